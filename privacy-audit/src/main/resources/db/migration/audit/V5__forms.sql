-- What an entry says has the forms that its readers know. Without this whoever has the server's role could write what no page can show, and nobody could
-- take it out again. The same forms stand in the class Codes and in the enums of the log; a test holds them against these.
create function audit.is_code(text text) returns boolean language sql immutable as $$
    select length(text) <= 60 and text ~ '^[a-z][a-z0-9]*([.-][a-z0-9]+)*$'
$$;

create function audit.is_reference(text text) returns boolean language sql immutable as $$
    select text ~ '^[A-Za-z0-9]([A-Za-z0-9.:_/-]{0,98}[A-Za-z0-9])?$'
$$;

create function audit.are_codes(texts text[]) returns boolean language sql immutable as $$
    select coalesce(bool_and(coalesce(audit.is_code(one), false)), true) from unnest(texts) one
$$;

revoke all on all functions in schema audit from public;

alter table audit.entry
    add constraint entry_moment check (at >= '2000-01-01 00:00:00+00'),
    add constraint entry_actor check (actor_kind in ('data-subject', 'staff', 'integrator', 'system', 'visitor', 'identity-admin') and audit.is_reference(actor)),
    add constraint entry_channel check (channel in ('web', 'api', 'job', 'identity') and audit.is_reference(client)),
    add constraint entry_codes check (audit.is_code(action) and coalesce(audit.is_code(reason), true) and coalesce(audit.is_code(purpose), true) and audit.are_codes(attributes)),
    add constraint entry_ground check (coalesce(audit.is_reference(ground), true)),
    add constraint entry_size check (octet_length(entry) <= 16384);

-- Whether details lie where nothing drops them is asked every few seconds.
grant select on audit.detail_other to member_app;

-- Samples for the planner would outlive a month that was dropped.
alter table audit.detail alter entry_id set statistics 0, alter salt set statistics 0, alter detail set statistics 0;
