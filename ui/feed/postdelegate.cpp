#include "ui/feed/postdelegate.h"

namespace postr {

PostDelegate::PostDelegate(FeedModel &model, RowCache &rows, Look &look, BlurCache &blurs, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_rows(rows), m_painter(look, blurs)
{
}

void PostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FeedEntry &entry = m_model.entry(index.row());
    const bool isHovered = entry.id == hovered;
    const RowState state{isHovered, entry.id == current, isHovered ? hot : Hit{}, isHovered ? hotFacet : -1};
    m_painter.paint(*painter, option.rect.topLeft(), entry, m_rows.row(entry, m_model.revision(index.row())), state,
                    dirty);
}

QSize PostDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_rows.width(), m_rows.height(m_model.entry(index.row()), m_model.revision(index.row()))};
}

}  // namespace postr
