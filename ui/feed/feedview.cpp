#include "ui/feed/feedview.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "ui/controls/controls.h"
#include "ui/controls/scrollbar.h"
#include "ui/feed/rowwords.h"
#include "ui/keymap.h"
#include "ui/requests.h"
#include "ui/theme/look.h"

namespace postr {
namespace {

constexpr int kWheelStep = 32;   // pixels; three per notch
constexpr int kTickMs = 10'000;  // relative times age
constexpr int kRestMs = 500;     // where one reads is remembered when scrolling paused for so long
constexpr int kEdgeScreens = 2;  // pages are loaded when the edge of the window is this near
constexpr int kScrollMargin = 12;

/// A tooltip breaks lines only in rich text.
QString wrapped(const QString &text)
{
    return text.isEmpty() ? text : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

}  // namespace

FeedView::FeedView(const Screen &screen, PostModel &model, QWidget *parent)
    : QListView(parent),
      m_screen(screen),
      m_model(model),
      m_rows(screen.look.shaper),
      m_delegate(model, m_rows, screen.look, m_blurs)
{
    setObjectName(QStringLiteral("feedView"));
    setAccessibleName(tr("Posts"));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Fixed);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(kWheelStep);
    m_rows.setNow(m_screen.context.now());
    followForAccess();
    setItemDelegate(&m_delegate);
    setModel(&m_model);
    auto *bar = new OverlayScrollBar(screen.look, this);
    bar->setObjectName(QStringLiteral("feedScrollBar"));
    connect(&m_model, &PostModel::aboutToChange, this, &FeedView::takePlace);
    connect(&m_model, &PostModel::rowsSettled, this, &FeedView::keepPlace);
    connect(&m_blurs, &BlurCache::ready, viewport(), qOverload<>(&QWidget::update));
    connect(&screen.look.pictures, &Pictures::arrived, this, &FeedView::showPicture);
    connect(&screen.look.theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&m_clock, &QTimer::timeout, this, &FeedView::updateTimes);
    m_clock.start(kTickMs);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &FeedView::savePlace);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_rest, qOverload<>(&QTimer::start));
}

void FeedView::updateTimes()
{
    if (m_rows.setNow(m_screen.context.now())) {
        viewport()->update();
    }
}

QRect FeedView::rowRect(int row) const
{
    const QRect rect = visualRect(m_model.index(row));
    return row == 0 ? rect.adjusted(0, m_delegate.above, 0, 0) : rect;
}

const PreparedRow &FeedView::prepared(int row)
{
    return m_rows.row(m_model.row(row), m_model.key(row), m_model.revision(row));
}

const PostLayout &FeedView::layoutOf(int row) { return prepared(row).layout; }

PostId FeedView::currentPost() const
{
    const int row = currentRow();
    return row < 0 || !m_model.row(row).isPost() ? PostId() : m_model.entry(row).id;
}

bool FeedView::isSettled() const { return m_blurs.isIdle() && m_screen.look.pictures.isIdle(); }

void FeedView::setCurrentRow(int row) { setCurrentIndex(m_model.index(row)); }

void FeedView::setHeader(QWidget *header)
{
    if (m_header && m_header != header) {
        m_header->removeEventFilter(this);
    }
    m_header = header;
    if (header) {
        if (header->parentWidget() != viewport()) {
            header->setParent(viewport());
        }
        header->installEventFilter(this);
        header->show();
    }
    placeHeader();
}

// A child of the viewport scrolls with it; the first row leaves room for it.
void FeedView::placeHeader()
{
    int above = 0;
    if (m_header) {
        const int wide = viewport()->width();
        above = m_header->hasHeightForWidth() ? m_header->heightForWidth(wide) : m_header->sizeHint().height();
    }
    if (above != m_delegate.above) {
        takePlace();
        m_delegate.above = above;
        scheduleDelayedItemsLayout();
        keepPlace();
        viewport()->update();
    }
    if (m_header) {
        m_header->setGeometry(0, -verticalScrollBar()->value(), viewport()->width(), above);
    }
}

