package org.memberaccounts.policy;

import java.util.regex.Pattern;

/**
 * The name of a control, as the organisation pack has it. A policy can name only those that a feature brings as
 * {@link Control}, so that there is no promise without a control.
 */
public record ControlId(String code) {
    private static final Pattern FORM = Pattern.compile("[a-z]+(?:-[a-z]+)*");

    public ControlId {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("A control's name has small letters and dashes.");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
