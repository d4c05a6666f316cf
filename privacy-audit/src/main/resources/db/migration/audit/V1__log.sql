-- The log: entries that are only ever added. Owned by the role that migrates; the server's role adds through one function and reads.

-- Which history this is on this database cluster; every entry says its number. A copy that was restored elsewhere begins another.
create table audit.history (
    log                 int primary key,
    system_identifier   bigint not null,
    started_at          timestamptz not null
);
insert into audit.history select 1, system_identifier, now() from pg_catalog.pg_control_system();

create table audit.entry (
    id              uuid not null,
    log             int not null references audit.history,
    at              timestamptz not null,
    actor_kind      text not null,
    actor           text not null,
    subject         uuid,
    action          text not null,
    outcome         text not null check (outcome in ('done', 'refused', 'failed')),
    reason          text,
    purpose         text,
    purpose_text    int,
    ground          text,
    attributes      text[] not null,
    case_id         uuid,
    client          text not null,
    channel         text not null,
    detail_hash     bytea not null,
    -- the canonical text that is hashed and will be sealed; every column above is derived from it
    entry           text not null,
    -- commits don't come in the order of ids: the order of the log is (log, tx, id), taken once no older transaction is open
    tx              xid8 not null default pg_current_xact_id(),
    primary key (id, at)
) partition by range (at);

create index entry_newest on audit.entry (at desc, id desc);
create index entry_subject on audit.entry (subject, at desc, id desc) where subject is not null;
create index entry_actor on audit.entry (actor_kind, actor, at desc, id desc);
create index entry_action on audit.entry (action, at desc, id desc);
create index entry_purpose on audit.entry (purpose, at desc, id desc) where purpose is not null;
create index entry_case on audit.entry (case_id, at desc, id desc) where case_id is not null;
create index entry_not_done on audit.entry (at desc, id desc) where outcome <> 'done';
create index entry_order on audit.entry (log, tx, id);

-- What may be dropped after its period; the entry keeps the hash, so proofs hold without it.
create table audit.detail (
    entry_id    uuid not null,
    at          timestamptz not null,
    salt        bytea not null check (octet_length(salt) = 16),
    detail      text not null,
    primary key (entry_id, at)
) partition by range (at);

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the log is append-only' using errcode = 'insufficient_privilege';
end $$;

-- A grant given by mistake, or the owner's own hand, doesn't open the log. Row triggers reach the partitions by themselves.
create trigger entry_is_final before update or delete on audit.entry for each row execute function audit.refuse_change();
create trigger detail_is_final before update on audit.detail for each row execute function audit.refuse_change();
create trigger detail_stays before delete on audit.detail for each row execute function audit.refuse_change();
create trigger history_is_final before update or delete on audit.history for each row execute function audit.refuse_change();
create trigger entry_stays before truncate on audit.entry for each statement execute function audit.refuse_change();
create trigger detail_is_not_emptied before truncate on audit.detail for each statement execute function audit.refuse_change();
create trigger history_stays before truncate on audit.history for each statement execute function audit.refuse_change();

-- TRUNCATE triggers belong to one table only: each partition needs its own.
create function audit.add_partition(parent text, name text, bounds text) returns void language plpgsql as $$
begin
    if to_regclass('audit.' || name) is null then
        execute format('create table audit.%I partition of audit.%I %s', name, parent, bounds);
        execute format('create trigger %I before truncate on audit.%I for each statement execute function audit.refuse_change()', name || '_stays', name);
    end if;
end $$;

-- One partition a year: without a matching one an event could not be recorded, and the server's role can't make one.
create function audit.make_partitions(first_year int, last_year int) returns void language plpgsql as $$
declare
    parent text;
    y int;
begin
    foreach parent in array array['entry', 'detail'] loop
        for y in first_year .. last_year loop
            perform audit.add_partition(parent, parent || '_' || y, format('for values from (%L) to (%L)', y || '-01-01 00:00:00+00', (y + 1) || '-01-01 00:00:00+00'));
        end loop;
        perform audit.add_partition(parent, parent || '_other', 'default');
    end loop;
end $$;

do $$
declare
    this_year int := extract(year from now() at time zone 'UTC');
begin
    perform audit.make_partitions(this_year - 1, this_year + 5);
end $$;

-- The one way in. Derives every column from the entry, so that columns and entry can't disagree.
create function audit.record(entry text, salt bytea, detail text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    e constant jsonb := entry::jsonb;
    moment constant timestamptz := timestamptz 'epoch' + (e ->> 'at')::bigint * interval '1 microsecond';
    hash constant text := encode(sha256(salt || convert_to(detail, 'UTF8')), 'hex');
begin
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

revoke all on all functions in schema audit from public;
grant usage on schema audit to member_app;
grant execute on function audit.record(text, bytea, text) to member_app;
grant select on audit.history, audit.entry, audit.detail to member_app;
