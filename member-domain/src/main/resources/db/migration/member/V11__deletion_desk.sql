-- Who of the staff made a move: a request can be taken over. So far whoever took it up made every move of an officer.
alter table member.deletion_request_step add officer int references member.staff;
update member.deletion_request_step s set officer = r.officer
    from member.deletion_request r where r.id = s.request_id and s.act in ('taken-up', 'approved', 'refused');
