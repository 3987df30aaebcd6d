#include "core/db/statement.h"

#include <QSqlError>
#include <QTimeZone>

namespace postr {

Statement::Statement(Connection &connection, const QString &sql) : m_connection(connection), m_sql(sql)
{
    Q_ASSERT_X(connection.inTransaction(), "Statement", "a statement outside a transaction");
    if (!connection.hasFailed()) {
        m_prepared = connection.take(sql);
        m_query = m_prepared ? &m_prepared->query : nullptr;
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
    if (m_query) {
        // A null QString would be stored as NULL; an empty text is meant.
        m_query->bindValue(m_bound++, text.isNull() ? QStringLiteral("") : text);
    }
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    if (m_query) {
        m_query->bindValue(m_bound++, bytes.isNull() ? QByteArray("") : bytes);
    }
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    if (m_query) {
        m_query->bindValue(m_bound++, number);
    }
    return *this;
}

Statement &Statement::bind(const QDateTime &time)
{
    if (m_query) {
        m_query->bindValue(
            m_bound++, time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>()));
    }
    return *this;
}

bool Statement::execute()
{
    if (!m_query || m_connection.hasFailed()) {
        return false;
    }
    if (!m_query->exec()) {
        m_connection.fail(m_connection.noted(m_query->lastError(), m_sql));
        return false;
    }
    return true;
}

int Statement::run() { return execute() ? m_query->numRowsAffected() : 0; }

bool Statement::next()
{
    if (!m_executed) {
        m_executed = true;
        if (!execute()) {
            return false;
        }
    }
    if (!m_query || m_connection.hasFailed()) {
        return false;
    }
    if (m_query->next()) {
        return true;
    }
    if (m_query->lastError().isValid()) {
        m_connection.fail(m_connection.noted(m_query->lastError(), m_sql));
    }
    return false;
}

QString Statement::text(int column) const { return m_query->value(column).toString(); }

QByteArray Statement::bytes(int column) const { return m_query->value(column).toByteArray(); }

qint64 Statement::number(int column) const { return m_query->value(column).toLongLong(); }

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

bool Statement::isNull(int column) const { return m_query->isNull(column); }

}  // namespace postr
