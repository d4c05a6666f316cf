-- Why an enrolment came to nothing by itself, for the system that asks: the person, and what that system called them, are erased by then.
-- No pointer to the person: the id is the one that system knows. Forgotten after 30 days.
create table member.ended_enrolment (
    id          uuid primary key,
    client      text not null,
    reason      text not null check (reason in ('ADDRESS_TAKEN', 'SIGN_IN_REFUSED', 'NOT_INVITED', 'NOT_CONFIRMED')),
    ended_at    timestamptz not null
);
create index ended_enrolment_oldest on member.ended_enrolment (ended_at);
grant select, insert, delete on member.ended_enrolment to member_app;
