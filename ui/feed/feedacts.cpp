// What a click on a part of a row means.
#include <QToolTip>

#include "ui/feed/feedview.h"
#include "ui/requests.h"

namespace postr {

static constexpr int kDescriptionMs = 60'000;  // long enough to be read

Mid FeedView::unsentMid(const FeedEntry &entry)
{
    return entry.state == PostState::Failed || !entry.edit ? entry.mid : entry.edit->mid;
}

static Intent relationIntent(const ListRow &row)
{
    const PersonSummary &person = row.entry.author;
    if (row.unmutes) {
        return person.muted ? Intent::mutePerson(person.id, false) : Intent::muteReposts(person.id, false);
    }
    return person.blocked ? Intent::setRelation(IntentKind::SetBlock, person.id, false)
                          : Intent::setFollow(person.id, !person.following);
}

void FeedView::act(const Spot &spot, QPoint globalPos)
{
    const ListRow row = m_model.row(spot.row);  // a copy: what is asked for may change the rows
    const FeedEntry &entry = row.entry;
    Requests &ask = m_screen.requests;
    switch (spot.hit.part) {
    case Part::Like:
        m_model.setLiked(entry.id, !entry.liked);
        break;
    case Part::Reposts:
        if (entry.state != PostState::Failed) {
            emit ask.intentRequested(Intent::setMark(IntentKind::SetRepost, entry.id, !entry.reposted));
        }
        break;
    case Part::Bookmark:
        if (entry.state != PostState::Failed) {
            emit ask.intentRequested(Intent::setMark(IntentKind::SetBookmark, entry.id, !entry.bookmarked));
        }
        break;
    case Part::Replies:
        emit ask.replyRequested(entry);
        break;
    case Part::Share:
        emit ask.shareRequested(QStringLiteral("post/") + entry.id.text());
        break;
    case Part::Follow:
        emit ask.intentRequested(relationIntent(row));
        break;
    case Part::Retry:
        emit ask.retryRequested(unsentMid(entry));
        break;
    case Part::Discard:
        emit ask.discardRequested(unsentMid(entry), true);
        break;
    case Part::More:
        showMenu(spot.row, globalPos);
        break;
    case Part::ShowMore:
        setOpen(spot.row, {true, m_rows.open(m_model.key(spot.row)).uncovered});
        break;
    case Part::CoverButton: {
        const RowOpen open = m_rows.open(m_model.key(spot.row));
        setOpen(spot.row, {open.expanded, !open.uncovered});
        break;
    }
    case Part::Badge:
        QToolTip::showText(globalPos, toolTipFor(spot), viewport(), {}, kDescriptionMs);
        break;
    case Part::Tile:
        emit ask.pictureOpened(entry, spot.hit.index);
        break;
    case Part::Quote:
        if (entry.quote && !entry.quote->gone) {
            emit ask.placeOpened(Place::thread(entry.quote->id));
        }
        break;
    case Part::Avatar:
    case Part::Name:
        if (row.kind == ListRow::Kind::Event) {
            emit ask.placeOpened(Place::profile(row.event->actors[spot.hit.index].id));
        } else {
            emit ask.placeOpened(Place::profile(entry.author.id));
        }
        break;
    case Part::Body:
        if (spot.facet >= 0) {
            openFacet(row, spot.facet);
            break;
        }
        [[fallthrough]];
    case Part::Row:
    case Part::Time:
        openRow(row);
        break;
    case Part::None:
        break;
    }
}

void FeedView::openRow(const ListRow &row)
{
    Requests &ask = m_screen.requests;
    switch (row.kind) {
    case ListRow::Kind::Person:
        emit ask.placeOpened(Place::profile(row.entry.author.id));
        break;
    case ListRow::Kind::Event:
        if (!row.entry.id.isEmpty()) {
            emit ask.placeOpened(Place::thread(row.entry.id));
        } else if (!row.event->actors.isEmpty()) {
            emit ask.placeOpened(Place::profile(row.event->actors.constFirst().id));
        }
        break;
    case ListRow::Kind::Post:
        emit ask.placeOpened(Place::thread(row.entry.id));
        break;
    case ListRow::Kind::Focused:
    case ListRow::Kind::Gone:
        break;
    }
}

void FeedView::openFacet(const ListRow &row, int index)
{
    const Facet facet = prepared(m_model.rowOf(row.key())).facets[size_t(index)];
    const QString text = row.entry.text.mid(facet.start, facet.length);
    Requests &ask = m_screen.requests;
    switch (facet.kind) {
    case Facet::Kind::Link:
        emit ask.linkActivated(QUrl(text, QUrl::StrictMode));
        break;
    case Facet::Kind::Mention:
        emit ask.placeOpened(Place::profileOf(text.mid(1).toLower()));
        break;
    case Facet::Kind::Hashtag:
        emit ask.placeOpened(Place::search(text));
        break;
    case Facet::Kind::Strong:
        break;
    }
}

void FeedView::openCurrent()
{
    if (const int row = currentRow(); row >= 0) {
        const ListRow what = m_model.row(row);
        openRow(what);
    }
}

void FeedView::openAttachment()
{
    const int row = currentRow();
    if (row < 0) {
        return;
    }
    const ListRow what = m_model.row(row);
    const PreparedRow &ready = prepared(row);
    if (!ready.layout.media.isEmpty()) {
        emit m_screen.requests.pictureOpened(what.entry, 0);
        return;
    }
    for (const Facet &facet : ready.facets) {
        if (facet.kind == Facet::Kind::Link) {
            const QString text = what.entry.text.mid(facet.start, facet.length);
            emit m_screen.requests.linkActivated(QUrl(text, QUrl::StrictMode));
            return;
        }
    }
}

}  // namespace postr
