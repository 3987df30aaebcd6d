// One stack: a data folder, its database, its keys and the server in front of them.
import { createHash, randomBytes, randomInt } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeKeys } from './keys.mjs';
import { migrate } from './migrate.mjs';
import { REPOSITORY } from './options.mjs';
import { Cluster, databaseUser, handOver, reachable } from './postgres.mjs';
import { Realtime } from './realtime.mjs';
import { DEMO, moveToPresent, seed } from './seed.mjs';
import { Server } from './server.mjs';
import { copyTemplate, template } from './template.mjs';
import { Tokens } from './tokens.mjs';

const ELSEWHERE = 'postr-localstack-';

export class Stack {
  constructor(options, log = () => {}) {
    this.options = options;
    this.log = log;
  }

  async start() {
    const { data, port } = this.options;
    fs.mkdirSync(data, { recursive: true });
    const state = this.state = readState(data);
    this.server = new Server();
    await this.server.listen(port || state.port || 0, { orAny: !port });
    state.port = this.server.port;
    fs.writeFileSync(path.join(data, 'stack.json'), JSON.stringify(state, null, 2), { mode: 0o600 });

    this.cluster = new Cluster(this.databaseDir(), this.options.settings);
    this.cluster.onDeath = (code) => this.onDeath?.(code);
    const fresh = !this.cluster.exists;
    this.service = import('./service.mjs');
    this.service.catch(() => {});        // awaited below
    if (fresh) await copyTemplate(await template(this.templateDir(), this.options.seed, this.log), data, this.cluster.dir);
    await this.cluster.start();
    this.database = (await this.service).openDatabase(this.cluster);
    if (fresh) await this.becomeAnother();
    else await this.bringUpToDate();
    this.seeded = (await this.database.query('select 1 from supabase_migrations.local_seed')).length > 0;
    await this.serve();
  }

  // A copy of the template must not pass for another copy of it: cursors of one mean nothing in the other.
  async becomeAnother() {
    await this.database.query('update private.epoch set counter = $1', [randomInt(2, 2 ** 31 - 1)]);
    await moveToPresent(this.database);
  }

  // A folder from an earlier run: its migrations may be behind, and --seed may be asked for only now.
  async bringUpToDate() {
    await migrate(this.cluster);
    const [seeded] = await this.database.query('select 1 from supabase_migrations.local_seed');
    if (this.options.seed && !seeded) await seed(this.cluster, this.database, path.join(this.options.data, 'storage'));
  }

  async serve() {
    const { database, server, options } = this;
    const keys = this.keys = await makeKeys(this.state.jwt_secret);
    const { createApp, Mailbox } = await this.service;
    const mailbox = new Mailbox();
    const { app, fetch } = createApp({ database, keys, mailbox, options, siteUrl: server.url,
      storageDir: path.join(options.data, 'storage') });
    await app.init();
    const tokens = new Tokens(keys);
    const realtime = this.realtime = new Realtime({ database, log: this.log,
      keys: { resolve: keys.resolve, verify: (token) => tokens.verify(token) } });
    await realtime.start();
    server.handlers = { fetchApp: fetch, realtime, mailbox, keys, tokens };
  }

  /** What a program needs to talk to this stack. */
  description() {
    const { keys, server, cluster } = this;
    return { url: server.url, anon: keys.anon, publishable: keys.publishable, secret: keys.secret,
      service_role: keys.serviceRole, jwt_secret: keys.jwtSecret, db: cluster.uri(), demo: this.seeded ? DEMO : null,
      ready_ms: Math.round(performance.now()), pid: process.pid };
  }

  async stop() {
    this.stopping ??= (async () => {
      this.server?.stop();
      await this.realtime?.stop().catch(() => {});
      await this.database?.close().catch(() => {});
      await this.cluster?.stop();
    })();
    return this.stopping;
  }

  // The database's user may be shut out of the folder that was asked for: a private one under the system's temporary
  // folder then holds the cluster. Its name follows from the folder asked for, so the next start finds it.
  databaseDir() {
    const { data } = this.options;
    removeOrphans();
    if (reachable(data)) return path.join(data, 'pg');
    const name = ELSEWHERE + createHash('sha256').update(data).digest('hex').slice(0, 12);
    const dir = path.join(os.tmpdir(), name);
    fs.mkdirSync(dir, { recursive: true, mode: 0o700 });
    if (![process.getuid(), databaseUser.uid].includes(fs.statSync(dir).uid)) throw new Error(`${dir} belongs to somebody else`);
    fs.writeFileSync(path.join(dir, 'origin'), data);
    handOver(dir);
    process.stderr.write(`localstack: user postgres cannot enter ${data}; the database is in ${dir}\n`);
    return path.join(dir, 'pg');
  }

  templateDir() {
    const build = path.join(REPOSITORY, 'build');
    fs.mkdirSync(build, { recursive: true });
    return reachable(build) ? build : os.tmpdir();
  }
}

function readState(data) {
  try { return JSON.parse(fs.readFileSync(path.join(data, 'stack.json'), 'utf8')); } catch {
    return { jwt_secret: randomBytes(32).toString('hex') };
  }
}

// Databases whose data folder was deleted, as tests do with theirs.
function removeOrphans() {
  if (!databaseUser) return;
  for (const name of fs.readdirSync(os.tmpdir()).filter((n) => n.startsWith(ELSEWHERE))) {
    const dir = path.join(os.tmpdir(), name);
    try {
      const origin = fs.readFileSync(path.join(dir, 'origin'), 'utf8');
      if (!fs.existsSync(origin) && !fs.existsSync(path.join(dir, 'pg', 'postmaster.pid'))) fs.rmSync(dir, { recursive: true });
    } catch { /* being made or removed by another stack */ }
  }
}
