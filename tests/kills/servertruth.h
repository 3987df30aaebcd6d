#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>
#include <optional>

namespace postr::kills {

/// The server's rows as its database has them, read with psql and beside every policy.
struct ServerTruth {
    struct Post {
        QString author;  ///< id
        QString text;
        QStringList earlierTexts;
        QString replyTo;
        qint64 sort = 0;
        qint64 ver = 0;
        int rev = 0;
        bool deleted = false;
        QStringList lostPictures;  ///< that it shows and nobody can fetch
    };
    QHash<QString, QString> ids;  ///< handle -> person
    QHash<QString, Post> posts;
    QSet<QString> on;                 ///< "like:<person>:<post>", "follow:<person>:<person>"
    QHash<QString, QString> profile;  ///< "name:<person>", "bio:<person>" -> what it says
    int ledgerRows = 0;

    [[nodiscard]] static std::optional<ServerTruth> read(const QString &databaseUrl);
};

}  // namespace postr::kills
