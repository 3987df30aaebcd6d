<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Auth</name>
    <message>
        <source>This session has ended.</source>
        <translation>انتهت هذه الجلسة.</translation>
    </message>
    <message>
        <source>Somebody has this handle already. Choose another one.</source>
        <translation>اسم المستخدم هذا محجوز بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The list of accounts on this computer cannot be read.</source>
        <translation>تتعذر قراءة قائمة الحسابات المحفوظة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The list of accounts on this computer was damaged. Sign in again; what was stored for your account is still there.</source>
        <translation>كانت قائمة الحسابات على هذا الحاسوب تالفة. سجّل الدخول من جديد؛ كل ما حُفظ لحسابك ما زال موجودًا.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written. Check that there is room on the disk and that the profile folder is yours.</source>
        <translation>تتعذر كتابة قائمة الحسابات. تأكد من وجود مساحة على القرص ومن أنك مالك مجلد ملف التعريف.</translation>
    </message>
    <message>
        <source>Another sign-in or sign-out is still running.</source>
        <translation>ما زالت عملية أخرى لتسجيل الدخول أو الخروج جارية.</translation>
    </message>
    <message>
        <source>Sign in to this account first.</source>
        <translation>سجّل الدخول إلى هذا الحساب أولًا.</translation>
    </message>
    <message>
        <source>Sign out of this account to remove it.</source>
        <translation>سجّل الخروج من هذا الحساب لإزالته.</translation>
    </message>
    <message>
        <source>This computer knows no such account.</source>
        <translation>لا يوجد حساب كهذا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لا يوجد حساب مسجّل الدخول.</translation>
    </message>
    <message>
        <source>You are signed out on this computer, but the server could not be told. Its own session ends when you sign out everywhere from another device.</source>
        <translation>تم تسجيل خروجك على هذا الحاسوب، لكن تعذّر إبلاغ الخادم. ستنتهي الجلسة لديه عندما تسجّل الخروج من كل الأجهزة باستخدام جهاز آخر.</translation>
    </message>
    <message>
        <source>The server ended your last session. Sign in again; nothing on this computer is lost.</source>
        <translation>أنهى الخادم جلستك السابقة. سجّل الدخول من جديد؛ لم يضِع شيء مما على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The last session could not be stored, so it ended with Postr. Sign in again.</source>
        <translation>تعذّر حفظ الجلسة السابقة، فانتهت بإغلاق Postr. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The stored sign-in of this account is gone. Sign in again; nothing else is lost.</source>
        <translation>لم تعد بيانات الدخول المحفوظة لهذا الحساب موجودة. سجّل الدخول من جديد؛ لم يضِع شيء آخر.</translation>
    </message>
    <message>
        <source>A handle has 3 to 30 letters a to z, digits or underscores.</source>
        <translation>يتكوّن اسم المستخدم من 3 إلى 30 خانة: أحرف من a إلى z أو أرقام أو شرطات سفلية.</translation>
    </message>
    <message>
        <source>The server ended this session. Sign in again; nothing on this computer is lost.</source>
        <translation>أنهى الخادم هذه الجلسة. سجّل الدخول من جديد؛ لم يضِع شيء مما على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The stored sign-in could not be removed from the keychain. Postr tries again when it starts the next time.</source>
        <translation>تعذّرت إزالة بيانات الدخول المحفوظة من سلسلة المفاتيح. سيعيد Postr المحاولة عند تشغيله في المرة القادمة.</translation>
    </message>
    <message>
        <source>This page may be closed. Postr goes on by itself.</source>
        <translation>يمكن إغلاق هذه الصفحة. سيكمل Postr تلقائيًا.</translation>
    </message>
    <message>
        <source>This computer gives Postr no port for the browser&apos;s answer.</source>
        <translation>لا يتيح هذا الحاسوب لـ Postr منفذًا لاستقبال استجابة المتصفح.</translation>
    </message>
    <message>
        <source>No answer came from the browser within five minutes. Try again.</source>
        <translation>لم تصل استجابة من المتصفح خلال خمس دقائق. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>تعذّر فتح المتصفح.</translation>
    </message>
    <message>
        <source>This sign-in was given up.</source>
        <translation>أُلغي تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>The other service or the server said no. Try again, or sign in another way.</source>
        <translation>رفض الخادم أو الخدمة الأخرى ذلك. أعد المحاولة، أو سجّل الدخول بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>اكتب الرمز أولًا.</translation>
    </message>
    <message>
        <source>The server answered something else than was asked. Try again.</source>
        <translation>استجاب الخادم بغير ما طُلب منه. أعد المحاولة.</translation>
    </message>
    <message>
        <source>This sign-in is over. Begin again.</source>
        <translation>انتهى تسجيل الدخول هذا. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>There is no stored sign-in for this account.</source>
        <translation>لا توجد بيانات دخول محفوظة لهذا الحساب.</translation>
    </message>
    <message>
        <source>The stored sign-in cannot be read.</source>
        <translation>تتعذر قراءة بيانات الدخول المحفوظة.</translation>
    </message>
    <message>
        <source>The sign-in cannot be stored in the profile folder.</source>
        <translation>يتعذر حفظ بيانات الدخول في مجلد ملف التعريف.</translation>
    </message>
    <message>
        <source>The stored sign-in cannot be removed.</source>
        <translation>تتعذر إزالة بيانات الدخول المحفوظة.</translation>
    </message>
    <message>
        <source>The keychain refused access. Unlock it and try again.</source>
        <translation>رفضت سلسلة المفاتيح الوصول. افتح قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Postr can use.</source>
        <translation>لا توجد على هذا الحاسوب سلسلة مفاتيح يمكن لـ Postr استخدامها.</translation>
    </message>
    <message>
        <source>The keychain does not work at the moment.</source>
        <translation>لا تعمل سلسلة المفاتيح في الوقت الحالي.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Unlock it and try again.</source>
        <translation>لا تستجيب سلسلة المفاتيح. افتح قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>لا يمكن استخدام سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The server ended this session. Sign in again; nothing here is lost.</source>
        <translation>أنهى الخادم هذه الجلسة. سجّل الدخول من جديد؛ لم يضِع شيء مما هنا.</translation>
    </message>
    <message>
        <source>The server answered for somebody else. Sign out and in again.</source>
        <translation>استجاب الخادم باسم شخص آخر. سجّل الخروج ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This server is not set up for Postr, or needs an update.</source>
        <translation>هذا الخادم غير مُعدّ للعمل مع Postr، أو يحتاج إلى تحديث.</translation>
    </message>
    <message>
        <source>An account with this e-mail address exists. Sign in instead.</source>
        <translation>يوجد حساب بعنوان البريد الإلكتروني هذا. سجّل الدخول بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This server takes no new accounts at the moment.</source>
        <translation>لا يقبل هذا الخادم حسابات جديدة في الوقت الحالي.</translation>
    </message>
    <message>
        <source>This server does not take that e-mail address. Check it, or use another.</source>
        <translation>لا يقبل هذا الخادم عنوان البريد الإلكتروني هذا. تحقق منه أو استخدم عنوانًا آخر.</translation>
    </message>
    <message>
        <source>The sign-in in the browser took too long or was begun elsewhere. Try again.</source>
        <translation>استغرق تسجيل الدخول في المتصفح وقتًا طويلًا، أو بدأ في مكان آخر. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server does not know this session any more. Sign in again.</source>
        <translation>لم يعد الخادم يعرف هذه الجلسة. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>عنوان البريد الإلكتروني أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>This e-mail address is not confirmed yet. Type the code that was mailed to it.</source>
        <translation>لم يُؤكَّد عنوان البريد الإلكتروني هذا بعد. اكتب الرمز الذي أُرسل إليه.</translation>
    </message>
    <message>
        <source>This account was suspended by the server.</source>
        <translation>أوقف الخادم هذا الحساب.</translation>
    </message>
    <message>
        <source>This server asks for a puzzle that Postr cannot show. Use its web page.</source>
        <translation>يطلب هذا الخادم حل لغز لا يستطيع Postr عرضه. استخدم صفحته على الويب.</translation>
    </message>
    <message>
        <source>Check the e-mail address, and use a password of at most 72 characters.</source>
        <translation>تحقق من عنوان البريد الإلكتروني، واستخدم كلمة مرور لا تزيد على 72 حرفًا.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or ask for a new one.</source>
        <translation>هذا الرمز غير صحيح أو انتهت صلاحيته. تحقق منه، أو اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>There is no account with this e-mail address, or this server mails no codes.</source>
        <translation>لا يوجد حساب بعنوان البريد الإلكتروني هذا، أو أن هذا الخادم لا يرسل رموزًا بالبريد.</translation>
    </message>
    <message>
        <source>This is the password you have already. Choose another one.</source>
        <translation>هذه هي كلمة مرورك الحالية. اختر كلمة أخرى.</translation>
    </message>
    <message>
        <source>Your present password is another one.</source>
        <translation>كلمة المرور الحالية غير صحيحة.</translation>
    </message>
    <message>
        <source>The server wants the second step for this. Sign out and in again.</source>
        <translation>يطلب الخادم التحقق بخطوتين لهذا الإجراء. سجّل الخروج ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This code is wrong. Type the one that your authenticator app shows now.</source>
        <translation>هذا الرمز غير صحيح. اكتب الرمز الذي يعرضه تطبيق المصادقة الآن.</translation>
    </message>
    <message>
        <source>That took too long. Type the code that your authenticator app shows now.</source>
        <translation>استغرق ذلك وقتًا طويلًا. اكتب الرمز الذي يعرضه تطبيق المصادقة الآن.</translation>
    </message>
    <message>
        <source>The network changed meanwhile. Type the code that your authenticator app shows now.</source>
        <translation>تغيّرت الشبكة في هذه الأثناء. اكتب الرمز الذي يعرضه تطبيق المصادقة الآن.</translation>
    </message>
    <message>
        <source>This server offers no sign-in with a second step.</source>
        <translation>لا يوفّر هذا الخادم التحقق بخطوتين عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This account has as many second steps as the server allows.</source>
        <translation>بلغ هذا الحساب أقصى عدد من وسائل التحقق بخطوتين يسمح به الخادم.</translation>
    </message>
    <message>
        <source>This password is known from a data leak. Choose another one.</source>
        <translation>كلمة المرور هذه معروفة من تسريب بيانات. اختر كلمة أخرى.</translation>
    </message>
    <message>
        <source>This server wants more kinds of characters in a password: letters, digits and signs.</source>
        <translation>يطلب هذا الخادم أنواعًا أكثر من المحارف في كلمة المرور: أحرفًا وأرقامًا ورموزًا.</translation>
    </message>
    <message>
        <source>This password is too short for the server. Choose a longer one.</source>
        <translation>كلمة المرور هذه أقصر مما يقبله الخادم. اختر كلمة أطول.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n seconds.</source>
        <translation>
            <numerusform>محاولات كثيرة جدًا. أعد المحاولة الآن.</numerusform>
            <numerusform>محاولات كثيرة جدًا. أعد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>محاولات كثيرة جدًا. أعد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>محاولات كثيرة جدًا. أعد المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>محاولات كثيرة جدًا. أعد المحاولة بعد %n ثانية.</numerusform>
            <numerusform>محاولات كثيرة جدًا. أعد المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts. Wait a few minutes and try again.</source>
        <translation>محاولات كثيرة جدًا. انتظر بضع دقائق ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server refused this without a reason Postr knows.</source>
        <translation>رفض الخادم ذلك دون سبب يعرفه Postr.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection and try again.</source>
        <translation>يتعذر الوصول إلى الخادم. تحقق من الاتصال وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>لم يستجب الخادم في الوقت المناسب. أعد المحاولة.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <source>The server had a problem of its own. Try again in a moment.</source>
        <translation>حدثت مشكلة لدى الخادم نفسه. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>Something else answers at this address. If this network has a sign-in page, open it first.</source>
        <translation>يستجيب شيء آخر على هذا العنوان. إن كانت لهذه الشبكة صفحة تسجيل دخول، فافتحها أولًا.</translation>
    </message>
    <message>
        <source>This server cannot delete accounts yet. Ask whoever runs it to update it.</source>
        <translation>لا يستطيع هذا الخادم حذف الحسابات بعد. اطلب ممن يديره أن يحدّثه.</translation>
    </message>
    <message>
        <source>The server did not let your pictures go, so the account stays.</source>
        <translation>لم يسمح الخادم بحذف صورك، لذلك بقي الحساب.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense to Postr. Check the address, and that no sign-in page of this network is in between.</source>
        <translation>لم يفهم Postr استجابة الخادم. تحقق من العنوان، ومن عدم وجود صفحة تسجيل دخول لهذه الشبكة تعترض الاتصال.</translation>
    </message>
    <message>
        <source>%1 So your sign-in lasts for this session only, until you close Postr.</source>
        <translation>%1 لذلك لا يدوم تسجيل دخولك إلا إلى أن تغلق Postr.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so nothing is sent to it. Check the address and this computer&apos;s date.</source>
        <translation>شهادة الخادم غير صالحة، لذلك لا يُرسل إليه شيء. تحقق من العنوان ومن تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large to be read. Ask whoever runs the server.</source>
        <translation>استجابة الخادم أكبر من أن تُقرأ. اسأل من يدير الخادم.</translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>The server asks you to sign in again.</source>
        <translation>يطلب منك الخادم تسجيل الدخول من جديد.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The running Postr ended before the command did. Run it again: nothing happens twice.</source>
        <translation>أُغلق Postr الذي كان يعمل قبل أن ينتهي الأمر. شغّل الأمر من جديد: لن يُنفَّذ شيء مرتين.</translation>
    </message>
    <message>
        <source>Another Postr is using this profile and does not answer. Close it and try again.</source>
        <translation>هناك نسخة أخرى من Postr تستخدم ملف التعريف هذا ولا تستجيب. أغلقها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Secrets are kept in the profile folder (POSTR_VAULT=file).</source>
        <translation>تُحفظ الأسرار في مجلد ملف التعريف (POSTR_VAULT=file).</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>A post has four pictures at most.</source>
        <translation>يتسع المنشور لأربع صور كحد أقصى.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Another program is using Postr&apos;s database. Close it and try again.</source>
        <translation>يستخدم برنامج آخر قاعدة بيانات Postr. أغلقه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Postr&apos;s database on this computer is damaged.</source>
        <translation>قاعدة بيانات Postr على هذا الحاسوب تالفة.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing you wrote is lost.</source>
        <translation>القرص ممتلئ. أفرغ بعض المساحة؛ لم يضِع شيء مما كتبته.</translation>
    </message>
    <message>
        <source>Postr cannot write to its folder. Check its permissions and try again.</source>
        <translation>يتعذر على Postr الكتابة في مجلده. تحقق من أذوناته وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it, then start Postr again.</source>
        <translation>أبلغ القرص عن خطأ. افحصه، ثم شغّل Postr من جديد.</translation>
    </message>
    <message>
        <source>Postr&apos;s database refused an operation. Please report this.</source>
        <translation>رفضت قاعدة بيانات Postr إحدى العمليات. يُرجى الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>Postr cannot write to the folder %1. Check its permissions, or choose another one with --profile.</source>
        <translation>يتعذر على Postr الكتابة في المجلد ⁦%1⁩. تحقق من أذوناته، أو اختر مجلدًا آخر باستخدام ⁦--profile⁩.</translation>
    </message>
    <message>
        <source>This account is already open in another Postr. Use that one, or close it first.</source>
        <translation>هذا الحساب مفتوح في نسخة أخرى من Postr. استخدم تلك النسخة، أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>This database belongs to another account and was left alone.</source>
        <translation>قاعدة البيانات هذه تخص حسابًا آخر، ولم تُمسّ.</translation>
    </message>
    <message>
        <source>This account&apos;s data was written by a newer version of Postr. Install that version to open it; nothing was changed.</source>
        <translation>كُتبت بيانات هذا الحساب بإصدار أحدث من Postr. ثبّت ذلك الإصدار لفتحها؛ لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>This is on its way already. You can delete it instead.</source>
        <translation>هذا في طريقه بالفعل. يمكنك حذفه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Something that you did since then belongs to this post.</source>
        <translation>يرتبط بهذا المنشور شيء فعلته بعد ذلك.</translation>
    </message>
    <message>
        <source>This was sent already. You can delete it instead.</source>
        <translation>سبق إرسال هذا. يمكنك حذفه بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Faces</source>
        <translation>وجوه</translation>
    </message>
    <message>
        <source>People and hands</source>
        <translation>أشخاص وأيدٍ</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>حيوانات وطبيعة</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>طعام وشراب</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>سفر وأماكن</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>أشياء</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>رموز</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This folder is Postr&apos;s own and goes when the account is removed from this computer. Choose another one.</source>
        <translation>هذا المجلد خاص بـ Postr ويزول عند إزالة الحساب من هذا الحاسوب. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It was left as it is; choose another name.</source>
        <translation>الملف ⁨%1⁩ موجود بالفعل. تُرك كما هو؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The export was canceled. Nothing was left behind.</source>
        <translation>أُلغي التصدير. لم يبقَ منه شيء.</translation>
    </message>
    <message>
        <source>This account is being exported already. Wait until that is done.</source>
        <translation>يجري تصدير هذا الحساب بالفعل. انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>Your profile.</source>
        <translation>ملفك الشخصي.</translation>
    </message>
    <message>
        <source>Your posts, oldest first.</source>
        <translation>منشوراتك، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Your answers to posts, oldest first.</source>
        <translation>ردودك على المنشورات، الأقدم أولًا.</translation>
    </message>
    <message>
        <source>Posts of other people that the other files speak of: what you like, bookmarked, reposted, answered or quoted, or were notified of.</source>
        <translation>منشورات الآخرين التي تذكرها بقية الملفات: ما أعجبك أو وضعت له علامة مرجعية أو أعدت نشره أو رددت عليه أو اقتبسته، أو وصلك إشعار عنه.</translation>
    </message>
    <message>
        <source>What you like. The posts are in the files of posts, under the same id.</source>
        <translation>ما أعجبك. والمنشورات نفسها في ملفات المنشورات بالمعرّف نفسه.</translation>
    </message>
    <message>
        <source>What you bookmarked.</source>
        <translation>ما وضعت له علامة مرجعية.</translation>
    </message>
    <message>
        <source>What you reposted.</source>
        <translation>ما أعدت نشره.</translation>
    </message>
    <message>
        <source>People you follow.</source>
        <translation>الأشخاص الذين تتابعهم.</translation>
    </message>
    <message>
        <source>People who follow you, as far as this computer knows them.</source>
        <translation>الأشخاص الذين يتابعونك، بقدر ما يعرفه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>People you muted, or whose reposts you muted.</source>
        <translation>الأشخاص الذين كتمتهم أو أخفيت ما يعيدون نشره.</translation>
    </message>
    <message>
        <source>Conversations you muted, by their first post.</source>
        <translation>المحادثات التي كتمتها، بمنشورها الأول.</translation>
    </message>
    <message>
        <source>People you blocked.</source>
        <translation>الأشخاص الذين حظرتهم.</translation>
    </message>
    <message>
        <source>What you were notified of, newest first.</source>
        <translation>إشعاراتك، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Posts you have not finished.</source>
        <translation>منشورات لم تنتهِ من كتابتها.</translation>
    </message>
    <message>
        <source>What you did and the server has not confirmed yet. The other files show how things are without it.</source>
        <translation>ما فعلته ولم يؤكده الخادم بعد. وتُظهر بقية الملفات الحال من دونه.</translation>
    </message>
    <message>
        <source>This is everything that Postr kept on your computer for one account when it was exported.</source>
        <translation>هذا كل ما كان Postr يحتفظ به على حاسوبك لحساب واحد عند تصديره.</translation>
    </message>
    <message>
        <source>The files are plain text, one thing on each line, in the format JSON. Any text editor shows them; times are in UTC.</source>
        <translation>الملفات نصوص عادية بصيغة JSON، عنصر في كل سطر. يعرضها أي محرر نصوص؛ والأوقات بتوقيت UTC.</translation>
    </message>
    <message>
        <source>Pictures, those that were not sent yet, too. A picture that this computer did not keep is not here; its &quot;file&quot; is null then.</source>
        <translation>الصور، ومنها ما لم يُرسل بعد. الصورة التي لم يحتفظ بها هذا الحاسوب ليست هنا، ويكون حقلها &quot;file&quot; عندئذٍ null.</translation>
    </message>
    <message>
        <source>Whose export this is, when it was made, and how much is in each file.</source>
        <translation>لمن هذا التصدير، ومتى أُجري، وكم عنصرًا في كل ملف.</translation>
    </message>
    <message>
        <source>No file can be written at %1. Choose a folder that you may write to.</source>
        <translation>لا يمكن كتابة ملف في ⁨%1⁩. اختر مجلدًا يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>The export did not fit: the disk is full, or takes no file of this size. Free some space or choose another place; nothing was left behind.</source>
        <translation>لم يتسع المكان للتصدير: القرص ممتلئ أو لا يقبل ملفًا بهذا الحجم. أفرغ بعض المساحة أو اختر مكانًا آخر؛ لم يبقَ منه شيء.</translation>
    </message>
    <message>
        <source>What your edited posts said before, as far as this computer knows: it is kept here once you looked at it.</source>
        <translation>ما كانت تقوله منشوراتك قبل تعديلها، بقدر ما يعرفه هذا الحاسوب: يُحفظ هنا بعد أن تطّلع عليه.</translation>
    </message>
    <message>
        <source>Your password and your sign-in are not in it. Keep this file where only you can read it.</source>
        <translation>لا يحتوي على كلمة مرورك ولا على بيانات دخولك. احفظ هذا الملف حيث لا يقرؤه غيرك.</translation>
    </message>
