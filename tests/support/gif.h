#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>

namespace postr::testing {

/// A GIF whose pictures are of one colour each: 0 black, 1 red, 2 green, 3 blue. Qt reads them but does not write them. `loops`: 0 is for ever,
/// negative says nothing about it. `hundredths`: of a second, between two.
inline QByteArray gif(QSize size, const QList<int> &colors, int hundredths = 2, int loops = 0)
{
    const auto u16 = [](int v) { return QByteArray(1, char(v)) + QByteArray(1, char(v >> 8)); };
    QByteArray bytes = "GIF89a" + u16(size.width()) + u16(size.height()) + QByteArray::fromHex("810000");
    bytes += QByteArray::fromHex("000000 ff0000 00ff00 0000ff");
    if (loops >= 0) {
        bytes += QByteArray::fromHex("21ff0b") + "NETSCAPE2.0" + QByteArray::fromHex("0301") + u16(loops) + '\0';
    }
    for (const int color : colors) {
        bytes += QByteArray::fromHex("21f90404") + u16(hundredths) + QByteArray::fromHex("0000");
        bytes += QByteArray::fromHex("2c00000000") + u16(size.width()) + u16(size.height()) + '\0';
        // LZW that never gets to the point of packing: every second code says "begin anew", so all are three bits long.
        constexpr int kClear = 4, kEnd = 5;
        QByteArray packed;
        int bits = 0, count = 0;
        const auto put = [&](int code) {
            bits |= code << count;
            for (count += 3; count >= 8; count -= 8, bits >>= 8) {
                packed += char(bits);
            }
        };
        for (int pixel = 0; pixel < size.width() * size.height(); ++pixel) {
            if (pixel % 2 == 0) {
                put(kClear);
            }
            put(color);
        }
        put(kEnd);
        packed += char(bits);
        bytes += char(2);
        for (qsizetype at = 0; at < packed.size(); at += 255) {
            const QByteArray block = packed.mid(at, 255);
            bytes += char(block.size()) + block;
        }
        bytes += '\0';
    }
    return bytes + ';';
}

}  // namespace postr::testing
