package org.memberaccounts.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.organisation.Section;

/**
 * The rules of the pack for the service centre: the working days within which cases are answered, the kinds that
 * members open themselves, and the texts that agents begin answers with.
 */
@ApplicationScoped
public class ServiceCentre {
    private static final String FILE = "service-centre.yaml";
    private static final String DAYS = "answer-within";
    private static final int MOST_DAYS = 60;

    private final CaseKinds kinds;
    private final Map<String, Integer> daysByKind = new HashMap<>();
    private final Set<String> forMembers = new HashSet<>();
    private final List<AnswerText> texts = new ArrayList<>();
    private final int days;

    @Inject
    public ServiceCentre(Organisation organisation, CaseKinds kinds) {
        this.kinds = kinds;
        Section file = organisation.pack().read(FILE);
        days = days(file);
        file.sections("kinds").forEach(this::readKind);
        file.sections("texts").forEach(this::readText);
        file.done();
    }

    /** Is read at the start, so that a mistake in the pack stops the start. Observing the start is enough for that. */
    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    private void readKind(Section section) {
        String id = section.text("id");
        if (!kinds.everHad(id)) {
            throw section.error("id", "names a kind of case that no version has");
        }
        if (section.optionalNumber(DAYS).isPresent()) {
            daysByKind.put(id, days(section));
        }
        if (section.yes("members")) {
            forMembers.add(id);
        }
        section.done();
    }

    private void readText(Section section) {
        AnswerText text = new AnswerText(section.text("id"), section.localized("title"), section.localized("text"));
        if (texts.stream().anyMatch(other -> other.id().equals(text.id()))) {
            throw section.error("id", "is there twice");
        }
        texts.add(text);
        section.done();
    }

    private static int days(Section section) {
        int days = section.number(DAYS);
        if (days < 1 || days > MOST_DAYS) {
            throw section.error(DAYS, "must be from 1 to " + MOST_DAYS);
        }
        return days;
    }

    /** Returns the working days within which a case of this kind is answered. */
    public int answerWithin(CaseKind kind) {
        return daysByKind.getOrDefault(kind.id(), days);
    }

    /** Returns the kinds of the version in force that members open themselves. */
    public List<CaseKind> forMembers() {
        return kinds.all().stream().filter(this::isForMembers).toList();
    }

    boolean isForMembers(CaseKind kind) {
        return forMembers.contains(kind.id()) && !kind.needsDocument();
    }

    /** Returns the texts that agents begin answers with, in the order of the file. */
    public List<AnswerText> texts() {
        return List.copyOf(texts);
    }
}
