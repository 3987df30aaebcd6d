#pragma once

#include <QObject>

#include "app/composition/services.h"
#include "app/gui/accountcontroller.h"
#include "app/gui/accountswitcher.h"
#include "app/gui/entrycontroller.h"
#include "app/gui/options.h"
#include "app/gui/windowstore.h"
#include "ui/shell/mainwindow.h"

namespace postr {

/// Makes the window show what the auth state and the session say, and carries out what the trees ask for. The only place that
/// decides which tree exists. GUI thread.
class WindowController final : public QObject {
    Q_OBJECT

public:
    WindowController(Services &services, MainWindow &window, const GuiOptions &options);

    /// At once, or when somebody has signed in.
    void openLink(const QString &link);
    /// What the next app tree is given beside a session.
    void setContext(const UiContext &context) { m_context = context; }

private:
    void showAuth(const QString &notice);
    void showApp(AccountSession &session, const QString &notice);
    void showProblem(const Error &error);
    void showAnew();
    void letGo();

    void signOut(UnsentChoice choice, bool removeData);
    void sendThenSignOut(bool removeData);
    void endSession(SignOutChoice choice);

    Services &m_services;
    MainWindow &m_window;
    AccountSwitcher m_accounts;
    GuiOptions m_options;
    UiContext m_context;
    EntryController m_entry;
    AccountController m_account;
    QString m_link;  ///< not opened yet
};

}  // namespace postr
