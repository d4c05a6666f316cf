-- The member accounts of staff. A staff account is no member's account, so whoever works here says once which account
-- is theirs, or that they have none.
create table member.declaration (
    number       int primary key references member.staff,
    has_account  boolean not null,
    declared_at  timestamptz not null
);

-- The accounts that staff have proven to be theirs. Nobody takes one back: they could then open it.
create table member.declared_account (
    person_id    uuid not null references member.person,
    number       int not null references member.staff,
    proven_at    timestamptz not null,
    primary key (person_id, number)
);
create index declared_account_number on member.declared_account (number);

-- Addresses that staff named last, until the code from the mail is typed; of the code there is a keyed hash. Where an
-- address is nobody's, everything else is as with anybody's, so that nobody learns whose it is.
create table member.account_proof (
    id           uuid primary key,
    number       int not null references member.staff,
    person_id    uuid references member.person,
    asked_at     timestamptz not null,
    code         bytea,
    tries        int not null,
    version      int not null
);
create index account_proof_number on member.account_proof (number, asked_at desc);
create index account_proof_person on member.account_proof (person_id);

create or replace view member.staff_person as
    select link.person_id, one.number from member.sign_in link join member.staff one on one.identity = link.identity
    union all
    select person_id, number from member.declared_account;

grant select, insert, update on member.declaration to member_app;
grant select, insert, delete on member.declared_account to member_app;
grant select, insert, update, delete on member.account_proof to member_app;
