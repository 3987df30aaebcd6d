#include <rapidcheck.h>
#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>

#include "core/backend/supabase/rows.h"
#include "core/model/servernumber.h"
#include "tests/support/serverrows.h"

using namespace postr;
using namespace postr::test;

namespace {

QString uuid(int n) { return QStringLiteral("0190a0a0-0000-7000-8000-%1").arg(n, 12, 16, QLatin1Char('0')); }

QJsonObject postRow(int id)
{
    return {{QStringLiteral("id"), uuid(id)},
            {QStringLiteral("author"), uuid(9000)},
            {QStringLiteral("text"), QStringLiteral("hello %1").arg(id)},
            {QStringLiteral("root"), QJsonValue::Null},
            {QStringLiteral("reply_to"), QJsonValue::Null},
            {QStringLiteral("quote"), QJsonValue::Null},
            {QStringLiteral("media"), QJsonArray{QJsonObject{{QStringLiteral("path"), QStringLiteral("a/b.jpg")},
                                                             {QStringLiteral("width"), 640},
                                                             {QStringLiteral("height"), 480},
                                                             {QStringLiteral("alt"), QStringLiteral("a cat")},
                                                             {QStringLiteral("blurhash"), QJsonValue::Null}}}},
            {QStringLiteral("warning"), QJsonValue::Null},
            {QStringLiteral("lang"), QStringLiteral("en")},
            {QStringLiteral("created_at"), QStringLiteral("2026-11-23T06:57:20.059021+00:00")},
            {QStringLiteral("sort"), 100 + id},
            {QStringLiteral("ver"), 1000 + id},
            {QStringLiteral("rev"), 2},
            {QStringLiteral("deleted"), false},
            {QStringLiteral("edited_at"), QJsonValue::Null},
            {QStringLiteral("card"), QJsonObject{{QStringLiteral("url"), QStringLiteral("https://a.example/")},
                                                 {QStringLiteral("title"), QStringLiteral("A page")}}},
            {QStringLiteral("counts"), QJsonObject{{QStringLiteral("replies"), 1}, {QStringLiteral("likes"), 4}}},
            {QStringLiteral("mine"), postMineJson({{QStringLiteral("ver"), 7}, {QStringLiteral("liked"), true}})}};
}

QJsonObject personRow(int id)
{
    return {{QStringLiteral("id"), uuid(id)},
            {QStringLiteral("handle"), QStringLiteral("h%1").arg(id)},
            {QStringLiteral("name"), QStringLiteral("N")},
            {QStringLiteral("bio"), QStringLiteral("b")},
            {QStringLiteral("avatar"), QJsonValue::Null},
            {QStringLiteral("banner"), QStringLiteral("x/y.png")},
            {QStringLiteral("created_at"), QStringLiteral("2026-01-01T00:00:00+00:00")},
            {QStringLiteral("ver"), 5},
            {QStringLiteral("counts"), QJsonObject{{QStringLiteral("followers"), 3}}},
            {QStringLiteral("follows_me"), true},
            {QStringLiteral("suspended"), false},
            {QStringLiteral("mine"), relationJson({{QStringLiteral("ver"), 2}, {QStringLiteral("following"), true}})}};
}

QJsonObject rowsOf(const QJsonArray &posts, const QJsonArray &people = {})
{
    return {{QStringLiteral("posts"), posts}, {QStringLiteral("people"), people}};
}

QJsonValue nonsense(int which)
{
    switch (which) {
    case 0:
        return QJsonValue(QJsonValue::Null);
    case 1:
        return true;
    case 2:
        return -1;
    case 3:
        return 1e300;
    case 4:
        return 3.5;
    case 5:
        return QString(200'000, QLatin1Char('x'));
    case 6:
        return QString(QChar(QChar::Null));
    case 7:
        return QStringLiteral("not an id");
    case 8:
        return QJsonArray{1, QJsonObject{}, QJsonArray{}};
    case 9:
        return QJsonObject{{QStringLiteral("ver"), QStringLiteral("x")}, {QStringLiteral("path"), 1}};
    case 10:
        return QJsonValue(std::numeric_limits<qint64>::max());
    case 11:
        return QString();
    case 12:
        return QJsonValue(std::numeric_limits<qint64>::min());
    default:
        return QStringLiteral("0000-99-99T99:99:99");
    }
}

/// Changes one to three fields of a row into something a server should not say.
QJsonObject mutated(QJsonObject row)
{
    const int changes = *rc::gen::inRange(1, 4);
    for (int i = 0; i < changes; ++i) {
        const QStringList keys = row.keys();
        if (keys.isEmpty()) {
            return row;
        }
        const QString key = keys.at(*rc::gen::inRange<qsizetype>(0, keys.size()));
        if (*rc::gen::arbitrary<bool>()) {
            row.remove(key);
        } else {
            row.insert(key, nonsense(*rc::gen::inRange(0, 14)));
        }
    }
    return row;
}

QString whyOf(const QString &field, const QJsonValue &value)
{
    QJsonObject row = postRow(1);
    row.insert(field, value);
    const Batch batch = readRows(rowsOf({row}));
    return batch.unstorable.isEmpty() ? QString() : batch.unstorable.first().why;
}

std::optional<LinkCard> cardFrom(const QJsonObject &card)
{
    QJsonObject row = postRow(1);
    row.insert(QStringLiteral("card"), card);
    return readRows(rowsOf({row})).posts.at(0).card;
}

QList<int> orderOf(const Batch &batch)
{
    QList<int> ids;
    for (const Post &post : batch.posts) {
        ids.append(post.id.text().right(12).toInt(nullptr, 16));
    }
    return ids;
}

}  // namespace

class TestRows final : public QObject {
    Q_OBJECT

private slots:
    void everyFieldIsRead()
    {
        const Batch batch = readRows(rowsOf({postRow(1)}, {personRow(9000)}));
        QCOMPARE(batch.unstorable.size(), 0);
        const Post &post = batch.posts.at(0);
        QCOMPARE(post.id.text(), uuid(1));
        QCOMPARE(post.author.text(), uuid(9000));
        QCOMPARE(post.text, QStringLiteral("hello 1"));
        QCOMPARE(post.media.at(0).alt, QStringLiteral("a cat"));
        QCOMPARE(post.media.at(0).width, 640);
        QCOMPARE(post.lang, QStringLiteral("en"));
        QCOMPARE(post.createdAt, QDateTime(QDate(2026, 11, 23), QTime(6, 57, 20, 59), Qt::UTC));
        QCOMPARE(post.sort, 101);
        QCOMPARE(post.ver, 1001);
        QCOMPARE(post.rev, 2);
        QCOMPARE(post.counts, (PostCounts{1, 0, 4, 0}));
        QCOMPARE(batch.mine.at(0), (Mine{PostId(uuid(1)), true, false, false, 7}));
        QCOMPARE(batch.people.at(0).banner, QStringLiteral("x/y.png"));
        QVERIFY(batch.people.at(0).avatar.isEmpty());
        QCOMPARE(batch.relations.at(0), (Relation{UserId(uuid(9000)), true, false, false, 2}));
    }

