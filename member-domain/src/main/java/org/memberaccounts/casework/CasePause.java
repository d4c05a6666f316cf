package org.memberaccounts.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.deadline.Pause;

/** A time in which a case waited for the person. */
@Embeddable
class CasePause {
    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected CasePause() {}

    CasePause(Instant beganAt) {
        this.beganAt = beganAt;
    }

    void end(Instant at) {
        endedAt = at;
    }

    Pause pause() {
        return new Pause(beganAt, Optional.ofNullable(endedAt));
    }
}
