-- The part of a request that only requests for deletion have.
create table member.deletion (
    request_id      uuid primary key references member.request,
    ground          text not null,
    refusal_ground  text,
    waiting_until   timestamptz,
    -- the latest time until which the erasure waits for the mail that has the claim code
    held_until      timestamptz,
    certificate     text,
    version         int not null
);

-- Codes that fetch the certificate once nothing else of the person is left. Only a code's SHA-256 is kept.
create table member.claim_code (
    request_id  uuid not null references member.deletion,
    hash        bytea not null,
    origin      text not null check (origin in ('page', 'mail')),
    made_at     timestamptz not null,
    primary key (request_id, hash)
);
create unique index claim_code_hash on member.claim_code (hash);

grant select, insert, update on member.deletion to member_app;
grant select, insert, delete on member.claim_code to member_app;
