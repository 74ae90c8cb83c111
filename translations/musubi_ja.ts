<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>Wording</name>
        <message>
            <source>There is no file %1. Check the name, or make a new file.</source>
            <translation>ファイル %1 がありません。名前を確かめるか、新しいファイルを作ってください。</translation>
        </message>
        <message>
            <source>%1 cannot be opened. Check that the folder exists and that you may read it.</source>
            <translation>%1 を開けません。フォルダーがあるか、読む権限があるかを確かめてください。</translation>
        </message>
        <message>
            <source>%1 is not a Musubi file. It was left as it is; choose a file that ends in .musubi.</source>
            <translation>%1 は結（Musubi）のファイルではありません。手を加えていません。末尾が .musubi のファイルを選んでください。</translation>
        </message>
        <message>
            <source>%1 was written by a newer version of Musubi. It was left as it is; update the program to open it.</source>
            <translation>%1 は新しい版の結（Musubi）で作られています。手を加えていません。プログラムを更新してから開いてください。</translation>
        </message>
        <message>
            <source>%1 is damaged. Nothing was changed; restore the last backup, or run musubi-cli verify to see what is affected.</source>
            <translation>%1 は壊れています。何も変更していません。直近の控えから戻すか、musubi-cli verify で影響する範囲を確かめてください。</translation>
        </message>
        <message>
            <source>%1 was copied while it was in use, so the newest entries may be missing. Copy it again after closing the program, or make the copy with backup.</source>
            <translation>%1 は使用中に複製されたため、新しい記録が欠けているおそれがあります。プログラムを閉じてから複製し直すか、控え（backup）を使ってください。</translation>
        </message>
        <message>
            <source>%1 exists already and was left as it is. Choose another name.</source>
            <translation>%1 はすでにあります。上書きしていません。別の名前を選んでください。</translation>
        </message>
        <message>
            <source>%1 was deleted or replaced while it was open. Nothing was saved; keep your text, put the file back, and open it again.</source>
            <translation>開いている間に %1 が削除または差し替えられました。保存していません。入力した文を控え、ファイルを元に戻してから開き直してください。</translation>
        </message>
        <message>
            <source>Another program is writing to the file. Nothing was saved; wait a moment and try again.</source>
            <translation>ほかのプログラムが書き込んでいます。保存していません。少し待ってからもう一度お試しください。</translation>
        </message>
        <message>
            <source>The file can only be read. Nothing was saved; open it from a folder in which you may write.</source>
            <translation>このファイルは読み取り専用です。保存していません。書き込みのできるフォルダーから開いてください。</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was saved; make room and try again.</source>
            <translation>ディスクの空きがありません。保存していません。空きを作ってからもう一度お試しください。</translation>
        </message>
        <message>
            <source>The file could not be read or written (%1). Nothing was changed.</source>
            <translation>ファイルの読み書きができませんでした（%1）。何も変更していません。</translation>
        </message>
        <message>
            <source>This record no longer exists. It may have been deleted in another window; see the history.</source>
            <translation>この記録はもうありません。別の画面で削除された可能性があります。履歴を確かめてください。</translation>
        </message>
        <message>
            <source>This record was changed in another window in the meantime. Compare both versions and choose what to keep.</source>
            <translation>この記録は別の画面で変更されています。両方の版を見比べ、残すものを選んでください。</translation>
        </message>
        <message>
            <source>Other records still refer to this one, so it was not deleted.</source>
            <translation>ほかの記録がこの記録を参照しているため、削除していません。</translation>
        </message>
        <message>
            <source>Later changes touch the same fields. Choose for each field what to keep.</source>
            <translation>同じ欄に後からの変更があります。欄ごとに残すものを選んでください。</translation>
        </message>
        <message>
            <source>There is nothing left to take back.</source>
            <translation>取り消せる操作はもうありません。</translation>
        </message>
        <message>
            <source>Stopped. Nothing of it was kept.</source>
            <translation>中止しました。途中までの分は残していません。</translation>
        </message>
        <message>
            <source>There is no record with the number %1. Check the number, or search for a word of it.</source>
            <translation>番号 %1 の記録はありません。番号を確かめるか、言葉で検索してください。</translation>
        </message>
        <message>
            <source>%1 cannot be saved like this. Correct it and try again.</source>
            <translation>%1 はこのままでは保存できません。直してからもう一度お試しください。</translation>
        </message>
        <message>
            <source>This is too large to be taken in: %1.</source>
            <translation>大きすぎるため取り込めません：%1</translation>
        </message>
        <message>
            <source>This could not be read: %1.</source>
            <translation>読み取れませんでした：%1</translation>
        </message>
        <message>
            <source>These characters do not exist in the chosen encoding: %1. Nothing was written; choose UTF-8.</source>
            <translation>選んだ文字コードにない文字があります：%1。書き出していません。UTF-8 を選んでください。</translation>
        </message>
        <message>
            <source>This build of Musubi leaves that out: %1.</source>
            <translation>この版の結（Musubi）には含まれていません：%1</translation>
        </message>
        <message>
            <source>%1 cannot be written. Check the folder and that the file is not open elsewhere.</source>
            <translation>%1 に書き込めません。フォルダーと、ほかで開いていないかを確かめてください。</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>入力してください。</translation>
        </message>
        <message>
            <source>This is too long.</source>
            <translation>長すぎます。</translation>
        </message>
        <message>
            <source>This lies in the future.</source>
            <translation>未来の日付です。</translation>
        </message>
        <message>
            <source>The end lies before the start.</source>
            <translation>終わりが始まりより前です。</translation>
        </message>
        <message>
            <source>This is a closed day.</source>
            <translation>閉庁日です。</translation>
        </message>
        <message>
            <source>This is outside reception hours.</source>
            <translation>受付時間外です。</translation>
        </message>
        <message>
            <source>Please choose one main topic (◎).</source>
            <translation>主な分類（◎）を一つ選んでください。</translation>
        </message>
        <message>
            <source>Only one can be the main one (◎).</source>
            <translation>主なもの（◎）は一つだけです。</translation>
        </message>
        <message>
            <source>This does not look like a phone number.</source>
            <translation>電話番号の形ではないようです。</translation>
        </message>
        <message>
            <source>A postal code has seven digits.</source>
            <translation>郵便番号は7桁です。</translation>
        </message>
        <message>
            <source>This does not look like a mail address.</source>
            <translation>メールアドレスの形ではないようです。</translation>
        </message>
        <message>
            <source>The check digit does not fit; please compare the 13 digits.</source>
            <translation>検査数字が合いません。13桁を見比べてください。</translation>
        </message>
        <message>
            <source>A record with this name exists already.</source>
            <translation>同じ名前の記録がすでにあります。</translation>
        </message>
        <message>
            <source>Please give the reason.</source>
            <translation>理由を入力してください。</translation>
        </message>
        <message>
            <source>Please say when to look at it again.</source>
            <translation>次に見直す日を入力してください。</translation>
        </message>
        <message>
            <source>It cannot refer to itself.</source>
            <translation>自分自身は指定できません。</translation>
        </message>
    </context>
</TS>
