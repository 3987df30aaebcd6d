#include "ui/feed/blurcache.h"

#include <QImage>

#include "ui/feed/blurhash.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

QImage make(const QString &hash, QSize pixels, qreal dpr, quint8 corners, qreal radius)
{
    QImage image = blurhash::decode(hash, {32, 32});
    if (image.isNull()) {
        return image;
    }
    image = image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    draw::cutCorners(image, corners, radius * dpr);
    image.setDevicePixelRatio(dpr);
    return image;
}

}  // namespace

BlurCache::BlurCache(QObject *parent) : QObject(parent) { m_pool.setMaxThreadCount(1); }

BlurCache::~BlurCache()
{
    m_pool.clear();
    m_pool.waitForDone();
}

QPixmap BlurCache::get(const QString &hash, QSize size, qreal dpr, quint8 corners, int radius)
{
    const QString key = u"%1|%2|%3|%4|%5"_s.arg(hash).arg(size.width()).arg(size.height()).arg(dpr).arg(corners);
    if (const QPixmap *cached = m_cache.object(key)) {
        return *cached;
    }
    if (m_pending.contains(key) || m_pending.size() >= kMostPending) {
        return {};
    }
    m_pending.insert(key);
    const QSize pixels = (QSizeF(size) * dpr).toSize();
    m_pool.start([this, key, hash, pixels, dpr, corners, radius] {
        QImage image = make(hash, pixels, dpr, corners, radius);
        // The destructor waits for this thread, and Qt drops the call when the object is gone.
        QMetaObject::invokeMethod(
            this, [this, key, image = std::move(image)] { store(key, image); }, Qt::QueuedConnection);
    });
    return {};
}

void BlurCache::store(const QString &key, const QImage &image)
{
    m_pending.remove(key);
    auto pixmap = std::make_unique<QPixmap>(QPixmap::fromImage(image));
    m_cache.insert(key, pixmap.release(), std::max<qsizetype>(1, image.sizeInBytes()));
    emit ready();
}

}  // namespace postr
