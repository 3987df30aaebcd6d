#include "app/composition/stopsignal.h"

#ifdef Q_OS_UNIX

#include <fcntl.h>
#include <unistd.h>
#include <QSocketNotifier>
#include <csignal>

namespace postr {
namespace {

// A signal handler may do little more than write(2); the pipe carries it into the event loop.
int s_pipe[2] = {-1, -1};

void writeToPipe(int)
{
    const char byte = 1;
    const ssize_t written = write(s_pipe[1], &byte, 1);
    static_cast<void>(written);
}

}  // namespace

StopSignal::StopSignal(QObject *parent) : QObject(parent)
{
    if (pipe(s_pipe) != 0) {
        return;
    }
    for (const int end : s_pipe) {
        fcntl(end, F_SETFL, O_NONBLOCK);
        fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    auto *notifier = new QSocketNotifier(s_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (read(s_pipe[0], bytes, sizeof bytes) > 0) {
        }
        emit asked();
    });
    struct sigaction action = {};
    action.sa_handler = writeToPipe;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

StopSignal::~StopSignal()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    close(s_pipe[0]);
    close(s_pipe[1]);
}

}  // namespace postr

#else

namespace postr {

StopSignal::StopSignal(QObject *parent) : QObject(parent) {}
StopSignal::~StopSignal() = default;

}  // namespace postr

#endif
