#include "tests/ui/support/samples.h"

#include <QColor>

using namespace Qt::StringLiterals;

namespace postr::samples {
namespace {

struct Name {
    const char *id;
    const char *handle;
    const char *name;
};

// Ids chosen so that neighbours get different gradients.
constexpr Name kNames[] = {
    {"0190a000-0000-7000-8000-000000040001", "noor", "Noor Haddad"},
    {"0190a000-0000-7000-8000-000000010002", "maya", "Maya Lindqvist"},
    {"0190a000-0000-7000-8000-000000010003", "samir", "Samir Okafor"},
    {"0190a000-0000-7000-8000-000000110004", "lena", "Lena Fischer"},
    {"0190a000-0000-7000-8000-000000010005", "aiko", "Aiko Tanaka"},
    {"0190a000-0000-7000-8000-000000000006", "diego", "Diego Marín"},
    {"0190a000-0000-7000-8000-000000070007", "ingrid", "Ingrid Solberg"},
    {"0190a000-0000-7000-8000-000000000008", "yusra", "يسرى منصور"},
};

MediaItem picture(int number, int width, int height, const QString &alt, QColor top, QColor middle, QColor bottom)
{
    return {u"sample/%1.jpg"_s.arg(number), width, height, alt, blurhashOf(top, middle, bottom)};
}

QList<MediaItem> pictures(int count, const QString &alt)
{
    const QList<MediaItem> all{
        picture(1, 1600, 1200, alt, QColor(0xfde68a), QColor(0xf59e0b), QColor(0x7c2d12)),
        picture(2, 1600, 1000, {}, QColor(0xa5f3fc), QColor(0x0ea5e9), QColor(0x1e3a8a)),
        picture(3, 1600, 1000, {}, QColor(0xd9f99d), QColor(0x65a30d), QColor(0x1a2e05)),
        picture(4, 1200, 1200, alt, QColor(0xf5f5f4), QColor(0xa8a29e), QColor(0x292524)),
    };
    return all.mid(0, count);
}

FeedEntry withCounts(FeedEntry entry, int replies, int reposts, int likes, bool liked = false)
{
    entry.counts = {replies, reposts, likes, 0};
    entry.liked = liked;
    return entry;
}

FeedEntry unsent(FeedEntry entry, PostState state, const QString &reason)
{
    entry.state = state;
    entry.reason = reason;
    entry.mid = Mid(u"0190b000-0000-7000-8000-%1"_s.arg(entry.sort % 1000, 12, 10, QLatin1Char('0')));
    entry.sort += 1LL << 60;
    return entry;
}

}  // namespace

qint64 now() { return QDateTime(QDate(2026, 11, 23), QTime(8, 36), Qt::UTC).toMSecsSinceEpoch(); }

QList<AccountSummary> accounts()
{
    QList<AccountSummary> accounts;
    for (const int number : {0, 2, 4}) {
        const PersonSummary who = person(number);
        const bool isElsewhere = number == 4;
        accounts.append({{ServerOrigin::fromUserInput(isElsewhere ? u"club.example"_s : u"postr.example"_s), who.id},
                         who.handle,
                         who.name,
                         number == 0   ? AccountSummary::State::Open
                         : isElsewhere ? AccountSummary::State::SignedOut
                                       : AccountSummary::State::Ready,
                         number == 2 ? 3 : 0,
                         now() - 3'600'000});
    }
    return accounts;
}

PersonSummary person(int number)
{
    const Name &name = kNames[size_t(number) % std::size(kNames)];
    return {UserId(QString::fromLatin1(name.id)), QString::fromLatin1(name.handle), QString::fromUtf8(name.name),
            number == 1 || number == 4 ? u"avatars/%1.jpg"_s.arg(number) : QString(),
            number % int(std::size(kNames)) != 0};
}

PostId postId(int number) { return PostId(u"0190c000-0000-7000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0'))); }

FeedEntry post(int number, int author, int minutes, const QString &text)
{
    FeedEntry entry;
    entry.id = postId(number);
    entry.author = person(author);
    entry.text = text;
    entry.createdAt = QDateTime::fromMSecsSinceEpoch(now() - qint64(minutes) * 60'000, Qt::UTC);
    entry.own = author == 0;
    entry.sort = 1'000'000 - number;
    return entry;
}

LinkCard card()
{
    return {u"https://postr.example/notes/local-first"_s, u"Local first, in nine small steps"_s,
            u"What we kept on the person's own disk, what we left on the server, and which of the two turned out to be "
            u"the harder one "
            "to give back. With the mistakes."_s,
            u"Notes from the upper deck"_s};
}

QList<FeedEntry> pleasantFeed()
{
    QList<FeedEntry> feed;
    FeedEntry light = withCounts(
        post(10, 1, 4,
             u"Morning light over the harbour. Three frames, no filter, one very cold thumb. #harbourlights"_s),
        12, 31, 204, true);
    light.media = pictures(3, u"Fishing boats at sunrise, the water orange"_s);
    feed << light;
    FeedEntry local = withCounts(
        post(11, 2, 22,
             u"Local-first isn't “works offline”. It's “never makes you wait, and never loses what you wrote”."_s),
        8, 57, 390);
    local.reposted = true;
    local.repostedBy = {person(4)};
    local.quote = QuotedPost{postId(90), person(3), u"Which of your apps still opens on a plane? I counted two."_s,
                             local.createdAt.addSecs(-2400), false};
    feed << local;
    FeedEntry ferry = post(12, 0, 0, u"The ferry leaves at nine, see you on the upper deck ⛴️"_s);
    feed << unsent(ferry, PostState::Waiting, {});
    FeedEntry slides = post(13, 0, 3, u"Slides from today's talk, with notes."_s);
    feed << unsent(slides, PostState::Failed, u"This server takes posts from confirmed addresses only."_s);
    FeedEntry reply = withCounts(
        post(14, 4, 35, u"@samir framing this above my desk 😄 https://postr.example/notes/local-first"_s), 1, 2, 33);
    reply.replyTo = postId(11);
    reply.replyToHandle = u"samir"_s;
    reply.card = card();
    feed << reply;
    FeedEntry warned = withCounts(post(15, 3, 51, u"The keeper was the lighthouse all along."_s), 4, 0, 18);
    warned.warning = u"Ends of three different books"_s;
    feed << warned;
    FeedEntry walk = withCounts(
        post(16, 6, 75, u"First snow on the ridge this year. Took the long way home and did not regret it. #slowweb"_s),
        9, 14, 126);
    walk.media = {
        picture(5, 1600, 1000, u"A ridge under fresh snow"_s, QColor(0xe0f2fe), QColor(0x7dd3fc), QColor(0x334155))};
    feed << walk;
    FeedEntry edited = withCounts(post(17, 5, 190, u"Release notes should be written for the person who is tired."_s),
                                  3, 11, 97, true);
    edited.edited = true;
    feed << edited;
    feed << withCounts(post(18, 7, 260, u"صباح الخير من الميناء! أول قهوة اليوم على الرصيف ☕ #صباح"_s), 2, 1, 41);
    FeedEntry essay = withCounts(post(19, 2, 700, {}), 0, 3, 12);
    for (int line = 1; line <= 16; ++line) {
        essay.text += u"%1. Write it down before you know how it ends.\n"_s.arg(line);
    }
    feed << essay;
    FeedEntry pier =
        withCounts(post(20, 1, 1500, u"Two more frames from the pier 👩‍🔬🇸🇪 1️⃣"_s), 0, 0, 0);
    pier.media = pictures(2, {});
    pier.media[0].path = u"sample/broken.jpg"_s;
    pier.media[1].path = u"sample/later.jpg"_s;
    feed << pier;
    return feed;
}

QList<FeedEntry> longFeed(int count)
{
    static const QString sentences[] = {
        u"The ferry was late, so I read the whole timetable. It is a good timetable."_s,
        u"Somebody left a thermos on the upper deck. It is still warm."_s,
        u"Local-first means the plane can stay in the air. @lena"_s,
        u"Three gulls, one sandwich, no negotiation. #harbourlights"_s,
    };
    QList<FeedEntry> feed;
    for (int i = 0; i < count; ++i) {
        QString text = sentences[size_t(i) % 4];
        for (int more = 0; more < i % 7; ++more) {
            text += u' ' + sentences[size_t(i + more) % 4];
        }
        FeedEntry entry = withCounts(post(1000 + i, 1 + i % 6, i * 3, text), i % 5, i % 3, i % 17, i % 11 == 0);
        if (i % 9 == 4) {
            entry.media = pictures(1 + i % 4, i % 2 == 0 ? u"A picture"_s : QString());
        }
        if (i % 8 == 3) {
            entry.quote = QuotedPost{postId(5000 + i), person(i), u"Quoted words."_s, entry.createdAt, i % 16 == 3};
        }
        feed << entry;
    }
    return feed;
}

QList<FeedEntry> everyShape()
{
    QList<FeedEntry> shapes;
    const QString texts[] = {u"Short."_s,
                             {},
                             u"Long words and more of them. "_s.repeated(40),
                             u"One\nline\n"_s.repeated(12),
                             u"Unbreakable"_s.repeated(30),
                             u"👩‍👩‍👧 🇸🇪 1️⃣ مرحبا"_s};
    int number = 0;
    for (const QString &text : texts) {
        for (int media = 0; media <= 4; ++media) {
            for (int extras = 0; extras < 16; ++extras) {
                ++number;
                FeedEntry entry = withCounts(post(7000 + number, 1 + number % 7, number, text), number % 3 * 50,
                                             number % 2, number % 4 * 12345, extras & 1);
                entry.media = pictures(media, extras & 2 ? u"Described"_s : QString());
                if (extras & 4) {
                    entry.quote = QuotedPost{postId(1), person(3), text, entry.createdAt, bool(extras & 1)};
                    entry.replyTo = postId(2);
                    entry.replyToHandle = extras & 1 ? u"somebody_with_a_very_long_handle"_s : QString();
                }
                if (number % 3 == 0) {
                    entry.card = LinkCard{u"https://a.example/x"_s, text.isEmpty() ? u"T"_s : text,
                                          extras & 1 ? text : QString(), extras & 2 ? text : QString()};
                }
                if (extras & 8) {
                    entry.warning = u"A warning that may be long. "_s.repeated(1 + extras % 6);
                }
                entry.edited = extras & 2;
                const int state = number % 4;
                if (state > 0) {
                    entry = unsent(entry, PostState(state),
                                   state > 1 ? u"A reason that may be long. "_s.repeated(extras % 7) : QString());
                }
                if (extras == 5) {
                    entry.author.name = u"A person with a name that is much longer than the row is wide, really"_s;
                }
                shapes << entry;
            }
        }
    }
    return shapes;
}

QList<Draft> drafts()
{
    Draft answer;
    answer.id = postId(501);
    answer.text =
        u"I counted three, if the ferry timetable is an app. It opens everywhere because it is a photograph of the one "
        "at the pier, and it has never asked me to sign in again."_s;
    answer.replyTo = postId(90);
    answer.changedAt = now() - 26 * 60'000;
    Draft quote;
    quote.id = postId(502);
    quote.quote = postId(11);
    quote.pictures = {{u"3.jpg"_s, u"image/jpeg"_s, 1600, 1000, {}, {}},
                      {u"4.jpg"_s, u"image/jpeg"_s, 1200, 1200, {}, {}}};
    quote.changedAt = now() - 5 * 3'600'000;
    return {answer, quote};
}

QList<OutboxRow> outbox()
{
    QList<OutboxRow> rows;
    for (const FeedEntry &entry : pleasantFeed()) {
        if (entry.mid.isEmpty()) {
            continue;
        }
        NewPost post;
        post.id = entry.id;
        post.text = entry.text;
        OutboxRow row{entry.mid, *Intent::putPost(post)};
        row.status = entry.state == PostState::Failed ? OutboxStatus::Failed : OutboxStatus::Pending;
        row.error = entry.reason;
        rows << row;
    }
    return rows;
}

QList<FeedEntry> conversation()
{
    const auto answer = [](FeedEntry entry, int to, const QString &handle) {
        entry.replyTo = postId(to);
        entry.replyToHandle = handle;
        return entry;
    };
    FeedEntry first =
        withCounts(post(90, 3, 62, u"Which of your apps still opens on a plane? I counted two."_s), 41, 20, 118);
    FeedEntry focused = withCounts(
        answer(
            post(91, 2, 22,
                 u"Local-first isn't “works offline”. It's “never makes you wait, and never loses what you wrote”."_s),
            90, u"lena"_s),
        4, 57, 390);
    focused.counts.quotes = 14;
    focused.reposted = focused.bookmarked = focused.edited = true;
    return {
        first,
        focused,
        withCounts(answer(post(92, 4, 18, u"Framing this above my desk."_s), 91, u"samir"_s), 1, 2, 33, true),
        withCounts(answer(post(93, 2, 15, u"@aiko send me a picture of the desk then 😄"_s), 92, u"aiko"_s), 0, 0, 7),
        withCounts(answer(post(94, 5, 9, u"And never shows a spinner for something that is already on my disk."_s), 91,
                          u"samir"_s),
                   2, 5, 61),
        unsent(answer(post(95, 0, 0, u"Two here as well. One of them is this."_s), 91, u"samir"_s), PostState::Waiting,
               {})};
}

ProfilePage profile(int number)
{
    static const QString bios[] = {
        u"Ferries, film cameras and small software."_s,
        {},
        u"Builds boring software that keeps working. Lagos → Malmö. https://postr.example/samir"_s};
    ProfilePage page;
    page.person = person(number);
    page.own = number == 0;
    page.profile.id = page.person.id;
    page.profile.handle = page.person.handle;
    page.profile.name = page.person.name;
    page.profile.bio = bios[size_t(number) % std::size(bios)];
    page.profile.createdAt = QDateTime(QDate(2024, 3, 9), QTime(12, 0), Qt::UTC);
    page.profile.counts = {9204, 312};
    page.profile.followsMe = number == 2;
    return page;
}

NotificationPage notifications()
{
    NotificationPage page;
    qint64 sort = 900;
    const auto add = [&](NotificationKind kind, QList<PersonSummary> actors, int count, int minutes, bool unread,
                         std::optional<FeedEntry> about) {
        NotificationGroup group;
        group.kind = kind;
        group.post = std::move(about);
        group.actors = std::move(actors);
        group.count = count;
        group.createdAt = QDateTime::fromMSecsSinceEpoch(now() - qint64(minutes) * 60'000, Qt::UTC);
        group.sort = sort--;
        group.unread = unread;
        page.groups.append(group);
    };
    const FeedEntry mine = post(70, 0, 400, u"Took the long way home with @maya and did not regret it."_s);
    FeedEntry question = withCounts(post(71, 2, 61, u"@noor is the upper deck open in winter?"_s), 0, 0, 2);
    FeedEntry photo = withCounts(post(72, 3, 182, u"@noor the photo with the lighthouse is the one."_s), 1, 0, 9, true);
    add(NotificationKind::Like, {person(1), person(4), person(5)}, 12, 2, true, mine);
    add(NotificationKind::Follow, {person(6)}, 1, 14, true, {});
    add(NotificationKind::Repost, {person(4)}, 1, 31, true, mine);
    add(NotificationKind::Reply, {person(2)}, 1, 61, false, question);
    add(NotificationKind::Mention, {person(3)}, 1, 182, false, photo);
    page.unread = 3;
    page.newest = 900;
    return page;
}

}  // namespace postr::samples
