<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en_GB">
<context>
    <name>AboutBox</name>
    <message>
        <source>About HematoVision</source>
        <translation>عن HematoVision</translation>
    </message>
    <message>
        <source>Version {program} · Python {python} · Qt {qt}</source>
        <translation>الإصدار {program} · ⁦Python ⁨{python}⁩⁩ · ⁦Qt ⁨{qt}⁩⁩</translation>
    </message>
    <message>
        <source>For Research Use Only. Not for use in diagnostic procedures.</source>
        <translation>للاستخدام البحثي فقط. لا يُستخدم في الإجراءات التشخيصية.</translation>
    </message>
    <message>
        <source>Finds and names leukocytes in pictures of a stained blood smear. It works without any network, and everything stays on this computer.</source>
        <translation>يعثر على خلايا الدم البيضاء في صور مسحة دم مصبوغة ويسمّيها. يعمل دون أي شبكة، ويبقى كل شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع باستخدام</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Data {name}</source>
        <translation>بيانات ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>L&amp;ive</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Open &amp;pictures…</source>
        <translation>فتح صور…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Import a &amp;worklist…</source>
        <translation>استيراد قائمة عمل…</translation>
    </message>
    <message>
        <source>Pa&amp;ste picture</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>&amp;Try it with drawn cells</source>
        <translation>جرّبه بخلايا مرسومة</translation>
    </message>
    <message>
        <source>&amp;New batch</source>
        <translation>دفعة جديدة</translation>
    </message>
    <message>
        <source>&amp;Cancel the batch</source>
        <translation>إلغاء الدفعة</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>&amp;Agree with the program</source>
        <translation>الموافقة على رأي البرنامج</translation>
    </message>
    <message>
        <source>Choose all of this &amp;type</source>
        <translation>اختيار كل خلايا هذا النوع</translation>
    </message>
    <message>
        <source>Add a cell that was &amp;missed</source>
        <translation>إضافة خلية فاتت البرنامج</translation>
    </message>
    <message>
        <source>Remove a wrong &amp;box</source>
        <translation>حذف إطار خاطئ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Classify</source>
        <translation>تصنيف</translation>
    </message>
    <message>
        <source>Sa&amp;mples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>L&amp;earn</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Only cells that &amp;wait for you</source>
        <translation>الخلايا التي تنتظرك فقط</translation>
    </message>
    <message>
        <source>O&amp;nly cells of this file</source>
        <translation>خلايا هذا الملف فقط</translation>
    </message>
    <message>
        <source>&amp;All cells</source>
        <translation>كل الخلايا</translation>
    </message>
    <message>
        <source>&amp;Hide suggestions</source>
        <translation>إخفاء الاقتراحات</translation>
    </message>
    <message>
        <source>La&amp;rger pictures</source>
        <translation>صور أكبر</translation>
    </message>
    <message>
        <source>Smaller &amp;pictures</source>
        <translation>صور أصغر</translation>
    </message>
    <message>
        <source>&amp;Zoom to the cell and back</source>
        <translation>تكبير الخلية والعودة</translation>
    </message>
    <message>
        <source>Whole &amp;field</source>
        <translation>الحقل كله</translation>
    </message>
    <message>
        <source>Actual size, &amp;100 %</source>
        <translation>الحجم الفعلي، ١٠٠ ٪</translation>
    </message>
    <message>
        <source>Evidence f&amp;or a type</source>
        <translation>ما يدل على نوع</translation>
    </message>
    <message>
        <source>Red cells and pla&amp;telets</source>
        <translation>الخلايا الحمراء والصفائح</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Start or pause counting</source>
        <translation>بدء العد أو إيقافه مؤقتًا</translation>
    </message>
    <message>
        <source>&amp;Freeze the picture</source>
        <translation>تجميد الصورة</translation>
    </message>
    <message>
        <source>&amp;New count</source>
        <translation>عد جديد</translation>
    </message>
    <message>
        <source>Keep the fie&amp;ld (snapshot)</source>
        <translation>حفظ الحقل (لقطة)</translation>
    </message>
    <message>
        <source>Save the last &amp;30 s</source>
        <translation>حفظ آخر ٣٠ ثانية</translation>
    </message>
    <message>
        <source>Ca&amp;mera and scale…</source>
        <translation>الكاميرا والمقياس…</translation>
    </message>
    <message>
        <source>&amp;Keys and sounds…</source>
        <translation>المفاتيح والأصوات…</translation>
    </message>
    <message>
        <source>Next cell to &amp;decide, then agree</source>
        <translation>الخلية التالية للبتّ فيها، ثم الموافقة</translation>
    </message>
    <message>
        <source>&amp;Choose no cell</source>
        <translation>عدم اختيار أي خلية</translation>
    </message>
    <message>
        <source>Count by &amp;hand</source>
        <translation>العد باليد</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;New sample…</source>
        <translation>عينة جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open the cells</source>
        <translation>فتح الخلايا</translation>
    </message>
    <message>
        <source>Renam&amp;e</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>S&amp;ign…</source>
        <translation>توقيع…</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>Hand o&amp;ver…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Se&amp;cond reader…</source>
        <translation>القارئ الثاني…</translation>
    </message>
    <message>
        <source>&amp;Move the batch to another sample…</source>
        <translation>نقل الدفعة إلى عينة أخرى…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>&amp;Teach your site</source>
        <translation>علّم البرنامج مختبرك</translation>
    </message>
    <message>
        <source>&amp;Guide for staff</source>
        <translation>دليل العاملين</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About HematoVision</source>
        <translation>عن HematoVision</translation>
    </message>
    <message>
        <source>Choose a batch first.</source>
        <translation>اختر دفعة أولًا.</translation>
    </message>
    <message>
        <source>Choose one sample first.</source>
        <translation>اختر عيّنة واحدة أولًا.</translation>
    </message>
    <message>
        <source>Choose a sample on the page Samples first.</source>
        <translation>اختر أولًا عيّنة في صفحة «العينات».</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>الخلية التالية</translation>
    </message>
    <message>
        <source>Zoom in the field</source>
        <translation>التكبير في الحقل</translation>
    </message>
    <message>
        <source>Name a cell</source>
        <translation>تسمية خلية</translation>
    </message>
    <message>
        <source>First and last cell</source>
        <translation>أول خلية وآخر خلية</translation>
    </message>
    <message>
        <source>One screen back or forward</source>
        <translation>شاشة من الخلايا إلى الوراء أو إلى الأمام</translation>
    </message>
    <message>
        <source>Extend the choice</source>
        <translation>اختيار كل ما في الطريق</translation>
    </message>
    <message>
        <source>Move without choosing</source>
        <translation>المتابعة دون اختيار شيء</translation>
    </message>
    <message>
        <source>Choose this one too</source>
        <translation>اختيار هذه أيضًا</translation>
    </message>
</context>
<context>
    <name>AdaptationPanel</name>
    <message>
        <source>The microscope that is taught</source>
        <translation>المجهر الذي يُعلَّم له البرنامج</translation>
    </message>
    <message>
        <source>Teach with the cells I named</source>
        <translation>التعليم بالخلايا التي سمّيتها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress of teaching</source>
        <translation>تقدم التعليم</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>استخدامه من الآن</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>ترك كل شيء كما هو</translation>
    </message>
    <message>
        <source>Pictures without a microscope</source>
        <translation>صور بلا مجهر</translation>
    </message>
    <message>
        <source>Cells are named by {pack}, as shipped.</source>
        <translation>تُسمّى الخلايا بحزمة ⁨{pack}⁩ كما جاءت.</translation>
    </message>
    <message>
        <source>Cells are named by {pack} with version {number} of your site.</source>
        <translation>تُسمّى الخلايا بحزمة ⁨{pack}⁩ مع الإصدار ⁨{number}⁩ لمختبرك.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>other pack</source>
        <translation>حزمة أخرى</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استخدام هذا</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>العودة إليه</translation>
    </message>
    <message>
        <source>Stay with it</source>
        <translation>البقاء عليه</translation>
    </message>
    <message>
        <source>Reading pictures: {done} of {total}</source>
        <translation>قراءة الصور: {done} من {total}</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>يجري النظر…</translation>
    </message>
    <message>
        <source>Teaching: step {done} of {total}</source>
        <translation>التعليم: الخطوة {done} من {total}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقّف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Tried on {cells} you named, from {fields}, in {time}.</source>
        <translation>جُرّب على {cells} سمّيتها، من {fields}، في {time}.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري التوقف…</translation>
    </message>
</context>
<context>
    <name>AgreementView</name>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Who is compared</source>
        <translation>من تجري المقارنة بينهم</translation>
    </message>
    <message>
        <source>How many cells each reader gave this name, and how many both did. A kappa of 1 is full agreement, 0 is chance.</source>
        <translation>كم خلية سمّاها كل من الاثنين بهذا الاسم، وكم خلية سمّاها كلاهما. كابا ١ اتفاق تام، و٠ لا يزيد على المصادفة.</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>الأسماء الأولى</translation>
    </message>
    <message>
        <source>Second names</source>
        <translation>الأسماء الثانية</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>كلاهما</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>كابا</translation>
    </message>
</context>
<context>
    <name>AskReader</name>
    <message>
        <source>Second reader</source>
        <translation>القارئ الثاني</translation>
    </message>
    <message>
        <source>Someone elsewhere names the cells, using one file on a stick. Your names stay; a cell waits if you differ. When the file comes back, drop it on this window or choose it with “Open pictures…”.</source>
        <translation>يسمّي شخص في مكان آخر الخلايا من ملف واحد على ذاكرة USB. يبقى ما قلتَه أنت؛ وحيث تختلفان تنتظر الخلية. أفلت الملف العائد على هذه النافذة، أو اختره عبر «فتح صور…».</translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation>احسمها</translation>
    </message>
    <message>
        <source>Name them again here, without names</source>
        <translation>تسميتها هنا من جديد، دون أسماء</translation>
    </message>
    <message>
        <source>Single cells</source>
        <translation>خلايا منفردة</translation>
    </message>
    <message>
        <source>Whole pictures</source>
        <translation>صور كاملة</translation>
    </message>
    <message>
        <source>Show what the program calls them</source>
        <translation>إظهار ما يسمّيها به البرنامج</translation>
    </message>
    <message>
        <source>Send number and patient</source>
        <translation>ذكر الرقم والمريض</translation>
    </message>
</context>
<context>
    <name>Atlas</name>
    <message>
        <source>What to look for</source>
        <translation>ما ينبغي النظر إليه</translation>
    </message>
    <message>
        <source>Easily mistaken for</source>
        <translation>يسهل الخلط بينها وبين</translation>
    </message>
    <message>
        <source>Cells of this site</source>
        <translation>خلايا هذا الموقع</translation>
    </message>
    <message>
        <source>Two people gave each this name.</source>
        <translation>سمّى شخصان كلًّا منها بهذا الاسم.</translation>
    </message>
    <message>
        <source>The other cells are drawn. Real ones vary more.</source>
        <translation>الخلايا الأخرى مرسومة. والحقيقية أكثر تنوعًا.</translation>
    </message>
    <message>
        <source>The cells are drawn. Real ones vary more.</source>
        <translation>الخلايا مرسومة. والحقيقية أكثر تنوعًا.</translation>
    </message>
    <message>
        <source>{type}: {how}</source>
        <translation>‏{type}: {how}</translation>
    </message>
    <message>
        <source>Nothing else here, if you look at its size.</source>
        <translation>لا شيء آخر هنا، إذا نُظر إلى حجمها.</translation>
    </message>
    <message>
        <source>{type}, a cell of this site</source>
        <translation>{type}، خلية من هذا الموقع</translation>
    </message>
    <message>
        <source>{type}, drawn: {light}</source>
        <translation>‏{type}، رسم: {light}</translation>
    </message>
</context>
<context>
    <name>AttachedBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء كما هو</translation>
    </message>
    <message>
        <source>Make it a separate sample</source>
        <translation>جعله عينة مستقلة</translation>
    </message>
    <message>
        <source>This folder has a waiting sample&apos;s name, so its pictures went to {sample}.</source>
        <translation>اسم هذا المجلد كاسم عينة منتظرة، فصوره تنتمي إلى ⁨{sample}⁩.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Skip it</source>
        <translation>تخطّها</translation>
    </message>
    <message>
        <source>A backup is being made. The program then closes by itself.</source>
        <translation>يجري إعداد نسخة احتياطية. ثم ينتهي البرنامج من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The backup is being restored. Leave the computer on.</source>
        <translation>تجري استعادة النسخة الاحتياطية. اترك الحاسوب قيد التشغيل.</translation>
    </message>
    <message>
        <source>The log is being copied to its new place. Leave the computer on.</source>
        <translation>يجري نسخ السجل إلى مكانه الجديد. اترك الحاسوب قيد التشغيل.</translation>
    </message>
    <message>
        <source>The log and all that belongs to it are now in {folder}. A copy stays in {old}.</source>
        <translation>السجل وكل ما يتبعه موجود الآن في {folder}. وتبقى نسخة في {old}.</translation>
    </message>
    <message>
        <source>The last backup failed. {why}</source>
        <translation>فشلت آخر نسخة احتياطية. {why}</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>النسخة الاحتياطية في مكانها.</translation>
    </message>
    <message>
        <source>The previous log is in {folder}.</source>
        <translation>السجل السابق موجود في {folder}.</translation>
    </message>
</context>
<context>
    <name>BackupPanel</name>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Make none</source>
        <translation>بلا نسخ احتياطي</translation>
    </message>
    <message>
        <source>When backups are made</source>
        <translation>متى تُنشأ النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>After closing the window</source>
        <translation>بعد إغلاق النافذة</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>عند الطلب فقط</translation>
    </message>
    <message>
        <source>keep the last </source>
        <translation>الاحتفاظ بآخر </translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>كم نسخة احتياطية تُحفظ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>انسخ الآن</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>تقدم النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>The backup is being verified…</source>
        <translation>يجري التحقق من النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>يجري إنشاء نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Backups are off. Choose a folder on another disk or on a server.</source>
        <translation>لا تُنشأ نسخ احتياطية. اختر مجلدًا على قرص آخر أو على خادم.</translation>
    </message>
    <message>
        <source>There is no backup in the folder yet.</source>
        <translation>لا توجد نسخة احتياطية في المجلد بعد.</translation>
    </message>
    <message>
        <source>Last backup: {when}. The folder holds {n}.</source>
        <translation>آخر نسخة احتياطية بتاريخ {when}؛ عدد النسخ في المجلد: {n}.</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>اختيار مجلد للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>اختيار النسخة الاحتياطية لاستعادتها</translation>
    </message>
    <message>
        <source>The backup is encrypted</source>
        <translation>النسخة الاحتياطية مشفّرة</translation>
    </message>
    <message>
        <source>Type the passphrase it was made with, or its recovery key.</source>
        <translation>اكتب عبارة المرور التي أُنشئت بها، أو مفتاح الاسترداد الخاص بها.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
    <message numerus="yes">
        <source>Restore the backup of {when}? All its {n} files are intact.</source>
        <translation>
            <numerusform>هل تُستعاد النسخة الاحتياطية بتاريخ {when}؟ كل ملفاتها سليمة كما كانت (العدد: {n}).</numerusform>
            <numerusform>هل تُستعاد النسخة الاحتياطية بتاريخ {when}؟ كل ملفاتها سليمة كما كانت (العدد: {n}).</numerusform>
            <numerusform>هل تُستعاد النسخة الاحتياطية بتاريخ {when}؟ كل ملفاتها سليمة كما كانت (العدد: {n}).</numerusform>
            <numerusform>هل تُستعاد النسخة الاحتياطية بتاريخ {when}؟ كل ملفاتها سليمة كما كانت (العدد: {n}).</numerusform>
            <numerusform>هل تُستعاد النسخة الاحتياطية بتاريخ {when}؟ كل ملفاتها سليمة كما كانت (العدد: {n}).</numerusform>
            <numerusform>هل تُستعاد النسخة الاحتياطية بتاريخ {when}؟ كل ملفاتها سليمة كما كانت (العدد: {n}).</numerusform>
        </translation>
    </message>
    <message>
        <source>The current log is moved aside, not deleted. The window closes and opens again with the backup: log, live pictures, site versions, calibrations and settings.</source>
        <translation>يُنقل السجل الحالي جانبًا ولا يُحذف. تُغلق النافذة وتُفتح من جديد بالنسخة الاحتياطية: السجل والصور المباشرة وإصدارات المختبر والمعايرات والإعدادات.</translation>
    </message>
    <message>
        <source>The current log is encrypted and this backup is not: anyone who can read this account&apos;s files can read it. Protect it again afterwards.</source>
        <translation>السجل الحالي مشفَّر وهذه النسخة الاحتياطية غير مشفَّرة: كل من يستطيع قراءة ملفات هذا الحساب يستطيع قراءة ما يُستعاد. احمِه من جديد بعد ذلك.</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>استعدها</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركها</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Dismiss (1 of {n})</source>
        <translation>إخفاء (١ من {n})</translation>
    </message>
</context>
<context>
    <name>BatchBar</name>
    <message>
        <source>Open batches</source>
        <translation>الدفعات المفتوحة</translation>
    </message>
    <message>
        <source>Join into one batch; its differential counts all their cells</source>
        <translation>جعلها دفعة واحدة؛ ويحسب عدّها التفريقي كل خلاياها</translation>
    </message>
    <message>
        <source>Join these {n}</source>
        <translation>دمج هذه الدفعات ({n})</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation>إلغاء ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Go on with {name}</source>
        <translation>متابعة ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Batches of the sample</source>
        <translation>دفعات العينة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the chosen batch</source>
        <translation>فتح الدفعة المختارة</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Move the chosen batches to another sample</source>
        <translation>نقل الدفعات المختارة إلى عينة أخرى</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename the chosen batch</source>
        <translation>إعادة تسمية الدفعة المختارة</translation>
    </message>
    <message>
        <source>Give the chosen batch another name (F2)</source>
        <translation>إعطاء الدفعة المختارة اسمًا آخر (F2)</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove the chosen batches from the log</source>
        <translation>إزالة الدفعات المختارة من السجل</translation>
    </message>
    <message>
        <source>names: {how}</source>
        <translation>الأسماء: {how}</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>لا صور بعد</translation>
    </message>
</context>
<context>
    <name>BlindDialog</name>
    <message>
        <source>Read again without names</source>
        <translation>القراءة من جديد دون أسماء</translation>
    </message>
    <message>
        <source>Name of the second reader</source>
        <translation>اسم القارئ الثاني</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>حفظ كصفحة…</translation>
    </message>
    <message>
        <source>Take the names over</source>
        <translation>اعتماد الأسماء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Type the second reader&apos;s name first. It is kept with the names.</source>
        <translation>اكتب أولًا اسم القارئ الثاني. يُحفظ معها.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>حفظ الصفحة</translation>
    </message>
    <message>
        <source>Agreement.pdf</source>
        <translation>التوافق.pdf</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>صفحة (*.pdf)</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>No model pack</source>
        <translation>لا توجد حزمة نموذج</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>For Research Use Only. Not for use in diagnostic procedures.</source>
        <translation>للاستخدام البحثي فقط. لا يُستخدم في الإجراءات التشخيصية.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera and scale</source>
        <translation>الكاميرا والمقياس</translation>
    </message>
    <message>
        <source>Size and rate</source>
        <translation>الحجم والمعدل</translation>
    </message>
    <message>
        <source>Ask the camera again</source>
        <translation>سؤال الكاميرا من جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Asking what the camera offers. The picture may pause.</source>
        <translation>يجري سؤال الكاميرا عما تتيحه. قد تتوقف الصورة.</translation>
    </message>
    <message>
        <source>A recording has a fixed size, rate and light.</source>
        <translation>للتسجيل حجمه ومعدله وإضاءته الخاصة.</translation>
    </message>
</context>
<context>
    <name>CellPanel</name>
    <message>
        <source>Chosen cell</source>
        <translation>الخلية المختارة</translation>
    </message>
    <message>
        <source>Choose a cell to see it in its field and how sure the program is.</source>
        <translation>اختر خلية لتراها في حقلها ولترى مدى تأكد البرنامج.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>الخلية</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>ضبط…</translation>
    </message>
    <message>
        <source>Set the scale by hand</source>
        <translation>ضبط المقياس باليد</translation>
    </message>
    <message>
        <source>Count its cells twice</source>
        <translation>عدّ خلاياها مرتين</translation>
    </message>
    <message>
        <source>Why the program asked</source>
        <translation>لماذا طُلب النظر إليها</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>يُرجى النظر</translation>
    </message>
    <message>
        <source>✓ {named}</source>
        <translation>✓ {named}</translation>
    </message>
    <message>
        <source>A drawing of a typical cell: {type}</source>
        <translation>رسم لخلية نموذجية: {type}</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells are chosen. The next name is for all of them; {key} deselects them.</source>
        <translation>
            <numerusform>اختيرت {n} خلية: الاسم التالي لها جميعًا. اضغط ⁨{key}⁩ لتركها.</numerusform>
            <numerusform>اختيرت خلية واحدة: الاسم التالي لها جميعًا. اضغط ⁨{key}⁩ لتركها.</numerusform>
            <numerusform>اختيرت خليتان: الاسم التالي لها جميعًا. اضغط ⁨{key}⁩ لتركها.</numerusform>
            <numerusform>اختيرت {n} خلايا: الاسم التالي لها جميعًا. اضغط ⁨{key}⁩ لتركها.</numerusform>
            <numerusform>اختيرت {n} خلية: الاسم التالي لها جميعًا. اضغط ⁨{key}⁩ لتركها.</numerusform>
            <numerusform>اختيرت {n} خلية: الاسم التالي لها جميعًا. اضغط ⁨{key}⁩ لتركها.</numerusform>
        </translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>‏{width} × {height} بكسل</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message>
        <source>{width} × {height} µm</source>
        <translation>{width} × {height} µm</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the program on this microscope</source>
        <translation>التحقق من البرنامج على هذا المجهر</translation>
    </message>
    <message>
        <source>You name randomly chosen cells that the program is sure of; its own names stay hidden. If it has all of them right, 29, 59 or 149 cells prove that at least 90, 95 or 98 in 100 sure names are right on this microscope. Your names count in the batch too.</source>
        <translation>تسمّي أنت بعض الخلايا التي يتأكد منها البرنامج، وتُختار عشوائيًا؛ وتبقى تسمياته مخفية. إذا صحّت كلها، فإن ٢٩ أو ٥٩ أو ١٤٩ خلية تثبت أن ٩٠ أو ٩٥ أو ٩٨ على الأقل من كل ١٠٠ اسم مؤكد صحيحة على هذا المجهر. وما تقوله يُحتسب في الدفعة أيضًا.</translation>
    </message>
    <message>
        <source>{n} cells</source>
        <translation>‏{n} خلية</translation>
    </message>
    <message>
        <source>Looking for cells…</source>
        <translation>البحث عن خلايا…</translation>
    </message>
    <message>
        <source>Or use pictures of single cells of known type from this microscope: a folder with one folder for each type, or a table (CSV) of file and type.</source>
        <translation>أو خذ من هذا المجهر صورًا في كل منها خلية واحدة معروفة النوع: مجلد فيه مجلد لكل نوع، أو جدول (CSV) بالملف والنوع.</translation>
    </message>
    <message>
        <source>Folder of known cells…</source>
        <translation>مجلد خلايا معروفة…</translation>
    </message>
    <message>
        <source>Table of known cells…</source>
        <translation>جدول خلايا معروفة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>تقدم التحقق</translation>
    </message>
    <message>
        <source>The cell to name</source>
        <translation>الخلية المطلوب تسميتها</translation>
    </message>
    <message>
        <source>What is it? Press its key, or its button.</source>
        <translation>ما هي؟ اضغط مفتاحها أو زرّها.</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>توقف هنا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>This batch has {n} such cells. For a longer check, open more pictures from this microscope.</source>
        <translation>
            <numerusform>في هذه الدفعة ⁨{n}⁩ خلية كهذه. لتحقق أطول افتح مزيدًا من صور هذا المجهر.</numerusform>
            <numerusform>في هذه الدفعة خلية واحدة كهذه. لتحقق أطول افتح مزيدًا من صور هذا المجهر.</numerusform>
            <numerusform>في هذه الدفعة خليتان كهاتين. لتحقق أطول افتح مزيدًا من صور هذا المجهر.</numerusform>
            <numerusform>في هذه الدفعة ⁨{n}⁩ خلايا كهذه. لتحقق أطول افتح مزيدًا من صور هذا المجهر.</numerusform>
            <numerusform>في هذه الدفعة ⁨{n}⁩ خلية كهذه. لتحقق أطول افتح مزيدًا من صور هذا المجهر.</numerusform>
            <numerusform>في هذه الدفعة ⁨{n}⁩ خلية كهذه. لتحقق أطول افتح مزيدًا من صور هذا المجهر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This batch has {n} such cells that are not yet checked, named or taught; {least} are needed. Open more pictures from this microscope.</source>
        <translation>
            <numerusform>لا توجد في هذه الدفعة خلايا كهذه لم يفحصها أحد أو يسمّها أو يعلّمها بعد ({n})، والمطلوب {least}. افتح صورًا أخرى من هذا المجهر.</numerusform>
            <numerusform>توجد في هذه الدفعة خلية واحدة كهذه ({n}) لم يفحصها أحد أو يسمّها أو يعلّمها بعد، والمطلوب {least}. افتح صورًا أخرى من هذا المجهر.</numerusform>
            <numerusform>توجد في هذه الدفعة خليتان كهذه ({n}) لم يفحصهما أحد أو يسمّهما أو يعلّمهما بعد، والمطلوب {least}. افتح صورًا أخرى من هذا المجهر.</numerusform>
            <numerusform>توجد في هذه الدفعة {n} خلايا كهذه لم يفحصها أحد أو يسمّها أو يعلّمها بعد، والمطلوب {least}. افتح صورًا أخرى من هذا المجهر.</numerusform>
            <numerusform>توجد في هذه الدفعة {n} خلية كهذه لم يفحصها أحد أو يسمّها أو يعلّمها بعد، والمطلوب {least}. افتح صورًا أخرى من هذا المجهر.</numerusform>
            <numerusform>توجد في هذه الدفعة {n} خلية كهذه لم يفحصها أحد أو يسمّها أو يعلّمها بعد، والمطلوب {least}. افتح صورًا أخرى من هذا المجهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell {n} of {total}</source>
        <translation>الخلية {n} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>{right} of {n} names were right.</source>
        <translation>
            <numerusform>الأسماء الصحيحة: {right} من {n}.</numerusform>
            <numerusform>الأسماء الصحيحة: {right} من {n}.</numerusform>
            <numerusform>الأسماء الصحيحة: {right} من {n}.</numerusform>
            <numerusform>الأسماء الصحيحة: {right} من {n}.</numerusform>
            <numerusform>الأسماء الصحيحة: {right} من {n}.</numerusform>
            <numerusform>الأسماء الصحيحة: {right} من {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If the next {n} are right, at least 90 in 100 is proven.</source>
        <translation>
            <numerusform>إذا صحّت الإجابات التالية (العدد: {n}) ثبت أن ٩٠ على الأقل من كل ١٠٠ صحيحة.</numerusform>
            <numerusform>إذا صحّت الإجابات التالية (العدد: {n}) ثبت أن ٩٠ على الأقل من كل ١٠٠ صحيحة.</numerusform>
            <numerusform>إذا صحّت الإجابات التالية (العدد: {n}) ثبت أن ٩٠ على الأقل من كل ١٠٠ صحيحة.</numerusform>
            <numerusform>إذا صحّت الإجابات التالية (العدد: {n}) ثبت أن ٩٠ على الأقل من كل ١٠٠ صحيحة.</numerusform>
            <numerusform>إذا صحّت الإجابات التالية (العدد: {n}) ثبت أن ٩٠ على الأقل من كل ١٠٠ صحيحة.</numerusform>
            <numerusform>إذا صحّت الإجابات التالية (العدد: {n}) ثبت أن ٩٠ على الأقل من كل ١٠٠ صحيحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until something is proven, look at every cell yourself.</source>
        <translation>ما دام لم يثبت شيء، فانظر بنفسك إلى كل خلية.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells were left out because their pictures are gone.</source>
        <translation>
            <numerusform>‏{n} خلية فُقدت صورها فتُركت.</numerusform>
            <numerusform>خلية واحدة فُقدت صورها فتُركت.</numerusform>
            <numerusform>خليتان فُقدت صورها فتُركت.</numerusform>
            <numerusform>‏{n} خلايا فُقدت صورها فتُركت.</numerusform>
            <numerusform>‏{n} خلية فُقدت صورها فتُركت.</numerusform>
            <numerusform>‏{n} خلية فُقدت صورها فتُركت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChooseSample</name>
    <message>
        <source>Move to another sample</source>
        <translation>نقل إلى عينة أخرى</translation>
    </message>
    <message>
        <source>Which sample</source>
        <translation>أي عينة</translation>
    </message>
    <message>
        <source>Accession number, name or date; type or scan it</source>
        <translation>رقم التسجيل أو الاسم أو التاريخ؛ اكتبه أو امسحه بالقارئ</translation>
    </message>
    <message>
        <source>Matching samples</source>
        <translation>العينات المطابقة</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New sample “{name}”</source>
        <translation>عينة جديدة «⁨{name}⁩»</translation>
    </message>
    <message>
        <source>There is no other sample. Type the number of a new one.</source>
        <translation>لا توجد عيّنة أخرى. اكتب رقم عيّنة جديدة.</translation>
    </message>
</context>
<context>
    <name>ClassifyWindow</name>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
</context>
<context>
    <name>ControlRow</name>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>{name}: automatic</source>
        <translation>‏⁨{name}⁩: تلقائي</translation>
    </message>
    <message>
        <source>This camera&apos;s driver does not let you set it.</source>
        <translation>برنامج تشغيل هذه الكاميرا لا يسمح بضبطه.</translation>
    </message>
</context>
<context>
    <name>DetailsForm</name>
    <message>
        <source>Type or scan it</source>
        <translation>اكتبه أو امسحه بالقارئ</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>Unit of the leukocytes</source>
        <translation>وحدة الخلايا البيضاء</translation>
    </message>
    <message>
        <source>&amp;Accession number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>Patient n&amp;umber</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <source>Sli&amp;de</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Patient &amp;name</source>
        <translation>اسم المريض</translation>
    </message>
    <message>
        <source>&amp;Year of birth</source>
        <translation>سنة الميلاد</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Re&amp;quester</source>
        <translation>الجهة الطالبة</translation>
    </message>
    <message>
        <source>Leu&amp;kocytes</source>
        <translation>الخلايا البيضاء</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>DropPage</name>
    <message>
        <source>Drawing of a blood smear</source>
        <translation>رسم لمسحة دم</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>أفلت الصور هنا</translation>
    </message>
    <message>
        <source>Drop pictures or folders of a stained blood smear here</source>
        <translation>أفلت هنا صورًا أو مجلدات لمسحة دم مصبوغة</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, BMP or WebP. You can also paste a copied picture.</source>
        <translation>‏JPEG أو PNG أو TIFF أو BMP أو WebP. ويمكن لصق صورة نُسخت من مكان آخر.</translation>
    </message>
    <message>
        <source>Open pictures…</source>
        <translation>فتح صور…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Try it with drawn cells</source>
        <translation>جرّبه بخلايا مرسومة</translation>
    </message>
</context>
<context>
    <name>DropWindow</name>
    <message>
        <source>Drop to start a new batch</source>
        <translation>أفلت لبدء دفعة جديدة</translation>
    </message>
</context>
<context>
    <name>FieldCanvas</name>
    <message>
        <source>Field with the cells found</source>
        <translation>الحقل مع الخلايا التي عُثر عليها</translation>
    </message>
    <message>
        <source>Field with the cells found, chosen: {type}</source>
        <translation>الحقل مع الخلايا التي عُثر عليها، المختارة: {type}</translation>
    </message>
</context>
<context>
    <name>FieldPanel</name>
    <message>
        <source>Whole field (F)</source>
        <translation>الحقل كله (F)</translation>
    </message>
    <message>
        <source>Actual size, 100 % (A)</source>
        <translation>الحجم الفعلي، ١٠٠ ٪ (A)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>أصغر (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>أكبر (+)</translation>
    </message>
    <message>
        <source>Show evidence for a type (C)</source>
        <translation>إظهار ما يدل على نوع (C)</translation>
    </message>
    <message>
        <source>Type whose evidence is shown</source>
        <translation>النوع الذي تُعرض دلائله</translation>
    </message>
    <message>
        <source>Show red cells and platelets (O)</source>
        <translation>إظهار الخلايا الحمراء والصفائح (O)</translation>
    </message>
    <message>
        <source>Show on the slide</source>
        <translation>إظهارها على الشريحة</translation>
    </message>
    <message>
        <source>Add a cell that was missed (W)</source>
        <translation>إضافة خلية فاتت البرنامج (W)</translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation>ما يدل على</translation>
    </message>
    <message>
        <source>Showing its small copy. {reason}</source>
        <translation>تُعرض من نسختها الصغيرة. ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Red cells and platelets are not looked for.</source>
        <translation>لا يُبحث عن الخلايا الحمراء والصفائح.</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>As shipped</source>
        <translation>كما جاء مع البرنامج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>FiguresGrid</name>
    <message>
        <source>of these, {name}</source>
        <translation>منها ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>How many leukocytes to count</source>
        <translation>كم خلية بيضاء تُعدّ</translation>
    </message>
    <message>
        <source>Stop early</source>
        <translation>توقف مبكر</translation>
    </message>
    <message>
        <source>From 50 cells on, stop as soon as each type&apos;s interval is wholly inside or outside its usual range</source>
        <translation>التوقف متى وقعت فترة كل نوع كلها داخل مجاله المعتاد أو خارجه، ابتداءً من ٥٠ خلية</translation>
    </message>
    <message numerus="yes">
        <source>to {n} cells</source>
        <translation>
            <numerusform>حتى {n} خلية</numerusform>
            <numerusform>حتى خلية واحدة</numerusform>
            <numerusform>حتى خليتين</numerusform>
            <numerusform>حتى {n} خلايا</numerusform>
            <numerusform>حتى {n} خلية</numerusform>
            <numerusform>حتى {n} خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>no target</source>
        <translation>بلا هدف</translation>
    </message>
    <message>
        <source>From 50 cells on, stops once each type is surely in or out of its range.</source>
        <translation>بعد 50 خلية، ينتهي حالما يكون كل نوع داخل مجاله المعتاد أو خارجه بيقين.</translation>
    </message>
    <message>
        <source>Suggestions: look at every cell.</source>
        <translation>اقتراحات: انظر إلى كل خلية.</translation>
    </message>
    <message numerus="yes">
        <source>Provisional: {n} cells wait (least–most)</source>
        <translation>
            <numerusform>مؤقت: تنتظر {n} خلية (الأقل–الأكثر)</numerusform>
            <numerusform>مؤقت: تنتظر خلية واحدة (الأقل–الأكثر)</numerusform>
            <numerusform>مؤقت: تنتظر خليتان (الأقل–الأكثر)</numerusform>
            <numerusform>مؤقت: تنتظر {n} خلايا (الأقل–الأكثر)</numerusform>
            <numerusform>مؤقت: تنتظر {n} خلية (الأقل–الأكثر)</numerusform>
            <numerusform>مؤقت: تنتظر {n} خلية (الأقل–الأكثر)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: {parts}</source>
        <translation>لم يُحتسب: {parts}</translation>
    </message>
    <message>
        <source>By hand: {n}</source>
        <translation>باليد: {n}</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Open pictures</source>
        <translation>فتح صور</translation>
    </message>
    <message>
        <source>Pictures ({patterns});;Files for second readers (*{suffix});;All files (*)</source>
        <translation>صور ({patterns});;ملفات للقارئ الثاني (*{suffix});;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح مجلد</translation>
    </message>
    <message>
        <source>Drawn cells</source>
        <translation>خلايا مرسومة</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>صورة ملصقة</translation>
    </message>
    <message>
        <source>Live count {time}</source>
        <translation>عدّ مباشر ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Reading {number}</source>
        <translation>قراءة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Second reading, asked by {name}</source>
        <translation>قراءة ثانية، طلبها ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>قراءة ثانية</translation>
    </message>
    <message>
        <source>This is not on this computer. Save the picture here first, then drop it.</source>
        <translation>هذا ليس على هذا الحاسوب. احفظ الصورة أولًا ثم أفلتها.</translation>
    </message>
    <message>
        <source>There is no picture in it. Drop pictures or folders.</source>
        <translation>لا توجد صورة فيه. أسقط صورًا أو مجلدات.</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy a picture or files first.</source>
        <translation>لا توجد صورة للصق. انسخ صورة أو ملفات أولًا.</translation>
    </message>
    <message>
        <source>Export cells</source>
        <translation>تصدير الخلايا</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Folder for QuPath, GeoJSON (*)</source>
        <translation>مجلد لـ QuPath، بصيغة GeoJSON (*)</translation>
    </message>
    <message>
        <source>Folder with COCO (*)</source>
        <translation>مجلد بصيغة COCO (*)</translation>
    </message>
    <message>
        <source>Folder with Pascal VOC (*)</source>
        <translation>مجلد بصيغة Pascal VOC (*)</translation>
    </message>
    <message>
        <source>Folder with YOLO (*)</source>
        <translation>مجلد بصيغة YOLO (*)</translation>
    </message>
    <message>
        <source>Folders of single cells (*)</source>
        <translation>مجلدات لخلايا منفردة (*)</translation>
    </message>
</context>
<context>
    <name>FocusBar</name>
    <message>
        <source>Focus</source>
        <translation>التركيز البؤري</translation>
    </message>
</context>
<context>
    <name>FocusPanel</name>
    <message>
        <source>Focus</source>
        <translation>التركيز البؤري</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>Show type</source>
        <translation>إظهار النوع</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>للتأكيد</translation>
    </message>
    <message>
        <source>Cells that nobody has named or confirmed</source>
        <translation>خلايا لم يسمِّها شخص ولم يؤكدها</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للنظر</translation>
    </message>
    <message>
        <source>Show only cells that wait for you</source>
        <translation>إظهار الخلايا التي تنتظرك فقط</translation>
    </message>
    <message>
        <source>Show only files with this in their name</source>
        <translation>إظهار الملفات التي يحوي اسمها هذا فقط</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>الأقل تأكدًا أولًا</translation>
    </message>
    <message>
        <source>By file</source>
        <translation>حسب الملف</translation>
    </message>
    <message>
        <source>Teaches most</source>
        <translation>الأكثر تعليمًا</translation>
    </message>
    <message>
        <source>The cells whose names teach the program most</source>
        <translation>الخلايا التي تعلّم أسماؤها البرنامج أكثر من غيرها</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>حجم الصور</translation>
    </message>
    <message>
        <source>Show all cells</source>
        <translation>إظهار كل الخلايا</translation>
    </message>
    <message>
        <source>A person has looked at every cell here.</source>
        <translation>نظر شخص إلى كل خلية هنا.</translation>
    </message>
    <message>
        <source>No cells are waiting for you here.</source>
        <translation>لا خلية تنتظرك هنا.</translation>
    </message>
    <message>
        <source>No cells match these filters.</source>
        <translation>لا خلية تطابق هذه المرشحات.</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Cells found</source>
        <translation>الخلايا التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>GoneBar</name>
    <message>
        <source>Where is the folder now?</source>
        <translation>أين المجلد الآن؟</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>Pictures are missing from their folder. Showing small copies.</source>
        <translation>الصور ليست في مكانها. تُعرض من نسخها الصغيرة.</translation>
    </message>
    <message>
        <source>Looking for the pictures in {folder}…</source>
        <translation>البحث عن الصور في ⁨{folder}⁩…</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {n} pictures were found there by their content. For the others, small copies are shown.</source>
        <translation>
            <numerusform>عُثر هناك على {found} من أصل {n} صورة بحسب محتواها. وتُعرض البقية من نسخها الصغيرة.</numerusform>
            <numerusform>عُثر هناك على {found} من أصل صورة واحدة بحسب محتواها. وتُعرض البقية من نسخها الصغيرة.</numerusform>
            <numerusform>عُثر هناك على {found} من أصل صورتين بحسب محتواها. وتُعرض البقية من نسخها الصغيرة.</numerusform>
            <numerusform>عُثر هناك على {found} من أصل {n} صور بحسب محتواها. وتُعرض البقية من نسخها الصغيرة.</numerusform>
            <numerusform>عُثر هناك على {found} من أصل {n} صورة بحسب محتواها. وتُعرض البقية من نسخها الصغيرة.</numerusform>
            <numerusform>عُثر هناك على {found} من أصل {n} صورة بحسب محتواها. وتُعرض البقية من نسخها الصغيرة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuardDialog</name>
    <message>
        <source>Current passphrase, or the recovery key</source>
        <translation>عبارة المرور الحالية، أو مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>At least {n} characters; four or five words are good and easy to remember.</source>
        <translation>‏{n} حرفًا على الأقل؛ أربع كلمات أو خمس كلمات جيدة وسهلة التذكر.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>العبارتان غير متطابقتين بعد.</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Guide for staff</source>
        <translation>دليل العاملين</translation>
    </message>
    <message>
        <source>The guide is missing. Install the program again.</source>
        <translation>الدليل غير موجود. ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Checking the sample…</source>
        <translation>يجري النظر في العينة…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <translation>سُلّم حتى الآن</translation>
    </message>
    <message>
        <source>This sample has not been handed over yet.</source>
        <translation>لم يُسلّم أي شيء من هذه العيّنة بعد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Version {n} was handed over. You can send the same file again.</source>
        <translation>سُلّم الإصدار {n}. ويمكن إرساله مرة أخرى، الملف نفسه.</translation>
    </message>
    <message>
        <source>Version {n} was handed over, but not in this format to this folder.</source>
        <translation>سُلّم الإصدار {n}، لكن ليس بهذه الصيغة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Version {n} is not handed over yet. It goes as a correction.</source>
        <translation>لم يُسلّم الإصدار {n} بعد. ويُرسل تصحيحًا.</translation>
    </message>
    <message>
        <source>Version {n} is not handed over yet.</source>
        <translation>لم يُسلّم الإصدار {n} بعد.</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>لم يُختر مجلد</translation>
    </message>
    <message>
        <source>Hand over again</source>
        <translation>تسليم مرة أخرى</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
</context>
<context>
    <name>HandoverOffer</name>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>{number} is signed. Hand it over as {format} to {folder}?</source>
        <translation>‏⁨{number}⁩ موقّعة. هل تُسلّم بصيغة ⁨{format}⁩ إلى ⁨{folder}⁩؟</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The result is being handed over…</source>
        <translation>يجري تسليم النتيجة…</translation>
    </message>
</context>
<context>
    <name>HandoverRow</name>
    <message>
        <source>After signing, you can hand over to it with one click.</source>
        <translation>بعد التوقيع يُعرض التسليم إليه بنقرة واحدة.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>Format of results handed over</source>
        <translation>صيغة النتائج المسلّمة</translation>
    </message>
    <message>
        <source>No folder: you hand results over yourself.</source>
        <translation>بلا مجلد: تُسلّم النتائج عند الطلب.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
</context>
<context>
    <name>IndexedSections</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>InstallDialog</name>
    <message>
        <source>Install</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>The new pack names fewer of these cells right.</source>
        <translation>الحزمة الجديدة تصيب في تسمية عدد أقل من هذه الخلايا.</translation>
    </message>
    <message>
        <source>Reference cells</source>
        <translation>الخلايا المرجعية</translation>
    </message>
    <message>
        <source>Named here</source>
        <translation>سُمّيت هنا</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>المستخدمة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>الجديدة</translation>
    </message>
    <message>
        <source>Right, types alike</source>
        <translation>الصحيح، كل الأنواع بالتساوي</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and sounds</source>
        <translation>المفاتيح والأصوات</translation>
    </message>
    <message>
        <source>A cell to decide</source>
        <translation>خلية للبتّ فيها</translation>
    </message>
    <message>
        <source>A sound for each type, and for a cell to decide</source>
        <translation>صوت لكل نوع، ولخلية للبتّ فيها</translation>
    </message>
    <message>
        <source>Say aloud the name of each type, and “a cell to decide”</source>
        <translation>نطق اسم كل نوع، والإعلان عن خلية للبتّ فيها، بصوت مسموع</translation>
    </message>
    <message>
        <source>Hear the voice</source>
        <translation>سماع الصوت</translation>
    </message>
    <message>
        <source>This computer has no voice.</source>
        <translation>لا يوجد على هذا الحاسوب صوت للنطق.</translation>
    </message>
    <message>
        <source>Usual layout</source>
        <translation>التوزيع المعتاد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>استخدام هذه المفاتيح</translation>
    </message>
    <message>
        <source>Click a key and press another. The letters are the same everywhere.</source>
        <translation>انقر مفتاحًا واضغط غيره. الحروف هي نفسها في كل مكان.</translation>
    </message>
    <message>
        <source>Key of {name}</source>
        <translation>مفتاح ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Hear the sound: {name}</source>
        <translation>سماع الصوت: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>{key} is the key of two types: {one} and {other}.</source>
        <translation>‏⁨{key}⁩ مفتاح لنوعين: {one} و{other}.</translation>
    </message>
    <message>
        <source>{key} is the letter of another type: {other}.</source>
        <translation>‏⁨{key}⁩ حرف لنوع آخر: {other}.</translation>
    </message>
    <message>
        <source>{key} saves the field as a picture.</source>
        <translation>‏⁨{key}⁩ يحفظ الحقل صورةً.</translation>
    </message>
    <message>
        <source>{key} begins counting by hand.</source>
        <translation>‏⁨{key}⁩ يبدأ العد باليد.</translation>
    </message>
    <message>
        <source>{key} changes the view on the Classify page.</source>
        <translation>يغيّر {key} ما يُرى في صفحة تصنيف.</translation>
    </message>
    <message>
        <source>{key} marks a cell that cannot be identified.</source>
        <translation>‏⁨{key}⁩ يعني أن الخلية لا يمكن تمييزها.</translation>
    </message>
    <message>
        <source>The count is done</source>
        <translation>تم العد</translation>
    </message>
</context>
<context>
    <name>LaboratoryPanel</name>
    <message>
        <source>Name of the laboratory</source>
        <translation>اسم المختبر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>اختيار شعار…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>Usual ranges…</source>
        <translation>المجالات المعتادة…</translation>
    </message>
    <message>
        <source>Limits for a review…</source>
        <translation>حدود المراجعة…</translation>
    </message>
    <message>
        <source>Leukocytes that a result needs</source>
        <translation>الخلايا البيضاء اللازمة لنتيجة</translation>
    </message>
    <message>
        <source>Two people sign a result</source>
        <translation>يوقّع النتيجة شخصان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Usual ranges</source>
        <translation>المجالات المعتادة</translation>
    </message>
    <message>
        <source>Limits for a review</source>
        <translation>حدود المراجعة</translation>
    </message>
    <message>
        <source>Count at least</source>
        <translation>العدّ حتى على الأقل</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>None: results are shown without usual ranges.</source>
        <translation>لا شيء: تُعرض النتائج دون مجالات معتادة.</translation>
    </message>
    <message>
        <source>None: only abnormal cells give a reason to review the smear.</source>
        <translation>لا شيء: لا تستدعي مراجعة المسحة إلا الخلايا غير الطبيعية.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>لا صفوف ({n})</numerusform>
            <numerusform>صف واحد ({n})</numerusform>
            <numerusform>صفان ({n})</numerusform>
            <numerusform>{n} صفوف</numerusform>
            <numerusform>{n} صفًا</numerusform>
            <numerusform>{n} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over {date}.</source>
        <translation>اعتُمدت في {date}.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>صور (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>This file is not a readable picture. Choose a PNG or JPEG.</source>
        <translation>هذا الملف ليس صورة يمكن قراءتها. اختر PNG أو JPEG.</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Atlas</source>
        <translation>الأطلس</translation>
    </message>
    <message>
        <source>Name cells</source>
        <translation>تسمية الخلايا</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>تقدّمك</translation>
    </message>
</context>
<context>
    <name>LearningChoice</name>
    <message>
        <source>Show cells of this site on the Learn page</source>
        <translation>عرض خلايا هذا الموقع في صفحة «التعلّم»</translation>
    </message>
    <message>
        <source>Shows only cells to which two people gave the same name, without patient data. They stay on this computer.</source>
        <translation>لا تُعرض إلا الخلايا التي سمّاها شخصان بالاسم نفسه، دون أي بيانات عن المرضى. وتبقى على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Not everything is saved</source>
        <translation>لم يُحفظ كل شيء</translation>
    </message>
    <message>
        <source>Free some space on the disk that holds {path}, or plug it in again, and wait. Or, before you close, keep what is open in another log or export its cells as tables.</source>
        <translation>أفرغ بعض المساحة على القرص الذي يحوي ⁨{path}⁩، أو أعد توصيله، وانتظر. أو احفظ المفتوح في سجل في مكان آخر، أو اكتب خلاياه جداول، قبل الإغلاق.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Keep elsewhere…</source>
        <translation>الحفظ في مكان آخر…</translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation>تصدير الجداول…</translation>
    </message>
    <message>
        <source>Back to the window</source>
        <translation>العودة إلى النافذة</translation>
    </message>
    <message>
        <source>Keep elsewhere</source>
        <translation>الحفظ في مكان آخر</translation>
    </message>
    <message>
        <source>Logs (*.sqlite)</source>
        <translation>سجلات (*.sqlite)</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>تصدير الجداول</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>Limits for a review</source>
        <translation>حدود المراجعة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Below, 10⁹/L</source>
        <translation>أقل من، ⁦10⁹/L⁩</translation>
    </message>
    <message>
        <source>Above, 10⁹/L</source>
        <translation>أكثر من، ⁦10⁹/L⁩</translation>
    </message>
    <message>
        <source>Use these limits</source>
        <translation>استخدام هذه الحدود</translation>
    </message>
    <message>
        <source>The sheet asks for a review of the smear if an absolute count is outside these. This needs a typed leukocyte count. Empty means no limit.</source>
        <translation>تطلب الورقة مراجعة المسحة حين يتجاوز العدد المطلق هذه الحدود، ويلزم لذلك عدد مكتوب للخلايا البيضاء. والخانة الفارغة بلا حد.</translation>
    </message>
    <message>
        <source>{name}: type numbers, the lower limit first.</source>
        <translation>‏⁨{name}⁩: الحدود أرقام، والأدنى أولًا.</translation>
    </message>
    <message>
        <source>These limits cannot be used: say where they come from.</source>
        <translation>لا يمكن استخدام هذه الحدود: اذكر مصدرها.</translation>
    </message>
</context>
<context>
    <name>LiveBench</name>
    <message>
        <source>The last cells</source>
        <translation>آخر الخلايا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>عد</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Choose a camera, a video, a folder or a drawn slide</source>
        <translation>اختيار كاميرا أو فيديو أو مجلد أو شريحة مرسومة</translation>
    </message>
    <message>
        <source>Camera and scale</source>
        <translation>الكاميرا والمقياس</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>تجميد</translation>
    </message>
    <message>
        <source>New count</source>
        <translation>عد جديد</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>لقطة</translation>
    </message>
    <message>
        <source>Keep this field with its labels</source>
        <translation>حفظ هذا الحقل مع أسمائه</translation>
    </message>
    <message>
        <source>Save last 30 s</source>
        <translation>حفظ آخر ٣٠ ث</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>No picture yet.</source>
        <translation>لم تصل أي صورة بعد.</translation>
    </message>
    <message>
        <source>Nothing counted yet.</source>
        <translation>لم يُعدّ شيء بعد.</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>المصدر: ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>LiveDialogs</name>
    <message>
        <source>New count</source>
        <translation>عد جديد</translation>
    </message>
    <message>
        <source>Begin a new count?</source>
        <translation>بدء عد جديد؟</translation>
    </message>
    <message>
        <source>Go on counting</source>
        <translation>متابعة العد</translation>
    </message>
    <message>
        <source>This one ({progress}) stays in the log.</source>
        <translation>هذا العد ({progress}) يبقى في السجل.</translation>
    </message>
    <message>
        <source>A count was cut short</source>
        <translation>انقطع عدّ</translation>
    </message>
    <message numerus="yes">
        <source>A count of {n} cells was cut short. Go on with it?</source>
        <translation>
            <numerusform>انقطع عد من {n} خلية. هل يُتابع؟</numerusform>
            <numerusform>انقطع عد من خلية واحدة. هل يُتابع؟</numerusform>
            <numerusform>انقطع عد من خليتين. هل يُتابع؟</numerusform>
            <numerusform>انقطع عد من {n} خلايا. هل يُتابع؟</numerusform>
            <numerusform>انقطع عد من {n} خلية. هل يُتابع؟</numerusform>
            <numerusform>انقطع عد من {n} خلية. هل يُتابع؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample {number}, begun on {when}. Continue only with the same sample.</source>
        <translation>العينة ⁨{number}⁩، بدأت في ⁨{when}⁩. تابع بالعينة نفسها فقط.</translation>
    </message>
    <message>
        <source>Begun on {when}. Continue only with the same sample.</source>
        <translation>بدأ في ⁨{when}⁩. تابع بالعينة نفسها فقط.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعته</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>Picture of the microscope</source>
        <translation>صورة المجهر</translation>
    </message>
    <message>
        <source>DRAWN SLIDE</source>
        <translation>شريحة مرسومة</translation>
    </message>
</context>
<context>
    <name>LiveStartPage</name>
    <message>
        <source>Drawing of a microscope with a camera</source>
        <translation>رسم لمجهر عليه كاميرا</translation>
    </message>
    <message>
        <source>Go on with the count</source>
        <translation>متابعة العد</translation>
    </message>
    <message>
        <source>Practise on a drawn slide</source>
        <translation>التدرّب على شريحة مرسومة</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>البحث عن الكاميرات من جديد</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>ملف فيديو…</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>مجلد صور…</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>البحث عن الكاميرات…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>فتح ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Mount the camera on the microscope, then open it</source>
        <translation>ضع الكاميرا على المجهر وافتحها</translation>
    </message>
    <message>
        <source>Each cell is named as you move the stage, and counted once.</source>
        <translation>تُسمّى كل خلية وأنت تحرّك المنصة، وتُعدّ مرة واحدة.</translation>
    </message>
    <message>
        <source>Any USB microscope camera will do. Without one, practise on a drawn slide.</source>
        <translation>تكفي أي كاميرا مجهر بوصلة USB. وإن لم تكن لديك، فتدرّب على شريحة مرسومة.</translation>
    </message>
    <message>
        <source>The count is at {progress}. Open a microscope to go on.</source>
        <translation>بلغ العد {progress}. افتح مجهرًا للمتابعة.</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the interrupted count of {n} cells</source>
        <translation>
            <numerusform>متابعة العد المنقطع من {n} خلية</numerusform>
            <numerusform>متابعة العد المنقطع من خلية واحدة</numerusform>
            <numerusform>متابعة العد المنقطع من خليتين</numerusform>
            <numerusform>متابعة العد المنقطع من {n} خلايا</numerusform>
            <numerusform>متابعة العد المنقطع من {n} خلية</numerusform>
            <numerusform>متابعة العد المنقطع من {n} خلية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveWindow</name>
    <message>
        <source>Kept as {path}</source>
        <translation>حُفظ باسم ⁨{path}⁩</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>العد التفريقي</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Name, type or date: {type} 2026-11, {last_week}</source>
        <translation>اسم أو نوع أو تاريخ: ⁨{type}⁩ ⁦2026-11⁩، ⁨{last_week}⁩</translation>
    </message>
    <message>
        <source>Name, type or date</source>
        <translation>اسم أو نوع أو تاريخ</translation>
    </message>
    <message>
        <source>Teach your site</source>
        <translation>علّم البرنامج مختبرك</translation>
    </message>
    <message>
        <source>Fit the program to your microscope with the cells you named</source>
        <translation>ملاءمة البرنامج لمجهرك بالخلايا التي سمّيتها</translation>
    </message>
    <message>
        <source>Nothing is logged yet. Every batch you classify appears here.</source>
        <translation>لم يُسجَّل شيء بعد. كل دفعة تصنّفها تظهر هنا.</translation>
    </message>
    <message>
        <source>No match. Use fewer words, or clear the line to see all.</source>
        <translation>لا دفعة مطابقة. استخدم كلمات أقل، أو امسح السطر لرؤية الكل.</translation>
    </message>
</context>
<context>
    <name>LogPreview</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Write a note; saving is automatic.</source>
        <translation>اكتب ملاحظة؛ تُحفظ تلقائيًا.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Choose a batch to see what it found.</source>
        <translation>اختر دفعة لترى ما وُجد فيها.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Chosen batch</source>
        <translation>الدفعة المختارة</translation>
    </message>
    <message>
        <source>Model {model} · program {program} · {labels} · review below {limit}</source>
        <translation>النموذج ⁨{model}⁩ · البرنامج {program} · {labels} · يُطلب النظر دون {limit}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>‏{done} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read</source>
        <translation>
            <numerusform>تعذرت قراءة {n}</numerusform>
            <numerusform>تعذرت قراءة {n}</numerusform>
            <numerusform>تعذرت قراءة {n}</numerusform>
            <numerusform>تعذرت قراءة {n}</numerusform>
            <numerusform>تعذرت قراءة {n}</numerusform>
            <numerusform>تعذرت قراءة {n}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogTable</name>
    <message>
        <source>Batches in the log</source>
        <translation>الدفعات في السجل</translation>
    </message>
</context>
<context>
    <name>LookChoice</name>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Larger targets for touch</source>
        <translation>أزرار أكبر لشاشة اللمس</translation>
    </message>
    <message>
        <source>No font here can show {names}. On Linux, install fonts-noto-core.</source>
        <translation>لا يوجد هنا خط يكتب: ⁨{names}⁩. في Linux ثبّت fonts-noto-core.</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>حول %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>إخفاء الباقي</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>التفضيلات...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>إنهاء %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Classify</source>
        <translation>تصنيف</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>No usable model pack is installed. Choose one in Settings.</source>
        <translation>لا توجد حزمة نموذج صالحة. اختر واحدة من الإعدادات.</translation>
    </message>
    <message>
        <source>Classifying {name}</source>
        <translation>تصنيف ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Teaching your site</source>
        <translation>تعليم البرنامج مختبرك</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
</context>
<context>
    <name>MicroscopeBar</name>
    <message>
        <source>Check the program…</source>
        <translation>التحقق من البرنامج…</translation>
    </message>
    <message>
        <source>Check the program on this microscope</source>
        <translation>التحقق من البرنامج على هذا المجهر</translation>
    </message>
    <message>
        <source>Name them again</source>
        <translation>تسميتها من جديد</translation>
    </message>
    <message>
        <source>Read the pictures again as a new batch. This batch stays as it is. The new one offers the names that people gave in this one.</source>
        <translation>قراءة الصور من جديد دفعةً جديدة. تبقى هذه الدفعة كما هي، ويُعرض في الجديدة ما قاله الأشخاص عن خلاياها.</translation>
    </message>
    <message>
        <source>Not read at this microscope&apos;s scale.</source>
        <translation>قُرئ بمقياس غير مقياس هذا المجهر.</translation>
    </message>
    <message>
        <source>Named by another version than this microscope&apos;s.</source>
        <translation>سمّاها إصدار غير إصدار هذا المجهر.</translation>
    </message>
    <message>
        <source>Named by another version; its pictures cannot be read again.</source>
        <translation>سمّاها إصدار آخر؛ ولا يمكن قراءة صورها من جديد.</translation>
    </message>
</context>
<context>
    <name>MicroscopeLine</name>
    <message>
        <source>Microscope</source>
        <translation>المجهر</translation>
    </message>
    <message>
        <source>Which microscope?</source>
        <translation>أي مجهر؟</translation>
    </message>
    <message>
        <source>Is it this microscope?</source>
        <translation>هل هو هذا المجهر؟</translation>
    </message>
    <message>
        <source>Microscope: {name}</source>
        <translation>المجهر: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>It is {name}</source>
        <translation>هو ⁨{name}⁩</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذه</translation>
    </message>
    <message>
        <source>A new microscope…</source>
        <translation>مجهر جديد…</translation>
    </message>
    <message>
        <source>A new microscope</source>
        <translation>مجهر جديد</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name with camera and stain, for example: Olympus, room 2, Giemsa</source>
        <translation>اسمه مع الكاميرا والصبغة، مثل: Olympus، غرفة ٢، Giemsa</translation>
    </message>
</context>
<context>
    <name>MicroscopePanel</name>
    <message>
        <source>None yet. Name one above the cells of a batch: Which microscope?</source>
        <translation>لا يوجد بعد. سمِّ مجهرًا فوق خلايا دفعة: أي مجهر؟</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>إعادة تسمية ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation>المقياس…</translation>
    </message>
    <message>
        <source>The program was checked on this microscope, but with another model, version of your site or choice of types. Check it again.</source>
        <translation>فُحص البرنامج على هذا المجهر، لكن ليس كما يسمّي الخلايا الآن: نموذج آخر أو نسخة أخرى لموقعكم أو اختيار آخر للأنواع. افحصه من جديد.</translation>
    </message>
    <message>
        <source>Scale of {name}</source>
        <translation>مقياس {name}</translation>
    </message>
    <message>
        <source>First read pictures from this microscope.</source>
        <translation>بعد قراءة صور من هذا المجهر.</translation>
    </message>
    <message>
        <source>Rename the microscope</source>
        <translation>إعادة تسمية المجهر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Map of the visited part of the smear</source>
        <translation>خريطة الجزء المفحوص من المسحة</translation>
    </message>
</context>
<context>
    <name>NameButton</name>
    <message>
        <source>{name} – key {key}</source>
        <translation>‏⁨{name}⁩ – المفتاح ⁨{key}⁩</translation>
    </message>
</context>
<context>
    <name>NamesOffer</name>
    <message>
        <source>Use these names</source>
        <translation>اعتمادها</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>{n} of these cells were named in an earlier batch of the same files.</source>
        <translation>
            <numerusform>‏{n} خلية من هذه سُمّيت في دفعة سابقة من الملفات نفسها.</numerusform>
            <numerusform>خلية واحدة من هذه سُمّيت في دفعة سابقة من الملفات نفسها.</numerusform>
            <numerusform>خليتان من هذه سُمّيت في دفعة سابقة من الملفات نفسها.</numerusform>
            <numerusform>‏{n} خلايا من هذه سُمّيت في دفعة سابقة من الملفات نفسها.</numerusform>
            <numerusform>‏{n} خلية من هذه سُمّيت في دفعة سابقة من الملفات نفسها.</numerusform>
            <numerusform>‏{n} خلية من هذه سُمّيت في دفعة سابقة من الملفات نفسها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OriginLine</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Taken over on</source>
        <translation>تاريخ الاعتماد</translation>
    </message>
    <message>
        <source>Write the date as year, month and day: 2026-03-01.</source>
        <translation>اكتب التاريخ سنة ثم شهرًا ثم يومًا: ⁦2026-03-01⁩.</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Let people log in…</source>
        <translation>تسجيل دخول الأشخاص…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Role…</source>
        <translation>الدور…</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>عبارة مرور جديدة…</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>منع الدخول</translation>
    </message>
    <message>
        <source>My passphrase…</source>
        <translation>عبارة مروري…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Logged in: {name}. The window locks after ten idle minutes.</source>
        <translation>سُجّل الدخول: ⁨{name}⁩. تُقفل النافذة بعد عشر دقائق من عدم النشاط.</translation>
    </message>
    <message>
        <source>locked out</source>
        <translation>ممنوع من الدخول</translation>
    </message>
    <message>
        <source>chooses a passphrase at the next login</source>
        <translation>يختار عبارة مرور عند الدخول التالي</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>السماح بالدخول مجددًا</translation>
    </message>
    <message>
        <source>Choose a person in the list first.</source>
        <translation>اختر أولًا شخصًا من القائمة.</translation>
    </message>
    <message>
        <source>You cannot change your own role or access. Another administrator can.</source>
        <translation>لا يغيّر أحد دوره أو دخوله بنفسه. يستطيع ذلك مسؤول آخر.</translation>
    </message>
    <message>
        <source>Let people log in</source>
        <translation>تسجيل دخول الأشخاص</translation>
    </message>
    <message>
        <source>You become the first administrator and can then add others. From then on, each name, note, export and signature has its author. Only another administrator can replace a forgotten passphrase, so have two.</source>
        <translation>أنت الأول، مدير، ويمكنك بعد ذلك إضافة آخرين. ومن حينها يُعرف صاحب كل تسمية وملاحظة وتصدير وتوقيع. عبارة المرور المنسية لا يستبدلها إلا مدير آخر: فليكن هناك مديران.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>تعيين عبارة المرور</translation>
    </message>
    <message>
        <source>Turn off logging in…</source>
        <translation>إيقاف تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Logging in is off. A name is needed only to sign.</source>
        <translation>لا يسجّل أحد دخوله. يُطلب الاسم عند التوقيع فقط.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Turn off logging in</source>
        <translation>إيقاف تسجيل الدخول</translation>
    </message>
    <message>
        <source>The people and their passphrases are removed; what they did keeps its author.</source>
        <translation>يُزال الأشخاص وعبارات مرورهم؛ ويبقى ما فعلوه منسوبًا إليهم.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة مرورك</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Choose a first passphrase and pass it on. It is replaced at the first login.</source>
        <translation>اختر عبارة مرور أولى وأخبره بها. تُستبدل عند أول دخول.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>عبارة مرور جديدة لـ ⁨{name}⁩</translation>
    </message>
    <message>
        <source>It is replaced at the next login.</source>
        <translation>تُستبدل عند الدخول التالي.</translation>
    </message>
    <message>
        <source>The role of {name}</source>
        <translation>دور ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Set role</source>
        <translation>تعيين الدور</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>عبارة مروري</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
</context>
<context>
    <name>PeopleWindow</name>
    <message>
        <source>Log in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Forgot your passphrase? Ask an administrator for a new one.</source>
        <translation>من نسي عبارة المرور يطلب واحدة جديدة من أحد المسؤولين.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>عبارة مرور خاصة بك</translation>
    </message>
    <message>
        <source>Somebody else chose your present one. Choose one that only you know.</source>
        <translation>العبارة التي لديك اختارها غيرك. اختر عبارة لا يعرفها سواك.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>{name} · Lock</source>
        <translation>‏{name} · قفل</translation>
    </message>
    <message>
        <source>{name} is logged in. Lock the window so that somebody else can log in.</source>
        <translation>‏{name} مسجّل الدخول. اقفل النافذة ليتمكن شخص آخر من تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>PeriodDialog</name>
    <message>
        <source>Summary of a period</source>
        <translation>ملخص فترة</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>أول يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>The log is being read…</source>
        <translation>يُقرأ السجل…</translation>
    </message>
    <message>
        <source>No sample was made in this period.</source>
        <translation>لم تُنشأ عينة في هذه الأيام.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>Amended later</source>
        <translation>عُدّلت بعد ذلك</translation>
    </message>
    <message>
        <source>Hours until signed, median</source>
        <translation>الساعات حتى التوقيع، الوسيط</translation>
    </message>
    <message>
        <source>Hours until signed, nine in ten within</source>
        <translation>الساعات حتى التوقيع، تسع من كل عشر خلال</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
    <message>
        <source>Cells the program asked about</source>
        <translation>خلايا سأل عنها البرنامج</translation>
    </message>
    <message>
        <source>Cells a person looked at</source>
        <translation>خلايا نظر إليها شخص</translation>
    </message>
    <message>
        <source>Cells a person renamed</source>
        <translation>خلايا سمّاها شخص باسم آخر</translation>
    </message>
    <message>
        <source>{who}: same name</source>
        <translation>{who}: الاسم نفسه</translation>
    </message>
    <message>
        <source>{who}: Cohen&apos;s kappa</source>
        <translation>{who}: كابا كوهين</translation>
    </message>
    <message>
        <source>{who}: Cohen&apos;s kappa, {type}</source>
        <translation>{who}: كابا كوهين، {type}</translation>
    </message>
    <message>
        <source>{type}: program and people agree</source>
        <translation>‏{type}: اتفاق البرنامج والأشخاص</translation>
    </message>
    <message>
        <source>{part} of {whole} · {percent}&#xa0;%</source>
        <translation>‏{part} من {whole} · {percent}&#xa0;٪</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>حفظ الملخص</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>العبارتان غير متطابقتين بعد.</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>Probability of each type</source>
        <translation>احتمال كل نوع</translation>
    </message>
    <message>
        <source>Click a type to name the cell</source>
        <translation>النقر على نوع يسمّي الخلية</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>What each type was named</source>
        <translation>ما سُمّي به كل نوع</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>حفظ كصفحة…</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>البدء من جديد…</translation>
    </message>
    <message>
        <source>What each cell was named</source>
        <translation>ما سُمّيت به كل خلية</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>حفظ الصفحة</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <translation>صفحة (*.pdf)</translation>
    </message>
    <message>
        <source>Cells of this site: {n}; the program drew the others. This page does not certify a skill.</source>
        <translation>خلايا هذا الموقع: {n}؛ ورسم البرنامج الأخرى. وليست هذه الصفحة شهادة بمهارة.</translation>
    </message>
    <message>
        <source>Training.pdf</source>
        <translation>تدريب.pdf</translation>
    </message>
    <message>
        <source>Name cells</source>
        <translation>تسمية الخلايا</translation>
    </message>
    <message>
        <source>You have not named a cell yet.</source>
        <translation>لم تسمِّ أي خلية بعد.</translation>
    </message>
    <message>
        <source>Name cells to see here how many were right and what you confused.</source>
        <translation>سمِّ الخلايا لترى هنا كم كان صحيحًا منها وما الذي خُلط بينه.</translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation>هل تبدأ من جديد؟</translation>
    </message>
    <message>
        <source>All your answers on this computer will be deleted.</source>
        <translation>ستُنسى كل إجاباتك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Keep my answers</source>
        <translation>الاحتفاظ بإجاباتي</translation>
    </message>
    <message>
        <source>{day}: {right} of {cells}</source>
        <translation>‏{day}: {right} من {cells}</translation>
    </message>
    <message>
        <source>Named right, over time: {parts}</source>
        <translation>سُمّيت صحيحًا عبر الزمن: {parts}</translation>
    </message>
    <message>
        <source>{type}: {right} of {cells} named right</source>
        <translation>‏{type}: سُمّيت صحيحًا {right} من {cells}</translation>
    </message>
    <message>
        <source>Training in naming blood cells</source>
        <translation>تدريب على تسمية خلايا الدم</translation>
    </message>
    <message>
        <source>{right} of {cells} cells were named right at first sight: {share}.</source>
        <translation>سُمّيت صحيحًا من أول نظرة {right} من {cells} خلية: {share}.</translation>
    </message>
    <message>
        <source>95 % interval: {low}–{high} %</source>
        <translation>فترة ثقة ٩٥ ٪: {low}–{high} ٪</translation>
    </message>
    <message>
        <source>The program drew these cells. This page does not certify a skill.</source>
        <translation>رسم البرنامج هذه الخلايا. وليست هذه الصفحة شهادة بمهارة.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress of the batch</source>
        <translation>تقدم الدفعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Teach your site with the cells you named</source>
        <translation>تعليم البرنامج بالخلايا التي سمّيتها</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Read the remaining pictures</source>
        <translation>قراءة الصور المتبقية</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>دفعة جديدة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>البحث عن صور…</translation>
    </message>
    <message>
        <source>Undo: {what} ({key})</source>
        <translation>تراجع: {what} (⁨{key}⁩)</translation>
    </message>
    <message>
        <source>Redo: {what} ({key})</source>
        <translation>إعادة: {what} (⁨{key}⁩)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري التوقف…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>‏{done} من {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>‏{rate} في الثانية</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>Cancelled at {done} of {total}</source>
        <translation>أُلغيت عند {done} من {total}</translation>
    </message>
    <message>
        <source>Waiting its turn</source>
        <translation>تنتظر دورها</translation>
    </message>
</context>
<context>
    <name>ProtectOffer</name>
    <message>
        <source>You can encrypt the log so that nobody else can read it.</source>
        <translation>يمكن تشفير السجل فلا يقرؤه أحد غيرك.</translation>
    </message>
    <message>
        <source>Protect the log…</source>
        <translation>حماية السجل…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Use the keychain…</source>
        <translation>استخدام حافظة المفاتيح…</translation>
    </message>
    <message>
        <source>Recovery key…</source>
        <translation>مفتاح الاسترداد…</translation>
    </message>
    <message>
        <source>Take it off…</source>
        <translation>رفع الحماية…</translation>
    </message>
    <message>
        <source>The log is encrypted, and nobody has opened it yet.</source>
        <translation>السجل مشفّر ولم يفتحه أحد بعد.</translation>
    </message>
    <message>
        <source>The log is encrypted. Its key is guarded by a passphrase.</source>
        <translation>السجل مشفّر. تحرس مفتاحَه عبارةُ مرور.</translation>
    </message>
    <message>
        <source>The log is encrypted. Its key lies in this account&apos;s keychain.</source>
        <translation>السجل مشفّر. مفتاحه في حافظة مفاتيح هذا الحساب.</translation>
    </message>
    <message>
        <source>Not encrypted. Anyone who can read this account&apos;s files can read the log: paths, notes, names of samples and small pictures.</source>
        <translation>غير مشفّر. من يستطيع قراءة ملفات هذا الحساب يستطيع قراءة السجل: المسارات والملاحظات وأسماء العينات والصور الصغيرة.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>تعيين عبارة مرور…</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that the recovery key is kept. Look at it now.</source>
        <translation>لم يؤكد أحد بعد أن مفتاح الاسترداد محفوظ. اطّلع عليه الآن.</translation>
    </message>
    <message>
        <source>Earlier backups, and pictures that you opened from your own folders, stay unencrypted: anyone who finds them can read them.</source>
        <translation>أما النسخ الاحتياطية السابقة والصور التي فتحتها من مجلداتك فتبقى كما هي: كل من يجدها يستطيع قراءتها.</translation>
    </message>
    <message>
        <source>Protect the log by a passphrase</source>
        <translation>حماية السجل بعبارة مرور</translation>
    </message>
    <message>
        <source>It is asked for at each start. The recovery key stays as it is.</source>
        <translation>تُطلب عند كل تشغيل. ويبقى مفتاح الاسترداد كما هو.</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>حماية</translation>
    </message>
    <message>
        <source>Let this computer&apos;s keychain guard the log</source>
        <translation>جعل حافظة مفاتيح هذا الحاسوب تحرس السجل</translation>
    </message>
    <message>
        <source>The log is encrypted, and opens by itself for anyone logged in as you. On another computer or account, only the recovery key opens it.</source>
        <translation>يُشفَّر السجل ويُفتح تلقائيًا لمن سجّل الدخول بحسابك. وعلى حاسوب أو حساب آخر لا يفتحه إلا مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>From now on the log, pictures of live counts, snapshots, clips and backups are encrypted. You type the passphrase at each start. A recovery key follows.</source>
        <translation>يُشفَّر السجل وصور العد المباشر واللقطات والمقاطع والنسخ الاحتياطية من الآن فصاعدًا. تُطلب عبارة المرور عند كل تشغيل؛ ويليها مفتاح استرداد.</translation>
    </message>
    <message>
        <source>Take the protection off</source>
        <translation>رفع الحماية</translation>
    </message>
    <message>
        <source>The log and its pictures are rewritten without encryption.</source>
        <translation>يُكتب السجل وصوره من جديد دون تشفير.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>رفعها</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>إظهار مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Anyone who sees it can read the log.</source>
        <translation>من يره يستطع قراءة السجل.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهاره</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>محرك أقراص</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>إنقاص</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>البحث في:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>الرجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>الانتقال إلى المجلد الأعلى</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>التبديل إلى عرض القائمة</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>عرض التفاصيل</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>التبديل إلى عرض التفاصيل</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>قائمة الأماكن والإشارات المرجعية</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>نوع الملفات:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>اسم الملف:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>إظهار </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>إظهار الملفات المخفية</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>البحث عن مجلد</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 موجود بالفعل.
هل تريد استبداله؟</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
لم يُعثر على الملف.
تحقق من صحة اسم الملف.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
لم يُعثر على المجلد.
تحقق من صحة اسم المجلد.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» محمي من الكتابة.
هل تريد حذفه مع ذلك؟</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>هل تريد حقًا حذف «%1»؟</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>تعذر حذف المجلد.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>إظهار التفاصيل...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>إخفاء التفاصيل...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>كل الصفحات</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>الصفحات الفردية</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>الصفحات الزوجية</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>خيارات &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>خيارات &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>الطباعة إلى ملف (PDF)</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>ملف محلي</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>كتابة ملف PDF</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 موجود بالفعل.
هل تريد الكتابة فوقه؟</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 مجلد.
اختر اسم ملف آخر.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>لا يمكن الكتابة في الملف %1.
اختر اسم ملف آخر.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>لا يمكن أن تكون قيمة «من» أكبر من قيمة «إلى».</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Print range</source>
        <translation>نطاق الطباعة</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>طباعة الكل</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>الصفحات من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>الصفحة الحالية</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>التحديد</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>حدّد صفحات أو نطاقات تفصل بينها فواصل. النطاق رقمان بينهما شرطة. مثال: 3,5-7,9 يطبع الصفحات 3 و5 و6 و7 و9.</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>مجموعة الصفحات:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>إعدادات الإخراج</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>النسخ:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>ترتيب النسخ</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>ترتيب معكوس</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>ملوّن</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>تدرّج الرمادي</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>التجليد من الجانب الطويل</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>التجليد من الجانب القصير</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>خيارات</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>الموقع:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>النوع:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>ملف الإخراج:</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>التمرير إلى هنا</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>الأسفل</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>صفحة إلى الأعلى</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>صفحة إلى الأسفل</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>التمرير إلى الأعلى</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>التمرير إلى الأسفل</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>الحافة اليسرى</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>الحافة اليمنى</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>صفحة إلى اليسار</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>صفحة إلى اليمين</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>التمرير إلى اليسار</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>التمرير إلى اليمين</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDn</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>التمرير إلى اليسار</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>التمرير إلى اليمين</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>نسخ عنوان الرابط</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>What is this cell?</source>
        <translation>ما هذه الخلية؟</translation>
    </message>
    <message>
        <source>What the program looks at</source>
        <translation>ما ينظر إليه البرنامج</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>الخلية التالية</translation>
    </message>
    <message>
        <source>The first cell is being drawn…</source>
        <translation>تُرسم الخلية الأولى…</translation>
    </message>
    <message>
        <source>{space} or {enter} goes on.</source>
        <translation>للمتابعة اضغط ⁨{space}⁩ أو ⁨{enter}⁩.</translation>
    </message>
    <message>
        <source>You have seen this cell before. Press its key or button.</source>
        <translation>رأيت هذه الخلية من قبل. اضغط مفتاحها أو زرّها.</translation>
    </message>
    <message>
        <source>A cell of this site. Press its key or button.</source>
        <translation>خلية من هذا الموقع. اضغط مفتاحها أو زرّها.</translation>
    </message>
    <message>
        <source>Press its key or button.</source>
        <translation>اضغط مفتاحها أو زرّها.</translation>
    </message>
    <message>
        <source>Right: {type}</source>
        <translation>صحيح: {type}</translation>
    </message>
    <message>
        <source>It is: {type}</source>
        <translation>هي: {type}</translation>
    </message>
    <message>
        <source>It is: {type}. You said: {said}</source>
        <translation>هي: {type}. وقلتَ: {said}</translation>
    </message>
    <message>
        <source>{type}, to compare</source>
        <translation>‏{type}، للمقارنة</translation>
    </message>
    <message>
        <source>Nothing here is counted or used for teaching.</source>
        <translation>لا يدخل شيء من هذا في عدّ ولا في تعليم البرنامج.</translation>
    </message>
    <message>
        <source>{right} of {cells} new cells named right: {share}, 95 % interval {low}–{high}. Cells to see again now: {due}.</source>
        <translation>سُمّيت صحيحًا {right} من {cells} خلية جديدة: {share}، فترة ثقة ٩٥ ٪ {low}–{high}. الخلايا التي تُعرض من جديد الآن: {due}.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>RangesDialog</name>
    <message>
        <source>Usual ranges</source>
        <translation>المجالات المعتادة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>From age</source>
        <translation>من عمر</translation>
    </message>
    <message>
        <source>To age</source>
        <translation>إلى عمر</translation>
    </message>
    <message>
        <source>% from</source>
        <translation>‏٪ من</translation>
    </message>
    <message>
        <source>% to</source>
        <translation>‏٪ إلى</translation>
    </message>
    <message>
        <source>10⁹/L from</source>
        <translation>‏⁦10⁹/L⁩ من</translation>
    </message>
    <message>
        <source>10⁹/L to</source>
        <translation>‏⁦10⁹/L⁩ إلى</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>إزالة الصف</translation>
    </message>
    <message>
        <source>Use these ranges</source>
        <translation>استخدام هذه المجالات</translation>
    </message>
    <message>
        <source>An age is the one reached in the year of the sample. Empty means no limit. If several rows fit a patient, the one for their sex and with the fewest years applies.</source>
        <translation>الأعمار هي السنوات المكتملة في سنة العينة. والخانة الفارغة بلا حد. وإذا ناسبت المريضَ عدةُ صفوف، فالمعتمد صف جنسه وأقلها مدى في السنوات.</translation>
    </message>
    <message>
        <source>All leukocytes</source>
        <translation>كل الخلايا البيضاء</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Row {n} cannot be used: type numbers from the low end to the high one, percentages up to 100.</source>
        <translation>الصف {n} لا يصح: أرقامه من الأدنى إلى الأعلى، والنسب المئوية حتى ١٠٠.</translation>
    </message>
    <message>
        <source>These ranges cannot be used: say where they come from, and give each type, sex and age one row.</source>
        <translation>لا يمكن استخدام هذه المجالات: اذكر مصدرها، واجعل لكل نوع وجنس وعمر صفًا واحدًا.</translation>
    </message>
</context>
<context>
    <name>ReadingDialog</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Passphrase, to encrypt the file</source>
        <translation>عبارة المرور، إذا أردت تشفير الملف</translation>
    </message>
    <message>
        <source>Give it by phone. Without one, anyone who finds the stick can open the file.</source>
        <translation>أخبر بها هاتفيًا. ومن دونها يستطيع من يجد ذاكرة USB أن يفتح الملف.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>حفظ الملف…</translation>
    </message>
    <message>
        <source>Type your name first. It is kept with the names of the cells.</source>
        <translation>اكتب أولًا اسمك. يُحفظ مع الأسماء المعطاة.</translation>
    </message>
    <message>
        <source>Files for second readers (*{suffix})</source>
        <translation>ملفات للقارئ الثاني (*{suffix})</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>يُكتب الملف…</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells are in {path}.</source>
        <translation>
            <numerusform>عدد الخلايا في ⁨{path}⁩: {n}.</numerusform>
            <numerusform>عدد الخلايا في ⁨{path}⁩: {n}.</numerusform>
            <numerusform>عدد الخلايا في ⁨{path}⁩: {n}.</numerusform>
            <numerusform>في ⁨{path}⁩ {n} خلايا.</numerusform>
            <numerusform>في ⁨{path}⁩ {n} خلية.</numerusform>
            <numerusform>في ⁨{path}⁩ {n} خلية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>The recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>It opens the log if the passphrase is forgotten or the keychain lost, or on another computer. Write it down, or save the page and print it, and lock it away. Anyone who has it can read the log. Without it and the passphrase nobody can, not even we.</source>
        <translation>يفتح السجل إذا نُسيت عبارة المرور أو فُقدت حافظة المفاتيح، أو على حاسوب آخر. اكتبه أو احفظ الصفحة واطبعها، واحتفظ به في مكان مقفل. من يملكه يستطيع قراءة السجل؛ ومن دونه ودون عبارة المرور لا يستطيع أحد، ولا نحن.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Save the page as PDF…</source>
        <translation>حفظ الصفحة بصيغة PDF…</translation>
    </message>
    <message>
        <source>I have written it down, or printed it</source>
        <translation>كتبتُه أو طبعتُه</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>ذكّرني لاحقًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>حفظ الصفحة</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It could not be saved ({fault}).</source>
        <translation>تعذر الحفظ (⁨{fault}⁩).</translation>
    </message>
    <message>
        <source>Saved. Print it, and keep no copy on this computer.</source>
        <translation>حُفظت. اطبعها ولا تُبقِ نسخة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>HematoVision: recovery key of an encrypted log</source>
        <translation>‏HematoVision: مفتاح استرداد لسجل مشفّر</translation>
    </message>
    <message>
        <source>Log {path}, printed {day}</source>
        <translation>السجل ⁨{path}⁩، طُبع في {day}</translation>
    </message>
    <message>
        <source>Type it when you are asked for the passphrase. Lock this page away.</source>
        <translation>اكتبه حيث تُطلب عبارة المرور. واحفظ هذه الصفحة في مكان مقفل.</translation>
    </message>
</context>
<context>
    <name>RetentionRow</name>
    <message>
        <source>Remove batches after</source>
        <translation>إزالة الدفعات بعد</translation>
    </message>
    <message>
        <source> days</source>
        <translation>‏ يوم</translation>
    </message>
    <message>
        <source>Days after which batches are removed</source>
        <translation>عدد الأيام التي تُزال الدفعات بعدها</translation>
    </message>
    <message>
        <source>Remove old batches</source>
        <translation>إزالة الدفعات القديمة</translation>
    </message>
    <message numerus="yes">
        <source>Remove every batch that began more than {n} days ago, now and each day?</source>
        <translation>
            <numerusform>إزالة كل دفعة بدأت قبل أكثر من {n} يوم، الآن وكل يوم؟</numerusform>
            <numerusform>إزالة كل دفعة بدأت قبل أكثر من يوم واحد، الآن وكل يوم؟</numerusform>
            <numerusform>إزالة كل دفعة بدأت قبل أكثر من يومين، الآن وكل يوم؟</numerusform>
            <numerusform>إزالة كل دفعة بدأت قبل أكثر من {n} أيام، الآن وكل يوم؟</numerusform>
            <numerusform>إزالة كل دفعة بدأت قبل أكثر من {n} يومًا، الآن وكل يوم؟</numerusform>
            <numerusform>إزالة كل دفعة بدأت قبل أكثر من {n} يوم، الآن وكل يوم؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They go for good, with their pictures of live counts, clips and older backups. A line in the chain of events stays: who, when, how many cells. Signed samples stay.</source>
        <translation>تُزال نهائيًا مع صور عدّها المباشر ومقاطعها والنسخ الاحتياطية الأقدم. ويبقى سطر في سلسلة الأحداث: من ومتى وكم خلية. وتبقى العينات الموقّعة.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock today is {today}.</source>
        <translation>اليوم بحسب ساعة هذا الحاسوب ⁨{today}⁩.</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>إبقاء الكل</translation>
    </message>
</context>
<context>
    <name>ReviewDial</name>
    <message>
        <source>Microscope whose check the dial goes by</source>
        <translation>المجهر الذي يُضبط القرص بحسب التحقق عليه</translation>
    </message>
    <message>
        <source>As the model pack recommends</source>
        <translation>كما تنصح حزمة النموذج</translation>
    </message>
    <message>
        <source>Fewer cells to look at</source>
        <translation>خلايا أقل للنظر</translation>
    </message>
    <message>
        <source>Fewer mistakes unseen</source>
        <translation>أخطاء أقل دون ملاحظة</translation>
    </message>
    <message>
        <source>Let at most one in so many sure names be wrong</source>
        <translation>ألا يخطئ أكثر من اسم واحد من كل هذا العدد من الأسماء المؤكدة</translation>
    </message>
    <message>
        <source>Ask below this confidence</source>
        <translation>السؤال دون هذه الثقة</translation>
    </message>
    <message>
        <source>You are asked to look when the program is less than {limit} sure.</source>
        <translation>يُطلب منك النظر حين يكون تأكد البرنامج أقل من {limit}.</translation>
    </message>
    <message>
        <source>This model pack has no figures for that.</source>
        <translation>لا تذكر حزمة النموذج هذه ما قيمة ذلك.</translation>
    </message>
    <message>
        <source>You are asked about every cell</source>
        <translation>تُسأل عن كل خلية</translation>
    </message>
    <message numerus="yes">
        <source>This model pack cannot promise fewer than 1 wrong in {n} sure names, so every cell waits for you.</source>
        <translation>
            <numerusform>لا يمكن مع حزمة النموذج هذه التعهد بأقل من خطأ واحد في كل {n} اسم مؤكد، فتنتظرك كل الخلايا.</numerusform>
            <numerusform>لا يمكن مع حزمة النموذج هذه التعهد بأقل من خطأ واحد في كل اسم مؤكد واحد، فتنتظرك كل الخلايا.</numerusform>
            <numerusform>لا يمكن مع حزمة النموذج هذه التعهد بأقل من خطأ واحد في كل اسمين مؤكدين، فتنتظرك كل الخلايا.</numerusform>
            <numerusform>لا يمكن مع حزمة النموذج هذه التعهد بأقل من خطأ واحد في كل {n} أسماء مؤكدة، فتنتظرك كل الخلايا.</numerusform>
            <numerusform>لا يمكن مع حزمة النموذج هذه التعهد بأقل من خطأ واحد في كل {n} اسمًا مؤكدًا، فتنتظرك كل الخلايا.</numerusform>
            <numerusform>لا يمكن مع حزمة النموذج هذه التعهد بأقل من خطأ واحد في كل {n} اسم مؤكد، فتنتظرك كل الخلايا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model&apos;s card has no figures for so low a limit.</source>
        <translation>لا تذكر بطاقة النموذج شيئًا عن حد منخفض كهذا.</translation>
    </message>
    <message numerus="yes">
        <source>Let at most 1 in {n} sure names be wrong</source>
        <translation>
            <numerusform>خطأ واحد على الأكثر في كل {n} اسم مؤكد</numerusform>
            <numerusform>خطأ واحد على الأكثر في كل اسم مؤكد واحد</numerusform>
            <numerusform>خطأ واحد على الأكثر في كل اسمين مؤكدين</numerusform>
            <numerusform>خطأ واحد على الأكثر في كل {n} أسماء مؤكدة</numerusform>
            <numerusform>خطأ واحد على الأكثر في كل {n} اسمًا مؤكدًا</numerusform>
            <numerusform>خطأ واحد على الأكثر في كل {n} اسم مؤكد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About 1 in {n} sure names is wrong</source>
        <translation>
            <numerusform>خطأ واحد تقريبًا في كل {n} اسم مؤكد</numerusform>
            <numerusform>خطأ واحد تقريبًا في كل اسم مؤكد واحد</numerusform>
            <numerusform>خطأ واحد تقريبًا في كل اسمين مؤكدين</numerusform>
            <numerusform>خطأ واحد تقريبًا في كل {n} أسماء مؤكدة</numerusform>
            <numerusform>خطأ واحد تقريبًا في كل {n} اسمًا مؤكدًا</numerusform>
            <numerusform>خطأ واحد تقريبًا في كل {n} اسم مؤكد</numerusform>
        </translation>
    </message>
    <message>
        <source>About {share} of the cells then wait for you.</source>
        <translation>وتنتظرك عندئذ نحو {share} من الخلايا.</translation>
    </message>
    <message>
        <source>Sure names are those you are not asked about. The figures are for cells like those the model learnt from; with another microscope or stain it does worse.</source>
        <translation>الأسماء المؤكدة هي التي لا تُسأل عنها. والأرقام لخلايا تشبه ما تعلّم منه النموذج؛ ومع مجهر آخر أو صبغة أخرى يكون أداؤه أسوأ.</translation>
    </message>
    <message>
        <source>{name}: at least {n} in 100 sure names are right</source>
        <translation>‏⁨{name}⁩: {n} على الأقل من كل ١٠٠ اسم مؤكد صحيحة</translation>
    </message>
    <message numerus="yes">
        <source>Proven there: {right} of {n} checked names were right.</source>
        <translation>
            <numerusform>ثبت هناك: {right} صحيحة من الأسماء المتحقق منها (العدد: {n}).</numerusform>
            <numerusform>ثبت هناك: {right} صحيحة من الأسماء المتحقق منها (العدد: {n}).</numerusform>
            <numerusform>ثبت هناك: {right} صحيحة من الأسماء المتحقق منها (العدد: {n}).</numerusform>
            <numerusform>ثبت هناك: {right} صحيحة من الأسماء المتحقق منها (العدد: {n}).</numerusform>
            <numerusform>ثبت هناك: {right} صحيحة من الأسماء المتحقق منها (العدد: {n}).</numerusform>
            <numerusform>ثبت هناك: {right} صحيحة من الأسماء المتحقق منها (العدد: {n}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many sure names were corrected there since to promise more.</source>
        <translation>صُحّحت هناك منذ ذلك الحين أسماء مؤكدة أكثر من أن يُوعد بالمزيد.</translation>
    </message>
    <message>
        <source>{name}: nothing is proven about names this unsure</source>
        <translation>‏⁨{name}⁩: لم يثبت شيء لأسماء قليلة التأكد كهذه</translation>
    </message>
    <message>
        <source>The check there covered only surer names.</source>
        <translation>التحقق هناك اختار أسماءً أكثر تأكدًا فقط.</translation>
    </message>
    <message numerus="yes">
        <source>{n} right answers prove {share} in 100</source>
        <translation>
            <numerusform>الإجابات الصحيحة (العدد: {n}) تثبت {share} من كل ١٠٠</numerusform>
            <numerusform>الإجابات الصحيحة (العدد: {n}) تثبت {share} من كل ١٠٠</numerusform>
            <numerusform>الإجابات الصحيحة (العدد: {n}) تثبت {share} من كل ١٠٠</numerusform>
            <numerusform>الإجابات الصحيحة (العدد: {n}) تثبت {share} من كل ١٠٠</numerusform>
            <numerusform>الإجابات الصحيحة (العدد: {n}) تثبت {share} من كل ١٠٠</numerusform>
            <numerusform>الإجابات الصحيحة (العدد: {n}) تثبت {share} من كل ١٠٠</numerusform>
        </translation>
    </message>
    <message>
        <source>In a check on a microscope, {told}.</source>
        <translation>في تحقق على مجهر: {told}.</translation>
    </message>
</context>
<context>
    <name>SampleField</name>
    <message>
        <source>Sample number</source>
        <translation>رقم العينة</translation>
    </message>
    <message>
        <source>Accession number of the sample</source>
        <translation>رقم تسجيل العينة</translation>
    </message>
    <message>
        <source>The sample you are counting: type or scan its number, before or while you count</source>
        <translation>دمُ مَن يُعدّ: اكتب الرقم أو امسحه بالقارئ قبل العد أو أثناءه</translation>
    </message>
</context>
<context>
    <name>SampleLine</name>
    <message>
        <source>Accession number of the sample</source>
        <translation>رقم تسجيل العينة</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>رقم التسجيل</translation>
    </message>
    <message>
        <source>The sample&apos;s accession number: type or scan it (F2)</source>
        <translation>رقم تسجيل العينة: اكتبه أو امسحه بالقارئ (F2)</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Differential, by {type}</source>
        <translation>العد التفريقي، حسب {type}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Accession</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المعدودة</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>العد التفريقي</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>الجهة الطالبة</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>slide {name}</source>
        <translation>الشريحة ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>SamplePanel</name>
    <message>
        <source>Open cells</source>
        <translation>فتح الخلايا</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>توقيع…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Second reader…</source>
        <translation>القارئ الثاني…</translation>
    </message>
    <message>
        <source>Unite…</source>
        <translation>توحيد…</translation>
    </message>
    <message>
        <source>Move the batches of all of them to one sample</source>
        <translation>جعل دفعاتها كلها تابعة لعينة واحدة</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Choose a sample to fill in.</source>
        <translation>اختر عينة لملء بياناتها.</translation>
    </message>
    <message>
        <source>Chosen sample</source>
        <translation>العينة المختارة</translation>
    </message>
    <message numerus="yes">
        <source>{n} samples chosen</source>
        <translation>
            <numerusform>اختيرت {n} عينة</numerusform>
            <numerusform>اختيرت عينة واحدة</numerusform>
            <numerusform>اختيرت عينتان</numerusform>
            <numerusform>اختيرت {n} عينات</numerusform>
            <numerusform>اختيرت {n} عينة</numerusform>
            <numerusform>اختيرت {n} عينة</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many to show together. Narrow the search, or choose fewer.</source>
        <translation>أكثر من أن تُعرض معًا. ضيّق البحث أو اختر أقل.</translation>
    </message>
    <message>
        <source>Together {cells}</source>
        <translation>معًا {cells}</translation>
    </message>
    <message>
        <source>Second reading…</source>
        <translation>قراءة ثانية…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>إعادة الإرسال…</translation>
    </message>
    <message>
        <source>Finish reading…</source>
        <translation>إنهاء القراءة…</translation>
    </message>
    <message>
        <source>changed since it was signed</source>
        <translation>تغيّرت بعد توقيعها</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Samples</source>
        <translation>العينات</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Search the samples</source>
        <translation>البحث في العينات</translation>
    </message>
    <message>
        <source>Number, name, {month}, {share}</source>
        <translation>رقم أو اسم أو ⁨{month}⁩ أو ⁨{share}⁩</translation>
    </message>
    <message>
        <source>Number or name</source>
        <translation>رقم أو اسم</translation>
    </message>
    <message>
        <source>Which states are shown</source>
        <translation>أي الحالات تُعرض</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>غير موقّعة</translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>عينة جديدة</translation>
    </message>
    <message>
        <source>New sample ({key})</source>
        <translation>عينة جديدة (⁨{key}⁩)</translation>
    </message>
    <message>
        <source>All batches behind the samples, as recorded ({key})</source>
        <translation>كل دفعة كما سُجّلت، أسفل العينات (⁨{key}⁩)</translation>
    </message>
    <message>
        <source>Summary of a period…</source>
        <translation>ملخص فترة…</translation>
    </message>
    <message>
        <source>Any part of a number, name, slide, requester, note or batch
Days: {today}, {last_week}, {month}, 2026-11-03..2026-11-09
Shares: {share}, nrbc &gt;= 5, wbc &gt; 20
States: {ready_to_sign}, {not_signed}, {not_reviewed}
{enter} opens the chosen sample</source>
        <translation>أي جزء من رقم أو اسم أو شريحة أو جهة طالبة أو ملاحظة أو دفعة
الأيام: ⁨{today}⁩، ⁨{last_week}⁩، ⁨{month}⁩، ⁦2026-11-03..2026-11-09⁩
النسب: ⁨{share}⁩، ⁦nrbc &gt;= 5⁩، ⁦wbc &gt; 20⁩
الحالات: ⁨{ready_to_sign}⁩، ⁨{not_signed}⁩، ⁨{not_reviewed}⁩
يفتح ⁨{enter}⁩ العينة المختارة</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>فتح السجل</translation>
    </message>
    <message numerus="yes">
        <source>{n} samples</source>
        <translation>
            <numerusform>‏{n} عينة</numerusform>
            <numerusform>عينة واحدة</numerusform>
            <numerusform>عينتان</numerusform>
            <numerusform>‏{n} عينات</numerusform>
            <numerusform>‏{n} عينة</numerusform>
            <numerusform>‏{n} عينة</numerusform>
        </translation>
    </message>
    <message>
        <source>No samples yet. Each folder of pictures that you drop becomes one.</source>
        <translation>لا عينة بعد. كل مجلد صور تُفلته يصير عينة.</translation>
    </message>
    <message>
        <source>No match. Use fewer words, or clear the line to see all.</source>
        <translation>لا عينة مطابقة. استخدم كلمات أقل، أو امسح السطر لرؤية الكل.</translation>
    </message>
</context>
<context>
    <name>SamplesWindow</name>
    <message>
        <source>Import a worklist</source>
        <translation>استيراد قائمة عمل</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>جداول (*.csv *.txt *.tsv)</translation>
    </message>
    <message numerus="yes">
        <source>{n} new samples came from {name}.</source>
        <translation>
            <numerusform>العينات الجديدة من ⁨{name}⁩: {n}.</numerusform>
            <numerusform>العينات الجديدة من ⁨{name}⁩: {n}.</numerusform>
            <numerusform>العينات الجديدة من ⁨{name}⁩: {n}.</numerusform>
            <numerusform>العينات الجديدة من ⁨{name}⁩: {n}.</numerusform>
            <numerusform>العينات الجديدة من ⁨{name}⁩: {n}.</numerusform>
            <numerusform>العينات الجديدة من ⁨{name}⁩: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <translation>
            <numerusform>‏… و{n} أخرى.</numerusform>
            <numerusform>‏… و{n} أخرى.</numerusform>
            <numerusform>‏… و{n} أخرى.</numerusform>
            <numerusform>‏… و{n} أخرى.</numerusform>
            <numerusform>‏… و{n} أخرى.</numerusform>
            <numerusform>‏… و{n} أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>New sample</source>
        <translation>عينة جديدة</translation>
    </message>
    <message>
        <source>Its accession number; type or scan it</source>
        <translation>رقم تسجيلها؛ اكتبه أو امسحه بالقارئ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message numerus="yes">
        <source>To which sample do these {n} batches belong?</source>
        <translation>
            <numerusform>إلى أي عينة تنتمي هذه الدفعات ({n})؟</numerusform>
            <numerusform>إلى أي عينة تنتمي هذه الدفعات ({n})؟</numerusform>
            <numerusform>إلى أي عينة تنتمي هذه الدفعات ({n})؟</numerusform>
            <numerusform>إلى أي عينة تنتمي هذه الدفعات ({n})؟</numerusform>
            <numerusform>إلى أي عينة تنتمي هذه الدفعات ({n})؟</numerusform>
            <numerusform>إلى أي عينة تنتمي هذه الدفعات ({n})؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move all batches of these {n} samples to “{name}”?</source>
        <translation>
            <numerusform>جعل كل دفعات هذه العينات ({n}) تابعة لـ «⁨{name}⁩»؟</numerusform>
            <numerusform>جعل كل دفعات هذه العينات ({n}) تابعة لـ «⁨{name}⁩»؟</numerusform>
            <numerusform>جعل كل دفعات هذه العينات ({n}) تابعة لـ «⁨{name}⁩»؟</numerusform>
            <numerusform>جعل كل دفعات هذه العينات ({n}) تابعة لـ «⁨{name}⁩»؟</numerusform>
            <numerusform>جعل كل دفعات هذه العينات ({n}) تابعة لـ «⁨{name}⁩»؟</numerusform>
            <numerusform>جعل كل دفعات هذه العينات ({n}) تابعة لـ «⁨{name}⁩»؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty samples that nobody filled in are removed.</source>
        <translation>تُزال العينات التي تبقى فارغة ولم يملأ أحد بياناتها.</translation>
    </message>
    <message>
        <source>Unite samples</source>
        <translation>توحيد العينات</translation>
    </message>
    <message>
        <source>Unite</source>
        <translation>توحيد</translation>
    </message>
    <message>
        <source>Remove “{name}” from the worklist?</source>
        <translation>إزالة «⁨{name}⁩» من قائمة العمل؟</translation>
    </message>
    <message numerus="yes">
        <source>Remove these {n} samples from the worklist?</source>
        <translation>
            <numerusform>إزالة هذه العينات ({n}) من قائمة العمل؟</numerusform>
            <numerusform>إزالة هذه العينات ({n}) من قائمة العمل؟</numerusform>
            <numerusform>إزالة هذه العينات ({n}) من قائمة العمل؟</numerusform>
            <numerusform>إزالة هذه العينات ({n}) من قائمة العمل؟</numerusform>
            <numerusform>إزالة هذه العينات ({n}) من قائمة العمل؟</numerusform>
            <numerusform>إزالة هذه العينات ({n}) من قائمة العمل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Only samples without pictures that were never signed are removed.</source>
        <translation>لا تُزال إلا عينات بلا صور لم تُوقّع قط.</translation>
    </message>
    <message>
        <source>Remove samples</source>
        <translation>إزالة العينات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>If you change a signed sample, you must sign it again.</source>
        <translation>العينة الموقّعة إذا تغيّرت وجب توقيعها من جديد.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>إبقاؤها كما هي</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <source>Keep it for this microscope</source>
        <translation>الاحتفاظ به لهذا المجهر</translation>
    </message>
    <message>
        <source>Another figure…</source>
        <translation>رقم آخر…</translation>
    </message>
</context>
<context>
    <name>ScalePanel</name>
    <message>
        <source> µm per pixel</source>
        <translation>‏ µm لكل بكسل</translation>
    </message>
    <message>
        <source>µm per pixel</source>
        <translation>‏µm لكل بكسل</translation>
    </message>
    <message>
        <source>Use this figure</source>
        <translation>استخدام هذا الرقم</translation>
    </message>
    <message>
        <source>Measure on the picture</source>
        <translation>القياس على الصورة</translation>
    </message>
    <message>
        <source>Take it from red cells</source>
        <translation>أخذه من الخلايا الحمراء</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget the calibration</source>
        <translation>نسيان المعايرة</translation>
    </message>
    <message>
        <source>A figure set here is kept for this microscope and its batches.</source>
        <translation>الرقم الذي يُحدَّد هنا يُحفظ لهذا المجهر، ولدفعاته أيضًا.</translation>
    </message>
    <message>
        <source> µm</source>
        <translation> µm</translation>
    </message>
    <message>
        <source>Length of the line in µm</source>
        <translation>طول الخط بوحدة µm</translation>
    </message>
    <message>
        <source>Use this length</source>
        <translation>استخدام هذا الطول</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message numerus="yes">
        <source>The line is {n} pixels long. How long is it on the slide?</source>
        <translation>
            <numerusform>طول الخط بالبكسل: {n}. كم طوله على الشريحة؟</numerusform>
            <numerusform>طول الخط بالبكسل: {n}. كم طوله على الشريحة؟</numerusform>
            <numerusform>طول الخط بالبكسل: {n}. كم طوله على الشريحة؟</numerusform>
            <numerusform>طول الخط بالبكسل: {n}. كم طوله على الشريحة؟</numerusform>
            <numerusform>طول الخط بالبكسل: {n}. كم طوله على الشريحة؟</numerusform>
            <numerusform>طول الخط بالبكسل: {n}. كم طوله على الشريحة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is held still. Draw a line with the mouse along a known length, such as between marks of a stage micrometer.</source>
        <translation>الصورة ثابتة. ارسم بالفأرة خطًا على طول معروف، مثلًا بين علامات ميكرومتر المنصة.</translation>
    </message>
    <message>
        <source>That cannot be right: no microscope has such a scale. Draw it again.</source>
        <translation>لا يمكن ذلك: لا مجهر يُظهر هذا القدر كبرًا أو صغرًا. ارسمه من جديد.</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Something was scanned outside a number box. No cell was named. Click the box for the number, then scan again.</source>
        <translation>مُسح شيء حيث لا يُكتب أي رقم. لم تُسمَّ أي خلية. انقر حقل الرقم، ثم امسح مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SecondReaderWindow</name>
    <message numerus="yes">
        <source>{n} cells to name again, without names.</source>
        <translation>
            <numerusform>{n} خلية للتسمية من جديد، دون أسماء.</numerusform>
            <numerusform>خلية واحدة ({n}) للتسمية من جديد، دون أسماء.</numerusform>
            <numerusform>خليتان ({n}) للتسمية من جديد، دون أسماء.</numerusform>
            <numerusform>{n} خلايا للتسمية من جديد، دون أسماء.</numerusform>
            <numerusform>{n} خلية للتسمية من جديد، دون أسماء.</numerusform>
            <numerusform>{n} خلية للتسمية من جديد، دون أسماء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name them as usual. Then choose “{title}” in Samples and press “Finish reading…” to see how well you agree. Until you take the names over, the sample counts as before.</source>
        <translation>سمِّها كالمعتاد. ثم اختر ”{title}“ في العينات واضغط ”إنهاء القراءة…“: يظهر مدى اتفاقكما. وإلى أن تأخذ الأسماء تُحسب العينة كما كانت.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Type it as you were given it.</source>
        <translation>عبارة المرور هذه لا تفتح الملف. اكتبها كما أُخبرت بها.</translation>
    </message>
    <message>
        <source>This file is encrypted. Type the passphrase you were given.</source>
        <translation>هذا الملف مشفّر. اكتب عبارة المرور التي أُخبرت بها.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells to name, from {name}.</source>
        <translation>
            <numerusform>خلايا للتسمية، بطلب من ⁨{name}⁩: {n}.</numerusform>
            <numerusform>خلايا للتسمية، بطلب من ⁨{name}⁩: {n}.</numerusform>
            <numerusform>خلايا للتسمية، بطلب من ⁨{name}⁩: {n}.</numerusform>
            <numerusform>‏{n} خلايا للتسمية، بطلب من ⁨{name}⁩.</numerusform>
            <numerusform>‏{n} خلية للتسمية، بطلب من ⁨{name}⁩.</numerusform>
            <numerusform>‏{n} خلية للتسمية، بطلب من ⁨{name}⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>This question was opened before. Named so far: {done} of {total}.</source>
        <translation>فُتح هذا السؤال من قبل. المسمى حتى الآن: ⁨{done}⁩ من ⁨{total}⁩.</translation>
    </message>
    <message>
        <source>Name them here as usual. Then choose “{title}” in Samples and send it back.

Signed with the key {key}. If you do not know it, compare it by phone.</source>
        <translation>سمّها هنا كالمعتاد. ثم اختر «{title}» في العينات وأعد إرسالها.

وُقّع بالمفتاح ⁨{key}⁩. قارنه هاتفيًا إن كنت لا تعرفه.</translation>
    </message>
    <message numerus="yes">
        <source>{n} new names from {name} for {number}.</source>
        <translation>
            <numerusform>أسماء جديدة من ⁨{name}⁩ للعينة ⁨{number}⁩: {n}.</numerusform>
            <numerusform>أسماء جديدة من ⁨{name}⁩ للعينة ⁨{number}⁩: {n}.</numerusform>
            <numerusform>أسماء جديدة من ⁨{name}⁩ للعينة ⁨{number}⁩: {n}.</numerusform>
            <numerusform>‏{n} أسماء جديدة من ⁨{name}⁩ للعينة ⁨{number}⁩.</numerusform>
            <numerusform>‏{n} اسمًا جديدًا من ⁨{name}⁩ للعينة ⁨{number}⁩.</numerusform>
            <numerusform>‏{n} اسم جديد من ⁨{name}⁩ للعينة ⁨{number}⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They drew {n} more cells, which are not taken over.</source>
        <translation>
            <numerusform>خلايا أخرى رسمها القارئ الثاني ولا تُعتمد: {n}.</numerusform>
            <numerusform>خلايا أخرى رسمها القارئ الثاني ولا تُعتمد: {n}.</numerusform>
            <numerusform>خلايا أخرى رسمها القارئ الثاني ولا تُعتمد: {n}.</numerusform>
            <numerusform>رسم القارئ الثاني {n} خلايا أخرى، ولا تُعتمد.</numerusform>
            <numerusform>رسم القارئ الثاني {n} خلية أخرى، ولا تُعتمد.</numerusform>
            <numerusform>رسم القارئ الثاني {n} خلية أخرى، ولا تُعتمد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more names are for pictures that are no longer in the log.</source>
        <translation>
            <numerusform>لا أسماء أخرى ({n}) لصور لم تعد في السجل.</numerusform>
            <numerusform>اسم واحد آخر ({n}) لصور لم تعد في السجل.</numerusform>
            <numerusform>اسمان آخران ({n}) لصور لم تعد في السجل.</numerusform>
            <numerusform>{n} أسماء أخرى لصور لم تعد في السجل.</numerusform>
            <numerusform>{n} اسمًا آخر لصور لم تعد في السجل.</numerusform>
            <numerusform>{n} اسم آخر لصور لم تعد في السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample was already signed. The new names wait for a new version.</source>
        <translation>وُقّعت العينة من قبل. ما جاء الآن ينتظر إصدارًا جديدًا.</translation>
    </message>
    <message>
        <source>Signed with the key {key}.</source>
        <translation>وُقّع بالمفتاح ⁨{key}⁩.</translation>
    </message>
    <message>
        <source>Settle them</source>
        <translation>احسمها</translation>
    </message>
    <message>
        <source>Earlier answers from {name} were signed with another key: {key}. Compare by phone.</source>
        <translation>من قبل كانت إجابات {name} موقعة بمفتاح آخر: {key}. قارنه بالهاتف.</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>القارئ الثاني</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SeenBar</name>
    <message>
        <source>Open that one</source>
        <translation>فتح تلك</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>Some or all of these pictures were already read as “{sample}”. Here they form a second sample.</source>
        <translation>قُرئ بعض هذه الصور أو كلها من قبل على أنه «⁨{sample}⁩». وهي هنا عيّنة ثانية.</translation>
    </message>
    <message>
        <source>Show the earlier batch of {when}; this one stays in the log too</source>
        <translation>عرض ما قُرئ في ⁨{when}⁩؛ وما يُقرأ الآن يبقى في السجل أيضًا</translation>
    </message>
</context>
<context>
    <name>SendBack</name>
    <message>
        <source>Send back</source>
        <translation>إعادة الإرسال</translation>
    </message>
    <message>
        <source>{n} of {cells} cells are named. The others are sent back without a name.</source>
        <translation>سُمّيت {n} من {cells} خلية. وتُعاد الأخرى بلا اسم.</translation>
    </message>
    <message>
        <source>All {cells} cells are named.</source>
        <translation>سُمّيت كل الخلايا (العدد: {cells}).</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Changes apply at once; those about cells apply from the next batch on.</source>
        <translation>كل تغيير يسري فورًا؛ وما يخص الخلايا يسري من الدفعة التالية.</translation>
    </message>
    <message>
        <source>Colours and language</source>
        <translation>الألوان واللغة</translation>
    </message>
    <message>
        <source>Types reported</source>
        <translation>الأنواع في التقرير</translation>
    </message>
    <message>
        <source>When to ask you</source>
        <translation>متى تُسأل</translation>
    </message>
    <message>
        <source>Scale of the pictures</source>
        <translation>مقياس الصور</translation>
    </message>
    <message>
        <source>A wrong scale makes names less certain.</source>
        <translation>المقياس الخاطئ يقلل من تأكد الأسماء.</translation>
    </message>
    <message>
        <source>Model pack</source>
        <translation>حزمة النموذج</translation>
    </message>
    <message>
        <source>Microscopes</source>
        <translation>المجاهر</translation>
    </message>
    <message>
        <source>Names are sure only where the program was checked.</source>
        <translation>لا تكون الأسماء مؤكدة إلا حيث جرى التحقق من البرنامج.</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>المختبر</translation>
    </message>
    <message>
        <source>What a sample&apos;s sheet shows, and how its figures are judged.</source>
        <translation>ما يظهر على ورقة العينة، وما تُقاس به أرقامها.</translation>
    </message>
    <message>
        <source>Teach your site</source>
        <translation>علّم البرنامج مختبرك</translation>
    </message>
    <message>
        <source>The cells you named fit the program to your microscope and your stain. The model pack itself is never altered.</source>
        <translation>الخلايا التي سمّيتها تلائم البرنامج لمجهرك وصبغتك. أما حزمة النموذج نفسها فلا تتغير أبدًا.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>التعلّم</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Who works here and what they may do.</source>
        <translation>من يعمل هنا، وما يجوز له.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Who can read the log and what goes with it.</source>
        <translation>من يستطيع قراءة السجل وما يتبعه.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Everything that belongs to the log, verified.</source>
        <translation>كل ما يتبع السجل، بعد التحقق منه.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>From a file, such as on a stick; never online.</source>
        <translation>من ملف، كأن يكون على ذاكرة USB؛ ولا يُجلب شيء من الشبكة.</translation>
    </message>
    <message>
        <source>Kept for its microscope, or measured on red cells</source>
        <translation>كما هو محفوظ لمجهرها، وإلا يُقاس على الخلايا الحمراء</translation>
    </message>
    <message>
        <source>The same for all pictures, in any case:</source>
        <translation>نفسه لجميع الصور، مهما كان المحفوظ:</translation>
    </message>
    <message>
        <source> µm per pixel</source>
        <translation>‏ µm لكل بكسل</translation>
    </message>
    <message>
        <source>Scale in µm per pixel</source>
        <translation>المقياس بوحدة µm لكل بكسل</translation>
    </message>
    <message>
        <source>Choose a model pack…</source>
        <translation>اختيار حزمة نموذج…</translation>
    </message>
    <message>
        <source>Use the one that came with the program</source>
        <translation>استخدام التي جاءت مع البرنامج</translation>
    </message>
    <message>
        <source>Keep the log elsewhere…</source>
        <translation>حفظ السجل في مكان آخر…</translation>
    </message>
    <message>
        <source>Back to the usual place</source>
        <translation>العودة إلى المكان المعتاد</translation>
    </message>
    <message>
        <source>No usable model pack is installed. Choose one.</source>
        <translation>لا توجد حزمة نموذج صالحة. اختر واحدة.</translation>
    </message>
    <message>
        <source>Names {types}</source>
        <translation>يسمّي {types}</translation>
    </message>
    <message>
        <source>SHA-256 {digest}…</source>
        <translation>SHA-256 ⁨{digest}⁩…</translation>
    </message>
    <message>
        <source>Choose a model pack</source>
        <translation>اختيار حزمة نموذج</translation>
    </message>
    <message>
        <source>Model packs (*.tflite)</source>
        <translation>حزم نماذج (*.tflite)</translation>
    </message>
    <message>
        <source>Keep the log in</source>
        <translation>حفظ السجل في</translation>
    </message>
    <message>
        <source>Logs (*.sqlite)</source>
        <translation>سجلات (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Keep the log elsewhere</source>
        <translation>حفظ السجل في مكان آخر</translation>
    </message>
    <message>
        <source>Take everything along to {folder}?</source>
        <translation>هل يُنقل كل شيء معه إلى {folder}؟</translation>
    </message>
    <message>
        <source>The window closes and opens again with the log in its new place: all samples and batches, live pictures and microscopes. The present log stays as a copy where it is.</source>
        <translation>تُغلق النافذة وتُفتح من جديد والسجل في مكانه الجديد: كل العينات والدفعات والصور المباشرة والمجاهر. ويبقى السجل الحالي نسخة حيث هو.</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>نقل كل شيء</translation>
    </message>
    <message>
        <source>Begin an empty log there</source>
        <translation>بدء سجل فارغ هناك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SharesBar</name>
    <message>
        <source>Differential as a bar</source>
        <translation>العد التفريقي شريطًا</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Sheet</source>
        <translation>ورقة النتيجة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
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
        <source>The sheet is being made…</source>
        <translation>يجري إعداد الورقة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sheet of {number}</source>
        <translation>ورقة ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>حفظ الورقة</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The sheet is in {path}.</source>
        <translation>الورقة في ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check it, or save the sheet as PDF.</source>
        <translation>الطابعة لا تستجيب. افحصها، أو احفظ الورقة بصيغة PDF.</translation>
    </message>
    <message>
        <source>The sheet was sent to the printer.</source>
        <translation>أُرسلت الورقة إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>A fault in the program</source>
        <translation>خلل في البرنامج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ShowSigns</name>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign</source>
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Name of the second signer</source>
        <translation>اسم الموقّع الثاني</translation>
    </message>
    <message>
        <source>Passphrase of the second signer</source>
        <translation>عبارة مرور الموقّع الثاني</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Go to the cells</source>
        <translation>الذهاب إلى الخلايا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Checking the sample…</source>
        <translation>يجري النظر في العينة…</translation>
    </message>
    <message>
        <source>Sign {number}</source>
        <translation>توقيع ⁨{number}⁩</translation>
    </message>
    <message>
        <source>Leukocytes counted: {n}</source>
        <translation>الخلايا البيضاء المعدودة: {n}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SimilarRow</name>
    <message>
        <source>Most similar, named here</source>
        <translation>الأشبه بها مما سُمّي هنا</translation>
    </message>
    <message>
        <source>{type}, named by a person, from the same microscope</source>
        <translation>‏{type}، سمّاها شخص، من المجهر نفسه</translation>
    </message>
    <message>
        <source>{type}, named by a person</source>
        <translation>‏{type}، سمّاها شخص</translation>
    </message>
</context>
<context>
    <name>SlideCanvas</name>
    <message>
        <source>Scanned slide with the cells found</source>
        <translation>شريحة ممسوحة مع الخلايا التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>SlideDialog</name>
    <message>
        <source>On the slide</source>
        <translation>على الشريحة</translation>
    </message>
    <message>
        <source>Whole slide</source>
        <translation>الشريحة كلها</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>أصغر (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>أكبر (+)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The slide is being read.</source>
        <translation>تُقرأ الشريحة الآن.</translation>
    </message>
    <message>
        <source>Each dot is a cell; hollow dots are waiting. Click one to see it.</source>
        <translation>كل نقطة خلية؛ والمفرغة تنتظر. انقر نقطة للنظر إليها.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>الفرز حسب</translation>
    </message>
    <message>
        <source>Share of a type</source>
        <translation>نسبة نوع</translation>
    </message>
    <message>
        <source>Greatest or newest first</source>
        <translation>الأكبر أو الأحدث أولًا</translation>
    </message>
    <message>
        <source>Least or oldest first</source>
        <translation>الأصغر أو الأقدم أولًا</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>No camera was found</source>
        <translation>لم يُعثر على كاميرا</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>البحث عن الكاميرات من جديد</translation>
    </message>
    <message>
        <source>Micro-Manager…</source>
        <translation>Micro-Manager…</translation>
    </message>
    <message>
        <source>Video file…</source>
        <translation>ملف فيديو…</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>مجلد صور…</translation>
    </message>
    <message>
        <source>Virtual microscope (drawn slide, for practice)</source>
        <translation>مجهر افتراضي (شريحة مرسومة للتدرّب)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open a Micro-Manager configuration</source>
        <translation>فتح إعداد Micro-Manager</translation>
    </message>
    <message>
        <source>Configurations ({kinds})</source>
        <translation>إعدادات ({kinds})</translation>
    </message>
    <message>
        <source>Open a video of the microscope</source>
        <translation>فتح فيديو للمجهر</translation>
    </message>
    <message>
        <source>Videos ({kinds})</source>
        <translation>فيديوهات ({kinds})</translation>
    </message>
    <message>
        <source>Open a folder of pictures as a slide show</source>
        <translation>فتح مجلد صور كعرض شرائح</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Differential</source>
        <translation>العد التفريقي</translation>
    </message>
    <message>
        <source>To the sample</source>
        <translation>إلى العينة</translation>
    </message>
    <message>
        <source>Adjusted count</source>
        <translation>العد المصحَّح</translation>
    </message>
    <message>
        <source>Also show a count corrected for the mix-ups found in the check</source>
        <translation>بجانب هذا العد، عدٌّ مصحّح بما التبس في التحقق</translation>
    </message>
    <message>
        <source>The review is done. Go on to the sample to fill it in and sign it.</source>
        <translation>انتهت المراجعة. تابع إلى العينة لملء بياناتها وتوقيعها.</translation>
    </message>
    <message>
        <source>The review is done. Export the table, or begin the next batch.</source>
        <translation>تمت المراجعة. صدّر الجدول أو ابدأ الدفعة التالية.</translation>
    </message>
    <message>
        <source>The reading was finished. Changes count only after you finish it again.</source>
        <translation>انتهت القراءة. ما يُغيَّر الآن يُحتسب بعد إنهائها من جديد.</translation>
    </message>
    <message>
        <source>Go on to the sample to finish the reading, or to send it back.</source>
        <translation>انتقل إلى العينة لإنهاء القراءة أو لإعادتها.</translation>
    </message>
    <message>
        <source>Nothing is left to decide. Before you can sign the sample, confirm every cell or check the program on this microscope.</source>
        <translation>لم يبق شيء للبت فيه. قبل أن يمكن توقيع العينة، يؤكد شخص كل خلية، أو يُفحص البرنامج على هذا المجهر.</translation>
    </message>
    <message>
        <source>The sample was signed. Changes count only after it is signed again.</source>
        <translation>وُقّعت العينة. ما يُغيَّر الآن يُحتسب بعد توقيعها من جديد.</translation>
    </message>
    <message>
        <source>Too few cells were checked for an adjusted count.</source>
        <translation>الخلايا المتحقق منها أقل من أن تكفي لعد مصحّح.</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>من {n}</translation>
    </message>
    <message numerus="yes">
        <source>of {n} leukocytes so far, with least and most</source>
        <translation>
            <numerusform>من {n} خلية بيضاء حتى الآن، مع الأقل والأكثر</numerusform>
            <numerusform>من خلية بيضاء واحدة حتى الآن، مع الأقل والأكثر</numerusform>
            <numerusform>من خليتين بيضاوين حتى الآن، مع الأقل والأكثر</numerusform>
            <numerusform>من {n} خلايا بيضاء حتى الآن، مع الأقل والأكثر</numerusform>
            <numerusform>من {n} خلية بيضاء حتى الآن، مع الأقل والأكثر</numerusform>
            <numerusform>من {n} خلية بيضاء حتى الآن، مع الأقل والأكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>of {n} so far</source>
        <translation>من {n} حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>of {n} leukocytes, with 95 % interval</source>
        <translation>
            <numerusform>من {n} خلية بيضاء، مع فترة ثقة ٩٥ ٪</numerusform>
            <numerusform>من خلية بيضاء واحدة، مع فترة ثقة ٩٥ ٪</numerusform>
            <numerusform>من خليتين بيضاوين، مع فترة ثقة ٩٥ ٪</numerusform>
            <numerusform>من {n} خلايا بيضاء، مع فترة ثقة ٩٥ ٪</numerusform>
            <numerusform>من {n} خلية بيضاء، مع فترة ثقة ٩٥ ٪</numerusform>
            <numerusform>من {n} خلية بيضاء، مع فترة ثقة ٩٥ ٪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no cells in {n} pictures</source>
        <translation>
            <numerusform>لا خلية في {n} صورة</numerusform>
            <numerusform>لا خلية في صورة واحدة</numerusform>
            <numerusform>لا خلية في صورتين</numerusform>
            <numerusform>لا خلية في {n} صور</numerusform>
            <numerusform>لا خلية في {n} صورة</numerusform>
            <numerusform>لا خلية في {n} صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files could not be read</source>
        <translation>
            <numerusform>تعذرت قراءة {n} ملف</numerusform>
            <numerusform>تعذرت قراءة ملف واحد</numerusform>
            <numerusform>تعذرت قراءة ملفين</numerusform>
            <numerusform>تعذرت قراءة {n} ملفات</numerusform>
            <numerusform>تعذرت قراءة {n} ملفًا</numerusform>
            <numerusform>تعذرت قراءة {n} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted: {parts}</source>
        <translation>لم يُحتسب: {parts}</translation>
    </message>
</context>
<context>
    <name>TrayPanel</name>
    <message>
        <source>Count by hand</source>
        <translation>العد باليد</translation>
    </message>
    <message>
        <source>Count cells that the program misses: H, and H again to end</source>
        <translation>عدّ الخلايا التي لا يراها البرنامج: H، ثم H مرة أخرى للإنهاء</translation>
    </message>
    <message>
        <source>Cells waiting for a decision</source>
        <translation>الخلايا التي تنتظر قرارًا</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Names without a button</source>
        <translation>أسماء ليس لها زر</translation>
    </message>
    <message>
        <source>To the sample</source>
        <translation>إلى العينة</translation>
    </message>
    <message>
        <source>End this count, and go on to its sample</source>
        <translation>إنهاء هذا العد والمتابعة إلى عينته</translation>
    </message>
    <message>
        <source>End ({key})</source>
        <translation>إنهاء (⁨{key}⁩)</translation>
    </message>
    <message>
        <source>By hand ({key})</source>
        <translation>باليد (⁨{key}⁩)</translation>
    </message>
    <message numerus="yes">
        <source>{n} to decide</source>
        <translation>
            <numerusform>‏{n} للبتّ</numerusform>
            <numerusform>‏{n} للبتّ</numerusform>
            <numerusform>‏{n} للبتّ</numerusform>
            <numerusform>‏{n} للبتّ</numerusform>
            <numerusform>‏{n} للبتّ</numerusform>
            <numerusform>‏{n} للبتّ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen cell · {n} to decide</source>
        <translation>
            <numerusform>الخلية المختارة · {n} للبتّ</numerusform>
            <numerusform>الخلية المختارة · {n} للبتّ</numerusform>
            <numerusform>الخلية المختارة · {n} للبتّ</numerusform>
            <numerusform>الخلية المختارة · {n} للبتّ</numerusform>
            <numerusform>الخلية المختارة · {n} للبتّ</numerusform>
            <numerusform>الخلية المختارة · {n} للبتّ</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen cell</source>
        <translation>الخلية المختارة</translation>
    </message>
    <message>
        <source>Counting by hand</source>
        <translation>العد باليد</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>باليد</translation>
    </message>
    <message>
        <source>No cell to decide</source>
        <translation>لا خلية للبتّ</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells to decide</source>
        <translation>
            <numerusform>‏{n} خلية للبتّ</numerusform>
            <numerusform>خلية واحدة للبتّ</numerusform>
            <numerusform>خليتان للبتّ</numerusform>
            <numerusform>‏{n} خلايا للبتّ</numerusform>
            <numerusform>‏{n} خلية للبتّ</numerusform>
            <numerusform>‏{n} خلية للبتّ</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on to the sample. Before you sign it, confirm the cells that nobody looked at.</source>
        <translation>انتقل إلى العينة. قبل توقيعها تُؤكَّد الخلايا التي لم ينظر إليها أحد.</translation>
    </message>
    <message>
        <source>Go on to the sample to fill it in and sign it.</source>
        <translation>تابع إلى العينة لملء بياناتها وتوقيعها.</translation>
    </message>
    <message>
        <source>Cells in doubt wait here. They count as soon as you name them.</source>
        <translation>الخلايا المشكوك فيها تنتظر هنا وتُحتسب متى سمّيتها.</translation>
    </message>
</context>
<context>
    <name>TrustDialog</name>
    <message>
        <source>Nobody here trusts this key</source>
        <translation>لا أحد هنا يثق بهذا المفتاح</translation>
    </message>
    <message>
        <source>Anyone who has it can change how cells are named here. Ask the maker of the update for the fingerprint, by telephone or on paper, not from this stick. Go on only if it is the same.</source>
        <translation>من يملكه يستطيع تغيير ما تُسمّى به الخلايا هنا. اطلب البصمة ممن أعدّ التحديث، هاتفيًا أو على ورق، لا من ذاكرة USB هذه. ولا تتابع إلا إذا كانت هي نفسها.</translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation>الثقة بهذا المفتاح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation>لمن هذا المفتاح؟</translation>
    </message>
</context>
<context>
    <name>TruthDialog</name>
    <message>
        <source>Check with known cells</source>
        <translation>التحقق بخلايا معروفة</translation>
    </message>
    <message>
        <source>Looking for pictures…</source>
        <translation>البحث عن صور…</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>تقدم التحقق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What each type was named</source>
        <translation>ما سُمّي به كل نوع</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>حفظ كصورة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Picture {n} of {total}</source>
        <translation>الصورة {n} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be read, or no cell was found in them.</source>
        <translation>
            <numerusform>في {n} صورة لم يُعثر على خلية أو تعذرت القراءة.</numerusform>
            <numerusform>في صورة واحدة لم يُعثر على خلية أو تعذرت القراءة.</numerusform>
            <numerusform>في صورتين لم يُعثر على خلية أو تعذرت القراءة.</numerusform>
            <numerusform>في {n} صور لم يُعثر على خلية أو تعذرت القراءة.</numerusform>
            <numerusform>في {n} صورة لم يُعثر على خلية أو تعذرت القراءة.</numerusform>
            <numerusform>في {n} صورة لم يُعثر على خلية أو تعذرت القراءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, because these are no types ({names}).</source>
        <translation>تُركت، لأن هذه ليست أنواعًا (⁨{names}⁩).</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are copies of others and count once.</source>
        <translation>
            <numerusform>لا توجد صور مكررة ({n}).</numerusform>
            <numerusform>صورة واحدة ({n}) نسخة من أخرى وتُحسب مرة واحدة.</numerusform>
            <numerusform>صورتان ({n}) نسختان من أخريين وتُحسبان مرة واحدة.</numerusform>
            <numerusform>{n} صور نسخ من غيرها وتُحسب مرة واحدة.</numerusform>
            <numerusform>{n} صورة نسخ من غيرها وتُحسب مرة واحدة.</numerusform>
            <numerusform>{n} صورة نسخ من غيرها وتُحسب مرة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these cells are of one type ({type}). They prove nothing about the others, so none of them was kept as proof.</source>
        <translation>كل هذه الخلايا من نوع واحد (⁨{type}⁩). وهي لا تثبت شيئًا عن الأنواع الأخرى، لذلك لم تُحفظ أي منها دليلًا.</translation>
    </message>
    <message>
        <source>None of these cells is new here: each was already checked or taught, and counts once.</source>
        <translation>لا خلية جديدة هنا بين هذه الخلايا: كل منها فُحصت من قبل أو عُلّمت، وتُحسب مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} sure names, drawn at random, count as proof. The chart shows all {total} cells.</source>
        <translation>
            <numerusform>يُحتسب {n} اسم مؤكد، مختار عشوائيًا، كدليل. ويعرض المخطط الخلايا كلها، وعددها {total}.</numerusform>
            <numerusform>يُحتسب اسم مؤكد واحد، مختار عشوائيًا، كدليل. ويعرض المخطط الخلايا كلها، وعددها {total}.</numerusform>
            <numerusform>يُحتسب اسمان مؤكدان، مختاران عشوائيًا، كدليل. ويعرض المخطط الخلايا كلها، وعددها {total}.</numerusform>
            <numerusform>تُحتسب {n} أسماء مؤكدة، مختارة عشوائيًا، كدليل. ويعرض المخطط الخلايا كلها، وعددها {total}.</numerusform>
            <numerusform>يُحتسب {n} اسمًا مؤكدًا، مختارًا عشوائيًا، كدليل. ويعرض المخطط الخلايا كلها، وعددها {total}.</numerusform>
            <numerusform>يُحتسب {n} اسم مؤكد، مختار عشوائيًا، كدليل. ويعرض المخطط الخلايا كلها، وعددها {total}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures of known cells</source>
        <translation>صور خلاياها معروفة</translation>
    </message>
    <message>
        <source>{type}: {right} of {cells} named right</source>
        <translation>‏{type}: سُمّيت صحيحًا {right} من {cells}</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
</context>
<context>
    <name>TypedScale</name>
    <message>
        <source> µm per pixel</source>
        <translation> ‏µm لكل بكسل</translation>
    </message>
    <message>
        <source>Scale in µm per pixel</source>
        <translation>المقياس بوحدة µm لكل بكسل</translation>
    </message>
    <message>
        <source>Keep this figure</source>
        <translation>الاحتفاظ بهذا الرقم</translation>
    </message>
    <message>
        <source>Measure each batch</source>
        <translation>قياس كل دفعة</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>The log is encrypted</source>
        <translation>السجل مشفّر</translation>
    </message>
    <message>
        <source>Passphrase, or the recovery key</source>
        <translation>عبارة المرور، أو مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Use another log…</source>
        <translation>استخدام سجل آخر…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>المحاولة التالية بعد {time}.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
</context>
<context>
    <name>UpdatePanel</name>
    <message>
        <source>Progress of the update</source>
        <translation>تقدم التحديث</translation>
    </message>
    <message>
        <source>Install an update…</source>
        <translation>تثبيت تحديث…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Updates signed with one of these keys are accepted:</source>
        <translation>تُقبل التحديثات الموقّعة بأحد هذه المفاتيح:</translation>
    </message>
    <message>
        <source>No key is trusted yet; you are asked at the first update.</source>
        <translation>لا مفتاح موثوق بعد؛ تُسأل عند أول تحديث.</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>إلغاء الثقة</translation>
    </message>
    <message>
        <source>Choose an update</source>
        <translation>اختيار تحديث</translation>
    </message>
    <message>
        <source>Updates of HematoVision (*.hvupdate)</source>
        <translation>تحديثات HematoVision (*.hvupdate)</translation>
    </message>
    <message>
        <source>The update is installed.</source>
        <translation>ثُبّت التحديث.</translation>
    </message>
    <message>
        <source>The previous version is in use again.</source>
        <translation>الإصدار السابق مستخدم من جديد.</translation>
    </message>
</context>
<context>
    <name>_FigureTable</name>
    <message>
        <source>Your random sample, each cell alike</source>
        <translation>عينتك العشوائية، كل الخلايا بالتساوي</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Your random sample, all types alike</source>
        <translation>عينتك العشوائية، كل الأنواع بالتساوي</translation>
    </message>
    <message>
        <source>Your cells, all types alike</source>
        <translation>خلاياك، كل الأنواع بالتساوي</translation>
    </message>
    <message>
        <source>The pack&apos;s own cells, all types alike</source>
        <translation>خلايا الحزمة، كل الأنواع بالتساوي</translation>
    </message>
    <message>
        <source>Confidence is off by, your cells</source>
        <translation>انحراف الثقة، خلاياك</translation>
    </message>
</context>
<context>
    <name>_Portrait</name>
    <message>
        <source>Picture of the cell</source>
        <translation>صورة الخلية</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>The sheet</source>
        <translation>الورقة</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Differential</source>
        <translation>العد التفريقي</translation>
    </message>
</context>
<context>
    <name>atlas</name>
    <message>
        <source>Nucleus of two to five lobes, joined by thin threads. Pale pink cytoplasm with fine granules that can hardly be seen one by one.</source>
        <translation>نواة من فصين إلى خمسة فصوص تصل بينها خيوط رفيعة. سيتوبلازم وردي باهت فيه حبيبات دقيقة تكاد لا تُرى كل منها على حدة.</translation>
    </message>
    <message>
        <source>Nucleus of two lobes. Cytoplasm full of large, round granules of one size, orange to red.</source>
        <translation>نواة من فصين. سيتوبلازم مليء بحبيبات كبيرة مستديرة متساوية الحجم، برتقالية إلى حمراء.</translation>
    </message>
    <message>
        <source>Large, dark violet granules of different sizes that lie over the nucleus too, so that its lobes are hard to see.</source>
        <translation>حبيبات كبيرة بنفسجية داكنة مختلفة الأحجام تغطي النواة أيضًا، فيصعب رؤية فصوصها.</translation>
    </message>
    <message>
        <source>Small cell with a round, dark nucleus that almost fills it. A narrow, clear blue rim of cytoplasm. Large ones have more cytoplasm and sometimes a few red granules.</source>
        <translation>خلية صغيرة لها نواة مستديرة داكنة تكاد تملؤها. حافة ضيقة صافية الزرقة من السيتوبلازم. وفي الكبيرة منها سيتوبلازم أكثر، وأحيانًا بضع حبيبات حمراء.</translation>
    </message>
    <message>
        <source>The largest cell of normal blood. Nucleus folded or shaped like a kidney, with loose, lacy chromatin. Grey-blue cytoplasm, often with small holes.</source>
        <translation>أكبر خلية في الدم الطبيعي. نواة مطوية أو على شكل كلية، كروماتينها رخو كالدانتيل. سيتوبلازم أزرق رمادي، فيه غالبًا فجوات صغيرة.</translation>
    </message>
    <message>
        <source>Large cell with a round, oval or slightly dented nucleus without lobes. Granules in blue to pink cytoplasm: promyelocyte, myelocyte or metamyelocyte.</source>
        <translation>خلية كبيرة لها نواة مستديرة أو بيضوية أو منبعجة قليلًا بلا فصوص. حبيبات في سيتوبلازم أزرق إلى وردي: سليفة نقوية أو خلية نقوية أو خليفة نقوية.</translation>
    </message>
    <message>
        <source>A red cell that still has its nucleus: small, round, very dark and smooth. Cytoplasm grey-blue to pink, like the red cells around.</source>
        <translation>خلية حمراء لا تزال فيها نواتها: صغيرة ومستديرة وداكنة جدًا وملساء. السيتوبلازم أزرق رمادي إلى وردي، كالخلايا الحمراء حولها.</translation>
    </message>
    <message>
        <source>Much smaller than a red cell. No nucleus, violet granules in the middle of a pale rim.</source>
        <translation>أصغر بكثير من خلية حمراء. لا نواة لها، وحبيبات بنفسجية في وسط حافة باهتة.</translation>
    </message>
    <message>
        <source>Look at the granules: large, round and orange to red in an eosinophil, fine and pale in a neutrophil.</source>
        <translation>انظر إلى الحبيبات: كبيرة مستديرة برتقالية إلى حمراء في الخلية الحمضة، ودقيقة باهتة في الخلية المتعادلة.</translation>
    </message>
    <message>
        <source>Look at the nucleus: lobes or a narrow band in a neutrophil; round, oval or only slightly dented in an immature granulocyte.</source>
        <translation>انظر إلى النواة: فصوص أو شريط ضيق في الخلية المتعادلة؛ ومستديرة أو بيضوية أو منبعجة قليلًا فقط في المحببة غير الناضجة.</translation>
    </message>
    <message>
        <source>Look at colour and place of the granules: orange to red and beside the nucleus in an eosinophil, dark violet and over the nucleus in a basophil.</source>
        <translation>انظر إلى لون الحبيبات وموضعها: برتقالية إلى حمراء وبجانب النواة في الخلية الحمضة، وبنفسجية داكنة وفوق النواة في الخلية القعدة.</translation>
    </message>
    <message>
        <source>Look for granules: a basophil has many dark ones, a lymphocyte has none or a few small red ones in a clear blue rim.</source>
        <translation>ابحث عن الحبيبات: في الخلية القعدة كثير من الداكنة، وفي الخلية اللمفاوية لا شيء منها أو بضع حبيبات حمراء صغيرة في حافة صافية الزرقة.</translation>
    </message>
    <message>
        <source>Look at size and chromatin: a monocyte is larger, its nucleus is folded and loose; a lymphocyte&apos;s nucleus is round and dense.</source>
        <translation>انظر إلى الحجم والكروماتين: الخلية الوحيدة أكبر ونواتها مطوية ورخوة؛ ونواة الخلية اللمفاوية مستديرة وكثيفة.</translation>
    </message>
    <message>
        <source>Look at the cytoplasm: grey-blue to pink like the red cells in an erythroblast, clear blue in a lymphocyte. An erythroblast&apos;s nucleus is blacker and smoother.</source>
        <translation>انظر إلى السيتوبلازم: أزرق رمادي إلى وردي كالخلايا الحمراء في الأرومة الحمراء، وأزرق صافٍ في الخلية اللمفاوية. ونواة الأرومة الحمراء أشد سوادًا وملاسة.</translation>
    </message>
    <message>
        <source>Look for granules: an immature granulocyte has clear ones; a monocyte&apos;s cytoplasm is grey and dusty, often with small holes.</source>
        <translation>ابحث عن الحبيبات: في المحببة غير الناضجة حبيبات واضحة؛ وسيتوبلازم الخلية الوحيدة رمادي كأن عليه غبارًا، وفيه غالبًا فجوات صغيرة.</translation>
    </message>
    <message>
        <source>{low}–{high} µm across</source>
        <translation>القطر {low}–{high} µm</translation>
    </message>
    <message>
        <source>not in the blood of healthy adults</source>
        <translation>لا توجد في دم البالغين الأصحاء</translation>
    </message>
    <message>
        <source>{size}; {share}</source>
        <translation>‏{size}؛ {share}</translation>
    </message>
    <message>
        <source>{low}–{high} % of an adult&apos;s leukocytes</source>
        <translation>‏{low}–{high} ٪ من الخلايا البيضاء لدى البالغ</translation>
    </message>
    <message>
        <source>Warm light</source>
        <translation>ضوء دافئ</translation>
    </message>
    <message>
        <source>White light</source>
        <translation>ضوء أبيض</translation>
    </message>
    <message>
        <source>Yellow light</source>
        <translation>ضوء أصفر</translation>
    </message>
</context>
<context>
    <name>batches</name>
    <message>
        <source>queued</source>
        <translation>في الانتظار</translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>added by hand</source>
        <translation>أُضيفت باليد</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>باليد</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>بلا اسم بعد</translation>
    </message>
    <message>
        <source>Added by hand, to be named</source>
        <translation>أُضيفت باليد، تنتظر التسمية</translation>
    </message>
    <message>
        <source>named by you</source>
        <translation>سمّيتَها أنت</translation>
    </message>
    <message>
        <source>named by {who}</source>
        <translation>سمّاها {who}</translation>
    </message>
    <message>
        <source>To be named; suggestions are hidden</source>
        <translation>تنتظر التسمية؛ الاقتراحات مخفية</translation>
    </message>
    <message>
        <source>suggestions are hidden</source>
        <translation>الاقتراحات مخفية</translation>
    </message>
    <message>
        <source>You added this cell. Press the key of its type, or {key} to take it away.</source>
        <translation>أضفتَ هذه الخلية. اضغط مفتاح نوعها؛ ويحذفها ⁨{key}⁩ من جديد.</translation>
    </message>
    <message>
        <source>{key} takes this cell away.</source>
        <translation>يزيل ⁨{key}⁩ هذه الخلية.</translation>
    </message>
    <message>
        <source>Only the second reader found this cell. Press the key of its type, or {key} to take it away.</source>
        <translation>القارئ الثاني وحده وجد هذه الخلية. اضغط مفتاح نوعها؛ ومفتاح ⁨{key}⁩ يزيلها.</translation>
    </message>
    <message>
        <source>{key} shows the suggestions again.</source>
        <translation>ويُظهر ⁨{key}⁩ الاقتراحات من جديد.</translation>
    </message>
    <message>
        <source>Press the key of its type. {key} shows the suggestions again.</source>
        <translation>اضغط مفتاح نوعها. ويُظهر ⁨{key}⁩ الاقتراحات من جديد.</translation>
    </message>
    <message>
        <source>to be read a second time</source>
        <translation>للقراءة مرة ثانية</translation>
    </message>
    <message>
        <source>Other people&apos;s names for it are hidden.</source>
        <translation>لا يظهر ما سماها به الآخرون.</translation>
    </message>
    <message>
        <source>Press the key of its type. Other people&apos;s names for it are hidden.</source>
        <translation>اضغط مفتاح نوعها. لا يظهر ما سماها به الآخرون.</translation>
    </message>
    <message>
        <source>{who} calls it {type}.</source>
        <translation>يسمّيها ⁨{who}⁩: {type}.</translation>
    </message>
    <message>
        <source>{who} calls it {type}. The next name settles it.</source>
        <translation>يسمّيها ⁨{who}⁩: {type}. والاسم التالي يحسمها.</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>This box was taken away and counts nowhere. {key} brings it back.</source>
        <translation>حُذف هذا الإطار ولا يُحتسب في أي مكان. يعيده ⁨{key}⁩.</translation>
    </message>
    <message>
        <source>Click a missed cell, or draw a box around it. {key} ends this.</source>
        <translation>انقر خلية فاتت البرنامج، أو ارسم إطارًا حولها. ينهي ⁨{key}⁩ ذلك.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>{n} µm from red cells</source>
        <translation>‏{n} µm من الخلايا الحمراء</translation>
    </message>
    <message>
        <source>{n} µm from leukocytes</source>
        <translation>‏{n} µm من الخلايا البيضاء</translation>
    </message>
    <message>
        <source>{n} µm, as set</source>
        <translation>‏{n} µm، كما ضُبط</translation>
    </message>
    <message>
        <source>{n} µm, first pictures</source>
        <translation>‏{n} µm من أول الصور</translation>
    </message>
    <message>
        <source>{n} µm from the file</source>
        <translation>‏{n} µm من الملف</translation>
    </message>
    <message>
        <source>{n} µm as before</source>
        <translation>‏{n} µm كما سبق</translation>
    </message>
    <message>
        <source>{n} µm, as kept</source>
        <translation>‏{n} µm بحسب المجهر</translation>
    </message>
    <message>
        <source>{n} µm, assumed</source>
        <translation>‏{n} µm، مفترض</translation>
    </message>
    <message>
        <source>{n} µm, in doubt</source>
        <translation>‏{n} µm، مشكوك فيه</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>HL7 v2.5.1 (ORU^R01)</source>
        <translation>HL7 v2.5.1 (ORU^R01)</translation>
    </message>
    <message>
        <source>FHIR R4 (bundle)</source>
        <translation>FHIR R4 (bundle)</translation>
    </message>
    <message>
        <source>Table (CSV, one row)</source>
        <translation>جدول (CSV، صف واحد)</translation>
    </message>
    <message>
        <source>Version {n} was handed over as {path}.</source>
        <translation>سُلّم الإصدار {n} باسم ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>الإصدار {n}</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>cut short: ask whether it arrived, or send it again</source>
        <translation>انقطع: اسأل هل وصل، أو أرسله مرة أخرى</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>born {year}</source>
        <translation>سنة الميلاد ⁨{year}⁩</translation>
    </message>
    <message>
        <source>made {when}</source>
        <translation>أُنشئت: ⁨{when}⁩</translation>
    </message>
    <message>
        <source>Another sample has this number too. This one: {which}</source>
        <translation>لعيّنة أخرى هذا الرقم أيضًا. هذه هي: ⁨{which}⁩</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message numerus="yes">
        <source>{n} changes are only in memory: the log could not save them.</source>
        <translation>
            <numerusform>‏{n} تغيير محفوظ في الذاكرة: تعذر على السجل تسجيلها.</numerusform>
            <numerusform>تغيير واحد محفوظ في الذاكرة: تعذر على السجل تسجيلها.</numerusform>
            <numerusform>تغييران محفوظان في الذاكرة: تعذر على السجل تسجيلها.</numerusform>
            <numerusform>‏{n} تغييرات محفوظة في الذاكرة: تعذر على السجل تسجيلها.</numerusform>
            <numerusform>‏{n} تغييرًا محفوظًا في الذاكرة: تعذر على السجل تسجيلها.</numerusform>
            <numerusform>‏{n} تغيير محفوظ في الذاكرة: تعذر على السجل تسجيلها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
    <message>
        <source>The recording is over. The count is kept. Choose a source to go on.</source>
        <translation>انتهى التسجيل. العد محفوظ. اختر مصدرًا للمتابعة.</translation>
    </message>
    <message>
        <source>No camera is open. Choose one above.</source>
        <translation>لا كاميرا مفتوحة. اختر واحدة من الأعلى.</translation>
    </message>
    <message>
        <source>Stage moving. Cells are named when it stops.</source>
        <translation>المنصة تتحرك. تُسمّى الخلايا حين تستقر.</translation>
    </message>
    <message>
        <source>Out of focus. Turn the fine focus.</source>
        <translation>خارج التركيز. أدر الضبط الدقيق.</translation>
    </message>
    <message>
        <source>Nothing is in view. Move to the smear.</source>
        <translation>لا شيء في المجال. تحرّك إلى المسحة.</translation>
    </message>
    <message>
        <source>This place is not on the map yet. Hold the stage still a moment.</source>
        <translation>هذا المكان ليس على الخريطة بعد. دع المنصة تستقر لحظة.</translation>
    </message>
    <message>
        <source>Cells are named but not counted. Press Start.</source>
        <translation>تُعرض الأسماء ولا يُعدّ شيء. اضغط «بدء».</translation>
    </message>
    <message>
        <source>Paused. Press Start to go on.</source>
        <translation>متوقف مؤقتًا. اضغط «بدء» للمتابعة.</translation>
    </message>
    <message>
        <source>Counting.</source>
        <translation>يجري العد.</translation>
    </message>
    <message numerus="yes">
        <source>The target is reached. To finish, name the {n} waiting cells.</source>
        <translation>
            <numerusform>بلغتَ الهدف. تنتظر {n} خلية؛ سمّها للانتهاء.</numerusform>
            <numerusform>بلغتَ الهدف. تنتظر خلية واحدة؛ سمّها للانتهاء.</numerusform>
            <numerusform>بلغتَ الهدف. تنتظر خليتان؛ سمّها للانتهاء.</numerusform>
            <numerusform>بلغتَ الهدف. تنتظر {n} خلايا؛ سمّها للانتهاء.</numerusform>
            <numerusform>بلغتَ الهدف. تنتظر {n} خلية؛ سمّها للانتهاء.</numerusform>
            <numerusform>بلغتَ الهدف. تنتظر {n} خلية؛ سمّها للانتهاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The target is reached; no cell is waiting.</source>
        <translation>بلغتَ الهدف ولا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Every type is settled. The count is done.</source>
        <translation>كل الأنواع محسومة. تم العد.</translation>
    </message>
    <message>
        <source>{done} It is in the log.</source>
        <translation>‏{done} وهو في السجل.</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>مجمّدة</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>يجري الفتح</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Recording over</source>
        <translation>انتهى التسجيل</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>يجري العد</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>للبتّ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>The count is complete, so nothing was added. Choose a higher target or begin a new count.</source>
        <translation>العد مكتمل فلم يُضف شيء. اختر هدفًا أعلى أو ابدأ عدًا جديدًا.</translation>
    </message>
    <message>
        <source>Press Start before you count cells by hand.</source>
        <translation>اضغط «بدء» قبل أن تعد الخلايا باليد.</translation>
    </message>
    <message>
        <source>Frozen, so nothing was added. Press {key} to go on.</source>
        <translation>الصورة مجمّدة فلم يُضف شيء. اضغط ⁨{key}⁩ للمتابعة.</translation>
    </message>
    <message>
        <source>Frozen. Picture and count are stopped; press {key} to go on.</source>
        <translation>مجمّدة. الصورة والعد متوقفان؛ اضغط ⁨{key}⁩ للمتابعة.</translation>
    </message>
    <message>
        <source>No cell to name. Choose one, or press H to count by hand what the program misses.</source>
        <translation>لا خلية للتسمية. اختر واحدة، أو اضغط H لتعد باليد ما لا يراه البرنامج.</translation>
    </message>
    <message>
        <source>Each key counts one cell: {n} so far.</source>
        <translation>كل مفتاح يعد خلية واحدة: {n} حتى الآن.</translation>
    </message>
    <message>
        <source>{name}, counted by hand</source>
        <translation>‏⁨{name}⁩، عُدّت باليد</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>باليد</translation>
    </message>
    <message>
        <source>the program said: {name}</source>
        <translation>قال البرنامج: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>the program asked: {name}?</source>
        <translation>سأل البرنامج: ⁨{name}⁩؟</translation>
    </message>
    <message>
        <source>the program asked: {name} or {other}?</source>
        <translation>سأل البرنامج: ⁨{name}⁩ أم {other}؟</translation>
    </message>
    <message>
        <source>A new map section begins. Another patient&apos;s slide? {key} starts a new count.</source>
        <translation>تبدأ قطعة جديدة من الخريطة. أهي شريحة مريض آخر؟ المفتاح ⁦{key}⁩ يبدأ عدًّا جديدًا.</translation>
    </message>
    <message>
        <source>The picture size changed, so a new map section begins.</source>
        <translation>للصورة حجم آخر، فتبدأ قطعة جديدة من الخريطة.</translation>
    </message>
    <message numerus="yes">
        <source>This place was seen before; {n} cells counted twice now count once.</source>
        <translation>
            <numerusform>شوهد هذا المكان من قبل؛ {n} خلية عُدّت مرتين وتُحتسب مرة واحدة.</numerusform>
            <numerusform>شوهد هذا المكان من قبل؛ خلية واحدة عُدّت مرتين وتُحتسب مرة واحدة.</numerusform>
            <numerusform>شوهد هذا المكان من قبل؛ خليتان عُدّت مرتين وتُحتسب مرة واحدة.</numerusform>
            <numerusform>شوهد هذا المكان من قبل؛ {n} خلايا عُدّت مرتين وتُحتسب مرة واحدة.</numerusform>
            <numerusform>شوهد هذا المكان من قبل؛ {n} خلية عُدّت مرتين وتُحتسب مرة واحدة.</numerusform>
            <numerusform>شوهد هذا المكان من قبل؛ {n} خلية عُدّت مرتين وتُحتسب مرة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This place was seen before; the map sections are joined.</source>
        <translation>شوهد هذا المكان من قبل؛ ووُصلت قطع الخريطة.</translation>
    </message>
    <message>
        <source>nothing to focus on</source>
        <translation>لا شيء لضبط التركيز عليه</translation>
    </message>
    <message>
        <source>stage is moving</source>
        <translation>المنصة تتحرك</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>حادة</translation>
    </message>
    <message>
        <source>turn the fine focus</source>
        <translation>أدر الضبط الدقيق</translation>
    </message>
    <message>
        <source>nearly sharp</source>
        <translation>شبه حادة</translation>
    </message>
    <message>
        <source>Too bright: turn down the lamp or the exposure.</source>
        <translation>ساطع جدًا: خفّض المصباح أو التعريض.</translation>
    </message>
    <message>
        <source>Too dark: turn up the lamp or the exposure.</source>
        <translation>معتم جدًا: ارفع المصباح أو التعريض.</translation>
    </message>
    <message>
        <source>Empty glass looks tinted: set the white balance on an empty spot.</source>
        <translation>الزجاج ملوّن: اضبط توازن الأبيض على مكان فارغ.</translation>
    </message>
    <message>
        <source>Light and colour are good.</source>
        <translation>الضوء واللون جيدان.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعريض</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>الكسب</translation>
    </message>
    <message>
        <source>White balance</source>
        <translation>توازن الأبيض</translation>
    </message>
    <message>
        <source>{figure} K</source>
        <translation>⁦{figure} K⁩</translation>
    </message>
    <message>
        <source>{figure} %</source>
        <translation>{figure} ٪</translation>
    </message>
    <message>
        <source>1/{figure} s</source>
        <translation>⁦1/{figure} s⁩</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>⁦1 s⁩</translation>
    </message>
    <message>
        <source>{figure} ms</source>
        <translation>⁦{figure} ms⁩</translation>
    </message>
    <message>
        <source>{size}, {rate} a second</source>
        <translation>‏{size}، {rate} في الثانية</translation>
    </message>
    <message>
        <source>Scale not known yet. It needs red cells that lie apart.</source>
        <translation>المقياس غير معروف بعد. تدل عليه الخلايا الحمراء المتباعدة.</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, from red cells</source>
        <translation>‏{figure} µm لكل بكسل، من الخلايا الحمراء</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, from Settings</source>
        <translation>‏{figure} µm لكل بكسل، من الإعدادات</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, calibrated</source>
        <translation>‏{figure} µm لكل بكسل، معايَر</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, from its configuration</source>
        <translation>‏{figure} µm لكل بكسل، كما يذكر إعداده</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, kept for this microscope</source>
        <translation>‏{figure} µm لكل بكسل، محفوظ لهذا المجهر</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, calibrated at another picture size</source>
        <translation>‏{figure} µm لكل بكسل، من معايرة حجم آخر</translation>
    </message>
    <message>
        <source>Red cells give {figure}, not the {kept} kept for this microscope: perhaps another objective. Their value is used.</source>
        <translation>تقول الخلايا الحمراء {figure}، لا {kept} المحفوظة لهذا المجهر: ربما عدسة شيئية أخرى. يُستعمل ما تقوله.</translation>
    </message>
    <message>
        <source>Red cells give {figure}, {percent} % more. Is it another lens?</source>
        <translation>الخلايا الحمراء تشير إلى {figure}، أي أكثر بـ {percent} ٪. هل هي عدسة أخرى؟</translation>
    </message>
    <message>
        <source>Red cells give {figure}, {percent} % less. Is it another lens?</source>
        <translation>الخلايا الحمراء تشير إلى {figure}، أي أقل بـ {percent} ٪. هل هي عدسة أخرى؟</translation>
    </message>
    <message>
        <source>This camera was calibrated to {figure} before. This microscope&apos;s own scale is used.</source>
        <translation>عويرت هذه الكاميرا من قبل على {figure}. المعتمد هو المحفوظ لهذا المجهر.</translation>
    </message>
    <message>
        <source>Drawn slide</source>
        <translation>شريحة مرسومة</translation>
    </message>
    <message>
        <source>{n} of {target}</source>
        <translation>‏{n} من {target}</translation>
    </message>
    <message>
        <source>Live: {doing}</source>
        <translation>مباشر: {doing}</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>Technician</source>
        <translation>فني</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>مراجع</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Names cells, fills in samples, exports.</source>
        <translation>يسمّي الخلايا ويملأ بيانات العينات ويصدّر.</translation>
    </message>
    <message>
        <source>Also signs samples, and removes what was not signed.</source>
        <translation>ويوقّع العينات أيضًا ويزيل ما لم يُوقّع.</translation>
    </message>
    <message>
        <source>Also manages people, the log, its protection and what affects figures.</source>
        <translation>ويضبط أيضًا ما يغيّر الأرقام، والسجل وحمايته، والأشخاص.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message numerus="yes">
        <source>For {n} undecided cells, their names count.</source>
        <translation>
            <numerusform>خلايا لم يبتّ فيها أحد وتُحتسب كما سمّاها القارئ الثاني: {n}.</numerusform>
            <numerusform>خلايا لم يبتّ فيها أحد وتُحتسب كما سمّاها القارئ الثاني: {n}.</numerusform>
            <numerusform>خلايا لم يبتّ فيها أحد وتُحتسب كما سمّاها القارئ الثاني: {n}.</numerusform>
            <numerusform>‏{n} خلايا لم يبتّ فيها أحد تُحتسب كما سمّاها القارئ الثاني.</numerusform>
            <numerusform>‏{n} خلية لم يبتّ فيها أحد تُحتسب كما سمّاها القارئ الثاني.</numerusform>
            <numerusform>‏{n} خلية لم يبتّ فيها أحد تُحتسب كما سمّاها القارئ الثاني.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They found {n} cells that are not among yours.</source>
        <translation>
            <numerusform>لم يجد خلايا ({n}) ليست بين خلاياك.</numerusform>
            <numerusform>وجد خلية واحدة ({n}) ليست بين خلاياك.</numerusform>
            <numerusform>وجد خليتين ({n}) ليستا بين خلاياك.</numerusform>
            <numerusform>وجد {n} خلايا ليست بين خلاياك.</numerusform>
            <numerusform>وجد {n} خلية ليست بين خلاياك.</numerusform>
            <numerusform>وجد {n} خلية ليست بين خلاياك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells wait to be settled.</source>
        <translation>
            <numerusform>الخلايا التي تنتظر الحسم: {n}.</numerusform>
            <numerusform>الخلايا التي تنتظر الحسم: {n}.</numerusform>
            <numerusform>الخلايا التي تنتظر الحسم: {n}.</numerusform>
            <numerusform>تنتظر {n} خلايا الحسم.</numerusform>
            <numerusform>تنتظر {n} خلية الحسم.</numerusform>
            <numerusform>تنتظر {n} خلية الحسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>First reader</source>
        <translation>القارئ الأول</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} و{other}</translation>
    </message>
    <message>
        <source>{who}: {same} of {cells} the same, kappa {kappa}</source>
        <translation>{who}: {same} من {cells} متطابقة، كابا {kappa}</translation>
    </message>
    <message>
        <source>Second readers: {names}. Cohen&apos;s kappa ({source}):</source>
        <translation>القراء الثانون: {names}. كابا كوهين ({source}):</translation>
    </message>
    <message>
        <source>Second reader: {names}. {same} of {cells} cells have the same name; Cohen&apos;s kappa {kappa} ({source}). Of the first names {people} are a person&apos;s, {program} the program&apos;s.</source>
        <translation>القارئ الثاني: {names}. {same} من {cells} خلية لها الاسم نفسه؛ كابا كوهين {kappa} (⁨{source}⁩). ومن الأسماء الأولى {people} سمّاها شخص، و{program} سمّاها البرنامج.</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa ({source}), for each type against all others. The second reader saw no names. The sample counts as before unless you take the names over; cells on which you differ then wait.</source>
        <translation>كابا كوهين (⁨{source}⁩)، لكل نوع مقابل سائر الأنواع. لم يرَ القارئ الثاني أي أسماء. وتبقى نتيجة العينة كما كانت ما لم تُعتمد الأسماء: عندئذ تنتظر الخلايا التي تختلفان فيها.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Both readers</source>
        <translation>القارئان معًا</translation>
    </message>
    <message>
        <source>Program, second reader</source>
        <translation>البرنامج، القارئ الثاني</translation>
    </message>
    <message>
        <source>Program, first reader</source>
        <translation>البرنامج، القارئ الأول</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>{same} of {cells}</source>
        <translation>{same} من {cells}</translation>
    </message>
    <message>
        <source>Second reader: {name}</source>
        <translation>القارئ الثاني: {name}</translation>
    </message>
</context>
<context>
    <name>removing</name>
    <message>
        <source>Remove batch</source>
        <translation>إزالة الدفعة</translation>
    </message>
    <message>
        <source>Remove “{name}” of {date} from the log?</source>
        <translation>إزالة «⁨{name}⁩» بتاريخ {date} من السجل؟</translation>
    </message>
    <message>
        <source>Remove batches</source>
        <translation>إزالة دفعات</translation>
    </message>
    <message numerus="yes">
        <source>Remove these {n} batches from the log?</source>
        <translation>
            <numerusform>‏هل تُزال هذه الدفعات ({n}) من السجل؟</numerusform>
            <numerusform>هل تُزال هذه الدفعة من السجل؟</numerusform>
            <numerusform>هل تُزال هاتان الدفعتان من السجل؟</numerusform>
            <numerusform>هل تُزال هذه الدفعات الـ{n} من السجل؟</numerusform>
            <numerusform>هل تُزال هذه الدفعات الـ{n} من السجل؟</numerusform>
            <numerusform>هل تُزال هذه الدفعات الـ{n} من السجل؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells and their verdicts are removed too, and pictures of a live count. Pictures that you opened stay.</source>
        <translation>
            <numerusform>تُزال معها {n} خلية وما قيل عنها، وصور العد المباشر. وتبقى الصور التي فتحتها أنت.</numerusform>
            <numerusform>تُزال معها خلية واحدة وما قيل عنها، وصور العد المباشر. وتبقى الصور التي فتحتها أنت.</numerusform>
            <numerusform>تُزال معها خليتان وما قيل عنها، وصور العد المباشر. وتبقى الصور التي فتحتها أنت.</numerusform>
            <numerusform>تُزال معها {n} خلايا وما قيل عنها، وصور العد المباشر. وتبقى الصور التي فتحتها أنت.</numerusform>
            <numerusform>تُزال معها {n} خلية وما قيل عنها، وصور العد المباشر. وتبقى الصور التي فتحتها أنت.</numerusform>
            <numerusform>تُزال معها {n} خلية وما قيل عنها، وصور العد المباشر. وتبقى الصور التي فتحتها أنت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message numerus="yes">
        <source>{n} batches</source>
        <translation>
            <numerusform>‏{n} دفعة</numerusform>
            <numerusform>دفعة واحدة</numerusform>
            <numerusform>دفعتان</numerusform>
            <numerusform>‏{n} دفعات</numerusform>
            <numerusform>‏{n} دفعة</numerusform>
            <numerusform>‏{n} دفعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be read</source>
        <translation>
            <numerusform>تعذرت قراءة {n} صورة</numerusform>
            <numerusform>تعذرت قراءة صورة واحدة</numerusform>
            <numerusform>تعذرت قراءة صورتين</numerusform>
            <numerusform>تعذرت قراءة {n} صور</numerusform>
            <numerusform>تعذرت قراءة {n} صورة</numerusform>
            <numerusform>تعذرت قراءة {n} صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>{path} could not be written: {why}</source>
        <translation>تعذرت كتابة ⁨{path}⁩: {why}</translation>
    </message>
    <message>
        <source>It is in {path}.</source>
        <translation>هو في ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>{path} belongs to the program. The new file would overwrite it.</source>
        <translation>‏⁨{path}⁩ يخص البرنامج نفسه، وسيحل الملف محله.</translation>
    </message>
    <message>
        <source>The file already exists</source>
        <translation>الملف موجود بالفعل</translation>
    </message>
    <message>
        <source>{path} already exists. Replace it?</source>
        <translation>‏⁨{path}⁩ موجود بالفعل. هل يُستبدل؟</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤه</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>غير موقّعة</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>A backup was made.</source>
        <translation>أُنشئت نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A batch needs a name. Type one, or leave the name as it was.</source>
        <translation>تحتاج الدفعة إلى اسم. اكتب اسمًا، أو اترك الاسم كما كان.</translation>
    </message>
    <message>
        <source>A batch of a signed sample cannot be joined: the sample&apos;s record rests on it.</source>
        <translation>لا يمكن دمج دفعة من عينة موقّعة: سجلها الموقّع يقوم عليها.</translation>
    </message>
    <message>
        <source>A batch that is still running cannot be joined. Wait until it ends.</source>
        <translation>لا يمكن دمج دفعة لا تزال تعمل. انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>A count of this sample is under way. End it first.</source>
        <translation>يجري عدّ لهذه العينة. أنهِه أولًا.</translation>
    </message>
    <message>
        <source>The program failed: no backup was made.</source>
        <translation>خلل في البرنامج: لم تُنشأ نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A field of a sample holds at most {longest_text} letters. Shorten it.</source>
        <translation>لا يتسع حقل العينة لأكثر من {longest_text} حرف. اختصره.</translation>
    </message>
    <message>
        <source>A leukocyte count of {value:,.10g} {value2} is impossible. Check its unit, or leave it out.</source>
        <translation>لا يمكن أن يكون عدد الخلايا البيضاء {value:,.10g} {value2}. انظر إلى وحدته أو اتركه.</translation>
    </message>
    <message>
        <source>A live count cannot be joined with anything.</source>
        <translation>لا يمكن دمج عد مباشر مع شيء.</translation>
    </message>
    <message>
        <source>Continue a live count at the microscope.</source>
        <translation>يجري عد مباشر على المجهر.</translation>
    </message>
    <message>
        <source>A live count of this sample is still open. To end it, press New count (F6) on the Live page.</source>
        <translation>لم ينتهِ عد مباشر لهذه العينة. اضغط «عد جديد» (⁦F6⁩) في صفحة «مباشر» لإنهائه.</translation>
    </message>
    <message>
        <source>A microscope needs a name that people know it by, such as Olympus, room 2.</source>
        <translation>يحتاج المجهر إلى اسم يُعرف به، مثل Olympus، الغرفة 2.</translation>
    </message>
    <message>
        <source>A name holds at most {longest_signer} letters.</source>
        <translation>لا يتسع الاسم لأكثر من {longest_signer} حرف.</translation>
    </message>
    <message>
        <source>A newer answer from {reader}, of {newest}, was already taken over. This one is of {this}, so nothing was changed.</source>
        <translation>أُخذت من قبل إجابة أحدث من {reader}، بتاريخ {newest}. هذه بتاريخ {this}، لذلك لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A person needs a name of at most {longest_name} letters.</source>
        <translation>يلزم الشخص اسم لا يزيد على {longest_name} حرف.</translation>
    </message>
    <message>
        <source>A reason holds at most {longest_reason:,} letters.</source>
        <translation>لا يتسع السبب لأكثر من {longest_reason:,} حرف.</translation>
    </message>
    <message>
        <source>A result needs from 1 to {most_cells:,} cells.</source>
        <translation>تحتاج النتيجة إلى ما بين 1 و{most_cells:,} خلية.</translation>
    </message>
    <message>
        <source>A sample needs an accession number. Type or scan it.</source>
        <translation>تحتاج العينة إلى رقم تسجيل. اكتبه أو امسحه بالقارئ.</translation>
    </message>
    <message>
        <source>A sample was signed with this batch before it was moved. The signed record rests on it, so it stays in the log.</source>
        <translation>وُقّعت عينة بهذه الدفعة قبل نقلها. يستند السجل الموقَّع إليها، لذا تبقى في السجل.</translation>
    </message>
    <message>
        <source>A second reading cannot be joined: it goes back as it came.</source>
        <translation>لا يمكن ضم قراءة ثانية: تعود كما جاءت.</translation>
    </message>
    <message>
        <source>A second reading stays a separate sample: otherwise its cells would count twice.</source>
        <translation>تبقى القراءة الثانية عينة قائمة بذاتها: وإلا حُسبت خلاياها مرتين.</translation>
    </message>
    <message>
        <source>A signature needs a name. Type yours.</source>
        <translation>يحتاج التوقيع إلى اسم. اكتب اسمك.</translation>
    </message>
    <message>
        <source>A signed sample stays. If something was wrong, amend it.</source>
        <translation>العينة الموقّعة تبقى. عدّلها حيث كان خطأ.</translation>
    </message>
    <message>
        <source>A worklist may have at most {most_rows:,} rows. Split it.</source>
        <translation>لا تتسع قائمة العمل لأكثر من {most_rows:,} صف. قسّمها.</translation>
    </message>
    <message>
        <source>There must be an administrator. Make another person one first.</source>
        <translation>يلزم وجود مدير. اجعل شخصًا آخر مديرًا أولًا.</translation>
    </message>
    <message>
        <source>Another count has begun. The one that was cut short stays in the log.</source>
        <translation>بدأ عدّ آخر. والعدّ الذي انقطع باقٍ في السجل.</translation>
    </message>
    <message>
        <source>Another program cut off what was last written to the log {path}, and it may be missing there. Let no tool synchronise or clean its folder. Close this program and save elsewhere what it then asks about. Check the latest batches.</source>
        <translation>اقتطع برنامج آخر آخر ما كُتب في السجل ⁨{path}⁩، وقد يكون ناقصًا فيه. لا تدع أي أداة تزامن مجلده أو تنظفه. أغلق البرنامج واحفظ في مكان آخر ما يسأل عنه عندئذ؛ وانظر في أحدث الدفعات.</translation>
    </message>
    <message>
        <source>Another program is using the log {path}. Close it and try again.</source>
        <translation>برنامج آخر يمسك السجل ⁨{path}⁩. أغلق ذلك البرنامج وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Another program is using the camera. Close it.</source>
        <translation>برنامج آخر يستخدم الكاميرا. أغلق ذلك البرنامج.</translation>
    </message>
    <message>
        <source>Another question was taken under this number before. Ask for a new file.</source>
        <translation>أُخذ سؤال آخر بهذا الرقم من قبل. اطلب ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>Another window of this program is using the log {path}. Close it, or choose another place for the log in Settings.</source>
        <translation>نافذة أخرى لهذا البرنامج تستخدم السجل ⁨{path}⁩. أغلقها، أو اختر مكانًا آخر للسجل في الإعدادات.</translation>
    </message>
    <message>
        <source>Another window or command of this program is using the log {path}. Close it, wait until it ends, or choose another place for the log in Settings.</source>
        <translation>نافذة أخرى أو أمر آخر لهذا البرنامج يستخدم السجل ⁨{path}⁩. أغلقه، أو انتظر حتى ينتهي، أو اختر مكانًا آخر للسجل في الإعدادات.</translation>
    </message>
    <message>
        <source>Another window or command of this program is using {folder}. Try again in a moment.</source>
        <translation>نافذة أخرى أو أمر آخر لهذا البرنامج يستخدم ⁨{folder}⁩. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Backups cannot be kept in {target}, which is itself backed up. Choose another folder, best on another disk.</source>
        <translation>لا يمكن أن تكون النسخ الاحتياطية في ⁨{target}⁩، فهو نفسه مما يُنسخ. اختر مجلدًا آخر، والأفضل على قرص آخر.</translation>
    </message>
    <message>
        <source>Only reviewers and administrators may remove batches and samples.</source>
        <translation>يزيل الدفعات والعينات المراجعون والمديرون.</translation>
    </message>
    <message>
        <source>Cells that were drawn are left out, {left_out:,} of them: an older program asked.</source>
        <translation>تبقى الخلايا المرسومة هنا، وعددها {left_out:,}: السائل برنامج أقدم.</translation>
    </message>
    <message>
        <source>Cells wait for a decision, so this result was not handed over.</source>
        <translation>خلايا تنتظر قرارًا، فلا تُسلّم هذه النتيجة.</translation>
    </message>
    <message>
        <source>Choose a folder for the backups first, on another disk than the log.</source>
        <translation>اختر أولًا مجلدًا للنسخ الاحتياطية، على قرص غير قرص السجل.</translation>
    </message>
    <message>
        <source>Choose a passphrase that is harder to guess.</source>
        <translation>اختر عبارة مرور يصعب تخمينها أكثر.</translation>
    </message>
    <message>
        <source>Choose a target of at least one cell.</source>
        <translation>اختر هدفًا لا يقل عن خلية واحدة.</translation>
    </message>
    <message>
        <source>Choose a passphrase other than the current one.</source>
        <translation>اختر عبارة مرور غير الحالية.</translation>
    </message>
    <message>
        <source>Columns that are not read: {columns}.</source>
        <translation>أعمدة لا تُقرأ: ⁨{columns}⁩.</translation>
    </message>
    <message>
        <source>Even taught, it names only {after} of your cells as you did, types alike; the verdicts seem to contradict each other. Look through them, then try again.</source>
        <translation>حتى بعد تعليمه لا يسمّي إلا ⁨{after}⁩ من خلاياك كما سمّيتها، والأنواع سواء؛ يبدو أن الأحكام يناقض بعضها بعضًا. راجعها ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Export it as PNG or TIFF from the archive&apos;s viewer.</source>
        <translation>صدّره بصيغة ⁦PNG⁩ أو ⁦TIFF⁩ من عارض الأرشيف.</translation>
    </message>
    <message>
        <source>Export it as PNG.</source>
        <translation>صدّره بصيغة ⁦PNG⁩.</translation>
    </message>
    <message>
        <source>Export its picture as PNG or TIFF.</source>
        <translation>صدّر صورته بصيغة ⁦PNG⁩ أو ⁦TIFF⁩.</translation>
    </message>
    <message>
        <source>Export the field as TIFF, PNG or JPEG from the program that made it.</source>
        <translation>صدّر الحقل بصيغة ⁦TIFF⁩ أو ⁦PNG⁩ أو ⁦JPEG⁩ من البرنامج الذي أنشأه.</translation>
    </message>
    <message>
        <source>Exported {cells:,} cells to {target}.</source>
        <translation>صُدّرت {cells:,} خلية إلى ⁨{target}⁩.</translation>
    </message>
    <message>
        <source>Fetch the picture itself (git lfs pull).</source>
        <translation>أحضر الصورة نفسها (⁦git lfs pull⁩).</translation>
    </message>
    <message>
        <source>Give its name the ending .jpg, .png or .tif, or open the file itself.</source>
        <translation>اجعل اسمه ينتهي بـ⁦.jpg⁩ أو ⁦.png⁩ أو ⁦.tif⁩، أو افتح الملف نفسه.</translation>
    </message>
    <message>
        <source>Give the key a name: whose is it?</source>
        <translation>أعطِ المفتاح اسمًا: لمن هو؟</translation>
    </message>
    <message>
        <source>In {folder} there is no folder named after a type of cell. Make one for each type and put its pictures there: {names}.</source>
        <translation>لا يوجد في ⁨{folder}⁩ مجلد باسم نوع من الخلايا. أنشئ مجلدًا لكل نوع وضع صوره فيه: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>It is no better on your own cells than the pack as shipped. Your cells may be too few or already well known; nothing was changed.</source>
        <translation>ليس أفضل على خلاياك من الحزمة كما سُلّمت. ربما كانت خلاياك قليلة جدًا أو معروفة من قبل؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>To read it, install OpenSlide beside the program (pip install openslide-bin openslide-python). Or export the field as TIFF, PNG or JPEG from the program that made it.</source>
        <translation>يُقرأ متى ثُبّت ⁦OpenSlide⁩ بجانب البرنامج (⁦pip install openslide-bin openslide-python⁩). أو صدّر الحقل بصيغة ⁦TIFF⁩ أو ⁦PNG⁩ أو ⁦JPEG⁩ من البرنامج الذي أنشأه.</translation>
    </message>
    <message>
        <source>It names fewer cells of your random sample right: {after} instead of {before}. Name more cells and try again.</source>
        <translation>يصيب في تسمية خلايا أقل من عيّنتك العشوائية: ⁨{after}⁩ بدلًا من ⁨{before}⁩. سمِّ خلايا أكثر ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>It names fewer of your own cells right: {after} instead of {before}, types alike. Name more cells and try again.</source>
        <translation>يصيب في تسمية عدد أقل من خلاياك: ⁨{after}⁩ بدلًا من ⁨{before}⁩، والأنواع سواء. سمِّ خلايا أكثر ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>It would forget cells the pack knew: {after} of the reference cells right instead of {before}. Look through the verdicts, then try again.</source>
        <translation>سينسى خلايا كانت الحزمة تعرفها: الصواب من خلايا المرجع ⁨{after}⁩ بدلًا من ⁨{before}⁩. راجع الأحكام ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Let the camera save JPEG too, or save it as TIFF with the program for its raw pictures.</source>
        <translation>اجعل الكاميرا تحفظ ⁦JPEG⁩ أيضًا، أو احفظه بصيغة ⁦TIFF⁩ ببرنامج صورها الخام.</translation>
    </message>
    <message>
        <source>Log in first.</source>
        <translation>سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>To see Micro-Manager&apos;s cameras, install its core beside the program: pip install pymmcore-plus.</source>
        <translation>تظهر كاميرات Micro-Manager متى ثُبّتت نواته بجانب البرنامج: ⁦pip install pymmcore-plus⁩.</translation>
    </message>
    <message>
        <source>Named cells that cannot be used, as their pictures are gone or changed: {lost}.</source>
        <translation>خلايا مسمّاة لا يمكن استعمالها لأن صورها لم تعد موجودة أو تغيّرت: ⁨{lost}⁩.</translation>
    </message>
    <message>
        <source>No camera was found. Plug in the microscope camera.</source>
        <translation>لم يُعثر على كاميرا. وصّل كاميرا المجهر.</translation>
    </message>
    <message>
        <source>No key that was added here has this fingerprint.</source>
        <translation>لا مفتاح أُضيف هنا له هذه البصمة.</translation>
    </message>
    <message>
        <source>No leukocyte was counted, so there is no result to sign.</source>
        <translation>لم تُعدّ أي خلية بيضاء، فلا نتيجة للتوقيع.</translation>
    </message>
    <message>
        <source>No picture has all its cells named by a person. Name those that wait, or export folders of single cells.</source>
        <translation>لا صورة سمّى شخص كل خلاياها. سمِّ التي تنتظر، أو صدّر مجلدات لخلايا منفردة.</translation>
    </message>
    <message>
        <source>No pictures were found in {folder}. Choose a folder that holds some.</source>
        <translation>لم توجد صور في ⁨{folder}⁩. اختر مجلدًا فيه صور.</translation>
    </message>
    <message>
        <source>This PDF has no record attached, or none that can be read: the sheet was not signed, or it was changed.</source>
        <translation>لا سجل مرفق بملف PDF هذا، أو تتعذر قراءته: لم تُوقّع الورقة، أو غُيّرت.</translation>
    </message>
    <message>
        <source>No sample has the number or id {wanted}.</source>
        <translation>لا عينة رقمها ⁨{wanted}⁩، ولا بهذا المعرّف.</translation>
    </message>
    <message>
        <source>No usable model pack is installed. Choose one in Settings.</source>
        <translation>لا توجد حزمة نموذج صالحة. اختر واحدة من الإعدادات.</translation>
    </message>
    <message>
        <source>Nobody has signed this result, so it was not handed over. Sign it first.</source>
        <translation>لم يوقّع أحد هذه النتيجة، فلا تُسلّم. وقّعها أولًا.</translation>
    </message>
    <message>
        <source>Nobody here trusts the key that signed this update. Anyone who has it can change how cells are named here. Ask its maker for the fingerprint, but not through this stick. If it is {fingerprint}, give it with --trust and a --name.</source>
        <translation>لا أحد هنا يثق بالمفتاح الذي وقّع هذا التحديث. من يملكه يستطيع تغيير ما تُسمّى به الخلايا هنا. اطلب بصمته ممن أعدّه بطريق غير ذاكرة USB هذه. فإن كانت ⁨{fingerprint}⁩، فأعطها مع ⁦--trust⁩ واسم مع ⁦--name⁩.</translation>
    </message>
    <message>
        <source>None of the pictures can be read again. {what}</source>
        <translation>لا يمكن قراءة أي من الصور من جديد. {what}</translation>
    </message>
    <message>
        <source>Some files past their time could not be removed ({fault}).</source>
        <translation>تعذرت إزالة بعض الملفات التي انتهت مدتها ({fault}).</translation>
    </message>
    <message>
        <source>Not all pictures beside {log} could be encrypted or decrypted ({why}). Free some space; it continues at the next start.</source>
        <translation>تعذر تشفير بعض الصور بجانب ⁨{log}⁩ أو رفع تشفيرها ({why}). أفرغ بعض المساحة؛ ويُتابع ذلك عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was signed.</source>
        <translation>لم يتغير شيء منذ توقيعها.</translation>
    </message>
    <message>
        <source>Nothing old was removed: by this computer&apos;s date, {today}, the log was last used {days} days ago. Set the clock right. If it is right, switch Remove batches after off and on again in Settings.</source>
        <translation>لم يُحذف شيء قديم: بحسب تاريخ هذا الحاسوب ⁨{today}⁩ استُخدم السجل آخر مرة قبل ⁨{days}⁩ يومًا. اضبط الساعة. وإن كانت صحيحة فأوقف «إزالة الدفعات بعد» في الإعدادات ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>Nothing stained was seen on {name}. Is it a scan of a stained smear?</source>
        <translation>لم يُر شيء مصبوغ في ⁨{name}⁩. هل هو مسح لشريحة مصبوغة؟</translation>
    </message>
    <message>
        <source>One thing at a time: another update is being checked.</source>
        <translation>شيء واحد في كل مرة: يُفحص الآن تحديث آخر.</translation>
    </message>
    <message>
        <source>Open it in a browser, and save the picture itself.</source>
        <translation>افتحه في متصفح واحفظ الصورة نفسها.</translation>
    </message>
    <message>
        <source>Open the file of this name without its first two characters.</source>
        <translation>افتح الملف الذي له هذا الاسم من دون أول رمزين.</translation>
    </message>
    <message>
        <source>Open the picture that lies beside it.</source>
        <translation>افتح الصورة التي بجانبه.</translation>
    </message>
    <message>
        <source>Only administrators may add, change and help people.</source>
        <translation>يضيف الأشخاصَ ويغيّرهم ويساعدهم المديرون.</translation>
    </message>
    <message>
        <source>Logging in is already on.</source>
        <translation>الأشخاص يسجّلون الدخول بالفعل.</translation>
    </message>
    <message>
        <source>People log in here. Say who you are with --by NAME.</source>
        <translation>يُسجَّل الدخول هنا بالأسماء. اذكر من أنت بـ ⁦--by NAME⁩.</translation>
    </message>
    <message>
        <source>Pictures of this batch that are not where they were: {gone}. The others are read again.</source>
        <translation>صور من هذه الدفعة ليست في مكانها: {gone}. تُقرأ الأخرى من جديد.</translation>
    </message>
    <message>
        <source>Pictures of this sample are still being read. Wait until they are done.</source>
        <translation>لا تزال صور هذه العينة تُقرأ. انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>Row {line}: {number} is already in the worklist; it stays as it is.</source>
        <translation>الصف ⁨{line}⁩: ⁨{number}⁩ موجود في قائمة العمل من قبل، ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Row {line}: {number} is already in row {first}.</source>
        <translation>الصف ⁨{line}⁩: ⁨{number}⁩ مذكور في الصف ⁨{first}⁩ من قبل.</translation>
    </message>
    <message>
        <source>Row {line}: {wrong}</source>
        <translation>الصف ⁨{line}⁩: ⁨{wrong}⁩</translation>
    </message>
    <message>
        <source>Only reviewers and administrators may sign samples.</source>
        <translation>يوقّع العيناتِ المراجعون والمديرون.</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG or TIFF.</source>
        <translation>احفظه بصيغة ⁦JPEG⁩ أو ⁦PNG⁩ أو ⁦TIFF⁩.</translation>
    </message>
    <message>
        <source>Save single frames of it as PNG, or open it on the Live page.</source>
        <translation>احفظ لقطات مفردة منه بصيغة ⁦PNG⁩، أو افتحه في صفحة «مباشر».</translation>
    </message>
    <message>
        <source>Say first which microscope these pictures come from.</source>
        <translation>قل أولًا من أي مجهر هذه الصور.</translation>
    </message>
    <message>
        <source>Say where the limits come from: a book, a study, your own measurements.</source>
        <translation>اذكر مصدر الحدود: كتاب أو دراسة أو قياساتكم.</translation>
    </message>
    <message>
        <source>Say where the ranges come from: a book, a study, your own measurements.</source>
        <translation>اذكر مصدر المجالات: كتاب أو دراسة أو قياساتكم.</translation>
    </message>
    <message>
        <source>Set the telephone&apos;s camera to JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible), or export the photo as JPEG.</source>
        <translation>اضبط كاميرا الهاتف على ⁦JPEG⁩ (في ⁦iPhone⁩: ⁦Settings, Camera, Formats, Most Compatible⁩)، أو صدّر الصورة بصيغة ⁦JPEG⁩.</translation>
    </message>
    <message>
        <source>Several batches are called {wanted}. Give an id instead: {ids}.</source>
        <translation>عدة دفعات اسمها ⁨{wanted}⁩. أعطِ معرّفًا بدلًا من ذلك: ⁨{ids}⁩.</translation>
    </message>
    <message>
        <source>Several samples are called {wanted}. Give an id instead: {ids}.</source>
        <translation>عدة عينات اسمها ⁨{wanted}⁩. أعطِ معرّفًا بدلًا من ذلك: ⁨{ids}⁩.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. The count is safe; details are in its trace file.</source>
        <translation>حدث خلل في البرنامج. العد محفوظ؛ والتفاصيل في ملف التتبع.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was stored is safe. Details are in {trace_path}; please send that file to the person who looks after this computer.</source>
        <translation>حدث خلل في البرنامج. ما خُزّن سليم. التفاصيل في ⁨{trace_path}⁩؛ أرسل هذا الملف من فضلك إلى من يعتني بهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Start the count before you count cells by hand.</source>
        <translation>ابدأ العد قبل أن تعد الخلايا باليد.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقّف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was kept.</source>
        <translation>توقّف. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Teaching failed; nothing was changed.</source>
        <translation>فشل التعليم؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>That version is no longer complete. Install its update again.</source>
        <translation>لم يعد ذلك الإصدار كاملًا. ثبّت تحديثه من جديد.</translation>
    </message>
    <message>
        <source>The address holds at most {longest_address} letters.</source>
        <translation>لا يتسع العنوان لأكثر من {longest_address} حرف.</translation>
    </message>
    <message>
        <source>The backup in {folder} could not be {done} ({why}). Check that the disk is connected, is writable and has free space.</source>
        <translation>النسخة الاحتياطية في ⁨{folder}⁩: تعذر الإجراء {done} ({why}). تحقق من أن القرص موصول ويقبل الكتابة وفيه مساحة.</translation>
    </message>
    <message>
        <source>The batch was removed from the log.</source>
        <translation>أُزيلت الدفعة من السجل.</translation>
    </message>
    <message>
        <source>The camera does not answer. Unplug it and plug it in again.</source>
        <translation>الكاميرا لا تستجيب. افصلها ثم وصّلها من جديد.</translation>
    </message>
    <message>
        <source>The camera is gone. The count is kept and goes on when it is back.</source>
        <translation>الكاميرا مفقودة. العد محفوظ ويُتابع حين تعود.</translation>
    </message>
    <message>
        <source>Camera access is blocked. Allow it for this program in the system&apos;s privacy settings; on Linux, add this user to the group “video”.</source>
        <translation>لا يُسمح باستخدام الكاميرا. اسمح لهذا البرنامج بالوصول إليها في إعدادات الخصوصية للنظام؛ وفي Linux أضف هذا المستخدم إلى مجموعة «video».</translation>
    </message>
    <message>
        <source>The camera repeats one picture. Check its cable; the count is kept.</source>
        <translation>الكاميرا تكرر صورة واحدة. افحص كابلها؛ العد محفوظ.</translation>
    </message>
    <message>
        <source>The camera sends no pictures. Check its cable; the count is kept.</source>
        <translation>الكاميرا لا ترسل صورًا. افحص كابلها؛ العد محفوظ.</translation>
    </message>
    <message>
        <source>The cells could not be written to {folder} ({why}). Free some space or choose another folder.</source>
        <translation>تعذرت كتابة الخلايا في ⁨{folder}⁩ ({why}). أفرغ بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The check of the processor could not be started: {why}.</source>
        <translation>تعذر بدء فحص المعالج: {why}.</translation>
    </message>
    <message>
        <source>The column “{one}” appears twice. Leave one of them out.</source>
        <translation>العمود «⁨{one}⁩» موجود مرتين. احذف أحدهما.</translation>
    </message>
    <message>
        <source>The command hematovision {command} (process {number}, since {since}) is using the log {path}. Wait until it ends, or choose another place for the log in Settings.</source>
        <translation>الأمر ⁨hematovision {command}⁩ (العملية {number}، منذ {since}) يستخدم السجل ⁨{path}⁩. انتظر حتى ينتهي، أو اختر مكانًا آخر للسجل في الإعدادات.</translation>
    </message>
    <message>
        <source>The copy could not replace {path} ({why}). Nothing is lost: start the program again.</source>
        <translation>تعذر وضع النسخة مكان ⁨{path}⁩ ({why}). لم يضع شيء: شغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>The count is complete, so nothing was added. Choose a higher target or begin a new count.</source>
        <translation>العد مكتمل فلم يُضف شيء. اختر هدفًا أعلى أو ابدأ عدًا جديدًا.</translation>
    </message>
    <message>
        <source>The count that was cut short is no longer in the log.</source>
        <translation>العدّ الذي انقطع لم يعد في السجل.</translation>
    </message>
    <message>
        <source>The disk failed while using the log {path}. Check that it is connected and has free space.</source>
        <translation>تعطّل القرص أثناء استخدام السجل ⁨{path}⁩. تحقق من أنه موصول وفيه مساحة.</translation>
    </message>
    <message>
        <source>The disk with the log {path} does not keep its lock for one program: two could write to the log at once and damage it. In Settings, choose a place on this computer&apos;s own disk, and use the shared disk for backups.</source>
        <translation>القرص الذي عليه السجل ⁨{path}⁩ يمنح قفله لكل من يطلبه: قد يكتب فيه برنامجان معًا فيفسدانه. اختر في الإعدادات مكانًا على قرص هذا الحاسوب، واجعل النسخ الاحتياطية تذهب إلى القرص المشترك.</translation>
    </message>
    <message>
        <source>The disk with the log {path} is full. Free some space; nothing already stored is lost.</source>
        <translation>القرص الذي عليه السجل ⁨{path}⁩ ممتلئ. أفرغ بعض المساحة؛ لا يضيع شيء مما خُزّن.</translation>
    </message>
    <message>
        <source>The file of the latest changes beside the log {path} belongs to another state of it, or to another log. It was not taken in, because it would have overwritten newer entries. It is kept as {aside}. Check the latest batches.</source>
        <translation>ملف أحدث التغييرات بجانب السجل ⁨{path}⁩ يعود إلى حالة أخرى له أو إلى سجل آخر. لم يُضَم: كان سيمحو ما كُتب بعد ذلك. وهو محفوظ باسم ⁨{aside}⁩. انظر إلى أحدث الدفعات.</translation>
    </message>
    <message>
        <source>The first person must be an administrator, who can add others.</source>
        <translation>الشخص الأول مدير، ويمكنه إضافة الآخرين.</translation>
    </message>
    <message>
        <source>The inference runtime cannot be loaded{why}. Install the program again.</source>
        <translation>لا يمكن تحميل محرك الاستدلال{why}. ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>The inference runtime did not answer within {seconds} s.</source>
        <translation>لم يستجب محرك الاستدلال خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>The inference runtime stopped unexpectedly (status {status}). Install the program again.</source>
        <translation>توقف محرك الاستدلال على نحو غير متوقع (الحالة {status}). ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>The key of the log is not in this account&apos;s keychain. Give the recovery key.</source>
        <translation>مفتاح السجل ليس في حافظة مفاتيح هذا الحساب. أعطِ مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>The key of the log, {path}, cannot be read ({fault}). Put it back from a backup, or give the recovery key.</source>
        <translation>تتعذر قراءة مفتاح السجل ⁨{path}⁩ ({fault}). أعده من نسخة احتياطية، أو أعطِ مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>The key that signs records, {path}, cannot be read. Put it back from a copy, or move it away: a new key is then made, and records show that the key changed.</source>
        <translation>تتعذر قراءة مفتاح توقيع السجلات ⁨{path}⁩. أعده من نسخة، أو انقله جانبًا: فيُنشأ مفتاح جديد، وتذكر السجلات أنه غيره.</translation>
    </message>
    <message>
        <source>The key that signs records, {path}, was encrypted with a log that is not the one in use. Open that log, or move the key away: a new key is then made, and records show that the key changed.</source>
        <translation>مفتاح توقيع السجلات ⁨{path}⁩ مشفّر مع سجل غير السجل المستخدم. افتح ذلك السجل، أو انقل المفتاح جانبًا: عندئذ يُنشأ مفتاح جديد، وتذكر السجلات أنه مفتاح آخر.</translation>
    </message>
    <message>
        <source>The laboratory&apos;s name holds at most {longest_name} letters.</source>
        <translation>لا يتسع اسم المختبر لأكثر من {longest_name} حرف.</translation>
    </message>
    <message>
        <source>The leukocytes “{count}” have no unit. Write it into “leukocytes unit”.</source>
        <translation>عدد الخلايا البيضاء «⁨{count}⁩» بلا وحدة. اكتبها في «leukocytes unit».</translation>
    </message>
    <message>
        <source>The list of trusted keys cannot be written to {path} ({why}).</source>
        <translation>لا يمكن كتابة قائمة المفاتيح الموثوقة في ⁨{path}⁩ ({why}).</translation>
    </message>
    <message>
        <source>The list of trusted keys {path} cannot be read ({why}). Move it away; you must then trust its keys again.</source>
        <translation>لا يمكن قراءة قائمة المفاتيح الموثوقة ⁨{path}⁩ ({why}). انقلها إلى مكان آخر؛ ثم يلزم الوثوق بمفاتيحها من جديد.</translation>
    </message>
    <message>
        <source>The locator&apos;s card {where} cannot be used: {wrong}. Install the model pack again.</source>
        <translation>لا يمكن استخدام بطاقة المحدِّد ⁨{where}⁩: {wrong}. ثبّت حزمة النموذج من جديد.</translation>
    </message>
    <message>
        <source>The locator&apos;s card {where} has the format {what}; this program reads {schema}. Install a matching model pack.</source>
        <translation>صيغة بطاقة المحدِّد ⁨{where}⁩ هي {what}؛ ويقرأ هذا البرنامج ⁨{schema}⁩. ثبّت حزمة نموذج مطابقة.</translation>
    </message>
    <message>
        <source>The locator&apos;s card {where} is incomplete or damaged ({fault}). Install the model pack again.</source>
        <translation>بطاقة المحدِّد ⁨{where}⁩ ناقصة أو تالفة ({fault}). ثبّت حزمة النموذج من جديد.</translation>
    </message>
    <message>
        <source>The log could not be copied to {target} ({why}). Free some space or allow writing to the folder.</source>
        <translation>تعذر نسخ السجل إلى ⁨{target}⁩ ({why}). أفرغ بعض المساحة أو اسمح بالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>The log is no longer encrypted.</source>
        <translation>لم يعد السجل مشفّرًا.</translation>
    </message>
    <message>
        <source>The log is encrypted; its key lies in this account&apos;s keychain.</source>
        <translation>السجل مشفّر؛ ومفتاحه في حافظة مفاتيح هذا الحساب.</translation>
    </message>
    <message>
        <source>The log is encrypted; the passphrase guards its key.</source>
        <translation>السجل مشفّر؛ وعبارة المرور تحرس مفتاحه.</translation>
    </message>
    <message>
        <source>The log was changed meanwhile. Try again.</source>
        <translation>تغيّر السجل في هذه الأثناء. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The log was moved meanwhile, so nothing was done there. Search the log again.</source>
        <translation>نُقل السجل في هذه الأثناء فلم يُفعل شيء هناك. ابحث في السجل من جديد.</translation>
    </message>
    <message>
        <source>The log was moved meanwhile, so nothing was kept.</source>
        <translation>نُقل السجل في هذه الأثناء فلم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The log was moved meanwhile. Teach again.</source>
        <translation>نُقل السجل في هذه الأثناء. علّم البرنامج من جديد.</translation>
    </message>
    <message>
        <source>The log was moved meanwhile. Try again.</source>
        <translation>نُقل السجل في هذه الأثناء. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The log was moved, so the microscope was closed. Its count is in the old log.</source>
        <translation>نُقل السجل، لذلك أُغلق المجهر. عدّه في السجل القديم.</translation>
    </message>
    <message>
        <source>The log {log} is encrypted. Give its passphrase or its recovery key.</source>
        <translation>السجل ⁨{log}⁩ مشفّر. أعطِ عبارة مروره أو مفتاح استرداده.</translation>
    </message>
    <message>
        <source>The log {path} belongs to the account {account} on this computer, and nobody else may open it. Log in to the computer as {account}, or choose another place for the log in Settings.</source>
        <translation>السجل ⁨{path}⁩ يخص الحساب ⁨{account}⁩ على هذا الحاسوب، ولا يجوز لغيره فتحه. سجّل الدخول إلى الحاسوب باسم ⁨{account}⁩، أو اختر للسجل مكانًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The log {path} cannot be opened. Check its folder, or choose another place in Settings.</source>
        <translation>لا يمكن فتح السجل ⁨{path}⁩. افحص مجلده، أو اختر مكانًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The log {path} cannot be written ({why}). Allow writing to it and its folder, or choose another place in Settings.</source>
        <translation>لا يمكن الكتابة في السجل ⁨{path}⁩ ({why}). اسمح بالكتابة فيه وفي مجلده، أو اختر مكانًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The log {path} has a second name on this disk (a hard link). A program that opens it by that name misses the latest entries, and both can be damaged. Remove the other name; to copy a log, use Back up now.</source>
        <translation>للسجل ⁨{path}⁩ اسم ثانٍ على هذا القرص (ارتباط ثابت): من يفتحه بذلك الاسم يفوته آخر ما كُتب، ويفسد الاثنان معًا. أزل الاسم الآخر؛ وانسخ السجل بزر «انسخ الآن».</translation>
    </message>
    <message>
        <source>The log {path} is damaged or is not a log of this program. Move it away, or choose another place for the log in Settings; a backup may lie beside it.</source>
        <translation>السجل ⁨{path}⁩ تالف أو ليس سجلًا لهذا البرنامج. انقله جانبًا، أو اختر مكانًا آخر للسجل في الإعدادات؛ وقد تكون بجانبه نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The log {path} is not as it was when last closed: it is an older copy, or its end was lost. Its latest batches may be missing; a backup may hold them.</source>
        <translation>السجل ⁨{path}⁩ ليس كما كان عند إغلاقه آخر مرة: إما أنه أقدم أو فُقد آخره. قد تنقص أحدث دفعاته؛ وقد تكون في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The log {path} points to {target}, which is not there. Connect its disk or server, or remove the link {link}.</source>
        <translation>يُفترض أن يوجد السجل ⁨{path}⁩ في ⁨{target}⁩، وهو غير موجود. صِل قرصه أو خادمه، أو أزل الرابط ⁨{link}⁩.</translation>
    </message>
    <message>
        <source>The log {path} is write-protected. Allow writing to it, or choose another place in Settings.</source>
        <translation>السجل ⁨{path}⁩ محمي من الكتابة. اسمح بالكتابة فيه، أو اختر مكانًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>You may not open the log {path}. Ask for permission or choose another place in Settings.</source>
        <translation>لا يُسمح بفتح السجل ⁨{path}⁩. اطلب الإذن أو اختر مكانًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The log {path} was an empty file, so a new one begins. If something was in it, restore a backup.</source>
        <translation>كان السجل ⁨{path}⁩ ملفًا فارغًا، ويبدأ سجل جديد. إن كان فيه شيء فاستعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The log {path} was moved, removed or replaced while the program was using it. Put it back in its place, or close the program and start it again.</source>
        <translation>نُقل السجل ⁨{path}⁩ أو أُزيل أو استُبدل والبرنامج يستخدمه. أعده إلى مكانه، أو أغلق البرنامج وشغّله من جديد.</translation>
    </message>
    <message>
        <source>The log {path} was written by a newer version of this program. Install that version, or choose another place for the log in Settings.</source>
        <translation>كتب السجلَ ⁨{path}⁩ إصدار أحدث من هذا البرنامج. ثبّت ذلك الإصدار، أو اختر مكانًا آخر للسجل في الإعدادات.</translation>
    </message>
    <message>
        <source>The logo is too large. Choose a smaller picture.</source>
        <translation>الشعار كبير جدًا. اختر صورة أصغر.</translation>
    </message>
    <message>
        <source>The model card {card_file} is damaged (not JSON). Install the model pack again.</source>
        <translation>بطاقة النموذج ⁨{card_file}⁩ تالفة (ليست JSON). ثبّت حزمة النموذج من جديد.</translation>
    </message>
    <message>
        <source>The model card {where} cannot be used: {wrong}. Install the model pack again.</source>
        <translation>لا يمكن استخدام بطاقة النموذج ⁨{where}⁩: {wrong}. ثبّت حزمة النموذج من جديد.</translation>
    </message>
    <message>
        <source>The model card {where} has the format {what}; this program reads {schema}. Install a matching model pack.</source>
        <translation>صيغة بطاقة النموذج ⁨{where}⁩ هي {what}؛ ويقرأ هذا البرنامج ⁨{schema}⁩. ثبّت حزمة نموذج مطابقة.</translation>
    </message>
    <message>
        <source>The model card {where} is incomplete or damaged ({fault}). Install the model pack again.</source>
        <translation>بطاقة النموذج ⁨{where}⁩ ناقصة أو تالفة ({fault}). ثبّت حزمة النموذج من جديد.</translation>
    </message>
    <message>
        <source>The model pack in this update has another version than it says.</source>
        <translation>حزمة النموذج في هذا التحديث من إصدار غير الذي يذكره.</translation>
    </message>
    <message>
        <source>The model pack is incomplete: {filename} is missing. Install the model pack again.</source>
        <translation>حزمة النموذج ناقصة: ⁨{filename}⁩ مفقود. ثبّت حزمة النموذج من جديد.</translation>
    </message>
    <message>
        <source>The model pack was changed, so the microscope was closed. Its count is in the log.</source>
        <translation>تغيّرت حزمة النموذج، لذلك أُغلق المجهر. عدّه في السجل.</translation>
    </message>
    <message>
        <source>The model pack {model} cannot be read ({why}). Check the disk.</source>
        <translation>تتعذر قراءة حزمة النموذج ⁨{model}⁩ ({why}). افحص القرص.</translation>
    </message>
    <message>
        <source>The model pack {model} is refused: {reason}. Install the model pack again.</source>
        <translation>رُفضت حزمة النموذج ⁨{model}⁩: {reason}. ثبّت حزمة النموذج من جديد.</translation>
    </message>
    <message>
        <source>The model pack {title} cannot be taught: it has no reference cells to judge it by. Use the one that came with the program, or make the pack again.</source>
        <translation>لا يمكن تعليم حزمة النموذج ⁨{title}⁩: ليس معها خلايا مرجعية تُقاس بها. استخدم التي جاءت مع البرنامج، أو أنشئ الحزمة من جديد.</translation>
    </message>
    <message>
        <source>The model pack {title} cannot be taught: it does not show its features. Use the one that came with the program, or make the pack again.</source>
        <translation>لا يمكن تعليم حزمة النموذج ⁨{title}⁩: لا تُظهر سماتها. استخدم التي جاءت مع البرنامج، أو أنشئ الحزمة من جديد.</translation>
    </message>
    <message>
        <source>The model pack {title} shows no class maps: its head is not average pooling and one Dense layer, so there is no exact map.</source>
        <translation>حزمة النموذج ⁨{title}⁩ لا تُظهر خرائط للأنواع: رأسها ليس متوسط تجميع وطبقة Dense واحدة، فلا تنتج خريطة دقيقة.</translation>
    </message>
    <message>
        <source>The model pack&apos;s reference cells {path} cannot be read ({why}). Install the model pack again.</source>
        <translation>تتعذر قراءة الخلايا المرجعية لحزمة النموذج ⁨{path}⁩ ({why}). ثبّت حزمة النموذج من جديد.</translation>
    </message>
    <message>
        <source>The model pack&apos;s reference cells {path} cannot be understood ({fault}). Install a pack that fits this program.</source>
        <translation>لا يمكن فهم الخلايا المرجعية لحزمة النموذج ⁨{path}⁩ ({fault}). ثبّت حزمة تلائم هذا البرنامج.</translation>
    </message>
    <message>
        <source>The model pack&apos;s reference cells {path} were altered or belong to another pack. Install the model pack again.</source>
        <translation>غُيّرت الخلايا المرجعية لحزمة النموذج ⁨{path}⁩ أو هي لحزمة أخرى. ثبّت حزمة النموذج من جديد.</translation>
    </message>
    <message>
        <source>The model runtime is not installed. Install the program again.</source>
        <translation>مشغّل النموذج غير مثبّت. ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>The name “{name}” is reserved for the program. Choose another.</source>
        <translation>الاسم «{name}» يدل على البرنامج. اختر غيره.</translation>
    </message>
    <message>
        <source>The new version does not work on this computer ({why}). The old version stays in use.</source>
        <translation>لا يعمل الإصدار الجديد على هذا الحاسوب ({why}). وما كان مستخدمًا باقٍ.</translation>
    </message>
    <message>
        <source>The file {plan}, left from putting back a copy, cannot be read. Remove it.</source>
        <translation>تتعذر قراءة المذكرة ⁨{plan}⁩ لنسخة كانت تُستعاد. أزلها.</translation>
    </message>
    <message>
        <source>The notes of a sample hold at most {longest_note:,} letters.</source>
        <translation>لا تتسع ملاحظات العينة لأكثر من {longest_note:,} حرف.</translation>
    </message>
    <message>
        <source>The last results could not be written to the old log. What is open now is in the new one.</source>
        <translation>لم يقبل السجل القديم آخر النتائج. المفتوح الآن في السجل الجديد.</translation>
    </message>
    <message>
        <source>Somebody else chose the passphrase of {name} and knows it. {name} must log in to the window once and choose another.</source>
        <translation>عبارة مرور ⁨{name}⁩ اختارها شخص آخر، وهو يعرفها أيضًا. على ⁨{name}⁩ تسجيل الدخول مرة في النافذة واختيار عبارة أخرى.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Change one of its days.</source>
        <translation>تنتهي الفترة قبل أن تبدأ. غيّر أحد يوميها.</translation>
    </message>
    <message>
        <source>The picture is black. Switch on the lamp or open the light path.</source>
        <translation>الصورة سوداء. شغّل المصباح أو افتح مسار الضوء.</translation>
    </message>
    <message>
        <source>The picture {path} could not be written ({why}). Free some space; the count goes on, and the picture is tried again.</source>
        <translation>تعذرت كتابة الصورة ⁨{path}⁩ (⁨{why}⁩). أفرغ بعض المساحة؛ يستمر العدّ، وتُعاد محاولة كتابة الصورة.</translation>
    </message>
    <message>
        <source>The picture {target} could not be written ({why}). Free some space or choose another folder.</source>
        <translation>تعذرت كتابة الصورة ⁨{target}⁩ ({why}). أفرغ بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The pictures come to {size:,} MB; a file for a second reader may hold {most:,} MB at most. Send single cells, not whole fields.</source>
        <translation>تبلغ الصور {size:,} MB، أي أكثر من {most:,} MB التي يتسع لها ملف للقارئ الثاني. أرسل خلايا منفردة لا حقولًا كاملة.</translation>
    </message>
    <message>
        <source>The pictures of this batch are not where they were, so nothing was done. Connect their disk or stick, or look for them, and try again.</source>
        <translation>صور هذه الدفعة ليست في مكانها، لذلك لم يُفعل شيء. أوصل قرصها أو ذاكرتها، أو ابحث عنها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The pictures of this batch cannot be read again, so its names stay.</source>
        <translation>لا يمكن قراءة صور هذه الدفعة من جديد، فتبقى أسماؤها.</translation>
    </message>
    <message>
        <source>The program on the computer {computer} has used the log {path} since {since}. Close it there, or choose another place for the log in Settings.</source>
        <translation>البرنامج على الحاسوب ⁨{computer}⁩ يستخدم السجل ⁨{path}⁩ منذ {since}. أغلقه هناك، أو اختر مكانًا آخر للسجل في الإعدادات.</translation>
    </message>
    <message>
        <source>The program on the computer {computer}, which used the log {path} since {since}, did not close it. If it still runs there, close it here: this disk&apos;s locks do not work between computers. Then choose a place for the log on this computer&apos;s own disk in Settings.</source>
        <translation>‏لم يُغلق البرنامجُ على الحاسوب ⁨{computer}⁩ السجلَ ⁨{path}⁩ الذي يستخدمه منذ ⁨{since}⁩. إن كان لا يزال يعمل هناك فأغلقه هنا: أقفال هذا القرص لا تصل من حاسوب إلى آخر. ثم اختر في الإعدادات مكانًا للسجل على قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The program or the computer stopped while writing to the log {path}, for example in a power cut. What was being written at that moment may be missing: check the latest batches.</source>
        <translation>توقف البرنامج أو الحاسوب أثناء الكتابة في السجل ⁨{path}⁩، كما يحدث عند انقطاع الكهرباء. قد ينقص ما كان يُكتب في تلك اللحظة: انظر إلى أحدث الدفعات.</translation>
    </message>
    <message>
        <source>The change to the protection of the log {log} could not be finished ({why}). Nothing is lost. Connect its disk or free some space, and try again.</source>
        <translation>تعذّر تغيير حماية السجل ⁨{log}⁩ حتى النهاية (⁨{why}⁩). لم يضِع شيء. صِل قرصه أو أفرِغ بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The scale of this picture is not known, so its cells cannot be cut out.</source>
        <translation>مقياس هذه الصورة غير معروف، فلا يمكن قص خلاياها.</translation>
    </message>
    <message>
        <source>The script “{text}” cannot be read. {help}</source>
        <translation>تتعذر قراءة النص البرمجي «⁨{text}⁩». {help}</translation>
    </message>
    <message>
        <source>The second signer must not be the first signer too.</source>
        <translation>الموقّع الثاني شخص غير الأول.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}), and they may name the log&apos;s place. Put the file right, or name the log with --log.</source>
        <translation>تعذرت قراءة الإعدادات في ⁨{path}⁩ ({why})، وقد تحدد مكان السجل. أصلح الملف أو سمِّ السجل باستخدام ‎--log‎.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}). Until this is put right, the usual ones apply, also for the log&apos;s place.</source>
        <translation>تعذرت قراءة الإعدادات في ⁨{path}⁩ ({why}). إلى أن يُصلح ذلك تسري الإعدادات المعتادة، لمكان السجل أيضًا.</translation>
    </message>
    <message>
        <source>The table is not in Unicode; it was read as {code_page}. Check the letters in line {line}. If they are wrong, save it as UTF-8 and import it again.</source>
        <translation>الجدول ليس بترميز ⁦Unicode⁩؛ قُرئ على أنه ⁨{code_page}⁩. انظر هل حروف السطر ⁨{line}⁩ صحيحة؛ وإلا فاحفظه بترميز ⁦UTF-8⁩ واستورده من جديد.</translation>
    </message>
    <message>
        <source>The video {name} cannot be played. Save it as AVI or MP4.</source>
        <translation>لا يمكن تشغيل الفيديو ⁨{name}⁩. احفظه بصيغة ⁦AVI⁩ أو ⁦MP4⁩.</translation>
    </message>
    <message>
        <source>The workers stopped {tries} times in a row, the last time at {names} or one of the pictures after it. Leave them out, or run without --workers and --cluster.</source>
        <translation>توقفت العمليات ⁨{tries}⁩ مرات متتالية، آخرها عند ⁨{names}⁩ أو إحدى الصور التي تليها. استبعدها، أو شغّل من دون ⁦--workers⁩ و⁦--cluster⁩.</translation>
    </message>
    <message>
        <source>There are no boxes in {named}. GeoJSON, COCO, Pascal VOC, YOLO and folders of cells with their cells.csv are read; convert other formats, such as KITTI, DOTA or OpenImages, to one of these.</source>
        <translation>لا إطارات في ⁨{named}⁩. تُقرأ GeoJSON وCOCO وPascal VOC وYOLO ومجلدات الخلايا مع ملفها cells.csv؛ حوّل غيرها، مثل KITTI أو DOTA أو OpenImages، إلى إحداها.</translation>
    </message>
    <message>
        <source>There are too few named cells to teach. Still to name: {wanted}. Then try again.</source>
        <translation>الخلايا المسمّاة أقل من أن يُعلَّم بها. بقي أن تُسمّى: ⁨{wanted}⁩. ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no file or folder at {path}.</source>
        <translation>لا يوجد ملف ولا مجلد في ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>There is no folder for the log {path}.</source>
        <translation>لا يوجد مجلد للسجل {path}.</translation>
    </message>
    <message>
        <source>There is no folder for the log {path}. Connect its disk or server, or choose another place in Settings.</source>
        <translation>لا يوجد مجلد للسجل ⁨{path}⁩. صِل قرصه أو خادمه، أو اختر مكانًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no previous version to go back to.</source>
        <translation>لا يوجد إصدار سابق للعودة إليه.</translation>
    </message>
    <message>
        <source>There is no version {number} for this microscope. `hematovision adapt --list` shows all.</source>
        <translation>لا إصدار ⁨{number}⁩ لهذا المجهر. يعرض ⁦`hematovision adapt --list`⁩ كل الإصدارات.</translation>
    </message>
    <message>
        <source>There is not enough room in {folder} for this update: it needs {size} MB. Free some space, then try again.</source>
        <translation>لا مساحة كافية في ⁨{folder}⁩ لهذا التحديث: فهو يحتاج إلى {size} MB. أفرغ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No taught version is ready to use. Teach first.</source>
        <translation>لا شيء عُلّم ليُستخدم. علّم البرنامج أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to export yet. Open some pictures first.</source>
        <translation>لا يوجد ما يُصدَّر بعد. افتح بعض الصور أولًا.</translation>
    </message>
    <message>
        <source>This computer is too busy to draw pictures. They go on; the count is kept.</source>
        <translation>هذا الحاسوب مشغول جدًا فلا يستطيع رسم الصور. ستستمر؛ العد محفوظ.</translation>
    </message>
    <message>
        <source>This file could not be read from the disk. Try again or copy it.</source>
        <translation>تعذرت قراءة هذا الملف من القرص. أعد المحاولة أو انسخه.</translation>
    </message>
    <message>
        <source>This file is empty. Copy it again from the camera or the card.</source>
        <translation>هذا الملف فارغ. انسخه من جديد من الكاميرا أو البطاقة.</translation>
    </message>
    <message>
        <source>This file is no longer there. Check the folder or the card.</source>
        <translation>هذا الملف لم يعد موجودًا. افحص المجلد أو البطاقة.</translation>
    </message>
    <message>
        <source>This file is not a HematoVision update, or it is damaged. Copy it again, or choose another.</source>
        <translation>هذا الملف ليس تحديثًا لبرنامج HematoVision، أو هو تالف. انسخه من جديد أو اختر غيره.</translation>
    </message>
    <message>
        <source>The source “{words}” is not known. Write camera:NAME, micromanager:CONFIGURATION, file:PATH, folder:PATH or virtual[:script].</source>
        <translation>المصدر «⁨{words}⁩» غير معروف. اكتب ⁦camera:NAME, micromanager:CONFIGURATION, file:PATH, folder:PATH⁩ أو ⁦virtual[:script]⁩.</translation>
    </message>
    <message>
        <source>1 batch stopped before all pictures were read. Say why that is enough.</source>
        <translation>توقفت دفعة واحدة قبل قراءة كل الصور. قل لماذا يكفي ذلك.</translation>
    </message>
    <message>
        <source>1 cell to decide. Name every one, or say that it cannot be identified.</source>
        <translation>بقيت خلية واحدة للبت فيها. سمِّ كل خلية، أو قل إنها لا تُميَّز.</translation>
    </message>
    <message>
        <source>1 file of a type that is not read here: {named}. {advice}</source>
        <translation>ملف واحد من نوع لا يُقرأ هنا: ⁨{named}⁩. {advice}</translation>
    </message>
    <message>
        <source>1 leukocyte counted; this laboratory asks for {of:,}. Say why you sign with fewer.</source>
        <translation>عُدّت خلية بيضاء واحدة؛ وهذا المختبر يطلب ⁨{of:,}⁩. قل لماذا يوقَّع بأقل.</translation>
    </message>
    <message>
        <source>1 picture in more than one batch of this sample: its cells count more than once. Move or remove a batch, or say why they should.</source>
        <translation>صورة واحدة في أكثر من دفعة من هذه العيّنة: تُعدّ خلاياها أكثر من مرة. انقل دفعة أو أزلها، أو قل لماذا ينبغي ذلك.</translation>
    </message>
    <message>
        <source>1 sample was removed from the log.</source>
        <translation>أُزيلت عيّنة واحدة من السجل.</translation>
    </message>
    <message>
        <source>A pixel must be 0.01 to 2 µm wide. Type the figure again.</source>
        <translation>عرض البكسل بين 0.01 و2 µm. اكتب الرقم مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose a passphrase of at least {shortest_passphrase} characters.</source>
        <translation>اختر عبارة مرور لا تقل عن {shortest_passphrase} حرفًا.</translation>
    </message>
    <message>
        <source>It was removed from the log, but some files beside {log} were not ({why}). Allow writing to the folder and remove them by hand.</source>
        <translation>أُزيل من السجل، لكن لم يُزل كل ما بجانب ⁨{log}⁩ ({why}). اسمح بالكتابة في المجلد وأزله باليد.</translation>
    </message>
    <message>
        <source>No batch in the log has the id or name {wanted}, or a sample with this number. hematovision list shows them.</source>
        <translation>لا دفعة في السجل لها المعرّف أو الاسم ⁨{wanted}⁩، ولا لعيّنتها هذا الرقم. يعرضها ⁦hematovision list⁩.</translation>
    </message>
    <message>
        <source>No cell is named yet. Name the cells first.</source>
        <translation>لم تُسمَّ أي خلية بعد. سمِّ الخلايا أولًا.</translation>
    </message>
    <message>
        <source>No disk or server is connected at {folder}, where {path} belongs. Connect it and try again, or choose another place.</source>
        <translation>لا قرص ولا خادم موصول في ⁨{folder}⁩ حيث مكان ⁨{path}⁩. صِله وحاول من جديد، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>No pictures were found in {name}. Choose JPEG, PNG, TIFF, BMP or WebP files, or a folder that holds some.</source>
        <translation>لم يُعثر على صور في {name}. اختر ملفات JPEG أو PNG أو TIFF أو BMP أو WebP، أو مجلدًا يحتوي على بعضها.</translation>
    </message>
    <message>
        <source>Nothing was removed, because nothing can be written beside {log} ({why}). Free some space or allow writing to the folder.</source>
        <translation>لا يمكن إزالة شيء: لا يمكن الكتابة بجانب ⁨{log}⁩ ({why}). أفرغ بعض المساحة أو اسمح بالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>The folder {folder} for backups is not there. Connect its disk or server, or choose another folder.</source>
        <translation>مجلد النسخ الاحتياطية ⁨{folder}⁩ غير موجود. صِل قرصه أو خادمه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The key that signs records cannot be saved in {parent} ({why}). Free some space or allow writing to the folder.</source>
        <translation>لا يمكن حفظ مفتاح توقيع السجلات في ⁨{parent}⁩ ({why}). أفرغ بعض المساحة أو اسمح بالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>The log could not be taken along to {folder} ({why}). It is in use where it was. Check that the disk is connected, is writable and has free space.</source>
        <translation>تعذر نقل السجل إلى ⁨{folder}⁩ ({why}). وهو مستخدم في مكانه. تحقق من أن القرص موصول ويقبل الكتابة وفيه مساحة.</translation>
    </message>
    <message>
        <source>The log has not answered yet. Try again in a moment.</source>
        <translation>لم يستجب السجل بعد. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The log is now in use in its new place. What is not open now is still in the old log: {path}</source>
        <translation>السجل في مكانه الجديد مستخدم الآن. وما ليس مفتوحًا الآن ما زال في السجل القديم: ⁨{path}⁩</translation>
    </message>
    <message>
        <source>The number {wanted} has several batches. Give an id instead: {ids}.</source>
        <translation>للرقم ⁨{wanted}⁩ عدة دفعات. أعطِ معرّفًا بدلًا منه: ⁨{ids}⁩.</translation>
    </message>
    <message>
        <source>The question is no longer beside the log ({path}). Open the file you received once more.</source>
        <translation>لم يعد السؤال بجانب السجل ({path}). افتح الملف الذي أُرسل مرة أخرى.</translation>
    </message>
    <message>
        <source>The result cannot be written to {parent} ({why}). Check that the folder exists, is writable and has free space.</source>
        <translation>لا يمكن كتابة النتيجة في ⁨{parent}⁩ ({why}). تحقق من أن المجلد موجود ويقبل الكتابة وفيه مساحة خالية.</translation>
    </message>
    <message>
        <source>The sample {wanted} has no batch yet.</source>
        <translation>ليس للعيّنة ⁨{wanted}⁩ أي دفعة بعد.</translation>
    </message>
    <message>
        <source>The settings could not be saved in {path} ({why}). They apply until you close the program. Free some space or allow writing to the folder.</source>
        <translation>تعذر حفظ الإعدادات في ⁨{path}⁩ ({why}). تسري حتى تغلق البرنامج. أفرغ بعض المساحة أو اسمح بالكتابة في المجلد.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain is missing or locked ({name}). Unlock it, or guard the log by a passphrase instead.</source>
        <translation>حافظة مفاتيح النظام مفقودة أو مقفلة (⁨{name}⁩). افتحها، أو احرس السجل بعبارة مرور بدلًا منها.</translation>
    </message>
    <message>
        <source>The table is not written in {encoding}. Save it as CSV UTF-8, then import it again.</source>
        <translation>الجدول غير مكتوب بترميز ⁨{encoding}⁩. احفظه بصيغة CSV UTF-8 ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>The table {target} could not be written ({why}). Close it in other programs, free some space, or choose another folder.</source>
        <translation>تعذرت كتابة الجدول ⁨{target}⁩ ({why}). أغلقه في البرامج الأخرى، أو أفرغ بعض المساحة، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The update cannot be installed in {folder} ({why}). The old version stays in use.</source>
        <translation>لا يمكن تثبيت التحديث في ⁨{folder}⁩ ({why}). وما كان مستخدمًا باقٍ.</translation>
    </message>
    <message>
        <source>The update {path} cannot be read ({why}). Put the stick in again.</source>
        <translation>تتعذر قراءة التحديث ⁨{path}⁩ ({why}). أدخل ذاكرة USB من جديد.</translation>
    </message>
    <message>
        <source>The view must be smaller than the canvas and at least 64 px. {help}</source>
        <translation>يجب أن تكون الرؤية أصغر من اللوحة ولا تقل عن 64 px. {help}</translation>
    </message>
    <message>
        <source>The window was locked, so the count was paused: cells seen since then are not counted. Is it still the same slide? Then press Start.</source>
        <translation>أُقفلت النافذة فتوقف العد مؤقتًا: الخلايا التي ظهرت منذ ذلك لا تُعدّ. أما زالت الشريحة نفسها؟ اضغط إذن «بدء».</translation>
    </message>
    <message>
        <source>The worklist {name} could not be read ({why}).</source>
        <translation>تعذرت قراءة قائمة العمل ⁨{name}⁩ ({why}).</translation>
    </message>
    <message>
        <source>The year of birth must be from {oldest_birth_year} to {year}.</source>
        <translation>سنة الميلاد بين {oldest_birth_year} و{year}.</translation>
    </message>
    <message>
        <source>The {kind} {target} could not be written ({why}). Free some space or choose another folder.</source>
        <translation>تعذرت كتابة {kind} ⁨{target}⁩ ({why}). أفرغ بعض المساحة أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is already a file {path}. Choose another name.</source>
        <translation>الملف ⁨{path}⁩ موجود من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no Micro-Manager configuration at {path}. Choose its .cfg file.</source>
        <translation>لا إعداد Micro-Manager في ⁨{path}⁩. اختر ملفه ‎.cfg.</translation>
    </message>
    <message>
        <source>There is no cell to export.</source>
        <translation>لا خلية للتصدير.</translation>
    </message>
    <message>
        <source>There is no copy of a log at {path}. Choose another.</source>
        <translation>لا نسخة من سجل في ⁨{path}⁩. اختر غيرها.</translation>
    </message>
    <message>
        <source>There is no data.yaml or classes.txt that says what YOLO&apos;s numbers stand for. Put it beside the text files, and name the folder that holds them all.</source>
        <translation>لا يوجد data.yaml أو classes.txt يذكر ما تعنيه أرقام YOLO. ضعه بجانب النصوص، وسمِّ المجلد الذي يحويها كلها.</translation>
    </message>
    <message>
        <source>There is no drawing of this type.</source>
        <translation>لا رسم لهذا النوع.</translation>
    </message>
    <message>
        <source>There is no log at {path}.</source>
        <translation>لا سجل في ⁨{path}⁩.</translation>
    </message>
    <message>
        <source>There is no picture to keep yet.</source>
        <translation>لا صورة للحفظ بعد.</translation>
    </message>
    <message>
        <source>There is no picture to keep yet. Open a camera first.</source>
        <translation>لا صورة للحفظ بعد. افتح كاميرا أولًا.</translation>
    </message>
    <message>
        <source>There is no {table} that says which cells the pictures show.</source>
        <translation>لا يوجد ⁨{table}⁩ يذكر أي الخلايا في الصور.</translation>
    </message>
    <message>
        <source>Nobody here has this name.</source>
        <translation>لا أحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is not enough memory for the log {path}. Close other programs and try again.</source>
        <translation>الذاكرة لا تكفي للسجل ⁨{path}⁩. أغلق برامج أخرى وأعد المحاولة.</translation>
    </message>
    <message>
        <source>There is nothing to join: choose at least two batches that have begun.</source>
        <translation>لا شيء للدمج: اختر دفعتين على الأقل قد بدأتا.</translation>
    </message>
    <message>
        <source>Somebody is already called {tidy}. Choose another name.</source>
        <translation>يوجد شخص باسم ⁨{tidy}⁩. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{folder} is not empty. Name a folder that is empty or new.</source>
        <translation>في ⁨{folder}⁩ شيء بالفعل. سمِّ مجلدًا فارغًا أو جديدًا.</translation>
    </message>
    <message>
        <source>There was no log at {path}, so a new one begins. If one should be there, connect its disk or server and start the program again.</source>
        <translation>لم يكن هناك سجل في ⁨{path}⁩، ويبدأ سجل جديد. إن كان يجب أن يوجد سجل فصِل قرصه أو خادمه وأعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>These batches belong to different samples: {what}. Move them to one sample first.</source>
        <translation>هذه الدفعات لعينات مختلفة: {what}. انقلها إلى عينة واحدة أولًا.</translation>
    </message>
    <message>
        <source>These batches were named by different models or types, so their figures cannot be added up. Classify the folders again, then join them.</source>
        <translation>سمّت هذه الدفعاتِ نماذجُ أو أنواع مختلفة، فلا تُجمع أرقامها. صنّف المجلدات من جديد ثم ادمجها.</translation>
    </message>
    <message>
        <source>These pictures are too large for one file. Send single cells instead.</source>
        <translation>هذه الصور أكبر من أن يسعها ملف واحد. أرسل خلايا منفردة بدلًا منها.</translation>
    </message>
    <message>
        <source>This answer names no cell.</source>
        <translation>لا يسمّي هذا الجواب أي خلية.</translation>
    </message>
    <message>
        <source>This answers a question that another installation asked. Open it there.</source>
        <translation>هذا جواب عن سؤال طرحه تثبيت آخر للبرنامج. افتحه هناك.</translation>
    </message>
    <message>
        <source>This batch stays, because the record of a signed sample rests on it. To amend the sample, move the batch to another one and sign again.</source>
        <translation>هذه الدفعة لعينة موقّعة يقوم عليها سجلها، فتبقى. لتعديل العينة، انقل الدفعة إلى عينة أخرى ووقّع من جديد.</translation>
    </message>
    <message>
        <source>This batch is no longer in the log. Search again.</source>
        <translation>لم تعد هذه الدفعة في السجل. ابحث من جديد.</translation>
    </message>
    <message>
        <source>This batch is not open any more, so nothing was changed. Open it again.</source>
        <translation>لم تعد هذه الدفعة مفتوحة، فلم يتغير شيء. افتحها من جديد.</translation>
    </message>
    <message>
        <source>This batch is not open any more.</source>
        <translation>لم تعد هذه الدفعة مفتوحة.</translation>
    </message>
    <message>
        <source>This batch was begun with another model pack, and two packs name cells differently. Choose that pack in Settings, or open the folder as a new batch.</source>
        <translation>بدأت هذه الدفعة بحزمة نموذج أخرى، ولا تسمّي حزمتان بالطريقة نفسها. اختر تلك الحزمة في الإعدادات، أو افتح المجلد دفعة جديدة.</translation>
    </message>
    <message>
        <source>This batch was named by another model pack. Choose that pack in Settings, or open the folder as a new batch.</source>
        <translation>سمّت هذه الدفعة حزمة نموذج أخرى. اختر تلك الحزمة في الإعدادات، أو افتح المجلد دفعة جديدة.</translation>
    </message>
    <message>
        <source>This batch was not stopped: nothing is left to do.</source>
        <translation>لم تُوقَف هذه الدفعة: لم يبق ما يُعمل.</translation>
    </message>
    <message>
        <source>This box was not removed.</source>
        <translation>لم يُحذف هذا الإطار.</translation>
    </message>
    <message>
        <source>This cell is not part of the batch, so it was not named.</source>
        <translation>هذه الخلية ليست من الدفعة، فلم تُسمَّ.</translation>
    </message>
    <message>
        <source>This cell is not part of the batch.</source>
        <translation>هذه الخلية ليست من الدفعة.</translation>
    </message>
    <message>
        <source>This cell is not part of the count.</source>
        <translation>هذه الخلية ليست من العد.</translation>
    </message>
    <message>
        <source>This computer&apos;s processor lacks AVX, which naming the cells needs. Use a computer whose processor has it (most made since 2012).</source>
        <translation>لا يدعم معالج هذا الحاسوب AVX الذي تحتاجه تسمية الخلايا. استخدم حاسوبًا يدعمه معالجه (معظم ما صُنع منذ 2012).</translation>
    </message>
    <message>
        <source>This count is under way. Look at it on the Live page, or end it there with New count (F6).</source>
        <translation>هذا العدّ جارٍ. انظر إليه في صفحة «مباشر»، أو أنهِه هناك بزر «عد جديد» (⁦F6⁩).</translation>
    </message>
    <message>
        <source>This file has changed since it was classified.</source>
        <translation>تغيّر هذا الملف منذ تصنيفه.</translation>
    </message>
    <message>
        <source>This file is a question to a second reader, not an answer.</source>
        <translation>هذا الملف سؤال إلى قارئ ثانٍ وليس جوابًا.</translation>
    </message>
    <message>
        <source>This file is encrypted. Type the passphrase you were given.</source>
        <translation>هذا الملف مشفّر. اكتب عبارة المرور التي أُخبرت بها.</translation>
    </message>
    <message>
        <source>This file is not a picture we can read. Save it as JPEG, PNG or TIFF.</source>
        <translation>هذا الملف ليس صورة يمكننا قراءتها. احفظه بصيغة JPEG أو PNG أو TIFF.</translation>
    </message>
    <message>
        <source>The end of this file is missing. Copy it to the stick again.</source>
        <translation>هذا الملف غير كامل: نهايته مفقودة. انسخه إلى ذاكرة USB من جديد.</translation>
    </message>
    <message>
        <source>This file format is not read here. Export it as JPEG, PNG or TIFF.</source>
        <translation>هذا الملف بصيغة لا تُقرأ هنا. صدّره بصيغة JPEG أو PNG أو TIFF.</translation>
    </message>
    <message>
        <source>You may not read this file. Ask for permission or copy it.</source>
        <translation>لا يُسمح بقراءة هذا الملف. اطلب الإذن أو انسخه.</translation>
    </message>
    <message>
        <source>This file was changed or damaged since it was signed. Ask for it again.</source>
        <translation>غُيّر هذا الملف أو تلف بعد توقيعه. اطلبه من جديد.</translation>
    </message>
    <message>
        <source>This file was made by a newer HematoVision. Update the program to open it.</source>
        <translation>أُنشئ هذا الملف بإصدار أحدث من HematoVision. حدّث البرنامج لفتحه.</translation>
    </message>
    <message>
        <source>A second reading is not signed itself. Finish it or send it back, and sign the sample that was read.</source>
        <translation>هذه قراءة ثانية وليست عينة قائمة بذاتها. أنهها أو أعدها، ووقّع العينة التي قُرئت.</translation>
    </message>
    <message>
        <source>This is neither the passphrase nor the recovery key of the log. Try again; without one of the two nobody can read it, not even we.</source>
        <translation>هذا ليس عبارة مرور السجل ولا مفتاح استرداده. أعد المحاولة؛ ومن دون أحدهما لا يستطيع أحد قراءته، ولا نحن.</translation>
    </message>
    <message>
        <source>This is not a file for a second reader, or its start is damaged.</source>
        <translation>هذا ليس ملفًا للقارئ الثاني، أو أن بدايته تالفة.</translation>
    </message>
    <message>
        <source>This is not a key of an update.</source>
        <translation>هذا ليس مفتاحًا لتحديث.</translation>
    </message>
    <message>
        <source>This is not a signed record, or it was changed: it is not written as records are.</source>
        <translation>هذا ليس سجلًا موقّعًا، أو غُيّر: ليس مكتوبًا كما تُكتب السجلات.</translation>
    </message>
    <message>
        <source>This is a device or an endless link, not a file. Leave it out.</source>
        <translation>هذا ليس ملفًا بل جهاز أو رابط بلا نهاية. اتركه.</translation>
    </message>
    <message>
        <source>This is the question that was sent from here, not the answer to it. Open the file that came back. To name the cells again on this computer, choose the sample and “Second reader…”.</source>
        <translation>هذا هو السؤال الذي أُرسل من هنا، لا جوابه. افتح الملف الذي عاد. ولتسمية الخلايا من جديد على هذا الحاسوب اختر العيّنة ثم «القارئ الثاني…».</translation>
    </message>
    <message>
        <source>This kind of picture cannot be read. Save it as an ordinary TIFF or PNG of 8 bits.</source>
        <translation>هذا النوع من الصور لا يمكن قراءته. احفظه بصيغة TIFF أو PNG عادية بعمق ٨ بت.</translation>
    </message>
    <message>
        <source>This laboratory asks for a second signer. Type that name, too.</source>
        <translation>يطلب هذا المختبر موقّعًا ثانيًا. اكتب اسمه أيضًا.</translation>
    </message>
    <message>
        <source>This name and this passphrase do not match. Try again.</source>
        <translation>الاسم وعبارة المرور لا يتوافقان. أعد المحاولة.</translation>
    </message>
    <message>
        <source>This passphrase does not open the file. Type it as you were given it.</source>
        <translation>عبارة المرور هذه لا تفتح الملف. اكتبها كما أُخبرت بها.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut short. Copy it again from the source.</source>
        <translation>هذه الصورة تالفة أو مبتورة. انسخها من جديد من المصدر.</translation>
    </message>
    <message>
        <source>This picture is not part of a scanned slide.</source>
        <translation>هذه الصورة ليست من شريحة ممسوحة.</translation>
    </message>
    <message>
        <source>This picture is not part of the batch.</source>
        <translation>هذه الصورة ليست من الدفعة.</translation>
    </message>
    <message>
        <source>This picture is too large to open safely. Cut it into pictures of at most 100 megapixels.</source>
        <translation>هذه الصورة أكبر من أن تُفتح بأمان. قسّمها إلى صور لا تزيد على ١٠٠ ميغابكسل.</translation>
    </message>
    <message>
        <source>This picture is too small to hold a cell. Use one of at least 64 × 64 pixels.</source>
        <translation>هذه الصورة أصغر من أن تتسع لخلية. استخدم صورة لا تقل عن ٦٤ × ٦٤ بكسل.</translation>
    </message>
    <message>
        <source>This recording cannot be played. Choose another file or folder.</source>
        <translation>لا يمكن تشغيل هذا التسجيل. اختر ملفًا أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This result was changed after it was signed. Sign it again first.</source>
        <translation>غُيّرت هذه النتيجة بعد توقيعها. وقّعها من جديد أولًا.</translation>
    </message>
    <message>
        <source>This sample has no cells in pictures that could be read again.</source>
        <translation>لا خلايا لهذه العينة في صور يمكن قراءتها من جديد.</translation>
    </message>
    <message>
        <source>This sample holds pictures. Move or remove them first.</source>
        <translation>في هذه العينة صور. انقلها أو أزلها أولًا.</translation>
    </message>
    <message>
        <source>This sample holds {cells:,} cells; a second reader can be asked for {most:,} at most.</source>
        <translation>في هذه العينة {cells:,} خلية؛ ولا يُسأل قارئ ثانٍ عن أكثر من {most:,}.</translation>
    </message>
    <message>
        <source>This sample has changed since it was shown. Look at it again, then sign.</source>
        <translation>هذه العينة غير ما عُرض. انظر إليها من جديد ثم وقّع.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind: it shows a time before this sample was made or last signed. Set the clock. Say why if you sign anyway.</source>
        <translation>ساعة هذا الحاسوب متأخرة: تعرض وقتًا قبل إنشاء هذه العيّنة أو توقيعها الأخير. اضبط الساعة. وإن وقّعت مع ذلك فاذكر السبب.</translation>
    </message>
    <message>
        <source>This sample is no longer in the log. Search again.</source>
        <translation>لم تعد هذه العينة في السجل. ابحث من جديد.</translation>
    </message>
    <message>
        <source>This sample was not sent here by another laboratory.</source>
        <translation>لم يرسل مختبر آخر هذه العينة إلى هنا.</translation>
    </message>
    <message>
        <source>This sample was signed before. Say what you corrected.</source>
        <translation>وُقّعت هذه العينة من قبل. اذكر ما صُحّح.</translation>
    </message>
    <message>
        <source>This table has no column “accession”. Columns that are read: {what}.</source>
        <translation>ليس في هذا الجدول عمود «accession». الأعمدة التي تُقرأ: {what}.</translation>
    </message>
    <message>
        <source>This update cannot be used: {reason}. Ask its maker for another.</source>
        <translation>لا يمكن استخدام هذا التحديث: {reason}. اطلب غيره ممن أعدّوه.</translation>
    </message>
    <message>
        <source>This update holds version {theirs}, and version {ours} was already here. An older version is refused. Get a newer update.</source>
        <translation>في هذا التحديث الإصدار ⁨{theirs}⁩، وكان هنا من قبل الإصدار ⁨{ours}⁩. لا يُقبل إصدار أقدم. احصل على تحديث أحدث.</translation>
    </message>
    <message>
        <source>This update is cut short. Copy it to the stick again.</source>
        <translation>هذا التحديث مبتور. انسخه إلى ذاكرة USB من جديد.</translation>
    </message>
    <message>
        <source>This update is for the packaged program. This one was installed with Python: update it the way it was installed.</source>
        <translation>هذا التحديث للبرنامج المحزوم. أما هذا فثُبّت بواسطة Python: جدّده بالطريقة التي ثُبّت بها.</translation>
    </message>
    <message>
        <source>This update is made for {theirs}, and this computer is {ours}. Get the update for this computer.</source>
        <translation>أُعدّ هذا التحديث لـ ⁨{theirs}⁩، وهذا الحاسوب ⁨{ours}⁩. احصل على التحديث المناسب لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>This update is not signed, so nobody can say who made it. It is refused.</source>
        <translation>هذا التحديث غير موقّع. لا يستطيع أحد أن يقول من أعدّه؛ فلا يُقبل.</translation>
    </message>
    <message>
        <source>This update is signed by a key that nobody here trusts: {fingerprint}. An administrator can trust it, after comparing it with what its maker says.</source>
        <translation>هذا التحديث موقّع بمفتاح لا يثق به أحد هنا: ⁨{fingerprint}⁩. يستطيع مدير أن يثق به بعد مقارنته بما يقوله من أعدّه.</translation>
    </message>
    <message>
        <source>This update needs version {needed} of the program, and this is {ours}. Update the program first.</source>
        <translation>يحتاج هذا التحديث إلى الإصدار ⁨{needed}⁩ من البرنامج، وهذا هو ⁨{ours}⁩. حدّث البرنامج أولًا.</translation>
    </message>
    <message>
        <source>This update was altered after it was signed, or damaged on the way. Do not use it; get it again from its maker.</source>
        <translation>غُيّر هذا التحديث بعد توقيعه، أو تلف في الطريق. لا تستخدمه؛ واحصل عليه من جديد ممن أعدّوه.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait {seconds:.0f} seconds, then try again.</source>
        <translation>محاولات خاطئة كثيرة. انتظر {seconds:.0f} ثانية ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Two ranges apply to the same type, sex and age. Change or remove one of them.</source>
        <translation>ينطبق مجالان على النوع والجنس والعمر نفسها. غيّر أحدهما أو أزله.</translation>
    </message>
    <message>
        <source>Unpack it, and open the pictures in it.</source>
        <translation>فك ضغطه وافتح الصور التي فيه.</translation>
    </message>
    <message>
        <source>Version {number} of the last layer does not fit the model pack {title}. Go back to the pack as shipped, or teach it again.</source>
        <translation>الإصدار ⁨{number}⁩ من الطبقة الأخيرة لا يلائم حزمة النموذج ⁨{title}⁩. عد إلى الحزمة كما جاءت أو علّمه من جديد.</translation>
    </message>
    <message>
        <source>Version {number} of the last layer is damaged. Choose another version, go back to the pack as shipped, or teach it again.</source>
        <translation>الإصدار ⁨{number}⁩ من الطبقة الأخيرة تالف. اختر إصدارًا آخر، أو عد إلى الحزمة كما جاءت، أو علّمه من جديد.</translation>
    </message>
    <message>
        <source>Version {number} of the last layer is damaged; until another is chosen, cells are named by the pack as shipped.</source>
        <translation>الإصدار ⁨{number}⁩ من الطبقة الأخيرة تالف؛ وحتى يُختار غيره تُسمّى الخلايا بالحزمة كما جاءت.</translation>
    </message>
    <message>
        <source>Version {number} was taught to another model pack and is not used with {pack}. Teach again; your verdicts are still in the log.</source>
        <translation>الإصدار ⁨{number}⁩ عُلّم لحزمة نموذج أخرى ولا يُستخدم مع ⁨{pack}⁩. علّم البرنامج من جديد؛ وأحكامك باقية في السجل.</translation>
    </message>
    <message>
        <source>Version {version} is already in use.</source>
        <translation>الإصدار ⁨{version}⁩ مستخدم بالفعل.</translation>
    </message>
    <message>
        <source>Wait a moment before you try again.</source>
        <translation>انتظر لحظة قبل أن تعيد المحاولة.</translation>
    </message>
    <message>
        <source>Only administrators may change the log, its protection or what affects figures.</source>
        <translation>ما يغيّر الأرقام أو السجل أو حمايته يضبطه المديرون.</translation>
    </message>
    <message>
        <source>The key in the keychain does not open the log. Give the recovery key.</source>
        <translation>ما في حافظة المفاتيح لا يفتح السجل. أعطِ مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>What this answer is about is no longer in the log.</source>
        <translation>ما تتحدث عنه هذه الإجابة لم يعد في السجل.</translation>
    </message>
    <message>
        <source>The last entries in the log {path} before the program or the computer stopped were changed on the disk, and the last changes may be missing. Check the latest batches and the disk.</source>
        <translation>ما كُتب أخيرًا في السجل ⁨{path}⁩ قبل توقف البرنامج أو الحاسوب تغيّر على القرص، وقد تنقص آخر التغييرات. انظر إلى أحدث الدفعات؛ وافحص القرص.</translation>
    </message>
    <message>
        <source>What was written to {folder} is not what the update holds ({name}). The disk may be failing. The old version stays in use.</source>
        <translation>ما كُتب في ⁨{folder}⁩ ليس ما يحويه التحديث (⁨{name}⁩). قد يكون القرص معطوبًا؛ وما كان مستخدمًا باقٍ.</translation>
    </message>
    <message>
        <source>It was not kept where the pictures of this batch came from. Open their folder as a new batch.</source>
        <translation>لم يُحفظ مصدر صور هذه الدفعة. افتح مجلدها دفعة جديدة.</translation>
    </message>
    <message>
        <source>1 batch older than {days} days was removed.</source>
        <translation>أُزيلت دفعة واحدة أقدم من {days} يوم.</translation>
    </message>
    <message>
        <source>Exported 1 cell to {target}.</source>
        <translation>صُدّرت خلية واحدة إلى ⁨{target}⁩.</translation>
    </message>
    <message>
        <source>The table breaks off near row {begins}: a quotation mark is missing, or it is not a table. Save it as CSV UTF-8, then import it again.</source>
        <translation>ينقطع الجدول قرب الصف {begins}: علامة اقتباس ناقصة، أو هو ليس جدولًا. احفظه بصيغة CSV UTF-8 ثم استورده من جديد.</translation>
    </message>
    <message>
        <source>it brings no program</source>
        <translation>لا يحمل أي برنامج</translation>
    </message>
    <message>
        <source>its crop size is not usable</source>
        <translation>مقاس الاقتطاع فيه غير صالح</translation>
    </message>
    <message>
        <source>its labels are missing or repeated</source>
        <translation>أسماء الأنواع فيه ناقصة أو مكررة</translation>
    </message>
    <message>
        <source>its limit for blasts is no probability</source>
        <translation>حد الأرومات فيه ليس احتمالًا</translation>
    </message>
    <message>
        <source>its limit for foreign batches is no distance</source>
        <translation>حد الدفعات الغريبة فيه ليس مسافة</translation>
    </message>
    <message>
        <source>its self-test ended with {code}</source>
        <translation>انتهى اختباره الذاتي بالرمز ⁨{code}⁩</translation>
    </message>
    <message>
        <source>its sizes are not positive</source>
        <translation>مقاساته ليست موجبة</translation>
    </message>
    <message>
        <source>its stride does not divide its input</source>
        <translation>خطوته لا تقسم مدخله</translation>
    </message>
    <message>
        <source>its temperature is not positive</source>
        <translation>معامل الحرارة فيه ليس موجبًا</translation>
    </message>
    <message>
        <source>its thresholds are not between 0 and 1</source>
        <translation>عتباته ليست بين 0 و1</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>رقم ⁨{number}⁩</translation>
    </message>
    <message>
        <source>{accession}: {refused}</source>
        <translation>⁨{accession}⁩: {refused}</translation>
    </message>
    <message>
        <source>{backup} is not a backup of this program. Choose another.</source>
        <translation>‏⁨{backup}⁩ ليس نسخة احتياطية لهذا البرنامج. اختر غيره.</translation>
    </message>
    <message>
        <source>{batches} batches older than {days} days were removed.</source>
        <translation>الدفعات المزالة الأقدم من {days} يوم: {batches}.</translation>
    </message>
    <message>
        <source>{count:,} batches stopped before all pictures were read. Say why that is enough.</source>
        <translation>دفعات توقفت قبل قراءة كل الصور: ⁨{count:,}⁩. قل لماذا يكفي ذلك.</translation>
    </message>
    <message>
        <source>{count:,} cells to decide. Name every one, or say that it cannot be identified.</source>
        <translation>خلايا بقيت للبت فيها: ⁨{count:,}⁩. سمِّ كل خلية، أو قل إنها لا تُميَّز.</translation>
    </message>
    <message>
        <source>{count:,} leukocytes counted; this laboratory asks for {of:,}. Say why you sign with fewer.</source>
        <translation>خلايا بيضاء معدودة: ⁨{count:,}⁩؛ وهذا المختبر يطلب ⁨{of:,}⁩. قل لماذا يوقَّع بأقل.</translation>
    </message>
    <message>
        <source>{count:,} of the names in {folder} are the program&apos;s own, and nobody confirmed them: they do not show how right it is. Export only what people named (hematovision export --verified --format folders).</source>
        <translation>من الأسماء في ⁨{folder}⁩ أسماء للبرنامج نفسه لم يؤكدها أحد: ⁨{count:,}⁩؛ وهي لا تدل على مدى صوابه. صدّر ما سمّاه الناس وحده (⁦hematovision export --verified --format folders⁩).</translation>
    </message>
    <message>
        <source>{count:,} of {of:,} cells come from a microscope where no check supports the names, and nobody looked at them. Check the program on this microscope, or confirm every cell.</source>
        <translation>خلايا جاءت من مجهر لا يضمن الأسماءَ فيه أي فحص ولم ينظر إليها أحد: ⁨{count:,}⁩ من ⁨{of:,}⁩. افحص البرنامج على هذا المجهر، أو أكّد كل خلية.</translation>
    </message>
    <message>
        <source>{count:,} of {of:,} pictures could not be read. Say why the result holds without them.</source>
        <translation>صور تعذّرت قراءتها: ⁨{count:,}⁩ من ⁨{of:,}⁩. قل لماذا تصح النتيجة من دونها.</translation>
    </message>
    <message>
        <source>{count:,} pictures in more than one batch of this sample: their cells count more than once. Move or remove a batch, or say why they should.</source>
        <translation>صور في أكثر من دفعة من هذه العيّنة: ⁨{count:,}⁩؛ تُعدّ خلاياها أكثر من مرة. انقل دفعة أو أزلها، أو قل لماذا ينبغي ذلك.</translation>
    </message>
    <message>
        <source>{drawn:,} cells were drawn; {most:,} at most can be sent back.</source>
        <translation>رُسمت {drawn:,} خلية؛ يمكن إعادة {most:,} على الأكثر.</translation>
    </message>
    <message>
        <source>{fault} Until then, results are held in memory, not stored.</source>
        <translation>‏{fault} وحتى ذلك الحين تُحفظ النتائج في الذاكرة ولا تُخزّن.</translation>
    </message>
    <message>
        <source>{file} has no names, so YOLO&apos;s numbers mean nothing.</source>
        <translation>ليس في ⁨{file}⁩ أسماء، فلا معنى لأرقام YOLO.</translation>
    </message>
    <message>
        <source>{file} holds no YOLO boxes: class number, centre, width and height. Convert other formats, such as KITTI, DOTA or OpenImages, to YOLO, COCO or Pascal VOC.</source>
        <translation>لا يحتوي ⁨{file}⁩ على مربعات ⁦YOLO⁩: صنف برقمه ومركز وعرض وارتفاع. حوّل غيرها، مثل ⁦KITTI⁩ أو ⁦DOTA⁩ أو ⁦OpenImages⁩، إلى ⁦YOLO⁩ أو ⁦COCO⁩ أو ⁦Pascal VOC⁩.</translation>
    </message>
    <message>
        <source>{folder} belongs to the present log. Choose another folder.</source>
        <translation>⁨{folder}⁩ جزء من السجل الحالي. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{folder} holds backups but is not one itself. Choose one of them, such as {name}.</source>
        <translation>يحتوي {folder} على نسخ احتياطية وليس هو نفسه نسخة. اختر واحدة منها، مثل {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be the second signer: only reviewers and administrators may sign samples.</source>
        <translation>‏⁨{name}⁩ لا يمكن أن يكون الموقّع الثاني: يوقّع العينات المراجعون والمديرون.</translation>
    </message>
    <message>
        <source>{name} holds no GeoJSON features.</source>
        <translation>ليس في ⁨{name}⁩ سمات GeoJSON.</translation>
    </message>
    <message>
        <source>{name} is neither UTF-8 nor UTF-16. Open it in an editor and save it as UTF-8.</source>
        <translation>‏⁨{name}⁩ ليس UTF-8 ولا UTF-16. افتحه في محرر واحفظه UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not COCO: it holds no images and annotations.</source>
        <translation>‏⁨{name}⁩ ليس COCO: ليس فيه images وannotations.</translation>
    </message>
    <message>
        <source>{name} is not a Pascal VOC file: it declares a document type.</source>
        <translation>‏⁨{name}⁩ ليس ملف Pascal VOC: يصرّح بنوع مستند.</translation>
    </message>
    <message>
        <source>{name} is not a Pascal VOC file: it holds no objects.</source>
        <translation>‏⁨{name}⁩ ليس ملف Pascal VOC: ليس فيه objects.</translation>
    </message>
    <message>
        <source>{name} is not a Pascal VOC file: {fault}.</source>
        <translation>‏⁨{name}⁩ ليس ملف Pascal VOC: {fault}.</translation>
    </message>
    <message>
        <source>{name} is not {what}: {fault}.</source>
        <translation>‏⁨{name}⁩ ليس {what}: {fault}.</translation>
    </message>
    <message>
        <source>{name} is from {program}, whose own format is not read. Export the boxes there as COCO, Pascal VOC or YOLO.</source>
        <translation>‏⁨{name}⁩ من ⁨{program}⁩، وصيغته الخاصة لا تُقرأ. صدّر الإطارات هناك بصيغة COCO أو Pascal VOC أو YOLO.</translation>
    </message>
    <message>
        <source>{gone:,} samples were removed from the log.</source>
        <translation>عدد العيّنات التي أُزيلت من السجل: ⁨{gone:,}⁩.</translation>
    </message>
    <message>
        <source>{name}, in 1 more picture</source>
        <translation>⁨{name}⁩، في صورة أخرى واحدة</translation>
    </message>
    <message>
        <source>{name}, in {count} more pictures</source>
        <translation>⁨{name}⁩، صور أخرى: ⁨{count}⁩</translation>
    </message>
    <message>
        <source>{name}, {count} more</source>
        <translation>⁨{name}⁩، ⁨{count}⁩ أخرى</translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation>⁨{name}⁩: ⁨{told}⁩</translation>
    </message>
    <message>
        <source>{number} is a new sample, and the pictures now belong to it. {left} stays as it was.</source>
        <translation>⁨{number}⁩ عيّنة جديدة تخصها الصور الآن. وتبقى ⁨{left}⁩ كما كانت.</translation>
    </message>
    <message>
        <source>{number} is also the number of another sample. Correct it; or, if it is the same blood, press Move… on the page Samples.</source>
        <translation>‏⁨{number}⁩ رقم عينة أخرى أيضًا. صحّحه؛ أو إن كان الدم نفسه فاضغط «نقل…» في صفحة «العينات».</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation>تتعذر قراءة ⁨{path}⁩ ({why}).</translation>
    </message>
    <message>
        <source>{path} cannot be read as a table. Save it as CSV (UTF-8).</source>
        <translation>تتعذر قراءة ⁨{path}⁩ جدولًا. احفظه بصيغة CSV (UTF-8).</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>لا يمكن كتابة ⁨{path}⁩ ({why}).</translation>
    </message>
    <message>
        <source>{path} could not be read ({why}).</source>
        <translation>تعذرت قراءة ⁨{path}⁩ ({why}).</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Free some space or choose another place.</source>
        <translation>تعذرت كتابة ⁨{path}⁩ ({why}). أفرغ بعض المساحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{path} holds more than {most_files:,} files. Name a smaller folder.</source>
        <translation>في ⁨{path}⁩ أكثر من {most_files:,} ملف. سمِّ مجلدًا أصغر.</translation>
    </message>
    <message>
        <source>{path} is damaged or is not a log of this program. Choose another copy; the log in use was not touched.</source>
        <translation>‏⁨{path}⁩ تالف أو ليس سجلًا لهذا البرنامج. اختر نسخة أخرى؛ ولم يُمس السجل المستخدم.</translation>
    </message>
    <message>
        <source>{path} is neither a folder nor a file.</source>
        <translation>‏⁨{path}⁩ ليس مجلدًا ولا ملفًا.</translation>
    </message>
    <message>
        <source>{path} is not a key that signs records. Move it away.</source>
        <translation>‏⁨{path}⁩ ليس مفتاحًا لتوقيع السجلات. انقله جانبًا.</translation>
    </message>
    <message>
        <source>{path} does not give the type of any picture. Give a folder with one sub-folder for each type, or a CSV with a file and a type in each row. Types: {types}.</source>
        <translation>لا يذكر ⁨{path}⁩ نوع أي صورة. أعطِ مجلدًا فيه مجلد لكل نوع، أو CSV فيه ملف ونوع في كل صف. الأنواع: {types}.</translation>
    </message>
    <message>
        <source>{path} is not as it was written. The disk may be failing: choose another. The log is in use where it was.</source>
        <translation>⁨{path}⁩ ليس كما كُتب. قد يكون القرص يتعطل: اختر قرصًا آخر. والسجل مستخدم في مكانه.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of this program. Install that version first.</source>
        <translation>كتب ⁨{path}⁩ إصدار أحدث من هذا البرنامج. ثبّت ذلك الإصدار أولًا.</translation>
    </message>
    <message>
        <source>{picture} is there under two types, {one} and {other}. Give each picture one type, that of its cell. Nothing was kept.</source>
        <translation>⁨{picture}⁩ مذكورة بنوعين، ⁨{one}⁩ و⁨{other}⁩. أعطِ كل صورة نوعًا واحدًا، هو نوع خليتها. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>{total:,} files of types that are not read here: {named}. {advice}</source>
        <translation>ملفات من أنواع لا تُقرأ هنا: ⁨{total:,}⁩: ⁨{named}⁩. {advice}</translation>
    </message>
    <message>
        <source>{what} has changed since it was backed up. Choose another backup; nothing was changed.</source>
        <translation>‏{what} ليس كما نُسخ. اختر نسخة احتياطية أخرى؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{who} was on the worklist; the pictures now belong to it.</source>
        <translation>كان ⁨{who}⁩ ينتظر في قائمة العمل؛ والصور تخصه.</translation>
    </message>
    <message>
        <source>“{encoding}” is not a known encoding, such as cp1252.</source>
        <translation>«⁨{encoding}⁩» ليس ترميزًا معروفًا مثل cp1252.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Type the count in figures, such as 6.2 or 6200.</source>
        <translation>«⁨{text}⁩» ليس عددًا. اكتب العدد بالأرقام، مثل 6.2 أو 6200.</translation>
    </message>
    <message>
        <source>“{text}” is not a known sex. Write female, male or other.</source>
        <translation>«⁨{text}⁩» ليس جنسًا معروفًا. اكتب ⁦female⁩ أو ⁦male⁩ أو ⁦other⁩.</translation>
    </message>
    <message>
        <source>“{text}” is not a year. Type the four digits of the year of birth.</source>
        <translation>«⁨{text}⁩» ليس سنة. اكتب أرقام سنة الميلاد الأربعة.</translation>
    </message>
    <message>
        <source>“{text}” can be read in two ways. Type {whole}{rest}, or {whole}.{what}.</source>
        <translation>يمكن قراءة «⁨{text}⁩» بطريقتين. اكتب ⁦{whole}{rest}⁩ أو ⁦{whole}.{what}⁩.</translation>
    </message>
    <message>
        <source>“{what}” is not a known unit. Write one of {known}.</source>
        <translation>«{what}» ليست وحدة معروفة. اكتب واحدة من ⁨{known}⁩.</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>For Research Use Only. Not for use in diagnostic procedures.</source>
        <translation>للاستخدام البحثي فقط. لا يُستخدم في الإجراءات التشخيصية.</translation>
    </message>
    <message>
        <source>Page 1 of 1</source>
        <translation>صفحة ١ من ١</translation>
    </message>
    <message>
        <source>Nobody has signed this sheet. Do not act on it.</source>
        <translation>لم يوقّع أحد هذه الورقة. ليست نتيجة يُعمل بها.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقّعها</translation>
    </message>
    <message>
        <source>Second signer</source>
        <translation>الموقّع الثاني</translation>
    </message>
    <message>
        <source>Signature, date</source>
        <translation>التوقيع، التاريخ</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>السبب: ⁨{reason}⁩</translation>
    </message>
    <message>
        <source>Record SHA-256 {digest}</source>
        <translation>السجل ⁦SHA-256 ⁨{digest}⁩⁩</translation>
    </message>
    <message>
        <source>Differential count</source>
        <translation>العد التفريقي للخلايا البيضاء</translation>
    </message>
    <message>
        <source>Doubtful and abnormal cells, and who decided</source>
        <translation>الخلايا المشكوك فيها وغير الطبيعية، ومن بتّ فيها</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are in the record</source>
        <translation>
            <numerusform>‏{n} أخرى في السجل</numerusform>
            <numerusform>‏{n} أخرى في السجل</numerusform>
            <numerusform>‏{n} أخرى في السجل</numerusform>
            <numerusform>‏{n} أخرى في السجل</numerusform>
            <numerusform>‏{n} أخرى في السجل</numerusform>
            <numerusform>‏{n} أخرى في السجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doubtful or abnormal cells are in the record</source>
        <translation>
            <numerusform>لا خلايا مشكوك فيها أو غير طبيعية في السجل ({n})</numerusform>
            <numerusform>خلية واحدة ({n}) مشكوك فيها أو غير طبيعية في السجل</numerusform>
            <numerusform>خليتان ({n}) مشكوك فيهما أو غير طبيعيتين في السجل</numerusform>
            <numerusform>‏{n} خلايا مشكوك فيها أو غير طبيعية في السجل</numerusform>
            <numerusform>‏{n} خلية مشكوك فيها أو غير طبيعية في السجل</numerusform>
            <numerusform>‏{n} خلية مشكوك فيها أو غير طبيعية في السجل</numerusform>
        </translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>للبتّ</translation>
    </message>
    <message>
        <source>asked: {type}?</source>
        <translation>سُئل: {type}؟</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation>مؤقت</translation>
    </message>
    <message>
        <source>Laboratory without a name</source>
        <translation>مختبر بلا اسم</translation>
    </message>
    <message>
        <source>PROVISIONAL – not signed</source>
        <translation>مؤقت – غير موقّع</translation>
    </message>
    <message>
        <source>PROVISIONAL – cells wait</source>
        <translation>مؤقت – خلايا تنتظر</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>الإصدار {n}</translation>
    </message>
    <message>
        <source>AMENDED: version {n} replaces version {m}</source>
        <translation>معدّل: الإصدار {n} بدلًا من الإصدار {m}</translation>
    </message>
    <message>
        <source>signed {when}</source>
        <translation>وُقّع في ⁦{when}⁩</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>العينة</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Patient number</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>بطلب من</translation>
    </message>
    <message>
        <source>Born, sex</source>
        <translation>الميلاد، الجنس</translation>
    </message>
    <message>
        <source>Leukocytes {value} × {unit}</source>
        <translation>الخلايا البيضاء ⁦{value} × {unit}⁩</translation>
    </message>
    <message>
        <source>corrected {value} × {unit}</source>
        <translation>المصحَّح ⁦{value} × {unit}⁩</translation>
    </message>
    <message>
        <source>usual {range} · entered: {typed} {unit}</source>
        <translation>المعتاد {range} · كما كُتب: ⁦{typed} {unit}⁩</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>HematoVision {version}, model {model} ({digest}).</source>
        <translation>‏⁦HematoVision ⁨{version}⁩⁩، النموذج ⁨{model}⁩ (⁨{digest}⁩).</translation>
    </message>
    <message>
        <source>Neutrophils</source>
        <translation>الخلايا المتعادلة</translation>
    </message>
    <message>
        <source>Eosinophils</source>
        <translation>الخلايا الحمضة</translation>
    </message>
    <message>
        <source>Basophils</source>
        <translation>الخلايا القعدة</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation>الخلايا اللمفاوية</translation>
    </message>
    <message>
        <source>Monocytes</source>
        <translation>الخلايا الوحيدة</translation>
    </message>
    <message>
        <source>Immature granulocytes</source>
        <translation>المحببات غير الناضجة</translation>
    </message>
    <message>
        <source>Erythroblasts</source>
        <translation>الأرومات الحمراء</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>الصفائح</translation>
    </message>
    <message>
        <source>Blasts</source>
        <translation>الأرومات</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>الخلايا العصوية</translation>
    </message>
    <message>
        <source>Atypical lymphocytes</source>
        <translation>اللمفاويات اللانموذجية</translation>
    </message>
    <message>
        <source>Smudge cells</source>
        <translation>الخلايا اللطخية</translation>
    </message>
    <message>
        <source>Artefacts</source>
        <translation>الشوائب</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>L</source>
        <comment>low, as few signs as possible</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>H</source>
        <comment>high, as few signs as possible</comment>
        <translation>H</translation>
    </message>
    <message numerus="yes">
        <source>{name} seen: {seen} among {n} leukocytes. Review the smear.</source>
        <translation>
            <numerusform>شوهدت ⁨{name}⁩: {seen} بين {n} خلية بيضاء. راجع المسحة.</numerusform>
            <numerusform>شوهدت ⁨{name}⁩: {seen} بين خلية بيضاء واحدة. راجع المسحة.</numerusform>
            <numerusform>شوهدت ⁨{name}⁩: {seen} بين خليتين بيضاوين. راجع المسحة.</numerusform>
            <numerusform>شوهدت ⁨{name}⁩: {seen} بين {n} خلايا بيضاء. راجع المسحة.</numerusform>
            <numerusform>شوهدت ⁨{name}⁩: {seen} بين {n} خلية بيضاء. راجع المسحة.</numerusform>
            <numerusform>شوهدت ⁨{name}⁩: {seen} بين {n} خلية بيضاء. راجع المسحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} seen: {seen} in addition to {n} leukocytes. Review the smear.</source>
        <translation>
            <numerusform>شوهدت ⁨{name}⁩: {seen} إلى جانب {n} خلية بيضاء. راجع المسحة.</numerusform>
            <numerusform>شوهدت ⁨{name}⁩: {seen} إلى جانب خلية بيضاء واحدة. راجع المسحة.</numerusform>
            <numerusform>شوهدت ⁨{name}⁩: {seen} إلى جانب خليتين بيضاوين. راجع المسحة.</numerusform>
            <numerusform>شوهدت ⁨{name}⁩: {seen} إلى جانب {n} خلايا بيضاء. راجع المسحة.</numerusform>
            <numerusform>شوهدت ⁨{name}⁩: {seen} إلى جانب {n} خلية بيضاء. راجع المسحة.</numerusform>
            <numerusform>شوهدت ⁨{name}⁩: {seen} إلى جانب {n} خلية بيضاء. راجع المسحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {n} per 100 leukocytes: the leukocyte count is corrected to {value} × {unit}.</source>
        <translation>‏⁨{name}⁩ {n} لكل ١٠٠ خلية بيضاء: صُحّح عدد الخلايا البيضاء إلى ⁦{value} × {unit}⁩.</translation>
    </message>
    <message>
        <source>{name} {value} × {unit}, above {limit}. Review the smear.</source>
        <translation>‏⁨{name}⁩ ⁦{value} × {unit}⁩، فوق {limit}. راجع المسحة.</translation>
    </message>
    <message>
        <source>{name} {value} × {unit}, below {limit}. Review the smear.</source>
        <translation>‏⁨{name}⁩ ⁦{value} × {unit}⁩، دون {limit}. راجع المسحة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells would settle whether {name} are raised.</source>
        <translation>
            <numerusform>عدّ {n} خلية أخرى يحسم هل ⁨{name}⁩ مرتفعة.</numerusform>
            <numerusform>عدّ خلية أخرى يحسم هل ⁨{name}⁩ مرتفعة.</numerusform>
            <numerusform>عدّ خليتين أخريين يحسم هل ⁨{name}⁩ مرتفعة.</numerusform>
            <numerusform>عدّ {n} خلايا أخرى يحسم هل ⁨{name}⁩ مرتفعة.</numerusform>
            <numerusform>عدّ {n} خلية أخرى يحسم هل ⁨{name}⁩ مرتفعة.</numerusform>
            <numerusform>عدّ {n} خلية أخرى يحسم هل ⁨{name}⁩ مرتفعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells would settle whether {name} are lowered.</source>
        <translation>
            <numerusform>عدّ {n} خلية أخرى يحسم هل ⁨{name}⁩ منخفضة.</numerusform>
            <numerusform>عدّ خلية أخرى يحسم هل ⁨{name}⁩ منخفضة.</numerusform>
            <numerusform>عدّ خليتين أخريين يحسم هل ⁨{name}⁩ منخفضة.</numerusform>
            <numerusform>عدّ {n} خلايا أخرى يحسم هل ⁨{name}⁩ منخفضة.</numerusform>
            <numerusform>عدّ {n} خلية أخرى يحسم هل ⁨{name}⁩ منخفضة.</numerusform>
            <numerusform>عدّ {n} خلية أخرى يحسم هل ⁨{name}⁩ منخفضة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more cells would settle whether {name} are within their range.</source>
        <translation>
            <numerusform>عدّ {n} خلية أخرى يحسم هل ⁨{name}⁩ ضمن مجالها.</numerusform>
            <numerusform>عدّ خلية أخرى يحسم هل ⁨{name}⁩ ضمن مجالها.</numerusform>
            <numerusform>عدّ خليتين أخريين يحسم هل ⁨{name}⁩ ضمن مجالها.</numerusform>
            <numerusform>عدّ {n} خلايا أخرى يحسم هل ⁨{name}⁩ ضمن مجالها.</numerusform>
            <numerusform>عدّ {n} خلية أخرى يحسم هل ⁨{name}⁩ ضمن مجالها.</numerusform>
            <numerusform>عدّ {n} خلية أخرى يحسم هل ⁨{name}⁩ ضمن مجالها.</numerusform>
        </translation>
    </message>
    <message>
        <source>usual {range}</source>
        <translation>المعتاد {range}</translation>
    </message>
    <message>
        <source>Above the usual range: {types}.</source>
        <translation>فوق المجال المعتاد: {types}.</translation>
    </message>
    <message>
        <source>Perhaps above the usual range: {types}.</source>
        <translation>ربما فوق المجال المعتاد: {types}.</translation>
    </message>
    <message>
        <source>Below the usual range: {types}.</source>
        <translation>دون المجال المعتاد: {types}.</translation>
    </message>
    <message>
        <source>Perhaps below the usual range: {types}.</source>
        <translation>ربما دون المجال المعتاد: {types}.</translation>
    </message>
    <message>
        <source>{name} {value} × {unit}</source>
        <translation>‏⁨{name}⁩ ⁦{value} × {unit}⁩</translation>
    </message>
    <message>
        <source>A microscope without a name</source>
        <translation>مجهر بلا اسم</translation>
    </message>
    <message>
        <source>{name}: program checked only for names of {limit} or more; a person looked at every cell.</source>
        <translation>‏⁨{name}⁩: تُحقق منه هناك للأسماء من {limit} فما فوق فقط؛ نظر شخص إلى كل خلية.</translation>
    </message>
    <message>
        <source>{name}: program checked only for names of {limit} or more; its names are suggestions.</source>
        <translation>‏⁨{name}⁩: تُحقق منه هناك للأسماء من {limit} فما فوق فقط، وأسماء البرنامج اقتراحات.</translation>
    </message>
    <message>
        <source>{name}: program checked, but too many sure names were corrected later; a person looked at every cell.</source>
        <translation>‏⁨{name}⁩: تُحقق منه هناك، لكن التصحيحات ألغت الوعد؛ نظر شخص إلى كل خلية.</translation>
    </message>
    <message>
        <source>{name}: program checked, but too many sure names were corrected later; its names are suggestions.</source>
        <translation>‏⁨{name}⁩: تُحقق منه هناك، لكن التصحيحات ألغت الوعد، وأسماء البرنامج اقتراحات.</translation>
    </message>
    <message>
        <source>{name}: program checked, but nothing is promised; a person looked at every cell.</source>
        <translation>‏⁨{name}⁩: تُحقق منه هناك، لكن بلا وعد؛ نظر شخص إلى كل خلية.</translation>
    </message>
    <message>
        <source>{name}: program checked, but nothing is promised; its names are suggestions.</source>
        <translation>‏⁨{name}⁩: تُحقق منه هناك، لكن بلا وعد، وأسماء البرنامج اقتراحات.</translation>
    </message>
    <message>
        <source>{name}: program not checked; a person looked at every cell.</source>
        <translation>‏{name}: لم يُفحص هناك؛ نظر شخص إلى كل خلية.</translation>
    </message>
    <message>
        <source>{name}: program not checked; its names are suggestions.</source>
        <translation>‏⁨{name}⁩: لم يُتحقق من البرنامج عليه، وأسماؤه اقتراحات.</translation>
    </message>
    <message>
        <source>{name}: program checked; at least {n} in 100 sure names are right.</source>
        <translation>‏⁨{name}⁩: تُحقق منه، {n} على الأقل من كل ١٠٠ اسم مؤكد صحيحة.</translation>
    </message>
    <message>
        <source>This blood looks unusual for this microscope.</source>
        <translation>لا يشبه هذا الدم ما يُظهره هذا المجهر عادة.</translation>
    </message>
    <message>
        <source>{name}: check of the program not finished; a person looked at every cell.</source>
        <translation>‏⁨{name}⁩: لم يكتمل التحقق من البرنامج؛ نظر شخص إلى كل خلية.</translation>
    </message>
    <message>
        <source>{name}: program checked, but with another model or other types; a person looked at every cell.</source>
        <translation>‏⁨{name}⁩: تُحقق من البرنامج، لكن بنموذج آخر أو أنواع أخرى؛ نظر شخص إلى كل خلية.</translation>
    </message>
    <message>
        <source>{name}: check of the program not finished; its names are suggestions.</source>
        <translation>‏⁨{name}⁩: لم يكتمل التحقق من البرنامج، وأسماؤه اقتراحات.</translation>
    </message>
    <message>
        <source>{name}: program checked, but with another model or other types; its names are suggestions.</source>
        <translation>‏⁨{name}⁩: تُحقق من البرنامج، لكن بنموذج آخر أو أنواع أخرى، وأسماؤه اقتراحات.</translation>
    </message>
    <message numerus="yes">
        <source>{n} leukocytes counted in {fields}.</source>
        <translation>
            <numerusform>عُدّت {n} خلية بيضاء في {fields}.</numerusform>
            <numerusform>عُدّت خلية بيضاء واحدة في {fields}.</numerusform>
            <numerusform>عُدّت خليتان بيضاوان في {fields}.</numerusform>
            <numerusform>عُدّت {n} خلايا بيضاء في {fields}.</numerusform>
            <numerusform>عُدّت {n} خلية بيضاء في {fields}.</numerusform>
            <numerusform>عُدّت {n} خلية بيضاء في {fields}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of the cells were counted with a key.</source>
        <translation>
            <numerusform>الخلايا المعدودة بمفتاح: {n}.</numerusform>
            <numerusform>الخلايا المعدودة بمفتاح: {n}.</numerusform>
            <numerusform>الخلايا المعدودة بمفتاح: {n}.</numerusform>
            <numerusform>الخلايا المعدودة بمفتاح: {n}.</numerusform>
            <numerusform>الخلايا المعدودة بمفتاح: {n}.</numerusform>
            <numerusform>الخلايا المعدودة بمفتاح: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures could not be read.</source>
        <translation>
            <numerusform>تعذرت قراءة {n} صورة.</numerusform>
            <numerusform>تعذرت قراءة صورة واحدة.</numerusform>
            <numerusform>تعذرت قراءة صورتين.</numerusform>
            <numerusform>تعذرت قراءة {n} صور.</numerusform>
            <numerusform>تعذرت قراءة {n} صورة.</numerusform>
            <numerusform>تعذرت قراءة {n} صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>erythroblasts {n} ({rate} per 100 leukocytes)</source>
        <translation>الأرومات الحمراء {n} ({rate} لكل ١٠٠ خلية بيضاء)</translation>
    </message>
    <message>
        <source>smudge cells {n}</source>
        <translation>الخلايا اللطخية {n}</translation>
    </message>
    <message>
        <source>unidentified cells {n}</source>
        <translation>خلايا تعذر تمييزها {n}</translation>
    </message>
    <message>
        <source>Not part of the 100 %: {parts}.</source>
        <translation>خارج ١٠٠ ٪: {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures are in more than one batch of this sample: their cells count more than once.</source>
        <translation>
            <numerusform>لا صور في أكثر من دفعة من هذه العيّنة ({n}).</numerusform>
            <numerusform>صورة واحدة ({n}) موجودة في أكثر من دفعة من هذه العيّنة: تُحتسب خلاياها أكثر من مرة.</numerusform>
            <numerusform>صورتان ({n}) موجودتان في أكثر من دفعة من هذه العيّنة: تُحتسب خلاياهما أكثر من مرة.</numerusform>
            <numerusform>‏{n} صور موجودة في أكثر من دفعة من هذه العيّنة: تُحتسب خلاياها أكثر من مرة.</numerusform>
            <numerusform>‏{n} صورة موجودة في أكثر من دفعة من هذه العيّنة: تُحتسب خلاياها أكثر من مرة.</numerusform>
            <numerusform>‏{n} صورة موجودة في أكثر من دفعة من هذه العيّنة: تُحتسب خلاياها أكثر من مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells wait for a decision: each range shows the lowest and highest possible percentage.</source>
        <translation>
            <numerusform>تنتظر {n} خلية قرارًا: كل مدى هو أقل وأكثر ما يمكن أن تبلغه النسبة.</numerusform>
            <numerusform>تنتظر خلية واحدة قرارًا: كل مدى هو أقل وأكثر ما يمكن أن تبلغه النسبة.</numerusform>
            <numerusform>تنتظر خليتان قرارًا: كل مدى هو أقل وأكثر ما يمكن أن تبلغه النسبة.</numerusform>
            <numerusform>تنتظر {n} خلايا قرارًا: كل مدى هو أقل وأكثر ما يمكن أن تبلغه النسبة.</numerusform>
            <numerusform>تنتظر {n} خلية قرارًا: كل مدى هو أقل وأكثر ما يمكن أن تبلغه النسبة.</numerusform>
            <numerusform>تنتظر {n} خلية قرارًا: كل مدى هو أقل وأكثر ما يمكن أن تبلغه النسبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only {n} leukocytes: the intervals are wide.</source>
        <translation>
            <numerusform>العدد قليل ({n} خلية بيضاء): فترات الثقة واسعة.</numerusform>
            <numerusform>العدد قليل (خلية بيضاء واحدة): فترات الثقة واسعة.</numerusform>
            <numerusform>العدد قليل (خليتان بيضاوان): فترات الثقة واسعة.</numerusform>
            <numerusform>العدد قليل ({n} خلايا بيضاء): فترات الثقة واسعة.</numerusform>
            <numerusform>العدد قليل ({n} خلية بيضاء): فترات الثقة واسعة.</numerusform>
            <numerusform>العدد قليل ({n} خلية بيضاء): فترات الثقة واسعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Year of birth not known: the usual ranges are those for adults.</source>
        <translation>سنة الميلاد غير معروفة: المجالات المعتادة هي مجالات البالغين.</translation>
    </message>
    <message>
        <source>possible range while cells wait</source>
        <translation>ما تتركه الخلايا المنتظرة مفتوحًا</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>فترة ثقة ٩٥ ٪</translation>
    </message>
    <message>
        <source>Bars: shaded = usual range, dot = percentage, line = {line}.</source>
        <translation>الأشرطة: المظلل، المجال المعتاد؛ النقطة، النسبة؛ الخط، {line}.</translation>
    </message>
    <message>
        <source>Bars, from 0 to 100 %: dot = percentage, line = {line}.</source>
        <translation>الأشرطة، من 0 إلى 100 %: النقطة، النسبة؛ الخط، {line}.</translation>
    </message>
    <message>
        <source>H, L: above, below the usual range; framed only: too few cells to be sure.</source>
        <translation>‏H و L: فوق المجال المعتاد ودونه؛ والإطار وحده: الخلايا أقل من أن يُتأكد.</translation>
    </message>
    <message>
        <source>Each percentage is rounded: together they make {sum}.</source>
        <translation>تُقرَّب النسب واحدةً واحدة: مجموعها ⁨{sum}⁩.</translation>
    </message>
    <message>
        <source>Adults. Oxford University Hospitals (PMC7082321) for 10⁹/L; percentages as commonly taught.</source>
        <translation>البالغون. Oxford University Hospitals ‏(PMC7082321) لأجل ⁦10⁹/L⁩؛ والنسب المئوية كما تُدرَّس عادةً.</translation>
    </message>
    <message>
        <source>As commonly taught for adults.</source>
        <translation>كما يُدرَّس عادةً للبالغين.</translation>
    </message>
    <message>
        <source>This laboratory has no usual ranges for this patient.</source>
        <translation>لا مجال معتادًا في هذا المختبر ينطبق على هذا المريض.</translation>
    </message>
    <message>
        <source>Usual ranges: {source}</source>
        <translation>المجالات المعتادة: ⁨{source}⁩</translation>
    </message>
    <message>
        <source>(adopted {date})</source>
        <translation>‏(اعتُمدت في ⁦{date}⁩)</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>يمكن أن تصير</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>الخلايا</translation>
    </message>
    <message>
        <source>Usual %</source>
        <translation>المعتاد ٪</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>of these, {name}</source>
        <translation>منها ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>sign</name>
    <message>
        <source>A second reading is not signed itself. Finish it or send it back, and sign the sample that was read.</source>
        <translation>هذه قراءة ثانية وليست عينة قائمة بذاتها. أنهها أو أعدها، ووقّع العينة التي قُرئت.</translation>
    </message>
    <message>
        <source>Pictures of this sample are still being read. Wait until they are done.</source>
        <translation>لا تزال صور هذه العينة تُقرأ. انتظر حتى تنتهي.</translation>
    </message>
    <message>
        <source>A live count of this sample is still open. To end it, press New count (F6) on the Live page.</source>
        <translation>لم ينتهِ عد مباشر لهذه العينة. اضغط «عد جديد» (⁦F6⁩) في صفحة «مباشر» لإنهائه.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells to decide. Name each, or say that it cannot be identified.</source>
        <translation>
            <numerusform>‏{n} خلية للبتّ. سمِّ كل خلية، أو قل إنها لا يمكن تمييزها.</numerusform>
            <numerusform>خلية واحدة للبتّ. سمِّ كل خلية، أو قل إنها لا يمكن تمييزها.</numerusform>
            <numerusform>خليتان للبتّ. سمِّ كل خلية، أو قل إنها لا يمكن تمييزها.</numerusform>
            <numerusform>‏{n} خلايا للبتّ. سمِّ كل خلية، أو قل إنها لا يمكن تمييزها.</numerusform>
            <numerusform>‏{n} خلية للبتّ. سمِّ كل خلية، أو قل إنها لا يمكن تمييزها.</numerusform>
            <numerusform>‏{n} خلية للبتّ. سمِّ كل خلية، أو قل إنها لا يمكن تمييزها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No leukocyte was counted, so there is no result to sign.</source>
        <translation>لم تُعدّ أي خلية بيضاء، فلا نتيجة للتوقيع.</translation>
    </message>
    <message>
        <source>Nothing has changed since it was signed.</source>
        <translation>لم يتغير شيء منذ توقيعها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {m} cells come from a microscope where no check supports the names, and nobody looked at them. Check the program on this microscope, or confirm every cell.</source>
        <translation>
            <numerusform>‏{n} من أصل {m} خلية من مجهر لا يضمن أي تحقق الأسماء عليه، ولم ينظر إليها أحد. تحقق من البرنامج على هذا المجهر، أو أكّد كل خلية.</numerusform>
            <numerusform>‏{n} من أصل {m} خلية من مجهر لا يضمن أي تحقق الأسماء عليه، ولم ينظر إليها أحد. تحقق من البرنامج على هذا المجهر، أو أكّد كل خلية.</numerusform>
            <numerusform>‏{n} من أصل {m} خلية من مجهر لا يضمن أي تحقق الأسماء عليه، ولم ينظر إليها أحد. تحقق من البرنامج على هذا المجهر، أو أكّد كل خلية.</numerusform>
            <numerusform>‏{n} من أصل {m} خلية من مجهر لا يضمن أي تحقق الأسماء عليه، ولم ينظر إليها أحد. تحقق من البرنامج على هذا المجهر، أو أكّد كل خلية.</numerusform>
            <numerusform>‏{n} من أصل {m} خلية من مجهر لا يضمن أي تحقق الأسماء عليه، ولم ينظر إليها أحد. تحقق من البرنامج على هذا المجهر، أو أكّد كل خلية.</numerusform>
            <numerusform>‏{n} من أصل {m} خلية من مجهر لا يضمن أي تحقق الأسماء عليه، ولم ينظر إليها أحد. تحقق من البرنامج على هذا المجهر، أو أكّد كل خلية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind: it shows a time before this sample was made or last signed. Set the clock. Say why if you sign anyway.</source>
        <translation>ساعة هذا الحاسوب متأخرة: تعرض وقتًا قبل إنشاء هذه العيّنة أو توقيعها الأخير. اضبط الساعة. وإن وقّعت مع ذلك فاذكر السبب.</translation>
    </message>
    <message>
        <source>Pictures in more than one batch of this sample: {n}. Their cells count more than once. Move or remove a batch. Say why, if they should.</source>
        <translation>صور موجودة في أكثر من دفعة من هذه العيّنة: {n}. تُحتسب خلاياها أكثر من مرة. انقل دفعة أو أزلها. واذكر السبب إن كان ينبغي أن تُحتسب كذلك.</translation>
    </message>
    <message>
        <source>Leukocytes counted: {n}; this laboratory asks for {m}. Say why you sign with fewer.</source>
        <translation>الخلايا البيضاء المعدودة: {n}؛ ويطلب هذا المختبر {m}. اذكر لماذا تُوقّع بأقل.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {m} pictures could not be read. Say why the result holds without them.</source>
        <translation>
            <numerusform>تعذرت قراءة {n} من أصل {m} صورة. اذكر لماذا تصح النتيجة من دونها.</numerusform>
            <numerusform>تعذرت قراءة {n} من أصل {m} صورة. اذكر لماذا تصح النتيجة من دونها.</numerusform>
            <numerusform>تعذرت قراءة {n} من أصل {m} صورة. اذكر لماذا تصح النتيجة من دونها.</numerusform>
            <numerusform>تعذرت قراءة {n} من أصل {m} صورة. اذكر لماذا تصح النتيجة من دونها.</numerusform>
            <numerusform>تعذرت قراءة {n} من أصل {m} صورة. اذكر لماذا تصح النتيجة من دونها.</numerusform>
            <numerusform>تعذرت قراءة {n} من أصل {m} صورة. اذكر لماذا تصح النتيجة من دونها.</numerusform>
        </translation>
    </message>
    <message>
        <source>A batch was stopped before all of its pictures were read. Say why that is enough.</source>
        <translation>أُوقفت دفعة قبل قراءة كل صورها. اذكر لماذا يكفي ذلك.</translation>
    </message>
    <message>
        <source>This sample was signed before. Say what you corrected.</source>
        <translation>وُقّعت هذه العينة من قبل. اذكر ما صُحّح.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>‏{one} و{other}</translation>
    </message>
    <message>
        <source>Version {n}, signed by {people}, {when}</source>
        <translation>الإصدار {n}، وقّعه ⁨{people}⁩، ⁦{when}⁩</translation>
    </message>
</context>
<context>
    <name>signed_change</name>
    <message>
        <source>{number} is signed. Change it?</source>
        <translation>‏⁨{number}⁩ موقّعة. أتريد تغييرها؟</translation>
    </message>
    <message>
        <source>You then have to sign it again, as a correction. The signed record stays as it is.</source>
        <translation>عندئذ يجب توقيعها من جديد، بوصفها تصحيحًا. ويبقى ما وُقّع كما هو.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركها</translation>
    </message>
</context>
<context>
    <name>stopping</name>
    <message>
        <source>Stop “{name}”?</source>
        <translation>إيقاف «⁨{name}⁩»؟</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} pictures are done and kept. The rest can be read later.</source>
        <translation>
            <numerusform>انتهت {done} من أصل {n} صورة وحُفظت. ويمكن قراءة الباقي لاحقًا.</numerusform>
            <numerusform>انتهت {done} من أصل صورة واحدة وحُفظت. ويمكن قراءة الباقي لاحقًا.</numerusform>
            <numerusform>انتهت {done} من أصل صورتين وحُفظت. ويمكن قراءة الباقي لاحقًا.</numerusform>
            <numerusform>انتهت {done} من أصل {n} صور وحُفظت. ويمكن قراءة الباقي لاحقًا.</numerusform>
            <numerusform>انتهت {done} من أصل {n} صورة وحُفظت. ويمكن قراءة الباقي لاحقًا.</numerusform>
            <numerusform>انتهت {done} من أصل {n} صورة وحُفظت. ويمكن قراءة الباقي لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop counting?</source>
        <translation>إيقاف العد؟</translation>
    </message>
    <message numerus="yes">
        <source>The {n} cells counted so far are in the log.</source>
        <translation>
            <numerusform>لا خلايا معدودة حتى الآن ({n}).</numerusform>
            <numerusform>الخلية المعدودة حتى الآن محفوظة في السجل.</numerusform>
            <numerusform>الخليتان المعدودتان حتى الآن محفوظتان في السجل.</numerusform>
            <numerusform>الخلايا الـ{n} المعدودة حتى الآن محفوظة في السجل.</numerusform>
            <numerusform>الخلايا الـ{n} المعدودة حتى الآن محفوظة في السجل.</numerusform>
            <numerusform>الخلايا الـ{n} المعدودة حتى الآن محفوظة في السجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} cells counted so far are kept. You can go on counting later.</source>
        <translation>
            <numerusform>تُحفظ {n} خلية عُدّت حتى الآن، ويمكن متابعة العد لاحقًا.</numerusform>
            <numerusform>تُحفظ خلية واحدة عُدّت حتى الآن، ويمكن متابعة العد لاحقًا.</numerusform>
            <numerusform>تُحفظ خليتان عُدّت حتى الآن، ويمكن متابعة العد لاحقًا.</numerusform>
            <numerusform>تُحفظ {n} خلايا عُدّت حتى الآن، ويمكن متابعة العد لاحقًا.</numerusform>
            <numerusform>تُحفظ {n} خلية عُدّت حتى الآن، ويمكن متابعة العد لاحقًا.</numerusform>
            <numerusform>تُحفظ {n} خلية عُدّت حتى الآن، ويمكن متابعة العد لاحقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>tiles</name>
    <message>
        <source>{file}: no cell was found in this picture</source>
        <translation>‏⁨{file}⁩: لم يُعثر على خلية في هذه الصورة</translation>
    </message>
    <message>
        <source>{name}, {named}. {program}</source>
        <translation>‏{name}، {named}. {program}</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message numerus="yes">
        <source>{n} cells taken away</source>
        <translation>
            <numerusform>حُذفت {n} خلية</numerusform>
            <numerusform>حُذفت خلية واحدة</numerusform>
            <numerusform>حُذفت خليتان</numerusform>
            <numerusform>حُذفت {n} خلايا</numerusform>
            <numerusform>حُذفت {n} خلية</numerusform>
            <numerusform>حُذفت {n} خلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells read a second time</source>
        <translation>
            <numerusform>خلايا قُرئت مرة ثانية: {n}</numerusform>
            <numerusform>خلايا قُرئت مرة ثانية: {n}</numerusform>
            <numerusform>خلايا قُرئت مرة ثانية: {n}</numerusform>
            <numerusform>قُرئت {n} خلايا مرة ثانية</numerusform>
            <numerusform>قُرئت {n} خلية مرة ثانية</numerusform>
            <numerusform>قُرئت {n} خلية مرة ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells named</source>
        <translation>
            <numerusform>سُمّيت {n} خلية</numerusform>
            <numerusform>سُمّيت خلية واحدة</numerusform>
            <numerusform>سُمّيت خليتان</numerusform>
            <numerusform>سُمّيت {n} خلايا</numerusform>
            <numerusform>سُمّيت {n} خلية</numerusform>
            <numerusform>سُمّيت {n} خلية</numerusform>
        </translation>
    </message>
    <message>
        <source>cell added</source>
        <translation>أُضيفت خلية</translation>
    </message>
    <message>
        <source>{type} added</source>
        <translation>أُضيفت {type}</translation>
    </message>
    <message>
        <source>cell taken away</source>
        <translation>حُذفت خلية</translation>
    </message>
    <message>
        <source>{type} by hand</source>
        <translation>‏{type} باليد</translation>
    </message>
    <message>
        <source>cell joined</source>
        <translation>ضُمّت خلية</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>للنظر</translation>
    </message>
    <message>
        <source>sample number {number}</source>
        <translation>رقم العيّنة ⁨{number}⁩</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Model pack</source>
        <translation>حزمة النموذج</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Version {version}, came with the program</source>
        <translation>الإصدار ⁨{version}⁩، جاء مع البرنامج</translation>
    </message>
    <message>
        <source>Version {version}, from an update</source>
        <translation>الإصدار ⁨{version}⁩، من تحديث</translation>
    </message>
    <message>
        <source>Back to the installed one</source>
        <translation>العودة إلى المثبّت أصلًا</translation>
    </message>
    <message>
        <source>Back to version {version}</source>
        <translation>العودة إلى الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>Fingerprint {fingerprint}</source>
        <translation>البصمة ⁨{fingerprint}⁩</translation>
    </message>
    <message>
        <source>{name}, {fingerprint}, came with the program</source>
        <translation>‏⁨{name}⁩، ⁨{fingerprint}⁩، جاء مع البرنامج</translation>
    </message>
    <message>
        <source>{name}, {fingerprint}</source>
        <translation>‏⁨{name}⁩، ⁨{fingerprint}⁩</translation>
    </message>
    <message>
        <source>The update is being verified…</source>
        <translation>يجري التحقق من التحديث…</translation>
    </message>
    <message>
        <source>The update is being unpacked and tried…</source>
        <translation>يُفكّ التحديث ويُجرَّب…</translation>
    </message>
    <message>
        <source>Checking the cells that people named here…</source>
        <translation>يُنظر في الخلايا التي سمّاها أشخاص هنا…</translation>
    </message>
    <message>
        <source>Version {new} in place of {old}</source>
        <translation>الإصدار ⁨{new}⁩ بدلًا من ⁨{old}⁩</translation>
    </message>
    <message>
        <source>Version {new}</source>
        <translation>الإصدار ⁨{new}⁩</translation>
    </message>
    <message>
        <source>Made on {date}, {size}</source>
        <translation>أُعدّ في {date}، {size}</translation>
    </message>
    <message>
        <source>Signed by {name}</source>
        <translation>وقّعه ⁨{name}⁩</translation>
    </message>
    <message>
        <source>It names cells from the next batch on.</source>
        <translation>يسمّي الخلايا ابتداءً من الدفعة التالية.</translation>
    </message>
    <message>
        <source>It has passed its self-test here, and runs from the next start on.</source>
        <translation>اجتاز اختباره الذاتي هنا، ويعمل ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>It is used from the next start on.</source>
        <translation>تُستخدم لغته ابتداءً من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Each pack was judged by its own reference cells.</source>
        <translation>قيست كل حزمة بخلاياها المرجعية الخاصة.</translation>
    </message>
    <message>
        <source>No cells that people named here can be checked.</source>
        <translation>لا توجد خلايا سمّاها أشخاص هنا يمكن النظر فيها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} named cells could not be checked: their pictures are gone or changed.</source>
        <translation>
            <numerusform>خلايا مسمّاة تعذر النظر فيها، إذ فُقدت صورها أو تغيّرت: {n}.</numerusform>
            <numerusform>خلايا مسمّاة تعذر النظر فيها، إذ فُقدت صورها أو تغيّرت: {n}.</numerusform>
            <numerusform>خلايا مسمّاة تعذر النظر فيها، إذ فُقدت صورها أو تغيّرت: {n}.</numerusform>
            <numerusform>تعذر النظر في {n} خلايا مسمّاة: فُقدت صورها أو تغيّرت.</numerusform>
            <numerusform>تعذر النظر في {n} خلية مسمّاة: فُقدت صورها أو تغيّرت.</numerusform>
            <numerusform>تعذر النظر في {n} خلية مسمّاة: فُقدت صورها أو تغيّرت.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you taught your site (version {number}) does not carry over.</source>
        <translation>ما علّمته لمختبرك، الإصدار ⁨{number}⁩، لا ينتقل معها.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>truth</source>
        <translation>الحقيقة</translation>
    </message>
    <message>
        <source>named</source>
        <translation>سُمّيت</translation>
    </message>
    <message>
        <source>named right, 95 % interval</source>
        <translation>سُمّيت صحيحًا، فترة ثقة ٩٥ ٪</translation>
    </message>
    <message>
        <source>{type} {percent}&#xa0;%, 95&#xa0;% interval {range}</source>
        <translation>‏{type} {percent}&#xa0;٪، فترة ثقة ٩٥&#xa0;٪ {range}</translation>
    </message>
    <message numerus="yes">
        <source>{type} {percent}&#xa0;%, {range} depending on the {n} waiting cells</source>
        <translation>
            <numerusform>‏{type} {percent}&#xa0;٪، {range} بحسب الخلايا المنتظرة ({n})</numerusform>
            <numerusform>‏{type} {percent}&#xa0;٪، {range} بحسب الخلايا المنتظرة ({n})</numerusform>
            <numerusform>‏{type} {percent}&#xa0;٪، {range} بحسب الخلايا المنتظرة ({n})</numerusform>
            <numerusform>‏{type} {percent}&#xa0;٪، {range} بحسب الخلايا المنتظرة ({n})</numerusform>
            <numerusform>‏{type} {percent}&#xa0;٪، {range} بحسب الخلايا المنتظرة ({n})</numerusform>
            <numerusform>‏{type} {percent}&#xa0;٪، {range} بحسب الخلايا المنتظرة ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} {n} ({percent}&#xa0;%, {range})</source>
        <translation>⁨{name}⁩ {n} ({percent}&#xa0;٪، {range})</translation>
    </message>
    <message>
        <source>Of these, {parts}.</source>
        <translation>منها {parts}.</translation>
    </message>
    <message>
        <source>Provisional: {share}.</source>
        <translation>مؤقت: {share}.</translation>
    </message>
    <message numerus="yes">
        <source>Only {n} cells: count {least} or more for a differential.</source>
        <translation>
            <numerusform>عدد الخلايا ({n}) قليل للعد التفريقي: عدّ {least} أو أكثر.</numerusform>
            <numerusform>عدد الخلايا ({n}) قليل للعد التفريقي: عدّ {least} أو أكثر.</numerusform>
            <numerusform>عدد الخلايا ({n}) قليل للعد التفريقي: عدّ {least} أو أكثر.</numerusform>
            <numerusform>عدد الخلايا ({n}) قليل للعد التفريقي: عدّ {least} أو أكثر.</numerusform>
            <numerusform>عدد الخلايا ({n}) قليل للعد التفريقي: عدّ {least} أو أكثر.</numerusform>
            <numerusform>عدد الخلايا ({n}) قليل للعد التفريقي: عدّ {least} أو أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is out of focus. Focus again.</source>
        <translation>الصورة خارج التركيز. اضبط التركيز من جديد.</translation>
    </message>
    <message>
        <source>The picture is too bright. Turn down the lamp or the exposure.</source>
        <translation>الصورة ساطعة جدًا. خفّض المصباح أو التعريض.</translation>
    </message>
    <message>
        <source>The picture is too dark. Turn up the lamp or the exposure.</source>
        <translation>الصورة معتمة جدًا. ارفع المصباح أو التعريض.</translation>
    </message>
    <message>
        <source>The stain is pale; cells may be missed. Stain longer.</source>
        <translation>الصبغة باهتة؛ قد تفوت خلايا. أطل مدة الصبغ.</translation>
    </message>
    <message>
        <source>The smear is too thick here. Look where cells lie side by side.</source>
        <translation>المسحة سميكة جدًا هنا. انظر حيث الخلايا متجاورة.</translation>
    </message>
    <message>
        <source>The magnification is too low. Use the oil lens, and do not shrink pictures.</source>
        <translation>التكبير منخفض جدًا. استخدم العدسة الزيتية ولا تصغّر الصور.</translation>
    </message>
    <message>
        <source>The magnification is too high for a whole cell. Use a weaker lens.</source>
        <translation>التكبير أعلى من أن تظهر خلية كاملة. استخدم عدسة أضعف.</translation>
    </message>
    <message>
        <source>The scale is doubtful: red cells or other pictures do not fit it. Set it once for this microscope.</source>
        <translation>المقياس مشكوك فيه: الكريات الحمراء أو صور أخرى لا توافقه. حدده مرة واحدة لهذا المجهر.</translation>
    </message>
    <message>
        <source>No cell was found, but something is stained dark purple. Check the picture; if it is dim, turn up the lamp or the exposure.</source>
        <translation>لم يُعثر على خلية، لكن شيئًا مصبوغ بالبنفسجي الداكن. انظر إلى الصورة؛ وإن كانت معتمة فارفع المصباح أو التعريض.</translation>
    </message>
    <message numerus="yes">
        <source>{n} red cells</source>
        <translation>
            <numerusform>‏{n} خلية حمراء</numerusform>
            <numerusform>خلية حمراء واحدة</numerusform>
            <numerusform>خليتان حمراوان</numerusform>
            <numerusform>‏{n} خلايا حمراء</numerusform>
            <numerusform>‏{n} خلية حمراء</numerusform>
            <numerusform>‏{n} خلية حمراء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} platelets</source>
        <translation>
            <numerusform>‏{n} صفيحة</numerusform>
            <numerusform>صفيحة واحدة</numerusform>
            <numerusform>صفيحتان</numerusform>
            <numerusform>‏{n} صفائح</numerusform>
            <numerusform>‏{n} صفيحة</numerusform>
            <numerusform>‏{n} صفيحة</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts} here; not a blood count.</source>
        <translation>‏{parts} هنا؛ وهذا ليس تعدادًا للدم.</translation>
    </message>
    <message>
        <source>Only the first page was read. Save the other pages as separate files.</source>
        <translation>لم تُقرأ إلا الصفحة الأولى؛ احفظ الصفحات الأخرى ملفات مستقلة.</translation>
    </message>
    <message>
        <source>The picture is animated; only its first frame was read.</source>
        <translation>الصورة متحركة؛ لم يُقرأ إلا إطارها الأول.</translation>
    </message>
    <message>
        <source>The 16-bit picture was reduced to 8 bits.</source>
        <translation>خُفّضت الصورة من ١٦ بت إلى ٨ بت.</translation>
    </message>
    <message>
        <source>The picture is grey; without colour the names are less certain.</source>
        <translation>الصورة رمادية؛ والأسماء دون لون أقل تأكدًا.</translation>
    </message>
    <message>
        <source>Transparency in the picture was ignored.</source>
        <translation>تُجوهلت الشفافية في الصورة.</translation>
    </message>
    <message>
        <source>The scale could not be measured and was assumed. Set it in Settings.</source>
        <translation>تعذر قياس المقياس فافتُرض. اضبطه في الإعدادات.</translation>
    </message>
    <message>
        <source>Smaller pages of the file, such as a thumbnail or label, were skipped.</source>
        <translation>تُجوزت صفحات الملف الأصغر، كالصورة المصغرة أو الملصق.</translation>
    </message>
    <message>
        <source>Red, green and blue were on separate pages and were combined.</source>
        <translation>كان الأحمر والأخضر والأزرق على صفحات منفصلة فجُمعت.</translation>
    </message>
    <message>
        <source>The file shows this place at several levels of focus; the sharpest was read.</source>
        <translation>يُظهر الملف هذا المكان عند عدة مستويات تركيز؛ وقُرئ أكثرها حدة.</translation>
    </message>
    <message>
        <source>The camera&apos;s raw picture in the file was skipped; the developed picture beside it was read.</source>
        <translation>يحتوي الملف على الصورة الخام للكاميرا، وهي لا تُقرأ؛ وقُرئت الصورة المعالجة المجاورة لها.</translation>
    </message>
    <message>
        <source>The file says that its pixels are not square; they were made square.</source>
        <translation>البكسلات ليست مربعة بحسب دقة الملف، فجُعلت مربعة.</translation>
    </message>
    <message>
        <source>The stage moved between the two half frames of this video picture; only one was read.</source>
        <translation>تحرّكت المنصة بين نصفي الإطار في صورة الفيديو هذه؛ قُرئ أحدهما فقط.</translation>
    </message>
    <message>
        <source>Red and blue were swapped in the file; this was corrected.</source>
        <translation>كان الأحمر والأزرق متبادلين في الملف فأُعيدا إلى مكانهما.</translation>
    </message>
    <message>
        <source>Red and blue may be swapped. Check the program that saved the picture.</source>
        <translation>قد يكون الأحمر والأزرق متبادلين. افحص البرنامج الذي حفظ الصورة.</translation>
    </message>
    <message>
        <source>The colours are not those of a stained smear: one may be missing, or the file may hold Lab, HSV or YCbCr marked as RGB. Save the picture as RGB.</source>
        <translation>الألوان ليست ألوان لطاخة مصبوغة: قد يكون أحدها مفقودًا، أو قد يحتوي الملف على Lab أو HSV أو YCbCr كأنه RGB. احفظ الصورة بصيغة RGB.</translation>
    </message>
    <message>
        <source>Red, green and blue do not line up. Take the picture again, and check the camera or the program that combined them.</source>
        <translation>الأحمر والأخضر والأزرق مزاحة بعضها عن بعض. التقط الصورة من جديد، وافحص الكاميرا أو البرنامج الذي جمعها.</translation>
    </message>
    <message>
        <source>The picture looks like a negative. It was inverted for reading; save it inverted.</source>
        <translation>تبدو الصورة سالبة. قُرئت بعد تصحيح الفاتح والداكن فيها؛ احفظها كذلك.</translation>
    </message>
    <message>
        <source>The picture has few colours, so cells may be missed. Save it in full colour, as PNG, not as GIF.</source>
        <translation>في الصورة ألوان قليلة، وقد تفوت خلايا. احفظها بألوانها الكاملة بصيغة PNG لا GIF.</translation>
    </message>
    <message>
        <source>The file&apos;s colour profile was applied.</source>
        <translation>طُبّق ملف تعريف الألوان الخاص بالملف.</translation>
    </message>
    <message>
        <source>The frame around the picture was left out when measuring.</source>
        <translation>استُبعد الإطار حول الصورة من كل القياسات.</translation>
    </message>
    <message>
        <source>Lines over the picture, such as a cross-hair, were painted over.</source>
        <translation>مُحيت الخطوط التي فوق الصورة، مثل شعيرات التصويب.</translation>
    </message>
    <message>
        <source>Lines over the picture hide much of it. Take it again without the grid or ruler.</source>
        <translation>تحجب الخطوط التي فوق الصورة جزءًا كبيرًا منها. التقطها مرة أخرى بدون الشبكة أو المسطرة.</translation>
    </message>
    <message>
        <source>There is a break in the picture: the file is damaged, or several pictures were combined. Copy it again from the source, or open each picture separately.</source>
        <translation>يقطع الصورة انقطاع مستقيم: الملف تالف أو جُمعت عدة صور معًا. انسخها من المصدر من جديد، أو أعطِ كل صورة على حدة.</translation>
    </message>
    <message>
        <source>measured on the first pictures of this batch</source>
        <translation>قيس على أول صور هذه الدفعة</translation>
    </message>
    <message>
        <source>The same file is already in this batch. Its cells count only once.</source>
        <translation>الملف نفسه موجود قبل هذا في الدفعة. تُحتسب خلاياه مرة واحدة.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>measured from the red cells</source>
        <translation>قيس من الخلايا الحمراء</translation>
    </message>
    <message>
        <source>measured from the leukocytes</source>
        <translation>قيس من الخلايا البيضاء</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>ضبطته أنت</translation>
    </message>
    <message>
        <source>stated in the file</source>
        <translation>مذكور في الملف</translation>
    </message>
    <message>
        <source>as measured on this microscope before</source>
        <translation>كما قيس على هذا المجهر من قبل</translation>
    </message>
    <message>
        <source>kept for this microscope</source>
        <translation>محفوظ لهذا المجهر</translation>
    </message>
    <message>
        <source>assumed, because it could not be measured</source>
        <translation>مفترض، لأنه تعذر قياسه</translation>
    </message>
    <message>
        <source>{figure} µm per pixel, {source}</source>
        <translation>‏{figure} µm لكل بكسل، ⁨{source}⁩</translation>
    </message>
    <message>
        <source>{said}, but the red cells do not fit it</source>
        <translation>‏{said}، لكن الخلايا الحمراء لا تلائمه</translation>
    </message>
    <message>
        <source>{said}, but red cells or other pictures do not fit it: set it once for this microscope</source>
        <translation>{said}، لكن الكريات الحمراء أو صورًا أخرى لا توافقه: حدده مرة واحدة لهذا المجهر</translation>
    </message>
    <message>
        <source>No cell was found in this picture.</source>
        <translation>لم يُعثر على خلية في هذه الصورة.</translation>
    </message>
    <message>
        <source>No cell found</source>
        <translation>لم يُعثر على خلية</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذرت قراءتها</translation>
    </message>
    <message>
        <source>type: {label}</source>
        <translation>النوع: {label}</translation>
    </message>
    <message>
        <source>words: {words}</source>
        <translation>الكلمات: ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Shown: {parts}</source>
        <translation>المعروض: {parts}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>‏{first} إلى {last}</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>من {first} فصاعدًا</translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation>حتى {last}</translation>
    </message>
    <message>
        <source>state: {stage}</source>
        <translation>الحالة: {stage}</translation>
    </message>
    <message>
        <source> or </source>
        <translation>‏ أو </translation>
    </message>
    <message>
        <source>with cells to look at</source>
        <translation>فيها خلايا للنظر</translation>
    </message>
    <message>
        <source>with cells to confirm</source>
        <translation>فيها خلايا للتأكيد</translation>
    </message>
    <message>
        <source>with cells to look at or to confirm</source>
        <translation>فيها خلايا للنظر أو للتأكيد</translation>
    </message>
    <message>
        <source>leukocytes {sign} {value} × 10⁹/L</source>
        <translation>الخلايا البيضاء ⁦{sign} {value} × 10⁹/L⁩</translation>
    </message>
    <message>
        <source>{label} {sign} {value}&#xa0;%</source>
        <translation>{label} ⁦{sign} {value}&#xa0;%⁩</translation>
    </message>
    <message>
        <source>{label} {sign} {value} per 100 leukocytes</source>
        <translation>‏{label} ⁦{sign} {value}⁩ لكل ١٠٠ خلية بيضاء</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>غير مراجَعة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>Ready to sign</source>
        <translation>جاهزة للتوقيع</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقّعة</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>قراءة ثانية</translation>
    </message>
    <message>
        <source>Reading done</source>
        <translation>قراءة منتهية</translation>
    </message>
    <message>
        <source>This blood looks unusual for this microscope: look at every cell.</source>
        <translation>لا يشبه هذا الدم ما يُظهره هذا المجهر عادة: انظر إلى كل خلية.</translation>
    </message>
    <message>
        <source>Checked here: at least {n} in 100 right.</source>
        <translation>تُحقق هنا: {n} على الأقل من كل ١٠٠ صحيحة.</translation>
    </message>
    <message>
        <source>Checked here only for names of {limit} or more: fairly sure at most.</source>
        <translation>تُحقق هنا من الأسماء ابتداءً من {limit} فقط: شبه مؤكد على الأكثر.</translation>
    </message>
    <message>
        <source>Checked here, but too many sure names were corrected later: fairly sure at most.</source>
        <translation>تم التحقق هنا، لكن أسماءً مؤكدة كثيرة صُحّحت بعد ذلك: شبه مؤكد على الأكثر.</translation>
    </message>
    <message>
        <source>Checked here, but nothing is promised: fairly sure at most.</source>
        <translation>تم التحقق هنا، لكن بلا وعد: شبه مؤكد على الأكثر.</translation>
    </message>
    <message>
        <source>Unlike the microscopes or cells that the program learnt from. Names are suggestions.</source>
        <translation>لا يشبه المجاهر أو الخلايا التي تعلّم منها البرنامج. الأسماء اقتراحات.</translation>
    </message>
    <message>
        <source>Not checked here: fairly sure at most.</source>
        <translation>لم يُتحقق هنا: شبه مؤكد على الأكثر.</translation>
    </message>
    <message>
        <source>Not yet known, not checked: fairly sure at most.</source>
        <translation>لم يُعرف بعد ولم يُتحقق: شبه مؤكد على الأكثر.</translation>
    </message>
    <message>
        <source>Checked here, but with another model or other types: fairly sure at most.</source>
        <translation>تم التحقق هنا، لكن بنموذج آخر أو أنواع أخرى: شبه مؤكد على الأكثر.</translation>
    </message>
    <message>
        <source>unusual blood</source>
        <translation>دم غير معتاد</translation>
    </message>
    <message>
        <source>{n} in 100 right</source>
        <translation>‏{n} من ١٠٠ صحيحة</translation>
    </message>
    <message>
        <source>checked in part</source>
        <translation>تُحقق منه جزئيًا</translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation>بلا وعد</translation>
    </message>
    <message>
        <source>The check here is not finished: fairly sure at most.</source>
        <translation>لم يكتمل التحقق هنا: شبه مؤكد على الأكثر.</translation>
    </message>
    <message>
        <source>suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>check not finished</source>
        <translation>التحقق غير مكتمل</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُتحقق</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>لم يُعرف بعد</translation>
    </message>
    <message>
        <source>The program is not yet checked on this microscope.</source>
        <translation>لم يُتحقق من البرنامج على هذا المجهر بعد.</translation>
    </message>
    <message numerus="yes">
        <source>on this microscope {right} of {n} names were right</source>
        <translation>
            <numerusform>على هذا المجهر {right} صحيحة من {n} اسم</numerusform>
            <numerusform>على هذا المجهر {right} صحيحة من اسم واحد</numerusform>
            <numerusform>على هذا المجهر {right} صحيحة من اسمين</numerusform>
            <numerusform>على هذا المجهر {right} صحيحة من {n} أسماء</numerusform>
            <numerusform>على هذا المجهر {right} صحيحة من {n} اسمًا</numerusform>
            <numerusform>على هذا المجهر {right} صحيحة من {n} اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>{right}: at least {n} in 100</source>
        <translation>‏{right}: {n} على الأقل من كل ١٠٠</translation>
    </message>
    <message>
        <source>{right}, but too many sure names were corrected later: nothing is promised</source>
        <translation>‏{right}، لكن أسماءً مؤكدة كثيرة صُحّحت بعد ذلك: لا تعهّد بشيء</translation>
    </message>
    <message>
        <source>{right}: too few, or too many wrong, to promise anything</source>
        <translation>‏{right}: أقل أو أكثر خطأً من أن يُتعهّد بشيء</translation>
    </message>
    <message numerus="yes">
        <source> · so far {n} of {seen} sure names there were corrected</source>
        <translation>
            <numerusform>‏ · من {seen} من الأسماء المؤكدة هناك حتى الآن صُحّح {n}</numerusform>
            <numerusform>‏ · من {seen} من الأسماء المؤكدة هناك حتى الآن صُحّح {n}</numerusform>
            <numerusform>‏ · من {seen} من الأسماء المؤكدة هناك حتى الآن صُحّح {n}</numerusform>
            <numerusform>‏ · من {seen} من الأسماء المؤكدة هناك حتى الآن صُحّح {n}</numerusform>
            <numerusform>‏ · من {seen} من الأسماء المؤكدة هناك حتى الآن صُحّح {n}</numerusform>
            <numerusform>‏ · من {seen} من الأسماء المؤكدة هناك حتى الآن صُحّح {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>On the next slides from this microscope, look at the cells that the program asks about. You can keep the names that it is sure of.</source>
        <translation>في الشرائح التالية من هذا المجهر انظر إلى الخلايا التي يسأل عنها البرنامج؛ أما الأسماء التي يسمّيها مؤكدة فيمكن أن تبقى.</translation>
    </message>
    <message>
        <source>No name here is sure, so there is nothing to adjust.</source>
        <translation>لا اسم مؤكدًا هنا، فلا شيء يُعدَّل.</translation>
    </message>
    <message>
        <source>{type} {percent}&#xa0;% ({low}–{high})</source>
        <translation>{type} {percent}&#xa0;٪ ({low}–{high})</translation>
    </message>
    <message>
        <source>Sure names, corrected for mix-ups found in the check: {parts}</source>
        <translation>الأسماء المؤكدة مصححة بما التبس في التحقق: {parts}</translation>
    </message>
    <message>
        <source>en_GB</source>
        <comment>the locale of this translation, such as de_DE</comment>
        <translation>ar_EG</translation>
    </message>
    <message>
        <source>Neutrophil</source>
        <translation>متعادلة</translation>
    </message>
    <message>
        <source>Eosinophil</source>
        <translation>حمضة</translation>
    </message>
    <message>
        <source>Basophil</source>
        <translation>قعدة</translation>
    </message>
    <message>
        <source>Lymphocyte</source>
        <translation>لمفاوية</translation>
    </message>
    <message>
        <source>Monocyte</source>
        <translation>وحيدة</translation>
    </message>
    <message>
        <source>Immature granulocyte</source>
        <translation>محببة غير ناضجة</translation>
    </message>
    <message>
        <source>Erythroblast</source>
        <translation>أرومة حمراء</translation>
    </message>
    <message>
        <source>Platelet</source>
        <translation>صفيحة</translation>
    </message>
    <message>
        <source>Blast</source>
        <translation>أرومة</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>عصوية</translation>
    </message>
    <message>
        <source>Atypical lymphocyte</source>
        <translation>لمفاوية لانموذجية</translation>
    </message>
    <message>
        <source>Smudge cell</source>
        <translation>خلية لطخية</translation>
    </message>
    <message>
        <source>Artefact, no cell</source>
        <translation>شائبة، ليست خلية</translation>
    </message>
    <message>
        <source>Cannot be identified</source>
        <translation>لا يمكن تمييزها</translation>
    </message>
    <message>
        <source>Immature gran.</source>
        <translation>محببة غ. ناضجة</translation>
    </message>
    <message>
        <source>Atypical lymph.</source>
        <translation>لمفاوية لانمطية</translation>
    </message>
    <message>
        <source>Artefact</source>
        <translation>شائبة</translation>
    </message>
    <message>
        <source>Four types</source>
        <translation>أربعة أنواع</translation>
    </message>
    <message>
        <source>Five types</source>
        <translation>خمسة أنواع</translation>
    </message>
    <message>
        <source>Extended, eight types</source>
        <translation>موسّعة، ثمانية أنواع</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>لا يمكن القول</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message numerus="yes">
        <source>{n} to look at</source>
        <translation>
            <numerusform>‏{n} للنظر</numerusform>
            <numerusform>‏{n} للنظر</numerusform>
            <numerusform>‏{n} للنظر</numerusform>
            <numerusform>‏{n} للنظر</numerusform>
            <numerusform>‏{n} للنظر</numerusform>
            <numerusform>‏{n} للنظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للنظر</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>للتأكيد</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>روجعت</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>أُوقفت مبكرًا</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>{first} and {second} fit almost equally well.</source>
        <translation>‏{first} و{second} متقاربتان في المطابقة.</translation>
    </message>
    <message>
        <source>The program is not sure enough.</source>
        <translation>البرنامج غير متأكد بما يكفي.</translation>
    </message>
    <message>
        <source>Two types fit almost equally well.</source>
        <translation>نوعان متقاربان في المطابقة.</translation>
    </message>
    <message>
        <source>It looks like a type outside the chosen label set.</source>
        <translation>تبدو من نوع خارج مجموعة الأسماء المختارة.</translation>
    </message>
    <message>
        <source>The edge of the picture cuts the cell.</source>
        <translation>حافة الصورة تقطع الخلية.</translation>
    </message>
    <message>
        <source>The scale is in doubt, so the size of the cell is a guess.</source>
        <translation>مقياس الصورة مشكوك فيه، فحجمها تخمين.</translation>
    </message>
    <message>
        <source>The cell has too few pixels: the magnification is too low.</source>
        <translation>بكسلات الخلية قليلة جدًا: التكبير منخفض جدًا.</translation>
    </message>
    <message>
        <source>The cell is out of focus.</source>
        <translation>الخلية خارج التركيز.</translation>
    </message>
    <message>
        <source>It looks unlike the cells the program has learnt.</source>
        <translation>لا تشبه الخلايا التي تعلّمها البرنامج.</translation>
    </message>
    <message>
        <source>Red and blue of the picture may be swapped.</source>
        <translation>قد يكون الأحمر والأزرق في الصورة متبادلين.</translation>
    </message>
    <message>
        <source>The picture&apos;s colours are not those of a stained smear.</source>
        <translation>ألوان الصورة ليست ألوان لطاخة مصبوغة.</translation>
    </message>
    <message>
        <source>The picture has too few colours.</source>
        <translation>في الصورة ألوان قليلة جدًا.</translation>
    </message>
    <message>
        <source>The picture has no colours.</source>
        <translation>الصورة بلا ألوان.</translation>
    </message>
    <message>
        <source>Lines over the picture hide the cell.</source>
        <translation>تحجبها خطوط مرسومة فوق الصورة.</translation>
    </message>
    <message>
        <source>The picture file may be damaged.</source>
        <translation>قد يكون ملف الصورة تالفًا.</translation>
    </message>
    <message>
        <source>It may be a blast or another abnormal cell: a person must look.</source>
        <translation>قد تكون أرومة أو خلية غير طبيعية أخرى: يجب أن ينظر إليها شخص.</translation>
    </message>
    <message>
        <source>It is too large for a cell of this type.</source>
        <translation>أكبر مما تبلغه خلايا هذا النوع.</translation>
    </message>
    <message>
        <source>A second reader looks at every cell.</source>
        <translation>ينظر قارئ ثانٍ إلى كل خلية.</translation>
    </message>
    <message>
        <source>The map shows no evidence for {type}.</source>
        <translation>لا شيء في الخريطة يدل على {type}.</translation>
    </message>
    <message>
        <source>{inside} of the evidence for {type} lies inside the cell&apos;s outline, which fills {covered} of the map.</source>
        <translation>‏{inside} مما دل على {type} يقع داخل حدود الخلية، وهي تملأ {covered} من الخريطة.</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>يُرجى النظر</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>شبه مؤكد</translation>
    </message>
    <message>
        <source>The program asked: {type}?</source>
        <translation>سأل البرنامج: {type}؟</translation>
    </message>
    <message>
        <source>The program said: {type}, {sure}</source>
        <translation>قال البرنامج: {type}، {sure}</translation>
    </message>
    <message>
        <source>The program asked: {type}, {figure}?</source>
        <translation>سأل البرنامج: {type}، {figure}؟</translation>
    </message>
    <message>
        <source>The program said: {type}, {figure}, {sure}</source>
        <translation>قال البرنامج: {type}، {figure}، {sure}</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells</source>
        <translation>
            <numerusform>‏{n} خلية</numerusform>
            <numerusform>خلية واحدة</numerusform>
            <numerusform>خليتان</numerusform>
            <numerusform>‏{n} خلايا</numerusform>
            <numerusform>‏{n} خلية</numerusform>
            <numerusform>‏{n} خلية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells wait for you</source>
        <translation>
            <numerusform>‏{n} خلية تنتظرك</numerusform>
            <numerusform>خلية واحدة تنتظرك</numerusform>
            <numerusform>خليتان تنتظرانك</numerusform>
            <numerusform>‏{n} خلايا تنتظرك</numerusform>
            <numerusform>‏{n} خلية تنتظرك</numerusform>
            <numerusform>‏{n} خلية تنتظرك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} to confirm</source>
        <translation>
            <numerusform>{n} للتأكيد</numerusform>
            <numerusform>{n} للتأكيد</numerusform>
            <numerusform>{n} للتأكيد</numerusform>
            <numerusform>{n} للتأكيد</numerusform>
            <numerusform>{n} للتأكيد</numerusform>
            <numerusform>{n} للتأكيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures</source>
        <translation>
            <numerusform>‏{n} صورة</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>‏{n} صور</numerusform>
            <numerusform>‏{n} صورة</numerusform>
            <numerusform>‏{n} صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>‏{n} ث</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>‏{n} د</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>‏{n} س</translation>
    </message>
    <message>
        <source>asked: {answer}</source>
        <translation>سأل: {answer}</translation>
    </message>
    <message>
        <source>program: {answer}</source>
        <translation>البرنامج: {answer}</translation>
    </message>
    <message>
        <source>was {answer}</source>
        <translation>كانت {answer}</translation>
    </message>
    <message>
        <source>counted before</source>
        <translation>عُدّت من قبل</translation>
    </message>
    <message>
        <source>again</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>كل الخلايا</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>كما جاء مع البرنامج</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار ⁨{number}⁩</translation>
    </message>
    <message>
        <source>{date} · {cells}
{before} → {after} of them right</source>
        <translation>‏{date} · {cells}
الصحيح منها: {before} ← {after}</translation>
    </message>
    <message>
        <source>It is not used. {why}</source>
        <translation>لا تُستخدم. ⁨{why}⁩</translation>
    </message>
    <message>
        <source>It names more of your cells right and forgets almost nothing. Use it?</source>
        <translation>تسمّي عددًا أكبر من خلاياكم تسمية صحيحة ولا تكاد تنسى شيئًا. هل تُستخدم؟</translation>
    </message>
    <message>
        <source>It names as many of your cells right, is surer where it is right, and forgets almost nothing. Use it?</source>
        <translation>تسمّي العدد نفسه من خلاياكم تسمية صحيحة، وهي أكثر تأكدًا حيث تصيب، ولا تكاد تنسى شيئًا. هل تُستخدم؟</translation>
    </message>
    <message>
        <source>What was proven on this microscope applies to the names so far. Check the program again with the new ones.</source>
        <translation>ما أُثبت على هذا المجهر يخص الأسماء حتى الآن: افحص البرنامج من جديد بالأسماء الجديدة.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cells not used: the picture is gone.</source>
        <translation>
            <numerusform>لم تُستخدم {n} خلية: الصورة مفقودة.</numerusform>
            <numerusform>لم تُستخدم خلية واحدة: الصورة مفقودة.</numerusform>
            <numerusform>لم تُستخدم خليتان: الصورة مفقودة.</numerusform>
            <numerusform>لم تُستخدم {n} خلايا: الصورة مفقودة.</numerusform>
            <numerusform>لم تُستخدم {n} خلية: الصورة مفقودة.</numerusform>
            <numerusform>لم تُستخدم {n} خلية: الصورة مفقودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cells not used: the picture was changed.</source>
        <translation>
            <numerusform>لم تُستخدم {n} خلية: تغيّرت الصورة.</numerusform>
            <numerusform>لم تُستخدم خلية واحدة: تغيّرت الصورة.</numerusform>
            <numerusform>لم تُستخدم خليتان: تغيّرت الصورة.</numerusform>
            <numerusform>لم تُستخدم {n} خلايا: تغيّرت الصورة.</numerusform>
            <numerusform>لم تُستخدم {n} خلية: تغيّرت الصورة.</numerusform>
            <numerusform>لم تُستخدم {n} خلية: تغيّرت الصورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to teach their type: {few}.</source>
        <translation>أقل من أن تعلّم نوعها: {few}.</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? These pictures do not show it well enough.</source>
        <translation>كم يبلغ عرض البكسل على هذا المجهر؟ هذه الصور لا تبيّنه جيدًا.</translation>
    </message>
    <message numerus="yes">
        <source>How large is a pixel on this microscope? {figure} µm, measured on {n} pictures.</source>
        <translation>
            <numerusform>كم يبلغ عرض البكسل على هذا المجهر؟ {figure} µm، بلا صور مقيسة ({n}).</numerusform>
            <numerusform>كم يبلغ عرض البكسل على هذا المجهر؟ {figure} µm، قيس على صورة واحدة ({n}).</numerusform>
            <numerusform>كم يبلغ عرض البكسل على هذا المجهر؟ {figure} µm، قيس على صورتين ({n}).</numerusform>
            <numerusform>كم يبلغ عرض البكسل على هذا المجهر؟ {figure} µm، قيس على {n} صور.</numerusform>
            <numerusform>كم يبلغ عرض البكسل على هذا المجهر؟ {figure} µm، قيس على {n} صورة.</numerusform>
            <numerusform>كم يبلغ عرض البكسل على هذا المجهر؟ {figure} µm، قيس على {n} صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, measured on red cells.</source>
        <translation>كم يبلغ عرض البكسل على هذا المجهر؟ {figure} µm، قيس على الخلايا الحمراء.</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, as the files state.</source>
        <translation>كم يبلغ عرض البكسل على هذا المجهر؟ {figure} µm، كما تذكر الملفات.</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, as calibrated.</source>
        <translation>كم يبلغ عرض البكسل على هذا المجهر؟ {figure} µm، بحسب المعايرة.</translation>
    </message>
    <message>
        <source>How large is a pixel on this microscope? {figure} µm, as set by you.</source>
        <translation>كم يبلغ عرض البكسل على هذا المجهر؟ {figure} µm، كما حددت أنت.</translation>
    </message>
    <message>
        <source>Measured: {figure} µm per pixel, not the {kept} µm kept for this microscope: perhaps another objective. The measured value is used.</source>
        <translation>تقيس الصور {figure} µm لكل بكسل، لا {kept} µm المحفوظة لهذا المجهر: ربما عدسة شيئية أخرى. يُستعمل ما تقيسه.</translation>
    </message>
    <message>
        <source>No scale is kept; each batch measures its own.</source>
        <translation>لا مقياس محفوظ: كل دفعة تقيس نفسها.</translation>
    </message>
    <message>
        <source>Each batch measures its own scale, as chosen.</source>
        <translation>كل دفعة تقيس مقياسها بنفسها، كما اختير.</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, measured on red cells</source>
        <translation>‏{figure} µm لكل بكسل في صور من {size} بكسل، مقيس على الخلايا الحمراء</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, as the files state</source>
        <translation>‏{figure} µm لكل بكسل في صور من {size} بكسل، كما تذكر الملفات</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, calibrated</source>
        <translation>‏{figure} µm لكل بكسل في صور من {size} بكسل، معايَر</translation>
    </message>
    <message>
        <source>{figure} µm per pixel in pictures of {size} pixels, typed</source>
        <translation>‏{figure} µm لكل بكسل في صور من {size} بكسل، مكتوب</translation>
    </message>
</context>
</TS>
