-- Whatever is sent is answered with a code; nothing of it is stored, and no error escapes.
begin;
\ir support/helpers.psql
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

select plan((select count(*) from hostile)::int + 7);
select is(pg_temp.outcome(h.kind, h.args), h.code, format('%s %s', left(h.kind, 30), left(h.args::text, 120))) from hostile h;

select is_empty('select from posts', 'no post was stored');
select is_empty('select from likes', 'no like');
select is_empty('select from follows', 'no follow');
select pg_temp.owner();
select is_empty('select from private.change_log where kind <> 2', 'nothing was logged');
select is_empty($$ select from private.ledger where status = 'applied' $$, 'no entry says applied');
select pg_temp.login(:'ann');
select is(pg_temp.intent('set_like', '{}', null) ->> 'code', 'bad_args', 'no mid: refused and not stored');
-- A NUL cannot be part of jsonb: the server refuses the request before the function is entered.
select throws_ok($$ select '{"text": "a\u0000b"}'::jsonb ->> 'text' $$, '22P05', null, 'NUL');

select * from finish();
rollback;
