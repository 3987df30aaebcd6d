// A Realtime connection in frames, for what supabase-js does not show.
import WebSocket from 'ws';
import { within } from './helpers.mjs';

/** `next(test)` is the first frame, past or coming, that passes; what it returns is taken. */
export async function socket(stack, vsn) {
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

export const joinPayload = (token) => ({ config: { private: true, broadcast: { self: false, ack: false } }, access_token: token });

/** A socket that has joined somebody's own channel. */
export async function joined(stack, who, token = who.session.access_token) {
  const ws = await socket(stack, '2.0.0');
  ws.send(JSON.stringify(['1', '1', `realtime:user:${who.id}`, 'phx_join', joinPayload(token)]));
  const reply = await ws.next((f) => f[1] === '1');
  if (reply[4].status !== 'ok') throw new Error(`not joined: ${JSON.stringify(reply[4])}`);
  return ws;
}

// Nudges are at most one per person in 5 s: a test begins as if the last one were long ago.
export async function forgetNudges(stack) {
  const sql = stack.sql();
  await sql`update private.nudges set at = '-infinity'`;
  await sql.end();
}