bool FeedView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_header && event->type() == QEvent::LayoutRequest) {
        placeHeader();
    }
    return QListView::eventFilter(watched, event);
}

void FeedView::takePlace()
{
    m_atTop = verticalScrollBar()->value() == 0;
    const QModelIndex top = indexAt({metric::kRowPad, 0});
    m_placeKey = top.isValid() ? m_model.key(top.row()) : QString();
    m_placeOffset = top.isValid() ? rowRect(top.row()).top() : 0;
}

void FeedView::keepPlace()
{
    m_moving = true;
    executeDelayedItemsLayout();
    QScrollBar *bar = verticalScrollBar();
    const bool isLaidOut = viewport()->height() > 50 && m_rows.width() == viewport()->width();
    const auto last = isLaidOut && m_model.rowCount() > 0 ? m_model.takePlace() : std::nullopt;
    if (last) {
        m_placeKey = last->post.text();
        m_placeOffset = last->offset;
        m_atTop = false;
    }
    const int row = m_placeKey.isEmpty() ? -1 : m_model.rowOf(m_placeKey);
    const bool ownOnTop = m_model.rowCount() > 0 && m_model.entry(0).own && row > 0;
    if (m_toNewest || (m_atTop && (m_model.staysAtTop() || ownOnTop || m_delegate.above > 0))) {
        bar->setValue(0);
        m_toNewest = false;
    } else if (row >= 0) {
        bar->setValue(bar->value() + rowRect(row).top() - m_placeOffset);
    }
    m_moving = false;
    m_rest.start();
    loadAround();
}

void FeedView::savePlace()
{
    const QModelIndex top = indexAt({metric::kRowPad, 0});
    if (top.isValid() && viewport()->height() > 50) {
        m_model.savePlace(m_model.entry(top.row()).id, rowRect(top.row()).top());
    }
    emit rested();
}

void FeedView::scrollToRow(int row)
{
    constexpr int kPeek = 72;
    executeDelayedItemsLayout();
    if (rowRect(row).top() >= 0 && rowRect(row).bottom() < viewport()->height()) {
        return;
    }
    verticalScrollBar()->setValue(verticalScrollBar()->value() + rowRect(row).top() - kPeek);
}

void FeedView::scrollToNewest()
{
    if (m_model.isAtNewest() && m_model.hiddenCount() == 0) {
        verticalScrollBar()->setValue(0);
        return;
    }
    m_toNewest = true;
    m_model.revealNewest();
}

void FeedView::loadAround()
{
    const QScrollBar *bar = verticalScrollBar();
    const int near = kEdgeScreens * viewport()->height();
    if (m_model.phase() != PostModel::Phase::Ready || viewport()->height() < 50) {
        return;
    }
    if (bar->value() < near) {
        m_model.loadNewer();
    }
    if (bar->maximum() - bar->value() < near) {
        m_model.loadOlder();
    }
}

void FeedView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeHeader();
    if (!m_moving) {
        hover(viewport()->mapFromGlobal(QCursor::pos()));
        loadAround();
    }
}

void FeedView::resizeEvent(QResizeEvent *event)
{
    const bool wider = event->oldSize().width() != event->size().width();
    takePlace();
    m_rows.setGeometry(viewport()->width(), isRightToLeft());
    QListView::resizeEvent(event);
    placeHeader();
    if (wider) {
        scheduleDelayedItemsLayout();
    }
    keepPlace();
}

void FeedView::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), m_screen.look.theme[Color::Surface]);
    m_delegate.dirty = event->region();
    QListView::paintEvent(event);
}

