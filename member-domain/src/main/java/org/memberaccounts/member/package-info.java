/**
 * Membership: a person becomes a member by completing it, and keeps the profile right. A member is a person with a
 * membership; the person's values are the vault's.
 */
package org.memberaccounts.member;
