-- Profiles, lists of people, bookmarks, search, explore, refresh_posts, refresh_people, self_page.
begin;
\ir support/helpers.psql
select plan(76);
\set p5 00000000-0000-7000-8000-000000000005
\set p6 00000000-0000-7000-8000-000000000006

create function pg_temp.short(page json) returns text language sql as $$
  select coalesce(string_agg(right(i ->> 'id', 1) || case when json_array_length(i -> 'reposters') > 0 then '*' else '' end, ' ' order by (i ->> 'sort')::bigint desc), '')
  from json_array_elements(page -> 'items') i
$$;
create function pg_temp.people(page json) returns text language sql as $$
  select coalesce(string_agg((select handle from profiles where id = value::uuid), ' '), '') from json_array_elements_text(coalesce(page -> 'order', page -> 'people'))
$$;
\o /dev/null
select pg_temp.account('dora', 'dddddddd-0000-7000-8000-000000000004');
\set dora dddddddd-0000-7000-8000-000000000004
select pg_temp.login(:'bob');
select pg_temp.put(:'p1', 'The quick brown fox'), pg_temp.put(:'p2', 'an answer', jsonb_build_object('reply_to', :'p1')),
       pg_temp.put(:'p3', 'look', jsonb_build_object('media', jsonb_build_array(jsonb_build_object('path', :'bob' || '/' || :'p3' || '/1-a.jpg', 'width', 1, 'height', 1))));
select pg_temp.login(:'cleo');
select pg_temp.put(:'p4', 'a lazy dog and a fox'), pg_temp.put(:'p5', 'nothing'), pg_temp.put(:'p6', 'gone soon');
select pg_temp.login(:'bob');
select pg_temp.intent('set_repost', jsonb_build_object('post', :'p4', 'on', true)), pg_temp.intent('set_like', jsonb_build_object('post', :'p5', 'on', true)),
       pg_temp.intent('set_like', jsonb_build_object('post', :'p4', 'on', true)), pg_temp.intent('set_like', jsonb_build_object('post', :'p6', 'on', true)),
       pg_temp.intent('set_follow', jsonb_build_object('person', :'cleo', 'on', true)), pg_temp.intent('set_follow', jsonb_build_object('person', :'ann', 'on', true));
select pg_temp.login(:'cleo'), pg_temp.outcome('delete_post', jsonb_build_object('id', :'p6')), pg_temp.intent('set_follow', jsonb_build_object('person', :'ann', 'on', true));
select pg_temp.login(:'ann');
\o

-- ------------------------------------------------------------------ profile
select is(pg_temp.short(profile_page(:'bob')), '4* 3 1', 'posts and reposts');
select is(pg_temp.short(profile_page(:'bob', null, 'replies')), '2', 'replies');
select is(pg_temp.short(profile_page(:'bob', null, 'media')), '3', 'media');
select is(pg_temp.short(profile_page(:'bob', null, 'likes')), '4 5', 'likes, latest first, without what was deleted');
select is(pg_temp.short(profile_page(null, '@BOB', 'replies')), '2', 'by handle');
select is(profile_page(null, 'bob') ->> 'person', :'bob', 'which says whose it is');
select is(pg_temp.short(profile_page(:'bob', null, 'posts', null, 2)), '4* 3', 'first page');
select is(pg_temp.short(profile_page(:'bob', null, 'posts', (profile_page(:'bob', null, 'posts', null, 2) ->> 'next')::bigint, 2)), '1', 'second page');
select is((profile_page(:'bob', null, 'posts', null, 3) ->> 'more')::boolean, false, 'exactly the last page');
select is((profile_page(:'bob', null, 'likes', null, 1) ->> 'more')::boolean, true, 'a page may be short and not the last');
select is(pg_temp.short(profile_page(:'bob', null, 'likes', null, 1)), '', 'as here: it held a deleted one');
select is(pg_temp.short(profile_page(:'bob', null, 'likes', (profile_page(:'bob', null, 'likes', null, 1) ->> 'next')::bigint, 1)), '4', 'the next goes on');
select is((pg_temp.person(profile_page(:'ann'), :'ann') -> 'counts')::text, '{"followers": 2, "following": 0}', 'counts of followers');
select is(pg_temp.person(profile_page(:'bob'), :'bob') ->> 'follows_me', 'true', 'whether they follow the caller');
select is(pg_temp.person(profile_page(:'dora'), :'dora') ->> 'follows_me', 'false', 'or not');
select bag_eq($$ select jsonb_object_keys(pg_temp.person(profile_page(null, 'bob'), 'bbbbbbbb-0000-7000-8000-000000000002')) $$,
  array['id', 'handle', 'name', 'bio', 'avatar', 'banner', 'suspended', 'created_at', 'ver', 'counts', 'follows_me', 'mine'], 'every field of a person');
