#pragma once

#include <QListView>
#include <QTimer>
#include <QUrl>
#include <functional>

#include "core/model/outboxrow.h"
#include "ui/feed/blurcache.h"
#include "ui/feed/postdelegate.h"
#include "ui/feed/rowcache.h"

class QMenu;

namespace postr {

/// The list of posts. Scrolls per pixel, keeps what is being read where it is when rows come or go above it, and
/// turns clicks, keys and menu choices into facts; it writes nothing. GUI thread; borrows look and model.
class FeedView final : public QListView {
    Q_OBJECT

public:
    FeedView(Look &look, FeedModel &model, std::function<qint64()> now, QWidget *parent = nullptr);

    /// The keyboard's row; empty when it never was on one.
    [[nodiscard]] PostId currentPost() const { return m_delegate.current; }
    void moveCurrent(int by);
    void scrollToNewest();
    /// Reads the clock again, so that times age; done every 10 s.
    void updateTimes();
    /// Geometry of one row, for tests and for pointing at it: the row's rectangle in the viewport and its parts.
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] const PostLayout &layoutOf(int row);
    /// The row's menu; owned by the view, deleted when it closed.
    [[nodiscard]] QMenu *makeMenu(int row);
    [[nodiscard]] bool isSettled() const { return m_blurs.isIdle(); }

signals:
    void likeRequested(const postr::PostId &id, bool on);
    /// Anything else that the user wants about a post or its author.
    void intentRequested(const postr::Intent &intent);
    void deleteRequested(const postr::PostId &id);
    void retryRequested(const postr::Mid &mid);
    void discardRequested(const postr::Mid &mid);
    void linkActivated(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    struct Spot {
        int row = -1;
        Hit hit;
        int facet = -1;
    };
    [[nodiscard]] Spot spotAt(QPoint point);
    void hover(QPoint point);
    void act(const Spot &spot, QPoint globalPos);
    void setOpen(int row, RowOpen open);
    void showMenu(int row, QPoint globalPos);
    [[nodiscard]] QString toolTipFor(const Spot &spot) const;
    void updateRow(const PostId &id);
    void takePlace();
    void keepPlace();
    void loadAround();

    Look &m_look;
    FeedModel &m_model;
    std::function<qint64()> m_now;
    RowCache m_rows;
    BlurCache m_blurs;
    PostDelegate m_delegate;
    QTimer m_clock;
    PostId m_placeId;  // the first row that is read, and where it stands
    int m_placeOffset = 0;
    bool m_atTop = true, m_moving = false, m_toNewest = false;
    Spot m_pressed;
};

}  // namespace postr
