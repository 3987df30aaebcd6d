#include "app/desktop/newsteller.h"

#include <algorithm>

#include "core/base/whendone.h"
#include "ui/feed/rowwords.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr int kTogetherMs = 200;  // several signals of one pull are one look
constexpr int kLooked = 30;       // groups
const QString kMany = u"many"_s;

QString keyOf(const NotificationGroup &group)
{
    return notificationKindName(group.kind) + u':' + (group.post ? group.post->id.text() : QString());
}

Place placeOf(const NotificationGroup &group)
{
    if (group.post) {
        return Place::thread(group.post->id);
    }
    const bool isOnePerson = group.kind == NotificationKind::Follow && group.count == 1 && !group.actors.isEmpty();
    return isOnePerson ? Place::profile(group.actors.constFirst().id) : Place::of(Place::Kind::Notifications);
}

QString excerptOf(const FeedEntry &entry)
{
    if (!entry.warning.isEmpty()) {
        return NewsTeller::tr("Content warning: %1").arg(entry.warning);
    }
    QString text = entry.text.trimmed();
    if (text.size() > NewsTeller::kLongestText) {
        text.truncate(NewsTeller::kLongestText);
        if (text.back().isHighSurrogate()) {
            text.chop(1);
        }
        text = text.trimmed() + QChar(0x2026);
    }
    return text;
}

}  // namespace

NewsTeller::NewsTeller(SessionView &session, const Preferences &preferences, World world, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_preferences(preferences),
      m_world(std::move(world)),
      m_firstSuccess(session.syncState().lastSuccess)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTogetherMs);
    connect(&m_soon, &QTimer::timeout, this, &NewsTeller::load);
    connect(&session, &SessionView::notificationsChanged, this, &NewsTeller::loadSoon);
    connect(&session, &SessionView::syncStateChanged, this, &NewsTeller::onSync);
    load();
}

void NewsTeller::onSync(const SyncState &state)
{
    if (!m_isBegun && state.lastSuccess > m_firstSuccess) {
        m_isBegun = true;
        load();  // what is there now is no news
    }
}

void NewsTeller::loadSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void NewsTeller::load()
{
    whenDone(m_session.loadNotifications({false, std::nullopt, kLooked}), this,
             [this, isBegun = m_isBegun](const Result<NotificationPage> &page) {
                 if (!page) {
                     return;
                 }
                 if (page->unread != std::exchange(m_unread, page->unread)) {
                     emit unreadChanged(m_unread);
                 }
                 if (isBegun) {
                     take(*page);
                 }
             });
}

bool NewsTeller::isQuiet(const Preferences::Values &values, QTime now)
{
    if (!values.quiet) {
        return false;
    }
    const int hour = now.hour();
    return values.quietFrom < values.quietTo ? hour >= values.quietFrom && hour < values.quietTo
                                             : hour >= values.quietFrom || hour < values.quietTo;
}

bool NewsTeller::isWanted(const NotificationGroup &group) const
{
    const Preferences::Values &values = m_preferences.values();
    switch (group.kind) {
    case NotificationKind::Like:
        return values.notifyLikes;
    case NotificationKind::Repost:
        return values.notifyReposts;
    case NotificationKind::Reply:
        return values.notifyReplies;
    case NotificationKind::Quote:
    case NotificationKind::Mention:
        return values.notifyMentions;
    case NotificationKind::Follow:
        return values.notifyFollows;
    case NotificationKind::Moderation:
        return true;
    }
    Q_UNREACHABLE();
}

void NewsTeller::take(const NotificationPage &page)
{
    closeRead(page);
    const auto before = std::exchange(m_toldUpTo, std::max(page.newest, m_toldUpTo.value_or(0)));
    const bool isTold =
        before && m_preferences->notify && !m_world.isWatched() && !isQuiet(m_preferences.values(), m_world.now());
    if (!isTold) {
        return;  // it is not told later either: the number in the tray and the page say it
    }
    QList<NotificationGroup> fresh;
    std::copy_if(
        page.groups.cbegin(), page.groups.cend(), std::back_inserter(fresh),
        [&](const NotificationGroup &group) { return group.sort > *before && group.unread && isWanted(group); });
    if (fresh.size() > kMostAtOnce) {
        tellOfMany(int(fresh.size()));
        return;
    }
    std::reverse(fresh.begin(), fresh.end());  // the latest is told last, and lies on top
    for (const NotificationGroup &group : std::as_const(fresh)) {
        tell(group);
    }
}

void NewsTeller::closeRead(const NotificationPage &page)
{
    QSet<QString> unread;
    for (const NotificationGroup &group : page.groups) {
        if (group.unread) {
            unread.insert(keyOf(group));
        }
    }
    if (!unread.isEmpty()) {
        unread.insert(kMany);
    }
    const QStringList keys = m_places.keys();
    for (const QString &key : keys) {
        if (!unread.contains(key)) {
            m_places.remove(key);
            emit over(key);
        }
    }
}

void NewsTeller::tell(const NotificationGroup &group)
{
    DeskNote note;
    note.key = keyOf(group);
    note.title = RowWords::eventSentence(group);
    if (group.post && !group.post->deleted) {
        note.text = excerptOf(*group.post);
        note.canReply = !group.post->own;
        note.canLike = !group.post->own && !group.post->liked;
    }
    m_places.insert(note.key, placeOf(group));
    emit told(note);
}

void NewsTeller::tellOfMany(int count)
{
    m_places.insert(kMany, Place::of(Place::Kind::Notifications));
    emit told({kMany, tr("%n new notification(s)", nullptr, count), tr("Open Postr to see them."), false, false});
}

void NewsTeller::act(const QString &key, DeskNote::Act act)
{
    if (!m_places.contains(key)) {
        return;  // of an account that was closed meanwhile
    }
    const Place place = m_places.value(key);
    switch (act) {
    case DeskNote::Act::Open:
        emit placeWanted(place);
        break;
    case DeskNote::Act::Like:
        (void)m_session.write(Intent::setLike(place.post, true));
        break;
    case DeskNote::Act::Reply:
        whenDone(m_session.loadEntries({place.post}, FeedList(FeedList::Posts, {})), this,
                 [this, place](const Result<QList<FeedEntry>> &entries) {
                     if (entries && !entries->isEmpty()) {
                         emit replyWanted(entries->constFirst());
                     } else {
                         emit placeWanted(place);  // where it says what became of it
                     }
                 });
        break;
    }
}

}  // namespace postr
