-- Moderation. A moderator is a row in `private.moderators`, put there by whoever runs the project. Every action is recorded,
-- and the person concerned is told with the reason (but not by whom).

create function private.is_moderator() returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from private.moderators m where m.user_id = auth.uid())
$$;

create function private.must_moderate() returns uuid language plpgsql stable security definer set search_path = '' as $$
begin
  if not private.is_moderator() then raise sqlstate 'PT403' using message = 'moderators only'; end if;
  return private.caller();
end $$;

-- Open reports, newest first, with the posts and people they are about. Moderators see everybody, blocks or not.
create function private.reports_page(before bigint, lim int) returns json
language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := private.must_moderate();
  size int := private.page_size(lim, 50, 100);
begin
  return (
    with found as materialized (
      select * from private.reports r where r.handled_by is null and r.id < coalesce(before, 9223372036854775807)
      order by r.id desc limit size + 1
    ), page as materialized (
      select * from found order by id desc limit size
    )
    select json_build_object('epoch', private.epoch(), 'at', pg_current_snapshot()::text,
      'items', (select coalesce(json_agg(json_build_object('id', p.id, 'reporter', p.reporter_id, 'post', p.post_id,
          'person', p.person_id,
          'reason', p.reason, 'comment', p.comment, 'created_at', p.at) order by p.id desc), '[]') from page p),
      'more', (select count(*) from found) > size,
      'next', case when (select count(*) from found) > size then (select min(p.id) from page p) end,
      'rows', r.rows, 'gone', r.gone, 'gone_people', r.gone_people)
    from private.rows_of(me, '{}', array(select p.post_id from page p where p.post_id is not null),
      array(select p.person_id from page p where p.person_id is not null union select p.reporter_id from page p), true) r);
end $$;

-- post: `remove` (a tombstone), `label` (the reason becomes its content warning), `dismiss` (the reports are closed, no more).
-- person: `suspend`, `restore`, `dismiss`. Done twice it is done once. `media`: pictures that may be deleted from the bucket now.
create function private.moderate(target text, id uuid, action text, reason text) returns json
language plpgsql security definer set search_path = '' as $$
declare
  me uuid := private.must_moderate();
  why text := btrim(coalesce(reason, ''));
  post public.posts;
  person uuid := case target when 'person' then moderate.id end;
  note_id bigint;
  closed int;
begin
  if coalesce(target, '') not in ('post', 'person') or moderate.id is null or why = '' or char_length(why) > 500
     or why ~ '[\x01-\x08\x0b-\x1f\x7f-\x9f]'
     or not coalesce(action = any (case target when 'post' then '{remove,label,dismiss}'::text[]
                                   else '{suspend,restore,dismiss}' end), false)
     or (action = 'label' and char_length(why) > 100) then
    return json_build_object('status', 'refused', 'code', 'bad_args');
  end if;
  if target = 'post' then
    select * into post from public.posts p where p.id = moderate.id for no key update;
    person := post.author_id;
  end if;
  if not exists (select from public.profiles p where p.id = person) then
    return json_build_object('status', 'refused', 'code', case target when 'post' then 'not_found' else 'unknown_person' end);
  end if;
  insert into private.moderation_log (moderator_id, post_id, person_id, action, reason)
    values (me, post.id, person, moderate.action, why) returning moderation_log.id into note_id;
  update private.reports r set handled_by = note_id where coalesce(r.post_id, r.person_id) = moderate.id and r.handled_by is null;
  get diagnostics closed = row_count;
  case action
    when 'remove' then update public.posts p set deleted = true where p.id = post.id and not p.deleted;
    when 'label' then update public.posts p set warning = why where p.id = post.id and not p.deleted;
    when 'suspend' then update public.profiles p set suspended = true where p.id = person and not p.suspended;
    when 'restore' then update public.profiles p set suspended = false where p.id = person and p.suspended;
    else null;
  end case;
  if action <> 'dismiss' then
    insert into public.notifications (user_id, kind, post_id, note)
      values (person, 'moderation', post.id, moderate.action || ': ' || why);
  end if;
  return json_build_object('status', 'applied', 'code', null, 'reports', closed,
    'media', case when action = 'remove'
      then (select coalesce(json_agg(m ->> 'path'), '[]') from jsonb_array_elements(post.media) m) else '[]' end);
end $$;
