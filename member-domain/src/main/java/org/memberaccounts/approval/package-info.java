/**
 * Approval by a second person: somebody of the staff asks for one act about one person, and somebody else, in the role
 * that the act's feature names, grants or declines it. Never who asks, nor whom it is about. What was granted lasts for
 * some hours; every step is on record. Features bring what can be approved as {@code Approvable}s; this package knows
 * none of them.
 */
package org.memberaccounts.approval;
