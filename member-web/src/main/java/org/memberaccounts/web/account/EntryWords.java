package org.memberaccounts.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.memberaccounts.audit.log.Ref;
import org.memberaccounts.audit.search.LoggedEntry;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.trail.LogWords;
import org.memberaccounts.web.frame.Frame;
import org.memberaccounts.web.frame.Sentences;

/**
 * The words that features and the organisation have for what entries of the log name, for the person they are about.
 */
@RequestScoped
public class EntryWords {
    private static final String READER = ".member";

    private final Organisation organisation;
    private final LogWords words;
    private final Frame frame;

    private final Map<Ref, Optional<String>> names = new HashMap<>();

    @Inject
    EntryWords(Organisation organisation, LogWords words, Frame frame) {
        this.organisation = organisation;
        this.words = words;
        this.frame = frame;
    }

    /** The feature's own sentence for what an entry says, with what follows its action's name. */
    Optional<String> sentence(LoggedEntry logged, String outcome) {
        return words.find(logged.action(), logged.action() + READER + outcome, frame.getLocale());
    }

    /** Says why it was refused, or else what was touched besides attributes. */
    String reason(LoggedEntry logged) {
        return logged.reason()
                .flatMap(code -> find(logged, "reason." + code))
                .or(() -> Optional.of(logged)
                        .filter(one -> !one.attributes().isEmpty())
                        .flatMap(LoggedEntry::object)
                        .map(object -> name(logged, object)))
                .orElse("");
    }

    /** The name or number of what it belongs to, such as a case; empty where that has none. */
    Optional<String> number(LoggedEntry logged) {
        return logged.ref().flatMap(this::name);
    }

    /** The same in words of that thing's feature. */
    String within(LoggedEntry logged, String edge) {
        return number(logged)
                .flatMap(number -> find(
                                logged, "ref." + logged.ref().orElseThrow().kind())
                        .map(sentence -> new MessageFormat(sentence, frame.getLocale())
                                .format(new Object[] {edge + number + edge})))
                .orElse("");
    }

    /** Lists what was touched, the last after "and". */
    String listed(LoggedEntry logged, String edge) {
        Stream<String> touched = logged.attributes().isEmpty()
                ? logged.object().map(object -> name(logged, object)).stream()
                : logged.attributes().stream().map(attribute -> label(logged, attribute));
        List<String> all = touched.map(name -> edge + name + edge).toList();
        Sentences texts = Sentences.of(EntryWords.class, frame.getLocale());
        return all.size() < 2
                ? String.join("", all)
                : texts.say(
                        "list.last",
                        String.join(texts.say("list.next"), all.subList(0, all.size() - 1)),
                        all.getLast());
    }

    private String label(LoggedEntry logged, String attribute) {
        return organisation
                .attribute(attribute)
                .map(AttributeDefinition::label)
                .map(frame::sayWithin)
                .or(() -> find(logged, "attribute." + attribute))
                .orElse(attribute);
    }

    private String name(LoggedEntry logged, Ref object) {
        String key = "object." + object.kind() + ".";
        return name(object)
                .or(() -> find(logged, key + object.id()))
                .or(() -> find(logged, key + "other"))
                .orElse(object.id());
    }

    private Optional<String> name(Ref ref) {
        return names.computeIfAbsent(ref, one -> words.name(one, frame.getLocale()));
    }

    private Optional<String> find(LoggedEntry logged, String key) {
        return words.find(logged.action(), key + READER, frame.getLocale());
    }
}
