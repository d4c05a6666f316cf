package org.memberaccounts.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.memberaccounts.organisation.AttributeDefinition;
import org.memberaccounts.organisation.AttributeDefinition.Part;
import org.memberaccounts.organisation.AttributeDefinition.Type;

/**
 * Names, addresses and numbers of the world, as people paste them: taken, kept in their form, and found again by
 * somebody who types them another way.
 */
class PastedValuesTest {
    private static final int ENOUGH = 200;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    static List<List<String>> addresses() {
        return Tables.rows("addresses.tsv");
    }

    static List<List<String>> names() {
        return Tables.rows("names.tsv");
    }

    static List<List<String>> phones() {
        return Tables.rows("phones.tsv");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void anAddressIsKeptInOneFormAndFoundHoweverItIsTyped(List<String> row) {
        CheckedValue kept = value(Type.EMAIL, row.get(0));
        assertEquals(row.get(2), kept.value());
        assertEquals(kept.normalised(), value(Type.EMAIL, row.get(1)).normalised());
        assertEquals(kept.normalised(), value(Type.EMAIL, kept.value()).normalised());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsKeptAsItsOwnerTypedItAndTheSameHoweverItIsTyped(List<String> row) {
        CheckedValue kept = value(Type.TEXT, row.get(0));
        assertEquals(row.get(1), kept.value());
        assertEquals(kept.normalised(), value(Type.TEXT, row.get(2)).normalised());
    }

    @ParameterizedTest
    @MethodSource("phones")
    void aNumberIsKeptInOneFormAndFoundHoweverItIsTyped(List<String> row) {
        Checked.Accepted checked = accepted(Type.PHONE, row.get(1));
        assertEquals(row.get(3), checked.value().value());
        assertEquals(row.get(4).equals("unknown"), checked.doubtful());
        assertEquals(checked.value().normalised(), value(Type.PHONE, row.get(2)).normalised());
    }

    @Test
    void thereAreEnoughOfEachAndNoTwoAreTakenForOne() {
        assertDistinct(addresses(), 2, Type.EMAIL);
        assertDistinct(names(), 1, Type.TEXT);
        assertDistinct(phones(), 3, Type.PHONE);
    }

    private static void assertDistinct(List<List<String>> rows, int kept, Type type) {
        List<String> different =
                rows.stream().map(row -> row.get(kept)).distinct().toList();
        assertTrue(different.size() >= ENOUGH, "only " + different.size());
        assertEquals(
                different.size(),
                different.stream()
                        .map(one -> value(type, one).normalised())
                        .distinct()
                        .count());
    }

    private static CheckedValue value(Type type, String typed) {
        return accepted(type, typed).value();
    }

    private static Checked.Accepted accepted(Type type, String typed) {
        Optional<Part> part = type == Type.TEXT ? Optional.of(Part.NAMES_THE_PERSON) : Optional.empty();
        AttributeDefinition definition = Definitions.of(type.code(), type, part);
        return assertInstanceOf(Checked.Accepted.class, AttributeValues.check(definition, typed, TODAY, 14));
    }
}
