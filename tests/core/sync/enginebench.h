#pragma once

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <functional>
#include <memory>
#include <optional>

#include "core/backend/supabase/supabasebackend.h"
#include "core/db/lifecycle.h"
#include "core/session/intentwriter.h"
#include "core/sync/syncdriver.h"
#include "tests/sim/modelserver.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/seededrandom.h"
#include "tests/support/virtualclock.h"

namespace postr::test {

inline const QString kMe = QStringLiteral("01900000-0000-7000-8000-000000000001");
inline const QString kAnn = QStringLiteral("01900000-0000-7000-8000-000000000002");
inline const QString kBob = QStringLiteral("01900000-0000-7000-8000-000000000003");

class BenchTokens final : public TokenSource {
public:
    void token(Handler done) override { done(AccessToken{"token", subject}); }
    void renewedToken(const QByteArray &, Handler done) override
    {
        ++renewals;
        done(AccessToken{"renewed", subject});
    }
    UserId subject{kMe};
    int renewals = 0;
};

/// The real engine with its driver, database and adapter against a model of the server, in virtual time. What the server answers
/// can be replaced per request; what was asked can be read in `transport.history()`.
class EngineBench final {
public:
    using Script = std::function<std::optional<HttpReply>(const QString &function, const QJsonObject &args)>;

    /// Opens its database, unless `uriOptions` select a disk that may fail: then tryOpen() does.
    explicit EngineBench(const QString &uriOptions = {});
    ~EngineBench();

    void open();
    /// As open(), where the disk may fail; nothing is open then.
    [[nodiscard]] Status tryOpen();
    /// Engine and database objects are dropped; what was in flight is not answered.
    void kill();
    /// Lets the engine go on until it waits for a reply or for time.
    void settle();
    /// Answers what the engine asks until it asks no more. False when it never stops.
    bool sync();
    /// Answers the oldest open request: by the script if it has an answer, else by the model.
    void answerOne();
    /// A cycle at once, to its end.
    bool refresh();
    void pass(Milliseconds span);

    /// Writes as the user does; the intent must be good.
    OutboxRow write(const Intent &intent);
    OutboxRow writePost(const QString &text, const PostId &replyTo = {});
    [[nodiscard]] QList<OutboxRow> rows();
    [[nodiscard]] std::optional<OutboxRow> row(const Mid &mid);
    /// The table's rows as text, one a line, in order.
    [[nodiscard]] QStringList table(const QString &sql);
    /// All that must be the same however the way to it was.
    [[nodiscard]] QStringList finalState();
    /// Requests to a function since the last call of forget().
    [[nodiscard]] QList<HttpRequest> sent(const QString &function) const;
    [[nodiscard]] int asked(const QString &function) const { return static_cast<int>(sent(function).size()); }
    void forget() { m_forgotten = transport.history().size(); }
    [[nodiscard]] SyncState::Kind state() const { return driver->state().kind; }
    [[nodiscard]] Connection &connection() { return database->connection(); }

    /// In memory where that is possible: a commit is fsynced.
    QTemporaryDir folder{
        (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath()) +
        QStringLiteral("/postr-engine-XXXXXX")};
    Identity identity{ServerOrigin::fromUserInput(QStringLiteral("https://postr.example")), UserId(kMe)};
    VirtualClock clock;
    SeededRandom random{1};
    SeededRandom ids{2};
    ScriptedTransport transport;
    BenchTokens tokens;
    SupabaseBackend backend{Server{identity.origin, QStringLiteral("key")}};
    sim::Timeline timeline;
    sim::ModelServer server{timeline, sim::Dice(3), sim::Mutant::None};
    Script script;
    std::optional<BoundDatabase> database;
    std::unique_ptr<IntentWriter> writer;
    std::unique_ptr<SyncDriver> driver;

private:
    QString m_uriOptions;
    qsizetype m_forgotten = 0;
};

/// An id for the n-th post of somebody else.
[[nodiscard]] QString numbered(int n);
void othersPost(EngineBench &bench, const QString &person, int n, const QString &replyTo = {});
/// Ann is followed and wrote 1, 3, 5 and 7, Bob is not and wrote 2, 4 (an answer to 1) and 6; pages are of three rows.
void populate(EngineBench &bench);
/// Lets the model server finish what it does.
void let(EngineBench &bench);

}  // namespace postr::test
