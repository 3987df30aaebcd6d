// The connection shared by the REST layer, the gateway and the set-up code.
import { createPostgresConnection } from '@supabase/lite/postgres';

// PostgREST prints ISO 8601 ('2026-01-01T00:00:00.1+00:00'); PostgreSQL's own text has a space and a short offset.
const iso = (text) => text.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)?$/, (_, hours, minutes) => `${hours}:${minutes ?? '00'}`);
const asText = (value) => value;

// Strings pass unchanged: the auth code hands over JSON that is text already and would be encoded twice otherwise.
const json = (oid) => ({ to: oid, from: [oid], parse: JSON.parse,
  serialize: (value) => (typeof value === 'string' ? value : JSON.stringify(value)) });

const types = {
  json: json(114),
  jsonb: json(3802),
  timestamptz: { to: 1184, from: [1184], serialize: asText, parse: iso },
  timestamp: { to: 1114, from: [1114], serialize: asText, parse: (text) => text.replace(' ', 'T') },
};

export function openDatabase(cluster) {
  const connection = createPostgresConnection({ url: 'postgres://localhost/postgres',
    postgresOptions: { ...cluster.connection(), max: 10, types } });
  const sql = connection.driver;
  return {
    connection,
    query: (text, values = []) => sql.unsafe(text, values),
    script: (text) => sql.begin((t) => t.unsafe(text).simple()),
    transaction: (work) => sql.begin((t) => work((text, values = []) => t.unsafe(text, values))),
    listen: async (channel, heard) => (await sql.listen(channel, heard)).unlisten,
    close: () => sql.end({ timeout: 2 }),
  };
}
