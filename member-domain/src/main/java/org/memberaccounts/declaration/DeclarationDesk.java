package org.memberaccounts.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.memberaccounts.actor.Access;
import org.memberaccounts.actor.Actor;
import org.memberaccounts.clock.Identifiers;
import org.memberaccounts.declaration.DeclarationDenied.Why;
import org.memberaccounts.input.CheckedValue;
import org.memberaccounts.lock.TransactionLocks;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Recorded;
import org.memberaccounts.vault.door.Addressees;
import org.memberaccounts.vault.store.OwnWords;
import org.memberaccounts.vault.store.Vault;

/** The desk at which staff say which member account is theirs, and prove it, or that they have none. */
@ApplicationScoped
public class DeclarationDesk {
    /** The most addresses that somebody names within the time in which a code can be typed. */
    static final int MOST_CODES = 5;

    /** The outcome of a step. */
    public sealed interface Result {
        /** If the address is that of an account, a code is on its way there; nobody is told whether it is. */
        record Named(Instant codeUntil) implements Result {}

        record Proven() implements Result {}

        record SaidNone() implements Result {}

        /** Nothing was changed; the attempt is on record. */
        record Refused(Why why) implements Result {}
    }

    private final Declarations declarations;
    private final AccountProofs proofs;
    private final Addressees addressees;
    private final Vault vault;
    private final Notices notices;
    private final TransactionLocks locks;
    private final Identifiers identifiers;
    private final Clock clock;
    private final Event<Recorded> recorded;

    @Inject
    DeclarationDesk(
            Declarations declarations,
            AccountProofs proofs,
            Addressees addressees,
            Vault vault,
            Notices notices,
            TransactionLocks locks,
            Identifiers identifiers,
            Clock clock,
            Event<Recorded> recorded) {
        this.declarations = declarations;
        this.proofs = proofs;
        this.addressees = addressees;
        this.vault = vault;
        this.notices = notices;
        this.locks = locks;
        this.identifiers = identifiers;
        this.clock = clock;
        this.recorded = recorded;
    }

    /** Names an account by its address, and has a code sent there. Only the last code that was asked for counts. */
    @Transactional
    public Result name(Access by, CheckedValue address) {
        if (!(by.actor() instanceof Actor.Staff staff)) {
            return refuse(DeclarationDenied.of(by, DeclarationAction.DECLARATION_ACCOUNT_NAMED, Why.NOT_STAFF));
        }
        Instant now = clock.instant();
        inTurn(staff);
        proofs.forgetBefore(staff.number(), now.minus(AccountProof.LASTS));
        if (proofs.count(staff.number()) >= MOST_CODES) {
            return refuse(DeclarationDenied.of(by, DeclarationAction.DECLARATION_ACCOUNT_NAMED, Why.TOO_MANY_CODES));
        }
        Optional<PersonId> person = addressees.find(address);
        var proof = new AccountProof(identifiers.next(), staff.number(), person, now);
        proofs.add(proof);
        recorded.fire(new AccountNamed(by, person));
        person.ifPresent(account -> sendCode(account, proof));
        return new Result.Named(proof.until());
    }

    /** Makes the code, which lies sealed until the mail that takes it has been handed over. */
    private void sendCode(PersonId account, AccountProof proof) {
        vault.sealText(
                account,
                ProofNotice.codeOf(proof.id()),
                new OwnWords(proofs.make(proof).shown()));
        notices.tell(account, ProofNotice.KIND, proof.id().toString());
    }

    /** Proves that the account is theirs, by the code that was sent to its address. */
    @Transactional
    public Result prove(Access by, ProofCode typed) {
        if (!(by.actor() instanceof Actor.Staff staff)) {
            return refuse(DeclarationDenied.of(by, DeclarationAction.DECLARATION_ACCOUNT_PROVEN, Why.NOT_STAFF));
        }
        Instant now = clock.instant();
        inTurn(staff);
        Optional<AccountProof> last = proofs.last(staff.number()).filter(proof -> proof.isOpenAt(now));
        if (last.isEmpty()) {
            return refuse(DeclarationDenied.of(by, DeclarationAction.DECLARATION_ACCOUNT_PROVEN, Why.CODE_OVER));
        }
        AccountProof proof = last.get();
        Optional<PersonId> account = proof.person();
        if (!proof.isProvenBy(proofs.hash(proof, typed)) || account.isEmpty()) {
            return refuse(
                    new DeclarationDenied(by, DeclarationAction.DECLARATION_ACCOUNT_PROVEN, account, Why.WRONG_CODE));
        }
        proofs.forget(staff.number());
        declarations.add(staff.number(), account.get(), now);
        declarations.keep(staff.number(), true, now);
        recorded.fire(new AccountProven(by, account.get()));
        return new Result.Proven();
    }

    /** Says that they have no member account, unless they have proven that one is theirs. */
    @Transactional
    public Result none(Access by) {
        if (!(by.actor() instanceof Actor.Staff staff)) {
            return refuse(DeclarationDenied.of(by, DeclarationAction.DECLARATION_NONE, Why.NOT_STAFF));
        }
        inTurn(staff);
        if (declarations.hasAccount(staff.number())) {
            return refuse(DeclarationDenied.of(by, DeclarationAction.DECLARATION_NONE, Why.ACCOUNT_PROVEN));
        }
        declarations.keep(staff.number(), false, clock.instant());
        recorded.fire(new NoAccountDeclared(by));
        return new Result.SaidNone();
    }

    /** Returns what a member of staff has said, for themselves. */
    @Transactional
    public Declaration of(Actor.Staff staff) {
        Optional<StaffWord> word = declarations.find(staff.number());
        return new Declaration(
                word.map(StaffWord::hasAccount),
                word.map(StaffWord::declaredAt),
                proofs.last(staff.number())
                        .filter(proof -> proof.isOpenAt(clock.instant()))
                        .map(AccountProof::until));
    }

    private void inTurn(Actor.Staff staff) {
        locks.lock("declare-account", new UUID(0, staff.number()));
    }

    private Result refuse(DeclarationDenied attempt) {
        recorded.fire(attempt);
        return new Result.Refused(attempt.why());
    }
}
