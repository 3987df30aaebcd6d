#pragma once

#include <QWidget>

#include "core/model/accountsummary.h"
#include "ui/auth/codestep.h"
#include "ui/theme/look.h"

class QStackedWidget;

namespace postr {

class AddressPage;
class CodePage;
class HeroPanel;
class SignInPage;
class SignUpPage;
class StatePanel;

/// What is known about the server while its address is typed.
enum class ServerCheck { Unknown, Checking, Good, Bad };

/// The signed-out window: sign in, create an account, type a code that was mailed. States what the person wants and
/// shows what it is told; decides nothing. GUI thread; borrows look; owned by MainWindow.
class AuthTree final : public QWidget {
    Q_OBJECT

public:
    struct Start {
        QString server;  ///< the server used last
        QString email;
        QString notice;                    ///< why one was signed out, one sentence; empty when one wanted it
        QList<AccountSummary> accounts{};  ///< on this computer
    };
    AuthTree(Look &look, const Start &start, QWidget *parent = nullptr);

    [[nodiscard]] QString server() const;

public slots:
    void showBusy(bool busy);
    /// One sentence; empty takes it away.
    void showError(const QString &sentence);
    void showNotice(const QString &sentence);
    /// `text`: the plain reason for Bad, may be empty otherwise.
    void showServerCheck(postr::ServerCheck check, const QString &text);
    /// For one of the accounts on this computer.
    void askFor(const postr::AccountSummary &account);
    /// Asks for a code. The same step again keeps what was typed: only another mail went out.
    void showCode(const postr::CodeStep &step);
    /// One signs in in the browser now. codeLeft() when the person gives that up.
    void showBrowser();
    /// The server mails no other code before so many seconds are over.
    void showWait(int seconds);
    /// What the server at this address takes beside passwords and codes ("github").
    void showProviders(const QStringList &providers);
    void showSignIn();
    void showSignUp();

signals:
    void signInRequested(const QString &server, const QString &email, const QString &password);
    void signUpRequested(const QString &server, const QString &email, const QString &password, const QString &handle,
                         const QString &displayName);
    /// It opens without a password.
    void accountRequested(const postr::AccountSummary &account);
    /// A code is to be mailed, for the first time or again.
    void codeRequested(postr::CodeFor purpose, const QString &server, const QString &email);
    /// `password`: the new one, for CodeFor::Password.
    void codeEntered(postr::CodeFor purpose, const QString &code, const QString &password);
    /// Back from a code or the browser: what was half done is over.
    void codeLeft();
    void providerRequested(const QString &server, const QString &provider);
    /// At every keystroke in the server field.
    void serverEdited(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *centred(QWidget *form);
    void askForAddress(CodeFor purpose);

    Look &m_look;
    HeroPanel *m_hero;
    QStackedWidget *m_pages;
    SignInPage *m_signIn;
    SignUpPage *m_signUp;
    AddressPage *m_address;
    CodePage *m_code;
    StatePanel *m_browser;
    QString m_mailedTo;  ///< the address of the code that is being asked for
    QWidget *m_signInHolder = nullptr;
    QWidget *m_signUpHolder = nullptr;
    QWidget *m_addressHolder = nullptr;
    QWidget *m_codeHolder = nullptr;
};

}  // namespace postr
