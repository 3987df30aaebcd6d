-- Who is told of what, how it is grouped, and what is read.
begin;
\ir support/helpers.psql
select plan(50);

create function pg_temp.told(person uuid) returns setof text language sql as $$
  select format('%s by %s%s', n.kind, (select handle from profiles where id = n.actor_id), ' about ' || right(n.post_id::text, 1))
  from notifications n where n.user_id = person and n.is_on order by n.born
$$;
-- Items of the page: kind, post, actors newest first, count, unread
create function pg_temp.items(page json) returns setof text language sql as $$
  select concat_ws(' ', i ->> 'kind', right(i ->> 'post', 1),
    (select string_agg((select handle from profiles where id = a::uuid), ',') from json_array_elements_text(i -> 'actors') a), i ->> 'count', case when (i ->> 'unread')::boolean then 'new' end)
  from json_array_elements(page -> 'items') i
$$;
\set p5 00000000-0000-7000-8000-000000000005
\set p6 00000000-0000-7000-8000-000000000006
\set p7 00000000-0000-7000-8000-000000000007

-- ------------------------------------------------------------------ events
\o /dev/null
select pg_temp.login(:'ann');
select pg_temp.put(:'p1', 'of ann, @ann'), pg_temp.intent('set_like', jsonb_build_object('post', :'p1', 'on', true)),
       pg_temp.put(:'p7', 'ann answers herself', jsonb_build_object('reply_to', :'p1'));
select pg_temp.login(:'bob');
select pg_temp.intent('set_like', jsonb_build_object('post', :'p1', 'on', true)), pg_temp.intent('set_repost', jsonb_build_object('post', :'p1', 'on', true)),
       pg_temp.intent('set_bookmark', jsonb_build_object('post', :'p1', 'on', true)), pg_temp.intent('set_follow', jsonb_build_object('person', :'ann', 'on', true)),
       pg_temp.put(:'p2', 'answer to @ann, quoting', jsonb_build_object('reply_to', :'p1', 'quote', :'p1')), pg_temp.put(:'p3', 'quote', jsonb_build_object('quote', :'p1')),
       pg_temp.put(:'p4', 'hello @ANN, @bob, @nobody_there');
\o
select pg_temp.owner();
select results_eq(format('select pg_temp.told(%L)', :'ann'), array['like by bob about 1', 'repost by bob about 1', 'follow by bob', 'reply by bob about 2', 'quote by bob about 3', 'mention by bob about 4'],
  'each once, of others only, a bookmark not at all');
select is_empty(format('select pg_temp.told(%L)', :'bob'), 'nobody is told of themselves');
\o /dev/null
create temp table was as select * from notifications;
select pg_temp.login(:'bob');
select pg_temp.intent('set_like', jsonb_build_object('post', :'p1', 'on', false)), pg_temp.intent('set_repost', jsonb_build_object('post', :'p1', 'on', false)),
       pg_temp.intent('set_follow', jsonb_build_object('person', :'ann', 'on', false)),
       pg_temp.intent('edit_post', jsonb_build_object('id', :'p4', 'base_rev', 0, 'text', 'hello @ann and @cleo')), pg_temp.intent('edit_post', jsonb_build_object('id', :'p2', 'base_rev', 0, 'text', 'edited, @ann'));
\o
select pg_temp.owner();
select results_eq(format('select pg_temp.told(%L)', :'ann'), array['reply by bob about 2', 'quote by bob about 3', 'mention by bob about 4'], 'taken back is withdrawn, an edit tells nobody twice');
select results_eq(format('select pg_temp.told(%L)', :'cleo'), array['mention by bob about 4'], 'but who is mentioned only now');
select ok((select bool_and(n.ver > w.ver) from notifications n join was w using (id) where not n.is_on), 'a withdrawal is a newer version');
\o /dev/null
select pg_temp.login(:'bob'), pg_temp.intent('set_like', jsonb_build_object('post', :'p1', 'on', true));
select pg_temp.owner();
\o
select results_eq(format('select pg_temp.told(%L) limit 1', :'ann'), array['like by bob about 1'], 'given again');
select ok((select n.born = w.born and n.ver > w.ver from notifications n join was w using (id) where n.kind = 'like'), 'it has its old place: no news');

-- muted people, muted threads
\o /dev/null
select pg_temp.login(:'ann');
select pg_temp.intent('set_mute', jsonb_build_object('person', :'cleo', 'on', true)), pg_temp.intent('set_mute', jsonb_build_object('thread', :'p1', 'on', true));
select pg_temp.login(:'cleo');
select pg_temp.intent('set_like', jsonb_build_object('post', :'p7', 'on', true)), pg_temp.put(gen_random_uuid(), 'hi @ann');
select pg_temp.login(:'bob');
select pg_temp.put(:'p5', 'answer in the muted thread', jsonb_build_object('reply_to', :'p1')), pg_temp.put(:'p6', 'deeper', jsonb_build_object('reply_to', :'p7'));
select pg_temp.owner();
\o
select is((select count(*) from notifications where user_id = :'ann' and is_on), 4::bigint, 'neither muted people nor muted threads make news');
\o /dev/null
select pg_temp.login(:'ann');
select pg_temp.intent('set_mute', jsonb_build_object('person', :'cleo', 'on', false)), pg_temp.intent('set_mute', jsonb_build_object('thread', :'p1', 'on', false));
\o

