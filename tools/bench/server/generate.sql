-- A network to measure with: as many people and posts as asked for, ten likes a post, and the change log that those who
-- made it would have left. Set-based, with the triggers switched off and their effects made in bulk: versions, log,
-- counts, hashtags, edits, notifications. The same for the same numbers, except that times count back from now.
--
--   set bench.people = 100000; set bench.posts = 1000000;        (the superuser, on a database with the migrations)
--
-- The log's transaction numbers end at 2^32 - 1, so the cluster must stand above that: pg_resetwal -e 1 before the load.
-- Sections begin with a line `-- step: name`; all run in one session.

-- step: session
set session_replication_role = replica;
set synchronous_commit = off;
set max_parallel_workers_per_gather = 0;          -- random numbers come in one order
set jit = off;
select setseed(0.42);

create schema bench;
grant usage on schema bench to authenticated;
create function bench.people() returns int language sql stable as $$ select current_setting('bench.people')::int $$;
create function bench.posts() returns int language sql stable as $$ select current_setting('bench.posts')::int $$;
create function bench.person(n int) returns uuid language sql immutable parallel safe as
  $$ select overlay(overlay(md5('person' || n) placing '4' from 13) placing '8' from 17)::uuid $$;
-- The k-th word of a language of 20,000.
create function bench.word(k int) returns text language sql immutable parallel safe as $$
  select ('{ba,be,bi,bo,bu,da,de,di,do,du,fa,fe,fi,fo,fu,ga,ge,gi,go,gu,ha,he,hi,ho,hu,ka,ke,ki,ko,ku}'::text[])[1 + k % 30]
      || ('{la,le,li,lo,lu,ma,me,mi,mo,mu,na,ne,ni,no,nu,pa,pe,pi,po,pu,ra,re,ri,ro,ru,sa,se,si,so,su}'::text[])[1 + k / 30 % 30]
      || ('{"",ta,te,ti,to,tu,va,ve,vi,vo,vu,wa,we,wi,wo,wu,za,ze,zi,zo,zu,sta,ste,sti,sto}'::text[])[1 + k / 900]
$$;

-- Indexes and keys of the large tables are made again when their rows are there.
create table bench.index as
  select c.conrelid::regclass::text as tab, quote_ident(c.conname) as name, pg_get_constraintdef(c.oid) as def, true as is_key
  from pg_constraint c where c.contype in ('p', 'u')
    and c.conrelid in (select unnest('{public.posts,public.post_counts,public.likes,public.reposts,public.bookmarks,public.follows,public.notifications,private.change_log,private.hashtags,private.timelines}'::regclass[]))
  union all
  select i.indrelid::regclass::text, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid), false
  from pg_index i where not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u'))
    and i.indrelid in (select unnest('{public.posts,public.post_counts,public.likes,public.reposts,public.bookmarks,public.follows,public.notifications,private.change_log,private.hashtags,private.timelines}'::regclass[]));
do $$ declare i record; begin
  for i in select * from bench.index loop
    execute case when i.is_key then format('alter table %s drop constraint %s', i.tab, i.name) else format('drop index %s', i.name) end;
  end loop;
end $$;

-- These run even for a replica, a row at a time.
alter table public.posts disable trigger timeline;
alter table public.reposts disable trigger timeline;

-- step: people
create table bench.who as select n, bench.person(n) as id from generate_series(1, bench.people()) n;     -- cheaper to join than to make again
alter table bench.who add primary key (n);
analyze bench.who;
insert into auth.users (id, aud, role, email, raw_user_meta_data, created_at)
  select bench.person(n), 'authenticated', 'authenticated', 'p' || n || '@test.example', jsonb_build_object('handle', 'p' || n || '_'), now() - interval '2 years'
  from generate_series(1, bench.people()) n;
insert into public.profiles (id, handle, name, bio, ver, created_at)
  select bench.person(n), 'p' || n || '_', initcap(bench.word(n % 20000) || ' ' || bench.word(n * 31 % 20000)), repeat('about me ', 1 + n % 8), 0, now() - interval '2 years'
  from generate_series(1, bench.people()) n;
insert into private.nudges (user_id, at) select bench.person(n), '-infinity' from generate_series(1, bench.people()) n;

