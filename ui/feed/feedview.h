#pragma once

#include <QAccessible>
#include <QListView>
#include <QPointer>
#include <QTimer>

#include "ui/feed/blurcache.h"
#include "ui/feed/postdelegate.h"
#include "ui/feed/rowcache.h"
#include "ui/screen.h"

class QMenu;

namespace postr {

/// The rows of a PostModel. Scrolls per pixel, keeps what is being read where it is when rows come or go above it,
/// and turns clicks, keys and menu choices into Requests; it writes nothing. GUI thread; borrows screen and model.
class FeedView final : public QListView {
    Q_OBJECT

public:
    FeedView(const Screen &screen, PostModel &model, QWidget *parent = nullptr);

    /// The keyboard's row: -1 when it never was on one, or the row is gone.
    [[nodiscard]] int currentRow() const { return m_model.rowOf(m_delegate.current); }
    /// Its post; empty when there is none.
    [[nodiscard]] PostId currentPost() const;
    void setCurrentRow(int row);
    void moveCurrent(int by);
    /// What Enter does: opens what the current row is about.
    void openCurrent();
    /// What O does: opens the picture or link of the current row, or offers them in a menu when there are several.
    void openAttachment();
    /// Everything in a row's text and below it that leads somewhere, as a menu like makeMenu(). Null: nothing does.
    [[nodiscard]] QMenu *makeTargets(int row);
    void scrollToNewest();
    /// Brings a row that is not seen whole near the top, with the end of what stands above it.
    void scrollToRow(int row);
    /// Reads the clock again, so that times age; done every 10 s.
    void updateTimes();
    /// Scrolls with the rows, above the first; null takes it away. Its owner keeps it.
    void setHeader(QWidget *header);
    /// Geometry of one row, for tests and for pointing at it: the row's rectangle in the viewport and its parts.
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] const PostLayout &layoutOf(int row);
    /// The row's menu; owned by the view, deleted when it closed. Null: the row has none.
    [[nodiscard]] QMenu *makeMenu(int row);
    [[nodiscard]] bool isSettled() const;
    /// Where the row's menu opens.
    void showMenuOf(int row);
    [[nodiscard]] const PostModel &rows() const { return m_model; }
    [[nodiscard]] bool hasHeader() const { return m_header; }
    /// What a screen reader says for a row: what is covered by a content warning only once the cover is open.
    [[nodiscard]] QString spokenText(int row) const;
    [[nodiscard]] bool isUncovered(int row) const { return m_rows.open(m_model.key(row)).uncovered; }

signals:
    /// One has not scrolled for a moment, and rows have not come or gone.
    void rested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
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
        QString key{};
    };
    [[nodiscard]] Spot spotAt(QPoint point);
    [[nodiscard]] const PreparedRow &prepared(int row);
    [[nodiscard]] bool acts(const Spot &spot) const;
    void hover(QPoint point);
    void act(const Spot &spot, QPoint globalPos);
    /// What "Try again" and "Discard" are about: the post itself, or its edit that was refused.
    [[nodiscard]] static Mid unsentMid(const FeedEntry &entry);
    /// What the button of a person's row does.
    [[nodiscard]] static Intent relationIntent(const ListRow &row);
    void openRow(const ListRow &row);
    void openFacet(const ListRow &row, int facet);
    void setOpen(int row, RowOpen open);
    void followForAccess();
    void tellRow(int row, QAccessible::Event what);
    void tellFocus();
    [[nodiscard]] QMenu *newMenu(const QString &name);
    [[nodiscard]] QMenu *makeOtherMenu(const ListRow &row);
    void showMenu(int row, QPoint globalPos);
    [[nodiscard]] QString toolTipFor(const Spot &spot) const;
    void updateRow(const QString &key);
    void showPicture(const QString &path);
    void takePlace();
    void keepPlace();
    void loadAround();
    void placeHeader();
    void savePlace();

    Screen m_screen;
    PostModel &m_model;
    RowCache m_rows;
    BlurCache m_blurs;
    PostDelegate m_delegate;
    QTimer m_clock;
    QTimer m_rest;  // since one scrolled
    QPointer<QWidget> m_header;
    QString m_placeKey;  // the first row that is read, and where it stands
    int m_placeOffset = 0;
    bool m_atTop = true, m_moving = false, m_toNewest = false;
    Spot m_pressed;
};

}  // namespace postr
