-- The log: entries that are only ever added. Owned by the role that migrates; the server's role adds through one
-- function and reads. What an entry says, and in which forms, is written down in docs/log-entry.md.

-- The log's history on this database cluster; every entry has its number. A copy that was restored elsewhere begins
-- another history.
create table audit.history (
    log                 int primary key,
    system_identifier   bigint not null,
    started_at          timestamptz not null
);
insert into audit.history select 1, system_identifier, now() from pg_catalog.pg_control_system();

-- The forms that texts of an entry have, the same as in the class Codes. Without them anybody with the server's role
-- could write what no page can show, and nobody could take it out again.
create function audit.is_code(text text) returns boolean language sql immutable as $$
    select length(text) <= 60 and text ~ '^[a-z][a-z0-9]*([.-][a-z0-9]+)*$'
$$;

create function audit.is_reference(text text) returns boolean language sql immutable as $$
    select text ~ '^[A-Za-z0-9]([A-Za-z0-9.:_/-]{0,98}[A-Za-z0-9])?$'
$$;

create function audit.is_id(text text) returns boolean language sql immutable as $$
    select text ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
$$;

create function audit.is_period(text text) returns boolean language sql immutable as $$
    select text ~ '^P(?=.)([1-9][0-9]{0,8}Y)?([1-9][0-9]{0,8}M)?([1-9][0-9]{0,8}D)?$'
$$;

-- The codes joined, as the text of an entry has them.
create function audit.are_codes(texts text[]) returns boolean language sql immutable as $$
    select cardinality(texts) = 0
        or array_to_string(texts, '","', '') || '","' ~ '^((?=[a-z0-9.-]{1,60}")[a-z][a-z0-9]*([.-][a-z0-9]+)*",")+$'
$$;

-- UUIDv7 with its time to the microsecond (RFC 9562 section 6.2, method 3): one id has one time, so the primary key
-- keeps an id from coming twice.
create function audit.is_of_time(id uuid, micros bigint) returns boolean language sql immutable as $$
    select replace(left(id::text, 18), '-', '')
            = lpad(to_hex(micros / 1000), 12, '0') || '7' || lpad(to_hex(micros % 1000 * 4096 / 1000), 3, '0')
        and substr(id::text, 20, 1) in ('8', '9', 'a', 'b')
$$;

create table audit.entry (
    id              uuid not null,
    log             int not null references audit.history,
    at              timestamptz not null,
    actor_kind      text not null,
    actor           text not null,
    actor_role      text not null,
    subject         uuid,
    action          text not null,
    outcome         text not null,
    reason          text,
    purpose         text,
    purpose_text    int,
    ground_kind     text,
    ground_id       text,
    ground_article  text,
    attributes      text[] not null,
    ref_kind        text,
    ref_id          text,
    object_kind     text,
    object_id       text,
    client          text not null,
    channel         text not null,
    detail_hash     bytea not null,
    -- the canonical text that is hashed and will be sealed; every column above is derived from it
    entry           text not null,
    -- commits don't come in the order of ids: the order of the log is (log, tx, id), taken once no older transaction
    -- is open
    tx              xid8 not null default pg_current_xact_id(),
    primary key (id, at)
) partition by range (at);

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
        and (e.purpose is null or audit.is_code(e.purpose) and e.purpose_text > 0)
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

create index entry_newest on audit.entry (at desc, id desc);
create index entry_subject on audit.entry (subject, at desc, id desc) where subject is not null;
create index entry_actor on audit.entry (actor_kind, actor, at desc, id desc);
create index entry_action on audit.entry (action, at desc, id desc);
create index entry_purpose on audit.entry (purpose, at desc, id desc) where purpose is not null;
create index entry_ref on audit.entry (ref_id, at desc, id desc) where ref_id is not null;
-- Failures are few among what was not done: looking for one by time alone went through every refusal there ever was.
create index entry_not_done on audit.entry (outcome, at desc, id desc) where outcome <> 'done';
create index entry_order on audit.entry (log, tx, id);

