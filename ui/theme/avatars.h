#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>

namespace postr {

class FontSet;
class Pictures;
struct PersonSummary;

/// Round avatars: the person's picture, and until it is there an initial on a gradient derived from their id. Who paints one listens to
/// Pictures::arrived(). GUI thread; lives in Look.
class Avatars final {
public:
    Avatars(const FontSet &fonts, Pictures &pictures) : m_fonts(fonts), m_pictures(pictures) {}

    /// `size` in logical pixels.
    [[nodiscard]] QPixmap get(const PersonSummary &person, int size, qreal dpr);
    /// Those that were drawn have letters of the old size.
    void clear() { m_drawn.clear(); }
    /// Which of the gradients an id has; stable for ever.
    [[nodiscard]] static int gradientOf(const QString &id);
    /// Top left and bottom right of it.
    [[nodiscard]] static std::pair<QColor, QColor> colorsOf(const QString &id);
    static constexpr int kGradients = 6;

private:
    [[nodiscard]] QPixmap draw(const QString &initial, int gradient, int size, qreal dpr) const;

    const FontSet &m_fonts;
    Pictures &m_pictures;
    QHash<QString, QPixmap> m_drawn;
};

}  // namespace postr
