#pragma once

#include "core/model/feed.h"
#include "ui/pages/page.h"
#include "ui/screen.h"
#include "ui/theme/theme.h"

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
    void themeChosen(postr::ThemeChoice choice);
    void signOutRequested();

private:
    void addHeading(const QString &text);
    void addAppearance();
    void addAccount();
    void addSafety();
    void addAbout();
    [[nodiscard]] QString details() const;

    Screen m_screen;
    ScrollBody *m_scroll;
    QVBoxLayout *m_rows;
    AvatarLabel *m_face = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_handle = nullptr;
};

}  // namespace postr
