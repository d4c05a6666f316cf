-- The bounds of what audit.record takes. Only the log's owner can move them: the server's role has no right to anything
-- here.

-- The actions and the jobs that the features of this version bring. Filled whenever the database is migrated.
create table audit.action (
    code    text primary key
);
create table audit.job (
    name    text primary key
);

-- The numbers of all members of staff there ever were. The log doesn't know who keeps them: whoever does replaces this
-- view by their own.
create view audit.staff_number as select null::int as number where false;

-- The time from which on entries of the past are taken, while a story is told by a clock of its own. Usually there is
-- none: then an entry is of the present.
create table audit.backdating (
    since   timestamptz not null,
    one     boolean primary key default true check (one)
);

-- Says what is wrong with an entry of this time; null if nothing is. The search path is the caller's, which is set: one
-- of its own would cost each entry time.
create function audit.wrong_time(at timestamptz) returns text language plpgsql stable as $$
begin
    if at > clock_timestamp() + interval '5 minutes' then
        return 'is of a time to come';
    elsif at < clock_timestamp() - interval '5 minutes' then
        if not exists (select from audit.backdating where since <= at) then
            return 'is of a time past';
        end if;
    end if;
    return null;
end $$;

-- Tells whether the log would take an entry of this time.
create function audit.takes_time(at timestamptz) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
    select audit.wrong_time(at) is null;
$$;
