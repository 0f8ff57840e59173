<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Report</name>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Zwischentitel</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Comparison of two reports</source>
        <translation>Vergleich zweier Berichte</translation>
    </message>
    <message>
        <source>Untitled report</source>
        <translation>Bericht ohne Titel</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % shared · %2 % reworded · %3 % only here</source>
        <translation>%1 % übernommen · %2 % umformuliert · %3 % nur hier</translation>
    </message>
    <message>
        <source> UTC</source>
        <translation> UTC</translation>
    </message>
    <message>
        <source>Made with Wireside on %1</source>
        <translation>Erstellt mit Wireside am %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>only left</source>
        <translation>nur links</translation>
    </message>
    <message>
        <source>only right</source>
        <translation>nur rechts</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>Place of %1, shown above</source>
        <translation>Stelle von %1, siehe oben</translation>
    </message>
    <message>
        <source>Place of %1, shown below</source>
        <translation>Stelle von %1, siehe unten</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>the same words in the same order</source>
        <translation>dieselben Wörter in derselben Reihenfolge</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>the same matter in other words</source>
        <translation>dieselbe Sache in anderen Worten</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>only in the left or only in the right report</source>
        <translation>nur im linken oder nur im rechten Bericht</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>headlines, captions, credits and notices; not counted</source>
        <translation>Überschriften, Bildunterschriften, Bildnachweise und Hinweise; nicht gezählt</translation>
    </message>
    <message>
        <source>underlined</source>
        <translation>unterstrichen</translation>
    </message>
    <message>
        <source>words that the partner does not have</source>
        <translation>Wörter, die das Gegenstück nicht hat</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>gepunktet</translation>
    </message>
    <message>
        <source>words at another place in the partner</source>
        <translation>Wörter, die im Gegenstück an anderer Stelle stehen</translation>
    </message>
    <message>
        <source>stands elsewhere in the right report, where a line names its number</source>
        <translation>steht im rechten Bericht an anderer Stelle; dort nennt eine Zeile die Nummer</translation>
    </message>
</context>
<context>
    <name>wireside::About</name>
    <message>
        <source>About Wireside</source>
        <translation>Über Wireside</translation>
    </message>
    <message>
        <source>Wireside %1</source>
        <translation>Wireside %1</translation>
    </message>
    <message>
        <source>Compares two news reports and shows which sentences they share, which are reworded and which stand in one of them only. What that means is for you to judge.

The reports stay on this computer.

Wireside is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Vergleicht zwei Nachrichtenberichte und zeigt, welche Sätze übernommen sind, welche umformuliert und welche nur in einem von ihnen stehen. Was das bedeutet, entscheiden Sie.

Die Berichte bleiben auf diesem Rechner.

