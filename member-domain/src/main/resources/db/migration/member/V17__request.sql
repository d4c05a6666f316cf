create sequence member.request_number start with 301;

-- Requests of any kind. Kept after the erasure, anonymised.
create table member.request (
    id           uuid primary key,
    number       text not null unique,
    kind         text not null,
    person_id    uuid references member.person,
    language     text not null,
    state        text not null,
    -- whether it can still be moved
    open         boolean not null,
    -- the officer who decides
    officer      int references member.staff,
    asked_at     timestamptz not null,
    -- the time of the first answer to the person
    answered_at  timestamptz,
    version      int not null
);
create index request_person on member.request (person_id);
-- one open request of a kind at a time
create unique index request_open on member.request (kind, person_id) where open;
create index request_queue on member.request (kind, open, id);

create table member.request_step (
    request_id  uuid not null references member.request,
    position    int not null,
    act         text not null,
    state       text not null,
    at          timestamptz not null,
    -- the officer who made the move: a request can be taken over
    officer     int references member.staff,
    primary key (request_id, position)
);

grant select, insert, update on member.request to member_app;
grant select, insert on member.request_step to member_app;
grant usage on sequence member.request_number to member_app;
