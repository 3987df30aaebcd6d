// What the user of a device does.

#include "core/base/ids.h"
#include "core/db/personstore.h"
#include "core/db/transaction.h"
#include "device.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {

/// Whatever the writer put into the outbox, undo intents included, is something the user wants.
void Device::noteWishes()
{
    for (const OutboxRow &row : outboxRows()) {
        m_around.wishes.add(row, m_index);
    }
}

void Device::write(const Intent &intent)
{
    const Result<OutboxRow> row = m_writer->write(intent, m_clock.wallMs());
    m_around.trace("user " + QByteArray::number(m_index) + ' ' + intent.key().toLatin1() +
                   (row ? " written" : " refused"));
    noteWishes();
    if (row) {
        m_driver->intentsWritten();
    }
}

void Device::writePost(const PostId &replyTo, const PostId &quote)
{
    NewPost post;
    post.id = PostId(makeUuid7(m_clock.wallMs(), m_dice));
    post.text = u"post %1 of device %2"_s.arg(++m_written).arg(m_index);
    post.replyTo = replyTo;
    post.quote = quote;
    write(*Intent::putPost(post));
}

std::optional<FeedEntry> Device::somePost(bool own)
{
    QList<FeedEntry> posts;
    for (const FeedEntry &entry : home(m_dice.between(1, 12))) {
        if (!own || entry.own) {
            posts.append(entry);
        }
    }
    return posts.isEmpty() ? std::nullopt : std::optional(m_dice.pick(posts));
}

/// What failed is tried again or discarded; what waits may be discarded too.
void Device::settleFailed(const QList<OutboxRow> &rows)
{
    QList<OutboxRow> candidates;
    for (const OutboxRow &row : rows) {
        if (row.status != OutboxStatus::Committed) {
            candidates.append(row);
        }
    }
    if (candidates.isEmpty()) {
        return;
    }
    const OutboxRow row = m_dice.pick(candidates);
    const bool retries = row.status == OutboxStatus::Failed && m_dice.chance(0.5);
    const Result<OutboxRow> done =
        retries ? m_writer->retry(row.mid, m_clock.wallMs()) : m_writer->discard(row.mid, m_clock.wallMs());
    m_around.trace((retries ? "retry " : "discard ") + row.mid.text().toLatin1() + (done ? " done" : " refused"));
    if (done && (!retries || done->mid != row.mid)) {
        m_around.wishes.withdraw(row.mid.text());
    }
    noteWishes();
    m_driver->intentsWritten();
}

void Device::userActs()
{
    const int what = m_dice.below(100);
    if (what < 25) {
        writePost({}, {});
    } else if (what < 35) {
        if (const auto post = somePost(false)) {
            const bool replies = m_dice.chance(0.6);
            writePost(replies ? post->id : PostId(), replies ? PostId() : post->id);
        }
    } else if (what < 60) {
        if (const auto post = somePost(false)) {
            const int which = m_dice.below(3);
            const auto kind = which == 0   ? IntentKind::SetLike
                              : which == 1 ? IntentKind::SetRepost
                                           : IntentKind::SetBookmark;
            const bool is = which == 0 ? post->liked : which == 1 ? post->reposted : post->bookmarked;
            write(Intent::setMark(kind, post->id, m_dice.chance(0.2) ? is : !is));
        }
    } else if (what < 72) {
        const auto &[id, handle] = m_dice.pick(strangers());
        const bool on = m_dice.chance(0.6);
        // An id is known of people who are stored here; anybody else has to be named by handle.
        const auto isKnown =
            readConsistently(connection(), [&, id = id] { return persons::exists(connection(), user(), UserId(id)); });
        const bool byHandle = m_dice.chance(0.3) || !isKnown.value_or(false);
        write(byHandle ? Intent::setFollowByHandle(handle, on) : Intent::setFollow(UserId(id), on));
    } else if (what < 82) {
        if (const auto post = somePost(true)) {
            write(Intent::deletePost(post->id));
        }
    } else if (what < 92) {
        settleFailed(outboxRows());
    } else if (what < 96) {
        const FeedList list = m_dice.chance(0.5) ? FeedList::Home : FeedList::Everyone;
        m_driver->requestPage({PageQuery::of(list), m_dice.chance(0.5)});
    } else {
        requestCycle();
    }
}

}  // namespace postr::sim
