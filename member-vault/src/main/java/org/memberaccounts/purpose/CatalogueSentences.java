package org.memberaccounts.purpose;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.Names;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.wording.PeriodInWords;
import org.memberaccounts.wording.Wording;

/**
 * The sentences about readers, periods, legal grounds and need. They are made from the catalogue, so that no text says
 * anything else (REG-3).
 */
@ApplicationScoped
public class CatalogueSentences {
    private static final String NOBODY = "reader.nobody";
    private static final String WITH_PURPOSES = "reader.for";

    private final Organisation organisation;
    private final PurposeCatalogue purposes;

    @Inject
    public CatalogueSentences(Organisation organisation, PurposeCatalogue purposes) {
        this.organisation = organisation;
        this.purposes = purposes;
    }

    /** Returns what a purpose is called. */
    public String nameOf(PurposeId purpose, Locale language) {
        return purposes.get(purpose).name().in(language);
    }

    /** Names what a purpose may use. */
    public String attributesOf(Purpose purpose, Locale language) {
        if (purpose.isForOfficers()) {
            return words(language).sentence("attributes.none");
        }
        return new Names(language)
                .listed(organisation.attributes().stream()
                        .filter(attribute -> purpose.attributes().contains(attribute.id()))
                        .map(attribute -> attribute.label().in(language)));
    }

    /** Names the purposes that an attribute is used for. */
    public String purposesOf(AttributeDefinition attribute, Locale language) {
        return new Names(language)
                .listed(purposes.using(attribute.id()).stream()
                        .map(purpose -> purpose.name().in(language)));
    }

    /** Names those who read for a purpose, those outside the organisation too. */
    public String readersOf(Purpose purpose, Locale language) {
        return isForNobody(purpose)
                ? words(language).sentence(NOBODY)
                : new Names(language).listedApart(readers(purpose, language));
    }

    /** Names those who read an attribute, each with the purposes for which they do. */
    public String readersOf(AttributeDefinition attribute, Locale language) {
        List<Purpose> uses = purposes.using(attribute.id());
        List<String> readers = new ArrayList<>(
                uses.stream().allMatch(CatalogueSentences::isForNobody)
                        ? grouped(
                                uses,
                                WITH_PURPOSES,
                                language,
                                purpose -> Stream.of(words(language).sentence(NOBODY)))
                        : grouped(uses, WITH_PURPOSES, language, purpose -> readers(purpose, language)));
        if (attribute.is(AttributeDefinition.Part.SIGNS_IN)) {
            readers.add(words(language).sentence("reader.sign-in"));
        }
        return new Names(language).listedApart(readers.stream());
    }

    /** Tells whether nobody sees the data: neither staff, nor other systems, nor anybody outside. */
    private static boolean isForNobody(Purpose purpose) {
        return purpose.readers().equals(Set.of(ReaderKind.SYSTEM))
                && purpose.recipients().isEmpty();
    }

    private static Stream<String> readers(Purpose purpose, Locale language) {
        Wording words = words(language);
        return Stream.concat(
                purpose.readers().stream().sorted().map(reader -> words.sentence("reader." + reader.code())),
                purpose.recipients().stream().map(recipient -> recipient.in(language)));
    }

    /** Names the legal grounds on which an attribute is used, each with its purposes. */
    public String groundsOf(AttributeDefinition attribute, Locale language) {
        return new Names(language)
                .listedApart(grouped(
                        purposes.using(attribute.id()),
                        "ground.of",
                        language,
                        purpose -> Stream.of(words(language)
                                .say(
                                        "ground",
                                        words(language)
                                                .sentence("ground."
                                                        + purpose.basis().code()),
                                        purpose.law().in(language))))
                        .stream());
    }

    /** Returns for how long a purpose keeps data after it last needed it. */
    public String periodOf(Purpose purpose, Locale language) {
        return new PeriodInWords(purpose.retention()).in(language);
    }

    /** Returns for how long an attribute is kept at most, with the purposes that keep it so long. */
    public String periodOf(AttributeDefinition attribute, Locale language) {
        Period longest = purposes.retention(attribute.id());
        return words(language)
                .say(
                        "kept",
                        new PeriodInWords(longest).in(language),
                        listedWithin(
                                purposes.using(attribute.id()).stream()
                                        .filter(purpose -> purpose.retention().equals(longest))
                                        .toList(),
                                language));
    }

    /** Says what happens to a person who leaves an answer out. */
    public String skipped(AttributeDefinition attribute, Locale language) {
        List<Purpose> later = purposes.using(attribute.id()).stream()
                .filter(purpose -> purpose.basis() == LegalBasis.CONTRACT)
                .toList();
        Wording words = words(language);
        if (attribute.required()) {
            return words.sentence("skipped.required");
        }
        return later.isEmpty()
                ? words.sentence("skipped.optional")
                : words.say("skipped.later", listedWithin(later, language));
    }

    /** Returns what is said of several purposes, each sentence once with the purposes that it is said of. */
    private static List<String> grouped(
            List<Purpose> uses, String pattern, Locale language, Function<Purpose, Stream<String>> said) {
        Map<String, List<Purpose>> groups = new LinkedHashMap<>();
        uses.forEach(purpose -> said.apply(purpose)
                .forEach(sentence -> groups.computeIfAbsent(sentence, one -> new ArrayList<>())
                        .add(purpose)));
        return groups.entrySet().stream()
                .map(group -> words(language).say(pattern, group.getKey(), listedWithin(group.getValue(), language)))
                .toList();
    }

    private static String listedWithin(List<Purpose> some, Locale language) {
        Names names = new Names(language);
        return names.listed(some.stream().map(purpose -> names.within(purpose.name())));
    }

    static Wording words(Locale language) {
        return Wording.beside(CatalogueSentences.class, "Catalogue", language);
    }
}
