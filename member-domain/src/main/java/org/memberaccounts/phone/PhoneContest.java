package org.memberaccounts.phone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/**
 * The time until which a number is still the holder's, since somebody else has verified it after them; to keep it they
 * prove it anew before.
 */
@Entity
@Table(name = "phone_contest")
class PhoneContest {
    @Id
    @Column(name = "holder_id")
    private UUID holder;

    private Instant since;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "kept_by_another")
    private boolean keptByAnother;

    protected PhoneContest() {}

    private PhoneContest(PersonId holder, Instant since, Instant endsAt, boolean keptByAnother) {
        this.holder = holder.value();
        this.since = since;
        this.endsAt = endsAt;
        this.keptByAnother = keptByAnother;
    }

    /** Begins the days in which a holder can prove the number anew. */
    static PhoneContest begin(PersonId holder, Instant now, Duration days) {
        return new PhoneContest(holder, now, now.plus(days), false);
    }

    /** Leaves no time: somebody who had the number before this holder has proven it anew. */
    static PhoneContest over(PersonId holder, Instant now) {
        return new PhoneContest(holder, now, now, true);
    }

    PersonId holder() {
        return new PersonId(holder);
    }

    /** Returns the name of the job that ends this contest, and no other one about the same holder. */
    String job() {
        return holder + "/" + since;
    }

    Instant endsAt() {
        return endsAt;
    }

    boolean isOverAt(Instant moment) {
        return !endsAt.isAfter(moment);
    }

    boolean isKeptByAnother() {
        return keptByAnother;
    }

    /** Returns the reason why the number is no longer the holder's when it is over. */
    PhoneEvent.Cause cause() {
        return keptByAnother ? PhoneEvent.Cause.KEPT_BY_ANOTHER : PhoneEvent.Cause.NOT_PROVEN_ANEW;
    }
}
