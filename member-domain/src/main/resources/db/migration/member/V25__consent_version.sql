-- The version of the policy in which a person read the text that they decided about.
alter table member.consent_decision add column policy_version int not null;
