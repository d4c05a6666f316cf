package org.memberaccounts.revision;

import org.memberaccounts.code.Coded;
import org.memberaccounts.organisation.LocalizedText;

/**
 * A change in the words of something that is in both versions.
 *
 * @param name what the thing is called in the newer version
 */
public record TextChange(Part part, LocalizedText name, LocalizedText before, LocalizedText after) {
    /** The parts that have words. */
    public enum Part implements Coded {
        PURPOSE_NAME,
        PURPOSE_TEXT,
        PURPOSE_QUESTION,
        /** The article of the law. */
        PURPOSE_LAW,
        /** The term of the Data Privacy Vocabulary. */
        PURPOSE_TERM,
        LABEL,
        HINT,
        WHY,
        /** One of the answers to choose from. */
        CHOICE,
        CASE_KIND,
        /** The heading of a section of the policy. */
        SECTION
    }
}
