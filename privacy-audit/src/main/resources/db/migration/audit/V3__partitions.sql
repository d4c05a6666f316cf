-- TRUNCATE triggers belong to one table only: each partition needs its own.
create function audit.add_partition(parent text, name text, bounds text) returns void language plpgsql as $$
begin
    if to_regclass('audit.' || name) is null then
        execute format('create table audit.%I partition of audit.%I %s', name, parent, bounds);
        execute format(
            'create trigger %I before truncate on audit.%I for each statement execute function audit.refuse_change()',
            name || '_stays', name);
    end if;
end $$;

-- One partition of entries a year: an event without a matching one could not be recorded, and the server's role can't
-- make one.
create function audit.make_partitions(first_year int, last_year int) returns void language plpgsql as $$
declare
    y int;
begin
    for y in first_year .. last_year loop
        perform audit.add_partition('entry', 'entry_' || y, format(
            'for values from (%L) to (%L)', y || '-01-01 00:00:00+00', (y + 1) || '-01-01 00:00:00+00'));
    end loop;
    perform audit.add_partition('entry', 'entry_other', 'default');
end $$;

-- One partition of details a month in UTC, named for it.
create function audit.make_detail_partitions(first_day date, last_day date) returns void language plpgsql as $$
declare
    m date;
begin
    for m in
        select generate_series(date_trunc('month', first_day::timestamp), last_day::timestamp, interval '1 month')::date
    loop
        perform audit.add_partition('detail', 'detail_' || to_char(m, 'YYYY_MM'), format(
            'for values from (%L) to (%L)', m || ' 00:00:00+00', (m + interval '1 month')::date || ' 00:00:00+00'));
    end loop;
    perform audit.add_partition('detail', 'detail_other', 'default');
end $$;

do $$
declare
    today constant date := now() at time zone 'UTC';
    this_year constant int := extract(year from today);
begin
    perform audit.make_partitions(this_year - 1, this_year + 5);
    perform audit.make_detail_partitions((today - interval '6 months')::date, (today + interval '5 years')::date);
end $$;

-- The months that have details, each with the moment it is over.
create view audit.detail_month as
    select to_date(substr(part.relname, 8), 'YYYY_MM') as first_day, part.relname as name,
           (to_date(substr(part.relname, 8), 'YYYY_MM') + interval '1 month') at time zone 'UTC' as over_at
    from pg_catalog.pg_inherits lineage join pg_catalog.pg_class part on part.oid = lineage.inhrelid
    where lineage.inhparent = 'audit.detail'::regclass and part.relname ~ '^detail_[0-9]{4}_[0-9]{2}$';

-- Drops the months that were over by then, and returns their names. Only the log's owner can: nobody is lent the
-- owner's rights here.
create function audit.drop_details(over_by timestamptz) returns setof text language plpgsql as $$
declare
    past record;
begin
    for past in select first_day, name from audit.detail_month where over_at <= over_by order by first_day loop
        execute format('drop table audit.%I', past.name);
        return next to_char(past.first_day, 'YYYY-MM');
    end loop;
end $$;
