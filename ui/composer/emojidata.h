#pragma once

#include <QList>
#include <QString>

namespace postr {

/// One emoji of the picker: itself, and the words that find it, in the program's language and in English; the first ones are its name.
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

/// All of the picker's, by group, in the order in which they are shown.
[[nodiscard]] QList<EmojiGroup> emojiGroups();
/// Those that have a word which begins with each word of `typed`, better ones first; capitals and accents do not count.
[[nodiscard]] QList<Emoji> findEmojiByWords(const QString &typed);
/// Nothing known: only the text.
[[nodiscard]] Emoji emojiNamed(const QString &text);

}  // namespace postr
