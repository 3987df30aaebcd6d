begin;
\ir support/helpers.psql
select plan(69);
select pg_temp.login(:'ann');

-- ------------------------------------------------------------------ the answer
select set_config('t.first', pg_temp.intent('put_post', jsonb_build_object('id', :'p1', 'text', 'Hello 👋'), 'f0000000-0000-4000-8000-000000000001')::text, true) as ignored \gset
create function pg_temp.first() returns jsonb language sql as $$ select current_setting('t.first')::jsonb $$;
select bag_eq($$ select jsonb_object_keys(pg_temp.first()) $$,
  array['status', 'duplicate', 'code', 'seconds', 'ref', 'ver', 'rev', 'counts', 'current', 'epoch', 'xid'], 'all fields, always');
select is(pg_temp.first() - '{epoch,xid,ver}'::text[],
  jsonb_build_object('status', 'applied', 'duplicate', false, 'code', null, 'seconds', null, 'ref', :'p1',
    'rev', 0, 'counts', null, 'current', null), 'applied');
select is(jsonb_typeof(pg_temp.first() -> 'xid'), 'string', 'xid is a text');
select is(pg_temp.first() ->> 'xid', pg_current_xact_id()::text, 'of this transaction');
select ok((pg_temp.first() ->> 'ver')::bigint = (select ver from posts where id = :'p1'), 'ver is the row''s');

-- the same mid again, even in other words
select pg_temp.owner();
update private.ledger set xid = '7' where mid = 'f0000000-0000-4000-8000-000000000001';
select pg_temp.login(:'ann');
select is(pg_temp.intent('put_post', jsonb_build_object('id', :'p2', 'text', 'other'), 'f0000000-0000-4000-8000-000000000001'),
  pg_temp.first() || '{"duplicate": true, "xid": "7"}', 'a repeated mid returns the first answer with its xid');
select is((select count(*) from posts), 1::bigint, 'and changes nothing');
select pg_temp.login(:'bob');
select is(pg_temp.intent('put_post', jsonb_build_object('id', :'p2', 'text', 'of bob'), 'f0000000-0000-4000-8000-000000000001') ->> 'duplicate', 'false',
  'a mid belongs to its person');
-- a refusal is remembered as well
select is(pg_temp.intent('set_like', '{"post": null, "on": true}', 'f0000000-0000-4000-8000-000000000002') ->> 'code', 'bad_args', 'refused');
select is(pg_temp.intent('put_post', jsonb_build_object('id', :'p3', 'text', 'fine'), 'f0000000-0000-4000-8000-000000000002')
  - '{epoch,xid}'::text[], '{"status": "refused", "duplicate": true, "code": "bad_args", "seconds": null, "ref": null, "ver": null, "rev": null, "counts": null, "current": null}', 'and again');
-- an entry from before a restore answers with a token of this history
select pg_temp.owner();
update private.ledger set epoch = 'before', xid = '99999999999' where mid = 'f0000000-0000-4000-8000-000000000002';
select pg_temp.login(:'bob');
select is(pg_temp.intent('set_like', '{}', 'f0000000-0000-4000-8000-000000000002') ->> 'xid', pg_current_xact_id()::text, 'an xid of another history is replaced');

-- ------------------------------------------------------------------ put_post
select pg_temp.login(:'ann');
select is(pg_temp.put(:'p1', 'Hello 👋'), 'applied', 'the same content under a new mid is the same post');
select is(pg_temp.put(:'p1', 'Hello'), 'id_taken', 'other content is not');
select is(pg_temp.put(:'p1', 'Hello 👋', '{"warning": "w"}'), 'id_taken', 'nor another warning');
select is(pg_temp.put(:'p2', 'of bob'), 'id_taken', 'nor another person''s post');
select is((select body from posts where id = :'p1'), 'Hello 👋', 'unchanged');

select is(pg_temp.put(:'p3', 'an answer', jsonb_build_object('reply_to', :'p2', 'quote', :'p1', 'warning', ' spoiler ', 'lang', 'en-GB')), 'applied', 'reply and quote');
select is((select (root, reply_to, quote, warning, lang)::text from posts where id = :'p3'),
  format('(%s,%s,%s,spoiler,en-GB)', :'p2', :'p2', :'p1'), 'stored with its thread');
