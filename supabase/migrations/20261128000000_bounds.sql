-- Bounds: on how large an answer gets, how much work one request makes, how often something may be done to others, and on what is told to whom.

-- ------------------------------------------------------------------ how large an answer gets
-- As before (20261127000100_link_cards.sql), but what is linked is bounded in bytes, too. 700 posts as large as posts can be, each answering
-- the one before, made every answer with the last of them larger than clients take, and a mention put it into somebody's feed for good.
create or replace function private.rows_of(me uuid, unseen uuid[], post_ids uuid[], person_ids uuid[], deep boolean,
                                out rows json, out gone json, out hidden json, out gone_people json, out hidden_people json)
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  asked bigint;
begin
  if cardinality(post_ids) = 0 and cardinality(person_ids) = 0 then      -- most pulls: even an empty answer would take a while
    rows := '{"posts": [], "people": []}'::json;
    gone := '[]'::json;
    hidden := '[]'::json;
    gone_people := '[]'::json;
    hidden_people := '[]'::json;
    return;
  end if;
  asked := (select count(*) from (select distinct unnest(post_ids)) x);
  with recursive wanted (id) as (
    select unnest(post_ids)
    union
    select link.id
    from wanted w
    cross join lateral (select p.root, p.reply_to, p.quote from public.posts p
                        where p.id = w.id and p.author_id <> all (unseen) offset 0) p
    cross join lateral (values (p.root), (p.reply_to), (p.quote)) link (id)
    where deep and link.id is not null
  ), chosen as materialized (
    select w.id, row_number() over () as nr            -- the first `asked` are those asked for, then what they link, nearest first
    from (select w.id from wanted w limit 2000) w      -- a thread built to hurt is cut far up
  ), found as materialized (
    select p.*, w.nr, octet_length(p.body) + octet_length(p.media::text) as bytes, c.replies, c.reposts, c.likes, c.quotes, greatest(l.ver, r.ver, b.ver, t.ver) as mine_ver,
           coalesce(l.is_on, false) as liked, coalesce(r.is_on, false) as reposted,
           coalesce(b.is_on, false) as bookmarked, coalesce(t.is_on, false) as thread_muted
    from chosen w
    cross join lateral (select * from public.posts p where p.id = w.id offset 0) p
    left join lateral (select * from public.post_counts c where c.post_id = w.id offset 0) c on true
    left join lateral (select * from public.likes l where l.user_id = me and l.post_id = w.id offset 0) l on true
    left join lateral (select * from public.reposts r where r.user_id = me and r.post_id = w.id offset 0) r on true
    left join lateral (select * from public.bookmarks b where b.user_id = me and b.post_id = w.id offset 0) b on true
    left join lateral (select * from public.thread_mutes t where t.user_id = me and t.post_id = w.id and p.root is null offset 0) t on true
  ), post as materialized (
    -- What was asked for stays, whatever it weighs. What is linked and does not fit is not there, which is nothing that could be said of it:
    -- neither gone nor hidden.
    select * from (
      select f.*, sum(f.bytes) over nearer as all_bytes, sum(f.bytes) filter (where f.nr > asked) over nearer as linked_bytes
      from found f where f.author_id <> all (unseen)
      window nearer as (order by f.nr rows unbounded preceding)) f
    where f.nr <= asked or (f.linked_bytes <= 8000000 and f.all_bytes <= 24000000)
  ), person_id as materialized (
    select unnest(person_ids) as id union select author_id from post
  ), person as materialized (
    select p.*, c.followers, c.following as followed, greatest(f.ver, m.ver, b.ver) as mine_ver,
           coalesce(f.is_on, false) as following, coalesce(m.is_on, false) as muted,
           coalesce(m.reposts, false) as reposts_muted, coalesce(b.is_on, false) as blocked,
           back.follower_id is not null as follows_me, barred.user_id is not null as is_hidden
    from person_id i
    cross join lateral (select * from public.profiles p where p.id = i.id offset 0) p
    left join lateral (select * from public.profile_counts c where c.person_id = i.id offset 0) c on true
    left join lateral (select * from public.follows f where f.follower_id = me and f.followee_id = i.id offset 0) f on true
    left join lateral (select * from public.mutes m where m.user_id = me and m.person_id = i.id offset 0) m on true
    left join lateral (select * from public.blocks b where b.user_id = me and b.person_id = i.id offset 0) b on true
    left join lateral (select f.follower_id from public.follows f
                       where f.follower_id = i.id and f.followee_id = me and f.is_on offset 0) back on true
    -- Whoever blocked the caller is hidden; whom the caller blocked is not: the list of blocked people needs names.
    left join lateral (select b.user_id from public.blocks b
                       where b.user_id = i.id and b.person_id = me and b.is_on and i.id = any (unseen) offset 0) barred on true
  )
  select
    json_build_object(
      'posts', (select coalesce(json_agg(json_build_object(
          'id', p.id, 'author', p.author_id, 'text', p.body, 'root', p.root, 'reply_to', p.reply_to, 'quote', p.quote,
          'media', p.media, 'warning', p.warning, 'lang', p.lang, 'created_at', p.created_at, 'sort', p.born,
          'ver', p.ver, 'rev', p.rev, 'deleted', p.deleted, 'edited_at', p.edited_at, 'card', p.card,
          'counts', json_build_object('replies', coalesce(p.replies, 0), 'reposts', coalesce(p.reposts, 0),
                                      'likes', coalesce(p.likes, 0), 'quotes', coalesce(p.quotes, 0)),
          'mine', case when p.mine_ver is not null then json_build_object(
            'ver', p.mine_ver, 'liked', p.liked, 'reposted', p.reposted, 'bookmarked', p.bookmarked,
            'thread_muted', p.thread_muted) end
        ) order by p.born), '[]') from post p),
      'people', (select coalesce(json_agg(json_build_object(
          'id', p.id, 'handle', p.handle, 'name', p.name, 'bio', p.bio, 'avatar', p.avatar, 'banner', p.banner,
          'suspended', p.suspended, 'created_at', p.created_at, 'ver', p.ver,
          'counts', json_build_object('followers', coalesce(p.followers, 0), 'following', coalesce(p.followed, 0)),
          'follows_me', p.follows_me,
          'mine', case when p.mine_ver is not null then json_build_object(
            'ver', p.mine_ver, 'following', p.following, 'muted', p.muted, 'reposts_muted', p.reposts_muted,
            'blocked', p.blocked) end
        )), '[]') from person p where not p.is_hidden)),
    (select coalesce(json_agg(w.id), '[]') from chosen w where not exists (select from found f where f.id = w.id)),
    (select coalesce(json_agg(f.id), '[]') from found f where f.author_id = any (unseen)),
    (select coalesce(json_agg(i.id), '[]') from person_id i where not exists (select from person p where p.id = i.id)),
    (select coalesce(json_agg(p.id), '[]') from person p where p.is_hidden)
  into rows, gone, hidden, gone_people, hidden_people;
