-- A number of the staff outlives the account it was given to, when that is erased.
grant update (identity) on member.staff to member_app;
