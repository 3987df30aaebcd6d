// What the user of a device does.

#include <algorithm>

#include "core/base/ids.h"
#include "core/db/mediafolder.h"
#include "core/db/personstore.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/view/feedreader.h"
#include "device.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {

void Device::lookAtPosts(int count)
{
    QList<PostId> posts;
    for (const FeedEntry &entry : count > 0 ? home(count) : QList<FeedEntry>()) {
        posts.append(entry.id);
    }
    m_driver->setOnScreen(posts);
}

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
    if (m_dice.chance(0.2)) {
        writeWithPictures(post);
    } else {
        write(*Intent::putPost(post));
    }
}

void Device::writeWithPictures(const NewPost &post)
{
    const MediaFolder folder(connection().path());
    QList<DraftPicture> pictures;
    for (int i = m_dice.between(1, 2); i > 0; --i) {
        const QByteArray content = "picture " + QByteArray::number(i) + " of " + post.id.text().toLatin1();
        pictures.append({folder.keep(content, u"png"_s).value_or(QString()), u"image/png"_s, 4, 3, {}, {}});
    }
    const Result<OutboxRow> row = m_writer->writePost(post, pictures, m_clock.wallMs());
    m_around.trace("user " + QByteArray::number(m_index) + " post with pictures" + (row ? " written" : " refused"));
    noteWishes();
    if (row) {
        m_driver->intentsWritten();
        return;
    }
    for (const DraftPicture &picture : pictures) {
        folder.remove(picture.file);  // the program finds them at its next start, the checks look before that
    }
}

std::optional<FeedEntry> Device::somePost(bool own)
{
    QList<FeedEntry> posts;
    const bool isElsewhere = m_around.habits.elsewhere > 0 && m_dice.chance(m_around.habits.elsewhere);
    for (const FeedEntry &entry : isElsewhere ? anywhere() : home(m_dice.between(1, m_around.habits.posts))) {
        if (!own || entry.own) {
            posts.append(entry);
        }
    }
    return posts.isEmpty() ? std::nullopt : std::optional(m_dice.pick(posts));
}

/// Whatever post is stored: found by search, in a conversation, far down in a list.
QList<FeedEntry> Device::anywhere()
{
    return readConsistently(connection(),
                            [&] {
                                QList<PostId> ids;
                                Statement stored(
                                    connection(),
                                    u"SELECT id FROM posts WHERE user_id = ? AND deleted = 0 ORDER BY id"_s);
                                stored.bind(user());
                                while (stored.next()) {
                                    ids.append(PostId(stored.text(0)));
                                }
                                return feedreader::loadEntries(connection(), user(), ids, FeedList::Home);
                            })
        .value_or(QList<FeedEntry>());
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
    if (retries && row.intent.kind() == IntentKind::PutPost && m_dice.chance(0.5)) {
        writePost(row.intent.post(), {});  // waits for it, and must wait for the new attempt
    }
    const Result<OutboxRow> done =
        retries ? m_writer->retry(row.mid, m_clock.wallMs()) : m_writer->discard(row.mid, m_clock.wallMs());
    m_around.trace((retries ? "retry " : "discard ") + row.mid.text().toLatin1() + (done ? " done" : " refused"));
    if (done && retries && !row.ackToken.isEmpty() && done->mid == row.mid) {
        m_around.violation(u"I2: what the server refused goes again under the same id, which it has judged"_s);
    }
    if (done && (!retries || done->mid != row.mid)) {
        m_around.wishes.withdraw(row.mid.text());
        m_around.wishes.withdraw(retries ? QString() : done->mid.text());  // a picture takes what shows it with it
    }
    if (done && row.status == OutboxStatus::Failed) {
        m_around.wishes.tryAgain(row.mid.text());
    }
    noteWishes();
    m_driver->intentsWritten();
}

void Device::setSomeMark()
{
    const auto post = somePost(false);
    if (!post) {
        return;
    }
    const int which = m_dice.below(3);
    const auto kind = which == 0 ? IntentKind::SetLike : which == 1 ? IntentKind::SetRepost : IntentKind::SetBookmark;
    const bool is = which == 0 ? post->liked : which == 1 ? post->reposted : post->bookmarked;
    write(Intent::setMark(kind, post->id, m_dice.chance(0.2) ? is : !is));
}

