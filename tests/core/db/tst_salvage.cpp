// What is carried over from a file that was set aside, when that cannot be read at once.

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "core/db/draftstore.h"
#include "core/db/mediafolder.h"
#include "core/db/mediastore.h"
#include "core/db/outboxstore.h"
#include "core/db/salvage.h"
#include "tests/support/accounts.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

namespace {

/// A page of files that were set aside, from its first byte on, which the disk does not give back; below 0: none.
sqlite3_int64 unreadableAt = -1;

/// A page of a table's rows; of an index, or of a table that is one (WITHOUT ROWID).
constexpr char kTableLeaf = '\x0d', kKeyLeaf = '\x0a';

const sqlite3_io_methods *plain = nullptr;
sqlite3_vfs *plainDisk = nullptr;

int readFile(sqlite3_file *file, void *buffer, int length, sqlite3_int64 at)
{
    const bool isHit = unreadableAt >= at && unreadableAt < at + length;
    return isHit ? SQLITE_IOERR_READ : plain->xRead(file, buffer, length, at);
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int opened = plainDisk->xOpen(plainDisk, name, file, flags, outFlags);
    if (opened == SQLITE_OK && (flags & SQLITE_OPEN_MAIN_DB) != 0 && QByteArray(name).contains(".damaged-")) {
        static sqlite3_io_methods methods;
        plain = file->pMethods;
        methods = *plain;
        methods.xRead = readFile;
        file->pMethods = &methods;
    }
    return opened;
}

/// From now on every connection that names no other disk is on this one.
void useFlakyDisk()
{
    static sqlite3_vfs vfs;
    plainDisk = sqlite3_vfs_find(nullptr);
    vfs = *plainDisk;
    vfs.pNext = nullptr;
    vfs.zName = "flaky";
    vfs.xOpen = openFile;
    QCOMPARE(sqlite3_vfs_register(&vfs, 1), SQLITE_OK);
}

}  // namespace

class TestSalvage final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useFlakyDisk(); }
    void init();
    void whatCannotBeOpenedForNowIsCarriedOverLater();
    void whatCannotBeReadForNowIsCarriedOverLater();
    void picturesOfWhatCannotBeReadForNowStay();
    void picturesAreNamedByWhatWaitsForThem();
    void whatLiesBehindADamagedPlaceIsCarriedOver();
    void aFileCutShortGivesWhatIsLeftOfIt();
    void whatWasCarriedOverIsNotCarriedOverAgain();
    void whatWasDiscardedMeanwhileDoesNotComeBack();
    void whatIsDamagedForGoodIsGivenUp();
    void whatTheDiskNeverGivesBackIsGivenUpInTheEnd();
    void aFileThatWasTakenAwayIsForgotten();

private:
    [[nodiscard]] QString file() const { return databasePath(m_folder->path(), somebody()); }
    [[nodiscard]] QString aside() const { return file() + u".damaged-20261128"_s; }
    [[nodiscard]] bool isReminded() const { return QFile::exists(aside() + u"-unsalvaged"_s); }
    /// Opens the account; what waits, and what is being written.
    struct Seen {
        QString intents;
        QString drafts;
        bool isTold = false;
        bool operator==(const Seen &) const = default;
    };
    [[nodiscard]] Seen start(const std::function<void(Connection &, const UserId &)> &use = {}) const;
    [[nodiscard]] sqlite3_int64 placeOf(const QString &table) const;
    [[nodiscard]] sqlite3_int64 leafWith(const QString &id, char kind) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// A file that is about to be set aside, with an intent and a draft.
void TestSalvage::init()
{
    unreadableAt = -1;
    m_folder = std::make_unique<QTemporaryDir>();
    static_cast<void>(start([](Connection &connection, const UserId &user) {
        outbox::append(connection, user, Intent::setLike(PostId(uuid(100)), true), Mid(uuid(8)), 1);
        Draft draft;
        draft.id = PostId(uuid(9));
        draft.text = u"Half a thought"_s;
        drafts::save(connection, user, draft, 1);
    }));
    QFile reminder(aside() + u"-unsalvaged"_s);
    QVERIFY(reminder.open(QIODevice::WriteOnly));
    QVERIFY(QFile::rename(file(), aside()));
}

TestSalvage::Seen TestSalvage::start(const std::function<void(Connection &, const UserId &)> &use) const
{
    OpenReport report;
    auto opened = openAccount(m_folder->path(), somebody(), u"me"_s, &report);
    if (!opened) {
        return {opened.error().detail, {}, false};
    }
    Connection &connection = opened->connection();
    const Seen seen{*connection.value(u"SELECT group_concat(mid) FROM outbox"_s),
                    *connection.value(u"SELECT group_concat(id) FROM drafts"_s), !report.notice.isEmpty()};
    const Status used = transact(connection, [&] {
        if (use) {
            use(connection, opened->user());
        }
    });
    return used ? seen : Seen{used.error().detail, {}, false};
}

