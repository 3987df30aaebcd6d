#include "ui/feed/feedview.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "ui/controls/controls.h"
#include "ui/controls/scrollbar.h"

namespace postr {
namespace {

constexpr int kWheelStep = 32;   // pixels; three per notch
constexpr int kTickMs = 10'000;  // relative times age
constexpr int kEdgeScreens = 2;  // pages are loaded when the edge of the window is this near
constexpr int kScrollMargin = 12;

}  // namespace

FeedView::FeedView(Look &look, FeedModel &model, std::function<qint64()> now, QWidget *parent)
    : QListView(parent),
      m_look(look),
      m_model(model),
      m_now(std::move(now)),
      m_rows(look.shaper),
      m_delegate(model, m_rows, look, m_blurs)
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
    m_rows.setNow(m_now());
    setItemDelegate(&m_delegate);
    setModel(&m_model);
    auto *bar = new OverlayScrollBar(look, this);
    bar->setObjectName(QStringLiteral("feedScrollBar"));
    connect(&m_model, &FeedModel::aboutToChange, this, &FeedView::takePlace);
    connect(&m_model, &FeedModel::rowsSettled, this, &FeedView::keepPlace);
    connect(&m_blurs, &BlurCache::ready, viewport(), qOverload<>(&QWidget::update));
    connect(&look.theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&m_clock, &QTimer::timeout, this, &FeedView::updateTimes);
    m_clock.start(kTickMs);
}

void FeedView::updateTimes()
{
    if (m_rows.setNow(m_now())) {
        viewport()->update();
    }
}

QRect FeedView::rowRect(int row) const { return visualRect(m_model.index(row)); }

const PostLayout &FeedView::layoutOf(int row) { return m_rows.row(m_model.entry(row), m_model.revision(row)).layout; }

void FeedView::takePlace()
{
    m_atTop = verticalScrollBar()->value() == 0;
    const QModelIndex top = indexAt({metric::kRowPad, 0});
    m_placeId = top.isValid() ? m_model.entry(top.row()).id : PostId();
    m_placeOffset = top.isValid() ? visualRect(top).top() : 0;
}

void FeedView::keepPlace()
{
    m_moving = true;
    executeDelayedItemsLayout();
    QScrollBar *bar = verticalScrollBar();
    const int row = m_placeId.isEmpty() ? -1 : m_model.rowOf(m_placeId);
    const bool ownOnTop = m_model.rowCount() > 0 && m_model.entry(0).own && row > 0;
    if (m_toNewest || (m_atTop && (m_model.isFilling() || ownOnTop))) {
        bar->setValue(0);
        m_toNewest = false;
    } else if (row >= 0) {
        bar->setValue(bar->value() + rowRect(row).top() - m_placeOffset);
    }
    m_moving = false;
    loadAround();
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
    if (m_model.phase() != FeedModel::Phase::Ready || viewport()->height() < 50) {
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
    if (wider) {
        scheduleDelayedItemsLayout();
    }
    keepPlace();
}

void FeedView::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), m_look.theme[Color::Surface]);
    m_delegate.dirty = event->region();
    QListView::paintEvent(event);
}

FeedView::Spot FeedView::spotAt(QPoint point)
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid()) {
        return {};
    }
    const PreparedRow &row = m_rows.row(m_model.entry(index.row()), m_model.revision(index.row()));
    const QPoint local = point - visualRect(index).topLeft();
    Spot spot{index.row(), row.layout.hitTest(local), -1};
    if (spot.hit.part == Part::Body) {
        const int facet = row.body.facetAt(local - row.layout.body.topLeft());
        // Only links lead anywhere yet.
        if (facet >= 0 && row.facets[size_t(facet)].kind == Facet::Kind::Link) {
            spot.facet = facet;
        }
    }
    return spot;
}

