-- After the auth and storage tables exist: owners and grants as on a hosted project. LOCAL STACK ONLY.
do $$
declare
  t record;
begin
  for t in select schemaname, tablename from pg_tables where schemaname in ('auth', 'storage') loop
    execute format('alter table %I.%I owner to supabase_%s_admin', t.schemaname, t.tablename, t.schemaname);
  end loop;
end $$;
alter schema storage owner to supabase_storage_admin;
grant all on all tables in schema auth to postgres;
grant usage on schema storage to postgres, anon, authenticated, service_role;
grant all on all tables in schema storage to postgres, anon, authenticated, service_role;
