-- Blocked people see nothing of each other: every function that shows anything is asked by both sides, and by a stranger
-- for comparison.
begin;
\ir support/helpers.psql
select plan(72);
grant execute on function private.epoch() to authenticated;      -- for the last questions; undone with the test

-- bob and cleo know each other well, then cleo blocks bob. dora sees both.
\o /dev/null
select pg_temp.account('dora', 'dddddddd-0000-7000-8000-000000000004');
\set dora dddddddd-0000-7000-8000-000000000004
select pg_temp.login(:'bob');
select pg_temp.put(:'p1', 'bob writes about #herons'), pg_temp.put(:'p2', 'bob again'),
       pg_temp.intent('set_follow', jsonb_build_object('person', :'cleo', 'on', true)), pg_temp.intent('set_follow', jsonb_build_object('person', :'dora', 'on', true));
select pg_temp.login(:'cleo');
select pg_temp.put(:'p3', 'cleo writes about #herons', jsonb_build_object('quote', :'p1')), pg_temp.put(:'p4', 'cleo answers @bob', jsonb_build_object('reply_to', :'p1')),
       pg_temp.intent('set_follow', jsonb_build_object('person', :'bob', 'on', true)), pg_temp.intent('set_follow', jsonb_build_object('person', :'dora', 'on', true)),
       pg_temp.intent('set_like', jsonb_build_object('post', :'p1', 'on', true)), pg_temp.intent('set_bookmark', jsonb_build_object('post', :'p1', 'on', true)),
       pg_temp.intent('set_repost', jsonb_build_object('post', :'p2', 'on', true));
select pg_temp.login(:'bob');
select pg_temp.intent('set_bookmark', jsonb_build_object('post', :'p3', 'on', true)), pg_temp.intent('set_like', jsonb_build_object('post', :'p3', 'on', true)),
       pg_temp.intent('set_like', jsonb_build_object('post', :'p4', 'on', true));
select pg_temp.login(:'dora');
select pg_temp.intent('set_follow', jsonb_build_object('person', :'bob', 'on', true)), pg_temp.intent('set_follow', jsonb_build_object('person', :'cleo', 'on', true)),
       pg_temp.put('00000000-0000-7000-8000-000000000005', 'dora answers cleo', jsonb_build_object('reply_to', :'p4')),
       pg_temp.intent('set_repost', jsonb_build_object('post', :'p1', 'on', true)), pg_temp.intent('set_repost', jsonb_build_object('post', :'p3', 'on', true)),
       pg_temp.intent('set_like', jsonb_build_object('post', :'p1', 'on', true)), pg_temp.intent('set_like', jsonb_build_object('post', :'p3', 'on', true));
select pg_temp.login(:'cleo');
select set_config('t.before', public.feed_pull() ->> 'to', true);
select pg_temp.owner();
update private.change_log set xid = '50' where xid = pg_current_xact_id();
select pg_temp.login(:'cleo'), pg_temp.intent('set_block', jsonb_build_object('person', :'bob', 'on', true));
select pg_temp.owner();
\o

-- All that a page says about posts and people, and its text.
create function pg_temp.authors(page json) returns text[] language sql as
  $$ select coalesce(array_agg(distinct p ->> 'author' order by p ->> 'author'), '{}') from json_array_elements(page -> 'rows' -> 'posts') p $$;
create function pg_temp.shows(page json, person uuid, word text) returns boolean language sql as $$
  select person::text = any (pg_temp.authors(page)) or pg_temp.person(page, person) is not null
      or page::text ~* word
      or exists (select from json_array_elements(case json_typeof(page -> 'items') when 'array' then page -> 'items' else '[]' end) i,
                 json_array_elements_text(coalesce(i -> 'reposters', i -> 'actors', '[]')) a where a = person::text)
      or exists (select from json_array_elements(coalesce(page -> 'reposts', '[]')) r where r ->> 'person' = person::text)
$$;
create temp table page (name text, call text);
insert into page values
  ('home', $$ home_page() $$), ('everyone', $$ home_page('everyone') $$),
  ('thread of bob', $$ thread_page('00000000-0000-7000-8000-000000000001') $$), ('thread of cleo', $$ thread_page('00000000-0000-7000-8000-000000000003') $$),
  ('thread below', $$ thread_page('00000000-0000-7000-8000-000000000005') $$),
  ('likes of dora', $$ profile_page('dddddddd-0000-7000-8000-000000000004', null, 'likes') $$), ('posts of dora', $$ profile_page('dddddddd-0000-7000-8000-000000000004') $$),
  ('followers of dora', $$ people_page('dddddddd-0000-7000-8000-000000000004', 'followers') $$), ('people followed by dora', $$ people_page('dddddddd-0000-7000-8000-000000000004', 'following') $$),
  ('bookmarks', $$ bookmarks_page() $$), ('notifications', $$ notifications_page() $$), ('tag', $$ search_posts('#herons') $$), ('words', $$ search_posts('writes about') $$),
  ('explore', $$ explore_page() $$), ('refresh', $$ refresh_posts(array(select id from t_posts)) $$), ('own posts', $$ self_page('posts') $$);
create temp table t_posts as select id from posts;
grant select on page, t_posts to authenticated;
create function pg_temp.ask(name text) returns json language plpgsql as $$
declare
  answer json;
begin
  execute 'select ' || (select p.call from page p where p.name = ask.name) into answer;
  return answer;
end $$;