end $$;

-- ------------------------------------------------------------------ how often
-- As before (20260101000320_relations.sql), 200 an hour: who is blocked and unblocked in a loop hears of each. Rows of both are locked for the
-- end as well: of two who let go of each other at once, the second must see that the two are not apart any more (`log_block`).
create or replace function private.set_block(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  wanted boolean := private.arg_flag(args, 'on');
  person uuid := private.arg_person(args, wanted);
begin
  if person = me then perform private.refuse('bad_args'); end if;
  if wanted then perform private.limit_rate(me, 'set_block', 200, '1 hour'); end if;
  -- In one order, or two who block each other could wait crosswise.
  perform private.lock_relations(x.id)
    from (select x.id from (values (me), (person)) x (id) order by uuid_hash(x.id) & 1023 offset 0) x;
  if wanted then
    insert into public.blocks as b (user_id, person_id, is_on) values (me, person, true)
      on conflict (user_id, person_id) do update set is_on = true where not b.is_on;
    update public.follows f set is_on = false
      where (f.follower_id, f.followee_id) in ((me, person), (person, me)) and f.is_on;
  else
    update public.blocks b set is_on = false where b.user_id = me and b.person_id = person and b.is_on;
  end if;
  return (person, (select b.ver from public.blocks b where b.user_id = me and b.person_id = person), null)::private.effect;
end $$;

-- As before (20260101000310_posts.sql), but ids that the server does not know, each of which leaves a row for good, 1,500 an hour.
create or replace function private.delete_post(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  post uuid := private.arg_uuid(args, 'id');
  old public.posts;
  v bigint;
begin
  if post is null then perform private.refuse('bad_args'); end if;
  perform private.lock_post(post);
  select * into old from public.posts x where x.id = post;
  if not found then                                  -- never arrived, or gone: it must not arrive later either
    perform private.limit_rate(me, 'delete_post', 1500, '1 hour');
    insert into private.gone_posts (id, author) values (post, me) on conflict do nothing;
    return (post, null, null)::private.effect;
  end if;
  if old.author_id <> me then perform private.refuse('not_owner'); end if;
  update public.posts x set deleted = true where x.id = post and not x.deleted returning x.ver into v;
  return (post, coalesce(v, old.ver), old.rev)::private.effect;
end $$;

-- As before (20261127000200_seen_again.sql), but while the other still blocks, nothing can be seen again: lists would be read anew for nothing,
-- as often as somebody likes. Who ends the last block tells.
create or replace function private.log_block() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' then new := old; end if;
  insert into private.change_log (kind, entity, audience) values (4, new.person_id, new.user_id), (4, new.user_id, new.person_id);
  if tg_op = 'UPDATE' and old.is_on and not new.is_on and not private.are_apart(new.user_id, new.person_id) then
    insert into private.change_log (kind, entity, audience) values (8, new.user_id, new.person_id);
  end if;
  return null;
end $$;

-- ------------------------------------------------------------------ how much work a deletion is
-- As before (20260101000100_change_log.sql), but the counts go first: counting down each of N likes makes N versions of one row within one
-- transaction, each of which is looked through at the next.
create or replace function private.log_post() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op <> 'DELETE' then
    insert into private.change_log (kind, entity, author) values (1, new.id, new.author_id);
    return null;
  end if;
  insert into private.change_log (kind, entity, author) values (1, old.id, old.author_id);
  insert into private.gone_posts (id, author) values (old.id, old.author_id) on conflict do nothing;
  delete from public.post_counts c where c.post_id = old.id;
  -- These tell everybody who holds the post for a reason of their own, follower of its author or not.
  delete from public.likes l where l.post_id = old.id;
  delete from public.reposts r where r.post_id = old.id;
  delete from public.bookmarks b where b.post_id = old.id;
  delete from public.notifications n where n.post_id = old.id;
  return null;
end $$;

-- As before (20260101000700_nudges.sql), and at 'none' nobody is nudged: those concerned hear of it at their next pull.
create or replace function private.nudge_soon(people uuid[]) returns void language plpgsql set search_path = '' as $$
declare
  collected text := current_setting('postr.nudges', true);
begin
  if collected = 'none' then
    return;
  elsif collected <> '' then
    perform set_config('postr.nudges', (collected::uuid[] || people)::text, true);
  else
    perform private.nudge(people);
  end if;
end $$;

-- As before (20261127000000_delete_account.sql), without nudges: an account leaves as many lines in the log as others had to do with it.
create or replace function private.delete_account() returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  me uuid := private.caller();
  media text[] := private.own_media(me, 200);
begin
  if cardinality(media) > 0 then
    return jsonb_build_object('status', 'media', 'media', to_jsonb(media));
  end if;
  perform set_config('postr.nudges', 'none', true);
  delete from auth.users u where u.id = me;
  perform set_config('postr.nudges', '', true);
  return jsonb_build_object('status', 'deleted', 'media', '[]'::jsonb);
end $$;
-- The Data API sets this for the whole transaction; its usual 8 s are for reading and for one thing at a time.
alter function public.delete_account() set statement_timeout = '55s';

-- ------------------------------------------------------------------ pictures
-- Whether the caller may add a picture of this name: not when suspended, and not to a post that has been there for an hour, as what was
-- uploaded under a name must stay what it was (pictures come before their post; the hour is for those who try again). A picture that is
-- there already is not added but refused as such, which is how a program learns that an upload arrived after all.
create function private.may_add_media(name text) returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  folder text := split_part(name, '/', 2);
  post uuid := case when folder ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then folder::uuid end;
begin
  if not exists (select from public.profiles p where p.id = auth.uid() and not p.suspended) then return false; end if;
  if not exists (select from public.posts p where p.id = post and p.created_at < now() - interval '1 hour') then return true; end if;
  return exists (select from storage.objects o where o.bucket_id = 'media' and o.name = may_add_media.name);
end $$;
revoke execute on function private.may_add_media from public, anon, authenticated;
grant execute on function private.may_add_media to authenticated;

-- As before (20261127000000_delete_account.sql), with that.
do $$
begin
  if to_regclass('storage.objects') is null then return; end if;
  execute 'drop policy media_add on storage.objects';
  execute 'create policy media_add on storage.objects for insert to authenticated
    with check (bucket_id = ''media'' and (storage.foldername(name))[1] = (select auth.uid())::text
      and name ~ ''^[^/]+/([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|profile)/[A-Za-z0-9_-]{1,90}\.(jpe?g|png|webp|gif)$''
      and private.may_add_media(name))';
end $$;

-- ------------------------------------------------------------------ what is told to whom
-- As before (20260101000200_accounts.sql), but a handle that cannot be had no longer fails the sign-up: an address that has an account is
-- answered before anything is inserted, so with a handle known to be taken anybody could ask which addresses have one. Programs ask
-- handle_available first; who comes too late has a made handle.
create or replace function private.new_account() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  asked text := nullif(lower(btrim(new.raw_user_meta_data ->> 'handle')), '');
  handle text := case when private.handle_available(asked) then asked else 'u_' || left(replace(new.id::text, '-', ''), 20) end;
  name text := left(regexp_replace(btrim(coalesce(new.raw_user_meta_data ->> 'display_name', '')), '[\x01-\x1f\x7f-\x9f]', '', 'g'), 80);
begin
  if not private.sign_ups_open() then
    raise exception using errcode = 'check_violation', message = 'sign_ups_closed';
  end if;
  insert into public.profiles (id, handle, name) values (new.id, handle, coalesce(nullif(name, ''), handle));
  return null;
end $$;

-- What was taken back stays in the tables, for its version; nobody else is to read there that it once was.
alter policy reposts_read on public.reposts
  using (user_id <> all ((select private.hidden())::uuid[]) and (is_on or user_id = (select auth.uid())));
alter policy follows_read on public.follows
  using (follower_id = (select auth.uid()) or (followee_id = (select auth.uid()) and is_on));

-- ------------------------------------------------------------------ loading a dump
-- As before (20260101000140_timelines.sql). A dump has the timelines, too, and they come before the posts that these make them from again.
create or replace function private.shelve_post() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    insert into private.timelines (author_id, sort, post_id, is_repost) values (new.author_id, new.born, new.id, false) on conflict do nothing;
  else
    delete from private.timelines t where t.author_id = old.author_id and t.sort = old.born;
  end if;
  return null;
end $$;

create or replace function private.shelve_repost() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op <> 'INSERT' then
    delete from private.timelines t where t.author_id = old.user_id and t.sort = old.ver;
  end if;
  if tg_op <> 'DELETE' and new.is_on then
    insert into private.timelines (author_id, sort, post_id, is_repost) values (new.user_id, new.ver, new.post_id, true) on conflict do nothing;
  end if;
  return null;
end $$;

-- As before (20260101000100_change_log.sql), but the floor never rises above the transactions that there have been here: lines loaded from
-- another cluster may have numbers that this one reaches in years, and until then every cursor would be told to start over. Not `xmin`:
-- above it, lines can be dropped that the cursor of a long transaction has not seen.
create or replace function private.prune_log(keep interval default '30 days', batch int default 10000) returns int
language plpgsql security definer set search_path = '' as $$
declare
  dropped int;
  newest xid8;
begin
  with old as (
    delete from private.change_log c
    where c.seq in (select o.seq from private.change_log o where o.at < now() - keep order by o.seq limit batch)
    returning c.xid
  )
  select count(*), max(xid::text::numeric)::text::xid8 into dropped, newest from old;
  if dropped > 0 then
    update private.epoch e
      set floor = greatest(e.floor, least((newest::text::numeric + 1)::text::xid8, pg_snapshot_xmax(pg_current_snapshot())));
  end if;
  return dropped;
end $$;
