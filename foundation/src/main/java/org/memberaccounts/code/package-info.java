/**
 * Codes for closed lists: the form in which the log, the database, the API and the pack name an enum's constants.
 * Depends on nothing of ours.
 */
package org.memberaccounts.code;
