#pragma once

#include "core/view/sessionview.h"
#include "ui/composer/completion.h"
#include "ui/theme/look.h"

namespace postr {

class ComposeEdit;
class CompletionList;

/// Offers people for "@" and hashtags for "#" from what is on this computer, while one types. GUI thread; borrows look, session and field;
/// owned by the field.
class Completer final : public QObject {
    Q_OBJECT

public:
    /// `over`: what the list floats over.
    Completer(Look &look, SessionView &session, ComposeEdit *edit, QWidget *over);

    [[nodiscard]] bool isOpen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void offer(const CompletionToken &token, const SearchPage &found);
    void accept();
    [[nodiscard]] bool handleKey(int key);

    SessionView &m_session;
    ComposeEdit *m_edit;
    CompletionList *m_list;
    std::optional<CompletionToken> m_token;
};

}  // namespace postr
