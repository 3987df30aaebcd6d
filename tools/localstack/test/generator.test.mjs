// The benchmark's network must be what the triggers would have left, or its figures are about something else.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import postgres from 'postgres';
import { generate, open } from '../../bench/server/network.mjs';
import { withStack } from '../temporary.mjs';
import { dataFolder } from './helpers.mjs';

const POSTS = 2000, PEOPLE = 2000;

let data, network, sql;
before(async () => {
  data = dataFolder();
  await generate(data, POSTS, PEOPLE);
  network = await open(data, POSTS);
  sql = network.admin();
});
after(async () => {
  await sql?.end();
  await network?.stack.stop();
  fs.rmSync(data, { recursive: true, force: true });
});

const none = async (query, what) => assert.deepEqual([...await sql.unsafe(`${query} limit 3`)], [], what);

test('as many as asked for, in the shape that was asked for', async () => {
  const [n] = await sql`select (select count(*)::int from public.posts) as posts, (select count(*)::int from public.likes) as likes,
    (select count(*)::int from public.posts where deleted) as deleted, (select max(replies) from public.post_counts) as busiest,
    (select count(*)::int from private.hashtags) as tags, (select count(*)::int from public.notifications) as news`;
  assert.equal(n.posts, POSTS);
  assert.ok(n.likes > POSTS * 7 && n.deleted > POSTS / 100 && n.busiest > 20 && n.tags > POSTS / 30 && n.news > POSTS / 10, JSON.stringify(n));
  const followees = Object.fromEntries((await sql`select c.name, count(f.*)::int as n from bench.caller c left join public.follows f on f.follower_id = c.id group by 1`).map((r) => [r.name, r.n]));
  assert.deepEqual([followees.fifty, followees['five hundred']], [50, 500]);
  const [{ followers }] = await sql`select count(*)::int as followers from public.follows f join bench.caller c on c.id = f.followee_id where c.name = 'writer'`;
  assert.equal(followers, 100);
});

test('counts are those of the rows', async () => {
  await none(`select c.* from public.post_counts c join public.posts p on p.id = c.post_id where (c.replies, c.quotes, c.likes, c.reposts) is distinct from (
    (select count(*) from public.posts a where a.reply_to = p.id and not a.deleted)::int, (select count(*) from public.posts q where q.quote = p.id and not q.deleted)::int,
    (select count(*) from public.likes l where l.post_id = p.id and l.is_on)::int, (select count(*) from public.reposts r where r.post_id = p.id and r.is_on)::int)`, 'of posts');
  await none(`select c.* from public.profile_counts c where (c.followers, c.following) is distinct from (
    (select count(*) from public.follows f where f.followee_id = c.person_id)::int, (select count(*) from public.follows f where f.follower_id = c.person_id)::int)`, 'of people');
});

test('every row has the line of its version in the log, and threads hang together', async () => {
  const logged = (kind, entity, whose, table) => none(`select t.* from ${table} t
    where not exists (select from private.change_log c where c.seq = t.ver and c.kind = ${kind} and c.entity = t.${entity} and coalesce(c.author, c.audience) = t.${whose})`, table);
  await logged(1, 'id', 'author_id', 'public.posts');
  await logged(3, 'post_id', 'user_id', 'public.likes');
  await logged(3, 'post_id', 'user_id', 'public.bookmarks');
  await logged(6, 'post_id', 'user_id', 'public.reposts');
  await logged(5, 'id', 'user_id', 'public.notifications');
  await none('select c.* from private.change_log c where c.seq > (select last_value from private.change_seq) or c.xid >= pg_snapshot_xmin(pg_current_snapshot())', 'lines of the future');
  await none(`select p.* from public.posts p left join public.posts a on a.id = p.reply_to
    where p.reply_to is not null and (a.id is null or p.born <= a.born or p.root is distinct from coalesce(a.root, a.id))`, 'an answer without its question');
  await none(`(select author_id, born, id, false from public.posts where not deleted and reply_to is null union all select user_id, ver, post_id, true from public.reposts)
    except select author_id, sort, post_id, is_repost from private.timelines`, 'timelines');
  await none('select p.* from public.posts p where not deleted and private.tags_in(p.body) <> array(select h.tag from private.hashtags h where h.post_id = p.id order by h.tag)', 'hashtags');
});

test('the triggers and the indexes are as they were', async () => {
  const shape = async (s) => ({
    indexes: (await s`select indexdef from pg_indexes where schemaname in ('public', 'private') order by 1`).map((r) => r.indexdef),
    constraints: (await s`select conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) as c from pg_constraint
      where connamespace in ('public'::regnamespace, 'private'::regnamespace) order by 1`).map((r) => r.c),
    triggers: (await s`select tgrelid::regclass::text || ' ' || tgname || ' ' || tgenabled::text as t from pg_trigger where not tgisinternal order by 1`).map((r) => r.t) });
  await withStack('postr-test-', async ({ cluster }) => {
    const empty = postgres({ ...cluster.connection(), max: 1 });
    assert.deepEqual(await shape(sql), await shape(empty));
    await empty.end();
  });
  await sql`insert into public.likes (user_id, post_id, is_on) select c.id, p.id, true from bench.caller c, (select id from bench.post where n = 1) p where c.name = 'writer'`;
  await none(`select l.* from public.likes l join bench.caller c on c.id = l.user_id
    where c.name = 'writer' and not exists (select from private.change_log x where x.seq >= l.ver and x.entity = l.post_id)`, 'a new like is logged');
});

test('the same numbers make the same network', async () => {
  const again = dataFolder();
  const digest = async (s) => (await s`select md5(string_agg(concat_ws('|', p.id, p.author_id, p.body, p.ver, p.reply_to, c.likes, c.replies), ',' order by p.id)) as d
    from public.posts p join public.post_counts c on c.post_id = p.id where p.id <> (select id from bench.post where n = 1)`)[0].d;
  await generate(again, POSTS, PEOPLE);
  const twin = await open(again, POSTS);
  const other = twin.admin();
  try { assert.equal(await digest(other), await digest(sql)); } finally {
    await other.end();
    await twin.stack.stop();
    fs.rmSync(again, { recursive: true, force: true });
  }
});