select is(pg_temp.put(:'p4', 'deeper', jsonb_build_object('reply_to', :'p3')), 'applied', 'a reply to a reply');
select is((select root from posts where id = :'p4'), :'p2'::uuid, 'belongs to the first post''s thread');
select is((select replies || '/' || quotes from post_counts where post_id = :'p2'), '1/0', 'replies are counted');
select is((select replies || '/' || quotes from post_counts where post_id = :'p1'), '0/1', 'quotes are counted');
select is(pg_temp.put(gen_random_uuid(), 'x', jsonb_build_object('reply_to', gen_random_uuid())), 'not_found', 'reply to nothing');
select is(pg_temp.put(gen_random_uuid(), 'x', jsonb_build_object('quote', gen_random_uuid())), 'not_found', 'quote of nothing');
select is(pg_temp.put(gen_random_uuid(), '  ' || chr(8203) || E'\n'), 'empty', 'white space is nothing');
select is(pg_temp.put(gen_random_uuid(), repeat('a', 6001)), 'too_long', 'too long');
select is(pg_temp.put(gen_random_uuid(), repeat('👨‍👩‍👧‍👦', 500)), 'applied', '500 families are 500 letters');

select set_config('t.pic', jsonb_build_object('path', :'ann' || '/77777777-0000-7000-8000-000000000007/1-abc.jpg', 'width', 10, 'height', 20, 'alt', 'a', 'extra', 1)::text, true) as ignored \gset
create function pg_temp.pics(n int, change jsonb default '{}') returns jsonb language sql as
  $$ select jsonb_build_object('media', jsonb_agg(current_setting('t.pic')::jsonb || change)) from generate_series(1, n) $$;
select is(pg_temp.put('77777777-0000-7000-8000-000000000007', '', pg_temp.pics(4)), 'applied', 'pictures without text');
select is((select media -> 0 from posts where id = '77777777-0000-7000-8000-000000000007'),
  current_setting('t.pic')::jsonb - 'extra' || '{"blurhash": null}', 'known fields only');
select is(pg_temp.put('77777777-0000-7000-8000-000000000007', '', pg_temp.pics(4)), 'applied', 'sent again');
select is(pg_temp.put('77777777-0000-7000-8000-000000000008', 'x', pg_temp.pics(1)), 'bad_args', 'a path in another post''s folder');
select is(pg_temp.put('77777777-0000-7000-8000-000000000009', 'x', pg_temp.pics(5)), 'too_many_media', 'five pictures');

-- ------------------------------------------------------------------ delete_post
select is(pg_temp.outcome('delete_post', jsonb_build_object('id', :'p2')), 'not_owner', 'another person''s post');
select is(pg_temp.outcome('delete_post', jsonb_build_object('id', :'p3')), 'applied', 'one''s own');
select is((select (body, media, warning, quote, deleted, root, reply_to)::text from posts where id = :'p3'),
  format('("",[],,,t,%s,%s)', :'p2', :'p2'), 'content is blanked, its place in the thread stays');
select is((select replies from post_counts where post_id = :'p2'), 0, 'no longer counted as a reply');
select is((select quotes from post_counts where post_id = :'p1'), 0, 'no longer counted as a quote');
select is(pg_temp.outcome('delete_post', jsonb_build_object('id', :'p3')), 'applied', 'deleting it again is moot');
select is((select replies from post_counts where post_id = :'p2'), 0, 'and counts nothing twice');
select is(pg_temp.put(:'p3', 'an answer'), 'applied', 'putting a tombstone does nothing');
select ok((select deleted and body = '' from posts where id = :'p3'), 'it stays one');
select is(pg_temp.put(gen_random_uuid(), 'x', jsonb_build_object('reply_to', :'p3')), 'deleted_target', 'a tombstone cannot be answered');
select is(pg_temp.put(gen_random_uuid(), 'x', jsonb_build_object('quote', :'p3')), 'deleted_target', 'nor quoted');
select is(pg_temp.put(:'p4', 'deeper', jsonb_build_object('reply_to', :'p3')), 'applied', 'a repeated reply is not refused for a parent that went since');
-- a deletion that overtakes its post
select is(pg_temp.outcome('delete_post', '{"id": "77777777-0000-7000-8000-00000000000a"}'), 'applied', 'deleting what never came');
select is(pg_temp.put('77777777-0000-7000-8000-00000000000a', 'late'), 'applied', 'what comes late');
select is_empty($$ select from posts where id = '77777777-0000-7000-8000-00000000000a' $$, 'does not live');

