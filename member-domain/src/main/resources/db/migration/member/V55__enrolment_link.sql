-- The mail to somebody whom another system enrolled has a link of ours too. It works as long as the enrolment waits, so
-- each link has its own end. Its address is where all data of the person are, not here: here is a keyed hash of it,
-- since the link proves only the address that it was mailed to.
alter table member.mailed_link
    drop constraint mailed_link_purpose_check,
    add constraint mailed_link_purpose_check check (purpose in ('JOIN', 'PASSWORD', 'ENROLMENT')),
    alter address drop not null,
    add constraint mailed_link_address_check check ((address is null) = (purpose = 'ENROLMENT')),
    add mailed_to bytea,
    add until timestamptz;
update member.mailed_link set until = asked_at + interval '24 hours';
alter table member.mailed_link alter until set not null;
drop index member.mailed_link_asked;
create index mailed_link_until on member.mailed_link (until);

-- The mail is ordered in the transaction that sets this.
alter table member.invitation rename mailed_at to asked_at;
