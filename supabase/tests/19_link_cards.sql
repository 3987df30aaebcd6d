-- Cards of links: written by the service alone, part of the post's row, told like any change of it.
begin;
\ir support/helpers.psql
select plan(45);

-- ------------------------------------------------------------------ which link
select is(private.first_link(body), wanted, 'first link of: ' || body) from (values
  ('no link', null), ('see https://a.example/x, and http://b.example', 'https://a.example/x'), ('(http://a.example/?q=1#f)', 'http://a.example/?q=1#f'),
  ('“https://a.example/”', 'https://a.example/'), ('xhttps://a.example https://b.example', 'https://b.example'), ('https:// https://b.example', 'https://b.example'),
  ('ftp://a.example javascript://x', null), ('@https://a.example', null), (E'line\thttps://münchen.example/ä', 'https://münchen.example/ä'),
  ('https://a.example/' || repeat('x', 2000) || ' http://b.example', null)) v (body, wanted);

-- ------------------------------------------------------------------ the table
prepare card (text, text, text, text) as insert into private.link_cards values ($1, $2, $3, $4);
select throws_ok(format('execute card(%L, %L, %L, %L)', url, title, description, site), '23514', null, why) from (values
  ('ftp://a.example/', 't', '', '', 'no other scheme'), ('javascript:alert(1)', 't', '', '', 'no script'), ('https://', 't', '', '', 'no link without a host'),
  (E'https://a.example/\nx', 't', '', '', 'one line'), ('https://a.example/' || repeat('x', 2000), 't', '', '', 'not longer than an index holds'),
  ('https://a.example/', repeat('x', 201), '', '', 'title at most 200'), ('https://a.example/', '', '', '', 'no empty title'),
  ('https://a.example/', 't', repeat('x', 401), '', 'description at most 400'), ('https://a.example/', 't', '', repeat('x', 81), 'site at most 80'))
  v (url, title, description, site, why);

-- ------------------------------------------------------------------ who writes
\set url 'https://a.example/page'
create function pg_temp.service() returns void language sql as $$ select pg_temp.become('service_role', null) $$;
create function pg_temp.card(id uuid) returns jsonb language sql as $$ select pg_temp.post(thread_page(id), id) -> 'card' $$;
\o /dev/null
select pg_temp.login(:'ann'), pg_temp.put(:'p1', 'look: ' || :'url' || '.'), pg_temp.put(:'p2', 'nothing here');
\o
select is(pg_temp.card(:'p1'), 'null', 'a post has no card at first');
select throws_ok($$ select put_link_card('https://a.example/', 't') $$, '42501', null, 'people write no cards');
select throws_ok($$ select links_without_card() $$, '42501', null, 'and do not read the list');
select throws_ok($$ select from private.link_cards $$, '42501', null, 'nor the table');
select pg_temp.anonymous();
select throws_ok($$ select put_link_card('https://a.example/', 't') $$, '42501', null, 'nor does anybody without an account');
select pg_temp.service();
select is(links_without_card()::jsonb, jsonb_build_array(:'url'), 'the service sees what has no card');
select is(put_link_card(:'url', E'  A\n page ', 'About it.', 'A'), 1, 'and gives it one');
select is(links_without_card()::jsonb, '[]', 'then it is no longer listed');
select throws_ok($$ select put_link_card('mailto:a@b.example', 't') $$, '23514', null, 'only what the table takes');
select is(put_link_card('https://unknown.example/', repeat('x', 300), repeat('x', 500), repeat('x', 100)), 0, 'too long is cut');

-- ------------------------------------------------------------------ what readers get
select pg_temp.owner();
select is((select array[char_length(title), char_length(description), char_length(site)] from private.link_cards where url like '%unknown%'), array[200, 400, 80], 'at the limits');
select is(private.prune_link_cards(), 1, 'a card that no post needs goes');
select pg_temp.login(:'bob');
select is(pg_temp.card(:'p1'), jsonb_build_object('url', :'url', 'title', 'A page', 'description', 'About it.', 'site', 'A'), 'the row has the card, in one line');
select is(pg_temp.card(:'p2'), 'null', 'others have none');
\o /dev/null
select pg_temp.intent('set_follow', jsonb_build_object('person', :'ann', 'on', true));
select pg_temp.login(:'ann'), pg_temp.put(:'p3', :'url');
\o
select is(pg_temp.card(:'p3') ->> 'title', 'A page', 'a new post with that link has it at once');

-- a card that changes is a change of the row, and of nothing else
select pg_temp.owner();
create temp table was as select * from posts;
create temp table mark as select last_value as seq from private.change_seq;
grant select on was, mark to service_role;
select pg_temp.service();
select is(put_link_card(:'url', 'A page', 'About it.', 'A'), 0, 'the same again changes nothing');
select is(put_link_card(:'url', 'Another title', null, null), 2, 'another title changes both');
select pg_temp.owner();
select ok((select bool_and(p.ver > w.ver and p.born = w.born and p.rev = w.rev and p.edited_at is null) from posts p join was w using (id) where p.link = :'url'), 'with a new version, but no edit');
select bag_eq($$ select right(c.entity::text, 1) || c.kind from private.change_log c where c.seq > (select seq from mark) $$, array['11', '31'], 'and a line in the log');

-- an edit of the text, a deletion
select pg_temp.login(:'ann');
\o /dev/null
select pg_temp.intent('edit_post', jsonb_build_object('id', :'p1', 'base_rev', 0, 'text', 'no link any more'));
select pg_temp.intent('edit_post', jsonb_build_object('id', :'p2', 'base_rev', 0, 'text', 'but here: ' || :'url'));
select pg_temp.intent('delete_post', jsonb_build_object('id', :'p3'));
\o
select is(pg_temp.card(:'p1'), 'null', 'an edit takes it away');
select is(pg_temp.card(:'p2') ->> 'title', 'Another title', 'or brings it');
select pg_temp.owner();
select is((select (link, card) is null from posts where id = :'p3'), true, 'a tombstone has none');
select throws_ok(format('update posts set card = jsonb_build_object(''url'', ''https://b.example/'') where id = %L', :'p2'), '23514', null, 'nobody can give it another link''s');

-- taken away, and remembered as such
select pg_temp.service();
select is(put_link_card(:'url', null), 1, 'without a title it is taken away');
select is(links_without_card()::jsonb, '[]', 'and not asked for again');

-- ------------------------------------------------------------------ bounded
select pg_temp.owner();
insert into posts (id, author_id, body) select gen_random_uuid(), :'ann', 'https://busy.example/' from generate_series(1, 501);
select pg_temp.service();
select is(array[put_link_card('https://busy.example/', 't'), put_link_card('https://busy.example/', 't'), put_link_card('https://busy.example/', 't')],
  array[500, 1, 0], 'many posts get it in several calls');

select * from finish();
rollback;
