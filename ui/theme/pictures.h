#pragma once

#include <QCache>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <functional>

#include "core/base/result.h"
#include "core/model/picturequery.h"
#include "ui/theme/animations.h"

namespace postr {

/// Pictures of posts and people, ready to be painted with one blit. Asks for what is not there yet, tells when it came, and drops what was
/// not painted for long. Bounded in bytes. GUI thread; lives in Look; decoding and files are elsewhere.
class Pictures final : public QObject {
    Q_OBJECT

public:
    using Source = std::function<QFuture<Result<QImage>>(const PictureQuery &)>;
    enum class State : quint8 {
        Loading,
        Ready,
        Later,   ///< not without the network; asked for again after retryLater()
        Broken,  ///< will never be shown
    };
    struct Picture {
        QPixmap pixmap;
        State state = State::Loading;
    };

    explicit Pictures(QObject *parent = nullptr);
    ~Pictures() override;

    /// Of the session whose pictures are shown; an empty one when it ends, which forgets everything.
    void setSource(Source source);
    void setAnimations(Animations::Source source) { m_animations.setSource(std::move(source)); }
    /// `size`, `radius`: logical pixels; `corners`: of draw::Corner.
    [[nodiscard]] Picture tile(const QString &path, QSize size, qreal dpr, quint8 corners, int radius);
    /// The same of one that may move: what it shows at this moment, as long as it is painted again and again. Where that cannot be, the tile.
    [[nodiscard]] Picture moving(const QString &path, QSize size, qreal dpr, quint8 corners, int radius);
    /// How many do, at this moment.
    [[nodiscard]] int movingCount() const { return m_animations.count(); }
    /// It may, as far as is known.
    [[nodiscard]] bool mayMove(const QString &path) const { return m_animations.mayMove(path); }
    /// Round. Null until it is there.
    [[nodiscard]] QPixmap avatar(const QString &path, int size, qreal dpr);
    void retryLater();
    [[nodiscard]] bool isIdle() const { return m_pending.isEmpty(); }

signals:
    void arrived(const QString &path);

private:
    struct Pending {
        CancelToken token;
        quint64 asked = 0;
    };
    struct Shape {
        QSize size;
        qreal dpr;
        quint8 corners;
        int radius;
    };
    [[nodiscard]] Picture get(const QString &path, const Shape &shape);
    void ask(const QString &key, const QString &path, const Shape &shape);
    void store(const QString &key, const QString &path, const Result<QImage> &image);

    static constexpr int kBytes = 64 << 20, kMostPending = 48;
    Source m_source;
    QCache<QString, QPixmap> m_cache{kBytes};
    QHash<QString, Pending> m_pending;
    QSet<QString> m_later, m_broken;  ///< paths
    Animations m_animations;
    quint64 m_asked = 0;
};

}  // namespace postr
