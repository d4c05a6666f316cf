/** Enrolling somebody for another system, and answering that as the person who was enrolled. */
package org.memberaccounts.api.invitation;
