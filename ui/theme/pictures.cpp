#include "ui/theme/pictures.h"

#include <QImage>
#include <algorithm>

#include "core/base/whendone.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {

Pictures::Pictures(QObject *parent) : QObject(parent)
{
    connect(&m_animations, &Animations::advanced, this, &Pictures::arrived);
}

Pictures::~Pictures() { setSource({}); }

void Pictures::setSource(Source source)
{
    m_source = std::move(source);
    for (const Pending &pending : m_pending) {
        pending.token.cancel();
    }
    m_pending.clear();
    m_cache.clear();
    m_later.clear();
    m_broken.clear();
}

Pictures::Picture Pictures::tile(const QString &path, QSize size, qreal dpr, quint8 corners, int radius)
{
    return get(path, {size, dpr, corners, radius});
}

Pictures::Picture Pictures::moving(const QString &path, QSize size, qreal dpr, quint8 corners, int radius)
{
    const Picture still = tile(path, size, dpr, corners, radius);
    if (still.state != State::Ready) {
        return still;
    }
    const QPixmap frame = m_animations.current(path, {size, dpr, corners, radius});
    return frame.isNull() ? still : Picture{frame, State::Ready};
}

QPixmap Pictures::avatar(const QString &path, int size, qreal dpr)
{
    return get(path, {{size, size}, dpr, draw::AllCorners, size / 2}).pixmap;
}

Pictures::Picture Pictures::get(const QString &path, const Shape &shape)
{
    const QString key = u"%1|%2|%3|%4|%5|%6"_s.arg(path)
                            .arg(shape.size.width())
                            .arg(shape.size.height())
                            .arg(shape.dpr)
                            .arg(shape.corners)
                            .arg(shape.radius);
    if (const QPixmap *cached = m_cache.object(key)) {
        return {*cached, State::Ready};
    }
    if (m_broken.contains(path)) {
        return {{}, State::Broken};
    }
    if (m_later.contains(path) || !m_source || path.isEmpty() || shape.size.isEmpty()) {
        return {{}, State::Later};
    }
    const auto pending = m_pending.find(key);
    if (pending != m_pending.end()) {
        pending->asked = ++m_asked;
    } else {
        ask(key, path, shape);
    }
    return {{}, State::Loading};
}

void Pictures::ask(const QString &key, const QString &path, const Shape &shape)
{
    if (m_pending.size() >= kMostPending) {  // what was not painted for the longest time has been scrolled past
        const auto oldest = std::min_element(m_pending.begin(), m_pending.end(),
                                             [](const Pending &a, const Pending &b) { return a.asked < b.asked; });
        oldest->token.cancel();
        m_pending.erase(oldest);
    }
    const CancelToken token;
    m_pending.insert(key, {token, ++m_asked});
    const auto cut =
        m_source({path, (QSizeF(shape.size) * shape.dpr).toSize(), PictureQuery::Fit::Cover, token})
            .then([shape](const Result<QImage> &image) {
                return image ? Result<QImage>(draw::shaped(*image, shape.dpr, shape.corners, shape.radius)) : image;
            });
    whenDone(cut, this, [this, key, path](const Result<QImage> &image) { store(key, path, image); });
}

void Pictures::store(const QString &key, const QString &path, const Result<QImage> &image)
{
    if (m_pending.remove(key) == 0) {
        return;  // of a session that ended, or dropped
    }
    if (image) {
        auto pixmap = std::make_unique<QPixmap>(QPixmap::fromImage(*image));
        m_cache.insert(key, pixmap.release(), std::max<qsizetype>(1, image->sizeInBytes()));
    } else {
        (image.error().code == ErrorCode::Offline ? m_later : m_broken).insert(path);
    }
    emit arrived(path);
}

void Pictures::retryLater()
{
    const QSet<QString> paths = std::exchange(m_later, {});
    for (const QString &path : paths) {
        emit arrived(path);
    }
}

}  // namespace postr