FeedView::Spot FeedView::spotAt(QPoint point)
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid()) {
        return {};
    }
    const PreparedRow &row = prepared(index.row());
    const QPoint local = point - rowRect(index.row()).topLeft();
    Spot spot{index.row(), row.layout.hitTest(local), -1, m_model.key(index.row())};
    if (spot.hit.part == Part::Body) {
        spot.facet = row.body.facetAt(local - row.layout.body.topLeft());
    }
    return spot;
}

void FeedView::hover(QPoint point)
{
    const Spot spot = viewport()->rect().contains(point) && underMouse() ? spotAt(point) : Spot{};
    const QString key = spot.row >= 0 ? m_model.key(spot.row) : QString();
    if (key == m_delegate.hovered && spot.hit == m_delegate.hot && spot.facet == m_delegate.hotFacet) {
        return;
    }
    const QString before = std::exchange(m_delegate.hovered, key);
    m_delegate.hot = spot.hit;
    m_delegate.hotFacet = spot.facet;
    updateRow(before);
    updateRow(key);
    viewport()->setCursor(acts(spot) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool FeedView::acts(const Spot &spot) const
{
    if (spot.row < 0 || spot.hit.part == Part::None || m_model.row(spot.row).kind == ListRow::Kind::Gone) {
        return false;
    }
    const bool isOpenAlready = m_model.row(spot.row).kind == ListRow::Kind::Focused;
    const bool opensRow = spot.hit.part == Part::Row || spot.hit.part == Part::Body || spot.hit.part == Part::Time;
    return spot.facet >= 0 || !(opensRow && isOpenAlready);
}

void FeedView::updateRow(const QString &key)
{
    const int row = key.isEmpty() ? -1 : m_model.rowOf(key);
    if (row >= 0) {
        viewport()->update(rowRect(row));
    }
}

void FeedView::showPicture(const QString &path)
{
    const int last = m_model.rowCount() - 1;
    for (int row = std::max(0, indexAt({metric::kRowPad, 0}).row()); row <= last; ++row) {
        const QRect rect = rowRect(row);
        if (rect.top() > viewport()->height()) {
            return;
        }
        const FeedEntry &entry = m_model.entry(row);
        for (qsizetype i = 0; i < entry.media.size(); ++i) {
            const auto &tiles = layoutOf(row).tiles;
            if (entry.media[i].path == path && size_t(i) < tiles.size()) {
                viewport()->update(tiles[size_t(i)].translated(rect.topLeft()));  // not the row: it may move
            }
        }
        const auto &event = m_model.row(row).event;
        const bool isFace = event && std::any_of(event->actors.cbegin(), event->actors.cend(),
                                                 [&](const PersonSummary &actor) { return actor.avatar == path; });
        if (isFace || entry.author.avatar == path || (entry.quote && entry.quote->author.avatar == path)) {
            viewport()->update(rect);
        }
    }
}

bool FeedView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipFor(spotAt(help->pos())), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        hover({-1, -1});
    }
    return QListView::viewportEvent(event);
}

QString FeedView::toolTipFor(const Spot &spot) const
{
    if (spot.row < 0) {
        return {};
    }
    const FeedEntry &entry = m_model.entry(spot.row);
    const auto hinted = [this](const QString &words, Keymap::Act act) {
        return Keymap::hinted(m_screen.look.preferences, words, act);
    };
    switch (spot.hit.part) {
    case Part::Time:
        return RowWords::exactTime(entry.createdAt);
    case Part::Tile:
    case Part::Badge:
        return wrapped(entry.media[spot.hit.index].alt);
    case Part::Card:
        return wrapped(entry.card->url);
    case Part::Replies:
        return hinted(tr("Reply"), Keymap::Act::Reply);
    case Part::Reposts:
        return hinted(entry.reposted ? tr("Take back your repost") : tr("Repost"), Keymap::Act::Repost);
    case Part::Like:
        return hinted(entry.liked ? tr("Unlike") : tr("Like"), Keymap::Act::Like);
    case Part::Bookmark:
        return hinted(entry.bookmarked ? tr("Remove bookmark") : tr("Bookmark"), Keymap::Act::Bookmark);
    case Part::Share:
        return tr("Copy link");
    case Part::More:
        return tr("More");
    default:
        return {};
    }
}

