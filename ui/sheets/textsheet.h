#pragma once

#include <optional>

#include "core/base/result.h"
#include "ui/controls/sheet.h"

namespace postr {

class ComposeEdit;
class Notice;
class PillButton;
class TextField;

/// Asks for a text: an edit of a post, or of one that has not gone out. Owned by its host.
class TextSheet final : public Sheet {
    Q_OBJECT

public:
    struct Question {
        QString title;
        QString text;
        QString accept;
        QString name;  ///< objectName prefix: `<name>Text`, `<name>Accept`, `<name>Cancel`, `<name>Error`
    };
    TextSheet(Look &look, const Question &question, QWidget *host);

    /// Keeps the sheet open and says why the text cannot be taken.
    void refuse(const QString &sentence);
    void finish() { close(); }

signals:
    /// `finish()` or `refuse()` answers.
    void accepted(const QString &text);

protected:
    QWidget *firstFocus() override;
    /// A changed text is not dropped by one key: the second time is meant.
    void dismissRequested() override;

private:
    void accept();

    QString m_oldText;
    ComposeEdit *m_edit;
    Notice *m_error;
    bool m_isWarned = false;
};

/// Asks for the own name and words about oneself. Owned by its host.
class ProfileSheet final : public Sheet {
    Q_OBJECT

public:
    ProfileSheet(Look &look, const QString &name, const QString &bio, QWidget *host);

    void refuse(const QString &sentence);
    void finish() { close(); }

signals:
    /// Only what has changed.
    void accepted(const std::optional<QString> &name, const std::optional<QString> &bio);

protected:
    QWidget *firstFocus() override;
    void dismissRequested() override;

private:
    void accept();

    bool m_isWarned = false;
    QString m_oldName, m_oldBio;
    TextField *m_name;
    ComposeEdit *m_bio;
    Notice *m_error;
};

}  // namespace postr
