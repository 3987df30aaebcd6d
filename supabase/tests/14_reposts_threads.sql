-- Reposts in home pages and in the feed; threads.
begin;
\ir support/helpers.psql
select plan(49);
grant execute on function private.epoch() to authenticated;      -- for the questions about the feed; undone with the test
\set p5 00000000-0000-7000-8000-000000000005
\set p6 00000000-0000-7000-8000-000000000006

-- A page in short: the last digit of each post, and who reposted it.
create function pg_temp.short(page json) returns text language sql as $$
  select coalesce(string_agg(right(i ->> 'id', 1) || coalesce((select '(' || string_agg((select handle from profiles where id = a::uuid), ',') || ')'
    from json_array_elements_text(i -> 'reposters') a), ''), ' ' order by (i ->> 'sort')::bigint desc), '') from json_array_elements(page -> 'items') i
$$;
create function pg_temp.repost(id uuid, is_on boolean default true) returns text language sql as
  $$ select pg_temp.outcome('set_repost', jsonb_build_object('post', id, 'on', is_on)) $$;
create function pg_temp.listed(page json) returns text language sql as
  $$ select coalesce(string_agg(right(value, 1), ' '), '') from json_array_elements_text(page -> 'order') $$;

-- ann follows bob and dora; bob and dora repost cleo, whom she does not know
\o /dev/null
select pg_temp.account('dora', 'dddddddd-0000-7000-8000-000000000004');
\set dora dddddddd-0000-7000-8000-000000000004
select pg_temp.login(:'ann');
select pg_temp.intent('set_follow', jsonb_build_object('person', :'bob', 'on', true)), pg_temp.intent('set_follow', jsonb_build_object('person', :'dora', 'on', true));
select pg_temp.login(:'cleo');
select pg_temp.put(:'p1', 'one of cleo'), pg_temp.put(:'p2', 'two of cleo'), pg_temp.put(:'p6', 'cleo answers', jsonb_build_object('reply_to', :'p1'));
select pg_temp.login(:'bob'), pg_temp.put(:'p3', 'three, of bob'), pg_temp.repost(:'p1');
select pg_temp.login(:'dora'), pg_temp.put(:'p4', 'four, of dora'), pg_temp.repost(:'p1'), pg_temp.repost(:'p3'), pg_temp.repost(:'p6');
select pg_temp.login(:'ann'), pg_temp.put(:'p5', 'five, of ann');
\o
select is(pg_temp.short(home_page()), '5 6(dora) 3(dora) 1(dora,bob) 4', 'a post stands once, at its newest place, with everybody who reposted it');
select is(pg_temp.listed(home_page()), '5 4 3', '`order` is the posts without the reposts');
select is((select string_agg(format('%s %s %s', (select handle from profiles where id = (r ->> 'person')::uuid), right(r ->> 'post', 1), r ->> 'on'), ', ' order by (r ->> 'ver')::bigint)
  from json_array_elements(home_page() -> 'reposts') r), 'bob 1 true, dora 1 true, dora 3 true, dora 6 true', 'each repost has a version of its own');
select ok(pg_temp.person(home_page(), :'dora') is not null and pg_temp.person(home_page(), :'cleo') is not null, 'reposters and authors come with the page');
select is(pg_temp.short(home_page('everyone')), '5 4 3 2 1', 'everyone: no reposts');
create function pg_temp.walk(size int) returns text language plpgsql as $$
declare
  page json;
  below bigint;
  result text := '';
begin
  loop
    page := home_page('following', below, size);
    result := concat_ws(' | ', nullif(result, ''), pg_temp.short(page));
    exit when not (page ->> 'more')::boolean;
    below := page ->> 'next';
  end loop;
  return result;
end $$;
select is(pg_temp.walk(3), '5 6(dora) 3(dora) | 1(dora,bob) 4 | 3', 'page by page');
select is(pg_temp.walk(1), '5 | 6(dora) | 3(dora) | 1(dora) | 4 | 1(bob) | 3', 'one by one');
select pg_temp.login(:'dora');
select is(pg_temp.short(home_page()), '6(dora) 3(dora) 1(dora) 4', 'one''s own reposts are in one''s home');
select pg_temp.login(:'ann');
\o /dev/null
select pg_temp.intent('set_mute', jsonb_build_object('reposts', :'dora', 'on', true));
\o
select is(pg_temp.short(home_page()), '5 4 1(bob) 3', 'without the reposts of one person');
\o /dev/null
select pg_temp.intent('set_mute', jsonb_build_object('person', :'bob', 'on', true));
\o
select is(pg_temp.short(home_page()), '5 4', 'without a muted person and what that person reposts');
select is(pg_temp.short(home_page('everyone')), '5 4 2 1', 'everyone: without muted people');
\o /dev/null
select pg_temp.intent('set_mute', jsonb_build_object('person', :'bob', 'on', false)), pg_temp.intent('set_mute', jsonb_build_object('reposts', :'dora', 'on', false)),
       pg_temp.intent('set_mute', jsonb_build_object('person', :'cleo', 'on', true));
