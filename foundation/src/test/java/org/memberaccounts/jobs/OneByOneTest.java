package org.memberaccounts.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.transaction.RollbackException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneByOneTest {
    @Test
    void whatFailsKeepsNoneOfTheOthersWaiting() {
        List<Integer> done = new ArrayList<>();
        OneByOne.each(List.of(1, 2, 3), number -> {
            if (number == 2) {
                throw new IllegalStateException("planted");
            }
            done.add(number);
        });
        assertEquals(List.of(1, 3), done);
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
