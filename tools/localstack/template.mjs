// Making a cluster takes seconds, copying one a moment: a prepared cluster is kept in the build folder, under a name
// that changes with everything it is made from.
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { makeKeys } from './keys.mjs';
import { migrate, migrationFiles, prepareCluster } from './migrate.mjs';
import { HERE, PROJECT } from './options.mjs';
import { Cluster, findBinaries, handOver } from './postgres.mjs';
import { seed } from './seed.mjs';

const LOCAL_SOURCES = ['package-lock.json', 'shim.sql', 'post.sql', 'migrate.mjs', 'postgres.mjs', 'template.mjs'];
const PREFIX = 'localstack-template-';
const OUTDATED_MS = 3_600_000;
const SEED_SOURCES = ['seed.mjs', 'pictures.mjs'];

export function templateName(seeded) {
  const hash = createHash('sha256').update(findBinaries());
  const add = (file) => hash.update(path.basename(file)).update(fs.readFileSync(file));
  LOCAL_SOURCES.forEach((name) => add(path.join(HERE, name)));
  migrationFiles().forEach(({ file }) => add(file));
  if (seeded) [...SEED_SOURCES.map((name) => path.join(HERE, name)), path.join(PROJECT, 'seed.sql')].forEach(add);
  return `${PREFIX}${hash.digest('hex').slice(0, 16)}${seeded ? '-seeded' : ''}`;
}

/** The folder of a stopped, ready-made cluster and its pictures. */
export async function template(parent, seeded, log) {
  const target = path.join(parent, templateName(seeded));
  if (fs.existsSync(target)) return target;
  const draft = `${target}.${process.pid}`;
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { recursive: true });
  try {
    await build(draft, seeded && path.join(parent, templateName(false)), seeded, log);
    try { fs.renameSync(draft, target); } catch (error) {
      if (!fs.existsSync(target)) throw error;      // another stack was faster; its copy is as good
    }
  } finally {
    fs.rmSync(draft, { recursive: true, force: true });
  }
  removeOutdated(parent);
  return target;
}

// Templates of earlier sources, and drafts of starts that were killed; not those another start may be copying now.
function removeOutdated(parent) {
  const current = [templateName(false), templateName(true)];
  for (const name of fs.readdirSync(parent).filter((n) => n.startsWith(PREFIX) && !current.includes(n))) {
    const dir = path.join(parent, name);
    const found = fs.statSync(dir, { throwIfNoEntry: false });        // another start may just have finished its draft
    if (found && Date.now() - found.mtimeMs > OUTDATED_MS) fs.rmSync(dir, { recursive: true, force: true });
  }
}

async function build(dir, base, seeded, log) {
  log(`preparing a ${seeded ? 'seeded ' : ''}database template, once for these sources`);
  if (seeded && fs.existsSync(base)) await copyTemplate(base, dir);
  const { createApp, Mailbox, openDatabase } = await import('./service.mjs');
  const storageDir = path.join(dir, 'storage');
  fs.mkdirSync(storageDir, { recursive: true });
  const cluster = new Cluster(path.join(dir, 'pg'));
  const fresh = !cluster.exists;
  if (fresh) cluster.create();
  await cluster.start();
  const database = openDatabase(cluster);
  try {
    if (fresh) {
      const { app } = createApp({ database, keys: await makeKeys('only-while-the-template-is-made-----'), mailbox: new Mailbox(),
        storageDir, siteUrl: 'http://127.0.0.1', options: { expiry: 3600, reuse: 10, confirm: false } });
      await prepareCluster(database, app);
      await migrate(cluster);
      await dropTemplateDatabases(database);
    }
    if (seeded) await seed(cluster, database, storageDir);
    await database.query('vacuum analyze');
  } finally {
    await database.close();
    await cluster.stop();
  }
  fs.rmSync(path.join(dir, 'postgres.log'), { force: true });
}

// Two thirds of a cluster's files belong to databases that nobody opens, and copying is a matter of how many files.
async function dropTemplateDatabases(database) {
  for (const name of ['template1', 'template0']) {
    await database.query(`alter database ${name} is_template false`);
    await database.query(`drop database ${name}`);
  }
}

/** Copies cluster and pictures into `dir`; the cluster may live elsewhere. */
export async function copyTemplate(from, dir, pgDir = path.join(dir, 'pg')) {
  await Promise.all([['pg', pgDir], ['storage', path.join(dir, 'storage')]].map(([source, target]) => {
    fs.mkdirSync(path.dirname(target), { recursive: true });
    return run('cp', ['-a', path.join(from, source), target]);      // keeps the owner, unlike fs.cp
  }));
  handOver(pgDir);
}

function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (text) => { errors += text; });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program}: ${errors.trim()}`))));
  });
}
