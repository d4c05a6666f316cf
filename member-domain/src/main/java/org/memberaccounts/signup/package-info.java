/**
 * Links that are mailed to whoever signs up, has forgotten the password or was enrolled. A typed address is answered
 * the same on our page, in words and in time, whoever has it: the answer only keeps it, sealed, and orders a job; the
 * mail says the rest, and only its owner reads that. A link works once, in any browser, for a day or as long as the
 * enrolment waits; of it a keyed hash is kept. The password itself is chosen at Keycloak. Knows members only by asking
 * {@code identity} and {@code invitation}, which doesn't know this package.
 */
package org.memberaccounts.signup;
