-- What the page behind a link says of itself, so that a post can show it and nobody's own computer has to ask that page. Whoever
-- runs the project fills it: a job with the service role reads `links_without_card` and answers with `put_link_card`.

-- The first link of a text, as clients find it (core/model/facets). Longer than an index holds: none.
create function private.first_link(body text) returns text language plpgsql immutable parallel safe set search_path = '' as $$
declare
  link text;
begin
  if position('://' in body) = 0 then return null; end if;
  link := rtrim((regexp_match(body, '(?:^|[^[:alnum:]_/@])(https?://[^[:space:]/?#.][^[:space:]]*)'))[1], '.,;:!?)"''”’');
  return case when octet_length(link) <= 2000 then link end;
end $$;

create table private.link_cards (
  url text primary key check (octet_length(url) <= 2000 and url ~ '^https?://[^[:space:]/?#][^[:space:]]*$'),
  title text check (char_length(title) between 1 and 200),          -- null: asked, and nothing to show
  description text not null default '' check (char_length(description) <= 400),
  site text not null default '' check (char_length(site) <= 80)
);
alter table private.link_cards enable row level security;
revoke all on private.link_cards from public, anon, authenticated;

-- The card stands in the post, not beside it: a card that comes later is then a change of the row, with a version and a line in
-- the log like any other, and a row with the same version is the same everywhere.
alter table public.posts
  add column link text generated always as (private.first_link(body)) stored,
  add column card jsonb,                                -- {url, title, description, site}
  add check (card is null or (card ->> 'url') is not distinct from link);
create index posts_link on public.posts (link, born desc) where link is not null;
create index posts_without_card on public.posts (created_at) where link is not null and card is null;
grant select (link, card) on public.posts to authenticated;

create function private.card_of(link text) returns jsonb language plpgsql stable set search_path = '' as $$
begin
  return (select jsonb_build_object('url', c.url, 'title', c.title, 'description', c.description, 'site', c.site)
    from private.link_cards c where c.url = link and c.title is not null);
end $$;

-- After `stamp`, which blanks the text of a tombstone.
create function private.take_card() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  link text := private.first_link(new.body);
begin
  if tg_op = 'INSERT' or link is distinct from old.link then
    new.card := private.card_of(link);
  end if;
  return new;
end $$;
create trigger take_card before insert or update on public.posts for each row execute function private.take_card();

-- One line of a card, as a page gives it: any length, any spaces.
create function private.card_line(value text, most int) returns text language sql immutable set search_path = '' as $$
  select btrim(left(btrim(regexp_replace(coalesce(value, ''), '[[:space:][:cntrl:]]+', ' ', 'g')), most))
$$;

-- Sets, changes or (without a title) takes away the card of a link, and says how many posts got it now: the newest 500 that do not
-- have it so. Call it again until it returns 0, as with the other long jobs; each call is a short transaction.
create function private.put_link_card(url text, title text, description text, site text) returns int
language plpgsql security definer set search_path = '' as $$
declare
  wanted jsonb;
  told int;
begin
  insert into private.link_cards (url, title, description, site)
    values (put_link_card.url, nullif(private.card_line(put_link_card.title, 200), ''), private.card_line(put_link_card.description, 400),
            private.card_line(put_link_card.site, 80))
    on conflict on constraint link_cards_pkey do update
      set title = excluded.title, description = excluded.description, site = excluded.site;
  wanted := private.card_of(put_link_card.url);
  with due as (
    select p.id from public.posts p where p.link = put_link_card.url and p.card is distinct from wanted
    order by p.born desc limit 500 for no key update
  )
  update public.posts p set card = wanted from due where p.id = due.id;
  get diagnostics told = row_count;
  return told;
end $$;

-- Links of the last 30 days that nobody has asked about, newest first. What was written while its card was being stored is here, too.
create function private.links_without_card(lim int) returns json language plpgsql stable security definer set search_path = '' as $$
begin
  return (
    select coalesce(json_agg(l.link order by l.born desc), '[]') from (
      select p.link, max(p.born) as born from public.posts p
      where p.link is not null and p.card is null and p.created_at > now() - interval '30 days'
        and not exists (select from private.link_cards c where c.url = p.link and c.title is null)
      group by p.link order by 2 desc limit private.page_size(lim, 100, 1000)) l);
end $$;

-- A link outlives its posts by a day; call it daily until it returns 0.
create function private.prune_link_cards(batch int default 10000) returns int language plpgsql security definer set search_path = '' as $$
declare
  dropped int;
begin
  delete from private.link_cards c where c.url in (
    select o.url from private.link_cards o where not exists (select from public.posts p where p.link = o.url) limit batch);
  get diagnostics dropped = row_count;
  return dropped;
end $$;

create function public.put_link_card(url text, title text, description text default '', site text default '') returns int
language sql set search_path = '' as $$ select private.put_link_card(url, title, description, site) $$;

create function public.links_without_card(lim int default 100) returns json
language sql stable set search_path = '' as $$ select private.links_without_card(lim) $$;

revoke execute on function private.first_link, private.card_of, private.take_card, private.card_line, private.put_link_card,
  private.links_without_card, private.prune_link_cards, public.put_link_card, public.links_without_card from public, anon, authenticated;
grant usage on schema private to service_role;
grant execute on function private.put_link_card, private.links_without_card, public.put_link_card, public.links_without_card
  to service_role;

