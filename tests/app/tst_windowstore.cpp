#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/gui/windowstore.h"

using namespace postr;
using namespace Qt::StringLiterals;

class TestWindowStore : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatWasChosenIsThereAgain()
    {
        WindowSettings settings;
        settings.preferences.theme = ThemeChoice::Dark;
        settings.preferences.textPercent = 150;
        settings.preferences.highContrast = true;
        settings.preferences.calm = true;
        settings.preferences.singleKeys = false;
        settings.preferences.remindAlt = false;
        settings.preferences.undoSeconds = 30;
        settings.preferences.notify = false;
        settings.preferences.notifyFollows = false;
        settings.preferences.quiet = true;
        settings.preferences.quietFrom = 20;
        settings.preferences.quietTo = 9;
        settings.preferences.closeToTray = true;
        settings.preferences.keys = {
            {u"keyLike"_s, {u"M"_s, u"Ctrl+M"_s}}, {u"keyQuote"_s, {}}, {u"keyNext"_s, {u","_s}}};
        settings.preferences.recentEmoji = {u"🌊"_s, u","_s};
        settings.geometry = QByteArray("\x01\x00\xff where", 9);
        settings.wasDark = true;
        {
            WindowStore store(m_folder->path());
            store.save({});
            store.save(settings);  // the last one counts
        }
        QCOMPARE(WindowStore(m_folder->path()).load().preferences.keys, settings.preferences.keys);
        QVERIFY(WindowStore(m_folder->path()).load() == settings);
    }

    void nothingStoredIsAsShipped() { QVERIFY(WindowStore(m_folder->path()).load() == WindowSettings{}); }

    void nonsenseIsAsShipped()
    {
        QFile file(m_folder->filePath(u"window.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "[General]\ntheme=pink\ntextPercent=9000\nundoSeconds=-5\nquietFrom=99\nsingleKeys=perhaps\n\0\xff[[[\n");
        file.close();
        const Preferences::Values values = WindowStore(m_folder->path()).load().preferences;
        QCOMPARE(values.theme, ThemeChoice::System);
        QCOMPARE(values.textPercent, 100);
        QCOMPARE(values.undoSeconds, 0);
        QCOMPARE(values.quietFrom, 23);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestWindowStore)
#include "tst_windowstore.moc"
