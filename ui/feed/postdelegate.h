#pragma once

#include <QStyledItemDelegate>

#include "ui/feed/postmodel.h"
#include "ui/feed/postpainter.h"
#include "ui/feed/rowcache.h"

namespace postr {

/// Connects model, row cache and painter to QListView. Lives in a FeedView, borrows its parts.
class PostDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PostDelegate(PostModel &model, RowCache &rows, Look &look, BlurCache &blurs, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // What QListView does not hand to paint().
    QRegion dirty;
    QString hovered, current;  ///< keys of rows
    Hit hot;
    int hotFacet = -1;
    int above = 0;  ///< pixels that the first row leaves free above it

private:
    PostModel &m_model;
    RowCache &m_rows;
    PostPainter m_painter;
};

}  // namespace postr
