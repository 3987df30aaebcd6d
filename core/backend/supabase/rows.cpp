#include "core/backend/supabase/rows.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUrl>
#include <limits>

#include "core/backend/supabase/rowreader.h"

namespace postr {
namespace {

constexpr int kMaxShortText = 4096;
constexpr int kMaxHandle = 256;
constexpr int kMaxMedia = 16;
constexpr int kMaxPixels = 1'000'000;
constexpr qsizetype kMaxRaw = qsizetype{1024} * 1024;

int clamped(const QJsonValue &value)
{
    const double number = value.toDouble();
    return static_cast<int>(qBound(0.0, number, static_cast<double>(std::numeric_limits<int>::max())));
}

/// A post with the caller's part and the row it came from, until the order of storing is known.
struct PostRow {
    Post post;
    std::optional<Mine> mine;
    QJsonObject raw;
};

struct PersonRow {
    Profile profile;
    std::optional<Relation> relation;
};

QList<MediaItem> readMedia(RowReader &row)
{
    QList<MediaItem> media;
    const QJsonArray items = row.array(QStringLiteral("media"), kMaxMedia);
    for (const QJsonValue &value : items) {
        RowReader item(value.toObject());
        media.append({item.text(QStringLiteral("path"), kMaxShortText),
                      item.optionalNumber(QStringLiteral("width"), kMaxPixels),
                      item.optionalNumber(QStringLiteral("height"), kMaxPixels),
                      item.optionalText(QStringLiteral("alt"), kMaxRowText),
                      item.optionalText(QStringLiteral("blurhash"), kMaxShortText)});
        if (!item.isGood()) {
            row.reject(QStringLiteral("media: %1").arg(item.why()));
            return {};
        }
    }
    return media;
}

/// Decoration: one that cannot be used is left out, and the post is what it was without it.
std::optional<LinkCard> readCard(const QJsonValue &value)
{
    RowReader card(value.toObject());
    const LinkCard result{card.text(QStringLiteral("url"), kMaxShortText),
                          card.text(QStringLiteral("title"), kMaxShortText).simplified(),
                          card.optionalText(QStringLiteral("description"), kMaxShortText).simplified(),
                          card.optionalText(QStringLiteral("site"), kMaxShortText).simplified()};
    if (!card.isGood() || result.title.isEmpty()) {
        return std::nullopt;
    }
    const QUrl url(result.url, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return isWeb && !url.host().isEmpty() ? std::optional(result) : std::nullopt;
}

std::optional<Relation> readRelation(RowReader &row, const UserId &person)
{
    if (row.isAbsent(QStringLiteral("mine"))) {
        return std::nullopt;
    }
    RowReader mine(row.object(QStringLiteral("mine")));
    const Relation result{person,
                          mine.flag(QStringLiteral("following")),
                          mine.flag(QStringLiteral("muted")),
                          mine.flag(QStringLiteral("blocked")),
                          mine.version(QStringLiteral("ver")),
                          mine.flag(QStringLiteral("reposts_muted"))};
    if (!mine.isGood()) {
        row.reject(QStringLiteral("mine: %1").arg(mine.why()));
    }
    return result;
}

void readContent(RowReader &row, const QJsonObject &object, Post &post)
{
    post.text = row.text(QStringLiteral("text"), kMaxRowText);
    post.media = readMedia(row);
    post.warning = row.optionalText(QStringLiteral("warning"), kMaxRowText);
    post.lang = row.optionalText(QStringLiteral("lang"), kMaxHandle);
    post.rev = row.number(QStringLiteral("rev"), std::numeric_limits<int>::max());
    post.counts = readCounts(row.object(QStringLiteral("counts"))).value_or(PostCounts{});
    post.card = readCard(object.value(QStringLiteral("card")));
}

/// `why` is filled when the row cannot be stored.
PostRow readPost(const QJsonObject &object, QString &why)
{
    RowReader row(object);
    PostRow result;
    result.raw = object;
    Post &post = result.post;
    post.id = PostId(row.uuid(QStringLiteral("id")));
    post.author = UserId(row.uuid(QStringLiteral("author")));
    post.deleted = row.flag(QStringLiteral("deleted"));
    post.root = PostId(row.optionalUuid(QStringLiteral("root")));
    post.replyTo = PostId(row.optionalUuid(QStringLiteral("reply_to")));
    post.quote = PostId(row.optionalUuid(QStringLiteral("quote")));
    post.createdAt = row.time(QStringLiteral("created_at"));
    post.editedAt = row.optionalTime(QStringLiteral("edited_at"));
    post.sort = row.version(QStringLiteral("sort"));
    post.ver = row.version(QStringLiteral("ver"));
    // A tombstone may come without what it no longer has, and has it no longer if it comes with it.
    if (!post.deleted) {
        readContent(row, object, post);
    }
    result.mine = readMine(row, post.id);
    if (row.isGood() && (post.id == post.replyTo || post.id == post.quote)) {
        row.reject(QStringLiteral("refers to itself"));
    }
    why = row.why();
    return result;
}

PersonRow readPerson(const QJsonObject &object, QString &why)
{
    RowReader row(object);
    PersonRow result;
    Profile &person = result.profile;
    person.id = UserId(row.uuid(QStringLiteral("id")));
    person.handle = row.text(QStringLiteral("handle"), kMaxHandle);
    person.name = row.text(QStringLiteral("name"), kMaxShortText);
    person.bio = row.text(QStringLiteral("bio"), kMaxRowText);
    person.avatar = row.optionalText(QStringLiteral("avatar"), kMaxShortText);
    person.banner = row.optionalText(QStringLiteral("banner"), kMaxShortText);
    person.createdAt = row.time(QStringLiteral("created_at"));
    person.ver = row.version(QStringLiteral("ver"));
    const QJsonObject counts = row.object(QStringLiteral("counts"));
    person.counts = {clamped(counts.value(QStringLiteral("followers"))),
                     clamped(counts.value(QStringLiteral("following")))};
    person.followsMe = row.flag(QStringLiteral("follows_me"));
    person.suspended = row.flag(QStringLiteral("suspended"));
    result.relation = readRelation(row, person.id);
    if (row.isGood() && person.handle.isEmpty()) {
        row.reject(QStringLiteral("handle is empty"));
    }
    why = row.why();
    return result;
}

void readPeople(const QJsonArray &rows, Batch &batch)
{
    QHash<QString, qsizetype> places;
    QList<PersonRow> people;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QString why = i < kMaxRows ? QString() : QStringLiteral("too many rows");
        PersonRow row;
        if (why.isEmpty()) {
            row = readPerson(rows.at(i).toObject(), why);
        }
        if (!why.isEmpty()) {
            batch.unstorable.append(unstorableRow(rows.at(i), why));
            continue;
        }
        const auto known = places.constFind(row.profile.id.text());
        if (known == places.constEnd()) {
            places.insert(row.profile.id.text(), people.size());
            people.append(row);
        } else if (people[*known].profile.ver < row.profile.ver) {
            people[*known] = row;
        }
    }
    for (const PersonRow &row : people) {
        batch.people.append(row.profile);
        if (row.relation) {
            batch.relations.append(*row.relation);
        }
    }
}

/// Emits rows depth first, what they refer to before them. Iterative: a hostile chain may be thousands deep.
class StorableOrder final {
public:
    StorableOrder(const QList<PostRow> &rows, Batch &batch)
        : m_rows(rows), m_batch(batch), m_state(rows.size(), State::New)
    {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            m_places.insert(rows[i].post.id.text(), i);
        }
        for (const Profile &person : batch.people) {
            m_people.insert(person.id);
        }
    }

