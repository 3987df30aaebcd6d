// Everything of one account in one file.

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>

#include "core/db/answerstore.h"
#include "core/db/draftstore.h"
#include "core/db/mediafolder.h"
#include "core/db/mediastore.h"
#include "core/db/notificationstore.h"
#include "core/db/outboxstore.h"
#include "core/db/statement.h"
#include "core/export/accountexport.h"
#include "tests/core/export/exportdocument.h"
#include "tests/core/export/exportfixture.h"
#include "tests/support/accounts.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

namespace {

constexpr int kMe = 1;

QByteArray picture(const char *format, QRgb color)
{
    QImage image(30, 20, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return bytes;
}

QString sha(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

}  // namespace

class TestExport final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everythingIsInItOnce();
    void whatOwnPostsSaidBeforeIsInIt();
    void theDocumentedFieldsAreTheWrittenOnes();
    void anEmptyAccountHasItsFilesToo();
    void hostileNamesBecomeNoPaths();
    void progressGoesUpAndTheBytesAreTold();
    void canceledItLeavesNothing();
    void placesThatAreRefused();
    void aDamagedDatabaseIsNoHalfExport();

private:
    void fill();
    void addPosts(int author, int from, int count);
    [[nodiscard]] ExportSource source();
    [[nodiscard]] QString file() const { return m_folder->filePath(u"everything.zip"_s); }
    [[nodiscard]] Result<ExportReport> run(const ExportWish &wish) { return exportAccount(source(), wish); }
    [[nodiscard]] Connection &db() { return m_account->connection(); }
    [[nodiscard]] const UserId &me() { return m_account->user(); }

    std::unique_ptr<TemporaryAccount> m_account;
    std::unique_ptr<QTemporaryDir> m_folder;
    QHash<QString, QByteArray> m_stored;  ///< pictures on this computer, by their names at the server
};

void TestExport::init()
{
    m_account = std::make_unique<TemporaryAccount>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_stored.clear();
    QVERIFY(m_account->isOpen());
}

ExportSource TestExport::source()
{
    return {db().path(), somebody(kMe), [this](const QString &path) {
                const auto found = m_stored.constFind(path);
                return found == m_stored.cend() ? std::nullopt : std::optional(*found);
            }};
}

/// Something of every kind, and beside it what must not come.
void TestExport::fill()
{
    const MediaFolder kept(db().path());
    const QByteArray unsent = picture("png", 0xff112233), drafted = picture("png", 0xff332211);
    const QString unsentFile = kept.keep(unsent, u"png"_s).value(), draftFile = kept.keep(drafted, u"png"_s).value();
    m_stored.insert(u"me/face.jpg"_s, picture("jpg", 0xff0000ff));
    m_stored.insert(u"me/1.jpg"_s, picture("jpg", 0xff00ff00));
    m_stored.insert(u"two/1.png"_s, picture("png", 0xffff0000));
    QVERIFY(transact(db(), [&] {
        Profile self = person(kMe, 5);
        self.handle = u"me"_s;
        self.name = u"Mé"_s;
        self.bio = u"Two\nlines"_s;
        self.avatar = u"me/face.jpg"_s;
        self.banner = u"me/wide.jpg"_s;
        self.createdAt = QDateTime::fromMSecsSinceEpoch(1'600'000'000'000, Qt::UTC);
        persons::upsert(db(), me(), self);
        for (int other : {2, 3, 4}) {
            Profile profile = person(other);
            profile.followsMe = other == 2;
            persons::upsert(db(), me(), profile);
        }
        Post own = postBy(kMe, 10);
        own.text = u"\"Hello\"\n\t– 👋"_s;
        own.warning = u"Food"_s;
        own.lang = u"en"_s;
        own.editedAt = own.createdAt.addSecs(60);
        own.rev = 2;
        own.card = LinkCard{u"https://bridges.example/1"_s, u"Bridges"_s, u"All of them"_s, {}};
        own.media = {{u"me/1.jpg"_s, 30, 20, u"Green"_s, {}}, {u"me/2.jpg"_s, 8, 9, {}, {}}};
        Post quoting = postBy(kMe, 11);
        quoting.quote = PostId(uuid(24));
        Post answer = postBy(kMe, 12);
        answer.root = PostId(uuid(20));
        answer.replyTo = PostId(uuid(21));
        Post gone = postBy(kMe, 13);
        gone.deleted = true;
        gone.text.clear();
        Post liked = postBy(2, 20);
        liked.media = {{u"two/1.png"_s, 30, 20, u"Red"_s, {}}};
        liked.card = own.card;
        answer.card = own.card;
        for (const Post &post : {own, quoting, answer, gone, liked, postBy(2, 21), postBy(2, 22), postBy(3, 23),
                                 postBy(3, 24), postBy(3, 25), postBy(3, 26)}) {
            posts::upsert(db(), me(), post, 1);
        }
        answers::setHistory(db(), me(), own.id, {{{0, u"Helo"_s, own.createdAt}}}, 1);
        posts::setCounts(db(), me(), own.id, {1, 2, 3, 4}, 1);
        posts::upsert(db(), me(), Mine{liked.id, true, false, false, 3, true});
        posts::upsert(db(), me(), Mine{PostId(uuid(22)), false, false, true, 4});
        posts::upsert(db(), me(), Mine{PostId(uuid(90)), true, false, false, 5});  // a post that is not stored
        posts::upsert(db(), me(), Repost{me(), PostId(uuid(23)), true, 50, 6});
        posts::upsert(db(), me(), Repost{UserId(uuid(2)), PostId(uuid(26)), true, 51, 6});  // somebody else's
        persons::upsert(db(), me(), Relation{UserId(uuid(2)), true, false, false, 1});
        persons::upsert(db(), me(), Relation{UserId(uuid(3)), false, true, false, 1});
        persons::upsert(db(), me(), Relation{UserId(uuid(4)), true, false, false, 1, true});
        persons::upsert(db(), me(), Relation{UserId(uuid(5)), false, false, true, 1});  // whose person is not stored
        const QDateTime then = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        notifications::upsert(
            db(), me(), Notification{u"n1"_s, NotificationKind::Like, UserId(uuid(2)), own.id, {}, true, then, 61, 1});
        notifications::upsert(
            db(), me(),
            Notification{u"n2"_s, NotificationKind::Mention, UserId(uuid(3)), PostId(uuid(25)), {}, true, then, 62, 2});
        notifications::upsert(
            db(), me(), Notification{u"n3"_s, NotificationKind::Moderation, {}, {}, u"Be kind"_s, true, then, 63, 3});
        notifications::upsert(
            db(), me(), Notification{u"n4"_s, NotificationKind::Follow, UserId(uuid(3)), {}, {}, false, then, 64, 4});
        notifications::upsert(db(), me(), ReadMarker{61, 1});
        Draft draft;
        draft.id = PostId(uuid(30));
        draft.text = u"Half a thought"_s;
        draft.replyTo = PostId(uuid(20));
        draft.pictures = {{draftFile, u"image/png"_s, 30, 20, u"Brown"_s, {}}};
        drafts::save(db(), me(), draft, 1'700'000'000'000);
        drafts::addFile(db(), me(), draft.id, draftFile, drafted.size(), 1);
        const QString path = me().text() + u"/x-"_s + unsentFile;
        mediastore::insert(db(), me(), path, unsentFile, unsent.size(), 1);
        outbox::append(db(), me(), Intent::uploadMedia(path, unsentFile, u"image/png"_s), Mid(uuid(40)),
                       1'700'000'000'000);
        NewPost fresh;
        fresh.id = PostId(uuid(31));
        fresh.text = u"On its way"_s;
        outbox::append(db(), me(), *Intent::putPost(fresh), Mid(uuid(41)), 1'700'000'000'001);
    }));
}

void TestExport::addPosts(int author, int from, int count)
{
    QVERIFY(transact(db(), [&] {
        persons::upsert(db(), me(), person(author, 2));
        for (int i = from; i < from + count; ++i) {
            posts::upsert(db(), me(), postBy(author, i), 1);
        }
    }));
}

void TestExport::everythingIsInItOnce()
{
    fill();
    const auto report = run({file()});
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QCOMPARE(inFolder(m_folder->path()), QStringList{u"everything.zip"_s});
    const QJsonObject zip = unzipped(file());
    QVERIFY(!zip.isEmpty());

    const auto all = [&](const QString &part, const QString &field) {
        QStringList values;
        for (const QJsonObject &line : linesOf(zip, part)) {
            values.append(line.value(field).toString());
        }
        return values;
    };
    QCOMPARE(all(u"posts"_s, u"id"_s), (QStringList{uuid(10), uuid(11)}));
    QCOMPARE(all(u"replies"_s, u"id"_s), QStringList{uuid(12)});
    QStringList others = all(u"posts-of-others"_s, u"id"_s);
    others.sort();
    QCOMPARE(others, (QStringList{uuid(20), uuid(21), uuid(22), uuid(23), uuid(24), uuid(25)}));
    QCOMPARE(all(u"likes"_s, u"post"_s), (QStringList{uuid(20), uuid(90)}));
    QVERIFY(linesOf(zip, u"likes"_s).last().value(u"author"_s).isNull());
    QCOMPARE(all(u"bookmarks"_s, u"post"_s), QStringList{uuid(22)});
    QCOMPARE(all(u"reposts"_s, u"post"_s), QStringList{uuid(23)});
    QCOMPARE(all(u"muted-conversations"_s, u"post"_s), QStringList{uuid(20)});
    QCOMPARE(all(u"following"_s, u"handle"_s), (QStringList{u"person2"_s, u"person4"_s}));
    QCOMPARE(all(u"followers"_s, u"handle"_s), QStringList{u"person2"_s});
    QCOMPARE(all(u"muted"_s, u"handle"_s), (QStringList{u"person3"_s, u"person4"_s}));
    QCOMPARE(all(u"muted"_s, u"what"_s), (QStringList{u"everything"_s, u"reposts"_s}));
    QCOMPARE(all(u"blocked"_s, u"id"_s), QStringList{uuid(5)});
    QCOMPARE(all(u"notifications"_s, u"id"_s), (QStringList{u"n3"_s, u"n2"_s, u"n1"_s}));
    QVERIFY(linesOf(zip, u"notifications"_s)[1].value(u"unread"_s).toBool());
    QVERIFY(!linesOf(zip, u"notifications"_s)[2].value(u"unread"_s).toBool());
    QCOMPARE(all(u"drafts"_s, u"text"_s), QStringList{u"Half a thought"_s});
    QCOMPARE(all(u"outbox"_s, u"mid"_s), (QStringList{uuid(40), uuid(41)}));
    QCOMPARE(linesOf(zip, u"outbox"_s)[1].value(u"args"_s)[u"text"_s].toString(), u"On its way"_s);

    const QJsonObject own = linesOf(zip, u"posts"_s).first();
    QCOMPARE(own.value(u"text"_s).toString(), u"\"Hello\"\n\t– 👋"_s);
    QCOMPARE(own.value(u"revision"_s).toInt(), 2);
    QCOMPARE(own.value(u"created_at"_s).toString(), u"2023-11-14T22:13:20.010Z"_s);
    QCOMPARE(own.value(u"like_count"_s).toInt(), 3);
    const QJsonObject profile = linesOf(zip, u"profile"_s).first();
    QCOMPARE(profile.value(u"bio"_s).toString(), u"Two\nlines"_s);
    QVERIFY(profile.value(u"banner"_s)[u"file"_s].isNull());

    // Every picture with the bytes it had, under the name that the lines give.
    const auto bytesOf = [&](const QJsonValue &name) { return zip.value(name.toString())[u"sha256"_s].toString(); };
    QCOMPARE(bytesOf(profile.value(u"avatar"_s)[u"file"_s]), sha(m_stored.value(u"me/face.jpg"_s)));
    QCOMPARE(bytesOf(own.value(u"media"_s)[0][u"file"_s]), sha(m_stored.value(u"me/1.jpg"_s)));
    QVERIFY(own.value(u"media"_s)[0][u"file"_s].toString().endsWith(u".jpg"_s));
    QVERIFY(own.value(u"media"_s)[1][u"file"_s].isNull());
    const QJsonObject card{{u"url"_s, u"https://bridges.example/1"_s},
                           {u"title"_s, u"Bridges"_s},
                           {u"description"_s, u"All of them"_s},
                           {u"site"_s, QJsonValue()}};
    QCOMPARE(own.value(u"card"_s).toObject(), card);
    QVERIFY(linesOf(zip, u"posts"_s).last().value(u"card"_s).isNull());
    QCOMPARE(bytesOf(linesOf(zip, u"drafts"_s).first().value(u"media"_s)[0][u"file"_s]),
             sha(picture("png", 0xff332211)));
    QCOMPARE(bytesOf(linesOf(zip, u"outbox"_s).first().value(u"file"_s)), sha(picture("png", 0xff112233)));

    const QJsonObject manifest = QJsonDocument::fromJson(textOf(zip, u"manifest.json"_s).toUtf8()).object();
    QCOMPARE(manifest, report->manifest);
    QCOMPARE(manifest.value(u"format"_s).toString(), u"postr-export"_s);
    QCOMPARE(manifest.value(u"version"_s).toInt(), kExportVersion);
    QCOMPARE(manifest.value(u"server"_s).toString(), u"https://postr.example"_s);
    QCOMPARE(manifest.value(u"account"_s)[u"handle"_s].toString(), u"me"_s);
    QCOMPARE(manifest.value(u"media_missing"_s).toInt(), 2);
    const QJsonObject counts = manifest.value(u"counts"_s).toObject();
    int media = 0;
    for (const QString &name : zip.keys()) {
        media += name.startsWith(u"media/"_s) ? 1 : 0;
        if (name.endsWith(u".jsonl"_s)) {
            const QString part = name.chopped(6);
            QCOMPARE(counts.value(part).toInt(-1), int(linesOf(zip, part).size()));
            QVERIFY2(textOf(zip, u"README.txt"_s).contains(name), qPrintable(name));
        }
    }
    QCOMPARE(media, 5);
    QCOMPARE(counts.value(u"media"_s).toInt(), media);
    QCOMPARE(counts.size(), zip.size() - 2 - media + 1);
}

void TestExport::whatOwnPostsSaidBeforeIsInIt()
{
    const auto history = [](int revisions) {
        PostHistory texts;
        for (int rev = 0; rev < revisions; ++rev) {
            texts.texts.append({rev, u"Text %1"_s.arg(rev), QDateTime::fromMSecsSinceEpoch(1000 * rev, Qt::UTC)});
        }
        return texts;
    };
    QVERIFY(transact(db(), [&] {
        Post whole = postBy(kMe, 10), editedSince = postBy(kMe, 11), others = postBy(2, 12), gone = postBy(kMe, 13);
        whole.rev = 2;
        editedSince.rev = 3;
        editedSince.replyTo = PostId(uuid(10));
        others.rev = 2;
        gone.deleted = true;
        gone.rev = 2;
        persons::upsert(db(), me(), person(2));
        for (const Post &post : {whole, editedSince, others, gone}) {
            posts::upsert(db(), me(), post, 1);
        }
        answers::setHistory(db(), me(), whole.id, history(3), 1);  // with what it says now
        answers::setHistory(db(), me(), editedSince.id, history(2), 2);
        answers::setHistory(db(), me(), others.id, history(3), 3);
        answers::setHistory(db(), me(), gone.id, history(3), 4);
        answers::setHistory(db(), me(), PostId(uuid(14)), history(3), 5);  // of a post that is not stored
        answers::setTalk(db(), me(), {{{u"tea"_s, 1, 1}}, {}, 6});
    }));
    const auto report = run({file()});
    QVERIFY2(report, report ? "" : qPrintable(report.error().message));
    QStringList found;
    for (const QJsonObject &line : linesOf(unzipped(file()), u"earlier-versions"_s)) {
        found << line.value(u"post"_s).toString() + u' ' + QString::number(line.value(u"revision"_s).toInt(-1)) + u' ' +
                     line.value(u"text"_s).toString() + u' ' + line.value(u"written_at"_s).toString();
    }
    const QString first = u"%1 0 Text 0 1970-01-01T00:00:00.000Z"_s, second = u"%1 1 Text 1 1970-01-01T00:00:01.000Z"_s;
    QCOMPARE(found,
             (QStringList{first.arg(uuid(10)), second.arg(uuid(10)), first.arg(uuid(11)), second.arg(uuid(11))}));
}

void TestExport::theDocumentedFieldsAreTheWrittenOnes()
{
    fill();
    QVERIFY(run({file()}));
    const QJsonObject zip = unzipped(file());
    const QHash<QString, QSet<QString>> pages = documented();
    int checked = 0;
    for (const QString &name : zip.keys()) {
        if (!name.contains(u".json"_s)) {
            continue;
        }
        QSet<QString> written;
        if (name == u"manifest.json") {
            addFields(QJsonDocument::fromJson(textOf(zip, name).toUtf8()).object(), {}, written);
        } else {
            for (const QJsonObject &line : linesOf(zip, name.chopped(6))) {
                addFields(line, {}, written);
            }
        }
        // Only own posts have pictures in this account, and only the first answer one of others'.
        const QSet<QString> expected = pages.value(name);
        QSet<QString> unmet = expected;
        unmet.subtract(written);
        const bool hasNoPictures = name == u"replies.jsonl";
        unmet.removeIf([&](const QString &field) { return hasNoPictures && field.startsWith(u"media."_s); });
        QSet<QString> unsaid = written;
        unsaid.subtract(expected);
        QVERIFY2(unmet.isEmpty(), qPrintable(name + u" does not have: "_s + unmet.values().join(u' ')));
        QVERIFY2(unsaid.isEmpty(), qPrintable(name + u" is not documented: "_s + unsaid.values().join(u' ')));
        ++checked;
    }
    QCOMPARE(checked, pages.size());
}

void TestExport::anEmptyAccountHasItsFilesToo()
{
    QVERIFY(run({file()}));
    const QJsonObject zip = unzipped(file());
    QCOMPARE(zip.size(), 18);
    QCOMPARE(textOf(zip, u"posts.jsonl"_s), QString());
    QCOMPARE(linesOf(zip, u"profile"_s).size(), 1);
}

void TestExport::hostileNamesBecomeNoPaths()
{
    const QString evil = u"../../../../etc/cron.d/postr"_s;
    m_stored.insert(evil, "<html>no picture</html>");
    m_stored.insert(u"/etc/passwd"_s,
                    picture("gif", 0xff445566).isEmpty() ? picture("png", 0xff445566) : picture("gif", 0xff445566));
    QVERIFY(transact(db(), [&] {
        Profile self = person(kMe, 5);
        self.handle = u"../../me\n\x1b[2J"_s;
        self.name = u"C:\\Windows\\x"_s;
        self.avatar = evil;
        persons::upsert(db(), me(), self);
        Post post = postBy(kMe, 10);
        post.text = QString::fromLatin1("\0\n\"}\n{\"id\":\"forged\"}", 20);
        post.media = {{evil, 1, 1, u"../alt\n{\"id\":1}"_s, {}}, {u"/etc/passwd"_s, 1, 1, u"\\..\\alt"_s, {}}};
        posts::upsert(db(), me(), post, 1);
    }));
    QVERIFY(run({file()}));
    const QJsonObject zip = unzipped(file());
    static const QRegularExpression ours(
        u"\\A(README\\.txt|manifest\\.json|[a-z-]+\\.jsonl|media/[0-9a-f]{40}\\.(jpg|png|webp|gif|bin))\\z"_s);
    for (const QString &name : zip.keys()) {
        QVERIFY2(ours.match(name).hasMatch(), qPrintable(name));
    }
    QCOMPARE(linesOf(zip, u"posts"_s).size(), 1);
    const QJsonObject post = linesOf(zip, u"posts"_s).first();
    QCOMPARE(post.value(u"id"_s).toString(), uuid(10));
    QVERIFY(post.value(u"media"_s)[0][u"file"_s].toString().endsWith(u".bin"_s));
    QCOMPARE(post.value(u"media"_s)[0][u"path"_s].toString(), evil);
    QCOMPARE(linesOf(zip, u"profile"_s).size(), 1);
}

void TestExport::progressGoesUpAndTheBytesAreTold()
{
    addPosts(kMe, 1000, 300);
    QList<int> told;
    ExportWish wish{file()};
    wish.progressed = [&](int percent) { told.append(percent); };
    const auto report = run(wish);
    QVERIFY(report);
    QCOMPARE(report->bytes, QFileInfo(file()).size());
    QVERIFY(told.size() > 50);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(std::adjacent_find(told.begin(), told.end()) == told.end());
    QCOMPARE(told.last(), 99);
}

void TestExport::canceledItLeavesNothing()
{
    addPosts(kMe, 1000, 300);
    ExportWish wish{file()};
    int seen = 0;
    wish.progressed = [&](int percent) {
        seen = percent;
        if (percent == 50) {
            wish.token.cancel();
        }
    };
    const auto report = run(wish);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Canceled);
    QVERIFY2(seen < 60, "it stops where it was");
    QVERIFY(inFolder(m_folder->path()).isEmpty());
}

