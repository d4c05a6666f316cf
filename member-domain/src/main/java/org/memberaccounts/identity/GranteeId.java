package org.memberaccounts.identity;

import org.memberaccounts.code.Coded;

/**
 * The id of a user or a client that Keycloak grants something.
 *
 * @param id a user's {@code sub}, or a client's {@code client_id}
 */
record GranteeId(Kind kind, String id) {
    /** The kinds of grantees: a user has roles, a client scopes. */
    enum Kind implements Coded {
        USER,
        CLIENT
    }

    static GranteeId user(IdentityId identity) {
        return new GranteeId(Kind.USER, identity.value());
    }

    /** Returns the id as the log takes it. */
    String reference() {
        return switch (kind) {
            case USER -> new IdentityId(id).reference();
            case CLIENT -> id;
        };
    }

    static GranteeId client(String clientId) {
        return new GranteeId(Kind.CLIENT, clientId);
    }
}
