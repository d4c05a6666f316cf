package org.memberaccounts.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.transaction.RollbackException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneByOneTest {
    @Test
    void whatFailsKeepsNoneOfTheOthersWaiting() {
        List<Integer> done = new ArrayList<>();
        assertEquals(List.of(2), OneByOne.each(List.of(1, 2, 3), number -> {
            failAtTwo(number);
            done.add(number);
        }));
        assertEquals(List.of(1, 3), done);
    }

    @Test
    void aRunThatLeavesSomethingUndoneFailsAtItsEnd() {
        List<Integer> done = new ArrayList<>();
        LeftUndone left = assertThrows(
                LeftUndone.class,
                () -> OneByOne.all(List.of(1, 2, 3), number -> {
                    failAtTwo(number);
                    done.add(number);
                }));
        assertEquals(List.of(1, 3), done);
        assertEquals("Left for the next time: 1.", left.getMessage());
        OneByOne.all(List.of(1, 3), OneByOneTest::failAtTwo);
    }

    @Test
    void aRowThatCannotBeReadIsPassedOver() {
        assertEquals(
                List.of(Optional.of(17), Optional.empty(), Optional.of(4)),
                Stream.of("17", "odd", "4")
                        .map(row -> OneByOne.read(row, Integer::valueOf))
                        .toList());
    }

    private static void failAtTwo(int number) {
        if (number == 2) {
            throw new IllegalStateException("planted");
        }
    }

    /** Throws as a failing commit does, through a method that declares nothing. */
    @Test
    void norDoesWhatFailsAsNothingDeclares() {
        List<Integer> done = new ArrayList<>();
        OneByOne.each(List.of(1, 2), number -> {
            done.add(number);
            OneByOneTest.<RuntimeException>fail(new RollbackException("planted"));
        });
        assertEquals(List.of(1, 2), done);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> void fail(Exception failure) throws E {
        throw (E) failure;
    }
}
