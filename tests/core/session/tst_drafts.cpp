// Drafts of a real session: on disk with their pictures, also when the program is killed.

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <cstdio>

#include "core/db/descriptionstore.h"
#include "tests/core/session/offlinesession.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

namespace {

QByteArray png(const QColor &color, int side = 40)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return bytes;
}

Draft draftOf(int number, const QString &text)
{
    Draft draft;
    draft.id = PostId(uuid(number));
    draft.text = text;
    draft.caret = 3;
    draft.warning = u"Heights"_s;
    draft.replyTo = PostId(uuid(77));
    draft.quote = PostId(uuid(78));
    return draft;
}

/// The other process: writes, says so, and waits to be killed.
int writeAndWait(const QString &folder)
{
    OfflineSession opened(folder);
    Draft draft = draftOf(1, u"Half a thought"_s);
    const auto picture = waited(opened.session.attachPicture(draft.id, {{}, png(Qt::red), {}}));
    draft.pictures = {*picture};
    draft.pictures[0].alt = u"Red"_s;
    if (waited(opened.session.saveDraft(draft))) {
        std::puts("kept");
        std::fflush(stdout);
    }
    return QCoreApplication::exec();
}

}  // namespace

class TestDrafts final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aDraftSurvivesAKill()
    {
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_folder->path()});
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(other.readLine().trimmed(), QByteArray("kept"));
        other.kill();
        QVERIFY(other.waitForFinished());
        OfflineSession opened(m_folder->path());
        const auto drafts = waited(opened.session.loadDrafts());
        QCOMPARE(drafts->size(), 1);
        Draft expected = draftOf(1, u"Half a thought"_s);
        expected.pictures = drafts->first().pictures;
        expected.changedAt = drafts->first().changedAt;
        QCOMPARE(drafts->first(), expected);
        QCOMPARE(expected.pictures[0].alt, u"Red"_s);
        const auto shown = waited(opened.session.loadPicture({expected.pictures[0].path(), {10, 10}, {}}));
        QCOMPARE(shown->pixelColor(5, 5), QColor(Qt::red));
    }

    void whatChangedLastComesFirstAndAnEmptyOneGoes()
    {
        OfflineSession opened(m_folder->path());
        QVERIFY(waited(opened.session.saveDraft(draftOf(1, u"One"_s))));
        QVERIFY(waited(opened.session.saveDraft(draftOf(2, u"Two"_s))));
        QVERIFY(waited(opened.session.saveDraft(draftOf(1, u"One, longer"_s))));
        auto drafts = waited(opened.session.loadDrafts());
        QCOMPARE(drafts->size(), 2);
        Draft emptied = draftOf(2, u"  "_s);
        emptied.warning = QString();
        QVERIFY(waited(opened.session.saveDraft(emptied)));
        drafts = waited(opened.session.loadDrafts());
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->first().text, u"One, longer"_s);
    }

    void aDraftBecomesAPostWithItsPicturesAndIsGone()
    {
        OfflineSession opened(m_folder->path());
        Draft draft = draftOf(1, u" Look "_s);
        draft.replyTo = draft.quote = {};
        const auto picture = waited(opened.session.attachPicture(draft.id, {{}, {}, QImage::fromData(png(Qt::blue))}));
        draft.pictures = {*picture};
        QVERIFY(waited(opened.session.saveDraft(draft)));
        const auto row = waited(opened.session.postDraft(draft, 0));
        QVERIFY(row);
        const NewPost post = row->intent.newPost();
        QCOMPARE(post.text, u"Look"_s);
        QCOMPARE(post.warning, u"Heights"_s);
        QCOMPARE(post.media.size(), 1);
        QCOMPARE(post.media[0].width, 40);
        QVERIFY(waited(opened.session.loadDrafts())->isEmpty());
        QCOMPARE(waited(opened.session.loadOutbox())->size(), 2);
        // It waits, and is seen, also after a restart.
        const auto shown = waited(opened.session.loadPicture({post.media[0].path, {10, 10}, {}}));
        QVERIFY(shown);
        QCOMPARE(shown->pixelColor(5, 5), QColor(Qt::blue));
    }

    void theSamePictureIsNotDescribedTwice()
    {
        {
            OfflineSession opened(m_folder->path());
            Draft draft = draftOf(1, u"Look"_s);
            draft.replyTo = draft.quote = {};
            draft.pictures = {*waited(opened.session.attachPicture(draft.id, {{}, png(Qt::red), {}}))};
            QVERIFY(draft.pictures[0].alt.isEmpty());
            draft.pictures[0].alt = u" Red "_s;
            QVERIFY(waited(opened.session.postDraft(draft, 0)));
        }
        OfflineSession opened(m_folder->path());
        const PostId next(uuid(2));
        QCOMPARE(waited(opened.session.attachPicture(next, {{}, png(Qt::red), {}}))->alt, u"Red"_s);
        QVERIFY(waited(opened.session.attachPicture(next, {{}, png(Qt::blue), {}}))->alt.isEmpty());
    }

    void descriptionsUsedLongestAgoAreForgotten()
    {
        TemporaryAccount account;
        QVERIFY(account.isOpen());
        const auto find = [&](int number) {
            return *transact(account.connection(), [&] {
                return descriptions::find(account.connection(), account.user(), u"%1.png"_s.arg(number));
            });
        };
        QVERIFY(transact(account.connection(), [&] {
            for (int i = 0; i <= descriptions::kMost; ++i) {
                descriptions::remember(account.connection(), account.user(), u"%1.png"_s.arg(i), u"Number %1"_s.arg(i),
                                       1'000 + i);
            }
        }));
        QVERIFY(find(0).isEmpty());
        QCOMPARE(find(1), u"Number 1"_s);
        QCOMPARE(find(descriptions::kMost), u"Number %1"_s.arg(descriptions::kMost));
    }

    void aPostThatIsHeldIsADraftAgain()
    {
        OfflineSession opened(m_folder->path());
        Draft draft = draftOf(1, u"Oh no"_s);
        draft.replyTo = draft.quote = {};
        draft.pictures = {*waited(opened.session.attachPicture(draft.id, {{}, {}, QImage::fromData(png(Qt::blue))}))};
        draft.pictures[0].alt = u"Blue"_s;
        QVERIFY(waited(opened.session.saveDraft(draft)));
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const auto row = waited(opened.session.postDraft(draft, 30));
        QVERIFY(row && row->notBefore >= before + 30'000);
        const auto rows = waited(opened.session.loadOutbox());
        QCOMPARE(rows->size(), 2);
        for (const OutboxRow &waiting : *rows) {
            QVERIFY(waiting.notBefore >= before + 30'000);  // its picture, too
        }
        const auto back = waited(opened.session.takeBack(row->mid));
        QVERIFY(back);
        QCOMPARE(back->text, draft.text);
        QCOMPARE(back->warning, draft.warning);
        QCOMPARE(back->pictures, draft.pictures);
        QVERIFY(waited(opened.session.loadOutbox())->isEmpty());
        QCOMPARE(waited(opened.session.loadDrafts())->size(), 1);
        QVERIFY(waited(opened.session.loadPicture({draft.pictures[0].path(), {10, 10}, {}})));
        QVERIFY(!waited(opened.session.takeBack(row->mid)));
        QVERIFY(waited(opened.session.postDraft(*back, 0)));  // the same post, now meant
        QCOMPARE(waited(opened.session.loadOutbox())->size(), 2);
    }

    void whatBelongsToAPostKeepsItFromBeingTakenBack()
    {
        OfflineSession opened(m_folder->path());
        Draft draft = draftOf(1, u"First"_s);
        draft.replyTo = draft.quote = {};
        const auto row = waited(opened.session.postDraft(draft, 30));
        Draft answer = draftOf(2, u"And more"_s);
        answer.replyTo = draft.id;
        answer.quote = {};
        QVERIFY(waited(opened.session.postDraft(answer, 0)));
        const auto back = waited(opened.session.takeBack(row->mid));
        QVERIFY(!back);
        QCOMPARE(back.error().code, ErrorCode::Refused);
        QCOMPARE(waited(opened.session.loadOutbox())->size(), 2);
    }

    void whatIsKeptIsCounted()
    {
        OfflineSession opened(m_folder->path());
        Draft draft = draftOf(1, u"Look"_s);
        draft.pictures = {*waited(opened.session.attachPicture(draft.id, {{}, png(Qt::red), {}}))};
        QVERIFY(waited(opened.session.saveDraft(draft)));
        const auto report = waited(opened.session.loadStorage());
        QVERIFY(report->database > 0);
        QVERIFY(report->unsent > 0);
        QCOMPARE(report->pictures, 0);
        QVERIFY(waited(opened.session.clearPictures()));
        QVERIFY(waited(opened.session.loadPicture({draft.pictures[0].path(), {10, 10}, {}})));  // not these
    }

    void whatWasDoneLastIsNotLostByClosing()
    {
        {
            OfflineSession opened(m_folder->path());
            for (int i = 1; i <= 20; ++i) {
                (void)opened.session.saveDraft(draftOf(i, u"Quick"_s));  // nobody waits for it
            }
        }
        OfflineSession opened(m_folder->path());
        QCOMPARE(waited(opened.session.loadDrafts())->size(), 20);
    }

    void aRefusedDraftStays()
    {
        OfflineSession opened(m_folder->path());
        Draft draft = draftOf(1, QString(501, u'x'));
        QVERIFY(waited(opened.session.saveDraft(draft)));
        QVERIFY(!waited(opened.session.postDraft(draft, 0)));
        QCOMPARE(waited(opened.session.loadDrafts())->size(), 1);
        QVERIFY(waited(opened.session.loadOutbox())->isEmpty());
    }

    void filesGoWithTheirLastDraft()
    {
        OfflineSession opened(m_folder->path());
        Draft one = draftOf(1, u"One"_s), two = draftOf(2, u"Two"_s);
        for (Draft *draft : {&one, &two}) {
            draft->pictures = {*waited(opened.session.attachPicture(draft->id, {{}, png(Qt::green), {}}))};
            QVERIFY(waited(opened.session.saveDraft(*draft)));
        }
        QCOMPARE(files().size(), 1);  // one content, one file
        QVERIFY(waited(opened.session.removeDraft(one.id)));
        QCOMPARE(files().size(), 1);
        QVERIFY(waited(opened.session.detachPicture(two.id, two.pictures[0].file)));
        QVERIFY(files().isEmpty());
    }

    void badPicturesAreRefusedWithASentence()
    {
        OfflineSession opened(m_folder->path());
        const PostId id(uuid(1));
        for (const PictureSource &source :
             {PictureSource{{}, "no picture", {}}, PictureSource{u"/nowhere/at/all.jpg"_s, {}, {}}}) {
            const auto picture = waited(opened.session.attachPicture(id, source));
            QVERIFY(!picture);
            QVERIFY(picture.error().message.endsWith(u'.'));
        }
        QVERIFY(files().isEmpty());
    }

private:
    [[nodiscard]] QStringList files() const
    {
        QStringList found;
        QDirIterator all(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString file = all.next();
            if (file.contains(u"/media/"_s)) {
                found.append(file);
            }
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");  // GLib's event loop is kinder to what is queued at the end than those of other systems
    QCoreApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--write") {
        return writeAndWait(QString::fromLocal8Bit(argv[2]));
    }
    TestDrafts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_drafts.moc"
