-- Whatever is sent is answered with a code; nothing of it is stored, and no error escapes.
begin;
\ir support/helpers.psql
\o /dev/null
select pg_temp.login(:'bob'), pg_temp.put('00000000-0000-7000-8000-000000000009', 'of bob');
\o
select pg_temp.login(:'ann');
create temp table hostile (kind text, args jsonb, code text);
insert into hostile values
  ('put_post', null, 'bad_args'),
  ('put_post', 'null', 'bad_args'),
  ('put_post', '[]', 'bad_args'),
  ('put_post', '"text"', 'bad_args'),
  ('put_post', '{}', 'bad_args'),
  ('put_post', '{"id": null, "text": "x"}', 'bad_args'),
  ('put_post', '{"id": 5, "text": "x"}', 'bad_args'),
  ('put_post', '{"id": "", "text": "x"}', 'bad_args'),
  ('put_post', '{"id": "not-a-uuid", "text": "x"}', 'bad_args'),
  ('put_post', '{"id": "{00000000-0000-7000-8000-000000000001}", "text": "x"}', 'bad_args'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001\n", "text": "x"}', 'bad_args'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001''; drop table posts; --", "text": "x"}', 'bad_args'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001", "text": 5}', 'bad_args'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001", "text": ["x"]}', 'bad_args'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001", "text": null}', 'empty'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001"}', 'empty'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001", "text": "a\u0007b"}', 'bad_args'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001", "text": "a\u009bb"}', 'bad_args'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001", "text": "a\rb"}', 'bad_args'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001", "text": "x", "reply_to": "x"}', 'bad_args'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001", "text": "x", "reply_to": {}}', 'bad_args'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001", "text": "x", "reply_to": "00000000-0000-7000-8000-000000000001"}', 'bad_args'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001", "text": "x", "quote": "00000000-0000-7000-8000-000000000001"}', 'bad_args'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001", "text": "x", "lang": "<b>"}', 'bad_args'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001", "text": "x", "lang": 1}', 'bad_args'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001", "text": "x", "warning": true}', 'bad_args'),
  ('put_post', jsonb_build_object('id', :'p1', 'text', 'x', 'warning', repeat('w', 101)), 'too_long'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001", "text": "x", "media": "x"}', 'bad_args'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001", "text": "x", "media": {}}', 'bad_args'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001", "text": "x", "media": [1]}', 'bad_args'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001", "text": "x", "media": [{}]}', 'bad_args'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000001", "text": "x", "media": [null]}', 'bad_args'),
  ('put_post', jsonb_build_object('id', :'p1', 'text', repeat('x', 1048576)), 'too_long'),
  ('put_post', jsonb_build_object('id', :'p1', 'text', 'x', 'junk', repeat('x', 1048576)), 'too_long'),
  ('delete_post', '{}', 'bad_args'),
  ('delete_post', '{"id": []}', 'bad_args'),
  ('delete_post', '{"id": "0"}', 'bad_args'),
  ('set_like', '{}', 'bad_args'),
  ('set_like', '{"post": "00000000-0000-7000-8000-000000000001"}', 'bad_args'),
  ('set_like', '{"post": "00000000-0000-7000-8000-000000000001", "on": "true"}', 'bad_args'),
  ('set_like', '{"post": "00000000-0000-7000-8000-000000000001", "on": 1}', 'bad_args'),
  ('set_like', '{"post": "00000000-0000-7000-8000-000000000001", "on": null}', 'bad_args'),
  ('set_like', '{"post": true, "on": true}', 'bad_args'),
  ('set_follow', '{}', 'bad_args'),
  ('set_follow', '{"on": true}', 'bad_args'),
  ('set_follow', '{"handle": "bob"}', 'bad_args'),
  ('set_follow', '{"handle": {"a": 1}, "on": true}', 'bad_args'),
  ('set_follow', '{"handle": "", "on": true}', 'unknown_person'),
  ('set_follow', '{"handle": "%", "on": true}', 'unknown_person'),
  ('set_follow', '{"person": "bob", "on": true}', 'bad_args'),
  ('edit_post', '{}', 'bad_args'),
  ('edit_post', '{"id": "00000000-0000-7000-8000-000000000009", "text": "x"}', 'bad_args'),
  ('edit_post', '{"id": "00000000-0000-7000-8000-000000000009", "base_rev": 0}', 'bad_args'),
  ('edit_post', '{"id": "00000000-0000-7000-8000-000000000009", "base_rev": "0", "text": "x"}', 'bad_args'),
  ('edit_post', '{"id": "00000000-0000-7000-8000-000000000009", "base_rev": -1, "text": "x"}', 'bad_args'),
  ('edit_post', '{"id": "00000000-0000-7000-8000-000000000009", "base_rev": 1e30, "text": "x"}', 'bad_args'),
  ('edit_post', '{"id": "00000000-0000-7000-8000-000000000009", "base_rev": 0, "text": {"a": 1}}', 'bad_args'),
  ('edit_post', '{"id": "00000000-0000-7000-8000-000000000009", "base_rev": 0, "text": "a\u0008b"}', 'bad_args'),
  ('edit_post', '{"id": "00000000-0000-7000-8000-000000000001", "base_rev": 0, "text": "x"}', 'not_found'),
  ('edit_post', '{"id": "00000000-0000-7000-8000-000000000009", "base_rev": 0, "text": "x"}', 'not_owner'),
  ('delete_post', '{"id": "00000000-0000-7000-8000-000000000009"}', 'not_owner'),
  ('put_post', '{"id": "00000000-0000-7000-8000-000000000009", "text": "mine now"}', 'id_taken'),
  ('set_repost', '{}', 'bad_args'),
  ('set_repost', '{"post": "00000000-0000-7000-8000-000000000009", "on": 1}', 'bad_args'),
  ('set_repost', '{"post": "00000000-0000-7000-8000-000000000001", "on": true}', 'not_found'),
  ('set_bookmark', '{}', 'bad_args'),
  ('set_bookmark', '{"post": ["00000000-0000-7000-8000-000000000009"], "on": true}', 'bad_args'),
  ('set_bookmark', '{"post": "00000000-0000-7000-8000-000000000001", "on": true}', 'not_found'),
  ('set_mute', '{}', 'bad_args'),
  ('set_mute', '{"on": true}', 'bad_args'),
  ('set_mute', jsonb_build_object('person', :'bob', 'thread', :'p1', 'on', true), 'bad_args'),
  ('set_mute', jsonb_build_object('person', :'ann', 'on', true), 'bad_args'),
  ('set_mute', jsonb_build_object('reposts', :'ann', 'on', true), 'bad_args'),
  ('set_mute', jsonb_build_object('person', :'bob', 'on', 'yes'), 'bad_args'),
  ('set_mute', '{"person": "00000000-0000-7000-8000-000000000001", "on": true}', 'unknown_person'),
  ('set_mute', '{"thread": "00000000-0000-7000-8000-000000000001", "on": true}', 'not_found'),
  ('set_mute', '{"reposts": 7, "on": true}', 'bad_args'),
  ('set_block', '{}', 'bad_args'),
  ('set_block', '{"on": true}', 'bad_args'),
  ('set_block', jsonb_build_object('person', :'ann', 'on', true), 'bad_args'),
  ('set_block', '{"person": "00000000-0000-7000-8000-000000000001", "on": true}', 'unknown_person'),
  ('set_block', '{"person": "x", "on": true}', 'bad_args'),
  ('set_profile', '{}', 'bad_args'),
  ('set_profile', '{"field": "ver", "value": "1"}', 'bad_args'),
  ('set_profile', '{"field": "suspended", "value": "false"}', 'bad_args'),
  ('set_profile', '{"field": "name", "value": 5}', 'bad_args'),
  ('set_profile', '{"field": "name", "value": "two\nlines"}', 'bad_args'),
  ('set_profile', jsonb_build_object('field', 'name', 'value', repeat('n', 81)), 'too_long'),
  ('set_profile', jsonb_build_object('field', 'bio', 'value', repeat('b', 501)), 'too_long'),
  ('set_profile', '{"field": "handle", "value": null}', 'bad_args'),
  ('set_profile', '{"field": "handle", "value": "a"}', 'bad_args'),
  ('set_profile', '{"field": "handle", "value": "no spaces"}', 'bad_args'),
  ('set_profile', '{"field": "handle", "value": "BOB"}', 'handle_taken'),
  ('set_profile', '{"field": "avatar", "value": "https://evil.example/x.png"}', 'bad_args'),
  ('set_profile', jsonb_build_object('field', 'avatar', 'value', :'bob' || '/profile/1-a.png'), 'bad_args'),
  ('set_profile', jsonb_build_object('field', 'banner', 'value', :'ann' || '/profile/../1-a.png'), 'bad_args'),
  ('mark_read', '{}', 'bad_args'),
  ('mark_read', '{"up_to": -1}', 'bad_args'),
  ('mark_read', '{"up_to": 1.5}', 'bad_args'),
  ('mark_read', '{"up_to": "9"}', 'bad_args'),
  ('mark_read', '{"up_to": 99999999999999999999}', 'bad_args'),
  ('report', '{}', 'bad_args'),
  ('report', '{"reason": "spam"}', 'bad_args'),
  ('report', jsonb_build_object('post', :'p1', 'person', :'bob', 'reason', 'spam'), 'bad_args'),
  ('report', jsonb_build_object('person', :'bob', 'reason', 'because'), 'bad_args'),
  ('report', jsonb_build_object('person', :'bob'), 'bad_args'),
  ('report', jsonb_build_object('person', :'bob', 'reason', 'spam', 'comment', repeat('c', 1001)), 'too_long'),
  ('report', '{"post": "00000000-0000-7000-8000-000000000001", "reason": "spam"}', 'not_found'),
  ('report', '{"person": "00000000-0000-7000-8000-000000000001", "reason": "spam"}', 'unknown_person'),
  ('', '{}', 'unknown_kind'),
  ('put_post; drop table posts', '{}', 'unknown_kind'),
  (null, '{}', 'bad_args');