-- whoever writes
\o /dev/null
select pg_temp.owner();
insert into likes (user_id, post_id, is_on) values (:'cleo', :'p1', true);
\o
select isnt_empty(format($$ select from notifications where user_id = %L and actor_id = %L $$, :'ann', :'cleo'), 'a like by hand is told');
update likes set is_on = false where user_id = :'cleo';
select is((select is_on from notifications where user_id = :'ann' and actor_id = :'cleo'), false, 'and withdrawn');
select throws_ok(format($$ insert into notifications (user_id, kind, actor_id) values (%L, 'moderation', %1$L) $$, :'ann'), '23514', null, 'moderators have no name');

-- ------------------------------------------------------------------ many
select is(array(select n from generate_series(1, 1100) n where private.is_worth_telling(n - 1) and n > 98), array[99, 100, 128, 256, 512, 1024], 'a hundred likes one by one, then each doubling');
\o /dev/null
select pg_temp.account('fan' || n, overlay('ffffffff-0000-7000-8000-000000000000' placing lpad(n::text, 4, '0') from 33)::uuid) from generate_series(1, 12) n;
insert into likes (user_id, post_id, is_on) select id, :'p1', true from profiles where handle like 'fan%' order by id;
insert into reposts (user_id, post_id, is_on) select id, :'p1', true from profiles where handle like 'fan%' order by id limit 3;
insert into follows (follower_id, followee_id, is_on) select id, :'ann', true from profiles where handle like 'fan%' order by id limit 2;
\o
select pg_temp.login(:'ann');
select results_eq('select pg_temp.items(notifications_page())', array['follow fan2,fan1 2 new', 'repost 1 fan3,fan2,fan1 3 new', 'like 1 fan12,fan11,fan10,fan9,fan8 13 new',
  'mention 4 bob 1 new', 'quote 3 bob 1 new', 'reply 2 bob 1 new'], 'grouped by post, newest first, five names each');
select is(notifications_page() ->> 'unread', '21', 'unread events');
select is(notifications_page() ->> 'more', 'false', 'that is all');
select is(json_array_length(notifications_page() -> 'notifications'), (select sum((i ->> 'count')::int)::int from json_array_elements(notifications_page() -> 'items') i), 'with every event');
select is((select array_agg(distinct n ->> 'kind' order by n ->> 'kind') from json_array_elements(notifications_page(null, 2) -> 'notifications') n), '{follow,repost}', 'of this page only');
select ok(pg_temp.post(notifications_page(), :'p3') is not null and pg_temp.person(notifications_page(), (select id from profiles where handle = 'fan12')) is not null, 'with their posts and people');

-- pages: by items, and by the events a page looks at
select results_eq('select pg_temp.items(notifications_page(null, 2))', array['follow fan2,fan1 2 new', 'repost 1 fan3,fan2,fan1 3 new'], 'first page of two');
select is(notifications_page(null, 2) ->> 'more', 'true', 'there is more');
select results_eq($$ select pg_temp.items(notifications_page((notifications_page(null, 2) ->> 'next')::bigint, 3)) $$, array['like 1 fan12,fan11,fan10,fan9,fan8 12 new', 'mention 4 bob 1 new', 'quote 3 bob 1 new'], 'second page: an older like comes with the third');
select results_eq('select pg_temp.items(notifications_page(null, 1))', array['follow fan2,fan1 2 new'], 'a page of one');
create function pg_temp.walk(size int) returns setof text language plpgsql as $$
declare
  page json;
  below bigint;
begin
  loop
    page := notifications_page(below, size);
    return query select pg_temp.items(page);
    exit when not (page ->> 'more')::boolean;
    below := page ->> 'next';
  end loop;
end $$;
select is((select count(*) from pg_temp.walk(2) w where w like 'like%'), 2::bigint, 'in two parts');
select is((select sum((regexp_match(w, ' (\d+) new'))[1]::int) from pg_temp.walk(1) w), 21::bigint, 'a walk tells every event once');

-- ------------------------------------------------------------------ reading
select is(pg_temp.outcome('mark_read', jsonb_build_object('up_to', (select born from notifications where kind = 'mention'))), 'applied', 'read up to the mention');
select is(notifications_page() ->> 'unread', '17', 'fewer are unread');
select is((notifications_page() -> 'read' ->> 'up_to')::bigint, (select born from notifications where kind = 'mention'), 'the marker is on the page');
select is((select count(*) from pg_temp.items(notifications_page()) i where i like '% new'), 3::bigint, 'items with something new');

