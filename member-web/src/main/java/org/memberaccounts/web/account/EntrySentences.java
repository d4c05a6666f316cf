package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.memberaccounts.audit.log.ActorRef;
import org.memberaccounts.audit.log.Ground;
import org.memberaccounts.audit.log.Outcome;
import org.memberaccounts.audit.search.LoggedEntry;
import org.memberaccounts.organisation.LocalizedText;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.web.frame.Dates;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.RefPage;
import org.memberaccounts.web.frame.Sentences;
import org.memberaccounts.web.frame.StaffCalled;
import org.memberaccounts.web.frame.SystemsCalled;

/** Says entries of the log in plain words, to the person they are about. */
@RequestScoped
public class EntrySentences {
    /** Stands around what a sentence is about while it is put together; no text has it. */
    private static final String EDGE = "\u0001";

    /** Stands around the number of a thing that has a page. */
    private static final String LINK = "\u0002";

    private static final Pattern STRETCH = Pattern.compile(EDGE + "(?<strong>[^" + EDGE + "]+)" + EDGE + "|" + LINK
            + "(?<link>[^" + LINK + "]+)" + LINK + "|[^" + EDGE + LINK + "]+");

    private final PurposeCatalogue purposes;
    private final EntryWords words;
    private final Instance<RefPage> pages;
    private final StaffCalled staff;
    private final SystemsCalled systems;
    private final Frame frame;
    private final Dates dates;

    @Inject
    EntrySentences(
            PurposeCatalogue purposes,
            EntryWords words,
            @Any Instance<RefPage> pages,
            StaffCalled staff,
            SystemsCalled systems,
            Frame frame,
            Dates dates) {
        this.purposes = purposes;
        this.words = words;
        this.pages = pages;
        this.staff = staff;
        this.systems = systems;
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
        return logged.purpose().filter(PurposeId.SELF_ACCESS.value()::equals).isPresent()
                && logged.outcome() == Outcome.DONE;
    }

    private Sentences texts() {
        return Sentences.of(EntrySentences.class, frame.getLocale());
    }

    private Entry say(LoggedEntry logged) {
        Sentences texts = texts();
        Optional<LocalizedText> why = logged.purpose().flatMap(purposes::find).map(Purpose::name);
        Entry.Thing thing = thing(logged);
        String edge = thing == null ? "" : LINK;
        String sentence = new MessageFormat(sentence(logged, texts), frame.getLocale()).format(new Object[] {
            who(logged, texts),
            words.listed(logged, EDGE),
            why.map(frame::sayWithin).orElse(""),
            words.within(logged, edge),
            words.reason(logged),
            words.number(logged).map(number -> edge + number + edge).orElse("")
        });
        return new Entry(
                logged.id().toString(),
                logged.at(),
                parts(sentence),
                logged.outcome() == Outcome.REFUSED,
                logged.isBySubject(),
                who(logged, texts),
                words.listed(logged, ""),
                why.map(frame::say).orElse(""),
                allowedBy(logged, texts),
                thing);
    }

    /** Finds what it belongs to, where that has a page and a number; null otherwise. */
    private Entry.Thing thing(LoggedEntry logged) {
        return logged.ref()
                .flatMap(ref -> pages.stream()
                        .filter(page -> page.kind().equals(ref.kind()))
                        .findFirst()
                        .flatMap(page -> words.number(logged)
                                .map(number -> new Entry.Thing(
                                        page.text(frame.getLocale()),
                                        number,
                                        page.address().apply(ref.id())))))
                .orElse(null);
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

    private String who(LoggedEntry logged, Sentences texts) {
        ActorRef actor = logged.actor();
        return switch (actor.kind()) {
            case DATA_SUBJECT -> texts.say(logged.isBySubject() ? "who.you" : "who.another");
            case STAFF -> staff.name(actor.role(), actor.id());
            case INTEGRATOR -> systems.name(actor.id());
            case SYSTEM -> texts.say("who.system");
            case VISITOR, IDENTITY_ADMIN -> texts.say("who.somebody");
        };
    }

    /** The sentence, cut where what it is about, or a number that leads on, begins and ends. */
    private static List<Entry.Part> parts(String sentence) {
        return STRETCH.matcher(sentence).results().map(EntrySentences::part).toList();
    }

    private static Entry.Part part(MatchResult stretch) {
        boolean strong = stretch.group("strong") != null;
        boolean leads = stretch.group("link") != null;
        return new Entry.Part(
                strong ? stretch.group("strong") : leads ? stretch.group("link") : stretch.group(), strong, leads);
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
