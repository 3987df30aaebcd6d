#include "core/view/threadreader.h"

#include <algorithm>

#include "core/view/entryreader.h"

namespace postr::threadreader {
namespace {

constexpr int kMostAncestors = 500;
constexpr int kMostAnswers = 500;
/// Deeper answers are shown by the thread of the last post that is shown.
constexpr int kDeepest = 6;

/// Something was said there that cannot be shown.
FeedEntry blank(const PostId &post)
{
    FeedEntry entry;
    entry.id = post;
    entry.deleted = true;
    return entry;
}

class Thread final {
public:
    Thread(Connection &connection, const UserId &me) : m_connection(connection), m_me(me), m_reader(connection, me) {}

    [[nodiscard]] ThreadPage around(const PostId &post)
    {
        m_page.post = m_reader.one(post, FeedList(FeedList::Posts, {}));
        PostId above = m_page.post ? m_page.post->replyTo : PostId();
        while (!above.isEmpty() && m_page.ancestors.size() < kMostAncestors) {
            const auto stored = feeds::find(m_connection, m_me, above);
            const bool isShown = stored && !m_reader.isHidden(*stored);
            const auto unsent = stored ? std::nullopt : m_reader.one(above, FeedList::Home);
            m_page.ancestors.append(isShown ? m_reader.synced(*stored) : unsent.value_or(blank(above)));
            above = stored ? stored->post.replyTo : unsent ? unsent->replyTo : PostId();
        }
        std::reverse(m_page.ancestors.begin(), m_page.ancestors.end());
        addAnswers(post, 1);
        return std::move(m_page);
    }

private:
    void addAnswers(const PostId &parent, int level)
    {
        if (level > kDeepest) {
            return;
        }
        const QList<StoredEntry> answers = feeds::answersTo(m_connection, m_me, parent, kMostAnswers);
        for (const StoredEntry &answer : answers) {
            if (m_page.answers.size() >= kMostAnswers) {
                return;
            }
            addAnswer(answer, parent, level);
        }
        const QList<FeedEntry> unsent = m_reader.unsentAnswers(parent);
        for (const FeedEntry &entry : unsent) {
            m_page.answers.append({entry, parent, level});
            addAnswers(entry.id, level + 1);
        }
    }

    void addAnswer(const StoredEntry &answer, const PostId &parent, int level)
    {
        const bool isDeleted = answer.post.deleted || m_reader.overlay().isDeleted(answer.post.id);
        if (!isDeleted && m_reader.isHidden(answer)) {
            return;  // with what was said below it
        }
        const qsizetype place = m_page.answers.size();
        m_page.answers.append({isDeleted ? blank(answer.post.id) : m_reader.synced(answer), parent, level});
        addAnswers(answer.post.id, level + 1);
        if (isDeleted && m_page.answers.size() == place + 1) {
            m_page.answers.removeLast();  // nothing hangs on it
        }
    }

    Connection &m_connection;
    UserId m_me;
    EntryReader m_reader;
    ThreadPage m_page;
};

}  // namespace

ThreadPage loadThread(Connection &connection, const UserId &me, const PostId &post)
{
    return Thread(connection, me).around(post);
}

}  // namespace postr::threadreader
