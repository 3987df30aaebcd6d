#!/usr/bin/env node
// Gives the links in posts their cards. For cron or a systemd timer; see README.md.
import { parseArgs } from 'node:util';
import { parseNetwork } from './addresses.mjs';
import { run } from './run.mjs';
import { Server, Unreachable } from './server.mjs';

const USAGE = `usage: node main.mjs [--limit N] [--allow-network CIDR]...
  --limit          links in this run, 1 to 1000; default 100
  --allow-network  ask pages in this network, too, although it is not public: 10.1.0.0/16
In the environment: SUPABASE_URL, SUPABASE_SERVICE_ROLE_KEY`;

function readOptions() {
  const { values } = parseArgs({ options: {
    limit: { type: 'string', default: '100' },
    'allow-network': { type: 'string', multiple: true, default: [] },
    help: { type: 'boolean', default: false },
  } });
  if (values.help) return { help: true };
  if (!/^\d{1,4}$/.test(values.limit) || Number(values.limit) < 1 || Number(values.limit) > 1000) throw new Error('--limit is a number from 1 to 1000.');
  const { SUPABASE_URL: url = '', SUPABASE_SERVICE_ROLE_KEY: key = '' } = process.env;
  if (!isWebAddress(url)) throw new Error('SUPABASE_URL must be in the environment: the address of the project, https://<ref>.supabase.co');
  if (!key) throw new Error('SUPABASE_SERVICE_ROLE_KEY must be in the environment: the secret key of the project.');
  return { url, key, limit: Number(values.limit), allowed: values['allow-network'].map(parseNetwork) };
}

function isWebAddress(text) {
  try { return ['http:', 'https:'].includes(new URL(text).protocol); } catch { return false; }
}

let options;
try { options = readOptions(); } catch (error) { console.error(`${error.message}\n${USAGE}`); process.exit(2); }
if (options.help) { console.log(USAGE); process.exit(0); }

// Lookups of names cannot be broken off, and one that hangs must not keep the program: it ends when its line is written.
const end = (stream, line, code) => stream.write(`${line}\n`, () => process.exit(code));
try {
  const { url, key, limit, allowed } = options;
  end(process.stdout, JSON.stringify(await run(new Server(url, key), { limit, allowed })), 0);
} catch (error) {
  end(process.stderr, error instanceof Unreachable ? `linkcards: ${error.message}` : `linkcards: a mistake of this program (${error?.name})`, 1);
}
