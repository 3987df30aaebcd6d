-- feed_pull. One session sees only one transaction, so the log's transaction numbers are set by hand: a snapshot
-- 'xmin:xmax:running' then says who had committed when.
begin;
\ir support/helpers.psql
select plan(43);

create function pg_temp.renumber(entity uuid, kind int, xid text) returns void language sql as
  $$ update private.change_log c set xid = renumber.xid::xid8 where c.entity = renumber.entity and c.kind = renumber.kind $$;
create function pg_temp.pull(since text, until text default '200:200:', after bigint default 0, lim int default 200) returns json language sql as
  $$ select public.feed_pull(private.epoch(), since, until, after, lim) $$;
grant execute on function private.epoch() to authenticated;      -- for the helper; undone with the test
create function pg_temp.entities(page json) returns uuid[] language sql as
  $$ select coalesce(array_agg((c ->> 2)::uuid), '{}') from json_array_elements(page -> 'changes') c $$;

-- ann follows bob, not cleo
\o /dev/null
update private.change_log set xid = '50';
select pg_temp.login(:'ann');
select pg_temp.intent('set_follow', jsonb_build_object('person', :'bob', 'on', true));
select pg_temp.login(:'bob');
select pg_temp.put(:'p1', 'first'), pg_temp.put(:'p2', 'second'), pg_temp.put(:'p3', 'third');
select pg_temp.login(:'cleo');
select pg_temp.put(:'p4', 'of a stranger');
select pg_temp.owner();
update private.change_log set xid = '99' where kind = 4;
-- 101 and 103 committed first, 102 was still running
select pg_temp.renumber(:'p1', 1, '101'), pg_temp.renumber(:'p2', 1, '102'), pg_temp.renumber(:'p3', 1, '103'), pg_temp.renumber(:'p4', 1, '104');
\o

-- ------------------------------------------------------------------ nothing is missed, whoever commits late
select pg_temp.login(:'ann');
select is(pg_temp.entities(pg_temp.pull('100:100:', '102:104:102')), array[:'p1', :'p3']::uuid[], 'while 102 is running: the others');
select is(pg_temp.entities(pg_temp.pull('102:104:102')), array[:'p2']::uuid[], 'then 102, though its number is lower');
select is(pg_temp.entities(pg_temp.pull('100:100:')), array[:'p1', :'p2', :'p3']::uuid[], 'all at once: in order of seq');
select is(pg_temp.entities(pg_temp.pull('104:104:')), '{}'::uuid[], 'nothing twice');
select is(pg_temp.pull('104:104:') ->> 'to', '200:200:', 'the next cursor comes with zero rows too');
select is(pg_temp.pull('104:104:', null) ->> 'to', pg_current_snapshot()::text, 'without `until` it is the present');
-- a page at a time, `to` kept
select is(pg_temp.entities(pg_temp.pull('100:100:', '200:200:', 0, 2)), array[:'p1', :'p2']::uuid[], 'first page');
select is((pg_temp.pull('100:100:', '200:200:', 0, 2) ->> 'more')::boolean, true, 'there is more');
select is(pg_temp.entities(pg_temp.pull('100:100:', '200:200:', (pg_temp.pull('100:100:', '200:200:', 0, 2) ->> 'after')::bigint, 2)), array[:'p3']::uuid[], 'second page');
select is((pg_temp.pull('100:100:', '200:200:', 0, 3) ->> 'more')::boolean, false, 'no more');
select is(json_array_length(pg_temp.pull('100:100:', '200:200:', 0, -5) -> 'changes'), 1, 'a page has one line at least');
select is(json_array_length(pg_temp.pull('100:100:', '200:200:', null, null) -> 'changes'), 3, 'null means the default');

