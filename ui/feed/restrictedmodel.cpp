#include "ui/feed/restrictedmodel.h"

#include "core/base/whendone.h"

namespace postr {
namespace {

constexpr int kReloadMs = 60;  // several signals of one change are one reload

}  // namespace

RestrictedModel::RestrictedModel(SessionView &session, Kind kind, std::function<qint64()> now, QObject *parent)
    : PostModel(session, FeedList(FeedList::Posts, {}), std::move(now), parent), m_kind(kind)
{
    m_reload.setSingleShot(true);
    m_reload.setInterval(kReloadMs);
    connect(&m_reload, &QTimer::timeout, this, &RestrictedModel::load);
    connect(&session, &SessionView::peopleChanged, &m_reload, qOverload<>(&QTimer::start));
    connect(&session, &SessionView::outboxChanged, &m_reload, qOverload<>(&QTimer::start));
}

void RestrictedModel::start()
{
    setPhase(Phase::Loading);
    load();
}

void RestrictedModel::load()
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
