#include "ui/pages/draftspage.h"

#include <QHideEvent>
#include <QStackedWidget>

#include "core/view/sessionview.h"
#include "ui/composer/draftlist.h"
#include "ui/composer/draftrow.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/controls/scrollbody.h"
#include "ui/pages/pageheader.h"
#include "ui/requests.h"

namespace postr {

DraftsPage::DraftsPage(const Screen &screen, QWidget *parent)
    : Page(Place::of(Place::Kind::Drafts), parent), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("draftsPage"));
    setAccessibleName(tr("Drafts"));
    auto *header = new PageHeader(screen.look, tr("Drafts"), nullptr, this);
    header->addSiblings(screen.requests, Place::Kind::Drafts);
    column()->addWidget(header);
    column()->addWidget(m_stack, 1);
    auto *empty = new StatePanel(screen.look, m_stack);
    empty->tell(Icon::Drafts, tr("Nothing is waiting to be finished"),
                tr("What you write is kept here until you post it."), tr("New post"));
    empty->button()->setObjectName(QStringLiteral("draftsStateAction"));
    Requests *ask = &screen.requests;
    connect(empty->button(), &QAbstractButton::clicked, this, [ask] { emit ask->composeRequested(); });
    auto *scroll = new ScrollBody(screen.look, m_stack);
    auto *rows = new QVBoxLayout(scroll->widget());
    // The rows have a ground of their own that reaches beyond their words.
    rows->setContentsMargins(8, 12, 8, 24);
    rows->setSpacing(0);
    m_list = new DraftList(screen.look, screen.session, screen.context.now, scroll->widget());
    rows->addWidget(m_list);
    rows->addStretch(1);
    m_stack->addWidget(empty);
    m_stack->addWidget(scroll);
    connect(m_list, &DraftList::chosen, this, [ask](const Draft &draft) { emit ask->draftOpened(draft); });
    connect(m_list, &DraftList::loaded, this, [this](int drafts) { m_stack->setCurrentIndex(drafts > 0 ? 1 : 0); });
    connect(&screen.session, &SessionView::draftsChanged, this, &DraftsPage::reload);
    m_list->load();
}

// Not while one could still be had back.
void DraftsPage::reload()
{
    for (const DraftRow *row : m_list->rows()) {
        if (row->isMarked()) {
            return;
        }
    }
    m_list->load();
}

void DraftsPage::showEvent(QShowEvent *) { reload(); }

// A window that is put away is not a page that is left.
void DraftsPage::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) {
        m_list->removeMarked();
    }
}

}  // namespace postr
