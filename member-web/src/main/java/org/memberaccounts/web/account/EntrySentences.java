package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Ground;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.log.Ref;
import org.memberaccounts.audit.search.LoggedEntry;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.trail.LogWords;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** Says entries of the log in plain words, to the person they are about. */
@RequestScoped
public class EntrySentences {
    /** Stands around what a sentence is about while it is put together; no text has it. */
    private static final String EDGE = "\u0001";

    private static final String READER = ".member";
    private static final String WHO = "who.";

    private final Organisation organisation;
    private final PurposeCatalogue purposes;
    private final LogWords words;
    private final Frame frame;
    private final Dates dates;

    private final Map<Ref, Optional<String>> names = new HashMap<>();

    @Inject
    EntrySentences(Organisation organisation, PurposeCatalogue purposes, LogWords words, Frame frame, Dates dates) {
        this.organisation = organisation;
        this.purposes = purposes;
        this.words = words;
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
                .flatMap(code -> find(logged, "reason." + code + READER))
                .or(() -> Optional.of(logged)
                        .filter(one -> !one.attributes().isEmpty())
                        .flatMap(LoggedEntry::object)
                        .map(object -> name(logged, object)))
                .orElse("");
        String number = logged.ref().flatMap(this::name).orElse("");
        String sentence = new MessageFormat(sentence(logged, texts), frame.getLocale())
                .format(new Object[] {who, listed(logged, EDGE), why, within(logged, number), reason, number});
        return new Entry(
                logged.id().toString(),
                logged.at(),
                parts(sentence),
                refused,
                logged.isBySubject(),
                alone(logged, texts),
                what,
                why,
                allowedBy(logged, texts));
    }

    /** What it belongs to, such as a case, in words of that thing's feature; empty where it has none. */
    private String within(LoggedEntry logged, String number) {
        return logged.ref()
                .filter(ref -> !number.isEmpty())
                .flatMap(ref -> find(logged, "ref." + ref.kind() + READER))
                .map(words -> new MessageFormat(words, frame.getLocale()).format(new Object[] {number}))
                .orElse("");
    }

    /** The sentence for what was done, refused or failed; a failure without one of its own is in the action's name. */
    private String sentence(LoggedEntry logged, Sentences texts) {
        String key = logged.action() + READER;
        return switch (logged.outcome()) {
            case DONE -> find(logged, key).orElseGet(() -> texts.say("entry.other"));
            case REFUSED -> find(logged, key + ".refused").orElseGet(() -> texts.say("entry.other.refused"));
            case FAILED ->
                find(logged, key + ".failed").or(() -> find(logged, key)).orElseGet(() -> texts.say("entry.other"));
        };
    }

    private Optional<String> find(LoggedEntry logged, String key) {
        return words.find(logged.action(), key, frame.getLocale());
    }

    private static String who(LoggedEntry logged, Sentences texts) {
        ActorRef actor = logged.actor();
        return switch (actor.kind()) {
            case DATA_SUBJECT -> texts.say(logged.isBySubject() ? "who.you" : "who.another");
            case STAFF -> texts.say(texts.knows(WHO + actor.role()) ? WHO + actor.role() : WHO + "staff", actor.id());
            case INTEGRATOR -> texts.say("who.integrator", actor.id());
            case SYSTEM -> texts.say("who.system");
            case VISITOR, IDENTITY_ADMIN -> texts.say("who.somebody");
        };
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

    /** What was touched, one after the other, the last one after "and". */
    private String listed(LoggedEntry logged, String edge) {
        Stream<String> touched = logged.attributes().isEmpty()
                ? logged.object().map(object -> name(logged, object)).stream()
                : logged.attributes().stream().map(attribute -> label(logged, attribute));
        List<String> all = touched.map(name -> edge + name + edge).toList();
        return all.size() < 2
                ? String.join("", all)
                : texts().say(
                                "list.last",
                                String.join(texts().say("list.next"), all.subList(0, all.size() - 1)),
                                all.getLast());
    }

    private String label(LoggedEntry logged, String attribute) {
        return organisation
                .attribute(attribute)
                .map(AttributeDefinition::label)
                .map(frame::sayWithin)
                .or(() -> find(logged, "attribute." + attribute + READER))
                .orElse(attribute);
    }

    private String name(LoggedEntry logged, Ref object) {
        return name(object)
                .or(() -> find(logged, "object." + object.kind() + "." + object.id() + READER))
                .orElse(object.id());
    }

    private Optional<String> name(Ref ref) {
        return names.computeIfAbsent(ref, one -> words.name(one, frame.getLocale()));
    }

    /** What allowed it; nothing for what needed no leave. */
    private static String allowedBy(LoggedEntry logged, Sentences texts) {
        return logged.ground()
                .map(ground -> "ground." + (ground.kind() == Ground.Kind.CONSENT ? "decision" : ground.which()))
                .filter(texts::knows)
                .map(texts::say)
                .orElse("");
    }
}
