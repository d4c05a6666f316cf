-- An entry says nothing twice, since columns have the last of two and readers of the text may take the first, and none comes from the future, where it
-- would head every list for good.
create or replace function audit.record(entry text, salt bytea, detail text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    e constant jsonb := entry::jsonb;
    moment constant timestamptz := timestamptz 'epoch' + (e ->> 'at')::bigint * interval '1 microsecond';
    hash constant text := encode(sha256(salt || convert_to(detail, 'UTF8')), 'hex');
begin
    if not (entry is json object with unique keys) then
        raise exception 'the entry names something twice' using errcode = 'invalid_parameter_value';
    end if;
    if moment > clock_timestamp() + interval '5 minutes' then
        raise exception 'the entry is of a time to come' using errcode = 'invalid_parameter_value';
    end if;
    if (e - array['v', 'log', 'id', 'at', 'actor', 'subject', 'action', 'outcome', 'reason', 'purpose', 'ground', 'attributes', 'case', 'client', 'channel', 'detail']) <> '{}'::jsonb
       or ((e -> 'actor') - array['kind', 'id']) <> '{}'::jsonb or ((coalesce(e -> 'purpose', '{}')) - array['id', 'text']) <> '{}'::jsonb then
        raise exception 'the entry has a member that this version does not know' using errcode = 'invalid_parameter_value';
    end if;
    if (e ->> 'v') is distinct from '1' then
        raise exception 'the entry is of another version' using errcode = 'invalid_parameter_value';
    end if;
    if (e ->> 'log')::int is distinct from (select max(log) from audit.history) then
        raise exception 'the entry is of another log' using errcode = 'invalid_parameter_value';
    end if;
    if octet_length(salt) is distinct from 16 or (e ->> 'detail') is distinct from hash then
        raise exception 'the detail is not the one that the entry names' using errcode = 'invalid_parameter_value';
    end if;
    insert into audit.entry (id, log, at, actor_kind, actor, subject, action, outcome, reason, purpose, purpose_text, ground, attributes, case_id, client, channel, detail_hash, entry)
    values ((e ->> 'id')::uuid, (e ->> 'log')::int, moment, e #>> '{actor,kind}', e #>> '{actor,id}', (e ->> 'subject')::uuid, e ->> 'action', e ->> 'outcome', e ->> 'reason',
            e #>> '{purpose,id}', (e #>> '{purpose,text}')::int, e ->> 'ground', array(select jsonb_array_elements_text(e -> 'attributes')), (e ->> 'case')::uuid,
            e ->> 'client', e ->> 'channel', decode(hash, 'hex'), entry);
    insert into audit.detail (entry_id, at, salt, detail) values ((e ->> 'id')::uuid, moment, salt, detail);
    return (e ->> 'id')::uuid;
end $$;
