-- Reading: pages of complete rows. All are STABLE, so everything inside sees the one snapshot of the calling statement.

-- Posts and people with all a screen needs, each once: what was asked for, everything it answers or quotes up to the
-- beginning of its thread, and every author. `gone` are ids that were asked for or linked and exist no more.
-- plpgsql, because it keeps its plans: making this one takes longer than running it.
-- `offset 0` is a fence: what stands inside is looked up by its key, row by row. Without it the planner may answer by
-- reading all that the caller ever liked into a hash.
create function private.rows_of(me uuid, post_ids uuid[], person_ids uuid[], out rows json, out gone json, out gone_people json)
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  with recursive wanted (id) as (
    select unnest(post_ids)
    union
    select link.id
    from wanted w
    cross join lateral (select p.root, p.reply_to, p.quote from public.posts p where p.id = w.id offset 0) p
    cross join lateral (values (p.root), (p.reply_to), (p.quote)) link (id)
    where link.id is not null
  ), chosen as materialized (
    select w.id from wanted w limit 2000       -- nearest first: a thread built to hurt is cut far up
  ), post as materialized (
    select p.*, c.replies, c.reposts, c.likes, c.quotes, l.ver as mine_ver, l.is_on as liked
    from chosen w
    cross join lateral (select * from public.posts p where p.id = w.id offset 0) p
    left join lateral (select * from public.post_counts c where c.post_id = w.id offset 0) c on true
    left join lateral (select * from public.likes l where l.user_id = me and l.post_id = w.id offset 0) l on true
  ), person_id as materialized (
    select unnest(person_ids) as id union select author_id from post
  ), person as materialized (
    select p.*, f.ver as mine_ver, f.is_on as following
    from person_id i
    cross join lateral (select * from public.profiles p where p.id = i.id offset 0) p
    left join lateral (select * from public.follows f where f.follower_id = me and f.followee_id = i.id offset 0) f on true
  )
  select
    json_build_object(
      'posts', (select coalesce(json_agg(json_build_object(
          'id', p.id, 'author', p.author_id, 'text', p.body, 'root', p.root, 'reply_to', p.reply_to, 'quote', p.quote,
          'media', p.media, 'warning', p.warning, 'lang', p.lang, 'created_at', p.created_at, 'sort', p.born,
          'ver', p.ver, 'rev', p.rev, 'deleted', p.deleted, 'edited_at', p.edited_at,
          'counts', json_build_object('replies', coalesce(p.replies, 0), 'reposts', coalesce(p.reposts, 0),
                                      'likes', coalesce(p.likes, 0), 'quotes', coalesce(p.quotes, 0)),
          'mine', case when p.mine_ver is not null then json_build_object(
            'ver', p.mine_ver, 'liked', p.liked, 'reposted', false, 'bookmarked', false) end
        ) order by p.born), '[]') from post p),
      'people', (select coalesce(json_agg(json_build_object(
          'id', p.id, 'handle', p.handle, 'name', p.name, 'bio', p.bio, 'avatar', p.avatar, 'banner', p.banner,
          'created_at', p.created_at, 'ver', p.ver,
          'mine', case when p.mine_ver is not null then json_build_object(
            'ver', p.mine_ver, 'following', p.following, 'muted', false, 'blocked', false) end
        )), '[]') from person p)),
    (select coalesce(json_agg(w.id), '[]') from chosen w where not exists (select from post p where p.id = w.id)),
    (select coalesce(json_agg(i.id), '[]') from person_id i where not exists (select from person p where p.id = i.id))
  into rows, gone, gone_people;
end $$;

-- A cursor from outside, or null if it is none. PostgreSQL 15 cannot ask whether a text is a snapshot without trying.
create function private.as_snapshot(value text) returns pg_snapshot language plpgsql immutable set search_path = '' as $$
begin
  if length(value) > 10000 or value !~ '^[0-9]{1,19}:[0-9]{1,19}:[0-9,]*$' then return null; end if;
  return value::pg_snapshot;
exception
  when invalid_text_representation or numeric_value_out_of_range then return null;
end $$;

