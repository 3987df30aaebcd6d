#include "ui/shell/pagestack.h"

#include <QApplication>

namespace postr {
namespace {

// Threads and people are many; all else there is once.
bool isRoot(const Place &place) { return place.kind != Place::Kind::Thread && place.kind != Place::Kind::Profile; }

}  // namespace

PageStack::PageStack(Maker maker, QWidget *parent) : QStackedWidget(parent), m_maker(std::move(maker)) {}

Page *PageStack::pageFor(const Place &place)
{
    for (Page *known : std::as_const(m_history)) {
        if (known->place() == place) {
            return known;  // where one was, not a second one
        }
    }
    if (!isRoot(place) || (place.kind == Place::Kind::Search && !place.text.isEmpty())) {
        Page *page = m_maker(place, this);
        addWidget(page);
        return page;
    }
    Page *&root = m_roots[quint8(place.kind)];
    if (!root) {
        root = m_maker(place, this);
        addWidget(root);
    }
    return root;
}

void PageStack::open(const Place &place)
{
    if (page() && page()->place() == place) {
        page()->showNewest();
        return;
    }
    Page *next = pageFor(place);
    if (next == page()) {  // its place has changed since (a search that was typed)
        next->showNewest();
        return;
    }
    while (canGoForward()) {
        Page *left = m_history.takeLast();
        if (left != next) {
            forget(left);
        }
    }
    m_history.append(next);
    if (m_history.size() > kMostKept) {
        Page *oldest = m_history.takeFirst();
        forget(oldest);
    }
    show(int(m_history.size()) - 1);
}

void PageStack::goBack()
{
    if (canGoBack()) {
        show(m_at - 1);
    }
}

void PageStack::goForward()
{
    if (canGoForward()) {
        show(m_at + 1);
    }
}

void PageStack::show(int at)
{
    m_at = at;
    setCurrentWidget(page());
    if (QWidget *first = page()->firstFocus()) {
        first->setFocus(Qt::MouseFocusReason);  // a list lights no row before a key asks for it
    }
    emit pageChanged(page());
}

// A page that the history does not reach any more; roots stay.
void PageStack::forget(Page *page)
{
    if (!m_history.contains(page) && m_roots.key(page, 255) == 255) {
        removeWidget(page);
        page->deleteLater();
    }
}

}  // namespace postr
