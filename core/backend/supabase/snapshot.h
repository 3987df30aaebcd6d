#pragma once

#include <QByteArray>
#include <QList>
#include <optional>

namespace postr {

/// A PostgreSQL `pg_snapshot` ("xmin:xmax:xip,xip"): which transactions a reader sees. Cursors and ack tokens are
/// compared with it, never with clocks or row numbers.
class Snapshot final {
public:
    /// Nothing unless PostgreSQL itself would accept the text.
    [[nodiscard]] static std::optional<Snapshot> parse(const QByteArray &text);

    /// True when the effects of transaction `xid` (an xid8) are in the snapshot.
    [[nodiscard]] bool contains(quint64 xid) const;
    [[nodiscard]] QByteArray text() const;

    friend bool operator==(const Snapshot &, const Snapshot &) = default;

private:
    quint64 m_min = 0;         ///< everything below has ended
    quint64 m_max = 0;         ///< nothing from here on has ended
    QList<quint64> m_running;  ///< in between, not ended; ascending
};

/// An xid8 in its decimal text form; nothing for 0 and for anything else.
[[nodiscard]] std::optional<quint64> parseXid(const QByteArray &text);

}  // namespace postr
