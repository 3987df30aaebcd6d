-- The change feed: every change of a row leaves a line here, whoever made it and however.

create sequence private.change_seq cache 1;       -- never preallocated: order within a row must be order in time

create table private.change_log (
  seq bigint primary key default nextval('private.change_seq'),
  xid xid8 not null default pg_current_xact_id(),
  kind smallint not null,       -- 1 post, 2 person, 3 own state of a post, 4 relation, 5 notification
  entity uuid not null,
  author uuid,                  -- exactly one is set: for everybody who follows `author`,
  audience uuid,                -- or for `audience` alone
  at timestamptz not null default now(),
  check (num_nonnulls(author, audience) = 1)
);
-- No index begins with xid: the planner cannot estimate a range of xid8 and would read everybody's changes with it.
create index change_log_author on private.change_log (author, xid) where author is not null;
create index change_log_audience on private.change_log (audience, xid) where audience is not null;

-- Posts that are gone for good, or were called off before they arrived: no late request may bring one back.
create table private.gone_posts (
  id uuid not null,
  author uuid not null,
  at timestamptz not null default now(),
  primary key (id, author)
);

-- ------------------------------------------------------------------ versions
-- Taken in a BEFORE ROW trigger because that runs after the row is locked. A number drawn earlier can be older than
-- that of a change which got the lock first.
create function private.stamp() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.ver := nextval('private.change_seq');
  return new;
end $$;

create function private.stamp_post() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.ver := nextval('private.change_seq');
  if tg_op = 'INSERT' then
    new.born := new.ver;
  else
    if (new.id, new.author_id) is distinct from (old.id, old.author_id) then
      raise exception 'a post keeps its id and its author';
    end if;
    new.born := old.born;
    new.rev := old.rev;
    new.deleted := old.deleted or new.deleted;          -- a deleted post never lives again
  end if;
  if new.deleted then
    new.body := '';
    new.media := '[]';
    new.warning := null;
    new.lang := null;
    new.quote := null;
  elsif tg_op = 'UPDATE' and new.body is distinct from old.body then
    new.rev := old.rev + 1;
    new.edited_at := now();
  end if;
  return new;
end $$;

create trigger stamp before insert or update on public.profiles for each row execute function private.stamp();
create trigger stamp before insert or update on public.posts for each row execute function private.stamp_post();
create trigger stamp before insert or update on public.likes for each row execute function private.stamp();
create trigger stamp before insert or update on public.follows for each row execute function private.stamp();

-- ------------------------------------------------------------------ log
create function private.log_person() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  person uuid := case tg_op when 'DELETE' then old.id else new.id end;
begin
  insert into private.change_log (kind, entity, author) values (2, person, person);
  return null;
end $$;

create function private.log_post() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op <> 'DELETE' then
    insert into private.change_log (kind, entity, author) values (1, new.id, new.author_id);
    return null;
  end if;
  insert into private.change_log (kind, entity, author) values (1, old.id, old.author_id);
  insert into private.gone_posts (id, author) values (old.id, old.author_id) on conflict do nothing;
  delete from public.likes l where l.post_id = old.id;      -- tells everybody who liked it, follower or not
  return null;
end $$;

create function private.log_like() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  l public.likes := case tg_op when 'DELETE' then old else new end;
begin
  insert into private.change_log (kind, entity, audience) values (3, l.post_id, l.user_id);
  return null;
end $$;

create function private.log_follow() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  f public.follows := case tg_op when 'DELETE' then old else new end;
begin
  insert into private.change_log (kind, entity, audience) values (4, f.followee_id, f.follower_id), (4, f.follower_id, f.followee_id);
  return null;
end $$;

create trigger log after insert or update or delete on public.profiles for each row execute function private.log_person();
create trigger log after insert or update or delete on public.posts for each row execute function private.log_post();
create trigger log after insert or update or delete on public.likes for each row execute function private.log_like();
create trigger log after insert or update or delete on public.follows for each row execute function private.log_follow();

-- ------------------------------------------------------------------ counts
-- These triggers run last (by name): a post's counts are the one row that strangers wait for each other on.
create function private.count_post() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  p public.posts := case tg_op when 'INSERT' then new else old end;
  step int := case tg_op when 'INSERT' then 1 else -1 end;
begin
  if tg_op = 'INSERT' then
    insert into public.post_counts (post_id) values (new.id) on conflict do nothing;
  elsif tg_op = 'DELETE' then
    delete from public.post_counts c where c.post_id = old.id;
  elsif not new.deleted then
    return null;
  end if;
  if p.deleted or num_nulls(p.reply_to, p.quote) = 2 then return null; end if;
  perform from public.post_counts c where c.post_id in (p.reply_to, p.quote) order by c.post_id for no key update;   -- else two could wait crosswise
  update public.post_counts c
    set replies = c.replies + step * coalesce(c.post_id = p.reply_to, false)::int,
        quotes = c.quotes + step * coalesce(c.post_id = p.quote, false)::int
    where c.post_id in (p.reply_to, p.quote);
  return null;
end $$;

create function private.count_like() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  post uuid := case tg_op when 'DELETE' then old.post_id else new.post_id end;
  step int := case tg_op when 'DELETE' then 0 else new.is_on::int end - case tg_op when 'INSERT' then 0 else old.is_on::int end;
begin
  if step <> 0 then
    update public.post_counts c set likes = c.likes + step where c.post_id = post;
  end if;
  return null;
end $$;

create trigger log_counts after insert or update or delete on public.posts for each row execute function private.count_post();
create trigger log_counts after insert or update or delete on public.likes for each row execute function private.count_like();

-- ------------------------------------------------------------------ epoch and retention
create table private.epoch (
  one boolean primary key default true check (one),
  counter int not null default 1,                 -- raised by hand after loading a dump into the same cluster
  floor xid8 not null default '0'                 -- log lines of transactions below it may be missing
);
insert into private.epoch default values;

-- Names the history a cursor belongs to. A restore into another cluster changes the identifier, a restore to a point in
-- time or a failover the timeline. Where the role may not read them, the counter must be raised by hand.
create function private.epoch() returns text language plpgsql stable security definer set search_path = '' as $$
declare
  cluster bigint;
  line int;
  counter int := (select e.counter from private.epoch e);
begin
  -- Separate statements: PostgreSQL checks the right to call a function even in a branch that is not taken.
  if has_function_privilege('pg_catalog.pg_control_system()', 'execute') then
    select system_identifier into cluster from pg_catalog.pg_control_system();
  end if;
  if has_function_privilege('pg_catalog.pg_control_checkpoint()', 'execute') then
    select timeline_id into line from pg_catalog.pg_control_checkpoint();
  end if;
  return concat_ws('-', coalesce(cluster, 0), coalesce(line, 0), counter);
end $$;

-- Drops old lines in batches; call it daily until it returns 0. The floor rises in the same transaction, so a cursor
-- that could miss a dropped line is told to start over.
create function private.prune_log(keep interval default '30 days', batch int default 10000) returns int
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
    update private.epoch e set floor = greatest(e.floor, (newest::text::numeric + 1)::text::xid8);
  end if;
  return dropped;
end $$;
