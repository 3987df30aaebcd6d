#include "ui/controls/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/theme/draw.h"

namespace postr {

SearchField::SearchField(Look &look, const QString &placeholder, QWidget *parent)
    : QWidget(parent), m_look(look), m_edit(new QLineEdit(this))
{
    setFixedHeight(40);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(controls::margins(*this, 14, 0, 6, 0));
    row->setSpacing(10);
    row->addWidget(new IconLabel(look, Icon::Search, Color::Muted, 18, this));
    m_edit->setObjectName(QStringLiteral("searchText"));
    m_edit->setAccessibleName(placeholder);
    m_edit->setPlaceholderText(placeholder);
    m_edit->setFrame(false);
    m_edit->setFont(look.fonts.font(Type::Body));
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    m_edit->setPalette(clear);
    m_edit->installEventFilter(this);
    row->addWidget(m_edit, 1);
    auto *clearButton = new IconButton(look, Icon::Close, tr("Clear the search"), 28, this);
    clearButton->setObjectName(QStringLiteral("searchClear"));
    clearButton->hide();
    row->addWidget(clearButton);
    connect(clearButton, &QAbstractButton::clicked, this, [this] {
        m_edit->clear();
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_edit, &QLineEdit::textChanged, clearButton,
            [clearButton](const QString &text) { clearButton->setVisible(!text.isEmpty()); });
    setFocusProxy(m_edit);
    controls::follow(look, this);
}

void SearchField::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const bool focus = m_edit->hasFocus();
    const qreal round = height() / 2.0;
    draw::fill(p, rect(), round, m_look.theme[focus ? Color::Surface : Color::Field]);
    draw::outline(p, rect(), round, m_look.theme[focus ? Color::Accent : Color::Line], focus ? metric::kFocusRing : 1);
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit downPressed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace postr
