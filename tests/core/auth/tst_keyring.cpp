// The keychain of a real desktop (gnome-keyring) on a session bus of its own: kept, locked, gone.
#include <QtTest>

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <csignal>

#include "core/auth/keychainvault.h"
#include "tests/core/auth/authfixture.h"

using namespace postr;
using namespace postr::test;
using namespace Qt::Literals::StringLiterals;

class TestKeyring final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QString &program : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty()) {
                QSKIP(qPrintable(u"no keychain service: %1 is not installed"_s.arg(program)));
            }
        }
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead(30'000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        startKeyring();
        if (!QTest::qWaitFor([] { return collection().startsWith(u"/org/freedesktop/secrets/collection/"); }, 5000)) {
            QSKIP("no keychain service: gnome-keyring does not answer here");
        }
    }

    void cleanupTestCase()
    {
        for (QProcess *process : {&m_keyring, &m_bus}) {
            process->kill();
            process->waitForFinished();
        }
    }

    void secretsAreKeptAndForgotten()
    {
        QCOMPARE(write(u"k"_s, QByteArray("a\0b", 3)), std::nullopt);
        KeychainVault another(m_clock);  // another start of the program
        Answer<Result<QByteArray>> kept;
        another.read(u"k"_s, kept.handler());
        QTRY_COMPARE(kept.calls, 1);
        QVERIFY(kept.isGood());
        QCOMPARE(**kept.value, QByteArray("a\0b", 3));
        QCOMPARE(read(u"other"_s), ErrorCode::NotFound);
        Answer<Status> gone;
        m_vault.remove(u"k"_s, gone.handler());
        QTRY_VERIFY(gone.isGood());
        QCOMPARE(read(u"k"_s), ErrorCode::NotFound);
        Answer<Status> again;
        m_vault.remove(u"k"_s, again.handler());
        QTRY_VERIFY(again.isGood());
    }

    void aSessionSurvivesTheProgram()
    {
        AuthFixture it;
        const auto start = [&] {
            it.store =
                std::make_unique<AuthStore>(AuthPorts{*it.transport, m_vault, it.clock, it.random}, it.profile.path());
            it.store->initialize();
        };
        start();
        QTRY_COMPARE(it.store->state().kind, AuthState::Kind::SignedOut);
        Answer<Result<SignInReport>> answer;
        it.store->signIn(testServer(), u"a@b.c"_s, u"pw"_s, it.store.get(), answer.handler());
        it.transport->answer(answered(200, grantBody(u"r1"_s)));
        QTRY_COMPARE(answer.calls, 1);
        QVERIFY(!(*answer.value)->sessionOnly);
        start();
        QTRY_COMPARE(it.store->state().kind, AuthState::Kind::SignedIn);
    }

    /// Nobody is there to unlock it: an error in the end, never a lost or a plain secret.
    void aLockedKeychainIsAnErrorAndNoMissingSecret()
    {
        QCOMPARE(write(u"k"_s, "secret"), std::nullopt);
        lock();
        QCOMPARE(read(u"k"_s), ErrorCode::Vault);
    }

    /// It is stopped here: neither the answer nor the end is waited for.
    void aKeychainThatHangsIsAnError()
    {
        QVERIFY(::kill(static_cast<pid_t>(m_keyring.processId()), SIGSTOP) == 0);
        Answer<Status> written;
        m_vault.write(u"k"_s, "secret", written.handler());
        Answer<Result<QByteArray>> read;
        m_vault.read(u"k"_s, read.handler());
        settle();
        QCOMPARE(written.calls + read.calls, 0);
        m_clock.advance(Milliseconds{10'000});
        QCOMPARE(written.code(), ErrorCode::Vault);
        QCOMPARE(read.code(), ErrorCode::Vault);
    }

    /// Last: nothing works after it.
    void aKeychainThatWentAwayIsAnError()
    {
        m_keyring.kill();
        m_keyring.waitForFinished();
        QCOMPARE(write(u"k"_s, "secret"), ErrorCode::Vault);
        QCOMPARE(read(u"k"_s), ErrorCode::Vault);
    }

private:
    void startKeyring()
    {
        m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        QVERIFY(m_keyring.waitForStarted(30'000));
        m_keyring.write("password of the keyring");
        m_keyring.closeWriteChannel();
        // Not asked before it is there: the bus would start another one, a locked one, to answer.
        const auto isThere = [] {
            return QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isThere(), 30'000);
    }

    static QDBusMessage ask(const QString &method, const QVariantList &arguments)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                                           u"org.freedesktop.Secret.Service"_s, method);
        call.setArguments(arguments);
        return QDBusConnection::sessionBus().call(call);
    }

    /// The one that is used when nobody names one; "/" while there is none.
    static QString collection()
    {
        return ask(u"ReadAlias"_s, {u"default"_s}).arguments().value(0).value<QDBusObjectPath>().path();
    }

    static void lock() { ask(u"Lock"_s, {QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(collection())})}); }

    /// Lets the real service answer; if it does not, the vault's own time runs out.
    template <class T>
    std::optional<ErrorCode> outcome(Answer<T> &answer)
    {
        if (!QTest::qWaitFor([&] { return answer.calls > 0; }, 5000)) {
            m_clock.advance(Milliseconds{10'000});
        }
        return answer.isGood() ? std::nullopt : std::optional(answer.code());
    }
    std::optional<ErrorCode> write(const QString &key, const QByteArray &secret)
    {
        Answer<Status> answer;
        m_vault.write(key, secret, answer.handler());
        return outcome(answer);
    }
    std::optional<ErrorCode> read(const QString &key)
    {
        Answer<Result<QByteArray>> answer;
        m_vault.read(key, answer.handler());
        return outcome(answer);
    }

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
    VirtualClock m_clock;
    KeychainVault m_vault{m_clock};
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
