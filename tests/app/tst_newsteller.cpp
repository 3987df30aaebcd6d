#include <QSignalSpy>
#include <QTest>

#include "app/desktop/newsteller.h"
#include "tests/ui/support/memorysession.h"
#include "tests/ui/support/samples.h"
#include "ui/translations.h"

using namespace postr;
using namespace Qt::StringLiterals;

namespace {

NotificationGroup group(NotificationKind kind, qint64 sort, int post, const QString &text = u"Words"_s)
{
    NotificationGroup group;
    group.kind = kind;
    group.actors = {samples::person(2)};
    group.count = 1;
    group.sort = sort;
    group.unread = true;
    if (post > 0) {
        FeedEntry entry;
        entry.id = samples::postId(post);
        entry.text = text;
        entry.author = samples::person(2);
        entry.own = kind == NotificationKind::Like || kind == NotificationKind::Repost;
        group.post = entry;
    }
    return group;
}

}  // namespace

/// What the desktop is told, and what not.
class TestNewsTeller : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*qApp); }

    void init()
    {
        m_session = std::make_unique<MemorySession>();
        m_preferences.set({});
        m_isWatched = false;
        m_now = QTime(12, 0);
        m_told.clear();
        m_over.clear();
        m_sort = 0;
    }

    void theBacklogOfTheFirstPullIsNoNews()
    {
        m_session->notifications.groups = {group(NotificationKind::Like, 5, 1)};
        begin();
        news(group(NotificationKind::Like, 6, 2));  // still the first pull: nothing is complete yet
        QVERIFY(m_told.isEmpty());
        pulled();
        QVERIFY(m_told.isEmpty());
        news(group(NotificationKind::Like, 7, 3));
        QCOMPARE(m_told.size(), 1);
    }

    void whatIsTold()
    {
        beginUpToDate();
        news(group(NotificationKind::Reply, 10, 1, u"Yes & <b>no</b>"_s));
        QCOMPARE(m_told.size(), 1);
        QVERIFY(m_told[0].title.endsWith(u"replied to you"));
        QCOMPARE(m_told[0].text, u"Yes & <b>no</b>"_s);
        QVERIFY(m_told[0].canReply && m_told[0].canLike);
        news(group(NotificationKind::Like, 11, 2));
        QVERIFY(!m_told[1].canReply && !m_told[1].canLike);  // a post of one's own
        news(group(NotificationKind::Follow, 12, 0));
        QVERIFY(m_told[2].title.endsWith(u"followed you"));
        NotificationGroup covered = group(NotificationKind::Mention, 13, 3, u"The end of the film"_s);
        covered.post->warning = u"Spoiler"_s;
        news(covered);
        QCOMPARE(m_told[3].text, u"Content warning: Spoiler"_s);
        news(group(NotificationKind::Mention, 14, 4, u"👋"_s.repeated(1000)));
        QVERIFY(m_told[4].text.size() <= NewsTeller::kLongestText + 1);
        QVERIFY(m_told[4].text.isValidUtf16());
    }

    void likesOfOnePostAreOneNote()
    {
        beginUpToDate();
        NotificationGroup likes = group(NotificationKind::Like, 10, 1);
        news(likes);
        likes.sort = 11;
        likes.count = 3;
        m_session->notifications.groups.clear();
        news(likes);
        news(group(NotificationKind::Like, 12, 2));
        QCOMPARE(m_told.size(), 3);
        QCOMPARE(m_told[1].key, m_told[0].key);
        QVERIFY(m_told[1].title.contains(u"2 others"));
        QVERIFY(m_told[2].key != m_told[0].key);
    }

    void nothingIsToldTwice()
    {
        beginUpToDate();
        news(group(NotificationKind::Reply, 10, 1));
        emit m_session->notificationsChanged();
        settle();
        QCOMPARE(m_told.size(), 1);
    }

    void nothingIsToldOfWhatWasRead()
    {
        beginUpToDate();
        NotificationGroup read = group(NotificationKind::Reply, 10, 1);
        read.unread = false;
        news(read);
        QVERIFY(m_told.isEmpty());
    }

    void nothingIsToldToWhoLooksAndNotLaterEither()
    {
        beginUpToDate();
        m_isWatched = true;
        news(group(NotificationKind::Reply, 10, 1));
        m_isWatched = false;
        news(group(NotificationKind::Reply, 11, 2));
        QCOMPARE(m_told.size(), 1);
        QVERIFY(m_told[0].key.contains(samples::postId(2).text()));
    }

    void eachKindHasASwitch()
    {
        const std::pair<NotificationKind, bool Preferences::Values::*> kinds[] = {
            {NotificationKind::Like, &Preferences::Values::notifyLikes},
            {NotificationKind::Repost, &Preferences::Values::notifyReposts},
            {NotificationKind::Reply, &Preferences::Values::notifyReplies},
            {NotificationKind::Mention, &Preferences::Values::notifyMentions},
            {NotificationKind::Quote, &Preferences::Values::notifyMentions},
            {NotificationKind::Follow, &Preferences::Values::notifyFollows},
        };
        beginUpToDate();
        qint64 sort = 10;
        for (const auto &[kind, value] : kinds) {
            m_told.clear();
            m_preferences.change([value = value](auto &values) { values.*value = false; });
            ++sort;
            news(group(kind, sort, int(sort)));
            QVERIFY(m_told.isEmpty());
            m_preferences.set({});
            ++sort;
            news(group(kind, sort, int(sort)));
            QCOMPARE(m_told.size(), 1);
        }
        m_preferences.change([](auto &values) { values.notify = false; });
        m_told.clear();
        news(group(NotificationKind::Like, ++sort, 1));
        QVERIFY(m_told.isEmpty());
    }

    void quietHours()
    {
        Preferences::Values values;
        QVERIFY(!NewsTeller::isQuiet(values, QTime(23, 0)));
        values.quiet = true;  // from 22 to 7
        QVERIFY(NewsTeller::isQuiet(values, QTime(22, 0)));
        QVERIFY(NewsTeller::isQuiet(values, QTime(3, 30)));
        QVERIFY(NewsTeller::isQuiet(values, QTime(6, 59)));
        QVERIFY(!NewsTeller::isQuiet(values, QTime(7, 0)));
        QVERIFY(!NewsTeller::isQuiet(values, QTime(21, 59)));
        values.quietFrom = 9;
        values.quietTo = 17;
        QVERIFY(NewsTeller::isQuiet(values, QTime(12, 0)));
        QVERIFY(!NewsTeller::isQuiet(values, QTime(17, 0)));
        QVERIFY(!NewsTeller::isQuiet(values, QTime(3, 0)));
        beginUpToDate();
        m_preferences.set(values);
        news(group(NotificationKind::Reply, 10, 1));
        QVERIFY(m_told.isEmpty());
        m_now = QTime(18, 0);
        news(group(NotificationKind::Reply, 11, 2));
        QCOMPARE(m_told.size(), 1);
    }

    void manyAtOnceAreOneNote()
    {
        beginUpToDate();
        for (int i = 0; i < 9; ++i) {
            m_session->notifications.groups.prepend(group(NotificationKind::Reply, 20 + i, 1 + i));
        }
        m_session->notifications.unread = 9;
        m_session->notifications.newest = 28;
        emit m_session->notificationsChanged();
        settle();
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_told[0].title, u"9 new notifications"_s);
        const QSignalSpy places(m_teller.get(), &NewsTeller::placeWanted);
        m_teller->act(m_told[0].key, DeskNote::Act::Open);
        QCOMPARE(places.first().first().value<Place>(), Place::of(Place::Kind::Notifications));
    }

    void whatIsReadElsewhereGoesAway()
    {
        beginUpToDate();
        news(group(NotificationKind::Reply, 10, 1));
        QVERIFY(m_over.isEmpty());
        m_session->notifications.groups[0].unread = false;
        emit m_session->notificationsChanged();
        settle();
        QCOMPARE(m_over, QStringList{m_told[0].key});
    }

    void whatIsPressedIsDone()
    {
        beginUpToDate();
        const FeedEntry post = samples::pleasantFeed()[1];
        m_session->fill({post});
        NotificationGroup reply = group(NotificationKind::Reply, 10, 1);
        reply.post = post;
        news(reply);
        news(group(NotificationKind::Follow, 11, 0));
        QSignalSpy places(m_teller.get(), &NewsTeller::placeWanted);
        QSignalSpy replies(m_teller.get(), &NewsTeller::replyWanted);
        m_teller->act(m_told[0].key, DeskNote::Act::Open);
        QCOMPARE(places.takeFirst().first().value<Place>(), Place::thread(post.id));
        m_teller->act(m_told[1].key, DeskNote::Act::Open);
        QCOMPARE(places.takeFirst().first().value<Place>(), Place::profile(samples::person(2).id));
        m_teller->act(m_told[0].key, DeskNote::Act::Like);
        QCOMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written[0].kind(), IntentKind::SetLike);
        QCOMPARE(m_session->written[0].post(), post.id);
        m_teller->act(m_told[0].key, DeskNote::Act::Reply);
        QTRY_COMPARE(replies.size(), 1);
        QCOMPARE(replies[0][0].value<FeedEntry>().id, post.id);
        m_teller->act(u"like:of somebody else"_s, DeskNote::Act::Open);
        QVERIFY(places.isEmpty());
    }

    void theNumberOfUnreadIsToldAlwaysAndAtOnce()
    {
        m_session->notifications.unread = 3;
        m_isWatched = true;
        begin();
        emit m_session->notificationsChanged();
        QTRY_COMPARE(m_unread, 3);
        m_session->notifications.unread = 0;
        emit m_session->notificationsChanged();
        QTRY_COMPARE(m_unread, 0);
    }

