#pragma once

#include "core/model/feed.h"
#include "ui/keymap.h"
#include "ui/pages/page.h"
#include "ui/screen.h"

namespace postr {

class AvatarLabel;
class ScrollBody;
class TextLabel;

/// How the program looks, what keys do, which account this is, and what to tell somebody who helps. GUI thread;
/// borrows the screen.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(const Screen &screen, QWidget *parent = nullptr);

    void setMe(const PersonSummary &me);

signals:
    void signOutRequested();
    /// Asks for other keys.
    void rebindRequested(postr::Keymap::Act act);

private:
    void addHeading(const QString &text);
    void addSwitch(const QString &name, const QString &words, bool Preferences::Values::*value);
    struct Step {
        int value;
        QString words;
        QString spoken;
    };
    void addSteps(const QString &name, const QString &title, const QList<Step> &steps, int Preferences::Values::*value);
    void addAccount();
    void addAppearance();
    void addTheme();
    void addLanguage();
    void addWriting();
    void addSafety();
    void addKeyboard();
    void addAbout();
    [[nodiscard]] QString details() const;
    void copyDetails();

    Screen m_screen;
    ScrollBody *m_scroll;
    QVBoxLayout *m_rows;
    AvatarLabel *m_face = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_handle = nullptr;
};

}  // namespace postr
