// What can happen to a nudge and to the socket that waits for it.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { forgetNudges, joined } from './frames.mjs';
import { person, startStack, until, uuid, within } from './helpers.mjs';

let stack, ann, bob, ws;
const healthy = { drop: 0, duplicate: 0, delay: 0, mute: false };
const fault = (change) => stack.local('PUT', 'realtime', change);

before(async () => {
  stack = await startStack();
  [ann, bob] = [await person(stack, 'ann'), await person(stack, 'bob')];
  await bob.intent('set_follow', { person: ann.id, on: true });
});
beforeEach(async () => {
  ws?.terminate();
  await fault(healthy);
  ws = await joined(stack, bob);
  await forgetNudges(stack);
});
after(async () => { ws?.terminate(); await stack.remove(); });

const post = async () => { await forgetNudges(stack); await ann.intent('put_post', { id: uuid(), text: 'news' }); };
const isNudge = (frame) => Buffer.isBuffer(frame);
// Nudges pass in the order of their commits, and the socket in the order they are sent: what has not come before a
// later one does not come.
const nudgesUntil = async (end) => {
  let count = 0, over = false;
  ws.on('message', (data, isBinary) => { if (isBinary && !over) count += 1; });
  await end();
  over = true;
  return count;
};
const marker = async () => {                  // an extra nudge to end with, sent by the gateway itself, behind all others
  await stack.local('PUT', 'realtime', { nudge: bob.id });
};

test('one nudge for a post, none for nothing', async () => {
  await post();
  await ws.next(isNudge, 'nudge');
});

test('dropped: the next one comes, the first does not', async () => {
  await fault({ drop: 1 });
  await post();
  await post();
  await ws.next(isNudge, 'the second nudge');
  assert.equal(await nudgesUntil(async () => { await marker(); await heartbeat(); }), 1, 'only the marker');
  assert.equal((await stack.local('GET', 'realtime')).drop, 0);
});

test('duplicated: one post, two nudges', async () => {
  await fault({ duplicate: 1 });
  await post();
  let first, second = await ws.next(isNudge, 'nudge');
  do {                                            // one of before may still be on its way
    [first, second] = [second, await ws.next(isNudge, 'its double')];
  } while (Buffer.compare(first, second) !== 0);
});

test('delayed: the socket answers, the post is there, the nudge is still to come', async () => {
  await fault({ delay: 60_000 });
  const before = await bob.must('feed_pull', {});
  await post();
  await until(async () => (await stack.local('GET', 'realtime')).held, 'the nudge to be held');
  const early = await nudgesUntil(heartbeat);
  const page = await bob.must('feed_pull', { epoch: before.epoch, since: before.to });
  assert.deepEqual([early, page.changes.length], [0, 1]);
  await fault({ delay: 0 });                      // lets it go
  await ws.next(isNudge, 'the late nudge');
});

test('too early: a nudge for which there is nothing', async () => {
  const before = await bob.must('feed_pull', {});
  await stack.local('PUT', 'realtime', { nudge: bob.id });
  await ws.next(isNudge, 'nudge');
  assert.deepEqual((await bob.must('feed_pull', { epoch: before.epoch, since: before.to })).changes, []);
});

test('mute: the socket stays open and says nothing, not even to a heartbeat', async () => {
  assert.equal((await fault({ mute: true })).sockets, 1);
  let heard = 0;
  ws.on('message', () => { heard += 1; });
  ws.send(JSON.stringify([null, 'lost', 'phoenix', 'heartbeat', {}]));
  await post();
  await ann.must('home_page', {});                 // the gateway has had its turn
  await fault({ mute: false });
  await heartbeat();
  assert.equal(ws.readyState, 1);
  assert.equal(heard, 1, 'the heartbeat after the silence only');
});

test('kill: every socket is cut without a word', async () => {
  const closed = new Promise((resolve) => ws.once('close', resolve));
  const { channels } = await stack.local('GET', 'realtime');
  assert.deepEqual(channels, [`user:${bob.id}`]);
  await fault({ kill: true });
  assert.equal(await within(closed, 'close'), 1006);
  assert.match((await fault({ explode: 1 })).error, /unknown realtime fault/);
});

test('all tokens run out: the channel ends, the socket stays', async () => {
  await stack.local('PUT', 'tokens', { expire: true });
  const [, , , , payload] = await ws.next((f) => f[3] === 'system', 'system message');
  assert.match(payload.message, /^Token has expired/);
  await ws.next((f) => f[3] === 'phx_close', 'close of the channel');
  await heartbeat();
  await assert.rejects(joined(stack, bob), /InvalidJWTToken: Token has expired/);
});

async function heartbeat() {
  const ref = uuid();
  ws.send(JSON.stringify([null, ref, 'phoenix', 'heartbeat', {}]));
  await ws.next((f) => f[1] === ref, 'heartbeat');
}
