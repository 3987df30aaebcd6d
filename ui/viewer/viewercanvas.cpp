#include "ui/viewer/viewercanvas.h"

#include <QMouseEvent>
#include <QPainter>
#include <cmath>

#include "ui/controls/controls.h"
#include "ui/theme/draw.h"

namespace postr {
namespace {

constexpr qreal kNotch = 120;  // Qt's unit for one step of a wheel
constexpr int kDragsFrom = 4;

}  // namespace

ViewerCanvas::ViewerCanvas(Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(QStringLiteral("viewerCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_blurs, &BlurCache::ready, this, qOverload<>(&QWidget::update));
}

void ViewerCanvas::showPlaceholder(const MediaItem &item)
{
    m_image = {};
    m_pixmap = {};
    m_sentence.clear();
    m_blurhash = item.blurhash;
    m_size = item.width > 0 && item.height > 0 ? QSizeF(item.width, item.height) : QSizeF(1200, 800);
    m_zoom = Zoom();
    m_zoom.setSizes(m_size, size());
    showHand();
    update();
}

void ViewerCanvas::showPicture(const QImage &image)
{
    m_image = image;
    m_pixmap = QPixmap::fromImage(image);
    m_size = image.size();
    m_zoom.setSizes(m_size, size());
    showHand();
    update();
}

void ViewerCanvas::showSentence(const QString &sentence)
{
    m_sentence = sentence;
    update();
}

void ViewerCanvas::fit()
{
    m_zoom.fit();
    showHand();
    update();
}

void ViewerCanvas::pan(QPoint delta)
{
    m_zoom.pan(delta);
    update();
}

void ViewerCanvas::zoomBy(qreal factor, QPointF anchor)
{
    if (m_pixmap.isNull()) {
        return;
    }
    m_zoom.by(factor, anchor);
    showHand();
    update();
}

void ViewerCanvas::showHand()
{
    const bool canMove = !m_zoom.isFit();
    setCursor(m_isDragging ? Qt::ClosedHandCursor : canMove ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void ViewerCanvas::resizeEvent(QResizeEvent *) { m_zoom.setSizes(m_size, size()); }

void ViewerCanvas::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const QRectF at = m_zoom.rect();
    p.setRenderHint(QPainter::SmoothPixmapTransform, m_zoom.scale() < 2);
    if (!m_pixmap.isNull()) {
        p.drawPixmap(at, m_pixmap, m_pixmap.rect());
    } else {
        const QPixmap blur = m_blurs.get(m_blurhash, at.size().toSize(), devicePixelRatioF(), draw::NoCorner, 0);
        if (blur.isNull()) {
            p.fillRect(at, m_look.theme[Color::ViewerHover]);
        } else {
            p.drawPixmap(at.topLeft().toPoint(), blur);
        }
    }
    if (!m_sentence.isEmpty()) {
        paintSentence(p);
    }
    if (controls::keyboardFocus(*this)) {
        draw::outline(p, QRectF(rect()).adjusted(2, 2, -2, -2), radius::kControl, m_look.theme[Color::OnBadge],
                      metric::kFocusRing);
    }
}

void ViewerCanvas::paintSentence(QPainter &p) const
{
    constexpr int kPadX = 16, kPadY = 8, kRound = 18, kWidest = 460;
    const int wanted = controls::roundedUp(m_look.shaper.line(m_sentence, Type::Secondary).width) + 1;
    const int words = std::min({wanted, kWidest, std::max(60, width() - 4 * kPadX)});
    const TextBlock block = m_look.shaper.block(m_sentence, {}, Type::Secondary, words, 0);
    QRect pill(0, 0, words + 2 * kPadX, block.height + 2 * kPadY);
    pill.moveCenter(rect().center());
    draw::fill(p, pill, kRound, m_look.theme[Color::BadgeScrim]);
    const QColor color = m_look.theme[Color::OnBadge];
    m_look.ink.block(p, pill.topLeft() + QPoint(kPadX, kPadY), block, color, color);
}

void ViewerCanvas::wheelEvent(QWheelEvent *event)
{
    const qreal notches = event->angleDelta().y() / kNotch;
    zoomBy(std::pow(Zoom::kStep, notches), event->position());
    event->accept();
}

void ViewerCanvas::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_pressed = m_last = event->position().toPoint();
    m_isDragging = false;
    event->accept();
}

void ViewerCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!(event->buttons() & Qt::LeftButton)) {
        return;
    }
    if (!m_isDragging && (at - m_pressed).manhattanLength() < kDragsFrom) {
        return;
    }
    m_isDragging = true;
    pan(at - std::exchange(m_last, at));
    showHand();
}

void ViewerCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasDragging = std::exchange(m_isDragging, false);
    showHand();
    if (!wasDragging && event->button() == Qt::LeftButton && !m_zoom.rect().contains(event->position())) {
        emit leftRequested();
    }
}

void ViewerCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_zoom.isFit()) {
        zoomBy(std::max(2.0, 1 / m_zoom.scale()), event->position());
    } else {
        fit();
    }
}

}  // namespace postr
