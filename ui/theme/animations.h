#pragma once

#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <functional>
#include <memory>

#include "core/model/animation.h"
#include "core/model/picturequery.h"

namespace postr {

/// Animations that are seen at this moment. One moves because it is painted: whoever paints it asks for its picture, and is told when there
/// is another; one that was not painted again (scrolled away, covered, its window hidden) ends by itself. Few at once, each with the memory of
/// two pictures. GUI thread; the pictures are decoded elsewhere.
class Animations final : public QObject {
    Q_OBJECT

public:
    using Source = std::function<QFuture<Result<std::shared_ptr<FrameStream>>>(const PictureQuery &)>;
    struct Shape {
        QSize size;  ///< logical pixels
        qreal dpr;
        quint8 corners;  ///< of draw::Corner
        int radius;
    };

    using QObject::QObject;
    ~Animations() override;

    /// Of a picture with this name, unless it turned out to be still or was shown to its end.
    [[nodiscard]] bool mayMove(const QString &path) const;
    /// Of the session whose pictures are shown; an empty one when it ends, which forgets everything.
    void setSource(Source source);
    /// Null: not yet, or not this one.
    [[nodiscard]] QPixmap current(const QString &path, const Shape &shape);
    [[nodiscard]] int count() const { return int(m_playing.size()); }

    static constexpr int kMost = 4;

signals:
    /// There is another picture to be painted.
    void advanced(const QString &path);

private:
    struct Playing {
        Shape shape{};
        CancelToken token;
        std::shared_ptr<FrameStream> stream;
        QPixmap shown;
        int misses = 0;  ///< since it was painted the last time
        bool isOver = false;
        quint64 number = 0;
    };
    void begin(const QString &path, const Shape &shape);
    void fetch(const QString &path, quint64 number);
    void show(const QString &path, quint64 number, const Result<Frame> &frame);
    void goOn(const QString &path, quint64 number);
    void end(const QString &path, bool isForGood);
    [[nodiscard]] Playing *find(const QString &path, quint64 number);

    Source m_source;
    QHash<QString, Playing> m_playing;  ///< by path
    QSet<QString> m_still;              ///< paths of what does not move
    quint64 m_number = 0;
};

}  // namespace postr