-- As before (20260101000400_rows.sql), with `card`.
create or replace function private.rows_of(me uuid, unseen uuid[], post_ids uuid[], person_ids uuid[], deep boolean,
                                out rows json, out gone json, out hidden json, out gone_people json, out hidden_people json)
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  if cardinality(post_ids) = 0 and cardinality(person_ids) = 0 then      -- most pulls: even an empty answer would take a while
    rows := '{"posts": [], "people": []}'::json;
    gone := '[]'::json;
    hidden := '[]'::json;
    gone_people := '[]'::json;
    hidden_people := '[]'::json;
    return;
  end if;
  with recursive wanted (id) as (
    select unnest(post_ids)
    union
    select link.id
    from wanted w
    cross join lateral (select p.root, p.reply_to, p.quote from public.posts p
                        where p.id = w.id and p.author_id <> all (unseen) offset 0) p
    cross join lateral (values (p.root), (p.reply_to), (p.quote)) link (id)
    where deep and link.id is not null
  ), chosen as materialized (
    select w.id from wanted w limit 2000       -- nearest first: a thread built to hurt is cut far up
  ), post as materialized (
    select p.*, c.replies, c.reposts, c.likes, c.quotes, greatest(l.ver, r.ver, b.ver, t.ver) as mine_ver,
           coalesce(l.is_on, false) as liked, coalesce(r.is_on, false) as reposted,
           coalesce(b.is_on, false) as bookmarked, coalesce(t.is_on, false) as thread_muted
    from chosen w
    cross join lateral (select * from public.posts p where p.id = w.id offset 0) p
    left join lateral (select * from public.post_counts c where c.post_id = w.id offset 0) c on true
    left join lateral (select * from public.likes l where l.user_id = me and l.post_id = w.id offset 0) l on true
    left join lateral (select * from public.reposts r where r.user_id = me and r.post_id = w.id offset 0) r on true
    left join lateral (select * from public.bookmarks b where b.user_id = me and b.post_id = w.id offset 0) b on true
    left join lateral (select * from public.thread_mutes t where t.user_id = me and t.post_id = w.id and p.root is null offset 0) t on true
  ), person_id as materialized (
    select unnest(person_ids) as id union select author_id from post where author_id <> all (unseen)
  ), person as materialized (
    select p.*, c.followers, c.following as followed, greatest(f.ver, m.ver, b.ver) as mine_ver,
           coalesce(f.is_on, false) as following, coalesce(m.is_on, false) as muted,
           coalesce(m.reposts, false) as reposts_muted, coalesce(b.is_on, false) as blocked,
           back.follower_id is not null as follows_me, barred.user_id is not null as is_hidden
    from person_id i
    cross join lateral (select * from public.profiles p where p.id = i.id offset 0) p
    left join lateral (select * from public.profile_counts c where c.person_id = i.id offset 0) c on true
    left join lateral (select * from public.follows f where f.follower_id = me and f.followee_id = i.id offset 0) f on true
    left join lateral (select * from public.mutes m where m.user_id = me and m.person_id = i.id offset 0) m on true
    left join lateral (select * from public.blocks b where b.user_id = me and b.person_id = i.id offset 0) b on true
    left join lateral (select f.follower_id from public.follows f
                       where f.follower_id = i.id and f.followee_id = me and f.is_on offset 0) back on true
    -- Whoever blocked the caller is hidden; whom the caller blocked is not: the list of blocked people needs names.
    left join lateral (select b.user_id from public.blocks b
                       where b.user_id = i.id and b.person_id = me and b.is_on and i.id = any (unseen) offset 0) barred on true
  )
  select
    json_build_object(
      'posts', (select coalesce(json_agg(json_build_object(
          'id', p.id, 'author', p.author_id, 'text', p.body, 'root', p.root, 'reply_to', p.reply_to, 'quote', p.quote,
          'media', p.media, 'warning', p.warning, 'lang', p.lang, 'created_at', p.created_at, 'sort', p.born,
          'ver', p.ver, 'rev', p.rev, 'deleted', p.deleted, 'edited_at', p.edited_at, 'card', p.card,
          'counts', json_build_object('replies', coalesce(p.replies, 0), 'reposts', coalesce(p.reposts, 0),
                                      'likes', coalesce(p.likes, 0), 'quotes', coalesce(p.quotes, 0)),
          'mine', case when p.mine_ver is not null then json_build_object(
            'ver', p.mine_ver, 'liked', p.liked, 'reposted', p.reposted, 'bookmarked', p.bookmarked,
            'thread_muted', p.thread_muted) end
        ) order by p.born), '[]') from post p where p.author_id <> all (unseen)),
      'people', (select coalesce(json_agg(json_build_object(
          'id', p.id, 'handle', p.handle, 'name', p.name, 'bio', p.bio, 'avatar', p.avatar, 'banner', p.banner,
          'suspended', p.suspended, 'created_at', p.created_at, 'ver', p.ver,
          'counts', json_build_object('followers', coalesce(p.followers, 0), 'following', coalesce(p.followed, 0)),
          'follows_me', p.follows_me,
          'mine', case when p.mine_ver is not null then json_build_object(
            'ver', p.mine_ver, 'following', p.following, 'muted', p.muted, 'reposts_muted', p.reposts_muted,
            'blocked', p.blocked) end
        )), '[]') from person p where not p.is_hidden)),
    (select coalesce(json_agg(w.id), '[]') from chosen w where not exists (select from post p where p.id = w.id)),
    (select coalesce(json_agg(p.id), '[]') from post p where p.author_id = any (unseen)),
    (select coalesce(json_agg(i.id), '[]') from person_id i where not exists (select from person p where p.id = i.id)),
    (select coalesce(json_agg(p.id), '[]') from person p where p.is_hidden)
  into rows, gone, hidden, gone_people, hidden_people;
end $$;
