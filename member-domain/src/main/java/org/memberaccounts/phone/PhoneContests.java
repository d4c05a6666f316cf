package org.memberaccounts.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
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
 * All that follows from a verified number for everybody who has it: it is the newcomer's at once, and stays the
 * holder's for as long as they can object, so that the newcomer doesn't learn from it that somebody had it. What the
 * database has of numbers is their index tags only.
 */
@ApplicationScoped
class PhoneContests {
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

    /** Makes the number the person's; others who have verified it are asked to prove it anew. */
    void verified(Access by, PersonId person) {
        vault.mark(person, AttributeId.PHONE)
                .ifPresent(mark -> locks.lock("phone-number", HexFormat.of().formatHex(mark)));
        phones.verify(person, clock.instant());
        recorded.fire(new PhoneEvent(by, PhoneAction.PHONE_VERIFIED, person));
        Optional<PhoneContest> objection = phones.contestOf(person);
        if (objection.isPresent()) {
            keep(by, objection.get());
        } else if (!rules.shared()) {
            othersWhoVerified(person).stream()
                    .filter(holder -> phones.contestOf(holder).isEmpty())
                    .forEach(holder -> contest(holder, person));
        }
        official.reconsider(by, person);
    }

    private List<PersonId> othersWhoVerified(PersonId person) {
        return vault.sharing(person, AttributeId.PHONE).stream()
                .filter(other -> phones.verifiedAt(other).isPresent())
                .toList();
    }

    private void contest(PersonId holder, PersonId newcomer) {
        Instant now = clock.instant();
        PhoneContest contest = new PhoneContest(holder, newcomer, now, now.plus(rules.objection()));
        phones.contest(contest);
        recorded.fire(new PhoneEvent(Access.job(EndContest.NAME), PhoneAction.PHONE_CONTESTED, holder));
        notices.tell(holder, PhoneNotices.CONTESTED, "");
        jobs.schedule(EndContest.NAME, holder.toString(), holder.toString(), contest.endsAt());
    }

    private void keep(Access by, PhoneContest contest) {
        phones.end(contest);
        jobs.cancel(EndContest.NAME, contest.holder().toString());
        recorded.fire(new PhoneEvent(by, PhoneAction.PHONE_KEPT, contest.holder()));
        Access job = Access.job(EndContest.NAME);
        othersWhoVerified(contest.holder()).forEach(other -> {
            lose(job, other, PhoneEvent.Cause.KEPT_BY_ANOTHER);
            notices.tell(other, PhoneNotices.KEPT, "");
        });
    }

    /** Takes the number from a holder who said so, or who didn't object in time. */
    void lose(Access by, PersonId holder, PhoneEvent.Cause why) {
        phones.contestOf(holder).ifPresent(phones::end);
        jobs.cancel(EndContest.NAME, holder.toString());
        if (phones.unverify(holder)) {
            recorded.fire(PhoneEvent.unverified(by, holder, why));
            official.reconsider(by, holder);
        }
    }

    void letGo(Access by, PersonId person) {
        if (phones.contestOf(person).isPresent()) {
            lose(by, person, PhoneEvent.Cause.LET_GO);
        }
    }

    /** Ends a contest whose time is over, and tells the holder. */
    void end(PersonId holder) {
        locks.lock("phone", holder.value());
        boolean over = phones.contestOf(holder)
                .filter(contest -> !contest.endsAt().isAfter(clock.instant()))
                .isPresent();
        if (over) {
            lose(Access.job(EndContest.NAME), holder, PhoneEvent.Cause.NOT_PROVEN_ANEW);
            notices.tell(holder, PhoneNotices.LOST, "");
        }
    }

    /** Forgets what was proven of the number of before, and the contests about it. */
    void changed(Access by, PersonId person) {
        phones.endProof(person);
        phones.contestsBy(person).forEach(contest -> {
            phones.end(contest);
            jobs.cancel(EndContest.NAME, contest.holder().toString());
        });
        lose(by, person, PhoneEvent.Cause.NUMBER_CHANGED);
    }
}
