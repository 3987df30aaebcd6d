#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "ui/auth/authtree.h"
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

    void confirmingGoesBackToSignIn()
    {
        m_tree->showConfirmEmail(u"noor@example.org"_s);
        auto *page = m_tree->findChild<StatePanel *>(u"confirmEmailPage"_s);
        QVERIFY(page->isVisible());
        QVERIFY(page->sentence().contains(u"noor@example.org"));
        press("confirmEmailDone");
        QCOMPARE(edit("signInEmail")->text(), u"noor@example.org"_s);
        QVERIFY(edit("signInPassword")->hasFocus());
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
