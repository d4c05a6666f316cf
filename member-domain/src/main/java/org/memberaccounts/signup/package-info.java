/**
 * Links that are mailed to whoever signs up or has forgotten the password. The address is typed on our page and
 * answered the same, in words and in time, whoever has it: the answer only keeps it, sealed, and orders a job; the mail
 * says the rest, and only its owner reads that. A link works once, for a day, in any browser; of it a keyed hash is
 * kept. The password itself is chosen at Keycloak. Knows members only by asking {@code identity} and
 * {@code invitation}.
 */
package org.memberaccounts.signup;