-- what is not shown any more
\o /dev/null
select pg_temp.login(:'bob'), pg_temp.outcome('delete_post', jsonb_build_object('id', :'p3'));
select pg_temp.login(:'ann'), pg_temp.intent('set_mute', jsonb_build_object('thread', :'p2', 'on', true)), pg_temp.intent('set_mute', jsonb_build_object('handle', 'x', 'person', (select id from profiles where handle = 'fan2'), 'on', true));
\o
select results_eq('select pg_temp.items(notifications_page())', array['follow fan1 1 new', 'mention 4 bob 1'], 'deleted posts, muted threads and muted people are left out');
select is(notifications_page() ->> 'unread', '1', 'and not counted');
\o /dev/null
select pg_temp.intent('set_mute', jsonb_build_object('thread', :'p2', 'on', false));
\o

-- ------------------------------------------------------------------ in the feed
select pg_temp.owner();
\o /dev/null
update private.change_log set xid = '50';
grant execute on function private.epoch() to authenticated;
select pg_temp.login(:'cleo'), pg_temp.intent('set_like', jsonb_build_object('post', :'p1', 'on', true)), pg_temp.put('00000000-0000-7000-8000-000000000008', 'hey @ann');
select pg_temp.owner();
update private.change_log set xid = '101' where xid = pg_current_xact_id();
select pg_temp.login(:'bob'), pg_temp.intent('set_like', jsonb_build_object('post', :'p1', 'on', false));
select pg_temp.login(:'ann'), pg_temp.outcome('mark_read', '{"up_to": 999999}');
select pg_temp.owner();
update private.change_log set xid = '102' where xid = pg_current_xact_id();
create function pg_temp.pull(since text, until text) returns json language sql as $$ select public.feed_pull(private.epoch(), since, until) $$;
create function pg_temp.news(page json) returns setof text language sql as $$
  select concat_ws(' ', n ->> 'kind', right(n ->> 'post', 1), (select handle from profiles where id = (n ->> 'actor')::uuid), n ->> 'on') from json_array_elements(page -> 'notifications') n
$$;
select pg_temp.login(:'ann');
\o
select results_eq($$ select pg_temp.news(pg_temp.pull('100:100:', '102:102:')) $$, array['like 1 cleo true', 'mention 8 cleo true'], 'events come one by one');
select bag_eq($$ select json_object_keys(pg_temp.pull('100:100:', '102:102:') -> 'notifications' -> 0) $$, array['id', 'kind', 'actor', 'post', 'note', 'on', 'created_at', 'sort', 'ver'], 'with these fields');
select ok(pg_temp.post(pg_temp.pull('100:100:', '102:102:'), '00000000-0000-7000-8000-000000000008') is not null, 'and the post, though of a stranger');
select ok(pg_temp.person(pg_temp.pull('100:100:', '102:102:'), :'cleo') is not null, 'and the actor');
select is(pg_temp.pull('100:100:', '102:102:') ->> 'read', null, 'no read marker');
select results_eq($$ select pg_temp.news(pg_temp.pull('102:102:', '103:103:')) $$, array['like 1 bob false'], 'a withdrawal');
select is((pg_temp.pull('102:102:', '103:103:') -> 'read' ->> 'up_to')::bigint, (select up_to from read_markers), 'and the marker of one''s other device');
select pg_temp.login(:'cleo');
select is_empty($$ select pg_temp.news(pg_temp.pull('100:100:', '103:103:')) $$, 'nobody else gets them');
select pg_temp.owner();
\o /dev/null
delete from posts where id = '00000000-0000-7000-8000-000000000008';
delete from auth.users where id = :'bob';
update private.change_log set xid = '104' where xid = pg_current_xact_id();
select pg_temp.login(:'ann');
\o
select is(json_array_length(pg_temp.pull('103:103:', '105:105:') -> 'gone_notifications'), 7, 'of removed posts and accounts: gone');
select ok((select count(*) from notifications where actor_id = :'bob') = 0, 'as in the table');

-- ------------------------------------------------------------------ nudges
create function pg_temp.nudged() returns text[] language sql as
  $$ select coalesce(array_agg(distinct topic order by topic), '{}') from realtime.messages where event = 'nudge' $$;
\o /dev/null
select pg_temp.owner();
delete from realtime.messages;
update private.nudges set at = '-infinity';
select pg_temp.login(:'cleo'), pg_temp.intent('set_repost', jsonb_build_object('post', :'p1', 'on', true));
select pg_temp.owner();
\o
select is(pg_temp.nudged(), array['user:' || :'ann', 'user:' || :'cleo'], 'the person told is nudged, and the other devices of who acted');

-- ------------------------------------------------------------------ the table
select pg_temp.login(:'ann');
select isnt_empty('select from notifications', 'one''s own');
select is_empty(format('select from notifications where user_id <> %L', :'ann'), 'and only these');
select throws_ok('delete from notifications', '42501', null, 'not deleted');
select throws_ok('update read_markers set up_to = 0', '42501', null, 'markers not written');
select isnt_empty('select from read_markers', 'own marker');
select pg_temp.login(:'cleo');
select is_empty(format('select from read_markers where user_id = %L', :'ann'), 'another''s marker');
select pg_temp.anonymous();
select throws_ok('select from notifications', '42501', null, 'anon: notifications');
select throws_ok('select from read_markers', '42501', null, 'anon: markers');
select throws_ok('select notifications_page()', '42501', null, 'anon: notifications_page');

select * from finish();
rollback;
