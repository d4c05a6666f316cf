/**
 * Checks on everything a person types, before anything else is done with it. Text that looks like a payment card, a
 * bank account, a password or a one-time code is stopped (PAY-1, SEC-2), and so is text that can't be kept as it is; a
 * value of an attribute is then checked by its type and brought into the form in which it is kept, beside which stands
 * the one in which it is compared and found. Answers carry a {@link org.memberaccounts.input.Reason} or the value,
 * never both; nothing here logs, throws or prints what was typed. Depends on {@code organisation}, {@code person},
 * {@code text} and {@code wording} only.
 */
package org.memberaccounts.input;
