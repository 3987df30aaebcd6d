#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTest>

#include "app/desktop/autostart.h"

using namespace postr;
using namespace Qt::StringLiterals;

class TestAutostart : public QObject {
    Q_OBJECT

private slots:
    void init() { QFile::remove(Autostart().file()); }

    void switchedOnAndOff()
    {
        const Autostart autostart({u"--profile"_s, u"/home/a b/\"100%\" $x\\y"_s});
        QVERIFY(autostart.file().endsWith(u"/autostart/app.postr.Postr.desktop"));
        QVERIFY(!autostart.isOn());
        autostart.set(true);
        QTRY_VERIFY(autostart.isOn());
        const QString text = content();
        QVERIFY(text.startsWith(u"[Desktop Entry]\n"));
        const QString exec = text.section(u"Exec="_s, 1).section(u'\n', 0, 0);
        QCOMPARE(exec, u'"' + QCoreApplication::applicationFilePath() +
                           u"\" --hidden \"--profile\" \"/home/a b/\\\\\"100%%\\\\\" \\\\$x\\\\\\\\y\""_s);
        autostart.set(false);
        QTRY_VERIFY(!QFile::exists(autostart.file()));
        autostart.set(true);
        autostart.set(false);  // the last one counts
        autostart.set(true);
        QTRY_VERIFY(autostart.isOn());
    }

    void whatTheDesktopSwitchedOffIsOff()
    {
        const Autostart autostart;
        autostart.set(true);
        QTRY_VERIFY(autostart.isOn());
        QFile file(autostart.file());
        QVERIFY(file.open(QIODevice::Append));
        file.write("X-GNOME-Autostart-enabled=false\n");
        file.close();
        QVERIFY(!autostart.isOn());
        autostart.set(true);
        QTRY_VERIFY(autostart.isOn());
    }

private:
    [[nodiscard]] static QString content()
    {
        QFile file(Autostart().file());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
