begin;
\ir support/helpers.psql
select plan(18);

select is((select handle || '/' || name from profiles where id = :'ann'), 'ann/Ann', 'sign-up makes a profile');
-- A failure would tell whose address has an account: such a sign-up is answered before this.
create function pg_temp.handle(asked text, id uuid) returns text language plpgsql as $$
begin
  perform pg_temp.account(asked, id);
  return (select p.handle || '/' || p.name from profiles p where p.id = handle.id);
end $$;
select is(pg_temp.handle('ann', '11111111-0000-7000-8000-000000000001'), 'u_11111111000070008000/Ann', 'for a taken handle one is made');
select is(pg_temp.handle('ANN', '22222222-0000-7000-8000-000000000002'), 'u_22222222000070008000/Ann', 'in any case of letters');
select is(pg_temp.handle('x', '33333333-0000-7000-8000-000000000003'), 'u_33333333000070008000/X', 'and for a malformed one');
select is((select id from profiles where handle = 'ann'), :'ann', 'whose it was keeps it');
select lives_ok($$ select pg_temp.account('Dora') $$, 'capital letters are taken as small ones');
select is((select count(*) from profiles where handle = 'dora'), 1::bigint, 'small they are');

insert into auth.users (id, aud, role, email, raw_user_meta_data) values
  ('dddddddd-0000-7000-8000-000000000004', 'authenticated', 'authenticated', 'd@test.example', '{}'),
  ('eeeeeeee-0000-7000-8000-000000000005', 'authenticated', 'authenticated', 'e@test.example',
   jsonb_build_object('handle', 'eve', 'display_name', E'  Eve\x07\n' || repeat('x', 200)));
select is((select handle from profiles where id::text like 'dddd%'), 'u_dddddddd000070008000', 'without a handle one is made');
select is((select left(name, 4) || char_length(name) from profiles where handle = 'eve'), 'Evex80', 'a name is cut and cleaned');

select pg_temp.anonymous();
select ok(handle_available('free_one'), 'anon may ask for a free handle');
select ok(not handle_available('ann'), 'and a taken one');
select ok(not handle_available('Ann'), 'in any case of letters');
select ok(not handle_available('no spaces'), 'malformed is not available');
select ok(not handle_available(null), 'nor is none');
select ok(not handle_available(repeat('a', 1000000)), 'nor a megabyte');

-- a token that outlives its account
select pg_temp.login('99999999-0000-7000-8000-000000000009');
select throws_ok($$ select home_page() $$, 'PT401', 'not signed in', 'no account: 401');
select throws_ok($$ select apply_intent(gen_random_uuid(), 'put_post', '{}') $$, 'PT401', 'not signed in', 'no account: no write');
select pg_temp.login(null);
select throws_ok($$ select self_page('posts') $$, 'PT401', 'not signed in', 'no subject: 401');

select * from finish();
rollback;
