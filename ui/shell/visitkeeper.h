#pragma once

#include <QObject>

#include "core/model/listposition.h"
#include "ui/screen.h"

namespace postr {

class Page;
class PageStack;

/// Remembers which page is open and where it is read, and opens it again at the next start, unless somebody was faster. Lists that keep
/// their own place do so. GUI thread; borrows the screen and the pages.
class VisitKeeper final : public QObject {
    Q_OBJECT

public:
    VisitKeeper(const Screen &screen, PageStack &pages, QObject *parent);

private:
    void resume(const std::optional<Visit> &visit);
    void note(const Page *page);

    Screen m_screen;
    PageStack &m_pages;
    Visit m_visit;
    bool m_isKnown = false;  // what was stored has been read: from now on it is written
};

}  // namespace postr
