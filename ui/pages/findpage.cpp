#include "ui/pages/findpage.h"

#include <QLineEdit>

#include "ui/controls/searchfield.h"
#include "ui/feed/feedpane.h"
#include "ui/feed/feedview.h"
#include "ui/feed/searchmodel.h"
#include "ui/pages/pageheader.h"

namespace postr {

FindPage::FindPage(const Screen &screen, const QString &text, QWidget *parent)
    : Page(Place::search(text), parent), m_field(new SearchField(screen.look, tr("Search people and posts"), this))
{
    setObjectName(QStringLiteral("findPage"));
    setAccessibleName(tr("Search"));
    auto *header = new PageHeader(screen.look, tr("Search"), nullptr, this);
    header->addField(m_field);
    column()->addWidget(header);
    auto model = std::make_unique<SearchModel>(screen.session, screen.context.now);
    m_model = model.get();
    m_pane = new FeedPane(screen, std::move(model), {}, this);
    m_pane->setObjectName(QStringLiteral("paneFind"));
    column()->addWidget(m_pane, 1);
    m_field->edit()->setText(text);
    search(text);
    connect(m_field->edit(), &QLineEdit::textChanged, this, &FindPage::search);
    connect(m_field, &SearchField::downPressed, this, [this] { m_pane->view()->setFocus(Qt::TabFocusReason); });
}

QWidget *FindPage::firstFocus() const { return m_field->edit(); }

void FindPage::showNewest()
{
    m_field->edit()->setFocus(Qt::ShortcutFocusReason);
    m_field->edit()->selectAll();
}

void FindPage::search(const QString &text)
{
    setPlace(Place::search(text));
    if (text.trimmed().isEmpty()) {
        m_pane->setEmpty({Icon::Search, tr("Search everything you have seen"),
                          tr("Words are found as you type. You can narrow it down: from:maya, in:bookmarks, in:likes, "
                             "in:mine, has:image, before:2026-06-30, after:2026-01-01.")});
    } else {
        m_pane->setEmpty(
            {Icon::Search, tr("Nothing matches"), tr("Try fewer or other words."), tr("Clear the search"), [this] {
                 m_field->edit()->clear();
                 showNewest();
             }});
    }
    m_model->setText(text);
}

}  // namespace postr
