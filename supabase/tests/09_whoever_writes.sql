-- Versions, log and counts come from triggers: they hold for a moderator, the dashboard and a cascade as well.
-- (Notifications, kind 5: see 13.)
begin;
\ir support/helpers.psql
select plan(31);

\o /dev/null
select pg_temp.login(:'ann');
select pg_temp.put(:'p1', 'one'), pg_temp.put(:'p2', 'two');
select pg_temp.login(:'bob');
select pg_temp.put(:'p3', 'answer', jsonb_build_object('reply_to', :'p1', 'quote', :'p2'));
select pg_temp.intent('set_like', jsonb_build_object('post', :'p1', 'on', true)), pg_temp.intent('set_like', jsonb_build_object('post', :'p3', 'on', true));
select pg_temp.owner();
create temp table was as select * from posts;
create temp table mark as select last_value as seq from private.change_seq;
\o

create function pg_temp.logged() returns setof text language sql as $$
  with seen as (select c.kind || ' ' || right(c.entity::text, 1) || ' ' || right(coalesce(c.author, c.audience)::text, 1) as line, c.seq from private.change_log c
    where c.seq > (select seq from mark) and c.kind <> 5),
       moved as (update mark set seq = (select last_value from private.change_seq))
  select line from seen order by seq
$$;

update posts set ver = 1, born = 1, rev = 99, edited_at = null, body = 'edited by hand' where id = :'p1';
select is((select p.born from posts p where id = :'p1'), (select w.born from was w where id = :'p1'), 'the place in the timeline stays');
select ok((select p.ver from posts p where id = :'p1') > (select max(ver) from was), 'the version rises, whatever is written');
select is((select rev from posts where id = :'p1'), 1, 'an edit of the text is counted');
select ok((select edited_at is not null from posts where id = :'p1'), 'and dated');
select results_eq('select pg_temp.logged()', array['1 1 1'], 'and logged');
update posts set lang = 'en' where id = :'p1';
select is((select rev from posts where id = :'p1'), 1, 'another field is no edit of the text');
select throws_ok(format('update posts set id = gen_random_uuid() where id = %L', :'p1'), 'P0001', 'a post keeps its id and its author');
select throws_ok(format('update posts set author_id = %L where id = %L', :'bob', :'p1'), 'P0001', 'a post keeps its id and its author');

update posts set media = '[{"path": "x"}]', warning = 'w' where id = :'p2';
update posts set deleted = true where id = :'p2';
select is((select (body, media, warning)::text from posts where id = :'p2'), '("",[],)', 'a deletion by hand blanks');
update posts set deleted = false, body = 'back' where id = :'p2';
select is((select body || deleted from posts where id = :'p2'), 'true', 'a tombstone does not come back');
select is((select quotes from post_counts where post_id = :'p2'), 1, 'its counts are those of others');

select count(*) as ignored from pg_temp.logged() \gset
update profiles set name = 'Bobby' where id = :'bob';
select results_eq('select pg_temp.logged()', array['2 2 2'], 'a profile is logged');
select ok((select ver from profiles where id = :'bob') > (select max(ver) from was), 'with a new version');
update likes set is_on = false where post_id = :'p1';
select is((select likes from post_counts where post_id = :'p1'), 0, 'a like is counted down');
select results_eq('select pg_temp.logged()', array['3 1 2'], 'for the liker alone');
update likes set is_on = true where post_id = :'p1';
select is((select likes from post_counts where post_id = :'p1'), 1, 'and up');
insert into follows (follower_id, followee_id, is_on) values (:'cleo', :'bob', true);
select count(*) as ignored from pg_temp.logged() \gset

-- timelines: posts and reposts, whoever writes
create function pg_temp.timeline(person uuid) returns text language sql as $$
  select coalesce(string_agg(right(t.post_id::text, 1) || case when t.is_repost then '*' else '' end, ' ' order by t.sort desc), '') from private.timelines t where t.author_id = person
$$;
select is(pg_temp.timeline(:'ann'), '1', 'a post, but no tombstone');
select is(pg_temp.timeline(:'bob'), '', 'and no reply');
insert into reposts (user_id, post_id, is_on) values (:'bob', :'p1', true), (:'bob', :'p2', false);
insert into posts (id, author_id, body) values (:'p4', :'bob', 'soon gone');
select is(pg_temp.timeline(:'bob'), '4 1*', 'a repost that is on');
update reposts set is_on = is_on where user_id = :'bob';
select is((select max(t.sort) from private.timelines t where t.author_id = :'bob'), (select ver from reposts where post_id = :'p1'), 'has its version');
update reposts set is_on = not is_on where user_id = :'bob';
delete from posts where id = :'p4';
select is(pg_temp.timeline(:'bob'), '2*', 'set off and on, removed');
delete from reposts;
select is(pg_temp.timeline(:'bob'), '', 'removed by hand');
select is_empty($$ select tgname from pg_trigger where tgfoid in ('private.shelve_post'::regproc, 'private.shelve_repost'::regproc) and tgenabled <> 'A' $$, 'and by whoever loads with triggers off');
select count(*) as ignored from pg_temp.logged() \gset

-- the account of bob goes, by cascade from `auth`
delete from auth.users where id = :'bob';
select bag_eq('select pg_temp.logged()', array['2 2 2', '1 3 2', '3 1 2', '3 3 2'], 'person, post and likes are logged');
select is((select likes || '/' || replies from post_counts where post_id = :'p1'), '0/0', 'likes and replies are counted down');
select is((select quotes from post_counts where post_id = :'p2'), 0, 'and quotes');
select is_empty(format('select from post_counts where post_id = %L', :'p3'), 'the post''s own counts are gone');
select is_empty(format('select from likes where post_id = %L', :'p3'), 'and its likes');
select isnt_empty(format('select from follows where followee_id = %L and is_on', :'bob'), 'the follower''s row stays, to hear of it');
select is((select count(*) from private.nudges where user_id = :'bob'), 0::bigint, 'no nudges for nobody');

select private.prune_ledger('-1 hour') as ignored \gset
select is_empty('select from private.ledger', 'old entries of the ledger can be dropped');

select * from finish();
rollback;
