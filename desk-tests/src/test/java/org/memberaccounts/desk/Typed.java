package org.memberaccounts.desk;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

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

/** Typed texts and values, checked as pages and API check them before a desk gets them. */
@ApplicationScoped
public class Typed {
    private static final int LONGEST = 4_000;

    private final AttributeValues values;
    private final Organisation organisation;

    @Inject
    Typed(AttributeValues values, Organisation organisation) {
        this.values = values;
        this.organisation = organisation;
    }

    public CheckedValue value(AttributeId attribute, String typed) {
        return assertInstanceOf(
                        Checked.Accepted.class,
                        values.check(organisation.attribute(attribute).orElseThrow(), typed))
                .value();
    }

    public CheckedValues values(Map<AttributeId, String> typed) {
        return CheckedValues.of(typed.entrySet().stream()
                .map(one -> value(one.getKey(), one.getValue()))
                .toList());
    }

    /** A note, or reasons. */
    public static ScreenedText text(String typed) {
        return assertInstanceOf(Screened.Clean.class, Screening.lines(typed, LONGEST))
                .text();
    }
}
