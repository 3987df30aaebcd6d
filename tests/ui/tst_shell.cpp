#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include "tests/ui/support/memorysession.h"
#include "tests/ui/support/samples.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/scrollbody.h"
#include "ui/feed/feedpane.h"
#include "ui/feed/feedview.h"
#include "ui/pages/homepage.h"
#include "ui/pages/pageheader.h"
#include "ui/requests.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/outboxrows.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/signoutsheet.h"
#include "ui/shell/syncwords.h"
#include "ui/theme/look.h"
#include "ui/translations.h"

using namespace postr;
using namespace Qt::StringLiterals;

class TestShell : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<MemorySession>();
        m_session->fill(samples::longFeed(80));
        SyncState state;
        state.lastSuccess = samples::now() - 12'000;
        m_session->setSync(state);
        m_window = std::make_unique<MainWindow>(m_look);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void exactlyOneTree()
    {
        QList<QPointer<QWidget>> trees;
        const auto note = [this, &trees](QWidget *tree) {
            for (const QPointer<QWidget> &before : std::as_const(trees)) {
                QVERIFY(!before);  // destroyed before the next one was made
            }
            trees << tree;
            QCOMPARE(m_window->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly).size(), 1);
            QVERIFY(tree->isVisible());
        };
        m_window->showSplash();
        note(m_window->tree());
        note(m_window->showAuth({}));
        QVERIFY(!m_window->appTree());
        note(m_window->showApp(*m_session, context()));
        QVERIFY(!m_window->authTree());
        note(m_window->showExplanation({u"Title"_s, u"Sentence."_s, {{u"retry"_s, u"Try again"_s}}}));
        note(m_window->showApp(*m_session, context()));
    }

    void theTreeGoesBeforeTheSession()
    {
        m_window->showApp(*m_session, context());
        m_session->hold = true;
        emit m_session->listChanged(FeedList::Home);
        QTest::qWait(60);
        m_window->showAuth({});
        m_session->answerHeld();  // answers for a tree that is gone reach nobody
        QTest::qWait(10);
        m_session.reset();
    }

    void explanationsHaveWaysOut()
    {
        ExplainPage *page = m_window->showExplanation(
            {u"Title"_s, u"Sentence."_s, {{u"retry"_s, u"Try again"_s}, {u"quit"_s, u"Quit"_s}}});
        QSignalSpy chosen(page, &ExplainPage::chosen);
        press("quit");
        QCOMPARE(chosen.first().first().toString(), u"quit"_s);
    }

    void singleKeys()
    {
        showApp();
        FeedPane *pane = m_window->appTree()->home()->pane();
        QTest::keyClick(m_window.get(), Qt::Key_J);
        QTest::keyClick(m_window.get(), Qt::Key_J);
        QCOMPARE(pane->model().rowOf(pane->view()->currentPost()), 1);
        QTest::keyClick(m_window.get(), Qt::Key_K);
        QCOMPARE(pane->model().rowOf(pane->view()->currentPost()), 0);
        QTest::keyClick(m_window.get(), Qt::Key_L);
        QTRY_COMPARE(m_session->written.size(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_N);
        QVERIFY(text());
        QVERIFY(text()->hasFocus());
    }

    void singleKeysAreTextInATextField()
    {
        showApp();
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(text(), u"jkln."_s);
        QCOMPARE(text()->toPlainText(), u"jkln."_s);
        QVERIFY(m_session->written.isEmpty());
        QCOMPARE(m_window->findChildren<QTextEdit *>(u"composeText"_s).size(), 1);
        // Nor while another control of the sheet has the focus.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_L);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
        QVERIFY(m_session->written.isEmpty());
        QCOMPARE(m_window->findChildren<QTextEdit *>(u"composeText"_s).size(), 1);
    }

    void theDotShowsNewPosts()
    {
        showApp();
        FeedEntry entry = samples::post(1, 2, 0, u"Fresh"_s);
        entry.sort = 9'000'000;
        m_session->add(entry);
        FeedPane *pane = m_window->appTree()->home()->pane();
        QTRY_COMPARE(pane->model().hiddenCount(), 1);
        QTest::keyClick(m_window.get(), Qt::Key_Period);
        QTRY_COMPARE(pane->model().entry(0).id, entry.id);
    }

    void closingTheComposerKeepsTheText()
    {
        showApp();
        press("navNewPost");
        QTest::keyClicks(text(), u"Half a thought"_s);
        QTest::keyClick(text(), Qt::Key_Escape);
        QTRY_VERIFY(!text());
        press("composePrompt");
        QCOMPARE(text()->toPlainText(), u"Half a thought"_s);
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!text());
        press("navNewPost");
        QVERIFY(text()->toPlainText().isEmpty());
    }

    void everyoneIsFetchedWhenFirstShown()
    {
        m_session->trends.toldAt = samples::now();  // nobody asks what is talked about
        showApp();
        QVERIFY(m_session->fetched.isEmpty());
        press("tabEveryone");
        const QList<PageWish> asked{PageWish{PageQuery::of(FeedList::Everyone), false}};
        QCOMPARE(m_session->fetched, asked);
        QCOMPARE(m_window->appTree()->home()->currentList(), FeedList::Everyone);
        press("tabFollowing");
        press("tabEveryone");
        QCOMPARE(m_session->fetched, asked);
    }

    void signingOutWithNothingUnsent()
    {
        showApp();
        QSignalSpy out(m_window->appTree(), &AppTree::signOutRequested);
        m_window->appTree()->makeAccountMenu()->findChild<QAction *>(u"signOutAction"_s)->trigger();
        QVERIFY(!m_window->findChild<QAbstractButton *>(u"signOutSend"_s));
        press("signOutAccept");
        QCOMPARE(out.size(), 1);
        QCOMPARE(out.first().first().value<UnsentChoice>(), UnsentChoice::Keep);
        QCOMPARE(out.first().last().toBool(), false);
    }

    void signingOutWithUnsentWork()
    {
        SyncState state = m_session->syncState();
        state.waiting = 2;
        m_session->setSync(state);
        showApp();
        QSignalSpy out(m_window->appTree(), &AppTree::signOutRequested);
        m_window->appTree()->openSignOut();
        press("signOutKeep");
        press("signOutRemoveData");
        QVERIFY(!button("signOutKeep")->isEnabled());  // what is removed cannot be kept
        QVERIFY(button("signOutSend")->isChecked());
        press("signOutDiscard");
        press("signOutAccept");
        QCOMPARE(out.size(), 1);
        QCOMPARE(out.first().first().value<UnsentChoice>(), UnsentChoice::Discard);
        QCOMPARE(out.first().last().toBool(), true);
    }

    void cancellingASignOutChangesNothing()
    {
        showApp();
        QSignalSpy out(m_window->appTree(), &AppTree::signOutRequested);
        m_window->appTree()->openSignOut();
        press("signOutCancel");
        QCOMPARE(out.size(), 0);
    }

    void deletingAsksFirst()
    {
        showApp();
        const PostId id = m_session->posts.first().id;
        emit m_window->appTree()->requests().deleteRequested(id);
        QVERIFY(m_session->written.isEmpty());
        press("deleteSheetAccept");
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().kind(), IntentKind::DeletePost);
    }

    void unsentWorkIsListed()
    {
        m_session->outbox = samples::outbox();
        showApp();
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"outboxCard"_s)->isVisible());
        press("outboxRetry");
        QCOMPARE(m_session->retried.size(), 1);
        press("outboxDiscard");
        QVERIFY(m_session->discarded.isEmpty());  // a post's text goes only after a question
        press("discardSheetAccept");
        QCOMPARE(m_session->discarded.size(), 1);
        m_session->outbox.clear();
        emit m_session->outboxChanged();
        QTRY_VERIFY(!m_window->findChild<QWidget *>(u"outboxCard"_s)->isVisible());
    }

    void freshnessIsToldInWords()
    {
        const qint64 now = samples::now();
        SyncState state;
        state.lastSuccess = now - 12'000;
        QCOMPARE(SyncWords::of(state, now).title, u"Up to date"_s);
        QCOMPARE(SyncWords::of(state, now).age, u"12 s ago"_s);
        state.kind = SyncState::Kind::Running;  // a short check is not worth a word
        QCOMPARE(SyncWords::of(state, now).title, u"Up to date"_s);
        state.waiting = 1;
        QCOMPARE(SyncWords::of(state, now).title, u"Sending…"_s);
        state.kind = SyncState::Kind::Offline;
        QCOMPARE(SyncWords::of(state, now).title, u"Offline"_s);
        QVERIFY(SyncWords::of(state, now).detail.startsWith(u"1 change goes"));
        state = {};
        state.kind = SyncState::Kind::Paused;
        state.reason = u"This version is too old. Update Postr to go on."_s;
        QCOMPARE(SyncWords::of(state, now).detail, state.reason);
        // Whether news come by themselves: connected, being connected, and connected but silent are three things.
        state = {};
        state.lastSuccess = now - 12'000;
        state.streamSince = now - 60'000;
        state.stream = SyncState::Stream::Live;
        QCOMPARE(SyncWords::of(state, now).detail, QString());
        state.stream = SyncState::Stream::Connecting;
        QVERIFY(SyncWords::of(state, now).detail.startsWith(u"Reconnecting"));
        state.streamSince = now - 2'000;  // a moment without it is not worth a word
        QCOMPARE(SyncWords::of(state, now).detail, QString());
        state.streamSince = now - 60'000;
        state.stream = SyncState::Stream::Deaf;
        QVERIFY(SyncWords::of(state, now).detail.contains(u"silent"));
        state.kind = SyncState::Kind::Paused;
        state.reason = u"This version is too old. Update Postr to go on."_s;
        showApp();
        QCOMPARE(m_window->findChild<QLabel *>(u"syncStateTitle"_s)->text(), u"Up to date"_s);
        m_session->setSync(state);
        QCOMPARE(m_window->findChild<QLabel *>(u"syncStateTitle"_s)->text(), u"Paused"_s);
    }

    void columnsFollowTheWidth()
    {
        showApp();
        const auto side = [this] { return m_window->findChild<QWidget *>(u"syncCard"_s)->isVisible(); };
        const auto status = [this] { return m_window->findChild<QWidget *>(u"navStatus"_s)->isVisible(); };
        m_window->resize(1280, 700);
        QVERIFY(side() && !status());
        m_window->resize(1100, 700);
        QVERIFY(!side() && status());
        QVERIFY(m_window->findChild<QWidget *>(u"navHome"_s)->width() > 100);
        m_window->resize(900, 700);
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"navHome"_s)->width() < 60);
        QVERIFY(m_window->appTree()->home()->width() <= 620);
    }

    void theThemeIsChosenAndRemembered()
    {
        showApp();
        QSignalSpy changed(m_window.get(), &MainWindow::settingsChanged);
        m_window->appTree()->makeAccountMenu()->findChild<QAction *>(u"themeDark"_s)->trigger();
        QCOMPARE(m_look.theme.mode(), Theme::Mode::Dark);
        QCOMPARE(changed.last().first().value<WindowSettings>().preferences.theme, ThemeChoice::Dark);
    }

    void everyControlHasANameAndAnObjectName()
    {
        showApp();
        m_window->appTree()->openComposer();
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()) {
                continue;
            }
            const auto *asButton = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty() || (asButton && !asButton->text().isEmpty()),
                     qPrintable(widget->objectName()));
        }
    }

    void aDialogIsAsHighAsItsWords()
    {
        showApp();
        m_window->appTree()->openSignOut();
        auto *sheet = m_window->findChild<SignOutSheet *>();
        QVERIFY(sheet);
        QCoreApplication::sendPostedEvents();
        const auto *panel = sheet->findChild<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        QCOMPARE(panel->height(), panel->heightForWidth(panel->width()));
    }

    void actsThatDoNotFitGoBelowOneAnother()
    {
        m_session->outbox = samples::outbox();
        m_session->outbox.first().status = OutboxStatus::Failed;
        Requests requests;
        ScrollBody body(m_look, nullptr);
        auto *column = new QVBoxLayout(body.widget());
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(
            new OutboxRows({m_look, *m_session, requests, context()}, OutboxRows::Detail::Brief, body.widget()));
        body.resize(120, 900);
        body.setVisible(true);
        QCoreApplication::sendPostedEvents();
        const auto *retry = body.findChild<QWidget *>(u"outboxRetry"_s);
        const auto *discard = body.findChild<QWidget *>(u"outboxDiscard"_s);
        QVERIFY(retry && discard);
        QVERIFY(retry->width() >= retry->sizeHint().width());
        QVERIFY(discard->mapTo(&body, discard->rect().bottomRight()).x() < body.width());
        QVERIFY(discard->mapTo(&body, QPoint()).y() > retry->mapTo(&body, QPoint()).y());
        body.resize(400, 900);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(discard->mapTo(&body, QPoint()).y(), retry->mapTo(&body, QPoint()).y());
    }

    void whatHoldsWordsGrowsWithThem()
    {
        const auto setText = [this](int percent) {
            m_look.preferences.change([percent](Preferences::Values &values) { values.textPercent = percent; });
        };
        const auto back = qScopeGuard([setText] { setText(100); });
        setText(200);
        showApp();
        m_window->appTree()->open(Place::of(Place::Kind::Notifications));
        QCoreApplication::sendPostedEvents();
        const FontSet &fonts = m_look.fonts;
        QVERIFY(button("accountButton")->height() >= fonts.lineHeight(Type::BodyStrong) + fonts.lineHeight(Type::Meta));
        const auto *header = m_window->appTree()->pages()->page()->findChild<PageHeader *>();
        QVERIFY(header->height() >= fonts.lineHeight(Type::Title) + fonts.lineHeight(Type::Meta));
    }

private:
    static UiContext context()
    {
        UiContext context;
        context.makePostId = [] { return samples::postId(1); };
        context.now = [] { return samples::now(); };
        return context;
    }

    void showApp()
    {
        m_window->showApp(*m_session, context());
        QTest::qWait(20);
    }

    [[nodiscard]] QTextEdit *text() const { return m_window->findChild<QTextEdit *>(u"composeText"_s); }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return m_window->findChild<QAbstractButton *>(QLatin1String(name));
    }
    void press(const char *name) const
    {
        QVERIFY2(button(name), name);
        QTest::mouseClick(button(name), Qt::LeftButton);
    }

    Look m_look{ThemeChoice::Light};
    std::unique_ptr<MemorySession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTranslations(app);
    TestShell test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_shell.moc"
