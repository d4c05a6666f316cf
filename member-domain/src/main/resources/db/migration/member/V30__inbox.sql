-- What lies in people's inboxes. The words lie in the vault, under the entry's id.
create table member.inbox_entry (
    person_id uuid not null references member.person,
    id        uuid not null,
    -- the kind of notice
    kind      text not null,
    told_at   timestamptz not null,
    read_at   timestamptz,
    primary key (person_id, id)
);
create index inbox_entry_unread on member.inbox_entry (person_id) where read_at is null;
create index inbox_entry_told_at on member.inbox_entry (told_at);
grant select, insert, update, delete on member.inbox_entry to member_app;
