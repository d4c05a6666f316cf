package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.search.LoggedEntry;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.request.Denial;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;
import org.memberaccounts.web.request.Places;

/** Says entries of the log in plain words, to the person they are about. */
@RequestScoped
public class EntrySentences {
    /** Stands around what a sentence is about while it is put together; no text has it. */
    private static final String EDGE = "\u0001";

    /** Names the places of an erasure where others name attributes. */
    private static final String PLACE_ERASED = "erasure.place-erased";

    private static final Set<String> ROLE_REFUSED = Set.of(Refusal.ROLE_MISSING.code(), Denial.NOT_ALLOWED.code());

    private final Organisation organisation;
    private final Places erasedPlaces;
    private final PurposeCatalogue purposes;
    private final CaseDesk cases;
    private final Frame frame;
    private final Dates dates;

    private final Map<UUID, Optional<String>> caseNumbers = new HashMap<>();

    @Inject
    EntrySentences(
            Organisation organisation,
            Places erasedPlaces,
            PurposeCatalogue purposes,
            CaseDesk cases,
            Frame frame,
            Dates dates) {
        this.organisation = organisation;
        this.erasedPlaces = erasedPlaces;
        this.purposes = purposes;
        this.cases = cases;
        this.frame = frame;
        this.dates = dates;
    }

    /** Entries as lines; a person's own looks, one after the other on one day, are folded into one. */
    List<Entry> say(List<LoggedEntry> entries) {
        Sentences texts = texts();
        List<Entry> lines = new ArrayList<>();
        int looks = 0;
        for (int i = 0; i < entries.size(); i++) {
            LoggedEntry logged = entries.get(i);
            if (!isOwnLook(logged)) {
                lines.add(say(logged));
                continue;
            }
            looks++;
            boolean more = i + 1 < entries.size()
                    && isOwnLook(entries.get(i + 1))
                    && dates.dayOf(entries.get(i + 1).at()).equals(dates.dayOf(logged.at()));
            if (!more) {
                lines.add(say(logged)
                        .saying(parts(looks == 1 ? texts.say("entry.own") : texts.say("entry.own.times", looks))));
                looks = 0;
            }
        }
        return lines;
    }

    private static boolean isOwnLook(LoggedEntry logged) {
        return logged.purpose()
                        .filter(PurposeCatalogue.SELF_ACCESS.value()::equals)
                        .isPresent()
                && logged.outcome() == Outcome.DONE;
    }

    private Sentences texts() {
        return Sentences.of(EntrySentences.class, frame.getLocale());
    }

    private Entry say(LoggedEntry logged) {
        Sentences texts = texts();
        boolean refused = logged.outcome() == Outcome.REFUSED;
        String who = who(logged, texts);
        String what = listed(logged, "");
        String why = logged.purpose()
                .flatMap(purposes::find)
                .map(Purpose::name)
                .map(frame::say)
                .orElse("");
        String reason = logged.reason()
                .map(code -> "reason." + code)
                .filter(texts::knows)
                .map(texts::say)
                .orElse("");
        String caseNumber = logged.caseId().flatMap(this::caseNumber).orElse("");
        String onCase = caseNumber.isEmpty() ? "" : texts.say("entry.case", caseNumber);
        String sentence = texts.say(key(logged, texts), who, listed(logged, EDGE), why, onCase, reason, caseNumber);
        return new Entry(
                logged.id().toString(),
                logged.at(),
                parts(sentence),
                refused,
                isOwn(logged),
                alone(logged, texts),
                what,
                why,
                allowedBy(logged, texts));
    }

    /** The sentence for what was done, refused or failed; a failure without one of its own is in the action's name. */
    private static String key(LoggedEntry logged, Sentences texts) {
        String action = "entry." + logged.action();
        Stream<String> keys = switch (logged.outcome()) {
            case DONE -> Stream.of(action, "entry.other");
            case REFUSED -> Stream.of(action + ".refused", "entry.other.refused");
            case FAILED -> Stream.of(action + ".failed", action, "entry.other");
        };
        return keys.filter(texts::knows).findFirst().orElseThrow();
    }

    /** Whether it was the person themselves: somebody else may have tried it as a member too. */
    private static boolean isOwn(LoggedEntry logged) {
        return logged.actor().kind() == ActorRef.Kind.DATA_SUBJECT
                && logged.subject()
                        .map(UUID::toString)
                        .filter(logged.actor().id()::equals)
                        .isPresent();
    }

    private static String who(LoggedEntry logged, Sentences texts) {
        ActorRef actor = logged.actor();
        return switch (actor.kind()) {
            case DATA_SUBJECT -> texts.say(isOwn(logged) ? "who.you" : "who.another");
            case STAFF -> texts.say("who." + role(logged), actor.id());
            case INTEGRATOR -> texts.say("who.integrator", actor.id());
            case SYSTEM -> texts.say("who.system");
            case VISITOR, IDENTITY_ADMIN -> texts.say("who.somebody");
        };
    }

    /** The role in which somebody of the staff did it; who was refused for their role tried it in none of these. */
    private static String role(LoggedEntry logged) {
        if (logged.reason().filter(ROLE_REFUSED::contains).isPresent()) {
            return "colleague";
        }
        if (Set.of("approval.granted", "approval.declined").contains(logged.action())) {
            return "lead";
        }
        return logged.action().startsWith("request.")
                ? "officer"
                : logged.action().startsWith("log.") ? "auditor" : "staff";
    }

    /** Who it was, where no sentence follows. */
    private static String alone(LoggedEntry logged, Sentences texts) {
        String key = "who." + logged.actor().kind().code() + ".alone";
        return texts.knows(key) ? texts.say(key, logged.actor().id()) : who(logged, texts);
    }

    /** The sentence, cut where what it is about begins and ends. */
    private static List<Entry.Part> parts(String sentence) {
        String[] stretches = sentence.split(EDGE, -1);
        return IntStream.range(0, stretches.length)
                .filter(i -> !stretches[i].isEmpty())
                .mapToObj(i -> new Entry.Part(stretches[i], i % 2 == 1))
                .toList();
    }

    /** Names one after the other, the last one after "and". */
    private String listed(LoggedEntry logged, String edge) {
        boolean places = logged.action().equals(PLACE_ERASED);
        List<String> names = logged.attributes().stream()
                .map(attribute -> edge + (places ? erasedPlaces.name(attribute) : label(attribute)) + edge)
                .toList();
        return names.size() < 2
                ? String.join("", names)
                : texts().say(
                                "list.last",
                                String.join(texts().say("list.next"), names.subList(0, names.size() - 1)),
                                names.getLast());
    }

    private String label(String attribute) {
        return organisation
                .attribute(attribute)
                .map(AttributeDefinition::label)
                .map(frame::sayWithin)
                .orElseGet(() -> texts().knows("what." + attribute) ? texts().say("what." + attribute) : attribute);
    }

    private Optional<String> caseNumber(UUID caseId) {
        return caseNumbers.computeIfAbsent(caseId, known -> cases.number(new CaseId(known)));
    }

    /**
     * What allowed it; nothing for what needed no leave, such as an erasure, whose ground is its cause, or a decision,
     * whose ground is itself.
     */
    private static String allowedBy(LoggedEntry logged, Sentences texts) {
        return logged.ground()
                .filter(ground -> !logged.action().startsWith("consent."))
                .map(ground -> "ground." + (ground.startsWith("consent:") ? "decision" : ground))
                .filter(texts::knows)
                .map(texts::say)
                .orElse("");
    }
}
