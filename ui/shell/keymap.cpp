#include "ui/shell/keymap.h"

using namespace Qt::StringLiterals;

namespace postr {

QList<Keymap::Entry> Keymap::entries()
{
    const auto typed = [](const char *keys) { return QKeySequence(QLatin1String(keys)); };
    return {
        {Act::Next, u"keyNext"_s, {typed("J")}, tr("Next post")},
        {Act::Previous, u"keyPrevious"_s, {typed("K")}, tr("Previous post")},
        {Act::Open, u"keyOpen"_s, {typed("Return")}, tr("Open the conversation")},
        {Act::Newest, u"keyNewest"_s, {typed(".")}, tr("Show new posts")},
        {Act::Compose, u"keyCompose"_s, {typed("N"), typed("Ctrl+N")}, tr("New post")},
        {Act::Reply, u"keyReply"_s, {typed("R")}, tr("Reply")},
        {Act::Quote, u"keyQuote"_s, {typed("Q")}, tr("Quote")},
        {Act::Like, u"keyLike"_s, {typed("L")}, tr("Like")},
        {Act::Repost, u"keyRepost"_s, {typed("T")}, tr("Repost")},
        {Act::Bookmark, u"keyBookmark"_s, {typed("B")}, tr("Bookmark")},
        {Act::Picture, u"keyPicture"_s, {typed("O")}, tr("Open the picture or link")},
        {Act::Search, u"keySearch"_s, {typed("/"), typed("Ctrl+F")}, tr("Search")},
        {Act::Palette, u"keyPalette"_s, {typed("Ctrl+K")}, tr("Go to anything")},
        {Act::GoHome, u"keyGoHome"_s, {typed("G,H")}, tr("Home")},
        {Act::GoNotifications, u"keyGoNotifications"_s, {typed("G,N")}, tr("Notifications")},
        {Act::GoBookmarks, u"keyGoBookmarks"_s, {typed("G,B")}, tr("Bookmarks")},
        {Act::GoProfile, u"keyGoProfile"_s, {typed("G,P")}, tr("Your profile")},
        {Act::GoOutbox, u"keyGoOutbox"_s, {typed("G,O")}, tr("Outbox")},
        {Act::GoSettings, u"keyGoSettings"_s, {typed("G,S")}, tr("Settings")},
        {Act::Back, u"keyBack"_s, {typed("Alt+Left"), typed("Esc")}, tr("Back")},
        {Act::Forward, u"keyForward"_s, {typed("Alt+Right")}, tr("Forward")},
        {Act::Help, u"keyHelp"_s, {typed("?")}, tr("This list")},
    };
}

}  // namespace postr
