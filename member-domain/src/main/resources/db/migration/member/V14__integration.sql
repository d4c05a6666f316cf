-- Each integrator's ids for people.
create table member.pairwise_id (
    person_id   uuid not null references member.person,
    client      text not null,
    id          uuid not null unique,
    primary key (person_id, client)
);
grant select, insert, delete on member.pairwise_id to member_app;
