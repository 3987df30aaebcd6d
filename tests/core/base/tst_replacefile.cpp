// A file is there as a whole or not at all, also when the disk takes no more.

#include <sys/resource.h>

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

#include "core/base/replacefile.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;

namespace {

/// While it lives, no file of this process grows beyond `bytes`: the system's own word for a full disk that needs no disk.
class ShortDisk final {
public:
    explicit ShortDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~ShortDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    ShortDisk(const ShortDisk &) = delete;
    ShortDisk &operator=(const ShortDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "none";
}

}  // namespace

class TestReplaceFile final : public QObject {
    Q_OBJECT

private slots:
    void aFileIsReplaced()
    {
        const QString path = m_folder.filePath(u"replaced"_s);
        QCOMPARE(replaceFile(path, "first", QFileDevice::ReadOwner | QFileDevice::WriteOwner), QString());
        QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        QCOMPARE(replaceFile(path, "second"), QString());
        QCOMPARE(contentOf(path), "second");
    }

    void aFullDiskLeavesWhatWasThere_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("what is written at the end") << 1000;
        QTest::newRow("what is written at once") << 100'000;
    }
    void aFullDiskLeavesWhatWasThere()
    {
        QFETCH(const int, size);
        const QString path = m_folder.filePath(u"full"_s);
        QCOMPARE(replaceFile(path, "before"), QString());
        QString problem;
        {
            const ShortDisk disk(100);
            problem = replaceFile(path, QByteArray(size, 'x'));
        }
        QVERIFY(!problem.isEmpty());
        QCOMPARE(contentOf(path), "before");
        QCOMPARE(QDir(m_folder.path()).entryList({u"full*"_s}, QDir::Files), QStringList{u"full"_s});
    }

    void withoutAFolderNothingHappens()
    {
        QVERIFY(!replaceFile(m_folder.filePath(u"nowhere/file"_s), "content").isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestReplaceFile)
#include "tst_replacefile.moc"
