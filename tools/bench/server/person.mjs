// One caller with a connection of their own, signed in as the Data API signs people in.
import fs from 'node:fs';

const MEASURE = fs.readFileSync(new URL('measure.sql', import.meta.url), 'utf8');

export class Person {
  /** Everybody in bench.caller, by name. */
  static async all(network) {
    const admin = network.admin();
    await admin.unsafe(MEASURE).simple();
    const rows = await admin`select name, id from bench.caller`;
    const people = new Map();
    for (const { name, id } of rows) people.set(name, await new Person(network, id, admin).signIn());
    return people;
  }

  constructor(network, id, admin) { Object.assign(this, { network, id, admin, sql: network.admin('postgres') }); }

  async signIn() {
    await this.sql`select set_config('request.jwt.claim.sub', ${this.id}, false), set_config('request.jwt.claims', ${JSON.stringify({ sub: this.id, role: 'authenticated' })}, false)`;
    await this.sql`set role authenticated`;
    this.token = await this.network.stack.keys.mint({ sub: this.id });
    return this;
  }

  end() { return Promise.all([this.sql.end({ timeout: 5 }), this.admin.end({ timeout: 5 })]); }

  /** Milliseconds inside PostgreSQL, commit included: `wall`, and `own` without the wait for a processor that others had. */
  async measure(call, times) {
    await this.admin`update bench_run.now set present = pg_current_snapshot()::text where id = ${this.id}`;
    await this.#try(call);
    const open = call.held ? await this.#openWriter() : null;
    const WARM = 5;                       // calls that do not count
    const [{ spent, queued }] = await this.sql`call bench_run.measure(${call.prepare}, ${call.call}, ${times + WARM})`;
    await open?.end();
    return { wall: spent.slice(WARM), own: spent.map((ms, i) => Math.max(0, ms - queued[i])).slice(WARM) };
  }

  async #try(call) {
    if (!call.check) return;
    const [{ args }] = await this.sql.unsafe(`select (${call.prepare.replaceAll('$1', '1')}) as args`);
    const [{ answer }] = await this.sql.unsafe(`${call.call.replaceAll('$1', '$1::jsonb')} as answer`, call.call.includes('$1') ? [args] : []);
    if (!call.check(answer)) throw new Error(`${call.name}: not the answer it should be: ${JSON.stringify(answer).slice(0, 600)}`);
  }

  // A followee is writing and has not committed.
  async #openWriter() {
    const sql = this.network.admin('postgres');
    let release;
    const holding = new Promise((resolve) => { release = resolve; });
    const undo = new Error('undone');
    let written;
    const isWritten = new Promise((resolve) => { written = resolve; });
    const gone = sql.begin(async (t) => {
      await t`insert into public.posts (id, author_id, body)
        select gen_random_uuid(), f.followee_id, 'not yet' from public.follows f where f.follower_id = ${this.id} limit 1`;
      written();
      await holding;
      throw undo;
    }).catch((error) => { if (error !== undo) throw error; });
    await Promise.race([isWritten, gone]);
    return { end: async () => { release(); await gone; await sql.end(); } };
  }

  /** Milliseconds of whole requests to the local server, which runs in this process. */
  async measureHttp(call, times) {
    const { stack } = this.network;
    const spent = [];
    for (let i = 1; i <= times; i++) {
      const body = JSON.stringify((await this.sql.unsafe(`select (${call.prepare.replaceAll('$1', String(i))}) as args`))[0].args);
      const begin = performance.now();
      const answer = await fetch(`${stack.server.url}/rest/v1/rpc/${call.http}`, { method: 'POST', body,
        headers: { apikey: stack.keys.publishable, authorization: `Bearer ${this.token}`, 'content-type': 'application/json' } });
      const text = await answer.text();
      spent.push(performance.now() - begin);
      if (!answer.ok) throw new Error(`${call.name} over HTTP: ${answer.status} ${text.slice(0, 300)}`);
    }
    return spent;
  }
}
