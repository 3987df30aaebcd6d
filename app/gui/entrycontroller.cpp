#include "app/gui/entrycontroller.h"

#include <QDesktopServices>

namespace postr {
namespace {

constexpr std::chrono::milliseconds kTypingPause{400};
/// The server mails one code a minute to an address.
constexpr int kBetweenMails = 60;

MailCode mailFor(CodeFor purpose)
{
    return purpose == CodeFor::SignUp     ? MailCode::SignUp
           : purpose == CodeFor::Password ? MailCode::Recovery
                                          : MailCode::SignIn;
}

}  // namespace

EntryController::EntryController(Services &services, MainWindow &window, const GuiOptions &options)
    : m_services(services), m_window(window), m_options(options)
{
    m_probeTimer.setSingleShot(true);
    m_probeTimer.setInterval(kTypingPause);
    connect(&m_probeTimer, &QTimer::timeout, this, [this] {
        withServer(m_typedServer, [this](const Server &server) {
            if (AuthTree *tree = m_window.authTree()) {
                tree->showServerCheck(ServerCheck::Good, {});
            }
            showProviders(server);
        });
    });
}

void EntryController::follow(AuthTree &tree, const QString &server)
{
    // Queued: a tree must not be replaced from inside its own signal.
    connect(&tree, &AuthTree::signInRequested, this, &EntryController::signIn, Qt::QueuedConnection);
    connect(&tree, &AuthTree::signUpRequested, this, &EntryController::signUp, Qt::QueuedConnection);
    connect(&tree, &AuthTree::codeRequested, this, &EntryController::mailCode, Qt::QueuedConnection);
    connect(&tree, &AuthTree::codeEntered, this, &EntryController::enterCode, Qt::QueuedConnection);
    connect(&tree, &AuthTree::providerRequested, this, &EntryController::signInWith, Qt::QueuedConnection);
    connect(&tree, &AuthTree::codeLeft, this, [this] {
        m_services.browser().cancel();
        m_services.entry().giveUp();
    });
    connect(&tree, &AuthTree::serverEdited, this, &EntryController::checkServerSoon);
    if (!server.isEmpty()) {
        checkServerSoon(server);
    }
}

void EntryController::checkServerSoon(const QString &typed)
{
    ++m_probeTurn;
    m_typedServer = typed;
    if (AuthTree *tree = m_window.authTree()) {
        tree->showBusy(false);  // the answer that would have said so is dropped
        tree->showServerCheck(typed.trimmed().isEmpty() ? ServerCheck::Unknown : ServerCheck::Checking, {});
    }
    if (typed.trimmed().isEmpty()) {
        m_probeTimer.stop();
    } else {
        m_probeTimer.start();
    }
}

QString EntryController::keyFor(const QString &typed) const
{
    const ServerOrigin origin = ServerOrigin::fromUserInput(typed);
    if (!m_options.key.isEmpty() && origin == ServerOrigin::fromUserInput(m_options.server)) {
        return m_options.key;
    }
    for (const AccountEntry &entry : m_services.auth().accounts()) {
        if (entry.identity.origin == origin) {
            return entry.key;
        }
    }
    return {};
}

void EntryController::withServer(const QString &typed, std::function<void(const Server &)> next)
{
    m_services.probe().check(typed, keyFor(typed), this,
                             [this, turn = m_probeTurn, next = std::move(next)](const Result<Server> &server) {
                                 AuthTree *tree = m_window.authTree();
                                 if (!tree || turn != m_probeTurn) {
                                     return;
                                 }
                                 if (server) {
                                     next(*server);
                                 } else {
                                     tree->showBusy(false);
                                     tree->showServerCheck(ServerCheck::Bad, server.error().message);
                                 }
                             });
}

void EntryController::showProviders(const Server &server)
{
    m_services.probe().loadProviders(server, this, [this, turn = m_probeTurn](const QStringList &providers) {
        AuthTree *tree = m_window.authTree();
        if (tree && turn == m_probeTurn) {
            tree->showProviders(providers);
        }
    });
}

void EntryController::begin()
{
    m_probeTimer.stop();
    if (AuthTree *tree = m_window.authTree()) {
        tree->showBusy(true);
        tree->showError({});
    }
}

void EntryController::signIn(const QString &server, const QString &email, const QString &password)
{
    begin();
    withServer(server, [this, email, password](const Server &found) {
        m_services.auth().signIn(found, email, password, this,
                                 [this, found, email](const Result<SignInReport> &report) {
                                     if (!report && report.error().code == ErrorCode::EmailNotConfirmed) {
                                         m_newPassword.clear();
                                         askForCode(found, {CodeFor::SignUp, email, 0});
                                     } else {
                                         finish(report);
                                     }
                                 });
    });
}

void EntryController::signUp(const QString &server, const QString &email, const QString &password,
                             const QString &handle, const QString &name)
{
    begin();
    withServer(server, [this, email, password, handle, name](const Server &found) {
        m_services.auth().signUp(found, email, password, handle, name, this,
                                 [this, found, email, password](const Result<SignUpReport> &report) {
                                     if (!report) {
                                         refuse(report.error());
                                     } else if (report->confirmationMailed) {
                                         m_newPassword = password;
                                         askForCode(found, {CodeFor::SignUp, email, kBetweenMails});
                                     } else {
                                         finish(report->signIn);
                                     }
                                 });
    });
}

void EntryController::mailCode(CodeFor purpose, const QString &server, const QString &email)
{
    begin();
    withServer(server, [this, purpose, email](const Server &found) {
        m_services.entry().mailCode(found, mailFor(purpose), email, this,
                                    [this, purpose, found, email](const Status &mailed) {
                                        if (mailed) {
                                            askForCode(found, {purpose, email, kBetweenMails});
                                        } else {
                                            refuse(mailed.error());
                                        }
                                    });
    });
}

void EntryController::askForCode(const Server &server, const CodeStep &step)
{
    m_codeServer = server;
    m_codeEmail = step.email;
    if (AuthTree *tree = m_window.authTree()) {
        tree->showBusy(false);
        tree->showCode(step);
    }
}

void EntryController::enterCode(CodeFor purpose, const QString &code, const QString &password)
{
    begin();
    const auto done = [this](const Result<SignInReport> &report) {
        if (report) {
            m_newPassword.clear();
        }
        finish(report);
    };
    EntryFlows &entry = m_services.entry();
    switch (purpose) {
    case CodeFor::SignUp:
        if (!m_newPassword.isEmpty()) {
            entry.confirmSignUp(m_codeServer, m_codeEmail, code, m_newPassword, this, done);
            break;
        }
        [[fallthrough]];  // signed up earlier, and signing in with that password was what led here
    case CodeFor::SignIn:
        entry.enterCode(m_codeServer, mailFor(purpose), m_codeEmail, code, this, done);
        break;
    case CodeFor::Password:
        entry.resetPassword(m_codeServer, m_codeEmail, code, password, this, done);
        break;
    case CodeFor::SecondStep:
        entry.confirmSecondFactor(code, this, done);
        break;
    }
}

void EntryController::signInWith(const QString &server, const QString &provider)
{
    begin();
    withServer(server, [this, provider](const Server &found) {
        const auto open = [this](const QUrl &url) {
            AuthTree *tree = m_window.authTree();
            if (tree) {
                tree->showBusy(false);
                tree->showBrowser();
            }
            return tree && QDesktopServices::openUrl(url);
        };
        m_services.browser().begin(found, provider, open, this, [this](const Result<SignInReport> &report) {
            if (AuthTree *tree = m_window.authTree(); tree && !report) {
                tree->showSignIn();
            }
            if (report || report.error().code != ErrorCode::Canceled) {
                finish(report);
            }
        });
    });
}

void EntryController::finish(const Result<SignInReport> &report)
{
    if (!report) {
        refuse(report.error());
    } else if (report->secondFactor) {
        askForCode(m_codeServer, {CodeFor::SecondStep, {}, 0});
    } else if (!report->note.isEmpty()) {
        sayInside(report->note);
    }
}

/// The account is still being opened when its tokens are there.
void EntryController::sayInside(const QString &sentence)
{
    if (AppTree *tree = m_window.appTree()) {
        tree->say(sentence);
        return;
    }
    auto *once = new QObject(this);
    connect(&m_services.host(), &SessionHost::opened, once, [this, once, sentence] {
        once->deleteLater();
        if (AppTree *tree = m_window.appTree()) {
            tree->say(sentence);
        }
    });
    connect(&m_services.host(), &SessionHost::signedOut, once, &QObject::deleteLater);
}

void EntryController::refuse(const Error &error)
{
    if (AuthTree *tree = m_window.authTree()) {
        tree->showBusy(false);
        tree->showError(error.message);
    }
}

}  // namespace postr
