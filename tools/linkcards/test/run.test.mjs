import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '../run.mjs';
import { Refused, Server, Unreachable } from '../server.mjs';
import { ALLOWED, names, PUBLIC, site, titled } from './helpers.mjs';

const MAIN = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'main.mjs');
const INSIDE = '10.0.0.1';

/** A server that remembers; `fail` may throw for a link. */
function memory(links, fail = () => {}) {
  const stored = new Map();
  return { stored, asked: null, async links(limit) { this.asked = limit; return links; }, async put(link, card) { fail(link); stored.set(link, card); } };
}

/** Answers nobody until four are waiting, and remembers how many did at once. */
function gate() {
  const waiting = new Map(), most = new Map();
  let all = 0, together = 0, open;
  const four = new Promise((resolve) => { open = resolve; });
  return {
    most, together: () => together,
    page(request, response) {
      const { host } = request.headers;
      waiting.set(host, (waiting.get(host) ?? 0) + 1);
      most.set(host, Math.max(most.get(host) ?? 0, waiting.get(host)));
      together = Math.max(together, all += 1);
      if (all === 4) open();
      four.then(() => setTimeout(() => {
        all -= 1;
        waiting.set(host, waiting.get(host) - 1);
        response.writeHead(200, { 'content-type': 'text/html' }).end(`<title>${request.url}</title>`);
      }, 20));
    },
  };
}

test('a card, nothing, or left for the next run', async (t) => {
  const { url } = await site(t, { '/page': titled('A page'), '/500': [500, {}, ''], '/empty': titled(' '), '/away': [302, { location: 'http://127.0.0.1/' }, ''] });
  const links = ['/page', '/404', '/500', '/empty', '/away'].map((name) => url + name), others = [`http://${INSIDE}/`, 'http://['];
  const server = memory([...links, ...others]);
  const answer = await run(server, { limit: 7, allowed: ALLOWED });
  assert.equal(server.asked, 7);
  assert.deepEqual({ ...answer, seconds: 0 }, { asked: 7, cards: 1, nothing: 5, failed: 1, seconds: 0 });
  assert.deepEqual(server.stored.get(links[0]), { title: 'A page', description: '', site: PUBLIC });
  assert.equal(server.stored.has(links[2]), false);
  assert.deepEqual([links[1], links[3], links[4], ...others].map((link) => server.stored.get(link)), Array(5).fill(null));
});

test('one request at a time for each host, four hosts at once, also where redirections lead', async (t) => {
  const g = gate();
  const hosts = Array.from({ length: 7 }, (_, at) => `h${at}.example`);
  const pages = Object.fromEntries(Array.from({ length: 5 }, (_, at) => [`/${at}`, g.page]));
  const { port, seen } = await site(t, { ...pages, '/away': (request, response) => response.writeHead(302, { location: `http://target.example:${port}/0` }).end() });
  const resolve = names(Object.fromEntries([...hosts, 'target.example'].map((name) => [name, [PUBLIC]])));
  const links = [0, 1, 2, 3, 4].flatMap((page) => hosts.map((name) => `http://${name}:${port}/${page}`)).concat(hosts.map((name) => `http://${name}:${port}/away`));
  const answer = await run(memory(links), { limit: 100, allowed: ALLOWED, resolve });
  assert.equal(answer.cards, links.length);
  assert.equal(seen.length, links.length + hosts.length);
  assert.equal(g.most.size, hosts.length + 1);
  assert.deepEqual([...new Set(g.most.values())], [1]);
  assert.equal(g.together(), 4);
});

test('a host that does not answer is asked once in a run', async (t) => {
  const { url, seen } = await site(t, { '/1': [429, {}, ''], '/2': titled('2') }), other = await site(t, { '/': titled('other') }, '127.0.0.3');
  const resolve = names({});
  const server = memory([`${url}/1`, `${url}/2`, 'http://gone.example/1', 'http://gone.example/2', `${other.url}/`]);
  const answer = await run(server, { limit: 9, allowed: [...ALLOWED, ...ALLOWED.map(([a]) => [a, 8])], resolve });
  assert.deepEqual([answer.cards, answer.nothing, answer.failed], [1, 0, 4]);
  assert.equal(seen.length, 1);
  assert.deepEqual(resolve.asked, ['gone.example']);
});

