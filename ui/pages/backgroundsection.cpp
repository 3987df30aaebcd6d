#include "ui/pages/backgroundsection.h"

#include "ui/controls/label.h"
#include "ui/pages/preferenceswitch.h"
#include "ui/pages/sectioncolumn.h"

using namespace Qt::StringLiterals;

namespace postr {

BackgroundSection::BackgroundSection(Look &look, const UiContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_closes(preferenceSwitch(look, u"settingsCloseToTray"_s,
                                tr("Closing the window leaves Postr running, with its icon in the tray"),
                                &Preferences::Values::closeToTray, this)),
      m_starts(preferenceSwitch(look, u"settingsAutostart"_s, {}, &Preferences::Values::autostart, this)),
      m_noTray(new Paragraph(look, tr("This desktop has no tray. Closing the window ends Postr."), Type::Secondary,
                             Color::Muted, this))
{
    QVBoxLayout *column = columnOf(this);
    column->addWidget(m_noTray);
    column->addWidget(m_closes);
    column->addWidget(m_starts);
}

void BackgroundSection::showEvent(QShowEvent *)
{
    const bool hasTray = m_context.hasTray();
    m_noTray->setVisible(!hasTray);
    m_closes->setVisible(hasTray);
    m_starts->setVisible(m_context.hasAutostart);
    m_starts->setText(hasTray ? tr("Start Postr when I log in, in the tray") : tr("Start Postr when I log in"));
    m_starts->updateGeometry();
}

}  // namespace postr
