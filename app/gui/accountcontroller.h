#pragma once

#include <QObject>

#include "app/composition/services.h"
#include "ui/accountdesk.h"
#include "ui/shell/mainwindow.h"

namespace postr {

/// Carries out what the signed-in window wants changed about the account, and says what came of it. GUI thread.
class AccountController final : public QObject {
    Q_OBJECT

public:
    AccountController(Services &services, MainWindow &window);

    [[nodiscard]] AccountDesk &desk() { return m_desk; }

private:
    void changePassword(const QString &password, const QString &present, const QString &code);
    void takePassword(const Result<ChangeStep> &step);
    void changeEmail(const QString &address);
    void takeEmailCode(const Result<EmailStep> &step);
    void turnSecondStep(bool on);
    void askSecondStep();
    void leave(const Result<SignOutReport> &report, const QString &sentence);

    void answer(AccountAnswer::Kind kind, const QString &sentence = {});
    void answer(const Status &status, const QString &sentence);

    Services &m_services;
    MainWindow &m_window;
    AccountDesk m_desk;
};

}  // namespace postr
