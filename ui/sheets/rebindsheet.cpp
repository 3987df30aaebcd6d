#include "ui/sheets/rebindsheet.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/sheets/keycap.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {

/// Takes up to two key presses, one after the other ("G", then "H"); a third begins anew. Tab, Enter and Esc keep their meaning, so
/// that one gets out again.
class KeyCatcher final : public QWidget {
    Q_OBJECT

public:
    KeyCatcher(Look &look, QWidget *parent) : QWidget(parent), m_look(look), m_row(new QHBoxLayout(this))
    {
        setObjectName(u"rebindKeys"_s);
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(look.fonts.lineHeight(Type::MetaStrong) + 34);
        m_row->setContentsMargins(14, 0, 14, 0);
        m_row->setSpacing(4);
        controls::follow(look, this);
        show({});
    }

    [[nodiscard]] QKeySequence keys() const { return m_keys; }

    void show(const QKeySequence &keys)
    {
        m_keys = keys;
        qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
        while (QLayoutItem *item = m_row->takeAt(0)) {
            delete item;
        }
        if (keys.isEmpty()) {
            m_row->addWidget(new TextLabel(m_look, tr("Press the new keys"), Type::Body, Color::Muted, this));
        } else {
            KeyCap::addAll(m_look, Keymap::printed(keys), m_row, this);
        }
        m_row->addStretch(1);
        setAccessibleName(keys.isEmpty() ? tr("Press the new keys") : Keymap::printed(keys));
    }

signals:
    void changed();

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QWidget::event(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
        case Qt::Key_Escape:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            QWidget::keyPressEvent(event);
            return;
        case Qt::Key_Shift:
        case Qt::Key_Control:
        case Qt::Key_Alt:
        case Qt::Key_AltGr:
        case Qt::Key_Meta:
        case Qt::Key_CapsLock:
        case Qt::Key_unknown:
        case 0:
            return;
        default:
            break;
        }
        // What a character needs Shift for depends on the keyboard: "?" is "?".
        Qt::KeyboardModifiers with = event->modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
        const QString text = event->text();
        const bool isSign = text.size() == 1 && text[0].isPrint() && !text[0].isLetter() && !text[0].isSpace();
        if (isSign) {
            with &= ~Qt::ShiftModifier;
        }
        const int key = (isSign ? text[0].unicode() : event->key()) | int(with);
        show(m_keys.count() == 1 ? QKeySequence(m_keys[0].toCombined(), key) : QKeySequence(key));
        emit changed();
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        draw::fill(p, rect(), radius::kControl, m_look.theme[hasFocus() ? Color::Surface : Color::Field]);
        draw::outline(p, rect(), radius::kControl, m_look.theme[hasFocus() ? Color::Accent : Color::Line],
                      hasFocus() ? metric::kFocusRing : 1);
    }

private:
    Look &m_look;
    QHBoxLayout *m_row;
    QKeySequence m_keys;
};

RebindSheet::RebindSheet(Look &look, Keymap::Act act, QWidget *host)
    : Sheet(look, tr("Choose keys"), metric::kDialog, host), m_act(act)
{
    setObjectName(u"rebindSheet"_s);
    const Keymap::Entry entry = Keymap::entry(look.preferences.values(), act);
    column()->addWidget(new TextLabel(look, entry.words, Type::Title, Color::Text, panel()));
    column()->addSpacing(space::kS);
    column()->addWidget(new Paragraph(look,
                                      tr("One key, with Ctrl or Alt if you like, or two keys one after the other."),
                                      Type::Secondary, Color::Muted, panel()));
    column()->addSpacing(space::kL);
    m_catcher = new KeyCatcher(look, panel());
    column()->addWidget(m_catcher);
    column()->addSpacing(space::kS);
    m_clash = new Notice(look, panel());
    m_clash->setObjectName(u"rebindClash"_s);
    column()->addWidget(m_clash);
    column()->addSpacing(space::kM);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kS);
    const auto addButton = [&](PillButton::Kind kind, const QString &text, const QString &name) {
        auto *button = new PillButton(look, kind, text, panel());
        button->setObjectName(name);
        row->addWidget(button);
        return button;
    };
    const PillButton *none = addButton(PillButton::Kind::Outline, tr("No key"), u"rebindNone"_s);
    const PillButton *shipped = addButton(PillButton::Kind::Outline, tr("As it was"), u"rebindShipped"_s);
    row->addStretch(1);
    const PillButton *cancel = addButton(PillButton::Kind::Outline, Sheet::tr("Cancel"), u"rebindCancel"_s);
    m_save = addButton(PillButton::Kind::PrimarySmall, tr("Save"), u"rebindSave"_s);
    m_save->setEnabled(false);
    column()->addLayout(row);
    connect(m_catcher, &KeyCatcher::changed, this, &RebindSheet::check);
    connect(none, &QAbstractButton::clicked, this, [this] { save({}); });
    connect(shipped, &QAbstractButton::clicked, this, [this] { save(Keymap::entry({}, m_act).keys); });
    connect(cancel, &QAbstractButton::clicked, this, &Sheet::dismiss);
    connect(m_save, &QAbstractButton::clicked, this, [this] { save({m_catcher->keys()}); });
}

QWidget *RebindSheet::firstFocus() { return m_catcher; }

void RebindSheet::check()
{
    const auto other = Keymap::clash(look().preferences.values(), m_catcher->keys(), m_act);
    m_clash->say(Notice::Kind::Danger,
                 other ? tr("“%1” has these keys, or some that begin like them.").arg(other->words) : QString());
    m_save->setEnabled(!other);
}

void RebindSheet::save(const QList<QKeySequence> &keys)
{
    for (const QKeySequence &sequence : keys) {
        const auto other = Keymap::clash(look().preferences.values(), sequence, m_act);
        if (other) {
            m_clash->say(Notice::Kind::Danger,
                         tr("“%1” has these keys, or some that begin like them.").arg(other->words));
            return;
        }
    }
    look().preferences.change([&](Preferences::Values &values) { Keymap::rebind(values, m_act, keys); });
    close();
}

}  // namespace postr

#include "rebindsheet.moc"
