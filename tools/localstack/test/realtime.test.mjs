import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import WebSocket from 'ws';
import { forgetNudges, joinPayload, socket } from './frames.mjs';
import { person, startStack, uuid } from './helpers.mjs';

let stack, ann, bob;
before(async () => {
  stack = await startStack();
  [ann, bob] = [await person(stack, 'ann'), await person(stack, 'bob')];
  await bob.intent('set_follow', { person: ann.id, on: true });
});
after(() => stack.remove());

test('vsn 2: arrays in text, broadcasts in binary; heartbeat; leave', async () => {
  const ws = await socket(stack, '2.0.0');
  const topic = `realtime:user:${bob.id}`;
  ws.send(JSON.stringify([null, '1', 'phoenix', 'heartbeat', {}]));
  assert.deepEqual(await ws.next((f) => f[1] === '1'), [null, '1', 'phoenix', 'phx_reply', { status: 'ok', response: {} }]);
  ws.send(JSON.stringify(['2', '2', topic, 'phx_join', joinPayload(bob.session.access_token)]));
  assert.deepEqual(await ws.next((f) => f[1] === '2'), ['2', '2', topic, 'phx_reply', { status: 'ok', response: { postgres_changes: [] } }]);
  await forgetNudges(stack);
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
  const ws = await socket(stack, '1.0.0');
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
  await forgetNudges(stack);
  await ann.intent('put_post', { id: uuid(), text: 'text' });
  const { topic, payload } = await ws.next((f) => f.event === 'broadcast');
  assert.deepEqual([topic, payload.event], [`realtime:user:${bob.id}`, 'nudge']);
  ws.close();
});

test('a token that runs out closes the channel, a new one in time keeps it', async () => {
  const topic = `realtime:user:${bob.id}`;
  const token = async (seconds) => (await stack.local('POST', 'mint', { sub: bob.id, expires_in: seconds })).access_token;
  const joined = async (seconds) => {
    const ws = await socket(stack, '2.0.0');
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
