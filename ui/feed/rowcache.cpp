#include "ui/feed/rowcache.h"

namespace postr {
namespace {

constexpr qint64 kMinuteMs = 60'000;

}  // namespace

void RowCache::setGeometry(int width, bool mirrored)
{
    if (width == m_width && mirrored == m_mirrored) {
        return;
    }
    m_width = width;
    m_mirrored = mirrored;
    m_rows.clear();  // heights stay: dragging a window edge back finds them again
}

bool RowCache::setNow(qint64 now)
{
    const bool newMinute = now / kMinuteMs != m_now / kMinuteMs;
    m_now = now;
    if (newMinute) {
        m_rows.clear();
    }
    return newMinute;
}

void RowCache::setOpen(const PostId &id, RowOpen open)
{
    m_open.insert(id, open);
    m_rows.remove(id);
    m_heights.remove(id);
}

const PreparedRow &RowCache::row(const FeedEntry &entry, int revision)
{
    if (const PreparedRow *cached = m_rows.object(entry.id); cached && cached->revision == revision) {
        return *cached;
    }
    auto made = std::make_unique<PreparedRow>(m_builder.build(entry, m_width, m_now, m_mirrored, open(entry.id)));
    made->revision = revision;
    if (m_heights.size() > kHeights) {
        m_heights.clear();
    }
    m_heights.insert(entry.id, {revision, m_width, made->layout.height});
    const PreparedRow &row = *made;
    m_rows.insert(entry.id, made.release());
    return row;
}

int RowCache::height(const FeedEntry &entry, int revision)
{
    const auto it = m_heights.constFind(entry.id);
    if (it != m_heights.cend() && it->revision == revision && it->width == m_width) {
        return it->height;
    }
    return row(entry, revision).layout.height;
}

}  // namespace postr
