-- Pages: home, thread, profile, bookmarks, lists of people, everything of one's own.

-- ------------------------------------------------------------------ home
-- The newest of the timelines of the caller and the people followed. The newest of each (one probe each) give those who can
-- appear on the page and a floor below which nothing can; only they are read further.
create function private.following_places(me uuid, below bigint, size int) returns private.place[]
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  muted uuid[] := array(select m.person_id from public.mutes m where m.user_id = me and m.is_on);
  no_reposts uuid[] := array(select m.person_id from public.mutes m where m.user_id = me and m.reposts);
begin
  return (with head as materialized (
    select n.id, n.with_reposts, h.sort
    from (select f.followee_id as id, f.followee_id <> all (no_reposts) as with_reposts from public.follows f
          where f.follower_id = me and f.is_on and f.followee_id <> all (muted)
          union all select me, true) n
    cross join lateral (
      select t.sort from private.timelines t
      where t.author_id = n.id and t.sort < below and (n.with_reposts or not t.is_repost)
      order by t.sort desc limit 1) h
    order by h.sort desc limit size
  ), lowest as materialized (
    select case when count(*) = size then min(sort) else 0 end as sort from head
  )
  select array_agg((e.post_id, e.sort, e.reposter)::private.place order by e.sort desc) from (
    select t.post_id, t.sort, case when t.is_repost then h.id end as reposter
    from head h cross join lateral (
      select t.post_id, t.sort, t.is_repost from private.timelines t
      where t.author_id = h.id and t.sort < below and t.sort >= (select l.sort from lowest l)
        and (h.with_reposts or not t.is_repost)
      order by t.sort desc limit size) t
    order by t.sort desc limit size) e);
end $$;

create function private.everyone_places(below bigint, size int, unwanted uuid[]) returns private.place[]
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return (select array_agg((t.id, t.born, null)::private.place order by t.born desc) from (
    select p.id, p.born from public.posts p
    where not p.deleted and p.reply_to is null and p.born < below and p.author_id <> all (unwanted)
    order by p.born desc limit size) t);
end $$;

create function private.home_page(list text, before bigint, lim int) returns json
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := private.caller();
  unseen uuid[] := private.hidden_from(me);
  unwanted uuid[] := unseen || array(select m.person_id from public.mutes m where m.user_id = me and m.is_on);
  size int := private.page_size(lim, 50, 100);
  below bigint := coalesce(before, 9223372036854775807);
  places private.place[];
begin
  if list = 'following' then
    places := private.following_places(me, below, size + 1);
  elsif list = 'everyone' then
    places := private.everyone_places(below, size + 1, unwanted);
  else
    raise sqlstate 'PT400' using message = 'unknown list';
  end if;
  return private.post_page(me, unseen, unwanted, coalesce(places, '{}'), size);
end $$;

-- ------------------------------------------------------------------ a thread
-- A post, what it answers up to the beginning, a page of its replies (oldest first), and below each of these the first five
-- of every reply, six levels deep. Who wants more of a branch asks for the thread of its last post.
create function private.thread_page(id uuid, after bigint, lim int) returns json
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := private.caller();
  focus uuid := thread_page.id;
  behind bigint := coalesce(thread_page.after, 0);
  size int := private.page_size(lim, 20, 50);
  unseen uuid[] := private.hidden_from(me);
  direct private.place[] := '{}'::private.place[];
  ancestors uuid[] := '{}'::uuid[];
