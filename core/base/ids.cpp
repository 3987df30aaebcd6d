#include "core/base/ids.h"

#include <QUuid>

#include "core/base/random.h"

namespace postr {

bool isUuid(const QString &text)
{
    if (text.size() != 36) {
        return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (dash ? c != u'-' : !hex) {
            return false;
        }
    }
    return true;
}

QString makeUuid7(qint64 wallMs, Random &random)
{
    const quint64 time = static_cast<quint64>(wallMs) & 0xffffffffffffULL;
    const quint64 high = (time << 16) | 0x7000U | (random.next() & 0x0fffU);
    const quint64 low = (random.next() & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
    const auto byte = [low](int shift) { return static_cast<uchar>(low >> shift); };
    const QUuid uuid(static_cast<uint>(high >> 32), static_cast<ushort>(high >> 16), static_cast<ushort>(high),
                     byte(56), byte(48), byte(40), byte(32), byte(24), byte(16), byte(8), byte(0));
    return uuid.toString(QUuid::WithoutBraces);
}

}  // namespace postr
