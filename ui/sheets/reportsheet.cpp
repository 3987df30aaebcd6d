#include "ui/sheets/reportsheet.h"

#include "ui/controls/button.h"
#include "ui/controls/choicerow.h"
#include "ui/controls/label.h"
#include "ui/controls/scrollbody.h"
#include "ui/controls/textfield.h"

using namespace Qt::StringLiterals;

namespace postr {

ReportSheet::ReportSheet(Look &look, About about, const QString &handle, QWidget *host)
    : Sheet(look, about == About::Post ? tr("Report this post") : tr("Report @%1").arg(handle), metric::kConfirm, host)
{
    setObjectName(u"reportSheet"_s);
    auto *body = new ScrollBody(look, panel());  // a low window has no room for all of it
    QWidget *inside = body->widget();
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(new TextLabel(look, accessibleName(), Type::Title, Color::Text, inside));
    rows->addSpacing(space::kXs);
    const QString whoSees =
        about == About::Post
            ? tr("The moderators of this server see the post and who wrote it (@%1). @%1 is not told who reported it.")
            : tr("The moderators of this server look at this profile. @%1 is not told who reported it.");
    rows->addWidget(new Paragraph(look, whoSees.arg(handle), Type::Secondary, Color::Muted, inside));
    rows->addSpacing(space::kM);
    const std::tuple<ReportReason, QString, QString, QString> reasons[] = {
        {ReportReason::Spam, u"reportSpam"_s, tr("Spam"), tr("Advertising, or the same over and over")},
        {ReportReason::Abuse, u"reportAbuse"_s, tr("Abuse"), tr("Harassment, threats, hate")},
        {ReportReason::Sexual, u"reportSexual"_s, tr("Sexual content"), tr("Not wanted, or without a warning")},
        {ReportReason::Violence, u"reportViolence"_s, tr("Violence"), tr("Shows it or calls for it")},
        {ReportReason::Illegal, u"reportIllegal"_s, tr("Illegal"), tr("Against the law")},
        {ReportReason::Other, u"reportOther"_s, tr("Something else"), tr("Say what, below")},
    };
    for (const auto &[reason, name, title, sentence] : reasons) {
        auto *row = new ChoiceRow(look, title, sentence, inside);
        row->setObjectName(name);
        rows->addWidget(row);
        rows->addSpacing(space::kXs);
        m_choices.append({reason, row});
    }
    m_choices.constFirst().second->setChecked(true);
    rows->addSpacing(space::kS);
    m_comment = new TextField(look, tr("Anything else the moderators should know"), u"reportComment"_s, inside);
    rows->addWidget(m_comment);
    column()->addWidget(body);
    column()->addSpacing(space::kL);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kS);
    row->addStretch(1);
    auto *cancel = new PillButton(look, PillButton::Kind::Outline, tr("Cancel"), panel());
    cancel->setObjectName(u"reportCancel"_s);
    row->addWidget(cancel);
    auto *accept = new PillButton(look, PillButton::Kind::Danger, tr("Report", "verb"), panel());
    accept->setObjectName(u"reportAccept"_s);
    row->addWidget(accept);
    column()->addLayout(row);
    connect(cancel, &QAbstractButton::clicked, this, &Sheet::dismiss);
    connect(accept, &QAbstractButton::clicked, this, [this] {
        for (const auto &[reason, choice] : std::as_const(m_choices)) {
            if (choice->isChecked()) {
                close();
                emit accepted(reason, m_comment->text().trimmed());
                return;
            }
        }
    });
}

bool ReportSheet::hasInput() const
{
    return !m_choices.constFirst().second->isChecked() || !m_comment->text().trimmed().isEmpty();
}

QWidget *ReportSheet::firstFocus() { return m_choices.constFirst().second; }

}  // namespace postr