</context>
<context>
    <name>Intent</name>
    <message>
        <source>An empty post cannot be sent. Write something first.</source>
        <translation>لا يمكن إرسال منشور فارغ. اكتب شيئًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>The post is %n character(s) too long. Shorten it to 500 characters.</source>
        <translation>
            <numerusform>المنشور أطول من اللازم. اختصره إلى 500 حرف.</numerusform>
            <numerusform>المنشور أطول من اللازم بحرف واحد. اختصره إلى 500 حرف.</numerusform>
            <numerusform>المنشور أطول من اللازم بحرفين. اختصره إلى 500 حرف.</numerusform>
            <numerusform>المنشور أطول من اللازم بمقدار %n أحرف. اختصره إلى 500 حرف.</numerusform>
            <numerusform>المنشور أطول من اللازم بمقدار %n حرفًا. اختصره إلى 500 حرف.</numerusform>
            <numerusform>المنشور أطول من اللازم بمقدار %n حرف. اختصره إلى 500 حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post&apos;s id must be a UUID in lower case, or be left out.</source>
        <translation>يجب أن يكون معرّف المنشور UUID بأحرف صغيرة، أو ألا يُذكر.</translation>
    </message>
    <message>
        <source>Only the text of a post can be changed.</source>
        <translation>لا يمكن تغيير شيء في المنشور سوى نصه.</translation>
    </message>
    <message>
        <source>A handle has 3 to 30 letters a to z, digits or underscores. Choose another one.</source>
        <translation>يتكوّن اسم المستخدم من 3 إلى 30 خانة: أحرف من a إلى z أو أرقام أو شرطات سفلية. اختر اسمًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>This is %n character(s) too long. Shorten it.</source>
        <translation>
            <numerusform>هذا أطول من اللازم. اختصره.</numerusform>
            <numerusform>هذا أطول من اللازم بحرف واحد. اختصره.</numerusform>
            <numerusform>هذا أطول من اللازم بحرفين. اختصره.</numerusform>
            <numerusform>هذا أطول من اللازم بمقدار %n أحرف. اختصره.</numerusform>
            <numerusform>هذا أطول من اللازم بمقدار %n حرفًا. اختصره.</numerusform>
            <numerusform>هذا أطول من اللازم بمقدار %n حرف. اختصره.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntentWriter</name>
    <message>
        <source>There is another post with this id. Leave the id out to get a new one.</source>
        <translation>يوجد منشور آخر بهذا المعرّف. لا تذكر المعرّف لتحصل على معرّف جديد.</translation>
    </message>
    <message>
        <source>No post with this id is stored on this computer.</source>
        <translation>لا يوجد على هذا الحاسوب منشور محفوظ بهذا المعرّف.</translation>
    </message>
    <message>
        <source>Only your own posts can be deleted.</source>
        <translation>يمكنك حذف منشوراتك أنت فقط.</translation>
    </message>
    <message>
        <source>Only your own posts can be edited.</source>
        <translation>يمكنك تعديل منشوراتك أنت فقط.</translation>
    </message>
    <message>
        <source>Nobody with this handle is known on this computer yet.</source>
        <translation>لا أحد على هذا الحاسوب بعد باسم المستخدم هذا.</translation>
    </message>
    <message>
        <source>You cannot follow yourself.</source>
        <translation>لا يمكنك متابعة نفسك.</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>لا يمكنك حظر نفسك.</translation>
    </message>
    <message>
        <source>You cannot mute yourself.</source>
        <translation>لا يمكنك كتم نفسك.</translation>
    </message>
    <message>
        <source>Another post with this id is waiting to be sent. Leave the id out to get a new one.</source>
        <translation>هناك منشور آخر بهذا المعرّف ينتظر الإرسال. لا تذكر المعرّف لتحصل على معرّف جديد.</translation>
    </message>
    <message>
        <source>Nothing that waits to be sent has this id.</source>
        <translation>لا شيء مما ينتظر الإرسال يحمل هذا المعرّف.</translation>
    </message>
    <message>
        <source>Nothing that failed has this id.</source>
        <translation>لا شيء مما فشل إرساله يحمل هذا المعرّف.</translation>
    </message>
    <message>
        <source>Discard the post that has this picture; it takes the picture with it.</source>
        <translation>تجاهل المنشور الذي فيه هذه الصورة؛ فتُحذف الصورة معه.</translation>
    </message>
    <message>
        <source>This post is about to be deleted.</source>
        <translation>هذا المنشور على وشك أن يُحذف.</translation>
    </message>
    <message>
        <source>This may have happened already and cannot be taken back.</source>
        <translation>ربما تم هذا بالفعل، ولا يمكن التراجع عنه.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>Next post</source>
        <translation>المنشور التالي</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>المنشور السابق</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>Show new posts</source>
        <translation>عرض المنشورات الجديدة</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>Take back the post just sent</source>
        <translation>التراجع عن آخر منشور أُرسل</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>إعجاب</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>إعادة نشر</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إضافة علامة مرجعية</translation>
    </message>
    <message>
        <source>Open the picture or link</source>
        <translation>فتح الصورة أو الرابط</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>الانتقال السريع</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>العلامات المرجعية</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>ملفك الشخصي</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Account 1 to 9</source>
        <translation>الحسابات من 1 إلى 9</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>للأمام</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (the key for it)</comment>
        <translation>%1 (⁦%2⁩)</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>The picture could not be kept on this disk. Is it full?</source>
        <translation>تعذّر حفظ الصورة على هذا القرص. هل هو ممتلئ؟</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Postr, a social client that keeps everything on your computer.</source>
        <translation>برنامج Postr للتواصل الاجتماعي، يحتفظ بكل شيء على حاسوبك.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>حفظ كل شيء في هذا المجلد.</translation>
    </message>
    <message>
        <source>The server to offer at sign-in.</source>
        <translation>الخادم المقترح عند تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The public key of that server.</source>
        <translation>المفتاح العام لذلك الخادم.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window, where there is one.</source>
        <translation>البدء في علبة النظام دون نافذة، إن وُجدت العلبة.</translation>
    </message>
    <message>
        <source>Tell as JSON whether everything needed is there.</source>
        <translation>الإبلاغ بصيغة JSON عمّا إذا كان كل ما يلزم متوفرًا.</translation>
    </message>
    <message>
        <source>A link to open, such as postr://server/user/name.</source>
        <translation>رابط لفتحه، مثل postr://server/user/name.</translation>
    </message>
    <message>
        <source>Postr opens one link that begins with postr://.</source>
        <translation>يفتح Postr رابطًا واحدًا يبدأ بـ postr://.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This picture could not be shown.</source>
        <translation>تعذّر عرض هذه الصورة.</translation>
    </message>
    <message>
        <source>This animation is larger than 10 MB. Choose a smaller one.</source>
        <translation>حجم هذه الصورة المتحركة أكبر من 10 ميغابايت. اختر صورة أصغر.</translation>
    </message>
    <message>
        <source>This file is larger than 60 MB. Choose a smaller picture.</source>
        <translation>حجم هذا الملف أكبر من 60 ميغابايت. اختر صورة أصغر.</translation>
    </message>
    <message>
        <source>This is no picture that can be posted. JPEG, PNG, WebP and GIF can.</source>
        <translation>لا يمكن نشر هذا الملف كصورة. الأنواع المقبولة هي JPEG وPNG وWebP وGIF.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Make it smaller first.</source>
        <translation>عدد بكسلات هذه الصورة كبير جدًا. صغّرها أولًا.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read.</source>
        <translation>هذه الصورة تالفة ولا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB even when it is packed. Choose a smaller one.</source>
        <translation>حجم هذه الصورة أكبر من 10 ميغابايت حتى بعد ضغطها. اختر صورة أصغر.</translation>
    </message>
    <message>
        <source>This picture cannot be packed into 10 MB. Choose a smaller one.</source>
        <translation>لا يمكن ضغط هذه الصورة إلى 10 ميغابايت. اختر صورة أصغر.</translation>
    </message>
    <message>
        <source>This picture is not on this computer yet. It comes with the network.</source>
        <translation>هذه الصورة ليست على هذا الحاسوب بعد. ستصل عند توفر الاتصال.</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>تعذّرت قراءة هذا الملف. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The picture could not be saved there. Choose another folder.</source>
        <translation>تعذّر حفظ الصورة هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is nothing of this picture in the frame.</source>
        <translation>لا شيء من هذه الصورة داخل الإطار.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>This is no link that Postr knows. Links look like postr://server/post/… or postr://server/user/name.</source>
        <translation>هذا الرابط لا يعرفه Postr. تبدو الروابط هكذا: ⁦postr://server/post/…⁩ أو ⁦postr://server/user/name⁩.</translation>
    </message>
    <message>
        <source>This link belongs to the server %1, and you are signed in at %2.</source>
        <translation>هذا الرابط تابع للخادم ⁦%1⁩، وأنت مسجّل الدخول في ⁦%2⁩.</translation>
    </message>
    <message>
        <source>This link leads to nothing that Postr knows.</source>
        <translation>لا يؤدي هذا الرابط إلى شيء يعرفه Postr.</translation>
    </message>
