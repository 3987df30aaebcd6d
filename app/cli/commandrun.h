#pragma once

#include <QFuture>
#include <QObject>
#include <functional>
#include <memory>

#include "app/cli/arguments.h"
#include "app/composition/commandio.h"
#include "app/composition/services.h"
#include "core/base/whendone.h"

namespace postr {

/// One command being carried out on running services, whoever asked for it. Main thread. Destroying it before it is done
/// abandons it; what is on disk stays.
class CommandRun final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(int exitCode)>;

    /// `input` is the line that came on standard input. `done` is called at most once, never from inside start().
    CommandRun(Services &services, Invocation invocation, QString input, std::shared_ptr<CommandIo> io, Done done);
    ~CommandRun() override;

    void start();
    /// Ends `watch` as if it had nothing left to do; everything else that is not done fails.
    void stop();

private:
    // accountcommands.cpp
    void signUp();
    void signIn();
    void signOut();
    void signOutAfterSending();
    void signOutWith(SignOutChoice choice);
    /// Ends the command when the account has left and its folder was treated.
    [[nodiscard]] std::function<void(Result<SignOutReport>)> whenGone();
    /// The end of what leaves a folder to be treated.
    void endTreated();
    void whoAmI();
    void accounts();
    void switchAccount();
    void forgetAccount();
    /// The account that was named by handle or number; fails when there is none, or more than one.
    [[nodiscard]] std::optional<AccountEntry> namedAccount();
    /// Continues when it is known who is signed in.
    void whenResolved(std::function<void()> next);
    void withServer(std::function<void(const Server &)> next);
    void afterSession(const QString &note);

    // entrycommands.cpp
    void signInWith();
    void mailCode();
    void confirm();
    void resetPassword();
    /// The end of every way in; asks for the second factor when it is wanted.
    void entered(const Result<SignInReport> &report);

    // changecommands.cpp
    void changePassword();
    void changeEmail();
    void takeChange(const Result<ChangeStep> &step, const QString &sentence);
    void signOutEverywhere();
    void deleteAccount();
    void secondStep();
    void proxy();

    // postcommands.cpp
    void post();
    void edit();
    void setMark(IntentKind kind, bool on);
    void setRelation(IntentKind kind, bool on);
    void deletePost();
    void outbox();
    void editUnsent(const Mid &mid, const QString &text);
    void write(const Intent &intent);

    // profilecommands.cpp
    void profile();
    void printProfile();
    void writeProfile(QList<Intent> intents, QList<Portrait> portraits);

    // readcommands.cpp
    void feed();
    void printFeed(const FeedQuery &query);
    void printNotifications(const NotificationQuery &query);
    void thread();
    void search();
    void fetch();
    void fetchPage(const PageWish &wish);
    /// Continues with the list that a name on the command line means ("profile:ann").
    void withList(const QString &name, std::function<void(const FeedList &)> next);
    void withPerson(const QString &handle, std::function<void(const std::optional<UserId> &)> next);

    // synccommands.cpp
    void sync();
    void watch();
    void doctor();
    void exportAll();

    /// Continues with the open session, or fails with the reason why there is none.
    void withSession(std::function<void(AccountSession &)> next);
    /// Continues with the value of an answer of the session; an error ends the command.
    template <class T>
    void then(QFuture<Result<T>> future, std::function<void(const T &)> next);
    void thenDone(QFuture<Status> future);

    void out(const QJsonObject &object, const QString &text);
    void finish(int exitCode);
    void fail(const Error &error);
    void fail(int exitCode, const QString &sentence);

    Services &m_services;
    Invocation m_invocation;
    QString m_input;
    std::shared_ptr<CommandIo> m_io;
    Done m_done;
    CancelToken m_export;
};

template <class T>
void CommandRun::then(QFuture<Result<T>> future, std::function<void(const T &)> next)
{
    whenDone(
        future, this,
        [this, next = std::move(next)](const Result<T> &result) {
            if (result) {
                next(*result);
            } else {
                fail(result.error());
            }
        },
        [this] { fail(kExitFailed, tr("The account was closed while the command ran.")); });
}

}  // namespace postr
