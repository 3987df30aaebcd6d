#include "ui/composer/completion.h"

#include <algorithm>

#include "ui/text/textscan.h"

namespace postr {

std::optional<CompletionToken> tokenAt(QStringView text, int caret)
{
    const auto isWord = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c.isMark() || c.isSurrogate(); };
    int start = caret;
    while (start > 0 && isWord(text[start - 1])) {
        --start;
    }
    const bool hasSign = start > 0 && start < caret && (text[start - 1] == u'@' || text[start - 1] == u'#');
    const bool isMiddle = caret < text.size() && isWord(text[caret]);
    if (!hasSign || isMiddle || (start > 1 && !text[start - 2].isSpace() && !text[start - 2].isPunct())) {
        return std::nullopt;
    }
    return CompletionToken{start - 1, text[start - 1], text.mid(start, caret - start).toString()};
}

QStringList tagsIn(const QList<FeedEntry> &posts, const QString &word, int most)
{
    struct Tag {
        QString text;
        int count = 0;
    };
    QList<Tag> tags;
    for (const FeedEntry &post : posts) {
        for (const Facet &facet : findFacets(post.text)) {
            const QString tag = post.text.mid(facet.start + 1, facet.length - 1);
            if (facet.kind != Facet::Kind::Hashtag || !tag.startsWith(word, Qt::CaseInsensitive)) {
                continue;
            }
            const auto known = std::find_if(tags.begin(), tags.end(), [&](const Tag &other) {
                return other.text.compare(tag, Qt::CaseInsensitive) == 0;
            });
            known == tags.end() ? tags.append({tag, 1}) : void(++known->count);
        }
    }
    std::stable_sort(tags.begin(), tags.end(), [](const Tag &a, const Tag &b) { return a.count > b.count; });
    QStringList texts;
    for (const Tag &tag : tags.mid(0, most)) {
        texts.append(tag.text);
    }
    return texts;
}

}  // namespace postr
