// The part of Supabase Realtime that Postr uses: channels that receive broadcasts from the database.
import { randomUUID } from 'node:crypto';
import { WebSocketServer } from 'ws';
import { decode, encode, encodeBroadcast } from './frames.mjs';

const IDLE_MS = 60_000;                  // Phoenix closes a socket after that long without data from the client
const KEEP_MESSAGES = '10 minutes';
const MAX_TIMER_MS = 2 ** 31 - 1;
const PATH = /^\/realtime\/v1\/websocket\/?$/;

export class Realtime {
  constructor({ database, keys, log }) {
    Object.assign(this, { database, keys, log });
    this.sockets = new Set();
    this.faults = { drop: 0, duplicate: 0, delay: 0, mute: false };
    this.server = new WebSocketServer({ noServer: true, maxPayload: 1 << 20 });
    this.queue = Promise.resolve();      // keeps commit order while a message is being read
  }

  async start() {
    this.unlisten = await this.database.listen('realtime_messages', (id) => this.enqueue(() => this.deliver(id)));
    const sweep = `delete from realtime.messages where inserted_at < now() - interval '${KEEP_MESSAGES}'`;
    this.sweeper = setInterval(() => this.database.query(sweep).catch(() => {}), 60_000);
    this.sweeper.unref();
  }

  async stop() {
    clearInterval(this.sweeper);
    this.release?.();
    this.kill();
    await this.unlisten?.();
  }

  get channels() { return [...this.sockets].flatMap((socket) => [...socket.channels.values()]); }
  get state() { return { ...this.faults, held: Boolean(this.release), sockets: this.sockets.size, channels: this.channels.map(({ name }) => name) }; }

  /** Cuts every connection without a word, as a failing network does. */
  kill() { for (const socket of this.sockets) socket.ws.terminate(); }

  /** Ends the channels whose token has run out, and leaves the sockets open. */
  expire(hasRunOut) { for (const channel of this.channels) if (hasRunOut(channel.claims)) this.shut(channel, 'Token has expired 0 seconds ago'); }

  /** Sets faults by name; `kill` cuts the sockets, `nudge` says "pull" to a person for whom nothing happened. */
  change({ kill = false, nudge = null, ...faults }) {
    for (const name of Object.keys(faults)) if (!(name in this.faults)) throw new Error(`unknown realtime fault ${name}`);
    Object.assign(this.faults, faults);
    if ('delay' in faults) this.release?.();
    if (kill) this.kill();
    if (nudge) this.broadcast({ id: randomUUID(), topic: `user:${nudge}`, event: 'nudge', payload: {}, private: true });
  }

  enqueue(work) { this.queue = this.queue.then(work).catch((e) => this.log('realtime:', e.message)); }

  async upgrade(request, stream, head) {
    const url = new URL(request.url, 'http://localhost');
    const refuse = (line, body = '') => stream.end(`HTTP/1.1 ${line}\r\ncontent-type: application/json\r\n`
      + `content-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`);
    stream.on('error', () => {});
    if (!PATH.test(url.pathname)) return refuse('404 Not Found');
    const key = await this.keys.resolve(url.searchParams.get('apikey') ?? request.headers.apikey ?? '');
    if (!key) return refuse('401 Unauthorized', '{"error":"Invalid API key"}');
    const vsn = url.searchParams.get('vsn') ?? '1.0.0';
    this.server.handleUpgrade(request, stream, head, (ws) => this.connected({ ws, vsn, claims: key.claims, channels: new Map() }));
  }

  connected(socket) {
    const { ws } = socket;
    let frames = Promise.resolve();      // one after the other: a join awaits the database
    const rearm = () => { clearTimeout(socket.idle); socket.idle = setTimeout(() => ws.close(1000), IDLE_MS); };
    this.sockets.add(socket);
    rearm();
    ws.on('error', () => {});
    ws.on('message', (data, isBinary) => {
      rearm();
      frames = frames.then(() => this.received(socket, decode(data, isBinary))).catch((e) => this.log('frame:', e.message));
    });
    ws.on('close', () => {
      clearTimeout(socket.idle);
      for (const channel of socket.channels.values()) this.forget(channel);
      this.sockets.delete(socket);
    });
  }

  send(socket, frame) {
    if (socket.ws.readyState === 1 && !this.faults.mute) socket.ws.send(encode(socket.vsn, frame));
  }

  reply(socket, message, status, response = {}) {
    const { join_ref, ref, topic } = message;
    this.send(socket, { join_ref, ref, topic, event: 'phx_reply', payload: { status, response } });
  }

  async received(socket, message) {
    if (!message) { socket.ws.close(1003); return; }
    if (message.topic === 'phoenix' && message.event === 'heartbeat') { this.reply(socket, message, 'ok'); return; }
    if (message.event === 'phx_join') { await this.join(socket, message); return; }
    const channel = socket.channels.get(message.topic);
    if (!channel) { this.reply(socket, message, 'error', { reason: 'unmatched topic' }); return; }
    switch (message.event) {
      case 'phx_leave':
        this.forget(channel);
        this.reply(socket, message, 'ok');
        this.closed(channel);
        return;
      case 'access_token':               // answered by silence, or by closing the channel
        await this.newToken(channel, message.payload?.access_token);
        return;
      default:
        this.reply(socket, message, 'error', { reason: 'unmatched event' });
    }
  }

