-- The tables of the log, whose entries are only ever added. Owned by the role that migrates; the server's role adds
-- through one function and reads. What an entry says, and in which forms, is written down in docs/log-entry.md.

-- The log's history on this database cluster; every entry has its number. A copy that was restored elsewhere begins
-- another history.
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
    actor_role      text not null,
    subject         uuid,
    action          text not null,
    outcome         text not null,
    reason          text,
    purpose         text,
    purpose_text    int,
    -- the version of the policy that it was judged by
    purpose_policy  int,
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

create index entry_newest on audit.entry (at desc, id desc);
create index entry_subject on audit.entry (subject, at desc, id desc) where subject is not null;
create index entry_actor on audit.entry (actor_kind, actor, at desc, id desc);
create index entry_action on audit.entry (action, at desc, id desc);
create index entry_purpose on audit.entry (purpose, at desc, id desc) where purpose is not null;
create index entry_ref on audit.entry (ref_id, at desc, id desc) where ref_id is not null;
-- Failures are few among what was not done: looking for one by time alone went through every refusal there ever was.
create index entry_not_done on audit.entry (outcome, at desc, id desc) where outcome <> 'done';
create index entry_order on audit.entry (log, tx, id);

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
