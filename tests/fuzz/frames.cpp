// A frame of the Realtime connection: binary if the first byte says so (kind 4), else text. It is decoded, and given to a
// coordinator that has joined its channel.

#include "core/realtime/realtimecoordinator.h"
#include "tests/fuzz/target.h"
#include "tests/support/seededrandom.h"
#include "tests/support/virtualclock.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::fuzz;

namespace {

const QString kUser = u"00000000-0000-7000-8000-000000000001"_s;

class Line final : public Socket {
public:
    void open(const QUrl &, Events events) override { m_events = std::move(events); }
    void send(const QString &text) override { last = phoenix::decodeText(text).value_or(PhoenixFrame()); }
    void close() override { m_events.reset(); }

    [[nodiscard]] bool isOpen() const { return m_events.has_value(); }
    // Copies, because what is heard may close the line.
    void opened() { Events(*m_events).opened(); }
    void text(const QString &text) { Events(*m_events).text(text); }
    void binary(const QByteArray &bytes) { Events(*m_events).binary(bytes); }

    PhoenixFrame last;

private:
    std::optional<Events> m_events;
};

class Tokens final : public TokenSource {
public:
    void token(Handler done) override { done(AccessToken{"jwt", UserId(kUser)}); }
    void renewedToken(const QByteArray &, Handler done) override { done(AccessToken{"jwt2", UserId(kUser)}); }
};

void hear(const QByteArray &bytes, bool isBinary)
{
    Line line;
    test::VirtualClock clock;
    test::SeededRandom random;
    Tokens tokens;
    RealtimeCoordinator coordinator({line, clock, random, tokens},
                                    {ServerOrigin::fromUserInput(u"https://postr.example"_s), u"key"_s}, UserId(kUser));
    int nudges = 0;
    QObject::connect(&coordinator, &RealtimeCoordinator::nudged, &coordinator, [&] { ++nudges; });
    coordinator.start();
    line.opened();
    const PhoenixFrame join = line.last;
    line.text(phoenix::encode({join.joinRef, join.ref, phoenix::userTopic(UserId(kUser)), u"phx_reply"_s,
                               QJsonObject{{u"status"_s, u"ok"_s}}}));
    demand(coordinator.isLive() && nudges == 1, "a join that is answered is live, and a nudge");
    isBinary ? line.binary(bytes) : line.text(QString::fromUtf8(bytes));
    demand(nudges <= 2, "one frame is one nudge at most");
    clock.advance(RealtimeCoordinator::kHeartbeat);
    clock.advance(RealtimeCoordinator::kHeartbeat);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const bool isBinary = bytes.startsWith('\x04');
    const auto frame = isBinary ? phoenix::decodeBinary(bytes) : phoenix::decodeText(QString::fromUtf8(bytes));
    if (frame) {
        const auto again = phoenix::decodeText(phoenix::encode(*frame));
        demand(
            again && again->topic == frame->topic && again->event == frame->event && again->payload == frame->payload,
            "a frame that was read can be written and read again");
    }
    hear(bytes, isBinary);
    return 0;
}
