/**
 * Values that belong to a person: the id our tables know them by, their email address and phone number. Personal values
 * hide themselves: {@code toString} never shows them. Depends on {@code text} only.
 */
package org.memberaccounts.person;
