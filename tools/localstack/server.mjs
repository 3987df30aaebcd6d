// HTTP in front of everything: faults, the /__local/ routes, then the service a path belongs to.
import http from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Faults } from './faults.mjs';
import { subjectOf } from './keys.mjs';
import { localRequest } from './local.mjs';
import { storageRequest } from './storage.mjs';

const KEEP_REQUESTS = 500;

export class Server {
  constructor() {
    this.faults = new Faults();
    this.requests = [];
    this.handlers = null;            // { fetchApp, realtime, mailbox, keys, tokens }: set once the database is ready
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
    if (pathname.startsWith('/__local/')) return localRequest(request, pathname.slice('/__local/'.length), { ...this, ...this.handlers });
    // A community's own domain would serve this file; clients learn the public key of an address from it.
    if (pathname === '/.well-known/postr.json') return Response.json({ name: 'Postr (local)', key: this.handlers.keys.publishable });
    const entry = { at: new Date().toISOString(), method: request.method, path: pathname, subject: subjectOf(request), status: null };
    this.requests.push(entry);
    if (this.requests.length > KEEP_REQUESTS) this.requests.shift();
    const response = await this.faults.apply(request, wire, (r) => this.service(r, pathname, wire));
    entry.status = response.headers.has('x-hono-already-sent') ? null : response.status;      // null: the line was cut
    return response;
  }

  async service(request, pathname, wire) {
    const { fetchApp, tokens } = this.handlers;
    const peer = wire.incoming.socket.remoteAddress ?? null;
    if (pathname.startsWith('/realtime/')) return Response.json({ error: 'not found' }, { status: 404 });
    const dated = await tokens.incoming(request);
    if (pathname.startsWith('/storage/v1/')) return storageRequest(dated, (r) => fetchApp(r, peer));
    return tokens.outgoing(pathname, await fetchApp(dated, peer));
  }
}
