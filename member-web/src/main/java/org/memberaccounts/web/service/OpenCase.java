package org.memberaccounts.web.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseKind;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.casework.DocumentReference;
import org.memberaccounts.casework.NewCase;
import org.memberaccounts.idempotency.Once;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.CaseNeed;
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
    private CaseKind kind;
    private DocumentReference document;
    private ScreenedText text;
    private String refusal;

    @Inject
    @Param(name = "person")
    private PersonId person;

    @Inject
    OpenCase(CaseDesk desk, CaseKinds kinds, Marks marks, Caller caller, Frame frame, CaseForm caseForm) {
        this.desk = desk;
        this.kinds = kinds;
        this.marks = marks;
        this.caller = caller;
        this.frame = frame;
        this.caseForm = caseForm;
    }

    /** Tells whether the service centre asks for somebody who isn't there, or no longer; nobody else learns it here. */
    public boolean isUnknown() {
        return frame.isSupport() && getMark() == null;
    }

    /** The mark of whom it is about, for the service centre. */
    public String getMark() {
        return frame.isSupport() ? marks.of(personId()) : null;
    }

    public String open() {
        return switch (caseForm.open(form, personId(), asked())) {
            case Once.Now<CaseDesk.Result> now -> answer(now.result());
            case Once.Before<CaseDesk.Result> before -> address(before.created().id());
            case Once.InProgress<CaseDesk.Result> inProgress -> CASES;
            case Once.Erased<CaseDesk.Result> erased -> CASES;
            case Once.KeyReused<CaseDesk.Result> another -> CASES;
        };
    }

    private NewCase asked() {
        return new NewCase(kind, Optional.ofNullable(document), Optional.ofNullable(text));
    }

    private static String address(UUID id) {
        return "/service/case?faces-redirect=true&id=" + id;
    }

    private String answer(CaseDesk.Result result) {
        return switch (result) {
            case CaseDesk.Result.Opened opened -> address(opened.file().id().value());
            case CaseDesk.Result.UnknownPerson unknown -> refused(Refusal.PERSON_UNKNOWN);
            case CaseDesk.Result.Barred barred -> refused(barred.why());
            case CaseDesk.Result.NotAllowed notAllowed -> refused(Refusal.ROLE_MISSING);
        };
    }

    private String refused(Refusal why) {
        refusal = Sentences.of(OpenCase.class, frame.getLocale()).say("refused." + why.code());
        return null;
    }

    /** The newest cases about the same person that the agent has open already. */
    public List<CaseFile> getAlreadyOpen() {
        return alreadyOpen().items();
    }

    /** Tells whether the agent has more of them open than these. */
    public boolean isMoreOpen() {
        return alreadyOpen().next().isPresent();
    }

    private Page<CaseFile, CaseId> alreadyOpen() {
        return caller.staff().map(staff -> desk.openCasesOf(staff, personId())).orElse(Page.empty());
    }

    /** The title of a case: its kind, in words. */
    public String title(CaseFile file) {
        return frame.say(kinds.title(file.kind()));
    }

    /** The reason why no case was opened; null when nothing was refused. */
    public String getRefusal() {
        return refusal;
    }

    private PersonId personId() {
        return person == null ? NOBODY : person;
    }

    /** The title of a kind, and what it needs besides. */
    public String label(CaseKind one) {
        String title = frame.say(one.title());
        return one.need() == CaseNeed.NOTHING
                ? title
                : Sentences.of(OpenCase.class, frame.getLocale())
                        .say("open.kind." + one.need().code(), title);
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

    public CaseKind getKind() {
        return kind;
    }

    public void setKind(CaseKind chosen) {
        kind = chosen;
    }

    /** The reference of the document that it rests on; null where none was typed. */
    public DocumentReference getDocument() {
        return document;
    }

    public void setDocument(DocumentReference typed) {
        document = typed;
    }

    /** The text of what the member said; null where nothing was written. */
    public ScreenedText getText() {
        return text;
    }

    public void setText(ScreenedText typed) {
        text = typed;
    }

    /** The number of letters that the text may have. */
    public int getLongest() {
        return CaseDesk.LONGEST_TEXT;
    }
}
