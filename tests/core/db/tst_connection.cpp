// Two connections to one file: what waits for the other, and what does not.

#include <sqlite3.h>

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;

namespace {

int naps = 0;

int countNap(sqlite3_vfs *, int microseconds)
{
    ++naps;
    return microseconds;
}

/// SQLite's own disk, whose naps while somebody else holds a lock take no time and are counted.
QString withoutSleep()
{
    static sqlite3_vfs vfs = [] {
        sqlite3_vfs copy = *sqlite3_vfs_find(nullptr);
        copy.pNext = nullptr;
        copy.zName = "sleepless";
        copy.xSleep = countNap;
        return copy;
    }();
    static const int kRegistered = sqlite3_vfs_register(&vfs, 0);
    return kRegistered == SQLITE_OK ? u"vfs=sleepless"_s : QString();
}

}  // namespace

class TestConnection final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aReaderHoldsNoCheckpointUp();
    void aWriterHoldsNoCheckpointUp();

private:
    [[nodiscard]] std::unique_ptr<Connection> open() const
    {
        auto opened = Connection::open(m_folder->filePath(u"a.db"_s), Connection::Mode::ReadWrite, withoutSleep());
        return opened ? std::move(*opened) : nullptr;
    }
    [[nodiscard]] qint64 logSize() const { return QFileInfo(m_folder->filePath(u"a.db-wal"_s)).size(); }
    [[nodiscard]] static Status write(Connection &connection)
    {
        return transact(connection, [&] { Statement(connection, u"INSERT INTO words VALUES ('tea')"_s).run(); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_writer;
};

void TestConnection::init()
{
    m_writer.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_writer = open();
    QVERIFY(m_writer);
    QVERIFY(m_writer->execute(u"PRAGMA journal_mode = WAL"_s));
    QVERIFY(m_writer->execute(u"CREATE TABLE words (word TEXT)"_s));
    QVERIFY(write(*m_writer));
    naps = 0;
}

void TestConnection::aReaderHoldsNoCheckpointUp()
{
    const auto reader = open();
    const auto during = readConsistently(*reader, [&]() -> Result<bool> {
        Statement words(*reader, u"SELECT count(*) FROM words"_s);
        const Status written = words.next() ? write(*m_writer) : Status(failure(ErrorCode::Bug, {}));
        return written.and_then([&] { return m_writer->emptyLog(); });
    });
    QVERIFY(during && *during);
    QCOMPARE(**during, false);
    QCOMPARE(naps, 0);
    QVERIFY(logSize() > 0);
    QCOMPARE(*m_writer->emptyLog(), true);
    QCOMPARE(logSize(), 0);
}

void TestConnection::aWriterHoldsNoCheckpointUp()
{
    const auto other = open();
    Result<bool> during = true;
    Status second;
    QVERIFY(transact(*other, [&] {
        during = m_writer->emptyLog();
        QCOMPARE(naps, 0);
        second = write(*m_writer);
    }));
    QCOMPARE(*during, false);
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Busy);
    QVERIFY(naps > 0);  // whoever writes still waits for a writer
    QVERIFY(write(*m_writer));
    QCOMPARE(*m_writer->emptyLog(), true);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
