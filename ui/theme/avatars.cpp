#include "ui/theme/avatars.h"

#include <QLinearGradient>
#include <QPainter>
#include <QTextBoundaryFinder>
#include <iterator>

#include "core/model/feed.h"
#include "ui/theme/fonts.h"
#include "ui/theme/pictures.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr QRgb kColors[][2] = {{0xffe06c9f, 0xffb5179e}, {0xff4cc9f0, 0xff4361ee}, {0xfff9a03f, 0xfff3722c},
                               {0xff52b788, 0xff2d6a4f}, {0xff9b5de5, 0xff5b5bd6}, {0xffef476f, 0xffd00000}};
static_assert(std::size(kColors) == Avatars::kGradients);

// The first character a person sees, which may be several UTF-16 units.
QString initialOf(const PersonSummary &person)
{
    const QString &name = person.name.isEmpty() ? person.handle : person.name;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? name.left(end).toUpper() : u"?"_s;
}

Type typeFor(int size)
{
    return size > 60    ? Type::PageTitle
           : size >= 42 ? Type::Title
           : size >= 36 ? Type::BodyStrong
           : size >= 28 ? Type::SecondaryStrong
                        : Type::Tiny;
}

}  // namespace

int Avatars::gradientOf(const QString &id)
{
    // FNV-1a: qHash is seeded per process, and the colour must not change with a restart.
    quint32 hash = 2166136261u;
    for (const QChar c : id) {
        hash = (hash ^ c.unicode()) * 16777619u;
    }
    return int((hash ^ (hash >> 16)) % kGradients);
}

std::pair<QColor, QColor> Avatars::colorsOf(const QString &id)
{
    const QRgb *colors = kColors[gradientOf(id)];
    return {QColor(colors[0]), QColor(colors[1])};
}

QPixmap Avatars::get(const PersonSummary &person, int size, qreal dpr)
{
    if (!person.avatar.isEmpty()) {
        const QPixmap picture = m_pictures.avatar(person.avatar, size, dpr);
        if (!picture.isNull()) {
            return picture;
        }
    }
    const QString initial = initialOf(person);
    const int gradient = gradientOf(person.id.text());
    const QString key = initial + QChar(u'0' + gradient) + QChar(size) + QChar(qRound(dpr * 100));
    QPixmap &cached = m_drawn[key];
    if (cached.isNull()) {
        cached = draw(initial, gradient, size, dpr);
    }
    return cached;
}

QPixmap Avatars::draw(const QString &initial, int gradient, int size, qreal dpr) const
{
    QPixmap pixmap((QSizeF(size, size) * dpr).toSize());
    pixmap.setDevicePixelRatio(dpr);
    pixmap.fill(Qt::transparent);
    QPainter p(&pixmap);
    p.setRenderHint(QPainter::Antialiasing);
    QLinearGradient fill(0, 0, size, size);
    fill.setColorAt(0, QColor(kColors[gradient][0]));
    fill.setColorAt(1, QColor(kColors[gradient][1]));
    p.setBrush(fill);
    p.setPen(Qt::NoPen);
    p.drawEllipse(QRectF(0, 0, size, size));
    QFont font = m_fonts.font(typeFor(size));
    font.setWeight(QFont::DemiBold);
    p.setFont(font);
    p.setPen(Qt::white);
    // Centred on the ink of the letter, not on its line box.
    const QRectF ink = QFontMetricsF(font).tightBoundingRect(initial);
    p.drawText(QPointF(size / 2.0 - ink.center().x(), size / 2.0 - ink.center().y()), initial);
    return pixmap;
}

}  // namespace postr
