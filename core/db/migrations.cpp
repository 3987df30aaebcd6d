#include "core/db/migrations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include "core/base/log.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

void runStatements(Connection &connection, const QList<QString> &statements)
{
    for (const QString &sql : statements) {
        Statement(connection, sql).run();
    }
}

void applyStep(Connection &connection, const Migration &migration)
{
    runStatements(connection, migration.statements);
    Statement(connection, u"INSERT INTO schema_migrations (version, name, applied_at) VALUES (?, ?, ?)"_s)
        .bind(migration.version)
        .bind(migration.name)
        .bind(QDateTime::currentMSecsSinceEpoch())
        .run();
    Statement(connection, u"PRAGMA user_version = %1"_s.arg(migration.version)).run();
}

/// What a statement adds to the schema: a table, index or trigger, or a column of a table.
struct Addition {
    QString name;
    QString column;

    [[nodiscard]] QString text() const { return column.isEmpty() ? name : name + u'.' + column; }
};

Addition additionOf(const QString &sql)
{
    static const QRegularExpression create(u"^CREATE (?:VIRTUAL )?(?:UNIQUE )?(?:TABLE|INDEX|TRIGGER) (\\w+)"_s);
    static const QRegularExpression column(u"^ALTER TABLE (\\w+) ADD COLUMN (\\w+)"_s);
    const QRegularExpressionMatch match = column.match(sql);
    return match.hasMatch() ? Addition{match.captured(1), match.captured(2)}
                            : Addition{create.match(sql).captured(1), {}};
}

/// The statements that make the newest schema: of a thing that was made anew, the latest form only.
QList<QString> newestStatements(const QList<Migration> &migrations)
{
    QList<QString> newest;
    QHash<QString, qsizetype> places;
    for (const Migration &migration : migrations) {
        for (const QString &sql : migration.statements) {
            const QString name = additionOf(sql).text();
            if (places.contains(name)) {
                newest[places.value(name)] = sql;
            } else if (!name.isEmpty()) {
                places.insert(name, newest.size());
                newest.append(sql);
            }
        }
    }
    return newest;
}

bool exists(Connection &connection, const Addition &addition)
{
    if (!addition.column.isEmpty()) {
        Statement columns(connection, u"SELECT 1 FROM pragma_table_info(?) WHERE name = ?"_s);
        columns.bind(addition.name).bind(addition.column);
        return columns.next();
    }
    Statement statement(connection, u"SELECT 1 FROM sqlite_master WHERE name = ?"_s);
    statement.bind(addition.name);
    return statement.next();
}

}  // namespace

Result<int> storedSchemaVersion(Connection &connection)
{
    return connection.value(u"PRAGMA user_version"_s).map([](const QString &text) { return text.toInt(); });
}

Status migrate(Connection &connection, const QList<Migration> &migrations)
{
    const Result<int> stored = storedSchemaVersion(connection);
    if (!stored) {
        return failure(stored.error());
    }
    if (*stored > migrations.constLast().version) {
        return failure(ErrorCode::DatabaseNewer,
                       QCoreApplication::translate("Database",
                                                   "This account's data was written by a newer version of Postr. "
                                                   "Install that version to open it; nothing was changed."),
                       u"schema %1, program %2"_s.arg(*stored).arg(migrations.constLast().version));
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= *stored) {
            continue;
        }
        qCInfo(lcDb) << "migrating to schema" << migration.version << migration.name;
        const Status applied = transact(connection, [&] { applyStep(connection, migration); });
        if (!applied) {
            return applied;
        }
    }
    return {};
}

Result<QList<QString>> repairSchema(Connection &connection, const QList<Migration> &migrations)
{
    return transact(connection, [&] {
        QList<QString> added;
        for (const QString &sql : newestStatements(migrations)) {
            const Addition addition = additionOf(sql);
            if (!exists(connection, addition)) {
                Statement(connection, sql).run();
                added.append(addition.text());
            }
        }
        if (added.contains(u"posts_fts"_s)) {
            Statement(connection, u"INSERT INTO posts_fts (posts_fts) VALUES ('rebuild')"_s).run();
        }
        return added;
    });
}

}  // namespace postr
