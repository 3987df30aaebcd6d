// Makes a cluster into a Supabase project and brings it up to date.
import fs from 'node:fs';
import path from 'node:path';
import postgres from 'postgres';
import { HERE, PROJECT } from './options.mjs';

const localSql = (name) => fs.readFileSync(path.join(HERE, name), 'utf8');

/** Once per cluster: roles and schemas, then lite's auth and storage tables, then their owners and grants. */
export async function prepareCluster(database, app) {
  await database.script(localSql('shim.sql'));
  await app.ensureSystemSchema();
  await database.script(localSql('post.sql'));
}

export function migrationFiles() {
  const dir = path.join(PROJECT, 'migrations');
  return fs.readdirSync(dir).filter((name) => /^\d{14}_.+\.sql$/.test(name)).sort()
    .map((name) => ({ version: name.slice(0, 14), name: name.slice(15, -4), file: path.join(dir, name) }));
}

/** Applies what is missing, each file one transaction with its own record. Runs as `postgres`, which is no superuser. */
export async function migrate(cluster) {
  const sql = postgres({ ...cluster.connection('postgres'), max: 1 });
  try {
    const rows = await sql`select version from supabase_migrations.schema_migrations`;
    const applied = new Set(rows.map((row) => row.version));
    for (const { version, name, file } of migrationFiles().filter((m) => !applied.has(m.version))) {
      try {
        await sql.begin(async (t) => {
          await t.unsafe(fs.readFileSync(file, 'utf8')).simple();
          await t`insert into supabase_migrations.schema_migrations (version, name) values (${version}, ${name})`;
        });
      } catch (error) {
        throw new Error(`${path.basename(file)}: ${error.message}${error.position ? ` (at character ${error.position})` : ''}`);
      }
    }
  } finally {
    await sql.end();
  }
}
