#include "ui/feed/feedpane.h"

#include <QHideEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/controls/access.h"
#include "ui/controls/button.h"
#include "ui/controls/notice.h"
#include "ui/controls/softshadow.h"
#include "ui/feed/feedview.h"
#include "ui/requests.h"
#include "ui/theme/look.h"

namespace postr {
namespace {

constexpr qint64 kFreshMs = 30'000;  // what was asked for so lately is not asked for again by looking at it

/// The posts of which some part is seen.
QList<PostId> postsOnScreen(const FeedView &view)
{
    QList<PostId> posts;
    const PostModel &rows = view.rows();
    const QModelIndex top = view.indexAt({metric::kRowPad, 0});
    for (int row = top.isValid() ? top.row() : 0; row < rows.rowCount(); ++row) {
        if (view.rowRect(row).top() >= view.viewport()->height()) {
            break;
        }
        if (rows.row(row).isPost()) {
            posts.append(rows.entry(row).id);
        }
    }
    return posts;
}

}  // namespace

FeedPane::FeedPane(const Screen &screen, std::unique_ptr<PostModel> model, Empty empty, QWidget *parent)
    : QWidget(parent),
      m_screen(screen),
      m_model(std::move(model)),
      m_empty(std::move(empty)),
      m_view(new FeedView(screen, *m_model, this)),
      m_statePage(new QWidget(this)),
      m_stateColumn(new QVBoxLayout(m_statePage)),
      m_state(new StatePanel(screen.look, m_statePage)),
      m_stack(new QStackedLayout(this)),
      m_pill(new PillButton(screen.look, PillButton::Kind::Floating, {}, this)),
      m_shadow(new SoftShadow(screen.look, this))
{
    m_stateColumn->setContentsMargins(0, 0, 0, 0);
    m_stateColumn->setSpacing(0);
    m_stateColumn->addWidget(m_state, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_statePage);
    m_state->setObjectName(QStringLiteral("feedState"));
    m_state->button()->setObjectName(QStringLiteral("feedStateAction"));
    m_pill->setObjectName(QStringLiteral("newPostsPill"));
    m_pill->setLeadingIcon(Icon::Up);
    showHidden(0);
    connect(m_pill, &QAbstractButton::clicked, m_view, &FeedView::scrollToNewest);
    connect(m_state->button(), &QAbstractButton::clicked, this, [this] {
        if (const auto act = m_act) {  // a copy: what it does may put another in its place
            act();
        }
    });
    connect(m_view, &FeedView::rested, this, &FeedPane::tellOnScreen);
    connect(m_model.get(), &PostModel::hiddenCountChanged, this, &FeedPane::showHidden);
    connect(m_model.get(), &PostModel::phaseChanged, this, &FeedPane::showState);
    connect(m_model.get(), &PostModel::rowsSettled, this, &FeedPane::showState);
    connect(m_model.get(), &PostModel::placeRested, this, [this](const ListPosition &at) {
        if (isVisible()) {
            emit m_screen.requests.placeRested(m_model->list(), at);
        }
    });
    connect(m_model.get(), &PostModel::actionFailed, &screen.requests, &Requests::said);
    connect(&screen.session, &SessionView::syncStateChanged, this, &FeedPane::showState);
    connect(&screen.session, &SessionView::pageFetched, this, &FeedPane::onFetched);
    m_model->start();
    showState();
}

// The view looks at the model until it is gone.
FeedPane::~FeedPane() { delete m_view; }

bool FeedPane::showsRows() const { return m_stack->currentWidget() == m_view; }

void FeedPane::setEmpty(Empty empty)
{
    m_empty = std::move(empty);
    showState();
}

void FeedPane::setHeader(QWidget *header)
{
    if (!header) {
        m_view->setHeader(nullptr);
    }
    m_header = header;
    showState();
}

void FeedPane::ask()
{
    const std::optional<PageWish> wish = m_model->wish();
    const qint64 now = m_screen.context.now();
    if (wish && (wish != m_asked || now - m_askedAt >= kFreshMs)) {
        m_asked = wish;
        m_askedAt = now;
        m_problem.clear();
        m_screen.session.fetch(*wish);
    }
}

void FeedPane::onFetched(const PageWish &wish, const PageReport &report)
{
    if (wish == m_model->wish()) {
        m_answered = report.problem.isEmpty() ? std::optional(wish) : std::nullopt;
        m_problem = report.problem;
        showState();
    }
}

// What is looked at again may have become old.
void FeedPane::showEvent(QShowEvent *)
{
    m_model->setShown(true);
    ask();
    // After whatever was here before has said that it is no more.
    QMetaObject::invokeMethod(this, &FeedPane::tellOnScreen, Qt::QueuedConnection);
}

void FeedPane::hideEvent(QHideEvent *event)
{
    m_screen.session.setOnScreen({});
    if (!event->spontaneous()) {
        m_model->setShown(false);
    }
}

void FeedPane::tellOnScreen()
{
    if (isVisible()) {
        m_screen.session.setOnScreen(showsRows() ? postsOnScreen(*m_view) : QList<PostId>());
    }
}

void FeedPane::moveCurrent(int by) { m_view->moveCurrent(by); }

void FeedPane::showNewest()
{
    ask();
    m_view->scrollToNewest();
}

void FeedPane::toggleLike()
{
    const int row = m_model->rowOf(m_view->currentPost());
    if (row >= 0) {
        m_model->setLiked(m_view->currentPost(), !m_model->entry(row).liked);
    }
}

void FeedPane::toggleMark(IntentKind kind)
{
    const int row = m_model->rowOf(m_view->currentPost());
    if (row < 0 || m_model->entry(row).state == PostState::Failed) {
        return;
    }
    const FeedEntry &entry = m_model->entry(row);
    const bool isOn = kind == IntentKind::SetRepost ? entry.reposted : entry.bookmarked;
    emit m_screen.requests.intentRequested(Intent::setMark(kind, entry.id, !isOn));
}

void FeedPane::tell(const Empty &what)
{
    m_act = what.act;
    m_state->tell(what.icon, what.title, what.sentence, what.action);
}

void FeedPane::showState()
{
    const bool failed = m_model->phase() == PostModel::Phase::Failed;
    const bool empty = failed || (m_model->phase() == PostModel::Phase::Ready && m_model->rowCount() == 0);
    if (failed) {
        tell({Icon::Warning, tr("This list cannot be read"), m_model->failure(), tr("Try again"),
              [this] { m_model->start(); }});
    } else if (empty) {
        tellEmpty();
    }
    if (m_header) {
        if (!empty) {
            m_view->setHeader(m_header);
        } else if (m_header->parent() != m_statePage) {
            m_view->setHeader(nullptr);
            m_stateColumn->insertWidget(0, m_header);
            m_header->show();
        }
    }
    m_stack->setCurrentWidget(empty ? m_statePage : static_cast<QWidget *>(m_view));
    m_shadow->raise();
    m_pill->raise();
}

void FeedPane::tellEmpty()
{
    const SyncState sync = m_screen.session.syncState();
    const std::optional<PageWish> wish = m_model->wish();
    const auto again = [this] {
        m_screen.session.refresh(FeedList::Home);  // a cycle, whatever the list is
        m_askedAt = 0;
        ask();
    };
    const bool isKnown = wish ? m_answered == wish : m_model->isLocal() || sync.lastSuccess > 0;
    if (sync.kind == SyncState::Kind::Paused) {
        tell({Icon::Warning, tr("Nothing can be fetched right now"), sync.reason, tr("Try again"), again});
    } else if (isKnown) {
        tell(m_empty);
    } else if (!m_problem.isEmpty()) {
        tell({Icon::Warning, tr("This cannot be shown"), m_problem, tr("Try again"), again});
    } else if (sync.kind == SyncState::Kind::Offline || sync.kind == SyncState::Kind::Waiting) {
        const QString sentence =
            wish ? tr("None of this is on this computer yet. It appears here by itself as soon as it can.")
                 : tr("Your feed appears here by itself as soon as it can. You can already write posts.");
        tell({Icon::Offline, tr("The server cannot be reached"), sentence, tr("Try again"), again});
    } else if (wish) {
        tell(
            {Icon::Refresh, tr("Getting it from the server"), tr("From then on it opens from this computer at once.")});
    } else {
        tell({Icon::Refresh, tr("Getting your feed"),
              tr("This happens once. From then on it opens from this computer at once.")});
    }
}

void FeedPane::showHidden(int count)
{
    m_pill->setText(count < 100 ? tr("%n new post(s)", nullptr, count) : tr("More than 99 new posts"));
    m_pill->setToolTip(tr("Show new posts (.)"));
    if (count > 0) {
        access::announce(this, m_pill->text());
    }
    m_pill->setVisible(count > 0);
    m_shadow->setVisible(count > 0);
    placePill();
}

void FeedPane::placePill()
{
    const QSize size = m_pill->sizeHint();
    const QRect at(QPoint((width() - size.width()) / 2, 12), size);
    m_pill->setGeometry(at);
    m_shadow->follow(at);
    m_shadow->raise();
    m_pill->raise();
}

void FeedPane::resizeEvent(QResizeEvent *) { placePill(); }

}  // namespace postr
