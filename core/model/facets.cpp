#include "core/model/facets.h"

namespace postr {
namespace {

bool startsWord(QStringView s, qsizetype i)
{
    return i == 0 || !(isWordChar(s[i - 1]) || s[i - 1] == u'/' || s[i - 1] == u'@');
}

qsizetype linkEnd(QStringView s, qsizetype i)
{
    qsizetype end = i;
    while (end < s.size() && !s[end].isSpace()) {
        ++end;
    }
    while (end > i && QStringView(u".,;:!?)\"'”’").contains(s[end - 1])) {
        --end;
    }
    return end;
}

}  // namespace

std::vector<Facet> findFacets(QStringView text)
{
    std::vector<Facet> facets;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c != u'@' && c != u'#' && c != u'h') {
            continue;
        }
        if (!startsWord(text, i)) {
            continue;
        }
        qsizetype end = i + 1;
        Facet::Kind kind = c == u'@' ? Facet::Kind::Mention : Facet::Kind::Hashtag;
        if (c == u'h') {
            const QStringView rest = text.sliced(i);
            if (!rest.startsWith(u"https://") && !rest.startsWith(u"http://")) {
                continue;
            }
            kind = Facet::Kind::Link;
            end = linkEnd(text, i);
        } else {
            while (end < text.size() && isWordChar(text[end])) {
                ++end;
            }
        }
        if (end - i < 2) {
            continue;
        }
        facets.push_back({int(i), int(end - i), kind});
        i = end - 1;
    }
    return facets;
}

}  // namespace postr
