#include "core/model/draft.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace postr {

QJsonObject Draft::toJson() const
{
    QJsonObject json{{u"text"_s, text}, {u"caret"_s, caret}};
    if (warning) {
        json.insert(u"warning"_s, *warning);
    }
    if (!replyTo.isEmpty()) {
        json.insert(u"reply_to"_s, replyTo.text());
    }
    if (!quote.isEmpty()) {
        json.insert(u"quote"_s, quote.text());
    }
    QJsonArray array;
    for (const DraftPicture &picture : pictures) {
        array.append(QJsonObject{{u"file"_s, picture.file},
                                 {u"type"_s, picture.type},
                                 {u"width"_s, picture.width},
                                 {u"height"_s, picture.height},
                                 {u"alt"_s, picture.alt},
                                 {u"blurhash"_s, picture.blurhash}});
    }
    if (!array.isEmpty()) {
        json.insert(u"pictures"_s, array);
    }
    return json;
}

Draft Draft::fromJson(const PostId &id, const QJsonObject &json)
{
    Draft draft;
    draft.id = id;
    draft.text = json.value(u"text"_s).toString();
    draft.caret = json.value(u"caret"_s).toInt();
    if (json.contains(u"warning"_s)) {
        draft.warning = json.value(u"warning"_s).toString();
    }
    draft.replyTo = PostId(json.value(u"reply_to"_s).toString());
    draft.quote = PostId(json.value(u"quote"_s).toString());
    const QJsonArray array = json.value(u"pictures"_s).toArray();
    for (const QJsonValue &value : array) {
        draft.pictures.append({value[u"file"_s].toString(), value[u"type"_s].toString(), value[u"width"_s].toInt(),
                               value[u"height"_s].toInt(), value[u"alt"_s].toString(),
                               value[u"blurhash"_s].toString()});
    }
    return draft;
}

}  // namespace postr
