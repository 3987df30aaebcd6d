#pragma once

#include <QPixmap>
#include <QWidget>

#include "ui/theme/look.h"
#include "ui/viewer/zoom.h"

namespace postr {

/// A picture under a frame: moved by dragging or with the arrows, enlarged with the wheel or plus and minus; there is never a gap in the frame.
/// GUI thread; borrows look.
class CropCanvas final : public QWidget {
    Q_OBJECT

public:
    /// `shape`: of the frame; `isRound`: shown as a circle.
    CropCanvas(Look &look, const QImage &picture, QSize shape, bool isRound, QWidget *parent);

    /// What is in the frame, in the picture's pixels.
    [[nodiscard]] QRect part() const;
    [[nodiscard]] const Zoom &zoom() const { return m_zoom; }
    void zoomBy(qreal factor) { zoomBy(factor, m_frame.center()); }
    void pan(QPointF delta);
    [[nodiscard]] QRect frame() const { return m_frame.toRect(); }

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void zoomBy(qreal factor, QPointF anchor);
    void settle();

    Look &m_look;
    QSize m_pixels;  ///< of the picture
    QPixmap m_pixmap;
    QSize m_shape;
    bool m_isRound;
    QRectF m_frame;
    Zoom m_zoom{Zoom::Fit::Cover};  ///< in the frame's coordinates
    QPointF m_last;
};

}  // namespace postr
