#pragma once

#include <functional>

#include "core/base/random.h"
#include "core/sync/engine.h"

namespace postr::bench {

/// Nobody listens: the engine's own work is measured.
class SilentListener final : public EngineListener {
public:
    void phaseStarted(Phase) override {}
    void phaseCompleted(Phase) override {}
    void intentChanged(const Mid &, const PostId &) override {}
    void truthChanged(const TruthChange &) override {}
    void pageFetched(const PageWish &, const PageReport &) override {}
    void cycleCompleted(const CycleSummary &) override {}
    void stateChanged() override {}
};

[[nodiscard]] Now present();

/// Runs the engine without a network: `answer` gives the reply to each request, `afterStep` is called after every step. Until it rests, or
/// `answer` gives nothing.
void drive(SyncEngine &engine, const std::function<std::optional<HttpReply>(const HttpRequest &)> &answer,
           const std::function<void()> &afterStep = {});

}  // namespace postr::bench
