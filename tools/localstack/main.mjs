#!/usr/bin/env node
// A Supabase project on this computer. Prints one line of JSON on standard output when it answers.
import { parseOptions, USAGE } from './options.mjs';

process.env.DO_NOT_TRACK = '1';
const options = (() => {
  try { return parseOptions(process.argv.slice(2)); } catch (error) { console.error(error.message); process.exit(2); }
})();
if (options.help) { console.error(USAGE); process.exit(0); }

// Standard output is for the one line: whatever a library prints goes to standard error.
const toStderr = (...args) => { if (!options.quiet) console.error(...args); };
console.log = console.info = console.debug = console.warn = toStderr;

const { Stack } = await import('./stack.mjs');
const stack = new Stack(options, (...args) => toStderr('localstack:', ...args));

let ending = false;
async function end(code) {
  if (ending) return;
  ending = true;
  await stack.stop().catch((error) => console.error('localstack:', error.message));
  process.exit(code);
}

function fail(error) {
  console.error('localstack:', error?.message ?? error);
  if (process.env.LOCALSTACK_DEBUG) console.error(error);
  end(1);
}

process.on('SIGTERM', () => end(0));
process.on('SIGINT', () => end(0));
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
stack.onDeath = (code) => fail(new Error(`the database ended by itself (${code})`));
if (options['with-parent']) {
  process.stdin.on('end', () => end(0)).on('close', () => end(0)).on('error', () => end(0)).resume();
}

try {
  await stack.start();
  if (!ending) process.stdout.write(`${JSON.stringify(stack.description())}\n`);
} catch (error) {
  if (!ending) fail(error);
}
