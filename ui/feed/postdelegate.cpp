#include "ui/feed/postdelegate.h"

namespace postr {

PostDelegate::PostDelegate(PostModel &model, RowCache &rows, Look &look, BlurCache &blurs, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_rows(rows), m_painter(look, blurs)
{
}

void PostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int at = index.row();
    const QString &key = m_model.key(at);
    const bool isHovered = key == hovered;
    const RowState state{isHovered, key == current, isHovered ? hot : Hit{}, isHovered ? hotFacet : -1};
    const QPoint origin = option.rect.topLeft() + QPoint(0, at == 0 ? above : 0);
    m_painter.paint(*painter, origin, m_model.row(at), m_rows.row(m_model.row(at), key, m_model.revision(at)), state,
                    dirty);
}

QSize PostDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int at = index.row();
    const int height = m_rows.height(m_model.row(at), m_model.key(at), m_model.revision(at));
    return {m_rows.width(), height + (at == 0 ? above : 0)};
}

}  // namespace postr
