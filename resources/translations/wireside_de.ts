<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
        <source>Open</source>
        <translation>Öffnen</translation>
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
        <source>Take the clipboard's text as the left report</source>
        <translation>Den Text der Zwischenablage als linken Bericht nehmen</translation>
    </message>
    <message>
        <source>Take the clipboard's text as the right report</source>
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
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Choose one or two reports, or a saved session</source>
        <translation>Einen oder zwei Berichte oder eine gespeicherte Sitzung auswählen</translation>
    </message>
    <message>
        <source>Paste as Ri&amp;ght Report</source>
        <translation>Als r&amp;echten Bericht einfügen</translation>
    </message>
    <message>
        <source>Cop&amp;y Link</source>
        <translation>Entsprechung k&amp;opieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Entsprechung kopieren</translation>
    </message>
    <message>
        <source>Copy both sides of the selected link, with what changed</source>
        <translation>Beide Seiten der ausgewählten Entsprechung mit den Änderungen kopieren</translation>
    </message>
    <message>
        <source>Copy Co&amp;mparison</source>
        <translation>&amp;Vergleich kopieren</translation>
    </message>
    <message>
        <source>Copy comparison</source>
        <translation>Vergleich kopieren</translation>
    </message>
    <message>
        <source>Copy both reports as a table, partners level</source>
        <translation>Beide Berichte als Tabelle kopieren, Entsprechungen nebeneinander</translation>
    </message>
    <message>
        <source>Open Re&amp;cent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Open a comparison again that was open before</source>
        <translation>Einen früheren Vergleich wieder öffnen</translation>
    </message>
    <message>
        <source>Save Sess&amp;ion</source>
        <translation>Sitzung &amp;speichern</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Keep both texts and all that was done to them in one file</source>
        <translation>Beide Texte und alles, was daran getan wurde, in einer Datei ablegen</translation>
    </message>
    <message>
        <source>Save Session &amp;As…</source>
        <translation>Sitzung speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save session as…</source>
        <translation>Sitzung speichern unter…</translation>
    </message>
    <message>
        <source>Keep the session in another file</source>
        <translation>Die Sitzung in einer anderen Datei ablegen</translation>
    </message>
    <message>
        <source>Sa&amp;ve Left Text As…</source>
        <translation>Linken &amp;Text speichern unter…</translation>
    </message>
    <message>
        <source>Save left text…</source>
        <translation>Linken Text speichern…</translation>
    </message>
    <message>
        <source>Write the left report's text to a file</source>
        <translation>Den Text des linken Berichts in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Save Right &amp;Text As…</source>
        <translation>Rechten Text speichern u&amp;nter…</translation>
    </message>
    <message>
        <source>Save right text…</source>
        <translation>Rechten Text speichern…</translation>
    </message>
    <message>
        <source>Write the right report's text to a file</source>
        <translation>Den Text des rechten Berichts in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Write the comparison to a PDF, HTML, CSV or JSON file</source>
        <translation>Den Vergleich in eine PDF-, HTML-, CSV- oder JSON-Datei schreiben</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>See the report's pages, and print them</source>
        <translation>Die Seiten des Vergleichs ansehen und drucken</translation>
    </message>
    <message>
        <source>Close &amp;Both Reports</source>
        <translation>Beide Berichte s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Das Letzte zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Das Zurückgenommene noch einmal tun</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Move what is selected to the clipboard</source>
        <translation>Das Ausgewählte in die Zwischenablage verschieben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected to the clipboard</source>
        <translation>Das Ausgewählte in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Put the clipboard's text where the caret is</source>
        <translation>Den Text der Zwischenablage an der Schreibmarke einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select all of the text that has the caret</source>
        <translation>Den ganzen Text auswählen, in dem die Schreibmarke steht</translation>
    </message>
    <message>
        <source>&amp;Edit Texts</source>
        <translation>&amp;Texte bearbeiten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit both reports where they are; the comparison follows</source>
        <translation>Beide Berichte an Ort und Stelle bearbeiten; der Vergleich folgt</translation>
    </message>
    <message>
        <source>&amp;Stop Editing</source>
        <translation>Bearbeiten &amp;beenden</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>Bearbeiten beenden</translation>
    </message>
    <message>
        <source>Only read the reports again</source>
        <translation>Die Berichte wieder nur lesen</translation>
    </message>
    <message>
        <source>Leave Out &amp;Headlines and Captions</source>
        <translation>Überschriften und Bildunterschriften &amp;weglassen</translation>
    </message>
    <message>
        <source>Leave out headlines and captions</source>
        <translation>Überschriften und Bildunterschriften weglassen</translation>
    </message>
    <message>
        <source>Link neither headlines nor bylines, captions, credits and notices</source>
        <translation>Weder Überschriften noch Autorenzeilen, Bildunterschriften, Bildnachweise und Hinweise verknüpfen</translation>
    </message>
    <message>
        <source>&amp;Link Selected Sentences</source>
        <translation>Ausgewählte Sätze ver&amp;knüpfen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Link the sentences that are selected in both reports, or have the caret</source>
        <translation>Die Sätze verknüpfen, die in beiden Berichten ausgewählt sind oder die Schreibmarke haben</translation>
    </message>
    <message>
        <source>&amp;Unlink</source>
        <translation>Verknüpfung &amp;lösen</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Verknüpfung lösen</translation>
    </message>
    <message>
        <source>Take away the link that you are at</source>
        <translation>Die aktuelle Entsprechung aufheben</translation>
    </message>
    <message>
        <source>&amp;Not the Same</source>
        <translation>Ni&amp;cht dasselbe</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dasselbe</translation>
    </message>
    <message>
        <source>Say that these sentences do not belong together: they are not linked again</source>
        <translation>Festlegen, dass diese Sätze nicht zusammengehören: Sie werden nicht wieder verknüpft</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>“Undo”, “Typing on the Left”</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>P&amp;revious Finding</source>
        <translation>V&amp;origer Befund</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Go to the number, quotation or name before that differs</source>
        <translation>Zur vorigen Zahl gehen, die abweicht, oder zum vorigen Zitat oder Namen</translation>
    </message>
    <message>
        <source>Nex&amp;t Finding</source>
        <translation>Nächster &amp;Befund</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Go to the next number, quotation or name that differs</source>
        <translation>Zur nächsten Zahl gehen, die abweicht, oder zum nächsten Zitat oder Namen</translation>
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
    <name>wireside::Clipboard</name>
    <message>
        <source>underlined</source>
        <translation>unterstrichen</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>kursiv</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Left report: %1 (%2)</source>
        <translation>Linker Bericht: %1 (%2)</translation>
    </message>
    <message>
        <source>Right report: %1 (%2)</source>
        <translation>Rechter Bericht: %1 (%2)</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Links: %1</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Rechts: %1</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>fett</translation>
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
    <message>
        <source>Selected link</source>
        <translation>Entsprechung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Selected link and notes</source>
        <translation>Ausgewählte Entsprechung und Notizen</translation>
    </message>
    <message>
        <source>Notes •</source>
        <translation>Notizen •</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Words that the listed findings have</source>
        <translation>Wörter, die die Befunde der Liste haben</translation>
    </message>
    <message>
        <source>No number, date, quotation, negation or name was found to differ inside a link.</source>
        <translation>In keiner Entsprechung wurde eine Zahl, ein Datum, ein Zitat, eine Verneinung oder ein Name gefunden, der abweicht.</translation>
    </message>
    <message>
        <source>Sentences that only the left report has</source>
        <translation>Sätze, die nur der linke Bericht hat</translation>
    </message>
    <message>
        <source>Sentences that only the right report has</source>
        <translation>Sätze, die nur der rechte Bericht hat</translation>
    </message>
    <message>
        <source>Words that the listed sentences have</source>
        <translation>Wörter, die die Sätze der Liste haben</translation>
    </message>
    <message>
        <source>Every sentence has a partner in the other report.</source>
        <translation>Jeder Satz hat eine Entsprechung im anderen Bericht.</translation>
    </message>
    <message>
        <source>Links, findings and sentences of one report only</source>
        <translation>Entsprechungen, Befunde und Sätze, die nur ein Bericht hat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tab: what it lists, and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Entsprechungen</translation>
    </message>
    <message>
        <source>Only left</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Only right</source>
        <translation>Nur rechts</translation>
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
        <source>There was no file and no text in what was dropped: drop a report's file or select its text and drop that.</source>
        <translation>Abgelegt wurde weder eine Datei noch Text: die Datei eines Berichts ablegen, oder seinen Text markieren und diesen ablegen.</translation>
    </message>
    <message>
        <source>A web address can't be opened: save the page as text, or select its text and drop that.</source>
        <translation>Eine Webadresse lässt sich nicht öffnen: die Seite als Text speichern, oder ihren Text markieren und diesen ablegen.</translation>
    </message>
