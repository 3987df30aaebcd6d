#include <QTest>

#include "ui/theme/look.h"

using namespace postr;
using namespace Qt::StringLiterals;

class TestText : public QObject {
    Q_OBJECT

private slots:
    void facets()
    {
        const QString text = u"Hi @maya, see https://postr.example/a_(b). #slowweb mail@nobody.example x#no"_s;
        const std::vector<Facet> found = findFacets(text);
        QCOMPARE(found.size(), size_t(3));
        QCOMPARE(text.mid(found[0].start, found[0].length), u"@maya"_s);
        QCOMPARE(text.mid(found[1].start, found[1].length), u"https://postr.example/a_(b"_s);
        QCOMPARE(text.mid(found[2].start, found[2].length), u"#slowweb"_s);
        QVERIFY(findFacets(u"@ # https://"_s).size() <= 1);
    }

    /// The hashtag's last letter is the first of an emoji that goes on behind it.
    void anEmojiThatReachesBeyondItsHashtag()
    {
        const QString text = u"#\U0001F468\u200d\U0001F469 and #lakes"_s;
        const ShapingText shaped = forShaping(text, findFacets(text));
        QCOMPARE(shaped.facets.size(), size_t(2));
        for (const Facet &facet : shaped.facets) {
            QVERIFY(facet.start + facet.length <= shaped.text.size());
        }
        QCOMPARE(shaped.text.mid(shaped.facets[1].start, shaped.facets[1].length), u"#lakes"_s);
    }

    void facetsStayInTheText()
    {
        const QString pieces[] = {u"@"_s, u"#"_s, u"https://"_s,          u"a"_s, u" "_s,
                                  u"😄"_s, u"م"_s, QString(QChar(0xd800)), u"_"_s};
        QString text;
        for (int i = 0; i < 400; ++i) {
            text += pieces[size_t(i * 7 + i / 5) % std::size(pieces)];
            int end = 0;
            for (const Facet &facet : findFacets(text)) {
                QVERIFY(facet.start >= end && facet.length > 1);
                end = facet.start + facet.length;
            }
            QVERIFY(end <= text.size());
        }
    }

    void emoji()
    {
        QCOMPARE(findEmoji(u"plain 123 #"_s).size(), size_t(0));
        QCOMPARE(findEmoji(u"👩‍👩‍👧 🇸🇪 1️⃣ ❤️ ⛴️"_s).size(), size_t(5));
    }

    // Whatever script or emoji a line holds, the line grid stays.
    void linesStayOnTheGrid()
    {
        Look look(ThemeChoice::Light);
        const int line = look.fonts.lineHeight(Type::Body);
        for (const QString &text : {u"Plain"_s, u"😄 emoji"_s, u"صباح الخير"_s, u"日本語"_s, u"a\nb\nc"_s}) {
            const TextBlock block = look.shaper.block(text, {}, Type::Body, 400, 0);
            QCOMPARE(block.height, line * int(text.count(u'\n') + 1));
        }
    }

    void blocksAreCut()
    {
        Look look(ThemeChoice::Light);
        const TextBlock block = look.shaper.block(u"line\n"_s.repeated(20), {}, Type::Body, 400, 12);
        QVERIFY(block.cut);
        QCOMPARE(block.height, 12 * look.fonts.lineHeight(Type::Body));
    }

    void elidedBlocksFit()
    {
        Look look(ThemeChoice::Light);
        const int line = look.fonts.lineHeight(Type::Secondary);
        QCOMPARE(look.shaper.elidedBlock(u"Short"_s, {}, Type::Secondary, 200, 2).height, line);
        for (const QString &text : {u"Words that go on and on, "_s.repeated(20), u"Unbreakable"_s.repeated(40),
                                    u"日本語の長い文章。"_s.repeated(20), u"كلمات كثيرة جدا "_s.repeated(20),
                                    u"😄👩‍👩‍👧"_s.repeated(60), u"A line\n"_s.repeated(3),
                                    u"#tags and https://postr.example/links "_s.repeated(8)}) {
            for (int width = 120; width < 400; width += 23) {
                const TextBlock block = look.shaper.elidedBlock(text, findFacets(text), Type::Secondary, width, 2);
                QVERIFY2(!block.cut, qPrintable(text));
                QCOMPARE(block.height, 2 * line);
            }
        }
    }

    void elidedTextFits()
    {
        Look look(ThemeChoice::Light);
        const TextLine line = look.shaper.elided(u"A rather long name that does not fit"_s, Type::BodyStrong, 90);
        QVERIFY(line.width <= 91);
    }
};

QTEST_MAIN(TestText)
#include "tst_text.moc"