select is((profile_page('99999999-0000-7000-8000-000000000009') -> 'gone_people')::jsonb, '["99999999-0000-7000-8000-000000000009"]', 'nobody: gone');
select is(profile_page(null, 'nobody_here') ->> 'person', null, 'no such handle: nobody');
select throws_ok($$ select profile_page(null, 'bob', 'secrets') $$, 'PT400', 'unknown part');
select is(pg_temp.person(profile_page(:'ann'), :'ann') -> 'mine', 'null', 'one''s own');

-- ------------------------------------------------------------------ lists
select is(pg_temp.people(people_page(:'ann', 'followers')), 'cleo bob', 'followers, latest first');
select is(pg_temp.people(people_page(:'bob', 'following')), 'ann cleo', 'following');
select is(pg_temp.people(people_page(:'ann', 'followers', null, 1)), 'cleo', 'a page');
select is(pg_temp.people(people_page(:'ann', 'followers', (people_page(:'ann', 'followers', null, 1) ->> 'next')::bigint, 1)), 'bob', 'the next');
select is(people_page(:'ann', 'followers', null, 2) ->> 'more', 'false', 'exactly the last page');
select throws_ok($$ select people_page(null, 'enemies') $$, 'PT400', 'unknown list');
\o /dev/null
select pg_temp.intent('set_bookmark', jsonb_build_object('post', :'p5', 'on', true)), pg_temp.intent('set_bookmark', jsonb_build_object('post', :'p1', 'on', true)),
       pg_temp.intent('set_bookmark', jsonb_build_object('post', :'p4', 'on', true)), pg_temp.intent('set_bookmark', jsonb_build_object('post', :'p4', 'on', false));
\o
select is(pg_temp.short(bookmarks_page()), '1 5', 'bookmarks, latest first');
select is(pg_temp.short(bookmarks_page(null, 1)), '1', 'a page');
select is(pg_temp.short(bookmarks_page((bookmarks_page(null, 1) ->> 'next')::bigint, 1)), '5', 'the next');
select pg_temp.login(:'bob');
select is(pg_temp.short(bookmarks_page()), '', 'nobody else''s');
select is(pg_temp.post(thread_page(:'p1'), :'p1') -> 'mine', 'null', 'nor seen on the post');

