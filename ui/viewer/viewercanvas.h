#pragma once

#include <QPixmap>
#include <QWidget>

#include "core/model/post.h"
#include "ui/feed/blurcache.h"
#include "ui/theme/look.h"
#include "ui/viewer/zoom.h"

namespace postr {

/// One picture on a dark ground: its placeholder, then itself, enlarged with the wheel and moved by dragging. GUI thread; borrows look.
class ViewerCanvas final : public QWidget {
    Q_OBJECT

public:
    explicit ViewerCanvas(Look &look, QWidget *parent = nullptr);

    void showPlaceholder(const MediaItem &item);
    void showPicture(const QImage &image);
    /// Instead of the picture.
    void showSentence(const QString &sentence);
    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] const Zoom &zoom() const { return m_zoom; }
    void zoomBy(qreal factor) { zoomBy(factor, rect().center()); }
    void fit();
    void pan(QPoint delta);
    [[nodiscard]] bool isSettled() const { return m_blurs.isIdle(); }

signals:
    /// A click beside the picture.
    void leftRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void zoomBy(qreal factor, QPointF anchor);
    void showHand();
    void paintSentence(QPainter &p) const;

    Look &m_look;
    BlurCache m_blurs;
    QString m_blurhash;
    QImage m_image;
    QPixmap m_pixmap;
    QString m_sentence;
    QSizeF m_size;
    Zoom m_zoom;
    QPoint m_pressed, m_last;
    bool m_isDragging = false;
};

}  // namespace postr