Wireside ist freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>wireside::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Open Two Reports…</source>
        <translation>&amp;Zwei Berichte öffnen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose one or two reports to open</source>
        <translation>Einen oder zwei Berichte zum Öffnen wählen</translation>
    </message>
    <message>
        <source>Open &amp;Left…</source>
        <translation>&amp;Linken Bericht öffnen…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Choose the left report</source>
        <translation>Den linken Bericht wählen</translation>
    </message>
    <message>
        <source>Open &amp;Right…</source>
        <translation>&amp;Rechten Bericht öffnen…</translation>
    </message>
    <message>
        <source>Choose the right report</source>
        <translation>Den rechten Bericht wählen</translation>
    </message>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>Beis&amp;piel ansehen</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Open two invented reports of one event</source>
        <translation>Zwei erfundene Berichte über ein Ereignis öffnen</translation>
    </message>
    <message>
        <source>&amp;Paste as Left Report</source>
        <translation>Als l&amp;inken Bericht einfügen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Take the clipboard&apos;s text as the left report</source>
        <translation>Den Text der Zwischenablage als linken Bericht nehmen</translation>
    </message>
    <message>
        <source>P&amp;aste as Right Report</source>
        <translation>Als r&amp;echten Bericht einfügen</translation>
    </message>
    <message>
        <source>Take the clipboard&apos;s text as the right report</source>
        <translation>Den Text der Zwischenablage als rechten Bericht nehmen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Write the comparison to a PDF or JSON file</source>
        <translation>Den Vergleich als PDF- oder JSON-Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Close Both Reports</source>
        <translation>Beide Berichte &amp;schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Empty both sides</source>
        <translation>Beide Seiten leeren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Leave Wireside</source>
        <translation>Wireside verlassen</translation>
    </message>
    <message>
        <source>&amp;Swap Sides</source>
        <translation>Seiten &amp;tauschen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Exchange the left and the right report</source>
        <translation>Den linken und den rechten Bericht vertauschen</translation>
    </message>
    <message>
        <source>Compare &amp;Again</source>
        <translation>Erneut &amp;vergleichen</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Compare the open reports after a cancel</source>
        <translation>Die offenen Berichte nach einem Abbruch vergleichen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading, comparing and exporting</source>
        <translation>Lesen, Vergleichen und Exportieren anhalten</translation>
    </message>
    <message>
        <source>&amp;Previous Link</source>
        <translation>&amp;Vorige Entsprechung</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Go to the previous pair of linked sentences</source>
        <translation>Zur vorigen Entsprechung gehen</translation>
    </message>
    <message>
        <source>&amp;Next Link</source>
        <translation>&amp;Nächste Entsprechung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Go to the next pair of linked sentences</source>
        <translation>Zur nächsten Entsprechung gehen</translation>
    </message>
    <message>
        <source>&amp;Deselect</source>
        <translation>Auswahl au&amp;fheben</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Leave the selected link</source>
        <translation>Die gewählte Entsprechung verlassen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Look for a text in both reports</source>
        <translation>Einen Text in beiden Berichten suchen</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next place that has the text</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the previous place that has the text</source>
        <translation>Zur vorigen Fundstelle gehen</translation>
    </message>
    <message>
        <source>&amp;Close Find</source>
        <translation>Suche s&amp;chließen</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Die Suchleiste schließen</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Show the reports in larger letters</source>
        <translation>Die Berichte in größerer Schrift zeigen</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Show the reports in smaller letters</source>
        <translation>Die Berichte in kleinerer Schrift zeigen</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Übliche &amp;Textgröße</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Show the reports in letters of the usual size</source>
        <translation>Die Berichte in der üblichen Schriftgröße zeigen</translation>
    </message>
    <message>
        <source>Scroll &amp;Together</source>
        <translation>Gemeinsam &amp;scrollen</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam scrollen</translation>
    </message>
    <message>
        <source>Let each report follow when the other is scrolled</source>
        <translation>Jeder Bericht folgt, wenn der andere gescrollt wird</translation>
    </message>
    <message>
        <source>Links and &amp;Details</source>
        <translation>&amp;Entsprechungen und Einzelheiten</translation>
    </message>
    <message>
        <source>Links and details</source>
        <translation>Entsprechungen und Einzelheiten</translation>
    </message>
    <message>
        <source>Show the list of links and the selected one below</source>
        <translation>Unten die Liste der Entsprechungen und die gewählte zeigen</translation>
    </message>
    <message>
        <source>Sh&amp;ared</source>
        <translation>Ü&amp;bernommen</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Show what is shared</source>
        <translation>Zeigen, was übernommen ist</translation>
    </message>
    <message>
        <source>&amp;Reworded</source>
        <translation>&amp;Umformuliert</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>Show what is reworded</source>
        <translation>Zeigen, was umformuliert ist</translation>
    </message>
    <message>
        <source>U&amp;nique</source>
        <translation>&amp;Nur hier</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Show what is in one report only</source>
        <translation>Zeigen, was nur in einem Bericht steht</translation>
    </message>
    <message>
        <source>&amp;More Links</source>
        <translation>&amp;Mehr Entsprechungen</translation>
    </message>
    <message>
        <source>More links</source>
        <translation>Mehr Entsprechungen</translation>
    </message>
    <message>
        <source>Link sentences that are less surely related too</source>
        <translation>Auch Sätze verbinden, die weniger sicher zusammengehören</translation>
    </message>
    <message>
        <source>&amp;Fewer Links</source>
        <translation>&amp;Weniger Entsprechungen</translation>
    </message>
    <message>
        <source>Fewer links</source>
        <translation>Weniger Entsprechungen</translation>
    </message>
    <message>
        <source>Link only sentences that are more surely related</source>
        <translation>Nur Sätze verbinden, die sicherer zusammengehören</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Look as the system</source>
        <translation>Aussehen wie das System</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Hell oder dunkel, wie der Desktop ist</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Helles Aussehen</translation>
    </message>
    <message>
        <source>Dark text on light paper</source>
        <translation>Dunkler Text auf hellem Papier</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Dunkles Aussehen</translation>
    </message>
    <message>
        <source>Light text on a dark ground</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>&amp;High Contrast, Light</source>
        <translation>H&amp;oher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>Black text on white, with strong colours</source>
        <translation>Schwarzer Text auf Weiß, mit kräftigen Farben</translation>
    </message>
    <message>
        <source>High &amp;Contrast, Dark</source>
        <translation>Hoher &amp;Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>White text on black, with strong colours</source>
        <translation>Weißer Text auf Schwarz, mit kräftigen Farben</translation>
    </message>
    <message>
        <source>Sett&amp;ings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Set look, fonts, language and sensitivity</source>
        <translation>Aussehen, Schrift, Sprache und Schwelle einstellen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>List the keys of all actions, and change them</source>
        <translation>Die Tasten aller Befehle zeigen und ändern</translation>
    </message>
    <message>
        <source>&amp;About Wireside</source>
        <translation>Ü&amp;ber Wireside</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