\o
select is(pg_temp.short(home_page()), '5 3(dora) 4', 'without posts of a muted person, whoever reposts them');
\o /dev/null
select pg_temp.intent('set_mute', jsonb_build_object('person', :'cleo', 'on', false)), pg_temp.intent('set_block', jsonb_build_object('person', :'cleo', 'on', true));
\o
select is(pg_temp.short(home_page()), '5 3(dora) 4', 'nor of a blocked one');
\o /dev/null
select pg_temp.intent('set_block', jsonb_build_object('person', :'cleo', 'on', false)), pg_temp.login(:'dora'), pg_temp.repost(:'p3', false), pg_temp.repost(:'p1', false);
select pg_temp.login(:'cleo'), pg_temp.outcome('delete_post', jsonb_build_object('id', :'p6'));
select pg_temp.login(:'ann');
\o
select is(pg_temp.short(home_page()), '5 4 1(bob) 3', 'taken back and deleted: gone from the page');

-- ------------------------------------------------------------------ reposts in the feed
\o /dev/null
select pg_temp.owner();
update private.change_log set xid = '50';
select pg_temp.login(:'bob'), pg_temp.repost(:'p2');
select pg_temp.owner();
update private.change_log set xid = '101' where xid = pg_current_xact_id();
select pg_temp.login(:'bob'), pg_temp.repost(:'p1', false);
select pg_temp.owner();
update private.change_log set xid = '102' where xid = pg_current_xact_id();
create function pg_temp.pull(since text, until text) returns json language sql as $$ select public.feed_pull(private.epoch(), since, until) $$;
create function pg_temp.reposts(page json) returns setof text language sql as $$
  select concat_ws(' ', (select handle from profiles where id = (r ->> 'person')::uuid), right(r ->> 'post', 1), r ->> 'on') from json_array_elements(page -> 'reposts') r
$$;
select ver as taken_back from reposts where user_id = :'bob' and post_id = :'p1' \gset
select pg_temp.login(:'ann');
\o
select results_eq($$ select pg_temp.reposts(pg_temp.pull('101:101:', '102:102:')) $$, array['bob 2 true'], 'a followee''s repost comes');
select is((pg_temp.pull('101:101:', '102:102:') -> 'changes' -> 0)::jsonb - 0, jsonb_build_array(6, :'p2', :'bob'), 'as a line of kind 6 with its person');
select ok(pg_temp.post(pg_temp.pull('101:101:', '102:102:'), :'p2') is not null, 'with the post of a stranger');
select results_eq($$ select pg_temp.reposts(pg_temp.pull('102:102:', '103:103:')) $$, array['bob 1 false'], 'and when it is taken back');
select is((select (r ->> 'ver')::bigint from json_array_elements(pg_temp.pull('102:102:', '103:103:') -> 'reposts') r), :taken_back::bigint, 'with its version');
select pg_temp.login(:'cleo');
select is_empty($$ select pg_temp.reposts(pg_temp.pull('101:101:', '103:103:')) $$, 'not to who does not follow');
select pg_temp.login(:'bob');
select results_eq($$ select pg_temp.reposts(pg_temp.pull('101:101:', '102:102:')) $$, array['bob 2 true'], 'to one''s own devices');
select is(pg_temp.post(pg_temp.pull('101:101:', '102:102:'), :'p2') -> 'mine' ->> 'reposted', 'true', 'as one''s own state as well');
\o /dev/null
select pg_temp.owner();
delete from posts where id = :'p2';
update private.change_log set xid = '103' where xid = pg_current_xact_id();
select pg_temp.login(:'ann');
\o
select results_eq($$ select pg_temp.reposts(pg_temp.pull('103:103:', '104:104:')) $$, array['bob 2 false'], 'a removed post takes its reposts along');
select is((pg_temp.pull('103:103:', '104:104:') -> 'gone')::jsonb, jsonb_build_array(:'p2'), 'and is gone');

-- ------------------------------------------------------------------ threads
-- 1 <- 3 <- {4 <- 5 <- 6, 7 .. c}
create function pg_temp.reply(id uuid, parent uuid) returns text language sql as $$ select pg_temp.put(id, 'answer', jsonb_build_object('reply_to', parent)) $$;
create function pg_temp.thread(page json) returns text language sql as $$
  select coalesce(string_agg(repeat('-', (i ->> 'level')::int) || right(i ->> 'id', 1), ' '), '') from json_array_elements(page -> 'items') i
$$;
create function pg_temp.above(page json) returns text language sql as $$
  select coalesce(string_agg(right(value, 1), ' '), '') from json_array_elements_text(page -> 'ancestors')