-- pictures: one wrong thing each
insert into hostile
  select 'put_post', jsonb_build_object('id', :'p1', 'text', 'x', 'media', jsonb_build_array(
    jsonb_build_object('path', :'ann' || '/' || :'p1' || '/1-abc.jpg', 'width', 10, 'height', 20) || change)), code
  from (values ('{"path": null}', 'bad_args'), ('{"path": 1}', 'bad_args'), ('{"path": "x"}', 'bad_args'), ('{"path": "../../etc/passwd"}', 'bad_args'),
    (jsonb_build_object('path', :'bob' || '/' || :'p1' || '/1-abc.jpg'), 'bad_args'),
    (jsonb_build_object('path', :'ann' || '/' || :'p1' || '/../x.jpg'), 'bad_args'),
    (jsonb_build_object('path', :'ann' || '/' || :'p1' || E'/1.jpg\n'), 'bad_args'),
    ('{"width": 0}', 'bad_args'), ('{"width": -1}', 'bad_args'), ('{"width": 1.5}', 'bad_args'), ('{"width": 1e99}', 'bad_args'),
    ('{"width": "10"}', 'bad_args'), ('{"height": null}', 'bad_args'), ('{"height": 100000}', 'bad_args'),
    ('{"alt": 5}', 'bad_args'), (jsonb_build_object('alt', repeat('a', 1501)), 'too_long'), ('{"blurhash": "<script>"}', 'bad_args'),
    ('{"blurhash": 7}', 'bad_args')) v (change, code);