-- step: follows
-- A low number is popular and active. How many one follows, and whom, follows a power law. Nobody ordinary follows the
-- last tenth of a percent; the last few are the people that the figures are about, who follow the busiest.
create table bench.edge as
  select distinct n, w from (
    select n, 1 + floor(bench.people() * 0.99 * random() ^ 2.2)::int as w
    from (select n, least(2000, floor(8 / random() ^ 0.7)::int) as degree from generate_series(1, (bench.people() * 0.99)::int) n) p,
         generate_series(1, degree)) f
  where n <> w;
create table bench.caller as
  select name, followees, bench.people() - k as n, bench.person(bench.people() - k) as id
  from (values ('fifty', 50, 1), ('five hundred', 500, 0), ('writer', 0, 2), ('popular', 0, bench.people() - 3)) c (name, followees, k);
insert into bench.edge
  select c.n, x.w from bench.caller c cross join lateral (
    select w from generate_series(1, greatest(bench.people() * 0.008, c.followees * 1.6)::int) w order by md5(c.n || '/' || w) limit c.followees) x;
insert into bench.edge select 1000 + k, c.n from bench.caller c, generate_series(1, 100) k where c.name = 'writer';   -- a hundred to be nudged
insert into public.follows (follower_id, followee_id, is_on, ver)
  select a.id, b.id, true, row_number() over (order by hashint8(e.n * 1000000::bigint + e.w), e.n, e.w)
  from bench.edge e join bench.who a on a.n = e.n join bench.who b on b.n = e.w;
grant select on bench.caller to authenticated;

-- step: events
-- Posts in the order in which they are written. A quarter answers another, mostly a recent one; every 200th and above
-- all every 5,000th draws many answers. 5 % quote.
create table bench.post as
  select n, overlay(overlay((lpad(to_hex(1735689600000 + n * (31536000000 / bench.posts())), 12, '0') || right(md5('post' || n), 20)) placing '7' from 13) placing '8' from 17)::uuid as id,
         1 + floor(bench.people() * 0.99 * random() ^ 2)::int as author,
         case when n > 1 and what < 0.25 then
           case when how < 0.1 then greatest(1, (n - 1) / 5000 * 5000) when how < 0.4 then greatest(1, (n - 1) / 200 * 200)
                else n - 1 - floor(least(n - 1, 3000) * random() ^ 3)::int end end as parent,
         case when n > 100 and what >= 0.25 and what < 0.30 then n - 1 - floor((n - 1) * random() ^ 6)::int end as quote,
         null::int as root
  from (select n, random() as what, random() as how from generate_series(1, bench.posts()) n) p;
alter table bench.post add primary key (n);
update bench.post set root = parent where parent is not null;
do $$ begin
  loop                                            -- from the parent to the parent's root, until nothing moves
    update bench.post p set root = q.root from bench.post q where q.n = p.root and q.root is not null;
    exit when not found;
  end loop;
end $$;
grant select on bench.post to authenticated;

create unlogged table bench.reaction as
  select distinct what, post, who from (
    select 'l' as what, 1 + (floor(bench.posts() * random() ^ 2)::bigint * 7919 % bench.posts())::int as post, 1 + floor(bench.people() * random() ^ 1.3)::int as who
      from generate_series(1, bench.posts() * 10)
    union all
    select 'r', 1 + (floor(bench.posts() * random() ^ 2)::bigint * 7919 % bench.posts())::int, 1 + floor(bench.people() * 0.99 * random() ^ 1.5)::int
      from generate_series(1, bench.posts() / 2)
    union all
    select 'b', 1 + floor(bench.posts() * random())::int, 1 + floor(bench.people() * random() ^ 1.3)::int from generate_series(1, bench.posts() / 2)) r;
create unlogged table bench.event as
  select row_number() over (order by t, what, post, who) as rn, t, what, post, who from (
    select n::float8 as t, 'p' as what, n as post, author as who from bench.post
    union all
    select least(bench.posts(), post - 200 * ln(1 - random())), what, post, who from bench.reaction
    union all
    select least(bench.posts(), n + 5000 * random()), 'd', n, author from bench.post where n % 50 = 0 and n % 200 <> 0
    union all
    select least(bench.posts(), n + 500 * random()), 'e', n, author from bench.post where n % 100 = 7
    union all
    select bench.posts() * random(), 'u', null, 1 + floor(bench.people() * 0.99 * random() ^ 2)::int from generate_series(1, bench.posts() / 50)) e;