-- ------------------------------------------------------------------ feed_pull
-- The lines of the log that `until` contains and `since` does not, in order: of the caller, of the people followed, and
-- those addressed to the caller. The difference of two snapshots misses no line, however late its writer committed.
create function private.changes(me uuid, since pg_snapshot, until pg_snapshot, after bigint, most int)
returns table (seq bigint, kind smallint, entity uuid)
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return query select h.seq, h.kind, h.entity from (
    select c.seq, c.kind, c.entity
    from (select f.followee_id as id from public.follows f where f.follower_id = me and f.is_on union all select me) n
    cross join lateral (
      select c.seq, c.kind, c.entity from private.change_log c
      where c.author = n.id and c.xid >= pg_snapshot_xmin(since) and c.xid < pg_snapshot_xmax(until)
        and not pg_visible_in_snapshot(c.xid, since) and pg_visible_in_snapshot(c.xid, until)
      offset 0) c
    union all
    (select c.seq, c.kind, c.entity from private.change_log c
     where c.audience = me and c.xid >= pg_snapshot_xmin(since) and c.xid < pg_snapshot_xmax(until)
       and not pg_visible_in_snapshot(c.xid, since) and pg_visible_in_snapshot(c.xid, until)
     offset 0)) h
  where h.seq > after                      -- out here, or the planner may walk the log by seq instead
  limit most;
end $$;

-- Why a cursor cannot be continued from; null if it can.
create function private.reset_reason(epoch text, since text, until text) returns text
language plpgsql stable set search_path = '' as $$
declare
  present pg_snapshot := pg_current_snapshot();
  a pg_snapshot := private.as_snapshot(since);
  b pg_snapshot := private.as_snapshot(until);
begin
  return case
    when since is null then 'new'
    when a is null or (until is not null and b is null) then 'bad'
    when epoch is distinct from private.epoch() then 'epoch'
    when pg_snapshot_xmin(a) < (select e.floor from private.epoch e) then 'retention'
    when pg_snapshot_xmax(a) > pg_snapshot_xmax(present) or pg_snapshot_xmax(b) > pg_snapshot_xmax(present) then 'ahead'
  end;
end $$;

create function private.feed_pull(epoch text, since text, until text, after bigint, lim int) returns json
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := private.caller();
  present pg_snapshot := pg_current_snapshot();
  size int := least(greatest(coalesce(lim, 200), 1), 500);
  behind bigint := coalesce(feed_pull.after, 0);
  too_many constant int := 10000;          -- starting over is cheaper than paging through more
  reset text := private.reset_reason(epoch, since, until);
  found_lines int;
  page json;
begin
  if reset is null then
    with hit as materialized (
      select * from private.changes(me, since::pg_snapshot, coalesce(until::pg_snapshot, present), behind, too_many + 1)
    ), page as materialized (
      select * from hit order by seq limit size
    )
    select (select count(*) from hit), json_build_object(
        'epoch', feed_pull.epoch, 'from', since, 'to', coalesce(until, present::text),
        'after', coalesce((select max(p.seq) from page p), behind),
        'more', (select count(*) from hit) > size,
        'changes', (select coalesce(json_agg(json_build_array(p.seq, p.kind, p.entity) order by p.seq), '[]') from page p),
        'rows', r.rows, 'gone', r.gone, 'gone_people', r.gone_people)
      into found_lines, page
      from private.rows_of(me,
        array(select distinct p.entity from page p where p.kind in (1, 3)),
        array(select distinct p.entity from page p where p.kind in (2, 4))) r;
    if found_lines > too_many then reset := 'far'; end if;
  end if;
  if reset is not null then
    return json_build_object('epoch', private.epoch(), 'reset', reset, 'to', present::text);
  end if;
  return page;
end $$;