-- Every kind with arguments of every wrong type, and with a megabyte in every place.
insert into hostile
  select k, jsonb_build_object(a, v), case when octet_length(v::text) > 65536 then 'too_long' else 'bad_args' end
  from unnest('{put_post,edit_post,delete_post,set_like,set_repost,set_bookmark,set_follow,set_mute,set_block,set_profile,mark_read,report}'::text[]) k,
       unnest('{id,post,person,field}'::text[]) a, unnest(array['5', 'true', '[]', '{"a": {}}', '"x\u0001"', to_jsonb(repeat('x', 1048576))]) v;

select plan((select count(*) from hostile)::int + 17);
select is(pg_temp.outcome(h.kind, h.args), h.code, format('%s %s', left(h.kind, 30), left(h.args::text, 120))) from hostile h;

select pg_temp.owner();
select is((select count(*) from posts), 1::bigint, 'no post was stored');
select is((select count(*) from likes) + (select count(*) from reposts) + (select count(*) from bookmarks) + (select count(*) from thread_mutes)
  + (select count(*) from follows) + (select count(*) from mutes) + (select count(*) from blocks), 0::bigint, 'no relation');
select is((select count(*) from notifications) + (select count(*) from read_markers) + (select count(*) from private.reports)
  + (select count(*) from private.hashtags) + (select count(*) from private.post_edits), 0::bigint, 'nothing else');
