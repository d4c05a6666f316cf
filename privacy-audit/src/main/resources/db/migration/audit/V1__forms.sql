-- The forms that texts of an entry have, the same as in the class Codes. Without them anybody with the server's role
-- could write what no page can show, and nobody could take it out again.
create function audit.is_code(text text) returns boolean language sql immutable as $$
    select length(text) <= 60 and text ~ '^[a-z][a-z0-9]*([.-][a-z0-9]+)*$'
$$;

create function audit.is_reference(text text) returns boolean language sql immutable as $$
    select text ~ '^[A-Za-z0-9]([A-Za-z0-9.:_/-]{0,98}[A-Za-z0-9])?$'
$$;

create function audit.is_id(text text) returns boolean language sql immutable as $$
    select text ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
$$;

create function audit.is_period(text text) returns boolean language sql immutable as $$
    select text ~ '^P(?=.)([1-9][0-9]{0,8}Y)?([1-9][0-9]{0,8}M)?([1-9][0-9]{0,8}D)?$'
$$;

-- The codes joined, as the text of an entry has them.
create function audit.are_codes(texts text[]) returns boolean language sql immutable as $$
    select cardinality(texts) = 0
        or array_to_string(texts, '","', '') || '","' ~ '^((?=[a-z0-9.-]{1,60}")[a-z][a-z0-9]*([.-][a-z0-9]+)*",")+$'
$$;

-- UUIDv7 with its time to the microsecond (RFC 9562 section 6.2, method 3): one id has one time, so the primary key
-- keeps an id from coming twice.
create function audit.is_of_time(id uuid, micros bigint) returns boolean language sql immutable as $$
    select replace(left(id::text, 18), '-', '')
            = lpad(to_hex(micros / 1000), 12, '0') || '7' || lpad(to_hex(micros % 1000 * 4096 / 1000), 3, '0')
        and substr(id::text, 20, 1) in ('8', '9', 'a', 'b')
$$;

-- Codes by name, and what a connection says of itself, in plain ASCII. A text that has anything else, or isn't
-- canonical, differs from the one made of its members that have their form.
create function audit.is_detail(detail text) returns boolean language sql immutable as $$
    select detail = '{}' or octet_length(detail) <= 4096 and detail is json object and detail = (
        select '{' || string_agg('"' || name || '":' || value, ',' order by name collate "C") || '}'
        from jsonb_each(detail::jsonb) said(name, value)
        where jsonb_typeof(value) = 'string' and audit.is_code(name)
            and case
                when name in ('network-address', 'user-agent') then (value #>> '{}') ~ '^[ -~]{1,200}$'
                else audit.is_reference(value #>> '{}') end)
$$;
