package org.memberaccounts.notice;

import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.person.PersonId;

/** The languages in which people are written to. The features at which people come to us bring theirs as beans. */
public interface LanguageBook {
    /** Finds the language that somebody joined or was enrolled in; empty when they didn't come this way. */
    Optional<Locale> language(PersonId person);
}
