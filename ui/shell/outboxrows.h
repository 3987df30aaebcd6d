#pragma once

#include <QTimer>
#include <QWidget>

#include "core/view/sessionview.h"
#include "ui/screen.h"

class QBoxLayout;
class QVBoxLayout;

namespace postr {

/// What has not reached the server, one line each: what it is, why it waits or was refused, and what can be done.
/// What waits for another row stands below it. GUI thread; borrows the screen.
class OutboxRows final : public QWidget {
    Q_OBJECT

public:
    enum class Detail : quint8 {
        Brief,  ///< a handful; likes and follows that are about to be gone are left out, so that nothing flickers
        Full,
    };
    OutboxRows(const Screen &screen, Detail detail, QWidget *parent = nullptr);

    [[nodiscard]] int shownRows() const { return m_shownRows; }

signals:
    void rowsChanged(int shown);
    void editRequested(const postr::OutboxRow &row);

private:
    void load();
    void show();
    void addRow(const OutboxRow &row, int level);
    void addActs(QBoxLayout *column, const OutboxRow &row);
    [[nodiscard]] bool isWorthShowing(const OutboxRow &row) const;
    [[nodiscard]] QList<std::pair<OutboxRow, int>> ordered() const;

    Screen m_screen;
    Detail m_detail;
    QVBoxLayout *m_column;
    QWidget *m_holder = nullptr;
    QList<OutboxRow> m_rows;
    QStringList m_words;  // what the rows say now
    int m_shownRows = 0;
    QTimer m_tick;
    QTimer m_reload;
};

}  // namespace postr
