package org.memberaccounts.deletion;

import java.time.Instant;
import org.memberaccounts.identity.SignInTrouble;
import org.memberaccounts.trail.Subject;

/**
 * A person whose data we hold and whose sign-in somebody has to look into: officers find out what to do.
 *
 * @param since the time at which we saw it
 */
public record TroubledSignIn(Subject subject, SignInTrouble.Kind kind, Instant since) {}
