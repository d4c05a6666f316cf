package org.memberaccounts.member;

import java.util.Optional;
import org.memberaccounts.idempotency.Created;
import org.memberaccounts.idempotency.Creation;
import org.memberaccounts.person.PersonId;

/** The outcome of completing a membership. */
public sealed interface Completion extends Creation {
    record Completed(PersonId person) implements Completion {
        @Override
        public Optional<Created> created() {
            return Optional.of(new Created(person, person.value(), true));
        }
    }

    record AlreadyMember(PersonId person) implements Completion {}

    /** Their sign-up is being removed, since they have just said that they are too young. Nothing was kept. */
    record SignInGone() implements Completion {}
}
