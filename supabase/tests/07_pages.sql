begin;
\ir support/helpers.psql
select plan(28);

\o /dev/null
select pg_temp.account('dora', 'dddddddd-0000-7000-8000-000000000004');
select pg_temp.login(:'ann');
select pg_temp.put(:'p1', 'mine'), pg_temp.intent('set_follow', jsonb_build_object('person', :'bob', 'on', true)),
       pg_temp.intent('set_follow', jsonb_build_object('person', :'cleo', 'on', true)), pg_temp.intent('set_follow', jsonb_build_object('person', :'cleo', 'on', false));
select pg_temp.login(:'bob');
select pg_temp.put(:'p2', 'of bob'), pg_temp.put(gen_random_uuid(), 'a reply', jsonb_build_object('reply_to', :'p1'));
select pg_temp.login(:'cleo');
select pg_temp.put(:'p3', 'of cleo');
select pg_temp.login(:'bob');
select pg_temp.put(:'p4', 'look', jsonb_build_object('quote', :'p3'));
\o

create function pg_temp.listed(page json) returns uuid[] language sql as
  $$ select coalesce(array_agg(value::uuid), '{}') from json_array_elements_text(page -> 'order') $$;

select pg_temp.login(:'ann');
select is(pg_temp.listed(home_page()), array[:'p4', :'p2', :'p1']::uuid[], 'self and followees, newest first, no replies');
select is(pg_temp.listed(home_page('everyone')), array[:'p4', :'p3', :'p2', :'p1']::uuid[], 'everyone, no replies');
select ok(pg_temp.post(home_page(), :'p3') is not null, 'the quoted post is in the rows');
select ok(pg_temp.person(home_page(), :'cleo') is not null, 'with its author');
select is(home_page() ->> 'at', pg_current_snapshot()::text, 'says at which snapshot');
select is(home_page() ->> 'epoch', feed_pull() ->> 'epoch', 'and in which epoch');
select is(pg_temp.listed(home_page('following', null, 2)), array[:'p4', :'p2']::uuid[], 'first page');
select is((home_page('following', null, 2) ->> 'more')::boolean, true, 'there is more');
select is(pg_temp.listed(home_page('following', (select born from posts where id = :'p2'), 2)), array[:'p1']::uuid[], '`before` is exclusive');
select is((home_page('following', null, 3) ->> 'more')::boolean, false, 'exactly the last page');
select is((home_page('everyone', null, 3) ->> 'more')::boolean, true, 'everyone: there is more');
select is((home_page('everyone', null, 4) ->> 'more')::boolean, false, 'everyone: the last page');
select is(pg_temp.listed(home_page('everyone', 0)), '{}'::uuid[], 'nothing below the first');
select is(json_array_length(home_page('everyone', null, -1) -> 'order'), 1, 'a page has one row at least');
select throws_ok($$ select home_page('nonsense') $$, 'PT400', 'unknown list');
select throws_ok($$ select home_page(null) $$, 'PT400', 'unknown list');
select is((pg_temp.person(home_page(), :'bob') -> 'mine') - 'ver', '{"following": true, "muted": false, "reposts_muted": false, "blocked": false}', 'own relation to a person');
select is(pg_temp.person(home_page(), :'cleo') -> 'mine' ->> 'following', 'false', 'a relation that was taken back has a version as well');

\o /dev/null
select pg_temp.outcome('delete_post', jsonb_build_object('id', :'p1'));
select pg_temp.login(:'cleo'), pg_temp.outcome('delete_post', jsonb_build_object('id', :'p3'));
select pg_temp.login(:'ann');
\o
select is(pg_temp.listed(home_page()), array[:'p4', :'p2']::uuid[], 'tombstones are in no list');
select is((pg_temp.post(home_page(), :'p3') ->> 'deleted')::boolean, true, 'but come where they are quoted');

-- a client that starts over
select is(pg_temp.ids(self_page('posts') -> 'rows'), array[:'p1']::uuid[], 'own posts, tombstones too');
select is(pg_temp.person(self_page('people', 0, 1), :'bob') ->> 'handle', 'bob', 'people related to');
select is((self_page('people', 0, 1) ->> 'more')::boolean, true, 'a page at a time');
select is(pg_temp.person(self_page('people', (self_page('people', 0, 1) ->> 'after')::bigint, 1), :'cleo') -> 'mine' ->> 'following', 'false', 'off ones too');
select is((self_page('people', 0, 2) ->> 'more')::boolean, false, 'to the end');
select throws_ok($$ select self_page('nonsense') $$, 'PT400', 'unknown part');

select pg_temp.login('dddddddd-0000-7000-8000-000000000004');
select is(home_page() ->> 'order', '[]', 'a new person''s home is empty');
select is(json_array_length(self_page('people') -> 'rows' -> 'people'), 1, 'and so are their relations: nobody is there but oneself');

select * from finish();
rollback;
