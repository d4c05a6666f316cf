package org.memberaccounts.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.lock.TransactionLocks;
import org.memberaccounts.person.PersonId;

/** The recording of a decision with its receipt, in the running transaction. */
@ApplicationScoped
class Deciding {
    /**
     * The decision that stands now.
     *
     * @param anew whether it is a new one
     */
    record Outcome(Decided decision, boolean anew) {}

    private final ConsentDecisions decisions;
    private final ConsentReceipts receipts;
    private final Identifiers identifiers;
    private final TransactionLocks locks;
    private final Clock clock;
    private final Event<ConsentDecided> decided;

    @Inject
    Deciding(
            ConsentDecisions decisions,
            ConsentReceipts receipts,
            Identifiers identifiers,
            TransactionLocks locks,
            Clock clock,
            Event<ConsentDecided> decided) {
        this.decisions = decisions;
        this.receipts = receipts;
        this.identifiers = identifiers;
        this.locks = locks;
        this.clock = clock;
        this.decided = decided;
    }

    /** Records a yes or a no to a text that the person read, unless they have said the same about it. */
    Outcome record(Access by, PersonId person, ReadText text, boolean given, Locale language) {
        // whoever comes second sees the first decision
        locks.lock("decide-consent", person.value());
        Optional<ConsentDecision> before = decisions.latest(person, text.purpose());
        if (before.isPresent() && before.get().says(given, text.purpose())) {
            return new Outcome(before.get().decided(), false);
        }
        boolean withdrawn = !given
                && !text.isComing()
                && before.filter(ConsentDecision::isGiven).isPresent();
        DecisionId id = new DecisionId(identifiers.next());
        Instant now = after(before);
        ConsentDecision decision = new ConsentDecision(
                person, id, text, given, language, now, receipts.write(id, text, given, withdrawn, language, now));
        decisions.add(decision);
        decided.fire(new ConsentDecided(
                by,
                person,
                text.purpose().id(),
                id,
                action(text, given, withdrawn),
                Optional.of(text.policy()).filter(policy -> text.isComing())));
        return new Outcome(decision.decided(), true);
    }

    private static ConsentAction action(ReadText text, boolean given, boolean withdrawn) {
        if (text.isComing()) {
            return given ? ConsentAction.CONSENT_GIVEN_AHEAD : ConsentAction.CONSENT_REFUSED_AHEAD;
        }
        if (given) {
            return ConsentAction.CONSENT_GIVEN;
        }
        return withdrawn ? ConsentAction.CONSENT_WITHDRAWN : ConsentAction.CONSENT_REFUSED;
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
}
