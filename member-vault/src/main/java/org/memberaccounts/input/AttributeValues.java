package org.memberaccounts.input;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeDefinition.Part;
import org.memberaccounts.organisation.Organisation;
import org.memberaccounts.person.PhoneNumber;
import org.memberaccounts.text.Unseen;

/** Checks what people type for the organisation's attributes: screened first, whatever the type, then by its type. */
@ApplicationScoped
public class AttributeValues {
    /**
     * The longest value of a type whose own rules are stricter, in code points. The longest email address and a self-
     * description fit in.
     */
    private static final int LONGEST_SHORT_VALUE = 320;

    /** The breaks between the cells of a table and the lines of an address, from which a value was pasted. */
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\t\\v\\f]\\s*");

    private final Organisation organisation;
    private final Clock clock;

    @Inject
    AttributeValues(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Checks one value; null and blank both mean that nothing was given. */
    public Checked check(AttributeDefinition definition, String typed) {
        return check(
                definition, typed, LocalDate.now(clock.withZone(organisation.zone())), organisation.ageOfConsent());
    }

    /**
     * Checks one value on a given day.
     *
     * @param today in the organisation's zone
     * @param ageOfConsent in years
     */
    static Checked check(AttributeDefinition definition, String typed, LocalDate today, int ageOfConsent) {
        String text =
                typed == null ? "" : BREAKS.matcher(Unseen.dropIdle(typed)).replaceAll(" ");
        return switch (Screening.line(screened(definition, text), limit(definition))) {
            case Screened.Stopped stopped -> new Checked.Rejected(stopped.reason());
            case Screened.Clean clean
            when Unseen.isAllOf(text) ->
                definition.required() ? new Checked.Rejected(Reason.REQUIRED) : new Checked.Absent();
            // as it was typed: the screened text is in NFC, which makes another ideograph of one in a name
            case Screened.Clean clean -> byType(definition, text, today, ageOfConsent);
        };
    }

    /**
     * Of a telephone number only the digits are kept that lead to it: with a zero in brackets among them it would look
     * like a card's.
     */
    private static String screened(AttributeDefinition definition, String text) {
        return definition.type() == AttributeDefinition.Type.PHONE
                ? PhoneNumber.parse(text)
                        .filter(PhoneNumber::isKnown)
                        .map(PhoneNumber::e164)
                        .orElse(text)
                : text;
    }

    private static Checked byType(AttributeDefinition definition, String text, LocalDate today, int ageOfConsent) {
        TypedValue value = new TypedValue(definition.id());
        return switch (definition.type()) {
            case TEXT -> definition.is(Part.NAMES_THE_PERSON) ? value.name(text) : value.text(text);
            case CHOICE ->
                value.choice(
                        text,
                        choices(definition, choice -> true),
                        choices(definition, AttributeDefinition.Choice::selfDescribed));
            case DATE ->
                definition.is(Part.DECIDES_THE_AGE)
                        ? value.birthDate(text, definition.yearAlone(), today, ageOfConsent)
                        : value.date(text, definition.yearAlone(), today);
            case PHONE -> value.phone(text);
            case EMAIL -> value.email(text);
            case BOOLEAN -> value.yesOrNo(text);
        };
    }

    /** Returns the longest value that an attribute takes, in code points. */
    public int longest(AttributeDefinition definition) {
        return limit(definition);
    }

    private static int limit(AttributeDefinition definition) {
        return definition.type() == AttributeDefinition.Type.TEXT ? definition.maxLength() : LONGEST_SHORT_VALUE;
    }

    private static Set<String> choices(AttributeDefinition definition, Predicate<AttributeDefinition.Choice> which) {
        return definition.choices().stream()
                .filter(which)
                .map(AttributeDefinition.Choice::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
