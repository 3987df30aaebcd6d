#include "ui/feed/feedaccess.h"

#include <QAction>
#include <QMenu>
#include <QWindow>

#include "ui/controls/access.h"
#include "ui/feed/feedview.h"
#include "ui/feed/rowwords.h"

namespace postr {
namespace {

/// What the row's menu offers, without the menu being shown.
QList<QAction *> offered(const QMenu &menu)
{
    QList<QAction *> all;
    for (QAction *action : menu.actions()) {
        if (!action->isSeparator() && action->isEnabled()) {
            all.append(action);
        }
    }
    return all;
}

QString withoutMnemonic(QString text) { return text.replace(QLatin1String("&&"), QLatin1String("&")); }

}  // namespace

// ---- one row ------------------------------------------------------------------------------------------------

int RowAccess::row() const { return m_view ? m_view->rows().rowOf(m_key) : -1; }

QWindow *RowAccess::window() const { return m_view ? m_view->window()->windowHandle() : nullptr; }

QAccessibleInterface *RowAccess::parent() const { return QAccessible::queryAccessibleInterface(m_view); }

QString RowAccess::text(QAccessible::Text kind) const
{
    const int at = row();
    return kind == QAccessible::Name && at >= 0 ? m_view->spokenText(at) : QString();
}

QRect RowAccess::rect() const
{
    const int at = row();
    const QRect rect = at >= 0 ? m_view->rowRect(at) : QRect();
    return rect.isNull() ? rect : rect.translated(m_view->viewport()->mapToGlobal(QPoint()));
}

QAccessible::State RowAccess::state() const
{
    QAccessible::State state;
    const int at = row();
    if (at < 0) {
        state.invalid = true;
        return state;
    }
    const bool isCurrent = at == m_view->currentRow();
    state.focusable = true;
    state.selectable = true;
    state.readOnly = true;
    state.selected = isCurrent;
    state.focused = isCurrent && m_view->hasFocus();
    state.active = state.focused;
    const QRect seen = m_view->rowRect(at).intersected(m_view->viewport()->rect());
    state.offscreen = seen.isEmpty();
    state.invisible = !m_view->isVisible();
    if (!m_view->rows().entry(at).warning.isEmpty()) {
        state.expandable = true;
        state.expanded = m_view->isUncovered(at);
        state.collapsed = !state.expanded;
    }
    return state;
}

void *RowAccess::interface_cast(QAccessible::InterfaceType kind)
{
    return kind == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList RowAccess::actionNames() const
{
    const int at = row();
    if (at < 0 || m_view->rows().row(at).kind == ListRow::Kind::Gone) {
        return {};
    }
    QStringList names{pressAction()};
    const std::unique_ptr<QMenu> menu(m_view->makeMenu(at));
    if (menu) {
        for (const QAction *action : offered(*menu)) {
            names << action->objectName();
        }
    }
    return names << showMenuAction() << setFocusAction();
}

QString RowAccess::localizedActionName(const QString &name) const
{
    const int at = row();
    if (name == pressAction()) {
        return FeedView::tr("Open");
    }
    if (at >= 0 && name != showMenuAction() && name != setFocusAction()) {
        const std::unique_ptr<QMenu> menu(m_view->makeMenu(at));
        if (const QAction *action = menu ? menu->findChild<QAction *>(name) : nullptr) {
            return withoutMnemonic(action->text());
        }
    }
    return QAccessibleActionInterface::localizedActionName(name);
}

void RowAccess::doAction(const QString &name)
{
    const int at = row();
    if (at < 0) {
        return;
    }
    if (name == pressAction()) {
        m_view->setCurrentRow(at);
        m_view->openCurrent();
    } else if (name == setFocusAction()) {
        m_view->setFocus();
        m_view->setCurrentRow(at);
        m_view->scrollToRow(at);
    } else if (name == showMenuAction()) {
        m_view->setCurrentRow(at);
        m_view->showMenuOf(at);
    } else if (const std::unique_ptr<QMenu> menu(m_view->makeMenu(at)); menu) {
        if (QAction *action = menu->findChild<QAction *>(name)) {
            action->trigger();
        }
    }
}

// ---- the list -----------------------------------------------------------------------------------------------

FeedAccess::FeedAccess(FeedView *view) : QAccessibleWidget(view, QAccessible::List) {}

FeedAccess::~FeedAccess()
{
    for (const QAccessible::Id id : std::as_const(m_ids)) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

FeedAccess *FeedAccess::of(FeedView *view)
{
    static const bool isKnown = [] {
        QAccessible::installFactory([](const QString &name, QObject *object) -> QAccessibleInterface * {
            const bool isOurs = name == QLatin1String(FeedView::staticMetaObject.className());
            return isOurs ? new FeedAccess(static_cast<FeedView *>(object)) : nullptr;
        });
        return true;
    }();
    Q_UNUSED(isKnown)
    QAccessibleInterface *known = QAccessible::queryAccessibleInterface(view);
    if (auto *ours = dynamic_cast<FeedAccess *>(known)) {
        return ours;
    }
    // Qt asked while the view was only half made, and remembers a plain list.
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    return dynamic_cast<FeedAccess *>(QAccessible::queryAccessibleInterface(view));
}

FeedView *FeedAccess::view() const { return static_cast<FeedView *>(object()); }

int FeedAccess::firstRow() const { return view()->hasHeader() ? 1 : 0; }

int FeedAccess::childCount() const { return view() ? firstRow() + view()->rows().rowCount() : 0; }

QAccessibleInterface *FeedAccess::child(int index) const
{
    if (!view() || index < 0 || index >= childCount()) {
        return nullptr;
    }
    return index < firstRow() ? QAccessible::queryAccessibleInterface(view()->viewport()) : rowAt(index - firstRow());
}

QAccessibleInterface *FeedAccess::rowAt(int row) const
{
    if (!view() || row < 0 || row >= view()->rows().rowCount()) {
        return nullptr;
    }
    const QString key = view()->rows().key(row);
    const auto known = m_ids.constFind(key);
    if (known != m_ids.cend()) {
        return QAccessible::accessibleInterface(*known);
    }
    auto *made = new RowAccess(view(), key);
    m_ids.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

int FeedAccess::indexOfChild(const QAccessibleInterface *child) const
{
    if (!view() || !child) {
        return -1;
    }
    if (child->object()) {
        return child->object() == view()->viewport() && firstRow() == 1 ? 0 : -1;
    }
    const int row = view()->rows().rowOf(static_cast<const RowAccess *>(child)->key());
    return row < 0 ? -1 : row + firstRow();
}

QAccessibleInterface *FeedAccess::childAt(int x, int y) const
{
    if (!view()) {
        return nullptr;
    }
    const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
    const int row = view()->indexAt(at).row();
    return row >= 0 && view()->rowRect(row).contains(at) ? rowAt(row) : child(0);
}

QAccessibleInterface *FeedAccess::focusChild() const
{
    if (view() && view()->hasFocus() && view()->currentRow() >= 0) {
        return rowAt(view()->currentRow());
    }
    return QAccessibleWidget::focusChild();
}

void FeedAccess::prune()
{
    m_ids.removeIf([this](const auto &known) {
        const bool isGone = view()->rows().rowOf(known.key()) < 0;
        if (isGone) {
            QAccessible::deleteAccessibleInterface(known.value());
        }
        return isGone;
    });
}

// ---- what the view tells ------------------------------------------------------------------------------------

QString FeedView::spokenText(int row) const
{
    return RowWords::sentence(m_model.row(row), m_screen.context.now(), isUncovered(row));
}

void FeedView::tellRow(int row, QAccessible::Event what)
{
    if (access::isHeard()) {
        access::tell(FeedAccess::of(this)->rowAt(row), what);
    }
}

void FeedView::tellFocus()
{
    if (hasFocus() && currentRow() >= 0) {
        tellRow(currentRow(), QAccessible::Focus);
    }
}

void FeedView::followForAccess()
{
    (void)FeedAccess::of(this);
    connect(&m_model, &PostModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        for (int row = first.row(); row <= last.row(); ++row) {
            tellRow(row, QAccessible::NameChanged);
        }
    });
    connect(&m_model, &PostModel::rowsSettled, this, [this] {
        if (access::isHeard()) {
            FeedAccess::of(this)->prune();
        }
    });
}

}  // namespace postr
