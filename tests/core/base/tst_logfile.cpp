#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <memory>

#include "core/base/log.h"
#include "core/base/logfile.h"

using namespace postr;
using namespace Qt::StringLiterals;

class TestLogFile : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsLoggedIsInTheFile()
    {
        {
            LogFile log(m_folder->path());
            qCInfo(lcApp) << "one";
            qCWarning(lcSync).noquote() << "two\nlines";
        }
        qCInfo(lcApp) << "after it";
        const QStringList lines = QString::fromUtf8(content(u"postr.log"_s)).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].endsWith(u" I postr.app: one"), qPrintable(lines[0]));
        QVERIFY2(lines[1].endsWith(u" W postr.sync: two lines"), qPrintable(lines[1]));
        QVERIFY(QDateTime::fromString(lines[0].section(u' ', 0, 0), Qt::ISODateWithMs).isValid());
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(QFileInfo(m_folder->filePath(u"postr.log"_s)).permissions() & others));
    }

    void twoFilesOfALimitedSize()
    {
        constexpr qint64 kMost = 4000;
        for (int round = 0; round < 10; ++round) {  // in parts, so that none is left out
            LogFile log(m_folder->path(), kMost);
            for (int i = 0; i < 50; ++i) {
                qCInfo(lcApp) << "line" << round * 50 + i;
            }
        }
        const QByteArray newer = content(u"postr.log"_s), older = content(u"postr.log.1"_s);
        QVERIFY(newer.size() <= kMost && older.size() <= kMost && older.size() > kMost / 2);
        QVERIFY(newer.contains("line 499\n"));
        const int first = newer.left(newer.indexOf('\n')).split(' ').last().toInt();
        QVERIFY(older.endsWith("line " + QByteArray::number(first - 1) + '\n'));  // nothing is lost in between
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
    }

    void secretsAreLeftOut_data()
    {
        QTest::addColumn<QString>("logged");
        QTest::addColumn<QString>("written");
        QTest::newRow("address") << u"for ann.o'leary+x@mail.postr.example now"_s << u"for ann.o'[left out] now"_s;
        QTest::newRow("address with letters of others") << u"grüße@bücher.example"_s << u"[left out]"_s;
        QTest::newRow("token") << u"Bearer eyJhbGciOi.eyJzdWIi.c2ln-_x done"_s << u"Bearer [left out] done"_s;
        QTest::newRow("under a name") << u"?refresh_token=abc123&x=1"_s << u"?refresh_token=[left out]&x=1"_s;
        QTest::newRow("in JSON") << u"access_token:abc123 x"_s << u"access_token:[left out] x"_s;
        QTest::newRow("secret key") << u"sb_secret_abc-1"_s << u"[left out]"_s;
        QTest::newRow("nothing of it") << u"cycle stopped in \"pull_feed\" @noon"_s
                                       << u"cycle stopped in \"pull_feed\" @noon"_s;
        QTest::newRow("home") << QDir::homePath() + u"/x"_s << u"~/x"_s;
    }
    void secretsAreLeftOut()
    {
        QFETCH(QString, logged);
        QFETCH(QString, written);
        QCOMPARE(LogFile::cleaned(logged), written);
    }

    void theLastLinesOfBothFiles()
    {
        {
            LogFile log(m_folder->path(), 2000);
            for (int i = 0; i < 60; ++i) {
                qCInfo(lcApp) << "line" << i;
            }
        }
        QVERIFY(QFile::exists(m_folder->filePath(u"postr.log.1"_s)));
        LogFile log(m_folder->path(), 2000);
        auto tail = log.loadTail(30);
        tail.waitForFinished();
        const QStringList lines = tail.result().split(u'\n');
        QCOMPARE(lines.size(), 30);
        QVERIFY(lines.first().endsWith(u"line 30"));
        QVERIFY(lines.last().endsWith(u"line 59"));
    }

    void manyThreadsMayLog()
    {
        {
            LogFile log(m_folder->path());
            std::vector<std::unique_ptr<QThread>> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back(QThread::create([] {
                    for (int line = 0; line < 100; ++line) {
                        qCInfo(lcSync) << "from a thread";
                    }
                }));
                threads.back()->start();
            }
            for (const auto &thread : threads) {
                thread->wait();
            }
        }
        QCOMPARE(content(u"postr.log"_s).count("from a thread\n"), 400);
    }

private:
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