-- Codes by name, and what a connection says of itself, in plain ASCII. A text that has anything else, or isn't
-- canonical, differs from the one made of its members that have their form.
create function audit.is_detail(detail text) returns boolean language sql immutable as $$
    select detail = '{}' or octet_length(detail) <= 4096 and detail is json object and detail = (
        select '{' || string_agg('"' || name || '":' || value, ',' order by name collate "C") || '}'
        from jsonb_each(detail::jsonb) said(name, value)
        where jsonb_typeof(value) = 'string' and audit.is_code(name)
            and case
                when name in ('network-address', 'user-agent') then (value #>> '{}') ~ '^[ -~]{1,200}$'
                else audit.is_reference(value #>> '{}') end)
$$;

-- Details, which may be dropped after their period; the entry keeps the hash, so proofs hold without them. They are
-- stored by the month: past its period a month is dropped as a table, bytes and all, while deleted rows would leave
-- their bytes behind.
create table audit.detail (
    entry_id    uuid not null,
    at          timestamptz not null,
    salt        bytea not null,
    detail      text not null,
    primary key (entry_id, at)
) partition by range (at);

-- The planner's samples would outlive a month that was dropped.
alter table audit.detail alter entry_id set statistics 0, alter salt set statistics 0, alter detail set statistics 0;

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the log is append-only' using errcode = 'insufficient_privilege';
end $$;

-- Even with a grant given by mistake, or by the owner's own hand, the log can't be changed. Row triggers reach the
-- partitions by themselves.
create trigger entry_is_final before update or delete on audit.entry
    for each row execute function audit.refuse_change();
create trigger detail_is_final before update on audit.detail
    for each row execute function audit.refuse_change();
create trigger detail_stays before delete on audit.detail
    for each row execute function audit.refuse_change();
create trigger history_is_final before update or delete on audit.history
    for each row execute function audit.refuse_change();
create trigger entry_stays before truncate on audit.entry
    for each statement execute function audit.refuse_change();
create trigger detail_is_not_emptied before truncate on audit.detail
    for each statement execute function audit.refuse_change();
create trigger history_stays before truncate on audit.history
    for each statement execute function audit.refuse_change();

-- TRUNCATE triggers belong to one table only: each partition needs its own.
create function audit.add_partition(parent text, name text, bounds text) returns void language plpgsql as $$
begin
    if to_regclass('audit.' || name) is null then
        execute format('create table audit.%I partition of audit.%I %s', name, parent, bounds);
        execute format(
            'create trigger %I before truncate on audit.%I for each statement execute function audit.refuse_change()',
            name || '_stays', name);
    end if;
end $$;

-- One partition of entries a year: an event without a matching one could not be recorded, and the server's role can't
-- make one.
create function audit.make_partitions(first_year int, last_year int) returns void language plpgsql as $$
declare
    y int;
begin
    for y in first_year .. last_year loop
        perform audit.add_partition('entry', 'entry_' || y, format(
            'for values from (%L) to (%L)', y || '-01-01 00:00:00+00', (y + 1) || '-01-01 00:00:00+00'));
    end loop;
    perform audit.add_partition('entry', 'entry_other', 'default');
end $$;

-- One partition of details a month in UTC, named for it.
create function audit.make_detail_partitions(first_day date, last_day date) returns void language plpgsql as $$
declare
    m date;
begin
    for m in
        select generate_series(date_trunc('month', first_day::timestamp), last_day::timestamp, interval '1 month')::date
    loop
        perform audit.add_partition('detail', 'detail_' || to_char(m, 'YYYY_MM'), format(
            'for values from (%L) to (%L)', m || ' 00:00:00+00', (m + interval '1 month')::date || ' 00:00:00+00'));
    end loop;
    perform audit.add_partition('detail', 'detail_other', 'default');
end $$;

do $$
declare
    today constant date := now() at time zone 'UTC';
    this_year constant int := extract(year from today);
begin
    perform audit.make_partitions(this_year - 1, this_year + 5);
    perform audit.make_detail_partitions((today - interval '6 months')::date, (today + interval '5 years')::date);
end $$;

-- The months that have details, each with the moment it is over.
create view audit.detail_month as
    select to_date(substr(part.relname, 8), 'YYYY_MM') as first_day, part.relname as name,
           (to_date(substr(part.relname, 8), 'YYYY_MM') + interval '1 month') at time zone 'UTC' as over_at
    from pg_catalog.pg_inherits lineage join pg_catalog.pg_class part on part.oid = lineage.inhrelid
    where lineage.inhparent = 'audit.detail'::regclass and part.relname ~ '^detail_[0-9]{4}_[0-9]{2}$';

-- Drops the months that were over by then, and returns their names. Only the log's owner can: nobody is lent the
-- owner's rights here.
create function audit.drop_details(over_by timestamptz) returns setof text language plpgsql as $$
declare
    past record;
begin
    for past in select first_day, name from audit.detail_month where over_at <= over_by order by first_day loop
        execute format('drop table audit.%I', past.name);
        return next to_char(past.first_day, 'YYYY-MM');
    end loop;
end $$;

-- The text (RFC 8785) that these columns were derived from. No column's form allows a character that JSON would
-- escape.
create function audit.canonical(e audit.entry) returns text language sql stable as $$
    select '{"action":"' || e.action || '"'
        || ',"actor":{"id":"' || e.actor || '","kind":"' || e.actor_kind || '","role":"' || e.actor_role || '"}'
        || ',"at":' || (extract(epoch from e.at) * 1000000)::bigint
        || case cardinality(e.attributes)
            when 0 then ''
            else ',"attributes":["' || array_to_string(e.attributes, '","') || '"]' end
        || ',"channel":"' || e.channel || '","client":"' || e.client || '"'
        || ',"detail":"' || encode(e.detail_hash, 'hex') || '","form":2'
        || coalesce(
            ',"ground":{"id":"' || e.ground_id || '","kind":"' || e.ground_kind || '"}',
            ',"ground":{"article":"' || e.ground_article || '","kind":"' || e.ground_kind || '"}',
            '')
        || ',"id":"' || e.id || '","log":' || e.log
        || coalesce(',"object":{"id":"' || e.object_id || '","kind":"' || e.object_kind || '"}', '')
        || ',"outcome":"' || e.outcome || '"'
        || coalesce(',"purpose":{"id":"' || e.purpose || '","text":' || e.purpose_text || '}', '')
        || coalesce(',"reason":"' || e.reason || '"', '')
        || coalesce(',"ref":{"id":"' || e.ref_id || '","kind":"' || e.ref_kind || '"}', '')
        || coalesce(',"subject":"' || e.subject || '"', '') || '}'
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
-- out. An entry from the future is refused: it would stand at the top of every list for good.
create function audit.record(entry text, salt bytea, detail text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    e constant audit.entry := audit.derived(entry);
begin
    if entry is distinct from audit.canonical(e) then
        raise exception 'the entry is not of form 2, or not in its canonical text'
            using errcode = 'invalid_parameter_value';
    end if;
    if e.at > clock_timestamp() + interval '5 minutes' then
        raise exception 'the entry is of a time to come' using errcode = 'invalid_parameter_value';
    end if;
    if not audit.is_of_time(e.id, (extract(epoch from e.at) * 1000000)::bigint) then
        raise exception 'the id is not of the time of the entry' using errcode = 'invalid_parameter_value';
    end if;
    if e.log is distinct from (select max(log) from audit.history) then
        raise exception 'the entry is of another log' using errcode = 'invalid_parameter_value';
    end if;
    if audit.has_forms(e) is not true or audit.is_detail(detail) is not true then
        raise exception 'the entry or its detail has a form that no reader knows' using errcode = 'check_violation';
    end if;
    if octet_length(salt) is distinct from 16
        or e.detail_hash is distinct from sha256(salt || convert_to(detail, 'UTF8'))
    then
        raise exception 'the detail is not the one that the entry names' using errcode = 'invalid_parameter_value';
    end if;
    insert into audit.entry select e.*;
    insert into audit.detail (entry_id, at, salt, detail) values (e.id, e.at, salt, detail);
    return e.id;
end $$;

revoke all on all functions in schema audit from public;
grant usage on schema audit to member_app;
grant execute on function audit.record(text, bytea, text) to member_app;
-- a question asked every few seconds: do any details lie where nothing drops them?
grant select on audit.history, audit.entry, audit.detail, audit.detail_other, audit.detail_month to member_app;
