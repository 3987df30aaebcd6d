-- Writing: one function for everything, which can be called again with the same mid as often as a network needs.

-- What became of every intent. Its row is written first, so a repetition waits for the original and then reads it.
create table private.ledger (
  uid uuid not null,
  mid uuid not null,
  epoch text not null,
  kind text not null,
  status text not null default 'applied' check (status in ('applied', 'refused')),
  code text,
  ref uuid,
  ver bigint,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default now(),
  primary key (uid, mid)
) with (fillfactor = 80);
create index ledger_rate on private.ledger (uid, kind, at);
create index ledger_at on private.ledger using brin (at);

create function private.forget_ledger() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  delete from private.ledger l where l.uid = old.id;
  return null;
end $$;
create trigger forget_ledger after delete on public.profiles for each row execute function private.forget_ledger();

create function private.prune_ledger(keep interval default '180 days', batch int default 10000) returns int
language plpgsql security definer set search_path = '' as $$
declare
  dropped int;
begin
  delete from private.ledger l
    where (l.uid, l.mid) in (select o.uid, o.mid from private.ledger o where o.at < now() - keep limit batch);
  get diagnostics dropped = row_count;
  return dropped;
end $$;

create type private.effect as (ref uuid, ver bigint);

-- ------------------------------------------------------------------ refusals
-- PR001: refused, the message is the code. PR002: wait, the message is the seconds. Nothing else is caught.
create function private.refuse(code text) returns void language plpgsql set search_path = '' as $$
begin
  raise exception using errcode = 'PR001', message = code;
end $$;

-- At most `most` applied intents of a kind within `period`; the one being applied counts.
create function private.limit_rate(me uuid, kind text, most int, period interval) returns void
language plpgsql set search_path = '' as $$
declare
  frees_at timestamptz;
begin
  select l.at + period into frees_at from private.ledger l
    where l.uid = me and l.kind = limit_rate.kind and l.status = 'applied' and l.at > now() - period
    order by l.at desc offset most limit 1;
  if found then
    raise exception using errcode = 'PR002', message = greatest(1, ceil(extract(epoch from frees_at - now())))::int::text;
  end if;
end $$;

-- ------------------------------------------------------------------ arguments
-- Everything a client sends is looked at before it is cast: a failing cast would be an error, not an answer.
create function private.arg_text(args jsonb, key text) returns text language plpgsql immutable set search_path = '' as $$
begin
  if coalesce(jsonb_typeof(args -> key), 'null') not in ('string', 'null') then perform private.refuse('bad_args'); end if;
  -- Control characters but tab and line feed. (A NUL cannot come this far: jsonb refuses it.)
  if args ->> key ~ '[\x01-\x08\x0b-\x1f\x7f-\x9f]' then perform private.refuse('bad_args'); end if;
  return args ->> key;
end $$;

create function private.arg_uuid(args jsonb, key text) returns uuid language plpgsql immutable set search_path = '' as $$
declare
  value text := private.arg_text(args, key);
begin
  if value !~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$' then perform private.refuse('bad_args'); end if;
  return value::uuid;
end $$;

create function private.arg_flag(args jsonb, key text) returns boolean language plpgsql immutable set search_path = '' as $$
begin
  if jsonb_typeof(args -> key) is distinct from 'boolean' then perform private.refuse('bad_args'); end if;
  return (args -> key)::boolean;
end $$;

create function private.arg_size(item jsonb, key text) returns int language plpgsql immutable set search_path = '' as $$
begin
  if jsonb_typeof(item -> key) is distinct from 'number' or item ->> key !~ '^[1-9][0-9]{0,4}$' then
    perform private.refuse('bad_args');
  end if;
  return (item ->> key)::int;
end $$;

-- Pictures of a post, rebuilt from the known fields. A path names the post's own folder, so that deleting one post
-- never takes another's picture.
create function private.arg_media(args jsonb, me uuid, post uuid) returns jsonb language plpgsql immutable set search_path = '' as $$
declare
  item jsonb;
  path text;
  alt text;
  blurhash text;
  result jsonb := '[]';