void FeedView::hover(QPoint point)
{
    const Spot spot = viewport()->rect().contains(point) && underMouse() ? spotAt(point) : Spot{};
    const PostId id = spot.row >= 0 ? m_model.entry(spot.row).id : PostId();
    if (id == m_delegate.hovered && spot.hit == m_delegate.hot && spot.facet == m_delegate.hotFacet) {
        return;
    }
    const PostId before = std::exchange(m_delegate.hovered, id);
    m_delegate.hot = spot.hit;
    m_delegate.hotFacet = spot.facet;
    updateRow(before);
    updateRow(id);
    const Part part = spot.hit.part;
    const bool acts = spot.facet >= 0 || part == Part::More || part == Part::CoverButton || part == Part::ShowMore ||
                      part == Part::Retry || part == Part::Discard || part == Part::Reposts || part == Part::Like;
    viewport()->setCursor(acts ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FeedView::updateRow(const PostId &id)
{
    const int row = id.isEmpty() ? -1 : m_model.rowOf(id);
    if (row >= 0) {
        viewport()->update(rowRect(row));
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
    switch (spot.hit.part) {
    case Part::Time:
        return RowBuilder::exactTime(entry.createdAt);
    case Part::Tile:
        return entry.media[spot.hit.index].alt;
    case Part::Replies:
        return tr("%n reply(s)", nullptr, entry.counts.replies);
    case Part::Reposts:
        return entry.reposted ? tr("Take back your repost (T)") : tr("Repost (T)");
    case Part::Like:
        return entry.liked ? tr("Unlike (L)") : tr("Like (L)");
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
    const bool same = spot.row == m_pressed.row && spot.hit == m_pressed.hit && spot.facet == m_pressed.facet;
    if (event->button() == Qt::LeftButton && spot.row >= 0 && same) {
        act(spot, event->globalPosition().toPoint());
    }
    m_pressed = {};
}

/// What "Try again" and "Discard" are about: the post itself, or its edit that was refused.
static Mid unsentMid(const FeedEntry &entry)
{
    return entry.state == PostState::Failed || !entry.edit ? entry.mid : entry.edit->mid;
}

void FeedView::act(const Spot &spot, QPoint globalPos)
{
    const FeedEntry entry = m_model.entry(spot.row);  // a copy: what is emitted may change the rows
    switch (spot.hit.part) {
    case Part::Like:
        emit likeRequested(entry.id, !entry.liked);
        break;
    case Part::Reposts:
        if (entry.state != PostState::Failed) {
            emit intentRequested(Intent::setMark(IntentKind::SetRepost, entry.id, !entry.reposted));
        }
        break;
    case Part::Retry:
        emit retryRequested(unsentMid(entry));
        break;
    case Part::Discard:
        emit discardRequested(unsentMid(entry));
        break;
    case Part::More:
        showMenu(spot.row, globalPos);
        break;
    case Part::ShowMore:
        setOpen(spot.row, {true, m_rows.open(entry.id).uncovered});
        break;
    case Part::CoverButton: {
        const RowOpen open = m_rows.open(entry.id);
        setOpen(spot.row, {open.expanded, !open.uncovered});
        break;
    }
    case Part::Body:
        if (spot.facet >= 0) {
            const Facet facet = m_rows.row(entry, m_model.revision(spot.row)).facets[size_t(spot.facet)];
            emit linkActivated(QUrl(entry.text.mid(facet.start, facet.length), QUrl::StrictMode));
        }
        break;
    default:
        break;
    }
}

void FeedView::setOpen(int row, RowOpen open)
{
    takePlace();
    m_rows.setOpen(m_model.entry(row).id, open);
    scheduleDelayedItemsLayout();
    keepPlace();
    viewport()->update();
}

void FeedView::currentChanged(const QModelIndex &current, const QModelIndex &)
{
    const PostId before = m_delegate.current;
    m_delegate.current = current.isValid() ? m_model.entry(current.row()).id : PostId();
    updateRow(before);
    updateRow(m_delegate.current);
}

void FeedView::moveCurrent(int by)
{
    if (m_model.rowCount() == 0) {
        return;
    }
    // From where one reads: a row that was scrolled out of sight does not pull the list back.
    const int at = m_model.rowOf(m_delegate.current);
    const bool isSeen = at >= 0 && rowRect(at).intersects(viewport()->rect());
    const int start = isSeen ? at + by : std::max(0, indexAt({metric::kRowPad, kScrollMargin}).row());
    const int row = std::clamp(start, 0, m_model.rowCount() - 1);
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
    if (!currentIndex().isValid() && first.isValid() && event->reason() != Qt::MouseFocusReason) {
        setCurrentIndex(first);
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
    default:
        QAbstractScrollArea::keyPressEvent(event);  // not the list's search by letter: J, K and L are ours
    }
}

void FeedView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? m_model.rowOf(m_delegate.current) : indexAt(event->pos()).row();
    if (row >= 0) {
        const QRect more = layoutOf(row).more.translated(rowRect(row).topLeft());
        showMenu(row, byKey ? viewport()->mapToGlobal(more.bottomLeft()) : event->globalPos());
    }
}

}  // namespace postr
