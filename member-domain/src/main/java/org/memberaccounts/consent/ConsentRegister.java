package org.memberaccounts.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.authority.Authority;
import org.memberaccounts.idempotency.Created;
import org.memberaccounts.idempotency.Creation;
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
    private final PurposeCatalogue purposes;
    private final VersionInForce version;
    private final Authority authority;
    private final Deciding deciding;

    @Inject
    ConsentRegister(
            ConsentDecisions decisions,
            PurposeCatalogue purposes,
            VersionInForce version,
            Authority authority,
            Deciding deciding) {
        this.decisions = decisions;
        this.purposes = purposes;
        this.version = version;
        this.authority = authority;
        this.deciding = deciding;
    }

    /**
     * Records a yes or a no to the purpose's text in force, at once, with its receipt. Withdrawing is saying no.
     *
     * @param language the language in which the text was read
     */
    @Transactional
    public Result decide(Access by, PersonId person, PurposeId purposeId, boolean given, Locale language) {
        return decide(
                by, person, new ReadText(purposes.get(purposeId), version.now(), Optional.empty()), given, language);
    }

    /**
     * Records a yes or a no to a text that isn't in force yet. It waits for its day and changes nothing before; nothing
     * at all if the announcement is withdrawn.
     *
     * @param coming what is announced now: whoever calls this has looked
     */
    @Transactional
    public Result decideAhead(Access by, PersonId person, ComingText coming, boolean given, Locale language) {
        return decide(by, person, ReadText.of(coming), given, language);
    }

    private Result decide(Access by, PersonId person, ReadText text, boolean given, Locale language) {
        if (!text.purpose().basis().needsConsent()) {
            return new Result.NotAsked();
        }
        if (!authority.permits(by, person, given ? ConsentAction.CONSENT_GIVEN : ConsentAction.CONSENT_REFUSED)) {
            return new Result.NotAllowed();
        }
        Deciding.Outcome outcome = deciding.record(by, person, text, given, language);
        return outcome.anew()
                ? new Result.Recorded(person, outcome.decision())
                : new Result.Unchanged(person, outcome.decision());
    }

    /** Finds the newest decision about this very text, which may be one to come. */
    public Optional<Decided> about(PersonId person, Purpose text) {
        return decisions.about(person, text).map(ConsentDecision::decided);
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
