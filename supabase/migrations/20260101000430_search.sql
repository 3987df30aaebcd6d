-- Search and exploring. A policy over a text index made a search 100 times as slow, so these run as the owner and have the
-- rule about blocks written in.

-- What a person typed, as a query: words and "phrases", `or`, `-not`. Runs of Chinese, Japanese and Korean are looked up by
-- their pairs. (Nothing but signs would be worth a notice to PostgreSQL.)
create function private.query_of(typed text) returns tsquery
language plpgsql immutable set search_path = '' set client_min_messages = error as $$
declare
  run text;
  result tsquery := websearch_to_tsquery('pg_catalog.simple',
    regexp_replace(typed, '[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]+', ' ', 'g'));
  part tsquery;
begin
  for run in select r from private.runs(typed) r loop
    part := to_tsquery('pg_catalog.simple', case when char_length(run) = 1 then run || ':*' else
      (select string_agg(substr(run, i, 2), ' & ') from generate_series(1, char_length(run) - 1) i) end);
    result := case when numnode(result) = 0 then part else result && part end;
  end loop;
  return result;
end $$;

-- A rare word is looked up in the text index, a common one is found soonest by walking the newest posts: the planner can
-- only tell when it knows the words, hence a plan of its own for every call.
create function private.found_places(query tsquery, below bigint, size int, unseen uuid[]) returns private.place[]
language plpgsql stable set search_path = '' set plan_cache_mode = force_custom_plan set jit = off as $$
begin
  return (select array_agg((t.id, t.born, null)::private.place order by t.born desc) from (
    select p.id, p.born from public.posts p
    where p.words @@ query and not p.deleted and p.born < below and p.author_id <> all (unseen)
    order by p.born desc limit size) t);
end $$;

create function private.tagged_places(wanted text, below bigint, size int, unseen uuid[]) returns private.place[]
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return (select array_agg((t.post_id, t.born, null)::private.place order by t.born desc) from (
    select h.post_id, h.born from private.hashtags h
    where h.tag = wanted and h.born < below and h.author_id <> all (unseen)
    order by h.born desc limit size) t);
end $$;

-- Newest first. A single `#tag` finds the posts that carry it.
create function private.search_posts(query text, before bigint, lim int) returns json
language plpgsql stable security definer set search_path = '' set jit = off as $$
declare
  me uuid := private.caller();
  unseen uuid[] := private.hidden_from(me);
  size int := private.page_size(lim, 50, 100);
  below bigint := coalesce(before, 9223372036854775807);
  typed text := btrim(left(coalesce(query, ''), 200));
  wanted tsquery;
  places private.place[];
begin
  if typed ~ '^#[[:alnum:]_]{1,50}$' then
    places := private.tagged_places(lower(substr(typed, 2)), below, size + 1, unseen);
  else
    wanted := private.query_of(typed);
    if numnode(wanted) > 0 then places := private.found_places(wanted, below, size + 1, unseen); end if;
  end if;
  return private.post_page(me, unseen, unseen, coalesce(places, '{}'), size);
end $$;

-- People whose handle or name has words that begin as typed: the one of exactly that handle, then those followed, then the
-- most followed. One page: whoever is not on it is found by typing more.
create function private.search_people(query text, lim int) returns json
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_custom_plan set jit = off as $$
declare
  me uuid := private.caller();
  unseen uuid[] := private.hidden_from(me);
  size int := private.page_size(lim, 20, 50);
  typed text := lower(ltrim(btrim(left(coalesce(query, ''), 100)), '@'));
  wanted tsquery := to_tsquery('pg_catalog.simple',
    (select string_agg(w || ':*', ' & ') from regexp_split_to_table(typed, '[^[:alnum:]]+') w where w <> ''));
  ids uuid[];
begin
  if numnode(wanted) > 0 then
    select array_agg(t.id order by t.rank, t.followers desc, t.id) into ids from (
      select c.id, coalesce(n.followers, 0) as followers,
             case when c.handle = typed then 0 when exists (
               select from public.follows f where f.follower_id = me and f.followee_id = c.id and f.is_on) then 1 else 2 end as rank
      from (select p.id, p.handle from public.profiles p where p.handle = typed and p.id <> all (unseen)
            union
            (select p.id, p.handle from public.profiles p where p.words @@ wanted and p.id <> all (unseen) limit 1000)) c
      left join public.profile_counts n on n.person_id = c.id
      order by rank, followers desc, c.id limit size) t;
  end if;
  return (select json_build_object('epoch', private.epoch(), 'at', pg_current_snapshot()::text,
      'order', to_json(coalesce(ids, '{}')),
      'rows', r.rows, 'gone_people', r.gone_people, 'hidden_people', r.hidden_people)
    from private.rows_of(me, unseen, '{}', coalesce(ids, '{}'), false) r);
end $$;

-- ------------------------------------------------------------------ explore
-- Hashtags of the last 24 hours by how many people use them (of the newest 20,000 uses: a busy server's last hours), and
-- people followed by those one follows, filled up with the most followed.
create function private.explore_page() returns json
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  me uuid := private.caller();
  unseen uuid[] := private.hidden_from(me);
  unwanted uuid[] := unseen || me || array(select m.person_id from public.mutes m where m.user_id = me and m.is_on)
                            || array(select f.followee_id from public.follows f where f.follower_id = me and f.is_on);
  tags json;
  near uuid[];
  ids uuid[];
begin
  select coalesce(json_agg(json_build_object('tag', t.tag, 'posts', t.posts, 'people', t.people)
                           order by t.people desc, t.posts desc, t.tag), '[]')
    into tags from (
      select h.tag, count(*) as posts, count(distinct h.author_id) as people
      from (select u.tag, u.author_id from private.hashtags u
            where u.at > now() - interval '24 hours' order by u.at desc limit 20000) h
      where h.author_id <> all (unseen)
      group by h.tag order by people desc, posts desc, h.tag limit 20) t;
  select array_agg(t.id order by t.friends desc, t.id) into near from (
    select s.followee_id as id, count(*) as friends
    from (select f.followee_id as id from public.follows f where f.follower_id = me and f.is_on order by f.ver desc limit 100) n
    cross join lateral (
      select f.followee_id from public.follows f where f.follower_id = n.id and f.is_on order by f.ver desc limit 100) s
    where s.followee_id <> all (unwanted)
    group by s.followee_id having count(*) > 1
    order by friends desc, s.followee_id limit 20) t;
  near := coalesce(near, '{}');
  select near || coalesce(array_agg(t.id order by t.followers desc, t.id), '{}') into ids from (
    select c.person_id as id, c.followers from public.profile_counts c
    where c.person_id <> all (unwanted || near)
    order by c.followers desc limit 20 - cardinality(near)) t;
  return (select json_build_object('epoch', private.epoch(), 'at', pg_current_snapshot()::text,
      'tags', tags, 'people', to_json(ids),
      'rows', r.rows, 'gone_people', r.gone_people, 'hidden_people', r.hidden_people)
    from private.rows_of(me, unseen, '{}', ids, false) r);
end $$;
