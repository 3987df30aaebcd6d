#include <QTest>

#include "tests/ui/support/samples.h"
#include "ui/feed/rowbuilder.h"
#include "ui/feed/rowcache.h"
#include "ui/feed/rowwords.h"
#include "ui/theme/look.h"

using namespace postr;

namespace {

struct Named {
    const char *name;
    QRect rect;
};

// What must not overlap anything else of this list.
QList<Named> parts(const PostLayout &l)
{
    return {{"gap", l.gap},
            {"context", l.context},
            {"avatar", l.avatar},
            {"name", l.name},
            {"handle", l.handle},
            {"time", l.time},
            {"cover", l.cover},
            {"body", l.body},
            {"showMore", l.showMore},
            {"media", l.media},
            {"quote", l.quote},
            {"card", l.card},
            {"stateIcon", l.stateIcon},
            {"state", l.state},
            {"failure", l.failure},
            {"replies", l.counts[0]},
            {"reposts", l.counts[1]},
            {"likes", l.counts[2]}};
}

QList<std::pair<Named, QRect>> children(const PostLayout &l)
{
    QList<std::pair<Named, QRect>> inside{
        {{"coverIcon", l.coverIcon}, l.cover},       {{"coverText", l.coverText}, l.cover},
        {{"coverButton", l.coverButton}, l.cover},   {{"quoteAvatar", l.quoteAvatar}, l.quote},
        {{"quoteName", l.quoteName}, l.quote},       {{"quoteMeta", l.quoteMeta}, l.quote},
        {{"quoteText", l.quoteText}, l.quote},       {{"failureIcon", l.failureIcon}, l.failure},
        {{"failureText", l.failureText}, l.failure}, {{"retry", l.retry}, l.failure},
        {{"discard", l.discard}, l.failure},         {{"cardTitle", l.cardTitle}, l.card},
        {{"cardText", l.cardText}, l.card},          {{"cardIcon", l.cardIcon}, l.card},
        {{"cardSite", l.cardSite}, l.card}};
    for (size_t i = 0; i < l.tiles.size(); ++i) {
        inside << std::pair(Named{"tile", l.tiles[i]}, l.media) << std::pair(Named{"badge", l.badges[i]}, l.tiles[i]);
    }
    return inside;
}

bool overlap(const QRect &a, const QRect &b) { return !a.isEmpty() && !b.isEmpty() && a.intersects(b); }

// A badge lies in its own tile.
bool isNested(const Named &a, const Named &b) { return qstrcmp(a.name, "badge") == 0 || qstrcmp(b.name, "badge") == 0; }

QString complaint(const PostLayout &l)
{
    const QRect row(0, 0, l.width, l.height);
    const QList<Named> all = parts(l);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all[i].rect.isEmpty() && !row.contains(all[i].rect)) {
            return QStringLiteral("%1 leaves the row").arg(QLatin1String(all[i].name));
        }
        for (qsizetype k = i + 1; k < all.size(); ++k) {
            if (overlap(all[i].rect, all[k].rect)) {
                return QStringLiteral("%1 overlaps %2").arg(QLatin1String(all[i].name), QLatin1String(all[k].name));
            }
        }
    }
    const auto inside = children(l);
    for (qsizetype i = 0; i < inside.size(); ++i) {
        const auto &[part, holder] = inside[i];
        if (!part.rect.isEmpty() && !holder.contains(part.rect)) {
            return QStringLiteral("%1 leaves its box").arg(QLatin1String(part.name));
        }
        for (qsizetype k = i + 1; k < inside.size(); ++k) {
            if (holder == inside[k].second && !isNested(part, inside[k].first) &&
                overlap(part.rect, inside[k].first.rect)) {
                return QStringLiteral("%1 overlaps %2")
                    .arg(QLatin1String(part.name), QLatin1String(inside[k].first.name));
            }
        }
    }
    return {};
}

QRect flipped(QRect r, int width)
{
    if (!r.isEmpty()) {
        r.moveLeft(width - r.left() - r.width());
    }
    return r;
}

}  // namespace