</context>
<context>
    <name>PostPainter</name>
    <message>
        <source>Could not be shown</source>
        <translation>تعذّر العرض</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>This is no server address. It looks like postr.example; http:// is only for this computer itself.</source>
        <translation>هذا ليس عنوان خادم. يبدو العنوان هكذا: ⁦postr.example⁩؛ أما ⁦http://⁩ فهو لهذا الحاسوب نفسه فقط.</translation>
    </message>
    <message>
        <source>There is no Postr server at this address. Check the spelling, or ask whoever runs it for its key.</source>
        <translation>لا يوجد خادم Postr على هذا العنوان. تحقق من كتابته، أو اطلب مفتاحه ممن يديره.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so nothing is sent to it. Check the address and this computer&apos;s date.</source>
        <translation>شهادة الخادم غير صالحة، لذلك لا يُرسل إليه شيء. تحقق من العنوان ومن تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check the spelling and the connection.</source>
        <translation>لا شيء يستجيب على هذا العنوان. تحقق من كتابته ومن الاتصال.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>لم يستجب الخادم في الوقت المناسب. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server does not take this key. Check it with whoever runs it.</source>
        <translation>لا يقبل الخادم هذا المفتاح. تحقق منه لدى من يدير الخادم.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Postr cannot write to the folder %1. Check its permissions, or choose another one with --profile.</source>
        <translation>يتعذر على Postr الكتابة في المجلد ⁦%1⁩. تحقق من أذوناته، أو اختر مجلدًا آخر باستخدام ⁦--profile⁩.</translation>
    </message>
    <message>
        <source>Another Postr is using this profile.</source>
        <translation>هناك نسخة أخرى من Postr تستخدم ملف التعريف هذا.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>This is no proxy. It looks like proxy.example:8080 or socks5://proxy.example:1080, without a name or a password.</source>
        <translation>هذا ليس عنوان وكيل. يبدو العنوان هكذا: ⁦proxy.example:8080⁩ أو ⁦socks5://proxy.example:1080⁩، دون اسم أو كلمة مرور.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The server could not make sense of this. Edit it and try again.</source>
        <translation>لم يفهم الخادم هذا. عدّله وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The server does not know this action yet. It needs an update.</source>
        <translation>لا يعرف الخادم هذا الإجراء بعد، ويحتاج إلى تحديث.</translation>
    </message>
    <message>
        <source>There is nothing in this post. Write something and send it again.</source>
        <translation>لا يوجد شيء في هذا المنشور. اكتب شيئًا وأرسله من جديد.</translation>
    </message>
    <message>
        <source>This is too long for the server. Shorten it and send it again.</source>
        <translation>هذا أطول مما يقبله الخادم. اختصره وأرسله من جديد.</translation>
    </message>
    <message>
        <source>The post this belongs to was deleted.</source>
        <translation>حُذف المنشور الذي يتبعه هذا.</translation>
    </message>
    <message>
        <source>The post this belongs to cannot be found any more.</source>
        <translation>لم يعد من الممكن العثور على المنشور الذي يتبعه هذا.</translation>
    </message>
    <message>
        <source>The server has another post under this number. Send yours again.</source>
        <translation>لدى الخادم منشور آخر بهذا الرقم. أرسل منشورك من جديد.</translation>
    </message>
    <message>
        <source>Only the person who wrote a post can change it.</source>
        <translation>لا يمكن أن يغيّر المنشور إلا من كتبه.</translation>
    </message>
    <message>
        <source>Nobody with this name is known to the server.</source>
        <translation>لا يعرف الخادم أحدًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>You cannot follow yourself.</source>
        <translation>لا يمكنك متابعة نفسك.</translation>
    </message>
    <message>
        <source>You changed this post on another device meanwhile. Send your text again, or discard it.</source>
        <translation>عدّلت هذا المنشور على جهاز آخر في هذه الأثناء. أرسل نصك من جديد، أو تجاهله.</translation>
    </message>
    <message>
        <source>Somebody else has this handle. Choose another one.</source>
        <translation>اسم المستخدم هذا لشخص آخر. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Your account is suspended: you can read, but not post.</source>
        <translation>حسابك موقوف: يمكنك القراءة، ولا يمكنك النشر.</translation>
    </message>
    <message>
        <source>There are too many pictures. Remove some and send it again.</source>
        <translation>عدد الصور كبير جدًا. أزل بعضها وأرسل المنشور من جديد.</translation>
    </message>
    <message>
        <source>One of you has blocked the other, so this is not possible.</source>
        <translation>أحدكما حظر الآخر، لذلك هذا غير ممكن.</translation>
    </message>
    <message>
        <source>The server asks for a pause because so much was sent. It goes on by itself.</source>
        <translation>يطلب الخادم التمهل لكثرة ما أُرسل. سيستمر الإرسال تلقائيًا.</translation>
    </message>
    <message>
        <source>The server does not allow this to your account.</source>
        <translation>لا يسمح الخادم لحسابك بهذا.</translation>
    </message>
    <message>
        <source>This is too large for the server. Make it smaller and send it again.</source>
        <translation>هذا أكبر مما يقبله الخادم. صغّره وأرسله من جديد.</translation>
    </message>
    <message>
        <source>The server refused this. Edit it and try again, or discard it.</source>
        <translation>رفض الخادم هذا. عدّله وأعد المحاولة، أو تجاهله.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The server is busy. Postr tries again by itself.</source>
        <translation>الخادم مشغول. سيعيد Postr المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The server had a problem of its own. Postr tries again by itself.</source>
        <translation>حدثت مشكلة لدى الخادم نفسه. سيعيد Postr المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Postr tries again by itself.</source>
        <translation>لم يستجب الخادم في الوقت المناسب. سيعيد Postr المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The server no longer accepts the key this account was set up with. Sign in again to get the new one.</source>
        <translation>لم يعد الخادم يقبل المفتاح الذي أُعدّ به هذا الحساب. سجّل الدخول من جديد لتحصل على المفتاح الجديد.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Postr tries again by itself.</source>
        <translation>تعذّر فهم استجابة الخادم. سيعيد Postr المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Something else answers instead of the server. If this network has a sign-in page, open it in your browser.</source>
        <translation>يستجيب شيء آخر بدلًا من الخادم. إن كانت لهذه الشبكة صفحة تسجيل دخول، فافتحها في متصفحك.</translation>
    </message>
    <message>
        <source>Postr and the server do not fit together. One of them needs an update.</source>
        <translation>لا يتوافق Postr مع الخادم. أحدهما يحتاج إلى تحديث.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so Postr does not talk to it. Check this computer&apos;s date first.</source>
        <translation>شهادة الخادم غير صالحة، لذلك لا يتواصل Postr معه. تحقق من تاريخ هذا الحاسوب أولًا.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Postr tries again by itself.</source>
        <translation>يتعذر الوصول إلى الخادم. سيعيد Postr المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large to be read. Postr tries again by itself.</source>
        <translation>استجابة الخادم أكبر من أن تُقرأ. سيعيد Postr المحاولة تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>RowBuilder</name>
    <message>
        <source>This post is not available.</source>
        <translation>هذا المنشور غير متاح.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>متابَع</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>exact time</comment>
        <translation>%1 · معدَّل</translation>
    </message>
    <message numerus="yes">
        <source>%n repost(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>لا إعادات نشر</numerusform>
            <numerusform>إعادة نشر واحدة</numerusform>
            <numerusform>إعادتا نشر</numerusform>
            <numerusform>%n إعادات نشر</numerusform>
            <numerusform>%n إعادة نشر</numerusform>
            <numerusform>%n إعادة نشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>لا اقتباسات</numerusform>
            <numerusform>اقتباس واحد</numerusform>
            <numerusform>اقتباسان</numerusform>
            <numerusform>%n اقتباسات</numerusform>
            <numerusform>%n اقتباسًا</numerusform>
            <numerusform>%n اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>لا إعجابات</numerusform>
            <numerusform>إعجاب واحد</numerusform>
            <numerusform>إعجابان</numerusform>
            <numerusform>%n إعجابات</numerusform>
            <numerusform>%n إعجابًا</numerusform>
            <numerusform>%n إعجاب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, when</comment>
        <translation>%1 · ⁨%2⁩</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a post&apos;s text</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>relative time</comment>
        <translation>%1 · معدَّل</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>The quoted post is not available.</source>
        <translation>المنشور المقتبس غير متاح.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>This post could not be sent.</source>
        <translation>تعذّر إرسال هذا المنشور.</translation>
    </message>
    <message>
        <source>Your new text is not sent: %1</source>
        <translation>لم يُرسل نصك الجديد: %1</translation>
    </message>
    <message>
        <source>New text waiting to send</source>
        <translation>نص جديد في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Waiting to send · %1</source>
        <translation>في انتظار الإرسال · %1</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>%1 reposted</source>
        <translation>أعاد ⁨%1⁩ النشر</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reposted</source>
        <translation>
            <numerusform>أعاد ⁨%1⁩ النشر</numerusform>
            <numerusform>أعاد ⁨%1⁩ وشخص آخر النشر</numerusform>
            <numerusform>أعاد ⁨%1⁩ وشخصان آخران النشر</numerusform>
            <numerusform>أعاد ⁨%1⁩ و%n آخرون النشر</numerusform>
            <numerusform>أعاد ⁨%1⁩ و%n آخرون النشر</numerusform>
            <numerusform>أعاد ⁨%1⁩ و%n آخرون النشر</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Replying to @%1</source>
        <translation>ردًا على ⁦@%1⁩</translation>
    </message>
    <message>
        <source>now</source>
        <comment>relative time</comment>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>relative time</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>relative time</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>relative time</comment>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>قبل لحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %n دقائق</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
            <numerusform>قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>قبل أقل من ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %n ساعات</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
            <numerusform>قبل %n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1K</source>
        <comment>thousands</comment>
        <translation>%1 ألف</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1 مليون</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>تحذير المحتوى: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Content warning: %1. %2</source>
        <comment>warning, text</comment>
        <translation>تحذير المحتوى: ⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, time: text</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>ردًا على ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>بلا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes %1: %2</source>
        <translation>يقتبس من ⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم يُرسل: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>لا ردود</numerusform>
            <numerusform>رد واحد</numerusform>
            <numerusform>ردّان</numerusform>
            <numerusform>%n ردود</numerusform>
            <numerusform>%n ردًا</numerusform>
            <numerusform>%n رد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repost(s)</source>
        <translation>
            <numerusform>لا إعادات نشر</numerusform>
            <numerusform>إعادة نشر واحدة</numerusform>
            <numerusform>إعادتا نشر</numerusform>
            <numerusform>%n إعادات نشر</numerusform>
            <numerusform>%n إعادة نشر</numerusform>
            <numerusform>%n إعادة نشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>لا إعجابات</numerusform>
            <numerusform>إعجاب واحد</numerusform>
            <numerusform>إعجابان</numerusform>
            <numerusform>%n إعجابات</numerusform>
            <numerusform>%n إعجابًا</numerusform>
            <numerusform>%n إعجاب</numerusform>
        </translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>نال إعجابك</translation>
    </message>
    <message>
        <source>reposted by you</source>
        <translation>أعدت نشره</translation>
    </message>
    <message>
        <source>bookmarked by you</source>
        <translation>في علاماتك المرجعية</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Getting the posts in between…</source>
        <translation>جارٍ جلب المنشورات التي بينهما…</translation>
    </message>
    <message>
        <source>Show the posts in between</source>
        <translation>عرض المنشورات التي بينهما</translation>
    </message>
    <message>
        <source>This post is not available.</source>
        <translation>هذا المنشور غير متاح.</translation>
    </message>
    <message>
        <source>%1, @%2, followed by you</source>
        <translation>%1، ⁦@%2⁩، ضمن من تتابعهم</translation>
    </message>
    <message>
        <source>%1, @%2</source>
        <comment>name, handle</comment>
        <translation>%1، ⁦@%2⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, when</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Unmute @%1</source>
        <translation>إلغاء كتم ⁦@%1⁩</translation>
    </message>
    <message>
        <source>Unblock @%1</source>
        <translation>إلغاء حظر ⁦@%1⁩</translation>
    </message>
    <message>
        <source>Unfollow @%1</source>
        <translation>إلغاء متابعة ⁦@%1⁩</translation>
    </message>
    <message>
        <source>Follow @%1</source>
        <translation>متابعة ⁦@%1⁩</translation>
    </message>
    <message>
        <source>The moderators acted on your account.</source>
        <translation>اتخذ المشرفون إجراءً بشأن حسابك.</translation>
    </message>
    <message>
        <source>From the moderators: %1</source>
        <translation>من المشرفين: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 liked your post</source>
        <translation>أُعجب ⁨%1⁩ بمنشورك</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) liked your post</source>
        <translation>
            <numerusform>أُعجب ⁨%1⁩ بمنشورك</numerusform>
            <numerusform>أُعجب ⁨%1⁩ وشخص آخر بمنشورك</numerusform>
            <numerusform>أُعجب ⁨%1⁩ وشخصان آخران بمنشورك</numerusform>
            <numerusform>أُعجب ⁨%1⁩ و%n آخرون بمنشورك</numerusform>
            <numerusform>أُعجب ⁨%1⁩ و%n آخرون بمنشورك</numerusform>
            <numerusform>أُعجب ⁨%1⁩ و%n آخرون بمنشورك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reposted your post</source>
        <translation>أعاد ⁨%1⁩ نشر منشورك</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reposted your post</source>
        <translation>
            <numerusform>أعاد ⁨%1⁩ نشر منشورك</numerusform>
            <numerusform>أعاد ⁨%1⁩ وشخص آخر نشر منشورك</numerusform>
            <numerusform>أعاد ⁨%1⁩ وشخصان آخران نشر منشورك</numerusform>
            <numerusform>أعاد ⁨%1⁩ و%n آخرون نشر منشورك</numerusform>
            <numerusform>أعاد ⁨%1⁩ و%n آخرون نشر منشورك</numerusform>
            <numerusform>أعاد ⁨%1⁩ و%n آخرون نشر منشورك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 followed you</source>
        <translation>بدأ ⁨%1⁩ بمتابعتك</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) followed you</source>
        <translation>
            <numerusform>بدأ ⁨%1⁩ بمتابعتك</numerusform>
            <numerusform>بدأ ⁨%1⁩ وشخص آخر بمتابعتك</numerusform>
            <numerusform>بدأ ⁨%1⁩ وشخصان آخران بمتابعتك</numerusform>
            <numerusform>بدأ ⁨%1⁩ و%n آخرون بمتابعتك</numerusform>
            <numerusform>بدأ ⁨%1⁩ و%n آخرون بمتابعتك</numerusform>
            <numerusform>بدأ ⁨%1⁩ و%n آخرون بمتابعتك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation>ردّ عليك ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 quoted you</source>
        <translation>اقتبس ⁨%1⁩ منشورك</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>أشار إليك ⁨%1⁩</translation>
    </message>
    <message>
        <source>Link to %1: %2</source>
        <comment>host, title of the page</comment>
        <translation>رابط إلى ⁨%1⁩: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This needs the server.</source>
        <translation>هذا يتطلب الاتصال بالخادم.</translation>
    </message>
    <message>
        <source>This account was closed.</source>
        <translation>أُغلق هذا الحساب.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Postr cannot start</source>
        <translation>يتعذر تشغيل Postr</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>A Postr command is using this profile. Wait until it is done, then start Postr again.</source>
        <translation>هناك أمر من أوامر Postr يستخدم ملف التعريف هذا. انتظر حتى ينتهي، ثم شغّل Postr من جديد.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The server does not let this picture be stored.</source>
        <translation>لا يسمح الخادم بحفظ هذه الصورة.</translation>
    </message>
    <message>
        <source>The picture is too large for this server.</source>
        <translation>الصورة أكبر مما يقبله هذا الخادم.</translation>
    </message>
    <message>
        <source>This server takes no pictures of this kind.</source>
        <translation>لا يقبل هذا الخادم صورًا من هذا النوع.</translation>
    </message>
    <message>
        <source>This server has no place for pictures.</source>
        <translation>ليس في هذا الخادم مكان للصور.</translation>
    </message>
    <message>
        <source>The server could not make sense of the picture.</source>
        <translation>لم يفهم الخادم هذه الصورة.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>This sign-in belongs to another account.</source>
        <translation>بيانات الدخول هذه تخص حسابًا آخر.</translation>
    </message>
    <message>
        <source>This has waited for more than 30 days. Send it if you still want it, or discard it.</source>
        <translation>ينتظر هذا منذ أكثر من 30 يومًا. أرسله إن كنت ما زلت تريده، أو تجاهله.</translation>
    </message>
    <message>
        <source>The server failed each time this was sent. Try again later.</source>
        <translation>فشل الخادم في كل مرة أُرسل فيها هذا. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The post it refers to was deleted before it was sent.</source>
        <translation>حُذف المنشور المقصود قبل إرسال هذا.</translation>
    </message>
    <message>
        <source>Another run of Postr has taken over this account.</source>
        <translation>انتقل هذا الحساب إلى نسخة أخرى عاملة من Postr.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in at the moment.</source>
        <translation>لا يقبل الخادم تسجيل الدخول هذا في الوقت الحالي.</translation>
    </message>
    <message>
        <source>There is nobody with this handle on this server.</source>
        <translation>لا أحد على هذا الخادم باسم المستخدم هذا.</translation>
    </message>
    <message>
        <source>The server keeps asking to start over.</source>
        <translation>يكرر الخادم طلب البدء من جديد.</translation>
    </message>
    <message>
        <source>The picture is not on this computer any more. Add it again.</source>
        <translation>لم تعد الصورة على هذا الحاسوب. أضفها من جديد.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>as of %1</source>
        <translation>آخر تحديث %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>قبل لحظات</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>قبل %1 ث</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>Reconnecting for live updates. Until then Postr looks for news every minute or so.</source>
        <translation>تجري إعادة الاتصال من أجل التحديثات المباشرة. وحتى ذلك الحين يبحث Postr عن الجديد كل دقيقة تقريبًا.</translation>
    </message>
    <message>
        <source>Live updates have gone silent. Postr looks for news every minute or so.</source>
        <translation>انقطعت التحديثات المباشرة. يبحث Postr عن الجديد كل دقيقة تقريبًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) go out as soon as the server answers.</source>
        <translation>
            <numerusform>لا تغييرات تنتظر استجابة الخادم.</numerusform>
            <numerusform>يُرسل تغيير واحد فور استجابة الخادم.</numerusform>
            <numerusform>يُرسل تغييران فور استجابة الخادم.</numerusform>
            <numerusform>تُرسل %n تغييرات فور استجابة الخادم.</numerusform>
            <numerusform>يُرسل %n تغييرًا فور استجابة الخادم.</numerusform>
            <numerusform>يُرسل %n تغيير فور استجابة الخادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Showing what is on this computer.</source>
        <translation>يُعرض ما هو موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>إعادة المحاولة قريبًا</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>لم يستجب الخادم.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way.</source>
        <translation>
            <numerusform>لا تغييرات في الطريق.</numerusform>
            <numerusform>تغيير واحد في الطريق.</numerusform>
            <numerusform>تغييران في الطريق.</numerusform>
            <numerusform>%n تغييرات في الطريق.</numerusform>
            <numerusform>%n تغييرًا في الطريق.</numerusform>
            <numerusform>%n تغيير في الطريق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting your feed…</source>
        <translation>جارٍ جلب خلاصتك…</translation>
    </message>
    <message>
        <source>Checking for news…</source>
        <translation>جارٍ البحث عن جديد…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>كل شيء محدَّث</translation>
    </message>
    <message>
        <source>Not everything was sent</source>
        <translation>لم يُرسل كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need a decision.</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى قرارك.</numerusform>
            <numerusform>أمر واحد يحتاج إلى قرارك.</numerusform>
            <numerusform>أمران يحتاجان إلى قرارك.</numerusform>
            <numerusform>%n أمور تحتاج إلى قرارك.</numerusform>
            <numerusform>%n أمرًا يحتاج إلى قرارك.</numerusform>
            <numerusform>%n أمر يحتاج إلى قرارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a post&apos;s text</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Edit: “%1”</source>
        <comment>a post&apos;s new text</comment>
        <translation>تعديل: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Delete a post</source>
        <translation>حذف منشور</translation>
    </message>
    <message>
        <source>Like a post</source>
        <translation>الإعجاب بمنشور</translation>
    </message>
    <message>
        <source>Take back a like</source>
        <translation>إلغاء إعجاب</translation>
    </message>
    <message>
        <source>Repost a post</source>
        <translation>إعادة نشر منشور</translation>
    </message>
    <message>
        <source>Take back a repost</source>
        <translation>إلغاء إعادة نشر</translation>
    </message>
    <message>
        <source>Bookmark a post</source>
        <translation>إضافة علامة مرجعية</translation>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <translation>إزالة علامة مرجعية</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>متابعة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>إلغاء متابعة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>حظر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>إلغاء حظر ⁨%1⁩</translation>
    </message>
    <message>
        <source>Mute a conversation</source>
        <translation>كتم محادثة</translation>
    </message>
    <message>
        <source>Unmute a conversation</source>
        <translation>إلغاء كتم محادثة</translation>
    </message>
    <message>
        <source>Mute a person</source>
        <translation>كتم شخص</translation>
    </message>
    <message>
        <source>Unmute a person</source>
        <translation>إلغاء كتم شخص</translation>
    </message>
    <message>
        <source>Change your profile</source>
        <translation>تغيير ملفك الشخصي</translation>
    </message>
    <message>
        <source>Mark notifications as read</source>
        <translation>تعليم الإشعارات كمقروءة</translation>
    </message>
    <message>
        <source>Report to the moderators</source>
        <translation>إبلاغ المشرفين</translation>
    </message>
    <message>
        <source>Upload a picture</source>
        <translation>رفع صورة</translation>
    </message>
    <message>
        <source>Remove a picture from the server</source>
        <translation>إزالة صورة من الخادم</translation>
    </message>
    <message>
        <source>This could not be sent.</source>
        <translation>تعذّر إرسال هذا.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>noun</comment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>noun</comment>
        <translation>رد</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>noun</comment>
        <translation>منشور</translation>
    </message>
    <message>
        <source>%1 · goes out when you&apos;re online</source>
        <comment>kind of change</comment>
        <translation>%1 · يُرسل عند الاتصال بالإنترنت</translation>
    </message>
    <message>
        <source>%1 · goes out when sending is possible again</source>
        <comment>kind of change</comment>
        <translation>%1 · يُرسل عندما يصبح الإرسال ممكنًا</translation>
    </message>
    <message>
        <source>Picture · %1 % sent</source>
        <translation>صورة · أُرسل منها ⁦%1%⁩</translation>
    </message>
    <message>
        <source>%1 · sending…</source>
        <comment>kind of change</comment>
        <translation>%1 · جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>%1 · goes out next</source>
        <comment>kind of change</comment>
        <translation>%1 · التالي في الإرسال</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>This is not saved yet. Close once more to drop your changes.</source>
        <translation>لم يُحفظ هذا بعد. أغلق مرة أخرى لتجاهل تغييراتك.</translation>
    </message>
