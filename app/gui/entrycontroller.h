#pragma once

#include <QObject>
#include <QTimer>

#include "app/composition/services.h"
#include "app/gui/options.h"
#include "ui/shell/mainwindow.h"

namespace postr {

/// Carries out what the signed-out window asks for: finding the server, every way in, codes. What it comes to is the auth
/// state's business; here is only said what was refused and what is asked next. GUI thread.
class EntryController final : public QObject {
    Q_OBJECT

public:
    EntryController(Services &services, MainWindow &window, const GuiOptions &options);

    /// `server`: what its server field begins with.
    void follow(AuthTree &tree, const QString &server);

private:
    void checkServerSoon(const QString &typed);
    void withServer(const QString &typed, std::function<void(const Server &)> next);
    [[nodiscard]] QString keyFor(const QString &typed) const;
    void showProviders(const Server &server);
    void begin();
    void signIn(const QString &server, const QString &email, const QString &password);
    void signUp(const QString &server, const QString &email, const QString &password, const QString &handle,
                const QString &name);
    void mailCode(CodeFor purpose, const QString &server, const QString &email);
    void askForCode(const Server &server, const CodeStep &step);
    void enterCode(CodeFor purpose, const QString &code, const QString &password);
    void signInWith(const QString &server, const QString &provider);
    void finish(const Result<SignInReport> &report);
    void sayInside(const QString &sentence);
    void refuse(const Error &error);

    Services &m_services;
    MainWindow &m_window;
    GuiOptions m_options;
    QTimer m_probeTimer;
    QString m_typedServer;
    quint64 m_probeTurn = 0;  ///< answers about an address that was edited since are dropped
    Server m_codeServer;      ///< where and to whom the code was mailed that is being asked for
    QString m_codeEmail;
    QString m_newPassword;  ///< of the account that is being confirmed
};

}  // namespace postr
