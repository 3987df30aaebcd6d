// Posts with pictures, with the real program and the real local server.

#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QtTest>

#include "core/backend/qttransport.h"
#include "core/media/pictureloader.h"
#include "tests/support/cli.h"
#include "tests/support/localserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr::testing;

class TestPictures final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aPictureArrivesThoughItsFileIsGone();
    void aPictureThatIsThereAlreadyIsNoProblem();
    void aDeletedPostTakesItsPicturesWithIt();
    void whatNeverLeftLeavesNothingBehind();
    void aPictureLostOnDiskIsExplained();
    void aCommandThatAnotherProcessCarriesOutMeansItsOwnFolder();
    void badPicturesAreRefusedBeforeAnythingIsQueued();
    void aPictureIsShownFromTheServerAndAfterwardsWithoutIt();
    void theOwnPageGetsAPictureAndABanner();
    void anotherPictureTakesTheOldOneAwayAndNoPictureAll();
    void onlyTheLastOfSeveralIsSent();
    void badPortraitsChangeNothing();

private:
    static void sync(const Cli &cli);
    [[nodiscard]] QString picture(const QString &name, QSize size) const;
    [[nodiscard]] QJsonObject shown(const QString &id) const;
    /// The size of the picture under this name at the server; empty: there is none.
    [[nodiscard]] QSize served(const QString &path) const;
    [[nodiscard]] QStringList keptFiles() const;
    [[nodiscard]] QString own(const QString &field, const Cli &cli) const;
    static QString target(const CliResult &result) { return result.first().value(u"target"_s).toString(); }

    QTemporaryDir m_folder;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<Cli> m_ada;
};

void TestPictures::initTestCase()
{
    m_server = std::make_unique<LocalServer>(m_folder.filePath(u"server"_s));
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    m_ada = std::make_unique<Cli>(m_folder.filePath(u"ada"_s), m_server->url(), m_server->key());
    QCOMPARE(m_ada->run({u"signup"_s, u"ada@postr.example"_s, u"ada"_s}, u"correct horse battery"_s).exitCode, 0);
    sync(*m_ada);
}

void TestPictures::sync(const Cli &cli)
{
    const CliResult result = cli.run({u"sync"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.errorText));
    QCOMPARE(result.first().value(u"waiting"_s).toInt(), 0);
}

QString TestPictures::picture(const QString &name, QSize size) const
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(int(qHash(name) % 360), 120, 200));
    const QString path = m_folder.filePath(name);
    image.save(path);
    return path;
}

QJsonObject TestPictures::shown(const QString &id) const
{
    for (const QJsonObject &post : m_ada->run({u"feed"_s}).lines) {
        if (post.value(u"id"_s).toString() == id) {
            return post;
        }
    }
    return {};
}

QSize TestPictures::served(const QString &path) const
{
    QNetworkAccessManager network;
    QNetworkReply *reply =
        network.get(QNetworkRequest(QUrl(m_server->url() + u"/storage/v1/object/public/media/"_s + path)));
    QSignalSpy finished(reply, &QNetworkReply::finished);
    finished.wait();
    return QImage::fromData(reply->readAll()).size();
}

