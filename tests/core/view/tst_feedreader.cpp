// What the screen shows: truth with the user's unsent intents laid over it.

#include <QtTest>

#include "core/db/feedstore.h"
#include "core/db/outboxstore.h"
#include "core/view/feedreader.h"
#include "tests/support/accounts.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

class TestFeedReader final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void unsentPostsStandOnTopInOrder();
    void aFailedPostShowsItsReason();
    void likesAreFoldedOnce();
    void followingShowsAndHidesAtOnce();
    void deletingHidesAtOnce();
    void aPulledPostIsNotShownTwice();
    void pagingLeavesNothingOut();
    void ofAPersonNeverLookedAtWhatIsKnownIsShown();
    void aQuoteMayBeGone();
    void mutingAndBlockingHideAtOnce();
    void aMutedConversationLeavesHome();
    void whatIsPassedOnStandsOnceAtItsNewestPlace();
    void repostsAndBookmarksAreFolded();
    void anEditIsShownAtOnceAndAFailedOneIsNot();
    void aCardIsShownUntilAnEditTakesItsLinkAway();

private:
    [[nodiscard]] FeedPage feed(FeedQuery query = {}) const
    {
        return *readConsistently(m_account->connection(), [&] {
            return feedreader::loadFeed(m_account->connection(), m_account->user(), query);
        });
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const FeedEntry &entry : feed().entries) {
            texts.append(entry.text);
        }
        return texts;
    }
    void want(const Intent &intent, int mid)
    {
        QVERIFY(transact(m_account->connection(), [&] {
            outbox::append(m_account->connection(), m_account->user(), intent, Mid(uuid(mid)), mid);
        }));
    }
    [[nodiscard]] static Intent newPost(int number, const QString &text)
    {
        NewPost post;
        post.id = PostId(uuid(number));
        post.text = text;
        return *Intent::putPost(post);
    }

    std::unique_ptr<TemporaryAccount> m_account;
};

/// Person 2 is followed and wrote posts 101 to 105, person 3 is not and wrote 200.
void TestFeedReader::init()
{
    m_account = std::make_unique<TemporaryAccount>();
    Connection &connection = m_account->connection();
    const UserId &me = m_account->user();
    QVERIFY(transact(connection, [&] {
        persons::upsert(connection, me, person(2));
        persons::upsert(connection, me, person(3));
        persons::upsert(connection, me, Relation{UserId(uuid(2)), true, false, false, 1});
        for (int number = 101; number <= 105; ++number) {
            posts::upsert(connection, me, postBy(2, number), 1);
            posts::setCounts(connection, me, PostId(uuid(number)), {0, 0, 3, 0}, 1);
            feeds::insert(connection, me, FeedList::Home, PostId(uuid(number)), number);
        }
        posts::upsert(connection, me, postBy(3, 200), 1);
        feeds::insert(connection, me, FeedList::Home, PostId(uuid(200)), 200);
    }));
}

void TestFeedReader::unsentPostsStandOnTopInOrder()
{
    want(newPost(301, u"first"_s), 401);
    want(newPost(302, u"second"_s), 402);
    QCOMPARE(texts().mid(0, 3), (QStringList{u"second"_s, u"first"_s, u"Post 105"_s}));
    QCOMPARE(feed().entries.constFirst().state, PostState::Waiting);
    QVERIFY(feed().entries.constFirst().own);
}

void TestFeedReader::aFailedPostShowsItsReason()
{
    want(newPost(301, u"refused"_s), 401);
    QVERIFY(transact(m_account->connection(), [&] {
        outbox::markFailed(m_account->connection(), m_account->user(), Mid(uuid(401)), u"too_long"_s, u"Too long."_s,
                           "ack");
    }));
    const FeedEntry entry = feed().entries.constFirst();
    QCOMPARE(entry.state, PostState::Failed);
    QCOMPARE(entry.reason, u"Too long."_s);
    QCOMPARE(entry.mid, Mid(uuid(401)));
}