-- ------------------------------------------------------------------ search
\o /dev/null
select pg_temp.login(:'dora');
select pg_temp.put('00000000-0000-7000-8000-000000000008', '오늘 등대와 바다'), pg_temp.put(gen_random_uuid(), '金木犀の香りがする練り切りを作ってみました'), pg_temp.put('00000000-0000-7000-8000-000000000007', 'Über #Straße und #2026 #日本', jsonb_build_object('reply_to', :'p1'));
select pg_temp.login(:'ann');
\o
create function pg_temp.found(query text) returns text language sql as $$ select pg_temp.short(search_posts(query)) $$;
select is(pg_temp.found('fox'), '4 1', 'a word, newest first');
select is(pg_temp.found('FOX quick'), '1', 'two words, in any case');
select is(pg_temp.found('"brown fox"'), '1', 'a phrase');
select is(pg_temp.found('fox -quick'), '4', 'without a word');
select is(pg_temp.found('quick or lazy'), '4 1', 'one of two');
select is(pg_temp.found('über straße'), '7', 'not only English, replies too');
select is(pg_temp.found('soon'), '', 'not in what was deleted');
select is((select count(*) from json_array_elements(search_posts('練り切り') -> 'items')), 1::bigint, 'inside Japanese');
select is((select count(*) from json_array_elements(search_posts('香り 作って') -> 'items')), 1::bigint, 'two of its words');
select is((select count(*) from json_array_elements(search_posts('香水') -> 'items')), 0::bigint, 'not what only begins alike');
select is((select count(*) from json_array_elements(search_posts('犀') -> 'items')), 1::bigint, 'a single sign that begins a pair');
select is(pg_temp.found('등대'), '8', 'a Korean word with its particle');
select is(pg_temp.found('#straße'), '7', 'a hashtag');
select is(pg_temp.found('#日本'), '7', 'in any script');
select is(pg_temp.found('#2026'), '', 'a number is none');
select is(pg_temp.found(''), '', 'nothing finds nothing');
select is(pg_temp.found('!!'), '', 'nor does what has no words');
select is(pg_temp.short(search_posts('fox', null, 1)), '4', 'a page');
select is(pg_temp.short(search_posts('fox', (search_posts('fox', null, 1) ->> 'next')::bigint, 1)), '1', 'the next');
\o /dev/null
select pg_temp.outcome('set_profile', '{"field": "name", "value": "Ann Bobson 森ゆき"}');
select pg_temp.owner();
select pg_temp.account('bobcat'), pg_temp.account('zed_bob'), pg_temp.account('nobob');
select pg_temp.login(:'ann');
\o
select ok(pg_temp.people(search_people('bob')) ~ '^bob ann (bobcat zed_bob|zed_bob bobcat)$', 'the handle itself, then the most followed, then the others');
select is(pg_temp.people(search_people('@BOB', 1)), 'bob', 'with an @');
select is(pg_temp.people(search_people('森ゆき')), 'ann', 'by name');
select is(pg_temp.people(search_people('ゆき')), 'ann', 'by a part of it');
select is(pg_temp.people(search_people('ann bobs')), 'ann', 'words as far as they are typed');
\o /dev/null
select pg_temp.intent('set_follow', '{"handle": "zed_bob", "on": true}');
\o
select ok(pg_temp.people(search_people('bob')) ~ '^bob zed_bob ann', 'those followed before others');
select is(pg_temp.people(search_people('obo')), '', 'not the middle of a word');

-- ------------------------------------------------------------------ explore
\o /dev/null
select pg_temp.login(:'cleo'), pg_temp.put(gen_random_uuid(), '#Bridge #tide'), pg_temp.put(gen_random_uuid(), '#tide'), pg_temp.put(gen_random_uuid(), '#old');
select pg_temp.login(:'dora'), pg_temp.put(gen_random_uuid(), '#bridge');
select pg_temp.owner();
update private.hashtags set at = now() - interval '25 hours' where tag = 'old';
select pg_temp.login(:'ann');
\o
select is((select string_agg(format('%s %s/%s', t ->> 'tag', t ->> 'people', t ->> 'posts'), ', ') from json_array_elements(explore_page() -> 'tags') t),
  'bridge 2/2, tide 1/2, straße 1/1, 日本 1/1', 'tags of a day by people, then by posts');
-- dora follows bob and cleo, who both follow ann
\o /dev/null
select pg_temp.login(:'dora'), pg_temp.intent('set_follow', jsonb_build_object('person', :'bob', 'on', true)), pg_temp.intent('set_follow', jsonb_build_object('person', :'cleo', 'on', true));
\o
select is(split_part(pg_temp.people(explore_page()), ' ', 1), 'ann', 'people whom those one follows follow, first');
select ok(pg_temp.people(explore_page()) !~ '\m(dora|bob|cleo)\M', 'neither oneself nor whom one follows');
\o /dev/null
select pg_temp.intent('set_mute', jsonb_build_object('person', :'ann', 'on', true));
\o
select ok(pg_temp.people(explore_page()) !~ '\mann\M', 'nor whom one mutes');
select ok(pg_temp.people(explore_page()) ~ '\mzed_bob\M', 'filled up with others');

