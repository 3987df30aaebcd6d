// Four times the same intent at the same moment: the first is not committed yet when the others arrive.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { person, startStack, uuid } from './helpers.mjs';
import { held, waiting } from './race.mjs';

const COPIES = 4;

let stack, cleo, watch, sessions;
before(async () => {
  stack = await startStack();
  cleo = await person(stack, 'cleo');
  [watch, sessions] = [stack.sql(), Array.from({ length: COPIES }, () => stack.sql())];
});
after(async () => { await Promise.all([watch, ...sessions].map((sql) => sql.end())); await stack.remove(); });

const post = async (who, text = 'a post') => { const id = uuid(); await who.intent('put_post', { id, text }); return id; };

/** Arguments for every kind: what the person needs beforehand is made here. */
const KINDS = {
  put_post: async () => ({ id: uuid(), text: 'once' }),
  delete_post: async (me) => ({ id: await post(me) }),
  set_like: async () => ({ post: await post(cleo), on: true }),
  edit_post: async (me) => ({ id: await post(me, 'before'), base_rev: 0, text: 'after' }),
  set_repost: async () => ({ post: await post(cleo), on: true }),
  set_bookmark: async () => ({ post: await post(cleo), on: true }),
  set_follow: async () => ({ person: cleo.id, on: true }),
  set_mute: async () => ({ person: cleo.id, on: true }),
  set_block: async () => ({ person: cleo.id, on: true }),
  set_profile: async (me) => ({ field: 'bio', value: `I am ${me.handle}` }),
  mark_read: async () => ({ up_to: 1 }),
  report: async () => ({ post: await post(cleo), reason: 'spam' }),
};

async function apply(sql, me, mid, kind, args) {
  await sql`select set_config('request.jwt.claim.sub', ${me.id}, false), set_config('request.jwt.claims', ${JSON.stringify({ sub: me.id })}, false)`;
  return () => sql`select public.apply_intent(${mid}, ${kind}, ${JSON.stringify(args)}::text::jsonb) as answer`;
}

// What one application leaves behind: lines of the log by the transaction that wrote them, and what is not logged.
const traces = async (xid) => (await watch`select count(*)::int as n from private.change_log where xid = ${xid}::text::xid8`)[0].n;
const lines = async () => (await watch`select count(*)::int as n from private.change_log`)[0].n;
const unlogged = async () => (await watch`select (select count(*) from private.reports)::int as reports, (select count(*) from private.post_edits)::int as texts,
  (select coalesce(sum(replies + likes + reposts + quotes), 0) from public.post_counts)::int as counts, (select count(*) from public.notifications)::int as news`)[0];
const difference = (before, after) => Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]]));

test('the list of kinds is complete', async () => {
  const [{ source }] = await watch`select pg_get_functiondef('private.perform_intent'::regproc) as source`;
  const kinds = [...source.matchAll(/^\s*when '(\w+)' then/gm)].map(([, kind]) => kind);
  assert.deepEqual(Object.keys(KINDS).sort(), kinds.sort());
});

for (const [kind, args] of Object.entries(KINDS)) {
  for (const first of ['commits', 'is rolled back']) {
    test(`${kind}: the first of four ${first}`, async () => {
      const name = `${kind}_${first.length}`.slice(-25);
      const [me, other] = await Promise.all([person(stack, `a_${name}`), person(stack, `b_${name}`)]);
      const one = await args(other), quiet = await unlogged();
      const alone = (await other.intent(kind, one)).data;
      assert.equal(alone.status, 'applied', JSON.stringify(alone));
      const expected = difference(quiet, await unlogged());

      const mid = uuid(), same = await args(me);
      const before = await lines(), then = await unlogged();
      const calls = await Promise.all(sessions.map((sql) => apply(sql, me, mid, kind, same)));
      const open = await held(sessions[0], async (t) => (await t`select public.apply_intent(${mid}, ${kind}, ${JSON.stringify(same)}::text::jsonb) as answer`)[0].answer);
      const rest = calls.slice(1).map((call) => call().then(([{ answer }]) => answer));
      await waiting(watch, COPIES - 1);
      await open.end(first === 'commits' ? undefined : new Error('the line was cut'));

      const answers = await Promise.all(rest);
      if (first === 'commits') answers.push(open.result);
      assert.deepEqual(answers.map((a) => a.duplicate).sort(), [false, ...answers.slice(1).map(() => true)]);
      assert.deepEqual(answers.map((a) => a.status), answers.map(() => 'applied'));
      assert.equal(new Set(answers.map((a) => `${a.xid} ${a.ver} ${a.ref}`)).size, 1, 'one effect, told the same way');
      assert.equal(await traces(answers[0].xid), await traces(alone.xid), 'as much as one application leaves behind');
      assert.equal(await lines() - before, await traces(alone.xid), 'and nothing under another number');
      assert.deepEqual(difference(then, await unlogged()), expected);
      const [{ entries }] = await watch`select count(*)::int as entries from private.ledger where uid = ${me.id} and mid = ${mid}`;
      assert.equal(entries, 1);
    });
  }
}
