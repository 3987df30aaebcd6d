#pragma once

#include <QWidget>

#include "core/model/accountsummary.h"
#include "ui/auth/codestep.h"
#include "ui/theme/look.h"

namespace postr {

class LinkButton;
class Notice;
class PillButton;
class TextField;

/// Asks for server, address and password. GUI thread; borrows look.
class SignInPage final : public QWidget {
    Q_OBJECT

public:
    explicit SignInPage(Look &look, QWidget *parent = nullptr);

    [[nodiscard]] TextField *server() const { return m_server; }
    [[nodiscard]] TextField *email() const { return m_email; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    /// Those on this computer, above the form.
    void showAccounts(const QList<AccountSummary> &accounts);
    void setBusy(bool busy);
    /// What else the server lets people sign in with, by its own names ("github"); unknown ones are left out.
    void setProviders(const QStringList &providers);
    /// The first field that is still empty gets the keyboard.
    void takeFocus();

signals:
    void submitted(const QString &server, const QString &email, const QString &password);
    void signUpWanted();
    void accountChosen(const postr::AccountSummary &account);
    /// By a mailed code: SignIn or Password.
    void codeWanted(postr::CodeFor purpose);
    void providerWanted(const QString &provider);

private:
    void submit();
    [[nodiscard]] bool check();
    LinkButton *addLink(const QString &text, const QString &name, CodeFor purpose);

    Look &m_look;
    QWidget *m_accounts;
    TextField *m_server;
    TextField *m_email;
    TextField *m_password;
    Notice *m_notice;
    PillButton *m_submit;
    LinkButton *m_forgot;
    LinkButton *m_byCode;
    QWidget *m_providers;
    LinkButton *m_other;
};

}  // namespace postr
