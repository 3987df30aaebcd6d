#include "ui/feed/notificationmodel.h"

#include "core/base/whendone.h"

namespace postr {
namespace {

constexpr int kReloadMs = 60;
constexpr int kPage = 30;
constexpr int kMostRows = 300;

bool isPost(const NotificationGroup &group)
{
    return group.post && (group.kind == NotificationKind::Reply || group.kind == NotificationKind::Quote ||
                          group.kind == NotificationKind::Mention);
}

}  // namespace

NotificationModel::NotificationModel(SessionView &session, bool mentionsOnly, std::function<qint64()> now,
                                     QObject *parent)
    : PostModel(session, FeedList(FeedList::Posts, {}), std::move(now), parent), m_mentionsOnly(mentionsOnly)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(kReloadMs);
    connect(&m_reload, &QTimer::timeout, this, &NotificationModel::load);
    connect(&session, &SessionView::notificationsChanged, &m_reload, qOverload<>(&QTimer::start));
    connect(&session, &SessionView::pageFetched, this, [this](const PageWish &wish, const PageReport &report) {
        if (wish.query.kind == PageQuery::Kind::Notifications) {
            m_asked = wish.older && !report.more;
            m_reload.start();
        }
    });
}

std::optional<PageWish> NotificationModel::wish() const
{
    return PageWish{PageQuery::named(PageQuery::Kind::Notifications), false};
}

void NotificationModel::start()
{
    setPhase(Phase::Loading);
    load();
}

void NotificationModel::load()
{
    ++m_epoch;
    m_busy = true;
    const int limit = std::clamp(m_loaded, kPage, kMostRows);
    whenDone(session().loadNotifications({m_mentionsOnly, std::nullopt, limit}), this,
             [this, epoch = m_epoch](const Result<NotificationPage> &page) {
                 if (epoch != m_epoch) {
                     return;
                 }
                 m_busy = false;
                 if (page) {
                     show(*page);
                 } else {
                     fail(page.error());
                 }
             });
}

ListRow NotificationModel::rowOf(const NotificationGroup &group)
{
    if (group.unread) {
        m_new.insert(group.sort);
    }
    ListRow row(group.post.value_or(FeedEntry()));
    if (!isPost(group)) {
        row.kind = ListRow::Kind::Event;
        row.event = group;
        row.event->post.reset();  // it is the row's entry
        row.event->unread = false;
    }
    row.unread = m_new.contains(group.sort);
    return row;
}

void NotificationModel::show(const NotificationPage &page)
{
    m_newest = page.newest;
    m_hasUnread = page.unread > 0;
    m_loaded = 0;
    QList<ListRow> rows;
    for (const NotificationGroup &group : page.groups) {
        rows.append(rowOf(group));
        ++m_loaded;
    }
    m_next = page.next;
    setRows(rows);
    setPhase(Phase::Ready);
}

void NotificationModel::loadOlder()
{
    if (m_busy || m_loaded >= kMostRows) {
        return;
    }
    if (!m_next) {
        if (!m_asked && rowCount() > 0) {
            m_asked = true;
            session().fetch({PageQuery::named(PageQuery::Kind::Notifications), true});
        }
        return;
    }
    m_busy = true;
    whenDone(session().loadNotifications({m_mentionsOnly, m_next, kPage}), this,
             [this, epoch = m_epoch](const Result<NotificationPage> &page) {
                 if (epoch == m_epoch) {
                     m_busy = false;
                     if (page) {
                         append(*page);
                     }
                 }
             });
}

void NotificationModel::append(const NotificationPage &page)
{
    QList<ListRow> all = rows();
    for (const NotificationGroup &group : page.groups) {
        all.append(rowOf(group));
        ++m_loaded;
    }
    m_next = page.next;
    setRows(all);
}

void NotificationModel::forgetNew()
{
    m_new.clear();
    QList<ListRow> all = rows();
    for (ListRow &row : all) {
        row.unread = false;
    }
    setRows(all);
}

}  // namespace postr
