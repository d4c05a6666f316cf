/**
 * Work that runs later or again, on whichever node is free: retries, timers, clean-ups. Features bring it as
 * {@link org.memberaccounts.jobs.JobStep} and {@link org.memberaccounts.jobs.RecurringStep} beans; a
 * {@link org.memberaccounts.jobs.PromptStep} is also taken at once. A job is scheduled in the transaction of the change
 * that needs it; its end is committed apart from its work, so every step must be able to run twice without harm. Knows
 * no feature.
 */
package org.memberaccounts.jobs;
