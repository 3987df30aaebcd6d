-- Reading: complete rows, and pages of posts made of them. All is STABLE, so everything inside sees the one snapshot of the
-- calling statement.
-- plpgsql, because it keeps its plans: making these takes longer than running them.
-- `offset 0` is a fence: what stands inside is looked up by its key, row by row. Without it the planner may answer by
-- reading all that the caller ever liked into a hash.

-- Posts and people with all a screen needs, each once: what was asked for, every author, and if `deep` everything that was
-- answered or quoted up to the beginning of its thread. `unseen` are the people hidden from the caller.
-- `gone` are ids that were asked for or linked and exist no more, `hidden` those that the caller may not see (now).
create function private.rows_of(me uuid, unseen uuid[], post_ids uuid[], person_ids uuid[], deep boolean,
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
          'ver', p.ver, 'rev', p.rev, 'deleted', p.deleted, 'edited_at', p.edited_at,
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

-- ------------------------------------------------------------------ pages of posts
-- One place in a list: a post, and who reposted it if that is why it is there.
create type private.place as (post uuid, sort bigint, reposter uuid);

-- Every page of posts has this form. `places` are in order and one more than `size` if there is a next page, which is asked
-- for with `before` = `next`. A post stands once, at its newest place; posts that are deleted or by `unwanted` people do not
-- stand at all, so a page may be shorter than asked for and yet not the last. `about` is the person whose page it is.
create function private.post_page(me uuid, unseen uuid[], unwanted uuid[], places private.place[], size int,
                                  about uuid default null) returns json
language plpgsql stable set search_path = '' set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return (
    with place as materialized (
      select p.post, p.sort, p.reposter
      from unnest(places[1:size]) p
      cross join lateral (select 1 from public.posts x
                          where x.id = p.post and not x.deleted and x.author_id <> all (unwanted) offset 0) x
    ), item as materialized (
      select p.post, max(p.sort) as sort,
             coalesce(array_agg(p.reposter order by p.sort desc) filter (where p.reposter is not null), '{}') as reposters
      from place p group by p.post
    )
    select json_build_object(
      'epoch', private.epoch(), 'at', pg_current_snapshot()::text, 'person', about,
      'order', (select coalesce(json_agg(p.post order by p.sort desc), '[]') from place p where p.reposter is null),
      'items', (select coalesce(json_agg(json_build_object('id', i.post, 'sort', i.sort, 'reposters', i.reposters)
                                         order by i.sort desc), '[]') from item i),
      'more', cardinality(places) > size,
      'next', case when cardinality(places) > size then (places[size]).sort end,
      'rows', r.rows,
      'reposts', (select coalesce(json_agg(json_build_object(
          'person', p.reposter, 'post', p.post, 'on', true, 'sort', p.sort, 'ver', p.sort)), '[]')
        from place p where p.reposter is not null),
      'gone', r.gone, 'hidden', r.hidden, 'gone_people', r.gone_people, 'hidden_people', r.hidden_people)
    from private.rows_of(me, unseen, array(select i.post from item i),
                         array(select p.reposter from place p where p.reposter is not null
                               union select about where about is not null), true) r);
end $$;

-- How many rows a page has: what was asked for, within reason.
create function private.page_size(lim int, otherwise int, most int) returns int language sql immutable set search_path = '' as $$
  select least(greatest(coalesce(lim, otherwise), 1), most)
$$;