drop table bench.reaction;

-- An event's `ver`: behind those of the follows, even; the notification it causes takes the next, odd one.
create table bench.scale as
  select (select count(*) from bench.edge) as base, (select max(rn) from bench.event) as last, interval '365 days' / bench.posts() as step;

-- step: posts
create unlogged table bench.body as
  select n, concat_ws(' ', (select string_agg(bench.word(w.k), ' ') from (select floor(20000 * random() ^ 3)::int as k from generate_series(1, 8 + (p.n * 7 % 15)) offset 0) w),
    case when p.n % 12 = 0 then '#' || bench.word((p.n * 37::bigint % 20 * (p.n / 12 % 20))::int) end,
    case when p.n % 33 = 0 then '@p' || 1 + floor(bench.people() * 0.2 * random())::int || '_' end) as body
  from bench.post p;
insert into public.posts (id, author_id, body, root, reply_to, quote, media, lang, created_at, born, ver, rev, edited_at, deleted)
  select p.id, f.id, case when d.post is null then b.body else '' end, r.id, a.id, case when d.post is null then q.id end,
    case when p.n % 10 = 3 and d.post is null then jsonb_build_array(jsonb_build_object('path', f.id || '/' || p.id || '/1-picture.jpg',
      'width', 1200, 'height', 800, 'alt', 'A picture', 'blurhash', 'LpGawst6RkRlr@azj[oL0~WCkBkB')) else '[]' end,
    case when d.post is null then 'en' end, now() - (bench.posts() - p.n) * s.step,
    s.base + 2 * e.rn, s.base + 2 * greatest(e.rn, d.rn, x.rn), (x.rn is not null)::int, now() - (bench.posts() - x.t) * s.step, d.post is not null
  from bench.event e join bench.post p on p.n = e.post join bench.body b on b.n = p.n join bench.who f on f.n = p.author cross join bench.scale s
  left join bench.post r on r.n = p.root left join bench.post a on a.n = p.parent left join bench.post q on q.n = p.quote
  left join bench.event d on d.post = p.n and d.what = 'd' left join bench.event x on x.post = p.n and x.what = 'e'
  where e.what = 'p' order by e.rn;
drop table bench.body;
insert into private.post_edits (post_id, rev, body, at)
  select p.id, 0, 'as it was at first', p.created_at from public.posts p where p.rev > 0 and not p.deleted;
insert into private.hashtags (tag, post_id, author_id, born, at)
  select t, p.id, p.author_id, p.born, p.created_at from public.posts p cross join lateral unnest(private.tags_in(p.body)) t where p.body like '%#%';

-- step: relations
insert into public.likes (user_id, post_id, is_on, ver)
  select f.id, p.id, true, s.base + 2 * e.rn from bench.event e join bench.post p on p.n = e.post join bench.who f on f.n = e.who cross join bench.scale s
  where e.what = 'l' order by e.rn;
insert into public.reposts (user_id, post_id, is_on, ver)
  select f.id, p.id, true, s.base + 2 * e.rn from bench.event e join bench.post p on p.n = e.post join bench.who f on f.n = e.who cross join bench.scale s
  where e.what = 'r' order by e.rn;
insert into public.bookmarks (user_id, post_id, is_on, ver)
  select f.id, p.id, true, s.base + 2 * e.rn from bench.event e join bench.post p on p.n = e.post join bench.who f on f.n = e.who cross join bench.scale s
  where e.what = 'b' order by e.rn;
update public.profiles f set ver = u.ver from (
  select e.who, s.base + 2 * max(e.rn) as ver from bench.event e cross join bench.scale s where e.what = 'u' group by e.who, s.base) u
  where f.id = (select w.id from bench.who w where w.n = u.who);
insert into private.timelines (author_id, sort, post_id, is_repost)
  select p.author_id, p.born, p.id, false from public.posts p where not p.deleted and p.reply_to is null
  union all select r.user_id, r.ver, r.post_id, true from public.reposts r;
-- Everybody whom the figures are about blocks and mutes people, none of them followed by many.
insert into public.blocks (user_id, person_id, is_on, ver) select c.id, bench.person(bench.people() / 2 + c.followees + k), true, 0 from bench.caller c, generate_series(1, 5) k;
insert into public.mutes (user_id, person_id, is_on, ver) select c.id, bench.person(bench.people() / 2 + c.followees + k), true, 0 from bench.caller c, generate_series(11, 15) k;