-- ------------------------------------------------------------------ who gets what
select is(pg_temp.entities(pg_temp.pull('60:60:', '100:100:')), array[:'bob']::uuid[], 'one''s own follow');
select is(pg_temp.pull('60:60:', '100:100:') -> 'changes' -> 0 ->> 1, '4', 'is a change of kind 4');
select is(pg_temp.person(pg_temp.pull('60:60:', '100:100:'), :'bob') -> 'mine' ->> 'following', 'true', 'and brings the person');
select pg_temp.login(:'bob');
select is(pg_temp.entities(pg_temp.pull('60:60:', '100:100:')), array[:'ann']::uuid[], 'the person followed hears of it');
select is(pg_temp.person(pg_temp.pull('60:60:', '100:100:'), :'ann') -> 'mine', 'null', 'and has no relation of their own');
select is(pg_temp.entities(pg_temp.pull('100:100:')), array[:'p1', :'p2', :'p3']::uuid[], 'one''s own posts');
select pg_temp.login(:'cleo');
select is(pg_temp.entities(pg_temp.pull('60:60:')), array[:'p4']::uuid[], 'strangers'' changes do not come');

-- ------------------------------------------------------------------ rows are complete
\o /dev/null
select pg_temp.login(:'bob');
select pg_temp.put('00000000-0000-7000-8000-000000000005', 'to a stranger', jsonb_build_object('reply_to', :'p4', 'quote', :'p1'));
select pg_temp.intent('set_like', jsonb_build_object('post', :'p4', 'on', true));
select pg_temp.owner();
select pg_temp.renumber('00000000-0000-7000-8000-000000000005', 1, '110'), pg_temp.renumber(:'p4', 3, '111');
\o
select pg_temp.login(:'ann');
select is(pg_temp.entities(pg_temp.pull('111:111:')), '{}'::uuid[], 'a like is no news for followers');
select set_config('t.page', pg_temp.pull('109:109:')::text, true) as ignored \gset
select is(pg_temp.ids(current_setting('t.page')::json -> 'rows'), array[:'p1', :'p4', '00000000-0000-7000-8000-000000000005']::uuid[],
  'a reply comes with the post it answers and the one it quotes');
select ok(pg_temp.person(current_setting('t.page')::json, :'cleo') is not null, 'and with the author answered');
select is(pg_temp.post(current_setting('t.page')::json, :'p4') #- '{created_at}' #- '{ver}' #- '{sort}', jsonb_build_object(
  'id', :'p4', 'author', :'cleo', 'text', 'of a stranger', 'root', null, 'reply_to', null, 'quote', null, 'media', '[]'::jsonb,
  'warning', null, 'lang', null, 'rev', 0, 'deleted', false, 'edited_at', null, 'card', null,
  'counts', '{"replies": 1, "reposts": 0, "likes": 1, "quotes": 0}'::jsonb, 'mine', null), 'every field of a post');
select matches(pg_temp.post(current_setting('t.page')::json, :'p4') ->> 'created_at', '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d$', 'ISO 8601 with offset');
select pg_temp.login(:'bob');
select is((pg_temp.post(pg_temp.pull('110:110:'), :'p4') -> 'mine') - 'ver', '{"liked": true, "reposted": false, "bookmarked": false, "thread_muted": false}', 'the liker''s own state');

-- ------------------------------------------------------------------ deletions past the functions
\o /dev/null
select pg_temp.owner();
delete from posts where id = :'p1';                     -- a moderator, the dashboard
select pg_temp.renumber(:'p1', 1, '120'), pg_temp.renumber(:'p1', 3, '120');
\o
select pg_temp.login(:'ann');
select is(pg_temp.pull('119:119:') -> 'gone' ->> 0, :'p1', 'a hard delete reaches followers');
select is(pg_temp.put(:'p1', 'first'), 'id_taken', 'its id cannot be taken by another');
select pg_temp.login(:'bob');
select is(pg_temp.put(:'p1', 'first'), 'applied', 'and not be revived by its author');
select is_empty('select from posts where id = ''00000000-0000-7000-8000-000000000001''', 'it stays gone');
select is(pg_temp.put(gen_random_uuid(), 'x', jsonb_build_object('reply_to', :'p1')), 'deleted_target', 'and cannot be answered');
\o /dev/null
select pg_temp.owner();
update posts set body = 'second, corrected' where id = :'p2';
select pg_temp.renumber(:'p2', 1, '121');
delete from posts where id = :'p4';
update private.change_log set xid = '122' where entity = :'p4' and xid = pg_current_xact_id();
\o
select pg_temp.login(:'ann');
select is(pg_temp.post(pg_temp.pull('120:120:'), :'p2') - '{id,author,counts,media,mine,root,reply_to,quote,warning,lang,created_at,ver,sort,edited_at,card}'::text[],
  '{"text": "second, corrected", "rev": 1, "deleted": false}', 'a change made by hand reaches followers as an edit');
