#include "ui/composer/picturethumb.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr int kRemove = 26, kInset = 6, kBadgePad = 7, kBadge = 18, kCheck = 12;

}  // namespace

PictureThumb::PictureThumb(Look &look, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setObjectName(u"composePicture"_s);
    setCheckable(true);
    m_remove = new IconButton(look, Icon::Close, tr("Remove picture"), kRemove, this);
    m_remove->setObjectName(u"composePictureRemove"_s);
    m_remove->setOnPicture(true);
    connect(m_remove, &QAbstractButton::clicked, this, &PictureThumb::removeRequested);
    connect(&look.pictures, &Pictures::arrived, this, [this](const QString &path) {
        if (path == m_picture.path()) {
            update();
        }
    });
    controls::becomeButton(look, this);
}

void PictureThumb::setPicture(const DraftPicture &picture, int index, int count)
{
    m_picture = picture;
    const QString place = tr("Picture %1 of %2").arg(index + 1).arg(count);
    const bool isDescribed = !picture.alt.trimmed().isEmpty();
    setAccessibleName(isDescribed ? tr("%1: %2", "place, description").arg(place, picture.alt)
                                  : tr("%1, without a description").arg(place));
    setAccessibleDescription(tr("Opens the description. Delete removes the picture, Ctrl and an arrow move it."));
    setToolTip(isDescribed ? tr("Change the description") : tr("Describe this picture"));
    update();
}

void PictureThumb::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const auto shown =
        m_look.pictures.tile(m_picture.path(), size(), devicePixelRatioF(), draw::AllCorners, radius::kMedia);
    if (shown.state == Pictures::State::Ready) {
        p.drawPixmap(0, 0, shown.pixmap);
    } else {
        draw::fill(p, rect(), radius::kMedia, m_look.theme[Color::ControlHover]);
    }
    paintBadge(p);
    if (isChecked() || controls::keyboardFocus(*this)) {
        draw::outline(p, rect(), radius::kMedia, m_look.theme[Color::Accent], metric::kFocusRing);
    }
}

void PictureThumb::paintBadge(QPainter &p) const
{
    const bool isDescribed = !m_picture.alt.trimmed().isEmpty();
    const TextLine words = m_look.shaper.line(isDescribed ? u"ALT"_s : u"+ ALT"_s, Type::Tiny);
    const int wide = controls::roundedUp(words.width) + 2 * kBadgePad + (isDescribed ? kCheck + 2 : 0);
    QRect badge(8, height() - 8 - kBadge, wide, kBadge);
    if (isRightToLeft()) {
        badge.moveRight(width() - 9);
    }
    draw::fill(p, badge, radius::kBadge, m_look.theme[Color::BadgeScrim]);
    const int baseline =
        badge.top() + (kBadge - m_look.fonts.lineHeight(Type::Tiny)) / 2 + m_look.fonts.baseline(Type::Tiny);
    m_look.ink.line(p, QPointF(badge.left() + kBadgePad, baseline), words, m_look.theme[Color::OnBadge]);
    if (isDescribed) {
        p.drawPixmap(QPoint(badge.left() + kBadgePad + controls::roundedUp(words.width) + 2,
                            badge.top() + (kBadge - kCheck) / 2),
                     m_look.icons.get(Icon::Check, Color::OnBadge, kCheck, devicePixelRatioF()));
    }
}

void PictureThumb::resizeEvent(QResizeEvent *)
{
    m_remove->move(isRightToLeft() ? kInset : width() - kRemove - kInset, kInset);
}

void PictureThumb::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers() & Qt::ControlModifier;
    const int key = event->key();
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        emit removeRequested();
    } else if (moves && (key == Qt::Key_Left || key == Qt::Key_Right)) {
        emit moveRequested((key == Qt::Key_Right) != isRightToLeft() ? 1 : -1);
    } else if (key == Qt::Key_Return && !moves) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void PictureThumb::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    m_isDragging = false;
    QAbstractButton::mousePressEvent(event);
}

void PictureThumb::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_isDragging = m_isDragging || ((event->buttons() & Qt::LeftButton) &&
                                    (at - m_pressed).manhattanLength() >= QApplication::startDragDistance());
    if (m_isDragging) {
        setCursor(Qt::ClosedHandCursor);
        emit dragged(mapToParent(at));
    }
}

void PictureThumb::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_isDragging, false)) {
        setDown(false);  // a drag is no click
        setCursor(Qt::PointingHandCursor);
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

}  // namespace postr
