-- Who may do what. Clients read through the functions and write through apply_intent; reading the tables directly is
-- allowed where it is harmless, writing them nowhere.

do $$
declare
  t record;
begin
  for t in select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname in ('public', 'private') and c.relkind = 'r' loop
    execute format('alter table %I.%I enable row level security', t.nspname, t.relname);   -- without a policy: nobody
    execute format('revoke all on %I.%I from anon, authenticated', t.nspname, t.relname);
  end loop;
end $$;

-- The people that the caller sees nothing of, for the policies.
create function private.hidden() returns uuid[] language sql stable security definer set search_path = '' as $$
  select private.hidden_from(auth.uid())
$$;

grant select on public.post_counts, public.profile_counts, public.likes, public.reposts, public.bookmarks, public.thread_mutes,
  public.follows, public.mutes, public.blocks, public.notifications, public.read_markers to authenticated;
grant select (id, handle, name, bio, avatar, banner, suspended, ver, created_at) on public.profiles to authenticated;
grant select (id, author_id, body, root, reply_to, quote, media, warning, lang, created_at, born, ver, rev, deleted, edited_at)
  on public.posts to authenticated;

create policy profiles_read on public.profiles for select to authenticated using (id <> all ((select private.hidden())::uuid[]));
create policy posts_read on public.posts for select to authenticated using (author_id <> all ((select private.hidden())::uuid[]));
create policy post_counts_read on public.post_counts for select to authenticated using (true);
create policy profile_counts_read on public.profile_counts for select to authenticated
  using (person_id <> all ((select private.hidden())::uuid[]));
create policy likes_read on public.likes for select to authenticated using (user_id = (select auth.uid()));
create policy reposts_read on public.reposts for select to authenticated using (user_id <> all ((select private.hidden())::uuid[]));
create policy bookmarks_read on public.bookmarks for select to authenticated using (user_id = (select auth.uid()));
create policy thread_mutes_read on public.thread_mutes for select to authenticated using (user_id = (select auth.uid()));
create policy follows_read on public.follows for select to authenticated
  using (follower_id = (select auth.uid()) or followee_id = (select auth.uid()));
create policy mutes_read on public.mutes for select to authenticated using (user_id = (select auth.uid()));
create policy blocks_read on public.blocks for select to authenticated using (user_id = (select auth.uid()));
create policy notifications_read on public.notifications for select to authenticated using (user_id = (select auth.uid()));
create policy read_markers_read on public.read_markers for select to authenticated using (user_id = (select auth.uid()));

revoke execute on all functions in schema public, private from public, anon, authenticated;
grant usage on schema private to anon, authenticated;
grant execute on function
  public.apply_intent, private.apply_intent,
  public.feed_pull, private.feed_pull, public.refresh_posts, private.refresh_posts, public.refresh_people, private.refresh_people,
  public.home_page, private.home_page, public.thread_page, private.thread_page, public.post_history, private.post_history,
  public.profile_page, private.profile_page, public.people_page, private.people_page,
  public.bookmarks_page, private.bookmarks_page, public.notifications_page, private.notifications_page,
  public.search_posts, private.search_posts, public.search_people, private.search_people,
  public.explore_page, private.explore_page, public.self_page, private.self_page,
  public.reports_page, private.reports_page, public.moderate, private.moderate,
  private.hidden, private.is_moderator to authenticated;
-- All that signing up needs.
grant execute on function public.handle_available, private.handle_available, public.sign_ups_open, private.sign_ups_open
  to anon, authenticated;
