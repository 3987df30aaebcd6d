// What a click on a part of a row means.
#include <QAction>
#include <QMenu>
#include <QToolTip>

#include "ui/feed/feedview.h"
#include "ui/requests.h"
#include "ui/theme/look.h"

namespace postr {

static constexpr int kDescriptionMs = 60'000;  // long enough to be read
static constexpr int kMostAlt = 60;            // letters of a description in a menu

Mid FeedView::unsentMid(const FeedEntry &entry)
{
    return entry.state == PostState::Failed || !entry.edit ? entry.mid : entry.edit->mid;
}

Intent FeedView::relationIntent(const ListRow &row)
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
    case Part::Gap:
        m_model.fillGap(spot.row);
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
    case Part::Card:
        ask.follow(Facet::Kind::Link, entry.card->url);
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
    m_screen.requests.follow(facet.kind, row.entry.text.mid(facet.start, facet.length));
}

void FeedView::openCurrent()
{
    if (const int row = currentRow(); row >= 0) {
        const ListRow what = m_model.row(row);
        openRow(what);
    }
}

QMenu *FeedView::makeTargets(int row)
{
    const ListRow what = m_model.row(row);
    const PreparedRow &ready = prepared(row);
    const bool hasPictures = !ready.layout.media.isEmpty();
    const bool hasCard = !ready.layout.card.isEmpty();
    if (!what.isPost() || (!hasPictures && !hasCard && ready.facets.empty())) {
        return nullptr;
    }
    QMenu *menu = newMenu(QStringLiteral("postTargets"));
    // `isMain`: what O opens without a question when it is the only one.
    const auto add = [&](QString words, bool isMain, auto act) {
        QAction *action = menu->addAction(words.replace(u'&', QLatin1String("&&")));
        action->setObjectName(QStringLiteral("postTarget%1").arg(menu->actions().size() - 1));
        action->setData(isMain);
        connect(action, &QAction::triggered, this, act);
    };
    for (int i = 0; hasPictures && i < int(what.entry.media.size()); ++i) {
        const QString alt = what.entry.media[i].alt.simplified().left(kMostAlt);
        add(alt.isEmpty() ? tr("Picture %1").arg(i + 1) : tr("Picture %1: %2").arg(QString::number(i + 1), alt), i == 0,
            [this, what, i] { emit m_screen.requests.pictureOpened(what.entry, i); });
    }
    QStringList said;
    for (int i = 0; i < int(ready.facets.size()); ++i) {
        const Facet &facet = ready.facets[size_t(i)];
        const QString text = what.entry.text.mid(facet.start, facet.length);
        if (!said.contains(text)) {
            said << text;
            add(text, facet.kind == Facet::Kind::Link, [this, what, i] { openFacet(what, i); });
        }
    }
    if (hasCard && !said.contains(what.entry.card->url)) {
        const QString url = what.entry.card->url;
        add(url, true, [this, url] { m_screen.requests.follow(Facet::Kind::Link, url); });
    }
    return menu;
}

// Pictures count as one, because the viewer leads on to the next; names and tags only where nothing else is.
void FeedView::openAttachment()
{
    QMenu *menu = currentRow() < 0 ? nullptr : makeTargets(currentRow());
    if (!menu) {
        return;
    }
    const QList<QAction *> all = menu->actions();
    QList<QAction *> meant;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(meant), [](QAction *a) { return a->data().toBool(); });
    const QList<QAction *> &choice = meant.isEmpty() ? all : meant;
    if (choice.size() == 1) {
        choice.first()->trigger();
        menu->deleteLater();
        return;
    }
    menu->setActiveAction(all.first());
    const QRect body = layoutOf(currentRow()).body.translated(rowRect(currentRow()).topLeft());
    menu->popup(viewport()->mapToGlobal(body.bottomLeft()));
}

}  // namespace postr
