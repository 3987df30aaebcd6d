#include "app/composition/profileclaim.h"

#include <QTimer>

namespace postr {
namespace {

constexpr std::chrono::milliseconds kAskAgain{50};

}  // namespace

ProfileClaim::ProfileClaim(QString folder, ForwardedCommand command, Sending sending, CommandIo &io, Handlers handlers)
    : m_folder(std::move(folder)),
      m_command(std::move(command)),
      m_sending(sending),
      m_io(io),
      m_handlers(std::move(handlers)),
      m_deadline(kPatience)
{
    QMetaObject::invokeMethod(this, &ProfileClaim::attempt,
                              Qt::QueuedConnection);  // leaving needs a running event loop
}

ProfileClaim::~ProfileClaim() = default;

void ProfileClaim::attempt()
{
    Result<ProfileFolder> profile = ProfileFolder::take(m_folder);
    if (profile) {
        m_handlers.taken(std::move(*profile));
    } else if (profile.error().code == ErrorCode::Busy) {
        send();
    } else {
        refuse(Refusal::Folder, profile.error().message);
    }
}

void ProfileClaim::send()
{
    m_client = std::make_unique<CommandClient>(m_io);
    connect(m_client.get(), &CommandClient::finished, this, [this](int exitCode) {
        m_client->disconnect(this);
        m_handlers.answered(exitCode);
    });
    connect(m_client.get(), &CommandClient::unreachable, this, &ProfileClaim::tryAgain);
    if (m_sending == Sending::Again) {
        QTimer::singleShot(m_deadline.remainingTime(), m_client.get(), [this] { refuse(Refusal::Silent); });
    }
    m_client->send(ProfileFolder::channelName(m_folder), m_command);
}

void ProfileClaim::tryAgain(bool commandWasSent)
{
    if (commandWasSent && m_sending == Sending::Once) {
        refuse(Refusal::Lost);
    } else if (m_deadline.hasExpired()) {
        refuse(Refusal::Silent);
    } else {
        m_client->disconnect(this);
        QTimer::singleShot(kAskAgain, this, &ProfileClaim::attempt);
    }
}

void ProfileClaim::refuse(Refusal refusal, const QString &sentence)
{
    if (m_client) {
        m_client->disconnect(this);
    }
    m_handlers.refused(refusal, sentence);
}

}  // namespace postr
