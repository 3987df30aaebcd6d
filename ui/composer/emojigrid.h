#pragma once

#include <QWidget>

#include "ui/composer/emojidata.h"
#include "ui/theme/look.h"

namespace postr {

/// Emoji in sections, one of them chosen. Keys come from the field beside it. GUI thread; borrows look.
class EmojiGrid final : public QWidget {
    Q_OBJECT

public:
    EmojiGrid(Look &look, QWidget *parent);

    void setGroups(const QList<EmojiGroup> &groups);
    [[nodiscard]] const Emoji *current() const;
    /// By columns and rows; stays inside.
    void moveBy(int columns, int rows);
    [[nodiscard]] QRect currentRect() const;
    static constexpr int kColumns = 8, kCell = 38;

signals:
    void currentChanged();
    void picked(const QString &emoji);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Cell {
        Emoji emoji;
        QRect rect;
        int row;
        int column;
    };
    struct Title {
        QString text;
        int top;
    };
    [[nodiscard]] int at(QPoint point) const;
    void choose(int index);

    Look &m_look;
    QList<Cell> m_cells;
    QList<Title> m_titles;
    int m_current = 0;
};

}  // namespace postr
