#pragma once

#include "ui/pages/page.h"
#include "ui/screen.h"

class QStackedWidget;

namespace postr {

class OutboxRows;
struct OutboxRow;

/// Everything that has not reached the server, with what can be done about it. GUI thread; borrows the screen.
class OutboxPage final : public Page {
    Q_OBJECT

public:
    explicit OutboxPage(const Screen &screen, QWidget *parent = nullptr);

signals:
    void editRequested(const postr::OutboxRow &row);

private:
    void show(int rows);

    QStackedWidget *m_stack;
    OutboxRows *m_rows;
};

}  // namespace postr
