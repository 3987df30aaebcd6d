// A zip file that is whole or not there.

#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <csignal>
#endif

#include "core/export/zipwriter.h"
#include "tests/core/export/exportfixture.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

class TestZipWriter final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void entriesComeOutAsTheyWentIn()
    {
        ZipWriter zip;
        QVERIFY(zip.open(file()));
        zip.begin("a.jsonl", ZipWriter::Packing::Text);
        QByteArray text;
        for (int i = 0; i < 100'000; ++i) {
            const QByteArray piece = "Zeile " + QByteArray::number(i) + " – äöü\n";
            zip.write(piece);
            text += piece;
        }
        zip.begin("media/b.png", ZipWriter::Packing::Picture);
        const QByteArray picture = noise(300'000);
        zip.write(picture);
        zip.begin("empty.jsonl", ZipWriter::Packing::Text);
        QVERIFY2(inFolder(m_folder->path()) != QStringList{u"out.zip"_s}, "not there before it is finished");
        const auto size = zip.finish();
        QVERIFY(size);
        QCOMPARE(inFolder(m_folder->path()), QStringList{u"out.zip"_s});
        QCOMPARE(*size, QFileInfo(file()).size());
        QCOMPARE(
            QFile::permissions(file()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        const QJsonObject found = unzipped(file());
        QCOMPARE(found.keys(), (QStringList{u"a.jsonl"_s, u"empty.jsonl"_s, u"media/b.png"_s}));
        QCOMPARE(textOf(found, u"a.jsonl"_s).toUtf8(), text);
        QVERIFY(found.value(u"a.jsonl"_s)[u"packed"_s].toBool());
        QVERIFY(!found.value(u"media/b.png"_s)[u"packed"_s].toBool());
        QCOMPARE(found.value(u"media/b.png"_s)[u"sha256"_s].toString().toLatin1(),
                 QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex());
        QCOMPARE(textOf(found, u"empty.jsonl"_s), QString());
        const QString unzip = QStandardPaths::findExecutable(u"unzip"_s);
        if (!unzip.isEmpty()) {
            QCOMPARE(QProcess::execute(unzip, {u"-tqq"_s, file()}), 0);
        }
    }

    void whatIsNotFinishedLeavesNothing()
    {
        {
            ZipWriter zip;
            QVERIFY(zip.open(file()));
            zip.begin("a.jsonl", ZipWriter::Packing::Text);
            zip.write(noise(200'000));
        }
        QVERIFY(inFolder(m_folder->path()).isEmpty());
    }

    void aPlaceWhereNothingCanBeWritten_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("no folder") << u"missing/out.zip"_s;
        QTest::newRow("a folder") << u"."_s;
        QTest::newRow("not for anybody") << u"/proc/out.zip"_s;
    }
    void aPlaceWhereNothingCanBeWritten()
    {
        QFETCH(QString, place);
        place = QDir(m_folder->path()).absoluteFilePath(place);
        ZipWriter zip;
        const Status opened = zip.open(place);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Disk);
        QVERIFY(opened.error().message.contains(place));
        QVERIFY(inFolder(m_folder->path()).isEmpty());
    }

#ifdef Q_OS_UNIX
    // The system takes no more from some byte on: as on a full disk, wherever that happens to be.
    void aDiskThatTakesNoMore_data()
    {
        QTest::addColumn<int>("most");
        QTest::newRow("at once") << 0;
        QTest::newRow("in a text") << 100'000;
        QTest::newRow("behind all entries") << 400'000 + 100;
    }
    void aDiskThatTakesNoMore()
    {
        QFETCH(int, most);
        QFile before(file());
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("what was there") > 0);
        before.close();
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit usual{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
        const rlimit little{rlim_t(most), usual.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &little), 0);
        Result<qint64> size;
        {
            ZipWriter zip;
            const Status opened = zip.open(file());
            zip.begin("a.bin", ZipWriter::Packing::Picture);
            zip.write(noise(200'000));
            zip.begin("b.bin", ZipWriter::Packing::Picture);
            zip.write(noise(200'000));
            size = opened ? zip.finish() : failure(opened.error());
        }
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
        QVERIFY(!size);
        QCOMPARE(size.error().code, ErrorCode::Disk);
        QVERIFY(size.error().message.contains(u"disk is full"_s));
        QCOMPARE(inFolder(m_folder->path()), QStringList{u"out.zip"_s});
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("what was there"));
    }
#endif

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"out.zip"_s); }
    static QByteArray noise(int size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        quint32 state = 1;
        for (char &byte : bytes) {
            state = state * 1664525 + 1013904223;
            byte = static_cast<char>(state >> 24);
        }
        return bytes;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestZipWriter)
#include "tst_zipwriter.moc"
