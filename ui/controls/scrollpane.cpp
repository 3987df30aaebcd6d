#include "ui/controls/scrollpane.h"

#include <QPaintEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/controls/controls.h"
#include "ui/controls/scrollbar.h"

namespace postr {
namespace {

// The content's ground, whatever the style thinks of scroll areas.
class Ground final : public QWidget {
public:
    Ground(Look &look, QWidget *parent) : QWidget(parent), m_look(look) { controls::follow(look, this); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter(this).fillRect(event->rect(), m_look.theme[Color::Surface]);
    }

private:
    Look &m_look;
};

}  // namespace

ScrollPane::ScrollPane(Look &look, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *inside = new Ground(look, this);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(20, 16, 20, 24);
    m_column->setSpacing(0);
    setWidget(inside);
    inside->setAutoFillBackground(false);
    new OverlayScrollBar(look, this);
}

}  // namespace postr