void TestFeedReader::likesAreFoldedOnce()
{
    const PostId id(uuid(105));
    const auto entry = [&] {
        return readConsistently(
                   m_account->connection(),
                   [&] { return feedreader::loadEntries(m_account->connection(), m_account->user(), {id}); })
            ->constFirst();
    };
    want(Intent::setLike(id, true), 401);
    QCOMPARE(entry().liked, true);
    QCOMPARE(entry().counts.likes, 4);
    QCOMPARE(entry().reactionWaiting, true);
    want(Intent::setLike(id, false), 402);  // the later one decides
    QCOMPARE(entry().liked, false);
    QCOMPARE(entry().counts.likes, 3);
    want(Intent::setLike(id, true), 403);
    // The server's like arrives before the intent is observed: it is not counted twice.
    QVERIFY(transact(m_account->connection(), [&] {
        posts::upsert(m_account->connection(), m_account->user(), Mine{id, true, false, false, 5});
        posts::setCounts(m_account->connection(), m_account->user(), id, {0, 0, 4, 0}, 2);
    }));
    QCOMPARE(entry().counts.likes, 4);
    QCOMPARE(entry().liked, true);
}

void TestFeedReader::followingShowsAndHidesAtOnce()
{
    QVERIFY(!texts().contains(u"Post 200"_s));
    want(Intent::setFollow(UserId(uuid(3)), true), 401);
    QCOMPARE(texts().constFirst(), u"Post 200"_s);
    want(Intent::setFollowByHandle(u"person2"_s, false), 402);
    QCOMPARE(texts(), QStringList{u"Post 200"_s});
}

void TestFeedReader::deletingHidesAtOnce()
{
    want(newPost(301, u"oops"_s), 401);
    want(Intent::deletePost(PostId(uuid(301))), 402);
    QVERIFY(!texts().contains(u"oops"_s));
    QVERIFY(readConsistently(m_account->connection(), [&] {
                return feedreader::loadEntries(m_account->connection(), m_account->user(), {PostId(uuid(301))});
            })->isEmpty());
}

void TestFeedReader::aPulledPostIsNotShownTwice()
{
    want(newPost(301, u"mine"_s), 401);
    QVERIFY(transact(m_account->connection(), [&] {
        Post post = postBy(1, 301);
        post.text = u"mine"_s;
        posts::upsert(m_account->connection(), m_account->user(), post, 1);
        feeds::insert(m_account->connection(), m_account->user(), FeedList::Home, post.id, 301);
    }));
    QCOMPARE(texts().count(u"mine"_s), 1);
    QCOMPARE(feed().entries.constFirst().state, PostState::Synced);
}

void TestFeedReader::pagingLeavesNothingOut()
{
    want(newPost(301, u"first"_s), 401);
    want(newPost(302, u"second"_s), 402);
    const QStringList all = texts();
    for (int limit = 1; limit <= all.size() + 1; ++limit) {
        QStringList paged;
        FeedQuery query;
        query.limit = limit;
        for (bool more = true; more;) {
            const FeedPage page = feed(query);
            for (const FeedEntry &entry : page.entries) {
                paged.append(entry.text);
            }
            more = page.more;
            QVERIFY(!more || page.entries.size() == limit);
            if (!page.entries.isEmpty()) {
                query.before = FeedCursor{page.entries.constLast().sort, page.entries.constLast().id};
            }
        }
        QCOMPARE(paged, all);
    }
}

