#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace postr {

class FeedView;

/// One row as a screen reader meets it: a list item with one sentence for its name and what can be done with it as actions. Belongs to Qt's
/// cache of interfaces; its row is found by key at every question, because rows move.
class RowAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    RowAccess(FeedView *view, QString key) : m_view(view), m_key(std::move(key)) {}

    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] bool isValid() const override { return row() >= 0; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType kind) override;

    /// Names stay the same in every language and state ("postLike"); what is said is localizedActionName() ("Unlike").
    [[nodiscard]] QStringList actionNames() const override;
    [[nodiscard]] QString localizedActionName(const QString &name) const override;
    /// The same: AT-SPI lists names and descriptions, and only the latter in words.
    [[nodiscard]] QString localizedActionDescription(const QString &name) const override
    {
        return localizedActionName(name);
    }
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] int row() const;

    QPointer<FeedView> m_view;
    QString m_key;
};

/// A FeedView as a list of rows. What scrolls above them (a person's header) is its first child, as the viewport that holds it.
class FeedAccess final : public QAccessibleWidget {
public:
    explicit FeedAccess(FeedView *view);
    ~FeedAccess() override;
    /// The one of a view.
    [[nodiscard]] static FeedAccess *of(FeedView *view);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QAccessibleInterface *rowAt(int row) const;
    /// Rows that are gone are forgotten.
    void prune();

private:
    [[nodiscard]] FeedView *view() const;
    [[nodiscard]] int firstRow() const;

    mutable QHash<QString, QAccessible::Id> m_ids;  // by key
};

}  // namespace postr
