#include "ui/feed/peoplemodel.h"

#include "core/base/whendone.h"

namespace postr {

PeopleModel::PeopleModel(SessionView &session, PageQuery query, std::function<qint64()> now, QObject *parent)
    : PostModel(session, FeedList(FeedList::Posts, {}), std::move(now), parent), m_query(std::move(query))
{
    connect(&session, &SessionView::pageFetched, this, [this](const PageWish &wish, const PageReport &report) {
        PageQuery first = wish.query;
        first.from = m_query.from;
        if (first != m_query || !report.problem.isEmpty()) {
            return;
        }
        if (!wish.query.from) {
            m_people.clear();
        }
        for (const UserId &id : report.people) {
            if (!m_people.contains(id)) {
                m_people.append(id);
            }
        }
        m_next = report.more && m_people.size() < kMostRows ? report.next : std::nullopt;
        reload();
    });
    connect(&session, &SessionView::peopleChanged, this, [this] { reloadSoon(); });
    connect(&session, &SessionView::outboxChanged, this, [this] { reloadSoon(); });
}

void PeopleModel::start() { setPhase(Phase::Ready); }

void PeopleModel::reload()
{
    whenDone(session().loadPeople(m_people), this, [this](const Result<QList<PersonSummary>> &people) {
        if (!people) {
            fail(people.error());
            return;
        }
        QList<ListRow> rows;
        for (const PersonSummary &person : *people) {
            rows.append(ListRow::ofPerson(person));
            rows.last().isOneself = person.id == session().identity().user;
        }
        setRows(rows);
        setPhase(Phase::Ready);
    });
}

void PeopleModel::loadOlder()
{
    if (m_next) {
        PageQuery query = m_query;
        query.from = std::exchange(m_next, std::nullopt);
        session().fetch({query, false});
    }
}

}  // namespace postr
