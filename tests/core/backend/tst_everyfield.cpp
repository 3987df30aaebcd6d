// Goes through answers of the real server (tests/fuzz/corpus) and takes every field away, makes it of another type, and huge. Of each there is one
// thing that may come of it: the answer is refused as a whole; or the row that holds the field is put aside, all of it, and nothing else
// changes; or the field is one that may be null, or decorates a row, and counts as absent.

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QtTest>
#include <optional>

#include "core/backend/supabase/cursor.h"
#include "core/backend/supabase/rows.h"
#include "core/backend/supabase/supabasebackend.h"
#include "tests/core/backend/pagetext.h"
#include "tests/support/scriptedtransport.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::test;

namespace {

/// Where a value is in an answer: names of fields, and numbers of items.
using Path = QStringList;

enum class Spoilt { Absent, Null, Wrong, Huge };

QString textOf(const QJsonValue &value)
{
    return QString::fromUtf8(value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)
                                              : QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue valueAt(const QJsonValue &root, const Path &path)
{
    QJsonValue value = root;
    for (const QString &step : path) {
        value = value.isArray() ? value[step.toInt()] : value[step];
    }
    return value;
}

/// Undefined takes the field or item away.
QJsonValue replaced(const QJsonValue &root, const Path &path, const QJsonValue &value)
{
    if (path.isEmpty()) {
        return value;
    }
    const Path rest = path.mid(1);
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        const int item = path.first().toInt();
        const QJsonValue changed = replaced(array.at(item), rest, value);
        if (changed.isUndefined()) {
            array.removeAt(item);
        } else {
            array.replace(item, changed);
        }
        return array;
    }
    QJsonObject object = root.toObject();
    object.insert(path.first(), replaced(object.value(path.first()), rest, value));
    return object;
}

QJsonValue spoilt(const QJsonValue &value, Spoilt how)
{
    switch (how) {
    case Spoilt::Absent:
        return QJsonValue::Undefined;
    case Spoilt::Null:
        return {};
    case Spoilt::Wrong:
        switch (value.type()) {
        case QJsonValue::Double:
            return QString::number(value.toDouble());
        case QJsonValue::String:
            return 7;
        case QJsonValue::Bool:
            return value.toBool() ? u"true"_s : u"false"_s;
        case QJsonValue::Object:
            return QJsonArray();
        default:
            return QJsonObject();  // a list, and what may be null
        }
    case Spoilt::Huge:
        if (value.isArray()) {
            QJsonArray many = value.toArray();
            for (int i = 0; i < 100; ++i) {  // what is too many even for a list of rows: tst_rows
                many.append(7);
            }
            return many;
        }
        if (value.isDouble() || value.isBool()) {
            return QJsonValue(qint64(1) << 60);
        }
        return QString(kMaxRowText + 1, u'x');
    }
    Q_UNREACHABLE();
}

/// All fields and items. Of rows of one kind the first and the last.
void collect(const QJsonValue &value, const Path &path, QList<Path> &paths)
{
    if (!path.isEmpty()) {
        paths.append(path);
    }
    if (value.isObject()) {
        for (const QString &name : value.toObject().keys()) {
            collect(value[name], path + Path{name}, paths);
        }
    } else if (value.isArray()) {
        const qsizetype count = value.toArray().size();
        for (qsizetype i = 0; i < count; i = i + 1 < count - 1 ? count - 1 : i + 1) {
            collect(value[i], path + Path{QString::number(i)}, paths);
        }
    }
}

/// The part of a path that leads to a row, whose parts stand or fall together; empty: it leads into none.
Path rowIn(const Path &path)
{
    const QStringList lists{u"reposts"_s, u"notifications"_s, u"states"_s};
    if (path.first() == u"rows" && path.size() > 2) {
        return path.first(3);
    }
    if (lists.contains(path.first()) && path.size() > 1) {
        return path.first(2);
    }
    return path.first() == u"read" ? path.first(1) : Path();
}

/// What is not read: the server's own words on its answer, what is meant for others, and what a tombstone has no longer.
bool isIgnored(const QByteArray &kind, const QJsonObject &answer, const Path &path)
{
    const QString &name = path.first();
    if (QStringList{u"from"_s, u"at"_s, u"post"_s, u"ancestors"_s, u"unread"_s}.contains(name)) {
        return true;
    }
    const bool isOfPosts = kind == "home" || kind == "everyone" || kind == "handle";
    const bool isForOthers = (name == u"items" && (!isOfPosts || path.value(2) == u"reposters")) ||
                             (name == u"order" && kind != "followers") || (name == u"person" && kind != "handle");
    const bool isWithoutMeaning =
        (name == u"next" && !answer.value(u"more"_s).toBool()) || (name == u"states" && path.value(2) == u"ver") ||
        (name == u"changes" && path.value(2) == u"2" && valueAt(answer, {name, path.at(1), u"1"_s}).toInt() == 7);
    const QStringList content{u"text"_s, u"media"_s, u"warning"_s, u"lang"_s, u"rev"_s, u"counts"_s, u"card"_s};
    const bool isOfTombstone = name == u"rows" && path.size() > 3 && content.contains(path.at(3)) &&
                               valueAt(answer, path.first(3) + Path{u"deleted"_s}).toBool();
    return isForOthers || isWithoutMeaning || isOfTombstone;
}

/// Left out by itself where it makes no sense.
bool isDecoration(const Path &path)
{
    const bool isProposal = path.first() == u"order" || path.first() == u"tags" || path.first() == u"people";
    return (isProposal && path.size() > 1) || path.contains(u"card"_s) || path.value(path.size() - 2) == u"counts";
}

/// Absent and null are the same.
bool mayBeNull(const Path &path)
{
    static const QStringList kNames{u"root"_s,   u"reply_to"_s, u"quote"_s, u"warning"_s, u"lang"_s, u"edited_at"_s,
                                    u"avatar"_s, u"banner"_s,   u"actor"_s, u"note"_s,    u"mine"_s, u"read"_s,
                                    u"width"_s,  u"height"_s,   u"alt"_s,   u"blurhash"_s};
    const bool isOfNotification = path.first() == u"notifications" && path.last() == u"post";
    return isOfNotification || kNames.contains(path.last());
}

/// Another answer that is as good: one with an item less, with more proposals, with more of a change, with a longer reason, or of a handle
/// that nobody has.
bool isAnswerToo(const Path &path, Spoilt how)
{
    const bool isItem = path.last().at(0).isDigit();
    const bool isList =
        path.size() == 1 && (path.first() == u"order" || path.first() == u"tags" || path.first() == u"people");
    const bool isChange = path.first() == u"changes" && path.size() == 2;
    return (how == Spoilt::Absent && isItem) ||
           (how == Spoilt::Huge && (isList || isChange || path.first() == u"reset")) ||
           (how == Spoilt::Null && path.first() == u"person");
}

struct Question {
    QByteArray kind;
    QJsonObject answer;

