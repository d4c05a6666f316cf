-- Append-only: the newest decision before a moment says what a person had agreed to then.
create table member.consent_decision (
    person_id       uuid not null references member.person,
    id              uuid not null,
    purpose         text not null,
    text_version    int not null,
    language        text not null,
    given           boolean not null,
    decided_at      timestamptz not null,
    receipt         text not null,
    primary key (person_id, id)
);
-- a receipt names the person, of whom the planner must keep no samples
alter table member.consent_decision alter receipt set statistics 0;
create index consent_decision_newest on member.consent_decision (person_id, purpose, decided_at desc, id desc);
grant select, insert, delete on member.consent_decision to member_app;
