-- Sign-up: an account in `auth` gets its profile in the same transaction.

create function private.handle_available(handle text) returns boolean
language sql stable security definer set search_path = '' as $$
  select coalesce(lower(handle) ~ '^[a-z0-9_]{3,30}$'
                  and not exists (select from public.profiles p where p.handle = lower(handle_available.handle)), false)
$$;

-- A community can close its door: `update private.settings set sign_ups_open = false`.
create function private.sign_ups_open() returns boolean language sql stable security definer set search_path = '' as $$
  select s.sign_ups_open from private.settings s
$$;

-- A handle that was asked for and cannot be had fails the sign-up: the person should choose another, not be given one.
-- Accounts without one (other ways to sign in) get one made from their id.
create function private.new_account() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  asked text := nullif(lower(btrim(new.raw_user_meta_data ->> 'handle')), '');
  handle text := coalesce(asked, 'u_' || left(replace(new.id::text, '-', ''), 20));
  name text := left(regexp_replace(btrim(coalesce(new.raw_user_meta_data ->> 'display_name', '')), '[\x01-\x1f\x7f-\x9f]', '', 'g'), 80);
begin
  if not private.sign_ups_open() then
    raise exception using errcode = 'check_violation', message = 'sign_ups_closed';
  end if;
  if not private.handle_available(handle) then
    raise exception using errcode = 'unique_violation', message = 'handle_taken', hint = 'Choose another handle.';
  end if;
  insert into public.profiles (id, handle, name) values (new.id, handle, coalesce(nullif(name, ''), handle));
  return null;
end $$;

create trigger new_account after insert on auth.users for each row execute function private.new_account();

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
