-- The order in which people were given up, whoever they are: the place of somebody in a list and in an address, and
-- what an officer has seen when accounting for them.
create sequence member.broadcast_given_up_place;
grant usage on sequence member.broadcast_given_up_place to member_app;
alter table member.broadcast_told add column place bigint;

create function member.place_given_up() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    new.place := nextval('member.broadcast_given_up_place');
    return new;
end $$;
revoke all on function member.place_given_up() from public;
create trigger broadcast_told_place before insert or update on member.broadcast_told
    for each row when (new.state = 'given-up' and new.place is null) execute function member.place_given_up();

update member.broadcast_told set state = state where state = 'given-up';
alter table member.broadcast_told add check ((place is not null) = (state = 'given-up'));
drop index member.broadcast_told_given_up;
create index broadcast_told_given_up on member.broadcast_told (broadcast, channel, place) where state = 'given-up';

-- Whether a chunk is being handed over, and how often it is not known whether one of it was taken: it was, or is,
-- handed over once more.
alter table member.broadcast_channel
    add column in_hand boolean not null default false,
    add column lost_words int not null default 0 check (lost_words >= 0);
-- whether a job has begun to hand it over, and not ended
alter table member.notice_delivery add column in_hand boolean not null default false;
alter table member.text_message add column in_hand boolean not null default false;
