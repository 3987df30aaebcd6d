#pragma once

#include <QWidget>

#include "ui/theme/look.h"

namespace postr {

class LinkButton;
class Notice;
class PillButton;
class TextField;

/// Asks for what an account needs. Checks here what needs no server. GUI thread; borrows look.
class SignUpPage final : public QWidget {
    Q_OBJECT

public:
    explicit SignUpPage(Look &look, QWidget *parent = nullptr);

    [[nodiscard]] TextField *server() const { return m_server; }
    [[nodiscard]] TextField *email() const { return m_email; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void setBusy(bool busy);
    void takeFocus();
    /// One sentence when the handle cannot be one, else empty.
    [[nodiscard]] static QString wrongHandle(const QString &handle);
    [[nodiscard]] static QString wrongPassword(const QString &password);

signals:
    void submitted(const QString &server, const QString &email, const QString &password, const QString &handle,
                   const QString &displayName);
    void signInWanted();

private:
    void submit();
    [[nodiscard]] bool check();

    TextField *m_server;
    TextField *m_name;
    TextField *m_handle;
    TextField *m_email;
    TextField *m_password;
    Notice *m_notice;
    PillButton *m_submit;
    LinkButton *m_other;
};

}  // namespace postr
