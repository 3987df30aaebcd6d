// What the pages beside the home list show: a conversation, a person, what one was told, what was looked for.

#include <QtTest>

#include "core/db/feedstore.h"
#include "core/db/notificationstore.h"
#include "core/db/outboxstore.h"
#include "core/db/personstore.h"
#include "core/view/feedreader.h"
#include "core/view/notificationreader.h"
#include "core/view/profilereader.h"
#include "core/view/searchreader.h"
#include "core/view/threadreader.h"
#include "core/view/trendreader.h"
#include "tests/support/accounts.h"
#include "tests/support/planwatch.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

class TestPages final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { watchPlans(); }
    void init();
    void aConversationIsInReadingOrder();
    void whatIsGoneKeepsItsPlaceInAConversation();
    void anUnsentAnswerStandsInItsConversation();
    void aPersonWithOnesOwnWish();
    void whomOneDoesNotWantToHear();
    void bookmarksShowAtOnce();
    void aPersonsListsFollowFromTruth();
    void newsAreGrouped();
    void newsOfUnwantedPeopleAreNotShown();
    void theMarkerSaysWhatIsUnread();
    void newsInPagesLeaveNothingOut();
    void aFamousPostDoesNotMakeAPageEndless();
    void searching();
    void searchingWithOperators();
    void searchingWithoutSyntaxErrors();
    void whatPeopleWriteAbout();
    void cleanupTestCase();

private:
    [[nodiscard]] Connection &db() const { return m_account->connection(); }
    [[nodiscard]] const UserId &me() const { return m_account->user(); }
    void store(const std::function<void()> &work) { QVERIFY(transact(db(), work)); }
    void want(const Intent &intent, int mid)
    {
        store([&] { outbox::append(db(), me(), intent, Mid(uuid(mid)), mid); });
    }
    [[nodiscard]] static Post answer(int author, int number, int to, int root)
    {
        Post post = postBy(author, number);
        post.replyTo = PostId(uuid(to));
        post.root = PostId(uuid(root));
        return post;
    }
    void tell(NotificationKind kind, int actor, int post, int sort)
    {
        store([&] {
            notifications::upsert(db(), me(),
                                  {uuid(sort),
                                   kind,
                                   UserId(uuid(actor)),
                                   post > 0 ? PostId(uuid(post)) : PostId(),
                                   {},
                                   true,
                                   QDateTime::currentDateTimeUtc(),
                                   sort,
                                   sort});
        });
    }
    [[nodiscard]] ThreadPage thread(int post) const
    {
        return *readConsistently(db(), [&] { return threadreader::loadThread(db(), me(), PostId(uuid(post))); });
    }
    [[nodiscard]] NotificationPage news(const NotificationQuery &query = {}) const
    {
        return *readConsistently(db(), [&] { return notificationreader::loadNotifications(db(), me(), query); });
    }
    [[nodiscard]] QStringList found(const QString &typed) const
    {
        const SearchPage page = *readConsistently(db(), [&] {
            return searchreader::search(db(), me(), {typed, {}, 50});
        });
        return texts(page.posts.entries);
    }
    [[nodiscard]] QStringList listed(const FeedList &list) const
    {
        return texts(readConsistently(db(), [&] { return feedreader::loadFeed(db(), me(), {list, {}, 50}); })->entries);
    }
    [[nodiscard]] static QStringList texts(const QList<FeedEntry> &entries)
    {
        QStringList texts;
        for (const FeedEntry &entry : entries) {
            texts.append(entry.text);
        }
        return texts;
    }

    std::unique_ptr<TemporaryAccount> m_account;
};

