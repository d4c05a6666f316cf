/**
 * Who acts, for whom, and how it came in: what every desk takes and the log records. Knows no sign-in; {@code identity}
 * makes these values.
 */
package org.memberaccounts.actor;
