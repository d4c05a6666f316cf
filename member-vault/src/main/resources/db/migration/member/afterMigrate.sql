-- The planner's statistics keep samples of values, whoever they belong to: they outlive an erasure until the table is
-- analysed again, which may be never. So none are gathered of columns that hold people's values or lead to people:
-- here of ids and of anything sealed, tagged or hashed; a feature that keeps ids in a text says so beside its own
-- table. Declaring the type anew removes the statistics gathered before. Such columns are looked up through unique or
-- nearly unique indexes, for which the planner needs none. Runs after every migration, so that it holds for tables
-- that features add.
do $$
declare
    col record;
begin
    for col in
        select t.oid::regclass as of_table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
               exists (
                   select from pg_stats s
                   where s.schemaname = 'member' and s.tablename = t.relname and s.attname = a.attname) as gathered
        from pg_catalog.pg_attribute a join pg_catalog.pg_class t on t.oid = a.attrelid
        where t.relnamespace = 'member'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
            and a.attnum > 0 and not a.attisdropped
            and coalesce(a.attstattarget, -1) <> 0 and a.atttypid in ('uuid'::regtype, 'bytea'::regtype)
    loop
        execute format('alter table %s alter column %I set statistics 0', col.of_table, col.name);
        if col.gathered then
            execute format('alter table %s alter column %I type %s', col.of_table, col.name, col.type);
        end if;
    end loop;
end $$;
