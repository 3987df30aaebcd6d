// Asks one page, whoever wrote its address and whatever it answers.
import dns from 'node:dns/promises';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import zlib from 'node:zlib';
import { mayAsk } from './addresses.mjs';

export const LIMITS = { ms: 10_000, bytes: 512 * 1024, redirects: 3 };
const TYPES = ['text/html', 'application/xhtml+xml'];
const REDIRECTS = [301, 302, 303, 307, 308];
const PASSING = [408, 425, 429];                // of 4xx: too slow, too early, too often
const HEADERS = { 'user-agent': 'Postr link cards', accept: TYPES.join(', '), 'accept-encoding': 'gzip, br' };

/** There is nothing to be had at this address, and asking again would not change that. Every other error may pass. */
export class Nothing extends Error {}
/** The host itself does not answer, or wants to be left alone: no use asking it for its other pages now. */
export class Away extends Error {}

/** Work with the same name waits for each other. */
export class Turns {
  #last = new Map();

  async take(name, work) {
    const mine = (this.#last.get(name) ?? Promise.resolve()).then(work);
    const settled = mine.catch(() => {});
    this.#last.set(name, settled);
    try { return await mine; } finally { if (this.#last.get(name) === settled) this.#last.delete(name); }
  }
}

const resolveName = (name) => dns.lookup(name, { all: true, verbatim: true });

/**
 * What is at `link`: `{url, type, bytes}`, `url` being where it was found. `allowed` are networks that may be asked although they are
 * not public; `turns` lets one request at a time through to each host, also to those that redirections lead to.
 */
export async function readPage(link, { allowed = [], resolve = resolveName, limits = LIMITS, turns = new Turns() } = {}) {
  let url = parse(link), left = limits.ms;
  for (let hop = 0; hop <= limits.redirects; hop += 1) {
    check(url, allowed);
    // Waiting for one's turn is not the page's fault: the clock runs while it is asked.
    const answer = await turns.take(url.hostname, async () => {
      const started = Date.now();
      try { return await ask(url, { allowed, resolve, bytes: limits.bytes, ms: Math.max(1, left) }); } finally { left -= Date.now() - started; }
    }).catch((error) => {
      // Whoever sends us on decides how much time is left there: that host is not to blame.
      throw hop > 0 && error instanceof Away ? new Error(error.message) : error;
    });
    if (!answer.location) return { url, ...answer };
    url = parse(Buffer.from(answer.location, 'latin1').toString(), url);      // headers arrive as single bytes
  }
  throw new Nothing('too many redirections');
}

function parse(text, base) {
  try { return new URL(text, base); } catch { throw new Nothing('no address'); }
}

const bare = (hostname) => hostname.replace(/^\[|\]$/g, '');           // IPv6

// Ports below 1024 belong to services that are not the web, and some of them take a request for something else.
function check(url, allowed) {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Nothing('not the web');
  const port = Number(url.port);                                      // 0: none given
  if (url.port && port !== 80 && port !== 443 && port < 1024) throw new Nothing('not a port of the web');
  // Nothing is looked up for an address that is a number, so this is its only check.
  if (net.isIP(bare(url.hostname)) && !mayAsk(bare(url.hostname), allowed)) throw new Nothing('not a public address');
}

// The connection is made to what this answers and to nothing else: a name that resolves differently a moment later changes nothing.
function checkedLookup(resolve, allowed) {
  return (name, options, done) => {
    resolve(name).then((found) => {
      if (!found.length) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
      if (!found.every(({ address }) => mayAsk(address, allowed))) throw new Nothing('not a public address');
      const fitting = options.family ? found.filter(({ family }) => family === options.family) : found;
      if (!fitting.length) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
      return fitting;
    }).then((found) => (options.all ? done(null, found) : done(null, found[0].address, found[0].family)), (error) => done(error));
  };
}

function ask(url, { allowed, resolve, bytes, ms }) {
  return new Promise((resolved, rejected) => {
    let request;
    const finish = (settle, value) => {
      clearTimeout(timer);
      request?.destroy();                       // also what is still coming
      settle(value);
    };
    const timer = setTimeout(() => finish(rejected, new Away('too slow')), ms);
    request = (url.protocol === 'https:' ? https : http).request({
      // By hand and not from the URL: a name and password in it are not sent.
      host: bare(url.hostname), port: url.port || undefined, path: url.pathname + url.search,
      headers: HEADERS, agent: false, lookup: checkedLookup(resolve, allowed),
    });
    request.on('error', (error) => finish(rejected, error instanceof Nothing ? error : new Away('no connection')));
    request.on('response', (response) => {
      read(response, bytes).then((answer) => finish(resolved, answer), (error) => finish(rejected, error));
    });
    request.end();
  });
}

async function read(response, most) {
  const { statusCode: status, headers } = response;
  if (REDIRECTS.includes(status) && headers.location) return { location: headers.location };
  if (status >= 500) throw new Error('an error of the server');
  if (PASSING.includes(status)) throw new Away('too often');
  if (status < 200 || status > 299) throw new Nothing('no page');
  const type = headers['content-type'] ?? '';
  if (!TYPES.includes(type.split(';')[0].trim().toLowerCase())) throw new Nothing('not HTML');
  return { type, bytes: await body(response, headers['content-encoding'], most) };
}

// At most so many bytes as they come, and so many after unpacking: what is there by then has the head of any page.
function body(response, encoding, most) {
  return new Promise((resolved, rejected) => {
    const chunks = [];
    let packed = 0, size = 0;
    const unpack = unpacker(encoding);
    const enough = () => { resolved(Buffer.concat(chunks, size)); response.destroy(); unpack?.destroy(); };
    const take = (chunk) => {
      if (size >= most) return;
      chunks.push(chunk.subarray(0, most - size));
      size += chunks.at(-1).length;
      if (size >= most) enough();
    };
    response.on('error', () => rejected(new Error('cut off')));
    if (unpack) {
      unpack.on('data', take).on('end', enough).on('error', () => rejected(new Nothing('not packed as it says')));
      response.on('data', (chunk) => {
        if (packed > most) return;
        packed += chunk.length;
        if (packed > most) unpack.end();
        else if (!unpack.write(chunk)) { response.pause(); unpack.once('drain', () => response.resume()); }
      }).on('end', () => { if (packed <= most) unpack.end(); });
    } else response.on('data', take).on('end', enough);
  });
}

function unpacker(encoding = 'identity') {
  switch (encoding.trim().toLowerCase()) {
    case 'identity': case '': return null;
    // Cut short is fine: what was unpacked until there is used.
    case 'gzip': case 'x-gzip': return zlib.createGunzip({ finishFlush: zlib.constants.Z_SYNC_FLUSH });
    case 'br': return zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH });
    default: throw new Nothing('packed in a way nobody asked for');
  }
}
