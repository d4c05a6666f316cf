-- The version of the catalogues by which it was last judged whether the member is an official one; 0 before the
-- first.
alter table member.membership add judged_by int not null default 0;
create index membership_judged_by on member.membership (judged_by, person_id);
