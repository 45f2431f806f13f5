<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Behaviour</source>
        <translation>السلوك</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>الوسوم (&amp;T)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them, such as: Customers/ACME, test</source>
        <translation>كلمات للعثور عليه بها، تفصل بينها فواصل، مثل: ‎Customers/ACME‎, ‎test‎</translation>
    </message>
    <message>
        <source>&amp;Connect when I log in</source>
        <translation>الاتصال عند دخولي إلى الجلسة (&amp;C)</translation>
    </message>
    <message>
        <source>When Sallyport starts with the session.</source>
        <translation>عندما يبدأ Sallyport مع الجلسة.</translation>
    </message>
</context>
<context>
    <name>CertificateCare</name>
    <message>
        <source>ended on %1</source>
        <translation>انتهت في ‎%1‎</translation>
    </message>
    <message>
        <source>ends within a day, on %1</source>
        <translation>تنتهي خلال يوم، في ‎%1‎</translation>
    </message>
    <message>
        <source>ends in 1 day, on %1</source>
        <translation>تنتهي بعد يوم واحد، في ‎%1‎</translation>
    </message>
    <message>
        <source>ends in %1 days, on %2</source>
        <translation>تنتهي في ‎%2‎ (الأيام المتبقية: %1)</translation>
    </message>
    <message>
        <source>Your certificate (%1) %2. Ask the administrator for a new one.</source>
        <translation>شهادتك (‎%1‎) %2. اطلب شهادة جديدة من المسؤول.</translation>
    </message>
    <message>
        <source>The certificate that proves the gateway (%1) %2. Ask the administrator for its successor.</source>
        <translation>الشهادة التي تثبت هوية البوابة (‎%1‎) %2. اطلب من المسؤول الشهادة التي تليها.</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>لم تصبح صالحة بعد</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهية الصلاحية</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>بقي يوم واحد</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>الأيام المتبقية: %1</translation>
    </message>
    <message>
        <source>asked of revocation lists and OCSP</source>
        <translation>يُستعلم عنه في قوائم الإبطال وعبر OCSP</translation>
    </message>
    <message>
        <source>asked of revocation lists only</source>
        <translation>يُستعلم عنه في قوائم الإبطال فقط</translation>
    </message>
    <message>
        <source>asked of OCSP only</source>
        <translation>يُستعلم عنه عبر OCSP فقط</translation>
    </message>
    <message>
        <source>not asked; only an answer that the gateway brings along counts, and one is needed</source>
        <translation>لا يُستعلم عنه؛ ولا يُعتد إلا بإجابة تقدمها البوابة نفسها، وهي لازمة</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لا يُستعلم عنه</translation>
    </message>
    <message>
        <source>%1; without an answer it does not connect</source>
        <translation>%1؛ ومن دون إجابة لا يتم الاتصال</translation>
    </message>
    <message>
        <source>%1; without an answer it connects and says so</source>
        <translation>%1؛ ومن دون إجابة يتم الاتصال مع التنبيه إلى ذلك</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>its dates can&apos;t be read</source>
        <translation>تتعذر قراءة تواريخها</translation>
    </message>
    <message>
        <source>not valid before %1</source>
        <translation>غير صالحة قبل ‎%1‎</translation>
    </message>
    <message>
        <source>expired less than a day ago</source>
        <translation>انتهت صلاحيتها منذ أقل من يوم</translation>
    </message>
    <message>
        <source>expired 1 day ago</source>
        <translation>انتهت صلاحيتها منذ يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>انتهت صلاحيتها اليوم</numerusform>
            <numerusform>انتهت صلاحيتها منذ يوم واحد</numerusform>
            <numerusform>انتهت صلاحيتها منذ يومين</numerusform>
            <numerusform>انتهت صلاحيتها منذ %n أيام</numerusform>
            <numerusform>انتهت صلاحيتها منذ %n يومًا</numerusform>
            <numerusform>انتهت صلاحيتها منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>valid for less than a day</source>
        <translation>صالحة لأقل من يوم</translation>
    </message>
    <message>
        <source>valid for another day</source>
        <translation>صالحة ليوم آخر</translation>
    </message>
    <message numerus="yes">
        <source>valid for another %n days</source>
        <translation>
            <numerusform>صالحة لأقل من يوم</numerusform>
            <numerusform>صالحة ليوم آخر</numerusform>
            <numerusform>صالحة ليومين آخرين</numerusform>
            <numerusform>صالحة لمدة %n أيام أخرى</numerusform>
            <numerusform>صالحة لمدة %n يومًا آخر</numerusform>
            <numerusform>صالحة لمدة %n يوم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>It expired on %1. Ask the administrator for its successor.</source>
        <translation>انتهت صلاحيتها في ‎%1‎. اطلب من المسؤول الشهادة التي تليها.</translation>
    </message>
    <message>
        <source>It is not valid before %1. Check this computer&apos;s clock.</source>
        <translation>هي غير صالحة قبل ‎%1‎. تحقق من ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Its key is of a kind that Sallyport does not know.</source>
        <translation>مفتاحها من نوع لا يعرفه Sallyport.</translation>
    </message>
    <message>
        <source>Its key (%1) is too weak to prove anything.</source>
        <translation>مفتاحها (‎%1‎) أضعف من أن يثبت شيئًا.</translation>
    </message>
    <message>
        <source>It is signed in a way that Sallyport does not know.</source>
        <translation>وُقّعت بطريقة لا يعرفها Sallyport.</translation>
    </message>
    <message>
        <source>It is signed with %1, which can be forged.</source>
        <translation>وُقّعت باستخدام ‎%1‎، وهي طريقة يمكن تزويرها.</translation>
    </message>
