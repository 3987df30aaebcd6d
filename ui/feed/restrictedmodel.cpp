#include "ui/feed/restrictedmodel.h"

#include "core/base/whendone.h"

namespace postr {

RestrictedModel::RestrictedModel(SessionView &session, Kind kind, std::function<qint64()> now, QObject *parent)
    : PostModel(session, FeedList(FeedList::Posts, {}), std::move(now), parent), m_kind(kind)
{
    connect(&session, &SessionView::peopleChanged, this, [this] { reloadSoon(); });
    connect(&session, &SessionView::outboxChanged, this, [this] { reloadSoon(); });
}

void RestrictedModel::start()
{
    setPhase(Phase::Loading);
    reload();
}

void RestrictedModel::reload()
{
    whenDone(session().loadRestricted(), this, [this](const Result<RestrictedPeople> &people) {
        if (!people) {
            fail(people.error());
            return;
        }
        QList<ListRow> rows;
        for (const PersonSummary &person : m_kind == Kind::Blocked ? people->blocked : people->muted) {
            ListRow row = ListRow::ofPerson(person);
            row.unmutes = m_kind == Kind::Muted;
            rows.append(row);
        }
        setRows(rows);
        setPhase(Phase::Ready);
    });
}

}  // namespace postr
