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
-- often the id of a person, which the planner must keep no samples of
alter table member.scheduled_tasks alter task_instance set statistics 0;
create index scheduled_tasks_execution_time on member.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on member.scheduled_tasks (last_heartbeat);

grant usage on schema member to member_app;
grant select, insert, update, delete on member.scheduled_tasks to member_app;
