-- Requests that created something, remembered for as long as they may come again (API-1). Neither the key that the sender gave nor the request
-- itself is here, only HMACs of them: the id is one of the caller and the key, the fingerprint one of what was asked for.
create table member.remembered_request (
    id          uuid primary key,
    fingerprint bytea not null,
    person_id   uuid not null references member.person,
    thing       uuid not null,
    made        boolean not null,
    expires_at  timestamptz not null
);
create index remembered_request_person on member.remembered_request (person_id);
create index remembered_request_expired on member.remembered_request (expires_at);
grant select, insert, delete on member.remembered_request to member_app;
