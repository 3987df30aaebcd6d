// HTTP in front of everything: faults, the /__local/ routes, then the service a path belongs to.
import http from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Faults } from './faults.mjs';
import { subjectOf } from './keys.mjs';
import { storageRequest } from './storage.mjs';

const KEEP_REQUESTS = 500;

export class Server {
  constructor() {
    this.faults = new Faults();
    this.requests = [];
    this.handlers = null;            // { fetchApp, realtime, mailbox, keys }: set once the database is ready
    const listener = getRequestListener((request, wire) => this.answer(request, wire), { overrideGlobalObjects: false });
    this.http = http.createServer(listener);
    this.http.on('upgrade', (request, stream, head) => this.handlers?.realtime.upgrade(request, stream, head));
  }

  /** Listens on the loopback interface only. A port taken by somebody else is replaced unless it was asked for. */
  async listen(port, { orAny = false } = {}) {
    const attempt = (number) => new Promise((resolve, reject) => {
      this.http.once('error', reject);
      this.http.listen(number, '127.0.0.1', () => { this.http.off('error', reject); resolve(); });
    });
    try { await attempt(port); } catch (error) {
      if (!orAny || error.code !== 'EADDRINUSE') throw error;
      await attempt(0);
    }
    this.port = this.http.address().port;
    this.url = `http://127.0.0.1:${this.port}`;
  }

  stop() {
    this.http.close();
    this.http.closeAllConnections();
  }

  async answer(request, wire) {
    const { pathname } = new URL(request.url);
    if (!this.handlers) return new Response('starting', { status: 503, headers: { 'retry-after': '1' } });
    if (pathname.startsWith('/__local/')) return this.local(request, pathname.slice('/__local/'.length));
    // A community's own domain would serve this file; clients learn the public key of an address from it.
    if (pathname === '/.well-known/postr.json') return Response.json({ name: 'Postr (local)', key: this.handlers.keys.publishable });
    const entry = { at: new Date().toISOString(), method: request.method, path: pathname, subject: subjectOf(request), status: null };
    this.requests.push(entry);
    if (this.requests.length > KEEP_REQUESTS) this.requests.shift();
    const response = await this.faults.apply(request, wire, (r) => this.service(r, pathname, wire));
    entry.status = response.headers.has('x-hono-already-sent') ? null : response.status;      // null: the line was cut
    return response;
  }

  service(request, pathname, wire) {
    const { fetchApp } = this.handlers;
    const peer = wire.incoming.socket.remoteAddress ?? null;
    if (pathname.startsWith('/storage/v1/')) return storageRequest(request, (r) => fetchApp(r, peer));
    if (pathname.startsWith('/realtime/')) return Response.json({ error: 'not found' }, { status: 404 });
    return fetchApp(request, peer);
  }

  async local(request, name) {
    const { realtime, mailbox, keys } = this.handlers;
    const { searchParams } = new URL(request.url);
    const body = async () => JSON.parse((await request.text()) || 'null');
    try {
      switch (`${request.method} ${name}`) {
        case 'GET faults': return Response.json(this.faults.rules);
        case 'POST faults':
        case 'PUT faults': this.faults.set(await body()); return Response.json(this.faults.rules);
        case 'DELETE faults': this.faults.set([]); return Response.json([]);
        case 'GET requests': return Response.json(this.requests);
        case 'DELETE requests': this.requests.length = 0; return Response.json([]);
        case 'GET mail': return Response.json(mailbox.messages(searchParams.get('to')));
        case 'GET realtime': return Response.json(realtimeState(realtime));
        case 'POST realtime':
        case 'PUT realtime': return Response.json(changeRealtime(realtime, await body()));
        case 'POST mint': return Response.json({ access_token: await keys.mint(await body()) });
        default: return Response.json({ error: 'no such local route' }, { status: 404 });
      }
    } catch (error) {
      return Response.json({ error: error.message }, { status: 400 });
    }
  }
}

const realtimeState = (realtime) => ({ ...realtime.faults, sockets: realtime.sockets.size,
  channels: [...realtime.sockets].flatMap((socket) => [...socket.channels.values()].map((c) => c.name)) });

function changeRealtime(realtime, { kill, ...faults } = {}) {
  for (const name of Object.keys(faults)) if (!(name in realtime.faults)) throw new Error(`unknown realtime fault ${name}`);
  Object.assign(realtime.faults, faults);
  if (kill) realtime.kill();
  return realtimeState(realtime);
}
