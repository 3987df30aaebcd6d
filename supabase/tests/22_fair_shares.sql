-- How often somebody may make the programs of others work, and what stays possible all the same.
begin;
\ir support/helpers.psql
select plan(31);

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

-- ------------------------------------------------------------------ who is suspended
-- Ann has set whatever can be set.
\set dora dddddddd-0000-7000-8000-000000000004
create function pg_temp.to(kind text, person uuid, is_on boolean) returns text language sql as
  $$ select pg_temp.outcome(kind, jsonb_build_object('person', person, 'on', is_on)) $$;
\o /dev/null
select pg_temp.owner(), pg_temp.account('dora', :'dora');
delete from private.ledger;
delete from follows;
select pg_temp.login(:'ann');
select pg_temp.set(kind, post, true) from unnest('{set_like,set_repost,set_bookmark}'::text[]) kind, unnest(array[:'p1', :'p2']::uuid[]) post;
select pg_temp.to('set_follow', :'cleo', true), pg_temp.to('set_mute', :'bob', true), pg_temp.to('set_block', :'dora', true);
select pg_temp.owner();
update profiles set suspended = true where id = :'ann';
select pg_temp.login(:'ann');
\o
select is(pg_temp.set(kind, :'p1', false), 'applied', 'who is suspended takes back: ' || kind) from unnest('{set_like,set_repost,set_bookmark}'::text[]) kind;
select is(pg_temp.to('set_follow', :'cleo', false), 'applied', 'follows no more');
select is(pg_temp.to('set_mute', :'bob', false), 'applied', 'listens again');
select is(pg_temp.to('set_block', :'dora', false), 'applied', 'ends a block');
select is((select count(*) from likes where is_on) || ' ' || (select count(*) from reposts where is_on) || ' ' || (select count(*) from follows where is_on), '1 1 0', 'which all comes true');
select is(pg_temp.set(kind, :'p1', true), 'suspended', 'but sets nothing: ' || kind) from unnest('{set_like,set_repost}'::text[]) kind;
select is(pg_temp.set('set_like', :'p2', true), 'suspended', 'not even what is so already');
select is(pg_temp.to('set_follow', :'cleo', true), 'suspended', 'and follows nobody');
select is(pg_temp.outcome(kind, jsonb_build_object('post', :'p1', 'person', :'cleo') || "on"), 'suspended', kind || ' is no taking back without a false: ' || "on")
  from unnest('{set_like,set_follow}'::text[]) kind, unnest(array['{}', '{"on": null}', '{"on": "false"}']::jsonb[]) "on";
select is(pg_temp.set('set_bookmark', :'p1', true), 'applied', 'a bookmark is nobody else''s business');

select * from finish();
rollback;
