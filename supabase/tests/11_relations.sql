-- Reposts, bookmarks, mutes, blocks, the own profile, read marker, reports.
begin;
\ir support/helpers.psql
select plan(66);

\o /dev/null
select pg_temp.login(:'bob'), pg_temp.put(:'p1', 'of bob'), pg_temp.put(:'p2', 'a reply', jsonb_build_object('reply_to', :'p1')), pg_temp.put(:'p3', 'deleted'),
       pg_temp.outcome('delete_post', jsonb_build_object('id', :'p3'));
select pg_temp.login(:'ann');
\o
create function pg_temp.set(kind text, key text, id uuid, is_on boolean) returns text language sql as
  $$ select pg_temp.outcome(kind, jsonb_build_object(key, id, 'on', is_on)) $$;
create function pg_temp.mine(id uuid) returns jsonb language sql as $$ select (pg_temp.post(thread_page(id), id) -> 'mine') - 'ver' $$;
create function pg_temp.mine_ver(id uuid) returns bigint language sql as $$ select (pg_temp.post(thread_page(id), id) -> 'mine' ->> 'ver')::bigint $$;
create function pg_temp.to_person(id uuid) returns jsonb language sql as $$ select (pg_temp.person(profile_page(id), id) -> 'mine') - 'ver' $$;

-- ------------------------------------------------------------------ reposts and bookmarks
select set_config('t.repost', pg_temp.intent('set_repost', jsonb_build_object('post', :'p1', 'on', true))::text, true) as ignored \gset
select is(current_setting('t.repost')::jsonb -> 'counts', '{"likes": 0, "quotes": 0, "replies": 1, "reposts": 1}', 'a repost returns the counts');
select is((current_setting('t.repost')::jsonb ->> 'ver')::bigint, (select ver from reposts), 'and its version');
select is(pg_temp.intent('set_repost', jsonb_build_object('post', :'p1', 'on', true)) -> 'ver', current_setting('t.repost')::jsonb -> 'ver', 'twice is once');
select is(pg_temp.set('set_repost', 'post', :'p3', true), 'deleted_target', 'not of a tombstone');
select is(pg_temp.set('set_repost', 'post', gen_random_uuid(), true), 'not_found', 'not of nothing');
select is(pg_temp.intent('set_repost', jsonb_build_object('post', :'p1', 'on', false)) -> 'counts' -> 'reposts', '0', 'taken back');
select is((select is_on from reposts), false, 'the row stays, set off');
select is(pg_temp.set('set_repost', 'post', :'p1', true), 'applied', 'and again: no tombstone is in the way');
select is(pg_temp.intent('set_bookmark', jsonb_build_object('post', :'p1', 'on', true)) -> 'counts', 'null', 'a bookmark counts nowhere');
select is(pg_temp.set('set_bookmark', 'post', :'p3', true), 'deleted_target', 'not of a tombstone');
select is(pg_temp.mine(:'p1'), '{"liked": false, "reposted": true, "bookmarked": true, "thread_muted": false}', 'one''s own state is one part');
select is(pg_temp.mine_ver(:'p1'), (select ver from bookmarks), 'with the version of its latest change');
select is(pg_temp.set('set_bookmark', 'post', :'p1', false), 'applied', 'taken back');
select ok(pg_temp.mine_ver(:'p1') = (select ver from bookmarks where not is_on), 'is a newer version');
select is(pg_temp.set('set_like', 'post', :'p1', true), 'applied', 'a like');
select ok(pg_temp.mine_ver(:'p1') > (select ver from bookmarks), 'is newer again');

-- ------------------------------------------------------------------ mutes
select is(pg_temp.set('set_mute', 'person', :'bob', true), 'applied', 'a person');
select is(pg_temp.to_person(:'bob'), '{"following": false, "muted": true, "reposts_muted": false, "blocked": false}', 'is muted');
select is(pg_temp.set('set_mute', 'reposts', :'bob', true), 'applied', 'the reposts of a person');
select is(pg_temp.to_person(:'bob'), '{"following": false, "muted": true, "reposts_muted": true, "blocked": false}', 'are muted as well');
select is(pg_temp.set('set_mute', 'person', :'bob', false), 'applied', 'apart');
select is(pg_temp.to_person(:'bob'), '{"following": false, "muted": false, "reposts_muted": true, "blocked": false}', 'from each other');
select is(pg_temp.intent('set_mute', jsonb_build_object('thread', :'p2', 'on', true)) ->> 'ref', :'p1', 'a thread is named by any of its posts');
select is(pg_temp.mine(:'p1') ->> 'thread_muted', 'true', 'and muted at its first');
select is(pg_temp.mine_ver(:'p1'), (select ver from thread_mutes), 'which is a version of one''s own state');
select is(pg_temp.set('set_mute', 'thread', :'p1', false), 'applied', 'and taken back');
select is(pg_temp.mine(:'p1') ->> 'thread_muted', 'false', 'too');

