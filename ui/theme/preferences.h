#pragma once

#include <QMap>
#include <QObject>
#include <QStringList>

#include "ui/theme/theme.h"

namespace postr {

/// What somebody chose about this window, on this computer; nothing of it belongs to an account. app/ stores it. GUI thread; lives in
/// Look, so that every widget can ask.
class Preferences final : public QObject {
    Q_OBJECT

public:
    static constexpr int kTextPercents[] = {85, 100, 115, 130, 150, 175, 200};
    static constexpr int kLongestUndo = 60;
    /// When animated pictures move. Never while nothing is to move (`calm`).
    enum Animate { AnimateAlways, AnimateHovered, AnimateNever };

    struct Values {
        ThemeChoice theme = ThemeChoice::System;
        QString language;           ///< one of languages(); empty: the system's
        int textPercent = 100;      ///< of the desktop's own text size
        bool highContrast = false;  ///< also where the desktop does not ask for it
        bool calm = false;          ///< nothing fades or glides, also where the desktop does not ask for it
        bool singleKeys = true;     ///< keys without Ctrl or Alt do something
        bool remindAlt = true;      ///< asks once about pictures without a description
        int animate = AnimateAlways;
        bool notify = true;  ///< the desktop tells of what concerns the person; of which kinds:
        bool notifyLikes = true;
        bool notifyReposts = true;
        bool notifyReplies = true;
        bool notifyMentions = true;  ///< and quotes
        bool notifyFollows = true;
        bool quiet = false;  ///< nothing is told between these hours of the day
        int quietFrom = 22;
        int quietTo = 7;
        bool closeToTray = false;  ///< closing the window leaves the program running, where there is a tray
        bool autostart = false;    ///< the file in the desktop's autostart folder is what counts, not window.ini
        bool menuEntry = false;    ///< of an AppImage in the desktop's menu; likewise the file counts
        int undoSeconds = 0;       ///< so long a new post can be taken back before it goes out; 0 to kLongestUndo
        /// What does what, by Keymap::Entry::name, as portable text; what is missing is as shipped.
        QMap<QString, QStringList> keys;
        QStringList recentEmoji;  ///< what was used last first

        friend bool operator==(const Values &, const Values &) = default;
    };

    Preferences() = default;
    explicit Preferences(const Values &values) : m_values(values) {}

    [[nodiscard]] const Values &values() const { return m_values; }
    const Values *operator->() const { return &m_values; }
    void set(const Values &values);
    /// Changes one of them: `preferences.change([](auto &values) { values.calm = true; })`.
    template <class Edit>
    void change(const Edit &edit)
    {
        Values values = m_values;
        edit(values);
        set(values);
    }

signals:
    void changed(const postr::Preferences::Values &before);

private:
    Values m_values;
};

}  // namespace postr
