#!/usr/bin/env node
// Runs supabase/tests/*.sql by pg_prove against a fresh database. Ends with pg_prove's exit code; 3: it is missing.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import { PROJECT } from './options.mjs';

process.env.DO_NOT_TRACK = '1';
const MISSING = 3;
console.log = console.error;

if (spawnSync('pg_prove', ['--version']).status !== 0) {
  console.error('pgtap: pg_prove is missing (Debian: apt install libtap-parser-sourcehandler-pgtap-perl)');
  process.exit(MISSING);
}

const { withStack } = await import('./temporary.mjs');
let code = 1;
try {
  code = await withStack('postr-pgtap-', (stack) => prove(stack.cluster));
} catch (error) {
  console.error('pgtap:', error.message);
}
process.exit(code);

async function prove(cluster) {
  const sql = postgres({ ...cluster.connection(), max: 1 });
  try {
    await sql`create extension pgtap with schema extensions`;      // hosted projects offer it; here it needs the superuser
  } catch (error) {
    console.error(`pgtap: the extension is missing (Debian: apt install postgresql-15-pgtap): ${error.message}`);
    return MISSING;
  } finally {
    await sql.end();
  }
  const dir = path.join(PROJECT, 'tests');
  const wanted = process.argv.slice(2);
  const files = wanted.length ? wanted : fs.readdirSync(dir).filter((name) => name.endsWith('.sql')).sort().map((name) => path.join(dir, name));
  const { status } = spawnSync('pg_prove', ['--failures', ...files],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PGHOST: cluster.sockets, PGUSER: 'postgres', PGDATABASE: 'postgres' } });
  return status ?? 1;
}
