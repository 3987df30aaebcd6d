#include "ui/composer/draftssheet.h"

#include <QScrollArea>

#include "ui/composer/draftrow.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/scrollbar.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr int kWide = 480, kHighest = 380;

}  // namespace

DraftsSheet::DraftsSheet(Look &look, SessionView &session, const UiContext &context, QWidget *host)
    : Sheet(look, tr("Drafts"), kWide, host), m_list(new DraftList(look, session, context.now))
{
    setObjectName(u"draftsSheet"_s);
    setTop(120);
    build();
    connect(m_list, &DraftList::chosen, this, [this](const Draft &draft) {
        dismiss();
        emit chosen(draft);
    });
    connect(m_list, &DraftList::removed, this, &DraftsSheet::removed);
    connect(m_list, &DraftList::loaded, this, &DraftsSheet::fit);
    m_list->load();
}

void DraftsSheet::build()
{
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(look(), tr("Drafts"), Type::Title, Color::Text, panel()), 1);
    auto *leave = new IconButton(look(), Icon::Close, tr("Close (Esc)"), 32, panel());
    leave->setObjectName(u"draftsClose"_s);
    connect(leave, &QAbstractButton::clicked, this, &Sheet::dismiss);
    head->addWidget(leave);
    column()->addLayout(head);
    column()->addSpacing(space::kS);
    m_empty =
        new Paragraph(look(), tr("Nothing is waiting to be finished. What you write is kept here until you post it."),
                      Type::Secondary, Color::Muted, panel());
    m_empty->setObjectName(u"draftsEmpty"_s);
    column()->addWidget(m_empty);
    m_area = new QScrollArea(panel());
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setWidget(m_list);
    m_list->setAutoFillBackground(false);  // setWidget() switches it on
    new OverlayScrollBar(look(), m_area);
    column()->addWidget(m_area);
    column()->addSpacing(space::kL);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    auto *fresh = new PillButton(look(), PillButton::Kind::Outline, tr("New post"), panel());
    fresh->setObjectName(u"draftsNew"_s);
    m_new = fresh;
    connect(fresh, &QAbstractButton::clicked, this, [this] {
        dismiss();
        emit newRequested();
    });
    foot->addWidget(fresh);
    column()->addLayout(foot);
}

void DraftsSheet::fit(int drafts)
{
    m_empty->setVisible(drafts == 0);
    m_area->setVisible(drafts > 0);
    m_area->setFixedHeight(std::min(m_list->heightFor(kWide - 2 * space::kXl), kHighest));
    if (isOpen()) {
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

QWidget *DraftsSheet::firstFocus() { return rows().isEmpty() ? m_new : static_cast<QWidget *>(rows().constFirst()); }

void DraftsSheet::dismissRequested()
{
    m_list->removeMarked();
    close();
}

}  // namespace postr
