#pragma once

#include <QCoreApplication>

#include "ui/feed/listrow.h"
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
    TextBlock body, quote, cardTitle, cardText, cover, failure, stats, sentence, excerpt;
    TextLine context, name, handle, time, showMore, coverButton, quoteName, quoteMeta, cardSite, state, retry, discard,
        follow, gap;
    std::array<TextLine, CountCount> counts;
};

/// Makes rows ready to paint. GUI thread; borrows the shaper.
class RowBuilder final {
    Q_DECLARE_TR_FUNCTIONS(RowBuilder)

public:
    explicit RowBuilder(TextShaper &shaper) : m_shaper(shaper) {}

    /// `now`: milliseconds since 1970, UTC; `width`: logical pixels.
    [[nodiscard]] PreparedRow build(const ListRow &row, int width, qint64 now, bool mirrored, RowOpen open) const;

private:
    struct Making;  // one row in the making
    void makeByline(Making &m) const;
    void makePerson(Making &m, int room) const;
    void makeFocused(Making &m) const;
    void makeEvent(Making &m) const;
    void makeCover(Making &m) const;
    void makeContent(Making &m) const;
    void makeQuote(Making &m) const;
    void makeCard(Making &m) const;
    void makeState(Making &m) const;

    TextShaper &m_shaper;
};

}  // namespace postr
