-- What a version in force no longer has: a question with its answers, a purpose with the consents to it. Counted once,
-- at the first run of the job after that day, and erased when its period is over.
create table member.fallen_away (
    kind        text not null check (kind in ('question', 'purpose')),
    name        text not null,
    gone_in     int not null,
    gone_at     timestamptz not null,
    period      text not null,
    due_at      timestamptz not null,
    held        bigint not null check (held >= 0),
    erased      bigint not null default 0,
    erased_at   timestamptz,
    primary key (kind, name, gone_in)
);
grant select, insert, update on member.fallen_away to member_app;
