-- A person who was enrolled by another system: not a member until they confirm. Their user at Keycloak and this row
-- can't commit together: an invitation rests at 'inviting' in between, and at 'invited' until the mail is out.
create table member.invitation (
    person_id   uuid primary key references member.person,
    client      text not null,
    status      text not null check (status in ('inviting', 'invited', 'confirmed', 'ended')),
    language    text not null,
    enrolled_at timestamptz not null,
    mailed_at   timestamptz,
    version     int not null
);
create index invitation_unanswered on member.invitation (enrolled_at) where status in ('inviting', 'invited');

-- The reason why an enrolment ended by itself, for the system that asks: by then the person, and that system's id for
-- them, are erased. No pointer to the person: the id is the one that system knows. Forgotten after 30 days.
create table member.ended_enrolment (
    id          uuid primary key,
    client      text not null,
    reason      text not null check (reason in ('ADDRESS_TAKEN', 'SIGN_IN_REFUSED', 'NOT_INVITED', 'NOT_CONFIRMED')),
    ended_at    timestamptz not null
);
create index ended_enrolment_oldest on member.ended_enrolment (ended_at);

grant select, insert, update, delete on member.invitation to member_app;
grant select, insert, delete on member.ended_enrolment to member_app;
