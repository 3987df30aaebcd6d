#pragma once

#include <QWidget>

#include "ui/screen.h"

namespace postr {

class Paragraph;
class PillButton;
class TextLabel;

/// What this account keeps on the computer, and the one part that may go. GUI thread; borrows the screen.
class StorageSection final : public QWidget {
    Q_OBJECT

public:
    explicit StorageSection(const Screen &screen, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void clear();
    [[nodiscard]] TextLabel *addLine(const QString &words, const QString &name);

    Screen m_screen;
    TextLabel *m_posts, *m_pictures, *m_unsent;
    PillButton *m_clear;
};

}  // namespace postr