class TestPostLayout : public QObject {
    Q_OBJECT

private slots:
    void everyShapeFits()
    {
        Look look(ThemeChoice::Light);
        const RowBuilder builder(look.shaper);
        int seen = 0;
        for (const FeedEntry &entry : samples::everyShape()) {
            for (const int width : {380, 619}) {
                for (const RowOpen open : {RowOpen{}, RowOpen{true, true}}) {
                    for (const bool mirrored : {false, true}) {
                        ListRow what(entry);
                        if (seen % 3 == 0) {
                            what.gap = FeedGap{2, 1};
                        }
                        const PreparedRow row = builder.build(what, width, samples::now(), mirrored, open);
                        QCOMPARE(row.layout.gap.isEmpty(), !what.gap);
                        const QString wrong = complaint(row.layout);
                        const QString where = QStringLiteral("%1 at %2: %3").arg(entry.id.text()).arg(width).arg(wrong);
                        QVERIFY2(wrong.isEmpty(), qPrintable(where));
                        ++seen;
                    }
                }
            }
        }
        QVERIFY(seen > 1000);
    }

    void mirroredIsTheSameFromTheOtherSide()
    {
        FeedEntry entry = samples::pleasantFeed().first();
        entry.card = samples::card();
        RowSizes sizes;
        sizes.cardTitle = sizes.cardText = 20;
        sizes.cardSite = 90;
        sizes.name = 100;
        sizes.handle = 50;
        sizes.time = 40;
        sizes.bodyHeight = 44;
        sizes.counts = {10, 20, 30};
        const PostLayout left = layoutPost(entry, sizes, {}, 600, false, false);
        const PostLayout right = layoutPost(entry, sizes, {}, 600, false, true);
        QCOMPARE(right.avatar, flipped(left.avatar, 600));
        QCOMPARE(right.body, flipped(left.body, 600));
        QCOMPARE(right.tiles[0], flipped(left.tiles[0], 600));
        QCOMPARE(right.counts[LikeCount], flipped(left.counts[LikeCount], 600));
        QCOMPARE(right.cardIcon, flipped(left.cardIcon, 600));
        QCOMPARE(right.cardSite, flipped(left.cardSite, 600));
        QCOMPARE(right.height, left.height);
    }

    void clicksHitWhatIsPainted()
    {
        Look look(ThemeChoice::Light);
        const RowBuilder builder(look.shaper);
        const QList<FeedEntry> feed = samples::pleasantFeed();
        const PostLayout media = builder.build(ListRow(feed[0]), 619, samples::now(), false, {}).layout;
        QCOMPARE(media.hitTest(media.counts[LikeCount].center()), (Hit{Part::Like, 0}));
        QCOMPARE(media.hitTest(media.tiles[2].center()), (Hit{Part::Tile, 2}));
        QCOMPARE(media.hitTest(media.more.center()), (Hit{Part::More, 0}));
        QCOMPARE(media.hitTest({-1, -1}), (Hit{Part::None, 0}));
        const PostLayout failed = builder.build(ListRow(feed[3]), 619, samples::now(), false, {}).layout;
        QCOMPARE(failed.hitTest(failed.retry.center()).part, Part::Retry);
        QCOMPARE(failed.hitTest(failed.discard.center()).part, Part::Discard);
        QVERIFY(failed.counts[LikeCount].isEmpty());
    }

    void aCoverHidesEverything()
    {
        Look look(ThemeChoice::Light);
        const RowBuilder builder(look.shaper);
        FeedEntry entry = samples::pleasantFeed().first();
        entry.warning = QStringLiteral("Careful");
        entry.card = samples::card();
        const PostLayout covered = builder.build(ListRow(entry), 619, samples::now(), false, {}).layout;
        QVERIFY(covered.body.isEmpty() && covered.media.isEmpty() && covered.card.isEmpty() &&
                !covered.cover.isEmpty());
        const PostLayout open = builder.build(ListRow(entry), 619, samples::now(), false, {false, true}).layout;
        QVERIFY(!open.body.isEmpty() && !open.media.isEmpty() && !open.card.isEmpty() && !open.cover.isEmpty());
        QVERIFY(!RowWords::sentence(ListRow(entry), samples::now()).contains(entry.card->title));
    }

    void aCardIsShortHoweverMuchItSays()
    {
        Look look(ThemeChoice::Light);
        const RowBuilder builder(look.shaper);
        FeedEntry entry = samples::post(1, 1, 1, QStringLiteral("x"));
        const auto laid = [&](const LinkCard &card, ListRow::Kind kind = ListRow::Kind::Post) {
            entry.card = card;
            ListRow what(entry);
            what.kind = kind;
            return builder.build(what, 619, samples::now(), false, {}).layout;
        };
        const int line = look.fonts.lineHeight(Type::Secondary);
        const PostLayout least = laid({QStringLiteral("https://a.example/"), QStringLiteral("T"), {}, {}});
        QCOMPARE(least.cardTitle.height(), line);
        QVERIFY(least.cardText.isEmpty());
        const QString much = QStringLiteral("Many words ").repeated(300);
        const PostLayout most =
            laid({QStringLiteral("https://%1.example/").arg(QString(60, QLatin1Char('a'))), much, much, much});
        QCOMPARE(most.cardTitle.height(), 2 * line);
        QCOMPARE(most.cardText.height(), 2 * line);
        QVERIFY(most.card.contains(most.cardSite));
        QCOMPARE(most.hitTest(most.cardText.center()), (Hit{Part::Card, 0}));
        const PostLayout focused = laid(samples::card(), ListRow::Kind::Focused);
        QVERIFY(focused.card.width() > most.card.width());
        QVERIFY2(complaint(focused).isEmpty(), qPrintable(complaint(focused)));
    }

