#include "core/db/statement.h"

#include <sqlite3.h>

#include <QStringEncoder>
#include <QTimeZone>
#include <QVarLengthArray>

namespace postr {

Statement::Statement(Connection &connection, const QString &sql) : m_connection(connection), m_sql(sql)
{
    Q_ASSERT_X(connection.inTransaction(), "Statement", "a statement outside a transaction");
    if (!connection.hasFailed()) {
        m_prepared = connection.take(sql);
        m_statement = m_prepared ? m_prepared->statement.get() : nullptr;
    }
}

Statement::~Statement()
{
    if (m_prepared) {
        Connection::giveBack(*m_prepared);
    }
}

Statement &Statement::bind(const QString &text)
{
    if (m_statement) {
        QStringEncoder toUtf8(QStringEncoder::Utf8);
        QVarLengthArray<char, 512> bytes(toUtf8.requiredSpace(text.size()));
        const char *end = toUtf8.appendToBuffer(bytes.data(), text);
        sqlite3_bind_text64(m_statement, ++m_bound, bytes.constData(),
                            static_cast<sqlite3_uint64>(end - bytes.constData()), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    if (m_statement) {
        // Never a null pointer, which would be stored as NULL; no bytes are meant.
        sqlite3_bind_blob64(m_statement, ++m_bound, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                            SQLITE_TRANSIENT);
    }
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    if (m_statement) {
        sqlite3_bind_int64(m_statement, ++m_bound, number);
    }
    return *this;
}

Statement &Statement::bind(const QDateTime &time)
{
    if (time.isValid()) {
        return bind(time.toMSecsSinceEpoch());
    }
    ++m_bound;  // what is not bound is NULL
    return *this;
}

int Statement::run()
{
    while (next()) {
    }
    return m_ended && !m_connection.hasFailed() ? sqlite3_changes(m_connection.m_database.get()) : 0;
}

bool Statement::next()
{
    if (!m_statement || m_ended || m_connection.hasFailed()) {
        return false;
    }
    Q_ASSERT_X(m_bound == sqlite3_bind_parameter_count(m_statement), "Statement", "too few or too many arguments");
    const int stepped = sqlite3_step(m_statement);
    if (stepped == SQLITE_ROW) {
        return true;
    }
    m_ended = true;
    if (stepped != SQLITE_DONE) {
        m_connection.fail(m_connection.noted(m_sql));
    }
    return false;
}

QString Statement::text(int column) const
{
    const unsigned char *text = sqlite3_column_text(m_statement, column);  // before its size is asked for
    return QString::fromUtf8(reinterpret_cast<const char *>(text), sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);  // before its size is asked for
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

qint64 Statement::number(int column) const { return sqlite3_column_int64(m_statement, column); }

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

}  // namespace postr
