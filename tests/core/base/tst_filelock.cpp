#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "core/base/filelock.h"

using namespace postr;

class TestFileLock final : public QObject {
    Q_OBJECT

private slots:
    void oneHolderAtATime()
    {
        FileLock other(m_path);
        {
            FileLock holder(m_path);
            QCOMPARE(holder.take(), FileLock::Outcome::Taken);
            QCOMPARE(holder.take(), FileLock::Outcome::Taken);
            QCOMPARE(other.take(), FileLock::Outcome::Busy);
        }
        QCOMPARE(other.take(), FileLock::Outcome::Taken);
    }

    void whatAKilledProgramLeftIsNoClaim_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("killed before it wrote anything") << QByteArray();
        QTest::newRow("a claim of a living process")
            << QByteArray::number(QCoreApplication::applicationPid()) + "\nx\n";
        QTest::newRow("nonsense") << QByteArray(100, '\0');
    }

    void whatAKilledProgramLeftIsNoClaim()
    {
        QFETCH(QByteArray, content);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QCOMPARE(FileLock(m_path).take(), FileLock::Outcome::Taken);
    }

    void noPlaceForIt()
    {
        QCOMPARE(FileLock(m_folder.filePath(QStringLiteral("missing/lock"))).take(), FileLock::Outcome::Failed);
    }

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("lock"));
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
