package org.memberaccounts.declaration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A member of staff's last word on whether they have a member account. */
@Entity
@Table(name = "declaration")
class StaffWord {
    @Id
    private int number;

    @Column(name = "has_account")
    private boolean hasAccount;

    @Column(name = "declared_at")
    private Instant declaredAt;

    protected StaffWord() {}

    StaffWord(int number, boolean hasAccount, Instant declaredAt) {
        this.number = number;
        this.hasAccount = hasAccount;
        this.declaredAt = declaredAt;
    }

    boolean hasAccount() {
        return hasAccount;
    }

    Instant declaredAt() {
        return declaredAt;
    }
}
