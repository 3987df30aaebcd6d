#pragma once

#include "core/model/intent.h"
#include "ui/controls/sheet.h"

namespace postr {

class ChoiceRow;
class TextField;

/// Why the moderators should look at a post. Owned by its host.
class ReportSheet final : public Sheet {
    Q_OBJECT

public:
    ReportSheet(Look &look, const QString &handle, QWidget *host);

signals:
    void accepted(postr::ReportReason reason, const QString &comment);

protected:
    QWidget *firstFocus() override;

private:
    QList<std::pair<ReportReason, ChoiceRow *>> m_choices;
    TextField *m_comment;
};

}  // namespace postr
