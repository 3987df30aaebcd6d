#include "tests/bench/enginedrive.h"

#include <QDateTime>

namespace postr::bench {

Now present()
{
    static const SystemClock clock;
    return {clock.monotonic(), clock.wallMs()};
}

void drive(SyncEngine &engine, const std::function<std::optional<HttpReply>(const HttpRequest &)> &answer,
           const std::function<void()> &afterStep)
{
    while (true) {
        const SyncEngine::Step step = engine.next(present());
        if (const auto *send = std::get_if<SyncEngine::Send>(&step)) {
            const auto reply = answer(send->request);
            if (!reply) {
                return;
            }
            engine.onReply(send->ticket, *reply, present());
        } else if (!std::holds_alternative<SyncEngine::Again>(step)) {
            return;
        }
        if (afterStep) {
            afterStep();
        }
    }
}

}  // namespace postr::bench
