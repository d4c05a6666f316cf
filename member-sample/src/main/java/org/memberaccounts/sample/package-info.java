/**
 * The lived-in sample: some two hundred invented people of the sample organisation, and ninety days of their lives,
 * made through the real code on one thread whose clock is moved. Does nothing unless
 * {@code MEMBER_ACCOUNTS_SAMPLE_PEOPLE} asks for it and the log is empty.
 */
package org.memberaccounts.sample;
