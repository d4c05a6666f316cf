package org.memberaccounts.web.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.search.AuditSearch;
import org.memberaccounts.audit.search.LoggedEntry;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.casework.CaseKinds;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.vault.door.PersonalValues;
import org.memberaccounts.vault.store.Vault;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.AnswerTexts;
import org.memberaccounts.web.frame.FieldError;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.omnifaces.cdi.Param;

/** Works one case: opens what its purpose allows, for as long as it is open, and closes it. */
@Named
@RequestScoped
public class WorkCase {
    /** How long what is open stays on the screen. */
    private static final Duration OPEN = Duration.ofMinutes(5);

    private static final int STEPS = 50;
    private static final Set<Refusal> ANOTHER_CASE = Set.of(
            Refusal.CASE_MISSING,
            Refusal.CASE_NOT_OPEN,
            Refusal.CASE_NOT_YOURS,
            Refusal.CASE_FOR_OTHER_PURPOSE,
            Refusal.ATTRIBUTE_NOT_FOR_PURPOSE);

    /** One value that is open now. */
    public record Open(String label, String value) {}

    /** Something that the agent did on the case, as the log has it. */
    public record Step(Instant at, String sentence, boolean refused) {}

    private final CaseDesk desk;
    private final CaseKinds kinds;
    private final Marks marks;
    private final Door door;
    private final Organisation organisation;
    private final PurposeCatalogue purposes;
    private final Caller caller;
    private final AuditSearch search;
    private final Frame frame;
    private final AnswerTexts answers;
    private final Clock clock;
    private final HttpServletRequest request;

    private CaseFile file;
    private List<Open> opened = List.of();
    private List<Step> steps = List.of();
    private List<CaseFile> queue = List.of();
    private Instant closesAt;
    private Refusal refusal;
    private boolean nothingChosen;

    @Inject
    @Param(name = "id")
    private String id;

    @Inject
    WorkCase(
            CaseDesk desk,
            CaseKinds kinds,
            Marks marks,
            Door door,
            Organisation organisation,
            PurposeCatalogue purposes,
            Caller caller,
            AuditSearch search,
            Frame frame,
            AnswerTexts answers,
            Clock clock,
            HttpServletRequest request) {
        this.desk = desk;
        this.kinds = kinds;
        this.marks = marks;
        this.door = door;
        this.organisation = organisation;
        this.purposes = purposes;
        this.caller = caller;
        this.search = search;
        this.frame = frame;
        this.answers = answers;
        this.clock = clock;
        this.request = request;
    }

    /**
     * At once, since whether the form is there depends on it, and again before the page is shown, as it stands then.
     */
    @PostConstruct
    public void load() {
        file = caseId().flatMap(known -> desk.find(caller.access(), known)).orElse(null);
    }

    private Optional<CaseId> caseId() {
        return AddressId.read(id).map(CaseId::new);
    }

    /** Before the page is shown. */
    public void show() {
        if (file != null) {
            load();
            // the form is there no more, but somebody sent it from a page of before: refused, and on record like any
            // read
            if (!file.isOpen()
                    && request.getMethod().equals("POST")
                    && !wanted().isEmpty()
                    && refusal == null
                    && opened.isEmpty()) {
                open();
            }
            queue = caller.staff().map(desk::openCasesOf).orElse(List.of());
            caller.staff()
                    .ifPresent(staff ->
                            steps = search.ownWork(staff.number(), file.id().value(), STEPS).stream()
                                    .map(this::step)
                                    .toList());
        }
    }

    private Step step(LoggedEntry entry) {
        boolean refused = entry.outcome() == Outcome.REFUSED;
        String key = "step." + entry.action() + (refused ? ".refused" : "");
        String what = frame.listed(entry.attributes().stream().map(this::label));
        String why = entry.purpose()
                .flatMap(purposes::find)
                .map(Purpose::name)
                .map(frame::say)
                .orElse("");
        return new Step(entry.at(), texts().say(texts().knows(key) ? key : "step.other", what, why), refused);
    }

    private String label(String attribute) {
        return attribute.equals(Vault.CASE_TEXT.value())
                ? texts().say("case.text")
                : organisation
                        .attribute(attribute)
                        .map(AttributeDefinition::label)
                        .map(frame::say)
                        .orElse(attribute);
    }

    public String open() {
        Set<AttributeId> wanted = wanted();
        if (file == null || file.person().isEmpty()) {
            return null;
        }
        if (wanted.isEmpty()) {
            nothingChosen = true;
            return null;
        }
        switch (door.disclose(Disclosure.onCase(
                caller.access(),
                file.person().get(),
                file.purpose(),
                wanted,
                Set.of(Vault.CASE_TEXT),
                Optional.of(file.id().value())))) {
            case Answer.Disclosed disclosed -> show(disclosed.values());
            case Answer.Refused refused -> refusal = refused.reason();
        }
        return null;
    }

