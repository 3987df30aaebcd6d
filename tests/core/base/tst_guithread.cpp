// What the thread that paints must not do ends the program. Each case runs in a process of its own, because it ends there.

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>
#include <functional>

#include "core/base/guithread.h"
#include "core/db/connection.h"
#include "core/db/mediafolder.h"
#include "core/media/decode.h"
#include "core/media/picture.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;

namespace {

QByteArray aPicture()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.save(&buffer, "png");
    return bytes;
}

const QTemporaryDir &folder()
{
    static const QTemporaryDir made;
    return made;
}

const QHash<QString, std::function<void()>> &deeds()
{
    static const QHash<QString, std::function<void()>> all{
        {u"open"_s, [] { (void)Connection::open(folder().filePath(u"a.db"_s)); }},
        {u"sql"_s,
         [] {
             const auto connection = [] {
                 const guithread::Permit permit("only the statement is meant");
                 return Connection::open(folder().filePath(u"a.db"_s));
             }();
             (void)(*connection)->value(u"SELECT 1"_s);
         }},
        {u"decode"_s,
         [] {
             (void)decodePicture(aPicture(), {8, 8}, PictureQuery::Fit::Cover);
         }},
        {u"prepare"_s, [] { (void)preparePicture(aPicture()); }},
        {u"file"_s, [] { (void)MediaFolder(folder().filePath(u"a.db"_s)).keep("content", u"bin"_s); }},
    };
    return all;
}

struct Outcome {
    bool crashed = false;
    QByteArray said;
};

Outcome run(const QStringList &arguments)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), arguments);
    const bool ended = child.waitForFinished(120'000);
    return {ended && child.exitStatus() == QProcess::CrashExit, child.readAllStandardError()};
}

}  // namespace

class TestGuiThread final : public QObject {
    Q_OBJECT

private slots:
    void endsTheProgram_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("open") << u"open"_s << QByteArray("a database is opened");
        QTest::newRow("sql") << u"sql"_s << QByteArray("SQL runs");
        QTest::newRow("decode") << u"decode"_s << QByteArray("a picture is decoded");
        QTest::newRow("prepare") << u"prepare"_s << QByteArray("a picture is prepared");
        QTest::newRow("file") << u"file"_s << QByteArray("a picture is written");
    }
    void endsTheProgram()
    {
#ifdef QT_NO_DEBUG
        QSKIP("The guard is part of debug builds.");
#endif
        QFETCH(const QString, deed);
        QFETCH(const QByteArray, words);
        const Outcome marked = run({u"--do"_s, deed, u"marked"_s});
        QVERIFY2(marked.said.contains("On the thread that paints: " + words), marked.said.constData());
        QVERIFY(marked.crashed);
        // The same where it belongs.
        for (const QString &place : {u"elsewhere"_s, u"permitted"_s, u"unmarked"_s}) {
            const Outcome fine = run({u"--do"_s, deed, place});
            QVERIFY2(!fine.crashed && fine.said.isEmpty(), (place.toUtf8() + ": " + fine.said).constData());
        }
    }
};

static void perform(const QString &deed, const QString &place)
{
    const std::function<void()> act = deeds().value(deed);
    if (place != u"unmarked") {
        guithread::mark();
    }
    if (place == u"elsewhere") {
        QThread *thread = QThread::create(act);
        thread->start();
        thread->wait();
        delete thread;
    } else if (place == u"permitted") {
        const guithread::Permit permit("the test says so");
        act();
    } else {
        act();
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--do") {
        perform(arguments.value(2), arguments.value(3));
        return 0;
    }
    TestGuiThread test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_guithread.moc"
