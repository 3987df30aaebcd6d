#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "ui/auth/authtree.h"
#include "ui/auth/codepage.h"
#include "ui/auth/signuppage.h"
#include "ui/controls/button.h"
#include "ui/controls/notice.h"

using namespace postr;
using namespace Qt::StringLiterals;

class TestAuth : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_tree = std::make_unique<AuthTree>(m_look, AuthTree::Start{u"postr.example"_s, {}, {}});
        m_tree->resize(1280, 800);
        m_tree->show();
        QVERIFY(QTest::qWaitForWindowActive(m_tree.get()));
    }

    void cleanup() { m_tree.reset(); }

    void signInSaysWhatWasTyped()
    {
        QSignalSpy wanted(m_tree.get(), &AuthTree::signInRequested);
        QVERIFY(edit("signInEmail")->hasFocus());  // the server is known: the first empty field
        type("signInEmail", u" noor@example.org "_s);
        type("signInPassword", u"correct horse"_s);
        QTest::keyClick(edit("signInPassword"), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first(), (QVariantList{u"postr.example"_s, u"noor@example.org"_s, u"correct horse"_s}));
    }

    void signInAsksForWhatIsMissing()
    {
        QSignalSpy wanted(m_tree.get(), &AuthTree::signInRequested);
        press("signInSubmit");
        QVERIFY(!hint("signInEmail").isEmpty());
        QVERIFY(!hint("signInPassword").isEmpty());
        QVERIFY(edit("signInEmail")->hasFocus());
        type("signInEmail", u"noor@example.org"_s);
        QVERIFY(hint("signInEmail").isEmpty());  // gone as soon as it is being mended
        edit("signInServer")->clear();
        press("signInSubmit");
        QVERIFY(!hint("signInServer").isEmpty());
        QCOMPARE(wanted.size(), 0);
    }

    void signUpSaysWhatWasTyped()
    {
        QSignalSpy wanted(m_tree.get(), &AuthTree::signUpRequested);
        press("goToSignUp");
        type("signUpName", u"Noor Haddad"_s);
        type("signUpHandle", u"Noor"_s);
        type("signUpEmail", u"noor@example.org"_s);
        type("signUpPassword", u"correct horse"_s);
        QCOMPARE(edit("signUpHandle")->text(), u"noor"_s);
        press("signUpSubmit");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first(), (QVariantList{u"postr.example"_s, u"noor@example.org"_s, u"correct horse"_s, u"noor"_s,
                                               u"Noor Haddad"_s}));
    }

    void handles_data()
    {
        QTest::addColumn<QString>("handle");
        QTest::addColumn<bool>("good");
        QTest::newRow("short") << u"no"_s << false;
        QTest::newRow("three") << u"noo"_s << true;
        QTest::newRow("all kinds") << u"noor_2026"_s << true;
        QTest::newRow("space") << u"noor h"_s << false;
        QTest::newRow("capital") << u"Noor"_s << false;
        QTest::newRow("accent") << u"nöör"_s << false;
        QTest::newRow("newline") << u"noor\n"_s << false;
        QTest::newRow("30") << QString(30, u'a') << true;
        QTest::newRow("31") << QString(31, u'a') << false;
    }

    void handles()
    {
        QFETCH(QString, handle);
        QFETCH(bool, good);
        QCOMPARE(SignUpPage::wrongHandle(handle).isEmpty(), good);
    }

    void signUpChecksHere()
    {
        QSignalSpy wanted(m_tree.get(), &AuthTree::signUpRequested);
        press("goToSignUp");
        type("signUpHandle", u"no"_s);
        type("signUpEmail", u"noor@example.org"_s);
        type("signUpPassword", u"short"_s);
        press("signUpSubmit");
        QCOMPARE(wanted.size(), 0);
        QVERIFY(hint("signUpHandle").contains(u"3"));
        QVERIFY(hint("signUpPassword").contains(u"8"));
        QVERIFY(edit("signUpHandle")->hasFocus());
    }

    void theServerIsSharedAndTold()
    {
        QSignalSpy edited(m_tree.get(), &AuthTree::serverEdited);
        edit("signInServer")->clear();
        QTest::keyClicks(edit("signInServer"), u"abc"_s);
        QCOMPARE(edited.size(), 3);
        QCOMPARE(edited.last().first().toString(), u"abc"_s);
        m_tree->showServerCheck(ServerCheck::Bad, u"Nothing answers there."_s);
        QCOMPARE(hint("signInServer"), u"Nothing answers there."_s);
        QTest::keyClicks(edit("signInServer"), u"d"_s);
        QVERIFY(hint("signInServer").isEmpty());  // not about this address
        press("goToSignUp");
        QCOMPARE(edit("signUpServer")->text(), u"abcd"_s);
    }

    void busyPreventsASecondTry()
    {
        QSignalSpy wanted(m_tree.get(), &AuthTree::signInRequested);
        type("signInEmail", u"noor@example.org"_s);
        type("signInPassword", u"correct horse"_s);
        press("signInSubmit");
        m_tree->showBusy(true);
        press("signInSubmit");
        QTest::keyClick(edit("signInPassword"), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        m_tree->showBusy(false);
        m_tree->showError(u"The password is wrong."_s);
        QCOMPARE(m_tree->findChild<Notice *>(u"signInError"_s)->sentence(), u"The password is wrong."_s);
        QCOMPARE(edit("signInPassword")->text(), u"correct horse"_s);  // what was typed stays
        press("signInSubmit");
        QCOMPARE(wanted.size(), 2);
    }

    void aNewAccountIsAskedForItsCode()
    {
        QSignalSpy entered(m_tree.get(), &AuthTree::codeEntered);
        QSignalSpy again(m_tree.get(), &AuthTree::codeRequested);
        QSignalSpy left(m_tree.get(), &AuthTree::codeLeft);
        m_tree->showCode({CodeFor::SignUp, u"noor@example.org"_s, 2});
        QVERIFY(label("codeText").contains(u"noor@example.org"));
        QVERIFY(edit("codeField")->hasFocus());
        QVERIFY(!edit("codePassword")->isVisible());
        press("codeSubmit");
        QVERIFY(!hint("codeField").isEmpty());
        QCOMPARE(entered.size(), 0);
        type("codeField", u"123 456"_s);
        QVERIFY(hint("codeField").isEmpty());
        QTest::keyClick(edit("codeField"), Qt::Key_Return);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().at(0).value<CodeFor>(), CodeFor::SignUp);
        QCOMPARE(entered.first().at(1).toString(), u"123 456"_s);
        m_tree->showBusy(true);
        press("codeSubmit");
        QCOMPARE(entered.size(), 1);
        m_tree->showBusy(false);
        m_tree->showError(u"This code is wrong."_s);
        QCOMPARE(m_tree->findChild<Notice *>(u"codeError"_s)->sentence(), u"This code is wrong."_s);
        QCOMPARE(edit("codeField")->text(), u"123 456"_s);
        QCOMPARE(again.size(), 0);
        press("codeBack");
        QCOMPARE(left.size(), 1);
        QCOMPARE(edit("signInEmail")->text(), u"noor@example.org"_s);
        QVERIFY(edit("signInPassword")->hasFocus());
    }

    void anotherCodeWaitsForItsMinute()
    {
        QSignalSpy again(m_tree.get(), &AuthTree::codeRequested);
        m_tree->showCode({CodeFor::SignIn, u"noor@example.org"_s, 2});
        auto *page = m_tree->findChild<CodePage *>();
        auto *link = m_tree->findChild<QAbstractButton *>(u"codeAgain"_s);
        QVERIFY(label("codeWaiting").contains(u"2"));
        QVERIFY(!link->isEnabled());
        page->countDown();
        QVERIFY(label("codeWaiting").contains(u"1"));
        page->countDown();
        page->countDown();
        QVERIFY(!label("codeWaiting").contains(u"1"));
        QVERIFY(link->isEnabled());
        type("codeField", u"12"_s);
        press("codeAgain");
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.first().at(0).value<CodeFor>(), CodeFor::SignIn);
        QCOMPARE(again.first().at(2).toString(), u"noor@example.org"_s);
        m_tree->showCode({CodeFor::SignIn, u"noor@example.org"_s, 60});  // another mail went out
        QVERIFY(!link->isEnabled());
        QCOMPARE(edit("codeField")->text(), u"12"_s);
        m_tree->showBusy(true);
        m_tree->showWait(0);
        QVERIFY(!link->isEnabled());  // not while something else is asked
    }

    void aForgottenPasswordLeadsToACodeAndANewOne()
    {
        QSignalSpy mail(m_tree.get(), &AuthTree::codeRequested);
        QSignalSpy entered(m_tree.get(), &AuthTree::codeEntered);
        edit("signInServer")->clear();
        press("goToForgot");
        QVERIFY(!hint("signInServer").isEmpty());  // nothing can be mailed without a server
        type("signInServer", u"postr.example"_s);
        type("signInEmail", u"noor"_s);
        press("goToForgot");
        QCOMPARE(edit("addressEmail")->text(), u"noor"_s);
        press("addressSubmit");
        QVERIFY(!hint("addressEmail").isEmpty());
        QCOMPARE(mail.size(), 0);
        type("addressEmail", u"@example.org"_s);
        QTest::keyClick(edit("addressEmail"), Qt::Key_Return);
        QCOMPARE(mail.size(), 1);
        QCOMPARE(mail.first().at(0).value<CodeFor>(), CodeFor::Password);
        QCOMPARE(mail.first().at(1).toString(), u"postr.example"_s);
        QCOMPARE(mail.first().at(2).toString(), u"noor@example.org"_s);
        m_tree->showCode({CodeFor::Password, u"noor@example.org"_s, 60});
        type("codeField", u"123456"_s);
        type("codePassword", u"short"_s);
        press("codeSubmit");
        QVERIFY(hint("codePassword").contains(u"8"));
        QCOMPARE(entered.size(), 0);
        type("codePassword", u" but longer"_s);
        press("codeSubmit");
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().at(2).toString(), u"short but longer"_s);
    }

    void aCodePageRemembersNothingOfTheOneBefore()
    {
        m_tree->showCode({CodeFor::Password, u"noor@example.org"_s, 60});
        type("codeField", u"123456"_s);
        type("codePassword", u"correct horse"_s);
        m_tree->showCode({CodeFor::SecondStep, {}, 0});
        QVERIFY(edit("codeField")->text().isEmpty());
        QVERIFY(edit("codePassword")->text().isEmpty());
        QVERIFY(!m_tree->findChild<QAbstractButton *>(u"codeAgain"_s)->isVisible());
        QVERIFY(label("codeText").contains(u"authenticator"));
    }

    void onlyKnownProvidersGetAButton()
    {
        QSignalSpy wanted(m_tree.get(), &AuthTree::providerRequested);
        QVERIFY(!m_tree->findChild<QAbstractButton *>(u"provider-github"_s));
        m_tree->showProviders({u"fancy"_s, u"github"_s});
        QVERIFY(!m_tree->findChild<QAbstractButton *>(u"provider-fancy"_s));
        press("provider-github");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first(), (QVariantList{u"postr.example"_s, u"github"_s}));
        m_tree->showProviders({});  // of another server
        QVERIFY(!m_tree->findChild<QAbstractButton *>(u"provider-github"_s));
    }

    void passwordsAreHiddenUntilAsked()
    {
        QCOMPARE(edit("signInPassword")->echoMode(), QLineEdit::Password);
        press("signInPasswordShow");
        QCOMPARE(edit("signInPassword")->echoMode(), QLineEdit::Normal);
        press("signInPasswordShow");
        QCOMPARE(edit("signInPassword")->echoMode(), QLineEdit::Password);
    }

    void everyControlHasAName()
    {
        for (const char *page : {"goToSignUp", "goToSignIn"}) {
            for (const QWidget *widget : m_tree->findChildren<QWidget *>()) {
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy()) {
                    QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                             qPrintable(widget->objectName()));
                }
            }
            press(page);
        }
    }

private:
    [[nodiscard]] QLineEdit *edit(const char *name) const
    {
        return m_tree->findChild<QLineEdit *>(QLatin1String(name));
    }
    [[nodiscard]] QString hint(const char *name) const
    {
        const auto *label = m_tree->findChild<QLabel *>(QLatin1String(name) + u"Hint"_s);
        return label->isHidden() ? QString() : label->text();
    }
    [[nodiscard]] QString label(const char *name) const
    {
        return m_tree->findChild<QLabel *>(QLatin1String(name))->text();
    }
    void type(const char *name, const QString &text) const
    {
        edit(name)->setFocus();
        QTest::keyClicks(edit(name), text);
    }
    void press(const char *name) const
    {
        QTest::mouseClick(m_tree->findChild<QAbstractButton *>(QLatin1String(name)), Qt::LeftButton);
    }

    Look m_look{ThemeChoice::Light};
    std::unique_ptr<AuthTree> m_tree;
};

QTEST_MAIN(TestAuth)
#include "tst_auth.moc"
