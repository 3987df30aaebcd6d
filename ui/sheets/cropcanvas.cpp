#include "ui/sheets/cropcanvas.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "ui/controls/access.h"
#include "ui/controls/controls.h"
#include "ui/theme/draw.h"

namespace postr {
namespace {

constexpr qreal kNotch = 120;  // Qt's unit for one step of a wheel
constexpr int kInset = 16, kStep = 10, kLargeStep = 40;

}  // namespace

CropCanvas::CropCanvas(Look &look, const QImage &picture, QSize shape, bool isRound, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_pixels(picture.size()),
      m_pixmap(QPixmap::fromImage(picture)),
      m_shape(shape),
      m_isRound(isRound)
{
    setObjectName(QStringLiteral("cropCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setAccessibleName(tr("The part that is shown"));
    controls::follow(look, this);
}

QRect CropCanvas::part() const
{
    const QRect part = m_zoom.seen().toRect() & QRect(QPoint(0, 0), m_pixels);
    return part.isEmpty() ? QRect(0, 0, 1, 1) : part;
}

void CropCanvas::pan(QPointF delta)
{
    m_zoom.pan(delta);
    settle();
}

void CropCanvas::zoomBy(qreal factor, QPointF anchor)
{
    m_zoom.by(factor, anchor - m_frame.topLeft());
    settle();
}

void CropCanvas::settle()
{
    const auto percent = [](int part, int whole) { return whole > 0 ? 100 * part / whole : 0; };
    const QRect seen = part();
    setAccessibleDescription(tr("From %1 to %2 percent across, from %3 to %4 percent down. Arrows move it, plus and "
                                "minus change how much of it is seen.")
                                 .arg(percent(seen.left(), m_pixels.width()))
                                 .arg(percent(seen.left() + seen.width(), m_pixels.width()))
                                 .arg(percent(seen.top(), m_pixels.height()))
                                 .arg(percent(seen.top() + seen.height(), m_pixels.height())));
    access::tell(this, QAccessible::DescriptionChanged);
    update();
    emit changed();
}

void CropCanvas::resizeEvent(QResizeEvent *)
{
    const QSizeF room(width() - 2 * kInset, height() - 2 * kInset);
    const QSizeF size = QSizeF(m_shape).scaled(room, Qt::KeepAspectRatio);
    m_frame = QRectF(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    m_zoom.setSizes(m_pixels, size);
    settle();
}

void CropCanvas::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath all, seen;
    all.addRoundedRect(rect(), radius::kControl, radius::kControl);
    p.setClipPath(all);
    p.fillRect(rect(), m_look.theme[Color::Viewer]);
    p.drawPixmap(m_zoom.rect().translated(m_frame.topLeft()), m_pixmap, m_pixmap.rect());
    m_isRound ? seen.addEllipse(m_frame) : seen.addRect(m_frame);
    p.fillPath(all.subtracted(seen), m_look.theme[Color::BadgeScrim]);
    const bool hasFocus = controls::keyboardFocus(*this);
    p.setPen(QPen(m_look.theme[hasFocus ? Color::Accent : Color::OnBadge], hasFocus ? 3 : 2));
    p.drawPath(seen);
}

void CropCanvas::wheelEvent(QWheelEvent *event)
{
    zoomBy(std::pow(Zoom::kStep, event->angleDelta().y() / kNotch), event->position());
    event->accept();
}

void CropCanvas::keyPressEvent(QKeyEvent *event)
{
    const int step = event->modifiers() & Qt::ShiftModifier ? kLargeStep : kStep;
    switch (event->key()) {
    // The frame goes where the arrow points, so the picture goes the other way.
    case Qt::Key_Left:
        pan({qreal(step), 0});
        break;
    case Qt::Key_Right:
        pan({qreal(-step), 0});
        break;
    case Qt::Key_Up:
        pan({0, qreal(step)});
        break;
    case Qt::Key_Down:
        pan({0, qreal(-step)});
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(Zoom::kStep);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / Zoom::kStep);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void CropCanvas::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_last = event->position();
    setCursor(Qt::ClosedHandCursor);
    event->accept();
}

void CropCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        pan(event->position() - std::exchange(m_last, event->position()));
    }
}

void CropCanvas::mouseReleaseEvent(QMouseEvent *) { setCursor(Qt::OpenHandCursor); }

}  // namespace postr
