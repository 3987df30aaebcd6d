#include "ui/pages/exportsection.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>

#include "core/base/whendone.h"
#include "core/view/sessionview.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/controls/progressline.h"
#include "ui/pages/sectioncolumn.h"
#include "ui/requests.h"

using namespace Qt::StringLiterals;

namespace postr {

ExportSection::ExportSection(const Screen &screen, QWidget *parent) : QWidget(parent), m_screen(screen)
{
    QVBoxLayout *column = columnOf(this);
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
    connect(m_export, &QAbstractButton::clicked, this, &ExportSection::choosePlace);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_screen.session.cancelExport();
    });
    connect(m_showInFolder, &QAbstractButton::clicked, this,
            [this] { m_screen.context.showInFolder(m_screen.session.exportState().file); });
    connect(&screen.session, &SessionView::exportStateChanged, this, &ExportSection::show);
    show(screen.session.exportState());
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
    ExportWish wish;
    wish.file = file;
    wish.replaces = true;  // the dialog has asked
    whenDone(m_screen.session.exportAll(wish), this, [this](const Result<ExportReport> &report) {
        if (!report && report.error().code == ErrorCode::Busy) {  // it did not even begin
            emit m_screen.requests.said(report.error().message);
        }
    });
}

void ExportSection::show(const ExportState &state)
{
    const bool hadFocus = m_cancel->hasFocus();
    m_export->setVisible(!state.isRunning());
    m_progress->setVisible(state.isRunning());
    m_progress->setValue(state.percent);
    m_cancel->setVisible(state.isRunning());
    m_showInFolder->setVisible(state.outcome && *state.outcome && m_screen.context.showInFolder);
    if (!state.outcome) {
        m_outcome->say(Notice::Kind::Info, {});
        return;
    }
    m_cancel->setEnabled(true);
    if (hadFocus) {
        m_export->setFocus();
    }
    const bool isDone = *state.outcome || state.outcome->error().code == ErrorCode::Canceled;
    m_outcome->say(isDone ? Notice::Kind::Info : Notice::Kind::Danger, outcomeOf(state));
}

QString ExportSection::outcomeOf(const ExportState &state)
{
    const Result<ExportReport> &outcome = *state.outcome;
    return outcome ? tr("Saved as %1 (%2).")
                         .arg(QDir(state.file).dirName(),
                              QLocale().formattedDataSize(outcome->bytes, 1, QLocale::DataSizeSIFormat))
                   : outcome.error().message;
}

}  // namespace postr
