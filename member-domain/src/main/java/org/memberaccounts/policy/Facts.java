package org.memberaccounts.policy;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.memberaccounts.organisation.PackError;

/** The facts that clauses can take in, by their names. */
final class Facts {
    private static final Pattern NAMED = Pattern.compile("\\{([^}]*)}");

    private final Map<String, Function<Locale, String>> facts;

    Facts(Stream<PolicyFact> facts) {
        this.facts = facts.collect(Collectors.toUnmodifiableMap(PolicyFact::name, PolicyFact::words));
    }

    /**
     * Puts them into a clause.
     *
     * @throws PackError when it names one that there isn't
     */
    Clause into(Clause clause) {
        return clause.saying(clause.text()
                .map((language, text) -> NAMED.matcher(text)
                        .replaceAll(name ->
                                Matcher.quoteReplacement(fact(clause, name).apply(language)))));
    }

    private Function<Locale, String> fact(Clause clause, MatchResult name) {
        Function<Locale, String> fact = facts.get(name.group(1));
        if (fact == null) {
            throw new PackError("The policy's clause " + clause.id() + " takes in " + name.group()
                    + ", which there isn't. Take in one of " + new TreeSet<>(facts.keySet()) + ", or write it out.");
        }
        return fact;
    }
}
