package org.memberaccounts.retention;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.memberaccounts.code.Coded;
import org.memberaccounts.version.VersionNumber;

/** The row about something that fell away: how much there was, until when, and how much was erased. */
@Entity
@Table(name = "fallen_away")
@IdClass(FallenAway.Key.class)
class FallenAway {
    record Key(String kind, String name, int goneIn) implements Serializable {
        static Key of(Gone gone) {
            return new Key(gone.kind().code(), gone.name(), gone.in().value());
        }
    }

    @Id
    private String kind;

    @Id
    private String name;

    @Id
    @Column(name = "gone_in")
    private int goneIn;

    @Column(name = "gone_at")
    private Instant goneAt;

    @Basic
    private String period;

    @Column(name = "due_at")
    private Instant dueAt;

    private long held;
    private long erased;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected FallenAway() {}

    FallenAway(Gone gone, long held) {
        this.kind = gone.kind().code();
        this.name = gone.name();
        this.goneIn = gone.in().value();
        this.goneAt = gone.since();
        this.period = gone.period().toString();
        this.dueAt = gone.due();
        this.held = held;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    void erase(long some) {
        erased += some;
    }

    void end(Instant now) {
        erasedAt = now;
    }

    long erased() {
        return erased;
    }

    Leftover leftover() {
        return new Leftover(
                Coded.of(GoneKind.class, kind),
                name,
                new VersionNumber(goneIn),
                goneAt,
                dueAt,
                held,
                erased,
                Optional.ofNullable(erasedAt));
    }
}
