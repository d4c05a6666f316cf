package org.memberaccounts.web.service;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseFile;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.vault.door.PersonalValues;
import org.memberaccounts.web.frame.AnswerTexts;
import org.memberaccounts.web.frame.FormErrors;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** Reads on the case that is shown what the agent chooses, and keeps it on the screen for some minutes. */
@Named
@RequestScoped
public class ReadOnCase {
    /** The time for which opened values stay on the screen. */
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
    private final FormErrors errors;

    private final Map<String, Boolean> chosen = new HashMap<>();
    private List<Open> opened = List.of();
    private Instant closesAt;
    private RefusedRead refused;

    @Inject
    ReadOnCase(
            WorkCase work,
            Door door,
            Organisation organisation,
            Caller caller,
            Frame frame,
            AnswerTexts answers,
            Clock clock,
            FormErrors errors) {
        this.work = work;
        this.door = door;
        this.organisation = organisation;
        this.caller = caller;
        this.frame = frame;
        this.answers = answers;
        this.clock = clock;
        this.errors = errors;
    }

    public String read() {
        Set<AttributeId> wanted = wanted();
        PersonId person = work.getFile().person().orElse(null);
        if (wanted.isEmpty()) {
            errors.add("which", texts().say("case.nothing-chosen"));
        } else if (person != null) {
            read(person, wanted);
        }
        return null;
    }

    private void read(PersonId person, Set<AttributeId> wanted) {
        CaseFile file = work.getFile();
        switch (door.disclose(Disclosure.onCase(
                caller.access(),
                person,
                file.purpose(),
                wanted,
                Set.of(CaseDesk.TEXT),
                Optional.of(file.id().value())))) {
            case Answer.Disclosed disclosed -> show(disclosed.values(), wanted);
            case Answer.Refused no -> refused = RefusedRead.of(no.reason(), asked(wanted), beyond(wanted), texts());
        }
    }

    /** Takes what was chosen out of the form. */
    private Set<AttributeId> wanted() {
        Set<AttributeId> wanted = chosen.keySet().stream()
                .filter(chosen::get)
                .map(AttributeId::new)
                .collect(Collectors.toUnmodifiableSet());
        chosen.clear();
        return wanted;
    }

    private void show(PersonalValues read, Set<AttributeId> wanted) {
        List<Open> shown = new ArrayList<>();
        read.takeTexts().values().forEach(said -> shown.add(new Open(texts().say("case.text"), said)));
        Map<AttributeId, String> values = read.take();
        organisation.attributes().stream()
                .filter(attribute -> wanted.contains(attribute.id()))
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

    /** The choices in the form, by the ids of attributes. */
    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public List<Open> getOpened() {
        return opened;
    }

    /** The time when opened values leave the screen by themselves; null when nothing is open. */
    public Instant getClosesAt() {
        return closesAt;
    }

    /** The refusal, where nothing was opened; null when nothing was refused. */
    public RefusedRead getRefused() {
        return refused;
    }

    private String asked(Set<AttributeId> wanted) {
        return frame.listed(wanted.stream().map(AttributeId::value).sorted().map(work::label));
    }

    private String beyond(Set<AttributeId> wanted) {
        return frame.listed(work.getBeyond().stream()
                .filter(attribute -> wanted.contains(attribute.id()))
                .map(AttributeDefinition::label)
                .map(frame::say));
    }
}
