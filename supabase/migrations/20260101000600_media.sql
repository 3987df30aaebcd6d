-- Pictures: bucket `media`, readable by everybody who knows a name, written by their owner and never changed.
-- Names are <user id>/<post id>/<n>-<sha256>.<ext>, or <user id>/profile/<n>-<sha256>.<ext> for portraits.

do $$
begin
  if to_regclass('storage.buckets') is null then return; end if;     -- a database without the storage service

  insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types)
  values ('media', 'media', true, 10485760, array['image/jpeg', 'image/png', 'image/webp', 'image/gif'])
  on conflict (id) do nothing;

  -- No policy for UPDATE: what was uploaded under a name stays, so it may be cached for ever.
  create policy media_read on storage.objects for select to authenticated using (bucket_id = 'media');
  create policy media_add on storage.objects for insert to authenticated
    with check (bucket_id = 'media' and (storage.foldername(name))[1] = (select auth.uid())::text);
  create policy media_remove on storage.objects for delete to authenticated
    using (bucket_id = 'media' and (storage.foldername(name))[1] = (select auth.uid())::text);
end $$;
