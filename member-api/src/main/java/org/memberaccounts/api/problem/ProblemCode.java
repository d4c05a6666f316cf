package org.memberaccounts.api.problem;

import java.util.Locale;
import org.memberaccounts.code.Coded;
import org.memberaccounts.wording.Wording;

/**
 * A kind of problem, by the code that programs decide by. The enum of a feature has all that its operations answer; its
 * bundle {@code Problems} lies beside it, with a sentence under each code and a title under {@code <code>.title}.
 */
public interface ProblemCode extends Coded {
    /** The HTTP status. */
    int status();

    /** The URI that RFC 9457 identifies it by. */
    default String type() {
        return "urn:member-accounts:problem:" + code();
    }

    /** A few words, the same each time. */
    default String title(Locale language) {
        return words(language).sentence(code() + ".title");
    }

    /** Says what to do about it. */
    default String sentence(Locale language) {
        return words(language).sentence(code());
    }

    private Wording words(Locale language) {
        return Wording.beside(getClass(), "Problems", language);
    }
}
