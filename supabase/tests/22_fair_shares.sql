-- How often somebody may make the programs of others work, and what stays possible all the same.
begin;
\ir support/helpers.psql
select plan(13);

-- ------------------------------------------------------------------ how often
-- `already` of a kind, applied 10 minutes ago.
create function pg_temp.did(person uuid, kind text, already int) returns void language sql as
  $$ insert into private.ledger (uid, mid, epoch, kind, at) select person, gen_random_uuid(), 'x', did.kind, now() - interval '10 minutes' from generate_series(1, already) $$;
create function pg_temp.set(kind text, post uuid, is_on boolean) returns text language sql as
  $$ select pg_temp.outcome(kind, jsonb_build_object('post', post, 'on', is_on)) $$;
create function pg_temp.follow(person uuid, is_on boolean) returns text language sql as
  $$ select pg_temp.outcome('set_follow', jsonb_build_object('person', person, 'on', is_on)) $$;
\o /dev/null
select pg_temp.login(:'bob'), pg_temp.put(:'p1', 'of Bob'), pg_temp.put(:'p2', 'another');
select pg_temp.owner();
select pg_temp.did(:'ann', 'set_like', 599), pg_temp.did(:'ann', 'set_repost', 599), pg_temp.did(:'ann', 'set_follow', 399);
select pg_temp.login(:'ann');
\o
select is(pg_temp.set(kind, :'p1', true), 'applied', '600 an hour: ' || kind) from unnest('{set_like,set_repost}'::text[]) kind;
select is(pg_temp.set(kind, :'p2', true), 'rate_limited', 'the next waits: ' || kind) from unnest('{set_like,set_repost}'::text[]) kind;
select is(pg_temp.set(kind, :'p1', true), 'applied', 'what is so already does not: ' || kind) from unnest('{set_like,set_repost}'::text[]) kind;
select is(pg_temp.set(kind, :'p1', false), 'applied', 'and is taken back at any time: ' || kind) from unnest('{set_like,set_repost}'::text[]) kind;
select is(pg_temp.set('set_like', :'p1', true), 'rate_limited', 'but not given again');
select is(pg_temp.follow(:'bob', true), 'applied', 'the 400th follow in an hour');
select is(pg_temp.follow(:'cleo', true), 'rate_limited', 'the 401st waits');
select is(pg_temp.follow(:'bob', true), 'applied', 'whom one follows already does not');
select pg_temp.login(:'cleo');
select is(pg_temp.set('set_like', :'p1', true), 'applied', 'each person has a share of their own');

select * from finish();
rollback;