    void largeNumbersStayExact()
    {
        const QByteArray json =
            R"({"posts":[{"id":"0190a0a0-0000-7000-8000-000000000001","author":"0190a0a0-0000-7000-8000-000000000002",
            "text":"t","created_at":"2026-11-23 06:57:20+00","sort":9007199254740991,"ver":9007199254740990,"deleted":false,
            "media":[],"rev":0,"counts":{}}],"people":[]})";
        const Batch batch = readRows(QJsonDocument::fromJson(json).object());
        QCOMPARE(batch.posts.at(0).sort, kMostServerNumber);
        QCOMPARE(batch.posts.at(0).ver, kMostServerNumber - 1);
        QCOMPARE(batch.posts.at(0).createdAt, QDateTime(QDate(2026, 11, 23), QTime(6, 57, 20), Qt::UTC));
        QVERIFY(batch.mine.isEmpty());
    }

    void wrongFieldsMakeARowUnstorable_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto add = [](const char *name, const char *field, const QJsonValue &value) {
            QTest::newRow(name) << QString::fromLatin1(field) << value;
        };
        add("id", "id", QStringLiteral("x"));
        add("author null", "author", QJsonValue::Null);
        add("text number", "text", 5);
        add("text huge", "text", QString(kMaxRowText + 1, QLatin1Char('x')));
        add("text null char", "text", QString(QChar(QChar::Null)));
        add("parent no id", "reply_to", QStringLiteral("x"));
        add("quote number", "quote", 1);
        add("root list", "root", QJsonArray{});
        add("own parent", "reply_to", uuid(1));
        add("own quote", "quote", uuid(1));
        add("media object", "media", QJsonObject{{QStringLiteral("a"), 1}});
        add("media too many", "media", QJsonArray{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17});
        add("media item", "media", QJsonArray{QJsonObject{{QStringLiteral("path"), 1}}});
        add("media width", "media",
            QJsonArray{QJsonObject{{QStringLiteral("path"), QStringLiteral("p")}, {QStringLiteral("width"), 1e12}}});
        add("time", "created_at", QStringLiteral("yesterday"));
        add("time missing", "created_at", QJsonValue::Null);
        add("edited", "edited_at", QStringLiteral("x"));
        add("sort text", "sort", QStringLiteral("5"));
        add("sort negative", "sort", -1);
        add("ver fraction", "ver", 1.5);
        add("ver huge", "ver", 1e300);
        add("ver too large", "ver", kMostServerNumber + 1);
        add("sort as of unsent posts", "sort", 1LL << 60);
        add("rev missing", "rev", QJsonValue::Undefined);
        add("media missing", "media", QJsonValue::Undefined);
        add("counts missing", "counts", QJsonValue::Undefined);
        add("deleted missing", "deleted", QJsonValue::Undefined);
        add("deleted null", "deleted", QJsonValue());
        add("mine empty", "mine", QJsonObject{});
        add("rev huge", "rev", 1e12);
        add("deleted text", "deleted", QStringLiteral("yes"));
        add("counts list", "counts", QJsonArray{});
        add("mine text", "mine", QStringLiteral("x"));
        add("mine without ver", "mine", postMineJson({}));
        for (const char *flag : {"liked", "reposted", "bookmarked", "thread_muted"}) {
            QJsonObject mine = postMineJson({{QStringLiteral("ver"), 1}});
            mine.remove(QLatin1String(flag));
            QTest::addRow("mine without %s", flag) << QStringLiteral("mine") << QJsonValue(mine);
        }
    }
    void wrongFieldsMakeARowUnstorable()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QVERIFY(!whyOf(field, value).isEmpty());
    }

    void aCardIsRead()
    {
        const std::optional<LinkCard> card = cardFrom({{QStringLiteral("url"), QStringLiteral("https://a.example/x")},
                                                       {QStringLiteral("title"), QStringLiteral(" Two\n words ")},
                                                       {QStringLiteral("description"), QStringLiteral("About it")},
                                                       {QStringLiteral("site"), QJsonValue::Null}});
        QCOMPARE(card.value_or(LinkCard{}),
                 (LinkCard{QStringLiteral("https://a.example/x"), QStringLiteral("Two words"),
                           QStringLiteral("About it"), QString()}));
        QJsonObject tombstone = postRow(1);
        tombstone.insert(QStringLiteral("deleted"), true);
        tombstone.insert(QStringLiteral("card"),
                         QJsonObject{{QStringLiteral("url"), QStringLiteral("https://a.example/")},
                                     {QStringLiteral("title"), QStringLiteral("t")}});
        QVERIFY(!readRows(rowsOf({tombstone})).posts.at(0).card);
    }

    void aBadCardIsLeftOutAndThePostStays_data()
    {
        QTest::addColumn<QJsonValue>("card");
        const auto add = [](const char *name, const QJsonValue &url, const QJsonValue &title,
                            const QJsonValue &description = QString(), const QJsonValue &site = QString()) {
            QTest::newRow(name) << QJsonValue(QJsonObject{{QStringLiteral("url"), url},
                                                          {QStringLiteral("title"), title},
                                                          {QStringLiteral("description"), description},
                                                          {QStringLiteral("site"), site}});
        };
        const QString good = QStringLiteral("https://a.example/");
        const QString huge(200'000, QLatin1Char('x'));
        QTest::newRow("text") << QJsonValue(QStringLiteral("https://a.example/"));
        QTest::newRow("list") << QJsonValue(QJsonArray{good, good});
        QTest::newRow("empty") << QJsonValue(QJsonObject{});
        add("no title", good, QJsonValue::Null);
        add("empty title", good, QStringLiteral(" \n"));
        add("title number", good, 5);
        add("title huge", good, huge);
        add("title null character", good, QString(QChar(QChar::Null)));
        add("description list", good, QStringLiteral("t"), QJsonArray{});
        add("description huge", good, QStringLiteral("t"), huge);
        add("site object", good, QStringLiteral("t"), QString(), QJsonObject{});
        add("url number", 1, QStringLiteral("t"));
        add("url huge", QJsonValue(good + huge), QStringLiteral("t"));
        for (const char *url :
             {"", "a.example", "//a.example", "https://", "https:a", "ftp://a.example/", "file:///etc/passwd",
              "javascript:alert(1)", "data:text/html,x", "postr://post/1", "https://a b/", "mailto:a@b.c"}) {
            add(*url ? url : "url empty", QString::fromLatin1(url), QStringLiteral("t"));
        }
    }
    void aBadCardIsLeftOutAndThePostStays()
    {
        QFETCH(QJsonValue, card);
        QJsonObject row = postRow(1);
        row.insert(QStringLiteral("card"), card);
        const Batch batch = readRows(rowsOf({row}));
        QCOMPARE(batch.unstorable.size(), 0);
        QCOMPARE(batch.posts.at(0).text, QStringLiteral("hello 1"));
        QVERIFY(!batch.posts.at(0).card);
    }

    void tombstonesNeedNoText()
    {
        QJsonObject row = postRow(1);
        row.insert(QStringLiteral("deleted"), true);
        QJsonObject bare = row;
        for (const char *part : {"text", "media", "warning", "lang", "rev", "counts", "card", "mine"}) {
            bare.remove(QLatin1String(part));
        }
        for (const QJsonObject &tombstone : {row, bare}) {
            const Batch batch = readRows(rowsOf({tombstone}));
            QCOMPARE(batch.posts.size(), 1);
            QVERIFY(batch.posts.at(0).deleted);
            QVERIFY(batch.posts.at(0).text.isEmpty());
            QVERIFY(batch.posts.at(0).media.isEmpty());
        }
    }

    void aPersonMissesNothing()
    {
        QCOMPARE(readRows(rowsOf({}, {personRow(1)})).people.size(), 1);
        for (const QString &part : personRow(1).keys()) {
            QJsonObject row = personRow(1);
            row.remove(part);
            const bool mayBeNull = part == u"avatar" || part == u"banner" || part == u"mine";
            QVERIFY2(readRows(rowsOf({}, {row})).people.size() == (mayBeNull ? 1 : 0), qPrintable(part));
        }
        for (const QString &part : relationJson({{QStringLiteral("ver"), 2}}).keys()) {
            QJsonObject mine = relationJson({{QStringLiteral("ver"), 2}});
            mine.remove(part);
            const QJsonObject row = with(personRow(1), {{QStringLiteral("mine"), mine}});
            QVERIFY2(readRows(rowsOf({}, {row})).people.isEmpty(), qPrintable(part));
        }
    }

    void unstorableRowsKeepTheirIdAndAllOfTheirData()
    {
        QJsonObject row = postRow(3);
        row.insert(QStringLiteral("sort"), QStringLiteral("later versions may use text"));
        const Batch batch = readRows(rowsOf({row, 17}));
        QCOMPARE(batch.unstorable.size(), 2);
        QCOMPARE(batch.unstorable.at(0).entity, uuid(3));
        QCOMPARE(QJsonDocument::fromJson(batch.unstorable.at(0).raw).object(), row);
        QVERIFY(batch.unstorable.at(1).entity.isEmpty());
        QCOMPARE(batch.unstorable.at(1).raw, QByteArray("[17]"));
    }

    void mutationsNeverCrashAndEveryRowIsAccountedFor()
    {
        QVERIFY(rc::check("rows in = rows out + unstorable", [] {
            const int count = *rc::gen::inRange(0, 12);
            QJsonArray posts;
            QJsonArray people;
            for (int i = 0; i < count; ++i) {
                posts.append(*rc::gen::arbitrary<bool>() ? mutated(postRow(i)) : postRow(i));
                people.append(*rc::gen::arbitrary<bool>() ? mutated(personRow(i)) : personRow(i));
            }
            const Batch batch = readRows(rowsOf(posts, people));
            RC_ASSERT(batch.posts.size() + batch.people.size() + batch.unstorable.size() == 2 * count);
            for (const Post &post : batch.posts) {
                RC_ASSERT(isUuid(post.id.text()));
                RC_ASSERT(isUuid(post.author.text()));
                RC_ASSERT(post.text.size() <= kMaxRowText);
                RC_ASSERT(post.createdAt.isValid());
                RC_ASSERT((post.sort >= 0 && post.ver >= 0));
                RC_ASSERT((!post.card ||
                           (post.card->url.startsWith(QLatin1String("https://")) && !post.card->title.isEmpty())));
                RC_ASSERT((post.replyTo.isEmpty() || isUuid(post.replyTo.text())));
            }
        }));
    }

    void topLevelNonsenseIsAnEmptyBatch()
    {
        QVERIFY(readRows({}).posts.isEmpty());
        QVERIFY(readRows({{QStringLiteral("posts"), 5}, {QStringLiteral("people"), QStringLiteral("x")}})
                    .unstorable.isEmpty());
    }

    void parentsComeFirst()
    {
        QVERIFY(rc::check("every reference inside the batch points backwards", [] {
            const int count = *rc::gen::inRange(1, 30);
            std::vector<int> shuffled(static_cast<std::size_t>(count));
            std::iota(shuffled.begin(), shuffled.end(), 0);
            const auto keys = *rc::gen::container<std::vector<quint32>>(shuffled.size(), rc::gen::arbitrary<quint32>());
            std::sort(shuffled.begin(), shuffled.end(), [&](int a, int b) {
                return std::pair(keys[static_cast<std::size_t>(a)], a) <
                       std::pair(keys[static_cast<std::size_t>(b)], b);
            });
            QJsonArray posts;
            for (const int id : shuffled) {
                QJsonObject row = postRow(id);
                // Only earlier posts can be referred to, as on a real server.
                if (id > 0) {
                    row.insert(QStringLiteral("reply_to"), uuid(*rc::gen::inRange(0, id)));
                    row.insert(QStringLiteral("quote"), uuid(*rc::gen::inRange(0, id)));
                    row.insert(QStringLiteral("root"), uuid(0));
                }
                posts.append(row);
            }
            const Batch batch = readRows(rowsOf(posts));
            RC_ASSERT(batch.posts.size() == count);
            QSet<PostId> stored;
            for (const Post &post : batch.posts) {
                for (const PostId &reference : {post.root, post.replyTo, post.quote}) {
                    RC_ASSERT((reference.isEmpty() || stored.contains(reference)));
                }
                stored.insert(post.id);
            }
        }));
    }

    void rootOfItselfIsFine()
    {
        QJsonObject row = postRow(1);
        row.insert(QStringLiteral("root"), uuid(1));
        QCOMPARE(readRows(rowsOf({row})).posts.size(), 1);
    }

    void cyclesAreCut()
    {
        QJsonObject a = postRow(1);
        QJsonObject b = postRow(2);
        QJsonObject c = postRow(3);
        a.insert(QStringLiteral("reply_to"), uuid(2));
        b.insert(QStringLiteral("quote"), uuid(3));
        c.insert(QStringLiteral("reply_to"), uuid(1));
        const Batch batch = readRows(rowsOf({a, b, c, postRow(4)}));
        QCOMPARE(batch.unstorable.size(), 1);
        QCOMPARE(batch.unstorable.at(0).entity, uuid(3));
        QCOMPARE(orderOf(batch), (QList<int>{2, 1, 4}));
    }

    void chainsOfThousandsDoNotOverflow()
    {
        QJsonArray posts;
        for (int id = kMaxRows - 1; id >= 0; --id) {
            QJsonObject row = postRow(id);
            if (id > 0) {
                row.insert(QStringLiteral("reply_to"), uuid(id - 1));
            }
            posts.append(row);
        }
        const Batch batch = readRows(rowsOf(posts));
        QCOMPARE(batch.posts.size(), kMaxRows);
        QCOMPARE(batch.posts.first().id.text(), uuid(0));
        posts.append(postRow(kMaxRows));
        QCOMPARE(readRows(rowsOf(posts)).unstorable.size(), 1);
    }

    void ofTwoVersionsTheHigherStays()
    {
        QJsonObject newer = postRow(1);
        newer.insert(QStringLiteral("ver"), 5000);
        newer.insert(QStringLiteral("text"), QStringLiteral("newer"));
        for (const QJsonArray &posts : {QJsonArray{postRow(1), newer}, QJsonArray{newer, postRow(1)}}) {
            const Batch batch = readRows(rowsOf(posts));
            QCOMPARE(batch.posts.size(), 1);
            QCOMPARE(batch.posts.at(0).text, QStringLiteral("newer"));
        }
    }
};

QTEST_APPLESS_MAIN(TestRows)
#include "tst_rows.moc"
