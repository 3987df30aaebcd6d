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

void RowCache::setOpen(const QString &key, RowOpen open)
{
    m_open.insert(key, open);
    m_rows.remove(key);
    m_heights.remove(key);
}

const PreparedRow &RowCache::row(const ListRow &row, const QString &key, int revision)
{
    if (const PreparedRow *cached = m_rows.object(key); cached && cached->revision == revision) {
        return *cached;
    }
    auto made = std::make_unique<PreparedRow>(m_builder.build(row, m_width, m_now, m_mirrored, open(key)));
    made->revision = revision;
    m_heights.insert(key, new Height{revision, m_width, made->layout.height});
    const PreparedRow &ready = *made;
    m_rows.insert(key, made.release());
    return ready;
}

int RowCache::height(const ListRow &row, const QString &key, int revision)
{
    const Height *known = m_heights.object(key);
    if (known && known->revision == revision && known->width == m_width) {
        return known->height;
    }
    return this->row(row, key, revision).layout.height;
}

}  // namespace postr
