#include "ui/pages/pageheader.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/requests.h"
#include "ui/theme/draw.h"

namespace postr {

static constexpr int kPadY = 7;

PageHeader::PageHeader(Look &look, const QString &title, Requests *requests, QWidget *parent)
    : QWidget(parent), m_look(look), m_row(new QHBoxLayout(this)), m_words(new QWidget(this))
{
    const int lines = look.fonts.lineHeight(Type::Title) + look.fonts.lineHeight(Type::Meta);
    setFixedHeight(std::max(metric::kHeader, lines + kPadY));
    m_row->setContentsMargins(controls::margins(*this, requests ? 12 : 20, 0, 20, 1));
    m_row->setSpacing(space::kXs);
    if (requests) {
        auto *back = new IconButton(look, Icon::Back, tr("Back"), 36, this);
        back->setObjectName(QStringLiteral("pageBack"));
        back->setToolTip(tr("Back (Alt+Left)"));
        back->setIconRole(Icon::Back, Color::Text);
        connect(back, &QAbstractButton::clicked, requests, &Requests::backRequested);
        m_row->addWidget(back);
    }
    auto *column = new QVBoxLayout(m_words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_title = new TextLabel(look, title, Type::Title, Color::Text, m_words);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_detail = new TextLabel(look, {}, Type::Meta, Color::Muted, m_words);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_detail);
    column->addStretch(1);
    m_detail->hide();
    m_row->addWidget(m_words, 1);
    controls::follow(look, this);
}

PillButton *PageHeader::addTab(const QString &text, const QString &name)
{
    auto *tab = new PillButton(m_look, PillButton::Kind::Tab, text, this);
    tab->setObjectName(name);
    m_row->addWidget(tab);
    return tab;
}

void PageHeader::addSiblings(Requests &requests, Place::Kind here)
{
    using Kind = Place::Kind;
    for (const auto &[kind, words, name] : {std::tuple(Kind::Outbox, tr("Waiting"), QStringLiteral("tabWaiting")),
                                            std::tuple(Kind::Drafts, tr("Drafts"), QStringLiteral("tabDrafts"))}) {
        PillButton *tab = addTab(words, name);
        tab->setChecked(kind == here);
        connect(tab, &QAbstractButton::clicked, this, [this, &requests, here, kind = kind] {
            // This page stays alive, and says what it is when one comes back.
            for (PillButton *other : findChildren<PillButton *>()) {
                other->setChecked(other->objectName() ==
                                  QLatin1String(here == Kind::Outbox ? "tabWaiting" : "tabDrafts"));
            }
            if (kind != here) {
                emit requests.placeOpened(Place::of(kind));
            }
        });
    }
}

void PageHeader::addField(QWidget *field)
{
    m_words->hide();
    m_row->addWidget(field, 1);
}

void PageHeader::setTitle(const QString &title) { m_title->setText(title); }

void PageHeader::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_look.theme[Color::Surface]);
    draw::horizontalHairline(p, 0, height() - 1, width(), m_look.theme[Color::Line]);
}

}  // namespace postr
