package org.memberaccounts.policy;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.Names;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.purpose.CatalogueSentences;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.wording.Wording;

/** The words for what a version's catalogues say, as clauses take them in. */
record CatalogueWords(Organisation organisation, PurposeCatalogue purposes) {
    List<PolicyFact> all() {
        return List.of(
                new PolicyFact("required", language -> attributes(AttributeDefinition::required, language)),
                new PolicyFact("optional", language -> attributes(attribute -> !attribute.required(), language)),
                new PolicyFact("purposes", this::uses),
                new PolicyFact("consents", this::consents),
                new PolicyFact("recipients", this::recipients));
    }

    private String attributes(Predicate<AttributeDefinition> which, Locale language) {
        Names names = new Names(language);
        return listed(
                organisation.attributes().stream().filter(which).map(attribute -> names.within(attribute.label())),
                language);
    }

    /** Names all purposes, each with its period. */
    private String uses(Locale language) {
        Names names = new Names(language);
        return listed(
                purposes.ours().stream()
                        .map(purpose -> words(language)
                                .say(
                                        "purpose",
                                        names.within(purpose.name()),
                                        sentences().periodOf(purpose, language))),
                language);
    }

    private String consents(Locale language) {
        Names names = new Names(language);
        return listed(
                purposes.ours().stream()
                        .filter(purpose -> purpose.basis().needsConsent())
                        .map(purpose -> names.within(purpose.name())),
                language);
    }

    /** A whole sentence on who gets data outside the organisation. */
    private String recipients(Locale language) {
        Names names = new Names(language);
        List<String> some = purposes.ours().stream()
                .flatMap(purpose -> outside(purpose, language))
                .toList();
        return some.isEmpty()
                ? words(language).sentence("recipients.none")
                : words(language).say("recipients", names.listedApart(some.stream()));
    }

    private static Stream<String> outside(Purpose purpose, Locale language) {
        return purpose.recipients().stream()
                .map(recipient -> words(language)
                        .say("recipient", recipient.in(language), new Names(language).within(purpose.name())));
    }

    private static String listed(Stream<String> names, Locale language) {
        List<String> some = names.toList();
        return some.isEmpty() ? words(language).sentence("none") : new Names(language).listedInSentence(some);
    }

    private CatalogueSentences sentences() {
        return new CatalogueSentences(organisation, purposes);
    }

    private static Wording words(Locale language) {
        return Wording.beside(CatalogueWords.class, "Facts", language);
    }
}
