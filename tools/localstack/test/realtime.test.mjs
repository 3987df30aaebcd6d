import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import WebSocket from 'ws';
import { person, startStack, uuid, within } from './helpers.mjs';

let stack, ann, bob;
before(async () => {
  stack = await startStack();
  [ann, bob] = [await person(stack, 'ann'), await person(stack, 'bob')];
  await bob.intent('set_follow', { person: ann.id, on: true });
});
after(() => stack.remove());

// Nudges are at most one per person in 5 s: a test begins as if the last one were long ago.
async function forgetNudges() {
  const sql = stack.sql();
  await sql`update private.nudges set at = '-infinity'`;
  await sql.end();
}

/** A socket that speaks frames; `next(test)` is the first frame, past or coming, that passes. */
async function socket(vsn) {
  const ws = new WebSocket(`${stack.url.replace('http', 'ws')}/realtime/v1/websocket?apikey=${stack.publishable}&vsn=${vsn}`);
  const frames = [], waiting = [];
  ws.on('message', (data, isBinary) => {
    const frame = isBinary ? data : JSON.parse(data);
    const at = waiting.findIndex((w) => w.test(frame));
    if (at >= 0) waiting.splice(at, 1)[0].resolve(frame); else frames.push(frame);
  });
  await new Promise((resolve, reject) => { ws.once('open', resolve); ws.once('error', reject); });
  ws.next = (wanted, what = 'frame') => {
    const at = frames.findIndex(wanted);
    return at >= 0 ? Promise.resolve(frames.splice(at, 1)[0]) : within(new Promise((resolve) => waiting.push({ test: wanted, resolve })), what);
  };
  return ws;
}

const joinPayload = (token) => ({ config: { private: true, broadcast: { self: false, ack: false } }, access_token: token });

test('supabase-js on its own channel hears a followee post', async () => {
  await bob.realtime.setAuth(bob.session.access_token);
  const channel = bob.channel(`user:${bob.id}`, { config: { private: true } });
  let heard;
  const nudge = new Promise((resolve) => { heard = resolve; });
  channel.on('broadcast', { event: 'nudge' }, heard);
  await within(new Promise((resolve, reject) => channel.subscribe((status, error) => {
    if (status === 'SUBSCRIBED') resolve(); else if (error) reject(error);
  })), 'subscription');
  await forgetNudges();
  await ann.intent('put_post', { id: uuid(), text: 'listen' });
  const message = await within(nudge, 'nudge');
  assert.deepEqual(Object.keys(message.payload), ['id']);
  await bob.removeAllChannels();
});

test('vsn 2: arrays in text, broadcasts in binary; heartbeat; leave', async () => {
  const ws = await socket('2.0.0');
  const topic = `realtime:user:${bob.id}`;
  ws.send(JSON.stringify([null, '1', 'phoenix', 'heartbeat', {}]));
  assert.deepEqual(await ws.next((f) => f[1] === '1'), [null, '1', 'phoenix', 'phx_reply', { status: 'ok', response: {} }]);
  ws.send(JSON.stringify(['2', '2', topic, 'phx_join', joinPayload(bob.session.access_token)]));
  assert.deepEqual(await ws.next((f) => f[1] === '2'), ['2', '2', topic, 'phx_reply', { status: 'ok', response: { postgres_changes: [] } }]);
  await forgetNudges();
  await ann.intent('put_post', { id: uuid(), text: 'binary' });
  const frame = await ws.next((f) => Buffer.isBuffer(f), 'binary frame');
  const [kind, topicLength, eventLength, metaLength, encoding] = frame;
  assert.deepEqual([kind, encoding], [4, 1]);
  assert.equal(frame.subarray(5, 5 + topicLength).toString(), topic);
  assert.equal(frame.subarray(5 + topicLength, 5 + topicLength + eventLength).toString(), 'nudge');
  JSON.parse(frame.subarray(5 + topicLength + eventLength, 5 + topicLength + eventLength + metaLength));
  ws.send(JSON.stringify(['2', '3', topic, 'phx_leave', {}]));
  await ws.next((f) => f[3] === 'phx_close', 'close');
  ws.close();
});

