-- Edits with their history, hashtags, mentions.
begin;
\ir support/helpers.psql
select plan(44);

create function pg_temp.edit(id uuid, base_rev int, text text) returns text language sql as
  $$ select pg_temp.outcome('edit_post', jsonb_build_object('id', id, 'base_rev', base_rev, 'text', text)) $$;
create function pg_temp.texts(id uuid) returns text language sql as
  $$ select string_agg(t ->> 'rev' || ' ' || (t ->> 'text'), '|') from json_array_elements(post_history(id) -> 'texts') t $$;

-- ------------------------------------------------------------------ edits
\o /dev/null
select pg_temp.login(:'bob'), pg_temp.put(:'p2', 'of bob');
select pg_temp.login(:'ann'), pg_temp.put(:'p1', 'first #Tag');
\o
select is(pg_temp.texts(:'p1'), '0 first #Tag', 'a post that was never edited has one text');
select set_config('t.edit', pg_temp.intent('edit_post', jsonb_build_object('id', :'p1', 'base_rev', 0, 'text', 'second #other'))::text, true) as ignored \gset
select is(current_setting('t.edit')::jsonb - '{epoch,xid,ver}'::text[], jsonb_build_object('status', 'applied', 'duplicate', false, 'code', null, 'seconds', null,
  'ref', :'p1', 'rev', 1, 'counts', null, 'current', null), 'an edit says which rev the next one starts from');
select is((current_setting('t.edit')::jsonb ->> 'ver')::bigint, (select ver from posts where id = :'p1'), 'and the version');
select is(pg_temp.edit(:'p1', 1, 'third'), 'applied', 'the next');
select is(pg_temp.edit(:'p1', 1, 'third'), 'applied', 'what is so already is no conflict, whatever it starts from');
select is((select rev from posts where id = :'p1'), 2, 'and no edit');
select set_config('t.conflict', pg_temp.intent('edit_post', jsonb_build_object('id', :'p1', 'base_rev', 1, 'text', 'too late'), 'f0000000-0000-4000-8000-000000000001')::text, true) as ignored \gset
select is(current_setting('t.conflict')::jsonb - '{epoch,xid}'::text[], jsonb_build_object('status', 'refused', 'duplicate', false, 'code', 'conflict', 'seconds', null,
  'ref', :'p1', 'ver', null, 'rev', null, 'counts', null, 'current', '{"text": "third", "rev": 2}'::jsonb), 'edited elsewhere first: refused with the present text');
select is((select body from posts where id = :'p1'), 'third', 'which stays');
select is(pg_temp.edit(:'p1', 2, 'fourth'), 'applied', 'with the right rev');
select is(pg_temp.intent('edit_post', '{}', 'f0000000-0000-4000-8000-000000000001') -> 'current', '{"text": "fourth", "rev": 3}', 'a repeated refusal brings the text as it is now');
select is(pg_temp.texts(:'p1'), '0 first #Tag|1 second #other|2 third|3 fourth', 'the history is complete');
select is(pg_temp.edit(:'p1', 3, '   '), 'empty', 'not emptied');
select is(pg_temp.edit(:'p1', 3, repeat('x', 6001)), 'too_long', 'not too long');
select is(pg_temp.edit(:'p2', 0, 'mine'), 'not_owner', 'nobody else''s');
select is(pg_temp.put(:'p1', 'first #Tag'), 'applied', 'the post as first sent is still recognised');
select is(pg_temp.intent('put_post', jsonb_build_object('id', :'p1', 'text', 'first #Tag')) ->> 'rev', '3', 'with its rev');
select ok((pg_temp.post(thread_page(:'p1'), :'p1') ->> 'edited_at') is not null, 'an edited post says so');
select pg_temp.login(:'bob');
select is(pg_temp.texts(:'p1'), '0 first #Tag|1 second #other|2 third|3 fourth', 'the history is public');
select pg_temp.login(:'ann');
\o /dev/null
select pg_temp.outcome('delete_post', jsonb_build_object('id', :'p1'));
\o
select is(pg_temp.texts(:'p1'), null, 'and goes with the post');
select is(pg_temp.edit(:'p1', 3, 'again'), 'deleted_target', 'a tombstone is not edited');
select is(pg_temp.edit(gen_random_uuid(), 0, 'x'), 'not_found', 'nor what never was');
select is(pg_temp.intent('edit_post', '{}', 'f0000000-0000-4000-8000-000000000001') -> 'current', 'null', 'a repeated conflict about a tombstone has no text');
select pg_temp.owner();
select is_empty('select from private.post_edits', 'nothing of it is kept');
select is_empty('select from private.hashtags', 'nor its hashtags');
insert into private.ledger (uid, mid, epoch, kind) select :'ann', gen_random_uuid(), 'x', 'edit_post' from generate_series(1, 300);
select pg_temp.login(:'ann');
select pg_temp.put(:'p3', 'x') as ignored \gset
select is(pg_temp.edit(:'p3', 0, 'y'), 'rate_limited', '300 edits an hour');

-- ------------------------------------------------------------------ hashtags
select pg_temp.owner();
select results_eq(format('select unnest(private.tags_in(%L)) order by 1', body), wanted, 'tags in: ' || body) from (values
  ('#one two #Three', array['one', 'three']), ('(#in) "#quotes", #end.', array['end', 'in', 'quotes']), ('a#b c&#39; http://x.example/#frag', '{}'),
  ('#42 #1st #_', array['1st']), ('#ünïcode #日本語 #שלום', array['ünïcode', 'שלום', '日本語']), ('#a #a #A', array['a']), ('##double #', '{}'),
  ('#' || repeat('x', 51), '{}'), ('no tags', '{}')) v (body, wanted);
select is(cardinality(private.tags_in((select string_agg('#t' || i, ' ') from generate_series(1, 100) i))), 20, 'twenty at most');
\o /dev/null
update posts set body = 'now with #Colour' where id = :'p3';
\o
select results_eq('select tag from private.hashtags', array['colour'], 'an edit changes them');
insert into posts (id, author_id, body) values (:'p4', :'ann', '#colour by hand');
select is((select count(*) from private.hashtags), 2::bigint, 'whoever writes');
delete from posts where id = :'p4';
select is((select count(*) from private.hashtags), 1::bigint, 'whoever deletes');

-- ------------------------------------------------------------------ mentions
select results_eq(format('select unnest(private.handles_in(%L)) order by 1', body), wanted, 'handles in: ' || body) from (values
  ('@ann and @BOB, (@cleo).', array['ann', 'bob', 'cleo']), ('mail a@b.example or x@ann', '{}'), ('@ab', '{}'), ('@@ann https://x.example/@ann', '{}'), ('@ann''s @ann', array['ann'])) v (body, wanted);
select is(cardinality(private.handles_in((select string_agg('@user' || i, ' ') from generate_series(1, 100) i))), 20, 'twenty at most');

select * from finish();
rollback;
