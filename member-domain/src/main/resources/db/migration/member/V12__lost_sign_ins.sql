-- Officers see who was left without a sign-in; few were, of many.
create index sign_in_gone on member.sign_in (gone_at desc) where gone_at is not null;