test('vsn 1: objects; somebody else\'s channel is refused; so is a bad or expired token', async () => {
  const ws = await socket('1.0.0');
  const join = async (ref, owner, token) => {
    ws.send(JSON.stringify({ topic: `realtime:user:${owner.id}`, event: 'phx_join', ref, join_ref: ref, payload: joinPayload(token) }));
    const { payload } = await ws.next((f) => f.ref === ref && f.event === 'phx_reply');
    return payload.response.reason ?? payload.status;
  };
  assert.equal(await join('1', bob, bob.session.access_token), 'ok');
  assert.match(await join('2', ann, bob.session.access_token), /^Unauthorized/);
  assert.match(await join('3', bob, 'x.y.z'), /^InvalidJWTToken/);
  const { access_token: old } = await stack.local('POST', 'mint', { sub: bob.id, expires_in: -60 });
  assert.match(await join('4', bob, old), /^InvalidJWTToken: Token has expired/);
  assert.match(await join('5', bob, undefined), /^Unauthorized/);
  assert.equal(await join('6', bob, bob.session.access_token), 'ok');
  await forgetNudges();
  await ann.intent('put_post', { id: uuid(), text: 'text' });
  const { topic, payload } = await ws.next((f) => f.event === 'broadcast');
  assert.deepEqual([topic, payload.event], [`realtime:user:${bob.id}`, 'nudge']);
  ws.close();
});

test('a token that runs out closes the channel, a new one in time keeps it', async () => {
  const topic = `realtime:user:${bob.id}`;
  const token = async (seconds) => (await stack.local('POST', 'mint', { sub: bob.id, expires_in: seconds })).access_token;
  const joined = async (seconds) => {
    const ws = await socket('2.0.0');
    ws.send(JSON.stringify(['1', '1', topic, 'phx_join', joinPayload(await token(seconds))]));
    assert.equal((await ws.next((f) => f[1] === '1'))[4].status, 'ok');
    return ws;
  };
  const renewed = await joined(2);
  renewed.send(JSON.stringify(['1', '2', topic, 'access_token', { access_token: await token(60) }]));
  const shortened = await joined(60);
  shortened.send(JSON.stringify(['1', '2', topic, 'access_token', { access_token: await token(2) }]));
  const forgotten = await joined(3);
  for (const ws of [shortened, forgotten]) {
    const [, , , , payload] = await ws.next((f) => f[3] === 'system', 'system message');
    assert.match(payload.message, /^Token has expired/);
    await ws.next((f) => f[3] === 'phx_close', 'close');
  }
  // By now the first token has run out as well; its channel must still answer to its name.
  renewed.send(JSON.stringify(['1', '3', topic, 'phx_leave', {}]));
  assert.equal((await renewed.next((f) => f[1] === '3' || f[3] === 'phx_close'))[4].status, 'ok');
  for (const ws of [renewed, shortened, forgotten]) ws.close();
});

test('a wrong key does not connect', async () => {
  const ws = new WebSocket(`${stack.url.replace('http', 'ws')}/realtime/v1/websocket?apikey=nothing&vsn=2.0.0`);
  const error = await new Promise((resolve) => ws.once('error', resolve));
  assert.match(error.message, /401/);
});

test('faults: a lost nudge, a doubled one, a deaf socket, a cut line', async () => {
  const ws = await socket('2.0.0');
  ws.send(JSON.stringify(['1', '1', `realtime:user:${bob.id}`, 'phx_join', joinPayload(bob.session.access_token)]));
  await ws.next((f) => f[1] === '1');
  const post = async () => { await forgetNudges(); await ann.intent('put_post', { id: uuid(), text: 'again' }); };
  const count = async () => {                       // ordered: what was sent before the heartbeat's reply has arrived with it
    const ref = uuid();
    let nudges = 0;
    const heard = (data, isBinary) => { nudges += isBinary ? 1 : 0; };
    ws.on('message', heard);
    await post();
    const sql = stack.sql();
    await sql`select pg_sleep(0.3)`;                // nothing tells that a lost message is not coming
    await sql.end();
    ws.send(JSON.stringify([null, ref, 'phoenix', 'heartbeat', {}]));
    if (!(await stack.local('GET', 'realtime')).mute) await ws.next((f) => f[1] === ref);
    ws.off('message', heard);
    return nudges;
  };
  assert.equal(await count(), 1);
  await stack.local('PUT', 'realtime', { drop: 1 });
  assert.equal(await count(), 0);
  await stack.local('PUT', 'realtime', { duplicate: 1 });
  assert.equal(await count(), 2);
  await stack.local('PUT', 'realtime', { mute: true });
  assert.equal(await count(), 0);
  await stack.local('PUT', 'realtime', { mute: false });
  const closed = new Promise((resolve) => ws.once('close', resolve));
  await stack.local('PUT', 'realtime', { kill: true });
  assert.equal(await within(closed, 'close'), 1006);
});
