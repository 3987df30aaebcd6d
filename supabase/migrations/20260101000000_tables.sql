-- People, posts, and what people do with them.

create schema private;                    -- not exposed by the Data API
-- A hosted project opens everything in `public` to its API roles, and PostgreSQL every function to everybody.
-- From here on things are closed until a migration opens them.
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke all on functions from anon, authenticated;
alter default privileges revoke execute on functions from public;

-- `ver` grows with every change of a row, across all tables: a client applies a row only if it is newer than its own.
create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  handle text not null unique check (handle ~ '^[a-z0-9_]{3,30}$'),
  name text not null default '' check (char_length(name) <= 80),
  bio text not null default '' check (char_length(bio) <= 500),
  avatar text check (char_length(avatar) <= 300),       -- object in the bucket `media`
  banner text check (char_length(banner) <= 300),
  ver bigint not null,
  created_at timestamptz not null default now()
);

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
  check ((root is null) = (reply_to is null)),
  check (not deleted or (body = '' and media = '[]' and warning is null and quote is null))
);
create index posts_home on public.posts (author_id, born desc) where not deleted and reply_to is null;
create index posts_everyone on public.posts (born desc) where not deleted and reply_to is null;
create index posts_author_ver on public.posts (author_id, ver);
create index posts_replies on public.posts (reply_to, born) where reply_to is not null;
create index posts_quotes on public.posts (quote) where quote is not null;

-- Apart from the posts, so that a like does not rewrite one.
create table public.post_counts (
  post_id uuid primary key,
  replies int not null default 0,
  reposts int not null default 0,
  likes int not null default 0,
  quotes int not null default 0
) with (fillfactor = 70);

-- Relations are never deleted but set off: a deleted row could not say that it is newer.
create table public.likes (
  user_id uuid not null references public.profiles (id) on delete cascade,
  post_id uuid not null,        -- no foreign key: its lock would write to the post's page at every like
  is_on boolean not null,
  ver bigint not null,
  primary key (user_id, post_id)
);
create index likes_post on public.likes (post_id);

-- The row outlives the person followed, so that the follower still hears that person's posts go.
create table public.follows (
  follower_id uuid not null references public.profiles (id) on delete cascade,
  followee_id uuid not null,
  is_on boolean not null,
  ver bigint not null,
  primary key (follower_id, followee_id),
  check (follower_id <> followee_id)
);
create index follows_followee on public.follows (followee_id) where is_on;
create index follows_ver on public.follows (follower_id, ver);
