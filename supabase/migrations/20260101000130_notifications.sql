-- Who is told of what. Triggers again: it holds whoever writes.

-- The people that `me` sees nothing of, and who see nothing of `me`: blocks work both ways.
create function private.hidden_from(me uuid) returns uuid[] language plpgsql stable security definer set search_path = ''
set plan_cache_mode = force_generic_plan as $$
begin
  return array(select b.person_id from public.blocks b where b.user_id = me and b.is_on
               union select b.user_id from public.blocks b where b.person_id = me and b.is_on);
end $$;

create function private.are_apart(one uuid, other uuid) returns boolean language plpgsql stable security definer set search_path = ''
set plan_cache_mode = force_generic_plan as $$
begin
  return exists (select from public.blocks b where b.user_id = one and b.person_id = other and b.is_on)
      or exists (select from public.blocks b where b.user_id = other and b.person_id = one and b.is_on);
end $$;

-- `thread` is the first post of the thread that the event happened in.
create function private.notify(recipient uuid, why text, actor uuid, post uuid, thread uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if recipient is null or recipient = actor or private.are_apart(recipient, actor)
     or exists (select from public.mutes m where m.user_id = recipient and m.person_id = actor and m.is_on)
     or exists (select from public.thread_mutes t where t.user_id = recipient and t.post_id = thread and t.is_on) then
    return;
  end if;
  insert into public.notifications as n (user_id, kind, actor_id, post_id) values (recipient, why, actor, post)
    on conflict (user_id, kind, actor_id, post_id) where kind <> 'moderation' do update set is_on = true where not n.is_on;
end $$;

create function private.withdraw(why text, actor uuid, post uuid, recipient uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  update public.notifications n set is_on = false
    where n.user_id = recipient and n.kind = why and n.actor_id = actor and n.post_id is not distinct from post and n.is_on;
end $$;

-- The first hundred likes of a post are told one by one, then only each doubling: who has thousands reads the count.
create function private.is_worth_telling(count_before int) returns boolean language sql immutable set search_path = '' as $$
  select count_before < 100 or (count_before + 1) & count_before = 0
$$;

create function private.notify_reaction() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  why constant text := case tg_table_name when 'likes' then 'like' else 'repost' end;
  post record;
begin
  if tg_op = 'UPDATE' and new.is_on = old.is_on then return null; end if;
  select p.author_id, coalesce(p.root, p.id) as thread, p.deleted, case why when 'like' then c.likes else c.reposts end as so_far into post
    from public.posts p left join public.post_counts c on c.post_id = p.id where p.id = new.post_id;
  if not found or post.deleted then
    return null;
  elsif not new.is_on then
    perform private.withdraw(why, new.user_id, new.post_id, post.author_id);
  elsif private.is_worth_telling(coalesce(post.so_far, 0)) then
    perform private.notify(post.author_id, why, new.user_id, new.post_id, post.thread);
  end if;
  return null;
end $$;

create function private.notify_follow() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and new.is_on = old.is_on or not exists (select from public.profiles p where p.id = new.followee_id) then
    return null;
  elsif new.is_on then
    perform private.notify(new.followee_id, 'follow', new.follower_id, null, null);
  else
    perform private.withdraw('follow', new.follower_id, null, new.followee_id);
  end if;
  return null;
end $$;

-- Everybody hears of a post once: as the one answered, else as the one quoted, else as the one mentioned. An edit tells
-- those who are mentioned only now.
create function private.notify_post() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  told uuid[] := array[new.author_id];
  person uuid;
  handles text[] := private.handles_in(new.body);
begin
  if tg_op = 'INSERT' then
    select p.author_id into person from public.posts p where p.id = new.reply_to;
    perform private.notify(person, 'reply', new.author_id, new.id, new.root);
    told := told || person;
    select p.author_id into person from public.posts p where p.id = new.quote;
    if person <> all (array_remove(told, null)) then
      perform private.notify(person, 'quote', new.author_id, new.id, coalesce(new.root, new.id));
      told := told || person;
    end if;
  else
    told := told || array(select n.user_id from public.notifications n where n.post_id = new.id and n.actor_id = new.author_id);
  end if;
  for person in select p.id from public.profiles p
                where p.handle = any (handles) and p.id <> all (array_remove(told, null)) loop
    perform private.notify(person, 'mention', new.author_id, new.id, coalesce(new.root, new.id));
  end loop;
  return null;
end $$;

create trigger notify after insert or update on public.likes for each row execute function private.notify_reaction();
create trigger notify after insert or update on public.reposts for each row execute function private.notify_reaction();
create trigger notify after insert or update on public.follows for each row execute function private.notify_follow();
create trigger notify after insert on public.posts for each row when (not new.deleted) execute function private.notify_post();
create trigger notify_changed after update on public.posts for each row
  when (new.body is distinct from old.body and not new.deleted) execute function private.notify_post();
