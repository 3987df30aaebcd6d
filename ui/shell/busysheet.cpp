#include "ui/shell/busysheet.h"

#include <QHBoxLayout>

#include "ui/controls/label.h"

namespace postr {

BusySheet::BusySheet(Look &look, const QString &sentence, QWidget *host) : Sheet(look, sentence, 360, host)
{
    setObjectName(QStringLiteral("busySheet"));
    setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kM);
    row->addWidget(new IconLabel(look, Icon::Clock, Color::Accent, 24, panel()));
    row->addWidget(new Paragraph(look, sentence, Type::Body, Color::Text, panel()), 1);
    column()->addLayout(row);
}

}  // namespace postr
