#include "ui/shell/trendrows.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/requests.h"
#include "ui/shell/trendsource.h"
#include "ui/theme/draw.h"

namespace postr {
namespace {

constexpr int kPadY = 6, kReach = TrendRows::kReach;
constexpr int kServerDays = 1;  // what a server counts

// Two lines that open something, with an avatar before them or without.
class TwoLines final : public QAbstractButton {
public:
    struct Words {
        QString first, second;
        Color role = Color::Text;
    };
    TwoLines(Look &look, const Words &words, const std::optional<PersonSummary> &person, QWidget *parent)
        : QAbstractButton(parent), m_look(look), m_words(words), m_person(person)
    {
        setAccessibleName(words.first);
        setAccessibleDescription(words.second);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        controls::becomeButton(look, this);
        if (m_person) {
            controls::followAvatar(look, this, *m_person);
        }
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {120, 2 * kPadY + m_look.fonts.lineHeight(Type::SecondaryStrong) + m_look.fonts.lineHeight(Type::Meta)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        const Theme &theme = m_look.theme;
        if (underMouse()) {
            draw::fill(p, rect(), radius::kSmall, theme[Color::ControlHover]);
        }
        if (controls::keyboardFocus(*this)) {
            draw::outline(p, rect(), radius::kSmall, theme[Color::Accent], metric::kFocusRing);
        }
        const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        int left = kReach;
        if (m_person) {
            const int side = metric::kAvatarSmall;
            const QRect face = place({left, (height() - side) / 2, side, side});
            p.drawPixmap(face.topLeft(), m_look.avatars.get(*m_person, side, devicePixelRatioF()));
            left += side + 10;
        }
        const int room = width() - left - kReach;
        const auto line = [&](const QString &text, Type type, int top, Color role) {
            const TextLine shaped = m_look.shaper.elided(text, type, room);
            const QRect at = place({left, top, controls::roundedUp(shaped.width), m_look.fonts.lineHeight(type)});
            m_look.ink.line(p, at.topLeft() + QPoint(0, m_look.fonts.baseline(type)), shaped, theme[role]);
        };
        line(m_words.first, Type::SecondaryStrong, kPadY, m_words.role);
        line(m_words.second, Type::Meta, kPadY + m_look.fonts.lineHeight(Type::SecondaryStrong), Color::Muted);
    }

private:
    Look &m_look;
    Words m_words;
    std::optional<PersonSummary> m_person;
};

}  // namespace

TrendRows::TrendRows(const Screen &screen, const TrendSource &source, Part part, int most, QWidget *parent)
    : QWidget(parent), m_screen(screen), m_source(source), m_part(part), m_most(most), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&source, &TrendSource::changed, this, &TrendRows::show);
    show();
}

void TrendRows::show()
{
    if (m_holder) {
        m_column->removeWidget(m_holder);
        m_holder->hide();
        m_holder->deleteLater();
    }
    m_holder = new QWidget(this);
    auto *column = new QVBoxLayout(m_holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const Trends &trends = m_source.trends();
    const int all = int(m_part == Part::Tags ? trends.tags.size() : trends.people.size());
    m_shown = std::min(m_most, all);
    for (int i = 0; i < m_shown; ++i) {
        column->addWidget(m_part == Part::Tags ? makeTag(trends.tags[i]) : makePerson(trends.people[i]));
    }
    m_column->addWidget(m_holder);
    emit rowsChanged(m_shown);
}

QWidget *TrendRows::makeTag(const Trends::Tag &tag)
{
    const int days = m_source.trends().toldAt > 0 ? kServerDays : Trends::kDays;
    const QString words = tr("%1 · last %n day(s)", "posts", days).arg(tr("%n post(s)", nullptr, tag.posts));
    auto *row =
        new TwoLines(m_screen.look, {QLatin1Char('#') + tag.name, words, Color::Accent}, std::nullopt, m_holder);
    row->setObjectName(QStringLiteral("trendTag"));
    connect(row, &QAbstractButton::clicked, this,
            [this, name = tag.name] { emit m_screen.requests.placeOpened(Place::search(QLatin1Char('#') + name)); });
    return row;
}

QWidget *TrendRows::makePerson(const PersonSummary &person)
{
    auto *line = new QWidget(m_holder);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(controls::margins(*this, 0, 0, kReach, 0));
    row->setSpacing(kReach);
    auto *words = new TwoLines(m_screen.look, {person.name, QLatin1Char('@') + person.handle}, person, line);
    words->setObjectName(QStringLiteral("trendPerson"));
    connect(words, &QAbstractButton::clicked, this,
            [this, id = person.id] { emit m_screen.requests.placeOpened(Place::profile(id)); });
    row->addWidget(words, 1);
    auto *follow = new PillButton(m_screen.look, PillButton::Kind::Outline, tr("Follow"), line);
    follow->setObjectName(QStringLiteral("trendFollow"));
    follow->setAccessibleName(tr("Follow @%1").arg(person.handle));
    // The row stays, so that it can be taken back; it leaves with the next answer.
    connect(follow, &QAbstractButton::clicked, this, [this, follow, person, isOn = false]() mutable {
        isOn = !isOn;
        follow->setText(isOn ? tr("Following") : tr("Follow"));
        follow->setAccessibleName(isOn ? tr("Unfollow @%1").arg(person.handle) : tr("Follow @%1").arg(person.handle));
        emit m_screen.requests.intentRequested(Intent::setFollow(person.id, isOn));
    });
    row->addWidget(follow);
    return line;
}

}  // namespace postr
