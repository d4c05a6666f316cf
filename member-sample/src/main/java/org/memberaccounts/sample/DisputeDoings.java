package org.memberaccounts.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.dispute.DisputeDesk;
import org.memberaccounts.dispute.DisputeReason;
import org.memberaccounts.dispute.DisputeTexts;
import org.memberaccounts.dispute.OwnDisputes;
import org.memberaccounts.organisation.AttributeId;

/** The acts about answers that may be wrong. */
@ApplicationScoped
class DisputeDoings {
    private final DisputeDesk desk;
    private final OwnDisputes own;
    private final StaffDoings staff;

    @Inject
    DisputeDoings(DisputeDesk desk, OwnDisputes own, StaffDoings staff) {
        this.desk = desk;
        this.own = own;
        this.staff = staff;
    }

    void flag(Employee agent, CaseFile on, AttributeId answer, DisputeReason reason, String words) {
        DisputeDesk.Result result =
                desk.flag(staff.access(agent), on.id(), answer, reason, Typing.text(words, DisputeTexts.LONGEST_WORDS));
        AsTold.require(result instanceof DisputeDesk.Result.Flagged);
    }

    /** Says that everything that is disputed of them is right. */
    void confirm(Life life) {
        own.openAbout(life.person())
                .forEach(open -> AsTold.require(
                        own.confirm(life.access(), life.person(), open.id()) instanceof OwnDisputes.Result.Confirmed));
    }
}
