// I7: what the user did is shown from the moment of writing on, until somebody else changes it or it is refused.

#include <algorithm>

#include "checks.h"
#include "core/view/feedreader.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {
namespace {

bool isRelation(const Wish &wish) { return wish.kind == IntentKind::SetBlock || wish.key.startsWith(u"mute:"); }

bool standsIn(const FeedEntry &entry, const UserId &person)
{
    return entry.author.id == person || (entry.quote && !entry.quote->gone && entry.quote->author.id == person) ||
           std::any_of(entry.repostedBy.cbegin(), entry.repostedBy.cend(),
                       [&](const PersonSummary &reposter) { return reposter.id == person; });
}

}  // namespace

bool Checks::isOnlyOf(const QString &key, int device) const
{
    const QList<const Wish *> &same = m_history.wishes.about(key);
    return !same.isEmpty() && std::all_of(same.cbegin(), same.cend(), [&](const Wish *wish) {
        return wish->device == device && !wish->withdrawn && !m_history.refused.contains(wish->mid);
    });
}

const Wish *Checks::lastWord(Device &device, const QString &key) const
{
    return isOnlyOf(key, device.index()) ? m_history.wishes.about(key).constLast() : nullptr;
}

void Checks::checkShown(Device &device, const QSet<QString> &keys, QStringList &broken) const
{
    if (m_server.restores() > 0) {
        return;
    }
    QList<const Wish *> words;
    QList<PostId> posts;
    for (const QString &key : keys) {
        const Wish *last = lastWord(device, key);
        if (!last) {
            continue;
        }
        if (isRelation(*last)) {
            checkHidden(device, *last, broken);
        } else if (last->kind == IntentKind::SetProfile) {
            checkProfileShown(device, *last, broken);
        }
        if (last->post.isEmpty() || m_history.wishes.isDeleteWished(last->post) ||
            m_history.hardDeleted.contains(last->post.text())) {
            continue;
        }
        const auto row = m_server.state().posts.constFind(last->post.text());
        if (row == m_server.state().posts.cend() || !row->deleted) {
            words.append(last);
            posts.append(last->post);
        }
    }
    if (words.isEmpty()) {
        return;
    }
    QHash<PostId, FeedEntry> shown;
    for (const FeedEntry &entry : feedreader::loadEntries(device.connection(), device.user(), posts)) {
        shown.insert(entry.id, entry);
    }
    for (const Wish *word : words) {
        const auto entry = shown.constFind(word->post);
        if (entry != shown.cend()) {
            checkEntry(*word, *entry, broken);
        } else if (word->kind == IntentKind::PutPost || word->kind == IntentKind::EditPost) {
            broken.append(u"I7: an own post is not shown: "_s + word->post.text());
        }
    }
}

void Checks::checkEntry(const Wish &word, const FeedEntry &entry, QStringList &broken) const
{
    const auto flag = [&](bool shown, QStringView what) {
        if (shown != word.intent.isOn()) {
            broken.append(u"I7: the %1 of %2 flickers: %3 is shown, wished by %4"_s.arg(what, word.post.text())
                              .arg(shown)
                              .arg(word.mid));
        }
    };
    switch (word.kind) {
    case IntentKind::PutPost:
    case IntentKind::EditPost:
        if (entry.text != word.intent.text()) {
            broken.append(u"I7: the text of %1 flickers: '%2' is shown, '%3' was written"_s.arg(
                word.post.text(), entry.text, word.intent.text()));
        }
        break;
    case IntentKind::SetLike:
        flag(entry.liked, u"like");
        checkCount(word, entry, broken);
        break;
    case IntentKind::SetRepost:
        flag(entry.reposted, u"repost");
        break;
    case IntentKind::SetBookmark:
        flag(entry.bookmarked, u"bookmark");
        break;
    case IntentKind::SetMute:
        if (isThreadOfOne(word.post)) {  // of a longer one there may have been word under another post's name
            flag(entry.threadMuted, u"muted thread");
        }
        break;
    default:
        break;
    }
}

/// Of a post that nobody else ever liked the user knows how many do: the count must go with the heart. (A new start may show an older
/// count until the post is looked at again.)
void Checks::checkCount(const Wish &word, const FeedEntry &entry, QStringList &broken) const
{
    const auto &likes = m_server.state().likes;
    const bool isLikedByOthers = std::any_of(strangers().cbegin(), strangers().cend(), [&](const auto &person) {
        return likes.contains({person.first, word.post.text()});
    });
    if (!isLikedByOthers && m_history.resets <= m_history.devices &&
        entry.counts.likes != (word.intent.isOn() ? 1 : 0)) {
        broken.append(u"I7: %1 likes of %2 are shown, and the like is %3"_s.arg(entry.counts.likes)
                          .arg(word.post.text())
                          .arg(word.intent.isOn()));
    }
}

bool Checks::isThreadOfOne(const PostId &post) const
{
    const auto &posts = m_server.state().posts;
    const auto row = posts.constFind(post.text());
    return row != posts.cend() && row->root.isEmpty() &&
           std::none_of(posts.cbegin(), posts.cend(), [&](const PostRow &other) { return other.root == post.text(); });
}

/// Who is muted or blocked is seen no more, from that moment on.
void Checks::checkHidden(Device &device, const Wish &word, QStringList &broken) const
{
    const auto &people = strangers();
    const auto named = std::find_if(people.cbegin(), people.cend(), [&](const auto &each) {
        return each.first == word.intent.person().text() || each.second == word.intent.handle();
    });
    if (named == people.cend() || !word.intent.isOn()) {
        return;
    }
    const QString prefix = word.kind == IntentKind::SetBlock ? u"block:"_s : u"mute:"_s;
    const qsizetype words = m_history.wishes.about(prefix + named->first).size() +
                            m_history.wishes.about(prefix + u'@' + named->second).size();
    if (words != m_history.wishes.about(word.key).size()) {
        return;  // there is word under the other name
    }
    const UserId person(named->first);
    FeedQuery query;
    query.limit = 20;
    for (const FeedEntry &entry : feedreader::loadFeed(device.connection(), device.user(), query).entries) {
        if (standsIn(entry, person)) {
            broken.append(u"I7: %1 shows somebody who was muted or blocked by %2"_s.arg(entry.id.text(), word.mid));
        }
    }
}

void Checks::checkProfileShown(Device &device, const Wish &word, QStringList &broken) const
{
    const PersonSummary me = feedreader::loadMe(device.connection(), device.user());
    const bool isHandle = word.intent.field() == u"handle";
    if ((isHandle && me.handle != word.intent.value()) ||
        (word.intent.field() == u"name" && me.name != word.intent.value())) {
        broken.append(u"I7: the own %1 flickers: '%2' was wished"_s.arg(word.intent.field(), word.intent.value()));
    }
}

}  // namespace postr::sim
