#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/memorysession.h"
#include "tests/ui/support/samples.h"
#include "ui/controls/button.h"
#include "ui/controls/notice.h"
#include "ui/feed/feedmodel.h"
#include "ui/feed/feedpane.h"
#include "ui/feed/feedview.h"
#include "ui/feed/rowwords.h"
#include "ui/requests.h"
#include "ui/theme/look.h"
#include "ui/translations.h"

using namespace postr;

namespace {

FeedEntry newer(int number, int author)
{
    FeedEntry entry = samples::post(number, author, 0, QStringLiteral("Fresh words."));
    entry.sort = 5'000'000 + number;
    return entry;
}

}  // namespace

class TestFeedView : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<MemorySession>();
        m_session->fill(samples::longFeed(200));
        m_now = samples::now();
    }

    void cleanup() { m_pane.reset(); }

    void rowsAreAsHighAsTheirLayout()
    {
        show();
        int top = 0;
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            QCOMPARE(view()->rowRect(row).top(), top);
            QCOMPARE(view()->rowRect(row).height(), view()->layoutOf(row).height);
            top += view()->rowRect(row).height();
        }
        QCOMPARE(view()->verticalScrollBar()->maximum(), top - view()->viewport()->height());
    }

    void whatIsOnScreenIsSaid()
    {
        show();
        QTRY_VERIFY(!m_session->onScreen.isEmpty());
        const auto seen = [this] {
            QList<PostId> posts;
            for (int row = 0; row < view()->model()->rowCount(); ++row) {
                if (view()->viewport()->rect().intersects(view()->rowRect(row))) {
                    posts.append(view()->rows().entry(row).id);
                }
            }
            return posts;
        };
        QTRY_COMPARE(m_session->onScreen, seen());
        const QList<PostId> atTop = m_session->onScreen;
        view()->verticalScrollBar()->setValue(3000);
        QTRY_VERIFY(m_session->onScreen != atTop);
        QCOMPARE(m_session->onScreen, seen());
        m_pane->hide();
        QVERIFY(m_session->onScreen.isEmpty());
        m_pane->show();
        QTRY_COMPARE(m_session->onScreen, seen());
    }

    void nothingMovesByItself()
    {
        show();
        const PostId first = m_pane->model().entry(0).id;
        for (int i = 0; i < 12; ++i) {
            m_session->add(newer(i, 2));
        }
        QTRY_VERIFY(pill()->isVisible());
        QCOMPARE(pill()->text(), QStringLiteral("12 new posts"));
        QCOMPARE(view()->verticalScrollBar()->value(), 0);
        QCOMPARE(m_pane->model().entry(0).id, first);
        QTest::mouseClick(pill(), Qt::LeftButton);
        QTRY_COMPARE(m_pane->model().entry(0).id, samples::postId(11));
        QCOMPARE(view()->verticalScrollBar()->value(), 0);
        QVERIFY(!pill()->isVisible());
    }

    void whatIsReadStaysWhenRowsComeAbove()
    {
        show();
        const auto place = scrollTo(2500);
        m_session->add(newer(1, 0));  // one's own, from another device
        QTRY_COMPARE(m_pane->model().entry(0).id, samples::postId(1));
        QCOMPARE(placeNow(place.first), place.second);
    }

    void whatIsReadStaysWhenRowsAboveChange()
    {
        show();
        const auto place = scrollTo(2500);
        FeedEntry edited = m_pane->model().entry(1);
        edited.text = QStringLiteral("Much longer than before. ").repeated(20);
        m_session->change(edited);
        QTRY_COMPARE(m_pane->model().entry(1).text, edited.text);
        QCOMPARE(placeNow(place.first), place.second);
        m_session->remove(m_pane->model().entry(2).id);
        QTRY_VERIFY(m_pane->model().rowOf(m_session->posts[2].id) == 2);
        QCOMPARE(placeNow(place.first), place.second);
    }

    void whatIsReadStaysWhenTheWindowSlides()
    {
        m_session->fill(samples::longFeed(600));
        show();
        for (int step = 0; step < 400 && m_pane->model().isAtNewest(); ++step) {
            const auto place = scrollTo(view()->verticalScrollBar()->value() + 300);
            QTest::qWait(1);
            QCOMPARE(placeNow(place.first), place.second);
        }
        QVERIFY(!m_pane->model().isAtNewest());
        for (int step = 0; step < 600 && !m_pane->model().isAtNewest(); ++step) {
            const auto place = scrollTo(view()->verticalScrollBar()->value() - 300);
            QTest::qWait(1);
            QCOMPARE(placeNow(place.first), place.second);
        }
        QVERIFY(m_pane->model().isAtNewest());
    }

    void ownPostIsSeenFromTheTop()
    {
        show();
        (void)m_session->write(*Intent::putPost(newPost()));
        QTRY_VERIFY(m_pane->model().entry(0).own);
        QCOMPARE(view()->verticalScrollBar()->value(), 0);
        QCOMPARE(view()->rowRect(0).top(), 0);
    }

    void aClickLikes()
    {
        show();
        const FeedEntry before = m_pane->model().entry(1);
        click(1, view()->layoutOf(1).counts[LikeCount]);
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().kind(), IntentKind::SetLike);
        QCOMPARE(m_session->written.first().post(), before.id);
        QCOMPARE(m_session->written.first().isOn(), !before.liked);
    }

    void theFootAsksForWhatItShows()
    {
        show();
        const FeedEntry before = m_pane->model().entry(1);
        QList<Intent> intents;
        const auto noted = connect(&m_requests, &Requests::intentRequested, this,
                                   [&intents](const Intent &intent) { intents << intent; });
        QSignalSpy reply(&m_requests, &Requests::replyRequested);
        QSignalSpy share(&m_requests, &Requests::shareRequested);
        click(1, view()->layoutOf(1).counts[ReplyCount]);
        QCOMPARE(reply.size(), 1);
        QCOMPARE(reply.first().first().value<FeedEntry>().id, before.id);
        click(1, view()->layoutOf(1).counts[RepostCount]);
        click(1, view()->layoutOf(1).counts[BookmarkCount]);
        QCOMPARE(intents.size(), 2);
        QCOMPARE(intents.first().key(), Intent::setMark(IntentKind::SetRepost, before.id, true).key());
        QCOMPARE(intents.first().isOn(), !before.reposted);
        QCOMPARE(intents.last().key(), Intent::setMark(IntentKind::SetBookmark, before.id, true).key());
        click(1, view()->layoutOf(1).counts[ShareCount]);
        QCOMPARE(share.first().first().toString(), QStringLiteral("post/") + before.id.text());
        disconnect(noted);
    }

    void aRowOpensItsConversationAndItsPartsTheirs()
    {
        FeedEntry entry = samples::post(1, 1, 0, QStringLiteral("@maya said it with #words, and so on for a while."));
        entry.quote =
            QuotedPost{samples::postId(9), samples::person(2), QStringLiteral("Older"), entry.createdAt, false};
        m_session->fill({entry});
        show();
        QSignalSpy opened(&m_requests, &Requests::placeOpened);
        const auto last = [&opened] { return opened.last().first().value<Place>(); };
        const PostLayout layout = view()->layoutOf(0);
        click(0, QRect(layout.body.topRight() - QPoint(60, 0), QSize(10, 20)));
        QCOMPARE(last(), Place::thread(entry.id));
        click(0, layout.avatar);
        QCOMPARE(last(), Place::profile(entry.author.id));
        click(0, layout.name);
        QCOMPARE(last(), Place::profile(entry.author.id));
        click(0, QRect(layout.body.topLeft(), QSize(30, 20)));
        QCOMPARE(last(), Place::profileOf(QStringLiteral("maya")));
        click(0, QRect(layout.quote.topLeft() + QPoint(20, 20), QSize(10, 10)));
        QCOMPARE(last(), Place::thread(samples::postId(9)));
        QCOMPARE(opened.size(), 5);
        view()->setCurrentRow(0);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(opened.size(), 6);
        QCOMPARE(last(), Place::thread(entry.id));
    }

    void showMoreAndCovers()
    {
        FeedEntry longOne = samples::post(1, 1, 0, QStringLiteral("line\n").repeated(20));
        FeedEntry covered = samples::post(2, 1, 0, QStringLiteral("Hidden words"));
        covered.warning = QStringLiteral("Careful");
        m_session->fill({longOne, covered});
        show();
        const int before = view()->rowRect(0).height();
        click(0, view()->layoutOf(0).showMore);
        QVERIFY(view()->rowRect(0).height() > before);
        QVERIFY(view()->layoutOf(0).showMore.isEmpty());
        QVERIFY(view()->layoutOf(1).body.isEmpty());
        click(1, view()->layoutOf(1).coverButton);
        QVERIFY(!view()->layoutOf(1).body.isEmpty());
        click(1, view()->layoutOf(1).coverButton);
        QVERIFY(view()->layoutOf(1).body.isEmpty());
    }

    void failedPostsCanBeRetriedOrDiscarded()
    {
        m_session->fill(samples::pleasantFeed());
        show();
        const int row = m_pane->model().rowOf(samples::postId(13));
        const Mid mid = m_pane->model().entry(row).mid;
        QSignalSpy discard(&m_requests, &Requests::discardRequested);
        QSignalSpy retry(&m_requests, &Requests::retryRequested);
        click(row, view()->layoutOf(row).retry);
        QCOMPARE(retry.size(), 1);
        QCOMPARE(retry.first().first().value<Mid>(), mid);
        click(row, view()->layoutOf(row).discard);
        QCOMPARE(discard.size(), 1);
        QCOMPARE(discard.first().first().value<Mid>(), mid);
    }

    void linksAreHandedOn()
    {
        m_session->fill({samples::post(1, 1, 0, QStringLiteral("https://postr.example/a"))});
        show();
        QSignalSpy link(&m_requests, &Requests::linkActivated);
        click(0, QRect(view()->layoutOf(0).body.topLeft(), QSize(40, 20)));
        QCOMPARE(link.size(), 1);
        QCOMPARE(link.first().first().toUrl(), QUrl(QStringLiteral("https://postr.example/a")));
    }

    void aCardOpensItsLink()
    {
        FeedEntry linked = samples::pleasantFeed()[4];
        FeedEntry covered = samples::pleasantFeed()[4];
        covered.id = samples::postId(4);
        covered.sort = linked.sort - 1;
        covered.warning = QStringLiteral("Careful");
        m_session->fill({linked, covered});
        show();
        QSignalSpy link(&m_requests, &Requests::linkActivated);
        click(0, view()->layoutOf(0).card);
        QCOMPARE(link.size(), 1);
        QCOMPARE(link.takeFirst().first().toUrl(), QUrl(linked.card->url));
        const auto action = [this](int row) {
            return view()->makeMenu(row)->findChild<QAction *>(QStringLiteral("postOpenCard"));
        };
        action(0)->trigger();
        QCOMPARE(link.size(), 1);
        QCOMPARE(link.takeFirst().first().toUrl(), QUrl(linked.card->url));
        QVERIFY(view()->layoutOf(1).card.isEmpty());
        QVERIFY(!action(1));
        // A card that comes later makes room for itself.
        linked.card.reset();
        m_session->change(linked);
        QTRY_VERIFY(view()->layoutOf(0).card.isEmpty());
        QVERIFY(!action(0));
    }

    void theMenuHasWhatTheRowCanDo()
    {
        m_session->fill(samples::pleasantFeed());
        show();
        const auto names = [this](int number) {
            QStringList found;
            const QMenu *menu = view()->makeMenu(m_pane->model().rowOf(samples::postId(number)));
            for (const QAction *action : menu->actions()) {
                found << action->objectName();
            }
            found.removeAll(QString());
            return found.join(u' ');
        };
        QCOMPARE(names(10), QStringLiteral("postReply postQuote postLike postRepost postBookmark postCopyText "
                                           "postCopyLink postTargets postOpenAuthor postFollow "
                                           "postMuteThread postMute postBlock postReport"));
        QVERIFY(names(11).endsWith(QStringLiteral("postReport postHideReposts")));
        QCOMPARE(names(12), QStringLiteral("postReply postQuote postLike postRepost postBookmark postCopyText "
                                           "postOpenAuthor postEdit postDelete"));
        QCOMPARE(names(13), QStringLiteral("postCopyText postOpenAuthor postRetry postDiscard"));
        const QMenu *menu = view()->makeMenu(m_pane->model().rowOf(samples::postId(10)));
        menu->findChild<QAction *>(QStringLiteral("postCopyText"))->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Morning light")));
        QList<Intent> intents;
        const auto noted = connect(&m_requests, &Requests::intentRequested, this,
                                   [&intents](const Intent &intent) { intents << intent; });
        menu->findChild<QAction *>(QStringLiteral("postFollow"))->trigger();
        QCOMPARE(intents.size(), 1);
        QCOMPARE(intents.first().kind(), IntentKind::SetFollow);
        QVERIFY(!intents.first().isOn());
        disconnect(noted);
    }

    void timesAge()
    {
        m_session->fill({samples::post(1, 1, 4, QStringLiteral("x"))});
        show();
        const int before = view()->layoutOf(0).time.width();
        m_now += 100 * 60'000;
        view()->updateTimes();
        QCOMPARE(RowWords::shortAge(m_pane->model().entry(0).createdAt, m_now), QStringLiteral("1 h"));
        QVERIFY(view()->layoutOf(0).time.width() < before);
    }

    void aScreenReaderHearsOneSentence()
    {
        show();
        const QModelIndex index = view()->model()->index(0, 0);
        const QString said = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY(said.startsWith(m_pane->model().entry(0).author.name));
        QVERIFY(said.contains(QStringLiteral("likes")));
    }

    void emptyStatesSayWhatToDo()
    {
        m_session->fill({});
        show();
        QVERIFY(!m_pane->showsRows());
        QTest::mouseClick(m_pane->statePanel()->button(), Qt::LeftButton);
        QCOMPARE(m_emptyActs, 1);
        SyncState offline;
        offline.kind = SyncState::Kind::Offline;
        m_session->setSync(offline);
        QTest::mouseClick(m_pane->statePanel()->button(), Qt::LeftButton);
        QCOMPARE(m_session->refreshed, QList<FeedList>{FeedList::Home});
        m_session->add(newer(1, 1));
        QTRY_VERIFY(m_pane->showsRows());
    }

    void keysMoveAndScroll()
    {
        show();
        view()->clearFocus();
        view()->setFocus(Qt::TabFocusReason);
        QCOMPARE(m_pane->model().rowOf(view()->currentPost()), 0);
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(view(), Qt::Key_Down);
        }
        QCOMPARE(m_pane->model().rowOf(view()->currentPost()), 6);
        QVERIFY(view()->rowRect(6).top() >= 0 && view()->rowRect(6).bottom() < view()->viewport()->height());
        QTest::keyClick(view(), Qt::Key_Home);
        QCOMPARE(view()->verticalScrollBar()->value(), 0);
        // The keyboard goes on from where one reads.
        view()->verticalScrollBar()->setValue(3000);
        const QModelIndex top = view()->indexAt({20, 12});
        QTest::keyClick(view(), Qt::Key_Down);
        QCOMPARE(m_pane->model().rowOf(view()->currentPost()), top.row());
    }

