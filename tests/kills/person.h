#pragma once

#include <QDateTime>
#include <QStringList>
#include <memory>

#include "tests/kills/command.h"
#include "tests/kills/wishes.h"
#include "tests/sim/dice.h"

namespace postr::kills {

/// What happened on the way, for the summary.
struct Tally {
    int kills = 0;
    int commands = 0;
    int signIns = 0;  ///< after a session was lost to a kill between two tokens
    QStringList problems;
    QStringList history;  ///< every command and how it ended, for whoever looks for the cause
};

/// One person with a profile folder of their own, who writes with the command line and is interrupted.
class Person final {
public:
    Person(testing::Cli cli, QString handle, sim::Dice &dice, QList<KnownPost> &posts, Tally &tally);

    [[nodiscard]] bool signUp();
    /// Starts `sync` or `watch`, to be killed within the usual span of a sync.
    [[nodiscard]] std::unique_ptr<Command> startEngine();
    void endEngine(Command &engine);
    /// Writes one intent; a killed command is repeated until it is acknowledged.
    void writeSomething();
    void follow(const QString &handle);
    /// Nobody is muted any more, so that the feed can be compared.
    void unmute();
    /// Syncs until only what needs a decision is left, with a limit. False when it does not come to rest.
    [[nodiscard]] bool comeToRest();
    /// Runs to its end, signing in again where the session was lost.
    [[nodiscard]] Ending runWhole(const QStringList &arguments);

    [[nodiscard]] const QString &handle() const { return m_handle; }
    [[nodiscard]] const Wishes &wishes() const { return m_wishes; }
    [[nodiscard]] const testing::Cli &cli() const { return m_cli; }
    void knows(const QString &otherHandle) { m_other = otherHandle; }

private:
    void write(const QStringList &arguments, const QString &key, const QString &value);
    void note(const QStringList &arguments, const Ending &ending);
    [[nodiscard]] Ending run(const QStringList &arguments, std::optional<int> killAfterMs, const QString &input = {});
    [[nodiscard]] bool mayWrite(const QString &kind, int mostPerHour);
    [[nodiscard]] QString newText(const QString &what);
    [[nodiscard]] std::optional<KnownPost> somePost(bool own);
    void post();
    void mark(const QString &kind);
    [[nodiscard]] QString picture();

    testing::Cli m_cli;
    QString m_handle;
    QString m_other;
    sim::Dice &m_dice;
    QList<KnownPost> &m_posts;
    Tally &m_tally;
    Wishes m_wishes;
    QHash<QString, QList<qint64>> m_written;  ///< when, of the kinds that the server limits
    int m_texts = 0;
    int m_pictures = 0;
    double m_commandMs = 100;  ///< the usual span of a command that writes, and of a sync
    double m_syncMs = 400;
};

}  // namespace postr::kills
