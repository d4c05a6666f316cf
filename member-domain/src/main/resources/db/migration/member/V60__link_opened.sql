-- A used link would work again once its person is gone: each has the user at Keycloak whose account it opens, and ends
-- with them.
alter table member.mailed_link add identity text;
alter table member.mailed_link alter identity set statistics 0;
create index mailed_link_identity on member.mailed_link (identity);
create index mailed_link_mailed_to on member.mailed_link (mailed_to);
