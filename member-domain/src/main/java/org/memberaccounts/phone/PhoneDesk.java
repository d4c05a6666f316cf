package org.memberaccounts.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.memberaccounts.actor.Access;
import org.memberaccounts.authority.Authority;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.limit.LimitBy;
import org.memberaccounts.limit.Limits;
import org.memberaccounts.member.OfficialMembers;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.textmessage.TextMessages;
import org.memberaccounts.trail.Recorded;
import org.memberaccounts.vault.store.Vault;

/** The desk at which people prove that texts to their number reach them. */
@ApplicationScoped
public class PhoneDesk {
    /** The outcome of a step. */
    public sealed interface Result {
        /**
         * A code goes to the number that they gave, whoever else has it.
         *
         * @param proof the reference of the text
         */
        record Asked(UUID proof, Instant codeUntil) implements Result {}

        record Verified() implements Result {}

        /**
         * It was not the code.
         *
         * @param triesLeft zero where a new code is needed
         */
        record WrongCode(int triesLeft) implements Result {}

        /** There is no code to be typed: its time is over, its tries are used up, or none was asked for. */
        record CodeOver() implements Result {}

        /** The number is no longer theirs, if somebody else has verified it; else nothing was changed. */
        record LetGo() implements Result {}

        /** They have given no number. */
        record NoNumber() implements Result {}

        /** The actor has no authority over this account; the attempt is on record. */
        record NotAllowed() implements Result {}
    }

    private final Phones phones;
    private final PhoneCodes codes;
    private final PhoneContests contests;
    private final Vault vault;
    private final TextMessages texts;
    private final Limits limits;
    private final Authority authority;
    private final OfficialMembers official;
    private final Identifiers identifiers;
    private final Clock clock;
    private final Event<Recorded> recorded;

    @Inject
    PhoneDesk(
            Phones phones,
            PhoneCodes codes,
            PhoneContests contests,
            Vault vault,
            TextMessages texts,
            Limits limits,
            Authority authority,
            OfficialMembers official,
            Identifiers identifiers,
            Clock clock,
            Event<Recorded> recorded) {
        this.phones = phones;
        this.codes = codes;
        this.contests = contests;
        this.vault = vault;
        this.texts = texts;
        this.limits = limits;
        this.authority = authority;
        this.official = official;
        this.identifiers = identifiers;
        this.clock = clock;
        this.recorded = recorded;
    }

    /**
     * Has a code sent to the person's number. Only the last code that was asked for counts.
     *
     * @throws org.memberaccounts.limit.LimitReached when the person, the number or the network address has had enough
     */
    @Transactional
    public Result ask(Access by, PersonId person, Locale language) {
        if (!authority.permits(by, person, PhoneAction.PHONE_CODE_ASKED)) {
            return new Result.NotAllowed();
        }
        official.inTurn(person);
        Optional<byte[]> mark = vault.mark(person, AttributeId.PHONE);
        if (mark.isEmpty()) {
            return new Result.NoNumber();
        }
        limits.spend(by, PhoneLimits.ASK);
        limits.spend(by, PhoneLimits.ASK_IN_A_DAY);
        limits.spendByNetwork(by, PhoneLimits.ASK);
        limits.spendByNetwork(by, PhoneLimits.ASK_IN_A_DAY);
        limits.spendOn(by, PhoneLimits.ASK, LimitBy.PHONE_NUMBER, mark.get());
        limits.spendOn(by, PhoneLimits.ASK_IN_A_DAY, LimitBy.PHONE_NUMBER, mark.get());
        UUID id = identifiers.next();
        PhoneProof proof = phones.begin(person, id, clock.instant());
        recorded.fire(new PhoneEvent(by, PhoneAction.PHONE_CODE_ASKED, person));
        texts.tell(person, CodeText.KIND, id.toString(), language);
        return new Result.Asked(id, proof.until());
    }

    /**
     * Takes the code that was typed.
     *
     * @throws org.memberaccounts.limit.LimitReached when the person or the network address has tried too often
     */
    @Transactional
    public Result confirm(Access by, PersonId person, PhoneCode typed) {
        if (!authority.permits(by, person, PhoneAction.PHONE_VERIFIED)) {
            return new Result.NotAllowed();
        }
        return prove(by, person, typed, () -> {
            contests.verified(by, person);
            return new Result.Verified();
        });
    }

    /**
     * Says, by a code of their own, that the number which somebody else has verified is not theirs any more: so nobody
     * else who is at their account gives it up.
     *
     * @throws org.memberaccounts.limit.LimitReached when the person or the network address has tried too often
     */
    @Transactional
    public Result letGo(Access by, PersonId person, PhoneCode typed) {
        if (!authority.permits(by, person, PhoneAction.PHONE_UNVERIFIED)) {
            return new Result.NotAllowed();
        }
        return prove(by, person, typed, () -> {
            contests.letGo(by, person);
            return new Result.LetGo();
        });
    }

    private Result prove(Access by, PersonId person, PhoneCode typed, Supplier<Result> proven) {
        limits.spend(by, PhoneLimits.TRY);
        limits.spendByNetwork(by, PhoneLimits.TRY);
        official.inTurn(person);
        Optional<PhoneProof> proof = phones.lockProof(person).filter(open -> open.isOpenAt(clock.instant()));
        if (proof.isEmpty()) {
            recorded.fire(new PhoneDenied(by, person, PhoneDenied.Why.CODE_OVER));
            return new Result.CodeOver();
        }
        proof.get().countTry();
        if (!codes.isRight(person, proof.get().id(), typed)) {
            recorded.fire(new PhoneDenied(by, person, PhoneDenied.Why.WRONG_CODE));
            return new Result.WrongCode(proof.get().triesLeft());
        }
        phones.endProof(person);
        return proven.get();
    }

    /** Returns what is known of a person's number, for themselves. */
    @Transactional
    public PhoneStanding of(PersonId person) {
        return new PhoneStanding(
                vault.held(person).contains(AttributeId.PHONE),
                phones.verifiedAt(person),
                phones.proof(person)
                        .filter(proof -> proof.isOpenAt(clock.instant()))
                        .map(this::code),
                phones.contestOf(person).map(PhoneContest::endsAt));
    }

    private PhoneStanding.Code code(PhoneProof proof) {
        return new PhoneStanding.Code(
                proof.askedAt(),
                proof.until(),
                proof.triesLeft(),
                texts.state(proof.person(), CodeText.KIND, proof.id().toString()));
    }
}
