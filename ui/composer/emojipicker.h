#pragma once

#include <QPixmap>
#include <QPointer>
#include <QWidget>

#include "ui/theme/look.h"

class QLineEdit;
class QScrollArea;

namespace postr {

class EmojiGrid;
class TextLabel;

/// Emoji to choose from, found by words; those used last stand first. A card inside the window: arrows move, Enter picks, Esc closes, as does
/// whatever takes the focus. GUI thread; borrows look; child of what it floats over.
class EmojiPicker final : public QWidget {
    Q_OBJECT

public:
    EmojiPicker(Look &look, QWidget *parent);

    /// Beside `anchor`, a rectangle of the parent. What is picked goes into `field`, a line or a text, as if it had been typed; the
    /// focus goes back there.
    void openFor(QWidget *field, const QRect &anchor);
    [[nodiscard]] const EmojiGrid *grid() const { return m_grid; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void showName();
    void pick(const QString &emoji);
    void leave();
    [[nodiscard]] bool handleKey(int key);

    Look &m_look;
    QPointer<QWidget> m_field;
    QLineEdit *m_search;
    QScrollArea *m_area;
    EmojiGrid *m_grid;
    TextLabel *m_name;
    QPixmap m_shadow;
};

}  // namespace postr
