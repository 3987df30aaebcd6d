-- Counts, kept by triggers. Those called `total` run last, by name: a count is the one row that strangers wait for each
-- other on.

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
  -- In one order, or two could wait crosswise.
  perform from public.post_counts c where c.post_id in (p.reply_to, p.quote) order by c.post_id for no key update;
  update public.post_counts c
    set replies = c.replies + step * coalesce(c.post_id = p.reply_to, false)::int,
        quotes = c.quotes + step * coalesce(c.post_id = p.quote, false)::int
    where c.post_id in (p.reply_to, p.quote);
  return null;
end $$;

-- Of a row that is set on and off: +1, -1 or 0.
create function private.step(op text, was boolean, is_now boolean) returns int language sql immutable set search_path = '' as $$
  select (op <> 'DELETE' and is_now)::int - (op <> 'INSERT' and was)::int
$$;

create function private.count_like() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  step int := private.step(tg_op, old.is_on, new.is_on);
begin
  if step <> 0 then
    update public.post_counts c set likes = c.likes + step where c.post_id = coalesce(new.post_id, old.post_id);
  end if;
  return null;
end $$;

create function private.count_repost() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  step int := private.step(tg_op, old.is_on, new.is_on);
begin
  if step <> 0 then
    update public.post_counts c set reposts = c.reposts + step where c.post_id = coalesce(new.post_id, old.post_id);
  end if;
  return null;
end $$;

create function private.count_follow() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  step int := private.step(tg_op, old.is_on, new.is_on);
  follower uuid := coalesce(new.follower_id, old.follower_id);
  followee uuid := coalesce(new.followee_id, old.followee_id);
begin
  -- Whoever followed an account that is gone was counted down when it went (below).
  if step = 0 or not exists (select from public.profiles p where p.id = followee) then return null; end if;
  perform from public.profile_counts c where c.person_id in (follower, followee) order by c.person_id for no key update;
  update public.profile_counts c
    set following = c.following + step * (c.person_id = follower)::int,
        followers = c.followers + step * (c.person_id = followee)::int
    where c.person_id in (follower, followee);
  return null;
end $$;

create function private.count_person() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    insert into public.profile_counts (person_id) values (new.id) on conflict do nothing;
  else
    update public.profile_counts c set following = c.following - 1
      where c.person_id in (select f.follower_id from public.follows f where f.followee_id = old.id and f.is_on);
  end if;
  return null;
end $$;

create trigger total after insert or update or delete on public.posts for each row execute function private.count_post();
create trigger total after insert or update or delete on public.likes for each row execute function private.count_like();
create trigger total after insert or update or delete on public.reposts for each row execute function private.count_repost();
create trigger total after insert or update or delete on public.follows for each row execute function private.count_follow();
create trigger total after insert or delete on public.profiles for each row execute function private.count_person();
