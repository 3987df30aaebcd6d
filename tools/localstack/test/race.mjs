// Many writers that commit late and out of order, and readers that must not miss a line of theirs.
import assert from 'node:assert/strict';
import { until, uuid } from './helpers.mjs';

/** The same dice for the same seed. */
export function dice(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * One writer: posts, answers to posts that are committed, edits, deletions and likes, each in a transaction that is held
 * open for a while. `written` collects the ids of committed posts for all writers.
 */
export async function write(sql, roll, rounds, { authors, likers, written }) {
  const any = (list) => list[Math.floor(roll() * list.length)];
  for (let round = 0; round < rounds; round++) {
    const id = uuid(), parent = roll() < 0.5 ? any(written) : null, old = any(written);
    await sql.begin(async (t) => {
      await t`insert into public.posts (id, author_id, body, root, reply_to) values (${id}, ${any(authors)}, ${`round ${round}`}, ${parent ?? null}, ${parent ?? null})`;
      if (roll() < 0.3) await t`select pg_sleep(${roll() * 0.05})`;
      if (roll() < 0.3) await t`insert into public.likes as l (user_id, post_id, is_on) values (${any(likers)}, ${id}, true)`;
      if (roll() < 0.5) await t`select pg_sleep(${roll() * 0.03})`;
    });
    written.push(id);
    const what = roll();
    if (!old || what > 0.25) continue;
    await sql.begin(async (t) => {
      if (what < 0.05) await t`update public.posts set deleted = true where id = ${old}`;
      else await t`update public.posts set body = ${`edited in round ${round}`} where id = ${old} and not deleted`;
      await t`select pg_sleep(${roll() * 0.05})`;
    });
  }
}

/** Follows the feed as a client does. `lines` are the log's lines that came, `posts` the newest version of each post. */
export class Reader {
  lines = [];
  posts = new Map();
  pulls = 0;

  constructor(who, size) { Object.assign(this, { who, size }); }

  async start() { ({ epoch: this.epoch, to: this.since } = await this.who.must('feed_pull', {})); }

  async pull() {
    for (let after = 0, until = null, more = true; more;) {
      const page = await this.who.must('feed_pull', { epoch: this.epoch, since: this.since, until, after, lim: this.size });
      assert.equal(page.reset, undefined);
      this.#store(page);
      this.pulls += 1;
      ({ after, to: until, more } = page);
      if (!more) this.since = page.to;
    }
  }

  #store(page) {
    const rows = new Map(page.rows.posts.map((post) => [post.id, post]));
    for (const post of rows.values()) {
      const parent = post.reply_to;
      assert.ok(!parent || this.posts.has(parent) || rows.has(parent), 'an answer before what it answers');
    }
    for (const [id, post] of rows) if (!(this.posts.get(id)?.ver > post.ver)) this.posts.set(id, post);
    this.lines.push(...page.changes.map(([seq]) => seq));
  }
}

/** What many start with: all rows that are newer than the newest one seen. Here by the version; a time is no better. */
export class CursorReader {
  seen = new Set();
  #newest;

  constructor(sql, authors) { Object.assign(this, { sql, authors }); }

  async start() { [{ newest: this.#newest }] = await this.sql`select coalesce(max(ver), 0) as newest from public.posts`; }

  async pull() {
    const rows = await this.sql`select id, ver from public.posts where ver > ${this.#newest} and author_id in ${this.sql(this.authors)} order by ver`;
    for (const { id } of rows) this.seen.add(id);
    if (rows.length) this.#newest = rows.at(-1).ver;
  }
}

/** Runs `readers` in a circle while `work` is under way, and once more when it is done. */
export async function readDuring(work, readers) {
  let working = true;
  const done = work.finally(() => { working = false; });
  await Promise.all(readers.map(async (reader) => {
    while (working) await reader.pull();
  }));
  await done;
  for (const reader of readers) await reader.pull();
}

/** Begins `statements` and leaves the transaction open; `end()` commits it, or rolls back with an error. */
export async function held(sql, statements) {
  let release, begun, result;
  const holding = new Promise((resolve) => { release = resolve; });
  const isBegun = new Promise((resolve) => { begun = resolve; });
  const gone = sql.begin(async (t) => {
    result = await statements(t);
    begun();
    const error = await holding;
    if (error) throw error;
  });
  await Promise.race([isBegun, gone]);
  return { result, end: async (error) => { release(error); await gone.catch((e) => { if (e !== error) throw e; }); } };
}

/** Resolves when so many sessions wait for a lock. */
export const waiting = (sql, count, kind = 'Lock') => until(async () => {
  const [{ n }] = await sql`select count(*)::int as n from pg_stat_activity where wait_event_type = ${kind}`;
  return n >= count;
}, `${count} sessions to wait`);
