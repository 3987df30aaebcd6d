#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>

namespace postr {

/// What keys do in the app window, in one table: shortcuts, the sheet that lists them, and the palette read it.
class Keymap final {
    Q_DECLARE_TR_FUNCTIONS(Keymap)

public:
    enum class Act : quint8 {
        Next,
        Previous,
        Open,
        Reply,
        Quote,
        Like,
        Repost,
        Bookmark,
        Picture,
        Newest,
        Compose,
        Palette,
        Search,
        Back,
        Forward,
        GoHome,
        GoNotifications,
        GoBookmarks,
        GoProfile,
        GoOutbox,
        GoSettings,
        Help,
    };
    struct Entry {
        Act act;
        QString name;  ///< of the shortcut object
        QList<QKeySequence> keys;
        QString words;
    };
    [[nodiscard]] static QList<Entry> entries();
};

}  // namespace postr
