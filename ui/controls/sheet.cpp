#include "ui/controls/sheet.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/theme/draw.h"

namespace postr {
namespace {

constexpr int kMargin = 24, kSpread = 40, kDrop = 10;

class Panel final : public QWidget {
public:
    Panel(Look &look, QWidget *parent) : QWidget(parent), m_look(look) { controls::follow(look, this); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        draw::fill(p, rect(), radius::kDialog, m_look.theme[Color::Raised]);
        draw::outline(p, rect(), radius::kDialog, m_look.theme[Color::Line]);
    }
    // A click on the panel is no click beside it.
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }

private:
    Look &m_look;
};

}  // namespace

Sheet::Sheet(Look &look, const QString &title, int panelWidth, QWidget *host)
    : QWidget(host),
      m_look(look),
      m_panelWidth(panelWidth),
      m_panel(new Panel(look, this)),
      m_column(new QVBoxLayout(m_panel))
{
    setAccessibleName(title);
    setFocusPolicy(Qt::NoFocus);
    m_column->setContentsMargins(20, 18, 20, 18);
    m_column->setSpacing(0);
    host->installEventFilter(this);
    m_panel->installEventFilter(this);
    hide();
    controls::follow(look, this);
    connect(&look.theme, &Theme::changed, this, [this] { m_shadow = {}; });
}

void Sheet::open()
{
    m_open = true;
    m_before = QApplication::focusWidget();
    place();
    raise();
    show();
    if (QWidget *first = firstFocus()) {
        first->setFocus(Qt::OtherFocusReason);
    }
    QAccessibleEvent shown(this, QAccessible::DialogStart);
    QAccessible::updateAccessibility(&shown);
}

void Sheet::close()
{
    if (!m_open) {
        return;
    }
    m_open = false;
    hide();
    if (m_before && m_before->isVisible()) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
    QAccessibleEvent gone(this, QAccessible::DialogEnd);
    QAccessible::updateAccessibility(&gone);
    emit closed();
    deleteLater();
}

void Sheet::dismiss() { dismissRequested(); }

void Sheet::dismissRequested() { close(); }

QWidget *Sheet::firstFocus() { return nullptr; }

void Sheet::place()
{
    setGeometry(parentWidget()->rect());
    const int wide = std::min(m_panelWidth, width() - 2 * kMargin);
    m_panel->setFixedWidth(std::max(200, wide));
    // Not the least height of all: that one is for narrower words, which take more lines.
    const bool isByWidth = m_panel->hasHeightForWidth();
    const int wanted = isByWidth ? m_panel->heightForWidth(wide) : m_panel->sizeHint().height();
    const int least = isByWidth ? m_column->minimumHeightForWidth(wide) : m_panel->minimumSizeHint().height();
    const int high = std::min(std::max(wanted, least), height() - 2 * kMargin);
    m_panel->resize(wide, high);
    const int top = std::max(kMargin, m_top < 0 ? (height() - high) / 2 : std::min(m_top, height() - high - kMargin));
    m_panel->move((width() - wide) / 2, top);
    update();
}

void Sheet::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_look.theme[Color::Scrim]);
    const QRect box = m_panel->geometry();
    const qreal dpr = devicePixelRatioF();
    const QSize wanted = ((QSizeF(box.size()) + QSizeF(2 * kSpread, 2 * kSpread)) * dpr).toSize();
    if (m_shadow.size() != wanted) {
        m_shadow = QPixmap::fromImage(
            draw::softShadow(box.size(), radius::kDialog, kSpread, m_look.theme[Color::Shadow], dpr));
    }
    p.drawPixmap(box.topLeft() + QPoint(-kSpread, kDrop - kSpread), m_shadow);
}

void Sheet::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (!hasInput()) {
        dismissRequested();
    }
}

void Sheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismissRequested();
    }
    event->accept();  // keys of the page behind must not act
}

bool Sheet::eventFilter(QObject *watched, QEvent *event)
{
    const bool resized = watched == parent() && event->type() == QEvent::Resize;
    const bool relaid = watched == m_panel && event->type() == QEvent::LayoutRequest;
    if (m_open && (resized || relaid)) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

bool Sheet::event(QEvent *event)
{
    // A shortcut of the page behind must not see the key either.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget *start = QApplication::focusWidget();
    if (!start || !isAncestorOf(start)) {
        start = m_panel;
    }
    for (QWidget *w = next ? start->nextInFocusChain() : start->previousInFocusChain(); w && w != start;
         w = next ? w->nextInFocusChain() : w->previousInFocusChain()) {
        if (isAncestorOf(w) && w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus) &&
            !w->focusProxy()) {
            w->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

ConfirmSheet::ConfirmSheet(Look &look, const Question &question, QWidget *host)
    : Sheet(look, question.title, metric::kConfirm, host)
{
    setObjectName(question.name);
    column()->addWidget(new TextLabel(look, question.title, Type::Title, Color::Text, panel()));
    column()->addSpacing(space::kS);
    column()->addWidget(new Paragraph(look, question.sentence, Type::Body, Color::Muted, panel()));
    column()->addSpacing(space::kXl);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kS);
    row->addStretch(1);
    auto *cancel = new PillButton(look, PillButton::Kind::Outline,
                                  question.cancel.isEmpty() ? tr("Cancel") : question.cancel, panel());
    cancel->setObjectName(question.name + QLatin1String("Cancel"));
    row->addWidget(cancel);
    const auto kind = question.danger ? PillButton::Kind::Danger : PillButton::Kind::PrimarySmall;
    auto *accept = new PillButton(look, kind, question.accept, panel());
    accept->setObjectName(question.name + QLatin1String("Accept"));
    row->addWidget(accept);
    column()->addLayout(row);
    m_cancel = cancel;
    connect(cancel, &QAbstractButton::clicked, this, [this] {
        close();
        emit declined();
    });
    connect(accept, &QAbstractButton::clicked, this, [this] {
        close();
        emit accepted();  // last: the answer may destroy the window's tree
    });
}

}  // namespace postr