    void run()
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            visit(i);
        }
    }

private:
    enum class State : quint8 { New, Open, Done };
    struct Frame {
        qsizetype row;
        int nextReference = 0;
        bool inCycle = false;
    };

    void visit(qsizetype start)
    {
        if (m_state[start] != State::New) {
            return;
        }
        QList<Frame> stack;
        open(start, stack);
        while (!stack.isEmpty()) {
            Frame &frame = stack.last();
            const Post &post = m_rows[frame.row].post;
            const PostId references[] = {post.root, post.replyTo, post.quote};
            if (frame.nextReference == 3) {
                close(frame);
                stack.removeLast();
                continue;
            }
            const PostId &reference = references[frame.nextReference++];
            // A first post names itself as the root of its thread.
            if (reference.isEmpty() || reference == post.id) {
                continue;
            }
            const qsizetype place = m_places.value(reference.text(), -1);
            if (place < 0) {
                continue;
            }
            if (m_state[place] == State::Open) {
                frame.inCycle = true;
            } else if (m_state[place] == State::New) {
                open(place, stack);
            }
        }
    }

    void open(qsizetype row, QList<Frame> &stack)
    {
        m_state[row] = State::Open;
        stack.append(Frame{row, 0, false});
    }

    void close(const Frame &frame)
    {
        m_state[frame.row] = State::Done;
        const PostRow &row = m_rows[frame.row];
        if (frame.inCycle) {
            m_batch.unstorable.append(unstorableRow(row.raw, QStringLiteral("refers to itself through others")));
            return;
        }
        m_batch.posts.append(row.post);
        if (!m_people.contains(row.post.author)) {
            m_batch.withoutAuthor.insert(row.post.id, unstorableRow(row.raw, {}).raw);
        }
        if (row.mine) {
            m_batch.mine.append(*row.mine);
        }
    }

    const QList<PostRow> &m_rows;
    Batch &m_batch;
    QList<State> m_state;
    QHash<QString, qsizetype> m_places;
    QSet<UserId> m_people;
};