    void whereACardLeads()
    {
        const auto host = [](const char *url) { return RowWords::hostOf({QString::fromLatin1(url), {}, {}, {}}); };
        QCOMPARE(host("https://a.example/x"), QStringLiteral("a.example"));
        QCOMPARE(host("https://bank.example@evil.example/"), QStringLiteral("evil.example"));
        const QString lying = host("https://www.bank.example.and.so.on.and.so.on.and.so.on.evil.example/");
        QVERIFY2(lying.startsWith(u'…') && lying.endsWith(u"evil.example"), qPrintable(lying));
    }

    void aCountNeverMovesAnIcon()
    {
        Look look(ThemeChoice::Light);
        const RowBuilder builder(look.shaper);
        FeedEntry entry = samples::post(1, 1, 1, QStringLiteral("x"));
        const PostLayout none = builder.build(ListRow(entry), 619, samples::now(), false, {}).layout;
        entry.counts = {123456, 99999, 1, 0};
        const PostLayout many = builder.build(ListRow(entry), 619, samples::now(), false, {}).layout;
        QCOMPARE(many.countIcons, none.countIcons);
        QCOMPARE(many.height, none.height);
    }

    void agesAndCounts()
    {
        const qint64 now = samples::now();
        const auto before = [now](qint64 seconds) {
            return QDateTime::fromMSecsSinceEpoch(now - seconds * 1000, Qt::UTC);
        };
        QCOMPARE(RowWords::shortAge(before(5), now), QStringLiteral("now"));
        QCOMPARE(RowWords::shortAge(before(-500), now), QStringLiteral("now"));
        QCOMPARE(RowWords::shortAge(before(240), now), QStringLiteral("4 min"));
        QCOMPARE(RowWords::shortAge(before(7200), now), QStringLiteral("2 h"));
        QCOMPARE(RowWords::shortAge(before(3 * 86400), now), QStringLiteral("3 d"));
        QCOMPARE(RowWords::count(999), QStringLiteral("999"));
        QCOMPARE(RowWords::count(1204), QStringLiteral("1.2K"));
        QCOMPARE(RowWords::count(390000), QStringLiteral("390K"));
    }

    void aRowIsOneSentence()
    {
        const QString said = RowWords::sentence(ListRow(samples::pleasantFeed().first()), samples::now());
        for (const char *words :
             {"Maya Lindqvist", "4 minute", "Morning light", "12 repl", "31 repost", "204 like", "liked by you"}) {
            QVERIFY2(said.contains(QLatin1String(words)), qPrintable(said));
        }
        const QString linked = RowWords::sentence(ListRow(samples::pleasantFeed()[4]), samples::now());
        QVERIFY2(linked.contains(QStringLiteral("Link to postr.example: Local first, in nine small steps.")),
                 qPrintable(linked));
    }

    // Else all rows of the list would be laid out in one go, now and then, while somebody scrolls.
    void heightsOfTheListAreKeptHoweverMuchPassesBy()
    {
        constexpr int kPassing = 6000;
        Look look(ThemeChoice::Light);
        RowCache rows(look.shaper);
        rows.setGeometry(380, false);
        const ListRow listed(samples::post(1, 1, 1, QStringLiteral("x")));
        const int height = rows.height(listed, QStringLiteral("listed"), 1);
        // Were it computed anew, it would be that of the longer text.
        const ListRow longer(samples::post(1, 1, 1, QStringLiteral("x\n").repeated(8)));
        for (int i = 0; i < kPassing; ++i) {
            static_cast<void>(rows.height(listed, QString::number(i), 1));
            QCOMPARE(rows.height(longer, QStringLiteral("listed"), 1), height);
        }
        QVERIFY(rows.height(longer, QStringLiteral("0"), 1) > height);  // long not asked for
    }
};

QTEST_MAIN(TestPostLayout)
#include "tst_postlayout.moc"
