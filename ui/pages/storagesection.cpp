#include "ui/pages/storagesection.h"

#include <QLocale>
#include <QVBoxLayout>

#include "core/base/whendone.h"
#include "core/view/sessionview.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/requests.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

QString inBytes(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

}  // namespace

StorageSection::StorageSection(const Screen &screen, QWidget *parent) : QWidget(parent), m_screen(screen)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kXs);
    m_posts = addLine(tr("Posts, people, drafts and outbox"), u"storagePosts"_s);
    m_pictures = addLine(tr("Downloaded pictures"), u"storagePictures"_s);
    m_unsent = addLine(tr("Pictures of drafts and of posts that wait"), u"storageUnsent"_s);
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