test('a card that is refused does not hold up the others; a server that is gone ends the run', async (t) => {
  const { url, seen } = await site(t, { '/1': titled('1'), '/2': titled('2'), '/3': titled('3') });
  const links = [1, 2, 3].map((name) => `${url}/${name}`);
  const picky = memory(links, (link) => { if (link === links[1]) throw new Refused('no'); });
  assert.deepEqual({ ...await run(picky, { limit: 9, allowed: ALLOWED }), seconds: 0 }, { asked: 3, cards: 2, nothing: 0, failed: 1, seconds: 0 });
  seen.length = 0;
  await assert.rejects(run(memory(links, () => { throw new Unreachable('gone'); }), { limit: 9, allowed: ALLOWED }), Unreachable);
  assert.equal(seen.length, 1);
});

test('a card is put until no post lacks it, ten times at most', async (t) => {
  const answers = [], bodies = [];
  const { url, seen } = await site(t, { '/rest/v1/rpc/put_link_card': (request, response) => {
    let body = '';
    request.on('data', (chunk) => { body += chunk; }).on('end', () => {
      bodies.push(JSON.parse(body));
      response.writeHead(answers[0] > 999 ? answers.shift() / 1000 : 200, { 'content-type': 'application/json' }).end(String(answers.shift() ?? 500));
    });
  } });
  const server = new Server(url, 'hush'), link = 'https://a.example/', card = { title: 'T', description: 'D', site: 'S' };
  answers.push(500, 3, 0);
  await server.put(link, card);
  assert.deepEqual(bodies, Array(3).fill({ url: link, ...card }));
  assert.deepEqual([seen[0].headers.apikey, seen[0].headers.authorization], ['hush', 'Bearer hush']);
  bodies.length = 0;
  await server.put(link, null);
  assert.deepEqual(bodies, Array(10).fill({ url: link, title: null }));
  answers.push(400_000, 0);
  await assert.rejects(server.put(link, card), Refused);
  for (const status of [401, 403, 404, 500, 503]) {
    answers.push(status * 1000, 0);
    await assert.rejects(server.put(link, card), Unreachable, String(status));
  }
});

function main(args, env) {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '', errors = '';
  child.stdout.on('data', (text) => { out += text; });
  child.stderr.on('data', (text) => { errors += text; });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, errors })));
}

test('wrong usage is explained', async () => {
  const env = { SUPABASE_URL: 'http://127.0.0.1:9', SUPABASE_SERVICE_ROLE_KEY: 'hush' };
  for (const [args, more, words] of [[[], { SUPABASE_URL: '' }, /SUPABASE_URL must/], [[], { SUPABASE_URL: 'ref.supabase.co' }, /SUPABASE_URL must/],
    [[], { SUPABASE_SERVICE_ROLE_KEY: '' }, /SUPABASE_SERVICE_ROLE_KEY must/], [['--limit', '0'], {}, /--limit/], [['--limit=1001'], {}, /--limit/],
    [['--allow-network', 'intranet'], {}, /intranet is no network/], [['--colour'], {}, /--colour/], [['http://a.example'], {}, /a\.example/]]) {
    const { code, out, errors } = await main(args, { ...env, ...more });
    assert.deepEqual([code, out], [2, ''], errors);
    assert.match(errors, words);
    assert.match(errors, /usage:/);
  }
  assert.match((await main(['--help'], {})).out, /usage:/);
});

test('a server that is not there, refuses the key or is something else: exit code 1 and why', async (t) => {
  const other = await site(t, { '/401/rest/v1/rpc/links_without_card': [401, {}, '{}'], '/500/rest/v1/rpc/links_without_card': [500, {}, ''],
    '/200/rest/v1/rpc/links_without_card': [200, {}, '<html>'], '/302/rest/v1/rpc/links_without_card': [302, { location: '/200/' }, ''] });
  for (const [base, words] of [['http://127.0.0.1:9', /reached/], [`${other.url}/401`, /key/], [`${other.url}/500/`, /500/], [`${other.url}/404`, /404/],
    [`${other.url}/200`, /no Postr/], [`${other.url}/302`, /reached/]]) {
    const { code, out, errors } = await main([], { SUPABASE_URL: base, SUPABASE_SERVICE_ROLE_KEY: 'hush' });
    assert.deepEqual([code, out], [1, ''], base);
    assert.match(errors, words);
    assert.doesNotMatch(errors, /hush/);
  }
});
