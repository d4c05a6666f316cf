/**
 * The declarations by which staff say once which member account is theirs, or that they have none: a staff account is
 * no member's account, so nobody could tell otherwise whom they may not read. An account is proven by a code that is
 * sent to its address, and stays theirs; from then on the door has it through the view {@code member.staff_person}.
 * Nobody learns here whether an address is a member's. Every step is on record.
 */
package org.memberaccounts.declaration;
