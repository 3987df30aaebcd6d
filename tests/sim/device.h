#pragma once

#include <QString>
#include <memory>
#include <optional>

#include "core/backend/backend.h"
#include "core/db/lifecycle.h"
#include "core/model/feed.h"
#include "core/session/intentwriter.h"
#include "core/sync/syncdriver.h"
#include "habits.h"
#include "network.h"
#include "tests/support/crashdisk.h"
#include "wishes.h"
#include "writewatch.h"

namespace postr::sim {

/// One computer of the user: a real database file, the real engine, and a program that can be killed between any two steps.
class Device final {
public:
    struct Surroundings {
        Timeline &timeline;
        Network &network;
        const Backend &backend;
        Wishes &wishes;
        const Habits &habits;
        bool keepsPhase;  ///< whoever rewrites the stored phase writes what is there
        std::function<void(const QByteArray &)> trace;
        std::function<void(const QString &)> violation;
    };

    Device(int index, QString folder, Identity identity, Dice dice, const Surroundings &around);
    ~Device();

    void start();
    enum class Death {
        Clean,      ///< the database is closed
        Killed,     ///< what was written is there
        PowerLoss,  ///< what was not synced is there, or not, or torn
    };
    /// The program is gone from one moment to the next.
    void kill(Death death);
    [[nodiscard]] bool isUp() const { return m_driver != nullptr; }
    /// Lets the engine make one step, if it wants to. True when it did.
    bool step();

    /// Something the user may do here; `chances` decide what.
    void userActs(quint64 chances);
    void rewritePhase(quint64 chances);
    /// The next version of the program is started.
    void update();
    /// The write after `skipped` others finds no space.
    void fillDisk(int skipped);
    void setClockSkew(Milliseconds skew) { m_clock.setSkew(skew); }
    void nudge() { m_driver->nudged(); }
    void requestCycle() { m_driver->requestCycle(); }
    void setWatched(bool watched) { m_driver->setWatched(watched); }
    /// The first of the home list are on screen; 0: nothing is.
    void lookAtPosts(int count);
    void ask(const PageWish &wish) { m_driver->requestPage(wish); }

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] Connection &connection() { return m_database->connection(); }
    [[nodiscard]] const UserId &user() const { return m_identity.user; }
    [[nodiscard]] QList<OutboxRow> outboxRows();
    [[nodiscard]] SyncState state() const { return m_driver->state(); }
    [[nodiscard]] bool isIdle() const
    {
        return m_transport->isIdle() && m_driver->state().kind == SyncState::Kind::Idle && !m_driver->isUploading();
    }
    /// What was written to the database since this was asked last.
    [[nodiscard]] WriteWatch::Written takeWritten() { return m_watch.take(); }
    [[nodiscard]] QList<FeedEntry> home(int limit);
    [[nodiscard]] QList<FeedEntry> anywhere();

private:
    class StepCounter;

    void open();
    [[nodiscard]] QString databaseFile() const;
    void doSomething();
    void noteWishes();
    void write(const Intent &intent);
    void writePost(const PostId &replyTo, const PostId &quote);
    void writeWithPictures(const NewPost &post);
    void settleFailed(const QList<OutboxRow> &rows);
    void setSomeMark();
    [[nodiscard]] const QPair<QString, QString> &somebody();
    void relate(IntentKind kind, double on);
    bool changeMindByOtherName();
    void muteSomething();
    void changeProfile();
    void reword(const QList<OutboxRow> &rows);
    void changePortrait();
    void readNotifications();
    void readList(const FeedList &list);
    [[nodiscard]] std::optional<FeedEntry> somePost(bool own);

    int m_index;
    QString m_folder;
    Identity m_identity;
    Dice m_dice;
    Surroundings m_around;
    DeviceClock m_clock;
    test::CrashDisk m_disk;
    WriteWatch m_watch;
    std::optional<BoundDatabase> m_database;
    std::optional<IntentWriter> m_writer;
    std::unique_ptr<SimTokens> m_tokens;
    std::unique_ptr<SimTransport> m_transport;
    std::unique_ptr<StepCounter> m_steps;
    std::unique_ptr<SyncDriver> m_driver;
    int m_written = 0;
    std::optional<QList<OutboxRow>> m_rows;  ///< of the outbox as it was read last
};

/// The user of all devices of a world.
inline const QString kMe = QStringLiteral("01900000-0000-7000-8000-000000000001");

/// The people whom a user may follow.
[[nodiscard]] const QList<QPair<QString, QString>> &strangers();

/// The file that every device of every world starts from, made once per process.
[[nodiscard]] const QByteArray &migratedImage(const QString &folder, const Identity &identity);

}  // namespace postr::sim
