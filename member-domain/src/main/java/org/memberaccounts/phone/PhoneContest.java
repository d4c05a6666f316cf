package org.memberaccounts.phone;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.memberaccounts.person.PersonId;

/** The time in which a holder can prove anew that a number is theirs, which somebody else has verified since. */
@Entity
@Table(name = "phone_contest")
class PhoneContest {
    @Id
    @Column(name = "holder_id")
    private UUID holder;

    @Basic
    @Column(name = "newcomer_id")
    private UUID newcomer;

    @Basic
    private Instant since;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected PhoneContest() {}

    PhoneContest(PersonId holder, PersonId newcomer, Instant since, Instant endsAt) {
        this.holder = holder.value();
        this.newcomer = newcomer.value();
        this.since = since;
        this.endsAt = endsAt;
    }

    PersonId holder() {
        return new PersonId(holder);
    }

    Instant endsAt() {
        return endsAt;
    }
}
