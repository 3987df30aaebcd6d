#pragma once

#include <QJsonObject>
#include <functional>
#include <memory>
#include <vector>

#include "core/backend/transport.h"
#include "dice.h"
#include "mutant.h"
#include "serverlists.h"
#include "timeline.h"

namespace postr::sim {

/// A model of the server in `supabase/`, at HTTP level: what apply_intent and the read functions answer, with PostgreSQL's rules of
/// visibility. A transaction takes its number when it begins, waits for the rows it changes, draws its versions, and may stay open
/// while later ones commit before it. Reads see what is committed and never wait.
class ModelServer final {
public:
    struct Tuning {
        int pageCap = 200;       ///< the server's own limit of rows per page
        int farLimit = 100'000;  ///< more changes than this: start over
        double slowCommits = 0;  ///< share of transactions that stay open for a while
        Milliseconds slowest{0};
        double waits = 0;     ///< share of intents that are told to come back later
        double refusals = 0;  ///< share of new posts that are refused for good
    };
    struct Hooks {
        /// An intent had an effect in a transaction that is about to commit.
        std::function<void(const QString &person, const QString &mid, const QString &kind, const QJsonObject &args)>
            applied;
        std::function<void(const QString &person, const QString &mid, const QString &code)> refused;
        std::function<void()> committed;
        /// A person was told to start over from this snapshot.
        std::function<void(const QString &person, const QString &snapshot)> reset;
    };
    using Done = std::function<void(const HttpReply &)>;

    ModelServer(Timeline &timeline, Dice dice, Mutant mutant);

    void setTuning(const Tuning &tuning) { m_tuning = tuning; }
    void setHooks(Hooks hooks) { m_hooks = std::move(hooks); }

    /// One request of `person`, whose token was good.
    void handle(const QString &person, const HttpRequest &request, const Done &done);
    /// Somebody else does something, past the ledger.
    void act(const QString &person, const QString &kind, const QJsonObject &args);
    void addPerson(const QString &id, const QString &handle);
    void rename(const QString &id, const QString &name);
    /// A moderator or the dashboard removes the row itself.
    void hardDelete(const QString &post);
    void backUp() { m_backup = m_state; }
    /// A restore: what is not in the backup never happened; transactions under way are lost.
    void restore();
    /// A failover that lost nothing but names a new history.
    void raiseEpoch();
    /// Drops the older half of the change log.
    void prune();

    [[nodiscard]] const ServerState &state() const { return m_state; }
    [[nodiscard]] QString epoch() const { return QStringLiteral("7-1-%1").arg(m_epoch); }
    [[nodiscard]] bool hasOpenTransactions() const { return !m_running.empty(); }
    [[nodiscard]] int restores() const { return m_restores; }

private:
    struct Transaction {
        quint64 xid = 0;
        QStringList locks;
        bool isReady = true;  ///< has come as far as asking for its locks
        bool holdsLocks = false;
        qint64 earlyVer = 0;
        std::function<QJsonObject(Transaction &)> body;
        std::function<void(const QJsonObject &)> done;
        std::vector<std::function<void(ServerState &)>> effects;
        QJsonObject answer;
    };
    using Open = std::shared_ptr<Transaction>;
    struct Refusal {
        QString code;
        QString ref{};
    };

    void begin(const QStringList &locks, std::function<QJsonObject(Transaction &)> body,
               std::function<void(const QJsonObject &)> done);
    void runWaiting();
    void commit(const Open &transaction);
    void abandonAll();
    void finishTransaction(const Open &transaction);
    [[nodiscard]] QStringList locksOf(const QString &person, const QString &mid, const QString &kind,
                                      const QJsonObject &args) const;
    [[nodiscard]] bool isSlow(Milliseconds &how);
    [[nodiscard]] qint64 drawVersion(Transaction &transaction);
    void log(Transaction &transaction, LogRow row);
    [[nodiscard]] QString snapshot() const;
    [[nodiscard]] QString personNamed(const QJsonObject &args) const;

    [[nodiscard]] QJsonObject applyIntent(Transaction &t, const QString &person, const QString &mid,
                                          const QString &kind, const QJsonObject &args);
    [[nodiscard]] QJsonObject answerOf(const LedgerRow &entry, bool isDuplicate, const ServerState &after) const;
    [[nodiscard]] QJsonObject repeated(Transaction &t, const Two &key, LedgerRow entry);
    /// Throws Refusal.
    void perform(Transaction &t, const QString &person, const QString &kind, const QJsonObject &args, LedgerRow &entry);
    void putPost(Transaction &t, const QString &person, const QJsonObject &args, LedgerRow &entry);
    void deletePost(Transaction &t, const QString &person, const QJsonObject &args, LedgerRow &entry);
    void editPost(Transaction &t, const QString &person, const QJsonObject &args, LedgerRow &entry);
    /// A like, repost or bookmark.
    void setMark(Transaction &t, const QString &person, const QString &kind, const QJsonObject &args, LedgerRow &entry);
    void setFollow(Transaction &t, const QString &person, const QJsonObject &args, LedgerRow &entry);
    void endFollow(Transaction &t, const QString &follower, const QString &followee);
    void setBlock(Transaction &t, const QString &person, const QJsonObject &args, LedgerRow &entry);
    void setMute(Transaction &t, const QString &person, const QJsonObject &args, LedgerRow &entry);
    void muteThread(Transaction &t, const QString &person, const QString &thread, bool on, LedgerRow &entry);
    void setProfile(Transaction &t, const QString &person, const QJsonObject &args, LedgerRow &entry);
    void markRead(Transaction &t, const QString &person, const QJsonObject &args, LedgerRow &entry);
    /// A post that `person` can answer, quote or like.
    const PostRow &livePost(const QString &person, const QString &id) const;
    void notify(Transaction &t, const QString &recipient, const QString &kind, const QString &actor,
                const QString &post, const QString &thread);
    void withdraw(Transaction &t, const QString &recipient, const QString &kind, const QString &actor,
                  const QString &post);
    void notifyOfPost(Transaction &t, const PostRow &row, bool isNew);
    void setNotification(Transaction &t, const QString &key, NotificationRow row);

    [[nodiscard]] QJsonObject feedPull(const QString &person, const QJsonObject &args);
    [[nodiscard]] QString resetReason(const QJsonObject &args) const;
    [[nodiscard]] QJsonObject homePage(const QString &person, const QJsonObject &args) const;
    [[nodiscard]] QJsonObject page(const QString &person, const QList<qint64> &hits, bool more, const QString &end,
                                   qint64 after) const;
    [[nodiscard]] const NotificationRow *notification(const QString &id) const;
    [[nodiscard]] QJsonObject notificationsPage(const QString &person, const QJsonObject &args) const;
    [[nodiscard]] QJsonObject refreshPeople(const QString &person, const QJsonObject &args) const;
    [[nodiscard]] QJsonObject refreshPosts(const QString &person, const QJsonObject &args) const;
    [[nodiscard]] QJsonObject selfPage(const QString &person, const QJsonObject &args) const;

    Timeline &m_timeline;
    Dice m_dice;
    Mutant m_mutant;
    Tuning m_tuning;
    Hooks m_hooks;
    ServerState m_state;
    std::optional<ServerState> m_backup;
    std::vector<Open> m_running;  ///< began and not committed, oldest first
    int m_epoch = 1;
    int m_restores = 0;
};

[[nodiscard]] HttpReply jsonReply(int status, const QJsonObject &body);

}  // namespace postr::sim
