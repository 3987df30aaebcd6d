#include "ui/feed/blurhash.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace postr::blurhash {
namespace {

constexpr int kLargest = 64;
constexpr QStringView kAlphabet =
    u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";

using Rgb = std::array<float, 3>;  // linear light

// -1 when a character is not of the alphabet.
int base83(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        const qsizetype digit = kAlphabet.indexOf(c);
        if (digit < 0) {
            return -1;
        }
        value = value * 83 + int(digit);
    }
    return value;
}

float toLinear(int srgb)
{
    const float v = float(srgb) / 255.0f;
    return v <= 0.04045f ? v / 12.92f : std::pow((v + 0.055f) / 1.055f, 2.4f);
}

int toSrgb(float linear)
{
    const float v = std::clamp(linear, 0.0f, 1.0f);
    const float s = v <= 0.0031308f ? v * 12.92f : 1.055f * std::pow(v, 1 / 2.4f) - 0.055f;
    return int(s * 255.0f + 0.5f);
}

float signedSquare(float v) { return std::copysign(v * v, v); }

Rgb averageOf(int value) { return {toLinear(value >> 16 & 255), toLinear(value >> 8 & 255), toLinear(value & 255)}; }

Rgb detailOf(int value, float largest)
{
    const auto channel = [largest](int digit) { return signedSquare((float(digit) - 9.0f) / 9.0f) * largest; };
    return {channel(value / (19 * 19)), channel(value / 19 % 19), channel(value % 19)};
}

struct Parts {
    int columns = 0, rows = 0;
    std::vector<Rgb> factors;
};

std::optional<Parts> parse(QStringView hash)
{
    if (hash.size() < 6) {
        return std::nullopt;
    }
    const int flag = base83(hash.first(1));
    if (flag < 0 || flag >= 81) {
        return std::nullopt;
    }
    Parts parts{flag % 9 + 1, flag / 9 + 1, {}};
    const int count = parts.columns * parts.rows;
    const int scale = base83(hash.sliced(1, 1));
    const int dc = base83(hash.sliced(2, 4));
    if (hash.size() != 4 + 2 * count || scale < 0 || dc < 0) {
        return std::nullopt;
    }
    const float largest = float(scale + 1) / 166.0f;
    parts.factors.push_back(averageOf(dc));
    for (int i = 1; i < count; ++i) {
        const int value = base83(hash.sliced(4 + i * 2, 2));
        if (value < 0) {
            return std::nullopt;
        }
        parts.factors.push_back(detailOf(value, largest));
    }
    return parts;
}

// cos(pi * position * index / length) for every position and index.
std::vector<float> cosines(int length, int indices)
{
    std::vector<float> table(size_t(length * indices));
    for (int at = 0; at < length; ++at) {
        for (int i = 0; i < indices; ++i) {
            table[size_t(at * indices + i)] = std::cos(std::numbers::pi_v<float> * float(at * i) / float(length));
        }
    }
    return table;
}

}  // namespace

bool isValid(const QString &hash) { return parse(hash).has_value(); }

std::optional<QColor> average(const QString &hash)
{
    const auto parts = parse(hash);
    if (!parts) {
        return std::nullopt;
    }
    const Rgb &c = parts->factors.front();
    return QColor(toSrgb(c[0]), toSrgb(c[1]), toSrgb(c[2]));
}

QImage decode(const QString &hash, QSize size)
{
    const auto parts = parse(hash);
    size = size.boundedTo({kLargest, kLargest});
    if (!parts || size.isEmpty()) {
        return {};
    }
    const std::vector<float> across = cosines(size.width(), parts->columns);
    const std::vector<float> down = cosines(size.height(), parts->rows);
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            Rgb sum{};
            for (int j = 0; j < parts->rows; ++j) {
                for (int i = 0; i < parts->columns; ++i) {
                    const float basis = across[size_t(x * parts->columns + i)] * down[size_t(y * parts->rows + j)];
                    const Rgb &factor = parts->factors[size_t(j * parts->columns + i)];
                    for (size_t c = 0; c < 3; ++c) {
                        sum[c] += factor[c] * basis;
                    }
                }
            }
            line[x] = qRgb(toSrgb(sum[0]), toSrgb(sum[1]), toSrgb(sum[2]));
        }
    }
    return image;
}

}  // namespace postr::blurhash