const QPair<QString, QString> &Device::somebody()
{
    const QList<QPair<QString, QString>> &all = strangers();
    return all.at(all.size() - m_around.habits.people + m_dice.below(m_around.habits.people));
}

/// Follows or blocks somebody, or takes it back.
void Device::relate(IntentKind kind, double on)
{
    const auto &[id, handle] = somebody();
    const bool isOn = m_dice.chance(on);
    // An id is known of people who are stored here; anybody else has to be named by handle.
    const auto isKnown =
        readConsistently(connection(), [&, id = id] { return persons::exists(connection(), user(), UserId(id)); });
    const bool byHandle = m_dice.chance(0.3) || !isKnown.value_or(false);
    write(byHandle ? Intent::setRelationByHandle(kind, handle, isOn) : Intent::setRelation(kind, UserId(id), isOn));
    if (byHandle && isKnown.value_or(false) && m_dice.chance(0.5)) {  // and at once something else, by the other name
        write(Intent::setRelation(kind, UserId(id), !isOn));
    }
}

/// Whom a waiting intent names by handle, because they were not known when it was written, and who is known by now: the user changes
/// their mind about them, by id as the window does. False when there is nobody.
bool Device::changeMindByOtherName()
{
    for (const OutboxRow &row : outboxRows()) {
        const bool waits = row.status == OutboxStatus::Pending || row.status == OutboxStatus::Committing;
        if (!waits || row.intent.kind() != IntentKind::SetFollow || row.intent.handle().isEmpty()) {
            continue;
        }
        const auto named = std::find_if(strangers().cbegin(), strangers().cend(),
                                        [&](const auto &stranger) { return stranger.second == row.intent.handle(); });
        const UserId id(named->first);
        const auto isKnown = readConsistently(connection(), [&] { return persons::exists(connection(), user(), id); });
        if (isKnown.value_or(false) && m_dice.chance(0.5)) {
            write(Intent::setRelation(IntentKind::SetFollow, id, !row.intent.isOn()));
            return true;
        }
    }
    return false;
}

void Device::muteSomething()
{
    const auto &[id, handle] = somebody();
    const bool on = m_dice.chance(0.6);
    const int which = m_dice.below(3);
    if (which == 0) {
        write(m_dice.chance(0.3) ? Intent::mutePersonByHandle(handle, on) : Intent::mutePerson(UserId(id), on));
    } else if (which == 1) {
        write(Intent::muteReposts(UserId(id), on));
    } else if (const auto post = somePost(false)) {
        write(Intent::muteThread(post->id, on));
    }
}

void Device::changeProfile()
{
    const int which = m_dice.below(3);
    static const QStringList handles{u"me_too"_s, u"myself"_s, u"person3"_s};  // the last is somebody else's
    const auto intent = which == 0   ? Intent::setProfile(ProfileField::Handle, m_dice.pick(handles))
                        : which == 1 ? Intent::setProfile(ProfileField::Bio, u"bio %1"_s.arg(m_dice.below(1000)))
                                     : Intent::setProfile(ProfileField::Name, u"Me %1"_s.arg(m_dice.below(1000)));
    write(*intent);
}

/// Another text for the newest that waits or was refused.
void Device::reword(const QList<OutboxRow> &rows)
{
    const auto newest =
        std::find_if(rows.crbegin(), rows.crend(), [](const OutboxRow &row) { return row.intent.carriesText(); });
    if (newest == rows.crend()) {
        return;
    }
    const OutboxRow row = *newest;
    const QString text = u"reworded %1 of device %2"_s.arg(++m_written).arg(m_index);
    const Result<OutboxRow> done = m_writer->editUnsent(row.mid, text, m_clock.wallMs());
    m_around.trace("reword " + row.mid.text().toLatin1() + (done ? " done" : " refused"));
    if (!done) {
        return;
    }
    const QList<OutboxRow> left = outboxRows();
    if (done->mid == row.mid) {
        m_around.wishes.reword(*done);
    } else if (std::none_of(left.cbegin(), left.cend(), [&](const OutboxRow &one) { return one.mid == row.mid; })) {
        m_around.wishes.replace(row.mid.text());
    } else if (row.status == OutboxStatus::Failed) {
        m_around.wishes.tryAgain(row.mid.text());
    }
    noteWishes();
    m_driver->intentsWritten();
}

