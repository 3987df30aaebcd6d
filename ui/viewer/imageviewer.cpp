#include "ui/viewer/imageviewer.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardPaths>
#include <QStyle>

#include "core/base/whendone.h"
#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/controls/scrollbody.h"
#include "ui/viewer/player.h"
#include "ui/viewer/viewercanvas.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr QSize kMostPixels(4096, 4096);
constexpr int kBar = 56, kSide = 64, kButton = 40, kPanStep = 60;
constexpr int kDescriptionWidth = 720, kMostDescription = 140;

}  // namespace

ImageViewer::ImageViewer(Look &look, SessionView &session, const QList<MediaItem> &media, int index, QWidget *host)
    : Sheet(look, tr("Pictures"), metric::kDialog, host), m_session(session), m_media(media)
{
    setObjectName(u"imageViewer"_s);
    panel()->hide();
    build();
    noteNetwork();
    connect(&session, &SessionView::syncStateChanged, this, &ImageViewer::noteNetwork);
    goTo(index);
}

ImageViewer::~ImageViewer() { m_token.cancel(); }

void ImageViewer::build()
{
    m_canvas = new ViewerCanvas(look(), this);
    connect(m_canvas, &ViewerCanvas::leftRequested, this, &Sheet::dismiss);
    auto *bar = new QWidget(this);
    bar->setObjectName(u"viewerBar"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(controls::margins(*this, 20, 8, 12, 8));
    row->setSpacing(space::kXs);
    m_counter = new TextLabel(look(), {}, Type::SecondaryStrong, Color::OnBadge, bar);
    m_counter->setObjectName(u"viewerCounter"_s);
    row->addWidget(m_counter, 1);
    IconButton *out = addButton(Icon::ZoomOut, tr("Smaller (−)"), u"viewerZoomOut"_s, row);
    IconButton *in = addButton(Icon::ZoomIn, tr("Larger (+)"), u"viewerZoomIn"_s, row);
    m_play = addButton(Icon::Play, {}, u"viewerPlay"_s, row);
    m_copyText = addButton(Icon::Drafts, tr("Copy description"), u"viewerCopyText"_s, row);
    m_copy = addButton(Icon::Copy, tr("Copy picture (Ctrl+C)"), u"viewerCopy"_s, row);
    m_save = addButton(Icon::Save, tr("Save as… (Ctrl+S)"), u"viewerSave"_s, row);
    IconButton *leave = addButton(Icon::Close, tr("Close (Esc)"), u"viewerClose"_s, row);
    const bool isMirrored = isRightToLeft();
    m_previous = addButton(isMirrored ? Icon::ChevronRight : Icon::ChevronLeft, tr("Previous picture"),
                           u"viewerPrevious"_s, nullptr);
    m_next =
        addButton(isMirrored ? Icon::ChevronLeft : Icon::ChevronRight, tr("Next picture"), u"viewerNext"_s, nullptr);
    m_words = new ScrollBody(look(), this);
    auto *words = new QVBoxLayout(m_words->widget());
    words->setContentsMargins(0, 0, 0, 0);
    m_description = new Paragraph(look(), {}, Type::Secondary, Color::OnBadge, m_words->widget());
    m_description->setObjectName(u"viewerDescription"_s);
    words->addWidget(m_description);
    m_toast = new Toast(look(), this);
    connect(in, &QAbstractButton::clicked, this, [this] { m_canvas->zoomBy(Zoom::kStep); });
    connect(out, &QAbstractButton::clicked, this, [this] { m_canvas->zoomBy(1 / Zoom::kStep); });
    connect(m_copyText, &QAbstractButton::clicked, this, &ImageViewer::copyDescription);
    connect(m_copy, &QAbstractButton::clicked, this, &ImageViewer::copyPicture);
    connect(m_save, &QAbstractButton::clicked, this, &ImageViewer::saveAs);
    m_player = new Player(m_session, this);
    connect(m_player, &Player::opened, this, &ImageViewer::showPlaying);
    connect(m_player, &Player::ended, this, &ImageViewer::showPlaying);
    connect(m_player, &Player::advanced, m_canvas, &ViewerCanvas::showPicture);
    connect(m_play, &QAbstractButton::clicked, this, &ImageViewer::togglePlaying);
    connect(leave, &QAbstractButton::clicked, this, &Sheet::dismiss);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { goTo(m_index - 1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { goTo(m_index + 1); });
}

IconButton *ImageViewer::addButton(Icon icon, const QString &text, const QString &name, QBoxLayout *row)
{
    auto *button = new IconButton(look(), icon, text, kButton, this);
    button->setObjectName(name);
    button->setOnPicture();
    if (row) {
        row->addWidget(button);
    }
    return button;
}

void ImageViewer::goTo(int index)
{
    if (m_media.isEmpty()) {
        return;
    }
    m_index = std::clamp(index, 0, int(m_media.size()) - 1);
    const MediaItem &item = m_media[m_index];
    m_token.cancel();
    m_token = {};
    m_player->close();
    m_canvas->showPlaceholder(item);
    m_copy->setEnabled(false);
    describe();
    place();
    m_loading = m_session.loadPicture({item.path, kMostPixels, PictureQuery::Fit::Whole, m_token});
    whenDone(m_loading, this, [this, wanted = m_index](const Result<QImage> &image) {
        if (wanted == m_index) {
            show(image);
        }
    });
}

void ImageViewer::show(const Result<QImage> &image)
{
    if (image) {
        m_canvas->showPicture(*image);
        m_copy->setEnabled(true);
        const QString &path = m_media[m_index].path;
        if (look().pictures.mayMove(path) && look().animates(true)) {
            m_player->open(path);  // it was opened to be seen
        }
    } else {
        m_canvas->showSentence(image.error().message);
    }
}

// What could not be fetched may be there now.
void ImageViewer::noteNetwork()
{
    const bool wasOffline = std::exchange(m_isOffline, m_session.syncState().kind == SyncState::Kind::Offline);
    if (wasOffline && !m_isOffline && !m_canvas->sentence().isEmpty()) {
        goTo(m_index);
    }
}

void ImageViewer::togglePlaying()
{
    if (m_player->isOpen()) {
        m_player->setPaused(!m_player->isPaused());
    } else if (look().pictures.mayMove(m_media[m_index].path) && m_copy->isEnabled()) {
        m_player->open(m_media[m_index].path);  // also where nothing moves by itself: it was asked for
    }
    showPlaying();
}

void ImageViewer::showPlaying()
{
    const bool isMoving = m_player->isOpen() && !m_player->isPaused();
    const QString words = isMoving ? tr("Hold (Space)") : tr("Play (Space)");
    m_play->setVisible(look().pictures.mayMove(m_media[m_index].path));
    m_play->setIconRole(isMoving ? Icon::Pause : Icon::Play, Color::OnBadge);
    m_play->setToolTip(words);
    m_play->setAccessibleName(words);
}

void ImageViewer::describe()
{
    showPlaying();
    const MediaItem &item = m_media[m_index];
    const bool isAlone = m_media.size() == 1;
    const QString place = tr("%1 of %2", "place of a picture").arg(m_index + 1).arg(m_media.size());
    const QString said = item.alt.isEmpty() ? tr("No description") : item.alt;
    m_counter->setText(isAlone ? QString() : place);
    m_description->setText(said);
    m_words->verticalScrollBar()->setValue(0);
    m_description->setRole(item.alt.isEmpty() ? Color::OnViewerMuted : Color::OnBadge);
    m_copyText->setEnabled(!item.alt.isEmpty());
    m_previous->setVisible(!isAlone);
    m_next->setVisible(!isAlone);
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index + 1 < m_media.size());
    m_canvas->setAccessibleName(isAlone ? tr("Picture: %1").arg(said) : tr("Picture %1: %2").arg(place, said));
    QAccessibleEvent renamed(m_canvas, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
}

bool ImageViewer::isSettled() const { return !m_loading.isRunning() && m_canvas->isSettled(); }

void ImageViewer::copyPicture()
{
    if (!m_canvas->image().isNull()) {
        QGuiApplication::clipboard()->setImage(m_canvas->image());
        m_toast->say(tr("The picture is copied."));
    }
}

void ImageViewer::copyDescription()
{
    if (!m_media[m_index].alt.isEmpty()) {
        QGuiApplication::clipboard()->setText(m_media[m_index].alt);
        m_toast->say(tr("The description is copied."));
    }
}

void ImageViewer::saveAs()
{
    const QString ending = m_media[m_index].path.section(u'.', -1);
    auto *dialog =
        new QFileDialog(this, tr("Save picture"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->setObjectName(u"viewerSaveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(tr("picture", "name of a file") + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ImageViewer::save);
    dialog->open();
}

void ImageViewer::save(const QString &file)
{
    whenDone(m_session.savePicture(m_media[m_index].path, file), this, [this, file](const Status &saved) {
        m_toast->say(saved ? tr("Saved as %1.").arg(QDir(file).dirName()) : saved.error().message);
    });
}

QWidget *ImageViewer::firstFocus() { return m_canvas; }

void ImageViewer::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), look().theme[Color::Viewer]); }

void ImageViewer::mousePressEvent(QMouseEvent *event) { Sheet::mousePressEvent(event); }

void ImageViewer::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = isRightToLeft();
    const int key = event->key();
    const bool pans = event->modifiers() & Qt::ShiftModifier;
    if (event->matches(QKeySequence::Copy)) {
        copyPicture();
    } else if (event->matches(QKeySequence::Save)) {
        saveAs();
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int step = key == Qt::Key_Right ? 1 : -1;
        pans ? m_canvas->pan({-step * kPanStep, 0}) : goTo(m_index + (isMirrored ? -step : step));
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        m_canvas->pan({0, key == Qt::Key_Down ? -kPanStep : kPanStep});
    } else if (key == Qt::Key_Plus || key == Qt::Key_Equal) {
        m_canvas->zoomBy(Zoom::kStep);
    } else if (key == Qt::Key_Minus) {
        m_canvas->zoomBy(1 / Zoom::kStep);
    } else if (key == Qt::Key_Space) {
        togglePlaying();
    } else if (key == Qt::Key_0) {
        m_canvas->fit();
    } else {
        Sheet::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ImageViewer::resizeEvent(QResizeEvent *) { place(); }

void ImageViewer::place()
{
    const int wide = std::clamp(width() - 2 * kSide, 200, kDescriptionWidth);
    const int high = std::min(kMostDescription, m_description->heightForWidth(wide));
    const bool isOneLine = high <= look().fonts.lineHeight(Type::Secondary);
    m_description->setAlignment(isOneLine ? Qt::AlignHCenter : Qt::AlignLeading);
    const int foot = high + 2 * space::kL;
    const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    findChild<QWidget *>(u"viewerBar"_s)->setGeometry(0, 0, width(), kBar);
    const int side = m_media.size() == 1 ? space::kL : kSide;
    m_canvas->setGeometry(side, kBar, std::max(80, width() - 2 * side), std::max(80, height() - kBar - foot));
    m_words->setGeometry((width() - wide) / 2, height() - foot + space::kL, wide, high);
    const int middle = kBar + (height() - kBar - foot - kButton) / 2;
    const int inset = (kSide - kButton) / 2;
    m_previous->setGeometry(mirrored({inset, middle, kButton, kButton}));
    m_next->setGeometry(mirrored({width() - inset - kButton, middle, kButton, kButton}));
}

}  // namespace postr