    private Set<AttributeId> wanted() {
        String[] chosen = request.getParameterValues("attribute");
        return chosen == null
                ? Set.of()
                : Stream.of(chosen)
                        .filter(AttributeId::isWellFormed)
                        .map(AttributeId::new)
                        .filter(attribute -> attribute.equals(Vault.CASE_TEXT)
                                || organisation.attribute(attribute).isPresent())
                        .collect(Collectors.toUnmodifiableSet());
    }

    private void show(PersonalValues read) {
        List<Open> shown = new ArrayList<>();
        read.takeTexts().values().forEach(said -> shown.add(new Open(texts().say("case.text"), said)));
        Map<AttributeId, String> values = read.take();
        organisation.attributes().stream()
                .filter(attribute -> wanted().contains(attribute.id()))
                .forEach(attribute -> shown.add(
                        new Open(frame.say(attribute.label()), shown(attribute, values.get(attribute.id())))));
        opened = shown;
        closesAt = clock.instant().plus(OPEN);
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .setResponseHeader("Refresh", OPEN.toSeconds() + "; url=/service/case?id=" + file.id());
    }

    private String shown(AttributeDefinition attribute, String value) {
        return value == null ? texts().say("case.not-given") : answers.say(attribute, value);
    }

    public String close() {
        caseId().ifPresent(known -> desk.close(caller.access(), known));
        return "/service/cases?faces-redirect=true"
                + caseId().map(known -> "&closed=" + known).orElse("");
    }

    private Sentences texts() {
        return Sentences.of(WorkCase.class, frame.getLocale());
    }

    /** The case; null when there is none by this address that the caller handles. */
    public CaseFile getFile() {
        return file;
    }

    public String getTitle() {
        return file == null ? "" : title(file);
    }

    public String getPurposeName() {
        return file == null ? "" : frame.say(purposes.get(file.purpose()).name());
    }

    /** What the case's own purpose may use. */
    public List<AttributeDefinition> getAllowed() {
        return attributes(true);
    }

    /** What it may not: asking for it is refused, and that is on record. */
    public List<AttributeDefinition> getBeyond() {
        return attributes(false);
    }

    private List<AttributeDefinition> attributes(boolean allowed) {
        return file == null
                ? List.of()
                : organisation.attributes().stream()
                        .filter(attribute ->
                                purposes.get(file.purpose()).attributes().contains(attribute.id()) == allowed)
                        .toList();
    }

    /** The agent's open cases, this one among them. */
    public List<CaseFile> getQueue() {
        return queue;
    }

    /** The title of a case: its kind, in words. */
    public String title(CaseFile one) {
        return frame.say(kinds.title(one.kind()));
    }

    /** What was chosen, by name. */
    public String getChosen() {
        return frame.listed(wanted().stream().map(AttributeId::value).sorted().map(this::label));
    }

    public List<Step> getSteps() {
        return steps;
    }

    /** When what is open leaves the screen by itself; null when nothing is open. */
    public Instant getClosesAt() {
        return closesAt;
    }

    public List<Open> getOpened() {
        return opened;
    }

    /** Why nothing was opened; null when nothing was refused. */
    public String getRefusal() {
        return refusal == null ? null : texts().say("refused." + refusal.code());
    }

    /** Which of what was chosen it stands on; empty when it doesn't stand on that. */
    public String getBeyondChosen() {
        return refusal != Refusal.ATTRIBUTE_NOT_FOR_PURPOSE
                ? ""
                : texts().say(
                                "case.beyond.chosen",
                                frame.listed(getBeyond().stream()
                                        .filter(attribute -> wanted().contains(attribute.id()))
                                        .map(AttributeDefinition::label)
                                        .map(frame::say)));
    }

    /** What to do about the refusal. */
    public String getAdvice() {
        return refusal == null ? null : texts().say("advice." + refusal.code());
    }

    /** Whether another case can serve what this one can't. */
    public boolean isAnotherCaseHelping() {
        return refusal != null && ANOTHER_CASE.contains(refusal);
    }

    /** What is wrong with an answer; a refusal isn't. */
    public List<FieldError> getErrors() {
        return nothingChosen
                ? List.of(new FieldError("which", texts().say("case.which"), texts().say("case.nothing-chosen")))
                : List.of();
    }

    /** The mark of whom it is about; empty when that is nobody any more. */
    public String getMark() {
        return Optional.ofNullable(marks.on(file))
                .map(mark -> texts().say("case.about", mark))
                .orElse("");
    }
}
