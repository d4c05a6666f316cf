-- Notices to everybody who is a member when they begin, or to everybody whom an earlier one reached.
create table member.broadcast (
    id         uuid primary key,
    -- the kind of notice and of text, and what they are about
    kind       text not null,
    reference  text not null check (reference ~ '^[A-Za-z0-9._:-]{0,100}$'),
    -- what it is told for, such as an announcement
    occasion   uuid not null,
    follows    uuid references member.broadcast,
    state      text not null check (state in ('running', 'paused', 'stopped', 'ended')),
    began_at   timestamptz not null,
    ended_at   timestamptz,
    unique (occasion, kind),
    check ((ended_at is not null) = (state in ('stopped', 'ended')))
);
alter table member.broadcast alter reference set statistics 0;
create index broadcast_follows on member.broadcast (follows);
create index broadcast_open on member.broadcast (began_at) where state in ('running', 'paused');

create table member.broadcast_channel (
    broadcast     uuid not null references member.broadcast,
    channel       text not null check (channel in ('inbox', 'mail', 'text')),
    -- when nobody was left for whom it had no row, and when nobody waited any more
    everybody_at  timestamptz,
    through_at    timestamptz,
    primary key (broadcast, channel),
    check (through_at is null or everybody_at <= through_at)
);

-- The words in which an officer accounts for those who could not be told.
create table member.broadcast_account (
    id            uuid primary key,
    broadcast     uuid not null,
    channel       text not null,
    officer       int not null references member.staff,
    reason        text not null,
    people        int not null check (people > 0),
    accounted_at  timestamptz not null,
    foreign key (broadcast, channel) references member.broadcast_channel
);
alter table member.broadcast_account alter reason set statistics 0;
create index broadcast_account_broadcast on member.broadcast_account (broadcast, channel, accounted_at);
create index broadcast_account_officer on member.broadcast_account (officer);

-- One row a person and channel: nobody is told twice. It is written in the transaction that hands over to the inbox,
-- the mails or the texts.
create table member.broadcast_told (
    person_id  uuid not null references member.person,
    broadcast  uuid not null,
    channel    text not null,
    -- the notice or text that it became
    notice_id  uuid,
    state      text not null check (state in ('waiting', 'handed-over', 'given-up', 'no-address')),
    failure    text check ((failure is not null) = (state = 'given-up')),
    account    uuid references member.broadcast_account check (account is null or state = 'given-up'),
    primary key (person_id, broadcast, channel),
    foreign key (broadcast, channel) references member.broadcast_channel,
    check (state not in ('waiting', 'handed-over') or notice_id is not null)
);
create index broadcast_told_place on member.broadcast_told (broadcast, channel, person_id);
create index broadcast_told_waiting on member.broadcast_told (broadcast, channel) where state = 'waiting';
create index broadcast_told_given_up on member.broadcast_told (broadcast, person_id) where state = 'given-up';
create index broadcast_told_account on member.broadcast_told (account) where account is not null;

grant select, insert, update on member.broadcast, member.broadcast_channel to member_app;
grant select, insert on member.broadcast_account to member_app;
grant select, insert, update, delete on member.broadcast_told to member_app;
