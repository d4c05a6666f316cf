-- Withdraws an announcement that is not on record as in force. Its day may have come: the version takes no force where
-- its folder isn't what was announced, and only the server sees that. What took force is never withdrawn.
create or replace function member.withdraw_policy(announcement uuid, officer int, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtext('member.policy_version'));
    perform member.policy_demand(audit.takes_time(at), 'it is not that time');
    update member.policy_announcement one set withdrawn_by = officer, withdrawn_at = at
    where one.id = announcement and one.withdrawn_at is null and one.taken_at is null;
    perform member.policy_demand(found, 'what is in force is not withdrawn');
end $$;