private:
    void show()
    {
        UiContext context;
        context.now = [this] { return m_now; };
        m_pane = std::make_unique<FeedPane>(
            Screen{m_look, *m_session, m_requests, context},
            std::make_unique<FeedModel>(*m_session, FeedList::Home, context.now),
            FeedPane::Empty{Icon::People, QStringLiteral("Nothing"), QStringLiteral("Nothing yet."),
                            QStringLiteral("Look elsewhere"), [this] { ++m_emptyActs; }});
        m_pane->resize(620, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    [[nodiscard]] FeedView *view() const { return m_pane->view(); }
    [[nodiscard]] PillButton *pill() const { return m_pane->findChild<PillButton *>(QStringLiteral("newPostsPill")); }

    static NewPost newPost()
    {
        NewPost post;
        post.id = samples::postId(1);
        post.text = QStringLiteral("Mine");
        return post;
    }

    void click(int row, const QRect &part)
    {
        QVERIFY(!part.isEmpty());
        view()->scrollTo(view()->model()->index(row, 0));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, view()->rowRect(row).topLeft() + part.center());
    }

    std::pair<PostId, int> scrollTo(int value)
    {
        view()->verticalScrollBar()->setValue(value);
        const QModelIndex top = view()->indexAt({20, 200});
        return {m_pane->model().entry(top.row()).id, view()->visualRect(top).top()};
    }

    [[nodiscard]] int placeNow(const PostId &id) const { return view()->rowRect(m_pane->model().rowOf(id)).top(); }

    Look m_look{ThemeChoice::Light};
    Requests m_requests;
    int m_emptyActs = 0;
    std::unique_ptr<MemorySession> m_session;
    std::unique_ptr<FeedPane> m_pane;
    qint64 m_now = 0;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTranslations(app);
    TestFeedView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_feedview.moc"
