#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <array>

#include "ui/theme/tokens.h"

namespace postr {

/// The type scale as fonts, with the line grid that Qt does not have: a line box has a fixed height and a fixed
/// baseline, whichever fallback font a script or an emoji pulls in. GUI thread; lives in Look.
class FontSet final {
public:
    /// `scale`: the person's font size over the platform's default one.
    explicit FontSet(qreal scale = 1.0);
    [[nodiscard]] qreal scale() const { return m_scale; }

    [[nodiscard]] const QFont &font(Type type) const { return m_entries[size_t(type)].font; }
    [[nodiscard]] int lineHeight(Type type) const { return m_entries[size_t(type)].line; }
    /// From the top of the line box to the baseline, whole pixels.
    [[nodiscard]] int baseline(Type type) const;
    /// The widest digit: cell width for tabular numbers.
    [[nodiscard]] qreal digitWidth(Type type) const;

    /// Side of an emoji's square, and the text font stretched so that its place holder is that wide.
    [[nodiscard]] int emojiSize(Type type) const;
    [[nodiscard]] QFont emojiPlaceFont(Type type) const;

    [[nodiscard]] static QStringList families();
    [[nodiscard]] static QStringList emojiFamilies();
    /// The person's font size over the platform's usual one; needs the application object.
    [[nodiscard]] static qreal systemScale();

private:
    struct Entry {
        QFont font;
        int line = 0;
        mutable int baseline = 0;
        mutable qreal digit = 0;
        mutable qreal place = 0;
    };
    qreal m_scale;
    std::array<Entry, size_t(Type::Count)> m_entries;
};

}  // namespace postr
