/**
 * Approval by a second person: a member of staff asks for one act about one person, and somebody else, in the role that
 * the act's feature names, grants or declines it. It is never decided by the one who asks, nor by the person concerned.
 * A granted approval lasts for some hours; every step is on record. Features bring what can be approved as
 * {@code Approvable}s; this package knows none of them.
 */
package org.memberaccounts.approval;
