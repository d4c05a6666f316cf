package org.memberaccounts.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.approval.ApprovalId;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseOutcome;
import org.memberaccounts.organisation.AttributeId;

/** A case on which its agent may not read yet, tries to, and asks for an approval. */
final class AskedCase {
    private static final Duration MOMENTS = Duration.ofSeconds(30);
    private static final Duration MINUTES = Duration.ofMinutes(9);

    private final Employee agent;
    private final Set<AttributeId> needed;
    private final Calendar calendar;
    private final Plot plot;

    private CaseFile open;
    private ApprovalId asked;
    private Instant last;

    AskedCase(Employee agent, Set<AttributeId> needed, Calendar calendar, Plot plot) {
        this.agent = agent;
        this.needed = needed;
        this.calendar = calendar;
        this.plot = plot;
    }

    void tellOfAsking(Life about, String kind, Instant opened) {
        last = opened;
        plot.at(last, doings -> open = doings.staff().openCase(agent, about, kind, Optional.empty()));
        soonAfter(doings -> doings.staff().read(agent, open, needed));
        soonAfter(doings -> asked = doings.staff().askForApproval(agent, open));
    }

    void tellOfGrantAndRead() {
        soonAfter(doings -> doings.staff().approveCase(Employee.SUPPORT_LEAD, asked));
        soonAfter(doings -> doings.staff().read(agent, open, needed));
        tellOfEnd();
    }

    void tellOfDecline() {
        soonAfter(doings -> doings.staff().declineCase(Employee.SUPPORT_LEAD, asked));
        tellOfEnd();
    }

    private void tellOfEnd() {
        soonAfter(doings -> doings.cases().close(agent, open, CaseOutcome.SOLVED));
    }

    private void soonAfter(Happening.Act act) {
        last = calendar.after(last, MOMENTS, MINUTES);
        plot.at(last, act);
    }
}
