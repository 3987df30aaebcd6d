// Several accounts in the window: offered in the menu, by keys, in the settings, at sign-in and in the composer.

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include "tests/ui/support/memorysession.h"
#include "tests/ui/support/samples.h"
#include "ui/controls/accountrow.h"
#include "ui/controls/button.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/look.h"
#include "ui/translations.h"

using namespace postr;
using namespace Qt::StringLiterals;

class TestAccounts : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_accounts = samples::accounts();
        m_session = std::make_unique<MemorySession>();
        m_session->me = samples::person(0);
        m_session->fill(samples::longFeed(20));
        m_window = std::make_unique<MainWindow>(m_look);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        UiContext context;
        context.makePostId = [] { return samples::postId(7000 + ++s_made); };
        context.now = [] { return samples::now(); };
        context.accounts = [this] { return m_accounts; };
        m_app = m_window->showApp(*m_session, context);
        QTest::qWait(20);
    }

    void cleanup() { m_window.reset(); }

    void theMenuOffersTheOthers()
    {
        QSignalSpy asked(m_app, &AppTree::accountRequested), added(m_app, &AppTree::accountAddRequested);
        QMenu *menu = m_app->makeAccountMenu();
        QVERIFY(!menu->findChild<QAction *>(u"account1"_s));  // is open
        auto *second = menu->findChild<QAction *>(u"account2"_s);
        QVERIFY(second->text().contains(u"3 new"_s));
        QVERIFY(second->text().endsWith(u"\tCtrl+2"_s));
        second->trigger();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<AccountSummary>().identity, m_accounts.at(1).identity);
        menu->findChild<QAction *>(u"addAccountAction"_s)->trigger();
        QCOMPARE(added.size(), 1);
    }

    void digitsOpenThemByTheirPlace()
    {
        QSignalSpy asked(m_app, &AppTree::accountRequested);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<AccountSummary>().identity, m_accounts.at(2).identity);
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);  // is open
        QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier);  // nobody
        QCOMPARE(asked.size(), 1);
        m_app->openComposer();
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);  // not from under a sheet
        QCOMPARE(asked.size(), 1);
    }

    void theSettingsListThem()
    {
        m_app->open(Place::of(Place::Kind::Settings));
        QSignalSpy asked(m_app, &AppTree::accountRequested), removed(m_app, &AppTree::accountRemoveRequested);
        QVERIFY(!button("accountsOpen1")->isEnabled());
        press("accountsOpen2");
        QCOMPARE(asked.size(), 1);
        press("accountsRemove3");
        QVERIFY(removed.isEmpty());  // asks first
        press("removeAccountSheetAccept");
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.first().first().value<AccountSummary>().identity, m_accounts.at(2).identity);
        m_accounts.removeLast();
        m_app->showAccounts();
        QTRY_VERIFY(!button("accountsOpen3"));
        // The open one is left by signing out, which asks about unsent work.
        QTRY_VERIFY(button("accountsRemove1"));
        press("accountsRemove1");
        QTRY_VERIFY(button("signOutAccept"));
        QCOMPARE(removed.size(), 1);
    }

    void whatWaitsIsToldWithItsTime()
    {
        AccountSummary account = m_accounts.at(1);
        QVERIFY(AccountRow::standing(account, samples::now()).startsWith(u"3 new · "_s));
        account.unread = 0;
        QVERIFY(AccountRow::standing(account, samples::now()).startsWith(u"Nothing new"_s));
        account.seenAt = 0;
        QCOMPARE(AccountRow::standing(account, samples::now()), u"Ready"_s);
        QCOMPARE(AccountRow::standing(m_accounts.at(0), samples::now()), u"Open now"_s);
        QCOMPARE(AccountRow::standing(m_accounts.at(2), samples::now()), u"Signed out"_s);
        QVERIFY(AccountRow::place(m_accounts.at(2)).endsWith(u"on club.example"_s));
    }

    void theTextGoesAlongToAnotherAccount()
    {
        m_app->openComposer();
        QTest::keyClicks(text(), u"Which of me says this?"_s);
        QSignalSpy carried(m_app, &AppTree::carryRequested);
        QTest::mouseClick(button("composeAccount"), Qt::LeftButton);
        auto *menu = m_window->findChild<QMenu *>(u"composeAccountMenu"_s);
        QTRY_VERIFY(menu && menu->isVisible());
        menu->findChild<QAction *>(u"account2"_s)->trigger();
        menu->hide();
        QCOMPARE(carried.size(), 1);
        QCOMPARE(m_session->drafts.size(), 1);  // on disk before anything changes
        const auto draft = carried.first().at(1).value<CarriedDraft>();
        QCOMPARE(draft.draft.text, u"Which of me says this?"_s);
        // In the other account.
        MemorySession other;
        other.me = samples::person(2);
        UiContext context;
        context.makePostId = [] { return samples::postId(7000 + ++s_made); };
        context.now = [] { return samples::now(); };
        AppTree *app = m_window->showApp(other, context);
        app->takeOver(draft);
        QTRY_COMPARE(text()->toPlainText(), u"Which of me says this?"_s);
        QTRY_COMPARE(other.drafts.size(), 1);  // written down there, too
        QVERIFY(other.drafts.first().id != draft.draft.id);
    }

    void whatIsAnsweredStaysAtItsServer()
    {
        CarriedDraft carried;
        carried.draft.text = u"An answer"_s;
        carried.draft.replyTo = m_session->posts.first().id;
        carried.from = u"maya"_s;
        carried.origin = m_session->identity().origin;
        m_app->takeOver(carried);
        QTRY_COMPARE(m_session->drafts.size(), 1);
        QCOMPARE(m_session->drafts.first().replyTo, carried.draft.replyTo);
        QTest::keyClick(text(), Qt::Key_Escape);
        QTRY_VERIFY(!text());
        m_session->drafts.clear();
        carried.origin = ServerOrigin::fromUserInput(u"club.example"_s);
        m_app->takeOver(carried);
        QTRY_COMPARE(m_session->drafts.size(), 1);
        QVERIFY(m_session->drafts.first().replyTo.isEmpty());
    }

    void signingInOffersThoseOnThisComputer()
    {
        AuthTree *tree = m_window->showAuth({u"postr.example"_s, {}, {}, m_accounts});
        QSignalSpy asked(tree, &AuthTree::accountRequested);
        press("signInAccount2");
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<AccountSummary>().identity, m_accounts.at(1).identity);
        press("signInAccount3");  // wants its password
        QCOMPARE(asked.size(), 1);
        QCOMPARE(m_window->findChild<QLineEdit *>(u"signInServer"_s)->text(), u"https://club.example"_s);
    }

    void whileSomebodyIsSignedInNoOtherAccountIsChosen()
    {
        AuthTree *tree = m_window->showAuth({u"postr.example"_s, {}, {}, m_accounts});
        QSignalSpy asked(tree, &AuthTree::accountRequested);
        QSignalSpy edited(tree, &AuthTree::serverEdited);
        tree->showBusy(true);
        press("signInAccount2");
        press("signInAccount3");
        QCOMPARE(asked.size(), 0);
        QCOMPARE(edited.size(), 0);
        tree->showBusy(false);
        press("signInAccount2");
        QCOMPARE(asked.size(), 1);
    }

private:
    [[nodiscard]] QTextEdit *text() const { return m_window->findChild<QTextEdit *>(u"composeText"_s); }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        for (auto *found : m_window->findChildren<QAbstractButton *>(QLatin1String(name))) {
            if (!found->isHidden() && found->parentWidget() && !found->parentWidget()->isHidden()) {
                return found;
            }
        }
        return nullptr;
    }
    void press(const char *name) const
    {
        QVERIFY2(button(name), name);
        button(name)->click();
    }

    static inline int s_made = 0;
    Look m_look{ThemeChoice::Light};
    QList<AccountSummary> m_accounts;
    std::unique_ptr<MemorySession> m_session;
    std::unique_ptr<MainWindow> m_window;
    AppTree *m_app = nullptr;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTranslations(app);
    TestAccounts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accounts.moc"
