#include "ui/shell/outboxrows.h"

#include <QHBoxLayout>
#include <QSet>
#include <QStyle>

#include "core/base/whendone.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/requests.h"
#include "ui/shell/syncwords.h"

namespace postr {
namespace {

constexpr int kTickMs = 4000, kReloadMs = 40, kMostBrief = 5, kMostFull = 200;
constexpr qint64 kQuietMs = 4000;  // likes and follows that are younger are about to be gone: no flicker

// Buttons beside one another while there is room, else below one another.
class Acts final : public QWidget {
public:
    explicit Acts(QWidget *parent) : QWidget(parent)
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    void add(QWidget *button) { m_buttons.append(button); }
    [[nodiscard]] QSize sizeHint() const override { return {minimumSizeHint().width(), heightForWidth(kMostWide)}; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        int widest = 0;
        for (const QWidget *button : m_buttons) {
            widest = std::max(widest, button->sizeHint().width());
        }
        return {widest, heightForWidth(kMostWide)};
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(width, false); }

protected:
    void resizeEvent(QResizeEvent *) override { arrange(width(), true); }

private:
    static constexpr int kTop = 4, kGap = 14, kMostWide = 4000;

    int arrange(int room, bool places) const
    {
        int x = 0, y = kTop, high = 0;
        for (QWidget *button : m_buttons) {
            const QSize size = button->sizeHint();
            if (x > 0 && x + size.width() > room) {
                x = 0;
                y += high;
            }
            if (places) {
                button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {QPoint(x, y), size}));
            }
            x += size.width() + kGap;
            high = size.height();
        }
        return y + high;
    }

    QList<QWidget *> m_buttons;
};

}  // namespace

OutboxRows::OutboxRows(const Screen &screen, Detail detail, QWidget *parent)
    : QWidget(parent), m_screen(screen), m_detail(detail), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &OutboxRows::show);
    m_tick.start();
    m_reload.setSingleShot(true);
    m_reload.setInterval(kReloadMs);
    connect(&m_reload, &QTimer::timeout, this, &OutboxRows::load);
    connect(&screen.session, &SessionView::outboxChanged, this, [this] {
        if (!m_reload.isActive()) {
            m_reload.start();
        }
    });
    connect(&screen.session, &SessionView::syncStateChanged, this, &OutboxRows::show);
    load();
}

void OutboxRows::load()
{
    whenDone(m_screen.session.loadOutbox(), this, [this](const Result<QList<OutboxRow>> &rows) {
        if (rows) {
            m_rows = *rows;
            show();
        }
    });
}

bool OutboxRows::isWorthShowing(const OutboxRow &row) const
{
    if (row.status == OutboxStatus::Committed) {
        return false;
    }
    const bool isYoung = m_screen.context.now() - row.createdAt <= kQuietMs;
    return m_detail == Detail::Full || row.status == OutboxStatus::Failed || row.intent.carriesText() || !isYoung;
}

QList<std::pair<OutboxRow, int>> OutboxRows::ordered() const
{
    QSet<Mid> here;
    QMultiHash<Mid, const OutboxRow *> below;
    for (const OutboxRow &row : m_rows) {
        here.insert(row.mid);
    }
    QList<const OutboxRow *> tops;
    for (const OutboxRow &row : m_rows) {
        const auto on = std::find_if(row.dependsOn.cbegin(), row.dependsOn.cend(),
                                     [&here](const Mid &mid) { return here.contains(mid); });
        on == row.dependsOn.cend() ? tops.append(&row) : static_cast<void>(below.insert(*on, &row));
    }
    QList<std::pair<OutboxRow, int>> all;
    QSet<Mid> done;
    const std::function<void(const OutboxRow *, int)> add = [&](const OutboxRow *row, int level) {
        if (done.contains(row->mid)) {
            return;
        }
        done.insert(row->mid);
        if (isWorthShowing(*row)) {
            all.append({*row, level});
        }
        QList<const OutboxRow *> next = below.values(row->mid);
        std::reverse(next.begin(), next.end());  // the latest comes first out of the hash
        for (const OutboxRow *child : std::as_const(next)) {
            add(child, level + 1);
        }
    };
    for (const OutboxRow *row : std::as_const(tops)) {
        add(row, 0);
    }
    return all;
}

