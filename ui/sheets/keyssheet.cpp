#include "ui/sheets/keyssheet.h"

#include <QGridLayout>
#include <QPainter>

#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/shell/keymap.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

// A key as it is printed on a keyboard.
class KeyCap final : public QWidget {
public:
    KeyCap(Look &look, const QString &text, QWidget *parent) : QWidget(parent), m_look(look), m_text(text)
    {
        const int wide = controls::roundedUp(look.shaper.line(text, Type::MetaStrong).width) + 14;
        setFixedSize(std::max(26, wide), 24);
        controls::follow(look, this);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        draw::fill(p, rect(), radius::kBadge, m_look.theme[Color::Background]);
        draw::outline(p, rect(), radius::kBadge, m_look.theme[Color::Line]);
        const TextLine line = m_look.shaper.line(m_text, Type::MetaStrong);
        m_look.ink.line(p, QPointF((width() - line.width) / 2, 3 + m_look.fonts.baseline(Type::MetaStrong)), line,
                        m_look.theme[Color::Text]);
    }

private:
    Look &m_look;
    QString m_text;
};

}  // namespace

KeyList::KeyList(Look &look, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    const QList<Keymap::Entry> entries = Keymap::entries();
    const int half = (int(entries.size()) + 1) / 2;
    for (int i = 0; i < entries.size(); ++i) {
        auto *cell = new QWidget(this);
        auto *row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        row->addWidget(new TextLabel(look, entries[i].words, Type::Secondary, Color::Text, cell), 1);
        QStringList spoken;
        for (const QKeySequence &keys : entries[i].keys) {
            spoken << keys.toString(QKeySequence::NativeText);
            for (const QString &key : keys.toString(QKeySequence::NativeText).split(u", "_s)) {
                row->addWidget(new KeyCap(look, key == u"Return"_s ? tr("Enter") : key, cell));
            }
        }
        cell->setAccessibleName(entries[i].words + u": "_s + spoken.join(u", "_s));
        grid->addWidget(cell, i % half, i / half);
    }
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
    column()->addWidget(new KeyList(look, panel()));
}

}  // namespace postr
