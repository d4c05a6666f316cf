package org.memberaccounts.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.code.Coded;
import org.memberaccounts.wording.Languages;
import org.memberaccounts.wording.Wording;

/**
 * A question that the organisation asks of people, and the reason for it. The law, the readers, the period and the need
 * that are said beside it (REG-3) follow from the purposes that use the answer.
 *
 * @param part what the software itself does with the answer, if anything
 * @param group the part of the form it stands in
 * @param maxLength in letters, for texts
 * @param yearAlone whether the year is enough, for dates
 * @param choices the possible answers; none where the answer is typed
 * @param why one sentence
 */
public record AttributeDefinition(
        AttributeId id,
        Type type,
        Optional<Part> part,
        boolean required,
        int maxLength,
        boolean yearAlone,
        Group group,
        List<Choice> choices,
        LocalizedText label,
        Optional<LocalizedText> hint,
        LocalizedText why) {
    /** The types of values. */
    public enum Type implements Coded {
        TEXT,
        CHOICE,
        DATE,
        PHONE,
        EMAIL,
        BOOLEAN;
    }

    /**
     * A part that an answer plays for the software itself, whatever the organisation calls the attribute. Each is
     * played by one attribute.
     */
    public enum Part implements Coded {
        /** The name a person is addressed by. */
        NAMES_THE_PERSON(Type.TEXT, true),
        /** The date that decides whether somebody may join without a guardian (MIN-1). */
        DECIDES_THE_AGE(Type.DATE, true),
        /** The address a person signs in with and is written to; Keycloak is its master. */
        SIGNS_IN(Type.EMAIL, true),
        /** The number a person is called at. */
        IS_CALLED(Type.PHONE, false);

        private final Type type;
        private final boolean required;

        Part(Type type, boolean required) {
            this.type = type;
            this.required = required;
        }

        private static Part of(String code) {
            return Coded.of(Part.class, code);
        }
    }

    /** The parts of the form. */
    public enum Group {
        ABOUT_YOU,
        REACH_YOU,
        SERVICES
    }

    /** One of the answers of a choice; a self-described one may be followed by a colon and a person's own words. */
    public record Choice(String id, LocalizedText label, boolean selfDescribed) {}

    private static final int LONGEST_TEXT = 4_000;

    public AttributeDefinition {
        Objects.requireNonNull(id);
        choices = List.copyOf(choices);
    }

    static AttributeDefinition read(Section section, Languages languages) {
        Type type = section.parsed(
                "type", text -> Coded.of(Type.class, text), "must be text, choice, date, phone, email or boolean");
        AttributeDefinition definition = new AttributeDefinition(
                section.parsed("id", AttributeId::new, "must be small letters, digits and dashes, at most 40"),
                type,
                part(section, type),
                section.yes("required"),
                maxLength(section, type),
                yearAlone(section, type),
                section.parsed(
                        "group",
                        text -> Group.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_')),
                        "must be about-you, reach-you or services"),
                choices(section, type, languages),
                section.localized("label"),
                section.optionalLocalized("hint"),
                section.localized("why"));
        section.done();
        return definition;
    }

    private static int maxLength(Section section, Type type) {
        if (type != Type.TEXT) {
            return 0;
        }
        int maxLength = section.number("max-length");
        if (maxLength < 1 || maxLength > LONGEST_TEXT) {
            throw section.error("max-length", "must be from 1 to " + LONGEST_TEXT);
        }
        return maxLength;
    }

    private static boolean yearAlone(Section section, Type type) {
        boolean yearAlone = section.yes("year-alone");
        if (yearAlone && type != Type.DATE) {
            throw section.error("year-alone", "can be true for a date only");
        }
        return yearAlone;
    }

    private static List<Choice> choices(Section section, Type type, Languages languages) {
        List<Choice> choices = section.sections("choices").stream()
                .map(AttributeDefinition::choice)
                .toList();
        if ((type == Type.CHOICE) == choices.isEmpty()) {
            throw section.error("choices", "must be there for a choice, and only there");
        }
        Set<String> ids = new HashSet<>();
        choices.forEach(choice -> {
            if (!ids.add(choice.id())) {
                throw section.error("choices", "has the id " + choice.id() + " twice");
            }
        });
        return type == Type.BOOLEAN ? List.of(yesOrNo("true", languages), yesOrNo("false", languages)) : choices;
    }

    private static Choice yesOrNo(String id, Languages languages) {
        return new Choice(
                id,
                LocalizedText.of(
                        languages,
                        language -> Wording.beside(AttributeDefinition.class, "Answers", language)
                                .sentence(id)),
                false);
    }

    private static Choice choice(Section section) {
        Choice choice = new Choice(
                section.parsed("id", text -> new AttributeId(text).value(), "must be small letters, digits and dashes"),
                section.localized("label"),
                section.yes("self-described"));
        section.done();
        return choice;
    }

    private static Optional<Part> part(Section section, Type type) {
        if (section.optionalText("part").isEmpty()) {
            return Optional.empty();
        }
        Part part = section.parsed(
                "part", Part::of, "must be names-the-person, decides-the-age, signs-in or is-called, or left out");
        if (type != part.type) {
            throw section.error("part", "can be " + part.code() + " for the type " + part.type.code() + " only");
        }
        if (part.required && !section.yes("required")) {
            throw section.error("part", "can be " + part.code() + " only where required is true");
        }
        return Optional.of(part);
    }

    /** Tells whether it plays this part. */
    public boolean is(Part asked) {
        return part.filter(asked::equals).isPresent();
    }
}
