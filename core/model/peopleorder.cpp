#include "core/model/peopleorder.h"

#include <QSet>

namespace postr {

PeopleOrder PeopleOrder::with(const QList<UserId> &page, std::optional<qint64> from,
                              std::optional<qint64> following) const
{
    if (from && from != next) {
        return *this;
    }
    PeopleOrder order;
    QSet<UserId> listed;
    const auto add = [&](const QList<UserId> &ids) {
        for (const UserId &id : ids) {
            if (order.people.size() < kMost && !listed.contains(id)) {
                listed.insert(id);
                order.people.append(id);
            }
        }
    };
    add(from ? people.mid(0, walked) : QList<UserId>());
    add(page);
    order.walked = int(order.people.size());
    order.next = order.walked < kMost ? following : std::nullopt;
    const qsizetype known = page.isEmpty() ? -1 : people.indexOf(page.constLast());
    if (order.next && known >= 0) {
        add(people.mid(known + 1));
    }
    return order;
}

}  // namespace postr
