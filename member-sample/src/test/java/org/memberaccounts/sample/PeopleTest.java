package org.memberaccounts.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.memberaccounts.person.PhoneNumber;

class PeopleTest {
    private static final List<SamplePerson> PEOPLE = new People(new Random(1)).invent(Story.PEOPLE);

    @Test
    void everybodyHasANumberOfTheirOwnThatCanExistAndIsKeptFreeForFiction() {
        List<String> numbers = PEOPLE.stream()
                .map(person -> person.values().get(Purposes.PHONE))
                .toList();
        assertEquals(PEOPLE.size(), numbers.stream().distinct().count());
        for (String number : numbers) {
            assertTrue(PhoneNumber.parse(number).filter(PhoneNumber::isKnown).isPresent(), number + " can't exist");
            assertTrue(number.matches("\\+1[2-9][0-9]{2}55501[0-9]{2}"), number + " may be somebody's");
        }
    }

    @Test
    void everybodyHasAnAddressOfTheirOwnThatLeadsNowhere() {
        List<String> addresses =
                PEOPLE.stream().map(person -> person.email().normalised()).toList();
        assertEquals(PEOPLE.size(), addresses.stream().distinct().count());
        addresses.forEach(
                address -> assertTrue(address.endsWith("@sample.example") || address.endsWith("@nowhere.example")));
    }

    @Test
    void thereAreNamesInBothScriptsAndNamesLongerThanAnyColumn() {
        assertTrue(PEOPLE.stream()
                        .filter(person -> person.language().equals(People.CHINESE))
                        .count()
                > 80);
        assertTrue(PEOPLE.stream()
                        .filter(person -> person.language().equals(People.ENGLISH))
                        .count()
                > 50);
        assertTrue(
                PEOPLE.stream()
                        .anyMatch(person -> person.values().get(Purposes.NAME).length() > 50),
                "a long one in Latin letters");
        assertTrue(
                PEOPLE.stream()
                        .anyMatch(person ->
                                person.values().get(Purposes.NAME).codePoints().anyMatch(c -> c > 0x4e00)
                                        && person.values().get(Purposes.NAME).length() > 15),
                "a long one in Chinese");
    }
}
