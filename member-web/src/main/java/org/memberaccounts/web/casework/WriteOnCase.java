package org.memberaccounts.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.memberaccounts.casework.AnsweringDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseStep;
import org.memberaccounts.casework.CaseTexts;
import org.memberaccounts.casework.WaitsFor;
import org.memberaccounts.code.Coded;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.input.Screening;
import org.memberaccounts.web.frame.FormErrors;
import org.memberaccounts.web.service.WorkCase;
import org.omnifaces.cdi.Param;

/** Answers the person, or notes something, on the agent's case as they saw it. */
@Named
@RequestScoped
public class WriteOnCase {
    /** The uses of the words. */
    public enum As implements Coded {
        /** An answer that ends our turn. */
        ANSWER,
        /** An answer, with more to come. */
        ANSWER_IN_PART,
        NOTE
    }

    private final WorkCase work;
    private final WordsOnCase onCase;
    private final AnsweringDesk desk;
    private final CaseLook look;
    private final Caller caller;
    private final FormErrors errors;

    private As as;
    private ScreenedText words;
    private Integer seen;

    @Inject
    @Param(name = "text")
    private String chosen;

    @Inject
    WriteOnCase(
            WorkCase work, WordsOnCase onCase, AnsweringDesk desk, CaseLook look, Caller caller, FormErrors errors) {
        this.work = work;
        this.onCase = onCase;
        this.desk = desk;
        this.look = look;
        this.caller = caller;
        this.errors = errors;
    }

    public String write() {
        CaseFile file = work.getFile();
        return switch (step(file)) {
            case CaseStep.Done done -> "/service/case?faces-redirect=true&id=" + file.id() + "&wrote=" + as.code();
            case CaseStep.ChangedMeanwhile changed -> {
                seen = changed.file().standing().version();
                errors.add("words", look.texts().say("write.changed"));
                yield null;
            }
            case CaseStep.NotAllowed no -> {
                errors.add("words", look.refused(no.why()));
                yield null;
            }
            default -> {
                errors.add("words", look.texts().say("told.not-now"));
                yield null;
            }
        };
    }

    private CaseStep step(CaseFile file) {
        Optional<Integer> expected = Optional.of(Objects.requireNonNullElse(seen, -1));
        return switch (as) {
            case NOTE -> desk.note(caller.access(), file.id(), expected, words);
            case ANSWER -> desk.answer(caller.access(), file.id(), expected, words, WaitsFor.THEM);
            case ANSWER_IN_PART -> desk.answer(caller.access(), file.id(), expected, words, WaitsFor.US);
        };
    }

    /** The words that were typed; before that, the text of the pack that was chosen. */
    public ScreenedText getWords() {
        return words == null && !FacesContext.getCurrentInstance().isPostback() ? begun() : words;
    }

    private ScreenedText begun() {
        return Optional.ofNullable(chosen)
                .flatMap(onCase::text)
                .map(text -> Screening.lines(text, CaseTexts.LONGEST))
                .map(screened -> screened instanceof Screened.Clean clean ? clean.text() : null)
                .orElse(null);
    }

    public void setWords(ScreenedText typed) {
        words = typed;
    }

    public As getAs() {
        return as;
    }

    public void setAs(As use) {
        as = use;
    }

    public List<As> getUses() {
        return List.of(As.values());
    }

    /** The version of the case that the agent saw. */
    public Integer getSeen() {
        return seen != null || work.getFile() == null
                ? seen
                : Integer.valueOf(work.getFile().standing().version());
    }

    public void setSeen(Integer version) {
        seen = version;
    }
}
