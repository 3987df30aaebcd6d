#include "tests/bench/plaininsert.h"

#include <sqlite3.h>
#include <QElapsedTimer>
#include <QFile>
#include <string>

namespace postr::bench {
namespace {

class Plain final {
public:
    explicit Plain(const QString &file)
    {
        m_good = sqlite3_open(QFile::encodeName(file).constData(), &m_database) == SQLITE_OK;
        for (const char *pragma : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
                                   "PRAGMA journal_size_limit = 6291456", "PRAGMA temp_store = MEMORY"}) {
            run(pragma);
        }
    }
    ~Plain() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(Plain)

    void run(const char *sql)
    {
        m_good = m_good && sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    [[nodiscard]] sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        m_good = m_good && sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) == SQLITE_OK;
        return statement;
    }
    void step(sqlite3_stmt *statement)
    {
        m_good = m_good && sqlite3_step(statement) == SQLITE_DONE && sqlite3_reset(statement) == SQLITE_OK;
    }
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    sqlite3 *m_database = nullptr;
    bool m_good = false;
};

void bind(sqlite3_stmt *statement, int place, const std::string &text)
{
    sqlite3_bind_text(statement, place, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

}  // namespace

double plainInsert(const QString &databaseFile, const Backlog &backlog, int perTransaction)
{
    struct Values {
        std::string id;
        std::string author;
        std::string text;
        qint64 number;
    };
    std::vector<Values> values;  // ready in the form that SQLite takes: its work alone is measured
    for (const Backlog::Row &row : backlog.rows()) {
        values.push_back(
            {row.id.toStdString(), Backlog::personId(row.author).toStdString(), row.text.toStdString(), row.number});
    }
    const std::string user = Backlog::personId(0).toStdString();
    constexpr qint64 kCreated = 1'795'169'472'123;

    Plain plain(databaseFile);
    sqlite3_stmt *post = plain.prepare(
        "INSERT INTO posts (id, user_id, owner_id, text, root, reply_to, quote, media, warning, lang, created_at, "
        "edited_at, sort, "
        "ver, rev, deleted, checked_at) VALUES (?, ?, ?, ?, '', '', '', '', '', 'en', ?, NULL, ?, ?, 0, 0, ?)");
    sqlite3_stmt *counts = plain.prepare(
        "INSERT INTO counts (post_id, user_id, replies, reposts, likes, quotes, learned_at) VALUES (?, ?, 1, 0, 3, 0, "
        "?)");
    sqlite3_stmt *place =
        plain.prepare("INSERT INTO feed_items (list, post_id, user_id, sort, reposters) VALUES ('home', ?, ?, ?, '')");
    QElapsedTimer timer;
    timer.start();
    for (size_t i = 0; i < values.size() && plain.isGood(); ++i) {
        const Values &row = values.at(i);
        if (i % static_cast<size_t>(perTransaction) == 0) {
            plain.run("BEGIN IMMEDIATE");
        }
        bind(post, 1, row.id);
        bind(post, 2, user);
        bind(post, 3, row.author);
        bind(post, 4, row.text);
        sqlite3_bind_int64(post, 5, kCreated);
        sqlite3_bind_int64(post, 6, row.number);
        sqlite3_bind_int64(post, 7, row.number);
        sqlite3_bind_int64(post, 8, kCreated);
        plain.step(post);
        bind(counts, 1, row.id);
        bind(counts, 2, user);
        sqlite3_bind_int64(counts, 3, kCreated);
        plain.step(counts);
        bind(place, 1, row.id);
        bind(place, 2, user);
        sqlite3_bind_int64(place, 3, row.number);
        plain.step(place);
        if ((i + 1) % static_cast<size_t>(perTransaction) == 0 || i + 1 == values.size()) {
            plain.run("COMMIT");
        }
    }
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    for (sqlite3_stmt *statement : {post, counts, place}) {
        sqlite3_finalize(statement);
    }
    return plain.isGood() ? milliseconds : -1.0;
}

bool plainRun(const QString &databaseFile, const QString &sql)
{
    Plain plain(databaseFile);
    plain.run(sql.toUtf8().constData());
    return plain.isGood();
}

QList<double> plainDurableRows(const QString &file, int count)
{
    Plain plain(file);
    plain.run("CREATE TABLE IF NOT EXISTS rows (number INTEGER PRIMARY KEY, text TEXT NOT NULL)");
    sqlite3_stmt *insert = plain.prepare("INSERT INTO rows (text) VALUES (?)");
    const std::string text(200, 'x');
    QList<double> times;
    for (int i = 0; i < count && plain.isGood(); ++i) {
        QElapsedTimer timer;
        timer.start();
        bind(insert, 1, text);
        plain.step(insert);
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    sqlite3_finalize(insert);
    return plain.isGood() ? times : QList<double>();
}

}  // namespace postr::bench
