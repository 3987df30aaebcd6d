// An account goes on while it is exported.

#include <QFileInfo>
#include <QTemporaryDir>

#include "core/export/accountexport.h"
#include "tests/core/export/exportfixture.h"
#include "tests/support/accounts.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

namespace {

constexpr int kMe = 1;

}  // namespace

class TestExportBeside final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void itShowsOneMoment();
    void whoeverWritesMeanwhileEmptiesTheLog();
    void theCopyItReadsGoesWithIt();
    void theCopyOfAKilledProgramGoes();

private:
    void addPosts(int from, int count);
    [[nodiscard]] Result<ExportReport> run(ExportWish wish);
    [[nodiscard]] QString file() const { return m_folder->filePath(u"everything.zip"_s); }
    [[nodiscard]] QString accountFolder() { return QFileInfo(db().path()).path(); }
    [[nodiscard]] qsizetype exported() const { return linesOf(unzipped(file()), u"posts"_s).size(); }
    [[nodiscard]] Connection &db() { return m_account->connection(); }

    std::unique_ptr<TemporaryAccount> m_account;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::function<void()> m_meanwhile;  ///< called while pictures and, again and again, while lines are written
};

void TestExportBeside::init()
{
    m_account = std::make_unique<TemporaryAccount>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_meanwhile = nullptr;
    QVERIFY(m_account->isOpen());
    addPosts(1000, 100);
}

/// Each with a picture.
void TestExportBeside::addPosts(int from, int count)
{
    QVERIFY(transact(db(), [&] {
        for (int i = from; i < from + count; ++i) {
            Post post = postBy(kMe, i);
            post.media = {{u"me/%1.jpg"_s.arg(i), 30, 20, {}, {}}};
            posts::upsert(db(), m_account->user(), post, 1);
        }
    }));
}

Result<ExportReport> TestExportBeside::run(ExportWish wish)
{
    const auto picture = [this](const QString &path) {
        m_meanwhile();
        return std::optional(path.toUtf8());
    };
    wish.progressed = [this](int) { m_meanwhile(); };
    wish.replaces = true;
    return exportAccount({db().path(), somebody(kMe), picture}, wish);
}

void TestExportBeside::itShowsOneMoment()
{
    int more = 0;
    m_meanwhile = [&] { addPosts(2000 + more++, 1); };
    QVERIFY(run({file()}));
    QVERIFY(more > 0);
    QCOMPARE(exported(), 100);
    m_meanwhile = [] {};
    QVERIFY(run({file()}));
    QCOMPARE(exported(), 100 + more);
}

/// Pictures and a slow disk take as long as they take: no transaction is held for them.
void TestExportBeside::whoeverWritesMeanwhileEmptiesTheLog()
{
    int emptied = 0, attempts = 0;
    m_meanwhile = [&] {
        addPosts(2000 + attempts++, 1);
        const auto done = db().emptyLog();
        emptied += done && *done && QFileInfo(db().path() + u"-wal"_s).size() == 0 ? 1 : 0;
    };
    const auto report = run({file()});
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QVERIFY(attempts > 150);  // by pictures and by lines
    QCOMPARE(emptied, attempts);
    QCOMPARE(exported(), 100);
}

void TestExportBeside::theCopyItReadsGoesWithIt()
{
    const QStringList before = inFolder(accountFolder());
    QStringList during;
    m_meanwhile = [&] { during = inFolder(accountFolder()); };
    QVERIFY(run({file()}));
    QCOMPARE(during.size(), before.size() + 1);
    QCOMPARE(inFolder(accountFolder()), before);
}

void TestExportBeside::theCopyOfAKilledProgramGoes()
{
    QFile left(db().path() + u".export"_s);
    const auto leave = [&] {
        const bool isLeft = left.open(QIODevice::WriteOnly) && left.write("half a copy") > 0;
        left.close();
        return isLeft;
    };
    QVERIFY(leave());
    m_meanwhile = [] {};
    QVERIFY(run({file()}));
    QCOMPARE(exported(), 100);
    QVERIFY(leave());
    m_account->reopen();
    QVERIFY(m_account->isOpen());
    QVERIFY(!left.exists());
}

QTEST_GUILESS_MAIN(TestExportBeside)
#include "tst_exportbeside.moc"
