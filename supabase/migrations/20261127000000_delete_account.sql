-- A person deletes the own account. Pictures go first, and by the Storage API: it alone removes the files behind the rows. So
-- this is asked until nothing is left: {status: media, media: [paths to remove]}, at last {status: deleted}.

create function private.own_media(owner uuid, lim int) returns text[] language plpgsql stable security definer set search_path = '' as $$
declare
  paths text[] := array[]::text[];
begin
  if to_regclass('storage.objects') is not null then
    execute 'select coalesce(array_agg(o.name), ''{}'') from (select o.name from storage.objects o
      where o.bucket_id = ''media'' and o.name like $1 || ''/%'' limit $2) o' into paths using owner::text, lim;
  end if;
  return paths;
end $$;

-- The profile, posts and everything else follow by cascade, and the triggers tell everybody who holds any of it.
create function private.delete_account() returns jsonb language plpgsql security definer set search_path = '' as $$
declare
  me uuid := private.caller();
  media text[] := private.own_media(me, 200);
begin
  if cardinality(media) > 0 then
    return jsonb_build_object('status', 'media', 'media', to_jsonb(media));
  end if;
  delete from auth.users u where u.id = me;
  return jsonb_build_object('status', 'deleted', 'media', '[]'::jsonb);
end $$;

create function public.delete_account() returns jsonb
language sql set search_path = '' as $$ select private.delete_account() $$;

revoke execute on function private.own_media, private.delete_account, public.delete_account from public, anon, authenticated;
grant execute on function private.delete_account, public.delete_account to authenticated;

-- A token outlives its account by up to an hour; no picture comes after it.
do $$
begin
  if to_regclass('storage.objects') is null then return; end if;
  execute 'drop policy media_add on storage.objects';
  execute 'create policy media_add on storage.objects for insert to authenticated
    with check (bucket_id = ''media'' and (storage.foldername(name))[1] = (select auth.uid())::text
      and exists (select from public.profiles p where p.id = (select auth.uid()))
      and name ~ ''^[^/]+/([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|profile)/[A-Za-z0-9_-]{1,90}\.(jpe?g|png|webp|gif)$'')';
end $$;
