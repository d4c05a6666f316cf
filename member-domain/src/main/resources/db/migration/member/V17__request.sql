create sequence member.request_number start with 301;

-- Kept after the erasure, as nobody's.
create table member.deletion_request (
    id              uuid primary key,
    number          text not null unique,
    person_id       uuid references member.person,
    ground          text not null,
    language        text not null,
    state           text not null,
    officer         int references member.staff,
    refusal_ground  text,
    waiting_until   timestamptz,
    -- until when at most the erasure waits for the mail that has the claim code
    held_until      timestamptz,
    certificate     text,
    version         int not null
);
create index deletion_request_person on member.deletion_request (person_id);
-- one that is on its way at a time
create unique index deletion_request_open on member.deletion_request (person_id) where state in ('received', 'identity-confirmed', 'under-review', 'approved', 'waiting', 'erasing', 'verified');
create index deletion_request_state on member.deletion_request (state);

create table member.deletion_request_step (
    request_id  uuid not null references member.deletion_request,
    position    int not null,
    act         text not null,
    state       text not null,
    at          timestamptz not null,
    -- who of the staff made the move: a request can be taken over
    officer     int references member.staff,
    primary key (request_id, position)
);

-- What a person fetches the certificate with once nothing else of theirs is left. Of the code only its SHA-256 is kept.
create table member.claim_code (
    request_id  uuid not null references member.deletion_request,
    hash        bytea not null,
    origin      text not null check (origin in ('page', 'mail')),
    made_at     timestamptz not null,
    primary key (request_id, hash)
);
create unique index claim_code_hash on member.claim_code (hash);

grant select, insert, update on member.deletion_request to member_app;
grant select, insert on member.deletion_request_step to member_app;
grant select, insert, delete on member.claim_code to member_app;
grant usage on sequence member.request_number to member_app;
