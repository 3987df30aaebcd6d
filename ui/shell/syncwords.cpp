#include "ui/shell/syncwords.h"

#include <QDateTime>
#include <algorithm>

#include "ui/text/timewords.h"

namespace postr {
namespace {

constexpr qint64 kSecond = 1000, kMinute = 60 * kSecond, kHour = 60 * kMinute;
constexpr qint64 kReconnects = 10 * kSecond;  // so long a lost connection is not worth a word
constexpr qint64 kFreshFor = 2 * kMinute;     // a cycle that runs is not mentioned while the last one is this recent

QString asOf(qint64 then)
{
    return then == 0 ? QString() : SyncWords::tr("as of %1").arg(clockTime(QDateTime::fromMSecsSinceEpoch(then)));
}

QString ago(qint64 then, qint64 now)
{
    const qint64 passed = std::max<qint64>(0, now - then);
    if (then == 0 || passed >= kHour) {
        return asOf(then);
    }
    if (passed < 5 * kSecond) {
        return SyncWords::tr("just now");
    }
    return passed < kMinute ? SyncWords::tr("%1 s ago").arg(passed / kSecond)
                            : SyncWords::tr("%1 min ago").arg(passed / kMinute);
}

/// What one does not see of an "up to date": whether news come by themselves.
QString streamWords(SyncState::Stream stream)
{
    switch (stream) {
    case SyncState::Stream::Connecting:
        return SyncWords::tr("Reconnecting for live updates. Until then Postr looks for news every minute or so.");
    case SyncState::Stream::Deaf:
        return SyncWords::tr("Live updates have gone silent. Postr looks for news every minute or so.");
    case SyncState::Stream::Unknown:
    case SyncState::Stream::Live:
        break;
    }
    return {};
}

QString excerpt(const QString &text)
{
    constexpr int kLongest = 42;
    const QString line = text.simplified();
    return line.size() <= kLongest ? line : line.left(kLongest).trimmed() + QChar(0x2026);
}

}  // namespace

SyncWords SyncWords::of(const SyncState &state, qint64 now)
{
    SyncWords words;
    const QString waiting = tr("%n change(s) go out as soon as the server answers.", nullptr, state.waiting);
    switch (state.kind) {
    case SyncState::Kind::Offline:
        words.title = tr("Offline");
        words.age = asOf(state.lastSuccess);
        words.detail = state.waiting > 0 ? waiting : tr("Showing what is on this computer.");
        words.light = Color::Faint;
        return words;
    case SyncState::Kind::Waiting:
        words.title = tr("Trying again soon");
        words.age = asOf(state.lastSuccess);
        words.detail = state.reason.isEmpty() ? tr("The server did not answer.") : state.reason;
        words.light = Color::Caution;
        return words;
    case SyncState::Kind::Paused:
        words.title = tr("Paused");
        words.age = asOf(state.lastSuccess);
        words.detail = state.reason;
        words.light = Color::Danger;
        return words;
    case SyncState::Kind::Idle:
    case SyncState::Kind::Running:
        break;
    }
    words.age = ago(state.lastSuccess, now);
    if (state.waiting > 0) {
        words.title = tr("Sending…");
        words.detail = tr("%n change(s) on the way.", nullptr, state.waiting);
        words.light = Color::Accent;
    } else if (state.lastSuccess == 0) {
        words.title = tr("Getting your feed…");
        words.light = Color::Accent;
    } else if (state.kind == SyncState::Kind::Running && now - state.lastSuccess > kFreshFor) {
        words.title = tr("Checking for news…");
        words.light = Color::Accent;
    } else {
        words.title = tr("Up to date");
    }
    if (words.detail.isEmpty() && now - state.streamSince > kReconnects) {
        words.detail = streamWords(state.stream);
    }
    if (state.failed > 0) {
        words.title = tr("Not everything was sent");
        words.detail = tr("%n thing(s) need a decision.", nullptr, state.failed);
        words.light = Color::Danger;
    }
    return words;
}

QString SyncWords::intentTitle(const Intent &intent)
{
    const bool on = intent.isOn();
    const QString who = intent.handle().isEmpty() ? tr("a person") : u'@' + intent.handle();
    switch (intent.kind()) {
    case IntentKind::PutPost:
        return tr("“%1”", "a post's text").arg(excerpt(intent.text()));
    case IntentKind::EditPost:
        return tr("Edit: “%1”", "a post's new text").arg(excerpt(intent.text()));
    case IntentKind::DeletePost:
        return tr("Delete a post");
    case IntentKind::SetLike:
        return on ? tr("Like a post") : tr("Take back a like");
    case IntentKind::SetRepost:
        return on ? tr("Repost a post") : tr("Take back a repost");
    case IntentKind::SetBookmark:
        return on ? tr("Bookmark a post") : tr("Remove a bookmark");
    case IntentKind::SetFollow:
        return on ? tr("Follow %1").arg(who) : tr("Unfollow %1").arg(who);
    case IntentKind::SetBlock:
        return on ? tr("Block %1").arg(who) : tr("Unblock %1").arg(who);
    case IntentKind::SetMute:
        if (!intent.post().isEmpty()) {
            return on ? tr("Mute a conversation") : tr("Unmute a conversation");
        }
        return on ? tr("Mute a person") : tr("Unmute a person");
    case IntentKind::SetProfile:
        return tr("Change your profile");
    case IntentKind::MarkRead:
        return tr("Mark notifications as read");
    case IntentKind::Report:
        return tr("Report to the moderators");
    case IntentKind::UploadMedia:
        return tr("Upload a picture");
    case IntentKind::DeleteMedia:
        return tr("Remove a picture from the server");
    }
    Q_UNREACHABLE();
}

QString SyncWords::rowState(const OutboxRow &row, const SyncState &sync)
{
    if (row.status == OutboxStatus::Failed) {
        return row.error.isEmpty() ? tr("This could not be sent.") : row.error;
    }
    const bool isReply = !row.intent.newPost().replyTo.isEmpty();
    const QString kind = row.intent.kind() != IntentKind::PutPost ? tr("Change", "noun")
                         : isReply                                ? tr("Reply", "noun")
                                                                  : tr("Post", "noun");
    if (sync.kind == SyncState::Kind::Offline) {
        return tr("%1 · goes out when you're online", "kind of change").arg(kind);
    }
    if (sync.kind == SyncState::Kind::Paused) {
        return tr("%1 · goes out when sending is possible again", "kind of change").arg(kind);
    }
    if (row.totalBytes > 0) {
        return tr("Picture · %1 % sent").arg(100 * row.sentBytes / row.totalBytes);
    }
    return row.status == OutboxStatus::Committing ? tr("%1 · sending…", "kind of change").arg(kind)
                                                  : tr("%1 · goes out next", "kind of change").arg(kind);
}

}  // namespace postr