/// Persons 2 to 4; person 2 wrote 101, 3 answered with 102, 2 that with 103, 4 the first with 104. Own post 110.
void TestPages::init()
{
    m_account = std::make_unique<TemporaryAccount>();
    store([&] {
        for (int number = 2; number <= 4; ++number) {
            persons::upsert(db(), me(), person(number));
        }
        Profile self = person(1);
        self.id = me();
        persons::upsert(db(), me(), self);
        posts::upsert(db(), me(), postBy(2, 101), 1);
        posts::upsert(db(), me(), answer(3, 102, 101, 101), 1);
        posts::upsert(db(), me(), answer(2, 103, 102, 101), 1);
        posts::upsert(db(), me(), answer(4, 104, 101, 101), 1);
        Post own = postBy(2, 110);
        own.author = me();
        posts::upsert(db(), me(), own, 1);
    });
}

void TestPages::aConversationIsInReadingOrder()
{
    const ThreadPage whole = thread(101);
    QVERIFY(whole.ancestors.isEmpty());
    QStringList order;
    for (const ThreadPage::Answer &item : whole.answers) {
        order.append(u"%1 %2"_s.arg(item.level).arg(item.entry.text));
    }
    QCOMPARE(order, (QStringList{u"1 Post 102"_s, u"2 Post 103"_s, u"1 Post 104"_s}));
    const ThreadPage middle = thread(103);
    QCOMPARE(texts(middle.ancestors), (QStringList{u"Post 101"_s, u"Post 102"_s}));
    QVERIFY(!thread(999).post);
}

void TestPages::whatIsGoneKeepsItsPlaceInAConversation()
{
    store([&] { posts::bury(db(), me(), PostId(uuid(102)), 2); });
    const ThreadPage above = thread(103);
    QCOMPARE(above.ancestors.size(), 2);
    QVERIFY(above.ancestors.at(1).deleted);
    QCOMPARE(thread(101).answers.size(), 3);  // 103 still hangs on it
    store([&] { posts::bury(db(), me(), PostId(uuid(103)), 3); });
    QCOMPARE(thread(101).answers.size(), 1);
    want(Intent::setRelation(IntentKind::SetBlock, UserId(uuid(4)), true), 401);
    QVERIFY(thread(101).answers.isEmpty());
}

void TestPages::anUnsentAnswerStandsInItsConversation()
{
    NewPost post;
    post.id = PostId(uuid(301));
    post.text = u"not sent yet"_s;
    post.replyTo = PostId(uuid(102));
    want(*Intent::putPost(post), 401);
    NewPost below = post;
    below.id = PostId(uuid(302));
    below.text = u"and to that"_s;
    below.replyTo = post.id;
    want(*Intent::putPost(below), 402);
    QStringList order;
    for (const ThreadPage::Answer &item : thread(101).answers) {
        order.append(item.entry.text);
    }
    QCOMPARE(order, (QStringList{u"Post 102"_s, u"Post 103"_s, u"not sent yet"_s, u"and to that"_s, u"Post 104"_s}));
    const ThreadPage own = thread(302);
    QVERIFY(own.post);
    QCOMPARE(texts(own.ancestors), (QStringList{u"Post 101"_s, u"Post 102"_s, u"not sent yet"_s}));
}

void TestPages::aPersonWithOnesOwnWish()
{
    const auto profile = [this](const UserId &id) {
        return *readConsistently(db(), [&] { return profilereader::loadProfile(db(), me(), id); });
    };
    QVERIFY(!profile(UserId(uuid(77))));
    want(Intent::setFollow(UserId(uuid(2)), true), 401);
    const auto followed = profile(UserId(uuid(2)));
    QVERIFY(followed->person.following && followed->followWaiting && !followed->own);
    QCOMPARE(followed->profile.counts.followers, 1);
    want(*Intent::setProfile(ProfileField::Bio, u"I keep bees"_s), 402);
    QVERIFY(profile(me())->own);
    QCOMPARE(profile(me())->profile.bio, u"I keep bees"_s);
}