QStringList TestPictures::keptFiles() const
{
    QStringList files;
    QDirIterator all(m_ada->profileFolder(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        if (file.contains(u"/media/"_s)) {
            files.append(file);
        }
    }
    return files;
}

void TestPictures::aPictureArrivesThoughItsFileIsGone()
{
    const QString first = picture(u"first.png"_s, {320, 200});
    const QString second = picture(u"second.jpg"_s, {200, 320});
    const CliResult written =
        m_ada->run({u"post"_s, u"Two pictures"_s, u"--image"_s, first + u":A green field"_s, u"--image"_s, second});
    QVERIFY2(written.exitCode == 0, qPrintable(written.errorText));
    const QString post = target(written);
    QCOMPARE(m_ada->run({u"outbox"_s}).lines.size(), 3);
    QVERIFY(QFile::remove(first) && QFile::remove(second));
    const QJsonArray waiting = shown(post).value(u"media"_s).toArray();
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(waiting.at(0).toObject().value(u"alt"_s).toString(), u"A green field"_s);
    sync(*m_ada);
    QVERIFY(m_ada->run({u"outbox"_s}).lines.isEmpty());
    const QJsonArray media = shown(post).value(u"media"_s).toArray();
    QCOMPARE(shown(post).value(u"state"_s).toString(), u"synced"_s);
    QCOMPARE(served(media.at(0).toObject().value(u"path"_s).toString()), QSize(320, 200));
    QCOMPARE(served(media.at(1).toObject().value(u"path"_s).toString()), QSize(200, 320));
    QVERIFY2(keptFiles().isEmpty(), "what was sent is not kept twice");
}

void TestPictures::aPictureThatIsThereAlreadyIsNoProblem()
{
    const QString file = picture(u"again.png"_s, {64, 64});
    const QString post = target(m_ada->run({u"post"_s, u"Once"_s, u"--image"_s, file}));
    // The server stores it and says nothing: the next try finds it there.
    m_server->setFaults({QJsonObject{{u"match"_s, u"/storage/"_s}, {u"action"_s, u"drop-after"_s}}});
    sync(*m_ada);
    QCOMPARE(m_server->faultHits(), 1);
    const QString path = shown(post).value(u"media"_s).toArray().at(0).toObject().value(u"path"_s).toString();
    QCOMPARE(served(path), QSize(64, 64));
}

void TestPictures::aDeletedPostTakesItsPicturesWithIt()
{
    const QString post =
        target(m_ada->run({u"post"_s, u"Not for long"_s, u"--image"_s, picture(u"short.png"_s, {40, 40})}));
    sync(*m_ada);
    const QString path = shown(post).value(u"media"_s).toArray().at(0).toObject().value(u"path"_s).toString();
    QCOMPARE(served(path), QSize(40, 40));
    QCOMPARE(m_ada->run({u"delete"_s, post}).exitCode, 0);
    sync(*m_ada);
    QVERIFY(served(path).isEmpty());
    QVERIFY(m_ada->run({u"outbox"_s}).lines.isEmpty());
}

void TestPictures::whatNeverLeftLeavesNothingBehind()
{
    const QString post = target(m_ada->run({u"post"_s, u"Never"_s, u"--image"_s, picture(u"never.png"_s, {48, 48})}));
    QCOMPARE(keptFiles().size(), 1);
    QCOMPARE(m_ada->run({u"delete"_s, post}).exitCode, 0);
    sync(*m_ada);
    QVERIFY(m_ada->run({u"outbox"_s}).lines.isEmpty());
    QVERIFY(keptFiles().isEmpty());
}

void TestPictures::aPictureLostOnDiskIsExplained()
{
    const QString post = target(m_ada->run({u"post"_s, u"Lost"_s, u"--image"_s, picture(u"lost.png"_s, {56, 56})}));
    for (const QString &file : keptFiles()) {
        QVERIFY(QFile::remove(file));
    }
    QVERIFY(m_ada->run({u"sync"_s}).exitCode != 0);  // the post waits for a picture that cannot be sent
    const CliResult outbox = m_ada->run({u"outbox"_s});
    QCOMPARE(outbox.lines.size(), 2);
    QCOMPARE(outbox.first().value(u"state"_s).toString(), u"failed"_s);
    QVERIFY(outbox.first().value(u"reason"_s).toString().contains(u"not on this computer"_s));
    QCOMPARE(m_ada->run({u"outbox"_s, u"discard"_s, outbox.first().value(u"mid"_s).toString()}).exitCode, 1);
    QCOMPARE(m_ada->run({u"delete"_s, post}).exitCode, 0);
    sync(*m_ada);
    QVERIFY(m_ada->run({u"outbox"_s}).lines.isEmpty());
}

void TestPictures::aCommandThatAnotherProcessCarriesOutMeansItsOwnFolder()
{
    const auto watching = m_ada->start({u"watch"_s});
    QVERIFY(watching->waitForReadyRead());
    const QString file = picture(u"near.png"_s, {72, 24});
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(QFileInfo(file).path()));
    const CliResult written = m_ada->run({u"post"_s, u"From here"_s, u"--image"_s, u"near.png"_s});
    QDir::setCurrent(before);
    watching->terminate();
    QVERIFY(watching->waitForFinished());
    QVERIFY2(written.exitCode == 0, qPrintable(written.errorText));
    sync(*m_ada);
    QCOMPARE(served(shown(target(written)).value(u"media"_s).toArray().at(0).toObject().value(u"path"_s).toString()),
             QSize(72, 24));
}

