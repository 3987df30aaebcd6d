#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace postr::test {

// What the server answers, with every part that it always sends; `extra` adds to it or takes the place of something.

[[nodiscard]] inline QJsonObject with(QJsonObject object, const QJsonObject &extra)
{
    for (auto it = extra.begin(); it != extra.end(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

[[nodiscard]] inline QJsonObject rowsJson(const QJsonArray &posts = {}, const QJsonArray &people = {})
{
    return {{QStringLiteral("posts"), posts}, {QStringLiteral("people"), people}};
}

[[nodiscard]] inline QJsonObject postMineJson(const QJsonObject &extra)
{
    return with({{QStringLiteral("liked"), false},
                 {QStringLiteral("reposted"), false},
                 {QStringLiteral("bookmarked"), false},
                 {QStringLiteral("thread_muted"), false}},
                extra);
}

[[nodiscard]] inline QJsonObject relationJson(const QJsonObject &extra)
{
    return with({{QStringLiteral("following"), false},
                 {QStringLiteral("muted"), false},
                 {QStringLiteral("reposts_muted"), false},
                 {QStringLiteral("blocked"), false}},
                extra);
}

[[nodiscard]] inline QJsonObject postJson(const QString &id, const QString &author, const QJsonObject &extra = {})
{
    return with({{QStringLiteral("id"), id},
                 {QStringLiteral("author"), author},
                 {QStringLiteral("text"), QStringLiteral("t")},
                 {QStringLiteral("media"), QJsonArray()},
                 {QStringLiteral("created_at"), QStringLiteral("2026-01-01T00:00:00+00:00")},
                 {QStringLiteral("sort"), 1},
                 {QStringLiteral("ver"), 1},
                 {QStringLiteral("rev"), 0},
                 {QStringLiteral("deleted"), false},
                 {QStringLiteral("counts"), QJsonObject()}},
                extra);
}

[[nodiscard]] inline QJsonObject personJson(const QString &id, const QJsonObject &extra = {})
{
    return with({{QStringLiteral("id"), id},
                 {QStringLiteral("handle"), QStringLiteral("h")},
                 {QStringLiteral("name"), QString()},
                 {QStringLiteral("bio"), QString()},
                 {QStringLiteral("suspended"), false},
                 {QStringLiteral("created_at"), QStringLiteral("2026-01-01T00:00:00+00:00")},
                 {QStringLiteral("ver"), 1},
                 {QStringLiteral("counts"), QJsonObject()},
                 {QStringLiteral("follows_me"), false}},
                extra);
}

/// A page of nothing of any function, the last one.
[[nodiscard]] inline QJsonObject pageJson(const QString &epoch, const QJsonObject &extra = {})
{
    QJsonObject page{{QStringLiteral("epoch"), epoch},
                     {QStringLiteral("after"), 0},
                     {QStringLiteral("more"), false},
                     {QStringLiteral("rows"), rowsJson()}};
    for (const char *list : {"items", "order", "tags", "people", "states", "gone", "hidden", "gone_people",
                             "hidden_people", "reposts", "notifications"}) {
        page.insert(QLatin1String(list), QJsonArray());
    }
    return with(page, extra);
}

/// A page of the change feed without changes, the last one of its walk.
[[nodiscard]] inline QJsonObject feedJson(const QString &epoch, const QString &to, const QJsonObject &extra = {})
{
    const QJsonObject feed{{QStringLiteral("to"), to},
                           {QStringLiteral("changes"), QJsonArray()},
                           {QStringLiteral("gone_notifications"), QJsonArray()}};
    return pageJson(epoch, with(feed, extra));
}

}  // namespace postr::test
