// Starting over, quarantine, and what is left of a damaged file.

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include "core/db/era.h"
#include "core/db/feedstore.h"
#include "core/db/notificationstore.h"
#include "core/db/outboxstore.h"
#include "core/db/searchindex.h"
#include "core/db/statement.h"
#include "core/db/truthstore.h"
#include "tests/support/accounts.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

class TestTruth final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_account = std::make_unique<TemporaryAccount>(); }
    void distrustLetsAnyVersionIn();
    void distrustRewritesNoRow();
    void whatWasNotBelievedBeforeThereWereErasIsNot();
    void whatWasToldInFullAndIsNotThereIsDropped();
    void itIsDroppedInSmallPieces();
    void anAssumedLikeLosesAgainstTheServer();
    void aPageSaysWhatItsRangeHolds();
    void aRenamedPostTakesItsAnswersAlong();
    void uncountedIsStillUnknown();
    void zombiesAreRemoved();
    void damageSeenWhileRunningIsLookedAtNextTime();
    void aHalfReadableOutboxIsCarriedOver();

private:
    template <class Body>
    auto write(Body &&body)
    {
        return transact(m_account->connection(), std::forward<Body>(body));
    }
    [[nodiscard]] Connection &db() { return m_account->connection(); }
    [[nodiscard]] const UserId &me() { return m_account->user(); }
    [[nodiscard]] QStringList listed(FeedList list)
    {
        QStringList ids;
        const Status read = readConsistently(db(), [&] {
            feeds::walk(db(), me(), list, {}, [&](const StoredEntry &entry) {
                ids.append(entry.post.id.text());
                return true;
            });
        });
        return read ? ids : QStringList{read.error().detail};
    }

    /// To its end; how much each piece wrote.
    [[nodiscard]] QList<qint64> drop();
    /// Bytes in the write-ahead log; none afterwards.
    [[nodiscard]] qint64 takeLog()
    {
        const qint64 written = QFileInfo(db().path() + u"-wal"_s).size();
        return db().emptyLog().value_or(false) ? written : -1;
    }
    [[nodiscard]] int count(const QString &sql) { return db().value(u"SELECT count(*) FROM "_s + sql)->toInt(); }

    std::unique_ptr<TemporaryAccount> m_account;
};

QList<qint64> TestTruth::drop()
{
    QList<qint64> written;
    truth::Drop drop;
    while (!drop.isDone()) {
        const Status found = readConsistently(db(), [&] { drop.find(db(), me()); });
        if (!found || (drop.isAnyFound() && !write([&] { drop.remove(db(), me()); }))) {
            return {-1};
        }
        written.append(takeLog());
    }
    return written;
}

void TestTruth::distrustLetsAnyVersionIn()
{
    const auto text = write([&] {
        persons::upsert(db(), me(), person(2, 70));
        posts::upsert(db(), me(), postBy(2, 10, 80), 1);
        feeds::setExtent(db(), me(), FeedList::Home, ListExtent(5, {{30, 20}}));
        truth::distrust(db(), me());
        Post older = postBy(2, 10, 3);
        older.text = u"another history"_s;
        posts::upsert(db(), me(), older, 2);
        Profile renamed = person(2, 1);
        renamed.name = u"Renamed"_s;
        persons::upsert(db(), me(), renamed);
        return feeds::find(db(), me(), PostId(uuid(10)))->post.text + u" by "_s +
               persons::find(db(), me(), UserId(uuid(2)))->name;
    });
    QCOMPARE(*text, u"another history by Renamed"_s);
    QVERIFY(!readConsistently(db(), [&] { return feeds::extentOf(db(), me(), FeedList::Home); })->has_value());
    QVERIFY(!*readConsistently(db(), [&] { return feeds::hasToldGaps(db(), me()); }));
}