/// Everything that was seen can be read without a network, from wherever one comes to it.
void TestFeedReader::ofAPersonNeverLookedAtWhatIsKnownIsShown()
{
    Connection &connection = m_account->connection();
    Post reply = postBy(2, 106);
    reply.replyTo = PostId(uuid(200));
    QVERIFY(transact(connection, [&] { posts::upsert(connection, m_account->user(), reply, 1); }));
    const auto shown = [this](FeedList::Kind kind, int limit = 10, std::optional<FeedCursor> before = {}) {
        QStringList ids;
        for (const FeedEntry &entry : feed({FeedList(kind, UserId(uuid(2))), before, limit}).entries) {
            ids.append(entry.id.text().right(3));
        }
        return ids;
    };
    QCOMPARE(shown(FeedList::Posts), (QStringList{u"105"_s, u"104"_s, u"103"_s, u"102"_s, u"101"_s}));
    QCOMPARE(shown(FeedList::Posts, 2, FeedCursor{104, PostId(uuid(104))}), (QStringList{u"103"_s, u"102"_s}));
    QCOMPARE(shown(FeedList::Replies), QStringList{u"106"_s});
    QVERIFY(shown(FeedList::Media).isEmpty());
    QVERIFY(shown(FeedList::Likes).isEmpty());
    // From its first page on the list is what pages say.
    QVERIFY(transact(connection, [&] {
        const FeedList posts(FeedList::Posts, UserId(uuid(2)));
        feeds::setExtent(connection, m_account->user(), posts, ListExtent(105));
        feeds::insert(connection, m_account->user(), posts, PostId(uuid(105)), 105);
    }));
    QCOMPARE(shown(FeedList::Posts), QStringList{u"105"_s});
}

void TestFeedReader::aQuoteMayBeGone()
{
    Post quoting = postBy(2, 106);
    quoting.quote = PostId(uuid(105));
    QVERIFY(transact(m_account->connection(), [&] {
        posts::upsert(m_account->connection(), m_account->user(), quoting, 1);
        feeds::insert(m_account->connection(), m_account->user(), FeedList::Home, quoting.id, 106);
    }));
    QCOMPARE(feed().entries.constFirst().quote->text, u"Post 105"_s);
    QVERIFY(transact(m_account->connection(),
                     [&] { posts::bury(m_account->connection(), m_account->user(), PostId(uuid(105)), 2); }));
    QVERIFY(feed().entries.constFirst().quote->gone);
    QVERIFY(feed().entries.constFirst().quote->text.isEmpty());
}

void TestFeedReader::mutingAndBlockingHideAtOnce()
{
    QVERIFY(texts().contains(u"Post 105"_s));
    want(Intent::mutePerson(UserId(uuid(2)), true), 401);
    QVERIFY(texts().isEmpty());
    want(Intent::mutePerson(UserId(uuid(2)), false), 402);
    QCOMPARE(texts().size(), 5);
    want(Intent::setRelation(IntentKind::SetBlock, UserId(uuid(2)), true), 403);
    QVERIFY(texts().isEmpty());
    // The same once the server has told it.
    QVERIFY(transact(m_account->connection(), [&] {
        outbox::drop(m_account->connection(), m_account->user(), Mid(uuid(403)));
        persons::upsert(m_account->connection(), m_account->user(), Relation{UserId(uuid(2)), true, true, false, 9});
    }));
    want(Intent::mutePerson(UserId(uuid(2)), true), 404);
    QVERIFY(texts().isEmpty());
}

void TestFeedReader::aMutedConversationLeavesHome()
{
    want(Intent::muteThread(PostId(uuid(103)), true), 401);
    QVERIFY(!texts().contains(u"Post 103"_s));
    QVERIFY(transact(m_account->connection(), [&] {
        outbox::drop(m_account->connection(), m_account->user(), Mid(uuid(401)));
        posts::upsert(m_account->connection(), m_account->user(),
                      Mine{PostId(uuid(103)), false, false, false, 5, true});
    }));
    QVERIFY(!texts().contains(u"Post 103"_s));
    want(Intent::muteThread(PostId(uuid(103)), false), 402);
    QVERIFY(texts().contains(u"Post 103"_s));
}

