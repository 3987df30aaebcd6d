#include "ui/sheets/portraitpicker.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLinearGradient>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include "ui/composer/pasted.h"
#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr int kFace = 88, kRing = 4, kFaceInset = 16, kFaceUp = 42, kTool = 34, kPad = 10;

/// Once, so that painting is a blit: the part may be two thousand pixels wide.
QPixmap previewOf(const Portrait &portrait, QSize size, qreal dpr)
{
    const QSize pixels = (QSizeF(size) * dpr).toSize();
    QPixmap preview = QPixmap::fromImage(
        portrait.picture.copy(portrait.part).scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    preview.setDevicePixelRatio(dpr);
    return preview;
}

}  // namespace

PortraitPicker::PortraitPicker(Look &look, const Profile &profile, QWidget *parent)
    : QWidget(parent), m_look(look), m_person{profile.id, profile.handle, profile.name, profile.avatar}
{
    setObjectName(u"portraitPicker"_s);
    setAcceptDrops(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_avatar.path = profile.avatar;
    m_banner.path = profile.banner;
    m_avatarActs = new QWidget(this);
    auto *under = new QHBoxLayout(m_avatarActs);
    under->setContentsMargins(0, 0, 0, 0);
    under->setSpacing(space::kM);
    auto *change = new PillButton(look, PillButton::Kind::Outline, tr("Change picture…"), m_avatarActs);
    change->setObjectName(u"avatarChange"_s);
    under->addWidget(change);
    auto *drop = new LinkButton(look, tr("Remove"), Type::MetaStrong, Color::Accent, m_avatarActs);
    drop->setObjectName(u"avatarRemove"_s);
    drop->setAccessibleName(tr("Remove your picture"));
    under->addWidget(drop);
    m_avatarRemove = drop;
    m_bannerActs = new QWidget(this);
    auto *over = new QHBoxLayout(m_bannerActs);
    over->setContentsMargins(0, 0, 0, 0);
    over->setSpacing(space::kXs);
    auto *changeBanner = new IconButton(look, Icon::Image, tr("Change banner…"), kTool, m_bannerActs);
    changeBanner->setObjectName(u"bannerChange"_s);
    changeBanner->setOnPicture(true);
    over->addWidget(changeBanner);
    auto *dropBanner = new IconButton(look, Icon::Close, tr("Remove banner"), kTool, m_bannerActs);
    dropBanner->setObjectName(u"bannerRemove"_s);
    dropBanner->setOnPicture(true);
    over->addWidget(dropBanner);
    m_bannerRemove = dropBanner;
    connect(change, &QAbstractButton::clicked, this, [this] { pick(ProfileField::Avatar); });
    connect(drop, &QAbstractButton::clicked, this, [this] { remove(ProfileField::Avatar); });
    connect(changeBanner, &QAbstractButton::clicked, this, [this] { pick(ProfileField::Banner); });
    connect(dropBanner, &QAbstractButton::clicked, this, [this] { remove(ProfileField::Banner); });
    connect(&look.pictures, &Pictures::arrived, this, qOverload<>(&QWidget::update));
    controls::follow(look, this);
    showButtons();
}

int PortraitPicker::heightForWidth(int width) const
{
    return width * kBannerPixels.height() / kBannerPixels.width() + kFace + kRing - kFaceUp;
}

QSize PortraitPicker::sizeHint() const { return {metric::kDialog - 40, heightForWidth(metric::kDialog - 40)}; }

QRect PortraitPicker::bannerRect() const
{
    return {0, 0, width(), width() * kBannerPixels.height() / kBannerPixels.width()};
}

QRect PortraitPicker::faceRect() const
{
    const QRect face(kFaceInset, bannerRect().height() - kFaceUp, kFace, kFace);
    return QStyle::visualRect(layoutDirection(), rect(), face);
}

void PortraitPicker::put(const Portrait &portrait)
{
    Side &changed = side(portrait.field);
    const bool isBanner = portrait.field == ProfileField::Banner;
    changed.portrait = portrait;
    changed.preview = previewOf(portrait, isBanner ? bannerRect().size() : faceRect().size(), devicePixelRatioF());
    changed.isRemoved = false;
    showButtons();
}

void PortraitPicker::remove(ProfileField field)
{
    Side &changed = side(field);
    changed.portrait.reset();
    changed.preview = {};
    changed.isRemoved = true;
    showButtons();
}

QList<Portrait> PortraitPicker::portraits() const
{
    QList<Portrait> all;
    for (const Side *one : {&m_avatar, &m_banner}) {
        if (one->portrait) {
            all.append(*one->portrait);
        }
    }
    return all;
}

QList<ProfileField> PortraitPicker::removed() const
{
    QList<ProfileField> all;
    if (m_avatar.isRemoved && !m_avatar.path.isEmpty()) {
        all.append(ProfileField::Avatar);
    }
    if (m_banner.isRemoved && !m_banner.path.isEmpty()) {
        all.append(ProfileField::Banner);
    }
    return all;
}

void PortraitPicker::pick(ProfileField field)
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture"));
    dialog->setObjectName(u"portraitDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pictures (%1)").arg(u"*.jpg *.jpeg *.png *.webp *.gif"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this, field](const QString &file) {
        emit chosen(field, {file, {}, {}});
    });
    dialog->open();
}

