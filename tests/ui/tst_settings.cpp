#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPromise>
#include <QShortcut>
#include <QSignalSpy>

#include "core/base/version.h"
#include "tests/ui/support/pagesfixture.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/sheets/rebindsheet.h"
#include "ui/translations.h"

using namespace postr;
using namespace Qt::StringLiterals;

/// Stands for the desktop's browser while it lives.
class Browser : public QObject {
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }

    QList<QUrl> opened;

public slots:
    void open(const QUrl &url) { opened.append(url); }
};

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

    void theLanguageIsChosenWithoutARestart()
    {
        Translations translations(*qApp);
        connect(&m_look.preferences, &Preferences::changed, &translations,
                [&] { translations.use(m_look.preferences->language); });
        QSignalSpy rebuild(m_window.get(), &MainWindow::rebuildWanted);
        const auto choose = [&](const QString &code) {
            press("settingsLanguage");
            auto *menu = m_window->findChild<QMenu *>(u"languageMenu"_s);
            QVERIFY(menu);
            menu->findChild<QAction *>(u"language-"_s + code)->trigger();
            menu->hide();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            UiContext context;
            context.now = [] { return samples::now(); };
            m_window->showApp(*m_session, context);  // as asked for by rebuildWanted()
            tree()->open(Place::of(Place::Kind::Settings));
        };
        choose(u"de"_s);
        QCOMPARE(rebuild.size(), 1);
        QCOMPARE(control("navHome")->text(), u"Startseite"_s);
        QCOMPARE(control("settingsLanguage")->text(), u"Deutsch"_s);
        choose(u"ar"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QVERIFY(control("navHome")->x() > 0);
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        choose(u"en"_s);
        QCOMPARE(control("navHome")->text(), u"Home"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        choose({});
        QCOMPARE(rebuild.size(), 4);
        QCOMPARE(m_look.preferences->language, QString());
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

    void howMuchIsKeptIsChosen()
    {
        m_session->storage = {12'300'000, 345'600'000, 512'000'000, 2'000'000, 1234, 99};
        tree()->open(Place::of(Place::Kind::Home));
        tree()->open(Place::of(Place::Kind::Settings));
        QTRY_VERIFY(control("storageLimit512")->isChecked());
        press("storageLimit256");
        QTRY_COMPARE(label("storagePictures"), u"256.0 MB of at most 256.0 MB"_s);
        QVERIFY(control("storageLimit256")->isChecked() && !control("storageLimit512")->isChecked());
        QCOMPARE(m_session->storage.picturesLimit, 256'000'000);
        press("storageLimit2000");
        QTRY_COMPARE(label("storagePictures"), u"256.0 MB of at most 2.0 GB"_s);
        QCOMPARE(label("storageUnsent"), u"2.0 MB"_s);
    }

    void everythingGoesIntoOneFile()
    {
        showWithDesktop();
        m_session->hold = true;
        exportTo(u"/home/ada/mine.zip"_s);
        QCOMPARE(m_session->exports.size(), 1);
        QCOMPARE(m_session->exports.first().file, u"/home/ada/mine.zip"_s);
        QVERIFY(m_session->exports.first().replaces);
        auto *bar = page()->findChild<QProgressBar *>(u"exportProgress"_s);
        QTRY_VERIFY(bar->isVisibleTo(page()) && line("exportCancel")->isVisibleTo(page()));
        QVERIFY(!line("storageExport")->isVisibleTo(page()));
        m_session->exports.first().progressed(40);
        QTRY_COMPARE(bar->value(), 40);
        m_session->answerHeld();
        auto *outcome = page()->findChild<Notice *>(u"exportOutcome"_s);
        QTRY_COMPARE(outcome->sentence(), u"Saved as mine.zip (12.3 MB)."_s);
        QVERIFY(!bar->isVisibleTo(page()) && line("storageExport")->isVisibleTo(page()));
        press("exportShow");
        QCOMPARE(m_shownInFolder, u"/home/ada/mine.zip"_s);
        // What a later export says stands for itself.
        m_session->exportFailure = Error{ErrorCode::Disk, u"The disk is full."_s, true, {}};
        exportTo(u"/home/ada/other.zip"_s);
        m_session->answerHeld();
        QTRY_COMPARE(outcome->sentence(), u"The disk is full."_s);
        QVERIFY(!line("exportShow")->isVisibleTo(page()));
    }

    void anExportIsCanceled()
    {
        showWithDesktop();
        m_session->hold = true;
        exportTo(u"/home/ada/mine.zip"_s);
        press("exportCancel");
        QVERIFY(m_session->exports.first().token.isCanceled());
        QVERIFY(!line("exportCancel")->isEnabled());
        m_session->answerHeld();
        QTRY_VERIFY(page()->findChild<Notice *>(u"exportOutcome"_s)->sentence().contains(u"canceled"_s));
        QVERIFY(line("storageExport")->isVisibleTo(page()));
        // The next one is not canceled with it.
        m_session->hold = true;
        exportTo(u"/home/ada/mine.zip"_s);
        QVERIFY(!m_session->exports.last().token.isCanceled());
        QTRY_VERIFY(line("exportCancel")->isVisibleTo(page()) && line("exportCancel")->isEnabled());
    }

    void anExportOutlivesThePageThatBeganIt()
    {
        showWithDesktop();
        m_session->hold = true;
        exportTo(u"/home/ada/mine.zip"_s);
        m_session->exports.first().progressed(40);
        const auto bar = [this] { return page()->findChild<QProgressBar *>(u"exportProgress"_s); };
        QTRY_COMPARE(bar()->value(), 40);
        showWithDesktop();  // as after another language
        QVERIFY(bar()->isVisibleTo(page()) && !line("storageExport")->isVisibleTo(page()));
        QCOMPARE(bar()->value(), 40);
        m_session->exports.first().progressed(50);
        QTRY_COMPARE(bar()->value(), 50);
        press("exportCancel");
        QVERIFY(m_session->exports.first().token.isCanceled());
        m_session->answerHeld();
        QTRY_VERIFY(page()->findChild<Notice *>(u"exportOutcome"_s)->sentence().contains(u"canceled"_s));
    }

    void theEndOfAnExportIsSaidWhereverOneIs()
    {
        showWithDesktop();
        auto *toast = tree()->findChild<Toast *>(u"toast"_s);
        m_session->hold = true;
        exportTo(u"/home/ada/mine.zip"_s);
        m_session->answerHeld();
        QTRY_VERIFY(line("exportShow")->isVisibleTo(page()));
        QVERIFY2(!toast->isVisible(), "the page says it");
        m_session->hold = true;
        exportTo(u"/home/ada/other.zip"_s);
        QTRY_VERIFY(line("exportCancel")->isVisibleTo(page()));
        tree()->open(Place::of(Place::Kind::Home));
        m_session->answerHeld();
        QTRY_VERIFY(toast->isVisible());
        QCOMPARE(toast->sentence(), u"Saved as other.zip (12.3 MB)."_s);
        showWithDesktop();  // opened anew after that
        QCOMPARE(page()->findChild<Notice *>(u"exportOutcome"_s)->sentence(), u"Saved as other.zip (12.3 MB)."_s);
        press("exportShow");
        QCOMPARE(m_shownInFolder, u"/home/ada/other.zip"_s);
    }

    void anExportThatCannotBeginIsSaid()
    {
        showWithDesktop();
        m_session->exportFailure = Error{ErrorCode::Busy, u"This account is being exported already."_s, false, {}};
        exportTo(u"/home/ada/mine.zip"_s);
        auto *toast = tree()->findChild<Toast *>(u"toast"_s);
        QTRY_COMPARE(toast->sentence(), u"This account is being exported already."_s);
    }

    void whatTheDesktopTellsIsChosen()
    {
        QVERIFY(!line("settingsNotify"));  // this desktop tells nothing
        showWithDesktop();
        QVERIFY(m_look.preferences->notifyLikes);
        press("settingsNotifyLikes");
        QVERIFY(!m_look.preferences->notifyLikes);
        QVERIFY(m_look.preferences->notifyReplies);
        QVERIFY(!control("settingsQuietFrom"));
        press("settingsQuiet");
        press("settingsQuietFrom");
        auto *menu = m_window->findChild<QMenu *>(u"hourMenu"_s);
        QVERIFY(menu && menu->actions().size() == 24);
        QVERIFY(menu->actions()[22]->isChecked());
        menu->actions()[20]->trigger();
        menu->close();
        QCOMPARE(m_look.preferences->quietFrom, 20);
        QVERIFY(control("settingsQuietFrom")->text().contains(u"8:00") ||
                control("settingsQuietFrom")->text().contains(u"20:00"));
        QCOMPARE(m_look.preferences->quietTo, 7);
        press("settingsNotify");
        QVERIFY(!control("settingsQuiet") && !control("settingsNotifyLikes"));
        press("settingsNotify");
        QVERIFY(!qobject_cast<QAbstractButton *>(line("settingsNotifyLikes"))->isChecked());
    }

    void theTrayIsOfferedWhereThereIsOne()
    {
        m_hasTray = false;
        showWithDesktop();
        QVERIFY(!control("settingsCloseToTray"));
        press("settingsAutostart");
        QVERIFY(m_look.preferences->autostart);
        m_hasTray = true;  // it came up meanwhile
        tree()->open(Place::of(Place::Kind::Home));
        tree()->open(Place::of(Place::Kind::Settings));
        QVERIFY(!m_look.preferences->closeToTray);  // as shipped
        press("settingsCloseToTray");
        QVERIFY(m_look.preferences->closeToTray);
    }

    void theDetailsHaveTheLogInThem()
    {
        showWithDesktop();
        press("settingsCopyDetails");
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"Qt "_s));
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"the last line of the log"_s));
    }

    void newerVersionsAreLookedForInTheBrowser()
    {
        Browser browser;
        press("settingsUpdates");
        QCOMPARE(browser.opened, QList<QUrl>{releasesPage()});
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *field = m_window->findChild<QLineEdit *>(u"paletteText"_s);
        QTest::keyClicks(field, u"updates"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(browser.opened, QList<QUrl>(2, releasesPage()));
    }

    void anAppImageIsOfferedForTheMenu()
    {
        QVERIFY(!line("settingsMenuEntry"));
        showWithDesktop();
        press("settingsMenuEntry");
        QVERIFY(m_look.preferences->menuEntry);
    }

private:
    void showWithDesktop()
    {
        UiContext context;
        context.makePostId = [] { return samples::postId(1); };
        context.now = [] { return samples::now(); };
        context.hasNotifications = context.hasAutostart = context.hasMenuEntry = true;
        context.hasTray = [this] { return m_hasTray; };
        context.showInFolder = [this](const QString &file) { m_shownInFolder = file; };
        context.loadLog = [] {
            QPromise<QString> promise;
            promise.start();
            promise.addResult(u"the last line of the log"_s);
            promise.finish();
            return promise.future();
        };
        m_window->showApp(*m_session, context);
        tree()->open(Place::of(Place::Kind::Settings));
    }

    [[nodiscard]] QWidget *line(const char *name) const { return page()->findChild<QWidget *>(QLatin1String(name)); }
    [[nodiscard]] QString label(const char *name) const
    {
        return page()->findChild<TextLabel *>(QLatin1String(name))->text();
    }

    void exportTo(const QString &file)
    {
        press("storageExport");
        auto *dialog = page()->findChild<QFileDialog *>(u"exportDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QCOMPARE(dialog->defaultSuffix(), u"zip"_s);
        emit dialog->fileSelected(file);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    bool m_hasTray = true;
    QString m_shownInFolder;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
