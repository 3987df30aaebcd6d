// The program and the local server: from a post with a link to the card below it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PUBLIC, site, titled } from './helpers.mjs';

const MAIN = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'main.mjs');
// The program runs on an older Node.js than the local server does.
const skip = Number(process.versions.node.split('.')[0]) < 20 && 'the local server needs Node.js 20';

let stack, ann, local;
before(async () => {
  if (skip) return;
  local = await import('../../localstack/test/helpers.mjs');
  stack = await local.startStack();
  ann = await local.person(stack, 'ann');
});
after(async () => { await stack?.remove(); });

function main(key, args = []) {
  const child = spawn(process.execPath, [MAIN, '--allow-network', `${PUBLIC}/32`, ...args],
    { env: { PATH: process.env.PATH, SUPABASE_URL: stack.url, SUPABASE_SERVICE_ROLE_KEY: key }, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '', errors = '';
  child.stdout.on('data', (text) => { out += text; });
  child.stderr.on('data', (text) => { errors += text; });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, errors, lines: out.split('\n').filter(Boolean) })));
}

async function counts(key, args) {
  const { code, errors, lines } = await main(key, args);
  assert.deepEqual([code, lines.length, errors], [0, 1, '']);
  const { seconds, ...rest } = JSON.parse(lines[0]);
  assert.equal(typeof seconds, 'number');
  return rest;
}

async function post(text) {
  const id = local.uuid();
  const { data } = await ann.intent('put_post', { id, text });
  assert.equal(data.status, 'applied');
  return id;
}

const card = async (id) => (await ann.must('refresh_posts', { ids: [id] })).rows.posts.find((row) => row.id === id).card;

test('posts get the cards of their links, once', { skip }, async (t) => {
  const open = await site(t, { '/page': titled('Wool &amp; yarn'), '/later': [503, {}, ''] }), inside = await site(t, { '/': titled('Inside') }, '127.0.0.1');
  const page = await post(`look: ${open.url}/page.`), gone = await post(`${open.url}/gone`), later = await post(`${open.url}/later`), closed = await post(`${inside.url}/`);

  assert.deepEqual(await counts(stack.service_role), { asked: 4, cards: 1, nothing: 2, failed: 1 });
  assert.deepEqual(await card(page), { url: `${open.url}/page`, title: 'Wool & yarn', description: '', site: PUBLIC });
  assert.deepEqual([await card(gone), await card(later), await card(closed)], [null, null, null]);
  assert.equal(inside.seen.length, 0);

  open.seen.length = 0;
  assert.deepEqual(await counts(stack.secret), { asked: 1, cards: 0, nothing: 0, failed: 1 }, 'only what may pass is asked again');
  assert.deepEqual(open.seen.map(({ path: name }) => name), ['/later']);
  assert.deepEqual(await card(await post(`again ${open.url}/page`)), await card(page), 'known by now');
  await ann.intent('delete_post', { id: later });
  assert.deepEqual(await counts(stack.secret), { asked: 0, cards: 0, nothing: 0, failed: 0 });
});

test('the newest come first, as many as are wanted', { skip }, async (t) => {
  const open = await site(t, { '/1': titled('1'), '/2': titled('2') });
  const [first, second] = [await post(`${open.url}/1`), await post(`${open.url}/2`)];
  assert.deepEqual(await counts(stack.secret, ['--limit', '1']), { asked: 1, cards: 1, nothing: 0, failed: 0 });
  assert.deepEqual([(await card(second))?.title, await card(first)], ['2', null]);
});

test('a key for people is told apart', { skip }, async () => {
  const { code, lines, errors } = await main(stack.publishable);
  assert.deepEqual([code, lines], [1, []]);
  assert.match(errors, /does not accept the key/);
});
