-- Completing a membership and granting it at Keycloak can't commit together: a membership rests at 'pending' in between.
alter table member.membership drop constraint membership_status_check;
alter table member.membership add constraint membership_status_check check (status in ('pending', 'registered', 'official'));
create index membership_pending on member.membership (joined_at) where status = 'pending';

-- Keycloak's side of a sign-in, as we last saw it.
alter table member.sign_in add linked_at timestamptz, add disabled_at timestamptz, add gone_at timestamptz;
update member.sign_in s set linked_at = p.created_at from member.person p where p.id = s.person_id;
alter table member.sign_in alter linked_at set not null;

-- Keycloak's events that were taken over; those of the last day are kept, so that overlapping polls take each once.
create table member.keycloak_event_seen (
    id      text primary key,
    kind    text not null check (kind in ('admin', 'user')),
    at      timestamptz not null
);
create index keycloak_event_seen_newest on member.keycloak_event_seen (kind, at desc);

-- Work that runs later or again: db-scheduler's table.
create table member.scheduled_tasks (
    task_name               text not null,
    task_instance           text not null,
    task_data               bytea,
    execution_time          timestamptz not null,
    picked                  boolean not null,
    picked_by               text,
    last_success            timestamptz,
    last_failure            timestamptz,
    consecutive_failures    int,
    last_heartbeat          timestamptz,
    version                 bigint not null,
    priority                smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on member.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on member.scheduled_tasks (last_heartbeat);

grant select, insert, delete on member.keycloak_event_seen to member_app;
grant select, insert, update, delete on member.scheduled_tasks to member_app;
