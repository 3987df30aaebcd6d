import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { client, openTarget, uuid } from './target.mjs';

let target, ann, bob;
before(async () => {
  target = await openTarget();
  [ann, bob] = [await target.person('ann'), await target.person('bob')];
});
after(() => target?.remove());

test('a post travels from one person to a follower', async () => {
  const id = uuid();
  const start = await bob.must('feed_pull', {});
  assert.equal(start.reset, 'new');
  assert.equal((await bob.intent('set_follow', { handle: ann.handle, on: true })).data.ref, ann.id);
  const put = (await ann.intent('put_post', { id, text: 'Hello 👋', lang: 'en' })).data;
  assert.deepEqual([put.status, put.ref, put.duplicate, typeof put.xid], ['applied', id, false, 'string']);

  const page = await bob.must('feed_pull', { epoch: start.epoch, since: start.to });
  assert.deepEqual(page.changes.map(([, kind, entity]) => [kind, entity]), [[4, ann.id], [1, id]]);
  const [post] = page.rows.posts;
  assert.deepEqual([post.text, post.author, post.ver, post.mine], ['Hello 👋', ann.id, put.ver, null]);
  assert.equal(page.rows.people.find((p) => p.id === ann.id).mine.following, true);

  const next = await bob.must('feed_pull', { epoch: page.epoch, since: page.to });
  assert.deepEqual(next.changes, []);
  assert.deepEqual((await bob.must('home_page', {})).order, [id]);
  assert.deepEqual((await ann.must('self_page', { part: 'posts' })).rows.posts.map((p) => p.id), [id]);
});

test('the same mid is applied once, also when it comes four times at once', async () => {
  const mid = uuid(), id = uuid();
  const answers = await Promise.all([1, 2, 3, 4].map(() => ann.intent('put_post', { id, text: 'once' }, mid)));
  const results = answers.map((a) => a.data);
  assert.deepEqual(results.map((r) => r.duplicate).sort(), [false, true, true, true]);
  assert.equal(new Set(results.map((r) => `${r.epoch} ${r.xid} ${r.ver}`)).size, 1);
});

test('refusals are values, errors are statuses', async () => {
  assert.equal((await ann.intent('put_post', { id: uuid(), text: '' })).data.code, 'empty');
  assert.equal((await ann.intent('put_post', { id: uuid(), text: 'x'.repeat(1_000_000) })).data.code, 'too_long');
  const nul = await ann.intent('put_post', { id: uuid(), text: 'a\u0000b' });
  assert.deepEqual([nul.status, nul.error.code], [400, '22P05']);
  const badMid = await ann.intent('put_post', {}, 'no uuid');
  assert.deepEqual([badMid.status, badMid.error.code], [400, '22P02']);
  const anonymous = await client(target).rpc('apply_intent', { mid: uuid(), kind: 'put_post', args: {} });
  assert.deepEqual([anonymous.status, anonymous.error.code], [401, '42501']);
  const direct = await ann.from('posts').insert({ id: uuid(), author_id: ann.id, body: 'x' });
  assert.deepEqual([direct.status, direct.error.code], [403, '42501']);
  assert.match(direct.error.message, /^permission denied for table/, 'by the grant, not only by a policy');
  const gone = await client(target).rpc('no_such_function');
  assert.equal(gone.status, 404);
});
