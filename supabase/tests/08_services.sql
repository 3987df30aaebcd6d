-- Storage and realtime policies: each person their own folder and channel.
begin;
\ir support/helpers.psql
select plan(31);

select is((select (public, file_size_limit, allowed_mime_types)::text from storage.buckets where id = 'media'),
  '(t,10485760,"{image/jpeg,image/png,image/webp,image/gif}")', 'the bucket exists, with limits');
create function pg_temp.upload(name text) returns void language sql as
  $$ insert into storage.objects (bucket_id, name, owner_id) values ('media', name, auth.uid()::text) $$;

select pg_temp.login(:'ann');
select lives_ok(format('select pg_temp.upload(%L)', :'ann' || '/' || :'p1' || '/1-a.jpg'), 'own folder, named after the post');
select lives_ok(format('select pg_temp.upload(%L)', :'ann' || '/profile/1-a.webp'), 'or the profile');
select throws_ok(format('select pg_temp.upload(%L)', :'bob' || '/' || :'p1' || '/1-a.jpg'), '42501', null, 'another''s folder');
select throws_ok(format('select pg_temp.upload(%L)', :'ann' || '/' || name), '42501', null, 'not a name: ' || name)
  from unnest(array['1-a.jpg', 'post/1-a.jpg', :'p1' || '/../1.jpg', :'p1' || '/a/1.jpg', :'p1' || '/1.svg', :'p1' || '/1.jpg/', :'p1' || '/' || repeat('n', 91) || '.jpg']) name;
select throws_ok($$ select pg_temp.upload('1-a.jpg') $$, '42501', null, 'no folder');
select throws_ok(format($$ insert into storage.objects (bucket_id, name) values ('other', %L) $$, :'ann' || '/1-a.jpg'), null, null, 'another bucket');
select is_empty($$ update storage.objects set name = name || 'x' returning 1 $$, 'objects do not change');
select is((select count(*) from storage.objects where bucket_id = 'media'), 2::bigint, 'one''s own can be listed');
select pg_temp.login(:'bob');
select is_empty($$ select from storage.objects where bucket_id = 'media' $$, 'others can not list them');
select is_empty($$ delete from storage.objects returning 1 $$, 'nor remove them');
select pg_temp.anonymous();
select throws_ok(format('select pg_temp.upload(%L)', :'ann' || '/' || :'p1' || '/2-a.jpg'), '42501', null, 'anon uploads nothing');
select pg_temp.login(:'ann');
select isnt_empty($$ delete from storage.objects returning 1 $$, 'its owner may');

-- nudges
create function pg_temp.nudged() returns text[] language sql as
  $$ select coalesce(array_agg(topic order by topic), '{}') from realtime.messages where event = 'nudge' $$;
\o /dev/null
select pg_temp.owner();
delete from realtime.messages;
update private.nudges set at = '-infinity';
insert into follows (follower_id, followee_id, is_on) values (:'ann', :'bob', true);
delete from realtime.messages;
update private.nudges set at = '-infinity';
select pg_temp.login(:'bob');
select pg_temp.put(:'p1', 'one'), pg_temp.put(:'p2', 'two');
select pg_temp.owner();
\o
select is(pg_temp.nudged(), array['user:' || :'ann', 'user:' || :'bob'], 'followers and one''s own devices, once in 5 s');
select is((select payload - 'id' from realtime.messages limit 1), '{}', 'without content');
select is((select payload ->> 'id' from realtime.messages limit 1), (select id::text from realtime.messages limit 1), 'but the number that the service gives');
\o /dev/null
delete from realtime.messages;
delete from private.nudges where user_id = :'ann';
update private.nudges set at = '-infinity';
select pg_temp.login(:'bob'), pg_temp.put(gen_random_uuid(), 'after a crash'), pg_temp.put(gen_random_uuid(), 'and at once again');
select pg_temp.owner();
\o
select is(pg_temp.nudged(), array['user:' || :'ann', 'user:' || :'bob'], 'whoever has no row (a crash empties the table) is nudged once too');
-- The service's table refuses: always, then only once (a sequence remembers, whatever is rolled back).
\o /dev/null
set client_min_messages = error;
create sequence public.tries;
create function public.refuse() returns trigger language plpgsql security definer as $$
begin
  if nextval('public.tries') <= 10 then raise check_violation; end if;
  return new;
end $$;
set role supabase_realtime_admin;
create trigger refuse before insert on realtime.messages for each row execute function public.refuse();
select pg_temp.owner();
delete from realtime.messages;
update private.nudges set at = '-infinity';
select pg_temp.login(:'bob');
\o
select is(pg_temp.put(:'p3', 'three'), 'applied', 'a service that fails costs nobody a post');
select pg_temp.owner();
select is(pg_temp.nudged(), '{}', 'but the nudges');
\o /dev/null
select setval('public.tries', 10, false);
update private.nudges set at = '-infinity';
select pg_temp.login(:'bob'), pg_temp.put(:'p4', 'four');
select pg_temp.owner();
set client_min_messages = warning;
\o
select is(pg_temp.nudged(), array['user:' || :'ann', 'user:' || :'bob'], 'refused all at once, they are sent one by one');
-- An intent nudges at its end; whoever writes otherwise, in the same transaction and after a refusal too, at once.
\o /dev/null
delete from realtime.messages;
update private.nudges set at = '-infinity';
select pg_temp.login(:'bob'), pg_temp.intent('set_like', jsonb_build_object('post', :'p4', 'on', true)),
  pg_temp.intent('set_like', jsonb_build_object('post', gen_random_uuid(), 'on', true));
select pg_temp.owner();
\o
select is(pg_temp.nudged(), array['user:' || :'bob'], 'an intent nudges by itself');
insert into posts (id, author_id, body) values (gen_random_uuid(), :'bob', 'past it');
select is(pg_temp.nudged(), array['user:' || :'ann', 'user:' || :'bob'], 'a post put in otherwise nudges, once in 5 s');
create function pg_temp.channel(topic text) returns bigint language sql as
  $$ select count(*) from set_config('realtime.topic', topic, true), realtime.messages m where m.topic = channel.topic $$;
select pg_temp.login(:'ann');
select is(pg_temp.channel('user:' || :'ann'), 1::bigint, 'own channel');
select is(pg_temp.channel('user:' || :'bob'), 0::bigint, 'another''s channel');
select throws_ok($$ insert into realtime.messages (topic, extension) values ('user:x', 'broadcast') $$, '42501', null, 'nobody sends');

select * from finish();
rollback;
