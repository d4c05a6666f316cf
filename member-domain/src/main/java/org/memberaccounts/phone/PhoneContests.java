package org.memberaccounts.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.memberaccounts.actor.Access;
import org.memberaccounts.jobs.Jobs;
import org.memberaccounts.lock.TransactionLocks;
import org.memberaccounts.member.OfficialMembers;
import org.memberaccounts.notice.Notices;
import org.memberaccounts.organisation.AttributeId;
import org.memberaccounts.person.PersonId;
import org.memberaccounts.trail.Recorded;
import org.memberaccounts.vault.store.Vault;

/**
 * The rule about a number that several people verify one after the other: it is theirs who proved it last, at once, so
 * that they don't learn from it that somebody had it. Whoever proved it before is told, and loses it when the pack's
 * days are over, or at once by a code of their own. Who proves it anew within these days has proven it last, and those
 * who proved it after them lose it. When nobody who proved it later has it any more, it stays theirs, and they are
 * told.
 *
 * <p>All of this happens with the number locked, after the turn of the one person whose proof is changed
 * ({@link OfficialMembers#inTurn}); others lose theirs by a job of their own. What the database has of numbers is their
 * index tags only.
 */
@ApplicationScoped
class PhoneContests {
    private static final Access JOB = Access.job(EndContest.NAME);

    private final Phones phones;
    private final PhoneRules rules;
    private final Vault vault;
    private final OfficialMembers official;
    private final Notices notices;
    private final Jobs jobs;
    private final TransactionLocks locks;
    private final Clock clock;
    private final Event<Recorded> recorded;

    @Inject
    PhoneContests(
            Phones phones,
            PhoneRules rules,
            Vault vault,
            OfficialMembers official,
            Notices notices,
            Jobs jobs,
            TransactionLocks locks,
            Clock clock,
            Event<Recorded> recorded) {
        this.phones = phones;
        this.rules = rules;
        this.vault = vault;
        this.official = official;
        this.notices = notices;
        this.jobs = jobs;
        this.locks = locks;
        this.clock = clock;
        this.recorded = recorded;
    }

    /** Makes the number the person's, who has just proven it. */
    void verified(Access by, PersonId person) {
        begin(person);
        Instant now = clock.instant();
        Optional<Instant> kept = phones.contestOf(person)
                .filter(contest -> !contest.isOverAt(now))
                .flatMap(contest -> phones.verifiedAt(person));
        List<PersonId> others = rules.shared() ? List.of() : others(person);
        settle(person);
        phones.verify(person, now);
        recorded.fire(new PhoneEvent(by, PhoneAction.PHONE_VERIFIED, person));
        kept.ifPresent(since -> recorded.fire(new PhoneEvent(by, PhoneAction.PHONE_KEPT, person)));
        others.forEach(other -> {
            if (kept.filter(verifiedAt(other)::isAfter).isPresent()) {
                schedule(PhoneContest.over(other, now));
            } else if (phones.contestOf(other).isEmpty()) {
                contest(other, now);
            }
        });
        official.reconsider(by, person);
    }

    /** Waits for the person's turn and for that of the number. */
    private void begin(PersonId person) {
        official.inTurn(person);
        vault.mark(person, AttributeId.PHONE)
                .ifPresent(mark -> locks.lock("phone-number", HexFormat.of().formatHex(mark)));
    }

    /** Finds the others who have verified the number. */
    private List<PersonId> others(PersonId person) {
        return vault.sharing(person, AttributeId.PHONE).stream()
                .filter(other -> phones.verifiedAt(other).isPresent())
                .toList();
    }

    private Instant verifiedAt(PersonId holder) {
        return phones.verifiedAt(holder).orElseThrow();
    }

    private void contest(PersonId holder, Instant now) {
        schedule(PhoneContest.begin(holder, now, rules.objection()));
        recorded.fire(new PhoneEvent(JOB, PhoneAction.PHONE_CONTESTED, holder));
        notices.tell(holder, PhoneNotices.CONTESTED, "");
    }

    /** Puts a contest in the place of an earlier one, with a job of its own: the earlier one's may be running now. */
    private void schedule(PhoneContest contest) {
        PersonId holder = contest.holder();
        phones.contestOf(holder).ifPresent(earlier -> jobs.cancel(EndContest.NAME, earlier.job()));
        phones.contest(contest);
        if (!jobs.schedule(EndContest.NAME, contest.job(), holder.toString(), contest.endsAt())) {
            throw new IllegalStateException("A contest that just began has a job already.");
        }
    }

    /** Ends the contest about the holder's proof, if there is one. */
    private boolean settle(PersonId holder) {
        Optional<PhoneContest> contest = phones.contestOf(holder);
        contest.ifPresent(one -> {
            phones.end(one);
            jobs.cancel(EndContest.NAME, one.job());
        });
        return contest.isPresent();
    }

    /** Takes a contested number from a holder who says so. */
    void letGo(Access by, PersonId person) {
        begin(person);
        if (phones.contestOf(person).isPresent()) {
            lose(by, person, PhoneEvent.Cause.LET_GO);
        }
    }

    /** Takes the number from a holder whose time to prove it anew is over, unless people may share it by now. */
    void end(PersonId holder) {
        begin(holder);
        phones.contestOf(holder)
                .filter(contest -> contest.isOverAt(clock.instant()))
                .ifPresent(contest -> {
                    if (rules.shared()) {
                        release(holder);
                    } else {
                        lose(JOB, holder, contest.cause());
                        notices.tell(holder, contest.isKeptByAnother() ? PhoneNotices.KEPT : PhoneNotices.LOST, "");
                    }
                });
    }

    private void lose(Access by, PersonId holder, PhoneEvent.Cause why) {
        leave(holder);
        recorded.fire(PhoneEvent.unverified(by, holder, why));
        official.reconsider(by, holder);
    }

    /** Takes back that a number is verified which is about to be changed. */
    void changing(Access by, PersonId person) {
        begin(person);
        phones.endProof(person);
        if (leave(person)) {
            recorded.fire(PhoneEvent.unverified(by, person, PhoneEvent.Cause.NUMBER_CHANGED));
        }
    }

    /**
     * Forgets all about the number of somebody who is being erased.
     *
     * @return how many rows there were
     */
    int forget(PersonId person) {
        begin(person);
        return (settle(person) ? 1 : 0) + (leave(person) ? 1 : 0) + phones.endProof(person);
    }

    /** Takes back that the number is verified. Whoever of the others proved it last then has it uncontested. */
    private boolean leave(PersonId person) {
        settle(person);
        boolean had = phones.unverify(person);
        if (had) {
            others(person).stream().max(Comparator.comparing(this::verifiedAt)).ifPresent(this::release);
        }
        return had;
    }

    /** Tells a holder who was to prove the number anew that they need not. */
    private void release(PersonId holder) {
        if (settle(holder)) {
            recorded.fire(new PhoneEvent(JOB, PhoneAction.PHONE_UNCONTESTED, holder));
            notices.tell(holder, PhoneNotices.UNCONTESTED, "");
        }
    }
}
