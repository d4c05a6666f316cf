/**
 * The end of what a version of the policy no longer has. Nobody reads answers to a question that isn't asked any
 * longer, nor for a purpose that isn't there: they stay sealed for the period that the pack promised when they were
 * last in force, and are erased then, with an entry that counts them. What comes back before that is kept.
 */
package org.memberaccounts.retention;