void TestTruth::distrustRewritesNoRow()
{
    QVERIFY(write([&] {
        persons::upsert(db(), me(), person(2));
        for (int number = 100; number < 5100; ++number) {
            posts::upsert(db(), me(), postBy(2, number, 50), 1);
            posts::upsert(db(), me(), Mine{PostId(uuid(number)), true, false, false, 51});
            feeds::insert(db(), me(), FeedList::Home, PostId(uuid(number)), number);
        }
    }));
    QVERIFY(takeLog() > 1'000'000);
    QVERIFY(write([&] { truth::distrust(db(), me()); }));
    const qint64 written = takeLog();
    QVERIFY2(written > 0 && written < 50'000, qPrintable(QString::number(written)));
    QCOMPARE(count(u"posts WHERE "_s + era::isBelieved(u"posts"_s)), 0);
    const auto due = readConsistently(db(), [&] { return posts::oldestChecked(db(), me(), 2, 0, 10); });
    QCOMPARE(due->constFirst().ver, -1);  // the server tells it again, whatever version it has
}

/// A program without them was in the middle of a new start.
void TestTruth::whatWasNotBelievedBeforeThereWereErasIsNot()
{
    QVERIFY(write([&] {
        persons::upsert(db(), me(), person(2));
        posts::upsert(db(), me(), postBy(2, 10, 50), 1);
    }));
    QVERIFY(db().execute(u"UPDATE posts SET ver = -1"_s));
    QCOMPARE(count(u"posts WHERE "_s + era::isBelieved(u"posts"_s)), 0);
    QVERIFY(write([&] { posts::upsert(db(), me(), postBy(2, 10, 0), 1); }));
    QCOMPARE(count(u"posts WHERE "_s + era::isBelieved(u"posts"_s)), 1);
}

void TestTruth::whatWasToldInFullAndIsNotThereIsDropped()
{
    const Status done = write([&] {
        persons::upsert(db(), me(), person(2));
        for (const auto &[author, number] : {std::pair(1, 10), std::pair(1, 11), std::pair(2, 12), std::pair(2, 13)}) {
            posts::upsert(db(), me(), postBy(author, number, 50), 1);
            posts::upsert(db(), me(), Mine{PostId(uuid(number)), true, false, false, 51});
            feeds::insert(db(), me(), FeedList::Home, PostId(uuid(number)), number);
        }
        persons::upsert(db(), me(), Relation{UserId(uuid(2)), true, false, false, 52});
        truth::distrust(db(), me());
        posts::upsert(db(), me(), postBy(1, 10, 1), 2);  // told again, without a like
        posts::upsert(db(), me(), postBy(2, 12, 1), 2);
        posts::upsert(db(), me(), Mine{PostId(uuid(12)), true, false, false, 2});
    });
    QVERIFY(done);
    QVERIFY(!drop().contains(-1));
    QCOMPARE(listed(FeedList::Home), (QStringList{uuid(12), uuid(10)}));
    const auto stored = readConsistently(db(), [&] {
        QStringList found;
        for (int number = 10; number <= 13; ++number) {
            const auto entry = feeds::find(db(), me(), PostId(uuid(number)));
            found.append(entry ? u"%1%2%3"_s.arg(number).arg(entry->liked ? u"+"_s : u"-"_s,
                                                             entry->author.following ? u"f"_s : QString())
                               : u"no"_s);
        }
        return found;
    });
    QCOMPARE(*stored, (QStringList{u"10-"_s, u"no"_s, u"12+"_s,
                                   u"13+"_s}));  // a stranger's post that was not told stays as it was
}

/// Among many that were told again, and many that were not.
void TestTruth::itIsDroppedInSmallPieces()
{
    constexpr int kRows = 1500;
    const auto tell = [&](int step, qint64 ver) {
        persons::upsert(db(), me(), person(2, ver));
        for (int number = 1000; number < 1000 + kRows; number += step) {
            posts::upsert(db(), me(), postBy(1, number, ver), 1);
            const PostId others(uuid(number + 10'000));
            Post post = postBy(2, number + 10'000, ver);
            posts::upsert(db(), me(), post, 1);
            posts::upsert(db(), me(), Mine{others, true, false, false, ver});
            posts::upsert(db(), me(), Repost{UserId(uuid(2)), others, true, number, ver});
            feeds::insert(db(), me(), FeedList::Home, others, number);
            persons::upsert(db(), me(), Relation{UserId(uuid(number)), true, false, false, ver});
            notifications::upsert(
                db(), me(),
                Notification{
                    u"n%1"_s.arg(number), NotificationKind::Follow, UserId(uuid(2)), {}, {}, true, {}, number, ver});
        }
    };
    QVERIFY(write([&] { tell(1, 50); }));
    QVERIFY(write([&] { truth::distrust(db(), me()); }));
    QVERIFY(write([&] { tell(3, 1); }));
    QVERIFY(takeLog() > 0);
    const QList<qint64> pieces = drop();
    QVERIFY(pieces.size() > 50);
    const auto [least, most] = std::minmax_element(pieces.cbegin(), pieces.cend());
    QVERIFY2(*least >= 0 && *most < 1'000'000, qPrintable(u"%1 to %2"_s.arg(*least).arg(*most)));
    for (const QString &table : {u"reposts"_s, u"relations"_s, u"notifications"_s, u"feed_items"_s}) {
        QVERIFY2(count(table) == kRows / 3, qPrintable(table));
    }
    QCOMPARE(count(u"posts WHERE owner_id = user_id"_s), kRows / 3);
    QCOMPARE(count(u"posts WHERE owner_id <> user_id"_s), kRows);  // those that were not told stay
    QCOMPARE(count(u"mine"_s), kRows);                             // and so does what is said of them
    QCOMPARE(count(u"posts WHERE owner_id = user_id AND NOT "_s + era::isBelieved(u"posts"_s)), 0);
    QVERIFY(*searchindex::isWhole(db()));
}

void TestTruth::anAssumedLikeLosesAgainstTheServer()
{
    const PostId post(uuid(10));
    const auto likes = write([&] {
        persons::upsert(db(), me(), person(2));
        posts::upsert(db(), me(), postBy(2, 10), 1);
        const auto liked = [&] { return feeds::find(db(), me(), post)->liked; };
        QList<bool> seen;
        truth::assumeMark(db(), me(), IntentKind::SetLike, post, true);
        seen.append(liked());
        truth::assumeMark(db(), me(), IntentKind::SetLike, post, false);  // the later word of the user
        seen.append(liked());
        posts::upsert(db(), me(), Mine{post, true, false, false, 1});
        seen.append(liked());
        truth::assumeMark(db(), me(), IntentKind::SetLike, post, false);
        seen.append(liked());
        return seen;
    });
    QCOMPARE(*likes, (QList<bool>{true, false, true, true}));
}

void TestTruth::aPageSaysWhatItsRangeHolds()
{
    const Status done = write([&] {
        persons::upsert(db(), me(), person(2));
        for (int number = 10; number <= 15; ++number) {
            posts::upsert(db(), me(), postBy(2, number), 1);
            feeds::insert(db(), me(), FeedList::Home, PostId(uuid(number)), number);
            feeds::insert(db(), me(), FeedList::Everyone, PostId(uuid(number)), number);
        }
        feeds::retainBetween(db(), me(), FeedList::Home, 15, 10, {PostId(uuid(12))});
    });
    QVERIFY(done);
    QCOMPARE(listed(FeedList::Home), (QStringList{uuid(15), uuid(12), uuid(10)}));
    QCOMPARE(listed(FeedList::Everyone).size(), 6);
}

void TestTruth::aRenamedPostTakesItsAnswersAlong()
{
    NewPost post;
    post.id = PostId(uuid(20));
    post.text = u"First"_s;
    NewPost answer;
    answer.id = PostId(uuid(21));
    answer.text = u"Second"_s;
    answer.replyTo = post.id;
    const auto rows = write([&] {
        outbox::append(db(), me(), *Intent::putPost(post), Mid(uuid(31)), 1);
        outbox::append(db(), me(), *Intent::putPost(answer), Mid(uuid(32)), 2);
        outbox::append(db(), me(), Intent::setLike(post.id, true), Mid(uuid(33)), 3);
        outbox::append(db(), me(), Intent::setLike(PostId(uuid(99)), true), Mid(uuid(34)), 4);
        outbox::renew(db(), me(), Mid(uuid(31)), Mid(uuid(41)), PostId(uuid(22)), 3);
        return outbox::load(db(), me());
    });
    QCOMPARE(rows->at(0).mid, Mid(uuid(41)));
    QCOMPARE(rows->at(0).intent.post(), PostId(uuid(22)));
    QCOMPARE(rows->at(1).intent.newPost().replyTo, PostId(uuid(22)));
    QCOMPARE(rows->at(1).dependsOn, QList<Mid>{Mid(uuid(41))});
    QCOMPARE(rows->at(2).intent.key(), u"like:"_s + uuid(22));
    QCOMPARE(rows->at(3).intent.post(), PostId(uuid(99)));
}

void TestTruth::uncountedIsStillUnknown()
{
    const auto row = write([&] {
        outbox::append(db(), me(), Intent::setLike(PostId(uuid(40)), true), Mid(uuid(41)), 1);
        outbox::markCommitting(db(), me(), Mid(uuid(41)), 2);
        outbox::markNotCounted(db(), me(), Mid(uuid(41)));
        return outbox::find(db(), me(), Mid(uuid(41)));
    });
    QCOMPARE((*row)->status, OutboxStatus::Committing);
    QCOMPARE((*row)->attempts, 0);
}

void TestTruth::zombiesAreRemoved()
{
    QTemporaryDir folder;
    {
        auto database = openAccount(folder.path(), somebody(), u"me"_s);
        QVERIFY(transact(database->connection(), [&] {
            persons::upsert(database->connection(), database->user(), person(2));
            posts::upsert(database->connection(), database->user(), postBy(2, 10), 1);
            posts::upsert(database->connection(), database->user(), postBy(1, 11), 1);
        }));
    }
    {
        const auto raw =
            Connection::open(databasePath(folder.path(), somebody()));  // without foreign keys, as any other tool
        QVERIFY((*raw)->execute(u"DELETE FROM users WHERE id = '%1'"_s.arg(uuid(2))));
    }
    auto database = openAccount(folder.path(), somebody(), u"me"_s);
    QVERIFY(database);
    QCOMPARE(*database->connection().value(u"SELECT group_concat(id) FROM posts"_s), uuid(11));
}

namespace {

/// Overwrites the root page of a table or index.
void damage(const QString &file, const QString &name)
{
    auto raw = Connection::open(file);
    const int root = (*raw)->value(u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(name))->toInt();
    const int pageSize = (*raw)->value(u"PRAGMA page_size"_s)->toInt();
    raw->reset();
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.seek(static_cast<qint64>(root - 1) * pageSize);
    damaged.write(QByteArray(pageSize, '\x5a'));
}

}  // namespace

void TestTruth::damageSeenWhileRunningIsLookedAtNextTime()
{
    QTemporaryDir folder;
    const QString file = databasePath(folder.path(), somebody());
    QVERIFY(openAccount(folder.path(), somebody(), u"me"_s));
    damage(file, u"tombstones"_s);
    {
        auto database = openAccount(folder.path(), somebody(), u"me"_s);  // a clean exit: not looked at as a whole
        QVERIFY(database);
        const auto found = readConsistently(database->connection(), [&] {
            return posts::isKnownDeleted(database->connection(), database->user(), PostId(uuid(1)));
        });
        QCOMPARE(found.error().code, ErrorCode::DatabaseCorrupt);
    }
    OpenReport report;
    QVERIFY(openAccount(folder.path(), somebody(), u"me"_s, &report));
    QVERIFY(!report.notice.isEmpty());
}

void TestTruth::aHalfReadableOutboxIsCarriedOver()
{
    QTemporaryDir folder;
    const QString file = databasePath(folder.path(), somebody());
    int lastPage = 0;
    {
        auto database = openAccount(folder.path(), somebody(), u"me"_s);
        Connection &connection = database->connection();
        QVERIFY(transact(connection, [&] {
            for (int i = 0; i < 300; ++i) {
                outbox::append(connection, database->user(), Intent::setLike(PostId(uuid(1000 + i)), true),
                               Mid(uuid(5000 + i)), i);
            }
        }));
        lastPage = connection.value(u"PRAGMA page_count"_s)->toInt();
        QVERIFY(connection.execute(u"UPDATE sync_state SET value = '0' WHERE key = 'clean_exit'"_s));
    }
    {
        auto raw = Connection::open(file);
        QVERIFY((*raw)->execute(u"UPDATE sync_state SET value = '0' WHERE key IN ('clean_exit', 'opened_in_boot')"_s));
        // The leaf with the newest intents: the table's largest page number still in order of the key.
        const int pageSize = (*raw)->value(u"PRAGMA page_size"_s)->toInt();
        raw->reset();
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        const QByteArray needle = uuid(5290).toLatin1();
        QByteArray content = damaged.readAll();
        int hits = 0;
        for (int page = 0; page < lastPage; ++page) {
            const QByteArray bytes = content.mid(page * pageSize, pageSize);
            if (bytes.at(0) == '\x0d' && bytes.contains(needle)) {  // a leaf of the table itself, not of its indexes
                damaged.seek(static_cast<qint64>(page) * pageSize);
                damaged.write(QByteArray(pageSize, '\x5a'));
                ++hits;
            }
        }
        QCOMPARE(hits, 1);
    }
    OpenReport report;
    auto database = openAccount(folder.path(), somebody(), u"me"_s, &report);
    QVERIFY(database);
    QVERIFY(!report.notice.isEmpty());
    const auto rows = readConsistently(database->connection(),
                                       [&] { return outbox::load(database->connection(), database->user()); });
    QVERIFY2(rows->size() > 100 && rows->size() < 300, qPrintable(QString::number(rows->size())));
    QCOMPARE(rows->constFirst().mid, Mid(uuid(5000)));
}

QTEST_GUILESS_MAIN(TestTruth)
#include "tst_truth.moc"
