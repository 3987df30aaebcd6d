#pragma once

#include <QWidget>

#include "core/model/accountsummary.h"
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
    /// The first field that is still empty gets the keyboard.
    void takeFocus();

signals:
    void submitted(const QString &server, const QString &email, const QString &password);
    void signUpWanted();
    void accountChosen(const postr::AccountSummary &account);

private:
    void submit();
    [[nodiscard]] bool check();

    Look &m_look;
    QWidget *m_accounts;
    TextField *m_server;
    TextField *m_email;
    TextField *m_password;
    Notice *m_notice;
    PillButton *m_submit;
    LinkButton *m_other;
};

}  // namespace postr
