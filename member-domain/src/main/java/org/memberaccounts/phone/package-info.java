/**
 * Verified phone numbers (REG-4): a code by text message proves that texts to a person's number reach them. Of a code
 * nothing is kept: it follows from the proof's id under a key of the vault. Nobody learns whose a number is: asking and
 * proving have the same answers whoever else has it. When somebody else verifies a number, its holder is told, and
 * stays the holder only by proving it anew, unless the pack lets people share numbers. A number that was corrected is
 * verified anew. Unless people share a number, all who verified it but one at most have a contest.
 */
package org.memberaccounts.phone;
