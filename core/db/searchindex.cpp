#include "core/db/searchindex.h"

#include "core/base/log.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::searchindex {

Result<bool> isWhole(Connection &connection)
{
    // With rank 1 it is also compared with the posts.
    const Status checked =
        connection.execute(u"INSERT INTO posts_fts (posts_fts, rank) VALUES ('integrity-check', 1)"_s);
    if (!checked && isOfTheMoment(checked.error())) {
        return failure(checked.error());
    }
    return checked.has_value();
}

void rebuild(Connection &connection)
{
    Statement(connection, u"INSERT INTO posts_fts (posts_fts) VALUES ('rebuild')"_s).run();
}

Status mend(Connection &connection)
{
    const Result<bool> whole = isWhole(connection);
    if (!whole || *whole) {
        return whole ? Status() : failure(whole.error());
    }
    qCWarning(lcDb) << "the full-text index is damaged and made anew";
    const Status rebuilt = transact(connection, [&] { rebuild(connection); });
    if (rebuilt) {
        connection.forgetDamage();
    } else if (!isOfTheMoment(rebuilt.error())) {
        Error error = rebuilt.error();
        error.code = ErrorCode::DatabaseCorrupt;
        return failure(std::move(error));
    }
    return rebuilt;
}

}  // namespace postr::searchindex
