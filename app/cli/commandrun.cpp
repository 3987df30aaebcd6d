#include "app/cli/commandrun.h"

#include "app/cli/format.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

int exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return kExitUsage;
    case ErrorCode::Offline:
    case ErrorCode::Timeout:
        return kExitOffline;
    default:
        return kExitFailed;
    }
}

}  // namespace

CommandRun::CommandRun(Services &services, Invocation invocation, QString input, std::shared_ptr<CommandIo> io,
                       Done done)
    : m_services(services),
      m_invocation(std::move(invocation)),
      m_input(std::move(input)),
      m_io(std::move(io)),
      m_done(std::move(done))
{
}

CommandRun::~CommandRun()
{
    m_export.cancel();  // whoever asked for it has gone
}

void CommandRun::stop()
{
    if (m_invocation.command == u"export") {
        m_export.cancel();  // which is its answer, too: there is no file
    } else if (m_invocation.command == u"watch") {
        finish(kExitDone);
    } else {
        fail(kExitFailed, tr("The command was stopped before it was done."));
    }
}

void CommandRun::start()
{
    const QHash<QString, std::function<void()>> handlers{
        {u"signup"_s, [this] { signUp(); }},
        {u"signin"_s, [this] { signIn(); }},
        {u"signout"_s, [this] { signOut(); }},
        {u"whoami"_s, [this] { whoAmI(); }},
        {u"accounts"_s, [this] { accounts(); }},
        {u"switch"_s, [this] { switchAccount(); }},
        {u"forget"_s, [this] { forgetAccount(); }},
        {u"signin-with"_s, [this] { signInWith(); }},
        {u"code"_s, [this] { mailCode(); }},
        {u"confirm"_s, [this] { confirm(); }},
        {u"reset"_s, [this] { resetPassword(); }},
        {u"password"_s, [this] { changePassword(); }},
        {u"email"_s, [this] { changeEmail(); }},
        {u"second-step"_s, [this] { secondStep(); }},
        {u"delete-account"_s, [this] { deleteAccount(); }},
        {u"proxy"_s, [this] { proxy(); }},
        {u"post"_s, [this] { post(); }},
        {u"delete"_s, [this] { deletePost(); }},
        {u"profile"_s, [this] { profile(); }},
        {u"edit"_s, [this] { edit(); }},
        {u"like"_s, [this] { setMark(IntentKind::SetLike, true); }},
        {u"unlike"_s, [this] { setMark(IntentKind::SetLike, false); }},
        {u"repost"_s, [this] { setMark(IntentKind::SetRepost, true); }},
        {u"unrepost"_s, [this] { setMark(IntentKind::SetRepost, false); }},
        {u"bookmark"_s, [this] { setMark(IntentKind::SetBookmark, true); }},
        {u"unbookmark"_s, [this] { setMark(IntentKind::SetBookmark, false); }},
        {u"follow"_s, [this] { setRelation(IntentKind::SetFollow, true); }},
        {u"unfollow"_s, [this] { setRelation(IntentKind::SetFollow, false); }},
        {u"mute"_s, [this] { setRelation(IntentKind::SetMute, true); }},
        {u"unmute"_s, [this] { setRelation(IntentKind::SetMute, false); }},
        {u"block"_s, [this] { setRelation(IntentKind::SetBlock, true); }},
        {u"unblock"_s, [this] { setRelation(IntentKind::SetBlock, false); }},
        {u"outbox"_s, [this] { outbox(); }},
        {u"feed"_s, [this] { feed(); }},
        {u"thread"_s, [this] { thread(); }},
        {u"search"_s, [this] { search(); }},
        {u"fetch"_s, [this] { fetch(); }},
        {u"sync"_s, [this] { sync(); }},
        {u"watch"_s, [this] { watch(); }},
        {u"export"_s, [this] { exportAll(); }},
        {u"doctor"_s, [this] { doctor(); }},
    };
    // Through the event loop, so that `done` is never called from inside the caller.
    QMetaObject::invokeMethod(this, handlers.value(m_invocation.command), Qt::QueuedConnection);
}

void CommandRun::withSession(std::function<void(AccountSession &)> next)
{
    SessionHost &host = m_services.host();
    if (AccountSession *session = host.session()) {
        next(*session);
        return;
    }
    const auto nobody = [this](const QString &notice) {
        fail(kExitFailed, notice.isEmpty() ? tr("Nobody is signed in. Sign in with: postr-cli signin EMAIL") : notice);
    };
    if (m_services.auth().state().kind == AuthState::Kind::SignedOut) {
        nobody(m_services.auth().state().notice);
        return;
    }
    auto *once = new QObject(this);
    connect(&host, &SessionHost::opened, once, [this, once, next](AccountSession &session, const QString &notice) {
        once->deleteLater();
        if (!notice.isEmpty()) {
            m_io->err(notice);
        }
        next(session);
    });
    connect(&host, &SessionHost::openFailed, once, [this, once](const Error &error) {
        once->deleteLater();
        fail(error);
    });
    connect(&host, &SessionHost::signedOut, once, [once, nobody](const QString &notice) {
        once->deleteLater();
        nobody(notice);
    });
}

void CommandRun::thenDone(QFuture<Status> future)
{
    whenDone(
        future, this,
        [this](const Status &status) {
            if (status) {
                finish(kExitDone);
            } else {
                fail(status.error());
            }
        },
        [this] { fail(kExitFailed, tr("The account was closed while the command ran.")); });
}

void CommandRun::out(const QJsonObject &object, const QString &text)
{
    m_io->out(m_invocation.json ? format::compact(object) : text);
}

void CommandRun::finish(int exitCode)
{
    if (m_done) {
        std::exchange(m_done, nullptr)(exitCode);
    }
}

void CommandRun::fail(const Error &error) { fail(exitCodeFor(error.code), error.message); }

void CommandRun::fail(int exitCode, const QString &sentence)
{
    if (m_done) {
        m_io->err(sentence);
        finish(exitCode);
    }
}

}  // namespace postr
