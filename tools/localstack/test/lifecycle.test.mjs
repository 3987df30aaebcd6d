import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { client, dataFolder, person, startStack, until, uuid, within } from './helpers.mjs';

const alive = (pid) => { try { process.kill(pid, 0); return fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1][0] !== 'Z'; } catch { return false; } };

test('a restart on the same folder finds port, keys, sessions and data', async () => {
  const first = await startStack();
  const ann = await person(first, 'ann');
  const id = uuid();
  await ann.intent('put_post', { id, text: 'kept' });
  const before = await ann.must('feed_pull', {});
  assert.deepEqual(await first.stop(), { code: 0, signal: null });

  const second = await startStack({ data: first.data });
  assert.deepEqual([second.url, second.jwt_secret, second.anon], [first.url, first.jwt_secret, first.anon]);
  assert.deepEqual((await ann.must('home_page', {})).order, [id], 'with the token from before');
  const page = await ann.must('feed_pull', { epoch: before.epoch, since: before.to });
  assert.equal(page.reset, undefined, 'and the cursor');
  assert.equal((await client(second).auth.refreshSession({ refresh_token: ann.session.refresh_token })).error, null);
  await second.remove();
});

test('two stacks at once share nothing', async () => {
  const [one, two] = await Promise.all([startStack(), startStack()]);
  assert.notEqual(one.url, two.url);
  assert.notEqual(one.jwt_secret, two.jwt_secret);
  const ann = await person(one, 'ann');
  const other = await person(two, 'ann');
  assert.notEqual((await ann.must('feed_pull', {})).epoch, (await other.must('feed_pull', {})).epoch);
  await Promise.all([one.remove(), two.remove()]);
});

test('kill -9 leaves no database behind, and the folder starts again', async () => {
  const stack = await startStack();
  const ann = await person(stack, 'ann');
  const sql = stack.sql('supabase_admin');
  const [{ pid }] = await sql`select split_part(pg_read_file('postmaster.pid'), E'\n', 1)::int as pid`;
  await sql.end({ timeout: 1 });
  assert.ok(alive(pid));
  await stack.stop('SIGKILL');
  await until(() => !alive(pid), 'the database to end');
  const sockets = new URL(stack.db.replace('@/', '@x/')).searchParams.get('host');
  await until(() => !fs.existsSync(sockets), 'its socket folder to go');
  const again = await startStack({ data: stack.data });
  assert.equal((await ann.from('profiles').select('handle').single()).data.handle, 'ann');
  await again.remove();
});

test('--with-parent ends with its parent', async () => {
  const stack = await startStack();
  stack.child.stdin.end();
  try { assert.deepEqual(await within(stack.exited, 'end'), { code: 0, signal: null }); } finally { await stack.remove(); }
});

test('a second stack on a folder in use is refused', async () => {
  const stack = await startStack();
  await assert.rejects(startStack({ data: stack.data }), /in use by another local stack/);
  await stack.remove();
});

test('a folder the database user cannot enter', { skip: process.getuid() !== 0 && 'only as root' }, async () => {
  const data = path.join(dataFolder(0o700), 'inner');
  const first = await startStack({ data });
  assert.match(first.errors(), /cannot enter/);
  const ann = await person(first, 'ann');
  await first.stop();
  const second = await startStack({ data });
  assert.equal((await ann.from('profiles').select('handle').single()).data.handle, 'ann', 'it is found again');
  const elsewhere = /the database is in (\S+)/.exec(second.errors())[1];
  await second.remove();
  const third = await startStack();
  assert.equal(fs.existsSync(elsewhere), false, 'and removed once its folder is gone');
  await third.remove();
});

test('--seed: a network to look at', async () => {
  const stack = await startStack({ args: ['--seed'] });
  try {
    const noor = client(stack);
    assert.equal((await noor.auth.signInWithPassword(stack.demo)).error, null);
    const ask = async (name, args) => { const { data, error } = await noor.rpc(name, args); assert.equal(error, null); return data; };
    const page = await ask('home_page', { lim: 60 });
    const posts = new Map(page.rows.posts.map((p) => [p.id, p]));
    const shown = page.order.map((id) => posts.get(id));
    assert.ok(shown.length > 40 && page.reposts.length >= 3, `${shown.length} posts, ${page.reposts.length} reposts`);
    assert.equal(new Set(shown.map((p) => p.text)).size, shown.length, 'no text twice');
    assert.ok(Date.now() - Date.parse(shown[0].created_at) < 10 * 60_000, 'the newest is minutes old');
    assert.deepEqual(shown.map((p) => p.created_at), shown.map((p) => p.created_at).sort((a, b) => Date.parse(b) - Date.parse(a)), 'order is time');
    const sql = stack.sql();
    const [{ count }] = await sql`select count(*)::int from public.posts`;
    await sql.end();
    assert.equal(count, 1500);
    const pictures = shown.flatMap((p) => p.media);
    assert.ok(pictures.length > 12);
    for (const { path: name } of pictures.slice(0, 5)) {
      assert.equal((await fetch(`${stack.url}/storage/v1/object/public/media/${name}`)).status, 200);
    }
    assert.equal(page.rows.people.find((p) => p.handle === 'maya').mine.following, true);
    assert.ok(page.rows.posts.some((p) => p.warning) && page.rows.posts.some((p) => p.quote) && page.rows.posts.some((p) => p.edited_at));

    const news = await ask('notifications_page', {});
    assert.deepEqual([...new Set(news.items.map((i) => i.kind))].sort(), ['follow', 'like', 'mention', 'quote', 'reply', 'repost']);
    const times = news.items.map((i) => Date.parse(i.created_at));
    assert.deepEqual(times, times.toSorted((a, b) => b - a), 'newest first');
    assert.ok(Date.now() - times[0] < 30 * 60_000 && times[0] - times.at(-1) > 3_600_000, 'over hours');
    assert.ok(news.unread > 3 && news.unread < 30);
    assert.ok((await ask('bookmarks_page', {})).items.length >= 5);
    const { tags } = await ask('explore_page');
    assert.ok(tags.length >= 5 && tags[0].posts > 2, JSON.stringify(tags));
  } finally { await stack.remove(); }
});

test('an unknown option is explained', async () => {
  const main = path.join(import.meta.dirname ?? '.', '..', 'main.mjs');
  const child = spawn(process.execPath, [main, '--colour=blue'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  child.stderr.on('data', (chunk) => { text += chunk; });
  const code = await new Promise((resolve) => child.once('close', resolve));
  assert.equal(code, 2);
  assert.match(text, /usage:/);
});