-- ------------------------------------------------------------------ refresh_posts, refresh_people
\o /dev/null
select pg_temp.login(:'bob'), pg_temp.intent('edit_post', jsonb_build_object('id', :'p1', 'base_rev', 0, 'text', 'The quick red fox'));
select pg_temp.login(:'ann'), pg_temp.intent('set_like', jsonb_build_object('post', :'p5', 'on', true));
select jsonb_object_agg(right(id::text, 1), ver) as v from posts where id::text like '00000000-%' \gset
\o
select is((select string_agg(right(p ->> 'id', 1), ' ') from json_array_elements(refresh_posts(array[:'p1', :'p4', :'p5', :'p6']::uuid[],
  array[(:'v'::jsonb ->> '1')::bigint - 1, (:'v'::jsonb ->> '4')::bigint, (:'v'::jsonb ->> '5')::bigint, 1]) -> 'rows' -> 'posts') p), '1 6', 'rows of what is newer');
select is((select string_agg(right(s ->> 'id', 1), ' ' order by s ->> 'id') from json_array_elements(refresh_posts(array[:'p1', :'p4', :'p5', :'p6']::uuid[], array[1, 999999, 999999, 999999]) -> 'states') s),
  '4 5 6', 'counts of the others');
select is(pg_temp.post(refresh_posts(array[:'p6']::uuid[]), :'p6') ->> 'deleted', 'true', 'a tombstone is newer');
select is((select s - 'ver' from (select s::jsonb #- '{mine,ver}' as s from json_array_elements(refresh_posts(array[:'p5']::uuid[], array[999999]) -> 'states') s) x),
  jsonb_build_object('id', :'p5', 'counts', '{"replies": 0, "reposts": 0, "likes": 2, "quotes": 0}'::jsonb,
    'mine', '{"liked": true, "reposted": false, "bookmarked": true, "thread_muted": false}'::jsonb), 'with the own state');
select is((refresh_posts(array[:'p5', '99999999-0000-7000-8000-000000000009']::uuid[]) -> 'gone')::jsonb, '["99999999-0000-7000-8000-000000000009"]', 'what is gone');
select is((select count(*) from json_array_elements(refresh_posts(array[:'p2']::uuid[]) -> 'rows' -> 'posts')), 1::bigint, 'nothing that was not asked for');
select ok(pg_temp.person(refresh_posts(array[:'p2']::uuid[]), :'bob') is not null, 'but the author');
select is(json_array_length(refresh_posts(array[:'p5', :'p5']::uuid[], array[1, 999999]) -> 'states'), 1, 'an id twice is one');
select is(pg_temp.person(refresh_people(array[:'bob', :'cleo']::uuid[], array[0, 999999]), :'bob') ->> 'handle', 'bob', 'a person who is newer');
select is(pg_temp.person(refresh_people(array[:'bob', :'cleo']::uuid[], array[0, 999999]), :'cleo'), null, 'and none who is not');
select is((refresh_people(array['99999999-0000-7000-8000-000000000009']::uuid[]) -> 'gone_people')::jsonb, '["99999999-0000-7000-8000-000000000009"]', 'or is gone');

-- ------------------------------------------------------------------ a client that starts over
\o /dev/null
select pg_temp.intent('set_mute', jsonb_build_object('person', :'dora', 'on', true)), pg_temp.intent('set_block', '{"handle": "bobcat", "on": true}'), pg_temp.intent('set_mute', '{"thread": "00000000-0000-7000-8000-000000000001", "on": true}'),
       pg_temp.intent('set_mute', jsonb_build_object('reposts', :'dora', 'on', true)), pg_temp.intent('set_follow', jsonb_build_object('person', :'dora', 'on', true));
create function pg_temp.walk(size int) returns setof text language plpgsql as $$
declare
  page json;
  above bigint := 0;
begin
  loop
    page := self_page('people', above, size);
    return query select p ->> 'handle' from json_array_elements(page -> 'rows' -> 'people') p;
    exit when not (page ->> 'more')::boolean;
    above := page ->> 'after';
  end loop;
end $$;
\o
select set_eq('select pg_temp.walk(1)', array['ann', 'zed_bob', 'dora', 'bobcat'], 'oneself and everybody followed, muted or blocked');
select set_eq('select pg_temp.walk(10)', array['ann', 'zed_bob', 'dora', 'bobcat'], 'on one page too');
select is((pg_temp.person(self_page('people'), :'dora') -> 'mine') - 'ver', '{"following": true, "muted": true, "reposts_muted": true, "blocked": false}', 'one relation');

select * from finish();
rollback;
