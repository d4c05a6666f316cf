package org.memberaccounts.identity;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.memberaccounts.code.Coded;

/** A user with roles here, or a client, and what Keycloak last said of them. */
@Entity
@Table(name = "grantee")
@IdClass(Grantee.Key.class)
class Grantee {
    record Key(String kind, String id) implements Serializable {
        Key(GranteeId grantee) {
            this(grantee.kind().code(), grantee.id());
        }
    }

    @Id
    private String kind;

    @Id
    private String id;

    @Basic
    private String state;

    @Basic
    private String grants;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Grantee() {}

    GranteeId grantee() {
        return new GranteeId(Coded.of(GranteeId.Kind.class, kind), id);
    }

    Granted granted() {
        return new Granted(Coded.of(Granted.State.class, state), words(grants), Optional.ofNullable(notBefore));
    }

    Instant changedAt() {
        return changedAt;
    }

    void become(Granted now, Instant at) {
        state = now.state().code();
        grants = text(now.grants());
        notBefore = now.notBefore().orElse(null);
        changedAt = at;
    }

    /** Returns grants as they are stored, separated by spaces as in a token (RFC 6749 section 3.3). */
    static String text(Set<String> grants) {
        return grants.stream().sorted().collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