</context>
<context>
    <name>postr::AccountButton</name>
    <message>
        <source>Account of %1, @%2</source>
        <translation>حساب ⁨%1⁩، ⁦@%2⁩</translation>
    </message>
</context>
<context>
    <name>postr::AccountController</name>
    <message>
        <source>This account is signed out everywhere. What was not sent is kept on this computer.</source>
        <translation>تم تسجيل الخروج من هذا الحساب على كل الأجهزة. ما لم يُرسل محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The account is deleted, at the server and on this computer.</source>
        <translation>حُذف الحساب من الخادم ومن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>From now on signing in takes a code of the app.</source>
        <translation>من الآن فصاعدًا يتطلب تسجيل الدخول رمزًا من التطبيق.</translation>
    </message>
    <message>
        <source>The password is changed. Other devices have to sign in again.</source>
        <translation>تغيّرت كلمة المرور. يجب تسجيل الدخول من جديد على الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>The server wants the second step for this. Sign out and in again.</source>
        <translation>يطلب الخادم التحقق بخطوتين لهذا الإجراء. سجّل الخروج ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The server wants more than Postr can show for this. Sign out and in, and try again.</source>
        <translation>يطلب الخادم لهذا أكثر مما يستطيع Postr عرضه. سجّل الخروج ثم سجّل الدخول، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The email address is changed.</source>
        <translation>تغيّر عنوان البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Signing in takes the password alone again.</source>
        <translation>عادت كلمة المرور وحدها تكفي لتسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>postr::AccountList</name>
    <message>
        <source>One account is open at a time. The others keep what they have stored, and send and fetch nothing until you open them.</source>
        <translation>يُفتح حساب واحد في كل مرة. تحتفظ الحسابات الأخرى بما حفظته، ولا ترسل شيئًا ولا تجلبه حتى تفتحها.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Remove @%1 from this computer…</source>
        <translation>إزالة ⁦@%1⁩ من هذا الحاسوب…</translation>
    </message>
</context>
<context>
    <name>postr::AccountPicker</name>
    <message>
        <source>Write from another account</source>
        <translation>الكتابة من حساب آخر</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>الكاتب: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>postr::AccountRow</name>
    <message>
        <source>Open now</source>
        <translation>مفتوح الآن</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>إشعار جديد</numerusform>
            <numerusform>إشعاران جديدان</numerusform>
            <numerusform>%n إشعارات جديدة</numerusform>
            <numerusform>%n إشعارًا جديدًا</numerusform>
            <numerusform>%n إشعار جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>news, time</comment>
        <translation>%1 · ⁨%2⁩</translation>
    </message>
    <message>
        <source>@%1 on %2</source>
        <comment>handle, server</comment>
        <translation>⁦@%1⁩ على ⁦%2⁩</translation>
    </message>
</context>
<context>
    <name>postr::AccountSection</name>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>A code from an authenticator app at every sign-in</source>
        <translation>رمز من تطبيق مصادقة عند كل تسجيل دخول</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>تفعيل…</translation>
    </message>
    <message>
        <source>All devices that use this account</source>
        <translation>كل الأجهزة التي تستخدم هذا الحساب</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>تسجيل الخروج من كل الأجهزة…</translation>
    </message>
    <message>
        <source>This account and everything in it</source>
        <translation>هذا الحساب وكل ما فيه</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>إيقاف…</translation>
    </message>
</context>
<context>
    <name>postr::AccountSheet</name>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>New email</source>
        <translation>البريد الإلكتروني الجديد</translation>
    </message>
    <message>
        <source>Your handle</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>رمز QR لتطبيق المصادقة</translation>
    </message>
    <message>
        <source>Secret, to be typed instead</source>
        <translation>المفتاح السري، لكتابته بدلًا من مسح الرمز</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>تغيير عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Second step at sign-in</source>
        <translation>التحقق بخطوتين عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Turn the second step off?</source>
        <translation>هل تريد إيقاف التحقق بخطوتين؟</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>هل تريد تسجيل الخروج من كل الأجهزة؟</translation>
    </message>
    <message>
        <source>Delete this account?</source>
        <translation>هل تريد حذف هذا الحساب؟</translation>
    </message>
    <message>
        <source>Other devices have to sign in again afterwards.</source>
        <translation>بعد ذلك يجب تسجيل الدخول من جديد على الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>Codes are mailed to the new address, and to the old one if this server wants both.</source>
        <translation>تُرسل رموز بالبريد إلى العنوان الجديد، وإلى القديم أيضًا إن كان هذا الخادم يطلب الاثنين.</translation>
    </message>
    <message>
        <source>Add this account to an authenticator app, then type the code it shows. From then on signing in takes a code. Without the app you cannot get in: ask whoever runs this server.</source>
        <translation>أضف هذا الحساب إلى تطبيق مصادقة، ثم اكتب الرمز الذي يعرضه. بعد ذلك يتطلب تسجيل الدخول رمزًا. لن تتمكن من الدخول دون التطبيق؛ وفي تلك الحالة اسأل من يدير هذا الخادم.</translation>
    </message>
    <message>
        <source>Signing in then takes the password alone.</source>
        <translation>بعد ذلك تكفي كلمة المرور وحدها لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Every device that uses this account has to sign in again, this one too. What is not sent yet stays on this computer.</source>
        <translation>يجب تسجيل الدخول من جديد على كل جهاز يستخدم هذا الحساب، وعلى هذا الجهاز أيضًا. ما لم يُرسل بعد يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your posts, pictures, likes and everyone you follow are deleted at the server and on this computer. Nobody can bring them back. Type your handle, %1, to go on.</source>
        <translation>تُحذف منشوراتك وصورك وإعجاباتك وكل متابعاتك من الخادم ومن هذا الحاسوب. لا يستطيع أحد استعادتها. اكتب اسم المستخدم، ⁦%1⁩، للاستمرار.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Mail the codes</source>
        <translation>إرسال الرموز</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>تسجيل الخروج من كل الأجهزة</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>اكتب الرمز أولًا.</translation>
    </message>
    <message>
        <source>Type an email address that you can read.</source>
        <translation>اكتب عنوان بريد إلكتروني يمكنك قراءة رسائله.</translation>
    </message>
    <message>
        <source>This is not your handle.</source>
        <translation>هذا ليس اسم المستخدم الخاص بك.</translation>
    </message>
    <message>
        <source>This server wants to know the present password, too.</source>
        <translation>يطلب هذا الخادم كلمة المرور الحالية أيضًا.</translation>
    </message>
    <message>
        <source>You signed in some time ago, so a code was mailed to you. Type it to show that this is you.</source>
        <translation>مرّ بعض الوقت على تسجيل دخولك، لذلك أُرسل إليك رمز بالبريد. اكتبه لإثبات أنك صاحب الحساب.</translation>
    </message>
    <message>
        <source>Type the code that was mailed to %1.</source>
        <translation>اكتب الرمز الذي أُرسل بالبريد إلى ⁦%1⁩.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>postr::AddressPage</name>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>هل نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>تسجيل الدخول برمز</translation>
    </message>
    <message>
        <source>Have a code mailed to the address of your account. With it you set a new password.</source>
        <translation>اطلب إرسال رمز إلى عنوان بريد حسابك، ثم عيّن به كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Have a code mailed to the address of your account. It stands for your password.</source>
        <translation>اطلب إرسال رمز إلى عنوان بريد حسابك. يحل هذا الرمز محل كلمة المرور.</translation>
    </message>
    <message>
        <source>Type the email address of your account.</source>
        <translation>اكتب عنوان البريد الإلكتروني لحسابك.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>إرسال رمز إليّ</translation>
    </message>
