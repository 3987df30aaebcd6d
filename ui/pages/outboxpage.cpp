#include "ui/pages/outboxpage.h"

#include <QStackedWidget>

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/controls/scrollbody.h"
#include "ui/pages/pageheader.h"
#include "ui/shell/outboxrows.h"

namespace postr {

OutboxPage::OutboxPage(const Screen &screen, QWidget *parent)
    : Page(Place::of(Place::Kind::Outbox), parent), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("outboxPage"));
    setAccessibleName(tr("Outbox"));
    auto *header = new PageHeader(screen.look, tr("Outbox"), nullptr, this);
    header->addSiblings(screen.requests, Place::Kind::Outbox);
    column()->addWidget(header);
    column()->addWidget(m_stack, 1);
    auto *empty = new StatePanel(screen.look, m_stack);
    empty->tell(Icon::Check, tr("Everything has been sent"),
                tr("What you do while you are offline waits here, and goes out by itself."), {});
    empty->button()->setObjectName(QStringLiteral("outboxStateAction"));
    auto *scroll = new ScrollBody(screen.look, m_stack);
    auto *rows = new QVBoxLayout(scroll->widget());
    rows->setContentsMargins(20, 16, 20, 24);
    rows->setSpacing(0);
    rows->addWidget(new Paragraph(
        screen.look, tr("All of this is safe on this computer. It goes out by itself; what was refused waits for you."),
        Type::Secondary, Color::Muted, scroll->widget()));
    rows->addSpacing(space::kM);
    m_rows = new OutboxRows(screen, OutboxRows::Detail::Full, scroll->widget());
    rows->addWidget(m_rows);
    rows->addStretch(1);
    m_stack->addWidget(empty);
    m_stack->addWidget(scroll);
    connect(m_rows, &OutboxRows::rowsChanged, this, &OutboxPage::show);
    connect(m_rows, &OutboxRows::editRequested, this, &OutboxPage::editRequested);
    show(m_rows->shownRows());
}

void OutboxPage::show(int rows) { m_stack->setCurrentIndex(rows > 0 ? 1 : 0); }

}  // namespace postr
