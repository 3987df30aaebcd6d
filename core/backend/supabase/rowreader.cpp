#include "core/backend/supabase/rowreader.h"

#include "core/base/ids.h"
#include "core/model/servernumber.h"

namespace postr {
namespace {

/// PostgreSQL's ISO form, microseconds and all, and its own "2026-11-23 06:57:20+00".
QDateTime parseTime(QString text)
{
    if (text.size() < 19 || text.size() > 40) {
        return {};
    }
    if (text.at(10) == u' ') {
        text[10] = u'T';
    }
    const QChar sign = text.at(text.size() - 3);
    if (sign == u'+' || sign == u'-') {
        text += QStringLiteral(":00");
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime) {
        time.setTimeSpec(Qt::UTC);
    }
    return time.toUTC();
}

}  // namespace

std::optional<qint64> serverNumber(const QJsonValue &value)
{
    const qint64 number = value.toInteger(-1);  // also of what is no whole number: JSON itself knows no integers
    return number >= 0 && number <= kMostServerNumber ? std::optional(number) : std::nullopt;
}

void RowReader::reject(const QString &why)
{
    if (m_why.isEmpty()) {
        m_why = why;
    }
}

bool RowReader::isAbsent(const QString &name) const
{
    const QJsonValue value = m_object.value(name);
    return value.isUndefined() || value.isNull();
}

QString RowReader::uuid(const QString &name)
{
    const QString text = m_object.value(name).toString();
    if (!isUuid(text)) {
        reject(QStringLiteral("%1 is no id").arg(name));
        return {};
    }
    return text;
}

QString RowReader::text(const QString &name, int maxLength)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString()) {
        reject(QStringLiteral("%1 is no text").arg(name));
        return {};
    }
    const QString text = value.toString();
    if (text.size() > maxLength) {
        reject(QStringLiteral("%1 is too long").arg(name));
        return {};
    }
    if (text.contains(QChar(QChar::Null))) {
        reject(QStringLiteral("%1 holds a null character").arg(name));
        return {};
    }
    return text;
}

qint64 RowReader::version(const QString &name)
{
    const auto number = serverNumber(m_object.value(name));
    if (!number) {
        reject(QStringLiteral("%1 is no number").arg(name));
    }
    return number.value_or(0);
}

int RowReader::number(const QString &name, int max)
{
    const qint64 number = version(name);
    if (number > max) {
        reject(QStringLiteral("%1 is too large").arg(name));
        return 0;
    }
    return static_cast<int>(number);
}

QDateTime RowReader::time(const QString &name)
{
    const QDateTime time = parseTime(m_object.value(name).toString());
    if (!time.isValid() || time.date().year() < 1 || time.date().year() > 9999) {
        reject(QStringLiteral("%1 is no time").arg(name));
        return {};
    }
    return time;
}

QString RowReader::optionalUuid(const QString &name) { return isAbsent(name) ? QString() : uuid(name); }

QString RowReader::optionalText(const QString &name, int maxLength)
{
    return isAbsent(name) ? QString() : text(name, maxLength);
}

QDateTime RowReader::optionalTime(const QString &name) { return isAbsent(name) ? QDateTime() : time(name); }

bool RowReader::flag(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isBool()) {
        reject(QStringLiteral("%1 is neither true nor false").arg(name));
    }
    return value.toBool();
}

QJsonArray RowReader::array(const QString &name, int maxLength)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray()) {
        reject(QStringLiteral("%1 is no list").arg(name));
    } else if (value.toArray().size() > maxLength) {
        reject(QStringLiteral("%1 is too long").arg(name));
        return {};
    }
    return value.toArray();
}

QJsonObject RowReader::object(const QString &name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isObject()) {
        reject(QStringLiteral("%1 is no object").arg(name));
    }
    return value.toObject();
}

int RowReader::optionalNumber(const QString &name, int max) { return isAbsent(name) ? 0 : number(name, max); }

}  // namespace postr