void TestPages::whomOneDoesNotWantToHear()
{
    const auto people = [this](bool blocked) {
        const RestrictedPeople all = *readConsistently(db(), [&] { return profilereader::loadRestricted(db(), me()); });
        QStringList ids;
        for (const PersonSummary &person : blocked ? all.blocked : all.muted) {
            ids << person.id.text();
        }
        return ids;
    };
    QVERIFY(people(true).isEmpty() && people(false).isEmpty());
    store([&] {
        Relation relation;
        relation.person = UserId(uuid(2));
        relation.blocked = true;
        relation.ver = 500;
        persons::upsert(db(), me(), relation);
    });
    want(Intent::mutePerson(UserId(uuid(3)), true), 401);
    QCOMPARE(people(true), QStringList{uuid(2)});
    QCOMPARE(people(false), QStringList{uuid(3)});
    // What has not been sent counts, in both directions.
    want(Intent::setRelation(IntentKind::SetBlock, UserId(uuid(2)), false), 402);
    QVERIFY(people(true).isEmpty());
}

void TestPages::bookmarksShowAtOnce()
{
    want(Intent::setMark(IntentKind::SetBookmark, PostId(uuid(101)), true), 401);
    want(Intent::setMark(IntentKind::SetBookmark, PostId(uuid(104)), true), 402);
    QCOMPARE(listed(FeedList::Bookmarks), (QStringList{u"Post 104"_s, u"Post 101"_s}));
    // What the server tells takes the place of the wish, and a later wish hides it again.
    store([&] {
        feeds::setExtent(db(), me(), FeedList::Bookmarks, ListExtent(0));
        posts::upsert(db(), me(), Mine{PostId(uuid(101)), false, false, true, 500, false});
        feeds::place(db(), me(), PostId(uuid(101)), feeds::extents(db(), me()));
        outbox::drop(db(), me(), Mid(uuid(401)));
    });
    QCOMPARE(listed(FeedList::Bookmarks), (QStringList{u"Post 104"_s, u"Post 101"_s}));
    want(Intent::setMark(IntentKind::SetBookmark, PostId(uuid(101)), false), 403);
    QCOMPARE(listed(FeedList::Bookmarks), QStringList{u"Post 104"_s});
}

void TestPages::aPersonsListsFollowFromTruth()
{
    const UserId two(uuid(2));
    const FeedList written(FeedList::Posts, two);
    const FeedList replies(FeedList::Replies, two);
    const auto place = [&](int number) {
        return *transact(db(),
                         [&] { return feeds::place(db(), me(), PostId(uuid(number)), feeds::extents(db(), me())); });
    };
    QVERIFY(place(101).isEmpty());  // no list is loaded
    store([&] {
        feeds::setExtent(db(), me(), written, ListExtent(0));
        feeds::setExtent(db(), me(), replies, ListExtent(0));
        posts::upsert(db(), me(), Repost{two, PostId(uuid(104)), true, 300, 300});
    });
    QCOMPARE(place(101), QSet<FeedList>{written});
    QCOMPARE(place(103), QSet<FeedList>{replies});
    QCOMPARE(place(104), QSet<FeedList>{written});
    QVERIFY(place(104).isEmpty());  // it stands there already
    QCOMPARE(listed(written), (QStringList{u"Post 104"_s, u"Post 101"_s}));
    QCOMPARE(listed(replies), QStringList{u"Post 103"_s});
    want(Intent::mutePerson(two, true), 401);  // looked up, not come by itself
    QCOMPARE(listed(replies), QStringList{u"Post 103"_s});
    store([&] { posts::upsert(db(), me(), Repost{two, PostId(uuid(104)), false, 310, 310}); });
    QCOMPARE(place(104), QSet<FeedList>{written});
    QCOMPARE(listed(written), QStringList{u"Post 101"_s});
}

