-- The second step is asked for here, too. Until it is shown, a session is one of level `aal1`: somebody who got hold of a password alone has
-- one, and that the program stops there does not stop anybody with another program.

-- Without claims (SQL editor, a job) nobody signed in by a token, so none is missing. EXECUTE, for not every database has that table: it
-- comes with the service. Not asked at level `aal2`, else one look into the index by person.
create function private.second_step_missing() returns boolean language plpgsql stable security definer set search_path = '' as $$
declare
  claims text := nullif(current_setting('request.jwt.claims', true), '');
  factors regclass;
  missing boolean;
begin
  if claims is null or coalesce(claims::jsonb ->> 'aal', '') = 'aal2' then return false; end if;
  factors := to_regclass('auth.mfa_factors');
  if factors is null then return false; end if;
  execute format('select exists (select from %s f where f.user_id = $1 and f.status = ''verified'')', factors) into missing using auth.uid();
  return missing;
end $$;
revoke execute on function private.second_step_missing from public, anon, authenticated;
grant execute on function private.second_step_missing to authenticated;

-- As before (20260101000200_accounts.sql), and with the second step where there is one.
create or replace function private.caller() returns uuid language plpgsql stable security definer set search_path = '' as $$
declare
  me uuid := auth.uid();
begin
  if me is null or not exists (select from public.profiles p where p.id = me) then
    raise sqlstate 'PT401' using message = 'not signed in';
  end if;
  if private.second_step_missing() then
    raise sqlstate 'PT401' using message = 'second step missing';
  end if;
  return me;
end $$;

-- What is reached without a function: tables, pictures, the own channel. Restrictive: on top of whatever else is or will be allowed.
do $$
declare
  t record;
begin
  for t in select distinct p.schemaname, p.tablename from pg_policies p
           where p.schemaname = 'public' or (p.schemaname, p.tablename) in (('storage', 'objects'), ('realtime', 'messages')) loop
    execute format('create policy second_step on %I.%I as restrictive for all to authenticated
      using (not (select private.second_step_missing())) with check (not (select private.second_step_missing()))', t.schemaname, t.tablename);
  end loop;
end $$;