$$;
create function pg_temp.id(last text) returns uuid language sql as $$ select ('10000000-0000-7000-8000-00000000000' || last)::uuid $$;
\o /dev/null
select pg_temp.login(:'ann'), pg_temp.put(pg_temp.id('1'), 'begins');
select pg_temp.login(:'bob'), pg_temp.reply(pg_temp.id('3'), pg_temp.id('1')), pg_temp.login(:'ann'), pg_temp.reply(pg_temp.id('4'), pg_temp.id('3')),
  pg_temp.login(:'cleo'), pg_temp.reply(pg_temp.id('5'), pg_temp.id('4')), pg_temp.login(:'ann'), pg_temp.reply(pg_temp.id('6'), pg_temp.id('5')),
  pg_temp.reply(pg_temp.id('7'), pg_temp.id('3')), pg_temp.reply(pg_temp.id('8'), pg_temp.id('3')), pg_temp.reply(pg_temp.id('9'), pg_temp.id('3')),
  pg_temp.reply(pg_temp.id('a'), pg_temp.id('3')), pg_temp.reply(pg_temp.id('b'), pg_temp.id('1'));
select pg_temp.login(:'dora');
\o
select is(pg_temp.thread(thread_page(pg_temp.id('1'))), '-3 --4 ---5 ----6 --7 --8 --9 --a -b', 'replies in their order, below what they answer');
select is(pg_temp.above(thread_page(pg_temp.id('1'))), '', 'nothing above the first');
select is(pg_temp.above(thread_page(pg_temp.id('6'))), '1 3 4 5', 'from the beginning down to what is answered');
select is(pg_temp.thread(thread_page(pg_temp.id('4'))), '-5 --6', 'a part of it');
select is(pg_temp.thread(thread_page(pg_temp.id('3'), null, 2)), '-4 --5 ---6 -7', 'two direct replies');
select is((thread_page(pg_temp.id('3'), null, 2) ->> 'more')::boolean, true, 'there is more');
select is(pg_temp.thread(thread_page(pg_temp.id('3'), (thread_page(pg_temp.id('3'), null, 2) ->> 'next')::bigint, 2)), '-8 -9', 'the next two');
select is((thread_page(pg_temp.id('3'), null, 5) ->> 'more')::boolean, false, 'exactly the last page');
select bag_eq($$ select right(p ->> 'id', 1) from json_array_elements(thread_page(pg_temp.id('4')) -> 'rows' -> 'posts') p $$, array['1', '3', '4', '5', '6'], 'rows of all of them');
\o /dev/null
select pg_temp.login(:'cleo'), pg_temp.outcome('delete_post', jsonb_build_object('id', pg_temp.id('5')));
select pg_temp.login(:'dora');
\o
select is(pg_temp.thread(thread_page(pg_temp.id('4'))), '-5 --6', 'a deleted reply keeps its place');
select is(pg_temp.post(thread_page(pg_temp.id('4')), pg_temp.id('5')) ->> 'deleted', 'true', 'as a tombstone');
\o /dev/null
select pg_temp.intent('set_block', jsonb_build_object('person', :'bob', 'on', true));
\o
select is(pg_temp.thread(thread_page(pg_temp.id('1'))), '-b', 'a hidden reply hides what is below');
select is(pg_temp.above(thread_page(pg_temp.id('4'))), '3', 'and what is above it');
select is((thread_page(pg_temp.id('4')) -> 'hidden')::jsonb, jsonb_build_array(pg_temp.id('3')), 'by name only');
\o /dev/null
select pg_temp.intent('set_block', jsonb_build_object('person', :'bob', 'on', false)), pg_temp.intent('set_block', jsonb_build_object('person', :'cleo', 'on', true));
\o
select is(pg_temp.thread(thread_page(pg_temp.id('1'))), '-3 --4 --7 --8 --9 --a -b', 'at any level');
\o /dev/null
select pg_temp.intent('set_block', jsonb_build_object('person', :'cleo', 'on', false));
select pg_temp.owner();
insert into posts (id, author_id, body, root, reply_to) select ('20000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, :'ann', 'deep', pg_temp.id('b'),
  case n when 1 then pg_temp.id('b') else ('20000000-0000-7000-8000-' || lpad((n - 1)::text, 12, '0'))::uuid end from generate_series(1, 600) n;
update posts set reply_to = '20000000-0000-7000-8000-000000000600' where id = '20000000-0000-7000-8000-000000000590';     -- a cycle, by hand
select pg_temp.login(:'dora');
\o
select is(json_array_length(thread_page(pg_temp.id('b')) -> 'items'), 6, 'six levels');
select lives_ok($$ select thread_page('20000000-0000-7000-8000-000000000600') $$, 'a cycle ends');
select is(json_array_length(thread_page('20000000-0000-7000-8000-000000000580') -> 'ancestors'), 500, 'five hundred levels up');
select is((thread_page(:'p6') -> 'items')::text, '[]', 'a tombstone''s thread');
select is((thread_page('99999999-0000-7000-8000-000000000009') -> 'gone')::jsonb, '["99999999-0000-7000-8000-000000000009"]', 'of nothing: gone');

-- everybody, nobody
select pg_temp.anonymous();
select throws_ok(format('select %s', call), '42501', null, 'anon: ' || call) from unnest(array['thread_page(null)', 'profile_page()', 'people_page(null, null)',
  'bookmarks_page()', 'post_history(null)']) call;

select * from finish();
rollback;
