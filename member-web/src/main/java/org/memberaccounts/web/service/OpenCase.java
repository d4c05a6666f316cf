package org.memberaccounts.web.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseKind;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.idempotency.Once;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.input.Screening;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.FieldError;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** Opens a case about the person that was found. */
@Named
@RequestScoped
public class OpenCase {
    private static final String CASES = "/service/cases?faces-redirect=true";
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final CaseDesk desk;
    private final CaseKinds kinds;
    private final Marks marks;
    private final Caller caller;
    private final Frame frame;
    private final CaseForm caseForm;

    private String form;
    private String kind;
    private String text;
    private String error;
    private String wrong;

    @Inject
    @Param(name = "person")
    private String person;

    @Inject
    OpenCase(CaseDesk desk, CaseKinds kinds, Marks marks, Caller caller, Frame frame, CaseForm caseForm) {
        this.desk = desk;
        this.kinds = kinds;
        this.marks = marks;
        this.caller = caller;
        this.frame = frame;
        this.caseForm = caseForm;
    }

    /** Whether the service centre asks for somebody who isn't there, or no longer; nobody else learns it here. */
    public boolean isUnknown() {
        return frame.isSupport() && getMark() == null;
    }

    /** The mark of whom it is about, for the service centre. */
    public String getMark() {
        return frame.isSupport() ? marks.of(personId()) : null;
    }

    public String open() {
        Optional<CaseKind> chosen = kinds.find(kind == null ? "" : kind);
        if (chosen.isEmpty()) {
            error = texts().say("open.no-kind");
            wrong = "kind";
            return null;
        }
        return switch (Screening.lines(text == null ? "" : text, CaseDesk.LONGEST_TEXT)) {
            case Screened.Clean clean -> open(chosen.get(), clean.text());
            case Screened.Stopped stopped -> {
                error = stopped.reason().sentence(frame.getLocale(), CaseDesk.LONGEST_TEXT);
                wrong = "text";
                text = stopped.reason().mustNotBeKept() ? null : text;
                yield null;
            }
        };
    }

    private String open(CaseKind chosen, ScreenedText said) {
        return switch (caseForm.open(form, personId(), chosen, said)) {
            case Once.Now<CaseDesk.Result> now -> answer(now.result());
            case Once.Before<CaseDesk.Result> before -> address(before.created().id());
            case Once.InProgress<CaseDesk.Result> inProgress -> CASES;
            case Once.Erased<CaseDesk.Result> erased -> CASES;
            case Once.KeyReused<CaseDesk.Result> another -> CASES;
        };
    }

    private static String address(UUID id) {
        return "/service/case?faces-redirect=true&id=" + id;
    }

    private String answer(CaseDesk.Result result) {
        return switch (result) {
            case CaseDesk.Result.Opened opened -> address(opened.file().id().value());
            case CaseDesk.Result.Closed closed -> address(closed.file().id().value());
            case CaseDesk.Result.UnknownPerson unknown -> refused(Refusal.PERSON_UNKNOWN);
            case CaseDesk.Result.UnknownCase unknown -> refused(Refusal.PERSON_UNKNOWN);
            case CaseDesk.Result.Barred barred -> refused(barred.why());
            case CaseDesk.Result.NotAllowed notAllowed -> refused(Refusal.ROLE_MISSING);
        };
    }

    private String refused(Refusal why) {
        error = texts().say("refused." + why.code());
        return null;
    }

    /** Cases about the same person that the agent has open already. */
    public List<CaseFile> getAlreadyOpen() {
        return caller.staff().map(desk::openCasesOf).orElse(List.of()).stream()
                .filter(file -> file.person().filter(personId()::equals).isPresent())
                .toList();
    }

    /** The title of a case: its kind, in words. */
    public String title(CaseFile file) {
        return frame.say(kinds.title(file.kind()));
    }

    /** What is wrong with an answer; a refusal isn't. */
    public List<FieldError> getErrors() {
        return wrong == null ? List.of() : List.of(new FieldError(wrong, texts().say("open." + wrong), error));
    }

    /** What was refused, and not for an answer; null when nothing was. */
    public String getRefusal() {
        return wrong == null ? error : null;
    }

    /** Whether the answer to this question is the wrong one. */
    public boolean isWrong(String question) {
        return question.equals(wrong);
    }

    private PersonId personId() {
        return AddressId.read(person).map(PersonId::new).orElse(NOBODY);
    }

    private Sentences texts() {
        return Sentences.of(OpenCase.class, frame.getLocale());
    }

    public List<CaseKind> getKinds() {
        return kinds.all();
    }

    /** Tells one form from another, so that its button works once. */
    public String getForm() {
        return form == null ? caseForm.name() : form;
    }

    public void setForm(String sent) {
        form = sent;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String id) {
        kind = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed;
    }

    public String getError() {
        return error;
    }
}
