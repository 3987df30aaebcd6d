#include "core/media/pictureloader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

#include "core/base/guithread.h"
#include "core/base/replacefile.h"
#include "core/media/animationreader.h"
#include "core/media/decode.h"
#include "core/media/picture.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

constexpr int kDecoders = 2;

Error notNow()
{
    return {
        ErrorCode::Offline,
        QCoreApplication::translate("Picture", "This picture is not on this computer yet. It comes with the network."),
        true,
        {}};
}

Error neverShown(const QString &detail)
{
    return {ErrorCode::Refused, QCoreApplication::translate("Picture", "This picture could not be shown."), false,
            detail};
}

/// The bytes of a picture that somebody wants to post; one too large for preparePicture() is not read to its end.
Result<QByteArray> read(const PictureSource &source)
{
    if (!source.file.isEmpty()) {
        guithread::assertElsewhere("a file is read");
        QFile file(source.file);
        // A pipe or a device may never come to its end, and closing waits for this thread.
        if (!QFileInfo(source.file).isFile() || !file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::Disk,
                           QCoreApplication::translate("Picture", "This file could not be read. Choose another one."),
                           file.errorString());
        }
        return file.read(kMostSourceBytes + 1);
    }
    if (!source.content.isEmpty()) {
        return source.content;
    }
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    source.image.save(&buffer, "png", 80);  // packed fast: it is packed again
    return png;
}

/// Where the bucket serves a path to everybody. Nothing: no name that Postr gives, and none that may become part of an address.
std::optional<QUrl> addressOf(const Server &server, const QString &path)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'/' ||
               c == u'-' || c == u'_' || c == u'.';
    };
    if (path.isEmpty() || !std::all_of(path.begin(), path.end(), isPlain) || path.contains(u".."_s)) {
        return std::nullopt;
    }
    return server.origin.url(u"/storage/v1/object/public/media/"_s + path);
}

/// The picture in a reply, or why there is none.
Result<QByteArray> contentOf(const HttpReply &reply)
{
    if (reply.isTooLarge) {
        return failure(neverShown(reply.reason));  // it will not be smaller the next time
    }
    if (reply.delivery != Delivery::Answered || reply.status == 429 || reply.status >= 500) {
        return failure(notNow());
    }
    if (reply.status != 200) {
        return failure(neverShown(u"status %1"_s.arg(reply.status)));
    }
    const QByteArray type = reply.header("content-type").split(';').first().trimmed().toLower();
    if (type == "text/html") {
        return failure(notNow());  // the sign-in page of a network, not the server
    }
    if (type != "image/jpeg" && type != "image/png" && type != "image/webp" && type != "image/gif") {
        return failure(neverShown(u"type %1"_s.arg(QString::fromLatin1(type))));
    }
    if (reply.body.isEmpty() || reply.body.size() > kMostShownBytes) {
        return failure(neverShown(u"%1 bytes"_s.arg(reply.body.size())));
    }
    return reply.body;
}

}  // namespace

PictureLoader::PictureLoader(Server server, const QString &cacheFolder, Unsent unsent, qint64 cacheLimit)
    : m_server(std::move(server)), m_unsent(std::move(unsent)), m_cache(cacheFolder, cacheLimit)
{
    m_pool.setMaxThreadCount(kDecoders);
}

PictureLoader::~PictureLoader()
{
    m_queue.clear();
    m_wishes.clear();
    const auto running = std::exchange(m_running, {});
    for (const Transport::Ticket ticket : running) {
        m_transport->abort(ticket);
    }
    m_pool.clear();
    m_pool.waitForDone();
}

void PictureLoader::clearCache(const std::shared_ptr<QPromise<Status>> &answer)
{
    m_pool.start([this, answer] {
        m_cache.clear();
        answer->addResult(Status());
        answer->finish();
    });
}

void PictureLoader::setCacheLimit(qint64 limit, const std::shared_ptr<QPromise<Status>> &answer)
{
    m_pool.start([this, limit, answer] {
        m_cache.setLimit(limit);
        answer->addResult(Status());
        answer->finish();
    });
}

std::optional<QByteArray> PictureLoader::onDisk(const QString &path) const
{
    const std::optional<QByteArray> unsent = m_unsent(path);
    return unsent ? unsent : m_cache.peek(path);
}

void PictureLoader::setOnline(bool online)
{
    m_isOnline = online;
    if (online) {
        return;
    }
    const QStringList waiting = std::exchange(m_queue, {});
    for (const QString &path : waiting) {
        refuse(take(path), notNow());
    }
}

void PictureLoader::load(const PictureQuery &query, const Answer &answer) { start({query, answer, {}}); }

void PictureLoader::save(const QString &path, const QString &file, const std::shared_ptr<QPromise<Status>> &answer)
{
    const auto write = [file, answer](const Result<QByteArray> &content) {
        Status done = content ? Status() : Status(failure(content.error()));
        guithread::assertElsewhere("a file is written");
        const QString problem = content ? replaceFile(file, *content) : QString();
        if (!problem.isEmpty()) {
            done = failure(
                ErrorCode::Disk,
                QCoreApplication::translate("Picture", "The picture could not be saved there. Choose another folder."),
                problem);
        }
        answer->addResult(done);
        answer->finish();
    };
    start({{path, {}, PictureQuery::Fit::Whole}, {}, write});
}

