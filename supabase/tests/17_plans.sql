-- What the functions read: which indexes, how many rows, and never a large table from end to end. Counted by PostgreSQL while
-- they run, on 20,000 posts by 400 people: a plan inside a function cannot be seen from outside, but its work can.
begin;
\ir support/helpers.psql
select plan(46);
grant execute on function private.epoch() to authenticated;      -- for feed_pull's cursor; undone with the test

\o /dev/null
select pg_temp.account('person_' || n, overlay('ffffffff-0000-7000-8000-000000000000' placing lpad(n::text, 4, '0') from 33)::uuid) from generate_series(1, 397) n;
create temp table who as select row_number() over (order by id) - 1 as nr, id from profiles;
grant select on who to authenticated;
create function pg_temp.person(n bigint) returns uuid language sql stable as $$ select id from who where who.nr = person.n $$;
create function pg_temp.nth(n bigint) returns uuid language sql immutable as $$ select ('10000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$;
do $$
declare
  t text;
begin                                    -- versions, log and counts are written here as the triggers would
  foreach t in array '{posts,likes,reposts,bookmarks,follows,notifications}'::text[] loop
    execute format('alter table public.%I disable trigger user', t);
  end loop;
end $$;
insert into posts (id, author_id, body, root, reply_to, born, ver, created_at)
  select pg_temp.nth(n), w.id, 'common ' || case when n % 100 = 0 then 'seldom ' else '' end || 'w' || n, r, r, 1000 + n, 1000 + n, now() - (20000 - n) * interval '1 minute'
  from generate_series(1, 20000) n join who w on w.nr = n * 7 % 400 cross join lateral (select case when n % 4 = 3 then pg_temp.nth(n / 500 * 500 + 1) end as r) r;
insert into post_counts (post_id, likes) select id, 2 from posts;
insert into likes (user_id, post_id, is_on, ver) select w.id, pg_temp.nth(n), true, 40000 + 2 * n + k from generate_series(1, 20000) n, generate_series(0, 1) k join who w on true where w.nr = (n + k) % 400;
insert into reposts (user_id, post_id, is_on, ver) select w.id, pg_temp.nth(n), true, 110000 + n from generate_series(1, 20000, 3) n join who w on w.nr = n * 11 % 400;
insert into bookmarks (user_id, post_id, is_on, ver) select w.id, pg_temp.nth(n), true, 150000 + n from generate_series(1, 20000, 3) n join who w on w.nr = n * 13 % 400;
insert into follows (follower_id, followee_id, is_on, ver) select a.id, b.id, true, a.nr * 400 + b.nr from who a join who b on b.nr between a.nr + 1 and a.nr + 50 or (a.nr = 0 and b.nr between 51 and 200);
insert into notifications (user_id, kind, actor_id, post_id, born, ver) select p.author_id, 'like', l.user_id, p.id, l.ver, l.ver from likes l join posts p on p.id = l.post_id where l.user_id <> p.author_id;
insert into private.timelines select author_id, born, id, false from posts where reply_to is null union all select user_id, ver, post_id, true from reposts;
insert into private.hashtags (tag, post_id, author_id, born, at) select 'tag' || born % 50, id, author_id, born, created_at from posts;
insert into private.change_log (seq, xid, kind, entity, author) select 200000 + born, (100 + (born - 1000) / 100)::text::xid8, 1, id, author_id from posts;
insert into private.change_log (seq, xid, kind, entity, audience) select 200000 + ver, (100 + ver % 20000)::text::xid8, 3, post_id, user_id from likes;
insert into private.ledger (uid, mid, epoch, kind) select w.id, gen_random_uuid(), 'x', 'set_like' from generate_series(1, 20000) n join who w on w.nr = n % 400;
select setval('private.change_seq', 1000000);
analyze private.timelines, profiles, posts, post_counts, likes, reposts, bookmarks, follows, mutes, blocks, notifications, thread_mutes, profile_counts, private.hashtags, private.change_log, private.ledger;
do $$
declare
  t text;
begin
  foreach t in array '{posts,likes,reposts,bookmarks,follows,notifications}'::text[] loop
    execute format('alter table public.%I enable trigger user', t);
  end loop;
end $$;
\o

-- ------------------------------------------------------------------ counting
create temp table work (name text, relation text, kind "char", scans bigint, rows bigint);
grant all on work to authenticated;
create function pg_temp.counters() returns table (relation text, kind "char", scans bigint, rows bigint) language sql volatile as $$
  select c.relname::text, c.relkind, pg_stat_get_xact_numscans(c.oid), pg_stat_get_xact_tuples_returned(c.oid)
  from pg_class c where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace) and c.relkind in ('r', 'i')
