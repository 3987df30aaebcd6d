-- Pictures: bucket `media`, readable by everybody who knows a name, written by their owner and never changed.
-- Names are <user id>/<post id>/<n>-<sha256>.<ext>, or <user id>/profile/<n>-<sha256>.<ext> for portraits.

do $$
begin
  if to_regclass('storage.buckets') is null then return; end if;     -- a database without the storage service

  insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
  values ('media', 'media', true, 10485760, array['image/jpeg', 'image/png', 'image/webp', 'image/gif'])
  on conflict (id) do update set public = excluded.public, file_size_limit = excluded.file_size_limit,
    allowed_mime_types = excluded.allowed_mime_types;

  -- A public bucket serves its objects without a policy; this one is for listing and removing, each their own.
  create policy media_read on storage.objects for select to authenticated
    using (bucket_id = 'media' and ((storage.foldername(name))[1] = (select auth.uid())::text or (select private.is_moderator())));
  -- No policy for UPDATE: what was uploaded under a name stays, so it may be cached for ever.
  create policy media_add on storage.objects for insert to authenticated
    with check (bucket_id = 'media' and (storage.foldername(name))[1] = (select auth.uid())::text
      and name ~ '^[^/]+/([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|profile)/[A-Za-z0-9_-]{1,90}\.(jpe?g|png|webp|gif)$');
  -- Moderators too: a removed post's pictures go with it.
  create policy media_remove on storage.objects for delete to authenticated
    using (bucket_id = 'media' and ((storage.foldername(name))[1] = (select auth.uid())::text or (select private.is_moderator())));
end $$;