</context>
<context>
    <name>CertificateViewer</name>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>The certificate and those that vouch for it</source>
        <translation>الشهادة والشهادات التي تضمنها</translation>
    </message>
    <message>
        <source>SHA-256 &amp;fingerprint</source>
        <translation>بصمة SHA-256 (&amp;F)</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>بصمة SHA-256</translation>
    </message>
    <message>
        <source>&amp;Copy as PEM</source>
        <translation>نسخ بصيغة PEM (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as PEM…</source>
        <translation>حفظ بصيغة PEM (&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ChangePreview</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>‎%1‎ و‎%2‎</translation>
    </message>
    <message>
        <source>All traffic goes through the tunnel</source>
        <translation>تمر كل حركة البيانات عبر النفق</translation>
    </message>
    <message>
        <source>If the gateway allows only some networks, only those do. IPv4 or IPv6 stays outside where the gateway gives no address for it.</source>
        <translation>إذا سمحت البوابة ببعض الشبكات فقط، فلا يمر عبره غيرها. ويبقى IPv4 أو IPv6 خارجه إذا لم تعطِ البوابة عنوانًا له.</translation>
    </message>
    <message>
        <source>As far as the gateway allows: %1.</source>
        <translation>بقدر ما تسمح به البوابة: ‎%1‎.</translation>
    </message>
    <message>
        <source>Only traffic to %1 goes through the tunnel</source>
        <translation>لا يمر عبر النفق إلا ما يتجه إلى ‎%1‎</translation>
    </message>
    <message>
        <source>As far as the gateway allows. Everything else goes as it does now.</source>
        <translation>بقدر ما تسمح به البوابة. ويمر كل ما عدا ذلك كما يمر الآن.</translation>
    </message>
    <message>
        <source>Traffic to %1 stays outside</source>
        <translation>يبقى ما يتجه إلى ‎%1‎ خارج النفق</translation>
    </message>
    <message>
        <source>It goes as it does now, without the protection of the tunnel.</source>
        <translation>يمر كما يمر الآن، من دون حماية النفق.</translation>
    </message>
    <message>
        <source>All other names are asked where they are asked now.</source>
        <translation>يُستعلم عن كل الأسماء الأخرى حيث يُستعلم عنها الآن.</translation>
    </message>
    <message>
        <source>Names under %1 are asked at the gateway&apos;s name servers</source>
        <translation>يُستعلم عن الأسماء التابعة لـ ‎%1‎ لدى خوادم أسماء البوابة</translation>
    </message>
    <message>
        <source>Names are asked at %1 only for %2</source>
        <translation>يُستعلم لدى ‎%1‎ عن الأسماء التابعة لـ ‎%2‎ فقط</translation>
    </message>
    <message>
        <source>Names are asked at %1</source>
        <translation>يُستعلم عن الأسماء لدى ‎%1‎</translation>
    </message>
    <message>
        <source>The gateway may limit it to names of its own.</source>
        <translation>قد تقصر البوابة ذلك على أسمائها.</translation>
    </message>
    <message>
        <source>Names are asked at the gateway&apos;s name servers</source>
        <translation>يُستعلم عن الأسماء لدى خوادم أسماء البوابة</translation>
    </message>
    <message>
        <source>If it gives any; it may limit them to names of its own.</source>
        <translation>إن أعطت أيًّا منها؛ وقد تقصرها على أسمائها.</translation>
    </message>
    <message>
        <source>Traffic is blocked when the tunnel is lost</source>
        <translation>تُحظر حركة البيانات عند فقدان النفق</translation>
    </message>
    <message>
        <source>Until it is back or you disconnect. Where this computer can&apos;t block, it does not connect.</source>
        <translation>إلى أن يعود أو تقطع الاتصال. وإذا تعذر الحظر على هذا الحاسوب، فلا يتم الاتصال.</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>لا يُحظر شيء</translation>
    </message>
    <message>
        <source>When the tunnel is lost, traffic goes as it does without it. The firewall is not touched.</source>
        <translation>عند فقدان النفق تمر حركة البيانات كما تمر من دونه. ولا يُمس جدار الحماية.</translation>
    </message>
    <message numerus="yes">
        <source>Packets in the tunnel have at most %n bytes</source>
        <translation>
            <numerusform>لا تحمل حزم النفق أي بايت</numerusform>
            <numerusform>لا يتجاوز حجم حزم النفق بايتًا واحدًا</numerusform>
            <numerusform>لا يتجاوز حجم حزم النفق بايتين</numerusform>
            <numerusform>لا يتجاوز حجم حزم النفق %n بايتات</numerusform>
            <numerusform>لا يتجاوز حجم حزم النفق %n بايتًا</numerusform>
            <numerusform>لا يتجاوز حجم حزم النفق %n بايت</numerusform>
        </translation>
    </message>
    <message>
        <source>Other connections keep their size.</source>
        <translation>تحتفظ الاتصالات الأخرى بحجم حزمها.</translation>
    </message>
    <message>
        <source>Packets in the tunnel are a little smaller</source>
        <translation>الحزم في النفق أصغر قليلًا</translation>
    </message>
    <message>
        <source>Sallyport finds the size that fits the way to the gateway.</source>
        <translation>يحدد Sallyport الحجم المناسب للطريق إلى البوابة.</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>UDP port %1 is used to reach %2</source>
        <translation>يُستخدم منفذ UDP %1 للوصول إلى ‎%2‎</translation>
    </message>
    <message>
        <source>UDP ports 500 and 4500 are used to reach %1</source>
        <translation>يُستخدم منفذا UDP 500 و4500 للوصول إلى ‎%1‎</translation>
    </message>
    <message>
        <source>The tunnel itself always goes through port 4500.</source>
        <translation>يمر النفق نفسه دائمًا عبر المنفذ 4500.</translation>
    </message>
    <message>
        <source>Port 4500 where an address is translated on the way.</source>
        <translation>يُستخدم المنفذ 4500 إذا كان عنوان ما يُترجَم في الطريق.</translation>
    </message>
    <message>
        <source>This computer gets one more address</source>
        <translation>يحصل هذا الحاسوب على عنوان إضافي</translation>
    </message>
    <message>
        <source>The gateway chooses it. It belongs to a network link of its own, which goes when you disconnect.</source>
        <translation>تختاره البوابة. وينتمي إلى وصلة شبكة خاصة به تزول عند قطع الاتصال.</translation>
    </message>
    <message>
        <source>Other traffic stays as it is</source>
        <translation>تبقى حركة البيانات الأخرى كما هي</translation>
    </message>
    <message>
        <source>Whatever goes elsewhere is not seen by the gateway, and not protected by it.</source>
        <translation>ما يتجه إلى مكان آخر لا تراه البوابة ولا تحميه.</translation>
    </message>
    <message>
        <source>Your other addresses and network settings stay as they are</source>
        <translation>تبقى عناوينك الأخرى وإعدادات شبكتك كما هي</translation>
    </message>
    <message>
        <source>Whatever is changed is put back when you disconnect, also after a crash.</source>
        <translation>يُعاد كل ما تغيّر إلى ما كان عليه عند قطع الاتصال، وكذلك بعد الانهيار.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>What will change</source>
        <translation>ما سيتغير</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Enter password</source>
        <translation>إدخال كلمة المرور</translation>
    </message>
    <message>
        <source>Open import…</source>
        <translation>فتح ملف للاستيراد…</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Not known while the service does not answer</source>
        <translation>غير معروف ما دامت الخدمة لا تجيب</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>جارٍ سؤال حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Waiting for your password</source>
        <translation>بانتظار كلمة مرورك</translation>
    </message>
    <message>
        <source>Open the field…</source>
        <translation>فتح الحقل…</translation>
    </message>
</context>
<context>
    <name>CryptographyPage</name>
    <message>
        <source>Cryptography</source>
        <translation>التشفير</translation>
    </message>
</context>
<context>
    <name>ErrorArgument</name>
    <message>
        <source>the client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>the password or code</source>
        <translation>كلمة المرور أو الرمز</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>the pre-shared key</source>
        <translation>المفتاح المشترك مسبقًا</translation>
    </message>
    <message>
        <source>the one-time code</source>
        <translation>الرمز المستخدم لمرة واحدة</translation>
    </message>
    <message>
        <source>the PIN of the token</source>
        <translation>رقم PIN لجهاز الأمان</translation>
    </message>
    <message>
        <source>to read what the gateway says</source>
        <translation>قراءة ما تقوله البوابة</translation>
    </message>
    <message>
        <source>the account is disabled</source>
        <translation>الحساب معطل</translation>
    </message>
    <message>
        <source>not at this time of day</source>
        <translation>الدخول غير مسموح به في هذا الوقت من اليوم</translation>
    </message>
    <message>
        <source>the account may not use the VPN</source>
        <translation>لا يُسمح للحساب باستخدام VPN</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>networks such as 10.1.0.0/16</source>
        <translation>شبكات مثل ‎10.1.0.0/16‎</translation>
    </message>
    <message>
        <source>a port from 1 to 65535</source>
        <translation>منفذ من 1 إلى 65535</translation>
    </message>
    <message>
        <source>IP addresses of DNS servers</source>
        <translation>عناوين IP لخوادم DNS</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The gateway refused your certificate</source>
        <translation>رفضت البوابة شهادتك</translation>
    </message>
    <message>
        <source>It did not accept the client certificate[ of {user}] for signing in.</source>
        <translation>لم تقبل شهادة العميل[ الخاصة بـ {user}] لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Ask the administrator whether the gateway knows this certificate or has blocked it; import the new one if you were given another.</source>
        <translation>اسأل المسؤول هل تعرف البوابة هذه الشهادة أم حظرتها؛ وإذا أُعطيت شهادة أخرى فاستورد الجديدة.</translation>
    </message>
    <message>
        <source>The gateway refused the pre-shared key</source>
        <translation>رفضت البوابة المفتاح المشترك مسبقًا</translation>
    </message>
    <message>
        <source>It did not accept the key[ for {user}].</source>
        <translation>لم تقبل المفتاح[ الخاص بـ {user}].</translation>
    </message>
    <message>
        <source>Type the key again; if it is right, ask the administrator whether the key or the identity in the profile has changed.</source>
        <translation>اكتب المفتاح مرة أخرى؛ وإذا كان صحيحًا فاسأل المسؤول هل تغيّر المفتاح أو الهوية المذكورة في ملف التعريف.</translation>
    </message>
    <message>
        <source>Whether the gateway&apos;s certificate was revoked is not known</source>
        <translation>لا يُعرف هل أُبطلت شهادة البوابة</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile does not ask for an answer, so the connection goes on.</source>
        <translation>تعذر التحقق من شهادة ‎{subject}‎[ لدى ‎{url}‎]: ‎{reason}‎. لا يشترط ملف التعريف إجابة، لذلك يستمر الاتصال.</translation>
    </message>
    <message>
        <source>Nothing has to be done now; if it stays so, tell the administrator.</source>
        <translation>لا يلزم فعل شيء الآن؛ وإذا بقي الأمر كذلك فأخبر المسؤول.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 أخرى</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>‎%1‎ و‎%2‎</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(غير معروف)</translation>
    </message>
    <message>
        <source>The name {host} can&apos;t be found</source>
        <translation>تعذر العثور على الاسم ‎{host}‎</translation>
    </message>
    <message>
        <source>The name server has no address for it[: {reason}].</source>
        <translation>ليس لدى خادم الأسماء عنوان له[: ‎{reason}‎].</translation>
    </message>
    <message>
        <source>Check that this computer is online and that the gateway&apos;s name in the profile is spelled right.</source>
        <translation>تأكد من أن هذا الحاسوب متصل بالشبكة وأن اسم البوابة مكتوب في ملف التعريف كتابة صحيحة.</translation>
    </message>
    <message>
        <source>The gateway does not answer</source>
        <translation>البوابة لا تجيب</translation>
    </message>
    <message>
        <source>{host}[ ({address}, port {port})] sent no answer[ for {seconds} seconds].</source>
        <translation>لم يرسل ‎{host}‎[ (‎{address}‎، المنفذ {port})] أي إجابة[ خلال {seconds} ث].</translation>
    </message>
    <message>
        <source>Try another network: some networks block VPNs (UDP ports 500 and 4500). If it stays silent, ask the administrator whether the gateway is up.</source>
        <translation>جرّب شبكة أخرى: بعض الشبكات تحظر VPN (منفذي UDP 500 و4500). وإذا بقيت البوابة صامتة فاسأل المسؤول هل هي قيد التشغيل.</translation>
    </message>
    <message>
        <source>The gateway answers on one port only</source>
        <translation>تجيب البوابة على منفذ واحد فقط</translation>
    </message>
    <message>
        <source>{host}[ ({address})] answered on UDP port {answered}, but not on UDP port {port}[ for {seconds} seconds]. The connection needs both.</source>
        <translation>أجاب ‎{host}‎[ (‎{address}‎)] على منفذ UDP {answered}، ولم يجب على منفذ UDP {port}[ خلال {seconds} ث]. والاتصال يحتاج إلى كليهما.</translation>
    </message>
    <message>
        <source>Try another network: this one, or the gateway&apos;s own firewall, holds UDP port {port} back. Tell its administrator.</source>
        <translation>جرّب شبكة أخرى: هذه الشبكة أو جدار حماية البوابة نفسها يحجز منفذ UDP {port}. أخبر المسؤول عنه.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached from this network</source>
        <translation>تعذر الوصول إلى البوابة من هذه الشبكة</translation>
    </message>
    <message>
        <source>The network did not carry anything to {host}[ ({address})][: {reason}].</source>
        <translation>لم توصل الشبكة شيئًا إلى ‎{host}‎[ (‎{address}‎)][: ‎{reason}‎].</translation>
    </message>
    <message>
        <source>Check that this computer is online, then connect again.</source>
        <translation>تأكد من أن هذا الحاسوب متصل بالشبكة، ثم أعد الاتصال.</translation>
    </message>
    <message>
        <source>The connection to the gateway was lost</source>
        <translation>فُقد الاتصال بالبوابة</translation>
    </message>
    <message>
        <source>{host} has not answered[ for {seconds} seconds].</source>
        <translation>لم يجب ‎{host}‎[ منذ {seconds} ث].</translation>
    </message>
    <message>
        <source>The gateway ended the connection</source>
        <translation>أنهت البوابة الاتصال</translation>
    </message>
    <message>
        <source>{host} closed the tunnel.</source>
        <translation>أغلق ‎{host}‎ النفق.</translation>
    </message>
    <message>
        <source>Connect again; if it keeps closing, ask the administrator.</source>
        <translation>أعد الاتصال؛ وإذا استمرت في إغلاقه فاسأل المسؤول.</translation>
    </message>
    <message>
        <source>Disconnected because nothing was sent</source>
        <translation>قُطع الاتصال لأنه لم يُرسل شيء</translation>
    </message>
    <message>
        <source>Nothing went to or came from {host} for {seconds} seconds, and the profile ends the connection then.</source>
        <translation>لم يُرسل شيء إلى ‎{host}‎ ولم يصل منه شيء خلال {seconds} ث، وملف التعريف ينهي الاتصال عندئذ.</translation>
    </message>
    <message>
        <source>Connect again when you need it.</source>
        <translation>أعد الاتصال عندما تحتاج إليه.</translation>
    </message>
    <message>
        <source>The gateway does not agree to any of the offered algorithms</source>
        <translation>لا توافق البوابة على أي من الخوارزميات المعروضة</translation>
    </message>
    <message>
        <source>For {protocol} this computer offered {offered}.</source>
        <translation>عرض هذا الحاسوب لبروتوكول {protocol}: ‎{offered}‎.</translation>
    </message>
    <message>
        <source>Ask the administrator which current algorithms the gateway takes and put them into the profile.</source>
        <translation>اسأل المسؤول عن الخوارزميات الحديثة التي تقبلها البوابة وأدخلها في ملف التعريف.</translation>
    </message>
    <message>
        <source>The gateway refused the networks asked for</source>
        <translation>رفضت البوابة الشبكات المطلوبة</translation>
    </message>
    <message>
        <source>This computer asked for {offered}.</source>
        <translation>طلب هذا الحاسوب: ‎{offered}‎.</translation>
    </message>
    <message>
        <source>Check the networks in the profile against what the administrator gave you.</source>
        <translation>قارن الشبكات المذكورة في ملف التعريف بما أعطاك إياه المسؤول.</translation>
    </message>
    <message>
        <source>The gateway gave this computer no address</source>
        <translation>لم تعطِ البوابة هذا الحاسوب أي عنوان</translation>
    </message>
    <message>
        <source>{host} has no virtual IP address left, or none for you.</source>
        <translation>لم يبق لدى ‎{host}‎ أي عنوان IP افتراضي، أو ليس لديه عنوان لك.</translation>
    </message>
    <message>
        <source>Connect again later; if it stays so, ask the administrator to look at the address pool.</source>
        <translation>أعد الاتصال لاحقًا؛ وإذا بقي الأمر كذلك فاطلب من المسؤول فحص مجمّع العناوين.</translation>
    </message>
    <message>
        <source>The gateway sends you to another one</source>
        <translation>تحيلك البوابة إلى بوابة أخرى</translation>
    </message>
    <message>
        <source>{host} asks to connect to {target} instead. Sallyport does not follow that by itself.</source>
        <translation>يطلب ‎{host}‎ الاتصال بـ ‎{target}‎ بدلًا منه. ولا يتبع Sallyport ذلك من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Ask the administrator; if it is right, make a profile with that gateway&apos;s name.</source>
        <translation>اسأل المسؤول؛ وإذا كان ذلك صحيحًا فأنشئ ملف تعريف باسم تلك البوابة.</translation>
    </message>
    <message>
        <source>The gateway broke off the negotiation</source>
        <translation>قطعت البوابة التفاوض</translation>
    </message>
    <message>
        <source>{host} answered {notify}.</source>
        <translation>كانت إجابة ‎{host}‎: {notify}.</translation>
    </message>
    <message>
        <source>Tell the administrator this word; the gateway&apos;s log says why.</source>
        <translation>أخبر المسؤول بهذه الكلمة؛ فسجل البوابة يبين السبب.</translation>
    </message>
    <message>
        <source>This computer can&apos;t carry the tunnel&apos;s packets</source>
        <translation>يتعذر على هذا الحاسوب حمل حزم النفق</translation>
    </message>
    <message>
        <source>The data plane &quot;{dataPlane}&quot; did not start: {reason}.</source>
        <translation>لم يبدأ مستوى البيانات «{dataPlane}»: ‎{reason}‎.</translation>
    </message>
    <message>
        <source>Look in the service&apos;s log for the cause; where /dev/net/tun is missing, ask the administrator to load the kernel&apos;s module tun.</source>
        <translation>ابحث عن السبب في سجل الخدمة؛ وإذا كان ‎/dev/net/tun‎ مفقودًا فاطلب من المسؤول تحميل وحدة النواة tun.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address could not be set</source>
        <translation>تعذر ضبط عنوان النفق</translation>
    </message>
    <message>
        <source>Setting {address} failed: {reason}.</source>
        <translation>أخفق ضبط ‎{address}‎: ‎{reason}‎.</translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same address, then connect again.</source>
        <translation>اقطع اتصالات VPN الأخرى التي تستخدم العنوان نفسه، ثم أعد الاتصال.</translation>
    </message>
    <message>
        <source>A route into the tunnel could not be set</source>
        <translation>تعذر ضبط مسار إلى داخل النفق</translation>
    </message>
    <message>
        <source>Setting the route to {route} failed: {reason}.</source>
        <translation>أخفق ضبط المسار إلى ‎{route}‎: ‎{reason}‎.</translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same network, then connect again.</source>
        <translation>اقطع اتصالات VPN الأخرى التي تستخدم الشبكة نفسها، ثم أعد الاتصال.</translation>
    </message>
    <message>
        <source>The office&apos;s name servers could not be set</source>
        <translation>تعذر ضبط خوادم أسماء المكتب</translation>
    </message>
    <message>
        <source>Changing this computer&apos;s DNS settings failed: {reason}.</source>
        <translation>أخفق تغيير إعدادات DNS على هذا الحاسوب: ‎{reason}‎.</translation>
    </message>
    <message>
        <source>See the service&apos;s log for which program holds the DNS settings, then connect again.</source>
        <translation>ابحث في سجل الخدمة عن البرنامج الذي يتحكم في إعدادات DNS، ثم أعد الاتصال.</translation>
    </message>
    <message>
        <source>Traffic can&apos;t be blocked on this computer</source>
        <translation>يتعذر حظر حركة البيانات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The firewall rules were refused: {reason}.</source>
        <translation>رُفضت قواعد جدار الحماية: ‎{reason}‎.</translation>
    </message>
    <message>
        <source>Turn off blocking in the profile, or ask for the missing firewall support.</source>
        <translation>أوقف الحظر في ملف التعريف، أو اطلب توفير دعم جدار الحماية الناقص.</translation>
    </message>
    <message>
        <source>The service&apos;s IKE engine failed</source>
        <translation>أخفق محرك IKE في الخدمة</translation>
    </message>
    <message>
        <source>It said: {reason}.</source>
        <translation>كانت رسالته: ‎{reason}‎.</translation>
    </message>
    <message>
        <source>Restart the Sallyport service; if it happens again, report it with the service&apos;s log.</source>
        <translation>أعد تشغيل خدمة Sallyport؛ وإذا تكرر الأمر فأبلغ عنه وأرفق سجل الخدمة.</translation>
    </message>
    <message>
        <source>The service can&apos;t note what it changes on this computer</source>
        <translation>يتعذر على الخدمة تدوين ما تغيّره على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. Without these notes nothing could be put back after a crash.</source>
        <translation>أخفقت الكتابة إلى ‎{path}‎: ‎{reason}‎. ومن دون هذه المدونات لا يمكن إعادة شيء إلى حاله بعد الانهيار.</translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder.</source>
        <translation>أفسح مكانًا على القرص، أو أصلح أذونات ذلك المجلد.</translation>
    </message>
    <message>
        <source>There is no profile &quot;{profile}&quot;</source>
        <translation>لا يوجد ملف تعريف باسم «{profile}»</translation>
    </message>
    <message>
        <source>Neither a name nor an id of your profiles matches.</source>
        <translation>لا يطابقه اسم ولا معرّف أي من ملفات التعريف لديك.</translation>
    </message>
    <message>
        <source>Look at the list of profiles, or import the profile first.</source>
        <translation>راجع قائمة ملفات التعريف، أو استورد ملف التعريف أولًا.</translation>
    </message>
    <message>
        <source>More than one profile is called &quot;{profile}&quot;</source>
        <translation>يوجد أكثر من ملف تعريف باسم «{profile}»</translation>
    </message>
    <message>
        <source>These match: {matches}.</source>
        <translation>الملفات المطابقة: ‎{matches}‎.</translation>
    </message>
    <message>
        <source>Name the profile by its id.</source>
        <translation>حدد ملف التعريف بمعرّفه.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>تتعذر قراءة الملف</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>الملف ‎{file}‎: ‎{reason}‎.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and that you may read it.</source>
        <translation>تحقق من اسم الملف ومن أنه يُسمح لك بقراءته.</translation>
    </message>
    <message>
        <source>The file is too large for a profile</source>
        <translation>الملف أكبر من أن يكون ملف تعريف</translation>
    </message>
    <message>
        <source>{file} has {size}; at most {limit} are read.</source>
        <translation>حجم ‎{file}‎ هو {size}؛ ولا يُقرأ أكثر من {limit}.</translation>
    </message>
    <message>
        <source>Check that it is the file your administrator sent.</source>
        <translation>تأكد من أنه الملف الذي أرسله إليك المسؤول.</translation>
    </message>
    <message>
        <source>The file is no profile that Sallyport can read</source>
        <translation>الملف ليس ملف تعريف يمكن لـ Sallyport قراءته</translation>
    </message>
    <message>
        <source>{file} is in none of the formats that Sallyport knows (strongSwan, Apple, Windows, NetworkManager, certificates).</source>
        <translation>الملف ‎{file}‎ ليس بأي صيغة يعرفها Sallyport (strongSwan وApple وWindows وNetworkManager والشهادات).</translation>
    </message>
    <message>
        <source>Ask the administrator for a .sswan or .mobileconfig profile, or for the certificates as .p12 or .pem.</source>
        <translation>اطلب من المسؤول ملف تعريف بصيغة ‎.sswan‎ أو ‎.mobileconfig‎، أو الشهادات بصيغة ‎.p12‎ أو ‎.pem‎.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>{file}[, line {line}]: {reason}.</source>
        <translation>الملف ‎{file}‎[، السطر {line}]: ‎{reason}‎.</translation>
    </message>
    <message>
        <source>Ask for the file again; it may have been cut off or changed on its way.</source>
        <translation>اطلب الملف مرة أخرى؛ فربما انقطع أو تغيّر في الطريق.</translation>
    </message>
    <message>
        <source>The profile is not complete</source>
        <translation>ملف التعريف غير مكتمل</translation>
    </message>
    <message>
        <source>[{file}: ]the field {field} is missing.</source>
        <translation>[الملف ‎{file}‎: ]الحقل ‎{field}‎ مفقود.</translation>
    </message>
    <message>
        <source>Add the field, or ask the administrator for a complete profile.</source>
        <translation>أضف الحقل، أو اطلب من المسؤول ملف تعريف كاملًا.</translation>
    </message>
    <message>
        <source>The profile has a value that can&apos;t be used</source>
        <translation>في ملف التعريف قيمة لا يمكن استخدامها</translation>
    </message>
    <message>
        <source>[{file}: ]the field {field}[ says &quot;{value}&quot;]; the rule is: {rule}.</source>
        <translation>[الملف ‎{file}‎: ]الحقل ‎{field}‎[ قيمته «‎{value}‎»]؛ والقاعدة هي: ‎{rule}‎.</translation>
    </message>
    <message>
        <source>Correct the field, or ask the administrator for a corrected profile.</source>
        <translation>صحح الحقل، أو اطلب من المسؤول ملف تعريف مصححًا.</translation>
    </message>
    <message>
        <source>The profile could not be saved</source>
        <translation>تعذر حفظ ملف التعريف</translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. What was there before is untouched.</source>
        <translation>أخفقت الكتابة إلى ‎{path}‎: ‎{reason}‎. ولم يُمس ما كان هناك من قبل.</translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder, then save again.</source>
        <translation>أفسح مكانًا على القرص، أو أصلح أذونات ذلك المجلد، ثم أعد الحفظ.</translation>
    </message>
    <message>
        <source>This profile is managed</source>
        <translation>ملف التعريف هذا مُدار</translation>
    </message>
    <message>
        <source>{profile} was set up for this computer by {managedBy}; it can&apos;t be changed or deleted here.</source>
        <translation>أعدّ {managedBy} ملف التعريف {profile} لهذا الحاسوب؛ ولا يمكن تغييره أو حذفه هنا.</translation>
    </message>
    <message>
        <source>Ask them for the change, or duplicate the profile and change the copy.</source>
        <translation>اطلب التغيير ممن أعدّه، أو كرّر ملف التعريف وغيّر النسخة.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be written in this format</source>
        <translation>تتعذر كتابة ملف التعريف بهذه الصيغة</translation>
    </message>
    <message>
        <source>The format {format} can&apos;t carry it: {reason}.</source>
        <translation>لا تستطيع الصيغة {format} أن تحمله: ‎{reason}‎.</translation>
    </message>
    <message>
        <source>Choose another format; sswan carries everything.</source>
        <translation>اختر صيغة أخرى؛ الصيغة sswan تحمل كل شيء.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be used</source>
        <translation>يتعذر استخدام النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was restored.</source>
        <translation>الملف ‎{file}‎: ‎{reason}‎. ولم يُستعد شيء.</translation>
    </message>
    <message>
        <source>Take an earlier backup, or restore the profiles one by one.</source>
        <translation>استخدم نسخة احتياطية أقدم، أو استعد ملفات التعريف واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>The password for the certificate does not fit</source>
        <translation>كلمة مرور الشهادة غير مطابقة</translation>
    </message>
    <message>
        <source>{file} has a private key that this password does not open or protect.</source>
        <translation>في ‎{file}‎ مفتاح خاص لا تفتحه كلمة المرور هذه أو لا تحميه.</translation>
    </message>
    <message>
        <source>Type the password that came with the file; for an unprotected key choose a new one.</source>
        <translation>اكتب كلمة المرور التي جاءت مع الملف؛ وإذا كان المفتاح غير محمي فاختر كلمة جديدة.</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be used</source>
        <translation>يتعذر استخدام ملف الشهادة</translation>
    </message>
    <message>
        <source>Ask the administrator for the file again.</source>
        <translation>اطلب الملف من المسؤول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no private key to sign in with</source>
        <translation>لا يوجد مفتاح خاص لتسجيل الدخول به</translation>
    </message>
    <message>
        <source>{file} signs in with a certificate, but the key for it is not there.</source>
        <translation>يسجل ‎{file}‎ الدخول بشهادة، لكن مفتاحها غير موجود.</translation>
    </message>
    <message>
        <source>Import the .p12 file, or certificate and key together.</source>
        <translation>استورد ملف ‎.p12‎، أو الشهادة والمفتاح معًا.</translation>
    </message>
    <message>
        <source>The certificate that proves the gateway is missing</source>
        <translation>الشهادة التي تثبت هوية البوابة مفقودة</translation>
    </message>
    <message>
        <source>{file} proves the gateway of {profile} by {expected}, which was not given together with it. Without it any authority of this computer would do.</source>
        <translation>يُثبت ‎{file}‎ هوية بوابة {profile} بواسطة ‎{expected}‎، ولم تُقدَّم هذه الشهادة معه. ومن دونها تكفي أي سلطة تصديق على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Give that certificate together with the file, or a folder that holds both; or choose this computer&apos;s authorities (--system-authorities).</source>
        <translation>قدّم تلك الشهادة مع الملف، أو مجلدًا فيه كلاهما؛ أو اختر سلطات تصديق هذا الحاسوب (‎--system-authorities‎).</translation>
    </message>
    <message>
        <source>Your certificate can&apos;t be used</source>
        <translation>يتعذر استخدام شهادتك</translation>
    </message>
    <message>
        <source>{subject}: {reason}.</source>
        <translation>الشهادة ‎{subject}‎: ‎{reason}‎.</translation>
    </message>
    <message>
        <source>Ask the administrator for a new certificate with its key.</source>
        <translation>اطلب من المسؤول شهادة جديدة مع مفتاحها.</translation>
    </message>
    <message>
        <source>Your certificate has expired</source>
        <translation>انتهت صلاحية شهادتك</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>كانت شهادة ‎{subject}‎ صالحة حتى ‎{notAfter}‎؛ وتشير ساعة هذا الحاسوب إلى ‎{now}‎. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator for a new certificate.</source>
        <translation>تحقق من ساعة هذا الحاسوب؛ وإذا كانت صحيحة فاطلب شهادة جديدة من المسؤول.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet</source>
        <translation>لم تصبح شهادتك صالحة بعد</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>تصبح شهادة ‎{subject}‎ صالحة من ‎{notBefore}‎؛ وتشير ساعة هذا الحاسوب إلى ‎{now}‎. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, wait until then or ask the administrator.</source>
        <translation>تحقق من ساعة هذا الحاسوب؛ وإذا كانت صحيحة فانتظر حتى ذلك الوقت أو اسأل المسؤول.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate</source>
        <translation>المفتاح الخاص تابع لشهادة أخرى</translation>
    </message>
    <message>
        <source>The key that was given is not that of {subject}.</source>
        <translation>المفتاح المعطى ليس مفتاح ‎{subject}‎.</translation>
    </message>
    <message>
        <source>Import the .p12 file again, or certificate and key that were made together.</source>
        <translation>أعد استيراد ملف ‎.p12‎، أو الشهادة والمفتاح اللذين أُنشئا معًا.</translation>
    </message>
    <message>
        <source>The pre-shared key is too easy to guess</source>
        <translation>المفتاح المشترك مسبقًا سهل التخمين</translation>
    </message>
    <message>
        <source>The key of {profile} was not used: {reason}. Who listens to one sign-in could find it by trying.</source>
        <translation>لم يُستخدم مفتاح {profile}: ‎{reason}‎. ومن يتنصت على عملية دخول واحدة قد يعثر عليه بالتجربة.</translation>
    </message>
    <message>
        <source>Ask the administrator for a random key of 20 characters or more.</source>
        <translation>اطلب من المسؤول مفتاحًا عشوائيًا من 20 محرفًا أو أكثر.</translation>
    </message>
    <message>
        <source>The profile does not say who checks your sign-in</source>
        <translation>لا يذكر ملف التعريف الخادم الذي يتحقق من دخولك</translation>
    </message>
    <message>
        <source>{profile} signs in through a server behind the gateway, and the profile does not name it. Any server of that authority could take the password.</source>
        <translation>يسجل {profile} الدخول عبر خادم خلف البوابة، ولا يذكر ملف التعريف اسمه. وقد يحصل أي خادم تابع لسلطة التصديق تلك على كلمة المرور.</translation>
    </message>
    <message>
        <source>Ask the administrator for the sign-in server&apos;s name and put it into the profile (sallyport.aaaServer).</source>
        <translation>اسأل المسؤول عن اسم خادم تسجيل الدخول وأدخله في ملف التعريف (sallyport.aaaServer).</translation>
    </message>
    <message>
        <source>The token is not there</source>
        <translation>جهاز الأمان غير موجود</translation>
    </message>
    <message>
        <source>{token} was not found; this computer sees {found}.</source>
        <translation>لم يُعثر على ‎{token}‎؛ ويرى هذا الحاسوب: ‎{found}‎.</translation>
    </message>
    <message>
        <source>Insert the token or card and try again; sallyportctl tokens lists what is found.</source>
        <translation>أدخل جهاز الأمان أو البطاقة ثم أعد المحاولة؛ ويعرض الأمر ‎sallyportctl tokens‎ ما عُثر عليه.</translation>
    </message>
    <message>
        <source>The certificate is not on the token</source>
        <translation>الشهادة ليست على جهاز الأمان</translation>
    </message>
    <message>
        <source>{token} has no certificate {certificate} with its key.</source>
        <translation>ليس على ‎{token}‎ شهادة ‎{certificate}‎ مع مفتاحها.</translation>
    </message>
    <message>
        <source>Look with sallyportctl tokens which certificates it has, and choose one of them.</source>
        <translation>اعرض شهاداته بالأمر ‎sallyportctl tokens‎ واختر واحدة منها.</translation>
    </message>
    <message>
        <source>The token can&apos;t be used</source>
        <translation>يتعذر استخدام جهاز الأمان</translation>
    </message>
    <message>
        <source>{token}: {reason}.</source>
        <translation>جهاز الأمان ‎{token}‎: ‎{reason}‎.</translation>
    </message>
    <message>
        <source>Take the token out and insert it again; if that does not help, ask the one who gave it to you.</source>
        <translation>أخرج جهاز الأمان ثم أدخله مرة أخرى؛ وإذا لم ينفع ذلك فاسأل من أعطاك إياه.</translation>
    </message>
    <message>
        <source>There is no keychain to keep passwords in</source>
        <translation>لا توجد حلقة مفاتيح لحفظ كلمات المرور فيها</translation>
    </message>
    <message>
        <source>No keychain answered on this desktop: {reason}. Passwords are never kept in plain text instead.</source>
        <translation>لم تُجب أي حلقة مفاتيح على سطح المكتب هذا: ‎{reason}‎. ولا تُحفظ كلمات المرور أبدًا نصًّا صريحًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, or type the password each time.</source>
        <translation>ثبّت gnome-keyring أو KWallet وشغّله، أو اكتب كلمة المرور في كل مرة.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The entry {entry} is in a locked keychain.</source>
        <translation>المُدخَل ‎{entry}‎ في حلقة مفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or type the password this time.</source>
        <translation>افتح قفل حلقة المفاتيح ثم أعد المحاولة، أو اكتب كلمة المرور هذه المرة.</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <translation>رفضت حلقة المفاتيح الطلب</translation>
    </message>
    <message>
        <source>The entry {entry} was not given or taken: {reason}.</source>
        <translation>لم يُقبل المُدخَل ‎{entry}‎ أو لم يُعطَ: ‎{reason}‎.</translation>
    </message>
    <message>
        <source>Allow Sallyport to use the keychain, or type the password this time.</source>
        <translation>اسمح لـ Sallyport باستخدام حلقة المفاتيح، أو اكتب كلمة المرور هذه المرة.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>حلقة المفاتيح لا تجيب</translation>
    </message>
    <message>
        <source>It did not answer for {seconds} seconds.</source>
        <translation>لم تُجب خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>Look for a hidden question of the keychain on the screen, or type the password this time.</source>
        <translation>ابحث على الشاشة عن سؤال مخفي من حلقة المفاتيح، أو اكتب كلمة المرور هذه المرة.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not from an authority you trust</source>
        <translation>شهادة البوابة ليست صادرة عن سلطة تصديق تثق بها</translation>
    </message>
    <message>
        <source>The certificate[ of {subject}] was issued by {issuer}, which neither the profile nor this computer trusts.</source>
        <translation>الشهادة[ الخاصة بـ ‎{subject}‎] صادرة عن ‎{issuer}‎، ولا يثق ملف التعريف ولا هذا الحاسوب بهذه الجهة.</translation>
    </message>
    <message>
        <source>Ask the administrator for the authority&apos;s certificate and import it into the profile.</source>
        <translation>اطلب من المسؤول شهادة سلطة التصديق واستوردها إلى ملف التعريف.</translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {expected}</source>
        <translation>لم تثبت البوابة أنها ‎{expected}‎</translation>
    </message>
    <message>
        <source>Its certificate is for {names}.</source>
        <translation>شهادتها صادرة باسم ‎{names}‎.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s name and identity in the profile; if they are right, tell the administrator.</source>
        <translation>تحقق من اسم البوابة وهويتها في ملف التعريف؛ وإذا كانا صحيحين فأخبر المسؤول.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired</source>
        <translation>انتهت صلاحية شهادة البوابة</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}.</source>
        <translation>كانت شهادة ‎{subject}‎ صالحة حتى ‎{notAfter}‎؛ وتشير ساعة هذا الحاسوب إلى ‎{now}‎.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator to renew the certificate.</source>
        <translation>تحقق من ساعة هذا الحاسوب؛ وإذا كانت صحيحة فاطلب من المسؤول تجديد الشهادة.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet</source>
        <translation>لم تصبح شهادة البوابة صالحة بعد</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}.</source>
        <translation>تصبح شهادة ‎{subject}‎ صالحة من ‎{notBefore}‎؛ وتشير ساعة هذا الحاسوب إلى ‎{now}‎.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell the administrator.</source>
        <translation>تحقق من ساعة هذا الحاسوب؛ وإذا كانت صحيحة فأخبر المسؤول.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate names no gateway</source>
        <translation>لا تذكر شهادة البوابة أي بوابة</translation>
    </message>
    <message>
        <source>It has no name by which it could prove to be {expected}[; only its common name says {commonName}, and that does not count].</source>
        <translation>ليس فيها اسم يمكن أن يثبت أنها ‎{expected}‎[؛ واسمها الشائع وحده يذكر ‎{commonName}‎، وهو لا يُعتد به].</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with the gateway&apos;s name in subjectAltName.</source>
        <translation>اطلب من المسؤول شهادة تذكر اسم البوابة في subjectAltName.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is too weak</source>
        <translation>شهادة البوابة ضعيفة جدًّا</translation>
    </message>
    <message>
        <source>The certificate of {subject} could be forged: {reason}.</source>
        <translation>يمكن تزوير شهادة ‎{subject}‎: ‎{reason}‎.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with a current key and signature.</source>
        <translation>اطلب من المسؤول شهادة بمفتاح وتوقيع حديثين.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not meant for servers</source>
        <translation>شهادة البوابة ليست مخصصة للخوادم</translation>
    </message>
    <message>
        <source>The certificate of {subject} is for {purposes}.</source>
        <translation>شهادة ‎{subject}‎ مخصصة لما يلي: ‎{purposes}‎.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate for server authentication.</source>
        <translation>اطلب من المسؤول شهادة مخصصة لإثبات هوية الخوادم.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is outside what its authority may vouch for</source>
        <translation>شهادة البوابة خارج نطاق ما يجوز لسلطة تصديقها أن تضمنه</translation>
    </message>
    <message>
        <source>The certificate of {subject}[, which is for {names},] was refused: {reason}.</source>
        <translation>رُفضت شهادة ‎{subject}‎[، وهي صادرة باسم ‎{names}‎،]: ‎{reason}‎.</translation>
    </message>
    <message>
        <source>Tell the administrator; don&apos;t connect until it has been explained.</source>
        <translation>أخبر المسؤول؛ ولا تتصل قبل أن يتضح السبب.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate comes from an authority that may not issue it</source>
        <translation>شهادة البوابة صادرة عن سلطة تصديق لا يجوز لها إصدارها</translation>
    </message>
    <message>
        <source>{subject} may have {limit} authorities below itself; the chain has more.</source>
        <translation>يجوز أن يكون تحت ‎{subject}‎ من سلطات التصديق {limit}؛ وفي السلسلة أكثر من ذلك.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate asks for something unknown</source>
        <translation>تطلب شهادة البوابة شيئًا غير معروف</translation>
    </message>
    <message>
        <source>The certificate of {subject} has the critical extension {extension}, which must be understood to use it.</source>
        <translation>في شهادة ‎{subject}‎ الامتداد الحرج ‎{extension}‎، ولا يمكن استخدامها من دون فهمه.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate without it.</source>
        <translation>اطلب من المسؤول شهادة من دونه.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate was revoked</source>
        <translation>أُبطلت شهادة البوابة</translation>
    </message>
    <message>
        <source>The certificate of {subject} was withdrawn[ on {since}][ ({reason})][, says its authority by {source}].</source>
        <translation>سُحبت شهادة ‎{subject}‎[ في ‎{since}‎][ (‎{reason}‎)][، كما تقول سلطة تصديقها عبر ‎{source}‎].</translation>
    </message>
    <message>
        <source>Don&apos;t try to get around it; tell the administrator.</source>
        <translation>لا تحاول الالتفاف على ذلك؛ وأخبر المسؤول.</translation>
    </message>
    <message>
        <source>Nobody could say whether the gateway&apos;s certificate was revoked</source>
        <translation>تعذرت معرفة هل أُبطلت شهادة البوابة</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile needs an answer to go on.</source>
        <translation>تعذر التحقق من شهادة ‎{subject}‎[ لدى ‎{url}‎]: ‎{reason}‎. ويشترط ملف التعريف إجابة للمتابعة.</translation>
    </message>
    <message>
        <source>Connect again later or from another network; if it stays so, tell the administrator.</source>
        <translation>أعد الاتصال لاحقًا أو من شبكة أخرى؛ وإذا بقي الأمر كذلك فأخبر المسؤول.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not good enough</source>
        <translation>شهادة البوابة غير كافية</translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}.</source>
        <translation>رُفضت شهادة ‎{subject}‎: ‎{reason}‎.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate that meets today&apos;s rules.</source>
        <translation>اطلب من المسؤول شهادة تستوفي القواعد الحالية.</translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {host}</source>
        <translation>لم تثبت البوابة أنها ‎{host}‎</translation>
    </message>
    <message>
        <source>It asked for credentials, or ended the exchange, before it had shown a certificate that fits. Nothing was sent to it from which your password could be guessed.</source>
        <translation>طلبت بيانات الدخول أو أنهت التبادل قبل أن تقدم شهادة مطابقة. ولم يُرسل إليها شيء يمكن به تخمين كلمة مرورك.</translation>
    </message>
    <message>
        <source>Don&apos;t try again on this network; tell the administrator what happened.</source>
        <translation>لا تُعد المحاولة على هذه الشبكة؛ وأخبر المسؤول بما حدث.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not from an authority you trust</source>
        <translation>شهادة خادم تسجيل الدخول ليست صادرة عن سلطة تصديق تثق بها</translation>
    </message>
    <message>
        <source>The server behind the gateway showed a certificate[ of {subject}] that was issued by {issuer}, which the profile does not trust. No password was sent to it.</source>
        <translation>قدّم الخادم الذي خلف البوابة شهادة[ خاصة بـ ‎{subject}‎] صادرة عن ‎{issuer}‎، ولا يثق ملف التعريف بهذه الجهة. ولم تُرسل إليه أي كلمة مرور.</translation>
    </message>
    <message>
        <source>Ask the administrator for that authority&apos;s certificate and import it into the profile.</source>
        <translation>اطلب من المسؤول شهادة سلطة التصديق تلك واستوردها إلى ملف التعريف.</translation>
    </message>
    <message>
        <source>The sign-in server did not prove that it is {expected}</source>
        <translation>لم يثبت خادم تسجيل الدخول أنه ‎{expected}‎</translation>
    </message>
    <message>
        <source>The certificate of the server behind the gateway is for {names}. No password was sent to it.</source>
        <translation>شهادة الخادم الذي خلف البوابة صادرة باسم ‎{names}‎. ولم تُرسل إليه أي كلمة مرور.</translation>
    </message>
    <message>
        <source>Check the sign-in server&apos;s name in the profile; if it is right, tell the administrator.</source>
        <translation>تحقق من اسم خادم تسجيل الدخول في ملف التعريف؛ وإذا كان صحيحًا فأخبر المسؤول.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate has expired</source>
        <translation>انتهت صلاحية شهادة خادم تسجيل الدخول</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. No password was sent to it.</source>
        <translation>كانت شهادة ‎{subject}‎ صالحة حتى ‎{notAfter}‎؛ وتشير ساعة هذا الحاسوب إلى ‎{now}‎. ولم تُرسل إليه أي كلمة مرور.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not good enough</source>
        <translation>شهادة خادم تسجيل الدخول غير كافية</translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}. No password was sent to it.</source>
        <translation>رُفضت شهادة ‎{subject}‎: ‎{reason}‎. ولم تُرسل إليه أي كلمة مرور.</translation>
    </message>
    <message>
        <source>It ended the exchange before it had proven itself. No password was sent to it.</source>
        <translation>أنهى التبادل قبل أن يثبت هويته. ولم تُرسل إليه أي كلمة مرور.</translation>
    </message>
    <message>
        <source>Connect again; if it ends so again, tell the administrator.</source>
        <translation>أعد الاتصال؛ وإذا انتهى على النحو نفسه فأخبر المسؤول.</translation>
    </message>
    <message>
        <source>The Sallyport service does not answer</source>
        <translation>خدمة Sallyport لا تجيب</translation>
    </message>
    <message>
        <source>Nothing answers at {socket}[: {reason}].</source>
        <translation>لا يجيب شيء عند ‎{socket}‎[: ‎{reason}‎].</translation>
    </message>
    <message>
        <source>Start the service (sallyportd), or install Sallyport completely.</source>
        <translation>شغّل الخدمة (sallyportd)، أو ثبّت Sallyport كاملًا.</translation>
    </message>
    <message>
        <source>This program and the service don&apos;t fit together</source>
        <translation>هذا البرنامج والخدمة غير متوافقين</translation>
    </message>
    <message>
        <source>This program speaks protocol {ours}, the service {theirs}.</source>
        <translation>يستخدم هذا البرنامج البروتوكول {ours}، وتستخدم الخدمة {theirs}.</translation>
    </message>
    <message>
        <source>Update the older one and restart the service.</source>
        <translation>حدّث الأقدم منهما وأعد تشغيل الخدمة.</translation>
    </message>
    <message>
        <source>Something else answers in the service&apos;s place</source>
        <translation>يجيب شيء آخر بدلًا من الخدمة</translation>
    </message>
    <message>
        <source>At {socket} answers a program of {user} instead of the system&apos;s service; nothing was sent to it.</source>
        <translation>يجيب عند ‎{socket}‎ برنامج يشغّله {user} بدلًا من خدمة النظام؛ ولم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Find out what that program is before you connect; a restart of the service may free the place.</source>
        <translation>اعرف ما ذلك البرنامج قبل أن تتصل؛ وقد تؤدي إعادة تشغيل الخدمة إلى تحرير المكان.</translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation>لا يُسمح لك بهذا</translation>
    </message>
    <message>
        <source>The service refused &quot;{action}&quot; for {user}.</source>
        <translation>رفضت الخدمة «{action}» للمستخدم {user}.</translation>
    </message>
    <message>
        <source>Do it in a local session at this computer, or ask its administrator to add you to the group sallyport.</source>
        <translation>نفّذ ذلك في جلسة محلية على هذا الحاسوب، أو اطلب من مسؤوله إضافتك إلى المجموعة sallyport.</translation>
    </message>
    <message>
        <source>The service did not understand a message</source>
        <translation>لم تفهم الخدمة إحدى الرسائل</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>السبب: ‎{reason}‎.</translation>
    </message>
    <message>
        <source>Update Sallyport completely; if it happens again, report it.</source>
        <translation>حدّث Sallyport كاملًا؛ وإذا تكرر الأمر فأبلغ عنه.</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>لا تعرف الخدمة هذا الطلب</translation>
    </message>
    <message>
        <source>It has no method &quot;{method}&quot;.</source>
        <translation>ليس لديها الطريقة «{method}».</translation>
    </message>
    <message>
        <source>Update the service and restart it.</source>
        <translation>حدّث الخدمة وأعد تشغيلها.</translation>
    </message>
    <message>
        <source>There is no such connection</source>
        <translation>لا يوجد اتصال كهذا</translation>
    </message>
    <message>
        <source>The service has no connection {connection}.</source>
        <translation>ليس لدى الخدمة اتصال ‎{connection}‎.</translation>
    </message>
    <message>
        <source>Look at the status for what is connected.</source>
        <translation>راجع الحالة لمعرفة ما هو متصل.</translation>
    </message>
    <message>
        <source>A limit was reached</source>
        <translation>بُلغ الحد الأقصى</translation>
    </message>
    <message>
        <source>At most {limit} are allowed: {what}.</source>
        <translation>الحد الأقصى المسموح به {limit}: ‎{what}‎.</translation>
    </message>
    <message>
        <source>Remove or close what is not needed, then try again.</source>
        <translation>أزل أو أغلق ما لا يلزم، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>استغرق الأمر وقتًا أطول مما ينبغي</translation>
    </message>
    <message>
        <source>There was no result within {seconds} seconds.</source>
        <translation>لم تصل نتيجة خلال {seconds} ث.</translation>
    </message>
    <message>
        <source>Try again, with a longer time if you set one.</source>
        <translation>أعد المحاولة، مع مدة أطول إن كنت قد حددت مدة.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>حدث خطأ غير متوقع</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the service&apos;s log.</source>
        <translation>أعد المحاولة؛ وإذا تكرر الأمر فأبلغ عنه وأرفق سجل الخدمة.</translation>
    </message>
    <message>
        <source>The gateway refused the sign-in</source>
        <translation>رفضت البوابة تسجيل الدخول</translation>
    </message>
    <message>
        <source>It did not accept {round} of {user}[ (method: {method})].</source>
        <translation>لم تقبل {round} من {user}[ (الطريقة: {method})].</translation>
    </message>
    <message>
        <source>Check the user name and type the password again; many gateways lock an account after a few wrong tries.</source>
        <translation>تحقق من اسم المستخدم واكتب كلمة المرور مرة أخرى؛ فكثير من البوابات تقفل الحساب بعد محاولات خاطئة قليلة.</translation>
    </message>
    <message>
        <source>Your password has expired</source>
        <translation>انتهت صلاحية كلمة مرورك</translation>
    </message>
    <message>
        <source>The gateway knows {user}, but takes the old password no longer[. It said: {message}].</source>
        <translation>تعرف البوابة {user}، لكنها لم تعد تقبل كلمة المرور القديمة[. وقالت: ‎{message}‎].</translation>
    </message>
    <message>
        <source>Change the password where your organisation lets you do that, then connect with the new one.</source>
        <translation>غيّر كلمة المرور حيث تتيح لك مؤسستك ذلك، ثم اتصل بالكلمة الجديدة.</translation>
    </message>
    <message>
        <source>Your account may not sign in now</source>
        <translation>لا يجوز لحسابك تسجيل الدخول الآن</translation>
    </message>
    <message>
        <source>The gateway knows {user}, but {reason}[. It said: {message}].</source>
        <translation>تعرف البوابة {user}، لكن الدخول مرفوض: ‎{reason}‎[. وقالت: ‎{message}‎].</translation>
    </message>
    <message>
        <source>Ask the administrator; trying again will not help and may lock the account.</source>
        <translation>اسأل المسؤول؛ فإعادة المحاولة لن تنفع وقد تقفل الحساب.</translation>
    </message>
    <message>
        <source>The gateway wants another way of signing in</source>
        <translation>تريد البوابة طريقة أخرى لتسجيل الدخول</translation>
    </message>
    <message>
        <source>It asked for {offered}; the profile allows {wanted}. Nothing was sent by the other way.</source>
        <translation>طلبت ‎{offered}‎؛ ويسمح ملف التعريف بـ {wanted}. ولم يُرسل شيء بالطريقة الأخرى.</translation>
    </message>
    <message>
        <source>Ask the administrator which way of signing in the gateway takes and put that into the profile.</source>
        <translation>اسأل المسؤول عن طريقة تسجيل الدخول التي تقبلها البوابة وأدخلها في ملف التعريف.</translation>
    </message>
    <message>
        <source>An answer is missing</source>
        <translation>إجابة مفقودة</translation>
    </message>
    <message>
        <source>This was asked, and no answer came in time: {prompt}.</source>
        <translation>طُلب ما يلي ولم تصل إجابة في الوقت المحدد: {prompt}.</translation>
    </message>
    <message>
        <source>Try again and answer when asked; a script gives a password with --password-stdin.</source>
        <translation>أعد المحاولة وأجب عند السؤال؛ ويعطي البرنامج النصي كلمة المرور بالخيار ‎--password-stdin‎.</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>لقد ألغيت العملية</translation>
    </message>
    <message>
        <source>This was needed from you: {prompt}.</source>
        <translation>كان المطلوب منك: {prompt}.</translation>
    </message>
    <message>
        <source>Try again when you have it at hand.</source>
        <translation>أعد المحاولة عندما يكون في متناول يدك.</translation>
    </message>
    <message>
        <source>Nobody was there to be asked</source>
        <translation>لم يكن هناك من يُسأل</translation>
    </message>
    <message>
        <source>This was needed, and no window or terminal was open to ask for it: {prompt}.</source>
        <translation>كان المطلوب ما يلي، ولم تكن هناك نافذة أو طرفية مفتوحة لطلبه: {prompt}.</translation>
    </message>
    <message>
        <source>Connect from the window or a terminal and answer when asked.</source>
        <translation>اتصل من النافذة أو من طرفية، وأجب عند السؤال.</translation>
    </message>
    <message>
        <source>The gateway did not wait for your answer</source>
        <translation>لم تنتظر البوابة إجابتك</translation>
    </message>
    <message>
        <source>{host} gave up[ after {seconds} seconds], before the answer could be sent.</source>
        <translation>توقف ‎{host}‎ عن الانتظار[ بعد {seconds} ث] قبل أن يمكن إرسال الإجابة.</translation>
    </message>
    <message>
        <source>Connect again and have the code or password at hand; a one-time code must be a new one.</source>
        <translation>أعد الاتصال وليكن الرمز أو كلمة المرور في متناول يدك؛ ويجب أن يكون الرمز المستخدم لمرة واحدة جديدًا.</translation>
    </message>
    <message>
        <source>The PIN is wrong</source>
        <translation>رقم PIN خاطئ</translation>
    </message>
    <message>
        <source>The token {token} did not accept it.</source>
        <translation>لم يقبله جهاز الأمان ‎{token}‎.</translation>
    </message>
    <message>
        <source>Try again with care: a token locks itself after a few wrong PINs.</source>
        <translation>أعد المحاولة بحذر: يقفل جهاز الأمان نفسه بعد بضعة أرقام PIN خاطئة.</translation>
    </message>
    <message>
        <source>The token is locked</source>
        <translation>جهاز الأمان مقفل</translation>
    </message>
    <message>
        <source>{token} takes no PIN any more, because wrong ones were given too often.</source>
        <translation>لم يعد ‎{token}‎ يقبل أي رقم PIN، لكثرة ما أُدخل من أرقام خاطئة.</translation>
    </message>
    <message>
        <source>Unlock it with its unlock code (PUK), or ask the one who gave it to you.</source>
        <translation>افتح قفله برمز فتح القفل (PUK)، أو اسأل من أعطاك إياه.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>&amp;Follow a change of network</source>
        <translation>متابعة الاتصال عند تغيّر الشبكة (&amp;F)</translation>
    </message>
    <message>
        <source>From cable to Wi-Fi without a new sign-in (MOBIKE).</source>
        <translation>من الكبل إلى Wi-Fi من دون تسجيل دخول جديد (MOBIKE).</translation>
    </message>
    <message>
        <source>Split &amp;large messages</source>
        <translation>تجزئة الرسائل الكبيرة (&amp;L)</translation>
    </message>
    <message>
        <source>For networks that drop large packets (IKE fragmentation).</source>
        <translation>للشبكات التي تُسقط الحزم الكبيرة (تجزئة IKE).</translation>
    </message>
    <message>
        <source>Always inside &amp;UDP</source>
        <translation>داخل UDP دائمًا (&amp;U)</translation>
    </message>
    <message>
        <source>Also where no NAT is found.</source>
        <translation>حتى إذا لم يُعثر على NAT.</translation>
    </message>
    <message>
        <source>Times, in seconds</source>
        <translation>المدد، بالثواني</translation>
    </message>
    <message>
        <source>&amp;NAT keepalive</source>
        <translation>الحفاظ على مدخل NAT (&amp;N)</translation>
    </message>
    <message>
        <source>NAT keepalive, in seconds</source>
        <translation>الحفاظ على مدخل NAT، بالثواني</translation>
    </message>
    <message>
        <source>How often a NAT is reminded of the connection. 0: never.</source>
        <translation>كل كم ثانية يُذكَّر NAT بالاتصال. القيمة 0: أبدًا.</translation>
    </message>
    <message>
        <source>20</source>
        <translation>20</translation>
    </message>
    <message>
        <source>Ask a silent &amp;gateway after</source>
        <translation>سؤال البوابة الصامتة بعد (&amp;G)</translation>
    </message>
    <message>
        <source>Ask a silent gateway after, in seconds</source>
        <translation>سؤال البوابة الصامتة بعد، بالثواني</translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation>تُختار لك</translation>
    </message>
    <message>
        <source>New keys for the s&amp;ign-in after</source>
        <translation>مفاتيح جديدة لتسجيل الدخول بعد (&amp;I)</translation>
    </message>
    <message>
        <source>New keys for the sign-in after, in seconds</source>
        <translation>مفاتيح جديدة لتسجيل الدخول بعد، بالثواني</translation>
    </message>
    <message>
        <source>New keys for the &amp;traffic after</source>
        <translation>مفاتيح جديدة لحركة البيانات بعد (&amp;T)</translation>
    </message>
    <message>
        <source>New keys for the traffic after, in seconds</source>
        <translation>مفاتيح جديدة لحركة البيانات بعد، بالثواني</translation>
    </message>
    <message>
        <source>Sign in &amp;anew after</source>
        <translation>تسجيل الدخول من جديد بعد (&amp;A)</translation>
    </message>
    <message>
        <source>Sign in anew after, in seconds</source>
        <translation>تسجيل الدخول من جديد بعد، بالثواني</translation>
    </message>
    <message>
        <source>When the gateway asks for it</source>
        <translation>عندما تطلب البوابة ذلك</translation>
    </message>
    <message>
        <source>&amp;Disconnect when idle for</source>
        <translation>قطع الاتصال بعد خمول مدته (&amp;D)</translation>
    </message>
    <message>
        <source>Disconnect when idle for, in seconds</source>
        <translation>قطع الاتصال بعد خمول مدته، بالثواني</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الصيغة (&amp;F)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>&amp;Password of the client key</source>
        <translation>كلمة مرور مفتاح العميل (&amp;P)</translation>
    </message>
    <message>
        <source>needed where the format wants the key in another shape</source>
        <translation>مطلوبة إذا كانت الصيغة تحتاج إلى المفتاح بشكل آخر</translation>
    </message>
    <message>
        <source>Password of the client key</source>
        <translation>كلمة مرور مفتاح العميل</translation>
    </message>
    <message>
        <source>&amp;Old encryption of the key (3DES), which Apple&apos;s importers need</source>
        <translation>تشفير قديم للمفتاح (3DES) تحتاج إليه أدوات الاستيراد من Apple (&amp;O)</translation>
    </message>
    <message>
        <source>Write the saved pass&amp;words into it, readable by whoever gets the file</source>
        <translation>تضمين كلمات المرور المحفوظة، ويستطيع قراءتها كل من يحصل على الملف (&amp;W)</translation>
    </message>
    <message>
        <source>What the format can carry</source>
        <translation>ما تستطيع الصيغة أن تحمله</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>The password is written in the clear: whoever gets to read this can sign in with it.</source>
        <translation>تُكتب كلمة المرور نصًّا صريحًا: وكل من يتمكن من قراءة هذا يستطيع تسجيل الدخول بها.</translation>
    </message>
    <message>
        <source>The client key is protected in the old way only (3DES), which is weak: use it just for programs that read nothing newer.</source>
        <translation>مفتاح العميل محمي بالطريقة القديمة فقط (3DES)، وهي ضعيفة: استخدمه فقط للبرامج التي لا تقرأ أحدث منها.</translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message>
        <source>Still missing.</source>
        <translation>ما زال مفقودًا.</translation>
    </message>
    <message>
        <source>Still missing: without it this profile can&apos;t be connected.</source>
        <translation>ما زال مفقودًا: ولا يمكن الاتصال بملف التعريف هذا من دونه.</translation>
    </message>
    <message>
        <source>This can&apos;t be used; the rule is: %1.</source>
        <translation>لا يمكن استخدام هذا؛ والقاعدة هي: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be used; the rule is: %2.</source>
        <translation>لا يمكن استخدام «‎%1‎»؛ والقاعدة هي: %2.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation>يجب أن تثبت أنها</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>سلطة التصديق</translation>
    </message>
    <message>
        <source>Asks for a certificate</source>
        <translation>يطلب شهادة</translation>
    </message>
    <message>
        <source>Checks revocation lists</source>
        <translation>يفحص قوائم الإبطال</translation>
    </message>
    <message>
        <source>Asks about revocation (OCSP)</source>
        <translation>يسأل عن الإبطال (OCSP)</translation>
    </message>
    <message>
        <source>Needs a revocation answer</source>
        <translation>يشترط إجابة عن الإبطال</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>خادم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation>تسجيل الدخول داخل TLS</translation>
    </message>
    <message>
        <source>Certificate on a token</source>
        <translation>شهادة على جهاز أمان</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>مفتاح العميل</translation>
    </message>
    <message>
        <source>Client key in the keychain</source>
        <translation>مفتاح العميل في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>IKE proposal</source>
        <translation>اقتراح IKE</translation>
    </message>
    <message>
        <source>ESP proposal</source>
        <translation>اقتراح ESP</translation>
    </message>
    <message>
        <source>Follows a change of network</source>
        <translation>يتابع عند تغيّر الشبكة</translation>
    </message>
    <message>
        <source>Splits large messages</source>
        <translation>يجزّئ الرسائل الكبيرة</translation>
    </message>
    <message>
        <source>Always inside UDP</source>
        <translation>داخل UDP دائمًا</translation>
    </message>
    <message>
        <source>Follows redirects</source>
        <translation>يتبع الإحالات</translation>
    </message>
    <message>
        <source>NAT keepalive</source>
        <translation>الحفاظ على مدخل NAT</translation>
    </message>
    <message>
        <source>Asks a silent gateway after</source>
        <translation>يسأل البوابة الصامتة بعد</translation>
    </message>
    <message>
        <source>New IKE keys after</source>
        <translation>مفاتيح IKE جديدة بعد</translation>
    </message>
    <message>
        <source>New ESP keys after</source>
        <translation>مفاتيح ESP جديدة بعد</translation>
    </message>
    <message>
        <source>Signs in anew after</source>
        <translation>يسجل الدخول من جديد بعد</translation>
    </message>
    <message>
        <source>Disconnects when idle for</source>
        <translation>يقطع الاتصال بعد خمول مدته</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>خوادم الأسماء</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>للأسماء</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation>الشبكات المستثناة</translation>
    </message>
    <message>
        <source>When down</source>
        <translation>عند الانقطاع</translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation>يتصل عند دخول الجلسة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>يديره</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>in the profile, encrypted</source>
        <translation>في ملف التعريف، مشفّر</translation>
    </message>
    <message>
        <source>traffic is to be blocked; this version cannot block it, so it refuses to connect this profile</source>
        <translation>يُفترض حظر حركة البيانات؛ ولا يستطيع هذا الإصدار حظرها، لذلك يرفض الاتصال بملف التعريف هذا</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>مُطبّق</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>مُطبّق: ‎%1‎</translation>
    </message>
    <message>
        <source>Kept, but not applied</source>
        <translation>محفوظ، لكنه غير مُطبّق</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>محفوظ: ‎%1‎</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>مرفوض: ‎%1‎</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>مكتوب</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>مكتوب: ‎%1‎</translation>
    </message>
    <message>
        <source>Written, without effect there</source>
        <translation>مكتوب، ولا أثر له هناك</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مُستبعَد</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>مُستبعَد: ‎%1‎</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>&amp;Must prove to be</source>
        <translation>يجب أن تثبت أنها (&amp;M)</translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation>يجب أن تثبت أنها</translation>
    </message>
    <message>
        <source>The name in its certificate. Empty: the address of the gateway.</source>
        <translation>الاسم المذكور في شهادتها. إذا تُرك فارغًا: عنوان البوابة.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>المنفذ (&amp;P)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>From 500 it moves to 4500 where there is a NAT; another port is kept.</source>
        <translation>يتحول من 500 إلى 4500 عند وجود NAT؛ ويبقى أي منفذ آخر كما هو.</translation>
    </message>
    <message>
        <source>What it proves itself with</source>
        <translation>ما تثبت به هويتها</translation>
    </message>
    <message>
        <source>Say which authorities count</source>
        <translation>ذكر سلطات التصديق المعتدّ بها</translation>
    </message>
    <message>
        <source>Some gateways send their certificate only then.</source>
        <translation>لا ترسل بعض البوابات شهادتها إلا عندئذ.</translation>
    </message>
    <message>
        <source>Certificates that were withdrawn</source>
        <translation>الشهادات المسحوبة</translation>
    </message>
    <message>
        <source>Look into revocation lists</source>
        <translation>البحث في قوائم الإبطال</translation>
    </message>
    <message>
        <source>Ask the authority (OCSP)</source>
        <translation>سؤال سلطة التصديق (OCSP)</translation>
    </message>
    <message>
        <source>Refuse without an answer</source>
        <translation>الرفض من دون إجابة</translation>
    </message>
    <message>
        <source>Without this a connection goes on when nobody can say whether the certificate was withdrawn.</source>
        <translation>من دون هذا يستمر الاتصال إذا تعذرت معرفة هل سُحبت الشهادة.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>اسم ملف التعريف</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>البوابة (&amp;G)</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>A name such as vpn.example.org, or an IP address.</source>
        <translation>اسم مثل vpn.example.org، أو عنوان IP.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Way of signing in</source>
        <translation>طريقة تسجيل الدخول (&amp;W)</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Passwords and keys are asked for when you connect; they are not kept in the profile.</source>
        <translation>تُطلب كلمات المرور والمفاتيح عند الاتصال؛ ولا تُحفظ في ملف التعريف.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم المستخدم (&amp;U)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>شهادتك</translation>
    </message>
    <message>
        <source>Name of the sign-in s&amp;erver</source>
        <translation>اسم خادم تسجيل الدخول (&amp;E)</translation>
    </message>
    <message>
        <source>Name of the sign-in server</source>
        <translation>اسم خادم تسجيل الدخول</translation>
    </message>
    <message>
        <source>What the certificate of the server behind the gateway must be for. Your administrator knows it.</source>
        <translation>ما يجب أن تكون شهادة الخادم الذي خلف البوابة صادرة باسمه. يعرفه المسؤول لديك.</translation>
    </message>
    <message>
        <source>Sign-in &amp;inside TLS</source>
        <translation>تسجيل الدخول داخل TLS (&amp;I)</translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation>تسجيل الدخول داخل TLS</translation>
    </message>
    <message>
        <source>Your i&amp;dentity</source>
        <translation>هويتك (&amp;D)</translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation>هويتك</translation>
    </message>
    <message>
        <source>What the gateway knows this computer by. Mostly it can stay empty.</source>
        <translation>ما تعرف به البوابة هذا الحاسوب. ويمكن غالبًا تركه فارغًا.</translation>
    </message>