</context>
<context>
    <name>wireside::EditCommand</name>
    <message>
        <source>Typing on the Left</source>
        <translation>Eingabe links</translation>
    </message>
    <message>
        <source>Typing on the Right</source>
        <translation>Eingabe rechts</translation>
    </message>
    <message>
        <source>Deletion on the Left</source>
        <translation>Löschen links</translation>
    </message>
    <message>
        <source>Deletion on the Right</source>
        <translation>Löschen rechts</translation>
    </message>
    <message>
        <source>Replacement on the Left</source>
        <translation>Ersetzen links</translation>
    </message>
    <message>
        <source>Replacement on the Right</source>
        <translation>Ersetzen rechts</translation>
    </message>
</context>
<context>
    <name>wireside::EditingLimits</name>
    <message>
        <source>The left report can't be edited here: it is longer than %1 characters.</source>
        <translation>Der linke Bericht kann hier nicht bearbeitet werden: Er ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The right report can't be edited here: it is longer than %1 characters.</source>
        <translation>Der rechte Bericht kann hier nicht bearbeitet werden: Er ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The left report can't be edited here: it has more than %1 lines.</source>
        <translation>Der linke Bericht kann hier nicht bearbeitet werden: Er hat mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>The right report can't be edited here: it has more than %1 lines.</source>
        <translation>Der rechte Bericht kann hier nicht bearbeitet werden: Er hat mehr als %1 Zeilen.</translation>
    </message>
    <message>
        <source>The left report can't be edited here: a line of it is longer than %1 characters.</source>
        <translation>Der linke Bericht kann hier nicht bearbeitet werden: Eine Zeile ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The right report can't be edited here: a line of it is longer than %1 characters.</source>
        <translation>Der rechte Bericht kann hier nicht bearbeitet werden: Eine Zeile ist länger als %1 Zeichen.</translation>
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
        <source>%1 can't be found: check its name and whether it was moved.</source>
        <translation>%1 wurde nicht gefunden: den Namen prüfen, und ob die Datei verschoben wurde.</translation>
    </message>
    <message>
        <source>%1 is a folder: choose a file in it.</source>
        <translation>%1 ist ein Ordner: eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>%1 can't be read%2: check whether you are allowed to open it.</source>
        <translation>%1 lässt sich nicht lesen%2: prüfen, ob Sie das Recht zum Öffnen haben.</translation>
    </message>
    <message>
        <source>%1 has no text in it: choose another report.</source>
        <translation>%1 enthält keinen Text: einen anderen Bericht wählen.</translation>
    </message>
    <message>
        <source>%1 has no text, only pictures of it: let a program for text recognition read the scan.</source>
        <translation>%1 enthält keinen Text, nur Bilder davon: den Scan von einem Programm zur Texterkennung lesen lassen.</translation>
    </message>
    <message>
        <source>%1 is a single word, too little to compare: choose a longer report.</source>
        <translation>%1 ist nur ein Wort, zu wenig zum Vergleichen: einen längeren Bericht wählen.</translation>
    </message>
    <message>
        <source>%1 is not a text file%2: save the report as plain text and open that.</source>
        <translation>%1 ist keine Textdatei%2: den Bericht als reinen Text speichern und diesen öffnen.</translation>
    </message>
    <message>
        <source>%1 is in an encoding that can't be told: save it as UTF-8 and open it again.</source>
        <translation>%1 hat eine Zeichenkodierung, die sich nicht erkennen lässt: als UTF-8 speichern und erneut öffnen.</translation>
    </message>
    <message>
        <source>%1 is protected by a password: save a copy without one and open that.</source>
        <translation>%1 ist mit einem Kennwort geschützt: eine Kopie ohne Kennwort speichern und diese öffnen.</translation>
    </message>
    <message>
        <source>%1 is damaged%2: get it again, or open another copy of it.</source>
        <translation>%1 ist beschädigt%2: die Datei neu beschaffen oder eine andere Kopie öffnen.</translation>
    </message>
    <message>
        <source>%1 can't be written%2: choose another folder or name.</source>
        <translation>%1 lässt sich nicht schreiben%2: einen anderen Ordner oder Namen wählen.</translation>
    </message>
    <message>
        <source>%1 can't be written, because the disk is full: make room or choose another disk.</source>
        <translation>%1 lässt sich nicht schreiben, weil der Datenträger voll ist: Platz schaffen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>%1 asks for something that can't be done%2: check what it names.</source>
        <translation>%1 verlangt etwas, das nicht geht%2: prüfen, was darin steht.</translation>
    </message>
    <message>
        <source>%1 was left as it was, because the work on it was cancelled.</source>
        <translation>%1 blieb, wie es war, weil die Arbeit daran abgebrochen wurde.</translation>
    </message>
    <message>
        <source>%1 has no article in it: open the page of the article itself.</source>
        <translation>%1 enthält keinen Artikel: Öffnen Sie die Seite des Artikels selbst.</translation>
    </message>
    <message>
        <source>%1 names no format that can be written: let the name end in .pdf, .html, .csv or .json.</source>
        <translation>%1 nennt kein Format, das geschrieben werden kann: Der Name muss auf .pdf, .html, .csv oder .json enden.</translation>
    </message>
    <message>
        <source>%1 is damaged or no session of Wireside%2: it was left as it is, look for another copy of it.</source>
        <translation>%1 ist beschädigt oder keine Sitzung von Wireside%2: Die Datei blieb, wie sie ist; suchen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Wireside than this: update Wireside to open it.</source>
        <translation>%1 stammt von einer neueren Version von Wireside: Aktualisieren Sie Wireside, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is larger than a report can be%2: open the part that you need.</source>
        <translation>%1 ist größer, als ein Bericht sein darf%2: nur den benötigten Teil öffnen.</translation>
    </message>
    <message>
        <source>Nothing was printed, because that was cancelled.</source>
        <translation>Es wurde nichts gedruckt, weil das abgebrochen wurde.</translation>
    </message>
    <message>
        <source>The printer can't be reached: check whether it is there, or choose another one.</source>
        <translation>Der Drucker ist nicht erreichbar: prüfen, ob es ihn gibt, oder einen anderen wählen.</translation>
    </message>