/// The own picture or the one at the top of the own page.
void Device::changePortrait()
{
    const MediaFolder folder(connection().path());
    const auto field = m_dice.chance(0.7) ? ProfileField::Avatar : ProfileField::Banner;
    if (m_dice.chance(0.2)) {
        return write(*Intent::setProfile(field, QString()));
    }
    const QByteArray content = "portrait " + QByteArray::number(++m_written) + " of " + QByteArray::number(m_index);
    const QString file = folder.keep(content, u"png"_s).value_or(QString());
    const Result<OutboxRow> row = m_writer->writePortrait(field, file, u"image/png"_s, m_clock.wallMs());
    m_around.trace("user " + QByteArray::number(m_index) + " portrait" + (row ? " written" : " refused"));
    noteWishes();
    if (row) {
        m_driver->intentsWritten();
    } else {
        folder.remove(file);
    }
}

void Device::readNotifications()
{
    const auto newest = readConsistently(connection(), [&] {
        Statement statement(connection(), u"SELECT coalesce(max(sort), 0) FROM notifications WHERE user_id = ?"_s);
        statement.bind(user());
        return statement.next() ? statement.number(0) : 0;
    });
    if (newest.value_or(0) > 0) {
        write(Intent::markRead(*newest));
    }
}

/// The newest rows of a list, the next older ones, or what a gap lacks.
void Device::readList(const FeedList &list)
{
    const auto page = readConsistently(connection(), [&] {
        return feedreader::loadFeed(connection(), user(), {list, std::nullopt, 1000});
    });
    const QList<FeedGap> gaps = page ? page->gaps : QList<FeedGap>();
    ask(!gaps.isEmpty() && m_dice.chance(0.4) ? PageWish::fill(list, m_dice.pick(gaps))
                                              : PageWish{PageQuery::of(list), m_dice.chance(0.3)});
}

void Device::userActs(quint64 chances)
{
    const Dice before = std::exchange(m_dice, Dice(chances));
    doSomething();
    m_dice = before;
}

void Device::doSomething()
{
    if (changeMindByOtherName()) {
        return;
    }
    switch (Habits::pick<UserAct>(m_around.habits.user, m_dice)) {
    case UserAct::Post:
        return writePost({}, {});
    case UserAct::Answer:
        if (const auto post = somePost(false)) {
            const bool replies = m_dice.chance(0.6);
            writePost(replies ? post->id : PostId(), replies ? PostId() : post->id);
        }
        return;
    case UserAct::Mark:
        return setSomeMark();
    case UserAct::Follow:
        return relate(IntentKind::SetFollow, 0.6);
    case UserAct::Delete:
        if (const auto post = somePost(true)) {
            write(Intent::deletePost(post->id));
        }
        return;
    case UserAct::Edit:
        if (const auto post = somePost(true)) {
            write(*Intent::editPost(post->id, post->rev, u"edit %1 of device %2"_s.arg(++m_written).arg(m_index)));
        }
        return;
    case UserAct::Mute:
        return muteSomething();
    case UserAct::Block:
        return relate(IntentKind::SetBlock, 0.5);
    case UserAct::Profile:
        return changeProfile();
    case UserAct::Read:
        return readNotifications();
    case UserAct::Settle:
        return settleFailed(outboxRows());
    case UserAct::List:
        return readList(m_dice.chance(0.3) ? FeedList::Home : FeedList::Everyone);
    case UserAct::Cycle:
        return requestCycle();
    case UserAct::Reword:
        return reword(outboxRows());
    case UserAct::Portrait:
        return changePortrait();
    case UserAct::Look:
        return m_dice.chance(0.5) ? setWatched(m_dice.chance(0.5)) : lookAtPosts(m_dice.between(0, 12));
    }
}

}  // namespace postr::sim
