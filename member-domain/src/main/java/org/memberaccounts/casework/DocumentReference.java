package org.memberaccounts.casework;

import java.util.Optional;
import java.util.regex.Pattern;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.text.Plain;

/**
 * The reference of a document that a case rests on, such as the file number on an authority's letter: 2 to 40 letters
 * from A to Z, digits, and {@code . / -} between them. It stands in plain in the case and in the log, so its form lets
 * through no name alone, and none of the numbers that belong to people.
 */
public record DocumentReference(String value) {
    /** The most letters of a reference. */
    public static final int LONGEST = 40;

    /** The most letters of one as typed, with spaces in it. */
    public static final int LONGEST_TYPED = 60;

    private static final Pattern FORM = Pattern.compile("(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9./-]{0,38}[A-Za-z0-9]");

    /** Digits alone in the length of a telephone number, or as many in a row as an identity number or a card has. */
    private static final Pattern OF_A_PERSON = Pattern.compile("(?:[0-9][./-]*){10,}|.*(?:[0-9][./-]*){15}.*");

    public DocumentReference {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a reference");
        }
    }

    /** Reads a reference as typed, with spaces left out; empty if it has another form. */
    public static Optional<DocumentReference> read(ScreenedText typed) {
        return Optional.of(Plain.of(typed.value()).replace(" ", ""))
                .filter(DocumentReference::isWellFormed)
                .map(DocumentReference::new);
    }

    private static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches() && !OF_A_PERSON.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
