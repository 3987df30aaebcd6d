// What is measured: for every call how its arguments are made in SQL ($1 = number of the call), the call itself, and the
// goal for its p95 in ms. Arguments have the names that the function gives them, so the same go over HTTP.
const NOTHING_NEW = 'feed_pull, nothing new';

// `check` is given the answer: what is fast because it did nothing must not be reported as fast.
const pull = (since, changes = 0, lim = 200) => ({ http: 'feed_pull', check: (a) => a.changes?.length === changes || (changes > 0 && a.changes?.length > changes / 2),
  prepare: `select jsonb_build_object('epoch', w.epoch, 'since', ${since}, 'lim', ${lim}) from bench_run.now w where w.id = auth.uid()`,
  call: `select public.feed_pull(epoch => $1 ->> 'epoch', since => $1 ->> 'since', lim => ($1 ->> 'lim')::int)` });

const refresh = (ver, check) => ({ http: 'refresh_posts', goal: 10, check,
  prepare: `select jsonb_build_object('ids', w.hundred, 'vers', array_fill(${ver}, array[cardinality(w.hundred)])) from bench_run.now w where w.id = auth.uid()`,
  call: `select public.refresh_posts(array(select jsonb_array_elements_text($1 -> 'ids')::uuid), array(select jsonb_array_elements_text($1 -> 'vers')::bigint))` });

/** The reads whose cost follows from whom one follows. `n` is the number of posts in the network. */
const reads = (n) => [
  { name: NOTHING_NEW, ...pull('w.present'), goal: 3 },
  { name: `${NOTHING_NEW}, behind a writer who has not committed`, ...pull('w.present'), held: true },
  { name: `${NOTHING_NEW}, a transaction open since 100,000 lines`, ...pull(`format('%s:%s:%s', w.old, split_part(w.present, ':', 2), w.old)`),
    check: (a) => a.changes?.length <= 1 },          // the old transaction's own line, if it was a followee's
  { name: 'feed_pull, 100 rows', ...pull('w.hundred_lines', 100, 100), goal: 15 },
  { name: 'refresh_posts(100), all changed', ...refresh(0, (a) => a.states.length === 0 && a.rows.posts.length >= 100) },
  { name: 'refresh_posts(100), none changed', ...refresh('9000000000', (a) => a.states.length === 100 && a.rows.posts.length === 0) },
  { name: 'home_page(50), newest', goal: 10, http: 'home_page', check: (a) => a.items.length >= 40 || n < 100_000,
    prepare: `select '{"list": "following", "lim": 50}'::jsonb`, call: `select public.home_page(list => $1 ->> 'list', lim => ($1 ->> 'lim')::int)` },
  { name: 'home_page(50), half a year back', goal: 10, http: 'home_page', check: (a) => a.items.length >= 40 || n < 100_000,
    prepare: `select jsonb_build_object('before', (select p.born from public.posts p join bench.post b using (id) where b.n = ${n / 2} + $1), 'lim', 50)`,
    call: `select public.home_page(before => ($1 ->> 'before')::bigint, lim => ($1 ->> 'lim')::int)` },
];

const page = (name, args, more = {}) => ({ name, http: name.replace(/,.*$/, ''), prepare: args, ...more });

/** What does not depend on whom one follows. */
const pages = (n) => [
  page('thread_page, hundreds of answers', `select jsonb_build_object('id', (select b.id from bench.post b where b.n = 5000 * (1 + $1 * 31 % ${Math.max(1, Math.floor(n / 5000) - 1)})))`,
    { goal: 10, check: (a) => a.more && a.items.length >= 20, call: `select public.thread_page(id => ($1 ->> 'id')::uuid)` }),
  page('thread_page, any post', `select jsonb_build_object('id', (select b.id from bench.post b where b.n = 1 + ($1 * 7919::bigint) % ${n}))`,
    { goal: 10, call: `select public.thread_page(id => ($1 ->> 'id')::uuid)` }),
  ...[['in every second post', 0, 1], ['in every 100th post', 300, 40], ['in every 10,000th post', 19000, 900], ['two words', 60, 40]].map(([what, from, span]) =>
    page(`search_posts, ${what}`, `select jsonb_build_object('query', bench.word(${from} + $1 % ${span})${what === 'two words' ? ` || ' ' || bench.word($1 % 20)` : ''})`,
      { goal: 20, call: `select public.search_posts(query => $1 ->> 'query')` })),
  page('search_people', `select jsonb_build_object('query', initcap(bench.word($1 * 31 % 20000)))`, { call: `select public.search_people(query => $1 ->> 'query')` }),
  page('explore_page', `select '{}'::jsonb`, { call: 'select public.explore_page()' }),
  page('notifications_page', `select '{}'::jsonb`, { call: 'select public.notifications_page()', caller: 'popular' }),
  page('profile_page, a popular person', `select jsonb_build_object('person', bench.person(1 + $1 % 50))`, { call: `select public.profile_page(person => ($1 ->> 'person')::uuid)` }),
];

const intent = (kind, args) => `select jsonb_build_object('mid', gen_random_uuid(), 'kind', '${kind}', 'args', ${args})`;
const APPLY = `select public.apply_intent(($1 ->> 'mid')::uuid, $1 ->> 'kind', $1 -> 'args')`;
const write = (name, kind, args, more = {}) => ({ name: `apply_intent: ${name}`, prepare: `${intent(kind, args)} from bench_run.forget(auth.uid())`, call: APPLY, goal: 5, http: 'apply_intent',
  check: (a) => a.status === 'applied', ...more });

/** By somebody with a hundred followers, all of whom may be nudged. */
const writes = (n) => [
  write('put_post, 100 nudges', 'put_post', `jsonb_build_object('id', gen_random_uuid(), 'text', 'Said with #some words to @p7_ and others, ' || repeat('as people do ', 8))`),
  write('put_post, an answer, 100 nudges', 'put_post', `jsonb_build_object('id', gen_random_uuid(), 'text', 'An answer', 'reply_to', (select b.id from bench.post b where b.n = ${n} - 1 - $1))`),
  write('set_like', 'set_like', `jsonb_build_object('post', (select b.id from bench.post b where b.n = 1 + ($1 * 7919::bigint + extract(epoch from now())::bigint) % ${n} / 50 * 50), 'on', $1 % 2 = 0)`),
  write('set_follow', 'set_follow', `jsonb_build_object('person', bench.person(1 + $1), 'on', true)`),
  { name: 'for comparison: one row inserted, committed', prepare: `select '{}'::jsonb`, call: 'insert into bench_run.mark values (1)' },
  write('a repetition', 'set_follow', `jsonb_build_object('person', bench.person(1), 'on', true)`, { prepare: `select jsonb_build_object('mid', '00000000-0000-4000-8000-000000000001', 'kind', 'set_follow', 'args', jsonb_build_object('person', bench.person(1), 'on', true))` }),
];

/** All calls, each with the name of its caller in bench.caller. */
export const calls = (n) => [
  ...[['fifty', 50], ['five hundred', 500]].flatMap(([caller, followees]) => reads(n).map((call) => ({ ...call, caller, name: `${call.name}; ${followees} followees` }))),
  ...pages(n).map((call) => ({ caller: 'five hundred', ...call })),
  ...writes(n).map((call) => ({ caller: 'writer', ...call })),
];

/** Whose cost must not follow the size of the network, by p50. */
export const FLAT = `${NOTHING_NEW}; 500 followees`;
export const HELD = / behind a writer who has not committed/;