void PictureLoader::animate(const PictureQuery &query,
                            const std::shared_ptr<QPromise<Result<std::shared_ptr<FrameStream>>>> &answer)
{
    const auto open = [query, answer](const Result<QByteArray> &content) {
        answer->addResult(
            content.and_then([&](const QByteArray &bytes) { return openAnimation(bytes, query.pixels, query.fit); }));
        answer->finish();
    };
    start({query, {}, open});
}

template <class T>
void PictureLoader::inPool(std::function<Result<T>()> work, std::function<void(const Result<T> &)> done)
{
    m_pool.start([this, work = std::move(work), done = std::move(done)] {
        QMetaObject::invokeMethod(
            this, [done, result = work()] { done(result); }, Qt::QueuedConnection);
    });
}

void PictureLoader::prepare(const PictureSource &source, std::function<void(const Result<NewPicture> &)> done)
{
    inPool<NewPicture>([source] { return read(source).and_then(preparePicture); }, std::move(done));
}

void PictureLoader::open(const PictureSource &source, std::function<void(const Result<QImage> &)> done)
{
    inPool<QImage>([source] { return read(source).and_then(openPicture); }, std::move(done));
}

void PictureLoader::cut(const Portrait &portrait, std::function<void(const Result<NewPicture> &)> done)
{
    inPool<NewPicture>([portrait] { return preparePortrait(portrait); }, std::move(done));
}

/// On one of the decoding threads: what is on disk, else the server is asked. What is on disk but damaged is dropped and downloaded once.
void PictureLoader::start(const Wish &wish)
{
    m_pool.start(
        [this, wish] {
            if (!isWanted(wish)) {
                return;
            }
            std::optional<QByteArray> content = m_unsent(wish.query.path);
            const bool isUnsent = content.has_value();
            if (!content) {
                content = m_cache.read(wish.query.path);
            }
            if (content && wish.whole) {
                wish.whole(*content);
                return;
            }
            if (content) {
                const Result<QImage> image = decodePicture(*content, wish.query.pixels, wish.query.fit);
                if (image || isUnsent) {
                    wish.answer->addResult(image);
                    wish.answer->finish();
                    return;
                }
                m_cache.remove(wish.query.path);
            }
            // The destructor waits for this thread, and Qt drops the call when the loader is gone.
            QMetaObject::invokeMethod(
                this, [this, wish] { queue(wish); }, Qt::QueuedConnection);
        },
        ++m_order);  // a higher number goes first: what came into view last is looked at now
}

void PictureLoader::queue(const Wish &wish)
{
    const QString &path = wish.query.path;
    if (!addressOf(m_server, path)) {
        refuse({wish}, neverShown(u"no address"_s));
        return;
    }
    if (!m_transport || !m_isOnline) {
        refuse({wish}, notNow());
        return;
    }
    m_wishes[path].append(wish);
    if (!m_running.contains(path)) {
        m_queue.removeOne(path);
        m_queue.append(path);
    }
    download();
}

void PictureLoader::download()
{
    while (m_running.size() < kMostDownloads && !m_queue.isEmpty()) {
        const QString path = m_queue.takeLast();
        m_wishes[path].removeIf([](const Wish &wish) { return !isWanted(wish); });
        if (m_wishes.value(path).isEmpty()) {
            m_wishes.remove(path);
            continue;
        }
        HttpRequest request;
        request.method = "GET";
        request.url = *addressOf(m_server, path);
        request.headers = {{"Accept", "image/jpeg, image/png, image/webp, image/gif"}};
        request.longest = kLongestTransfer;
        request.authorized = false;  // everybody may read; a token has no business there
        m_running.insert(path,
                         m_transport->send(request, [this, path](const HttpReply &reply) { onReply(path, reply); }));
    }
}

void PictureLoader::onReply(const QString &path, const HttpReply &reply)
{
    if (m_running.remove(path) == 0) {
        return;  // aborted by the destructor
    }
    const QList<Wish> wishes = take(path);
    const Result<QByteArray> content = contentOf(reply);
    if (content) {
        show(*content, wishes);
    } else {
        refuse(wishes, content.error());
    }
    download();
}

void PictureLoader::show(const QByteArray &content, const QList<Wish> &wishes)
{
    m_pool.start([this, content, wishes] {
        bool isGood = false;
        for (const Wish &wish : wishes) {
            if (wish.whole) {
                wish.whole(content);
                continue;
            }
            const Result<QImage> image = decodePicture(content, wish.query.pixels, wish.query.fit);
            isGood = isGood || image;
            wish.answer->addResult(image);
            wish.answer->finish();
        }
        if (isGood) {
            m_cache.write(wishes.first().query.path, content);
        }
    });
}

void PictureLoader::refuse(const QList<Wish> &wishes, const Error &error)
{
    for (const Wish &wish : wishes) {
        if (wish.whole) {
            wish.whole(failure(error));
        } else {
            wish.answer->addResult(Result<QImage>(failure(error)));
            wish.answer->finish();
        }
    }
}

QList<PictureLoader::Wish> PictureLoader::take(const QString &path) { return m_wishes.take(path); }

}  // namespace postr
