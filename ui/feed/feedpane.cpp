#include "ui/feed/feedpane.h"

#include <QStackedLayout>

#include "core/base/whendone.h"
#include "ui/controls/button.h"
#include "ui/controls/notice.h"
#include "ui/controls/softshadow.h"
#include "ui/feed/feedview.h"

namespace postr {

FeedPane::FeedPane(Look &look, SessionView &session, const UiContext &context, FeedList list, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(session, list, context.now),
      m_view(new FeedView(look, m_model, context.now, this)),
      m_state(new StatePanel(look, this)),
      m_stack(new QStackedLayout(this)),
      m_pill(new PillButton(look, PillButton::Kind::Floating, {}, this)),
      m_shadow(new SoftShadow(look, this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_state);
    m_state->setObjectName(QStringLiteral("feedState"));
    m_state->button()->setObjectName(QStringLiteral("feedStateAction"));
    m_pill->setObjectName(QStringLiteral("newPostsPill"));
    m_pill->setLeadingIcon(Icon::Up);
    showHidden(0);
    connect(m_pill, &QAbstractButton::clicked, m_view, &FeedView::scrollToNewest);
    connect(m_state->button(), &QAbstractButton::clicked, this, &FeedPane::doStateAct);
    connect(&m_model, &FeedModel::hiddenCountChanged, this, &FeedPane::showHidden);
    connect(&m_model, &FeedModel::phaseChanged, this, &FeedPane::showState);
    connect(&m_model, &FeedModel::rowsSettled, this, &FeedPane::showState);
    connect(&m_model, &FeedModel::actionFailed, this, &FeedPane::actionFailed);
    connect(&session, &SessionView::syncStateChanged, this, &FeedPane::showState);
    connect(m_view, &FeedView::likeRequested, &m_model, &FeedModel::setLiked);
    connect(m_view, &FeedView::intentRequested, this, &FeedPane::write);
    connect(m_view, &FeedView::retryRequested, this, &FeedPane::retry);
    connect(m_view, &FeedView::discardRequested, this, &FeedPane::discardRequested);
    connect(m_view, &FeedView::deleteRequested, this, &FeedPane::deleteRequested);
    connect(m_view, &FeedView::linkActivated, this, &FeedPane::linkActivated);
    m_model.start();
    showState();
}

bool FeedPane::showsRows() const { return m_stack->currentWidget() == m_view; }

void FeedPane::moveCurrent(int by) { m_view->moveCurrent(by); }

void FeedPane::showNewest() { m_view->scrollToNewest(); }

void FeedPane::toggleLike()
{
    const int row = m_model.rowOf(m_view->currentPost());
    if (row >= 0) {
        m_model.setLiked(m_view->currentPost(), !m_model.entry(row).liked);
    }
}

void FeedPane::toggleMark(IntentKind kind)
{
    const int row = m_model.rowOf(m_view->currentPost());
    if (row < 0 || m_model.entry(row).state == PostState::Failed) {
        return;
    }
    const FeedEntry &entry = m_model.entry(row);
    const bool isOn = kind == IntentKind::SetRepost ? entry.reposted : entry.bookmarked;
    write(Intent::setMark(kind, entry.id, !isOn));
}

void FeedPane::showState()
{
    if (m_model.phase() == FeedModel::Phase::Failed) {
        m_act = Act::Retry;
        m_state->tell(Icon::Warning, tr("This list cannot be read"), m_model.failure(), tr("Try again"));
        m_stack->setCurrentWidget(m_state);
        return;
    }
    const bool empty = m_model.phase() == FeedModel::Phase::Ready && m_model.rowCount() == 0;
    if (empty) {
        tellEmpty();
    }
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_state) : m_view);
    m_shadow->raise();
    m_pill->raise();
}

void FeedPane::tellEmpty()
{
    const SyncState sync = m_session.syncState();
    const bool never = sync.lastSuccess == 0;
    if (sync.kind == SyncState::Kind::Paused) {
        m_act = Act::Refresh;
        m_state->tell(Icon::Warning, tr("Nothing can be fetched right now"), sync.reason, tr("Try again"));
    } else if (never && (sync.kind == SyncState::Kind::Offline || sync.kind == SyncState::Kind::Waiting)) {
        m_act = Act::Refresh;
        m_state->tell(Icon::Offline, tr("The server cannot be reached"),
                      tr("Your feed appears here by itself as soon as it can. You can already write posts."),
                      tr("Try again"));
    } else if (never) {
        m_act = Act::None;
        m_state->tell(Icon::Refresh, tr("Getting your feed"),
                      tr("This happens once. From then on it opens from this computer at once."), {});
    } else if (m_model.list() == FeedList::Home) {
        m_act = Act::Everyone;
        m_state->tell(Icon::People, tr("Your feed is empty"),
                      tr("Posts of the people you follow appear here. Look at Everyone to find some."),
                      tr("Show everyone"));
    } else {
        m_act = Act::Compose;
        m_state->tell(Icon::Pen, tr("Nobody has written anything yet"), tr("You could be the first."), tr("New post"));
    }
}

void FeedPane::doStateAct()
{
    switch (m_act) {
    case Act::Retry:
        m_model.start();
        break;
    case Act::Refresh:
        m_session.refresh(m_model.list());
        break;
    case Act::Everyone:
        emit everyoneRequested();
        break;
    case Act::Compose:
        emit composeRequested();
        break;
    case Act::None:
        break;
    }
}

void FeedPane::showHidden(int count)
{
    m_pill->setText(count < 100 ? tr("%n new post(s)", nullptr, count) : tr("More than 99 new posts"));
    m_pill->setToolTip(tr("Show new posts (.)"));
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

void FeedPane::write(const Intent &intent)
{
    whenDone(m_session.write(intent), this, [this](const Result<OutboxRow> &written) {
        if (!written && written.error().code != ErrorCode::Canceled) {
            emit actionFailed(written.error().message);
        }
    });
}

void FeedPane::retry(const Mid &mid)
{
    whenDone(m_session.retry(mid), this, [this](const Status &done) {
        if (!done && done.error().code != ErrorCode::Canceled) {
            emit actionFailed(done.error().message);
        }
    });
}

}  // namespace postr