sqlite3_int64 TestSalvage::placeOf(const QString &table) const
{
    const auto raw = Connection::open(aside(), Connection::Mode::ReadOnly);
    const QString page =
        *(*raw)->value(u"SELECT (rootpage - 1) * 4096 FROM sqlite_master WHERE name = '%1'"_s.arg(table));
    return page.toLongLong();
}

sqlite3_int64 TestSalvage::leafWith(const QString &id, char kind) const
{
    QFile stored(aside());
    const QByteArray content = stored.open(QIODevice::ReadOnly) ? stored.readAll() : QByteArray();
    for (qsizetype page = 0; page < content.size(); page += 4096) {
        if (content.at(page) == kind && content.mid(page, 4096).contains(id.toLatin1())) {
            return page;
        }
    }
    return -1;
}

void TestSalvage::whatCannotBeOpenedForNowIsCarriedOverLater()
{
    QVERIFY(QFile::rename(aside(), file() + u".elsewhere"_s));
    QVERIFY(QDir().mkdir(aside()));
    QCOMPARE(start(), (Seen{{}, {}, true}));
    QVERIFY(isReminded());
    QVERIFY(QDir().rmdir(aside()));
    QVERIFY(QFile::rename(file() + u".elsewhere"_s, aside()));
    QCOMPARE(start(), (Seen{uuid(8), uuid(9), true}));
    QVERIFY(!isReminded());
    QCOMPARE(start(), (Seen{uuid(8), uuid(9), false}));
}

void TestSalvage::whatCannotBeReadForNowIsCarriedOverLater()
{
    unreadableAt = placeOf(u"outbox"_s);
    QVERIFY(unreadableAt > 0);
    QCOMPARE(start(), (Seen{{}, uuid(9), true}));  // what can be read is not kept waiting
    QVERIFY(isReminded());
    unreadableAt = -1;
    QCOMPARE(start(), (Seen{uuid(8), uuid(9), true}));
    QVERIFY(!isReminded());
}

void TestSalvage::picturesOfWhatCannotBeReadForNowStay()
{
    const MediaFolder folder(file());
    const auto name = folder.keep("a picture", u"png"_s);
    QVERIFY(name);
    unreadableAt = placeOf(u"drafts"_s);
    QCOMPARE(start(), (Seen{uuid(8), {}, true}));
    folder.removeAllBut({});
    QVERIFY(folder.read(*name));
    unreadableAt = -1;
    QCOMPARE(start(), (Seen{uuid(8), uuid(9), true}));
    folder.removeAllBut({});
    QVERIFY(!folder.read(*name));
}

/// Also when the table that holds their names is lost, and over more than one start.
void TestSalvage::picturesAreNamedByWhatWaitsForThem()
{
    const MediaFolder folder(file());
    const QString ofDraft = *folder.keep("of a draft", u"png"_s);
    const QString ofUpload = *folder.keep("of an upload", u"png"_s);
    const QString ofPost = *folder.keep("of a post whose picture was sent", u"png"_s);
    const auto path = [](const QString &file) { return u"%1/%2/1-%3"_s.arg(somebody().user.text(), uuid(50), file); };
    {
        const auto raw = Connection::open(aside());
        QVERIFY(transact(**raw, [&] {
            Draft draft;
            draft.id = PostId(uuid(9));
            draft.pictures = {{ofDraft, u"image/png"_s, 4, 3, {}, {}}};
            drafts::save(**raw, somebody().user, draft, 1);
            outbox::append(**raw, somebody().user, Intent::uploadMedia(path(ofUpload), ofUpload, u"image/png"_s),
                           Mid(uuid(51)), 1);
            NewPost post;
            post.id = PostId(uuid(50));
            post.media = {{path(ofPost), 4, 3, {}, {}}};
            outbox::append(**raw, somebody().user, *Intent::putPost(post), Mid(uuid(52)), 1);
        }));
        QVERIFY((*raw)->execute(u"DROP TABLE media"_s));
    }
    unreadableAt = placeOf(u"drafts"_s);
    QCOMPARE(start().drafts, QString());
    unreadableAt = -1;
    const auto tidy = [&](Connection &connection, const UserId &user) {
        drafts::forgetStrayFiles(connection, user);
        mediastore::forgetSent(connection, user);
        folder.removeAllBut(mediastore::files(connection, user));
    };
    QCOMPARE(start(tidy).drafts, uuid(9));
    QVERIFY(folder.read(ofDraft));
    QVERIFY(folder.read(ofUpload));
    QVERIFY(folder.read(ofPost));
}

