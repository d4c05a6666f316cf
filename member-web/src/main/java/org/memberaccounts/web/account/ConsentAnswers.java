package org.memberaccounts.web.account;

import java.util.Map;
import java.util.Optional;
import org.memberaccounts.consent.Decided;
import org.memberaccounts.purpose.Purpose;

/**
 * A person's answers to the uses, counted: yes, no, and those that are still open.
 *
 * @param open those to which neither was said, or yes to an earlier text
 * @param again how many of the open ones wait since their text changed
 * @param without how many need no consent
 */
public record ConsentAnswers(long yes, long no, long open, long again, long without) {
    /** Counts what still stands: a yes to an earlier text waits again, a no to one needn't be said twice. */
    static ConsentAnswers of(Map<Purpose, Optional<Decided>> all, int without) {
        long no = all.values().stream()
                .filter(said -> said.filter(decided -> !decided.given()).isPresent())
                .count();
        long everYes = all.values().stream()
                .filter(said -> said.filter(Decided::given).isPresent())
                .count();
        long again = all.entrySet().stream()
                .filter(one -> one.getValue()
                        .filter(decided -> decided.given() && !decided.isAbout(one.getKey()))
                        .isPresent())
                .count();
        return new ConsentAnswers(everYes - again, no, all.size() - everYes - no + again, again, without);
    }
}