</context>
<context>
    <name>wireside::BusyIndicator</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>wireside::ComparisonView</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>wireside::DetailsPanel</name>
    <message>
        <source>Links and details</source>
        <translation>Entsprechungen und Einzelheiten</translation>
    </message>
</context>
<context>
    <name>wireside::DropField</name>
    <message>
        <source>Drop a report here</source>
        <translation>Einen Bericht hier ablegen</translation>
    </message>
</context>
<context>
    <name>wireside::DroppedReports</name>
    <message>
        <source>There was no file and no text in what was dropped: drop a report&apos;s file or select its text and drop that.</source>
        <translation>Abgelegt wurde weder eine Datei noch Text: die Datei eines Berichts ablegen, oder seinen Text markieren und diesen ablegen.</translation>
    </message>
    <message>
        <source>A web address can&apos;t be opened: save the page as text, or select its text and drop that.</source>
        <translation>Eine Webadresse lässt sich nicht öffnen: die Seite als Text speichern, oder ihren Text markieren und diesen ablegen.</translation>
    </message>
</context>
<context>
    <name>wireside::ErrorText</name>
    <message>
        <source>The pasted text</source>
        <translation>Der eingefügte Text</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be found: check its name and whether it was moved.</source>
        <translation>%1 wurde nicht gefunden: den Namen prüfen, und ob die Datei verschoben wurde.</translation>
    </message>
    <message>
        <source>%1 is a folder: choose a file in it.</source>
        <translation>%1 ist ein Ordner: eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read%2: check whether you are allowed to open it.</source>
        <translation>%1 lässt sich nicht lesen%2: prüfen, ob Sie das Recht zum Öffnen haben.</translation>
    </message>
    <message>
        <source>%1 has no text in it: choose another report.</source>
        <translation>%1 enthält keinen Text: einen anderen Bericht wählen.</translation>
    </message>
    <message>
        <source>%1 is a single word, too little to compare: choose a longer report.</source>
        <translation>%1 ist nur ein Wort, zu wenig zum Vergleichen: einen längeren Bericht wählen.</translation>
    </message>
    <message>
        <source>%1 is larger than a report can be (20 MB): open the part that you need.</source>
        <translation>%1 ist größer, als ein Bericht sein darf (20 MB): nur den benötigten Teil öffnen.</translation>
    </message>
    <message>
        <source>%1 is not a text file: save the report as plain text and open that.</source>
        <translation>%1 ist keine Textdatei: den Bericht als reinen Text speichern und diesen öffnen.</translation>
    </message>
    <message>
        <source>%1 is in an encoding that can&apos;t be told: save it as UTF-8 and open it again.</source>
        <translation>%1 hat eine Zeichenkodierung, die sich nicht erkennen lässt: als UTF-8 speichern und erneut öffnen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written%2: choose another folder or name.</source>
        <translation>%1 lässt sich nicht schreiben%2: einen anderen Ordner oder Namen wählen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written, because the disk is full: make room or choose another disk.</source>
        <translation>%1 lässt sich nicht schreiben, weil der Datenträger voll ist: Platz schaffen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 names no format that can be written: let the name end in .pdf or .json.</source>
        <translation>%1 nennt kein Format, das geschrieben werden kann: Der Name muss auf .pdf oder .json enden.</translation>
    </message>
    <message>
        <source>%1 asks for something that can&apos;t be done%2: check what it names.</source>
        <translation>%1 verlangt etwas, das nicht geht%2: prüfen, was darin steht.</translation>
    </message>
    <message>
        <source>%1 was left as it was, because the work on it was cancelled.</source>
        <translation>%1 blieb, wie es war, weil die Arbeit daran abgebrochen wurde.</translation>
    </message>