void TestPages::newsAreGrouped()
{
    tell(NotificationKind::Like, 2, 110, 201);
    tell(NotificationKind::Follow, 3, 0, 202);
    tell(NotificationKind::Like, 3, 110, 203);
    tell(NotificationKind::Reply, 4, 104, 204);
    const NotificationPage page = news();
    QCOMPARE(page.groups.size(), 3);
    QCOMPARE(page.groups.at(0).kind, NotificationKind::Reply);
    QCOMPARE(page.groups.at(1).count, 2);
    QCOMPARE(page.groups.at(1).actors.constFirst().handle, u"person3"_s);
    QCOMPARE(page.groups.at(1).post->text, u"Post 110"_s);
    QCOMPARE(page.unread, 4);
    QCOMPARE(page.newest, 204);
    NotificationQuery mentions;
    mentions.mentionsOnly = true;
    QCOMPARE(news(mentions).groups.size(), 1);
}

void TestPages::newsOfUnwantedPeopleAreNotShown()
{
    tell(NotificationKind::Like, 2, 110, 201);
    tell(NotificationKind::Reply, 4, 104, 204);
    want(Intent::mutePerson(UserId(uuid(2)), true), 401);
    QCOMPARE(news().groups.size(), 1);
    want(Intent::muteThread(PostId(uuid(101)), true), 402);
    QVERIFY(news().groups.isEmpty());
    QCOMPARE(news().unread, 0);
}

void TestPages::theMarkerSaysWhatIsUnread()
{
    for (int sort = 201; sort <= 205; ++sort) {
        tell(NotificationKind::Mention, 2, 101, sort);
    }
    store([&] { notifications::upsert(db(), me(), ReadMarker{203, 1}); });
    QCOMPARE(news().unread, 2);
    QVERIFY(news().groups.at(1).unread && !news().groups.at(2).unread);
    want(Intent::markRead(205), 401);
    QCOMPARE(news().unread, 0);
}

void TestPages::newsInPagesLeaveNothingOut()
{
    for (int sort = 201; sort <= 240; ++sort) {
        tell(sort % 3 == 0 ? NotificationKind::Like : NotificationKind::Mention, 2 + sort % 3,
             sort % 3 == 0 ? 110 : 101, sort);
    }
    int events = 0;
    NotificationQuery query;
    query.limit = 7;
    for (int pages = 0; pages < 20; ++pages) {
        const NotificationPage page = news(query);
        for (const NotificationGroup &group : page.groups) {
            events += group.count;
        }
        if (!page.next) {
            break;
        }
        query.before = page.next;
    }
    QCOMPARE(events, 40);
}

void TestPages::aFamousPostDoesNotMakeAPageEndless()
{
    for (int sort = 201; sort <= 260; ++sort) {
        tell(NotificationKind::Like, 2, 110, sort);
    }
    NotificationQuery query;
    query.limit = 2;
    int events = 0;
    int pages = 0;
    do {
        const NotificationPage page = news(query);
        QVERIFY(page.groups.constFirst().count <= 20);
        events += page.groups.constFirst().count;
        query.before = page.next;
    } while (query.before && ++pages < 10);
    QCOMPARE(events, 60);
}

void TestPages::searching()
{
    store([&] {
        Post post = postBy(3, 120);
        post.text = u"Two grey herons over the weir #birds"_s;
        posts::upsert(db(), me(), post, 1);
        post = postBy(2, 121);
        post.text = u"Grey weather"_s;
        posts::upsert(db(), me(), post, 1);
    });
    QCOMPARE(found(u"grey"_s).size(), 2);
    QCOMPARE(found(u"grey"_s).constFirst(), u"Grey weather"_s);  // the newest first
    QCOMPARE(found(u"grey her"_s).size(), 1);
    QVERIFY(found(u"her grey "_s).isEmpty());
    QCOMPARE(found(u"#birds"_s).size(), 1);
    QCOMPARE(found(u"\"over the weir\""_s).size(), 1);
    QCOMPARE(found(u"grey -weather "_s).size(), 1);
    QCOMPARE(found(u"weather or herons "_s).size(), 2);
    want(Intent::setRelation(IntentKind::SetBlock, UserId(uuid(3)), true), 401);
    QCOMPARE(found(u"grey"_s), QStringList{u"Grey weather"_s});
    const SearchPage people = *readConsistently(db(), [&] {
        return searchreader::search(db(), me(), {u"@person2"_s, {}, 50});
    });
    QCOMPARE(people.people.size(), 1);
}