-- step: counts
insert into public.post_counts (post_id, replies, reposts, likes, quotes)
  select p.id, coalesce(a.n, 0), coalesce(r.n, 0), coalesce(l.n, 0), coalesce(q.n, 0)
  from bench.post p
  left join (select parent, count(*) as n from bench.post where n % 50 <> 0 or n % 200 = 0 group by 1) a on a.parent = p.n
  left join (select post, count(*) as n from bench.event where what = 'r' group by 1) r on r.post = p.n
  left join (select post, count(*) as n from bench.event where what = 'l' group by 1) l on l.post = p.n
  left join (select quote, count(*) as n from bench.post where n % 50 <> 0 or n % 200 = 0 group by 1) q on q.quote = p.n
  order by p.n;
insert into public.profile_counts (person_id, followers, following)
  select f.id, coalesce(a.c, 0), coalesce(b.c, 0)
  from bench.who f
  left join (select w, count(*) as c from bench.edge group by 1) a on a.w = f.n
  left join (select n, count(*) as c from bench.edge group by 1) b on b.n = f.n;

-- step: notifications
-- Of the last tenth of the time only: who reads older ones. The first hundred likes of a post are told, then doublings.
create unlogged table bench.news as
  select e.rn, case e.what when 'l' then 'like' else 'repost' end as kind, p.author as recipient, e.who as actor, p.id as post
    from (select *, row_number() over (partition by what, post order by rn) - 1 as before from bench.event where what in ('l', 'r')) e
    join bench.post p on p.n = e.post
    where e.t > bench.posts() * 0.9 and e.who <> p.author and (e.before < 100 or (e.before + 1) & e.before = 0)
  union all
  select e.rn, case when a.n is not null then 'reply' else 'quote' end, coalesce(a.author, q.author), e.who, p.id
    from bench.event e join bench.post p on p.n = e.post left join bench.post a on a.n = p.parent left join bench.post q on q.n = p.quote
    where e.what = 'p' and e.t > bench.posts() * 0.9 and coalesce(a.author, q.author) <> e.who;
insert into public.notifications (id, user_id, kind, actor_id, post_id, born, ver, created_at)
  select md5('news' || w.rn)::uuid, a.id, w.kind, b.id, w.post, s.base + 2 * w.rn + 1, s.base + 2 * w.rn + 1,
    now() - interval '365 days' * ((s.last - w.rn)::float8 / s.last)
  from bench.news w join bench.who a on a.n = w.recipient join bench.who b on b.n = w.actor cross join bench.scale s order by w.rn;

-- step: log
-- Follows are older than the log. A transaction per event.
insert into private.change_log (seq, xid, kind, entity, author, audience, at)
  select s.base + 2 * c.rn + c.odd, (4294967295 - s.last + c.rn)::text::xid8, c.kind, c.entity, c.author, c.audience, now() - interval '365 days' * ((s.last - c.rn)::float8 / s.last)
  from (
    select e.rn, 0 as odd, case e.what when 'u' then 2 when 'r' then 6 when 'l' then 3 when 'b' then 3 else 1 end as kind,
           coalesce(p.id, f.id) as entity,
           case when e.what not in ('l', 'b') then f.id end as author,
           case when e.what in ('l', 'b') then f.id end as audience
    from bench.event e join bench.who f on f.n = e.who left join bench.post p on p.n = e.post
    union all
    select w.rn, 1, 5, md5('news' || w.rn)::uuid, null, a.id from bench.news w join bench.who a on a.n = w.recipient) c
  cross join bench.scale s
  order by c.rn, c.odd;
update private.epoch set floor = (select (4294967295 - s.last)::text::xid8 from bench.scale s);
select setval('private.change_seq', (select s.base + 2 * s.last + 2 from bench.scale s));

-- step: indexes
do $$ declare i record; begin
  for i in select * from bench.index order by is_key desc, tab loop
    execute case when i.is_key then format('alter table %s add constraint %s %s', i.tab, i.name, i.def) else i.def end;
  end loop;
end $$;

-- step: cleaning
alter table public.posts enable always trigger timeline;
alter table public.reposts enable always trigger timeline;
drop table bench.event, bench.news, bench.edge, bench.index, bench.who;
reset session_replication_role;

-- step: vacuum
vacuum (freeze, analyze);
