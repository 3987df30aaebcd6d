#include "ui/feed/searchmodel.h"

#include "core/base/whendone.h"

namespace postr {
namespace {

constexpr int kPauseMs = 350;  // nobody types for so long: worth a request
constexpr int kPage = 50, kMostRows = 500;

}  // namespace

SearchModel::SearchModel(SessionView &session, std::function<qint64()> now, QObject *parent)
    : PostModel(session, FeedList(FeedList::Posts, {}), std::move(now), parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SearchModel::askServer);
    connect(&session, &SessionView::pageFetched, this, [this](const PageWish &wish, const PageReport &report) {
        const QString words = SearchTerms::parse(m_text).plainWords();
        if (wish.query.kind == PageQuery::Kind::Posts && wish.query.text == words) {
            m_nextAtServer = report.more && isPlain() ? report.next : std::nullopt;
            m_rowsBefore = rowCount();
            reloadSoon();
        } else if (wish.query.kind == PageQuery::Kind::People && wish.query.text == words) {
            reloadSoon();
        }
    });
    connect(&session, &SessionView::peopleChanged, this, [this] { reloadSoon(); });
}

std::optional<PageWish> SearchModel::wish() const
{
    const SearchTerms terms = SearchTerms::parse(m_text);
    const QString words = terms.plainWords();
    if (words.isEmpty() || terms.in != SearchTerms::In::Everywhere) {
        return std::nullopt;
    }
    return PageWish{PageQuery::named(PageQuery::Kind::Posts, words), false};
}

// The server knows words, not operators: what it finds beyond them is filtered here, and not worth page after page.
bool SearchModel::isPlain() const
{
    const SearchTerms terms = SearchTerms::parse(m_text);
    return terms.from.isEmpty() && !terms.hasImage && !terms.before && !terms.after;
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
    if (const std::optional<PageWish> posts = wish()) {
        session().fetch(*posts);
        if (isPlain()) {
            session().fetch({PageQuery::named(PageQuery::Kind::People, posts->query.text), false});
        }
    }
}

void SearchModel::search()
{
    ++m_epoch;
    m_busy = true;
    // As many as are shown already, so that nothing that is read leaves.
    SearchQuery query{m_text, std::nullopt, std::clamp(rowCount(), kPage, kMostRows)};
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
    if (m_busy || rowCount() >= kMostRows) {
        return;
    }
    if (!m_next) {
        if (m_nextAtServer && rowCount() > m_rowsBefore) {
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
