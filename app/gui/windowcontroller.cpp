#include "app/gui/windowcontroller.h"

#include <QCoreApplication>

#include "core/session/sendall.h"
#include "ui/pages/page.h"
#include "ui/shell/pagestack.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {

WindowController::WindowController(Services &services, MainWindow &window, const GuiOptions &options)
    : QObject(&window),
      m_services(services),
      m_window(window),
      m_accounts(services, window),
      m_options(options),
      m_entry(services, window, options),
      m_account(services, window),
      m_link(options.link)
{
    SessionHost &host = m_services.host();
    connect(&host, &SessionHost::opening, this, [this] { m_window.showSplash(); });
    connect(&host, &SessionHost::opened, this, &WindowController::showApp);
    connect(&host, &SessionHost::openFailed, this, &WindowController::showProblem);
    connect(&host, &SessionHost::signedOut, this, &WindowController::showAuth);
    connect(&host, &SessionHost::closing, this, &WindowController::letGo);
    // Queued: it is asked from inside the tree.
    connect(&window, &MainWindow::rebuildWanted, this, &WindowController::showAnew, Qt::QueuedConnection);
}

void WindowController::showAuth(const QString &notice)
{
    AuthTree::Start start;
    const auto last = m_services.auth().lastAccount();
    start.server = !m_options.server.isEmpty() ? m_options.server : last ? last->identity.origin.text() : QString();
    start.notice = notice;
    start.accounts = m_accounts.accounts();
    AuthTree *tree = m_window.showAuth(start);
    m_entry.follow(*tree, start.server);
    m_accounts.attach(*tree);
}

void WindowController::showApp(AccountSession &session, const QString &notice)
{
    UiContext context = m_context;
    context.makePostId = [this] { return m_services.newPostId(); };
    context.accounts = [this] { return m_accounts.accounts(); };
    context.account = &m_account.desk();
    AppTree *tree = m_window.showApp(session, context);
    m_accounts.attach(*tree, session.identity());
    connect(tree, &AppTree::signOutRequested, this, &WindowController::signOut, Qt::QueuedConnection);
    if (!notice.isEmpty()) {
        tree->say(notice);
    }
    if (!m_link.isEmpty()) {
        tree->openLink(std::exchange(m_link, {}));
    }
}

/// The same tree in other sizes, where it was.
void WindowController::showAnew()
{
    AccountSession *session = m_services.host().session();
    AppTree *tree = m_window.appTree();
    if (session && tree) {
        const Place place = tree->pages()->page()->place();
        showApp(*session, {});
        m_window.appTree()->open(place);
    } else if (m_window.authTree()) {
        showAuth({});
    }
}

void WindowController::openLink(const QString &link)
{
    if (AppTree *tree = m_window.appTree()) {
        tree->openLink(link);
    } else {
        m_link = link;
    }
}

void WindowController::showProblem(const Error &error)
{
    ExplainPage *page = m_window.showExplanation({tr("Postr cannot open this account"),
                                                  error.message,
                                                  {{u"retry"_s, tr("Try again")}, {u"quit"_s, tr("Quit")}}});
    connect(
        page, &ExplainPage::chosen, this,
        [this](const QString &way) {
            if (way == u"retry") {
                m_services.host().retry();
            } else {
                QCoreApplication::quit();
            }
        },
        Qt::QueuedConnection);
}

void WindowController::letGo()
{
    if (m_window.appTree()) {
        m_window.showSplash();  // the tree refers to the session, which is about to go
    }
}

// ---- signing out --------------------------------------------------------------------------------------------

void WindowController::signOut(UnsentChoice choice, bool removeData)
{
    if (choice == UnsentChoice::Send) {
        sendThenSignOut(removeData);
    } else if (removeData) {
        endSession(SignOutChoice::Remove);
    } else {
        endSession(choice == UnsentChoice::Discard ? SignOutChoice::Discard : SignOutChoice::Keep);
    }
}

void WindowController::sendThenSignOut(bool removeData)
{
    AccountSession *session = m_services.host().session();
    AppTree *tree = m_window.appTree();
    if (!session || !tree) {
        return;
    }
    tree->showSigningOut(tr("Sending what is left…"));
    // A session that ends meanwhile takes the question with it.
    sendAll(*session, session, [this, removeData](const Result<int> &unsent) {
        // What could not be sent is kept, even if the data was to be removed: text is never lost without being asked.
        endSession(removeData && unsent == 0 ? SignOutChoice::Remove : SignOutChoice::Keep);
    });
}

void WindowController::endSession(SignOutChoice choice)
{
    m_services.auth().signOut(choice, this, [this](const Result<SignOutReport> &report) {
        AuthTree *tree = m_window.authTree();
        if (!report) {
            if (AppTree *app = m_window.appTree()) {
                app->say(report.error().message);
            }
        } else if (tree && !report->note.isEmpty()) {
            tree->showNotice(report->note);
        }
    });
}

}  // namespace postr
