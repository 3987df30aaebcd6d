// A stack of its own for a test file, the way other programs start it.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { createClient } from '@supabase/supabase-js';
import postgres from 'postgres';
import ws from 'ws';

const MAIN = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..', 'main.mjs');
export const PASSWORD = 'a-long-password';
export const uuid = randomUUID;

export function dataFolder(mode = 0o711) {       // the database may run as another user, who must get through
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'postr-test-'));
  fs.chmodSync(dir, mode);
  return dir;
}

/** Starts the program; `stop()` ends it and waits, `remove()` also deletes its data. */
export async function startStack({ data = dataFolder(), args = [] } = {}) {
  const child = spawn(process.execPath, [MAIN, `--data=${data}`, '--with-parent', '--quiet', ...args],
    { stdio: ['pipe', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (text) => { errors += text; });
  const exited = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  const lines = readline.createInterface({ input: child.stdout });
  const first = await Promise.race([new Promise((resolve) => lines.once('line', resolve)), exited]);
  if (typeof first !== 'string') throw new Error(`the stack did not start (${first.code}): ${errors}`);
  const stack = { ...JSON.parse(first), data, child, exited, errors: () => errors };
  stack.stop = (signal = 'SIGTERM') => { child.kill(signal); return exited; };
  stack.remove = async () => { await stack.stop(); fs.rmSync(data, { recursive: true, force: true }); };
  stack.local = async (method, name, body) => {
    const answer = await fetch(`${stack.url}/__local/${name}`, { method, body: body === undefined ? undefined : JSON.stringify(body) });
    return answer.json();
  };
  stack.sql = (user = 'postgres') => postgres({ host: 'localhost', path: `${new URL(stack.db.replace('@/', '@x/')).searchParams.get('host')}/.s.PGSQL.5432`,
    database: 'postgres', user, onnotice() {}, max: 1 });
  return stack;
}

export function client(stack) {
  return createClient(stack.url, stack.publishable,
    { auth: { persistSession: false, autoRefreshToken: false }, realtime: { transport: ws } });
}

/** A signed-up client with its id and shorthands; `signIn` for an account that exists already. */
export async function person(stack, handle, { email = `${handle}@test.example`, signIn = false } = {}) {
  const supabase = client(stack);
  const { data, error } = signIn ? await supabase.auth.signInWithPassword({ email, password: PASSWORD })
    : await supabase.auth.signUp({ email, password: PASSWORD, options: { data: { handle, display_name: handle } } });
  if (error) throw error;
  if (!data.session) throw new Error(`${email} must be confirmed by mail first`);
  return Object.assign(supabase, { id: data.user.id, handle, email, session: data.session,
    intent: async (kind, args, mid = uuid()) => await supabase.rpc('apply_intent', { mid, kind, args }),     // async: a builder alone sends nothing
    must: async (name, args) => { const answer = await supabase.rpc(name, args); if (answer.error) throw answer.error; return answer.data; } });
}

/** `promise`, or a failure that names what did not come. */
export const within = (promise, what, ms = 15_000) => new Promise((resolve, reject) => {
  const timer = setTimeout(() => reject(new Error(`no ${what} in time`)), ms);
  promise.then((value) => { clearTimeout(timer); resolve(value); }, reject);
});

/** Resolves with what `probe` gives once it is truthy; for the far end of a connection, which tells us nothing. */
export async function until(probe, what, ms = 10_000) {
  const deadline = Date.now() + ms;
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (Date.now() > deadline) throw new Error(`timed out waiting for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