$$;
create function pg_temp.watch(name text, call text) returns void language plpgsql as $$
begin
  execute 'select ' || call;                   -- what is planned once reads the catalogue, not the tables; and settings warm up
  create temp table before on commit drop as select * from pg_temp.counters();
  execute 'select ' || call;
  insert into work select watch.name, n.relation, n.kind, n.scans - b.scans, n.rows - b.rows
    from pg_temp.counters() n join before b using (relation) where n.scans > b.scans;
  drop table before;
end $$;
-- No large table from end to end, this index, and no more rows from all indexes together than that.
create function pg_temp.reads(wanted text, index text, most int) returns setof text language plpgsql as $$
begin
  return next is_empty(format('select w.relation, w.rows from work w where w.name = %L and w.kind = ''r'' and w.rows > 500', wanted), wanted || ': no table from end to end');
  return next ok(exists (select from work w where w.name = wanted and w.relation = index), wanted || ': by ' || index);
  return next cmp_ok((select sum(w.rows) from work w where w.name = wanted and w.kind = 'i'), '<=', most::numeric, wanted || ': no more rows than needed');
end $$;

select pg_temp.login(pg_temp.person(0));
\o /dev/null
select pg_temp.watch('feed, nothing new', $$ feed_pull(private.epoch(), '310:310:', '320:320:') $$);
select pg_temp.watch('feed, nothing new among much', $$ feed_pull(private.epoch(), '295:310:', '310:310:') $$);
select pg_temp.watch('feed, 100 rows', $$ feed_pull(private.epoch(), '298:298:', '320:320:', 0, 100) $$);
select pg_temp.watch('home', $$ home_page('following', null, 50) $$);
select pg_temp.watch('home, long ago', $$ home_page('following', 10000, 50) $$);
select pg_temp.watch('everyone', $$ home_page('everyone', null, 50) $$);
select pg_temp.watch('thread', format('thread_page(%L)', pg_temp.nth(10001)));
select pg_temp.watch('likes', format('profile_page(%L, null, ''likes'')', pg_temp.person(3)));
select pg_temp.watch('bookmarks', 'bookmarks_page()');
select pg_temp.watch('refresh', format('refresh_posts(array(select pg_temp.nth(n * 100) from generate_series(1, 100) n))'));
select pg_temp.watch('search, common', $$ search_posts('common') $$);
select pg_temp.watch('search, one', $$ search_posts('w12345') $$);
select pg_temp.watch('search, tag', $$ search_posts('#tag7') $$);
select pg_temp.watch('notifications', 'notifications_page()');
select pg_temp.watch('like', format($$ apply_intent(gen_random_uuid(), 'set_like', jsonb_build_object('post', %L, 'on', (random() < 2))) $$, pg_temp.nth(19000)));
\o
select pg_temp.reads('feed, nothing new', 'change_log_xid', 50);
select pg_temp.reads('feed, nothing new among much', 'change_log_author', 1500);
select pg_temp.reads('feed, 100 rows', 'change_log_author', 1200);
select pg_temp.reads('home', 'timelines_pkey', 1500);
select pg_temp.reads('home, long ago', 'timelines_pkey', 1200);
select pg_temp.reads('everyone', 'posts_born', 600);
select pg_temp.reads('thread', 'posts_replies', 250);
select pg_temp.reads('likes', 'likes_list', 550);
select pg_temp.reads('bookmarks', 'bookmarks_list', 250);
select pg_temp.reads('refresh', 'posts_pkey', 900);
select pg_temp.reads('search, common', 'posts_born', 600);
select pg_temp.reads('search, one', 'posts_words', 30);
select pg_temp.reads('search, tag', 'hashtags_tag', 500);
select pg_temp.reads('notifications', 'notifications_list', 500);
select pg_temp.reads('like', 'ledger_pkey', 30);

-- The check can fail: the same question without its index.
\o /dev/null
select pg_temp.owner();
drop index likes_list;
select pg_temp.login(pg_temp.person(0));
select pg_temp.watch('without', format('profile_page(%L, null, ''likes'')', pg_temp.person(3)));
\o
select ok((select sum(w.rows) from work w where w.name = 'without') > (select sum(w.rows) from work w where w.name = 'likes') or
  exists (select from work w where w.name = 'without' and w.kind = 'r' and w.rows > 500), 'a lost index shows');

select * from finish();
rollback;