-- ------------------------------------------------------------------ blocks
\o /dev/null
select pg_temp.set('set_follow', 'person', :'bob', true), pg_temp.login(:'bob'), pg_temp.set('set_follow', 'person', :'ann', true), pg_temp.login(:'ann');
\o
select is(pg_temp.intent('set_block', '{"handle": "bob", "on": true}') ->> 'ref', :'bob', 'a person is blocked by handle');
select is(pg_temp.to_person(:'bob'), '{"following": false, "muted": false, "reposts_muted": true, "blocked": true}', 'or id, and no longer followed');
select is((select count(*) from follows where is_on), 0::bigint, 'in neither direction');
select is((select string_agg(format('%s/%s', followers, following), ' ') from profile_counts where person_id in (:'ann', :'bob')), '0/0', 'which counts');
select is(pg_temp.set('set_like', 'post', :'p2', true), 'blocked', 'nothing of the blocked: like');
select is(pg_temp.set('set_repost', 'post', :'p2', true), 'blocked', 'repost');
select is(pg_temp.set('set_bookmark', 'post', :'p2', true), 'blocked', 'bookmark');
select is(pg_temp.put(gen_random_uuid(), 'x', jsonb_build_object('reply_to', :'p1')), 'blocked', 'reply');
select is(pg_temp.put(gen_random_uuid(), 'x', jsonb_build_object('quote', :'p1')), 'blocked', 'quote');
select is(pg_temp.set('set_follow', 'person', :'bob', true), 'blocked', 'follow');
select is(pg_temp.set('set_like', 'post', :'p1', false), 'applied', 'taking back is possible');
select pg_temp.login(:'bob');
select is(pg_temp.set('set_follow', 'person', :'ann', true), 'blocked', 'nor the other way');
select is(pg_temp.set('set_block', 'person', :'ann', true), 'applied', 'both may block');
select is(pg_temp.set('set_block', 'person', :'ann', false), 'applied', 'and think again');
select pg_temp.login(:'ann');
select is(pg_temp.set('set_block', 'person', :'bob', false), 'applied', 'a block ends');
select is(pg_temp.set('set_like', 'post', :'p2', true), 'applied', 'and everything is possible again');
select is((select count(*) from follows where is_on), 0::bigint, 'but following is begun anew');
select is((select is_on from blocks), false, 'the row stays, set off');

-- ------------------------------------------------------------------ the own profile
create function pg_temp.profile(field text, value text) returns text language sql as
  $$ select pg_temp.outcome('set_profile', jsonb_build_object('field', field, 'value', value)) $$;
select is(pg_temp.intent('set_profile', '{"field": "name", "value": " Ann of Ghent "}') ->> 'ref', :'ann', 'a name');
select is(pg_temp.profile('bio', E'Two\nlines'), 'applied', 'a biography');
select is(pg_temp.profile('avatar', :'ann' || '/profile/1-abc.png'), 'applied', 'a portrait');
select is(pg_temp.profile('banner', :'ann' || '/profile/2-abc.png'), 'applied', 'a banner');
select is(pg_temp.profile('handle', '@Ann_2'), 'applied', 'a handle');
select is((select format('%s|%s|%s|%s|%s', handle, name, bio, right(avatar, 9), right(banner, 9)) from profiles where id = :'ann'), E'ann_2|Ann of Ghent|Two\nlines|1-abc.png|2-abc.png', 'are set');
select is(pg_temp.profile('avatar', null), 'applied', 'none');
select is((select avatar from profiles where id = :'ann'), null, 'is none');
select is(pg_temp.profile('handle', 'bob'), 'handle_taken', 'another''s handle');
select is((select handle from profiles where id = :'ann'), 'ann_2', 'is not taken');
select pg_temp.intent('set_profile', '{"field": "name", "value": "A"}') ->> 'ver' as ver \gset
select is(:'ver', (select ver::text from profiles where id = :'ann'), 'with its version');

-- ------------------------------------------------------------------ read marker
select is(pg_temp.outcome('mark_read', '{"up_to": 3}'), 'applied', 'read');
select is((select up_to from read_markers), 3::bigint, 'up to there');
select is(pg_temp.intent('mark_read', '{"up_to": 2}') ->> 'ver', (select ver::text from read_markers), 'reading does not go back');
select is((select up_to from read_markers), 3::bigint, 'it stays');
select is(pg_temp.outcome('mark_read', '{"up_to": 999999999999}'), 'applied', 'nor ahead');
select ok((select up_to < 10000 from read_markers), 'of what there is');

-- ------------------------------------------------------------------ reports
select is(pg_temp.outcome('report', jsonb_build_object('post', :'p1', 'reason', 'spam', 'comment', 'look')), 'applied', 'a post');
select is(pg_temp.outcome('report', jsonb_build_object('person', :'bob', 'reason', 'abuse')), 'applied', 'a person');
select pg_temp.owner();
select results_eq('select reporter_id::text, coalesce(post_id, person_id)::text, reason, comment from private.reports order by id',
  format('values (%L, %L, %L, %L), (%1$L, %5$L, %6$L, %7$L)', :'ann', :'p1', 'spam', 'look', :'bob', 'abuse', ''), 'are reported');
insert into private.ledger (uid, mid, epoch, kind) select :'ann', gen_random_uuid(), 'x', 'report' from generate_series(1, 28);
select pg_temp.login(:'ann');
select is(pg_temp.outcome('report', jsonb_build_object('person', :'bob', 'reason', 'abuse')), 'rate_limited', '30 an hour');

select * from finish();
rollback;
