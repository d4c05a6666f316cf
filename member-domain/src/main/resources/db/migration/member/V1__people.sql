-- Everybody whose data we hold is a person; a member is a person with a membership.
-- Every table of a person leads its key with the person id; nothing joins two people.

create table member.person (
    id          uuid primary key,
    created_at  timestamptz not null
);

-- The person's data key and the id the log knows them by, wrapped together by the key of an epoch.
-- Destroying this row (and, with the epoch, the key around old copies of it) is what erases a person.
create table member.person_key (
    person_id   uuid primary key references member.person,
    epoch       int not null,
    wrapped     bytea not null
);
create index person_key_epoch on member.person_key (epoch);

create table member.sealed_attribute (
    person_id   uuid not null references member.person,
    attribute   text not null,
    sealed      bytea not null,
    changed_at  timestamptz not null,
    primary key (person_id, attribute)
);

-- The way from an exact phone, email or log subject to the person: an HMAC under the epoch's index key.
create table member.index_tag (
    person_id   uuid not null references member.person,
    kind        text not null,
    epoch       int not null,
    tag         bytea not null,
    primary key (person_id, kind, epoch)
);
create index index_tag_lookup on member.index_tag (tag, kind);

create table member.sign_in (
    person_id       uuid not null references member.person,
    identity        uuid not null unique,
    primary key (person_id, identity)
);

create table member.membership (
    person_id   uuid primary key references member.person,
    status      text not null check (status in ('registered', 'official')),
    joined_at   timestamptz not null,
    language    text not null,
    version     int not null
);

-- Staff are known by number; name and Keycloak id stand here in plain, they are not members' data.
create table member.staff (
    number          int generated always as identity (start with 101) primary key,
    identity        uuid not null unique,
    first_seen_at   timestamptz not null
);

create sequence member.case_number start with 1001;

-- The title of a case is its kind; what was said is sealed under the key of the person it is about.
create table member.support_case (
    id          uuid primary key,
    number      text not null unique,
    person_id   uuid references member.person,
    kind        text not null,
    purpose     text not null,
    handler     int not null references member.staff,
    opened_at   timestamptz not null,
    closed_at   timestamptz,
    sealed_text bytea,
    version     int not null
);
create index support_case_person on member.support_case (person_id);
create index support_case_handler on member.support_case (handler, opened_at desc);

-- Append-only: what a person had agreed to at a moment is the newest decision up to it.
create table member.consent_decision (
    person_id       uuid not null references member.person,
    id              uuid not null,
    purpose         text not null,
    text_version    int not null,
    language        text not null,
    given           boolean not null,
    decided_at      timestamptz not null,
    receipt         text not null,
    primary key (person_id, id)
);
create index consent_decision_newest on member.consent_decision (person_id, purpose, decided_at desc, id desc);

grant usage on schema member to member_app;
grant select, insert, update, delete on member.person, member.person_key, member.sealed_attribute, member.index_tag,
    member.sign_in, member.membership, member.support_case to member_app;
grant select, insert on member.staff to member_app;
grant select, insert, delete on member.consent_decision to member_app;
grant usage on sequence member.case_number to member_app;
