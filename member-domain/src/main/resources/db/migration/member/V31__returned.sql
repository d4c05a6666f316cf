-- How often mails to people's present address came back.
create table member.returned_mail (
    person_id uuid primary key references member.person,
    times     int not null check (times > 0)
);
grant select, insert, update, delete on member.returned_mail to member_app;
