#include "tests/fuzz/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLoggingCategory>
#include <QSet>

#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/sync/applybatch.h"
#include "tests/fuzz/target.h"
#include "tests/support/accounts.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::fuzz {
namespace {

constexpr qint64 kNow = 1'700'000'000'000;

/// The database driver is a plug-in, which needs an application to be found.
QCoreApplication &application()
{
    static int argc = 1;
    static char name[] = "fuzz";
    static char *argv[] = {name, nullptr};
    static QCoreApplication instance(argc, argv);
    return instance;
}

testing::TemporaryAccount &account()
{
    application();
    QLoggingCategory::setFilterRules(u"postr.*=false"_s);  // quarantined rows by the thousand
    static testing::TemporaryAccount instance;
    demand(instance.isOpen(), "the database opens");
    return instance;
}

bool isThere(const QString &sql, const QString &id)
{
    Statement statement(account().connection(), sql);
    statement.bind(account().user()).bind(id);
    return statement.next();
}

bool isPutAside(const QString &id)
{
    return isThere(u"SELECT 1 FROM quarantine WHERE user_id = ? AND entity = ?"_s, id);
}

QSet<QString> idsIn(const QJsonObject &answer, const QString &name)
{
    QSet<QString> ids;
    const QJsonArray values = answer.value(name).toArray();
    for (const QJsonValue &value : values) {
        ids.insert(value.toString());
    }
    return ids;
}

void demandRowsAreKept(const QJsonObject &answer)
{
    const QSet<QString> hidden = idsIn(answer, u"hidden"_s);
    const QSet<QString> leaving = idsIn(answer, u"gone_people"_s) | idsIn(answer, u"hidden_people"_s);
    const QJsonObject rows = answer.value(u"rows"_s).toObject();
    const QJsonArray people = rows.value(u"people"_s).toArray();
    for (const QJsonValue &person : people) {
        const QString read = person[u"id"_s].toString();
        const QString id = isUuid(read) ? read : QString();
        const bool isKept = isThere(u"SELECT 1 FROM users WHERE user_id = ? AND id = ?"_s, id) || isPutAside(id) ||
                            leaving.contains(id);
        demand(isKept, "each person of a page is stored or in quarantine");
    }
    const QJsonArray posts = rows.value(u"posts"_s).toArray();
    for (const QJsonValue &post : posts) {
        const QString read = post[u"id"_s].toString();
        const QString id = isUuid(read) ? read : QString();
        const bool isKept = isThere(u"SELECT 1 FROM posts WHERE user_id = ? AND id = ?"_s, id) ||
                            isThere(u"SELECT 1 FROM tombstones WHERE user_id = ? AND id = ?"_s, id) || isPutAside(id) ||
                            hidden.contains(id) || leaving.contains(post[u"author"_s].toString());
        demand(isKept, "each post of a page is stored, deleted or in quarantine");
    }
}

}  // namespace

void demandStorable(const QJsonObject &answer, const Batch &batch)
{
    Connection &connection = account().connection();
    const UserId &user = account().user();
    const Transaction taken(connection,
                            Transaction::Kind::Write);  // never committed: the next input finds an empty database
    TruthChange change = applyBatch(connection, user, batch, kNow);
    placeInLists(connection, user, batch, change);
    demand(!connection.hasFailed(), "no row of a server can make a statement fail");
    demandRowsAreKept(answer);
    demand(!connection.hasFailed(), "what is stored can be read");
    Statement orphans(
        connection,
        u"SELECT 1 FROM posts p WHERE p.user_id = ? AND NOT EXISTS (SELECT 1 FROM users u WHERE u.id = p.owner_id)"_s);
    orphans.bind(user);
    demand(!orphans.next(), "no post is stored without its author");
}

}  // namespace postr::fuzz
