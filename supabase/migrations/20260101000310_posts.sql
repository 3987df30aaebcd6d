-- The setters of posts.

-- A post that `me` can answer, quote or like.
create function private.live_post(me uuid, post uuid) returns public.posts language plpgsql set search_path = '' as $$
declare
  p public.posts;
begin
  select * into p from public.posts x where x.id = post;
  if p.deleted or (p.id is null and exists (select from private.gone_posts g where g.id = post)) then
    perform private.refuse('deleted_target');
  elsif p.id is null then
    perform private.refuse('not_found');
  elsif private.are_apart(me, p.author_id) then
    perform private.refuse('blocked');
  end if;
  return p;
end $$;

-- 500 letters as people count them; one letter may be a family of eleven code points.
create function private.check_text(body text, media jsonb) returns void language plpgsql set search_path = '' as $$
begin
  if char_length(body) > 6000 then perform private.refuse('too_long'); end if;
  if media = '[]' and body !~ '[^[:space:]\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\u3000\ufeff]' then
    perform private.refuse('empty');
  end if;
end $$;

-- The fields of a put_post, checked by themselves: no other row is looked at.
create function private.checked_post(me uuid, args jsonb) returns public.posts language plpgsql set search_path = '' as $$
declare
  p public.posts;
begin
  p.id := private.arg_uuid(args, 'id');
  if p.id is null then perform private.refuse('bad_args'); end if;
  p.author_id := me;
  p.body := coalesce(private.arg_text(args, 'text'), '');
  p.reply_to := private.arg_uuid(args, 'reply_to');
  p.quote := private.arg_uuid(args, 'quote');
  p.warning := nullif(btrim(private.arg_text(args, 'warning')), '');
  p.lang := nullif(private.arg_text(args, 'lang'), '');
  p.media := private.arg_media(args, me, p.id);
  if p.lang !~ '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$' or p.id in (p.reply_to, p.quote) then
    perform private.refuse('bad_args');
  end if;
  if char_length(p.warning) > 100 then perform private.refuse('too_long'); end if;
  perform private.check_text(p.body, p.media);
  p.fingerprint := md5(jsonb_build_array(p.body, p.reply_to, p.quote, p.media, p.warning, p.lang)::text)::uuid;
  return p;
end $$;

-- One at a time for one id: a put that is still under way when its deletion arrives must lose, whoever is first.
create function private.lock_post(post uuid) returns void language sql set search_path = '' as $$
  select pg_advisory_xact_lock(hashtextextended(post::text, 0))
$$;

create function private.put_post(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  p public.posts := private.checked_post(me, args);
  old public.posts;
  parent public.posts;
begin
  perform private.lock_post(p.id);
  select * into old from public.posts x where x.id = p.id;
  if found then
    if old.author_id <> me or (not old.deleted and old.fingerprint is distinct from p.fingerprint) then
      perform private.refuse('id_taken');
    end if;
    return (old.id, old.ver, old.rev)::private.effect;       -- sent before under another mid, or deleted since: nothing to do
  end if;
  if exists (select from private.gone_posts g where g.id = p.id and g.author = me) then
    return (p.id, null, null)::private.effect;
  elsif exists (select from private.gone_posts g where g.id = p.id) then
    perform private.refuse('id_taken');
  end if;
  if p.reply_to is not null then
    parent := private.live_post(me, p.reply_to);
    p.root := coalesce(parent.root, parent.id);
  end if;
  if p.quote is not null then perform private.live_post(me, p.quote); end if;
  perform private.limit_rate(me, 'put_post', 300, '1 hour');
  insert into public.posts (id, author_id, body, root, reply_to, quote, media, warning, lang, fingerprint)
    values (p.id, me, p.body, p.root, p.reply_to, p.quote, p.media, p.warning, p.lang, p.fingerprint)
    returning ver into p.ver;
  return (p.id, p.ver, 0)::private.effect;
end $$;

-- Only the text. `base_rev` is what the person saw when editing began: who edited first on another device wins, and the
-- answer to the second brings that text.
create function private.edit_post(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  post uuid := private.arg_uuid(args, 'id');
  base_rev bigint := private.arg_whole(args, 'base_rev');
  wanted text := private.arg_text(args, 'text');
  old public.posts;
begin
  if post is null or wanted is null then perform private.refuse('bad_args'); end if;
  select * into old from public.posts x where x.id = post for no key update;
  if old.deleted or (old.id is null and exists (select from private.gone_posts g where g.id = post)) then
    perform private.refuse('deleted_target');
  elsif old.id is null then
    perform private.refuse('not_found');
  elsif old.author_id <> me then
    perform private.refuse('not_owner');
  end if;
  perform private.check_text(wanted, old.media);
  if old.body <> wanted then
    if old.rev <> base_rev then perform private.refuse('conflict', post); end if;
    perform private.limit_rate(me, 'edit_post', 300, '1 hour');
    update public.posts x set body = wanted where x.id = post returning x.ver, x.rev into old.ver, old.rev;
  end if;
  return (post, old.ver, old.rev)::private.effect;
end $$;

create function private.delete_post(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  post uuid := private.arg_uuid(args, 'id');
  old public.posts;
  v bigint;
begin
  if post is null then perform private.refuse('bad_args'); end if;
  perform private.lock_post(post);
  select * into old from public.posts x where x.id = post;
  if not found then                                  -- never arrived, or gone: it must not arrive later either
    insert into private.gone_posts (id, author) values (post, me) on conflict do nothing;
    return (post, null, null)::private.effect;
  end if;
  if old.author_id <> me then perform private.refuse('not_owner'); end if;
  update public.posts x set deleted = true where x.id = post and not x.deleted returning x.ver into v;
  return (post, coalesce(v, old.ver), old.rev)::private.effect;
end $$;