-- ------------------------------------------------------------------ pages
-- The newest posts of the caller and the people followed. The newest post of each (one probe each) gives the authors
-- that can appear on the page and a floor below which nothing can; only those are read further.
create function private.following_ids(me uuid, below bigint, size int) returns uuid[]
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return (with head as materialized (
    select n.id, h.born
    from (select f.followee_id as id from public.follows f where f.follower_id = me and f.is_on union all select me) n
    cross join lateral (
      select p.born from public.posts p
      where p.author_id = n.id and not p.deleted and p.reply_to is null and p.born < below
      order by p.born desc limit 1) h
    order by h.born desc limit size
  ), lowest as materialized (
    select case when count(*) = size then min(born) else 0 end as born from head
  )
  select array_agg(t.id order by t.born desc) from (
    select p.id, p.born from head
    cross join lateral (
      select p.id, p.born from public.posts p
      where p.author_id = head.id and not p.deleted and p.reply_to is null
        and p.born < below and p.born >= (select l.born from lowest l)
      order by p.born desc limit size) p
    order by p.born desc limit size) t);
end $$;

create function private.everyone_ids(below bigint, size int) returns uuid[]
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return (select array_agg(t.id order by t.born desc) from (
    select p.id, p.born from public.posts p
    where not p.deleted and p.reply_to is null and p.born < below
    order by p.born desc limit size) t);
end $$;

create function private.home_page(list text, before bigint, lim int) returns json
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := private.caller();
  size int := least(greatest(coalesce(lim, 50), 1), 100);
  below bigint := coalesce(before, 9223372036854775807);
  ids uuid[];
begin
  ids := coalesce(case list                                -- one more than asked for: is there a next page?
    when 'following' then private.following_ids(me, below, size + 1)
    when 'everyone' then private.everyone_ids(below, size + 1) end, '{}');
  if coalesce(list, '') not in ('following', 'everyone') then
    raise sqlstate 'PT400' using message = 'unknown list';
  end if;
  return (select json_build_object('epoch', private.epoch(), 'at', pg_current_snapshot()::text,
      'order', to_json(ids[1:size]), 'more', cardinality(ids) > size, 'rows', r.rows, 'gone', r.gone)
    from private.rows_of(me, ids[1:size], '{}') r);
end $$;

-- Everything of one's own, for a client that starts over: it walks until `more` is false, then continues from the
-- `at` of its first page. A row that changes meanwhile moves ahead in the order and is met again.
create function private.self_page(part text, after bigint, lim int) returns json
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := private.caller();
  size int := least(greatest(coalesce(lim, 200), 1), 500);
  behind bigint := coalesce(self_page.after, 0);
  posts uuid[] := '{}';
  people uuid[] := '{}';
  vers bigint[];
begin
  if part = 'posts' then
    select array_agg(t.id order by t.ver), array_agg(t.ver order by t.ver) into posts, vers from (
      select p.id, p.ver from public.posts p where p.author_id = me and p.ver > behind order by p.ver limit size + 1) t;
  elsif part = 'people' then
    select array_agg(t.id order by t.ver), array_agg(t.ver order by t.ver) into people, vers from (
      select f.followee_id as id, f.ver from public.follows f
      where f.follower_id = me and f.ver > behind order by f.ver limit size + 1) t;
  else
    raise sqlstate 'PT400' using message = 'unknown part';
  end if;
  return (select json_build_object('epoch', private.epoch(), 'at', pg_current_snapshot()::text,
      'after', coalesce(vers[least(size, cardinality(vers))], behind), 'more', coalesce(cardinality(vers), 0) > size,
      'rows', r.rows, 'gone', r.gone, 'gone_people', r.gone_people)
    from private.rows_of(me, posts[1:size], people[1:size]) r);
end $$;

-- ------------------------------------------------------------------ what the Data API exposes
create function public.feed_pull(epoch text default null, since text default null, until text default null,
                                 after bigint default 0, lim int default 200) returns json
language sql stable set search_path = '' as $$ select private.feed_pull(epoch, since, until, after, lim) $$;

create function public.home_page(list text default 'following', before bigint default null, lim int default 50) returns json
language sql stable set search_path = '' as $$ select private.home_page(list, before, lim) $$;

create function public.self_page(part text, after bigint default 0, lim int default 200) returns json
language sql stable set search_path = '' as $$ select private.self_page(part, after, lim) $$;

create function public.handle_available(handle text) returns boolean
language sql stable set search_path = '' as $$ select private.handle_available(handle) $$;