</context>
<context>
    <name>wireside::FileChoice</name>
    <message>
        <source>Open a Report</source>
        <translation>Einen Bericht öffnen</translation>
    </message>
    <message>
        <source>Open Two Reports</source>
        <translation>Zwei Berichte öffnen</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the Comparison</source>
        <translation>Den Vergleich exportieren</translation>
    </message>
    <message>
        <source>PDF, to read and to print (*.pdf)</source>
        <translation>PDF, zum Lesen und Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>JSON, for other programs (*.json)</source>
        <translation>JSON, für andere Programme (*.json)</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>vergleich</translation>
    </message>
</context>
<context>
    <name>wireside::FindBar</name>
    <message>
        <source>Not found in either report</source>
        <translation>In keinem der Berichte gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, again from the beginning</source>
        <translation>%1, wieder von vorn</translation>
    </message>
    <message>
        <source>%1, again from the end</source>
        <translation>%1, wieder von hinten</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Groß-/&amp;Kleinschreibung</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in both reports</source>
        <translation>In beiden Berichten suchen</translation>
    </message>
    <message>
        <source>Text to find in both reports</source>
        <translation>Text, der in beiden Berichten gesucht wird</translation>
    </message>
</context>
<context>
    <name>wireside::KeyEditor</name>
    <message>
        <source>&amp;Usual Keys</source>
        <translation>&amp;Übliche Tasten</translation>
    </message>
    <message>
        <source>Use It &amp;Here</source>
        <translation>Hier &amp;verwenden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Other key</source>
        <translation>Andere Taste</translation>
    </message>
    <message>
        <source>Choose an action above</source>
        <translation>Oben einen Befehl wählen</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”.</source>
        <translation>%1 gehört schon zu „%2“.</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
</context>
<context>
    <name>wireside::KeyTable</name>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>wireside::Legend</name>
    <message>
        <source>Shared</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Nur hier</translation>
    </message>
    <message>
        <source>Kinds that are shown</source>
        <translation>Arten, die gezeigt werden</translation>
    </message>
    <message>
        <source>Links between sentences with the same words: tinted, with a solid line</source>
        <translation>Entsprechungen mit denselben Wörtern: getönt, mit durchgezogener Linie</translation>
    </message>
    <message>
        <source>Links between sentences that say it in other words: tinted, with a dashed line</source>
        <translation>Entsprechungen, die es mit anderen Worten sagen: getönt, mit gestrichelter Linie</translation>
    </message>
    <message>
        <source>Sentences that are in one report only, in both together: a rule in the margin</source>
        <translation>Sätze, die nur in einem Bericht stehen, in beiden zusammengezählt: ein Strich am Rand</translation>
    </message>
</context>
<context>
    <name>wireside::LinkDetails</name>
    <message>
        <source>Link %1 of %2</source>
        <translation>Entsprechung %1 von %2</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>%1 % of the left side&apos;s words are accounted for, %2 % of the right side&apos;s</source>
        <translation>%1 % der Wörter links sind abgedeckt, %2 % der Wörter rechts</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>stands at another place of the right report</source>
        <translation>steht im rechten Bericht an anderer Stelle</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Details of the selected link</source>
        <translation>Einzelheiten der gewählten Entsprechung</translation>
    </message>
    <message>
        <source>Click a marked sentence, a ribbon or a line of the list to see here what is the same and what has changed.</source>
        <translation>Ein Klick auf einen markierten Satz, ein Band oder eine Zeile der Liste zeigt hier, was gleich ist und was sich geändert hat.</translation>
    </message>
</context>
<context>
    <name>wireside::LinkList</name>
    <message>
        <source>Links</source>
        <translation>Entsprechungen</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>Alle Entsprechungen</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Umformuliert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Kind of the links that are listed</source>
        <translation>Art der aufgeführten Entsprechungen</translation>
    </message>
    <message>
        <source>Words in the list</source>
        <translation>Wörter in der Liste</translation>
    </message>
    <message>
        <source>Words that the listed links have</source>
        <translation>Wörter, die in den aufgeführten Entsprechungen vorkommen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>wireside::LinkTable</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Left report</source>
        <translation>Linker Bericht</translation>
    </message>
    <message>
        <source>Right report</source>
        <translation>Rechter Bericht</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>wireside::LinkText</name>
    <message>
        <source>shared</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>Link %1 of %2: %3</source>
        <translation>Entsprechung %1 von %2: %3</translation>
    </message>
    <message>
        <source>%1, at another place</source>
        <translation>%1, an anderer Stelle</translation>
    </message>
