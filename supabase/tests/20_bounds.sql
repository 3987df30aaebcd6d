-- Bounds: on how large an answer gets, how much work one request makes, how often something may be done to others, and on what is told to whom.
begin;
\ir support/helpers.psql
select plan(11);
grant execute on function private.epoch() to authenticated;      -- for feed_pull's cursor; undone with the test

-- ------------------------------------------------------------------ a conversation of huge posts
-- 700 of them, each answering the one before; the last mentions Bob.
\o /dev/null
create function pg_temp.nth(n int) returns uuid language sql immutable as $$ select ('10000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$;
create function pg_temp.huge() returns jsonb language sql as
  $$ select jsonb_agg(jsonb_build_object('path', 'x', 'width', 1, 'height', 1, 'alt', repeat(U&'\+01F600', 1500), 'blurhash', null)) from generate_series(1, 4) $$;
insert into posts (id, author_id, body, root, reply_to, media)
  select pg_temp.nth(n), :'ann', case n when 700 then '@bob' else repeat(U&'\+01F600', 6000) end,
         case when n > 1 then pg_temp.nth(1) end, case when n > 1 then pg_temp.nth(n - 1) end, pg_temp.huge()
  from generate_series(1, 700) n;
insert into posts (id, author_id, body, root, reply_to) values (:'p1', :'bob', 'an answer', pg_temp.nth(1), pg_temp.nth(700));
insert into posts (id, author_id, body, root, reply_to) values (:'p2', :'bob', 'another', pg_temp.nth(1), '99999999-0000-7000-8000-000000000009');
update private.change_log set xid = '110' where entity = pg_temp.nth(700) or kind = 5;
create temp table answer (name text, page json);
grant all on answer to authenticated;
select pg_temp.login(:'bob');
insert into answer values ('feed', feed_pull(private.epoch(), '109:109:', '111:111:')), ('news', notifications_page()), ('own', self_page('posts')),
  ('thread', thread_page(pg_temp.nth(600))), ('own people', self_page('people'));
\o
select cmp_ok(octet_length(page::text), '<', 10000000, 'no answer outgrows what clients take: ' || name) from answer where name in ('feed', 'news', 'own');
select is((select array_agg(name order by name) from answer where page::text ~ '@bob'), '{feed,news,own}', 'what was asked for is there');
select ok((select bool_and(pg_temp.ids(page -> 'rows') @> array[pg_temp.nth(700), pg_temp.nth(699), pg_temp.nth(1), pg_temp.nth(600)]) from answer where name in ('feed', 'news')),
  'and the nearest of what it answers');
select is((select count(*) from answer where pg_temp.ids(page -> 'rows') && array[pg_temp.nth(2), pg_temp.nth(300)] and name <> 'thread'), 0::bigint, 'but not the farthest');
select is((select string_agg(name || ': ' || (page -> 'gone')::text || (page -> 'hidden')::text, ', ' order by name) from answer where name in ('feed', 'news')),
  'feed: [][], news: [][]', 'of which nothing is said: it is neither gone nor hidden');
select is((select (page -> 'gone')::jsonb from answer where name = 'own'), '["99999999-0000-7000-8000-000000000009"]', 'what is gone is said to be');
select is((select json_array_length(page -> 'rows' -> 'posts') from answer where name = 'own people'), 0, 'a page that asks for no post has none');
select ok((select pg_temp.post(page, pg_temp.nth(600)) is not null and pg_temp.post(page, pg_temp.nth(605)) is not null from answer where name = 'thread'),
  'everything that a conversation is asked for stays');
select pg_temp.owner();
select is((select pg_temp.ids(r.rows) from private.rows_of(:'bob', '{}', array(select pg_temp.nth(n) from generate_series(201, 700) n), '{}', true) r),
  array(select pg_temp.nth(n) from generate_series(201, 700) n), 'with very much that was asked for comes nothing else');

select * from finish();
rollback;
