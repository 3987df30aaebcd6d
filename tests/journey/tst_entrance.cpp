// The window's own way in and out on a real server, with codes from real mails: typed into its fields, in this process.

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QtTest>

#include "app/gui/windowcontroller.h"
#include "tests/support/localserver.h"
#include "ui/composer/accountpicker.h"
#include "ui/controls/notice.h"
#include "ui/theme/look.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

namespace {

constexpr int kPatience = 60'000;
const QString kMail = u"ada@postr.example"_s;

}  // namespace

class TestEntrance final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void aNewPersonConfirmsByCode();
    void anUnconfirmedPersonIsAskedForTheCode();
    void aForgottenPasswordIsSetAnew();
    void aCodeSignsIn();
    void thePasswordIsChangedInTheSettings();
    void anotherAccountIsOneClickAway();
    void theAccountIsDeletedInTheSettings();

private:
    template <class T>
    [[nodiscard]] T *seen(const char *name) const
    {
        for (T *found : m_window->findChildren<T *>(QLatin1String(name))) {
            if (found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }
    void type(const char *name, const QString &text) const
    {
        QTRY_VERIFY2_WITH_TIMEOUT(seen<QLineEdit>(name), name, kPatience);
        seen<QLineEdit>(name)->setText(text);
    }
    void press(const char *name) const
    {
        QTRY_VERIFY2_WITH_TIMEOUT(seen<QAbstractButton>(name), name, kPatience);
        QTRY_VERIFY2_WITH_TIMEOUT(seen<QAbstractButton>(name)->isEnabled(), name, kPatience);
        seen<QAbstractButton>(name)->click();
    }
    [[nodiscard]] bool isSaid(const char *notice, const QString &words) const
    {
        const Notice *found = seen<Notice>(notice);
        return found && found->sentence().contains(words);
    }
    void signOut() const
    {
        emit m_window->appTree()->signOutRequested(UnsentChoice::Keep, false);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->authTree(), kPatience);
    }
    void openSettings() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->appTree(), kPatience);
        m_window->appTree()->open(Place::of(Place::Kind::Settings));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<NetworkSettings> m_network;
    std::unique_ptr<Services> m_services;
    Look m_look{ThemeChoice::Light};
    std::unique_ptr<MainWindow> m_window;
};

void TestEntrance::initTestCase()
{
    qputenv("POSTR_VAULT", "file");
    m_server = std::make_unique<LocalServer>(m_folder.filePath(u"server"_s), QStringList{u"--confirm"_s});
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    const QString profile = m_folder.filePath(u"profile"_s);
    QVERIFY(QDir().mkpath(profile));
    m_network = std::make_unique<NetworkSettings>(profile);
    m_services = std::make_unique<Services>(profile, *m_network);
    m_window = std::make_unique<MainWindow>(m_look);
    m_window->resize(1280, 800);
    GuiOptions options;
    options.server = m_server->url();
    options.key = m_server->key();
    new WindowController(*m_services, *m_window, options);
    m_window->show();
    m_services->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->authTree(), kPatience);
}

void TestEntrance::cleanupTestCase()
{
    m_window.reset();
    m_services.reset();
}

