#include "core/db/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

// Every per-user table names its user and references the file's one owner: a foreign row cannot be stored.
Migration initial()
{
    return {1,
            u"initial"_s,
            {
                uR"(CREATE TABLE owner (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            user_id TEXT NOT NULL UNIQUE,
            origin TEXT NOT NULL))"_s,

                // ---- truth: written by pull and page replies only
                uR"(CREATE TABLE users (
            id TEXT PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            handle TEXT NOT NULL,
            name TEXT NOT NULL DEFAULT '',
            bio TEXT NOT NULL DEFAULT '',
            avatar TEXT NOT NULL DEFAULT '',
            banner TEXT NOT NULL DEFAULT '',
            created_at INTEGER,
            ver INTEGER NOT NULL) WITHOUT ROWID)"_s,
                uR"(CREATE INDEX users_handle ON users (handle))"_s,

                // `number` is the row's own key, because VACUUM may renumber implicit ones and posts_fts refers to it.
                uR"(CREATE TABLE posts (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            owner_id TEXT NOT NULL REFERENCES users(id),
            text TEXT NOT NULL,
            root TEXT NOT NULL DEFAULT '',
            reply_to TEXT NOT NULL DEFAULT '',
            quote TEXT NOT NULL DEFAULT '',
            media TEXT NOT NULL DEFAULT '',
            warning TEXT NOT NULL DEFAULT '',
            lang TEXT NOT NULL DEFAULT '',
            created_at INTEGER,
            edited_at INTEGER,
            sort INTEGER NOT NULL,
            ver INTEGER NOT NULL,
            rev INTEGER NOT NULL DEFAULT 0,
            deleted INTEGER NOT NULL DEFAULT 0,
            checked_at INTEGER NOT NULL DEFAULT 0))"_s,
                uR"(CREATE INDEX posts_owner ON posts (owner_id, sort))"_s,
                uR"(CREATE INDEX posts_reply ON posts (reply_to, sort) WHERE reply_to <> '')"_s,

                uR"(CREATE TABLE mine (
            post_id TEXT PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            liked INTEGER NOT NULL DEFAULT 0,
            reposted INTEGER NOT NULL DEFAULT 0,
            bookmarked INTEGER NOT NULL DEFAULT 0,
            ver INTEGER NOT NULL) WITHOUT ROWID)"_s,
                uR"(CREATE TABLE relations (
            person_id TEXT PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            following INTEGER NOT NULL DEFAULT 0,
            muted INTEGER NOT NULL DEFAULT 0,
            blocked INTEGER NOT NULL DEFAULT 0,
            ver INTEGER NOT NULL) WITHOUT ROWID)"_s,
                uR"(CREATE TABLE counts (
            post_id TEXT PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            replies INTEGER NOT NULL DEFAULT 0,
            reposts INTEGER NOT NULL DEFAULT 0,
            likes INTEGER NOT NULL DEFAULT 0,
            quotes INTEGER NOT NULL DEFAULT 0,
            learned_at INTEGER NOT NULL) WITHOUT ROWID)"_s,
                uR"(CREATE TABLE feed_items (
            list TEXT NOT NULL,
            post_id TEXT NOT NULL,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            sort INTEGER NOT NULL,
            reposters TEXT NOT NULL DEFAULT '',
            PRIMARY KEY (list, post_id)) WITHOUT ROWID)"_s,
                uR"(CREATE INDEX feed_items_order ON feed_items (list, sort DESC, post_id DESC))"_s,
                uR"(CREATE TABLE gaps (
            list TEXT NOT NULL,
            newer INTEGER NOT NULL,
            older INTEGER NOT NULL,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            PRIMARY KEY (list, newer)) WITHOUT ROWID)"_s,
                uR"(CREATE TABLE tombstones (
            id TEXT PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            at INTEGER NOT NULL) WITHOUT ROWID)"_s,
                uR"(CREATE TABLE quarantine (
            entity TEXT PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            raw BLOB NOT NULL,
            why TEXT NOT NULL,
            at INTEGER NOT NULL) WITHOUT ROWID)"_s,

                // ---- the engine's own
                uR"(CREATE TABLE cursors (
            stream TEXT PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            cursor BLOB NOT NULL) WITHOUT ROWID)"_s,
                uR"(CREATE TABLE sync_state (
            key TEXT PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            value TEXT NOT NULL) WITHOUT ROWID)"_s,
                uR"(CREATE TABLE sync_engine_state (
            user_id TEXT PRIMARY KEY REFERENCES owner(user_id),
            sync_phase TEXT NOT NULL,
            sync_started_at INTEGER NOT NULL,
            last_successful_phase TEXT NOT NULL,
            generation INTEGER NOT NULL) WITHOUT ROWID)"_s,

                // ---- what the user wants
                uR"(CREATE TABLE outbox (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            mid TEXT NOT NULL UNIQUE,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            lane TEXT NOT NULL,
            key TEXT NOT NULL,
            kind TEXT NOT NULL,
            args TEXT NOT NULL,
            status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'committing', 'committed', 'failed')),
            attempts INTEGER NOT NULL DEFAULT 0,
            last_attempt INTEGER NOT NULL DEFAULT 0,
            not_before INTEGER NOT NULL DEFAULT 0,
            last_error_code TEXT NOT NULL DEFAULT '',
            last_error TEXT NOT NULL DEFAULT '',
            depends_on TEXT NOT NULL DEFAULT '',
            ack_token BLOB NOT NULL DEFAULT '',
            observed_at INTEGER NOT NULL DEFAULT 0,
            created_at INTEGER NOT NULL))"_s,
                uR"(CREATE INDEX outbox_key ON outbox (key))"_s,
                uR"(CREATE TABLE drafts (
            id TEXT PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            content TEXT NOT NULL,
            changed_at INTEGER NOT NULL) WITHOUT ROWID)"_s,
                uR"(CREATE TABLE media (
            path TEXT PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            file TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            status TEXT NOT NULL,
            used_at INTEGER NOT NULL) WITHOUT ROWID)"_s,
                uR"(CREATE TABLE positions (
            list TEXT PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            post_id TEXT NOT NULL,
            sort INTEGER NOT NULL,
            offset INTEGER NOT NULL) WITHOUT ROWID)"_s,
                uR"(CREATE TABLE settings (
            key TEXT PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            value TEXT NOT NULL) WITHOUT ROWID)"_s,

                // ---- full-text index of posts, kept in step by triggers
                uR"(CREATE VIRTUAL TABLE posts_fts USING fts5 (text, content = 'posts', content_rowid = 'number'))"_s,
                uR"(CREATE TRIGGER posts_fts_insert AFTER INSERT ON posts BEGIN
            INSERT INTO posts_fts (rowid, text) VALUES (new.number, new.text);
        END)"_s,
                uR"(CREATE TRIGGER posts_fts_delete AFTER DELETE ON posts BEGIN
            INSERT INTO posts_fts (posts_fts, rowid, text) VALUES ('delete', old.number, old.text);
        END)"_s,
                uR"(CREATE TRIGGER posts_fts_update AFTER UPDATE OF text ON posts WHEN old.text <> new.text BEGIN
            INSERT INTO posts_fts (posts_fts, rowid, text) VALUES ('delete', old.number, old.text);
            INSERT INTO posts_fts (rowid, text) VALUES (new.number, new.text);
        END)"_s,
            }};
}