  async join(socket, message) {
    const { topic, payload } = message;
    const fail = (reason) => this.reply(socket, message, 'error', { reason });
    const previous = socket.channels.get(topic);
    if (previous) { this.forget(previous); this.closed(previous); }
    if (!/^realtime:./.test(topic ?? '')) { fail('unmatched topic'); return; }
    let claims = socket.claims;
    if (isJwt(payload?.access_token)) {
      try { claims = await this.keys.verify(payload.access_token); } catch (e) { fail(`InvalidJWTToken: ${expiredOr(e)}`); return; }
    }
    const channel = { socket, topic, name: topic.slice('realtime:'.length), joinRef: message.join_ref ?? message.ref,
      claims, isPrivate: Boolean(payload?.config?.private) };
    if (channel.isPrivate && !await this.mayRead(channel)) {
      fail(`Unauthorized: You do not have permissions to read from this Channel topic: ${channel.name}`);
      return;
    }
    if (socket.ws.readyState !== 1) return;
    socket.channels.set(topic, channel);
    this.armExpiry(channel);
    this.reply(socket, message, 'ok', { postgres_changes: [] });
  }

  async newToken(channel, token) {
    if (!isJwt(token)) return;           // opaque keys are not tokens and are ignored, as upstream does
    try { channel.claims = await this.keys.verify(token); } catch (e) { this.shut(channel, expiredOr(e)); return; }
    this.armExpiry(channel);
    if (channel.isPrivate && !await this.mayRead(channel)) {
      this.shut(channel, 'You do not have permissions to read from this Channel topic');
    }
  }

  armExpiry(channel) {
    clearTimeout(channel.expiry);
    const left = channel.claims.exp * 1000 - Date.now();
    if (!(left < MAX_TIMER_MS)) return;
    channel.expiry = setTimeout(() => this.shut(channel, 'Token has expired 0 seconds ago'), Math.max(0, left));
    channel.expiry.unref();
  }

  shut(channel, message) {
    const { socket, joinRef, topic, name } = channel;
    this.send(socket, { join_ref: joinRef, topic, event: 'system',
      payload: { channel: name, extension: 'system', message, status: 'error' } });
    this.forget(channel);
    this.closed(channel);
  }

  closed({ socket, joinRef, topic }) {
    this.send(socket, { join_ref: joinRef, ref: joinRef, topic, event: 'phx_close', payload: {} });
  }

  forget(channel) {
    clearTimeout(channel.expiry);
    if (channel.socket.channels.get(channel.topic) === channel) channel.socket.channels.delete(channel.topic);
  }

  // Upstream's own method: write a probe, look for it as the caller, roll back.
  async mayRead({ claims, name }) {
    const undo = Symbol('undo');
    let visible = false;
    const role = ['anon', 'authenticated', 'service_role'].includes(claims.role) ? claims.role : 'anon';
    try {
      await this.database.transaction(async (query) => {
        const [probe] = await query(`insert into realtime.messages (topic, extension, private, payload)
          values ($1, 'broadcast', true, '{}') returning id`, [name]);
        await query(`select set_config('request.jwt.claim.sub', $1, true), set_config('request.jwt.claim.role', $2, true),
          set_config('request.jwt.claims', $3, true), set_config('realtime.topic', $4, true), set_config('role', $2, true)`,
          [claims.sub ?? '', role, JSON.stringify(claims), name]);
        visible = (await query('select 1 from realtime.messages where id = $1', [probe.id])).length > 0;
        throw undo;
      });
    } catch (e) { if (e !== undo) this.log('authorise:', e.message); }
    return visible;
  }

  async deliver(id) {
    const [message] = await this.database.query(
      'select id, topic, event, payload, private from realtime.messages where id = $1', [id]);
    if (!message || this.listeners(message).length === 0) return;      // a fault is for a message somebody waits for
    const { faults } = this;
    if (faults.drop > 0) { faults.drop -= 1; return; }
    if (faults.delay) await this.hold(faults.delay);
    this.broadcast(message);
    if (faults.duplicate > 0) { faults.duplicate -= 1; this.broadcast(message); }
  }

  // For that long, or until another delay is set. One at a time: messages wait in a queue.
  async hold(ms) {
    let timer;
    await new Promise((resolve) => { timer = setTimeout(resolve, ms); this.release = resolve; });
    clearTimeout(timer);
    this.release = null;
  }

  listeners({ topic, private: isPrivate }) {
    return [...this.sockets].map((socket) => socket.channels.get(`realtime:${topic}`))
      .filter((channel) => channel?.isPrivate === isPrivate);
  }

  broadcast(message) {
    if (this.faults.mute) return;
    const { id, event, payload } = message;
    for (const { socket: { ws, vsn }, topic } of this.listeners(message)) {
      if (ws.readyState === 1) ws.send(encodeBroadcast(vsn, topic, { event, payload, meta: { id } }));
    }
  }
}

const isJwt = (token) => typeof token === 'string' && token.split('.').length === 3;
const expiredOr = (error) => (error.code === 'ERR_JWT_EXPIRED' ? 'Token has expired 1 seconds ago' : error.message);
