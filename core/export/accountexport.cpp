#include "core/export/accountexport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QJsonDocument>
#include <QSet>

#include "core/base/guithread.h"
#include "core/base/version.h"
#include "core/db/answerstore.h"
#include "core/db/connection.h"
#include "core/db/draftstore.h"
#include "core/db/exportcopy.h"
#include "core/db/exportstore.h"
#include "core/db/feedstore.h"
#include "core/db/mediafolder.h"
#include "core/db/mediastore.h"
#include "core/db/notificationstore.h"
#include "core/db/outboxstore.h"
#include "core/db/personstore.h"
#include "core/db/transaction.h"
#include "core/export/exportguide.h"
#include "core/export/exportlines.h"
#include "core/export/zipwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

using exportguide::Part;

constexpr int kNameLength = 40;
constexpr exportrows::Posts kAllPosts[] = {exportrows::Posts::Own, exportrows::Posts::Replies,
                                           exportrows::Posts::OfOthers};

/// Of what the picture is, not of what anybody called it: no name from outside becomes a name in the file.
QString nameOf(const QByteArray &picture)
{
    QBuffer buffer;
    buffer.setData(picture);
    buffer.open(QIODevice::ReadOnly);
    const QByteArray format = QImageReader::imageFormat(&buffer);
    const QByteArray ending = format == "jpeg"                                         ? "jpg"
                              : format == "png" || format == "webp" || format == "gif" ? format
                                                                                       : "bin";
    const QByteArray hash = QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex().left(kNameLength);
    return QString::fromLatin1("media/" + hash + '.' + ending);
}

/// What is little, as it was when the other rows were copied.
struct Kept {
    std::optional<Profile> me;
    QList<std::pair<PostId, PostHistory::Text>> earlierVersions;
    qint64 readUpTo = 0;
    QList<Draft> drafts;
    QList<OutboxRow> outbox;
    QList<mediastore::KeptFile> files;
};

QList<std::pair<PostId, PostHistory::Text>> earlierVersions(Connection &connection, const UserId &user)
{
    QList<std::pair<PostId, PostHistory::Text>> versions;
    for (const PostId &id : answers::postsWithHistory(connection, user)) {
        const auto stored = feeds::find(connection, user, id);
        const auto history = answers::history(connection, user, id);
        if (!stored || !history || stored->post.deleted || stored->post.author != user) {
            continue;
        }
        for (const PostHistory::Text &text : history->texts) {
            // The post itself has the newest, which may be newer than all that was told of the earlier ones.
            if (text.rev < stored->post.rev) {
                versions.append({id, text});
            }
        }
    }
    return versions;
}

Kept keptOf(Connection &connection, const UserId &user)
{
    return {persons::find(connection, user, user),
            earlierVersions(connection, user),
            notifications::readMarker(connection, user).upTo,
            drafts::load(connection, user),
            outbox::load(connection, user),
            mediastore::load(connection, user)};
}

/// One export, inside a transaction of the copy that it reads.
class Run final {
public:
    Run(Connection &copy, const Kept &kept, const ExportSource &source, const ExportWish &wish,
        const CancelToken &closing, ZipWriter &zip)
        : m_copy(copy), m_kept(kept), m_source(source), m_wish(wish), m_closing(closing), m_zip(zip)
    {
    }

    /// The manifest. Ends early when it was canceled or something failed.
    [[nodiscard]] QJsonObject write()
    {
        count();
        m_zip.begin("README.txt", ZipWriter::Packing::Text);
        m_zip.write(exportguide::guide());
        // First, so that every line can say which of its pictures are there.
        writePictures();
        for (int part = 0; part < exportguide::kParts; ++part) {
            writePart(Part(part));
        }
        return writeManifest();
    }

    [[nodiscard]] bool isCanceled() const { return m_wish.token.isCanceled() || m_closing.isCanceled(); }

private:
    [[nodiscard]] const UserId &user() const { return m_source.identity.user; }
    [[nodiscard]] bool goesOn() const { return !isCanceled() && !m_zip.hasFailed(); }

    void count()
    {
        for (const exportrows::Posts which : kAllPosts) {
            m_total += exportrows::countPosts(m_copy, which, false) + exportrows::countPosts(m_copy, which, true);
        }
    }

