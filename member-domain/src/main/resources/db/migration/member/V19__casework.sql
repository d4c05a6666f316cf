create sequence member.case_number start with 1001;

-- The title of a case is its kind; what was said is sealed under the key of the person it is about.
create table member.support_case (
    id          uuid primary key,
    number      text not null unique,
    person_id   uuid references member.person,
    kind        text not null,
    purpose     text not null,
    -- the reference of the document that it rests on, in a form that has nothing personal; goes with the person
    document    text check (document ~ '^[A-Za-z0-9./-]{2,40}$'),
    handler     int not null references member.staff,
    opened_at   timestamptz not null,
    closed_at   timestamptz,
    version     int not null
);
create index support_case_person on member.support_case (person_id, id);
create index support_case_open on member.support_case (handler, id) where closed_at is null;

-- Cases in the form in which the door judges a read by them, in the same query as the person's key, with the newest
-- approval to read on it, which is for the agent who works on it only. What cases of a kind need is in the pack.
create view member.case_for_reading as
    select file.id, file.person_id, file.handler, file.kind, file.purpose, file.closed_at is null as is_open,
        file.document is not null as has_document,
        newest.id as approval_id, newest.granted_until as approved_until
    from member.support_case file
    left join lateral (
        select granted.id, granted.granted_until
        from member.granted_approval granted
        where granted.about = file.id and granted.act = 'case-reading' and granted.asked_by = file.handler
        order by granted.granted_until desc
        limit 1) newest on true;

grant select, insert, update, delete on member.support_case to member_app;
grant select on member.case_for_reading to member_app;
grant usage on sequence member.case_number to member_app;
