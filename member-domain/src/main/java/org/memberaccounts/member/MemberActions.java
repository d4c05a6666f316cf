package org.memberaccounts.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.memberaccounts.audit.log.Actions;

@ApplicationScoped
class MemberActions implements Actions {
    @Override
    public List<MemberAction> all() {
        return List.of(MemberAction.values());
    }

    @Override
    public List<String> jobs() {
        return List.of(Enrolment.GRANT, RemoveUnfinishedMemberships.NAME, JudgeByVersion.NAME);
    }
}
