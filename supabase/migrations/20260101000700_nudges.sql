-- Nudges: a message without content that says "pull". Losing one costs only time, for clients pull by themselves too;
-- so nothing here may make a write wait or fail.

-- Not logged, for it is worth nothing after 5 s: whoever has no row is given one. A server that crashed begins with none.
create unlogged table private.nudges (
  user_id uuid primary key references public.profiles (id) on delete cascade,
  at timestamptz not null
) with (fillfactor = 50);
alter table private.nudges enable row level security;

-- At most one per person in 5 s. Somebody else's lock is skipped: whoever holds it is nudging that person. Rows are found once,
-- locked and updated where they lie.
create function private.nudge(people uuid[]) returns void language plpgsql security definer set search_path = ''
set plan_cache_mode = force_generic_plan as $$
declare
  due uuid[];
  newcomers uuid[];
  first_time uuid[];
begin
  if to_regprocedure('realtime.send(jsonb,text,text,boolean)') is null then return; end if;
  with known as materialized (
    select p.id, d.place, d.at from (select distinct unnest(people) as id) p
    left join lateral (select n.ctid as place, n.at from private.nudges n where n.user_id = p.id offset 0) d on true
  ), idle as materialized (
    select n.ctid as place from private.nudges n
    where n.ctid = any (array(select k.place from known k where k.at < clock_timestamp() - interval '5 seconds'))
      and n.at < clock_timestamp() - interval '5 seconds'
    for update skip locked
  ), nudged as (
    update private.nudges n set at = clock_timestamp() from idle i where n.ctid = i.place returning n.user_id
  )
  select array_agg(n.user_id), (select array_agg(k.id) from known k where k.place is null) into due, newcomers from nudged n;
  -- One transaction at a time makes rows, or two could wait for each other's.
  if newcomers is not null and pg_try_advisory_xact_lock(2, 0) then
    with made as (
      insert into private.nudges (user_id, at)
        select p.id, clock_timestamp() from public.profiles p where p.id = any (newcomers) for key share skip locked
      on conflict do nothing returning user_id
    )
    select array_agg(m.user_id) into first_time from made m;
    due := due || first_time;
  end if;
  if cardinality(due) > 0 then perform private.send_nudges(due); end if;
end $$;

-- Making the account nudged it, and nobody listened: the first nudge that can be heard is not to come 5 s too soon for that.
-- (After `log`, by name.)
create function private.nudge_row() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into private.nudges (user_id, at) values (new.id, '-infinity') on conflict (user_id) do update set at = excluded.at;
  return null;
end $$;
create trigger nudge_row after insert on public.profiles for each row execute function private.nudge_row();

-- What realtime.send does, for all of them at once: a hundred calls take as long as everything else about a post. Where the
-- service's table has taken another form, or its partition of the day is missing, they are made after all; they fail silently.
create function private.send_nudges(people uuid[]) returns void language plpgsql security definer set search_path = '' as $$
begin
  insert into realtime.messages (id, topic, extension, event, payload, private)
    select m.id, 'user:' || m.person, 'broadcast', 'nudge', jsonb_build_object('id', m.id), true
    from (select gen_random_uuid() as id, p as person from unnest(people) p) m;
exception
  when insufficient_privilege or check_violation or not_null_violation or undefined_table or undefined_column then
    perform realtime.send('{}'::jsonb, 'nudge', 'user:' || p, true) from unnest(people) p;
end $$;

-- apply_intent nudges everybody at once, at its end: every nudging costs, and a post alone leaves three lines in the log. It sets
-- `postr.nudges` to an empty array, in which the triggers then collect. Where that is not set, they nudge themselves.
create function private.nudge_soon(people uuid[]) returns void language plpgsql set search_path = '' as $$
declare
  collected text := current_setting('postr.nudges', true);
begin
  if collected <> '' then
    perform set_config('postr.nudges', (collected::uuid[] || people)::text, true);
  else
    perform private.nudge(people);
  end if;
end $$;

create function private.nudge_collected() returns void language plpgsql set search_path = '' as $$
declare
  people uuid[] := current_setting('postr.nudges')::uuid[];
begin
  perform set_config('postr.nudges', '', true);
  if cardinality(people) > 0 then perform private.nudge(people); end if;
end $$;

-- Whom a line of the log is for: its audience, or the author's own devices.
create function private.nudge_log() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform private.nudge_soon(array(select distinct coalesce(a.audience, a.author) from added a));
  return null;
end $$;
create trigger nudge after insert on private.change_log referencing new table as added
  for each statement execute function private.nudge_log();

-- Followers hear of a new post from people with few of them; of the others' posts they learn at their next pull.
create function private.nudge_followers() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  followers uuid[] := array(select f.follower_id from public.follows f where f.followee_id = new.author_id and f.is_on limit 101);
begin
  if cardinality(followers) <= 100 then perform private.nudge_soon(followers); end if;
  return null;
end $$;
create trigger nudge_followers after insert on public.posts for each row execute function private.nudge_followers();

revoke execute on function private.nudge_row, private.nudge, private.send_nudges, private.nudge_soon, private.nudge_collected,
  private.nudge_log, private.nudge_followers from public, anon, authenticated;

do $$
begin
  if to_regclass('realtime.messages') is null then return; end if;
  create policy own_channel on realtime.messages for select to authenticated
    using (extension = 'broadcast' and (select realtime.topic()) = 'user:' || (select auth.uid())::text);
end $$;