// Reposts, mutes, blocks, notifications, and what is told about people.
Migration relationsInFull()
{
    return {2,
            u"relations in full"_s,
            {
                u"ALTER TABLE relations ADD COLUMN reposts_muted INTEGER NOT NULL DEFAULT 0"_s,
                u"ALTER TABLE mine ADD COLUMN thread_muted INTEGER NOT NULL DEFAULT 0"_s,
                u"ALTER TABLE users ADD COLUMN followers INTEGER NOT NULL DEFAULT 0"_s,
                u"ALTER TABLE users ADD COLUMN following INTEGER NOT NULL DEFAULT 0"_s,
                u"ALTER TABLE users ADD COLUMN follows_me INTEGER NOT NULL DEFAULT 0"_s,
                u"ALTER TABLE users ADD COLUMN suspended INTEGER NOT NULL DEFAULT 0"_s,
                uR"(CREATE TABLE reposts (
            person_id TEXT NOT NULL,
            post_id TEXT NOT NULL,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            is_on INTEGER NOT NULL,
            sort INTEGER NOT NULL,
            ver INTEGER NOT NULL,
            PRIMARY KEY (post_id, person_id)) WITHOUT ROWID)"_s,
                uR"(CREATE INDEX reposts_person ON reposts (person_id))"_s,
                uR"(CREATE TABLE notifications (
            id TEXT PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            kind TEXT NOT NULL,
            actor_id TEXT NOT NULL DEFAULT '',
            post_id TEXT NOT NULL DEFAULT '',
            note TEXT NOT NULL DEFAULT '',
            is_on INTEGER NOT NULL,
            created_at INTEGER,
            sort INTEGER NOT NULL,
            ver INTEGER NOT NULL) WITHOUT ROWID)"_s,
                uR"(CREATE INDEX notifications_order ON notifications (sort DESC))"_s,
                uR"(CREATE TABLE read_markers (
            user_id TEXT PRIMARY KEY REFERENCES owner(user_id),
            up_to INTEGER NOT NULL,
            ver INTEGER NOT NULL) WITHOUT ROWID)"_s,
                uR"(CREATE INDEX posts_quote ON posts (quote) WHERE quote <> '')"_s,
                uR"(CREATE INDEX posts_root ON posts (root, sort) WHERE root <> '')"_s,
                uR"(CREATE INDEX posts_checked ON posts (checked_at))"_s,
            }};
}

