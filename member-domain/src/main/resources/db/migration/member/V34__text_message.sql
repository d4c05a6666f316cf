-- Text messages to people: an entry names a person, never a number, and its words are made when it is sent.
create table member.text_message (
    person_id   uuid not null references member.person,
    id          uuid not null,
    kind        text not null,
    -- what it is about, as one of our ids
    reference   text not null check (reference ~ '^[A-Za-z0-9._:-]{0,100}$'),
    language    text not null,
    state       text not null check (state in ('waiting', 'handed-over', 'delivered', 'came-back', 'given-up')),
    failure     text check ((failure is not null) = (state in ('came-back', 'given-up'))),
    created_at  timestamptz not null,
    -- from when on it is no use any more
    useless_at  timestamptz not null,
    changed_at  timestamptz not null,
    primary key (person_id, id)
);
alter table member.text_message alter reference set statistics 0;
create index text_message_age on member.text_message (created_at);

-- The parts that a gateway took, by the id under which it says what became of them. What it says may come before we
-- know that it took the part: then the part has no message yet.
create table member.text_part (
    gateway     text not null,
    receipt     text not null check (length(receipt) between 1 and 100),
    person_id   uuid references member.person,
    message_id  uuid,
    -- null: nothing is known; empty: delivered; else the kind of failure
    failure     text,
    taken_at    timestamptz not null,
    primary key (gateway, receipt),
    check ((person_id is null) = (message_id is null))
);
alter table member.text_part alter receipt set statistics 0;
create index text_part_message on member.text_part (person_id, message_id);
create index text_part_age on member.text_part (taken_at);

-- What the texts of a day cost, in the pack's units.
create table member.text_cost (
    day         date primary key,
    cost        bigint not null check (cost >= 0),
    -- when the ceiling stopped a text for the first time that day
    reached_at  timestamptz
);
grant select, insert, update, delete on member.text_message, member.text_part, member.text_cost to member_app;
