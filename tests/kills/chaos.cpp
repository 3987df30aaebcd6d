#include "tests/kills/chaos.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::kills {
namespace {

/// Short enough that most programs meet a token that runs out; longer than one of them needs for a request.
constexpr int kTokenSeconds = 8;

QJsonObject spoiledStatus(sim::Dice &dice)
{
    struct Status {
        int status;
        const char *code;
    };
    // All of them say "not now": nothing that would park an intent, for then nothing had to happen.
    constexpr std::array kStatuses{Status{503, ""},      Status{500, "XX000"},   Status{502, ""},
                                   Status{429, ""},      Status{504, ""},        Status{500, "40001"},
                                   Status{500, "57014"}, Status{401, "PGRST301"}};
    const Status &chosen = kStatuses.at(static_cast<size_t>(dice.below(static_cast<int>(kStatuses.size()))));
    QJsonObject rule{{u"action"_s, dice.chance(0.3) ? u"status-after"_s : u"status"_s}, {u"status"_s, chosen.status}};
    if (*chosen.code != '\0') {
        rule.insert(u"body"_s, QJsonObject{{u"code"_s, QString::fromLatin1(chosen.code)},
                                           {u"message"_s, u"made up for a test"_s}});
    }
    if (chosen.status == 429) {
        rule.insert(u"headers"_s, QJsonObject{{u"retry-after"_s, u"1"_s}});
    }
    return rule;
}

}  // namespace

QJsonObject Chaos::rule()
{
    static const QStringList paths{u"apply_intent"_s,  u"apply_intent"_s,   u"apply_intent"_s,
                                   u"feed_pull"_s,     u"feed_pull"_s,      u"_page"_s,
                                   u"refresh_posts"_s, u"/auth/v1/token"_s, u"/rest/"_s};
    static const QStringList actions{u"drop-before"_s, u"drop-after"_s, u"drop-after"_s, u"duplicate"_s,
                                     u"truncate"_s,    u"truncate"_s,   u"html"_s,       u"hang"_s,
                                     u"none"_s,        u"status"_s,     u"status"_s};
    const QString path = m_dice.pick(paths);
    const QString action = m_dice.pick(actions);
    QJsonObject rule{{u"action"_s, action}};
    if (action == u"status") {
        // The token service may be out of order, but what it refuses is the end of a session.
        rule =
            path.startsWith(u"/auth") ? QJsonObject{{u"action"_s, action}, {u"status"_s, 503}} : spoiledStatus(m_dice);
    }
    if (action == u"none" || m_dice.chance(0.2)) {
        rule.insert(u"delay"_s, m_dice.between(5, 150));
    }
    rule.insert(u"match"_s, path);
    rule.insert(u"times"_s, m_dice.between(1, 3));
    rule.insert(u"skip"_s, m_dice.chance(0.7) ? 0 : 1);
    return rule;
}

void Chaos::stir()
{
    m_hits += m_server.faultHits();
    QJsonArray rules;
    for (int count = m_dice.below(5); count > 0; --count) {
        rules.append(rule());
    }
    m_server.setFaults(rules);
    if (m_dice.chance(0.15)) {
        m_server.set(u"tokens"_s, {{u"expiry"_s, kTokenSeconds}, {u"expire"_s, m_dice.chance(0.5)}});
    }
    if (m_dice.chance(0.2)) {
        m_server.set(u"realtime"_s, {{u"kill"_s, m_dice.chance(0.6)},
                                     {u"drop"_s, m_dice.below(2)},
                                     {u"duplicate"_s, m_dice.below(2)},
                                     {u"delay"_s, m_dice.below(100)}});
    }
}

void Chaos::end()
{
    m_hits += m_server.faultHits();
    m_server.clearFaults();
    m_server.set(u"tokens"_s, {{u"expiry"_s, QJsonValue::Null}});
    m_server.set(u"realtime"_s, {{u"mute"_s, false}, {u"drop"_s, 0}, {u"duplicate"_s, 0}, {u"delay"_s, 0}});
}

}  // namespace postr::kills
