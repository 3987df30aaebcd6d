-- The notifications of a person, as they are read: grouped, without what the person does not want to see.

-- Neither from hidden or muted people, nor from muted threads, nor about posts that are gone (but for the moderators' word).
create function private.news(me uuid, unwanted uuid[], above bigint, below bigint, most int) returns setof public.notifications
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return query select n.* from public.notifications n
    where n.user_id = me and n.is_on and n.born > above and n.born < below
      and (n.actor_id is null or n.actor_id <> all (unwanted))
      and (n.post_id is null or n.kind = 'moderation' or exists (
        select from public.posts p
        where p.id = n.post_id and not p.deleted and not exists (
          select from public.thread_mutes t where t.user_id = me and t.post_id = coalesce(p.root, p.id) and t.is_on offset 0)
        offset 0))
    order by n.born desc limit most;
end $$;

-- Likes and reposts of one post are one item, and so are follows; a page groups the events it covers, which are up to ten times
-- its size. Every event is on one page; an item that goes on in the next comes there again, under the same kind and post. The
-- events themselves come too, for clients that keep them and group by themselves.
create function private.notifications_page(before bigint, lim int) returns json
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := private.caller();
  unseen uuid[] := private.hidden_from(me);
  unwanted uuid[] := unseen || array(select m.person_id from public.mutes m where m.user_id = me and m.is_on);
  size int := private.page_size(lim, 30, 50);
  seen bigint := coalesce((select r.up_to from public.read_markers r where r.user_id = me), 0);
  top constant bigint := 9223372036854775807;
begin
  return (
    with event as materialized (
      select n.* from private.news(me, unwanted, 0, coalesce(before, top), 10 * size + 1) n
    ), part as materialized (
      select *, case when kind in ('like', 'repost', 'follow') then kind || coalesce(post_id::text, '') else id::text end as item
      from event order by born desc limit 10 * size
    ), cut as materialized (              -- the newest event of the first item that does not fit: the page ends above it
      select max(p.born) as born from part p group by p.item order by 1 desc offset size limit 1
    ), page as materialized (
      select min(p.kind) as kind, (array_agg(p.post_id))[1] as post, max(p.note) as note, count(*) as count,
             (array_agg(p.actor_id order by p.born desc) filter (where p.actor_id is not null))[1:5] as actors,
             max(p.born) as sort, max(p.created_at) as created_at
      from part p where p.born > coalesce((select c.born from cut c), 0) group by p.item
    ), line as materialized (
      select private.notification_json(n, unseen) as line, p.born
      from part p cross join lateral (select * from public.notifications n where n.id = p.id offset 0) n
      where p.born > coalesce((select c.born from cut c), 0)
    )
    select json_build_object('epoch', private.epoch(), 'at', pg_current_snapshot()::text,
      'items', (select coalesce(json_agg(json_build_object('kind', p.kind, 'post', p.post, 'note', p.note, 'count', p.count,
          'actors', coalesce(p.actors, '{}'), 'sort', p.sort, 'unread', p.sort > seen, 'created_at', p.created_at)
                                         order by p.sort desc), '[]') from page p),
      'next', coalesce((select c.born + 1 from cut c),
                       case when (select count(*) from event) > 10 * size then (select min(p.born) from part p) end),
      'more', exists (select from cut) or (select count(*) from event) > 10 * size,
      'notifications', (select coalesce(json_agg(l.line order by l.born desc), '[]') from line l),
      'unread', (select count(*) from private.news(me, unwanted, seen, top, 100)),
      'read', private.read_json(me),
      'rows', r.rows, 'gone', r.gone, 'hidden', r.hidden, 'gone_people', r.gone_people, 'hidden_people', r.hidden_people)
    from private.rows_of(me, unseen, array(select distinct p.post from page p where p.post is not null),
                         array(select distinct a from page p, unnest(p.actors) a), true) r);
end $$;