-- dora sees both: the comparison shows that these pages would say something
select pg_temp.login(:'dora');
select ok(pg_temp.shows(pg_temp.ask(name), :'bob', 'bob writes|bob again') or pg_temp.shows(pg_temp.ask(name), :'cleo', 'cleo '), 'a stranger sees them: ' || name)
  from page where name in ('home', 'everyone', 'thread of bob', 'thread of cleo', 'thread below', 'likes of dora', 'posts of dora', 'followers of dora', 'people followed by dora', 'notifications', 'tag', 'words', 'refresh');

select pg_temp.login(:'bob');
select ok(not pg_temp.shows(pg_temp.ask(name), :'cleo', 'cleo '), 'the blocked sees nothing: ' || name) from page;
select is(pg_temp.person(self_page('people'), :'cleo'), null, 'nor in his relations');
select is((self_page('people') -> 'hidden_people')::jsonb, jsonb_build_array(:'cleo'), 'where she is hidden, not gone');
select is((profile_page(:'cleo') -> 'hidden_people')::jsonb || (profile_page(:'cleo') -> 'order')::jsonb, jsonb_build_array(:'cleo'), 'her profile is hidden');
select is((profile_page(null, 'cleo') -> 'rows')::jsonb, '{"posts": [], "people": []}', 'by handle too');
select is((people_page(:'cleo', 'followers') -> 'order')::jsonb, '[]', 'and who follows her');
select is((search_people('cleo') -> 'order')::jsonb, '[]', 'she is not found');
select is((search_posts(q, null, 1) -> 'order')::jsonb, jsonb_build_array(:'p1'), 'nor do her posts take up places: ' || q) from unnest('{herons,#herons}'::text[]) q;
select is(post_history(:'p3') ->> 'texts', '[]', 'no history');
select is((refresh_people(array[:'cleo', :'dora']::uuid[]) -> 'hidden_people')::jsonb, jsonb_build_array(:'cleo'), 'refresh_people: hidden');
select bag_eq($$ select json_array_elements_text(pg_temp.ask('refresh') -> 'hidden') $$, array[:'p3', :'p4'], 'refresh_posts: hidden, so evicted');
select is((thread_page(:'p3') -> 'hidden')::jsonb, jsonb_build_array(:'p3'), 'a hidden thread says so');
select is((thread_page('00000000-0000-7000-8000-000000000005') -> 'hidden')::jsonb, jsonb_build_array(:'p4'), 'a hidden post within one too');
select is_empty(format('select from posts where author_id = %L', :'cleo'), 'table posts');
select is_empty(format('select from profiles where id = %L', :'cleo'), 'table profiles');
select is_empty(format('select from reposts where user_id = %L', :'cleo'), 'table reposts');
select is_empty('select from blocks', 'who blocked him is not his to read');

select pg_temp.login(:'cleo');
select ok(not pg_temp.shows(pg_temp.ask(name), :'bob', 'bob writes|bob again'), 'nor does who blocked: ' || name) from page;
select is(pg_temp.person(self_page('people'), :'bob') -> 'mine' ->> 'blocked', 'true', 'but knows whom');
select is((profile_page(:'bob') -> 'order')::jsonb, '[]', 'his profile is empty');
select is((search_people('bob') -> 'order')::jsonb, '[]', 'he is not found');

-- the feed tells both
select pg_temp.owner();
update private.change_log set xid = '110' where xid = pg_current_xact_id();
select pg_temp.login(:'bob');
select is((feed_pull(private.epoch(), '100:100:', '200:200:') -> 'hidden_people')::jsonb, jsonb_build_array(:'cleo'), 'the blocked pulls: hidden');
select is(feed_pull(private.epoch(), '40:40:', '60:60:')::text ~ 'cleo ', false, 'and old lines tell nothing any more');
select pg_temp.login(:'cleo');
select is(pg_temp.person(feed_pull(private.epoch(), '100:100:', '200:200:'), :'bob') -> 'mine' ->> 'blocked', 'true', 'who blocked pulls: blocked');
select is(feed_pull(private.epoch(), '40:40:', '60:60:')::text ~ 'bob (writes|again)', false, 'and sees nothing of him either');

-- the end of a block is told to the person who was blocked, who may never have heard of the other
select pg_temp.login(:'bob');
select is(jsonb_path_exists(feed_pull(private.epoch(), '100:100:', '200:200:')::jsonb, 'strict $.changes[*] ? (@[1] == 8)'), false, 'a block is no end of one');
\o /dev/null
select pg_temp.intent('set_block', jsonb_build_object('person', :'cleo', 'on', false));   -- of none: says nothing
select pg_temp.login(:'cleo');
select pg_temp.intent('set_block', jsonb_build_object('person', :'bob', 'on', false)), pg_temp.intent('set_block', jsonb_build_object('person', :'bob', 'on', false));
select pg_temp.owner();
update private.change_log set xid = '310' where xid = pg_current_xact_id();
\o
select pg_temp.login(:'bob');
select is(jsonb_path_query_array(feed_pull(private.epoch(), '300:300:', '400:400:')::jsonb, 'strict $.changes[*] ? (@[1] == 8) [2]'), jsonb_build_array(:'cleo'), 'the end of a block is told, once');
select pg_temp.login(:'cleo');
select is(jsonb_path_exists(feed_pull(private.epoch(), '300:300:', '400:400:')::jsonb, 'strict $.changes[*] ? (@[1] == 8)'), false, 'but not to who ended it');

select * from finish();
rollback;
