-- People, posts, and what people do with them. What only functions touch is in the schema `private`.

create schema private;                    -- not exposed by the Data API
-- A hosted project opens everything in `public` to its API roles, and PostgreSQL every function to everybody.
-- From here on things are closed until a migration opens them.
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke all on functions from anon, authenticated;
alter default privileges revoke execute on functions from public;

-- What a text is found by. Chinese and Japanese are written without spaces, and Korean hangs particles on its words, so a run of
-- such letters is indexed as its pairs of neighbours as well: otherwise only the whole run could be found.
create function private.runs(body text) returns setof text language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return query select r.run[1]
    from regexp_matches(body, '[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]+', 'g') r (run);
end $$;
create function private.words(body text) returns tsvector language plpgsql immutable parallel safe set search_path = '' as $$
begin
  return to_tsvector('pg_catalog.simple', concat_ws(' ', body,
    (select string_agg(substr(run, i, 2), ' ') from private.runs(body) run, generate_series(1, greatest(char_length(run) - 1, 1)) i)));
end $$;

-- ------------------------------------------------------------------ people and posts
-- `ver` grows with every change of a row, across all tables: a client applies a row only if it is newer than its own.
create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  handle text not null unique check (handle ~ '^[a-z0-9_]{3,30}$'),
  name text not null default '' check (char_length(name) <= 80),
  bio text not null default '' check (char_length(bio) <= 500),
  avatar text check (char_length(avatar) <= 300),       -- object in the bucket `media`
  banner text check (char_length(banner) <= 300),
  suspended boolean not null default false,             -- may read, but say nothing
  ver bigint not null,
  created_at timestamptz not null default now(),
  words tsvector generated always as (private.words(handle || ' ' || name)) stored
);
create index profiles_words on public.profiles using gin (words);

-- Links between posts are no foreign keys: a post may be removed for good, and its replies must keep saying what
-- they answered.
create table public.posts (
  id uuid primary key,                                  -- UUIDv7 made by the client, final
  author_id uuid not null references public.profiles (id) on delete cascade,
  body text not null default '' check (char_length(body) <= 6000),
  root uuid,                                            -- the post that began the thread
  reply_to uuid,
  quote uuid,
  media jsonb not null default '[]' check (jsonb_typeof(media) = 'array' and jsonb_array_length(media) <= 4),
  warning text check (char_length(warning) between 1 and 100),
  lang text check (lang ~ '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$'),
  created_at timestamptz not null default now(),
  born bigint not null,                                 -- its first `ver`: the order of every timeline
  ver bigint not null,
  rev int not null default 0,                           -- counts edits of the text
  deleted boolean not null default false,               -- tombstone: content blanked, row kept
  edited_at timestamptz,
  fingerprint uuid,                                     -- of the content as first sent, to recognise a repetition
  words tsvector generated always as (private.words(body)) stored,
  check ((root is null) = (reply_to is null)),
  check (not deleted or (body = '' and media = '[]' and warning is null and quote is null))
);
create index posts_answers on public.posts (author_id, born desc) where not deleted and reply_to is not null;
create index posts_media on public.posts (author_id, born desc) where not deleted and media <> '[]';
create index posts_born on public.posts (born desc) where not deleted;
create index posts_author_ver on public.posts (author_id, ver);
create index posts_replies on public.posts (reply_to, born) where reply_to is not null;
create index posts_words on public.posts using gin (words) with (fastupdate = off) where not deleted;

-- Counts live apart from what they count, so that a like does not rewrite a post. (A person's posts are not counted: two of
-- them could not be written at once.)
create table public.post_counts (
  post_id uuid primary key,
  replies int not null default 0,
  reposts int not null default 0,
  likes int not null default 0,
  quotes int not null default 0
) with (fillfactor = 70);
create table public.profile_counts (
  person_id uuid primary key references public.profiles (id) on delete cascade,
  followers int not null default 0,
  following int not null default 0
) with (fillfactor = 70);
create index profile_counts_followers on public.profile_counts (followers desc);

-- The earlier texts of an edited post; gone with its deletion.
create table private.post_edits (
  post_id uuid not null,
  rev int not null,
  body text not null,
  at timestamptz not null,                              -- when this text was written
  primary key (post_id, rev)
);

create table private.hashtags (
  tag text not null,                                    -- small letters, without the #
  post_id uuid not null,
  author_id uuid not null,
  born bigint not null,                                 -- of the post
  at timestamptz not null,
  primary key (post_id, tag)
);
create index hashtags_tag on private.hashtags (tag, born desc);
create index hashtags_at on private.hashtags (at);

-- ------------------------------------------------------------------ relations
-- Never deleted but set off: a deleted row could not say that it is newer. `ver` is also the order of the lists.
-- No foreign keys to posts: their locks would write to the post's page at every like.
-- The indexes by post name the person too: the planner may take them for one person's row, which must not mean reading all
-- the rows of a famous post.
create table public.likes (
  user_id uuid not null references public.profiles (id) on delete cascade,
  post_id uuid not null,
  is_on boolean not null,
  ver bigint not null,
  primary key (user_id, post_id)
);
create index likes_list on public.likes (user_id, ver desc) where is_on;
create index likes_post on public.likes (post_id, user_id);

