-- What a person's timeline shows: own posts (no replies) and reposts, in one index. A home page looks into the timelines of
-- everybody followed, so it must find what is new in each with a single probe.

create table private.timelines (
  author_id uuid not null,              -- or the reposter
  sort bigint not null,                 -- `born` of the post, `ver` of the repost
  post_id uuid not null,
  is_repost boolean not null,
  primary key (author_id, sort) include (post_id, is_repost)
);

create function private.shelve_post() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then
    insert into private.timelines (author_id, sort, post_id, is_repost) values (new.author_id, new.born, new.id, false);
  else
    delete from private.timelines t where t.author_id = old.author_id and t.sort = old.born;
  end if;
  return null;
end $$;

create function private.shelve_repost() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op <> 'INSERT' then
    delete from private.timelines t where t.author_id = old.user_id and t.sort = old.ver;
  end if;
  if tg_op <> 'DELETE' and new.is_on then
    insert into private.timelines (author_id, sort, post_id, is_repost) values (new.user_id, new.ver, new.post_id, true);
  end if;
  return null;
end $$;

create trigger timeline after insert on public.posts for each row
  when (not new.deleted and new.reply_to is null) execute function private.shelve_post();
create trigger timeline_changed after update on public.posts for each row
  when (new.deleted and not old.deleted) execute function private.shelve_post();
create trigger timeline_removed after delete on public.posts for each row execute function private.shelve_post();
create trigger timeline after insert or update or delete on public.reposts for each row execute function private.shelve_repost();

-- Also while a dump or a generated network is loaded with triggers off: without these rows the posts would be on no page.
alter table public.posts enable always trigger timeline;
alter table public.posts enable always trigger timeline_changed;
alter table public.posts enable always trigger timeline_removed;
alter table public.reposts enable always trigger timeline;
