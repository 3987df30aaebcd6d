#include "ui/composer/draftssheet.h"

#include <QScrollArea>

#include "core/base/whendone.h"
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
    : Sheet(look, tr("Drafts"), kWide, host), m_session(session), m_context(context)
{
    setObjectName(u"draftsSheet"_s);
    setTop(120);
    build();
    load();
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
    m_list = new QWidget;
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kXs);
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

void DraftsSheet::load()
{
    whenDone(m_session.loadDrafts(), this,
             [this](const Result<QList<Draft>> &drafts) { showDrafts(drafts.value_or(QList<Draft>())); });
}

void DraftsSheet::showDrafts(const QList<Draft> &drafts)
{
    auto *column = static_cast<QVBoxLayout *>(m_list->layout());
    for (const Draft &draft : drafts) {
        auto *row = new DraftRow(look(), draft, m_context.now(), m_list);
        connect(row, &QAbstractButton::clicked, this, [this, row] {
            if (!row->isMarked()) {
                const Draft wanted = row->draft();
                dismiss();
                emit chosen(wanted);
            }
        });
        m_rows.append(row);
        column->addWidget(row);
    }
    column->addStretch(1);
    m_empty->setVisible(drafts.isEmpty());
    m_area->setVisible(!drafts.isEmpty());
    int high = 0;
    for (const DraftRow *row : std::as_const(m_rows)) {
        high += row->heightForWidth(kWide - 2 * space::kXl) + space::kXs;
    }
    m_area->setFixedHeight(std::min(high, kHighest));
    if (isOpen()) {
        firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

QWidget *DraftsSheet::firstFocus() { return m_rows.isEmpty() ? m_new : m_rows.first(); }

void DraftsSheet::dismissRequested()
{
    removeMarked();
    close();
}

void DraftsSheet::removeMarked()
{
    for (const DraftRow *row : std::as_const(m_rows)) {
        if (row->isMarked()) {
            const PostId id = row->draft().id;
            emit removed(id);
            whenDone(m_session.removeDraft(id), parentWidget(), [](const Status &) {});
        }
    }
}

}  // namespace postr
