#pragma once

#include <QHash>
#include <QObject>
#include <QTime>
#include <QTimer>
#include <functional>
#include <optional>

#include "app/desktop/desknote.h"
#include "core/view/sessionview.h"
#include "ui/place.h"
#include "ui/theme/preferences.h"

namespace postr {

/// Decides which news of a session the desktop is told: what is new since the session's first complete pull (no backlog, then), not read
/// yet, of a kind that is wanted, while nobody looks at the window, outside the quiet hours. What is told for one post is one note.
/// GUI thread; borrows all it is given.
class NewsTeller final : public QObject {
    Q_OBJECT

public:
    struct World {
        /// Somebody looks at the window.
        std::function<bool()> isWatched;
        std::function<QTime()> now = [] { return QTime::currentTime(); };
    };
    /// More news at a time than this are one note.
    static constexpr int kMostAtOnce = 4;
    static constexpr int kLongestText = 240;

    NewsTeller(SessionView &session, const Preferences &preferences, World world, QObject *parent = nullptr);

    /// What somebody pressed on a note.
    void act(const QString &key, DeskNote::Act act);
    [[nodiscard]] static bool isQuiet(const Preferences::Values &values, QTime now);

signals:
    void told(const postr::DeskNote &note);
    /// It was read meanwhile, here or elsewhere.
    void over(const QString &key);
    void unreadChanged(int unread);
    void placeWanted(const postr::Place &place);
    void replyWanted(const postr::FeedEntry &entry);

private:
    void onSync(const SyncState &state);
    void loadSoon();
    void load();
    void take(const NotificationPage &page);
    void tell(const NotificationGroup &group);
    void tellOfMany(int count);
    void closeRead(const NotificationPage &page);
    [[nodiscard]] bool isWanted(const NotificationGroup &group) const;

    SessionView &m_session;
    const Preferences &m_preferences;
    World m_world;
    qint64 m_firstSuccess;             ///< of a pull, when this began
    std::optional<qint64> m_toldUpTo;  ///< sort; nothing: not known yet what is old
    bool m_isBegun = false;            ///< a pull of this session is complete
    int m_unread = -1;
    QHash<QString, Place> m_places;  ///< of the notes that may be on screen
    QTimer m_soon;
};

}  // namespace postr
