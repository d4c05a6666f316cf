-- Limits. Whose tokens they are stands here as a keyed hash, under a key that is another one each day.
create table member.limit_bucket (
    id          text primary key,
    state       bytea,
    expires_at  bigint
);
create index limit_bucket_expires on member.limit_bucket (expires_at);

-- Reached limits, until their window is over and they are in the log; the actor is named as the log names them.
create table member.limit_reached (
    act         text not null,
    actor_kind  text not null,
    actor       text not null,
    actor_role  text not null,
    client      text not null,
    channel     text not null,
    until       timestamptz not null,
    times       bigint not null,
    primary key (act, actor_kind, actor, actor_role, client, channel, until)
);
alter table member.limit_reached alter actor set statistics 0;
create index limit_reached_until on member.limit_reached (until);

grant select, insert, update, delete on member.limit_bucket, member.limit_reached to member_app;
