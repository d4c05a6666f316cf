-- What failed is rare among what wasn't done: looking for it went through every refusal there ever was.
drop index audit.entry_not_done;
create index entry_not_done on audit.entry (outcome, at desc, id desc) where outcome <> 'done';
