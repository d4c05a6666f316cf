/**
 * Codes for what there is a closed list of: as they stand in the log, the database, the API and the pack. Depends on
 * nothing of ours.
 */
package org.memberaccounts.code;
