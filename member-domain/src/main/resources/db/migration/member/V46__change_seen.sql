-- The announcements that a person has seen on the pages, so that each is shown by itself only once.
create table member.change_seen (
    person_id     uuid not null references member.person,
    announcement  uuid not null references member.policy_announcement,
    seen_at       timestamptz not null,
    primary key (person_id, announcement)
);
create index change_seen_announcement on member.change_seen (announcement);
grant select, insert, delete on member.change_seen to member_app;
