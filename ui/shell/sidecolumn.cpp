#include "ui/shell/sidecolumn.h"

#include <QHBoxLayout>

#include "core/base/whendone.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/shell/syncwords.h"

namespace postr {
namespace {

constexpr int kTickMs = 4000, kReloadMs = 40, kMostRows = 5;
constexpr qint64 kQuietMs = 4000;  // likes and follows that are younger are about to be gone: no flicker

}  // namespace

SideColumn::SideColumn(Look &look, SessionView &session, const UiContext &context, QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_context(context), m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Status"));
    m_column->setContentsMargins(20, 12, 20, 12);
    m_column->setSpacing(14);
    buildStatus();
    buildOutbox();
    m_column->addStretch(1);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &SideColumn::showSync);
    connect(&m_tick, &QTimer::timeout, this, &SideColumn::showOutbox);
    m_tick.start();
    m_reload.setSingleShot(true);
    m_reload.setInterval(kReloadMs);
    connect(&m_reload, &QTimer::timeout, this, &SideColumn::loadOutbox);
    connect(&session, &SessionView::outboxChanged, &m_reload, qOverload<>(&QTimer::start));
    connect(&session, &SessionView::syncStateChanged, this, &SideColumn::showSync);
    connect(&session, &SessionView::syncStateChanged, this, &SideColumn::showOutbox);
    showSync();
    loadOutbox();
}

void SideColumn::buildStatus()
{
    auto *card = new Card(m_look, this);
    card->setObjectName(QStringLiteral("syncCard"));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(17, 15, 17, 15);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_light = new Dot(m_look, Color::Repost, card);
    row->addWidget(m_light, 0, Qt::AlignVCenter);
    m_title = new TextLabel(m_look, {}, Type::SecondaryStrong, Color::Text, card);
    m_title->setObjectName(QStringLiteral("syncStateTitle"));
    row->addWidget(m_title, 1);
    m_age = new TextLabel(m_look, {}, Type::Meta, Color::Muted, card);
    m_age->setObjectName(QStringLiteral("syncStateAge"));
    row->addWidget(m_age);
    column->addLayout(row);
    m_detail = new Paragraph(m_look, {}, Type::Meta, Color::Muted, card);
    m_detail->setObjectName(QStringLiteral("syncStateDetail"));
    column->addWidget(m_detail);
    m_column->addWidget(card);
}

void SideColumn::buildOutbox()
{
    m_outbox = new Card(m_look, this);
    m_outbox->setObjectName(QStringLiteral("outboxCard"));
    m_outbox->setAccessibleName(tr("Waiting to send"));
    auto *column = new QVBoxLayout(m_outbox);
    column->setContentsMargins(17, 15, 17, 11);
    column->setSpacing(4);
    column->addWidget(new TextLabel(m_look, tr("Waiting to send"), Type::Heading, Color::Text, m_outbox));
    m_column->addWidget(m_outbox);
    m_outbox->hide();
}

void SideColumn::showSync()
{
    const SyncWords words = SyncWords::of(m_session.syncState(), m_context.now());
    m_title->setText(words.title);
    m_age->setText(words.age);
    m_detail->setText(words.detail);
    m_detail->setVisible(!words.detail.isEmpty());
    m_light->setRole(words.light);
}

void SideColumn::loadOutbox()
{
    whenDone(m_session.loadOutbox(), this, [this](const Result<QList<OutboxRow>> &rows) {
        if (rows) {
            m_rows = *rows;
            showOutbox();
        }
    });
}

bool SideColumn::isWorthShowing(const OutboxRow &row) const
{
    if (row.status == OutboxStatus::Committed) {
        return false;
    }
    return row.status == OutboxStatus::Failed || row.intent.carriesText() || m_context.now() - row.createdAt > kQuietMs;
}

QStringList SideColumn::shownWords() const
{
    QStringList words;
    for (const OutboxRow &row : m_rows) {
        if (isWorthShowing(row)) {
            words << row.mid.text() << SyncWords::intentTitle(row.intent)
                  << SyncWords::rowState(row, m_session.syncState());
        }
    }
    return words;
}

void SideColumn::showOutbox()
{
    // Rebuilt whole: a handful of rows, and only when they say something else; a button that is being pressed stays.
    const QStringList words = shownWords();
    if (m_rowsHolder && words == m_shown) {
        return;
    }
    m_shown = words;
    auto *column = static_cast<QVBoxLayout *>(m_outbox->layout());
    if (m_rowsHolder) {
        column->removeWidget(m_rowsHolder);
        m_rowsHolder->hide();
        m_rowsHolder->deleteLater();
    }
    m_rowsHolder = new QWidget(m_outbox);
    auto *rows = new QVBoxLayout(m_rowsHolder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    column->addWidget(m_rowsHolder);
    int shown = 0, left = 0;
    for (const OutboxRow &row : std::as_const(m_rows)) {
        if (!isWorthShowing(row)) {
            continue;
        }
        if (shown < kMostRows) {
            addOutboxRow(row);
            ++shown;
        } else {
            ++left;
        }
    }
    if (left > 0) {
        rows->addWidget(
            new TextLabel(m_look, tr("and %n more", nullptr, left), Type::Meta, Color::Muted, m_rowsHolder));
    }
    m_rowsHolder->show();
    m_outbox->setVisible(shown > 0);
}

void SideColumn::addOutboxRow(const OutboxRow &row)
{
    const bool failed = row.status == OutboxStatus::Failed;
    const Color role = failed ? Color::Danger : Color::Text;
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 7, 0, 7);
    line->setSpacing(10);
    line->addWidget(new IconLabel(m_look, failed ? Icon::Warning : Icon::Clock, role, 20, m_rowsHolder), 0,
                    failed ? Qt::AlignTop : Qt::AlignVCenter);
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(new TextLabel(m_look, SyncWords::intentTitle(row.intent), Type::Secondary, role, m_rowsHolder));
    text->addWidget(new Paragraph(m_look, SyncWords::rowState(row, m_session.syncState()), Type::Meta,
                                  failed ? Color::Danger : Color::Muted, m_rowsHolder));
    if (failed) {
        auto *acts = new QHBoxLayout;
        acts->setContentsMargins(0, 4, 0, 0);
        acts->setSpacing(14);
        auto *retry = new LinkButton(m_look, tr("Try again"), Type::MetaStrong, Color::Danger, m_rowsHolder);
        retry->setObjectName(QStringLiteral("outboxRetry"));
        auto *discard = new LinkButton(m_look, tr("Discard"), Type::MetaStrong, Color::Danger, m_rowsHolder);
        discard->setObjectName(QStringLiteral("outboxDiscard"));
        acts->addWidget(retry);
        acts->addWidget(discard);
        acts->addStretch(1);
        text->addLayout(acts);
        const bool isPost = row.intent.kind() == IntentKind::PutPost;
        connect(retry, &QAbstractButton::clicked, this, [this, mid = row.mid] { emit retryRequested(mid); });
        connect(discard, &QAbstractButton::clicked, this,
                [this, mid = row.mid, isPost] { emit discardRequested(mid, isPost); });
    }
    line->addLayout(text, 1);
    static_cast<QVBoxLayout *>(m_rowsHolder->layout())->addLayout(line);
}

}  // namespace postr
