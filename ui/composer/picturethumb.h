#pragma once

#include <QAbstractButton>

#include "core/model/draft.h"
#include "ui/theme/look.h"

namespace postr {

class IconButton;

/// One picture of the post that is being written: opens its description, is moved by dragging or Ctrl and an arrow, removed with its button or
/// Delete. GUI thread; borrows look.
class PictureThumb final : public QAbstractButton {
    Q_OBJECT

public:
    PictureThumb(Look &look, QWidget *parent);

    /// `index`, `count`: its place, for the name it is read by.
    void setPicture(const DraftPicture &picture, int index, int count);
    [[nodiscard]] const DraftPicture &picture() const { return m_picture; }

signals:
    void removeRequested();
    /// To the neighbouring place.
    void moveRequested(int by);
    /// Dragged to this point of the parent.
    void dragged(QPoint point);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void paintBadge(QPainter &painter) const;

    Look &m_look;
    DraftPicture m_picture;
    IconButton *m_remove;
    QPoint m_pressed;
    bool m_isDragging = false;
};

}  // namespace postr
