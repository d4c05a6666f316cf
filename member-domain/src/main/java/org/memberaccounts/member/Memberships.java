package org.memberaccounts.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.memberaccounts.identity.IdentityId;
import org.memberaccounts.identity.SignIns;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.vault.Reader;
import org.memberaccounts.vault.Requester;
import org.memberaccounts.vault.Vault;
import org.memberaccounts.vault.Via;

/** Where people become members and keep their profile right. Values come here checked and normalised. */
@ApplicationScoped
public class Memberships {
    /** What came of completing a membership. */
    public sealed interface Result {
        record Completed(PersonId person) implements Result {}

        record AlreadyMember(PersonId person) implements Result {}
    }

    /** What a membership is, without anything personal. */
    public record Summary(MembershipStatus status, Instant joinedAt) {}

    @PersistenceContext(unitName = "member")
    private EntityManager entityManager;

    @Inject
    private Vault vault;

    @Inject
    private SignIns signIns;

    @Inject
    private Clock clock;

    @Inject
    private Event<MembershipCompleted> completed;

    @Inject
    private Event<ProfileCorrected> corrected;

    /** Makes the signed-in user a person with these values, and a member. */
    @Transactional
    public Result complete(IdentityId identity, Via via, Map<AttributeId, String> values, Locale language) {
        Optional<PersonId> known = signIns.person(identity);
        if (known.isPresent()) {
            return new Result.AlreadyMember(known.get());
        }
        PersonId person = vault.admit();
        vault.seal(person, values);
        signIns.link(identity, person);
        entityManager.persist(new Membership(person, clock.instant(), language));
        completed.fire(new MembershipCompleted(new Requester(new Reader.Self(person), via), person, values.keySet()));
        return new Result.Completed(person);
    }

    /** Puts new values in place of old ones and forgets the cleared ones, at once. */
    @Transactional
    public void correct(Requester by, PersonId person, Map<AttributeId, String> values, Set<AttributeId> cleared) {
        vault.seal(person, values);
        vault.clear(person, cleared);
        var changed = new HashSet<>(values.keySet());
        changed.addAll(cleared);
        corrected.fire(new ProfileCorrected(by, person, Set.copyOf(changed)));
    }

    public Optional<Summary> find(PersonId person) {
        return Optional.ofNullable(entityManager.find(Membership.class, person.value())).map(membership -> new Summary(membership.status(), membership.joinedAt()));
    }
}
