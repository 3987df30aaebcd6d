// What is going to happen in a world: the people, the user, and the trouble.

#include "core/base/ids.h"
#include "world.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {
namespace {

constexpr int kTroubleMs = Reduction::kAll * 1000;

}  // namespace

QJsonObject World::newPost(const QString &text, const QString &replyTo, const QString &quote)
{
    QJsonObject args{{u"id"_s, makeUuid7(m_timeline.now().count(), m_dice)}, {u"text"_s, text}};
    if (!replyTo.isEmpty()) {
        args.insert(u"reply_to"_s, replyTo);
    }
    if (!quote.isEmpty()) {
        args.insert(u"quote"_s, quote);
    }
    return args;
}

QString World::somePost()
{
    const auto &posts = m_server.state().posts;
    return posts.isEmpty() ? QString() : posts.keys().at(m_dice.below(static_cast<int>(posts.size())));
}

QString World::somebodyElse(int most)
{
    const int away = m_timeline.now() < m_newcomerAt ? 1 : 0;
    const int people = qMax(1, qMin(most, m_habits.people) - away);
    const auto first = strangers().size() - away - people;
    return strangers().at(first + m_dice.below(people)).first;
}

void World::populate()
{
    Dice chances(m_options.seed ^ 0x6e657763'6f6d6572ULL);  // not m_dice: worlds without a newcomer stay as they were
    m_newcomerAt = chances.chance(m_habits.newcomer)
                       ? m_timeline.now() + Milliseconds(chances.between(60'000, kTroubleMs))
                       : Milliseconds(0);
    m_server.addPerson(kMe, u"me"_s);
    for (const auto &[id, handle] : strangers()) {
        m_server.addPerson(id, handle);
    }
    for (int i = 0; i < 2; ++i) {
        m_server.act(kMe, u"set_follow"_s, {{u"person"_s, strangers().at(i).first}, {u"on"_s, true}});
        m_server.act(kMe, u"put_post"_s, newPost(u"from another client %1"_s.arg(i), {}, {}));
    }
    const int posts = m_dice.between(5, 40);
    for (int i = 0; i < posts; ++i) {
        const QString author = m_habits.areQuietAtFirst ? strangers().at(i % 2).first : somebodyElse();
        m_server.act(author, u"put_post"_s, newPost(u"old post %1"_s.arg(i), {}, {}));
    }
    runUntil(m_timeline.now() + Milliseconds(30'000), false);
    m_history.versionAtStart = m_server.state().nextSeq;
}

bool World::isAfterTrouble(Milliseconds at) const { return at >= std::chrono::seconds(m_options.reduction.seconds); }

void World::sometime(std::function<void()> event)
{
    const Milliseconds at(m_dice.below(kTroubleMs));
    const quint64 chances = m_dice.next();
    if (m_options.reduction.skipped.contains(++m_outcome.events) || isAfterTrouble(at)) {
        return;
    }
    m_timeline.at(at, [this, chances, event = std::move(event)] {
        const Dice before = std::exchange(m_dice, Dice(chances));
        event();
        m_dice = before;
    });
}

void World::planUser()
{
    for (const auto &place : m_places) {
        const int actions = m_dice.between(10, 30) * m_habits.busy;
        for (int i = 0; i < actions; ++i) {
            sometime([this, &target = *place] {
                const int burst = m_dice.chance(0.2) ? m_dice.between(2, 5) : 1;
                for (int n = 0; n < burst && target.device->isUp(); ++n) {
                    target.device->userActs(m_dice.next());
                }
            });
        }
    }
}

void World::planOthers()
{
    const int actions = m_dice.between(15, 45);
    for (int i = 0; i < actions; ++i) {
        sometime([this] { othersAct(); });
    }
}

void World::othersAct()
{
    const QString person = somebodyElse();
    const auto what = Habits::pick<OthersAct>(m_habits.others, m_dice);
    trace("others " + QByteArray::number(static_cast<int>(what)));
    switch (what) {
    case OthersAct::Post: {
        const QString text = m_dice.chance(0.2) ? u"at %1 @me"_s : u"at %1"_s;
        m_server.act(person, u"put_post"_s, newPost(text.arg(m_timeline.now().count()), {}, {}));
        return;
    }
    case OthersAct::Answer: {
        const QString post = somePost();
        const bool replies = m_dice.chance(0.5);
        m_server.act(person, u"put_post"_s,
                     newPost(u"about another"_s, replies ? post : QString(), replies ? QString() : post));
        return;
    }
    case OthersAct::Mark: {
        const QString kind = m_dice.chance(0.4) ? u"set_like"_s : u"set_repost"_s;
        m_server.act(person, kind, {{u"post"_s, somePost()}, {u"on"_s, m_dice.chance(0.7)}});
        return;
    }
    case OthersAct::Delete:
    case OthersAct::Edit:
        return othersChange(what == OthersAct::Delete);
    case OthersAct::Profile: {
        const int times = m_dice.chance(0.4) ? 3 : 1;
        for (int i = 0; i < times; ++i) {
            m_server.act(person, u"set_profile"_s,
                         {{u"field"_s, m_dice.chance(0.7) ? u"name"_s : u"bio"_s},
                          {u"value"_s, u"Name %1"_s.arg(m_dice.below(1000))}});
        }
        return;
    }
    case OthersAct::Follow:
        m_server.act(person, u"set_follow"_s, {{u"person"_s, kMe}, {u"on"_s, m_dice.chance(0.7)}});
        return;
    case OthersAct::Block: {
        const QString blocker = m_habits.blockers < m_habits.people ? somebodyElse(m_habits.blockers) : person;
        m_history.blockers.insert(blocker);
        m_server.act(blocker, u"set_block"_s, {{u"person"_s, kMe}, {u"on"_s, m_dice.chance(0.5)}});
        return;
    }
    case OthersAct::Removal:
        if (!m_server.hasOpenTransactions()) {
            const QString post = somePost();
            m_history.hardDeleted.insert(post);
            m_server.hardDelete(post);
        }
        return;
    }
}

/// Somebody else deletes or edits a post of their own.
void World::othersChange(bool deletes)
{
    const QString post = somePost();
    const PostRow row = m_server.state().posts.value(post);
    if (row.author == kMe) {
        return;
    }
    if (deletes) {
        m_server.act(row.author, u"delete_post"_s, {{u"id"_s, post}});
    } else {
        m_server.act(row.author, u"edit_post"_s,
                     {{u"id"_s, post}, {u"base_rev"_s, row.rev}, {u"text"_s, u"edited %1"_s.arg(m_dice.below(1000))}});
    }
}

void World::planTrouble()
{
    for (const auto &place : m_places) {
        Place &target = *place;
        for (int i = m_faults.offlineSpells ? m_dice.between(1, 3) : 0; i > 0; --i) {
            sometime([this, &target] {
                target.network->setOffline(true);
                m_timeline.at(Milliseconds(m_dice.between(1000, 60'000)),
                              [&target] { target.network->setOffline(false); });
            });
        }
        for (int i = m_faults.phaseRewritten ? 6 : 0; i > 0; --i) {
            sometime([this, &target] {
                if (target.device->isUp()) {
                    target.device->rewritePhase(m_dice.next());
                }
            });
        }
        for (int i = m_faults.diskIsFull ? 3 : 0; i > 0; --i) {
            sometime([this, &target] { target.device->fillDisk(m_dice.below(6)); });
        }
        for (int i = m_faults.clockJumps ? 3 : 0; i > 0; --i) {
            sometime([this, &target] {
                target.device->setClockSkew(Milliseconds(m_dice.between(-86'400'000, 86'400'000)));
            });
        }
    }
    for (int i = m_faults.restore ? m_habits.upheavals : 0; i > 0; --i) {
        const int at = m_dice.between(10'000, kTroubleMs - 60'000);
        const Milliseconds later(at + m_dice.between(1000, 60'000));
        if (isAfterTrouble(later)) {
            continue;
        }
        m_timeline.at(Milliseconds(at), [this] {
            trace("backup");
            m_server.backUp();
        });
        m_timeline.at(later, [this] {
            trace("restore");
            m_server.restore();
            m_history.beforeRestore = m_history.applied;
        });
    }
    for (int i = m_faults.epochRaised ? m_habits.upheavals : 0; i > 0; --i) {
        sometime([this] {
            trace("epoch raised");
            m_server.raiseEpoch();
        });
    }
    for (int i = m_faults.pruned ? m_habits.upheavals : 0; i > 0; --i) {
        sometime([this] {
            trace("pruned");
            m_server.prune();
        });
    }
}

}  // namespace postr::sim
