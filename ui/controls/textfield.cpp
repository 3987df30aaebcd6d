#include "ui/controls/textfield.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/theme/draw.h"

namespace postr {

TextField::TextField(Look &look, const QString &label, const QString &name, QWidget *parent)
    : QWidget(parent), m_look(look)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *title = new Paragraph(look, label, Type::MetaStrong, Color::Text, this);
    column->addWidget(title);
    column->addSpacing(5);
    m_row = new QHBoxLayout;
    m_row->setContentsMargins(12, 0, 12, 0);
    m_row->setSpacing(space::kS);
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(label);
    m_edit->setFrame(false);
    m_edit->setFont(look.fonts.font(Type::Body));
    m_edit->setFixedHeight(metric::kField);
    m_edit->setAttribute(Qt::WA_MacShowFocusRect, false);
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    m_edit->setPalette(clear);
    m_edit->installEventFilter(this);
    title->setBuddy(m_edit);
    m_row->addWidget(m_edit, 1);
    m_mark = new IconLabel(look, Icon::None, Color::Muted, 18, this);
    m_mark->hide();
    m_row->addWidget(m_mark);
    column->addLayout(m_row);
    m_hint = new Paragraph(look, {}, Type::Meta, Color::Muted, this);
    m_hint->setObjectName(name + QLatin1String("Hint"));
    m_hint->setContentsMargins(0, 0, 0, 0);
    m_hint->hide();
    column->addSpacing(0);
    column->addWidget(m_hint);
    setFocusProxy(m_edit);
    controls::follow(look, this);
}

QString TextField::text() const { return m_edit->text(); }

void TextField::makePassword()
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_eye = new IconButton(m_look, Icon::Eye, tr("Show the password"), 30, this);
    m_eye->setObjectName(m_edit->objectName() + QLatin1String("Show"));
    m_row->setContentsMargins(controls::margins(*this, 12, 0, 7, 0));
    m_row->addWidget(m_eye);
    connect(m_eye, &QAbstractButton::clicked, this, &TextField::togglePassword);
}

void TextField::togglePassword()
{
    const bool show = m_edit->echoMode() == QLineEdit::Password;
    m_edit->setEchoMode(show ? QLineEdit::Normal : QLineEdit::Password);
    const QString name = show ? tr("Hide the password") : tr("Show the password");
    m_eye->setIconRole(show ? Icon::EyeOff : Icon::Eye, Color::Muted);
    m_eye->setToolTip(name);
    m_eye->setAccessibleName(name);
}

void TextField::setMark(Icon icon, Color role)
{
    m_mark->setIcon(icon, role);
    m_mark->setVisible(icon != Icon::None);
}

void TextField::setHint(const QString &sentence, Color role)
{
    m_hint->setText(sentence);
    m_hint->setRole(role);
    m_hint->setVisible(!sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
    static_cast<QVBoxLayout *>(layout())->itemAt(3)->spacerItem()->changeSize(0, sentence.isEmpty() ? 0 : 5);
    layout()->invalidate();
}

void TextField::setError(const QString &sentence)
{
    m_wrong = !sentence.isEmpty();
    setHint(sentence, m_wrong ? Color::Danger : Color::Muted);
    update();
}

QString TextField::hint() const { return m_hint->text(); }

QRect TextField::box() const { return {0, m_edit->y(), width(), m_edit->height()}; }

void TextField::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &theme = m_look.theme;
    const bool focus = m_edit->hasFocus();
    draw::fill(p, box(), radius::kControl, theme[focus ? Color::Surface : Color::Field]);
    const Color line = m_wrong ? Color::Danger : focus ? Color::Accent : Color::Line;
    draw::outline(p, box(), radius::kControl, theme[line], focus || m_wrong ? metric::kFocusRing : 1);
}

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace postr
