#include <QElapsedTimer>
#include <limits>

#include "core/db/personstore.h"
#include "core/db/poststore.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/view/searchreader.h"
#include "tests/bench/areas.h"
#include "tests/bench/backlog.h"
#include "tests/sim/dice.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::bench {
namespace {

constexpr int kPosts = 1'000'000;
constexpr int kWordsInPost = 14;
constexpr int kWordsInLanguage = 40'000;
constexpr int kSearches = 150;
constexpr int kPage = 30;

/// A made-up language: of forty thousand words a few hundred make up most of what is written, and those are the short ones.
class Language final {
public:
    Language()
    {
        static const QList<QString> syllables{u"ba"_s, u"be"_s, u"co"_s, u"da"_s, u"de"_s, u"fi"_s, u"ga"_s, u"he"_s,
                                              u"in"_s, u"ka"_s, u"la"_s, u"le"_s, u"ma"_s, u"me"_s, u"mo"_s, u"na"_s,
                                              u"no"_s, u"on"_s, u"pa"_s, u"pr"_s, u"ra"_s, u"ri"_s, u"sa"_s, u"se"_s,
                                              u"st"_s, u"ta"_s, u"th"_s, u"to"_s, u"un"_s, u"ve"_s, u"wa"_s, u"yo"_s};
        double sum = 0;
        for (int rank = 0; rank < kWordsInLanguage; ++rank) {
            QString word;
            // One syllable for the most frequent, four for the rarest; mixed, so that frequent words begin with all letters.
            for (quint32 rest = static_cast<quint32>(rank) + 1; rest > 0; rest /= 32) {
                word += syllables.at((rest * 11 + 7) % 32);
            }
            m_words.append(word);
            sum += 1.0 / (rank + 3);
            m_shares.append(sum);
        }
    }

    [[nodiscard]] const QString &word(sim::Dice &dice) const
    {
        const double at = dice.unit() * m_shares.constLast();
        const auto found = std::lower_bound(m_shares.cbegin(), m_shares.cend(), at);
        return m_words.at(found - m_shares.cbegin());
    }

private:
    QList<QString> m_words;
    QList<double> m_shares;
};

bool fill(Connection &connection, const UserId &me, const Language &language)
{
    constexpr int kAtOnce = 20'000;
    sim::Dice dice(5);
    if (!connection.execute(u"PRAGMA synchronous = OFF"_s) ||
        !connection.execute(u"DROP TRIGGER posts_fts_insert"_s)) {  // the index is made once, of all of them
        return false;
    }
    for (int from = 0; from < kPosts; from += kAtOnce) {
        const Status stored = transact(connection, [&] {
            for (int i = from; i < from + kAtOnce; ++i) {
                QString text;
                for (int word = 0; word < kWordsInPost; ++word) {
                    text += language.word(dice) + u' ';
                }
                text.chop(1);
                const QString author = Backlog::personId(1 + i % Backlog::kPeople);
                Statement(connection,
                          uR"(INSERT INTO posts (number, id, user_id, owner_id, text, sort, ver, created_at)
                              VALUES (?, ?, ?, ?, ?, ?, ?, ?))"_s)
                    .bind(i + 1)
                    .bind(u"01900000-0000-7000-9000-%1"_s.arg(i, 12, 10, QChar(u'0')))
                    .bind(me)
                    .bind(author)
                    .bind(text)
                    .bind(i + 1)
                    .bind(i + 1)
                    .bind(qint64{1'700'000'000'000} + i)
                    .run();
            }
        });
        if (!stored) {
            return false;
        }
    }
    return true;
}

/// The index alone, asked for as many rows as a page needs.
std::optional<double> bare(Connection &connection, const QString &typed)
{
    QElapsedTimer timer;
    timer.start();
    const Status read = readConsistently(connection, [&] {
        Statement statement(connection,
                            u"SELECT rowid FROM posts_fts WHERE posts_fts MATCH ? ORDER BY rowid DESC LIMIT ?"_s);
        statement.bind(u'"' + typed + u"\"*"_s).bind(kPage + 1);
        while (statement.next()) {
            static_cast<void>(statement.number(0));
        }
    });
    return read ? std::optional(static_cast<double>(timer.nsecsElapsed()) / 1e6) : std::nullopt;
}

/// The same with the rows themselves.
std::optional<double> bareWithRows(Connection &connection, const UserId &me, const QString &typed)
{
    QElapsedTimer timer;
    timer.start();
    const Status read = readConsistently(connection, [&] {
        Statement statement(connection,
                            uR"(SELECT p.*, u.* FROM posts_fts x CROSS JOIN posts p ON p.number = x.rowid
                                CROSS JOIN users u ON u.id = p.owner_id
                                WHERE x.posts_fts MATCH ? AND p.user_id = ? ORDER BY x.rowid DESC LIMIT ?)"_s);
        statement.bind(u'"' + typed + u"\"*"_s).bind(me).bind(kPage + 1);
        while (statement.next()) {
            static_cast<void>(statement.text(1));
        }
    });
    return read ? std::optional(static_cast<double>(timer.nsecsElapsed()) / 1e6) : std::nullopt;
}

std::optional<double> searched(Connection &connection, const UserId &me, const QString &typed)
{
    QElapsedTimer timer;
    timer.start();
    SearchQuery query;
    query.text = typed;
    query.limit = kPage;
    const auto page = readConsistently(connection, [&] { return searchreader::search(connection, me, query); });
    return page ? std::optional(static_cast<double>(timer.nsecsElapsed()) / 1e6) : std::nullopt;
}

}  // namespace

bool measureSearch(Figures &figures)
{
    const auto folder = benchFolder();
    auto database = Backlog::openBefore(folder->path());
    const Language language;
    if (!database || !fill(database->connection(), database->user(), language)) {
        return false;
    }
    Connection &connection = database->connection();
    QElapsedTimer timer;
    timer.start();
    if (!connection.execute(u"INSERT INTO posts_fts (posts_fts) VALUES ('rebuild')"_s)) {
        return false;
    }
    figures.add(u"index of a million posts made anew, as schema 3 does"_s, static_cast<double>(timer.elapsed()) / 1e3,
                u"s"_s);
    sim::Dice dice(6);
    QList<double> ours, index, rows;
    QHash<qsizetype, QList<double>> byLength;
    for (int i = 0; i < kSearches; ++i) {
        const QString &word = language.word(dice);
        for (qsizetype length = 1; length <= word.size(); ++length) {
            const QString typed = word.left(length);
            const auto a = bare(connection, typed);
            const auto b = bareWithRows(connection, database->user(), typed);
            const auto c = searched(connection, database->user(), typed);
            if (!a || !b || !c) {
                return false;
            }
            index.append(*a);
            rows.append(*b);
            ours.append(*c);
            byLength[qMin<qsizetype>(length, 5)].append(*c);
        }
    }
    figures.add(u"search among a million posts as typed, p95; the index alone"_s, percentile(ours, 95), u"ms"_s,
                {.reference = percentile(index, 95), .mostRatio = 1.2, .most = 10.0});
    figures.add(u"the same, median; the index alone"_s, median(ours), u"ms"_s, {median(index)});
    figures.add(u"the same, p95; the index and the rows of a page"_s, percentile(ours, 95), u"ms"_s,
                {.reference = percentile(rows, 95)});
    for (qsizetype length = 1; length <= 5; ++length) {
        figures.add(u"search, %1 letter(s)%2, p95"_s.arg(length).arg(length == 5 ? u" and more"_s : QString()),
                    percentile(byLength.value(length), 95), u"ms"_s);
    }
    return true;
}

}  // namespace postr::bench
