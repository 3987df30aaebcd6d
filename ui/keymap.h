#pragma once

#include <QCoreApplication>
#include <QKeySequence>
#include <QList>

#include "ui/theme/preferences.h"

namespace postr {

/// What keys do in the app window, in one table: shortcuts, tooltips, the list of them and the palette read it.
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
        TakeBack,
        Palette,
        Search,
        Back,
        Forward,
        GoHome,
        GoExplore,
        GoNotifications,
        GoBookmarks,
        GoProfile,
        GoOutbox,
        GoDrafts,
        GoSettings,
        Account,
        Help,
    };
    struct Entry {
        Act act;
        QString name;  ///< of the shortcut object
        QList<QKeySequence> keys;
        QString words;
    };
    /// As shipped.
    [[nodiscard]] static QList<Entry> shipped();
    /// As somebody has chosen.
    [[nodiscard]] static QList<Entry> entries(const Preferences::Values &chosen);
    [[nodiscard]] static Entry entry(const Preferences::Values &chosen, Act act);
    /// Enter, "?" and the digits are what they are: the list's own key, one that depends on the keyboard, and places in a list.
    [[nodiscard]] static bool isFixed(Act act) { return act == Act::Open || act == Act::Help || act == Act::Account; }
    /// What else these keys do, or begin: a key that starts "G, H" cannot do something by itself.
    [[nodiscard]] static std::optional<Entry> clash(const Preferences::Values &chosen, const QKeySequence &keys,
                                                    Act except);
    static void rebind(Preferences::Values &chosen, Act act, const QList<QKeySequence> &keys);

    /// "Reply (R)": for tooltips.
    [[nodiscard]] static QString hinted(const Preferences &chosen, const QString &words, Act act);
    /// As people read it: "G H", "Ctrl+K".
    [[nodiscard]] static QString printed(const QKeySequence &keys);
    /// Typed without Ctrl, Alt or Meta: can be switched off.
    [[nodiscard]] static bool isSingle(const QKeySequence &keys);
};

}  // namespace postr
