#include "ui/sheets/cropsheet.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>
#include <cmath>

#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/sheets/cropcanvas.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr int kAvatarHigh = 340, kBannerHigh = 220;
constexpr int kSteps = 100, kTool = 34, kKnob = 18, kGroove = 4;

}  // namespace

/// How much of the picture is seen: real (keyboard, accessibility from Qt) with its own paint.
class ZoomSlider final : public QSlider {
public:
    ZoomSlider(Look &look, QWidget *parent) : QSlider(Qt::Horizontal, parent), m_look(look)
    {
        setRange(0, kSteps);
        setPageStep(10);
        setFixedHeight(kTool);
        controls::follow(look, this);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        const int room = width() - kKnob;
        const int along = room * (value() - minimum()) / std::max(1, maximum() - minimum());
        const int at = isRightToLeft() ? room - along : along;
        const QRectF groove(kKnob / 2, (height() - kGroove) / 2.0, room, kGroove);
        draw::fill(p, groove, kGroove / 2.0, m_look.theme[Color::Line]);
        QRectF done = groove;
        isRightToLeft() ? done.setLeft(at + kKnob / 2) : done.setRight(at + kKnob / 2);
        draw::fill(p, done, kGroove / 2.0, m_look.theme[Color::Accent]);
        const QRectF knob(at, (height() - kKnob) / 2.0, kKnob, kKnob);
        draw::fill(p, knob, kKnob / 2.0, m_look.theme[Color::Accent]);
        if (controls::keyboardFocus(*this)) {
            draw::outline(p, knob.adjusted(-3, -3, 3, 3), kKnob / 2.0 + 3, m_look.theme[Color::Accent],
                          metric::kFocusRing);
        }
    }

private:
    Look &m_look;
};

CropSheet::CropSheet(Look &look, ProfileField field, const QImage &picture, QWidget *host)
    : Sheet(look, field == ProfileField::Banner ? tr("Cut your banner") : tr("Cut your picture"), metric::kDialog,
            host),
      m_portrait{field, picture, {}},
      m_canvas(new CropCanvas(look, picture, portraitPixels(field), field == ProfileField::Avatar, panel())),
      m_slider(new ZoomSlider(look, panel()))
{
    setObjectName(u"cropSheet"_s);
    column()->addWidget(new TextLabel(look, accessibleName(), Type::Title, Color::Text, panel()));
    column()->addSpacing(space::kXs);
    column()->addWidget(new Paragraph(look, tr("Drag the picture to move it. The wheel makes it larger or smaller."),
                                      Type::Secondary, Color::Muted, panel()));
    column()->addSpacing(space::kM);
    m_canvas->setFixedHeight(field == ProfileField::Banner ? kBannerHigh : kAvatarHigh);
    column()->addWidget(m_canvas);
    column()->addSpacing(space::kM);
    addZoom();
    column()->addSpacing(space::kL);
    addButtons();
    connect(m_canvas, &CropCanvas::changed, this, &CropSheet::showZoom);
}

void CropSheet::addZoom()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kS);
    const auto add = [&](Icon icon, const QString &text, const QString &name, qreal factor) {
        auto *button = new IconButton(look(), icon, text, kTool, panel());
        button->setObjectName(name);
        connect(button, &QAbstractButton::clicked, this, [this, factor] { m_canvas->zoomBy(factor); });
        row->addWidget(button);
    };
    add(Icon::ZoomOut, tr("Smaller (−)"), u"cropSmaller"_s, 1 / Zoom::kStep);
    m_slider->setObjectName(u"cropZoom"_s);
    m_slider->setAccessibleName(tr("Size of the picture"));
    row->addWidget(m_slider, 1);
    add(Icon::ZoomIn, tr("Larger (+)"), u"cropLarger"_s, Zoom::kStep);
    column()->addLayout(row);
    connect(m_slider, &QSlider::valueChanged, this, &CropSheet::slide);
}

void CropSheet::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kS);
    row->addStretch(1);
    auto *cancel = new PillButton(look(), PillButton::Kind::Outline, tr("Cancel"), panel());
    cancel->setObjectName(u"cropCancel"_s);
    row->addWidget(cancel);
    auto *use = new PillButton(look(), PillButton::Kind::PrimarySmall, tr("Use this part"), panel());
    use->setObjectName(u"cropAccept"_s);
    row->addWidget(use);
    column()->addLayout(row);
    connect(cancel, &QAbstractButton::clicked, this, &Sheet::dismiss);
    connect(use, &QAbstractButton::clicked, this, &CropSheet::accept);
}

QWidget *CropSheet::firstFocus() { return m_canvas; }

void CropSheet::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_canvas->hasFocus()) {
        accept();
        event->accept();
        return;
    }
    Sheet::keyPressEvent(event);
}

// Equal steps are equal factors.
void CropSheet::showZoom()
{
    const Zoom &zoom = m_canvas->zoom();
    const qreal whole = std::log(zoom.most() / zoom.least());
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(whole > 0 ? qRound(kSteps * std::log(zoom.scale() / zoom.least()) / whole) : 0);
    m_slider->setEnabled(whole > 0);
    m_slider->update();
}

void CropSheet::slide(int value)
{
    const Zoom &zoom = m_canvas->zoom();
    const qreal wanted = zoom.least() * std::pow(zoom.most() / zoom.least(), qreal(value) / kSteps);
    m_canvas->zoomBy(wanted / zoom.scale());
}

void CropSheet::accept()
{
    m_portrait.part = m_canvas->part();
    close();
    emit accepted(m_portrait);
}

}  // namespace postr
