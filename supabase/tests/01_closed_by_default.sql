-- What is open is listed here by name; everything else must be closed.
begin;
\ir support/helpers.psql
select plan(15);

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
select bag_eq($$ select pg_temp.callable('anon') $$, array[
  'handle_available(text)', 'private.handle_available(text)', 'sign_ups_open()', 'private.sign_ups_open()'], 'functions that anon may call');
-- Each of these stands in `public`, running as the caller, and in `private`, running as its owner.
create temp table api (signature text);
insert into api values
  ('handle_available(text)'), ('sign_ups_open()'), ('apply_intent(uuid,text,jsonb)'),
  ('feed_pull(text,text,text,bigint,integer)'), ('refresh_posts(uuid[],bigint[])'), ('refresh_people(uuid[],bigint[])'),
  ('home_page(text,bigint,integer)'), ('thread_page(uuid,bigint,integer)'), ('post_history(uuid)'),
  ('profile_page(uuid,text,text,bigint,integer)'), ('people_page(uuid,text,bigint,integer)'), ('bookmarks_page(bigint,integer)'),
  ('notifications_page(bigint,integer)'), ('search_posts(text,bigint,integer)'), ('search_people(text,integer)'), ('explore_page()'),
  ('self_page(text,bigint,integer)'), ('reports_page(bigint,integer)'), ('moderate(text,uuid,text,text)'), ('delete_account()');
select bag_eq($$ select pg_temp.callable('authenticated') $$,
  $$ select signature from api union all select 'private.' || signature from api
     union all values ('private.hidden()'), ('private.is_moderator()'), ('private.second_step_missing()'), ('private.may_add_media(text)') $$, 'functions that signed-in people may call');

create function pg_temp.grants(role name) returns setof text language sql as $$
  select format('%s %s', lower(x.p), c.oid::regclass)
  from pg_class c cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) x (p)
  where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace) and c.relkind in ('r', 'p', 'v', 'm')
    and (has_table_privilege(role, c.oid, x.p) or (x.p in ('SELECT', 'INSERT', 'UPDATE') and has_any_column_privilege(role, c.oid, x.p)))
$$;
select is_empty($$ select pg_temp.grants('anon') $$, 'anon may touch no table');
select bag_eq($$ select pg_temp.grants('authenticated') $$,
  array['select profiles', 'select posts', 'select post_counts', 'select profile_counts', 'select likes', 'select reposts', 'select bookmarks',
    'select thread_mutes', 'select follows', 'select mutes', 'select blocks', 'select notifications', 'select read_markers'],
  'signed-in people may read these tables and write none');
select is_empty($$
  select a.attrelid::regclass || '.' || a.attname from pg_attribute a
  where a.attrelid in ('public.posts'::regclass, 'public.profiles'::regclass) and a.attnum > 0 and not a.attisdropped
    and a.attname <> all ('{fingerprint,words}') and not has_column_privilege('authenticated', a.attrelid, a.attnum, 'select')
$$, 'all columns but those for the server itself');
select ok(not has_column_privilege('authenticated', 'public.posts', 'fingerprint', 'select'), 'which are closed');
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

select results_eq($$ select p.tablename || ' ' || p.policyname from pg_policies p where p.schemaname in ('public', 'private') and p.permissive = 'PERMISSIVE' order by 1 $$,
  $$ select c.relname || ' ' || c.relname || '_read' from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'later' order by 1 $$,
  'every public table has one policy that opens it, for reading; a private table has none: nobody');
select is_empty($$ select policyname from pg_policies where schemaname in ('public', 'storage') and roles <> '{authenticated}' $$, 'policies are for signed-in people');

select * from finish();
rollback;
