-- One person's erasure. Refers to the person only while it runs; no foreign key, since it outlives the person's own
-- row by a moment.
create table member.erasure (
    id          uuid primary key,
    person_id   uuid unique,
    cause       text not null,
    began_at    timestamptz not null,
    ended_at    timestamptz,
    check ((person_id is null) = (ended_at is not null))
);

create table member.erasure_acknowledgement (
    erasure_id      uuid not null references member.erasure,
    target          text not null,
    position        int not null,
    how             text not null,
    items           int not null,
    at              timestamptz not null,
    residue_until   timestamptz,
    primary key (erasure_id, target)
);

grant select, insert, update on member.erasure to member_app;
grant select, insert on member.erasure_acknowledgement to member_app;
