// What can go wrong between a client and the server, on demand. In the process, because only here is it known on
// which side of the commit a request was cut.
import { subjectOf } from './keys.mjs';

const ALREADY_SENT = () => new Response(null, { headers: { 'x-hono-already-sent': 'true' } });
const FIELDS = ['match', 'method', 'subject', 'times', 'skip', 'delay', 'action', 'status', 'body', 'headers', 'ms'];
const ACTIONS = ['drop-before', 'drop-after', 'duplicate', 'status', 'status-after', 'truncate', 'hang', 'html', 'none'];

export class Faults {
  rules = [];
  #held = new Set();             // what lets the requests go that are being delayed

  /** Replaces all rules. Throws with a readable message if one is malformed: a fault that never happens would let a test pass. */
  set(rules) {
    if (!Array.isArray(rules)) throw new Error('a list of rules is expected');
    for (const rule of rules) {
      const unknown = Object.keys(rule).find((name) => !FIELDS.includes(name));
      if (unknown) throw new Error(`unknown field ${unknown}; known are ${FIELDS.join(', ')}`);
      if (!ACTIONS.includes(rule.action ?? 'none')) throw new Error(`unknown action ${rule.action}; one of ${ACTIONS.join(', ')}`);
    }
    for (const release of this.#held) release();
    this.rules = rules.map((rule) => ({ match: '', times: 1, skip: 0, hits: 0, ...rule }));
  }

  take(request) {
    const url = new URL(request.url);
    const rule = this.rules.find((r) => r.times > 0 && (!r.method || r.method === request.method)
      && (!r.subject || r.subject === subjectOf(request))
      && (url.pathname + url.search).includes(r.match));
    if (!rule) return null;
    if (rule.skip > 0) { rule.skip -= 1; return null; }
    rule.times -= 1;
    rule.hits += 1;
    return rule;
  }

  /** For that long, or until the rules are replaced: a test need not guess how long is long enough. */
  async hold(ms) {
    let timer, release;
    await new Promise((resolve) => { release = resolve; timer = setTimeout(resolve, ms); this.#held.add(resolve); });
    clearTimeout(timer);
    this.#held.delete(release);
  }

  /** Runs `next(request)`, or spoils it. `wire` has the Node request (incoming) and response (outgoing). */
  async apply(request, wire, next) {
    const rule = this.take(request);
    if (!rule) return next(request);
    if (rule.delay) await this.hold(rule.delay);
    const cut = () => { wire.incoming.socket.destroy(); return ALREADY_SENT(); };
    switch (rule.action) {
      case 'drop-before': return cut();
      case 'drop-after': await consumed(next(request)); return cut();
      case 'duplicate': { const again = request.clone(); await consumed(next(request)); return next(again); }
      case 'status': return plain(rule, 503);
      case 'status-after': await consumed(next(request)); return plain(rule, 504);
      case 'html': return new Response(rule.body ?? '<html><body>Sign in to the network</body></html>',
        { status: rule.status ?? 200, headers: { 'content-type': 'text/html', ...rule.headers } });
      case 'truncate': return halved(await next(request), wire.outgoing);
      case 'hang': await gone(wire.incoming.socket, rule.ms); return cut();
      default: return next(request);
    }
  }
}

async function consumed(answer) { await (await answer).arrayBuffer(); }

function plain(rule, status) {
  const body = rule.body === undefined || typeof rule.body === 'string' ? rule.body ?? '' : JSON.stringify(rule.body);
  return new Response(body, { status: rule.status ?? status, headers: { 'content-type': 'application/json', ...rule.headers } });
}

// The length promises everything, half of it comes, then the connection ends.
async function halved(answer, outgoing) {
  const bytes = Buffer.from(await answer.arrayBuffer());
  outgoing.writeHead(answer.status, { ...Object.fromEntries(answer.headers), 'content-length': bytes.length });
  await new Promise((resolve) => outgoing.write(bytes.subarray(0, bytes.length >> 1), resolve));
  outgoing.destroy();
  return ALREADY_SENT();
}

// Until the client gives up, or for `ms`.
function gone(socket, ms = 600_000) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    socket.once('close', () => { clearTimeout(timer); resolve(); });
  });
}
