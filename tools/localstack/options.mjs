import path from 'node:path';

export const HERE = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
export const REPOSITORY = path.resolve(HERE, '../..');
export const PROJECT = path.join(REPOSITORY, 'supabase');

export const USAGE = `usage: node main.mjs [--port=0] [--data=DIR] [--seed] [--confirm] [--expiry=3600] [--reuse=10]
                      [--with-parent] [--quiet]
  --port         TCP port on 127.0.0.1; 0 picks a free one, or the one this data folder had before if it is free
  --data         where database, pictures and secrets are kept between runs; default <repository>/build/localstack
  --seed         fill a new database with the demo network
  --confirm      sign-up needs the code that is sent by mail (read it at /__local/mail)
  --expiry       seconds that an access token is valid
  --reuse        seconds in which a used refresh token is accepted once more
  --with-parent  end when standard input closes
  --quiet        no log on standard error`;

const SWITCHES = ['seed', 'confirm', 'with-parent', 'quiet', 'help'];
const NUMBERS = ['port', 'expiry', 'reuse'];

export function parseOptions(args) {
  const options = { port: 0, data: path.join(REPOSITORY, 'build', 'localstack'), expiry: 3600, reuse: 10,
    seed: false, confirm: false, 'with-parent': false, quiet: false, help: false };
  for (const arg of args) {
    const [, name, value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (SWITCHES.includes(name) && (value === undefined || value === 'true' || value === 'false')) options[name] = value !== 'false';
    else if (NUMBERS.includes(name) && /^\d+$/.test(value ?? '')) options[name] = Number(value);
    else if (name === 'data' && value) options.data = path.resolve(value);
    else throw new Error(`unknown option ${arg}\n${USAGE}`);
  }
  return options;
}
