#include "tests/bench/benchpictures.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QRandomGenerator>

#include "core/media/picturecache.h"
#include "tests/bench/plaininsert.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::bench {
namespace {

constexpr int kPhotographs = 48;

QByteArray photograph(int number)
{
    QImage image(1200, 800, QImage::Format_RGB32);
    QRandomGenerator random(static_cast<quint32>(number));
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grain = static_cast<int>(random.bounded(24));
            line[x] = qRgb((x / 5 + grain) & 255, (y / 4 + number * 40 + grain) & 255, 120 + grain);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpg", 85);
    return bytes;
}

}  // namespace

bool addPictures(const QString &databaseFile)
{
    PictureCache cache(QFileInfo(databaseFile).path() + u"/pictures"_s);
    for (int number = 0; number < kPhotographs; ++number) {
        cache.write(u"bench/%1.jpg"_s.arg(number), photograph(number));
    }
    QStringList arrays;
    for (int count = 1; count <= 4; ++count) {
        QStringList items;
        for (int i = 0; i < count; ++i) {
            items << u"json_array('bench/' || ((number / 4 + %1) % %2) || '.jpg', 1200, 800, 'A picture', '')"_s.arg(i)
                         .arg(kPhotographs);
        }
        arrays << u"json_array(%1)"_s.arg(items.join(u", "_s));
    }
    return plainRun(
        databaseFile,
        u"UPDATE posts SET media = CASE (number / 4) % 4 WHEN 0 THEN %1 WHEN 1 THEN %2 "
        "WHEN 2 THEN %3 ELSE %4 END WHERE number % 4 = 0"_s.arg(arrays[0], arrays[1], arrays[2], arrays[3]));
}

}  // namespace postr::bench