void TestSalvage::whatLiesBehindADamagedPlaceIsCarriedOver()
{
    {
        const auto raw = Connection::open(aside());
        QVERIFY(transact(**raw, [&] {
            for (int i = 0; i < 300; ++i) {
                outbox::append(**raw, somebody().user, Intent::setLike(PostId(uuid(1000 + i)), true),
                               Mid(uuid(5000 + i)), i);
                Draft draft;
                draft.id = PostId(uuid(2000 + i));
                draft.text = QString(100, u'x');
                drafts::save(**raw, somebody().user, draft, i);
            }
        }));
    }
    QFile damaged(aside());
    for (const sqlite3_int64 leaf : {leafWith(uuid(5100), kTableLeaf), leafWith(uuid(2100), kKeyLeaf)}) {
        QVERIFY(leaf > 0);
        QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(leaf));
        QCOMPARE(damaged.write(QByteArray(4096, 'Z')), 4096);
        damaged.close();
    }
    const Seen seen = start();
    const QStringList intents = seen.intents.split(u',');
    const QStringList texts = seen.drafts.split(u',');
    QVERIFY2(intents.size() > 200 && intents.size() < 301, qPrintable(QString::number(intents.size())));
    QVERIFY2(texts.size() > 200 && texts.size() < 301, qPrintable(QString::number(texts.size())));
    QVERIFY(intents.contains(uuid(8)) && intents.contains(uuid(5299)));
    QVERIFY(texts.contains(uuid(2000)) && texts.contains(uuid(2299)));
    QStringList ascending = intents;
    ascending.sort();
    QCOMPARE(intents, ascending);  // in the order in which they were written
    QVERIFY(!isReminded());
}

void TestSalvage::aFileCutShortGivesWhatIsLeftOfIt()
{
    {
        const auto raw = Connection::open(aside());
        QVERIFY(
            (*raw)->execute(u"CREATE TABLE filler AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                            "WHERE i < 200) SELECT zeroblob(4000) AS content FROM n"_s));
        QVERIFY((*raw)->emptyLog());
    }
    QFile damaged(aside());
    QVERIFY(damaged.resize(damaged.size() / 2));
    QCOMPARE(start(), (Seen{uuid(8), uuid(9), true}));
    QVERIFY(!isReminded());
}

void TestSalvage::whatWasCarriedOverIsNotCarriedOverAgain()
{
    unreadableAt = placeOf(u"outbox"_s);
    const auto discard = [](Connection &connection, const UserId &user) {
        drafts::remove(connection, user, PostId(uuid(9)));
    };
    QCOMPARE(start(discard).drafts, uuid(9));
    unreadableAt = -1;
    QCOMPARE(start(), (Seen{uuid(8), {}, true}));
    QVERIFY(!isReminded());
}

/// Signed out, and what waits was to be discarded.
void TestSalvage::whatWasDiscardedMeanwhileDoesNotComeBack()
{
    unreadableAt = placeOf(u"outbox"_s);
    QCOMPARE(start().intents, QString());
    QVERIFY(salvage::giveUpIntents(file()));
    unreadableAt = -1;
    QCOMPARE(start(), (Seen{{}, uuid(9), true}));
    QVERIFY(!isReminded());
}

void TestSalvage::whatIsDamagedForGoodIsGivenUp()
{
    const sqlite3_int64 outbox = placeOf(u"outbox"_s);
    QFile damaged(aside());
    QVERIFY(damaged.open(QIODevice::ReadWrite) && damaged.seek(outbox));
    QCOMPARE(damaged.write(QByteArray(4096, 'Z')), 4096);
    damaged.close();
    QCOMPARE(start(), (Seen{{}, uuid(9), true}));
    QVERIFY(!isReminded());
    QVERIFY(damaged.exists());
}

/// The rest of the same table is worth more than the hope for all of it.
void TestSalvage::whatTheDiskNeverGivesBackIsGivenUpInTheEnd()
{
    {
        const auto raw = Connection::open(aside());
        QVERIFY(transact(**raw, [&] {
            for (int i = 0; i < 300; ++i) {
                outbox::append(**raw, somebody().user, Intent::setLike(PostId(uuid(1000 + i)), true),
                               Mid(uuid(5000 + i)), i);
            }
        }));
    }
    unreadableAt = leafWith(uuid(5290), kTableLeaf);
    QVERIFY(unreadableAt > 0);
    for (int starts = 1; starts < 5; ++starts) {
        QCOMPARE(start(), (Seen{{}, uuid(9), true}));
        QVERIFY(isReminded());
    }
    const qsizetype intents = start().intents.split(u',').size();
    QVERIFY2(intents > 100 && intents < 301, qPrintable(QString::number(intents)));
    QVERIFY(!isReminded());
}

/// The note about it must not be taken for one about a file that is still in its place.
void TestSalvage::aFileThatWasTakenAwayIsForgotten()
{
    unreadableAt = placeOf(u"outbox"_s);
    QCOMPARE(start().drafts, uuid(9));
    QVERIFY(isReminded());
    QVERIFY(QFile::remove(aside()));
    QCOMPARE(start(), (Seen{{}, uuid(9), false}));
    QVERIFY(!isReminded());
    QVERIFY(!QFile::exists(aside()));
}

QTEST_GUILESS_MAIN(TestSalvage)
#include "tst_salvage.moc"