</context>
<context>
    <name>postr::AppTree</name>
    <message>
        <source>Kept as a draft.</source>
        <translation>حُفظ كمسودة.</translation>
    </message>
    <message numerus="yes">
        <source>It goes out in %n second(s).</source>
        <translation>
            <numerusform>يُرسل الآن.</numerusform>
            <numerusform>يُرسل بعد ثانية.</numerusform>
            <numerusform>يُرسل بعد ثانيتين.</numerusform>
            <numerusform>يُرسل بعد %n ثوانٍ.</numerusform>
            <numerusform>يُرسل بعد %n ثانية.</numerusform>
            <numerusform>يُرسل بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Your reply is on its way.</source>
        <translation>ردّك في طريقه.</translation>
    </message>
    <message>
        <source>Your post is on its way.</source>
        <translation>منشورك في طريقه.</translation>
    </message>
    <message>
        <source>The text is also kept as a draft of @%1.</source>
        <translation>النص محفوظ أيضًا في مسودات ⁦@%1⁩.</translation>
    </message>
    <message>
        <source>The text is also kept as a draft of @%1, and its pictures are there.</source>
        <translation>النص محفوظ أيضًا في مسودات ⁦@%1⁩، ومعه صوره.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>المظهر الفاتح</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>المظهر الداكن</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>تعديل المنشور</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Edit before it is sent</source>
        <translation>تعديل قبل الإرسال</translation>
    </message>
    <message>
        <source>Thank you. The moderators will look at it.</source>
        <translation>شكرًا لك. سينظر المشرفون في الأمر.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>نُسخ الرابط.</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>هل تريد حذف هذا المنشور؟</translation>
    </message>
    <message>
        <source>It disappears for everyone. This cannot be undone.</source>
        <translation>سيختفي عند الجميع. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Remove @%1 from this computer?</source>
        <translation>هل تريد إزالة ⁦@%1⁩ من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Its drafts, what it has not sent and all that is stored for it go. What is at the server stays.</source>
        <translation>تُحذف مسوداته وما لم يُرسل منه وكل ما حُفظ له. أما ما على الخادم فيبقى.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Discard this text?</source>
        <translation>هل تريد تجاهل هذا النص؟</translation>
    </message>
    <message>
        <source>It was not sent, and it is gone afterwards.</source>
        <translation>لم يُرسل، وسيُحذف نهائيًا.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>العلامات المرجعية</translation>
    </message>
    <message>
        <source>Nothing is bookmarked</source>
        <translation>لا علامات مرجعية بعد</translation>
    </message>
    <message>
        <source>Bookmark a post to find it again here. Nobody else sees it.</source>
        <translation>أضف علامة مرجعية إلى منشور لتجده هنا من جديد. لا يراها أحد سواك.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>مظهر النظام</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>التحقق من وجود تحديثات</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>في المتصفح</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>تعذّر فتح أي متصفح. العنوان هو %1</translation>
    </message>
</context>
<context>
    <name>postr::AuthTree</name>
    <message>
        <source>Type the address of your server.</source>
        <translation>اكتب عنوان خادمك.</translation>
    </message>
    <message>
        <source>Sign in as @%1.</source>
        <translation>سجّل الدخول باسم ⁦@%1⁩.</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>أكمل في متصفحك</translation>
    </message>
    <message>
        <source>Sign in there and allow Postr. This window goes on by itself.</source>
        <translation>سجّل الدخول هناك واسمح لـ Postr بالوصول. ستكمل هذه النافذة تلقائيًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>postr::BackgroundSection</name>
    <message>
        <source>Closing the window leaves Postr running, with its icon in the tray</source>
        <translation>إبقاء Postr قيد التشغيل عند إغلاق النافذة، مع أيقونته في علبة النظام</translation>
    </message>
    <message>
        <source>This desktop has no tray. Closing the window ends Postr.</source>
        <translation>لا توجد علبة نظام في سطح المكتب هذا. إغلاق النافذة يُنهي Postr.</translation>
    </message>
    <message>
        <source>Start Postr when I log in, in the tray</source>
        <translation>تشغيل Postr في علبة النظام عند تسجيل دخولي إلى الحاسوب</translation>
    </message>
    <message>
        <source>Start Postr when I log in</source>
        <translation>تشغيل Postr عند تسجيل دخولي إلى الحاسوب</translation>
    </message>
</context>
<context>
    <name>postr::CodePage</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>إرسال رمز آخر</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Confirm your email</source>
        <translation>تأكيد بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Check your email</source>
        <translation>تحقق من بريدك</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>تعيين كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>خطوة أخرى</translation>
    </message>
    <message>
        <source>A code was mailed to %1 when the account was made. Type it here to confirm that the address is yours.</source>
        <translation>أُرسل رمز إلى ⁦%1⁩ عند إنشاء الحساب. اكتبه هنا لتأكيد أن هذا العنوان لك.</translation>
    </message>
    <message>
        <source>If %1 has an account here, a code is on its way. Type it here to sign in.</source>
        <translation>إن كان للعنوان ⁦%1⁩ حساب هنا، فالرمز في طريقه إليه. اكتبه هنا لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>If %1 has an account here, a code is on its way. Type it here with the password you want from now on.</source>
        <translation>إن كان للعنوان ⁦%1⁩ حساب هنا، فالرمز في طريقه إليه. اكتبه هنا مع كلمة المرور التي تريدها من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Open your authenticator app and type the code it shows for this account.</source>
        <translation>افتح تطبيق المصادقة واكتب الرمز الذي يعرضه لهذا الحساب.</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>جارٍ التأكيد…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>جارٍ تعيين كلمة المرور…</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>تعيين كلمة المرور وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message numerus="yes">
        <source>The server mails one code a minute. You can ask for another one in %n second(s).</source>
        <translation>
            <numerusform>يرسل الخادم رمزًا واحدًا في الدقيقة. يمكنك طلب رمز آخر الآن.</numerusform>
            <numerusform>يرسل الخادم رمزًا واحدًا في الدقيقة. يمكنك طلب رمز آخر بعد ثانية.</numerusform>
            <numerusform>يرسل الخادم رمزًا واحدًا في الدقيقة. يمكنك طلب رمز آخر بعد ثانيتين.</numerusform>
            <numerusform>يرسل الخادم رمزًا واحدًا في الدقيقة. يمكنك طلب رمز آخر بعد %n ثوانٍ.</numerusform>
            <numerusform>يرسل الخادم رمزًا واحدًا في الدقيقة. يمكنك طلب رمز آخر بعد %n ثانية.</numerusform>
            <numerusform>يرسل الخادم رمزًا واحدًا في الدقيقة. يمكنك طلب رمز آخر بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came? Look into the spam folder, or have another code sent.</source>
        <translation>لم يصل شيء؟ ابحث في مجلد البريد المزعج، أو اطلب إرسال رمز آخر.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>اكتب الرمز أولًا.</translation>
    </message>
</context>
<context>
    <name>postr::CommandRun</name>
    <message>
        <source>Which server? Name it with --server URL.</source>
        <translation>أي خادم؟ حدّده باستخدام --server URL.</translation>
    </message>
    <message>
        <source>The password is missing: it is read from standard input.</source>
        <translation>كلمة المرور ناقصة: تُقرأ من الإدخال القياسي.</translation>
    </message>
    <message>
        <source>A code was mailed to you. Confirm with: postr-cli confirm EMAIL CODE</source>
        <translation>أُرسل إليك رمز بالبريد. أكّد باستخدام: postr-cli confirm EMAIL CODE</translation>
    </message>
    <message>
        <source>--unsent is send, keep or discard.</source>
        <translation>قيمة --unsent هي send أو keep أو discard.</translation>
    </message>
    <message>
        <source>Unsent work cannot be kept when the data is removed. Use --unsent=send or --unsent=discard.</source>
        <translation>لا يمكن الاحتفاظ بما لم يُرسل عند إزالة البيانات. استخدم --unsent=send أو --unsent=discard.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have not been sent. Choose --unsent=send, --unsent=keep or --unsent=discard.</source>
        <translation>
            <numerusform>أُرسلت كل الإجراءات. اختر --unsent=send أو --unsent=keep أو --unsent=discard.</numerusform>
            <numerusform>هناك إجراء واحد لم يُرسل. اختر --unsent=send أو --unsent=keep أو --unsent=discard.</numerusform>
            <numerusform>هناك إجراءان لم يُرسلا. اختر --unsent=send أو --unsent=keep أو --unsent=discard.</numerusform>
            <numerusform>هناك %n إجراءات لم تُرسل. اختر --unsent=send أو --unsent=keep أو --unsent=discard.</numerusform>
            <numerusform>هناك %n إجراءً لم يُرسل. اختر --unsent=send أو --unsent=keep أو --unsent=discard.</numerusform>
            <numerusform>هناك %n إجراء لم يُرسل. اختر --unsent=send أو --unsent=keep أو --unsent=discard.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was closed while the command ran.</source>
        <translation>أُغلق الحساب أثناء تنفيذ الأمر.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be sent; nothing was removed. Use --unsent=discard to give them up.</source>
        <translation>
            <numerusform>لم يتعذر إرسال أي إجراء؛ ولم يُزل شيء. استخدم --unsent=discard للتخلي عما لم يُرسل.</numerusform>
            <numerusform>تعذّر إرسال إجراء واحد؛ ولم يُزل شيء. استخدم --unsent=discard للتخلي عنه.</numerusform>
            <numerusform>تعذّر إرسال إجراءين؛ ولم يُزل شيء. استخدم --unsent=discard للتخلي عنهما.</numerusform>
            <numerusform>تعذّر إرسال %n إجراءات؛ ولم يُزل شيء. استخدم --unsent=discard للتخلي عنها.</numerusform>
            <numerusform>تعذّر إرسال %n إجراءً؛ ولم يُزل شيء. استخدم --unsent=discard للتخلي عنها.</numerusform>
            <numerusform>تعذّر إرسال %n إجراء؛ ولم يُزل شيء. استخدم --unsent=discard للتخلي عنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be sent and are kept on this computer.</source>
        <translation>
            <numerusform>لم يتعذر إرسال أي إجراء.</numerusform>
            <numerusform>تعذّر إرسال إجراء واحد، وهو محفوظ على هذا الحاسوب.</numerusform>
            <numerusform>تعذّر إرسال إجراءين، وهما محفوظان على هذا الحاسوب.</numerusform>
            <numerusform>تعذّر إرسال %n إجراءات، وهي محفوظة على هذا الحاسوب.</numerusform>
            <numerusform>تعذّر إرسال %n إجراءً، وهي محفوظة على هذا الحاسوب.</numerusform>
            <numerusform>تعذّر إرسال %n إجراء، وهي محفوظة على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot; on this computer. See: postr-cli accounts</source>
        <translation>لا يوجد حساب «%1» على هذا الحاسوب. انظر: postr-cli accounts</translation>
    </message>
    <message>
        <source>Several accounts are called that. Use the number of one: postr-cli accounts</source>
        <translation>هناك عدة حسابات بهذا الاسم. استخدم رقم أحدها: postr-cli accounts</translation>
    </message>
    <message>
        <source>The server wants the present password, too: add --current and give it on the second line.</source>
        <translation>يطلب الخادم كلمة المرور الحالية أيضًا: أضف --current واكتبها في السطر الثاني.</translation>
    </message>
    <message>
        <source>The sign-in is some time ago, so a code was mailed to you: add --code CODE.</source>
        <translation>مرّ بعض الوقت على تسجيل الدخول، لذلك أُرسل إليك رمز بالبريد: أضف --code CODE.</translation>
    </message>
    <message>
        <source>The server wants the second step for this. Sign out and in again.</source>
        <translation>يطلب الخادم التحقق بخطوتين لهذا الإجراء. سجّل الخروج ثم سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The password is changed. Other devices have to sign in again.</source>
        <translation>تغيّرت كلمة المرور. يجب تسجيل الدخول من جديد على الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>A code was mailed to the new address, and maybe another one to the old address. Then: postr-cli email ADDRESS --code CODE</source>
        <translation>أُرسل رمز بالبريد إلى العنوان الجديد، وربما رمز آخر إلى العنوان القديم. بعد ذلك: postr-cli email ADDRESS --code CODE</translation>
    </message>
    <message>
        <source>The address is changed.</source>
        <translation>تغيّر العنوان.</translation>
    </message>
    <message>
        <source>This code is right. Now the one that was mailed to the other address.</source>
        <translation>هذا الرمز صحيح. والآن الرمز الذي أُرسل بالبريد إلى العنوان الآخر.</translation>
    </message>
    <message>
        <source>--everywhere keeps what is on this computer; it goes with no other option.</source>
        <translation>يُبقي --everywhere ما على هذا الحاسوب، ولا يُستخدم مع أي خيار آخر.</translation>
    </message>
    <message>
        <source>This is not the handle of the account that is signed in (@%1).</source>
        <translation>هذا ليس اسم مستخدم الحساب المسجّل الدخول (@%1).</translation>
    </message>
    <message>
        <source>Usage: postr-cli second-step [on | confirm FACTOR CODE | off]</source>
        <translation>الاستخدام: postr-cli second-step [on | confirm FACTOR CODE | off]</translation>
    </message>
    <message>
        <source>Add this secret to your authenticator app: %1
Then: postr-cli second-step confirm %2 CODE</source>
        <translation>أضف هذا المفتاح السري إلى تطبيق المصادقة: %1
