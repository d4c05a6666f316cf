/** The versions of the policy that were published, what each changes, and which one was in force on a day. */
package org.memberaccounts.api.revision;
