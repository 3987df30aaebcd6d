// Truth is a pure upsert by version; the outbox keeps what it is told.

#include <rapidcheck.h>
#include <QtTest>

#include "core/db/feedstore.h"
#include "core/db/outboxstore.h"
#include "core/db/positionstore.h"
#include "tests/support/accounts.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

class TestStores final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_account.isOpen()); }
    void anyOrderOfVersionsGivesTheHighest();
    void theDeletedNeverLivesAgain();
    void aCardComesChangesAndGoesWithItsPost();
    void whoWasToldOfLastHasTheHandle();
    void unsentPostsAreWaitedFor();
    void aNewSetterRetiresAParkedOne();
    void renewingKeepsDependants();
    void notSentIsAsIfNeverTried();
    void extents();
    void aGapHoldsNoRows();
    void whereReadingStopped();

private:
    TemporaryAccount m_account;
};

void TestStores::anyOrderOfVersionsGivesTheHighest()
{
    Connection &connection = m_account.connection();
    int number = 1000;
    const bool holds = rc::check("the highest version wins, whatever comes first and however often", [&] {
        const auto versions = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 20)));
        const int id = ++number;
        const auto text = transact(connection, [&] {
            persons::upsert(connection, m_account.user(), person(2));
            for (const int version : versions) {
                Post post = postBy(2, id, version);
                post.text = u"version %1"_s.arg(version);
                posts::upsert(connection, m_account.user(), post, 1);
            }
            return feeds::find(connection, m_account.user(), PostId(uuid(id)))->post.text;
        });
        RC_ASSERT(*text == u"version %1"_s.arg(*std::max_element(versions.begin(), versions.end())));
    });
    QVERIFY(holds);
}

void TestStores::theDeletedNeverLivesAgain()
{
    Connection &connection = m_account.connection();
    const PostId gone(uuid(10));
    const auto result = transact(connection, [&] {
        persons::upsert(connection, m_account.user(), person(2));
        posts::bury(connection, m_account.user(), gone, 1);  // told before the post itself was
        const bool stored = posts::upsert(connection, m_account.user(), postBy(2, 10, 99), 1);
        posts::upsert(connection, m_account.user(), postBy(2, 11, 1), 1);
        Post tombstone = postBy(2, 11, 2);
        tombstone.deleted = true;
        tombstone.text.clear();
        posts::upsert(connection, m_account.user(), tombstone, 1);
        const bool revived = posts::upsert(connection, m_account.user(), postBy(2, 11, 3), 1);
        return stored || revived;
    });
    QCOMPARE(*result, false);
}

void TestStores::aCardComesChangesAndGoesWithItsPost()
{
    Connection &connection = m_account.connection();
    const PostId id(uuid(15));
    const LinkCard card{u"https://a.example/?q=\"ä\""_s, u"A \"page\""_s, QString(), u"Ünïcode 🌱"_s};
    const auto told = [&](qint64 ver, const std::optional<LinkCard> &shown) {
        Post post = postBy(2, 15, ver);
        post.card = shown;
        return *transact(connection, [&] {
            persons::upsert(connection, m_account.user(), person(2));
            posts::upsert(connection, m_account.user(), post, 1);
            return feeds::find(connection, m_account.user(), id)->post.card;
        });
    };
    QCOMPARE(told(1, std::nullopt), std::nullopt);
    QCOMPARE(told(2, card), card);
    const LinkCard other{u"http://b.example/"_s, u"Another"_s, u"With a few words."_s, QString()};
    QCOMPARE(told(1, other), card);  // older than what is known
    QCOMPARE(told(3, other), other);
    const auto buried = transact(connection, [&] {
        posts::bury(connection, m_account.user(), id, 1);
        return feeds::find(connection, m_account.user(), id)->post.card;
    });
    QCOMPARE(*buried, std::nullopt);
}

/// One gave it up, which nobody has told yet, and another took it.
void TestStores::whoWasToldOfLastHasTheHandle()
{
    Connection &connection = m_account.connection();
    const auto found = transact(connection, [&] {
        for (const auto &[number, ver] : {std::pair(31, 5), std::pair(30, 7), std::pair(32, 6)}) {
            Profile profile = person(number, ver);
            profile.handle = u"wanted"_s;
            persons::upsert(connection, m_account.user(), profile);
        }
        return persons::findByHandle(connection, m_account.user(), u"wanted"_s)->id;
    });
    QCOMPARE(*found, UserId(uuid(30)));
    const auto another = transact(connection, [&] {
        Profile profile = person(31, 8);
        profile.handle = u"wanted"_s;
        persons::upsert(connection, m_account.user(), profile);
        return persons::findByHandle(connection, m_account.user(), u"wanted"_s)->id;
    });
    QCOMPARE(*another, UserId(uuid(31)));
}

void TestStores::unsentPostsAreWaitedFor()
{
    Connection &connection = m_account.connection();
    NewPost post;
    post.id = PostId(uuid(20));
    post.text = u"First"_s;
    const auto like = transact(connection, [&] {
        outbox::append(connection, m_account.user(), *Intent::putPost(post), Mid(uuid(21)), 1);
        return outbox::append(connection, m_account.user(), Intent::setLike(post.id, true), Mid(uuid(22)), 2);
    });
    QCOMPARE(like->dependsOn, QList<Mid>{Mid(uuid(21))});
}