بعد ذلك: postr-cli second-step confirm %2 CODE</translation>
    </message>
    <message>
        <source>The second step is on.</source>
        <translation>التحقق بخطوتين مفعّل.</translation>
    </message>
    <message>
        <source>There is no second step.</source>
        <translation>التحقق بخطوتين غير مفعّل.</translation>
    </message>
    <message>
        <source>The command was stopped before it was done.</source>
        <translation>أُوقِف الأمر قبل أن يكتمل.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in with: postr-cli signin EMAIL</source>
        <translation>لا يوجد حساب مسجّل الدخول. سجّل الدخول باستخدام: postr-cli signin EMAIL</translation>
    </message>
    <message>
        <source>This server lets nobody sign in at another service.</source>
        <translation>لا يتيح هذا الخادم تسجيل الدخول عبر خدمة أخرى.</translation>
    </message>
    <message>
        <source>This server knows these services: %1.</source>
        <translation>يعرف هذا الخادم الخدمات التالية: %1.</translation>
    </message>
    <message>
        <source>--for is signin, signup or reset.</source>
        <translation>قيمة --for هي signin أو signup أو reset.</translation>
    </message>
    <message>
        <source>If there is such an account, a code is on its way. Then: postr-cli reset EMAIL CODE</source>
        <translation>إن وُجد هذا الحساب، فالرمز في طريقه. بعد ذلك: postr-cli reset EMAIL CODE</translation>
    </message>
    <message>
        <source>If there is such an account, a code is on its way. Then: postr-cli confirm EMAIL CODE</source>
        <translation>إن وُجد هذا الحساب، فالرمز في طريقه. بعد ذلك: postr-cli confirm EMAIL CODE</translation>
    </message>
    <message>
        <source>This account has a second step: add --second-code with what the authenticator app shows.</source>
        <translation>يستخدم هذا الحساب التحقق بخطوتين: أضف --second-code مع ما يعرضه تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>The server did not take the second step.</source>
        <translation>لم يقبل الخادم رمز التحقق بخطوتين.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a post.</source>
        <translation>القيمة «%1» ليست معرّف منشور.</translation>
    </message>
    <message>
        <source>Whom? Name a handle.</source>
        <translation>من تقصد؟ اذكر اسم مستخدم.</translation>
    </message>
    <message>
        <source>@%1 is not known here yet. Try: postr-cli fetch profile %1</source>
        <translation>الحساب @%1 غير معروف هنا بعد. جرّب: postr-cli fetch profile %1</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;. There are home, everyone, bookmarks, notifications and, with a handle, profile:, replies:, media: and likes:.</source>
        <translation>لا توجد قائمة باسم «%1». القوائم هي home وeveryone وbookmarks وnotifications، ومع اسم مستخدم: profile: وreplies: وmedia: وlikes:.</translation>
    </message>
    <message>
        <source>--before wants the cursor of a row, as --json prints it.</source>
        <translation>يتطلب --before مؤشر صف كما يطبعه --json.</translation>
    </message>
    <message>
        <source>This post is not stored here. Try: postr-cli fetch thread ID</source>
        <translation>هذا المنشور غير محفوظ هنا. جرّب: postr-cli fetch thread ID</translation>
    </message>
    <message>
        <source>Fetched; there is more.</source>
        <translation>تم الجلب؛ وهناك المزيد.</translation>
    </message>
    <message>
        <source>Fetched; that is all.</source>
        <translation>تم الجلب؛ وهذا كل شيء.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يستجب الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>%1: %2 rows fetched, %3 actions sent, %4 refused, %5 waiting</source>
        <translation>%1: الصفوف المجلوبة %2، والإجراءات المرسلة %3، والمرفوضة %4، والمنتظرة %5</translation>
    </message>
    <message>
        <source>Watching. Stop with Ctrl+C.</source>
        <translation>المراقبة جارية. أوقفها باستخدام Ctrl+C.</translation>
    </message>
    <message>
        <source>%1. Schema %2, %3 posts, %4 people, %5 waiting, %6 failed, %7 quarantined, %8 bytes.</source>
        <translation>%1. المخطط %2، والمنشورات %3، والأشخاص %4، وما ينتظر %5، وما فشل %6، وما عُزل %7، والبايتات %8.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>Your page is not on this computer yet. Run: postr-cli sync</source>
        <translation>صفحتك ليست على هذا الحاسوب بعد. شغّل: postr-cli sync</translation>
    </message>
    <message>
        <source>Everything is in %1: %2 posts, %3 answers, %4 pictures, %5 bytes.</source>
        <translation>كل شيء في ⁨%1⁩: المنشورات %2، الردود %3، الصور %4، البايتات %5.</translation>
    </message>
</context>
<context>
    <name>postr::CompletionList</name>
    <message>
        <source>%1, %2 of %3</source>
        <comment>completion, place, count</comment>
        <translation>%1، %2 من %3</translation>
    </message>
</context>
<context>
    <name>postr::ComposeEdit</name>
    <message>
        <source>Text of the post</source>
        <translation>نص المنشور</translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>بمَ تفكّر؟</translation>
    </message>
</context>
<context>
    <name>postr::Composer</name>
    <message>
        <source>New post</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>What you write is not kept at the moment. %1</source>
        <translation>لا يُحفظ ما تكتبه في الوقت الحالي. %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>title</comment>
        <translation>رد</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>title</comment>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Write your reply</source>
        <translation>اكتب ردك</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>أضف تعليقًا</translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>بمَ تفكّر؟</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>verb</comment>
        <translation>رد</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>verb</comment>
        <translation>نشر</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>لا أحرف زائدة</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%n أحرف زائدة</numerusform>
            <numerusform>%n حرفًا زائدًا</numerusform>
            <numerusform>%n حرف زائد</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing pictures…</source>
        <translation>جارٍ تجهيز الصور…</translation>
    </message>
    <message>
        <source>Write something to post it</source>
        <translation>اكتب شيئًا لنشره</translation>
    </message>
    <message>
        <source>Is on</source>
        <translation>مُفعَّل</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>الصور (%1)</translation>
    </message>
    <message>
        <source>A post takes four pictures. The others were left out.</source>
        <translation>يتسع المنشور لأربع صور. لم تُضف الصور الأخرى.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>‏⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>This picture is in the post already.</source>
        <translation>هذه الصورة في المنشور بالفعل.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>تحذير المحتوى</translation>
    </message>
    <message>
        <source>What should people know before they open it?</source>
        <translation>ما الذي ينبغي أن يعرفه الناس قبل فتحه؟</translation>
    </message>
    <message>
        <source>Emoji (Ctrl+.)</source>
        <translation>رموز تعبيرية (⁦Ctrl+.⁩)</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>You have described this picture before, and its description is there again. Change it if something else matters now.</source>
        <translation>وصفت هذه الصورة من قبل، ووصفها هنا من جديد. غيّره إن كان المهم الآن شيئًا آخر.</translation>
    </message>
    <message>
        <source>Describe your pictures?</source>
        <translation>هل تريد وصف صورك؟</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have no description. People who cannot see them will miss what they say.</source>
        <translation>
            <numerusform>لا صور بلا وصف.</numerusform>
            <numerusform>صورة واحدة بلا وصف. من لا يستطيع رؤيتها سيفوته ما فيها.</numerusform>
            <numerusform>صورتان بلا وصف. من لا يستطيع رؤيتهما سيفوته ما فيهما.</numerusform>
            <numerusform>%n صور بلا وصف. من لا يستطيع رؤيتها سيفوته ما فيها.</numerusform>
            <numerusform>%n صورة بلا وصف. من لا يستطيع رؤيتها سيفوته ما فيها.</numerusform>
            <numerusform>%n صورة بلا وصف. من لا يستطيع رؤيتها سيفوته ما فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Post anyway</source>
        <translation>النشر على أي حال</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>إضافة وصف</translation>
    </message>
</context>
<context>
    <name>postr::ComposerPrompt</name>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>بمَ تفكّر؟</translation>
    </message>
    <message>
        <source>Opens a new post</source>
        <translation>يفتح منشورًا جديدًا</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>منشور جديد</translation>
    </message>
</context>
<context>
    <name>postr::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>postr::ContextPost</name>
    <message>
        <source>You are replying to: %1</source>
        <translation>أنت تردّ على: %1</translation>
    </message>
    <message>
        <source>You are quoting: %1</source>
        <translation>أنت تقتبس: %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>تحذير المحتوى: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>[%n picture(s)]</source>
        <translation>
            <numerusform>[بلا صور]</numerusform>
            <numerusform>[صورة واحدة]</numerusform>
            <numerusform>[صورتان]</numerusform>
            <numerusform>[%n صور]</numerusform>
            <numerusform>[%n صورة]</numerusform>
            <numerusform>[%n صورة]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::ConversationPage</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>This post is not here any more</source>
        <translation>لم يعد هذا المنشور هنا</translation>
    </message>
    <message>
        <source>It was deleted, or you may not see it.</source>
        <translation>إما أنه حُذف، أو لا يُسمح لك برؤيته.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>postr::CropCanvas</name>
    <message>
        <source>The part that is shown</source>
        <translation>الجزء الظاهر</translation>
    </message>
    <message>
        <source>From %1 to %2 percent across, from %3 to %4 percent down. Arrows move it, plus and minus change how much of it is seen.</source>
        <translation>من %1 إلى %2 بالمئة عرضًا، ومن %3 إلى %4 بالمئة طولًا. الأسهم تحرّكه، وزائد وناقص يغيّران مقدار ما يظهر.</translation>
    </message>
</context>
<context>
    <name>postr::CropSheet</name>
    <message>
        <source>Cut your banner</source>
        <translation>قصّ صورة الغلاف</translation>
    </message>
    <message>
        <source>Cut your picture</source>
        <translation>قصّ الصورة</translation>
    </message>
    <message>
        <source>Drag the picture to move it. The wheel makes it larger or smaller.</source>
        <translation>اسحب الصورة لتحريكها. عجلة الفأرة تكبّرها أو تصغّرها.</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>تصغير (−)</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>حجم الصورة</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>استخدام هذا الجزء</translation>
    </message>
</context>
<context>
    <name>postr::DraftRow</name>
    <message>
        <source>Reply</source>
        <comment>what a draft is</comment>
        <translation>رد</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>what a draft is</comment>
        <translation>اقتباس</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>بلا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft: %1, %2</source>
        <comment>text, age</comment>
        <translation>مسودة: ⁨%1⁩، %2</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>حذف المسودة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>لا نص بعد</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذفت</translation>
    </message>
</context>
<context>
    <name>postr::DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Nothing is waiting to be finished</source>
        <translation>لا شيء ينتظر الإكمال</translation>
    </message>
    <message>
        <source>What you write is kept here until you post it.</source>
        <translation>ما تكتبه يُحفظ هنا إلى أن تنشره.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>منشور جديد</translation>
    </message>
</context>
<context>
    <name>postr::DraftsSheet</name>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Nothing is waiting to be finished. What you write is kept here until you post it.</source>
        <translation>لا شيء ينتظر الإكمال. ما تكتبه يُحفظ هنا إلى أن تنشره.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>منشور جديد</translation>
    </message>
</context>
<context>
    <name>postr::EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
</context>
<context>
    <name>postr::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>البحث عن رمز تعبيري</translation>
    </message>
    <message>
        <source>heart, party, coffee…</source>
        <translation>قلب، حفلة، قهوة…</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>المستخدمة مؤخرًا</translation>
    </message>
    <message>
        <source>No emoji has these words</source>
        <translation>لا رمز تعبيري بهذه الكلمات</translation>
    </message>
</context>
<context>
    <name>postr::ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Nothing to explore yet</source>
        <translation>لا شيء لاستكشافه بعد</translation>
    </message>
    <message>
        <source>Hashtags and people appear here as posts arrive on this computer.</source>
        <translation>تظهر هنا الوسوم والأشخاص مع وصول المنشورات إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Search people and posts</source>
        <translation>البحث عن أشخاص ومنشورات</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>الأكثر تداولًا</translation>
    </message>
    <message>
        <source>People to follow</source>
        <translation>اقتراحات للمتابعة</translation>
    </message>
    <message>
        <source>Counted on this computer, from the posts it has; nobody is told what you see.</source>
        <translation>حُسب هذا على حاسوبك من المنشورات الموجودة عليه؛ ولا يُخبَر أحد بما تراه.</translation>
    </message>
    <message>
        <source>The last 24 hours on this server, as of %1.</source>
        <comment>time</comment>
        <translation>آخر 24 ساعة على هذا الخادم، حتى %1.</translation>
    </message>
</context>
<context>
    <name>postr::ExportSection</name>
    <message>
        <source>Everything in one file</source>
        <translation>كل شيء في ملف واحد</translation>
    </message>
    <message>
        <source>Your profile, posts, likes, bookmarks, people, drafts and what waits to be sent, with the pictures that are on this computer, as a zip file that any program can read.</source>
        <translation>ملفك الشخصي ومنشوراتك وإعجاباتك وعلاماتك المرجعية والأشخاص والمسودات وما ينتظر الإرسال، مع الصور الموجودة على هذا الحاسوب، في ملف zip يقرؤه أي برنامج.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>تصدير كل شيء</translation>
    </message>
    <message>
        <source>Saved as %1 (%2).</source>
        <translation>حُفظ باسم ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
</context>
<context>
    <name>postr::FeedModel</name>
    <message>
        <source>These posts are not on this computer yet. They can be had when you are online.</source>
        <translation>هذه المنشورات ليست على هذا الحاسوب بعد. يمكن جلبها عند الاتصال بالإنترنت.</translation>
    </message>
</context>
<context>
    <name>postr::FeedPane</name>
    <message>
        <source>This list cannot be read</source>
        <translation>تتعذر قراءة هذه القائمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing can be fetched right now</source>
        <translation>لا يمكن جلب شيء الآن</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>يتعذر عرض هذا</translation>
    </message>
    <message>
        <source>None of this is on this computer yet. It appears here by itself as soon as it can.</source>
        <translation>لا شيء من هذا على هذا الحاسوب بعد. سيظهر هنا تلقائيًا عندما يصبح ذلك ممكنًا.</translation>
    </message>
    <message>
        <source>Your feed appears here by itself as soon as it can. You can already write posts.</source>
        <translation>ستظهر خلاصتك هنا تلقائيًا عندما يصبح ذلك ممكنًا. يمكنك كتابة المنشورات من الآن.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>يتعذر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>Getting it from the server</source>
        <translation>جارٍ الجلب من الخادم</translation>
    </message>
    <message>
        <source>From then on it opens from this computer at once.</source>
        <translation>بعد ذلك يُفتح المحتوى من هذا الحاسوب فورًا.</translation>
    </message>
    <message>
        <source>Getting your feed</source>
        <translation>جارٍ جلب خلاصتك</translation>
    </message>
    <message>
        <source>This happens once. From then on it opens from this computer at once.</source>
        <translation>يحدث هذا مرة واحدة. بعد ذلك تُفتح الخلاصة من هذا الحاسوب فورًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>لا منشورات جديدة</numerusform>
            <numerusform>منشور جديد واحد</numerusform>
            <numerusform>منشوران جديدان</numerusform>
            <numerusform>%n منشورات جديدة</numerusform>
            <numerusform>%n منشورًا جديدًا</numerusform>
            <numerusform>%n منشور جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>More than 99 new posts</source>
        <translation>أكثر من 99 منشورًا جديدًا</translation>
    </message>
    <message>
        <source>Show new posts (.)</source>
        <translation>عرض المنشورات الجديدة (.)</translation>
    </message>
</context>
<context>
    <name>postr::FeedView</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>الصورة %1</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>الصورة %1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Open the page of @%1</source>
        <translation>فتح صفحة ⁦@%1⁩</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>إخفاء من جديد</translation>
    </message>
    <message>
        <source>Show in spite of the warning</source>
        <translation>إظهار رغم التحذير</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Unlike</source>
        <translation>إلغاء الإعجاب</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>إعجاب</translation>
    </message>
    <message>
        <source>Take back your repost</source>
        <translation>إلغاء إعادة النشر</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>إعادة نشر</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>إزالة العلامة المرجعية</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إضافة علامة مرجعية</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>الإصدارات السابقة…</translation>
    </message>
    <message>
        <source>Open the quoted post</source>
        <translation>فتح المنشور المقتبس</translation>
    </message>
    <message>
        <source>Links and pictures…</source>
        <translation>الروابط والصور…</translation>
    </message>
    <message>
        <source>Unfollow @%1</source>
        <translation>إلغاء متابعة ⁦@%1⁩</translation>
    </message>
    <message>
        <source>Follow @%1</source>
        <translation>متابعة ⁦@%1⁩</translation>
    </message>
    <message>
        <source>Unmute conversation</source>
        <translation>إلغاء كتم المحادثة</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <translation>كتم المحادثة</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>كتم ⁦@%1⁩</translation>
    </message>
    <message>
        <source>Block @%1</source>
        <translation>حظر ⁦@%1⁩</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>إبلاغ…</translation>
    </message>
    <message>
        <source>Hide reposts by @%1</source>
        <translation>إخفاء ما يعيد ⁦@%1⁩ نشره</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Edit post…</source>
        <translation>تعديل المنشور…</translation>
    </message>
    <message>
        <source>Delete post…</source>
        <translation>حذف المنشور…</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
