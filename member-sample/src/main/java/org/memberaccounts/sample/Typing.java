package org.memberaccounts.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.memberaccounts.input.AttributeValues;
import org.memberaccounts.input.Checked;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.input.CheckedValues;
import org.memberaccounts.input.Screened;
import org.memberaccounts.input.ScreenedText;
import org.memberaccounts.input.Screening;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.Organisation;

/** The typing of invented people, checked like anybody else's. */
@ApplicationScoped
class Typing {
    private final AttributeValues values;
    private final Organisation organisation;

    @Inject
    Typing(AttributeValues values, Organisation organisation) {
        this.values = values;
        this.organisation = organisation;
    }

    CheckedValues values(Map<AttributeId, String> typed) {
        return CheckedValues.of(typed.entrySet().stream()
                .map(one -> value(one.getKey(), one.getValue()))
                .toList());
    }

    CheckedValue value(AttributeId attribute, String typed) {
        return switch (values.check(organisation.attribute(attribute).orElseThrow(), typed)) {
            case Checked.Accepted accepted -> accepted.value();
            case Checked.Absent absent -> throw new IllegalStateException("Nothing is given for " + attribute + ".");
            case Checked.Rejected rejected ->
                throw new IllegalStateException(attribute + " isn't taken: " + rejected.reason() + ".");
        };
    }

    static ScreenedText text(String typed, int longest) {
        return switch (Screening.lines(typed, longest)) {
            case Screened.Clean clean -> clean.text();
            case Screened.Stopped stopped -> throw new IllegalStateException("A text isn't taken: " + stopped.reason());
        };
    }
}
