-- Reports, actions with their record, suspension, a closed door.
begin;
\ir support/helpers.psql
select plan(54);
\set dora dddddddd-0000-7000-8000-000000000004

\o /dev/null
select pg_temp.account('dora', :'dora');
insert into private.moderators values (:'dora');
select pg_temp.login(:'bob');
select pg_temp.put(:'p1', 'bad #thing', jsonb_build_object('media', jsonb_build_array(jsonb_build_object('path', :'bob' || '/' || :'p1' || '/1-a.jpg', 'width', 1, 'height', 1)))),
       pg_temp.put(:'p2', 'rude'), pg_temp.put(:'p3', 'fine'), pg_temp.intent('set_block', jsonb_build_object('person', :'dora', 'on', true));
select pg_temp.login(:'ann');
select pg_temp.intent('report', jsonb_build_object('post', :'p1', 'reason', 'spam', 'comment', 'look')), pg_temp.intent('report', jsonb_build_object('post', :'p1', 'reason', 'spam')),
       pg_temp.intent('report', jsonb_build_object('person', :'bob', 'reason', 'abuse')), pg_temp.intent('report', jsonb_build_object('post', :'p3', 'reason', 'other'));
\o

-- ------------------------------------------------------------------ who may
select throws_ok('select reports_page()', 'PT403', 'moderators only', 'not everybody');
select throws_ok(format($$ select moderate('post', %L, 'remove', 'no') $$, :'p1'), 'PT403', 'moderators only', 'nor acts');
select throws_ok('select * from private.reports', '42501', null, 'reports are closed');
select throws_ok('insert into private.moderators values (auth.uid())', '42501', null, 'nobody appoints themselves');
select throws_ok('select * from private.moderation_log', '42501', null, 'the record is closed');
select ok(not private.is_moderator(), 'anybody may ask whether they are one');
select pg_temp.anonymous();
select throws_ok('select reports_page()', '42501', null, 'anon: reports');
select throws_ok($$ select moderate('post', null, 'remove', 'no') $$, '42501', null, 'anon: actions');

-- ------------------------------------------------------------------ reports
select pg_temp.login(:'dora');
select ok(private.is_moderator(), 'a moderator is one');
create function pg_temp.reports(page json) returns text language sql as $$
  select coalesce(string_agg(concat_ws(' ', i ->> 'reason', right(coalesce(i ->> 'post', i ->> 'person'), 1), nullif(i ->> 'comment', '')), ', '), '') from json_array_elements(page -> 'items') i
$$;
select is(pg_temp.reports(reports_page()), 'other 3, abuse 2, spam 1, spam 1 look', 'open reports, newest first');
select is(pg_temp.reports(reports_page(null, 3)), 'other 3, abuse 2, spam 1', 'a page');
select is(pg_temp.reports(reports_page((reports_page(null, 3) ->> 'next')::bigint, 3)), 'spam 1 look', 'the next');
select is(reports_page(null, 4) ->> 'more', 'false', 'exactly the last page');
select is(pg_temp.post(reports_page(), :'p1') ->> 'text', 'bad #thing', 'with the post, though its author blocked the moderator');
select ok(pg_temp.person(reports_page(), :'bob') is not null and pg_temp.person(reports_page(), :'ann') is not null, 'and everybody concerned');

-- ------------------------------------------------------------------ actions
create function pg_temp.act(target text, id uuid, action text, reason text) returns text language sql as $$
  select coalesce(r ->> 'code', r ->> 'status') from (select public.moderate(target, id, action, reason) as r) x
$$;
select is(pg_temp.act(target, id, action, reason), code, format('%s %s %s', target, action, left(reason, 20))) from (values
  ('post', :'p1'::uuid, 'suspend', 'x', 'bad_args'), ('person', :'bob', 'remove', 'x', 'bad_args'), ('thing', :'p1', 'remove', 'x', 'bad_args'), (null, :'p1', 'remove', 'x', 'bad_args'),
  ('post', :'p1', 'remove', ' ', 'bad_args'), ('post', :'p1', 'remove', null, 'bad_args'), ('post', :'p1', 'remove', repeat('r', 501), 'bad_args'), ('post', :'p1', 'remove', E'a\x07', 'bad_args'),
  ('post', :'p1', null, 'x', 'bad_args'), ('post', null, 'remove', 'x', 'bad_args'), ('post', :'p1', 'label', repeat('w', 101), 'bad_args'),
  ('post', '99999999-0000-7000-8000-000000000009', 'remove', 'x', 'not_found'), ('person', '99999999-0000-7000-8000-000000000009', 'suspend', 'x', 'unknown_person')) v (target, id, action, reason, code);