begin
  if coalesce(jsonb_typeof(args -> 'media'), 'null') = 'null' then return result; end if;
  if jsonb_typeof(args -> 'media') <> 'array' then perform private.refuse('bad_args'); end if;
  if jsonb_array_length(args -> 'media') > 4 then perform private.refuse('too_many_media'); end if;
  for item in select e from jsonb_array_elements(args -> 'media') e loop
    if jsonb_typeof(item) <> 'object' then perform private.refuse('bad_args'); end if;
    path := private.arg_text(item, 'path');
    alt := coalesce(private.arg_text(item, 'alt'), '');
    blurhash := private.arg_text(item, 'blurhash');
    if path is null or path !~ format('^%s/%s/[A-Za-z0-9_-]{1,90}\.[a-z0-9]{2,5}$', me, post)
       or blurhash !~ '^[0-9A-Za-z#$%*+,.:;=?@\[\]^_{|}~-]{6,100}$' then
      perform private.refuse('bad_args');
    end if;
    if char_length(alt) > 1500 then perform private.refuse('too_long'); end if;
    result := result || jsonb_build_object('path', path, 'width', private.arg_size(item, 'width'),
      'height', private.arg_size(item, 'height'), 'alt', alt, 'blurhash', blurhash);
  end loop;
  return result;
end $$;

-- ------------------------------------------------------------------ posts
-- A post that can be answered, quoted or liked.
create function private.live_post(post uuid) returns public.posts language plpgsql set search_path = '' as $$
declare
  p public.posts;
begin
  select * into p from public.posts x where x.id = post;
  if p.deleted or (p.id is null and exists (select from private.gone_posts g where g.id = post)) then
    perform private.refuse('deleted_target');
  elsif p.id is null then
    perform private.refuse('not_found');
  end if;
  return p;
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
  -- 500 letters as people count them; one letter may be a family of eleven code points.
  if char_length(p.body) > 6000 or char_length(p.warning) > 100 then perform private.refuse('too_long'); end if;
  if p.media = '[]' and p.body !~ '[^[:space:]\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\u3000\ufeff]' then
    perform private.refuse('empty');
  end if;
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
    return (old.id, old.ver)::private.effect;       -- sent before under another mid, or deleted since: nothing to do
  end if;
  if exists (select from private.gone_posts g where g.id = p.id and g.author = me) then
    return (p.id, null)::private.effect;
  elsif exists (select from private.gone_posts g where g.id = p.id) then
    perform private.refuse('id_taken');
  end if;
  if p.reply_to is not null then
    parent := private.live_post(p.reply_to);
    p.root := coalesce(parent.root, parent.id);
  end if;
  if p.quote is not null then perform private.live_post(p.quote); end if;
  perform private.limit_rate(me, 'put_post', 300, '1 hour');
  insert into public.posts (id, author_id, body, root, reply_to, quote, media, warning, lang, fingerprint)
    values (p.id, me, p.body, p.root, p.reply_to, p.quote, p.media, p.warning, p.lang, p.fingerprint)
    returning ver into p.ver;
  return (p.id, p.ver)::private.effect;
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
    return (post, null)::private.effect;
  end if;
  if old.author_id <> me then perform private.refuse('not_owner'); end if;
  update public.posts x set deleted = true where x.id = post and not x.deleted returning x.ver into v;
  return (post, coalesce(v, old.ver))::private.effect;
end $$;

