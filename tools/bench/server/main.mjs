#!/usr/bin/env node
// ./dev bench server: what the server's functions cost, inside PostgreSQL and over HTTP, on generated networks of
// several sizes. Writes the figures as JSON; progress goes to standard error.
import fs from 'node:fs';
import path from 'node:path';
import { FLAT, HELD, calls } from './calls.mjs';
import { figures } from './figures.mjs';
import { Person } from './person.mjs';
import { network } from './network.mjs';

const PEOPLE = 100_000, SMALL = [10_000, 100_000], FULL = [10_000, 100_000, 1_000_000];
const USAGE = 'usage: ./dev bench server [--full] [--posts=N]... [--people=N] [--rounds=5] [--times=60] [--only=TEXT]';
const say = (text) => process.stderr.write(`bench: ${text}\n`);

function parse(args) {
  const options = { posts: [], people: PEOPLE, rounds: 5, times: 60, only: '', output: '' };
  for (let i = 0; i < args.length; i++) {
    const [, name, value = args[i].includes('=') ? '' : args[i + 1]] = /^--(\w+)(?:=(.*))?$/.exec(args[i]) ?? [];
    if (args[i] === '--full') options.posts.push(...FULL);
    else if (name === 'posts') options.posts.push(Number(value));
    else if (name in options) options[name] = typeof options[name] === 'number' ? Number(value) : value;
    else if (name || options.output) throw new Error(USAGE);
    else options.output = args[i];
    if (name && args[i] !== '--full' && !args[i].includes('=')) i += 1;
  }
  if (!options.output || options.posts.concat(options.people, options.rounds, options.times).some((n) => !(n > 0))) throw new Error(USAGE);
  if (!options.posts.length) options.posts = SMALL;
  options.posts = [...new Set(options.posts)].sort((a, b) => a - b);
  return options;
}

// One size after the other within a round, so that what else the computer does falls on all of them.
async function measure(networks, { rounds, times, only }) {
  const samples = new Map();
  for (const n of networks) n.people = await Person.all(n);
  for (let round = 0; round < rounds; round++) {
    for (const { posts, people } of networks) {
      for (const call of calls(posts).filter(({ name }) => name.includes(only))) {
        const key = `${posts} ${call.name}`;
        const sample = samples.get(key) ?? samples.set(key, { posts, ...call, rounds: [], http: [] }).get(key);
        const person = people.get(call.caller);
        sample.rounds.push(await person.measure(call, times));
        if (call.http && !call.held) sample.http.push(...await person.measureHttp(call, Math.ceil(times / 6)));
      }
    }
    say(`round ${round + 1} of ${rounds}`);
  }
  for (const n of networks) for (const person of n.people.values()) await person.end();
  return [...samples.values()];
}

let options;
try { options = parse(process.argv.slice(2)); } catch (error) { console.error(error.message); process.exit(2); }
process.env.DO_NOT_TRACK = '1';
console.log = console.info = console.warn = () => {};        // of libraries
const networks = [];
try {
  for (const posts of options.posts) {
    say(`${posts.toLocaleString('en')} posts, ${options.people.toLocaleString('en')} people`);
    networks.push(await network(posts, options.people, say));
  }
  const samples = await measure(networks, options);
  fs.mkdirSync(path.dirname(path.resolve(options.output)), { recursive: true });
  fs.writeFileSync(options.output, JSON.stringify(figures(samples, networks, { FLAT, HELD }), null, 2));
} finally {
  for (const { stack } of networks) await stack.stop();
}
process.exit(0);
