-- Cases with an owner, a clock and a place in a queue. What was written on one is in the vault.
alter table member.support_case alter handler drop not null;
alter table member.support_case
    add waits_for     text not null default 'us' check (waits_for in ('us', 'them')),
    -- the working days within which an answer was promised
    add answer_within int not null default 5 check (answer_within > 0),
    add clock_from    timestamptz,
    -- whether what was asked is answered, so that the clock begins anew with the next words
    add answered      boolean not null default false,
    -- the last day that is in time; that of the year 9999 where there is none, so that it sorts last
    add due_on        date not null default '9999-12-31',
    add said          int not null default 0,
    add outcome       text,
    add duplicate_of  uuid references member.support_case;
update member.support_case set clock_from = opened_at;
alter table member.support_case
    alter clock_from set not null,
    alter waits_for drop default,
    alter answer_within drop default,
    alter answered drop default,
    alter due_on drop default,
    alter said drop default,
    add check (outcome is null or closed_at is not null),
    add check (duplicate_of is null or outcome = 'duplicate');
create index support_case_queue on member.support_case (due_on, id) where closed_at is null;
create index support_case_owner on member.support_case (handler, due_on, id) where closed_at is null;
create index support_case_turn on member.support_case (waits_for, due_on, id) where closed_at is null;
create index support_case_closed on member.support_case (closed_at, id) where closed_at is not null;
create index support_case_duplicate on member.support_case (duplicate_of) where duplicate_of is not null;

-- The times in which a clock stood still.
create table member.case_pause (
    case_id     uuid not null references member.support_case,
    position    int not null,
    began_at    timestamptz not null,
    ended_at    timestamptz,
    primary key (case_id, position)
);

-- What was said on cases, by whom and when.
create table member.case_said (
    case_id     uuid not null references member.support_case,
    part        int not null,
    person_id   uuid not null references member.person,
    kind        text not null,
    -- nobody where the person said it
    staff       int references member.staff,
    said_at     timestamptz not null,
    primary key (case_id, part)
);
create index case_said_person on member.case_said (person_id, case_id, part);

grant select, insert, update, delete on member.case_pause, member.case_said to member_app;