void TestExport::placesThatAreRefused()
{
    QFile before(file());
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("a letter") > 0);
    before.close();
    const auto kept = run({file()});
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::Disk);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("a letter"));
    before.close();
    ExportWish wish{file()};
    wish.replaces = true;
    QVERIFY(run(wish));
    QVERIFY(!unzipped(file()).isEmpty());

    const QString own = QFileInfo(db().path()).path();
    wish.file = own + u"/export.zip"_s;
    QVERIFY(!run(wish));
    wish.file = db().path();
    QVERIFY(!run(wish));
    QVERIFY(QDir(own).mkpath(u"pictures"_s));
    wish.file = own + u"/pictures/../pictures/export.zip"_s;
    QVERIFY(!run(wish));
    QVERIFY(inFolder(own + u"/pictures"_s).isEmpty());
    QVERIFY(QFile::link(own, m_folder->filePath(u"elsewhere"_s)));
    wish.file = m_folder->filePath(u"elsewhere/export.zip"_s);
    QVERIFY(!run(wish));
}

void TestExport::aDamagedDatabaseIsNoHalfExport()
{
    addPosts(kMe, 1000, 300);
    QVERIFY(transact(db(), [&] { Statement(db(), u"DROP TABLE reposts"_s).run(); }));
    const auto report = run({file()});
    QVERIFY(!report);
    QVERIFY(!report.error().message.isEmpty());
    QVERIFY(inFolder(m_folder->path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
