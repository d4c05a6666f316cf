package org.memberaccounts.settings;

import java.util.List;

/** The reason why nothing starts: a sentence for each mistake, which says what to set instead. It repeats no value. */
public class WrongSettings extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    /** One mistake. */
    public WrongSettings(String sentence) {
        this(List.of(sentence));
    }

    WrongSettings(List<String> sentences) {
        super(String.join("\n", sentences));
        this.sentences = sentences;
    }

    public List<String> sentences() {
        return sentences;
    }
}