void TestPictures::badPicturesAreRefusedBeforeAnythingIsQueued()
{
    const QString text = m_folder.filePath(u"text.png"_s);
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture");
    file.close();
    QCOMPARE(m_ada->run({u"post"_s, u"Bad"_s, u"--image"_s, text}).exitCode, 2);
    QCOMPARE(m_ada->run({u"post"_s, u"Bad"_s, u"--image"_s, m_folder.filePath(u"nowhere.png"_s)}).exitCode, 2);
    QStringList five{u"post"_s, u"Bad"_s};
    for (int i = 0; i < 5; ++i) {
        five << u"--image"_s << picture(u"%1.png"_s.arg(i), {8, 8});
    }
    QCOMPARE(m_ada->run(five).exitCode, 2);
    QVERIFY(m_ada->run({u"outbox"_s}).lines.isEmpty());
}

void TestPictures::aPictureIsShownFromTheServerAndAfterwardsWithoutIt()
{
    const QString post =
        target(m_ada->run({u"post"_s, u"To be seen"_s, u"--image"_s, picture(u"seen.png"_s, {320, 200})}));
    sync(*m_ada);
    const QString path = shown(post).value(u"media"_s).toArray().at(0).toObject().value(u"path"_s).toString();
    QTemporaryDir cache;
    postr::QtTransport transport;
    const postr::Server server{postr::ServerOrigin::fromUserInput(m_server->url()), m_server->key()};
    const auto look = [&](const QString &what) {
        postr::PictureLoader loader(server, cache.path(), [](const QString &) { return std::nullopt; });
        loader.setTransport(&transport);
        auto answer = std::make_shared<QPromise<postr::Result<QImage>>>();
        answer->start();
        const auto future = answer->future();
        loader.load({what, {80, 80}, postr::PictureQuery::Fit::Cover}, answer);
        (void)QTest::qWaitFor([&] { return future.isFinished(); }, 30'000);
        return future.result();
    };
    const auto first = look(path);
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QCOMPARE(first->size(), QSize(80, 80));
    const auto missing = look(path + u"x"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, postr::ErrorCode::Refused);
    m_server->stop();
    QVERIFY(look(path));
    const auto later = look(path + u"y"_s);
    QCOMPARE(later.error().code, postr::ErrorCode::Offline);
    QVERIFY(m_server->start());
}

QString TestPictures::own(const QString &field, const Cli &cli) const
{
    return cli.run({u"profile"_s}).first().value(field).toString();
}

void TestPictures::theOwnPageGetsAPictureAndABanner()
{
    const QString face = picture(u"face.png"_s, {900, 600});
    const QString wide = picture(u"wide.jpg"_s, {1600, 900});
    const CliResult written = m_ada->run({u"profile"_s, u"--avatar"_s, face, u"--banner"_s, wide, u"--bio"_s, u"Hi"_s});
    QVERIFY2(written.exitCode == 0, qPrintable(written.errorText));
    QCOMPARE(written.lines.size(), 3);
    QVERIFY(QFile::remove(face) && QFile::remove(wide));
    // Before anything is sent, here alone.
    const QString avatar = own(u"avatar"_s, *m_ada);
    QVERIFY2(avatar.contains(u"/profile/avatar"_s), qPrintable(avatar));
    QVERIFY(served(avatar).isEmpty());
    QCOMPARE(m_ada->run({u"outbox"_s}).lines.size(), 5);
    sync(*m_ada);
    QVERIFY(m_ada->run({u"outbox"_s}).lines.isEmpty());
    QCOMPARE(own(u"avatar"_s, *m_ada), avatar);
    QCOMPARE(own(u"bio"_s, *m_ada), u"Hi"_s);
    QCOMPARE(served(avatar), QSize(400, 400));
    QCOMPARE(served(own(u"banner"_s, *m_ada)), QSize(1488, 360));
    QVERIFY(keptFiles().isEmpty());
    // Another computer of the same person is told by the server.
    const Cli other(m_folder.filePath(u"elsewhere"_s), m_server->url(), m_server->key());
    QCOMPARE(other.run({u"signin"_s, u"ada@postr.example"_s}, u"correct horse battery"_s).exitCode, 0);
    sync(other);
    QCOMPARE(own(u"avatar"_s, other), avatar);
}

void TestPictures::anotherPictureTakesTheOldOneAwayAndNoPictureAll()
{
    const QString before = own(u"avatar"_s, *m_ada);
    QCOMPARE(served(before), QSize(400, 400));
    // The server stores it and says nothing: the next try finds it there.
    m_server->setFaults({QJsonObject{{u"match"_s, u"/storage/"_s}, {u"action"_s, u"drop-after"_s}}});
    QCOMPARE(m_ada->run({u"profile"_s, u"--avatar"_s, picture(u"face2.png"_s, {120, 150})}).exitCode, 0);
    sync(*m_ada);
    QCOMPARE(m_server->faultHits(), 1);
    const QString after = own(u"avatar"_s, *m_ada);
    QVERIFY(after != before);
    QCOMPARE(served(after), QSize(120, 120));
    QVERIFY(served(before).isEmpty());
    QCOMPARE(m_ada->run({u"profile"_s, u"--avatar"_s, QString(u""_s)}).exitCode, 0);
    QVERIFY(own(u"avatar"_s, *m_ada).isEmpty());
    sync(*m_ada);
    QVERIFY(own(u"avatar"_s, *m_ada).isEmpty());
    QVERIFY(served(after).isEmpty());
    QCOMPARE(served(own(u"banner"_s, *m_ada)), QSize(1488, 360));
}

void TestPictures::onlyTheLastOfSeveralIsSent()
{
    QCOMPARE(m_ada->run({u"profile"_s, u"--avatar"_s, picture(u"face3.png"_s, {50, 50})}).exitCode, 0);
    const QString never = own(u"avatar"_s, *m_ada);
    QCOMPARE(m_ada->run({u"profile"_s, u"--avatar"_s, picture(u"face4.png"_s, {60, 60})}).exitCode, 0);
    sync(*m_ada);
    QVERIFY(served(never).isEmpty());
    QCOMPARE(served(own(u"avatar"_s, *m_ada)), QSize(60, 60));
    QVERIFY(keptFiles().isEmpty());
    // A picture that is discarded leaves the one before.
    const QString shown = own(u"avatar"_s, *m_ada);
    const CliResult written = m_ada->run({u"profile"_s, u"--avatar"_s, picture(u"face5.png"_s, {70, 70})});
    QCOMPARE(m_ada->run({u"outbox"_s, u"discard"_s, written.first().value(u"mid"_s).toString()}).exitCode, 0);
    QCOMPARE(own(u"avatar"_s, *m_ada), shown);
    sync(*m_ada);
    QCOMPARE(served(shown), QSize(60, 60));
    QVERIFY(keptFiles().isEmpty());
}

void TestPictures::badPortraitsChangeNothing()
{
    const QString text = m_folder.filePath(u"text.png"_s);
    for (const QString &bad : {text, m_folder.filePath(u"nowhere.png"_s)}) {
        const CliResult refused = m_ada->run({u"profile"_s, u"--name"_s, u"Half"_s, u"--banner"_s, bad});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(!refused.errorText.isEmpty());
    }
    QVERIFY(m_ada->run({u"outbox"_s}).lines.isEmpty());
}

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