void TestEntrance::aNewPersonConfirmsByCode()
{
    press("goToSignUp");
    type("signUpName", u"Ada"_s);
    type("signUpHandle", u"ada"_s);
    type("signUpEmail", kMail);
    type("signUpPassword", u"correct horse battery"_s);
    press("signUpSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(seen<QLineEdit>("codeField"), kPatience);
    QVERIFY(!seen<QAbstractButton>("codeAgain")->isEnabled());  // a mail has just gone out
    press("codeBack");
}

void TestEntrance::anUnconfirmedPersonIsAskedForTheCode()
{
    type("signInEmail", kMail);
    type("signInPassword", u"correct horse battery"_s);
    press("signInSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(seen<QLineEdit>("codeField"), kPatience);
    press("codeAgain");  // the server says that it is too early
    QTRY_VERIFY_WITH_TIMEOUT(isSaid("codeError", u"59"_s), kPatience);
    const QString code = m_server->mailedCode(kMail);
    type("codeField", code == u"000000" ? u"000001"_s : u"000000"_s);
    press("codeSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(isSaid("codeError", u"wrong"_s), kPatience);
    QVERIFY(m_window->authTree());
    type("codeField", code);
    press("codeSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->appTree(), kPatience);
    QCOMPARE(m_services->auth().state().handle, u"ada"_s);
    signOut();
}

void TestEntrance::aForgottenPasswordIsSetAnew()
{
    type("signInEmail", kMail);
    press("goToForgot");
    press("addressSubmit");
    type("codeField", m_server->mailedCode(kMail));
    QTRY_VERIFY_WITH_TIMEOUT(seen<QLineEdit>("codePassword"), kPatience);
    type("codeField", m_server->mailedCode(kMail));
    type("codePassword", u"another long password"_s);
    press("codeSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->appTree(), kPatience);
    signOut();
    type("signInEmail", kMail);
    type("signInPassword", u"correct horse battery"_s);
    press("signInSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(isSaid("signInError", u"wrong"_s), kPatience);
    type("signInPassword", u"another long password"_s);
    press("signInSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->appTree(), kPatience);
    signOut();
}

void TestEntrance::aCodeSignsIn()
{
    type("signInEmail", kMail);
    press("goToCode");
    press("addressSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(seen<QLineEdit>("codeField"), kPatience);
    type("codeField", m_server->mailedCode(kMail));
    press("codeSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->appTree(), kPatience);
}

void TestEntrance::thePasswordIsChangedInTheSettings()
{
    openSettings();
    press("accountChangePassword");
    type("accountPassword", u"another long password"_s);
    press("accountAccept");
    QTRY_VERIFY_WITH_TIMEOUT(isSaid("accountNotice", u"have already"_s), kPatience);
    type("accountPassword", u"a third long password"_s);
    press("accountAccept");
    QTRY_VERIFY_WITH_TIMEOUT(!seen<QAbstractButton>("accountAccept"), kPatience);
    QVERIFY(m_window->appTree());
}

void TestEntrance::anotherAccountIsOneClickAway()
{
    const Identity ada = m_services->auth().state().identity;
    emit m_window->appTree()->requests().accountAddRequested();
    press("goToSignUp");
    type("signUpName", u"Bob"_s);
    type("signUpHandle", u"bob"_s);
    type("signUpEmail", u"bob@postr.example"_s);
    type("signUpPassword", u"correct horse battery"_s);
    press("signUpSubmit");
    QTRY_VERIFY_WITH_TIMEOUT(seen<QLineEdit>("codeField"), kPatience);
    type("codeField", m_server->mailedCode(u"bob@postr.example"_s));
    press("codeSubmit");
    QTRY_COMPARE_WITH_TIMEOUT(m_services->auth().state().handle, u"bob"_s, kPatience);
    const Identity bob = m_services->auth().state().identity;
    QTRY_VERIFY_WITH_TIMEOUT(m_window->appTree(), kPatience);
    openSettings();
    QVERIFY(!seen<QAbstractButton>("accountsOpen2")->isEnabled());
    press("accountsOpen1");
    QTRY_VERIFY_WITH_TIMEOUT(m_services->auth().state().identity == ada && m_window->appTree(), kPatience);
    // What is being written goes along.
    m_window->appTree()->openComposer();
    QTRY_VERIFY(seen<QTextEdit>("composeText"));
    seen<QTextEdit>("composeText")->insertPlainText(u"Whose is this?"_s);
    AccountSummary to;
    to.identity = bob;
    to.state = AccountSummary::State::Ready;
    emit seen<AccountPicker>("composeAccount")->picked(to);
    QTRY_VERIFY_WITH_TIMEOUT(m_services->auth().state().identity == bob && m_window->appTree(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(seen<QTextEdit>("composeText"), kPatience);
    QCOMPARE(seen<QTextEdit>("composeText")->toPlainText(), u"Whose is this?"_s);
    m_window->appTree()->openSignOut();  // refused: a sheet is open
    press("composeClose");
    QTRY_VERIFY_WITH_TIMEOUT(!seen<QTextEdit>("composeText"), kPatience);  // once it is kept as a draft
    // Taking the other one away leaves this one as it is.
    openSettings();
    press("accountsRemove1");
    press("removeAccountSheetAccept");
    QTRY_COMPARE_WITH_TIMEOUT(m_services->auth().accounts().size(), 1, kPatience);
    QVERIFY(!QDir(m_folder.filePath(u"profile/"_s) + ada.folder()).exists());
    QVERIFY(QDir(m_folder.filePath(u"profile/"_s) + bob.folder()).exists());
    QTRY_VERIFY(!seen<QAbstractButton>("accountsOpen2"));
    QCOMPARE(m_services->auth().state().identity, bob);
}

void TestEntrance::theAccountIsDeletedInTheSettings()
{
    openSettings();
    const QString folder = m_folder.filePath(u"profile/"_s) + m_services->auth().state().identity.folder();
    QVERIFY(QDir(folder).exists());
    press("accountDelete");
    type("accountHandle", u"bob"_s);
    press("accountAccept");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->authTree(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid("signInError", u"deleted"_s), kPatience);
    QVERIFY(!QDir(folder).exists());
    QVERIFY(m_services->auth().accounts().isEmpty());
}

QTEST_MAIN(TestEntrance)
#include "tst_entrance.moc"
