#pragma once

#include <QCache>
#include <QHash>

#include "ui/feed/rowbuilder.h"

namespace postr {

/// Prepared rows near the screen and heights of all rows seen lately, keyed by the row's key and checked against revision and
/// width. QListView asks for every height at every change, so an answer must cost a hash lookup. GUI thread; lives
/// in a FeedView.
class RowCache final {
public:
    explicit RowCache(TextShaper &shaper) : m_builder(shaper) {}

    void setGeometry(int width, bool mirrored);
    /// Milliseconds since 1970. True when a new minute made the shown times old.
    bool setNow(qint64 now);
    void setOpen(const QString &key, RowOpen open);
    [[nodiscard]] RowOpen open(const QString &key) const { return m_open.value(key); }
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] qint64 now() const { return m_now; }

    /// Valid until the next call.
    [[nodiscard]] const PreparedRow &row(const ListRow &row, const QString &key, int revision);
    [[nodiscard]] int height(const ListRow &row, const QString &key, int revision);

private:
    struct Height {
        int revision, width, height;
    };
    static constexpr int kRows = 96, kHeights = 4096;

    RowBuilder m_builder;
    QCache<QString, PreparedRow> m_rows{kRows};
    QCache<QString, Height> m_heights{
        kHeights};  ///< the longest unasked goes first, so never that of a row in the list
    QHash<QString, RowOpen> m_open;
    int m_width = 0;
    bool m_mirrored = false;
    qint64 m_now = 0;
};

}  // namespace postr
