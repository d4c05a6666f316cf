-- Requests that created something, remembered for as long as they may come again (API-1). Neither the sender's key
-- nor the request itself is here, only HMACs of them: the id is an HMAC of the caller and the key, the fingerprint
-- one of what was asked for. A row outlives the person concerned until the request can't come again: otherwise it
-- would create them anew. What is left leads to nobody.
create table member.remembered_request (
    id          uuid primary key,
    fingerprint bytea,
    person_id   uuid references member.person,
    thing       uuid,
    made        boolean not null,
    expires_at  timestamptz not null,
    constraint remembered_wholly_or_as_erased
        check ((person_id is null) = (thing is null) and (person_id is null) = (fingerprint is null))
);
create index remembered_request_person on member.remembered_request (person_id);
create index remembered_request_expired on member.remembered_request (expires_at);
grant select, insert, delete, update (fingerprint, person_id, thing) on member.remembered_request to member_app;