</context>
<context>
    <name>postr::FindPage</name>
    <message>
        <source>Search people and posts</source>
        <translation>البحث عن أشخاص ومنشورات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search everything you have seen</source>
        <translation>ابحث في كل ما رأيته</translation>
    </message>
    <message>
        <source>Words are found as you type. You can narrow it down: from:maya, in:bookmarks, in:likes, in:mine, has:image, before:2026-06-30, after:2026-01-01.</source>
        <translation>تظهر النتائج أثناء الكتابة. يمكنك تضييق البحث: ⁦from:maya⁩، ⁦in:bookmarks⁩، ⁦in:likes⁩، ⁦in:mine⁩، ⁦has:image⁩، ⁦before:2026-06-30⁩، ⁦after:2026-01-01⁩.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>جرّب كلمات أقل أو كلمات أخرى.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>postr::GraphemeRing</name>
    <message numerus="yes">
        <source>%n of 500 characters used</source>
        <translation>
            <numerusform>لم يُستخدم أي حرف من 500</numerusform>
            <numerusform>استُخدم حرف واحد من 500</numerusform>
            <numerusform>استُخدم حرفان من 500</numerusform>
            <numerusform>استُخدمت %n أحرف من 500</numerusform>
            <numerusform>استُخدم %n حرفًا من 500</numerusform>
            <numerusform>استُخدم %n حرف من 500</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::HeroPanel</name>
    <message>
        <source>Your feed,
on your computer.</source>
        <translation>خلاصتك،
على حاسوبك.</translation>
    </message>
    <message>
        <source>Opens instantly, reads offline, and never loses a word you wrote.</source>
        <translation>تُفتح في لحظة، وتُقرأ دون اتصال، ولا تضيع منها كلمة كتبتها.</translation>
    </message>
</context>
<context>
    <name>postr::HistorySheet</name>
    <message>
        <source>Versions of this post</source>
        <translation>إصدارات هذا المنشور</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ الاستعلام من الخادم…</translation>
    </message>
    <message>
        <source>The server shows no versions of this post. It may have been deleted.</source>
        <translation>لا يعرض الخادم أي إصدار لهذا المنشور. ربما حُذف.</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <comment>time</comment>
        <translation>الحالي، منذ %1</translation>
    </message>
    <message>
        <source>First, %1</source>
        <comment>time</comment>
        <translation>الأول، %1</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>بلا نص</translation>
    </message>
</context>
<context>
    <name>postr::HomePage</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>من تتابعهم</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Your feed is empty</source>
        <translation>خلاصتك فارغة</translation>
    </message>
    <message>
        <source>Posts of the people you follow appear here. Look at Everyone to find some.</source>
        <translation>تظهر هنا منشورات من تتابعهم. تصفّح «الجميع» لتجد من تتابعه.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Nobody has written anything yet</source>
        <translation>لم يكتب أحد شيئًا بعد</translation>
    </message>
    <message>
        <source>You could be the first.</source>
        <translation>يمكنك أن تكون الأول.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>منشور جديد</translation>
    </message>