    /// A post, or the pictures of one, is done. The rest is little beside them.
    void advance()
    {
        const int percent = m_total > 0 ? static_cast<int>(qMin<qint64>(99, ++m_done * 100 / m_total)) : 99;
        if (percent != m_percent && m_wish.progressed) {
            m_wish.progressed(percent);
        }
        m_percent = percent;
    }

    // ---- pictures

    void writePictures()
    {
        const MediaFolder unsent(m_source.databasePath);
        for (const mediastore::KeptFile &kept : m_kept.files) {
            if (!goesOn()) {
                return;
            }
            if (const auto content = unsent.read(kept.file)) {
                keep(kept.file, *content);
                keep(kept.path, *content);
            }
        }
        if (m_kept.me) {
            keepStored(m_kept.me->avatar);
            keepStored(m_kept.me->banner);
        }
        for (const exportrows::Posts which : kAllPosts) {
            exportrows::walkPosts(m_copy, which, true, [this](const StoredEntry &entry) {
                for (const MediaItem &item : entry.post.media) {
                    keepStored(item.path);
                }
                advance();
                return goesOn();
            });
        }
    }

    void keepStored(const QString &path)
    {
        if (path.isEmpty() || m_pictures.contains(path)) {
            return;
        }
        if (const auto content = m_source.picture(path)) {
            keep(path, *content);
        } else {
            ++m_missing;
        }
    }

    void keep(const QString &path, const QByteArray &content)
    {
        const QString name = nameOf(content);
        m_pictures.insert(path, name);
        if (m_names.contains(name)) {
            return;
        }
        m_names.insert(name);
        m_zip.begin(name.toLatin1(), ZipWriter::Packing::Picture);
        m_zip.write(content);
    }

    // ---- lines

    void writePart(Part part)
    {
        m_zip.begin(exportguide::nameOf(part).toLatin1() + ".jsonl", ZipWriter::Packing::Text);
        m_lines = 0;
        writeLines(part);
        m_counts.insert(exportguide::nameOf(part), m_lines);
    }

    bool add(const QJsonObject &object)
    {
        m_zip.write(exportlines::line(object));
        ++m_lines;
        return goesOn();
    }

    void writeLines(Part part)
    {
        switch (part) {
        case Part::Profile:
            if (m_kept.me) {
                add(exportlines::profile(*m_kept.me, m_pictures));
            }
            break;
        case Part::Posts:
            return addPosts(exportrows::Posts::Own);
        case Part::Replies:
            return addPosts(exportrows::Posts::Replies);
        case Part::EarlierVersions:
            return addEarlierVersions();
        case Part::PostsOfOthers:
            return addPosts(exportrows::Posts::OfOthers);
        case Part::Likes:
            return addMarks(exportrows::Marks::Likes);
        case Part::Bookmarks:
            return addMarks(exportrows::Marks::Bookmarks);
        case Part::Reposts:
            return addMarks(exportrows::Marks::Reposts);
        case Part::MutedConversations:
            return addMarks(exportrows::Marks::MutedThreads);
        case Part::Following:
            return addPeople(exportrows::People::Following);
        case Part::Followers:
            return addPeople(exportrows::People::Followers);
        case Part::Blocked:
            return addPeople(exportrows::People::Blocked);
        case Part::Muted:
            return addMuted();
        case Part::Notifications:
            return addNotifications();
        case Part::Drafts:
            for (const Draft &draft : m_kept.drafts) {
                add(exportlines::draft(draft, m_pictures));
            }
            break;
        case Part::Outbox:
            for (const OutboxRow &row : m_kept.outbox) {
                add(exportlines::outboxRow(row, m_pictures));
            }
            break;
        }
    }

    void addPosts(exportrows::Posts which)
    {
        exportrows::walkPosts(m_copy, which, false, [this](const StoredEntry &entry) {
            advance();
            return add(exportlines::post(entry, m_pictures));
        });
    }

    void addEarlierVersions()
    {
        for (const auto &[post, text] : m_kept.earlierVersions) {
            if (!add(exportlines::earlierVersion(post, text))) {
                return;
            }
        }
    }

    void addMarks(exportrows::Marks which)
    {
        exportrows::walkMarks(m_copy, which, [this](const PostId &post, const PersonSummary &author) {
            return add(exportlines::mark(post, author));
        });
    }

