#include "ui/theme/theme.h"

#include <array>
#include <cmath>

namespace postr {
namespace {

struct Pair {
    Color role;
    QRgb light;
    QRgb dark;
};

// The one table of colours. Order is free.
constexpr Pair kTable[] = {
    {Color::Background, 0xfff7f7f9, 0xff111114},    {Color::Surface, 0xffffffff, 0xff17171b},
    {Color::Raised, 0xffffffff, 0xff1f1f25},        {Color::RowHover, 0xfffafafc, 0xff1b1b20},
    {Color::ControlHover, 0xffeeeef3, 0xff26262e},  {Color::Field, 0xfff7f7f9, 0xff111114},
    {Color::Line, 0xffe6e6ec, 0xff2b2b33},          {Color::Text, 0xff17171c, 0xffededf2},
    {Color::Muted, 0xff6b6b78, 0xffa1a1ae},         {Color::Faint, 0xff9a9aa8, 0xff74747f},
    {Color::Accent, 0xff5b5bd6, 0xff8e8cf5},        {Color::AccentHover, 0xff5050c8, 0xff9f9df8},
    {Color::AccentSoft, 0xffecebfd, 0xff26254a},    {Color::OnAccent, 0xffffffff, 0xff12121a},
    {Color::Like, 0xffe5484d, 0xffff6369},          {Color::LikeText, 0xffcd2b31, 0xffff6369},
    {Color::Repost, 0xff2a9d6a, 0xff4cc38a},        {Color::RepostText, 0xff1d7a50, 0xff4cc38a},
    {Color::Bookmark, 0xffcf7a00, 0xffffb224},      {Color::Caution, 0xff8a5200, 0xffffcf7a},
    {Color::Danger, 0xffcd2b31, 0xffff8589},        {Color::DangerHover, 0xffb8242a, 0xffff9a9e},
    {Color::DangerSoft, 0xfffdecec, 0xff3b1a1d},    {Color::OnDanger, 0xffffffff, 0xff1f0d0e},
    {Color::BadgeScrim, 0xb8000000, 0xb8000000},    {Color::OnBadge, 0xffffffff, 0xffffffff},
    {Color::Shadow, 0x26141430, 0x90000000},        {Color::Scrim, 0x730a0a14, 0x8c0a0a14},
    {Color::HeroText, 0xffffffff, 0xffffffff},      {Color::HeroTop, 0xff5b5bd6, 0xff4a49b8},
    {Color::HeroMiddle, 0xff7a4bee, 0xff6640c4},    {Color::HeroBottom, 0xffc084fc, 0xff9a62d6},
    {Color::MarkTop, 0xff6e6ade, 0xff6e6ade},       {Color::MarkBottom, 0xff9b5de5, 0xff9b5de5},
    {Color::Viewer, 0xf50b0b0f, 0xf50b0b0f},        {Color::ViewerHover, 0x2effffff, 0x2effffff},
    {Color::OnViewerMuted, 0xffb4b4c0, 0xffb4b4c0},
};

// What is different in high contrast: text 7:1 and more on every ground, and lines that are seen.
constexpr Pair kHighTable[] = {
    {Color::Background, 0xffffffff, 0xff000000}, {Color::Surface, 0xffffffff, 0xff000000},
    {Color::Raised, 0xffffffff, 0xff0c0c10},     {Color::Field, 0xffffffff, 0xff000000},
    {Color::RowHover, 0xfff2f2f6, 0xff16161b},   {Color::ControlHover, 0xffe8e8ee, 0xff202027},
    {Color::Line, 0xff767683, 0xff8c8c9a},       {Color::Text, 0xff000000, 0xffffffff},
    {Color::Muted, 0xff3a3a44, 0xffd8d8e0},      {Color::Faint, 0xff5c5c68, 0xffb4b4c0},
    {Color::Accent, 0xff3a39a8, 0xffbcbbff},     {Color::AccentHover, 0xff2e2d90, 0xffd0cfff},
    {Color::Like, 0xffb3141b, 0xffff9094},       {Color::LikeText, 0xffa01218, 0xffff9a9e},
    {Color::Repost, 0xff0f6b42, 0xff6fe0a8},     {Color::RepostText, 0xff0c5a37, 0xff7fe6b4},
    {Color::Bookmark, 0xff8a5200, 0xffffcf7a},   {Color::Caution, 0xff6b4000, 0xffffdc9c},
    {Color::Danger, 0xffa01218, 0xffffb0b3},     {Color::DangerHover, 0xff84090f, 0xffffc6c8},
    {Color::HeroTop, 0xff3a39a8, 0xff35349a},    {Color::HeroMiddle, 0xff5227b8, 0xff4a24a8},
    {Color::HeroBottom, 0xff7a45b0, 0xff6c3ca0},
};

using Values = std::array<QRgb, size_t(Color::Count)>;

constexpr Values column(bool dark, bool high)
{
    Values values{};
    for (const Pair &pair : kTable) {
        values[size_t(pair.role)] = dark ? pair.dark : pair.light;
    }
    if (high) {
        for (const Pair &pair : kHighTable) {
            values[size_t(pair.role)] = dark ? pair.dark : pair.light;
        }
    }
    return values;
}

constexpr Values kColumns[2][2] = {{column(false, false), column(true, false)},
                                   {column(false, true), column(true, true)}};
static_assert(std::size(kTable) == size_t(Color::Count), "every role needs a row");

double luminance(QColor c)
{
    const auto channel = [](double s) { return s <= 0.03928 ? s / 12.92 : std::pow((s + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

}  // namespace

Theme::Theme(ThemeChoice choice, QObject *parent) : QObject(parent), m_choice(choice) {}

QColor Theme::color(Mode mode, Color role, Contrast level)
{
    return QColor::fromRgba(kColumns[level == Contrast::High][mode == Mode::Dark][size_t(role)]);
}

QColor Theme::operator[](Color role) const { return color(mode(), role, m_contrast); }

Theme::Mode Theme::mode() const
{
    const bool dark = m_choice == ThemeChoice::System ? m_systemDark : m_choice == ThemeChoice::Dark;
    return dark ? Mode::Dark : Mode::Light;
}

QPalette Theme::palette() const
{
    const Theme &t = *this;
    QPalette p;
    p.setColor(QPalette::Window, t[Color::Background]);
    p.setColor(QPalette::Base, t[Color::Surface]);
    p.setColor(QPalette::AlternateBase, t[Color::Background]);
    p.setColor(QPalette::Button, t[Color::Raised]);
    p.setColor(QPalette::ToolTipBase, t[Color::Raised]);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        p.setColor(role, t[Color::Text]);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, t[Color::Muted]);
    }
    p.setColor(QPalette::PlaceholderText, t[Color::Muted]);
    p.setColor(QPalette::Highlight, t[Color::Accent]);
    p.setColor(QPalette::HighlightedText, t[Color::OnAccent]);
    p.setColor(QPalette::Link, t[Color::Accent]);
    p.setColor(QPalette::Light, t[Color::Line]);
    p.setColor(QPalette::Mid, t[Color::Line]);
    p.setColor(QPalette::Dark, t[Color::Line]);
    return p;
}

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    emit changed();
}

void Theme::setSystemDark(bool dark)
{
    if (dark == m_systemDark) {
        return;
    }
    m_systemDark = dark;
    if (m_choice == ThemeChoice::System) {
        emit changed();
    }
}

void Theme::setContrast(Contrast contrast)
{
    if (contrast != m_contrast) {
        m_contrast = contrast;
        emit changed();
    }
}

double Theme::contrast(Mode mode, Color a, Color b, Contrast level)
{
    const double x = luminance(color(mode, a, level));
    const double y = luminance(color(mode, b, level));
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

}  // namespace postr
