-- Fair shares: what people do to each other at the same instant comes out as if one had come after the other, and how much one person may make
-- the programs of others do.

-- ------------------------------------------------------------------ relations
-- Waits until an account that is being deleted is gone, or stays after all. The deletion comes to what others did with the person and the posts,
-- row by row; who holds such a row must not then wait for a count or a notification that is deleted already.
create function private.await_person(person uuid) returns void language plpgsql set search_path = '' as $$
begin
  perform from public.profiles p where p.id = person for key share;
end $$;
revoke execute on function private.await_person from public, anon, authenticated;

-- As before (20260101000320_relations.sql), but the lock on one's own rows, which `stamp` takes when they are written, is taken before anything is
-- looked at. A follow that waited there while the other's block came to be had looked before, and outlived the block. And what is taken back held
-- its row while it waited, what is set waited before it came to the row: two devices of one person, or two people, could wait crosswise.
-- And 600 likes and 600 reposts an hour: who sets and takes back in a loop wrote so many lines into the log that the author, or all followers,
-- had to start over (`far`). What is so already writes nothing and never waits, nor does what is taken back, but both are counted.
create or replace function private.set_like(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  post uuid := private.arg_post(args);
  wanted boolean := private.arg_flag(args, 'on');
  is_so boolean;                                     -- null: never was
begin
  perform private.lock_relations(me);
  select l.is_on into is_so from public.likes l where l.user_id = me and l.post_id = post;
  if is_so <> wanted then
    perform private.await_person((select p.author_id from public.posts p where p.id = post));
  end if;
  if wanted then
    perform private.live_post(me, post);
    if is_so is distinct from true then
      perform private.limit_rate(me, 'set_like', 600, '1 hour');
      insert into public.likes as l (user_id, post_id, is_on) values (me, post, true)
        on conflict (user_id, post_id) do update set is_on = true where not l.is_on;
    end if;
  else
    update public.likes l set is_on = false where l.user_id = me and l.post_id = post and l.is_on;
  end if;
  return (post, (select l.ver from public.likes l where l.user_id = me and l.post_id = post), null)::private.effect;
end $$;

create or replace function private.set_repost(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  post uuid := private.arg_post(args);
  wanted boolean := private.arg_flag(args, 'on');
  is_so boolean;                                     -- null: never was
begin
  perform private.lock_relations(me);
  select r.is_on into is_so from public.reposts r where r.user_id = me and r.post_id = post;
  if is_so <> wanted then
    perform private.await_person((select p.author_id from public.posts p where p.id = post));
  end if;
  if wanted then
    perform private.live_post(me, post);
    if is_so is distinct from true then
      perform private.limit_rate(me, 'set_repost', 600, '1 hour');
      insert into public.reposts as r (user_id, post_id, is_on) values (me, post, true)
        on conflict (user_id, post_id) do update set is_on = true where not r.is_on;
    end if;
  else
    update public.reposts r set is_on = false where r.user_id = me and r.post_id = post and r.is_on;
  end if;
  return (post, (select r.ver from public.reposts r where r.user_id = me and r.post_id = post), null)::private.effect;
end $$;

create or replace function private.set_bookmark(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  post uuid := private.arg_post(args);
  wanted boolean := private.arg_flag(args, 'on');
begin
  perform private.lock_relations(me);
  if wanted then
    perform private.live_post(me, post);
    insert into public.bookmarks as b (user_id, post_id, is_on) values (me, post, true)
      on conflict (user_id, post_id) do update set is_on = true where not b.is_on;
  else
    update public.bookmarks b set is_on = false where b.user_id = me and b.post_id = post and b.is_on;
  end if;
  return (post, (select b.ver from public.bookmarks b where b.user_id = me and b.post_id = post), null)::private.effect;
end $$;

-- A block locks the rows of both, so the lock of the one who follows is enough.
create or replace function private.set_follow(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  wanted boolean := private.arg_flag(args, 'on');
  person uuid;
  is_so boolean;                                     -- null: never was
begin
  perform private.lock_relations(me);
  person := private.arg_person(args, wanted);
  if person = me then perform private.refuse('self_follow'); end if;
  select f.is_on into is_so from public.follows f where f.follower_id = me and f.followee_id = person;
  if is_so <> wanted then perform private.await_person(person); end if;
  if wanted then
    if private.are_apart(me, person) then perform private.refuse('blocked'); end if;
    if is_so is distinct from true then
      perform private.limit_rate(me, 'set_follow', 400, '1 hour');
      insert into public.follows as f (follower_id, followee_id, is_on) values (me, person, true)
        on conflict (follower_id, followee_id) do update set is_on = true where not f.is_on;
    end if;
  else
    update public.follows f set is_on = false where f.follower_id = me and f.followee_id = person and f.is_on;
  end if;
  return (person, (select f.ver from public.follows f where f.follower_id = me and f.followee_id = person), null)::private.effect;
end $$;

-- As before (20261128000000_bounds.sql), but the person is waited for, whose follows a block ends.
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
  perform private.await_person(person);
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

create or replace function private.set_mute(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  wanted boolean := private.arg_flag(args, 'on');
  person uuid := private.arg_uuid(args, 'person');
  reposter uuid := private.arg_uuid(args, 'reposts');
  thread uuid := private.arg_uuid(args, 'thread');
  v bigint;
begin
  if num_nonnulls(person, reposter, thread) <> 1 or me in (person, reposter) then perform private.refuse('bad_args'); end if;
  perform private.lock_relations(me);
  if thread is not null then
    select coalesce(p.root, p.id) into thread from public.posts p where p.id = thread;
    if thread is null then perform private.refuse('not_found'); end if;
    insert into public.thread_mutes as t (user_id, post_id, is_on) values (me, thread, wanted)
      on conflict (user_id, post_id) do update set is_on = wanted where t.is_on <> wanted;
    select t.ver into v from public.thread_mutes t where t.user_id = me and t.post_id = thread;
    return (thread, v, null)::private.effect;
  end if;
  if not exists (select from public.profiles p where p.id in (person, reposter)) then
    perform private.refuse('unknown_person');
  end if;
  if person is not null then
    insert into public.mutes as m (user_id, person_id, is_on) values (me, person, wanted)
      on conflict (user_id, person_id) do update set is_on = wanted where m.is_on <> wanted;
  else
    insert into public.mutes as m (user_id, person_id, reposts) values (me, reposter, wanted)
      on conflict (user_id, person_id) do update set reposts = wanted where m.reposts <> wanted;
  end if;
  select m.ver into v from public.mutes m where m.user_id = me and m.person_id in (person, reposter);
  return (coalesce(person, reposter), v, null)::private.effect;
end $$;

-- ------------------------------------------------------------------ sign-ups
-- As before (20261128000000_bounds.sql), but a handle that somebody else takes at this instant is like one that was taken before: waiting for
-- that account, and then failing, told what a made handle does not tell.
create or replace function private.new_account() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  asked text := nullif(lower(btrim(new.raw_user_meta_data ->> 'handle')), '');
  made text := 'u_' || left(replace(new.id::text, '-', ''), 20);
  name text := nullif(left(regexp_replace(btrim(coalesce(new.raw_user_meta_data ->> 'display_name', '')), '[\x01-\x1f\x7f-\x9f]', '', 'g'), 80), '');
begin
  if not private.sign_ups_open() then
    raise exception using errcode = 'check_violation', message = 'sign_ups_closed';
  end if;
  if private.handle_available(asked) then
    insert into public.profiles (id, handle, name) values (new.id, asked, coalesce(name, asked))
      on conflict on constraint profiles_handle_key do nothing;
    if found then return null; end if;
  end if;
  insert into public.profiles (id, handle, name) values (new.id, made, coalesce(name, made));
  return null;
end $$;

-- ------------------------------------------------------------------ who is told
-- As before (20260101000130_notifications.sql), but an account that is being deleted is waited for here, and then told nothing. The row's foreign
-- key waited for it, too, and then failed all that was done. It takes the same lock once more, which costs nothing while one has it.
create or replace function private.notify(recipient uuid, why text, actor uuid, post uuid, thread uuid) returns void
language plpgsql security definer set search_path = '' as $$
begin
  if recipient is null or recipient = actor or private.are_apart(recipient, actor)
     or exists (select from public.mutes m where m.user_id = recipient and m.person_id = actor and m.is_on)
     or exists (select from public.thread_mutes t where t.user_id = recipient and t.post_id = thread and t.is_on) then
    return;
  end if;
  perform from public.profiles p where p.id = recipient for key share;
  if not found then return; end if;
  insert into public.notifications as n (user_id, kind, actor_id, post_id) values (recipient, why, actor, post)
    on conflict (user_id, kind, actor_id, post_id) where kind <> 'moderation' do update set is_on = true where not n.is_on;
end $$;

-- As before (20260101000130_notifications.sql), but the counts, which `total` comes to later, are locked before a notification is `born`. One that
-- waited for a count with its place drawn came into the list behind what had been read there meanwhile, and was read unseen. Not `total` first,
-- which takes no lock on the recipient: the deletion of an account goes from the person to the counts, and so does this.
create or replace function private.notify_reaction() returns trigger language plpgsql security definer set search_path = '' as $$
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
    perform private.await_person(post.author_id);
    perform from public.post_counts c where c.post_id = new.post_id for no key update;
    perform private.notify(post.author_id, why, new.user_id, new.post_id, post.thread);
  end if;
  return null;
end $$;

create or replace function private.notify_follow() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'UPDATE' and new.is_on = old.is_on or not exists (select from public.profiles p where p.id = new.followee_id) then
    return null;
  elsif new.is_on then
    perform private.await_person(new.followee_id);
    perform from public.profile_counts c where c.person_id in (new.follower_id, new.followee_id) order by c.person_id for no key update;
    perform private.notify(new.followee_id, 'follow', new.follower_id, null, null);
  else
    perform private.withdraw('follow', new.follower_id, null, new.followee_id);
  end if;
  return null;
end $$;

create or replace function private.notify_post() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  told uuid[] := array[new.author_id];
  person uuid;
  handles text[] := private.handles_in(new.body);
begin
  if tg_op = 'INSERT' then
    if num_nonnulls(new.reply_to, new.quote) > 0 then
      perform from public.profiles p
        where p.id = any (array(select x.author_id from public.posts x where x.id in (new.reply_to, new.quote)
                                union select h.id from public.profiles h where h.handle = any (handles)))
        order by p.id for key share;
      perform from public.post_counts c where c.post_id in (new.reply_to, new.quote) order by c.post_id for no key update;
    end if;
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

-- ------------------------------------------------------------------ who is suspended
-- As before (20260101000300_intents.sql), but who is suspended may take back likes, reposts and follows, too, as was meant.
create or replace function private.perform_intent(me uuid, kind text, args jsonb) returns private.effect
language plpgsql set search_path = '' as $$
begin
  if jsonb_typeof(args) is distinct from 'object' then perform private.refuse('bad_args'); end if;
  if octet_length(args::text) > 65536 then perform private.refuse('too_long'); end if;
  -- A suspended person may still take back, and keep others away.
  if (kind in ('put_post', 'edit_post', 'set_profile', 'report')
      or (kind in ('set_like', 'set_repost', 'set_follow') and args -> 'on' is distinct from 'false'))
     and (select p.suspended from public.profiles p where p.id = me) then
    perform private.refuse('suspended');
  end if;
  case kind
    when 'put_post' then return private.put_post(me, args);
    when 'edit_post' then return private.edit_post(me, args);
    when 'delete_post' then return private.delete_post(me, args);
    when 'set_like' then return private.set_like(me, args);
    when 'set_repost' then return private.set_repost(me, args);
    when 'set_bookmark' then return private.set_bookmark(me, args);
    when 'set_follow' then return private.set_follow(me, args);
    when 'set_mute' then return private.set_mute(me, args);
    when 'set_block' then return private.set_block(me, args);
    when 'set_profile' then return private.set_profile(me, args);
    when 'mark_read' then return private.mark_read(me, args);
    when 'report' then return private.report(me, args);
    else perform private.refuse('unknown_kind');
  end case;
  return null;
end $$;
