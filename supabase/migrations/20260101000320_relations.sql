-- The setters of relations, of the own profile, and reports. Said twice they mean the same, and what is so already is not
-- written again.

-- ------------------------------------------------------------------ a post
create function private.arg_post(args jsonb) returns uuid language plpgsql immutable set search_path = '' as $$
declare
  post uuid := private.arg_uuid(args, 'post');
begin
  if post is null then perform private.refuse('bad_args'); end if;
  return post;
end $$;

create function private.set_like(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  post uuid := private.arg_post(args);
begin
  if private.arg_flag(args, 'on') then
    perform private.live_post(me, post);
    insert into public.likes as l (user_id, post_id, is_on) values (me, post, true)
      on conflict (user_id, post_id) do update set is_on = true where not l.is_on;
  else
    update public.likes l set is_on = false where l.user_id = me and l.post_id = post and l.is_on;
  end if;
  return (post, (select l.ver from public.likes l where l.user_id = me and l.post_id = post), null)::private.effect;
end $$;

create function private.set_repost(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  post uuid := private.arg_post(args);
begin
  if private.arg_flag(args, 'on') then
    perform private.live_post(me, post);
    insert into public.reposts as r (user_id, post_id, is_on) values (me, post, true)
      on conflict (user_id, post_id) do update set is_on = true where not r.is_on;
  else
    update public.reposts r set is_on = false where r.user_id = me and r.post_id = post and r.is_on;
  end if;
  return (post, (select r.ver from public.reposts r where r.user_id = me and r.post_id = post), null)::private.effect;
end $$;

create function private.set_bookmark(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  post uuid := private.arg_post(args);
begin
  if private.arg_flag(args, 'on') then
    perform private.live_post(me, post);
    insert into public.bookmarks as b (user_id, post_id, is_on) values (me, post, true)
      on conflict (user_id, post_id) do update set is_on = true where not b.is_on;
  else
    update public.bookmarks b set is_on = false where b.user_id = me and b.post_id = post and b.is_on;
  end if;
  return (post, (select b.ver from public.bookmarks b where b.user_id = me and b.post_id = post), null)::private.effect;
end $$;

-- ------------------------------------------------------------------ a person
-- Named by id, or by handle when the client has not met them yet. `must_exist`: setting something on needs a person,
-- taking it back does not.
create function private.arg_person(args jsonb, must_exist boolean) returns uuid language plpgsql set search_path = '' as $$
declare
  person uuid := private.arg_uuid(args, 'person');
  named text := lower(ltrim(private.arg_text(args, 'handle'), '@'));
begin
  if person is null and named is null then perform private.refuse('bad_args'); end if;
  if person is null then
    select p.id into person from public.profiles p where p.handle = named;
  end if;
  if person is null or (must_exist and not exists (select from public.profiles p where p.id = person)) then
    perform private.refuse('unknown_person');
  end if;
  return person;
end $$;

create function private.set_follow(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  wanted boolean := private.arg_flag(args, 'on');
  person uuid := private.arg_person(args, wanted);
begin
  if person = me then perform private.refuse('self_follow'); end if;
  if wanted then
    if private.are_apart(me, person) then perform private.refuse('blocked'); end if;
    perform private.limit_rate(me, 'set_follow', 400, '1 hour');
    insert into public.follows as f (follower_id, followee_id, is_on) values (me, person, true)
      on conflict (follower_id, followee_id) do update set is_on = true where not f.is_on;
  else
    update public.follows f set is_on = false where f.follower_id = me and f.followee_id = person and f.is_on;
  end if;
  return (person, (select f.ver from public.follows f where f.follower_id = me and f.followee_id = person), null)::private.effect;
end $$;

-- One of three: a `person`, the `reposts` of a person, a `thread` by any of its posts.
create function private.set_mute(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  wanted boolean := private.arg_flag(args, 'on');
  person uuid := private.arg_uuid(args, 'person');
  reposter uuid := private.arg_uuid(args, 'reposts');
  thread uuid := private.arg_uuid(args, 'thread');
  v bigint;
begin
  if num_nonnulls(person, reposter, thread) <> 1 or me in (person, reposter) then perform private.refuse('bad_args'); end if;
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

-- A block also ends that the two follow each other.
create function private.set_block(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  wanted boolean := private.arg_flag(args, 'on');
  person uuid := private.arg_person(args, wanted);
begin
  if person = me then perform private.refuse('bad_args'); end if;
  if wanted then
    -- Rows of both are stamped: in one order, or two who block each other could wait crosswise.
    perform private.lock_relations(x.id)
      from (select x.id from (values (me), (person)) x (id) order by uuid_hash(x.id) & 1023 offset 0) x;
    insert into public.blocks as b (user_id, person_id, is_on) values (me, person, true)
      on conflict (user_id, person_id) do update set is_on = true where not b.is_on;
    update public.follows f set is_on = false
      where (f.follower_id, f.followee_id) in ((me, person), (person, me)) and f.is_on;
  else
    update public.blocks b set is_on = false where b.user_id = me and b.person_id = person and b.is_on;
  end if;
  return (person, (select b.ver from public.blocks b where b.user_id = me and b.person_id = person), null)::private.effect;
end $$;

-- ------------------------------------------------------------------ oneself
-- `value` null or empty: none. A handle is never none.
create function private.set_profile(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  field text := private.arg_text(args, 'field');
  value text := coalesce(private.arg_text(args, 'value'), '');
  most constant jsonb := '{"handle": 30, "name": 80, "bio": 500, "avatar": 300, "banner": 300}'::jsonb;
  v bigint;
begin
  if field is null or not most ? field then perform private.refuse('bad_args'); end if;
  if field = 'handle' then value := lower(ltrim(btrim(value), '@')); end if;
  if char_length(value) > (most ->> field)::int then perform private.refuse('too_long'); end if;
  if (field = 'handle' and value !~ '^[a-z0-9_]{3,30}$')
     or (field = 'name' and value ~ '\n')
     or (field in ('avatar', 'banner') and value <> '' and value !~ format('^%s/profile/[A-Za-z0-9_-]{1,90}\.[a-z0-9]{2,5}$', me)) then
    perform private.refuse('bad_args');
  end if;
  perform private.limit_rate(me, 'set_profile', 100, '1 hour');
  begin
    update public.profiles p set
        handle = case field when 'handle' then value else p.handle end,
        name = case field when 'name' then btrim(value) else p.name end,
        bio = case field when 'bio' then btrim(value) else p.bio end,
        avatar = case field when 'avatar' then nullif(value, '') else p.avatar end,
        banner = case field when 'banner' then nullif(value, '') else p.banner end
      where p.id = me returning p.ver into v;
  exception
    when unique_violation then perform private.refuse('handle_taken');
  end;
  return (me, v, null)::private.effect;
end $$;

-- Reading goes forward only, and not into the future.
create function private.mark_read(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  seen bigint := least(private.arg_whole(args, 'up_to'), (select s.last_value from private.change_seq s));
begin
  insert into public.read_markers as r (user_id, up_to) values (me, seen)
    on conflict (user_id) do update set up_to = seen where r.up_to < seen;
  return (me, (select r.ver from public.read_markers r where r.user_id = me), null)::private.effect;
end $$;

-- ------------------------------------------------------------------ reports
create function private.report(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  post uuid := private.arg_uuid(args, 'post');
  person uuid := private.arg_uuid(args, 'person');
  reason text := private.arg_text(args, 'reason');
  comment text := coalesce(private.arg_text(args, 'comment'), '');
begin
  if num_nonnulls(post, person) <> 1 or reason is null
     or reason not in ('spam', 'abuse', 'sexual', 'violence', 'illegal', 'other') then
    perform private.refuse('bad_args');
  end if;
  if char_length(comment) > 1000 then perform private.refuse('too_long'); end if;
  if post is not null and not exists (select from public.posts p where p.id = post) then
    perform private.refuse('not_found');
  elsif person is not null and not exists (select from public.profiles p where p.id = person) then
    perform private.refuse('unknown_person');
  end if;
  perform private.limit_rate(me, 'report', 30, '1 hour');
  insert into private.reports (reporter_id, post_id, person_id, reason, comment) values (me, post, person, reason, comment);
  return (coalesce(post, person), null, null)::private.effect;
end $$;
