#pragma once

#include <QWidget>

#include "ui/accountdesk.h"
#include "ui/requests.h"
#include "ui/screen.h"

namespace postr {

class PillButton;

/// What can be changed about the account at the server. Hidden where nothing can. GUI thread; borrows the screen.
class AccountSection final : public QWidget {
    Q_OBJECT

public:
    explicit AccountSection(const Screen &screen, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    PillButton *addLine(const QString &words, const QString &action, const QString &name, AccountMatter matter);
    void take(const AccountAnswer &answer);

    Screen m_screen;
    PillButton *m_secondStep;
    bool m_isSecondStepOn = false;
};

}  // namespace postr
