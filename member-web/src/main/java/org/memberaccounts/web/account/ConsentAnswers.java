package org.memberaccounts.web.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.memberaccounts.consent.Decided;
import org.memberaccounts.purpose.Purpose;

/**
 * A person's answers to the uses, counted: yes, no, and those that are still open.
 *
 * @param without how many need no consent
 */
public record ConsentAnswers(long yes, long no, long open, long without) {
    /** Counts what still stands: an answer to an earlier text waits again. */
    static ConsentAnswers of(Map<Purpose, Optional<Decided>> all, int without) {
        List<Boolean> standing = all.entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .filter(decided -> decided.textVersion() == one.getKey().textVersion()))
                .map(Decided::given)
                .toList();
        long yes = standing.stream().filter(given -> given).count();
        return new ConsentAnswers(yes, standing.size() - yes, all.size() - standing.size(), without);
    }
}
