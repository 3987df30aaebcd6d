-- feed_pull: what changed for the caller between two snapshots. refresh_*: the same question about given rows.

-- A cursor from outside, or null if it is none. PostgreSQL 15 cannot ask whether a text is a snapshot without trying.
create function private.as_snapshot(value text) returns pg_snapshot language plpgsql immutable set search_path = '' as $$
begin
  if length(value) > 10000 or value !~ '^[0-9]{1,19}:[0-9]{1,19}:[0-9,]*$' then return null; end if;
  return value::pg_snapshot;
exception
  when invalid_text_representation or numeric_value_out_of_range then return null;
end $$;

-- The lines of the log that `until` contains and `since` does not, in order: of the caller, of the people followed, and
-- those addressed to the caller. The difference of two snapshots misses no line, however late its writer committed.
-- Where little was written since, by anybody, that is read through; else what each of the people followed wrote is looked up.
create function private.changes(me uuid, since pg_snapshot, until pg_snapshot, after bigint, most int, little int default 200)
returns table (seq bigint, kind smallint, entity uuid, author uuid)
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  low constant xid8 := pg_snapshot_xmin(since);
  high constant xid8 := pg_snapshot_xmax(until);
begin
  if (select count(*) from (select from private.change_log c where c.xid >= low and c.xid < high limit little) x) < little then
    return query select c.seq, c.kind, c.entity, c.author
    from (select * from private.change_log c where c.xid >= low and c.xid < high offset 0) c
    where not pg_visible_in_snapshot(c.xid, since) and pg_visible_in_snapshot(c.xid, until) and c.seq > after
      and (c.author = me or c.audience = me
           or exists (select from public.follows f where f.follower_id = me and f.followee_id = c.author and f.is_on offset 0))
    limit most;
    return;
  end if;
  return query select h.seq, h.kind, h.entity, h.author from (
    select c.seq, c.kind, c.entity, n.id as author
    from (select f.followee_id as id from public.follows f where f.follower_id = me and f.is_on union all select me) n
    cross join lateral (
      select c.seq, c.kind, c.entity from private.change_log c
      where c.author = n.id and c.xid >= low and c.xid < high
        and not pg_visible_in_snapshot(c.xid, since) and pg_visible_in_snapshot(c.xid, until)
      offset 0) c
    union all
    (select c.seq, c.kind, c.entity, null from private.change_log c
     where c.audience = me and c.xid >= low and c.xid < high
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

create function private.notification_json(n public.notifications, unseen uuid[]) returns json
language sql stable set search_path = '' as $$
  select json_build_object('id', n.id, 'kind', n.kind, 'actor', n.actor_id, 'post', n.post_id, 'note', n.note,
    'on', n.is_on and (n.actor_id is null or n.actor_id <> all (unseen)),
    'created_at', n.created_at, 'sort', n.born, 'ver', n.ver)
$$;

create function private.read_json(me uuid) returns json language sql stable set search_path = '' as $$
  select json_build_object('up_to', r.up_to, 'ver', r.ver) from public.read_markers r where r.user_id = me
$$;

create function private.feed_pull(epoch text, since text, until text, after bigint, lim int) returns json
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := private.caller();
  unseen uuid[] := private.hidden_from(me);
  present pg_snapshot := pg_current_snapshot();
  size int := private.page_size(lim, 200, 500);
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
    ), news as materialized (
      select (n.line).*, n.line
      from (select distinct p.entity from page p where p.kind = 5) e
      cross join lateral (select n as line from public.notifications n where n.id = e.entity offset 0) n
    ), repost as materialized (            -- a row that is gone was set off for good
      select e.author as person, e.entity as post, coalesce(r.is_on, false) as is_on, coalesce(r.ver, e.seq) as ver
      from (select p.author, p.entity, max(p.seq) as seq from page p where p.kind = 6 group by p.author, p.entity) e
      left join lateral (select * from public.reposts r where r.user_id = e.author and r.post_id = e.entity offset 0) r on true
    )
    select (select count(*) from hit), json_build_object(
        'epoch', feed_pull.epoch, 'from', since, 'to', coalesce(until, present::text),
        'after', coalesce((select max(p.seq) from page p), behind),
        'more', (select count(*) from hit) > size,
        'changes', (select coalesce(json_agg(case when p.kind = 6 then json_build_array(p.seq, p.kind, p.entity, p.author)
                                                  else json_build_array(p.seq, p.kind, p.entity) end order by p.seq), '[]') from page p),
        'rows', r.rows, 'gone', r.gone, 'hidden', r.hidden, 'gone_people', r.gone_people, 'hidden_people', r.hidden_people,
        'reposts', (select coalesce(json_agg(json_build_object('person', x.person, 'post', x.post, 'on', x.is_on,
                                                              'sort', x.ver, 'ver', x.ver)), '[]') from repost x),
        'notifications', (select coalesce(json_agg(private.notification_json(n.line, unseen) order by n.ver), '[]') from news n),
        'gone_notifications', (select coalesce(json_agg(distinct p.entity), '[]') from page p
                               where p.kind = 5 and not exists (select from news n where n.id = p.entity)),
        'read', case when exists (select from page p where p.kind = 7) then private.read_json(me) end)
      into found_lines, page
      from private.rows_of(me, unseen,
        array(select p.entity from page p where p.kind in (1, 3, 6) union select n.post_id from news n where n.post_id is not null),
        array(select p.entity from page p where p.kind in (2, 4) union select n.actor_id from news n where n.actor_id is not null
              union select x.person from repost x),
        true) r;
    if found_lines > too_many then reset := 'far'; end if;
  end if;
  if reset is not null then
    return json_build_object('epoch', private.epoch(), 'reset', reset, 'to', present::text);
  end if;
  return page;
end $$;

-- ------------------------------------------------------------------ rows that the log does not cover
-- For up to 100 posts that a client holds: rows of those that are newer than it knows (tombstones too), and of the others
-- counts and the caller's own state, which a row has too. `vers` belongs to `ids` by position; a missing one counts as never seen.
create function private.refresh_posts(ids uuid[], vers bigint[]) returns json
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := private.caller();
  unseen uuid[] := private.hidden_from(me);
begin
  return (
    with asked as materialized (
      select a.id, max(a.ver) as ver from unnest(ids[1:100], vers[1:100]) a (id, ver) where a.id is not null group by a.id
    ), post as materialized (
      select a.id, p.ver, p.author_id, p.ver > coalesce(a.ver, 0) as is_newer
      from asked a cross join lateral (select p.ver, p.author_id from public.posts p where p.id = a.id offset 0) p
    ), state as materialized (
      select p.id, p.ver, c.replies, c.reposts, c.likes, c.quotes, greatest(l.ver, r.ver, b.ver, t.ver) as mine_ver,
             coalesce(l.is_on, false) as liked, coalesce(r.is_on, false) as reposted,
             coalesce(b.is_on, false) as bookmarked, coalesce(t.is_on, false) as thread_muted
      from post p
      left join lateral (select * from public.post_counts c where c.post_id = p.id offset 0) c on true
      left join lateral (select * from public.likes l where l.user_id = me and l.post_id = p.id offset 0) l on true
      left join lateral (select * from public.reposts r where r.user_id = me and r.post_id = p.id offset 0) r on true
      left join lateral (select * from public.bookmarks b where b.user_id = me and b.post_id = p.id offset 0) b on true
      left join lateral (select * from public.thread_mutes t where t.user_id = me and t.post_id = p.id offset 0) t on true
      where not p.is_newer and p.author_id <> all (unseen)
    )
    select json_build_object('epoch', private.epoch(), 'at', pg_current_snapshot()::text,
      'states', (select coalesce(json_agg(json_build_object('id', s.id, 'ver', s.ver,
          'counts', json_build_object('replies', coalesce(s.replies, 0), 'reposts', coalesce(s.reposts, 0),
                                      'likes', coalesce(s.likes, 0), 'quotes', coalesce(s.quotes, 0)),
          'mine', case when s.mine_ver is not null then json_build_object('ver', s.mine_ver, 'liked', s.liked,
            'reposted', s.reposted, 'bookmarked', s.bookmarked, 'thread_muted', s.thread_muted) end)), '[]') from state s),
      'rows', r.rows,
      'gone', (select coalesce(json_agg(a.id), '[]') from asked a where not exists (select from post p where p.id = a.id)),
      'hidden', (select coalesce(json_agg(p.id), '[]') from post p where p.author_id = any (unseen)),
      'gone_people', r.gone_people, 'hidden_people', r.hidden_people)
    from private.rows_of(me, unseen,
      array(select p.id from post p where p.is_newer and p.author_id <> all (unseen)), '{}', false) r);
end $$;

-- The same for up to 100 people.
create function private.refresh_people(ids uuid[], vers bigint[]) returns json
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := private.caller();
  unseen uuid[] := private.hidden_from(me);
begin
  return (
    with asked as materialized (
      select a.id, max(a.ver) as ver from unnest(ids[1:100], vers[1:100]) a (id, ver) where a.id is not null group by a.id
    ), known as materialized (
      select a.id from asked a
      cross join lateral (select p.ver from public.profiles p where p.id = a.id offset 0) p
      where p.ver <= a.ver and a.id <> all (unseen)
    )
    select json_build_object('epoch', private.epoch(), 'at', pg_current_snapshot()::text, 'rows', r.rows,
      'gone_people', r.gone_people, 'hidden_people', r.hidden_people)
    from private.rows_of(me, unseen, '{}',
      array(select a.id from asked a where not exists (select from known k where k.id = a.id)), false) r);
end $$;
