#include "core/auth/browsersignin.h"

#include <QCoreApplication>

#include "core/auth/answers.h"
#include "core/auth/revoker.h"
#include "core/backend/supabase/gotruebrowser.h"

namespace postr {
BrowserSignIn::BrowserSignIn(AuthPorts ports, AuthStore &store, QObject *parent)
    : QObject(parent), m_ports(ports), m_store(store)
{
}

BrowserSignIn::~BrowserSignIn() = default;

QByteArray BrowserSignIn::randomHex(int numbers)
{
    QByteArray hex;
    for (int i = 0; i < numbers; ++i) {
        hex += QByteArray::number(m_ports.random.next(), 16).rightJustified(16, '0');
    }
    return hex;
}

void BrowserSignIn::begin(const Server &server, const QString &provider, const Open &open, const QObject *context,
                          Done done)
{
    cancel();
    m_done = whileAlive<Result<SignInReport>>(context, std::move(done));
    m_server = server;
    m_verifier = randomHex(4);
    m_requests = std::make_unique<RequestSet>(m_ports.transport);
    m_loopback = std::make_unique<Loopback>();
    connect(m_loopback.get(), &Loopback::arrived, this, &BrowserSignIn::take);
    const QUrl redirect =
        m_loopback->listen(QString::fromLatin1(randomHex(2)),
                           QCoreApplication::translate("Auth", "This page may be closed. Postr goes on by itself."));
    if (redirect.isEmpty()) {
        finish(failure(ErrorCode::Refused, QCoreApplication::translate(
                                               "Auth", "This computer gives Postr no port for the browser's answer.")));
        return;
    }
    // A refused redirect is silent: the server sends the browser to its own page instead.
    m_limit = m_ports.clock.singleShot(kLimit, [this] {
        finish(failure(
            ErrorCode::Timeout,
            QCoreApplication::translate("Auth", "No answer came from the browser within five minutes. Try again.")));
    });
    if (!open(gotrue::authorizeUrl(server, provider, redirect, m_verifier))) {
        finish(failure(ErrorCode::Refused, QCoreApplication::translate("Auth", "The browser could not be opened.")));
    }
}

void BrowserSignIn::cancel()
{
    if (m_done) {
        finish(failure(ErrorCode::Canceled, QCoreApplication::translate("Auth", "This sign-in was given up.")));
    }
}

void BrowserSignIn::take(const QUrlQuery &query)
{
    const QString code = query.queryItemValue(QStringLiteral("code"), QUrl::FullyDecoded);
    if (code.isEmpty()) {
        const QString told = query.queryItemValue(QStringLiteral("error_code"), QUrl::FullyDecoded) + u' ' +
                             query.queryItemValue(QStringLiteral("error"), QUrl::FullyDecoded);
        finish(failure(ErrorCode::Refused,
                       QCoreApplication::translate(
                           "Auth", "The other service or the server said no. Try again, or sign in another way."),
                       told.trimmed().left(100)));
        return;
    }
    const Moment sent = Moment::now(m_ports.clock);
    m_requests->send(gotrue::browserCodeRequest(m_server, code, m_verifier),
                     [this, sent](const HttpReply &reply) { takeGrant(gotrue::passwordReply(reply), sent); });
}

void BrowserSignIn::takeGrant(const Result<TokenGrant> &grant, Moment sent)
{
    // Given up, or too late: whoever said so must not find themselves signed in.
    if (!m_done) {
        if (grant) {
            (new Revoker(m_ports, m_server, this))->run(grant->refreshToken, grant->accessToken, [](bool) {});
        }
        return;
    }
    if (!grant) {
        finish(failure(grant.error()));
        return;
    }
    const Done done = std::exchange(m_done, nullptr);
    const Server server = m_server;
    finish({});
    m_store.enter(server, {*grant, sent}, this, done);
}

void BrowserSignIn::finish(const Result<SignInReport> &result)
{
    m_limit.reset();
    m_verifier.clear();
    // Later: one of them may be the caller.
    if (m_loopback) {
        m_loopback->close();
        m_loopback->disconnect(this);
        m_loopback.release()->deleteLater();
    }
    if (const Done done = std::exchange(m_done, nullptr)) {
        done(result);
    }
}

}  // namespace postr
