-- Deleting the own account: pictures first, then everything that was the person's, and nothing that was not.
begin;
\ir support/helpers.psql
select plan(19);

select pg_temp.anonymous();
select throws_ok($$ select delete_account() $$, '42501', null, 'not without signing in');
select pg_temp.login('99999999-0000-7000-8000-000000000009');
select throws_ok($$ select delete_account() $$, 'PT401', 'not signed in', 'nor with a token that outlived its account');

\o /dev/null
create function pg_temp.upload(name text) returns void language sql as
  $$ insert into storage.objects (bucket_id, name, owner_id) values ('media', name, auth.uid()::text) $$;
select pg_temp.login(:'bob');
select pg_temp.put(:'p2', 'of Bob'), pg_temp.upload(:'bob' || '/' || :'p2' || '/1-a.jpg');
select pg_temp.login(:'ann');
select pg_temp.put(:'p1', 'of Ann'), pg_temp.put(:'p3', 'an answer', jsonb_build_object('reply_to', :'p2'));
select pg_temp.intent('set_follow', jsonb_build_object('person', :'bob', 'on', true)),
       pg_temp.intent('set_like', jsonb_build_object('post', :'p2', 'on', true));
select pg_temp.upload(:'ann' || '/' || :'p1' || '/1-a.jpg'), pg_temp.upload(:'ann' || '/profile/1-a.webp');
select pg_temp.login(:'bob');
select pg_temp.intent('set_follow', jsonb_build_object('person', :'ann', 'on', true)),
       pg_temp.intent('set_like', jsonb_build_object('post', :'p1', 'on', true));
\o

select pg_temp.login(:'ann');
create temp table answer as select delete_account() as a;
select is((select a ->> 'status' from answer), 'media', 'while there are pictures, they are named');
select is((select array_agg(m order by m) from answer, jsonb_array_elements_text(a -> 'media') m),
  array[:'ann' || '/' || :'p1' || '/1-a.jpg', :'ann' || '/profile/1-a.webp'], 'all of them, and nobody else''s');
select is(home_page() ->> 'epoch' is not null, true, 'and the account stays');
\o /dev/null
delete from storage.objects where bucket_id = 'media';
\o
select is(delete_account() ->> 'status', 'deleted', 'then it goes');
select throws_ok($$ select home_page() $$, 'PT401', 'not signed in', 'its token is worth nothing');
select throws_ok($$ select delete_account() $$, 'PT401', 'not signed in', 'not even for the same once more');
select throws_ok(format('select pg_temp.upload(%L)', :'ann' || '/' || :'p1' || '/2-a.jpg'), '42501', null, 'and brings no picture');

select pg_temp.owner();
select is_empty(format('select from auth.users where id = %L', :'ann'), 'no account');
select is_empty(format('select from profiles where id = %L', :'ann'), 'no profile');
select is_empty(format('select from posts where author_id = %L', :'ann'), 'no posts');
select is((select array[likes, replies] from post_counts where post_id = :'p2'), array[0, 0], 'what it did to others'' posts is uncounted');
select is((select followers from profile_counts where person_id = :'bob'), 0, 'nobody is followed by it');
select isnt_empty(format('select from private.change_log where kind = 1 and entity = %L', :'p1'), 'whoever holds a post hears of its end');
select isnt_empty(format('select from private.change_log where kind = 2 and entity = %L', :'ann'), 'and of the person''s');
select is((select count(*) from posts where author_id = :'bob'), 1::bigint, 'others'' posts stay');
select is((select count(*) from storage.objects where name like :'bob' || '/%'), 1::bigint, 'and their pictures');
select is((select pg_temp.account('ann') is not null), true, 'the handle is free again');

select * from finish();
rollback;
