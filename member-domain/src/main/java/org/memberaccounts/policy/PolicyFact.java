package org.memberaccounts.policy;

import java.util.Locale;
import java.util.function.Function;

/**
 * A fact that clauses take in by its name in braces, such as {@code {age-of-consent}}, so that the policy says what the
 * software does.
 *
 * @param words the fact as it stands in a sentence
 */
public record PolicyFact(String name, Function<Locale, String> words) {}
