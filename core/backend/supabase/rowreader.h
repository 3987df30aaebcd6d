#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace postr {

/// Reads the fields of one server row and remembers the first thing that is wrong with it.
class RowReader final {
public:
    explicit RowReader(const QJsonObject &object) : m_object(object) {}

    [[nodiscard]] bool isGood() const { return m_why.isEmpty(); }
    [[nodiscard]] const QString &why() const { return m_why; }
    void reject(const QString &why);

    /// Must be there.
    [[nodiscard]] QString uuid(const QString &name);
    [[nodiscard]] QString text(const QString &name, int maxLength);
    [[nodiscard]] qint64 version(const QString &name);
    [[nodiscard]] QDateTime time(const QString &name);

    /// May be absent or null; then empty, false, 0.
    [[nodiscard]] QString optionalUuid(const QString &name);
    [[nodiscard]] QString optionalText(const QString &name, int maxLength);
    [[nodiscard]] QDateTime optionalTime(const QString &name);
    [[nodiscard]] bool flag(const QString &name);
    /// Whole number from 0 to `max`.
    [[nodiscard]] int optionalInt(const QString &name, int max);
    [[nodiscard]] QJsonArray optionalArray(const QString &name, int maxLength);
    [[nodiscard]] QJsonObject optionalObject(const QString &name);

private:
    [[nodiscard]] bool isAbsent(const QString &name) const;

    QJsonObject m_object;
    QString m_why;
};

}  // namespace postr
