// Pages on loopback addresses: 127.0.0.2 stands for the internet (it is allowed in these tests), every other for a network of the operator's.
import { once } from 'node:events';
import http from 'node:http';
import { parseNetwork } from '../addresses.mjs';

export const PUBLIC = '127.0.0.2';
export const ALLOWED = [parseNetwork(`${PUBLIC}/32`)];

/** Serves `pages` ({path: [status, headers, body] or function(request, response)}) until the test ends; `seen` are the requests. */
export async function site(t, pages, address = PUBLIC) {
  const seen = [], sockets = new Set();
  const server = http.createServer((request, response) => {
    seen.push({ path: request.url, headers: request.headers });
    const page = pages[request.url] ?? [404, {}, ''];
    if (typeof page === 'function') return page(request, response);
    response.writeHead(page[0], page[1]).end(page[2]);
  });
  server.on('connection', (socket) => { sockets.add(socket); socket.once('close', () => sockets.delete(socket)); });
  server.listen(0, address);
  await once(server, 'listening');
  t.after(() => { server.close(); for (const socket of sockets) socket.destroy(); });
  const { port } = server.address();
  return { port, seen, sockets, url: `http://${address}:${port}` };
}

export const html = (body, type = 'text/html; charset=utf-8') => [200, { 'content-type': type }, body];
export const titled = (title) => html(`<title>${title}</title>`);
/** A resolver of names for `readPage`; counts how often it was asked. */
export function names(table) {
  const resolve = async (name) => {
    resolve.asked.push(name);
    if (!table[name]) throw Object.assign(new Error(name), { code: 'ENOTFOUND' });
    return table[name].map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  resolve.asked = [];
  return resolve;
}
