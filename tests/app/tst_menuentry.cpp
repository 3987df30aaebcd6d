#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/desktop/appimage.h"
#include "app/desktop/menuentry.h"

using namespace postr;
using namespace Qt::StringLiterals;

/// An AppImage puts itself into the menu when that is wanted.
class TestMenuEntry : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        QFile::remove(of().file());
        write(share() + u"/applications/postr.desktop"_s, "[Desktop Entry]\nName=Postr\nExec=postr %u\nIcon=postr\n");
        write(share() + u"/icons/hicolor/scalable/apps/postr.svg"_s, "<svg/>");
    }

    void itIsWrittenAndRemoved()
    {
        const MenuEntry entry = of();
        QVERIFY(entry.isOffered());
        QVERIFY(!entry.isOn());
        entry.set(true);
        QTRY_VERIFY(entry.isOn());
        const QByteArray text = read(entry.file());
        QVERIFY(text.startsWith("[Desktop Entry]\nName=Postr\n"));
        QVERIFY(text.contains("\nExec=\"/home/a b/Postr.AppImage\" %u\n"));
        QVERIFY(text.contains("\nTryExec=/home/a b/Postr.AppImage\n"));
        QTRY_COMPARE(read(icon()), "<svg/>");
        entry.set(false);
        QTRY_VERIFY(!QFile::exists(entry.file()));
        QTRY_VERIFY(!QFile::exists(icon()));
    }

    void oneThatWasMovedIsStartedFromItsNewPlace()
    {
        of().set(true);
        QTRY_VERIFY(of().isOn());
        of(u"/opt/Postr-2.AppImage"_s).set(true);
        QTRY_VERIFY(read(of().file()).contains("Exec=\"/opt/Postr-2.AppImage\" %u\n"));
    }

    void whatSomebodyElseWroteStays()
    {
        write(of().file(), "[Desktop Entry]\nExec=mine\n");
        QVERIFY(!of().isOn());
        of().set(true);
        of().set(false);
        whenAllIsWritten();
        QCOMPARE(read(of().file()), "[Desktop Entry]\nExec=mine\n");
    }

    void outsideOfAnAppImageThereIsNone()
    {
        const MenuEntry entry({}, share());
        QVERIFY(!entry.isOffered());
        entry.set(true);
        QVERIFY(!entry.isOn());
        whenAllIsWritten();
        QVERIFY(!QFile::exists(of().file()));
    }

    void theVariablesOfAnotherAppImageDoNotCount()
    {
        qputenv("APPIMAGE", "/home/maya/Other.AppImage");
        qputenv("APPDIR", m_folder->path().toUtf8());
        QCOMPARE(appImage(), QString());
        qputenv("APPDIR", QCoreApplication::applicationDirPath().toUtf8());
        QCOMPARE(appImage(), u"/home/maya/Other.AppImage"_s);
        qunsetenv("APPDIR");
        QCOMPARE(appImage(), QString());
        qunsetenv("APPIMAGE");
    }

private:
    [[nodiscard]] QString share() const { return m_folder->filePath(u"share"_s); }
    [[nodiscard]] MenuEntry of(const QString &image = u"/home/a b/Postr.AppImage"_s) const { return {image, share()}; }
    [[nodiscard]] static QString icon()
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
               u"/icons/hicolor/scalable/apps/postr.svg"_s;
    }
    /// There is one writer: when an entry somewhere else is there, it is done with what it was told before.
    void whenAllIsWritten() const
    {
        const QByteArray home = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
        of().set(true);
        QTRY_VERIFY(of().isOn());
        qputenv("XDG_DATA_HOME", home);
    }
    static void write(const QString &name, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(name).path());
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestMenuEntry)
#include "tst_menuentry.moc"
