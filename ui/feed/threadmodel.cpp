#include "ui/feed/threadmodel.h"

#include "core/base/whendone.h"

namespace postr {
namespace {

ListRow rowOf(const FeedEntry &entry, int level)
{
    return ListRow(entry, entry.deleted ? ListRow::Kind::Gone : ListRow::Kind::Post, level);
}

}  // namespace

ThreadModel::ThreadModel(SessionView &session, const PostId &post, std::function<qint64()> now, QObject *parent)
    : PostModel(session, FeedList(FeedList::Posts, {}), std::move(now), parent), m_post(post)
{
    connect(&session, &SessionView::pageFetched, this, [this](const PageWish &wish, const PageReport &report) {
        if (wish.query.kind == PageQuery::Kind::Thread && wish.query.post == m_post) {
            m_next = report.more ? report.next : std::nullopt;
            reloadSoon();
        }
    });
}

std::optional<PageWish> ThreadModel::wish() const { return PageWish{PageQuery::thread(m_post), false}; }

void ThreadModel::start()
{
    setPhase(Phase::Loading);
    reload();
}

// Whichever: an answer is a post that is not here yet, so any change may be about this conversation.
void ThreadModel::refresh(const QList<PostId> &) { reloadSoon(); }

void ThreadModel::reload()
{
    whenDone(session().loadThread(m_post), this, [this](const Result<ThreadPage> &page) {
        if (page) {
            show(*page);
        } else {
            fail(page.error());
        }
    });
}

void ThreadModel::loadOlder()
{
    if (m_next) {
        PageQuery query = PageQuery::thread(m_post);
        query.from = std::exchange(m_next, std::nullopt);
        session().fetch({query, false});
    }
}

void ThreadModel::show(const ThreadPage &page)
{
    QList<ListRow> rows;
    if (page.post) {
        for (const FeedEntry &entry : page.ancestors) {
            rows.append(postr::rowOf(entry, 0));
        }
        rows.append(ListRow(*page.post, page.post->deleted ? ListRow::Kind::Gone : ListRow::Kind::Focused));
        for (const ThreadPage::Answer &answer : page.answers) {
            rows.append(postr::rowOf(answer.entry, answer.level - 1));
            rows.last().entry.replyTo = {};  // seen from where it stands
        }
        if (!page.ancestors.isEmpty()) {
            for (qsizetype i = 1; i < page.ancestors.size(); ++i) {
                rows[i].entry.replyTo = {};
            }
        }
    }
    setRows(rows);
    setPhase(Phase::Ready);
}

}  // namespace postr
