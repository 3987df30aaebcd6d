-- Tables read and written directly: by their owner, another person, anon.
begin;
\ir support/helpers.psql
select plan(90);

\o /dev/null
select pg_temp.login(:'ann');
select pg_temp.put(:'p1', 'of ann'), pg_temp.intent('set_like', jsonb_build_object('post', :'p1', 'on', true)),
       pg_temp.intent('set_follow', jsonb_build_object('person', :'bob', 'on', true)),
       pg_temp.intent('set_repost', jsonb_build_object('post', :'p1', 'on', true)), pg_temp.intent('set_bookmark', jsonb_build_object('post', :'p1', 'on', true)),
       pg_temp.intent('set_mute', jsonb_build_object('person', :'cleo', 'on', true)), pg_temp.intent('set_mute', jsonb_build_object('thread', :'p1', 'on', true));
\o

-- ann: sees what is hers, writes nothing
select is((select count(*) from profiles where id = :'ann'), 1::bigint, 'own profile');
select is((select count(*) from posts where id = :'p1'), 1::bigint, 'own post');
select is((select count(*) from likes), 1::bigint, 'own like');
select is((select count(*) from follows), 1::bigint, 'own follow');
select throws_ok($$ update profiles set handle = 'root' $$, '42501', null, 'profile not written');
select throws_ok($$ insert into posts (id, author_id, body) values (gen_random_uuid(), auth.uid(), 'x') $$, '42501', null, 'post not inserted');
select throws_ok($$ update posts set body = 'x' $$, '42501', null, 'post not updated');
select throws_ok($$ delete from posts $$, '42501', null, 'post not deleted');
select throws_ok($$ update post_counts set likes = 1000 $$, '42501', null, 'counts not written');
select throws_ok($$ insert into likes (user_id, post_id, is_on) values (auth.uid(), gen_random_uuid(), true) $$, '42501', null, 'like not inserted');
select throws_ok($$ delete from likes $$, '42501', null, 'like not deleted');
select throws_ok($$ insert into follows (follower_id, followee_id, is_on) values (auth.uid(), gen_random_uuid(), true) $$, '42501', null, 'follow not inserted');
select throws_ok($$ update follows set is_on = false $$, '42501', null, 'follow not updated');
select is((select count(*) from reposts) + (select count(*) from bookmarks) + (select count(*) from mutes) + (select count(*) from thread_mutes), 4::bigint, 'own relations');
select throws_ok(format(statement, t), '42501', null, format(statement, t))
  from unnest('{reposts,bookmarks,thread_mutes,mutes,blocks,notifications,read_markers,profile_counts}'::text[]) t,
       unnest(array['insert into %s default values', 'delete from %s', 'truncate %s']) statement;
select throws_ok(format('update %s set ver = 1', t), '42501', null, t || ' not updated')
  from unnest('{reposts,bookmarks,thread_mutes,mutes,blocks,notifications,read_markers}'::text[]) t;
select throws_ok($$ select fingerprint from posts $$, '42501', null, 'a column for the server itself');
select throws_ok(format('select * from private.%I', t), '42501', null, t || ' closed')
  from unnest('{gone_posts,post_edits,hashtags,moderators,moderation_log,reports,settings,nudges}'::text[]) t;
select throws_ok($$ select * from private.ledger $$, '42501', null, 'ledger closed');
select throws_ok($$ select * from private.change_log $$, '42501', null, 'log closed');
select throws_ok($$ update private.epoch set counter = 9 $$, '42501', null, 'epoch closed');
select throws_ok($$ select private.put_post(auth.uid(), '{}') $$, '42501', null, 'setters closed');
select throws_ok($$ select private.prune_log('0 days') $$, '42501', null, 'pruning closed');
select throws_ok($$ select private.nudge(array[auth.uid()]) $$, '42501', null, 'nudging closed');

select throws_ok($$ select private.hidden_from(auth.uid()) $$, '42501', null, 'others'' blocks closed');

-- bob is followed: he may know by whom, not what she likes
select pg_temp.login(:'bob');
select is((select count(*) from follows), 1::bigint, 'a follow of me is visible');
select is_empty('select * from likes', 'likes of others are not');
select is_empty(format('select from %s', t), t || ' of others are not') from unnest('{bookmarks,mutes,thread_mutes}'::text[]) t;
select is((select count(*) from reposts), 1::bigint, 'reposts are');

-- cleo is not concerned
select pg_temp.login(:'cleo');
select is_empty('select * from follows', 'follows between others are not visible');
select is_empty('select * from likes', 'likes of others are not visible');
select is((select count(*) from posts where id = :'p1'), 1::bigint, 'posts are');

-- once cleo has blocked ann, neither is there for the other
select pg_temp.intent('set_block', jsonb_build_object('person', :'ann', 'on', true)) is null as ignored \gset
select isnt_empty('select from blocks', 'own block');
select is_empty(format('select id from posts where author_id = %L union all select id from profiles where id = %1$L union all select person_id from profile_counts where person_id = %1$L union all select user_id from reposts where user_id = %1$L', :'ann'), 'blocked: nothing of ann');
select pg_temp.login(:'ann');
select is_empty(format('select id from profiles where id = %L', :'cleo'), 'nor of cleo');
select is_empty('select from blocks', 'who blocks one is not shown');

-- anon
select pg_temp.anonymous();
select throws_ok('select * from profiles', '42501', null, 'anon: profiles');
select throws_ok('select * from posts', '42501', null, 'anon: posts');
select throws_ok('select * from post_counts', '42501', null, 'anon: counts');
select throws_ok('select * from likes', '42501', null, 'anon: likes');
select throws_ok('select * from follows', '42501', null, 'anon: follows');
select throws_ok('select from ' || t, '42501', null, 'anon: ' || t) from unnest('{profile_counts,reposts,bookmarks,thread_mutes,mutes,blocks,notifications,read_markers}'::text[]) t;
select throws_ok($$ select apply_intent(gen_random_uuid(), 'put_post', '{}') $$, '42501', null, 'anon: apply_intent');
select throws_ok($$ select home_page() $$, '42501', null, 'anon: home_page');
select throws_ok($$ select feed_pull() $$, '42501', null, 'anon: feed_pull');

select * from finish();
rollback;
