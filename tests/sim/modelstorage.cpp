#include "modelstorage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "modelserver.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {
namespace {

/// The service says the status that it means in the body.
HttpReply refusal(const QString &status)
{
    return jsonReply(400, {{u"statusCode"_s, status}, {u"error"_s, u"refused"_s}, {u"message"_s, u"refused"_s}});
}

}  // namespace

HttpReply storageReply(ServerState &state, Dice &dice, double refusals, const QString &person,
                       const HttpRequest &request)
{
    if (request.method == "DELETE") {
        for (const QJsonValue path : QJsonDocument::fromJson(request.body).object().value(u"prefixes"_s).toArray()) {
            state.objects.remove(path.toString());
        }
        return jsonReply(200, {});
    }
    const QString path = request.url.path().section(u"/object/media/"_s, 1);
    if (!path.startsWith(person + u'/')) {
        return refusal(u"403"_s);
    }
    if (state.objects.contains(path)) {
        return refusal(u"409"_s);
    }
    if (dice.chance(refusals)) {
        return refusal(u"413"_s);
    }
    state.objects.insert(path);
    state.everStored.insert(path);
    return jsonReply(200, {{u"Key"_s, u"media/"_s + path}});
}

}  // namespace postr::sim
