#include "core/db/migrations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

#include "core/base/log.h"
#include "core/db/connection.h"
#include "core/db/searchindex.h"
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

/// Something that the schema consists of: a table, index or trigger, or a column of a table.
struct Part {
    QString name;
    QString column;
    QString sql;  ///< adds it; empty when a column cannot be added, because nobody knows what would stand in it
    bool comesWithTable = false;  ///< a column that the table had from its beginning

    [[nodiscard]] QString text() const { return column.isEmpty() ? name : name + u'.' + column; }
};

/// The columns that a CREATE TABLE of ours names, one a line.
QList<Part> columnsOf(const QString &table, const QString &sql)
{
    static const QRegularExpression line(uR"(^\s*((\w+) (?:INTEGER|TEXT|BLOB)\b.*?),?\s*$)"_s,
                                         QRegularExpression::MultilineOption);
    QList<Part> columns;
    for (QRegularExpressionMatchIterator each = line.globalMatch(sql); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        QString definition = match.captured(1);
        if (definition.endsWith(u") WITHOUT ROWID"_s)) {
            definition.chop(15);
        }
        while (definition.count(u')') > definition.count(u'(')) {
            definition.chop(1);  // the table's own
        }
        const bool needsValue = definition.contains(u"NOT NULL"_s) && !definition.contains(QLatin1String(" DEFAULT "));
        const bool isKey = definition.contains(u"PRIMARY KEY"_s) || definition.contains(u"UNIQUE"_s);
        columns.append({table, match.captured(2),
                        needsValue || isKey ? QString() : u"ALTER TABLE %1 ADD COLUMN %2"_s.arg(table, definition),
                        true});
    }
    return columns;
}

/// What a statement adds to the schema; a table comes with its columns behind it.
QList<Part> partsOf(const QString &sql)
{
    static const QRegularExpression create(
        u"^CREATE (?:VIRTUAL )?(?:UNIQUE )?(?<kind>TABLE|INDEX|TRIGGER) (?<name>\\w+)"_s);
    static const QRegularExpression alter(u"^ALTER TABLE (\\w+) ADD COLUMN (\\w+)"_s);
    if (const QRegularExpressionMatch match = alter.match(sql); match.hasMatch()) {
        return {{match.captured(1), match.captured(2), sql}};
    }
    const QRegularExpressionMatch match = create.match(sql);
    if (!match.hasMatch()) {
        return {};
    }
    const QString name = match.captured(u"name"_s);
    const bool hasColumns = match.captured(u"kind"_s) == u"TABLE" && !sql.startsWith(u"CREATE VIRTUAL"_s);
    return QList<Part>{{name, {}, sql}} + (hasColumns ? columnsOf(name, sql) : QList<Part>());
}

/// All that the newest schema consists of: of a thing that was made anew, the latest form only.
QList<Part> newestParts(const QList<Migration> &migrations)
{
    QList<Part> newest;
    QHash<QString, qsizetype> places;
    for (const Migration &migration : migrations) {
        for (const QString &sql : migration.statements) {
            for (const Part &part : partsOf(sql)) {
                if (places.contains(part.text())) {
                    newest[places.value(part.text())] = part;
                } else {
                    places.insert(part.text(), newest.size());
                    newest.append(part);
                }
            }
        }
    }
    return newest;
}

/// What the migrations told the full-text index about itself, which a new one does not know.
void configureIndex(Connection &connection, const QList<Migration> &migrations)
{
    for (const Migration &migration : migrations) {
        for (const QString &sql : migration.statements) {
            if (sql.startsWith(u"INSERT INTO posts_fts (posts_fts, rank)"_s)) {
                Statement(connection, sql).run();
            }
        }
    }
}

/// Names of everything in the file, and of the columns as "table.column".
QSet<QString> storedParts(Connection &connection)
{
    QSet<QString> stored;
    Statement statement(connection,
                        uR"(SELECT name FROM sqlite_master UNION ALL
                            SELECT m.name || '.' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c
                            WHERE m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%')"_s);
    while (statement.next()) {
        stored.insert(statement.text(0));
    }
    return stored;
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

Result<QList<QString>> repairSchema(Connection &connection, const std::function<void()> &before,
                                    const QList<Migration> &migrations)
{
    const Result<int> version = storedSchemaVersion(connection);
    if (!version) {
        return failure(version.error());
    }
    if (*version > migrations.constLast().version) {
        return QList<QString>();  // what it consists of, only a newer program knows
    }
    QList<Migration> made = migrations;
    made.removeIf([&](const Migration &migration) { return migration.version > *version; });
    QString lost;
    auto repaired = transact(connection, [&] {
        const QSet<QString> stored = storedParts(connection);
        QList<QString> added;
        for (const Part &part : newestParts(made)) {
            if (stored.contains(part.text())) {
                continue;
            }
            if (part.comesWithTable && added.contains(part.name)) {
                continue;
            }
            lost = part.sql.isEmpty() && lost.isEmpty() ? part.text() : lost;
            if (!part.sql.isEmpty()) {
                if (added.isEmpty()) {
                    before();
                }
                Statement(connection, part.sql).run();
                added.append(part.text());
            }
        }
        if (added.contains(u"posts_fts"_s)) {
            configureIndex(connection, made);
        }
        // Without one of its triggers it has missed what was written meanwhile.
        if (std::any_of(added.cbegin(), added.cend(),
                        [](const QString &name) { return name.startsWith(u"posts_fts"_s); })) {
            searchindex::rebuild(connection);
        }
        return added;
    });
    if (repaired && !lost.isEmpty()) {
        return failure(ErrorCode::DatabaseCorrupt,
                       QCoreApplication::translate("Database", "Postr's database on this computer is damaged."),
                       u"missing: "_s + lost);
    }
    return repaired;
}

}  // namespace postr
