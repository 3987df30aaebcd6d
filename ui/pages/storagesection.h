#pragma once

#include <QHash>
#include <QWidget>

#include "ui/screen.h"

namespace postr {

class Paragraph;
class PillButton;
class TextLabel;

/// What this account keeps on the computer, the one part that may go and how large it may get, and an export. GUI thread; borrows the screen.
class StorageSection final : public QWidget {
    Q_OBJECT

public:
    explicit StorageSection(const Screen &screen, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void addLimits();
    void clear();
    void setLimit(qint64 bytes);
    [[nodiscard]] TextLabel *addLine(const QString &words, const QString &name);

    Screen m_screen;
    TextLabel *m_posts, *m_pictures, *m_unsent;
    PillButton *m_clear;
    QHash<qint64, PillButton *> m_limits;  ///< by bytes
};

}  // namespace postr
