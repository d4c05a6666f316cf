package org.memberaccounts.revision;

import org.memberaccounts.code.Coded;
import org.memberaccounts.organisation.LocalizedText;

/**
 * A change in the words of a purpose or a question.
 *
 * @param name what the purpose or question is called in the newer version
 */
public record TextChange(Part part, LocalizedText name, LocalizedText before, LocalizedText after) {
    /** The parts that have words. */
    public enum Part implements Coded {
        PURPOSE_NAME,
        PURPOSE_TEXT,
        PURPOSE_QUESTION,
        LABEL,
        HINT,
        WHY
    }
}
