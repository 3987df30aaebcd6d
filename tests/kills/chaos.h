#pragma once

#include "tests/sim/dice.h"
#include "tests/support/localserver.h"

namespace postr::kills {

/// Spoils the local server anew for every round: requests lost before and after the commit, sent twice, answered with
/// errors, cut in half or late; tokens that run out; sockets that break.
class Chaos final {
public:
    Chaos(testing::LocalServer &server, sim::Dice &dice) : m_server(server), m_dice(dice) {}

    void stir();
    void end();
    /// How many requests were spoiled so far.
    [[nodiscard]] int hits() const { return m_hits; }

private:
    [[nodiscard]] QJsonObject rule();

    testing::LocalServer &m_server;
    sim::Dice &m_dice;
    int m_hits = 0;
};

}  // namespace postr::kills
