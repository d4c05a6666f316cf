package org.memberaccounts.web.service;

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
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.vault.door.PersonalValues;
import org.memberaccounts.vault.store.Vault;
import org.memberaccounts.web.frame.AnswerTexts;
import org.memberaccounts.web.frame.FieldError;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** Reads on the case that is shown what the agent chooses, and keeps it on the screen for some minutes. */
@Named
@RequestScoped
public class ReadOnCase {
    /** How long what is open stays on the screen. */
    private static final Duration OPEN = Duration.ofMinutes(5);

    /** One value that is open now. */
    public record Open(String label, String value) {}

    private final WorkCase work;
    private final Door door;
    private final Organisation organisation;
    private final Caller caller;
    private final Frame frame;
    private final AnswerTexts answers;
    private final Clock clock;
    private final HttpServletRequest request;

    private List<Open> opened = List.of();
    private Instant closesAt;
    private RefusedRead refused;
    private boolean nothingChosen;

    @Inject
    ReadOnCase(
            WorkCase work,
            Door door,
            Organisation organisation,
            Caller caller,
            Frame frame,
            AnswerTexts answers,
            Clock clock,
            HttpServletRequest request) {
        this.work = work;
        this.door = door;
        this.organisation = organisation;
        this.caller = caller;
        this.frame = frame;
        this.answers = answers;
        this.clock = clock;
        this.request = request;
    }

    /**
     * Before the page is shown. A closed case has no form any more, but somebody may send it from a page of before:
     * that is refused, and on record like any read.
     */
    public void show() {
        CaseFile file = work.getFile();
        boolean sent = file != null && !file.isOpen() && request.getMethod().equals("POST");
        if (sent && !wanted().isEmpty() && refused == null && opened.isEmpty()) {
            read();
        }
    }

    public String read() {
        Set<AttributeId> wanted = wanted();
        CaseFile file = work.getFile();
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
            case Answer.Refused no -> refused = RefusedRead.of(no.reason(), beyond(), texts());
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
                .setResponseHeader(
                        "Refresh",
                        OPEN.toSeconds() + "; url=/service/case?id="
                                + work.getFile().id());
    }

    private String shown(AttributeDefinition attribute, String value) {
        return value == null ? texts().say("case.not-given") : answers.say(attribute, value);
    }

    private Sentences texts() {
        return Sentences.of(ReadOnCase.class, frame.getLocale());
    }

    /** What was chosen, by name. */
    public String getChosen() {
        return frame.listed(wanted().stream().map(AttributeId::value).sorted().map(work::label));
    }

    public List<Open> getOpened() {
        return opened;
    }

    /** When what is open leaves the screen by itself; null when nothing is open. */
    public Instant getClosesAt() {
        return closesAt;
    }

    /** Why nothing was opened; null when nothing was refused. */
    public RefusedRead getRefused() {
        return refused;
    }

    private String beyond() {
        return frame.listed(work.getBeyond().stream()
                .filter(attribute -> wanted().contains(attribute.id()))
                .map(AttributeDefinition::label)
                .map(frame::say));
    }

    /** What is wrong with an answer; a refusal isn't. */
    public List<FieldError> getErrors() {
        return nothingChosen
                ? List.of(new FieldError("which", texts().say("case.which"), texts().say("case.nothing-chosen")))
                : List.of();
    }
}
