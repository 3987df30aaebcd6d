// Accounts are changed at random times while they sync, in one process, with faults: nothing of one is in another.

#include <QSignalSpy>
#include <QtTest>

#include "app/composition/services.h"
#include "core/auth/filevault.h"
#include "core/base/whendone.h"
#include "tests/accounts/household.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

class TestSwitching final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_home.start(), qPrintable(m_home.error())); }

    void nothingOfOneAccountIsInAnother()
    {
        const int changes = std::max(1, qEnvironmentVariableIntValue("POSTR_SWITCHES"));
        const int planned = qEnvironmentVariableIsSet("POSTR_SWITCHES") ? changes : 40;
        m_oneIn = quint32(std::max(2, planned / 25));
        const quint32 seed = quint32(qEnvironmentVariableIntValue("POSTR_SEED"));
        QRandomGenerator dice(seed);
        m_network = std::make_unique<NetworkSettings>(m_home.profile());
        m_services = std::make_unique<Services>(m_home.profile(), *m_network);
        m_services->start();
        QTRY_COMPARE_WITH_TIMEOUT(auth().state().kind, AuthState::Kind::SignedOut, kPatienceMs);
        for (int member = 0; member < Household::kMembers; ++member) {
            if (member > 0) {
                auth().leave();
            }
            QVERIFY(signIn(member));
        }
        int open = Household::kMembers - 1;
        for (int change = 0; change < planned; ++change) {
            m_home.stir(dice);
            write(open, dice);
            // Anywhere in what the session does: from at once to after a cycle.
            QTest::qWait(int(dice.bounded(120U)));
            const int next = (open + 1 + int(dice.bounded(quint32(Household::kMembers - 1)))) % Household::kMembers;
            const bool signsOut = dice.bounded(5U) == 0;
            if (signsOut) {
                m_home.calm();
                QVERIFY(signOut());
                QVERIFY(signIn(open));
            }
            QVERIFY2(switchTo(next), qPrintable(u"change %1 to member %2"_s.arg(change).arg(next)));
            QCOMPARE(m_services->host().session()->identity(), identityOf(next));
            const auto closed = m_home.snapshot(open);
            m_home.stir(dice);
            write(next, dice);
            QTest::qWait(int(dice.bounded(60U)));
            QCOMPARE(m_home.snapshot(open), closed);  // nothing is written after the close
            open = next;
        }
        // All of it arrives, at the right server and as the right person.
        m_home.calm();
        for (int member = 0; member < Household::kMembers; ++member) {
            QVERIFY(switchTo(member));
            AccountSession *session = m_services->host().session();
            session->sendNow();
            QVERIFY2(isAllSent(session), qPrintable(session->syncState().reason));
        }
        QList<QByteArray> secrets;
        FileVault vault(m_home.profile());
        for (int member = 0; member < Household::kMembers; ++member) {
            std::optional<QByteArray> secret;
            vault.read(identityOf(member).vaultKey(),
                       [&secret](const Result<QByteArray> &read) { secret = read.value_or(QByteArray()); });
            QTRY_VERIFY_WITH_TIMEOUT(secret.has_value(), kPatienceMs);
            const QString token = QJsonDocument::fromJson(*secret).object().value(u"refresh_token"_s).toString();
            QVERIFY(!token.isEmpty());
            secrets.append(token.toUtf8());
        }
        secrets.append("eyJ");  // how every access token begins
        m_services.reset();
        QCOMPARE(m_home.intrusions(secrets), QStringList());
        QCOMPARE(m_home.wrongAuthors(), QStringList());
        QCOMPARE(m_unwritten.join(u"; "_s), QString());
        m_posted.sort();
        QCOMPARE(m_home.marksAtServers().join(u" "_s), m_posted.join(u" "_s));
        qInfo("%d changes, %lld posts arrived, seed %u", planned, m_posted.size(), seed);
    }

private:
    static constexpr int kPatienceMs = 60'000;

    [[nodiscard]] AuthStore &auth() { return m_services->auth(); }
    [[nodiscard]] Server serverOf(int member)
    {
        LocalServer &server = m_home.server(m_home.member(member).server);
        return {ServerOrigin::fromUserInput(server.url()), server.key()};
    }
    [[nodiscard]] Identity identityOf(int member)
    {
        return {serverOf(member).origin, UserId(m_home.member(member).id)};
    }

    /// As a person would: again, while the network is bad.
    bool signIn(int member)
    {
        for (int attempt = 0; attempt < 20; ++attempt) {
            std::optional<Result<SignInReport>> told;
            auth().signIn(serverOf(member), m_home.member(member).mail, Household::password(), this,
                          [&told](const Result<SignInReport> &report) { told = report; });
            if (!QTest::qWaitFor([&told] { return told.has_value(); }, kPatienceMs)) {
                return false;
            }
            if (*told) {
                break;
            }
        }
        if (auth().state().kind != AuthState::Kind::SignedIn) {
            return false;
        }
        m_home.member(member).id = auth().state().identity.user.text();
        m_home.member(member).folder = m_home.profile() + u'/' + auth().state().identity.folder();
        return isOpen(member);
    }
    bool isOpen(int member)
    {
        return QTest::qWaitFor(
            [&] { return auth().state().identity == identityOf(member) && m_services->host().session() != nullptr; },
            kPatienceMs);
    }
    bool switchTo(int member)
    {
        std::optional<Status> told;
        auth().switchTo(identityOf(member), this, [&told](const Status &status) { told = status; });
        return QTest::qWaitFor([&told] { return told.has_value(); }, kPatienceMs) && told->has_value() &&
               isOpen(member);
    }
    bool signOut()
    {
        std::optional<Result<SignOutReport>> told;
        auth().signOut(SignOutChoice::Keep, this, [&told](const Result<SignOutReport> &report) { told = report; });
        return QTest::qWaitFor([&told] { return told.has_value(); }, kPatienceMs) && told->has_value();
    }
    /// As the disk tells, behind all that was asked before: the state of the session may be older than the last post.
    bool isAllSent(AccountSession *session)
    {
        QFuture<Result<QList<OutboxRow>>> rows = session->loadOutbox();
        return QTest::qWaitFor(
            [&] {
                if (!rows.isFinished()) {
                    return false;
                }
                const bool isEmpty = rows.result() && rows.result()->isEmpty();
                rows = session->loadOutbox();
                return isEmpty && session->syncState().lastSuccess > 0;
            },
            kPatienceMs);
    }
    /// A post and a draft; they are on disk before the session ends, whenever that is.
    void write(int member, QRandomGenerator &dice)
    {
        AccountSession *session = m_services->host().session();
        // The server takes only so many posts from one person.
        if (dice.bounded(m_oneIn) == 0) {
            NewPost post;
            post.id = m_services->newPostId();
            post.text = m_home.mark(member, true);
            m_posted.append(post.text);
            whenDone(session->writePost(post, {}), this, [this, text = post.text](const Result<OutboxRow> &row) {
                if (!row) {
                    m_unwritten.append(u"%1: %2"_s.arg(text, row.error().message));
                }
            });
        }
        Draft draft;
        draft.id = m_services->newPostId();
        draft.text = m_home.mark(member, false);
        (void)session->saveDraft(draft);
    }

    Household m_home;
    std::unique_ptr<NetworkSettings> m_network;
    std::unique_ptr<Services> m_services;
    quint32 m_oneIn = 2;      // post among the writes
    QStringList m_posted;     ///< the texts
    QStringList m_unwritten;  ///< what could not be written down, and why
};

QTEST_GUILESS_MAIN(TestSwitching)
#include "tst_switching.moc"
