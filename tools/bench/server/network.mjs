// A database with a generated network, made once for its size and the sources it follows from.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import postgres from '../../localstack/client.mjs';
import { migrationFiles } from '../../localstack/migrate.mjs';
import { REPOSITORY } from '../../localstack/options.mjs';
import { Stack } from '../../localstack/stack.mjs';

const SQL = (name) => fs.readFileSync(new URL(name, import.meta.url), 'utf8');
const FOLDER = path.join(REPOSITORY, 'build', 'bench-server');

// While loading nothing has to survive a power failure.
const LOADING = { shared_buffers: '2GB', work_mem: '512MB', maintenance_work_mem: '1GB', max_wal_size: '16GB', min_wal_size: '256MB', autovacuum: 'off' };
// As a small hosted project has it, and on disk when it says so.
const MEASURING = { shared_buffers: '4GB', work_mem: '4MB', fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', wal_level: 'replica',
  max_wal_size: '4GB', min_wal_size: '256MB', random_page_cost: '1.1', effective_cache_size: '12GB', autovacuum: 'off', checkpoint_timeout: '30min' };

const options = (data, settings) => ({ port: 0, data, settings, seed: false, confirm: false, expiry: 3600, reuse: 10 });

/** The sources that a generated database depends on. */
function fingerprint() {
  const hash = createHash('sha256').update(SQL('generate.sql'));
  for (const { file } of migrationFiles()) hash.update(fs.readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/** A running stack with so many posts. `log(text)` hears of the making. */
export async function network(posts, people, log) {
  const data = path.join(FOLDER, `${posts}-${people}-${fingerprint()}`);
  const done = path.join(data, 'generated.json');
  if (!fs.existsSync(done)) {
    removeOthers(posts, people);
    const steps = await generate(data, posts, people, log);
    fs.writeFileSync(done, JSON.stringify(steps));
  }
  return { ...await open(data, posts), generated: JSON.parse(fs.readFileSync(done, 'utf8')) };
}

/** A stack on what was generated; `admin()` is a connection of the superuser, or of another. */
export async function open(data, posts) {
  const stack = new Stack(options(data, MEASURING), () => {});
  await stack.start();
  return { stack, posts, admin: (user = 'supabase_admin') => postgres({ ...stack.cluster.connection(user), max: 1 }) };
}

// Databases of the same size whose sources are of the past.
function removeOthers(posts, people) {
  fs.mkdirSync(FOLDER, { recursive: true });
  for (const name of fs.readdirSync(FOLDER).filter((n) => n.startsWith(`${posts}-${people}-`))) {
    fs.rmSync(path.join(FOLDER, name), { recursive: true });
  }
}

/** Fills `data`, and says how many seconds each step took. */
export async function generate(data, posts, people, log = () => {}) {
  fs.rmSync(data, { recursive: true, force: true });               // of an attempt that was ended
  const empty = new Stack(options(data, {}), () => {});
  await empty.start();
  await empty.stop();
  // The log's transactions lie below 2^32, the cluster's own above. Ordinary WAL files instead of the template's tiny ones.
  empty.cluster.resetWal(['-e', '1', '--wal-segsize=16']);

  const stack = new Stack(options(data, LOADING), () => {});
  await stack.start();
  const sql = postgres({ ...stack.cluster.connection(), max: 1 });
  const steps = {};
  try {
    await sql.unsafe(`set bench.posts = ${posts}; set bench.people = ${people}`).simple();
    for (const [name, text] of sections(SQL('generate.sql'))) {
      const begin = performance.now();
      await sql.unsafe(text).simple();
      steps[name] = Math.round(performance.now() - begin) / 1000;
      log(`  ${name}: ${steps[name]} s`);
    }
    [{ size: steps.bytes }] = await sql`select pg_database_size(current_database())::float8 as size`;
  } finally {
    await sql.end();
    await stack.stop();
  }
  return steps;
}

const sections = (text) => text.split(/^-- step: /m).slice(1).map((part) => {
  const end = part.indexOf('\n');
  return [part.slice(0, end).trim(), part.slice(end + 1)];
});
