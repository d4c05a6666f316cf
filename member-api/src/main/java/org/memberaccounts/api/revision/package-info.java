/**
 * The versions of the policy that were published, what each changes, and which one was in force on a day; for privacy
 * officers all versions, and the steps on their way.
 */
package org.memberaccounts.api.revision;
