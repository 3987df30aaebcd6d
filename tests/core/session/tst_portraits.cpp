// The own avatar and banner: in which order they reach the server, and what is left when the program is killed.

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <cstdio>

#include "core/db/outboxstore.h"
#include "core/model/portrait.h"
#include "core/sync/collapse.h"
#include "core/sync/sendorder.h"
#include "tests/core/session/offlinesession.h"
#include "tests/support/seededrandom.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

namespace {

/// Red on the left, blue on the right.
QImage halves(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = size.width() / 2; x < size.width(); ++x) {
            image.setPixelColor(x, y, Qt::blue);
        }
    }
    return image;
}

/// The other process: chooses the picture in a file, says so, and waits to be killed.
int writeAndWait(const QString &folder, const QString &file)
{
    OfflineSession opened(folder);
    const auto picture = waited(opened.session.openPicture({file, {}, {}}));
    const auto row = picture
                         ? waited(opened.session.writePortrait({ProfileField::Avatar, *picture, {400, 0, 400, 400}}))
                         : Result<OutboxRow>(failure(picture.error()));
    if (row) {
        std::puts("kept");
        std::fflush(stdout);
    }
    return QCoreApplication::exec();
}

/// An outbox of which everything goes out, as the engine would send it.
class Sending final {
public:
    Sending() : m_writer(m_account.connection(), m_account.user(), m_random) {}

    void showAtServer(const QString &avatar)
    {
        Profile me = person(1);
        me.avatar = avatar;
        (void)transact(m_account.connection(),
                       [&] { (void)persons::upsert(m_account.connection(), m_account.user(), me); });
    }
    Result<OutboxRow> choose(const QString &file)
    {
        return m_writer.writePortrait(ProfileField::Avatar, file, u"image/png"_s, ++m_now);
    }
    IntentWriter &writer() { return m_writer; }
    void normalize()
    {
        inside([&] {
            for (const Mid &mid : collapse(outbox::load(m_account.connection(), m_account.user())).drop) {
                outbox::drop(m_account.connection(), m_account.user(), mid);
            }
        });
    }
    [[nodiscard]] std::optional<OutboxRow> next(Lane lane)
    {
        std::optional<OutboxRow> row;
        inside([&] { row = nextToSend(m_account.connection(), m_account.user(), m_now, lane).row; });
        return row;
    }
    void commit(const OutboxRow &row)
    {
        inside([&] { outbox::markCommitted(m_account.connection(), m_account.user(), row.mid, {}); });
    }
    /// Everything that goes, in this order: "upload_media", "set_profile" and so on with the file at the end of the name.
    [[nodiscard]] QStringList sendAll()
    {
        QStringList sent;
        for (;;) {
            std::optional<OutboxRow> row = next(Lane::Intents);
            row = row ? row : next(Lane::Uploads);
            if (!row) {
                return sent;
            }
            const QString name = row->intent.path() + row->intent.value();
            sent.append(intentKindName(row->intent.kind()) + u' ' + name.section(u'-', -1));
            commit(*row);
        }
    }
    void inside(const std::function<void()> &work) { (void)transact(m_account.connection(), work); }
    [[nodiscard]] qint64 now() { return ++m_now; }
    [[nodiscard]] QString own(const QString &name) { return m_account.user().text() + u"/profile/avatar1-"_s + name; }
    TemporaryAccount &account() { return m_account; }

private:
    TemporaryAccount m_account;
    test::SeededRandom m_random{7};
    IntentWriter m_writer;
    qint64 m_now = 1'700'000'000'000;
};

}  // namespace

