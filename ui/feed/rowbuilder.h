#pragma once

#include <QCoreApplication>

#include "ui/feed/postlayout.h"
#include "ui/text/textshaper.h"

namespace postr {

/// What the reader opened in a row.
struct RowOpen {
    bool expanded = false;   ///< "Show more"
    bool uncovered = false;  ///< the content warning's "Show"

    friend bool operator==(const RowOpen &, const RowOpen &) = default;
};

/// One row ready to paint: where everything is, and the shaped text that goes there. Colours come in at paint
/// time, so a theme switch keeps it.
struct PreparedRow {
    int revision = 0;
    PostLayout layout;
    std::vector<Facet> facets;  ///< of the body; TextBlock::facetAt() indexes them
    TextBlock body, quote, cover, failure;
    TextLine context, name, handle, time, showMore, coverButton, quoteName, quoteMeta, state, retry, discard;
    std::array<TextLine, CountCount> counts;
};

/// Makes rows out of entries, and the words about them. GUI thread; borrows the shaper.
class RowBuilder final {
    Q_DECLARE_TR_FUNCTIONS(RowBuilder)

public:
    explicit RowBuilder(TextShaper &shaper) : m_shaper(shaper) {}

    /// `now`: milliseconds since 1970, UTC; `width`: logical pixels.
    [[nodiscard]] PreparedRow build(const FeedEntry &entry, int width, qint64 now, bool mirrored, RowOpen open) const;

    /// The one sentence a screen reader says for a row.
    [[nodiscard]] static QString sentence(const FeedEntry &entry, qint64 now);
    /// Why the post stands where it stands; empty when by itself.
    [[nodiscard]] static QString contextOf(const FeedEntry &entry);
    [[nodiscard]] static QString shortAge(const QDateTime &then, qint64 now);
    [[nodiscard]] static QString longAge(const QDateTime &then, qint64 now);
    [[nodiscard]] static QString exactTime(const QDateTime &then);
    [[nodiscard]] static QString count(int n);

private:
    struct Making;  // one row in the making
    void makeByline(Making &m) const;
    void makeContent(Making &m) const;
    void makeQuote(Making &m) const;
    void makeState(Making &m) const;

    TextShaper &m_shaper;
};

}  // namespace postr
