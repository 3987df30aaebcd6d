#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

namespace postr::testing {

/// What another program finds in a zip file; empty when it finds fault with it.
inline QJsonObject unzipped(const QString &file)
{
    QProcess python;
    python.start(qEnvironmentVariable("PYTHON"),
                 {QStringLiteral("-B"),
                  qEnvironmentVariable("POSTR_SOURCE_DIR") + QStringLiteral("/tests/core/export/readzip.py"), file});
    python.waitForFinished(60'000);
    if (python.exitCode() != 0) {
        qWarning().noquote() << python.readAllStandardError();
    }
    return python.exitCode() == 0 ? QJsonDocument::fromJson(python.readAllStandardOutput()).object() : QJsonObject();
}

inline QString textOf(const QJsonObject &zip, const QString &name)
{
    return zip.value(name).toObject().value(QStringLiteral("text")).toString();
}

/// The lines of one of its files.
inline QList<QJsonObject> linesOf(const QJsonObject &zip, const QString &part)
{
    QList<QJsonObject> lines;
    const QStringList texts = textOf(zip, part + QStringLiteral(".jsonl")).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &text : texts) {
        lines.append(QJsonDocument::fromJson(text.toUtf8()).object());
    }
    return lines;
}

/// Everything that lies in a folder, hidden or not.
inline QStringList inFolder(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
}

}  // namespace postr::testing
