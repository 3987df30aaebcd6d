#pragma once

#include <QDateTime>
#include <QTemporaryDir>
#include <optional>

#include "core/db/lifecycle.h"
#include "core/db/personstore.h"
#include "core/db/poststore.h"
#include "core/db/transaction.h"
#include "core/model/identity.h"

namespace postr::testing {

/// A UUID that is easy to tell apart in a failure message.
inline QString uuid(int number)
{
    return QStringLiteral("00000000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
}

inline Identity somebody(int number = 1)
{
    return {ServerOrigin::fromUserInput(QStringLiteral("postr.example")), UserId(uuid(number))};
}

inline Profile person(int number, qint64 ver = 1)
{
    Profile profile;
    profile.id = UserId(uuid(number));
    profile.handle = QStringLiteral("person%1").arg(number);
    profile.name = QStringLiteral("Person %1").arg(number);
    profile.ver = ver;
    return profile;
}

inline Post postBy(int author, int number, qint64 ver = 1)
{
    Post post;
    post.id = PostId(uuid(number));
    post.author = UserId(uuid(author));
    post.text = QStringLiteral("Post %1").arg(number);
    post.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number, Qt::UTC);
    post.sort = number;
    post.ver = ver;
    return post;
}

/// An account's database in a folder of its own.
class TemporaryAccount final {
public:
    TemporaryAccount() { reopen(); }

    void reopen()
    {
        m_database.reset();
        m_database.emplace(openAccount(m_folder.path(), somebody(), QStringLiteral("me")));
    }

    [[nodiscard]] bool isOpen() const { return m_database->has_value(); }
    [[nodiscard]] BoundDatabase &database() { return **m_database; }
    [[nodiscard]] Connection &connection() { return database().connection(); }
    [[nodiscard]] const UserId &user() const { return (*m_database)->user(); }

private:
    QTemporaryDir m_folder;
    std::optional<Result<BoundDatabase>> m_database;
};

}  // namespace postr::testing
