package org.memberaccounts.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeDefinition.Choice;
import org.memberaccounts.organisation.AttributeDefinition.Part;
import org.memberaccounts.organisation.AttributeDefinition.Type;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.organisation.LocalizedText;

/** Questions to check answers by. */
final class Definitions {
    static final int LONGEST_TEXT = 200;
    private static final LocalizedText SOME_TEXT = new LocalizedText(Map.of(Locale.ENGLISH, "text"));
    private static final List<Choice> CHOICES =
            List.of(new Choice("female", SOME_TEXT, false), new Choice("self-described", SOME_TEXT, true));

    private Definitions() {}

    static AttributeDefinition of(String id, Type type, boolean required) {
        return of(id, type, required, Optional.empty(), false);
    }

    static AttributeDefinition of(String id, Type type, Optional<Part> part) {
        return of(id, type, true, part, false);
    }

    static AttributeDefinition whereTheYearIsEnough(String id, Optional<Part> part) {
        return of(id, Type.DATE, true, part, true);
    }

    private static AttributeDefinition of(
            String id, Type type, boolean required, Optional<Part> part, boolean yearAlone) {
        return new AttributeDefinition(
                new AttributeId(id),
                type,
                part,
                required,
                LONGEST_TEXT,
                yearAlone,
                AttributeDefinition.Group.ABOUT_YOU,
                CHOICES,
                SOME_TEXT,
                Optional.empty(),
                SOME_TEXT);
    }
}