</context>
<context>
    <name>wireside::LinkTexts</name>
    <message>
        <source>shared, moved</source>
        <translation>übernommen, verschoben</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>reworded, moved</source>
        <translation>umformuliert, verschoben</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
</context>
<context>
    <name>wireside::MainBars</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>wireside::MainWindow</name>
    <message>
        <source>“%1” was written.</source>
        <translation>„%1“ wurde geschrieben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The reports are not compared: that was cancelled.</source>
        <translation>Die Berichte sind nicht verglichen: Das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Compare Again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>Wireside</source>
        <translation>Wireside</translation>
    </message>
</context>
<context>
    <name>wireside::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>wireside::MessageRow</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>wireside::OverviewStrip</name>
    <message>
        <source>Overview of both reports</source>
        <translation>Übersicht über beide Berichte</translation>
    </message>
    <message>
        <source>Arrow keys, Page Up, Page Down, Home and End scroll the reports.</source>
        <translation>Pfeiltasten, Bild auf, Bild ab, Pos1 und Ende scrollen die Berichte.</translation>
    </message>
    <message>
        <source>Both reports as a whole: click or drag to scroll</source>
        <translation>Beide Berichte im Ganzen: zum Scrollen klicken oder ziehen</translation>
    </message>
</context>
<context>
    <name>wireside::PalettePreview</name>
    <message>
        <source>Shared: in the same words</source>
        <translation>Übernommen: mit denselben Worten</translation>
    </message>
    <message>
        <source>Reworded: said in another way</source>
        <translation>Umformuliert: anders gesagt</translation>
    </message>
    <message>
        <source>Unique: in this report only</source>
        <translation>Nur hier: steht nur in diesem Bericht</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>How shared, reworded and unique sentences look</source>
        <translation>Wie übernommene, umformulierte und nur hier stehende Sätze aussehen</translation>
    </message>
</context>
<context>
    <name>wireside::PaneHead</name>
    <message>
        <source>read as %1</source>
        <translation>gelesen als %1</translation>
    </message>
    <message>
        <source>Parts of the %1 in this report&apos;s own text. Headlines, captions, bylines, credits and notices do not count.</source>
        <translation>Anteile an %1 im eigenen Text dieses Berichts. Überschriften, Bildunterschriften, Autorenzeilen, Bildnachweise und Hinweise zählen nicht.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
</context>
<context>
    <name>wireside::ReasonRows</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>− %1</source>
        <translation>− %1</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>what stands around them speaks for it</source>
        <translation>was um sie herum steht, spricht dafür</translation>
    </message>
    <message>
        <source>what stands around them speaks against it</source>
        <translation>was um sie herum steht, spricht dagegen</translation>
    </message>
    <message>
        <source>%1 % that they belong together</source>
        <translation>zu %1 % gehören sie zusammen</translation>
    </message>
    <message>
        <source>%1 % of the weight of their words in common</source>
        <translation>%1 % des Gewichts ihrer Wörter gemeinsam</translation>
    </message>
    <message>
        <source>%1 % in the same order</source>
        <translation>%1 % in derselben Reihenfolge</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
</context>
<context>
    <name>wireside::ReportOpening</name>
    <message>
        <source>Two reports can be compared at once: the first two of the %1 files were opened, the others were not.</source>
        <translation>Zwei Berichte lassen sich auf einmal vergleichen: Von den %1 Dateien wurden die ersten beiden geöffnet, die anderen nicht.</translation>
    </message>
    <message>
        <source>There is no text in the clipboard: copy a report&apos;s text, then paste it here.</source>
        <translation>In der Zwischenablage ist kein Text: den Text eines Berichts kopieren, dann hier einfügen.</translation>
    </message>
</context>
<context>
    <name>wireside::ReportPane</name>
    <message>
        <source>Showing…</source>
        <translation>Wird angezeigt…</translation>
    </message>
