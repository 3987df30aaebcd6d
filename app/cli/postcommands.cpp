// The commands that read what is stored and write intents. None of them waits for the network.

#include "app/cli/commandrun.h"
#include "app/cli/format.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {

void CommandRun::write(const Intent &intent)
{
    withSession([this, intent](AccountSession &session) {
        then<OutboxRow>(session.write(intent), [this](const OutboxRow &row) {
            out(format::outboxObject(row), format::outboxText(row));
            finish(kExitDone);
        });
    });
}

void CommandRun::post()
{
    NewPost post;
    post.text = m_invocation.positional.constFirst();
    post.id = m_invocation.has(u"id"_s) ? PostId(m_invocation.option(u"id"_s).toLower()) : m_services.newPostId();
    post.replyTo = PostId(m_invocation.option(u"reply-to"_s));
    post.quote = PostId(m_invocation.option(u"quote"_s));
    post.warning = m_invocation.option(u"warning"_s);
    for (const PostId &reference : {post.replyTo, post.quote}) {
        if (!reference.isEmpty() && !isUuid(reference.text())) {
            fail(kExitUsage, tr("\"%1\" is not the id of a post.").arg(reference.text()));
            return;
        }
    }
    const Result<Intent> intent = Intent::putPost(post);
    if (!intent) {
        fail(intent.error());
        return;
    }
    write(*intent);
}

void CommandRun::deletePost() { write(Intent::deletePost(PostId(m_invocation.positional.constFirst()))); }

void CommandRun::edit()
{
    const PostId id(m_invocation.positional.at(0));
    const QString text = m_invocation.positional.at(1);
    withSession([this, id, text](AccountSession &session) {
        then<QList<FeedEntry>>(session.loadEntries({id}, FeedList::Home),
                               [this, id, text](const QList<FeedEntry> &entries) {
                                   const int rev = entries.isEmpty() ? 0 : entries.constFirst().rev;
                                   const bool hasMedia = !entries.isEmpty() && !entries.constFirst().media.isEmpty();
                                   const Result<Intent> intent = Intent::editPost(id, rev, text, hasMedia);
                                   if (!intent) {
                                       fail(intent.error());
                                       return;
                                   }
                                   write(*intent);
                               });
    });
}

void CommandRun::setMark(IntentKind kind, bool on)
{
    write(Intent::setMark(kind, PostId(m_invocation.positional.constFirst()), on));
}

void CommandRun::setRelation(IntentKind kind, bool on)
{
    QString handle = m_invocation.positional.constFirst();
    if (handle.startsWith(u'@')) {
        handle.remove(0, 1);
    }
    if (handle.isEmpty()) {
        fail(kExitUsage, tr("Whom? Name a handle."));
        return;
    }
    write(kind == IntentKind::SetMute ? Intent::mutePersonByHandle(handle, on)
                                      : Intent::setRelationByHandle(kind, handle, on));
}

void CommandRun::outbox()
{
    const QStringList &words = m_invocation.positional;
    if (words.size() == 2 && (words.at(0) == u"retry" || words.at(0) == u"discard")) {
        withSession([this, words](AccountSession &session) {
            thenDone(words.at(0) == u"retry" ? session.retry(Mid(words.at(1))) : session.discard(Mid(words.at(1))));
        });
        return;
    }
    if (!words.isEmpty()) {
        fail(kExitUsage, u"Usage: postr-cli outbox [retry MID | discard MID]"_s);
        return;
    }
    withSession([this](AccountSession &session) {
        then<QList<OutboxRow>>(session.loadOutbox(), [this](const QList<OutboxRow> &rows) {
            for (const OutboxRow &row : rows) {
                out(format::outboxObject(row), format::outboxText(row));
            }
            finish(kExitDone);
        });
    });
}

void CommandRun::feed()
{
    FeedQuery query;
    const QString list = m_invocation.has(u"list"_s) ? m_invocation.option(u"list"_s) : u"home"_s;
    if (list != u"home" && list != u"everyone") {
        fail(kExitUsage, tr("There is no list \"%1\". There are home and everyone.").arg(list));
        return;
    }
    query.list = list == u"home" ? FeedList::Home : FeedList::Everyone;
    const auto limit = m_invocation.number(u"limit"_s);
    if (!limit) {
        fail(limit.error());
        return;
    }
    query.limit = limit->value_or(20);
    if (m_invocation.has(u"before"_s)) {
        query.before = FeedCursor::fromText(m_invocation.option(u"before"_s));
        if (!query.before) {
            fail(kExitUsage, tr("--before wants the cursor of a post, as --json prints it."));
            return;
        }
    }
    withSession([this, query](AccountSession &session) {
        then<FeedPage>(session.loadFeed(query), [this](const FeedPage &page) {
            for (const FeedEntry &entry : page.entries) {
                out(format::postObject(entry), format::postText(entry));
            }
            finish(kExitDone);
        });
    });
}

}  // namespace postr
