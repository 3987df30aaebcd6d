#pragma once

#include <QWidget>

#include "ui/screen.h"

class QVBoxLayout;

namespace postr {

/// The accounts on this computer: to change to, to add, to take away. GUI thread; borrows the screen.
class AccountList final : public QWidget {
    Q_OBJECT

public:
    explicit AccountList(const Screen &screen, QWidget *parent = nullptr);

    /// One was removed, or counted anew.
    void reload();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeLine(const AccountSummary &account, int number);

    Screen m_screen;
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
};

}  // namespace postr
