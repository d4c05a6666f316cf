package org.memberaccounts.vault;

import java.util.regex.Pattern;

/**
 * The name under which a feature keeps marks of values. No attribute has it: what people are found by has the
 * attribute's.
 *
 * @param value small letters and dashes, after the feature's name and a slash
 */
public record MarkName(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z]+/[a-z-]+");

    public MarkName {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A mark's name is the feature's, a slash, and a name.");
        }
    }
}
