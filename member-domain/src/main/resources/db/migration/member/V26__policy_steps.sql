-- The steps on the way of a version. They keep the rules whoever calls them (POL-2).

create function member.policy_demand(holds boolean, otherwise text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if holds is not true then
        raise exception '%', otherwise using errcode = 'check_violation';
    end if;
end $$;

-- Begins with the first version, in force since this time; does nothing once there is one.
create function member.begin_policy(first int, print text, since timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtext('member.policy_version'));
    if not exists (select from member.policy_version) then
        insert into member.policy_version (version, is_first, fingerprint, in_force_at)
        values (first, true, print, since);
    end if;
end $$;

-- Keeps that an officer says that a version is ready; whatever was said of it with other contents is over.
create function member.prepare_policy(number int, print text, officer int, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtext('member.policy_version'));
    perform member.policy_demand(audit.takes_time(at), 'it is not that time');
    perform member.policy_demand(
        number > greatest(
            (select max(version) from member.policy_force where in_force_at <= at),
            (select version from member.policy_version where is_first)),
        'a version comes after the one in force');
    perform member.policy_demand(
        not exists (select from member.policy_announcement where version = number and withdrawn_at is null),
        'the version is announced');
    insert into member.policy_version (version, is_first, fingerprint, prepared_by, prepared_at)
    values (number, false, print, officer, at)
    on conflict (version) do update
        set fingerprint = print, prepared_by = officer, prepared_at = at, reviewed_by = null, reviewed_at = null;
end $$;

create function member.review_policy(number int, print text, officer int, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtext('member.policy_version'));
    perform member.policy_demand(audit.takes_time(at), 'it is not that time');
    update member.policy_version set reviewed_by = officer, reviewed_at = at
    where version = number and fingerprint = print and reviewed_by is null and prepared_by <> officer;
    perform member.policy_demand(found, 'another officer reviews what was prepared');
end $$;

-- Announces a reviewed version, for a day that is far enough ahead.
create function member.announce_policy(
    announcement uuid, number int, print text, officer int, at timestamptz, does_matter boolean, days int,
    of_zone text, day date, channels text[])
returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtext('member.policy_version'));
    perform member.policy_demand(audit.takes_time(at), 'it is not that time');
    perform member.policy_demand(
        exists (select from member.policy_version
                where version = number and fingerprint = print and reviewed_at <= at),
        'only a reviewed version is announced');
    perform member.policy_demand(
        not exists (select from member.policy_way way
                    where way.withdrawn_at is null and (way.in_force_at > at or way.version >= number)),
        'one version comes at a time, after the one in force');
    perform member.policy_demand(
        (at at time zone of_zone) + make_interval(days => days) <= day::timestamp, 'the day is not far enough ahead');
    perform member.policy_demand(
        day <= (at at time zone of_zone)::date + interval '2 years', 'the day is too far ahead');
    perform member.policy_demand(cardinality(channels) > 0, 'an announcement has a channel');
    insert into member.policy_announcement
        (id, version, fingerprint, announced_by, announced_at, matters, period_days, zone, in_force_on)
    values (announcement, number, print, officer, at, does_matter, days, of_zone, day);
    insert into member.policy_channel (announcement, channel) select announcement, unnest(channels);
end $$;

-- Keeps that an announcement is complete on a channel, once.
create function member.complete_policy_channel(of_announcement uuid, on_channel text, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform member.policy_demand(audit.takes_time(at), 'it is not that time');
    update member.policy_channel channel set complete_at = at
    where announcement = of_announcement and channel.channel = on_channel and complete_at is null
        and exists (select from member.policy_announcement one
                    where one.id = of_announcement and one.announced_at <= at and one.withdrawn_at is null);
end $$;

-- Withdraws an announcement whose version is not in force.
create function member.withdraw_policy(announcement uuid, officer int, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtext('member.policy_version'));
    perform member.policy_demand(audit.takes_time(at), 'it is not that time');
    update member.policy_announcement one set withdrawn_by = officer, withdrawn_at = at
    where one.id = announcement and one.withdrawn_at is null
        and not exists (select from member.policy_way way
                        where way.id = announcement and way.is_told_in_time and way.in_force_at <= at);
    perform member.policy_demand(found, 'what is in force is not withdrawn');
end $$;

-- Keeps once that a version is in force by now; tells whether this was that once.
create function member.take_policy(announcement uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform member.policy_demand(audit.takes_time(at), 'it is not that time');
    -- of its own row the newest is seen, though it was withdrawn while this waited
    update member.policy_announcement one set taken_at = at
    where one.id = announcement and one.taken_at is null and one.withdrawn_at is null
        and exists (select from member.policy_way way
                    where way.id = announcement and way.withdrawn_at is null and way.is_told_in_time
                        and way.in_force_at <= at);
    return found;
end $$;

revoke all on function audit.takes_time(timestamptz), member.policy_demand(boolean, text),
    member.begin_policy(int, text, timestamptz), member.prepare_policy(int, text, int, timestamptz),
    member.review_policy(int, text, int, timestamptz),
    member.announce_policy(uuid, int, text, int, timestamptz, boolean, int, text, date, text[]),
    member.complete_policy_channel(uuid, text, timestamptz), member.withdraw_policy(uuid, int, timestamptz),
    member.take_policy(uuid, timestamptz)
    from public;
grant execute on function
    member.begin_policy(int, text, timestamptz), member.prepare_policy(int, text, int, timestamptz),
    member.review_policy(int, text, int, timestamptz),
    member.announce_policy(uuid, int, text, int, timestamptz, boolean, int, text, date, text[]),
    member.complete_policy_channel(uuid, text, timestamptz), member.withdraw_policy(uuid, int, timestamptz),
    member.take_policy(uuid, timestamptz)
    to member_app;
