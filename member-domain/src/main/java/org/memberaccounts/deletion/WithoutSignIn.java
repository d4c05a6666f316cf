package org.memberaccounts.deletion;

import java.time.Instant;
import org.memberaccounts.trail.Subject;

/**
 * A person whose data we hold and who can't sign in any more, since their user was deleted at Keycloak. Officers find
 * out whether their data is still needed.
 *
 * @param since the time at which we saw it
 */
public record WithoutSignIn(Subject subject, Instant since) {}
