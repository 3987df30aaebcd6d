-- The end of a block is told to the person who was blocked. A relation line alone does not say it: who begins after the block has
-- never heard of the person, and what others passed on of theirs is in no page that was read meanwhile. Kind 8 says that the
-- entity's posts may be seen again, so lists are read anew.
create or replace function private.log_block() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'DELETE' then new := old; end if;
  insert into private.change_log (kind, entity, audience) values (4, new.person_id, new.user_id), (4, new.user_id, new.person_id);
  if tg_op = 'UPDATE' and old.is_on and not new.is_on then
    insert into private.change_log (kind, entity, audience) values (8, new.user_id, new.person_id);
  end if;
  return null;
end $$;
