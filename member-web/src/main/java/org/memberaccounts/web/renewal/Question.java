package org.memberaccounts.web.renewal;

import java.util.List;
import org.memberaccounts.revision.WordDifference;

/**
 * A question that is asked again, in the language of the page.
 *
 * @param pieces the question, with what is new in it marked
 * @param answer what was answered: {@code yes}, {@code no} or nothing
 * @param decision the id of that answer, for its receipt; null where there is none
 * @param until what holds until the text is in force; null once it is, or where there is nothing to withdraw
 */
public record Question(
        String purpose,
        int text,
        String name,
        List<WordDifference.Piece> pieces,
        List<Fact> facts,
        String answer,
        String decision,
        String said,
        String ifYes,
        String ifNo,
        String until) {
    /** A fact about the use, new or as before. */
    public record Fact(String name, String said) {}

    public boolean isSaidYes() {
        return answer.equals("yes");
    }

    public boolean isSaidNo() {
        return answer.equals("no");
    }
}
