// The picker's emoji, one to a line: itself, its name, then more words that find it. tools/emojiwords.py writes those of other languages.
#include "ui/composer/emojidata.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace postr {
namespace {

// Lines of "emoji name,word word".
constexpr const char *kFaces =
    "😀 grinning face,smile happy\n😃 smiling face,smile happy joy\n😄 laughing eyes,smile happy\n"
    "😁 beaming face,grin\n😆 squinting laugh,haha\n😅 nervous laugh,sweat relief\n"
    "😂 tears of joy,laugh lol cry\n🤣 rolling on the floor,laugh lol rofl\n🙂 slight smile,ok\n"
    "🙃 upside-down face,irony silly\n😉 wink,flirt\n😊 warm smile,blush happy\n😇 halo,angel innocent\n"
    "🥰 face with hearts,love adore\n😍 heart eyes,love\n🤩 star-struck,wow stars\n"
    "😘 blowing a kiss,love\n😋 yum,delicious tongue\n😜 winking tongue,silly joke\n"
    "🤪 zany face,crazy silly\n🤗 hug,hugging\n🤭 hand over mouth,oops giggle\n"
    "🤫 shushing face,quiet secret\n🤔 thinking,hmm wonder\n🫡 salute,yes respect\n"
    "🤐 zipped mouth,secret\n🤨 raised eyebrow,doubt\n😐 neutral face,meh\n"
    "😶 no mouth,silent speechless\n😏 smirk,smug\n🙄 rolling eyes,annoyed\n😬 grimace,awkward\n"
    "😌 relieved,calm peace\n😔 pensive,sad\n😪 sleepy,tired\n😴 sleeping,zzz tired\n😷 mask,sick ill\n"
    "🤒 thermometer,sick fever\n🤕 bandage,hurt\n🤢 nausea,sick disgust\n🤧 sneeze,cold sick\n"
    "🥵 hot face,heat\n🥶 cold face,freezing\n😵 dizzy,knocked out\n🤯 mind blown,exploding head wow\n"
    "🤠 cowboy,hat\n🥳 party face,celebrate birthday\n😎 sunglasses,cool\n🤓 nerd,glasses geek\n"
    "🧐 monocle,inspect\n😕 confused,unsure\n😟 worried,concern\n🙁 frown,sad\n"
    "😮 open mouth,wow surprise\n😲 astonished,shock\n😳 flushed,embarrassed\n🥺 pleading,please puppy\n"
    "😢 crying,sad tear\n😭 sobbing,cry sad loud\n😱 screaming,fear shock\n😞 disappointed,sad\n"
    "😩 weary,tired\n😤 steam,triumph frustrated\n😠 angry,mad\n🤬 cursing,swear angry\n💀 skull,dead\n"
    "💩 poo,poop\n🤡 clown,circus\n👻 ghost,halloween\n👽 alien,space\n🤖 robot,bot\n";

constexpr const char *kPeople =
    "👋 waving hand,hello hi bye\n🖐️ raised hand,five stop\n✋ stop hand,high five\n"
    "👌 ok hand,perfect\n🤌 pinched fingers,italian\n🤏 small amount,little pinch\n✌️ victory,peace\n"
    "🤞 crossed fingers,luck hope\n🤟 love you hand,rock\n🤘 horns,rock metal\n🤙 call me,hang loose\n"
    "👈 pointing left,finger\n👉 pointing right,finger\n👆 pointing up,finger\n👇 pointing down,finger\n"
    "👍 thumbs up,yes good like agree\n👎 thumbs down,no bad\n✊ fist,solidarity\n👊 fist bump,punch\n"
    "👏 clapping,applause bravo\n🙌 raised hands,hooray praise\n🫶 heart hands,love thanks\n"
    "🤝 handshake,deal agree\n🙏 folded hands,please thanks pray\n✍️ writing hand,write\n"
    "💪 muscle,strong flex\n🧠 brain,mind smart\n👀 eyes,look watch\n👁️ eye,look see\n👶 baby,child\n"
    "🧒 child,kid\n👩 woman,person\n🧑 person,adult\n👨 man,person\n👵 old woman,grandmother\n"
    "👴 old man,grandfather\n🙋 raising hand,question\n🤷 shrug,dunno whatever\n🤦 facepalm,doh\n"
    "💁 tipping hand,information\n🙇 bowing,sorry thanks\n"
    "👩‍💻 woman with computer,developer coder work\n👨‍🍳 cook,chef kitchen\n👩‍🔬 scientist,lab\n"
    "👩‍🎨 artist,paint\n🧑‍🚀 astronaut,space\n🏃 running,run\n🚶 walking,walk\n💃 dancing,dance "
    "party\n"
    "🧘 meditation,yoga calm\n";

constexpr const char *kNature =
    "🐶 dog,pet puppy\n🐱 cat,pet kitten\n🐭 mouse,animal\n🐰 rabbit,bunny\n🦊 fox,animal\n"
    "🐻 bear,animal\n🐼 panda,bear\n🐨 koala,animal\n🐯 tiger,animal\n🦁 lion,animal\n🐮 cow,animal\n"
    "🐷 pig,animal\n🐸 frog,animal\n🐵 monkey,animal\n🐔 chicken,hen\n🐧 penguin,bird\n🐦 bird,animal\n"
    "🦉 owl,bird night\n🦆 duck,bird\n🐝 bee,honey insect\n🦋 butterfly,insect\n🐛 bug,caterpillar\n"
    "🐞 ladybird,beetle\n🐢 turtle,slow\n🐍 snake,animal\n🐙 octopus,sea\n🐳 whale,sea\n🐬 dolphin,sea\n"
    "🐟 fish,sea\n🦀 crab,sea rust\n🌵 cactus,desert\n🌲 evergreen,tree forest\n🌳 tree,forest\n"
    "🌴 palm tree,beach\n🌱 seedling,plant grow\n🌿 herb,plant leaf\n🍀 four-leaf clover,luck\n"
    "🍁 maple leaf,autumn\n🍂 fallen leaves,autumn\n🌷 tulip,flower\n🌹 rose,flower love\n"
    "🌻 sunflower,flower\n🌼 blossom,flower\n🌍 globe,earth world\n🌙 crescent moon,night\n"
    "⭐ star,favourite\n🌟 glowing star,shine\n✨ sparkles,magic new shine\n⚡ lightning,fast power\n"
    "🔥 fire,hot lit\n🌈 rainbow,pride\n☀️ sun,sunny weather\n⛅ sun behind cloud,weather\n"
    "🌧️ rain,weather cloud\n⛈️ thunderstorm,weather\n❄️ snowflake,cold winter\n☃️ snowman,winter\n"
    "🌊 wave,sea water\n💧 drop,water\n";

constexpr const char *kFood =
    "🍎 apple,fruit\n🍐 pear,fruit\n🍊 orange,tangerine fruit\n🍋 lemon,fruit sour\n🍌 banana,fruit\n"
    "🍉 watermelon,fruit\n🍇 grapes,fruit\n🍓 strawberry,fruit\n🫐 blueberries,fruit\n🍒 cherries,fruit\n"
    "🍑 peach,fruit\n🥑 avocado,fruit\n🍅 tomato,vegetable\n🥕 carrot,vegetable\n🌽 corn,vegetable\n"
    "🥔 potato,vegetable\n🍄 mushroom,fungus\n🍞 bread,toast\n🥐 croissant,breakfast\n🧀 cheese,food\n"
    "🥚 egg,breakfast\n🥞 pancakes,breakfast\n🍔 burger,hamburger\n🍟 fries,chips\n🍕 pizza,slice\n"
    "🌮 taco,mexican\n🥗 salad,green\n🍝 spaghetti,pasta\n🍜 noodles,ramen soup\n🍣 sushi,fish\n"
    "🍚 rice,bowl\n🍦 ice cream,cone\n🍰 cake,slice\n🎂 birthday cake,party\n🍫 chocolate,sweet\n"
    "🍪 cookie,biscuit\n🍩 doughnut,donut\n☕ coffee,tea hot drink\n🍵 tea,green drink\n🍺 beer,drink\n"
    "🍻 cheers,beers drink\n🍷 wine,drink\n🍸 cocktail,drink\n🥂 clinking glasses,cheers celebrate\n"
    "🧊 ice,cold\n";

constexpr const char *kPlaces =
    "🚗 car,drive\n🚕 taxi,cab\n🚌 bus,ride\n🚲 bicycle,bike ride\n🛵 scooter,moped\n🚂 train,railway\n"
    "🚆 railway,train\n🚇 metro,underground subway\n✈️ aeroplane,plane flight travel\n"
    "🚀 rocket,launch ship space\n🛸 flying saucer,ufo\n⛵ sailing boat,sea\n⛴️ ferry,boat ship\n"
    "🚢 ship,boat\n⚓ anchor,harbour\n🗺️ map,world travel\n🧭 compass,direction\n🏔️ mountain,snow\n"
    "🏕️ camping,tent\n🏖️ beach,holiday\n🏝️ island,holiday\n🏠 house,home\n🏡 house with "
    "garden,home\n"
    "🏢 office,building\n🏥 hospital,doctor\n🏫 school,learn\n🏰 castle,building\n⛪ church,building\n"
    "🌆 city,evening\n🌉 bridge,night\n🌅 sunrise,morning\n🎡 ferris wheel,fair\n";

constexpr const char *kThings =
    "🎉 party popper,celebrate congratulations tada\n🎊 confetti,celebrate\n🎈 balloon,birthday\n"
    "🎁 present,gift\n🏆 trophy,win prize\n🥇 gold medal,first win\n⚽ football,soccer ball\n"
    "🏀 basketball,ball\n🎾 tennis,ball\n🎮 game controller,play\n🎲 dice,game\n🧩 puzzle piece,jigsaw\n"
    "🎨 palette,art paint\n🎬 clapperboard,film movie\n🎤 microphone,sing\n🎧 headphones,music listen\n"
    "🎵 note,music\n🎸 guitar,music\n🎹 keyboard,piano music\n📷 camera,photo picture\n📱 phone,mobile\n"
    "💻 laptop,computer work\n⌨️ keyboard for typing,computer\n🖥️ screen,computer desktop\n"
    "💾 floppy disk,save\n🔋 battery,power\n🔌 plug,power\n💡 light bulb,idea\n🔦 torch,light\n"
    "📚 books,read library\n📖 open book,read\n📝 memo,note write\n✏️ pencil,write\n📌 pin,place\n"
    "📎 paperclip,attach\n✂️ scissors,cut\n📦 package,box parcel\n✉️ envelope,mail letter\n"
    "📬 mailbox,post mail\n📅 calendar,date\n⏰ alarm clock,time\n⏳ hourglass,time wait\n"
    "🔍 magnifying glass,search find\n🔒 locked,secure private\n🔑 key,open\n"
    "🔧 spanner,wrench fix tool\n🔨 hammer,tool build\n⚙️ gear,settings\n🧪 test tube,science\n"
    "🔭 telescope,stars\n💊 pill,medicine\n🧹 broom,clean\n🛒 trolley,shopping\n👟 running shoe,sport\n"
    "👓 glasses,see\n☂️ umbrella,rain\n💰 money bag,rich\n📈 chart rising,up growth\n"
    "📉 chart falling,down\n";

constexpr const char *kSigns =
    "❤️ red heart,love\n🧡 orange heart,love\n💛 yellow heart,love\n💚 green heart,love\n"
    "💙 blue heart,love\n💜 purple heart,love\n🖤 black heart,love\n🤍 white heart,love\n"
    "💔 broken heart,sad\n❣️ heart exclamation,love\n💕 two hearts,love\n💯 hundred,perfect full\n"
    "💥 collision,boom\n💬 speech bubble,talk comment\n💭 thought bubble,think\n💤 zzz,sleep\n"
    "✅ tick,check done yes\n☑️ ticked box,done\n✔️ check mark,done yes\n❌ cross,no wrong\n"
    "❗ exclamation mark,important\n❓ question mark,ask\n⚠️ warning,careful\n🚫 prohibited,no\n"
    "♻️ recycling,green\n🔁 repeat,again loop\n➡️ arrow right,next\n⬅️ arrow left,back\n"
    "⬆️ arrow up,top\n⬇️ arrow down,bottom\n🆕 new,fresh\n🆗 ok sign,fine\n🔴 red circle,dot\n"
    "🟢 green circle,dot\n🔵 blue circle,dot\n⚪ white circle,dot\n⚫ black circle,dot\n"
    "🏁 chequered flag,finish race\n🏳️‍🌈 rainbow flag,pride\n🏴‍☠️ pirate flag,skull\n1️⃣ "
    "one,number\n"
    "2️⃣ two,number\n3️⃣ three,number\n#️⃣ number sign,hash\n";

struct Table {
    const char *title;
    const char *lines;
};

constexpr Table kTables[] = {
    {QT_TRANSLATE_NOOP("EmojiPicker", "Faces"), kFaces},
    {QT_TRANSLATE_NOOP("EmojiPicker", "People and hands"), kPeople},
    {QT_TRANSLATE_NOOP("EmojiPicker", "Animals and nature"), kNature},
    {QT_TRANSLATE_NOOP("EmojiPicker", "Food and drink"), kFood},
    {QT_TRANSLATE_NOOP("EmojiPicker", "Travel and places"), kPlaces},
    {QT_TRANSLATE_NOOP("EmojiPicker", "Things"), kThings},
    {QT_TRANSLATE_NOOP("EmojiPicker", "Signs"), kSigns},
};

/// The words in the program's language (translations/emoji/), and behind them the English ones, which many type all the same.
QString wordsOf(const QString &emoji, const QString &english)
{
    const QString told = QCoreApplication::translate("EmojiWords", emoji.toUtf8().constData());
    return told == emoji ? english : told + u' ' + english.section(u',', 0, 0) + u' ' + english.section(u',', 1);
}

QList<Emoji> listed(const char *lines)
{
    QList<Emoji> emoji;
    const QStringList all = QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : all) {
        const QString text = line.section(u' ', 0, 0);
        emoji.append({text, wordsOf(text, line.mid(text.size() + 1))});
    }
    return emoji;
}

