/**
 * Values that belong to a person: the id our tables know them by, their email address and phone number. Personal values
 * hide themselves: {@code toString} never shows them. Depends on nothing of ours.
 */
package org.memberaccounts.person;
