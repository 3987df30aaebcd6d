// An encoder of BlurHash, written from its description; the product has only the decoder.
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

#include <QLinearGradient>
#include <QPainter>

#include "tests/ui/support/samples.h"

namespace postr::samples {
namespace {

constexpr int kColumns = 4, kRows = 3;
constexpr QStringView kDigits = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";

using Rgb = std::array<double, 3>;

double toLinear(int v)
{
    const double s = v / 255.0;
    return s <= 0.04045 ? s / 12.92 : std::pow((s + 0.055) / 1.055, 2.4);
}

int toSrgb(double v)
{
    v = std::clamp(v, 0.0, 1.0);
    return int((v <= 0.0031308 ? v * 12.92 : 1.055 * std::pow(v, 1 / 2.4) - 0.055) * 255 + 0.5);
}

QString base83(int value, int length)
{
    QString text;
    for (int i = 0; i < length; ++i) {
        text.prepend(kDigits[value % 83]);
        value /= 83;
    }
    return text;
}

Rgb factor(const QImage &image, int i, int j)
{
    Rgb sum{};
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const double basis = std::cos(std::numbers::pi * i * (x + 0.5) / image.width()) *
                                 std::cos(std::numbers::pi * j * (y + 0.5) / image.height());
            const QRgb pixel = image.pixel(x, y);
            const int parts[] = {qRed(pixel), qGreen(pixel), qBlue(pixel)};
            for (size_t c = 0; c < 3; ++c) {
                sum[c] += basis * toLinear(parts[c]);
            }
        }
    }
    const double scale = (i == 0 && j == 0 ? 1.0 : 2.0) / (image.width() * image.height());
    for (double &c : sum) {
        c *= scale;
    }
    return sum;
}

}  // namespace

QString blurhashOf(const QImage &image)
{
    std::vector<Rgb> factors;
    double largest = 0;
    for (int j = 0; j < kRows; ++j) {
        for (int i = 0; i < kColumns; ++i) {
            factors.push_back(factor(image, i, j));
            if (i > 0 || j > 0) {
                for (const double c : factors.back()) {
                    largest = std::max(largest, std::abs(c));
                }
            }
        }
    }
    const int quantised = std::clamp(int(std::floor(largest * 166 - 0.5)), 0, 82);
    const double scale = (quantised + 1) / 166.0;
    QString hash = base83(kColumns - 1 + (kRows - 1) * 9, 1) + base83(quantised, 1);
    const Rgb &dc = factors.front();
    hash += base83((toSrgb(dc[0]) << 16) + (toSrgb(dc[1]) << 8) + toSrgb(dc[2]), 4);
    for (size_t k = 1; k < factors.size(); ++k) {
        int value = 0;
        for (const double c : factors[k]) {
            const double root = std::copysign(std::sqrt(std::abs(c / scale)), c);
            value = value * 19 + std::clamp(int(std::floor(root * 9 + 9.5)), 0, 18);
        }
        hash += base83(value, 2);
    }
    return hash;
}

QString blurhashOf(QColor top, QColor middle, QColor bottom)
{
    QImage image(32, 24, QImage::Format_RGB32);
    QPainter p(&image);
    QLinearGradient gradient(14, -4, 18, 30);
    gradient.setColorAt(0, top);
    gradient.setColorAt(0.5, middle);
    gradient.setColorAt(1, bottom);
    p.fillRect(image.rect(), gradient);
    p.end();
    return blurhashOf(image);
}

}  // namespace postr::samples
