-- What a hosted project has before its first migration, for a bare PostgreSQL. LOCAL STACK ONLY.
-- Run once per cluster, as superuser, before the auth and storage tables are made.
create role anon nologin;
create role authenticated nologin;
create role service_role nologin bypassrls;
create role supabase_auth_admin nologin;
create role supabase_storage_admin nologin;
create role supabase_realtime_admin nologin;
-- Migrations run as this role. It is no superuser, as on a hosted project, so a migration that needs one fails here too.
create role postgres login createrole createdb bypassrls;
grant anon, authenticated, service_role, supabase_auth_admin, supabase_storage_admin, supabase_realtime_admin to postgres;

grant all on schema public to postgres;
grant usage on schema public to anon, authenticated, service_role;
do $$ begin execute format('grant create on database %I to postgres', current_database()); end $$;
-- Hosted projects hand everything in `public` to the API roles; a migration must take it away by itself.
alter default privileges for role postgres in schema public grant all on tables to anon, authenticated, service_role;
alter default privileges for role postgres in schema public grant all on sequences to anon, authenticated, service_role;
alter default privileges for role postgres in schema public grant all on functions to anon, authenticated, service_role;

create schema extensions;
grant usage on schema extensions to postgres, anon, authenticated, service_role;
create schema auth authorization supabase_auth_admin;
grant usage on schema auth to postgres, anon, authenticated, service_role;

create schema supabase_migrations authorization postgres;
create table supabase_migrations.schema_migrations (version text primary key, name text);
alter table supabase_migrations.schema_migrations owner to postgres;

-- realtime: broadcast from the database, authorised by policies on realtime.messages
create schema realtime authorization supabase_realtime_admin;
grant usage on schema realtime to postgres, anon, authenticated, service_role;
create table realtime.messages (
  topic text not null, extension text not null, payload jsonb, event text, private boolean default false,
  updated_at timestamp not null default now(), inserted_at timestamp not null default now(),
  id uuid not null default gen_random_uuid() primary key
);
alter table realtime.messages owner to supabase_realtime_admin;
alter table realtime.messages enable row level security;
grant select, insert on realtime.messages to postgres, anon, authenticated, service_role;

create function realtime.topic() returns text language sql stable as
  $f$ select nullif(current_setting('realtime.topic', true), '') $f$;

create function realtime.send(payload jsonb, event text, topic text, private boolean default true) returns void
language plpgsql as $f$
declare
  message uuid := gen_random_uuid();
begin
  begin
    perform set_config('realtime.topic', topic, true);
    insert into realtime.messages (id, payload, event, topic, private, extension) values
      (message, case when payload ? 'id' then payload else jsonb_set(payload, '{id}', to_jsonb(message)) end,
       event, topic, private, 'broadcast');
  exception when others then raise warning 'ErrorSendingBroadcastMessage: %', sqlerrm;   -- upstream swallows as well
  end;
end $f$;

-- The gateway's ear: NOTIFY arrives in commit order, and only for transactions that committed.
create function realtime.local_announce() returns trigger language plpgsql security definer set search_path = '' as $f$
begin
  perform pg_notify('realtime_messages', new.id::text);
  return null;
end $f$;
create trigger local_announce after insert on realtime.messages for each row execute function realtime.local_announce();

-- When the demo network was made, so that a copy of it can be moved to the present.
create table supabase_migrations.local_seed (at timestamptz not null);
