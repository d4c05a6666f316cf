-- Tells whether each column has its form, and columns that belong together are there together. Called by
-- audit.record, the only way in. As constraints of the table these checks would be planned anew for each entry, which
-- took longer than everything else together.
create function audit.has_forms(e audit.entry) returns boolean language sql immutable as $$
    select e.at >= '2000-01-01 00:00:00+00'
        and case e.actor_kind
            when 'data-subject' then audit.is_id(e.actor) and e.actor_role in ('self', 'guardian')
            when 'staff' then e.actor ~ '^[1-9][0-9]{0,8}$' and audit.is_code(e.actor_role)
            when 'integrator' then audit.is_reference(e.actor) and e.actor_role = 'integrator'
            when 'system' then audit.is_reference(e.actor) and e.actor_role in ('job', 'operator')
            when 'visitor' then e.actor = 'without-membership' and e.actor_role = 'visitor'
            when 'identity-admin' then audit.is_reference(e.actor) and e.actor_role = 'identity-admin'
            else false end
        and audit.is_code(e.action)
        and case e.outcome
            when 'done' then true
            when 'failed' then true
            when 'refused' then e.reason is not null
            else false end
        and (e.reason is null or audit.is_code(e.reason))
        and (e.purpose is null or audit.is_code(e.purpose) and e.purpose_text > 0 and e.purpose_policy > 0)
        and case
            when e.ground_kind is null then true
            when e.ground_kind in ('consent', 'approval') then audit.is_id(e.ground_id)
            when e.ground_kind = 'legal-basis' then audit.is_code(e.ground_article)
            when e.ground_kind = 'retention-period' then audit.is_period(e.ground_article)
            else false end
        and audit.are_codes(e.attributes)
        and (e.ref_kind is null or audit.is_code(e.ref_kind) and audit.is_reference(e.ref_id))
        and (e.object_kind is null or audit.is_code(e.object_kind) and audit.is_reference(e.object_id))
        and audit.is_reference(e.client)
        and e.channel in ('web', 'api', 'job', 'identity')
        and octet_length(e.detail_hash) = 32
        and octet_length(e.entry) <= 16384
$$;

-- The text (RFC 8785) that these columns were derived from. No column's form allows a character that JSON would
-- escape.
create function audit.canonical(e audit.entry) returns text language sql stable as $$
    select '{"action":"' || e.action || '"'
        || ',"actor":{"id":"' || e.actor || '","kind":"' || e.actor_kind || '","role":"' || e.actor_role || '"}'
        || ',"at":' || trim_scale(extract(epoch from e.at) * 1000000)
        || case cardinality(e.attributes)
            when 0 then ''
            else ',"attributes":["' || array_to_string(e.attributes, '","', '') || '"]' end
        || ',"channel":"' || e.channel || '","client":"' || e.client || '"'
        || ',"detail":"' || encode(e.detail_hash, 'hex') || '","form":2'
        || coalesce(
            ',"ground":{"id":"' || e.ground_id || '","kind":"' || e.ground_kind || '"}',
            ',"ground":{"article":"' || e.ground_article || '","kind":"' || e.ground_kind || '"}',
            '')
        || ',"id":"' || e.id || '","log":' || e.log
        || coalesce(',"object":{"id":"' || e.object_id || '","kind":"' || e.object_kind || '"}', '')
        || ',"outcome":"' || e.outcome || '"'
        || coalesce(
            ',"purpose":{"id":"' || e.purpose || '","policy":' || e.purpose_policy
                || ',"text":' || e.purpose_text || '}',
            '')
        || coalesce(',"reason":"' || e.reason || '"', '')
        || coalesce(',"ref":{"id":"' || e.ref_id || '","kind":"' || e.ref_kind || '"}', '')
        || coalesce(',"subject":"' || e.subject || '"', '') || '}'
$$;

-- Tells whether an entry's columns are still those of its text, all but tx, which no text has. Fails at no row, however
-- it was changed. Beside the text are compared the columns that it could leave out, and attributes, of which one could
-- be made to look like two.
create function audit.is_as_written(e audit.entry) returns boolean language sql stable as $$
    select (e.entry = audit.canonical(e)
        and e.attributes = string_to_array(array_to_string(e.attributes, '","', ''), '","')
        and num_nonnulls(e.purpose) = num_nonnulls(e.purpose_text)
        and num_nonnulls(e.purpose) = num_nonnulls(e.purpose_policy)
        and num_nonnulls(e.ground_kind) = num_nonnulls(e.ground_id, e.ground_article)
        and num_nonnulls(e.ref_kind) = num_nonnulls(e.ref_id)
        and num_nonnulls(e.object_kind) = num_nonnulls(e.object_id)) is true