void FeedView::mouseMoveEvent(QMouseEvent *event) { hover(event->position().toPoint()); }

void FeedView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_pressed = spotAt(event->position().toPoint());
    if (m_pressed.row >= 0) {
        setCurrentIndex(m_model.index(m_pressed.row));
    }
}

void FeedView::mouseDoubleClickEvent(QMouseEvent *event) { mousePressEvent(event); }

void FeedView::mouseReleaseEvent(QMouseEvent *event)
{
    const Spot spot = spotAt(event->position().toPoint());
    const bool same = spot.key == m_pressed.key && spot.hit == m_pressed.hit && spot.facet == m_pressed.facet;
    if (event->button() == Qt::LeftButton && spot.row >= 0 && same) {
        act(spot, event->globalPosition().toPoint());
    }
    m_pressed = {};
}

void FeedView::setOpen(int row, RowOpen open)
{
    takePlace();
    m_rows.setOpen(m_model.key(row), open);
    scheduleDelayedItemsLayout();
    keepPlace();
    viewport()->update();
    tellRow(row, QAccessible::NameChanged);
}

void FeedView::currentChanged(const QModelIndex &current, const QModelIndex &)
{
    const QString before = m_delegate.current;
    m_delegate.current = current.isValid() ? m_model.key(current.row()) : QString();
    updateRow(before);
    updateRow(m_delegate.current);
    tellFocus();
}

void FeedView::moveCurrent(int by)
{
    if (m_model.rowCount() == 0) {
        return;
    }
    // From where one reads: a row that was scrolled out of sight does not pull the list back.
    const int at = currentRow();
    const bool isSeen = at >= 0 && rowRect(at).intersects(viewport()->rect());
    const int start = isSeen ? at + by : std::max(0, indexAt({metric::kRowPad, kScrollMargin}).row());
    const int row = std::clamp(start, 0, m_model.rowCount() - 1);
    setFocus(Qt::ShortcutFocusReason);  // Enter and a screen reader follow
    setCurrentIndex(m_model.index(row));
    const QRect rect = rowRect(row);
    // A row that fits is shown whole; one that does not, from its top.
    QScrollBar *bar = verticalScrollBar();
    if (rect.top() < 0 || rect.height() > viewport()->height()) {
        bar->setValue(bar->value() + rect.top());
    } else if (rect.bottom() >= viewport()->height()) {
        bar->setValue(bar->value() + rect.bottom() + 1 - viewport()->height());
    }
}

// The list would make its first row the current one, however far it is scrolled.
void FeedView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const QModelIndex first = indexAt({metric::kRowPad, kScrollMargin});
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (!currentIndex().isValid() && first.isValid() && byKey) {
        setCurrentIndex(first);
    } else {
        tellFocus();  // the row has the focus, not the list
    }
}

void FeedView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    const int page = viewport()->height() - 48;
    switch (event->key()) {
    case Qt::Key_Down:
        moveCurrent(1);
        return;
    case Qt::Key_Up:
        moveCurrent(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return;
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        bar->setValue(bar->value() + (event->modifiers() & Qt::ShiftModifier ? -page : page));
        return;
    case Qt::Key_PageUp:
        bar->setValue(bar->value() - page);
        return;
    case Qt::Key_Home:
        scrollToNewest();
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    case Qt::Key_F10:
        // For keyboards without a menu key, of which Qt makes a context menu event.
        if (event->modifiers() == Qt::ShiftModifier && currentRow() >= 0) {
            showMenuOf(currentRow());
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);  // not the list's search by letter: J, K and L are ours
}

void FeedView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? currentRow() : indexAt(event->pos()).row();
    if (row >= 0) {
        byKey ? showMenuOf(row) : showMenu(row, event->globalPos());
    }
}

}  // namespace postr
