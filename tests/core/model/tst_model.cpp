// Value types: ids, addresses, identities, intents.

#include <rapidcheck.h>
#include <QtTest>

#include "core/base/ids.h"
#include "core/base/random.h"
#include "core/model/feed.h"
#include "core/model/identity.h"
#include "core/model/intent.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;

namespace {

const PostId kPost(u"01a20ee0-8ca0-7557-8169-fcb506e8b06e"_s);

NewPost postWith(const QString &text)
{
    NewPost post;
    post.id = kPost;
    post.text = text;
    return post;
}

}  // namespace

class TestModel final : public QObject {
    Q_OBJECT

private slots:
    void uuid7();
    void uuidForm();
    void origins_data();
    void origins();
    void identitiesDifferByOrigin();
    void graphemes();
    void putPostRefusesBadText();
    void putPostKeepsWhatCanBeStored();
    void intentsAreReadBackAsWritten();
    void setterKeys();
    void cursors();
};

void TestModel::uuid7()
{
    SystemRandom random;
    const bool holds = rc::check("a UUIDv7 is canonical and sorts by its milliseconds", [&] {
        const qint64 early = *rc::gen::inRange<qint64>(0, (1LL << 47));
        const qint64 later = early + *rc::gen::inRange<qint64>(1, 1'000'000);
        const QString a = makeUuid7(early, random);
        const QString b = makeUuid7(later, random);
        RC_ASSERT(isUuid(a));
        RC_ASSERT(a.at(14) == u'7');
        RC_ASSERT(QStringView(u"89ab").contains(a.at(19)));
        RC_ASSERT(a < b);
    });
    QVERIFY(holds);
}

void TestModel::uuidForm()
{
    QVERIFY(isUuid(kPost.text()));
    for (const QString &text :
         {QString(), u"01A20EE0-8CA0-7557-8169-FCB506E8B06E"_s, u"01a20ee0-8ca0-7557-8169-fcb506e8b06"_s,
          u"01a20ee08ca0-7557-8169-fcb506e8b06ee-"_s, u"{1a20ee0-8ca0-7557-8169-fcb506e8b06}"_s}) {
        QVERIFY2(!isUuid(text), qPrintable(text));
    }
}

void TestModel::origins_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("origin");
    QTest::newRow("bare name") << u" Postr.Example "_s << u"https://postr.example"_s;
    QTest::newRow("path is dropped") << u"https://postr.example/some/path?x=1"_s << u"https://postr.example"_s;
    QTest::newRow("standard port") << u"https://postr.example:443"_s << u"https://postr.example"_s;
    QTest::newRow("other port") << u"postr.example:8443"_s << u"https://postr.example:8443"_s;
    QTest::newRow("this computer") << u"http://127.0.0.1:54321/"_s << u"http://127.0.0.1:54321"_s;
    QTest::newRow("localhost") << u"http://localhost:54321"_s << u"http://localhost:54321"_s;
    QTest::newRow("plain http elsewhere") << u"http://postr.example"_s << QString();
    QTest::newRow("a name that looks local") << u"http://127.evil.example"_s << QString();
    QTest::newRow("user in it") << u"https://me:pw@postr.example"_s << QString();
    QTest::newRow("other scheme") << u"ftp://postr.example"_s << QString();
    QTest::newRow("spaces") << u"not an address"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestModel::origins()
{
    QFETCH(QString, typed);
    QFETCH(QString, origin);
    QCOMPARE(ServerOrigin::fromUserInput(typed).text(), origin);
}

void TestModel::identitiesDifferByOrigin()
{
    const UserId user(u"01a20ee0-8925-72e9-9903-ebedede45773"_s);
    const Identity here{ServerOrigin::fromUserInput(u"postr.example"_s), user};
    const Identity there{ServerOrigin::fromUserInput(u"evil.example"_s), user};
    QVERIFY(here != there);
    QVERIFY(here.folder() != there.folder());
    QVERIFY(here.vaultKey() != there.vaultKey());
    QVERIFY(here.folder().endsWith(user.text()));
}

void TestModel::graphemes()
{
    QCOMPARE(graphemeCount(u"hello"_s), 5);
    QCOMPARE(graphemeCount(u"👩‍👩‍👧‍👦é"_s), 2);  // a family of four, and e with its accent
    QCOMPARE(graphemeCount(QString()), 0);
}

void TestModel::putPostRefusesBadText()
{
    QCOMPARE(Intent::putPost(postWith({})).error().code, ErrorCode::Usage);
    QCOMPARE(Intent::putPost(postWith(u" \n\t"_s)).error().code, ErrorCode::Usage);
    QVERIFY(Intent::putPost(postWith(QString(kMaxPostGraphemes, u'x'))));
    QCOMPARE(Intent::putPost(postWith(QString(kMaxPostGraphemes + 1, u'x'))).error().code, ErrorCode::Usage);
    NewPost post = postWith(u"text"_s);
    post.id = PostId(u"17"_s);
    QCOMPARE(Intent::putPost(post).error().code, ErrorCode::Usage);
}

void TestModel::putPostKeepsWhatCanBeStored()
{
    const QString dirty = u"one\r\ntwo\rthree\tfour"_s + QChar(0) + QChar(7) + QChar(0xd83d) + u"⛴"_s;
    QCOMPARE(Intent::putPost(postWith(dirty))->text(), u"one\ntwo\nthree\tfour⛴"_s);
}

void TestModel::intentsAreReadBackAsWritten()
{
    NewPost post = postWith(u"With a picture"_s);
    post.replyTo = PostId(u"01a20ee0-8ca0-7557-8169-fcb506e8b06f"_s);
    post.warning = u"boats"_s;
    post.lang = u"en"_s;
    post.media = {{u"a/b.jpg"_s, 640, 480, u"A boat"_s, u"LEHV6nWB2yk8"_s}};
    const Intent intent = *Intent::putPost(post);
    const auto kind = intentKindFromName(intentKindName(intent.kind()));
    QVERIFY(kind);
    const NewPost again = Intent(*kind, intent.args()).newPost();
    QCOMPARE(again.id, post.id);
    QCOMPARE(again.text, post.text);
    QCOMPARE(again.replyTo, post.replyTo);
    QCOMPARE(again.warning, post.warning);
    QCOMPARE(again.media, post.media);
    QVERIFY(!intentKindFromName(u"set_fire"_s));
}

void TestModel::setterKeys()
{
    const UserId person(u"01a20ee0-8925-72e9-9903-ebedede45773"_s);
    QCOMPARE(Intent::setLike(kPost, true).key(), Intent::setLike(kPost, false).key());
    QVERIFY(Intent::setLike(kPost, true).key() != Intent::deletePost(kPost).key());
    QVERIFY(Intent::setFollow(person, true).key() != Intent::setFollowByHandle(u"maya"_s, true).key());
    QCOMPARE(Intent::putPost(postWith(u"a"_s))->lane(), u"posts"_s);
    QCOMPARE(Intent::setLike(kPost, true).isOn(), true);
}

void TestModel::cursors()
{
    const FeedCursor cursor{1LL << 60, kPost};
    QCOMPARE(FeedCursor::fromText(cursor.text()), std::optional(cursor));
    for (const QString &text : {QString(), u":"_s, u"12"_s, u"x:"_s + kPost.text(), u"12:post"_s}) {
        QVERIFY2(!FeedCursor::fromText(text), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestModel)
#include "tst_model.moc"