</context>
<context>
    <name>wireside::ExportEnd</name>
    <message>
        <source>Stop the export that is under way?</source>
        <translation>Den laufenden Export abbrechen?</translation>
    </message>
    <message>
        <source>Wireside closes by itself once it is done.</source>
        <translation>Wireside schließt sich von selbst, sobald er fertig ist.</translation>
    </message>
    <message>
        <source>&amp;Stop and Close</source>
        <translation>&amp;Abbrechen und schließen</translation>
    </message>
    <message>
        <source>&amp;Keep Open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
</context>
<context>
    <name>wireside::ExportDialog</name>
    <message>
        <source>&amp;Shared</source>
        <translation>Ü&amp;bernommen</translation>
    </message>
    <message>
        <source>&amp;Reworded</source>
        <translation>&amp;Umformuliert</translation>
    </message>
    <message>
        <source>U&amp;nique</source>
        <translation>&amp;Nur hier</translation>
    </message>
    <message>
        <source>Summary and &amp;legend on the first page</source>
        <translation>Zusammenfassung und &amp;Legende auf der ersten Seite</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Export the Comparison</source>
        <translation>Den Vergleich exportieren</translation>
    </message>
    <message>
        <source>PDF, to read and to print</source>
        <translation>PDF, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>Web page (HTML), to read in a browser</source>
        <translation>Webseite (HTML), zum Lesen im Browser</translation>
    </message>
    <message>
        <source>Table of links (CSV), for spreadsheets</source>
        <translation>Tabelle der Entsprechungen (CSV)</translation>
    </message>
    <message>
        <source>Data (JSON), for other programs</source>
        <translation>Daten (JSON), für andere Programme</translation>
    </message>
    <message>
        <source>All of both reports</source>
        <translation>Beide Berichte ganz</translation>
    </message>
    <message>
        <source>Matches only</source>
        <translation>Nur Entsprechungen</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Schwarzweiß</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>R&amp;ows:</source>
        <translation>&amp;Zeilen:</translation>
    </message>
    <message>
        <source>Kinds:</source>
        <translation>Arten:</translation>
    </message>
    <message>
        <source>&amp;Ink:</source>
        <translation>F&amp;arbe:</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>&amp;Direction:</source>
        <translation>Ausri&amp;chtung:</translation>
    </message>
    <message>
        <source>&amp;Margin:</source>
        <translation>&amp;Rand:</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Textgröße:</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>The only page</source>
        <translation>Die einzige Seite</translation>
    </message>
    <message numerus="yes">
        <source>First of %Ln pages</source>
        <translation>
            <numerusform>Erste von %Ln Seite</numerusform>
            <numerusform>Erste von %Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>One page, side by side, for the browser</source>
        <translation>Eine Seite für den Browser, nebeneinander</translation>
    </message>
    <message>
        <source>No pages: for other programs</source>
        <translation>Keine Seiten: für andere Programme</translation>
    </message>
