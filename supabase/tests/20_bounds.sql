-- Bounds: on how large an answer gets, how much work one request makes, how often something may be done to others, and on what is told to whom.
begin;
\ir support/helpers.psql
select plan(41);
grant execute on function private.epoch() to authenticated;      -- for feed_pull's cursor; undone with the test

-- ------------------------------------------------------------------ a conversation of huge posts
-- 700 of them, each answering the one before; the last mentions Bob.
\o /dev/null
create function pg_temp.nth(n int) returns uuid language sql immutable as $$ select ('10000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$;
create function pg_temp.huge() returns jsonb language sql as
  $$ select jsonb_agg(jsonb_build_object('path', 'x', 'width', 1, 'height', 1, 'alt', repeat(U&'\+01F600', 1500), 'blurhash', null)) from generate_series(1, 4) $$;
insert into posts (id, author_id, body, root, reply_to, media)
  select pg_temp.nth(n), :'ann', case n when 700 then '@bob' else repeat(U&'\+01F600', 6000) end,
         case when n > 1 then pg_temp.nth(1) end, case when n > 1 then pg_temp.nth(n - 1) end, h.pictures
  from generate_series(1, 700) n, (select pg_temp.huge() as pictures offset 0) h;
insert into posts (id, author_id, body, root, reply_to) values (:'p1', :'bob', 'an answer', pg_temp.nth(1), pg_temp.nth(700));
insert into posts (id, author_id, body, root, reply_to) values (:'p2', :'bob', 'another', pg_temp.nth(1), '99999999-0000-7000-8000-000000000009');
update private.change_log set xid = '110' where entity = pg_temp.nth(700) or kind = 5;
create temp table answer (name text, page json, ids uuid[]);
grant all on answer to authenticated;
select pg_temp.login(:'bob');
insert into answer values ('feed', feed_pull(private.epoch(), '109:109:', '111:111:')), ('news', notifications_page()), ('own', self_page('posts')),
  ('thread', thread_page(pg_temp.nth(600))), ('own people', self_page('people'));
update answer set ids = pg_temp.ids(page -> 'rows');
\o
select cmp_ok(octet_length(page::text), '<', 10000000, 'no answer outgrows what clients take: ' || name) from answer where name in ('feed', 'news', 'own');
select is((select array_agg(name order by name) from answer where pg_temp.nth(700) = any (ids)), '{feed,news,own}', 'what was asked for is there');
select ok((select bool_and(ids @> array[pg_temp.nth(700), pg_temp.nth(699), pg_temp.nth(1), pg_temp.nth(600)]) from answer where name in ('feed', 'news')),
  'and the nearest of what it answers');
select is((select count(*) from answer where ids && array[pg_temp.nth(2), pg_temp.nth(300)] and name <> 'thread'), 0::bigint, 'but not the farthest');
select is((select string_agg(name || ': ' || (page -> 'gone')::text || (page -> 'hidden')::text, ', ' order by name) from answer where name in ('feed', 'news')),
  'feed: [][], news: [][]', 'of which nothing is said: it is neither gone nor hidden');
select is((select (page -> 'gone')::jsonb from answer where name = 'own'), '["99999999-0000-7000-8000-000000000009"]', 'what is gone is said to be');
select is((select json_array_length(page -> 'rows' -> 'posts') from answer where name = 'own people'), 0, 'a page that asks for no post has none');
select ok((select ids @> array[pg_temp.nth(600), pg_temp.nth(605)] from answer where name = 'thread'),
  'everything that a conversation is asked for stays');
select pg_temp.owner();
select is((select pg_temp.ids(r.rows) from private.rows_of(:'bob', '{}', array(select pg_temp.nth(n) from generate_series(201, 700) n), '{}', true) r),
  array(select pg_temp.nth(n) from generate_series(201, 700) n), 'with very much that was asked for comes nothing else');

-- ------------------------------------------------------------------ how often
-- `already` of a kind, applied 10 minutes ago.
create function pg_temp.did(person uuid, kind text, already int) returns void language sql as
  $$ insert into private.ledger (uid, mid, epoch, kind, at) select person, gen_random_uuid(), 'x', did.kind, now() - interval '10 minutes' from generate_series(1, already) $$;
create function pg_temp.block(person uuid, wanted boolean) returns text language sql as
  $$ select pg_temp.outcome('set_block', jsonb_build_object('person', person, 'on', wanted)) $$;
create function pg_temp.call_off(post uuid) returns text language sql as $$ select pg_temp.outcome('delete_post', jsonb_build_object('id', post)) $$;
\o /dev/null
select pg_temp.did(:'ann', 'set_block', 199), pg_temp.did(:'ann', 'delete_post', 1499);
\o
select pg_temp.login(:'ann');
select is(pg_temp.block(:'bob', true), 'applied', 'the 200th block in an hour');
select is(pg_temp.block(:'bob', true), 'rate_limited', 'the 201st waits');
select is(pg_temp.block(:'bob', false), 'applied', 'but ends at any time');
select is(pg_temp.call_off('77777777-0000-7000-8000-000000000001'), 'applied', 'the 1,500th post is called off that never came');
select is(pg_temp.call_off('77777777-0000-7000-8000-000000000002'), 'rate_limited', 'the next waits');
select is(pg_temp.call_off(pg_temp.nth(700)), 'applied', 'a post that is there can be deleted at any time');

-- ------------------------------------------------------------------ the end of a block, while the other still blocks
create function pg_temp.told() returns text language sql as $$
  select coalesce(string_agg(p.handle || ' of ' || o.handle, ', ' order by c.seq), '') from private.change_log c join profiles p on p.id = c.audience join profiles o on o.id = c.entity where c.kind = 8
$$;
\o /dev/null
select pg_temp.owner();
delete from private.change_log;
delete from private.ledger;
select pg_temp.login(:'ann'), pg_temp.block(:'cleo', true), pg_temp.login(:'cleo'), pg_temp.block(:'ann', true), pg_temp.login(:'ann'), pg_temp.block(:'cleo', false);
select pg_temp.owner();
\o
select is(pg_temp.told(), '', 'nobody is told that posts may be seen again: they may not');
\o /dev/null
select pg_temp.login(:'cleo'), pg_temp.block(:'ann', false);
select pg_temp.owner();
\o
select is(pg_temp.told(), 'ann of cleo', 'the end of the last one is told');

-- ------------------------------------------------------------------ deleting an account that many had to do with
create function pg_temp.written(name regclass) returns bigint language sql volatile as
  $$ select pg_stat_get_xact_tuples_updated(name) + pg_stat_get_xact_tuples_inserted(name) $$;
\o /dev/null
select pg_temp.owner();
select pg_temp.account('fan_' || n) from generate_series(1, 60) n;
insert into likes (user_id, post_id, is_on) select p.id, t.id, true from profiles p, unnest(array[:'p1', :'p2']::uuid[]) t (id) where p.handle ~ '^fan_';
insert into reposts (user_id, post_id, is_on) select p.id, :'p1', true from profiles p where p.handle ~ '^fan_';
insert into bookmarks (user_id, post_id, is_on) select p.id, :'p2', true from profiles p where p.handle ~ '^fan_';
update private.nudges set at = '-infinity';
delete from realtime.messages;
create temp table before as select pg_temp.written('post_counts') as counts, pg_temp.written('private.nudges') as nudges, (select last_value from private.change_seq) as seq;
select pg_temp.login(:'bob'), delete_account();
select pg_temp.owner();
\o
select is_empty(format('select from auth.users where id = %L', :'bob'), 'the account is gone');
select cmp_ok(pg_temp.written('post_counts') - b.counts, '<=', 3::bigint, 'no count is counted down like by like') from before b;
select is((select count(distinct c.audience) from private.change_log c join profiles p on p.id = c.audience, before b where c.kind = 3 and c.seq > b.seq and p.handle ~ '^fan_'),
  60::bigint, 'everybody who liked or kept something hears of its end');
select is(pg_temp.written('private.nudges') - b.nudges || ' ' || (select count(*) from realtime.messages), '0 0', 'but at the next pull: nobody is nudged') from before b;
select ok('statement_timeout=55s' = any (p.proconfig), 'it may take its time') from pg_proc p where p.oid = 'public.delete_account()'::regprocedure;
select pg_temp.login(:'ann'), pg_temp.put(:'p3', 'later') is null as ignored \gset
select pg_temp.owner();
select isnt_empty($$ select from realtime.messages where event = 'nudge' $$, 'what is written later nudges as ever');

-- ------------------------------------------------------------------ pictures
create function pg_temp.upload(name text) returns void language sql as
  $$ insert into storage.objects (bucket_id, name, owner_id) values ('media', name, auth.uid()::text) $$;
create function pg_temp.picture(post text, name text) returns text language sql as $$ select format('select pg_temp.upload(%L)', auth.uid() || '/' || post || '/' || name) $$;
select pg_temp.login(:'cleo');
select lives_ok(pg_temp.picture(:'p4', '1-a.jpg'), 'a picture comes before its post');
\o /dev/null
select pg_temp.put(:'p4', 'with a picture');
select pg_temp.owner();
update posts set created_at = now() - interval '59 minutes' where id = :'p4';
select pg_temp.login(:'cleo');
\o
select lives_ok(pg_temp.picture(:'p4', '2-a.jpg'), 'or soon after');
\o /dev/null
select pg_temp.owner();
update posts set created_at = now() - interval '61 minutes' where id = :'p4';
select pg_temp.login(:'cleo');
\o
select throws_ok(pg_temp.picture(:'p4', '3-a.jpg'), '42501', null, 'an hour later none is added');
select throws_ok(pg_temp.picture(:'p4', '1-a.jpg'), '23505', null, 'what is there is said to be there');
select isnt_empty($$ delete from storage.objects where name like '%/1-a.jpg' returning 1 $$, 'it can be removed');
select throws_ok(pg_temp.picture(:'p4', '1-a.jpg'), '42501', null, 'but other bytes do not take its name');
select lives_ok(pg_temp.picture('profile', '1-a.jpg'), 'a portrait has no post');
\o /dev/null
select pg_temp.owner();
update profiles set suspended = true where id = :'cleo';
select pg_temp.login(:'cleo');
\o
select throws_ok(pg_temp.picture('profile', '2-a.jpg'), '42501', null, 'who is suspended publishes no pictures');
select throws_ok(pg_temp.picture('77777777-0000-7000-8000-000000000003', '1-a.jpg'), '42501', null, 'nor any for a post to come');
select isnt_empty($$ delete from storage.objects where name like '%/profile/1-a.jpg' returning 1 $$, 'but removes them');

-- ------------------------------------------------------------------ what was taken back
\o /dev/null
select pg_temp.owner();
delete from reposts;
delete from follows;
insert into reposts (user_id, post_id, is_on) values (:'ann', :'p3', true), (:'ann', :'p4', false), (:'cleo', :'p4', false);
select pg_temp.account('dora', 'dddddddd-0000-7000-8000-000000000004');
insert into follows (follower_id, followee_id, is_on) values ('dddddddd-0000-7000-8000-000000000004', :'cleo', false), (:'ann', :'cleo', true), (:'cleo', :'ann', false);
select pg_temp.login(:'cleo');
\o
select bag_eq('select user_id, post_id, is_on from reposts', format('values (%L::uuid, %L::uuid, true), (%L, %L, false)', :'ann', :'p3', :'cleo', :'p4'),
  'a repost that was taken back is for who took it back');
select bag_eq('select follower_id, is_on from follows', format('values (%L::uuid, true), (%L, false)', :'ann', :'cleo'), 'so is who follows no more');

-- ------------------------------------------------------------------ loading a dump
select pg_temp.owner();
alter table posts disable trigger stamp;
alter table reposts disable trigger stamp;
insert into private.timelines (author_id, sort, post_id, is_repost) values (:'ann', 900007, '77777777-0000-7000-8000-000000000007', false), (:'cleo', 900008, '77777777-0000-7000-8000-000000000007', true);
select lives_ok(format($$ insert into posts (id, author_id, body, born, ver) values ('77777777-0000-7000-8000-000000000007', %L, 'loaded', 900007, 900007) $$, :'ann'), 'a post is loaded whose place in a timeline came before it');
select lives_ok(format($$ insert into reposts (user_id, post_id, is_on, ver) values (%L, '77777777-0000-7000-8000-000000000007', true, 900008) $$, :'cleo'), 'so is a repost');
select is((select array_agg(sort order by sort) from private.timelines where post_id = '77777777-0000-7000-8000-000000000007'), '{900007,900008}', 'each has one place');

\o /dev/null
delete from private.change_log;
insert into private.change_log (kind, entity, author, xid, at) values (2, :'ann', :'ann', '99999999999', now() - interval '40 days');
select private.prune_log();
\o
select is((select floor from private.epoch), pg_snapshot_xmax(pg_current_snapshot()), 'lines of another cluster do not raise the floor above what has been here');

select * from finish();
rollback;
