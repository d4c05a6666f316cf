-- An answer to a text that was announced and isn't in force yet waits for its day. It belongs to what was announced
-- then: once that is withdrawn, it counts only if the same contents are announced again.
alter table member.consent_decision add column announcement uuid references member.policy_announcement;
create index consent_decision_announcement on member.consent_decision (announcement) where announcement is not null;
create index policy_announcement_contents on member.policy_announcement (version, fingerprint)
    where withdrawn_at is null;

-- The decisions that count, or will count from the day on which their text is in force.
create view member.consent_that_counts as
    select decision.*
    from member.consent_decision decision
    where decision.announcement is null
        or exists (select from member.policy_announcement read
                join member.policy_announcement held using (version, fingerprint)
                where read.id = decision.announcement and held.withdrawn_at is null);
grant select on member.consent_that_counts to member_app;
