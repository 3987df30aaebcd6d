#include "ui/composer/draftlist.h"

#include <QVBoxLayout>

#include "core/base/whendone.h"
#include "ui/composer/draftrow.h"

namespace postr {

DraftList::DraftList(Look &look, SessionView &session, std::function<qint64()> now, QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_now(std::move(now)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kXs);
    m_column->addStretch(1);
    setAutoFillBackground(false);
}

void DraftList::load()
{
    whenDone(m_session.loadDrafts(), this,
             [this](const Result<QList<Draft>> &drafts) { show(drafts.value_or(QList<Draft>())); });
}

void DraftList::show(const QList<Draft> &drafts)
{
    for (DraftRow *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const Draft &draft : drafts) {
        auto *row = new DraftRow(m_look, draft, m_now(), this);
        connect(row, &QAbstractButton::clicked, this, [this, row] {
            if (!row->isMarked()) {
                emit chosen(Draft(row->draft()));
            }
        });
        m_column->insertWidget(int(m_rows.size()), row);
        m_rows.append(row);
    }
    emit loaded(int(drafts.size()));
}

int DraftList::heightFor(int width) const
{
    int high = 0;
    for (const DraftRow *row : m_rows) {
        high += row->heightForWidth(width) + space::kXs;
    }
    return high;
}

void DraftList::removeMarked()
{
    const QList<DraftRow *> rows = m_rows;
    for (DraftRow *row : rows) {
        if (row->isMarked()) {
            m_rows.removeOne(row);
            row->hide();
            row->deleteLater();
            const PostId id = row->draft().id;
            emit removed(id);
            whenDone(m_session.removeDraft(id), &m_session, [](const Status &) {});
        }
    }
}

}  // namespace postr
