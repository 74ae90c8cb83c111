<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BodyWords</name>
        <message>
            <source>%1 is not to be invited</source>
            <translation>%1 is not to be invited</translation>
        </message>
        <message>
            <source>%1 was dissolved</source>
            <translation>%1 was dissolved</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Change the name</translation>
        </message>
        <message>
            <source>Change the name of %1</source>
            <translation>Change the name of %1</translation>
        </message>
        <message>
            <source>Dissolved on</source>
            <translation>Dissolved on</translation>
        </message>
        <message>
            <source>It stays in the book with all that was done with it, and is no longer offered.</source>
            <translation>It stays in the book with all that was done with it, and is no longer offered.</translation>
        </message>
        <message>
            <source>Legal form</source>
            <translation>Legal form</translation>
        </message>
        <message>
            <source>Mark as not to be invited</source>
            <translation>Mark as not to be invited</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>New name</translation>
        </message>
        <message>
            <source>Old name until</source>
            <translation>Old name until</translation>
        </message>
        <message>
            <source>Papers up to and with this day keep saying %1.</source>
            <translation>Papers up to and with this day keep saying %1.</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Record the dissolution</source>
            <translation>Record the dissolution</translation>
        </message>
    </context>
    <context>
        <name>CallerWords</name>
        <message>
            <source>last %1</source>
            <translation>last %1</translation>
        </message>
        <message>
            <source>no contact yet</source>
            <translation>no contact yet</translation>
        </message>
    </context>
    <context>
        <name>DayContext</name>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>closed day</source>
            <translation>closed day</translation>
        </message>
        <message>
            <source>closed: %1</source>
            <translation>closed: %1</translation>
        </message>
        <message>
            <source>hol.</source>
            <translation>hol.</translation>
        </message>
        <message>
            <source>holiday: %1</source>
            <translation>holiday: %1</translation>
        </message>
    </context>
    <context>
        <name>DealingWords</name>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>%n in all</numerusform>
                <numerusform>%n in all</numerusform>
            </translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>Consultations</translation>
        </message>
        <message numerus="yes">
            <source>Show %n earlier ones</source>
            <translation>
                <numerusform>Show %n earlier one</numerusform>
                <numerusform>Show %n earlier ones</numerusform>
            </translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>since %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
        <message>
            <source>Courses and exchange</source>
            <translation>Courses and exchange</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>No date</translation>
        </message>
    </context>
    <context>
        <name>IcsWording</name>
        <message>
            <source>this is no calendar file</source>
            <translation>this is no calendar file</translation>
        </message>
        <message>
            <source>there are letters that cannot be read</source>
            <translation>there are letters that cannot be read</translation>
        </message>
        <message>
            <source>the line is too long</source>
            <translation>the line is too long</translation>
        </message>
        <message>
            <source>the event is too long</source>
            <translation>the event is too long</translation>
        </message>
        <message>
            <source>parts lie within parts too deep</source>
            <translation>parts lie within parts too deep</translation>
        </message>
        <message>
            <source>what begins here has no end; the file may have been cut</source>
            <translation>what begins here has no end; the file may have been cut</translation>
        </message>
        <message>
            <source>something ends here that did not begin</source>
            <translation>something ends here that did not begin</translation>
        </message>
        <message>
            <source>there are too many events</source>
            <translation>there are too many events</translation>
        </message>
        <message>
            <source>the file is too long</source>
            <translation>the file is too long</translation>
        </message>
        <message>
            <source>Line %1: %2. Nothing was taken in.</source>
            <translation>Line %1: %2. Nothing was taken in.</translation>
        </message>
        <message>
            <source>The event has no time that can be read.</source>
            <translation>The event has no time that can be read.</translation>
        </message>
        <message>
            <source>The time zone “%1” is unknown; the time was taken as it is written.</source>
            <translation>The time zone “%1” is unknown; the time was taken as it is written.</translation>
        </message>
        <message>
            <source>It recurs by a rule that is not followed: %1.</source>
            <translation>It recurs by a rule that is not followed: %1.</translation>
        </message>
        <message>
            <source>It recurs too often: %1.</source>
            <translation>It recurs too often: %1.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Line %1: %2</translation>
        </message>
        <message>
            <source>The event was left out.</source>
            <translation>The event was left out.</translation>
        </message>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>called off</source>
            <translation>called off</translation>
        </message>
        <message>
            <source>here already</source>
            <translation>here already</translation>
        </message>
        <message>
            <source>from this office</source>
            <translation>from this office</translation>
        </message>
        <message>
            <source>called off before it came</source>
            <translation>called off before it came</translation>
        </message>
        <message>
            <source>Called off by the inviting side (calendar file)</source>
            <translation>Called off by the inviting side (calendar file)</translation>
        </message>
        <message>
            <source>what recurs in this file is too much to be followed; write a shorter period or fewer calendars to the file and take it in again</source>
            <translation>what recurs in this file is too much to be followed; write a shorter period or fewer calendars to the file and take it in again</translation>
        </message>
    </context>
    <context>
        <name>IntakeWording</name>
        <message>
            <source> “%1”</source>
            <translation> “%1”</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>, column %1</source>
            <translation>, column %1</translation>
        </message>
        <message>
            <source>, column %1 (%2)</source>
            <translation>, column %1 (%2)</translation>
        </message>
        <message>
            <source>A character could not be read; it stands as �.</source>
            <translation>A character could not be read; it stands as �.</translation>
        </message>
        <message>
            <source>Line %1</source>
            <translation>Line %1</translation>
        </message>
        <message>
            <source>No column could be understood as the date of receipt. Name it: --map COLUMN=received_at.</source>
            <translation>No column could be understood as the date of receipt. Name it: --map COLUMN=received_at.</translation>
        </message>
        <message>
            <source>No column could be understood as the name. Name it: --map COLUMN=name.</source>
            <translation>No column could be understood as the name. Name it: --map COLUMN=name.</translation>
        </message>
        <message>
            <source>No column could be understood as the subject or the content. Name it: --map COLUMN=subject.</source>
            <translation>No column could be understood as the subject or the content. Name it: --map COLUMN=subject.</translation>
        </message>
        <message>
            <source>No organisation is called so; the one with this phone number was taken.</source>
            <translation>No organisation is called so; the one with this phone number was taken.</translation>
        </message>
        <message>
            <source>No year is written; the nearest one was taken.</source>
            <translation>No year is written; the nearest one was taken.</translation>
        </message>
        <message>
            <source>Nobody of the staff is called so.</source>
            <translation>Nobody of the staff is called so.</translation>
        </message>
        <message>
            <source>Several organisations are called so; the name was kept as text.</source>
            <translation>Several organisations are called so; the name was kept as text.</translation>
        </message>
        <message>
            <source>The check digit of the corporate number does not fit.</source>
            <translation>The check digit of the corporate number does not fit.</translation>
        </message>
        <message>
            <source>The date is missing.</source>
            <translation>The date is missing.</translation>
        </message>
        <message>
            <source>The date lies in the future.</source>
            <translation>The date lies in the future.</translation>
        </message>
        <message>
            <source>The file has it already.</source>
            <translation>The file has it already.</translation>
        </message>
        <message>
            <source>The name is missing.</source>
            <translation>The name is missing.</translation>
        </message>
        <message>
            <source>The office's list does not have this word.</source>
            <translation>The office's list does not have this word.</translation>
        </message>
        <message>
            <source>The row was left out.</source>
            <translation>The row was left out.</translation>
        </message>
        <message>
            <source>The table is empty: its first line must name the columns.</source>
            <translation>The table is empty: its first line must name the columns.</translation>
        </message>
        <message>
            <source>There is neither a subject nor a content.</source>
            <translation>There is neither a subject nor a content.</translation>
        </message>
        <message>
            <source>There is no case with this number.</source>
            <translation>There is no case with this number.</translation>
        </message>
        <message>
            <source>There is no organisation of this name.</source>
            <translation>There is no organisation of this name.</translation>
        </message>
        <message>
            <source>This cannot be read as a date.</source>
            <translation>This cannot be read as a date.</translation>
        </message>
        <message>
            <source>This cannot be read as a number.</source>
            <translation>This cannot be read as a number.</translation>
        </message>
        <message>
            <source>This is longer than the field holds.</source>
            <translation>This is longer than the field holds.</translation>
        </message>
        <message>
            <source>This is no record: a quotation mark is never closed, or it has too many columns.</source>
            <translation>This is no record: a quotation mark is never closed, or it has too many columns.</translation>
        </message>
        <message>
            <source>“%1” names no column or no field. Fields: %2.</source>
            <translation>“%1” names no column or no field. Fields: %2.</translation>
        </message>
    </context>
    <context>
        <name>KindsByName</name>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Musubi file</source>
            <translation>Musubi file</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>%1 file</source>
            <translation>%1 file</translation>
        </message>
    </context>
    <context>
        <name>LetterWording</name>
        <message>
            <source>Invitation</source>
            <translation>Invitation</translation>
        </message>
        <message>
            <source>Letter with the minutes</source>
            <translation>Letter with the minutes</translation>
        </message>
        <message>
            <source>Letter of thanks</source>
            <translation>Letter of thanks</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Particulars</source>
            <translation>Particulars</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>organisation addressed</source>
            <translation>organisation addressed</translation>
        </message>
        <message>
            <source>post of the person</source>
            <translation>post of the person</translation>
        </message>
        <message>
            <source>person addressed</source>
            <translation>person addressed</translation>
        </message>
        <message>
            <source>organisation, post and person</source>
            <translation>organisation, post and person</translation>
        </message>
        <message>
            <source>theme of the meeting</source>
            <translation>theme of the meeting</translation>
        </message>
        <message>
            <source>its number in the series</source>
            <translation>its number in the series</translation>
        </message>
        <message>
            <source>its aim</source>
            <translation>its aim</translation>
        </message>
        <message>
            <source>day and time</source>
            <translation>day and time</translation>
        </message>
        <message>
            <source>day</source>
            <translation>day</translation>
        </message>
        <message>
            <source>beginning</source>
            <translation>beginning</translation>
        </message>
        <message>
            <source>end</source>
            <translation>end</translation>
        </message>
        <message>
            <source>venue</source>
            <translation>venue</translation>
        </message>
        <message>
            <source>online room</source>
            <translation>online room</translation>
        </message>
        <message>
            <source>items of the agenda, one by one</source>
            <translation>items of the agenda, one by one</translation>
        </message>
        <message>
            <source>answer wanted by</source>
            <translation>answer wanted by</translation>
        </message>
        <message>
            <source>title of the case</source>
            <translation>title of the case</translation>
        </message>
        <message>
            <source>name of the centre</source>
            <translation>name of the centre</translation>
        </message>
        <message>
            <source>sender of letters</source>
            <translation>sender of letters</translation>
        </message>
        <message>
            <source>coordinator</source>
            <translation>coordinator</translation>
        </message>
        <message>
            <source>address of the centre</source>
            <translation>address of the centre</translation>
        </message>
        <message>
            <source>phone of the centre</source>
            <translation>phone of the centre</translation>
        </message>
        <message>
            <source>fax of the centre</source>
            <translation>fax of the centre</translation>
        </message>
        <message>
            <source>mail of the centre</source>
            <translation>mail of the centre</translation>
        </message>
        <message>
            <source>date of the letter</source>
            <translation>date of the letter</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, line %2</translation>
        </message>
        <message>
            <source>%1: nothing is called {{%2}}. Choose one from the list of placeholders.</source>
            <translation>%1: nothing is called {{%2}}. Choose one from the list of placeholders.</translation>
        </message>
        <message>
            <source>%1: nothing is called {{%2}}. {{%3}} may be meant.</source>
            <translation>%1: nothing is called {{%2}}. {{%3}} may be meant.</translation>
        </message>
        <message>
            <source>%1: {{%2 is not closed. Put }} behind the name.</source>
            <translation>%1: {{%2 is not closed. Put }} behind the name.</translation>
        </message>
        <message>
            <source>%1: {{#%2}} has no end. Put {{/%2}} where it ends.</source>
            <translation>%1: {{#%2}} has no end. Put {{/%2}} where it ends.</translation>
        </message>
        <message>
            <source>%1: {{/%2}} ends nothing. Take it out, or put {{#%2}} before it.</source>
            <translation>%1: {{/%2}} ends nothing. Take it out, or put {{#%2}} before it.</translation>
        </message>
        <message>
            <source>%1: {{%2}} does not work in letters. Take it out.</source>
            <translation>%1: {{%2}} does not work in letters. Take it out.</translation>
        </message>
    </context>
    <context>
        <name>PathwayWording</name>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>No. %1</translation>
        </message>
    </context>
    <context>
        <name>PeopleWords</name>
        <message>
            <source>Do not invite</source>
            <translation>Do not invite</translation>
        </message>
        <message>
            <source>last contact %1</source>
            <translation>last contact %1</translation>
        </message>
    </context>
    <context>
        <name>PickerWords</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n consultations</source>
            <translation>
                <numerusform>%n consultation</numerusform>
                <numerusform>%n consultations</numerusform>
            </translation>
        </message>
        <message>
            <source>also %1</source>
            <translation>also %1</translation>
        </message>
        <message>
            <source>formerly %1</source>
            <translation>formerly %1</translation>
        </message>
        <message>
            <source>last contact %1</source>
            <translation>last contact %1</translation>
        </message>
    </context>
    <context>
        <name>SheetWording</name>
        <message>
            <source>%1 contacts (%2 first, %3 follow-up)</source>
            <translation>%1 contacts (%2 first, %3 follow-up)</translation>
        </message>
        <message>
            <source>%1 days still</source>
            <translation>%1 days still</translation>
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
            <source>%1 events in between are left out.</source>
            <translation>%1 events in between are left out.</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 more</source>
            <translation>%1 more</translation>
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
            <source>%1 working days</source>
            <translation>%1 working days</translation>
        </message>
        <message>
            <source>%1 working days over</source>
            <translation>%1 working days over</translation>
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
            <source>Cases that wait</source>
            <translation>Cases that wait</translation>
        </message>
        <message>
            <source>Cases without a next step</source>
            <translation>Cases without a next step</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Channel</translation>
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
            <source>Consultations waiting for an answer</source>
            <translation>Consultations waiting for an answer</translation>
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
            <source>Deadlines and promises</source>
            <translation>Deadlines and promises</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Direction</translation>
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
            <source>Last moved</source>
            <translation>Last moved</translation>
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
            <source>Opinion</source>
            <translation>Opinion</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
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
            <source>Plan of the day</source>
            <translation>Plan of the day</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Preferred means</source>
            <translation>Preferred means</translation>
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
            <source>Record</source>
            <translation>Record</translation>
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
            <source>Standing</source>
            <translation>Standing</translation>
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
            <source>contacts %1</source>
            <translation>contacts %1</translation>
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
            <source>done on %1: %2</source>
            <translation>done on %1: %2</translation>
        </message>
        <message>
            <source>enquiry</source>
            <translation>enquiry</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>everybody</translation>
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
            <source>shared up to “%1”</source>
            <translation>shared up to “%1”</translation>
        </message>
        <message>
            <source>spoken</source>
            <translation>spoken</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
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
        <message>
            <source>Path of the collaboration</source>
            <translation>Path of the collaboration</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>Record of an event</source>
            <translation>Record of an event</translation>
        </message>
        <message>
            <source>Project sheet</source>
            <comment>ProjectSheet</comment>
            <translation>Project sheet</translation>
        </message>
        <message>
            <source>Division of roles</source>
            <comment>RoleTableSheet</comment>
            <translation>Division of roles</translation>
        </message>
        <message>
            <source>Ledger of grants</source>
            <comment>GrantLedger</comment>
            <translation>Ledger of grants</translation>
        </message>
        <message>
            <source>Project number</source>
            <comment>ProjectNumber</comment>
            <translation>Project number</translation>
        </message>
        <message>
            <source>Project</source>
            <comment>ProjectTitle</comment>
            <translation>Project</translation>
        </message>
        <message>
            <source>Years</source>
            <comment>ChainOfYears</comment>
            <translation>Years</translation>
        </message>
        <message>
            <source>Period</source>
            <comment>PeriodOfProject</comment>
            <translation>Period</translation>
        </message>
        <message>
            <source>Shared purpose</source>
            <comment>SharedPurpose</comment>
            <translation>Shared purpose</translation>
        </message>
        <message>
            <source>Implementing body</source>
            <comment>Runner</comment>
            <translation>Implementing body</translation>
        </message>
        <message>
            <source>Partner division</source>
            <comment>Division</comment>
            <translation>Partner division</translation>
        </message>
        <message>
            <source>Money</source>
            <comment>MoneyOfProject</comment>
            <translation>Money</translation>
        </message>
        <message>
            <source>Amount of</source>
            <comment>AmountKind</comment>
            <translation>Amount of</translation>
        </message>
        <message>
            <source>Yen</source>
            <comment>Amount</comment>
            <translation>Yen</translation>
        </message>
        <message>
            <source>Total cost</source>
            <comment>TotalCost</comment>
            <translation>Total cost</translation>
        </message>
        <message>
            <source>Eligible cost</source>
            <comment>EligibleCost</comment>
            <translation>Eligible cost</translation>
        </message>
        <message>
            <source>By the rule</source>
            <comment>GrantByRule</comment>
            <translation>By the rule</translation>
        </message>
        <message>
            <source>Applied for</source>
            <comment>AppliedFor</comment>
            <translation>Applied for</translation>
        </message>
        <message>
            <source>Granted</source>
            <comment>GrantDecided</comment>
            <translation>Granted</translation>
        </message>
        <message>
            <source>Advance</source>
            <comment>AdvancePaid</comment>
            <translation>Advance</translation>
        </message>
        <message>
            <source>After the change</source>
            <comment>GrantChanged</comment>
            <translation>After the change</translation>
        </message>
        <message>
            <source>Fixed</source>
            <comment>GrantFixed</comment>
            <translation>Fixed</translation>
        </message>
        <message>
            <source>Returned</source>
            <comment>AmountReturned</comment>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Budget</source>
            <comment>Budget</comment>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Cost item</source>
            <comment>CostItem</comment>
            <translation>Cost item</translation>
        </message>
        <message>
            <source>Planned</source>
            <comment>BudgetPlanned</comment>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Changed</source>
            <comment>BudgetChanged</comment>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Actual</source>
            <comment>BudgetActual</comment>
            <translation>Actual</translation>
        </message>
        <message>
            <source>(not eligible)</source>
            <comment>NotEligible</comment>
            <translation>(not eligible)</translation>
        </message>
        <message>
            <source>Task</source>
            <comment>TaskOfRoles</comment>
            <translation>Task</translation>
        </message>
        <message>
            <source>◎ leads, ○ works along, △ advises. Behind the arrow: as it was.</source>
            <comment>HowRolesRead</comment>
            <translation>◎ leads, ○ works along, △ advises. Behind the arrow: as it was.</translation>
        </message>
        <message>
            <source>%1 tasks do not have exactly one ◎.</source>
            <comment>RolesWithoutLead</comment>
            <translation>%1 tasks do not have exactly one ◎.</translation>
        </message>
        <message>
            <source>Milestones</source>
            <comment>Milestones</comment>
            <translation>Milestones</translation>
        </message>
        <message>
            <source>Screening</source>
            <comment>Screening</comment>
            <translation>Screening</translation>
        </message>
        <message>
            <source>Opinion attached</source>
            <comment>OpinionAttached</comment>
            <translation>Opinion attached</translation>
        </message>
        <message>
            <source>How it was met</source>
            <comment>OpinionAnswer</comment>
            <translation>How it was met</translation>
        </message>
        <message>
            <source>Criterion</source>
            <comment>Criterion</comment>
            <translation>Criterion</translation>
        </message>
        <message>
            <source>Sum</source>
            <comment>ScoreSum</comment>
            <translation>Sum</translation>
        </message>
        <message>
            <source>Average</source>
            <comment>ScoreAverage</comment>
            <translation>Average</translation>
        </message>
        <message>
            <source>When</source>
            <comment>EvaluationTime</comment>
            <translation>When</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Day and hours</source>
            <translation>Day and hours</translation>
        </message>
        <message>
            <source>To be done for meetings</source>
            <translation>To be done for meetings</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>List of participants</source>
            <translation>List of participants</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Minutes of the meeting</source>
            <translation>Minutes of the meeting</translation>
        </message>
        <message>
            <source>Agreements and homework</source>
            <translation>Agreements and homework</translation>
        </message>
        <message>
            <source>Reply on dates</source>
            <translation>Reply on dates</translation>
        </message>
        <message>
            <source>Meeting number</source>
            <translation>Meeting number</translation>
        </message>
        <message>
            <source>Kind of meeting</source>
            <translation>Kind of meeting</translation>
        </message>
        <message>
            <source>No. %1</source>
            <comment>RoundOf</comment>
            <translation>No. %1</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Aim</translation>
        </message>
        <message>
            <source>Lecturers</source>
            <translation>Lecturers</translation>
        </message>
        <message>
            <source>Participants by kind</source>
            <translation>Participants by kind</translation>
        </message>
        <message>
            <source>Participants by name</source>
            <translation>Participants by name</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Heading</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>All together</translation>
        </message>
        <message>
            <source>Over several days everybody counts once a day.</source>
            <translation>Over several days everybody counts once a day.</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>Contacts that came of it</source>
            <translation>Contacts that came of it</translation>
        </message>
        <message>
            <source>Collaboration in practice</source>
            <translation>Collaboration in practice</translation>
        </message>
        <message>
            <source>We asked %1</source>
            <translation>We asked %1</translation>
        </message>
        <message>
            <source>We asked the organisation</source>
            <translation>We asked the organisation</translation>
        </message>
        <message>
            <source>We asked the city division</source>
            <translation>We asked the city division</translation>
        </message>
        <message>
            <source>Published in %1</source>
            <translation>Published in %1</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>Photographs</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>How it runs</source>
            <translation>How it runs</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planned</translation>
        </message>
        <message>
            <source>held</source>
            <translation>held</translation>
        </message>
        <message>
            <source>called off</source>
            <translation>called off</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Venue</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacity</translation>
        </message>
        <message>
            <source>%1 people</source>
            <translation>%1 people</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>open to the public</source>
            <translation>open to the public</translation>
        </message>
        <message>
            <source>not public</source>
            <translation>not public</translation>
        </message>
        <message>
            <source>Open or closed</source>
            <translation>Open or closed</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Chair</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitator</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>Recorder</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Minutes</source>
            <comment>PlannedMinutes</comment>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Presented by</source>
            <translation>Presented by</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>Materials</translation>
        </message>
        <message>
            <source>Carried over</source>
            <translation>Carried over</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Side</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Signed in</translation>
        </message>
        <message>
            <source>%1 present (public side %2, private side %3)</source>
            <translation>%1 present (public side %2, private side %3)</translation>
        </message>
        <message>
            <source>%1 expected (public side %2, private side %3)</source>
            <translation>%1 expected (public side %2, private side %3)</translation>
        </message>
        <message>
            <source>Proceedings</source>
            <translation>Proceedings</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Agreed</translation>
        </message>
        <message>
            <source>Opinions differed on</source>
            <translation>Opinions differed on</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>Left open</translation>
        </message>
        <message>
            <source>Homework</source>
            <translation>Homework</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>Next time</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>By when</translation>
        </message>
        <message>
            <source>open</source>
            <comment>OpenYet</comment>
            <translation>open</translation>
        </message>
        <message>
            <source>Meeting</source>
            <comment>FromMeeting</comment>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>Date offered</source>
            <translation>Date offered</translation>
        </message>
        <message>
            <source>Your answer</source>
            <translation>Your answer</translation>
        </message>
        <message>
            <source>Please write ○, △ or × beside each date and send this sheet by %1.</source>
            <translation>Please write ○, △ or × beside each date and send this sheet by %1.</translation>
        </message>
        <message>
            <source>Please write ○, △ or × beside each date and send this sheet back.</source>
            <translation>Please write ○, △ or × beside each date and send this sheet back.</translation>
        </message>
        <message>
            <source>○ can come, △ can come if arranged, × cannot come</source>
            <translation>○ can come, △ can come if arranged, × cannot come</translation>
        </message>
        <message>
            <source>Send to</source>
            <translation>Send to</translation>
        </message>
        <message>
            <source>Reply by</source>
            <translation>Reply by</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>not known yet</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>expected</translation>
        </message>
        <message>
            <source>absent</source>
            <translation>absent</translation>
        </message>
        <message>
            <source>present</source>
            <translation>present</translation>
        </message>
        <message>
            <source>came late</source>
            <translation>came late</translation>
        </message>
        <message>
            <source>by proxy</source>
            <translation>by proxy</translation>
        </message>
        <message>
            <source>by video</source>
            <translation>by video</translation>
        </message>
        <message>
            <source>absent on the day</source>
            <translation>absent on the day</translation>
        </message>
        <message>
            <source>observer</source>
            <translation>observer</translation>
        </message>
        <message>
            <source>draft</source>
            <comment>MinutesDraft</comment>
            <translation>draft</translation>
        </message>
        <message>
            <source> (public side %1, private side %2)</source>
            <translation> (public side %1, private side %2)</translation>
        </message>
        <message>
            <source>agreed: %1</source>
            <translation>agreed: %1</translation>
        </message>
        <message>
            <source>Who does what</source>
            <translation>Who does what</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <source>◎ carries</source>
            <translation>◎ carries</translation>
        </message>
        <message>
            <source>○ helps</source>
            <translation>○ helps</translation>
        </message>
        <message>
            <source>△ advises</source>
            <translation>△ advises</translation>
        </message>
        <message>
            <source>Mutual evaluation</source>
            <translation>Mutual evaluation</translation>
        </message>
        <message>
            <source>Item</source>
            <comment>EvaluationItem</comment>
            <translation>Item</translation>
        </message>
        <message>
            <source>Body</source>
            <comment>ScoreOfBody</comment>
            <translation>Body</translation>
        </message>
        <message>
            <source>Division</source>
            <comment>ScoreOfDivision</comment>
            <translation>Division</translation>
        </message>
        <message>
            <source>Centre</source>
            <comment>ScoreOfCentre</comment>
            <translation>Centre</translation>
        </message>
        <message>
            <source>Reasons</source>
            <comment>ScoreReasons</comment>
            <translation>Reasons</translation>
        </message>
        <message>
            <source>5 to 1, 3 as expected. The gap is body − division.</source>
            <comment>HowScored</comment>
            <translation>5 to 1, 3 as expected. The gap is body − division.</translation>
        </message>
        <message>
            <source>Empty: not decided yet, or not on file.</source>
            <comment>GrantsUnknown</comment>
            <translation>Empty: not decided yet, or not on file.</translation>
        </message>
        <message>
            <source>private side</source>
            <comment>PrivateScore</comment>
            <translation>private side</translation>
        </message>
        <message>
            <source>public side</source>
            <comment>PublicScore</comment>
            <translation>public side</translation>
        </message>
        <message>
            <source>gap</source>
            <translation>gap</translation>
        </message>
        <message>
            <source>Calendar of %1</source>
            <translation>Calendar of %1</translation>
        </message>
        <message>
            <source>Plan of days</source>
            <translation>Plan of days</translation>
        </message>
        <message>
            <source>Day</source>
            <comment>CalendarDay</comment>
            <translation>Day</translation>
        </message>
        <message>
            <source>Time</source>
            <comment>CalendarTime</comment>
            <translation>Time</translation>
        </message>
        <message>
            <source>With, where</source>
            <translation>With, where</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>ClosedSign</comment>
            <translation>closed</translation>
        </message>
        <message>
            <source>Deadline: %1</source>
            <translation>Deadline: %1</translation>
        </message>
        <message>
            <source>Deadline met: %1</source>
            <translation>Deadline met: %1</translation>
        </message>
        <message>
            <source>Deadline moves to %1</source>
            <translation>Deadline moves to %1</translation>
        </message>
        <message>
            <source>Offered: %1</source>
            <translation>Offered: %1</translation>
        </message>
        <message>
            <source>public</source>
            <comment>PublicSide</comment>
            <translation>public</translation>
        </message>
        <message>
            <source>private</source>
            <comment>PrivateSide</comment>
            <translation>private</translation>
        </message>
        <message>
            <source>Name cards</source>
            <translation>Name cards</translation>
        </message>
        <message>
            <source>Division of roles: two versions</source>
            <comment>RoleComparisonSheet</comment>
            <translation>Division of roles: two versions</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <comment>VersionBefore</comment>
            <translation>Earlier version</translation>
        </message>
        <message>
            <source>Later version</source>
            <comment>VersionAfter</comment>
            <translation>Later version</translation>
        </message>
        <message>
            <source>Change</source>
            <comment>ChangeOfRow</comment>
            <translation>Change</translation>
        </message>
        <message>
            <source>◎ leads, ○ works along, △ advises. Before the arrow the earlier version, behind it the later one; in brackets as it was.</source>
            <comment>HowVersionsRead</comment>
            <translation>◎ leads, ○ works along, △ advises. Before the arrow the earlier version, behind it the later one; in brackets as it was.</translation>
        </message>
        <message>
            <source>Screening sheet</source>
            <comment>ScreeningSheet</comment>
            <translation>Screening sheet</translation>
        </message>
        <message>
            <source>Reviewer %1</source>
            <comment>Reviewer</comment>
            <translation>Reviewer %1</translation>
        </message>
        <message>
            <source>Remarks</source>
            <comment>ScoreRemarks</comment>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>(%1: this picture cannot be shown)</source>
            <translation>(%1: this picture cannot be shown)</translation>
        </message>
        <message>
            <source>By the rule: ¥%1</source>
            <comment>RuleGives</comment>
            <translation>By the rule: ¥%1</translation>
        </message>
        <message>
            <source>Settlement: still to be paid</source>
            <comment>StillToBePaid</comment>
            <translation>Settlement: still to be paid</translation>
        </message>
        <message>
            <source>Settlement: to be returned</source>
            <comment>ToBeReturned</comment>
            <translation>Settlement: to be returned</translation>
        </message>
        <message>
            <source>fixed − advance</source>
            <comment>HowSettled</comment>
            <translation>fixed − advance</translation>
        </message>
        <message>
            <source>Committee</source>
            <comment>ScoreOfCommittee</comment>
            <translation>Committee</translation>
        </message>
        <message>
            <source>(in their place: %1)</source>
            <translation>(in their place: %1)</translation>
        </message>
        <message>
            <source>came unasked</source>
            <translation>came unasked</translation>
        </message>
        <message>
            <source>decided %1</source>
            <translation>decided %1</translation>
        </message>
        <message>
            <source>“decided” is a grant that is not fixed yet; the sum leaves it out.</source>
            <translation>“decided” is a grant that is not fixed yet; the sum leaves it out.</translation>
        </message>
        <message>
            <source>projects: %1</source>
            <translation>projects: %1</translation>
        </message>
        <message>
            <source>case study in %1</source>
            <translation>case study in %1</translation>
        </message>
        <message>
            <source>views differed: %1</source>
            <translation>views differed: %1</translation>
        </message>
        <message>
            <source>left open: %1</source>
            <translation>left open: %1</translation>
        </message>
        <message>
            <source>still open from before: %1</source>
            <translation>still open from before: %1</translation>
        </message>
        <message>
            <source>homework: %1</source>
            <translation>homework: %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>by %1</translation>
        </message>
        <message>
            <source>done %1</source>
            <translation>done %1</translation>
        </message>
        <message>
            <source>Evaluation sheet</source>
            <translation>Evaluation sheet</translation>
        </message>
        <message>
            <source>Body and division two points or more apart: %1</source>
            <translation>Body and division two points or more apart: %1</translation>
        </message>
        <message>
            <source>Remarks, and what comes next</source>
            <translation>Remarks, and what comes next</translation>
        </message>
        <message>
            <source>Eligibility check</source>
            <translation>Eligibility check</translation>
        </message>
        <message>
            <source>Conditions of the call</source>
            <translation>Conditions of the call</translation>
        </message>
        <message>
            <source>Papers to hand in</source>
            <translation>Papers to hand in</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>Paper</source>
            <comment>DocumentLine</comment>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Checked</translation>
        </message>
        <message>
            <source>%1 of %2 checked</source>
            <translation>%1 of %2 checked</translation>
        </message>
        <message>
            <source>○ checked and met. Empty: not checked yet.</source>
            <translation>○ checked and met. Empty: not checked yet.</translation>
        </message>
        <message>
            <source>Talks beforehand</source>
            <translation>Talks beforehand</translation>
        </message>
        <message>
            <source>mandatory</source>
            <translation>mandatory</translation>
        </message>
        <message>
            <source>not mandatory</source>
            <translation>not mandatory</translation>
        </message>
        <message>
            <source>held on %1</source>
            <translation>held on %1</translation>
        </message>
        <message>
            <source>waived (%1)</source>
            <translation>waived (%1)</translation>
        </message>
        <message>
            <source>not held yet</source>
            <translation>not held yet</translation>
        </message>
        <message>
            <source>applied without them</source>
            <translation>applied without them</translation>
        </message>
        <message>
            <source>Checked by</source>
            <translation>Checked by</translation>
        </message>
        <message>
            <source>Checked on</source>
            <translation>Checked on</translation>
        </message>
    </context>
    <context>
        <name>StandingWords</name>
        <message>
            <source>%1 leaves %2</source>
            <translation>%1 leaves %2</translation>
        </message>
        <message>
            <source>Add this person</source>
            <translation>Add this person</translation>
        </message>
        <message>
            <source>Affiliation of %1</source>
            <translation>Affiliation of %1</translation>
        </message>
        <message>
            <source>End the affiliation</source>
            <translation>End the affiliation</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Save the affiliation</source>
            <translation>Save the affiliation</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Who belongs to %1</source>
            <translation>Who belongs to %1</translation>
        </message>
    </context>
    <context>
        <name>SuggestionWording</name>
        <message>
            <source>Same field</source>
            <translation>Same field</translation>
        </message>
        <message>
            <source>Named in it</source>
            <translation>Named in it</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Outcomes</translation>
        </message>
        <message>
            <source>Same topic</source>
            <translation>Same topic</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Missing side</source>
            <translation>Missing side</translation>
        </message>
        <message>
            <source>Missing kind</source>
            <translation>Missing kind</translation>
        </message>
        <message>
            <source>Asked often</source>
            <translation>Asked often</translation>
        </message>
        <message>
            <source>named as the other side, or spoken with about it</source>
            <translation>named as the other side, or spoken with about it</translation>
        </message>
        <message>
            <source>nobody of this side takes part yet: %1</source>
            <translation>nobody of this side takes part yet: %1</translation>
        </message>
        <message>
            <source>nobody of this kind takes part yet: %1</source>
            <translation>nobody of this kind takes part yet: %1</translation>
        </message>
        <message numerus="yes">
            <source>asked %n times this fiscal year</source>
            <translation>
                <numerusform>asked %n time this fiscal year</numerusform>
                <numerusform>asked %n times this fiscal year</numerusform>
            </translation>
        </message>
        <message>
            <source>Similar records</source>
            <translation>Similar records</translation>
        </message>
        <message>
            <source>works in the same field (%1)</source>
            <translation>works in the same field (%1)</translation>
        </message>
        <message>
            <source>says %1 of itself</source>
            <translation>says %1 of itself</translation>
        </message>
        <message>
            <source>took part where %1 was talked about (%2)</source>
            <translation>took part where %1 was talked about (%2)</translation>
        </message>
        <message>
            <source>was named or spoken with about this (%1)</source>
            <translation>was named or spoken with about this (%1)</translation>
        </message>
        <message>
            <source>brought a similar case to: %1</source>
            <translation>brought a similar case to: %1</translation>
        </message>
        <message>
            <source>has consulted on the same topic (%1)</source>
            <translation>has consulted on the same topic (%1)</translation>
        </message>
        <message>
            <source>works in the same area (%1)</source>
            <translation>works in the same area (%1)</translation>
        </message>
        <message>
            <source>brings the side that is missing (%1)</source>
            <translation>brings the side that is missing (%1)</translation>
        </message>
        <message>
            <source>is of a kind that is missing (%1)</source>
            <translation>is of a kind that is missing (%1)</translation>
        </message>
        <message numerus="yes">
            <source>but was asked %n times this fiscal year already</source>
            <translation>
                <numerusform>but was asked %n times this fiscal year already</numerusform>
                <numerusform>but was asked %n times this fiscal year already</numerusform>
            </translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a sentence of several clauses</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between clauses</comment>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>VerifyWording</name>
        <message>
            <source>%1 %2 cannot be found by searching</source>
            <translation>%1 %2 cannot be found by searching</translation>
        </message>
        <message>
            <source>%1 %2 no longer says what was saved</source>
            <translation>%1 %2 no longer says what was saved</translation>
        </message>
        <message>
            <source>%1 %2 refers to something that is gone (%3)</source>
            <translation>%1 %2 refers to something that is gone (%3)</translation>
        </message>
        <message>
            <source>%1 %2 was changed outside the journal</source>
            <translation>%1 %2 was changed outside the journal</translation>
        </message>
        <message>
            <source>line %1 of the journal leads nowhere</source>
            <translation>line %1 of the journal leads nowhere</translation>
        </message>
        <message>
            <source>table %1 cannot be read</source>
            <translation>table %1 cannot be read</translation>
        </message>
        <message>
            <source>the attached file %1 is no longer what was attached</source>
            <translation>the attached file %1 is no longer what was attached</translation>
        </message>
        <message>
            <source>searching for %1 %2 goes by words that it does not say</source>
            <translation>searching for %1 %2 goes by words that it does not say</translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
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
            <source>No Japanese font is installed, so nothing was printed. Install BIZ UDGothic or Noto Sans CJK JP and start the program again.</source>
            <translation>No Japanese font is installed, so nothing was printed. Install BIZ UDGothic or Noto Sans CJK JP and start the program again.</translation>
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
        <message>
            <source>This number is out of range.</source>
            <translation>This number is out of range.</translation>
        </message>
        <message>
            <source>Nobody leads this (◎).</source>
            <translation>Nobody leads this (◎).</translation>
        </message>
        <message>
            <source>The preliminary talks are mandatory here and have not been recorded.</source>
            <translation>The preliminary talks are mandatory here and have not been recorded.</translation>
        </message>
        <message>
            <source>This is more than was granted.</source>
            <translation>This is more than was granted.</translation>
        </message>
        <message>
            <source>No partner division is named yet.</source>
            <translation>No partner division is named yet.</translation>
        </message>
        <message>
            <source>Fewer than the list of names says.</source>
            <translation>Fewer than the list of names says.</translation>
        </message>
        <message>
            <source>What is published must be open to everybody.</source>
            <translation>What is published must be open to everybody.</translation>
        </message>
        <message>
            <source>This has been held or called off in the meantime, so that cannot be done to it any more. Nothing was changed; what was entered wrong is corrected by editing it.</source>
            <translation>This has been held or called off in the meantime, so that cannot be done to it any more. Nothing was changed; what was entered wrong is corrected by editing it.</translation>
        </message>
        <message>
            <source>Everybody, or somebody who is required, has said no to that time. Nothing was changed; set the date on the page of the meeting, where the reason for it can be stated.</source>
            <translation>Everybody, or somebody who is required, has said no to that time. Nothing was changed; set the date on the page of the meeting, where the reason for it can be stated.</translation>
        </message>
        <message>
            <source>Everybody, or somebody who is required, has said no to this time. Set it on the page of the meeting, where the reason can be stated.</source>
            <translation>Everybody, or somebody who is required, has said no to this time. Set it on the page of the meeting, where the reason can be stated.</translation>
        </message>
        <message>
            <source>%1 is the very file of the centre that is open here. Choose another file.</source>
            <translation>%1 is the very file of the centre that is open here. Choose another file.</translation>
        </message>
        <message>
            <source>What holds for fiscal year %1 stays as it is: the year is past, or a project goes by it. Enter what is new under the year from which it holds.</source>
            <translation>What holds for fiscal year %1 stays as it is: the year is past, or a project goes by it. Enter what is new under the year from which it holds.</translation>
        </message>
        <message>
            <source>This is not the amount that the rules of the programme give.</source>
            <translation>This is not the amount that the rules of the programme give.</translation>
        </message>
        <message>
            <source>This fiscal year stands here already. Choose another one, or another track.</source>
            <translation>This fiscal year stands here already. Choose another one, or another track.</translation>
        </message>
        <message>
            <source>Nothing is filled in yet. Please fill in what is known.</source>
            <translation>Nothing is filled in yet. Please fill in what is known.</translation>
        </message>
    </context>
    <context>
        <name>columns</name>
        <message>
            <source>Affiliation</source>
            <translation>Affiliation</translation>
        </message>
        <message>
            <source>As written</source>
            <translation>As written</translation>
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
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Contacts</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <source>Deed</source>
            <translation>Deed</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Direction</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Finding</translation>
        </message>
        <message>
            <source>Former number</source>
            <translation>Former number</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Last contact</translation>
        </message>
        <message>
            <source>Last outcome</source>
            <translation>Last outcome</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Main topic</source>
            <translation>Main topic</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Records</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Representative</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Side</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
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
            <source>The row</source>
            <translation>The row</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>Held on</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Project</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Entry</source>
            <translation>Entry</translation>
        </message>
        <message>
            <source>With</source>
            <translation>With</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>Fiscal year</translation>
        </message>
        <message>
            <source>Programme or basis</source>
            <translation>Programme or basis</translation>
        </message>
        <message>
            <source>Implementing body</source>
            <translation>Implementing body</translation>
        </message>
        <message>
            <source>Partner division</source>
            <translation>Partner division</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Grant</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>Former names</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>First year</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Last year</translation>
        </message>
        <message>
            <source>Years with rules</source>
            <translation>Years with rules</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projects</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Begins</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ends</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>Kind of event</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Venue</translation>
        </message>
        <message>
            <source>Public side</source>
            <translation>Public side</translation>
        </message>
        <message>
            <source>Private side</source>
            <translation>Private side</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacity</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Who came</source>
            <translation>Who came</translation>
        </message>
        <message>
            <source>Minutes taken</source>
            <translation>Minutes taken</translation>
        </message>
        <message>
            <source>Contacts from it</source>
            <translation>Contacts from it</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Becomes</translation>
        </message>
        <message>
            <source>Course or event</source>
            <translation>Course or event</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>&amp;About Musubi</source>
            <translation>&amp;About Musubi</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Back</translation>
        </message>
        <message>
            <source>&amp;Commands…</source>
            <translation>&amp;Commands…</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dark</translation>
        </message>
        <message>
            <source>&amp;Duplicate</source>
            <translation>&amp;Duplicate</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Edit</translation>
        </message>
        <message>
            <source>&amp;English</source>
            <translation>&amp;English</translation>
        </message>
        <message>
            <source>&amp;Export list…</source>
            <translation>&amp;Export list…</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Find</source>
            <translation>&amp;Find</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Forward</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Go</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation>&amp;Import…</translation>
        </message>
        <message>
            <source>&amp;Japanese</source>
            <translation>日本語 (&amp;Japanese)</translation>
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation>&amp;Keys</translation>
        </message>
        <message>
            <source>&amp;Ledger of consultations</source>
            <translation>&amp;Ledger of consultations</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Light</translation>
        </message>
        <message>
            <source>&amp;Move to the trash</source>
            <translation>&amp;Move to the trash</translation>
        </message>
        <message>
            <source>&amp;New consultation</source>
            <translation>&amp;New consultation</translation>
        </message>
        <message>
            <source>&amp;New file…</source>
            <translation>&amp;New file…</translation>
        </message>
        <message>
            <source>&amp;Next record</source>
            <translation>&amp;Next record</translation>
        </message>
        <message>
            <source>&amp;Open a file…</source>
            <translation>&amp;Open a file…</translation>
        </message>
        <message>
            <source>&amp;Papers</source>
            <translation>&amp;Papers</translation>
        </message>
        <message>
            <source>&amp;Phone memo</source>
            <translation>&amp;Phone memo</translation>
        </message>
        <message>
            <source>&amp;Previous record</source>
            <translation>&amp;Previous record</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Print…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;Record</translation>
        </message>
        <message>
            <source>&amp;Restore from a backup…</source>
            <translation>&amp;Restore from a backup…</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;Settings…</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Take back</translation>
        </message>
        <message>
            <source>&amp;Tie to a case…</source>
            <translation>&amp;Tie to a case…</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Tools</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Who sits here…</source>
            <translation>&amp;Who sits here…</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>As the &amp;system</translation>
        </message>
        <message>
            <source>Chec&amp;k the file</source>
            <translation>Chec&amp;k the file</translation>
        </message>
        <message>
            <source>Do &amp;again</source>
            <translation>Do &amp;again</translation>
        </message>
        <message>
            <source>Find in this &amp;list</source>
            <translation>Find in this &amp;list</translation>
        </message>
        <message>
            <source>Histor&amp;y of this record</source>
            <translation>Histor&amp;y of this record</translation>
        </message>
        <message>
            <source>It &amp;is this caller</source>
            <translation>It &amp;is this caller</translation>
        </message>
        <message>
            <source>La&amp;rger text</source>
            <translation>La&amp;rger text</translation>
        </message>
        <message>
            <source>Make a &amp;backup…</source>
            <translation>Make a &amp;backup…</translation>
        </message>
        <message>
            <source>New &amp;organisation</source>
            <translation>New &amp;organisation</translation>
        </message>
        <message>
            <source>New en&amp;quiry</source>
            <translation>New en&amp;quiry</translation>
        </message>
        <message>
            <source>New pe&amp;rson</source>
            <translation>New pe&amp;rson</translation>
        </message>
        <message>
            <source>New record &amp;here</source>
            <translation>New record &amp;here</translation>
        </message>
        <message>
            <source>Next field to &amp;correct</source>
            <translation>Next field to &amp;correct</translation>
        </message>
        <message>
            <source>Open the &amp;sample centre</source>
            <translation>Open the &amp;sample centre</translation>
        </message>
        <message>
            <source>Pre&amp;view</source>
            <translation>Pre&amp;view</translation>
        </message>
        <message>
            <source>Read a&amp;new</source>
            <translation>Read a&amp;new</translation>
        </message>
        <message>
            <source>S&amp;maller text</source>
            <translation>S&amp;maller text</translation>
        </message>
        <message>
            <source>Save and &amp;close</source>
            <translation>Save and &amp;close</translation>
        </message>
        <message>
            <source>Save and take the ne&amp;xt</source>
            <translation>Save and take the ne&amp;xt</translation>
        </message>
        <message>
            <source>Te&amp;xt at 100 %</source>
            <translation>Te&amp;xt at 100 %</translation>
        </message>
        <message>
            <source>What is &amp;known beside the form</source>
            <translation>What is &amp;known beside the form</translation>
        </message>
        <message>
            <source>&amp;Wording of letters…</source>
            <translation>&amp;Wording of letters…</translation>
        </message>
        <message>
            <source>Ledger of &amp;grants</source>
            <translation>Ledger of &amp;grants</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Affiliations</source>
            <translation>Affiliations</translation>
        </message>
        <message>
            <source>Also called</source>
            <translation>Also called</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>Anonymous</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>Attached files</translation>
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
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Closed because</source>
            <translation>Closed because</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>Consent on</source>
            <translation>Consent on</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Consultation</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>Consultations</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <source>Coordinators</source>
            <translation>Coordinators</translation>
        </message>
        <message>
            <source>Corporate number</source>
            <translation>Corporate number</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Direction</translation>
        </message>
        <message>
            <source>Dissolved</source>
            <translation>Dissolved</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Done on</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Due time</source>
            <translation>Due time</translation>
        </message>
        <message>
            <source>English label</source>
            <translation>English label</translation>
        </message>
        <message>
            <source>Enquiry</source>
            <translation>Enquiry</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Fields</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Finding</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>Fiscal year</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>Former names</translation>
        </message>
        <message>
            <source>Former number</source>
            <translation>Former number</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>Founded</translation>
        </message>
        <message>
            <source>Handover note</source>
            <translation>Handover note</translation>
        </message>
        <message>
            <source>Heading in reports</source>
            <translation>Heading in reports</translation>
        </message>
        <message>
            <source>Heard of us</source>
            <translation>Heard of us</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>Information given</source>
            <translation>Information given</translation>
        </message>
        <message>
            <source>Initial</source>
            <translation>Initial</translation>
        </message>
        <message>
            <source>Japanese label</source>
            <translation>Japanese label</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Kind of caller</source>
            <translation>Kind of caller</translation>
        </message>
        <message>
            <source>Kinds of answer</source>
            <translation>Kinds of answer</translation>
        </message>
        <message>
            <source>Lead coordinator</source>
            <translation>Lead coordinator</translation>
        </message>
        <message>
            <source>Legal form</source>
            <translation>Legal form</translation>
        </message>
        <message>
            <source>Legal form behind the name</source>
            <translation>Legal form behind the name</translation>
        </message>
        <message>
            <source>Liaison officer</source>
            <translation>Liaison officer</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>Look again on</source>
            <translation>Look again on</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>May be told to</source>
            <translation>May be told to</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
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
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Not to be invited</source>
            <translation>Not to be invited</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Opened</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Organisation as said</source>
            <translation>Organisation as said</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Outcomes</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Part of</translation>
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
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Place in the list</source>
            <translation>Place in the list</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promises</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Reading of the caller</source>
            <translation>Reading of the caller</translation>
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
            <source>Related cases</source>
            <translation>Related cases</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Representative</translation>
        </message>
        <message>
            <source>SDGs</source>
            <translation>SDGs</translation>
        </message>
        <message>
            <source>Sequence</source>
            <translation>Sequence</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>Setting</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Side</translation>
        </message>
        <message>
            <source>Stage of the idea</source>
            <translation>Stage of the idea</translation>
        </message>
        <message>
            <source>Stage set by hand</source>
            <translation>Stage set by hand</translation>
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
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Waiting for</source>
            <translation>Waiting for</translation>
        </message>
        <message>
            <source>Web site</source>
            <translation>Web site</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>What is to be done</translation>
        </message>
        <message>
            <source>When and how to reach</source>
            <translation>When and how to reach</translation>
        </message>
        <message>
            <source>Who outside</source>
            <translation>Who outside</translation>
        </message>
        <message>
            <source>Why not to be invited</source>
            <translation>Why not to be invited</translation>
        </message>
        <message>
            <source>With</source>
            <translation>With</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Words</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Programmes</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projects</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Case studies</source>
            <translation>Case studies</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Track</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>Basis in words</source>
            <translation>Basis in words</translation>
        </message>
        <message>
            <source>Follows</source>
            <translation>Follows</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Shared purpose</source>
            <translation>Shared purpose</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Total cost</translation>
        </message>
        <message>
            <source>Eligible cost</source>
            <translation>Eligible cost</translation>
        </message>
        <message>
            <source>Applied for</source>
            <translation>Applied for</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Granted</translation>
        </message>
        <message>
            <source>Advance</source>
            <translation>Advance</translation>
        </message>
        <message>
            <source>Granted after the change</source>
            <translation>Granted after the change</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Fixed</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Result of the screening</source>
            <translation>Result of the screening</translation>
        </message>
        <message>
            <source>Screened on</source>
            <translation>Screened on</translation>
        </message>
        <message>
            <source>Opinion attached</source>
            <translation>Opinion attached</translation>
        </message>
        <message>
            <source>How the opinion was met</source>
            <translation>How the opinion was met</translation>
        </message>
        <message>
            <source>Division of roles</source>
            <translation>Division of roles</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Milestones</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checklist</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Scores</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Evaluation</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Run by</translation>
        </message>
        <message>
            <source>First fiscal year</source>
            <translation>First fiscal year</translation>
        </message>
        <message>
            <source>Last fiscal year</source>
            <translation>Last fiscal year</translation>
        </message>
        <message>
            <source>Rules by fiscal year</source>
            <translation>Rules by fiscal year</translation>
        </message>
        <message>
            <source>Steps before the deadline</source>
            <translation>Steps before the deadline</translation>
        </message>
        <message>
            <source>Cap</source>
            <translation>Cap</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>Convened</source>
            <translation>Convened</translation>
        </message>
        <message>
            <source>Kind of meeting</source>
            <translation>Kind of meeting</translation>
        </message>
        <message>
            <source>Round of the series</source>
            <translation>Round of the series</translation>
        </message>
        <message>
            <source>Meeting before</source>
            <translation>Meeting before</translation>
        </message>
        <message>
            <source>Title of the record</source>
            <translation>Title of the record</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>Kind of event</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Begins</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ends</translation>
        </message>
        <message>
            <source>Hours not known</source>
            <translation>Hours not known</translation>
        </message>
        <message>
            <source>How it runs</source>
            <translation>How it runs</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Venue</translation>
        </message>
        <message>
            <source>Video address</source>
            <translation>Video address</translation>
        </message>
        <message>
            <source>Open to the public</source>
            <translation>Open to the public</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Chair</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitator</translation>
        </message>
        <message>
            <source>Keeper of the minutes</source>
            <translation>Keeper of the minutes</translation>
        </message>
        <message>
            <source>State of the meeting</source>
            <translation>State of the meeting</translation>
        </message>
        <message>
            <source>Reason given</source>
            <translation>Reason given</translation>
        </message>
        <message>
            <source>Wanted from the public side</source>
            <translation>Wanted from the public side</translation>
        </message>
        <message>
            <source>Wanted from the private side</source>
            <translation>Wanted from the private side</translation>
        </message>
        <message>
            <source>Answers by</source>
            <translation>Answers by</translation>
        </message>
        <message>
            <source>State of the minutes</source>
            <translation>State of the minutes</translation>
        </message>
        <message>
            <source>Minutes of the meeting</source>
            <translation>Minutes of the meeting</translation>
        </message>
        <message>
            <source>Next meeting</source>
            <translation>Next meeting</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Dates offered</source>
            <translation>Dates offered</translation>
        </message>
        <message>
            <source>Answers to the dates</source>
            <translation>Answers to the dates</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Preparation</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>What came out</source>
            <translation>What came out</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Aim</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacity</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Came of the event</source>
            <translation>Came of the event</translation>
        </message>
        <message>
            <source>Lecturers</source>
            <translation>Lecturers</translation>
        </message>
        <message>
            <source>Participants by kind</source>
            <translation>Participants by kind</translation>
        </message>
        <message>
            <source>Participants by name</source>
            <translation>Participants by name</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Came</translation>
        </message>
        <message>
            <source>Lead text</source>
            <translation>Lead text</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>Published in</source>
            <translation>Published in</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>Photographs</translation>
        </message>
        <message>
            <source>(came)</source>
            <translation>(came)</translation>
        </message>
        <message>
            <source>Event of a calendar file</source>
            <translation>Event of a calendar file</translation>
        </message>
        <message>
            <source>Version of that event</source>
            <translation>Version of that event</translation>
        </message>
        <message>
            <source>Kind of visit</source>
            <translation>Kind of visit</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>Whom</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Planned visit</source>
            <translation>Planned visit</translation>
        </message>
        <message>
            <source>In their place</source>
            <translation>In their place</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Held</translation>
        </message>
        <message>
            <source>Came unasked</source>
            <translation>Came unasked</translation>
        </message>
        <message>
            <source>(must come)</source>
            <translation>(must come)</translation>
        </message>
        <message>
            <source>(formal letter)</source>
            <translation>(formal letter)</translation>
        </message>
        <message>
            <source>(met)</source>
            <translation>(met)</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>due %1</translation>
        </message>
        <message>
            <source>done %1</source>
            <translation>done %1</translation>
        </message>
        <message>
            <source>letter sent %1</source>
            <translation>letter sent %1</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>body %1</source>
            <translation>body %1</translation>
        </message>
        <message>
            <source>division %1</source>
            <translation>division %1</translation>
        </message>
        <message>
            <source>centre %1</source>
            <translation>centre %1</translation>
        </message>
        <message>
            <source>committee %1</source>
            <translation>committee %1</translation>
        </message>
        <message>
            <source>planned %1</source>
            <translation>planned %1</translation>
        </message>
        <message>
            <source>changed to %1</source>
            <translation>changed to %1</translation>
        </message>
        <message>
            <source>spent %1</source>
            <translation>spent %1</translation>
        </message>
        <message>
            <source>(not eligible)</source>
            <translation>(not eligible)</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>What is done</translation>
        </message>
        <message>
            <source>(came unasked)</source>
            <translation>(came unasked)</translation>
        </message>
        <message>
            <source>(kept free)</source>
            <translation>(kept free)</translation>
        </message>
        <message>
            <source>in their place %1</source>
            <translation>in their place %1</translation>
        </message>
    </context>
    <context>
        <name>holidays</name>
        <message>
            <source>New Year's Day</source>
            <translation>New Year's Day</translation>
        </message>
        <message>
            <source>Coming of Age Day</source>
            <translation>Coming of Age Day</translation>
        </message>
        <message>
            <source>National Foundation Day</source>
            <translation>National Foundation Day</translation>
        </message>
        <message>
            <source>The Emperor's Birthday</source>
            <translation>The Emperor's Birthday</translation>
        </message>
        <message>
            <source>Vernal Equinox Day</source>
            <translation>Vernal Equinox Day</translation>
        </message>
        <message>
            <source>Showa Day</source>
            <translation>Showa Day</translation>
        </message>
        <message>
            <source>Constitution Memorial Day</source>
            <translation>Constitution Memorial Day</translation>
        </message>
        <message>
            <source>Greenery Day</source>
            <translation>Greenery Day</translation>
        </message>
        <message>
            <source>Children's Day</source>
            <translation>Children's Day</translation>
        </message>
        <message>
            <source>Marine Day</source>
            <translation>Marine Day</translation>
        </message>
        <message>
            <source>Mountain Day</source>
            <translation>Mountain Day</translation>
        </message>
        <message>
            <source>Respect for the Aged Day</source>
            <translation>Respect for the Aged Day</translation>
        </message>
        <message>
            <source>Autumnal Equinox Day</source>
            <translation>Autumnal Equinox Day</translation>
        </message>
        <message>
            <source>Sports Day</source>
            <translation>Sports Day</translation>
        </message>
        <message>
            <source>Health and Sports Day</source>
            <translation>Health and Sports Day</translation>
        </message>
        <message>
            <source>Culture Day</source>
            <translation>Culture Day</translation>
        </message>
        <message>
            <source>Labour Thanksgiving Day</source>
            <translation>Labour Thanksgiving Day</translation>
        </message>
        <message>
            <source>Substitute holiday</source>
            <translation>Substitute holiday</translation>
        </message>
        <message>
            <source>Citizens' holiday</source>
            <translation>Citizens' holiday</translation>
        </message>
        <message>
            <source>Holiday</source>
            <translation>Holiday</translation>
        </message>
        <message>
            <source>Enthronement Day</source>
            <translation>Enthronement Day</translation>
        </message>
        <message>
            <source>Enthronement Ceremony Day</source>
            <translation>Enthronement Ceremony Day</translation>
        </message>
        <message>
            <source>Enthronement Ceremony</source>
            <translation>Enthronement Ceremony</translation>
        </message>
        <message>
            <source>State Funeral of the Showa Emperor</source>
            <translation>State Funeral of the Showa Emperor</translation>
        </message>
        <message>
            <source>Wedding of Crown Prince Akihito</source>
            <translation>Wedding of Crown Prince Akihito</translation>
        </message>
        <message>
            <source>Wedding of Crown Prince Naruhito</source>
            <translation>Wedding of Crown Prince Naruhito</translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message>
            <source>Also called</source>
            <translation>Also called</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Case number</translation>
        </message>
        <message>
            <source>Fields of activity</source>
            <translation>Fields of activity</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>Former names</translation>
        </message>
        <message>
            <source>Kinds of answer</source>
            <translation>Kinds of answer</translation>
        </message>
        <message>
            <source>Main topic ◎</source>
            <translation>Main topic ◎</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>Next step due</source>
            <translation>Next step due</translation>
        </message>
        <message>
            <source>Partners in mind</source>
            <translation>Partners in mind</translation>
        </message>
        <message>
            <source>SDGs</source>
            <translation>SDGs</translation>
        </message>
        <message>
            <source>Time received</source>
            <translation>Time received</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
    </context>
    <context>
        <name>musubi::command_line::Words</name>
        <message>
            <source>%1 is again what %2 holds.</source>
            <translation>%1 is again what %2 holds.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 is missing.</translation>
        </message>
        <message>
            <source>%1 of %2 rows were taken in, %3 left out, %4 were known already.</source>
            <translation>%1 of %2 rows were taken in, %3 left out, %4 were known already.</translation>
        </message>
        <message>
            <source>%1 of %2 rows were taken in, %3 left out.</source>
            <translation>%1 of %2 rows were taken in, %3 left out.</translation>
        </message>
        <message>
            <source>%1: that month has no such day.</source>
            <translation>%1: that month has no such day.</translation>
        </message>
        <message>
            <source>%1: there is no such month.</source>
            <translation>%1: there is no such month.</translation>
        </message>
        <message>
            <source>%1: there is no such time.</source>
            <translation>%1: there is no such time.</translation>
        </message>
        <message>
            <source>--%1: the list does not have “%2”.</source>
            <translation>--%1: the list does not have “%2”.</translation>
        </message>
        <message>
            <source>--encoding is one of %1.</source>
            <translation>--encoding is one of %1.</translation>
        </message>
        <message>
            <source>--encoding is utf-8 or cp932.</source>
            <translation>--encoding is utf-8 or cp932.</translation>
        </message>
        <message>
            <source>--limit needs a number.</source>
            <translation>--limit needs a number.</translation>
        </message>
        <message>
            <source>--today: “%1” is no date.</source>
            <translation>--today: “%1” is no date.</translation>
        </message>
        <message>
            <source>At most so many lines (default 50).</source>
            <translation>At most so many lines (default 50).</translation>
        </message>
        <message>
            <source>BACKUP</source>
            <translation>BACKUP</translation>
        </message>
        <message>
            <source>Backed up to %1; %2 records were read back.</source>
            <translation>Backed up to %1; %2 records were read back.</translation>
        </message>
        <message>
            <source>By when.</source>
            <translation>By when.</translation>
        </message>
        <message>
            <source>CSV</source>
            <translation>CSV</translation>
        </message>
        <message>
            <source>Cases: %1</source>
            <translation>Cases: %1</translation>
        </message>
        <message>
            <source>Columns left out: %1</source>
            <translation>Columns left out: %1</translation>
        </message>
        <message>
            <source>Columns read: %1</source>
            <translation>Columns read: %1</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Commands</translation>
        </message>
        <message>
            <source>Consultations: %1</source>
            <translation>Consultations: %1</translation>
        </message>
        <message>
            <source>Copy the file, open or not, into one self-contained file and read it back.</source>
            <translation>Copy the file, open or not, into one self-contained file and read it back.</translation>
        </message>
        <message>
            <source>Example:</source>
            <translation>Example:</translation>
        </message>
        <message>
            <source>Explain the command.</source>
            <translation>Explain the command.</translation>
        </message>
        <message>
            <source>FILE</source>
            <translation>FILE</translation>
        </message>
        <message>
            <source>File: %1</source>
            <translation>File: %1</translation>
        </message>
        <message>
            <source>Fill it with the sample centre.</source>
            <translation>Fill it with the sample centre.</translation>
        </message>
        <message>
            <source>How it came (TEL, 電話, MAIL …).</source>
            <translation>How it came (TEL, 電話, MAIL …).</translation>
        </message>
        <message>
            <source>KIND</source>
            <translation>KIND</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Kind of caller (NPO, 企業・事業者 …).</source>
            <translation>Kind of caller (NPO, 企業・事業者 …).</translation>
        </message>
        <message>
            <source>List the holidays of a year.</source>
            <translation>List the holidays of a year.</translation>
        </message>
        <message>
            <source>List what was done, newest first.</source>
            <translation>List what was done, newest first.</translation>
        </message>
        <message>
            <source>Made %1.</source>
            <translation>Made %1.</translation>
        </message>
        <message>
            <source>Mail.</source>
            <translation>Mail.</translation>
        </message>
        <message>
            <source>Make a new file for a centre.</source>
            <translation>Make a new file for a centre.</translation>
        </message>
        <message>
            <source>Minutes it took.</source>
            <translation>Minutes it took.</translation>
        </message>
        <message>
            <source>NUMBER</source>
            <translation>NUMBER</translation>
        </message>
        <message>
            <source>Name of the caller; without one the caller is anonymous.</source>
            <translation>Name of the caller; without one the caller is anonymous.</translation>
        </message>
        <message>
            <source>Name the file with -f FILE or the variable MUSUBI_FILE.</source>
            <translation>Name the file with -f FILE or the variable MUSUBI_FILE.</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Nothing was found.</source>
            <translation>Nothing was found.</translation>
        </message>
        <message>
            <source>Nothing was registered.</source>
            <translation>Nothing was registered.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>OUT</source>
            <translation>OUT</translation>
        </message>
        <message>
            <source>Of a CSV: utf-8 (default) or cp932.</source>
            <translation>Of a CSV: utf-8 (default) or cp932.</translation>
        </message>
        <message>
            <source>Of the table; detected without.</source>
            <translation>Of the table; detected without.</translation>
        </message>
        <message>
            <source>Only a consultation can be added here.</source>
            <translation>Only a consultation can be added here.</translation>
        </message>
        <message>
            <source>Only of this fiscal year (R8, H31, 2026).</source>
            <translation>Only of this fiscal year (R8, H31, 2026).</translation>
        </message>
        <message>
            <source>Open promises: %1</source>
            <translation>Open promises: %1</translation>
        </message>
        <message>
            <source>Organisation; a known one is found by any of its names.</source>
            <translation>Organisation; a known one is found by any of its names.</translation>
        </message>
        <message>
            <source>Organisations: %1</source>
            <translation>Organisations: %1</translation>
        </message>
        <message>
            <source>Organisations: %1 added, %2 completed.</source>
            <translation>Organisations: %1 added, %2 completed.</translation>
        </message>
        <message>
            <source>People: %1</source>
            <translation>People: %1</translation>
        </message>
        <message>
            <source>Phone.</source>
            <translation>Phone.</translation>
        </message>
        <message>
            <source>Print one JSON object a line.</source>
            <translation>Print one JSON object a line.</translation>
        </message>
        <message>
            <source>Put a backup in the place of the file, after reading all of it; what stood there is kept beside it.</source>
            <translation>Put a backup in the place of the file, after reading all of it; what stood there is kept beside it.</translation>
        </message>
        <message>
            <source>QUERY</source>
            <translation>QUERY</translation>
        </message>
        <message>
            <source>Read a typed date: ISO, era, weekday, fiscal year, closed and why, next working day.</source>
            <translation>Read a typed date: ISO, era, weekday, fiscal year, closed and why, next working day.</translation>
        </message>
        <message>
            <source>Read and report, write nothing.</source>
            <translation>Read and report, write nothing.</translation>
        </message>
        <message>
            <source>Read every record and say whether the file is sound.</source>
            <translation>Read every record and say whether the file is sound.</translation>
        </message>
        <message>
            <source>Reading of the name.</source>
            <translation>Reading of the name.</translation>
        </message>
        <message>
            <source>Register a consultation.</source>
            <translation>Register a consultation.</translation>
        </message>
        <message>
            <source>Registered %1.</source>
            <translation>Registered %1.</translation>
        </message>
        <message>
            <source>Replace a file of that name.</source>
            <translation>Replace a file of that name.</translation>
        </message>
        <message>
            <source>Restore the last backup, or keep this file and ask for help before working on.</source>
            <translation>Restore the last backup, or keep this file and ask for help before working on.</translation>
        </message>
        <message>
            <source>Say what the file holds.</source>
            <translation>Say what the file holds.</translation>
        </message>
        <message>
            <source>Say with -f which file the backup is to become.</source>
            <translation>Say with -f which file the backup is to become.</translation>
        </message>
        <message>
            <source>Search everything: words, -word, "phrase", 種別:NPO 年度:R8 分類:… 担当:… 状況:…</source>
            <translation>Search everything: words, -word, "phrase", 種別:NPO 年度:R8 分類:… 担当:… 状況:…</translation>
        </message>
        <message>
            <source>See: musubi-cli --help</source>
            <translation>See: musubi-cli --help</translation>
        </message>
        <message>
            <source>Show one record by its number.</source>
            <translation>Show one record by its number.</translation>
        </message>
        <message>
            <source>Sound: %1 records were read and say what was saved.</source>
            <translation>Sound: %1 records were read and say what was saved.</translation>
        </message>
        <message>
            <source>Staff codes: %1</source>
            <translation>Staff codes: %1</translation>
        </message>
        <message>
            <source>TEXT</source>
            <translation>TEXT</translation>
        </message>
        <message>
            <source>Take back the last action of this seat and person.</source>
            <translation>Take back the last action of this seat and person.</translation>
        </message>
        <message>
            <source>Take in a ledger or a list of organisations.</source>
            <translation>Take in a ledger or a list of organisations.</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Taken back: %1</translation>
        </message>
        <message>
            <source>The centre's file (or the variable MUSUBI_FILE).</source>
            <translation>The centre's file (or the variable MUSUBI_FILE).</translation>
        </message>
        <message>
            <source>The day around which the sample is made (default: today).</source>
            <translation>The day around which the sample is made (default: today).</translation>
        </message>
        <message>
            <source>The file to write.</source>
            <translation>The file to write.</translation>
        </message>
        <message>
            <source>The name of the list must end in .csv or .xlsx.</source>
            <translation>The name of the list must end in .csv or .xlsx.</translation>
        </message>
        <message>
            <source>There are more; ask for them with --limit.</source>
            <translation>There are more; ask for them with --limit.</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>There is no command “%1”.</translation>
        </message>
        <message>
            <source>There is nobody with the staff code %1. See: musubi-cli info</source>
            <translation>There is nobody with the staff code %1. See: musubi-cli info</translation>
        </message>
        <message>
            <source>This filter names nothing that is known: %1</source>
            <translation>This filter names nothing that is known: %1</translation>
        </message>
        <message>
            <source>This was a trial; nothing was written.</source>
            <translation>This was a trial; nothing was written.</translation>
        </message>
        <message>
            <source>Topic; the first is the main one. May be repeated.</source>
            <translation>Topic; the first is the main one. May be repeated.</translation>
        </message>
        <message>
            <source>Usage: musubi-cli [-f FILE] COMMAND …</source>
            <translation>Usage: musubi-cli [-f FILE] COMMAND …</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>What a column is: its header or number, and a field; without a field the column is left out. May be repeated.</source>
            <translation>What a column is: its header or number, and a field; without a field the column is left out. May be repeated.</translation>
        </message>
        <message>
            <source>What it is about, in one line.</source>
            <translation>What it is about, in one line.</translation>
        </message>
        <message>
            <source>What stood there is kept as %1.</source>
            <translation>What stood there is kept as %1.</translation>
        </message>
        <message>
            <source>What was promised next.</source>
            <translation>What was promised next.</translation>
        </message>
        <message>
            <source>What was said.</source>
            <translation>What was said.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>When it was received (default: now).</source>
            <translation>When it was received (default: now).</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Work as the person with this staff code (or MUSUBI_STAFF).</source>
            <translation>Work as the person with this staff code (or MUSUBI_STAFF).</translation>
        </message>
        <message>
            <source>Write a list as CSV or XLSX.</source>
            <translation>Write a list as CSV or XLSX.</translation>
        </message>
        <message>
            <source>Wrote %1 rows to %2.</source>
            <translation>Wrote %1 rows to %2.</translation>
        </message>
        <message>
            <source>Wrote %1.</source>
            <translation>Wrote %1.</translation>
        </message>
        <message>
            <source>YEAR</source>
            <translation>YEAR</translation>
        </message>
        <message>
            <source>closed: %1</source>
            <translation>closed: %1</translation>
        </message>
        <message>
            <source>end of the year</source>
            <translation>end of the year</translation>
        </message>
        <message>
            <source>ja or en.</source>
            <translation>ja or en.</translation>
        </message>
        <message>
            <source>musubi-cli COMMAND --help explains one of them with an example.</source>
            <translation>musubi-cli COMMAND --help explains one of them with an example.</translation>
        </message>
        <message>
            <source>musubi-cli undo takes all of it back.</source>
            <translation>musubi-cli undo takes all of it back.</translation>
        </message>
        <message>
            <source>musubi-cli: what the window does, without a screen.</source>
            <translation>musubi-cli: what the window does, without a screen.</translation>
        </message>
        <message>
            <source>next working day: %1</source>
            <translation>next working day: %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>note: %1</source>
            <translation>note: %1</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>taken back</translation>
        </message>
        <message>
            <source>that era had ended; the year was counted on</source>
            <translation>that era had ended; the year was counted on</translation>
        </message>
        <message>
            <source>that era had not begun; the year was counted back</source>
            <translation>that era had not begun; the year was counted back</translation>
        </message>
        <message>
            <source>the era was taken from today</source>
            <translation>the era was taken from today</translation>
        </message>
        <message>
            <source>the weekday does not fit the date</source>
            <translation>the weekday does not fit the date</translation>
        </message>
        <message>
            <source>the year was taken from today</source>
            <translation>the year was taken from today</translation>
        </message>
        <message>
            <source>utf-8 (default) or cp932.</source>
            <translation>utf-8 (default) or cp932.</translation>
        </message>
        <message>
            <source>weekend</source>
            <translation>weekend</translation>
        </message>
        <message>
            <source>“%1” cannot be imported. Kinds: consultations, organizations.</source>
            <translation>“%1” cannot be imported. Kinds: consultations, organizations.</translation>
        </message>
        <message>
            <source>“%1” is neither a month (2026-11) nor a fiscal year (R8).</source>
            <translation>“%1” is neither a month (2026-11) nor a fiscal year (R8).</translation>
        </message>
        <message>
            <source>“%1” is no date. Write 2026-11-23, R8.11.23, 令和8年11月23日, 11/23 or 来週火.</source>
            <translation>“%1” is no date. Write 2026-11-23, R8.11.23, 令和8年11月23日, 11/23 or 来週火.</translation>
        </message>
        <message>
            <source>“%1” is no fiscal year. Write R8, H31, 令和8年度 or 2026.</source>
            <translation>“%1” is no fiscal year. Write R8, H31, 令和8年度 or 2026.</translation>
        </message>
        <message>
            <source>“%1” is no year between 1955 and 2099.</source>
            <translation>“%1” is no year between 1955 and 2099.</translation>
        </message>
        <message>
            <source>… and %1 more.</source>
            <translation>… and %1 more.</translation>
        </message>
        <message>
            <source>Say where the sheet goes with -o OUT.pdf or OUT.odt.</source>
            <translation>Say where the sheet goes with -o OUT.pdf or OUT.odt.</translation>
        </message>
        <message>
            <source>The name of the sheet must end in .pdf or .odt.</source>
            <translation>The name of the sheet must end in .pdf or .odt.</translation>
        </message>
        <message>
            <source>Options:</source>
            <translation>Options:</translation>
        </message>
        <message>
            <source>There is no option “%1” here.</source>
            <translation>There is no option “%1” here.</translation>
        </message>
        <message>
            <source>%1 needs a value.</source>
            <translation>%1 needs a value.</translation>
        </message>
        <message>
            <source>--minutes needs a number.</source>
            <translation>--minutes needs a number.</translation>
        </message>
        <message>
            <source>--due needs --next: what is to be done by then.</source>
            <translation>--due needs --next: what is to be done by then.</translation>
        </message>
        <message>
            <source>%1 is damaged so far that its records cannot be read. It was left as it is. Put the last backup in its place: musubi-cli -f %1 restore BACKUP</source>
            <translation>%1 is damaged so far that its records cannot be read. It was left as it is. Put the last backup in its place: musubi-cli -f %1 restore BACKUP</translation>
        </message>
        <message>
            <source>Name the file to write: -o OUT.ics.</source>
            <translation>Name the file to write: -o OUT.ics.</translation>
        </message>
        <message>
            <source>The name of a calendar must end in .ics.</source>
            <translation>The name of a calendar must end in .ics.</translation>
        </message>
        <message>
            <source>The last day lies before the first.</source>
            <translation>The last day lies before the first.</translation>
        </message>
        <message>
            <source>Wrote %1 entries to %2.</source>
            <translation>Wrote %1 entries to %2.</translation>
        </message>
        <message>
            <source>“%1” is nothing a calendar can do.</source>
            <translation>“%1” is nothing a calendar can do.</translation>
        </message>
        <message>
            <source>The first day (default: this fiscal year).</source>
            <translation>The first day (default: this fiscal year).</translation>
        </message>
        <message>
            <source>The last day (default: the next fiscal year).</source>
            <translation>The last day (default: the next fiscal year).</translation>
        </message>
        <message>
            <source>A list of %1 is not narrowed by --year.</source>
            <translation>A list of %1 is not narrowed by --year.</translation>
        </message>
        <message>
            <source>Consultations received (each contact)</source>
            <translation>Consultations received (each contact)</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>Follow-ups</translation>
        </message>
        <message>
            <source>Contacts made by the office</source>
            <translation>Contacts made by the office</translation>
        </message>
        <message>
            <source>Quick enquiries</source>
            <translation>Quick enquiries</translation>
        </message>
        <message>
            <source>Minutes spent</source>
            <translation>Minutes spent</translation>
        </message>
        <message>
            <source>Cases opened</source>
            <translation>Cases opened</translation>
        </message>
        <message>
            <source>Meetings held</source>
            <translation>Meetings held</translation>
        </message>
        <message>
            <source>Who came to them (each attendance)</source>
            <translation>Who came to them (each attendance)</translation>
        </message>
        <message>
            <source>From the public side</source>
            <translation>From the public side</translation>
        </message>
        <message>
            <source>From the private side</source>
            <translation>From the private side</translation>
        </message>
        <message>
            <source>Bodies that came (each body once)</source>
            <translation>Bodies that came (each body once)</translation>
        </message>
        <message>
            <source>PERIOD</source>
            <translation>PERIOD</translation>
        </message>
        <message>
            <source>“%1” is neither a fiscal year nor a month. Write R8, 2026 or 2026-11.</source>
            <translation>“%1” is neither a fiscal year nor a month. Write R8, 2026 or 2026-11.</translation>
        </message>
        <message>
            <source>(nothing chosen)</source>
            <translation>(nothing chosen)</translation>
        </message>
        <message>
            <source>%1 as the main one</source>
            <translation>%1 as the main one</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Count</translation>
        </message>
        <message>
            <source>Count a month or a fiscal year.</source>
            <translation>Count a month or a fiscal year.</translation>
        </message>
        <message>
            <source>Nobody on file speaks for this theme yet. Enter fields for the case and for the organisations.</source>
            <translation>Nobody on file speaks for this theme yet. Enter fields for the case and for the organisations.</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Side</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Whom to invite to talk about a case or consultation, and why.</source>
            <translation>Whom to invite to talk about a case or consultation, and why.</translation>
        </message>
        <message>
            <source>At most so many lines (default 12).</source>
            <translation>At most so many lines (default 12).</translation>
        </message>
        <message>
            <source>No case study of %1 has been written yet.</source>
            <translation>No case study of %1 has been written yet.</translation>
        </message>
        <message>
            <source>There is no event on or called “%1”. See: list events.</source>
            <translation>There is no event on or called “%1”. See: list events.</translation>
        </message>
        <message>
            <source>“%1” may be several events. Write more of the title: %2</source>
            <translation>“%1” may be several events. Write more of the title: %2</translation>
        </message>
        <message>
            <source>“%1” is not a kind. Kinds: cases, consultations, events, meetings, organizations, people, programmes, projects, tasks.</source>
            <translation>“%1” is not a kind. Kinds: cases, consultations, events, meetings, organizations, people, programmes, projects, tasks.</translation>
        </message>
        <message>
            <source>List cases, consultations, events, meetings, organizations, people, programmes, projects or tasks.</source>
            <translation>List cases, consultations, events, meetings, organizations, people, programmes, projects or tasks.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Becomes</translation>
        </message>
        <message>
            <source>FILE.ics</source>
            <translation>FILE.ics</translation>
        </message>
        <message>
            <source>%1 meetings planned, %2 changed, %3 called off; %4 events were no news.</source>
            <translation>%1 meetings planned, %2 changed, %3 called off; %4 events were no news.</translation>
        </message>
        <message>
            <source>Write the calendar for other programs, or take in invitations.</source>
            <translation>Write the calendar for other programs, or take in invitations.</translation>
        </message>
        <message>
            <source>“%1” is no sheet. Sheets: %2.</source>
            <translation>“%1” is no sheet. Sheets: %2.</translation>
        </message>
        <message>
            <source>Nobody is asked to %1 yet: there is nobody to write to.</source>
            <translation>Nobody is asked to %1 yet: there is nobody to write to.</translation>
        </message>
        <message>
            <source>“%1” is one word too many. Write: musubi-cli %2</source>
            <translation>“%1” is one word too many. Write: musubi-cli %2</translation>
        </message>
        <message>
            <source>--today says the day of the sample; it needs --sample.</source>
            <translation>--today says the day of the sample; it needs --sample.</translation>
        </message>
        <message>
            <source>Different ones (each case once, a contact without a case by itself)</source>
            <translation>Different ones (each case once, a contact without a case by itself)</translation>
        </message>
        <message>
            <source>Of neither side</source>
            <translation>Of neither side</translation>
        </message>
        <message>
            <source>(several)</source>
            <translation>(several)</translation>
        </message>
        <message>
            <source>%1 each counted once</source>
            <translation>%1 each counted once</translation>
        </message>
        <message>
            <source>It ends with 0 when done; with 1 when something could not be done or what was named is not on file; with 2 when called wrongly (an unknown command or option, a number, date or year that cannot be read, a wrong ending of a file name).</source>
            <translation>It ends with 0 when done; with 1 when something could not be done or what was named is not on file; with 2 when called wrongly (an unknown command or option, a number, date or year that cannot be read, a wrong ending of a file name).</translation>
        </message>
        <message>
            <source>%1 is the number of a consultation.</source>
            <translation>%1 is the number of a consultation.</translation>
        </message>
        <message>
            <source>%1 is the number of an enquiry.</source>
            <translation>%1 is the number of an enquiry.</translation>
        </message>
        <message>
            <source>%1 is the number of a case.</source>
            <translation>%1 is the number of a case.</translation>
        </message>
        <message>
            <source>%1 is the number of a meeting.</source>
            <translation>%1 is the number of a meeting.</translation>
        </message>
        <message>
            <source>%1 is the number of a project.</source>
            <translation>%1 is the number of a project.</translation>
        </message>
        <message>
            <source>That of a consultation is wanted here, like R8-0001.</source>
            <translation>That of a consultation is wanted here, like R8-0001.</translation>
        </message>
        <message>
            <source>That of a case is wanted here, like R8-K001.</source>
            <translation>That of a case is wanted here, like R8-K001.</translation>
        </message>
        <message>
            <source>That of a meeting is wanted here, like R8-M001.</source>
            <translation>That of a meeting is wanted here, like R8-M001.</translation>
        </message>
        <message>
            <source>That of a project is wanted here, like R8-P001.</source>
            <translation>That of a project is wanted here, like R8-P001.</translation>
        </message>
        <message>
            <source>Meetings of the case: %1.</source>
            <translation>Meetings of the case: %1.</translation>
        </message>
        <message>
            <source>Projects of the case: %1.</source>
            <translation>Projects of the case: %1.</translation>
        </message>
        <message>
            <source>The name of the file must end in .pdf, .odt, .csv or .xlsx: %1.</source>
            <translation>The name of the file must end in .pdf, .odt, .csv or .xlsx: %1.</translation>
        </message>
        <message>
            <source> </source>
            <comment>between two sentences</comment>
            <translation> </translation>
        </message>
        <message>
            <source>Enter it in the window under Settings, The centre.</source>
            <translation>Enter it in the window under Settings, The centre.</translation>
        </message>
        <message>
            <source>Make a paper: consultation, case-summary, pathway or case-study NUMBER, consultation-ledger 2026-11|R8, project, role-table, requirements, screening or evaluation NUMBER of a project, grant-ledger R8; event or participants DAY|TITLE; agenda, attendance, name-cards, minutes, promises, reply or invitation NUMBER of a meeting.</source>
            <translation>Make a paper: consultation, case-summary, pathway or case-study NUMBER, consultation-ledger 2026-11|R8, project, role-table, requirements, screening or evaluation NUMBER of a project, grant-ledger R8; event or participants DAY|TITLE; agenda, attendance, name-cards, minutes, promises, reply or invitation NUMBER of a meeting.</translation>
        </message>
        <message>
            <source>“%1” is no number. Write one like R8-0001 (consultation), R8-K001 (case), R8-M001 (meeting) or R8-P001 (project).</source>
            <translation>“%1” is no number. Write one like R8-0001 (consultation), R8-K001 (case), R8-M001 (meeting) or R8-P001 (project).</translation>
        </message>
        <message>
            <source>%1 is the number of neither a case nor a consultation. One of these is wanted here, like R8-K001 or R8-0001.</source>
            <translation>%1 is the number of neither a case nor a consultation. One of these is wanted here, like R8-K001 or R8-0001.</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::Calendar</name>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Dates offered</source>
            <translation>Dates offered</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>Deadlines</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promises</translation>
        </message>
        <message>
            <source>offered</source>
            <translation>offered</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Visits</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Courses</translation>
        </message>
        <message>
            <source>No. %1 %2</source>
            <extracomment>%1 the number of a meeting in its series, %2 its theme</extracomment>
            <translation>No. %1 %2</translation>
        </message>
        <message>
            <source>answers %1</source>
            <translation>answers %1</translation>
        </message>
        <message>
            <source>public %1, private %2</source>
            <translation>public %1, private %2</translation>
        </message>
        <message>
            <source>prepared %1 of %2</source>
            <translation>prepared %1 of %2</translation>
        </message>
        <message>
            <source>left: %1</source>
            <translation>left: %1</translation>
        </message>
        <message>
            <source>Call of %1</source>
            <extracomment>%1 a programme</extracomment>
            <translation>Call of %1</translation>
        </message>
        <message>
            <source>%1
%2</source>
            <extracomment>%1 how many people, %2 how far it is prepared: on one line where it finds room in a column of the week</extracomment>
            <translation>%1
%2</translation>
        </message>
        <message>
            <source>held</source>
            <translation>held</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>planned</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::CalendarEvents</name>
        <message>
            <source>Done: %1</source>
            <translation>Done: %1</translation>
        </message>
        <message>
            <source>Date offered: %1</source>
            <translation>Date offered: %1</translation>
        </message>
        <message>
            <source>Deadline: %1</source>
            <translation>Deadline: %1</translation>
        </message>
        <message>
            <source>Calendar of the centre</source>
            <translation>Calendar of the centre</translation>
        </message>
        <message>
            <source>Date held: %1</source>
            <translation>Date held: %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::CalendarPapers</name>
        <message>
            <source>nobody's</source>
            <translation>nobody's</translation>
        </message>
        <message>
            <source>without %1</source>
            <translation>without %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::DateWords</name>
        <message>
            <source>%1: %2</source>
            <comment>who and why</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>All %n who are required can come</source>
            <translation>
                <numerusform>The one who is required can come</numerusform>
                <numerusform>All %n who are required can come</numerusform>
            </translation>
        </message>
        <message>
            <source>× from who is required (%1)</source>
            <translation>× from who is required (%1)</translation>
        </message>
        <message>
            <source>No answer yet from who is required (%1)</source>
            <translation>No answer yet from who is required (%1)</translation>
        </message>
        <message>
            <source>△ from who is required, to be made sure (%1)</source>
            <translation>△ from who is required, to be made sure (%1)</translation>
        </message>
        <message>
            <source>public %1, private %2</source>
            <translation>public %1, private %2</translation>
        </message>
        <message>
            <source>%1: enough</source>
            <translation>%1: enough</translation>
        </message>
        <message>
            <source>%1 of %2 from the public side</source>
            <translation>%1 of %2 from the public side</translation>
        </message>
        <message>
            <source>%1 of %2 from the private side</source>
            <translation>%1 of %2 from the private side</translation>
        </message>
        <message>
            <source>Too few: %1</source>
            <translation>Too few: %1</translation>
        </message>
        <message>
            <source>× from %1 (%2)</source>
            <translation>× from %1 (%2)</translation>
        </message>
        <message>
            <source>△ from %1 (%2)</source>
            <translation>△ from %1 (%2)</translation>
        </message>
        <message>
            <source>No answer from %1 (%2)</source>
            <translation>No answer from %1 (%2)</translation>
        </message>
        <message>
            <source>Outside office hours</source>
            <translation>Outside office hours</translation>
        </message>
        <message>
            <source>Already past</source>
            <translation>Already past</translation>
        </message>
        <message numerus="yes">
            <source>Only %n working days left to invite</source>
            <translation>
                <numerusform>Only %n working day left to invite</numerusform>
                <numerusform>Only %n working days left to invite</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days left to invite</source>
            <translation>
                <numerusform>%n working day left to invite</numerusform>
                <numerusform>%n working days left to invite</numerusform>
            </translation>
        </message>
        <message>
            <source>This date is not among those offered.</source>
            <translation>This date is not among those offered.</translation>
        </message>
        <message>
            <source>This day is offered more than once; the heading must give the time.</source>
            <translation>This day is offered more than once; the heading must give the time.</translation>
        </message>
        <message>
            <source>This date stands in the table before; the first column counts.</source>
            <translation>This date stands in the table before; the first column counts.</translation>
        </message>
        <message>
            <source>Nobody is named for these answers.</source>
            <translation>Nobody is named for these answers.</translation>
        </message>
        <message>
            <source>This name stands in the table before; the first row counts.</source>
            <translation>This name stands in the table before; the first row counts.</translation>
        </message>
        <message>
            <source>This is neither ○ nor △ nor ×.</source>
            <translation>This is neither ○ nor △ nor ×.</translation>
        </message>
        <message>
            <source>× from everybody</source>
            <translation>× from everybody</translation>
        </message>
        <message>
            <source>%1. </source>
            <comment>one sentence of several</comment>
            <translation>%1. </translation>
        </message>
        <message>
            <source>Everybody has answered × to this date. It can be fixed only with a reason.</source>
            <translation>Everybody has answered × to this date. It can be fixed only with a reason.</translation>
        </message>
        <message>
            <source>%1, who must be there, has answered × to this date. It can be fixed only with a reason.</source>
            <translation>%1, who must be there, has answered × to this date. It can be fixed only with a reason.</translation>
        </message>
        <message>
            <source>at least %1 from the public and %2 from the private side</source>
            <translation>at least %1 from the public and %2 from the private side</translation>
        </message>
        <message numerus="yes">
            <source>It takes place with %1, and the %n who are required. △ counts as half a person.</source>
            <translation>
                <numerusform>It takes place with %1, and the one who is required. △ counts as half a person.</numerusform>
                <numerusform>It takes place with %1, and the %n who are required. △ counts as half a person.</numerusform>
            </translation>
        </message>
        <message>
            <source>It takes place with %1. △ counts as half a person.</source>
            <translation>It takes place with %1. △ counts as half a person.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>day and hours</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::Deeds</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Attach files</translation>
        </message>
        <message>
            <source>Bring back a version</source>
            <translation>Bring back a version</translation>
        </message>
        <message>
            <source>Change a setting</source>
            <translation>Change a setting</translation>
        </message>
        <message>
            <source>Close a case</source>
            <translation>Close a case</translation>
        </message>
        <message>
            <source>Do again</source>
            <translation>Do again</translation>
        </message>
        <message>
            <source>Edit a case</source>
            <translation>Edit a case</translation>
        </message>
        <message>
            <source>Edit a consultation</source>
            <translation>Edit a consultation</translation>
        </message>
        <message>
            <source>Edit a coordinator</source>
            <translation>Edit a coordinator</translation>
        </message>
        <message>
            <source>Edit a list of words</source>
            <translation>Edit a list of words</translation>
        </message>
        <message>
            <source>Edit a person</source>
            <translation>Edit a person</translation>
        </message>
        <message>
            <source>Edit a promise</source>
            <translation>Edit a promise</translation>
        </message>
        <message>
            <source>Edit an organisation</source>
            <translation>Edit an organisation</translation>
        </message>
        <message>
            <source>Edit several records</source>
            <translation>Edit several records</translation>
        </message>
        <message>
            <source>Enter a coordinator</source>
            <translation>Enter a coordinator</translation>
        </message>
        <message>
            <source>Enter a promise</source>
            <translation>Enter a promise</translation>
        </message>
        <message>
            <source>Import consultations</source>
            <translation>Import consultations</translation>
        </message>
        <message>
            <source>Import organisations</source>
            <translation>Import organisations</translation>
        </message>
        <message>
            <source>Make the file</source>
            <translation>Make the file</translation>
        </message>
        <message>
            <source>Merge organisations</source>
            <translation>Merge organisations</translation>
        </message>
        <message>
            <source>Merge people</source>
            <translation>Merge people</translation>
        </message>
        <message>
            <source>Move a case to the trash</source>
            <translation>Move a case to the trash</translation>
        </message>
        <message>
            <source>Move a person to the trash</source>
            <translation>Move a person to the trash</translation>
        </message>
        <message>
            <source>Move a promise to the trash</source>
            <translation>Move a promise to the trash</translation>
        </message>
        <message>
            <source>Move an organisation to the trash</source>
            <translation>Move an organisation to the trash</translation>
        </message>
        <message>
            <source>Move consultations to the trash</source>
            <translation>Move consultations to the trash</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>Open a case</translation>
        </message>
        <message>
            <source>Record an outcome</source>
            <translation>Record an outcome</translation>
        </message>
        <message>
            <source>Record that an organisation was dissolved</source>
            <translation>Record that an organisation was dissolved</translation>
        </message>
        <message>
            <source>Register a consultation</source>
            <translation>Register a consultation</translation>
        </message>
        <message>
            <source>Register a person</source>
            <translation>Register a person</translation>
        </message>
        <message>
            <source>Register an organisation</source>
            <translation>Register an organisation</translation>
        </message>
        <message>
            <source>Rename an organisation</source>
            <translation>Rename an organisation</translation>
        </message>
        <message>
            <source>Reopen a case</source>
            <translation>Reopen a case</translation>
        </message>
        <message>
            <source>Revert an action</source>
            <translation>Revert an action</translation>
        </message>
        <message>
            <source>Settle a promise</source>
            <translation>Settle a promise</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Take off a file</source>
            <translation>Take off a file</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>Take out of the trash</translation>
        </message>
        <message>
            <source>Tie consultations to a case</source>
            <translation>Tie consultations to a case</translation>
        </message>
        <message>
            <source>Convene a meeting</source>
            <translation>Convene a meeting</translation>
        </message>
        <message>
            <source>Edit a meeting</source>
            <translation>Edit a meeting</translation>
        </message>
        <message>
            <source>Offer dates for a meeting</source>
            <translation>Offer dates for a meeting</translation>
        </message>
        <message>
            <source>Record answers to the dates</source>
            <translation>Record answers to the dates</translation>
        </message>
        <message>
            <source>Fix the date of a meeting</source>
            <translation>Fix the date of a meeting</translation>
        </message>
        <message>
            <source>Move a meeting</source>
            <translation>Move a meeting</translation>
        </message>
        <message>
            <source>Postpone a meeting</source>
            <translation>Postpone a meeting</translation>
        </message>
        <message>
            <source>Call off a meeting</source>
            <translation>Call off a meeting</translation>
        </message>
        <message>
            <source>Record invitations as sent</source>
            <translation>Record invitations as sent</translation>
        </message>
        <message>
            <source>Record that a meeting was held</source>
            <translation>Record that a meeting was held</translation>
        </message>
        <message>
            <source>Record minutes</source>
            <translation>Record minutes</translation>
        </message>
        <message>
            <source>Tick off the preparation of a meeting</source>
            <translation>Tick off the preparation of a meeting</translation>
        </message>
        <message>
            <source>Move a meeting to the trash</source>
            <translation>Move a meeting to the trash</translation>
        </message>
        <message>
            <source>Register a programme</source>
            <translation>Register a programme</translation>
        </message>
        <message>
            <source>Edit a programme</source>
            <translation>Edit a programme</translation>
        </message>
        <message>
            <source>Rename a programme</source>
            <translation>Rename a programme</translation>
        </message>
        <message>
            <source>Move a programme to the trash</source>
            <translation>Move a programme to the trash</translation>
        </message>
        <message>
            <source>Register a project</source>
            <translation>Register a project</translation>
        </message>
        <message>
            <source>Edit a project</source>
            <translation>Edit a project</translation>
        </message>
        <message>
            <source>Move a project on</source>
            <translation>Move a project on</translation>
        </message>
        <message>
            <source>Record money of a project</source>
            <translation>Record money of a project</translation>
        </message>
        <message>
            <source>Divide the roles of a project</source>
            <translation>Divide the roles of a project</translation>
        </message>
        <message>
            <source>Record a screening</source>
            <translation>Record a screening</translation>
        </message>
        <message>
            <source>Record an evaluation</source>
            <translation>Record an evaluation</translation>
        </message>
        <message>
            <source>Record a milestone</source>
            <translation>Record a milestone</translation>
        </message>
        <message>
            <source>Continue a project into the next year</source>
            <translation>Continue a project into the next year</translation>
        </message>
        <message>
            <source>Move a project to the trash</source>
            <translation>Move a project to the trash</translation>
        </message>
        <message>
            <source>Register an event</source>
            <translation>Register an event</translation>
        </message>
        <message>
            <source>Edit an event</source>
            <translation>Edit an event</translation>
        </message>
        <message>
            <source>Move an event</source>
            <translation>Move an event</translation>
        </message>
        <message>
            <source>Move an event to the trash</source>
            <translation>Move an event to the trash</translation>
        </message>
        <message>
            <source>Write a case study</source>
            <translation>Write a case study</translation>
        </message>
        <message>
            <source>Edit a case study</source>
            <translation>Edit a case study</translation>
        </message>
        <message>
            <source>Record a publication</source>
            <translation>Record a publication</translation>
        </message>
        <message>
            <source>Move a case study to the trash</source>
            <translation>Move a case study to the trash</translation>
        </message>
        <message>
            <source>Edit the template of a letter</source>
            <translation>Edit the template of a letter</translation>
        </message>
        <message>
            <source>Take in a calendar file</source>
            <translation>Take in a calendar file</translation>
        </message>
        <message>
            <source>Plan a visit</source>
            <translation>Plan a visit</translation>
        </message>
        <message>
            <source>Change a planned visit</source>
            <translation>Change a planned visit</translation>
        </message>
        <message>
            <source>Hold a date for a meeting, or let it go</source>
            <translation>Hold a date for a meeting, or let it go</translation>
        </message>
        <message>
            <source>Move a milestone</source>
            <translation>Move a milestone</translation>
        </message>
        <message>
            <source>Print a paper</source>
            <translation>Print a paper</translation>
        </message>
        <message>
            <source>Save a paper as a file</source>
            <translation>Save a paper as a file</translation>
        </message>
        <message>
            <source>Export a list</source>
            <translation>Export a list</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::GrantSteps</name>
        <message>
            <source>%1 × %2 = %3</source>
            <translation>%1 × %2 = %3</translation>
        </message>
        <message>
            <source>below %1 %2 → %3</source>
            <translation>below %1 %2 → %3</translation>
        </message>
        <message>
            <source>cap %1 → %2</source>
            <translation>cap %1 → %2</translation>
        </message>
        <message>
            <source>within the cap of %1</source>
            <translation>within the cap of %1</translation>
        </message>
        <message>
            <source>up to %1</source>
            <translation>up to %1</translation>
        </message>
        <message>
            <source>%1 of the cost</source>
            <translation>%1 of the cost</translation>
        </message>
        <message>
            <source>below %1 %2</source>
            <translation>below %1 %2</translation>
        </message>
        <message>
            <source>%1 members or more</source>
            <translation>%1 members or more</translation>
        </message>
        <message>
            <source>preliminary talks mandatory</source>
            <translation>preliminary talks mandatory</translation>
        </message>
        <message>
            <source>no amounts on file</source>
            <translation>no amounts on file</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::MailWords</name>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>○△×</source>
            <translation>○△×</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Phone %1</source>
            <translation>Phone %1</translation>
        </message>
        <message>
            <source>Fax %1</source>
            <translation>Fax %1</translation>
        </message>
        <message>
            <source>To everybody concerned</source>
            <translation>To everybody concerned</translation>
        </message>
        <message>
            <source>Thank you for your cooperation. This is %1.</source>
            <translation>Thank you for your cooperation. This is %1.</translation>
        </message>
        <message>
            <source>Please write one sign for each date into the table:</source>
            <translation>Please write one sign for each date into the table:</translation>
        </message>
        <message>
            <source>○ can come, △ can come if something is rearranged, × cannot come.</source>
            <translation>○ can come, △ can come if something is rearranged, × cannot come.</translation>
        </message>
        <message>
            <source>Your name and organisation:</source>
            <translation>Your name and organisation:</translation>
        </message>
        <message>
            <source>Place: %1</source>
            <translation>Place: %1</translation>
        </message>
        <message>
            <source>You can also take part by video.</source>
            <translation>You can also take part by video.</translation>
        </message>
        <message>
            <source>What it is about: %1</source>
            <translation>What it is about: %1</translation>
        </message>
        <message>
            <source>Please answer by: %1</source>
            <translation>Please answer by: %1</translation>
        </message>
        <message>
            <source>Finding a date: %1 (request)</source>
            <translation>Finding a date: %1 (request)</translation>
        </message>
        <message>
            <source>We are looking for a date for the meeting “%1”.</source>
            <translation>We are looking for a date for the meeting “%1”.</translation>
        </message>
        <message>
            <source>Finding a date: %1 (reminder)</source>
            <translation>Finding a date: %1 (reminder)</translation>
        </message>
        <message>
            <source>We have asked for your answer to the dates for the meeting “%1”. Should this mail have crossed with it, please disregard it.</source>
            <translation>We have asked for your answer to the dates for the meeting “%1”. Should this mail have crossed with it, please disregard it.</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::MeetingWords</name>
        <message>
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Asking around</source>
            <translation>Asking around</translation>
        </message>
        <message>
            <source>Finding a date</source>
            <translation>Finding a date</translation>
        </message>
        <message>
            <source>Date fixed</source>
            <translation>Date fixed</translation>
        </message>
        <message>
            <source>Invited</source>
            <translation>Invited</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Held</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>Postponed</source>
            <translation>Postponed</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>Called off</translation>
        </message>
        <message>
            <source>Not asked yet</source>
            <translation>Not asked yet</translation>
        </message>
        <message>
            <source>Being asked</source>
            <translation>Being asked</translation>
        </message>
        <message>
            <source>Inclined to come</source>
            <translation>Inclined to come</translation>
        </message>
        <message>
            <source>Formally asked</source>
            <translation>Formally asked</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Declined</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Expected</translation>
        </message>
        <message>
            <source>Absent</source>
            <translation>Absent</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Present</translation>
        </message>
        <message>
            <source>Came late</source>
            <translation>Came late</translation>
        </message>
        <message>
            <source>Represented</source>
            <translation>Represented</translation>
        </message>
        <message>
            <source>By video</source>
            <translation>By video</translation>
        </message>
        <message>
            <source>Absent on the day</source>
            <translation>Absent on the day</translation>
        </message>
        <message>
            <source>Observer</source>
            <translation>Observer</translation>
        </message>
        <message>
            <source>No minutes yet</source>
            <translation>No minutes yet</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Being checked</source>
            <translation>Being checked</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>Final</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Sent</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>Agreed</translation>
        </message>
        <message>
            <source>Opinions differ</source>
            <translation>Opinions differ</translation>
        </message>
        <message>
            <source>Left open</source>
            <translation>Left open</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>No answer</translation>
        </message>
        <message>
            <source>Can come</source>
            <translation>Can come</translation>
        </message>
        <message>
            <source>Perhaps</source>
            <translation>Perhaps</translation>
        </message>
        <message>
            <source>Cannot come</source>
            <translation>Cannot come</translation>
        </message>
        <message>
            <source>No. %1</source>
            <translation>No. %1</translation>
        </message>
        <message numerus="yes">
            <source>Ask %n who have not answered</source>
            <translation>
                <numerusform>Ask %n who has not answered</numerusform>
                <numerusform>Ask %n who have not answered</numerusform>
            </translation>
        </message>
        <message>
            <source>Write the minutes</source>
            <translation>Write the minutes</translation>
        </message>
        <message>
            <source>Tell the new date to all who have a letter</source>
            <translation>Tell the new date to all who have a letter</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::ParticipantWords</name>
        <message>
            <source>%1</source>
            <comment>a person, with 様</comment>
            <translation>%1</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>post and person, with 様</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::ProjectWords</name>
        <message>
            <source>Idea</source>
            <translation>Idea</translation>
        </message>
        <message>
            <source>First talks</source>
            <translation>First talks</translation>
        </message>
        <message>
            <source>Preliminary talks</source>
            <translation>Preliminary talks</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Applied</translation>
        </message>
        <message>
            <source>Being screened</source>
            <translation>Being screened</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Accepted on conditions</source>
            <translation>Accepted on conditions</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Rejected</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Being reviewed</source>
            <translation>Being reviewed</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Granted</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Running</translation>
        </message>
        <message>
            <source>Change applied for</source>
            <translation>Change applied for</translation>
        </message>
        <message>
            <source>Suspended</source>
            <translation>Suspended</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>Reported</source>
            <translation>Reported</translation>
        </message>
        <message>
            <source>Amount fixed</source>
            <translation>Amount fixed</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Settled</translation>
        </message>
        <message>
            <source>Evaluated</source>
            <translation>Evaluated</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>Application</source>
            <translation>Application</translation>
        </message>
        <message>
            <source>Check of eligibility</source>
            <translation>Check of eligibility</translation>
        </message>
        <message>
            <source>First screening (documents)</source>
            <translation>First screening (documents)</translation>
        </message>
        <message>
            <source>Second screening (presentation)</source>
            <translation>Second screening (presentation)</translation>
        </message>
        <message>
            <source>Notice of the result</source>
            <translation>Notice of the result</translation>
        </message>
        <message>
            <source>Review meeting</source>
            <translation>Review meeting</translation>
        </message>
        <message>
            <source>Application for the grant</source>
            <translation>Application for the grant</translation>
        </message>
        <message>
            <source>Decision of the grant</source>
            <translation>Decision of the grant</translation>
        </message>
        <message>
            <source>Advance payment</source>
            <translation>Advance payment</translation>
        </message>
        <message>
            <source>Interim report</source>
            <translation>Interim report</translation>
        </message>
        <message>
            <source>Approval of a change</source>
            <translation>Approval of a change</translation>
        </message>
        <message>
            <source>Completion</source>
            <translation>Completion</translation>
        </message>
        <message>
            <source>Final report</source>
            <translation>Final report</translation>
        </message>
        <message>
            <source>Fixing of the amount</source>
            <translation>Fixing of the amount</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Settlement</translation>
        </message>
        <message>
            <source>Evaluation</source>
            <translation>Evaluation</translation>
        </message>
        <message>
            <source>Report meeting</source>
            <translation>Report meeting</translation>
        </message>
        <message>
            <source>Tracing after 6 months</source>
            <translation>Tracing after 6 months</translation>
        </message>
        <message>
            <source>Tracing after 1 year</source>
            <translation>Tracing after 1 year</translation>
        </message>
        <message>
            <source>Tracing after 2 years</source>
            <translation>Tracing after 2 years</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Does not apply</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>Waived</translation>
        </message>
        <message>
            <source>Accepted after review</source>
            <translation>Accepted after review</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>Reserve</translation>
        </message>
        <message>
            <source>At planning</source>
            <translation>At planning</translation>
        </message>
        <message>
            <source>Interim</source>
            <translation>Interim</translation>
        </message>
        <message>
            <source>At completion</source>
            <translation>At completion</translation>
        </message>
        <message>
            <source>Requirement</source>
            <translation>Requirement</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>rounded down</source>
            <translation>rounded down</translation>
        </message>
        <message>
            <source>rounded to the nearest</source>
            <translation>rounded to the nearest</translation>
        </message>
        <message>
            <source>rounded up</source>
            <translation>rounded up</translation>
        </message>
        <message>
            <source>No part</source>
            <translation>No part</translation>
        </message>
        <message>
            <source>Leads</source>
            <translation>Leads</translation>
        </message>
        <message>
            <source>Works along</source>
            <translation>Works along</translation>
        </message>
        <message>
            <source>Advises</source>
            <translation>Advises</translation>
        </message>
        <message>
            <source>%1 (year %2)</source>
            <translation>%1 (year %2)</translation>
        </message>
        <message>
            <source>¥%1</source>
            <translation>¥%1</translation>
        </message>
        <message>
            <source>%1 (was %2)</source>
            <translation>%1 (was %2)</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Added</translation>
        </message>
        <message>
            <source>Taken off</source>
            <translation>Taken off</translation>
        </message>
        <message>
            <source>As it stands (%1)</source>
            <translation>As it stands (%1)</translation>
        </message>
        <message>
            <source>“%1”: nobody leads it (◎).</source>
            <translation>“%1”: nobody leads it (◎).</translation>
        </message>
        <message>
            <source>“%1”: several lead it (◎).</source>
            <translation>“%1”: several lead it (◎).</translation>
        </message>
    </context>
    <context>
        <name>musubi::text::TimeWords</name>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>date held for</source>
            <translation>date held for</translation>
        </message>
        <message>
            <source>course</source>
            <translation>course</translation>
        </message>
        <message>
            <source>visit</source>
            <translation>visit</translation>
        </message>
        <message>
            <source>meeting</source>
            <translation>meeting</translation>
        </message>
        <message>
            <source>%1 is taken then: %2 “%3”, %4</source>
            <extracomment>%1 who, %2 meeting, course or visit, %3 its title, %4 when</extracomment>
            <translation>%1 is taken then: %2 “%3”, %4</translation>
        </message>
        <message>
            <source>On a closed day</source>
            <translation>On a closed day</translation>
        </message>
        <message>
            <source>On a closed day (%1)</source>
            <translation>On a closed day (%1)</translation>
        </message>
        <message>
            <source>%1, who must be there, has said × to this time</source>
            <translation>%1, who must be there, has said × to this time</translation>
        </message>
        <message>
            <source>× to this time from %1</source>
            <translation>× to this time from %1</translation>
        </message>
        <message>
            <source>Invited for %1 and to be told: %2</source>
            <translation>Invited for %1 and to be told: %2</translation>
        </message>
        <message>
            <source>Invited for another day and to be told: %1</source>
            <translation>Invited for another day and to be told: %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AboutDialog</name>
        <message>
            <source>About Musubi</source>
            <translation>About Musubi</translation>
        </message>
        <message>
            <source>Consultations, cases and collaboration of a civic centre, in one file on this computer. Nothing is sent anywhere.</source>
            <translation>Consultations, cases and collaboration of a civic centre, in one file on this computer. Nothing is sent anywhere.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later.</source>
            <translation>Free software under the GNU General Public License, version 3 or later.</translation>
        </message>
        <message>
            <source>Made with Qt %1.</source>
            <translation>Made with Qt %1.</translation>
        </message>
        <message>
            <source>Musubi %1</source>
            <translation>Musubi %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AffiliationRows</name>
        <message>
            <source>Add an affiliation</source>
            <translation>Add an affiliation</translation>
        </message>
        <message>
            <source>Affiliated from</source>
            <translation>Affiliated from</translation>
        </message>
        <message>
            <source>Affiliated until</source>
            <translation>Affiliated until</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Take this affiliation off</source>
            <translation>Take this affiliation off</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AgendaField</name>
        <message>
            <source>Add an item</source>
            <translation>Add an item</translation>
        </message>
        <message>
            <source>Item %1</source>
            <translation>Item %1</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Length in minutes</source>
            <translation>Length in minutes</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>Who speaks</translation>
        </message>
        <message>
            <source>Materials</source>
            <translation>Materials</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AgendaRecordField</name>
        <message>
            <source>Said to “%1”</source>
            <translation>Said to “%1”</translation>
        </message>
        <message>
            <source>The meeting has no agenda; write below.</source>
            <translation>The meeting has no agenda; write below.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AgendaView</name>
        <message>
            <source>List of days</source>
            <translation>List of days</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AgendaWords</name>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AmountProposal</name>
        <message>
            <source>Take %1</source>
            <translation>Take %1</translation>
        </message>
        <message>
            <source>%1: take %2. %3</source>
            <translation>%1: take %2. %3</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AnswerGrid</name>
        <message>
            <source>Answers to the dates</source>
            <translation>Answers to the dates</translation>
        </message>
        <message>
            <source>Reason and source…</source>
            <translation>Reason and source…</translation>
        </message>
        <message>
            <source>Required or not</source>
            <translation>Required or not</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AnswerKeyWords</name>
        <message>
            <source>The next answer: ○ △ × none</source>
            <translation>The next answer: ○ △ × none</translation>
        </message>
        <message>
            <source>Reason and source of the answer</source>
            <translation>Reason and source of the answer</translation>
        </message>
        <message>
            <source>Must come, or need not</source>
            <translation>Must come, or need not</translation>
        </message>
        <message>
            <source>Take in a table of answers</source>
            <translation>Take in a table of answers</translation>
        </message>
        <message>
            <source>Copy the answers as a table</source>
            <translation>Copy the answers as a table</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AnswerStrip</name>
        <message>
            <source>Reason, if one was given</source>
            <translation>Reason, if one was given</translation>
        </message>
        <message>
            <source>Empty: just now</source>
            <translation>Empty: just now</translation>
        </message>
        <message>
            <source>Where the answers come from</source>
            <translation>Where the answers come from</translation>
        </message>
        <message>
            <source>When they came; empty: just now</source>
            <translation>When they came; empty: just now</translation>
        </message>
        <message>
            <source>Reason for the answers entered next</source>
            <translation>Reason for the answers entered next</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Enter for the chosen cells: %1</source>
            <translation>Enter for the chosen cells: %1</translation>
        </message>
        <message>
            <source>For the answers entered next</source>
            <translation>For the answers entered next</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AskedHeader</name>
        <message>
            <source>Required</source>
            <translation>Required</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AttachmentList</name>
        <message>
            <source>%1 is a program. It is not started from here; save a copy if you trust it.</source>
            <translation>%1 is a program. It is not started from here; save a copy if you trust it.</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>Attach files</translation>
        </message>
        <message>
            <source>Attach files…</source>
            <translation>Attach files…</translation>
        </message>
        <message numerus="yes">
            <source>Attached %n files.</source>
            <translation>
                <numerusform>Attached %n file.</numerusform>
                <numerusform>Attached %n files.</numerusform>
            </translation>
        </message>
        <message>
            <source>Files can also be dropped here, or pasted with Ctrl+V.</source>
            <translation>Files can also be dropped here, or pasted with Ctrl+V.</translation>
        </message>
        <message>
            <source>No program on this machine opens %1. Save a copy of it instead.</source>
            <translation>No program on this machine opens %1. Save a copy of it instead.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Save a copy</translation>
        </message>
        <message>
            <source>Save a copy of %1</source>
            <translation>Save a copy of %1</translation>
        </message>
        <message>
            <source>Saved a copy as %1.</source>
            <translation>Saved a copy as %1.</translation>
        </message>
        <message>
            <source>Take off %1</source>
            <translation>Take off %1</translation>
        </message>
        <message>
            <source>Took off %1.</source>
            <translation>Took off %1.</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::AttendanceDialog</name>
        <message>
            <source>Record who came</source>
            <translation>Record who came</translation>
        </message>
        <message>
            <source>Came without having been asked</source>
            <translation>Came without having been asked</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Who came in their place</source>
            <translation>Who came in their place</translation>
        </message>
        <message>
            <source>Who came in place of %1</source>
            <translation>Who came in place of %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::BookDetail</name>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::BookEditor</name>
        <message>
            <source> (%1)</source>
            <translation> (%1)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n fields must be corrected before this can be registered.</source>
            <translation>
                <numerusform>%n field must be corrected before this can be registered.</numerusform>
                <numerusform>%n fields must be corrected before this can be registered.</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Close, keeping the draft</source>
            <translation>Close, keeping the draft</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Draft kept  %1</source>
            <translation>Draft kept  %1</translation>
        </message>
        <message>
            <source>Go to the field</source>
            <translation>Go to the field</translation>
        </message>
        <message>
            <source>Not kept yet; trying again</source>
            <translation>Not kept yet; trying again</translation>
        </message>
        <message>
            <source>Registered %1.</source>
            <translation>Registered %1.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Saved %1.</source>
            <translation>Saved %1.</translation>
        </message>
        <message>
            <source>This was moved to the trash in the meantime. What you wrote is still here and can be registered anew.</source>
            <translation>This was moved to the trash in the meantime. What you wrote is still here and can be registered anew.</translation>
        </message>
        <message>
            <source>Throw this draft away</source>
            <translation>Throw this draft away</translation>
        </message>
        <message>
            <source>What looks like this appears here.</source>
            <translation>What looks like this appears here.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::BookList</name>
        <message>
            <source> of %1</source>
            <translation> of %1</translation>
        </message>
        <message numerus="yes">
            <source>%n organisations</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>Add a condition</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Directory</translation>
        </message>
        <message>
            <source>Export this list</source>
            <translation>Export this list</translation>
        </message>
        <message>
            <source>List of organisations</source>
            <translation>List of organisations</translation>
        </message>
        <message>
            <source>List of people</source>
            <translation>List of people</translation>
        </message>
        <message>
            <source>Look for entries that may be the same</source>
            <translation>Look for entries that may be the same</translation>
        </message>
        <message>
            <source>Name, reading, organisation, phone</source>
            <translation>Name, reading, organisation, phone</translation>
        </message>
        <message>
            <source>Name, reading, phone</source>
            <translation>Name, reading, phone</translation>
        </message>
        <message>
            <source>Narrow this list</source>
            <translation>Narrow this list</translation>
        </message>
        <message>
            <source>No organisation is in the book yet</source>
            <translation>No organisation is in the book yet</translation>
        </message>
        <message>
            <source>No organisation meets these conditions</source>
            <translation>No organisation meets these conditions</translation>
        </message>
        <message>
            <source>Nobody is in the book yet</source>
            <translation>Nobody is in the book yet</translation>
        </message>
        <message>
            <source>Nobody meets these conditions</source>
            <translation>Nobody meets these conditions</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Organisations or people</source>
            <translation>Organisations or people</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Whoever is registered here is offered while the phone rings.</source>
            <translation>Whoever is registered here is offered while the phone rings.</translation>
        </message>
        <message numerus="yes">
            <source>Without the conditions there are %n.</source>
            <translation>
                <numerusform>Without the conditions there is %n.</numerusform>
                <numerusform>Without the conditions there are %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>New person</source>
            <translation>New person</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>New organisation</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::BudgetField</name>
        <message>
            <source>Add a line of the budget</source>
            <translation>Add a line of the budget</translation>
        </message>
        <message>
            <source>Budget line %1</source>
            <translation>Budget line %1</translation>
        </message>
        <message>
            <source>Cost item</source>
            <translation>Cost item</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>What for</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>Actual</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Actual less changed; where nothing was changed, less planned</source>
            <translation>Actual less changed; where nothing was changed, less planned</translation>
        </message>
        <message>
            <source>Eligible</source>
            <translation>Eligible</translation>
        </message>
        <message>
            <source>Sum
of it eligible</source>
            <translation>Sum
of it eligible</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::BulkDialog</name>
        <message numerus="yes">
            <source>%n consultations are selected. What you leave alone stays as it is in each.</source>
            <translation>
                <numerusform>%n consultation is selected. What you leave alone stays as it is.</numerusform>
                <numerusform>%n consultations are selected. What you leave alone stays as it is in each.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a topic</source>
            <translation>Add a topic</translation>
        </message>
        <message numerus="yes">
            <source>Change %n consultations</source>
            <translation>
                <numerusform>Change %n consultation</numerusform>
                <numerusform>Change %n consultations</numerusform>
            </translation>
        </message>
        <message>
            <source>Change several consultations</source>
            <translation>Change several consultations</translation>
        </message>
        <message>
            <source>Closed because</source>
            <translation>Closed because</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Tie to the case</source>
            <translation>Tie to the case</translation>
        </message>
        <message>
            <source>as the main topic ◎</source>
            <translation>as the main topic ◎</translation>
        </message>
        <message>
            <source>untie from the case</source>
            <translation>untie from the case</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CalendarExchange</name>
        <message>
            <source>Write a calendar file</source>
            <translation>Write a calendar file</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>Calendar files (*.ics)</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n entries to %1.</source>
            <translation>
                <numerusform>Wrote %n entry to %1.</numerusform>
                <numerusform>Wrote %n entries to %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Take in a calendar file</source>
            <translation>Take in a calendar file</translation>
        </message>
        <message>
            <source>Taken in from %1: new %2, changed %3, called off %4.</source>
            <translation>Taken in from %1: new %2, changed %3, called off %4.</translation>
        </message>
        <message>
            <source>Stopped. Nothing of %1 was taken in.</source>
            <translation>Stopped. Nothing of %1 was taken in.</translation>
        </message>
        <message>
            <source>Taking back %1</source>
            <translation>Taking back %1</translation>
        </message>
        <message>
            <source>Nothing of %1 is in the file any more.</source>
            <translation>Nothing of %1 is in the file any more.</translation>
        </message>
        <message>
            <source>Taking in %1</source>
            <translation>Taking in %1</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Reading %1</translation>
        </message>
        <message>
            <source>All of %1 is here already.</source>
            <translation>All of %1 is here already.</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n entries</source>
            <comment>name of a calendar file</comment>
            <translation>
                <numerusform>%1: %n entries</numerusform>
                <numerusform>%1: %n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CalendarKeyWords</name>
        <message>
            <source>Along days and entries</source>
            <translation>Along days and entries</translation>
        </message>
        <message>
            <source>First and last day of the week</source>
            <translation>First and last day of the week</translation>
        </message>
        <message>
            <source>Earlier and later: a month, a week, a day</source>
            <translation>Earlier and later: a month, a week, a day</translation>
        </message>
        <message>
            <source>To today</source>
            <translation>To today</translation>
        </message>
        <message>
            <source>Month, week, day, list</source>
            <translation>Month, week, day, list</translation>
        </message>
        <message>
            <source>New entry on the chosen day</source>
            <translation>New entry on the chosen day</translation>
        </message>
        <message>
            <source>Open the entry, or enter something for the day</source>
            <translation>Open the entry, or enter something for the day</translation>
        </message>
        <message>
            <source>Show the day</source>
            <translation>Show the day</translation>
        </message>
        <message>
            <source>Move the entry</source>
            <translation>Move the entry</translation>
        </message>
        <message>
            <source>Draw out the end of the entry</source>
            <translation>Draw out the end of the entry</translation>
        </message>
        <message>
            <source>What can be done with the entry</source>
            <translation>What can be done with the entry</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CalendarPopup</name>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CalendarRoom</name>
        <message>
            <source>View</source>
            <translation>View</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>Calendar</translation>
        </message>
        <message>
            <source>Earlier (Page Up)</source>
            <translation>Earlier (Page Up)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>To today (T)</source>
            <translation>To today (T)</translation>
        </message>
        <message>
            <source>Later (Page Down)</source>
            <translation>Later (Page Down)</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>For the chosen day (N)</source>
            <translation>For the chosen day (N)</translation>
        </message>
        <message>
            <source>Week %1</source>
            <translation>Week %1</translation>
        </message>
        <message numerus="yes">
            <source>open on %n days</source>
            <translation>
                <numerusform>open on %n day</numerusform>
                <numerusform>open on %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>meetings %1</source>
            <translation>meetings %1</translation>
        </message>
        <message>
            <source>deadlines %1</source>
            <translation>deadlines %1</translation>
        </message>
        <message>
            <source>grey: outside office hours</source>
            <translation>grey: outside office hours</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n entries shown</source>
            <translation>
                <numerusform>%1 of %n entry shown</numerusform>
                <numerusform>%1 of %n entries shown</numerusform>
            </translation>
        </message>
        <message>
            <source>Entered “%1” for %2.</source>
            <translation>Entered “%1” for %2.</translation>
        </message>
        <message>
            <source>Changed “%1”.</source>
            <translation>Changed “%1”.</translation>
        </message>
        <message>
            <source>Settled: %1</source>
            <translation>Settled: %1</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Open</translation>
        </message>
        <message>
            <source>&amp;Edit the promise…</source>
            <translation>&amp;Edit the promise…</translation>
        </message>
        <message>
            <source>&amp;Settle…</source>
            <translation>&amp;Settle…</translation>
        </message>
        <message>
            <source>Print what is shown</source>
            <translation>Print what is shown</translation>
        </message>
        <message>
            <source>Calendar files</source>
            <translation>Calendar files</translation>
        </message>
        <message>
            <source>Write as a calendar &amp;file…</source>
            <translation>Write as a calendar &amp;file…</translation>
        </message>
        <message>
            <source>This build of Musubi is without calendar files (libical).</source>
            <translation>This build of Musubi is without calendar files (libical).</translation>
        </message>
        <message>
            <source>Write what is &amp;shown (%1)…</source>
            <translation>Write what is &amp;shown (%1)…</translation>
        </message>
        <message>
            <source>Write &amp;everything of this fiscal year and the next…</source>
            <translation>Write &amp;everything of this fiscal year and the next…</translation>
        </message>
        <message>
            <source>&amp;Take in invitations…</source>
            <translation>&amp;Take in invitations…</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>New entry</translation>
        </message>
        <message>
            <source>Convene a &amp;meeting on %1…</source>
            <translation>Convene a &amp;meeting on %1…</translation>
        </message>
        <message>
            <source>Enter a &amp;promise for %1…</source>
            <translation>Enter a &amp;promise for %1…</translation>
        </message>
        <message>
            <source>Enter a &amp;course or gathering on %1…</source>
            <translation>Enter a &amp;course or gathering on %1…</translation>
        </message>
        <message>
            <source>Plan a &amp;visit on %1…</source>
            <translation>Plan a &amp;visit on %1…</translation>
        </message>
        <message>
            <source>&amp;Record a visit of %1…</source>
            <translation>&amp;Record a visit of %1…</translation>
        </message>
        <message>
            <source>Planned the visit “%1” on %2.</source>
            <translation>Planned the visit “%1” on %2.</translation>
        </message>
        <message>
            <source>Only meetings, courses and visits last: “%1” has a day and no end.</source>
            <translation>Only meetings, courses and visits last: “%1” has a day and no end.</translation>
        </message>
        <message>
            <source>&amp;Edit the visit…</source>
            <translation>&amp;Edit the visit…</translation>
        </message>
        <message>
            <source>Change date and &amp;time…</source>
            <translation>Change date and &amp;time…</translation>
        </message>
        <message>
            <source>It did &amp;not take place…</source>
            <translation>It did &amp;not take place…</translation>
        </message>
        <message>
            <source>Record &amp;what came of the visit…</source>
            <translation>Record &amp;what came of the visit…</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CalendarSide</name>
        <message>
            <source>Staff</source>
            <translation>Staff</translation>
        </message>
        <message>
            <source>Nobody's</source>
            <translation>Nobody's</translation>
        </message>
        <message>
            <source>Kinds</source>
            <translation>Kinds</translation>
        </message>
        <message>
            <source>Shown as well</source>
            <translation>Shown as well</translation>
        </message>
        <message>
            <source>Names of closed days</source>
            <translation>Names of closed days</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CalendarView</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CallerPanel</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
        <message>
            <source>It is %1, %2</source>
            <translation>It is %1, %2</translation>
        </message>
        <message>
            <source>It may be this caller</source>
            <translation>It may be this caller</translation>
        </message>
        <message>
            <source>This one</source>
            <translation>This one</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CaseEditor</name>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>As it follows from what happened</source>
            <translation>As it follows from what happened</translation>
        </message>
        <message>
            <source>Body × division, division</source>
            <translation>Body × division, division</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Closed because</source>
            <translation>Closed because</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Course</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Fields</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Finding</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Look again on</source>
            <translation>Look again on</translation>
        </message>
        <message>
            <source>May be on file already</source>
            <translation>May be on file already</translation>
        </message>
        <message>
            <source>May be told to</source>
            <translation>May be told to</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>New case</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>Opened</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Path by fiscal year</source>
            <translation>Path by fiscal year</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Reason for the stage</source>
            <translation>Reason for the stage</translation>
        </message>
        <message>
            <source>Register the case</source>
            <translation>Register the case</translation>
        </message>
        <message>
            <source>Related cases</source>
            <translation>Related cases</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Waiting for</source>
            <translation>Waiting for</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CaseStudyBlock</name>
        <message>
            <source>Case study</source>
            <translation>Case study</translation>
        </message>
        <message>
            <source>Not written yet: the path by year, three questions, where it came out.</source>
            <translation>Not written yet: the path by year, three questions, where it came out.</translation>
        </message>
        <message>
            <source>Write the case study</source>
            <translation>Write the case study</translation>
        </message>
        <message>
            <source>Print, publish and more: %1</source>
            <translation>Print, publish and more: %1</translation>
        </message>
        <message>
            <source>Preview and print…</source>
            <translation>Preview and print…</translation>
        </message>
        <message>
            <source>Export as plain text…</source>
            <translation>Export as plain text…</translation>
        </message>
        <message>
            <source>Record a publication…</source>
            <translation>Record a publication…</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Move to the trash</translation>
        </message>
        <message>
            <source>Export as plain text</source>
            <translation>Export as plain text</translation>
        </message>
        <message>
            <source>Plain text, UTF-8 (*.txt)</source>
            <translation>Plain text, UTF-8 (*.txt)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Saved as %1</translation>
        </message>
        <message>
            <source>Newsletter, site, paper</source>
            <translation>Newsletter, site, paper</translation>
        </message>
        <message>
            <source>printed as a month</source>
            <translation>printed as a month</translation>
        </message>
        <message>
            <source>Published in</source>
            <translation>Published in</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Came out on</source>
            <translation>Came out on</translation>
        </message>
        <message>
            <source>Address on the web</source>
            <translation>Address on the web</translation>
        </message>
        <message>
            <source>Record a publication</source>
            <translation>Record a publication</translation>
        </message>
        <message>
            <source>It came out there</source>
            <translation>It came out there</translation>
        </message>
        <message>
            <source>%1 is published.</source>
            <translation>%1 is published.</translation>
        </message>
        <message>
            <source>Moved %1 to the trash.</source>
            <translation>Moved %1 to the trash.</translation>
        </message>
        <message>
            <source>Copy as plain text</source>
            <translation>Copy as plain text</translation>
        </message>
        <message>
            <source>The text of %1 was copied.</source>
            <translation>The text of %1 was copied.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CaseStudyEditor</name>
        <message>
            <source>The case</source>
            <translation>The case</translation>
        </message>
        <message>
            <source>New case study</source>
            <translation>New case study</translation>
        </message>
        <message>
            <source>Register the case study</source>
            <translation>Register the case study</translation>
        </message>
        <message>
            <source>What role did you look for in your partner, and what did you expect?</source>
            <translation>What role did you look for in your partner, and what did you expect?</translation>
        </message>
        <message>
            <source>What came of working together?</source>
            <translation>What came of working together?</translation>
        </message>
        <message>
            <source>What would you advise for better collaboration?</source>
            <translation>What would you advise for better collaboration?</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Page</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Lead text</source>
            <translation>Lead text</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>May be read by</source>
            <translation>May be read by</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>Path</translation>
        </message>
        <message>
            <source>Copy the path of the case</source>
            <translation>Copy the path of the case</translation>
        </message>
        <message>
            <source>The page prints the path of the case. Copy it to say it in other words.</source>
            <translation>The page prints the path of the case. Copy it to say it in other words.</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>Years</translation>
        </message>
        <message>
            <source>Interview</source>
            <translation>Interview</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Questions</translation>
        </message>
        <message>
            <source>Publication</source>
            <translation>Publication</translation>
        </message>
        <message>
            <source>Published in</source>
            <translation>Published in</translation>
        </message>
        <message>
            <source>Photographs</source>
            <translation>Photographs</translation>
        </message>
        <message>
            <source>Note for us</source>
            <translation>Note for us</translation>
        </message>
        <message>
            <source>The page as it will be printed</source>
            <translation>The page as it will be printed</translation>
        </message>
        <message>
            <source>Case study: %1</source>
            <translation>Case study: %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CaseWords</name>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>Done by</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Enter the next step</source>
            <translation>Enter the next step</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Record an outcome</source>
            <translation>Record an outcome</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>Who outside</source>
            <translation>Who outside</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ChangeDialog</name>
        <message>
            <source>Leave alone</source>
            <translation>Leave alone</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nobody</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ColumnGrid</name>
        <message>
            <source>Column %1 (%2) is read as</source>
            <translation>Column %1 (%2) is read as</translation>
        </message>
        <message>
            <source>Column of the table</source>
            <translation>Column of the table</translation>
        </message>
        <message>
            <source>First row</source>
            <translation>First row</translation>
        </message>
        <message>
            <source>Is read as</source>
            <translation>Is read as</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>Second</translation>
        </message>
        <message>
            <source>Third</source>
            <translation>Third</translation>
        </message>
        <message>
            <source>— not taken in —</source>
            <translation>— not taken in —</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>Commands</translation>
        </message>
        <message>
            <source>Commands that fit</source>
            <translation>Commands that fit</translation>
        </message>
        <message>
            <source>Name of a command</source>
            <translation>Name of a command</translation>
        </message>
        <message>
            <source>No command is called that</source>
            <translation>No command is called that</translation>
        </message>
        <message>
            <source>What to do? Japanese, romaji or English</source>
            <translation>What to do? Japanese, romaji or English</translation>
        </message>
        <message>
            <source>↑↓ choose, Enter runs, Esc closes</source>
            <translation>↑↓ choose, Enter runs, Esc closes</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ConditionBar</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Add a condition</source>
            <translation>Add a condition</translation>
        </message>
        <message>
            <source>Forget saved conditions</source>
            <translation>Forget saved conditions</translation>
        </message>
        <message>
            <source>Lift all conditions</source>
            <translation>Lift all conditions</translation>
        </message>
        <message>
            <source>Name of these conditions</source>
            <translation>Name of these conditions</translation>
        </message>
        <message>
            <source>Save the conditions</source>
            <translation>Save the conditions</translation>
        </message>
        <message>
            <source>Save the conditions under a name</source>
            <translation>Save the conditions under a name</translation>
        </message>
        <message>
            <source>Save these conditions under a name…</source>
            <translation>Save these conditions under a name…</translation>
        </message>
        <message>
            <source>Saved conditions</source>
            <translation>Saved conditions</translation>
        </message>
        <message>
            <source>Take the condition off with × or Delete</source>
            <translation>Take the condition off with × or Delete</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ConflictDialog</name>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>As it is now</source>
            <translation>As it is now</translation>
        </message>
        <message>
            <source>As it was before</source>
            <translation>As it was before</translation>
        </message>
        <message>
            <source>Bring back what stood before</source>
            <translation>Bring back what stood before</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Fields in conflict</source>
            <translation>Fields in conflict</translation>
        </message>
        <message>
            <source>Keep what stands now</source>
            <translation>Keep what stands now</translation>
        </message>
        <message>
            <source>Later changes in the same fields</source>
            <translation>Later changes in the same fields</translation>
        </message>
        <message>
            <source>Revert like this</source>
            <translation>Revert like this</translation>
        </message>
        <message>
            <source>The whole record</source>
            <translation>The whole record</translation>
        </message>
        <message>
            <source>These fields were changed again after the action. Choose for each what to keep.</source>
            <translation>These fields were changed again after the action. Choose for each what to keep.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ConsultationConditions</name>
        <message>
            <source>Coordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Direction</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Kind of caller</source>
            <translation>Kind of caller</translation>
        </message>
        <message>
            <source>Not tied to a case</source>
            <translation>Not tied to a case</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Side</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Without an answer</source>
            <translation>Without an answer</translation>
        </message>
        <message>
            <source>myself</source>
            <translation>myself</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>nobody yet</translation>
        </message>
        <message>
            <source>without closed</source>
            <translation>without closed</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ConsultationDetail</name>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>Anonymous</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Attached files</source>
            <translation>Attached files</translation>
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
            <source>Closed because</source>
            <translation>Closed because</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Consultation</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Coordinator %1</source>
            <translation>Coordinator %1</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Fax %1</source>
            <translation>Fax %1</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <source>Former number</source>
            <translation>Former number</translation>
        </message>
        <message>
            <source>Handover note</source>
            <translation>Handover note</translation>
        </message>
        <message>
            <source>Heard of us</source>
            <translation>Heard of us</translation>
        </message>
        <message>
            <source>Information given</source>
            <translation>Information given</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>May be told to</source>
            <translation>May be told to</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>No date</translation>
        </message>
        <message>
            <source>No next step has been agreed.</source>
            <translation>No next step has been agreed.</translation>
        </message>
        <message>
            <source>Not tied to a case yet</source>
            <translation>Not tied to a case yet</translation>
        </message>
        <message>
            <source>Now called %1</source>
            <translation>Now called %1</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Partners in mind</source>
            <translation>Partners in mind</translation>
        </message>
        <message>
            <source>Print the consultation sheet</source>
            <translation>Print the consultation sheet</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Record and settle</source>
            <translation>Record and settle</translation>
        </message>
        <message>
            <source>Register a follow-up</source>
            <translation>Register a follow-up</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>Response</translation>
        </message>
        <message>
            <source>Similar consultations</source>
            <translation>Similar consultations</translation>
        </message>
        <message>
            <source>Tie to a case</source>
            <translation>Tie to a case</translation>
        </message>
        <message>
            <source>Tie to another case</source>
            <translation>Tie to another case</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>What it is about</translation>
        </message>
        <message>
            <source>With</source>
            <translation>With</translation>
        </message>
        <message>
            <source>Came of</source>
            <translation>Came of</translation>
        </message>
        <message>
            <source>Enter as a person on file</source>
            <translation>Enter as a person on file</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ConsultationEditor</name>
        <message>
            <source> (%1)</source>
            <translation> (%1)</translation>
        </message>
        <message>
            <source> min</source>
            <translation> min</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n fields must be corrected before this can be registered.</source>
            <translation>
                <numerusform>%n field must be corrected before this can be registered.</numerusform>
                <numerusform>%n fields must be corrected before this can be registered.</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Also present</source>
            <translation>Also present</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>Anonymous</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Attached</translation>
        </message>
        <message>
            <source>By phone, Tuesday afternoons</source>
            <translation>By phone, Tuesday afternoons</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Close, keeping the draft</source>
            <translation>Close, keeping the draft</translation>
        </message>
        <message>
            <source>Closed because</source>
            <translation>Closed because</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Consent</translation>
        </message>
        <message>
            <source>Consent on</source>
            <translation>Consent on</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>Consultations</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>Direction</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Draft</translation>
        </message>
        <message>
            <source>Draft kept  %1</source>
            <translation>Draft kept  %1</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Enquiry</source>
            <translation>Enquiry</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Fields</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>Follow-up</translation>
        </message>
        <message>
            <source>Go to the field</source>
            <translation>Go to the field</translation>
        </message>
        <message>
            <source>Good time</source>
            <translation>Good time</translation>
        </message>
        <message>
            <source>Group, division, school …</source>
            <translation>Group, division, school …</translation>
        </message>
        <message>
            <source>Handover note</source>
            <translation>Handover note</translation>
        </message>
        <message>
            <source>Heard of us</source>
            <translation>Heard of us</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>In one line</source>
            <translation>In one line</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Kinds of answer</source>
            <translation>Kinds of answer</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Make “%1” ◎</source>
            <translation>Make “%1” ◎</translation>
        </message>
        <message>
            <source>May be told to</source>
            <translation>May be told to</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
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
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>New consultation</source>
            <translation>New consultation</translation>
        </message>
        <message>
            <source>New enquiry</source>
            <translation>New enquiry</translation>
        </message>
        <message>
            <source>New or follow-up</source>
            <translation>New or follow-up</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Next step: %1</source>
            <translation>Next step: %1</translation>
        </message>
        <message>
            <source>Not kept yet; trying again</source>
            <translation>Not kept yet; trying again</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Other ways</source>
            <translation>Other ways</translation>
        </message>
        <message>
            <source>Outside hours</source>
            <translation>Outside hours</translation>
        </message>
        <message>
            <source>Partners in mind</source>
            <translation>Partners in mind</translation>
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
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Received at</source>
            <translation>Received at</translation>
        </message>
        <message>
            <source>Reception</source>
            <translation>Reception</translation>
        </message>
        <message>
            <source>Register and take the next</source>
            <translation>Register and take the next</translation>
        </message>
        <message>
            <source>Register the consultation</source>
            <translation>Register the consultation</translation>
        </message>
        <message>
            <source>Register the enquiry</source>
            <translation>Register the enquiry</translation>
        </message>
        <message>
            <source>Register “%1” as a new organisation</source>
            <translation>Register “%1” as a new organisation</translation>
        </message>
        <message>
            <source>Registered %1.</source>
            <translation>Registered %1.</translation>
        </message>
        <message>
            <source>Registered the organisation %1.</source>
            <translation>Registered the organisation %1.</translation>
        </message>
        <message>
            <source>SDGs</source>
            <translation>SDGs</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save and take the next</source>
            <translation>Save and take the next</translation>
        </message>
        <message>
            <source>Saved %1.</source>
            <translation>Saved %1.</translation>
        </message>
        <message>
            <source>Sharing</source>
            <translation>Sharing</translation>
        </message>
        <message>
            <source>Somebody outside who does it</source>
            <translation>Somebody outside who does it</translation>
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
            <source>The answer is counted from %1, when the office is open.</source>
            <translation>The answer is counted from %1, when the office is open.</translation>
        </message>
        <message>
            <source>The number is given when it is registered (next: %1)</source>
            <translation>The number is given when it is registered (next: %1)</translation>
        </message>
        <message>
            <source>This consultation was moved to the trash in the meantime. What you wrote is still here and can be registered as a new one.</source>
            <translation>This consultation was moved to the trash in the meantime. What you wrote is still here and can be registered as a new one.</translation>
        </message>
        <message>
            <source>Throw this draft away</source>
            <translation>Throw this draft away</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>To do</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Topics</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>What was asked and answered, in one line</source>
            <translation>What was asked and answered, in one line</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Who asked</source>
            <translation>Who asked</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>Who does it</translation>
        </message>
        <message>
            <source>Write it as a full consultation</source>
            <translation>Write it as a full consultation</translation>
        </message>
        <message>
            <source>after 15:00</source>
            <translation>after 15:00</translation>
        </message>
        <message>
            <source>or somebody outside</source>
            <translation>or somebody outside</translation>
        </message>
        <message>
            <source>Course or exchange</source>
            <translation>Course or exchange</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ConsultationList</name>
        <message>
            <source>Consultations</source>
            <translation>Consultations</translation>
        </message>
        <message>
            <source>Enquiries</source>
            <translation>Enquiries</translation>
        </message>
        <message>
            <source>Full</source>
            <translation>Full</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Ledger</translation>
        </message>
        <message>
            <source>List of consultations</source>
            <translation>List of consultations</translation>
        </message>
        <message>
            <source>New consultation</source>
            <translation>New consultation</translation>
        </message>
        <message>
            <source>New enquiry</source>
            <translation>New enquiry</translation>
        </message>
        <message>
            <source>No consultation meets these conditions</source>
            <translation>No consultation meets these conditions</translation>
        </message>
        <message>
            <source>Take the first call with “New consultation”.</source>
            <translation>Take the first call with “New consultation”.</translation>
        </message>
        <message>
            <source>There is no consultation in this year yet</source>
            <translation>There is no consultation in this year yet</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>What is listed</translation>
        </message>
        <message>
            <source>Convene a meeting from them</source>
            <translation>Convene a meeting from them</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ConsultationRoom</name>
        <message numerus="yes">
            <source>%1 of %n consultations selected</source>
            <translation>
                <numerusform>%1 of %n consultation selected</numerusform>
                <numerusform>%1 of %n consultations selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n consultations shown</source>
            <translation>
                <numerusform>%1 of %n consultation shown</numerusform>
                <numerusform>%1 of %n consultations shown</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message numerus="yes">
            <source>%n consultations</source>
            <translation>
                <numerusform>%n consultation</numerusform>
                <numerusform>%n consultations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Changed %n consultations.</source>
            <translation>
                <numerusform>Changed %n consultation.</numerusform>
                <numerusform>Changed %n consultations.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changing consultations</source>
            <translation>Changing consultations</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>Consultations</translation>
        </message>
        <message>
            <source>Ledger</source>
            <translation>Ledger</translation>
        </message>
        <message numerus="yes">
            <source>Moved %n consultations to the trash.</source>
            <translation>
                <numerusform>Moved %n consultation to the trash.</numerusform>
                <numerusform>Moved %n consultations to the trash.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody on file fits what is written so far.</source>
            <translation>Nobody on file fits what is written so far.</translation>
        </message>
        <message>
            <source>Nothing to change: the consultations say so already.</source>
            <translation>Nothing to change: the consultations say so already.</translation>
        </message>
        <message>
            <source>Selected consultations</source>
            <translation>Selected consultations</translation>
        </message>
        <message>
            <source>Settled: %1</source>
            <translation>Settled: %1</translation>
        </message>
        <message>
            <source>Tie to a case…</source>
            <translation>Tie to a case…</translation>
        </message>
        <message numerus="yes">
            <source>Tied %n consultations to the case.</source>
            <translation>
                <numerusform>Tied %n consultation to the case.</numerusform>
                <numerusform>Tied %n consultations to the case.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Convene a meeting from %n selected…</source>
            <translation>
                <numerusform>Convene a meeting from %n selected…</numerusform>
                <numerusform>Convene a meeting from %n selected…</numerusform>
            </translation>
        </message>
        <message>
            <source>Convene a meeting from it…</source>
            <translation>Convene a meeting from it…</translation>
        </message>
        <message>
            <source>Ledger of %1</source>
            <translation>Ledger of %1</translation>
        </message>
        <message numerus="yes">
            <source>Only the %n that the list shows</source>
            <translation>
                <numerusform>Only the %n that the list shows</numerusform>
                <numerusform>Only the %n that the list shows</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is on file already; the consultation was tied to that person.</source>
            <translation>%1 is on file already; the consultation was tied to that person.</translation>
        </message>
        <message>
            <source>Entered %1 as a person on file.</source>
            <translation>Entered %1 as a person on file.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ConsultationSide</name>
        <message>
            <source>Caller on file</source>
            <translation>Caller on file</translation>
        </message>
        <message>
            <source>Cases and earlier contacts of the caller appear here.</source>
            <translation>Cases and earlier contacts of the caller appear here.</translation>
        </message>
        <message>
            <source>Does this continue a case?</source>
            <translation>Does this continue a case?</translation>
        </message>
        <message>
            <source>Earlier contacts</source>
            <translation>Earlier contacts</translation>
        </message>
        <message>
            <source>Make it part of %1</source>
            <translation>Make it part of %1</translation>
        </message>
        <message>
            <source>Make it part of this case</source>
            <translation>Make it part of this case</translation>
        </message>
        <message>
            <source>Not this case</source>
            <translation>Not this case</translation>
        </message>
        <message>
            <source>Promised: %1</source>
            <translation>Promised: %1</translation>
        </message>
        <message>
            <source>Similar consultations</source>
            <translation>Similar consultations</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Somebody else</translation>
        </message>
        <message>
            <source>Tied to this case</source>
            <translation>Tied to this case</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ContactDialog</name>
        <message>
            <source>Contacts that came of the event</source>
            <translation>Contacts that came of the event</translation>
        </message>
        <message>
            <source>Subject, caller, organisation or number</source>
            <translation>Subject, caller, organisation or number</translation>
        </message>
        <message>
            <source>Look for a consultation</source>
            <translation>Look for a consultation</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>Consultations</translation>
        </message>
        <message>
            <source>Tie to the event</source>
            <translation>Tie to the event</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ContactNotice</name>
        <message>
            <source>Enter it in the settings</source>
            <translation>Enter it in the settings</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::CounterpartField</name>
        <message>
            <source>%1; Delete takes it off</source>
            <translation>%1; Delete takes it off</translation>
        </message>
        <message>
            <source>Group, division, school …</source>
            <translation>Group, division, school …</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::DateEdit</name>
        <message>
            <source>%3 %1/%2</source>
            <extracomment>%1 month number, %2 day number, %3 weekday</extracomment>
            <translation>%3 %1/%2</translation>
        </message>
        <message>
            <source>Make it %1</source>
            <translation>Make it %1</translation>
        </message>
        <message>
            <source>Open the calendar</source>
            <translation>Open the calendar</translation>
        </message>
        <message>
            <source>Open the calendar (Alt+Down)</source>
            <translation>Open the calendar (Alt+Down)</translation>
        </message>
        <message>
            <source>There is no such day.</source>
            <translation>There is no such day.</translation>
        </message>
        <message>
            <source>There is no such month.</source>
            <translation>There is no such month.</translation>
        </message>
        <message>
            <source>There is no such time.</source>
            <translation>There is no such time.</translation>
        </message>
        <message>
            <source>This cannot be read as a date.</source>
            <translation>This cannot be read as a date.</translation>
        </message>
        <message>
            <source>another weekday was typed; the date counts</source>
            <translation>another weekday was typed; the date counts</translation>
        </message>
        <message>
            <source>that era had ended</source>
            <translation>that era had ended</translation>
        </message>
        <message>
            <source>that era had not begun</source>
            <translation>that era had not begun</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::DatesFixing</name>
        <message>
            <source>Fix %1</source>
            <translation>Fix %1</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Reason for fixing this date</source>
            <translation>Reason for fixing this date</translation>
        </message>
        <message>
            <source>Back to the dates</source>
            <translation>Back to the dates</translation>
        </message>
        <message numerus="yes">
            <source>Preparation that follows: %n</source>
            <translation>
                <numerusform>Preparation that follows: %n</numerusform>
                <numerusform>Preparation that follows: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>no day</source>
            <translation>no day</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>Already past</source>
            <translation>Already past</translation>
        </message>
        <message>
            <source>State why this date is fixed all the same.</source>
            <translation>State why this date is fixed all the same.</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a sentence</comment>
            <translation>%1.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::DatesModel</name>
        <message>
            <source>Fixed</source>
            <translation>Fixed</translation>
        </message>
        <message>
            <source>Closed day</source>
            <translation>Closed day</translation>
        </message>
        <message>
            <source>Outside hours</source>
            <translation>Outside hours</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>Participant</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>public / private</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nobody</translation>
        </message>
        <message>
            <source>× not all</source>
            <translation>× not all</translation>
        </message>
        <message>
            <source>－ not known yet</source>
            <translation>－ not known yet</translation>
        </message>
        <message>
            <source>○ all</source>
            <translation>○ all</translation>
        </message>
        <message>
            <source>△ to be made sure</source>
            <translation>△ to be made sure</translation>
        </message>
        <message>
            <source>Place %1</source>
            <translation>Place %1</translation>
        </message>
        <message>
            <source>%1, required</source>
            <translation>%1, required</translation>
        </message>
        <message>
            <source>Public (administration)</source>
            <translation>Public (administration)</translation>
        </message>
        <message>
            <source>No side</source>
            <translation>No side</translation>
        </message>
        <message>
            <source>Number of ○ △ ×</source>
            <translation>Number of ○ △ ×</translation>
        </message>
        <message>
            <source>Public / private (at least %1 / %2)</source>
            <translation>Public / private (at least %1 / %2)</translation>
        </message>
        <message numerus="yes">
            <source>The %n required</source>
            <translation>
                <numerusform>The %n required</numerusform>
                <numerusform>The %n required</numerusform>
            </translation>
        </message>
        <message>
            <source>Private (bodies and persons)</source>
            <translation>Private (bodies and persons)</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Held</translation>
        </message>
        <message>
            <source>Coordinator taken</source>
            <translation>Coordinator taken</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::DatesRanking</name>
        <message>
            <source>Dates in order of merit</source>
            <translation>Dates in order of merit</translation>
        </message>
        <message>
            <source>Best dates first</source>
            <translation>Best dates first</translation>
        </message>
        <message>
            <source>%1 of %2 dates work</source>
            <translation>%1 of %2 dates work</translation>
        </message>
        <message>
            <source>No date works yet.</source>
            <translation>No date works yet.</translation>
        </message>
        <message>
            <source>Dates that do not work</source>
            <translation>Dates that do not work</translation>
        </message>
        <message>
            <source>No. %1: %2</source>
            <translation>No. %1: %2</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Fixed</translation>
        </message>
        <message>
            <source>Fix with a reason…</source>
            <translation>Fix with a reason…</translation>
        </message>
        <message>
            <source>Fix all the same…</source>
            <translation>Fix all the same…</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Held</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Let it go</translation>
        </message>
        <message>
            <source>Hold it</source>
            <translation>Hold it</translation>
        </message>
        <message>
            <source>The date is not kept free any longer.</source>
            <translation>The date is not kept free any longer.</translation>
        </message>
        <message>
            <source>Keeps the date free in the calendar until one is fixed.</source>
            <translation>Keeps the date free in the calendar until one is fixed.</translation>
        </message>
        <message>
            <source>Fix %1/%2</source>
            <extracomment>%1 month, %2 day: the card says the weekday</extracomment>
            <translation>Fix %1/%2</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::DatesTable</name>
        <message>
            <source>Sums of the answers</source>
            <translation>Sums of the answers</translation>
        </message>
        <message numerus="yes">
            <source>%n asked</source>
            <translation>
                <numerusform>%n asked</numerusform>
                <numerusform>%n asked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n required</source>
            <translation>
                <numerusform>%n required</numerusform>
                <numerusform>%n required</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::DatesView</name>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Only in the afternoon</source>
            <translation>Only in the afternoon</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Record the answer</source>
            <translation>Record the answer</translation>
        </message>
        <message numerus="yes">
            <source>%n dates are offered.</source>
            <translation>
                <numerusform>%n date is offered.</numerusform>
                <numerusform>%n dates are offered.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Recorded %n answers.</source>
            <translation>
                <numerusform>Recorded %n answer.</numerusform>
                <numerusform>Recorded %n answers.</numerusform>
            </translation>
        </message>
        <message>
            <source>At least from the public side</source>
            <translation>At least from the public side</translation>
        </message>
        <message>
            <source>At least from the private side</source>
            <translation>At least from the private side</translation>
        </message>
        <message>
            <source>Answers wanted by</source>
            <translation>Answers wanted by</translation>
        </message>
        <message>
            <source>When a date works</source>
            <translation>When a date works</translation>
        </message>
        <message>
            <source>Keep the conditions</source>
            <translation>Keep the conditions</translation>
        </message>
        <message>
            <source>Mail asking for answers</source>
            <translation>Mail asking for answers</translation>
        </message>
        <message>
            <source>For all who are asked: %1</source>
            <translation>For all who are asked: %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Without an answer: %1</source>
            <translation>Without an answer: %1</translation>
        </message>
        <message>
            <source>No mail address is known of: %1</source>
            <translation>No mail address is known of: %1</translation>
        </message>
        <message>
            <source>Mail to who has not answered</source>
            <translation>Mail to who has not answered</translation>
        </message>
        <message>
            <source>The meeting is on %1.</source>
            <translation>The meeting is on %1.</translation>
        </message>
        <message>
            <source>○ can come   △ if something is rearranged   × cannot   |   Keys: 1 ○, 2 △, 3 ×, 0 none; Enter reason and source, R required, Ctrl+V table</source>
            <translation>○ can come   △ if something is rearranged   × cannot   |   Keys: 1 ○, 2 △, 3 ×, 0 none; Enter reason and source, R required, Ctrl+V table</translation>
        </message>
        <message>
            <source>Nobody is asked to this meeting yet</source>
            <translation>Nobody is asked to this meeting yet</translation>
        </message>
        <message>
            <source>Enter who is to come, then offer them dates.</source>
            <translation>Enter who is to come, then offer them dates.</translation>
        </message>
        <message>
            <source>Enter participants</source>
            <translation>Enter participants</translation>
        </message>
        <message>
            <source>No dates are offered yet</source>
            <translation>No dates are offered yet</translation>
        </message>
        <message>
            <source>Offer several at once, such as the mornings of the next two weeks.</source>
            <translation>Offer several at once, such as the mornings of the next two weeks.</translation>
        </message>
        <message>
            <source>Offer dates</source>
            <translation>Offer dates</translation>
        </message>
        <message>
            <source>Offer dates…</source>
            <translation>Offer dates…</translation>
        </message>
        <message>
            <source>Mail asking for answers…</source>
            <translation>Mail asking for answers…</translation>
        </message>
        <message>
            <source>Take in a table…</source>
            <translation>Take in a table…</translation>
        </message>
        <message>
            <source>Answers from a spreadsheet, a mail or a CSV file (Ctrl+V in the grid)</source>
            <translation>Answers from a spreadsheet, a mail or a CSV file (Ctrl+V in the grid)</translation>
        </message>
        <message>
            <source>Change the conditions…</source>
            <translation>Change the conditions…</translation>
        </message>
        <message>
            <source>Answers </source>
            <translation>Answers </translation>
        </message>
        <message>
            <source>last %1</source>
            <translation>last %1</translation>
        </message>
        <message>
            <source>wanted by %1</source>
            <translation>wanted by %1</translation>
        </message>
        <message>
            <source> (past)</source>
            <translation> (past)</translation>
        </message>
        <message numerus="yes">
            <source>%n declined, left out</source>
            <translation>
                <numerusform>%n declined, left out</numerusform>
                <numerusform>%n declined, left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer…</source>
            <translation>
                <numerusform>%n without an answer…</numerusform>
                <numerusform>%n without an answer…</numerusform>
            </translation>
        </message>
        <message>
            <source>Who has not answered yet, and a mail to remind them</source>
            <translation>Who has not answered yet, and a mail to remind them</translation>
        </message>
        <message>
            <source>%1 (phone %2)</source>
            <translation>%1 (phone %2)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>participant and date</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Recorded: %1, %2 %3</source>
            <translation>Recorded: %1, %2 %3</translation>
        </message>
        <message>
            <source>%1 must come.</source>
            <translation>%1 must come.</translation>
        </message>
        <message>
            <source>%1 need not come.</source>
            <translation>%1 need not come.</translation>
        </message>
        <message>
            <source>The conditions were changed.</source>
            <translation>The conditions were changed.</translation>
        </message>
        <message>
            <source>%1 is held for this meeting.</source>
            <translation>%1 is held for this meeting.</translation>
        </message>
        <message>
            <source>%1 is not held any longer.</source>
            <translation>%1 is not held any longer.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::DayStrip</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message>
            <source>The next days</source>
            <translation>The next days</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::DayWords</name>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Move it to this day</source>
            <translation>Move it to this day</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EntryMoves</name>
        <message>
            <source>%1, %2</source>
            <extracomment>%1 a day, %2 what closes it</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>This file can only be read. Nothing can be moved here.</source>
            <translation>This file can only be read. Nothing can be moved here.</translation>
        </message>
        <message>
            <source>A contact stays at the time it happened. Correct the time in the consultation itself.</source>
            <translation>A contact stays at the time it happened. Correct the time in the consultation itself.</translation>
        </message>
        <message>
            <source>This promise is settled. It stays on the day it was due.</source>
            <translation>This promise is settled. It stays on the day it was due.</translation>
        </message>
        <message>
            <source>This case is closed. Its day stays.</source>
            <translation>This case is closed. Its day stays.</translation>
        </message>
        <message>
            <source>Moved “%1” to %2.</source>
            <translation>Moved “%1” to %2.</translation>
        </message>
        <message>
            <source>This has been held. Open it to correct its date.</source>
            <translation>This has been held. Open it to correct its date.</translation>
        </message>
        <message>
            <source>“%1” now ends at %2.</source>
            <translation>“%1” now ends at %2.</translation>
        </message>
        <message>
            <source>This meeting lies in the past. Correct its time in the meeting itself.</source>
            <translation>This meeting lies in the past. Correct its time in the meeting itself.</translation>
        </message>
        <message>
            <source>People have been asked for this date. Offer another one in the meeting itself.</source>
            <translation>People have been asked for this date. Offer another one in the meeting itself.</translation>
        </message>
        <message>
            <source>This meeting has been held. Correct its time in the meeting itself.</source>
            <translation>This meeting has been held. Correct its time in the meeting itself.</translation>
        </message>
        <message>
            <source>The call of a programme ends for everybody. Open the programme to change the day.</source>
            <translation>The call of a programme ends for everybody. Open the programme to change the day.</translation>
        </message>
        <message>
            <source>This step has been reported. It stays on the day it was due.</source>
            <translation>This step has been reported. It stays on the day it was due.</translation>
        </message>
        <message>
            <source>The call of the programme sets this day for everybody who applies. Open the programme to change it.</source>
            <translation>The call of the programme sets this day for everybody who applies. Open the programme to change it.</translation>
        </message>
        <message>
            <source>This visit is settled. It stays where it was planned.</source>
            <translation>This visit is settled. It stays where it was planned.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EntryText</name>
        <message>
            <source>Late</source>
            <translation>Late</translation>
        </message>
        <message>
            <source>Offered: %1</source>
            <translation>Offered: %1</translation>
        </message>
        <message>
            <source>Held: %1</source>
            <translation>Held: %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EvaluationDialog</name>
        <message>
            <source>Mutual evaluation: %1</source>
            <translation>Mutual evaluation: %1</translation>
        </message>
        <message>
            <source>Both sides score by themselves: 5 far better, 3 as expected, 1 far worse. 1 and 2 need a reason.</source>
            <translation>Both sides score by themselves: 5 far better, 3 as expected, 1 far worse. 1 and 2 need a reason.</translation>
        </message>
        <message>
            <source>Record the evaluation</source>
            <translation>Record the evaluation</translation>
        </message>
        <message>
            <source>5–1: the score, and on to the next item; 0 or Del: none; Tab: next</source>
            <translation>5–1: the score, and on to the next item; 0 or Del: none; Tab: next</translation>
        </message>
        <message>
            <source>Edit the list of items…</source>
            <translation>Edit the list of items…</translation>
        </message>
        <message>
            <source>Items of the mutual evaluation</source>
            <translation>Items of the mutual evaluation</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EvaluationGrid</name>
        <message>
            <source>Scores by item and side</source>
            <translation>Scores by item and side</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>Gap</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Division</source>
            <translation>Division</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Centre</translation>
        </message>
        <message>
            <source>Committee</source>
            <translation>Committee</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>not scored</translation>
        </message>
        <message>
            <source>Gap of %1: %2</source>
            <translation>Gap of %1: %2</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Average</translation>
        </message>
        <message>
            <source>Average of %1: %2</source>
            <translation>Average of %1: %2</translation>
        </message>
        <message>
            <source>Scores go from 5 to 1.</source>
            <translation>Scores go from 5 to 1.</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EvaluationSheet</name>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>%1, %2: why</source>
            <translation>%1, %2: why</translation>
        </message>
        <message>
            <source>1 and 2 need a reason</source>
            <translation>1 and 2 need a reason</translation>
        </message>
        <message>
            <source>%1, %2: 1 and 2 need a reason.</source>
            <translation>%1, %2: 1 and 2 need a reason.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EventConditions</name>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EventDetail</name>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>Register a contact from it</source>
            <translation>Register a contact from it</translation>
        </message>
        <message>
            <source>Another one like it</source>
            <translation>Another one like it</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Print the event sheet</source>
            <translation>Print the event sheet</translation>
        </message>
        <message numerus="yes">
            <source>%n participants</source>
            <translation>
                <numerusform>%n participant</numerusform>
                <numerusform>%n participants</numerusform>
            </translation>
        </message>
        <message>
            <source>Coordinator %1</source>
            <translation>Coordinator %1</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>How it runs</source>
            <translation>How it runs</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Venue</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacity</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Aim</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Lecturers</source>
            <translation>Lecturers</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message numerus="yes">
            <source>%n people in all</source>
            <translation>
                <numerusform>%n person in all</numerusform>
                <numerusform>%n people in all</numerusform>
            </translation>
        </message>
        <message>
            <source>How many came has not been entered yet.</source>
            <translation>How many came has not been entered yet.</translation>
        </message>
        <message>
            <source>Nobody is counted before it is held.</source>
            <translation>Nobody is counted before it is held.</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Names</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n came</source>
            <translation>
                <numerusform>%1 of %n came</numerusform>
                <numerusform>%1 of %n came</numerusform>
            </translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>did not come</translation>
        </message>
        <message numerus="yes">
            <source>Show %n more</source>
            <translation>
                <numerusform>Show %n more</numerusform>
                <numerusform>Show %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Contacts that came of it</source>
            <translation>Contacts that came of it</translation>
        </message>
        <message numerus="yes">
            <source>%n contacts</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message>
            <source>Untie %1</source>
            <translation>Untie %1</translation>
        </message>
        <message>
            <source>None yet. What somebody asked at the venue or afterwards is tied here.</source>
            <translation>None yet. What somebody asked at the venue or afterwards is tied here.</translation>
        </message>
        <message>
            <source>Tie a consultation on file…</source>
            <translation>Tie a consultation on file…</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EventEditor</name>
        <message>
            <source>New event</source>
            <translation>New event</translation>
        </message>
        <message>
            <source>Register the event</source>
            <translation>Register the event</translation>
        </message>
        <message>
            <source>Held before under a like name</source>
            <translation>Held before under a like name</translation>
        </message>
        <message>
            <source>Event</source>
            <translation>Event</translation>
        </message>
        <message>
            <source>online</source>
            <translation>online</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Venue</translation>
        </message>
        <message>
            <source>Capacity</source>
            <translation>Capacity</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>the hours are not known</source>
            <translation>the hours are not known</translation>
        </message>
        <message>
            <source>Three times, on Saturdays</source>
            <translation>Three times, on Saturdays</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Begins</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ends</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Hours</translation>
        </message>
        <message>
            <source>How it runs</source>
            <translation>How it runs</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Aim</translation>
        </message>
        <message>
            <source>Lecturers</source>
            <translation>Lecturers</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Take over from the names</source>
            <translation>Take over from the names</translation>
        </message>
        <message>
            <source>Raises each kind to the number of those who came by name</source>
            <translation>Raises each kind to the number of those who came by name</translation>
        </message>
        <message>
            <source>By kind</source>
            <translation>By kind</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>By name</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EventList</name>
        <message>
            <source>List of events</source>
            <translation>List of events</translation>
        </message>
        <message>
            <source>New event</source>
            <translation>New event</translation>
        </message>
        <message numerus="yes">
            <source>participants %n</source>
            <translation>
                <numerusform>%n participant</numerusform>
                <numerusform>%n participants</numerusform>
            </translation>
        </message>
        <message>
            <source>No event in this year and under these conditions</source>
            <translation>No event in this year and under these conditions</translation>
        </message>
        <message>
            <source>There is no event here yet</source>
            <translation>There is no event here yet</translation>
        </message>
        <message>
            <source>Enter courses, exchanges and lectures with “New event”, before or after they are held.</source>
            <translation>Enter courses, exchanges and lectures with “New event”, before or after they are held.</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EventParticipantField</name>
        <message>
            <source>Add a name</source>
            <translation>Add a name</translation>
        </message>
        <message>
            <source>Participant %1</source>
            <translation>Participant %1</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Came</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::EventRoom</name>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n events shown</source>
            <translation>
                <numerusform>%1 of %n event shown</numerusform>
                <numerusform>%1 of %n events shown</numerusform>
            </translation>
        </message>
        <message>
            <source>Moved %1 to the trash.</source>
            <translation>Moved %1 to the trash.</translation>
        </message>
        <message numerus="yes">
            <source>Tied %n consultations to the event.</source>
            <translation>
                <numerusform>Tied %n consultation to the event.</numerusform>
                <numerusform>Tied %n consultations to the event.</numerusform>
            </translation>
        </message>
        <message>
            <source>Untied the consultation.</source>
            <translation>Untied the consultation.</translation>
        </message>
        <message>
            <source>List of participants</source>
            <translation>List of participants</translation>
        </message>
        <message>
            <source>Another one like it</source>
            <translation>Another one like it</translation>
        </message>
        <message>
            <source>Tie a consultation on file…</source>
            <translation>Tie a consultation on file…</translation>
        </message>
        <message>
            <source>List of participants for the door…</source>
            <translation>List of participants for the door…</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ExportWords</name>
        <message>
            <source>CSV for older Excel, Shift_JIS (*.csv)</source>
            <translation>CSV for older Excel, Shift_JIS (*.csv)</translation>
        </message>
        <message>
            <source>CSV, UTF-8 (*.csv)</source>
            <translation>CSV, UTF-8 (*.csv)</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel workbook (*.xlsx)</translation>
        </message>
        <message>
            <source>Export list</source>
            <translation>Export list</translation>
        </message>
        <message numerus="yes">
            <source>Wrote %n rows to %1.</source>
            <translation>
                <numerusform>Wrote %n row to %1.</numerusform>
                <numerusform>Wrote %n rows to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %n rows</source>
            <comment>name of a list</comment>
            <translation>
                <numerusform>%1: %n rows</numerusform>
                <numerusform>%1: %n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::FindingsDialog</name>
        <message numerus="yes">
            <source>%n place(s) of this file are not what was saved. Go back to the last sound backup, or keep this file and ask for help before you go on.</source>
            <translation>
                <numerusform>%n place of this file is not what was saved. Go back to the last sound backup, or keep this file and ask for help before you go on.</numerusform>
                <numerusform>%n places of this file are not what was saved. Go back to the last sound backup, or keep this file and ask for help before you go on.</numerusform>
            </translation>
        </message>
        <message>
            <source>Check of the file</source>
            <translation>Check of the file</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>Restore from a backup…</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::FormGroup</name>
        <message>
            <source>required</source>
            <translation>required</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::FormerNamesField</name>
        <message>
            <source>Add a former name</source>
            <translation>Add a former name</translation>
        </message>
        <message>
            <source>Former name %1</source>
            <translation>Former name %1</translation>
        </message>
        <message>
            <source>Former name</source>
            <translation>Former name</translation>
        </message>
        <message>
            <source>Until the end of</source>
            <translation>Until the end of</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>until %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::HeadcountBars</name>
        <message>
            <source>Participants by kind</source>
            <translation>Participants by kind</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::HeadcountField</name>
        <message>
            <source>All together</source>
            <translation>All together</translation>
        </message>
        <message>
            <source>Participants: %1</source>
            <translation>Participants: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::HistoryRoom</name>
        <message>
            <source> of %1, the newest</source>
            <translation> of %1, the newest</translation>
        </message>
        <message>
            <source>%1 says again what it said on %2.</source>
            <translation>%1 says again what it said on %2.</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message numerus="yes">
            <source>%n</source>
            <comment>actions shown</comment>
            <translation>
                <numerusform>%n</numerusform>
                <numerusform>%n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n actions</source>
            <translation>
                <numerusform>%n action</numerusform>
                <numerusform>%n actions</numerusform>
            </translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>Bring back this version</source>
            <translation>Bring back this version</translation>
        </message>
        <message>
            <source>Deed</source>
            <translation>Deed</translation>
        </message>
        <message>
            <source>Find by what it was done to</source>
            <translation>Find by what it was done to</translation>
        </message>
        <message>
            <source>Find in the history</source>
            <translation>Find in the history</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>Kind of record</translation>
        </message>
        <message>
            <source>List of actions</source>
            <translation>List of actions</translation>
        </message>
        <message>
            <source>Open this record</source>
            <translation>Open this record</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Revert this action</source>
            <translation>Revert this action</translation>
        </message>
        <message>
            <source>Reverted: %1</source>
            <translation>Reverted: %1</translation>
        </message>
        <message>
            <source>Seat</source>
            <translation>Seat</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>What the action changed</source>
            <translation>What the action changed</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message numerus="yes">
            <source>and %n more records</source>
            <translation>
                <numerusform>and %n more record</numerusform>
                <numerusform>and %n more records</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::HourView</name>
        <message>
            <source>Week</source>
            <translation>Week</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>due → %1/%2</source>
            <translation>due → %1/%2</translation>
        </message>
        <message>
            <source>all day</source>
            <translation>all day</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ImportDialog</name>
        <message numerus="yes">
            <source> of %n row(s) will be taken in</source>
            <translation>
                <numerusform> of %n row will be taken in</numerusform>
                <numerusform> of %n rows will be taken in</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation>
                <numerusform>%n finding</numerusform>
                <numerusform>%n findings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>%n known already</numerusform>
                <numerusform>%n known already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n left out</numerusform>
                <numerusform>%n left out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new organisation(s)</source>
            <translation>
                <numerusform>%n new organisation</numerusform>
                <numerusform>%n new organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s)</source>
            <translation>
                <numerusform>%n record</numerusform>
                <numerusform>%n records</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Encoding</source>
            <translation>&amp;Encoding</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Choose another table…</source>
            <translation>Choose another table…</translation>
        </message>
        <message>
            <source>Choose which column is the date of receipt.</source>
            <translation>Choose which column is the date of receipt.</translation>
        </message>
        <message>
            <source>Choose which column is the name of the organisation.</source>
            <translation>Choose which column is the name of the organisation.</translation>
        </message>
        <message>
            <source>Choose which column is the subject or the content.</source>
            <translation>Choose which column is the subject or the content.</translation>
        </message>
        <message>
            <source>Detected</source>
            <translation>Detected</translation>
        </message>
        <message>
            <source>Detected: %1</source>
            <translation>Detected: %1</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encoding</translation>
        </message>
        <message>
            <source>Ledger of consultations</source>
            <translation>Ledger of consultations</translation>
        </message>
        <message>
            <source>List of organisations</source>
            <translation>List of organisations</translation>
        </message>
        <message>
            <source>Reading the table</source>
            <translation>Reading the table</translation>
        </message>
        <message>
            <source>Reading the table…</source>
            <translation>Reading the table…</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Tables (*.csv *.tsv *.txt);;All files (*)</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Take in</translation>
        </message>
        <message numerus="yes">
            <source>Take in %n record(s)</source>
            <translation>
                <numerusform>Take in %n record</numerusform>
                <numerusform>Take in %n records</numerusform>
            </translation>
        </message>
        <message>
            <source>Take in a table</source>
            <translation>Take in a table</translation>
        </message>
        <message>
            <source>What the table holds</source>
            <translation>What the table holds</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::IndexUpkeep</name>
        <message>
            <source>Building the search index anew</source>
            <translation>Building the search index anew</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::InputGuard</name>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Cut</translation>
        </message>
        <message>
            <source>One line of the text has %1 characters, more than the %2 that a field can show. Nothing was pasted; break the line first.</source>
            <translation>One line of the text has %1 characters, more than the %2 that a field can show. Nothing was pasted; break the line first.</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Redo typing</source>
            <translation>Redo typing</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>Select all</translation>
        </message>
        <message>
            <source>The text is %1 and at most 1 MB can be pasted at once. Nothing was pasted; attach it as a file.</source>
            <translation>The text is %1 and at most 1 MB can be pasted at once. Nothing was pasted; attach it as a file.</translation>
        </message>
        <message>
            <source>Undo typing</source>
            <translation>Undo typing</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::IssueWords</name>
        <message numerus="yes">
            <source>%n finding(s). The rows left out are not in the file; mend the table and take it in again.</source>
            <translation>
                <numerusform>%n finding. Rows left out are not in the file; mend the table and take it in again.</numerusform>
                <numerusform>%n findings. Rows left out are not in the file; mend the table and take it in again.</numerusform>
            </translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>The first %1 are listed.</source>
            <translation>The first %1 are listed.</translation>
        </message>
        <message>
            <source>What was found in %1</source>
            <translation>What was found in %1</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>left out</translation>
        </message>
        <message>
            <source>taken in</source>
            <translation>taken in</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::KeysDialog</name>
        <message>
            <source>Keys</source>
            <translation>Keys</translation>
        </message>
        <message>
            <source>Open what is selected</source>
            <translation>Open what is selected</translation>
        </message>
        <message>
            <source>Close the form; what was written is kept as a draft</source>
            <translation>Close the form; what was written is kept as a draft</translation>
        </message>
        <message>
            <source>Today, in the field of a date</source>
            <translation>Today, in the field of a date</translation>
        </message>
        <message>
            <source>In the calendar</source>
            <translation>In the calendar</translation>
        </message>
        <message>
            <source>In the answers to dates offered</source>
            <translation>In the answers to dates offered</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::LecturerField</name>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Add a lecturer</source>
            <translation>Add a lecturer</translation>
        </message>
        <message>
            <source>Lecturer %1</source>
            <translation>Lecturer %1</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::LetterEditor</name>
        <message>
            <source>The standard wording stands here again</source>
            <translation>The standard wording stands here again</translation>
        </message>
        <message>
            <source>The wording of “%1” is kept</source>
            <translation>The wording of “%1” is kept</translation>
        </message>
        <message>
            <source>Wording of letters</source>
            <translation>Wording of letters</translation>
        </message>
        <message>
            <source>Kind of letter</source>
            <translation>Kind of letter</translation>
        </message>
        <message>
            <source>Insert a placeholder</source>
            <translation>Insert a placeholder</translation>
        </message>
        <message>
            <source>%1 — %2</source>
            <comment>placeholder and what it stands for</comment>
            <translation>%1 — %2</translation>
        </message>
        <message>
            <source>Particulars, one a line: word, full-width space, what it is</source>
            <translation>Particulars, one a line: word, full-width space, what it is</translation>
        </message>
        <message>
            <source>Back to the standard wording</source>
            <translation>Back to the standard wording</translation>
        </message>
        <message numerus="yes">
            <source>Preview %n letter(s)</source>
            <translation>
                <numerusform>Preview %n letter</numerusform>
                <numerusform>Preview %n letters</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep this wording</source>
            <translation>Keep this wording</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MailDialog</name>
        <message>
            <source>Text of the mail</source>
            <translation>Text of the mail</translation>
        </message>
        <message>
            <source>No mail address is known</source>
            <translation>No mail address is known</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Copied the addresses.</source>
            <translation>Copied the addresses.</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Subject</translation>
        </message>
        <message>
            <source>Copied the subject.</source>
            <translation>Copied the subject.</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Copy the text</translation>
        </message>
        <message>
            <source>Save as a text file…</source>
            <translation>Save as a text file…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Copied the text. Paste it into your mail program.</source>
            <translation>Copied the text. Paste it into your mail program.</translation>
        </message>
        <message>
            <source>Save as a text file</source>
            <translation>Save as a text file</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>Dates</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Text (*.txt)</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy: %1</source>
            <translation>Copy: %1</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
        <message>
            <source>Bcc</source>
            <translation>Bcc</translation>
        </message>
        <message>
            <source>Copied the addresses. Paste them as Bcc, so that nobody sees those of the others.</source>
            <translation>Copied the addresses. Paste them as Bcc, so that nobody sees those of the others.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MainWindow</name>
        <message>
            <source>%1 — %2 — Musubi</source>
            <translation>%1 — %2 — Musubi</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) kept  %1</source>
            <translation>
                <numerusform>%n draft kept  %1</numerusform>
                <numerusform>%n drafts kept  %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) kept, the last: %1</source>
            <translation>
                <numerusform>%n draft is kept: %1</numerusform>
                <numerusform>%n drafts are kept, the last: %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) taken in from %1</source>
            <translation>
                <numerusform>%n record taken in from %1</numerusform>
                <numerusform>%n records taken in from %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>; %n row(s) left out</source>
            <translation>
                <numerusform>; %n row left out</numerusform>
                <numerusform>; %n rows left out</numerusform>
            </translation>
        </message>
        <message>
            <source>A backup cannot take the place of the file itself. Choose another name.</source>
            <translation>A backup cannot take the place of the file itself. Choose another name.</translation>
        </message>
        <message>
            <source>A backup is being made. The window closes when it is whole.</source>
            <translation>A backup is being made. The window closes when it is whole.</translation>
        </message>
        <message>
            <source>Backup %1 %2</source>
            <translation>Backup %1 %2</translation>
        </message>
        <message numerus="yes">
            <source>Backup made and read back: %n record(s), %1</source>
            <translation>
                <numerusform>Backup made and read back: %n record, %1</numerusform>
                <numerusform>Backup made and read back: %n records, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Checking the file</source>
            <translation>Checking the file</translation>
        </message>
        <message>
            <source>Close the window</source>
            <translation>Close the window</translation>
        </message>
        <message>
            <source>Do again: %1</source>
            <translation>Do again: %1</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>Do it again</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Done again: %1</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Go on writing</translation>
        </message>
        <message>
            <source>Kept as a draft</source>
            <translation>Kept as a draft</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Make a backup</translation>
        </message>
        <message>
            <source>Make the centre's own file…</source>
            <translation>Make the centre's own file…</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Making a backup</translation>
        </message>
        <message>
            <source>Musubi files (*.musubi)</source>
            <translation>Musubi files (*.musubi)</translation>
        </message>
        <message>
            <source>No file yet</source>
            <translation>No file yet</translation>
        </message>
        <message>
            <source>Nothing found for “%1”.</source>
            <translation>Nothing found for “%1”.</translation>
        </message>
        <message>
            <source>Nothing of %1 is in the file any more.</source>
            <translation>Nothing of %1 is in the file any more.</translation>
        </message>
        <message>
            <source>Nothing to do again</source>
            <translation>Nothing to do again</translation>
        </message>
        <message>
            <source>Nothing to take back</source>
            <translation>Nothing to take back</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <translation>Reading the backup</translation>
        </message>
        <message>
            <source>Recent &amp;files</source>
            <translation>Recent &amp;files</translation>
        </message>
        <message>
            <source>Sample centre</source>
            <translation>Sample centre</translation>
        </message>
        <message>
            <source>Sample: a centre made up to try things out. Real entries belong into the centre's own file.</source>
            <translation>Sample: a centre made up to try things out. Real entries belong into the centre's own file.</translation>
        </message>
        <message>
            <source>Show the findings</source>
            <translation>Show the findings</translation>
        </message>
        <message>
            <source>Stopped. Nothing of %1 was taken in.</source>
            <translation>Stopped. Nothing of %1 was taken in.</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Tables (*.csv *.tsv *.txt);;All files (*)</translation>
        </message>
        <message>
            <source>Take back the import</source>
            <translation>Take back the import</translation>
        </message>
        <message>
            <source>Take back: %1</source>
            <translation>Take back: %1</translation>
        </message>
        <message>
            <source>Take in a table</source>
            <translation>Take in a table</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Taken back: %1</translation>
        </message>
        <message>
            <source>Taking back %1</source>
            <translation>Taking back %1</translation>
        </message>
        <message>
            <source>Taking in %1</source>
            <translation>Taking in %1</translation>
        </message>
        <message>
            <source>The backup could not be made. %1</source>
            <translation>The backup could not be made. %1</translation>
        </message>
        <message numerus="yes">
            <source>The file is sound: all %n record(s) were read and say what was saved.</source>
            <translation>
                <numerusform>The file is sound: its %n record was read and says what was saved.</numerusform>
                <numerusform>The file is sound: all %n records were read and say what was saved.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last backup could not be made. %1</source>
            <translation>The last backup could not be made. %1</translation>
        </message>
        <message>
            <source>This entry went into the sample. Real entries belong into the centre's own file.</source>
            <translation>This entry went into the sample. Real entries belong into the centre's own file.</translation>
        </message>
        <message>
            <source>This file can only be read. What you write cannot be saved here.</source>
            <translation>This file can only be read. What you write cannot be saved here.</translation>
        </message>
        <message>
            <source>Tool bar</source>
            <translation>Tool bar</translation>
        </message>
        <message>
            <source>What you are writing is kept as a draft. It is offered when the file is opened again.</source>
            <translation>What you are writing is kept as a draft. It is offered when the file is opened again.</translation>
        </message>
        <message>
            <source>without a title</source>
            <translation>without a title</translation>
        </message>
        <message>
            <source>This build of Musubi is without letters (kainjow/mustache). Install a build with them to write invitations.</source>
            <translation>This build of Musubi is without letters (kainjow/mustache). Install a build with them to write invitations.</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Settings…</translation>
        </message>
        <message>
            <source>Who sits here…</source>
            <translation>Who sits here…</translation>
        </message>
        <message>
            <source>Nobody is entered as coordinator yet. Entries and promises carry the name of whoever sits here.</source>
            <translation>Nobody is entered as coordinator yet. Entries and promises carry the name of whoever sits here.</translation>
        </message>
        <message>
            <source>This centre has no name yet. Sheets and letters print it: enter it once, with address and reception hours.</source>
            <translation>This centre has no name yet. Sheets and letters print it: enter it once, with address and reception hours.</translation>
        </message>
        <message>
            <source>Show the consultations</source>
            <translation>Show the consultations</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MatterBulkDialog</name>
        <message numerus="yes">
            <source>%n cases are selected. What you leave alone stays as it is in each.</source>
            <translation>
                <numerusform>%n case is selected. What you leave alone stays as it is.</numerusform>
                <numerusform>%n cases are selected. What you leave alone stays as it is in each.</numerusform>
            </translation>
        </message>
        <message>
            <source>As it follows from what happened</source>
            <translation>As it follows from what happened</translation>
        </message>
        <message numerus="yes">
            <source>Change %n cases</source>
            <translation>
                <numerusform>Change %n case</numerusform>
                <numerusform>Change %n cases</numerusform>
            </translation>
        </message>
        <message>
            <source>Change several cases</source>
            <translation>Change several cases</translation>
        </message>
        <message>
            <source>Closed because</source>
            <translation>Closed because</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Reason for the stage</source>
            <translation>Reason for the stage</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MatterConditions</name>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Topic</translation>
        </message>
        <message>
            <source>Waiting for something</source>
            <translation>Waiting for something</translation>
        </message>
        <message>
            <source>Without a next step</source>
            <translation>Without a next step</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MatterList</name>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>List of cases</source>
            <translation>List of cases</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>New case</translation>
        </message>
        <message>
            <source>No case meets these conditions</source>
            <translation>No case meets these conditions</translation>
        </message>
        <message>
            <source>Open one with “New case”, or tie a consultation to a new case.</source>
            <translation>Open one with “New case”, or tie a consultation to a new case.</translation>
        </message>
        <message>
            <source>There is no case here yet</source>
            <translation>There is no case here yet</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MatterPage</name>
        <message numerus="yes">
            <source>%n contacts</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outcomes</source>
            <translation>
                <numerusform>%n outcome</numerusform>
                <numerusform>%n outcomes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n steps</source>
            <translation>
                <numerusform>%n step</numerusform>
                <numerusform>%n steps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a next step</source>
            <translation>Add a next step</translation>
        </message>
        <message>
            <source>Add a record</source>
            <translation>Add a record</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Case summary</source>
            <translation>Case summary</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Closed because</source>
            <translation>Closed because</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>Consultations</translation>
        </message>
        <message>
            <source>Course of events</source>
            <translation>Course of events</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Entered: %1</source>
            <translation>Entered: %1</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Finding</translation>
        </message>
        <message>
            <source>For what</source>
            <translation>For what</translation>
        </message>
        <message>
            <source>Last moved</source>
            <translation>Last moved</translation>
        </message>
        <message>
            <source>Lead %1</source>
            <translation>Lead %1</translation>
        </message>
        <message>
            <source>Look again on</source>
            <translation>Look again on</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Next steps</translation>
        </message>
        <message>
            <source>Next steps and outcomes</source>
            <translation>Next steps and outcomes</translation>
        </message>
        <message>
            <source>Next step…</source>
            <translation>Next step…</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>No date</translation>
        </message>
        <message>
            <source>No next step has been agreed. Enter one, or say what the case waits for.</source>
            <translation>No next step has been agreed. Enter one, or say what the case waits for.</translation>
        </message>
        <message>
            <source>Nobody is named yet. Edit the case to enter who takes part.</source>
            <translation>Nobody is named yet. Edit the case to enter who takes part.</translation>
        </message>
        <message>
            <source>Outcome: %1</source>
            <translation>Outcome: %1</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Outcomes</translation>
        </message>
        <message>
            <source>Outcome…</source>
            <translation>Outcome…</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Path by fiscal year</source>
            <translation>Path by fiscal year</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Promise kept</source>
            <translation>Promise kept</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promises</translation>
        </message>
        <message>
            <source>Record an outcome</source>
            <translation>Record an outcome</translation>
        </message>
        <message>
            <source>Record and settle</source>
            <translation>Record and settle</translation>
        </message>
        <message>
            <source>Recorded the outcome.</source>
            <translation>Recorded the outcome.</translation>
        </message>
        <message>
            <source>Related cases</source>
            <translation>Related cases</translation>
        </message>
        <message>
            <source>Settled: %1</source>
            <translation>Settled: %1</translation>
        </message>
        <message>
            <source>The case has not reached this stage.</source>
            <translation>The case has not reached this stage.</translation>
        </message>
        <message>
            <source>The case on paper for the division</source>
            <translation>The case on paper for the division</translation>
        </message>
        <message>
            <source>The case was opened</source>
            <translation>The case was opened</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Theirs</translation>
        </message>
        <message>
            <source>This case is not there any more. It may be in the trash.</source>
            <translation>This case is not there any more. It may be in the trash.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message numerus="yes">
            <source>for %n days</source>
            <translation>
                <numerusform>for %n day</numerusform>
                <numerusform>for %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>public %1 ・ private %2</source>
            <translation>public %1 ・ private %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>since %1</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Whom to invite, and why</source>
            <translation>Whom to invite, and why</translation>
        </message>
        <message>
            <source>Project…</source>
            <translation>Project…</translation>
        </message>
        <message>
            <source>Meeting…</source>
            <translation>Meeting…</translation>
        </message>
        <message numerus="yes">
            <source>%n meetings</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
        <message>
            <source>Convene a meeting</source>
            <translation>Convene a meeting</translation>
        </message>
        <message>
            <source>Division of roles</source>
            <translation>Division of roles</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MatterPicker</name>
        <message>
            <source>Case: title, theme or number</source>
            <translation>Case: title, theme or number</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MatterRoom</name>
        <message numerus="yes">
            <source>%1 of %n cases selected</source>
            <translation>
                <numerusform>%1 of %n case selected</numerusform>
                <numerusform>%1 of %n cases selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n cases shown</source>
            <translation>
                <numerusform>%1 of %n case shown</numerusform>
                <numerusform>%1 of %n cases shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message numerus="yes">
            <source>Changed %n cases.</source>
            <translation>
                <numerusform>Changed %n case.</numerusform>
                <numerusform>Changed %n cases.</numerusform>
            </translation>
        </message>
        <message>
            <source>Changing cases</source>
            <translation>Changing cases</translation>
        </message>
        <message>
            <source>Moved %1 to the trash.</source>
            <translation>Moved %1 to the trash.</translation>
        </message>
        <message>
            <source>Nothing to change: the cases say so already.</source>
            <translation>Nothing to change: the cases say so already.</translation>
        </message>
        <message>
            <source>Selected cases</source>
            <translation>Selected cases</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Path of the collaboration</source>
            <translation>Path of the collaboration</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingConditions</name>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>held, minutes to be written</source>
            <translation>held, minutes to be written</translation>
        </message>
        <message>
            <source>without finished ones</source>
            <translation>without finished ones</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingDialogWords</name>
        <message>
            <source>Record the invitations</source>
            <translation>Record the invitations</translation>
        </message>
        <message>
            <source>Sent on</source>
            <translation>Sent on</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>To whom</translation>
        </message>
        <message>
            <source>Move the meeting</source>
            <translation>Move the meeting</translation>
        </message>
        <message>
            <source>Set the date</source>
            <translation>Set the date</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Begins</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> minutes</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>Write the hour too: 12/8 14:00</source>
            <translation>Write the hour too: 12/8 14:00</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>What this time means</source>
            <translation>What this time means</translation>
        </message>
        <message>
            <source>Move it all the same</source>
            <translation>Move it all the same</translation>
        </message>
        <message>
            <source>Leave it where it is</source>
            <translation>Leave it where it is</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingEditor</name>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>New meeting</source>
            <translation>New meeting</translation>
        </message>
        <message>
            <source>Convene the meeting</source>
            <translation>Convene the meeting</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Meeting</translation>
        </message>
        <message>
            <source>Number in its series</source>
            <translation>Number in its series</translation>
        </message>
        <message>
            <source>no. </source>
            <translation>no. </translation>
        </message>
        <message>
            <source>no series</source>
            <translation>no series</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Theme</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Aim</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>When and where</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> minutes</translation>
        </message>
        <message>
            <source>https://…; empty where nobody takes part by video</source>
            <translation>https://…; empty where nobody takes part by video</translation>
        </message>
        <message>
            <source>By video</source>
            <translation>By video</translation>
        </message>
        <message>
            <source>Open to the public</source>
            <translation>Open to the public</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Begins</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>Venue</source>
            <translation>Venue</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>public </source>
            <translation>public </translation>
        </message>
        <message>
            <source>private </source>
            <translation>private </translation>
        </message>
        <message>
            <source>At least from the private side</source>
            <translation>At least from the private side</translation>
        </message>
        <message>
            <source>Enough with</source>
            <translation>Enough with</translation>
        </message>
        <message>
            <source>Answers by</source>
            <translation>Answers by</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>Chair</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>Facilitator</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>Recorder</translation>
        </message>
        <message>
            <source>Agenda and preparation</source>
            <translation>Agenda and preparation</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Preparation</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingList</name>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>List of meetings</source>
            <translation>List of meetings</translation>
        </message>
        <message>
            <source>Convene a meeting</source>
            <translation>Convene a meeting</translation>
        </message>
        <message>
            <source>No meeting meets these conditions</source>
            <translation>No meeting meets these conditions</translation>
        </message>
        <message>
            <source>There is no meeting here yet</source>
            <translation>There is no meeting here yet</translation>
        </message>
        <message>
            <source>Convene one here, from the page of a case, or from consultations chosen in their list.</source>
            <translation>Convene one here, from the page of a case, or from consultations chosen in their list.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingListWords</name>
        <message numerus="yes">
            <source>%n dates offered</source>
            <translation>
                <numerusform>%n date offered</numerusform>
                <numerusform>%n dates offered</numerusform>
            </translation>
        </message>
        <message>
            <source>No date yet</source>
            <translation>No date yet</translation>
        </message>
        <message>
            <source>All have answered</source>
            <translation>All have answered</translation>
        </message>
        <message numerus="yes">
            <source>%n have not answered</source>
            <translation>
                <numerusform>%n has not answered</numerusform>
                <numerusform>%n have not answered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n steps to prepare</source>
            <translation>
                <numerusform>%n step to prepare</numerusform>
                <numerusform>%n steps to prepare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people (public %1, private %2)</source>
            <translation>
                <numerusform>%n person (public %1, private %2)</numerusform>
                <numerusform>%n people (public %1, private %2)</numerusform>
            </translation>
        </message>
        <message>
            <source>By video</source>
            <translation>By video</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message>
            <source>public %1 ・ private %2</source>
            <translation>public %1 ・ private %2</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingMattersField</name>
        <message>
            <source>Add a case</source>
            <translation>Add a case</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>Case %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingPage</name>
        <message>
            <source>This meeting is not there any more. It may be in the trash.</source>
            <translation>This meeting is not there any more. It may be in the trash.</translation>
        </message>
        <message>
            <source>Participants, agenda and minutes</source>
            <translation>Participants, agenda and minutes</translation>
        </message>
        <message>
            <source>Preparation and promises</source>
            <translation>Preparation and promises</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Lead %1</source>
            <translation>Lead %1</translation>
        </message>
        <message>
            <source>open to the public</source>
            <translation>open to the public</translation>
        </message>
        <message>
            <source>No date yet</source>
            <translation>No date yet</translation>
        </message>
        <message>
            <source>by video %1</source>
            <translation>by video %1</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Reason: %1</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>The meeting has not taken place yet.</source>
            <translation>The meeting has not taken place yet.</translation>
        </message>
        <message>
            <source>More about this meeting</source>
            <translation>More about this meeting</translation>
        </message>
        <message>
            <source>Arrange a date…</source>
            <translation>Arrange a date…</translation>
        </message>
        <message>
            <source>Set or move the date…</source>
            <translation>Set or move the date…</translation>
        </message>
        <message>
            <source>Record the invitations…</source>
            <translation>Record the invitations…</translation>
        </message>
        <message>
            <source>Record who came…</source>
            <translation>Record who came…</translation>
        </message>
        <message>
            <source>Write the minutes…</source>
            <translation>Write the minutes…</translation>
        </message>
        <message>
            <source>Convene the next one…</source>
            <translation>Convene the next one…</translation>
        </message>
        <message>
            <source>Postpone…</source>
            <translation>Postpone…</translation>
        </message>
        <message>
            <source>Call off…</source>
            <translation>Call off…</translation>
        </message>
        <message>
            <source>Aim</source>
            <translation>Aim</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>Participants</translation>
        </message>
        <message>
            <source>Nobody is named yet. Edit the meeting to enter whom to ask.</source>
            <translation>Nobody is named yet. Edit the meeting to enter whom to ask.</translation>
        </message>
        <message>
            <source>Recorded: %1</source>
            <translation>Recorded: %1</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes too long</source>
            <translation>
                <numerusform>%n minute too long</numerusform>
                <numerusform>%n minutes too long</numerusform>
            </translation>
        </message>
        <message>
            <source>materials: %1</source>
            <translation>materials: %1</translation>
        </message>
        <message>
            <source>There is no agenda yet. Edit the meeting to enter what is talked about.</source>
            <translation>There is no agenda yet. Edit the meeting to enter what is talked about.</translation>
        </message>
        <message>
            <source>chair %1</source>
            <translation>chair %1</translation>
        </message>
        <message>
            <source>facilitator %1</source>
            <translation>facilitator %1</translation>
        </message>
        <message>
            <source>recorder %1</source>
            <translation>recorder %1</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Run by</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>What came of it</translation>
        </message>
        <message>
            <source>Open from before</source>
            <translation>Open from before</translation>
        </message>
        <message>
            <source>(from %1)</source>
            <translation>(from %1)</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>Next time</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>The minutes have not been written yet.</source>
            <translation>The minutes have not been written yet.</translation>
        </message>
        <message>
            <source>Write the minutes</source>
            <translation>Write the minutes</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Preparation</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>done %1</source>
            <translation>done %1</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>No date</translation>
        </message>
        <message numerus="yes">
            <source>%n working days over</source>
            <translation>
                <numerusform>%n working day over</numerusform>
                <numerusform>%n working days over</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>Promises made here</source>
            <translation>Promises made here</translation>
        </message>
        <message>
            <source>%1 open of %2</source>
            <translation>%1 open of %2</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Theirs</translation>
        </message>
        <message>
            <source>Record and settle</source>
            <translation>Record and settle</translation>
        </message>
        <message>
            <source>Nothing was promised.</source>
            <translation>Nothing was promised.</translation>
        </message>
        <message>
            <source>Settled: %1</source>
            <translation>Settled: %1</translation>
        </message>
        <message>
            <source>About the meeting</source>
            <translation>About the meeting</translation>
        </message>
        <message>
            <source>Convened</source>
            <translation>Convened</translation>
        </message>
        <message>
            <source>Enough with</source>
            <translation>Enough with</translation>
        </message>
        <message>
            <source>public %1 ・ private %2</source>
            <translation>public %1 ・ private %2</translation>
        </message>
        <message>
            <source>Answers by</source>
            <translation>Answers by</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>History of this meeting</source>
            <translation>History of this meeting</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Belongs to</translation>
        </message>
        <message>
            <source>The series</source>
            <translation>The series</translation>
        </message>
        <message numerus="yes">
            <source>%n meetings</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
        <message>
            <source>Photos and files</source>
            <translation>Photos and files</translation>
        </message>
        <message>
            <source>Prepared: %1</source>
            <translation>Prepared: %1</translation>
        </message>
        <message>
            <source>Open again: %1</source>
            <translation>Open again: %1</translation>
        </message>
        <message numerus="yes">
            <source>Recorded %n invitations.</source>
            <translation>
                <numerusform>Recorded %n invitation.</numerusform>
                <numerusform>Recorded %n invitations.</numerusform>
            </translation>
        </message>
        <message>
            <source>Recorded that the meeting took place.</source>
            <translation>Recorded that the meeting took place.</translation>
        </message>
        <message>
            <source>The minutes have been sent; the meeting is finished.</source>
            <translation>The minutes have been sent; the meeting is finished.</translation>
        </message>
        <message>
            <source>The meeting is on %1.</source>
            <translation>The meeting is on %1.</translation>
        </message>
        <message>
            <source>Postpone the meeting</source>
            <translation>Postpone the meeting</translation>
        </message>
        <message>
            <source>Postpone</source>
            <translation>Postpone</translation>
        </message>
        <message>
            <source>The meeting is postponed.</source>
            <translation>The meeting is postponed.</translation>
        </message>
        <message>
            <source>Call off the meeting</source>
            <translation>Call off the meeting</translation>
        </message>
        <message>
            <source>Call off</source>
            <translation>Call off</translation>
        </message>
        <message>
            <source>The meeting is called off.</source>
            <translation>The meeting is called off.</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Reply sheets for the dates</source>
            <translation>Reply sheets for the dates</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>Invitations</translation>
        </message>
        <message>
            <source>List of participants</source>
            <translation>List of participants</translation>
        </message>
        <message>
            <source>What was agreed and promised</source>
            <translation>What was agreed and promised</translation>
        </message>
        <message>
            <source>The page of meeting %1</source>
            <translation>The page of meeting %1</translation>
        </message>
        <message>
            <source>Finding a date: %1</source>
            <translation>Finding a date: %1</translation>
        </message>
        <message>
            <source>Name cards</source>
            <translation>Name cards</translation>
        </message>
        <message>
            <source>%1 ・ after it %2 of %3</source>
            <translation>%1 ・ after it %2 of %3</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingRoom</name>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n meetings selected</source>
            <translation>
                <numerusform>%1 of %n meeting selected</numerusform>
                <numerusform>%1 of %n meetings selected</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meetings</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n meetings shown</source>
            <translation>
                <numerusform>%1 of %n meeting shown</numerusform>
                <numerusform>%1 of %n meetings shown</numerusform>
            </translation>
        </message>
        <message>
            <source>Moved %1 to the trash.</source>
            <translation>Moved %1 to the trash.</translation>
        </message>
        <message>
            <source>Selected meetings</source>
            <translation>Selected meetings</translation>
        </message>
        <message>
            <source>There is nobody to whom this paper would go.</source>
            <translation>There is nobody to whom this paper would go.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingStepWords</name>
        <message>
            <source>%1 of %2 have answered</source>
            <translation>%1 of %2 have answered</translation>
        </message>
        <message>
            <source>letters %1 of %2</source>
            <translation>letters %1 of %2</translation>
        </message>
        <message numerus="yes">
            <source>%n came</source>
            <translation>
                <numerusform>%n came</numerusform>
                <numerusform>%n came</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>prepared %1 of %2</source>
            <translation>prepared %1 of %2</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Invitation</source>
            <translation>Invitation</translation>
        </message>
        <message>
            <source>Meeting held</source>
            <translation>Meeting held</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
        <message>
            <source>Offer dates</source>
            <translation>Offer dates</translation>
        </message>
        <message>
            <source>Fix the date</source>
            <translation>Fix the date</translation>
        </message>
        <message>
            <source>Record the invitations</source>
            <translation>Record the invitations</translation>
        </message>
        <message>
            <source>Record who came</source>
            <translation>Record who came</translation>
        </message>
        <message>
            <source>Write the minutes</source>
            <translation>Write the minutes</translation>
        </message>
        <message>
            <source>Minutes have been sent</source>
            <translation>Minutes have been sent</translation>
        </message>
        <message>
            <source>Convene the next one</source>
            <translation>Convene the next one</translation>
        </message>
        <message>
            <source>letters name another date</source>
            <translation>letters name another date</translation>
        </message>
        <message>
            <source>Tell the new date</source>
            <translation>Tell the new date</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MeetingTodayRow</name>
        <message>
            <source>over</source>
            <translation>over</translation>
        </message>
        <message>
            <source>going on</source>
            <translation>going on</translation>
        </message>
        <message>
            <source>in %1 min</source>
            <translation>in %1 min</translation>
        </message>
        <message>
            <source>in %1 h %2 min</source>
            <translation>in %1 h %2 min</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MergeDialog</name>
        <message>
            <source>%1 (both are kept)</source>
            <translation>%1 (both are kept)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Choose the entry that is to become part of this one.</source>
            <translation>Choose the entry that is to become part of this one.</translation>
        </message>
        <message>
            <source>Goes: %1</source>
            <translation>Goes: %1</translation>
        </message>
        <message>
            <source>Keep the other one</source>
            <translation>Keep the other one</translation>
        </message>
        <message>
            <source>Looks like it:</source>
            <translation>Looks like it:</translation>
        </message>
        <message>
            <source>Make one of “%1” and</source>
            <translation>Make one of “%1” and</translation>
        </message>
        <message>
            <source>Make them one</source>
            <translation>Make them one</translation>
        </message>
        <message>
            <source>Stays: %1</source>
            <translation>Stays: %1</translation>
        </message>
        <message>
            <source>“%1” then goes; its name stays as an alias. All of it can be taken back at once.</source>
            <translation>“%1” then goes; its name stays as an alias. All of it can be taken back at once.</translation>
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
        <name>musubi::ui::MilestonesField</name>
        <message>
            <source>Add a milestone</source>
            <translation>Add a milestone</translation>
        </message>
        <message>
            <source>Milestone %1</source>
            <translation>Milestone %1</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>Milestone</translation>
        </message>
        <message>
            <source>Step of its own</source>
            <translation>Step of its own</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MiniMonth</name>
        <message>
            <source>Month to choose a day from</source>
            <translation>Month to choose a day from</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MinutesEditor</name>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutes</translation>
        </message>
        <message>
            <source>Save the minutes</source>
            <translation>Save the minutes</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>What was said</translation>
        </message>
        <message>
            <source>By item</source>
            <translation>By item</translation>
        </message>
        <message>
            <source>Beside the agenda</source>
            <translation>Beside the agenda</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>What came of it</translation>
        </message>
        <message>
            <source>When, where and on what one meets again</source>
            <translation>When, where and on what one meets again</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promises</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>Next time</translation>
        </message>
        <message>
            <source>State of the minutes</source>
            <translation>State of the minutes</translation>
        </message>
        <message>
            <source>Minutes of %1</source>
            <translation>Minutes of %1</translation>
        </message>
        <message>
            <source>Minutes: %1</source>
            <translation>Minutes: %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MoneyDialog</name>
        <message>
            <source>sum of the budget</source>
            <translation>sum of the budget</translation>
        </message>
        <message>
            <source>sum of its eligible lines</source>
            <translation>sum of its eligible lines</translation>
        </message>
        <message>
            <source>still to be paid: %1</source>
            <translation>still to be paid: %1</translation>
        </message>
        <message>
            <source>to be returned: advance − fixed</source>
            <translation>to be returned: advance − fixed</translation>
        </message>
        <message>
            <source>By rule once the eligible cost is entered</source>
            <translation>By rule once the eligible cost is entered</translation>
        </message>
        <message>
            <source>By rule once the budget says what was changed</source>
            <translation>By rule once the budget says what was changed</translation>
        </message>
        <message>
            <source>By rule once the granted amount is entered</source>
            <translation>By rule once the granted amount is entered</translation>
        </message>
        <message>
            <source>By rule once the budget says what was spent</source>
            <translation>By rule once the budget says what was spent</translation>
        </message>
        <message>
            <source>not above the grant of %1 → %2</source>
            <translation>not above the grant of %1 → %2</translation>
        </message>
        <message>
            <source>within the grant of %1</source>
            <translation>within the grant of %1</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Total cost</translation>
        </message>
        <message>
            <source>Eligible cost</source>
            <translation>Eligible cost</translation>
        </message>
        <message>
            <source>Applied for</source>
            <translation>Applied for</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Granted</translation>
        </message>
        <message>
            <source>Advance</source>
            <translation>Advance</translation>
        </message>
        <message>
            <source>Granted after the change</source>
            <translation>Granted after the change</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Fixed</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Edit the list of cost items…</source>
            <translation>Edit the list of cost items…</translation>
        </message>
        <message>
            <source>Cost items</source>
            <translation>Cost items</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Money</translation>
        </message>
        <message>
            <source>Record the money</source>
            <translation>Record the money</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::MonthView</name>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>due → %1</source>
            <translation>due → %1</translation>
        </message>
        <message>
            <source>the %1</source>
            <translation>the %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::NameRows</name>
        <message>
            <source>%1: name</source>
            <translation>%1: name</translation>
        </message>
        <message>
            <source>%1: reading</source>
            <translation>%1: reading</translation>
        </message>
        <message>
            <source>%1: valid until</source>
            <translation>%1: valid until</translation>
        </message>
        <message>
            <source>Add a former name</source>
            <translation>Add a former name</translation>
        </message>
        <message>
            <source>Add a name</source>
            <translation>Add a name</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Take this name off</source>
            <translation>Take this name off</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::Navigation</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Rooms</source>
            <translation>Rooms</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::NextStepCard</name>
        <message>
            <source>Record and mark as done</source>
            <translation>Record and mark as done</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::OfferDialog</name>
        <message>
            <source>Dates to offer</source>
            <translation>Dates to offer</translation>
        </message>
        <message>
            <source>One more date</source>
            <translation>One more date</translation>
        </message>
        <message>
            <source>Answers wanted by</source>
            <translation>Answers wanted by</translation>
        </message>
        <message>
            <source>Offer these dates</source>
            <translation>Offer these dates</translation>
        </message>
        <message>
            <source>Open days from</source>
            <translation>Open days from</translation>
        </message>
        <message>
            <source>to</source>
            <translation>to</translation>
        </message>
        <message>
            <source>%1: from</source>
            <translation>%1: from</translation>
        </message>
        <message>
            <source>%1: until</source>
            <translation>%1: until</translation>
        </message>
        <message>
            <source>Mornings</source>
            <translation>Mornings</translation>
        </message>
        <message>
            <source>Afternoons</source>
            <translation>Afternoons</translation>
        </message>
        <message>
            <source>Add all of these</source>
            <translation>Add all of these</translation>
        </message>
        <message>
            <source>Enter the first and the last day of the span, at most a year apart.</source>
            <translation>Enter the first and the last day of the span, at most a year apart.</translation>
        </message>
        <message>
            <source>That would be %1 dates; at most %2 can be offered. Choose a shorter span.</source>
            <translation>That would be %1 dates; at most %2 can be offered. Choose a shorter span.</translation>
        </message>
        <message>
            <source>There is nothing to add: no open day in this span, or its dates stand in the list already.</source>
            <translation>There is nothing to add: no open day in this span, or its dates stand in the list already.</translation>
        </message>
        <message>
            <source>This day is past.</source>
            <translation>This day is past.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers were given to %1; they now count for this date.</source>
            <translation>
                <numerusform>%n answer was given to %1; it now counts for this date.</numerusform>
                <numerusform>%n answers were given to %1; they now count for this date.</numerusform>
            </translation>
        </message>
        <message>
            <source>Answers wanted by: %1</source>
            <translation>Answers wanted by: %1</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a sentence</comment>
            <translation>%1.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::OfferHeader</name>
        <message>
            <source>No. %1</source>
            <comment>place in the ranking</comment>
            <translation>No. %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::OfferRow</name>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Day offered</source>
            <translation>Day offered</translation>
        </message>
        <message>
            <source>Take this date off</source>
            <translation>Take this date off</translation>
        </message>
        <message>
            <source>Enter the day, or take this line off.</source>
            <translation>Enter the day, or take this line off.</translation>
        </message>
        <message>
            <source>The end must be later than the beginning.</source>
            <translation>The end must be later than the beginning.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::OrganizationDetail</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1 (until %2)</source>
            <translation>%1 (until %2)</translation>
        </message>
        <message numerus="yes">
            <source>%n members</source>
            <translation>
                <numerusform>%n member</numerusform>
                <numerusform>%n members</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n now</source>
            <translation>
                <numerusform>%n now</numerusform>
                <numerusform>%n now</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>Add a person</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Also called</source>
            <translation>Also called</translation>
        </message>
        <message>
            <source>Change the name</source>
            <translation>Change the name</translation>
        </message>
        <message>
            <source>Corporate no.</source>
            <translation>Corporate no.</translation>
        </message>
        <message>
            <source>Dissolved</source>
            <translation>Dissolved</translation>
        </message>
        <message>
            <source>Divisions</source>
            <translation>Divisions</translation>
        </message>
        <message>
            <source>Do not invite</source>
            <translation>Do not invite</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Fields of work</source>
            <translation>Fields of work</translation>
        </message>
        <message>
            <source>Formerly</source>
            <translation>Formerly</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>Founded</translation>
        </message>
        <message>
            <source>It exists after all</source>
            <translation>It exists after all</translation>
        </message>
        <message>
            <source>Liaison officer</source>
            <translation>Liaison officer</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Make one with another organisation…</source>
            <translation>Make one with another organisation…</translation>
        </message>
        <message>
            <source>Mark as not to be invited…</source>
            <translation>Mark as not to be invited…</translation>
        </message>
        <message>
            <source>May be invited again</source>
            <translation>May be invited again</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Move to the trash</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Names</translation>
        </message>
        <message>
            <source>Not to be invited.</source>
            <translation>Not to be invited.</translation>
        </message>
        <message>
            <source>Not to be invited: %1</source>
            <translation>Not to be invited: %1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Part of</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Record that it was dissolved…</source>
            <translation>Record that it was dissolved…</translation>
        </message>
        <message>
            <source>Represented by</source>
            <translation>Represented by</translation>
        </message>
        <message>
            <source>Web site</source>
            <translation>Web site</translation>
        </message>
        <message>
            <source>dissolved</source>
            <translation>dissolved</translation>
        </message>
        <message>
            <source>formerly</source>
            <translation>formerly</translation>
        </message>
        <message>
            <source>then %1</source>
            <translation>then %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::OrganizationEditor</name>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Also called</source>
            <translation>Also called</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Corporate no.</source>
            <translation>Corporate no.</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Directory</translation>
        </message>
        <message>
            <source>Dissolved</source>
            <translation>Dissolved</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Fields of work</source>
            <translation>Fields of work</translation>
        </message>
        <message>
            <source>Formerly</source>
            <translation>Formerly</translation>
        </message>
        <message>
            <source>Founded</source>
            <translation>Founded</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>Invitations</translation>
        </message>
        <message>
            <source>Kana; the order of every list</source>
            <translation>Kana; the order of every list</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Legal form</source>
            <translation>Legal form</translation>
        </message>
        <message>
            <source>Liaison officer</source>
            <translation>Liaison officer</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>May be on file already</source>
            <translation>May be on file already</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Members</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>New organisation</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>On paper</translation>
        </message>
        <message>
            <source>Part of</source>
            <translation>Part of</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Post and name</source>
            <translation>Post and name</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Register the organisation</source>
            <translation>Register the organisation</translation>
        </message>
        <message>
            <source>Represented by</source>
            <translation>Represented by</translation>
        </message>
        <message>
            <source>SDGs</source>
            <translation>SDGs</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Side</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Web site</source>
            <translation>Web site</translation>
        </message>
        <message>
            <source>Why not to be invited</source>
            <translation>Why not to be invited</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>behind the name</source>
            <translation>behind the name</translation>
        </message>
        <message>
            <source>is not to be invited</source>
            <translation>is not to be invited</translation>
        </message>
        <message>
            <source>of a city division, changes every April</source>
            <translation>of a city division, changes every April</translation>
        </message>
        <message>
            <source>still exists</source>
            <translation>still exists</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::OrganizationList</name>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>Area: %1</source>
            <translation>Area: %1</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Kind: %1</source>
            <translation>Kind: %1</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Side</translation>
        </message>
        <message>
            <source>Side: %1</source>
            <translation>Side: %1</translation>
        </message>
        <message>
            <source>Without dissolved</source>
            <translation>Without dissolved</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::OrganizationPicker</name>
        <message>
            <source>Name, reading, former name or phone</source>
            <translation>Name, reading, former name or phone</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Register “%1” as a new organisation</source>
            <translation>Register “%1” as a new organisation</translation>
        </message>
        <message>
            <source>Registered the organisation %1.</source>
            <translation>Registered the organisation %1.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::OrganizationRoom</name>
        <message>
            <source>%1 and %2 are one now.</source>
            <translation>%1 and %2 are one now.</translation>
        </message>
        <message>
            <source>%1 belongs to %2 now.</source>
            <translation>%1 belongs to %2 now.</translation>
        </message>
        <message>
            <source>%1 has left %2; older papers keep the post.</source>
            <translation>%1 has left %2; older papers keep the post.</translation>
        </message>
        <message>
            <source>%1 is marked as not to be invited.</source>
            <translation>%1 is marked as not to be invited.</translation>
        </message>
        <message>
            <source>%1 is now called %2; older papers keep the old name.</source>
            <translation>%1 is now called %2; older papers keep the old name.</translation>
        </message>
        <message>
            <source>%1 is offered again.</source>
            <translation>%1 is offered again.</translation>
        </message>
        <message>
            <source>%1 may be invited again.</source>
            <translation>%1 may be invited again.</translation>
        </message>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n consultations</source>
            <translation>
                <numerusform>%n consultation</numerusform>
                <numerusform>%n consultations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n divisions</source>
            <translation>
                <numerusform>%n division</numerusform>
                <numerusform>%n divisions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisations</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>Consultations speak of %1, so the entry stays. Make it one with another entry, or end the affiliation instead.</source>
            <translation>Consultations speak of %1, so the entry stays. Make it one with another entry, or end the affiliation instead.</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Directory</translation>
        </message>
        <message>
            <source>Make one of two organisations</source>
            <translation>Make one of two organisations</translation>
        </message>
        <message>
            <source>Make one of two people</source>
            <translation>Make one of two people</translation>
        </message>
        <message>
            <source>Moved %1 to the trash.</source>
            <translation>Moved %1 to the trash.</translation>
        </message>
        <message>
            <source>Moves along: %1.</source>
            <translation>Moves along: %1.</translation>
        </message>
        <message>
            <source>No other record speaks of it.</source>
            <translation>No other record speaks of it.</translation>
        </message>
        <message>
            <source>No other record speaks of them.</source>
            <translation>No other record speaks of them.</translation>
        </message>
        <message>
            <source>No two organisations look like one.</source>
            <translation>No two organisations look like one.</translation>
        </message>
        <message>
            <source>No two people look like one.</source>
            <translation>No two people look like one.</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Other records speak of %1, so the entry stays. Make it one with another entry, or record that it was dissolved.</source>
            <translation>Other records speak of %1, so the entry stays. Make it one with another entry, or record that it was dissolved.</translation>
        </message>
        <message>
            <source>People</source>
            <translation>People</translation>
        </message>
        <message>
            <source>Recorded that %1 was dissolved.</source>
            <translation>Recorded that %1 was dissolved.</translation>
        </message>
        <message>
            <source>Saved the affiliation of %1.</source>
            <translation>Saved the affiliation of %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n projects</source>
            <translation>
                <numerusform>%n project</numerusform>
                <numerusform>%n projects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
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
        <name>musubi::ui::ParticipantField</name>
        <message>
            <source>Add a participant</source>
            <translation>Add a participant</translation>
        </message>
        <message>
            <source>Participant %1</source>
            <translation>Participant %1</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>Side</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Who speaks for it</source>
            <translation>Who speaks for it</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>must</source>
            <translation>must</translation>
        </message>
        <message>
            <source>The meeting makes no sense without them</source>
            <translation>The meeting makes no sense without them</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>letter</translation>
        </message>
        <message>
            <source>A formal letter is needed</source>
            <translation>A formal letter is needed</translation>
        </message>
        <message>
            <source>Add somebody who came unasked</source>
            <translation>Add somebody who came unasked</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ParticipantTable</name>
        <message>
            <source>sent %1</source>
            <translation>sent %1</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>needed</translation>
        </message>
        <message>
            <source>Asked and accepted</source>
            <translation>Asked and accepted</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Attendance</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>must come</source>
            <translation>must come</translation>
        </message>
        <message>
            <source>Invitation of %1</source>
            <translation>Invitation of %1</translation>
        </message>
        <message>
            <source>Attendance of %1</source>
            <translation>Attendance of %1</translation>
        </message>
        <message>
            <source>in their place: %1</source>
            <translation>in their place: %1</translation>
        </message>
        <message>
            <source>came unasked</source>
            <translation>came unasked</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PartyField</name>
        <message>
            <source>Add a party</source>
            <translation>Add a party</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Party %1</source>
            <translation>Party %1</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Who speaks for it</source>
            <translation>Who speaks for it</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PasteDialog</name>
        <message>
            <source>Take in answers from a table</source>
            <translation>Take in answers from a table</translation>
        </message>
        <message>
            <source>Paste the table here: names and dates as headings, ○ △ × in the cells.</source>
            <translation>Paste the table here: names and dates as headings, ○ △ × in the cells.</translation>
        </message>
        <message>
            <source>Pasted table</source>
            <translation>Pasted table</translation>
        </message>
        <message>
            <source>Where the answers come from</source>
            <translation>Where the answers come from</translation>
        </message>
        <message>
            <source>When they came; empty: just now</source>
            <translation>When they came; empty: just now</translation>
        </message>
        <message>
            <source>Open a CSV file…</source>
            <translation>Open a CSV file…</translation>
        </message>
        <message>
            <source>What was read</source>
            <translation>What was read</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Open a CSV file</source>
            <translation>Open a CSV file</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt)</source>
            <translation>Tables (*.csv *.tsv *.txt)</translation>
        </message>
        <message>
            <source>Whose answers are those of “%1”</source>
            <translation>Whose answers are those of “%1”</translation>
        </message>
        <message>
            <source>— not taken in —</source>
            <translation>— not taken in —</translation>
        </message>
        <message>
            <source>please check</source>
            <translation>please check</translation>
        </message>
        <message>
            <source>whose?</source>
            <translation>whose?</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>Nothing yet.</translation>
        </message>
        <message>
            <source>No names with dates were found in it. The first row and the first column must be headings.</source>
            <translation>No names with dates were found in it. The first row and the first column must be headings.</translation>
        </message>
        <message>
            <source>Row %1, column %2 “%3”: %4</source>
            <translation>Row %1, column %2 “%3”: %4</translation>
        </message>
        <message numerus="yes">
            <source>and %n more cells</source>
            <translation>
                <numerusform>and %n more cell</numerusform>
                <numerusform>and %n more cells</numerusform>
            </translation>
        </message>
        <message>
            <source>The table does not speak of: %1</source>
            <translation>The table does not speak of: %1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message numerus="yes">
            <source>Record %n answers</source>
            <translation>
                <numerusform>Record %n answer</numerusform>
                <numerusform>Record %n answers</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PathField</name>
        <message>
            <source>Add a year</source>
            <translation>Add a year</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>Fiscal year</translation>
        </message>
        <message>
            <source>Programme or other ground</source>
            <translation>Programme or other ground</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>What came of it</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>Year %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PathwaySection</name>
        <message>
            <source>Path of the collaboration</source>
            <translation>Path of the collaboration</translation>
        </message>
        <message numerus="yes">
            <source>%n contacts</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meetings</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years of practice</source>
            <translation>
                <numerusform>%n year of practice</numerusform>
                <numerusform>%n years of practice</numerusform>
            </translation>
        </message>
        <message>
            <source>Print the path of the collaboration</source>
            <translation>Print the path of the collaboration</translation>
        </message>
        <message>
            <source>Shown as</source>
            <translation>Shown as</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PathwayTable</name>
        <message>
            <source>Path of the collaboration, as a table</source>
            <translation>Path of the collaboration, as a table</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PathwayView</name>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Path of the collaboration</source>
            <translation>Path of the collaboration</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PersonDetail</name>
        <message>
            <source>Add an affiliation</source>
            <translation>Add an affiliation</translation>
        </message>
        <message>
            <source>Affiliations</source>
            <translation>Affiliations</translation>
        </message>
        <message>
            <source>Belongs to no organisation on file.</source>
            <translation>Belongs to no organisation on file.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Change the affiliation with %1</source>
            <translation>Change the affiliation with %1</translation>
        </message>
        <message>
            <source>Do not invite</source>
            <translation>Do not invite</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>End the affiliation with %1</source>
            <translation>End the affiliation with %1</translation>
        </message>
        <message>
            <source>How to reach them is not known yet.</source>
            <translation>How to reach them is not known yet.</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Make one with another…</source>
            <translation>Make one with another…</translation>
        </message>
        <message>
            <source>Mark as not to be invited…</source>
            <translation>Mark as not to be invited…</translation>
        </message>
        <message>
            <source>May be invited again</source>
            <translation>May be invited again</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Mobile</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Move to the trash</translation>
        </message>
        <message>
            <source>Not to be invited.</source>
            <translation>Not to be invited.</translation>
        </message>
        <message>
            <source>Not to be invited: %1</source>
            <translation>Not to be invited: %1</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>ended ・ %1</source>
            <translation>ended ・ %1</translation>
        </message>
        <message>
            <source>now</source>
            <translation>now</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PersonEditor</name>
        <message>
            <source>Affiliations</source>
            <translation>Affiliations</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Directory</translation>
        </message>
        <message>
            <source>Invitations</source>
            <translation>Invitations</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>May be on file already</source>
            <translation>May be on file already</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Mobile</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>New person</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Register the person</source>
            <translation>Register the person</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>Stands in</source>
            <translation>Stands in</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Why not to be invited</source>
            <translation>Why not to be invited</translation>
        </message>
        <message>
            <source>is not to be invited</source>
            <translation>is not to be invited</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Full name</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PersonPicker</name>
        <message>
            <source>Name, reading, phone or organisation</source>
            <translation>Name, reading, phone or organisation</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Register “%1” as a new person</source>
            <translation>Register “%1” as a new person</translation>
        </message>
        <message>
            <source>Registered the person %1.</source>
            <translation>Registered the person %1.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PhoneMemo</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>Belongs to</translation>
        </message>
        <message>
            <source>Body, division, school</source>
            <translation>Body, division, school</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Call back</translation>
        </message>
        <message>
            <source>Call back: %1</source>
            <translation>Call back: %1</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Day of the call back</source>
            <translation>Day of the call back</translation>
        </message>
        <message>
            <source>Every letter is kept as you write</source>
            <translation>Every letter is kept as you write</translation>
        </message>
        <message>
            <source>Go on in the large form</source>
            <translation>Go on in the large form</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Kept letter by letter  %1</source>
            <translation>Kept letter by letter  %1</translation>
        </message>
        <message>
            <source>Known: %1</source>
            <translation>Known: %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Not kept yet; trying again</source>
            <translation>Not kept yet; trying again</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Nothing is written yet.</translation>
        </message>
        <message>
            <source>On a day</source>
            <translation>On a day</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Phone memo %1</source>
            <translation>Phone memo %1</translation>
        </message>
        <message>
            <source>Phone memo — Musubi</source>
            <translation>Phone memo — Musubi</translation>
        </message>
        <message>
            <source>Phone or mail</source>
            <translation>Phone or mail</translation>
        </message>
        <message>
            <source>Register consultation</source>
            <translation>Register consultation</translation>
        </message>
        <message>
            <source>Registered: %1 %2</source>
            <translation>Registered: %1 %2</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Somebody else</translation>
        </message>
        <message>
            <source>Time of the call back</source>
            <translation>Time of the call back</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Tomorrow</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Visit</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>What it is about</translation>
        </message>
        <message>
            <source>Write later</source>
            <translation>Write later</translation>
        </message>
        <message>
            <source>after 15:00</source>
            <translation>after 15:00</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>from %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::Picker</name>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n found</numerusform>
                <numerusform>%n found</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PointField</name>
        <message>
            <source>Add a point</source>
            <translation>Add a point</translation>
        </message>
        <message>
            <source>Point %1</source>
            <translation>Point %1</translation>
        </message>
        <message>
            <source>Kind of point</source>
            <translation>Kind of point</translation>
        </message>
        <message>
            <source>What was agreed, disputed or left open</source>
            <translation>What was agreed, disputed or left open</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PreparationField</name>
        <message>
            <source>Add a step</source>
            <translation>Add a step</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Step %1</translation>
        </message>
        <message>
            <source>To be prepared</source>
            <translation>To be prepared</translation>
        </message>
        <message>
            <source>Working days before the meeting; less than 0: after it</source>
            <translation>Working days before the meeting; less than 0: after it</translation>
        </message>
        <message>
            <source> working days before</source>
            <translation> working days before</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::Program</name>
        <message>
            <source>Open it all the same</source>
            <translation>Open it all the same</translation>
        </message>
        <message>
            <source>The backup is in place. What stood there before is kept as %1.</source>
            <translation>The backup is in place. What stood there before is kept as %1.</translation>
        </message>
        <message>
            <source>Musubi</source>
            <translation>Musubi</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ProgrammeEditor</name>
        <message>
            <source>Programmes</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <source>New programme</source>
            <translation>New programme</translation>
        </message>
        <message>
            <source>Register the programme</source>
            <translation>Register the programme</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>goes on</source>
            <translation>goes on</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Former names</source>
            <translation>Former names</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>Run by</translation>
        </message>
        <message>
            <source>First fiscal year</source>
            <translation>First fiscal year</translation>
        </message>
        <message>
            <source>Last fiscal year</source>
            <translation>Last fiscal year</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>What it asks for</source>
            <translation>What it asks for</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checklist</translation>
        </message>
        <message>
            <source>Before the deadline</source>
            <translation>Before the deadline</translation>
        </message>
        <message>
            <source>Rules by fiscal year</source>
            <translation>Rules by fiscal year</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Rules</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ProgrammePage</name>
        <message>
            <source>Run by</source>
            <translation>Run by</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Runs</translation>
        </message>
        <message>
            <source>Formerly</source>
            <translation>Formerly</translation>
        </message>
        <message>
            <source>%1 (until %2)</source>
            <translation>%1 (until %2)</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Call</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>Screening</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Review meeting</source>
            <translation>Review meeting</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Grant</translation>
        </message>
        <message>
            <source>Interim report</source>
            <translation>Interim report</translation>
        </message>
        <message>
            <source>Final report</source>
            <translation>Final report</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Settlement</translation>
        </message>
        <message>
            <source>Before the deadline</source>
            <translation>Before the deadline</translation>
        </message>
        <message>
            <source>call for %1, deadline %2</source>
            <translation>call for %1, deadline %2</translation>
        </message>
        <message>
            <source>Rules by fiscal year</source>
            <translation>Rules by fiscal year</translation>
        </message>
        <message>
            <source>They never change backwards: a project keeps those of its year.</source>
            <translation>They never change backwards: a project keeps those of its year.</translation>
        </message>
        <message>
            <source>No rules are on file yet. Edit the programme to enter those of a year.</source>
            <translation>No rules are on file yet. Edit the programme to enter those of a year.</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checklist</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Projects under it</source>
            <translation>Projects under it</translation>
        </message>
        <message numerus="yes">
            <source>%n projects</source>
            <translation>
                <numerusform>%n project</numerusform>
                <numerusform>%n projects</numerusform>
            </translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Days of %1</source>
            <translation>Days of %1</translation>
        </message>
        <message>
            <source>no call with a deadline ahead is on file</source>
            <translation>no call with a deadline ahead is on file</translation>
        </message>
        <message numerus="yes">
            <source>%n working days</source>
            <translation>
                <numerusform>%n working days</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ProgrammeRoom</name>
        <message>
            <source>Programmes</source>
            <translation>Programmes</translation>
        </message>
        <message>
            <source>New programme</source>
            <translation>New programme</translation>
        </message>
        <message>
            <source>List of programmes</source>
            <translation>List of programmes</translation>
        </message>
        <message numerus="yes">
            <source>%n programmes</source>
            <translation>
                <numerusform>%n programme</numerusform>
                <numerusform>%n programmes</numerusform>
            </translation>
        </message>
        <message>
            <source>Moved %1 to the trash.</source>
            <translation>Moved %1 to the trash.</translation>
        </message>
        <message>
            <source>Renamed from %1 on.</source>
            <translation>Renamed from %1 on.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ProjectColumns</name>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>without those that ended</source>
            <translation>without those that ended</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>under none</source>
            <translation>under none</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ProjectDialogs</name>
        <message>
            <source>Division of roles</source>
            <translation>Division of roles</translation>
        </message>
        <message>
            <source>As agreed or as it was</source>
            <translation>As agreed or as it was</translation>
        </message>
        <message>
            <source>As agreed</source>
            <translation>As agreed</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>As it was</translation>
        </message>
        <message>
            <source>1 ◎ leads　2 ○ works along　3 △ advises　Space: next　Del: none</source>
            <translation>1 ◎ leads　2 ○ works along　3 △ advises　Space: next　Del: none</translation>
        </message>
        <message>
            <source>Add a task</source>
            <translation>Add a task</translation>
        </message>
        <message>
            <source>Take off the task</source>
            <translation>Take off the task</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>Record the roles</source>
            <translation>Record the roles</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>How it ended</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Done on</translation>
        </message>
        <message>
            <source>What happened, or why not</source>
            <translation>What happened, or why not</translation>
        </message>
        <message>
            <source>Record and settle</source>
            <translation>Record and settle</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Nobody takes part yet. Edit the project and enter the bodies and divisions; each becomes a column here.</source>
            <translation>Nobody takes part yet. Edit the project and enter the bodies and divisions; each becomes a column here.</translation>
        </message>
        <message>
            <source>Row %1 has parts but no task. Please write what is to be done there.</source>
            <translation>Row %1 has parts but no task. Please write what is to be done there.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Record the note</source>
            <translation>Record the note</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ProjectEditor</name>
        <message>
            <source>Projects</source>
            <translation>Projects</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>New project</translation>
        </message>
        <message>
            <source>Register the project</source>
            <translation>Register the project</translation>
        </message>
        <message>
            <source>May be on file already</source>
            <translation>May be on file already</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Project</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>Fiscal year</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Coordinator</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>None of the city's programmes</source>
            <translation>None of the city's programmes</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Track</translation>
        </message>
        <message>
            <source>In words, as printed</source>
            <translation>In words, as printed</translation>
        </message>
        <message>
            <source>Basis in words</source>
            <translation>Basis in words</translation>
        </message>
        <message>
            <source>Programme</source>
            <translation>Programme</translation>
        </message>
        <message>
            <source>Other basis</source>
            <translation>Other basis</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Shared purpose</source>
            <translation>Shared purpose</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Course</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Milestones</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>The number %1 is of this year: it stays.</source>
            <translation>The number %1 is of this year: it stays.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ProjectList</name>
        <message>
            <source>Projects</source>
            <translation>Projects</translation>
        </message>
        <message>
            <source>List of projects</source>
            <translation>List of projects</translation>
        </message>
        <message>
            <source>New project</source>
            <translation>New project</translation>
        </message>
        <message>
            <source>No project meets these conditions</source>
            <translation>No project meets these conditions</translation>
        </message>
        <message>
            <source>There is no project here yet</source>
            <translation>There is no project here yet</translation>
        </message>
        <message>
            <source>Enter one with “New project”, or from the page of its case.</source>
            <translation>Enter one with “New project”, or from the page of its case.</translation>
        </message>
        <message>
            <source>Ledger of grants</source>
            <translation>Ledger of grants</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ProjectPage</name>
        <message>
            <source>This project is not there any more.</source>
            <translation>This project is not there any more.</translation>
        </message>
        <message>
            <source>Steps and roles</source>
            <translation>Steps and roles</translation>
        </message>
        <message>
            <source>Money and what belongs to it</source>
            <translation>Money and what belongs to it</translation>
        </message>
        <message>
            <source>Move on</source>
            <translation>Move on</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>Sheets</translation>
        </message>
        <message>
            <source>Project sheet…</source>
            <translation>Project sheet…</translation>
        </message>
        <message>
            <source>Division of roles…</source>
            <translation>Division of roles…</translation>
        </message>
        <message>
            <source>Continue next year</source>
            <translation>Continue next year</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>Case %1</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>No date</source>
            <translation>No date</translation>
        </message>
        <message>
            <source>Record and settle</source>
            <translation>Record and settle</translation>
        </message>
        <message>
            <source>Nothing is open any more.</source>
            <translation>Nothing is open any more.</translation>
        </message>
        <message>
            <source>No milestone is open. Edit the project to enter one.</source>
            <translation>No milestone is open. Edit the project to enter one.</translation>
        </message>
        <message>
            <source>Shared purpose</source>
            <translation>Shared purpose</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>Milestones</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n done</source>
            <translation>
                <numerusform>%1 of %n done</numerusform>
                <numerusform>%1 of %n done</numerusform>
            </translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Division of roles</source>
            <translation>Division of roles</translation>
        </message>
        <message numerus="yes">
            <source>%n tasks</source>
            <translation>
                <numerusform>%n task</numerusform>
                <numerusform>%n tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tasks without exactly one ◎</source>
            <translation>
                <numerusform>%n task without exactly one ◎</numerusform>
                <numerusform>%n tasks without exactly one ◎</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody has said yet who does what. Clear roles are what makes a collaboration work.</source>
            <translation>Nobody has said yet who does what. Clear roles are what makes a collaboration work.</translation>
        </message>
        <message numerus="yes">
            <source>%n parts went otherwise than agreed.</source>
            <translation>
                <numerusform>%n part went otherwise than agreed.</numerusform>
                <numerusform>%n parts went otherwise than agreed.</numerusform>
            </translation>
        </message>
        <message>
            <source>Divide the roles</source>
            <translation>Divide the roles</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Money</translation>
        </message>
        <message>
            <source>Total cost</source>
            <translation>Total cost</translation>
        </message>
        <message>
            <source>Eligible cost</source>
            <translation>Eligible cost</translation>
        </message>
        <message>
            <source>By the rule</source>
            <translation>By the rule</translation>
        </message>
        <message>
            <source>Applied for</source>
            <translation>Applied for</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Granted</translation>
        </message>
        <message>
            <source>Advance</source>
            <translation>Advance</translation>
        </message>
        <message>
            <source>Granted after the change</source>
            <translation>Granted after the change</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Fixed</translation>
        </message>
        <message>
            <source>To be returned</source>
            <translation>To be returned</translation>
        </message>
        <message>
            <source>Still to be paid</source>
            <translation>Still to be paid</translation>
        </message>
        <message>
            <source>fixed − advance</source>
            <translation>fixed − advance</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>Returned</translation>
        </message>
        <message>
            <source>No amounts are known yet.</source>
            <translation>No amounts are known yet.</translation>
        </message>
        <message>
            <source>Record the money</source>
            <translation>Record the money</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message numerus="yes">
            <source>%n lines</source>
            <translation>
                <numerusform>%n line</numerusform>
                <numerusform>%n lines</numerusform>
            </translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Changed</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>Actual</translation>
        </message>
        <message>
            <source>(not eligible)</source>
            <translation>(not eligible)</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>of it eligible</source>
            <translation>of it eligible</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Nobody is named yet. Edit the project to enter who takes part.</source>
            <translation>Nobody is named yet. Edit the project to enter who takes part.</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>Screening</translation>
        </message>
        <message>
            <source>Opinion attached</source>
            <translation>Opinion attached</translation>
        </message>
        <message>
            <source>How the review meeting met it is not recorded yet.</source>
            <translation>How the review meeting met it is not recorded yet.</translation>
        </message>
        <message>
            <source>How it was met</source>
            <translation>How it was met</translation>
        </message>
        <message>
            <source>Record the screening</source>
            <translation>Record the screening</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>Checklist</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n met</source>
            <translation>
                <numerusform>%1 of %n met</numerusform>
                <numerusform>%1 of %n met</numerusform>
            </translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>Outcomes</translation>
        </message>
        <message>
            <source>Record an outcome</source>
            <translation>Record an outcome</translation>
        </message>
        <message>
            <source>Mutual evaluation</source>
            <translation>Mutual evaluation</translation>
        </message>
        <message>
            <source>● body ■ division</source>
            <translation>● body ■ division</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>not yet</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Score: %1</source>
            <translation>Score: %1</translation>
        </message>
        <message>
            <source>Now: %1</source>
            <translation>Now: %1</translation>
        </message>
        <message>
            <source>Recorded: %1</source>
            <translation>Recorded: %1</translation>
        </message>
        <message>
            <source>Recorded the money.</source>
            <translation>Recorded the money.</translation>
        </message>
        <message>
            <source>Recorded the roles.</source>
            <translation>Recorded the roles.</translation>
        </message>
        <message>
            <source>Recorded the screening.</source>
            <translation>Recorded the screening.</translation>
        </message>
        <message>
            <source>Recorded the evaluation.</source>
            <translation>Recorded the evaluation.</translation>
        </message>
        <message>
            <source>Recorded the outcome.</source>
            <translation>Recorded the outcome.</translation>
        </message>
        <message>
            <source>Registered %1 for the next year.</source>
            <translation>Registered %1 for the next year.</translation>
        </message>
        <message>
            <source>Met: %1</source>
            <translation>Met: %1</translation>
        </message>
        <message>
            <source>Not met: %1</source>
            <translation>Not met: %1</translation>
        </message>
        <message>
            <source>Screening…</source>
            <translation>Screening…</translation>
        </message>
        <message>
            <source>Compare versions</source>
            <translation>Compare versions</translation>
        </message>
        <message>
            <source>Nothing is recorded of the screening yet.</source>
            <translation>Nothing is recorded of the screening yet.</translation>
        </message>
        <message>
            <source>No date yet</source>
            <translation>No date yet</translation>
        </message>
        <message>
            <source>Review meeting: %1</source>
            <translation>Review meeting: %1</translation>
        </message>
        <message>
            <source>Convene a review meeting</source>
            <translation>Convene a review meeting</translation>
        </message>
        <message>
            <source>No outcome is recorded yet.</source>
            <translation>No outcome is recorded yet.</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <translation>%1 %2: %3</translation>
        </message>
        <message>
            <source>The draft of %1 is taken up again.</source>
            <translation>The draft of %1 is taken up again.</translation>
        </message>
        <message>
            <source>The draft of %1 is taken up again. The project was saved since: look over what is in it.</source>
            <translation>The draft of %1 is taken up again. The project was saved since: look over what is in it.</translation>
        </message>
        <message>
            <source>Nothing was recorded: %1</source>
            <translation>Nothing was recorded: %1</translation>
        </message>
        <message>
            <source>The roles were recorded once so far: there is nothing to compare them with yet.</source>
            <translation>The roles were recorded once so far: there is nothing to compare them with yet.</translation>
        </message>
        <message>
            <source>Mutual evaluation: %1</source>
            <translation>Mutual evaluation: %1</translation>
        </message>
        <message>
            <source>Projects</source>
            <translation>Projects</translation>
        </message>
        <message>
            <source>Open next year</source>
            <translation>Open next year</translation>
        </message>
        <message>
            <source>Reviewers say</source>
            <translation>Reviewers say</translation>
        </message>
        <message>
            <source>centre %1</source>
            <translation>centre %1</translation>
        </message>
        <message>
            <source>committee %1</source>
            <translation>committee %1</translation>
        </message>
        <message>
            <source>To be fixed by the rule</source>
            <translation>To be fixed by the rule</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Note on “%1”</source>
            <translation>Note on “%1”</translation>
        </message>
        <message>
            <source>Noted on: %1</source>
            <translation>Noted on: %1</translation>
        </message>
        <message>
            <source>Eligibility check…</source>
            <translation>Eligibility check…</translation>
        </message>
        <message>
            <source>Evaluation sheet…</source>
            <translation>Evaluation sheet…</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ProjectRoom</name>
        <message>
            <source>Projects</source>
            <translation>Projects</translation>
        </message>
        <message numerus="yes">
            <source>%n projects</source>
            <translation>
                <numerusform>%n project</numerusform>
                <numerusform>%n projects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n projects shown</source>
            <translation>
                <numerusform>%1 of %n project shown</numerusform>
                <numerusform>%1 of %n projects shown</numerusform>
            </translation>
        </message>
        <message>
            <source>Moved %1 to the trash.</source>
            <translation>Moved %1 to the trash.</translation>
        </message>
        <message>
            <source>Ledger of grants</source>
            <translation>Ledger of grants</translation>
        </message>
        <message>
            <source>all years</source>
            <translation>all years</translation>
        </message>
        <message>
            <source>The project of this draft is not there any more.</source>
            <translation>The project of this draft is not there any more.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PromiseField</name>
        <message>
            <source>Add a promise</source>
            <translation>Add a promise</translation>
        </message>
        <message>
            <source>Promise %1</source>
            <translation>Promise %1</translation>
        </message>
        <message>
            <source>What is promised</source>
            <translation>What is promised</translation>
        </message>
        <message>
            <source>Who of us</source>
            <translation>Who of us</translation>
        </message>
        <message>
            <source>Who outside</source>
            <translation>Who outside</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::PromiseWords</name>
        <message>
            <source>from 3 p.m.</source>
            <translation>from 3 p.m.</translation>
        </message>
        <message>
            <source>Who outside</source>
            <translation>Who outside</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Promise</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>Done by</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>New promise</source>
            <translation>New promise</translation>
        </message>
        <message>
            <source>Enter the promise</source>
            <translation>Enter the promise</translation>
        </message>
        <message>
            <source>Save the promise</source>
            <translation>Save the promise</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ReceivedDialog</name>
        <message>
            <source>Take in %1</source>
            <translation>Take in %1</translation>
        </message>
        <message>
            <source>Invitations become meetings that are being planned.</source>
            <translation>Invitations become meetings that are being planned.</translation>
        </message>
        <message>
            <source>new %1 ・ changed %2 ・ called off %3 ・ of %4</source>
            <translation>new %1 ・ changed %2 ・ called off %3 ・ of %4</translation>
        </message>
        <message>
            <source>Events of the file</source>
            <translation>Events of the file</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more.</source>
            <translation>
                <numerusform>… and %n more.</numerusform>
                <numerusform>… and %n more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take in %n events</source>
            <translation>
                <numerusform>Take in %n event</numerusform>
                <numerusform>Take in %n events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RecordList</name>
        <message>
            <source>All years</source>
            <translation>All years</translation>
        </message>
        <message numerus="yes">
            <source>%n</source>
            <comment>records shown</comment>
            <translation>
                <numerusform>%n</numerusform>
                <numerusform>%n</numerusform>
            </translation>
        </message>
        <message>
            <source> of %1</source>
            <translation> of %1</translation>
        </message>
        <message numerus="yes">
            <source>In all years there are %n.</source>
            <translation>
                <numerusform>In all years there are %n.</numerusform>
                <numerusform>In all years there are %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Without the conditions there are %n.</source>
            <translation>
                <numerusform>Without the conditions there are %n.</numerusform>
                <numerusform>Without the conditions there are %n.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n selected</source>
            <translation>
                <numerusform>Change %n selected</numerusform>
                <numerusform>Change %n selected</numerusform>
            </translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>Fiscal year</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Lift the conditions</source>
            <translation>Lift the conditions</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RecordRoom</name>
        <message>
            <source>Open the page</source>
            <translation>Open the page</translation>
        </message>
        <message numerus="yes">
            <source>Change %n selected…</source>
            <translation>
                <numerusform>Change %n selected…</numerusform>
                <numerusform>Change %n selected…</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message numerus="yes">
            <source>Export the %n selected…</source>
            <translation>
                <numerusform>Export the %n selected…</numerusform>
                <numerusform>Export the %n selected…</numerusform>
            </translation>
        </message>
        <message>
            <source>Export list…</source>
            <translation>Export list…</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Move to the trash</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RelatedField</name>
        <message>
            <source>Add a related case</source>
            <translation>Add a related case</translation>
        </message>
        <message>
            <source>How they belong together</source>
            <translation>How they belong together</translation>
        </message>
        <message>
            <source>Related case</source>
            <translation>Related case</translation>
        </message>
        <message>
            <source>Related case %1</source>
            <translation>Related case %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RenameForm</name>
        <message>
            <source>Until %1 it stays “%2”: projects of those years and their papers do not change.</source>
            <translation>Until %1 it stays “%2”: projects of those years and their papers do not change.</translation>
        </message>
        <message>
            <source>New name</source>
            <translation>New name</translation>
        </message>
        <message>
            <source>From fiscal year</source>
            <translation>From fiscal year</translation>
        </message>
        <message>
            <source>Rename the programme</source>
            <translation>Rename the programme</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RequirementsField</name>
        <message>
            <source>Add a requirement</source>
            <translation>Add a requirement</translation>
        </message>
        <message>
            <source>Requirement %1</source>
            <translation>Requirement %1</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>Fiscal year</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>What is asked for</source>
            <translation>What is asked for</translation>
        </message>
        <message>
            <source>Copy the checklist of %1 to %2</source>
            <translation>Copy the checklist of %1 to %2</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RestoreDialog</name>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n consultation(s)</source>
            <translation>
                <numerusform>%n consultation</numerusform>
                <numerusform>%n consultations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n organisation(s)</source>
            <translation>
                <numerusform>%n organisation</numerusform>
                <numerusform>%n organisations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s)</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message>
            <source>Another backup</source>
            <translation>Another backup</translation>
        </message>
        <message>
            <source>Another backup…</source>
            <translation>Another backup…</translation>
        </message>
        <message>
            <source>Backups of this file</source>
            <translation>Backups of this file</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Go back to this backup</source>
            <translation>Go back to this backup</translation>
        </message>
        <message>
            <source>In the file now</source>
            <translation>In the file now</translation>
        </message>
        <message>
            <source>In this backup</source>
            <translation>In this backup</translation>
        </message>
        <message>
            <source>Last written %1</source>
            <translation>Last written %1</translation>
        </message>
        <message>
            <source>Looking for backups</source>
            <translation>Looking for backups</translation>
        </message>
        <message>
            <source>Looking into the backup</source>
            <translation>Looking into the backup</translation>
        </message>
        <message>
            <source>Musubi files (*.musubi);;All files (*)</source>
            <translation>Musubi files (*.musubi);;All files (*)</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>Restore from a backup</translation>
        </message>
        <message>
            <source>The file as it is now is kept beside it under a name with the time.</source>
            <translation>The file as it is now is kept beside it under a name with the time.</translation>
        </message>
        <message>
            <source>There is no backup of this file in the folder for backups. Choose another backup.</source>
            <translation>There is no backup of this file in the folder for backups. Choose another backup.</translation>
        </message>
        <message>
            <source>This cannot be read.</source>
            <translation>This cannot be read.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RoleGrid</name>
        <message>
            <source>Division of roles</source>
            <translation>Division of roles</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <source>Nobody leads this (◎).</source>
            <translation>Nobody leads this (◎).</translation>
        </message>
        <message>
            <source>Several lead this (◎).</source>
            <translation>Several lead this (◎).</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RoleVersionsDialog</name>
        <message>
            <source>Only tasks that changed</source>
            <translation>Only tasks that changed</translation>
        </message>
        <message>
            <source>Versions of the division of roles</source>
            <translation>Versions of the division of roles</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <translation>Earlier version</translation>
        </message>
        <message>
            <source>Later version</source>
            <translation>Later version</translation>
        </message>
        <message>
            <source>What changed between the two versions</source>
            <translation>What changed between the two versions</translation>
        </message>
        <message>
            <source>Preview and print…</source>
            <translation>Preview and print…</translation>
        </message>
        <message>
            <source>Both versions say the same.</source>
            <translation>Both versions say the same.</translation>
        </message>
        <message>
            <source>Changed %1 ・ Added %2 ・ Taken off %3</source>
            <translation>Changed %1 ・ Added %2 ・ Taken off %3</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Task</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RowTable</name>
        <message>
            <source>Columns as they were at first</source>
            <translation>Columns as they were at first</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RowsField</name>
        <message>
            <source>%1: down</source>
            <translation>%1: down</translation>
        </message>
        <message>
            <source>%1: take off</source>
            <translation>%1: take off</translation>
        </message>
        <message>
            <source>%1: up</source>
            <translation>%1: up</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RuleCard</name>
        <message>
            <source>Fiscal year</source>
            <translation>Fiscal year</translation>
        </message>
        <message>
            <source>Cap</source>
            <translation>Cap</translation>
        </message>
        <message>
            <source>Rate, upper number</source>
            <translation>Rate, upper number</translation>
        </message>
        <message>
            <source>Rate, lower number</source>
            <translation>Rate, lower number</translation>
        </message>
        <message>
            <source>Rounding unit</source>
            <translation>Rounding unit</translation>
        </message>
        <message>
            <source>Members at least</source>
            <translation>Members at least</translation>
        </message>
        <message>
            <source>preliminary talks mandatory</source>
            <translation>preliminary talks mandatory</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Track</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>Rounding</translation>
        </message>
        <message>
            <source>up to</source>
            <translation>up to</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>rate</translation>
        </message>
        <message>
            <source>below</source>
            <translation>below</translation>
        </message>
        <message>
            <source>members</source>
            <translation>members</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Call</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Deadline</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>Screening</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Review meeting</source>
            <translation>Review meeting</translation>
        </message>
        <message>
            <source>Grant</source>
            <translation>Grant</translation>
        </message>
        <message>
            <source>Interim report</source>
            <translation>Interim report</translation>
        </message>
        <message>
            <source>Final report</source>
            <translation>Final report</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Settlement</translation>
        </message>
        <message>
            <source>This year is past, or a project goes by it: what is known stays, what is not may be filled in.</source>
            <translation>This year is past, or a project goes by it: what is known stays, what is not may be filled in.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::RulesField</name>
        <message>
            <source>Add a year</source>
            <translation>Add a year</translation>
        </message>
        <message>
            <source>Rule %1</source>
            <translation>Rule %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ScoreGrid</name>
        <message>
            <source>Scores by criterion and reviewer</source>
            <translation>Scores by criterion and reviewer</translation>
        </message>
        <message>
            <source>Reviewer %1</source>
            <translation>Reviewer %1</translation>
        </message>
        <message>
            <source>Criterion \ reviewer</source>
            <translation>Criterion \ reviewer</translation>
        </message>
        <message>
            <source>Reviewer: %1</source>
            <translation>Reviewer: %1</translation>
        </message>
        <message>
            <source>New reviewer</source>
            <translation>New reviewer</translation>
        </message>
        <message>
            <source>New criterion</source>
            <translation>New criterion</translation>
        </message>
        <message>
            <source>Criterion: %1</source>
            <translation>Criterion: %1</translation>
        </message>
        <message>
            <source>not scored</source>
            <translation>not scored</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Average</translation>
        </message>
        <message>
            <source>Sum of %1</source>
            <translation>Sum of %1</translation>
        </message>
        <message>
            <source>Average of %1</source>
            <translation>Average of %1</translation>
        </message>
        <message>
            <source>Sum of all</source>
            <translation>Sum of all</translation>
        </message>
        <message>
            <source>Average of all</source>
            <translation>Average of all</translation>
        </message>
        <message>
            <source>This could not be read as a table: a quotation mark is never closed.</source>
            <translation>This could not be read as a table: a quotation mark is never closed.</translation>
        </message>
        <message>
            <source>No scores were found in what was pasted.</source>
            <translation>No scores were found in what was pasted.</translation>
        </message>
        <message>
            <source>row %1, column %2 “%3”</source>
            <translation>row %1, column %2 “%3”</translation>
        </message>
        <message>
            <source>Took in %1 criteria of %2 reviewers.</source>
            <translation>Took in %1 criteria of %2 reviewers.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells are no scores and were left out: %1</source>
            <translation>
                <numerusform>%n cells are no scores and were left out: %1</numerusform>
                <numerusform>%n cells are no scores and were left out: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <source>The points go up to %1 here.</source>
            <translation>The points go up to %1 here.</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ScoreTable</name>
        <message>
            <source>Scores by criterion and reviewer</source>
            <translation>Scores by criterion and reviewer</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <source>Reviewer %1</source>
            <translation>Reviewer %1</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>Average</source>
            <translation>Average</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ScoresField</name>
        <message>
            <source>Take off the criterion</source>
            <translation>Take off the criterion</translation>
        </message>
        <message>
            <source>Take off the reviewer</source>
            <translation>Take off the reviewer</translation>
        </message>
        <message>
            <source>Points per criterion</source>
            <translation>Points per criterion</translation>
        </message>
        <message>
            <source>Paste a table</source>
            <translation>Paste a table</translation>
        </message>
        <message>
            <source>Lay out the %1 criteria and %2 reviewers of the last screening under this programme</source>
            <translation>Lay out the %1 criteria and %2 reviewers of the last screening under this programme</translation>
        </message>
        <message>
            <source>Reviewer %1</source>
            <translation>Reviewer %1</translation>
        </message>
        <message>
            <source>%1 on “%2”</source>
            <translation>%1 on “%2”</translation>
        </message>
        <message>
            <source>Remark on the score</source>
            <translation>Remark on the score</translation>
        </message>
        <message>
            <source>%1 on the whole</source>
            <translation>%1 on the whole</translation>
        </message>
        <message>
            <source>Opinion of the reviewer</source>
            <translation>Opinion of the reviewer</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ScreeningDialog</name>
        <message>
            <source>Screened on</source>
            <translation>Screened on</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>Scores</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Opinion attached</source>
            <translation>Opinion attached</translation>
        </message>
        <message>
            <source>How it was met</source>
            <translation>How it was met</translation>
        </message>
        <message>
            <source>Screening</source>
            <translation>Screening</translation>
        </message>
        <message>
            <source>Record the screening</source>
            <translation>Record the screening</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SearchBox</name>
        <message>
            <source>Find a name, body, phone, text or number</source>
            <translation>Find a name, body, phone, text or number</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SearchPopup</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 or more</source>
            <translation>%1: %2 or more</translation>
        </message>
        <message>
            <source>Narrow down</source>
            <translation>Narrow down</translation>
        </message>
        <message>
            <source>Show more: %1</source>
            <translation>Show more: %1</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>Nothing found for “%1”</source>
            <translation>Nothing found for “%1”</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SeatButton</name>
        <message>
            <source>%1, in charge here; change</source>
            <translation>%1, in charge here; change</translation>
        </message>
        <message>
            <source>Choose who sits here</source>
            <translation>Who sits here?</translation>
        </message>
        <message>
            <source>in charge</source>
            <translation>in charge</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SeatDialog</name>
        <message>
            <source>Add a new coordinator</source>
            <translation>Add a new coordinator</translation>
        </message>
        <message>
            <source>Add this coordinator</source>
            <translation>Add this coordinator</translation>
        </message>
        <message>
            <source>Code (Latin letters)</source>
            <translation>Code (Latin letters)</translation>
        </message>
        <message>
            <source>Coordinators</source>
            <translation>Coordinators</translation>
        </message>
        <message>
            <source>Entries, promises and the history carry this name. It is kept for this account of the computer.</source>
            <translation>Entries, promises and the history carry this name. It is kept for this account of the computer.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>Reading</translation>
        </message>
        <message>
            <source>Sit here</source>
            <translation>Sit here</translation>
        </message>
        <message>
            <source>Who sits here?</source>
            <translation>Who sits here?</translation>
        </message>
        <message>
            <source>Choose a name in the list, or add a new coordinator.</source>
            <translation>Choose a name in the list, or add a new coordinator.</translation>
        </message>
        <message>
            <source>Write the name of the coordinator.</source>
            <translation>Write the name of the coordinator.</translation>
        </message>
        <message>
            <source>Give the coordinator a code: a few Latin letters, by which tables name who wrote.</source>
            <translation>Give the coordinator a code: a few Latin letters, by which tables name who wrote.</translation>
        </message>
        <message>
            <source>Another coordinator has the code %1. Choose another one.</source>
            <translation>Another coordinator has the code %1. Choose another one.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SettingsDialog</name>
        <message>
            <source> days</source>
            <translation> days</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) differ from the built-in rules and were taken over.</source>
            <translation>
                <numerusform>%n day differs from the built-in rules and was taken over.</numerusform>
                <numerusform>%n days differ from the built-in rules and were taken over.</numerusform>
            </translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>Approval</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Backups</translation>
        </message>
        <message>
            <source>CSV (*.csv);;All files (*)</source>
            <translation>CSV (*.csv);;All files (*)</translation>
        </message>
        <message>
            <source>Choose the folder for backups</source>
            <translation>Choose the folder for backups</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Circulation</source>
            <translation>Circulation</translation>
        </message>
        <message>
            <source>City division</source>
            <translation>City division</translation>
        </message>
        <message>
            <source>Closes</source>
            <translation>Closes</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Fax</source>
            <translation>Fax</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>Folder for backups</source>
            <translation>Folder for backups</translation>
        </message>
        <message>
            <source>Head, deputy, chief, clerk; empty prints none</source>
            <translation>Head, deputy, chief, clerk; empty prints none</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>Holidays</translation>
        </message>
        <message>
            <source>Hours and days</source>
            <translation>Hours and days</translation>
        </message>
        <message>
            <source>Keep the last</source>
            <translation>Keep the last</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Line %1 does not begin with a day.</source>
            <translation>Line %1 does not begin with a day.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Look</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>On paper</translation>
        </message>
        <message>
            <source>Once a day and at closing, without asking</source>
            <translation>Once a day and at closing, without asking</translation>
        </message>
        <message>
            <source>One day a line: 2026-12-28 maintenance</source>
            <translation>One day a line: 2026-12-28 maintenance</translation>
        </message>
        <message>
            <source>Opens</source>
            <translation>Opens</translation>
        </message>
        <message>
            <source>Own closed days</source>
            <translation>Own closed days</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postal code</translation>
        </message>
        <message>
            <source>Read the Cabinet Office's holidays…</source>
            <translation>Read the Cabinet Office's holidays…</translation>
        </message>
        <message>
            <source>Save the settings</source>
            <translation>Save the settings</translation>
        </message>
        <message>
            <source>Sender of letters</source>
            <translation>Sender of letters</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Sheets on one person say “handle with care”</source>
            <translation>Sheets on one person say “handle with care”</translation>
        </message>
        <message>
            <source>Stamp boxes</source>
            <translation>Stamp boxes</translation>
        </message>
        <message>
            <source>Stamp row</source>
            <translation>Stamp row</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Text size</translation>
        </message>
        <message>
            <source>The Cabinet Office's syukujitsu.csv</source>
            <translation>The Cabinet Office's syukujitsu.csv</translation>
        </message>
        <message>
            <source>The centre</source>
            <translation>The centre</translation>
        </message>
        <message>
            <source>The holidays agree with the built-in rules.</source>
            <translation>The holidays agree with the built-in rules.</translation>
        </message>
        <message>
            <source>The last of each month is kept for a year besides.</source>
            <translation>The last of each month is kept for a year besides.</translation>
        </message>
        <message>
            <source>This account</source>
            <translation>This account</translation>
        </message>
        <message>
            <source>Web page</source>
            <translation>Web page</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>Meetings</translation>
        </message>
        <message>
            <source>Working days before the meeting, and what to do: 10 book the room</source>
            <translation>Working days before the meeting, and what to do: 10 book the room</translation>
        </message>
        <message>
            <source>Preparation</source>
            <translation>Preparation</translation>
        </message>
        <message>
            <source>Line %1 does not begin with a number of days.</source>
            <translation>Line %1 does not begin with a number of days.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SettleDialog</name>
        <message>
            <source>Record and settle</source>
            <translation>Record and settle</translation>
        </message>
        <message>
            <source>Record what happened</source>
            <translation>Record what happened</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::ShareLegend</name>
        <message>
            <source>theme</source>
            <translation>theme</translation>
        </message>
        <message>
            <source>what it has done</source>
            <translation>what it has done</translation>
        </message>
        <message>
            <source>who is missing, area</source>
            <translation>who is missing, area</translation>
        </message>
        <message>
            <source>What the bars are made of: %1</source>
            <translation>What the bars are made of: %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between words</comment>
            <translation>, </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SheetPreview</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) sent to the printer</source>
            <translation>
                <numerusform>%n page sent to the printer</numerusform>
                <numerusform>%n pages sent to the printer</numerusform>
            </translation>
        </message>
        <message>
            <source>Export list…</source>
            <translation>Export list…</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>Fit the width</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Larger</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Next page</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Page %1 of %2</translation>
        </message>
        <message>
            <source>Preview — %1</source>
            <translation>Preview — %1</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Previous page</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Print</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Saved as %1</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Smaller</translation>
        </message>
        <message>
            <source>The printer does not answer. Nothing was printed; check that it is switched on, or save a PDF.</source>
            <translation>The printer does not answer. Nothing was printed; check that it is switched on, or save a PDF.</translation>
        </message>
        <message>
            <source>For a word processor (*.odt)</source>
            <translation>For a word processor (*.odt)</translation>
        </message>
        <message>
            <source>Save the paper</source>
            <translation>Save the paper</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::StagePath</name>
        <message>
            <source>here now</source>
            <translation>here now</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::StartDialog</name>
        <message>
            <source>Centre</source>
            <translation>Centre</translation>
        </message>
        <message>
            <source>Everything of a centre lies in one file. It stays on this computer.</source>
            <translation>Everything of a centre lies in one file. It stays on this computer.</translation>
        </message>
        <message>
            <source>Files used lately</source>
            <translation>Files used lately</translation>
        </message>
        <message>
            <source>Look at the sample centre</source>
            <translation>Look at the sample centre</translation>
        </message>
        <message>
            <source>Make a new file</source>
            <translation>Make a new file</translation>
        </message>
        <message>
            <source>Make a new file…</source>
            <translation>Make a new file…</translation>
        </message>
        <message>
            <source>Musubi</source>
            <translation>Musubi</translation>
        </message>
        <message>
            <source>Musubi files (*.musubi)</source>
            <translation>Musubi files (*.musubi)</translation>
        </message>
        <message>
            <source>Musubi files (*.musubi);;All files (*)</source>
            <translation>Musubi files (*.musubi);;All files (*)</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Open a file</translation>
        </message>
        <message>
            <source>Open another file…</source>
            <translation>Open another file…</translation>
        </message>
        <message>
            <source>Open this file</source>
            <translation>Open this file</translation>
        </message>
        <message>
            <source>Used lately</source>
            <translation>Used lately</translation>
        </message>
        <message>
            <source>Which centre's file?</source>
            <translation>Which centre's file?</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::StatusStrip</name>
        <message>
            <source>Read only</source>
            <translation>Read only</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Stopping: %1</source>
            <translation>Stopping: %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::StepsField</name>
        <message>
            <source>Add a step</source>
            <translation>Add a step</translation>
        </message>
        <message>
            <source>Step %1</source>
            <translation>Step %1</translation>
        </message>
        <message>
            <source>What has to be ready</source>
            <translation>What has to be ready</translation>
        </message>
        <message>
            <source>Working days before the deadline</source>
            <translation>Working days before the deadline</translation>
        </message>
        <message>
            <source> working days before</source>
            <translation> working days before</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::StudyAnswerField</name>
        <message>
            <source>Add a question</source>
            <translation>Add a question</translation>
        </message>
        <message>
            <source>Question %1</source>
            <translation>Question %1</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Who speaks</source>
            <translation>Who speaks</translation>
        </message>
        <message>
            <source>City division</source>
            <translation>City division</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>As printed: the division, in charge</source>
            <translation>As printed: the division, in charge</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>Asked on</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::StudyPhotoField</name>
        <message>
            <source>Add a photograph of the case</source>
            <translation>Add a photograph of the case</translation>
        </message>
        <message>
            <source>Photograph %1</source>
            <translation>Photograph %1</translation>
        </message>
        <message>
            <source>Photograph</source>
            <translation>Photograph</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>Caption</translation>
        </message>
        <message>
            <source>No picture is attached to the case yet. Attach one here: it is kept with the case and offered for this page.</source>
            <translation>No picture is attached to the case yet. Attach one here: it is kept with the case and offered for this page.</translation>
        </message>
        <message>
            <source>Attach picture files to the case…</source>
            <translation>Attach picture files to the case…</translation>
        </message>
        <message>
            <source>Attach pictures to the case</source>
            <translation>Attach pictures to the case</translation>
        </message>
        <message>
            <source>Pictures (*.jpg *.jpeg *.png *.gif *.bmp *.webp *.tif *.tiff *.heic);;All files (*)</source>
            <translation>Pictures (*.jpg *.jpeg *.png *.gif *.bmp *.webp *.tif *.tiff *.heic);;All files (*)</translation>
        </message>
        <message numerus="yes">
            <source>Attached %n files to the case.</source>
            <translation>
                <numerusform>Attached %n files to the case.</numerusform>
                <numerusform>Attached %n files to the case.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::StudyPublicationField</name>
        <message>
            <source>Add a publication</source>
            <translation>Add a publication</translation>
        </message>
        <message>
            <source>Publication %1</source>
            <translation>Publication %1</translation>
        </message>
        <message>
            <source>Newsletter, site, paper</source>
            <translation>Newsletter, site, paper</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>Volume</translation>
        </message>
        <message>
            <source>Came out on</source>
            <translation>Came out on</translation>
        </message>
        <message>
            <source>printed as a month</source>
            <translation>printed as a month</translation>
        </message>
        <message>
            <source>Address on the web</source>
            <translation>Address on the web</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::StudyYearField</name>
        <message>
            <source>Tell a year in other words</source>
            <translation>Tell a year in other words</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>Year %1</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>Fiscal year</translation>
        </message>
        <message>
            <source>Programme or heading</source>
            <translation>Programme or heading</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SuggestionList</name>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
        <message>
            <source>Whom to invite</source>
            <translation>Whom to invite</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SuggestionPage</name>
        <message>
            <source>Reasons</source>
            <translation>Reasons</translation>
        </message>
        <message>
            <source>Nobody on file speaks for this theme yet</source>
            <translation>Nobody on file speaks for this theme yet</translation>
        </message>
        <message>
            <source>Enter the fields of the case and of the organisations, or write the theme in more words.</source>
            <translation>Enter the fields of the case and of the organisations, or write the theme in more words.</translation>
        </message>
        <message>
            <source>Edit the case</source>
            <translation>Edit the case</translation>
        </message>
        <message>
            <source>Back to the case</source>
            <translation>Back to the case</translation>
        </message>
        <message>
            <source>Whom to invite</source>
            <translation>Whom to invite</translation>
        </message>
        <message>
            <source>Open the organisation</source>
            <translation>Open the organisation</translation>
        </message>
        <message>
            <source>Enter as a party</source>
            <translation>Enter as a party</translation>
        </message>
        <message numerus="yes">
            <source>%n organisations and divisions</source>
            <translation>
                <numerusform>%n organisation or division</numerusform>
                <numerusform>%n organisations and divisions</numerusform>
            </translation>
        </message>
        <message>
            <source>public %1 ・ private %2</source>
            <translation>public %1 ・ private %2</translation>
        </message>
        <message>
            <source>Entered %1 as a party of the case.</source>
            <translation>Entered %1 as a party of the case.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SuggestionPopup</name>
        <message>
            <source>Suggestions</source>
            <translation>Suggestions</translation>
        </message>
        <message>
            <source>↑↓ to choose, Enter to take</source>
            <translation>↑↓ to choose, Enter to take</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::SuggestionReasons</name>
        <message numerus="yes">
            <source>%n points</source>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::TagField</name>
        <message>
            <source>add…</source>
            <translation>add…</translation>
        </message>
        <message>
            <source>main: %1</source>
            <translation>main: %1</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::TakingBack</name>
        <message>
            <source>Taken back: %1</source>
            <translation>Taken back: %1</translation>
        </message>
        <message>
            <source>Not taken back: %1. %2</source>
            <translation>Not taken back: %1. %2</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::TieDialog</name>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Look for a case</source>
            <translation>Look for a case</translation>
        </message>
        <message>
            <source>Open a new case</source>
            <translation>Open a new case</translation>
        </message>
        <message>
            <source>Tie to a case</source>
            <translation>Tie to a case</translation>
        </message>
        <message>
            <source>Title of the new case</source>
            <translation>Title of the new case</translation>
        </message>
        <message>
            <source>Title, theme or number of the case</source>
            <translation>Title, theme or number of the case</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::TimeBox</name>
        <message>
            <source>It can be set only with a reason. Why is it then all the same?</source>
            <translation>It can be set only with a reason. Why is it then all the same?</translation>
        </message>
        <message>
            <source>Reason for this time</source>
            <translation>Reason for this time</translation>
        </message>
        <message>
            <source>%1.</source>
            <comment>a sentence</comment>
            <translation>%1.</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>no date</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <translation>%1: %2 → %3</translation>
        </message>
        <message>
            <source>already past</source>
            <translation>already past</translation>
        </message>
        <message>
            <source>What moves with it</source>
            <translation>What moves with it</translation>
        </message>
        <message>
            <source>No step of the preparation moves.</source>
            <translation>No step of the preparation moves.</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::TodayRoom</name>
        <message>
            <source> ・ due today %1 ・ waiting for an answer %2</source>
            <translation> ・ due today %1 ・ waiting for an answer %2</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n drafts</source>
            <translation>
                <numerusform>%n draft</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open promises</source>
            <translation>
                <numerusform>%n open promise</numerusform>
                <numerusform>%n open promises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n within two weeks</source>
            <translation>
                <numerusform>%n within two weeks</numerusform>
                <numerusform>%n within two weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without a next step</source>
            <translation>
                <numerusform>%n without a next step</numerusform>
                <numerusform>%n without a next step</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days</source>
            <translation>
                <numerusform>%n working day</numerusform>
                <numerusform>%n working days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working days over</source>
            <translation>
                <numerusform>%n working day over</numerusform>
                <numerusform>%n working days over</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ・ oldest first</source>
            <translation>
                <numerusform>%n ・ oldest first</numerusform>
                <numerusform>%n ・ oldest first</numerusform>
            </translation>
        </message>
        <message>
            <source>Cases %1</source>
            <translation>Cases %1</translation>
        </message>
        <message>
            <source>Cases that do not move</source>
            <translation>Cases that do not move</translation>
        </message>
        <message>
            <source>Everybody's</source>
            <translation>Everybody's</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Go on writing</translation>
        </message>
        <message>
            <source>Half written</source>
            <translation>Half written</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>New today</source>
            <translation>New today</translation>
        </message>
        <message>
            <source>Nothing is due within two weeks.</source>
            <translation>Nothing is due within two weeks.</translation>
        </message>
        <message>
            <source>Nothing is promised for %1.</source>
            <translation>Nothing is promised for %1.</translation>
        </message>
        <message>
            <source>Open the list</source>
            <translation>Open the list</translation>
        </message>
        <message>
            <source>Overdue %1</source>
            <translation>Overdue %1</translation>
        </message>
        <message>
            <source>Plan of the day</source>
            <translation>Plan of the day</translation>
        </message>
        <message>
            <source>Print the day</source>
            <translation>Print the day</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Promises</translation>
        </message>
        <message>
            <source>Promises %1</source>
            <translation>Promises %1</translation>
        </message>
        <message>
            <source>Settled: %1</source>
            <translation>Settled: %1</translation>
        </message>
        <message>
            <source>Settle…</source>
            <translation>Settle…</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Theirs</translation>
        </message>
        <message>
            <source>To be looked at again</source>
            <translation>To be looked at again</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Waiting for an answer</source>
            <translation>Waiting for an answer</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Whose</translation>
        </message>
        <message>
            <source>outside hours</source>
            <translation>outside hours</translation>
        </message>
        <message>
            <source>overdue %1 ・ today %2 ・ open %3</source>
            <translation>overdue %1 ・ today %2 ・ open %3</translation>
        </message>
        <message>
            <source>By video</source>
            <translation>By video</translation>
        </message>
        <message>
            <source>Meetings of today</source>
            <translation>Meetings of today</translation>
        </message>
        <message numerus="yes">
            <source>%n meetings</source>
            <translation>
                <numerusform>%n meeting</numerusform>
                <numerusform>%n meetings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n being arranged</source>
            <translation>
                <numerusform>%n being arranged</numerusform>
                <numerusform>%n being arranged</numerusform>
            </translation>
        </message>
        <message>
            <source>facilitator %1</source>
            <translation>facilitator %1</translation>
        </message>
        <message>
            <source>prepared %1 of %2</source>
            <translation>prepared %1 of %2</translation>
        </message>
        <message>
            <source>still open: %1</source>
            <translation>still open: %1</translation>
        </message>
        <message>
            <source>The next one: %1</source>
            <translation>The next one: %1</translation>
        </message>
        <message>
            <source>To be done for meetings</source>
            <translation>To be done for meetings</translation>
        </message>
        <message>
            <source>due %1 ・ within a week %2</source>
            <translation>due %1 ・ within a week %2</translation>
        </message>
        <message>
            <source>Meetings %1 ・ </source>
            <translation>Meetings %1 ・ </translation>
        </message>
        <message>
            <source>Meetings %1</source>
            <translation>Meetings %1</translation>
        </message>
        <message>
            <source>Record…</source>
            <translation>Record…</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::TrashRoom</name>
        <message>
            <source> of %1</source>
            <translation> of %1</translation>
        </message>
        <message numerus="yes">
            <source>%n</source>
            <comment>records shown</comment>
            <translation>
                <numerusform>%n</numerusform>
                <numerusform>%n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records in the trash</source>
            <translation>
                <numerusform>%n record in the trash</numerusform>
                <numerusform>%n records in the trash</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n records selected</source>
            <translation>
                <numerusform>%n record selected</numerusform>
                <numerusform>%n records selected</numerusform>
            </translation>
        </message>
        <message>
            <source>Deed</source>
            <translation>Deed</translation>
        </message>
        <message>
            <source>Find in the trash</source>
            <translation>Find in the trash</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Lift the conditions</source>
            <translation>Lift the conditions</translation>
        </message>
        <message>
            <source>No record in the trash meets these conditions</source>
            <translation>No record in the trash meets these conditions</translation>
        </message>
        <message>
            <source>Records in the trash</source>
            <translation>Records in the trash</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>Removed</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>Take out of the trash</translation>
        </message>
        <message>
            <source>Taken out of the trash: %1</source>
            <translation>Taken out of the trash: %1</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>The trash is empty</translation>
        </message>
        <message>
            <source>This record was merged into another one. Revert the merger here to have both again.</source>
            <translation>This record was merged into another one. Revert the merger here to have both again.</translation>
        </message>
        <message numerus="yes">
            <source>Took %n records out of the trash.</source>
            <translation>
                <numerusform>Took %n record out of the trash.</numerusform>
                <numerusform>Took %n records out of the trash.</numerusform>
            </translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>Trash</translation>
        </message>
        <message>
            <source>What is moved to the trash stays here and can be taken out again.</source>
            <translation>What is moved to the trash stays here and can be taken out again.</translation>
        </message>
        <message>
            <source>What the record said</source>
            <translation>What the record said</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Who removed it</source>
            <translation>Who removed it</translation>
        </message>
        <message numerus="yes">
            <source>Without the conditions there are %n.</source>
            <translation>
                <numerusform>Without the conditions there is %n.</numerusform>
                <numerusform>Without the conditions there are %n.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::VersionsDialog</name>
        <message>
            <source>%1 before</source>
            <translation>%1 before</translation>
        </message>
        <message>
            <source>%1, saved elsewhere: %2</source>
            <translation>%1, saved elsewhere: %2</translation>
        </message>
        <message>
            <source>%1, yours: %2</source>
            <translation>%1, yours: %2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(empty)</translation>
        </message>
        <message>
            <source>Back to the form</source>
            <translation>Back to the form</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
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
            <source>Saved by somebody else in the meantime</source>
            <translation>Saved by somebody else in the meantime</translation>
        </message>
        <message>
            <source>Saved elsewhere</source>
            <translation>Saved elsewhere</translation>
        </message>
        <message>
            <source>This record was saved elsewhere while you were writing. Choose for each field what to keep. Nothing is lost: the history keeps both versions.</source>
            <translation>This record was saved elsewhere while you were writing. Choose for each field what to keep. Nothing is lost: the history keeps both versions.</translation>
        </message>
        <message>
            <source>Yours</source>
            <translation>Yours</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::VisitWords</name>
        <message>
            <source>What it is about</source>
            <translation>What it is about</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation> minutes</translation>
        </message>
        <message>
            <source>Person, or who is not on file</source>
            <translation>Person, or who is not on file</translation>
        </message>
        <message>
            <source>Whom</source>
            <translation>Whom</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Begins</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Body</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Who goes</source>
            <translation>Who goes</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Plan a visit</source>
            <translation>Plan a visit</translation>
        </message>
        <message>
            <source>Planned visit</source>
            <translation>Planned visit</translation>
        </message>
        <message>
            <source>Plan the visit</source>
            <translation>Plan the visit</translation>
        </message>
        <message>
            <source>Save the visit</source>
            <translation>Save the visit</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::WordListDialog</name>
        <message>
            <source>Words of the list: %1</source>
            <translation>Words of the list: %1</translation>
        </message>
        <message>
            <source>Old records keep their words: one that is taken off or not offered any more stays readable.</source>
            <translation>Old records keep their words: one that is taken off or not offered any more stays readable.</translation>
        </message>
        <message>
            <source>Save the list</source>
            <translation>Save the list</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::WordRowsField</name>
        <message>
            <source>Add a word</source>
            <translation>Add a word</translation>
        </message>
        <message>
            <source>Word %1</source>
            <translation>Word %1</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Offered</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japanese</translation>
        </message>
        <message>
            <source>English</source>
            <translation>English</translation>
        </message>
        <message>
            <source>In Japanese</source>
            <translation>In Japanese</translation>
        </message>
        <message>
            <source>In English</source>
            <translation>In English</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::WritingRoom</name>
        <message>
            <source>Being written</source>
            <translation>Being written</translation>
        </message>
    </context>
    <context>
        <name>musubi::ui::WritingWords</name>
        <message>
            <source>What you wrote is kept as a draft. Today and the status bar lead back to it.</source>
            <translation>What you wrote is kept as a draft. Today and the status bar lead back to it.</translation>
        </message>
        <message>
            <source>This draft is not there any more.</source>
            <translation>This draft is not there any more.</translation>
        </message>
        <message>
            <source>The draft of %1 is taken up again.</source>
            <translation>The draft of %1 is taken up again.</translation>
        </message>
        <message>
            <source>The draft was thrown away.</source>
            <translation>The draft was thrown away.</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Not saved yet</translation>
        </message>
        <message>
            <source>What you wrote has not been saved.</source>
            <translation>What you wrote has not been saved.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Throw away</source>
            <translation>Throw away</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>Go on writing</translation>
        </message>
    </context>
    <context>
        <name>papers</name>
        <message>
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <source>phone number</source>
            <translation>phone number</translation>
        </message>
        <message>
            <source>fax number or mail address</source>
            <translation>fax number or mail address</translation>
        </message>
        <message>
            <source>sender of letters</source>
            <translation>sender of letters</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between words</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>The settings say nothing of the centre's own %1: the letter leaves it empty.</source>
            <translation>The settings say nothing of the centre's own %1: the letter leaves it empty.</translation>
        </message>
        <message>
            <source>The settings say nothing of the centre's own %1: the reply sheet leaves empty where the answer should go.</source>
            <translation>The settings say nothing of the centre's own %1: the reply sheet leaves empty where the answer should go.</translation>
        </message>
    </context>
    <context>
        <name>records</name>
        <message numerus="yes">
            <source>%n cases</source>
            <translation>
                <numerusform>%n case</numerusform>
                <numerusform>%n cases</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contacts</source>
            <translation>
                <numerusform>%n contact</numerusform>
                <numerusform>%n contacts</numerusform>
            </translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>Afterwards</translation>
        </message>
        <message>
            <source>Anonymous</source>
            <translation>Anonymous</translation>
        </message>
        <message>
            <source>By mail</source>
            <translation>By mail</translation>
        </message>
        <message>
            <source>City divisions concerned</source>
            <translation>City divisions concerned</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>Consultation</translation>
        </message>
        <message>
            <source>Deliberation</source>
            <translation>Deliberation</translation>
        </message>
        <message>
            <source>Dissolved</source>
            <translation>Dissolved</translation>
        </message>
        <message>
            <source>Do not invite</source>
            <translation>Do not invite</translation>
        </message>
        <message>
            <source>From outside</source>
            <translation>From outside</translation>
        </message>
        <message>
            <source>From us</source>
            <translation>From us</translation>
        </message>
        <message>
            <source>In hand</source>
            <translation>In hand</translation>
        </message>
        <message>
            <source>May be published</source>
            <translation>May be published</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Neither</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Not asked</translation>
        </message>
        <message>
            <source>Not given</source>
            <translation>Not given</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>Not set</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>On hold</translation>
        </message>
        <message>
            <source>Participants of meetings</source>
            <translation>Participants of meetings</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>Practice</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Private</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>Public</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Received</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Reopened</translation>
        </message>
        <message>
            <source>Spoken</source>
            <translation>Spoken</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Taken back</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Under way</translation>
        </message>
        <message>
            <source>Waiting for reply</source>
            <translation>Waiting</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>Written</translation>
        </message>
        <message>
            <source>Online</source>
            <translation>Online</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
        <message>
            <source>room for %1</source>
            <translation>room for %1</translation>
        </message>
        <message numerus="yes">
            <source>%n contacts from it</source>
            <translation>
                <numerusform>%n contact from it</numerusform>
                <numerusform>%n contacts from it</numerusform>
            </translation>
        </message>
        <message>
            <source>By video</source>
            <translation>By video</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Planned</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Held</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>Called off</translation>
        </message>
        <message>
            <source>Being written</source>
            <translation>Being written</translation>
        </message>
        <message>
            <source>Looked through</source>
            <translation>Looked through</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Published</translation>
        </message>
    </context>
    <context>
        <name>search</name>
        <message>
            <source>Not understood: %1</source>
            <translation>Not understood: %1</translation>
        </message>
        <message>
            <source>The search index is being built anew. Not everything can be found yet.</source>
            <translation>The search index is being built anew. Not everything can be found yet.</translation>
        </message>
    </context>
</TS>