</context>
<context>
    <name>postr::ImageViewer</name>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>تصغير (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Copy description</source>
        <translation>نسخ الوصف</translation>
    </message>
    <message>
        <source>Copy picture (Ctrl+C)</source>
        <translation>نسخ الصورة (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>حفظ باسم… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a picture</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>بلا وصف</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>صورة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>الصورة %1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>نُسخت الصورة.</translation>
    </message>
    <message>
        <source>The description is copied.</source>
        <translation>نُسخ الوصف.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>name of a file</comment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظت باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Hold (Space)</source>
        <translation>إيقاف مؤقت (مسافة)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>تشغيل (مسافة)</translation>
    </message>
</context>
<context>
    <name>postr::InlineReply</name>
    <message>
        <source>What you write is not kept at the moment. %1</source>
        <translation>لا يُحفظ ما تكتبه في الوقت الحالي. %1</translation>
    </message>
    <message>
        <source>Pictures and more…</source>
        <translation>صور والمزيد…</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>verb</comment>
        <translation>رد</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Reply to %1…</source>
        <translation>الرد على ⁨%1⁩…</translation>
    </message>
</context>
<context>
    <name>postr::KeyCatcher</name>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
</context>
<context>
    <name>postr::KeyList</name>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Choose other keys</source>
        <translation>اختيار مفاتيح أخرى</translation>
    </message>
</context>
<context>
    <name>postr::KeysSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Other keys can be chosen in the settings.</source>
        <translation>يمكن اختيار مفاتيح أخرى في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>postr::NavColumn</name>
    <message>
        <source>Navigation</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>استكشاف</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>العلامات المرجعية</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>منشور جديد</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n new</source>
        <translation>
            <numerusform>الإشعارات، لا جديد</numerusform>
            <numerusform>الإشعارات، إشعار جديد</numerusform>
            <numerusform>الإشعارات، إشعاران جديدان</numerusform>
            <numerusform>الإشعارات، %n جديدة</numerusform>
            <numerusform>الإشعارات، %n جديدًا</numerusform>
            <numerusform>الإشعارات، %n جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox, %n waiting</source>
        <translation>
            <numerusform>صندوق الصادر، لا شيء في الانتظار</numerusform>
            <numerusform>صندوق الصادر، واحد في الانتظار</numerusform>
            <numerusform>صندوق الصادر، اثنان في الانتظار</numerusform>
            <numerusform>صندوق الصادر، %n في الانتظار</numerusform>
            <numerusform>صندوق الصادر، %n في الانتظار</numerusform>
            <numerusform>صندوق الصادر، %n في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, age</comment>
        <translation>%1 · ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>postr::NetworkSection</name>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>The desktop&apos;s proxy, or that of the environment</source>
        <translation>وكيل سطح المكتب أو الوكيل المحدد في متغيرات البيئة</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>Straight to the server</source>
        <translation>مباشرة إلى الخادم</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>هذا الوكيل</translation>
    </message>
    <message>
        <source>For everything that Postr asks of the server</source>
        <translation>لكل ما يطلبه Postr من الخادم</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الوكيل</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Type the address of the proxy.</source>
        <translation>اكتب عنوان الوكيل.</translation>
    </message>
    <message>
        <source>New connections go this way.</source>
        <translation>ستستخدم الاتصالات الجديدة هذا الإعداد.</translation>
    </message>
</context>
<context>
    <name>postr::NewsTeller</name>
    <message>
        <source>Content warning: %1</source>
        <translation>تحذير المحتوى: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>لا إشعارات جديدة</numerusform>
            <numerusform>إشعار جديد</numerusform>
            <numerusform>إشعاران جديدان</numerusform>
            <numerusform>%n إشعارات جديدة</numerusform>
            <numerusform>%n إشعارًا جديدًا</numerusform>
            <numerusform>%n إشعار جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Postr to see them.</source>
        <translation>افتح Postr للاطلاع.</translation>
    </message>
</context>
<context>
    <name>postr::NotificationDaemon</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>verb</comment>
        <translation>رد</translation>
    </message>
    <message>
        <source>Like</source>
        <comment>verb</comment>
        <translation>إعجاب</translation>
    </message>
</context>
<context>
    <name>postr::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>All</source>
        <comment>notifications</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Nobody has written to you yet</source>
        <translation>لم يكتب إليك أحد بعد</translation>
    </message>
    <message>
        <source>Answers, quotes and mentions appear here.</source>
        <translation>تظهر هنا الردود والاقتباسات والإشارات.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Likes, reposts, answers and new followers appear here.</source>
        <translation>تظهر هنا الإعجابات وإعادات النشر والردود والمتابعون الجدد.</translation>
    </message>
</context>
<context>
    <name>postr::NotificationsSection</name>
    <message>
        <source>Tell me on the desktop, while I am not looking at Postr</source>
        <translation>إظهار الإشعارات على سطح المكتب عندما لا أنظر إلى Postr</translation>
    </message>
    <message>
        <source>Tell me when somebody</source>
        <translation>إظهار إشعار عند</translation>
    </message>
    <message>
        <source>replies to me</source>
        <translation>الرد عليّ</translation>
    </message>
    <message>
        <source>mentions or quotes me</source>
        <translation>الإشارة إليّ أو الاقتباس مني</translation>
    </message>
    <message>
        <source>likes a post of mine</source>
        <translation>الإعجاب بمنشور لي</translation>
    </message>
    <message>
        <source>reposts a post of mine</source>
        <translation>إعادة نشر منشور لي</translation>
    </message>
    <message>
        <source>follows me</source>
        <translation>متابعتي</translation>
    </message>
    <message>
        <source>Quiet hours: tell me nothing then</source>
        <translation>ساعات الهدوء: لا إشعارات خلالها</translation>
    </message>
    <message>
        <source>From</source>
        <comment>hour</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <comment>hour</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Quiet from %1</source>
        <translation>الهدوء من %1</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>الهدوء حتى %1</translation>
    </message>
</context>
<context>
    <name>postr::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message>
        <source>What you do while you are offline waits here, and goes out by itself.</source>
        <translation>ما تفعله دون اتصال ينتظر هنا، ثم يُرسل تلقائيًا.</translation>
    </message>
    <message>
        <source>All of this is safe on this computer. It goes out by itself; what was refused waits for you.</source>
        <translation>كل هذا محفوظ بأمان على هذا الحاسوب. يُرسل تلقائيًا؛ وما رُفض ينتظر قرارك.</translation>
    </message>
</context>
<context>
    <name>postr::OutboxRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>postr::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>رجوع (Alt+Left)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
</context>
<context>
    <name>postr::Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>الانتقال السريع</translation>
    </message>
    <message>
        <source>Pages, people, posts, actions</source>
        <translation>صفحات وأشخاص ومنشورات وإجراءات</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>البحث عن «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>postr::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>المتابِعون</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>يتابعهم</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Who follows this person appears here.</source>
        <translation>يظهر هنا من يتابعون هذا الشخص.</translation>
    </message>
    <message>
        <source>Whom this person follows appears here.</source>
        <translation>يظهر هنا من يتابعهم هذا الشخص.</translation>
    </message>
</context>
<context>
    <name>postr::PersonPage</name>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>Looking for this person</source>
        <translation>جارٍ البحث عن هذا الشخص</translation>
    </message>
    <message>
        <source>Their page opens as soon as the server answers.</source>
        <translation>ستُفتح صفحته فور استجابة الخادم.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>يتعذر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>@%1 is not on this computer yet. The page opens by itself as soon as it can.</source>
        <translation>الحساب ⁦@%1⁩ ليس على هذا الحاسوب بعد. ستُفتح الصفحة تلقائيًا عندما يصبح ذلك ممكنًا.</translation>
    </message>
    <message>
        <source>Nobody here is called @%1</source>
        <translation>لا أحد هنا باسم ⁦@%1⁩</translation>
    </message>
    <message>
        <source>The name may be misspelt, or the account is gone.</source>
        <translation>قد يكون في الاسم خطأ، أو لم يعد الحساب موجودًا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>يتعذر عرض هذه الصفحة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>لا منشورات بعد</translation>
    </message>
    <message>
        <source>What this person writes appears here.</source>
        <translation>يظهر هنا ما يكتبه هذا الشخص.</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <translation>لا ردود بعد</translation>
    </message>
    <message>
        <source>Answers to other people&apos;s posts appear here.</source>
        <translation>تظهر هنا الردود على منشورات الآخرين.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>Posts with pictures appear here.</source>
        <translation>تظهر هنا المنشورات التي فيها صور.</translation>
    </message>
    <message>
        <source>No likes yet</source>
        <translation>لا إعجابات بعد</translation>
    </message>
    <message>
        <source>Posts that this person likes appear here.</source>
        <translation>تظهر هنا المنشورات التي أعجبت هذا الشخص.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Unmute @%1</source>
        <translation>إلغاء كتم ⁦@%1⁩</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>كتم ⁦@%1⁩</translation>
    </message>
    <message>
        <source>Show reposts by @%1</source>
        <translation>إظهار ما يعيد ⁦@%1⁩ نشره</translation>
    </message>
    <message>
        <source>Hide reposts by @%1</source>
        <translation>إخفاء ما يعيد ⁦@%1⁩ نشره</translation>
    </message>
    <message>
        <source>Unblock @%1</source>
        <translation>إلغاء حظر ⁦@%1⁩</translation>
    </message>
    <message>
        <source>Block @%1</source>
        <translation>حظر ⁦@%1⁩</translation>
    </message>
    <message>
        <source>Report @%1…</source>
        <translation>الإبلاغ عن ⁦@%1⁩…</translation>
    </message>
</context>
<context>
    <name>postr::PictureStrip</name>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What matters in it for somebody who cannot see it?</source>
        <translation>ما المهم فيها لمن لا يستطيع رؤيتها؟</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>وصف الصورة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a description. People who cannot see them will miss what they say.</source>
        <translation>
            <numerusform>لا صور بلا وصف.</numerusform>
            <numerusform>صورة واحدة بلا وصف. من لا يستطيع رؤيتها سيفوته ما فيها.</numerusform>
            <numerusform>صورتان بلا وصف. من لا يستطيع رؤيتهما سيفوته ما فيهما.</numerusform>
            <numerusform>%n صور بلا وصف. من لا يستطيع رؤيتها سيفوته ما فيها.</numerusform>
            <numerusform>%n صورة بلا وصف. من لا يستطيع رؤيتها سيفوته ما فيها.</numerusform>
            <numerusform>%n صورة بلا وصف. من لا يستطيع رؤيتها سيفوته ما فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>جارٍ التجهيز…</translation>
    </message>
</context>
<context>
    <name>postr::PictureThumb</name>
    <message>
        <source>Remove picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>الصورة %1 من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, description</comment>
        <translation>%1: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, without a description</source>
        <translation>%1، بلا وصف</translation>
    </message>
    <message>
        <source>Opens the description. Delete removes the picture, Ctrl and an arrow move it.</source>
        <translation>يفتح الوصف. مفتاح Delete يزيل الصورة، وCtrl مع سهم ينقلها.</translation>
    </message>
    <message>
        <source>Change the description</source>
        <translation>تغيير الوصف</translation>
    </message>
    <message>
        <source>Describe this picture</source>
        <translation>وصف هذه الصورة</translation>
    </message>
</context>
<context>
    <name>postr::PortraitPicker</name>
    <message>
        <source>Change picture…</source>
        <translation>تغيير الصورة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove your picture</source>
        <translation>إزالة صورتك</translation>
    </message>
    <message>
        <source>Change banner…</source>
        <translation>تغيير صورة الغلاف…</translation>
    </message>
    <message>
        <source>Remove banner</source>
        <translation>إزالة صورة الغلاف</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>الصور (%1)</translation>
    </message>
</context>
<context>
    <name>postr::ProfileHeader</name>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>تعديل الملف الشخصي</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>%1, @%2</source>
        <comment>name, handle</comment>
        <translation>%1، ⁦@%2⁩</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>متابَع</translation>
    </message>
    <message>
        <source>You have blocked this person: you see nothing of each other.</source>
        <translation>حظرت هذا الشخص: لا يرى أحدكما شيئًا من الآخر.</translation>
    </message>
    <message>
        <source>This account is suspended.</source>
        <translation>هذا الحساب موقوف.</translation>
    </message>
    <message>
        <source>You have muted this person: their posts appear only here.</source>
        <translation>كتمت هذا الشخص: لا تظهر منشوراته إلا هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n following</source>
        <comment>people that somebody follows</comment>
        <translation>
            <numerusform>لا يتابع أحدًا</numerusform>
            <numerusform>يتابع واحدًا</numerusform>
            <numerusform>يتابع اثنين</numerusform>
            <numerusform>يتابع %n</numerusform>
            <numerusform>يتابع %n</numerusform>
            <numerusform>يتابع %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>لا متابعين</numerusform>
            <numerusform>متابِع واحد</numerusform>
            <numerusform>متابِعان</numerusform>
            <numerusform>%n متابعين</numerusform>
            <numerusform>%n متابعًا</numerusform>
            <numerusform>%n متابع</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>يتابعك</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>انضم في %1</translation>
    </message>
</context>
<context>
    <name>postr::ProfileSheet</name>
    <message>
        <source>Edit profile</source>
        <translation>تعديل الملف الشخصي</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>نبذة عنك</translation>
    </message>
    <message>
        <source>A few words for people who come across you</source>
        <translation>بضع كلمات لمن يمر بملفك</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>postr::RebindSheet</name>
    <message>
        <source>Choose keys</source>
        <translation>اختيار المفاتيح</translation>
    </message>
    <message>
        <source>One key, with Ctrl or Alt if you like, or two keys one after the other.</source>
        <translation>مفتاح واحد، مع Ctrl أو Alt إن شئت، أو مفتاحان متتاليان.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>“%1” has these keys, or some that begin like them.</source>
        <translation>هذه المفاتيح، أو أخرى تبدأ بها، مستخدمة في «%1».</translation>
    </message>
</context>
<context>
    <name>postr::ReportSheet</name>
    <message>
        <source>Report this post</source>
        <translation>الإبلاغ عن هذا المنشور</translation>
    </message>
    <message>
        <source>The moderators of this server see the post and who wrote it (@%1). @%1 is not told who reported it.</source>
        <translation>يرى مشرفو هذا الخادم المنشور وكاتبه (⁦@%1⁩). لا يُخبَر ⁦@%1⁩ بمن أبلغ عنه.</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>محتوى مزعج</translation>
    </message>
    <message>
        <source>Advertising, or the same over and over</source>
        <translation>إعلانات، أو تكرار للشيء نفسه</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>إساءة</translation>
    </message>
    <message>
        <source>Harassment, threats, hate</source>
        <translation>مضايقة أو تهديد أو كراهية</translation>
    </message>
    <message>
        <source>Sexual content</source>
        <translation>محتوى جنسي</translation>
    </message>
    <message>
        <source>Not wanted, or without a warning</source>
        <translation>غير مرغوب فيه، أو بلا تحذير</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>عنف</translation>
    </message>
    <message>
        <source>Shows it or calls for it</source>
        <translation>يعرضه أو يدعو إليه</translation>
    </message>
    <message>
        <source>Illegal</source>
        <translation>غير قانوني</translation>
    </message>
    <message>
        <source>Against the law</source>
        <translation>مخالف للقانون</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Say what, below</source>
        <translation>اذكره أدناه</translation>
    </message>
    <message>
        <source>Anything else the moderators should know</source>
        <translation>أي شيء آخر ينبغي أن يعرفه المشرفون</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>verb</comment>
        <translation>إبلاغ</translation>
    </message>
    <message>
        <source>Report @%1</source>
        <translation>الإبلاغ عن ⁦@%1⁩</translation>
    </message>
    <message>
        <source>The moderators of this server look at this profile. @%1 is not told who reported it.</source>
        <translation>ينظر مشرفو هذا الخادم في هذا الملف الشخصي. لا يُخبَر ⁦@%1⁩ بمن أبلغ عنه.</translation>
    </message>
</context>
<context>
    <name>postr::SafetyPage</name>
    <message>
        <source>Blocked and muted people</source>
        <translation>المحظورون والمكتومون</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>المكتومون</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>لا أحد محظور</translation>
    </message>
    <message>
        <source>People you block see nothing of you, and you nothing of them.</source>
        <translation>من تحظره لا يرى شيئًا منك، ولا ترى أنت شيئًا منه.</translation>
    </message>
    <message>
        <source>Nobody is muted</source>
        <translation>لا أحد مكتوم</translation>
    </message>
    <message>
        <source>Posts of people you mute stay out of your lists. They are not told.</source>
        <translation>لا تظهر في قوائمك منشورات من تكتمهم، ولا يُخبَرون بذلك.</translation>
    </message>
</context>
<context>
    <name>postr::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>postr::SearchPrompt</name>
    <message>
        <source>Search everything you have seen</source>
        <translation>ابحث في كل ما رأيته</translation>
    </message>
    <message>
        <source>Search (/)</source>
        <translation>بحث (/)</translation>
    </message>
</context>
<context>
    <name>postr::SendWatch</name>
    <message>
        <source>Could not be sent: %1</source>
        <comment>why</comment>
        <translation>تعذّر الإرسال: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>what was written</comment>
        <translation>أُرسل: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>postr::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>الحسابات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>في الخلفية</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>Text size, in percent of the system&apos;s</source>
        <translation>حجم النص، كنسبة مئوية من حجم نص النظام</translation>
    </message>
    <message>
        <source>High contrast: stronger text and lines</source>
        <translation>تباين عالٍ: نص وخطوط أوضح</translation>
    </message>
    <message>
        <source>Reduced motion: nothing fades in</source>
        <translation>تقليل الحركة: لا شيء يظهر تدريجيًا</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>لغة النظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Changes with it, at once</source>
        <translation>يتغيّر معه فورًا</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>نص داكن على خلفية بيضاء</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light text on near black</source>
        <translation>نص فاتح على خلفية شبه سوداء</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بلا مهلة</translation>
    </message>
    <message>
        <source>off</source>
        <translation>بلا مهلة</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>لا ثوانٍ</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to take a post back before it goes out</source>
        <translation>مهلة التراجع عن منشور قبل إرساله</translation>
    </message>
    <message>
        <source>Remind me when a picture has no description</source>
        <translation>تذكيري عندما تكون صورة بلا وصف</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Press a line to choose other keys. None of them acts while you type.</source>
        <translation>اضغط على سطر لاختيار مفاتيح أخرى. لا يعمل أي منها أثناء الكتابة.</translation>
    </message>
    <message>
        <source>Single keys, like J and L, do something</source>
        <translation>تفعيل المفاتيح المفردة، مثل J وL</translation>
    </message>
    <message>
        <source>All keys as shipped</source>
        <translation>استعادة المفاتيح الافتراضية</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
    <message>
        <source>Mute, block and report from the menu of a post or a person. It can be taken back here.</source>
        <translation>يمكنك الكتم والحظر والإبلاغ من قائمة أي منشور أو شخص، والتراجع عن ذلك هنا.</translation>
    </message>
    <message>
        <source>Blocked and muted people</source>
        <translation>المحظورون والمكتومون</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Postr %1. Nothing is sent anywhere but to your server. When something goes wrong, these details and the last lines of the log help whoever helps you; they hold no text, no name and no address.</source>
        <translation>الإصدار %1 من Postr. لا يُرسل شيء إلا إلى خادمك. إذا حدث خلل، فهذه التفاصيل والأسطر الأخيرة من السجل تساعد من يساعدك؛ وليس فيها نص ولا اسم ولا عنوان.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Postr never looks for a newer version by itself. The page that tells of them opens in your browser.</source>
        <translation>لا يبحث Postr أبدًا عن إصدار أحدث من تلقاء نفسه. تُفتح الصفحة التي تخبر بالإصدارات الجديدة في متصفحك.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>التحقق من وجود تحديثات</translation>
    </message>
    <message>
        <source>Show Postr among the applications, and open postr:// links with it</source>
        <translation>إظهار Postr بين التطبيقات وفتح روابط postr:// به</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when animated pictures move</comment>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <comment>when animated pictures move</comment>
        <translation>عند مرور المؤشر</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when animated pictures move</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>When animated pictures move; never with reduced motion</source>
        <translation>متى تتحرك الصور المتحركة؛ لا تتحرك أبدًا عند تقليل الحركة</translation>
    </message>
</context>
<context>
    <name>postr::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>postr::SideColumn</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>الأكثر تداولًا</translation>
    </message>
    <message>
        <source>People to follow</source>
        <translation>اقتراحات للمتابعة</translation>
    </message>
</context>
<context>
    <name>postr::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>أهلًا بعودتك</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>Sign in with a code by email</source>
        <translation>تسجيل الدخول برمز عبر البريد</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>ليس لديك حساب؟</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Or sign in to another one</source>
        <translation>أو سجّل الدخول إلى حساب آخر</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>المتابعة باستخدام ⁦%1⁩</translation>
    </message>
    <message>
        <source>Type the email address of your account.</source>
        <translation>اكتب عنوان البريد الإلكتروني لحسابك.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>Type the address of your server.</source>
        <translation>اكتب عنوان خادمك.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
</context>
<context>
    <name>postr::SignOutSheet</name>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out of @%1?</source>
        <translation>هل تريد تسجيل الخروج من ⁦@%1⁩؟</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you did have not reached the server yet.</source>
        <translation>
            <numerusform>وصل إلى الخادم كل ما فعلته.</numerusform>
            <numerusform>أمر واحد فعلته لم يصل إلى الخادم بعد.</numerusform>
            <numerusform>أمران فعلتهما لم يصلا إلى الخادم بعد.</numerusform>
            <numerusform>%n أمور فعلتها لم تصل إلى الخادم بعد.</numerusform>
            <numerusform>%n أمرًا فعلته لم يصل إلى الخادم بعد.</numerusform>
            <numerusform>%n أمر فعلته لم يصل إلى الخادم بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you wrote is at the server.</source>
        <translation>كل ما كتبته موجود على الخادم.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>الإرسال الآن</translation>
    </message>
    <message>
        <source>Waits up to 5 seconds; what is left is kept.</source>
        <translation>ينتظر 5 ثوانٍ كحد أقصى؛ وما يتبقى يُحفظ.</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>الاحتفاظ به على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Goes out when you sign in again.</source>
        <translation>يُرسل عندما تسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Unsent posts and changes are gone for good.</source>
        <translation>تُحذف المنشورات والتغييرات غير المرسلة نهائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>Remove this account&apos;s data from this computer, with %n draft(s)</source>
        <translation>
            <numerusform>إزالة بيانات هذا الحساب من هذا الحاسوب</numerusform>
            <numerusform>إزالة بيانات هذا الحساب من هذا الحاسوب، مع مسودة واحدة</numerusform>
            <numerusform>إزالة بيانات هذا الحساب من هذا الحاسوب، مع مسودتين</numerusform>
            <numerusform>إزالة بيانات هذا الحساب من هذا الحاسوب، مع %n مسودات</numerusform>
            <numerusform>إزالة بيانات هذا الحساب من هذا الحاسوب، مع %n مسودة</numerusform>
            <numerusform>إزالة بيانات هذا الحساب من هذا الحاسوب، مع %n مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this account&apos;s data from this computer</source>
        <translation>إزالة بيانات هذا الحساب من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>postr::SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Noor Haddad</source>
        <comment>example of a name</comment>
        <translation>نور حداد</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>noor</source>
        <comment>example of a handle</comment>
        <translation>noor</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8 أحرف على الأقل.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء الحساب</translation>
    </message>
    <message>
        <source>Have an account?</source>
        <translation>لديك حساب؟</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Use 3 to 30 of a–z, 0–9 and _.</source>
        <translation>استخدم من 3 إلى 30 خانة من ⁦a–z⁩ و⁦0–9⁩ و⁦_⁩.</translation>
    </message>
    <message>
        <source>The password needs at least 8 characters.</source>
        <translation>يجب ألا تقل كلمة المرور عن 8 أحرف.</translation>
    </message>
    <message>
        <source>Type the address of a Postr server.</source>
        <translation>اكتب عنوان خادم Postr.</translation>
    </message>
    <message>
        <source>Type an email address that you can read.</source>
        <translation>اكتب عنوان بريد إلكتروني يمكنك قراءة رسائله.</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>جارٍ إنشاء حسابك…</translation>
    </message>
</context>
<context>
    <name>postr::SplashPage</name>
    <message>
        <source>Postr is starting</source>
        <translation>جارٍ بدء تشغيل Postr</translation>
    </message>
</context>
<context>
    <name>postr::StorageSection</name>
    <message>
        <source>Posts, people, drafts and outbox</source>
        <translation>المنشورات والأشخاص والمسودات وصندوق الصادر</translation>
    </message>
    <message>
        <source>Downloaded pictures</source>
        <translation>الصور المنزَّلة</translation>
    </message>
    <message>
        <source>Pictures of drafts and of posts that wait</source>
        <translation>صور المسودات والمنشورات المنتظرة</translation>
    </message>
    <message>
        <source>Downloaded pictures come again when you look at them. Drafts and what waits to be sent are never cleared.</source>
        <translation>تُجلب الصور المنزَّلة من جديد عندما تنظر إليها. أما المسودات وما ينتظر الإرسال فلا تُمسح أبدًا.</translation>
    </message>
    <message>
        <source>Clear downloaded pictures</source>
        <translation>مسح الصور المنزَّلة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count of posts, size</comment>
        <translation>%1 · ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%n منشورات</numerusform>
            <numerusform>%n منشورًا</numerusform>
            <numerusform>%n منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>⁨%1⁩ من ⁨%2⁩ كحد أقصى</translation>
    </message>
    <message>
        <source>The downloaded pictures are gone.</source>
        <translation>مُسحت الصور المنزَّلة.</translation>
    </message>
    <message>
        <source>Keep downloaded pictures up to</source>
        <translation>الاحتفاظ بالصور المنزَّلة حتى</translation>
    </message>
</context>
<context>
    <name>postr::TextField</name>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
</context>
<context>
    <name>postr::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>postr::Tray</name>
    <message>
        <source>Open Postr</source>
        <translation>فتح Postr</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>منشور جديد</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>Postr: %n new notification(s)</source>
        <translation>
            <numerusform>لا إشعارات جديدة في Postr</numerusform>
            <numerusform>إشعار جديد في Postr</numerusform>
            <numerusform>إشعاران جديدان في Postr</numerusform>
            <numerusform>%n إشعارات جديدة في Postr</numerusform>
            <numerusform>%n إشعارًا جديدًا في Postr</numerusform>
            <numerusform>%n إشعار جديد في Postr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::TrendRows</name>
    <message numerus="yes">
        <source>%1 · last %n day(s)</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%1 · اليوم</numerusform>
            <numerusform>%1 · آخر يوم</numerusform>
            <numerusform>%1 · آخر يومين</numerusform>
            <numerusform>%1 · آخر %n أيام</numerusform>
            <numerusform>%1 · آخر %n يومًا</numerusform>
            <numerusform>%1 · آخر %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%n منشورات</numerusform>
            <numerusform>%n منشورًا</numerusform>
            <numerusform>%n منشور</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Follow @%1</source>
        <translation>متابعة ⁦@%1⁩</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>متابَع</translation>
    </message>
    <message>
        <source>Unfollow @%1</source>
        <translation>إلغاء متابعة ⁦@%1⁩</translation>
    </message>
</context>
<context>
    <name>postr::WindowController</name>
    <message>
        <source>Postr cannot open this account</source>
        <translation>يتعذر على Postr فتح هذا الحساب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Sending what is left…</source>
        <translation>جارٍ إرسال ما تبقى…</translation>
    </message>
</context>
</TS>
