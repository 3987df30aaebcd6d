-- Whoever has a second step must have shown it, whatever program asks.
begin;
\ir support/helpers.psql
select plan(32);

create function pg_temp.session(person uuid, level text) returns void language sql as $$
  select pg_temp.login(person), set_config('request.jwt.claims', json_build_object('sub', person, 'role', 'authenticated', 'aal', level)::text, true)
$$;
create function pg_temp.upload(name text) returns void language sql as
  $$ insert into storage.objects (bucket_id, name, owner_id) values ('media', name, auth.uid()::text) $$;
create function pg_temp.seen() returns text[] language sql as $$
  select array_agg(t.what order by t.what) from (
    select 'profiles' as what where exists (select from profiles) union all select 'posts' where exists (select from posts)
    union all select 'counts' where exists (select from post_counts) union all select 'likes' where exists (select from likes)
    union all select 'pictures' where exists (select from storage.objects) union all select 'channel' where exists (select from realtime.messages)) t
$$;

\o /dev/null
insert into private.moderators values (:'ann');
select pg_temp.login(:'ann');
select pg_temp.put(:'p1', 'one'), pg_temp.intent('set_like', jsonb_build_object('post', :'p1', 'on', true)), pg_temp.upload(:'ann' || '/' || :'p1' || '/1-a.jpg');
select pg_temp.login(:'bob');
select pg_temp.put(:'p2', 'two');
select pg_temp.owner();
delete from realtime.messages;
insert into realtime.messages (topic, extension, event, payload, private) values ('user:' || :'ann', 'broadcast', 'nudge', '{}', true);
select set_config('realtime.topic', 'user:' || :'ann', true);
\o
select pg_temp.session(:'ann', 'aal1');
select lives_ok($$ select home_page() $$, 'without a factor the password is enough');

\o /dev/null
select pg_temp.owner();
set role supabase_auth_admin;
create table if not exists auth.mfa_factors (id uuid primary key, user_id uuid not null, status text not null);     -- as far as it matters here
create index if not exists mfa_factors_user_id_idx on auth.mfa_factors (user_id);
grant all on auth.mfa_factors to postgres;
set role postgres;
insert into auth.mfa_factors (id, user_id, status) values (:'p1', :'ann', 'unverified');
\o
select pg_temp.session(:'ann', 'aal1');
select lives_ok($$ select home_page() $$, 'so it is while a factor is being set up');
select is(pg_temp.seen(), '{channel,counts,likes,pictures,posts,profiles}', 'tables, pictures and the own channel are open');
select pg_temp.owner();
update auth.mfa_factors set status = 'verified';

select pg_temp.session(:'ann', 'aal1');
select throws_ok(call, 'PT401', 'second step missing', 'then the password alone opens nothing: ' || call) from unnest(array[
  'select feed_pull()', 'select home_page()', 'select self_page(''posts'')', 'select notifications_page()', 'select search_posts(''one'')', 'select explore_page()',
  'select refresh_posts(''{}'')', 'select bookmarks_page()', 'select delete_account()', 'select reports_page()',
  'select moderate(''post'', ''00000000-0000-7000-8000-000000000002'', ''remove'', ''x'')',
  'select apply_intent(gen_random_uuid(), ''delete_post'', ''{"id": "00000000-0000-7000-8000-000000000001"}'')']) call;
select is(pg_temp.seen(), null, 'no table, no picture, no channel');
select throws_ok(format('select pg_temp.upload(%L)', :'ann' || '/' || :'p1' || '/2-a.jpg'), '42501', null, 'no picture is added');
select is_empty($$ delete from storage.objects returning 1 $$, 'and none removed');
select pg_temp.login(:'ann');
select throws_ok($$ select home_page() $$, 'PT401', 'second step missing', 'a token that tells no level has shown none');
select is(pg_temp.seen(), null, 'nor has it for the tables');
select ok(handle_available('free_one'), 'what anybody may ask can be asked');

select pg_temp.session(:'bob', 'aal1');
select lives_ok($$ select home_page() $$, 'others are not concerned');
select is(pg_temp.seen(), '{counts,posts,profiles}', 'nor are their tables');

select pg_temp.session(:'ann', 'aal2');
select lives_ok($$ select home_page() $$, 'with the second step everything is open');
select is(pg_temp.seen(), '{channel,counts,likes,pictures,posts,profiles}', 'tables, pictures, the channel');
select lives_ok(format('select pg_temp.upload(%L)', :'ann' || '/' || :'p1' || '/2-a.jpg'), 'adding a picture');
select isnt_empty($$ delete from storage.objects returning 1 $$, 'removing it');

-- what it costs
create function pg_temp.looks() returns bigint language sql volatile as $$
  select sum(pg_stat_get_xact_numscans(c.oid))::bigint from pg_class c where c.relnamespace = 'auth'::regnamespace and c.relname ~ '^mfa_factors' and c.relkind in ('r', 'i')
$$;
create function pg_temp.cost(call text) returns bigint language plpgsql as $$
declare
  before bigint := pg_temp.looks();
begin
  execute 'select ' || call;
  return pg_temp.looks() - before;
end $$;
set local enable_seqscan = off;
select is(pg_temp.cost('home_page()'), 0::bigint, 'no look at factors with the second step');
select pg_temp.session(:'bob', 'aal1');
select is(pg_temp.cost('home_page()'), 1::bigint, 'one without');
select is(pg_temp.cost('count(*) from posts'), 1::bigint, 'one for all rows of a table');

-- moderation in the SQL editor, as docs/server.md has it
select pg_temp.owner();
select set_config('request.jwt.claims', '', true), set_config('request.jwt.claim.sub', :'ann', true) is null as ignored \gset
select is(moderate('post', :'p2', 'label', 'loud') ->> 'status', 'applied', 'the SQL editor, which has no token, goes on working');

select is_empty($$
  select p.schemaname, p.tablename from pg_policies p where p.schemaname in ('public', 'storage', 'realtime')
  except select p.schemaname, p.tablename from pg_policies p where p.policyname = 'second_step' and p.permissive = 'RESTRICTIVE' and p.cmd = 'ALL'
$$, 'whatever has a policy has this one, too');

select * from finish();
rollback;
