#include "ui/pages/notificationspage.h"

#include <QHideEvent>
#include <QScrollBar>
#include <QStackedWidget>

#include "ui/controls/button.h"
#include "ui/feed/feedpane.h"
#include "ui/feed/feedview.h"
#include "ui/feed/notificationmodel.h"
#include "ui/pages/pageheader.h"
#include "ui/requests.h"

namespace postr {
namespace {

constexpr int kSeenMs = 1000;  // a glance that opened the wrong page marks nothing

}  // namespace

NotificationsPage::NotificationsPage(const Screen &screen, QWidget *parent)
    : Page(Place::of(Place::Kind::Notifications), parent), m_screen(screen)
{
    setObjectName(QStringLiteral("notificationsPage"));
    setAccessibleName(tr("Notifications"));
    auto *header = new PageHeader(screen.look, tr("Notifications"), nullptr, this);
    m_allTab = header->addTab(tr("All", "notifications"), QStringLiteral("tabAll"));
    m_mentionsTab = header->addTab(tr("Mentions"), QStringLiteral("tabMentions"));
    m_allTab->setChecked(true);
    column()->addWidget(header);
    m_panes = new QStackedWidget(this);
    column()->addWidget(m_panes, 1);
    m_all = addPane(false);
    connect(m_allTab, &QAbstractButton::clicked, this, [this] { showTab(false); });
    connect(m_mentionsTab, &QAbstractButton::clicked, this, [this] { showTab(true); });
    m_read.setSingleShot(true);
    m_read.setInterval(kSeenMs);
    connect(&m_read, &QTimer::timeout, this, &NotificationsPage::markRead);
}

FeedPane *NotificationsPage::addPane(bool mentionsOnly)
{
    const FeedPane::Empty empty = mentionsOnly
                                      ? FeedPane::Empty{Icon::Reply, tr("Nobody has written to you yet"),
                                                        tr("Answers, quotes and mentions appear here.")}
                                      : FeedPane::Empty{Icon::Bell, tr("Nothing has happened yet"),
                                                        tr("Likes, reposts, answers and new followers appear here.")};
    auto model = std::make_unique<NotificationModel>(m_screen.session, mentionsOnly, m_screen.context.now);
    connect(model.get(), &PostModel::rowsSettled, this, [this] {
        if (isVisible()) {
            m_read.start();
        }
    });
    auto *pane = new FeedPane(m_screen, std::move(model), empty, m_panes);
    connect(pane->view()->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (isVisible()) {
            m_read.start();
        }
    });
    m_panes->addWidget(pane);
    return pane;
}

FeedPane *NotificationsPage::pane() const { return m_panes->currentWidget() == m_all ? m_all : m_mentions; }

NotificationModel &NotificationsPage::model() const { return static_cast<NotificationModel &>(pane()->model()); }

void NotificationsPage::showTab(bool mentionsOnly)
{
    if (mentionsOnly && !m_mentions) {
        m_mentions = addPane(true);
    }
    (mentionsOnly ? m_mentionsTab : m_allTab)->setChecked(true);
    m_panes->setCurrentWidget(mentionsOnly ? m_mentions : m_all);
    m_read.start();
}

void NotificationsPage::showEvent(QShowEvent *) { m_read.start(); }

void NotificationsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isVisible()) {
        m_read.start();
    }
}

// A window that is put away is not a page that is left.
void NotificationsPage::hideEvent(QHideEvent *event)
{
    m_read.stop();
    if (event->spontaneous()) {
        return;
    }
    for (FeedPane *pane : {m_all, m_mentions}) {
        if (pane) {
            static_cast<NotificationModel &>(pane->model()).forgetNew();
        }
    }
}

// Of the whole list, whichever tab is shown: what is read names a moment, not single events.
void NotificationsPage::markRead()
{
    const NotificationModel &all = static_cast<NotificationModel &>(m_all->model());
    const bool isTopSeen = all.rowCount() > 0 && m_all->view()->rowRect(0).bottom() > 0;
    if (m_panes->currentWidget() == m_all && isTopSeen && isActiveWindow() && all.hasUnread() &&
        all.newest() > m_marked) {
        m_marked = all.newest();
        emit m_screen.requests.intentRequested(Intent::markRead(m_marked));
    }
}

}  // namespace postr
