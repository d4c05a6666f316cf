package org.memberaccounts.identity;

import java.util.regex.Pattern;
import org.memberaccounts.actor.Access;
import org.memberaccounts.trail.Fact;
import org.memberaccounts.trail.Recorded;

/**
 * The rights of a member of staff or of another system changed at Keycloak, and we follow.
 *
 * @param whose the number of a member of staff, or the id of a client or of its account
 */
record GrantsFollowed(GrantAction action, String whose) implements Recorded {
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?");

    @Override
    public Fact fact() {
        String kind = action.name().startsWith("STAFF") ? "staff" : "client";
        return Fact.of(action, Access.job(FollowKeycloak.NAME))
                .ref(kind, REFERENCE.matcher(whose).matches() ? whose : "other");
    }
}