begin
  if exists (select from public.posts p where p.id = focus and p.author_id <> all (unseen)) then
    select array_agg((t.id, t.born, null)::private.place order by t.born) into direct from (
      select p.id, p.born from public.posts p
      where p.reply_to = focus and p.born > behind and p.author_id <> all (unseen)
      order by p.born limit size + 1) t;
    direct := coalesce(direct, '{}');
    with recursive above (id, level) as (
      select p.reply_to, 1 from public.posts p where p.id = focus and p.reply_to is not null
      union all
      select p.reply_to, a.level + 1 from above a
      cross join lateral (select p.reply_to from public.posts p where p.id = a.id and p.author_id <> all (unseen) offset 0) p
      where p.reply_to is not null and a.level < 500
    )
    select coalesce(array_agg(a.id order by a.level desc), '{}') into ancestors from above a;
  end if;
  return (
    with recursive branch (id, parent, level, path) as (
      select d.post, focus, 1, array[d.sort] from unnest(direct[1:size]) d
      union all
      select c.id, b.id, b.level + 1, b.path || c.born
      from branch b
      cross join lateral (
        select p.id, p.born from public.posts p
        where p.reply_to = b.id and p.author_id <> all (unseen)
        order by p.born limit 5) c
      where b.level < 6
    ), item as materialized (
      select * from branch limit 500           -- level by level, so no reply is here without what it answers
    )
    select json_build_object('epoch', private.epoch(), 'at', pg_current_snapshot()::text, 'post', focus,
      'ancestors', to_json(ancestors),
      'items', (select coalesce(json_agg(json_build_object('id', i.id, 'parent', i.parent, 'level', i.level)
                                         order by i.path), '[]') from item i),
      'more', cardinality(direct) > size,
      'next', case when cardinality(direct) > size then (direct[size]).sort end,
      'rows', r.rows, 'gone', r.gone, 'hidden', r.hidden, 'gone_people', r.gone_people, 'hidden_people', r.hidden_people)
    from private.rows_of(me, unseen, array[focus] || array(select i.id from item i), '{}', true) r);
end $$;

-- The texts of a post, oldest first; the last is the present one.
create function private.post_history(id uuid) returns json
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan as $$
declare
  me uuid := private.caller();
  p public.posts;
begin
  select * into p from public.posts x where x.id = post_history.id and not x.deleted and not private.are_apart(me, x.author_id);
  return json_build_object('epoch', private.epoch(), 'at', pg_current_snapshot()::text, 'post', post_history.id, 'texts',
    (select coalesce(json_agg(json_build_object('rev', t.rev, 'text', t.body, 'at', t.at) order by t.rev), '[]') from (
       select e.rev, e.body, e.at from private.post_edits e where e.post_id = p.id
       union all select p.rev, p.body, coalesce(p.edited_at, p.created_at) where p.id is not null) t));
end $$;

-- ------------------------------------------------------------------ a person
-- Named by id or by handle. `part`: posts (and reposts, without replies), replies, media, likes.
create function private.profile_page(person uuid, handle text, part text, before bigint, lim int) returns json
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := private.caller();
  unseen uuid[] := private.hidden_from(me);
  size int := private.page_size(lim, 50, 100);
  below bigint := coalesce(before, 9223372036854775807);
  places private.place[];
begin
  if coalesce(part, '') not in ('posts', 'replies', 'media', 'likes') then
    raise sqlstate 'PT400' using message = 'unknown part';
  end if;
  if person is null then
    select p.id into person from public.profiles p where p.handle = lower(ltrim(profile_page.handle, '@'));
  end if;
  if person = any (unseen) then
    places := '{}';
  elsif part = 'posts' then
    select array_agg((t.post_id, t.sort, case when t.is_repost then person end)::private.place order by t.sort desc)
    into places from (
      select t.post_id, t.sort, t.is_repost from private.timelines t
      where t.author_id = person and t.sort < below order by t.sort desc limit size + 1) t;
  elsif part = 'replies' then
    select array_agg((t.id, t.born, null)::private.place order by t.born desc) into places from (
      select p.id, p.born from public.posts p
      where p.author_id = person and not p.deleted and p.reply_to is not null and p.born < below
      order by p.born desc limit size + 1) t;
  elsif part = 'media' then
    select array_agg((t.id, t.born, null)::private.place order by t.born desc) into places from (
      select p.id, p.born from public.posts p
      where p.author_id = person and not p.deleted and p.media <> '[]' and p.born < below order by p.born desc limit size + 1) t;
  else
    select array_agg((t.post_id, t.ver, null)::private.place order by t.ver desc) into places from (
      select l.post_id, l.ver from public.likes l
      where l.user_id = person and l.is_on and l.ver < below order by l.ver desc limit size + 1) t;
  end if;
  return private.post_page(me, unseen, unseen, coalesce(places, '{}'), size, person);
end $$;

create function private.bookmarks_page(before bigint, lim int) returns json
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := private.caller();
  unseen uuid[] := private.hidden_from(me);
  size int := private.page_size(lim, 50, 100);
  places private.place[];
