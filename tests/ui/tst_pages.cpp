#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>

#include "tests/ui/support/pagesfixture.h"
#include "ui/controls/button.h"
#include "ui/controls/notice.h"
#include "ui/controls/sheet.h"
#include "ui/pages/notificationspage.h"
#include "ui/pages/personpage.h"
#include "ui/pages/profileheader.h"
#include "ui/translations.h"

using namespace postr;
using namespace Qt::StringLiterals;

class TestPages : public PagesFixture {
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { m_window.reset(); }

    void aConversationInReadingOrder()
    {
        tree()->open(Place::thread(samples::postId(91)));
        const PageWish wish{PageQuery::thread(samples::postId(91)), false};
        QVERIFY(m_session->fetched.contains(wish));
        const PostModel &rows = pane()->model();
        QCOMPARE(rows.entry(0).id, samples::postId(90));
        QCOMPARE(rows.row(1).kind, ListRow::Kind::Focused);
        QCOMPARE(rows.rowCount(), 5);  // the memory session knows answers to the post itself
        QCOMPARE(pane()->view()->currentRow(), 1);
        QVERIFY(pane()->view()->rowRect(1).bottom() < pane()->view()->viewport()->height());
        pane()->view()->setFocus();
        QTest::keyClick(pane()->view(), Qt::Key_R);
        QTRY_VERIFY(composer());
        QCOMPARE(composer()->placeholderText(), u"Write your reply"_s);
        QTest::keyClicks(composer(), u"Three here."_s);
        QTest::keyClick(composer(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().newPost().replyTo, samples::postId(91));
    }

    void linksOfABioLead()
    {
        const UserId id = samples::person(2).id;
        m_session->profiles[id].profile.bio = u"Sails. See https://postr.example/boats and ask @maya"_s;
        tree()->open(Place::profile(id));
        auto *header = page()->findChild<ProfileHeader *>();
        QTRY_VERIFY(header && header->isVisible() && !header->facetRect(1).isEmpty());
        QSignalSpy links(&tree()->requests(), &Requests::linkActivated);
        QSignalSpy places(&tree()->requests(), &Requests::placeOpened);
        disconnect(&tree()->requests(), &Requests::linkActivated, tree(), nullptr);
        QTest::mouseClick(header, Qt::LeftButton, {}, header->facetRect(0).bottomLeft() + QPoint(3, 10));
        QCOMPARE(links.size(), 0);  // below it
        QTest::mouseClick(header, Qt::LeftButton, {}, header->facetRect(0).center());
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().first().toUrl(), QUrl(u"https://postr.example/boats"_s));
        qobject_cast<PersonPage *>(page())->makeMenu()->findChildren<QAction *>(u"personTarget"_s).last()->trigger();
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first().first().value<Place>(), Place::profileOf(u"maya"_s));
    }

    void aLowWindowHasRoomForAReport()
    {
        m_window->resize(900, m_window->minimumHeight());
        emit tree()->requests().reportRequested(samples::pleasantFeed()[1]);
        QTRY_VERIFY(control("reportAccept"));
        const QAbstractButton *accept = control("reportAccept");
        const QRect inWindow(accept->mapTo(m_window.get(), QPoint()), accept->size());
        QVERIFY(m_window->rect().contains(inWindow));
        QTest::mouseClick(control("reportAccept"), Qt::LeftButton);
        QTRY_COMPARE(m_session->written.size(), 1);
    }

    void anAnswerThatComesAppears()
    {
        tree()->open(Place::thread(samples::postId(91)));
        FeedEntry answer = samples::post(300, 6, 0, u"Late to this."_s);
        answer.replyTo = samples::postId(91);
        m_session->add(answer);
        QTRY_VERIFY(pane()->model().rowOf(samples::postId(300)) > 1);
    }

    void aPostThatIsGoneSaysSo()
    {
        tree()->open(Place::thread(samples::postId(555)));
        QVERIFY(!pane()->showsRows());
        QCOMPARE(pane()->statePanel()->title(), u"Getting it from the server"_s);
        emit m_session->pageFetched(m_session->fetched.last(), {});
        QCOMPARE(pane()->statePanel()->title(), u"This post is not here any more"_s);
        QTest::mouseClick(pane()->statePanel()->button(), Qt::LeftButton);
        QCOMPARE(page()->objectName(), u"homePage"_s);
    }

    void whoFollowsWhom()
    {
        tree()->open(Place::profile(samples::person(2).id));
        press("profileFollowers");
        QCOMPARE(page()->objectName(), u"peoplePage"_s);
        const QString id = samples::person(2).id.text();
        const PageWish wish{PageQuery::named(PageQuery::Kind::Followers, id), false};
        QVERIFY(m_session->fetched.contains(wish));
        PeopleOrder &order = m_session->orders[PageQuery::Kind::Followers];
        order = order.with({samples::person(3).id, samples::person(4).id}, std::nullopt, 77);
        emit m_session->pageFetched(wish, {true, 77, {}});
        QTRY_COMPARE(pane()->model().rowCount(), 2);
        QCOMPARE(pane()->model().entry(0).author.id, samples::person(3).id);
        PageWish next = wish;
        next.query.from = 77;
        QTRY_VERIFY(m_session->fetched.contains(next));
        order = order.with({samples::person(4).id, samples::person(5).id}, 77, std::nullopt);
        emit m_session->pageFetched(next, {});
        QTRY_COMPARE(pane()->model().rowCount(), 3);  // who followed anew between two pages stands once
        press("tabFollowing");
        const PageWish other{PageQuery::named(PageQuery::Kind::Following, id), false};
        QVERIFY(m_session->fetched.contains(other));
        emit m_session->pageFetched(other, {});
        QTRY_COMPARE(pane()->statePanel()->title(), u"Nobody yet"_s);
    }

    void aPersonWithFourLists()
    {
        tree()->open(Place::profile(samples::person(2).id));
        QCOMPARE(pane()->model().list(), FeedList(FeedList::Posts, samples::person(2).id));
        QTRY_VERIFY(pane()->showsRows());
        press("tabReplies");
        QCOMPARE(pane()->model().list(), FeedList(FeedList::Replies, samples::person(2).id));
        QVERIFY(control("tabReplies")->isVisible());  // the header came along
        press("tabMedia");
        QVERIFY(!pane()->showsRows());
        QVERIFY(control("tabPosts")->isVisible());
        press("profileFollow");
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().kind(), IntentKind::SetFollow);
        QVERIFY(!m_session->written.first().isOn());
    }

    void theHeaderScrollsWithTheRows()
    {
        QList<FeedEntry> feed = samples::longFeed(80);
        for (FeedEntry &entry : feed) {
            entry.author = samples::person(2);
            entry.replyTo = {};
        }
        m_session->fill(feed);
        tree()->open(Place::profile(samples::person(2).id));
        QTRY_VERIFY(pane()->model().rowCount() > 10);
        FeedView *view = pane()->view();
        const QWidget *header = page()->findChild<QWidget *>(u"profileHeader"_s);
        QTRY_COMPARE(view->rowRect(0).top(), header->height());
        QCOMPARE(header->y(), 0);
        view->verticalScrollBar()->setValue(100);
        QCOMPARE(header->y(), -100);
        QCOMPARE(view->rowRect(0).top(), header->height() - 100);
        view->verticalScrollBar()->setValue(2000);
        QCOMPARE(header->y(), -2000);
        m_window->resize(900, 800);
        QTRY_COMPARE(header->width(), view->viewport()->width());
    }

    void aHandleIsLookedUpAndAskedFor()
    {
        tree()->open(Place::profileOf(u"samir"_s));
        QCOMPARE(page()->place(), Place::profile(samples::person(2).id));
        tree()->open(Place::profileOf(u"nobody"_s));
        const PageWish wish{PageQuery::named(PageQuery::Kind::PostsOf, u"nobody"_s), false};
        QVERIFY(m_session->fetched.contains(wish));
        PageReport report;
        report.problem = u"There is nobody called nobody."_s;
        emit m_session->pageFetched(wish, report);
        const auto *state = page()->findChild<StatePanel *>();
        QCOMPARE(state->sentence(), report.problem);
        const auto asked = m_session->fetched.count(wish);
        QTest::mouseClick(state->button(), Qt::LeftButton);
        QCOMPARE(m_session->fetched.count(wish), asked + 1);
        emit m_session->pageFetched(wish, {});  // an answer without rows
        QCOMPARE(state->title(), u"Nobody here is called @nobody"_s);
    }

    void theOwnProfileIsEdited()
    {
        press("navProfile");
        press("profileEdit");
        auto *name = m_window->findChild<QLineEdit *>(u"profileName"_s);
        name->setText(u"Noor H."_s);
        press("profileSheetAccept");
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().kind(), IntentKind::SetProfile);
        QCOMPARE(m_session->written.first().value(), u"Noor H."_s);
    }

    void notificationsAreReadByBeingSeen()
    {
        QCOMPARE(control("navNotifications")->accessibleName(), u"Notifications, 3 new"_s);
        press("navNotifications");
        QCOMPARE(pane()->model().row(0).kind, ListRow::Kind::Event);
        QVERIFY(pane()->model().row(0).unread);
        QCOMPARE(pane()->model().row(3).kind, ListRow::Kind::Post);
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().kind(), IntentKind::MarkRead);
        QCOMPARE(m_session->written.first().upTo(), 900);
        for (NotificationGroup &group : m_session->notifications.groups) {
            group.unread = false;
        }
        m_session->notifications.unread = 0;
        emit m_session->notificationsChanged();
        QTRY_VERIFY(control("navNotifications")->accessibleName().isEmpty());
        QVERIFY(pane()->model().row(0).unread);  // until one leaves
        press("navHome");
        press("navNotifications");
        QVERIFY(!pane()->model().row(0).unread);
        press("tabMentions");
        QCOMPARE(pane()->model().rowCount(), 2);
        QCOMPARE(m_session->written.size(), 1);
    }

    void anEventOpensWhatItIsAbout()
    {
        press("navNotifications");
        FeedView *view = pane()->view();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->rowRect(0).topLeft() + view->layoutOf(0).sentence.center());
        QCOMPARE(page()->place(), Place::thread(samples::postId(70)));
        tree()->pages()->goBack();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->rowRect(0).topLeft() + view->layoutOf(0).faces[1].center());
        QCOMPARE(page()->place(), Place::profile(samples::person(4).id));
    }

    void searchFindsAtOnceAndAsksTheServerBehindIt()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Slash);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field && field->objectName() == u"searchText"_s);
        QTest::keyClicks(field, u"harbour"_s);
        QCOMPARE(pane()->model().rowCount(), 1);
        const PageWish posts{PageQuery::named(PageQuery::Kind::Posts, u"harbour"_s), false};
        QTRY_VERIFY(m_session->fetched.contains(posts));
        FeedEntry late = samples::post(301, 5, 0, u"Another harbour."_s);
        m_session->add(late);
        emit m_session->pageFetched(posts, {});
        QTRY_COMPARE(pane()->model().rowCount(), 2);
        field->setText(u"samir"_s);
        QCOMPARE(pane()->model().row(0).kind, ListRow::Kind::Person);
        field->setText(u"quagga"_s);
        QTRY_VERIFY(m_session->fetched.last().query.text == u"quagga"_s);
        for (const PageWish &wish : QList<PageWish>(m_session->fetched)) {
            emit m_session->pageFetched(wish, {});
        }
        QCOMPARE(pane()->statePanel()->title(), u"Nothing matches"_s);
        // Single keys are text here.
        QTest::keyClicks(field, u"jln"_s);
        QVERIFY(field->text().endsWith(u"jln"_s));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(page()->objectName(), u"homePage"_s);
    }

    void aBookmarkIsListed()
    {
        press("navBookmarks");
        QVERIFY(pane()->showsRows());
        for (int row = 0; row < pane()->model().rowCount(); ++row) {
            QVERIFY(pane()->model().entry(row).bookmarked);
        }
    }

    void theOutboxTellsAndEdits()
    {
        m_session->outbox = samples::outbox();
        emit m_session->outboxChanged();
        press("navOutbox");
        QTRY_VERIFY(page()->findChild<QAbstractButton *>(u"outboxEdit"_s));
        const Mid mid = m_session->outbox.first().mid;
        QTest::mouseClick(page()->findChild<QAbstractButton *>(u"outboxEdit"_s), Qt::LeftButton);
        auto *edit = m_window->findChild<QTextEdit *>(u"editSheetText"_s);
        QVERIFY(edit);
        edit->setPlainText(u"Better words."_s);
        press("editSheetAccept");
        QTRY_COMPARE(m_session->outbox.first().intent.text(), u"Better words."_s);
        QCOMPARE(m_session->outbox.first().mid, mid);
    }

    void anOwnPostIsEditedWithItsRevision()
    {
        FeedEntry mine = samples::post(302, 0, 5, u"Tpyo."_s);
        mine.rev = 2;
        m_session->add(mine);
        emit tree()->requests().editRequested(mine);
        m_window->findChild<QTextEdit *>(u"editSheetText"_s)->setPlainText(QString());
        press("editSheetAccept");
        QVERIFY(!m_window->findChild<Notice *>(u"editSheetError"_s)->sentence().isEmpty());
        m_window->findChild<QTextEdit *>(u"editSheetText"_s)->setPlainText(u"Typo."_s);
        press("editSheetAccept");
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().kind(), IntentKind::EditPost);
        QCOMPARE(m_session->written.first().baseRev(), 2);
    }

    void aReportSaysWhy()
    {
        emit tree()->requests().reportRequested(samples::pleasantFeed()[1]);
        press("reportViolence");
        press("reportAccept");
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().kind(), IntentKind::Report);
        QCOMPARE(m_session->written.first().args().value(u"reason"_s).toString(), u"violence"_s);
    }

    void aPersonIsReported()
    {
        const PersonSummary person = samples::person(1);
        tree()->open(Place::profile(person.id));
        auto *of = qobject_cast<PersonPage *>(page());
        QTRY_VERIFY(of->findChild<ProfileHeader *>()->isVisible());
        of->makeMenu()->findChild<QAction *>(u"personReport"_s)->trigger();
        QTRY_VERIFY(control("reportAccept"));
        QVERIFY(m_window->findChild<QWidget *>(u"reportSheet"_s)->accessibleName().contains(person.handle));
        m_window->findChild<QLineEdit *>(u"reportComment"_s)->setText(u"Sells things"_s);
        press("reportSpam");
        press("reportAccept");
        QTRY_COMPARE(m_session->written.size(), 1);
        const Intent wanted = Intent::reportPerson(person.id, ReportReason::Spam, u"Sells things"_s);
        QCOMPARE(m_session->written.first().kind(), wanted.kind());
        QCOMPARE(m_session->written.first().args(), wanted.args());
    }

    void aLinkIsCopied()
    {
        emit tree()->requests().shareRequested(u"post/"_s + samples::postId(10).text());
        QCOMPARE(QApplication::clipboard()->text(), u"postr://postr.example/post/"_s + samples::postId(10).text());
    }

    void blocksAndMutesAreListedAndLifted()
    {
        m_session->profiles[samples::person(3).id].person.blocked = true;
        m_session->profiles[samples::person(4).id].person.muted = true;
        press("navSettings");
        press("settingsSafety");
        QCOMPARE(page()->objectName(), u"safetyPage"_s);
        QVERIFY(control("navSettings")->isChecked());
        const auto pressRow = [this] {
            FeedView *view = pane()->view();
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                              view->rowRect(0).topLeft() + view->layoutOf(0).follow.center());
        };
        QCOMPARE(pane()->model().rowCount(), 1);
        pressRow();
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.last().kind(), IntentKind::SetBlock);
        QVERIFY(!m_session->written.last().isOn());
        press("tabMuted");
        QCOMPARE(pane()->model().entry(0).author.id, samples::person(4).id);
        pressRow();
        QTRY_COMPARE(m_session->written.size(), 2);
        QCOMPARE(m_session->written.last().key(), Intent::mutePerson(samples::person(4).id, false).key());
        m_session->profiles[samples::person(4).id].person.muted = false;
        emit m_session->peopleChanged();
        QTRY_VERIFY(!pane()->showsRows());
    }

    void aSearchThatFoundNothingIsCleared()
    {
        tree()->open(Place::search(u"quagga"_s));
        for (const PageWish &wish : QList<PageWish>(m_session->fetched)) {
            emit m_session->pageFetched(wish, {});
        }
        emit m_session->pageFetched({PageQuery::named(PageQuery::Kind::Posts, u"quagga"_s), false}, {});
        QTRY_COMPARE(pane()->statePanel()->title(), u"Nothing matches"_s);
        press("feedStateAction");
        QCOMPARE(page()->place(), Place::of(Place::Kind::Search));
        QCOMPARE(pane()->statePanel()->title(), u"Search everything you have seen"_s);
    }

    void searchingWhatIsOnesOwnAsksNobody()
    {
        tree()->open(Place::search(u"in:bookmarks harbour"_s));
        QCOMPARE(pane()->statePanel()->title(), u"Nothing matches"_s);
        // Another search that begins later and asks: by then this one would have asked as well.
        tree()->open(Place::search(u"elsewhere"_s));
        const PageWish other{PageQuery::named(PageQuery::Kind::Posts, u"elsewhere"_s), false};
        QTRY_VERIFY(m_session->fetched.contains(other));
        QVERIFY(std::none_of(m_session->fetched.cbegin(), m_session->fetched.cend(),
                             [](const PageWish &wish) { return wish.query.text.contains(u"harbour"); }));
    }

    void ownBookmarksAreNoNews()
    {
        press("navBookmarks");
        FeedEntry marked = m_session->find(samples::postId(10));
        marked.bookmarked = true;
        marked.sort = kUnsentSort + 7;  // as the reader places what was just marked
        m_session->remove(marked.id);
        m_session->add(marked);
        emit m_session->listChanged(FeedList::Bookmarks);
        QTRY_COMPARE(pane()->model().entry(0).id, marked.id);
        QCOMPARE(pane()->model().hiddenCount(), 0);
    }

    void newEventsAreSeenBeforeTheyCountAsRead()
    {
        for (int number = 0; number < 25; ++number) {  // more than fit
            NotificationGroup old = m_session->notifications.groups.first();
            old.post->id = samples::postId(2000 + number);
            old.unread = false;
            old.sort = 500 - number;
            m_session->notifications.groups.append(old);
        }
        press("navNotifications");
        QTRY_COMPARE(m_session->written.size(), 1);
        NotificationGroup late = m_session->notifications.groups.first();
        late.kind = NotificationKind::Follow;
        late.post.reset();
        late.sort = 950;
        m_session->notifications.groups.removeAt(1);  // the same group, with one more
        m_session->notifications.groups.prepend(late);
        emit m_session->notificationsChanged();
        QTRY_COMPARE(pane()->model().row(0).event->sort, 950);
        QCOMPARE(pane()->view()->rowRect(0).top(), 0);
        QTRY_COMPARE(m_session->written.size(), 2);
        QCOMPARE(m_session->written.last().upTo(), 950);
    }

    void aCoverOpensFromTheMenuToo()
    {
        const int row = pane()->model().rowOf(samples::postId(15));
        QVERIFY(pane()->view()->layoutOf(row).body.isEmpty());
        pane()->view()->makeMenu(row)->findChild<QAction *>(u"postCover"_s)->trigger();
        QVERIFY(!pane()->view()->layoutOf(row).body.isEmpty());
    }

    void whatWasTypedIsNotDroppedByOneKey()
    {
        emit tree()->requests().editRequested(m_session->find(samples::postId(12)));
        auto *edit = m_window->findChild<QTextEdit *>(u"editSheetText"_s);
        edit->setPlainText(u"Better words."_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!m_window->findChild<Notice *>(u"editSheetError"_s)->sentence().isEmpty());
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<QTextEdit *>(u"editSheetText"_s));
    }

    void everyChangeIsWarnedAboutAnew()
    {
        emit tree()->requests().editRequested(m_session->find(samples::postId(12)));
        QPointer<QTextEdit> edit = m_window->findChild<QTextEdit *>(u"editSheetText"_s);
        edit->setPlainText(u"Better words."_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        edit->setPlainText(u"Even better words."_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(edit && edit->isVisible());
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_VERIFY(!edit);
    }

    void aChangedProfileIsWarnedAboutAnew()
    {
        tree()->open(Place::profile(samples::person(0).id));
        press("profileEdit");
        QPointer<QTextEdit> bio = m_window->findChild<QTextEdit *>(u"profileBio"_s);
        bio->setPlainText(u"One"_s);
        QTest::keyClick(bio, Qt::Key_Escape);
        m_window->findChild<QLineEdit *>(u"profileName"_s)->setText(u"Somebody"_s);
        QTest::keyClick(bio, Qt::Key_Escape);
        QVERIFY(bio && bio->isVisible());
        QTest::keyClick(bio, Qt::Key_Escape);
        QTRY_VERIFY(!bio);
    }

    void aClickBesideDropsNothingThatWasTyped()
    {
        emit tree()->requests().reportRequested(samples::pleasantFeed()[1]);
        QPointer<Sheet> sheet = m_window->findChild<Sheet *>(u"reportSheet"_s);
        m_window->findChild<QLineEdit *>(u"reportComment"_s)->setText(u"Sells things"_s);
        QTest::mouseClick(sheet, Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(sheet && sheet->isOpen());
        QTest::keyClick(sheet, Qt::Key_Escape);
        QTRY_VERIFY(!sheet);
        emit tree()->requests().reportRequested(samples::pleasantFeed()[1]);
        sheet = m_window->findChild<Sheet *>(u"reportSheet"_s);
        QTest::mouseClick(sheet, Qt::LeftButton, {}, QPoint(5, 5));
        QTRY_VERIFY(!sheet);  // there is nothing to lose
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTranslations(app);
    TestPages test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pages.moc"
