-- Approvals that were asked of a second person, and the answers. That person is never the one who asks; nor the one
-- concerned, which the server judges.
create table member.approval (
    id             uuid primary key,
    act            text not null,
    about          uuid not null,
    person_id      uuid not null references member.person,
    asked_by       int not null references member.staff,
    asked_at       timestamptz not null,
    decided_by     int references member.staff,
    decided_at     timestamptz,
    granted_until  timestamptz,
    -- when what it was asked for was over before anybody answered
    withdrawn_at   timestamptz,
    version        int not null,
    check (decided_by <> asked_by),
    check ((decided_by is null) = (decided_at is null)),
    check (granted_until > decided_at),
    check (withdrawn_at is null or decided_at is null)
);
create index approval_about on member.approval (about);
create index approval_person on member.approval (person_id);
create unique index approval_asked_once on member.approval (about, act, asked_by)
    where decided_at is null and withdrawn_at is null;
create index approval_waiting on member.approval (id) where decided_at is null and withdrawn_at is null;

-- Granted approvals, for the views of features whose reads need one.
create view member.granted_approval as
    select id, act, about, asked_by, granted_until
    from member.approval
    where granted_until is not null;

grant select, insert, update, delete on member.approval to member_app;
