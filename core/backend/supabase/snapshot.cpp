#include "core/backend/supabase/snapshot.h"

#include <algorithm>

namespace postr {
namespace {

constexpr qsizetype kMaxText = 4 * 1024 * 1024;

}  // namespace

std::optional<quint64> parseXid(const QByteArray &text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || text.size() > 20 || !std::all_of(text.begin(), text.end(), isDigit)) {
        return std::nullopt;
    }
    bool ok = false;
    const quint64 value = text.toULongLong(&ok);
    if (!ok || value == 0) {
        return std::nullopt;
    }
    return value;
}

std::optional<Snapshot> Snapshot::parse(const QByteArray &text)
{
    if (text.size() > kMaxText) {
        return std::nullopt;
    }
    const QList<QByteArray> parts = text.split(':');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const auto min = parseXid(parts[0]);
    const auto max = parseXid(parts[1]);
    if (!min || !max || *min > *max) {
        return std::nullopt;
    }
    Snapshot result;
    result.m_min = *min;
    result.m_max = *max;
    if (parts[2].isEmpty()) {
        return result;
    }
    const QList<QByteArray> running = parts[2].split(',');
    result.m_running.reserve(running.size());
    for (const QByteArray &item : running) {
        const auto xid = parseXid(item);
        if (!xid || *xid < *min || *xid >= *max) {
            return std::nullopt;
        }
        if (!result.m_running.isEmpty() && *xid <= result.m_running.last()) {
            return std::nullopt;
        }
        result.m_running.append(*xid);
    }
    return result;
}

bool Snapshot::contains(quint64 xid) const
{
    if (xid < m_min) {
        return true;
    }
    if (xid >= m_max) {
        return false;
    }
    return !std::binary_search(m_running.begin(), m_running.end(), xid);
}

QByteArray Snapshot::text() const
{
    QByteArrayList running;
    running.reserve(m_running.size());
    for (const quint64 xid : m_running) {
        running.append(QByteArray::number(xid));
    }
    return QByteArray::number(m_min) + ':' + QByteArray::number(m_max) + ':' + running.join(',');
}

}  // namespace postr
