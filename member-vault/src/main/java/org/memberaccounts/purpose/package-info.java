/**
 * The organisation's purposes: what personal data may be used for, on which legal basis, by whom, and which attributes
 * (CNS-1).
 */
package org.memberaccounts.purpose;
