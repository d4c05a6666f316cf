package org.memberaccounts.desk;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.actor.Access;
import org.memberaccounts.casework.CaseDesk;
import org.memberaccounts.casework.CaseId;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.vault.Refusal;
import org.memberaccounts.vault.door.Answer;
import org.memberaccounts.vault.door.Disclosure;
import org.memberaccounts.vault.door.Door;
import org.memberaccounts.vault.door.Lookup;
import org.memberaccounts.vault.door.LookupAnswer;
import org.memberaccounts.vault.door.Lookups;

/** Reads and look-ups through the door, in a test's own terms. */
@ApplicationScoped
public class Reads {
    private final Door door;
    private final Lookups lookups;
    private final Typed typed;

    @Inject
    Reads(Door door, Lookups lookups, Typed typed) {
        this.door = door;
        this.lookups = lookups;
        this.typed = typed;
    }

    /** Reads one attribute. */
    public Answer read(Access by, PersonId person, PurposeId purpose, AttributeId attribute) {
        return door.disclose(new Disclosure(by, person, purpose, Set.of(attribute), Optional.empty()));
    }

    /** Reads one attribute, or the text of the case, as the agent who works on a case. */
    public Answer readOnCase(Access by, PersonId person, PurposeId purpose, AttributeId attribute, CaseId on) {
        return door.disclose(Disclosure.onCase(
                by, person, purpose, Set.of(attribute), Set.of(CaseDesk.TEXT), Optional.of(on.value())));
    }

    /** Returns the values that were handed out. */
    public static Map<AttributeId, String> values(Answer answer) {
        return assertInstanceOf(Answer.Disclosed.class, answer).values().take();
    }

    /** Returns the reason why none were. */
    public static Refusal refusal(Answer answer) {
        return assertInstanceOf(Answer.Refused.class, answer).reason();
    }

    /** Finds the people who have exactly this value. */
    public List<PersonId> find(Access by, AttributeId attribute, String value) {
        return assertInstanceOf(LookupAnswer.Found.class, lookups.find(new Lookup(by, typed.value(attribute, value))))
                .people();
    }
}
