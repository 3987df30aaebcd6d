// One run: every link once, one request at a time per host, a few hosts at once.
import { cardOf } from './card.mjs';
import { Away, Nothing, readPage, Turns } from './page.mjs';
import { Refused } from './server.mjs';

const HOSTS_AT_ONCE = 4;

/** Asks for the links of `server` and gives it their cards. Answers with numbers; throws `Unreachable`. */
export async function run(server, { limit, ...options }) {
  const started = Date.now();
  const links = await server.links(limit);
  const count = { asked: links.length, cards: 0, nothing: 0, failed: 0 };
  const queue = byHost(links), turns = new Turns();
  let ended = false;

  async function one(link) {
    let card = null;
    try {
      card = cardOf(await readPage(link, { ...options, turns }));
    } catch (error) {
      if (!(error instanceof Nothing)) { count.failed += 1; return !(error instanceof Away); }
    }
    try {
      await server.put(link, card);
      count[card ? 'cards' : 'nothing'] += 1;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      count.failed += 1;
    }
    return true;
  }

  async function worker() {
    for (let host = queue.shift(); host && !ended; host = queue.shift()) {
      for (let at = 0; at < host.length && !ended; at += 1) {
        if (await one(host[at])) continue;
        count.failed += host.length - at - 1;    // its other pages wait for the next run, too
        break;
      }
    }
  }

  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, () => worker().catch((error) => { ended = true; throw error; })));
  return { ...count, seconds: Math.round((Date.now() - started) / 100) / 10 };
}

function byHost(links) {
  const hosts = new Map();
  for (const link of links) {
    let host = '';
    try { host = new URL(link).hostname; } catch { /* readPage will say so */ }
    if (!hosts.has(host)) hosts.set(host, []);
    hosts.get(host).push(link);
  }
  return [...hosts.values()];
}
