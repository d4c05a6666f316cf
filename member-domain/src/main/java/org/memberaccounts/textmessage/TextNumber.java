package org.memberaccounts.textmessage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.person.PhoneNumber;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;

/** The number of a person, read through the door at each sending and stored nowhere. */
@ApplicationScoped
class TextNumber {
    private final Door door;

    @Inject
    TextNumber(Door door) {
        this.door = door;
    }

    /**
     * Reads the number; the read is on record. Called outside any transaction.
     *
     * @param job the name in the log of the step that sends
     * @return empty when the person is gone, has no number, or may not be told
     */
    Optional<PhoneNumber> of(PersonId person, String job) {
        return switch (door.disclose(new Disclosure(
                Access.job(job), person, PurposeId.NOTICES, Set.of(AttributeId.PHONE), Set.of(), Optional.empty()))) {
            case Answer.Disclosed disclosed ->
                Optional.ofNullable(disclosed.values().take().get(AttributeId.PHONE))
                        .map(PhoneNumber::new);
            case Answer.Refused refused -> Optional.empty();
        };
    }
}
