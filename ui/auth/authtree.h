#pragma once

#include <QWidget>

#include "core/model/accountsummary.h"
#include "ui/theme/look.h"

class QStackedWidget;

namespace postr {

class HeroPanel;
class SignInPage;
class SignUpPage;
class StatePanel;

/// What is known about the server while its address is typed.
enum class ServerCheck { Unknown, Checking, Good, Bad };

/// The signed-out window: sign in, create an account, "open the e-mail we sent". States what the person wants and
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
    /// After sign-up, when the server wants the address confirmed.
    void showConfirmEmail(const QString &address);
    /// For one of the accounts on this computer.
    void askFor(const postr::AccountSummary &account);
    void showSignIn();
    void showSignUp();

signals:
    void signInRequested(const QString &server, const QString &email, const QString &password);
    void signUpRequested(const QString &server, const QString &email, const QString &password, const QString &handle,
                         const QString &displayName);
    /// It opens without a password.
    void accountRequested(const postr::AccountSummary &account);
    /// At every keystroke in the server field.
    void serverEdited(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *centred(QWidget *form);

    Look &m_look;
    HeroPanel *m_hero;
    QStackedWidget *m_pages;
    SignInPage *m_signIn;
    SignUpPage *m_signUp;
    StatePanel *m_confirm;
    QWidget *m_signInHolder = nullptr;
    QWidget *m_signUpHolder = nullptr;
};

}  // namespace postr
