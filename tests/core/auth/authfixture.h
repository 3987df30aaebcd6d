#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QTemporaryDir>
#include <memory>

#include "core/auth/authstore.h"
#include "core/auth/memoryvault.h"
#include "core/auth/storedsession.h"
#include "tests/support/scriptedtransport.h"
#include "tests/support/seededrandom.h"
#include "tests/support/sessions.h"
#include "tests/support/virtualclock.h"

namespace postr::test {

inline const QString kOther = QStringLiteral("0190a0a0-0000-7000-8000-0000000000b2");

[[nodiscard]] inline Server testServer()
{
    return {ServerOrigin::fromUserInput(QStringLiteral("https://postr.example")), QStringLiteral("sb_publishable_x")};
}

[[nodiscard]] inline Identity identityOf(const QString &user = kUser) { return {testServer().origin, UserId(user)}; }

/// Delivers what is queued: vault answers, tokens handed between threads, deferred deletions.
inline void settle()
{
    for (int i = 0; i < 8; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

/// A value that a callback brings, and how often it did.
template <class T>
struct Answer {
    std::optional<T> value;
    int calls = 0;
    std::shared_ptr<int> alive = std::make_shared<int>();

    [[nodiscard]] std::function<void(T)> handler()
    {
        return [this, here = std::weak_ptr<int>(alive)](T told) {
            if (here.expired()) {
                return;  // answered when the program ended, after the test had
            }
            value = std::move(told);
            ++calls;
        };
    }
    [[nodiscard]] bool isGood() const { return calls == 1 && value->has_value(); }
    [[nodiscard]] ErrorCode code() const { return value && !value->has_value() ? value->error().code : ErrorCode::Bug; }
};

/// One computer: a profile folder and a keychain that outlive the program, and an AuthStore that does not.
struct AuthFixture {
    QTemporaryDir profile;
    VirtualClock clock;
    SeededRandom random;
    MemoryVault vault;
    std::unique_ptr<ScriptedTransport> transport;
    std::unique_ptr<AuthStore> store;
    QList<AuthState> states;

    AuthFixture() { restart(); }
    ~AuthFixture() { store.reset(); }
    Q_DISABLE_COPY_MOVE(AuthFixture)

    /// Ends the program, if there is one, and starts it without initializing.
    void restart()
    {
        store.reset();
        transport = std::make_unique<ScriptedTransport>();
        states.clear();
        store = std::make_unique<AuthStore>(AuthPorts{*transport, vault, clock, random}, profile.path());
        QObject::connect(store.get(), &AuthStore::stateChanged, store.get(),
                         [this](const AuthState &state) { states.append(state); });
    }

    [[nodiscard]] AuthPorts ports() { return {*transport, vault, clock, random}; }

    void initialize()
    {
        store->initialize();
        settle();
    }

    /// Ends the program, starts it again and lets it find its session. Time passes meanwhile.
    void restartAndInitialize()
    {
        restart();
        clock.advance(Milliseconds{60'000});
        initialize();
    }

    /// Signs in and leaves a live access token and "r1" in the vault.
    void signIn(const QString &user = kUser, const QString &refreshToken = QStringLiteral("r1"))
    {
        Answer<Result<SignInReport>> answer;
        store->signIn(testServer(), QStringLiteral("a@b.c"), QStringLiteral("pw"), store.get(), answer.handler());
        transport->answer(answered(200, grantBody(refreshToken, user)));
        settle();
        if (!answer.isGood()) {
            qFatal("the sign-in of the fixture failed");
        }
    }

    [[nodiscard]] QString storedToken(const QString &user = kUser) const
    {
        const QByteArray secret = vault.secrets().value(identityOf(user).vaultKey());
        return QJsonDocument::fromJson(secret).object().value(QStringLiteral("refresh_token")).toString();
    }

    /// The registry as the disk has it.
    [[nodiscard]] std::optional<AccountEntry> onDisk(const QString &user = kUser) const
    {
        AccountRegistry registry(profile.path());
        return registry.load() ? registry.find(identityOf(user)) : std::nullopt;
    }

    /// From now on nothing can be written to the profile folder: the file's place is taken by a folder.
    void breakDisk() const
    {
        QFile::remove(profile.filePath(QStringLiteral("accounts.json")));
        QDir(profile.path()).mkpath(QStringLiteral("accounts.json/taken"));
    }
};

}  // namespace postr::test

Q_DECLARE_METATYPE(postr::HttpReply)
Q_DECLARE_METATYPE(postr::ErrorCode)
