-- Links that were mailed, or are about to be, to whoever typed an address to sign up or for a new password. The address
-- is sealed, of the link there is a keyed hash, and the row is forgotten after a day. The person is there only where
-- the link opens the account of somebody who is one here.
create table member.mailed_link (
    id          uuid primary key,
    purpose     text not null check (purpose in ('JOIN', 'PASSWORD')),
    address     bytea not null,
    language    text not null,
    asked_at    timestamptz not null,
    token       bytea unique,
    person_id   uuid references member.person,
    mailed_at   timestamptz,
    version     int not null
);
create index mailed_link_asked on member.mailed_link (asked_at);
create index mailed_link_person on member.mailed_link (person_id);

grant select, insert, update, delete on member.mailed_link to member_app;