</context>
<context>
    <name>wireside::FileChoice</name>
    <message>
        <source>Open a Report</source>
        <translation>Einen Bericht öffnen</translation>
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
    <message>
        <source>HTML, for the browser (*.html)</source>
        <translation>HTML, für den Browser (*.html)</translation>
    </message>
    <message>
        <source>CSV, the links as a table (*.csv)</source>
        <translation>CSV, die Entsprechungen als Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Open Two Reports or a Session</source>
        <translation>Zwei Berichte oder eine Sitzung öffnen</translation>
    </message>
    <message>
        <source>Save the Session</source>
        <translation>Die Sitzung speichern</translation>
    </message>
    <message>
        <source>Sessions of Wireside (*.wireside)</source>
        <translation>Sitzungen von Wireside (*.wireside)</translation>
    </message>
    <message>
        <source>Save the Text</source>
        <translation>Den Text speichern</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>Berichte (%1)</translation>
    </message>
    <message>
        <source>Reports and sessions (%1)</source>
        <translation>Berichte und Sitzungen (%1)</translation>
    </message>
</context>
<context>
    <name>wireside::FilterMenu</name>
    <message>
        <source>Headlines, captions, credits and notices are not linked.</source>
        <translation>Überschriften, Bildunterschriften, Bildnachweise und Hinweise werden nicht verknüpft.</translation>
    </message>
    <message numerus="yes">
        <source>Links of fewer than %n words are left out.</source>
        <translation>
            <numerusform>Entsprechungen mit weniger als %n Wörtern entfallen.</numerusform>
            <numerusform>Entsprechungen mit weniger als %n Wörtern entfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave out short links, or headlines and captions</source>
        <translation>Kurze Entsprechungen oder Überschriften und Bildunterschriften weglassen</translation>
    </message>
    <message>
        <source>F&amp;ilters</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>Links of &amp;Any Length</source>
        <translation>Entsprechungen &amp;jeder Länge</translation>
    </message>
    <message numerus="yes">
        <source>&amp;%n Words or More</source>
        <translation>
            <numerusform>&amp;%n Wörter oder mehr</numerusform>
            <numerusform>&amp;%n Wörter oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