-- ------------------------------------------------------------------ set_like
select set_config('t.like', pg_temp.intent('set_like', jsonb_build_object('post', :'p2', 'on', true))::text, true) as ignored \gset
select is(current_setting('t.like')::jsonb -> 'counts', '{"likes": 1, "quotes": 0, "replies": 0, "reposts": 0}', 'a like returns the counts');
select is((current_setting('t.like')::jsonb ->> 'ver')::bigint, (select ver from likes where post_id = :'p2'), 'and the version of one''s own state');
select is(pg_temp.intent('set_like', jsonb_build_object('post', :'p2', 'on', true)) -> 'ver', current_setting('t.like')::jsonb -> 'ver', 'liking twice is liking once');
select is(pg_temp.intent('set_like', jsonb_build_object('post', :'p2', 'on', false)) -> 'counts' -> 'likes', '0', 'taken back');
select is((select is_on from likes where post_id = :'p2'), false, 'the row stays, set off');
select ok((select ver from likes where post_id = :'p2') > (current_setting('t.like')::jsonb ->> 'ver')::bigint, 'with a higher version');
select is(pg_temp.intent('set_like', jsonb_build_object('post', :'p1', 'on', false)) -> 'ver', 'null', 'taking back what never was is moot');
select is(pg_temp.outcome('set_like', jsonb_build_object('post', :'p3', 'on', true)), 'deleted_target', 'a tombstone');
select is(pg_temp.outcome('set_like', jsonb_build_object('post', :'p3', 'on', false)), 'applied', 'can be unliked');
select is(pg_temp.outcome('set_like', jsonb_build_object('post', gen_random_uuid(), 'on', true)), 'not_found', 'no such post');

-- ------------------------------------------------------------------ set_follow
select is(pg_temp.intent('set_follow', '{"handle": "@Bob", "on": true}') ->> 'ref', :'bob', 'a handle is resolved');
select is(pg_temp.outcome('set_follow', jsonb_build_object('person', :'bob', 'on', true)), 'applied', 'following twice');
select is((select count(*) from follows where is_on), 1::bigint, 'is following once');
select is(pg_temp.outcome('set_follow', jsonb_build_object('person', :'ann', 'on', true)), 'self_follow', 'oneself');
select is(pg_temp.outcome('set_follow', '{"handle": "nobody_here", "on": true}'), 'unknown_person', 'nobody by handle');
select is(pg_temp.outcome('set_follow', jsonb_build_object('person', gen_random_uuid(), 'on', true)), 'unknown_person', 'nobody by id');
select is(pg_temp.outcome('set_follow', jsonb_build_object('person', :'bob', 'on', false)), 'applied', 'unfollow');
select is((select is_on from follows), false, 'the row stays, set off');

-- ------------------------------------------------------------------ others
select is(pg_temp.outcome('make_tea', '{}'), 'unknown_kind', 'unknown kind');
select is(pg_temp.outcome(repeat('k', 100000), '{}'), 'unknown_kind', 'a long one');

-- rate limit: said with seconds, forgotten, applied later under the same mid
select pg_temp.owner();
insert into private.ledger (uid, mid, epoch, kind, at) select :'cleo', gen_random_uuid(), 'x', 'put_post', now() - interval '10 minutes' from generate_series(1, 300);
select pg_temp.login(:'cleo');
select is(pg_temp.intent('put_post', '{"id": "77777777-0000-7000-8000-00000000000b", "text": "x"}', 'f0000000-0000-4000-8000-000000000003') - '{epoch,xid}'::text[],
  '{"status": "wait", "duplicate": false, "code": "rate_limited", "seconds": 3000, "ref": null, "ver": null, "rev": null, "counts": null, "current": null}', 'the 301st in an hour waits');
select pg_temp.owner();
update private.ledger set at = now() - interval '2 hours' where uid = :'cleo';
select pg_temp.login(:'cleo');
select is(pg_temp.intent('put_post', '{"id": "77777777-0000-7000-8000-00000000000b", "text": "x"}', 'f0000000-0000-4000-8000-000000000003') ->> 'status', 'applied', 'later it is applied');

select * from finish();
rollback;
