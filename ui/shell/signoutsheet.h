#pragma once

#include "ui/controls/sheet.h"

class QAbstractButton;

namespace postr {

class CheckLine;
class ChoiceRow;

/// What happens to unsent work when one signs out.
enum class UnsentChoice {
    Send,  ///< send it now, for up to 5 seconds; what is left is kept
    Keep,  ///< keep it on this computer for the next sign-in
    Discard,
};

/// Asks before signing out. Emits the answer once, then closes. Owned by its host.
class SignOutSheet final : public Sheet {
    Q_OBJECT

public:
    /// `unsent`: how many intents are not at the server; 0 leaves the question about them out. `drafts`: what was begun and
    /// is only on this computer.
    SignOutSheet(Look &look, const QString &handle, int unsent, int drafts, QWidget *host);

signals:
    void decided(postr::UnsentChoice choice, bool removeData);

protected:
    QWidget *firstFocus() override;

private:
    ChoiceRow *addChoice(const QString &title, const QString &sentence, const QString &name);
    void onRemoveToggled(bool remove);
    void decide();
    [[nodiscard]] UnsentChoice choice() const;

    ChoiceRow *m_send = nullptr;
    ChoiceRow *m_keep = nullptr;
    ChoiceRow *m_discard = nullptr;
    CheckLine *m_remove;
    QWidget *m_cancel;
};

}  // namespace postr
