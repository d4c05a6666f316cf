package org.memberaccounts.deletion;

import java.time.Instant;
import org.memberaccounts.trail.Subject;

/**
 * Somebody of whom we hold data and who can't sign in any more, since their user was deleted at Keycloak. Whether their
 * data is still needed is for officers to find out.
 *
 * @param since when we saw it
 */
public record WithoutSignIn(Subject subject, Instant since) {}