</context>
<context>
    <name>wireside::FilteredTable</name>
    <message>
        <source>Words in the list</source>
        <translation>Wörter in der Liste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
    <name>wireside::FindingChip</name>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <source>Findings: numbers, dates, quotations, names or negations that differ inside a link. A click goes from one to the next.</source>
        <translation>Befunde: Zahlen, Daten, Zitate, Namen oder Verneinungen, die sich in einer Entsprechung unterscheiden. Ein Klick führt von einem zum nächsten.</translation>
    </message>
</context>
<context>
    <name>wireside::FindingSteps</name>
    <message>
        <source>Finding %1 of %2: %3</source>
        <translation>Befund %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>wireside::FindingTable</name>
    <message>
        <source>Link</source>
        <translation>Entsprechung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Left report</source>
        <translation>Linker Bericht</translation>
    </message>
    <message>
        <source>Right report</source>
        <translation>Rechter Bericht</translation>
    </message>
</context>
<context>
    <name>wireside::FindingText</name>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>Verneinung</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>“%1” on the left only</source>
        <translation>„%1“ nur links</translation>
    </message>
    <message>
        <source>“%1” on the right only</source>
        <translation>„%1“ nur rechts</translation>
    </message>
    <message>
        <source>“%1” on the left, “%2” on the right</source>
        <translation>links „%1“, rechts „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a finding: its kind, its words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>wireside::Html</name>
    <message>
        <source>Left report</source>
        <translation>Linker Bericht</translation>
    </message>
    <message>
        <source>Right report</source>
        <translation>Rechter Bericht</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language tag (BCP 47) of the language that this translation is in, such as "de".</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Both reports, partners side by side</source>
        <translation>Beide Berichte, Entsprechungen nebeneinander</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Entsprechung</translation>
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
        <source>[changed:</source>
        <translation>[geändert:</translation>
    </message>
    <message>
        <source>[moved:</source>
        <translation>[verschoben:</translation>
    </message>
    <message>
        <source>[to be checked:</source>
        <translation>[zu prüfen:</translation>
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
    <name>wireside::LanguageMenu</name>
    <message>
        <source>Langua&amp;ge of Left Report</source>
        <translation>Sprache des linken &amp;Berichts</translation>
    </message>
    <message>
        <source>Language of &amp;Right Report</source>
        <translation>Sprache des r&amp;echten Berichts</translation>
    </message>
    <message>
        <source>&amp;Found by the Text</source>
        <translation>&amp;Am Text erkannt</translation>
    </message>
    <message>
        <source>&amp;Others, Compared Without Stems</source>
        <translation>An&amp;dere, ohne Wortstämme verglichen</translation>
    </message>
    <message>
        <source>Language of a Report</source>
        <translation>Sprache eines Berichts</translation>
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
        <source>%1 % of the left side's words are accounted for, %2 % of the right side's</source>
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
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>wireside::LinkJudging</name>
    <message>
        <source>Linked by hand: “%1” and “%2”.</source>
        <translation>Von Hand verknüpft: „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>Link Sentences</source>
        <translation>Sätze verknüpfen</translation>
    </message>
    <message>
        <source>Unlink Sentences</source>
        <translation>Verknüpfung lösen</translation>
    </message>
    <message>
        <source>The link by hand was taken back.</source>
        <translation>Die Verknüpfung von Hand wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Unlinked. These sentences will not be linked again.</source>
        <translation>Gelöst. Diese Sätze werden nicht wieder verknüpft.</translation>
    </message>
    <message>
        <source>Not the same: “%1” and “%2”.</source>
        <translation>Nicht dasselbe: „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>Mark as Not the Same</source>
        <translation>Als nicht dasselbe kennzeichnen</translation>
    </message>
    <message>
        <source>Not the same. These sentences will not be linked again.</source>
        <translation>Nicht dasselbe. Diese Sätze werden nicht wieder verknüpft.</translation>
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
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
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
    <message>
        <source>%1, linked by hand</source>
        <translation>%1, von Hand verknüpft</translation>
    </message>
</context>
<context>
    <name>wireside::LinkTexts</name>
    <message>
        <source>shared</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
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
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
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
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The pages were handed to the printer.</source>
        <translation>Die Seiten wurden dem Drucker übergeben.</translation>
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
    <name>wireside::NotesField</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes on this comparison. They are kept with the session.</source>
        <translation>Notizen zu diesem Vergleich. Sie werden mit der Sitzung gespeichert.</translation>
    </message>
</context>
<context>
    <name>wireside::OriginText</name>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Embargoed</source>
        <translation>Mit Sperrfrist</translation>
    </message>
    <message>
        <source>Signal: %1</source>
        <translation>Signal: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Autor: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Slug: %1</source>
        <translation>Stichwort: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Fassung: %1</translation>
    </message>
    <message>
        <source>Urgency: %1</source>
        <translation>Dringlichkeit: %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>the format of a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <comment>day, time and zone</comment>
        <translation>%1, %2%3</translation>
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
        <source>Parts of the %1 in this report's own text. Headlines, captions, bylines, credits and notices do not count.</source>
        <translation>Anteile an %1 im eigenen Text dieses Berichts. Überschriften, Bildunterschriften, Autorenzeilen, Bildnachweise und Hinweise zählen nicht.</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Noch nicht verglichen</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Bearbeitet, nicht gespeichert</translation>
    </message>
    <message>
        <source>%1, by hand</source>
        <translation>%1, von Hand</translation>
    </message>
    <message>
        <source>The report is read in the language that was chosen.</source>
        <translation>Der Bericht wird in der gewählten Sprache gelesen.</translation>
    </message>
    <message>
        <source>The language was found by the text. Choose another one here.</source>
        <translation>Die Sprache wurde am Text erkannt. Hier lässt sich eine andere wählen.</translation>
    </message>
    <message>
        <source>Language of the report: %1</source>
        <translation>Sprache des Berichts: %1</translation>
    </message>
</context>
<context>
    <name>wireside::PrintPreview</name>
    <message>
        <source>P&amp;revious</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Vorige Seite (Bild auf)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page </source>
        <translation>Seite </translation>
    </message>
    <message>
        <source>Page as it is printed</source>
        <translation>Seite, wie sie gedruckt wird</translation>
    </message>
    <message>
        <source>Laying out the pages… %p %</source>
        <translation>Die Seiten werden umbrochen… %p %</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Die Seiten werden umbrochen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message numerus="yes">
        <source> of %Ln</source>
        <translation>
            <numerusform> von %Ln</numerusform>
            <numerusform> von %Ln</numerusform>
        </translation>
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
    <message>
        <source>linked by hand</source>
        <translation>von Hand verknüpft</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>wireside::RecentMenu</name>
    <message>
        <source>%1 (moved or deleted)</source>
        <translation>%1 (verschoben oder gelöscht)</translation>
    </message>
    <message>
        <source>Nothing was open yet</source>
        <translation>Noch nichts war geöffnet</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>wireside::RecoveryOffer</name>
    <message>
        <source>Wireside was not closed properly. Unsaved work of %1 is still there.</source>
        <translation>Wireside wurde nicht ordnungsgemäß beendet. Ungespeicherte Arbeit vom %1 ist noch da.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>wireside::ReloadOffer</name>
    <message>
        <source>“%1” has changed on disk.</source>
        <translation>„%1“ hat sich auf der Festplatte geändert.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted. Its text stays here as it is.</source>
        <translation>„%1“ wurde verschoben oder gelöscht. Der Text bleibt hier, wie er ist.</translation>
    </message>
</context>
<context>
    <name>wireside::Report</name>
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
        <source>Matches only</source>
        <translation>Nur Entsprechungen</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Kinds: %1</source>
        <translation>Arten: %1</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no kind</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Sensitivity: %1</source>
        <translation>Schwelle: %1</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>großzügig</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>streng</translation>
    </message>
    <message numerus="yes">
        <source>Links of %Ln words or more</source>
        <translation>
            <numerusform>Entsprechungen ab %Ln Wort</numerusform>
            <numerusform>Entsprechungen ab %Ln Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>Headlines, captions, credits and notices not linked</source>
        <translation>Überschriften, Bildunterschriften, Bildnachweise und Hinweise nicht verknüpft</translation>
    </message>
    <message>
        <source>No rows of this choice</source>
        <translation>Keine Zeilen dieser Auswahl</translation>
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
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>see p. %1</source>
        <translation>siehe S. %1</translation>
    </message>
    <message>
        <source>%1 on page %2</source>
        <comment>a place in the report</comment>
        <translation>%1 auf Seite %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Both reports</source>
        <translation>Beide Berichte</translation>
    </message>
    <message>
        <source>Captions, credits and notices</source>
        <translation>Bildunterschriften, Bildnachweise und Hinweise</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>linked by an editor, not found by the program</source>
        <translation>von der Redaktion verknüpft, nicht vom Programm gefunden</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>Link %1 · %2</source>
        <translation>Entsprechung %1 · %2</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>fett</translation>
    </message>
    <message>
        <source>to be checked: see the findings</source>
        <translation>zu prüfen: siehe Befunde</translation>
    </message>
</context>
<context>
    <name>wireside::ReportOpening</name>
    <message>
        <source>There is no text in the clipboard: copy a report's text, then paste it here.</source>
        <translation>In der Zwischenablage ist kein Text: den Text eines Berichts kopieren, dann hier einfügen.</translation>
    </message>
    <message>
        <source>“%1” leads to the web, where nothing is opened: save the page as text, or select its text and drop that.</source>
        <translation>„%1“ führt ins Web, von dort wird nichts geöffnet: Speichern Sie die Seite als Text, oder wählen Sie ihren Text aus und ziehen Sie ihn hierher.</translation>
    </message>
    <message>
        <source>“%1” is a session, which has both its reports: open it alone.</source>
        <translation>„%1“ ist eine Sitzung mit beiden Berichten: Öffnen Sie sie allein.</translation>
    </message>
</context>
<context>
    <name>wireside::ReportPairDialog</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Choose Two Reports</source>
        <translation>Zwei Berichte auswählen</translation>
    </message>
    <message>
        <source>Two reports can be compared at once. Which of these %1?</source>
        <translation>Zwei Berichte können auf einmal verglichen werden. Welche von diesen %1?</translation>
    </message>
    <message>
        <source>&amp;Left report:</source>
        <translation>&amp;Linker Bericht:</translation>
    </message>
    <message>
        <source>&amp;Right report:</source>
        <translation>&amp;Rechter Bericht:</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
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
    <message numerus="yes">
        <source>Drop to choose two of %n files</source>
        <translation>
            <numerusform>Loslassen, um zwei von %n Dateien auszuwählen</numerusform>
            <numerusform>Loslassen, um zwei von %n Dateien auszuwählen</numerusform>
        </translation>
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
    <name>wireside::RoleMenu</name>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Haupttext</translation>
    </message>
    <message>
        <source>&amp;Headline</source>
        <translation>Ü&amp;berschrift</translation>
    </message>
    <message>
        <source>H&amp;eading</source>
        <translation>&amp;Zwischentitel</translation>
    </message>
    <message>
        <source>&amp;Dateline</source>
        <translation>&amp;Ortsmarke</translation>
    </message>
    <message>
        <source>B&amp;yline</source>
        <translation>&amp;Autorenzeile</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Bild&amp;unterschrift</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>Bild&amp;nachweis</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>H&amp;inweis</translation>
    </message>
    <message>
        <source>&amp;This Sentence Is</source>
        <translation>&amp;Dieser Satz ist</translation>
    </message>
    <message>
        <source>Role of a Sentence</source>
        <translation>Rolle eines Satzes</translation>
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
    <name>wireside::SessionSaving</name>
    <message>
        <source>Save this session?</source>
        <translation>Diese Sitzung speichern?</translation>
    </message>
    <message>
        <source>Its notes and links by hand are lost otherwise.</source>
        <translation>Sonst gehen Notizen und Verknüpfungen von Hand verloren.</translation>
    </message>
    <message>
        <source>What was changed since it was saved is lost otherwise.</source>
        <translation>Sonst geht verloren, was seit dem Speichern geändert wurde.</translation>
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
    <name>wireside::StartPanel</name>
    <message>
        <source>No reports at hand?</source>
        <translation>Keine Berichte zur Hand?</translation>
    </message>
    <message>
        <source>Recent comparisons</source>
        <translation>Letzte Vergleiche</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 wieder öffnen</translation>
    </message>
</context>
<context>
    <name>wireside::TextCover</name>
    <message>
        <source>Laying out the text: %1 %</source>
        <translation>Der Text wird gesetzt: %1 %</translation>
    </message>
</context>
<context>
    <name>wireside::TextEditing</name>
    <message>
        <source>That is too long to be put into a text: paste it as a report of its own.</source>
        <translation>Das ist zu lang, um in einen Text eingefügt zu werden: Fügen Sie es als eigenen Bericht ein.</translation>
    </message>
</context>
<context>
    <name>wireside::UnsavedTexts</name>
    <message>
        <source>Save the text of the left report?</source>
        <translation>Den Text des linken Berichts speichern?</translation>
    </message>
    <message>
        <source>Save the text of the right report?</source>
        <translation>Den Text des rechten Berichts speichern?</translation>
    </message>
    <message>
        <source>Save the text of the left report, “%1”?</source>
        <translation>Den Text des linken Berichts „%1“ speichern?</translation>
    </message>
    <message>
        <source>Save the text of the right report, “%1”?</source>
        <translation>Den Text des rechten Berichts „%1“ speichern?</translation>
    </message>
    <message>
        <source>%1 edited</source>
        <comment>suggested file name</comment>
        <translation>%1 bearbeitet</translation>
    </message>
    <message>
        <source>Its edits are lost otherwise.</source>
        <translation>Sonst gehen die Änderungen verloren.</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>“%1” was written.</source>
        <translation>„%1“ wurde geschrieben.</translation>
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
    <message>
        <source>Printing…</source>
        <translation>Drucken…</translation>
    </message>
</context>
</TS>