/// Without what is left out when one types fast: capitals and accents.
QString folded(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    letters.removeIf([](QChar letter) { return letter.isMark(); });
    return letters;
}

}  // namespace

QList<EmojiGroup> emojiGroups()
{
    QList<EmojiGroup> groups;
    for (const Table &table : kTables) {
        groups.append({QCoreApplication::translate("EmojiPicker", table.title), listed(table.lines)});
    }
    return groups;
}

QList<Emoji> findEmojiByWords(const QString &typed)
{
    const QStringList wanted = folded(typed).split(u' ', Qt::SkipEmptyParts);
    QList<Emoji> byName, byWord;
    for (const EmojiGroup &group : emojiGroups()) {
        for (const Emoji &emoji : group.emoji) {
            const QStringList words = folded(emoji.words).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
            const bool isFound = std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &want) {
                return std::any_of(words.cbegin(), words.cend(),
                                   [&](const QString &word) { return word.startsWith(want); });
            });
            if (isFound && !wanted.isEmpty()) {
                (folded(emoji.name()).startsWith(wanted.first()) ? byName : byWord).append(emoji);
            }
        }
    }
    return byName + byWord;
}

Emoji emojiNamed(const QString &text)
{
    for (const EmojiGroup &group : emojiGroups()) {
        for (const Emoji &emoji : group.emoji) {
            if (emoji.text == text) {
                return emoji;
            }
        }
    }
    return {text, {}};
}

}  // namespace postr
