/**
 * Everything that goes into the log and comes out of it again for people: a domain event says its own entry
 * ({@link org.memberaccounts.trail.Recorded}), one observer records it in the transaction that made it happen, and
 * features bring the words in which readers get it. Knows no feature.
 */
package org.memberaccounts.trail;
