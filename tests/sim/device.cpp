#include "device.h"

#include <QCoreApplication>
#include <QEvent>

#include "core/db/enginestate.h"
#include "core/db/outboxstore.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/sync/enginekeys.h"
#include "core/view/feedreader.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {
namespace {

const QString kHandle = u"me"_s;
/// So few that most pages are stored in several steps, between which the world goes on and programs die.
constexpr int kSliceRows = 4;

Result<BoundDatabase> openDatabase(const QString &file, const Identity &identity, const QString &uriOptions)
{
    return boot(file, uriOptions)
        .and_then([](BootedDatabase &&booted) { return assure(std::move(booted)); })
        .and_then([&](AssuredDatabase &&assured) { return bind(std::move(assured), identity, kHandle); });
}

QString personId(int n) { return u"01900000-0000-7000-8000-%1"_s.arg(n, 12, 10, QChar(u'0')); }

}  // namespace

/// Sees every step that the driver makes: each is one posted call.
class Device::StepCounter final : public QObject {
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        steps += event->type() == QEvent::MetaCall ? 1 : 0;
        return false;
    }
    int steps = 0;
};

const QList<QPair<QString, QString>> &strangers()
{
    static const QList<QPair<QString, QString>> people = [] {
        QList<QPair<QString, QString>> made;
        for (int i = 0; i < 5; ++i) {
            made.append({personId(100 + i), u"person%1"_s.arg(i)});
        }
        return made;
    }();
    return people;
}

const QByteArray &migratedImage(const QString &folder, const Identity &identity)
{
    static const QByteArray image = [&] {
        test::CrashDisk disk(1);
        const QString file = folder + u"/image.db"_s;
        {
            const auto database = openDatabase(file, identity, disk.uriOptions());
            Q_ASSERT(database);
        }
        return disk.content(file);  // closed, so nothing is in the write-ahead log
    }();
    return image;
}

Device::Device(int index, QString folder, Identity identity, Dice dice, const Surroundings &around)
    : m_index(index),
      m_folder(std::move(folder)),
      m_identity(std::move(identity)),
      m_dice(dice),
      m_around(around),
      m_clock(around.timeline),
      m_disk(m_dice.next())
{
    m_disk.setContent(databaseFile(), migratedImage(m_folder, m_identity));
}

Device::~Device() = default;

QString Device::databaseFile() const { return databasePath(m_folder, m_identity); }

void Device::start()
{
    open();
    if (m_database) {
        m_tokens = std::make_unique<SimTokens>(m_around.network);
        m_transport = std::make_unique<SimTransport>(m_around.network, m_around.timeline);
        m_steps = std::make_unique<StepCounter>();
        m_driver = std::make_unique<SyncDriver>(*m_database, m_around.backend,
                                                SyncDriver::Ports{*m_transport, *m_tokens, m_clock, m_dice});
        m_driver->setSliceRows(kSliceRows);
        m_driver->installEventFilter(m_steps.get());
        m_driver->start();
    }
}

void Device::open()
{
    m_watch.awaitConnection();
    auto database = openDatabase(databaseFile(), m_identity, m_disk.uriOptions());
    if (!database) {
        m_around.violation(u"the database does not open: "_s + database.error().message + database.error().detail);
        return;
    }
    m_database.emplace(std::move(*database));
    m_writer.emplace(m_database->connection(), m_database->user(), m_dice);
}

void Device::kill(Death death)
{
    if (death != Death::Clean) {
        m_disk.stop();  // closing the database writes nothing any more
    }
    m_driver.reset();
    m_steps.reset();
    m_transport.reset();
    m_tokens.reset();
    m_writer.reset();
    m_database.reset();
    if (death == Death::PowerLoss) {
        m_disk.losePower();
    } else {
        m_disk.loseProgram();
    }
}

bool Device::step()
{
    const int before = m_steps->steps;
    QCoreApplication::sendPostedEvents(m_driver.get(), QEvent::MetaCall);
    return m_steps->steps != before;
}

QList<OutboxRow> Device::outboxRows()
{
    if (m_watch.takeOutbox() || !m_rows) {
        const auto read = readConsistently(connection(), [this] { return outbox::load(connection(), user()); });
        m_rows = read ? std::optional(*read) : std::nullopt;
    }
    return m_rows.value_or(QList<OutboxRow>());
}

QList<FeedEntry> Device::home(int limit)
{
    FeedQuery query;
    query.limit = limit;
    return readConsistently(connection(), [&] { return feedreader::loadFeed(connection(), user(), query).entries; })
        .value_or(QList<FeedEntry>());
}

void Device::fillDisk(int skipped)
{
    if (isUp()) {
        m_disk.failNextWrite(skipped);
    }
}

void Device::update()
{
    const auto age = [&] {
        return transact(connection(),
                        [&] { enginestate::setValue(connection(), user(), kQuarantineOf, u"the version before"_s); });
    };
    const bool isDone = age() || age();  // a disk that was to be full once is full no more
    Q_ASSERT(isDone);
    kill(Death::Clean);
    start();
}

void Device::rewritePhase(quint64 chances)
{
    Dice dice(chances);
    static const QStringList phases{u"idle"_s,     u"commit_outbox"_s, u"pull_feed"_s,
                                    u"finalize"_s, u"nonsense"_s,      QString()};
    const QString phase = dice.pick(phases);
    const Status done = transact(connection(), [&] {
        Statement(
            connection(),
            m_around.keepsPhase
                ? u"UPDATE sync_engine_state SET sync_phase = coalesce(sync_phase, ?),"
                  " last_successful_phase = coalesce(last_successful_phase, ?) WHERE user_id = ?"_s
                : u"UPDATE sync_engine_state SET sync_phase = ?, sync_started_at = 0, last_successful_phase = ? WHERE user_id = ?"_s)
            .bind(phase)
            .bind(dice.pick(phases))
            .bind(user())
            .run();
    });
    Q_ASSERT(done || m_disk.hasFailed());
}

}  // namespace postr::sim
