// What is typed into the search field, understood.

#include <QtTest>

#include "core/model/search.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;

class TestSearch final : public QObject {
    Q_OBJECT

private slots:
    void wordsAndPhrases();
    void theLastWordIsStillBeingTyped();
    void operators();
    void whatIsNoOperatorIsAWord();
    void listsHaveNames();
};

void TestSearch::wordsAndPhrases()
{
    const SearchTerms terms = SearchTerms::parse(u"herons \"grey wagtail\" or gulls -crows "_s);
    QCOMPARE(terms.words.size(), 4);
    QCOMPARE(terms.words.at(1).text, u"grey wagtail"_s);
    QVERIFY(terms.words.at(2).isOr);
    QVERIFY(terms.words.at(3).isNot);
    QCOMPARE(terms.plainWords(), u"herons \"grey wagtail\" or gulls -crows"_s);
    QVERIFY(SearchTerms::parse(u"  "_s).isEmpty());
    QVERIFY(SearchTerms::parse(u"\"\""_s).isEmpty());
}

void TestSearch::theLastWordIsStillBeingTyped()
{
    QVERIFY(SearchTerms::parse(u"grey her"_s).words.last().isPrefix);
    QVERIFY(!SearchTerms::parse(u"grey her"_s).words.first().isPrefix);
    QVERIFY(!SearchTerms::parse(u"grey her "_s).words.last().isPrefix);
    QCOMPARE(SearchTerms::parse(u"or"_s).words.size(), 1);  // perhaps the beginning of "orchid"
}

void TestSearch::operators()
{
    const SearchTerms terms =
        SearchTerms::parse(u"from:@Ann in:bookmarks has:image before:2026-03-01 after:2026-02-01 frost"_s);
    QCOMPARE(terms.from, u"ann"_s);
    QCOMPARE(terms.in, SearchTerms::In::Bookmarks);
    QVERIFY(terms.hasImage);
    QCOMPARE(terms.before.value_or(QDate()), QDate(2026, 3, 1));
    QCOMPARE(terms.after.value_or(QDate()), QDate(2026, 2, 1));
    QCOMPARE(terms.plainWords(), u"frost"_s);
    QCOMPARE(SearchTerms::parse(u"in:mine"_s).in, SearchTerms::In::Mine);
    QVERIFY(!SearchTerms::parse(u"in:likes"_s).isEmpty());
}

void TestSearch::whatIsNoOperatorIsAWord()
{
    for (const QString &typed : {u"in:trees"_s, u"has:legs"_s, u"before:noon"_s, u"note:this"_s}) {
        const SearchTerms terms = SearchTerms::parse(typed);
        QCOMPARE(terms.words.size(), 1);
        QVERIFY(terms.words.first().text.contains(typed.section(u':', 1)));
    }
}

void TestSearch::listsHaveNames()
{
    const UserId ann(u"01900000-0000-7000-8000-000000000001"_s);
    for (const FeedList &list : {FeedList(FeedList::Home), FeedList(FeedList::Bookmarks),
                                 FeedList(FeedList::Replies, ann), FeedList(FeedList::Likes, ann)}) {
        QCOMPARE(FeedList::fromName(list.name()), std::optional(list));
    }
    for (const QString &name : {u"posts"_s, u"posts:ann"_s, u"home:"_s + ann.text(), u"nothing"_s, QString()}) {
        QVERIFY2(!FeedList::fromName(name), qPrintable(name));
    }
}

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
