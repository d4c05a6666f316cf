-- Everybody whose data we hold is a person; a member is a person with a membership.
-- Every table of a person leads its key with the person id; nothing joins two people.

create table member.person (
    id          uuid primary key,
    created_at  timestamptz not null
);

-- The person's data key and pseudonym, wrapped together by the key of an epoch. Destroying this row (and, with the
-- epoch, the key around old copies of it) is what erases a person.
create table member.person_key (
    person_id   uuid primary key references member.person,
    epoch       int not null,
    wrapped     bytea not null
);
create index person_key_epoch on member.person_key (epoch);

-- The bars that keep readers from a person, beside the key: a row for each feature and reason, placed and lifted by
-- the feature in its own transaction. No row says in plain what follows from personal data.
create table member.bar (
    person_id   uuid not null references member.person,
    feature     text not null,
    -- what it is about, as an id of the feature's
    reference   uuid not null,
    -- the answer to readers
    refusal     text not null,
    -- those who may read all the same, and the purpose for which anybody may
    passing     text[] not null,
    purpose     text,
    -- whether look-ups and new cases don't find the person either
    hides       boolean not null,
    primary key (person_id, feature, reference)
);

create table member.sealed_attribute (
    person_id   uuid not null references member.person,
    attribute   text not null,
    sealed      bytea not null,
    changed_at  timestamptz not null,
    primary key (person_id, attribute)
);

-- The way from an exact phone number, email address or pseudonym to the person: an HMAC under the epoch's index key.
create table member.index_tag (
    person_id   uuid not null references member.person,
    kind        text not null,
    epoch       int not null,
    tag         bytea not null,
    primary key (person_id, kind, epoch)
);
create index index_tag_lookup on member.index_tag (tag, kind);

-- The public halves of the keys that sign documents, kept for ever: a receipt can be checked long after its key was
-- replaced.
create table member.signing_key (
    key_id      text primary key,
    public_key  bytea not null,
    since       timestamptz not null
);

grant select, insert, update, delete
    on member.person, member.person_key, member.sealed_attribute, member.index_tag to member_app;
grant select, insert, delete on member.bar to member_app;
grant select, insert on member.signing_key to member_app;
