#include "ui/pages/exportsection.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPointer>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "core/base/whendone.h"
#include "core/view/sessionview.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/controls/progressline.h"

using namespace Qt::StringLiterals;

namespace postr {

ExportSection::ExportSection(const Screen &screen, QWidget *parent) : QWidget(parent), m_screen(screen)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kS);
    column->addWidget(
        new Paragraph(screen.look, tr("Everything in one file"), Type::SecondaryStrong, Color::Text, this));
    column->addWidget(new Paragraph(
        screen.look,
        tr("Your profile, posts, likes, bookmarks, people, drafts and what waits to be sent, with the pictures "
           "that are on this computer, as a zip file that any program can read."),
        Type::Secondary, Color::Muted, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kM);
    m_export = new PillButton(screen.look, PillButton::Kind::Outline, tr("Export…"), this);
    m_export->setObjectName(u"storageExport"_s);
    m_progress = new ProgressLine(screen.look, this);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("Export"));
    m_cancel = new PillButton(screen.look, PillButton::Kind::Outline, tr("Cancel"), this);
    m_cancel->setObjectName(u"exportCancel"_s);
    row->addWidget(m_export);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addStretch();
    column->addLayout(row);
    m_outcome = new Notice(screen.look, this);
    m_outcome->setObjectName(u"exportOutcome"_s);
    column->addWidget(m_outcome);
    m_showInFolder = new PillButton(screen.look, PillButton::Kind::Outline, tr("Show in folder"), this);
    m_showInFolder->setObjectName(u"exportShow"_s);
    column->addWidget(m_showInFolder, 0, Qt::AlignLeft);
    m_showInFolder->hide();
    showRunning(false);
    connect(m_export, &QAbstractButton::clicked, this, &ExportSection::choosePlace);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_wish.token.cancel();
    });
    connect(m_showInFolder, &QAbstractButton::clicked, this, [this] { m_screen.context.showInFolder(m_wish.file); });
}

void ExportSection::choosePlace()
{
    auto *dialog = new QFileDialog(this, tr("Export everything"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"zip"_s);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_screen.context.now()).date();
    dialog->selectFile(u"postr-%1.zip"_s.arg(today.toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportSection::begin);
    dialog->open();
}

void ExportSection::begin(const QString &file)
{
    m_wish = {};
    m_wish.file = file;
    m_wish.replaces = true;  // the dialog has asked
    m_wish.progressed = [section = QPointer(this)](int percent) {
        if (section) {
            section->m_progress->setValue(percent);
        }
    };
    m_progress->setValue(0);
    m_outcome->say(Notice::Kind::Info, {});
    m_showInFolder->hide();
    showRunning(true);
    const auto closed = [this] { showRunning(false); };
    whenDone(
        m_screen.session.exportAll(m_wish), this, [this](const Result<ExportReport> &report) { end(report); }, closed);
}

void ExportSection::end(const Result<ExportReport> &report)
{
    const bool hadFocus = m_cancel->hasFocus() || m_export->hasFocus();
    showRunning(false);
    if (hadFocus) {
        m_export->setFocus();
    }
    if (!report) {
        const bool isWanted = report.error().code == ErrorCode::Canceled;
        m_outcome->say(isWanted ? Notice::Kind::Info : Notice::Kind::Danger, report.error().message);
        return;
    }
    m_outcome->say(Notice::Kind::Info,
                   tr("Saved as %1 (%2).")
                       .arg(QDir(m_wish.file).dirName(),
                            QLocale().formattedDataSize(report->bytes, 1, QLocale::DataSizeSIFormat)));
    m_showInFolder->setVisible(bool(m_screen.context.showInFolder));
}

void ExportSection::showRunning(bool isRunning)
{
    m_export->setVisible(!isRunning);
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_cancel->setEnabled(isRunning);
}

}  // namespace postr
