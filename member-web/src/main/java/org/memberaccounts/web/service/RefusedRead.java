package org.memberaccounts.web.service;

import java.util.Set;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.web.frame.Sentences;

/**
 * The refusal of a read on a case, in words.
 *
 * @param asked what was asked for, by name
 * @param why why nothing was opened
 * @param advice what to do about it
 * @param anotherCaseHelps whether another case can serve what this one can't
 */
public record RefusedRead(String asked, String why, String advice, boolean anotherCaseHelps) {
    private static final Set<Refusal> ANOTHER_CASE = Set.of(
            Refusal.CASE_MISSING,
            Refusal.CASE_NOT_OPEN,
            Refusal.CASE_NOT_YOURS,
            Refusal.CASE_FOR_OTHER_PURPOSE,
            Refusal.DOCUMENT_MISSING,
            Refusal.ATTRIBUTE_NOT_FOR_PURPOSE);

    /** @param beyond which of what was chosen the case's purpose may not use, by name */
    static RefusedRead of(Refusal refusal, String asked, String beyond, Sentences texts) {
        String why = texts.say("refused." + refusal.code());
        return new RefusedRead(
                asked,
                refusal == Refusal.ATTRIBUTE_NOT_FOR_PURPOSE
                        ? why + " " + texts.say("case.beyond.chosen", beyond)
                        : why,
                texts.say("advice." + refusal.code()),
                ANOTHER_CASE.contains(refusal));
    }
}
