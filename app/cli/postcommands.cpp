// The commands that write intents, and the outbox. None of them waits for the network.

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPromise>
#include <QThreadPool>

#include "app/cli/commandrun.h"
#include "app/cli/format.h"
#include "core/base/guithread.h"
#include "core/media/picture.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

/// "FILE" or "FILE:ALT"; a file whose name has a colon is taken as a whole if it is there.
Result<NewPicture> readPicture(const QDir &folder, const QString &argument)
{
    guithread::assertElsewhere("a file is read");
    const qsizetype colon = argument.indexOf(u':');
    const bool hasAlt = colon > 1 && !folder.exists(argument);  // at 1: a drive letter
    const QString path = hasAlt ? argument.left(colon) : argument;
    QFile file(folder.filePath(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Usage, QCoreApplication::translate("CommandLine", "%1 cannot be read.").arg(path));
    }
    Result<NewPicture> picture = preparePicture(file.read(kMostSourceBytes + 1));
    if (picture && hasAlt) {
        picture->alt = argument.mid(colon + 1);
    }
    return picture;
}

Result<QList<NewPicture>> readPictures(const QString &folder, const QStringList &arguments)
{
    if (arguments.size() > kMostPictures) {
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("CommandLine", "A post has four pictures at most."));
    }
    QList<NewPicture> pictures;
    for (const QString &argument : arguments) {
        Result<NewPicture> picture = readPicture(QDir(folder), argument);
        if (!picture) {
            return failure(picture.error());
        }
        pictures.append(std::move(*picture));
    }
    return pictures;
}

}  // namespace

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
    // In a pool: the main thread may be that of a window.
    auto promise = std::make_shared<QPromise<Result<QList<NewPicture>>>>();
    promise->start();
    then<QList<NewPicture>>(promise->future(), [this, post](const QList<NewPicture> &pictures) {
        withSession([this, post, pictures](AccountSession &session) {
            then<OutboxRow>(session.writePost(post, pictures), [this](const OutboxRow &row) {
                out(format::outboxObject(row), format::outboxText(row));
                finish(kExitDone);
            });
        });
    });
    QThreadPool::globalInstance()->start([promise, folder = m_invocation.folder, files = m_invocation.all(u"image"_s)] {
        promise->addResult(readPictures(folder, files));
        promise->finish();
    });
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
    const QString verb = words.value(0);
    if (words.size() == 2 && (verb == u"retry" || verb == u"discard")) {
        withSession([this, words, verb](AccountSession &session) {
            thenDone(verb == u"retry" ? session.retry(Mid(words.at(1))) : session.discard(Mid(words.at(1))));
        });
        return;
    }
    if (words.size() == 3 && verb == u"edit") {
        editUnsent(Mid(words.at(1)), words.at(2));
        return;
    }
    if (!words.isEmpty()) {
        fail(kExitUsage, u"Usage: postr-cli outbox [retry MID | discard MID | edit MID TEXT]"_s);
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

void CommandRun::editUnsent(const Mid &mid, const QString &text)
{
    withSession([this, mid, text](AccountSession &session) {
        then<OutboxRow>(session.editUnsent(mid, text), [this](const OutboxRow &row) {
            out(format::outboxObject(row), format::outboxText(row));
            finish(kExitDone);
        });
    });
}

}  // namespace postr
