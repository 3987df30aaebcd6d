#include "ui/pages/pageheader.h"

#include <QPainter>

#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/theme/draw.h"

namespace postr {

PageHeader::PageHeader(Look &look, const QString &title, QWidget *parent)
    : QWidget(parent), m_look(look), m_row(new QHBoxLayout(this))
{
    setFixedHeight(metric::kHeader);
    m_row->setContentsMargins(20, 0, 20, 1);
    m_row->setSpacing(space::kXs);
    m_row->addWidget(new TextLabel(look, title, Type::Title, Color::Text, this));
    m_row->addStretch(1);
    controls::follow(look, this);
}

PillButton *PageHeader::addTab(const QString &text, const QString &name)
{
    auto *tab = new PillButton(m_look, PillButton::Kind::Tab, text, this);
    tab->setObjectName(name);
    m_row->addWidget(tab);
    return tab;
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_look.theme[Color::Surface]);
    draw::horizontalHairline(p, 0, height() - 1, width(), m_look.theme[Color::Line]);
}

}  // namespace postr
