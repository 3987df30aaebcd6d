#pragma once

#include <QList>
#include <QString>

namespace postr {

/// One step of the schema: statements that run in one transaction together with the step's version row.
struct Migration {
    int version;
    QString name;
    QList<QString> statements;  ///< QSQLITE refuses several statements in one exec
};

/// All steps, in order. A released step never changes; the next change is a new one.
[[nodiscard]] const QList<Migration> &schemaMigrations();

/// The version this program writes.
[[nodiscard]] int schemaVersion();

}  // namespace postr