class TestPortraits final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aKillBeforeTheUploadLosesNothingThoughTheFileIsGone()
    {
        const QString file = m_folder->filePath(u"me.png"_s);
        QVERIFY(halves({800, 400}).save(file));
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_folder->path(), file});
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(other.readLine().trimmed(), QByteArray("kept"));
        other.kill();
        QVERIFY(other.waitForFinished());
        QVERIFY(QFile::remove(file));
        OfflineSession opened(m_folder->path());
        const auto rows = waited(opened.session.loadOutbox());
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).intent.kind(), IntentKind::UploadMedia);
        QCOMPARE(rows->at(1).intent.kind(), IntentKind::SetProfile);
        QCOMPARE(rows->at(1).dependsOn, QList<Mid>{rows->at(0).mid});
        const QString path = rows->at(1).intent.value();
        QCOMPARE(path, rows->at(0).intent.path());
        QVERIFY2(path.startsWith(somebody().user.text() + u"/profile/avatar"_s), qPrintable(path));
        // On screen already, and the part that was chosen.
        QCOMPARE(waited(opened.session.loadMe())->avatar, path);
        const auto shown = waited(opened.session.loadPicture({path, {40, 40}, {}}));
        QVERIFY(shown);
        QVERIFY(shown->pixelColor(5, 5).blue() > 200 && shown->pixelColor(35, 35).red() < 60);
    }

    void theServerTakesSuchANameFromItsOwnerAlone()
    {
        const QString sha = u"a"_s.repeated(64) + u".jpg"_s;
        const QString path = newPortraitPath(UserId(uuid(1)), ProfileField::Banner, 1'800'000'000'000, sha);
        static const QRegularExpression allowed(u"^[0-9a-f-]{36}/profile/[A-Za-z0-9_-]{1,90}\\.[a-z0-9]{2,5}$"_s);
        QVERIFY2(allowed.match(path).hasMatch(), qPrintable(path));
        QVERIFY(Intent::setProfile(ProfileField::Banner, path));
    }

    void thePictureGoesFirstAndTheOldOneLast()
    {
        Sending sending;
        sending.showAtServer(sending.own(u"a.png"_s));
        QVERIFY(sending.choose(u"b.png"_s));
        sending.normalize();
        QVERIFY(!sending.next(Lane::Intents));
        QCOMPARE(sending.sendAll(),
                 (QStringList{u"upload_media b.png"_s, u"set_profile b.png"_s, u"delete_media a.png"_s}));
    }

    void nothingIsDeletedWhileTheProfileShowsIt()
    {
        Sending sending;
        sending.showAtServer(sending.own(u"a.png"_s));
        QVERIFY(sending.choose(u"b.png"_s));
        QVERIFY(sending.choose(u"c.png"_s));
        sending.normalize();
        QCOMPARE(sending.sendAll(),
                 (QStringList{u"upload_media c.png"_s, u"set_profile c.png"_s, u"delete_media a.png"_s}));
    }

    void whatWasSentMeanwhileGoesToo()
    {
        Sending sending;
        sending.showAtServer(sending.own(u"a.png"_s));
        QVERIFY(sending.choose(u"b.png"_s));
        sending.commit(*sending.next(Lane::Uploads));
        QVERIFY(sending.choose(u"c.png"_s));
        sending.normalize();
        const QStringList sent = sending.sendAll();
        QCOMPARE(sent.mid(0, 2), (QStringList{u"upload_media c.png"_s, u"set_profile c.png"_s}));
        QCOMPARE(QSet<QString>(sent.cbegin() + 2, sent.cend()),
                 (QSet<QString>{u"delete_media a.png"_s, u"delete_media b.png"_s}));
    }

    void aRefusedOneKeepsTheOldPictureUntilItIsDecided()
    {
        Sending sending;
        sending.showAtServer(sending.own(u"a.png"_s));
        const auto row = sending.choose(u"b.png"_s);
        sending.commit(*sending.next(Lane::Uploads));
        sending.inside([&] {
            outbox::markFailed(sending.account().connection(), sending.account().user(), row->mid, u"bad_args"_s,
                               u"No."_s, "1:1");
        });
        QVERIFY(sending.sendAll().isEmpty());
        QVERIFY(sending.writer().discard(row->mid, sending.now()));
        sending.normalize();
        QCOMPARE(sending.sendAll(), QStringList{u"delete_media b.png"_s});  // the one that nobody shows
    }

    void aDiscardedOneLeavesNothing()
    {
        Sending sending;
        sending.showAtServer(sending.own(u"a.png"_s));
        QVERIFY(sending.choose(u"b.png"_s));
        const auto upload = sending.next(Lane::Uploads);
        QVERIFY(
            sending.writer().discard(upload->mid, sending.now()));  // either of the two rows takes the other with it
        sending.normalize();
        QVERIFY(sending.sendAll().isEmpty());
    }

    void discardingTheLastGoesBackToTheOneBefore()
    {
        Sending sending;
        sending.showAtServer(sending.own(u"a.png"_s));
        QVERIFY(sending.choose(u"b.png"_s));
        const auto last = sending.choose(u"c.png"_s);
        QVERIFY(sending.writer().discard(last->mid, sending.now()));
        sending.normalize();
        QCOMPARE(sending.sendAll(),
                 (QStringList{u"upload_media b.png"_s, u"set_profile b.png"_s, u"delete_media a.png"_s}));
    }

    void removingDeletesIt()
    {
        Sending sending;
        sending.showAtServer(sending.own(u"a.png"_s));
        QVERIFY(sending.writer().write(*Intent::setProfile(ProfileField::Avatar, {}), sending.now()));
        sending.normalize();
        QCOMPARE(sending.sendAll(), (QStringList{u"set_profile "_s, u"delete_media a.png"_s}));
    }

    void othersPicturesAreLeftAlone()
    {
        Sending sending;
        sending.showAtServer(uuid(2) + u"/profile/avatar1-a.png"_s);
        QVERIFY(sending.choose(u"b.png"_s));
        QCOMPARE(sending.sendAll(), (QStringList{u"upload_media b.png"_s, u"set_profile b.png"_s}));
    }

    void badPicturesAreRefusedWithASentence()
    {
        OfflineSession opened(m_folder->path());
        const auto picture = waited(opened.session.openPicture({{}, "no picture", {}}));
        QVERIFY(!picture);
        QVERIFY(picture.error().message.endsWith(u'.'));
        const auto row = waited(opened.session.writePortrait({ProfileField::Avatar, halves({8, 8}), {90, 90, 5, 5}}));
        QVERIFY(!row);
        QVERIFY(row.error().message.endsWith(u'.'));
        QVERIFY(waited(opened.session.loadOutbox())->isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");  // as in tst_drafts
    QCoreApplication app(argc, argv);
    if (argc == 4 && QByteArray(argv[1]) == "--write") {
        return writeAndWait(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    }
    TestPortraits test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_portraits.moc"
