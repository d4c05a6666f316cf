/**
 * The organisation's purposes: the uses of personal data, each with its legal basis, its readers and its attributes
 * (CNS-1).
 */
package org.memberaccounts.purpose;
