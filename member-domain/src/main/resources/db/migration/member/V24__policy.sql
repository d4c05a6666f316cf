-- The way of each version of the policy with its catalogues. The server can't write these tables: it calls the
-- functions of V26, which keep the rules whoever calls them (POL-2). What stands in a version is in the organisation
-- pack; here is its fingerprint.

-- The first version was in force before anybody could be told of a change. Of any other, one officer says that it is
-- ready, and another one reviews it.
create table member.policy_version (
    version       int primary key check (version between 1 and 99999),
    is_first      boolean not null,
    fingerprint   text not null check (fingerprint ~ '^[A-Za-z0-9,-]+:[0-9a-f]{64}$'),
    in_force_at   timestamptz,
    prepared_by   int references member.staff,
    prepared_at   timestamptz,
    reviewed_by   int references member.staff,
    reviewed_at   timestamptz,
    check (is_first = (in_force_at is not null)),
    check (is_first = (prepared_by is null)),
    check ((prepared_by is null) = (prepared_at is null)),
    check ((reviewed_by is null) = (reviewed_at is null)),
    check (reviewed_by is null or (reviewed_by <> prepared_by and reviewed_at >= prepared_at))
);
create unique index policy_version_first on member.policy_version (is_first) where is_first;

-- Announcements: of a version that was withdrawn there can be another one. It takes force at the beginning of a day in
-- the organisation's zone.
create table member.policy_announcement (
    id            uuid primary key,
    version       int not null references member.policy_version,
    fingerprint   text not null,
    announced_by  int not null references member.staff,
    announced_at  timestamptz not null,
    matters       boolean not null,
    period_days   int not null check (period_days between 1 and 366),
    zone          text not null,
    in_force_on   date not null,
    withdrawn_by  int references member.staff,
    withdrawn_at  timestamptz,
    -- when it was put on record that the version is in force
    taken_at      timestamptz,
    check ((withdrawn_by is null) = (withdrawn_at is null)),
    check (withdrawn_at is null or withdrawn_at >= announced_at)
);
create index policy_announcement_version on member.policy_announcement (version, announced_at desc);
create index policy_announcement_staff on member.policy_announcement (announced_by);

-- The channels that an announcement goes out on, each with the time from which it is complete there.
create table member.policy_channel (
    announcement  uuid not null references member.policy_announcement,
    channel       text not null check (channel ~ '^[a-z][a-z-]{0,39}$'),
    complete_at   timestamptz,
    primary key (announcement, channel)
);

-- Announcements with the time from which they are complete everywhere, the time from which their version is in force,
-- and whether the period is over by then, in days of the organisation's zone.
create view member.policy_way as
    select way.*, way.complete_at is not null
            and (way.complete_at at time zone way.zone) + make_interval(days => way.period_days)
                <= way.in_force_on::timestamp as is_told_in_time
    from (
        select one.*, (one.in_force_on::timestamp at time zone one.zone) as in_force_at,
            (select case when count(*) > 0 and count(channel.complete_at) = count(*) then max(channel.complete_at) end
             from member.policy_channel channel where channel.announcement = one.id) as complete_at
        from member.policy_announcement one) way;

-- The times at which versions take force.
create view member.policy_force as
    select version, in_force_at from member.policy_version where is_first
    union all
    select version, in_force_at from member.policy_way where withdrawn_at is null and is_told_in_time;

grant select on member.policy_version, member.policy_announcement, member.policy_channel, member.policy_way,
    member.policy_force to member_app;
