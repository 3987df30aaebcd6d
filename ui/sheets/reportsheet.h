#pragma once

#include "core/model/intent.h"
#include "ui/controls/sheet.h"

namespace postr {

class ChoiceRow;
class TextField;

/// Why the moderators should look at a post or a person. Owned by its host.
class ReportSheet final : public Sheet {
    Q_OBJECT

public:
    enum class About { Post, Person };

    /// `handle`: of the person, or of who wrote the post.
    ReportSheet(Look &look, About about, const QString &handle, QWidget *host);
    [[nodiscard]] bool hasInput() const override;

signals:
    void accepted(postr::ReportReason reason, const QString &comment);

protected:
    QWidget *firstFocus() override;

private:
    QList<std::pair<ReportReason, ChoiceRow *>> m_choices;
    TextField *m_comment;
};

}  // namespace postr
