#include <QTest>

#include "ui/theme/avatars.h"
#include "ui/theme/theme.h"

using namespace postr;

namespace {

struct Pair {
    Color text, ground;
    double least;
};

constexpr double kText = 4.5, kGraphic = 3.0;

// Every text on every ground that the program paints it on, and the graphics that carry meaning.
constexpr Pair kPairs[] = {
    {Color::Text, Color::Surface, kText},
    {Color::Text, Color::Background, kText},
    {Color::Text, Color::Raised, kText},
    {Color::Text, Color::RowHover, kText},
    {Color::Text, Color::ControlHover, kText},
    {Color::Text, Color::AccentSoft, kText},
    {Color::Text, Color::Field, kText},
    {Color::Muted, Color::Surface, kText},
    {Color::Muted, Color::Background, kText},
    {Color::Muted, Color::Raised, kText},
    {Color::Muted, Color::RowHover, kText},
    {Color::Muted, Color::ControlHover, kText},
    {Color::Muted, Color::Field, kText},
    {Color::Accent, Color::Surface, kText},
    {Color::Accent, Color::RowHover, kText},
    {Color::Accent, Color::Raised, kText},
    {Color::Accent, Color::AccentSoft, kText},
    {Color::OnAccent, Color::Accent, kText},
    {Color::OnAccent, Color::AccentHover, kText},
    {Color::Danger, Color::Surface, kText},
    {Color::Danger, Color::Raised, kText},
    {Color::Danger, Color::DangerSoft, kText},
    {Color::OnDanger, Color::Danger, kText},
    {Color::OnDanger, Color::DangerHover, kText},
    {Color::LikeText, Color::Surface, kText},
    {Color::LikeText, Color::RowHover, kText},
    {Color::RepostText, Color::Surface, kText},
    {Color::RepostText, Color::RowHover, kText},
    {Color::Surface, Color::Text, kText},
    {Color::HeroText, Color::HeroTop, kText},
    {Color::HeroText, Color::HeroMiddle, kText},
    {Color::Like, Color::Surface, kGraphic},
    {Color::Like, Color::RowHover, kGraphic},
    {Color::Repost, Color::Surface, kGraphic},
    {Color::Repost, Color::Field, kGraphic},
    {Color::Repost, Color::RowHover, kGraphic},
    {Color::Caution, Color::Background, kGraphic},
    {Color::Caution, Color::Raised, kGraphic},
    {Color::Accent, Color::Background, kGraphic},
};

}  // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void contrast_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < std::size(kPairs); ++i) {
            QTest::addRow("%d on %d", int(kPairs[i].text), int(kPairs[i].ground)) << int(i);
        }
    }

    void contrast()
    {
        QFETCH(int, index);
        const Pair &pair = kPairs[index];
        constexpr double kHighText = 7, kHighGraphic = 4.5;
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            for (const auto level : {Theme::Contrast::Usual, Theme::Contrast::High}) {
                const double least = level == Theme::Contrast::Usual ? pair.least
                                     : pair.least == kText           ? kHighText
                                                                     : kHighGraphic;
                const double found = Theme::contrast(mode, pair.text, pair.ground, level);
                const QString words = QStringLiteral("%1 in %2, %3")
                                          .arg(found)
                                          .arg(mode == Theme::Mode::Dark ? u"dark" : u"light")
                                          .arg(level == Theme::Contrast::High ? u"high" : u"usual");
                QVERIFY2(found >= least, qPrintable(words));
            }
        }
    }

    // The badge lies over pictures of any colour; white is the worst ground for its white text.
    void badgeOverWhite()
    {
        const QColor scrim = Theme::color(Theme::Mode::Light, Color::BadgeScrim);
        const int grey = int(255 * (1 - scrim.alphaF()));
        const double luminance = std::pow((grey / 255.0 + 0.055) / 1.055, 2.4);
        QVERIFY((1.0 + 0.05) / (luminance + 0.05) >= kText);
    }

    void viewerOverWhite()
    {
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            const QColor ground = Theme::color(mode, Color::Viewer);
            QVERIFY(ground.alphaF() > 0.9 && ground.lightness() < 20);
            QVERIFY(Theme::contrast(mode, Color::OnViewerMuted, Color::Viewer) >= kText);
        }
    }

    void systemChoiceFollowsTheDesktop()
    {
        Theme theme(ThemeChoice::System);
        int changes = 0;
        connect(&theme, &Theme::changed, this, [&changes] { ++changes; });
        QCOMPARE(theme.mode(), Theme::Mode::Light);
        theme.setSystemDark(true);
        QCOMPARE(theme.mode(), Theme::Mode::Dark);
        theme.setChoice(ThemeChoice::Light);
        QCOMPARE(theme.mode(), Theme::Mode::Light);
        theme.setSystemDark(false);  // does not matter now
        QCOMPARE(changes, 2);
    }

    void gradientsAreStable()
    {
        const QString id = QStringLiteral("0190a000-0000-7000-8000-000000000001");
        QCOMPARE(Avatars::gradientOf(id), 3);
        QSet<int> used;
        for (int i = 0; i < 60; ++i) {
            used.insert(Avatars::gradientOf(id + QString::number(i)));
        }
        QCOMPARE(used.size(), Avatars::kGradients);
    }
};

QTEST_GUILESS_MAIN(TestTheme)
#include "tst_theme.moc"
