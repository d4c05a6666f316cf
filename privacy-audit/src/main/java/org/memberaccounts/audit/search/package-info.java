/**
 * Reading the log: for auditors, whose every search is an entry itself, and for people, who see their own part. Newest
 * first, in pages by key.
 */
package org.memberaccounts.audit.search;