$$;

-- The columns that a text says, whatever text it is.
create function audit.derived(text text) returns audit.entry language plpgsql stable as $$
declare
    said constant jsonb := text::jsonb;
    e audit.entry;
begin
    e.id := (said ->> 'id')::uuid;
    e.log := (said ->> 'log')::int;
    e.at := timestamptz 'epoch' + (said ->> 'at')::bigint * interval '1 microsecond';
    e.actor_kind := said #>> '{actor,kind}';
    e.actor := said #>> '{actor,id}';
    e.actor_role := said #>> '{actor,role}';
    e.subject := (said ->> 'subject')::uuid;
    e.action := said ->> 'action';
    e.outcome := said ->> 'outcome';
    e.reason := said ->> 'reason';
    e.purpose := said #>> '{purpose,id}';
    e.purpose_text := (said #>> '{purpose,text}')::int;
    e.purpose_policy := (said #>> '{purpose,policy}')::int;
    e.ground_kind := said #>> '{ground,kind}';
    e.ground_id := said #>> '{ground,id}';
    e.ground_article := said #>> '{ground,article}';
    e.attributes := array(
        select distinct name collate "C" from jsonb_array_elements_text(said -> 'attributes') name order by 1);
    e.ref_kind := said #>> '{ref,kind}';
    e.ref_id := said #>> '{ref,id}';
    e.object_kind := said #>> '{object,kind}';
    e.object_id := said #>> '{object,id}';
    e.client := said ->> 'client';
    e.channel := said ->> 'channel';
    e.detail_hash := decode(said ->> 'detail', 'hex');
    e.entry := text;
    e.tx := pg_current_xact_id();
    return e;
end $$;

-- The one way in. Derives every column from the entry and refuses a text that is not the canonical one of these
-- columns: so an entry says nothing twice, nothing that this form does not have, and nothing that the columns leave
-- out. Refuses also what can't be true, as far as the log can know it: the server's role is not taken at its word. Each
-- look-up is by key, made only where it matters, and here: passing the row to another function took longer.
create function audit.record(entry text, salt bytea, detail text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    e constant audit.entry := audit.derived(entry);
    wrong text;
begin
    if entry is distinct from audit.canonical(e) then
        wrong := 'is not of form 2, or not in its canonical text';
    elsif not audit.is_of_time(e.id, (extract(epoch from e.at) * 1000000)::bigint) then
        wrong := 'has an id that is not of the time of the entry';
    elsif audit.has_forms(e) is not true or audit.is_detail(detail) is not true then
        raise exception 'the entry or its detail has a form that no reader knows' using errcode = 'check_violation';
    elsif octet_length(salt) is distinct from 16
        or e.detail_hash is distinct from sha256(salt || convert_to(detail, 'UTF8'))
    then
        wrong := 'names another detail';
    elsif e.log is distinct from (select max(log) from audit.history) then
        wrong := 'is of another log';
    elsif not exists (select from audit.action where code = e.action) then
        wrong := 'has an action that no feature brings';
    else
        wrong := audit.wrong_time(e.at);
    end if;
    if wrong is null and e.actor_kind = 'staff' then
        if not exists (select from audit.staff_number where number = e.actor::int) then
            wrong := 'has a staff number that nobody has';
        end if;
    elsif wrong is null and e.actor_kind = 'system' then
        if not exists (select from audit.job where name = e.actor) then
            wrong := 'has a job that no feature brings';
        end if;
    end if;
    if wrong is not null then
        raise exception 'the entry %', wrong using errcode = 'invalid_parameter_value';
    end if;
    insert into audit.entry select e.*;
    insert into audit.detail (entry_id, at, salt, detail) values (e.id, e.at, salt, detail);
    return e.id;
end $$;

revoke all on all functions in schema audit from public;
grant usage on schema audit to member_app;
grant execute on function audit.record(text, bytea, text) to member_app;
-- two functions of a row alone, by which the server compares what it reads
grant execute on function audit.canonical(audit.entry), audit.is_as_written(audit.entry) to member_app;
-- a question asked every few seconds: do any details lie where nothing drops them?
grant select on audit.history, audit.entry, audit.detail, audit.detail_other, audit.detail_month to member_app;
