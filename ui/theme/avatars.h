#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>

namespace postr {

class FontSet;
struct PersonSummary;

/// Round avatars: an initial on a gradient derived from the person's id. GUI thread; lives in Look.
class Avatars final {
public:
    explicit Avatars(const FontSet &fonts) : m_fonts(fonts) {}

    /// `size` in logical pixels.
    [[nodiscard]] QPixmap get(const PersonSummary &person, int size, qreal dpr);
    /// Which of the gradients an id has; stable for ever.
    [[nodiscard]] static int gradientOf(const QString &id);
    /// Top left and bottom right of it.
    [[nodiscard]] static std::pair<QColor, QColor> colorsOf(const QString &id);
    static constexpr int kGradients = 6;

private:
    [[nodiscard]] QPixmap draw(const QString &initial, int gradient, int size, qreal dpr) const;

    const FontSet &m_fonts;
    QHash<QString, QPixmap> m_drawn;
};

}  // namespace postr
