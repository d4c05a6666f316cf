package org.memberaccounts.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.memberaccounts.desk.DeskTest;
import org.memberaccounts.desk.Given;

@DeskTest
class StaffRegisterTest {
    private final StaffRegister register;
    private final IdentityId user = Given.aUser();

    StaffRegisterTest(StaffRegister register) {
        this.register = register;
    }

    @Test
    void aNumberIsGivenOnceAndToNobodyElse() {
        assertEquals(Optional.empty(), register.find(user));
        int number = register.number(user);
        assertEquals(number, register.number(user));
        assertNotEquals(number, register.number(Given.aUser()));
    }

    @Test
    void twoFirstRequestsAtOnceGetTheSameNumber() throws Exception {
        List<Callable<Integer>> requests = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            requests.add(() -> register.number(user));
        }
        Set<Integer> numbers = new HashSet<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> number : pool.invokeAll(requests)) {
                numbers.add(number.get());
            }
        }
        assertEquals(1, numbers.size());
    }

    @Test
    void whoIsErasedLeavesANumberThatIsNobodys(Given given) {
        int number = register.number(user);
        given.committed(() -> register.untie(user));
        assertEquals(Optional.empty(), register.find(user));
        assertNotEquals(number, register.number(user));
    }
}