</context>
<context>
    <name>wireside::ReportSide</name>
    <message>
        <source>Left report</source>
        <translation>Linker Bericht</translation>
    </message>
    <message>
        <source>Right report</source>
        <translation>Rechter Bericht</translation>
    </message>
    <message>
        <source>Left report: %1</source>
        <translation>Linker Bericht: %1</translation>
    </message>
    <message>
        <source>Right report: %1</source>
        <translation>Rechter Bericht: %1</translation>
    </message>
    <message>
        <source>Drop to open as the left report</source>
        <translation>Ablegen, um als linken Bericht zu öffnen</translation>
    </message>
    <message>
        <source>Drop to open as the right report</source>
        <translation>Ablegen, um als rechten Bericht zu öffnen</translation>
    </message>
    <message>
        <source>Drop to replace the left report</source>
        <translation>Ablegen, um den linken Bericht zu ersetzen</translation>
    </message>
    <message>
        <source>Drop to replace the right report</source>
        <translation>Ablegen, um den rechten Bericht zu ersetzen</translation>
    </message>
    <message>
        <source>Drop to open as both reports</source>
        <translation>Ablegen, um als beide Berichte zu öffnen</translation>
    </message>
</context>
<context>
    <name>wireside::RibbonStrip</name>
    <message>
        <source>Ribbons between the reports</source>
        <translation>Bänder zwischen den Berichten</translation>
    </message>
    <message>
        <source>Join linked sentences. The list of links says the same in words.</source>
        <translation>Verbinden Sätze, die einander entsprechen. Die Liste der Entsprechungen sagt dasselbe in Worten.</translation>
    </message>
</context>
<context>
    <name>wireside::SamplePrompt</name>
    <message>
        <source>No reports at hand?</source>
        <translation>Keine Berichte zur Hand?</translation>
    </message>
</context>
<context>
    <name>wireside::Samples</name>
    <message>
        <source>Sample: a syndicated copy</source>
        <translation>Beispiel: eine übernommene Agenturmeldung</translation>
    </message>
    <message>
        <source>Sample: a paraphrased rewrite</source>
        <translation>Beispiel: eine umgeschriebene Fassung</translation>
    </message>
</context>
<context>
    <name>wireside::SensitivitySlider</name>
    <message>
        <source>strict</source>
        <translation>streng</translation>
    </message>
    <message>
        <source>default</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>großzügig</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Sensitivity: %1</source>
        <translation>Schwelle: %1</translation>
    </message>
    <message>
        <source>How sure a link must be: %1. To the left fewer links, to the right more.</source>
        <translation>Wie sicher eine Entsprechung sein muss: %1. Nach links weniger Entsprechungen, nach rechts mehr.</translation>
    </message>
</context>
<context>
    <name>wireside::SettingsDialog</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Blue and amber</source>
        <translation>Blau und Bernstein</translation>
    </message>
    <message>
        <source>Teal and vermilion</source>
        <translation>Petrol und Zinnober</translation>
    </message>
    <message>
        <source>Greys, told apart by lines</source>
        <translation>Grautöne, an Linien zu unterscheiden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Eng</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Look:</source>
        <translation>&amp;Aussehen:</translation>
    </message>
    <message>
        <source>Colours of the &amp;kinds:</source>
        <translation>&amp;Farben der Arten:</translation>
    </message>
    <message>
        <source>With serifs</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <source>Without serifs</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Font of the reports:</source>
        <translation>S&amp;chrift der Berichte:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>L&amp;ines:</source>
        <translation>&amp;Zeilenabstand:</translation>
    </message>
    <message>
        <source>Another language shows at the next start.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>S&amp;ensitivity at the start:</source>
        <translation>Sch&amp;welle zu Beginn:</translation>
    </message>
    <message>
        <source>L&amp;anguage:</source>
        <translation>&amp;Sprache:</translation>
    </message>
</context>
<context>
    <name>wireside::ShareBar</name>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
</context>
<context>
    <name>wireside::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Einen Befehl oder eine Taste suchen</translation>
    </message>
    <message>
        <source>Words of the actions that are listed</source>
        <translation>Wörter der aufgeführten Befehle</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>&amp;All Usual Keys</source>
        <translation>&amp;Alle üblichen Tasten</translation>
    </message>
</context>
<context>
    <name>wireside::WorkText</name>
    <message>
        <source>Reading the text…</source>
        <translation>Der Text wird gelesen…</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen…</translation>
    </message>
    <message>
        <source>Reading “%1” and “%2”…</source>
        <translation>„%1“ und „%2“ werden gelesen…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>„%1“ wird geschrieben…</translation>
    </message>
</context>
</TS>
