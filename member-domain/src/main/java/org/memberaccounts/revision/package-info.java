/**
 * The change from one version of the policy and its catalogues to the next: what it changes in fact, computed from the
 * catalogues and never from prose, whom that concerns, and the way of a version until it is in force (POL-1, POL-2,
 * CNS-5). A version takes force only when it was reviewed by a second officer, announced on every channel, and the
 * period is over; the database keeps that, and nothing else decides it.
 */
package org.memberaccounts.revision;
