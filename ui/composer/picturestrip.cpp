#include "ui/composer/picturestrip.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/composer/picturethumb.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/controls/textfield.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr int kWide = 150, kHigh = 110, kGap = 10;
constexpr int kMostAlt = 1500;  ///< the server's limit

}  // namespace

PictureStrip::PictureStrip(Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(u"composePictures"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    m_row = new QWidget(this);
    m_row->setFixedHeight(kHigh);
    column->addWidget(m_row);
    m_description = new TextField(look, tr("Description"), u"composeAlt"_s, this);
    m_description->edit()->setMaxLength(kMostAlt);
    m_description->edit()->setPlaceholderText(tr("What matters in it for somebody who cannot see it?"));
    m_description->hide();
    column->addWidget(m_description);
    m_reminder = new Paragraph(look, {}, Type::Meta, Color::Muted, this);
    m_reminder->setObjectName(u"composeAltReminder"_s);
    column->addWidget(m_reminder);
    connect(m_description->edit(), &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_chosen >= 0) {
            m_pictures[m_chosen].alt = text;
            m_thumbs[m_chosen]->setPicture(m_pictures[m_chosen], m_chosen, int(m_pictures.size()));
            showReminder();
            emit changed();
        }
    });
    connect(m_description->edit(), &QLineEdit::returnPressed, this, [this] { choose(-1); });
    controls::follow(look, this);
    hide();
}

void PictureStrip::setPictures(const QList<DraftPicture> &pictures)
{
    m_pictures = pictures;
    m_chosen = -1;
    rebuild();
}

bool PictureStrip::add(const DraftPicture &picture)
{
    for (const DraftPicture &known : std::as_const(m_pictures)) {
        if (known.file == picture.file) {
            return false;
        }
    }
    m_pictures.append(picture);
    rebuild();
    emit changed();
    return true;
}

void PictureStrip::setPending(int count)
{
    m_pending = count;
    rebuild();
}

int PictureStrip::undescribed() const
{
    return int(std::count_if(m_pictures.cbegin(), m_pictures.cend(),
                             [](const DraftPicture &picture) { return picture.alt.trimmed().isEmpty(); }));
}

void PictureStrip::chooseUndescribed()
{
    const auto first = std::find_if(m_pictures.cbegin(), m_pictures.cend(),
                                    [](const DraftPicture &picture) { return picture.alt.trimmed().isEmpty(); });
    if (first != m_pictures.cend()) {
        choose(int(first - m_pictures.cbegin()));
        m_description->edit()->setFocus(Qt::OtherFocusReason);
    }
}

void PictureStrip::rebuild()
{
    while (m_thumbs.size() > m_pictures.size()) {
        m_thumbs.last()->hide();
        m_thumbs.takeLast()->deleteLater();
    }
    while (m_thumbs.size() < m_pictures.size()) {
        auto *thumb = new PictureThumb(m_look, m_row);
        const auto index = [this, thumb] { return int(m_thumbs.indexOf(thumb)); };
        connect(thumb, &QAbstractButton::clicked, this, [this, index] { choose(m_chosen == index() ? -1 : index()); });
        connect(thumb, &PictureThumb::removeRequested, this, [this, index] { removeAt(index()); });
        connect(thumb, &PictureThumb::moveRequested, this, [this, index](int by) { move(index(), index() + by); });
        connect(thumb, &PictureThumb::dragged, this, [this, index](QPoint point) { dragTo(index(), point); });
        m_thumbs.append(thumb);
        thumb->show();
    }
    for (int i = 0; i < m_thumbs.size(); ++i) {
        m_thumbs[i]->setPicture(m_pictures[i], i, int(m_pictures.size()));
    }
    choose(std::min(m_chosen, int(m_pictures.size()) - 1));
    showReminder();
    setVisible(cells() > 0);
    place();
    update();
}

void PictureStrip::choose(int index)
{
    const bool isOther = index != m_chosen;
    m_chosen = index;
    for (int i = 0; i < m_thumbs.size(); ++i) {
        m_thumbs[i]->setChecked(i == index);
    }
    m_description->setVisible(index >= 0);
    if (index < 0) {
        return;
    }
    m_description->edit()->setText(m_pictures[index].alt);
    m_description->edit()->setAccessibleName(tr("Description of picture %1").arg(index + 1));
    if (isOther) {
        m_description->edit()->setFocus(Qt::OtherFocusReason);
    }
}

/// A reminder, not a rule.
void PictureStrip::showReminder()
{
    const int count = undescribed();
    m_reminder->setText(
        tr("%n picture(s) without a description. People who cannot see them will miss what they say.", nullptr, count));
    m_reminder->setVisible(count > 0 && m_pending == 0 && m_look.preferences->remindAlt);
}

void PictureStrip::removeAt(int index)
{
    const DraftPicture picture = m_pictures.takeAt(index);
    m_chosen = -1;
    const bool hadFocus = m_thumbs[index]->hasFocus() || m_thumbs[index]->isAncestorOf(window()->focusWidget());
    rebuild();
    if (hadFocus && !m_thumbs.isEmpty()) {
        m_thumbs[std::min(index, int(m_thumbs.size()) - 1)]->setFocus(Qt::OtherFocusReason);
    }
    emit removed(picture);
    emit changed();
}

void PictureStrip::move(int from, int to)
{
    if (from == to || to < 0 || to >= m_pictures.size()) {
        return;
    }
    const PictureThumb *open = m_chosen >= 0 ? m_thumbs[m_chosen] : nullptr;
    m_pictures.move(from, to);
    m_thumbs.move(from, to);  // the widget goes with its picture: it has the focus or the pointer
    m_chosen = int(m_thumbs.indexOf(open));
    rebuild();
    emit changed();
}

void PictureStrip::dragTo(int index, QPoint point)
{
    for (int to = 0; to < m_pictures.size(); ++to) {
        if (to != index && cell(to).contains(point)) {
            move(index, to);
            return;
        }
    }
}

QRect PictureStrip::cell(int index) const
{
    const int count = std::max(1, cells());
    const int wide = std::min(kWide, (m_row->width() - (count - 1) * kGap) / count);
    return QStyle::visualRect(layoutDirection(), m_row->rect(), {index * (wide + kGap), 0, wide, kHigh});
}

void PictureStrip::place()
{
    for (int i = 0; i < m_thumbs.size(); ++i) {
        m_thumbs[i]->setGeometry(cell(i));
    }
}

void PictureStrip::resizeEvent(QResizeEvent *) { place(); }

void PictureStrip::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    for (int i = int(m_pictures.size()); i < cells(); ++i) {
        const QRect at = cell(i).translated(m_row->pos());
        const TextLine words = m_look.shaper.elided(tr("Preparing…"), Type::Meta, at.width() - kGap);
        draw::fill(p, at, radius::kMedia, m_look.theme[Color::ControlHover]);
        const int top = at.top() + (at.height() - m_look.fonts.lineHeight(Type::Meta)) / 2;
        m_look.ink.line(p, QPointF(at.center().x() - words.width / 2, top + m_look.fonts.baseline(Type::Meta)), words,
                        m_look.theme[Color::Muted]);
    }
}

}  // namespace postr
