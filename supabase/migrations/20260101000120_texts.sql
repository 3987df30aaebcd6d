-- What follows from a post's text: hashtags, earlier versions, and whom it mentions.

-- At most 20 of each count: more is not a text but a nuisance.
create function private.tags_in(body text) returns text[] language plpgsql immutable set search_path = '' as $$
begin
  if position('#' in body) = 0 then return '{}'::text[]; end if;
  return array(select distinct t.tag from (
    select lower(r.found[1]) as tag
    from regexp_matches(body, '(?:^|[^[:alnum:]_&/#])#([[:alnum:]_]{1,50})(?![[:alnum:]_])', 'g') r (found) limit 20) t
    where t.tag !~ '^[0-9_]+$');
end $$;
create function private.handles_in(body text) returns text[] language plpgsql immutable set search_path = '' as $$
begin
  if position('@' in body) = 0 then return '{}'::text[]; end if;
  return array(select distinct lower(r.found[1])
    from regexp_matches(body, '(?:^|[^[:alnum:]_@/.])@([A-Za-z0-9_]{3,30})(?![[:alnum:]_])', 'g') r (found) limit 20);
end $$;

create function private.keep_texts() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op <> 'INSERT' then
    if tg_op = 'UPDATE' and not new.deleted then
      insert into private.post_edits (post_id, rev, body, at)
        values (old.id, old.rev, old.body, coalesce(old.edited_at, old.created_at)) on conflict do nothing;
    else
      delete from private.post_edits e where e.post_id = old.id;
    end if;
    delete from private.hashtags h where h.post_id = old.id;
  end if;
  if tg_op <> 'DELETE' and not new.deleted then
    insert into private.hashtags (tag, post_id, author_id, born, at)
      select t, new.id, new.author_id, new.born, new.created_at from unnest(private.tags_in(new.body)) t;
  end if;
  return null;
end $$;
create trigger keep_texts after insert or delete on public.posts for each row execute function private.keep_texts();
create trigger keep_texts_changed after update on public.posts for each row
  when (new.body is distinct from old.body or new.deleted <> old.deleted) execute function private.keep_texts();
