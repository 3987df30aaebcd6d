#pragma once

#include <QList>
#include <QString>

namespace postr {

/// One emoji of the picker: itself, and the English words that find it; the first ones are its name.
struct Emoji {
    QString text;
    QString words;

    [[nodiscard]] QString name() const { return words.section(u',', 0, 0); }
    friend bool operator==(const Emoji &, const Emoji &) = default;
};

struct EmojiGroup {
    QString title;
    QList<Emoji> emoji;
};

/// All of the picker's, by group, in the order in which they are shown. Pure.
[[nodiscard]] const QList<EmojiGroup> &emojiGroups();
/// Those that have a word which begins with each word of `typed`, better ones first. Pure.
[[nodiscard]] QList<Emoji> findEmojiByWords(const QString &typed);
/// Nothing known: only the text.
[[nodiscard]] Emoji emojiNamed(const QString &text);

}  // namespace postr
