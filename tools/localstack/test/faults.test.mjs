import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { person, startStack, until, uuid } from './helpers.mjs';

let stack, ann;
before(async () => { stack = await startStack(); ann = await person(stack, 'ann'); });
beforeEach(async () => { await stack.local('DELETE', 'faults'); await stack.local('DELETE', 'requests'); });
after(() => stack.remove());

const fault = (rule) => stack.local('PUT', 'faults', [{ match: '/rpc/apply_intent', ...rule }]);
const put = (id, mid) => ann.intent('put_post', { id, text: `post ${id}` }, mid);
const exists = async (id) => (await ann.from('posts').select('id').eq('id', id)).data.length === 1;

test('drop-after: committed, the answer lost; the same mid again is the same post', async () => {
  const id = uuid(), mid = uuid();
  await fault({ action: 'drop-after' });
  assert.equal((await put(id, mid)).status, 0);
  assert.equal(await exists(id), true);
  const again = (await put(id, mid)).data;
  assert.deepEqual([again.status, again.duplicate, again.ref], ['applied', true, id]);
  assert.equal((await ann.must('self_page', { part: 'posts' })).rows.posts.filter((p) => p.id === id).length, 1);
});

test('drop-before: nothing committed', async () => {
  const id = uuid(), mid = uuid();
  await fault({ action: 'drop-before' });
  assert.equal((await put(id, mid)).status, 0);
  assert.equal(await exists(id), false);
  assert.equal((await put(id, mid)).data.duplicate, false);
});

test('duplicate: delivered twice, the second answer comes back', async () => {
  await fault({ action: 'duplicate' });
  assert.equal((await put(uuid(), uuid())).data.duplicate, true);
});

test('status: refused in front of the server; status-after: behind it', async () => {
  const id = uuid();
  await fault({ action: 'status', status: 429, headers: { 'retry-after': '7' }, body: { code: 'x', message: 'slow down' } });
  const answer = await put(id, uuid());
  assert.deepEqual([answer.status, answer.error.message], [429, 'slow down']);
  assert.equal(await exists(id), false);
  await fault({ action: 'status-after', status: 504 });
  assert.equal((await put(id, uuid())).status, 504);
  assert.equal(await exists(id), true);
});

test('html: a captive portal; truncate: half an answer', async () => {
  await fault({ action: 'html' });
  const portal = await fetch(`${stack.url}/rest/v1/rpc/apply_intent`, { method: 'POST', body: '{}' });
  assert.deepEqual([portal.status, portal.headers.get('content-type')], [200, 'text/html']);
  await fault({ action: 'truncate', match: '/rpc/home_page' });
  await assert.rejects(async () => {
    const half = await fetch(`${stack.url}/rest/v1/rpc/home_page`, { method: 'POST', body: '{}', headers: {
      apikey: stack.publishable, authorization: `Bearer ${ann.session.access_token}`, 'content-type': 'application/json' } });
    await half.text();
  });
});

test('hang: until the client gives up', async () => {
  await fault({ action: 'hang' });
  const patience = AbortSignal.timeout(200);
  await assert.rejects(fetch(`${stack.url}/rest/v1/rpc/apply_intent`, { method: 'POST', body: '{}', signal: patience }), { name: 'TimeoutError' });
});

test('skip, times and the log of requests', async () => {
  await fault({ action: 'status', status: 503, skip: 1, times: 2 });
  const statuses = [];
  for (let i = 0; i < 4; i++) statuses.push((await put(uuid(), uuid())).status);
  assert.deepEqual(statuses, [200, 503, 503, 200]);
  const log = await stack.local('GET', 'requests');
  assert.deepEqual(log.map((r) => [r.method, r.path, r.subject, r.status]),
    statuses.map((status) => ['POST', '/rest/v1/rpc/apply_intent', ann.id, status]));
  assert.match((await stack.local('PUT', 'faults', [{ action: 'explode' }])).error, /unknown action/);
  assert.match((await stack.local('PUT', 'faults', [{ matches: '/rest' }])).error, /unknown field matches/);
});

test('delay: the request that left first arrives last', async () => {
  await fault({ delay: 60_000 });
  const [early, late] = [uuid(), uuid()];
  const held = put(early, uuid());
  await until(async () => (await stack.local('GET', 'faults'))[0].hits, 'the first to be held');
  assert.equal((await put(late, uuid())).data.status, 'applied');
  assert.equal(await exists(early), false);
  await stack.local('DELETE', 'faults');                  // lets it go
  assert.equal((await held).data.status, 'applied');
  const { data } = await ann.from('posts').select('id').in('id', [early, late]).order('born');
  assert.deepEqual(data.map(({ id }) => id), [late, early]);
});

test('subject: only one person\'s requests', async () => {
  const bob = await person(stack, 'bob');
  await fault({ action: 'status', status: 503, subject: bob.id });
  assert.equal((await put(uuid(), uuid())).status, 200);
  assert.equal((await bob.intent('put_post', { id: uuid(), text: 'x' })).status, 503);
});
