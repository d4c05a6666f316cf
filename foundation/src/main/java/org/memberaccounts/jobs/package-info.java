/**
 * Work that runs later or again, on whichever node is free: retries, timers, clean-ups. Features bring it as
 * {@link org.memberaccounts.jobs.JobStep} and {@link org.memberaccounts.jobs.RecurringStep} beans; a
 * {@link org.memberaccounts.jobs.PromptStep} is also taken at once. A job is scheduled in the transaction of the change
 * that needs it; that it ended commits apart from what it did, so every step can run twice and does no harm then. Knows
 * no feature.
 */
package org.memberaccounts.jobs;
