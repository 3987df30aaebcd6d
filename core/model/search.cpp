#include "core/model/search.h"

#include <QRegularExpression>
#include <algorithm>

namespace postr {
namespace {

/// A word or phrase, with what stands before it.
struct Token {
    QString op;  ///< "from", or empty
    QString text;
    bool isNot = false;
    bool isPhrase = false;
    bool isAtEnd = false;
};

QList<Token> tokensOf(const QString &typed)
{
    static const QRegularExpression form(QStringLiteral("(-?)(?:([A-Za-z]+):)?(?:\"([^\"]*)\"?|([^\\s\"]+))"));
    QList<Token> tokens;
    auto matches = form.globalMatch(typed);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        Token token;
        token.isNot = !match.captured(1).isEmpty();
        token.op = match.captured(2).toLower();
        token.isPhrase = match.capturedStart(3) >= 0;
        token.text = token.isPhrase ? match.captured(3) : match.captured(4);
        token.isAtEnd = match.capturedEnd(0) == typed.size();
        if (!token.text.trimmed().isEmpty()) {
            tokens.append(token);
        }
    }
    return tokens;
}

/// True when the token is an operator that is understood.
bool takeOperator(const Token &token, SearchTerms &terms)
{
    const QString value = token.text.toLower();
    const auto date = [&](std::optional<QDate> &into) {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        if (day.isValid()) {
            into = day;
        }
        return day.isValid();
    };
    if (token.isNot) {
        return false;
    }
    if (token.op == u"from") {
        terms.from = value.startsWith(u'@') ? value.mid(1) : value;
        return true;
    }
    if (token.op == u"in") {
        const QStringList places{QStringLiteral("bookmarks"), QStringLiteral("likes"), QStringLiteral("mine")};
        const qsizetype place = places.indexOf(value);
        if (place >= 0) {
            terms.in = static_cast<SearchTerms::In>(place + 1);
        }
        return place >= 0;
    }
    if (token.op == u"has") {
        terms.hasImage = terms.hasImage || value == u"image";
        return value == u"image";
    }
    return (token.op == u"before" && date(terms.before)) || (token.op == u"after" && date(terms.after));
}

}  // namespace

SearchTerms SearchTerms::parse(const QString &typed)
{
    SearchTerms terms;
    bool isOr = false;
    for (const Token &token : tokensOf(typed)) {
        if (takeOperator(token, terms)) {
            continue;
        }
        if (!token.isPhrase && !token.isNot && token.op.isEmpty() &&
            token.text.compare(u"or", Qt::CaseInsensitive) == 0 && !token.isAtEnd) {
            isOr = !terms.words.isEmpty();
            continue;
        }
        const QString text = token.op.isEmpty() ? token.text : token.op + u' ' + token.text;
        terms.words.append({text, token.isAtEnd && !token.isPhrase, token.isNot, isOr && !token.isNot});
        isOr = false;
    }
    return terms;
}

bool SearchTerms::isEmpty() const
{
    return words.isEmpty() && from.isEmpty() && in == In::Everywhere && !hasImage && !before && !after;
}

QString SearchTerms::plainWords() const
{
    QStringList parts;
    for (const Word &word : words) {
        const bool isPhrase = word.text.contains(u' ');
        parts.append((word.isOr ? QStringLiteral("or ") : QString()) + (word.isNot ? QStringLiteral("-") : QString()) +
                     (isPhrase ? u'"' + word.text + u'"' : word.text));
    }
    return parts.join(u' ');
}

}  // namespace postr
