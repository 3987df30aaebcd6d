-- Measuring inside PostgreSQL: the arguments of a call are made first, then the clock runs over the call and its commit.
drop schema if exists bench_run cascade;
create schema bench_run;
grant usage on schema bench_run to authenticated;

-- Milliseconds that this backend has waited for a processor which other programs had. (Linux; elsewhere none.)
create function bench_run.queued() returns float8 language plpgsql security definer set search_path = '' as $$
begin
  return split_part(pg_read_file('/proc/self/schedstat', 0, 100, true), ' ', 2)::float8 / 1000000;
exception
  when others then return 0;
end $$;
grant execute on function bench_run.queued to authenticated;

-- `preparation` makes the arguments of the i-th call ($1 = i) as one jsonb, `call` takes them as $1.
create procedure bench_run.measure(preparation text, call text, times int, inout spent float8[] default null, inout queued float8[] default null)
language plpgsql as $$
declare
  args jsonb;
  begun timestamptz;
  waited float8;
begin
  spent := '{}';
  queued := '{}';
  for i in 1 .. times loop
    execute preparation into args using i;
    commit;
    waited := bench_run.queued();
    begun := clock_timestamp();
    execute call using args;
    commit;
    spent := spent || extract(epoch from clock_timestamp() - begun)::float8 * 1000;
    queued := queued || bench_run.queued() - waited;
  end loop;
end $$;
grant execute on procedure bench_run.measure to authenticated;

-- As if the writer had said nothing for an hour: no limit is reached, and every follower may be nudged again.
-- (With `is_on` an index has the followers; without it the query reads through everybody's follows, 75 ms before every call.)
create function bench_run.forget(me uuid) returns void language sql security definer set search_path = '' as $$
  delete from private.ledger l where l.uid = me;
  update private.nudges n set at = '-infinity'
    where n.user_id = any (me || array(select f.follower_id from public.follows f where f.followee_id = me and f.is_on));
$$;

-- The snapshot before the latest so many lines that concern a person.
create function bench_run.before_lines(me uuid, lines int) returns text language sql stable as $$
  select format('%s:%s:', min(h.x), min(h.x)) from (
    select c.xid::text::bigint as x
    from (select f.followee_id as id from public.follows f where f.follower_id = me and f.is_on union all select me) n
    cross join lateral (select c.xid from private.change_log c where c.author = n.id and c.xid < '4294967296' order by c.xid desc limit lines) c
    order by 1 desc limit lines) h
$$;
-- What the arguments are made from. `old`: a transaction before the latest 100,000 lines; `hundred`: posts that a client
-- may hold, the latest of the people followed.
create table bench_run.now as
  select c.id, private.epoch() as epoch, '' as present, bench_run.before_lines(c.id, 100) as hundred_lines,
    (select greatest(4294967295 - 100000, min(l.xid::text::bigint)) from private.change_log l)::text as old,
    array(select x.id from (
      (select p.id, 0 as later, p.born from public.follows f cross join lateral (
         select p.id, p.born from public.posts p where p.author_id = f.followee_id and not p.deleted order by p.born desc limit 20) p
       where f.follower_id = c.id and f.is_on order by p.born desc limit 100)
      union all                                  -- in a small network they have not written so many
      (select p.id, 1, p.born from public.posts p where not p.deleted and not exists (
         select from public.follows f where f.follower_id = c.id and f.followee_id = p.author_id) order by p.born desc limit 100)) x
      order by x.later, x.born desc limit 100) as hundred
  from bench.caller c where c.followees > 0;
grant select on bench_run.now to authenticated;
grant execute on function bench_run.forget to authenticated;

-- What any write costs on this disk.
create table bench_run.mark (n int);
grant insert on bench_run.mark to authenticated;

-- Only the local stack has this one: it wakes the local gateway, and its work is not the server's.
alter table realtime.messages disable trigger local_announce;
