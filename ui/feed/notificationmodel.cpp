#include "ui/feed/notificationmodel.h"

#include "core/base/whendone.h"

namespace postr {
namespace {

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
    connect(&session, &SessionView::notificationsChanged, this, [this] { reloadSoon(); });
    connect(&session, &SessionView::pageFetched, this, [this](const PageWish &wish, const PageReport &report) {
        if (wish.query.kind == PageQuery::Kind::Notifications) {
            m_asked = wish.older && !report.more;
            reloadSoon();
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
    reload();
}

void NotificationModel::reload()
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

ListRow NotificationModel::made(const NotificationGroup &group)
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
    row.eventSort = group.sort;
    return row;
}

void NotificationModel::show(const NotificationPage &page)
{
    m_newest = page.newest;
    m_hasUnread = page.unread > 0;
    QList<ListRow> fresh;
    for (const NotificationGroup &group : page.groups) {
        fresh.append(made(group));
    }
    // The answer ended above the last shown row: what it could not tell about stays as it is.
    if (page.next) {
        for (const ListRow &row : rows()) {
            if (row.eventSort < *page.next) {
                fresh.append(row);
            }
        }
    }
    m_next = page.next && fresh.size() > page.groups.size() ? fresh.constLast().eventSort : page.next;
    m_loaded = int(fresh.size());
    setRows(fresh);
    setPhase(Phase::Ready);
}

void NotificationModel::loadOlder()
{
    if (m_busy || m_loaded >= kMostRows) {
        return;
    }
    if (!m_next) {
        if (!m_asked && rowCount() > m_rowsBefore) {
            m_asked = true;
            m_rowsBefore = rowCount();
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
        all.append(made(group));
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
