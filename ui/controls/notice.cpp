#include "ui/controls/notice.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/controls/access.h"
#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/theme/draw.h"

namespace postr {
namespace {

constexpr int kToastSpread = 28, kToastPad = 20, kToastRadius = 20, kToastWidest = 460, kHalo = 72, kSentence = 380;

// The mark of a state panel sits in a soft circle.
class Halo final : public QWidget {
public:
    Halo(Look &look, QWidget *parent) : QWidget(parent), m_look(look)
    {
        setFixedSize(kHalo, kHalo);
        controls::follow(look, this);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        draw::fill(p, rect(), kHalo / 2.0, m_look.theme[Color::AccentSoft]);
    }

private:
    Look &m_look;
};

}  // namespace

Notice::Notice(Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(controls::margins(*this, 12, 10, 14, 10));
    row->setSpacing(10);
    m_icon = new IconLabel(look, Icon::Warning, Color::Danger, 18, this);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    m_text = new Paragraph(look, {}, Type::Meta, Color::Danger, this);
    row->addWidget(m_text, 1);
    hide();
    controls::follow(look, this);
}

void Notice::say(Kind kind, const QString &sentence)
{
    m_kind = kind;
    const Color role = kind == Kind::Danger ? Color::Danger : Color::Accent;
    m_icon->setIcon(kind == Kind::Danger ? Icon::Warning : Icon::Info, role);
    m_text->setText(sentence);
    m_text->setRole(kind == Kind::Danger ? Color::Danger : Color::Text);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        access::announce(this, sentence);
    }
    update();
}

QString Notice::sentence() const { return m_text->text(); }

void Notice::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    draw::fill(p, rect(), radius::kNote, m_look.theme[m_kind == Kind::Danger ? Color::DangerSoft : Color::AccentSoft]);
}

StatePanel::StatePanel(Look &look, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(40, 40, 40, 64);
    column->setSpacing(0);
    column->addStretch(2);
    auto *halo = new Halo(look, this);
    m_icon = new IconLabel(look, Icon::None, Color::Accent, 32, halo);
    m_icon->move((kHalo - 32) / 2, (kHalo - 32) / 2);
    column->addWidget(halo, 0, Qt::AlignHCenter);
    column->addSpacing(space::kXl);
    m_title = new TextLabel(look, {}, Type::Title, Color::Text, this);
    m_title->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_title);
    column->addSpacing(6);
    m_text = new Paragraph(look, {}, Type::Body, Color::Muted, this);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(kSentence);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(space::kXl);
    m_button = new PillButton(look, PillButton::Kind::PrimarySmall, {}, this);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void StatePanel::tell(Icon icon, const QString &title, const QString &sentence, const QString &action)
{
    m_icon->setIcon(icon, Color::Accent);
    m_title->setText(title);
    m_text->setText(sentence);
    m_text->setFixedHeight(m_text->heightForWidth(kSentence));  // a centred item gets no height for its width
    m_button->setVisible(!action.isEmpty());
    if (!action.isEmpty()) {
        m_button->setText(action);
        m_button->setAccessibleName(action);
    }
    m_button->updateGeometry();
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

QString StatePanel::title() const { return m_title->text(); }

QString StatePanel::sentence() const { return m_text->text(); }

Toast::Toast(Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    parent->installEventFilter(this);
    m_timer.setSingleShot(true);
    // Beside it, not in it: the attribute would keep the mouse from what is inside, too.
    m_button = new LinkButton(look, tr("Undo"), Type::SecondaryStrong, Color::AccentSoft, parent);
    m_button->setAccessibleName(m_button->text());
    m_button->hide();
    m_button->setObjectName(QStringLiteral("toastAction"));
    connect(m_button, &QAbstractButton::clicked, this, &Toast::act);
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void Toast::say(const QString &sentence, const QString &action, std::function<void()> act, int ms)
{
    const bool wasHidden = isHidden();
    m_sentence = sentence;
    m_act = std::move(act);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    m_timer.setInterval(ms);
    m_fade.setDuration(m_look.motionMs());
    m_fade.stop();
    if (wasHidden && m_fade.duration() > 0) {
        m_fade.start();
    }
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_button->raise();
    m_timer.start();
    access::announce(this, sentence);
    update();
}

void Toast::place()
{
    const int room = std::min(kToastWidest, parentWidget()->width() - 2 * kToastSpread - 2 * kToastPad);
    const int wanted = controls::roundedUp(m_look.shaper.line(m_sentence, Type::SecondaryStrong).width) + 1;
    const int words = std::min(room - buttonRoom(), wanted);
    m_text = m_look.shaper.block(m_sentence, {}, Type::SecondaryStrong, words, 0);
    const int wide = words + buttonRoom() + 2 * kToastPad;
    const int high = m_text.height + 2 * 10;
    setGeometry((parentWidget()->width() - wide) / 2 - kToastSpread,
                parentWidget()->height() - high - 24 - kToastSpread, wide + 2 * kToastSpread, high + 2 * kToastSpread);
    const QSize button = m_button->sizeHint();
    const QRect at(width() - kToastSpread - kToastPad - button.width(), (height() - button.height()) / 2,
                   button.width(), button.height());
    m_button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at).translated(pos()));
}

int Toast::buttonRoom() const { return m_act ? m_button->sizeHint().width() + space::kL : 0; }

bool Toast::act()
{
    if (isHidden() || !m_act) {
        return false;
    }
    hide();
    m_timer.stop();
    std::exchange(m_act, {})();
    return true;
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    if (m_fade.state() == QAbstractAnimation::Running) {
        p.setOpacity(m_fade.currentValue().toReal());
    }
    const QRectF box = QRectF(rect()).adjusted(kToastSpread, kToastSpread, -kToastSpread, -kToastSpread);
    const QImage shadow =
        draw::softShadow(box.size(), kToastRadius, kToastSpread, m_look.theme[Color::Shadow], devicePixelRatioF());
    p.drawImage(QPointF(0, 4), shadow);
    draw::fill(p, box, kToastRadius, m_look.theme[Color::Text]);
    const QColor color = m_look.theme[Color::Surface];
    const int before = isRightToLeft() ? buttonRoom() : 0;
    m_look.ink.block(p, box.topLeft() + QPointF(kToastPad + before, 10), m_text, color, color);
}

void Toast::hideEvent(QHideEvent *)
{
    if (isHidden()) {  // itself, not the window around it
        m_button->hide();
    }
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace postr
