// Who is told of what, in the model.

#include "core/base/ids.h"
#include "modelserver.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {
namespace {

QString keyOf(const QString &recipient, const QString &kind, const QString &actor, const QString &post)
{
    return QStringList{recipient, kind, actor, post}.join(u'|');
}

}  // namespace

void ModelServer::setNotification(Transaction &t, const QString &key, NotificationRow row)
{
    row.ver = drawVersion(t);
    row.born = row.born > 0 ? row.born : row.ver;
    row.xid = t.xid;
    if (m_mutant != Mutant::SilentNotification) {
        log(t, {0, 5, row.id, {}, row.recipient, row.ver});
    }
    t.effects.push_back([key, row](ServerState &state) { state.notifications.insert(key, row); });
}

void ModelServer::notify(Transaction &t, const QString &recipient, const QString &kind, const QString &actor,
                         const QString &post, const QString &thread)
{
    if (recipient.isEmpty() || recipient == actor || areApart(m_state, recipient, actor) ||
        m_state.mutes.value({recipient, actor}).on || isOn(m_state.threadMutes, recipient, thread)) {
        return;
    }
    const QString key = keyOf(recipient, kind, actor, post);
    const auto known = m_state.notifications.constFind(key);
    if (known == m_state.notifications.cend()) {
        const QString id = makeUuid7(m_timeline.now().count(), m_dice);
        setNotification(t, key, {id, recipient, kind, actor, post, true, 0, 0, 0, m_timeline.now().count()});
    } else if (!known->on) {
        NotificationRow row = *known;
        row.on = true;
        setNotification(t, key, row);
    }
}

void ModelServer::withdraw(Transaction &t, const QString &recipient, const QString &kind, const QString &actor,
                           const QString &post)
{
    const QString key = keyOf(recipient, kind, actor, post);
    const auto known = m_state.notifications.constFind(key);
    if (known != m_state.notifications.cend() && known->on) {
        NotificationRow row = *known;
        row.on = false;
        setNotification(t, key, row);
    }
}

/// Everybody hears of a post once: as the one answered, else as the one quoted, else as the one mentioned. An edit tells those who are
/// mentioned only now.
void ModelServer::notifyOfPost(Transaction &t, const PostRow &row, bool isNew)
{
    QStringList told{row.author};
    const QString thread = row.root.isEmpty() ? row.id : row.root;
    if (isNew) {
        const QString answered = m_state.posts.value(row.replyTo).author;
        notify(t, answered, u"reply"_s, row.author, row.id, thread);
        told.append(answered);
        const QString quoted = m_state.posts.value(row.quote).author;
        if (!told.contains(quoted)) {
            notify(t, quoted, u"quote"_s, row.author, row.id, thread);
            told.append(quoted);
        }
    } else {
        for (const NotificationRow &other : m_state.notifications) {
            told += other.post == row.id && other.actor == row.author ? QStringList(other.recipient) : QStringList();
        }
    }
    for (const PersonRow &person : m_state.people) {
        if (!told.contains(person.id) && row.text.split(u' ').contains(u'@' + person.handle)) {
            notify(t, person.id, u"mention"_s, row.author, row.id, thread);
        }
    }
}

}  // namespace postr::sim
