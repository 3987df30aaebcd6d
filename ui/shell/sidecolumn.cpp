#include "ui/shell/sidecolumn.h"

#include <QHBoxLayout>

#include "core/view/sessionview.h"
#include "ui/controls/label.h"
#include "ui/controls/scrollbody.h"
#include "ui/requests.h"
#include "ui/shell/outboxrows.h"
#include "ui/shell/searchprompt.h"
#include "ui/shell/syncwords.h"
#include "ui/shell/trendrows.h"
#include "ui/shell/trendsource.h"

namespace postr {
namespace {

constexpr int kTickMs = 4000, kMostTags = 3, kMostPeople = 3;

}  // namespace

SideColumn::SideColumn(const Screen &screen, QWidget *parent) : QWidget(parent), m_screen(screen)
{
    setAccessibleName(tr("Status"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 12, 0, 0);
    auto *body = new ScrollBody(screen.look, this);
    outer->addWidget(body);
    m_column = new QVBoxLayout(body->widget());
    m_column->setContentsMargins(20, 0, 20, 12);
    m_column->setSpacing(14);
    auto *search = new SearchPrompt(screen.look, body->widget());
    connect(search, &QAbstractButton::clicked, this,
            [this] { emit m_screen.requests.placeOpened(Place::of(Place::Kind::Search)); });
    m_column->addWidget(search);
    buildStatus();
    buildOutbox();
    buildTrends();
    m_column->addStretch(1);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &SideColumn::showSync);
    m_tick.start();
    connect(&screen.session, &SessionView::syncStateChanged, this, &SideColumn::showSync);
    showSync();
}

void SideColumn::buildStatus()
{
    auto *card = new Card(m_screen.look, m_column->parentWidget());
    card->setObjectName(QStringLiteral("syncCard"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(17, 15, 17, 15);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_light = new Dot(m_screen.look, Color::Repost, card);
    row->addWidget(m_light, 0, Qt::AlignVCenter);
    m_title = new Paragraph(m_screen.look, {}, Type::SecondaryStrong, Color::Text, card);
    m_title->setObjectName(QStringLiteral("syncStateTitle"));
    row->addWidget(m_title, 1);
    m_age = new TextLabel(m_screen.look, {}, Type::Meta, Color::Muted, card);
    m_age->setObjectName(QStringLiteral("syncStateAge"));
    row->addWidget(m_age);
    column->addLayout(row);
    m_detail = new Paragraph(m_screen.look, {}, Type::Meta, Color::Muted, card);
    m_detail->setObjectName(QStringLiteral("syncStateDetail"));
    column->addWidget(m_detail);
    m_column->addWidget(card);
}

void SideColumn::buildOutbox()
{
    auto *card = new Card(m_screen.look, m_column->parentWidget());
    card->setObjectName(QStringLiteral("outboxCard"));
    card->setAccessibleName(tr("Waiting to send"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(17, 15, 17, 11);
    column->setSpacing(4);
    column->addWidget(new Paragraph(m_screen.look, tr("Waiting to send"), Type::Heading, Color::Text, card));
    auto *rows = new OutboxRows(m_screen, OutboxRows::Detail::Brief, card);
    column->addWidget(rows);
    m_column->addWidget(card);
    const auto show = [card](int shown) { card->setVisible(shown > 0); };
    connect(rows, &OutboxRows::rowsChanged, card, show);
    show(rows->shownRows());
}

void SideColumn::buildTrends()
{
    m_trends = new TrendSource(m_screen.session, m_screen.context.now, this);
    using Part = TrendRows::Part;
    for (const auto &[part, most, title, name] :
         {std::tuple(Part::Tags, kMostTags, tr("Trending"), QStringLiteral("trendsCard")),
          std::tuple(Part::People, kMostPeople, tr("People to follow"), QStringLiteral("peopleCard"))}) {
        auto *card = new Card(m_screen.look, m_column->parentWidget());
        card->setObjectName(name);
        card->setAccessibleName(title);
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(17 - TrendRows::kReach, 15, 17 - TrendRows::kReach, 11);
        column->setSpacing(4);
        auto *head = new QHBoxLayout;
        head->setContentsMargins(TrendRows::kReach, 0, TrendRows::kReach, 0);
        head->addWidget(new Paragraph(m_screen.look, title, Type::Heading, Color::Text, card));
        column->addLayout(head);
        auto *rows = new TrendRows(m_screen, *m_trends, part, most, card);
        column->addWidget(rows);
        m_column->addWidget(card);
        const auto show = [card](int shown) { card->setVisible(shown > 0); };
        connect(rows, &TrendRows::rowsChanged, card, show);
        show(rows->shownRows());
    }
}

void SideColumn::start() { m_trends->start(); }

void SideColumn::showSync()
{
    const SyncWords words = SyncWords::of(m_screen.session.syncState(), m_screen.context.now());
    m_title->setText(words.title);
    m_age->setText(words.age);
    m_detail->setText(words.detail);
    m_detail->setVisible(!words.detail.isEmpty());
    m_light->setRole(words.light);
}

}  // namespace postr
