#include "ui/feed/peoplemodel.h"

#include "core/base/whendone.h"

namespace postr {

PeopleModel::PeopleModel(SessionView &session, PageQuery query, std::function<qint64()> now, QObject *parent)
    : PostModel(session, FeedList(FeedList::Posts, {}), std::move(now), parent), m_query(std::move(query))
{
    connect(&session, &SessionView::pageFetched, this, [this](const PageWish &wish) {
        PageQuery first = wish.query;
        first.from = m_query.from;
        if (first == m_query) {
            reload();
        }
    });
    connect(&session, &SessionView::peopleChanged, this, [this] { reloadSoon(); });
    connect(&session, &SessionView::outboxChanged, this, [this] { reloadSoon(); });
}

void PeopleModel::start() { reload(); }

void PeopleModel::reload()
{
    whenDone(session().loadPeople(m_query), this, [this](const Result<PeopleList> &list) {
        if (!list) {
            fail(list.error());
            return;
        }
        m_next = list->next;
        QList<ListRow> rows;
        for (const PersonSummary &person : list->people) {
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
