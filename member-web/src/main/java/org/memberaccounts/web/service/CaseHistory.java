package org.memberaccounts.web.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.search.AuditSearch;
import org.memberaccounts.audit.search.Found;
import org.memberaccounts.audit.search.LoggedEntry;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.paging.Cursor;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.trail.LogWords;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** The agent's own steps on the case that is shown, newest first. */
@Named
@RequestScoped
public class CaseHistory {
    private static final String READER = ".agent";
    private static final int STEPS = 50;

    /** Something that the agent did on the case, as the log has it. */
    public record Step(Instant at, String sentence, boolean refused) {}

    private final WorkCase work;
    private final AuditSearch search;
    private final LogWords words;
    private final PurposeCatalogue purposes;
    private final Caller caller;
    private final Frame frame;

    private List<Step> steps = List.of();
    private Cursor older;

    @Inject
    @Param(name = "steps")
    private Cursor after;

    @Inject
    CaseHistory(
            WorkCase work, AuditSearch search, LogWords words, PurposeCatalogue purposes, Caller caller, Frame frame) {
        this.work = work;
        this.search = search;
        this.words = words;
        this.purposes = purposes;
        this.caller = caller;
        this.frame = frame;
    }

    /** Before the page is shown, when what was pressed is among the steps. */
    public void show() {
        CaseFile file = work.getFile();
        if (file != null) {
            caller.staff().ifPresent(staff -> load(staff, file));
        }
    }

    private void load(Actor.Staff staff, CaseFile file) {
        Found found = search.ownWork(staff.number(), file.id().value(), Optional.ofNullable(after), STEPS);
        steps = found.entries().stream().map(this::step).toList();
        older = found.next().orElse(null);
    }

    private Step step(LoggedEntry entry) {
        Sentences texts = Sentences.of(CaseHistory.class, frame.getLocale());
        boolean refused = entry.outcome() == Outcome.REFUSED;
        String key = entry.action() + READER + (refused ? ".refused" : "");
        String what = frame.listed(entry.attributes().stream().map(work::label));
        String why = entry.purpose()
                .flatMap(purposes::find)
                .map(Purpose::name)
                .map(frame::sayWithin)
                .orElse("");
        String sentence = words.find(entry.action(), key, frame.getLocale())
                .map(known -> new MessageFormat(known, frame.getLocale()).format(new Object[] {what, why}))
                .orElseGet(() -> texts.say("step.other"));
        return new Step(entry.at(), sentence, refused);
    }

    public List<Step> getSteps() {
        return steps;
    }

    /** Returns the place where the older steps begin; null when all are shown. */
    public Cursor getOlder() {
        return older;
    }

    /** Tells whether the newest steps are on another page. */
    public boolean isLater() {
        return after != null;
    }
}
