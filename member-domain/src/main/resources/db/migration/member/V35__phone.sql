-- A code under way: of the code itself nothing is kept. One a person; a new one takes the place of the last.
create table member.phone_proof (
    person_id   uuid primary key references member.person,
    id          uuid not null,
    asked_at    timestamptz not null,
    tries       int not null,
    version     int not null
);

-- That somebody has proven that texts to their number reach them. The number itself is sealed.
create table member.verified_phone (
    person_id   uuid primary key references member.person,
    verified_at timestamptz not null
);

-- Somebody else has verified the holder's number after them: it stays theirs until then, unless they prove it anew.
create table member.phone_contest (
    holder_id       uuid primary key references member.person,
    since           timestamptz not null,
    ends_at         timestamptz not null,
    -- somebody who had it before the holder has proven it anew, so that there is no time left
    kept_by_another boolean not null
);
grant select, insert, update, delete on member.phone_proof, member.verified_phone, member.phone_contest to member_app;
