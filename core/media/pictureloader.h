#pragma once

#include <QHash>
#include <QImage>
#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <optional>

#include "core/backend/transport.h"
#include "core/base/result.h"
#include "core/media/picturecache.h"
#include "core/model/animation.h"
#include "core/model/draft.h"
#include "core/model/identity.h"
#include "core/model/newpicture.h"
#include "core/model/picturequery.h"
#include "core/model/portrait.h"

namespace postr {

/// Gets pictures for the screen: from the unsent ones, from the cache, or from the server, and decodes them at the size they are shown at, on
/// threads of its own. What was asked for last comes first; what nobody waits for any more is dropped. Lives on the session thread; its
/// end aborts downloads and waits for the picture being decoded.
class PictureLoader final : public QObject {
    Q_OBJECT

public:
    using Answer = std::shared_ptr<QPromise<Result<QImage>>>;
    /// The content of an own picture that waits to be sent; called on other threads.
    using Unsent = std::function<std::optional<QByteArray>(const QString &path)>;

    PictureLoader(Server server, const QString &cacheFolder, Unsent unsent,
                  qint64 cacheLimit = PictureCache::kDefaultLimit);
    ~PictureLoader() override;

    /// Until then nothing is downloaded. Outlives the loader.
    void setTransport(Transport *transport) { m_transport = transport; }
    void setOnline(bool online);
    /// `answer` was started. Fails with Offline when it may work later, else for good.
    void load(const PictureQuery &query, const Answer &answer);
    /// The same of one that moves.
    void animate(const PictureQuery &query,
                 const std::shared_ptr<QPromise<Result<std::shared_ptr<FrameStream>>>> &answer);
    /// Writes the picture as it is at the server into a file of the user's.
    void save(const QString &path, const QString &file, const std::shared_ptr<QPromise<Status>> &answer);

    /// Reads and prepares a picture for a post (see preparePicture()). `done` is called on the session thread.
    void prepare(const PictureSource &source, std::function<void(const Result<NewPicture> &)> done);
    /// Reads a picture that is to be cut (see openPicture()); then what was cut (see preparePortrait()).
    void open(const PictureSource &source, std::function<void(const Result<QImage> &)> done);
    void cut(const Portrait &portrait, std::function<void(const Result<NewPicture> &)> done);

    [[nodiscard]] qint64 cachedBytes() { return m_cache.bytes(); }
    [[nodiscard]] qint64 cacheLimit() { return m_cache.limit(); }
    /// Which may remove thousands of files: done on one of the threads.
    void setCacheLimit(qint64 limit, const std::shared_ptr<QPromise<Status>> &answer);
    /// A picture as far as it is on this computer, without counting as looked at. Any thread but the GUI's.
    [[nodiscard]] std::optional<QByteArray> onDisk(const QString &path) const;
    /// Thousands of files: not on the session thread.
    void clearCache(const std::shared_ptr<QPromise<Status>> &answer);

    static constexpr int kMostDownloads = 4;

private:
    struct Wish {
        PictureQuery query;
        Answer answer;
        std::function<void(const Result<QByteArray> &)> whole;  ///< instead of answer: the file
    };
    /// `work` on a thread of the pool, `done` with what it gave on the session thread.
    template <class T>
    void inPool(std::function<Result<T>()> work, std::function<void(const Result<T> &)> done);
    void start(const Wish &wish);
    void queue(const Wish &wish);
    void download();
    void onReply(const QString &path, const HttpReply &reply);
    void show(const QByteArray &content, const QList<Wish> &wishes);
    static void refuse(const QList<Wish> &wishes, const Error &error);
    [[nodiscard]] static bool isWanted(const Wish &wish) { return wish.whole || !wish.query.token.isCanceled(); }
    [[nodiscard]] QList<Wish> take(const QString &path);

    const Server m_server;
    const Unsent m_unsent;
    PictureCache m_cache;
    Transport *m_transport = nullptr;
    bool m_isOnline = true;
    QHash<QString, QList<Wish>> m_wishes;  ///< by path: being downloaded, or to be
    QStringList m_queue;                   ///< paths to be downloaded, the next one last
    QHash<QString, Transport::Ticket> m_running;
    int m_order = 0;  ///< of what was asked for last
    QThreadPool m_pool;
};

}  // namespace postr
