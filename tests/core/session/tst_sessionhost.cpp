// What was chosen at sign-out comes before the next session, also when it fails at first.
#include <QtTest>

#include "core/db/lifecycle.h"
#include "core/db/outboxstore.h"
#include "core/db/transaction.h"
#include "core/session/sessionhost.h"
#include "tests/core/auth/authfixture.h"
#include "tests/support/accounts.h"

using namespace postr;
using namespace postr::test;
using namespace Qt::Literals::StringLiterals;
using State = AccountEntry::State;

namespace {

/// Somebody who is signed in and has something that was not sent.
struct Computer : AuthFixture {
    std::unique_ptr<SessionHost> host;
    int opened = 0;
    int failed = 0;
    int signedOut = 0;

    Computer()
    {
        host = std::make_unique<SessionHost>(*store, profile.path());
        host->setOnline(false);
        QObject::connect(host.get(), &SessionHost::opened, host.get(), [this] { ++opened; });
        QObject::connect(host.get(), &SessionHost::openFailed, host.get(), [this] { ++failed; });
        QObject::connect(host.get(), &SessionHost::signedOut, host.get(), [this] { ++signedOut; });
        auto database = open();
        if (!database || !transact(database->connection(), [&] {
                outbox::append(database->connection(), UserId(kUser), Intent::setLike(PostId(testing::uuid(7)), true),
                               Mid(testing::uuid(8)), 1);
            })) {
            qFatal("the account of the test could not be written");
        }
    }
    ~Computer() { host.reset(); }
    Q_DISABLE_COPY_MOVE(Computer)

    [[nodiscard]] Result<BoundDatabase> open() const { return openAccount(profile.path(), identityOf(), u"ann"_s); }
    [[nodiscard]] QString folder() const { return profile.filePath(identityOf().folder()); }
};

}  // namespace

class TestSessionHost final : public QObject {
    Q_OBJECT

private slots:
    void whatWasDiscardedDoesNotGoOutLater()
    {
        Computer it;
        it.initialize();
        it.signIn();
        QTRY_COMPARE(it.opened, 1);
        Answer<Result<SignOutReport>> left;
        it.store->signOut(SignOutChoice::Discard, it.store.get(), left.handler());
        // The session is gone. Whoever has the database open now keeps it from being emptied.
        auto inTheWay = std::make_unique<Result<BoundDatabase>>(it.open());
        QVERIFY(*inTheWay);
        it.transport->answer(answered(204, QByteArray()));
        QTRY_COMPARE(it.signedOut, 2);
        QVERIFY(!it.host->untreated().isEmpty());
        QCOMPARE(it.onDisk()->state, State::SigningOut);
        QCOMPARE(it.onDisk()->choice, SignOutChoice::Discard);

        it.signIn(kUser, u"r3"_s);
        QTRY_COMPARE(it.failed, 1);  // it would be sent
        QCOMPARE(it.onDisk()->choice, SignOutChoice::Discard);
        inTheWay.reset();
        it.host->retry();
        QTRY_COMPARE(it.opened, 2);
        QVERIFY(it.host->untreated().isEmpty());
        QCOMPARE(it.onDisk()->state, State::SignedIn);
        QCOMPARE(it.onDisk()->choice, SignOutChoice::Keep);
        const auto waiting = it.host->session()->loadOutbox();
        QTRY_VERIFY(waiting.isFinished());
        QVERIFY(waiting.result() && waiting.result()->isEmpty());
    }

    void whatCouldNotBeRemovedIsTriedAgain()
    {
        Computer it;
        it.initialize();
        it.signIn();
        QTRY_COMPARE(it.opened, 1);
        it.store->leave();
        QTRY_COMPARE(it.signedOut, 2);
        // A link is no folder that can be removed, whoever tries.
        QVERIFY(QDir().rename(it.folder(), it.folder() + u".elsewhere"_s));
        QVERIFY(QFile::link(it.folder() + u".elsewhere"_s, it.folder()));
        Answer<Result<SignOutReport>> answer;
        it.store->removeAccount(identityOf(), it.store.get(), answer.handler());
        settle();
        while (it.transport->open() > 0) {
            it.transport->answer(answered(400, QByteArray(R"({"code":"session_not_found"})")));
        }
        settle();
        QVERIFY(answer.isGood());
        QSignalSpy treated(it.host.get(), &SessionHost::foldersTreated);
        it.host->treatPending();
        QTRY_COMPARE(treated.size(), 1);
        QVERIFY(!it.host->untreated().isEmpty());
        QCOMPARE(it.onDisk()->choice, SignOutChoice::Remove);
        QVERIFY(QFile::remove(it.folder()));
        it.host->treatPending();
        QTRY_COMPARE(treated.size(), 2);
        QVERIFY(it.host->untreated().isEmpty());
        QVERIFY(!it.onDisk());
    }
};

QTEST_GUILESS_MAIN(TestSessionHost)
#include "tst_sessionhost.moc"
