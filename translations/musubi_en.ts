<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Wording</name>
        <message>
            <source>There is no file %1. Check the name, or make a new file.</source>
            <translation>There is no file %1. Check the name, or make a new file.</translation>
        </message>
        <message>
            <source>%1 cannot be opened. Check that the folder exists and that you may read it.</source>
            <translation>%1 cannot be opened. Check that the folder exists and that you may read it.</translation>
        </message>
        <message>
            <source>%1 is not a Musubi file. It was left as it is; choose a file that ends in .musubi.</source>
            <translation>%1 is not a Musubi file. It was left as it is; choose a file that ends in .musubi.</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of Musubi. It was left as it is; update the program to open it.</source>
            <translation>%1 was written by a newer version of Musubi. It was left as it is; update the program to open it.</translation>
        </message>
        <message>
            <source>%1 is damaged. Nothing was changed; restore the last backup, or run musubi-cli verify to see what is affected.</source>
            <translation>%1 is damaged. Nothing was changed; restore the last backup, or run musubi-cli verify to see what is affected.</translation>
        </message>
        <message>
            <source>%1 was copied while it was in use, so the newest entries may be missing. Copy it again after closing the program, or make the copy with backup.</source>
            <translation>%1 was copied while it was in use, so the newest entries may be missing. Copy it again after closing the program, or make the copy with backup.</translation>
        </message>
        <message>
            <source>%1 exists already and was left as it is. Choose another name.</source>
            <translation>%1 exists already and was left as it is. Choose another name.</translation>
        </message>
        <message>
            <source>%1 was deleted or replaced while it was open. Nothing was saved; keep your text, put the file back, and open it again.</source>
            <translation>%1 was deleted or replaced while it was open. Nothing was saved; keep your text, put the file back, and open it again.</translation>
        </message>
        <message>
            <source>Another program is writing to the file. Nothing was saved; wait a moment and try again.</source>
            <translation>Another program is writing to the file. Nothing was saved; wait a moment and try again.</translation>
        </message>
        <message>
            <source>The file can only be read. Nothing was saved; open it from a folder in which you may write.</source>
            <translation>The file can only be read. Nothing was saved; open it from a folder in which you may write.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was saved; make room and try again.</source>
            <translation>The disk is full. Nothing was saved; make room and try again.</translation>
        </message>
        <message>
            <source>The file could not be read or written (%1). Nothing was changed.</source>
            <translation>The file could not be read or written (%1). Nothing was changed.</translation>
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
            <source>Other records still refer to this one, so it was not deleted.</source>
            <translation>Other records still refer to this one, so it was not deleted.</translation>
        </message>
        <message>
            <source>Later changes touch the same fields. Choose for each field what to keep.</source>
            <translation>Later changes touch the same fields. Choose for each field what to keep.</translation>
        </message>
        <message>
            <source>There is nothing left to take back.</source>
            <translation>There is nothing left to take back.</translation>
        </message>
        <message>
            <source>Stopped. Nothing of it was kept.</source>
            <translation>Stopped. Nothing of it was kept.</translation>
        </message>
        <message>
            <source>There is no record with the number %1. Check the number, or search for a word of it.</source>
            <translation>There is no record with the number %1. Check the number, or search for a word of it.</translation>
        </message>
        <message>
            <source>%1 cannot be saved like this. Correct it and try again.</source>
            <translation>%1 cannot be saved like this. Correct it and try again.</translation>
        </message>
        <message>
            <source>This is too large to be taken in: %1.</source>
            <translation>This is too large to be taken in: %1.</translation>
        </message>
        <message>
            <source>This could not be read: %1.</source>
            <translation>This could not be read: %1.</translation>
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
            <source>%1 cannot be written. Check the folder and that the file is not open elsewhere.</source>
            <translation>%1 cannot be written. Check the folder and that the file is not open elsewhere.</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>Please fill this in.</translation>
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
            <source>The end lies before the start.</source>
            <translation>The end lies before the start.</translation>
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
            <source>Please choose one main topic (◎).</source>
            <translation>Please choose one main topic (◎).</translation>
        </message>
        <message>
            <source>Only one can be the main one (◎).</source>
            <translation>Only one can be the main one (◎).</translation>
        </message>
        <message>
            <source>This does not look like a phone number.</source>
            <translation>This does not look like a phone number.</translation>
        </message>
        <message>
            <source>A postal code has seven digits.</source>
            <translation>A postal code has seven digits.</translation>
        </message>
        <message>
            <source>This does not look like a mail address.</source>
            <translation>This does not look like a mail address.</translation>
        </message>
        <message>
            <source>The check digit does not fit; please compare the 13 digits.</source>
            <translation>The check digit does not fit; please compare the 13 digits.</translation>
        </message>
        <message>
            <source>A record with this name exists already.</source>
            <translation>A record with this name exists already.</translation>
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
            <source>It cannot refer to itself.</source>
            <translation>It cannot refer to itself.</translation>
        </message>
    </context>
</TS>
