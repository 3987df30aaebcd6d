#include "ui/shell/visitkeeper.h"

#include "core/base/whendone.h"
#include "core/view/sessionview.h"
#include "ui/feed/feedpane.h"
#include "ui/requests.h"
#include "ui/shell/pagestack.h"

namespace postr {

VisitKeeper::VisitKeeper(const Screen &screen, PageStack &pages, QObject *parent)
    : QObject(parent), m_screen(screen), m_pages(pages)
{
    connect(&pages, &PageStack::pageChanged, this, &VisitKeeper::note);
    connect(&screen.requests, &Requests::placeRested, this, [this](const FeedList &list, const ListPosition &at) {
        FeedPane *pane = m_pages.page()->pane();
        if (m_isKnown && pane && pane->model().list() == list) {
            m_visit.list = list.name();
            m_visit.at = at;
            m_screen.session.saveVisit(m_visit);
        }
    });
    // Between the first list's place and its rows: what was open last is there before anything else could be read.
    whenDone(screen.session.loadVisit(), this,
             [this](const Result<std::optional<Visit>> &visit) { resume(visit ? *visit : std::nullopt); });
}

void VisitKeeper::resume(const std::optional<Visit> &visit)
{
    m_isKnown = true;
    const auto place = visit ? Place::fromText(visit->place) : std::nullopt;
    const bool isUntouched = m_pages.page() && !m_pages.canGoBack() && !m_pages.canGoForward();
    if (place && isUntouched && *place != m_pages.page()->place()) {
        m_pages.open(*place);
        if (!visit->at.post.isEmpty()) {
            m_pages.page()->resume(visit->list, visit->at);
        }
    }
}

void VisitKeeper::note(const Page *page)
{
    if (m_isKnown) {
        m_visit = {page->place().toText(), {}, {}};
        m_screen.session.saveVisit(m_visit);
    }
}

}  // namespace postr
