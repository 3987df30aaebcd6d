#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include "serverstate.h"

namespace postr::sim {

// What the server reads out of its state: lists, and rows in the form in which they travel.

/// One place in a list: a post, and who passed it on if that is why it is there.
struct Place {
    QString post;
    qint64 sort = 0;
    QString reposter{};
};
/// What stands in the timelines of a person and of those whom they follow, newest first: a post may stand there several times. What is
/// deleted or not to be seen is left out only on the way to the reader (`isWanted`).
[[nodiscard]] QList<Place> following(const ServerState &state, const QString &me);
[[nodiscard]] QList<Place> everyone(const ServerState &state, const QString &me);
/// Whether a post may stand in a list of the person's at all.
[[nodiscard]] bool isWanted(const ServerState &state, const QString &me, const QString &post);

/// A post in a list at its newest place, and who passed it on, newest first.
struct Item {
    QString post;
    qint64 sort = 0;
    QStringList reposters{};
};
[[nodiscard]] QList<Item> itemsOf(const ServerState &state, const QString &me, const QList<Place> &places);

/// Rows as they travel, and what there is to say instead of one.
struct Rows {
    QJsonObject rows;
    QStringList gone;
    QStringList hidden;
    QStringList hiddenPeople;

    void addTo(QJsonObject &answer) const;
};
/// `deep`: with everything that the posts answer or quote, up to the beginning of the thread.
[[nodiscard]] Rows rowsOf(const ServerState &state, const QString &me, const QStringList &posts,
                          const QStringList &people, bool deep = true);
/// What the caller has set on a post, or null.
[[nodiscard]] QJsonValue mineJson(const ServerState &state, const QString &me, const PostRow &row);

struct Counts {
    int replies = 0;
    int reposts = 0;
    int likes = 0;
    int quotes = 0;

    [[nodiscard]] QJsonObject json() const;
};
[[nodiscard]] QHash<QString, Counts> countsOf(const ServerState &state);
[[nodiscard]] QJsonArray jsonOf(const QStringList &texts);
/// Of virtual ms.
[[nodiscard]] QString timeJson(qint64 time);

}  // namespace postr::sim
