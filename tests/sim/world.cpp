#include "world.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include "core/backend/supabase/supabasebackend.h"
#include "core/sync/sendorder.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {
namespace {

constexpr Milliseconds kCalm{120'000};  ///< so long may something that was sent still be under way
constexpr Milliseconds kRest{10 * 60'000};
/// A post may have been looked at right before it changed, and is due again in ten minutes; so is the next look at anything.
constexpr Milliseconds kSweep{27 * 60'000};

Identity identity() { return {ServerOrigin::fromUserInput(u"https://postr.example"_s), UserId(kMe)}; }

/// The adapter with a planted mistake.
class MutantBackend final : public Backend {
public:
    MutantBackend(Server server, Mutant mutant) : m_real(std::move(server)), m_mutant(mutant) {}

    HttpRequest submitRequest(const OutboxRow &row, const QByteArray &content) const override
    {
        return m_real.submitRequest(row, content);
    }
    bool mayNeedNewToken(const HttpReply &reply) const override { return m_real.mayNeedNewToken(reply); }
    SubmitOutcome submitOutcome(const OutboxRow &row, const HttpReply &reply) const override
    {
        return m_real.submitOutcome(row, reply);
    }
    HttpRequest pullRequest(const QByteArray &cursor, int limit) const override
    {
        return m_real.pullRequest(cursor, limit);
    }
    PullOutcome pullOutcome(const QByteArray &cursor, const HttpReply &reply) const override
    {
        return m_real.pullOutcome(cursor, reply);
    }
    HttpRequest pageRequest(const PageQuery &query) const override { return m_real.pageRequest(query); }
    PageOutcome pageOutcome(const PageQuery &query, const HttpReply &reply) const override
    {
        return m_real.pageOutcome(query, reply);
    }
    HttpRequest refreshRequest(const QList<PostVersion> &posts) const override { return m_real.refreshRequest(posts); }
    HttpRequest refreshRequest(const QList<PersonVersion> &people) const override
    {
        return m_real.refreshRequest(people);
    }
    PageOutcome refreshOutcome(const QList<PostVersion> &posts, const HttpReply &reply) const override
    {
        return m_real.refreshOutcome(posts, reply);
    }
    PageOutcome refreshOutcome(const QList<PersonVersion> &people, const HttpReply &reply) const override
    {
        return m_real.refreshOutcome(people, reply);
    }
    bool observed(const QByteArray &ackToken, const QByteArray &snapshot) const override
    {
        return m_mutant == Mutant::OverlayAtAck || m_real.observed(ackToken, snapshot);
    }
    bool isForeignEpoch(const QByteArray &ackToken, const QByteArray &cursor) const override
    {
        return m_mutant != Mutant::ForeignEpochKept && m_real.isForeignEpoch(ackToken, cursor);
    }

private:
    SupabaseBackend m_real;
    Mutant m_mutant;
};

}  // namespace

World::World(const Options &options)
    : m_options(options),
      m_dice(options.seed),
      m_faults(Faults::draw(m_dice)),
      m_habits(Habits::draw(options.seed)),
      m_server(m_timeline, Dice(m_dice.next()), options.mutant),
      m_backend(std::make_unique<MutantBackend>(Server{identity().origin, u"public-key"_s}, options.mutant)),
      m_checks(m_server, m_history, Dice(m_dice.next()))
{
    ModelServer::Tuning tuning;
    tuning.pageCap = m_dice.chance(0.7) ? m_dice.between(3, 20) : 200;
    tuning.pageCap = qMin(tuning.pageCap, m_habits.pageCap);
    tuning.farLimit = m_dice.chance(0.1) ? 25 : 100'000;
    tuning.slowCommits = m_dice.chance(0.6) ? 0.3 * m_dice.unit() : 0;
    tuning.slowest = Milliseconds(m_dice.between(200, 25'000));
    tuning.waits = m_dice.chance(0.3) ? 0.1 : 0;
    tuning.refusals = m_dice.chance(0.4) ? 0.2 : 0;
    m_server.setTuning(tuning);
    m_server.setHooks({[this](const QString &person, const QString &mid, const QString &kind, const QJsonObject &args) {
                           if (person == kMe) {
                               violations(kind == u"put_post" ? m_checks.atPost(args) : QStringList());
                               for (const auto &place : m_places) {
                                   violations(m_checks.atEffect(*place->device, mid));
                               }
                               m_history.applied.insert(mid);
                           }
                       },
                       [this](const QString &person, const QString &mid, const QString &code) {
                           if (person == kMe) {
                               violations(m_checks.atRefusal(mid, code));
                               m_history.refused.insert(mid, code);
                           }
                       },
                       [this] { nudgeEverybody(); },
                       [this](const QString &person, const QString &snapshot) { onReset(person, snapshot); }});
}

World::~World() = default;

Outcome World::run()
{
    Dice chances(m_options.seed ^ 0x75706865'6176616cULL);  // not m_dice, as for the newcomer
    m_habits.change(m_faults, chances);
    const bool isLate = chances.chance(m_habits.lateDevice);
    m_faults.leaveOut(m_options.reduction.without);
    m_outcome.faults = m_faults.names();
    m_deaths = Dice(m_dice.next());
    const Milliseconds late = m_faults.tokenForgotten > 0 ? SyncEngine::kStuckAfter + kCalm : Milliseconds(0);
    populate();
    const double luck = m_dice.unit();
    const int devices = qMin(m_options.reduction.devices, luck < 0.1 ? 3 : luck < 0.5 ? 2 : 1);
    for (int i = 0; i < devices; ++i) {
        const int later = isLate && i > 0 && i == devices - 1 ? chances.below(m_options.reduction.seconds * 1000) : 0;
        addDevice(i, Milliseconds(later));
    }
    planUser();
    planOthers();
    planTrouble();
    runUntil(m_timeline.now() + std::chrono::seconds(m_options.reduction.seconds), false);
    if (m_outcome.kills == 0) {
        killIfUnlucky(*m_places.front(), 1);  // no world without a crash
    }
    heal();
    runUntil(m_timeline.now() + kCalm, false);
    runUntil(m_timeline.now() + kRest - kCalm + late, true);
    if (m_outcome.violations.isEmpty() && !isAtRest()) {
        violation(u"L1: not at rest ten minutes after everything was healed: "_s + unrest());
    }
    for (const auto &place : m_places) {
        if (m_outcome.violations.isEmpty() && place->device->isUp()) {
            violations(m_checks.atRest(*place->device));
        }
    }
    readEveryone();
    // The feed does not tell what becomes of strangers' posts: they are looked at every ten minutes.
    runUntil(m_timeline.now() + kSweep, false);
    runUntil(m_timeline.now() + kRest, true);
    if (m_outcome.violations.isEmpty()) {
        judge();
    }
    m_outcome.trace = m_hash;
    return m_outcome;
}

/// Somebody looks at everyone's list, of which the feed tells nothing.
void World::readEveryone()
{
    for (const auto &place : m_places) {
        if (place->device->isUp()) {
            place->device->ask({PageQuery::of(FeedList::Everyone), false});
        }
    }
    runUntil(m_timeline.now() + kCalm, false);
    for (const auto &place : m_places) {
        if (m_outcome.violations.isEmpty() && place->device->isUp()) {
            violations(m_checks.afterPage(*place->device));
        }
    }
}

void World::judge()
{
    QList<Device *> all;
    for (const auto &place : m_places) {
        violations(m_checks.afterSweep(*place->device));
        all.append(place->device.get());
    }
    violations(m_checks.ofEffects(all));
}

void World::trace(const QByteArray &what)
{
    const QByteArray line = QByteArray::number(qint64(m_timeline.now().count())) + ' ' + what;
    m_hash = qHashBits(line.constData(), static_cast<size_t>(line.size()), m_hash);
    if (m_options.verbose) {
        fprintf(stderr, "%s\n", line.left(20000).constData());
    }
}

void World::violation(const QString &what)
{
    trace("VIOLATION " + what.toUtf8());
    if (m_outcome.violations.size() < 20 && !m_outcome.violations.contains(what)) {
        m_outcome.violations.append(what);
    }
}

void World::violations(const QStringList &all)
{
    for (const QString &what : all) {
        violation(what);
    }
}

void World::addDevice(int index, Milliseconds later)
{
    auto place = std::make_unique<Place>();
    place->network = std::make_unique<Network>(
        m_timeline, Dice(m_dice.next()), m_server, m_options.mutant, kMe, m_faults,
        Network::Hooks{[this](const QByteArray &what) { trace(what); },
                       [this](const QString &what) { violation(what); },
                       [this, index](const HttpRequest &request) {
                           trace("send " + QByteArray::number(index) + ' ' +
                                 request.url.path().section(u'/', -1).toLatin1() + ' ' + request.body);
                       },
                       [this](const QString &mid) { m_history.refused.insert(mid, u"too_large"_s); }});
    const QString folder = u"%1/device%2"_s.arg(m_options.folder).arg(index);
    QDir().mkpath(QFileInfo(databasePath(folder, identity())).absolutePath());  // for its lock
    place->device = std::make_unique<Device>(
        index, folder, identity(), Dice(m_dice.next()),
        Device::Surroundings{m_timeline, *place->network, *m_backend, m_history.wishes, m_habits, m_options.keepsPhase,
                             [this](const QByteArray &what) { trace(what); },
                             [this](const QString &what) { violation(what); }});
    if (later.count() > 0) {
        m_timeline.at(later, [this, &target = *place] {
            if (!target.device->isUp()) {
                target.device->start();
            }
        });
    } else {
        place->device->start();
    }
    m_places.push_back(std::move(place));
    ++m_history.devices;
}

// ------------------------------------------------------------------ running
void World::runUntil(Milliseconds end, bool untilRest)
{
    while (m_outcome.violations.isEmpty()) {
        while (stepDevices()) {
        }
        // Nothing is left to do; but Qt takes what one object was sent off its list only now, and goes along that list at each step.
        QCoreApplication::sendPostedEvents();
        if (untilRest && isAtRest()) {
            return;
        }
        if (!m_timeline.runNext(end)) {
            return;
        }
        for (const auto &place : m_places) {
            killIfUnlucky(*place, m_faults.kill / 4);
        }
    }
}

bool World::stepDevices()
{
    bool any = false;
    for (const auto &place : m_places) {
        killIfUnlucky(*place, 0);
        if (!place->device->isUp() || !place->device->step()) {
            continue;
        }
        any = true;
        ++m_outcome.steps;
        violations(m_checks.afterStep(*place->device));
        killIfUnlucky(*place, m_faults.kill);
    }
    return any && m_outcome.violations.isEmpty();
}

void World::killIfUnlucky(Place &place, double probability)
{
    if (m_isHealed || !place.device->isUp() || !m_deaths.chance(probability)) {
        return;
    }
    Device::Death death = Device::Death::Clean;
    if (m_faults.killsAreUnclean && m_deaths.chance(0.8)) {
        death = m_deaths.chance(0.5) ? Device::Death::PowerLoss : Device::Death::Killed;
    }
    trace("kill " + QByteArray::number(place.device->index()) + ' ' + QByteArray::number(static_cast<int>(death)));
    ++m_outcome.kills;
    place.device->kill(death);
    m_timeline.at(Milliseconds(m_deaths.between(1, 15'000)), [this, &place] {
        if (!place.device->isUp()) {
            place.device->start();
            violations(m_checks.atStart(*place.device));
        }
    });
}

QString World::unrest()
{
    if (m_server.hasOpenTransactions()) {
        return u"a transaction is open"_s;
    }
    for (const auto &place : m_places) {
        if (!place->device->isUp() || !place->device->isIdle() || place->isNudged) {
            return u"device %1 is busy"_s.arg(place->device->index());
        }
        const QList<OutboxRow> rows = place->device->outboxRows();
        const qint64 end = std::numeric_limits<qint64>::max();
        std::optional<OutboxRow> waiting = nextToSend(rows, end).row;
        waiting = waiting ? waiting : nextToSend(rows, end, Lane::Uploads).row;
        for (const OutboxRow &row : rows) {
            // What was sent and waits behind something parked waits for people, and is at rest.
            waiting = row.status == OutboxStatus::Committed ? std::optional(row) : waiting;
        }
        if (waiting) {
            return u"%1 of device %2 is %3"_s.arg(waiting->intent.key())
                .arg(place->device->index())
                .arg(outboxStatusName(waiting->status));
        }
    }
    return {};
}

void World::nudgeEverybody()
{
    for (const auto &place : m_places) {
        const bool isLost = !m_isHealed && (m_faults.nudgesAreLost ? m_dice.chance(0.8) : m_dice.chance(0.1));
        if (isLost || place->isNudged) {
            continue;
        }
        place->isNudged = true;
        m_timeline.at(Milliseconds(m_dice.between(50, 3000)), [this, &target = *place] {
            target.isNudged = false;
            if (target.device->isUp()) {
                target.device->nudge();
            }
        });
    }
}

void World::onReset(const QString &person, const QString &snapshot)
{
    if (person == kMe) {
        trace("reset at " + snapshot.toLatin1());
        m_history.lastReset = snapshot;
        ++m_history.resets;
    }
}

void World::heal()
{
    trace("heal");
    m_isHealed = true;
    const bool isUpdated = m_faults.strangeRows > 0;  // the next version understands what this one does not
    m_faults = {};
    ModelServer::Tuning calm;
    calm.pageCap = 7;
    m_server.setTuning(calm);
    for (const auto &place : m_places) {
        place->network->heal();
        place->device->setClockSkew(Milliseconds(0));
        if (!place->device->isUp()) {
            place->device->start();
        }
        if (place->device->isUp() && isUpdated) {
            place->device->update();
        }
        if (place->device->isUp()) {
            place->device->setWatched(true);
            place->device->lookAtPosts(0);  // or there would be a cycle a minute for as long as the world is watched
            place->device->requestCycle();
        }
    }
}

}  // namespace postr::sim
