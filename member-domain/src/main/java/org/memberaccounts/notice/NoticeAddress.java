package org.memberaccounts.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.EmailAddress;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;

/** The address to write to a person, read through the door at each sending and stored nowhere. */
@ApplicationScoped
public class NoticeAddress {
    private final Door door;

    @Inject
    NoticeAddress(Door door) {
        this.door = door;
    }

    /**
     * Reads the address; the read is on record. Called outside any transaction.
     *
     * @param job the name in the log of the step that writes
     * @return empty when the person is gone, has no address, or may not be told
     */
    public Optional<EmailAddress> of(PersonId person, String job) {
        return switch (door.disclose(new Disclosure(
                Access.job(job), person, PurposeCatalogue.NOTICES, Set.of(AttributeId.EMAIL), Optional.empty()))) {
            case Answer.Disclosed disclosed ->
                Optional.ofNullable(disclosed.values().take().get(AttributeId.EMAIL))
                        .flatMap(EmailAddress::parse);
            case Answer.Refused refused -> Optional.empty();
        };
    }
}
