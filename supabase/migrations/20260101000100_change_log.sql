-- The change feed: every change of a row leaves a line here, whoever made it and however.

create sequence private.change_seq cache 1;       -- never preallocated: order within a row must be order in time

create table private.change_log (
  seq bigint primary key default nextval('private.change_seq'),
  xid xid8 not null default pg_current_xact_id(),
  kind smallint not null,       -- 1 post, 2 person, 3 own state of a post, 4 relation, 5 notification, 6 repost, 7 read marker
  entity uuid not null,
  author uuid,                  -- exactly one is set: for everybody who follows `author`,
  audience uuid,                -- or for `audience` alone
  at timestamptz not null default now(),
  check (num_nonnulls(author, audience) = 1)
);
create index change_log_author on private.change_log (author, xid) where author is not null;
create index change_log_audience on private.change_log (audience, xid) where audience is not null;
create index change_log_xid on private.change_log (xid);         -- what anybody did lately, where that is little

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

-- What a client stores as one part (its own state of a post, its relation to a person) is made of rows of several tables,
-- and its version is the highest of theirs. So one person's rows are stamped one transaction after the other: otherwise
-- a bookmark with a higher version could be seen before a like with a lower one, and the like would come too late.
-- 1,024 locks serve everybody, so that a change of very many rows does not fill the server's table of locks.
create function private.lock_relations(owner uuid) returns void language sql set search_path = '' as $$
  select pg_advisory_xact_lock(1, uuid_hash(owner) & 1023)
$$;
create function private.stamp_relation() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform private.lock_relations(new.user_id);
  new.ver := nextval('private.change_seq');
  return new;
end $$;
create function private.stamp_follow() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform private.lock_relations(new.follower_id);
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

create function private.stamp_notification() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  new.ver := nextval('private.change_seq');
  new.born := case tg_op when 'INSERT' then new.ver else old.born end;
  return new;
end $$;

create trigger stamp before insert or update on public.profiles for each row execute function private.stamp();
create trigger stamp before insert or update on public.read_markers for each row execute function private.stamp();
create trigger stamp before insert or update on public.posts for each row execute function private.stamp_post();
create trigger stamp before insert or update on public.notifications for each row execute function private.stamp_notification();
create trigger stamp before insert or update on public.likes for each row execute function private.stamp_relation();
create trigger stamp before insert or update on public.reposts for each row execute function private.stamp_relation();
create trigger stamp before insert or update on public.bookmarks for each row execute function private.stamp_relation();
create trigger stamp before insert or update on public.thread_mutes for each row execute function private.stamp_relation();
create trigger stamp before insert or update on public.follows for each row execute function private.stamp_follow();
create trigger stamp before insert or update on public.mutes for each row execute function private.stamp_relation();
create trigger stamp before insert or update on public.blocks for each row execute function private.stamp_relation();

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
  -- These tell everybody who holds the post for a reason of their own, follower of its author or not.
  delete from public.likes l where l.post_id = old.id;
  delete from public.reposts r where r.post_id = old.id;
  delete from public.bookmarks b where b.post_id = old.id;
  delete from public.notifications n where n.post_id = old.id;
  return null;
end $$;

create function private.log_own_state() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' then new := old; end if;
  insert into private.change_log (kind, entity, audience) values (3, new.post_id, new.user_id);
  return null;
end $$;

create function private.log_repost() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' then new := old; end if;
  insert into private.change_log (kind, entity, author) values (6, new.post_id, new.user_id);
  return null;
end $$;

create function private.log_follow() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' then new := old; end if;
  insert into private.change_log (kind, entity, audience)
    values (4, new.followee_id, new.follower_id), (4, new.follower_id, new.followee_id);
  return null;
end $$;

create function private.log_mute() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' then new := old; end if;
  insert into private.change_log (kind, entity, audience) values (4, new.person_id, new.user_id);
  return null;
end $$;

create function private.log_block() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' then new := old; end if;
  insert into private.change_log (kind, entity, audience) values (4, new.person_id, new.user_id), (4, new.user_id, new.person_id);
  return null;
end $$;

create function private.log_notification() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' then new := old; end if;
  insert into private.change_log (kind, entity, audience) values (5, new.id, new.user_id);
  return null;
end $$;

create function private.log_read() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into private.change_log (kind, entity, audience) values (7, new.user_id, new.user_id);
  return null;
end $$;

create trigger log after insert or update or delete on public.profiles for each row execute function private.log_person();
create trigger log after insert or update or delete on public.posts for each row execute function private.log_post();
create trigger log after insert or update or delete on public.likes for each row execute function private.log_own_state();
create trigger log after insert or update or delete on public.bookmarks for each row execute function private.log_own_state();
create trigger log after insert or update or delete on public.thread_mutes for each row execute function private.log_own_state();
create trigger log after insert or update or delete on public.reposts for each row execute function private.log_repost();
create trigger log after insert or update or delete on public.follows for each row execute function private.log_follow();
create trigger log after insert or update or delete on public.mutes for each row execute function private.log_mute();
create trigger log after insert or update or delete on public.blocks for each row execute function private.log_block();
create trigger log after insert or update or delete on public.notifications for each row execute function private.log_notification();
create trigger log after insert or update on public.read_markers for each row execute function private.log_read();

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
