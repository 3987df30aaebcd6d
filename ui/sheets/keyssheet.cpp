#include "ui/sheets/keyssheet.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QPainter>

#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/sheets/keycap.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

// A line of the list that opens the question for other keys.
class KeyLine final : public QAbstractButton {
public:
    KeyLine(Look &look, QWidget *parent) : QAbstractButton(parent), m_look(look)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        controls::becomeButton(look, this);
    }
    [[nodiscard]] QSize sizeHint() const override { return layout()->sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        if (underMouse()) {
            draw::fill(p, rect(), radius::kSmall, m_look.theme[Color::ControlHover]);
        }
        if (controls::keyboardFocus(*this)) {
            draw::outline(p, rect(), radius::kSmall, m_look.theme[Color::Accent], metric::kFocusRing);
        }
    }

private:
    Look &m_look;
};

}  // namespace

KeyList::KeyList(Look &look, bool canChange, QWidget *parent) : QWidget(parent), m_look(look), m_canChange(canChange)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    fill();
    connect(&look.preferences, &Preferences::changed, this, [this](const Preferences::Values &before) {
        if (before.keys != m_look.preferences->keys || before.singleKeys != m_look.preferences->singleKeys) {
            fill();
        }
    });
}

void KeyList::fill()
{
    delete m_lines;
    m_lines = new QWidget(this);
    layout()->addWidget(m_lines);
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_canChange ? space::kM : 28);
    grid->setVerticalSpacing(m_canChange ? 0 : 6);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const QList<Keymap::Entry> entries = Keymap::entries(m_look.preferences.values());
    const int half = (int(entries.size()) + 1) / 2;
    for (int i = 0; i < entries.size(); ++i) {
        grid->addWidget(makeLine(entries[i]), i % half, i / half);
    }
}

QWidget *KeyList::makeLine(const Keymap::Entry &entry)
{
    const bool canChange = m_canChange && !Keymap::isFixed(entry.act);
    auto *button = canChange ? new KeyLine(m_look, m_lines) : nullptr;
    QWidget *line = canChange ? button : new QWidget(m_lines);
    auto *row = new QHBoxLayout(line);
    const int side = m_canChange ? space::kS : 0;
    row->setContentsMargins(side, m_canChange ? 5 : 0, side, m_canChange ? 5 : 0);
    row->setSpacing(4);
    row->addWidget(new Paragraph(m_look, entry.words, Type::Secondary, Color::Text, line), 1, Qt::AlignVCenter);
    QStringList spoken;
    // Of a row of keys the ends are enough.
    constexpr int kMostShown = 3;
    const bool isRow = entry.keys.size() > kMostShown;
    for (const QKeySequence &keys :
         isRow ? QList<QKeySequence>{entry.keys.constFirst(), entry.keys.constLast()} : entry.keys) {
        spoken << Keymap::printed(keys);
        KeyCap::addAll(m_look, spoken.constLast(), row, line);
    }
    if (spoken.isEmpty()) {
        spoken << tr("no key");
        row->addWidget(new TextLabel(m_look, spoken.constLast(), Type::Meta, Color::Muted, line));
    }
    for (QWidget *part : line->findChildren<QWidget *>()) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    line->setAccessibleName(entry.words + u": "_s + spoken.join(u", "_s));
    line->setObjectName(entry.name + u"Line"_s);
    if (button) {
        button->setAccessibleDescription(tr("Choose other keys"));
        connect(button, &QAbstractButton::clicked, this, [this, act = entry.act] { emit changeRequested(act); });
    }
    return line;
}

KeysSheet::KeysSheet(Look &look, QWidget *host) : Sheet(look, tr("Keyboard"), 640, host)
{
    setObjectName(u"keysSheet"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(look, tr("Keyboard"), Type::Title, Color::Text, panel()), 1);
    m_close = new IconButton(look, Icon::Close, tr("Close (Esc)"), 32, panel());
    m_close->setObjectName(u"keysClose"_s);
    connect(static_cast<IconButton *>(m_close), &QAbstractButton::clicked, this, &Sheet::dismiss);
    head->addWidget(m_close);
    column()->addLayout(head);
    column()->addSpacing(space::kM);
    column()->addWidget(new KeyList(look, false, panel()));
    column()->addSpacing(space::kM);
    column()->addWidget(
        new Paragraph(look, tr("Other keys can be chosen in the settings."), Type::Meta, Color::Muted, panel()));
}

}  // namespace postr
