#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include "core/model/listposition.h"
#include "ui/place.h"

namespace postr {

class FeedPane;

/// One page of the app window. Stays alive in the history, so that one comes back to the exact spot. GUI thread.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Place place, QWidget *parent = nullptr);

    [[nodiscard]] const Place &place() const { return m_place; }
    /// The list that the keyboard acts on; null when the page has none.
    [[nodiscard]] virtual FeedPane *pane() const { return nullptr; }
    /// It was asked for while it is shown: back to its newest.
    virtual void showNewest();
    /// Goes on where one has read when the program ended. `list`: where the page has several.
    virtual void resume(const QString &list, const ListPosition &at);
    /// What gets the focus when the page is opened; null: the list.
    [[nodiscard]] virtual QWidget *firstFocus() const;

protected:
    /// Header and content, without a gap.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void setPlace(const Place &place) { m_place = place; }

private:
    Place m_place;
    QVBoxLayout *m_column;
};

}  // namespace postr