begin
  select array_agg((t.post_id, t.ver, null)::private.place order by t.ver desc) into places from (
    select b.post_id, b.ver from public.bookmarks b
    where b.user_id = me and b.is_on and b.ver < coalesce(before, 9223372036854775807) order by b.ver desc limit size + 1) t;
  return private.post_page(me, unseen, unseen, coalesce(places, '{}'), size);
end $$;

-- `list`: followers or following, newest first.
create function private.people_page(person uuid, list text, before bigint, lim int) returns json
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := private.caller();
  unseen uuid[] := private.hidden_from(me);
  size int := private.page_size(lim, 50, 100);
  below bigint := coalesce(before, 9223372036854775807);
  ids uuid[] := '{}'::uuid[];
  vers bigint[] := '{}'::bigint[];
begin
  if coalesce(list, '') not in ('followers', 'following') then
    raise sqlstate 'PT400' using message = 'unknown list';
  elsif person = any (unseen) then
    null;
  elsif list = 'followers' then
    select array_agg(t.id order by t.ver desc), array_agg(t.ver order by t.ver desc) into ids, vers from (
      select f.follower_id as id, f.ver from public.follows f
      where f.followee_id = person and f.is_on and f.ver < below and f.follower_id <> all (unseen)
      order by f.ver desc limit size + 1) t;
  else
    select array_agg(t.id order by t.ver desc), array_agg(t.ver order by t.ver desc) into ids, vers from (
      select f.followee_id as id, f.ver from public.follows f
      where f.follower_id = person and f.is_on and f.ver < below and f.followee_id <> all (unseen)
      order by f.ver desc limit size + 1) t;
  end if;
  return (select json_build_object('epoch', private.epoch(), 'at', pg_current_snapshot()::text,
      'order', to_json(coalesce(ids[1:size], '{}')), 'more', coalesce(cardinality(ids), 0) > size,
      'next', case when cardinality(ids) > size then vers[size] end,
      'rows', r.rows, 'gone_people', r.gone_people, 'hidden_people', r.hidden_people)
    from private.rows_of(me, unseen, '{}', coalesce(ids[1:size], '{}'), false) r);
end $$;

-- ------------------------------------------------------------------ oneself
-- Everything of one's own, the own profile with every page, for a client that starts over: it walks until `more` is false, then
-- continues from the `at` of its first page. A row that changes meanwhile moves ahead in the order and is met again.
create function private.self_page(part text, after bigint, lim int) returns json
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := private.caller();
  size int := private.page_size(lim, 200, 500);
  behind bigint := coalesce(self_page.after, 0);
  posts uuid[] := '{}'::uuid[];
  people uuid[] := '{}'::uuid[];
  vers bigint[];
begin
  if part = 'posts' then
    select array_agg(t.id order by t.ver), array_agg(t.ver order by t.ver) into posts, vers from (
      select p.id, p.ver from public.posts p where p.author_id = me and p.ver > behind order by p.ver limit size + 1) t;
  elsif part = 'people' then                    -- somebody followed and muted comes once for each
    select array_agg(t.id order by t.ver), array_agg(t.ver order by t.ver) into people, vers from (
      (select f.followee_id as id, f.ver from public.follows f where f.follower_id = me and f.ver > behind order by f.ver limit size + 1)
      union all
      (select m.person_id, m.ver from public.mutes m where m.user_id = me and m.ver > behind order by m.ver limit size + 1)
      union all
      (select b.person_id, b.ver from public.blocks b where b.user_id = me and b.ver > behind order by b.ver limit size + 1)
      order by ver limit size + 1) t;
  else
    raise sqlstate 'PT400' using message = 'unknown part';
  end if;
  return (select json_build_object('epoch', private.epoch(), 'at', pg_current_snapshot()::text,
      'after', coalesce(vers[least(size, cardinality(vers))], behind), 'more', coalesce(cardinality(vers), 0) > size,
      'rows', r.rows, 'gone', r.gone, 'hidden', r.hidden, 'gone_people', r.gone_people, 'hidden_people', r.hidden_people)
    from private.rows_of(me, private.hidden_from(me), posts[1:size],
                         array(select x from unnest(people[1:size]) x union select me), true) r);
end $$;
