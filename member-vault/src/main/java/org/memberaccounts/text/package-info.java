/**
 * Text as people type and paste it: the characters in it that nobody sees, and the forms in which two spellings of one
 * thing are the same. Depends on nothing of ours.
 */
package org.memberaccounts.text;