void TestFeedReader::whatIsPassedOnStandsOnceAtItsNewestPlace()
{
    Connection &connection = m_account->connection();
    const UserId &me = m_account->user();
    const PostId post(uuid(200));  // by somebody who is not followed
    QVERIFY(transact(connection, [&] {
        feeds::setExtent(connection, me, FeedList::Home, ListExtent(0));
        posts::upsert(connection, me, Repost{UserId(uuid(2)), post, true, 300, 300});
        posts::upsert(connection, me, Repost{UserId(uuid(2)), PostId(uuid(101)), true, 301, 301});
        feeds::place(connection, me, post, feeds::extents(connection, me));
        feeds::place(connection, me, PostId(uuid(101)), feeds::extents(connection, me));
    }));
    QCOMPARE(texts().mid(0, 3), (QStringList{u"Post 101"_s, u"Post 200"_s, u"Post 105"_s}));
    QCOMPARE(texts().size(), 6);
    const FeedEntry entry = feed().entries.at(1);
    QCOMPARE(entry.repostedBy.size(), 1);
    QCOMPARE(entry.repostedBy.constFirst().handle, u"person2"_s);
    QCOMPARE(entry.sort, 300);

    want(Intent::muteReposts(UserId(uuid(2)), true), 401);  // at once
    QVERIFY(!texts().contains(u"Post 200"_s));
    QVERIFY(texts().contains(u"Post 101"_s));
    want(Intent::muteReposts(UserId(uuid(2)), false), 402);
    QVERIFY(transact(connection, [&] {
        posts::upsert(connection, me, Repost{UserId(uuid(2)), post, false, 310, 310});
        feeds::place(connection, me, post, feeds::extents(connection, me));
        posts::upsert(connection, me, Repost{UserId(uuid(2)), PostId(uuid(101)), false, 311, 311});
        feeds::place(connection, me, PostId(uuid(101)), feeds::extents(connection, me));
    }));
    QCOMPARE(texts(), (QStringList{u"Post 105"_s, u"Post 104"_s, u"Post 103"_s, u"Post 102"_s, u"Post 101"_s}));
}

void TestFeedReader::repostsAndBookmarksAreFolded()
{
    want(Intent::setMark(IntentKind::SetRepost, PostId(uuid(105)), true), 401);
    want(Intent::setMark(IntentKind::SetBookmark, PostId(uuid(105)), true), 402);
    const FeedEntry entry = feed().entries.constFirst();
    QVERIFY(entry.reposted);
    QVERIFY(entry.bookmarked);
    QCOMPARE(entry.counts.reposts, 1);
    QVERIFY(entry.reactionWaiting);
}

void TestFeedReader::anEditIsShownAtOnceAndAFailedOneIsNot()
{
    want(*Intent::editPost(PostId(uuid(105)), 0, u"better"_s), 401);
    QCOMPARE(feed().entries.constFirst().text, u"better"_s);
    QVERIFY(feed().entries.constFirst().edited);
    QVERIFY(transact(m_account->connection(), [&] {
        outbox::markFailed(m_account->connection(), m_account->user(), Mid(uuid(401)), u"conflict"_s, u"Changed."_s,
                           "ack");
    }));
    const FeedEntry entry = feed().entries.constFirst();
    QCOMPARE(entry.text, u"Post 105"_s);
    QVERIFY(entry.edit);
    QCOMPARE(entry.edit->text, u"better"_s);  // nothing typed is lost
    QCOMPARE(entry.edit->reason, u"Changed."_s);
}

void TestFeedReader::aCardIsShownUntilAnEditTakesItsLinkAway()
{
    const LinkCard card{u"https://a.example/"_s, u"A page"_s, QString(), QString()};
    QVERIFY(transact(m_account->connection(), [&] {
        Post post = postBy(2, 105, 2);
        post.text = u"Look: https://a.example/"_s;
        post.card = card;
        posts::upsert(m_account->connection(), m_account->user(), post, 1);
    }));
    QCOMPARE(feed().entries.constFirst().card, card);
    want(*Intent::editPost(PostId(uuid(105)), 0, u"Look here: https://a.example/"_s), 401);
    QCOMPARE(feed().entries.constFirst().card, card);
    want(*Intent::editPost(PostId(uuid(105)), 0, u"Never mind"_s), 402);
    QCOMPARE(feed().entries.constFirst().card, std::nullopt);
}

QTEST_GUILESS_MAIN(TestFeedReader)
#include "tst_feedreader.moc"
