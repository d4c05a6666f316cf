-- A number of the staff outlives the account it was given to, when that is erased.
grant update (identity) on member.staff to member_app;

-- That a request was answered outlives whom it was about, until it can't come again: else it would create them anew. What is left leads to nobody.
alter table member.remembered_request alter fingerprint drop not null, alter person_id drop not null, alter thing drop not null;
alter table member.remembered_request add constraint remembered_wholly_or_as_erased
    check ((person_id is null) = (thing is null) and (person_id is null) = (fingerprint is null));
grant update (fingerprint, person_id, thing) on member.remembered_request to member_app;
