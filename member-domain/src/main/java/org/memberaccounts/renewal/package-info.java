/**
 * The consequences of a change of the policy for a person (CNS-5): the consents that have to be given again, only by
 * those whom the change concerns and only for what changed. While a version is announced an answer to its text can be
 * given beforehand; it waits for its day and changes nothing before. Whoever says no is not asked again for the same
 * text. Everybody who was a member before an announcement sees once what changes. Knows how to ask; what counts is
 * decided by {@code consent}.
 */
package org.memberaccounts.renewal;
