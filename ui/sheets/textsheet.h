#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/model/draft.h"
#include "core/model/portrait.h"
#include "core/model/profile.h"
#include "ui/controls/sheet.h"

namespace postr {

class ComposeEdit;
class Notice;
class PillButton;
class PortraitPicker;
class SessionView;
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
    [[nodiscard]] bool hasInput() const override;

signals:
    /// `finish()` or `refuse()` answers.
    void accepted(const QString &text);

protected:
    QWidget *firstFocus() override;
    /// A changed text is not dropped by one key: the second time is meant.
    void dismissRequested() override;

private:
    void onChanged();
    void accept();

    QString m_oldText;
    ComposeEdit *m_edit;
    Notice *m_error;
    bool m_isWarned = false;
};

/// What somebody wants changed about how others see them; only what has changed.
struct ProfileChange {
    std::optional<QString> name;
    std::optional<QString> bio;
    QList<Portrait> portraits;
    QList<ProfileField> removed;  ///< Avatar, Banner
};

/// Asks for the own name, words about oneself, and pictures. Borrows the session; owned by its host.
class ProfileSheet final : public Sheet {
    Q_OBJECT

public:
    ProfileSheet(Look &look, SessionView &session, const Profile &profile, QWidget *host);

    void refuse(const QString &sentence);
    void finish() { close(); }
    [[nodiscard]] bool hasInput() const override;

signals:
    /// `finish()` or `refuse()` answers.
    void accepted(const postr::ProfileChange &change);

protected:
    QWidget *firstFocus() override;
    void dismissRequested() override;

private:
    void onChanged();
    void cut(ProfileField field, const PictureSource &source);
    void accept();

    SessionView &m_session;
    bool m_isWarned = false;
    QString m_oldName, m_oldBio;
    PortraitPicker *m_pictures;
    TextField *m_name;
    ComposeEdit *m_bio;
    Notice *m_error;
    PillButton *m_save = nullptr;
};

}  // namespace postr
