-- Notices to people: an entry names a person, never an address, and its text is made when it is sent.
create table member.notice (
    person_id   uuid not null references member.person,
    id          uuid not null,
    kind        text not null,
    -- what it is about, as one of our ids
    reference   text not null check (reference ~ '^[A-Za-z0-9._:-]{0,100}$'),
    language    text not null,
    -- to the address that the person had before, sealed under this id until the notice is sent or given up
    to_former   boolean not null default false,
    created_at  timestamptz not null,
    sent_at     timestamptz,
    given_up_at timestamptz,
    primary key (person_id, id)
);
-- an id of something about a person, which the planner must keep no samples of
alter table member.notice alter reference set statistics 0;
grant select, insert, update, delete on member.notice to member_app;