void readPosts(const QJsonArray &rows, Batch &batch)
{
    QHash<QString, qsizetype> places;
    QList<PostRow> posts;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QString why = i < kMaxRows ? QString() : QStringLiteral("too many rows");
        PostRow row;
        if (why.isEmpty()) {
            row = readPost(rows.at(i).toObject(), why);
        }
        if (!why.isEmpty()) {
            batch.unstorable.append(unstorableRow(rows.at(i), why));
            continue;
        }
        const auto known = places.constFind(row.post.id.text());
        if (known == places.constEnd()) {
            places.insert(row.post.id.text(), posts.size());
            posts.append(row);
        } else if (posts[*known].post.ver < row.post.ver) {
            posts[*known] = row;
        }
    }
    StorableOrder(posts, batch).run();
}

}  // namespace

UnstorableRow unstorableRow(const QJsonValue &row, const QString &why)
{
    const QJsonObject object = row.toObject();
    const auto idIn = [&](const QString &name) {
        const QString id = object.value(name).toString();
        return isUuid(id) ? id : QString();
    };
    const Repost repost{.person = UserId(idIn(QStringLiteral("person"))), .post = PostId(idIn(QStringLiteral("post")))};
    QString name = idIn(QStringLiteral("id"));
    if (!object.contains(QStringLiteral("id")) && !repost.person.isEmpty() && !repost.post.isEmpty()) {
        name = repost.name();
    }
    const QJsonDocument document = row.isObject() ? QJsonDocument(object) : QJsonDocument(QJsonArray{row});
    const QByteArray raw = document.toJson(QJsonDocument::Compact);
    return {name, raw.size() > kMaxRaw ? QByteArray() : raw, why};
}

std::optional<Mine> readMine(RowReader &row, const PostId &post)
{
    if (row.isAbsent(QStringLiteral("mine"))) {
        return std::nullopt;
    }
    RowReader mine(row.object(QStringLiteral("mine")));
    const Mine result{post,
                      mine.flag(QStringLiteral("liked")),
                      mine.flag(QStringLiteral("reposted")),
                      mine.flag(QStringLiteral("bookmarked")),
                      mine.version(QStringLiteral("ver")),
                      mine.flag(QStringLiteral("thread_muted"))};
    if (!mine.isGood()) {
        row.reject(QStringLiteral("mine: %1").arg(mine.why()));
    }
    return result;
}

std::optional<PostCounts> readCounts(const QJsonValue &value)
{
    if (!value.isObject()) {
        return std::nullopt;
    }
    const QJsonObject object = value.toObject();
    return PostCounts{clamped(object.value(QStringLiteral("replies"))),
                      clamped(object.value(QStringLiteral("reposts"))), clamped(object.value(QStringLiteral("likes"))),
                      clamped(object.value(QStringLiteral("quotes")))};
}

Batch readRows(const QJsonObject &rows)
{
    Batch batch;
    readPeople(rows.value(QStringLiteral("people")).toArray(), batch);
    readPosts(rows.value(QStringLiteral("posts")).toArray(), batch);
    return batch;
}

}  // namespace postr
