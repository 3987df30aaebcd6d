#pragma once

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace postr::testing {

// What an export has, and what docs/export-format.md says that it has.

/// "author" and "author.id", "media.path" of every picture.
inline void addFields(const QJsonObject &object, const QString &prefix, QSet<QString> &fields)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QString name = prefix + field.key();
        fields.insert(name);
        if (name == u"args" || name == u"counts") {
            continue;
        }
        addFields(field->toObject(), name + u'.', fields);
        const QJsonArray list = field->toArray();
        for (const QJsonValue &one : list) {
            addFields(one.toObject(), name + u'.', fields);
        }
    }
}

/// From docs/export-format.md: the fields by file.
inline QHash<QString, QSet<QString>> documented()
{
    QFile page(qEnvironmentVariable("POSTR_SOURCE_DIR") + QStringLiteral("/docs/export-format.md"));
    if (!page.open(QIODevice::ReadOnly)) {
        return {};
    }
    static const QRegularExpression file(QStringLiteral("`([a-z-]+\\.jsonl?)`")),
        field(QStringLiteral("^\\| `([a-z_.]+)` \\|"));
    QHash<QString, QSet<QString>> fields;
    QStringList files;
    const QStringList lines = QString::fromUtf8(page.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"## ")) {
            files.clear();
            for (auto each = file.globalMatch(line); each.hasNext();) {
                files.append(each.next().captured(1));
            }
        } else if (const auto match = field.match(line); match.hasMatch()) {
            for (const QString &name : std::as_const(files)) {
                fields[name].insert(match.captured(1));
            }
        }
    }
    return fields;
}

}  // namespace postr::testing
