package org.memberaccounts.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.StaffRole;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.search.Criteria;
import org.memberaccounts.identity.Caller;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.trail.LogDesk;
import org.memberaccounts.trail.LogWords;
import org.memberaccounts.trail.Mark;
import org.memberaccounts.trail.ReferenceNumber;
import org.memberaccounts.web.frame.AddressId;
import org.memberaccounts.web.frame.FieldError;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Question;
import org.memberaccounts.web.frame.Sentences;

/** Makes criteria of what an address asks the log for, and says what is wrong with it. */
@RequestScoped
class AskedCriteria {
    private static final Map<String, String> LABELS = Map.of("subject", "about");

    private final LogDesk desk;
    private final LogWords words;
    private final Organisation organisation;
    private final Caller caller;
    private final Frame frame;

    private final List<FieldError> errors = new ArrayList<>();

    @Inject
    AskedCriteria(LogDesk desk, LogWords words, Organisation organisation, Caller caller, Frame frame) {
        this.desk = desk;
        this.words = words;
        this.organisation = organisation;
        this.caller = caller;
        this.frame = frame;
    }

    /**
     * The criteria, without those that something is wrong with.
     *
     * @throws IllegalArgumentException for what nothing in the log can have
     */
    Criteria of(Question question) {
        Optional<LocalDate> from = day(question, "from");
        Optional<LocalDate> to = day(question, "to");
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            fail("from", "wrong.order");
        }
        return new Criteria(
                subject(question),
                question.asked("actorKind").map(ActorRef.Kind::of),
                question.asked("actor").map(AskedCriteria::alone),
                question.asked("purpose"),
                question.asked("action"),
                question.asked("outcome").map(Outcome::of),
                ref(question),
                from.map(this::startOfDay),
                to.map(day -> day.plusDays(1)).map(this::startOfDay));
    }

    /** What is wrong with the answers, one after the other. */
    List<FieldError> errors() {
        return errors;
    }

    /** "staff 102" as the table has it is number 102. */
    private static String alone(String actor) {
        return actor.strip().replaceFirst("^\\D+\\s(?=\\d+$)", "");
    }

    /** By the whole id, or by the mark that stands in the table. */
    private Optional<UUID> subject(Question question) {
        Optional<String> asked = question.asked("subject");
        return asked.flatMap(AskedCriteria::id).or(() -> asked.flatMap(this::marked));
    }

    private Optional<UUID> marked(String text) {
        Optional<List<UUID>> people = Mark.read(text).map(mark -> desk.marked(caller.access(), mark));
        people.ifPresentOrElse(
                known -> {
                    if (known.size() != 1) {
                        fail("subject", known.isEmpty() ? "wrong.mark" : "wrong.mark.several");
                    }
                },
                () -> fail("subject", "wrong.subject"));
        return people.filter(known -> known.size() == 1).map(List::getFirst);
    }

    /** By the number that stands in the table, of a case or a request, or by the whole id. */
    private Optional<String> ref(Question question) {
        Optional<String> asked = question.asked("case");
        return asked.flatMap(AskedCriteria::id)
                .map(UUID::toString)
                .or(() -> asked.filter(number -> isAuditor()).flatMap(this::numbered));
    }

    private Optional<String> numbered(String number) {
        List<String> ids = ReferenceNumber.read(number).map(words::numbered).orElse(List.of());
        if (ids.size() != 1) {
            fail("case", ids.isEmpty() ? "wrong.case" : "wrong.case.both");
        }
        return ids.stream().findFirst();
    }

    private static Optional<UUID> id(String text) {
        return AddressId.read(text.toLowerCase(Locale.ROOT));
    }

    private Optional<LocalDate> day(Question question, String name) {
        try {
            return question.asked(name).map(LocalDate::parse);
        } catch (DateTimeException e) {
            fail(name, "wrong.day");
            return Optional.empty();
        }
    }

    private Instant startOfDay(LocalDate day) {
        return day.atStartOfDay(organisation.zone()).toInstant();
    }

    private void fail(String field, String key) {
        Sentences texts = Sentences.of(AskedCriteria.class, frame.getLocale());
        errors.add(new FieldError(field, texts.say(LABELS.getOrDefault(field, field)), texts.say(key)));
    }

    private boolean isAuditor() {
        return caller.actor().isStaffWith(StaffRole.AUDITOR);
    }
}
