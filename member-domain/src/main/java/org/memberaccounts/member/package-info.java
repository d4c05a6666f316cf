/**
 * Membership: a person becomes a member by completing it, and keeps the profile right. A member is a person with a
 * membership; the person's values are in the vault.
 */
package org.memberaccounts.member;
