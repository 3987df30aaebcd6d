#include "ui/theme/fonts.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace postr {
namespace {

// Every distinct (size, weight) costs half a millisecond at start (a fontconfig match and an engine), so roles share.
constexpr TypeStyle kScale[] = {
    {40, 48, QFont::Bold},      // Hero
    {26, 32, QFont::Bold},      // PageTitle
    {18, 24, QFont::Bold},      // Brand
    {18, 24, QFont::Bold},      // Title
    {15, 22, QFont::DemiBold},  // Heading
    {20, 29, QFont::Normal},    // Focused
    {15, 22, QFont::Normal},    // Body
    {15, 22, QFont::Medium},    // BodyMedium
    {15, 22, QFont::DemiBold},  // BodyStrong
    {14, 20, QFont::Normal},    // Secondary
    {14, 20, QFont::Medium},    // SecondaryMedium
    {14, 20, QFont::DemiBold},  // SecondaryStrong
    {13, 18, QFont::Normal},    // Meta
    {13, 18, QFont::DemiBold},  // MetaStrong
    {11, 18, QFont::DemiBold},  // Tiny
};
static_assert(std::size(kScale) == size_t(Type::Count));

}  // namespace

QStringList FontSet::families()
{
    // Text fonts first: an emoji font in front would also take the digits. Named scripts keep fontconfig's own
    // order (DejaVu for Arabic) out of the picture.
    return {u"Inter"_s,
            QGuiApplication::font().family(),
            u"Noto Sans"_s,
            u"Noto Sans Arabic"_s,
            u"Noto Sans CJK JP"_s,
            u"Noto Color Emoji"_s};
}

QStringList FontSet::emojiFamilies() { return {u"Noto Color Emoji"_s, u"Segoe UI Emoji"_s, u"Apple Color Emoji"_s}; }

qreal FontSet::systemScale()
{
    // What each platform ships with counts as 1; desktops on Linux disagree between 9 and 12 points.
#if defined(Q_OS_MACOS)
    constexpr qreal kLow = 13, kHigh = 13;
#elif defined(Q_OS_WIN)
    constexpr qreal kLow = 9, kHigh = 9;
#else
    constexpr qreal kLow = 9, kHigh = 12;
#endif
    const qreal points = QFontInfo(QGuiApplication::font()).pointSizeF();
    const qreal scale = points < kLow ? points / kLow : points > kHigh ? points / kHigh : 1.0;
    return std::clamp(scale, 0.85, 2.0);
}

FontSet::FontSet(qreal scale) : m_scale(scale)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const TypeStyle &style = kScale[i];
        Entry &e = m_entries[i];
        e.font.setFamilies(families());
        e.font.setPixelSize(qRound(style.pixels * scale));
        e.font.setWeight(QFont::Weight(style.weight));
        if (Type(i) == Type::Hero) {
            e.font.setLetterSpacing(QFont::AbsoluteSpacing, -0.5);
        }
        // Unhinted outlines on fractional positions: even letter spacing at every scale factor.
        e.font.setHintingPreference(QFont::PreferNoHinting);
        e.font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
        e.line = qRound(style.line * scale);
    }
}

int FontSet::baseline(Type type) const
{
    const Entry &e = m_entries[size_t(type)];
    if (e.baseline == 0) {  // asking loads the font, so not before it is needed
        const QFontMetricsF metrics(e.font);
        e.baseline = qRound((e.line - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
    }
    return e.baseline;
}

qreal FontSet::digitWidth(Type type) const
{
    const Entry &e = m_entries[size_t(type)];
    if (e.digit == 0) {
        const QFontMetricsF metrics(e.font);
        for (char c = '0'; c <= '9'; ++c) {
            e.digit = std::max(e.digit, metrics.horizontalAdvance(QLatin1Char(c)));
        }
    }
    return e.digit;
}

int FontSet::emojiSize(Type type) const { return qRound(font(type).pixelSize() * 1.2); }

QFont FontSet::emojiPlaceFont(Type type) const
{
    const Entry &e = m_entries[size_t(type)];
    if (e.place == 0) {
        e.place = QFontMetricsF(e.font).horizontalAdvance(QChar(0x25a1));
    }
    QFont font(e.font);
    font.setLetterSpacing(QFont::AbsoluteSpacing, emojiSize(type) + 1 - e.place);
    return font;
}

}  // namespace postr
