package org.memberaccounts.web.dispute;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.dispute.DisputeDesk;
import org.memberaccounts.dispute.DisputeFile;
import org.memberaccounts.dispute.DisputeId;
import org.memberaccounts.dispute.DisputeLook;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.web.service.WorkCase;
import org.omnifaces.cdi.Param;

/** The open disputes about the person of the case that is shown, for the agent who works on it. */
@Named
@RequestScoped
public class DisputesOnCase {
    /** An open dispute. */
    public record Line(DisputeId id, String name, String why, Instant since) {}

    private static final Set<String> OUTCOMES = Set.of("flagged", "already", "taken-back", "over");

    private final WorkCase work;
    private final DisputeDesk desk;
    private final DisputeWords words;
    private final Caller caller;

    private List<Line> lines = List.of();
    private boolean readable;

    @Inject
    @Param(name = "dispute")
    private DisputeId chosen;

    @Inject
    @Param(name = "disputed")
    private String outcome;

    @Inject
    DisputesOnCase(WorkCase work, DisputeDesk desk, DisputeWords words, Caller caller) {
        this.work = work;
        this.desk = desk;
        this.words = words;
        this.caller = caller;
    }

    /** Looks before the page is shown, when what was pressed is among them. */
    public void show() {
        if (work.getFile() != null) {
            show(desk.openOn(caller.access(), caseId()));
        }
    }

    private void show(DisputeLook look) {
        if (look instanceof DisputeLook.Open open) {
            readable = true;
            lines = open.disputes().stream().map(this::line).toList();
        }
    }

    private Line line(DisputeFile open) {
        return new Line(open.id(), words.name(open.attribute()), words.reason(open.reason()), open.since());
    }

    /** Tells whether the agent can read on this case, and so sees what is disputed. */
    public boolean isReadable() {
        return readable;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The one that the address names; null where it names none that is open. */
    public Line getChosen() {
        return lines.stream()
                .filter(line -> line.id().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** Says what came of the last press; null where there was none. */
    public String getDone() {
        return OUTCOMES.contains(Objects.requireNonNullElse(outcome, "")) ? words.say("case.done." + outcome) : null;
    }

    DisputeId chosen() {
        return chosen;
    }

    CaseId caseId() {
        return work.getFile().id();
    }

    /** The page of the case, which then says what was done. */
    String back(String done) {
        return "/service/case?faces-redirect=true&id=" + caseId() + "&disputed=" + done;
    }
}