    /// What is taken from it; nothing when it is refused.
    [[nodiscard]] std::optional<PageText> taken(const QJsonValue &changed) const;
};

std::optional<PageText> Question::taken(const QJsonValue &changed) const
{
    static const SupabaseBackend kBackend(Server{ServerOrigin::fromUserInput(u"https://postr.example"_s), u"key"_s});
    static const QHash<QByteArray, PageQuery> kQueries{
        {"home", PageQuery::of(FeedList::Home)},
        {"everyone", PageQuery::of(FeedList::Everyone)},
        {"handle", PageQuery::named(PageQuery::Kind::PostsOf, u"noor"_s)},
        {"posts", PageQuery::named(PageQuery::Kind::OwnPosts)},
        {"people", PageQuery::named(PageQuery::Kind::Relations)},
        {"notifications", PageQuery::named(PageQuery::Kind::Notifications)},
        {"thread", PageQuery::thread(PostId(u"a"_s))},
        {"search", PageQuery::named(PageQuery::Kind::Posts, u"tea"_s)},
        {"names", PageQuery::named(PageQuery::Kind::People, u"noor"_s)},
        {"followers", PageQuery::named(PageQuery::Kind::Followers, u"a"_s)},
        {"explore", PageQuery::named(PageQuery::Kind::Explore)},
    };
    const HttpReply reply = answered(200, changed.toObject());
    if (kind == "pull") {
        const auto from = Snapshot::parse(answer.value(u"from"_s).toString().toLatin1());
        const FeedPlace place{answer.value(u"epoch"_s).toString(), from.value_or(*Snapshot::parse("1:1:")), {}, 0};
        return PageText::of(kBackend.pullOutcome(place.bytes(), reply));
    }
    if (kind == "refresh") {
        return PageText::of(kBackend.refreshOutcome(QList<PostVersion>(), reply));
    }
    if (kind == "refresh-people") {
        return PageText::of(kBackend.refreshOutcome(QList<PersonVersion>(), reply));
    }
    return PageText::of(kBackend.pageOutcome(kQueries.value(kind), reply));
}

/// What else came of it than what may; empty: nothing.
QByteArray problemWith(const Question &question, const PageText &whole, const Path &path, Spoilt how)
{
    const QJsonValue before = valueAt(question.answer, path);
    const QJsonValue after = spoilt(before, how);
    if (after == before || isAnswerToo(path, how)) {
        return {};
    }
    const QJsonValue changed = replaced(question.answer, path, after);
    const auto taken = question.taken(changed);
    if (isIgnored(question.kind, question.answer, path)) {
        return taken && *taken == whole ? "" : "it is not read, and changed something";
    }
    if (taken && taken->place != whole.place && !isDecoration(path)) {
        return "it goes on elsewhere";
    }
    const Path row = rowIn(path);
    if (row.isEmpty() && !isDecoration(path)) {
        // An item of a list can be put aside like a row.
        return !taken || taken->aside.size() > whole.aside.size() ? "" : "it was taken for something";
    }
    if (!taken) {
        return "one field stops everything";
    }
    const bool isNothing = how == Spoilt::Absent || how == Spoilt::Null;
    if (isDecoration(path) || (isNothing && mayBeNull(path))) {
        const auto without = question.taken(replaced(question.answer, path, QJsonValue()));
        const bool isClamped = how == Spoilt::Huge && path.contains(u"counts"_s) && taken->aside == whole.aside;
        return *taken == *without || isClamped ? "" : "it does not count as absent";
    }
    if (!taken->aside.contains(textOf(valueAt(changed, row))) || taken->aside.size() != whole.aside.size() + 1) {
        return "its row is not put aside as it came";
    }
    return taken->rows == whole.without(valueAt(question.answer, row)).rows ? "" : "the other rows changed";
}

Question questionFrom(const QString &file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray body = opened.readAll();
    QByteArray kind = "pull";
    if (!body.startsWith('{')) {
        kind = body.left(body.indexOf('\n'));
        body = body.mid(kind.size() + 1);
    }
    return {kind, QJsonDocument::fromJson(body).object()};
}

}  // namespace

