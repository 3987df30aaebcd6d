#include "core/db/settingstore.h"

#include "core/db/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::settings {

QString value(Connection &connection, const UserId &user, const QString &key)
{
    Statement statement(connection, u"SELECT value FROM settings WHERE user_id = ? AND key = ?"_s);
    statement.bind(user).bind(key);
    return statement.next() ? statement.text(0) : QString();
}

void setValue(Connection &connection, const UserId &user, const QString &key, const QString &value)
{
    Statement(connection, u"INSERT OR REPLACE INTO settings (user_id, key, value) VALUES (?, ?, ?)"_s)
        .bind(user)
        .bind(key)
        .bind(value)
        .run();
}

}  // namespace postr::settings
