#include "app/gui/accountswitcher.h"

namespace postr {

AccountSwitcher::AccountSwitcher(Services &services, MainWindow &window)
    : QObject(&window), m_services(services), m_window(window)
{
    connect(&services.host(), &SessionHost::closing, this, &AccountSwitcher::noteUnread);
}

QList<AccountSummary> AccountSwitcher::accounts() const
{
    const AuthState &state = m_services.auth().state();
    QList<AccountSummary> accounts;
    for (const AccountEntry &entry : m_services.auth().accounts()) {
        if (entry.state == AccountEntry::State::SigningOut) {
            continue;  // on its way out
        }
        const bool isOpen = state.kind == AuthState::Kind::SignedIn && state.identity == entry.identity;
        const bool isReady = entry.state == AccountEntry::State::SignedIn && !entry.sessionOnly;
        accounts.append({entry.identity, entry.handle, entry.name,
                         isOpen    ? AccountSummary::State::Open
                         : isReady ? AccountSummary::State::Ready
                                   : AccountSummary::State::SignedOut,
                         entry.unread, entry.seenAt});
    }
    return accounts;
}

void AccountSwitcher::attach(AppTree &tree, const Identity &identity)
{
    m_open = identity;
    m_unread.reset();
    m_wanted.reset();
    connect(&tree, &AppTree::unreadCounted, this, [this](int count) { m_unread = count; });
    // Queued: a tree must not be replaced from inside its own signal.
    connect(&tree, &AppTree::accountRequested, this, &AccountSwitcher::open, Qt::QueuedConnection);
    connect(
        &tree, &AppTree::accountAddRequested, this, [this] { m_services.auth().leave(); }, Qt::QueuedConnection);
    connect(&tree, &AppTree::accountRemoveRequested, this, &AccountSwitcher::remove, Qt::QueuedConnection);
    connect(&tree, &AppTree::carryRequested, this, &AccountSwitcher::carry, Qt::QueuedConnection);
    if (m_carried && m_carried->to == identity) {
        tree.takeOver(std::exchange(m_carried, std::nullopt)->draft);
    }
}

void AccountSwitcher::attach(AuthTree &tree)
{
    connect(&tree, &AuthTree::accountRequested, this, &AccountSwitcher::open, Qt::QueuedConnection);
    if (m_wanted) {
        tree.askFor(*std::exchange(m_wanted, std::nullopt));
    }
}

void AccountSwitcher::open(const AccountSummary &account)
{
    if (account.state == AccountSummary::State::SignedOut) {
        m_wanted = account;
        m_services.auth().leave();
        return;
    }
    m_services.auth().switchTo(account.identity, this, [this](const Status &opened) {
        if (!opened) {
            m_carried.reset();
            say(opened.error().message);
        }
    });
}

void AccountSwitcher::carry(const AccountSummary &account, const CarriedDraft &carried)
{
    m_carried = {account.identity, carried};
    open(account);
}

void AccountSwitcher::remove(const AccountSummary &account)
{
    m_services.auth().removeAccount(account.identity, this, [this](const Result<SignOutReport> &report) {
        m_services.host().treatPending();
        if (AppTree *tree = m_window.appTree()) {
            tree->showAccounts();
        }
        const QString note = report ? report->note : report.error().message;
        if (!note.isEmpty()) {
            say(note);
        }
    });
}

void AccountSwitcher::noteUnread()
{
    if (m_unread) {
        m_services.auth().rememberUnread(m_open, *std::exchange(m_unread, std::nullopt));
    }
}

void AccountSwitcher::say(const QString &sentence)
{
    if (AppTree *tree = m_window.appTree()) {
        tree->say(sentence);
    } else if (AuthTree *auth = m_window.authTree()) {
        auth->showError(sentence);
    }
}

}  // namespace postr