private:
    void begin()
    {
        m_unread = -1;
        m_teller = std::make_unique<NewsTeller>(
            *m_session, m_preferences, NewsTeller::World{[this] { return m_isWatched; }, [this] { return m_now; }});
        connect(m_teller.get(), &NewsTeller::told, this, [this](const DeskNote &note) { m_told.append(note); });
        connect(m_teller.get(), &NewsTeller::over, this, [this](const QString &key) { m_over.append(key); });
        connect(m_teller.get(), &NewsTeller::unreadChanged, this, [this](int unread) { m_unread = unread; });
        settle();
    }

    void pulled()
    {
        SyncState state = m_session->syncState();
        ++state.lastSuccess;
        m_session->setSync(state);
        settle();
    }

    void beginUpToDate()
    {
        begin();
        pulled();
    }

    void news(const NotificationGroup &group)
    {
        NotificationPage &page = m_session->notifications;
        page.groups.prepend(group);
        page.newest = group.sort;
        ++page.unread;
        emit m_session->notificationsChanged();
        settle();
    }

    /// Until what changed has been looked at: by a signal that is always behind it.
    void settle()
    {
        // A number that nobody had before tells that the page was taken.
        const int mark = 1000 + ++m_sort;
        const int before = std::exchange(m_session->notifications.unread, mark);
        emit m_session->notificationsChanged();
        QTRY_COMPARE(m_unread, mark);
        m_session->notifications.unread = before;
    }

    std::unique_ptr<MemorySession> m_session;
    Preferences m_preferences;
    std::unique_ptr<NewsTeller> m_teller;
    QList<DeskNote> m_told;
    QStringList m_over;
    QTime m_now;
    bool m_isWatched = false;
    int m_unread = -1;
    int m_sort = 0;
};

QTEST_MAIN(TestNewsTeller)
#include "tst_newsteller.moc"
