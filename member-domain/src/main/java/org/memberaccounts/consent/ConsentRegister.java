package org.memberaccounts.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.authority.Authority;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.idempotency.Created;
import org.memberaccounts.idempotency.Creation;
import org.memberaccounts.lock.TransactionLocks;
import org.memberaccounts.paging.Page;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.version.VersionInForce;

/** The register of consents: people say yes and no, purpose by purpose, and their decisions can be looked up. */
@ApplicationScoped
public class ConsentRegister {
    /** The outcome of a decision. */
    public sealed interface Result extends Creation {
        /** The decision counts from now on. */
        record Recorded(PersonId person, Decided decision) implements Result {
            @Override
            public Optional<Created> created() {
                return Optional.of(new Created(person, decision.id().value(), true));
            }
        }

        /**
         * The decision was the same already; nothing was added. An idempotency key remembers it all the same: the same
         * request, repeated after a later decision, must not undo that one.
         */
        record Unchanged(PersonId person, Decided decision) implements Result {
            @Override
            public Optional<Created> created() {
                return Optional.of(new Created(person, decision.id().value(), false));
            }
        }

        /** The purpose doesn't rest on consent: there is nothing to decide. */
        record NotAsked() implements Result {}

        /** The actor may not decide for somebody else without authority; the attempt is on record. */
        record NotAllowed() implements Result {}
    }

    private final ConsentDecisions decisions;
    private final ConsentReceipts receipts;
    private final PurposeCatalogue purposes;
    private final VersionInForce version;
    private final Identifiers identifiers;
    private final TransactionLocks locks;
    private final Authority authority;
    private final Clock clock;
    private final Event<ConsentDecided> decided;

    @Inject
    ConsentRegister(
            ConsentDecisions decisions,
            ConsentReceipts receipts,
            PurposeCatalogue purposes,
            VersionInForce version,
            Identifiers identifiers,
            TransactionLocks locks,
            Authority authority,
            Clock clock,
            Event<ConsentDecided> decided) {
        this.decisions = decisions;
        this.receipts = receipts;
        this.purposes = purposes;
        this.version = version;
        this.identifiers = identifiers;
        this.locks = locks;
        this.authority = authority;
        this.clock = clock;
        this.decided = decided;
    }

    /**
     * Records a yes or a no to the purpose's text in force, at once, with its receipt. Withdrawing is saying no.
     *
     * @param language the language in which the text was read
     */
    @Transactional
    public Result decide(Access by, PersonId person, PurposeId purposeId, boolean given, Locale language) {
        Purpose purpose = purposes.get(purposeId);
        if (!purpose.basis().needsConsent()) {
            return new Result.NotAsked();
        }
        if (!authority.permits(by, person, given ? ConsentAction.CONSENT_GIVEN : ConsentAction.CONSENT_REFUSED)) {
            return new Result.NotAllowed();
        }
        // whoever comes second sees the first decision
        locks.lock("decide-consent", person.value());
        Optional<ConsentDecision> before = decisions.latest(person, purpose);
        if (before.isPresent() && before.get().says(given, purpose)) {
            return new Result.Unchanged(person, before.get().decided());
        }
        boolean withdrawn = !given && before.filter(ConsentDecision::isGiven).isPresent();
        DecisionId id = new DecisionId(identifiers.next());
        Instant now = after(before);
        ConsentDecision decision = new ConsentDecision(
                person,
                id,
                purpose,
                version.now(),
                given,
                language,
                now,
                receipts.write(id, purpose, version.now(), given, withdrawn, language, now));
        decisions.add(decision);
        decided.fire(new ConsentDecided(by, person, purposeId, id, given, withdrawn));
        return new Result.Recorded(person, decision.decided());
    }

    /**
     * Returns the present time, but never a time before an earlier decision, whatever the clock says: the newest
     * decision is the one that counts.
     */
    private Instant after(Optional<ConsentDecision> before) {
        Instant now = clock.instant();
        return before.map(decision -> decision.decided().at().plus(1, ChronoUnit.MICROS))
                .filter(now::isBefore)
                .orElse(now);
    }

    /**
     * Returns the purposes that ask for consent, each with the person's newest decision; without one it counts as no.
     */
    public Map<Purpose, Optional<Decided>> of(PersonId person) {
        Map<Purpose, Optional<Decided>> register = new LinkedHashMap<>();
        purposes.all().stream()
                .filter(purpose -> purpose.basis().needsConsent())
                .forEach(purpose ->
                        register.put(purpose, decisions.latest(person, purpose).map(ConsentDecision::decided)));
        return register;
    }

    /**
     * Returns a page of a person's decisions on a purpose, newest first; each has its receipt.
     *
     * @param after the last one of the page before
     */
    public Page<Decided, DecisionId> history(PersonId person, PurposeId purpose, Optional<DecisionId> after) {
        return Page.of(
                decisions.before(person, purpose, after.flatMap(id -> find(person, id)), Page.LOOKED_FOR).stream()
                        .map(ConsentDecision::decided)
                        .toList(),
                Decided::id);
    }

    /** Finds one decision of this person. */
    public Optional<Decided> find(PersonId person, DecisionId id) {
        return decisions.find(person, id).map(ConsentDecision::decided);
    }

    /**
     * Finds the next people, in the order of their ids, who say yes to the purpose's text in force.
     *
     * @param after the last person before these; empty to begin
     */
    public List<PersonId> agreed(Purpose purpose, Optional<PersonId> after, int limit) {
        return decisions.agreed(purpose.id(), purpose.textVersion(), after, limit);
    }

    /** Counts those who say yes to this text of a purpose. */
    public long countAgreed(Purpose purpose) {
        return decisions.countAgreed(purpose);
    }
}
