#pragma once

#include <QHash>
#include <QStackedWidget>
#include <functional>

#include "ui/pages/page.h"

namespace postr {

/// The pages of the app window and the way one came: places that the navigation opens have one page each that lives
/// as long as the stack; others live as long as the history reaches them. GUI thread.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    using Maker = std::function<Page *(const Place &place, QWidget *parent)>;
    static constexpr int kMostKept = 24;

    explicit PageStack(Maker maker, QWidget *parent = nullptr);

    [[nodiscard]] Page *page() const { return m_at < 0 ? nullptr : m_history[m_at]; }
    /// A new step; the place that is shown already goes to its newest instead.
    void open(const Place &place);
    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_history.size(); }

signals:
    void pageChanged(postr::Page *page);

private:
    [[nodiscard]] Page *pageFor(const Place &place);
    void show(int at);
    void forget(Page *page);

    Maker m_maker;
    QHash<quint8, Page *> m_roots;
    QList<Page *> m_history;
    int m_at = -1;
};

}  // namespace postr
