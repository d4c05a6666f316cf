package org.memberaccounts.web.casework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseQueue;
import org.memberaccounts.casework.CaseStep;
import org.memberaccounts.casework.CaseTexts;
import org.memberaccounts.casework.HandingDesk;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.service.Marks;
import org.omnifaces.cdi.Param;

/** The cover of a case that the agent doesn't work on; it can be taken, taken over, or opened again from here. */
@Named
@RequestScoped
public class LookAtCase {
    private static final Set<String> TOLD =
            Set.of("taken", "not-now", "own-record", "deletion-approved", "sign-in-deleted", "not-confirmed");

    private final CaseQueue queue;
    private final HandingDesk desk;
    private final CaseLook look;
    private final Marks marks;
    private final Caller caller;
    private final Frame frame;

    private CaseFile file;
    private ScreenedText reason;
    private String refusal;

    @Inject
    @Param(name = "id")
    private CaseId id;

    @Inject
    @Param(name = "told")
    private String told;

    @Inject
    LookAtCase(CaseQueue queue, HandingDesk desk, CaseLook look, Marks marks, Caller caller, Frame frame) {
        this.queue = queue;
        this.desk = desk;
        this.look = look;
        this.marks = marks;
        this.caller = caller;
        this.frame = frame;
    }

    static String page(CaseId id, String told) {
        return "/service/cover?id=" + id + "&told=" + told;
    }

    /** At once, since what can be done depends on it. */
    @PostConstruct
    public void load() {
        file = Optional.ofNullable(id)
                .flatMap(known -> queue.find(caller.access(), known))
                .orElse(null);
    }

    /** Takes it over from a colleague. */
    public String cover() {
        return switch (desk.cover(caller.access(), file.id(), reason)) {
            case CaseStep.Done done ->
                "/service/case?faces-redirect=true&id=" + done.file().id();
            case CaseStep.NotAllowed no -> {
                refusal = look.refused(no.why());
                yield null;
            }
            default -> {
                load();
                refusal = look.texts().say("told.not-now");
                yield null;
            }
        };
    }

    public CaseFile getFile() {
        return file;
    }

    public String getTitle() {
        return file == null ? "" : look.title(file);
    }

    public String getMark() {
        return Objects.requireNonNullElse(marks.on(file), "");
    }

    public String getOwner() {
        return look.owner(file);
    }

    public String getClock() {
        return look.clock(file);
    }

    public CaseLook.Days getDays() {
        return file == null ? null : look.days(file);
    }

    public String getOutcome() {
        return file.standing()
                .outcome()
                .map(outcome -> look.texts().say("outcome." + outcome.code()))
                .orElse(null);
    }

    public boolean isMine() {
        return look.isMine(file);
    }

    public boolean isTakeable() {
        return file != null
                && frame.isSupport()
                && file.isOpen()
                && file.handler().isEmpty();
    }

    /** Tells whether it can be taken over, as far as the page knows: the desk decides. */
    public boolean isCoverable() {
        return file != null
                && frame.isSupport()
                && file.isOpen()
                && file.handler().isPresent()
                && !look.isMine(file)
                && look.isLate(file);
    }

    public boolean isReopenable() {
        return file != null
                && frame.isSupport()
                && !file.isOpen()
                && file.person().isPresent();
    }

    /** Tells whether the head of the service centre can give it to somebody. */
    public boolean isGivable() {
        return file != null && frame.isSupportLead() && file.isOpen();
    }

    /** Says what came of the last press; null where there was none. */
    public String getTold() {
        return refusal != null
                ? refusal
                : TOLD.contains(Objects.requireNonNullElse(told, ""))
                        ? look.texts().say("told." + told)
                        : null;
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
