-- Somebody who was enrolled by another system: not a member until they confirm.
-- Their user at Keycloak and what stands here can't commit together: an invitation rests at 'inviting' in between, and at 'invited' until the mail is out.
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
grant select, insert, update, delete on member.invitation to member_app;