select is((select count(*) from private.change_log where kind = 2), 3::bigint, 'no profile was changed');
select is_empty(format($$ select from private.change_log where kind <> 2 and author is distinct from %L $$, :'bob'), 'nothing was logged');
select is_empty(format($$ select from private.ledger where status = 'applied' and uid = %L $$, :'ann'), 'no entry says applied');
select is_empty($$ select code from private.ledger where code !~ '^[a-z_]+$' $$, 'a code is a word, never a message');

-- pages: any number, any text
select pg_temp.login(:'ann');
select lives_ok($$ select home_page('everyone', -9223372036854775808, 2147483647) $$, 'home_page');
select lives_ok($$ select thread_page(null, null, null), thread_page('00000000-0000-7000-8000-000000000001', -1, -1) $$, 'thread_page');
select lives_ok($$ select profile_page(null, null), profile_page(null, repeat('%', 1000000)), profile_page('00000000-0000-7000-8000-000000000001') $$, 'profile_page');
select lives_ok($$ select people_page(null, 'followers'), bookmarks_page(-5, -5), notifications_page(-5, 1000000), post_history(null) $$, 'lists');
select lives_ok($$ select search_posts(q), search_people(q) from unnest(array[null, '', ' ', '''', '\', '"', '& | ! ( )', ':*', '-', '#', '@', '%_', repeat('a ', 500000),
  repeat('日', 100000), '"unclosed', '!!! a:* <-> b', E'a\nb', '김하나', '#タグ', '<script>']) q $$, 'search');
select lives_ok($$ select refresh_posts(null), refresh_posts('{}'), refresh_posts(array[null]::uuid[], array[null, 5]::bigint[]), refresh_people(null),
  refresh_posts(array(select gen_random_uuid() from generate_series(1, 10000))) $$, 'refresh');
select throws_ok($$ select reports_page() $$, 'PT403', 'moderators only', 'reports are not for everybody');
select throws_ok($$ select moderate('post', '00000000-0000-7000-8000-000000000009', 'remove', 'x') $$, 'PT403', 'moderators only', 'nor is moderating');

select is(pg_temp.intent('set_like', '{}', null) ->> 'code', 'bad_args', 'no mid: refused and not stored');
-- A NUL cannot be part of jsonb: the server refuses the request before the function is entered.
select throws_ok($$ select '{"text": "a\u0000b"}'::jsonb ->> 'text' $$, '22P05', null, 'NUL');

select * from finish();
rollback;
