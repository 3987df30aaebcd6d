#include "ui/pages/storagesection.h"

#include <QLocale>

#include "core/base/whendone.h"
#include "core/view/sessionview.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/pages/exportsection.h"
#include "ui/pages/sectioncolumn.h"
#include "ui/requests.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

/// Bytes of downloaded pictures that may be kept.
constexpr qint64 kLimits[] = {256'000'000, 512'000'000, 1'000'000'000, 2'000'000'000};

QString inBytes(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

}  // namespace

StorageSection::StorageSection(const Screen &screen, QWidget *parent) : QWidget(parent), m_screen(screen)
{
    QVBoxLayout *column = columnOf(this, space::kXs);
    m_posts = addLine(tr("Posts, people, drafts and outbox"), u"storagePosts"_s);
    m_pictures = addLine(tr("Downloaded pictures"), u"storagePictures"_s);
    m_unsent = addLine(tr("Pictures of drafts and of posts that wait"), u"storageUnsent"_s);
    column->addSpacing(space::kM);
    addLimits();
    column->addSpacing(space::kS);
    column->addWidget(new Paragraph(screen.look,
                                    tr("Downloaded pictures come again when you look at them. Drafts and what waits to "
                                       "be sent are never cleared."),
                                    Type::Secondary, Color::Muted, this));
    column->addSpacing(space::kS);
    m_clear = new PillButton(screen.look, PillButton::Kind::Outline, tr("Clear downloaded pictures"), this);
    m_clear->setObjectName(u"storageClear"_s);
    connect(m_clear, &QAbstractButton::clicked, this, &StorageSection::clear);
    column->addWidget(m_clear, 0, Qt::AlignLeft);
    column->addSpacing(space::kXl);
    column->addWidget(new ExportSection(screen, this));
}

void StorageSection::addLimits()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    const QString title = tr("Keep downloaded pictures up to");
    column->addWidget(new Paragraph(m_screen.look, title, Type::SecondaryStrong, Color::Text, this));
    column->addSpacing(space::kXs);
    auto *group = new QWidget(this);  // choices are exclusive among siblings
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kXs);
    for (const qint64 bytes : kLimits) {
        const QString words = QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
        auto *button = new PillButton(m_screen.look, PillButton::Kind::Tab, words, group);
        button->setObjectName(u"storageLimit%1"_s.arg(bytes / 1'000'000));
        button->setAccessibleName(title + u": "_s + words);
        connect(button, &QAbstractButton::clicked, this, [this, bytes] { setLimit(bytes); });
        m_limits.insert(bytes, button);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addWidget(group);
}

TextLabel *StorageSection::addLine(const QString &words, const QString &name)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kM);
    row->addWidget(new Paragraph(m_screen.look, words, Type::Secondary, Color::Text, this), 1);
    auto *value = new TextLabel(m_screen.look, {}, Type::Secondary, Color::Muted, this);
    value->setObjectName(name);
    value->setTabular();
    row->addWidget(value);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    return value;
}

void StorageSection::showEvent(QShowEvent *) { load(); }

void StorageSection::load()
{
    whenDone(m_screen.session.loadStorage(), this, [this](const Result<StorageReport> &report) {
        if (!report) {
            return;
        }
        m_posts->setText(tr("%1 · %2", "count of posts, size")
                             .arg(tr("%n post(s)", nullptr, report->posts), inBytes(report->database)));
        m_pictures->setText(tr("%1 of at most %2").arg(inBytes(report->pictures), inBytes(report->picturesLimit)));
        m_unsent->setText(inBytes(report->unsent));
        m_clear->setEnabled(report->pictures > 0);
        if (PillButton *limit = m_limits.value(report->picturesLimit)) {
            limit->setChecked(true);
        }
    });
}

void StorageSection::setLimit(qint64 bytes)
{
    whenDone(m_screen.session.setPicturesLimit(bytes), this, [this](const Status &done) {
        if (!done) {
            emit m_screen.requests.said(done.error().message);
        }
        load();
    });
}

void StorageSection::clear()
{
    m_clear->setEnabled(false);
    whenDone(m_screen.session.clearPictures(), this, [this](const Status &done) {
        emit m_screen.requests.said(done ? tr("The downloaded pictures are gone.") : done.error().message);
        load();
    });
}

}  // namespace postr
