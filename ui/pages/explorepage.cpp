#include "ui/pages/explorepage.h"

#include <QStackedWidget>

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/controls/scrollbody.h"
#include "ui/feed/rowwords.h"
#include "ui/pages/pageheader.h"
#include "ui/requests.h"
#include "ui/shell/trendrows.h"
#include "ui/shell/trendsource.h"

namespace postr {
namespace {

constexpr int kMostTags = 12, kMostPeople = 12;

}  // namespace

ExplorePage::ExplorePage(const Screen &screen, QWidget *parent)
    : Page(Place::of(Place::Kind::Explore), parent),
      m_source(new TrendSource(screen.session, screen.context.now, this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("explorePage"));
    setAccessibleName(tr("Explore"));
    column()->addWidget(new PageHeader(screen.look, tr("Explore"), nullptr, this));
    column()->addWidget(m_stack, 1);
    auto *empty = new StatePanel(screen.look, m_stack);
    empty->tell(Icon::Hash, tr("Nothing to explore yet"),
                tr("Hashtags and people appear here as posts arrive on this computer."), tr("Search people and posts"));
    empty->button()->setObjectName(QStringLiteral("exploreStateAction"));
    Requests *ask = &screen.requests;
    connect(empty->button(), &QAbstractButton::clicked, this,
            [ask] { emit ask->placeOpened(Place::of(Place::Kind::Search)); });
    auto *scroll = new ScrollBody(screen.look, m_stack);
    auto *rows = new QVBoxLayout(scroll->widget());
    rows->setContentsMargins(20 - TrendRows::kReach, 16, 20 - TrendRows::kReach, 24);
    rows->setSpacing(0);
    const auto add = [&](TrendRows::Part part, int most, const QString &title) {
        auto *group = new QWidget(scroll->widget());
        auto *lines = new QVBoxLayout(group);
        lines->setContentsMargins(0, 0, 0, space::kXxl);
        lines->setSpacing(space::kXs);
        auto *head = new QHBoxLayout;
        head->setContentsMargins(TrendRows::kReach, 0, TrendRows::kReach, 0);
        head->addWidget(new TextLabel(screen.look, title, Type::Heading, Color::Text, group));
        lines->addLayout(head);
        auto *found = new TrendRows(screen, *m_source, part, most, group);
        lines->addWidget(found);
        rows->addWidget(group);
        const auto show = [group](int shown) { group->setVisible(shown > 0); };
        connect(found, &TrendRows::rowsChanged, group, show);
        show(found->shownRows());
    };
    add(TrendRows::Part::Tags, kMostTags, tr("Trending"));
    add(TrendRows::Part::People, kMostPeople, tr("People to follow"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(TrendRows::kReach, 0, TrendRows::kReach, 0);
    m_origin = new Paragraph(screen.look, {}, Type::Meta, Color::Muted, scroll->widget());
    m_origin->setObjectName(QStringLiteral("trendOrigin"));
    foot->addWidget(m_origin);
    rows->addLayout(foot);
    rows->addStretch(1);
    m_stack->addWidget(empty);
    m_stack->addWidget(scroll);
    connect(m_source, &TrendSource::changed, this, &ExplorePage::show);
    show();
    m_source->start();
}

void ExplorePage::show()
{
    const Trends &trends = m_source->trends();
    m_origin->setText(trends.toldAt > 0
                          ? tr("The last 24 hours on this server, as of %1.", "time")
                                .arg(RowWords::exactTime(QDateTime::fromMSecsSinceEpoch(trends.toldAt, Qt::UTC)))
                          : tr("Counted on this computer, from the posts it has; nobody is told what you see."));
    m_stack->setCurrentIndex(trends.tags.isEmpty() && trends.people.isEmpty() ? 0 : 1);
}

}  // namespace postr