void PortraitPicker::showButtons()
{
    const auto isThere = [](const Side &one) { return one.portrait || (!one.path.isEmpty() && !one.isRemoved); };
    m_person.avatar = m_avatar.isRemoved ? QString() : m_avatar.path;
    m_avatarRemove->setVisible(isThere(m_avatar));
    m_bannerRemove->setVisible(isThere(m_banner));
    placeActs();
    update();
}

void PortraitPicker::resizeEvent(QResizeEvent *) { placeActs(); }

void PortraitPicker::placeActs()
{
    const auto place = [this](QWidget *acts, QPoint corner, bool isEnd) {
        const QSize size = acts->sizeHint();
        const QRect at(QPoint(isEnd ? corner.x() - size.width() : corner.x(), corner.y()), size);
        acts->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
    };
    place(m_bannerActs, {width() - kPad, kPad}, true);
    place(m_avatarActs, {kFaceInset + kFace + kRing + space::kM, bannerRect().height() + space::kS}, false);
}

void PortraitPicker::paintBanner(QPainter &p) const
{
    const QRect at = bannerRect();
    QPainterPath path;
    path.addRoundedRect(at, radius::kMedia, radius::kMedia);
    p.setClipPath(path);
    const auto [first, last] = Avatars::colorsOf(m_person.id.text());
    QLinearGradient fill(at.topLeft(), at.bottomRight());
    fill.setColorAt(0, first);
    fill.setColorAt(1, last);
    p.fillRect(at, fill);
    if (!m_banner.preview.isNull()) {
        p.drawPixmap(at, m_banner.preview);
    } else if (!m_banner.path.isEmpty() && !m_banner.isRemoved) {
        p.drawPixmap(at.topLeft(),
                     m_look.pictures.tile(m_banner.path, at.size(), devicePixelRatioF(), draw::NoCorner, 0).pixmap);
    }
    p.setClipping(false);
}

void PortraitPicker::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    paintBanner(p);
    const QRect face = faceRect();
    draw::fill(p, QRectF(face).adjusted(-kRing, -kRing, kRing, kRing), kFace / 2.0 + kRing,
               m_look.theme[Color::Raised]);
    if (m_avatar.preview.isNull()) {
        p.drawPixmap(face.topLeft(), m_look.avatars.get(m_person, kFace, devicePixelRatioF()));
        return;
    }
    QPainterPath round;
    round.addEllipse(face);
    p.setClipPath(round);
    p.drawPixmap(face, m_avatar.preview);
}

void PortraitPicker::dragEnterEvent(QDragEnterEvent *event)
{
    if (!picturesIn(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void PortraitPicker::dropEvent(QDropEvent *event)
{
    const QList<PictureSource> pictures = picturesIn(*event->mimeData());
    const QPoint at = event->position().toPoint();
    const bool isBanner = bannerRect().contains(at) && !faceRect().contains(at);
    event->acceptProposedAction();
    if (!pictures.isEmpty()) {
        emit chosen(isBanner ? ProfileField::Banner : ProfileField::Avatar, pictures.constFirst());
    }
}

}  // namespace postr
