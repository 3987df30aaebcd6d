-- What the Data API exposes: thin functions that run as the caller and hand over to one of the same name in `private`,
-- which runs as the owner.

create function public.apply_intent(mid uuid, kind text, args jsonb) returns jsonb
language sql set search_path = '' as $$ select private.apply_intent(mid, kind, args) $$;

create function public.feed_pull(epoch text default null, since text default null, until text default null,
                                 after bigint default 0, lim int default 200) returns json
language sql stable set search_path = '' as $$ select private.feed_pull(epoch, since, until, after, lim) $$;

create function public.refresh_posts(ids uuid[], vers bigint[] default null) returns json
language sql stable set search_path = '' as $$ select private.refresh_posts(ids, vers) $$;

create function public.refresh_people(ids uuid[], vers bigint[] default null) returns json
language sql stable set search_path = '' as $$ select private.refresh_people(ids, vers) $$;

create function public.home_page(list text default 'following', before bigint default null, lim int default 50) returns json
language sql stable set search_path = '' as $$ select private.home_page(list, before, lim) $$;

create function public.thread_page(id uuid, after bigint default 0, lim int default 20) returns json
language sql stable set search_path = '' as $$ select private.thread_page(id, after, lim) $$;

create function public.post_history(id uuid) returns json
language sql stable set search_path = '' as $$ select private.post_history(id) $$;

create function public.profile_page(person uuid default null, handle text default null, part text default 'posts',
                                    before bigint default null, lim int default 50) returns json
language sql stable set search_path = '' as $$ select private.profile_page(person, handle, part, before, lim) $$;

create function public.people_page(person uuid, list text, before bigint default null, lim int default 50) returns json
language sql stable set search_path = '' as $$ select private.people_page(person, list, before, lim) $$;

create function public.bookmarks_page(before bigint default null, lim int default 50) returns json
language sql stable set search_path = '' as $$ select private.bookmarks_page(before, lim) $$;

create function public.search_posts(query text, before bigint default null, lim int default 50) returns json
language sql stable set search_path = '' as $$ select private.search_posts(query, before, lim) $$;

create function public.search_people(query text, lim int default 20) returns json
language sql stable set search_path = '' as $$ select private.search_people(query, lim) $$;

create function public.explore_page() returns json
language sql stable set search_path = '' as $$ select private.explore_page() $$;

create function public.notifications_page(before bigint default null, lim int default 30) returns json
language sql stable set search_path = '' as $$ select private.notifications_page(before, lim) $$;

create function public.self_page(part text, after bigint default 0, lim int default 200) returns json
language sql stable set search_path = '' as $$ select private.self_page(part, after, lim) $$;

create function public.reports_page(before bigint default null, lim int default 50) returns json
language sql stable set search_path = '' as $$ select private.reports_page(before, lim) $$;

create function public.moderate(target text, id uuid, action text, reason text) returns json
language sql set search_path = '' as $$ select private.moderate(target, id, action, reason) $$;

create function public.handle_available(handle text) returns boolean
language sql stable set search_path = '' as $$ select private.handle_available(handle) $$;

create function public.sign_ups_open() returns boolean
language sql stable set search_path = '' as $$ select private.sign_ups_open() $$;
