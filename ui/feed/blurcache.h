#pragma once

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

namespace postr {

/// Placeholders at exactly the size shown, corners already cut, so that painting is one blit. Decoded on a worker
/// thread; bounded in bytes. Lives on the GUI thread, in a FeedView.
class BlurCache final : public QObject {
    Q_OBJECT

public:
    explicit BlurCache(QObject *parent = nullptr);
    ~BlurCache() override;

    /// `size`, `radius`: logical pixels; `corners`: of draw::Corner. Null until decoded; ready() tells when.
    [[nodiscard]] QPixmap get(const QString &hash, QSize size, qreal dpr, quint8 corners, int radius);
    [[nodiscard]] bool isIdle() const { return m_pending.isEmpty(); }

signals:
    void ready();

private:
    void store(const QString &key, const QImage &image);

    static constexpr int kBytes = 24 << 20, kMostPending = 48;
    QCache<QString, QPixmap> m_cache{kBytes};
    QSet<QString> m_pending;
    QThreadPool m_pool;
};

}  // namespace postr
