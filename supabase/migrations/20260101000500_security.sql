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

grant select on public.profiles, public.posts, public.post_counts, public.likes, public.follows to authenticated;

create policy profiles_read on public.profiles for select to authenticated using (true);
create policy posts_read on public.posts for select to authenticated using (true);
create policy post_counts_read on public.post_counts for select to authenticated using (true);
create policy likes_read on public.likes for select to authenticated using (user_id = (select auth.uid()));
create policy follows_read on public.follows for select to authenticated
  using (follower_id = (select auth.uid()) or followee_id = (select auth.uid()));

-- The public functions run as the caller and hand over to one of the same name in `private`, which runs as the owner.
revoke execute on all functions in schema public, private from public, anon, authenticated;
grant usage on schema private to anon, authenticated;
grant execute on function
  public.apply_intent, public.feed_pull, public.home_page, public.self_page,
  private.apply_intent, private.feed_pull, private.home_page, private.self_page to authenticated;
grant execute on function public.handle_available, private.handle_available to anon, authenticated;
