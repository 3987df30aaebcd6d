#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <memory>
#include <optional>

#include "tests/support/cli.h"

namespace postr::kills {

/// How a run of postr-cli ended.
struct Ending {
    bool killed = false;  ///< by SIGKILL, at the planned moment
    bool hung = false;    ///< it did not end within two minutes and was ended; a defect
    int exitCode = -1;
    QList<QJsonObject> lines;
    QString errorText;
    qint64 milliseconds = 0;
};

/// One run of postr-cli, killed so many milliseconds after its start if it still runs then.
class Command final : public QObject {
public:
    Command(const testing::Cli &cli, const QStringList &arguments, std::optional<int> killAfterMs,
            const QString &input = {});

    /// Lets the event loop run (other commands are killed meanwhile) until this one has ended.
    const Ending &wait();

private:
    void note();

    std::unique_ptr<QProcess> m_process;
    QElapsedTimer m_clock;
    bool m_killPlanned = false;
    bool m_done = false;
    Ending m_ending;
};

}  // namespace postr::kills
