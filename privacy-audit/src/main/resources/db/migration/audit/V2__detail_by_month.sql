-- Details by month. What is past its period is dropped as a table, which takes its bytes along; deleted rows would leave them where they lay.

alter table audit.detail rename to detail_by_year;
alter index audit.detail_pkey rename to detail_by_year_pkey;
alter table audit.detail_other rename to detail_by_year_other;
alter index audit.detail_other_pkey rename to detail_by_year_other_pkey;

create table audit.detail (
    entry_id    uuid not null,
    at          timestamptz not null,
    salt        bytea not null check (octet_length(salt) = 16),
    detail      text not null,
    primary key (entry_id, at)
) partition by range (at);

create trigger detail_is_final before update on audit.detail for each row execute function audit.refuse_change();
create trigger detail_stays before delete on audit.detail for each row execute function audit.refuse_change();
create trigger detail_is_not_emptied before truncate on audit.detail for each statement execute function audit.refuse_change();

-- Entries by year, as before; details no longer with them.
create or replace function audit.make_partitions(first_year int, last_year int) returns void language plpgsql as $$
declare
    y int;
begin
    for y in first_year .. last_year loop
        perform audit.add_partition('entry', 'entry_' || y, format('for values from (%L) to (%L)', y || '-01-01 00:00:00+00', (y + 1) || '-01-01 00:00:00+00'));
    end loop;
    perform audit.add_partition('entry', 'entry_other', 'default');
end $$;

-- One partition of details a month in UTC, named for it.
create function audit.make_detail_partitions(first_day date, last_day date) returns void language plpgsql as $$
declare
    m date;
begin
    for m in select generate_series(date_trunc('month', first_day::timestamp), last_day::timestamp, interval '1 month')::date loop
        perform audit.add_partition('detail', 'detail_' || to_char(m, 'YYYY_MM'), format('for values from (%L) to (%L)', m || ' 00:00:00+00', (m + interval '1 month')::date || ' 00:00:00+00'));
    end loop;
    perform audit.add_partition('detail', 'detail_other', 'default');
end $$;

do $$
declare
    today constant timestamp := now() at time zone 'UTC';
    oldest constant timestamp := (select min(at) at time zone 'UTC' from audit.detail_by_year);
begin
    perform audit.make_detail_partitions(least(oldest, today - interval '6 months')::date, (today + interval '5 years')::date);
end $$;

insert into audit.detail select * from audit.detail_by_year;
drop table audit.detail_by_year;

-- The months of details that there are, with the moment each is over.
create view audit.detail_month as
    select to_date(substr(part.relname, 8), 'YYYY_MM') as first_day, part.relname as name,
           (to_date(substr(part.relname, 8), 'YYYY_MM') + interval '1 month') at time zone 'UTC' as over_at
    from pg_catalog.pg_inherits lineage join pg_catalog.pg_class part on part.oid = lineage.inhrelid
    where lineage.inhparent = 'audit.detail'::regclass and part.relname ~ '^detail_[0-9]{4}_[0-9]{2}$';

-- Drops the months that were over by then, and names them. Only who owns the log can: nobody is lent the owner's right here.
create function audit.drop_details(over_by timestamptz) returns setof text language plpgsql as $$
declare
    past record;
begin
    for past in select first_day, name from audit.detail_month where over_at <= over_by order by first_day loop
        execute format('drop table audit.%I', past.name);
        return next to_char(past.first_day, 'YYYY-MM');
    end loop;
end $$;

revoke all on all functions in schema audit from public;
grant select on audit.detail, audit.detail_month to member_app;
