#!/usr/bin/env node
// Reads every function of the database for mistakes that show only when a line is reached: by plpgsql_check and, where
// the Supabase CLI is installed (npm install --prefix cli --ignore-scripts), by its linter and its advisors.
// Exit code 1: a finding that is not explained below; 3: plpgsql_check is missing.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import postgres from 'postgres';
import { EXPLAINED } from './lint-explained.mjs';
import { HERE, PROJECT } from './options.mjs';
import { withStack } from './temporary.mjs';

process.env.DO_NOT_TRACK = '1';
const MISSING = 3;
const CLI = path.join(HERE, 'cli/node_modules/.bin/supabase');
console.log = console.error;

process.exit(await withStack('postr-lint-', lint).catch((error) => { console.error('lint:', error.message); return error.exitCode ?? 1; }));

async function lint({ cluster, options }) {
  const sql = postgres({ ...cluster.connection(), max: 1 });
  try {
    await sql`create extension plpgsql_check with schema extensions`.catch((error) => {
      throw Object.assign(new Error(`plpgsql_check is missing (Debian: apt install postgresql-15-plpgsql-check): ${error.message}`), { exitCode: MISSING });
    });
    const findings = await checkedFunctions(sql);
    if (fs.existsSync(CLI)) findings.push(...await byCli(sql, cluster, options.data));
    else console.error('lint: without the Supabase CLI, which is not installed');
    return report(findings);
  } finally {
    await sql.end();
  }
}

// A trigger function is checked with every table it serves.
async function checkedFunctions(sql) {
  const rows = await sql`
    select f.name, c.lineno, c.level, c.message, c.detail, c.statement
    from (select p.oid, p.oid::regprocedure::text as name, coalesce(t.tgrelid, 0) as relation
          from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
          left join pg_trigger t on t.tgfoid = p.oid and not t.tgisinternal
          left join lateral (select string_agg(o.name, ',') from unnest(array[t.tgoldtable::text]) o(name)) x on true
          where n.nspname in ('public', 'private') and l.lanname = 'plpgsql') f
    cross join lateral extensions.plpgsql_check_function_tb(f.oid, f.relation, security_warnings => true,
      newtable => (select t.tgnewtable from pg_trigger t where t.tgfoid = f.oid and t.tgrelid = f.relation limit 1),
      oldtable => (select t.tgoldtable from pg_trigger t where t.tgfoid = f.oid and t.tgrelid = f.relation limit 1)) c`;
  return rows.map((r) => ({ source: 'plpgsql_check', name: r.level, detail: [r.message, r.detail].filter(Boolean).join(': '), where: `${r.name}${r.lineno ? `, line ${r.lineno}` : ''}` }));
}

// The CLI speaks TCP only; the database listens on a socket in a private folder.
async function byCli(sql, cluster, scratch) {
  const bridge = net.createServer((client) => {
    const server = net.connect(cluster.connection().path);
    client.on('error', () => server.destroy()).pipe(server).on('error', () => client.destroy()).pipe(client);
  });
  await new Promise((resolve) => bridge.listen(0, '127.0.0.1', resolve));
  try {
    await sql`alter role postgres set search_path = "$user", public, extensions`;        // as on a hosted project
    const workdir = path.join(scratch, 'cli');
    fs.mkdirSync(path.join(workdir, 'supabase'), { recursive: true });
    fs.copyFileSync(path.join(PROJECT, 'config.toml'), path.join(workdir, 'supabase/config.toml'));
    const run = (args) => json(args, workdir, `--remote=postgresql://postgres:none@127.0.0.1:${bridge.address().port}/postgres?sslmode=disable`);
    await command(['telemetry', 'disable'], workdir);
    const functions = await run(['db', 'lint', '--schema', 'public,private', '--level', 'warning']);
    const advice = await run(['db', 'advisors', '--type', 'all', '--level', 'info']);
    return [
      ...functions.flatMap((f) => f.issues.map((i) => ({ source: 'db lint', name: i.level, detail: [i.message, i.detail].filter(Boolean).join(': '), where: f.function }))),
      ...advice.map((a) => ({ source: 'db advisors', name: a.name, detail: a.detail, where: `${a.metadata?.schema}.${a.metadata?.name}` })),
    ];
  } finally {
    bridge.close();
  }
}

async function json(args, workdir, target) {
  const text = await command([...args, '--workdir', workdir, target], workdir);
  const begin = text.indexOf('[');
  return begin < 0 ? [] : JSON.parse(text.slice(begin));
}

async function command(args, home) {
  const child = spawn(CLI, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: home, DO_NOT_TRACK: '1' } });
  let text = '', errors = '';
  child.stdout.on('data', (chunk) => { text += chunk; });
  child.stderr.on('data', (chunk) => { errors += chunk; });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`supabase ${args.slice(0, 2).join(' ')}: ${errors || text}`);
  return text;
}

function report(findings) {
  const open = findings.filter((f) => !EXPLAINED.some((e) => e.matches(f)));
  for (const { source, name, where, detail } of open) console.error(`${source}: ${name}: ${where}: ${detail}`);
  const unneeded = EXPLAINED.filter((e) => !e.optional && !findings.some((f) => e.matches(f)));
  console.error(`lint: ${findings.length} findings, ${findings.length - open.length} explained, ${open.length} left`
    + `${unneeded.length ? `; explained, but not found: ${unneeded.map((e) => e.why).join('; ')}` : ''}`);
  return open.length ? 1 : 0;
}
