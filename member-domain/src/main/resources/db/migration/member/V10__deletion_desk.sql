-- Who of the staff made a move: a request can be taken over. So far whoever took it up made every move of an officer.
alter table member.deletion_request_step add officer int references member.staff;
update member.deletion_request_step s set officer = r.officer
    from member.deletion_request r where r.id = s.request_id and s.act in ('taken-up', 'approved', 'refused');

-- Until when at most the erasure waits for the mail that has the claim code.
alter table member.deletion_request add held_until timestamptz;

-- What another erasure overtook was not called off: the person was erased.
update member.deletion_request r set state = 'superseded'
    from member.deletion_request_step s where s.request_id = r.id and s.act = 'overtaken' and r.state = 'called-off';
update member.deletion_request_step set state = 'superseded' where act = 'overtaken';
