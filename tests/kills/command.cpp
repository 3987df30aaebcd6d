#include "tests/kills/command.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

namespace postr::kills {
namespace {

constexpr int kPatienceMs = 120'000;

}  // namespace

Command::Command(const testing::Cli &cli, const QStringList &arguments, std::optional<int> killAfterMs,
                 const QString &input)
    : m_process(cli.start(arguments))
{
    m_clock.start();
    m_process->write(input.toUtf8() + '\n');
    m_process->closeWriteChannel();
    connect(m_process.get(), &QProcess::finished, this, &Command::note);
    if (m_process->state() == QProcess::NotRunning) {
        note();
        return;
    }
    const auto end = [this](bool planned) {
        if (m_process->state() != QProcess::NotRunning) {
            m_killPlanned = planned;
            m_ending.hung = !planned;
            m_process->kill();
        }
    };
    QTimer::singleShot(kPatienceMs, this, [end] { end(false); });
    if (killAfterMs) {
        QTimer::singleShot(std::chrono::milliseconds(*killAfterMs), Qt::PreciseTimer, this, [end] { end(true); });
    }
}

void Command::note()
{
    if (m_done) {
        return;
    }
    m_done = true;
    m_ending.milliseconds = m_clock.elapsed();
    const bool ended = m_process->exitStatus() == QProcess::NormalExit;
    m_ending.killed = !ended && m_killPlanned;
    m_ending.exitCode = ended ? m_process->exitCode() : -1;
    const QList<QByteArray> lines = m_process->readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (!object.isEmpty()) {
            m_ending.lines.append(object);
        }
    }
    m_ending.errorText = QString::fromUtf8(m_process->readAllStandardError()).trimmed();
}

const Ending &Command::wait()
{
    if (!m_done) {
        QEventLoop loop;
        connect(m_process.get(), &QProcess::finished, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return m_ending;
}

}  // namespace postr::kills