void TestStores::aNewSetterRetiresAParkedOne()
{
    Connection &connection = m_account.connection();
    const Intent like = Intent::setLike(PostId(uuid(30)), true);
    const auto found = transact(connection, [&] {
        outbox::append(connection, m_account.user(), like, Mid(uuid(31)), 1);
        outbox::markFailed(connection, m_account.user(), Mid(uuid(31)), u"not_found"_s, u"Gone."_s, "ack");
        outbox::append(connection, m_account.user(), like, Mid(uuid(32)), 2);
        return std::pair(outbox::find(connection, m_account.user(), Mid(uuid(31))).has_value(),
                         outbox::find(connection, m_account.user(), Mid(uuid(32))).has_value());
    });
    QCOMPARE(*found, std::pair(false, true));
}

void TestStores::renewingKeepsDependants()
{
    Connection &connection = m_account.connection();
    const auto like = transact(connection, [&] {
        outbox::renew(connection, m_account.user(), Mid(uuid(21)), Mid(uuid(23)), {}, 3);
        return outbox::find(connection, m_account.user(), Mid(uuid(22)));
    });
    QCOMPARE((*like)->dependsOn, QList<Mid>{Mid(uuid(23))});
}

void TestStores::notSentIsAsIfNeverTried()
{
    Connection &connection = m_account.connection();
    const auto rows = transact(connection, [&] {
        outbox::append(connection, m_account.user(), Intent::setLike(PostId(uuid(40)), true), Mid(uuid(41)), 1);
        outbox::markCommitting(connection, m_account.user(), Mid(uuid(41)), 2);
        const auto sending = outbox::find(connection, m_account.user(), Mid(uuid(41)));
        outbox::markNotSent(connection, m_account.user(), Mid(uuid(41)));
        return std::pair(sending, outbox::find(connection, m_account.user(), Mid(uuid(41))));
    });
    QCOMPARE(rows->first->status, OutboxStatus::Committing);
    QCOMPARE(rows->first->attempts, 1);
    QCOMPARE(rows->second->status, OutboxStatus::Pending);
    QCOMPARE(rows->second->attempts, 0);
}

void TestStores::extents()
{
    Connection &connection = m_account.connection();
    const UserId &user = m_account.user();
    const ListExtent extent(5, {{FeedGap::kNewest, 40}, {30, 20}});
    const auto read = transact(connection, [&] {
        const bool wasLoaded = feeds::extentOf(connection, user, FeedList::Everyone).has_value();
        feeds::setExtent(connection, user, FeedList::Everyone, extent);
        return std::pair(wasLoaded, feeds::extentOf(connection, user, FeedList::Everyone));
    });
    QVERIFY(!read->first);
    QCOMPARE(read->second, std::optional(extent));
    QCOMPARE(*readConsistently(connection, [&] { return feeds::extents(connection, user); }),
             (feeds::Extents{{FeedList::Everyone, extent}}));
}

/// What stands in a gap might have unknown rows around it.
void TestStores::aGapHoldsNoRows()
{
    Connection &connection = m_account.connection();
    const UserId &user = m_account.user();
    const auto left = transact(connection, [&] {
        for (const qint64 sort : {50, 30, 25, 20, 5, 3}) {
            feeds::insert(connection, user, FeedList::Everyone, PostId(QString::number(sort)), sort);
        }
        feeds::setExtent(connection, user, FeedList::Everyone, ListExtent(5, {{FeedGap::kNewest, 40}, {30, 20}}));
        QList<qint64> sorts;
        for (const qint64 sort : {50, 30, 25, 20, 5, 3}) {
            if (feeds::isIn(connection, user, FeedList::Everyone, PostId(QString::number(sort)))) {
                sorts.append(sort);
            }
        }
        return sorts;
    });
    QCOMPARE(*left, (QList<qint64>{50, 30, 20, 5}));
}

void TestStores::whereReadingStopped()
{
    Connection &db = m_account.connection();
    const UserId &me = m_account.user();
    const auto stored = [&](const FeedList &list) {
        return *readConsistently(db, [&] { return positions::find(db, me, list); });
    };
    QVERIFY(!stored(FeedList::Home));
    const ListPosition first{PostId(uuid(1)), -12, 900}, second{PostId(uuid(2)), 40, 950};
    QVERIFY(transact(db, [&] { positions::put(db, me, FeedList::Home, first); }));
    QVERIFY(transact(db, [&] { positions::put(db, me, FeedList::Bookmarks, first); }));
    QVERIFY(transact(db, [&] { positions::put(db, me, FeedList::Home, second); }));
    QCOMPARE(stored(FeedList::Home), std::optional(second));
    QCOMPARE(stored(FeedList::Bookmarks), std::optional(first));
    const auto visit = [&] { return *readConsistently(db, [&] { return positions::lastVisit(db, me); }); };
    QVERIFY(!visit());
    const Visit thread{u"thread  x"_s, u"posts:"_s, first}, home{u"home"_s, {}, {}};
    QVERIFY(transact(db, [&] { positions::setLastVisit(db, me, thread); }));
    QCOMPARE(visit(), std::optional(thread));
    QVERIFY(transact(db, [&] { positions::setLastVisit(db, me, home); }));
    QCOMPARE(visit(), std::optional(home));
}

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"