class TestEveryField final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"postr.*=false"_s); }  // it refuses thousands
    void oneThingComesOfIt_data();
    void oneThingComesOfIt();
};

void TestEveryField::oneThingComesOfIt_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &target : {u"pull"_s, u"pages"_s}) {
        const QDir folder(QFINDTESTDATA("../../fuzz/corpus/") + target);
        for (const QString &name : folder.entryList({u"real-*"_s}, QDir::Files)) {
            if (name.endsWith(u"-older") || name.endsWith(u"-next") || name.endsWith(u"-empty")) {
                continue;  // of the same form as the first page
            }
            QTest::addRow("%s %s", qPrintable(target), qPrintable(name)) << folder.filePath(name);
        }
    }
}

void TestEveryField::oneThingComesOfIt()
{
    QFETCH(QString, file);
    const Question question = questionFrom(file);
    if (question.answer.contains(u"code"_s)) {
        QVERIFY(!question.taken(question.answer));
        return;
    }
    const auto whole = question.taken(question.answer);
    QVERIFY(whole);
    QList<Path> paths;
    collect(question.answer, {}, paths);
    QVERIFY(paths.size() > 2);
    for (const Path &path : paths) {
        for (const Spoilt how : {Spoilt::Absent, Spoilt::Null, Spoilt::Wrong, Spoilt::Huge}) {
            const QByteArray problem = problemWith(question, *whole, path, how);
            const QByteArray what = path.join(u'.').toUtf8() + " of kind " + QByteArray::number(static_cast<int>(how));
            QVERIFY2(problem.isEmpty(), (what + ": " + problem).constData());
        }
    }
}

QTEST_APPLESS_MAIN(TestEveryField)
#include "tst_everyfield.moc"