select pg_temp.login(:'bob');
select is(pg_temp.pull('121:121:') -> 'gone' ->> 0, :'p4', 'who liked a stranger''s post hears that it is gone');

-- Little is read through, much is looked up by whom one follows: both find the same.
select pg_temp.owner();
create function pg_temp.found(little int) returns table (who uuid, since text, seq bigint, kind smallint, entity uuid, author uuid) language sql as $$
  select p.id, s, c.* from profiles p, unnest(array['99:99:', '103:112:105,110', '109:109:', '119:122:120']) s,
    private.changes(p.id, s::pg_snapshot, '200:200:', 0, 1000, little) c
$$;
select set_eq('select * from pg_temp.found(0)', 'select * from pg_temp.found(1000000)', 'however the lines are found');
select cmp_ok((select count(distinct (f.who, f.since)) from pg_temp.found(0) f), '>=', 8::bigint, 'by everybody, since every moment');

\o /dev/null
select pg_temp.owner();
delete from auth.users where id = :'bob';               -- the account, by cascade
update private.change_log set xid = '130' where xid = pg_current_xact_id();
\o
select pg_temp.login(:'ann');
select bag_eq(format($$ select json_array_elements_text(pg_temp.pull('129:129:') -> 'gone') $$), array[:'p2', :'p3', '00000000-0000-7000-8000-000000000005'], 'all posts of a deleted account are gone');
select is(pg_temp.pull('129:129:') -> 'gone_people' ->> 0, :'bob', 'and so is the person');
select pg_temp.owner();
select is_empty(format('select from private.ledger where uid = %L', :'bob'), 'with their ledger');
select pg_temp.login(:'ann');

-- ------------------------------------------------------------------ cursors that cannot be continued
create function pg_temp.reset(epoch text, since text, until text default null) returns text language sql as
  $$ select coalesce(p ->> 'reset', 'none') from public.feed_pull(epoch, since, until, 0, 10) p $$;
select results_eq($$ select pg_temp.reset(null, null), pg_temp.reset('x', '100:100:'), pg_temp.reset(private.epoch(), '99999999:99999999:'), pg_temp.reset(private.epoch(), '100:100:', '99999999:99999999:') $$,
  $$ values ('new', 'epoch', 'ahead', 'ahead') $$, 'new, epoch, ahead');
select results_eq($$ select bad, pg_temp.reset(private.epoch(), bad) from unnest(array['', 'x', '1', '1:1', '5:1:', '0:0:', '1:9:20', '1:9:5,3', '1:1:1:1', '-1:2:', '99999999999999999999:1:', '9223372036854775808:9223372036854775808:', '1:2:; select 1', repeat('9', 100000)]) bad $$,
  $$ select bad, 'bad' from unnest(array['', 'x', '1', '1:1', '5:1:', '0:0:', '1:9:20', '1:9:5,3', '1:1:1:1', '-1:2:', '99999999999999999999:1:', '9223372036854775808:9223372036854775808:', '1:2:; select 1', repeat('9', 100000)]) bad $$, 'bad ones');
select is(pg_temp.reset(private.epoch(), '100:100:', 'x'), 'bad', 'a bad `until`');
select is(public.feed_pull(null, null) ->> 'to', pg_current_snapshot()::text, 'a reset says where to continue from');

-- retention: what was dropped cannot be asked for
\o /dev/null
select pg_temp.owner();
update private.change_log set at = now() - interval '40 days' where xid::text::bigint <= 103;
select private.prune_log();
select pg_temp.login(:'ann');
\o
select is(pg_temp.reset(private.epoch(), '103:103:'), 'retention', 'below the floor');
select is(pg_temp.reset(private.epoch(), '104:104:'), 'none', 'above it');

select * from finish();
rollback;
