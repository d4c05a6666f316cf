package org.memberaccounts.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.memberaccounts.actor.Access;
import org.memberaccounts.consent.ConsentRegister;
import org.memberaccounts.consent.Decided;
import org.memberaccounts.idempotency.Created;
import org.memberaccounts.idempotency.Creation;
import org.memberaccounts.organisation.PackError;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.policy.PrivacyPolicy;
import org.memberaccounts.purpose.Purpose;
import org.memberaccounts.purpose.PurposeCatalogue;
import org.memberaccounts.purpose.PurposeId;
import org.memberaccounts.renewal.ComingVersion.Announced;
import org.memberaccounts.version.VersionNumber;

/** The desk at which people whom a change concerns are asked again. */
@ApplicationScoped
public class Renewals {
    /** The outcome of an answer. */
    public sealed interface Result extends Creation {
        /** It was taken, or had been given before. */
        record Answered(ConsentRegister.Result decision) implements Result {
            @Override
            public Optional<Created> created() {
                return decision.created();
            }
        }

        /** They aren't asked about this text, or no longer: it was withdrawn, or another one is in force. */
        record NotAskedNow() implements Result {}
    }

    private final ConsentRegister register;
    private final PurposeCatalogue purposes;
    private final PrivacyPolicy policy;
    private final ComingVersion coming;

    @Inject
    Renewals(ConsentRegister register, PurposeCatalogue purposes, PrivacyPolicy policy, ComingVersion coming) {
        this.register = register;
        this.purposes = purposes;
        this.policy = policy;
        this.coming = coming;
    }

    /**
     * Lists what a person is asked again: texts in force that they have said nothing to since they agreed to an earlier
     * one, and announced ones that change what they agree to now.
     */
    public List<Renewal> of(PersonId person) {
        return Stream.concat(inForce(person), coming.find().stream().flatMap(version -> announced(person, version)))
                .toList();
    }

    private Stream<Renewal> inForce(PersonId person) {
        VersionNumber version = policy.inForce().version();
        return register.of(person).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(decided -> decided.given() && !decided.isAbout(entry.getKey()))
                        .map(decided -> new Renewal(
                                agreedTo(decided),
                                entry.getKey(),
                                Optional.of(decided),
                                version,
                                policy.daysInForce().inForce(),
                                Optional.empty(),
                                Optional.empty())));
    }

    /** Returns the text that a person agreed to; where the pack has it no longer, as the purpose was called last. */
    private Renewal.Text agreedTo(Decided decided) {
        try {
            return new Renewal.Text(purposes.at(decided.policy()).get(decided.purpose()), decided.policy());
        } catch (PackError e) {
            // the comparison is with what is in force then
            return new Renewal.Text(
                    purposes.get(decided.purpose()), policy.inForce().version());
        }
    }

    private Stream<Renewal> announced(PersonId person, Announced version) {
        return version.difference().endingConsents().stream()
                .flatMap(before ->
                        version.askedAgain(before.id()).stream().map(after -> renewal(person, version, before, after)))
                .filter(one -> one.agreed().isPresent() || one.answer().isPresent());
    }

    private Renewal renewal(PersonId person, Announced version, Purpose before, Purpose after) {
        return new Renewal(
                new Renewal.Text(before, version.difference().before().version()),
                after,
                register.about(person, before).filter(Decided::given),
                version.way().version(),
                version.way().inForceOn(),
                Optional.of(version.text(after)),
                register.about(person, after));
    }

    /**
     * Takes an answer. About a text in force it counts at once, about an announced one from its first day.
     *
     * @param textVersion of the text that they read
     */
    @Transactional
    public Result answer(
            Access by, PersonId person, PurposeId purpose, int textVersion, boolean given, Locale language) {
        Optional<Purpose> inForce = purposes.find(purpose.value()).filter(one -> one.textVersion() == textVersion);
        if (inForce.isPresent()) {
            return new Result.Answered(register.decide(by, person, purpose, given, language));
        }
        return of(person).stream()
                .filter(asked ->
                        asked.after().id().equals(purpose) && asked.after().textVersion() == textVersion)
                .flatMap(asked -> asked.coming().stream())
                .findFirst()
                .<Result>map(text -> new Result.Answered(register.decideAhead(by, person, text, given, language)))
                .orElseGet(Result.NotAskedNow::new);
    }
}
