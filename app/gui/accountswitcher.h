#pragma once

#include <QObject>
#include <optional>

#include "app/composition/services.h"
#include "ui/shell/mainwindow.h"

namespace postr {

/// Offers the accounts on this computer to the trees, opens the one that is asked for, and remembers what waited in the one that was
/// open. GUI thread.
class AccountSwitcher final : public QObject {
    Q_OBJECT

public:
    AccountSwitcher(Services &services, MainWindow &window);

    [[nodiscard]] QList<AccountSummary> accounts() const;
    /// A tree that was just shown.
    void attach(AppTree &tree, const Identity &identity);
    void attach(AuthTree &tree);

private:
    void open(const AccountSummary &account);
    void carry(const AccountSummary &account, const CarriedDraft &carried);
    void remove(const AccountSummary &account);
    void noteUnread();
    /// In whichever tree there is.
    void say(const QString &sentence);

    struct Carried {
        Identity to;
        CarriedDraft draft;
    };
    Services &m_services;
    MainWindow &m_window;
    Identity m_open;
    std::optional<int> m_unread;             ///< in the open account, once it was counted
    std::optional<AccountSummary> m_wanted;  ///< wants its password first
    std::optional<Carried> m_carried;
};

}  // namespace postr
