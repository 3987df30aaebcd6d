// What one session cannot show: writers that commit late, and requests that overtake each other.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { person, startStack, until, uuid } from './helpers.mjs';

let stack, ann, bob;
before(async () => {
  stack = await startStack();
  [ann, bob] = [await person(stack, 'ann'), await person(stack, 'bob')];
  await bob.intent('set_follow', { person: ann.id, on: true });
});
after(() => stack.remove());

const insertPost = (sql, id) => sql`insert into public.posts (id, author_id, body) values (${id}, ${ann.id}, 'direct')`;
const postsOf = (page) => page.changes.filter(([, kind]) => kind === 1).map(([, , entity]) => entity);

test('a writer that commits after the pull is in the next one', async () => {
  const slow = stack.sql(), quick = stack.sql();
  const early = uuid(), late = uuid();
  const { epoch, to } = await bob.must('feed_pull', {});
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  let written;
  const isWritten = new Promise((resolve) => { written = resolve; });
  const transaction = slow.begin(async (t) => { await insertPost(t, late); written(); await held; });
  await isWritten;
  await insertPost(quick, early);                        // a higher seq, committed first

  const first = await bob.must('feed_pull', { epoch, since: to });
  assert.deepEqual(postsOf(first), [early]);
  release();
  await transaction;
  const second = await bob.must('feed_pull', { epoch, since: first.to });
  assert.deepEqual(postsOf(second), [late]);
  await Promise.all([slow.end(), quick.end()]);
});

test('a deletion beats its post, even while the post is still being written', async () => {
  const id = uuid();
  const sql = stack.sql();
  let release;
  const held = new Promise((resolve) => { release = resolve; });
  let begun;
  const isBegun = new Promise((resolve) => { begun = resolve; });
  const put = sql.begin(async (t) => {
    await t`select set_config('request.jwt.claim.sub', ${ann.id}, true), set_config('request.jwt.claims', ${JSON.stringify({ sub: ann.id })}, true)`;
    await t`select private.apply_intent(${uuid()}, 'put_post', ${JSON.stringify({ id, text: 'unsure' })}::text::jsonb)`;
    begun();
    await held;
  });
  await isBegun;
  const deletion = ann.intent('delete_post', { id });
  const watch = stack.sql();
  await until(async () => (await watch`select 1 from pg_locks where locktype = 'advisory' and not granted`).length, 'the deletion to wait');
  release();
  await put;
  assert.equal((await deletion).data.status, 'applied');
  const { data } = await ann.from('posts').select('deleted').eq('id', id).single();
  assert.equal(data.deleted, true);
  await Promise.all([sql.end(), watch.end()]);
});

test('two who end their blocks of each other at once: one of them is told', async () => {
  await bob.intent('set_block', { person: ann.id, on: true });
  await ann.intent('set_block', { person: bob.id, on: true });
  const [slow, watch] = [stack.sql(), stack.sql()];
  let second;
  await slow.begin(async (t) => {
    await t`select set_config('request.jwt.claim.sub', ${ann.id}, true), set_config('request.jwt.claims', ${JSON.stringify({ sub: ann.id })}, true)`;
    await t`select private.apply_intent(${uuid()}, 'set_block', ${JSON.stringify({ person: bob.id, on: false })}::text::jsonb)`;
    second = bob.intent('set_block', { person: ann.id, on: false });
    const waits = until(async () => (await watch`select 1 from pg_locks where locktype = 'advisory' and not granted`).length, 'the second to wait');
    await Promise.race([second, waits]);
    waits.catch(() => {});
  });
  assert.equal((await second).data.status, 'applied');
  const told = await watch`select entity, audience from private.change_log where kind = 8`;
  assert.deepEqual(told.map(({ entity, audience }) => [entity, audience]), [[bob.id, ann.id]], 'the first has nothing to tell, the second has');
  await Promise.all([slow.end(), watch.end()]);
});

test('versions of a row rise in the order of its commits', async () => {
  const id = uuid();
  const [one, two, watch] = [stack.sql(), stack.sql(), stack.sql()];
  await insertPost(one, id);
  let second;
  await one.begin(async (t) => {
    await t`update public.posts set body = 'first' where id = ${id}`;
    second = two`update public.posts set body = 'second' where id = ${id} returning ver`.execute();   // waits for the row
    await until(async () => (await watch`select 1 from pg_stat_activity where wait_event_type = 'Lock'`).length, 'the second to wait');
    await t`select nextval('private.change_seq') from generate_series(1, 10)`;                        // others, meanwhile
    await t`update public.posts set body = 'first again' where id = ${id}`;
  });
  const [{ ver }] = await second;
  const [{ body, ver: stored }] = await one`select body, ver from public.posts where id = ${id}`;
  const [{ newest }] = await one`select last_value as newest from private.change_seq`;
  assert.deepEqual([body, stored], ['second', ver]);
  assert.ok(Number(ver) > Number(newest) - 3, 'drawn after the row was free');
  await Promise.all([one.end(), two.end(), watch.end()]);
});