-- ------------------------------------------------------------------ relations
-- Setters, not toggles: said twice they mean the same, and what is so already is not written again.
create function private.set_like(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  post uuid := private.arg_uuid(args, 'post');
begin
  if post is null then perform private.refuse('bad_args'); end if;
  if private.arg_flag(args, 'on') then
    perform private.live_post(post);
    insert into public.likes as l (user_id, post_id, is_on) values (me, post, true)
      on conflict (user_id, post_id) do update set is_on = true where not l.is_on;
  else
    update public.likes l set is_on = false where l.user_id = me and l.post_id = post and l.is_on;
  end if;
  return (post, (select l.ver from public.likes l where l.user_id = me and l.post_id = post))::private.effect;
end $$;

-- A person is named by id, or by handle when the client has not met them yet.
create function private.set_follow(me uuid, args jsonb) returns private.effect language plpgsql set search_path = '' as $$
declare
  person uuid := private.arg_uuid(args, 'person');
  named text := lower(ltrim(private.arg_text(args, 'handle'), '@'));
  wanted boolean := private.arg_flag(args, 'on');
begin
  if person is null and named is null then perform private.refuse('bad_args'); end if;
  if person is null then
    select p.id into person from public.profiles p where p.handle = named;
    if not found then perform private.refuse('unknown_person'); end if;
  end if;
  if person = me then perform private.refuse('self_follow'); end if;
  if wanted then
    if not exists (select from public.profiles p where p.id = person) then perform private.refuse('unknown_person'); end if;
    perform private.limit_rate(me, 'set_follow', 400, '1 hour');
    insert into public.follows as f (follower_id, followee_id, is_on) values (me, person, true)
      on conflict (follower_id, followee_id) do update set is_on = true where not f.is_on;
  else
    update public.follows f set is_on = false where f.follower_id = me and f.followee_id = person and f.is_on;
  end if;
  return (person, (select f.ver from public.follows f where f.follower_id = me and f.followee_id = person))::private.effect;
end $$;

-- ------------------------------------------------------------------ apply_intent
create function private.counts(post uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('replies', c.replies, 'reposts', c.reposts, 'likes', c.likes, 'quotes', c.quotes)
  from public.post_counts c where c.post_id = post
$$;

-- Whoever calls, with an account that still exists: a token outlives its account by up to an hour.
create function private.caller() returns uuid language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
begin
  if me is null or not exists (select from public.profiles p where p.id = me) then
    raise sqlstate 'PT401' using message = 'not signed in';
  end if;
  return me;
end $$;

create function private.answer(entry private.ledger, duplicate boolean) returns jsonb language sql stable set search_path = '' as $$
  select jsonb_build_object('status', entry.status, 'duplicate', duplicate, 'code', entry.code, 'seconds', null,
    'ref', entry.ref, 'ver', entry.ver,
    'counts', case when entry.kind = 'set_like' and entry.status = 'applied' then private.counts(entry.ref) end,
    'epoch', entry.epoch, 'xid', entry.xid::text)
$$;

-- The answer to an intent that left no entry.
create function private.unstored(status text, code text, seconds int) returns jsonb language sql volatile set search_path = '' as $$
  select jsonb_build_object('status', status, 'duplicate', false, 'code', code, 'seconds', seconds, 'ref', null, 'ver', null,
    'counts', null, 'epoch', private.epoch(), 'xid', pg_current_xact_id()::text)
$$;

-- Runs the setter of a kind.
create function private.perform_intent(me uuid, kind text, args jsonb) returns private.effect
language plpgsql set search_path = '' as $$
begin
  if jsonb_typeof(args) is distinct from 'object' then perform private.refuse('bad_args'); end if;
  if octet_length(args::text) > 65536 then perform private.refuse('too_long'); end if;
  case kind
    when 'put_post' then return private.put_post(me, args);
    when 'delete_post' then return private.delete_post(me, args);
    when 'set_like' then return private.set_like(me, args);
    when 'set_follow' then return private.set_follow(me, args);
    else perform private.refuse('unknown_kind');
  end case;
end $$;

create function private.apply_intent(mid uuid, kind text, args jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  me uuid := private.caller();
  here text := private.epoch();
  entry private.ledger;
  effect private.effect;
  refusal text;
  seconds int;
begin
  if mid is null or kind is null then return private.unstored('refused', 'bad_args', null); end if;

  insert into private.ledger (uid, mid, epoch, kind) values (me, apply_intent.mid, here, left(apply_intent.kind, 40))
    on conflict do nothing returning * into entry;
  if not found then
    select * into entry from private.ledger l where l.uid = me and l.mid = apply_intent.mid;
    if entry.epoch <> here then
      -- The effect came here with a restore. Its old number may mean nothing in this history; the present one is
      -- contained in every snapshot that contains this answer.
      update private.ledger l set epoch = here, xid = pg_current_xact_id()
        where l.uid = me and l.mid = apply_intent.mid returning * into entry;
    end if;
    return private.answer(entry, true);
  end if;

  begin                               -- what a refused setter has done so far is undone, its entry stays
    effect := private.perform_intent(me, kind, args);
  exception
    when sqlstate 'PR001' then refusal := sqlerrm;
    when sqlstate 'PR002' then seconds := sqlerrm::int;
  end;
  if seconds is not null then         -- not an outcome: the same mid may be sent again later
    delete from private.ledger l where l.uid = me and l.mid = apply_intent.mid;
    return private.unstored('wait', 'rate_limited', seconds);
  end if;
  update private.ledger l
    set status = case when refusal is null then 'applied' else 'refused' end, code = refusal, ref = effect.ref, ver = effect.ver
    where l.uid = me and l.mid = apply_intent.mid returning * into entry;
  return private.answer(entry, false);
end $$;

create function public.apply_intent(mid uuid, kind text, args jsonb) returns jsonb
language sql set search_path = '' as $$ select private.apply_intent(mid, kind, args) $$;
