#include "ui/composer/draftrow.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/feed/rowwords.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr int kPadX = 12, kPadY = 10, kDelete = 32, kLines = 2, kGap = 2;

QString metaOf(const Draft &draft, qint64 now)
{
    QStringList parts;
    if (!draft.replyTo.isEmpty()) {
        parts << DraftRow::tr("Reply", "what a draft is");
    } else if (!draft.quote.isEmpty()) {
        parts << DraftRow::tr("Quote", "what a draft is");
    }
    if (!draft.pictures.isEmpty()) {
        parts << DraftRow::tr("%n picture(s)", nullptr, int(draft.pictures.size()));
    }
    parts << RowWords::longAge(QDateTime::fromMSecsSinceEpoch(draft.changedAt, Qt::UTC), now);
    return parts.join(u" · "_s);
}

}  // namespace

DraftRow::DraftRow(Look &look, const Draft &draft, qint64 now, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_draft(draft), m_meta(metaOf(draft, now))
{
    setObjectName(u"draftRow"_s);
    setAccessibleName(tr("Draft: %1, %2", "text, age").arg(words(), m_meta));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_delete = new IconButton(look, Icon::Close, tr("Delete draft"), kDelete, this);
    m_delete->setObjectName(u"draftDelete"_s);
    m_undo = new LinkButton(look, tr("Undo"), Type::MetaStrong, Color::Accent, this);
    m_undo->setObjectName(u"draftUndo"_s);
    m_undo->hide();
    connect(m_delete, &QAbstractButton::clicked, this, [this] { setMarked(true); });
    connect(m_undo, &QAbstractButton::clicked, this, [this] { setMarked(false); });
    controls::becomeButton(look, this);
}

QString DraftRow::words() const
{
    const QString text = m_draft.text.simplified();
    return text.isEmpty() ? tr("No words yet") : text;
}

void DraftRow::setMarked(bool marked)
{
    m_isMarked = marked;
    m_delete->setVisible(!marked);
    m_undo->setVisible(marked);
    (marked ? static_cast<QWidget *>(m_undo) : m_delete)->setFocus(Qt::OtherFocusReason);
    update();
}

TextBlock DraftRow::shape(int width) const
{
    return m_look.shaper.elidedBlock(words(), {}, Type::Body, std::max(80, width - 3 * kPadX - kDelete), kLines);
}

QSize DraftRow::sizeHint() const { return {320, heightForWidth(width())}; }

int DraftRow::heightForWidth(int width) const
{
    return shape(width).height + kGap + m_look.fonts.lineHeight(Type::Meta) + 2 * kPadY;
}

void DraftRow::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &theme = m_look.theme;
    if (underMouse() && !m_isMarked) {
        draw::fill(p, rect(), radius::kControl, theme[Color::ControlHover]);
    }
    const TextBlock block = shape(width());
    const int inner = std::max(80, width() - 3 * kPadX - kDelete);
    const QRect text = QStyle::visualRect(layoutDirection(), rect(), {kPadX, kPadY, inner, block.height});
    const bool isFaded = m_isMarked || m_draft.text.trimmed().isEmpty();
    m_look.ink.block(p, text.topLeft(), block, theme[isFaded ? Color::Muted : Color::Text], theme[Color::Accent]);
    const TextLine meta = m_look.shaper.elided(m_isMarked ? tr("Deleted") : m_meta, Type::Meta, inner);
    const int x = isRightToLeft() ? text.right() + 1 - controls::roundedUp(meta.width) : text.left();
    m_look.ink.line(p, QPointF(x, text.bottom() + 1 + kGap + m_look.fonts.baseline(Type::Meta)), meta,
                    theme[Color::Muted]);
    if (controls::keyboardFocus(*this)) {
        draw::outline(p, rect(), radius::kControl, theme[Color::Accent], metric::kFocusRing);
    }
}

void DraftRow::resizeEvent(QResizeEvent *event)
{
    const auto place = [this](QWidget *widget, QSize size) {
        const QRect at(width() - kPadX + 6 - size.width(), (height() - size.height()) / 2, size.width(), size.height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
    };
    place(m_delete, {kDelete, kDelete});
    place(m_undo, m_undo->sizeHint());
    if (event->oldSize().width() != width()) {
        updateGeometry();
    }
}

void DraftRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete) {
        setMarked(true);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

}  // namespace postr
