#include "core/media/blurhashencoder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace postr::blurhash {
namespace {

constexpr QStringView kAlphabet =
    u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";
constexpr int kSample = 48;  ///< pixels of the longer side that are looked at: the result is blurred anyway
constexpr float kLargestFactor = 166.0f;

using Rgb = std::array<float, 3>;  // linear light

QString base83(int value, int digits)
{
    QString text(digits, u'0');
    for (int i = digits - 1; i >= 0; --i) {
        text[i] = kAlphabet.at(value % 83);
        value /= 83;
    }
    return text;
}

float toLinear(int srgb)
{
    const float v = static_cast<float>(srgb) / 255.0f;
    return v <= 0.04045f ? v / 12.92f : std::pow((v + 0.055f) / 1.055f, 2.4f);
}

int toSrgb(float linear)
{
    const float v = std::clamp(linear, 0.0f, 1.0f);
    const float s = v <= 0.0031308f ? v * 12.92f : 1.055f * std::pow(v, 1 / 2.4f) - 0.055f;
    return static_cast<int>(s * 255.0f + 0.5f);
}

/// How much of one wave is in the picture.
Rgb factorOf(const QImage &image, int column, int row)
{
    Rgb sum{};
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        const float vertical =
            std::cos(std::numbers::pi_v<float> * static_cast<float>(row * y) / static_cast<float>(image.height()));
        for (int x = 0; x < image.width(); ++x) {
            const float wave = vertical * std::cos(std::numbers::pi_v<float> * static_cast<float>(column * x) /
                                                   static_cast<float>(image.width()));
            sum[0] += wave * toLinear(qRed(line[x]));
            sum[1] += wave * toLinear(qGreen(line[x]));
            sum[2] += wave * toLinear(qBlue(line[x]));
        }
    }
    const float scale = (column == 0 && row == 0 ? 1.0f : 2.0f) / static_cast<float>(image.width() * image.height());
    for (float &channel : sum) {
        channel *= scale;
    }
    return sum;
}

int digitOf(float value, float largest)
{
    const float share = value / largest;
    const float root = std::copysign(std::sqrt(std::abs(share)), share);
    return static_cast<int>(std::clamp(std::floor(root * 9.0f + 9.5f), 0.0f, 18.0f));
}

}  // namespace

QString encode(const QImage &image)
{
    if (image.isNull()) {
        return {};
    }
    const QImage small = image.scaled(kSample, kSample, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_RGB32);
    const bool isWide = small.width() >= small.height();
    const int columns = isWide ? 4 : 3;
    const int rows = isWide ? 3 : 4;
    std::vector<Rgb> factors;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            factors.push_back(factorOf(small, column, row));
        }
    }
    float largest = 0;
    for (size_t i = 1; i < factors.size(); ++i) {
        for (const float channel : factors[i]) {
            largest = std::max(largest, std::abs(channel));
        }
    }
    const int step = static_cast<int>(std::clamp(std::floor(largest * kLargestFactor - 0.5f), 0.0f, 82.0f));
    const float scale = static_cast<float>(step + 1) / kLargestFactor;
    QString hash = base83((columns - 1) + (rows - 1) * 9, 1) + base83(step, 1);
    const Rgb &average = factors.front();
    hash += base83((toSrgb(average[0]) << 16) + (toSrgb(average[1]) << 8) + toSrgb(average[2]), 4);
    for (size_t i = 1; i < factors.size(); ++i) {
        const Rgb &factor = factors[i];
        hash +=
            base83(digitOf(factor[0], scale) * 19 * 19 + digitOf(factor[1], scale) * 19 + digitOf(factor[2], scale), 2);
    }
    return hash;
}

}  // namespace postr::blurhash
