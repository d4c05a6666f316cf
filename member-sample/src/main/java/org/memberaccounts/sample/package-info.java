/**
 * The lived-in sample: some two hundred invented people of the sample organisation, and ninety days of their lives,
 * made through the real code on one thread whose clock is moved; and as many more as somebody who measures wants. Does
 * nothing unless a setting asks for it and the log is empty.
 */
package org.memberaccounts.sample;