</context>
<context>
    <name>IdentityChooser</name>
    <message>
        <source>Your certificate</source>
        <translation>شهادتك</translation>
    </message>
    <message>
        <source>What is chosen now</source>
        <translation>المختار الآن</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>View your certificate</source>
        <translation>عرض شهادتك</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
    <message>
        <source>Remove your certificate</source>
        <translation>إزالة شهادتك</translation>
    </message>
    <message>
        <source>From a &amp;file, kept in the profile</source>
        <translation>من ملف، وتُحفظ في ملف التعريف (&amp;F)</translation>
    </message>
    <message>
        <source>From a file, kept in the &amp;keychain</source>
        <translation>من ملف، وتُحفظ في حلقة المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>On a &amp;token or smart card</source>
        <translation>على جهاز أمان أو بطاقة ذكية (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>اختيار ملف (&amp;C)…</translation>
    </message>
    <message>
        <source>Certificates on tokens</source>
        <translation>الشهادات على أجهزة الأمان</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>البحث من جديد (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>كلمة مرور المفتاح</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>%1, issued by %2, %3</source>
        <translation>‎%1‎، أصدرها ‎%2‎، %3</translation>
    </message>
    <message>
        <source>It is on a token, which has to be there when you connect.</source>
        <translation>هي على جهاز أمان، ويجب أن يكون موجودًا عند الاتصال.</translation>
    </message>
    <message>
        <source>%1, on a token that is not seen now.</source>
        <translation>%1، على جهاز أمان غير ظاهر الآن.</translation>
    </message>
    <message>
        <source>%1 is not in use yet: its password is missing.</source>
        <translation>الملف ‎%1‎ غير مستخدم بعد: كلمة مروره مفقودة.</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>المفتاح في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>No certificate is chosen.</source>
        <translation>لم تُختر أي شهادة.</translation>
    </message>
    <message>
        <source>A key and its certificate, closed by a password.</source>
        <translation>مفتاح وشهادته، مغلقان بكلمة مرور.</translation>
    </message>
    <message>
        <source>The key moves to the keychain when you save.</source>
        <translation>ينتقل المفتاح إلى حلقة المفاتيح عند الحفظ.</translation>
    </message>
    <message>
        <source>The key is kept in the profile, as it came.</source>
        <translation>يُحفظ المفتاح في ملف التعريف كما وصل.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers. Keep the key in the profile instead.</source>
        <translation>ليس لسطح المكتب هذا حلقة مفاتيح تجيب. احفظ المفتاح في ملف التعريف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The key lies in the keychain of your desktop; the profile alone can&apos;t sign in.</source>
        <translation>المفتاح موجود في حلقة مفاتيح سطح مكتبك؛ ولا يمكن تسجيل الدخول بملف التعريف وحده.</translation>
    </message>
    <message>
        <source>The key is in the keychain now. To keep it in the profile, choose its file again.</source>
        <translation>المفتاح في حلقة المفاتيح الآن. لحفظه في ملف التعريف، اختر ملفه مرة أخرى.</translation>
    </message>
    <message>
        <source>A .p12 or .pfx file, or certificate and key as PEM. Its password is asked when you connect.</source>
        <translation>ملف ‎.p12‎ أو ‎.pfx‎، أو شهادة ومفتاح بصيغة PEM. وتُطلب كلمة مروره عند الاتصال.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>على ‎%1‎</translation>
    </message>
    <message>
        <source>No token was found. Insert it and look again.</source>
        <translation>لم يُعثر على جهاز أمان. أدخله ثم ابحث من جديد.</translation>
    </message>
    <message>
        <source>Choose the certificate to sign in with. Its PIN is asked when you connect.</source>
        <translation>اختر الشهادة التي تسجل الدخول بها. ويُطلب رقم PIN الخاص بها عند الاتصال.</translation>
    </message>
    <message>
        <source>The token that was found has no certificate to sign in with.</source>
        <translation>ليس على جهاز الأمان الذي عُثر عليه شهادة لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 is neither a certificate nor a key that Sallyport can read. Ask the administrator for it as .p12 or .pem.</source>
        <translation>الملف ‎%1‎ ليس شهادة ولا مفتاحًا يمكن لـ Sallyport قراءته. اطلبه من المسؤول بصيغة ‎.p12‎ أو ‎.pem‎.</translation>
    </message>
    <message>
        <source>%1 has no private key in it. Choose the .p12 file, or certificate and key together.</source>
        <translation>ليس في ‎%1‎ مفتاح خاص. اختر ملف ‎.p12‎، أو الشهادة والمفتاح معًا.</translation>
    </message>
    <message>
        <source>The key of this profile</source>
        <translation>مفتاح ملف التعريف هذا</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>كلمة مرور الملف (&amp;P)</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>كلمة مرور الملف</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>عرض المحتوى</translation>
    </message>
    <message>
        <source>&amp;Use it for</source>
        <translation>استخدامه لـ (&amp;U)</translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation>استخدامه لـ</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>البوابة (&amp;G)</translation>
    </message>
    <message>
        <source>vpn.example.org</source>
        <translation>vpn.example.org</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>اسم المستخدم (&amp;N)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Na&amp;me of the profile</source>
        <translation>اسم ملف التعريف (&amp;M)</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>اسم ملف التعريف</translation>
    </message>
    <message>
        <source>&amp;Only what is not simply applied</source>
        <translation>ما لا يُطبّق كما هو فقط (&amp;O)</translation>
    </message>
    <message>
        <source>What becomes of each setting</source>
        <translation>ما يصير إليه كل إعداد</translation>
    </message>
    <message>
        <source>&amp;Trust the authorities of this computer to prove the gateway</source>
        <translation>الاعتماد على سلطات تصديق هذا الحاسوب لإثبات هوية البوابة (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep the passwords that came with it in this computer&apos;s keychain</source>
        <translation>حفظ كلمات المرور التي جاءت معه في حلقة مفاتيح هذا الحاسوب (&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>and %1 more</source>
        <translation>و%1 أخرى</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: ‎%2‎‏ ← ‏‎%3‎</translation>
    </message>
    <message>
        <source>%1: gateway %2, sign-in with %3</source>
        <translation>%1: البوابة ‎%2‎، تسجيل الدخول بواسطة %3</translation>
    </message>
    <message>
        <source>A client certificate and its key, no profile.</source>
        <translation>شهادة عميل ومفتاحها، من دون ملف تعريف.</translation>
    </message>
    <message>
        <source>Certificates, no profile.</source>
        <translation>شهادات، من دون ملف تعريف.</translation>
    </message>
    <message>
        <source>%1 is signed by %2.</source>
        <translation>الملف ‎%1‎ موقّع من ‎%2‎.</translation>
    </message>
    <message>
        <source>Other files in the folder that are no profiles: %1</source>
        <translation>ملفات أخرى في المجلد ليست ملفات تعريف: %1</translation>
    </message>
    <message>
        <source>“%1” is there already, just like this.</source>
        <translation>ملف التعريف «%1» موجود بالفعل، وهو مطابق تمامًا.</translation>
    </message>
    <message>
        <source>This replaces the profile “%1” that you have.</source>
        <translation>يحل هذا محل ملف التعريف «%1» الموجود لديك.</translation>
    </message>
    <message>
        <source>It would go to another gateway than before: passwords that are saved for it are forgotten. Make sure that this file comes from your administrator.</source>
        <translation>سيتصل ببوابة غير السابقة: وتُنسى كلمات المرور المحفوظة له. تأكد من أن هذا الملف من المسؤول لديك.</translation>
    </message>
    <message>
        <source>Something found in the folder can&apos;t be saved; the rest can.</source>
        <translation>يتعذر حفظ شيء مما عُثر عليه في المجلد؛ ويمكن حفظ الباقي.</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>جزء من ‎%1‎</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>password</source>
        <translation>كلمة مرور</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>مفتاح مشترك مسبقًا</translation>
    </message>
    <message>
        <source>certificate password</source>
        <translation>كلمة مرور شهادة</translation>
    </message>
    <message>
        <source>certificate and key</source>
        <translation>شهادة ومفتاح</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log of the service</source>
        <translation>سجل الخدمة</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Levels that are shown</source>
        <translation>المستويات المعروضة</translation>
    </message>
    <message>
        <source>Newest lines</source>
        <translation>أحدث الأسطر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>الأسطر المحددة، أو كل ما هو معروض</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>The lines that are shown, with all names and addresses</source>
        <translation>الأسطر المعروضة، مع كل الأسماء والعناوين</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search profiles</source>
        <translation>البحث في ملفات التعريف</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>المزيد (&amp;M)</translation>
    </message>
    <message>
        <source>What can be done with the chosen profile, and with all of them</source>
        <translation>ما يمكن فعله بملف التعريف المختار وبكل ملفات التعريف</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>لا يوجد ملف تعريف بعد</translation>
    </message>
    <message>
        <source>Import the file that your administrator gave you (.sswan, .mobileconfig, .p12 and many more), or drop it here.</source>
        <translation>استورد الملف الذي أعطاك إياه المسؤول (‎.sswan‎ أو ‎.mobileconfig‎ أو ‎.p12‎ وغيرها كثير)، أو أفلته هنا.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>حركة البيانات محظورة</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>&amp;Networks in the tunnel</source>
        <translation>شبكات النفق (&amp;N)</translation>
    </message>
    <message>
        <source>Networks in the tunnel</source>
        <translation>شبكات النفق</translation>
    </message>
    <message>
        <source>One a line, such as 10.1.0.0/16. Empty: everything that the gateway allows.</source>
        <translation>واحدة في كل سطر، مثل ‎10.1.0.0/16‎. إذا تُرك فارغًا: كل ما تسمح به البوابة.</translation>
    </message>
    <message>
        <source>Networks &amp;left out</source>
        <translation>الشبكات المستثناة (&amp;L)</translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation>الشبكات المستثناة</translation>
    </message>
    <message>
        <source>These go as they do without the tunnel.</source>
        <translation>تمر كما تمر من دون النفق.</translation>
    </message>
    <message>
        <source>Name s&amp;ervers</source>
        <translation>خوادم الأسماء (&amp;E)</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>خوادم الأسماء</translation>
    </message>
    <message>
        <source>Addresses, one a line, used instead of those that the gateway names.</source>
        <translation>عناوين، واحد في كل سطر، تُستخدم بدلًا مما تذكره البوابة.</translation>
    </message>
    <message>
        <source>Asked only about these &amp;domains</source>
        <translation>تُسأل فقط عن هذه النطاقات (&amp;D)</translation>
    </message>
    <message>
        <source>Asked only about these domains</source>
        <translation>تُسأل فقط عن هذه النطاقات</translation>
    </message>
    <message>
        <source>One a line, such as corp.example.org; what is below them belongs to them. Empty: the gateway decides.</source>
        <translation>واحد في كل سطر، مثل corp.example.org؛ ويشمل كل ما تحته. إذا تُرك فارغًا: تقرر البوابة.</translation>
    </message>
    <message>
        <source>Largest &amp;packet (MTU)</source>
        <translation>أكبر حزمة (MTU) (&amp;P)</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>أكبر حزمة (MTU)</translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation>بالبايت.</translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation>يُختار لك</translation>
    </message>
    <message>
        <source>&amp;Block when the tunnel is lost</source>
        <translation>حظر حركة البيانات عند فقدان النفق (&amp;B)</translation>
    </message>
    <message>
        <source>Nothing leaves this computer outside the tunnel until it is back or you disconnect.</source>
        <translation>لا يخرج شيء من هذا الحاسوب خارج النفق إلى أن يعود أو تقطع الاتصال.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The gateway asks you something.</source>
        <translation>تسألك البوابة شيئًا.</translation>
    </message>
    <message>
        <source>The connection waits for your answer.</source>
        <translation>ينتظر الاتصال إجابتك.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>يحتاج %1 إليك</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1: the VPN service does not answer</source>
        <translation>%1: خدمة VPN لا تجيب</translation>
    </message>
    <message>
        <source>Whether the connection still stands is not known.</source>
        <translation>لا يُعرف هل ما زال الاتصال قائمًا.</translation>
    </message>
    <message>
        <source>Connected to %1 again</source>
        <translation>عاد الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>تم الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>البوابة: ‎%1‎</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>فُقد الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Sallyport tries again by itself.</source>
        <translation>يعيد Sallyport المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you reconnect or turn the block off.</source>
        <translation>لا يخرج شيء من هذا الحاسوب إلى أن تعيد الاتصال أو توقف الحظر.</translation>
    </message>
    <message>
        <source>Traffic could not be blocked: it leaves this computer unprotected.</source>
        <translation>تعذر حظر حركة البيانات: وهي تخرج من هذا الحاسوب من دون حماية.</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 غير متصل</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>This laptop</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your computer.</source>
        <translation>حاسوبك.</translation>
    </message>
    <message>
        <source>It sends from %1.</source>
        <translation>يرسل من ‎%1‎.</translation>
    </message>
    <message>
        <source>In the office network it is %1.</source>
        <translation>عنوانه في شبكة المكتب ‎%1‎.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>%1, not asked yet.</source>
        <translation>لم يُسأل ‎%1‎ بعد.</translation>
    </message>
    <message>
        <source>%1 answers at %2.</source>
        <translation>يجيب ‎%1‎ عند ‎%2‎.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>The networks behind the gateway.</source>
        <translation>الشبكات التي خلف البوابة.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached through the tunnel: %1.</source>
        <translation>يُوصل إليها عبر النفق: ‎%1‎.</translation>
    </message>
    <message>
        <source>Began on UDP 500 and moved to UDP %1 at %2.</source>
        <translation>بدأ على UDP 500 وانتقل إلى UDP %1 في ‎%2‎.</translation>
    </message>
    <message>
        <source>A NAT changes your address on the way.</source>
        <translation>يغيّر NAT عنوانك في الطريق.</translation>
    </message>
    <message>
        <source>The gateway is behind a NAT, or it forces UDP.</source>
        <translation>البوابة خلف NAT، أو أنها تفرض UDP.</translation>
    </message>
    <message>
        <source>No NAT on the way.</source>
        <translation>لا يوجد NAT في الطريق.</translation>
    </message>
    <message>
        <source>Everything on the double line is encrypted.</source>
        <translation>كل ما على الخط المزدوج مشفّر.</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>on your side</source>
        <translation>من جهتك</translation>
    </message>
    <message>
        <source>The gateway saw your address changed on the way: a router between you and the internet translates it.</source>
        <translation>رأت البوابة أن عنوانك تغيّر في الطريق: إذ يترجمه موجّه بينك وبين الإنترنت.</translation>
    </message>
    <message>
        <source>there, or UDP forced</source>
        <translation>من جهة البوابة، أو UDP مفروض</translation>
    </message>
    <message>
        <source>The gateway&apos;s own address did not match: there is a NAT in front of it, or it forces UDP encapsulation. It does not say which.</source>
        <translation>لم يطابق عنوان البوابة نفسها: إما أن أمامها NAT، أو أنها تفرض التغليف داخل UDP. ولا تبيّن أيهما.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Turn the block off</source>
        <translation>إيقاف الحظر</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Pages of the profile</source>
        <translation>صفحات ملف التعريف</translation>
    </message>
    <message>
        <source>Why it can&apos;t be saved yet</source>
        <translation>سبب تعذر حفظه حتى الآن</translation>
    </message>
    <message>
        <source>Sh&amp;ow me</source>
        <translation>إظهار الموضع (&amp;O)</translation>
    </message>
    <message>
        <source>Show me what is to be mended</source>
        <translation>إظهار ما يلزم تصحيحه</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>user name and password, or client certificate (the strongest EAP method)</source>
        <translation>اسم مستخدم وكلمة مرور، أو شهادة عميل (أقوى طرق EAP)</translation>
    </message>
    <message>
        <source>user name and password (EAP-MSCHAPv2)</source>
        <translation>اسم مستخدم وكلمة مرور (EAP-MSCHAPv2)</translation>
    </message>
    <message>
        <source>user name and one-time code or password (EAP-GTC)</source>
        <translation>اسم مستخدم ورمز لمرة واحدة أو كلمة مرور (EAP-GTC)</translation>
    </message>
    <message>
        <source>client certificate (EAP-TLS)</source>
        <translation>شهادة عميل (EAP-TLS)</translation>
    </message>
    <message>
        <source>user name and password (EAP-TTLS)</source>
        <translation>اسم مستخدم وكلمة مرور (EAP-TTLS)</translation>
    </message>
    <message>
        <source>user name and password (EAP-PEAP)</source>
        <translation>اسم مستخدم وكلمة مرور (EAP-PEAP)</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>شهادة عميل</translation>
    </message>
    <message>
        <source>client certificate, then user name and password</source>
        <translation>شهادة عميل، ثم اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>مفتاح مشترك مسبقًا</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>حفظها في حلقة المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>the password for %1</source>
        <translation>كلمة مرور ‎%1‎</translation>
    </message>
    <message>
        <source>the password of %1 at %2</source>
        <translation>كلمة مرور %1 لدى ‎%2‎</translation>
    </message>
    <message>
        <source>the password of the client key in %1</source>
        <translation>كلمة مرور مفتاح العميل في %1</translation>
    </message>
    <message>
        <source>the PIN of the token with the certificate of %1</source>
        <translation>رقم PIN لجهاز الأمان الذي عليه شهادة %1</translation>
    </message>
    <message>
        <source>the pre-shared key of %1</source>
        <translation>المفتاح المشترك مسبقًا لـ ‎%1‎</translation>
    </message>
    <message>
        <source>what %1 asks for</source>
        <translation>ما يطلبه ‎%1‎</translation>
    </message>
    <message>
        <source>to read what %1 says</source>
        <translation>قراءة ما يقوله ‎%1‎</translation>
    </message>
</context>
<context>
    <name>ProposalChooser</name>
    <message>
        <source>Algorithms</source>
        <translation>الخوارزميات</translation>
    </message>
    <message>
        <source>&amp;Current</source>
        <translation>الحالية (&amp;C)</translation>
    </message>
    <message>
        <source>AES-GCM and ChaCha20 with elliptic curves. Right for nearly every gateway.</source>
        <translation>AES-GCM وChaCha20 مع المنحنيات الإهليلجية. مناسبة لكل البوابات تقريبًا.</translation>
    </message>
    <message>
        <source>C&amp;ompatible</source>
        <translation>المتوافقة (&amp;O)</translation>
    </message>
    <message>
        <source>AES-CBC with SHA-2 as well, for older gateways. Still nothing that is broken.</source>
        <translation>يُضاف إليها AES-CBC مع SHA-2، للبوابات الأقدم. وليس فيها أيضًا ما ثبت كسره.</translation>
    </message>
    <message>
        <source>As the &amp;administrator says</source>
        <translation>كما يقول المسؤول (&amp;A)</translation>
    </message>
    <message>
        <source>A text in strongSwan&apos;s notation, one proposal a line.</source>
        <translation>نص بترميز strongSwan، اقتراح واحد في كل سطر.</translation>
    </message>
    <message>
        <source>For the &amp;sign-in (IKE)</source>
        <translation>لتسجيل الدخول (IKE) (&amp;S)</translation>
    </message>
    <message>
        <source>Algorithms for the sign-in (IKE)</source>
        <translation>خوارزميات تسجيل الدخول (IKE)</translation>
    </message>
    <message>
        <source>Empty: the current set</source>
        <translation>إذا تُرك فارغًا: المجموعة الحالية</translation>
    </message>
    <message>
        <source>For the &amp;traffic (ESP)</source>
        <translation>لحركة البيانات (ESP) (&amp;T)</translation>
    </message>
    <message>
        <source>Algorithms for the traffic (ESP)</source>
        <translation>خوارزميات حركة البيانات (ESP)</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>extended sequence numbers</source>
        <translation>أرقام تسلسل موسّعة</translation>
    </message>
    <message>
        <source>%1 key exchange</source>
        <translation>تبادل مفاتيح ‎%1‎</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Problem report</source>
        <translation>تقرير عن مشكلة</translation>
    </message>
    <message>
        <source>This is all that the report says</source>
        <translation>هذا كل ما في التقرير</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the report is one file, and you decide who gets it. Names and addresses were replaced by the marked words; passwords and keys were never in it. Read it, and leave out what you would rather keep to yourself.</source>
        <translation>لا يُرسل شيء إلى أي مكان: التقرير ملف واحد، وأنت تقرر من يحصل عليه. استُبدلت بالأسماء والعناوين الكلمات المميزة؛ ولم تكن فيه كلمات مرور ولا مفاتيح قط. اقرأه، واستبعد منه ما تفضل الاحتفاظ به لنفسك.</translation>
    </message>
    <message>
        <source>Lines of the report</source>
        <translation>أسطر التقرير</translation>
    </message>
    <message>
        <source>Space leaves the selected lines out, and puts them back</source>
        <translation>مفتاح المسافة يستبعد الأسطر المحددة ويعيدها</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>استبعاد (&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>حفظ باسم (&amp;S)…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>البدء عند دخولي إلى الجلسة (&amp;S)</translation>
    </message>
    <message>
        <source>Without the window; its icon and its notifications are there.</source>
        <translation>من دون النافذة؛ وتكون أيقونته وإشعاراته موجودة.</translation>
    </message>
    <message>
        <source>&amp;Connect at the start</source>
        <translation>الاتصال عند البدء (&amp;C)</translation>
    </message>
    <message>
        <source>Connect at the start</source>
        <translation>الاتصال عند البدء</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>السمة (&amp;T)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>من دون النافذة</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>عرض الإشعارات (&amp;N)</translation>
    </message>
    <message>
        <source>When a connection is up, is lost or needs you.</source>
        <translation>عندما يقوم اتصال أو يُفقد أو يحتاج إليك.</translation>
    </message>
    <message>
        <source>When I close the &amp;window</source>
        <translation>عندما أغلق النافذة (&amp;W)</translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation>عندما أغلق النافذة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>جارٍ البحث عن ‎%1‎</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>جارٍ سؤال البوابة</translation>
    </message>
    <message>
        <source>Looking for a NAT on the way</source>
        <translation>جارٍ البحث عن NAT في الطريق</translation>
    </message>
    <message>
        <source>NAT found, switched to port %1</source>
        <translation>عُثر على NAT، وتم التحول إلى المنفذ %1</translation>
    </message>
    <message>
        <source>Switched to port %1</source>
        <translation>تم التحول إلى المنفذ %1</translation>
    </message>
    <message>
        <source>Checking the gateway&apos;s certificate</source>
        <translation>جارٍ التحقق من شهادة البوابة</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Setting up addresses and routes</source>
        <translation>جارٍ إعداد العناوين والمسارات</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>بانتظار إجابتك</translation>
    </message>
    <message>
        <source>Connected for %1</source>
        <translation>متصل منذ %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again in %1</source>
        <translation>فُقد الاتصال، تُعاد المحاولة بعد %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again now</source>
        <translation>فُقد الاتصال، تُعاد المحاولة الآن</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>جارٍ قطع الاتصال</translation>
    </message>
    <message>
        <source>Blocked: nothing leaves this computer until you reconnect or turn the block off</source>
        <translation>حركة البيانات محظورة: لا يخرج شيء من هذا الحاسوب إلى أن تعيد الاتصال أو توقف الحظر</translation>
    </message>
    <message>
        <source>Not connected, and traffic could not be blocked: it leaves this computer unprotected</source>
        <translation>غير متصل، وتعذر حظر حركة البيانات: وهي تخرج من هذا الحاسوب من دون حماية</translation>
    </message>
</context>
<context>
    <name>TrafficHistory</name>
    <message>
        <source>%1/s</source>
        <comment>an amount of data a second</comment>
        <translation>%1/ث</translation>
    </message>
</context>
<context>
    <name>TrustList</name>
    <message>
        <source>What proves the gateway</source>
        <translation>ما يثبت هوية البوابة</translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <translation>إضافة من ملف (&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة (&amp;R)</translation>
    </message>
</context>
<context>
    <name>sallyport::Actions</name>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>استيراد ما نُسخ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>تكرار…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Forget saved passwords</source>
        <translation>نسيان كلمات المرور المحفوظة</translation>
    </message>
    <message>
        <source>Back up all profiles…</source>
        <translation>نسخ كل ملفات التعريف احتياطيًّا…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>استعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Open Sallyport</source>
        <translation>فتح Sallyport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>حفظ تقرير عن مشكلة…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
</context>
<context>
    <name>sallyport::CertificateViewer</name>
    <message>
        <source>Not readable</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>مضمونها</translation>
    </message>
    <message>
        <source>There is no certificate to show</source>
        <translation>لا توجد شهادة لعرضها</translation>
    </message>
    <message>
        <source>This is not a certificate, or it is damaged.</source>
        <translation>هذه ليست شهادة، أو أنها تالفة.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>صاحب الشهادة</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>صالحة للأسماء</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>الشهادة نفسها</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>authority: may issue other certificates</source>
        <translation>سلطة تصديق: يجوز لها إصدار شهادات أخرى</translation>
    </message>
    <message>
        <source>its own name only</source>
        <translation>اسمها فقط</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>طريقة التوقيع</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>الرقم التسلسلي</translation>
    </message>
    <message>
        <source>The certificate of its issuer is not here.</source>
        <translation>شهادة الجهة التي أصدرتها ليست هنا.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظت باسم ‎%1‎.</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>تعذر حفظها باسم ‎%1‎: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangesPage</name>
    <message>
        <source>Mend first what is marked on the other pages; then it can be told what will change.</source>
        <translation>صحح أولًا ما هو معلَّم في الصفحات الأخرى؛ وعندئذ يمكن بيان ما سيتغير.</translation>
    </message>
    <message>
        <source>Nothing changes now. Connecting does this, and disconnecting undoes all of it.</source>
        <translation>لا يتغير شيء الآن. فالاتصال هو الذي يجري هذه التغييرات، وقطعه يتراجع عنها كلها.</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>ما يبقى كما هو</translation>
    </message>
</context>
<context>
    <name>sallyport::CloseQuestion</name>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>مواصلة التشغيل (&amp;K)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Keep Sallyport running without its window?</source>
        <translation>هل يستمر تشغيل Sallyport من دون نافذته؟</translation>
    </message>
    <message>
        <source>You are asked this once. The settings can change it later.</source>
        <translation>تُسأل هذا السؤال مرة واحدة. ويمكنك تغيير ذلك لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the state and opens the window again.</source>
        <translation>تعرض أيقونته في منطقة الإشعارات الحالة وتفتح النافذة من جديد.</translation>
    </message>
    <message>
        <source>It tells you when a connection is lost or needs you. To see the window again, start Sallyport from your applications.</source>
        <translation>ينبهك إذا فُقد اتصال أو احتاج إليك. ولإظهار النافذة من جديد، شغّل Sallyport من تطبيقاتك.</translation>
    </message>
    <message>
        <source>The connection stays up either way.</source>
        <translation>يبقى الاتصال قائمًا في الحالتين.</translation>
    </message>
    <message>
        <source>Without it nobody tells you when a connection needs you.</source>
        <translation>من دونه لا ينبهك أحد عندما يحتاج إليك اتصال.</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectSwitch</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionController</name>
    <message>
        <source>The saved password does not fit</source>
        <translation>كلمة المرور المحفوظة غير مطابقة</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionPage</name>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::Desktop</name>
    <message>
        <source>Nothing yet. Only administrators and the person at this computer may read it.</source>
        <translation>لا شيء بعد. لا يجوز أن يقرأه إلا المسؤولون ومن يجلس إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>لا يوجد ملف تعريف بعد</translation>
    </message>
</context>
<context>
    <name>sallyport::DetailsPanel</name>
    <message>
        <source>%1, packets: %2</source>
        <translation>%1، الحزم: %2</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>حركة البيانات</translation>
    </message>
    <message>
        <source>Installed now</source>
        <translation>المثبَّت الآن</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلَم</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسَل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>خوادم DNS</translation>
    </message>
    <message>
        <source>DNS domains</source>
        <translation>نطاقات DNS</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الوصلة</translation>
    </message>
    <message>
        <source>IKE</source>
        <translation>IKE</translation>
    </message>
    <message>
        <source>ESP</source>
        <translation>ESP</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>محمول في</translation>
    </message>
    <message>
        <source>ESP itself</source>
        <translation>ESP مباشرة</translation>
    </message>
    <message>
        <source>Data plane</source>
        <translation>مستوى البيانات</translation>
    </message>
    <message>
        <source>user space</source>
        <translation>حيز المستخدم</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>النواة</translation>
    </message>
    <message>
        <source>Protected by</source>
        <translation>الحماية بواسطة</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>الاتفاق بواسطة</translation>
    </message>
</context>
<context>
    <name>sallyport::ExportDialog</name>
    <message>
        <source>strongSwan (Android, Sallyport): carries everything</source>
        <translation>‏strongSwan (Android وSallyport): تحمل كل شيء</translation>
    </message>
    <message>
        <source>Apple configuration profile (macOS, iOS)</source>
        <translation>ملف تعريف إعداد Apple (macOS وiOS)</translation>
    </message>
    <message>
        <source>Windows ProfileXML (Always On VPN, Intune)</source>
        <translation>ملف Windows ProfileXML (Always On VPN وIntune)</translation>
    </message>
    <message>
        <source>Windows PowerShell script</source>
        <translation>برنامج نصي لـ Windows PowerShell</translation>
    </message>
    <message>
        <source>NetworkManager with its strongSwan plugin</source>
        <translation>‏NetworkManager مع ملحق strongSwan</translation>
    </message>
    <message>
        <source>strongSwan, swanctl.conf</source>
        <translation>‏strongSwan، ملف swanctl.conf</translation>
    </message>
    <message>
        <source>strongSwan, ipsec.conf</source>
        <translation>‏strongSwan، ملف ipsec.conf</translation>
    </message>
    <message>
        <source>strongSwan for Android, managed configuration</source>
        <translation>‏strongSwan لنظام Android، إعداد مُدار</translation>
    </message>
    <message>
        <source>Only the client key and certificate, PKCS#12</source>
        <translation>مفتاح العميل وشهادته فقط، بصيغة PKCS#12</translation>
    </message>
    <message>
        <source>Only the certificates and key, PEM</source>
        <translation>الشهادات والمفتاح فقط، بصيغة PEM</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
</context>
<context>
    <name>sallyport::GeneralPage</name>
    <message>
        <source>Whatever the server asks for</source>
        <translation>ما يطلبه الخادم</translation>
    </message>
    <message>
        <source>MSCHAPv2</source>
        <translation>MSCHAPv2</translation>
    </message>
    <message>
        <source>GTC</source>
        <translation>GTC</translation>
    </message>
</context>
<context>
    <name>sallyport::IdentityChooser</name>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>ملف التعريف هذا</translation>
    </message>
    <message>
        <source>Choose your certificate and key</source>
        <translation>اختيار شهادتك ومفتاحك</translation>
    </message>
    <message>
        <source>Certificates and keys (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</source>
        <translation>الشهادات والمفاتيح ‎(*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The key in this file is not protected. Choose a password for it; you will be asked for it when you connect.</source>
        <translation>المفتاح في هذا الملف غير محمي. اختر له كلمة مرور؛ وستُطلب منك عند الاتصال.</translation>
    </message>
    <message>
        <source>Type the password of the key. It goes on protecting it, and is asked for again when you connect.</source>
        <translation>اكتب كلمة مرور المفتاح. تستمر في حمايته، وتُطلب مرة أخرى عند الاتصال.</translation>
    </message>
    <message>
        <source>Type the password of the key to look at its certificate. It is not kept.</source>
        <translation>اكتب كلمة مرور المفتاح لعرض شهادته. ولا تُحفظ.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إظهار (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>استخدام هذا المفتاح (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>اختيار ملف آخر (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>اختيار ملف (&amp;C)…</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportController</name>
    <message>
        <source>Import VPN profiles</source>
        <translation>استيراد ملفات تعريف VPN</translation>
    </message>
    <message>
        <source>VPN profiles and certificates (%1)</source>
        <translation>ملفات تعريف VPN والشهادات ‎(%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import a folder of VPN profiles</source>
        <translation>استيراد مجلد من ملفات تعريف VPN</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Saved passwords are still there</source>
        <translation>ما زالت هناك كلمات مرور محفوظة</translation>
    </message>
    <message>
        <source>The keychain still holds passwords of profiles that have another gateway now, and connecting would send them there: %1.</source>
        <translation>ما زالت في حلقة المفاتيح كلمات مرور لملفات تعريف تغيّرت بوابتها الآن، وسيرسلها الاتصال إلى هناك: ‎%1‎.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>استيراد ‎%1‎</translation>
    </message>
    <message>
        <source>%1 applied, %2 kept without effect, %3 refused</source>
        <translation>المُطبّق: %1، المحفوظ من دون أثر: %2، المرفوض: %3</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>كلمة مرور ‎%1‎ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>كلمة مرور الملف (&amp;P)</translation>
    </message>
    <message>
        <source>The profiles are saved, their passwords are not</source>
        <translation>حُفظت ملفات التعريف، ولم تُحفظ كلمات مرورها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>جارٍ سؤال حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>A new profile</source>
        <translation>ملف تعريف جديد</translation>
    </message>
</context>
<context>
    <name>sallyport::LibraryController</name>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>اسم ملف التعريف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags, with commas between them, such as: Customers/ACME, test</source>
        <translation>وسوم تفصل بينها فواصل، مثل: ‎Customers/ACME‎, ‎test‎</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>اسم النسخة</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>هل تريد حذف «%1»؟</translation>
    </message>
    <message>
        <source>Its client key and its saved passwords are deleted with it. This can&apos;t be undone.</source>
        <translation>يُحذف معه مفتاح العميل وكلمات المرور المحفوظة. ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Back up all profiles</source>
        <translation>نسخ كل ملفات التعريف احتياطيًّا</translation>
    </message>
    <message>
        <source>Restore profiles from a backup</source>
        <translation>استعادة ملفات التعريف من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups (*.json)</source>
        <translation>النسخ الاحتياطية ‎(*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Save the exported profile</source>
        <translation>حفظ ملف التعريف المصدَّر</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>حفظ هنا</translation>
    </message>
</context>
<context>
    <name>sallyport::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>تفصيل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>sallyport::LogView</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Save the shown lines…</source>
        <translation>حفظ الأسطر المعروضة…</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>الانتقال إلى النهاية</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>الانتقال إلى البداية</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>كل المستويات</translation>
    </message>
    <message>
        <source>Notes and above</source>
        <translation>الملاحظات وما فوقها</translation>
    </message>
    <message>
        <source>Warnings and above</source>
        <translation>التحذيرات وما فوقها</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>Save the shown lines</source>
        <translation>حفظ الأسطر المعروضة</translation>
    </message>
    <message>
        <source>No line has this level and these words.</source>
        <translation>لا يوجد سطر بهذا المستوى وهذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>Profile files that could not be read: %1</source>
        <translation>ملفات التعريف التي تعذرت قراءتها: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PathWidget</name>
    <message>
        <source>The path to the office</source>
        <translation>الطريق إلى المكتب</translation>
    </message>
</context>
<context>
    <name>sallyport::PhaseSteps</name>
    <message>
        <source>Look up</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileEditor</name>
    <message>
        <source>New profile</source>
        <translation>ملف تعريف جديد</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>تحرير «%1»</translation>
    </message>
    <message>
        <source>Set by whoever manages this computer.</source>
        <translation>حددته الجهة التي تدير هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>حدده %1.</translation>
    </message>
    <message>
        <source>%1 (!)</source>
        <comment>page with something to mend</comment>
        <translation>%1 (!)</translation>
    </message>
    <message>
        <source>Something here is to be mended.</source>
        <translation>هنا ما يلزم تصحيحه.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>هل تريد تجاهل التغييرات؟</translation>
    </message>
    <message>
        <source>They are not saved yet.</source>
        <translation>لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>مواصلة التحرير</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileListModel</name>
    <message>
        <source>certificate ends</source>
        <translation>انتهاء الشهادة</translation>
    </message>
    <message>
        <source>managed by %1</source>
        <translation>يديره %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PromptCard</name>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Sign in to %1 as %2</source>
        <translation>تسجيل الدخول إلى %1 باسم %2</translation>
    </message>
    <message>
        <source>Password of the certificate file in “%1”</source>
        <translation>كلمة مرور ملف الشهادة في «%1»</translation>
    </message>
    <message>
        <source>Pre-shared key of “%1”</source>
        <translation>المفتاح المشترك مسبقًا لـ «%1»</translation>
    </message>
    <message>
        <source>The gateway of “%1” asks</source>
        <translation>تسأل بوابة «%1»</translation>
    </message>
    <message>
        <source>PIN of the token for “%1”</source>
        <translation>رقم PIN لجهاز الأمان الخاص بـ «%1»</translation>
    </message>
    <message>
        <source>The gateway of “%1” says</source>
        <translation>تقول بوابة «%1»</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>المفتاح (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>الإجابة (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>رقم PIN (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأت ذلك</translation>
    </message>
    <message>
        <source>Time left: %1 s</source>
        <translation>الوقت المتبقي: %1 ث</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportDialog</name>
    <message>
        <source>Saved as %1. Give it to whom you choose.</source>
        <translation>حُفظ باسم ‎%1‎. أعطه لمن تختار.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>لم يُستبدل أي موضع</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت %n مواضع</numerusform>
            <numerusform>استُبدل %n موضعًا</numerusform>
            <numerusform>استُبدل %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>جارٍ إعداد التقرير…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>لم يُستبعد أي سطر</numerusform>
            <numerusform>استُبعد سطر واحد</numerusform>
            <numerusform>استُبعد سطران</numerusform>
            <numerusform>استُبعدت %n أسطر</numerusform>
            <numerusform>استُبعد %n سطرًا</numerusform>
            <numerusform>استُبعد %n سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>إعادة (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>استبعاد (&amp;L)</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>حفظ تقرير المشكلة</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportLinesModel</name>
    <message>
        <source>empty line</source>
        <translation>سطر فارغ</translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation>ترمز ‎%1‎ إلى ‎%2‎</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportModel</name>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>في ملف التعريف</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
</context>
<context>
    <name>sallyport::SettingsDialog</name>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>مواصلة التشغيل</translation>
    </message>
    <message>
        <source>Quit Sallyport</source>
        <translation>إنهاء Sallyport</translation>
    </message>
    <message>
        <source>This could not be saved: %1.</source>
        <translation>تعذر حفظ هذا: ‎%1‎.</translation>
    </message>
</context>
<context>
    <name>sallyport::StationWidget</name>
    <message>
        <source>It failed here. %1</source>
        <translation>أخفق هنا. %1</translation>
    </message>
</context>
<context>
    <name>sallyport::TrafficGraph</name>
    <message>
        <source>Traffic of the last five minutes</source>
        <translation>حركة البيانات في الدقائق الخمس الأخيرة</translation>
    </message>
    <message>
        <source>Receiving %1, sending %2; at most %3.</source>
        <translation>الاستلام %1، الإرسال %2؛ الحد الأعلى %3.</translation>
    </message>
    <message>
        <source>5 minutes ago</source>
        <translation>قبل 5 دقائق</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>المستلَم: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>المرسَل: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::TrustList</name>
    <message>
        <source>Not readable</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>سلطة تصديق</translation>
    </message>
    <message>
        <source>the gateway&apos;s own certificate</source>
        <translation>شهادة البوابة نفسها</translation>
    </message>
    <message>
        <source>The gateway is trusted if one of this computer&apos;s authorities vouches for it.</source>
        <translation>يوثق بالبوابة إذا ضمنتها إحدى سلطات تصديق هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The gateway is trusted only if one of these vouches for it.</source>
        <translation>لا يوثق بالبوابة إلا إذا ضمنتها إحدى هذه.</translation>
    </message>
    <message>
        <source>Add what proves the gateway</source>
        <translation>إضافة ما يثبت هوية البوابة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>الشهادات ‎(*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n certificates; the others were left out.</source>
        <translation>
            <numerusform>لا يوجد مكان لأي شهادة؛ واستُبعدت كلها.</numerusform>
            <numerusform>يوجد مكان لشهادة واحدة؛ واستُبعدت الأخرى.</numerusform>
            <numerusform>يوجد مكان لشهادتين؛ واستُبعدت الأخرى.</numerusform>
            <numerusform>يوجد مكان لـ %n شهادات؛ واستُبعدت الأخرى.</numerusform>
            <numerusform>يوجد مكان لـ %n شهادة؛ واستُبعدت الأخرى.</numerusform>
            <numerusform>يوجد مكان لـ %n شهادة؛ واستُبعدت الأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is in the list already.</source>
        <translation>تلك موجودة في القائمة بالفعل.</translation>
    </message>
</context>
</TS>
