#include "ui/feed/searchmodel.h"

#include "core/base/whendone.h"

namespace postr {
namespace {

constexpr int kReloadMs = 60;
constexpr int kPauseMs = 350;  // nobody types for so long: worth a request
constexpr int kPage = 50;

}  // namespace

SearchModel::SearchModel(SessionView &session, std::function<qint64()> now, QObject *parent)
    : PostModel(session, FeedList(FeedList::Posts, {}), std::move(now), parent)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(kReloadMs);
    connect(&m_reload, &QTimer::timeout, this, &SearchModel::search);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchModel::askServer);
    connect(&session, &SessionView::pageFetched, this, [this](const PageWish &wish, const PageReport &report) {
        if (wish.query.kind == PageQuery::Kind::Posts && wish.query.text == SearchTerms::parse(m_text).plainWords()) {
            m_nextAtServer = report.more ? report.next : std::nullopt;
            m_reload.start();
        } else if (wish.query.kind == PageQuery::Kind::People) {
            m_reload.start();
        }
    });
    connect(&session, &SessionView::peopleChanged, &m_reload, qOverload<>(&QTimer::start));
}

std::optional<PageWish> SearchModel::wish() const
{
    const QString words = SearchTerms::parse(m_text).plainWords();
    return words.isEmpty() ? std::nullopt
                           : std::optional(PageWish{PageQuery::named(PageQuery::Kind::Posts, words), false});
}

void SearchModel::setText(const QString &text)
{
    m_text = text;
    m_nextAtServer.reset();
    search();
    m_pause.start();
}

void SearchModel::start() { search(); }

void SearchModel::askServer()
{
    const SearchTerms terms = SearchTerms::parse(m_text);
    const QString words = terms.plainWords();
    if (words.isEmpty() || terms.in != SearchTerms::In::Everywhere) {
        return;
    }
    session().fetch({PageQuery::named(PageQuery::Kind::Posts, words), false});
    if (terms.from.isEmpty() && !terms.hasImage) {
        session().fetch({PageQuery::named(PageQuery::Kind::People, words), false});
    }
}

void SearchModel::search()
{
    ++m_epoch;
    m_busy = true;
    // As many as are shown already, so that nothing that is read leaves.
    SearchQuery query{m_text, std::nullopt, std::max(kPage, rowCount())};
    whenDone(session().search(query), this, [this, epoch = m_epoch](const Result<SearchPage> &page) {
        if (epoch != m_epoch) {
            return;
        }
        m_busy = false;
        if (page) {
            showFirst(*page);
        } else {
            fail(page.error());
        }
    });
}

void SearchModel::showFirst(const SearchPage &page)
{
    QList<ListRow> rows;
    for (const PersonSummary &person : page.people) {
        rows.append(ListRow::ofPerson(person));
        rows.last().isOneself = person.id == session().identity().user;
    }
    for (const FeedEntry &entry : page.posts.entries) {
        rows.append(ListRow(entry));
    }
    m_next.reset();
    if (page.posts.more) {
        m_next = FeedCursor{page.posts.entries.constLast().sort, page.posts.entries.constLast().id};
    }
    setRows(rows);
    setPhase(Phase::Ready);
}

void SearchModel::loadOlder()
{
    if (m_busy) {
        return;
    }
    if (!m_next) {
        if (m_nextAtServer) {
            PageQuery query = PageQuery::named(PageQuery::Kind::Posts, SearchTerms::parse(m_text).plainWords());
            query.from = std::exchange(m_nextAtServer, std::nullopt);
            session().fetch({query, false});
        }
        return;
    }
    m_busy = true;
    whenDone(session().search({m_text, m_next, kPage}), this, [this, epoch = m_epoch](const Result<SearchPage> &page) {
        if (epoch == m_epoch) {
            m_busy = false;
            if (page) {
                showOlder(*page);
            }
        }
    });
}

void SearchModel::showOlder(const SearchPage &page)
{
    QList<ListRow> all = rows();
    for (const FeedEntry &entry : page.posts.entries) {
        all.append(ListRow(entry));
    }
    m_next.reset();
    if (page.posts.more) {
        m_next = FeedCursor{page.posts.entries.constLast().sort, page.posts.entries.constLast().id};
    }
    setRows(all);
}

}  // namespace postr
