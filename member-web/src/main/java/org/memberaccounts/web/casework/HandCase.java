package org.memberaccounts.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseQueue;
import org.memberaccounts.casework.CaseStep;
import org.memberaccounts.casework.CaseTexts;
import org.memberaccounts.casework.HandingDesk;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.web.frame.FormErrors;
import org.memberaccounts.web.frame.Frame;
import org.omnifaces.cdi.Param;

/** Gives a case to a colleague, or puts it back into the queue. */
@Named
@RequestScoped
public class HandCase {
    /** Somebody who can have it. */
    public record Colleague(String number, String name) {}

    private static final String NOBODY = "nobody";

    private final CaseQueue queue;
    private final HandingDesk desk;
    private final CaseLook look;
    private final Caller caller;
    private final Frame frame;
    private final FormErrors errors;

    private CaseFile file;
    private String to;
    private ScreenedText reason;

    @Inject
    @Param(name = "id")
    private CaseId id;

    @Inject
    HandCase(CaseQueue queue, HandingDesk desk, CaseLook look, Caller caller, Frame frame, FormErrors errors) {
        this.queue = queue;
        this.desk = desk;
        this.look = look;
        this.caller = caller;
        this.frame = frame;
        this.errors = errors;
    }

    @PostConstruct
    public void load() {
        file = Optional.ofNullable(id)
                .flatMap(known -> queue.find(caller.access(), known))
                .filter(found -> found.isOpen() && (look.isMine(found) || frame.isSupportLead()))
                .orElse(null);
    }

    public String hand() {
        return switch (to.equals(NOBODY)
                ? desk.putBack(caller.access(), file.id(), Optional.empty(), reason)
                : desk.handOver(caller.access(), file.id(), Optional.empty(), number(), reason)) {
            case CaseStep.Done done ->
                "/service/queue?faces-redirect=true&told=" + (to.equals(NOBODY) ? "put-back" : "handed");
            case CaseStep.UnknownAgent unknown -> {
                errors.add("to", look.texts().say("hand.unknown"));
                yield null;
            }
            case CaseStep.NotAllowed no -> {
                errors.add("to", look.refused(no.why()));
                yield null;
            }
            default -> {
                errors.add("to", look.texts().say("told.not-now"));
                yield null;
            }
        };
    }

    /** Reads the number that was chosen; 0, which nobody has, for anything else. */
    private int number() {
        return to.matches("[0-9]{1,9}") ? Integer.parseInt(to) : 0;
    }

    public CaseFile getFile() {
        return file;
    }

    /** The agents who work here, as many as a page has; a larger service centre types the number. */
    public List<Colleague> getColleagues() {
        return desk.agents(caller.access(), Optional.empty()).items().stream()
                .filter(number -> file != null && !file.isHandledBy(number))
                .map(number -> new Colleague(Integer.toString(number), look.agent(number)))
                .toList();
    }

    public String getTo() {
        return to;
    }

    public void setTo(String chosen) {
        to = chosen;
    }

    public ScreenedText getReason() {
        return reason;
    }

    public void setReason(ScreenedText typed) {
        reason = typed;
    }

    public int getLongest() {
        return CaseTexts.LONGEST_REASON;
    }
}
