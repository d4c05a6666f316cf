-- Notices to people: an entry names a person, never an address, and no text.
create table member.notice (
    person_id   uuid not null references member.person,
    id          uuid not null,
    kind        text not null,
    -- what it is about, as one of our ids
    reference   text not null check (reference ~ '^[A-Za-z0-9._:-]{0,100}$'),
    language    text not null,
    -- to the address that the person had before, sealed under this id until the notice is handed over or given up
    to_former   boolean not null default false,
    created_at  timestamptz not null,
    primary key (person_id, id)
);
-- an id of something about a person, which the planner must keep no samples of
alter table member.notice alter reference set statistics 0;
create index notice_created_at on member.notice (created_at);

-- How far a notice is on one channel.
create table member.notice_delivery (
    person_id  uuid not null,
    notice_id  uuid not null,
    channel    text not null,
    state      text not null
        check (state in ('waiting', 'handed-over', 'delivered', 'came-back', 'given-up')),
    -- why it came back or was given up
    reason     text,
    changed_at timestamptz not null,
    -- stands in the return address: random, so that only who got the mail, or carried it, knows it
    return_id  uuid not null unique,
    primary key (person_id, notice_id, channel),
    foreign key (person_id, notice_id) references member.notice
);

-- The kinds of notice that a person has switched off.
create table member.notice_switched_off (
    person_id uuid not null references member.person,
    kind      text not null,
    primary key (person_id, kind)
);

grant select, insert, update, delete on member.notice, member.notice_delivery to member_app;
grant select, insert, delete on member.notice_switched_off to member_app;
