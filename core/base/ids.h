#pragma once

#include <QHashFunctions>
#include <QString>

namespace postr {

/// A UUID in its canonical lower-case text form, typed by what it names, so that a post's id cannot be
/// passed where a person's is meant. An empty id names nothing.
template <class Tag>
class Id final {
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend bool operator!=(const Id &a, const Id &b) { return !(a == b); }
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

using UserId = Id<struct UserTag>;
using PostId = Id<struct PostTag>;
/// Names one intent for ever; the server's ledger answers a repeated one with its first result.
using Mid = Id<struct MidTag>;

class Random;

/// True for the canonical form that PostgreSQL prints: 8-4-4-4-12 lower-case hexadecimal digits.
[[nodiscard]] bool isUuid(const QString &text);

/// A UUIDv7 (RFC 9562): 48 bits of `wallMs` (milliseconds since 1970, UTC), the rest random. Its order only
/// helps indexes; nothing relies on the clock being right.
[[nodiscard]] QString makeUuid7(qint64 wallMs, Random &random);

}  // namespace postr
