-- The public halves of the keys that sign receipts, kept for ever: a receipt can be checked long after its key was replaced.
create table member.receipt_key (
    key_id      text primary key,
    public_key  bytea not null,
    since       timestamptz not null
);
grant select, insert on member.receipt_key to member_app;
