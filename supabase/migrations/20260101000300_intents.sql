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
  rev int,
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

-- What a setter did: the post or person acted on, the version of the row that holds the effect, a post's `rev`.
create type private.effect as (ref uuid, ver bigint, rev int);

-- ------------------------------------------------------------------ refusals
-- PR001: refused, the message is the code. PR002: wait, the message is the seconds. Nothing else is caught.
create function private.refuse(code text, ref uuid default null) returns void language plpgsql set search_path = '' as $$
begin
  raise exception using errcode = 'PR001', message = code, detail = coalesce(ref::text, '');
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

create function private.arg_whole(args jsonb, key text) returns bigint language plpgsql immutable set search_path = '' as $$
begin
  if jsonb_typeof(args -> key) is distinct from 'number' or args ->> key !~ '^(0|[1-9][0-9]{0,17})$' then
    perform private.refuse('bad_args');
  end if;
  return (args ->> key)::bigint;
end $$;

-- Pictures of a post, rebuilt from the known fields. A path names the post's own folder, so that deleting one post
-- never takes another's picture.
create function private.arg_media(args jsonb, me uuid, post uuid) returns jsonb language plpgsql immutable set search_path = '' as $$
declare
  item jsonb;
  path text;
  alt text;
  blurhash text;
  result jsonb := '[]'::jsonb;
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

-- ------------------------------------------------------------------ apply_intent
create function private.counts(post uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('replies', c.replies, 'reposts', c.reposts, 'likes', c.likes, 'quotes', c.quotes)
  from public.post_counts c where c.post_id = post
$$;

-- What the author of a refused edit has to choose from.
create function private.current_text(post uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object('text', p.body, 'rev', p.rev) from public.posts p where p.id = post and not p.deleted
$$;

create function private.answer(entry private.ledger, duplicate boolean) returns jsonb language sql stable set search_path = '' as $$
  select jsonb_build_object('status', entry.status, 'duplicate', duplicate, 'code', entry.code, 'seconds', null,
    'ref', entry.ref, 'ver', entry.ver, 'rev', entry.rev,
    'counts', case when entry.kind in ('set_like', 'set_repost') and entry.status = 'applied' then private.counts(entry.ref) end,
    'current', case when entry.code = 'conflict' then private.current_text(entry.ref) end,
    'epoch', entry.epoch, 'xid', entry.xid::text)
$$;

-- The answer to an intent that left no entry.
create function private.unstored(status text, code text, seconds int) returns jsonb language sql volatile set search_path = '' as $$
  select jsonb_build_object('status', status, 'duplicate', false, 'code', code, 'seconds', seconds, 'ref', null, 'ver', null,
    'rev', null, 'counts', null, 'current', null, 'epoch', private.epoch(), 'xid', pg_current_xact_id()::text)
$$;

-- Runs the setter of a kind.
create function private.perform_intent(me uuid, kind text, args jsonb) returns private.effect
language plpgsql set search_path = '' as $$
begin
  if jsonb_typeof(args) is distinct from 'object' then perform private.refuse('bad_args'); end if;
  if octet_length(args::text) > 65536 then perform private.refuse('too_long'); end if;
  -- A suspended person may still take back, and keep others away.
  if kind in ('put_post', 'edit_post', 'set_like', 'set_repost', 'set_follow', 'set_profile', 'report')
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

create function private.apply_intent(mid uuid, kind text, args jsonb) returns jsonb
language plpgsql security definer set search_path = '' as $$
declare
  me uuid := private.caller();
  here text := private.epoch();
  entry private.ledger;
  effect private.effect;
  refusal text;
  about text;                         -- the post or person that a refusal is about, where it has one
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
    perform set_config('postr.nudges', '{}', true);
    effect := private.perform_intent(me, kind, args);
    perform private.nudge_collected();
  exception
    when sqlstate 'PR001' then
      refusal := sqlerrm;
      get stacked diagnostics about = pg_exception_detail;
      effect.ref := nullif(about, '')::uuid;
    when sqlstate 'PR002' then seconds := sqlerrm::int;
  end;
  if seconds is not null then         -- not an outcome: the same mid may be sent again later
    delete from private.ledger l where l.uid = me and l.mid = apply_intent.mid;
    return private.unstored('wait', 'rate_limited', seconds);
  end if;
  update private.ledger l
    set status = case when refusal is null then 'applied' else 'refused' end, code = refusal, ref = effect.ref, ver = effect.ver,
        rev = effect.rev
    where l.uid = me and l.mid = apply_intent.mid returning * into entry;
  return private.answer(entry, false);
end $$;
