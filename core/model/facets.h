#pragma once

#include <QString>
#include <QStringView>
#include <vector>

/// What a text refers to. Pure: no state, any thread.
namespace postr {

/// A piece of text that means something: UTF-16 units from the start.
struct Facet {
    enum class Kind : quint8 {
        Link,
        Mention,
        Hashtag,
        Strong,  ///< never found in a text: our own sentences stress a name or a number
    };
    int start = 0;
    int length = 0;
    Kind kind = Kind::Link;

    friend bool operator==(const Facet &, const Facet &) = default;
};

/// Links, @mentions and #hashtags in UTF-16 units, ascending, never overlapping.
[[nodiscard]] std::vector<Facet> findFacets(QStringView text);

/// What a mention or a hashtag is made of.
[[nodiscard]] inline bool isWordChar(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isMark() || c.isSurrogate();
}

}  // namespace postr