// What is looked up with every key that is typed, and with every request, however much is stored and waits.
Migration quickLookups()
{
    return {
        3,
        u"quick lookups"_s,
        {
            // Of the beginning of a word the index now has a list of its own, up to three letters; from four on few words begin alike.
            u"DROP TABLE posts_fts"_s,
            uR"(CREATE VIRTUAL TABLE posts_fts USING fts5 (text, content = 'posts', content_rowid = 'number',
                                                               prefix = '1 2 3'))"_s,
            u"INSERT INTO posts_fts (posts_fts) VALUES ('rebuild')"_s,
            // When the server was asked about people whom the change feed does not cover.
            u"ALTER TABLE users ADD COLUMN checked_at INTEGER NOT NULL DEFAULT 0"_s,
            u"CREATE INDEX users_checked ON users (checked_at)"_s,
            u"CREATE INDEX outbox_things ON outbox (user_id, observed_at, key)"_s,
            u"CREATE INDEX outbox_states ON outbox (user_id, observed_at, status)"_s,
        }};
}

// What the server answered to questions that have no place in truth (answerstore.h).
Migration answers()
{
    return {4,
            u"answers"_s,
            {
                uR"(CREATE TABLE answers (
            key TEXT PRIMARY KEY,
            user_id TEXT NOT NULL REFERENCES owner(user_id),
            content TEXT NOT NULL,
            at INTEGER NOT NULL) WITHOUT ROWID)"_s,
                u"CREATE INDEX answers_at ON answers (user_id, at)"_s,
            }};
}

// What the server knows of the page behind a post's link.
Migration cards() { return {5, u"cards"_s, {u"ALTER TABLE posts ADD COLUMN card TEXT NOT NULL DEFAULT ''"_s}}; }

// The index merges its parts after every 64 pages that it wrote, some hundred pages at once: 50 ms in which nobody else got to the
// database. With pages of a quarter of the size it merges four times as often and four times less.
Migration smallMerges()
{
    return {6, u"small merges"_s, {u"INSERT INTO posts_fts (posts_fts, rank) VALUES ('pgsz', 1000)"_s}};
}

// Starting over from the server's present once rewrote every row, to say that none is believed. Now each says since which start it is.
Migration eras()
{
    Migration migration{7, u"eras"_s, {u"ALTER TABLE owner ADD COLUMN era INTEGER NOT NULL DEFAULT 0"_s}};
    for (const QString &table :
         {u"users"_s, u"posts"_s, u"mine"_s, u"relations"_s, u"reposts"_s, u"notifications"_s, u"read_markers"_s}) {
        migration.statements.append(u"ALTER TABLE %1 ADD COLUMN era INTEGER NOT NULL DEFAULT 0"_s.arg(table));
    }
    return migration;
}

}  // namespace

const QList<Migration> &schemaMigrations()
{
    static const QList<Migration> migrations{initial(), relationsInFull(), quickLookups(), answers(),
                                             cards(),   smallMerges(),     eras()};
    return migrations;
}

int schemaVersion() { return schemaMigrations().constLast().version; }

}  // namespace postr