void TestPages::searchingWithOperators()
{
    QCOMPARE(found(u"from:person2"_s), (QStringList{u"Post 103"_s, u"Post 101"_s}));
    QCOMPARE(found(u"post from:person3"_s), QStringList{u"Post 102"_s});
    QCOMPARE(found(u"in:mine"_s), QStringList{u"Post 110"_s});
    store([&] { posts::upsert(db(), me(), Mine{PostId(uuid(104)), true, false, true, 500, false}); });
    QCOMPARE(found(u"in:bookmarks post"_s), QStringList{u"Post 104"_s});
    QCOMPARE(found(u"in:likes"_s), QStringList{u"Post 104"_s});
    QVERIFY(found(u"has:image"_s).isEmpty());
}

void TestPages::searchingWithoutSyntaxErrors()
{
    for (const QString &typed : {u"\""_s, u"(("_s, u"a* OR"_s, u"NEAR(x y)"_s, u"-"_s, u"--- -- -"_s,
                                 u"'; DROP TABLE posts"_s, u"text:post"_s, u"%_\\"_s, u"^post"_s}) {
        const auto page = readConsistently(db(), [&] { return searchreader::search(db(), me(), {typed, {}, 50}); });
        QVERIFY2(page.has_value(), qPrintable(typed));
    }
}

void TestPages::whatPeopleWriteAbout()
{
    constexpr qint64 kNow = 1'700'000'000'000 + 60'000;
    const auto says = [&](int author, int number, const QString &text) {
        Post post = postBy(author, number);
        post.text = text;
        posts::upsert(db(), me(), post, 1);
    };
    store([&] {
        says(2, 301, u"#Ferry and #ferry in one post"_s);
        says(3, 302, u"another #ferry; #once"_s);
        says(2, 303, u"#tea"_s);
        says(2, 304, u"#tea again"_s);
        says(2, 307, u"#tea for ever"_s);
        Post old = postBy(3, 305);
        old.text = u"#tea"_s;
        old.createdAt = old.createdAt.addDays(-8);
        posts::upsert(db(), me(), old, 1);
        Post covered = postBy(3, 306);
        covered.text = u"#tea"_s;
        covered.warning = u"Hot"_s;
        posts::upsert(db(), me(), covered, 1);
    });
    const auto load = [&] { return *readConsistently(db(), [&] { return trendreader::load(db(), me(), kNow); }); };
    Trends trends = load();
    const Trends::Tag ferry{u"ferry"_s, 2, 2}, tea{u"tea"_s, 3, 1};
    QCOMPARE(trends.tags, (QList<Trends::Tag>{ferry, tea}));  // two people count more than one who repeats it
    const auto ids = [](const Trends &some) {
        QStringList all;
        for (const PersonSummary &one : some.people) {
            all << one.id.text();
        }
        return all;
    };
    QVERIFY(ids(trends).contains(uuid(2)) && ids(trends).contains(uuid(3)));
    QVERIFY(!ids(trends).contains(me().text()));
    want(Intent::setFollow(UserId(uuid(2)), true), 501);
    want(Intent::setRelation(IntentKind::SetBlock, UserId(uuid(3)), true), 502);
    trends = load();
    QVERIFY(!ids(trends).contains(uuid(2)) && !ids(trends).contains(uuid(3)));
}

/// None of the above may take longer, the more is stored.
void TestPages::cleanupTestCase()
{
    QStringList reads = wholeReads();
    reads.removeIf([](const QString &read) {
        return read.contains(u"user_id <> ?") ||              // once, when a file is looked at as a whole
               read.contains(u"ORDER BY number DESC LIMIT");  // along the table itself
    });
    QVERIFY2(reads.isEmpty(), qPrintable(reads.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
