#include "core/sync/slices.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace postr {
namespace {

/// Which posts belong together (union-find by id).
class Groups final {
public:
    [[nodiscard]] int of(const PostId &post)
    {
        const auto known = m_numbers.constFind(post);
        if (known != m_numbers.constEnd()) {
            return root(*known);
        }
        const int number = static_cast<int>(m_parents.size());
        m_numbers.insert(post, number);
        m_parents.append(number);
        return number;
    }
    void join(const PostId &post, const PostId &other)
    {
        // The later joins the earlier, so that groups come in the order of their first rows.
        const auto [first, second] = std::minmax({of(post), of(other)});
        m_parents[second] = first;
    }
    [[nodiscard]] int size() const { return static_cast<int>(m_parents.size()); }

private:
    [[nodiscard]] int root(int number)
    {
        while (m_parents.at(number) != number) {
            m_parents[number] = m_parents.at(m_parents.at(number));
            number = m_parents.at(number);
        }
        return number;
    }

    QHash<PostId, int> m_numbers;
    QList<int> m_parents;
};

/// The last piece, whose number is not known before the others are.
constexpr int kEnd = -1;

/// Each group's rows, and in which piece they go.
class Pieces final {
public:
    Pieces(const Batch &batch, int rows)
    {
        QSet<PostId> told;
        for (const Post &post : batch.posts) {
            told.insert(post.id);
        }
        for (const PostPulse &pulse : batch.pulses) {
            told.insert(pulse.id);
        }
        for (const Post &post : batch.posts) {
            for (const PostId &other : {post.replyTo, post.quote, post.root}) {
                if (told.contains(other)) {
                    m_groups.join(post.id, other);
                }
            }
        }
        for (const Post &post : batch.posts) {
            count(post.id);
            m_ending += post.deleted ? QList<int>{m_groups.of(post.id)} : QList<int>();
        }
        for (const Mine &mine : batch.mine) {
            count(mine.post);
        }
        for (const PostPulse &pulse : batch.pulses) {
            count(pulse.id);
        }
        for (const Repost &repost : batch.reposts) {
            count(repost.post);
        }
        assign(rows);
    }

    [[nodiscard]] int count() const { return m_pieces; }
    [[nodiscard]] int of(const PostId &post) { return m_pieceOf.value(m_groups.of(post)); }

private:
    void count(const PostId &post)
    {
        m_rows.resize(qMax<qsizetype>(m_rows.size(), m_groups.of(post) + 1));
        ++m_rows[m_groups.of(post)];
    }
    void assign(int rows)
    {
        int filled = 0;
        m_pieceOf.resize(m_groups.size());
        for (int group = 0; group < m_rows.size(); ++group) {
            if (m_rows.at(group) == 0) {
                continue;
            }
            if (m_ending.contains(group)) {
                m_pieceOf[group] = kEnd;
                continue;
            }
            if (m_pieces == 0 || filled + m_rows.at(group) > rows) {
                ++m_pieces;
                filled = 0;
            }
            filled += m_rows.at(group);
            m_pieceOf[group] = m_pieces - 1;
        }
    }

    Groups m_groups;
    QList<int> m_rows;
    QList<int> m_pieceOf;
    QList<int> m_ending;  ///< groups in which a post was deleted
    int m_pieces = 0;
};

template <class Row>
void cut(const QList<Row> &rows, int length, QList<Row> Batch::*field, QList<Batch> &into)
{
    for (qsizetype from = 0; from < rows.size(); from += length) {
        Batch piece;
        piece.*field = rows.mid(from, length);
        into.append(piece);
    }
}

/// The same, but for what is left for the last piece.
template <class Row>
[[nodiscard]] QList<Row> cutAllBut(const QList<Row> &rows, int length, QList<Row> Batch::*field, QList<Batch> &into)
{
    const qsizetype left = qMin<qsizetype>(rows.size(), length);
    cut(rows.first(rows.size() - left), length, field, into);
    return rows.last(left);
}

}  // namespace

bool takesAway(const Batch &batch)
{
    return !batch.gone.isEmpty() || !batch.gonePeople.isEmpty() || !batch.hidden.isEmpty() ||
           !batch.hiddenPeople.isEmpty() || !batch.goneNotifications.isEmpty();
}

bool isEmpty(const Batch &batch)
{
    return batch.people.isEmpty() && batch.relations.isEmpty() && batch.posts.isEmpty() && batch.mine.isEmpty() &&
           batch.pulses.isEmpty() && batch.reposts.isEmpty() && batch.notifications.isEmpty() && !batch.read &&
           !takesAway(batch) && batch.unstorable.isEmpty();
}

QList<Batch> slices(const Batch &batch, int rows)
{
    const qsizetype all = batch.people.size() + batch.relations.size() + batch.posts.size() + batch.mine.size() +
                          batch.pulses.size() + batch.reposts.size() + batch.notifications.size() + batch.gone.size() +
                          batch.gonePeople.size() + batch.hidden.size() + batch.hiddenPeople.size() +
                          batch.goneNotifications.size() + batch.unstorable.size();
    if (all <= rows) {
        return {batch};
    }
    QList<Batch> result;
    cut(batch.people, rows, &Batch::people, result);
    cut(batch.relations, rows, &Batch::relations, result);
    Pieces pieces(batch, rows);
    QList<Batch> ofPosts(pieces.count());
    Batch ending;
    const auto place = [&](const PostId &post) -> Batch & {
        const int piece = pieces.of(post);
        return piece == kEnd ? ending : ofPosts[piece];
    };
    for (const Post &post : batch.posts) {
        place(post.id).posts.append(post);
    }
    for (const Mine &mine : batch.mine) {
        place(mine.post).mine.append(mine);
    }
    for (const PostPulse &pulse : batch.pulses) {
        place(pulse.id).pulses.append(pulse);
    }
    for (const Repost &repost : batch.reposts) {
        place(repost.post).reposts.append(repost);
    }
    result += ofPosts;
    cut(batch.notifications, rows, &Batch::notifications, result);
    const qsizetype whole = result.size();
    Batch end;
    end.unstorable = cutAllBut(batch.unstorable, rows, &Batch::unstorable, result);
    end.hidden = cutAllBut(batch.hidden, rows, &Batch::hidden, result);
    end.hiddenPeople = cutAllBut(batch.hiddenPeople, rows, &Batch::hiddenPeople, result);
    end.gonePeople = cutAllBut(batch.gonePeople, rows, &Batch::gonePeople, result);
    end.goneNotifications = cutAllBut(batch.goneNotifications, rows, &Batch::goneNotifications, result);
    end.gone = cutAllBut(batch.gone, rows, &Batch::gone, result);
    if (result.isEmpty() || result.size() > whole) {
        result.append(Batch());
    }
    Batch &last = result.last();
    last.posts += ending.posts;
    last.mine += ending.mine;
    last.pulses += ending.pulses;
    last.reposts += ending.reposts;
    last.read = batch.read;
    last.unstorable += end.unstorable;
    last.hidden += end.hidden;
    last.hiddenPeople += end.hiddenPeople;
    last.gonePeople += end.gonePeople;
    last.goneNotifications += end.goneNotifications;
    last.gone += end.gone;
    for (Batch &piece : result) {
        piece.withoutAuthor = batch.withoutAuthor;
    }
    return result;
}

}  // namespace postr
