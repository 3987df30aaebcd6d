// The placeholder of a picture, as the server tells it.

#include "tests/fuzz/target.h"
#include "ui/feed/blurhash.h"

using namespace postr;
using namespace postr::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString hash = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const bool isValid = blurhash::isValid(hash);
    demand(blurhash::average(hash).has_value() == isValid, "a colour for what is valid, and for nothing else");
    for (const QSize asked : {QSize(32, 18), QSize(0, 0), QSize(-1, 5), QSize(1, 1000)}) {
        const QImage image = blurhash::decode(hash, asked);
        demand(isValid || image.isNull(), "no picture without a valid text");
        demand(image.width() <= 64 && image.height() <= 64, "a placeholder is small");
    }
    return 0;
}
