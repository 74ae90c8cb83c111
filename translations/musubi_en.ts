<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>SheetWording</name>
        <message>
            <source>%1</source>
            <comment>ToOffice</comment>
            <translation>%1</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>ToPerson</comment>
            <translation>%1</translation>
        </message>
        <message>
            <source>%1 contacts (%2 first, %3 follow-up)</source>
            <translation>%1 contacts (%2 first, %3 follow-up)</translation>
        </message>
        <message>
            <source>%1 distinct</source>
            <translation>%1 distinct</translation>
        </message>
        <message>
            <source>%1 enquiries</source>
            <translation>%1 enquiries</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 numbers not used</source>
            <translation>%1 numbers not used</translation>
        </message>
        <message>
            <source>%1 outgoing contacts</source>
            <translation>%1 outgoing contacts</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>%1 total</source>
            <translation>%1 total</translation>
        </message>
        <message>
            <source>(continued)</source>
            <translation>(continued)</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>All of %1</source>
            <translation>All of %1</translation>
        </message>
        <message>
            <source>Also present</source>
            <translation>Also present</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Approval</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Attachments</translation>
        </message>
        <message>
            <source>Caller</source>
            <translation>Caller</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Case number</translation>
        </message>
        <message>
            <source>Case summary</source>
            <translation>Case summary</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Closed on</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>Conditions</translation>
        </message>
        <message>
            <source>Confidential</source>
            <translation>Confidential</translation>
        </message>
        <message>
            <source>Consent to share</source>
            <translation>Consent to share</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Consultation</translation>
        </message>
        <message>
            <source>Consultation sheet</source>
            <translation>Consultation sheet</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Counts</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Direction</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Due on</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Fields of activity</source>
            <translation>Fields of activity</translation>
        </message>
        <message>
            <source>First or follow-up</source>
            <translation>First or follow-up</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>Fiscal year</translation>
        </message>
        <message>
            <source>Fixed amount, yen</source>
            <translation>Fixed amount, yen</translation>
        </message>
        <message>
            <source>Former number</source>
            <translation>Former number</translation>
        </message>
        <message>
            <source>Handover memo</source>
            <translation>Handover memo</translation>
        </message>
        <message>
            <source>Heard of us from</source>
            <translation>Heard of us from</translation>
        </message>
        <message>
            <source>How far the idea is</source>
            <translation>How far the idea is</translation>
        </message>
        <message>
            <source>In charge: %1</source>
            <translation>In charge: %1</translation>
        </message>
        <message>
            <source>Information given and its source</source>
            <translation>Information given and its source</translation>
        </message>
        <message>
            <source>Kind</source>
            <comment>Kind</comment>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Kind</source>
            <comment>ShortKind</comment>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Kind of caller</source>
            <translation>Kind of caller</translation>
        </message>
        <message>
            <source>Kinds of response</source>
            <translation>Kinds of response</translation>
        </message>
        <message>
            <source>Lead coordinator</source>
            <translation>Lead coordinator</translation>
        </message>
        <message>
            <source>Ledger of consultations</source>
            <translation>Ledger of consultations</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Main content</source>
            <translation>Main content</translation>
        </message>
        <message>
            <source>Main events</source>
            <translation>Main events</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Means</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Mobile</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>Next action</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Next steps</translation>
        </message>
        <message>
            <source>Not entered</source>
            <translation>Not entered</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>Nothing to show</translation>
        </message>
        <message>
            <source>Number</source>
            <comment>Number</comment>
            <translation>Number</translation>
        </message>
        <message>
            <source>Number</source>
            <comment>ReceptionNumber</comment>
            <translation>Number</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>Opened on</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>Opinion</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Organisation or person</source>
            <translation>Organisation or person</translation>
        </message>
        <message>
            <source>Organisation, name</source>
            <translation>Organisation, name</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Outcomes</translation>
        </message>
        <message>
            <source>Page %1/%2</source>
            <translation>Page %1/%2</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Partners in mind</source>
            <translation>Partners in mind</translation>
        </message>
        <message>
            <source>Path by fiscal year</source>
            <translation>Path by fiscal year</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Preferred hours</source>
            <translation>Preferred hours</translation>
        </message>
        <message>
            <source>Preferred means</source>
            <translation>Preferred means</translation>
        </message>
        <message>
            <source>Present state</source>
            <translation>Present state</translation>
        </message>
        <message>
            <source>Programme or basis</source>
            <translation>Programme or basis</translation>
        </message>
        <message>
            <source>Reach at</source>
            <translation>Reach at</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Reason for closing</source>
            <translation>Reason for closing</translation>
        </message>
        <message>
            <source>Reason for the stage</source>
            <translation>Reason for the stage</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Received on</translation>
        </message>
        <message>
            <source>Related cases</source>
            <translation>Related cases</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>Response</source>
            <comment>Response</comment>
            <translation>Response</translation>
        </message>
        <message>
            <source>Response</source>
            <comment>ShortResponse</comment>
            <translation>Response</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Review on</source>
            <translation>Review on</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>SDGs</source>
            <translation>SDGs</translation>
        </message>
        <message>
            <source>Seen by</source>
            <translation>Seen by</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Sharing</translation>
        </message>
        <message>
            <source>Staff</source>
            <comment>ShortStaff</comment>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Staff</source>
            <comment>Staff</comment>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Time taken</source>
            <translation>Time taken</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>Topic ◎</source>
            <translation>Topic ◎</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Total</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>What</source>
            <comment>NextWhat</comment>
            <translation>What</translation>
        </message>
        <message>
            <source>What</source>
            <comment>What</comment>
            <translation>What</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>What it is about</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>Who</source>
            <comment>NextWho</comment>
            <translation>Who</translation>
        </message>
        <message>
            <source>Who</source>
            <comment>Who</comment>
            <translation>Who</translation>
        </message>
        <message>
            <source>aftermath</source>
            <translation>aftermath</translation>
        </message>
        <message>
            <source>all records</source>
            <translation>all records</translation>
        </message>
        <message>
            <source>anonymous</source>
            <translation>anonymous</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>by e-mail</translation>
        </message>
        <message>
            <source>city divisions concerned</source>
            <translation>city divisions concerned</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>consultation</source>
            <comment>EventConsultation</comment>
            <translation>consultation</translation>
        </message>
        <message>
            <source>consultation</source>
            <comment>StageConsultation</comment>
            <translation>consultation</translation>
        </message>
        <message>
            <source>contact</source>
            <translation>contact</translation>
        </message>
        <message>
            <source>contacts %1, meetings %2, projects %3</source>
            <translation>contacts %1, meetings %2, projects %3</translation>
        </message>
        <message>
            <source>deliberation</source>
            <translation>deliberation</translation>
        </message>
        <message>
            <source>enquiry</source>
            <translation>enquiry</translation>
        </message>
        <message>
            <source>filtered by %1</source>
            <translation>filtered by %1</translation>
        </message>
        <message>
            <source>first contact</source>
            <translation>first contact</translation>
        </message>
        <message>
            <source>follow-up</source>
            <translation>follow-up</translation>
        </message>
        <message>
            <source>has an idea</source>
            <translation>has an idea</translation>
        </message>
        <message>
            <source>improve an existing activity together</source>
            <translation>improve an existing activity together</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>in progress</translation>
        </message>
        <message>
            <source>in writing</source>
            <translation>in writing</translation>
        </message>
        <message>
            <source>incoming</source>
            <translation>incoming</translation>
        </message>
        <message>
            <source>looking for a partner</source>
            <translation>looking for a partner</translation>
        </message>
        <message>
            <source>may be published</source>
            <translation>may be published</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>meeting</translation>
        </message>
        <message>
            <source>no case</source>
            <translation>no case</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>not asked</translation>
        </message>
        <message>
            <source>not clear yet</source>
            <translation>not clear yet</translation>
        </message>
        <message>
            <source>number not used</source>
            <translation>number not used</translation>
        </message>
        <message>
            <source>on hold</source>
            <translation>on hold</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>outcome</translation>
        </message>
        <message>
            <source>outgoing</source>
            <translation>outgoing</translation>
        </message>
        <message>
            <source>outside hours</source>
            <translation>outside hours</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>participants of the meeting</source>
            <translation>participants of the meeting</translation>
        </message>
        <message>
            <source>phone %1</source>
            <translation>phone %1</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>practice</translation>
        </message>
        <message>
            <source>project</source>
            <translation>project</translation>
        </message>
        <message>
            <source>promise</source>
            <translation>promise</translation>
        </message>
        <message>
            <source>publicity</source>
            <translation>publicity</translation>
        </message>
        <message>
            <source>received</source>
            <translation>received</translation>
        </message>
        <message>
            <source>record %1</source>
            <translation>record %1</translation>
        </message>
        <message>
            <source>reopened</source>
            <translation>reopened</translation>
        </message>
        <message>
            <source>represented by %1</source>
            <translation>represented by %1</translation>
        </message>
        <message>
            <source>review %1</source>
            <translation>review %1</translation>
        </message>
        <message>
            <source>shared up to “%1”</source>
            <translation>shared up to “%1”</translation>
        </message>
        <message>
            <source>spoken</source>
            <translation>spoken</translation>
        </message>
        <message>
            <source>waiting for the other side</source>
            <translation>waiting for the other side</translation>
        </message>
        <message>
            <source>waiting: %1</source>
            <translation>waiting: %1</translation>
        </message>
        <message>
            <source>wants information</source>
            <translation>wants information</translation>
        </message>
        <message>
            <source>wants to use a subsidy</source>
            <translation>wants to use a subsidy</translation>
        </message>
        <message>
            <source>with internal memos</source>
            <translation>with internal memos</translation>
        </message>
        <message>
            <source>without internal memos</source>
            <translation>without internal memos</translation>
        </message>
        <message>
            <source>“Contacts” counts incoming consultations; “distinct” counts cases touched and consultations without a case. Outgoing contacts and enquiries are counted apart.</source>
            <translation>“Contacts” counts incoming consultations; “distinct” counts cases touched and consultations without a case. Outgoing contacts and enquiries are counted apart.</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message>
            <source>No Japanese font is installed, so nothing was printed. Install BIZ UDGothic or Noto Sans CJK JP and start the program again.</source>
            <translation>No Japanese font is installed, so nothing was printed. Install BIZ UDGothic or Noto Sans CJK JP and start the program again.</translation>
        </message>
        <message>
            <source>%1 cannot be opened. Check that the folder exists and that you may read it.</source>
            <translation>%1 cannot be opened. Check that the folder exists and that you may read it.</translation>
        </message>
        <message>
            <source>%1 cannot be saved like this. Correct it and try again.</source>
            <translation>%1 cannot be saved like this. Correct it and try again.</translation>
        </message>
        <message>
            <source>%1 cannot be written. Check the folder and that the file is not open elsewhere.</source>
            <translation>%1 cannot be written. Check the folder and that the file is not open elsewhere.</translation>
        </message>
        <message>
            <source>%1 exists already and was left as it is. Choose another name.</source>
            <translation>%1 exists already and was left as it is. Choose another name.</translation>
        </message>
        <message>
            <source>%1 is damaged. Nothing was changed; restore the last backup, or run musubi-cli verify to see what is affected.</source>
            <translation>%1 is damaged. Nothing was changed; restore the last backup, or run musubi-cli verify to see what is affected.</translation>
        </message>
        <message>
            <source>%1 is not a Musubi file. It was left as it is; choose a file that ends in .musubi.</source>
            <translation>%1 is not a Musubi file. It was left as it is; choose a file that ends in .musubi.</translation>
        </message>
        <message>
            <source>%1 was copied while it was in use, so the newest entries may be missing. Copy it again after closing the program, or make the copy with backup.</source>
            <translation>%1 was copied while it was in use, so the newest entries may be missing. Copy it again after closing the program, or make the copy with backup.</translation>
        </message>
        <message>
            <source>%1 was deleted or replaced while it was open. Nothing was saved; keep your text, put the file back, and open it again.</source>
            <translation>%1 was deleted or replaced while it was open. Nothing was saved; keep your text, put the file back, and open it again.</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of Musubi. It was left as it is; update the program to open it.</source>
            <translation>%1 was written by a newer version of Musubi. It was left as it is; update the program to open it.</translation>
        </message>
        <message>
            <source>A postal code has seven digits.</source>
            <translation>A postal code has seven digits.</translation>
        </message>
        <message>
            <source>A record with this name exists already.</source>
            <translation>A record with this name exists already.</translation>
        </message>
        <message>
            <source>Another program is writing to the file. Nothing was saved; wait a moment and try again.</source>
            <translation>Another program is writing to the file. Nothing was saved; wait a moment and try again.</translation>
        </message>
        <message>
            <source>It cannot refer to itself.</source>
            <translation>It cannot refer to itself.</translation>
        </message>
        <message>
            <source>Later changes touch the same fields. Choose for each field what to keep.</source>
            <translation>Later changes touch the same fields. Choose for each field what to keep.</translation>
        </message>
        <message>
            <source>Only one can be the main one (◎).</source>
            <translation>Only one can be the main one (◎).</translation>
        </message>
        <message>
            <source>Other records still refer to this one, so it was not deleted.</source>
            <translation>Other records still refer to this one, so it was not deleted.</translation>
        </message>
        <message>
            <source>Please choose one main topic (◎).</source>
            <translation>Please choose one main topic (◎).</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>Please fill this in.</translation>
        </message>
        <message>
            <source>Please give the reason.</source>
            <translation>Please give the reason.</translation>
        </message>
        <message>
            <source>Please say when to look at it again.</source>
            <translation>Please say when to look at it again.</translation>
        </message>
        <message>
            <source>Stopped. Nothing of it was kept.</source>
            <translation>Stopped. Nothing of it was kept.</translation>
        </message>
        <message>
            <source>The check digit does not fit; please compare the 13 digits.</source>
            <translation>The check digit does not fit; please compare the 13 digits.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was saved; make room and try again.</source>
            <translation>The disk is full. Nothing was saved; make room and try again.</translation>
        </message>
        <message>
            <source>The end lies before the start.</source>
            <translation>The end lies before the start.</translation>
        </message>
        <message>
            <source>The file can only be read. Nothing was saved; open it from a folder in which you may write.</source>
            <translation>The file can only be read. Nothing was saved; open it from a folder in which you may write.</translation>
        </message>
        <message>
            <source>The file could not be read or written (%1). Nothing was changed.</source>
            <translation>The file could not be read or written (%1). Nothing was changed.</translation>
        </message>
        <message>
            <source>There is no file %1. Check the name, or make a new file.</source>
            <translation>There is no file %1. Check the name, or make a new file.</translation>
        </message>
        <message>
            <source>There is no record with the number %1. Check the number, or search for a word of it.</source>
            <translation>There is no record with the number %1. Check the number, or search for a word of it.</translation>
        </message>
        <message>
            <source>There is nothing left to take back.</source>
            <translation>There is nothing left to take back.</translation>
        </message>
        <message>
            <source>These characters do not exist in the chosen encoding: %1. Nothing was written; choose UTF-8.</source>
            <translation>These characters do not exist in the chosen encoding: %1. Nothing was written; choose UTF-8.</translation>
        </message>
        <message>
            <source>This build of Musubi leaves that out: %1.</source>
            <translation>This build of Musubi leaves that out: %1.</translation>
        </message>
        <message>
            <source>This could not be read: %1.</source>
            <translation>This could not be read: %1.</translation>
        </message>
        <message>
            <source>This does not look like a mail address.</source>
            <translation>This does not look like a mail address.</translation>
        </message>
        <message>
            <source>This does not look like a phone number.</source>
            <translation>This does not look like a phone number.</translation>
        </message>
        <message>
            <source>This is a closed day.</source>
            <translation>This is a closed day.</translation>
        </message>
        <message>
            <source>This is outside reception hours.</source>
            <translation>This is outside reception hours.</translation>
        </message>
        <message>
            <source>This is too large to be taken in: %1.</source>
            <translation>This is too large to be taken in: %1.</translation>
        </message>
        <message>
            <source>This is too long.</source>
            <translation>This is too long.</translation>
        </message>
        <message>
            <source>This lies in the future.</source>
            <translation>This lies in the future.</translation>
        </message>
        <message>
            <source>This record no longer exists. It may have been deleted in another window; see the history.</source>
            <translation>This record no longer exists. It may have been deleted in another window; see the history.</translation>
        </message>
        <message>
            <source>This record was changed in another window in the meantime. Compare both versions and choose what to keep.</source>
            <translation>This record was changed in another window in the meantime. Compare both versions and choose what to keep.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MessageBar</name>
        <message>
            <source>Close the message</source>
            <translation>Close the message</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PageView</name>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SheetPreview</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>The printer does not answer. Nothing was printed; check that it is switched on, or save a PDF.</source>
            <translation>The printer does not answer. Nothing was printed; check that it is switched on, or save a PDF.</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) sent to the printer</source>
            <translation>
                <numerusform>%n page sent to the printer</numerusform>
                <numerusform>%n pages sent to the printer</numerusform>
            </translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Save as PDF</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Saved as %1</translation>
        </message>
        <message>
            <source>Preview — %1</source>
            <translation>Preview — %1</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Fit the width</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::VersionsDialog</name>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>Saved by somebody else in the meantime</source>
            <translation>Saved by somebody else in the meantime</translation>
        </message>
        <message>
            <source>This record was saved elsewhere while you were writing. Choose for each field what to keep. Nothing is lost: the history keeps both versions.</source>
            <translation>This record was saved elsewhere while you were writing. Choose for each field what to keep. Nothing is lost: the history keeps both versions.</translation>
        </message>
        <message>
            <source>Fields that differ</source>
            <translation>Fields that differ</translation>
        </message>
        <message>
            <source>Save like this</source>
            <translation>Save like this</translation>
        </message>
        <message>
            <source>Back to the form</source>
            <translation>Back to the form</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Yours</translation>
        </message>
        <message>
            <source>Saved elsewhere</source>
            <translation>Saved elsewhere</translation>
        </message>
        <message>
            <source>%1, yours: %2</source>
            <translation>%1, yours: %2</translation>
        </message>
        <message>
            <source>%1, saved elsewhere: %2</source>
            <translation>%1, saved elsewhere: %2</translation>
        </message>
        <message>
            <source>%1 before</source>
            <translation>%1 before</translation>
        </message>
    </context>
</TS>
