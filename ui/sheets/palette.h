#pragma once

#include <QStandardItemModel>
#include <QTimer>
#include <functional>

#include "core/model/feed.h"
#include "ui/controls/sheet.h"
#include "ui/screen.h"

class QListView;

namespace postr {

class SearchField;

/// One field for everything: pages and actions by name, people and posts by what is stored. Owned by its host.
class Palette final : public Sheet {
    Q_OBJECT

public:
    struct Item {
        Icon icon = Icon::None;
        QString title;
        QString detail;             ///< smaller, at the end: a key, a handle
        std::function<void()> act;  ///< the palette is closed before
        PersonSummary person{};     ///< their picture instead of an icon; without an id: nobody
    };
    /// `always`: pages and actions, offered when their title matches.
    Palette(const Screen &screen, QList<Item> always, QWidget *host);

    [[nodiscard]] int count() const { return int(m_items.size()); }
    [[nodiscard]] const Item &item(int row) const { return m_items[row]; }

protected:
    QWidget *firstFocus() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void offer(const QList<Item> &found);
    void move(int by);
    void choose(int row);

    Screen m_screen;
    QList<Item> m_always;
    QList<Item> m_items;
    SearchField *m_field = nullptr;  // events of the panel are seen before it is made
    QListView *m_list = nullptr;
    QStandardItemModel m_model;
    quint64 m_epoch = 0;  // answers of an earlier one are stale
};

}  // namespace postr
