package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Ground;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.search.LoggedEntry;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/** Says entries of the log in plain words, to the person they are about. */
@RequestScoped
public class EntrySentences {
    /** Stands around what a sentence is about while it is put together; no text has it. */
    private static final String EDGE = "\u0001";

    private static final String WHO = "who.";

    private final PurposeCatalogue purposes;
    private final EntryWords words;
    private final Frame frame;
    private final Dates dates;

    @Inject
    EntrySentences(PurposeCatalogue purposes, EntryWords words, Frame frame, Dates dates) {
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
        String why = logged.purpose()
                .flatMap(purposes::find)
                .map(Purpose::name)
                .map(frame::say)
                .orElse("");
        String sentence = new MessageFormat(sentence(logged, texts), frame.getLocale()).format(new Object[] {
            who(logged, texts),
            words.listed(logged, EDGE),
            why,
            words.within(logged),
            words.reason(logged),
            words.number(logged)
        });
        return new Entry(
                logged.id().toString(),
                logged.at(),
                parts(sentence),
                logged.outcome() == Outcome.REFUSED,
                logged.isBySubject(),
                alone(logged, texts),
                words.listed(logged, ""),
                why,
                allowedBy(logged, texts));
    }

    /** The sentence for what was done, refused or failed; a failure without one of its own is in the action's name. */
    private String sentence(LoggedEntry logged, Sentences texts) {
        return switch (logged.outcome()) {
            case DONE -> words.sentence(logged, "").orElseGet(() -> texts.say("entry.other"));
            case REFUSED -> words.sentence(logged, ".refused").orElseGet(() -> texts.say("entry.other.refused"));
            case FAILED ->
                words.sentence(logged, ".failed")
                        .or(() -> words.sentence(logged, ""))
                        .orElseGet(() -> texts.say("entry.other"));
        };
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

    /** Names the one who did it, where no sentence follows. */
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

    /** Says what allowed it; empty where no leave was needed. */
    private static String allowedBy(LoggedEntry logged, Sentences texts) {
        return logged.ground()
                .map(ground -> "ground." + (ground.kind() == Ground.Kind.CONSENT ? "decision" : ground.which()))
                .filter(texts::knows)
                .map(texts::say)
                .orElse("");
    }
}
