<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>EmojiWords</name>
    <message><source>😀</source><translation>وجه بابتسامة عريضة,ابتسام ضحك مبتسم</translation></message>
    <message><source>😃</source><translation>وجه مبتسم بعينين كبيرتين,ابتسام بفم مفتوح</translation></message>
    <message><source>😄</source><translation>وجه مبتسم بعينين باسمتين,أعين مبتسمة ابتسام فم مفتوح</translation></message>
    <message><source>😁</source><translation>وجه مشرق بعينين باسمتين,إشراقة ابتسامة عين بأعين باسمة مع عينين مبتسمتين</translation></message>
    <message><source>😆</source><translation>وجه مبتسم بعينين مغلقتين,ابتسامة بأعين مغلقة فم مفتوح محدقتين</translation></message>
    <message><source>😅</source><translation>وجه مبتسم بفم مفتوح وعرق بارد,ابتسامة ولكن بعرق عرق</translation></message>
    <message><source>😂</source><translation>وجه بدموع فرح,دموع عليه</translation></message>
    <message><source>🤣</source><translation>وجه ضاحك يتدحرج على الأرض,أرض تدحرج ضحك</translation></message>
    <message><source>🙂</source><translation>وجه بابتسامة بسيطة,ابتسامة</translation></message>
    <message><source>🙃</source><translation>وجه مقلوب,</translation></message>
    <message><source>😉</source><translation>وجه يغمز,غمزة</translation></message>
    <message><source>😊</source><translation>وجه باسم بعينين باسمتين,أعين مبتسمة ابتسامة وأعين</translation></message>
    <message><source>😇</source><translation>‫وجه مبتسم بهالة,ابتسام هالة</translation></message>
    <message><source>🥰</source><translation>وجه مبتسم مع ثلاثة قلوب,حب عشق يحب</translation></message>
    <message><source>😍</source><translation>وجه مبتسم مع عينين على شكل قلب,أعين حب بعيون</translation></message>
    <message><source>🤩</source><translation>وجه بعينين على شكل نجمة,أعين عينان</translation></message>
    <message><source>😘</source><translation>وجه يرسل قبلة,</translation></message>
    <message><source>😋</source><translation>وجه يتلذذ بالطعام,طعام لذيذ يستحسن الطعم يستمتع بالطعم</translation></message>
    <message><source>😜</source><translation>وجه بلسان متدلٍ وعين غامزة,غمزة لسان متدلي مع مجرد تشويق بارز</translation></message>
    <message><source>🤪</source><translation>وجه غريب الشكل,الأطوار</translation></message>
    <message><source>🤗</source><translation>وجه يعانق بابتسامة,عناق</translation></message>
    <message><source>🤭</source><translation>وجه ضاحك مع يد تغطّي الفم,</translation></message>
    <message><source>🤫</source><translation>وجه يطلب الصمت,</translation></message>
    <message><source>🤔</source><translation>‫وجه يفكر,تأمل وجه</translation></message>
    <message><source>🫡</source><translation>وجه يلقي التحيّة,تحيّة حسنًا عسكر مشمس نعم</translation></message>
    <message><source>🤐</source><translation>وجه بفم مقفل,فم قفل</translation></message>
    <message><source>🤨</source><translation>وجه بحاجب مرفوع,حاجب شاكك يشك</translation></message>
    <message><source>😐</source><translation>وجه محايد,جمود حيادية لا تعليق</translation></message>
    <message><source>😶</source><translation>وجه بدون فم,</translation></message>
    <message><source>😏</source><translation>‫وجه بابتسامة متكلفة,تكلف وجه متكلف</translation></message>
    <message><source>🙄</source><translation>وجه بعينين تدوران,طوافة عين بأعين دوارة</translation></message>
    <message><source>😬</source><translation>وجه متجهم,عبوس</translation></message>
    <message><source>😌</source><translation>وجه مرتاح,مطمئن</translation></message>
    <message><source>😔</source><translation>وجه متأمل,حزين مكتئب</translation></message>
    <message><source>😪</source><translation>‫وجه ناعس,نعس وجه نعسان</translation></message>
    <message><source>😴</source><translation>‫وجه نائم,نوم</translation></message>
    <message><source>😷</source><translation>وجه بكمامة,برد كمامة طبية متوعك صحيًا</translation></message>
    <message><source>🤒</source><translation>وجه مع ميزان للحرارة,ترمومتر مريض بترمومتر</translation></message>
    <message><source>🤕</source><translation>وجه بعصابة رأس,ألم جرح عصابة على الرأس</translation></message>
    <message><source>🤢</source><translation>وجه مشمئز,اشمئزاز غثيان متقزز</translation></message>
    <message><source>🤧</source><translation>وجه يعطس,عطس يرحمك الله يرحمكم</translation></message>
    <message><source>🥵</source><translation>وجه حار,ضربة شمس محموم بلون أحمر يعرق</translation></message>
    <message><source>🥶</source><translation>وجه بارد,تثليج رقاقات الثلج متجمد باللون الأزرق</translation></message>
    <message><source>😵</source><translation>وجه دائخ,مصاب بالدوار</translation></message>
    <message><source>🤯</source><translation>وجه برأس منفجر,</translation></message>
    <message><source>🤠</source><translation>وجه بقبعة راعي بقر,قبعة</translation></message>
    <message><source>🥳</source><translation>وجه محتفل,احتفال بوق حفلة قبعة</translation></message>
    <message><source>😎</source><translation>‫وجه مبتسم بنظارة شمس,ابتسامة جذاب نظارة شمسية</translation></message>
    <message><source>🤓</source><translation>وجه عبقري,</translation></message>
    <message><source>🧐</source><translation>وجه مع نظارة لعين واحدة,</translation></message>
    <message><source>😕</source><translation>وجه حائر,حيرة</translation></message>
    <message><source>😟</source><translation>وجه قلق,منزعج</translation></message>
    <message><source>🙁</source><translation>وجه عابس قليلاً,</translation></message>
    <message><source>😮</source><translation>وجه بفم مفتوح,فم</translation></message>
    <message><source>😲</source><translation>وجه مندهش,مصدوم تمامًا</translation></message>
    <message><source>😳</source><translation>وجه متورد,مصاب بدوار</translation></message>
    <message><source>🥺</source><translation>وجه ملتمس,توسل رحمة عيون جرو</translation></message>
    <message><source>😢</source><translation>وجه يبكي,حزين دموع باك</translation></message>
    <message><source>😭</source><translation>وجه يبكي بكاءً مرتفعًا,بكاء دموع صراخ</translation></message>
    <message><source>😱</source><translation>‫وجه خائف يصرخ,خوف مرعوب وجه خوفًا</translation></message>
    <message><source>😞</source><translation>وجه محبط,</translation></message>
    <message><source>😩</source><translation>‫وجه مجهد,متعب وجه ضجر</translation></message>
    <message><source>😤</source><translation>وجه بأنف يصدر بخارًا,فوز نصر</translation></message>
    <message><source>😠</source><translation>وجه غاضب,هائج</translation></message>
    <message><source>🤬</source><translation>وجه مع رموز على الفم,سباب يسب يشتم</translation></message>
    <message><source>💀</source><translation>جمجمة,جسم حدوتة وجه</translation></message>
    <message><source>💩</source><translation>فضلات,روث كومة</translation></message>
    <message><source>🤡</source><translation>وجه مهرج,</translation></message>
    <message><source>👻</source><translation>شبح,حدوتة وجه</translation></message>
    <message><source>👽</source><translation>كائن فضائي,حدوتة غريب وجه</translation></message>
    <message><source>🤖</source><translation>وجه روبوت,إنسان آلي</translation></message>
    <message><source>👋</source><translation>تلويح باليد,يد</translation></message>
    <message><source>🖐️</source><translation>يد مرفوعة بأصابع متفرقة,إصبع تباعد جسد</translation></message>
    <message><source>✋</source><translation>يد مرفوعة,جسد قبضة</translation></message>
    <message><source>👌</source><translation>يد تشير للموافقة,علامة موافقة</translation></message>
    <message><source>🤌</source><translation>أصابع مضمومة,إيماءة باليد تهكّم ضم</translation></message>
    <message><source>🤏</source><translation>يد تشير بمقدار ضئيل,كمية صغيرة مقدار صغير</translation></message>
    <message><source>✌️</source><translation>علامة النصر,انتصار مقص</translation></message>
    <message><source>🤞</source><translation>أصابع مشبكة,حظ</translation></message>
    <message><source>🤟</source><translation>إشارة أحبك,بحبك</translation></message>
    <message><source>🤘</source><translation>إشارة قرون,إصبع جسد يد</translation></message>
    <message><source>🤙</source><translation>إشارة للاتصال,اتصال يد</translation></message>
    <message><source>👈</source><translation>إصبع لليسار,السبابة</translation></message>
    <message><source>👉</source><translation>إصبع لليمين,السبابة</translation></message>
    <message><source>👆</source><translation>إصبع لأعلى,السبابة</translation></message>
    <message><source>👇</source><translation>إصبع لأسفل,السبابة</translation></message>
    <message><source>👍</source><translation>قبول,أعلى إبهام علامة يد</translation></message>
    <message><source>👎</source><translation>رفض,أسفل إبهام علامة يد</translation></message>
    <message><source>✊</source><translation>قبضة يد مرفوعة,جسد</translation></message>
    <message><source>👊</source><translation>قبضة يد,كف</translation></message>
    <message><source>👏</source><translation>يدان تصفقان,أيادي تصفيق علامة</translation></message>
    <message><source>🙌</source><translation>تشجيع,احتفال اليدان رفع اليدين احتفالاً</translation></message>
    <message><source>🫶</source><translation>أيدي متشابكة على شكل قلب,</translation></message>
    <message><source>🤝</source><translation>مصافحة,اتفاق اجتماع</translation></message>
    <message><source>🙏</source><translation>يدان مضمومتان,أداء صلاة إشارة يد</translation></message>
    <message><source>✍️</source><translation>يد تكتب,كتابة</translation></message>
    <message><source>💪</source><translation>عضلة الذراع,عضلات قوية مرنة هزل</translation></message>
    <message><source>🧠</source><translation>دماغ,ذكي</translation></message>
    <message><source>👀</source><translation>عينان,وجه</translation></message>
    <message><source>👁️</source><translation>عين,جسد</translation></message>
    <message><source>👶</source><translation>رضيع,طفل</translation></message>
    <message><source>🧒</source><translation>طفل,</translation></message>
    <message><source>👩</source><translation>سيدة,أنثى أنسة بالغة شخص كبيرة</translation></message>
    <message><source>🧑</source><translation>بالغ,شخص كبير</translation></message>
    <message><source>👨</source><translation>رجل,بالغ شخص كبير</translation></message>
    <message><source>👵</source><translation>سيدة عجوز,أشخاص</translation></message>
    <message><source>👴</source><translation>رجل عجوز,أشخاص</translation></message>
    <message><source>🙋</source><translation>‫شخص يرفع يده,إشارة رفع اليد سعادة شخص</translation></message>
    <message><source>🤷</source><translation>لا مبالاة,جهل شك</translation></message>
    <message><source>🤦</source><translation>‫شخص محبط,إحباط راحة يد سخط</translation></message>
    <message><source>💁</source><translation>‫شخص بيد مائلة,أشخاص مساعدة معلومات</translation></message>
    <message><source>🙇</source><translation>شخص ينحني اعتذارًا,أسف إشارة انحناء شديد ‫شخص يتأسف</translation></message>
    <message><source>👩‍💻</source><translation>عالِمة تكنولوجيا,تقنية خبيرة مبرمجة مصممة أكواد</translation></message>
    <message><source>👨‍🍳</source><translation>طباخ,شيف طاه</translation></message>
    <message><source>👩‍🔬</source><translation>عالِمة,بيولوجية فيزيائية كيميائية</translation></message>
    <message><source>👩‍🎨</source><translation>رسامة,فنانة</translation></message>
    <message><source>🧑‍🚀</source><translation>رائد الفضاء,فضاء صاروخ</translation></message>
    <message><source>🏃</source><translation>‫شخص يجري,رياضة ماراثون</translation></message>
    <message><source>🚶</source><translation>‫شخص يسير,سير مشي</translation></message>
    <message><source>💃</source><translation>راقصة,أشخاص رقص</translation></message>
    <message><source>🧘</source><translation>شخص متربّع,</translation></message>
    <message><source>🐶</source><translation>وجه كلب,حيوان</translation></message>
    <message><source>🐱</source><translation>وجه قطة,حيوان</translation></message>
    <message><source>🐭</source><translation>وجه فأر,حيوان</translation></message>
    <message><source>🐰</source><translation>وجه أرنب,حيوان</translation></message>
    <message><source>🦊</source><translation>وجه ثعلب,حيوان</translation></message>
    <message><source>🐻</source><translation>وجه دب,حيوان</translation></message>
    <message><source>🐼</source><translation>وجه باندا,حيوان</translation></message>
    <message><source>🐨</source><translation>دب كوالا,حيوان</translation></message>
    <message><source>🐯</source><translation>وجه نمر,حيوان</translation></message>
    <message><source>🦁</source><translation>وجه أسد,برج</translation></message>
    <message><source>🐮</source><translation>وجه بقرة,حيوان</translation></message>
    <message><source>🐷</source><translation>وجه خنزير,حيوان</translation></message>
    <message><source>🐸</source><translation>وجه ضفدع,حيوان</translation></message>
    <message><source>🐵</source><translation>وجه قرد,حيوان</translation></message>
    <message><source>🐔</source><translation>دجاجة,دجاج طائر فرخة</translation></message>
    <message><source>🐧</source><translation>بطريق,طائر</translation></message>
    <message><source>🐦</source><translation>طائر,عصفور</translation></message>
    <message><source>🦉</source><translation>بومة,طائر</translation></message>
    <message><source>🦆</source><translation>بطة,طائر</translation></message>
    <message><source>🐝</source><translation>نحلة,حيوان عسل نحل</translation></message>
    <message><source>🦋</source><translation>فراشة,جمال حشرة</translation></message>
    <message><source>🐛</source><translation>بق,أم أربعة وأربعين يرقانة حيوان</translation></message>
    <message><source>🐞</source><translation>دعسوقة,حشرة خنفساء</translation></message>
    <message><source>🐢</source><translation>سلحفاة,حيوان</translation></message>
    <message><source>🐍</source><translation>ثعبان,حية</translation></message>
    <message><source>🐙</source><translation>أخطبوط,حيوان</translation></message>
    <message><source>🐳</source><translation>حوت بنافورة,حيوان نافورة</translation></message>
    <message><source>🐬</source><translation>دولفين,حيوان</translation></message>
    <message><source>🐟</source><translation>سمكة,برج حيوان</translation></message>
    <message><source>🦀</source><translation>سرطان,برج</translation></message>
    <message><source>🌵</source><translation>صبار,نبات</translation></message>
    <message><source>🌲</source><translation>شجرة دائمة الخضرة,نبات</translation></message>
    <message><source>🌳</source><translation>شجرة زائلة الخضرة,تساقط متساقط نبات</translation></message>
    <message><source>🌴</source><translation>نخلة,شجرة نبات</translation></message>
    <message><source>🌱</source><translation>شتلة,نبتة</translation></message>
    <message><source>🌿</source><translation>عشب,ورق</translation></message>
    <message><source>🍀</source><translation>ورقة برسيم رباعية,4 أربعة نبات</translation></message>
    <message><source>🍁</source><translation>‫ورقة شجر القيقب,سقوط قيقب نبات ورقة</translation></message>
    <message><source>🍂</source><translation>أوراق متساقطة,سقوط نبات ورقة</translation></message>
    <message><source>🌷</source><translation>‫زهرة التوليب,زهرة</translation></message>
    <message><source>🌹</source><translation>وردة,زهرة</translation></message>
    <message><source>🌻</source><translation>دوار الشمس,عباد</translation></message>
    <message><source>🌼</source><translation>‫زهرة,</translation></message>
    <message><source>🌍</source><translation>‫كرة أرضية تعرض أوروبا وإفريقيا,إفريقيا</translation></message>
    <message><source>🌙</source><translation>هلال,الهلال طقس فضاء قمر</translation></message>
    <message><source>⭐</source><translation>نجم متوسط أبيض,</translation></message>
    <message><source>🌟</source><translation>نجم ساطع,إشراق زهو سطوع لامع لمعان</translation></message>
    <message><source>✨</source><translation>ومضات,نجوم ساطعة ومضة</translation></message>
    <message><source>⚡</source><translation>‫جهد كهربي عالٍ,إشارة جهد خطر</translation></message>
    <message><source>🔥</source><translation>حريق,لهب</translation></message>
    <message><source>🌈</source><translation>ألوان الطيف,طقس مطر</translation></message>
    <message><source>☀️</source><translation>شمس,أشعة ساطعة طقس فضاء</translation></message>
    <message><source>⛅</source><translation>شمس خلف السحب,سحابة مع سحب</translation></message>
    <message><source>🌧️</source><translation>سحابة ومطر,سحب طقس مطر</translation></message>
    <message><source>⛈️</source><translation>سحابة وبرق ورعد,رعد طقس مطر</translation></message>
    <message><source>❄️</source><translation>كتلة ثلج,بارد طقس</translation></message>
    <message><source>☃️</source><translation>رجل ثلج,برد جليد طقس</translation></message>
    <message><source>🌊</source><translation>موجة,طقس محيط مياه</translation></message>
    <message><source>💧</source><translation>قطرة,عرق مبلل عرقًا هزل</translation></message>
    <message><source>🍎</source><translation>تفاح أحمر,فاكهة</translation></message>
    <message><source>🍐</source><translation>كمثرى,فاكهة</translation></message>
    <message><source>🍊</source><translation>يوسفي,برتقال فاكهة</translation></message>
    <message><source>🍋</source><translation>ليمون,فاكهة موالح</translation></message>
    <message><source>🍌</source><translation>موز,فاكهة</translation></message>
    <message><source>🍉</source><translation>بطيخ,فاكهة</translation></message>
    <message><source>🍇</source><translation>عنب,فاكهة</translation></message>
    <message><source>🍓</source><translation>فراولة,فاكهة</translation></message>
    <message><source>🫐</source><translation>توت برّي,عنب</translation></message>
    <message><source>🍒</source><translation>كرز,فاكهة</translation></message>
    <message><source>🍑</source><translation>خوخ,فاكهة</translation></message>
    <message><source>🥑</source><translation>أفوكادو,طعام فاكهة</translation></message>
    <message><source>🍅</source><translation>طماطم,خضار</translation></message>
    <message><source>🥕</source><translation>جزر,خضروات طعام</translation></message>
    <message><source>🌽</source><translation>ذرة,كوز</translation></message>
    <message><source>🥔</source><translation>بطاطس,خضروات طعام</translation></message>
    <message><source>🍄</source><translation>عيش الغراب,غراب فطر مشروم</translation></message>
    <message><source>🍞</source><translation>خبز,رغيف عيش مطعم</translation></message>
    <message><source>🥐</source><translation>كرواسون,خبز فرنسي هلالي الشكل</translation></message>
    <message><source>🧀</source><translation>قطعة جبن,</translation></message>
    <message><source>🥚</source><translation>بيض,طعام</translation></message>
    <message><source>🥞</source><translation>فطائر,طعام فطيرة كريب</translation></message>
    <message><source>🍔</source><translation>همبرغر,برغر مطعم</translation></message>
    <message><source>🍟</source><translation>بطاطس مقلية,مطعم</translation></message>
    <message><source>🍕</source><translation>بيتزا,مطعم</translation></message>
    <message><source>🌮</source><translation>‫تاكو,مكسيكي</translation></message>
    <message><source>🥗</source><translation>سلطة خضراء,طعام</translation></message>
    <message><source>🍝</source><translation>سباغتي,باستا مطعم</translation></message>
    <message><source>🍜</source><translation>‫سلطانية البخار,مطعم مكرونة</translation></message>
    <message><source>🍣</source><translation>سوشي,مطعم</translation></message>
    <message><source>🍚</source><translation>أرز مطبوخ,مطعم</translation></message>
    <message><source>🍦</source><translation>‫آيس كريم مخفف,مطعم</translation></message>
    <message><source>🍰</source><translation>‫قطعة من الكعك,كيكة مطعم</translation></message>
    <message><source>🎂</source><translation>كعكة عيد ميلاد,احتفال</translation></message>
    <message><source>🍫</source><translation>لوح شوكولاتة,بار شيكولاتة ‫لوح مطعم</translation></message>
    <message><source>🍪</source><translation>كعكة,مطعم</translation></message>
    <message><source>🍩</source><translation>كعكة محلاة,مطعم</translation></message>
    <message><source>☕</source><translation>مشروب ساخن,بخار شاي شراب قهوة</translation></message>
    <message><source>🍵</source><translation>‫فنجان شاي بدون مقبض,شراب</translation></message>
    <message><source>🍺</source><translation>كأس بيرة,بار ماغ مطعم</translation></message>
    <message><source>🍻</source><translation>كأسا بيرة,كوب كوبان يرتطمان محل تقديم المشروبات مشروب</translation></message>
    <message><source>🍷</source><translation>كأس شراب,بار خمرة مطعم</translation></message>
    <message><source>🍸</source><translation>كأس عصير كوكتيل,شراب محل تقديم المشروبات</translation></message>
    <message><source>🥂</source><translation>كأسان يرتطمان,احتفال ارتطام شراب كأس</translation></message>
    <message><source>🧊</source><translation>مكعب ثلج,برد قمة جليد</translation></message>
    <message><source>🚗</source><translation>سيارة,مركبة</translation></message>
    <message><source>🚕</source><translation>تاكسي,مركبة</translation></message>
    <message><source>🚌</source><translation>‫حافلة,مركبة</translation></message>
    <message><source>🚲</source><translation>دراجة,بسكلتة مركبة</translation></message>
    <message><source>🛵</source><translation>سكوتر بمحرك,محرك</translation></message>
    <message><source>🚂</source><translation>جرار بخار,قطار مركبة</translation></message>
    <message><source>🚆</source><translation>قطار,سكة حديد مركبة</translation></message>
    <message><source>🚇</source><translation>مترو,أنفاق مركبة</translation></message>
    <message><source>✈️</source><translation>طائرة,مركبة</translation></message>
    <message><source>🚀</source><translation>صاروخ,مركبة</translation></message>
    <message><source>🛸</source><translation>صحن طائر,طبق</translation></message>
    <message><source>⛵</source><translation>مركب شراعي,قارب منتجع بحري يخت</translation></message>
    <message><source>⛴️</source><translation>عبّارة,مركب</translation></message>
    <message><source>🚢</source><translation>سفينة,مركبة</translation></message>
    <message><source>⚓</source><translation>مرساة,إشارة</translation></message>
    <message><source>🗺️</source><translation>خريطة العالم,عالم</translation></message>
    <message><source>🧭</source><translation>بوصلة,استرشاد بالبوصلة تنقل مغناطيسي</translation></message>
    <message><source>🏔️</source><translation>جبل بقمة ثلجية,برد جليد</translation></message>
    <message><source>🏕️</source><translation>تخييم,خيمة</translation></message>
    <message><source>🏖️</source><translation>شاطئ وشمسية,شمسية</translation></message>
    <message><source>🏝️</source><translation>جزيرة صحراوية,صحراء</translation></message>
    <message><source>🏠</source><translation>منزل,مبنى</translation></message>
    <message><source>🏡</source><translation>منزل بحديقة,حديقة مبنى</translation></message>
    <message><source>🏢</source><translation>مبنى إداري,مكتب</translation></message>
    <message><source>🏥</source><translation>مستشفى,مبنى</translation></message>
    <message><source>🏫</source><translation>مدرسة,مبنى</translation></message>
    <message><source>🏰</source><translation>قلعة,مبنى</translation></message>
    <message><source>⛪</source><translation>كنيسة,مبنى</translation></message>
    <message><source>🌆</source><translation>غروب مدينة,غسق</translation></message>
    <message><source>🌉</source><translation>جسر في الليل,طقس ليل</translation></message>
    <message><source>🌅</source><translation>شروق,شمس صباح طقس</translation></message>
    <message><source>🎡</source><translation>‫عجلة دوارة,ترفيه حديقة دولاب ملاهي هواء عجلة فيريس</translation></message>
    <message><source>🎉</source><translation>فرقعة حفلة,بارتي بوبر</translation></message>
    <message><source>🎊</source><translation>كرة أوراق ملونة,كونفتي</translation></message>
    <message><source>🎈</source><translation>‫بالون,احتفال</translation></message>
    <message><source>🎁</source><translation>هدية ملفوفة,مناسبة</translation></message>
    <message><source>🏆</source><translation>كأس,جائزة</translation></message>
    <message><source>🥇</source><translation>ميدالية مركز أول,ذهبية</translation></message>
    <message><source>⚽</source><translation>كرة قدم,</translation></message>
    <message><source>🏀</source><translation>كرة سلة,رياضة</translation></message>
    <message><source>🎾</source><translation>تنس,رياضة كرة مضرب وكرة</translation></message>
    <message><source>🎮</source><translation>لعبة فيديو,ألعاب جويستك</translation></message>
    <message><source>🎲</source><translation>زهر,لعبة نرد</translation></message>
    <message><source>🧩</source><translation>أحجية الصور المقطوعة,تركيب دليل قطع</translation></message>
    <message><source>🎨</source><translation>لوحة ألوان الرسام,رسم</translation></message>
    <message><source>🎬</source><translation>كلاكيت,ترفيه فيلم</translation></message>
    <message><source>🎤</source><translation>ميكروفون,كاراوكي مايك</translation></message>
    <message><source>🎧</source><translation>سماعة رأس,ترفيه</translation></message>
    <message><source>🎵</source><translation>نوتة موسيقية,موسيقى</translation></message>
    <message><source>🎸</source><translation>غيتار,آلة موسيقية موسيقى</translation></message>
    <message><source>🎹</source><translation>بيانو,عزف لوحة مفاتيح موسيقية موسيقى</translation></message>
    <message><source>📷</source><translation>كاميرا,فيديو</translation></message>
    <message><source>📱</source><translation>‫هاتف جوال,خلوي محمول نقال</translation></message>
    <message><source>💻</source><translation>‫كمبيوتر محمول,شخصي كمبيوتر لابتوب</translation></message>
    <message><source>⌨️</source><translation>لوحة مفاتيح,الكمبيوتر</translation></message>
    <message><source>🖥️</source><translation>كمبيوتر,سطح مكتب</translation></message>
    <message><source>💾</source><translation>قرص مرن,فلوبي</translation></message>
    <message><source>🔋</source><translation>بطارية,طاقة</translation></message>
    <message><source>🔌</source><translation>فيشة كهرباء,</translation></message>
    <message><source>💡</source><translation>مصباح مضاء,كهرباء لمبة مضيئة</translation></message>
    <message><source>🔦</source><translation>ضوء فلاش,كشاف كهربائي</translation></message>
    <message><source>📚</source><translation>كتب,كتاب</translation></message>
    <message><source>📖</source><translation>كتاب مفتوح,</translation></message>
    <message><source>📝</source><translation>مذكرة,تواصل</translation></message>
    <message><source>✏️</source><translation>قلم رصاص,</translation></message>
    <message><source>📌</source><translation>دبوس ضغط,</translation></message>
    <message><source>📎</source><translation>مشبك ورق,</translation></message>
    <message><source>✂️</source><translation>مقص,أداة</translation></message>
    <message><source>📦</source><translation>طرد,رزمة علبة</translation></message>
    <message><source>✉️</source><translation>ظرف,بريد إلكتروني رسالة</translation></message>
    <message><source>📬</source><translation>صندوق بريد مفتوح بإشارة مرفوعة,بعلامة لأسفل</translation></message>
    <message><source>📅</source><translation>تقويم,روزنامة</translation></message>
    <message><source>⏰</source><translation>ساعة منبه,</translation></message>
    <message><source>⏳</source><translation>مؤقت رملي غير مكتمل,ساعة رملية موقت</translation></message>
    <message><source>🔍</source><translation>‫عدسة مكبرة اتجاه اليسار,بحث عدسة لليسار</translation></message>
    <message><source>🔒</source><translation>قفل,مغلق</translation></message>
    <message><source>🔑</source><translation>مفتاح,كلمة مرور</translation></message>
    <message><source>🔧</source><translation>مفتاح ربط,عدة</translation></message>
    <message><source>🔨</source><translation>‫مطرقة,عدة</translation></message>
    <message><source>⚙️</source><translation>ترس,أداة</translation></message>
    <message><source>🧪</source><translation>أنبوب اختبار,تجربة علوم كيمياء كيميائي معمل</translation></message>
    <message><source>🔭</source><translation>تليسكوب,أداة</translation></message>
    <message><source>💊</source><translation>حبوب,طب طبيب</translation></message>
    <message><source>🧹</source><translation>مكنسة,تنظيف ساحرة كنس</translation></message>
    <message><source>🛒</source><translation>عربة التسوق,تروللي تسوق</translation></message>
    <message><source>👟</source><translation>حذاء رياضي,ملابس</translation></message>
    <message><source>👓</source><translation>نظارة,ملابس</translation></message>
    <message><source>☂️</source><translation>شمسية,طقس مطر ملابس</translation></message>
    <message><source>💰</source><translation>حقيبة نقود,أموال دولارات شنطة</translation></message>
    <message><source>📈</source><translation>اتجاه لأعلى,ارتفاع مخطط</translation></message>
    <message><source>📉</source><translation>مخطط بياني لأسفل,انخفاض</translation></message>
    <message><source>❤️</source><translation>قلب أحمر,</translation></message>
    <message><source>🧡</source><translation>قلب برتقالي,برتقالة</translation></message>
    <message><source>💛</source><translation>قلب أصفر,مشاعر</translation></message>
    <message><source>💚</source><translation>قلب أخضر,مشاعر</translation></message>
    <message><source>💙</source><translation>قلب أزرق,مشاعر</translation></message>
    <message><source>💜</source><translation>قلب أرجواني,مشاعر</translation></message>
    <message><source>🖤</source><translation>قلب أسود,شر</translation></message>
    <message><source>🤍</source><translation>قلب أبيض,بياض</translation></message>
    <message><source>💔</source><translation>قلب مكسور,انكسار مشاعر</translation></message>
    <message><source>❣️</source><translation>قلب على شكل علامة تعجب,</translation></message>
    <message><source>💕</source><translation>قلبان,أحبة حب مشاعر</translation></message>
    <message><source>💯</source><translation>100 درجة,نقطة</translation></message>
    <message><source>💥</source><translation>تصادم,رمز مشاعر هزل</translation></message>
    <message><source>💬</source><translation>فقاعة كلام,بالونة حوار</translation></message>
    <message><source>💭</source><translation>فقاعة أفكار,بالونة فكرة هزل</translation></message>
    <message><source>💤</source><translation>نعسان,شخير مشاعر</translation></message>
    <message><source>✅</source><translation>‫علامة تحديد بيضاء,</translation></message>
    <message><source>☑️</source><translation>مربع اقتراع محدد,اختيار</translation></message>
    <message><source>✔️</source><translation>علامة صح,تحديد</translation></message>
    <message><source>❌</source><translation>علامة X,إلغاء اكس ضرب مضاعفة</translation></message>
    <message><source>❗</source><translation>‫علامة تعجب,ترقيم علامة</translation></message>
    <message><source>❓</source><translation>علامة استفهام حمراء,</translation></message>
    <message><source>⚠️</source><translation>إشارة تحذير,</translation></message>
    <message><source>🚫</source><translation>ممنوع,إشارة الدخول</translation></message>
    <message><source>♻️</source><translation>رمز تدوير,إشارة صلبة علامة النفايات الصلبة</translation></message>
    <message><source>🔁</source><translation>زر تكرار,أسهم اتجاه عقارب الساعة</translation></message>
    <message><source>➡️</source><translation>سهم لليمين,اتجاه شرق كاردينال</translation></message>
    <message><source>⬅️</source><translation>سهم لليسار,اتجاه غرب كاردينال</translation></message>
    <message><source>⬆️</source><translation>سهم لأعلى,اتجاه شمال كاردينال</translation></message>
    <message><source>⬇️</source><translation>سهم لأسفل,اتجاه جنوب كاردينال</translation></message>
    <message><source>🆕</source><translation>زر "جديد",new جديد كلمة في مربع</translation></message>
    <message><source>🆗</source><translation>زر "موافق",ok في مربع موافق</translation></message>
    <message><source>🔴</source><translation>دائرة حمراء,أحمر كبيرة</translation></message>
    <message><source>🟢</source><translation>دائرة خضراء,أخضر</translation></message>
    <message><source>🔵</source><translation>دائرة زرقاء,أزرق كبيرة</translation></message>
    <message><source>⚪</source><translation>دائرة بيضاء,هندسي</translation></message>
    <message><source>⚫</source><translation>دائرة سوداء,هندسية</translation></message>
    <message><source>🏁</source><translation>علم مربعات,رياضة سباق</translation></message>
    <message><source>🏳️‍🌈</source><translation>علم ألوان طيف,</translation></message>
    <message><source>🏴‍☠️</source><translation>علم قراصنة,جولي روجر قرصنة كنز كنوز</translation></message>
    <message><source>1️⃣</source><translation>مفتاح: 1,مفتاح</translation></message>
    <message><source>2️⃣</source><translation>مفتاح: 2,مفتاح</translation></message>
    <message><source>3️⃣</source><translation>مفتاح: 3,مفتاح</translation></message>
    <message><source>#️⃣</source><translation>مفتاح: #,مفتاح</translation></message>
</context>
</TS>
