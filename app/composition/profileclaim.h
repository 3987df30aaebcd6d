#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <functional>
#include <memory>

#include "app/composition/commandchannel.h"
#include "app/composition/profilefolder.h"

namespace postr {

/// Takes the profile, or hands a command to the process that has it; tries until one of them works, because that process may be
/// starting or about to end. Main thread.
class ProfileClaim final : public QObject {
    Q_OBJECT

public:
    /// How long that process may be unreachable.
    static constexpr std::chrono::milliseconds kPatience{5000};

    enum class Sending {
        Once,   ///< and then its end is waited for, however long it takes
        Again,  ///< it is answered at once and does nothing twice: who does not answer in time is unreachable, too
    };
    enum class Refusal {
        Folder,  ///< the folder cannot be used; the sentence says why
        Lost,    ///< the other process ended before the command did
        Silent,  ///< the profile is not free, and nobody answers
    };
    /// One of them is called, once, never from inside the constructor.
    struct Handlers {
        std::function<void(ProfileFolder)> taken;
        std::function<void(int exitCode)> answered;
        std::function<void(Refusal, const QString &sentence)> refused;
    };

    /// `io` outlives it.
    ProfileClaim(QString folder, ForwardedCommand command, Sending sending, CommandIo &io, Handlers handlers);
    ~ProfileClaim() override;

private:
    void attempt();
    void send();
    void tryAgain(bool commandWasSent);
    void refuse(Refusal refusal, const QString &sentence = {});

    QString m_folder;
    ForwardedCommand m_command;
    Sending m_sending;
    CommandIo &m_io;
    Handlers m_handlers;
    QDeadlineTimer m_deadline;
    std::unique_ptr<CommandClient> m_client;
};

}  // namespace postr