    void addPeople(exportrows::People which)
    {
        exportrows::walkPeople(m_copy, which,
                               [this](const PersonSummary &person) { return add(exportlines::person(person)); });
    }

    void addMuted()
    {
        for (const bool repostsOnly : {false, true}) {
            exportrows::walkPeople(
                m_copy, repostsOnly ? exportrows::People::RepostsMuted : exportrows::People::Muted,
                [&](const PersonSummary &person) { return add(exportlines::muted(person, repostsOnly)); });
        }
    }

    void addNotifications()
    {
        exportrows::walkNotifications(m_copy, [this](const Notification &event, const PersonSummary &actor) {
            return add(exportlines::notification(event, actor, event.sort > m_kept.readUpTo));
        });
    }

    QJsonObject writeManifest()
    {
        m_counts.insert(u"media"_s, m_names.size());
        PersonSummary account;
        account.id = user();
        if (m_kept.me) {
            account.handle = m_kept.me->handle;
            account.name = m_kept.me->name;
        }
        const QJsonObject manifest{{u"format"_s, u"postr-export"_s},
                                   {u"version"_s, kExportVersion},
                                   {u"created_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                                   {u"program"_s, u"Postr "_s + version()},
                                   {u"server"_s, m_source.identity.origin.text()},
                                   {u"account"_s, exportlines::person(account)},
                                   {u"counts"_s, m_counts},
                                   {u"media_missing"_s, m_missing}};
        m_zip.begin("manifest.json", ZipWriter::Packing::Text);
        m_zip.write(QJsonDocument(manifest).toJson(QJsonDocument::Indented));
        return manifest;
    }

    Connection &m_copy;
    const Kept &m_kept;
    const ExportSource &m_source;
    const ExportWish &m_wish;
    const CancelToken &m_closing;
    ZipWriter &m_zip;
    exportlines::Pictures m_pictures;  ///< no more than there are pictures on this computer
    QSet<QString> m_names;
    QJsonObject m_counts;
    qint64 m_lines = 0;
    qint64 m_missing = 0;
    qint64 m_total = 0;
    qint64 m_done = 0;
    int m_percent = -1;
};

QString sentence(const char *text) { return QCoreApplication::translate("Export", text); }

/// Whether a file may be made at this place.
Status checkPlace(const ExportSource &source, const ExportWish &wish)
{
    guithread::assertElsewhere("a file is looked for");
    const QString folder = QFileInfo(QFileInfo(wish.file).absolutePath()).canonicalFilePath();
    const QString own = QFileInfo(source.databasePath).canonicalPath();
    if (folder == own || folder.startsWith(own + u'/')) {
        return failure(ErrorCode::Disk, sentence(QT_TRANSLATE_NOOP(
                                            "Export",
                                            "This folder is Postr's own and goes when the account is removed from "
                                            "this computer. Choose another one.")));
    }
    if (!wish.replaces && QFileInfo::exists(wish.file)) {
        return failure(ErrorCode::Disk,
                       sentence(QT_TRANSLATE_NOOP(
                                    "Export", "There is a file %1 already. It was left as it is; choose another name."))
                           .arg(QDir::toNativeSeparators(wish.file)));
    }
    return {};
}

}  // namespace

Result<ExportReport> exportAccount(const ExportSource &source, const ExportWish &wish, const CancelToken &closing)
{
    const Status place = checkPlace(source, wish);
    if (!place) {
        return failure(place.error());
    }
    const UserId &user = source.identity.user;
    Kept kept;
    const auto copy =
        ExportCopy::of(source.databasePath, user, [&](Connection &connection) { kept = keptOf(connection, user); });
    if (!copy) {
        return failure(copy.error());
    }
    ZipWriter zip;
    const Status opened = zip.open(wish.file);
    if (!opened) {
        return failure(opened.error());
    }
    Run run((*copy)->connection(), kept, source, wish, closing, zip);
    const Result<QJsonObject> manifest = readConsistently((*copy)->connection(), [&] { return run.write(); });
    if (run.isCanceled()) {
        return failure(ErrorCode::Canceled,
                       sentence(QT_TRANSLATE_NOOP("Export", "The export was canceled. Nothing was left behind.")));
    }
    if (!manifest) {
        return failure(manifest.error());
    }
    return zip.finish().map([&](qint64 bytes) { return ExportReport{*manifest, bytes}; });
}

}  // namespace postr
