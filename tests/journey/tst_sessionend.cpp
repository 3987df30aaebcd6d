// The real program under a real X11 session manager: it saves when the session ends, does not hold it up, and ends well.

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/desktop.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr::testing;

namespace {

constexpr int kPatience = 60'000;

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestSessionEnd final : public QObject {
    Q_OBJECT

private slots:
    void savesAndEndsWithTheSession();
};

void TestSessionEnd::savesAndEndsWithTheSession()
{
    QString missing = Desktop::missing();
    for (const QString &program : {u"xsm"_s, u"iceauth"_s}) {
        if (missing.isEmpty() && QStandardPaths::findExecutable(program).isEmpty()) {
            missing = program;
        }
    }
    if (!missing.isEmpty()) {
        QSKIP(qPrintable(u"%1 is not installed: no end of a session was tested"_s.arg(missing)));
    }
    Desktop desktop;
    QVERIFY2(desktop.start(), qPrintable(desktop.error()));
    const QTemporaryDir home;
    const QString profile = home.filePath(u"profile"_s), ended = home.filePath(u"ended"_s);
    // What a session begins with, one program a line.
    QFile startup(home.filePath(u".xsmstartup"_s)), script(home.filePath(u"start"_s)), keys(home.filePath(u"ice"_s));
    QVERIFY(startup.open(QIODevice::WriteOnly) && script.open(QIODevice::WriteOnly) && keys.open(QIODevice::WriteOnly));
    startup.write(script.fileName().toLocal8Bit() + '\n');
    script.write("#!/bin/sh\n'" + qgetenv("POSTR_GUI") + "' --profile '" + profile.toLocal8Bit() + "'\necho $? > '" +
                 ended.toLocal8Bit() + "'\n");
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    startup.close();
    script.close();

    QProcessEnvironment environment = desktop.environment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"SM_SAVE_DIR"_s, home.path());
    environment.insert(u"ICEAUTHORITY"_s, keys.fileName());
    QProcess manager;
    manager.setProcessEnvironment(environment);
    manager.start(u"xsm"_s, {u"-session"_s, u"postr"_s});
    const auto saved = [&] { return content(profile + u"/postr.log"_s).count("saving what is shown"); };
    // Whoever has registered is asked once to save, which nothing follows.
    QTRY_COMPARE_WITH_TIMEOUT(saved(), 1, kPatience);
    QVERIFY(!QFile::exists(ended));
    manager.terminate();  // which xsm takes for the end of the session
    QVERIFY(manager.waitForFinished(kPatience));
    QTRY_COMPARE_WITH_TIMEOUT(content(ended).trimmed(), QByteArray("0"), kPatience);
    QCOMPARE(saved(), 2);
}

QTEST_GUILESS_MAIN(TestSessionEnd)
#include "tst_sessionend.moc"
