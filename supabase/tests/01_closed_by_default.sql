-- What is open is listed here by name; everything else must be closed.
begin;
\ir support/helpers.psql
select plan(16);

select is_empty($$
  select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'private') and c.relkind in ('r', 'p') and not c.relrowsecurity
$$, 'every table has row-level security');

select is_empty($$
  select p.oid::regprocedure from pg_proc p where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace)
    and not coalesce('search_path=""' = any (p.proconfig), false)
$$, 'every function has a fixed search path');

select is_empty($$
  select p.oid::regprocedure from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef
$$, 'no exposed function runs as its owner');

create function pg_temp.callable(role name) returns setof text language sql as $$
  select p.oid::regprocedure::text from pg_proc p
  where p.pronamespace in ('public'::regnamespace, 'private'::regnamespace) and has_function_privilege(role, p.oid, 'execute')
$$;
select bag_eq($$ select pg_temp.callable('anon') $$,
  array['handle_available(text)', 'private.handle_available(text)'], 'functions that anon may call');
select bag_eq($$ select pg_temp.callable('authenticated') $$, array[
  'handle_available(text)', 'private.handle_available(text)',
  'apply_intent(uuid,text,jsonb)', 'private.apply_intent(uuid,text,jsonb)',
  'feed_pull(text,text,text,bigint,integer)', 'private.feed_pull(text,text,text,bigint,integer)',
  'home_page(text,bigint,integer)', 'private.home_page(text,bigint,integer)',
  'self_page(text,bigint,integer)', 'private.self_page(text,bigint,integer)'], 'functions that signed-in people may call');

create function pg_temp.grants(role name) returns setof text language sql as $$
  select format('%s %s', lower(x.p), c.oid::regclass)
  from pg_class c cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) x (p)
  where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace) and c.relkind in ('r', 'p', 'v', 'm')
    and (has_table_privilege(role, c.oid, x.p) or (x.p in ('SELECT', 'INSERT', 'UPDATE') and has_any_column_privilege(role, c.oid, x.p)))
$$;
select is_empty($$ select pg_temp.grants('anon') $$, 'anon may touch no table');
select bag_eq($$ select pg_temp.grants('authenticated') $$,
  array['select profiles', 'select posts', 'select post_counts', 'select likes', 'select follows'], 'signed-in people may read five tables');
select is_empty($$
  select c.oid::regclass from pg_class c where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace) and c.relkind = 'S'
    and (has_sequence_privilege('anon', c.oid, 'usage, select, update') or has_sequence_privilege('authenticated', c.oid, 'usage, select, update'))
$$, 'nobody may use a sequence');

-- what a later migration adds is closed as well
create table public.later (id int);
create function public.later() returns int language sql as 'select 1';
alter default privileges revoke execute on functions from public;
create function public.later_still() returns int language sql as 'select 1';
select ok(not has_table_privilege('anon', 'public.later', 'select'), 'a new table is closed to anon');
select ok(not has_table_privilege('authenticated', 'public.later', 'select'), 'a new table is closed to signed-in people');
select ok(not has_function_privilege('anon', 'public.later_still()', 'execute'), 'a new function is closed to anon');

select policies_are('public', 'profiles', array['profiles_read']);
select policies_are('public', 'posts', array['posts_read']);
select policies_are('public', 'likes', array['likes_read']);
select policies_are('public', 'follows', array['follows_read']);
select policies_are('public', 'post_counts', array['post_counts_read']);

select * from finish();
rollback;
