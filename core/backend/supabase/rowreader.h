#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace postr {

/// A version, a place in a list or a number of a change: whole, not negative, at most kMostServerNumber.
[[nodiscard]] std::optional<qint64> serverNumber(const QJsonValue &value);

/// Reads the fields of one server row, or of an answer, and remembers the first thing that is wrong with it. What a server may answer with null
/// may be absent, too; everything else must be there, for a row that lost a part says something that nobody said.
class RowReader final {
public:
    explicit RowReader(const QJsonObject &object) : m_object(object) {}

    [[nodiscard]] bool isGood() const { return m_why.isEmpty(); }
    [[nodiscard]] const QString &why() const { return m_why; }
    void reject(const QString &why);

    /// Must be there.
    [[nodiscard]] QString uuid(const QString &name);
    [[nodiscard]] QString text(const QString &name, int maxLength);
    /// As serverNumber().
    [[nodiscard]] qint64 version(const QString &name);
    /// Whole number from 0 to `max`.
    [[nodiscard]] int number(const QString &name, int max);
    [[nodiscard]] QDateTime time(const QString &name);
    [[nodiscard]] bool flag(const QString &name);
    [[nodiscard]] QJsonArray array(const QString &name, int maxLength);
    [[nodiscard]] QJsonObject object(const QString &name);

    /// May be absent or null; then empty, 0.
    [[nodiscard]] QString optionalUuid(const QString &name);
    [[nodiscard]] QString optionalText(const QString &name, int maxLength);
    [[nodiscard]] QDateTime optionalTime(const QString &name);
    [[nodiscard]] int optionalNumber(const QString &name, int max);
    [[nodiscard]] bool isAbsent(const QString &name) const;

private:
    QJsonObject m_object;
    QString m_why;
};

}  // namespace postr
