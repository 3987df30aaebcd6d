#include "ui/keymap.h"

using namespace Qt::StringLiterals;

namespace postr {

QList<Keymap::Entry> Keymap::shipped()
{
    const auto typed = [](const char *keys) { return QKeySequence(QLatin1String(keys)); };
    return {
        {Act::Next, u"keyNext"_s, {typed("J")}, tr("Next post")},
        {Act::Previous, u"keyPrevious"_s, {typed("K")}, tr("Previous post")},
        {Act::Open, u"keyOpen"_s, {typed("Return")}, tr("Open the conversation")},
        {Act::Newest, u"keyNewest"_s, {typed(".")}, tr("Show new posts")},
        {Act::Compose, u"keyCompose"_s, {typed("N"), typed("Ctrl+N")}, tr("New post")},
        {Act::TakeBack, u"keyTakeBack"_s, {typed("Ctrl+Z")}, tr("Take back the post just sent")},
        {Act::Reply, u"keyReply"_s, {typed("R")}, tr("Reply")},
        {Act::Quote, u"keyQuote"_s, {typed("Q")}, tr("Quote")},
        {Act::Like, u"keyLike"_s, {typed("L")}, tr("Like")},
        {Act::Repost, u"keyRepost"_s, {typed("T")}, tr("Repost")},
        {Act::Bookmark, u"keyBookmark"_s, {typed("B")}, tr("Bookmark")},
        {Act::Picture, u"keyPicture"_s, {typed("O")}, tr("Open the picture or link")},
        {Act::Search, u"keySearch"_s, {typed("/"), typed("Ctrl+F")}, tr("Search")},
        {Act::Palette, u"keyPalette"_s, {typed("Ctrl+K")}, tr("Go to anything")},
        {Act::GoHome, u"keyGoHome"_s, {typed("G,H")}, tr("Home")},
        {Act::GoExplore, u"keyGoExplore"_s, {typed("G,E")}, tr("Explore")},
        {Act::GoNotifications, u"keyGoNotifications"_s, {typed("G,N")}, tr("Notifications")},
        {Act::GoBookmarks, u"keyGoBookmarks"_s, {typed("G,B")}, tr("Bookmarks")},
        {Act::GoProfile, u"keyGoProfile"_s, {typed("G,P")}, tr("Your profile")},
        {Act::GoOutbox, u"keyGoOutbox"_s, {typed("G,O")}, tr("Outbox")},
        {Act::GoDrafts, u"keyGoDrafts"_s, {typed("G,D")}, tr("Drafts")},
        {Act::GoSettings, u"keyGoSettings"_s, {typed("G,S")}, tr("Settings")},
        {Act::Account,
         u"keyAccount"_s,
         {typed("Ctrl+1"), typed("Ctrl+2"), typed("Ctrl+3"), typed("Ctrl+4"), typed("Ctrl+5"), typed("Ctrl+6"),
          typed("Ctrl+7"), typed("Ctrl+8"), typed("Ctrl+9")},
         tr("Account 1 to 9")},
        {Act::Back, u"keyBack"_s, {typed("Alt+Left"), typed("Esc")}, tr("Back")},
        {Act::Forward, u"keyForward"_s, {typed("Alt+Right")}, tr("Forward")},
        {Act::Help, u"keyHelp"_s, {typed("?")}, tr("This list")},
    };
}

QList<Keymap::Entry> Keymap::entries(const Preferences::Values &chosen)
{
    QList<Entry> entries = shipped();
    for (Entry &entry : entries) {
        const auto own = chosen.keys.constFind(entry.name);
        if (own != chosen.keys.cend() && !isFixed(entry.act)) {
            entry.keys.clear();
            for (const QString &text : *own) {
                const QKeySequence keys = QKeySequence::fromString(text, QKeySequence::PortableText);
                if (!keys.isEmpty()) {
                    entry.keys.append(keys);
                }
            }
        }
        if (!chosen.singleKeys && !isFixed(entry.act)) {
            entry.keys.removeIf(isSingle);
        }
    }
    return entries;
}

Keymap::Entry Keymap::entry(const Preferences::Values &chosen, Act act)
{
    for (const Entry &entry : entries(chosen)) {
        if (entry.act == act) {
            return entry;
        }
    }
    Q_UNREACHABLE();
}

std::optional<Keymap::Entry> Keymap::clash(const Preferences::Values &chosen, const QKeySequence &keys, Act except)
{
    Preferences::Values all = chosen;
    all.singleKeys = true;
    for (const Entry &entry : entries(all)) {
        for (const QKeySequence &other : entry.keys) {
            // matches() says whether the first begins the second.
            if (entry.act != except &&
                (keys.matches(other) != QKeySequence::NoMatch || other.matches(keys) != QKeySequence::NoMatch)) {
                return entry;
            }
        }
    }
    return std::nullopt;
}

void Keymap::rebind(Preferences::Values &chosen, Act act, const QList<QKeySequence> &keys)
{
    const Entry shipped = entry({}, act);
    if (keys == shipped.keys) {
        chosen.keys.remove(shipped.name);
        return;
    }
    QStringList texts;
    for (const QKeySequence &sequence : keys) {
        texts << sequence.toString(QKeySequence::PortableText);
    }
    chosen.keys.insert(shipped.name, texts);
}

QString Keymap::hinted(const Preferences &chosen, const QString &words, Act act)
{
    const QList<QKeySequence> keys = entry(chosen.values(), act).keys;
    return keys.isEmpty() ? words : tr("%1 (%2)", "what a button does (the key for it)").arg(words, printed(keys[0]));
}

QString Keymap::printed(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText).replace(u", "_s, u" "_s);
}

bool Keymap::isSingle(const QKeySequence &keys)
{
    constexpr int kFirstNamed = 0x01000000;  // Esc, arrows, function keys begin here
    const QKeyCombination first = keys[0];
    return int(first.key()) < kFirstNamed &&
           !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

}  // namespace postr
