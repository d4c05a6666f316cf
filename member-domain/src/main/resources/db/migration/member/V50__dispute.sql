-- Answers that staff say may be wrong. What is wrong, and what is said about it, is in the vault.
create table member.dispute (
    id          uuid primary key,
    person_id   uuid not null references member.person,
    attribute   text not null,
    reason      text not null,
    -- the case on which it was flagged
    case_id     uuid not null references member.support_case,
    flagged_at  timestamptz not null,
    ending      text,
    ended_at    timestamptz,
    check ((ending is null) = (ended_at is null))
);
create index dispute_person on member.dispute (person_id, id);
-- One open dispute about an answer.
create unique index dispute_open on member.dispute (person_id, attribute) where ended_at is null;

-- The answers that are disputed now, in the form in which the door judges a read by them.
create view member.disputed_answer as
    select person_id, attribute from member.dispute where ended_at is null;

grant select, insert, update, delete on member.dispute to member_app;
grant select on member.disputed_answer to member_app;
