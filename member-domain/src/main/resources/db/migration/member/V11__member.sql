-- Completing a membership and granting it at Keycloak can't commit together: a membership rests at 'pending' in
-- between.
create table member.membership (
    person_id   uuid primary key references member.person,
    status      text not null check (status in ('pending', 'registered', 'official')),
    joined_at   timestamptz not null,
    language    text not null,
    version     int not null
);
create index membership_pending on member.membership (joined_at) where status = 'pending';
grant select, insert, update, delete on member.membership to member_app;
