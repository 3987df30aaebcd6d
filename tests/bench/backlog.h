#pragma once

#include <QTemporaryDir>
#include <memory>
#include <vector>

#include "core/backend/transport.h"
#include "core/db/lifecycle.h"

namespace postr::bench {

/// Where the databases that are measured live: beside the build, on a real disk, because a commit is an fsync.
[[nodiscard]] std::unique_ptr<QTemporaryDir> benchFolder();

/// What the change feed tells somebody who was away: posts by the people they follow, oldest first, in pages. The same values every time.
class Backlog final {
public:
    static constexpr int kPeople = 150;
    static constexpr int kPageSize = 200;

    struct Row {
        QString id;
        int author;
        QString text;
        qint64 number;  ///< sort and version
    };

    explicit Backlog(int rows);

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] int pages() const { return static_cast<int>(m_replies.size()); }
    /// What the server says to a request for `path`, in its bytes: to `feed_pull` the next page, which is counted in `page` (from the end
    /// on, one with nothing new); an intent is applied; to everything else nothing.
    [[nodiscard]] HttpReply answer(QStringView path, int &page) const;

    [[nodiscard]] static Identity owner();
    [[nodiscard]] static QString personId(int person);
    [[nodiscard]] static QString createdAt();
    /// Opens a new database whose owner follows everybody and has all lists loaded, and whose cursor stands before the backlog.
    [[nodiscard]] static Result<BoundDatabase> openBefore(const QString &folder);

private:
    std::vector<Row> m_rows;
    QList<QByteArray> m_replies;
    QByteArray m_last;
};

}  // namespace postr::bench