void OutboxRows::show()
{
    // Rebuilt whole: a handful of rows, and only when they say something else; a button that is being pressed stays.
    const QList<std::pair<OutboxRow, int>> rows = ordered();
    QStringList words;
    for (const auto &[row, level] : rows) {
        words << row.mid.text() << row.intent.text() << SyncWords::intentTitle(row.intent)
              << SyncWords::rowState(row, m_screen.session.syncState());
    }
    if (m_holder && words == m_words) {
        return;
    }
    m_words = words;
    if (m_holder) {
        m_column->removeWidget(m_holder);
        m_holder->hide();
        m_holder->deleteLater();
    }
    m_holder = new QWidget(this);
    auto *column = new QVBoxLayout(m_holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_column->addWidget(m_holder);
    const qsizetype most = m_detail == Detail::Brief ? kMostBrief : kMostFull;
    for (qsizetype i = 0; i < std::min(most, rows.size()); ++i) {
        addRow(rows[i].first, rows[i].second);
    }
    if (rows.size() > most) {
        column->addWidget(new TextLabel(m_screen.look, tr("and %n more", nullptr, int(rows.size() - most)), Type::Meta,
                                        Color::Muted, m_holder));
    }
    m_holder->show();
    m_shownRows = int(rows.size());
    emit rowsChanged(m_shownRows);
}

void OutboxRows::addRow(const OutboxRow &row, int level)
{
    Look &look = m_screen.look;
    const bool failed = row.status == OutboxStatus::Failed;
    const Color role = failed ? Color::Danger : Color::Text;
    auto *line = new QHBoxLayout;
    line->setContentsMargins(isRightToLeft() ? 0 : level * 30, 7, isRightToLeft() ? level * 30 : 0, 7);
    line->setSpacing(10);
    line->addWidget(new IconLabel(look, failed ? Icon::Warning : Icon::Clock, role, 20, m_holder), 0,
                    failed || m_detail == Detail::Full ? Qt::AlignTop : Qt::AlignVCenter);
    auto *text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(new TextLabel(look, SyncWords::intentTitle(row.intent), Type::Secondary, role, m_holder));
    text->addWidget(new Paragraph(look, SyncWords::rowState(row, m_screen.session.syncState()), Type::Meta,
                                  failed ? Color::Danger : Color::Muted, m_holder));
    if (failed || m_detail == Detail::Full) {
        addActs(text, row);
    }
    line->addLayout(text, 1);
    static_cast<QVBoxLayout *>(m_holder->layout())->addLayout(line);
}

void OutboxRows::addActs(QBoxLayout *column, const OutboxRow &row)
{
    const bool failed = row.status == OutboxStatus::Failed;
    auto *acts = new Acts(m_holder);
    const auto add = [&](const QString &text, const char *name, auto act) {
        auto *button =
            new LinkButton(m_screen.look, text, Type::MetaStrong, failed ? Color::Danger : Color::Accent, acts);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleDescription(SyncWords::intentTitle(row.intent));
        connect(button, &QAbstractButton::clicked, this, act);
        acts->add(button);
    };
    Requests *ask = &m_screen.requests;
    if (failed) {
        add(tr("Try again"), "outboxRetry", [ask, mid = row.mid] { emit ask->retryRequested(mid); });
    }
    if (row.intent.carriesText() && m_detail == Detail::Full) {
        add(tr("Edit"), "outboxEdit", [this, row] { emit editRequested(row); });
    }
    const bool hasText = row.intent.carriesText();
    add(tr("Discard"), "outboxDiscard", [ask, mid = row.mid, hasText] { emit ask->discardRequested(mid, hasText); });
    column->addWidget(acts);
}

}  // namespace postr
