create sequence member.case_number start with 1001;

-- The title of a case is its kind; what was said is sealed under the key of the person it is about.
create table member.support_case (
    id          uuid primary key,
    number      text not null unique,
    person_id   uuid references member.person,
    kind        text not null,
    purpose     text not null,
    handler     int not null references member.staff,
    opened_at   timestamptz not null,
    closed_at   timestamptz,
    version     int not null
);
create index support_case_person on member.support_case (person_id);
create index support_case_handler on member.support_case (handler, opened_at desc);

-- Cases in the form in which the door judges a read by them, in the same query as the person's key. An approval holds
-- only for the agent who works on the case, and only for a case about a colleague.
create view member.case_for_reading as
    select file.id, file.person_id, file.handler, file.purpose, file.closed_at is null as is_open,
        (select max(approval.granted_until) from member.approval approval
         where approval.about = file.id and approval.act = 'colleague-case' and approval.asked_by = file.handler)
            as approved_until
    from member.support_case file;

grant select, insert, update, delete on member.support_case to member_app;
grant select on member.case_for_reading to member_app;
grant usage on sequence member.case_number to member_app;
