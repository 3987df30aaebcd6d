#include "core/db/descriptionstore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/db/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::descriptions {
namespace {

// One setting for each: a handful of bytes, of which only those of one file are ever read.
QString keyOf(const QString &file) { return u"alt:"_s + file; }

}  // namespace

void remember(Connection &connection, const UserId &user, const QString &file, const QString &alt, qint64 now)
{
    const QJsonObject stored{{u"alt"_s, alt}, {u"at"_s, now}};
    Statement(connection, u"INSERT OR REPLACE INTO settings (user_id, key, value) VALUES (?, ?, ?)"_s)
        .bind(user)
        .bind(keyOf(file))
        .bind(QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)))
        .run();
    Statement(connection,
              uR"(DELETE FROM settings WHERE user_id = ? AND key IN (
                      SELECT key FROM settings WHERE user_id = ? AND key >= 'alt:' AND key < 'alt;'
                      ORDER BY json_extract(value, '$.at') DESC LIMIT -1 OFFSET ?))"_s)
        .bind(user)
        .bind(user)
        .bind(kMost)
        .run();
}

QString find(Connection &connection, const UserId &user, const QString &file)
{
    Statement statement(connection, u"SELECT value FROM settings WHERE user_id = ? AND key = ?"_s);
    statement.bind(user).bind(keyOf(file));
    return statement.next() ? QJsonDocument::fromJson(statement.text(0).toUtf8()).object().value(u"alt"_s).toString()
                            : QString();
}

}  // namespace postr::descriptions
