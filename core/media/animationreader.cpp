#include "core/media/animationreader.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QMutex>
#include <QPromise>
#include <QThreadPool>

#include "core/base/guithread.h"
#include "core/model/portrait.h"

namespace postr {
namespace {

/// As browsers have it: what asks for less was made for machines that were slower.
constexpr int kShortestMs = 20, kUsualMs = 100, kLongestMs = 10'000;
/// More pictures than that begin anew: nobody waits for an end that never comes.
constexpr int kMostFrames = 5'000;

tl::unexpected<Error> refusal(const char *detail)
{
    return failure(ErrorCode::Refused, QCoreApplication::translate("Picture", "This picture could not be shown."),
                   QString::fromLatin1(detail));
}

QImage fitted(const QImage &image, QSize pixels, PictureQuery::Fit fit)
{
    const bool isCover = fit == PictureQuery::Fit::Cover;
    const bool isLarge = image.width() > pixels.width() || image.height() > pixels.height();
    if (!isCover) {
        return isLarge ? image.scaled(pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
    }
    // Cut first: scaled first, a narrow strip would become millions of lines.
    return image.copy(middlePart(image.size(), pixels)).scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// What one stream knows; its questions take turns.
class Reading final {
public:
    Reading(QByteArray bytes, QSize pixels, PictureQuery::Fit fit)
        : m_bytes(std::move(bytes)), m_pixels(pixels), m_fit(fit)
    {
    }

    [[nodiscard]] Status open()
    {
        const QMutexLocker lock(&m_mutex);
        rewind();
        const QByteArray format = m_reader->format();
        const QSize size = m_reader->size();
        if ((format != "gif" && format != "webp") || !m_reader->supportsAnimation()) {
            return refusal("no animation");
        }
        if (!size.isValid() || qint64(size.width()) * size.height() > kMostMovingPixels) {
            return refusal("too many pixels to move");
        }
        m_loops = m_reader->loopCount();
        if (m_reader->read().isNull() || !m_reader->canRead()) {
            return refusal("one picture");
        }
        rewind();
        return {};
    }

    [[nodiscard]] Result<Frame> next()
    {
        guithread::assertElsewhere("a picture is decoded");
        const QMutexLocker lock(&m_mutex);
        QImage image = m_number < kMostFrames ? m_reader->read() : QImage();
        if (image.isNull() && m_number > 0) {
            ++m_played;
            rewind();
            image = m_reader->read();
        }
        if (image.isNull() || qint64(image.width()) * image.height() > kMostMovingPixels) {
            return refusal("damaged");
        }
        ++m_number;
        const int wait = m_reader->nextImageDelay();
        Frame frame;
        frame.ms = wait < kShortestMs ? kUsualMs : qMin(wait, kLongestMs);
        frame.isLast = m_loops >= 0 && m_played >= m_loops && !m_reader->canRead();
        image = fitted(image, m_pixels, m_fit);
        frame.image =
            image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
        return frame;
    }

private:
    void rewind()
    {
        m_reader.reset();
        m_buffer = std::make_unique<QBuffer>(&m_bytes);
        m_buffer->open(QIODevice::ReadOnly);
        m_reader = std::make_unique<QImageReader>(m_buffer.get());
        m_number = 0;
    }

    QMutex m_mutex;
    QByteArray m_bytes;
    const QSize m_pixels;
    const PictureQuery::Fit m_fit;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QImageReader> m_reader;  ///< reads m_buffer
    int m_number = 0;                        ///< pictures read since the beginning
    int m_loops = -1;                        ///< so often again after the first time; negative: for ever
    int m_played = 0;
};

class PooledStream final : public FrameStream {
public:
    explicit PooledStream(std::shared_ptr<Reading> reading) : m_reading(std::move(reading)) {}

    QFuture<Result<Frame>> next() override
    {
        auto promise = std::make_shared<QPromise<Result<Frame>>>();
        promise->start();
        QFuture<Result<Frame>> future = promise->future();
        QThreadPool::globalInstance()->start([promise, reading = m_reading] {
            promise->addResult(reading->next());
            promise->finish();
        });
        return future;
    }

private:
    std::shared_ptr<Reading> m_reading;
};

}  // namespace

Result<std::shared_ptr<FrameStream>> openAnimation(const QByteArray &bytes, QSize pixels, PictureQuery::Fit fit)
{
    guithread::assertElsewhere("a picture is decoded");
    if (bytes.size() > kMostShownBytes || pixels.isEmpty()) {
        return refusal("too large a file");
    }
    auto reading = std::make_shared<Reading>(bytes, pixels, fit);
    const Status opened = reading->open();
    if (!opened) {
        return failure(opened.error());
    }
    return std::make_shared<PooledStream>(std::move(reading));
}

}  // namespace postr