select is(moderate('post', :'p1', 'remove', 'Advertising.')::jsonb, jsonb_build_object('status', 'applied', 'code', null, 'reports', 2,
  'media', jsonb_build_array(:'bob' || '/' || :'p1' || '/1-a.jpg')), 'a post is removed, its reports closed, its pictures named');
select is((select deleted from posts where id = :'p1'), null, 'blocks hide the table from moderators too');
select is(pg_temp.act('post', :'p2', 'label', 'Harsh words'), 'applied', 'a post gets a warning');
select is(pg_temp.act('post', :'p3', 'dismiss', 'Nothing wrong.'), 'applied', 'a report is dismissed');
select is(pg_temp.reports(reports_page()), 'abuse 2', 'what is handled is off the list');
select is(pg_temp.act('person', :'bob', 'suspend', 'Again and again.'), 'applied', 'a person is suspended');
select is(pg_temp.reports(reports_page()), '', 'which handles reports of the person');
select pg_temp.owner();
insert into storage.objects (bucket_id, name) values ('media', :'bob' || '/' || :'p1' || '/1-a.jpg');
select pg_temp.login(:'ann');
select is_empty($$ delete from storage.objects returning 1 $$, 'nobody else may delete the pictures');
select pg_temp.login(:'dora');
select isnt_empty($$ delete from storage.objects returning 1 $$, 'a moderator may');
select pg_temp.owner();
select is((select (deleted, body, media)::text from posts where id = :'p1'), '(t,"",[])', 'the post is a tombstone');
select results_eq('select action, reason, moderator_id::text, person_id::text from private.moderation_log order by id',
  format($$ values ('remove', 'Advertising.', %1$L, %2$L), ('label', 'Harsh words', %1$L, %2$L), ('dismiss', 'Nothing wrong.', %1$L, %2$L), ('suspend', 'Again and again.', %1$L, %2$L) $$, :'dora', :'bob'), 'every action is recorded');
select is((select count(*) from private.reports where handled_by is null), 0::bigint, 'with the reports it handled');

-- ------------------------------------------------------------------ the person concerned
select pg_temp.login(:'bob');
select is((select string_agg(i ->> 'note', ' | ') from json_array_elements(notifications_page() -> 'items') i), 'suspend: Again and again. | label: Harsh words | remove: Advertising.', 'sees the reasons, also of a removed post');
select is(notifications_page()::text ~ :'dora', false, 'but not by whom');
select is(pg_temp.post(thread_page(:'p2'), :'p2') ->> 'warning', 'Harsh words', 'the warning is on the post');
select is((select count(distinct r) from (select pg_temp.outcome(k, '{}') as r from unnest('{put_post,edit_post,set_like,set_repost,set_follow,set_profile,report}'::text[]) k) x where r = 'suspended'), 1::bigint, 'says nothing any more');
select is(pg_temp.put(gen_random_uuid(), 'but'), 'suspended', 'with a code');
select is(pg_temp.outcome('delete_post', jsonb_build_object('id', :'p3')), 'applied', 'but may delete');
select is(pg_temp.outcome('set_block', jsonb_build_object('person', :'ann', 'on', true)), 'applied', 'and block');
select ok(home_page() is not null, 'and read');
select pg_temp.login(:'cleo');
select is(pg_temp.person(profile_page(:'bob'), :'bob') ->> 'suspended', 'true', 'others see that somebody is suspended');
select pg_temp.login(:'dora');
select is(pg_temp.act('person', :'bob', 'restore', 'Sorry said.'), 'applied', 'restored');
select pg_temp.login(:'bob');
select is(pg_temp.put(gen_random_uuid(), 'thank you'), 'applied', 'a person may speak again');

-- ------------------------------------------------------------------ a closed door
select pg_temp.anonymous();
select ok(sign_ups_open(), 'anybody may ask whether the door is open');
select pg_temp.owner();
update private.settings set sign_ups_open = false;
select throws_ok($$ select pg_temp.account('late') $$, '23514', 'sign_ups_closed', 'a closed one lets nobody in');
select pg_temp.anonymous();
select ok(not sign_ups_open(), 'and says so');

select * from finish();
rollback;
