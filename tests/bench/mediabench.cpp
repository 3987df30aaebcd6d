#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QImageWriter>
#include <QThreadPool>

#include "core/media/decode.h"
#include "core/media/picture.h"
#include "tests/bench/areas.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::bench {
namespace {

constexpr int kRuns = 7;
constexpr QSize kPhoto(4000, 3000);
constexpr QSize kTile(523, 360);
constexpr int kPhotos = 4, kThreads = 2;

/// As large and as full of detail as one from a telephone.
QByteArray photograph()
{
    QImage image(kPhoto, QImage::Format_RGB32);
    quint32 noise = 1;
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            noise = noise * 1664525 + 1013904223;
            const int grain = int(noise >> 28);
            line[x] = qRgb((x / 16 + grain) & 0xff, (y / 12 + grain) & 0xff, ((x + y) / 24 + grain) & 0xff);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(88);
    writer.write(image);
    return bytes;
}

template <class Work>
double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    return work() ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1.0;
}

}  // namespace

bool measureMedia(Figures &figures)
{
    const QByteArray jpeg = photograph();
    QList<double> whole, tile, prepared;
    for (int run = 0; run < kRuns; ++run) {
        whole.append(timed([&] { return !QImage::fromData(jpeg, "jpeg").isNull(); }));
        tile.append(timed([&] { return decodePicture(jpeg, kTile, PictureQuery::Fit::Cover).has_value(); }));
        prepared.append(timed([&] {
            QThreadPool pool;
            pool.setMaxThreadCount(kThreads);
            std::atomic<int> done = 0;
            for (int photo = 0; photo < kPhotos; ++photo) {
                pool.start([&] { done += preparePicture(jpeg).has_value() ? 1 : 0; });
            }
            pool.waitForDone();
            return done == kPhotos;
        }));
    }
    figures.add(u"size of the photograph"_s, static_cast<double>(jpeg.size()) / 1e6, u"MB"_s);
    figures.add(u"a tile of 523 x 360 from a photograph of 12 megapixels"_s, median(tile), u"ms"_s,
                {median(whole), 0.25});
    figures.add(u"preparing four of them on two threads"_s, median(prepared), u"ms"_s, {{}, {}, 2000.0});
    return !tile.contains(-1.0) && !prepared.contains(-1.0) && measureExport(figures);
}

}  // namespace postr::bench