create table public.reposts (
  user_id uuid not null references public.profiles (id) on delete cascade,
  post_id uuid not null,
  is_on boolean not null,
  ver bigint not null,
  primary key (user_id, post_id)
);
create index reposts_post on public.reposts (post_id, user_id);

create table public.bookmarks (
  user_id uuid not null references public.profiles (id) on delete cascade,
  post_id uuid not null,
  is_on boolean not null,
  ver bigint not null,
  primary key (user_id, post_id)
);
create index bookmarks_list on public.bookmarks (user_id, ver desc) where is_on;
create index bookmarks_post on public.bookmarks (post_id, user_id);

create table public.thread_mutes (
  user_id uuid not null references public.profiles (id) on delete cascade,
  post_id uuid not null,                                -- the thread's first post
  is_on boolean not null,
  ver bigint not null,
  primary key (user_id, post_id)
);

-- The row outlives the person followed, so that the follower still hears that person's posts go.
create table public.follows (
  follower_id uuid not null references public.profiles (id) on delete cascade,
  followee_id uuid not null,
  is_on boolean not null,
  ver bigint not null,
  primary key (follower_id, followee_id) include (is_on),         -- whom one follows: read at every pull, from the index alone
  check (follower_id <> followee_id)
);
create index follows_followee on public.follows (followee_id, ver desc) where is_on;
create index follows_ver on public.follows (follower_id, ver);

create table public.mutes (
  user_id uuid not null references public.profiles (id) on delete cascade,
  person_id uuid not null,
  is_on boolean not null default false,                 -- everything of that person
  reposts boolean not null default false,               -- what that person reposts
  ver bigint not null,
  primary key (user_id, person_id),
  check (user_id <> person_id)
);
create index mutes_ver on public.mutes (user_id, ver);

create table public.blocks (
  user_id uuid not null references public.profiles (id) on delete cascade,
  person_id uuid not null,
  is_on boolean not null,
  ver bigint not null,
  primary key (user_id, person_id),
  check (user_id <> person_id)
);
create index blocks_person on public.blocks (person_id, user_id) where is_on;
create index blocks_ver on public.blocks (user_id, ver);

-- ------------------------------------------------------------------ what people are told
-- One row per event; they are grouped when they are read. A like that is taken back is set off, and one that is given
-- again is no news: it keeps its place.
create table public.notifications (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references public.profiles (id) on delete cascade,
  kind text not null check (kind in ('like', 'repost', 'reply', 'quote', 'mention', 'follow', 'moderation')),
  actor_id uuid references public.profiles (id) on delete cascade,      -- null: the moderators
  post_id uuid,                     -- liked or reposted; or the reply, the quoting or the mentioning post
  note text,                        -- the moderators' reason
  is_on boolean not null default true,
  born bigint not null,
  ver bigint not null,
  created_at timestamptz not null default now(),
  check ((actor_id is null) = (kind = 'moderation') and (note is null) = (kind <> 'moderation'))
);
create unique index notifications_once on public.notifications (user_id, kind, actor_id, post_id) nulls not distinct
  where kind <> 'moderation';
create index notifications_list on public.notifications (user_id, born desc) where is_on;
create index notifications_post on public.notifications (post_id);
create index notifications_actor on public.notifications (actor_id);

create table public.read_markers (
  user_id uuid primary key references public.profiles (id) on delete cascade,
  up_to bigint not null,            -- `born` of the newest notification that was seen
  ver bigint not null
);

-- ------------------------------------------------------------------ moderation
create table private.moderators (
  user_id uuid primary key references public.profiles (id) on delete cascade
);

create table private.moderation_log (
  id bigint generated always as identity primary key,
  moderator_id uuid not null,       -- no foreign keys: the record outlives everybody in it
  post_id uuid,
  person_id uuid,                   -- of a post: its author
  action text not null check (action in ('remove', 'label', 'suspend', 'restore', 'dismiss')),
  reason text not null,
  at timestamptz not null default now()
);

create table private.reports (
  id bigint generated always as identity primary key,
  reporter_id uuid not null references public.profiles (id) on delete cascade,
  post_id uuid,
  person_id uuid,
  reason text not null check (reason in ('spam', 'abuse', 'sexual', 'violence', 'illegal', 'other')),
  comment text not null default '' check (char_length(comment) <= 1000),
  at timestamptz not null default now(),
  handled_by bigint references private.moderation_log (id),             -- null: open
  check (num_nonnulls(post_id, person_id) = 1)
);
create index reports_open on private.reports (id) where handled_by is null;
create index reports_reporter on private.reports (reporter_id);
create index reports_target on private.reports (coalesce(post_id, person_id)) where handled_by is null;
create index reports_handled on private.reports (handled_by) where handled_by is not null;

create table private.settings (
  one boolean primary key default true check (one),
  sign_ups_open boolean not null default true
);
insert into private.settings default values;
