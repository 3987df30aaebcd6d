#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>
#include <QSignalSpy>

#include "tests/ui/support/pagesfixture.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/sheets/rebindsheet.h"
#include "ui/translations.h"

using namespace postr;
using namespace Qt::StringLiterals;

/// What can be chosen, and that it is done.
class TestSettings : public PagesFixture {
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*qApp); }

    void init()
    {
        m_look.preferences.set([] {
            Preferences::Values values;
            values.theme = ThemeChoice::Light;
            return values;
        }());
        begin();
        tree()->open(Place::of(Place::Kind::Settings));
    }
    void cleanup() { m_window.reset(); }

    void theTextSizeMakesTheTreeAnew()
    {
        const int before = m_look.fonts.lineHeight(Type::Body);
        QSignalSpy rebuild(m_window.get(), &MainWindow::rebuildWanted);
        QSignalSpy changed(m_window.get(), &MainWindow::settingsChanged);
        press("settingsText150");
        QCOMPARE(m_look.fonts.lineHeight(Type::Body), qRound(before * 1.5));
        QCOMPARE(rebuild.size(), 1);
        QCOMPARE(changed.last().first().value<WindowSettings>().preferences.textPercent, 150);
        press("settingsCalm");
        QCOMPARE(rebuild.size(), 1);  // nothing else needs it
    }

    void contrastMotionAndTheme()
    {
        const QColor muted = m_look.theme[Color::Muted];
        press("settingsContrast");
        QVERIFY(m_look.theme[Color::Muted] != muted);
        press("settingsContrast");
        QCOMPARE(m_look.theme[Color::Muted], muted);
        m_look.setSystemContrast(true);  // the desktop asks for it
        QVERIFY(m_look.theme[Color::Muted] != muted);
        m_look.setSystemContrast(false);
        QVERIFY(m_look.motionMs() > 0);
        press("settingsCalm");
        QCOMPARE(m_look.motionMs(), 0);
        press("settingsThemeDark");
        QCOMPARE(m_look.theme.mode(), Theme::Mode::Dark);
    }

    void aKeyIsChangedAndSaidEverywhere()
    {
        QTest::mouseClick(line("keyLikeLine"), Qt::LeftButton);
        QWidget *keys = m_window->findChild<QWidget *>(u"rebindKeys"_s);
        QVERIFY(keys && keys->hasFocus());
        QTest::keyClick(keys, Qt::Key_K);
        auto *clash = m_window->findChild<Notice *>(u"rebindClash"_s);
        QVERIFY(clash->sentence().contains(u"Previous post"_s));
        QVERIFY(!control("rebindSave")->isEnabled());
        QTest::keyClick(keys, Qt::Key_M, Qt::ControlModifier);  // a second one, after K: still what begins like K
        QVERIFY(!control("rebindSave")->isEnabled());
        QTest::keyClick(keys, Qt::Key_M);
        QVERIFY(clash->sentence().isEmpty());
        press("rebindSave");
        QCOMPARE(m_look.preferences->keys.value(u"keyLike"_s), QStringList{u"M"_s});
        QCOMPARE(line("keyLikeLine")->accessibleName(), u"Like: M"_s);
        QCOMPARE(Keymap::hinted(m_look.preferences, u"Like"_s, Keymap::Act::Like), u"Like (M)"_s);
        tree()->open(Place::of(Place::Kind::Home));
        QTRY_VERIFY(pane()->showsRows());
        pane()->view()->setFocus();
        pane()->view()->setCurrentRow(0);
        QTest::keyClick(pane()->view(), Qt::Key_L);
        QVERIFY(m_session->written.isEmpty());
        QTest::keyClick(pane()->view(), Qt::Key_M);
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().kind(), IntentKind::SetLike);
    }

    void twoKeysOneAfterTheOther()
    {
        QTest::mouseClick(line("keyGoHomeLine"), Qt::LeftButton);
        QWidget *keys = m_window->findChild<QWidget *>(u"rebindKeys"_s);
        QTest::keyClick(keys, Qt::Key_G);
        QVERIFY(!control("rebindSave")->isEnabled());  // begins "G, N" and others
        QTest::keyClick(keys, Qt::Key_Y);
        press("rebindSave");
        QCOMPARE(line("keyGoHomeLine")->accessibleName(), u"Home: G Y"_s);
        press("settingsResetKeys");
        QVERIFY(m_look.preferences->keys.isEmpty());
        QCOMPARE(line("keyGoHomeLine")->accessibleName(), u"Home: G H"_s);
    }

    void aKeyMayDoNothingAndComesBack()
    {
        QTest::mouseClick(line("keyQuoteLine"), Qt::LeftButton);
        press("rebindNone");
        QCOMPARE(line("keyQuoteLine")->accessibleName(), u"Quote: no key"_s);
        QTest::mouseClick(line("keyQuoteLine"), Qt::LeftButton);
        press("rebindShipped");
        QCOMPARE(line("keyQuoteLine")->accessibleName(), u"Quote: Q"_s);
        QVERIFY(m_look.preferences->keys.isEmpty());
    }

    void singleKeysCanBeSwitchedOff()
    {
        press("settingsSingleKeys");
        QVERIFY(!tree()->findChild<QShortcut *>(u"keyLike"_s));
        const auto compose = Keymap::entry(m_look.preferences.values(), Keymap::Act::Compose);
        QCOMPARE(compose.keys, QList{QKeySequence(u"Ctrl+N"_s)});
        QVERIFY(tree()->findChild<QShortcut *>(u"keyBack"_s));  // Esc is no character
    }

    // An own key that a later version gives to something else, or that somebody wrote into the file, does no harm.
    void keysThatMakeNoSenseAreNone()
    {
        Preferences::Values values;
        values.keys.insert(u"keyLike"_s, {u"this is no key"_s, u"Ctrl+L"_s});
        values.keys.insert(u"keyOfNothing"_s, {u"Z"_s});
        const Keymap::Entry like = Keymap::entry(values, Keymap::Act::Like);
        QVERIFY(like.keys.contains(QKeySequence(u"Ctrl+L"_s)));
        QCOMPARE(Keymap::entries(values).size(), Keymap::shipped().size());
    }

    void whatIsKeptIsToldAndTheRestStays()
    {
        m_session->storage = {12'300'000, 45'600'000, 512'000'000, 2'000'000, 1234, 99};
        tree()->open(Place::of(Place::Kind::Home));
        tree()->open(Place::of(Place::Kind::Settings));
        QTRY_COMPARE(label("storagePosts"), u"1234 posts · 12.3 MB"_s);
        QCOMPARE(label("storagePictures"), u"45.6 MB of at most 512.0 MB"_s);
        QCOMPARE(label("storageUnsent"), u"2.0 MB"_s);
        press("storageClear");
        QTRY_COMPARE(label("storagePictures"), u"0 bytes of at most 512.0 MB"_s);
        QVERIFY(!control("storageClear")->isEnabled());
        QCOMPARE(label("storageUnsent"), u"2.0 MB"_s);
        m_session->storage.pictures = 5'000'000;  // some were looked at again
        tree()->open(Place::of(Place::Kind::Home));
        tree()->open(Place::of(Place::Kind::Settings));
        QTRY_VERIFY(control("storageClear")->isEnabled());
    }

private:
    [[nodiscard]] QWidget *line(const char *name) const { return page()->findChild<QWidget *>(QLatin1String(name)); }
    [[nodiscard]] QString label(const char *name) const
    {
        return page()->findChild<TextLabel *>(QLatin1String(name))->text();
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
