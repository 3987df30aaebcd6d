#include "ui/sheets/palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

#include "core/base/whendone.h"
#include "core/view/sessionview.h"
#include "ui/controls/controls.h"
#include "ui/controls/searchfield.h"
#include "ui/requests.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr int kRow = 44, kMostShown = 9, kMostFound = 4, kTop = 96;

class ItemDelegate final : public QStyledItemDelegate {
public:
    ItemDelegate(Look &look, const Palette &palette, QObject *parent)
        : QStyledItemDelegate(parent), m_look(look), m_palette(palette)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, kRow};
    }

    void paint(QPainter *p, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette::Item &item = m_palette.item(index.row());
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect;
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            draw::fill(*p, row, radius::kControl, m_look.theme[current ? Color::AccentSoft : Color::ControlHover]);
        }
        const auto place = [&](const QRect &r) {
            return QStyle::visualRect(option.direction, row, r.translated(row.topLeft()));
        };
        const qreal dpr = p->device()->devicePixelRatioF();
        if (!item.person.id.isEmpty()) {
            p->drawPixmap(place({10, (kRow - 28) / 2, 28, 28}).topLeft(), m_look.avatars.get(item.person, 28, dpr));
        } else {
            p->drawPixmap(place({14, (kRow - 20) / 2, 20, 20}).topLeft(),
                          m_look.icons.get(item.icon, current ? Color::Accent : Color::Muted, 20, dpr));
        }
        const TextLine detail = m_look.shaper.elided(item.detail, Type::Meta, row.width() / 3);
        const int detailWide = controls::roundedUp(detail.width);
        const auto write = [&](const TextLine &line, Type type, int x, Color role) {
            const int high = m_look.fonts.lineHeight(type);
            const QRect at = place({x, (kRow - high) / 2, controls::roundedUp(line.width), high});
            m_look.ink.line(*p, at.topLeft() + QPoint(0, m_look.fonts.baseline(type)), line, m_look.theme[role]);
        };
        write(detail, Type::Meta, row.width() - 14 - detailWide, Color::Muted);
        const int room = row.width() - 50 - 14 - detailWide - space::kM;
        write(m_look.shaper.elided(item.title, Type::BodyMedium, room), Type::BodyMedium, 50, Color::Text);
    }

private:
    Look &m_look;
    const Palette &m_palette;
};

}  // namespace

Palette::Palette(const Screen &screen, QList<Item> always, QWidget *host)
    : Sheet(screen.look, tr("Go to anything"), metric::kDialog, host), m_screen(screen), m_always(std::move(always))
{
    m_field = new SearchField(screen.look, tr("Pages, people, posts, actions"), panel());
    m_list = new QListView(panel());
    setObjectName(u"palette"_s);
    setTop(kTop);
    column()->setContentsMargins(12, 12, 12, 12);
    column()->setSpacing(space::kS);
    m_field->edit()->setObjectName(u"paletteText"_s);
    column()->addWidget(m_field);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    m_list->setPalette(clear);
    m_list->setItemDelegate(new ItemDelegate(screen.look, *this, m_list));
    m_list->setModel(&m_model);
    column()->addWidget(m_list);
    connect(&screen.look.pictures, &Pictures::arrived, m_list->viewport(), qOverload<>(&QWidget::update));
    m_field->edit()->installEventFilter(this);
    connect(m_field->edit(), &QLineEdit::textChanged, this, &Palette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    search();
}

QWidget *Palette::firstFocus() { return m_field->edit(); }

void Palette::search()
{
    const QString text = m_field->edit()->text().trimmed();
    ++m_epoch;
    offer({});
    if (text.isEmpty()) {
        return;
    }
    whenDone(m_screen.session.search({text, std::nullopt, kMostFound}), this,
             [this, epoch = m_epoch](const Result<SearchPage> &page) {
                 if (epoch != m_epoch || !page) {
                     return;
                 }
                 QList<Item> found;
                 Requests *ask = &m_screen.requests;
                 for (const PersonSummary &person : page->people.mid(0, kMostFound)) {
                     found.append({Icon::Person, person.name, u'@' + person.handle,
                                   [ask, id = person.id] { emit ask->placeOpened(Place::profile(id)); }, person});
                 }
                 for (const FeedEntry &entry : page->posts.entries) {
                     found.append({Icon::Reply, entry.text.simplified(), entry.author.name,
                                   [ask, id = entry.id] { emit ask->placeOpened(Place::thread(id)); }});
                 }
                 offer(found);
             });
}

void Palette::offer(const QList<Item> &found)
{
    const QString text = m_field->edit()->text().trimmed();
    const QModelIndex current = m_list->currentIndex();
    const bool wasMoved = current.row() > 0;  // what was chosen by hand stays chosen when the rest arrives
    const QString chosen = current.data().toString();
    m_items.clear();
    for (const Item &item : std::as_const(m_always)) {
        if (text.isEmpty() || item.title.contains(text, Qt::CaseInsensitive)) {
            m_items.append(item);
        }
    }
    m_items += found;
    if (!text.isEmpty()) {
        Requests *ask = &m_screen.requests;
        m_items.append({Icon::Search, tr("Search for “%1”").arg(text), {}, [ask, text] {
                            emit ask->placeOpened(Place::search(text));
                        }});
    }
    m_model.clear();
    for (const Item &item : std::as_const(m_items)) {
        auto *row = new QStandardItem(item.title);
        row->setData(item.detail.isEmpty() ? item.title : item.title + u", "_s + item.detail, Qt::AccessibleTextRole);
        m_model.appendRow(row);
    }
    m_list->setFixedHeight(kRow * std::min(kMostShown, std::max(1, count())));
    int row = 0;
    for (int i = 0; wasMoved && i < count(); ++i) {
        if (m_items[i].title == chosen) {
            row = i;
            break;
        }
    }
    m_list->setCurrentIndex(m_model.index(row, 0));
}

void Palette::move(int by)
{
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, count() - 1);
    m_list->setCurrentIndex(m_model.index(row, 0));
}

void Palette::choose(int row)
{
    if (row < 0 || row >= count()) {
        return;
    }
    const auto act = m_items[row].act;  // closing ends this object
    close();
    act();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (m_field && watched == m_field->edit() && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(m_list->currentIndex().row());
            return true;
        default:
            break;
        }
    }
    return Sheet::eventFilter(watched, event);
}

}  // namespace postr
