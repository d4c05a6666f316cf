-- Keycloak's side of a person, as we last saw it.
create table member.sign_in (
    person_id       uuid not null references member.person,
    -- as Keycloak has it, which may have a name in it: the planner must keep no samples
    identity        text not null unique,
    linked_at       timestamptz not null,
    disabled_at     timestamptz,
    gone_at         timestamptz,
    -- Keycloak took an address for verified that we can't write to
    address_unusable_at timestamptz,
    primary key (person_id, identity)
);
alter table member.sign_in alter identity set statistics 0;
-- Officers see the people whose sign-in needs somebody to look into it: few of many.
create index sign_in_trouble on member.sign_in ((coalesce(gone_at, address_unusable_at)) desc, person_id desc)
    where coalesce(gone_at, address_unusable_at) is not null;

-- Members of staff are known by number; their Keycloak id, which is no member's, is stored in plain. A number
-- outlives its account.
create table member.staff (
    number          int generated always as identity (start with 101) primary key,
    identity        text not null unique,
    first_seen_at   timestamptz not null
);
alter table member.staff alter identity set statistics 0;

-- The members of staff who are also people here. The door asks for it along with a person's key. A feature that knows
-- of more replaces it by a view that has them too.
create view member.staff_person as
    select link.person_id, one.number from member.sign_in link join member.staff one on one.identity = link.identity;

-- The log takes nothing of a number that nobody has.
create or replace view audit.staff_number as select number from member.staff;

-- The users who have roles here (staff, and other systems' own accounts) and the clients that tokens are given to, as
-- Keycloak last described them. Grants are a user's roles or a client's scopes, separated by spaces; tokens issued
-- until not_before count no longer.
create table member.grantee (
    kind            text not null check (kind in ('user', 'client')),
    id              text not null,
    state           text not null check (state in ('enabled', 'disabled', 'gone')),
    grants          text not null,
    not_before      timestamptz,
    changed_at      timestamptz not null,
    primary key (kind, id)
);
alter table member.grantee alter id set statistics 0;

-- Sessions that an administrator ended at Keycloak, while tokens of theirs may still live.
create table member.ended_session (
    id              text primary key,
    ended_at        timestamptz not null
);
alter table member.ended_session alter id set statistics 0;

-- The members of staff who work here now, with their roles.
create view member.staff_at_work as
    select one.number, string_to_array(known.grants, ' ') as roles
    from member.staff one
    join member.grantee known on known.kind = 'user' and known.id = one.identity::text and known.state = 'enabled';

-- Keycloak's events that were processed; those of the last day are kept, so that overlapping polls process each once.
create table member.keycloak_event_seen (
    id      text primary key,
    kind    text not null check (kind in ('admin', 'user')),
    at      timestamptz not null
);
create index keycloak_event_seen_newest on member.keycloak_event_seen (kind, at desc);

grant select, insert, update, delete on member.sign_in to member_app;
grant select, insert, update (identity) on member.staff to member_app;
grant select, insert, update, delete on member.grantee to member_app;
grant select, insert, delete on member.ended_session to member_app;
grant select on member.staff_person, member.staff_at_work to member_app;
grant select, insert, delete on member.keycloak_event_seen to member_app;
